// "Explain a Go Error": the last failed run, what is selected, or what is on the clipboard, and the page that explains it.
import * as vscode from 'vscode';
import type { FailedRun } from './engine/types';
import { SCHEME, showMarkdown } from './report';
import type { Runs } from './runs';

function explanationUri(): vscode.Uri {
    return vscode.Uri.from({ scheme: SCHEME, path: `/${vscode.l10n.t('Why the run failed')}.md`, query: 'run' });
}

/** Whether a document of our scheme is the explanation. */
export function isExplanation(uri: vscode.Uri): boolean {
    return uri.query === 'run';
}

/** The explanation of the last failed run as Markdown. */
export function explanationText(runs: Runs): string {
    return (
        runs.last?.finished.markdown ??
        `# ${vscode.l10n.t('Why the run failed')}\n\n${vscode.l10n.t('No failed run has been seen in this window.')}\n`
    );
}

/** Tells VS Code that the explanation has changed. */
export function onExplanationChange(runs: Runs, fire: (uri: vscode.Uri) => void): vscode.Disposable {
    return runs.onDidChange(() => fire(explanationUri()));
}

export async function explainLastRun(runs: Runs): Promise<void> {
    runs.look();
    await showMarkdown(explanationUri());
}

interface Source extends vscode.QuickPickItem {
    run: () => Promise<FailedRun | undefined>;
}

/** Explains what the user points at. */
export async function explainError(runs: Runs): Promise<void> {
    const { t } = vscode.l10n;
    const sources: Source[] = [];
    const editor = vscode.window.activeTextEditor;
    const selected = editor?.document.getText(editor.selection) ?? '';
    if (selected.trim() !== '') {
        sources.push({
            label: t('The selected text'),
            description: firstLine(selected),
            run: async () => outputOnly(selected),
        });
    }
    const clipboard = await vscode.env.clipboard.readText();
    if (clipboard.trim() !== '') {
        sources.push({
            label: t('The clipboard'),
            description: firstLine(clipboard),
            run: async () => outputOnly(clipboard),
        });
    }
    const { last } = runs;
    if (last !== undefined) {
        sources.unshift({
            label: t('The last failed run'),
            description: last.run.command ?? '',
            run: async () => undefined,
        });
    }
    if (sources.length === 0) {
        void vscode.window.showInformationMessage(
            t('Select or copy the error text first, then run this command again.'),
        );
        return;
    }
    const chosen =
        sources.length === 1
            ? sources[0]
            : await vscode.window.showQuickPick(sources, { title: t('Explain a Go error') });
    const run = await chosen?.run();
    if (chosen === undefined) {
        return;
    }
    if (run !== undefined) {
        await runs.take(run, 'selection');
    }
    await explainLastRun(runs);
}

/** All that is known is a text; it is explained in the workspace's folder. */
function outputOnly(output: string): FailedRun {
    const cwd = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
    return { output, ...(cwd === undefined ? {} : { cwd }) };
}

function firstLine(text: string): string {
    return text.trim().split('\n')[0]?.slice(0, 80) ?? '';
}

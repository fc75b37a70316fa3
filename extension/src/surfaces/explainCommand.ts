// "Explain a Go Error": the last failed run, what is selected, or what is on the clipboard, and the page that explains it.
import * as vscode from 'vscode';
import type { Doctor } from '../doctor';
import type { FailedRun } from '../engine/types';
import { showPage } from '../pages';
import { offerFixes } from './fixMenu';
import { runAgain } from './runAgain';
import { lastRun, type Runs } from '../runs/runs';

/** The explanation of the last failed run as Markdown. */
export function explanationText(runs: Runs): string {
    const { t } = vscode.l10n;
    const { last } = runs;
    if (last === undefined) {
        return `# ${t('Why the run failed')}\n\n${t('No failed run has been seen in this window.')}\n`;
    }
    const unheard = t(
        'VS Code handed over no output of this run: what is said here follows from the command and its exit code. `{0}` runs it again and reads what it says.',
        t('Go Doctor: Run the Failed Command Again'),
    );
    return `${last.finished.markdown}${last.isUnheard ? `\n---\n\n${unheard}\n` : ''}`;
}

/** Shows why the last run failed; one whose output nobody has heard is run again first, if the user says so. */
export async function explainLastRun(doctor: Doctor, runs: Runs): Promise<void> {
    const { last } = runs;
    if (last?.isUnheard === true && !last.seen && !(await runAgain(doctor, runs, last))) {
        return;
    }
    runs.look();
    await showPage('run');
    offerFixes(doctor, () => lastRun(runs));
}

/** Runs the last failed command once more, whether its output is known or not. */
export async function runLastAgain(doctor: Doctor, runs: Runs): Promise<void> {
    const { last } = runs;
    if (last === undefined) {
        void vscode.window.showInformationMessage(vscode.l10n.t('No failed run has been seen in this window.'));
    } else if (await runAgain(doctor, runs, last)) {
        runs.look();
        await showPage('run');
        offerFixes(doctor, () => lastRun(runs));
    }
}

interface Source extends vscode.QuickPickItem {
    run: () => Promise<FailedRun | undefined>;
}

/** Explains what the user points at. */
export async function explainError(doctor: Doctor, runs: Runs): Promise<void> {
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
    const pasted = await chosen?.run();
    if (chosen === undefined) {
        return;
    }
    if (pasted !== undefined) {
        await runs.take(pasted, 'selection');
    }
    await explainLastRun(doctor, runs);
}

/** All that is known is a text. In a window of one folder it is taken to be from there; of several none is guessed. */
function outputOnly(output: string): FailedRun {
    const [folder, another] = vscode.workspace.workspaceFolders ?? [];
    return { output, ...(folder === undefined || another !== undefined ? {} : { cwd: folder.uri.fsPath }) };
}

function firstLine(text: string): string {
    return text.trim().split('\n')[0]?.slice(0, 80) ?? '';
}

// "Explain a Go Error": the last failed run, what is selected, or what is on the clipboard, and the page that explains it.
import * as vscode from 'vscode';
import { signalOf } from './cancel';
import type { Doctor } from './doctor';
import type { FailedRun } from './engine/types';
import { offerFixes } from './fixMenu';
import { run, shellFor } from './host/run';
import { SCHEME, showMarkdown } from './report';
import { type Explained, isUnheard, lastRun, type Runs } from './runs';

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

/** Shows why the last run failed; a task's, whose output nobody has heard, is run again first, if the user says so. */
export async function explainLastRun(doctor: Doctor, runs: Runs): Promise<void> {
    const { last } = runs;
    if (last !== undefined && isUnheard(last) && !(await runAgain(doctor, runs, last))) {
        return;
    }
    runs.look();
    await showMarkdown(explanationUri());
    offerFixes(doctor, () => lastRun(runs));
}

/** Minutes are a long time for a task that builds, and none for one that serves. */
const TASK_LIMIT = 120_000;

/** Runs a task's command once more, with its output read; false when the user changed his mind. */
async function runAgain(doctor: Doctor, runs: Runs, last: Explained): Promise<boolean> {
    const { t } = vscode.l10n;
    const { command } = last.run;
    if (command === undefined || !vscode.workspace.isTrusted) {
        return true;
    }
    const again = t('Run again');
    const known = t('Explain what is known');
    const answer = await vscode.window.showInformationMessage(
        t('VS Code hands the output of a task to no extension. Run it again to read what it says?'),
        { modal: true, detail: `${command}\n${last.folder}` },
        again,
        known,
    );
    if (answer !== again) {
        return answer === known;
    }
    const [program, ...args] = shellFor(command);
    const request = { program, args, cwd: last.folder, env: [], timeoutMs: TASK_LIMIT };
    const location = vscode.ProgressLocation.Notification;
    const reading = await vscode.window.withProgress({ location, title: command, cancellable: true }, (_, token) =>
        run(request, signalOf(token)),
    );
    if (reading.kind !== 'exited') {
        doctor.log.warn(`${command}: ${reading.kind === 'failed' ? reading.message : reading.kind}`);
        return reading.kind !== 'cancelled';
    }
    // What a program prints to both stands in the order of a terminal only there; each stream keeps its own.
    const output = `${reading.stderr.text}${reading.stdout.text}`;
    const exitCode = reading.code === undefined ? {} : { exitCode: reading.code };
    await runs.take({ ...last.run, ...exitCode, output: output === '' ? '\n' : output }, 'task');
    return true;
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

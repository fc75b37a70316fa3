// The commands of the palette and of links.
import * as vscode from 'vscode';
import type { Doctor } from '../doctor';
import type { Fix, Outlined } from '../engine/types';
import { explainError, explainLastRun, runLastAgain } from './explainCommand';
import { offerFixes, pickFix } from './fixMenu';
import { applyFix, noteFix } from './fixes';
import { historyOf } from './undo';
import type { Recorder } from '../recorder/recorder';
import { lastRun, type Runs } from '../runs/runs';
import { showMarkdown, showPage } from '../pages';
import { reportText } from './report';
import { traceRun } from '../trials/trace';
import type { Trials } from '../trials/trials';
import { tryPart } from './tryCommand';

/** Progress becomes a notification only when the user has waited this long, in milliseconds. */
const PATIENCE = 1000;

export function registerCommands(
    context: vscode.ExtensionContext,
    doctor: Doctor,
    runs: Runs,
    recorder: Recorder,
    trials: Trials,
): vscode.Disposable[] {
    const register = (name: string, run: (...args: never[]) => unknown) => vscode.commands.registerCommand(name, run);
    const history = historyOf(context);
    return [
        register('goDoctor.diagnose', () => diagnose(doctor)),
        register('goDoctor.showReport', () => showPage('report')),
        register('goDoctor.explainError', () => explainError(doctor, runs)),
        register('goDoctor.recordRuns', () => askToRecord(recorder)),
        register('goDoctor.stopRecording', async () => {
            recorder.stop();
            await recorder.show();
        }),
        register('goDoctor.explainLastRun', () => explainLastRun(doctor, runs)),
        register('goDoctor.runAgain', () => runLastAgain(doctor, runs)),
        register('goDoctor.trace', () => traceRun(doctor, runs)),
        register('goDoctor.tryLaunch', (uri?: vscode.Uri, part?: Outlined) =>
            tryPart(doctor, trials, 'launch', uri, part),
        ),
        register('goDoctor.tryTask', (uri?: vscode.Uri, part?: Outlined) => tryPart(doctor, trials, 'task', uri, part)),
        register('goDoctor.copyReport', () => vscode.env.clipboard.writeText(reportText(doctor))),
        register('goDoctor.showLog', () => doctor.log.show()),
        register('goDoctor.applyFix', (fix: Fix, folder?: string) =>
            applyFix(doctor, fix, folder ?? doctor.folders()[0] ?? ''),
        ),
        register('goDoctor.noteFix', (fix: Fix, texts: [string, string][]) => noteFix(doctor, fix, texts)),
        register('goDoctor.undoFix', async () => {
            await history.undo();
            await doctor.diagnose('background');
        }),
        register('goDoctor.fix', () => pickFix(doctor, [...trials.fixable(), ...lastRun(runs), ...doctor.results])),
        register('goDoctor.showRule', (rule: string) =>
            showMarkdown(
                vscode.Uri.joinPath(
                    context.extensionUri,
                    'extension',
                    'dist',
                    'rules',
                    `${rule.replace(/[^a-z0-9-]/g, '')}.md`,
                ),
            ),
        ),
    ];
}

async function diagnose(doctor: Doctor): Promise<void> {
    if (doctor.folders().length === 0) {
        void vscode.window.showInformationMessage(
            vscode.l10n.t('Open a folder or a Go file first: there is nothing to diagnose.'),
        );
        return;
    }
    const cancel = new vscode.CancellationTokenSource();
    const run = doctor.diagnose('command', cancel.token);
    const inTime = await Promise.race([
        run.then(() => true),
        new Promise<boolean>(resolve => setTimeout(() => resolve(false), PATIENCE)),
    ]);
    if (!inTime) {
        const title = vscode.l10n.t('Diagnosing the Go toolchain');
        await vscode.window.withProgress(
            { location: vscode.ProgressLocation.Notification, title, cancellable: true },
            (progress, token) => {
                token.onCancellationRequested(() => cancel.cancel());
                progress.report({ message: vscode.l10n.t('waiting for the machine to answer') });
                return run;
            },
        );
    }
    const stopped = cancel.token.isCancellationRequested;
    cancel.dispose();
    if (!stopped) {
        await showPage('report');
        offerFixes(doctor, () => doctor.results);
    }
}

/** Asks how long to record; says what that does before it does it. */
async function askToRecord(recorder: Recorder): Promise<void> {
    const { t } = vscode.l10n;
    const items = [
        { label: t('Record one run'), once: true, detail: t('Ends by itself after the next run of go or dlv') },
        { label: t('Record until stopped'), once: false, detail: t('Ends with "Stop Recording Go Runs"') },
    ];
    const placeHolder = t('A stand-in for go and dlv is put first on PATH of new terminals and of this window');
    const chosen = await vscode.window.showQuickPick(items, { title: t('Record Go runs'), placeHolder });
    if (chosen !== undefined) {
        await recorder.start(chosen.once);
    }
}

// Runs a failed command once more, on the user's word, with its output kept: VS Code did not hand over the first one's.
import * as vscode from 'vscode';
import { signalOf } from '../engine/cancel';
import type { Doctor } from '../doctor';
import type { FailedRun } from '../engine/types';
import { readFromTheStart } from '../runs/execution';
import { run, shellFor } from '../host/run';
import { shellIntegration } from '../host/terminal';
import type { Explained, Runs } from '../runs/runs';

/** Minutes are a long time for a task that builds, and none for one that serves. */
const TASK_LIMIT = 120_000;

/** Asks, and runs it again: in the terminal it was typed in, or out of sight where a task ran. False when the user changed his mind. */
export async function runAgain(doctor: Doctor, runs: Runs, last: Explained): Promise<boolean> {
    const { t } = vscode.l10n;
    const { command } = last.run;
    // Nothing is run in a folder that is not trusted, whoever asks.
    if (command === undefined || !vscode.workspace.isTrusted) {
        return true;
    }
    const again = t('Run again');
    const known = t('Explain what is known');
    const question =
        last.from === 'task'
            ? t('VS Code hands the output of a task to no extension. Run it again to read what it says?')
            : t('The command failed, and VS Code handed over no output. Run it again to read what it says?');
    const detail = `${command}\n${last.folder}`;
    const answer = await vscode.window.showInformationMessage(question, { modal: true, detail }, again, known);
    if (answer !== again) {
        return answer === known;
    }
    const inTerminal = last.from === 'terminal' ? await terminalFor(last) : undefined;
    const outcome =
        inTerminal === undefined ? await outOfSight(doctor, last, command) : await typed(runs, inTerminal, command);
    if (outcome === 'cancelled') {
        return false;
    }
    if (outcome?.exitCode === 0) {
        void vscode.window.showInformationMessage(t('This time it worked: {0}', command));
        await runs.worked({ ...last.run, exitCode: 0 });
        return false;
    }
    if (outcome !== undefined) {
        const { terminal } = last;
        await runs.take({ ...last.run, ...outcome }, last.from, { terminal, folder: last.folder, isWhole: true });
    }
    return true;
}

type Outcome = Pick<FailedRun, 'output' | 'exitCode'>;

/** The terminal that the command was typed in, if it is still there and in that folder; else another of the same shell. */
async function terminalFor({ terminal, run: { cwd } }: Explained): Promise<vscode.Terminal | undefined> {
    const open = terminal !== undefined && terminal.exitStatus === undefined ? terminal : undefined;
    const there = open?.shellIntegration?.cwd?.fsPath;
    if (open?.shellIntegration !== undefined && (cwd === undefined || there === undefined || there === cwd)) {
        return open;
    }
    const options = terminal?.creationOptions as vscode.TerminalOptions | undefined;
    const fresh = vscode.window.createTerminal({
        ...(options?.shellPath === undefined ? {} : { shellPath: options.shellPath }),
        ...(cwd === undefined ? {} : { cwd }),
    });
    const integration = await shellIntegration(fresh, new AbortController().signal);
    if (integration === undefined) {
        fresh.dispose();
        return undefined;
    }
    return fresh;
}

/** Types it where the user sees it, with that terminal's own shell, folder and environment. */
async function typed(runs: Runs, terminal: vscode.Terminal, command: string): Promise<Outcome | undefined> {
    const { shellIntegration: integration } = terminal;
    if (integration === undefined) {
        return undefined;
    }
    terminal.show(true);
    const execution = integration.executeCommand(command);
    runs.runAgain(execution);
    const { output, done } = readFromTheStart(execution);
    const exitCode = await new Promise<number | undefined>(resolve => {
        const subscription = vscode.Disposable.from(
            vscode.window.onDidEndTerminalShellExecution(event => {
                if (event.execution === execution) {
                    subscription.dispose();
                    resolve(event.exitCode);
                }
            }),
            vscode.window.onDidCloseTerminal(closed => {
                if (closed === terminal) {
                    subscription.dispose();
                    resolve(undefined);
                }
            }),
        );
    });
    await Promise.race([done, new Promise(resolve => setTimeout(resolve, 500))]);
    return { output: output.output().text, ...(exitCode === undefined ? {} : { exitCode }) };
}

async function outOfSight(
    doctor: Doctor,
    last: Explained,
    command: string,
): Promise<Outcome | 'cancelled' | undefined> {
    const [program, ...args] = shellFor(command);
    const request = { program, args, cwd: last.folder, env: [], timeoutMs: TASK_LIMIT };
    const location = vscode.ProgressLocation.Notification;
    const reading = await vscode.window.withProgress({ location, title: command, cancellable: true }, (_, token) =>
        run(request, signalOf(token)),
    );
    if (reading.kind !== 'exited') {
        doctor.log.warn(`${command}: ${reading.kind === 'failed' ? reading.message : reading.kind}`);
        return reading.kind === 'cancelled' ? 'cancelled' : undefined;
    }
    // What a program prints to both stands in the order of a terminal only there; each stream keeps its own.
    const output = `${reading.stderr.text}${reading.stdout.text}`;
    return { output, ...(reading.code === undefined ? {} : { exitCode: reading.code }) };
}

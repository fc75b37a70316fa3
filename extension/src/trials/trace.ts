// "Trace the Failing Run": strace in a terminal that the user sees, then the explanation with its trace.
import * as os from 'node:os';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Doctor } from '../doctor';
import { shellQuote } from '../engine/commandLine';
import { privateFolder } from '../host/privateFolder';
import { pathWithoutStandIns } from '../host/snapshot';
import { PROMPT, shellIntegration } from '../host/terminal';
import { VscodeHost } from '../host/vscodeHost';
import type { Runs } from '../runs/runs';

/** How much of a traced command's output is kept, in characters. */
const TAIL = 256 * 1024;

/** The last chunk of output may be handed over behind the event that says the end, in milliseconds. */
const LAST_CHUNK = 50;

export async function traceRun(doctor: Doctor, runs: Runs): Promise<void> {
    const { t } = vscode.l10n;
    const last = runs.last?.run;
    const command = await vscode.window.showInputBox({
        title: t('Trace a failing run'),
        prompt: t('The command to run under strace'),
        value: last?.command ?? 'go run .',
    });
    if (command === undefined || command.trim() === '') {
        return;
    }
    if (process.platform === 'linux' && !(await isOnPath(doctor, 'strace'))) {
        void vscode.window.showErrorMessage(
            t('strace is not installed. On Debian and Ubuntu: {0}', 'sudo apt-get install strace'),
        );
        return;
    }
    const folder = await privateFolder('go-doctor-trace-');
    const file = path.join(folder.path, 'trace');
    const cwd = last?.cwd ?? doctor.folders()[0] ?? os.homedir();
    if (process.platform !== 'linux') {
        await offerDtruss(runs, command, file, cwd);
        return;
    }
    const line = `strace -f -qq -e trace=%file,exit_group -o ${shellQuote(file)} sh -c ${shellQuote(command)}`;
    const terminal = vscode.window.createTerminal({ name: t('Go Doctor: trace'), cwd });
    terminal.show();
    const ended = endOfCommand(terminal);
    const integration = await shellIntegration(terminal, AbortSignal.timeout(PROMPT));
    if (integration === undefined) {
        terminal.sendText(line, false);
        return;
    }
    integration.executeCommand(line);
    const { exitCode, output } = await ended;
    const run = { command, cwd, output, trace: file, ...(exitCode === undefined ? {} : { exitCode }) };
    await runs.take(run, 'selection');
    await folder.dispose();
    await vscode.commands.executeCommand('goDoctor.explainLastRun');
}

/** What the next command in a terminal prints, and how it ends. */
function endOfCommand(terminal: vscode.Terminal): Promise<{ exitCode: number | undefined; output: string }> {
    return new Promise(resolve => {
        let output = '';
        const started = vscode.window.onDidStartTerminalShellExecution(async event => {
            if (event.terminal === terminal) {
                for await (const data of event.execution.read()) {
                    output = (output + data).slice(-TAIL);
                }
            }
        });
        const end = vscode.window.onDidEndTerminalShellExecution(event => {
            if (event.terminal === terminal) {
                started.dispose();
                end.dispose();
                setTimeout(() => resolve({ exitCode: event.exitCode, output }), LAST_CHUNK);
            }
        });
    });
}

/** dtruss needs root on macOS: the exact command is shown, the user runs it, the file is read. */
async function offerDtruss(runs: Runs, command: string, file: string, cwd: string): Promise<void> {
    const { t } = vscode.l10n;
    const line = `sudo dtruss -f sh -c ${shellQuote(command)} 2> ${shellQuote(file)}`;
    const terminal = vscode.window.createTerminal({ name: t('Go Doctor: trace'), cwd });
    terminal.show();
    terminal.sendText(line, false);
    const read = t('Explain the trace');
    const answer = await vscode.window.showInformationMessage(
        t('Run the command in the terminal, then explain its trace.'),
        read,
    );
    if (answer === read) {
        await runs.take({ command, cwd, output: '', trace: file }, 'selection');
        await vscode.commands.executeCommand('goDoctor.explainLastRun');
    }
}

/** Whether a program stands on this process's PATH. */
async function isOnPath(doctor: Doctor, program: string): Promise<boolean> {
    const folders = pathWithoutStandIns(process.env['PATH'] ?? '').split(path.delimiter);
    const paths = folders.filter(path.isAbsolute).map(folder => path.join(folder, program));
    const host = new VscodeHost(doctor.context, { folder: undefined, onDemand: false });
    const reading = await host.answer({ kind: 'stat', paths }, new AbortController().signal);
    const entries = reading.kind === 'stats' ? reading.entries : [];
    return entries.some(
        ({ outcome }) => outcome.kind === 'found' && outcome.stat.kind === 'file' && outcome.stat.executable,
    );
}

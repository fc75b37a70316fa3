// Sees runs fail where they happen: in terminals, in tasks, in debug sessions. It only listens; it never types.
import * as vscode from 'vscode';
import type { Doctor } from './doctor';
import type { FailedRun } from './engine/types';
import { Capped } from './host/run';
import { shellWord } from './host/shell';
import type { Runs } from './runs';
import { resolve } from './variables';

/** Listens to every run of this window. */
export function watchRuns(doctor: Doctor, runs: Runs): vscode.Disposable {
    const failed = (run: FailedRun, from: 'terminal' | 'task' | 'debug') => {
        if (vscode.workspace.getConfiguration('goDoctor').get<boolean>('watchRuns', true)) {
            runs.take(run, from).catch((error: unknown) =>
                doctor.log.error(error instanceof Error ? error : String(error)),
            );
        }
    };
    const unheard = (message: string) => doctor.log.info(message);
    return vscode.Disposable.from(
        watchTerminals(failed, unheard, runs),
        watchTasks(failed, runs),
        watchDebugging(failed),
    );
}

type Failed = (run: FailedRun, from: 'terminal' | 'task' | 'debug') => void;

function watchTerminals(failed: Failed, unheard: (message: string) => void, runs: Runs): vscode.Disposable {
    const outputs = new WeakMap<vscode.TerminalShellExecution, Capped>();
    return vscode.Disposable.from(
        vscode.window.onDidStartTerminalShellExecution(({ execution }) => {
            const output = new Capped();
            outputs.set(execution, output);
            void read(execution, output);
        }),
        vscode.window.onDidEndTerminalShellExecution(({ execution, exitCode }) => {
            const output = outputs.get(execution);
            outputs.delete(execution);
            const command = execution.commandLine.value;
            if (exitCode === undefined || command === '') {
                unheard(`a command in a terminal ended (${exitCode ?? '?'}) and VS Code told not which, or not how`);
                return;
            }
            if (exitCode === 0) {
                forgetIfSame(runs, command);
                return;
            }
            // The last chunk of output is handed over behind the event that says the end.
            setTimeout(() => {
                const cwd = execution.cwd?.fsPath;
                const text = output?.output().text ?? '';
                failed({ command, exitCode, output: text, ...(cwd === undefined ? {} : { cwd }) }, 'terminal');
            }, 50);
        }),
    );
}

async function read(execution: vscode.TerminalShellExecution, output: Capped): Promise<void> {
    for await (const data of execution.read()) {
        output.take(Buffer.from(data));
    }
}

/** The command that failed has just worked: its explanation is old. */
function forgetIfSame(runs: Runs, command: string): void {
    if (runs.last?.run.command === command) {
        runs.forget();
    }
}

function watchTasks(failed: Failed, runs: Runs): vscode.Disposable {
    return vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
        const command = commandLineOf(execution.task);
        if (command === undefined || exitCode === undefined) {
            return;
        }
        if (exitCode === 0) {
            forgetIfSame(runs, command.line);
            return;
        }
        // A shell's integration tells the output as well (above); of a task without a shell VS Code hands it to nobody.
        const { cwd } = command;
        failed({ command: command.line, exitCode, output: '', ...(cwd === undefined ? {} : { cwd }) }, 'task');
    });
}

/** A task's command line and folder, as far as the task says them; VS Code leaves the variables in what it tells. */
function commandLineOf(task: vscode.Task): { line: string; cwd: string | undefined } | undefined {
    const { execution } = task;
    const folder = typeof task.scope === 'object' ? task.scope : vscode.workspace.workspaceFolders?.[0];
    const known = (text: string) => resolve(text, folder).text;
    const cwdOf = (options: { cwd?: string } | undefined) => {
        const cwd = resolve(options?.cwd ?? '', folder);
        return cwd.text === '' || cwd.open.length > 0 ? folder?.uri.fsPath : cwd.text;
    };
    const text = (word: string | vscode.ShellQuotedString) => (typeof word === 'string' ? word : word.value);
    if (execution instanceof vscode.ProcessExecution) {
        return {
            line: [execution.process, ...execution.args].map(known).map(shellWord).join(' '),
            cwd: cwdOf(execution.options),
        };
    }
    if (execution instanceof vscode.ShellExecution) {
        const line =
            execution.commandLine ??
            [text(execution.command ?? ''), ...(execution.args ?? []).map(text).map(shellWord)].join(' ');
        return { line: known(line), cwd: cwdOf(execution.options) };
    }
    return undefined;
}

interface DebugMessage {
    type: string;
    command?: string;
    event?: string;
    success?: boolean;
    message?: string;
    arguments?: Record<string, unknown>;
    body?: { output?: string; category?: string; exitCode?: number; error?: { format?: string } };
}

function watchDebugging(failed: Failed): vscode.Disposable {
    return vscode.debug.registerDebugAdapterTrackerFactory('go', {
        createDebugAdapterTracker(session) {
            const output = new Capped();
            let exitCode: number | undefined;
            let refused = false;
            let launch: Record<string, unknown> = session.configuration;
            return {
                onWillReceiveMessage(message: DebugMessage) {
                    if (message.type === 'request' && (message.command === 'launch' || message.command === 'attach')) {
                        launch = message.arguments ?? launch;
                    }
                },
                onDidSendMessage(message: DebugMessage) {
                    if (
                        message.type === 'event' &&
                        message.event === 'output' &&
                        message.body?.category !== 'telemetry'
                    ) {
                        output.take(Buffer.from(message.body?.output ?? ''));
                    } else if (message.type === 'event' && message.event === 'exited') {
                        exitCode = message.body?.exitCode;
                    } else if (message.type === 'response' && message.success === false && isStart(message.command)) {
                        refused = true;
                        output.take(Buffer.from(`${message.body?.error?.format ?? message.message ?? ''}\n`));
                    }
                },
                onWillStopSession() {
                    if (!refused && (exitCode === undefined || exitCode === 0)) {
                        return;
                    }
                    const cwd = typeof launch['cwd'] === 'string' ? launch['cwd'] : session.workspaceFolder?.uri.fsPath;
                    const command = `dlv dap '${JSON.stringify({ mode: launch['mode'], program: launch['program'], args: launch['args'] })}'`;
                    failed(
                        {
                            command,
                            output: output.output().text,
                            ...(exitCode === undefined ? {} : { exitCode }),
                            ...(cwd === undefined ? {} : { cwd }),
                        },
                        'debug',
                    );
                },
            };
        },
    });
}

function isStart(command: string | undefined): boolean {
    return command === 'launch' || command === 'attach' || command === 'initialize';
}

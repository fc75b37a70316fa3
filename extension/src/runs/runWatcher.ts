// Sees runs end where they happen: in terminals, in tasks, in debug sessions, in the Go extension's own tests. It only
// listens; it never types.
import * as vscode from 'vscode';
import { watchDebugging } from './debugWatcher';
import type { Doctor } from '../doctor';
import type { FailedRun } from '../engine/types';
import { readFromTheStart } from './execution';
import type { Capped } from '../host/run';
import { shellWord } from '../host/shell';
import type { Heard } from './heard';
import type { Runs } from './runs';
import { TestOutput } from './testOutput';
import { resolve } from './variables';

/** The last chunk of output may be handed over behind the event that says the end; longer than this it is not waited for, in ms. */
const LAST_CHUNK = 200;

/** A terminal tells a task's end with its output, behind the task itself, which has none; longer it is not waited for, in ms. */
const BEHIND_TASK = 1000;

/** Listens to every run of this window. */
export function watchRuns(doctor: Doctor, runs: Runs): vscode.Disposable {
    const wanted = () => vscode.workspace.getConfiguration('goDoctor').get<boolean>('watchRuns', true);
    const logged = (work: Promise<unknown>) =>
        void work.catch((error: unknown) => doctor.log.error(error instanceof Error ? error : String(error)));
    const heard: Heard = {
        failed: (run, from, folder, terminal) => {
            if (wanted()) {
                logged(runs.take(run, from, { folder, terminal }));
            }
        },
        worked: run => logged(runs.worked(run)),
    };
    const tasks = new EndedTasks(heard);
    return vscode.Disposable.from(
        tasks,
        watchTerminals(heard, doctor, runs, tasks),
        watchDebugging(heard),
        new TestOutput(doctor.engine, heard),
    );
}

function watchTerminals(heard: Heard, doctor: Doctor, runs: Runs, tasks: EndedTasks): vscode.Disposable {
    const outputs = new WeakMap<vscode.TerminalShellExecution, { output: Capped; done: Promise<void> }>();
    const ended = async ({ execution, exitCode, terminal }: vscode.TerminalShellExecutionEndEvent) => {
        const told = outputs.get(execution);
        outputs.delete(execution);
        const cwd = execution.cwd?.fsPath;
        const command = execution.commandLine.value;
        const task = tasks.takeEnded(exitCode);
        await Promise.race([told?.done, new Promise(resolve => setTimeout(resolve, LAST_CHUNK))]);
        const run: FailedRun = {
            ...(command === '' ? {} : { command }),
            ...(cwd === undefined ? {} : { cwd }),
            // Of a task's terminal VS Code takes its own words, or the output, for the command.
            ...task,
            output: told?.output.output().text ?? '',
            ...(exitCode === undefined ? {} : { exitCode }),
        };
        if (exitCode === 0) {
            heard.worked(run);
        } else if (exitCode !== undefined || (await doctor.engine.ready()).saysFailed(run)) {
            heard.failed(run, task === undefined ? 'terminal' : 'task', undefined, terminal);
        } else {
            doctor.log.info('a command in a terminal ended, and VS Code told not how');
        }
    };
    return vscode.Disposable.from(
        vscode.window.onDidStartTerminalShellExecution(({ execution }) => {
            outputs.set(execution, readFromTheStart(execution));
        }),
        vscode.window.onDidEndTerminalShellExecution(event => {
            // What the user has had run again is read by whoever started it.
            if (!runs.isRunAgain(event.execution)) {
                void ended(event);
            }
        }),
    );
}

/** Tasks that have ended, until their terminals tell what they printed; of one without such a terminal nobody does. */
class EndedTasks implements vscode.Disposable {
    private readonly waiting = new Map<FailedRun, NodeJS.Timeout>();
    private readonly listener: vscode.Disposable;

    constructor(heard: Heard) {
        this.listener = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
            const command = commandLineOf(execution.task);
            if (command === undefined || exitCode === undefined) {
                return;
            }
            const { cwd } = command;
            const run = { command: command.line, exitCode, output: '', ...(cwd === undefined ? {} : { cwd }) };
            const alone = () => {
                this.waiting.delete(run);
                if (exitCode === 0) {
                    heard.worked(run);
                } else {
                    heard.failed(run, 'task');
                }
            };
            this.waiting.set(run, setTimeout(alone, BEHIND_TASK));
        });
    }

    /** The task that has just ended with this code: the terminal that speaks now is its own. */
    takeEnded(exitCode: number | undefined): FailedRun | undefined {
        const run = [...this.waiting.keys()].find(run => run.exitCode === exitCode);
        if (run !== undefined) {
            clearTimeout(this.waiting.get(run));
            this.waiting.delete(run);
        }
        return run;
    }

    dispose(): void {
        this.listener.dispose();
        for (const timer of this.waiting.values()) {
            clearTimeout(timer);
        }
    }
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

// Sees runs end where they happen: in terminals, in tasks, in debug sessions, in the Go extension's own tests. It only
// listens; it never types.
import * as vscode from 'vscode';
import { watchDebugging } from './debugWatcher';
import type { Doctor } from '../doctor';
import type { Engine } from '../engine/loader';
import type { FailedRun, TaskStart } from '../engine/types';
import { readFromTheStart } from './execution';
import type { Capped } from '../host/run';
import type { Heard } from './heard';
import type { Runs } from './runs';
import { lineOf, startOf } from './taskStart';
import { TestOutput } from './testOutput';

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
    const tasks = new EndedTasks(heard, doctor.engine);
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
            ...(task === undefined ? {} : await runOf(doctor.engine, task)),
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
    private readonly waiting = new Map<Ended, NodeJS.Timeout>();
    private readonly listener: vscode.Disposable;

    constructor(heard: Heard, engine: Engine) {
        this.listener = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
            const start = startOf(execution.task);
            if (start === undefined || exitCode === undefined) {
                return;
            }
            const ended = { start, exitCode };
            const alone = async () => {
                this.waiting.delete(ended);
                const run = await runOf(engine, ended);
                if (exitCode === 0) {
                    heard.worked(run);
                } else {
                    heard.failed(run, 'task');
                }
            };
            this.waiting.set(
                ended,
                setTimeout(() => void alone(), BEHIND_TASK),
            );
        });
    }

    /** The task that has just ended with this code: the terminal that speaks now is its own. */
    takeEnded(exitCode: number | undefined): Ended | undefined {
        const ended = [...this.waiting.keys()].find(ended => ended.exitCode === exitCode);
        if (ended !== undefined) {
            clearTimeout(this.waiting.get(ended));
            this.waiting.delete(ended);
        }
        return ended;
    }

    dispose(): void {
        this.listener.dispose();
        for (const timer of this.waiting.values()) {
            clearTimeout(timer);
        }
    }
}

/** A task that has ended. */
interface Ended {
    start: TaskStart;
    exitCode: number;
}

async function runOf(engine: Engine, { start, exitCode }: Ended): Promise<FailedRun> {
    const { cwd } = start;
    const command = lineOf(await engine.ready(), start);
    return { command, exitCode, output: '', ...(cwd === undefined ? {} : { cwd }) };
}

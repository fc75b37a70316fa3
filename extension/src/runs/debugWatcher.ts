// Sees debug sessions fail: through their adapter where there is one, and by its absence where a start ends before that.
import * as vscode from 'vscode';
import { shellQuote } from '../engine/commandLine';
import { Capped } from '../host/run';
import type { FailedRun } from '../engine/types';
import type { Heard } from './heard';

/** Between the two times that a configuration is resolved lie some milliseconds, unless a task or a question is in between. */
const RESOLVED = 3000;

interface DebugMessage {
    type: string;
    command?: string;
    event?: string;
    success?: boolean;
    message?: string;
    arguments?: Record<string, unknown>;
    body?: { output?: string; category?: string; exitCode?: number; error?: { format?: string } };
}

type Configuration = Record<string, unknown>;

/** Listens to every debug session of this window, and to every attempt at one. */
export function watchDebugging(heard: Heard): vscode.Disposable {
    return vscode.Disposable.from(watchStarts(heard), watchAdapters(heard));
}

/**
 * A start that the debugger's extension refuses (a program that is not there, arguments that cannot be read) ends with VS Code's
 * dialog, and no extension is told. What can be seen: VS Code asks everybody for the configuration twice, and now only once.
 */
function watchStarts(heard: Heard): vscode.Disposable {
    const begun = new Map<string, NodeJS.Timeout>();
    const done = (name: string) => {
        clearTimeout(begun.get(name));
        begun.delete(name);
    };
    const providers = vscode.debug.registerDebugConfigurationProvider('*', {
        resolveDebugConfiguration(folder, configuration) {
            if (configuration.type === 'go' && !mayWait(configuration)) {
                done(configuration.name);
                const refused = () => {
                    begun.delete(configuration.name);
                    const cwd = folder?.uri.fsPath;
                    const command = commandOf({ ...(configuration as Configuration), refused: true });
                    heard.failed({ command, output: '', ...(cwd === undefined ? {} : { cwd }) }, 'debug');
                };
                begun.set(configuration.name, setTimeout(refused, RESOLVED));
            }
            return configuration;
        },
        resolveDebugConfigurationWithSubstitutedVariables(_, configuration) {
            done(configuration.name);
            return configuration;
        },
    });
    return vscode.Disposable.from(
        providers,
        vscode.debug.onDidStartDebugSession(session => done(session.name)),
        new vscode.Disposable(() => [...begun.keys()].forEach(done)),
    );
}

/** A task runs first, or the user is asked something: then nobody knows how long that takes, or whether he says no. */
function mayWait(configuration: vscode.DebugConfiguration): boolean {
    return configuration['preLaunchTask'] !== undefined || /\$\{(input|command):/.test(JSON.stringify(configuration));
}

function watchAdapters(heard: Heard): vscode.Disposable {
    return vscode.debug.registerDebugAdapterTrackerFactory('go', {
        createDebugAdapterTracker(session) {
            const output = new Capped();
            let exitCode: number | undefined;
            let refused = false;
            let answered = false;
            let launch: Configuration = session.configuration;
            return {
                onWillReceiveMessage(message: DebugMessage) {
                    if (message.type === 'request' && (message.command === 'launch' || message.command === 'attach')) {
                        launch = message.arguments ?? launch;
                    }
                },
                onDidSendMessage(message: DebugMessage) {
                    answered = true;
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
                onError(error: Error) {
                    output.take(Buffer.from(`${error.message}\n`));
                },
                onWillStopSession() {
                    const cwd = folderOf(launch);
                    const run: FailedRun = {
                        command: commandOf({ name: session.name, ...launch, ...(answered ? {} : { refused: true }) }),
                        output: output.output().text,
                        ...(exitCode === undefined ? {} : { exitCode }),
                        ...(cwd === undefined ? {} : { cwd }),
                    };
                    // An adapter that never said a word was not reached.
                    if (refused || !answered || (exitCode !== undefined && exitCode !== 0)) {
                        heard.failed(run, 'debug', session.workspaceFolder?.uri.fsPath);
                    } else {
                        heard.worked(run);
                    }
                },
            };
        },
    });
}

/**
 * The folder in which the debugger builds: golang.go 0.58 starts dlv there and makes `program` relative to it. Without it a
 * relative name is one of nobody knows which folder: none is guessed.
 */
function folderOf(launch: Configuration): string | undefined {
    const folder = launch['__buildDir'] ?? launch['cwd'];
    return typeof folder === 'string' ? folder : undefined;
}

/** What the debugger was told, as a command line; without the environment, which may hold secrets. */
function commandOf(launch: Configuration): string {
    const kept = ['name', 'request', 'mode', 'program', 'args', 'host', 'port', 'console', 'refused'];
    const told = Object.fromEntries(kept.filter(key => launch[key] !== undefined).map(key => [key, launch[key]]));
    return `dlv dap ${shellQuote(JSON.stringify(told))}`;
}

function isStart(command: string | undefined): boolean {
    return command === 'launch' || command === 'attach' || command === 'initialize';
}

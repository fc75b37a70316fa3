// The login shell's environment: the shell starts our helper, which writes what it sees into a private file. Banners,
// floods, traps and redefined commands cannot spoil that. The recipe is that of crates/cli/src/host/login_shell.rs, step by step.
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { Output, Reading, StartUpFiles, Variable } from '../engine/types';
import { answerFile } from './answerFile';
import { endTree, waitingFor } from './processes';
import { Capped, failure } from './run';
import { nameOf, type Reads, shellArguments } from './shell';
import { withoutStandIns } from './snapshot';
import { isMentionedIn, isOfWorkspace } from './workspaceGuard';

export interface LoginShellOptions {
    /** Absolute path of the shell. */
    shell: string | undefined;
    /** Absolute path of dist/environment-helper.js. */
    helper: string;
    timeoutMs: number;
    /** The folder under diagnosis: nothing that leads into it is handed down. */
    folder?: string | undefined;
    /** Only these start-up files. */
    reads?: StartUpFiles;
}

/** Asks the user's login shell. */
export async function loginEnvironment(options: LoginShellOptions, signal: AbortSignal): Promise<Reading> {
    const { shell, helper, folder } = options;
    const reads: Reads = options.reads ?? 'all';
    const usable =
        shell !== undefined && path.isAbsolute(shell) && !['false', 'nologin', 'true'].includes(nameOf(shell));
    if (process.platform === 'win32' || !usable) {
        return { kind: 'unavailable', reason: 'no-login-shell' };
    }
    if (isOfWorkspace(shell, folder)) {
        return { kind: 'refused', reason: 'in-workspace' };
    }
    const answer = await answerFile();
    try {
        const args = shellArguments(shell, reads, [process.execPath, helper, answer.file, answer.nonce]);
        if (args === undefined) {
            return { kind: 'unavailable', reason: 'shell-cannot' };
        }
        // The system's files only: an empty home has none of the user's.
        const fakeHome = reads === 'system' ? path.dirname(answer.file) : undefined;
        const env = handedDown(withoutStandIns(), folder, fakeHome);
        // It may have been stopped while the folder was made; from here on the listener hears of it.
        if (signal.aborted) {
            return { kind: 'cancelled' };
        }
        const reading = await ask(shell, args, env, answer.read, options.timeoutMs, signal);
        return reading.kind === 'environment'
            ? { ...reading, variables: withoutOurs(reading.variables, fakeHome) }
            : reading;
    } finally {
        await answer.dispose();
    }
}

type Read = () => Promise<Variable[] | undefined>;

function ask(
    shell: string,
    args: string[],
    env: NodeJS.ProcessEnv,
    read: Read,
    timeoutMs: number,
    signal: AbortSignal,
): Promise<Reading> {
    return new Promise(resolve => {
        const child = spawn(shell, args, { cwd: homeFolder(), env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
        const [stdout, stderr] = [new Capped(), new Capped()];
        child.stdout.on('data', (chunk: Buffer) => stdout.take(chunk));
        child.stderr.on('data', (chunk: Buffer) => stderr.take(chunk));
        let settled = false;
        // Once we end it ourselves, its own end says nothing any more.
        let ending = false;
        const settle = (reading: Reading) => {
            if (!settled) {
                settled = true;
                clearTimeout(limit);
                clearInterval(look);
                signal.removeEventListener('abort', stop);
                // What start-up files left behind may go on writing; nobody waits for it, and nobody ends it.
                unref(child.stdout);
                unref(child.stderr);
                child.unref();
                resolve(reading);
            }
        };
        const answered = async () => {
            const variables = await read();
            if (variables !== undefined) {
                settle({ kind: 'environment', variables, method: `loginShell ${shell}` });
            }
            return variables !== undefined;
        };
        const look = setInterval(() => void answered(), 5);
        const stop = () => {
            ending = true;
            void endTree(child.pid).then(() => settle({ kind: 'cancelled' }));
        };
        signal.addEventListener('abort', stop);
        const limit = setTimeout(() => {
            ending = true;
            void waitingFor(child.pid).then(async waiting => {
                await endTree(child.pid);
                const tail = tailOf(stdout).text + tailOf(stderr).text;
                settle({ kind: 'timedOut', afterMs: timeoutMs, waitingFor: waiting, tail });
            });
        }, timeoutMs);
        child.on('error', error => settle(failure(error)));
        child.on('exit', (code, killedBy) => {
            // The answer may have appeared between the last look and the end.
            void answered().then(async there => {
                if (!there && !ending) {
                    await endTree(child.pid);
                    settle({
                        kind: 'exited',
                        ...(code === null ? {} : { code }),
                        ...(killedBy === null ? {} : { signal: killedBy }),
                        stdout: tailOf(stdout),
                        stderr: tailOf(stderr),
                    });
                }
            });
        });
    });
}

/** A pipe that does not keep the process alive (it is a socket, which the type does not say). */
function unref(stream: NodeJS.ReadableStream): void {
    (stream as unknown as { unref(): void }).unref();
}

function tailOf(stream: Capped): Output {
    const output = stream.output();
    const text = output.text.slice(-2048);
    const omitted = (output.omitted ?? 0) + output.text.length - text.length;
    return { text, ...(omitted > 0 ? { omitted } : {}) };
}

/** What start-up files test to stay quiet and not to take over the terminal. */
const OURS: Record<string, string> = {
    ELECTRON_RUN_AS_NODE: '1',
    VSCODE_RESOLVING_ENVIRONMENT: '1',
    DISABLE_AUTO_UPDATE: 'true',
    ZSH_TMUX_AUTOSTARTED: 'true',
    TERM: 'dumb',
};

/**
 * What this process hands down: without Go's variables and VS Code's own, which a fresh login would not have, and without
 * what points into the workspace. Where home itself lies in the workspace, its start-up files do, and nothing is held back.
 */
export function handedDown(env: NodeJS.ProcessEnv, folder: string | undefined, fakeHome?: string): NodeJS.ProcessEnv {
    const guarded = !isOfWorkspace(homeFolder(), folder);
    const fresh: NodeJS.ProcessEnv = {};
    for (const [name, value] of Object.entries(env)) {
        if (/^(GO|CGO_|VSCODE_|ELECTRON_)/.test(name) || value === undefined) {
            continue;
        }
        if (!guarded) {
            fresh[name] = value;
        } else if (name === 'PATH') {
            const entries = value
                .split(path.delimiter)
                .filter(entry => path.isAbsolute(entry) && !isOfWorkspace(entry, folder));
            // An empty PATH would mean the current folder; without one a shell takes its own.
            if (entries.length > 0) {
                fresh[name] = entries.join(path.delimiter);
            }
        } else if (!isMentionedIn(value, folder)) {
            fresh[name] = value;
        }
    }
    const home = fakeHome === undefined ? {} : { HOME: fakeHome, ZDOTDIR: fakeHome, XDG_CONFIG_HOME: fakeHome };
    return { ...fresh, ...OURS, ...home };
}

const COUNTS = new Set(['SHLVL', '_', 'PWD', 'OLDPWD']);

/** The variables that we set are no part of the answer; the empty home is called by the real one's name. */
function withoutOurs(variables: Variable[], fakeHome: string | undefined): Variable[] {
    const kept = variables.filter(({ name }) => !COUNTS.has(name) && !(name in OURS));
    return fakeHome === undefined
        ? kept
        : kept.map(({ name, value }) => ({ name, value: value.replaceAll(fakeHome, homeFolder()) }));
}

/** Home, never the workspace: its hooks (direnv, mise) would run. */
function homeFolder(): string {
    const home = os.homedir();
    return fs.existsSync(home) ? home : '/';
}

// The login shell's environment: the shell starts our helper, which writes what it sees into a private file. Banners,
// floods, traps and redefined commands cannot spoil that. The same recipe as crates/cli/src/host/login_shell.rs.
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { Reading, Variable } from '../engine/types';
import { answerFile } from './answerFile';
import { endTree, waitingFor } from './processes';
import { failure } from './run';

export interface LoginShellOptions {
    /** Absolute path of the shell. */
    shell: string | undefined;
    /** Absolute path of dist/environment-helper.js. */
    helper: string;
    timeoutMs: number;
}

/** Asks the user's login shell. */
export async function loginEnvironment(options: LoginShellOptions, signal: AbortSignal): Promise<Reading> {
    const { shell, helper, timeoutMs } = options;
    if (
        process.platform === 'win32' ||
        shell === undefined ||
        !path.isAbsolute(shell) ||
        /(^|\/)(false|nologin|true)$/.test(shell)
    ) {
        return { kind: 'unavailable', reason: 'no-login-shell' };
    }
    const answer = await answerFile();
    try {
        return await ask(shell, [process.execPath, helper, answer.file, answer.nonce], answer.read, timeoutMs, signal);
    } finally {
        await answer.dispose();
    }
}

function ask(
    shell: string,
    words: string[],
    read: () => Promise<Variable[] | undefined>,
    timeoutMs: number,
    signal: AbortSignal,
): Promise<Reading> {
    return new Promise(resolve => {
        const child = spawn(shell, shellArguments(shell, words), {
            cwd: homeFolder(),
            env: environmentFor(process.env),
            // To nowhere: a flood costs nothing, and an agent that start-up leaves behind is not killed by a closed pipe.
            stdio: 'ignore',
            detached: true,
        });
        child.unref();
        let settled = false;
        // Once we end it ourselves, its own end says nothing any more.
        let ending = false;
        const settle = (reading: Reading) => {
            if (!settled) {
                settled = true;
                clearTimeout(limit);
                clearInterval(look);
                signal.removeEventListener('abort', stop);
                resolve(reading);
            }
        };
        const answered = async () => {
            const variables = await read();
            if (variables !== undefined) {
                // What the start-up files started on purpose (an agent) is the user's; nothing of it is ended.
                settle({ kind: 'environment', variables: withoutOurs(variables), method: `loginShell ${shell}` });
            }
            return variables !== undefined;
        };
        const look = setInterval(() => void answered(), 10);
        const stop = () => {
            ending = true;
            void endTree(child.pid).then(() => settle({ kind: 'cancelled' }));
        };
        signal.addEventListener('abort', stop);
        const limit = setTimeout(() => {
            ending = true;
            void waitingFor(child.pid).then(async waiting => {
                await endTree(child.pid);
                settle({ kind: 'timedOut', afterMs: timeoutMs, waitingFor: waiting });
            });
        }, timeoutMs);
        child.on('error', error => settle(failure(error)));
        child.on('exit', () => {
            // The answer may have appeared between the last look and the end.
            void answered().then(async there => {
                if (!there && !ending) {
                    await endTree(child.pid);
                    settle({ kind: 'refused', reason: 'shell-ended' });
                }
            });
        });
    });
}

/** What a fresh login would not have: Go's variables and VS Code's own; and what keeps start-up files quiet. */
export function environmentFor(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
    const fresh: NodeJS.ProcessEnv = {};
    for (const [name, value] of Object.entries(env)) {
        if (!/^(GO|CGO_|VSCODE_|ELECTRON_)/.test(name)) {
            fresh[name] = value;
        }
    }
    return {
        ...fresh,
        ELECTRON_RUN_AS_NODE: '1',
        VSCODE_RESOLVING_ENVIRONMENT: '1',
        DISABLE_AUTO_UPDATE: 'true',
        ZSH_TMUX_AUTOSTARTED: 'true',
        TERM: 'dumb',
    };
}

const OURS = new Set([
    'ELECTRON_RUN_AS_NODE',
    'VSCODE_RESOLVING_ENVIRONMENT',
    'DISABLE_AUTO_UPDATE',
    'ZSH_TMUX_AUTOSTARTED',
    'SHLVL',
    '_',
]);

function withoutOurs(variables: Variable[]): Variable[] {
    return variables.filter(variable => !OURS.has(variable.name));
}

/** Arguments that make a shell log in, read its interactive files too, and run one command. */
export function shellArguments(shell: string, words: readonly string[]): string[] {
    const posix = words.map(word => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
    switch (path.posix.basename(shell)) {
        case 'tcsh':
        case 'csh':
            return ['-ic', posix];
        case 'pwsh':
            return ['-Login', '-Command', `& ${words.map(word => `'${word.replaceAll("'", "''")}'`).join(' ')}`];
        case 'nu':
            return ['-i', '-l', '-c', `^${posix}`];
        default:
            return ['-i', '-l', '-c', posix];
    }
}

/** Home, never the workspace: its hooks (direnv, mise) would run. */
function homeFolder(): string {
    const home = os.homedir();
    return fs.existsSync(home) ? home : '/';
}

// The user's login shell: how each kind is told to log in, be interactive, and run one command. As crates/cli/src/host/shell.rs,
// where every flag was tried.
import * as path from 'node:path';
import { powershellQuote, shellQuote } from '../engine/commandLine';
import type { StartUpFiles } from '../engine/types';

/** Which of its start-up files a shell is to read: all, or some. */
export type Reads = 'all' | StartUpFiles;

/** The shell's name: `zsh` of `/opt/homebrew/bin/zsh`. */
export function nameOf(shell: string): string {
    return path.posix.basename(shell).replace(/\.exe$/, '');
}

/** The arguments that make a shell read these start-up files and run one command; nothing when it cannot be told to. */
export function shellArguments(shell: string, reads: Reads, words: readonly string[]): string[] | undefined {
    const name = nameOf(shell);
    const flags = flagsOf(name, reads);
    if (flags === undefined) {
        return undefined;
    }
    const posix = words.map(shellQuote).join(' ');
    return [...flags, lineFor(name, posix, words)];
}

function lineFor(name: string, posix: string, words: readonly string[]): string {
    switch (name) {
        case 'pwsh':
        case 'powershell':
            return `& ${words.map(powershellQuote).join(' ')}`;
        case 'nu':
            return `^${posix}`;
        case 'xonsh':
            return `$[${posix}]`;
        default:
            return posix;
    }
}

/** The flags, the one that takes the command last. */
function flagsOf(name: string, reads: Reads): string[] | undefined {
    const all = reads === 'all' || reads === 'system';
    switch (name) {
        case 'tcsh':
        case 'csh':
            // It takes `-l` only when it stands alone.
            return all ? ['-ic'] : reads === 'none' ? ['-f', '-c'] : reads === 'always' ? ['-c'] : undefined;
        case 'pwsh':
        case 'powershell':
            return reads === 'all' ? ['-Login', '-Command'] : reads === 'none' ? ['-NoProfile', '-Command'] : undefined;
    }
    if (reads === 'none') {
        const none: Partial<Record<string, string[]>> = {
            bash: ['--noprofile', '--norc', '-c'],
            zsh: ['-f', '-c'],
            fish: ['--no-config', '-c'],
            nu: ['-n', '-c'],
            xonsh: ['--no-rc', '-c'],
        };
        return none[name] ?? ['-c'];
    }
    switch (reads) {
        case 'all':
        case 'system':
            return ['-i', '-l', '-c'];
        case 'always':
            return ['-c'];
        case 'login':
            return ['-l', '-c'];
        case 'interactive':
            return ['-i', '-c'];
    }
}

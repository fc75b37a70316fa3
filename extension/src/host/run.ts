// Runs a program: argument array, no shell, stdin closed, output capped to head and tail, and an end for the whole tree.
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import type { Quotes } from '../engine/commandLine';
import type { EnvChange, Output, Reading } from '../engine/types';
import { endTree, waitingFor } from './processes';
import { environmentWith } from './snapshot';

/** How much of each stream's beginning, and of its end, is kept, in bytes. */
const HEAD = 256 * 1024;
const TAIL = 256 * 1024;

/** After a program has ended, a child it left may hold its streams open: this long they may still speak, in ms. */
const GRACE = 200;

export interface RunRequest {
    program: string;
    args: string[];
    cwd: string;
    env: EnvChange[];
    timeoutMs: number;
}

/** Runs a program to its end, to its limit, or until it is stopped. */
export async function run(request: RunRequest, signal: AbortSignal): Promise<Reading> {
    if (!(await isFolder(request.cwd))) {
        // Node reports a missing working directory as a missing program.
        return { kind: 'failed', message: `${request.cwd}: no such directory` };
    }
    if (!(await isProgram(request.program))) {
        return { kind: 'badFormat' };
    }
    const env = environmentWith(request.env);
    // It may have been stopped while we looked; from here on the listener hears of it.
    if (signal.aborted) {
        return { kind: 'cancelled' };
    }
    return new Promise<Reading>(resolve => {
        const child = spawn(request.program, request.args, {
            cwd: request.cwd,
            env,
            shell: false,
            stdio: ['ignore', 'pipe', 'pipe'],
            windowsHide: true,
            // A session of its own, so that its whole tree can be found and ended.
            detached: process.platform !== 'win32',
        });
        const stdout = new Capped();
        const stderr = new Capped();
        let settled = false;
        // Once we end it ourselves, its own end says nothing any more.
        let ending = false;
        const settle = (reading: Reading) => {
            if (!settled) {
                settled = true;
                clearTimeout(limit);
                signal.removeEventListener('abort', stop);
                child.stdout.destroy();
                child.stderr.destroy();
                resolve(reading);
            }
        };
        const stop = () => {
            ending = true;
            void endTree(child.pid).then(() => settle({ kind: 'cancelled' }));
        };
        const limit = setTimeout(() => {
            ending = true;
            void waitingFor(child.pid).then(async waiting => {
                await endTree(child.pid);
                const tail = (stderr.output().text + stdout.output().text).slice(-2048);
                settle({ kind: 'timedOut', afterMs: request.timeoutMs, waitingFor: waiting, tail });
            });
        }, request.timeoutMs);
        signal.addEventListener('abort', stop);
        child.stdout.on('data', (chunk: Buffer) => stdout.take(chunk));
        child.stderr.on('data', (chunk: Buffer) => stderr.take(chunk));
        child.on('error', error => settle(failure(error)));
        const ended = (code: number | null, killedBy: NodeJS.Signals | null) => {
            if (!ending) {
                settle({
                    kind: 'exited',
                    ...(code === null ? {} : { code }),
                    ...(killedBy === null ? {} : { signal: killedBy }),
                    stdout: stdout.output(),
                    stderr: stderr.output(),
                });
            }
        };
        child.on('close', ended);
        child.on('exit', (code, killedBy) => {
            setTimeout(() => {
                if (!settled) {
                    void endTree(child.pid).then(() => ended(code, killedBy));
                }
            }, GRACE);
        });
    });
}

/** What runs a command line that the user has seen and agreed to: the system's own shell. */
export function shellFor(line: string): [string, ...string[]] {
    return process.platform === 'win32'
        ? [process.env['ComSpec'] ?? 'C:\\Windows\\System32\\cmd.exe', '/d', '/s', '/c', line]
        : ['/bin/sh', '-c', line];
}

/** The quotes of that shell. */
export const SYSTEM_QUOTES: Quotes = process.platform === 'win32' ? 'cmd' : 'posix';

/** A failure of the system as a reading. */
export function failure(error: unknown): Reading {
    const { code, message } = error as NodeJS.ErrnoException;
    switch (code) {
        case 'ENOENT':
            return { kind: 'notFound' };
        case 'EACCES':
        case 'EPERM':
            return { kind: 'denied' };
        case 'ENOEXEC':
            return { kind: 'badFormat' };
        case 'EISDIR':
        case 'ENOTDIR':
            return { kind: 'wrongKind' };
        default:
            return { kind: 'failed', message: message ?? String(error) };
    }
}

async function isFolder(path: string): Promise<boolean> {
    return fs.promises.stat(path).then(
        stat => stat.isDirectory(),
        () => false,
    );
}

/**
 * Whether the system itself would start the file (Linux). `execvp`, which libuv uses, hands what the kernel refuses to
 * `/bin/sh`, which then runs bytes as a script: a text without `#!`, or a program of another processor.
 */
async function isProgram(path: string): Promise<boolean> {
    if (process.platform !== 'linux') {
        return true;
    }
    const head = await firstBytes(path);
    if (head === undefined) {
        // What cannot be read, or may not be executed, is left to the system, which says so.
        return true;
    }
    if (head.subarray(0, 2).toString('latin1') === '#!') {
        return true;
    }
    if (head.subarray(0, 4).toString('latin1') !== '\u007fELF') {
        return false;
    }
    const own = await firstBytes('/proc/self/exe');
    return head[4] === 1 || own === undefined || head.subarray(18, 20).equals(own.subarray(18, 20));
}

async function firstBytes(path: string): Promise<Buffer | undefined> {
    try {
        const file = await fs.promises.open(path);
        try {
            const stat = await file.stat();
            if (!stat.isFile() || (stat.mode & 0o111) === 0) {
                return undefined;
            }
            const bytes = Buffer.alloc(20);
            await file.read(bytes, 0, 20, 0);
            return bytes;
        } finally {
            await file.close();
        }
    } catch {
        return undefined;
    }
}

/** A stream's head and tail; the middle of a flood is dropped. */
export class Capped {
    private readonly head: Buffer[] = [];
    private readonly tail: Buffer[] = [];
    private headLength = 0;
    private tailLength = 0;
    private omitted = 0;

    take(chunk: Buffer): void {
        const room = HEAD - this.headLength;
        if (room > 0) {
            const first = chunk.subarray(0, room);
            this.head.push(first);
            this.headLength += first.length;
            chunk = chunk.subarray(first.length);
        }
        if (chunk.length === 0) {
            return;
        }
        this.tail.push(chunk);
        this.tailLength += chunk.length;
        while (this.tailLength > TAIL) {
            const oldest = this.tail[0];
            if (oldest === undefined) {
                break;
            }
            const over = this.tailLength - TAIL;
            const cut = Math.min(over, oldest.length);
            if (cut === oldest.length) {
                this.tail.shift();
            } else {
                this.tail[0] = oldest.subarray(cut);
            }
            this.tailLength -= cut;
            this.omitted += cut;
        }
    }

    output(): Output {
        const head = Buffer.concat(this.head);
        const tail = Buffer.concat(this.tail);
        const bytes = this.omitted === 0 ? Buffer.concat([head, tail]) : undefined;
        const text = bytes?.toString('utf8') ?? `${head.toString('utf8')}\n…\n${tail.toString('utf8')}`;
        const badEncoding =
            bytes !== undefined ? !isUtf8(bytes) : text.includes('\ufffd') && !isUtf8(head.subarray(0, -4));
        return {
            text,
            ...(this.omitted > 0 ? { omitted: this.omitted } : {}),
            ...(badEncoding ? { badEncoding: true } : {}),
        };
    }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Whether bytes are UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
    try {
        decoder.decode(bytes);
        return true;
    } catch {
        return false;
    }
}

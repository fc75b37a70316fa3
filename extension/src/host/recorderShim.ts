// A program of its own (dist/recorder-shim.js): stands in for `go` (or `dlv`) for a while, runs the real one with
// everything passed through byte for byte, and writes down what was run. Called as: node recorder-shim.js CAPTURES TOOL ARGS…
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

/** How much of each stream's end is written down, in bytes. */
const TAIL = 64 * 1024;

/** A child that the tool left may hold its streams: this long they may still speak after its end, in ms. */
const GRACE = 500;

const [captures = '', tool = '', ...args] = process.argv.slice(2);
const own = path.join(captures, '..', 'bin');
const began = Date.now();

/** What is behind a descriptor. */
function kindOf(fd: number): string {
    try {
        const stat = fs.fstatSync(fd);
        if (require('node:tty').isatty(fd)) {
            return 'terminal';
        }
        return stat.isFIFO() ? 'pipe' : stat.isFile() ? 'file' : stat.isSocket() ? 'socket' : 'device';
    } catch {
        return 'closed';
    }
}

function sameFile(a: number, b: number): boolean {
    try {
        const [one, two] = [fs.fstatSync(a), fs.fstatSync(b)];
        return one.dev === two.dev && one.ino === two.ino;
    } catch {
        return false;
    }
}

/** The folders of PATH without our own: what the caller would have searched. */
function searchPath(): string[] {
    const entries = (process.env['PATH'] ?? process.env['Path'] ?? '').split(path.delimiter);
    return entries.filter(entry => path.resolve(entry || '.') !== path.resolve(own));
}

function realTool(folders: readonly string[]): string | undefined {
    const names = process.platform === 'win32' ? [`${tool}.exe`] : [tool];
    for (const folder of folders.filter(folder => path.isAbsolute(folder))) {
        for (const name of names) {
            const file = path.join(folder, name);
            try {
                fs.accessSync(file, fs.constants.X_OK);
                if (fs.statSync(file).isFile()) {
                    return file;
                }
            } catch {
                // Not here.
            }
        }
    }
    return undefined;
}

/** The end of a stream. */
class Tail {
    private chunks: Buffer[] = [];
    private length = 0;
    take(chunk: Buffer): void {
        this.chunks.push(chunk);
        this.length += chunk.length;
        while (this.length - (this.chunks[0]?.length ?? 0) > TAIL) {
            this.length -= this.chunks.shift()?.length ?? 0;
        }
    }
    text(): string {
        return Buffer.concat(this.chunks).subarray(-TAIL).toString('utf8');
    }
}

/** Hands bytes on in full; says whether anybody still takes them. */
function pass(fd: number, chunk: Buffer): boolean {
    let offset = 0;
    while (offset < chunk.length) {
        try {
            offset += fs.writeSync(fd, chunk, offset);
        } catch (error) {
            if ((error as NodeJS.ErrnoException).code === 'EAGAIN') {
                // A full pipe that does not block: wait for the reader without losing order.
                Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
                continue;
            }
            return false;
        }
    }
    return true;
}

function parentName(): string {
    try {
        return fs
            .readFileSync(`/proc/${process.ppid}/cmdline`, 'utf8')
            .split('\0')
            .filter(Boolean)
            .slice(0, 3)
            .join(' ');
    } catch {
        return '';
    }
}

function main(): void {
    const folders = searchPath();
    const env: NodeJS.ProcessEnv = { ...process.env, PATH: folders.join(path.delimiter) };
    delete env['ELECTRON_RUN_AS_NODE'];
    const program = realTool(folders);
    if (program === undefined) {
        // What a shell says and how it ends when there is no such command.
        process.stderr.write(`${tool}: command not found\n`);
        record({ program: '', exitCode: 127, stdout: '', stderr: `${tool}: command not found\n` });
        process.exitCode = 127;
        return;
    }
    const [out, err] = [kindOf(1), kindOf(2)];
    const merged = out !== 'terminal' && sameFile(1, 2) && process.platform !== 'win32';
    // Two streams into one place keep their order only through one pipe: the system's shell joins them, and is replaced.
    const [file, argv] = merged ? ['/bin/sh', ['-c', 'exec "$@" 2>&1', 'sh', program, ...args]] : [program, args];
    const child = spawn(file, argv as string[], {
        env,
        stdio: [
            'inherit',
            out === 'terminal' ? 'inherit' : 'pipe',
            merged ? 'ignore' : err === 'terminal' ? 'inherit' : 'pipe',
        ],
        windowsHide: true,
    });
    const [stdout, stderr] = [new Tail(), new Tail()];
    const follow = (stream: NodeJS.ReadableStream | null, fd: number, tail: Tail) => {
        stream?.on('data', (chunk: Buffer) => {
            tail.take(chunk);
            if (!pass(fd, chunk)) {
                // Nobody reads any more: the tool must feel that as it would without us.
                (stream as unknown as { destroy(): void }).destroy();
            }
        });
    };
    follow(child.stdout, 1, stdout);
    follow(child.stderr, 2, stderr);
    forwardSignals(child);
    let status: [number | null, NodeJS.Signals | null] | undefined;
    const finish = () => {
        const [code, signal] = status ?? [1, null];
        record({
            program,
            ...(code === null ? {} : { exitCode: code }),
            ...(signal === null ? {} : { signal }),
            stdout: stdout.text(),
            stderr: stderr.text(),
        });
        leave(code, signal);
    };
    child.on('error', error => {
        process.stderr.write(`${tool}: ${error.message}\n`);
        record({ program, exitCode: 126, stdout: '', stderr: error.message });
        process.exit(126);
    });
    child.on('exit', (code, signal) => {
        status = [code, signal];
        setTimeout(finish, GRACE).unref();
    });
    child.on('close', (code, signal) => {
        status = [code, signal];
        finish();
    });
}

/** A signal for us is one for the tool. One that reached its whole group has reached it already: then it is gone by now. */
function forwardSignals(child: {
    kill(signal: NodeJS.Signals): boolean;
    exitCode: number | null;
    signalCode: string | null;
}): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'] as const) {
        process.on(signal, () => {
            if ((signal === 'SIGINT' || signal === 'SIGQUIT') && kindOf(0) === 'terminal') {
                return;
            }
            setTimeout(() => {
                if (child.exitCode === null && child.signalCode === null) {
                    child.kill(signal);
                }
            }, 30);
        });
    }
}

/** Ends as the tool ended: with its code, or by its signal. */
function leave(code: number | null, signal: NodeJS.Signals | null): void {
    if (signal !== null && process.platform !== 'win32') {
        process.removeAllListeners(signal);
        process.kill(process.pid, signal);
        // A signal that does not end us (SIGCHLD …) cannot have ended the tool; should one be held back, say it as shells do.
        process.exit(128 + (os.constants.signals[signal] ?? 0));
    }
    process.exit(code ?? 1);
}

function record(end: { program: string; exitCode?: number; signal?: string; stdout: string; stderr: string }): void {
    const variables = Object.entries(process.env)
        .filter(([name]) => /^(GO|CGO_)|^(PATH|Path|HOME|USERPROFILE|TMPDIR|CC|CXX)$/.test(name))
        .map(([name, value]) => ({ name, value: name === 'PATH' ? searchPath().join(path.delimiter) : (value ?? '') }));
    const capture = {
        at: began,
        tool,
        args,
        cwd: process.cwd(),
        variables,
        parent: parentName(),
        stdin: kindOf(0),
        durationMs: Date.now() - began,
        ...end,
    };
    try {
        const name = `${began}-${process.pid}`;
        fs.writeFileSync(path.join(captures, `${name}.part`), JSON.stringify(capture), { mode: 0o600 });
        fs.renameSync(path.join(captures, `${name}.part`), path.join(captures, `${name}.json`));
    } catch {
        // The recording was stopped meanwhile: the run goes on all the same.
    }
}

main();

// Runs that differ in all that a caller can see, made from a seed; each is done with the stand-in and without it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Where a run's output goes. */
type Sink = 'two pipes' | 'one pipe' | 'one file' | 'two files' | 'a file to append to';

/** One run: what is called, how, and what happens to it. */
export interface Planned {
    title: string;
    args: string[];
    sink: Sink;
    input?: Buffer;
    /** Sent once the run says `ready`. */
    signal?: NodeJS.Signals;
    /** The folder of the `go` that is meant; the fake one unless told. */
    real?: string;
    cwd?: string;
}

export interface Compared {
    isSame: boolean;
    difference: string;
    bytes: number;
    /** Exit code or signal. */
    end: number | string | null;
}

/** Numbers that look random and are the same for the same seed. */
function numbersFrom(seed: number): (below: number) => number {
    let state = (seed * 2654435761 + 12345) >>> 0;
    return below => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
    };
}

/** A `go` that does what a plan says: writes bytes made from a seed to both streams, echoes stdin, ends in some way. */
const FAKE = `#!${process.execPath}
const fs = require('node:fs');
const plan = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const write = (fd, bytes) => {
    for (let at = 0; at < bytes.length; ) {
        at += fs.writeSync(fd, bytes, at);
    }
};
const bytesOf = ({ seed, length, isText }) => {
    const bytes = Buffer.alloc(length);
    for (let at = 0, state = seed; at < length; at++) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        bytes[at] = isText ? (state >>> 24) % 64 === 0 ? 10 : 32 + ((state >>> 24) % 95) : state >>> 24;
    }
    return bytes;
};
if (plan.readsStdin) {
    const bytes = fs.readFileSync(0);
    const hash = require('node:crypto').createHash('sha256').update(bytes).digest('hex');
    write(1, Buffer.from(\`stdin \${bytes.length} \${hash}\\n\`));
}
for (const piece of plan.pieces) {
    write(piece.fd, bytesOf(piece));
}
if (plan.waits) {
    if (plan.handles) {
        process.on(plan.handles, () => { write(2, Buffer.from('got it')); process.exit(plan.code); });
    }
    write(1, Buffer.from('\\nready'));
    setInterval(() => {}, 1000);
} else if (plan.signal) {
    process.kill(process.pid, plan.signal);
    setInterval(() => {}, 1000);
} else {
    process.exit(plan.code);
}
`;

/** Writes the fake `go`, and a module for the real one; the folder for plans. */
export function writeFakeGo(folder: string): string {
    fs.mkdirSync(path.join(folder, 'plans'), { recursive: true });
    fs.mkdirSync(path.join(folder, 'module'));
    fs.writeFileSync(path.join(folder, 'go'), FAKE, { mode: 0o755 });
    fs.writeFileSync(path.join(folder, 'module/go.mod'), 'module example.com/m\n\ngo 1.21\n');
    fs.writeFileSync(path.join(folder, 'module/main.go'), MAIN_GO);
    return path.join(folder, 'plans');
}

const MAIN_GO = `package main

import (
	"fmt"
	"io"
	"os"
)

func main() {
	n, _ := io.Copy(os.Stdout, os.Stdin)
	fmt.Fprintln(os.Stderr, "read", n, os.Args[1:])
	os.Exit(len(os.Args))
}
`;

const SINKS: readonly Sink[] = ['two pipes', 'one pipe', 'one file', 'two files', 'a file to append to'];
const CODES = [0, 1, 2, 3, 7, 126, 127, 128, 137, 255];
const ENDS: readonly NodeJS.Signals[] = ['SIGTERM', 'SIGINT', 'SIGKILL', 'SIGHUP', 'SIGUSR2', 'SIGALRM'];
const SENT: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGUSR2'];

/** A run of the fake `go`. */
export function variedRun(seed: number, plans: string): Planned {
    const random = numbersFrom(seed + 1);
    const any = <T>(list: readonly T[]): T => list[random(list.length)] as T;
    // One in eight says more than a pipe holds, on both streams by turns.
    const isBig = random(8) === 0;
    const pieces = Array.from({ length: random(isBig ? 12 : 5) }, () => ({
        fd: 1 + random(2),
        seed: random(2 ** 31),
        length: random(any(isBig ? [70_000, 200_000] : [1, 80, 5000])),
        isText: random(2) === 0,
    }));
    const how = random(6);
    const sent = how === 0 ? any(SENT) : undefined;
    const plan = {
        readsStdin: random(2) === 0,
        pieces,
        code: any(CODES),
        ...(how === 1 ? { signal: any(ENDS) } : {}),
        ...(sent === undefined ? {} : { waits: true, ...(random(2) === 0 ? { handles: sent } : {}) }),
    };
    const file = path.join(plans, `${seed}.json`);
    fs.writeFileSync(file, JSON.stringify(plan));
    const input = Buffer.from(Array.from({ length: random(any([1, 300, 100_000])) }, () => random(256)));
    return {
        title: JSON.stringify({ ...plan, pieces: pieces.map(({ fd, length }) => [fd, length]) }),
        args: [file, 'a "quoted" word', '', '-x=$HOME'],
        sink: any(SINKS),
        // One in four has no stdin but /dev/null.
        ...(random(4) === 0 ? {} : { input }),
        ...(sent === undefined ? {} : { signal: sent }),
    };
}

const realGo = (args: string[], sink: Sink, input?: Buffer): Planned => ({
    title: `go ${args.join(' ')}`,
    args,
    sink,
    real: goFolder(),
    cwd: 'module',
    ...(input === undefined ? {} : { input }),
});

function goFolder(): string {
    const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/local/go/bin'];
    return folders.find(folder => folder.startsWith('/') && fs.existsSync(path.join(folder, 'go'))) ?? '';
}

/** Runs of the real go, with good ends and bad ones. */
export const GO_RUNS: readonly Planned[] = [
    realGo(['run', '.', 'x', 'y z'], 'two pipes', Buffer.from([0, 255, 13, 10, 26, 4, 65])),
    realGo(['version'], 'one file'),
    realGo(['build', './nosuch'], 'one pipe'),
    realGo(['run', '.'], 'one file', Buffer.alloc(200_000, 'zeile\r\n')),
    realGo(['env', 'GOROOT', 'GOPATH', 'GOMODCACHE', 'GOFLAGS'], 'two files'),
    realGo(['nosuch'], 'a file to append to'),
    realGo(['list', '-m'], 'two pipes'),
];

/** Does a run with the stand-in in front of PATH, and without, and compares all that its caller sees. */
export async function compare(run: Planned, bin: string, fake: string): Promise<Compared> {
    const [recorded, plain] = [await perform(run, fake, bin), await perform(run, fake)];
    const differences = (['out', 'err'] as const)
        .filter(key => !recorded[key].equals(plain[key]))
        .map(key => `std${key} ${recorded[key].length} bytes, not ${plain[key].length}`);
    if (recorded.end !== plain.end) {
        differences.push(`ended with ${recorded.end}, not ${plain.end}`);
    }
    const bytes = plain.out.length + plain.err.length;
    return { isSame: differences.length === 0, difference: differences.join(', '), bytes, end: plain.end };
}

async function perform(run: Planned, fake: string, ...first: string[]) {
    const out = path.join(fake, 'out');
    const err = run.sink === 'two files' ? path.join(fake, 'err') : out;
    const isFile = run.sink.includes('file');
    fs.writeFileSync(out, 'what was there\n');
    const opened = isFile ? [fs.openSync(out, run.sink.includes('append') ? 'a' : 'w')] : [];
    if (run.sink === 'two files') {
        opened.push(fs.openSync(err, 'w'));
    }
    const [one, two = one] = opened;
    const line = run.sink === 'one pipe' ? 'exec go "$@" 2>&1' : 'exec go "$@"';
    const child = spawn('/bin/sh', ['-c', line, 'sh', ...run.args], {
        cwd: path.join(fake, run.cwd ?? '.'),
        env: { ...process.env, PATH: [...first, run.real ?? fake, '/usr/bin', '/bin'].join(':') },
        stdio: [run.input === undefined ? 'ignore' : 'pipe', one ?? 'pipe', two ?? 'pipe'],
    });
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(run.input);
    const streams: { out: Buffer[]; err: Buffer[] } = { out: [], err: [] };
    let waiting = run.signal !== undefined;
    const send = (text: Buffer) => {
        if (waiting && text.subarray(-5).toString() === 'ready') {
            waiting = false;
            child.kill(run.signal);
        }
    };
    child.stdout?.on('data', (chunk: Buffer) => {
        streams.out.push(chunk);
        send(Buffer.concat(streams.out.slice(-2)));
    });
    child.stderr?.on('data', (chunk: Buffer) => streams.err.push(chunk));
    const look = setInterval(() => isFile && send(fs.readFileSync(out)), 20);
    const end = await new Promise<number | string | null>(resolve =>
        child.on('close', (code, signal) => resolve(signal ?? code)),
    );
    clearInterval(look);
    opened.forEach(fd => fs.closeSync(fd));
    return isFile
        ? { out: fs.readFileSync(out), err: run.sink === 'two files' ? fs.readFileSync(err) : Buffer.alloc(0), end }
        : { out: Buffer.concat(streams.out), err: Buffer.concat(streams.err), end };
}

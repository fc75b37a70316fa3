// A program of its own (dist/recorder-shim.js): stands in for `go` (or `dlv`) for a while, runs the real one with
// everything passed through byte for byte, and writes down what was run.
// Called as: node recorder-shim.js CAPTURES TOOL OPEN IGNORED ARGS… (standIn.ts says what these are); as `node recorder-shim.js
// --pump` it hands on what outlives the tool.
import { type ChildProcess, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as net from 'node:net';
import * as os from 'node:os';
import * as path from 'node:path';
import { Passing } from './passing';
import { KEPT } from './standIn';

/** A child that the tool left may hold its streams: after this time, in ms, somebody else hands on what it says. */
const GRACE = 100;

const [captures = '', tool = '', open = '012', ignored = '0', ...args] = process.argv.slice(2);
const own = path.join(captures, '..', 'bin');
const began = Date.now();

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2', 'SIGALRM'] as const;

/** The environment as it was before the stand-in took away what Node itself would read. */
const environment: NodeJS.ProcessEnv = { ...process.env };
delete environment['ELECTRON_RUN_AS_NODE'];
for (const [name, value] of Object.entries(process.env).filter(([name]) => name.startsWith(KEPT))) {
    delete environment[name];
    environment[name.slice(KEPT.length)] = value;
}

/** What is behind a descriptor. */
function kindOf(fd: number): string {
    if (!open.includes(String(fd))) {
        return 'closed';
    }
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
    const entries = (environment['PATH'] ?? environment['Path'] ?? '').split(path.delimiter);
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

/** The numbers of the signals that the caller ignores, from the system's mask. */
function ignoredSignals(): number[] {
    const mask = BigInt(`0x${/^[\da-f]+$/i.test(ignored) ? ignored : '0'}`);
    return Array.from({ length: 31 }, (_, index) => index + 1).filter(
        number => (mask >> BigInt(number - 1)) & 1n && number !== os.constants.signals.SIGCHLD,
    );
}

/**
 * What starts the tool. Some things only a shell can do before it is replaced: join two streams into one pipe, which alone
 * keeps their order; leave a stream closed that Node has opened; ignore the signals that Node has set back.
 */
function starter(program: string, isMerged: boolean): [string, string[]] {
    const redirects = [
        ...(isMerged ? ['2>&1'] : []),
        ...[0, 1, 2].filter(fd => kindOf(fd) === 'closed').map(fd => (fd === 0 ? '<&-' : `${fd}>&-`)),
    ];
    const signals = ignoredSignals();
    if (process.platform === 'win32' || (redirects.length === 0 && signals.length === 0)) {
        return [program, args];
    }
    const trap = signals.length === 0 ? '' : `trap '' ${signals.join(' ')}; `;
    return ['/bin/sh', ['-c', `${trap}exec "$@" ${redirects.join(' ')}`, 'sh', program, ...args]];
}

function main(): void {
    const folders = searchPath();
    const program = realTool(folders);
    if (program === undefined) {
        // What a shell says and how it ends when there is no such command.
        process.stderr.write(`${tool}: command not found\n`);
        record({ program: '', exitCode: 127, stdout: '', stderr: `${tool}: command not found\n` });
        process.exitCode = 127;
        return;
    }
    const [out, err] = [kindOf(1), kindOf(2)];
    const isMerged = out !== 'terminal' && out !== 'closed' && err !== 'closed' && sameFile(1, 2);
    const [file, argv] = starter(program, isMerged && process.platform !== 'win32');
    const handed = (kind: string) => (kind === 'terminal' ? 'inherit' : kind === 'closed' ? 'ignore' : 'pipe');
    const further = [3, 4, 5, 6, 7, 8].map(fd => (open.includes(String(fd)) ? fd : 'ignore'));
    const child = spawn(file, argv, {
        env: { ...environment, PATH: folders.join(path.delimiter) },
        stdio: ['inherit', handed(out), isMerged ? 'ignore' : handed(err), ...further],
        windowsHide: true,
    });
    const flows = [new Passing(child.stdout, 1), new Passing(child.stderr, 2)] as const;
    const isSent = forwardSignals(child);
    const finish = (code: number | null, signal: NodeJS.Signals | null) => {
        const [stdout, stderr] = flows.map(flow => flow.text()) as [string, string];
        const how = code === null ? (signal === null ? {} : { signal }) : { exitCode: code };
        record({ program, ...how, stdout, stderr });
        leave(code, signal);
    };
    child.on('error', error => {
        process.stderr.write(`${tool}: ${error.message}\n`);
        record({ program, exitCode: 126, stdout: '', stderr: error.message });
        process.exit(126);
    });
    child.on('exit', (code, signal) => {
        const end = () => finish(code, signal);
        void Promise.all(flows.map(flow => flow.done)).then(end);
        const look = setInterval(() => {
            if (signal !== null && isSent(signal)) {
                // Ended from outside, perhaps because nobody reads any more: what it has said is not waited for.
                end();
            } else if (flows.every(flow => flow.isIdle())) {
                clearInterval(look);
                handOver(flows);
                end();
            }
        }, GRACE);
    });
}

/** What the tool left behind still speaks: another process hands that on, for the caller knows of the tool's end by now. */
function handOver(flows: readonly Passing[]): void {
    const streams = flows.map(flow => flow.release());
    const pump = spawn(process.execPath, [process.argv[1] ?? '', '--pump'], {
        env: { PATH: environment['PATH'], ELECTRON_RUN_AS_NODE: '1' },
        stdio: ['ignore', 1, 2, ...streams.map(stream => stream ?? ('ignore' as const))],
        detached: true,
        windowsHide: true,
    });
    pump.on('error', () => undefined);
    pump.unref();
}

function pump(): void {
    for (const fd of [3, 4]) {
        try {
            fs.fstatSync(fd);
        } catch {
            continue;
        }
        new Passing(new net.Socket({ fd, readable: true, writable: false }), fd - 2);
    }
}

/** A signal for us is one for the tool. One that reached its whole group has reached it already: then it is gone by now. */
function forwardSignals(child: ChildProcess): (signal: NodeJS.Signals) => boolean {
    const sent = new Set<NodeJS.Signals>();
    for (const signal of FORWARDED) {
        process.on(signal, () => {
            if ((signal === 'SIGINT' || signal === 'SIGQUIT') && kindOf(0) === 'terminal') {
                return;
            }
            sent.add(signal);
            setTimeout(() => {
                if (child.exitCode === null && child.signalCode === null) {
                    child.kill(signal);
                }
            }, 30);
        });
    }
    return signal => sent.has(signal);
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
    const variables = Object.entries(environment)
        .filter(([name]) => /^(GO|CGO_)|^(PATH|Path|HOME|USERPROFILE|TMPDIR|CC|CXX)$/.test(name))
        .map(([name, value]) => ({ name, value: name === 'PATH' ? searchPath().join(path.delimiter) : (value ?? '') }));
    const capture = () => ({
        at: began,
        tool,
        args,
        cwd: process.cwd(),
        variables,
        parent: parentName(),
        stdin: kindOf(0),
        durationMs: Date.now() - began,
        ...end,
    });
    try {
        const name = `${began}-${process.pid}`;
        fs.writeFileSync(path.join(captures, `${name}.part`), JSON.stringify(capture()), { mode: 0o600 });
        fs.renameSync(path.join(captures, `${name}.part`), path.join(captures, `${name}.json`));
    } catch {
        // The recording was stopped meanwhile, or the folder is gone: the run goes on all the same.
    }
}

if (process.argv[2] === '--pump') {
    pump();
} else {
    main();
}

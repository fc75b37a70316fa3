// The engine in WebAssembly, timed as the extension uses it: the same loader, the same calls.
import fs from 'node:fs';
import { Engine, type Glue } from '../extension/src/engine/loader';
import type { PathStat, Probe, Reading, Subject, Task } from '../extension/src/engine/types';

export async function load(wasm: string): Promise<Glue> {
    return new Engine(async () => fs.promises.readFile(wasm)).ready();
}

/** Reads a trace in pieces, as the host does. */
export function trace(glue: Glue, file: string): number {
    const handle = fs.openSync(file, 'r');
    try {
        const piece = Buffer.allocUnsafe(256 << 10);
        const reader = new glue.TraceReader();
        for (;;) {
            const length = fs.readSync(handle, piece, 0, piece.length, null);
            if (length === 0) {
                return reader.finish().processes.length;
            }
            reader.feed(piece.subarray(0, length));
        }
    } finally {
        fs.closeSync(handle);
    }
}

const FILE = '/w/.vscode/settings.json';

/** Checks a document of which only its text is there. */
export function check(glue: Glue, text: string): number {
    return findings(glue, { kind: 'check', files: [FILE] }, probe => {
        switch (probe.kind) {
            case 'read':
                return probe.path === FILE ? { kind: 'text', text } : { kind: 'notFound' };
            case 'stat':
                return { kind: 'stats', entries: probe.paths.map(path => look(path, text.length)) };
            case 'extensions':
                return { kind: 'extensions', extensions: [], known: false };
            case 'settings':
                return { kind: 'settings', documents: [], inspected: [] };
            case 'environment':
                return { kind: 'environment', variables: [], method: 'process' };
            default:
                return { kind: 'notFound' };
        }
    });
}

function look(path: string, size: number): PathStat {
    return path === FILE
        ? { path, outcome: { kind: 'found', stat: { kind: 'file', executable: false, writable: true, size } } }
        : { path, outcome: { kind: 'notFound' } };
}

/** Explains a failed run from its output. */
export function explain(glue: Glue, output: string): number {
    const run = { command: 'go test ./...', exitCode: 1, output };
    return findings(glue, { kind: 'explain', run }, () => ({ kind: 'notFound' }));
}

function findings(glue: Glue, task: Task, answer: (probe: Probe) => Reading): number {
    const session = new glue.Session(SUBJECT, task);
    try {
        for (;;) {
            const step = session.poll();
            if (step.kind === 'done') {
                return step.report.findings.length;
            }
            for (const probe of step.probes) {
                session.handleReading(probe, answer(probe));
            }
        }
    } finally {
        session.free();
    }
}

const SUBJECT: Subject = {
    folder: '/w',
    platform: 'linux',
    arch: 'amd64',
    home: '/home/me',
    trusted: false,
    host: 'vscode',
    lang: 'en',
};

// The engine in WebAssembly, timed as the extension uses it: the same loader, the same calls.
import fs from 'node:fs';
import { Engine, type Glue } from '../extension/src/engine/loader';
import type { PathStat, Probe, Reading, Subject, Errand } from '../extension/src/engine/types';

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
    return findings(glue, { kind: 'check', files: [FILE] }, probe => answer(probe, text));
}

/** An editor's session that has seen a document; each call is a keystroke: a new text, and its report. */
export function live(glue: Glue, text: string): () => number {
    const session = new glue.Session(SUBJECT, { kind: 'check', files: [FILE] });
    const read: Probe = { kind: 'read', path: FILE, maxBytes: 32 << 20, readAs: 'text' };
    const texts = [text, text.replace('14', '15')];
    let keystroke = 0;
    return () => {
        session.handleReading(read, { kind: 'text', text: texts[keystroke++ % 2] ?? text });
        return run(session, probe => answer(probe, text));
    };
}

function answer(probe: Probe, text: string): Reading {
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

function findings(glue: Glue, task: Errand, answer: (probe: Probe) => Reading): number {
    const session = new glue.Session(SUBJECT, task);
    try {
        return run(session, answer);
    } finally {
        session.free();
    }
}

function run(session: InstanceType<Glue['Session']>, answer: (probe: Probe) => Reading): number {
    for (;;) {
        const step = session.poll();
        if (step.kind === 'done') {
            return step.report.findings.length;
        }
        for (const probe of step.probes) {
            session.handleReading(probe, answer(probe));
        }
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

/** A recorded session, as `go-doctor diagnose --record` writes it. */
interface Recorded {
    subject: Subject;
    task: Errand;
    readings: { probe: Probe; reading: Reading }[];
}

/** Makes the report of every recorded session anew. */
export function replay(glue: Glue, sessions: Recorded[]): number {
    let count = 0;
    for (const { subject, task, readings } of sessions) {
        const known = new Map(readings.map(({ probe, reading }) => [JSON.stringify(sorted(probe)), reading]));
        const stats = new Map<string, PathStat>();
        for (const { reading } of readings) {
            if (reading.kind === 'stats') {
                reading.entries.forEach(entry => stats.set(entry.path, entry));
            }
        }
        const session = new glue.Session(subject, task);
        count += run(session, probe => {
            if (probe.kind === 'stat') {
                const entry = (path: string): PathStat => stats.get(path) ?? { path, outcome: { kind: 'notFound' } };
                return { kind: 'stats', entries: probe.paths.map(entry) };
            }
            return known.get(JSON.stringify(sorted(probe))) ?? { kind: 'unavailable', reason: 'not-recorded' };
        });
        session.free();
    }
    return count;
}

/** A value whose keys stand in order: a recording and the engine write them in different ones. */
function sorted(value: unknown): unknown {
    if (Array.isArray(value)) {
        return value.map(sorted);
    }
    if (value === null || typeof value !== 'object') {
        return value;
    }
    return Object.fromEntries(
        Object.entries(value)
            .filter(([, inner]) => inner !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, sorted(inner)]),
    );
}

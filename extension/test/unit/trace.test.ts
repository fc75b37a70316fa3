// A trace is fed to the engine in pieces: whatever the pieces, the digest is that of the whole.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import zlib from 'node:zlib';
import { Engine } from '../../src/engine/loader';
import { trace } from '../../src/host/trace';

const root = path.join(__dirname, '..', '..', '..');
const engine = new Engine(async () =>
    fs.promises.readFile(path.join(root, 'extension', 'dist', 'engine', 'engine_bg.wasm')),
);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gd-'));
const signal = new AbortController().signal;
test.after(() => fs.rmSync(folder, { recursive: true }));

test('a recorded trace becomes a digest', async () => {
    await engine.ready();
    const packed = path.join(root, 'crates', 'engine', 'tests', 'recordings', 'traces', 'given.jsonl.gz');
    const lines = zlib.gunzipSync(fs.readFileSync(packed)).toString('utf8').split('\n').filter(Boolean);
    const recorded = lines.map(line => JSON.parse(line) as { id: string; trace: string });
    const largest = recorded.reduce((a, b) => (a.trace.length > b.trace.length ? a : b));
    assert.ok(largest.trace.length > 3 * (256 << 10));
    const file = path.join(folder, 'go.strace');
    fs.writeFileSync(file, largest.trace);
    const reading = await trace(file, signal);
    assert.ok(reading.kind === 'trace');
    assert.equal(reading.digest.format, 'strace');
    assert.equal(reading.digest.lines, largest.trace.trimEnd().split('\n').length);
    assert.deepEqual(reading.digest.processes[0]?.end, { kind: 'exited', code: 0 });
});

test('what cannot be read says why', async () => {
    await engine.ready();
    assert.equal((await trace(path.join(folder, 'none'), signal)).kind, 'notFound');
    assert.equal((await trace(folder, signal)).kind, 'wrongKind');
    const foreign = path.join(folder, 'main.go');
    fs.writeFileSync(foreign, 'package main\n');
    const reading = await trace(foreign, signal);
    assert.ok(reading.kind === 'trace' && reading.digest.format === 'unknown');
    const stopped = new AbortController();
    stopped.abort();
    assert.equal((await trace(foreign, stopped.signal)).kind, 'cancelled');
});

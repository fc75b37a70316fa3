// The same recorded facts give byte-identical JSON through native code and WebAssembly.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { drive } from '../../src/engine/drive';
import { Engine } from '../../src/engine/loader';
import type { Probe, Reading, Subject, Errand } from '../../src/engine/types';

const root = path.join(__dirname, '..', '..', '..');
const target = process.env['CARGO_TARGET_DIR'] ?? path.join(root, 'target');
const program = path.join(target, 'release', 'go-doctor');
const wasm = path.join(root, 'extension', 'dist', 'engine', 'engine_bg.wasm');
const engine = new Engine(async () => fs.promises.readFile(wasm));

interface Facts {
    subject: Subject;
    task: Errand;
    readings: { probe: Probe; reading: Reading }[];
}

/** A probe as a key, whatever the order of its properties. */
function keyOf(value: unknown): string {
    return JSON.stringify(value, (_, inner: unknown) =>
        inner !== null && typeof inner === 'object' && !Array.isArray(inner)
            ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
            : inner,
    );
}

/** Answers from a recording, as the command line's replay does. */
function replay(facts: Facts) {
    const stats = new Map<string, { path: string }>();
    const others = new Map<string, Reading>();
    for (const { probe, reading } of facts.readings) {
        if (probe.kind === 'stat' && reading.kind === 'stats') {
            reading.entries.forEach(entry => stats.set(entry.path, entry));
        } else {
            others.set(keyOf(probe), reading);
        }
    }
    const missing: Reading = { kind: 'unavailable', reason: 'not-recorded' };
    return async (probe: Probe): Promise<Reading> => {
        if (probe.kind === 'stat') {
            const entries = probe.paths.map(path => stats.get(path));
            return entries.includes(undefined) ? missing : ({ kind: 'stats', entries } as Reading);
        }
        return others.get(keyOf(probe)) ?? missing;
    };
}

async function compare(facts: string, lang: 'en' | 'zh-cn') {
    const native = spawnSync(program, ['diagnose', '--replay', facts, '--format', 'json', '--lang', lang], {
        encoding: 'utf8',
    });
    assert.equal(native.stderr, '');
    const recorded = JSON.parse(fs.readFileSync(facts, 'utf8')) as Facts;
    const finished = await drive(engine, {
        subject: { ...recorded.subject, lang },
        task: recorded.task,
        host: { answer: replay(recorded) },
        signal: new AbortController().signal,
    });
    assert.ok(finished !== undefined && finished.report.layers.length === 4);
    assert.equal(finished.json, native.stdout);
    return finished.report;
}

test('a recorded diagnosis of this machine', async t => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gd-'));
    t.after(() => fs.rmSync(folder, { recursive: true }));
    const facts = path.join(folder, 'facts.json');
    const example = path.join(root, 'examples', 'leetcode');
    spawnSync(program, ['diagnose', example, '--record', facts]);
    const report = await compare(facts, 'en');
    assert.ok(report.findings.some(finding => finding.rule === 'package-clause-missing'));
    await compare(facts, 'zh-cn');
});

test('a session after a trap starts from a fresh instance', async () => {
    await engine.ready();
    const { generation } = engine;
    assert.equal(engine.discardIfBroken(new Error('not a trap')), false);
    assert.equal(engine.discardIfBroken(new WebAssembly.RuntimeError('unreachable')), true);
    assert.equal(engine.generation, generation + 1);
    const glue = await engine.ready();
    const session = new glue.Session(
        { folder: '/x', platform: 'linux', arch: 'amd64', trusted: false },
        { kind: 'diagnose' },
    );
    assert.equal(session.poll().kind, 'ask');
    session.free();
});

test('a bad argument is an error that names what was expected', async () => {
    const glue = await engine.ready();
    assert.throws(
        () => new glue.Session({ folder: 1 } as unknown as Subject, { kind: 'diagnose' }),
        /expected a string/,
    );
});

test('the native program says its version', () => {
    assert.match(execFileSync(program, ['--version'], { encoding: 'utf8' }), /^go-doctor \d+\.\d+\.\d+/);
});

// Exit codes as Node gives them on Windows (unsigned, of 32 bits) pass through WebAssembly and mean what they mean natively.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
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

const GO = 'C:\\Program Files\\Go\\bin\\go.exe';
const FOLDER = 'C:\\Users\\me\\katas';
const subject: Subject = {
    folder: FOLDER,
    platform: 'windows',
    arch: 'amd64',
    trusted: true,
    home: 'C:\\Users\\me',
};

/** A Windows machine whose every program ends with `code`. */
function machine(code: number) {
    const variables = [
        { name: 'LOCALAPPDATA', value: 'C:\\Users\\me\\AppData\\Local' },
        { name: 'PATH', value: path.win32.dirname(GO) },
        { name: 'USERPROFILE', value: 'C:\\Users\\me' },
    ];
    const file = { kind: 'file', executable: true, writable: true, size: 1 } as const;
    return (probe: Probe): Reading => {
        switch (probe.kind) {
            case 'environment':
                return { kind: 'environment', variables, method: 'process' };
            case 'stat':
                return {
                    kind: 'stats',
                    entries: probe.paths.map(path => ({
                        path,
                        outcome: path === GO ? { kind: 'found', stat: file } : { kind: 'notFound' },
                    })),
                };
            case 'run':
                return { kind: 'exited', code, stdout: { text: '' }, stderr: { text: '' } };
            case 'extensions':
                return { kind: 'extensions', extensions: [], known: false };
            case 'settings':
                return { kind: 'settings', documents: [], inspected: [] };
            case 'tree':
                return { kind: 'tree', entries: [], more: false };
            default:
                return { kind: 'notFound' };
        }
    };
}

/** The report in WebAssembly; natively it is the same, byte for byte. */
async function reported(t: test.TestContext, task: Errand, code: number) {
    const readings: { probe: Probe; reading: Reading }[] = [];
    const answer = machine(code);
    const finished = await drive(engine, {
        subject,
        task,
        host: {
            answer: async probe => {
                const reading = answer(probe);
                readings.push({ probe, reading });
                return reading;
            },
        },
        signal: new AbortController().signal,
    });
    assert.ok(finished !== undefined);
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gd-'));
    t.after(() => fs.rmSync(folder, { recursive: true }));
    const facts = path.join(folder, 'facts.json');
    const { schemaVersion } = finished.report;
    fs.writeFileSync(facts, JSON.stringify({ schemaVersion, subject, task, readings }));
    const native = spawnSync(program, ['diagnose', '--replay', facts, '--format', 'json', '--lang', 'en'], {
        encoding: 'utf8',
    });
    assert.equal(native.stderr, '');
    assert.equal(finished.json, native.stdout);
    return { ...finished, ran: readings.some(({ reading }) => reading.kind === 'exited') };
}

for (const code of [3221225781, 3221225477, 3221225786, 4294967295, -1073741819]) {
    test(`a go that ends with ${code} does not end the diagnosis`, async t => {
        const { ran, report } = await reported(t, { kind: 'diagnose' }, code);
        assert.ok(ran && report.layers.length === 4);
    });

    test(`a run that ended with ${code} is explained`, async t => {
        const task: Errand = { kind: 'explain', run: { command: 'go run .', cwd: FOLDER, exitCode: code, output: '' } };
        const { report, markdown } = await reported(t, task, 3221225781);
        const unsigned = code >>> 0;
        assert.equal(report.run?.exitCode, unsigned === 4294967295 ? -1 : unsigned);
        assert.ok(unsigned === 4294967295 || markdown.includes(`0x${unsigned.toString(16).toUpperCase()}`));
    });
}

test('a recorded run of that kind is written down', async () => {
    const glue = await engine.ready();
    const capture = {
        at: 0,
        tool: 'go',
        program: GO,
        args: ['version'],
        cwd: FOLDER,
        variables: [],
        parent: '',
        stdin: 'pipe',
        exitCode: 3221225781,
        durationMs: 1,
        stdout: '',
        stderr: '',
    };
    assert.match(glue.capturesMarkdown([capture], [], 'en'), /3221225781 \(0xC0000135\)/);
});

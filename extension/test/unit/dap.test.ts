// Debug configurations tried with the real dlv: one that works and five that do not; nothing stays behind.
import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { debug } from '../../src/host/dap';

const dlv = process.env['GO_DOCTOR_DLV'] ?? path.join(os.homedir(), 'go', 'bin', 'dlv');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gd-dap-'));
test.after(() => fs.rmSync(folder, { recursive: true, force: true }));
const files: Record<string, string> = {
    'go.mod': 'module example.com/lc\n\ngo 1.24\n',
    'main.go': 'package main\n\nfunc main() { println("hi") }\n',
    'main_test.go': 'package main\n\nimport "testing"\n\nfunc TestA(t *testing.T) {}\n',
    'lib/lib.go': 'package lib\n\nfunc F() {}\n',
    'broken/main.go': 'package main\n\nfunc main() { x := 1 }\n',
};
for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
}

async function attempt(settings: object, cwd = folder, env: { name: string; value?: string }[] = []) {
    const request = {
        dlv,
        cwd,
        env,
        timeoutMs: 120_000,
        arguments: JSON.stringify({ request: 'launch', stopOnEntry: true, ...settings }),
    };
    const reading = await debug(request, new AbortController().signal);
    assert.deepEqual(leftovers(), []);
    return reading;
}

/** Processes of dlv's, and binaries it built, that are still there. */
function leftovers(): string[] {
    const pids = fs.readdirSync('/proc').filter(name => /^\d+$/.test(name));
    const lines = pids.map(pid => {
        try {
            return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        } catch {
            return '';
        }
    });
    const files = fs.readdirSync(folder, { recursive: true }).map(String);
    return [
        ...lines.filter(line => line.includes('__debug_bin')),
        ...files.filter(file => file.includes('__debug_bin')),
    ];
}

test('a program that debugs: started and stopped at its entry', { timeout: 200_000 }, async () => {
    const reading = await attempt({ mode: 'debug', program: '.' });
    assert.equal(reading.kind === 'debugged' && reading.started, true);
});

test('a package that is not main is refused with dlv’s text', { timeout: 200_000 }, async () => {
    const reading = await attempt({ mode: 'debug', program: '.' }, path.join(folder, 'lib'));
    assert.match(reading.kind === 'debugged' ? reading.output : '', /not an executable file/);
});

test('a compile error is there with its line', { timeout: 200_000 }, async () => {
    const reading = await attempt({ mode: 'debug', program: '.' }, path.join(folder, 'broken'));
    assert.match(reading.kind === 'debugged' ? reading.output : '', /declared and not used: x/);
});

test('an unknown mode is refused', { timeout: 200_000 }, async () => {
    const reading = await attempt({ mode: 'dbug', program: '.' });
    assert.match(reading.kind === 'debugged' ? reading.output : '', /unsupported 'mode' attribute/);
});

test('another GOOS cannot be debugged here', { timeout: 200_000 }, async () => {
    const reading = await attempt({ mode: 'debug', program: '.' }, folder, [{ name: 'GOOS', value: 'windows' }]);
    assert.equal(reading.kind === 'debugged' && reading.started, false);
});

test('a dlv that is none', async () => {
    const { signal } = new AbortController();
    const reading = await debug(
        { dlv: '/no/such/dlv', cwd: folder, env: [], arguments: '{}', timeoutMs: 5000 },
        signal,
    );
    assert.equal(reading.kind, 'notFound');
    // The signal may outlive many questions: none leaves anything with it.
    assert.deepEqual(getEventListeners(signal, 'abort'), []);
});

test('stopped by the user: nothing stays behind', { timeout: 200_000 }, async () => {
    const controller = new AbortController();
    const running = debug(
        { dlv, cwd: folder, env: [], arguments: JSON.stringify({ mode: 'debug', program: '.' }), timeoutMs: 60_000 },
        controller.signal,
    );
    setImmediate(() => controller.abort());
    assert.equal((await running).kind, 'cancelled');
    assert.deepEqual(leftovers(), []);
});

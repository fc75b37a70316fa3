// Running programs: each way of ending has its reading, and nothing is left behind.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { Capped, run } from '../../src/host/run';

const never = new AbortController().signal;

function sh(script: string, timeoutMs = 10_000, signal = never) {
    return run({ program: '/bin/sh', args: ['-c', script], cwd: '/', env: [], timeoutMs }, signal);
}

function alive(marker: string): boolean {
    const pids = fs.readdirSync('/proc').filter(name => /^\d+$/.test(name));
    return pids.some(pid => {
        try {
            return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(marker);
        } catch {
            return false;
        }
    });
}

test('an end has its code and both streams', async () => {
    const reading = await sh('echo out; echo err >&2; exit 3');
    assert.deepEqual(reading, { kind: 'exited', code: 3, stdout: { text: 'out\n' }, stderr: { text: 'err\n' } });
});

test('at the limit the whole tree dies and is named', async () => {
    const marker = `1000.${process.pid}`;
    const reading = await sh(`sh -c 'set -m; sleep ${marker} & wait'; true`, 400);
    assert.equal(reading.kind, 'timedOut');
    assert.equal(reading.kind === 'timedOut' && reading.waitingFor?.at(-1), 'sleep');
    assert.equal(alive(marker), false);
});

test('stopped by the user: ended at once, nothing left', async () => {
    const marker = `2000.${process.pid}`;
    const controller = new AbortController();
    const running = sh(`sleep ${marker}`, 60_000, controller.signal);
    while (!alive(marker)) {
        await new Promise(resolve => setImmediate(resolve));
    }
    controller.abort();
    assert.deepEqual(await running, { kind: 'cancelled' });
    assert.equal(alive(marker), false);
});

test('stopped before it was started: never started', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gd-'));
    const controller = new AbortController();
    const running = sh(`touch ${folder}/started; sleep 1000`, 60_000, controller.signal);
    // Now it is looked whether the folder and the program are there.
    controller.abort();
    assert.deepEqual(await running, { kind: 'cancelled' });
    assert.deepEqual(fs.readdirSync(folder), []);
    fs.rmSync(folder, { recursive: true });
});

test('a child that holds the streams does not hold us', async () => {
    const reading = await sh('(sleep 60 &); echo done');
    assert.equal(reading.kind === 'exited' && reading.stdout.text, 'done\n');
});

test('a flood keeps head and tail', async () => {
    const reading = await sh("echo first; head -c 3000000 /dev/zero | tr '\\0' x; echo last");
    assert.equal(reading.kind, 'exited');
    if (reading.kind === 'exited') {
        assert.ok(reading.stdout.text.startsWith('first\n') && reading.stdout.text.endsWith('last\n'));
        assert.ok((reading.stdout.omitted ?? 0) > 2_000_000);
    }
});

test('bytes that are no UTF-8 are said so', async () => {
    const reading = await sh("printf 'a\\377b'");
    assert.deepEqual(reading.kind === 'exited' && reading.stdout, { text: 'a\ufffdb', badEncoding: true });
});

test('each failure has its reading', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gd-'));
    const text = path.join(folder, 'go');
    fs.writeFileSync(text, '\u0001\u0002no program', { mode: 0o755 });
    const at = (program: string, cwd = '/') => run({ program, args: [], cwd, env: [], timeoutMs: 5000 }, never);
    assert.equal((await at('/no/such/go')).kind, 'notFound');
    assert.equal((await at('/etc/passwd')).kind, 'denied');
    assert.equal((await at('/etc')).kind, 'denied');
    assert.equal((await at(text)).kind, 'badFormat');
    assert.equal((await at('/bin/true', '/no/such/folder')).kind, 'failed');
    assert.deepEqual(await sh('kill -9 $$'), {
        kind: 'exited',
        signal: 'SIGKILL',
        stdout: { text: '' },
        stderr: { text: '' },
    });
    fs.rmSync(folder, { recursive: true });
});

test('a capped stream keeps the newest of its tail', () => {
    const capped = new Capped();
    for (let n = 0; n < 2000; n += 1) {
        capped.take(Buffer.from(`${n}`.padStart(1024, ' ')));
    }
    const { text, omitted } = capped.output();
    assert.ok(text.endsWith('1999'));
    assert.equal(omitted, 2000 * 1024 - 512 * 1024);
});

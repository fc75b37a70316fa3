// The recording stand-in changes nothing: output, order of bytes, status, stdin, signals. And it writes down what was run.
// GO_DOCTOR_RECORDED_RUNS=1000 says how many varied runs are compared; a seed makes each of them the same every time.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { shellQuote } from '../../src/engine/commandLine';
import { hideStandIns, withoutStandIns } from '../../src/host/snapshot';
import { writeStandIn } from '../../src/recorder/program/standIn';
import { compare, GO_RUNS, variedRun, writeFakeGo } from './recordedRuns';

const root = fs.mkdtempSync(path.join(os.tmpdir(), "gd-rec '代码' "));
const [bin, captures, real] = ['bin', 'captures', 'real'].map(name => path.join(root, name)) as [
    string,
    string,
    string,
];
test.after(() => fs.rmSync(root, { recursive: true, force: true }));
test.before(async () => {
    for (const folder of [bin, captures, real]) {
        fs.mkdirSync(folder);
    }
    const shim = path.join(__dirname, '..', 'recorder-shim.js');
    await writeStandIn(bin, 'go', { node: process.execPath, shim, captures });
    // A `go` that does what its arguments say.
    fs.writeFileSync(path.join(real, 'go'), '#!/bin/sh\neval "$1"\n', { mode: 0o755 });
});

const env = (...first: string[]): NodeJS.ProcessEnv => ({
    ...process.env,
    PATH: [...first, real, '/usr/bin', '/bin'].join(':'),
});

/** What a script does with the stand-in, and without it. */
function both(script: string, wrap = 'exec go "$1"', more: { input?: string; env?: NodeJS.ProcessEnv } = {}) {
    const call = (...first: string[]) => {
        const { stdout, stderr, status, signal } = spawnSync('/bin/sh', ['-c', wrap, 'sh', script], {
            env: { ...env(...first), ...more.env },
            input: more.input ?? '',
            cwd: root,
            timeout: 60_000,
            maxBuffer: Infinity,
        });
        return { stdout: stdout.toString('latin1'), stderr: stderr.toString('latin1'), status, signal };
    };
    return [call(bin), call()] as const;
}

function same(...run: Parameters<typeof both>): void {
    const [recorded, plain] = both(...run);
    assert.deepEqual(recorded, plain, run[0]);
}

function takeCaptures(): Record<string, unknown>[] {
    return fs.readdirSync(captures).map(name => {
        const text = fs.readFileSync(path.join(captures, name), 'utf8');
        fs.rmSync(path.join(captures, name));
        return JSON.parse(text) as Record<string, unknown>;
    });
}

const count = Number(process.env['GO_DOCTOR_RECORDED_RUNS'] ?? 50);

test(`${count} varied runs: not a byte, a status or a signal differs, and each is written down`, async t => {
    const fake = path.join(root, 'fake');
    const files = writeFakeGo(fake);
    takeCaptures();
    const differing: string[] = [];
    let bytes = 0;
    for (let number = 0; number < count; number++) {
        const run = number % 25 === 24 ? GO_RUNS[((number - 24) / 25) % GO_RUNS.length] : variedRun(number, files);
        assert.ok(run);
        const result = await compare(run, bin, fake);
        bytes += result.bytes;
        const [capture, ...others] = takeCaptures();
        const told = capture?.['signal'] ?? capture?.['exitCode'];
        if (!result.isSame || others.length > 0 || told !== result.end) {
            differing.push(`${number}: ${run.title}: ${result.difference}; written down: ${String(told)}`);
        }
    }
    t.diagnostic(`${count} runs, ${bytes} bytes of output, ${differing.length} differ`);
    assert.deepEqual(differing, []);
});

const SCRIPTS = [
    'echo out; echo err >&2; exit 3',
    'printf "\\000\\377\\r\\n"; exit 0',
    'cat; exit 7',
    'head -c 300000 /dev/zero; echo end >&2; exit 1',
    'kill -TERM $$',
    'kill -KILL $$',
    'exit 2',
];

test('output, status and signal are the same with and without it', () => {
    for (const script of SCRIPTS) {
        same(script, 'exec go "$1"', { input: 'input\n' });
    }
});

test('two streams into one pipe keep their order', () => {
    const script = 'i=0; while [ $i -lt 200 ]; do echo "o$i"; echo "e$i" >&2; i=$((i+1)); done';
    same(script, 'exec go "$1" 2>&1');
});

test('streams that are closed stay closed', () => {
    const script = 'cat; echo "read $?"; echo out; echo "out $?" >&2; exit 4';
    for (const closed of ['<&-', '>&-', '2>&-', '<&- >&- 2>&-', '<&- 2>&1']) {
        same(script, `go "$1" ${closed}; echo $?`);
    }
});

test('signals that the caller ignores stay ignored', () => {
    same('kill -HUP $$; kill -INT $$; echo alive', `trap '' HUP INT; exec go "$1"`);
});

test('what Node reads from the environment is the tool’s, not the recorder’s', () => {
    const options = { NODE_OPTIONS: '--no-such-option', NODE_DEBUG: 'fs,child_process', ELECTRON_RUN_AS_NODE: '1' };
    const script = 'env | grep -E "NODE|DOCTOR|ELECTRON" | sort; echo "$PATH"';
    same(script, 'exec go "$1"', { env: options });
    same(script);
});

test('a reader that goes away ends it', () => {
    const { stdout } = spawnSync('/bin/sh', ['-c', 'go "$1" | head -1', 'sh', 'while echo y; do :; done'], {
        env: env(bin),
        timeout: 20_000,
    });
    assert.equal(stdout.toString(), 'y\n');
});

test('a slow reader gets everything', () => {
    const read = 'for i in 1 2 3 4 5; do sleep 0.7; dd bs=65536 count=1 iflag=fullblock 2>/dev/null; done';
    same('head -c 320000 /dev/zero | tr "\\000" x; exit 3', `{ go "$1"; echo $? >&2; } | { ${read}; }`);
});

test('what outlives the tool is waited for as long as it speaks', () => {
    same('(for i in 1 2 3 4; do sleep 0.3; echo $i; done) & echo first; exit 6', 'go "$1"; echo $?');
});

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2', 'SIGALRM'] as const;

test('a signal for it reaches the tool, and its end is the tool’s', async () => {
    const scripts = [
        ...SIGNALS.map(
            signal => `trap "echo got; exit 5" ${signal.slice(3)}; echo ready; while :; do sleep 0.05; done`,
        ),
        ...SIGNALS.map(() => 'echo ready; while :; do sleep 0.05; done'),
    ];
    for (const [number, script] of scripts.entries()) {
        const signal = SIGNALS[number % SIGNALS.length] ?? 'SIGTERM';
        const call = (...first: string[]) =>
            new Promise<unknown>(resolve => {
                const child = spawn('/bin/sh', ['-c', 'exec go "$1"', 'sh', script], { env: env(...first) });
                let text = '';
                child.stdout.on('data', (chunk: Buffer) => {
                    text += chunk.toString();
                    if (text === 'ready\n') {
                        child.kill(signal);
                    }
                });
                child.on('close', (code, killedBy) => resolve([text, code, killedBy]));
            });
        assert.deepEqual(await call(bin), await call(), `${signal}: ${script}`);
    }
});

test('a signal ends it though nobody reads what it says', async () => {
    const child = spawn(path.join(bin, 'go'), ['while echo yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy; do :; done'], {
        env: env(bin),
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    await new Promise<void>(resolve => child.stdout.once('readable', resolve));
    // What stands in between is full by now, and nobody takes it.
    await new Promise(resolve => setTimeout(resolve, 500));
    child.kill('SIGTERM');
    const limit = setTimeout(() => child.kill('SIGKILL'), 10_000);
    const end = await new Promise<NodeJS.Signals | null>(resolve => child.on('exit', (_, by) => resolve(by)));
    clearTimeout(limit);
    assert.equal(end, 'SIGTERM');
});

test('without a real tool it says so and ends with 127', () => {
    const { stderr, status } = spawnSync(path.join(bin, 'go'), ['x'], { env: { ...process.env, PATH: `${bin}:/bin` } });
    assert.deepEqual([stderr.toString(), status], ['go: command not found\n', 127]);
});

test('what was run is written down', () => {
    takeCaptures();
    spawnSync('/bin/sh', ['-c', 'go "$1" a "b c"; true', 'sh', 'echo out; echo err >&2; exit 4'], {
        env: { ...env(bin), GOFLAGS: '-mod=mod' },
        cwd: root,
    });
    const [name] = fs.readdirSync(captures);
    assert.equal(fs.statSync(path.join(captures, name ?? '')).mode & 0o777, 0o600);
    const [capture = {}] = takeCaptures();
    const { args, cwd, exitCode, stdout, stderr, stdin, program } = capture;
    assert.deepEqual(
        [args, cwd, exitCode, stdout, stderr, stdin, program],
        [['echo out; echo err >&2; exit 4', 'a', 'b c'], root, 4, 'out\n', 'err\n', 'socket', path.join(real, 'go')],
    );
    const variables = capture['variables'] as { name: string; value: string }[];
    assert.equal(variables.find(v => v.name === 'GOFLAGS')?.value, '-mod=mod');
    assert.ok(!variables.find(v => v.name === 'PATH')?.value.includes(bin));
});

test('a folder that is gone, and descriptors that are handed on', () => {
    // Each sh says so that its folder is gone, and the stand-in is one more.
    const [recorded, plain] = both('echo out; exit 3', 'mkdir gone && cd gone && rmdir ../gone && go "$1"');
    assert.deepEqual([recorded.stdout, recorded.status], [plain.stdout, plain.status]);
    same('cat <&3; echo out >&7; [ -e /dev/fd/4 ] || echo closed', 'echo in | { go "$1" 3<&0 7>&2 4>&-; }');
});

test('once the recording has ended, a stand-in that a shell remembers hands on', () => {
    const [, plain] = both('echo out; echo "$PATH"; exit 3');
    const ended = `rm -r ${shellQuote(captures)}; exec ${shellQuote(path.join(bin, 'go'))} "$1"`;
    const [recorded] = both('echo out; echo "$PATH"; exit 3', ended);
    assert.deepEqual(recorded, plain);
    fs.mkdirSync(captures);
});

test('what we look at and start ourselves never meets a stand-in', () => {
    hideStandIns(root);
    const like = `${root} of another`;
    const seen = withoutStandIns({ PATH: [bin, like, '/usr/bin'].join(':'), GOFLAGS: `-modfile=${bin}/x` });
    assert.deepEqual(seen, { PATH: `${like}:/usr/bin`, GOFLAGS: `-modfile=${bin}/x` });
    assert.deepEqual(withoutStandIns({ Path: `${bin}:/usr/bin` }), { Path: '/usr/bin' });
    assert.deepEqual(withoutStandIns({ Path: '/usr/bin' }), { Path: '/usr/bin' });
});

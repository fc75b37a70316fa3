// The recording stand-in changes nothing: output, order of bytes, status, stdin, signals. And it writes down what was run.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'gd-rec-'));
const [bin, captures, real] = ['bin', 'captures', 'real'].map(name => path.join(root, name)) as [
    string,
    string,
    string,
];
for (const folder of [bin, captures, real]) {
    fs.mkdirSync(folder);
}
const shim = path.join(__dirname, '..', 'recorder-shim.js');
fs.writeFileSync(path.join(bin, 'go'), `#!/bin/sh\nexec '${process.execPath}' '${shim}' '${captures}' go "$@"\n`, {
    mode: 0o755,
});
test.after(() => fs.rmSync(root, { recursive: true, force: true }));

/** A `go` that does what its arguments say. */
fs.writeFileSync(path.join(real, 'go'), '#!/bin/sh\neval "$1"\n', { mode: 0o755 });

const env = (...first: string[]) => ({ ...process.env, PATH: [...first, real, '/usr/bin', '/bin'].join(':') });

function both(script: string, wrap = 'go "$1"', input = '') {
    const call = (...first: string[]) => {
        const { stdout, stderr, status, signal } = spawnSync('/bin/sh', ['-c', wrap, 'sh', script], {
            env: env(...first),
            input,
        });
        return { stdout: stdout.toString('hex'), stderr: stderr.toString('hex'), status, signal };
    };
    return [call(bin), call()] as const;
}

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
        const [recorded, plain] = both(script, 'exec go "$1"', 'input\n');
        assert.deepEqual(recorded, plain, script);
    }
});

test('two streams into one pipe keep their order', () => {
    const script = 'i=0; while [ $i -lt 200 ]; do echo "o$i"; echo "e$i" >&2; i=$((i+1)); done';
    const [recorded, plain] = both(script, 'exec go "$1" 2>&1');
    assert.deepEqual(recorded, plain);
});

test('a reader that goes away ends it', () => {
    const { stdout } = spawnSync('/bin/sh', ['-c', 'go "$1" | head -1', 'sh', 'while echo y; do :; done'], {
        env: env(bin),
        timeout: 20_000,
    });
    assert.equal(stdout.toString(), 'y\n');
});

test('a signal for it reaches the tool, and its end is the tool’s', async () => {
    const child = spawn(
        path.join(bin, 'go'),
        ['trap "echo got; exit 5" TERM; echo ready; while :; do sleep 0.05; done'],
        { env: env(bin) },
    );
    let text = '';
    const status = await new Promise<number | null>(resolve => {
        child.stdout.on('data', (chunk: Buffer) => {
            text += chunk.toString();
            if (text === 'ready\n') {
                child.kill('SIGTERM');
            }
        });
        child.on('close', resolve);
    });
    assert.deepEqual([text, status], ['ready\ngot\n', 5]);
});

test('without a real tool it says so and ends with 127', () => {
    const { stderr, status } = spawnSync(path.join(bin, 'go'), ['x'], { env: { ...process.env, PATH: `${bin}:/bin` } });
    assert.deepEqual([stderr.toString(), status], ['go: command not found\n', 127]);
});

test('what was run is written down', () => {
    for (const name of fs.readdirSync(captures)) {
        fs.rmSync(path.join(captures, name));
    }
    spawnSync('/bin/sh', ['-c', 'go "$1" a "b c"; true', 'sh', 'echo out; echo err >&2; exit 4'], {
        env: { ...env(bin), GOFLAGS: '-mod=mod' },
        cwd: root,
    });
    const [name] = fs.readdirSync(captures);
    const capture = JSON.parse(fs.readFileSync(path.join(captures, name ?? ''), 'utf8')) as Record<string, unknown>;
    assert.deepEqual(
        [
            capture['args'],
            capture['cwd'],
            capture['exitCode'],
            capture['stdout'],
            capture['stderr'],
            capture['stdin'],
            capture['program'],
        ],
        [['echo out; echo err >&2; exit 4', 'a', 'b c'], root, 4, 'out\n', 'err\n', 'socket', path.join(real, 'go')],
    );
    const variables = capture['variables'] as { name: string; value: string }[];
    assert.equal(variables.find(v => v.name === 'GOFLAGS')?.value, '-mod=mod');
    assert.ok(!variables.find(v => v.name === 'PATH')?.value.includes(bin));
    assert.equal(fs.statSync(path.join(captures, name ?? '')).mode & 0o777, 0o600);
});

test('the child sees the environment as it would be without it', () => {
    const script = 'echo "$PATH ${ELECTRON_RUN_AS_NODE-unset}"';
    const [recorded, plain] = both(script, 'exec go "$1"');
    assert.deepEqual(recorded, plain);
});

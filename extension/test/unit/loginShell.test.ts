// The login shell: right answers through noise, named failures, nothing left behind. Every shell that is installed.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { handedDown, loginEnvironment } from '../../src/host/loginShell';
import { shellArguments } from '../../src/host/shell';

const helper = path.join(__dirname, '..', 'environment-helper.js');

/** Asks a shell whose start-up file has this content. */
async function ask(shell: string, startUp: string, timeoutMs = 4000) {
    const home = fs.mkdtempSync(path.join(os.tmpdir(), 'gd-'));
    const file =
        { bash: '.bash_profile', zsh: '.zshenv', fish: '.config/fish/config.fish', dash: '.profile' }[
            path.basename(shell)
        ] ?? '.profile';
    fs.mkdirSync(path.dirname(path.join(home, file)), { recursive: true });
    fs.writeFileSync(path.join(home, file), `${startUp}\n`);
    const before = process.env['HOME'];
    process.env['HOME'] = home;
    try {
        const reading = await loginEnvironment({ shell, helper, timeoutMs }, new AbortController().signal);
        return {
            reading,
            good: reading.kind === 'environment' ? reading.variables.find(v => v.name === 'GOOD')?.value : undefined,
        };
    } finally {
        process.env['HOME'] = before;
        fs.rmSync(home, { recursive: true, force: true });
    }
}

const shells = ['/bin/bash', '/usr/bin/zsh', '/bin/dash', '/usr/bin/fish'].filter(shell => fs.existsSync(shell));

for (const shell of shells) {
    const set = shell.endsWith('fish') ? 'set -gx GOOD 1' : 'export GOOD=1';
    test(`${shell}: banner, noise and a flood do not spoil the answer`, async () => {
        assert.equal((await ask(shell, `${set}; echo 'Welcome { } to host'; head -c 5000000 /dev/zero`)).good, '1');
    });
    test(`${shell}: a hanging start-up file is named and leaves nothing`, async () => {
        const { reading } = await ask(shell, `${set}; sleep 1000.${process.pid}`, 700);
        assert.equal(reading.kind, 'timedOut');
        assert.equal(reading.kind === 'timedOut' && reading.waitingFor?.at(-1), 'sleep');
        const left = fs.readdirSync('/proc').filter(pid => {
            try {
                return (
                    /^\d+$/.test(pid) && fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`1000.${process.pid}`)
                );
            } catch {
                return false;
            }
        });
        assert.deepEqual(left, []);
    });
    test(`${shell}: an end before the answer is named`, async () => {
        const { reading, good } = await ask(shell, `${set}; exit 0`);
        // fish only leaves the file at `exit`; the shell goes on, and its answer is right.
        if (shell.endsWith('fish')) {
            assert.equal(good, '1');
        } else {
            assert.equal(reading.kind === 'exited' && reading.code, 0);
        }
    });
}

test('stopped before it was started: never started', async () => {
    const home = fs.mkdtempSync(path.join(os.tmpdir(), 'gd-'));
    fs.writeFileSync(path.join(home, '.profile'), 'touch "$HOME/started"; sleep 1000\n');
    const before = process.env['HOME'];
    process.env['HOME'] = home;
    try {
        const controller = new AbortController();
        const asking = loginEnvironment({ shell: '/bin/sh', helper, timeoutMs: 60_000 }, controller.signal);
        // Now the folder for its answer is being made.
        controller.abort();
        assert.deepEqual(await asking, { kind: 'cancelled' });
        assert.deepEqual(fs.readdirSync(home), ['.profile']);
    } finally {
        process.env['HOME'] = before;
        fs.rmSync(home, { recursive: true, force: true });
    }
});

test('a child that holds the output does not hold us', async () => {
    assert.equal((await ask('/bin/bash', '(sleep 60 &); export GOOD=1')).good, '1');
});

test('paths with blanks and quotes reach the helper whole', () => {
    assert.deepEqual(shellArguments('/bin/zsh', 'all', ["/a b/it's", 'x']), ['-i', '-l', '-c', "'/a b/it'\\''s' 'x'"]);
    assert.deepEqual(shellArguments('/bin/tcsh', 'all', ['a']), ['-ic', "'a'"]);
    assert.deepEqual(shellArguments('/usr/bin/pwsh', 'all', ["a'b"]), ['-Login', '-Command', "& 'a''b'"]);
    assert.deepEqual(shellArguments('/bin/bash', 'none', ['a']), ['--noprofile', '--norc', '-c', "'a'"]);
    assert.equal(shellArguments('/bin/tcsh', 'login', ['a']), undefined);
});

test('nothing that leads into the workspace is handed down', () => {
    const env = { PATH: '/ws/bin:/usr/bin:.', BASH_ENV: '/ws/evil.sh', GOFLAGS: '-x', VSCODE_PID: '1', LANG: 'C' };
    const { PATH, BASH_ENV, GOFLAGS, VSCODE_PID, LANG } = handedDown(env, '/ws');
    assert.deepEqual([PATH, BASH_ENV, GOFLAGS, VSCODE_PID, LANG], ['/usr/bin', undefined, undefined, undefined, 'C']);
});

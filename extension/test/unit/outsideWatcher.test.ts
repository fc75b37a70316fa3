// What appears, goes or changes at a looked-for path is told; what happens beside it is not.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { OutsideWatcher } from '../../src/host/outsideWatcher';

/** A watcher over some paths below a fresh folder, and a way to wait for the next word of it. */
async function over(t: test.TestContext, names: string[]) {
    const home = fs.mkdtempSync(path.join(os.tmpdir(), 'gd-outside-'));
    let told = 0;
    let wake: () => void = () => undefined;
    const watcher = new OutsideWatcher(() => {
        told += 1;
        wake();
    });
    // The watches of the product keep no process alive; a test has to wait for them.
    const alive = setInterval(() => undefined, 1000);
    t.after(() => {
        clearInterval(alive);
        watcher.dispose();
        fs.rmSync(home, { recursive: true, force: true });
    });
    const settle = async () => {
        watcher.note(names.map(name => path.join(home, name)));
        await watcher.settle(() => false);
    };
    const next = () =>
        new Promise<void>(resolve => {
            wake = resolve;
        });
    return { home, settle, next, count: () => told };
}

test('a tool that comes into a folder that was not there is told, and its going', async t => {
    const { home, settle, next } = await over(t, ['go/bin/gopls', 'sdk/go1/bin/go']);
    await settle();
    const came = next();
    fs.mkdirSync(path.join(home, 'go'));
    fs.mkdirSync(path.join(home, 'go', 'bin'));
    fs.writeFileSync(path.join(home, 'go', 'bin', 'gopls'), '#!/bin/sh\n', { mode: 0o755 });
    await came;
    await settle();
    const gone = next();
    fs.rmSync(path.join(home, 'go'), { recursive: true });
    await gone;
});

test('a tool that is another now is told; what happens beside it is not', async t => {
    const { home, settle, next, count } = await over(t, ['bin/go']);
    fs.mkdirSync(path.join(home, 'bin'));
    fs.writeFileSync(path.join(home, 'bin', 'go'), 'one');
    await settle();
    const changed = next();
    fs.writeFileSync(path.join(home, 'bin', 'other'), 'x');
    fs.mkdirSync(path.join(home, 'elsewhere'));
    // An event of the looked-for name, and nothing is other than before.
    fs.chmodSync(path.join(home, 'bin', 'go'), fs.statSync(path.join(home, 'bin', 'go')).mode);
    await new Promise(resolve => setTimeout(resolve, 400));
    assert.equal(count(), 0);
    fs.writeFileSync(path.join(home, 'bin', 'go'), 'another');
    await changed;
});

test('what VS Code watches itself is left to it', async t => {
    const { home, count } = await over(t, []);
    const watcher = new OutsideWatcher(() => assert.fail('told'));
    t.after(() => watcher.dispose());
    watcher.note([path.join(home, 'tools', 'go'), 'relative/go']);
    await watcher.settle(file => file.startsWith(home));
    fs.mkdirSync(path.join(home, 'tools'));
    fs.writeFileSync(path.join(home, 'tools', 'go'), 'x');
    await new Promise(resolve => setTimeout(resolve, 300));
    assert.equal(count(), 0);
});

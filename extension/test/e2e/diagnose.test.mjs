// The main job in a real VS Code: started like from a desktop icon, without go on PATH; then mended; then healthy.
import assert from 'node:assert/strict';
import fsp from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import { beside, besideStart, goIsReady, openBeside } from './beside.mjs';
import { folderWith, GO_MOD, healthyStart, MAIN_GO, open, reportText, SHOTS } from './setup.mjs';

const STATUS = 'goDoctor.health';

beside('go only in the login shell: red, explained, mended by its fix', async t => {
    const folder = await folderWith({ 'go.mod': GO_MOD, 'main.go': MAIN_GO });
    const start = await besideStart({ hidden: true });
    const wb = await openBeside(t, { folder, ...start });
    const red = await wb.until(async () => {
        const item = await wb.readStatusBar(STATUS);
        return item !== null && /problems?/.test(item.aria) && item;
    }, 'the red item');
    assert.match(red.kind, /error-kind/);
    assert.match(red.aria, /`go` is not on the PATH/);

    await wb.runCommand('Go Doctor: Diagnose Go Toolchain');
    const report = await reportText(wb);
    assert.match(report, /1\. error: go is not on the PATH of VS Code's extension host/);
    assert.match(report, /A login shell finds it at ~\/tools\/go\/bin\/go/);
    const frame = await wb.webviewFrame();
    await frame.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    assert.match(await reportText(wb), /login shell: asked from \/bin\/bash/);
    await wb.screenshot(path.join(SHOTS, 'not-on-path.png'));
    // The user asked, so one notification may offer the fix; no other.
    const said = await wb.readNotifications();
    assert.deepEqual(
        said.map(notification => [notification.message, notification.buttons]),
        [['Go Doctor has found something that it can fix', ['Fix…']]],
    );
    await wb.acceptNotification('Fix…');
    await wb.pick(`Set go.alternateTools.go to ${start.env.HOME}/tools/go/bin/go in Remote settings`);
    // A server's window is a remote one: a path of that machine goes to its own settings, not to those that follow the user home.
    const file = path.join(wb.server.userData, 'Machine/settings.json');
    await wb.until(
        async () => (await fsp.readFile(file, 'utf8').catch(() => '')).includes('alternateTools'),
        'the setting',
    );
    const settings = JSON.parse(await fsp.readFile(file, 'utf8'));
    assert.deepEqual(settings['go.alternateTools'], { go: path.join(start.env.HOME, 'tools/go/bin/go') });
    await wb.until(
        async () => !/is not on the PATH/.test((await wb.readStatusBar(STATUS))?.aria ?? 'is not on the PATH'),
        'the finding to go',
    );
    await wb.screenshot(path.join(SHOTS, 'not-on-path-mended.png'));
});

beside('a healthy machine: green, and nothing else said', async t => {
    const folder = await folderWith({ 'go.mod': GO_MOD, 'main.go': MAIN_GO });
    const wb = await openBeside(t, { folder, ...(await besideStart()) });
    await wb.waitForStatusBar('Go toolchain: ok');
    await wb.runCommand('Go Doctor: Diagnose Go Toolchain');
    assert.match(await reportText(wb), /Nothing is wrong with the Go toolchain here/);
    assert.deepEqual(await wb.readProblems(), []);
    assert.deepEqual(await wb.readNotifications(), []);
    await wb.screenshot(path.join(SHOTS, 'healthy.png'));
});

test('a workspace without Go: no item', { timeout: 300_000 }, async t => {
    const folder = await folderWith({ 'README.md': '# x\n' });
    const wb = await open(t, { folder, ...(await healthyStart()) });
    // The extension is not even activated: its command is there, its item is not.
    assert.equal(await wb.commandExists('Go Doctor: Diagnose Go Toolchain'), true);
    assert.equal(await wb.readStatusBar(STATUS), null);
});

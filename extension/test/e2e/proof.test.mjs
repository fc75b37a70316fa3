// Proof by running: another extension's go call recorded and explained, a failing run traced.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { beside, besideStart, goIsReady, openBeside } from './beside.mjs';
import { folderWith, GO_MOD, MAIN_GO, ownLog, reportText, SHOTS } from './setup.mjs';

const PANICS = 'package main\n\nfunc main() {\n\tvar list []int\n\tprintln(list[5])\n}\n';

beside('a plugin’s go run is recorded with its folder and environment, and nothing is left', async t => {
    const folder = await folderWith({ 'go.mod': GO_MOD, 'main.go': PANICS });
    const runner = path.join(import.meta.dirname, 'runner');
    const wb = await openBeside(t, { folder, extensions: [runner], ...(await besideStart()) });
    // What golang.go runs while it starts would be the one run that is recorded.
    await wb.openFile('main.go');
    await goIsReady(wb);
    await wb.waitForStatusBar('Go toolchain: ok');
    const pathBefore = await wb.evalInHost(() => process.env.PATH);

    await wb.runCommand('Go Doctor: Record the Next Go Run');
    await wb.pick('Record one run');
    await wb.waitForStatusBar('Go runs are being recorded');
    await wb.openFile('main.go');
    const ran = await wb.evalInHost(vscode => vscode.commands.executeCommand('e2eRunner.run'), undefined, {
        timeout: 90_000,
    });
    assert.equal(ran.code, 1);
    assert.match(ran.output, /index out of range \[5\]/);

    // One run ends the recording by itself and shows what was run.
    const page = await wb.until(async () => {
        const text = await reportText(wb);
        return text.includes('go run') && text;
    }, 'the recorded run');
    assert.match(page, /Exit code\s+1/);
    assert.ok(page.includes(folder));
    assert.equal(page.match(/Exit code/g).length, 1);
    assert.match(page, /index out of range \[5\]/);
    await wb.screenshot(path.join(SHOTS, 'recorded.png'));
    assert.equal(await wb.evalInHost(() => process.env.PATH), pathBefore);
    const left = await wb.evalInHost((vscode, _, require) => {
        const { execSync } = require('child_process');
        return execSync('command -v go').toString().trim();
    });
    assert.equal(left, '/usr/local/go/bin/go');
    assert.deepEqual(recorderFiles(wb), []);
});

/** What the recorder has left in its storage. */
function recorderFiles(wb) {
    const storage = 'User/globalStorage/go-toolchain-doctor.go-toolchain-doctor/recorder';
    const folder = path.join(wb.server.userData, storage);
    return fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true }).sort() : [];
}

const pathOf = wb => wb.evalInHost(() => process.env.PATH);

/** VS Code tells its terminals of a changed PATH a moment later: one that came too early is closed, and another is opened. */
async function terminalWithStandIn(wb) {
    await wb.until(async () => {
        const found = await wb.runInTerminal('echo "<$(command -v go)>"', /<\/.*\/go>/);
        if (/recorder\/\d+\/bin\/go>/.test(found)) {
            return true;
        }
        await wb.evalInHost(vscode => vscode.window.terminals.forEach(terminal => terminal.dispose()));
        await wb.until(
            async () => (await wb.evalInHost(vscode => vscode.window.terminals.length)) === 0,
            'no terminal',
        );
        return false;
    }, 'a terminal with the stand-in first');
}

beside('recording ends without a trace: a terminal that remembers, a crash', async t => {
    const folder = await folderWith({ 'go.mod': GO_MOD, 'main.go': PANICS });
    const wb = await openBeside(t, { folder, ...(await besideStart()) });
    await wb.waitForStatusBar('Go toolchain: ok');
    const before = await pathOf(wb);

    // A terminal that is opened meanwhile has the stand-in first, and bash remembers where it found go.
    await wb.runCommand('Go Doctor: Record the Next Go Run');
    await wb.pick('Record one run');
    await wb.waitForStatusBar('Go runs are being recorded');
    await terminalWithStandIn(wb);
    // What the doctor itself starts meanwhile is no run of the user's, and the stand-in is no go of theirs.
    await wb.runCommand('Go Doctor: Diagnose Go Toolchain');
    await wb.until(
        async () => /Nothing is wrong with the Go toolchain/.test(await reportText(wb).catch(() => '')),
        'the report',
    );
    const frame = await wb.webviewFrame();
    assert.doesNotMatch(await frame.evaluate(() => document.body.textContent), /recorder/);
    await wb.waitForStatusBar('Go runs are being recorded');
    await wb.runInTerminal('go version', /go version go1/);
    await wb.until(async () => (await reportText(wb).catch(() => '')).includes('go version'), 'the recorded run');
    assert.equal(await pathOf(wb), before);
    await wb.runInTerminal('clear; hash; go version; echo "it ended with $?"', /it ended with 0/);
    assert.match(await wb.terminalText(), /recorder\/\d+\/bin\/go/);
    await wb.evalInHost(vscode => vscode.window.terminals.forEach(terminal => terminal.dispose()));
    await wb.until(() => recorderFiles(wb).length === 0, 'the stand-ins to go with the terminal');

    // The extension host dies while it records; the next one starts clean.
    await wb.runCommand('Go Doctor: Record the Next Go Run');
    await wb.pick('Record until stopped');
    await wb.waitForStatusBar('Go runs are being recorded');
    assert.ok(recorderFiles(wb).length > 0);
    const pid = await wb.evalInHost(() => process.pid);
    process.kill(pid, 'SIGKILL');
    await wb
        .until(() => recorderFiles(wb).length === 0, 'the next start to clear what is left', 90_000)
        .catch(error => {
            throw new Error(`${error.message}: ${recorderFiles(wb)}; log: ${ownLog(wb)}`);
        });
    await wb.waitForStatusBar('Go toolchain: ok', 90_000);
    assert.equal(await pathOf(wb), before);
});

beside('a failing run traced: the call that decided is named', async t => {
    const folder = await folderWith({ 'go.mod': GO_MOD, 'main.go': MAIN_GO });
    const wb = await openBeside(t, { folder, ...(await besideStart()) });
    await wb.openFile('main.go');
    await wb.runCommand('Go Doctor: Trace the Failing Run');
    await wb.page.locator('.quick-input-widget:visible input').fill('go run gone.go');
    await wb.page.keyboard.press('Enter');
    const page = await wb.until(
        async () => {
            const text = await reportText(wb).catch(() => '');
            return text.includes('Why the run failed') && text;
        },
        'the explanation',
        120_000,
    );
    assert.match(page, /gone\.go/);
    const frame = await wb.webviewFrame();
    await frame.evaluate(() => document.querySelectorAll('details').forEach(one => one.setAttribute('open', '')));
    assert.match(await reportText(wb), /ENOENT/);
    await wb.screenshot(path.join(SHOTS, 'traced.png'));
});

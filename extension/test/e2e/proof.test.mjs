// Proof by running: another extension's go call recorded and explained, a debug configuration tried with the real dlv.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import {
    debuggingStart,
    folderWith,
    GO_MOD,
    goExtension,
    healthyStart,
    MAIN_GO,
    open,
    reportText,
    SHOTS,
} from './setup.mjs';

const PANICS = 'package main\n\nfunc main() {\n\tvar list []int\n\tprintln(list[5])\n}\n';

test(
    'a plugin’s go run is recorded with its folder and environment, and nothing is left',
    { timeout: 300_000 },
    async t => {
        const folder = await folderWith({ 'go.mod': GO_MOD, 'main.go': PANICS });
        const runner = path.join(import.meta.dirname, 'runner');
        const wb = await open(t, { folder, extensions: [await goExtension(), runner], ...(await healthyStart()) });
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
        const storage = path.join(
            wb.server.userData,
            'User/globalStorage/go-toolchain-doctor.go-toolchain-doctor/recorder',
        );
        assert.deepEqual(fs.existsSync(storage) ? fs.readdirSync(storage) : [], []);
    },
);

const LAUNCH = `{
    "version": "0.2.0",
    "configurations": [
        { "name": "Works", "type": "go", "request": "launch", "mode": "debug", "program": "\${workspaceFolder}" },
        { "name": "Not main", "type": "go", "request": "launch", "mode": "debug", "program": "\${workspaceFolder}/lib" }
    ]
}
`;

test('launch configurations tried with the real dlv', { timeout: 300_000 }, async t => {
    const files = {
        'go.mod': GO_MOD,
        'main.go': MAIN_GO,
        'lib/lib.go': 'package lib\n',
        '.vscode/launch.json': LAUNCH,
    };
    const folder = await folderWith(files);
    const wb = await open(t, { folder, extensions: [await goExtension()], ...(await debuggingStart()) });
    await wb.openFile('.vscode/launch.json');
    const lens = wb.page.locator('.codelens-decoration a', { hasText: 'Check this launch configuration' });
    await wb.until(async () => (await lens.count()) === 2, 'two code lenses');
    await wb.screenshot(path.join(SHOTS, 'launch-lens.png'));
    await lens.first().click();
    await wb.clickDialog('Run');
    await wb.until(async () => (await reportText(wb)).includes('Debugging works: "Works"'), 'the good news', 120_000);

    await wb.openFile('.vscode/launch.json');
    await lens.nth(1).click();
    await wb.clickDialog('Run');
    const page = await wb.until(
        async () => {
            const text = await reportText(wb);
            return text.includes('not an executable file') && text;
        },
        'the refusal',
        120_000,
    );
    assert.match(page, /launch\.json:5/);
    await wb.screenshot(path.join(SHOTS, 'launch-refused.png'));
    const processes = fs.readdirSync('/proc').filter(pid => {
        try {
            return /^\d+$/.test(pid) && /__debug_bin|dlv\0dap/.test(fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
        } catch {
            return false;
        }
    });
    assert.deepEqual(processes, []);
});

test('a failing run traced: the call that decided is named', { timeout: 300_000 }, async t => {
    const folder = await folderWith({ 'go.mod': GO_MOD, 'main.go': MAIN_GO });
    const wb = await open(t, { folder, extensions: [await goExtension()], ...(await healthyStart()) });
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

// Beside the real golang.go: what the user asked for stays on screen, tools that come and go are noticed, Restricted Mode and a
// removed extension are called what they are, and a window that closes in the middle leaves nothing behind.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import path from 'node:path';
import { launchBrowser, openWorkbench } from './driver/browser.mjs';
import { addTools, beside, besideStart, goIsReady, openBeside, packageFile } from './beside.mjs';
import { folderWith, GO_MOD, MAIN_GO, ownLog, reportText, SHOTS } from './setup.mjs';

const STATUS = 'goDoctor.health';
const OK = /Go toolchain: ok/;
const HEALTHY = { 'go.mod': GO_MOD, 'main.go': MAIN_GO };

/** How many looks our log tells of, and whether the last has ended. */
function looks(wb) {
    const log = ownLog(wb);
    const begun = log.match(/ diagnosing .*/g)?.length ?? 0;
    const ended = log.match(/ (ok|warning|error|unknown|notChecked) in \d+ ms| stopped after \d+ ms/g)?.length ?? 0;
    return { begun, idle: begun > 0 && ended >= begun };
}

/** Waits until a number of looks have begun and all have ended. */
const lookedTimes = (wb, count) =>
    wb
        .until(() => looks(wb).begun >= count && looks(wb).idle, `${count} looks`, 60_000)
        .catch(error => {
            throw new Error(`${error.message}; log: ${ownLog(wb)}`);
        });

const waitForState = (wb, expected) =>
    wb.waitForStatusBar(expected, 60_000).catch(async error => {
        throw new Error(`${error.message}; shown: ${(await wb.readStatusBar(STATUS))?.aria}; log: ${ownLog(wb)}`);
    });

/** What golang.go has written into its log of this window. */
function goLog(wb) {
    const folder = path.join(wb.server.userData, 'logs');
    const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const logs = files.filter(file => path.basename(file) === 'Go.log');
    return logs.map(file => fs.readFileSync(path.join(folder, file), 'utf8')).join('');
}

beside('the report that was asked for keeps its terminal; a first terminal causes no look', async t => {
    const folder = await folderWith(HEALTHY);
    const wb = await openBeside(t, { folder, ...(await besideStart()) });
    await wb.openFile('main.go');
    await goIsReady(wb);
    await waitForState(wb, OK);
    await wb.runCommand('Go Doctor: Diagnose Go Toolchain');
    const asked = await reportText(wb);
    assert.doesNotMatch(asked, /no terminal is open/);
    // What golang.go sets in the host process that it shares with us is no change of the user's.
    assert.match(asked, /set by the Go extension/);
    assert.doesNotMatch(asked, /changed since VS Code was started|added .* to the PATH|order of the PATH/);
    const before = looks(wb).begun;
    // The window's first terminal of the user's: VS Code announces changes of `terminal.integrated` now.
    await wb.openTerminal();
    await wb.until(
        () => wb.evalInHost(vscode => vscode.window.activeTerminal?.shellIntegration !== undefined),
        'shell integration',
        60_000,
    );
    // A save does cause one, and exactly one: the announcements have come before it and caused none.
    await fsp.writeFile(path.join(folder, 'main.go'), `${MAIN_GO}\n// saved\n`);
    await lookedTimes(wb, before + 1);
    assert.equal(looks(wb).begun, before + 1, ownLog(wb));
    await wb.runCommand('Go Doctor: Show the Last Report');
    const after = await reportText(wb);
    assert.doesNotMatch(after, /no terminal is open/);
    await wb.screenshot(path.join(SHOTS, 'beside-report-kept.png'));
    // What a terminal is started with has changed: what was learned is older than its cause.
    const settings = { 'terminal.integrated.env.linux': { GOFLAGS: '-mod=mod' } };
    await fsp.mkdir(path.join(folder, '.vscode'), { recursive: true });
    await fsp.writeFile(path.join(folder, '.vscode/settings.json'), JSON.stringify(settings));
    await lookedTimes(wb, before + 2);
});

beside('gopls comes into ~/go/bin and goes: noticed, nobody saved', async t => {
    const folder = await folderWith(HEALTHY);
    const start = await besideStart({ tools: ['dlv', 'staticcheck'] });
    // golang.go tries to install it at once; here it cannot, and the test does it.
    start.env.GOPROXY = 'off';
    const wb = await openBeside(t, { folder, ...start });
    await wb.openFile('main.go');
    // Until it gives up, that gopls is missing is no problem; that it gave up is seen at the next look.
    await wb.until(() => /failed to install/.test(goLog(wb)), 'golang.go to give up installing gopls', 90_000);
    await fsp.appendFile(path.join(folder, 'main.go'), '\n// saved\n');
    await waitForState(wb, /`?gopls`? is (in none of|missing)/);
    await wb.screenshot(path.join(SHOTS, 'beside-no-gopls.png'));
    addTools(start.env.HOME, ['gopls']);
    await waitForState(wb, OK);
    await fsp.rm(path.join(start.env.HOME, 'go/bin/gopls'));
    await waitForState(wb, /`?gopls`? is (in none of|missing)/);
});

beside('launch.json wants a debugger that is not there: named at its place, gone when it comes', async t => {
    const configuration = { name: 'Go', type: 'go', request: 'launch', mode: 'debug', program: '${workspaceFolder}' };
    const launch = JSON.stringify({ version: '0.2.0', configurations: [configuration] }, null, 4);
    const folder = await folderWith({ ...HEALTHY, '.vscode/launch.json': launch });
    const start = await besideStart({ tools: ['gopls', 'staticcheck'] });
    start.env.GOPROXY = 'off';
    const wb = await openBeside(t, { folder, ...start });
    await wb.openFile('main.go');
    await waitForState(wb, /`dlv` is nowhere/);
    const problems = await wb.waitForProblems(list => list.some(problem => problem.code === 'tool-missing'));
    assert.equal(problems.find(problem => problem.code === 'tool-missing').file, 'launch.json');
    await wb.screenshot(path.join(SHOTS, 'beside-no-dlv.png'));
    addTools(start.env.HOME, ['dlv']);
    await waitForState(wb, OK);
});

beside('Restricted Mode: golang.go waits for trust, it is not missing', async t => {
    const folder = await folderWith(HEALTHY);
    const wb = await openBeside(t, { folder, trust: false, ...(await besideStart()) });
    await wb.answerTrust(false, 90_000);
    await waitForState(wb, /waits for the folder to be trusted/);
    await wb.runCommand('Go Doctor: Diagnose Go Toolchain');
    const report = await reportText(wb);
    assert.match(report, /waits until the folder is trusted/);
    assert.doesNotMatch(report, /not installed|disabled/);
    await wb.screenshot(path.join(SHOTS, 'beside-restricted.png'));
    await wb.runCommand('Workspaces: Manage Workspace Trust');
    await wb.page.locator('.workspace-trust-editor .monaco-button', { hasText: 'Trust' }).first().click();
    await wb.openFile('main.go');
    await goIsReady(wb);
    await waitForState(wb, OK);
});

/** Presses a button on the Go extension's page; the page is found as the fix of a disabled extension finds it. */
async function extensionButton(wb, name) {
    const buttons = wb.page.locator('.extension-editor .action-label.extension-action');
    const visible = () =>
        buttons.evaluateAll(all => all.map(one => (one.offsetParent === null ? '' : one.innerText.trim())));
    if (!(await visible()).includes(name)) {
        await wb.evalInHost(
            vscode => void vscode.commands.executeCommand('workbench.extensions.search', '@id:golang.go'),
        );
        await wb.page.locator('.extension-list-item:has(.name:text-is("Go"))').first().click();
    }
    let shown = [];
    await wb
        .until(async () => (shown = await visible()).includes(name), `the button ${name}`, 60_000)
        .catch(error => {
            throw new Error(`${error.message}; shown: ${JSON.stringify(shown.filter(Boolean))}`);
        });
    await buttons.nth(shown.indexOf(name)).click();
}

beside('golang.go disabled, enabled, removed and installed while the window is open: no alarm that stays', async t => {
    const folder = await folderWith(HEALTHY);
    const wb = await openBeside(t, { folder, ...(await besideStart()) });
    await wb.openFile('main.go');
    await goIsReady(wb);
    await waitForState(wb, OK);
    await extensionButton(wb, 'Disable');
    await extensionButton(wb, 'Reload Window');
    await waitForState(wb, /is installed, but disabled here/);
    await wb.screenshot(path.join(SHOTS, 'beside-disabled.png'));
    await extensionButton(wb, 'Enable');
    await wb.openFile('main.go');
    await goIsReady(wb);
    await waitForState(wb, OK);

    await wb.evalInHost(vscode =>
        vscode.commands.executeCommand('workbench.extensions.uninstallExtension', 'golang.go'),
    );
    // It runs until the window is reloaded; then it is not there.
    await wb.page.reload();
    await waitForState(wb, /is not installed/);
    await wb.screenshot(path.join(SHOTS, 'beside-removed.png'));
    await wb.evalInHost(
        (vscode, file) =>
            vscode.commands.executeCommand('workbench.extensions.installExtension', vscode.Uri.file(file)),
        packageFile(),
    );
    await goIsReady(wb);
    await waitForState(wb, OK);
});

beside('a window that is closed while it diagnoses: the next one is healthy', async t => {
    const folder = await folderWith(HEALTHY);
    const slow = path.join(folder, '..', 'slow');
    const start = await besideStart({
        files: { '.bash_profile': `if [ -e '${slow}' ]; then sleep 97; fi\nexport PATH="$PATH:/usr/local/go/bin"\n` },
    });
    fs.writeFileSync(slow, '');
    const wb = await openBeside(t, { folder, ...start });
    await wb.until(() => / diagnosing /.test(ownLog(wb)), 'a look to begin', 60_000);
    await wb.close();
    fs.rmSync(slow);
    const browser = await launchBrowser();
    t.after(() => browser.close());
    const again = await openWorkbench(wb.server, { browser });
    t.after(() => again.close());
    await again.openFile('main.go');
    await waitForState(again, OK);
    assert.deepEqual(await again.readNotifications(), []);
});

// Restricted Mode, under strace: no process is started, static findings are shown, the report says what could not be
// checked; when trust is given it runs again by itself.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { descendantsOf, readExecs } from './execs.mjs';
import { beside, besideStart, openBeside } from './beside.mjs';
import { folderWith, reportText, SHOTS } from './setup.mjs';

const LEETCODE = '// @lc code=start\nfunc twoSum() {}\n// @lc code=end\n';

/** VS Code's own helpers: its search and language servers, and the look for open ports of the remote part. */
function isVscodesOwn(line, install) {
    return (
        line.includes(`execve("${install}/`) ||
        /ps -F -A -l \| grep root|ls -l \/proc\/\[0-9\]\*\/fd|"\/usr\/bin\/(ps|ls|grep)"/.test(line)
    );
}

beside('untrusted: nothing is executed; trusted: it looks again', async t => {
    const folder = await folderWith({
        '1.two-sum.go': LEETCODE,
        '.vscode/settings.json': '{ "go.gopls": "./gopls" }\n',
    });
    const trace = path.join(await fsp.mkdtemp(path.join(os.tmpdir(), 'gd-')), 'trace');
    const wrap = [
        'strace',
        '-f',
        '-qq',
        '-o',
        trace,
        '-e',
        'trace=execve,clone,clone3,fork,vfork',
        '-e',
        'signal=none',
    ];
    const wb = await openBeside(t, {
        folder,
        trust: false,
        wrap,
        ...(await besideStart()),
    });
    await wb.answerTrust(false, 90_000);
    await wb.waitForStatusBar(/Go toolchain: \d problems/, 90_000);
    await wb.runCommand('Go Doctor: Diagnose Go Toolchain');
    const report = await reportText(wb);
    assert.match(report, /This folder is not trusted: no process was started/);
    assert.match(report, /has no package line/);
    assert.match(report, /the folder is not trusted, so no process is started/);
    await wb.screenshot(path.join(SHOTS, 'untrusted.png'));
    const host = await wb.evalInHost(() => process.pid);
    const before = readExecs(await fsp.readFile(trace, 'utf8'));
    const started = descendantsOf(before, host).map(exec => exec.line);
    assert.deepEqual(
        started.filter(line => !isVscodesOwn(line, wb.server.install.dir)),
        [],
    );

    await wb.runCommand('Workspaces: Manage Workspace Trust');
    await wb.page.locator('.workspace-trust-editor .monaco-button', { hasText: 'Trust' }).first().click();
    await wb.until(
        async () => {
            const all = readExecs(await fsp.readFile(trace, 'utf8'));
            return all.execs.some(exec => exec.line.includes('"env", "-json"'));
        },
        'go env after trust was given',
        90_000,
    );
    fs.rmSync(path.dirname(trace), { recursive: true, force: true });
});

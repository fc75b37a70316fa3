// The surfaces in Simplified Chinese, and in a dark theme: pictures to be looked at, sentences to be found.
import assert from 'node:assert/strict';
import path from 'node:path';
import { beside, besideStart, openBeside } from './beside.mjs';
import { folderWith, GO_MOD, MAIN_GO, reportText, SHOTS } from './setup.mjs';

beside('zh-cn: status bar, palette, report and problems speak Chinese', async t => {
    const files = {
        'go.mod': GO_MOD,
        'main.go': MAIN_GO,
        '.vscode/settings.json': '{\n    "go.gopls": "/x/gopls"\n}\n',
    };
    const folder = await folderWith(files);
    const settings = { 'workbench.colorTheme': 'Default Dark Modern' };
    const wb = await openBeside(t, {
        folder,
        settings,
        locale: 'zh-cn',
        ...(await besideStart({ hidden: true })),
    });
    // What the settings file says is there first; the login shell's answer makes go the cause.
    await wb.until(
        async () => /的 PATH 中没有 `go`/.test((await wb.readStatusBar(/Go 工具链：\d 个问题/))?.aria ?? ''),
        'the status bar to name go',
    );
    await wb.runCommand('Go Doctor: 诊断 Go 工具链');
    const report = await reportText(wb);
    assert.match(report, /登录 shell 能在 \S*\/tools\/go\/bin\/go 找到它/);
    assert.doesNotMatch(report, /environment of|loginShell|: process\b|no terminal/);
    await wb.openFile('.vscode/settings.json');
    const problems = await wb.waitForProblems(list => list.some(p => p.code === 'setting-unknown'));
    assert.match(problems.map(p => p.message).join('\n'), /go\.gopls` 不是 Go 扩展的设置/);
    await wb.screenshot(path.join(SHOTS, 'zh-cn-dark.png'));
});

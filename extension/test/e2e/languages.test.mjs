// The surfaces in Simplified Chinese, and in a dark theme: pictures to be looked at, sentences to be found.
import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { desktopStart, folderWith, GO_MOD, goExtension, MAIN_GO, open, reportText, SHOTS } from './setup.mjs';

test('zh-cn: status bar, palette, report and problems speak Chinese', { timeout: 300_000 }, async t => {
    const files = {
        'go.mod': GO_MOD,
        'main.go': MAIN_GO,
        '.vscode/settings.json': '{\n    "go.gopls": "/x/gopls"\n}\n',
    };
    const folder = await folderWith(files);
    const settings = { 'workbench.colorTheme': 'Default Dark Modern' };
    const wb = await open(t, {
        folder,
        settings,
        locale: 'zh-cn',
        extensions: [await goExtension()],
        ...(await desktopStart()),
    });
    const item = await wb.waitForStatusBar(/Go 工具链：\d 个问题/);
    assert.match(item.aria, /的 PATH 中没有 `go`/);
    await wb.runCommand('Go Doctor: 诊断 Go 工具链');
    assert.match(await reportText(wb), /登录 shell 能在 \/usr\/local\/go\/bin\/go 找到它/);
    await wb.openFile('.vscode/settings.json');
    const problems = await wb.waitForProblems(list => list.some(p => p.code === 'setting-unknown'));
    assert.match(problems.map(p => p.message).join('\n'), /go\.gopls` 不是 Go 扩展的设置/);
    await wb.screenshot(path.join(SHOTS, 'zh-cn-dark.png'));
});

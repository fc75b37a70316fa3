// The environments table for broken set-ups that users really have: what is said first, and who set what.
import assert from 'node:assert/strict';
import path from 'node:path';
import { beside, besideStart, openBeside } from './beside.mjs';
import { folderWith, GO_MOD, MAIN_GO, reportText, SHOTS } from './setup.mjs';

/** Opens a terminal first, so that it can be asked; diagnoses, and scrolls the page to the environments; returns its text. */
async function environments(wb, shot) {
    await wb.openTerminal();
    await wb.until(
        () => wb.evalInHost(vscode => vscode.window.activeTerminal?.shellIntegration !== undefined),
        'shell integration',
        60_000,
    );
    await wb.runCommand('Go Doctor: Diagnose Go Toolchain');
    const page = await wb.until(async () => {
        const text = await reportText(wb);
        return text.includes('Environments') && !text.includes('waiting') && text;
    }, 'the whole report');
    const frame = await wb.webviewFrame();
    await frame.evaluate(() => {
        const headings = [...document.querySelectorAll('h2')];
        headings.find(heading => heading.innerText.includes('Environments'))?.scrollIntoView();
    });
    await reportText(wb);
    await wb.screenshot(path.join(SHOTS, `${shot}.png`));
    return page;
}

/** The first finding's sentence. */
const first = page => /^1\. .*$/m.exec(page)?.[0];

beside('GOROOT of a removed Go, set where VS Code was started', async t => {
    const folder = await folderWith({ 'go.mod': GO_MOD, 'main.go': MAIN_GO });
    const start = await besideStart();
    start.env.GOROOT = '/opt/go1.20';
    const wb = await openBeside(t, { folder, ...start });
    const page = await environments(wb, 'environments-goroot');
    assert.match(first(page), /GOROOT.*\/opt\/go1\.20/);
    assert.match(page, /VS Code was started with it/);
});

beside('a start-up file that sets GOFLAGS for shells only', async t => {
    const folder = await folderWith({ 'go.mod': GO_MOD, 'main.go': MAIN_GO });
    const start = await besideStart({
        files: {
            '.bash_profile': '. ~/.bashrc\nexport PATH="$PATH:/usr/local/go/bin"\n',
            '.bashrc': 'export GOFLAGS=-mod=vendor\n',
        },
    });
    const wb = await openBeside(t, { folder, ...start });
    const page = await environments(wb, 'environments-goflags');
    assert.match(first(page), /GOFLAGS/);
    assert.match(page, /-mod=vendor/);
});

beside('go env -w, a setting and the terminal disagree', async t => {
    const settings = {
        'go.toolsEnvVars': { GOPROXY: 'https://goproxy.cn,direct' },
        'terminal.integrated.env.linux': { GOPROXY: 'off' },
    };
    const folder = await folderWith({
        'go.mod': GO_MOD,
        'main.go': MAIN_GO,
        '.vscode/settings.json': JSON.stringify(settings, null, 4),
    });
    const start = await besideStart({
        files: {
            '.config/go/env': 'GOPROXY=https://proxy.example.com\nGOFLAGS=-trimpath\n',
        },
    });
    const wb = await openBeside(t, { folder, ...start });
    const page = await environments(wb, 'environments-goproxy');
    assert.match(page, /go\.toolsEnvVars/);
    assert.match(page, /go env -w/);
    assert.match(page, /terminal\.integrated\.env\.linux/);
});

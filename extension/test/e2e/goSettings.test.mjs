// Beside the real Go extension: settings that VS Code does not take, a gopls that does not live, variables that stop go.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { beside, besideStart, goIsReady, openBeside } from './beside.mjs';
import { folderWith, GO_MOD, MAIN_GO, reportText, SHOTS } from './setup.mjs';

/** A diagnosis by command, whole. */
async function diagnosed(wb, shot) {
    await wb.runCommand('Go Doctor: Diagnose Go Toolchain');
    const page = await wb.until(async () => {
        const text = await reportText(wb);
        return text.includes('Environments') && !text.includes('not yet answered') && text;
    }, 'the whole report');
    await wb.screenshot(path.join(SHOTS, `${shot}.png`));
    return page;
}

/** Whether gopls says what is in main.go; the editor may have shown a preview since, so the document is asked for by name. */
async function outlineOfMain(vscode) {
    const main = vscode.workspace.textDocuments.find(document => document.uri.path.endsWith('/main.go'));
    const found = main && (await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', main.uri));
    return found?.length > 0;
}

/** A diagnosis, again and again until it says this. */
const untilSaid = (wb, shot, wanted) =>
    wb.until(
        async () => {
            const page = await diagnosed(wb, shot);
            return wanted(page) && page;
        },
        'the report to say it',
        120_000,
    );

const folderOf = settings =>
    folderWith({
        'go.mod': GO_MOD,
        'main.go': MAIN_GO,
        ...(settings && { '.vscode/settings.json': JSON.stringify(settings, null, 4) }),
    });

beside("a remote window does not take a laptop's paths: that is all there is to say", async t => {
    const settings = { 'go.goroot': '/opt/homebrew/opt/go/libexec', 'go.gopath': '/Users/me/go' };
    const wb = await openBeside(t, { folder: await folderOf(), settings, ...(await besideStart()) });
    await wb.openFile('main.go');
    await goIsReady(wb);
    const page = await diagnosed(wb, 'settings-ignored');
    assert.match(page, /go\.goroot is ignored in User settings/);
    assert.match(page, /go\.gopath is ignored in User settings/);
    assert.doesNotMatch(page, /error: |does not exist|none of the \d+ places/);
});

beside('a flag that gopls does not have: named at its place, and gone when it is right', async t => {
    const folder = await folderOf({ 'go.languageServerFlags': ['-nosuch'] });
    const wb = await openBeside(t, { folder, ...(await besideStart()) });
    await wb.openFile('main.go');
    await goIsReady(wb);
    const page = await diagnosed(wb, 'gopls-flag');
    assert.match(page, /1\. error: -nosuch in go\.languageServerFlags is a flag that gopls does not have/);
    assert.doesNotMatch(page, /2\. error/);
    await wb.applyQuickFix('.vscode/settings.json', 3, 'Remove `go.languageServerFlags`', { col: 12 });
    await wb.save();
    await untilSaid(wb, 'gopls-flag-mended', page => !/-nosuch|gopls ended/.test(page));
});

beside('gopls killed until the Go extension gives up: said, and gone when it runs again', async t => {
    const start = await besideStart();
    const wb = await openBeside(t, { folder: await folderOf(), ...start });
    await wb.openFile('main.go');
    await goIsReady(wb);
    assert.doesNotMatch(await diagnosed(wb, 'gopls-lives'), /gopls ended/);
    const running = () => {
        try {
            const told = execFileSync('pgrep', ['-f', path.join(start.env.HOME, 'go/bin/gopls')], { encoding: 'utf8' });
            return told.trim().split('\n');
        } catch {
            return [];
        }
    };
    const killed = new Set();
    for (let times = 0; times < 5; times++) {
        // One that is killed before it has answered anything is not started again.
        const pids = await wb.until(
            async () => {
                const alive = running().filter(pid => !killed.has(pid));
                return alive.length > 0 && (await wb.evalInHost(outlineOfMain)) && alive;
            },
            'gopls to answer',
            60_000,
        );
        for (const pid of pids) {
            killed.add(pid);
            process.kill(Number(pid), 'SIGKILL');
        }
    }
    await untilSaid(wb, 'gopls-gave-up', page => /gopls ended 5 times since it was started/.test(page));
    await wb.runCommand('Go: Restart Language Server');
    await untilSaid(wb, 'gopls-again', page => !/gopls ended/.test(page));
});

beside('a GOTOOLCHAIN for the tools that stops go: the value, not the symptom', async t => {
    const folder = await folderOf({ 'go.toolsEnvVars': { GOTOOLCHAIN: '1.22' } });
    const wb = await openBeside(t, { folder, ...(await besideStart()) });
    await wb.openFile('main.go');
    await wb.until(
        () => wb.evalInHost(vscode => vscode.extensions.getExtension('golang.go')?.isActive === true),
        'the Go extension to have given up',
        60_000,
    );
    const page = await diagnosed(wb, 'setting-stops-go');
    assert.match(page, /1\. error: go\.toolsEnvVars\.GOTOOLCHAIN is 1\.22; a toolchain is named go1\.22\.0/);
    assert.doesNotMatch(page, /gave up/);
});

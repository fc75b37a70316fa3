// What was unheard or outlived its cause: golang.go's own tests, calm and history when their line is edited; `( )` in bash, a task's
// output, a command run again, the folder of a debug session; and a finding of several folders.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { beside, besideStart, goIsReady, openBeside } from './beside.mjs';
import { folderWith, GO_MOD, ownLog, reportText, SHOTS } from './setup.mjs';

const GOOD = 'package main\n\nfunc main() {}\n';
const failing = name =>
    `package ${name}\n\nimport "testing"\n\nfunc TestA(t *testing.T) {\n\tt.Error("got 1, want 2")\n}\n`;
const FAILED = /last Go run failed/;

const health = wb => wb.readStatusBar('goDoctor.health');
const isColoured = wb =>
    wb.page
        .locator('.statusbar-item[id*="goDoctor.health"]')
        .evaluateAll(items => items.some(one => /has-background-color|warning-kind|error-kind/.test(one.className)));

/** Waits for a condition, and shows our log where it does not come. */
async function until(wb, condition, what, ms = 60_000) {
    await wb.until(condition, what, ms).catch(error => {
        throw new Error(`${error.message}; log: ${ownLog(wb)}`);
    });
}
const says = (wb, text) => until(wb, async () => text.test((await health(wb))?.aria ?? ''), `the item to say ${text}`);
const isOver = wb =>
    until(wb, async () => !FAILED.test((await health(wb))?.aria ?? ''), 'the failed run to be history', 30_000);
const page = (wb, text) => until(wb, async () => text.test(await reportText(wb).catch(() => '')), `the page ${text}`);

/** Types a line into a terminal whose shell integration is there, and waits for its end. */
async function type(wb, line) {
    await wb.evalInHost(
        async (vscode, line) => {
            const terminal = vscode.window.activeTerminal ?? vscode.window.createTerminal();
            terminal.show(true);
            await new Promise(resolve => {
                const changed = vscode.window.onDidChangeTerminalShellIntegration(look);
                function look() {
                    if (terminal.shellIntegration !== undefined) {
                        changed.dispose();
                        resolve();
                    }
                }
                look();
            });
            await new Promise(resolve => {
                const end = vscode.window.onDidEndTerminalShellExecution(event => {
                    if (event.terminal === terminal) {
                        end.dispose();
                        resolve();
                    }
                });
                terminal.sendText(line);
            });
        },
        line,
        { timeout: 90_000 },
    );
}

beside('a failing test leaves the item calm, and is history when its line is edited', async t => {
    const folder = await folderWith({ 'go.mod': GO_MOD, 'main.go': GOOD, 'sub/a_test.go': failing('sub') });
    const wb = await openBeside(t, { folder, ...(await besideStart()) });
    await wb.openFile('sub/a_test.go');
    await wb.waitForStatusBar(/Go toolchain: /, 60_000);
    await goIsReady(wb);
    // golang.go's own command prints into its output channel, which nobody has to open.
    await wb.gotoPosition(6, 1);
    await wb.evalInHost(vscode => void vscode.commands.executeCommand('go.test.cursor'));
    await says(wb, /The last Go run failed: `TestA` failed/);
    assert.deepEqual([await isColoured(wb), (await health(wb)).text], [false, 'Go']);
    await wb.page.locator('.statusbar-item[id*="goDoctor.health"]').hover();
    await wb.page.locator('.monaco-hover:visible', { hasText: 'Last run failed, why?' }).first().waitFor();
    await wb.screenshot(path.join(SHOTS, 'run-calm.png'));
    await wb.runCommand('Go Doctor: Explain the Last Failed Run');
    await page(wb, /TestA/);
    await wb.screenshot(path.join(SHOTS, 'run-calm-page.png'));
    const marked = await wb.waitForProblems(list => list.some(p => p.code === 'test-failed'));
    assert.equal(marked.find(p => p.code === 'test-failed').line, 6);
    await wb.evalInHost(async vscode => {
        const edit = new vscode.WorkspaceEdit();
        const [folder] = vscode.workspace.workspaceFolders;
        edit.insert(vscode.Uri.joinPath(folder.uri, 'sub/a_test.go'), new vscode.Position(5, 0), '\t// mended\n');
        await vscode.workspace.applyEdit(edit);
    });
    await wb.waitForProblems(list => !list.some(p => p.code === 'test-failed'));
    await isOver(wb);
});

beside('what stands in ( ) in bash alarms nobody when it works', async t => {
    const good = failing('sub').replace('\tt.Error("got 1, want 2")\n', '');
    const folder = await folderWith({ 'go.mod': GO_MOD, 'main.go': GOOD, 'sub/a_test.go': good });
    const wb = await openBeside(t, { folder, ...(await besideStart()) });
    await wb.openFile('main.go');
    await wb.waitForStatusBar(/Go toolchain: /, 60_000);
    // VS Code tells of it neither line nor exit code nor output; sometimes the screen's text, which the engine reads.
    await type(wb, '(cd sub && go test)');
    await type(wb, 'go version');
    assert.doesNotMatch((await health(wb)).aria, FAILED);
    assert.doesNotMatch(ownLog(wb), /explained a failed run/);
});

const TASKS = `{
    "version": "2.0.0",
    "tasks": [
        { "label": "clash", "type": "process", "command": "go", "args": ["build", "./broken"], "problemMatcher": [] }
    ]
}
`;

beside('a process task whose output names no file is explained too', async t => {
    const files = { 'go.mod': GO_MOD, 'main.go': GOOD, 'broken/main.go': GOOD, '.vscode/tasks.json': TASKS };
    const folder = await folderWith(files);
    const wb = await openBeside(t, { folder, ...(await besideStart()) });
    await wb.openFile('main.go');
    await wb.waitForStatusBar(/Go toolchain: /, 60_000);
    await wb.evalInHost(async vscode => {
        const task = (await vscode.tasks.fetchTasks()).find(task => task.name === 'clash');
        await vscode.tasks.executeTask(task);
    });
    await says(wb, /The last Go run failed/);
    await wb.runCommand('Go Doctor: Explain the Last Failed Run');
    await page(wb, /folder of that name|already exists and is a directory/);
    assert.doesNotMatch(await reportText(wb), /Could not check|script-crlf/);
});

beside('a command without output is run again in its own terminal, on the user’s word', async t => {
    const folder = await folderWith({ 'go.mod': GO_MOD, 'main.go': GOOD });
    const wb = await openBeside(t, { folder, ...(await besideStart()) });
    await wb.openFile('main.go');
    await wb.waitForStatusBar(/Go toolchain: /, 60_000);
    await type(wb, 'test -f heard && go build -nosuch . || (go version >/dev/null; touch heard; false)');
    await says(wb, /The last Go run failed, and VS Code handed over no output/);
    assert.equal(await isColoured(wb), false);
    await wb.screenshot(path.join(SHOTS, 'run-unheard.png'));
    await wb.runCommand('Go Doctor: Run the Failed Command Again');
    const dialog = await wb.waitForDialog();
    assert.match(dialog.detail, /go build -nosuch/);
    await wb.screenshot(path.join(SHOTS, 'run-unheard-asked.png'));
    await wb.clickDialog('Run again');
    await page(wb, /flag-unknown/);
    await until(wb, () => wb.evalInHost(vscode => vscode.window.terminals.length === 1), 'no other terminal', 10_000);
});

beside('a debug session marks the file it was built from, not another of that name', async t => {
    const broken = 'package main\n\nfunc main() {\n\tfmt.Println("hi")\n}\n';
    const launch = {
        version: '0.2.0',
        configurations: [
            { name: 'Broken', type: 'go', request: 'launch', mode: 'debug', program: '${workspaceFolder}/broken' },
        ],
    };
    const files = {
        'go.mod': GO_MOD,
        'main.go': `${GOOD}\n// four\n`,
        'broken/main.go': broken,
        '.vscode/launch.json': JSON.stringify(launch),
    };
    const folder = await folderWith(files);
    const wb = await openBeside(t, { folder, ...(await besideStart()) });
    await wb.openFile('main.go');
    await goIsReady(wb);
    const debug = () =>
        wb.evalInHost(vscode => {
            void vscode.debug.startDebugging(vscode.workspace.workspaceFolders[0], 'Broken');
        });
    await debug();
    await says(wb, /The last Go run failed: main\.go:4: undefined: fmt/);
    const marked = await wb.evalInHost(vscode =>
        vscode.languages
            .getDiagnostics()
            .flatMap(([uri, all]) => all.filter(one => one.source === 'go-doctor').map(() => uri.path)),
    );
    assert.deepEqual(
        marked.map(file => path.relative(folder, file)),
        ['broken/main.go'],
    );
    for (let tries = 0; tries < 5 && (await wb.readDialog()) !== null; tries++) {
        await wb.page.keyboard.press('Escape');
    }
    fs.writeFileSync(path.join(folder, 'broken/main.go'), GOOD);
    await debug();
    await isOver(wb);
});

beside('a panic whose output went to a terminal is not called os.Exit', async t => {
    const launch = {
        version: '0.2.0',
        configurations: [
            {
                name: 'Panics',
                type: 'go',
                request: 'launch',
                mode: 'debug',
                program: '${workspaceFolder}',
                console: 'integratedTerminal',
            },
        ],
    };
    const files = {
        'go.mod': GO_MOD,
        'main.go': 'package main\n\nfunc main() {\n\tvar list []int\n\tprintln(list[5])\n}\n',
        '.vscode/launch.json': JSON.stringify(launch),
    };
    const folder = await folderWith(files);
    const wb = await openBeside(t, { folder, ...(await besideStart()) });
    await wb.openFile('main.go');
    await goIsReady(wb);
    await wb.evalInHost(
        async vscode => {
            // The debugger stops at the panic; the user goes on.
            vscode.debug.registerDebugAdapterTrackerFactory('go', {
                createDebugAdapterTracker: session => ({
                    onDidSendMessage(message) {
                        if (message.type === 'event' && message.event === 'stopped') {
                            void session.customRequest('continue', { threadId: message.body.threadId ?? 1 });
                        }
                    },
                }),
            });
            const ended = new Promise(resolve => vscode.debug.onDidTerminateDebugSession(resolve));
            await vscode.debug.startDebugging(vscode.workspace.workspaceFolders[0], 'Panics');
            await ended;
        },
        undefined,
        { timeout: 120_000 },
    );
    await until(wb, () => wb.commandExists('Go Doctor: Explain the Last Failed Run'), 'the failed run');
    await wb.runCommand('Go Doctor: Explain the Last Failed Run');
    await page(wb, /nothing of what it printed is known/);
    assert.doesNotMatch(await reportText(wb), /ended by itself/);
    await wb.screenshot(path.join(SHOTS, 'run-panic-in-terminal.png'));
});

beside('a finding of several folders is one problem, and the error comes first', async t => {
    const base = await folderWith({
        'a/go.mod': GO_MOD,
        'a/main.go': GOOD,
        'b/go.mod': 'module example.com/b\n\ngo 1.26\n\nuse x\n',
        'b/main.go': GOOD,
        'c/readme.txt': '',
        'all.code-workspace': JSON.stringify({
            folders: [{ path: 'a' }, { path: 'b' }, { path: 'c' }],
            settings: { 'go.gopls': {} },
        }),
    });
    const wb = await openBeside(t, { workspace: path.join(base, 'all.code-workspace'), ...(await besideStart()) });
    await wb.until(async () => (await health(wb)) !== null, 'the item', 60_000);
    await says(wb, /Go toolchain: \d problems?, the first: .*go\.mod/);
    const [, count] = /Go toolchain: (\d)/.exec((await health(wb)).aria);
    await wb.screenshot(path.join(SHOTS, 'multi-root.png'));
    const shown = (await wb.readProblems()).filter(p => p.source === 'go-doctor' && p.severity !== 'info');
    assert.equal(Number(count), shown.length, JSON.stringify(shown));
});

// Failed runs where they happen: a terminal, a task, a debug session. The status bar asks why; one click explains.
import assert from 'node:assert/strict';
import fsp from 'node:fs/promises';
import path from 'node:path';
import { beside, besideStart, openBeside } from './beside.mjs';
import { folderWith, GO_MOD, ownLog, reportText, SHOTS } from './setup.mjs';

/** As vscode-leetcode writes it: no package clause, no main. */
const LEETCODE = `/*
 * @lc app=leetcode id=1 lang=golang
 *
 * [1] Two Sum
 */

// @lc code=start
func twoSum(nums []int, target int) []int {
	return []int{0, 1}
}

// @lc code=end

func main() { println(twoSum([]int{2, 7}, 9)[1]) }
`;
const PANICS = 'package main\n\nfunc main() {\n\tvar list []int\n\tprintln(list[5])\n}\n';
const TEST_GO = 'package main\n\nimport "testing"\n\nfunc TestTwoSum(t *testing.T) {}\n';

/** Clicks the question in the status bar and reads the explanation. */
async function why(wb, expected) {
    await wb.waitForStatusBar('last run failed, why?', 60_000).catch(error => {
        throw new Error(`${error.message}; log: ${ownLog(wb)}`);
    });
    await wb.clickStatusBar('last run failed, why?');
    return readPage(wb, expected);
}

/** A run that is the day's work changes neither text nor colour: what it says aloud, and the explanation by command. */
async function calmly(wb, said, expected) {
    const item = await wb.waitForStatusBar(said, 60_000).catch(error => {
        throw new Error(`${error.message}; log: ${ownLog(wb)}`);
    });
    assert.doesNotMatch(item.text, /why/);
    assert.equal(await isColoured(wb), false);
    await wb.runCommand('Go Doctor: Explain the Last Failed Run');
    return readPage(wb, expected);
}

const isColoured = wb =>
    wb.page
        .locator('.statusbar-item[id*="goDoctor.health"]')
        .evaluateAll(items => items.some(one => /has-background-color|warning-kind|error-kind/.test(one.className)));

async function readPage(wb, expected) {
    let shown = '';
    const page = wb.until(async () => {
        shown = await reportText(wb);
        return expected.test(shown) && shown;
    }, `the explanation ${expected}`);
    return page.catch(error => {
        throw new Error(`${error.message}; shown: ${shown}`);
    });
}

/** Runs a command in a terminal whose shell integration is there: without it VS Code sees no command end. */
async function runInTerminal(wb, command, expected) {
    await wb.openTerminal();
    await wb.until(
        () => wb.evalInHost(vscode => vscode.window.activeTerminal?.shellIntegration !== undefined),
        'shell integration',
        60_000,
    );
    await wb.runInTerminal(command, expected, COMPILES);
}

/** Compiling takes its time on a machine that has other things to do. */
const COMPILES = { timeout: 120_000 };

beside('a LeetCode file run in the terminal: asked, explained, fixed, runs', async t => {
    const folder = await folderWith({ '1.two-sum.go': LEETCODE });
    const wb = await openBeside(t, { folder, ...(await besideStart()) });
    await wb.openFile('1.two-sum.go');
    await runInTerminal(wb, 'go run 1.two-sum.go', /expected 'package'/);
    const page = await why(wb, /no `?package`? line|has no package/);
    assert.match(page, /1\.two-sum\.go/);
    await wb.screenshot(path.join(SHOTS, 'run-explained.png'));
    await wb.applyQuickFix('1.two-sum.go', 8, 'Insert `package main` above', { col: 1 });
    await wb.save();
    await runInTerminal(wb, 'clear; go run 1.two-sum.go', /^1$/m);
    const text = await fsp.readFile(path.join(folder, '1.two-sum.go'), 'utf8');
    assert.equal(text, LEETCODE.replace('// @lc code=start', 'package main\n\n// @lc code=start'));
});

beside('a bad test flag and a panic: whose exit code it is, and which line', async t => {
    const files = { 'go.mod': GO_MOD, 'main.go': PANICS, 'main_test.go': TEST_GO };
    const folder = await folderWith(files);
    const wb = await openBeside(t, { folder, ...(await besideStart()) });
    await wb.openFile('main.go');
    await runInTerminal(wb, 'go test . -args -test.nosuch', /FAIL\s+example\.com/);
    await wb.waitForStatusBar('last run failed, why?', 60_000);
    assert.equal(await isColoured(wb), true);
    await wb.screenshot(path.join(SHOTS, 'run-bad-flag-coloured.png'));
    await why(wb, /-test\.nosuch/);
    await wb.screenshot(path.join(SHOTS, 'run-bad-flag.png'));

    await wb.openFile('main.go');
    await runInTerminal(wb, 'go run .', /exit status 2/);
    const page = await calmly(wb, /last Go run failed: .*index out of range/, /index out of range/);
    assert.match(page, /main\.go/);
    const problems = await wb.waitForProblems(list => list.some(p => p.code === 'program-panicked'));
    const problem = problems.find(p => p.code === 'program-panicked');
    assert.deepEqual([problem.file, problem.line], ['main.go', 5]);
    await wb.screenshot(path.join(SHOTS, 'run-panic.png'));
});

const TASKS = `{
    "version": "2.0.0",
    "tasks": [
        { "label": "shell", "type": "shell", "command": "go build ./nosuch", "problemMatcher": ["$go"] },
        { "label": "process", "type": "process", "command": "go", "args": ["build", "./nosuch"], "problemMatcher": ["$go"] }
    ]
}
`;
const LAUNCH = `{
    "version": "0.2.0",
    "configurations": [
        { "name": "Library", "type": "go", "request": "launch", "mode": "debug", "program": "\${workspaceFolder}/lib" }
    ]
}
`;

/** Runs a task to its end. */
const runTask = (wb, name) =>
    wb.evalInHost(async (vscode, name) => {
        const tasks = await vscode.tasks.fetchTasks();
        await vscode.tasks.executeTask(tasks.find(task => task.name === name));
    }, name);

beside('tasks that fail: heard through their terminal, a shell’s and a process’s', async t => {
    const files = { 'go.mod': GO_MOD, 'main.go': PANICS, '.vscode/tasks.json': TASKS };
    const folder = await folderWith(files);
    const wb = await openBeside(t, { folder, ...(await besideStart()) });
    await wb.openFile('main.go');
    await runTask(wb, 'shell');
    await wb.waitForStatusBar(/last Go run failed: .*nosuch/, 60_000);
    await why(wb, /nosuch/);
    await wb.screenshot(path.join(SHOTS, 'run-task.png'));

    await wb.openFile('main.go');
    await runTask(wb, 'process');
    // Its terminal speaks, though no shell runs in it: nothing has to be run again.
    const explained = /explained a failed run \(task, exit code 1\): file-not-found/g;
    await wb
        .until(() => (ownLog(wb).match(explained) ?? []).length === 2, 'both tasks to be explained')
        .catch(error => {
            throw new Error(`${error.message}; log: ${ownLog(wb)}`);
        });
    await why(wb, /go build \.\/nosuch/);
});

beside('a debug session of a library: explained at its configuration, mended by its fix', async t => {
    const files = {
        'go.mod': GO_MOD,
        'main.go': 'package main\n\nfunc main() {}\n',
        'lib/lib.go': 'package lib\n',
        '.vscode/launch.json': LAUNCH,
    };
    const folder = await folderWith(files);
    const wb = await openBeside(t, { folder, ...(await besideStart()) });
    await wb.openFile('main.go');
    await wb.evalInHost(vscode => {
        void vscode.debug.startDebugging(vscode.workspace.workspaceFolders[0], 'Library');
    });
    // VS Code's own message about the launch that failed.
    await wb.waitForDialog(60_000);
    await wb.page.keyboard.press('Escape');
    const page = await why(wb, /not an executable file/);
    assert.match(page, /only package main can be debugged/);
    assert.match(page, /launch\.json:4:\d+ · launch-program-not-main/);
    await wb.screenshot(path.join(SHOTS, 'run-debug.png'));
    // The diagnosis knows it too: one cause, shown once.
    const problems = await wb.readProblems();
    assert.deepEqual(
        problems.map(p => p.code),
        ['launch-program-not-main'],
    );
    await wb.acceptNotification('Fix…');
    await wb.pick('Set program to ${workspaceFolder}, the only main package here (.vscode/launch.json)');
    const file = path.join(folder, '.vscode/launch.json');
    const mended = LAUNCH.replace('${workspaceFolder}/lib', '${workspaceFolder}');
    await wb.until(async () => (await fsp.readFile(file, 'utf8')) === mended, 'the program to be named');
});

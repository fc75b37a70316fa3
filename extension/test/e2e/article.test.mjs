// The article's own three files in a real VS Code: their problems, the lightbulb, the texts afterwards, undo, hover.
import assert from 'node:assert/strict';
import path from 'node:path';
import { beside, besideStart, openBeside } from './beside.mjs';
import { folderWith, GO_MOD, MAIN_GO, SHOTS } from './setup.mjs';

const SETTINGS = `{
  // for LeetCode
  "go.toolsManagement.autoUpdate": false,
  "go.gopls": "/home/user/go/bin/gopls", // where gopls is
  "go.toolsEnvVars": {
    "GOBIN": "/home/user/go/bin"
  }
}
`;
const TASKS = `{
  "version": "2.0.0",
  "tasks": [
    {
      "label": "leetcode-go-build",
      "type": "shell",
      // builds what is open
      "command": "go build -o \${fileDirname}/__lc_exec -ldflags \\"-s -w -X 'main.problemID=\${input:leetcodeProblemID}'\\"",
      "args": [],
      "group": "build",
      "problemMatcher": ["$go"]
    }
  ]
}
`;
const LAUNCH = `{
  "version": "0.2.0",
  "configurations": [
    {
      "name": "LeetCode Test",
      "type": "go",
      "request": "launch",
      "mode": "test",
      "program": "\${workspaceFolder}",
      "args": ["./main.go", "-test.run=TestTwoSum"] // one test only
    }
  ]
}
`;
const TEST_GO = 'package main\n\nimport "testing"\n\nfunc TestTwoSum(t *testing.T) {}\n';

const FILES = {
    'go.mod': GO_MOD,
    'main.go': MAIN_GO,
    'main_test.go': TEST_GO,
    '.vscode/settings.json': SETTINGS,
    '.vscode/tasks.json': TASKS,
    '.vscode/launch.json': LAUNCH,
};

/** Our problems of a file, as rule and line. */
const of = (list, file) =>
    list
        .filter(p => p.file === file && p.source === 'go-doctor')
        .map(p => `${p.code}:${p.line}`)
        .sort();

/** Undoes everything in the active editor. */
async function undoTo(wb, text) {
    await wb.gotoPosition(1, 1);
    await wb.until(async () => {
        await wb.page.keyboard.press('Control+Z');
        return (await wb.editorText()) === text;
    }, 'undo to restore the text');
}

beside('tasks.json: the undefined input and the unquoted path', async t => {
    const folder = await folderWith(FILES);
    const wb = await openBeside(t, { folder, ...(await besideStart()) });
    await wb.openFile('.vscode/tasks.json');
    const problems = await wb.waitForProblems(list => of(list, 'tasks.json').length === 3);
    // The article's -X sets a variable that no file of the package has, and the linker says nothing of it.
    assert.deepEqual(of(problems, 'tasks.json'), [
        'task-input-undefined:8',
        'task-path-unquoted:8',
        'task-x-variable-missing:8',
    ]);
    await wb.screenshot(path.join(SHOTS, 'article-tasks.png'));
    const col = TASKS.split('\n')[7].indexOf('go build') + 4;
    await wb.applyQuickFix('.vscode/tasks.json', 8, 'Put quotes around it', { col });
    await wb.waitForProblems(list => !of(list, 'tasks.json').includes('task-path-unquoted:8'));
    await wb.applyQuickFix('.vscode/tasks.json', 8, 'Add an input', { col });
    await wb.waitForProblems(list => !of(list, 'tasks.json').includes('task-input-undefined:8'));
    const text = await wb.editorText();
    const fixed = TASKS.replace('\${fileDirname}/__lc_exec', '\\"\${fileDirname}/__lc_exec\\"');
    assert.ok(text.includes(fixed.split('\n')[7]), text);
    assert.ok(text.includes('// builds what is open'));
    const input = JSON.parse(text.replace(/^\s*\/\/.*$/gm, '')).inputs[0];
    assert.equal(input.id, 'leetcodeProblemID');
    assert.equal(input.type, 'promptString');
    await undoTo(wb, TASKS);
});

beside('launch.json: a file among the arguments of a test binary', async t => {
    const folder = await folderWith(FILES);
    const wb = await openBeside(t, { folder, ...(await besideStart()) });
    await wb.openFile('.vscode/launch.json');
    const problems = await wb.waitForProblems(list => of(list, 'launch.json').length > 0);
    assert.deepEqual(of(problems, 'launch.json'), ['launch-test-flag:10']);
    await wb.screenshot(path.join(SHOTS, 'article-launch.png'));
    await wb.applyQuickFix('.vscode/launch.json', 10, 'Remove `./main.go`', { col: 20 });
    await wb.waitForProblems(list => of(list, 'launch.json').length === 0);
    const fixed = LAUNCH.replace('"./main.go", ', '');
    assert.equal(await wb.editorText(), fixed);
    await undoTo(wb, LAUNCH);
});

beside('settings.json: hover shows the chain, fix-all mends what is safe', async t => {
    const folder = await folderWith(FILES);
    const wb = await openBeside(t, { folder, ...(await besideStart()) });
    await wb.openFile('.vscode/settings.json');
    const problems = await wb.waitForProblems(list => of(list, 'settings.json').includes('setting-unknown:4'));
    // With the Go extension's manifest installed VS Code checks types and values itself: nothing is said twice.
    const at = problems.filter(p => p.file === 'settings.json').map(p => p.line);
    assert.equal(new Set(at).size, at.length, JSON.stringify(problems));
    const shot = path.join(SHOTS, 'settings-hover.png');
    const hover = await wb.hoverText(5, 8, { expect: 'integrated terminal', shot });
    assert.match(hover, /Workspace/);
    assert.match(hover, /in force/);
    await wb.applyQuickFix('.vscode/settings.json', 4, 'go.alternateTools.gopls', { col: 7 });
    await wb.waitForProblems(list => !of(list, 'settings.json').includes('setting-unknown:4'));
    const text = await wb.editorText();
    assert.ok(text.includes('"go.alternateTools": { "gopls": "/home/user/go/bin/gopls" }, // where gopls is'), text);
    await undoTo(wb, SETTINGS);

    // All that is safe in tasks.json at once; the fix that asks a question is not among them.
    await wb.openFile('.vscode/tasks.json');
    await wb.waitForProblems(list => of(list, 'tasks.json').includes('task-path-unquoted:8'));
    await wb.focusEditor();
    await wb.runCommand('Fix All');
    await wb.waitForProblems(list => !of(list, 'tasks.json').includes('task-path-unquoted:8'));
});

// Problems and quick fixes in documents: settings.json with comments, a LeetCode file without a package clause.
import assert from 'node:assert/strict';
import fsp from 'node:fs/promises';
import path from 'node:path';
import { beside, besideStart, openBeside } from './beside.mjs';
import { folderWith, GO_MOD, MAIN_GO, SHOTS } from './setup.mjs';

// A program that is there: a path that leads nowhere is not worth moving.
const SETTINGS = `{
    // where gopls is
    "go.gopls": "/bin/true", // from an article
    "go.formatTool": "goimports" /* mine */
}
`;
const LEETCODE = `/*
 * @lc app=leetcode id=1 lang=golang
 *
 * [1] Two Sum
 */

// @lc code=start
func twoSum(nums []int, target int) []int {
	return nil
}
// @lc code=end
`;

beside('go.gopls in settings.json: problem, lightbulb, comments intact, undo restores', async t => {
    const folder = await folderWith({ 'go.mod': GO_MOD, 'main.go': MAIN_GO, '.vscode/settings.json': SETTINGS });
    const wb = await openBeside(t, { folder, ...(await besideStart()) });
    await wb.openFile('.vscode/settings.json');
    const problems = await wb.waitForProblems(list => list.some(p => p.code === 'setting-unknown'));
    const problem = problems.find(p => p.code === 'setting-unknown');
    assert.deepEqual(
        [problem.file, problem.severity, problem.source, problem.line, problem.col],
        ['settings.json', 'warning', 'go-doctor', 3, 5],
    );
    await wb.screenshot(path.join(SHOTS, 'settings-problem.png'));
    await wb.applyQuickFix('.vscode/settings.json', 3, 'go.alternateTools.gopls', { col: 7 });
    const text = await wb.until(async () => {
        const text = await wb.editorText();
        return text.includes('alternateTools') && text;
    }, 'the fixed text');
    assert.equal(text, SETTINGS.replace('"go.gopls": "/bin/true"', '"go.alternateTools": { "gopls": "/bin/true" }'));
    await wb.waitForProblems(list => !list.some(p => p.code === 'setting-unknown'));
    await wb.gotoPosition(1, 1);
    await wb.page.keyboard.press('Control+Z');
    await wb.until(async () => (await wb.editorText()) === SETTINGS, 'undo to restore the text');
});

beside('a LeetCode file: the package clause goes above the marker', async t => {
    const folder = await folderWith({ '1.two-sum.go': LEETCODE });
    // gofmt sets a blank line before the last marker: what is compared is ours alone.
    const settings = { '[go]': { 'editor.formatOnSave': false } };
    const wb = await openBeside(t, { folder, settings, ...(await besideStart()) });
    await wb.openFile('1.two-sum.go');
    const problems = await wb.waitForProblems(list => list.some(p => p.code === 'package-clause-missing'));
    assert.equal(problems[0].line, 8);
    await wb.screenshot(path.join(SHOTS, 'leetcode-problem.png'));
    await wb.applyQuickFix('1.two-sum.go', 8, 'Insert `package main` above', { col: 1 });
    await wb.waitForProblems(list => !list.some(p => p.code === 'package-clause-missing'));
    await wb.save();
    const text = await fsp.readFile(path.join(folder, '1.two-sum.go'), 'utf8');
    assert.equal(text, LEETCODE.replace('// @lc code=start', 'package main\n\n// @lc code=start'));
    await wb.waitForStatusBar('Go toolchain: ok');
});

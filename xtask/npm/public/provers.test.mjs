// Go is asked in earnest: each question finds what go refuses in a small module, and nothing in a healthy one.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { askerOf, goEnvironment } from './go.mjs';
import { freshMachine } from './product.mjs';
import { agrees, proven } from './provers.mjs';

const MAIN = 'package main\n\nfunc main() {}\n';
const MOD = 'module example.com/m\n\ngo 1.22\n';

/** This machine's own: an empty one would build the standard library first. */
const GOCACHE = spawnSync('go', ['env', 'GOCACHE'], { encoding: 'utf8' }).stdout.trim();

/** Lays files down and asks go about one finding there. */
async function asked(files, finding) {
    const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'provers-'));
    const folder = path.join(scratch, 'm');
    for (const [name, text] of Object.entries(files)) {
        fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        fs.writeFileSync(path.join(folder, name), text);
    }
    const env = { ...goEnvironment(freshMachine(scratch), scratch), GOPROXY: 'off', GOCACHE };
    const asker = askerOf({ name: 'o/n', commit: 'none' }, folder, env, 'fresh');
    const fixes = (finding.fixes ?? []).map(command => ({ command, cwd: folder }));
    try {
        return await proven({ from: 'diagnose', ...finding, fixes }, folder, env, asker);
    } finally {
        fs.rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
    }
}

test('two_mains_of_one_package_are_refused_and_one_is_not', async () => {
    const finding = { rule: 'main-redeclared', place: 'b.go:3' };
    const two = await asked({ 'go.mod': MOD, 'a.go': MAIN, 'b.go': MAIN }, finding);
    assert.deepEqual([two.refused, two.verdict], [true, 'true']);
    const one = await asked({ 'go.mod': MOD, 'a.go': MAIN, 'b.go': `//go:build ignore\n\n${MAIN}` }, finding);
    assert.deepEqual([one.refused, one.verdict], [false, 'false']);
});

test('what_dot_dot_dot_never_reaches_is_noise', async () => {
    const files = { 'go.mod': MOD, 'testdata/a.go': MAIN, 'testdata/b.go': MAIN };
    const answer = await asked(files, { rule: 'main-redeclared', place: 'testdata/b.go:3' });
    assert.deepEqual([answer.refused, answer.verdict], [true, 'noise']);
});

test('two_packages_of_one_folder_are_refused', async () => {
    const files = { 'go.mod': MOD, 'a.go': 'package a\n', 'b.go': 'package b\n' };
    assert.equal((await asked(files, { rule: 'packages-mixed', place: 'b.go:1' })).verdict, 'true');
    const fine = { ...files, 'b.go': 'package a\n' };
    assert.equal((await asked(fine, { rule: 'packages-mixed', place: 'b.go:1' })).verdict, 'false');
});

test('vet_is_believed_about_the_line_in_question_only', async () => {
    const test = 'package a\n\nimport "testing"\n\nfunc Testable(t *testing.T) {}\n\nfunc TestIt(t *testing.T) {}\n';
    const files = { 'go.mod': MOD, 'a_test.go': test };
    assert.equal((await asked(files, { rule: 'test-name-invalid', place: 'a_test.go:5' })).verdict, 'true');
    assert.equal((await asked(files, { rule: 'test-name-invalid', place: 'a_test.go:7' })).verdict, 'false');
    const broken = { ...files, 'a.go': 'package a\n\nvar x int = ""\n' };
    assert.equal(await asked(broken, { rule: 'test-name-invalid', place: 'a_test.go:7' }), undefined);
});

test('a_program_without_main_is_refused_and_a_file_that_is_not_built_is_not', async () => {
    const finding = { rule: 'func-main-missing', place: 'a.go:1' };
    const text = 'package main\n\nimport "fmt"\n\nfunc run() { fmt.Println() }\n';
    assert.equal((await asked({ 'go.mod': MOD, 'a.go': text }, finding)).verdict, 'true');
    assert.equal((await asked({ 'go.mod': MOD, 'a.go': `//go:build other\n\n${text}` }, finding)).verdict, 'false');
    assert.equal(await asked({ 'go.mod': MOD, 'a.go': `${text}\nvar x int = ""\n` }, finding), undefined);
});

test('an_advised_module_name_is_tried', async () => {
    const at = { rule: 'go-mod-missing', place: 'a.go:1' };
    const works = await asked({ 'a.go': MAIN }, { ...at, fixes: ['go mod init example.com/m'] });
    assert.deepEqual([works.refused, works.verdict], [true, 'true']);
    assert.equal((await asked({ 'a.go': MAIN }, { ...at, fixes: ['go mod init go'] })).verdict, 'false');
    const own = {
        'a.go': 'package main\n\nimport _ "github.com/o/n/sub/x"\n\nfunc main() {}\n',
        'sub/x/x.go': 'package x\n',
    };
    assert.equal((await asked(own, { ...at, fixes: ['go mod init m'] })).verdict, 'false');
});

test('rules_without_a_question_and_answers_of_explain_are_for_people', async () => {
    const files = { 'go.mod': MOD, 'a.go': MAIN };
    assert.equal(await asked(files, { rule: 'program-scanner-limit', place: 'a.go:1' }), undefined);
    assert.equal(await asked(files, { rule: 'main-redeclared', place: 'a.go:1', from: 'explain vet .' }), undefined);
});

test('noise_agrees_with_both_words_of_go', () => {
    const [refused, accepted] = [{ refused: true }, { refused: false }];
    assert.deepEqual(
        ['true', 'noise', 'false'].map(verdict => [agrees(verdict, refused), agrees(verdict, accepted)]),
        [
            [true, false],
            [true, true],
            [false, true],
        ],
    );
});

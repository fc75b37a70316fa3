// The ledger fails where it must: a finding without a verdict, a verdict that go contradicts, a row that comes, goes or comes back.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { compare, readLedger, rowsOf, totals, writeLedger } from './ledger.mjs';

const finding = { from: 'diagnose', rule: 'main-redeclared', place: 'a.go:1', severity: 'error', message: 'two' };
const row = {
    project: 'o/n',
    from: 'diagnose',
    rule: 'main-redeclared',
    place: 'a.go:1',
    severity: 'error',
    state: 'now',
    verdict: 'true',
    proof: 'by reading',
};
const run = (ledger, findings) => compare(ledger, rowsOf('o/n', findings), new Set(['o/n']));

test('a_finding_with_a_verdict_passes_and_keeps_it', () => {
    const { rows, problems } = run([row], [finding]);
    assert.deepEqual(problems, []);
    assert.deepEqual(rows, [row]);
});

test('a_finding_without_a_verdict_fails_even_after_an_update', () => {
    const first = run([], [finding]);
    assert.match(first.problems[0], /^without a verdict/);
    assert.equal(first.rows[0].verdict, '?');
    assert.match(run(first.rows, [finding]).problems[0], /^without a verdict/);
});

test('a_verdict_that_go_contradicts_fails_and_noise_contradicts_nothing', () => {
    const refused = { ...finding, proven: { refused: true, verdict: 'true', proof: 'go' } };
    const accepted = { ...finding, proven: { refused: false, verdict: 'false', proof: 'go' } };
    assert.deepEqual(run([row], [refused]).problems, []);
    assert.match(run([row], [accepted]).problems[0], /^the verdict changed/);
    assert.match(run([{ ...row, verdict: 'false' }], [refused]).problems[0], /^the verdict changed/);
    assert.deepEqual(run([{ ...row, verdict: 'noise' }], [refused]).problems, []);
    assert.deepEqual(run([{ ...row, verdict: 'noise' }], [accepted]).problems, []);
});

test('a_row_that_is_no_longer_said_fails_until_it_is_marked_and_a_true_one_is_lost', () => {
    const gone = run([row], []);
    assert.match(gone.problems[0], /^no longer said/);
    assert.equal(gone.rows[0].state, 'lost');
    assert.match(run(gone.rows, []).problems[0], /^no longer said/);
    const noise = run([{ ...row, verdict: 'noise' }], []);
    assert.equal(noise.rows[0].state, 'gone');
    assert.deepEqual(run(noise.rows, []).problems, []);
    assert.match(run(noise.rows, [finding]).problems[0], /^came back/);
});

test('findings_that_become_one_with_several_places_are_no_loss', () => {
    const second = { ...row, place: 'b.go:1' };
    const grouped = { ...finding, places: ['a.go:1', 'b.go:1'] };
    const { rows, problems } = run([row, second], [grouped]);
    assert.deepEqual(problems, []);
    assert.deepEqual(rows, [row, { ...second, state: 'gone' }]);
});

test('rows_of_projects_that_were_not_run_stay', () => {
    const other = { ...row, project: 'other/one' };
    assert.deepEqual(run([other], []).rows, [other]);
});

test('another_severity_fails', () => {
    assert.match(run([{ ...row, severity: 'warning' }], [finding]).problems[0], /^another severity/);
});

test('several_findings_of_one_place_are_several_rows', () => {
    assert.deepEqual(
        rowsOf('o/n', [finding, finding]).map(each => each.place),
        ['a.go:1', 'a.go:1#2'],
    );
});

test('what_is_written_is_read_again_and_a_broken_row_is_named', () => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'ledger-')), 'ledger.tsv');
    writeLedger(file, [row]);
    assert.deepEqual(readLedger(file), [row]);
    fs.appendFileSync(file, 'o/n\tdiagnose\n');
    assert.throws(() => readLedger(file), /:3 is no row/);
    fs.rmSync(path.dirname(file), { recursive: true });
});

test('totals_count_what_is_said_now', () => {
    const lines = totals([row, { ...row, verdict: 'noise' }, { ...row, state: 'gone' }]);
    assert.deepEqual(lines[0].split(/\s+/), ['main-redeclared', '2', '1', '1', '0', '0']);
});

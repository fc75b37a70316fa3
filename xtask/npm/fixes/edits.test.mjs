// The harness's own hands: edits land where an editor puts them, settings keep every comment, the table notices each change.
import assert from 'node:assert/strict';
import test from 'node:test';
import { edited, withSetting } from './edits.mjs';
import { changes, counts } from './table.mjs';

const edit = (line, from, to, newText, last = line) => ({
    range: { start: { line, character: from }, end: { line: last, character: to } },
    newText,
});

test('columns_are_utf16_units_and_lines_end_in_any_way', () => {
    assert.equal(edited('a\r\n😀b\nc', [edit(1, 2, 3, 'x')]), 'a\r\n😀x\nc');
    assert.equal(edited('ab\n', [edit(0, 1, 0, '', 1)]), 'a');
});

test('several_edits_are_of_the_text_as_it_was', () => {
    assert.equal(edited('one two', [edit(0, 4, 7, '2'), edit(0, 0, 3, '1')]), '1 2');
    assert.equal(edited('x', [edit(0, 0, 0, 'a'), edit(0, 0, 0, 'b')]), 'abx');
});

test('an_edit_that_no_editor_takes_is_none', () => {
    assert.equal(edited('one', [edit(0, 0, 2, ''), edit(0, 1, 3, '')]), undefined);
    assert.equal(edited('one', [edit(3, 0, 0, 'x')]), undefined);
});

test('a_setting_is_written_beside_its_comments', () => {
    const text = '{\n    // kept\n    "a": 1, // too\n    "b": 2\n}\n';
    assert.equal(withSetting(text, { key: 'a', value: 3 }), text.replace('1', '3'));
    // VS Code takes the comment behind the one that is last afterwards along.
    assert.equal(withSetting(text, { key: 'b' }), '{\n    // kept\n    "a": 1\n}\n');
    assert.equal(withSetting('', { key: 'a', value: true }), '{\n    "a": true\n}\n');
});

test('an_object_setting_loses_one_property_or_itself', () => {
    const text = '{"e": {"A": "1", "B": "2"}}';
    assert.deepEqual(JSON.parse(withSetting(text, { key: 'e', property: 'A' })), { e: { B: '2' } });
    assert.deepEqual(JSON.parse(withSetting('{"e": {"A": "1"}}', { key: 'e', property: 'A' })), {});
    assert.deepEqual(JSON.parse(withSetting('{}', { key: 'e', property: 'A', value: 'x' })), { e: { A: 'x' } });
});

const row = { rule: 'r', machine: 'm', kind: 'edit', outcome: 'heals', undo: 'undone' };

test('whatever_differs_from_the_table_is_said', () => {
    assert.deepEqual(changes([row], [row]), []);
    assert.match(
        changes([row], [{ ...row, outcome: 'does not heal: x' }])[0],
        /was edit, heals.*is edit, does not heal/,
    );
    assert.match(changes([row], [{ ...row, undo: 'differs: f' }])[0], /differs: f/);
    assert.deepEqual(changes([], [row]), ['new: r, m: heals']);
    assert.deepEqual(changes([row], []), ['gone: r, m']);
});

test('only_words_and_no_fix_are_not_counted_as_tried', () => {
    const rows = [
        'heals',
        'does not heal: x',
        'only words',
        'no fix',
        'not tried: needs the network',
        'misdiagnosed: q',
    ];
    const { tried, healed, offered, misdiagnosed } = counts(rows.map(outcome => ({ ...row, outcome })));
    assert.deepEqual({ tried, healed, offered, misdiagnosed }, { tried: 2, healed: 1, offered: 4, misdiagnosed: 1 });
});

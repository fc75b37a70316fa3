// What a fix does to files: edits by UTF-16 columns as an editor applies them, and settings as VS Code writes them.
// `jsonc-parser` is the library with which VS Code itself writes settings, so comments and layout stay as they do there.
import { applyEdits, modify, parse } from 'jsonc-parser';

/** The text with these edits of one file, or nothing where they overlap or lie outside of it: an editor refuses them too. */
export function edited(text, edits) {
    const starts = lineStarts(text);
    const spans = edits.map(edit => ({
        from: offset(text, starts, edit.range.start),
        to: offset(text, starts, edit.range.end),
        text: edit.newText,
    }));
    if (spans.some(span => span.from === undefined || span.to === undefined || span.from > span.to)) {
        return undefined;
    }
    // Inserts at one place stay in the order in which they are given: the sort is stable.
    spans.sort((a, b) => a.from - b.from);
    if (spans.some((span, at) => at > 0 && spans[at - 1].to > span.from)) {
        return undefined;
    }
    return spans.reduceRight((done, span) => done.slice(0, span.from) + span.text + done.slice(span.to), text);
}

/** Where each line begins. Lines end as for an editor: `\n`, `\r\n` or a lone `\r`. */
function lineStarts(text) {
    return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(end => end.index + end[0].length)];
}

/** An editor takes a column behind the end of a line for that end; a line that is not there is a mistake. */
function offset(text, starts, { line, character }) {
    if (line >= starts.length) {
        return undefined;
    }
    const next = starts[line + 1] ?? text.length;
    const end = text.slice(starts[line], next).replace(/[\r\n]+$/, '').length + starts[line];
    return starts[line] + character > end ? undefined : starts[line] + character;
}

const LAYOUT = { formattingOptions: { tabSize: 4, insertSpaces: true, eol: '\n' } };

/** The settings document with this setting written or, without a value, removed. */
export function withSetting(text, { key, property, value }) {
    const before = text.trim() === '' ? '{}\n' : text;
    if (property === undefined) {
        return applyEdits(before, modify(before, [key], value, LAYOUT));
    }
    // VS Code writes an object setting as a whole; one that has lost its last property goes.
    const whole = { ...parse(before)?.[key] };
    if (value === undefined) {
        delete whole[property];
    } else {
        whole[property] = value;
    }
    const left = Object.keys(whole).length > 0 ? whole : undefined;
    return applyEdits(before, modify(before, [key], left, LAYOUT));
}

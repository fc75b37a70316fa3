// Reading, looking, walking: each way of failing is its own reading.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { Engine } from '../../src/engine/loader';
import { list, read, stat } from '../../src/host/files';
import { tree } from '../../src/host/tree';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gd-'));
const at = (...parts: string[]) => path.join(folder, ...parts);
const engine = new Engine(async () =>
    fs.promises.readFile(path.join(__dirname, '..', '..', '..', 'extension', 'dist', 'engine', 'engine_bg.wasm')),
);
test.before(() => engine.ready());
test.after(() => fs.rmSync(folder, { recursive: true }));

fs.mkdirSync(at('pkg 包', 'deep'), { recursive: true });
fs.writeFileSync(at('main.go'), '\ufeffpackage main\n');
fs.writeFileSync(at('pkg 包', 'a.go'), 'package a\n');
fs.writeFileSync(at('pkg 包', 'deep', 'cut.go'), 'package 中文中文');
fs.writeFileSync(at('utf16.go'), Buffer.from([0xff, 0xfe, 0x70, 0x00]));
fs.writeFileSync(at('gbk.go'), Buffer.from([0xd6, 0xd0]));
fs.symlinkSync(at('gone'), at('dangling'));
fs.symlinkSync(at('main.go'), at('link.go'));
fs.mkdirSync(at('node_modules', 'x'), { recursive: true });

test('text keeps its byte order mark; what is no text says what it looks like', async () => {
    assert.deepEqual(await read(at('main.go'), 1000, 'text'), { kind: 'text', text: '\ufeffpackage main\n' });
    assert.deepEqual(await read(at('utf16.go'), 1000, 'text'), { kind: 'badEncoding', looksLike: 'utf-16le' });
    assert.deepEqual(await read(at('gbk.go'), 1000, 'text'), { kind: 'badEncoding', looksLike: 'other' });
    assert.deepEqual(await read(at('main.go'), 3, 'text'), { kind: 'tooLarge', size: 16, limit: 3 });
    assert.deepEqual(await read(at('main.go'), 3, 'hex'), { kind: 'hex', hex: 'efbbbf', size: 16 });
    assert.equal((await read(at('none'), 10, 'text')).kind, 'notFound');
    assert.equal((await read(folder, 10, 'text')).kind, 'wrongKind');
});

test('the end of a log begins with a line; what is no UTF-8 is replaced', async t => {
    const logs = fs.mkdtempSync(path.join(os.tmpdir(), 'gd-'));
    t.after(() => fs.rmSync(logs, { recursive: true }));
    fs.writeFileSync(path.join(logs, 'Go.log'), Buffer.from('one\ntwo 二\nthree \xff\n', 'latin1'));
    fs.writeFileSync(path.join(logs, 'utf8.log'), 'first line\ntwo 二\nthree\n');
    const end = async (name: string, bytes: number) => {
        const reading = await read(path.join(logs, name), bytes, 'tail');
        return reading.kind === 'text' ? reading.text : reading.kind;
    };
    assert.equal(await end('utf8.log', 1000), 'first line\ntwo 二\nthree\n');
    // Cut in the middle of a character: the line that is cut goes.
    assert.equal(await end('utf8.log', 9), 'three\n');
    assert.ok((await end('Go.log', 1000)).endsWith('three \ufffd\n'));
    assert.equal(await end('none', 10), 'notFound');
});

test('looking follows links and says where they end', async () => {
    const reading = await stat([at('link.go'), at('dangling'), at('none'), at('main.go', 'x'), folder]);
    assert.ok(reading.kind === 'stats');
    const kinds = reading.entries.map(entry => entry.outcome.kind);
    assert.deepEqual(kinds, ['found', 'dangling', 'notFound', 'notFound', 'found']);
    const [first] = reading.entries;
    assert.equal(first?.outcome.kind === 'found' && first.outcome.stat.realPath, at('main.go'));
});

test('listing is sorted and says when there is more', async () => {
    const reading = await list(folder, 2);
    assert.deepEqual(reading.kind === 'listing' && [reading.entries.map(entry => entry.name), reading.more], [
        ['dangling', 'gbk.go'],
        true,
    ]);
    assert.equal((await list(at('none'), 2)).kind, 'notFound');
});

test('a walk outlines Go files, cuts at characters, passes skipped folders over', async () => {
    const request = {
        root: folder,
        skip: ['node_modules'],
        maxDepth: 5,
        maxEntries: 100,
        heads: { suffixes: ['.go'], names: [], maxBytes: 12, maxTotalBytes: 1 << 20 },
    };
    const reading = await tree(request, new AbortController().signal);
    assert.ok(reading.kind === 'tree');
    const heads = Object.fromEntries(reading.entries.map(entry => [entry.path, entry.outline ?? entry.unread]));
    // Of Go files the outline: how much of them was read, and what that declares.
    assert.ok(heads['pkg 包/deep/cut.go']?.startsWith('11 ') && heads['pkg 包/deep/cut.go'].includes('3 中'));
    assert.ok(reading.entries.every(entry => entry.head === undefined));
    assert.deepEqual(await read(at('pkg 包', 'deep', 'cut.go'), 12, 'head'), { kind: 'text', text: 'package 中' });
    assert.equal(heads['utf16.go'], 'utf-16le');
    // go builds a file that is reached by a link.
    assert.equal(heads['link.go'], heads['main.go']);
    assert.ok('node_modules' in heads && !('node_modules/x' in heads));
});

test('a walk keeps the text of what is named', async () => {
    const heads = { suffixes: [], names: ['main.go'], maxBytes: 100, maxTotalBytes: 1 << 20 };
    const request = { root: folder, skip: [], maxDepth: 5, maxEntries: 100, heads };
    const reading = await tree(request, new AbortController().signal);
    assert.ok(reading.kind === 'tree');
    const main = reading.entries.find(entry => entry.path === 'main.go');
    assert.deepEqual([main?.head, main?.outline], ['\ufeffpackage main\n', undefined]);
});

test('a walk stops reading where its budget ends, in the order of the walk', async () => {
    const heads = { suffixes: ['.go'], names: [], maxBytes: 100, maxTotalBytes: 0 };
    const request = { root: folder, skip: [], maxDepth: 5, maxEntries: 100, heads };
    const reading = await tree(request, new AbortController().signal);
    assert.ok(reading.kind === 'tree');
    const read = reading.entries.filter(entry => entry.path.endsWith('.go') && entry.size > 0);
    assert.ok(read.length > 1 && read.every(entry => entry.unread === 'tooLarge' && entry.outline === undefined));
});

for (const step of ['stat', 'open'] as const) {
    // Not by a clock: by how many files are still asked for when nobody wants them any more.
    test(`a walk of 10,000 files ends when it is cancelled at a file's ${step}`, async t => {
        const root = fs.mkdtempSync(path.join(os.tmpdir(), 'gd-'));
        t.after(() => fs.rmSync(root, { recursive: true }));
        for (let number = 0; number < 10_000; number += 1) {
            fs.writeFileSync(path.join(root, `${number}.go`), 'package a\n');
        }
        const stopping = new AbortController();
        const real = fs.promises[step] as (...parts: unknown[]) => Promise<unknown>;
        let asked = 0;
        t.mock.method(fs.promises, step, (...parts: unknown[]) => {
            asked += 1;
            if (asked === 1000) {
                stopping.abort();
            }
            return real(...parts);
        });
        const heads = { suffixes: ['.go'], names: [], maxBytes: 100, maxTotalBytes: 1 << 20 };
        const reading = await tree({ root, skip: [], maxDepth: 5, maxEntries: 20_000, heads }, stopping.signal);
        assert.deepEqual(reading, { kind: 'cancelled' });
        assert.ok(asked < 1000 + 64, `${asked} files were asked for`);
    });
}

// Every sentence exists in both languages, and nowhere is one left that nobody says.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';

const root = path.join(__dirname, '..', '..', '..');
const json = (file: string) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')) as Record<string, string>;

function sources(folder: string): string[] {
    return fs.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
        const file = path.join(folder, entry.name);
        return entry.isDirectory() ? sources(file) : file.endsWith('.ts') ? [fs.readFileSync(file, 'utf8')] : [];
    });
}

test('what the code says is in the Chinese bundle, and nothing else is', () => {
    const said = new Set<string>();
    for (const text of sources(path.join(root, 'extension', 'src'))) {
        for (const match of text.matchAll(/\bt\(\s*'((?:[^'\\]|\\.)*)'/g)) {
            said.add((match[1] ?? '').replaceAll("\\'", "'"));
        }
    }
    assert.ok(said.size > 10);
    const bundle = json('l10n/bundle.l10n.zh-cn.json');
    assert.deepEqual(Object.keys(bundle).sort(), [...said].sort());
    for (const [english, chinese] of Object.entries(bundle)) {
        const holes = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();
        assert.deepEqual(holes(chinese), holes(english), english);
        assert.notEqual(chinese, english);
    }
});

test('the manifest has its words in both languages, and uses each', () => {
    const english = json('package.nls.json');
    const chinese = json('package.nls.zh-cn.json');
    assert.deepEqual(Object.keys(chinese), Object.keys(english));
    const manifest = fs.readFileSync(path.join(root, 'package.json'), 'utf8');
    const used = new Set([...manifest.matchAll(/"%([^%]+)%"/g)].map(match => match[1]));
    assert.deepEqual([...used].sort(), Object.keys(english).sort());
});

test('no sentence for a user stands in the code outside of t()', () => {
    for (const text of sources(path.join(root, 'extension', 'src'))) {
        const bare = /show(?:Information|Warning|Error)Message\(\s*['"`]/.exec(text);
        assert.equal(bare, null);
    }
});

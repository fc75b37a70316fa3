// Hover and background watch know every section of settings that the engine reads.
import { vscode } from './fakeVscode';
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import type { CancellationToken, HoverProvider, Position, TextDocument } from 'vscode';
import type { Doctor } from '../../src/doctor';
import { Engine } from '../../src/engine/loader';
import { registerHover } from '../../src/surfaces/hover';
import { watch } from '../../src/watch';

const root = path.join(__dirname, '..', '..', '..');
const wasm = path.join(root, 'extension', 'dist', 'engine', 'engine_bg.wasm');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gd-sections-'));
test.after(() => fs.rmSync(folder, { recursive: true, force: true }));

/** The user's settings, where a window finds them: two folders above what is ours. */
const file = path.join(folder, 'User', 'settings.json');
const at = (...parts: string[]) => ({ fsPath: path.join(folder, ...parts) });
const doctor = {
    engine: new Engine(async () => fs.promises.readFile(wasm)),
    context: { globalStorageUri: at('User', 'globalStorage', 'ours'), logUri: at('logs', 'ours') },
    results: [],
} as unknown as Doctor;

function window(): void {
    vscode['env'] = { language: 'en', remoteName: undefined };
    vscode['window'] = { activeTextEditor: { document: { languageId: 'go', uri: { scheme: 'untitled' } } } };
    vscode['extensions'] = { getExtension: () => undefined, onDidChange: () => undefined };
    vscode['workspace'] = {
        isTrusted: true,
        textDocuments: [],
        workspaceFolders: [],
        getWorkspaceFolder: () => undefined,
        getConfiguration: () => ({ inspect: () => undefined, get: (_: string, otherwise: unknown) => otherwise }),
        fs: { readFile: (uri: { fsPath: string }) => fs.promises.readFile(uri.fsPath) },
    };
}

/** What a hover over a word of these settings says. */
async function hoverOver(word: string, lines: readonly string[]): Promise<string | undefined> {
    window();
    let provider: HoverProvider | undefined;
    vscode['languages'] = { registerHoverProvider: (_: unknown, one: HoverProvider) => (provider = one) };
    registerHover(doctor);
    const line = lines.findIndex(text => text.includes(word));
    const text = lines[line] ?? '';
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, lines.join('\n'));
    const document = {
        uri: { scheme: 'file', fsPath: file },
        getText: (range?: { start: { character: number }; end: { character: number } }) =>
            range === undefined ? lines.join('\n') : text.slice(range.start.character, range.end.character),
        getWordRangeAtPosition: (position: { character: number }, pattern: RegExp) => {
            for (const match of text.matchAll(new RegExp(pattern.source, 'g'))) {
                const [start, end] = [match.index, match.index + match[0].length];
                if (start <= position.character && position.character <= end) {
                    return { start: { line, character: start }, end: { line, character: end } };
                }
            }
            return undefined;
        },
        lineAt: () => ({ range: { end: { line, character: text.length } } }),
    };
    const token = { onCancellationRequested: () => undefined, isCancellationRequested: false };
    const hover = await provider?.provideHover(
        document as unknown as TextDocument,
        { line, character: text.indexOf(word) + 1 } as Position,
        token as unknown as CancellationToken,
    );
    return (hover?.contents as { value: string } | undefined)?.value;
}

const SETTINGS = [
    '{',
    '    "go.gopath": "/home/me/go",',
    '    "cph.language.go.Args": "-race",',
    '    "code-runner.executorMap": { "go": "go run ." },',
    '    "algorithm.codeLang": "golang",',
    '    "leetcode-problem-rating.nodePath": "node",',
    '    "editor.fontFamily": "go.mono"',
    '}',
];

for (const [key, value] of [
    ['go.gopath', '/home/me/go'],
    ['cph.language.go.Args', '-race'],
    ['code-runner.executorMap', 'go run .'],
    ['algorithm.codeLang', 'golang'],
    ['leetcode-problem-rating.nodePath', 'node'],
] as const) {
    test(`a hover over ${key} has its value`, async () => {
        const said = await hoverOver(key, SETTINGS);
        assert.ok(said?.includes(value), said);
        assert.match(said ?? '', /\*\*/);
    });
}

test('a setting of somebody else, a language in a map, and a value have no hover of ours', async () => {
    assert.equal(await hoverOver('"go":', SETTINGS), undefined);
    assert.equal(await hoverOver('editor.fontFamily', SETTINGS), undefined);
    assert.equal(await hoverOver('go.mono', SETTINGS), undefined);
});

for (const [key, again] of [
    ['go.gopath', true],
    ['gopls', true],
    ['cph.language.go.Args', true],
    ['code-runner.executorMap', true],
    ['algorithm.codeLang', true],
    ['leetcode-problem-rating.nodePath', true],
    ['launch', true],
    ['goDoctor.probeShell', true],
    ['editor.fontFamily', false],
    // That its values are the same is known: VS Code tells of changes that are none.
    ['terminal.integrated.env.linux', false],
] as const) {
    test(`a change of ${key} ${again ? 'makes' : 'does not make'} the watch look again`, async t => {
        t.mock.timers.enable({ apis: ['setTimeout'] });
        window();
        let changed: ((event: { affectsConfiguration(section: string): boolean }) => void) | undefined;
        const never = () => undefined;
        Object.assign(vscode['workspace'] as object, {
            createFileSystemWatcher: () => ({ onDidCreate: never, onDidChange: never, onDidDelete: never }),
            onDidChangeConfiguration: (listener: typeof changed) => (changed = listener),
            onDidGrantWorkspaceTrust: never,
            onDidChangeWorkspaceFolders: never,
        });
        Object.assign(vscode['window'] as object, { onDidChangeWindowState: never });
        let looks = 0;
        watch({ ...doctor, diagnose: async () => void looks++, onDidAge: never } as unknown as Doctor);
        const settle = async () => {
            t.mock.timers.tick(1000);
            await new Promise(resolve => setImmediate(resolve));
        };
        await settle();
        assert.equal(looks, 1, 'a window that opens is looked at');
        changed?.({ affectsConfiguration: section => key === section || key.startsWith(`${section}.`) });
        await settle();
        assert.equal(looks, again ? 2 : 1);
    });
}

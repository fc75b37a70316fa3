// Fixes and their way back: the bytes from before, nothing lost where somebody changed a file since, whole or not at all.
import { vscode } from './fakeVscode';
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import type { Doctor } from '../../src/doctor';
import type { Fix } from '../../src/engine/types';

interface FakeUri {
    fsPath: string;
}

/** A document that is open: what is typed, and whether it is saved. */
interface Open {
    uri: FakeUri & { scheme: string; toString(): string };
    isDirty: boolean;
    lineCount: number;
    text: string;
    getText(): string;
    save(): Promise<boolean>;
}

/** A window with settings in files, editors, and what it said. */
class Window {
    readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gd-undo-'));
    readonly settings = path.join(this.folder, 'settings.json');
    readonly said: string[] = [];
    readonly kept = new Map<string, unknown>();
    readonly documents: Open[] = [];
    /** A file that refuses to be saved or renamed. */
    refuses = '';
    looks = 0;
    results: unknown[] = [];
    values: Record<string, unknown> = {};

    constructor() {
        test.after(() => fs.rmSync(this.folder, { recursive: true, force: true }));
        const say = (text: string) => {
            this.said.push(text);
            return Promise.resolve(undefined);
        };
        vscode['l10n'] = {
            t: (text: string, ...args: string[]) =>
                text.replace(/\{(\d)\}/g, (_, number: string) => args[+number] ?? ''),
        };
        vscode['commands'] = { executeCommand: () => Promise.resolve() };
        vscode['ConfigurationTarget'] = { Global: 1, Workspace: 2, WorkspaceFolder: 3 };
        vscode['WorkspaceEdit'] = FakeEdit;
        vscode['window'] = {
            visibleTextEditors: [],
            showInformationMessage: say,
            showWarningMessage: say,
            showErrorMessage: say,
        };
        vscode['workspace'] = {
            textDocuments: this.documents,
            openTextDocument: (file: FakeUri) => Promise.resolve(this.open(file.fsPath)),
            applyEdit: (edit: FakeEdit) => Promise.resolve(this.apply(edit)),
            getConfiguration: () => ({
                inspect: (key: string) => ({ globalValue: this.values[key] }),
                update: (key: string, value: unknown) => this.update(key, value),
            }),
            fs: {
                readFile: (file: FakeUri) => fs.promises.readFile(file.fsPath),
                writeFile: (file: FakeUri, bytes: Uint8Array) => fs.promises.writeFile(file.fsPath, bytes),
                delete: (file: FakeUri) => fs.promises.rm(file.fsPath),
                stat: async (file: FakeUri) => ({ mtime: (await fs.promises.stat(file.fsPath)).mtimeMs }),
            },
        };
    }

    path(name: string): string {
        return path.join(this.folder, name);
    }

    write(name: string, text: string): void {
        fs.writeFileSync(this.path(name), text);
    }

    read(name: string): string {
        return fs.readFileSync(this.path(name), 'utf8');
    }

    open(file: string): Open {
        const known = this.documents.find(document => document.uri.fsPath === file);
        if (known !== undefined) {
            return known;
        }
        const uri = (vscode['Uri'] as { file(path: string): Open['uri'] }).file(file);
        const text = fs.readFileSync(file, 'utf8').replace(/^\ufeff/, '');
        const document: Open = {
            uri,
            isDirty: false,
            text,
            lineCount: text.split('\n').length,
            getText: () => document.text,
            save: () => {
                if (file === this.refuses) {
                    return Promise.resolve(false);
                }
                fs.writeFileSync(file, document.text);
                document.isDirty = false;
                return Promise.resolve(true);
            },
        };
        this.documents.push(document);
        return document;
    }

    private apply(edit: FakeEdit): boolean {
        for (const { file, text } of edit.replaced) {
            const document = this.open(file);
            document.text = text;
            document.isDirty = true;
        }
        for (const [from, to] of edit.renamed) {
            if (from === this.refuses) {
                return false;
            }
            fs.renameSync(from, to);
        }
        return true;
    }

    private update(key: string, value: unknown): Promise<void> {
        const open = this.documents.find(document => document.uri.fsPath === this.settings);
        if (open?.isDirty === true) {
            return Promise.reject(new Error('the file has unsaved changes'));
        }
        this.values[key] = value;
        fs.writeFileSync(this.settings, JSON.stringify(this.values));
        return Promise.resolve();
    }

    doctor(): Doctor {
        const state = {
            get: (key: string, none: unknown) => structuredClone(this.kept.get(key) ?? none),
            update: (key: string, value: unknown) => Promise.resolve(this.kept.set(key, structuredClone(value))),
        };
        return {
            context: { workspaceState: state },
            log: { info: () => undefined },
            results: this.results,
            diagnose: () => Promise.resolve((this.looks += 1)),
        } as unknown as Doctor;
    }
}

class FakeEdit {
    readonly replaced: { file: string; text: string }[] = [];
    readonly renamed: [string, string][] = [];
    replace(uri: FakeUri, _range: unknown, text: string): void {
        this.replaced.push({ file: uri.fsPath, text });
    }
    renameFile(from: FakeUri, to: FakeUri): void {
        this.renamed.push([from.fsPath, to.fsPath]);
    }
}

// eslint-disable-next-line @typescript-eslint/no-require-imports
const { applyFix, noteFix } = require('../../src/surfaces/fixes') as typeof import('../../src/surfaces/fixes');
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { historyOf } = require('../../src/surfaces/undo') as typeof import('../../src/surfaces/undo');

const START = { line: 0, character: 0 };
const edits = (file: string, newText: string) => [{ file, range: { start: START, end: START }, newText }];
const editFix = (file: string, newText: string): Fix => ({
    title: 'Write `it`',
    applicability: 'unsafe',
    kind: 'edit',
    edits: edits(file, newText),
});
const settingFix = (window: Window): Fix => ({
    title: 'Set it',
    applicability: 'safe',
    kind: 'setting',
    key: 'go.goroot',
    value: '/go',
    scope: 'user',
    undo: { text: 'remove it', file: window.settings },
});

test('an edit of a closed file gives back the bytes from before, also in a window that came later', async () => {
    const window = new Window();
    const before = '\ufeff{\r\n\t// mine\r\n}';
    window.write('tasks.json', before);
    await applyFix(window.doctor(), editFix(window.path('tasks.json'), 'after'), window.folder);
    assert.equal(window.read('tasks.json'), 'after');
    // Another window's document does not know of this one.
    window.documents.splice(0);
    await historyOf(window.doctor().context).undo();
    assert.equal(window.read('tasks.json'), before);
    assert.deepEqual(window.said, ['Undone: Write it']);
    await historyOf(window.doctor().context).undo();
    assert.equal(window.said.at(-1), 'There is no fix to undo');
});

test('what somebody changed since is left alone', async () => {
    const window = new Window();
    window.write('a', 'before');
    const doctor = window.doctor();
    await applyFix(doctor, editFix(window.path('a'), 'after'), window.folder);
    window.write('a', 'after, and more');
    await historyOf(doctor.context).undo();
    assert.equal(window.read('a'), 'after, and more');
    assert.match(window.said.at(-1) ?? '', /^Nothing was undone: .*a has changed since the fix$/);
    window.write('a', 'after');
    await historyOf(doctor.context).undo();
    assert.equal(window.read('a'), 'before');
});

test('a setting gives back its file, or that there was none', async () => {
    const window = new Window();
    const doctor = window.doctor();
    await applyFix(doctor, settingFix(window), window.folder);
    assert.equal(window.values['go.goroot'], '/go');
    await historyOf(doctor.context).undo();
    assert.equal(fs.existsSync(window.settings), false);
    window.values = {};
    const before = '{\n  // none\n}\n';
    fs.writeFileSync(window.settings, before);
    await applyFix(doctor, settingFix(window), window.folder);
    await historyOf(doctor.context).undo();
    assert.equal(fs.readFileSync(window.settings, 'utf8'), before);
});

test('a setting whose file is nowhere here gives back its value', async () => {
    const window = new Window();
    window.values = { 'go.goroot': '/old' };
    const doctor = window.doctor();
    const { undo: _, ...fix } = settingFix(window);
    await applyFix(doctor, fix as Fix, window.folder);
    assert.equal(window.values['go.goroot'], '/go');
    await historyOf(doctor.context).undo();
    assert.equal(window.values['go.goroot'], '/old');
});

test('a settings file that is typed in is not written, and the reason is said', async () => {
    const window = new Window();
    window.write('settings.json', '{}');
    const open = window.open(window.settings);
    Object.assign(open, { isDirty: true, text: '{ typing' });
    const doctor = window.doctor();
    await applyFix(doctor, settingFix(window), window.folder);
    assert.equal(window.read('settings.json'), '{}');
    assert.equal(open.text, '{ typing');
    assert.deepEqual(window.said, ['VS Code did not write `go.goroot`: the file has unsaved changes']);
    await historyOf(doctor.context).undo();
    assert.equal(window.said.at(-1), 'There is no fix to undo');
});

test('a fix of two steps is whole or not at all', async () => {
    const window = new Window();
    window.write('a', 'before');
    const doctor = window.doctor();
    const steps: Fix = {
        title: 'Move it',
        applicability: 'unsafe',
        kind: 'steps',
        steps: [
            { kind: 'setting', key: 'go.goroot', value: '/go', scope: 'user' },
            { kind: 'edit', edits: edits(window.path('a'), 'after') },
        ],
        undo: { text: 'both', file: window.settings },
    };
    window.refuses = window.path('a');
    await applyFix(doctor, steps, window.folder);
    assert.equal(window.read('a'), 'before');
    assert.equal(window.open(window.path('a')).text, 'before');
    assert.equal(fs.existsSync(window.settings), false, 'the setting went back too');
    window.refuses = '';
    window.values = {};
    window.documents.splice(0);
    await applyFix(doctor, steps, window.folder);
    assert.deepEqual([window.read('a'), fs.existsSync(window.settings)], ['after', true]);
    await historyOf(doctor.context).undo();
    assert.deepEqual([window.read('a'), fs.existsSync(window.settings)], ['before', false]);
});

test("a remote window's path lands in that machine's settings, and goes back", async () => {
    const window = new Window();
    vscode['env'] = { remoteName: 'ssh-remote' };
    test.after(() => (vscode['env'] = undefined));
    const doctor = window.doctor();
    const fix: Fix = {
        ...settingFix(window),
        kind: 'setting',
        key: 'go.alternateTools',
        property: 'go',
        value: '/go/bin/go',
        scope: 'remote',
    };
    await applyFix(doctor, fix, window.folder);
    assert.deepEqual(window.values, {}, 'the User settings are not touched');
    assert.deepEqual(JSON.parse(window.read('settings.json')), { 'go.alternateTools': { go: '/go/bin/go' } });
    await historyOf(doctor.context).undo();
    assert.equal(fs.existsSync(window.settings), false);
    const before = '{ // mine\n}';
    window.write('settings.json', before);
    await applyFix(doctor, fix, window.folder);
    assert.equal(window.read('settings.json'), before);
    assert.match(window.said.at(-1) ?? '', /has comments or errors in it/);
});

test('a fix that is pressed twice is done once', async () => {
    const window = new Window();
    window.write('a', 'before');
    const doctor = window.doctor();
    const fix = editFix(window.path('a'), 'after');
    await applyFix(doctor, fix, window.folder);
    window.documents.splice(0);
    await applyFix(doctor, fix, window.folder);
    assert.equal(window.said.at(-1), 'That fix is done already');
    assert.equal(window.looks, 1);
});

test('a file that was written since the look, or has gone, is not changed', async () => {
    const window = new Window();
    window.write('a', 'before');
    const fix = editFix(window.path('a'), 'after');
    const fixOfB = editFix(window.path('b'), 'after');
    window.results = [{ at: Date.now() - 60_000, report: { findings: [{ fixes: [fix, fixOfB] }] } }];
    const doctor = window.doctor();
    await applyFix(doctor, fix, window.folder);
    assert.equal(window.read('a'), 'before');
    assert.match(window.said.at(-1) ?? '', /^Nothing was changed: .*a is another one by now$/);
    assert.equal(window.looks, 1, 'it looks again');
    await applyFix(doctor, fixOfB, window.folder);
    assert.equal(fs.existsSync(window.path('b')), false);
    assert.match(window.said.at(-1) ?? '', /^Nothing was changed: .*b is another one by now$/);
});

test('a rename goes back, and not over a file that has come', async () => {
    const window = new Window();
    window.write('a.go', 'x');
    const doctor = window.doctor();
    const rename: Fix = {
        title: 'Rename it',
        applicability: 'unsafe',
        kind: 'rename',
        from: window.path('a.go'),
        to: window.path('b.go'),
    };
    await applyFix(doctor, rename, window.folder);
    window.write('a.go', 'new');
    await historyOf(doctor.context).undo();
    assert.deepEqual([window.read('a.go'), window.read('b.go')], ['new', 'x']);
    fs.rmSync(window.path('a.go'));
    await historyOf(doctor.context).undo();
    assert.deepEqual([window.read('a.go'), fs.existsSync(window.path('b.go'))], ['x', false]);
});

test('a quick fix that VS Code applied itself is undone in its editor', async () => {
    const window = new Window();
    window.write('a', 'before');
    const doctor = window.doctor();
    const open = window.open(window.path('a'));
    Object.assign(open, { isDirty: true, text: 'after' });
    await noteFix(doctor, editFix(window.path('a'), 'after'), [[window.path('a'), 'before']]);
    await historyOf(doctor.context).undo();
    assert.deepEqual([open.text, open.isDirty], ['before', true]);
});

// What VS Code says of an extension while it starts, is hidden, or refuses: an activation that ends between two of our questions
// must never look like one that gave up.
import { vscode } from './fakeVscode';
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { extensions, onDidStart } from '../../src/host/editor';

const ID = 'golang.go';
const DECLARED = ['go.gopath', 'go.locate.tools'];
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gd-editor-'));
test.after(() => fs.rmSync(folder, { recursive: true, force: true }));

interface Fake {
    isActive: boolean;
    /** Registered commands at each time of asking. */
    lists: string[][];
    /** What happens while VS Code makes the list. */
    meanwhile?: (fake: Fake) => void;
    activation?: Promise<unknown>;
    openLanguages?: string[];
    isHidden?: boolean;
}

/** Sets up a window with one extension and our own; says how often the commands were listed. */
function window(fake: Fake): { asked: number } {
    const count = { asked: 0 };
    const uri = (name: string) => ({ fsPath: path.join(folder, name) });
    const extension = {
        get isActive() {
            return fake.isActive;
        },
        packageJSON: {
            version: '0.58.0',
            activationEvents: ['onLanguage:go'],
            contributes: { commands: DECLARED.map(command => ({ command })) },
        },
        extensionUri: uri('golang.go-0.58.0'),
        activate: () => fake.activation ?? Promise.resolve(),
    };
    vscode['extensions'] = {
        getExtension: (id: string) =>
            id === ID ? (fake.isHidden ? undefined : extension) : { extensionUri: uri('ours') },
    };
    vscode['commands'] = {
        getCommands: async () => {
            await Promise.resolve();
            fake.meanwhile?.(fake);
            return ['other', ...(fake.lists[Math.min(count.asked++, fake.lists.length - 1)] ?? [])];
        },
    };
    vscode['workspace'] = {
        textDocuments: (fake.openLanguages ?? []).map(languageId => ({ languageId })),
        fs: { readFile: (file: { fsPath: string }) => fs.promises.readFile(file.fsPath) },
    };
    return count;
}

async function read(): Promise<Record<string, unknown>> {
    const reading = await extensions([ID]);
    assert.equal(reading.kind, 'extensions');
    const [one] = (reading as { extensions: object[] }).extensions;
    return { ...one } as Record<string, unknown>;
}

test('an activation that ends while the commands are listed is not active yet', async () => {
    window({ isActive: false, lists: [[], DECLARED], meanwhile: fake => (fake.isActive = true) });
    const one = await read();
    assert.deepEqual([one['active'], one['commands']], [false, undefined]);
});

test('a command that the first list lacks is looked for once more', async () => {
    const count = window({ isActive: true, lists: [['go.gopath'], DECLARED] });
    assert.deepEqual((await read())['commands'], DECLARED);
    assert.equal(count.asked, 2);
});

test('a whole list is not asked for again', async () => {
    const count = window({ isActive: true, lists: [DECLARED] });
    assert.deepEqual((await read())['commands'], DECLARED);
    assert.equal(count.asked, 1);
});

test('commands that stay away are told as missing', async () => {
    window({ isActive: true, lists: [['go.gopath']] });
    const one = await read();
    assert.deepEqual([one['active'], one['commands']], [true, ['go.gopath']]);
});

test('the end of a start is told, once; one that nobody asked for is not awaited', async () => {
    const told: unknown[] = [];
    onDidStart(end => told.push(end));
    for (const refused of [true, false]) {
        let end: () => void = () => undefined;
        const activation = new Promise<void>((resolve, reject) => {
            end = () => (refused ? reject(new Error('go env fails')) : resolve());
        });
        window({ isActive: false, lists: [[]], activation, openLanguages: ['markdown'] });
        await read();
        window({ isActive: false, lists: [[]], activation, openLanguages: ['go'] });
        await read();
        await read();
        end();
        await new Promise(resolve => setImmediate(resolve));
        assert.deepEqual(told.splice(0), [{ id: ID, refused }]);
    }
});

test('installed and not offered is hidden; in no list it is not there', async () => {
    const list = [{ identifier: { id: 'golang.Go' }, version: '0.58.0', relativeLocation: 'golang.go-0.58.0' }];
    window({ isActive: false, lists: [[]], isHidden: true });
    fs.writeFileSync(path.join(folder, 'extensions.json'), JSON.stringify(list));
    const one = await read();
    assert.deepEqual(one, {
        id: ID,
        version: '0.58.0',
        folder: path.join(folder, 'golang.go-0.58.0'),
        active: false,
        hidden: true,
    });
    for (const text of ['not json', '[]', '{}']) {
        fs.writeFileSync(path.join(folder, 'extensions.json'), text);
        assert.deepEqual(await read(), {});
    }
});

// A command line written from words is read as these words again: by each shell, whatever is in them.
import { vscode } from './fakeVscode';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import type { ProcessExecution, ShellExecution, Task } from 'vscode';
import { commandLine, quotesOf } from '../../src/engine/commandLine';
import { Engine } from '../../src/engine/loader';
import { asRun } from '../../src/recorder/recorder';
import { lineOf, startOf } from '../../src/runs/taskStart';
import { taskTrial } from '../../src/trials/task';

const ARGS = [
    'run',
    "it's",
    'say "x"',
    'a b',
    '$HOME',
    '`id`',
    '*',
    '~',
    '',
    'a\\b',
    "'",
    '"',
    '&&',
    '!x',
    '代码',
    'a=b',
    '-ldflags=-X m.v=1',
];

/** The shells that are here. */
const SHELLS = ['bash', 'dash', 'zsh', 'ksh', 'mksh', 'fish']
    .map(name => ['/bin', '/usr/bin'].map(folder => path.join(folder, name)).find(file => fs.existsSync(file)))
    .filter(file => file !== undefined);

/** What a program gets that a shell starts with this line behind it. */
function read(shell: string, line: string): string[] {
    const { stdout } = spawnSync(
        shell,
        [
            '-c',
            `${JSON.stringify(process.execPath)} -e 'console.log(JSON.stringify(process.argv.slice(1)))' -- ${line}`,
        ],
        {
            encoding: 'utf8',
        },
    );
    return JSON.parse(stdout === '' ? '["the shell refused"]' : stdout) as string[];
}

test('there are shells to ask', () => {
    assert.ok(SHELLS.length > 0 || process.platform === 'win32');
});

for (const shell of SHELLS) {
    test(`a recorded run in ${shell}`, () => {
        vscode['env'] = { shell };
        const { command } = asRun({ tool: 'go', args: ARGS, cwd: '/', stdout: '', stderr: '' } as never);
        assert.deepEqual(read(shell, command ?? ''), ['go', ...ARGS]);
    });
}

const wasm = path.join(__dirname, '..', 'engine', 'engine_bg.wasm');
const engine = new Engine(async () => fs.promises.readFile(wasm));

type Constructor<T> = new (...args: unknown[]) => T;
const process_ = vscode['ProcessExecution'] as Constructor<ProcessExecution>;
const shell_ = vscode['ShellExecution'] as Constructor<ShellExecution>;

/** The command line of a task that ended. */
async function lineOfTask(execution: ProcessExecution | ShellExecution): Promise<string> {
    vscode['workspace'] = { workspaceFolders: [] };
    vscode['window'] = {};
    const start = startOf({ execution } as Task);
    assert.ok(start);
    return lineOf(await engine.ready(), start);
}

for (const shell of SHELLS.filter(shell => !shell.endsWith('fish'))) {
    test(`a task that is a process, run again in ${shell}`, async () => {
        assert.deepEqual(read(shell, await lineOfTask(new process_('go', ARGS))), ['go', ...ARGS]);
    });
}

test('a task that a shell reads is told as VS Code writes it: a word is quoted for a blank, else as it asks', async () => {
    const args = ['$HOME', "it's", 'a b', { value: '$x y', quoting: 2 }, { value: '$x y', quoting: 3 }];
    assert.equal(await lineOfTask(new shell_('go', args)), `go $HOME it's 'a b' '$x y' "$x y"`);
});

test('a task that is tried: variables first, then the quotes that its blanks ask for', async () => {
    const folder = { name: 'f', uri: { fsPath: '/my folder' } };
    vscode['workspace'] = { workspaceFolders: [folder], getWorkspaceFolder: () => folder };
    vscode['window'] = {};
    vscode['l10n'] = { t: (text: string) => text };
    const uri = { fsPath: '/my folder/.vscode/tasks.json' } as never;
    const start = {
        asProcess: false,
        command: { text: 'ls' },
        args: [{ text: '${workspaceFolder}/x' }, { text: '$HOME' }],
    };
    const trial = taskTrial(await engine.ready(), uri, 't', start);
    assert.deepEqual(trial.task, {
        kind: 'tryTask',
        file: '/my folder/.vscode/tasks.json',
        label: 't',
        command: ['/bin/sh', '-c', "ls '/my folder/x' $HOME"],
        cwd: '/my folder',
    });
});

test('a shell is known by its name, wherever it lies', () => {
    const shells = [
        '/bin/bash',
        '/opt/bin/fish',
        'C:\\Windows\\System32\\cmd.exe',
        'C:\\x\\PowerShell.exe',
        '/usr/bin/pwsh',
        '',
    ];
    assert.deepEqual(shells.map(quotesOf), ['posix', 'fish', 'cmd', 'powershell', 'pwsh', 'posix']);
});

test('PowerShell: quotes are doubled, typographic ones too; a program in quotes is called', () => {
    const words = ['C:\\a b\\go.exe', 'run', "it's", 'it’s', 'a,b', '-flag.name', '$HOME', 'say "x"', 'C:\\a b\\', ''];
    assert.equal(
        commandLine(words, 'pwsh'),
        `& 'C:\\a b\\go.exe' run 'it''s' 'it’’s' 'a,b' '-flag.name' '$HOME' 'say "x"' 'C:\\a b\\' ''`,
    );
    // The old one makes a command line for Windows of them, and escapes nothing itself.
    assert.equal(commandLine(words.slice(-3), 'powershell'), String.raw`& 'say \"x\"' 'C:\a b\\' '""'`);
});

test('cmd: what Windows’ programs take apart again, and nothing of it is a command of its own', () => {
    const line = (...words: string[]) => commandLine(words, 'cmd');
    assert.equal(line('go', 'run', "it's", 'a b', ''), `go run "it's" "a b" ""`);
    assert.equal(line('go', 'say "x"', 'C:\\a b\\'), String.raw`go "say \"x\"" "C:\a b\\"`);
    // To cmd the second quote ends the text: what stands behind it must not run.
    assert.equal(line('go', '5" & calc'), String.raw`go "5\" ^& calc"`);
    assert.equal(line('go', 'a & b', '(c)'), 'go "a & b" "(c)"');
});

// Every failing run changes the status bar, to that run and its cause, in the right colour, and a run that works ends it. All
// eighty with `npm test -- runs80`, which prints the table; else a few of each place.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { beside, besideStart, goIsReady, openBeside } from './beside.mjs';
import { MENDED, OWN, PROJECT, TYPED } from './failingRuns.mjs';
import { folderWith, ownLog, SHOTS } from './setup.mjs';

const ALL = process.env.GO_DOCTOR_RUNS80 !== undefined;
/** Without the long table: the first of the calm, of the coloured, and of those that end at once. */
const FEW = [
    'test fails',
    'test flag',
    'gopls absent',
    'test at cursor',
    'go.testFlags',
    'task process',
    'debug absent',
];
const chosen = runs => (ALL ? runs : runs.filter(({ name }) => FEW.includes(name)));

/** The item: what it says aloud, and whether it has a colour. */
const item = wb =>
    wb.page.locator('.statusbar-item[id*="goDoctor.health"]').evaluateAll(items =>
        items
            .map(one => ({
                said:
                    one.querySelector('[aria-label]')?.getAttribute('aria-label') ??
                    one.getAttribute('aria-label') ??
                    '',
                text: one.innerText.trim(),
                coloured: /has-background-color|warning-kind|error-kind/.test(one.className),
            }))
            .at(0),
    );
const FAILED = /last Go run failed/;
const explained = wb => (ownLog(wb).match(/explained a failed run/g) ?? []).length;

/** A terminal of a shell whose integration is there; its commands are awaited by VS Code's own event. */
async function terminal(wb, shell) {
    await wb.evalInHost(
        async (vscode, shell) => {
            const terminal = vscode.window.createTerminal({ shellPath: shell });
            terminal.show(true);
            globalThis.typed = line =>
                new Promise(resolve => {
                    const end = vscode.window.onDidEndTerminalShellExecution(event => {
                        if (event.terminal === terminal) {
                            end.dispose();
                            resolve(event.exitCode ?? null);
                        }
                    });
                    terminal.sendText(line);
                });
            await new Promise(resolve => {
                const changed = vscode.window.onDidChangeTerminalShellIntegration(look);
                function look() {
                    if (terminal.shellIntegration !== undefined) {
                        changed.dispose();
                        resolve();
                    }
                }
                look();
            });
        },
        shell,
        { timeout: 60_000 },
    );
}

const type = (wb, line) => wb.evalInHost((_, line) => globalThis.typed(line), line, { timeout: 120_000 });

/** What came of one failing run. */
async function outcome(wb, run, before) {
    const row = { heard: false, said: '', right: false, colour: '', colourRight: false, ended: '–' };
    row.heard = await wb.until(() => explained(wb) > before, 'the run to be heard', 45_000).catch(() => false);
    if (!row.heard) {
        return row;
    }
    const shown = async () => {
        const { said } = (await item(wb)) ?? { said: '' };
        return FAILED.test(said) && run.says.test(said);
    };
    await wb.until(shown, 'the status bar', 10_000).catch(() => undefined);
    const { said, text, coloured } = (await item(wb)) ?? { said: '', text: '', coloured: false };
    row.said = said.replace(/^.*?(?=The last Go run failed)/s, '');
    row.right = FAILED.test(said) && run.says.test(row.said);
    row.colour = coloured && /why/.test(text) ? 'alarm' : /why/.test(text) ? 'unknown' : 'calm';
    row.colourRight = run.colour === 'any' || row.colour === run.colour;
    return row;
}

/** Whether nothing old stands there any more. */
const isOver = wb =>
    wb
        .until(async () => !FAILED.test((await item(wb))?.said ?? ''), 'the failure to be history', 15_000)
        .then(
            () => 'yes',
            () => 'NO',
        );

function write(folder, files) {
    for (const [name, text] of Object.entries(files)) {
        fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        fs.writeFileSync(path.join(folder, name), text);
    }
}

function show(title, rows) {
    const line = ([name, row]) =>
        `${row.heard && row.right && row.colourRight && row.ended !== 'NO' ? '✓' : '✗'} ${title.padEnd(6)} ${name.padEnd(28)} ` +
        `heard ${row.heard ? 'yes' : 'NO '} · said ${row.right ? 'yes' : 'NO '} · ${row.colour.padEnd(7)} ${row.colourRight ? '' : 'WRONG '}· ended ${row.ended} · ${row.said.slice(0, 110)}`;
    console.log(rows.map(line).join('\n'));
}

function assertAll(rows) {
    const bad = rows.filter(([, row]) => !row.heard || !row.right || !row.colourRight || row.ended === 'NO');
    assert.deepEqual(bad, []);
}

for (const [title, shell] of [
    ['bash', '/bin/bash'],
    ['zsh', '/usr/bin/zsh'],
    ['fish', '/usr/bin/fish'],
]) {
    beside(`failing runs typed in ${title}`, async t => {
        const folder = await folderWith(PROJECT);
        const wb = await openBeside(t, { folder, ...(await besideStart({ shell: title })) });
        await wb.openFile('main.go');
        await wb.waitForStatusBar(/Go toolchain: /, 60_000);
        await terminal(wb, shell);
        const rows = [];
        for (const run of chosen(TYPED)) {
            const before = explained(wb);
            await type(wb, run.line);
            const row = await outcome(wb, run, before);
            if (run.colour !== 'unknown' && !ALL) {
                await wb.screenshot(path.join(SHOTS, `runs-${title}-${run.name.replaceAll(' ', '-')}.png`));
            }
            if (run.then !== undefined) {
                write(folder, run.mend === undefined ? {} : { [run.mend]: MENDED[run.mend] });
                await type(wb, run.then);
                row.ended = await isOver(wb);
            }
            rows.push([run.name, row]);
        }
        show(title, rows);
        assertAll(rows);
    });
}

const LAUNCH = {
    version: '0.2.0',
    configurations: OWN.filter(run => run.debug).map(run => ({
        name: run.name,
        type: 'go',
        request: 'launch',
        mode: 'debug',
        ...run.debug,
    })),
};
const TASKS = {
    version: '2.0.0',
    tasks: OWN.filter(run => run.task).map(run => ({ label: run.name, problemMatcher: [], ...run.task })),
};

/** Starts one of golang.go's own runs. */
async function start(wb, run) {
    if (run.task !== undefined) {
        await wb.evalInHost(
            async (vscode, name) => {
                const task = (await vscode.tasks.fetchTasks()).find(task => task.name === name);
                await vscode.tasks.executeTask(task);
            },
            run.name,
            { timeout: 60_000 },
        );
    } else if (run.debug !== undefined) {
        await wb.evalInHost((vscode, name) => {
            void vscode.debug.startDebugging(vscode.workspace.workspaceFolders[0], name);
        }, run.name);
    } else {
        await wb.openFile(run.file);
        await wb.gotoPosition(run.line ?? 6, 1);
        await setGo(wb, run.settings ?? {});
        await test(wb, run);
    }
}

/** golang.go's own command; it ends when the tests have. */
const test = (wb, run) =>
    wb.evalInHost(async (vscode, command) => void (await vscode.commands.executeCommand(command)), run.command, {
        timeout: 120_000,
    });

const setGo = (wb, settings) =>
    wb.evalInHost(async (vscode, settings) => {
        for (const key of ['testFlags', 'testTimeout']) {
            await vscode.workspace.getConfiguration('go').update(key, settings[key], vscode.ConfigurationTarget.Global);
        }
    }, settings);

beside('failing runs of the Go extension itself', async t => {
    const files = {
        ...PROJECT,
        '.vscode/launch.json': JSON.stringify(LAUNCH, null, 4),
        '.vscode/tasks.json': JSON.stringify(TASKS, null, 4),
    };
    const folder = await folderWith(files);
    const wb = await openBeside(t, { folder, ...(await besideStart()) });
    await wb.openFile('main.go');
    await goIsReady(wb);
    await wb.waitForStatusBar(/Go toolchain: /, 60_000);
    const rows = [];
    for (const run of chosen(OWN)) {
        const before = explained(wb);
        await start(wb, run);
        const row = await outcome(wb, run, before);
        // VS Code's own dialog about a debug session.
        for (let tries = 0; run.debug !== undefined && tries < 3 && (await wb.readDialog()) !== null; tries++) {
            await wb.page.keyboard.press('Escape');
        }
        if (run.mended) {
            await setGo(wb, {});
            write(folder, MENDED[run.file] === undefined ? {} : { [run.file]: MENDED[run.file] });
            await test(wb, run);
            row.ended = await isOver(wb);
            write(folder, { [run.file]: PROJECT[run.file] });
        }
        rows.push([run.name, row]);
    }
    show('own', rows);
    assertAll(rows);
});

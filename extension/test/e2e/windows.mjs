// Fresh windows of a healthy project beside the real golang.go, one after the other: from the workbench's first moment until all is
// settled the status bar item and the notifications are sampled in the page itself. Not one may alarm at any moment.
// By hand: `npm test -- windows [N]`; three of them are in the default run (windows.test.mjs).
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser, openWorkbench } from './driver/browser.mjs';
import { startServer } from './driver/server.mjs';
import { besideStart, goIsReady, QUIET_GO, realGoExtension } from './beside.mjs';
import { folderWith, MAIN_GO, ownLog, SHOTS } from './setup.mjs';
import { vsix } from './vsix.mjs';

const SHELLS = ['bash', 'zsh', 'fish'];
const TEST_GO = 'package main\n\nimport "testing"\n\nfunc TestHi(t *testing.T) { main() }\n';
const project = name => ({
    'go.mod': `module example.com/${name}\n\ngo 1.26\n`,
    'main.go': MAIN_GO,
    'main_test.go': TEST_GO,
    '.vscode/settings.json': '{\n    "go.testFlags": ["-v"]\n}\n',
});

/** Every kind of window in turn: three login shells, one folder and three. */
export function kinds(count) {
    return Array.from({ length: count }, (_, at) => ({
        shell: SHELLS[at % SHELLS.length],
        folders: Math.floor(at / SHELLS.length) % 2 === 0 ? 1 : 3,
    }));
}

/** In the page, before anything of it runs: notes each state of our item and each notification, once. */
function sampler() {
    const states = (globalThis.__states = []);
    const note = state => {
        const text = JSON.stringify(state);
        if (text !== states.at(-1)?.text) {
            states.push({ at: Math.round(performance.now()), text });
        }
    };
    const look = () => {
        const item = document.querySelector('.statusbar-item[id$="goDoctor.health"]');
        const toasts = [...document.querySelectorAll('.notification-list-item-message')].map(one =>
            one.innerText.trim(),
        );
        if (item !== null || toasts.length > 0) {
            const icons = [...(item?.querySelectorAll('.codicon') ?? [])].map(one => one.className);
            const kind = /\b(error|warning|prominent)-kind\b/.exec(item?.className ?? '')?.[0] ?? '';
            const aria = item?.querySelector('a')?.getAttribute('aria-label') ?? item?.getAttribute('aria-label') ?? '';
            note({ text: item?.innerText.trim() ?? '', icons, kind, aria, toasts });
        }
        requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
}

/** What of a state is an alarm: a number, a colour, a warning's or an error's icon, any notification of ours or golang.go's. */
export function isAlarm(state) {
    return (
        /\d/.test(state.text) ||
        state.kind !== '' ||
        state.icons.some(icon => /codicon-(warning|error|question)/.test(icon)) ||
        state.toasts.length > 0
    );
}

/** Opens one window, waits until both extensions are settled, and tells what was to be seen meanwhile. */
export async function healthyWindow({ shell, folders }, browser, number) {
    const names = ['one', 'two', 'three'].slice(0, folders);
    const all = Object.fromEntries(
        names.flatMap(name => Object.entries(project(name)).map(([file, text]) => [`${name}/${file}`, text])),
    );
    const root = await folderWith({
        ...all,
        'all.code-workspace': JSON.stringify({ folders: names.map(name => ({ path: name })) }),
    });
    const where =
        folders === 1 ? { folder: path.join(root, 'one') } : { workspace: path.join(root, 'all.code-workspace') };
    const start = await besideStart({ shell, merged: true });
    const extensions = [vsix(), realGoExtension()];
    const server = await startServer({ bridge: true, ...where, ...start, extensions, settings: QUIET_GO });
    try {
        const wb = await openWorkbench(server, { browser, initScript: sampler });
        try {
            await wb.openFile('main.go');
            await goIsReady(wb, 120_000);
            // Settled: gopls answers, the item says ok, and our log has as many ends of looks as beginnings.
            await wb.until(() => settled(ownLog(wb), folders), 'the looks to end', 120_000);
            await wb.waitForStatusBar('Go toolchain: ok', 120_000).catch(() => undefined);
            await wb.until(
                () =>
                    wb.evalInHost(async vscode => {
                        const file = vscode.window.activeTextEditor.document.uri;
                        const symbols = await vscode.commands.executeCommand(
                            'vscode.executeDocumentSymbolProvider',
                            file,
                        );
                        return (symbols?.length ?? 0) > 0;
                    }),
                'gopls to answer',
                120_000,
            );
            await wb.until(() => settled(ownLog(wb), folders), 'the looks to end', 120_000);
            const states = (await wb.page.evaluate(() => globalThis.__states)).map(({ at, text }) => ({
                at,
                ...JSON.parse(text),
            }));
            const alarms = states.filter(isAlarm);
            if (number === 1 || alarms.length > 0) {
                await wb.screenshot(path.join(SHOTS, `window-${number}.png`));
            }
            const log = ownLog(wb);
            return {
                shell,
                folders,
                states,
                alarms,
                looks: log.match(/diagnosing .*\(background\)/g)?.length ?? 0,
                log,
            };
        } finally {
            await wb.close();
        }
    } finally {
        await server.stop();
    }
}

/** Every look that has begun has ended, and each folder had one. */
function settled(log, folders) {
    const begun = log.match(/ diagnosing /g)?.length ?? 0;
    const ended = log.match(/ (ok|warning|error|unknown|notChecked) in \d+ ms| stopped after \d+ ms/g)?.length ?? 0;
    return begun >= folders && ended >= begun;
}

async function main(count) {
    const browser = await launchBrowser();
    const results = [];
    try {
        for (const [at, kind] of kinds(count).entries()) {
            const load = fs.readFileSync('/proc/loadavg', 'utf8').split(' ')[0];
            const began = Date.now();
            const result = await healthyWindow(kind, browser, at + 1);
            const seconds = ((Date.now() - began) / 1000).toFixed(0);
            const last = result.states.at(-1);
            results.push(result);
            console.log(
                `${String(at + 1).padStart(2)} | ${kind.shell.padEnd(4)} | ${kind.folders} | load ${load} | ${seconds} s | looks ${result.looks} | states ${result.states.length} | alarms ${result.alarms.length} | ${last?.aria ?? '-'}`,
            );
            for (const alarm of result.alarms) {
                console.log(`     ${alarm.at} ms: ${JSON.stringify(alarm)}`);
            }
            if (result.alarms.length > 0) {
                console.log(result.log.replace(/^/gm, '     '));
            }
        }
    } finally {
        await browser.close();
    }
    const alarmed = results.filter(result => result.alarms.length > 0).length;
    console.log(`${results.length} windows, ${alarmed} with an alarm at any moment`);
    process.exitCode = alarmed === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    await main(Number(process.argv[2] ?? 30));
}

// Proof by running: another extension's go call recorded and explained, a debug configuration tried with the real dlv.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import {
    debuggingStart,
    folderWith,
    GO_MOD,
    goExtension,
    healthyStart,
    MAIN_GO,
    open,
    ownLog,
    reportText,
    SHOTS,
} from './setup.mjs';

const PANICS = 'package main\n\nfunc main() {\n\tvar list []int\n\tprintln(list[5])\n}\n';

test(
    'a plugin’s go run is recorded with its folder and environment, and nothing is left',
    { timeout: 300_000 },
    async t => {
        const folder = await folderWith({ 'go.mod': GO_MOD, 'main.go': PANICS });
        const runner = path.join(import.meta.dirname, 'runner');
        const wb = await open(t, { folder, extensions: [await goExtension(), runner], ...(await healthyStart()) });
        await wb.waitForStatusBar('Go toolchain: ok');
        const pathBefore = await wb.evalInHost(() => process.env.PATH);

        await wb.runCommand('Go Doctor: Record the Next Go Run');
        await wb.pick('Record one run');
        await wb.waitForStatusBar('Go runs are being recorded');
        await wb.openFile('main.go');
        const ran = await wb.evalInHost(vscode => vscode.commands.executeCommand('e2eRunner.run'), undefined, {
            timeout: 90_000,
        });
        assert.equal(ran.code, 1);
        assert.match(ran.output, /index out of range \[5\]/);

        // One run ends the recording by itself and shows what was run.
        const page = await wb.until(async () => {
            const text = await reportText(wb);
            return text.includes('go run') && text;
        }, 'the recorded run');
        assert.match(page, /Exit code\s+1/);
        assert.ok(page.includes(folder));
        assert.equal(page.match(/Exit code/g).length, 1);
        assert.match(page, /index out of range \[5\]/);
        await wb.screenshot(path.join(SHOTS, 'recorded.png'));
        assert.equal(await wb.evalInHost(() => process.env.PATH), pathBefore);
        const left = await wb.evalInHost((vscode, _, require) => {
            const { execSync } = require('child_process');
            return execSync('command -v go').toString().trim();
        });
        assert.equal(left, '/usr/local/go/bin/go');
        const storage = path.join(
            wb.server.userData,
            'User/globalStorage/go-toolchain-doctor.go-toolchain-doctor/recorder',
        );
        assert.deepEqual(fs.existsSync(storage) ? fs.readdirSync(storage) : [], []);
    },
);

/** What people write into launch.json: one that works, and ways in which it does not; each with its line's number. */
const CONFIGURATIONS = [
    { name: 'Works', program: '${workspaceFolder}' },
    { name: 'Library', program: '${workspaceFolder}/lib' },
    { name: 'No such folder', program: '${workspaceFolder}/cmd/srv' },
    { name: 'Does not compile', program: '${workspaceFolder}/broken' },
    { name: 'Mode', mode: 'debgu', program: '${workspaceFolder}' },
    { name: 'No cwd', program: '${workspaceFolder}', cwd: '${workspaceFolder}/gone' },
    { name: 'Build flags', program: '${workspaceFolder}', buildFlags: '-tag integration' },
    { name: 'No tests', mode: 'test', program: '${workspaceFolder}/lib' },
    { name: 'No env file', program: '${workspaceFolder}', envFile: '${workspaceFolder}/.env' },
];
const LAUNCH = `{
    "version": "0.2.0",
    "configurations": [
${CONFIGURATIONS.map(one => `        ${JSON.stringify({ type: 'go', request: 'launch', mode: 'debug', ...one })}`).join(',\n')}
    ]
}
`;

/** Each way that fails: the rule, and the file and text where its finding is. */
const FAILING = [
    ['Library', 'launch-program-not-main', '.vscode/launch.json', '"${workspaceFolder}/lib"'],
    ['No such folder', 'launch-program-missing', '.vscode/launch.json', '"${workspaceFolder}/cmd/srv"'],
    ['Does not compile', 'program-compile-error', 'broken/main.go', 'fmt'],
    ['Mode', 'launch-mode-mismatch', '.vscode/launch.json', '"debgu"'],
    ['No cwd', 'launch-cwd-missing', '.vscode/launch.json', '"${workspaceFolder}/gone"'],
    ['Build flags', 'flag-unknown', '.vscode/launch.json', '"-tag integration"'],
    ['No tests', 'launch-mode-mismatch', '.vscode/launch.json', '"${workspaceFolder}/lib"'],
    ['No env file', 'launch-env-file-missing', '.vscode/launch.json', '"${workspaceFolder}/.env"'],
];

/** Where a text stands in the line of a configuration, or at all: `LINE:COLUMN` from 1. */
function placeOf(text, part, name) {
    const lines = text.split('\n');
    const row = lines.findIndex(line => line.includes(part) && (name === undefined || line.includes(`"${name}"`)));
    return `${row + 1}:${(lines[row] ?? '').indexOf(part) + 1}`;
}

/** Processes of a debug session that are still there. */
function debuggers() {
    return fs.readdirSync('/proc').filter(pid => {
        try {
            return /^\d+$/.test(pid) && /__debug_bin|dlv\0dap/.test(fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
        } catch {
            return false;
        }
    });
}

/** What debugging leaves when it is not cleaned up. */
const leftovers = folder =>
    fs.readdirSync(folder, { recursive: true }).filter(name => /__debug_bin|go-doctor-debug-/.test(name));

test('launch configurations tried with the real dlv', { timeout: 600_000 }, async t => {
    const files = {
        'go.mod': GO_MOD,
        'main.go': MAIN_GO,
        'lib/lib.go': 'package lib\n',
        'broken/main.go': 'package main\n\nfunc main() {\n\tfmt.Println("hi")\n}\n',
        '.vscode/launch.json': LAUNCH,
    };
    const folder = await folderWith(files);
    const start = await debuggingStart();
    const temp = path.join(start.env.HOME, 'tmp');
    fs.mkdirSync(temp);
    start.env.TMPDIR = temp;
    const wb = await open(t, { folder, extensions: [await goExtension()], ...start });
    await wb.openFile('.vscode/launch.json');
    const lens = wb.page.locator('.codelens-decoration a', { hasText: 'Check this launch configuration' });
    await wb.until(async () => (await lens.count()) === CONFIGURATIONS.length, 'a code lens for each');
    await wb.screenshot(path.join(SHOTS, 'launch-lens.png'));
    const tried = async (name, expected) => {
        await wb.openFile('.vscode/launch.json');
        await lens.nth(CONFIGURATIONS.findIndex(one => one.name === name)).click();
        await wb.clickDialog('Run');
        let shown = '';
        const page = wb.until(
            async () => {
                shown = await reportText(wb).catch(() => '');
                return shown.includes(expected) && shown;
            },
            `the outcome of ${name}`,
            120_000,
        );
        return page.catch(error => {
            throw new Error(`${error.message}; shown: ${shown}; log: ${ownLog(wb)}`);
        });
    };
    await tried('Works', 'Debugging works: "Works"');
    await wb.screenshot(path.join(SHOTS, 'launch-works.png'));
    for (const [name, rule, file, part] of FAILING) {
        const page = await tried(name, `Tried for real: ${name}`);
        const place = placeOf(files[file], part, file.endsWith('.json') ? name : undefined);
        assert.ok(page.includes(`${file}:${place} · ${rule}`), `${name}: ${file}:${place} · ${rule} in ${page}`);
        // One cause, told once.
        assert.equal(page.match(/^\d+\. /gm)?.length, 1, page);
        await wb.screenshot(path.join(SHOTS, `launch-${rule}.png`));
    }
    assert.deepEqual([debuggers(), leftovers(folder), leftovers(temp)], [[], [], []]);
});

test('a failing run traced: the call that decided is named', { timeout: 300_000 }, async t => {
    const folder = await folderWith({ 'go.mod': GO_MOD, 'main.go': MAIN_GO });
    const wb = await open(t, { folder, extensions: [await goExtension()], ...(await healthyStart()) });
    await wb.openFile('main.go');
    await wb.runCommand('Go Doctor: Trace the Failing Run');
    await wb.page.locator('.quick-input-widget:visible input').fill('go run gone.go');
    await wb.page.keyboard.press('Enter');
    const page = await wb.until(
        async () => {
            const text = await reportText(wb).catch(() => '');
            return text.includes('Why the run failed') && text;
        },
        'the explanation',
        120_000,
    );
    assert.match(page, /gone\.go/);
    const frame = await wb.webviewFrame();
    await frame.evaluate(() => document.querySelectorAll('details').forEach(one => one.setAttribute('open', '')));
    assert.match(await reportText(wb), /ENOENT/);
    await wb.screenshot(path.join(SHOTS, 'traced.png'));
});

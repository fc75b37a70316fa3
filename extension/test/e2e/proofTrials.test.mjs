// Proof by running: debug configurations tried with the real dlv, a task's output looked at, on the user's word.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { beside, besideStart, openBeside } from './beside.mjs';
import { folderWith, GO_MOD, MAIN_GO, ownLog, reportText, SHOTS } from './setup.mjs';

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

beside(
    'launch configurations tried with the real dlv',
    async t => {
        const files = {
            'go.mod': GO_MOD,
            'main.go': MAIN_GO,
            'lib/lib.go': 'package lib\n',
            'broken/main.go': 'package main\n\nfunc main() {\n\tfmt.Println("hi")\n}\n',
            '.vscode/launch.json': LAUNCH,
        };
        const folder = await folderWith(files);
        const start = await besideStart();
        const temp = path.join(start.env.HOME, 'tmp');
        fs.mkdirSync(temp);
        start.env.TMPDIR = temp;
        const wb = await openBeside(t, { folder, ...start });
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
        for (const [name, rule, file, part] of FAILING) {
            const page = await tried(name, `Tried for real: ${name}`);
            const place = placeOf(files[file], part, file.endsWith('.json') ? name : undefined);
            assert.ok(page.includes(`${file}:${place} · ${rule}`), `${name}: ${file}:${place} · ${rule} in ${page}`);
            // One cause, told once.
            assert.equal(page.match(/^\d+\. /gm)?.length, 1, page);
            await wb.screenshot(path.join(SHOTS, `launch-${rule}.png`));
        }
        // Each page offers its fixes, and the offer of the one before is gone.
        const offers = (await wb.readNotifications()).filter(({ buttons }) => buttons.includes('Fix…'));
        assert.equal(offers.length, 1, JSON.stringify(offers));
        assert.deepEqual([debuggers(), leftovers(folder), leftovers(temp)], [[], [], []]);
    },
    600_000,
);

const TASKS = `{
    "version": "2.0.0",
    "tasks": [
        {
            "label": "provide",
            "type": "shell",
            "command": "echo building; go build -o \\"\${workspaceFolder}/bin/app\\" . && echo \\"\${workspaceFolder}/bin/app\\"",
            "problemMatcher": ["$go"]
        }
    ]
}
`;

beside('a task that prints logs and a path: found, rewritten, good', async t => {
    const files = { 'go.mod': GO_MOD, 'main.go': MAIN_GO, '.vscode/tasks.json': TASKS };
    const folder = await folderWith(files);
    const wb = await openBeside(t, { folder, ...(await besideStart()) });
    const check = async expected => {
        await wb.runCommand("Go Doctor: Check a Task's Output");
        await wb.pick('provide');
        const dialog = await wb.waitForDialog();
        assert.match(dialog.message, /Run "provide" with stdin closed/);
        await wb.clickDialog('Run');
        return wb.until(
            async () => {
                const text = await reportText(wb).catch(() => '');
                return expected.test(text) && text;
            },
            `the outcome ${expected}`,
            120_000,
        );
    };
    await wb.openFile('.vscode/tasks.json');
    const page = await check(/prints 2 lines; it should print one path and nothing else/);
    const row = placeOf(TASKS, '"echo');
    assert.ok(page.includes(`.vscode/tasks.json:${row} · task-output-contract`), page);
    const problems = await wb.waitForProblems(list => list.some(p => p.code === 'task-output-contract'));
    const problem = problems.find(p => p.code === 'task-output-contract');
    assert.equal(`${problem.line}:${problem.col}`, row);
    await wb.screenshot(path.join(SHOTS, 'task-output-problem.png'));

    const [line, col] = row.split(':').map(Number);
    await wb.applyQuickFix('.vscode/tasks.json', line, 'send what `provide` says to stderr', { col });
    // What was found is about the text of before.
    await wb.waitForProblems(list => !list.some(p => p.code === 'task-output-contract'));
    await wb.save();
    const command = JSON.parse(fs.readFileSync(path.join(folder, '.vscode/tasks.json'), 'utf8')).tasks[0].command;
    assert.equal(
        command,
        `( ${JSON.parse(TASKS).tasks[0].command} ) 1>&2 && printf '%s\\n' "\${workspaceFolder}/bin/app"`,
    );
    fs.rmSync(path.join(folder, 'bin'), { recursive: true });
    await check(/Task "provide" prints exactly one absolute path of an executable/);
    await wb.screenshot(path.join(SHOTS, 'task-output-good.png'));
    assert.ok(fs.existsSync(path.join(folder, 'bin/app')));
});

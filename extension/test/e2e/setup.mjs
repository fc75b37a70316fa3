// What every end-to-end test needs: a browser, a folder with blanks and 中文 in its name, a home, and a stand-in for the
// Go extension (its manifest's settings and debugger, dlv behind it as golang.go starts it): the real one cannot be downloaded here.
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser, openWorkbench } from './driver/browser.mjs';
import { startServer } from './driver/server.mjs';
import { vsix } from './vsix.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Where pictures go, to be looked at: `extension/test/.shots/`. */
export const SHOTS = path.join(ROOT, 'extension', 'test', '.shots');

export const GOCACHE = path.join(os.homedir(), '.cache', 'go-build');

const made = [];
process.on('exit', () => made.forEach(folder => fs.rmSync(folder, { recursive: true, force: true })));

/** Writes files (path → text) into a new folder, which goes when the tests end. */
export async function folderWith(files, name = 'my code 代码') {
    const base = await fsp.mkdtemp(path.join(os.tmpdir(), 'gd-'));
    made.push(base);
    const folder = path.join(base, name);
    for (const [file, text] of Object.entries(files)) {
        await fsp.mkdir(path.dirname(path.join(folder, file)), { recursive: true });
        await fsp.writeFile(path.join(folder, file), text);
    }
    await fsp.mkdir(folder, { recursive: true });
    return folder;
}

function readData(name) {
    return JSON.parse(fs.readFileSync(path.join(ROOT, 'crates/engine/data', name), 'utf8'));
}

/** An extension with golang.go's id and declared settings. */
export async function goExtension() {
    const folder = await folderWith({}, 'golang.go');
    const data = readData('golang.go-settings.json');
    const { debuggers } = readData('golang.go-launch.json');
    const manifest = {
        name: 'go',
        publisher: 'golang',
        version: '0.50.0',
        engines: { vscode: '^1.90.0' },
        capabilities: { untrustedWorkspaces: { supported: false } },
        main: './main.js',
        activationEvents: ['onDebugResolve:go', 'onDebugAdapterProtocolTracker:go'],
        contributes: {
            languages: [{ id: 'go', extensions: ['.go'], aliases: ['Go'] }],
            configuration: { title: 'Go', properties: data.settings },
            debuggers: debuggers.map(one => ({ ...one, label: 'Go' })),
            breakpoints: [{ language: 'go' }],
            problemMatchers: [
                {
                    name: 'go',
                    owner: 'go',
                    fileLocation: ['relative', '${workspaceFolder}'],
                    pattern: { regexp: '^([^:]+):(\\d+):(\\d+): (.*)$', file: 1, line: 2, column: 3, message: 4 },
                },
            ],
        },
    };
    await fsp.writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
    await fsp.copyFile(path.join(import.meta.dirname, 'goStandIn.js'), path.join(folder, 'main.js'));
    return folder;
}

/** A server with the packed extension and an open workbench; both end with the test. */
export async function open(t, options) {
    const server = await startServer({
        bridge: true,
        ...options,
        extensions: [vsix(), ...(options.extensions ?? [])],
    });
    t.after(() => server.stop());
    const browser = await launchBrowser();
    t.after(() => browser.close());
    const wb = await openWorkbench(server, { browser, ...options.window });
    t.after(() => wb.close());
    return wb;
}

/** The options of a desktop start: an extension host without go, a home whose shell start-up adds it. */
export async function desktopStart(goBin = '/usr/local/go/bin') {
    const home = await folderWith(
        { '.bash_profile': `export PATH="$PATH:${goBin}"\n`, '.bashrc': `export PATH="$PATH:${goBin}"\n` },
        'home',
    );
    return { cleanEnv: true, shellEnv: false, env: { HOME: home, SHELL: '/bin/bash' } };
}

/** A home and an environment in which all is well, but for what `files` of the home say. */
export async function healthyStart(files = {}) {
    const home = await folderWith(
        { '.bash_profile': 'export PATH="$PATH:/usr/local/go/bin"\n', 'go/bin/gopls': '#!/bin/sh\n', ...files },
        'home',
    );
    await fsp.chmod(path.join(home, 'go/bin/gopls'), 0o755);
    return {
        cleanEnv: true,
        shellEnv: false,
        // The build cache of the account: what is compiled there need not be compiled again for every home.
        env: { HOME: home, SHELL: '/bin/bash', PATH: '/usr/local/go/bin:/usr/bin:/bin', GOCACHE },
    };
}

/** A healthy start with the debugger in ~/go/bin. */
export async function debuggingStart() {
    const start = await healthyStart();
    const dlv = process.env.GO_DOCTOR_DLV ?? path.join(os.homedir(), 'go/bin/dlv');
    fs.symlinkSync(dlv, path.join(start.env.HOME, 'go/bin/dlv'));
    return start;
}

/** Our own log, for the message of a test that failed. */
export function ownLog(wb) {
    const folder = path.join(wb.server.userData, 'logs');
    const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const ours = files.filter(file => file.endsWith('.log') && file.includes('go-toolchain-doctor'));
    return ours.map(file => fs.readFileSync(path.join(folder, file), 'utf8')).join('');
}

/** The text of the rendered report, once it is painted. */
export async function reportText(wb) {
    const frame = await wb.webviewFrame();
    return frame.evaluate(
        () =>
            new Promise(resolve =>
                requestAnimationFrame(() => requestAnimationFrame(() => resolve(document.body.innerText))),
            ),
    );
}

export const MAIN_GO = 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println("hi")\n}\n';
export const GO_MOD = 'module example.com/lc\n\ngo 1.26\n';

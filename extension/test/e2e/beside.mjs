// The real Go extension, golang.go 0.58, for tests beside it: its package is searched and unpacked once into the cache, never
// copied into the repository. Real gopls, dlv and staticcheck stand in ~/go/bin. Without the package a test says why it was left out.
import { spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'node:test';
import { findInstall } from './driver/install.mjs';
import { folderWith, GOCACHE, open } from './setup.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const CACHE = process.env.VSCODE_E2E_CACHE ?? path.join(os.homedir(), '.cache', 'go-toolchain-doctor');
const ID = 'golang.go';

/** What the Go extension asks by itself is switched off: pages of its own, surveys, updates from the network. */
export const QUIET_GO = {
    'go.showWelcome': false,
    'go.survey.prompt': false,
    'go.toolsManagement.autoUpdate': false,
    'go.toolsManagement.checkForUpdates': 'off',
};

/** The package: GO_EXTENSION_VSIX, else what lies beside the checkout; nothing where the marketplace has to be asked. */
export function packageFile() {
    const named = process.env.GO_EXTENSION_VSIX;
    if (named) {
        return named;
    }
    const beside = path.join(ROOT, '..', 'shared', 'golang-go');
    const names = fs.existsSync(beside) ? fs.readdirSync(beside).sort() : [];
    const found = names.filter(name => /^golang\.go-.*\.vsix$/.test(name)).at(-1);
    return found === undefined ? undefined : path.join(beside, found);
}

/** Has the server install a package, or an id from its marketplace, into a folder of its own; its words when it does not. */
function install(what, into) {
    const { nodePath, entry } = findInstall({ cache: CACHE });
    const own = fs.mkdtempSync(path.join(os.tmpdir(), 'gd-go-'));
    try {
        fs.writeFileSync(path.join(own, 'c.yaml'), '{}\n');
        const places = ['--config', path.join(own, 'c.yaml'), '--user-data-dir', own, '--extensions-dir', into];
        const env = { ...process.env, VSCODE_CLI: '1', XDG_RUNTIME_DIR: own };
        const done = spawnSync(nodePath, [entry, ...places, '--install-extension', what], {
            env,
            encoding: 'utf8',
            timeout: 60_000,
        });
        return done.status === 0 ? undefined : `${done.stdout ?? ''}${done.stderr ?? ''}`.trim() || 'no answer in 60 s';
    } finally {
        fs.rmSync(own, { recursive: true, force: true });
    }
}

/** The unpacked extension below a folder. */
function unpackedIn(folder) {
    const name = fs.existsSync(folder) ? fs.readdirSync(folder).find(name => name.startsWith(`${ID}-`)) : undefined;
    return name === undefined ? undefined : path.join(folder, name);
}

/** Finds the extension and unpacks it once: `{ folder }`, or `{ missing }` with the reason. */
function locate() {
    const file = packageFile();
    let key = 'marketplace';
    if (file !== undefined) {
        if (!fs.existsSync(file)) {
            return { missing: `GO_EXTENSION_VSIX names ${file}, which is not there` };
        }
        key = crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex').slice(0, 16);
    }
    const cached = path.join(CACHE, ID, key);
    const there = unpackedIn(cached);
    if (there !== undefined) {
        return { folder: there };
    }
    fs.mkdirSync(path.dirname(cached), { recursive: true });
    const fresh = fs.mkdtempSync(`${cached}.`);
    const refused = install(file ?? ID, fresh);
    const made = unpackedIn(fresh);
    if (refused !== undefined || made === undefined) {
        fs.rmSync(fresh, { recursive: true, force: true });
        return {
            missing:
                file === undefined
                    ? `no package of ${ID}: GO_EXTENSION_VSIX is not set, none lies in ../shared/golang-go/, and the marketplace says: ${(refused ?? '').split('\n').at(-1)}`
                    : `${file} could not be unpacked: ${refused}`,
        };
    }
    // At its first start it would build a helper that counts its own use: not for a test, and not over the network.
    fs.mkdirSync(path.join(made, 'bin'), { recursive: true });
    fs.writeFileSync(path.join(made, 'bin', 'vscgo'), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
    try {
        fs.renameSync(fresh, cached);
    } catch {
        // Another run was quicker.
        fs.rmSync(fresh, { recursive: true, force: true });
    }
    return { folder: unpackedIn(cached) };
}

let located;

/** The unpacked real Go extension; an error with the reason where there is none. */
export function realGoExtension() {
    located ??= locate();
    if (located.missing !== undefined) {
        throw new Error(`left out: ${located.missing}`);
    }
    return located.folder;
}

/** A test beside the real Go extension: left out, with the reason, where it is not to be had; a failure where CI runs. */
export function beside(name, run, timeout = 300_000) {
    located ??= locate();
    const skip = process.env.CI ? false : (located.missing ?? false);
    test(name, { timeout, skip }, run);
}

const SHELLS = { bash: '/bin/bash', zsh: '/usr/bin/zsh', fish: '/usr/bin/fish' };

/** A real tool of a fixed version, as `npm test` built it. */
const tool = name => path.join(process.env.GO_DOCTOR_TOOLS ?? path.join(CACHE, 'bin'), name);
const TOOLS = ['gopls', 'dlv', 'staticcheck'];

/**
 * A healthy home and environment for the real extension: a login shell that adds go to PATH, its tools in ~/go/bin.
 *  shell    bash | zsh | fish, the login shell and the terminal's
 *  tools    what stands in ~/go/bin
 *  files    more files of the home, by path
 *  merged   VS Code is started without go and merges the login shell's environment itself, as it does from a desktop icon
 *  hidden   the same, but it does not, and Go is in no usual place: only the login shell knows it (in a mount namespace of its own)
 */
export async function besideStart({ shell = 'bash', tools = TOOLS, files = {}, merged, hidden } = {}) {
    const home = await folderWith({}, 'home');
    const go = hidden ? path.join(home, 'tools', 'go') : '/usr/local/go';
    const PATH = `export PATH="$PATH:${go}/bin"\n`;
    const startUp = {
        '.bash_profile': '[ -f ~/.bashrc ] && . ~/.bashrc\n',
        '.bashrc': `case ":$PATH:" in *:${go}/bin:*) ;; *) ${PATH.trim()} ;; esac\n`,
        '.zprofile': PATH,
        '.zshrc': '# none of the first-run questions\n',
        '.config/fish/config.fish': `set -g fish_greeting\nfish_add_path -g --append ${go}/bin\n`,
    };
    for (const [name, text] of Object.entries({ ...startUp, ...files })) {
        fs.mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
        fs.writeFileSync(path.join(home, name), text);
    }
    addTools(home, tools);
    return {
        cleanEnv: true,
        ...(merged ? {} : { shellEnv: false }),
        ...(hidden ? { wrap: hidingGo(go) } : {}),
        env: {
            HOME: home,
            SHELL: SHELLS[shell],
            PATH: merged || hidden ? '/usr/bin:/bin' : '/usr/local/go/bin:/usr/bin:/bin',
            // The build cache of the account: what is compiled there need not be compiled again for every home.
            GOCACHE,
        },
    };
}

/** Puts real tools into a home's ~/go/bin. */
export function addTools(home, names) {
    const bin = path.join(home, 'go', 'bin');
    fs.mkdirSync(bin, { recursive: true });
    for (const name of names) {
        fs.symlinkSync(tool(name), path.join(bin, name));
    }
}

/** A program in front of the server that moves this machine's Go to another place, for the server alone. */
function hidingGo(go) {
    fs.mkdirSync(go, { recursive: true });
    const moved = `mount --bind /usr/local/go '${go}' && mount -t tmpfs none /usr/local/go && exec "$@"`;
    return ['unshare', ...(process.getuid() === 0 ? ['-m'] : ['-rm']), 'sh', '-c', moved, 'sh'];
}

/** An open window beside the real Go extension; `settings` are added to the quiet ones. */
export async function openBeside(t, { settings, extensions = [], ...options }) {
    return open(t, {
        ...options,
        settings: { ...QUIET_GO, ...settings },
        extensions: [realGoExtension(), ...extensions],
    });
}

/** Waits until the Go extension has registered its last command: its activation has come to its end. */
export async function goIsReady(wb, timeout = 60_000) {
    await wb.until(
        () => wb.evalInHost(async vscode => (await vscode.commands.getCommands(true)).includes('go.locate.tools')),
        'the Go extension to be ready',
        timeout,
    );
}

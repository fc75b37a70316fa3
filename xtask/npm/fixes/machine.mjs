// A machine on disk: a home with start-up files, VS Code's folders and tools, a project, and a login shell in which a person works.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ran } from './process.mjs';

const MODULE = 'module example.com/app\n\ngo 1.24\n';
const HELLO = 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println("hello")\n}\n';

/** What every machine has unless it says otherwise: a program in a module, Go on PATH, VS Code with the Go extension and its tools. */
const HEALTHY = {
    'go.mod': MODULE,
    'main.go': HELLO,
    '~/.profile': 'export PATH="$PATH:{goroot}/bin:$HOME/go/bin"\n',
    '~/.config/go/telemetry/mode': 'off',
    '~/.vscode/extensions/golang.go-0.53.1/package.json': '{"publisher":"golang","name":"Go","version":"0.53.1"}\n',
    '~/.config/Code/User/settings.json': '{}\n',
};
const TOOLS = ['gopls', 'dlv', 'staticcheck'];

/** The machine that `spec` describes. `shared` has `product`, `goroot`, `tools`, `buildCache` and `proxy`. */
export class Machine {
    constructor(spec, shared) {
        this.spec = spec;
        this.shared = shared;
        // Home is one folder deep, so that a machine can have something beside it; the name is short, as messages are cut.
        this.root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'gd-')));
        this.home = path.join(this.root, 'me');
        this.work = path.join(this.home, spec.work ?? 'work');
        this.shell = spec.shell ?? '/bin/bash';
    }

    /** Everything that the description says, on disk. */
    async build() {
        const { spec, shared } = this;
        fs.mkdirSync(this.work, { recursive: true });
        fs.mkdirSync(path.join(this.home, '.cache'), { recursive: true });
        fs.symlinkSync(shared.buildCache, path.join(this.home, '.cache', 'go-build'));
        const files = { ...HEALTHY, ...spec.files };
        for (const [name, text] of Object.entries(files).filter(([, text]) => text !== null)) {
            this.write(name, text);
        }
        if (spec.profile !== undefined) {
            fs.appendFileSync(path.join(this.home, '.profile'), this.filled(spec.profile));
        }
        const goEnv = [
            ...(spec.modules ? [`GOPROXY=file://${shared.proxy}`, 'GOSUMDB=off'] : []),
            ...(spec.goEnv ?? []),
        ];
        if (goEnv.length > 0) {
            this.write('~/.config/go/env', `${goEnv.join('\n')}\n`);
        }
        for (const tool of (spec.tools ?? TOOLS).filter(Boolean)) {
            this.link(`~/go/bin/${tool}`, path.join(shared.tools, tool));
        }
        if (spec.setup !== undefined) {
            const done = await this.run(this.filled(spec.setup), { shell: '/bin/bash' });
            if (done.code !== 0) {
                throw new Error(`${spec.name}: its setup failed: ${done.output}`);
            }
        }
    }

    /** A path of the description: `~/x` below home, `/x` as it is, else below the project. */
    place(name) {
        const at = this.filled(name);
        return at.startsWith('~/') ? path.join(this.home, at.slice(2)) : path.resolve(this.work, at);
    }

    write(name, text) {
        const file = this.place(name);
        fs.mkdirSync(path.dirname(file), { recursive: true });
        fs.writeFileSync(file, typeof text === 'string' ? this.filled(text) : text);
        if (typeof text === 'string' && text.startsWith('#!')) {
            fs.chmodSync(file, 0o755);
        }
    }

    link(name, target) {
        const file = this.place(name);
        fs.mkdirSync(path.dirname(file), { recursive: true });
        fs.symlinkSync(target, file);
    }

    /** Texts name places of this machine as `{home}`, `{work}`, `{goroot}`, `{tools}`, `{proxy}`. */
    filled(text) {
        const { goroot, tools, proxy } = this.shared;
        const places = { home: this.home, work: this.work, goroot, tools, proxy };
        return text.replace(/\{(home|work|goroot|tools|proxy)\}/g, (_, name) => places[name]);
    }

    /** What a process has before any start-up file is read. */
    environment() {
        const own = Object.entries(this.spec.env ?? {}).map(([name, value]) => [name, this.filled(value)]);
        return {
            HOME: this.home,
            USER: 'me',
            LOGNAME: 'me',
            SHELL: this.shell,
            PATH: '/usr/local/bin:/usr/bin:/bin',
            LANG: 'C.UTF-8',
            TERM: 'dumb',
            ...Object.fromEntries(own),
        };
    }

    /** Runs a command line in a new login shell, or where the shell itself is broken, in one that reads no file. */
    async run(line, { cwd = this.cwd(), seconds = 60, shell = this.shell } = {}) {
        const plain = this.spec.noStartUp === true;
        const entered = `cd ${quoted(cwd)} && ${line}`;
        const done = await ran(shell, plain ? ['-c', entered] : ['-ilc', entered], {
            cwd: this.root,
            env: this.environment(),
            seconds,
        });
        // bash without a terminal says this of itself, whatever it runs.
        const output = done.output.replace(/^bash: (cannot set terminal process group|no job control).*\n/gm, '');
        return { ...done, output };
    }

    /** Where the person stands. */
    cwd() {
        return this.spec.cwd === undefined ? this.work : this.place(this.spec.cwd);
    }

    /** What the product says: `args` behind its name; the report. */
    async ask(args, input) {
        const line = [this.shared.product, ...args, '--format', 'json', '--lang', 'en'].map(quoted).join(' ');
        const file = path.join(this.root, 'output.txt');
        fs.writeFileSync(file, input ?? '');
        const done = await this.run(input === undefined ? line : `${line} < ${quoted(file)}`);
        const from = done.stdout.indexOf('{\n  "schemaVersion"');
        if (from < 0) {
            throw new Error(`no report: ${done.output.slice(0, 300)}`);
        }
        // A start-up file may print before it, and behind it.
        return JSON.parse(done.stdout.slice(from, done.stdout.lastIndexOf('\n}') + 2));
    }

    /** Every file that a person could miss, with its bytes: not the caches, nor what the product was given. */
    snapshot() {
        const files = new Map();
        const look = folder => {
            for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
                const file = path.join(folder, entry.name);
                if (entry.isSymbolicLink()) {
                    files.set(file, `-> ${fs.readlinkSync(file)}`);
                } else if (entry.isDirectory()) {
                    if (!/\/(\.cache|go\/pkg|telemetry|\.git|\.local\/share\/fish)$/.test(file)) {
                        look(file);
                    }
                } else if (entry.isFile()) {
                    files.set(file, `${fs.statSync(file).mode} ${fs.readFileSync(file).toString('latin1')}`);
                }
            }
        };
        look(this.home);
        return files;
    }

    remove() {
        // Go's module cache is read-only.
        const open = folder => {
            fs.chmodSync(folder, 0o755);
            for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
                if (entry.isDirectory()) {
                    open(path.join(folder, entry.name));
                }
            }
        };
        open(this.root);
        fs.rmSync(this.root, { recursive: true, force: true });
    }
}

/** One word for a POSIX shell and for fish. */
export function quoted(word) {
    return /^[\w./:=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The files that differ between two snapshots. */
export function changedFiles(before, after) {
    const names = new Set([...before.keys(), ...after.keys()]);
    return [...names].filter(name => before.get(name) !== after.get(name)).sort();
}

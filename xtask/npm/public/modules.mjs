// The part of the corpus that `npm test` runs: GOROOT's own modules and the modules that installing gopls, dlv, staticcheck and
// golangci-lint brings. Published and healthy: each error or warning there is suspicious. A ledger of its own, keyed without versions.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cacheFolder, GO_TOOLS } from '../prerequisites.mjs';
import { ROOT } from '../steps.mjs';
import { details } from './details.mjs';
import { askerOf, goEnvironment, hostProxy } from './go.mjs';
import { compare, readLedger, rowsOf, TOTALS_HEAD, totals, writeLedger } from './ledger.mjs';
import { findingsOf, freshMachine } from './product.mjs';
import { proven } from './provers.mjs';

const LEDGER = path.join(ROOT, 'docs', 'public', 'modules.tsv');
const GO = 'go1.27.0';
const LINTER = 'github.com/golangci/golangci-lint/v2@v2.6.0';
const DOWNLOAD_SECONDS = 90;

/** The Go whose GOROOT the ledger knows. */
const KNOWN_GO = 'go1.26';

/** What these say depends on the Go of the machine, not on the module. */
const SKIPPED = ['toolchain-too-old', 'go-directive-too-low'];

/**
 * Diagnoses a copy of every module that is to be had, and holds the findings to the ledger; false where something is not as it says.
 * With `update` the ledger is written, and go is asked for proofs.
 */
export async function publicModules(program, { update = false } = {}) {
    fs.mkdirSync(cacheFolder(), { recursive: true });
    const scratch = fs.mkdtempSync(path.join(cacheFolder(), 'diagnosed-'));
    try {
        const machine = freshMachine(scratch);
        const waiting = [...goroot(scratch), ...published()];
        const projects = new Set(waiting.map(module => module.name));
        const [rows, count] = [[], waiting.length];
        const worker = async () => {
            for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
                const folder = next.copied ? next.folder : linked(next.folder, placeOf(next, scratch));
                const { findings } = await findingsOf(program, folder, [], machine, SKIPPED);
                for (const finding of update && !next.copied ? findings : []) {
                    finding.proven = await proofOf(finding, next, folder, machine, scratch);
                }
                findings.forEach(finding => (finding.place = finding.place.replace(/:\d+$/, '')));
                rows.push(...rowsOf(next.name, findings));
                details(process.env.GO_DOCTOR_PUBLIC_DETAILS, folder, rows.slice(rows.length - findings.length));
            }
        };
        await Promise.all(os.cpus().map(worker));
        return judge(rows, projects, count, update);
    } finally {
        fs.rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
    }
}

/** Go's word on a finding in a module's copy. */
async function proofOf(finding, { name, version }, folder, machine, scratch) {
    const env = { ...goEnvironment(machine, scratch), GOMODCACHE: path.join(cacheFolder(), 'modules') };
    const asker = askerOf({ name, commit: version }, folder, env);
    const answer = await proven(finding, folder, env, asker);
    asker.remember();
    return answer;
}

/** Where a module is laid: named like a clone of it, and alone, since modules of one path lie in each other otherwise. */
function placeOf({ name }, scratch) {
    const own = name.split('/').findLast(part => !/^v\d+$/.test(part));
    return path.join(scratch, 'copies', name.replaceAll('/', '+'), own);
}

/** A copy without a second set of bytes: the folder's tree anew, its files as links where the file system lets us. */
function linked(from, to) {
    fs.mkdirSync(to, { recursive: true });
    for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
        const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
        if (entry.isDirectory()) {
            linked(source, target);
        } else if (entry.isFile()) {
            fs.linkSync(source, target);
        }
    }
    return to;
}

/** Compares with the ledger and prints what is not as it says. */
function judge(found, projects, count, update) {
    const { rows, problems } = compare(readLedger(LEDGER), found, projects);
    if (update) {
        writeLedger(LEDGER, rows);
    }
    console.log([`${count} modules`, TOTALS_HEAD, ...totals(rows)].join('\n'));
    problems.forEach(problem => console.error(problem));
    return problems.length === 0;
}

/** A copy of GOROOT's modules: in GOROOT itself the product keeps quiet about much, and what is asked here is what it says of a project. */
function goroot(scratch) {
    const asked = spawnSync('go', ['env', 'GOROOT', 'GOVERSION'], { encoding: 'utf8' }).stdout ?? '';
    const [root, version] = asked.split('\n');
    if (!version.startsWith(`${KNOWN_GO}.`)) {
        console.log(`left out: GOROOT is of ${version}, and the ledger knows that of ${KNOWN_GO}`);
        return [];
    }
    const copy = path.join(scratch, 'goroot');
    const modules = [];
    for (const part of ['src', 'misc']) {
        fs.cpSync(path.join(root, part), path.join(copy, part), { recursive: true, verbatimSymlinks: true });
        const files = fs.readdirSync(path.join(copy, part), { recursive: true });
        const folders = files.filter(file => path.basename(file) === 'go.mod').map(file => path.dirname(file));
        modules.push(
            ...folders
                .filter(folder => !folder.split(path.sep).includes('testdata'))
                .map(folder => ({
                    name: path.posix.join('GOROOT', part, folder),
                    folder: path.join(copy, part, folder),
                    copied: true,
                })),
        );
    }
    return modules;
}

/** The modules of the tools, in a module cache of our own: laid down once, then only read. What cannot be had is left out, and said. */
function published() {
    const cache = path.join(cacheFolder(), 'modules');
    const env = { ...process.env, GOMODCACHE: cache, GOFLAGS: '-modcacherw', GOPROXY: hostProxy(), GOTOOLCHAIN: GO };
    const found = new Map();
    for (const tool of [...Object.values(GO_TOOLS), LINTER]) {
        for (const { Path, Version, Dir } of downloaded(tool, env)) {
            // One version of each is enough, and the ledger has no versions.
            if (Dir !== undefined && !found.has(Path)) {
                found.set(Path, { name: Path, version: Version, folder: Dir });
            }
        }
    }
    return [...found.values()];
}

/** The module of a tool and those that its go.mod names, as `go mod download -json` lists them; remembered when all are there. */
function downloaded(tool, env) {
    const [source, version] = tool.split('@');
    const list = path.join(env.GOMODCACHE, `${source.replaceAll('/', '+')}@${version}.json`);
    if (fs.existsSync(list)) {
        return JSON.parse(fs.readFileSync(list, 'utf8'));
    }
    const run = (args, cwd) => {
        const options = { env, cwd, encoding: 'utf8', timeout: DOWNLOAD_SECONDS * 1000, maxBuffer: 1 << 26 };
        return spawnSync('go', args, options);
    };
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'go-doctor-tool-'));
    try {
        for (let module = source; module.includes('/'); module = path.posix.dirname(module)) {
            const [own] = objects(run(['mod', 'download', '-json', `${module}@${version}`], folder).stdout ?? '');
            if (own?.GoMod === undefined) {
                continue;
            }
            fs.copyFileSync(own.GoMod, path.join(folder, 'go.mod'));
            const all = [own, ...objects(run(['mod', 'download', '-json'], folder).stdout ?? '')];
            const modules = all
                .filter(each => each.Dir !== undefined)
                .map(({ Path, Version, Dir }) => ({ Path, Version, Dir }));
            if (modules.length === all.length) {
                fs.writeFileSync(list, JSON.stringify(modules));
            }
            return modules;
        }
        console.log(`left out, not to be had on this machine: the modules of ${tool}`);
        return [];
    } finally {
        fs.rmSync(folder, { recursive: true, force: true });
    }
}

/** The objects that go prints one after the other. */
function objects(text) {
    return text
        .split(/(?<=^})\n/m)
        .filter(part => part.trim() !== '')
        .map(part => JSON.parse(part));
}

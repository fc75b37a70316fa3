// What the product says of a folder: `diagnose` of the root, `check` of every Go and VS Code file, `explain` of a failed command;
// each finding reduced to what the ledger keeps. The machine is a fresh one: an empty home, no settings, no extensions.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Findings below these are not in the ledger. */
const COUNTED = new Set(['error', 'warning']);
const FILES_AT_ONCE = 400;
const VSCODE = /(^|\/)(\.vscode\/(settings|launch|tasks)\.json|[^/]+\.code-workspace)$/;
const GO = /\.go$/;
const LIMIT_SECONDS = 300;

/** A home for the product and for go, below `scratch`: nothing of this machine's user is in it. `cache` is Go's module cache. */
export function freshMachine(scratch, cache = path.join(scratch, 'empty-module-cache')) {
    const home = path.join(scratch, 'home');
    // Go's counters would be written into the fresh home by a process that outlives its command.
    const telemetry = path.join(home, '.config', 'go', 'telemetry');
    fs.mkdirSync(telemetry, { recursive: true });
    fs.writeFileSync(path.join(telemetry, 'mode'), 'off');
    fs.mkdirSync(cache, { recursive: true });
    return {
        PATH: process.env.PATH,
        HOME: home,
        GOPATH: path.join(home, 'go'),
        GOCACHE: path.join(scratch, 'go-build'),
        GOMODCACHE: cache,
        GOTOOLCHAIN: 'local',
        XDG_CONFIG_HOME: path.join(home, '.config'),
        LANG: 'C.UTF-8',
        SHELL: '/bin/sh',
    };
}

/** All that `diagnose` and `check` say of a checkout, with the seconds and megabytes of `diagnose`; the skipped rules are not asked. */
export async function findingsOf(program, folder, files, env, skipped = []) {
    const skips = skipped.flatMap(rule => ['--skip', rule]);
    const diagnosed = await product(program, ['diagnose', ...skips, folder], folder, env);
    const findings = diagnosed.findings.map(finding => observed('diagnose', finding, folder));
    const known = new Set(findings.flatMap(same));
    for (const batch of batches(files)) {
        const checked = await product(program, ['check', ...batch], folder, env);
        for (const finding of checked.findings.map(found => observed('check', found, folder))) {
            // What the diagnosis of the folder has said already is one finding, not two.
            if (same(finding).some(each => !known.has(each))) {
                same(finding).forEach(each => known.add(each));
                findings.push(finding);
            }
        }
    }
    const counted = findings.filter(finding => COUNTED.has(finding.severity));
    const notes = findings.length - counted.length;
    return { findings: counted, notes, seconds: diagnosed.seconds, megabytes: diagnosed.megabytes };
}

/** What `explain` says of a run that failed; its severities do not matter: every sentence is an answer. */
export async function explained(program, run, env) {
    const args = ['explain', '--exit-code', String(run.status), '--cwd', run.cwd, '--command', run.command];
    const { findings } = await product(program, args, run.cwd, env, run.output);
    return findings.map(finding => observed(`explain ${run.name}`, finding, run.root));
}

/** VS Code's files one by one, as an editor opens them; Go files many at once, as a hook before a commit has them. */
function batches(files) {
    const vscode = files.filter(file => VSCODE.test(file)).map(file => [file]);
    const go = files.filter(file => GO.test(file) && !/(^|\/)vendor\//.test(file));
    const many = Array.from({ length: Math.ceil(go.length / FILES_AT_ONCE) }, (_, at) =>
        go.slice(at * FILES_AT_ONCE, (at + 1) * FILES_AT_ONCE),
    );
    return [...vscode, ...many];
}

/** Two sayings of one thing: the same rule of the same place; one finding can have many. */
function same(finding) {
    return finding.places.map(place => `${finding.rule}\t${place}\t${finding.severity}`);
}

/** A finding of the report, its places relative to the checkout: file and line, else `.`. */
function observed(from, finding, folder) {
    const { rule, severity, message, why, location, places = [], fixes = [], evidence = [] } = finding;
    const place = placeOf(location, folder);
    const all = [...new Set([place, ...places.map(each => placeOf(each.location, folder))])];
    return { from, rule, severity, place, places: all, message, why, fixes, evidence };
}

/** Where a location is in the checkout. */
function placeOf(location, folder) {
    const file = location?.file ?? '';
    if (!file.startsWith(`${folder}/`)) {
        return '.';
    }
    const line = location.range === undefined ? '' : `:${location.range.start.line + 1}`;
    return `${file.slice(folder.length + 1)}${line}`;
}

/** Runs the product and reads its report. One that prints none, or does not end, is an error of this run, not a report without findings. */
async function product(program, args, cwd, env, input = '') {
    const [verb, ...rest] = args;
    const done = await measured(program, [verb, '--format', 'json', '--lang', 'en', ...rest], cwd, env, input);
    if (!done.out.startsWith('{')) {
        throw new Error(`${verb} of ${cwd} printed no report: ${done.err.slice(0, 500)}`);
    }
    return { ...JSON.parse(done.out), seconds: done.seconds, megabytes: done.megabytes };
}

/** Runs a program to its end; the seconds it took, and on Linux the most memory it held. */
function measured(program, args, cwd, env, input) {
    return new Promise((resolve, reject) => {
        const began = process.hrtime.bigint();
        const child = spawn(program, args, { cwd, env, timeout: LIMIT_SECONDS * 1000 });
        let [out, err, megabytes] = ['', '', 0];
        const watch = setInterval(() => (megabytes = Math.max(megabytes, peakOf(child.pid))), 5);
        child.stdout.setEncoding('utf8').on('data', text => (out += text));
        child.stderr.setEncoding('utf8').on('data', text => (err += text));
        child.stdin.on('error', () => {});
        child.stdin.end(input);
        child.on('error', reject);
        child.on('close', () => {
            clearInterval(watch);
            resolve({ out, err, seconds: Number(process.hrtime.bigint() - began) / 1e9, megabytes });
        });
    });
}

/** The most memory that a process has held so far, in MB; 0 where the system does not say. */
function peakOf(pid) {
    try {
        return Number(/VmHWM:\s+(\d+) kB/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    } catch {
        return 0;
    }
}

// The real go, bounded: with a time limit, at low priority, never with a program, a test, a generator or a C compiler of a stranger.
// What it downloads and builds is kept in folders of its own, which are emptied when they grow too large.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cacheFolder } from '../prerequisites.mjs';

const MOST_CACHE_MEGABYTES = 1200;
const MOST_OUTPUT = 200_000;
const MOST_KEPT = 60_000;

/** The environment of go commands on a checkout; `machine` is that of the product. */
export function goEnvironment(machine, scratch) {
    return {
        ...machine,
        GOMODCACHE: path.join(scratch, 'modules'),
        GOCACHE: path.join(scratch, 'go-build'),
        GOFLAGS: '-buildvcs=false -modcacherw',
        GOPROXY: hostProxy(),
        GONOSUMDB: '',
        CGO_ENABLED: '0',
        GOMAXPROCS: '2',
    };
}

/**
 * Where modules come from: first what this machine has, which need not be fetched a second time, then the proxy that it uses. No
 * `direct`: nobody's version control is started at a stranger's address.
 */
export function hostProxy() {
    const asked = spawnSync('go', ['env', 'GOMODCACHE', 'GOPROXY'], { encoding: 'utf8' }).stdout ?? '';
    const [cache, proxies] = asked.split('\n');
    const downloads = path.join(cache, 'cache', 'download');
    const network = proxies.split(/[,|]/).filter(proxy => proxy !== 'direct');
    return [...(fs.existsSync(downloads) ? [`file://${downloads}`] : []), ...network].join(',');
}

/**
 * Go, asked about one checkout. What it says of a pinned commit does not change, so its answers are remembered outside of the
 * repository, by commit and Go version: a second run asks only what is new. The mode `fresh` asks everything again, `remembered` nothing
 * that is new.
 */
export function askerOf(repository, folder, env, mode) {
    const version = spawnSync('go', ['env', 'GOVERSION'], { encoding: 'utf8', env }).stdout.trim();
    const name = `${repository.name.replaceAll('/', '+')}@${repository.commit.slice(0, 12)}-${version}.json`;
    const file = path.join(cacheFolder(), 'public', name);
    const kept = mode === 'fresh' || !fs.existsSync(file) ? {} : JSON.parse(fs.readFileSync(file, 'utf8'));
    const ask = async (args, cwd, more, seconds) => {
        const key = [path.relative(folder, cwd), ...args, JSON.stringify(more)].join('\t').replaceAll(folder, 'ROOT');
        if (kept[key] === undefined && mode === 'remembered') {
            return { status: null, output: '', command: command(args), cwd };
        }
        const answer = kept[key] ?? forgetful(await go(args, cwd, { ...env, ...more }, seconds), folder);
        if (answer.status !== null) {
            kept[key] = answer;
        }
        return { ...answer, output: answer.output.replaceAll('ROOT', folder), cwd };
    };
    const remember = () => {
        fs.mkdirSync(path.dirname(file), { recursive: true });
        fs.writeFileSync(file, JSON.stringify(kept));
    };
    return { ask, remember };
}

/** An answer as it is kept: without the place of this checkout. */
function forgetful({ status, output, command }, folder) {
    return { status, output: output.slice(0, MOST_KEPT).replaceAll(folder, 'ROOT'), command };
}

/**
 * Runs go in a folder. The answer: `{ status, output, command }`; `status` is null where the time limit ended it, or
 * where the network did, and nothing follows from it then.
 */
function go(args, cwd, env, seconds) {
    return new Promise(resolve => {
        const child = spawn('go', args, { cwd, env, detached: process.platform !== 'win32' });
        lowPriority(child.pid);
        let [output, late] = ['', false];
        const take = text => (output = output.length > MOST_OUTPUT ? output : output + text);
        child.stdout.setEncoding('utf8').on('data', take);
        child.stderr.setEncoding('utf8').on('data', take);
        const timer = setTimeout(() => {
            late = true;
            kill(child.pid);
        }, seconds * 1000);
        child.on('error', () => resolve({ status: null, output, command: command(args) }));
        child.on('close', status => {
            clearTimeout(timer);
            const unknown = late || status === null || isNetwork(output);
            resolve({ status: unknown ? null : status, output, command: command(args) });
        });
    });
}

/** The command line as a person would have typed it: without what only keeps a stranger's programs from running. */
function command(args) {
    const ours = new Set(['-exec', '/bin/true', '-o', os.devNull]);
    return ['go', ...args.filter(arg => !ours.has(arg))].join(' ');
}

/** Whether a failure is the network's, which says nothing about the repository. */
function isNetwork(output) {
    return /dial tcp|no such host|TLS handshake|connection re(fused|set)|i\/o timeout|reading https:\/\/.*: (403|410|429|50\d)/.test(
        output,
    );
}

function lowPriority(pid) {
    try {
        os.setPriority(pid, os.constants.priority.PRIORITY_LOW);
    } catch {
        // Without the right to, it runs as everything else.
    }
}

/** Ends go and what it started: compilers outlive it otherwise. */
function kill(pid) {
    try {
        process.kill(-pid, 'SIGKILL');
    } catch {
        // It has ended by itself.
    }
}

/** Empties the caches when they have grown past their limit. */
export function boundCaches(env) {
    for (const folder of [env.GOMODCACHE, env.GOCACHE]) {
        const size = spawnSync('du', ['-sm', folder], { encoding: 'utf8' }).stdout;
        if (Number.parseInt(size, 10) > MOST_CACHE_MEGABYTES) {
            fs.rmSync(folder, { recursive: true, force: true });
        }
    }
}

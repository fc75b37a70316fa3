// Every test, the quick ones first: formats and types, Rust, TypeScript, the same report in both hosts, real VS Code.
// `npm test -- --no-e2e` leaves the last out; `npm test -- e2e NAME` runs one end-to-end file; `npm test -- windows [N]` opens N (30)
// fresh windows of a healthy project beside the real Go extension and prints what each showed; `npm test -- runs80` the table of
// eighty failing runs; `npm test -- fixes [WORD…] [--update]` what becomes of the first fix of each broken machine (docs/fixes/).
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { checkTestBinaries } from './binaries.mjs';
import { cacheFolder, ensure, ensureGoTools, ensurePackages, ensureServer } from './prerequisites.mjs';
import { extension, ROOT, sh, TARGET } from './steps.mjs';

export async function test(args) {
    const windows = args[0] === 'windows';
    const runs80 = args[0] === 'runs80';
    const only = args[0] === 'e2e' ? args.slice(1) : windows ? [] : runs80 ? ['runs80'] : undefined;
    if (runs80) {
        process.env.GO_DOCTOR_RUNS80 = 'all';
    }
    ensure('node', 'cargo', 'go', 'wasm', 'npm');
    ensurePackages();
    process.env.GO_DOCTOR_TOOLS = ensureGoTools();
    process.env.GO_DOCTOR_DLV = path.join(process.env.GO_DOCTOR_TOOLS, 'dlv');
    if (args[0] === 'fixes') {
        sh('cargo', ['build', '--release', '--quiet', '-p', 'go-doctor']);
        fixes(args.slice(1));
        return;
    }
    if (only === undefined) {
        step('generated files are fresh', 'cargo', ['xtask', 'generate', '--check']);
        step('rustfmt', 'cargo', ['fmt', '--all', '--check']);
        step('clippy', 'cargo', ['clippy', '--quiet', '--workspace', '--all-targets', '--', '-D', 'warnings']);
        console.log('\n— test binaries');
        checkTestBinaries();
        step('cargo test', 'cargo', ['test', '--quiet', '--workspace']);
    }
    await extension();
    sh('cargo', ['build', '--release', '--quiet', '-p', 'go-doctor']);
    if (only === undefined) {
        console.log('\n— published modules');
        const { publicModules } = await import('./public/modules.mjs');
        if (!(await publicModules(path.join(TARGET, 'release', 'go-doctor')))) {
            process.exit(1);
        }
        console.log('\n— fixes');
        fixes([]);
        const bin = name => path.join(ROOT, 'node_modules', '.bin', name);
        step('tsc', bin('tsc'), ['-p', '.']);
        step('prettier', bin('prettier'), ['--check', '--log-level', 'warn', '.']);
        const { bundleTests } = await import('./bundle.mjs');
        step('unit', process.execPath, [
            '--enable-source-maps',
            '--test',
            ...(await bundleTests(ROOT)),
            ...filesIn('xtask/npm/public'),
            ...filesIn('xtask/npm/fixes'),
        ]);
    }
    if (args.includes('--no-e2e')) {
        return;
    }
    ensureServer();
    const { pack } = await import('./package.mjs');
    await pack(ROOT);
    const env = { ...process.env, VSCODE_E2E_CACHE: cacheFolder() };
    if (windows) {
        sh(process.execPath, ['extension/test/e2e/windows.mjs', ...args.slice(1)], { env });
        return;
    }
    const files = filesIn('extension/test/e2e').filter(
        file => only === undefined || only.length === 0 || only.some(name => path.basename(file).includes(name)),
    );
    console.log('\n— end to end');
    // One file at a time: each starts a server and a browser of its own, and two cores serve one best. None gets a second try: a
    // test that needs one waits on the wrong thing.
    const failed = files.filter(file => !passes(file, env));
    if (failed.length > 0) {
        console.error(`failed: ${failed.map(file => path.relative(ROOT, file)).join(', ')}`);
        process.exit(1);
    }
}

function passes(file, env) {
    return spawnSync(process.execPath, ['--test', file], { cwd: ROOT, stdio: 'inherit', env }).status === 0;
}

/** The suite that carries fixes out, where the system lets us, without a network: what a fix must fetch would be another day's. */
function fixes(args) {
    if (process.platform !== 'linux') {
        console.log('passed over: its machines are built on Linux');
        return;
    }
    const program = [process.execPath, 'xtask/npm/fixes/suite.mjs', path.join(TARGET, 'release', 'go-doctor'), ...args];
    const apart = ['unshare', '--net', ...(process.getuid?.() === 0 ? [] : ['--map-root-user'])];
    if (spawnSync(apart[0], [...apart.slice(1), 'true']).status !== 0) {
        console.log('passed over: this system gives no namespace without a network');
        return;
    }
    // Its own loopback has to be switched on: dlv listens there.
    sh(apart[0], [...apart.slice(1), 'sh', '-c', 'ip link set lo up 2> /dev/null; exec "$@"', 'sh', ...program]);
}

function step(name, program, args, options) {
    console.log(`\n— ${name}`);
    sh(program, args, options);
}

function filesIn(folder) {
    const all = fs.readdirSync(path.join(ROOT, folder)).filter(name => /\.test\.(mjs|ts)$/.test(name));
    return all.sort().map(name => path.join(ROOT, folder, name));
}

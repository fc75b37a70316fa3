// The README's commands: each sets up what it needs, then does its work. Node's own modules only: nothing is installed yet.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { cacheFolder, ensure, ensureGoTools, ensureServer, Missing } from './prerequisites.mjs';
import { extension, ROOT, sh, TARGET } from './steps.mjs';

const COMMANDS = {
    /** Builds `go-doctor` and prints the diagnosis of a folder (an example, if none is given). */
    async diagnose(args) {
        ensure('node', 'cargo');
        sh('cargo', ['build', '--release', '--quiet', '-p', 'go-doctor']);
        const program = path.join(TARGET, 'release', process.platform === 'win32' ? 'go-doctor.exe' : 'go-doctor');
        // npm runs scripts in the package's folder; a relative FOLDER is relative to where the user stands.
        const cwd = process.env.INIT_CWD ?? process.cwd();
        const folder = args.some(arg => !arg.startsWith('-')) ? [] : [path.join(ROOT, 'examples', 'leetcode')];
        const done = spawnSync(program, ['diagnose', ...args, ...folder], { cwd, stdio: 'inherit' });
        // 1 means findings: for a person who asked for them that is no failure of the command.
        process.exitCode = done.status === 1 ? 0 : (done.status ?? 1);
    },

    /** Builds `target/release/go-doctor` and the `.vsix` in `dist/`. */
    async build() {
        ensure('node', 'cargo', 'wasm', 'npm');
        sh('cargo', ['build', '--release', '--quiet', '-p', 'go-doctor']);
        await extension();
        const { pack } = await import('./package.mjs');
        await pack(ROOT);
    },

    /** Opens the extension in VS Code: an installed one, else the cached server on loopback. */
    async start(args) {
        ensure('node', 'cargo', 'wasm', 'npm');
        await extension();
        const { start } = await import('./start.mjs');
        await start(ROOT, args);
    },

    /** Every test: Rust, TypeScript, and a real VS Code in a real browser. */
    async test(args) {
        const { test } = await import('./test.mjs');
        await test(args);
    },

    /** Whether a change that only moves left every report as it was. */
    async corpus(args) {
        ensure('node', 'cargo');
        const { corpus } = await import('./corpus.mjs');
        await corpus(args);
    },

    /** The product on public repositories, held to the ledger of docs/public/. */
    async public(args) {
        ensure('node', 'cargo', 'go');
        const { publicCorpus } = await import('./public.mjs');
        await publicCorpus(args);
    },

    /** The product in a Windows box: real Windows Go under Wine. */
    async windows(args) {
        const { windows } = await import('./windows.mjs');
        await windows(args);
    },

    /** The side-by-side benchmarks. */
    async bench(args) {
        ensure('node', 'cargo', 'wasm', 'npm');
        if (args[0] === 'before' && args.length > 1) {
            ensureServer();
            process.env.GO_DOCTOR_TOOLS = ensureGoTools();
            process.env.VSCODE_E2E_CACHE ??= cacheFolder();
            const { before } = await import('../../bench/before.mjs');
            return before(args[1], args.slice(2));
        }
        await extension();
        if (args[0] === 'host') {
            ensureServer();
            const { pack } = await import('./package.mjs');
            await pack(ROOT);
            const { hostBench } = await import('../../bench/host.mjs');
            return hostBench();
        }
        const { bench } = await import('../../bench/run.mjs');
        await bench(args);
    },
};

const [command, ...args] = process.argv.slice(2);
const run = Object.hasOwn(COMMANDS, command ?? '') ? COMMANDS[command] : undefined;
if (run === undefined) {
    console.error(`usage: npm run ${Object.keys(COMMANDS).join(' | ')}`);
    process.exit(2);
}
try {
    await run(args);
} catch (error) {
    if (!(error instanceof Missing)) {
        throw error;
    }
    console.error(error.message);
    process.exit(2);
}

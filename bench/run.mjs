// `npm run bench`: the engine beside what people would use instead, in one run, as ratios. Writes bench/results.md.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { settings } from './settings.mjs';
import { writeTrace } from './traces.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const SIZES = [2_000, 20_000, 200_000, 2_000_000, 20_000_000];
const TRACE_BYTES = 200_000_000;
const LOG_BYTES = 10_000_000;

/** Runs every bench, or those named: `trace`, `check`, `explain`, `diagnose`. */
export async function bench(args = []) {
    const wanted = args.filter(arg => !arg.startsWith('-'));
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'go-doctor-bench-'));
    try {
        const native = buildNative();
        const wasm = await loadWasm();
        const parts = { trace, check, explain, diagnose };
        const sections = [];
        for (const [name, part] of Object.entries(parts)) {
            if (wanted.length === 0 || wanted.includes(name)) {
                const text = await part({ folder, native, wasm });
                console.log(`${text}\n`);
                sections.push(text);
            }
        }
        fs.writeFileSync(path.join(ROOT, 'bench', 'results.md'), `${heading()}\n\n${sections.join('\n\n')}\n`);
    } finally {
        fs.rmSync(folder, { recursive: true, force: true });
    }
}

function heading() {
    const cpu = os.cpus()[0]?.model ?? 'unknown processor';
    return `# Benchmarks\n\n${cpu}, ${os.cpus().length} cores, ${os.platform()}, Node ${process.version}. Written by \`npm run bench\`; times are the best of several rounds in one run.`;
}

/** The native engine as a program that times itself: the start of a process would hide what is small. */
function buildNative() {
    const args = ['build', '--release', '--quiet', '-p', 'go-doctor-engine', '--example', 'bench'];
    execFileSync('cargo', args, { cwd: ROOT, stdio: 'inherit' });
    const target = process.env.CARGO_TARGET_DIR ?? path.join(ROOT, 'target');
    const program = path.join(target, 'release', 'examples', `bench${process.platform === 'win32' ? '.exe' : ''}`);
    return (what, file) => JSON.parse(execFileSync(program, [what, file], { encoding: 'utf8' }));
}

/** The engine in WebAssembly through the extension's own loader. */
async function loadWasm() {
    const dist = path.join(ROOT, 'extension', 'dist');
    const outfile = path.join(dist, 'bench', 'wasm.cjs');
    await build({
        absWorkingDir: ROOT,
        bundle: true,
        platform: 'node',
        format: 'cjs',
        target: 'node20',
        logLevel: 'warning',
        entryPoints: ['bench/wasm.ts'],
        outfile,
    });
    const functions = require(outfile);
    const glue = await functions.load(path.join(dist, 'engine', 'engine_bg.wasm'));
    return {
        trace: file => functions.trace(glue, file),
        check: text => functions.check(glue, text),
        explain: text => functions.explain(glue, text),
    };
}

/** The best of several rounds, in milliseconds. */
async function time(run) {
    const times = [];
    const begun = performance.now();
    while (times.length < 3 || (performance.now() - begun < 2000 && times.length < 2000)) {
        const round = performance.now();
        await run();
        times.push(performance.now() - round);
    }
    return Math.min(...times);
}

async function trace({ folder, native, wasm }) {
    const file = path.join(folder, 'go.strace');
    const bytes = writeTrace(ROOT, file, TRACE_BYTES);
    const speed = ms => `${(bytes / 1e6 / (ms / 1000)).toFixed(0)} MB/s`;
    const grep = spawnSync('grep', ['--version']).error === undefined ? await time(() => spawnSync('grep', ['-c', 'ENOENT', file])) : undefined;
    const ours = native('trace', file).best;
    const before = process.memoryUsage().arrayBuffers;
    const inWasm = await time(() => wasm.trace(file));
    const grown = (process.memoryUsage().arrayBuffers - before) / 1e6;
    const ratio = ms => (grep === undefined ? '–' : `${(grep / ms).toFixed(2)}×`);
    return table(`Trace of ${(bytes / 1e6).toFixed(0)} MB`, ['', 'ms', 'speed', 'grep -c = 1'], [
        ...(grep === undefined ? [] : [['`grep -c ENOENT`', grep.toFixed(0), speed(grep), '1.00×']]),
        ['native', ours.toFixed(0), speed(ours), ratio(ours)],
        ['WASM', inWasm.toFixed(0), speed(inWasm), ratio(inWasm)],
    ]) + `\n\nGoal: 1 GB/s native, 500 MB/s WASM. Memory of the WASM host grew by ${grown.toFixed(1)} MB.`;
}

async function check({ folder, native, wasm }) {
    const { service, schema } = languageService();
    const { visit } = require('jsonc-parser');
    const rows = [];
    for (const size of SIZES) {
        const text = settings(size);
        const file = path.join(folder, 'settings.json');
        fs.writeFileSync(file, text);
        const ours = native('check', file).best;
        const inWasm = await time(() => wasm.check(text));
        const theirs = await time(() => service(text, schema));
        const parse = await time(() => visit(text, {}, { allowTrailingComma: true }));
        const per = ms => ((ms / text.length) * 1e6).toFixed(1);
        rows.push([
            `${(text.length / 1000).toFixed(0)} KB`,
            ...[ours, inWasm, theirs, parse].map(ms => ms.toFixed(3)),
            `${(theirs / ours).toFixed(1)}×`,
            `${(theirs / inWasm).toFixed(1)}×`,
            `${(parse / ours).toFixed(1)}×`,
            `${per(ours)} / ${per(inWasm)}`,
        ]);
    }
    return table('`check` of settings.json', [
        'size',
        'native ms',
        'WASM ms',
        'vscode-json-languageservice ms',
        'jsonc-parser visit ms',
        'languageservice / native',
        'languageservice / WASM',
        'visit / native',
        'ns per byte, native / WASM',
    ], rows) + '\n\nGoal: 5 times as fast as the language service natively, twice in WASM, and linear. The language service validates against the schema of golang.go; `visit` only reads.';
}

/** What VS Code itself checks settings with, given golang.go's settings as schema. */
function languageService() {
    const { getLanguageService, TextDocument } = require('vscode-json-languageservice');
    const data = path.join(ROOT, 'crates', 'engine', 'data', 'golang.go-settings.json');
    const properties = JSON.parse(fs.readFileSync(data, 'utf8'));
    const schema = { type: 'object', allowTrailingCommas: true, allowComments: true, properties: properties.settings };
    const service = getLanguageService({});
    service.configure({ allowComments: true, validate: true, schemas: [{ uri: 'test://go', fileMatch: ['*'], schema }] });
    let version = 0;
    return {
        schema,
        service: async text => {
            const document = TextDocument.create('file:///w/settings.json', 'jsonc', version++, text);
            return service.doValidation(document, service.parseJSONDocument(document), { comments: 'ignore', trailingCommas: 'ignore' }, schema);
        },
    };
}

async function explain({ folder, native, wasm }) {
    const line = number => `=== RUN   TestCase${number}\n    case_test.go:${number % 900}: want ${number}, got ${number + 1}\n--- PASS: TestCase${number} (0.00s)\n`;
    const blocks = [];
    let length = 0;
    for (let number = 0; length < LOG_BYTES; number++) {
        blocks.push(line(number));
        length += blocks.at(-1).length;
    }
    const text = `${blocks.join('')}--- FAIL: TestLast (0.00s)\n    last_test.go:9: want 1, got 2\nFAIL\nexit status 1\nFAIL\texample.com/x\t0.1s\nFAIL\n`;
    const file = path.join(folder, 'run.log');
    fs.writeFileSync(file, text);
    const ours = native('explain', file).best;
    const inWasm = await time(() => wasm.explain(text));
    const split = await time(() => text.split('\n').filter(part => /FAIL|panic|cannot|error/.test(part)).length);
    return table(`\`explain\` of a log of ${(text.length / 1e6).toFixed(0)} MB`, ['', 'ms'], [
        ['native', ours.toFixed(1)],
        ['WASM', inWasm.toFixed(1)],
        ['one regular expression over its lines (Node)', split.toFixed(1)],
    ]);
}

async function diagnose({ folder }) {
    const go = spawnSync('go', ['version']);
    if (go.error !== undefined) {
        return '## `diagnose`\n\nNot run: there is no `go` on PATH.';
    }
    const target = process.env.CARGO_TARGET_DIR ?? path.join(ROOT, 'target');
    const program = path.join(target, 'release', 'go-doctor');
    if (!fs.existsSync(program)) {
        execFileSync('cargo', ['build', '--release', '--quiet', '-p', 'go-doctor'], { cwd: ROOT, stdio: 'inherit' });
    }
    fs.writeFileSync(path.join(folder, 'go.mod'), 'module example.com/x\n\ngo 1.21\n');
    fs.writeFileSync(path.join(folder, 'main.go'), 'package main\n\nfunc main() {}\n');
    const env = await time(() => spawnSync('go', ['env', '-json'], { cwd: folder }));
    const shell = await time(() => spawnSync(process.env.SHELL ?? '/bin/sh', ['-lc', 'env'], { stdio: ['ignore', 'pipe', 'pipe'] }));
    const whole = await time(() => spawnSync(program, ['diagnose', folder], { stdio: ['ignore', 'pipe', 'pipe'] }));
    return table('`diagnose` of a small module', ['', 'ms', 'go env = 1'], [
        ['`go env -json`', env.toFixed(0), '1.00×'],
        ['the login shell', shell.toFixed(0), `${(shell / env).toFixed(2)}×`],
        ['`go-doctor diagnose`', whole.toFixed(0), `${(whole / env).toFixed(2)}×`],
    ]);
}

function table(title, head, rows) {
    const line = cells => `| ${cells.join(' | ')} |`;
    return [`## ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

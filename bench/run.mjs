// `npm run bench`: the engine beside what people would use instead, in one run, as ratios. Writes bench/results.md.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { ROOT, TARGET } from '../xtask/npm/steps.mjs';
import { settings, wrong } from './settings.mjs';
import { writeTrace } from './traces.mjs';

const require = createRequire(import.meta.url);
const SIZES = [2_000, 20_000, 200_000, 2_000_000, 20_000_000];
const TRACE_BYTES = 200_000_000;
const LOG_BYTES = 10_000_000;
const GO_FILES = 10_000;

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
        // A part alone is for the eye; the file is one run of everything.
        if (wanted.length === 0) {
            fs.writeFileSync(path.join(ROOT, 'bench', 'results.md'), `${heading()}\n\n${sections.join('\n\n')}\n`);
        }
    } finally {
        fs.rmSync(folder, { recursive: true, force: true });
    }
}

function heading() {
    const cpu = os.cpus()[0]?.model ?? 'unknown processor';
    const version = name =>
        JSON.parse(fs.readFileSync(path.join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).version;
    const says = (program, ...args) =>
        spawnSync(program, args, { encoding: 'utf8' }).stdout?.trim().split('\n')[0] || `no ${program}`;
    const others = ['vscode-json-languageservice', 'jsonc-parser'].map(name => `${name} ${version(name)}`);
    const tools = [`Node ${process.version}`, says('rustc', '--version'), says('go', 'version'), ...others];
    const load = os.loadavg()[0].toFixed(1);
    return [
        '# Benchmarks',
        '',
        `${new Date().toISOString().slice(0, 10)}. ${cpu}, ${os.cpus().length} cores, ${os.platform()}; ${tools.join(', ')}.`,
        '',
        `Written by \`npm run bench\`. Times are the best of several rounds in one run; other work on the machine (load ${load} at the end) makes them longer, the ratios less so.`,
    ].join('\n');
}

/** The native engine as a program that times itself: the start of a process would hide what is small. */
function buildNative() {
    const args = ['build', '--release', '--quiet', '-p', 'go-doctor-engine', '--example', 'bench'];
    execFileSync('cargo', args, { cwd: ROOT, stdio: 'inherit' });
    const program = path.join(TARGET, 'release', 'examples', `bench${process.platform === 'win32' ? '.exe' : ''}`);
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
        live: text => functions.live(glue, text),
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
    const grep =
        spawnSync('grep', ['--version']).error === undefined
            ? await time(() => spawnSync('grep', ['-c', 'ENOENT', file]))
            : undefined;
    const ours = native('trace', file).best;
    const before = process.memoryUsage().arrayBuffers;
    const inWasm = await time(() => wasm.trace(file));
    const grown = (process.memoryUsage().arrayBuffers - before) / 1e6;
    const ratio = ms => (grep === undefined ? '–' : `${(grep / ms).toFixed(2)}×`);
    return (
        table(
            `Trace of ${(bytes / 1e6).toFixed(0)} MB`,
            ['', 'ms', 'speed', 'grep -c = 1'],
            [
                ...(grep === undefined ? [] : [['`grep -c ENOENT`', grep.toFixed(0), speed(grep), '1.00×']]),
                ['native', ours.toFixed(0), speed(ours), ratio(ours)],
                ['WASM', inWasm.toFixed(0), speed(inWasm), ratio(inWasm)],
            ],
        ) + `\n\nGoal: 1 GB/s native, 500 MB/s WASM. Memory of the WASM host grew by ${grown.toFixed(1)} MB.`
    );
}

async function check({ folder, native, wasm }) {
    const sections = [
        ['`check` of settings.json, as people write it', settings],
        ['`check` of settings.json with something wrong in almost every line', wrong],
    ];
    const texts = [];
    for (const [title, make] of sections) {
        texts.push(await checkOf(title, make, { folder, native, wasm }));
    }
    const words = [
        'Goal: in WASM 5 times as fast as the language service and twice as fast as `visit`, and linear; a keystroke within 50 ms.',
        'The language service validates against the schema of golang.go; `visit` only reads. `check` is a new session with everything',
        'that crosses to WASM and back; `live` is a keystroke in a session that knows the document: the new text in, the report out.',
        'A rule stops at 1000 findings, so the second table is not linear: it is bounded.',
    ];
    return [...texts, words.join(' ')].join('\n\n');
}

async function checkOf(title, make, { folder, native, wasm }) {
    const { service, schema } = languageService();
    const { visit } = require('jsonc-parser');
    const rows = [];
    for (const size of SIZES) {
        const text = make(size);
        const file = path.join(folder, 'settings.json');
        fs.writeFileSync(file, text);
        const ours = native('check', file).best;
        const oursLive = native('live', file).best;
        const inWasm = await time(() => wasm.check(text));
        const keystroke = wasm.live(text);
        const live = await time(keystroke);
        const theirs = await time(() => service(text, schema));
        const parse = await time(() => visit(text, {}, { allowTrailingComma: true }));
        rows.push([
            `${(text.length / 1000).toFixed(0)} KB`,
            ...[ours, oursLive, inWasm, live, theirs, parse].map(ms => ms.toFixed(ms < 10 ? 3 : 1)),
            ...[ours, inWasm, live].map(ms => `${(theirs / ms).toFixed(1)}×`),
            ...[ours, inWasm, live].map(ms => `${(parse / ms).toFixed(2)}×`),
            `${((inWasm / text.length) * 1e6).toFixed(1)}`,
        ]);
    }
    return table(
        title,
        [
            'size',
            'native check, ms',
            'native live',
            'WASM check',
            'WASM live',
            'language service',
            'visit',
            'language service / native',
            '/ WASM',
            '/ WASM live',
            'visit / native',
            '/ WASM',
            '/ WASM live',
            'WASM check, ns per byte',
        ],
        rows,
    );
}

/** What VS Code itself checks settings with, given golang.go's settings as schema. */
function languageService() {
    const { getLanguageService, TextDocument } = require('vscode-json-languageservice');
    const data = path.join(ROOT, 'crates', 'engine', 'data', 'golang.go-settings.json');
    const properties = JSON.parse(fs.readFileSync(data, 'utf8'));
    const schema = { type: 'object', allowTrailingCommas: true, allowComments: true, properties: properties.settings };
    const service = getLanguageService({});
    service.configure({
        allowComments: true,
        validate: true,
        schemas: [{ uri: 'test://go', fileMatch: ['*'], schema }],
    });
    let version = 0;
    return {
        schema,
        service: async text => {
            const document = TextDocument.create('file:///w/settings.json', 'jsonc', version++, text);
            return service.doValidation(
                document,
                service.parseJSONDocument(document),
                { comments: 'ignore', trailingCommas: 'ignore' },
                schema,
            );
        },
    };
}

async function explain({ folder, native, wasm }) {
    const line = number =>
        `=== RUN   TestCase${number}\n    case_test.go:${number % 900}: want ${number}, got ${number + 1}\n--- PASS: TestCase${number} (0.00s)\n`;
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
    return table(
        `\`explain\` of a log of ${(text.length / 1e6).toFixed(0)} MB`,
        ['', 'ms'],
        [
            ['native', ours.toFixed(1)],
            ['WASM', inWasm.toFixed(1)],
            ['one regular expression over its lines (Node)', split.toFixed(1)],
        ],
    );
}

async function diagnose({ folder }) {
    const go = spawnSync('go', ['version']);
    if (go.error !== undefined) {
        return '## `diagnose`\n\nNot run: there is no `go` on PATH.';
    }
    const program = path.join(TARGET, 'release', 'go-doctor');
    execFileSync('cargo', ['build', '--release', '--quiet', '-p', 'go-doctor'], { cwd: ROOT, stdio: 'inherit' });
    const small = path.join(folder, 'small');
    writeModule(small, 1);
    const large = path.join(folder, 'large');
    writeModule(large, GO_FILES);
    const quiet = { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 << 20 };
    const env = await time(() => spawnSync('go', ['env', '-json'], { ...quiet, cwd: small }));
    const shell = await time(() => spawnSync(process.env.SHELL ?? '/bin/sh', ['-lc', 'env'], quiet));
    const whole = await time(() => spawnSync(program, ['diagnose', small], quiet));
    const list = await time(() => spawnSync('go', ['list', './...'], { ...quiet, cwd: large }));
    const many = await time(() => spawnSync(program, ['diagnose', large], quiet));
    return table(
        '`diagnose` of a module',
        ['', 'ms', 'go env = 1'],
        [
            ['`go env -json`', env.toFixed(0), '1.00×'],
            ['the login shell', shell.toFixed(0), `${(shell / env).toFixed(2)}×`],
            ['`go-doctor diagnose`, one file', whole.toFixed(0), `${(whole / env).toFixed(2)}×`],
            [`\`go list ./...\`, ${GO_FILES} files`, list.toFixed(0), `${(list / env).toFixed(2)}×`],
            [`\`go-doctor diagnose\`, ${GO_FILES} files`, many.toFixed(0), `${(many / env).toFixed(2)}×`],
        ],
    );
}

/** A module of so many files, a hundred in a package, every tenth a test. */
function writeModule(folder, files) {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'go.mod'), 'module example.com/x\n\ngo 1.21\n');
    fs.writeFileSync(path.join(folder, 'main.go'), 'package main\n\nfunc main() {}\n');
    for (let number = 1; number < files; number++) {
        const name = `p${Math.floor(number / 100)}`;
        const isTest = number % 10 === 0;
        const body = isTest
            ? `import "testing"\n\nfunc Test${number}(t *testing.T) {\n\tif F${number - 1}() != ${number - 1} {\n\t\tt.Fatal("wrong")\n\t}\n}\n`
            : `// F${number} is one of many.\nfunc F${number}() int {\n\treturn ${number}\n}\n`;
        fs.mkdirSync(path.join(folder, name), { recursive: true });
        fs.writeFileSync(
            path.join(folder, name, `f${number}${isTest ? '_test' : ''}.go`),
            `package ${name}\n\n${body}`,
        );
    }
}

function table(title, head, rows) {
    const line = cells => `| ${cells.join(' | ')} |`;
    return [`## ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

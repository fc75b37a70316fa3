// `npm run bench -- before COMMIT [PART…]`: that commit and today's tree side by side in one run, round by round in turn, so that what else the
// machine does falls on both. Medians; the last column is today divided by before. Parts: engine, size,
// folder, activation, tests.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { build } from 'esbuild';
import { checkoutBefore } from '../xtask/npm/before.mjs';
import { ROOT, TARGET } from '../xtask/npm/steps.mjs';
import { activationOf } from './activation.mjs';
import { folderRows } from './folder.mjs';

const ROUNDS = 9;
/** A clean build of all tests takes minutes: so many rounds of it, unless GO_DOCTOR_CLEAN_BUILDS says another number. */
const CLEAN_ROUNDS = Number(process.env.GO_DOCTOR_CLEAN_BUILDS ?? 1);

/** Builds both trees, measures what was asked for, and prints the table. */
export async function before(commit, wanted) {
    const trees = [checkoutBefore(commit), ROOT];
    const has = part => wanted.length === 0 || wanted.includes(part);
    const rows = [];
    if (has('engine') || has('size') || has('activation')) {
        for (const tree of trees) {
            buildExtension(tree, has('activation'));
        }
    }
    if (has('engine')) {
        rows.push(...(await engine(trees)));
    }
    if (has('size')) {
        rows.push(['.wasm, bytes', ...trees.map(tree => fs.statSync(wasmOf(tree)).size)]);
    }
    if (has('folder')) {
        rows.push(...folderRows(trees.map(buildProgram), ROUNDS, median));
    }
    if (has('activation')) {
        rows.push(...(await activation(trees)));
    }
    if (has('tests')) {
        rows.push(...tests(trees));
    }
    console.log(`\n| | ${commit} | today | today / before |\n|---|---|---|---|`);
    for (const [name, one, other] of rows) {
        const number = value => (value >= 1000 ? value.toFixed(0) : value.toFixed(value < 10 ? 3 : 1));
        console.log(`| ${name} | ${number(one)} | ${number(other)} | ${(other / one).toFixed(3)}× |`);
    }
}

function wasmOf(tree) {
    return path.join(tree, 'extension', 'dist', 'engine', 'engine_bg.wasm');
}

/** Each tree builds with its own scripts; the packages of today's tree serve both. Only a real VS Code needs it packed. */
function buildExtension(tree, packed) {
    if (tree !== ROOT && !fs.existsSync(path.join(tree, 'node_modules'))) {
        fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(tree, 'node_modules'));
    }
    const script = [
        `const { extension } = await import(${JSON.stringify(path.join(tree, 'xtask/npm/steps.mjs'))});`,
        'await extension();',
        ...(packed
            ? [
                  `const { pack } = await import(${JSON.stringify(path.join(tree, 'xtask/npm/package.mjs'))});`,
                  `await pack(${JSON.stringify(tree)});`,
              ]
            : []),
    ].join('\n');
    const env = { ...process.env, CARGO_TARGET_DIR: targetOf(tree) };
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: tree, env, stdio: 'inherit' });
}

/** The command line of a tree, as it is released. */
function buildProgram(tree) {
    const env = { ...process.env, CARGO_TARGET_DIR: targetOf(tree) };
    execFileSync('cargo', ['build', '--release', '--quiet', '-p', 'go-doctor'], { cwd: tree, env, stdio: 'inherit' });
    return path.join(targetOf(tree), 'release', process.platform === 'win32' ? 'go-doctor.exe' : 'go-doctor');
}

function targetOf(tree) {
    return tree === ROOT ? TARGET : path.join(tree, 'target');
}

function median(values) {
    return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Keystroke, diagnose and explain in WebAssembly, each round in a process of its own. */
async function engine(trees) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'go-doctor-before-'));
    const machines = path.join(ROOT, 'crates/engine/tests/recordings/machines');
    for (const name of fs.readdirSync(machines).filter(name => name.endsWith('.json.gz'))) {
        fs.writeFileSync(
            path.join(folder, name.slice(0, -3)),
            zlib.gunzipSync(fs.readFileSync(path.join(machines, name))),
        );
    }
    try {
        const bundles = [];
        for (const [number, tree] of trees.entries()) {
            const outfile = path.join(folder, `wasm${number}.cjs`);
            await build({
                absWorkingDir: tree,
                bundle: true,
                platform: 'node',
                format: 'cjs',
                target: 'node20',
                logLevel: 'warning',
                // Today's functions over each tree's own loader.
                stdin: {
                    contents: fs.readFileSync(path.join(ROOT, 'bench', 'wasm.ts'), 'utf8'),
                    loader: 'ts',
                    resolveDir: path.join(tree, 'bench'),
                },
                outfile,
            });
            bundles.push(outfile);
        }
        const rounds = trees.map(() => []);
        for (let round = 0; round < ROUNDS; round++) {
            for (const [number, tree] of trees.entries()) {
                const args = [path.join(ROOT, 'bench', 'sample.mjs'), bundles[number], wasmOf(tree), folder];
                rounds[number].push(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })));
            }
        }
        return Object.keys(rounds[0][0]).map(name => [
            name,
            ...rounds.map(samples => median(samples.map(sample => sample[name]))),
        ]);
    } finally {
        fs.rmSync(folder, { recursive: true, force: true });
    }
}

/** The start in a real VS Code beside the real Go extension. */
async function activation(trees) {
    const rounds = trees.map(() => []);
    for (let round = 0; round < ROUNDS; round++) {
        for (const [number, tree] of trees.entries()) {
            rounds[number].push(await activationOf(path.join(tree, 'dist')));
        }
    }
    return Object.keys(rounds[0][0]).map(name => [
        name,
        ...rounds.map(samples => median(samples.map(sample => sample[name]))),
    ]);
}

/** Building every test: from nothing, and after one rule's page was touched; in target folders of their own. */
function tests(trees) {
    const targets = trees.map((_, number) => path.join(os.tmpdir(), `go-doctor-tests-${process.pid}-${number}`));
    const seconds = number => {
        const began = performance.now();
        const env = { ...process.env, CARGO_TARGET_DIR: targets[number] };
        const done = spawnSync('cargo', ['test', '--workspace', '--no-run', '--quiet'], { cwd: trees[number], env });
        if (done.status !== 0) {
            throw new Error(`${trees[number]}: ${done.stderr}`);
        }
        return (performance.now() - began) / 1000;
    };
    const pages = trees.map(tree => pageBelow(path.join(tree, 'crates/engine/src/rules'), 'go-not-found.md'));
    try {
        const clean = trees.map(() => []);
        for (let round = 0; round < CLEAN_ROUNDS; round++) {
            for (const number of trees.keys()) {
                fs.rmSync(targets[number], { recursive: true, force: true });
                clean[number].push(seconds(number));
            }
        }
        const touched = trees.map(() => []);
        for (let round = 0; round < ROUNDS; round++) {
            for (const number of trees.keys()) {
                const now = new Date();
                fs.utimesSync(pages[number], now, now);
                touched[number].push(seconds(number));
            }
        }
        return [
            [`all tests built from nothing, s (median of ${CLEAN_ROUNDS})`, ...clean.map(median)],
            ['all tests built after a page was touched, s', ...touched.map(median)],
        ];
    } finally {
        targets.forEach(target => fs.rmSync(target, { recursive: true, force: true }));
    }
}

function pageBelow(folder, name) {
    for (const entry of fs.readdirSync(folder, { recursive: true })) {
        if (path.basename(entry) === name) {
            return path.join(folder, entry);
        }
    }
    throw new Error(`no page ${name} below ${folder}`);
}

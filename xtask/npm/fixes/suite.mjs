// `npm test -- fixes [WORD…] [--update]`: builds every machine, carries out its first fix, and holds the table of docs/fixes/ to
// what was seen. WORDs choose the machines of these rules or names; `--update` writes the table. Runs without a network.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cacheFolder } from '../prerequisites.mjs';
import { ROOT } from '../steps.mjs';
import { Machine } from './machine.mjs';
import { writeProxy } from './proxy.mjs';
import { story } from './story.mjs';
import { changes, counts, nameOf, paper, readTable, sorted, writeTable } from './table.mjs';

const MACHINES = path.join(ROOT, 'xtask', 'npm', 'fixes', 'machines');
const TABLE = path.join(ROOT, 'docs', 'fixes', 'table.tsv');
const PAPER = path.join(ROOT, 'docs', 'fixes', 'README.md');
const AT_ONCE = 2;

/** Every machine of the folder `machines`, by rule. */
async function machines() {
    const files = fs.readdirSync(MACHINES).filter(name => name.endsWith('.mjs'));
    const all = [];
    for (const name of files.sort()) {
        all.push(...(await import(`./machines/${name}`)).machines);
    }
    const names = all.map(named);
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) {
        throw new Error(`two machines are called ${twice}`);
    }
    return all;
}

/** Runs them, two at a time; the rows. */
async function rowsOf(specs, shared, keep) {
    const [rows, waiting] = [[], [...specs]];
    const worker = async () => {
        for (let spec = waiting.shift(); spec !== undefined; spec = waiting.shift()) {
            const machine = new Machine(spec, shared);
            const row = await story(machine).catch(error => ({
                machine: spec.name,
                rule: spec.rule,
                kind: '-',
                outcome: `error: ${error.message}`,
                undo: '-',
                title: '',
            }));
            // The folders of a run have new names each time.
            row.outcome = row.outcome
                .replaceAll(machine.root, '')
                .replaceAll(path.dirname(shared.proxy), '')
                .slice(0, 140);
            rows.push(row);
            console.log(`${row.rule}, ${row.machine}: ${row.kind}: ${row.outcome}; ${row.undo}  [${row.title}]`);
            if (keep) {
                console.log(`  kept in ${machine.root}`);
            } else {
                machine.remove();
            }
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return sorted(rows);
}

/** Whether the table is as it was. */
async function suite(product, words, options) {
    const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'go-doctor-fixes-'));
    const shared = {
        product,
        goroot: spawnSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).stdout.trim(),
        tools: process.env.GO_DOCTOR_TOOLS,
        buildCache: path.join(cacheFolder(), 'fixes-build'),
        proxy: path.join(scratch, 'proxy'),
    };
    fs.mkdirSync(shared.buildCache, { recursive: true });
    await writeProxy(shared.proxy);
    const chosen = (await machines()).filter(
        spec => words.length === 0 || words.some(word => named(spec).includes(word)),
    );
    const began = Date.now();
    const rows = await rowsOf(chosen, shared, options.has('--keep'));
    fs.rmSync(scratch, { recursive: true, force: true });
    console.log(`${Math.round((Date.now() - began) / 1000)} s:`, counts(rows));
    const kept = readTable(TABLE);
    const seen = new Set(rows.map(row => nameOf(row)));
    const all = [...rows, ...(words.length === 0 ? [] : kept.filter(row => !seen.has(nameOf(row))))];
    if (options.has('--update')) {
        fs.mkdirSync(path.dirname(TABLE), { recursive: true });
        writeTable(TABLE, all);
        fs.writeFileSync(PAPER, paper(all));
        return true;
    }
    const said = changes(kept, all);
    said.forEach(line => console.error(line));
    return said.length === 0;
}

const named = spec => `${spec.rule}, ${spec.name}`;

const [product, ...rest] = process.argv.slice(2);
const words = rest.filter(arg => !arg.startsWith('--'));
process.exitCode = (await suite(product, words, new Set(rest))) ? 0 : 1;

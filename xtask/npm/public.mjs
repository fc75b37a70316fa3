// `npm run public [NAME …] [--update] [--jobs N] [--no-commands] [--no-proofs] [--fresh | --remembered]`: the product on public repositories that nobody here
// wrote, against the ledger of docs/public/; `npm run public -- modules`: the part
// that `npm test` runs. The whole takes an hour, the network or a folder of mirrors (GO_DOCTOR_PUBLIC); not a part of CI.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { explanationsOf } from './public/commands.mjs';
import { details } from './public/details.mjs';
import { askerOf, boundCaches, goEnvironment } from './public/go.mjs';
import { compare, readLedger, rowsOf, TOTALS_HEAD, totals, writeLedger } from './public/ledger.mjs';
import { findingsOf, freshMachine } from './public/product.mjs';
import { publicModules } from './public/modules.mjs';
import { proven } from './public/provers.mjs';
import { checkout, filesOf, repositories } from './public/repositories.mjs';
import { ROOT, sh, TARGET } from './steps.mjs';

const LEDGER = path.join(ROOT, 'docs', 'public', 'ledger.tsv');
const SHOWN = 200;

/** Runs the corpus, or those repositories whose names contain one of the filters, and holds it to the ledger. */
export async function publicCorpus(args) {
    const options = parsed(args);
    const program = process.env.GO_DOCTOR_PROGRAM ?? built();
    if (args[0] === 'modules') {
        process.exitCode = (await publicModules(program, options)) ? 0 : 1;
        return;
    }
    const chosen = repositories().filter(
        ({ name }) => options.names.length === 0 || options.names.some(filter => name.includes(filter)),
    );
    const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'go-doctor-public-'));
    try {
        const results = await all(chosen, program, scratch, options);
        report(results, options);
    } finally {
        // What go unpacks into a module cache is read-only; -modcacherw keeps it removable.
        fs.rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
    }
}

/** The options of the command line. */
function parsed(args) {
    const jobs = args.indexOf('--jobs');
    const flag = name => args.includes(`--${name}`);
    return {
        names: args.filter((arg, at) => !arg.startsWith('--') && at !== jobs + 1 - (jobs < 0 ? 2 : 0)),
        jobs: jobs < 0 ? 1 : Number(args[jobs + 1]),
        update: flag('update'),
        commands: !flag('no-commands'),
        proofs: !flag('no-proofs'),
        mode: ['fresh', 'remembered'].find(flag),
        details: process.env.GO_DOCTOR_PUBLIC_DETAILS,
    };
}

/** The release build of this tree. */
function built() {
    sh('cargo', ['build', '--release', '--quiet', '-p', 'go-doctor']);
    return path.join(TARGET, 'release', process.platform === 'win32' ? 'go-doctor.exe' : 'go-doctor');
}

/** Every repository's result, a few at a time; each worker has a machine of its own. */
async function all(chosen, program, scratch, options) {
    const [waiting, results] = [[...chosen], []];
    const worker = async number => {
        const own = path.join(scratch, `${number}`);
        const machine = freshMachine(own);
        const env = goEnvironment(machine, own);
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const result = await one(next, program, own, machine, env, options);
            results.push(result);
            console.log(lineOf(result));
        }
    };
    await Promise.all(Array.from({ length: options.jobs }, (_, number) => worker(number)));
    return results;
}

/** One repository: laid down, diagnosed, checked, its commands run, its findings proven, removed. */
async function one(repository, program, scratch, machine, env, options) {
    const parent = path.join(scratch, 'checkouts');
    const result = { ...repository, rows: [], notes: 0, seconds: 0, megabytes: 0, ran: 0, failed: 0 };
    const folder = checkout(repository, parent);
    if (folder === undefined) {
        return { ...result, missing: true };
    }
    try {
        const files = filesOf(folder);
        const said = await findingsOf(program, folder, files, machine);
        const asker = askerOf(repository, folder, env, options.mode);
        for (const finding of options.proofs ? said.findings : []) {
            finding.proven = await proven(finding, folder, env, asker);
        }
        const none = { findings: [], ran: 0, failed: 0 };
        const answers = options.commands ? await explanationsOf(program, folder, files, machine, env, asker) : none;
        asker.remember();
        const rows = rowsOf(repository.name, [...said.findings, ...answers.findings]);
        details(options.details, folder, rows);
        return { ...result, ...said, rows, ran: answers.ran, failed: answers.failed };
    } finally {
        fs.rmSync(parent, { recursive: true, force: true, maxRetries: 5 });
        boundCaches(env);
    }
}

/** One line for each repository: what it cost and how much was said. */
function lineOf(result) {
    if (result.missing) {
        return `${result.name}: not to be had at ${result.commit}`;
    }
    const cost = `${result.seconds.toFixed(2)} s ${result.megabytes.toFixed(0)} MB`;
    const commands = result.ran === 0 ? '' : `, ${result.failed} of ${result.ran} commands fail`;
    return `${result.name}: ${cost}, ${result.rows.length} findings, ${result.notes} notes${commands}`;
}

/** Compares with the ledger, writes it with `--update`, prints the totals, and fails where something is not as the ledger has it. */
function report(results, options) {
    const there = results.filter(result => !result.missing);
    const ran = row => options.commands || !row.from.startsWith('explain');
    const ledger = readLedger(LEDGER);
    const untouched = ledger.filter(row => !ran(row));
    const projects = new Set(there.map(result => result.name));
    const compared = compare(
        ledger.filter(ran),
        there.flatMap(result => result.rows),
        projects,
    );
    const rows = compared.rows.filter(row => projects.has(row.project));
    const [said, answers] = [rows.filter(row => !isAnswer(row)), rows.filter(isAnswer)];
    console.log(['', TOTALS_HEAD, ...totals(said), '', ...totals(answers, row => `explain ${row.rule}`)].join('\n'));
    const speaking = new Set(said.filter(row => row.state === 'now').map(row => row.project));
    const lost = results.length - there.length;
    console.log(
        `\n${there.length} repositories, ${there.length - speaking.size} without an error or a warning; ${lost} not to be had`,
    );
    if (options.update) {
        writeLedger(LEDGER, [...compared.rows, ...untouched]);
    }
    const more = compared.problems.length - SHOWN;
    compared.problems.slice(0, SHOWN).forEach(problem => console.error(problem));
    if (more > 0) {
        console.error(`and ${more} more`);
    }
    process.exitCode = compared.problems.length === 0 && there.length > 0 ? 0 : 1;
}

/** Whether a row is an answer of `explain`. */
function isAnswer(row) {
    return row.from.startsWith('explain');
}

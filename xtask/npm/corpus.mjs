// `npm run corpus -- before COMMIT`: whether this tree and that commit make the same report, byte for byte, of every recorded session:
// every page's case, every recording of the tests, every whole machine of `crates/engine/tests/recordings/machines/`. For changes that only move.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { buildBefore } from './before.mjs';
import { ROOT, sh, TARGET } from './steps.mjs';

/** The tests whose sessions are recorded, beside the pages: those that answer from recordings, not those that invent runs by the thousand. */
const RECORDED = ['go_failures', 'system_failures', 'traces', 'healthy', 'leetcode_workspaces', 'provenance'];
const LANGUAGES = ['en', 'zh-cn'];
const SHOWN = 10;

/** Records the sessions, replays each with both programs, and says in one line what differs. */
export async function corpus(args) {
    const commit = args[0] === 'before' ? args[1] : undefined;
    if (commit === undefined) {
        console.error('usage: npm run corpus -- before COMMIT');
        process.exit(2);
    }
    const before = buildBefore(commit, ['-p', 'go-doctor']);
    sh('cargo', ['build', '--quiet', '-p', 'go-doctor']);
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'go-doctor-corpus-'));
    try {
        record(folder);
        const files = fs.readdirSync(folder).sort();
        const programs = [path.join(before, 'debug', 'go-doctor'), path.join(TARGET, 'debug', 'go-doctor')];
        const different = await compare(files, folder, programs);
        for (const { file, language } of different.slice(0, SHOWN)) {
            const kept = path.join(os.tmpdir(), `corpus-${file}`);
            fs.copyFileSync(path.join(folder, file), kept);
            console.error(
                `differs (${language}): go-doctor --lang ${language} --format json diagnose --replay ${kept}`,
            );
        }
        const count = files.length * LANGUAGES.length;
        console.log(
            `corpus: ${count} reports of ${files.length} sessions, ${count - different.length} identical to ${commit}`,
        );
        process.exitCode = different.length === 0 && files.length > 0 ? 0 : 1;
    } finally {
        fs.rmSync(folder, { recursive: true, force: true });
    }
}

/** Runs the tests that write what they answer, and lays the machines beside. */
function record(folder) {
    const env = { ...process.env, GO_DOCTOR_RECORD_SESSIONS: folder };
    const engine = ['test', '--quiet', '-p', 'go-doctor-engine', '--test'];
    const options = { env, stdio: ['ignore', 'ignore', 'inherit'] };
    sh('cargo', [...engine, 'pages'], options);
    sh('cargo', [...engine, 'it', '--', ...RECORDED.map(name => `${name}::`)], options);
    const machines = path.join(ROOT, 'crates/engine/tests/recordings/machines');
    for (const name of fs.readdirSync(machines).filter(name => name.endsWith('.json.gz'))) {
        fs.writeFileSync(
            path.join(folder, `machine-${name.replace(/\.gz$/, '')}`),
            zlib.gunzipSync(fs.readFileSync(path.join(machines, name))),
        );
    }
}

/** The sessions of which the two programs make different reports. */
async function compare(files, folder, programs) {
    const jobs = files.flatMap(file => LANGUAGES.map(language => ({ file, language })));
    const different = [];
    const worker = async () => {
        for (let job = jobs.pop(); job !== undefined; job = jobs.pop()) {
            const { file, language } = job;
            const [one, other] = await Promise.all(
                programs.map(program => replay(program, path.join(folder, file), language)),
            );
            if (one !== other) {
                different.push(job);
            }
        }
    };
    await Promise.all(Array.from({ length: os.cpus().length }, worker));
    return different.sort((a, b) => a.file.localeCompare(b.file));
}

/** The report as JSON. A replay that prints none is the harness's fault, not a report that is the same. */
function replay(program, file, language) {
    return new Promise((resolve, reject) => {
        const child = spawn(program, ['--lang', language, '--format', 'json', 'diagnose', '--replay', file]);
        let out = '';
        let err = '';
        child.stdout.setEncoding('utf8').on('data', text => (out += text));
        child.stderr.on('data', text => (err += text));
        child.on('error', reject);
        child.on('close', () => (out.startsWith('{') ? resolve(out) : reject(new Error(`${program} ${file}: ${err}`))));
    });
}

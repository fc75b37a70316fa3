// The Rust tests of the engine, the command line, golang and the trace reader, built for Windows and run in the box with its go.exe.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { Missing } from '../prerequisites.mjs';
import { ROOT, TARGET } from '../steps.mjs';
import { bound, TRIPLE } from './box.mjs';
import { environment, runCases } from './cases.mjs';

const CRATES = ['go-doctor-golang', 'go-doctor-trace', 'go-doctor-engine', 'go-doctor'];

/** Builds and runs them; prints what failed. Says whether all passed. */
export function rustTests(names) {
    const cases = built()
        .filter(({ name }) => names.length === 0 || names.some(wanted => name.includes(wanted)))
        .map(({ name, crate, program }) => ({
            name,
            cwd: bound(crate),
            env: environment({ CARGO_MANIFEST_DIR: bound(crate) }),
            argv: [bound(program), '--test-threads=2'],
            seconds: 420,
        }));
    let good = true;
    for (const result of runCases(cases, { binds: [ROOT, TARGET], name: 'rust' })) {
        const totals = /test result: .*?(\d+) passed; (\d+) failed/.exec(result.Stdout);
        const passed = result.Code === 0 && result.Failed === '' && totals !== null && Number(totals[1]) > 0;
        good &&= passed;
        console.log(
            `  ${passed ? 'ok' : 'FAILED'} ${result.Name}: ${totals?.[0] ?? 'no totals'}, ${(result.Ms / 1000).toFixed(1)} s`,
        );
        if (!passed) {
            console.log(failures(result));
        }
    }
    return good;
}

/** Test programs of these crates: `engine/it`, the file, the crate's folder. */
function built() {
    const args = ['test', '--no-run', '--quiet', '--target', TRIPLE, '--message-format=json'];
    const done = spawnSync('cargo', [...args, ...CRATES.flatMap(name => ['-p', name])], {
        cwd: ROOT,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (done.status !== 0) {
        throw new Missing('the tests do not compile for Windows; see above');
    }
    const messages = done.stdout.split('\n').filter(line => line.startsWith('{'));
    return messages
        .map(line => JSON.parse(line))
        .filter(({ executable, profile, target }) => executable && profile.test && !target.kind.includes('example'))
        .map(({ executable, manifest_path: manifest, target }) => {
            const crate = path.dirname(manifest);
            return { name: `${path.basename(crate)}/${target.name}`, crate, program: executable };
        });
}

/** What the failed tests printed, bounded. */
function failures({ Stdout, Stderr, Failed, Code }) {
    const each = [...Stdout.matchAll(/^---- (.+?) ----\n([\s\S]*?)(?=^---- |^failures:|(?![\s\S]))/gm)];
    const texts = each.map(
        ([, name, text]) => `    ${name}\n      ${text.trim().slice(0, 700).replaceAll('\n', '\n      ')}`,
    );
    return texts.length > 0
        ? texts.join('\n')
        : `    code ${Code} ${Failed}\n${Stdout.slice(-600)}${Stderr.slice(-600)}`;
}

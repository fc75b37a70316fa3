// `cargo test` links few programs: linking is most of what a change waits for. One `tests/it` a crate, and the pages.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './steps.mjs';

const MOST = 10;

/** Builds the tests; throws when they are more programs than `MOST`, or when a target that is not tested has tests. */
export function checkTestBinaries() {
    const built = cargo('test', '--workspace', '--no-run', '--message-format=json').split('\n');
    const names = built
        .filter(line => line.startsWith('{'))
        .map(line => JSON.parse(line))
        .filter(message => message.executable && message.profile.test)
        .map(message => `${path.basename(path.dirname(message.manifest_path))}/${message.target.name}`);
    if (names.length === 0 || names.length > MOST) {
        throw new Error(`${names.length} test binaries instead of at most ${MOST}: ${names.join(', ')}`);
    }
    for (const { targets } of JSON.parse(cargo('metadata', '--no-deps', '--format-version=1')).packages) {
        const untested = targets.filter(target => !target.test && !/example|build/.test(target.kind.join()));
        const files = untested.flatMap(target => rustFiles(path.dirname(target.src_path)));
        const forgotten = files.filter(file => fs.readFileSync(file, 'utf8').includes('#[test]'));
        if (forgotten.length > 0) {
            throw new Error(`\`test = false\`, and there are tests: ${forgotten.join(', ')}`);
        }
    }
    console.log(`${names.length} test binaries: ${names.join(', ')}`);
}

function cargo(...args) {
    const done = spawnSync('cargo', args, {
        cwd: ROOT,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (done.status !== 0) {
        throw new Error(`cargo ${args.join(' ')} ended with ${done.status}`);
    }
    return done.stdout;
}

function rustFiles(folder) {
    const names = fs.readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.rs'));
    return names.map(name => path.join(folder, name));
}

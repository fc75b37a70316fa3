// The bounded real commands of a repository: vet, build and the compilation of tests in its modules; those that fail go to `explain`.
import os from 'node:os';
import path from 'node:path';
import { explained } from './product.mjs';

/** Larger repositories are left out: their dependencies are gigabytes, and one command takes minutes. */
const MOST_GO_FILES = 250;
const MOST_MODULES = 4;
const SECONDS_EACH = 25;

/**
 * What is run in each module. A binary is thrown away (go build knows this name and links nothing; no other program may be given it:
 * the compiler removes its output when it fails, as root that would be the device), and a test's is handed to `true` instead of being
 * started.
 */
const COMMANDS = {
    vet: ['vet', './...'],
    build: ['build', '-o', os.devNull, './...'],
    test: ['test', '-run', 'xxx', '-exec', '/bin/true', './...'],
};

/** What `explain` answers to the failing commands of a checkout, one finding an answer; and how many ran and failed. */
export async function explanationsOf(program, folder, files, machine, env, asker) {
    const total = { ran: 0, failed: 0, findings: [] };
    const goFiles = files.filter(file => file.endsWith('.go') && !/(^|\/)vendor\//.test(file));
    if (goFiles.length > MOST_GO_FILES) {
        return total;
    }
    const known = new Set();
    for (const module of modulesOf(files)) {
        for (const [name, args] of Object.entries(COMMANDS)) {
            const run = await asker.ask(args, path.join(folder, module), {}, SECONDS_EACH);
            total.ran += run.status === null ? 0 : 1;
            if (run.status === null) {
                // The next command would wait for the same dependencies.
                break;
            }
            if (run.status === 0) {
                continue;
            }
            total.failed += 1;
            const failed = { ...run, name: `${name} ${module}`, root: folder };
            // The product sees the caches that the command saw: files of dependencies stand there.
            const answers = await explained(program, failed, { ...machine, GOMODCACHE: env.GOMODCACHE });
            total.findings.push(...news(answers, failed, known));
        }
    }
    return total;
}

/** One cause fails all three commands: it is judged once. A failure without any answer is a row too. */
function news(answers, run, known) {
    const none = { from: `explain ${run.name}`, rule: 'no-answer', severity: 'none', place: '.', message: run.command };
    const all = answers.length === 0 ? [{ ...none, fixes: [], evidence: [] }] : answers;
    const fresh = all.filter(answer => !known.has(`${answer.rule}\t${answer.place}\t${answer.message}`));
    fresh.forEach(answer => known.add(`${answer.rule}\t${answer.place}\t${answer.message}`));
    return fresh.map(answer => ({ ...answer, output: run.output }));
}

/** The folders to run in: the root, and the first modules below where the root has none. */
function modulesOf(files) {
    const below = files
        .filter(file => path.posix.basename(file) === 'go.mod' && !/(^|\/)(vendor|testdata|_[^/]*)\//.test(file))
        .map(file => path.posix.dirname(file))
        .filter(folder => folder !== '.')
        .sort((a, b) => a.split('/').length - b.split('/').length || a.localeCompare(b));
    return ['.', ...below].slice(0, MOST_MODULES);
}

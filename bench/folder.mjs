// A folder of Go code as people have it: how long `go-doctor diagnose` takes of it, and how much memory, beside another commit's.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const FILES = 3_000;
const FILES_OF_A_PACKAGE = 30;
const FUNCTIONS_OF_A_FILE = 40;
const TIME = '/usr/bin/time';

/** Rows for the table of `npm run bench -- before`: each program in turn, round by round; medians. */
export function folderRows(programs, rounds, median) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'go-doctor-folder-'));
    try {
        const bytes = writeFolder(folder);
        const samples = programs.map(() => []);
        for (let round = 0; round < rounds; round++) {
            for (const [number, program] of programs.entries()) {
                samples[number].push(sample(program, folder));
            }
        }
        const name = `diagnose of ${FILES} Go files, ${(bytes / 1e6).toFixed(0)} MB`;
        const row = (what, value) => [`${name}, ${what}`, ...samples.map(list => median(list.map(value)))];
        const rows = [row('ms', one => one.ms)];
        if (samples.every(list => list.every(one => one.megabytes !== undefined))) {
            rows.push(row('MB', one => one.megabytes));
        }
        return rows;
    } finally {
        fs.rmSync(folder, { recursive: true, force: true });
    }
}

/** Time from start to end, and the most memory, where the system has a program that tells. */
function sample(program, folder) {
    // Untrusted: the login shell and go would be measured with it.
    const diagnose = [program, 'diagnose', '--untrusted', folder];
    const tells = fs.existsSync(TIME);
    const [command, ...args] = tells ? [TIME, '-f', 'peak %M', ...diagnose] : diagnose;
    const began = performance.now();
    const { stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 << 20 });
    const ms = performance.now() - began;
    if (error !== undefined) {
        throw error;
    }
    const peak = /^peak (\d+)$/m.exec(stderr);
    return { ms, megabytes: peak === null ? undefined : Number(peak[1]) / 1000 };
}

/** A module of packages that import each other, with tests, files of other systems and long bodies. */
function writeFolder(folder) {
    let bytes = 0;
    const write = (name, text) => {
        fs.writeFileSync(path.join(folder, name), text);
        bytes += text.length;
    };
    write('go.mod', 'module example.com/x\n\ngo 1.24\n');
    write('main.go', 'package main\n\nimport "example.com/x/p1"\n\nfunc main() { p1.F1x0() }\n');
    for (let number = 0; number < FILES; number++) {
        const of = Math.floor(number / FILES_OF_A_PACKAGE) + 1;
        fs.mkdirSync(path.join(folder, `p${of}`), { recursive: true });
        const [kind, suffix] =
            number % 5 === 0 ? ['test', '_test'] : number % 30 === 1 ? ['windows', '_windows'] : ['', ''];
        const imports = ['fmt', 'strings', ...(kind === 'test' ? ['testing'] : [])].map(name => `\t"${name}"\n`);
        const functions = Array.from({ length: FUNCTIONS_OF_A_FILE }, (_, n) => body(kind, number, n));
        write(
            `p${of}/f${number}${suffix}.go`,
            `package p${of}\n\nimport (\n${imports.join('')})\n\n${functions.join('\n')}`,
        );
    }
    return bytes;
}

function body(kind, number, n) {
    const name = kind === 'test' ? `Test${number}x${n}(t *testing.T)` : `F${number}x${n}()`;
    return [
        `// ${name} is one of many, and says what it does in a sentence of usual length.`,
        `func ${name} {`,
        `\tparts := strings.Split("a,b,c,${n}", ",")`,
        '\tfor i, part := range parts {',
        `\t\tif len(part) > ${n} && i < len(parts)-1 {`,
        `\t\t\tfmt.Println("part", i, part, map[string]int{"one": 1, "two": ${number}})`,
        '\t\t}',
        '\t}',
        '}',
        '',
    ].join('\n');
}

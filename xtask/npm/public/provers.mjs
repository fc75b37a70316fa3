// What go itself says of a finding: a table by rule, each row the question to go and the words with which go refuses. Nothing here is
// an opinion: where go refuses, the finding is true or noise, where go does not, it is noise or false, and which is for people.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const SECONDS = 90;

/** The questions that a row can ask: each runs go, and returns what go printed, or undefined where it could not be asked. */
const QUESTIONS = {
    /** Which files go takes for the package of the folder, and whether it refuses their clauses. Nothing is downloaded. */
    clauses: at => at.list('-e', '-find', '-json=Error', `./${at.inModule}`),
    /** The compiler's own words on the package: imports are not resolved, so only what stands in these files is refused. */
    compiler: at => at.compile(),
    /** The whole build of the package: what the compiler says only when everything else is right. */
    build: at => at.build(),
    /** The package's imports, resolved. */
    imports: at =>
        at.list(
            '-e',
            '-deps',
            '-test',
            '-json=Error,DepsErrors',
            at.isFolder ? `./${at.inModule}/...` : `./${at.inModule}`,
        ),
    /** Every package of the module. */
    module: at => at.ask(['list', './...'], {}),
    /** The module as go reads it. */
    self: at => at.ask(['list', '-m'], {}),
    /** Every package of the module, compiled with its dependencies and tests. */
    whole: at => at.ask(['vet', './...'], {}),
    /** What vet says of the package. */
    vet: at => at.vet(),
};

/**
 * By rule: the question, and what go prints when it refuses. Where go does not, the finding is false; `layout`: about the
 * root it is noise, since it is true and nobody would act.
 */
const PROVERS = {
    'main-redeclared': { asks: 'compiler', refuses: /redeclared in this block|main redeclared/ },
    'declaration-duplicated': { asks: 'compiler', refuses: /redeclared|already declared/ },
    'func-main-missing': { asks: 'build', refuses: /function main is undeclared in the main package/ },
    'leetcode-type-undefined': { asks: 'compiler', refuses: /undefined: / },
    'packages-mixed': { asks: 'clauses', refuses: /found packages / },
    'package-clause-missing': { asks: 'clauses', refuses: /expected 'package'/ },
    'test-wrong-package': { asks: 'clauses', refuses: /found packages / },
    'import-path-invalid': { asks: 'imports', refuses: /(malformed|invalid) import path|relative import/ },
    'package-not-found': { asks: 'imports', refuses: /is not in std|no required module|cannot find|not found/ },
    'requirement-missing': { asks: 'imports', refuses: /no required module provides|cannot find module providing/ },
    'embed-missing': { asks: 'vet', refuses: /no matching files found|cannot embed|invalid pattern/ },
    'import-forbidden': { asks: 'imports', refuses: /is a program, not an importable package|use of internal package/ },
    'import-cycle': { asks: 'imports', refuses: /import cycle not allowed/ },
    'replace-missing': { asks: 'imports', refuses: /replacement directory .* does not exist/ },
    'go-mod-outdated': {
        asks: 'whole',
        refuses: /updates to go\.mod needed|to update it|invalid array length/,
    },
    'go-sum-missing': { asks: 'imports', refuses: /missing go\.sum entry/ },
    'test-name-invalid': { asks: 'vet', refuses: /refers to unknown|malformed (name|example)|has malformed/ },
    'test-signature-invalid': {
        asks: 'vet',
        refuses: /wrong (type|signature)|should (return|be)|must be|wrong signature/,
    },
    'vendor-inconsistent': { asks: 'imports', refuses: /inconsistent vendoring|disabled by -mod=vendor/ },
    'workspace-excludes-module': {
        asks: 'module',
        refuses: /not one of the workspace modules|does not contain modules listed|listed in go\.work file/,
    },
    'go-work-outdated': { asks: 'self', refuses: /go\.work|requires go/ },
    'go-mod-invalid': { asks: 'self', refuses: /errors parsing|missing module declaration|malformed/ },
    'toolchain-too-old': { asks: 'self', refuses: /requires go >=/ },
    'nested-module': { asks: 'imports', refuses: /no required module|is not in std|cannot find/, layout: 'noise' },
    'go-mod-missing': { proves: goModMissing },
};

/** What go prints where it stopped before it looked. */
const STOPPED = /^(vet: |go: (?!downloading)|.*(no required module provides|cannot find package))/m;

/** What go prints where it builds nothing of a folder, which is no refusal of its code. */
const NOTHING_BUILT = /build constraints exclude all Go files|no Go files in|no non-test Go files/;

/**
 * Go's word on a finding: `{ refused, verdict, proof }`, the verdict being what it is if nobody says more. Undefined where no row
 * asks, or go could not be asked.
 */
export async function proven(finding, folder, env, asker) {
    const prover = PROVERS[finding.rule];
    if (prover === undefined || finding.from.startsWith('explain')) {
        return undefined;
    }
    const at = askedAt(finding, folder, env, asker);
    if (prover.proves !== undefined) {
        return prover.proves(finding, at);
    }
    const said = await QUESTIONS[prover.asks](at);
    if (said === undefined) {
        return undefined;
    }
    const output = prover.asks === 'vet' ? linesAbout(finding.place, said.output) : said.output;
    const refusal = prover.refuses.exec(output)?.[0];
    const { command } = said;
    if (refusal === undefined) {
        // A command that failed over something else never came to this.
        const isSilent =
            said.status === 0 ||
            NOTHING_BUILT.test(said.output) ||
            (['vet', 'compiler'].includes(prover.asks) && !STOPPED.test(said.output));
        const verdict = finding.place === '.' ? (prover.layout ?? 'false') : 'false';
        return isSilent ? { refused: false, verdict, proof: `${command}: go does not refuse it` } : undefined;
    }
    const verdict = isLeftOut(finding.place) ? 'noise' : 'true';
    return { refused: true, verdict, proof: `${command}: ${refusal}` };
}

/** The lines of an output that are about a place's line. */
function linesAbout(place, output) {
    const [, file, line] = /([^/]+?)(?::(\d+))?(?:#\d+)?$/.exec(place);
    return output
        .split('\n')
        .filter(text => text.includes(`${file}:${line}:`))
        .join('\n');
}

/** Whether a verdict can stand beside what go says. */
export function agrees(verdict, answer) {
    return verdict === 'noise' || (answer.refused ? verdict === 'true' : verdict === 'false');
}

/** Whether `./...` never reaches the place: nobody compiles what stands there. */
function isLeftOut(place) {
    return path.posix
        .dirname(place)
        .split('/')
        .some(part => part === 'testdata' || /^[_.]./.test(part));
}

/** The place of a finding, with ways to ask go there. */
function askedAt(finding, folder, env, asker) {
    const file = finding.place.replace(/(:\d+)?(#\d+)?$/, '');
    const isFolder = file === '.' || fs.statSync(path.join(folder, file), { throwIfNoEntry: false })?.isDirectory();
    const place = isFolder ? file : path.posix.dirname(file);
    const module = moduleAbove(folder, place);
    const inModule = path.posix.relative(module ?? place, place) || '.';
    // Without a module go finds packages only the old way, which is enough for what a package itself says.
    const own = module === undefined ? { GO111MODULE: 'off' } : {};
    const cwd = path.join(folder, module ?? place);
    const ask = async (args, more = own, where = cwd) => {
        const run = await asker.ask(args, where, more, SECONDS);
        return run.status === null ? undefined : run;
    };
    const list = (...args) => ask(['list', ...args]);
    const object = path.join(env.HOME, 'package.o');
    return {
        cwd,
        inModule,
        isFolder: isFolder && file !== '.',
        ask,
        list,
        vet: () => (module === undefined ? undefined : ask(['vet', '-tests', `./${inModule}`])),
        build: () => ask(['build', '-o', os.devNull, `./${inModule}`]),
        compile: () => compile(file, path.join(folder, place), list, ask, inModule, object),
    };
}

/** The compiler on the files that go takes of a folder, with the tests where the finding is about one. */
async function compile(file, absolute, list, ask, inModule, object) {
    const fields = file.endsWith('_test.go') ? ['GoFiles', 'CgoFiles', 'TestGoFiles'] : ['GoFiles', 'CgoFiles'];
    const listed = await list('-e', '-find', `-json=${fields.join(',')}`, `./${inModule}`);
    const printed = listed?.output.split(/^(?={)/m).find(part => part.startsWith('{'));
    if (printed === undefined) {
        return undefined;
    }
    const names = packageOf(printed, fields);
    if (names.length === 0) {
        return { output: '', command: 'go list -find: no file of the folder is built' };
    }
    const files = names.map(name => path.join(absolute, name));
    const run = await ask(['tool', 'compile', '-e', '-p', 'main', '-o', object, ...files]);
    // A file that does not parse hides everything else that the compiler would say.
    const isHalf = run === undefined || /syntax error|missing import path/.test(run.output);
    return isHalf ? undefined : { output: run.output, command: 'go tool compile' };
}

/** The names in these fields of the first object that `go list -json` prints. */
function packageOf(output, fields) {
    const end = output.indexOf('\n}');
    const listed = JSON.parse(output.slice(0, end + 2));
    return fields.flatMap(field => listed[field] ?? []);
}

/** The folder of the go.mod that holds for a folder, relative to the checkout. */
function moduleAbove(root, folder) {
    for (let at = folder; ; at = path.posix.dirname(at)) {
        if (fs.statSync(path.join(root, at, 'go.mod'), { throwIfNoEntry: false })?.isFile()) {
            return at;
        }
        if (at === '.' || at === '/') {
            return undefined;
        }
    }
}

/** The advised `go mod init`, carried out: it is false where go refuses it, and where the code imports itself by another path. */
async function goModMissing(finding, at) {
    const advised = finding.fixes.find(fix => /^go mod init \S+$/.test(fix.command ?? ''));
    const ask = (...args) => at.ask(args, { GO111MODULE: 'on' }, advised?.cwd ?? at.cwd);
    const before = await ask('list', './...');
    if (before === undefined) {
        return undefined;
    }
    if (before.status === 0) {
        return { refused: false, verdict: 'false', proof: 'go list ./...: go finds its module' };
    }
    if (advised === undefined) {
        return { refused: true, verdict: 'true', proof: 'go list ./...: no go.mod' };
    }
    const [, , , name] = advised.command.split(' ');
    try {
        const made = await ask('mod', 'init', name);
        if (made === undefined) {
            return undefined;
        }
        if (made.status !== 0) {
            return { refused: false, verdict: 'false', proof: 'go refuses the advised go mod init' };
        }
        const listed = await ask('list', '-e', '-f', '{{join .Imports "\\n"}}', './...');
        return ownImport(listed?.output ?? '', name, advised.cwd) === undefined
            ? { refused: true, verdict: 'true', proof: 'go list ./...: no go.mod; the advised go mod init works' }
            : {
                  refused: false,
                  verdict: 'false',
                  proof: 'after the advised go mod init the code imports itself by another path',
              };
    } finally {
        fs.rmSync(path.join(advised.cwd, 'go.mod'), { force: true });
    }
}

/** An import that is relative, or that ends in a folder of this checkout without beginning with the module's path. */
function ownImport(imports, module, root) {
    const isOurs = line => line === module || line.startsWith(`${module}/`);
    const ends = line => {
        const parts = line.split('/');
        const tails = parts
            .map((_, at) => parts.slice(at).join('/'))
            .filter(tail => tail.includes('/') || parts.length <= 2);
        return tails.some(tail => fs.existsSync(path.join(root, tail)));
    };
    const lines = [...new Set(imports.split('\n'))].filter(line => line !== '' && !isOurs(line));
    return lines.find(line => line.startsWith('.') || (line !== 'C' && !isStandard(line) && ends(line)));
}

/** Whether a path can be one of the standard library: its first element has no dot and is a folder of GOROOT. */
function isStandard(line) {
    return !line.split('/')[0].includes('.') && STANDARD.has(line.split('/')[0]);
}

/** The first elements of the standard library's paths (go list std, Go 1.26). */
const STANDARD = new Set(
    (
        'archive arena bufio bytes cmp compress container context crypto database debug embed encoding errors expvar flag fmt go ' +
        'hash html image index internal io iter log maps math mime net os path plugin reflect regexp runtime slices sort strconv ' +
        'strings structs sync syscall testing text time unicode unique unsafe weak'
    ).split(' '),
);

// The table of docs/fixes/: what became of each machine, kept as it was seen, and read again to see what has changed.
import fs from 'node:fs';

const COLUMNS = ['rule', 'machine', 'kind', 'outcome', 'undo'];
const KINDS = ['edit', 'setting', 'rename', 'steps', 'terminal', 'command', 'manual', '-'];

/** The rows of a table on disk; none where there is no table yet. */
export function readTable(file) {
    if (!fs.existsSync(file)) {
        return [];
    }
    const lines = fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(1);
    return lines.map(line => Object.fromEntries(line.split('\t').map((cell, at) => [COLUMNS[at], cell])));
}

/** Writes the rows, by rule and machine. */
export function writeTable(file, rows) {
    const cell = text => text.replace(/[\t\n]/g, ' ');
    const lines = sorted(rows).map(row => COLUMNS.map(name => cell(row[name])).join('\t'));
    fs.writeFileSync(file, `${[COLUMNS.join('\t'), ...lines].join('\n')}\n`);
}

/** A machine's name: no two have one. */
export const nameOf = row => `${row.rule}, ${row.machine}`;

/** By rule, then by machine. */
export function sorted(rows) {
    return [...rows].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** What differs from the table, a sentence each; a fix that has come to heal must be written down as well. */
export function changes(kept, rows) {
    const known = new Map(kept.map(row => [nameOf(row), row]));
    const said = [];
    for (const row of rows) {
        const old = known.get(nameOf(row));
        if (old === undefined) {
            said.push(`new: ${nameOf(row)}: ${row.outcome}`);
        } else if (COLUMNS.some(column => old[column] !== row[column].replace(/[\t\n]/g, ' '))) {
            const [was, is] = [old, row].map(each => `${each.kind}, ${each.outcome}, undo ${each.undo}`);
            said.push(`${nameOf(row)}: was ${was}; is ${is}`);
        }
    }
    const here = new Set(rows.map(nameOf));
    return [...said, ...kept.filter(row => !here.has(nameOf(row))).map(row => `gone: ${nameOf(row)}`)];
}

const tried = row => /^(heals|does not heal)/.test(row.outcome);
const healed = row => row.outcome.startsWith('heals');
const diagnosed = row => !/^(misdiagnosed|no broken machine|error)/.test(row.outcome);

/** Counts of some rows. */
export function counts(rows) {
    const of = test => rows.filter(test).length;
    return {
        machines: rows.length,
        misdiagnosed: of(row => !diagnosed(row)),
        offered: of(row => diagnosed(row) && row.outcome !== 'no fix'),
        tried: of(tried),
        healed: of(healed),
        undone: of(row => row.undo === 'undone'),
        'no way back': of(row => /^(no way back|differs)/.test(row.undo)),
        'only words': of(row => row.outcome === 'only words'),
        'not tried': of(row => row.outcome.startsWith('not tried')),
        'no fix': of(row => row.outcome === 'no fix'),
    };
}

/** The paper that shows the table to people. */
export function paper(rows) {
    const all = counts(rows);
    const rules = [...new Set(rows.map(row => row.rule))].sort();
    const share = (part, whole) => (whole === 0 ? '-' : `${Math.round((100 * part) / whole)} %`);
    const right = all.machines - all.misdiagnosed;
    const kinds = KINDS.filter(kind => rows.some(row => row.kind === kind));
    const notHealed = sorted(rows).filter(row => !healed(row) && !/^only words$/.test(row.outcome));
    const text = value => value.replaceAll('|', '\\|').replaceAll('<', '&lt;');
    return `# What becomes of fixes

Made by \`npm test -- fixes --update\`; the machines are in \`xtask/npm/fixes/machines/\`, each row in \`table.tsv\`.

Each machine is built on disk and its command fails.
The product names the cause, and the first fix is read from the report and carried out as a person would, by its kind alone.
Then the command runs again in a new login shell, and the machine is diagnosed again.
It heals when the command works or fails for another, named reason, the finding is gone, and no new error or warning came.
A fix that is only words counts as not tried. What is \`undone\` left every file as it was, byte for byte.
There is no network: what needs it is not tried.

${all.machines} machines of ${rules.length} rules; ${right} are diagnosed rightly.
Of the first fixes of these, ${all.tried} were tried (${share(all.tried, right)}); ${all.healed} of them heal (${share(all.healed, all.tried)}).

## By kind

${table(['kind', ...Object.keys(all)], kinds, kind => counts(rows.filter(row => row.kind === kind)))}

## By rule

${table(['rule', ...Object.keys(all)], rules, rule => counts(rows.filter(row => row.rule === rule)))}

## What is not healed

Fixes that are only words are not listed here: they are the rows of \`table.tsv\` with that outcome.

| rule | machine | kind | outcome |
|---|---|---|---|
${notHealed.map(row => `| ${row.rule} | ${text(row.machine)} | ${row.kind} | ${text(row.outcome)} |`).join('\n')}
`;
}

function table(heads, names, count) {
    const lines = names.map(name => `| ${[name, ...Object.values(count(name))].join(' | ')} |`);
    return [
        `| ${heads.join(' | ')} |`,
        `|${heads.map((_, at) => (at === 0 ? '---' : '---:')).join('|')}|`,
        ...lines,
    ].join('\n');
}

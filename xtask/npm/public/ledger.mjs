// The ledger: one row for each error, warning and answer that the product gives on a corpus, with the verdict on it and its proof;
// and the comparison of a run with it. A row stays when its finding goes: a finding that comes back is news too.
import fs from 'node:fs';
import { agrees } from './provers.mjs';

/** What a finding can be; `?` is not judged yet, and fails. */
export const VERDICTS = ['true', 'noise', 'false', '?'];
const HEAD = ['project', 'from', 'rule', 'place', 'severity', 'state', 'verdict', 'proof'];

/**
 * Rows have the state `now` where the product says it, `gone` where it did. `lost` is a finding that was true and went unasked;
 * it fails until somebody writes `gone` and why into the proof.
 */
export function readLedger(file) {
    if (!fs.existsSync(file)) {
        return [];
    }
    const [, ...lines] = fs.readFileSync(file, 'utf8').trimEnd().split('\n');
    return lines.map((line, at) => {
        const values = line.split('\t');
        const row = Object.fromEntries(HEAD.map((name, index) => [name, values[index]]));
        if (values.length !== HEAD.length || !VERDICTS.includes(row.verdict) || !/^(now|gone|lost)$/.test(row.state)) {
            throw new Error(`${file}:${at + 2} is no row of the ledger: ${line}`);
        }
        return row;
    });
}

/** Writes the rows, sorted, so that a change is a small diff. */
export function writeLedger(file, rows) {
    const lines = rows.map(row => HEAD.map(name => row[name]).join('\t')).sort();
    fs.writeFileSync(file, `${[HEAD.join('\t'), ...lines].join('\n')}\n`);
}

/** The rows of a run, numbered where one place has several of a rule. A proof that go gave stands in `proven`. */
export function rowsOf(project, findings) {
    const seen = new Map();
    return findings.map(finding => {
        const { from, rule, severity, proven } = finding;
        const bare = `${from}\t${rule}\t${finding.place}`;
        const count = (seen.get(bare) ?? 0) + 1;
        seen.set(bare, count);
        const place = count === 1 ? finding.place : `${finding.place}#${count}`;
        return { project, from, rule, place, severity, proven, finding };
    });
}

/** What names a row: everything but the judgement. */
function key(row) {
    return [row.project, row.from, row.rule, row.place].join('\t');
}

/**
 * Compares a run with the ledger. Returns the rows as they are after it (what `--update` writes) and one sentence for each thing
 * that is not as the ledger has it. Rows of projects that were not run stay as they are.
 */
export function compare(ledger, found, projects) {
    const before = new Map(ledger.map(row => [key(row), row]));
    const problems = [];
    const rows = [];
    for (const row of found) {
        const old = before.get(key(row));
        before.delete(key(row));
        const judged = judgement(row, old);
        const where = `${row.project} ${row.rule} ${row.place} (${row.from})`;
        if (old !== undefined && old.state !== 'now') {
            problems.push(`came back: ${where}`);
        }
        if (row.proven !== undefined && old !== undefined && old.verdict !== '?' && !agrees(old.verdict, row.proven)) {
            problems.push(
                `the verdict changed: ${where}: ${old.verdict} in the ledger, ${row.proven.verdict} says ${row.proven.proof}`,
            );
        } else if (judged.verdict === '?' || old === undefined) {
            problems.push(`without a verdict: ${where}: ${row.finding.message}`);
        } else if (old.severity !== row.severity) {
            problems.push(`another severity: ${where}: ${old.severity} in the ledger, now ${row.severity}`);
        }
        const { project, from, rule, place, severity } = row;
        rows.push({ project, from, rule, place, severity, state: 'now', ...judged });
    }
    const said = new Set(
        found.flatMap(row => (row.finding.places ?? []).map(place => key({ ...row, from: '', place }))),
    );
    for (const old of before.values()) {
        const vanished = projects.has(old.project) && old.state !== 'gone';
        // Several findings that have become one with several places are no loss.
        const isPlace = vanished && said.has(key({ ...old, from: '', place: old.place.replace(/#\d+$/, '') }));
        if (vanished && !isPlace) {
            problems.push(`no longer said, and not marked gone: ${old.project} ${old.rule} ${old.place} (${old.from})`);
        }
        const isLost = old.verdict === 'true' && !isPlace;
        rows.push(vanished ? { ...old, state: isLost ? 'lost' : 'gone' } : old);
    }
    return { rows, problems };
}

/** What somebody wrote, where it does not contradict go; else go's own word. */
function judgement(row, old) {
    const isKept =
        old !== undefined && old.verdict !== '?' && (row.proven === undefined || agrees(old.verdict, row.proven));
    if (isKept || row.proven === undefined) {
        return { verdict: old?.verdict ?? '?', proof: old?.proof ?? '' };
    }
    return { verdict: row.proven.verdict, proof: row.proven.proof };
}

/** The totals by rule as lines of a table: `rule true noise false ?`, and a last line for all. */
export function totals(rows, by = row => row.rule) {
    const counts = new Map();
    for (const row of rows.filter(row => row.state === 'now')) {
        for (const name of [by(row), 'all']) {
            const count = counts.get(name) ?? { true: 0, noise: 0, false: 0, '?': 0 };
            count[row.verdict] += 1;
            counts.set(name, count);
        }
    }
    const sum = count => VERDICTS.reduce((total, verdict) => total + count[verdict], 0);
    const order = ([a, one], [b, other]) =>
        (a === 'all') - (b === 'all') || sum(other) - sum(one) || a.localeCompare(b);
    return [...counts].sort(order).map(([name, count]) => {
        const shares = VERDICTS.map(verdict => `${count[verdict]}`.padStart(6));
        return `${name.padEnd(36)}${`${sum(count)}`.padStart(6)}${shares.join('')}`;
    });
}

/** The head of that table. */
export const TOTALS_HEAD = `${'rule'.padEnd(36)}${['n', ...VERDICTS].map(name => name.padStart(6)).join('')}`;

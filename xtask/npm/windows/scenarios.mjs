// Machines of Windows, broken and healthy: a real command proves each in the box, then the product says what is wrong there.
import path from 'node:path';
import { TARGET } from '../steps.mjs';
import { bound, buildDoctor, TRIPLE } from './box.mjs';
import { environment, inMicrosoftsWords, runCases } from './cases.mjs';
import { MACHINES } from './machines.mjs';

/** A rule that answers when no other does: as good as no answer. */
const FALLBACK = 'run-unexplained';

/** Runs those whose names contain one of the filters; prints a line each. Says whether all are as their lists say. */
export function scenarios(filters) {
    const machines = MACHINES.filter(({ name }) => filters.length === 0 || filters.some(word => name.includes(word)));
    const doctor = bound(path.join(buildDoctor(), 'go-doctor.exe'));
    const binds = [path.join(TARGET, TRIPLE)];
    const proven = runCases(machines.map(prepared), { binds, name: 'proofs' });
    const asked = runCases(
        machines.map((machine, number) => question(doctor, machine, number, proven[number])),
        { binds, name: 'questions' },
    );
    const wrong = machines.filter((machine, number) => {
        const said = verdict(machine, proven[number], asked[number]);
        console.log(
            `  ${said === undefined ? 'ok' : 'WRONG'} ${machine.name}${said === undefined ? '' : `\n    ${said}`}`,
        );
        return (said !== undefined) !== (machine.open !== undefined);
    });
    const open = machines.filter(machine => machine.open !== undefined);
    console.log(
        `  ${machines.length} machines, ${open.length} of them known to be wrong, ${wrong.length} not as expected`,
    );
    return wrong.length === 0;
}

const folderOf = number => `C:\\work\\machine ${number}`;

/** The machine's files and its command. A file's name is relative to its folder, or absolute. */
function prepared(machine, number) {
    const folder = folderOf(number);
    const files = Object.entries(machine.files ?? {}).map(([name, text]) => [
        /^[A-Z]:/.test(name) ? name : `${folder}\\${name}`,
        text,
    ]);
    return {
        name: machine.name,
        files: { [folder]: 'dir:', ...Object.fromEntries(files) },
        cwd: folder,
        env: environment({ ...machine.env, ...machine.provenWith }),
        argv: machine.runs,
        stdin: machine.stdin ?? '',
        seconds: 240,
    };
}

/** What the product is asked: `explain` gets the command's words as Windows would have said them. */
function question(doctor, machine, number, run) {
    const folder = folderOf(number);
    const common = { name: machine.name, cwd: folder, env: environment(machine.env), seconds: 120 };
    if (machine.ask === 'explain') {
        const command = machine.runs.map((word, at) => (at === 0 ? word.split('\\').pop() : word)).join(' ');
        const args = ['--exit-code', String(run.Code), '--cwd', folder, '--command', command, '--format', 'json'];
        return {
            ...common,
            argv: [doctor, 'explain', ...args],
            stdin: inMicrosoftsWords(`${run.Stdout}${run.Stderr}`),
        };
    }
    return { ...common, argv: [doctor, 'diagnose', folder, '--format', 'json'] };
}

/** What is wrong with the answer, or with the proof, in one line; undefined where all is right. */
function verdict(machine, run, answer) {
    if ((run.Code === 0 && run.Failed === '') !== (machine.works ?? false)) {
        return `the command does not prove it: code ${run.Code} ${run.Failed} ${run.Stderr.trim().slice(0, 300)}`;
    }
    let report;
    try {
        report = JSON.parse(answer.Stdout);
    } catch {
        return `no report: code ${answer.Code} ${answer.Failed} ${answer.Stderr.slice(0, 300)}`;
    }
    const alarms = report.findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
    // An answer to a failed run may be calm: a failing test is no alarm.
    const answers = machine.ask === 'explain' ? report.findings : alarms;
    const first = answers[0]?.rule;
    if (machine.rule === undefined) {
        return alarms.length === 0 ? undefined : `healthy, and it says ${alarms.map(({ rule }) => rule).join(', ')}`;
    }
    if (first !== machine.rule) {
        return `first is ${first ?? 'nothing'}, not ${machine.rule}${first === FALLBACK ? `: ${run.Stderr.trim().slice(0, 200)}` : ''}`;
    }
    const words = JSON.stringify(answers[0]);
    const absurd = (machine.never ?? []).find(word => words.includes(word));
    return absurd === undefined ? undefined : `it says \`${absurd}\`: ${words.slice(0, 400)}`;
}

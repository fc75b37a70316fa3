// One machine's story: the command fails, the product names the cause, its first fix is carried out, and everything is asked again.
import path from 'node:path';
import { carryOut, NotTried, OFFLINE, Refused } from './act.mjs';
import { commandOf } from './editor.mjs';
import { changedFiles } from './machine.mjs';

/** One fix often mends one place of several; a person goes on while the same finding comes first. */
const MOST_ROUNDS = 5;
/** What says that nobody knows the cause: a command that then fails for it fails for no named reason. */
const UNNAMED = new Set(['run-unexplained']);
/** Lines that only show something: that they run mends nothing. */
const LOOKS = /^go (help|doc|version|list|env(?! -[wu]))\b/;

/** What became of a machine: a row of the table. */
export async function story(machine) {
    const { spec } = machine;
    const row = { machine: spec.name, rule: spec.rule, kind: '-', outcome: '', undo: '-', title: '' };
    await machine.build();
    const failed = await fails(machine);
    if (failed.line !== undefined && !failed.bad) {
        return { ...row, outcome: 'no broken machine: its command works' };
    }
    const before = await look(machine, failed);
    const finding = before.findings[0];
    if (finding?.rule !== spec.rule) {
        return { ...row, outcome: `misdiagnosed: ${finding?.rule ?? 'nothing is found'}` };
    }
    const fix = finding.fixes[0];
    if (fix === undefined) {
        return { ...row, outcome: 'no fix' };
    }
    row.kind = fix.kind;
    row.title = fix.title;
    const files = machine.snapshot();
    try {
        const { back, touched } = await mend(machine, fix, finding);
        const verdict = await judge(machine, { failed, before, fix });
        const undo = await takeBack(machine, { fix, back, files, touched });
        return { ...row, outcome: verdict, undo };
    } catch (error) {
        if (error instanceof NotTried) {
            return { ...row, outcome: error.message === 'only words' ? 'only words' : `not tried: ${error.message}` };
        }
        if (error instanceof Refused) {
            return { ...row, outcome: `does not heal: ${error.message}` };
        }
        throw error;
    }
}

/** Whether the command fails: by its exit code, or where that lies, by what it prints. */
async function fails(machine) {
    const { wrong } = machine.spec;
    const line = commandOf(machine);
    if (line === undefined) {
        return { bad: false };
    }
    const done = await machine.run(line, { seconds: machine.spec.seconds ?? 60 });
    return { ...done, line, bad: wrong === undefined ? done.code !== 0 : wrong.test(done.output) };
}

/** What the product says: to the question of this machine, and of the folder as a whole. */
async function look(machine, failed) {
    const { spec } = machine;
    const whole = await machine.ask(['diagnose', machine.place(spec.folder ?? '.')]);
    let asked = whole;
    if (spec.explain) {
        const known = ['--cwd', machine.cwd(), '--command', failed.line];
        asked = await machine.ask(['explain', '--exit-code', String(failed.code), ...known], failed.output);
    } else if (spec.check !== undefined) {
        asked = await machine.ask(['check', machine.place(spec.check)]);
    }
    return { findings: asked.findings, harms: new Set([...harms(whole), ...harms(spec.explain ? whole : asked)]) };
}

/** Errors and warnings, each as one line. */
function harms(report) {
    const bad = report.findings.filter(finding => finding.severity !== 'info');
    return bad.map(finding => `${finding.rule}: ${finding.message}`);
}

/** The first fix, and that of the same finding's other places: what takes them back, and the files that they changed. */
async function mend(machine, first, finding) {
    const [back, touched] = [[], new Set()];
    const one = async fix => {
        const before = machine.snapshot();
        back.unshift(await carryOut(machine, fix));
        changedFiles(before, machine.snapshot()).forEach(file => touched.add(file));
    };
    await one(first);
    for (let round = 1; round < MOST_ROUNDS && (first.kind === 'edit' || first.kind === 'setting'); round += 1) {
        const failed = await fails(machine);
        if (machine.spec.explain && !failed.bad) {
            break;
        }
        const next = (await look(machine, failed)).findings[0];
        const fix = next?.fixes[0];
        if (next?.rule !== finding.rule || fix?.kind !== first.kind || JSON.stringify(fix) === JSON.stringify(first)) {
            break;
        }
        await one(fix);
    }
    return { back: back.includes(undefined) ? undefined : () => back.forEach(each => each()), touched };
}

/** Whether it healed: `heals …` or `does not heal: …`. */
async function judge(machine, { failed, before, fix }) {
    const { spec } = machine;
    if (fix.ran !== undefined && fix.ran.code !== 0) {
        return `does not heal: its line ends with ${fix.ran.code}: ${lastLine(fix.ran.output)}`;
    }
    const again = await fails(machine);
    const after = await look(machine, again.bad ? again : failed);
    const came = [...after.harms].filter(harm => !before.harms.has(harm));
    const first = again.bad || spec.explain !== true ? after.findings[0]?.rule : undefined;
    const gone = spec.explain ? first !== spec.rule : !after.findings.some(finding => finding.rule === spec.rule);
    if (!gone && corrects(spec, fix, before, after)) {
        return 'heals: the corrected line runs';
    }
    if (!gone) {
        return `does not heal: ${spec.rule} is still said`;
    }
    if (again.bad) {
        if (OFFLINE.test(again.output)) {
            throw new NotTried('needs the network');
        }
        return UNNAMED.has(first) || first === undefined
            ? `does not heal: the command still fails: ${lastLine(again.output)}`
            : `heals: then fails for ${first}`;
    }
    return came.length > 0 ? `does not heal: brings ${came[0]}` : 'heals';
}

/** A command that was misspelt is healed by the right one: the same program, another line, and it ran; nothing else was wrong. */
function corrects(spec, fix, before, after) {
    if (
        spec.explain !== true ||
        spec.runs === undefined ||
        fix.kind !== 'terminal' ||
        fix.ran?.code !== 0 ||
        (LOOKS.test(fix.command) && !LOOKS.test(spec.runs))
    ) {
        return false;
    }
    const [was, is] = [spec.runs, fix.command].map(line => line.trim().split(/\s+/));
    const same = was.find(word => !word.includes('=')) === is.find(word => !word.includes('='));
    const still = [...after.harms].some(harm => harm.startsWith(`${spec.rule}:`));
    return same && fix.command !== spec.runs && !still;
}

/** Whether the machine is as it was: by the report's own way back where it has one, else by ours. */
async function takeBack(machine, { fix, back, files, touched }) {
    const said = fix.undo?.action;
    if (said !== undefined) {
        await carryOut(machine, said);
    } else if (back !== undefined) {
        back();
    } else if (fix.undo?.needless === true) {
        return '-';
    }
    // What the command made meanwhile, a program or a log, is not the fix's.
    const differ = changedFiles(files, machine.snapshot()).filter(file => touched.has(file));
    if (differ.length === 0) {
        return touched.size === 0 ? '-' : 'undone';
    }
    const way = said === undefined && back === undefined ? 'no way back' : 'differs';
    return `${way}: ${differ
        .slice(0, 3)
        .map(file => path.relative(machine.home, file))
        .join(', ')}`;
}

function lastLine(output) {
    return output.trim().split('\n').at(-1)?.slice(0, 160) ?? '';
}

// What a person needs to judge a finding: its sentence, its evidence, the lines around its place. Written to a file of this machine only.
import fs from 'node:fs';
import path from 'node:path';

const LINES_BEFORE = 4;
const LINES = 9;
const MOST_NEIGHBOURS = 30;

/** Appends rows to a file as lines of JSON. It quotes the repository, and so never goes into ours. */
export function details(file, folder, rows) {
    if (file === undefined) {
        return;
    }
    for (const { finding, ...row } of rows) {
        const [place, line] = row.place.split(/:(?=\d+(?:#\d+)?$)/);
        const source = path.join(folder, place);
        const isFile = fs.statSync(source, { throwIfNoEntry: false })?.isFile();
        const lines = isFile ? fs.readFileSync(source, 'utf8').split('\n') : [];
        const at = Math.max(0, (Number.parseInt(line, 10) || 1) - LINES_BEFORE);
        const beside = fs.existsSync(path.dirname(source))
            ? fs.readdirSync(path.dirname(source)).slice(0, MOST_NEIGHBOURS)
            : [];
        const { message, why, fixes, output, evidence } = finding;
        const text = { ...row, message, why, fixes, evidence, output, beside, excerpt: lines.slice(at, at + LINES) };
        fs.appendFileSync(file, `${JSON.stringify(text).replaceAll(folder, 'ROOT')}\n`);
    }
}

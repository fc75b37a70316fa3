// A program of its own (dist/environment-helper.js): writes its environment into a private file, whole or not at all.
// Started by a login shell or a terminal, it sees what a program of the user's would see there.
import * as fs from 'node:fs';

/** Ours, not the user's: set only so that the helper can run and answer. */
const OURS = new Set(['ELECTRON_RUN_AS_NODE', 'GO_DOCTOR_ANSWER', 'GO_DOCTOR_NONCE']);

const file = process.argv[2] ?? process.env['GO_DOCTOR_ANSWER'];
const nonce = process.argv[3] ?? process.env['GO_DOCTOR_NONCE'];
if (file !== undefined && nonce !== undefined) {
    const variables = Object.entries(process.env)
        .filter(([name]) => !OURS.has(name))
        .map(([name, value]) => ({ name, value }));
    const part = `${file}.part`;
    fs.writeFileSync(part, JSON.stringify({ nonce, variables }), { mode: 0o600, flag: 'wx' });
    fs.renameSync(part, file);
}

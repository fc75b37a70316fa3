// One sample of the engine in WebAssembly, for `before.mjs`: keystroke, diagnose of every recorded machine, explain; milliseconds as JSON.
// Usage: sample.mjs BUNDLE WASM FOLDER-OF-SESSIONS
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { settings } from './settings.mjs';

const [bundle, wasm, folder] = process.argv.slice(2);
const functions = createRequire(import.meta.url)(bundle);
const glue = await functions.load(wasm);

function median(run, count) {
    const times = [];
    for (let n = 0; n < count; n++) {
        const began = performance.now();
        run();
        times.push(performance.now() - began);
    }
    return times.sort((a, b) => a - b)[Math.floor(count / 2)];
}

const LOG = `${Array.from({ length: 20_000 }, (_, n) => `    case_test.go:${n % 900}: want ${n}, got ${n + 1}`).join('\n')}
--- FAIL: TestLast (0.00s)
FAIL
exit status 1
FAIL\texample.com/x\t0.1s
FAIL
`;

const sessions = fs
    .readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .map(name => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')));
const keystroke = functions.live(glue, settings(20_000));
// The first calls compile; they are not what a person feels at the hundredth.
median(keystroke, 50);
console.log(
    JSON.stringify({
        'keystroke in 20 KB, ms': median(keystroke, 300),
        [`diagnose of ${sessions.length} machines, ms`]: median(() => functions.replay(glue, sessions), 9),
        'explain of 1 MB, ms': median(() => functions.explain(glue, LOG), 15),
    }),
);

// What the extension costs in a real VS Code: its activation, its first finding, 1,000 diagnoses and the memory after them;
// the extension host's own lines about it stand below.
// By hand: `npm run bench -- host` (it starts a server and a browser; `npm test` has installed both).
import { desktopStart, goExtension, healthyStart, ownLog } from '../extension/test/e2e/setup.mjs';
import { vsix } from '../extension/test/e2e/vsix.mjs';
import { activation, withWorkbench } from './activation.mjs';

const ID = 'go-toolchain-doctor.go-toolchain-doctor';
const ROUNDS = 1000;

/** Ours, and one that only declares what the Go extension does. */
async function extensions() {
    return [vsix(), await goExtension()];
}

export async function hostBench() {
    const first = await withWorkbench(await extensions(), await desktopStart(), async wb => {
        await wb.waitForStatusBar('problems', 60_000);
        const line = await wb.until(
            () => /error in (\d+) ms, first finding after (\d+) ms/.exec(ownLog(wb)),
            'our log',
        );
        return { whole: Number(line[1]), first: Number(line[2]) };
    });
    const long = await withWorkbench(await extensions(), await healthyStart(), async wb => {
        await wb.waitForStatusBar('Go toolchain: ok', 60_000);
        const run = count =>
            wb.evalInHost(
                async (vscode, { id, count }, require) => {
                    const { diagnose } = vscode.extensions.getExtension(id).exports;
                    const began = performance.now();
                    for (let n = 0; n < count; n += 1) {
                        await diagnose();
                    }
                    const ms = (performance.now() - began) / count;
                    // What could be collected is not kept: the collector is asked for, since it is lazy.
                    require('v8').setFlagsFromString('--expose-gc');
                    require('vm').runInNewContext('gc')();
                    const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
                    return { ms, rss, heapUsed, arrayBuffers };
                },
                { id: ID, count },
                { timeout: 600_000 },
            );
        const before = await run(10);
        const after = await run(ROUNDS);
        return { before, after, activation: await activation(wb), log: await wb.extHostLog() };
    });
    const mb = bytes => (bytes / 1e6).toFixed(1);
    console.log(
        `first finding after ${first.first} ms, whole report after ${first.whole} ms (go only in the login shell)`,
    );
    console.log(`activation: code loaded in ${long.activation.load} ms, \`activate\` ${long.activation.call} ms`);
    console.log(`a diagnosis: ${long.after.ms.toFixed(1)} ms (mean of ${ROUNDS})`);
    for (const key of ['rss', 'heapUsed', 'arrayBuffers']) {
        console.log(
            `${key}: ${mb(long.before[key])} MB after 10 diagnoses, ${mb(long.after[key])} MB after ${ROUNDS} more`,
        );
    }
    console.log(
        long.log
            .split('\n')
            .filter(line => line.includes(ID))
            .join('\n'),
    );
}

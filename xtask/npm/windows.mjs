// `npm run windows [rust [NAME…] | scenarios [NAME…]]`: sets the Windows box up (cached) and runs the product in it: the Rust tests built
// for Windows, and machines of Windows that are broken or healthy. Not a part of `npm test`.
import { ensure } from './prerequisites.mjs';
import { ensureBox, refusal } from './windows/box.mjs';

export async function windows([part, ...names]) {
    ensure('node', 'cargo', 'go');
    const why = refusal();
    if (why !== undefined) {
        console.log(`No Windows box here, and nothing was tried on Windows: ${why}`);
        return;
    }
    console.log('— the Windows box');
    ensureBox();
    let good = true;
    if (part === undefined || part === 'scenarios') {
        console.log('\n— scenarios');
        const { scenarios } = await import('./windows/scenarios.mjs');
        good = scenarios(names) && good;
    }
    if (part === undefined || part === 'rust') {
        console.log('\n— Rust tests');
        const { rustTests } = await import('./windows/rust.mjs');
        good = rustTests(names) && good;
    }
    if (!good) {
        process.exitCode = 1;
    }
}

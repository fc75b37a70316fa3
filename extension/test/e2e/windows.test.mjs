// Three fresh windows of a healthy project beside the real golang.go: no alarm at any moment (thirty: `npm test -- windows`).
import assert from 'node:assert/strict';
import { beside } from './beside.mjs';
import { launchBrowser } from './driver/browser.mjs';
import { healthyWindow } from './windows.mjs';

const KINDS = [
    { shell: 'bash', folders: 1 },
    { shell: 'zsh', folders: 3 },
    { shell: 'fish', folders: 1 },
];

for (const [at, kind] of KINDS.entries()) {
    beside(`a healthy window, ${kind.shell}, ${kind.folders} folder(s): no alarm at any moment`, async t => {
        const browser = await launchBrowser();
        t.after(() => browser.close());
        const { states, alarms, looks, log } = await healthyWindow(kind, browser, at + 1);
        assert.ok(states.length > 0, log);
        assert.deepEqual(alarms, [], log);
        assert.match(states.at(-1).aria, /Go toolchain: ok/, log);
        // Each folder is looked at once or, where two reasons came one after the other, twice; never over and over.
        assert.ok(looks <= 2 * kind.folders, log);
    });
}

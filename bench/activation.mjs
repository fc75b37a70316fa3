// The start of the extension in a real VS Code: VS Code's own figures of it, and what our log says of the first diagnosis.
import fs from 'node:fs';
import path from 'node:path';
import { launchBrowser, openWorkbench } from '../extension/test/e2e/driver/browser.mjs';
import { startServer } from '../extension/test/e2e/driver/server.mjs';
import { besideStart, realGoExtension } from '../extension/test/e2e/beside.mjs';
import { folderWith, GO_MOD, MAIN_GO, ownLog } from '../extension/test/e2e/setup.mjs';

const ID = 'go-toolchain-doctor.go-toolchain-doctor';

/** A window on a healthy module with these extensions. */
export async function withWorkbench(extensions, start, work) {
    const folder = await folderWith({ 'go.mod': GO_MOD, 'main.go': MAIN_GO });
    const server = await startServer({ bridge: true, folder, extensions, ...start });
    const browser = await launchBrowser();
    try {
        const wb = await openWorkbench(server, { browser });
        return await work(wb);
    } finally {
        await browser.close();
        await server.stop();
    }
}

/** VS Code's own figures of our start: loading the code, and calling `activate`, in milliseconds. */
export async function activation(wb) {
    const table = await wb.until(
        () =>
            wb.evalInHost(async vscode => {
                await vscode.commands.executeCommand('perfview.show');
                const shown = vscode.workspace.textDocuments.find(one => one.uri.scheme === 'perf');
                return shown?.getText();
            }),
        'VS Code’s table of start-up times',
    );
    const line = table.split('\n').find(one => one.includes(ID));
    const [, , load, call] = line
        .split('|')
        .map(cell => cell.trim())
        .filter(Boolean);
    return { load: Number(load), call: Number(call) };
}

/** One start beside the real Go extension, where only the login shell knows go; `dist` holds the package. Milliseconds. */
export async function activationOf(dist) {
    const name = fs.readdirSync(dist).find(file => file.endsWith('.vsix'));
    const extensions = [path.join(dist, name), realGoExtension()];
    return withWorkbench(extensions, await besideStart({ hidden: true }), async wb => {
        await wb.waitForStatusBar('problems', 60_000);
        const line = await wb.until(
            () => /error in (\d+) ms, first finding after (\d+) ms/.exec(ownLog(wb)),
            'our log',
        );
        const { load, call } = await activation(wb);
        return {
            'activation (load and activate), ms': load + call,
            'first finding after, ms': Number(line[2]),
            'whole report after, ms': Number(line[1]),
        };
    });
}

// Opens the extension: in an installed VS Code as a development extension, else in the cached server, its address printed.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { cacheFolder, ensureServer } from './prerequisites.mjs';

export async function start(root, args) {
    const folder = path.resolve(
        process.env.INIT_CWD ?? root,
        args.find(arg => !arg.startsWith('-')) ?? path.join(root, 'examples', 'leetcode'),
    );
    const installed = spawnSync('code', ['--version'], { shell: process.platform === 'win32' });
    if (installed.status === 0 && !args.includes('--server')) {
        spawn('code', ['--new-window', `--extensionDevelopmentPath=${root}`, folder], {
            stdio: 'inherit',
            shell: process.platform === 'win32',
        });
        return;
    }
    ensureServer();
    process.env.VSCODE_E2E_CACHE = cacheFolder();
    const { pack } = await import('./package.mjs');
    await pack(root);
    const { startServer } = await import('../../extension/test/e2e/driver/server.mjs');
    const { vsix } = await import('../../extension/test/e2e/vsix.mjs');
    const server = await startServer({ folder, extensions: [vsix()], trust: false });
    console.log(`VS Code with Go Toolchain Doctor: ${server.url}\nCtrl-C ends it.`);
    await new Promise(resolve => process.once('SIGINT', resolve));
    await server.stop();
}

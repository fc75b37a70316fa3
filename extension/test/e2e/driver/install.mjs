// The VS Code server that install-server.sh put into the cache, and playwright-core to drive a browser with.
import fs from 'node:fs';
import path from 'node:path';
import os from 'node:os';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** The install made by install-vscode-server.sh. */
export function findInstall({
    cache = process.env.VSCODE_E2E_CACHE ?? path.join(os.homedir(), '.cache', 'go-toolchain-doctor'),
    version = process.env.VSCODE_E2E_VERSION || '4.139.1',
} = {}) {
    if (!cache) throw new Error('set VSCODE_E2E_CACHE or pass {cache}: the folder given to install-vscode-server.sh');
    const dir = path.join(cache, 'code-server-' + version);
    return { dir, ...JSON.parse(fs.readFileSync(path.join(dir, 'env.json'), 'utf8')) };
}

/** playwright-core: the project's own, else the cache's. */
export async function playwright(install) {
    try {
        return await import('playwright-core');
    } catch {
        /* fall through to the cache's own copy */
    }
    const require = createRequire(path.join(install.dir, 'package.json'));
    const m = await import(pathToFileURL(require.resolve('playwright-core')).href);
    return m.default ?? m;
}

// Bundles the extension with esbuild: one file for VS Code, one for the helper that shells start.
import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

export async function bundle(root) {
    const dist = path.join(root, 'extension', 'dist');
    const common = {
        absWorkingDir: root,
        bundle: true,
        platform: 'node',
        format: 'cjs',
        target: 'node20',
        minify: true,
        sourcemap: false,
        legalComments: 'none',
        logLevel: 'warning',
    };
    await rm(path.join(dist, 'extension.js'), { force: true });
    await Promise.all([
        build({
            ...common,
            entryPoints: ['extension/src/extension.ts'],
            outfile: path.join(dist, 'extension.js'),
            external: ['vscode'],
        }),
        build({
            ...common,
            entryPoints: ['extension/src/host/environmentHelper.ts'],
            outfile: path.join(dist, 'environment-helper.js'),
        }),
        build({
            ...common,
            entryPoints: ['extension/src/recorder/program/recorderShim.ts'],
            outfile: path.join(dist, 'recorder-shim.js'),
        }),
    ]);
}

/** Bundles the unit tests, for Node does not read TypeScript in the oldest version we support. */
export async function bundleTests(root) {
    const folder = path.join(root, 'extension', 'test', 'unit');
    const names = readdirSync(folder).filter(name => name.endsWith('.test.ts'));
    const out = path.join(root, 'extension', 'dist', 'test');
    await rm(out, { recursive: true, force: true });
    await build({
        absWorkingDir: root,
        bundle: true,
        platform: 'node',
        format: 'cjs',
        target: 'node20',
        sourcemap: 'inline',
        logLevel: 'warning',
        entryPoints: names.map(name => path.join(folder, name)),
        outdir: out,
        // The tests of the rooms ask esbuild itself what imports what.
        external: ['vscode', 'esbuild'],
    });
    return names.map(name => path.join(out, name.replace(/\.ts$/, '.js')));
}

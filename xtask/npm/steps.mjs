// What several commands do: run a program of the repository, build the extension. A module of its own, since run.mjs waits at its
// top level for the command, and a command that imports run.mjs would wait for itself.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Missing } from './prerequisites.mjs';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where cargo puts what it builds of this tree. */
export const TARGET = process.env.CARGO_TARGET_DIR ?? path.join(ROOT, 'target');

/** Runs a program in the repository, its output shown; ends this one with its status when it fails. */
export function sh(program, args, options = {}) {
    const done = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit', ...options });
    if (done.error !== undefined) {
        throw new Missing(`${program} could not be started: ${done.error.message}`);
    }
    if (done.status !== 0) {
        process.exit(done.status ?? 1);
    }
}

/** Builds the extension: the engine in WebAssembly, its pages, the bundles. */
export async function extension() {
    sh('cargo', ['xtask', 'wasm']);
    sh('cargo', ['xtask', 'pages', 'extension/dist/rules']);
    const { bundle } = await import('./bundle.mjs');
    await bundle(ROOT);
}

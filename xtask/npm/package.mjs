// Packs the .vsix into dist/: what .vscodeignore lets in and nothing else, no npm packages.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Missing } from './prerequisites.mjs';

export async function pack(root) {
    const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
    const out = path.join(root, 'dist', `go-toolchain-doctor-${version}.vsix`);
    fs.mkdirSync(path.dirname(out), { recursive: true });
    const vsce = path.join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
    const args = [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', out];
    const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    if (done.status !== 0) {
        throw new Missing(`vsce could not pack the extension:\n${done.stdout}${done.stderr}`);
    }
    console.log(`${path.relative(root, out)} (${(fs.statSync(out).size / 1024).toFixed(0)} KB)`);
}

// Builds an older commit beside this tree, in the cache: its own checkout and its own target folder, kept for the next time.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './prerequisites.mjs';
import { ROOT, sh } from './steps.mjs';

/** The checkout of a commit, made if it is not there. */
export function checkoutBefore(commit) {
    const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
    const hash = git('rev-parse', '--verify', `${commit}^{commit}`);
    const folder = path.join(cacheFolder(), 'before', hash.slice(0, 12));
    if (!fs.existsSync(path.join(folder, 'Cargo.toml'))) {
        fs.mkdirSync(folder, { recursive: true });
        // An archive, not a worktree: nothing of it stays in this repository.
        const archive = execFileSync('git', ['archive', hash], { cwd: ROOT, maxBuffer: 1 << 30 });
        execFileSync('tar', ['-x', '-C', folder], { input: archive });
    }
    return folder;
}

/** Builds packages of a commit; returns its target folder. */
export function buildBefore(commit, args) {
    const folder = checkoutBefore(commit);
    const target = path.join(folder, 'target');
    sh('cargo', ['build', '--quiet', ...args], { cwd: folder, env: { ...process.env, CARGO_TARGET_DIR: target } });
    return target;
}

// The corpus: which public repositories, at which commits, and how one is laid into a folder without running anything of it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../steps.mjs';

const LIST = path.join(ROOT, 'docs', 'public', 'repositories.tsv');
const LARGEST_GIT_OUTPUT = 1 << 28;

/** The rows of the list: `{ name: 'owner/name', commit, kinds: [] }`. */
export function repositories() {
    const [, ...rows] = fs.readFileSync(LIST, 'utf8').trimEnd().split('\n');
    return rows.map(row => {
        const [name, commit, kinds] = row.split('\t');
        return { name, commit, kinds: kinds.split(' ') };
    });
}

/**
 * Lays a repository at its commit into a new folder below `parent`, named as a clone would name it; returns the folder, or
 * undefined where the source does not have it. No hook, no filter, no submodule: git's configuration of the machine is not read,
 * and the repository's own attributes can only name filters that this configuration does not define.
 */
export function checkout(repository, parent) {
    const folder = path.join(parent, repository.name.split('/')[1]);
    fs.mkdirSync(folder, { recursive: true });
    git(folder, 'init', '--quiet', '--template=');
    git(folder, 'remote', 'add', 'origin', `https://github.com/${repository.name}.git`);
    if (!fetched(repository, folder)) {
        fs.rmSync(folder, { recursive: true, force: true });
        return undefined;
    }
    git(folder, 'read-tree', repository.commit);
    git(folder, 'checkout-index', '--all', '--force');
    filled(folder);
    return folder;
}

/** A mirror may lack its largest files: they are there, and empty, so that nobody says that they are missing. */
function filled(folder) {
    for (const file of filesOf(folder)) {
        const place = path.join(folder, file);
        if (!file.endsWith('.go') && fs.lstatSync(place, { throwIfNoEntry: false }) === undefined) {
            fs.mkdirSync(path.dirname(place), { recursive: true });
            fs.writeFileSync(place, '');
        }
    }
}

/** Brings the commit's objects: borrowed from the mirror that GO_DOCTOR_PUBLIC names, else over the network. */
function fetched(repository, folder) {
    const mirrors = process.env.GO_DOCTOR_PUBLIC;
    if (mirrors === undefined) {
        return git(folder, 'fetch', '--quiet', '--depth', '1', 'origin', repository.commit) !== undefined;
    }
    const mirror = mirrorOf(repository, mirrors);
    if (mirror === undefined) {
        return false;
    }
    fs.mkdirSync(path.join(folder, '.git', 'objects', 'info'), { recursive: true });
    fs.writeFileSync(path.join(folder, '.git', 'objects', 'info', 'alternates'), `${path.join(mirror, 'objects')}\n`);
    return git(folder, 'cat-file', '-e', `${repository.commit}^{tree}`) !== undefined;
}

/** The git directory of a mirror: `owner+name/repo`, or `.git` in it where the mirror is a clone. */
function mirrorOf(repository, mirrors) {
    const repo = path.join(mirrors, repository.name.replace('/', '+'), 'repo');
    return [path.join(repo, '.git'), repo].find(folder => fs.existsSync(path.join(folder, 'objects')));
}

/** Every file of a checkout that git has, by its path with slashes. */
export function filesOf(folder) {
    return (git(folder, 'ls-files', '-z') ?? '').split('\0').filter(file => file !== '');
}

/** The output of git, or undefined where it fails. */
function git(folder, ...args) {
    const env = {
        PATH: process.env.PATH,
        HOME: folder,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_LFS_SKIP_SMUDGE: '1',
    };
    const safe = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'protocol.ext.allow=never'];
    const done = spawnSync('git', [...safe, '-C', folder, ...args], {
        env,
        encoding: 'utf8',
        maxBuffer: LARGEST_GIT_OUTPUT,
    });
    return done.status === 0 ? done.stdout : undefined;
}

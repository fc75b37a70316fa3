// The extension host's environment at two moments, when the process was started and when this extension was loaded; and
// without what the recorder puts on PATH: our own look, and what we start ourselves, is no run of the user's.
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { EnvChange, Variable } from '../engine/types';

let atLoad: Variable[] | undefined;

/** Remembers the environment as it is now; the first call counts. */
export function takeSnapshot(): void {
    atLoad ??= listOf(process.env);
}

let standIns: string | undefined;

/** Where the recorder keeps its stand-ins, of whatever window: nothing here sees them on PATH from now on. */
export function hideStandIns(folder: string): void {
    standIns = folder;
}

/** The value of PATH without the recorder's stand-ins. */
export function pathWithoutStandIns(value: string): string {
    const entries = value.split(path.delimiter);
    return entries
        .filter(entry => standIns === undefined || !entry.startsWith(standIns + path.sep))
        .join(path.delimiter);
}

/** An environment without the recorder's stand-ins; without an argument, this process's own. */
export function withoutStandIns(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
    const kept = { ...env };
    for (const [name, value] of Object.entries(env)) {
        // Windows calls it Path, and a copy of the environment knows its names by their letters.
        if (value !== undefined && name.toUpperCase() === 'PATH') {
            kept[name] = pathWithoutStandIns(value);
        }
    }
    return kept;
}

/** What a program that we start gets: this process's environment without stand-ins, with these changes. */
export function environmentWith(changes: EnvChange[]): NodeJS.ProcessEnv {
    const env = withoutStandIns();
    for (const change of changes) {
        if (change.value === undefined) {
            delete env[change.name];
        } else {
            env[change.name] = change.value;
        }
    }
    return env;
}

/** A process's variables as a list, sorted by name. */
export function listOf(env: NodeJS.ProcessEnv): Variable[] {
    const list: Variable[] = [];
    for (const [name, value] of Object.entries(withoutStandIns(env))) {
        if (value !== undefined) {
            list.push({ name, value });
        }
    }
    return list.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The environment of a process when it was started, where the system tells (Linux). */
export async function launchEnvironment(pid: number | 'self'): Promise<Variable[] | undefined> {
    try {
        return parseEnviron(await fs.promises.readFile(`/proc/${pid}/environ`));
    } catch {
        return undefined;
    }
}

/** The environment at load, for systems that do not tell what it was at launch. */
export function loadEnvironment(): Variable[] | undefined {
    return atLoad;
}

/** Reads `NAME=value` pairs that end with NUL. */
function parseEnviron(bytes: Buffer): Variable[] {
    const env: NodeJS.ProcessEnv = {};
    for (const entry of bytes.toString('utf8').split('\0')) {
        const at = entry.indexOf('=');
        if (at > 0) {
            env[entry.slice(0, at)] = entry.slice(at + 1);
        }
    }
    return listOf(env);
}

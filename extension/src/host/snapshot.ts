// The extension host's environment at two moments: when the process was started, and when this extension was loaded.
import * as fs from 'node:fs';
import type { Variable } from '../engine/types';

let atLoad: Variable[] | undefined;

/** Remembers the environment as it is now; the first call counts. */
export function takeSnapshot(): void {
    atLoad ??= listOf(process.env);
}

/** A process's variables as a list, sorted by name. */
export function listOf(env: NodeJS.ProcessEnv): Variable[] {
    const list: Variable[] = [];
    for (const [name, value] of Object.entries(env)) {
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
export function parseEnviron(bytes: Buffer): Variable[] {
    const env: NodeJS.ProcessEnv = {};
    for (const entry of bytes.toString('utf8').split('\0')) {
        const at = entry.indexOf('=');
        if (at > 0) {
            env[entry.slice(0, at)] = entry.slice(at + 1);
        }
    }
    return listOf(env);
}

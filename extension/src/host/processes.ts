// Process trees: who belongs to a process that was started, what it waits for, and the end of all of them.
import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';

interface Process {
    pid: number;
    parent: number;
    session: number;
    zombie: boolean;
}

/** Every process of this machine, as `/proc/<pid>/stat` has it (Linux), or as `ps` lists it. */
async function all(): Promise<Process[]> {
    if (process.platform !== 'linux') {
        return byPs();
    }
    const names = await fs.promises.readdir('/proc').catch(() => [] as string[]);
    const read = names
        .filter(name => /^\d+$/.test(name))
        .map(async (name): Promise<Process | undefined> => {
            try {
                const text = await fs.promises.readFile(`/proc/${name}/stat`, 'utf8');
                // The name in parentheses may hold anything, even parentheses: read behind the last one.
                const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
                return {
                    pid: Number(name),
                    parent: Number(fields[1]),
                    session: Number(fields[3]),
                    zombie: fields[0] === 'Z',
                };
            } catch {
                return undefined;
            }
        });
    return (await Promise.all(read)).filter(process => process !== undefined);
}

function byPs(): Promise<Process[]> {
    return new Promise(resolve => {
        execFile('/bin/ps', ['-axo', 'pid=,ppid=,stat='], (error, stdout) => {
            const lines = error === null ? stdout.split('\n') : [];
            const parsed = lines.map(line => line.trim().split(/\s+/)).filter(words => words.length >= 3);
            resolve(
                parsed.map(([pid, parent, stat]) => ({
                    pid: Number(pid),
                    parent: Number(parent),
                    session: -1,
                    zombie: stat?.startsWith('Z') ?? false,
                })),
            );
        });
    });
}

/** The living members of a process's tree: its session, and whoever descends from it. */
function members(leader: number, list: readonly Process[]): number[] {
    const tree = new Set(list.filter(p => p.pid === leader || p.session === leader).map(p => p.pid));
    for (let before = -1; before !== tree.size;) {
        before = tree.size;
        for (const p of list) {
            if (tree.has(p.parent)) {
                tree.add(p.pid);
            }
        }
    }
    return list.filter(p => tree.has(p.pid) && !p.zombie).map(p => p.pid);
}

/**
 * Ends a whole tree. An interactive shell puts jobs into groups of their own, so a group is not enough: the session is
 * walked until nobody is left (a process may start another while it is being ended).
 */
export async function endTree(leader: number | undefined): Promise<void> {
    if (leader === undefined) {
        return;
    }
    if (process.platform === 'win32') {
        const root = process.env['SystemRoot'] ?? 'C:\\Windows';
        const tool = path.win32.join(root, 'System32', 'taskkill.exe');
        await new Promise<void>(resolve => execFile(tool, ['/T', '/F', '/PID', String(leader)], () => resolve()));
        return;
    }
    for (let round = 0; round < 20; round += 1) {
        const alive = members(leader, await all());
        if (alive.length === 0) {
            return;
        }
        for (const pid of alive) {
            try {
                process.kill(pid, 'SIGKILL');
            } catch {
                // It has ended by itself in between.
            }
        }
    }
}

/** The chain from a process to what it waits for: names of programs, or of the scripts they run. */
export async function waitingFor(leader: number | undefined): Promise<string[]> {
    if (leader === undefined || process.platform !== 'linux') {
        return [];
    }
    const list = await all();
    const chain: string[] = [];
    let current: number | undefined = leader;
    while (current !== undefined && chain.length < 8) {
        const name = await nameOf(current);
        if (name === undefined) {
            break;
        }
        chain.push(name);
        // A shell waits for its newest child.
        const parent: number = current;
        const children = list.filter(p => p.parent === parent && !p.zombie).map(p => p.pid);
        current = children.length === 0 ? undefined : Math.max(...children);
    }
    return chain;
}

const INTERPRETERS = new Set(['sh', 'bash', 'dash', 'zsh', 'fish', 'python', 'python3', 'node', 'ruby', 'perl']);

/** `sleep 1000` is `sleep`, `bash /home/me/.nvm/nvm.sh` is `nvm.sh`. Arguments stay out: they may be secret. */
async function nameOf(pid: number): Promise<string | undefined> {
    const line = await fs.promises.readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    const words = line.split('\0').filter(word => word !== '');
    const base = (word: string) => path.posix.basename(word.replace(/^-/, ''));
    const [program, script] = words;
    if (program === undefined) {
        return undefined;
    }
    const isScript = script !== undefined && !script.startsWith('-') && INTERPRETERS.has(base(program));
    return isScript ? base(script) : base(program);
}

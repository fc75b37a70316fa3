// Watches what diagnoses looked for outside the workspace: go or gopls that appears or goes is a reason to look again. The folders
// watched are those that hold a looked-for path, or the nearest one that exists; their number is bounded, nothing is polled.
import * as fs from 'node:fs';
import * as path from 'node:path';

/** PATH and the usual folders are some dozens; each costs the system one watch. */
const MAX_FOLDERS = 96;

/** A change comes in several events, in milliseconds. */
const BURST = 100;

export class OutsideWatcher {
    private readonly watchers = new Map<string, { watcher: fs.FSWatcher; names: Set<string> }>();
    /** The same for those of the diagnoses that are not whole yet: told when they are looked for, not when all is done. */
    private noted = new Map<string, Promise<string>>();
    /** What was there at each looked-for path when it was looked for. */
    private known = new Map<string, string>();
    private timer: NodeJS.Timeout | undefined;
    private disposed = false;

    /** `changed` is called when something has come to a looked-for path, has gone, or is another. */
    constructor(private readonly changed: () => void) {}

    /** Notes paths that are looked for. */
    note(paths: readonly string[]): void {
        for (const file of paths) {
            if (path.isAbsolute(file)) {
                this.noted.set(file, whatIs(file));
            }
        }
    }

    /** The diagnoses are whole: watches what they looked for, but what `isInside` says is watched already. */
    async settle(isInside: (file: string) => boolean): Promise<void> {
        const files = [...this.noted].filter(([file]) => !isInside(file));
        this.noted = new Map();
        this.known = new Map(await Promise.all(files.map(async ([file, was]) => [file, await was] as const)));
        // What came between the look and the watch is seen by nobody else.
        await this.check();
    }

    /** Has a watch on the folder of every looked-for path, and on no other. */
    private async arm(): Promise<void> {
        const wanted = new Map<string, Set<string>>();
        for (const { folder, name } of await Promise.all([...this.known.keys()].map(nearest))) {
            if (wanted.has(folder) || wanted.size < MAX_FOLDERS) {
                wanted.set(folder, (wanted.get(folder) ?? new Set()).add(name));
            }
        }
        for (const folder of [...this.watchers.keys()].filter(folder => !wanted.has(folder))) {
            this.forget(folder);
        }
        for (const [folder, names] of wanted) {
            const watched = this.watchers.get(folder);
            if (watched !== undefined) {
                watched.names = names;
            } else if (!this.disposed) {
                this.watch(folder, names);
            }
        }
    }

    private watch(folder: string, names: Set<string>): void {
        try {
            const watcher = fs.watch(folder, { persistent: false });
            const entry = { watcher, names };
            watcher.on('change', (_, name) => {
                // Without a name the system does not say which; the folder's own name means that it has gone itself.
                const told = name?.toString();
                if (told === undefined || entry.names.has(told) || told === path.basename(folder)) {
                    clearTimeout(this.timer);
                    this.timer = setTimeout(() => void this.check(), BURST);
                }
            });
            watcher.on('error', () => this.forget(folder));
            this.watchers.set(folder, entry);
        } catch {
            // No watches left, or a file system without them: then the next save tells.
        }
    }

    /** Something happened at a looked-for path, or above it: whether it is another now. */
    private async check(): Promise<void> {
        // First the watches, then the look: what comes in between is seen by one of them.
        await this.arm();
        const now = await Promise.all([...this.known].map(async ([file, was]) => (await whatIs(file)) !== was));
        if (now.includes(true) && !this.disposed) {
            this.changed();
        }
    }

    private forget(folder: string): void {
        this.watchers.get(folder)?.watcher.close();
        this.watchers.delete(folder);
    }

    dispose(): void {
        this.disposed = true;
        clearTimeout(this.timer);
        for (const folder of [...this.watchers.keys()]) {
            this.forget(folder);
        }
    }
}

/** What is at a path, as far as it matters: a folder's own time changes with everything in it. */
async function whatIs(file: string): Promise<string> {
    try {
        const stat = await fs.promises.stat(file);
        return stat.isFile() ? `file ${stat.size} ${stat.mtimeMs} ${stat.mode}` : 'other';
    } catch {
        return 'nothing';
    }
}

/** The folder to watch for a path: its own, else the nearest above it that exists; and the name that will change in it. */
async function nearest(file: string): Promise<{ folder: string; name: string }> {
    let name = path.basename(file);
    let folder = path.dirname(file);
    while (folder !== path.dirname(folder) && !(await isFolder(folder))) {
        name = path.basename(folder);
        folder = path.dirname(folder);
    }
    return { folder, name };
}

async function isFolder(folder: string): Promise<boolean> {
    try {
        return (await fs.promises.stat(folder)).isDirectory();
    } catch {
        return false;
    }
}

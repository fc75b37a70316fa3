// The stand-ins of one window on disk, and where they write down what they ran: made when a recording begins, taken away when it
// ends; what a window that crashed has left is taken away by the next.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { writeStandIn } from './standIn';

export class StandIns {
    private readonly own: string;
    private readonly captures: string;
    private watcher: fs.FSWatcher | undefined;

    /** Where the stand-ins lie while there is a recording. */
    readonly bin: string;

    /** `root` holds a folder for each window. */
    constructor(
        private readonly root: string,
        private readonly shim: string,
    ) {
        this.own = path.join(root, `${process.pid}`);
        this.bin = path.join(this.own, 'bin');
        this.captures = path.join(this.own, 'captures');
    }

    /** Makes stand-ins for these tools; `written` is called when one may have written something down. */
    async make(tools: readonly string[], written: () => void): Promise<void> {
        await fs.promises.mkdir(this.bin, { recursive: true, mode: 0o700 });
        await fs.promises.mkdir(this.captures, { recursive: true, mode: 0o700 });
        const recording = { node: process.execPath, shim: this.shim, captures: this.captures };
        for (const tool of tools) {
            await writeStandIn(this.bin, tool, recording);
        }
        this.watcher = fs.watch(this.captures, written);
    }

    /** What was written down, oldest first; each is told once. */
    async *taken(): AsyncGenerator<string> {
        const names = namesIn(this.captures).filter(name => name.endsWith('.json'));
        for (const name of names.sort()) {
            const file = path.join(this.captures, name);
            const text = await fs.promises.readFile(file, 'utf8').catch(() => undefined);
            fs.rmSync(file, { force: true });
            if (text !== undefined) {
                yield text;
            }
        }
    }

    /**
     * Takes away what no other living window needs. The stand-ins stay where `isRemembered`; without the folder for captures they
     * hand on at once.
     */
    clear(isRemembered: boolean): void {
        this.watcher?.close();
        this.watcher = undefined;
        for (const name of namesIn(this.root)) {
            const isOwn = name === `${process.pid}`;
            if (isOwn && isRemembered) {
                remove(this.captures);
            } else if (isOwn || !isAlive(Number(name))) {
                remove(path.join(this.root, name));
            }
        }
    }
}

function remove(folder: string): void {
    fs.rmSync(folder, { recursive: true, force: true });
}

function namesIn(folder: string): string[] {
    try {
        return fs.readdirSync(folder);
    } catch {
        return [];
    }
}

function isAlive(pid: number): boolean {
    try {
        process.kill(pid, 0);
        return true;
    } catch {
        return false;
    }
}

// Whether a folder has Go in it: a short walk of our own, for VS Code's search would start a process.
import * as fs from 'node:fs';
import * as path from 'node:path';

/** How deep and how much is looked at: a workspace with Go shows it near its root. */
const MAX_DEPTH = 3;
const MAX_ENTRIES = 3000;

/** Says whether a Go file, go.mod or go.work lies in the folder or not far below it. */
export async function hasGoFiles(folder: string): Promise<boolean> {
    let left = MAX_ENTRIES;
    let level = [folder];
    for (let depth = 0; depth <= MAX_DEPTH && level.length > 0; depth += 1) {
        const next: string[] = [];
        for (const current of level) {
            const entries = await fs.promises.readdir(current, { withFileTypes: true }).catch(() => []);
            for (const entry of entries) {
                left -= 1;
                if (left < 0) {
                    return false;
                }
                if (
                    entry.isFile() &&
                    (entry.name.endsWith('.go') || entry.name === 'go.mod' || entry.name === 'go.work')
                ) {
                    return true;
                }
                if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git') {
                    next.push(path.join(current, entry.name));
                }
            }
        }
        level = next;
    }
    return false;
}

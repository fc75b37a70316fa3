// What lies in the workspace is the workspace's: it is never started by a diagnosis, and nothing that leads into it is handed
// to a shell whose start-up files would run it.
import * as fs from 'node:fs';
import * as path from 'node:path';

/** A path with its links followed, as far as it exists. */
function real(file: string): string {
    try {
        return fs.realpathSync(file);
    } catch {
        return path.resolve(file);
    }
}

function isWithin(file: string, folder: string): boolean {
    const relative = path.relative(folder, file);
    return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}

/** Whether a file lies in the folder under diagnosis, links followed at both ends. */
export function isOfWorkspace(file: string, folder: string | undefined): boolean {
    return folder !== undefined && (isWithin(file, folder) || isWithin(real(file), real(folder)));
}

/** Whether a text names the folder under diagnosis. */
export function isMentionedIn(text: string, folder: string | undefined): boolean {
    return (
        folder !== undefined &&
        [folder, real(folder)].some(name => name !== path.parse(name).root && text.includes(name))
    );
}

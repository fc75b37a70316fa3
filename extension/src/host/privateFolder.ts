// A folder that only this user may enter, for what a program of ours writes and we read.
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

/** Makes one; whoever made it disposes of it. */
export async function privateFolder(prefix: string): Promise<{ path: string; dispose(): Promise<void> }> {
    // mkdtemp makes it 0700.
    const folder = await fs.promises.mkdtemp(path.join(os.tmpdir(), prefix));
    return { path: folder, dispose: () => fs.promises.rm(folder, { recursive: true, force: true }) };
}

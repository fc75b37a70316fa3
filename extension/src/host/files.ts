// Files: read, look at, list, walk. Each way of failing is its own reading.
import * as fs from 'node:fs';
import type { PathStat, ReadAs, Reading, TreeEntry } from '../engine/types';
import { failure, isUtf8 } from './run';

/** Reads a file up to a limit, as text, as hexadecimal digits, or its beginning or end as text. */
export async function read(file: string, maxBytes: number, readAs: ReadAs): Promise<Reading> {
    try {
        const stat = await fs.promises.stat(file);
        // A pipe or a device could keep us for ever, or never end.
        if (!stat.isFile()) {
            return { kind: 'wrongKind' };
        }
        if (readAs === 'text' && stat.size > maxBytes) {
            return { kind: 'tooLarge', size: stat.size, limit: maxBytes };
        }
        if (readAs === 'tail') {
            const skipped = Math.max(0, stat.size - maxBytes);
            const text = (await head(file, maxBytes, skipped)).toString('utf8');
            return { kind: 'text', text: skipped === 0 ? text : text.slice(text.indexOf('\n') + 1) };
        }
        const bytes = await head(file, maxBytes);
        if (readAs === 'hex') {
            return { kind: 'hex', hex: bytes.toString('hex'), size: stat.size };
        }
        const whole = readAs === 'text' || bytes.length < maxBytes;
        const text = textPart(bytes, whole)?.toString('utf8');
        return text === undefined ? { kind: 'badEncoding', looksLike: looksLike(bytes) } : { kind: 'text', text };
    } catch (error) {
        return failure(error);
    }
}

/** The bytes that are text; where the file goes on, a character that was cut is left out. */
export function textPart(bytes: Buffer, whole: boolean): Buffer | undefined {
    if (isUtf8(bytes)) {
        return bytes;
    }
    for (let cut = 1; !whole && cut < 4 && cut < bytes.length; cut += 1) {
        const shorter = bytes.subarray(0, -cut);
        if (isUtf8(shorter)) {
            return shorter;
        }
    }
    return undefined;
}

/** The beginning of a file, or as much from another place. */
export async function head(file: string, maxBytes: number, from = 0): Promise<Buffer> {
    const handle = await fs.promises.open(file);
    try {
        // The kernel's own files (/proc) say that they are empty: they are read until they end.
        const said = (await handle.stat()).size;
        const size = said === 0 ? Math.min(maxBytes, 4 << 20) : Math.min(said, maxBytes);
        const bytes = said === 0 ? Buffer.allocUnsafe(size) : Buffer.alloc(size);
        let length = 0;
        while (length < size) {
            const { bytesRead } = await handle.read(bytes, length, size - length, from + length);
            if (bytesRead === 0) {
                break;
            }
            length += bytesRead;
        }
        return bytes.subarray(0, length);
    } finally {
        await handle.close();
    }
}

/** What bytes that are no UTF-8 look like. */
export function looksLike(bytes: Buffer): string {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) {
        return 'utf-16le';
    }
    if (bytes[0] === 0xfe && bytes[1] === 0xff) {
        return 'utf-16be';
    }
    return bytes.includes(0) ? 'nul' : 'other';
}

/** Looks at each path. */
export async function stat(paths: readonly string[]): Promise<Reading> {
    return { kind: 'stats', entries: await Promise.all(paths.map(look)) };
}

async function look(file: string): Promise<PathStat> {
    try {
        const stat = await fs.promises.stat(file);
        const kind = stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other';
        const [real, executable, writable] = await Promise.all([
            fs.promises.realpath(file).catch(() => file),
            mayExecute(file, stat),
            may(file, fs.constants.W_OK),
        ]);
        const size = kind === 'file' ? stat.size : 0;
        return {
            path: file,
            outcome: {
                kind: 'found',
                stat: { kind, executable, writable, size, ...(real === file ? {} : { realPath: real }) },
            },
        };
    } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        if (code === 'ENOENT' || code === 'ENOTDIR') {
            const target = await fs.promises.readlink(file).catch(() => undefined);
            return { path: file, outcome: target === undefined ? { kind: 'notFound' } : { kind: 'dangling', target } };
        }
        if (code === 'EACCES' || code === 'EPERM') {
            return { path: file, outcome: { kind: 'denied' } };
        }
        return { path: file, outcome: { kind: 'failed', message } };
    }
}

async function mayExecute(file: string, stat: fs.Stats): Promise<boolean> {
    if (process.platform === 'win32') {
        return true;
    }
    // root may execute only what somebody may.
    return (stat.isDirectory() || (stat.mode & 0o111) !== 0) && (await may(file, fs.constants.X_OK));
}

/** Whether this process may do this with a path. */
export async function may(file: string, mode: number): Promise<boolean> {
    return fs.promises.access(file, mode).then(
        () => true,
        () => false,
    );
}

type EntryKind = TreeEntry['kind'];

/** What a folder holds, sorted as the headless host sorts. */
export async function entriesOf(folder: string): Promise<{ name: string; kind: EntryKind }[]> {
    const list = await fs.promises.readdir(folder, { withFileTypes: true });
    const kindOf = (entry: fs.Dirent): EntryKind =>
        entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'other';
    return list.map(entry => ({ name: entry.name, kind: kindOf(entry) })).sort(byName);
}

/** By code units, as the headless host sorts: a report must not depend on the host. */
function byName(a: { name: string }, b: { name: string }): number {
    return Buffer.compare(Buffer.from(a.name), Buffer.from(b.name));
}

/** Lists a folder, sorted by name. */
export async function list(folder: string, maxEntries: number): Promise<Reading> {
    try {
        const entries = await entriesOf(folder);
        return { kind: 'listing', entries: entries.slice(0, maxEntries), more: entries.length > maxEntries };
    } catch (error) {
        return failure(error);
    }
}

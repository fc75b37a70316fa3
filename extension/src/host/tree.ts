// Walks a tree and reads the beginnings of the files that the probe names, as the headless host does: same order, same limits.
// Of Go files it keeps what the engine's reader makes of them, so that a folder of ten thousand is never in memory.
// Links to folders are not followed; a link to a file is a source file for go, so its beginning is read.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { sourceOutline } from '../../dist/engine/engine';
import type { Reading, TreeEntry, TreeHeads } from '../engine/types';
import { entriesOf, head, looksLike, textPart } from './files';
import { failure } from './run';

export interface TreeRequest {
    root: string;
    skip: string[];
    maxDepth: number;
    maxEntries: number;
    heads: TreeHeads;
}

/** So many files are looked at, or read, at the same time. */
const AT_ONCE = 64;

interface Wanted {
    entry: TreeEntry;
    file: string;
    /** It is Go source: its outline is kept, not its text. */
    source: boolean;
}

/** Walks, then reads; what the budget does not reach is `tooLarge`. */
export async function tree(request: TreeRequest, signal: AbortSignal): Promise<Reading> {
    const found: TreeEntry[] = [];
    const wanted: Wanted[] = [];
    let more = false;
    let budget = request.heads.maxTotalBytes;
    const isSource = (name: string) => request.heads.suffixes.some(suffix => name.endsWith(suffix));
    const wants = (name: string) => isSource(name) || request.heads.names.includes(name);

    const walk = async (folder: string, prefix: string, depth: number): Promise<void> => {
        const entries = await entriesOf(folder);
        const stats = await inBatches(entries, signal, ({ name, kind }) =>
            kind === 'file' || (kind === 'link' && wants(name)) ? stat(path.join(folder, name)) : undefined,
        );
        for (const [number, { name, kind }] of entries.entries()) {
            if (signal.aborted) {
                return;
            }
            if (found.length >= request.maxEntries) {
                more = true;
                return;
            }
            const file = path.join(folder, name);
            const entry: TreeEntry = { path: prefix === '' ? name : `${prefix}/${name}`, kind, size: 0 };
            found.push(entry);
            const known = stats[number];
            if (kind === 'file' || known?.isFile() === true) {
                entry.size = known?.size ?? 0;
                const cost = Math.min(entry.size, request.heads.maxBytes);
                if (wants(name) && cost > budget) {
                    entry.unread = 'tooLarge';
                } else if (wants(name)) {
                    budget -= cost;
                    wanted.push({ entry, file, source: isSource(name) });
                }
            }
            if (kind === 'folder' && depth < request.maxDepth && !request.skip.includes(name)) {
                await walk(file, entry.path, depth + 1).catch(() => {
                    entry.unread = 'denied';
                });
            }
        }
    };

    try {
        await walk(request.root, '', 0);
        await inBatches(wanted, signal, one => fill(one, request.heads.maxBytes));
        return signal.aborted ? { kind: 'cancelled' } : { kind: 'tree', entries: found, more };
    } catch (error) {
        return failure(error);
    }
}

/** The work on each, some at the same time; on no more of them when it is cancelled. */
async function inBatches<T, R>(
    list: readonly T[],
    signal: AbortSignal,
    work: (one: T) => Promise<R> | undefined,
): Promise<(R | undefined)[]> {
    const done: (R | undefined)[] = [];
    for (let at = 0; at < list.length && !signal.aborted; at += AT_ONCE) {
        done.push(...(await Promise.all(list.slice(at, at + AT_ONCE).map(work))));
    }
    return done;
}

function stat(file: string): Promise<fs.Stats | undefined> {
    return fs.promises.stat(file).catch(() => undefined);
}

async function fill({ entry, file, source }: Wanted, maxBytes: number): Promise<void> {
    try {
        const bytes = await head(file, maxBytes);
        const part = textPart(bytes, bytes.length < maxBytes);
        if (part === undefined) {
            entry.unread = looksLike(bytes);
        } else if (source) {
            entry.outline = sourceOutline(part) ?? '';
        } else {
            entry.head = part.toString('utf8');
        }
    } catch (error) {
        entry.unread = failure(error).kind;
    }
}

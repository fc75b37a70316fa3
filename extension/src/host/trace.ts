// Feeds a trace of system calls to the engine's reader, piece by piece: it may have hundreds of megabytes.
import * as fs from 'node:fs';
import { TraceReader } from '../../dist/engine/engine';
import type { Reading } from '../engine/types';
import { failure } from './run';

const PIECE = 256 << 10;

/** Reads a trace; the pieces are read asynchronously, so the window stays alive between them. */
export async function trace(file: string, signal: AbortSignal): Promise<Reading> {
    try {
        // A pipe would keep us for ever; it is not opened.
        if (!(await fs.promises.stat(file)).isFile()) {
            return { kind: 'wrongKind' };
        }
        const handle = await fs.promises.open(file);
        const reader = new TraceReader();
        try {
            const piece = Buffer.allocUnsafe(PIECE);
            while (!signal.aborted) {
                const { bytesRead } = await handle.read(piece, 0, PIECE, null);
                if (bytesRead === 0) {
                    return { kind: 'trace', digest: reader.finish() };
                }
                reader.feed(piece.subarray(0, bytesRead));
            }
            reader.free();
            return { kind: 'cancelled' };
        } finally {
            await handle.close();
        }
    } catch (error) {
        return failure(error);
    }
}

// One stream of a tool handed on byte for byte, its end kept to be written down.
import * as fs from 'node:fs';
import type { Readable } from 'node:stream';

/** How much of a stream's end is written down, in bytes. */
const TAIL = 64 * 1024;

/** Hands on what a stream says to a descriptor, in order, as fast as that takes it. */
export class Passing {
    private readonly chunks: Buffer[] = [];
    private length = 0;
    private isWriting = false;
    private hasSpoken = false;
    private isOver = false;

    /** Settles when all has been handed on, or nobody takes it any more. */
    readonly done: Promise<void>;

    constructor(
        private readonly stream: Readable | null,
        private readonly fd: number,
    ) {
        this.done = this.pass().finally(() => (this.isOver = true));
    }

    /** The stream's end. */
    text(): string {
        return Buffer.concat(this.chunks).subarray(-TAIL).toString('utf8');
    }

    /** Whether nothing is on its way, and nothing has come since this was asked last. */
    isIdle(): boolean {
        const isIdle = !this.isWriting && !this.hasSpoken;
        this.hasSpoken = false;
        return isIdle;
    }

    /** The stream, for somebody else to read; nothing where it is over. */
    release(): Readable | undefined {
        this.stream?.pause();
        return this.isOver ? undefined : (this.stream ?? undefined);
    }

    private async pass(): Promise<void> {
        if (this.stream === null) {
            return;
        }
        try {
            for await (const chunk of this.stream as AsyncIterable<Buffer>) {
                this.keep(chunk);
                this.isWriting = true;
                await write(this.fd, chunk);
                this.isWriting = false;
            }
        } catch {
            // Nobody reads any more: the tool must feel that as it would without us, so the stream is closed.
            this.isWriting = false;
            this.stream.destroy();
        }
    }

    private keep(chunk: Buffer): void {
        this.hasSpoken = true;
        this.chunks.push(chunk);
        this.length += chunk.length;
        while (this.length - (this.chunks[0]?.length ?? 0) > TAIL) {
            this.length -= this.chunks.shift()?.length ?? 0;
        }
    }
}

/** Writes all of it. Signals are still heard while a reader is slow; a full pipe that does not block is asked again. */
async function write(fd: number, chunk: Buffer): Promise<void> {
    for (let offset = 0; offset < chunk.length;) {
        offset += await new Promise<number>((resolve, reject) => {
            fs.write(fd, chunk, offset, chunk.length - offset, null, (error, written) => {
                if (error === null) {
                    resolve(written);
                } else if (error.code === 'EAGAIN') {
                    setTimeout(() => resolve(0), 1);
                } else {
                    reject(error);
                }
            });
        });
    }
}

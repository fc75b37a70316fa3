// Tries a debug configuration: the real `dlv dap` on loopback with a free port, the real handshake up to the first stop,
// then the end. Nothing stays behind: no process, and the binary is built outside of the workspace.
import { spawn } from 'node:child_process';
import * as net from 'node:net';
import * as path from 'node:path';
import type { EnvChange, Reading } from '../engine/types';
import { privateFolder } from './privateFolder';
import { endTree } from './processes';
import { Capped, failure } from './run';
import { environmentWith } from './snapshot';

export interface DebugRequest {
    dlv: string;
    cwd: string;
    /** The arguments of the request `launch`, as JSON. */
    arguments: string;
    env: EnvChange[];
    timeoutMs: number;
}

interface Message {
    seq: number;
    type: 'request' | 'response' | 'event';
    command?: string;
    event?: string;
    request_seq?: number;
    success?: boolean;
    message?: string;
    body?: { output?: string; category?: string; exitCode?: number; error?: { format?: string } };
}

/** Starts a debug session and ends it. */
export async function debug(request: DebugRequest, signal: AbortSignal): Promise<Reading> {
    const scratch = await privateFolder('go-doctor-debug-');
    const env = environmentWith(request.env);
    const dlv = spawn(request.dlv, ['dap', '--listen=127.0.0.1:0'], {
        cwd: request.cwd,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
    let cancel: () => void = () => undefined;
    try {
        return await Promise.race([
            attempt(dlv, request, path.join(scratch.path, '__debug_bin')),
            new Promise<Reading>(resolve => {
                const limit = setTimeout(
                    () => resolve({ kind: 'timedOut', afterMs: request.timeoutMs }),
                    request.timeoutMs,
                );
                cancel = () => resolve({ kind: 'cancelled' });
                signal.addEventListener('abort', cancel);
                if (signal.aborted) {
                    cancel();
                }
                dlv.on('error', error => resolve(failure(error)));
                dlv.on('exit', () => clearTimeout(limit));
            }),
        ]);
    } finally {
        signal.removeEventListener('abort', cancel);
        await endTree(dlv.pid);
        await scratch.dispose();
    }
}

async function attempt(dlv: ReturnType<typeof spawn>, request: DebugRequest, binary: string): Promise<Reading> {
    const said = new Capped();
    dlv.stderr?.on('data', (chunk: Buffer) => said.take(chunk));
    const port = await listening(dlv, said);
    if (port === undefined) {
        return { kind: 'debugged', started: false, output: said.output().text };
    }
    const client = await Client.connect(port);
    try {
        return await handshake(client, request, binary, said);
    } finally {
        client.end();
    }
}

/** The port dlv says it listens at; nothing when it ends before. */
function listening(dlv: ReturnType<typeof spawn>, said: Capped): Promise<number | undefined> {
    return new Promise(resolve => {
        let text = '';
        dlv.stdout?.on('data', (chunk: Buffer) => {
            text += chunk.toString('utf8');
            const port = /listening at: [^\s]*:(\d+)/.exec(text)?.[1];
            if (port !== undefined) {
                resolve(Number(port));
            } else {
                said.take(chunk);
            }
        });
        dlv.on('exit', () => resolve(undefined));
    });
}

async function handshake(client: Client, request: DebugRequest, binary: string, said: Capped): Promise<Reading> {
    let exitCode: number | undefined;
    const stopped = new Promise<boolean>(resolve => {
        client.onEvent(event => {
            if (event.event === 'output' && event.body?.category !== 'telemetry') {
                said.take(Buffer.from(event.body?.output ?? ''));
            } else if (event.event === 'stopped') {
                resolve(true);
            } else if (event.event === 'exited') {
                exitCode = event.body?.exitCode;
            } else if (event.event === 'terminated') {
                resolve(false);
            }
        });
        client.onClose(() => resolve(false));
    });
    const refused = (response: Message): Reading => {
        said.take(Buffer.from(`${response.body?.error?.format ?? response.message ?? ''}\n`));
        return { kind: 'debugged', started: false, output: said.output().text };
    };
    await client.request('initialize', {
        adapterID: 'go',
        pathFormat: 'path',
        linesStartAt1: true,
        columnsStartAt1: true,
    });
    const settings = JSON.parse(request.arguments) as { mode?: string; output?: string };
    if (settings.mode === 'debug' || settings.mode === 'test') {
        settings.output = binary;
    }
    const launched = await client.request('launch', settings);
    if (launched.success === false) {
        return refused(launched);
    }
    await client.request('configurationDone', {});
    const started = await stopped;
    if (started) {
        await client.request('threads', {});
    }
    await client.request('disconnect', { terminateDebuggee: true });
    return { kind: 'debugged', started, ...(exitCode === undefined ? {} : { exitCode }), output: said.output().text };
}

/** The Debug Adapter Protocol over a socket: headers, JSON, requests matched with their responses. */
class Client {
    private buffer = Buffer.alloc(0);
    private seq = 0;
    private closed = false;
    private readonly waiting = new Map<number, (response: Message) => void>();
    private eventListener: (event: Message) => void = () => undefined;
    private closeListener: () => void = () => undefined;

    private constructor(private readonly socket: net.Socket) {
        socket.on('data', chunk => this.take(chunk));
        socket.on('error', () => undefined);
        socket.on('close', () => {
            this.closed = true;
            this.closeListener();
            for (const resolve of this.waiting.values()) {
                resolve({ seq: 0, type: 'response', success: false, message: 'dlv closed the connection' });
            }
        });
    }

    static connect(port: number): Promise<Client> {
        return new Promise((resolve, reject) => {
            const socket = net.connect(port, '127.0.0.1', () => resolve(new Client(socket)));
            socket.once('error', reject);
        });
    }

    onEvent(listener: (event: Message) => void): void {
        this.eventListener = listener;
    }

    onClose(listener: () => void): void {
        this.closeListener = listener;
    }

    request(command: string, args: unknown): Promise<Message> {
        this.seq += 1;
        const { seq } = this;
        const text = JSON.stringify({ seq, type: 'request', command, arguments: args });
        return new Promise(resolve => {
            if (this.closed) {
                resolve({ seq: 0, type: 'response', success: false, message: 'dlv closed the connection' });
                return;
            }
            this.waiting.set(seq, resolve);
            this.socket.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
        });
    }

    end(): void {
        this.socket.destroy();
    }

    private take(chunk: Buffer): void {
        this.buffer = Buffer.concat([this.buffer, chunk]);
        for (;;) {
            const head = this.buffer.indexOf('\r\n\r\n');
            const length = Number(
                /Content-Length: (\d+)/i.exec(this.buffer.subarray(0, Math.max(head, 0)).toString())?.[1],
            );
            if (head < 0 || Number.isNaN(length) || this.buffer.length < head + 4 + length) {
                return;
            }
            const text = this.buffer.subarray(head + 4, head + 4 + length).toString('utf8');
            this.buffer = this.buffer.subarray(head + 4 + length);
            const message = JSON.parse(text) as Message;
            if (message.type === 'event') {
                this.eventListener(message);
            } else if (message.type === 'response') {
                this.waiting.get(message.request_seq ?? 0)?.(message);
                this.waiting.delete(message.request_seq ?? 0);
            }
        }
    }
}

// A command's output from its first byte: VS Code's stream begins to listen a microtask after it was asked for.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { TerminalShellExecution } from 'vscode';
import { readFromTheStart } from '../../src/runs/execution';

/** An execution as VS Code 1.139 makes it: whoever reads is known a microtask later, and what comes before is lost. */
class Execution {
    private readonly waiting: string[] = [];
    private take: (data: string) => void = () => undefined;
    private wake: () => void = () => undefined;
    private isOver = false;

    read(): AsyncIterable<string> {
        queueMicrotask(() => {
            this.take = data => {
                this.waiting.push(data);
                this.wake();
            };
        });
        return this.stream();
    }

    private async *stream(): AsyncGenerator<string> {
        for (;;) {
            yield* this.waiting.splice(0);
            if (this.waiting.length > 0) {
                continue;
            }
            if (this.isOver) {
                return;
            }
            await new Promise<void>(resolve => {
                this.wake = resolve;
            });
        }
    }

    emit(data: string): void {
        this.take(data);
    }

    end(): void {
        this.isOver = true;
        this.wake();
    }
}

test('what comes in one piece with the start is not lost', async () => {
    const execution = new Execution();
    const before = globalThis.queueMicrotask;
    const { output, done } = readFromTheStart(execution as unknown as TerminalShellExecution);
    assert.equal(globalThis.queueMicrotask, before);
    execution.emit('bash: go: command not found\r\n');
    execution.end();
    await done;
    assert.equal(output.output().text, 'bash: go: command not found\r\n');
});

test('the function that was put aside comes back, whatever happens', () => {
    const before = globalThis.queueMicrotask;
    const broken = {
        read: () => {
            throw new Error('no stream');
        },
    };
    assert.throws(() => readFromTheStart(broken as unknown as TerminalShellExecution), /no stream/);
    assert.equal(globalThis.queueMicrotask, before);
});

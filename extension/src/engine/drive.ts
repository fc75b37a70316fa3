// Drives a session: asks the host every probe at once, hands each answer in, until the report is whole.
import type { Engine, Glue } from './loader';
import type { Probe, Reading, Report, Subject, Task } from './types';

/** Who answers probes. Always has an answer, in time; `signal` ends whatever it started. */
export interface Host {
    answer(probe: Probe, signal: AbortSignal): Promise<Reading>;
}

export interface DriveOptions {
    subject: Subject;
    task: Task;
    host: Host;
    signal: AbortSignal;
    /** Called for every probe with its outcome and its time. */
    onProbe?: (label: string, outcome: string, ms: number) => void;
    /** Called with what is known so far, when something new is known. */
    onPartial?: (report: Report) => void;
}

/** A finished session: its report in three forms. */
export interface Finished {
    report: Report;
    json: string;
    markdown: string;
}

/** Runs a session to its end; nothing when it was stopped. */
export async function drive(engine: Engine, options: DriveOptions): Promise<Finished | undefined> {
    try {
        return await attempt(await engine.ready(), options);
    } catch (error) {
        // A trap: the instance is gone, and so is the session. Once more from the start with a fresh one.
        if (!engine.discardIfBroken(error) || options.signal.aborted) {
            throw error;
        }
        return attempt(await engine.ready(), options);
    }
}

async function attempt(glue: Glue, options: DriveOptions): Promise<Finished | undefined> {
    const { subject, task, host, signal, onProbe, onPartial } = options;
    const session = new glue.Session(subject, task);
    try {
        const answers: [Probe, Reading][] = [];
        let wake: () => void = () => undefined;
        let awaited = 0;
        const stopped = () => wake();
        signal.addEventListener('abort', stopped);
        try {
            for (;;) {
                const step = session.poll();
                if (step.kind === 'done') {
                    return { report: step.report, json: session.reportJson(), markdown: session.reportMarkdown() };
                }
                for (const probe of step.probes) {
                    awaited += 1;
                    const began = performance.now();
                    const label = glue.probeLabel(probe);
                    void host
                        .answer(probe, signal)
                        .catch((error: unknown): Reading => ({ kind: 'failed', message: String(error) }))
                        .then(reading => {
                            onProbe?.(label, outcomeOf(reading), performance.now() - began);
                            answers.push([probe, reading]);
                            wake();
                        });
                }
                if (onPartial !== undefined && awaited > 0) {
                    onPartial(session.report());
                }
                if (answers.length === 0) {
                    await new Promise<void>(resolve => {
                        wake = resolve;
                    });
                    // Answers that come in the same turn are taken together: one poll serves them all.
                    await new Promise<void>(resolve => setImmediate(resolve));
                }
                if (signal.aborted) {
                    return undefined;
                }
                for (const [probe, reading] of answers.splice(0)) {
                    awaited -= 1;
                    session.handleReading(probe, reading);
                }
            }
        } finally {
            signal.removeEventListener('abort', stopped);
        }
    } finally {
        session.free();
    }
}

function outcomeOf(reading: Reading): string {
    return reading.kind === 'exited' ? `exited ${reading.code ?? reading.signal ?? '?'}` : reading.kind;
}

// Drives a session: asks the host every probe at once, hands each answer in, until the report is whole.
import type { Engine } from './loader';
import type { Probe, Reading, Report, Subject, Errand } from './types';

/** Who answers probes. Always has an answer, in time; `signal` ends whatever it started. */
export interface Host {
    answer(probe: Probe, signal: AbortSignal): Promise<Reading>;
}

export interface DriveOptions {
    subject: Subject;
    task: Errand;
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

/** The engine trapped; its instance has been thrown away. */
class Broken extends Error {
    constructor(cause: unknown) {
        super('the engine trapped', { cause });
    }
}

/** Runs a session to its end; nothing when it was stopped. */
export async function drive(engine: Engine, options: DriveOptions): Promise<Finished | undefined> {
    try {
        return await attempt(engine, options);
    } catch (error) {
        // The instance is gone, and so is the session. Once more from the start with a fresh one.
        if (!(error instanceof Broken) || options.signal.aborted) {
            throw error;
        }
        return attempt(engine, options);
    }
}

async function attempt(engine: Engine, options: DriveOptions): Promise<Finished | undefined> {
    const glue = await engine.ready();
    const { generation } = engine;
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
    } catch (error) {
        // A trap leaves the instance in any state; its session is not touched again.
        if (engine.discardIfBroken(error)) {
            throw new Broken(error);
        }
        throw error;
    } finally {
        if (engine.generation === generation) {
            session.free();
        }
    }
}

function outcomeOf(reading: Reading): string {
    return reading.kind === 'exited' ? `exited ${reading.code ?? reading.signal ?? '?'}` : reading.kind;
}

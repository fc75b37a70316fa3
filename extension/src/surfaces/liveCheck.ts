// The live check: configuration and Go files that are open are looked at on every keystroke, with the engine's own rules.
// What must be looked up on the machine is asked beside the keystroke's path and kept.
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Diagnostics } from './diagnostics';
import { isChecked } from './documents';
import type { Doctor } from '../doctor';
import type { Glue } from '../engine/loader';
import type { Probe, Step } from '../engine/types';
import { VscodeHost } from '../host/vscodeHost';
import { subjectFor } from '../engine/subject';

type Session = InstanceType<Glue['Session']>;

interface Watched {
    session: Session;
    rules: ReadonlySet<string>;
    file: string;
    host: VscodeHost;
    controller: AbortController;
    /** The engine's instance that the session lives in. */
    generation: number;
}

export class LiveCheck implements vscode.Disposable {
    private readonly watched = new Map<string, Watched>();
    private readonly subscriptions: vscode.Disposable[];

    constructor(
        private readonly doctor: Doctor,
        private readonly diagnostics: Diagnostics,
    ) {
        this.subscriptions = [
            vscode.workspace.onDidOpenTextDocument(document => void this.check(document)),
            vscode.workspace.onDidChangeTextDocument(({ document }) => void this.check(document)),
            vscode.workspace.onDidCloseTextDocument(document => this.forget(document)),
            // Paths may exist, or be trusted, that were not before.
            doctor.onDidChange(() => {
                if (!doctor.isRunning) {
                    this.renew();
                }
            }),
        ];
        this.renew();
    }

    private renew(): void {
        for (const document of vscode.workspace.textDocuments) {
            this.drop(document);
            void this.check(document);
        }
    }

    private async check(document: vscode.TextDocument): Promise<void> {
        if (!isChecked(document)) {
            return;
        }
        const version = document.version;
        const glue = await this.doctor.engine.ready();
        if (document.isClosed || document.version !== version) {
            return;
        }
        const watched = this.alive(document) ?? this.begin(glue, document);
        try {
            const probe: Probe = { kind: 'read', path: watched.file, maxBytes: 32 << 20, readAs: 'text' };
            watched.session.handleReading(probe, { kind: 'text', text: document.getText() });
            this.publish(document, watched, watched.session.poll());
        } catch (error) {
            this.broken(document, error);
        }
    }

    /** The document's session, if the instance it lives in is still there. */
    private alive(document: vscode.TextDocument): Watched | undefined {
        const watched = this.watched.get(document.uri.toString());
        return watched?.generation === this.doctor.engine.generation ? watched : undefined;
    }

    private begin(glue: Glue, document: vscode.TextDocument): Watched {
        const file = document.uri.fsPath;
        const folder = vscode.workspace.getWorkspaceFolder(document.uri) ?? vscode.workspace.workspaceFolders?.[0];
        const subject = subjectFor(folder?.uri.fsPath ?? path.dirname(file));
        const watched: Watched = {
            session: new glue.Session(subject, { kind: 'check', files: [file] }),
            rules: new Set(glue.documentRules()),
            file,
            host: new VscodeHost(this.doctor.context, { folder: folder?.uri, onDemand: false }),
            controller: new AbortController(),
            generation: this.doctor.engine.generation,
        };
        this.watched.set(document.uri.toString(), watched);
        return watched;
    }

    /** Shows what is known, and asks beside it for what is not. */
    private publish(document: vscode.TextDocument, watched: Watched, step: Step): void {
        const report = step.kind === 'done' ? step.report : watched.session.report();
        this.diagnostics.setLive(document.uri, watched.rules, report.findings);
        if (step.kind === 'done' || step.probes.length === 0) {
            return;
        }
        const { signal } = watched.controller;
        for (const probe of step.probes) {
            void watched.host.answer(probe, signal).then(reading => {
                if (signal.aborted || this.alive(document) !== watched) {
                    return;
                }
                try {
                    watched.session.handleReading(probe, reading);
                    this.publish(document, watched, watched.session.poll());
                } catch (error) {
                    this.broken(document, error);
                }
            });
        }
    }

    /** A trap takes every session with it: all begin anew at the next keystroke. */
    private broken(document: vscode.TextDocument, error: unknown): void {
        this.doctor.log.error(error instanceof Error ? error : String(error));
        if (this.doctor.engine.discardIfBroken(error)) {
            for (const other of this.watched.values()) {
                other.controller.abort();
            }
            this.watched.clear();
        } else {
            this.drop(document);
        }
    }

    private forget(document: vscode.TextDocument): void {
        this.drop(document);
        this.diagnostics.clearLive(document.uri);
    }

    private drop(document: vscode.TextDocument): void {
        const watched = this.watched.get(document.uri.toString());
        if (watched !== undefined) {
            watched.controller.abort();
            if (watched.generation === this.doctor.engine.generation) {
                watched.session.free();
            }
            this.watched.delete(document.uri.toString());
        }
    }

    dispose(): void {
        for (const subscription of this.subscriptions) {
            subscription.dispose();
        }
        for (const watched of this.watched.values()) {
            watched.controller.abort();
        }
    }
}

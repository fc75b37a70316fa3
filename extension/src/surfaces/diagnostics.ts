// Findings as problems: one collection, fed by diagnoses and, for documents that are open, by the live check.
import * as vscode from 'vscode';
import type { Doctor } from '../doctor';
import type { Finding, Report } from '../engine/types';
import type { Runs } from '../runs/runs';
import { eachPlace, locationOf, rangeOf, uriOf } from '../engine/places';
import type { Trials } from '../trials/trials';

/** A problem that knows its finding: quick fixes come from there. */
export class FindingDiagnostic extends vscode.Diagnostic {
    constructor(
        readonly finding: Finding,
        docs: vscode.Uri,
    ) {
        super(rangeOf(finding.location?.range), `${finding.message}\n${finding.why}`, severityOf(finding));
        this.source = 'go-doctor';
        this.code = { value: finding.rule, target: docs };
        this.tags = (finding.tags ?? []).map(tag =>
            tag === 'deprecated' ? vscode.DiagnosticTag.Deprecated : vscode.DiagnosticTag.Unnecessary,
        );
        this.relatedInformation = (finding.related ?? []).map(
            related => new vscode.DiagnosticRelatedInformation(locationOf(related.location), related.message),
        );
    }
}

function severityOf(finding: Finding): vscode.DiagnosticSeverity {
    switch (finding.severity) {
        case 'error':
            return vscode.DiagnosticSeverity.Error;
        case 'warning':
            return vscode.DiagnosticSeverity.Warning;
        case 'info':
            return vscode.DiagnosticSeverity.Information;
    }
}

/** A finding that is shown at the report's anchor: it has no place of its own. */
type Placed = Finding & { anchored?: true };

/**
 * A finding with a place. One without is put at the anchor and says so: the cause users come for is mostly none of a file.
 * Infos are not (nothing is to be done, and the report has them), nor what a failed run says (a mistyped flag stands in no file, and
 * a mark in a healthy one is an alarm), nor anything where the anchor is no file.
 */
function placed(finding: Finding, { anchor, run }: Report): Placed {
    const hasPlace = finding.location !== undefined || run !== undefined;
    if (hasPlace || finding.severity === 'info' || anchor?.range === undefined) {
        return finding;
    }
    const note = vscode.l10n.t('This is not about one place in a file, so it is listed here.');
    return { ...finding, why: `${finding.why}\n${note}`, location: anchor, anchored: true };
}

/** As many equal findings are a problem each; a list of thousands hides the others. */
const MOST_PROBLEMS = 50;

/** Equal findings as problems: one at each place, or, of too many, one at the first that names the next. */
export function problems(finding: Finding): Finding[] {
    const { places = [], ...first } = finding;
    if (places.length <= MOST_PROBLEMS) {
        return eachPlace(finding);
    }
    const next = places.slice(1, 1 + MOST_PROBLEMS).map(({ location, message }) => ({ location, message }));
    return [{ ...first, related: [...(first.related ?? []), ...next] }];
}

/** Findings by the file they lie in; what a diagnosis and a failed run both found is there once. */
function byFile(sources: readonly { report: Report }[]): Map<string, Placed[]> {
    const all = new Map<string, Placed[]>();
    for (const { report } of sources) {
        const before = new Map(all);
        for (const finding of report.findings.flatMap(problems).map(finding => placed(finding, report))) {
            if (finding.location !== undefined && finding.saidByEditor !== true) {
                const key = uriOf(finding.location.file).toString();
                if (before.get(key)?.some(other => isSame(finding, other)) !== true) {
                    all.set(key, [...(all.get(key) ?? []), finding]);
                }
            }
        }
    }
    return all;
}

/** One cause at one place, told by two that looked. */
function isSame(one: Finding, other: Finding): boolean {
    const [a, b] = [one.location?.range?.start, other.location?.range?.start];
    return one.rule === other.rule && a?.line === b?.line && a?.character === b?.character;
}

export class Diagnostics implements vscode.Disposable {
    private readonly collection = vscode.languages.createDiagnosticCollection('go-doctor');
    private readonly subscription: vscode.Disposable;
    /** By URI: what the last diagnosis found, and what the live check of an open document finds. */
    private fromDiagnosis = new Map<string, Placed[]>();
    /** What was tried for real is proved: no check of the text knows better. */
    private fromTrial = new Map<string, Finding[]>();
    private readonly fromLive = new Map<string, { rules: ReadonlySet<string>; findings: Finding[] }>();

    constructor(
        private readonly doctor: Doctor,
        private readonly runs: Runs,
        private readonly trials: Trials,
    ) {
        this.subscription = vscode.Disposable.from(
            doctor.onDidChange(() => this.takeDiagnosis()),
            runs.onDidChange(() => this.takeDiagnosis()),
            trials.onDidChange(() => this.takeDiagnosis()),
        );
    }

    /** The findings shown in a document. */
    of(uri: vscode.Uri): FindingDiagnostic[] {
        const shown = this.collection.get(uri) ?? [];
        return shown.filter(problem => problem instanceof FindingDiagnostic);
    }

    /** The findings shown at a place of a document. */
    at(uri: vscode.Uri, range: vscode.Range): FindingDiagnostic[] {
        return this.of(uri).filter(problem => problem.range.intersection(range) !== undefined);
    }

    /** Takes what the live check finds in an open document; `rules` are those that it looked with. */
    setLive(uri: vscode.Uri, rules: ReadonlySet<string>, findings: Finding[]): void {
        this.fromLive.set(uri.toString(), { rules, findings: findings.flatMap(eachPlace) });
        this.show(uri.toString());
    }

    /** The document is closed: the diagnosis speaks for it again. */
    clearLive(uri: vscode.Uri): void {
        this.fromLive.delete(uri.toString());
        this.show(uri.toString());
    }

    private takeDiagnosis(): void {
        const explained = this.runs.last === undefined ? [] : [this.runs.last.finished];
        const before = [...this.fromDiagnosis.keys(), ...this.fromTrial.keys()];
        this.fromDiagnosis = byFile([...this.doctor.results, ...explained]);
        this.fromTrial = byFile(this.trials.fixable());
        const touched = new Set([...before, ...this.fromDiagnosis.keys(), ...this.fromTrial.keys()]);
        for (const key of touched) {
            this.show(key);
        }
    }

    private show(key: string): void {
        const live = this.fromLive.get(key);
        const old = this.fromDiagnosis.get(key) ?? [];
        // A live document's own rules are fresher than the diagnosis; rules about the whole folder only it knows.
        const stays = ({ rule, anchored }: Placed) => anchored === true || live?.rules.has(rule) !== true;
        const findings = [...(live?.findings ?? []), ...old.filter(stays)];
        const known = findings.filter(finding => finding.saidByEditor !== true);
        const proved = (this.fromTrial.get(key) ?? []).filter(finding => !known.some(other => isSame(finding, other)));
        const shown = [...proved, ...known];
        this.collection.set(
            vscode.Uri.parse(key, true),
            shown.map(finding => new FindingDiagnostic(finding, this.docs(finding.rule))),
        );
    }

    /** The rule's page, which ships with the extension and works offline. */
    private docs(rule: string): vscode.Uri {
        return vscode.Uri.joinPath(this.doctor.context.extensionUri, 'extension', 'dist', 'rules', `${rule}.md`);
    }

    dispose(): void {
        this.subscription.dispose();
        this.collection.dispose();
    }
}

// The report: a read-only Markdown document, shown rendered, with the cause first and the evidence folded.
import * as vscode from 'vscode';
import type { Doctor } from '../doctor';
import { explanationText, isExplanation, onExplanationChange } from './explainCommand';
import { isRecording, type Recorder, recordingUri } from '../recorder/recorder';
import type { Runs } from '../runs/runs';
import { isTrial, type Trials, trialUri } from '../trials/trials';

export const SCHEME = 'go-doctor';

/** The document of the last report. */
export function reportUri(): vscode.Uri {
    return vscode.Uri.from({ scheme: SCHEME, path: `/${vscode.l10n.t('Go toolchain report')}.md` });
}

/** The reports of all folders, one after the other. */
export function reportText(doctor: Doctor): string {
    const texts = doctor.results.map(result => result.finished?.markdown).filter(text => text !== undefined);
    if (texts.length > 0) {
        return texts.join('\n---\n\n');
    }
    return `# ${vscode.l10n.t('Go toolchain report')}\n\n${doctor.failure ?? vscode.l10n.t('Go toolchain: not checked yet')}\n`;
}

export function registerReport(doctor: Doctor, runs: Runs, recorder: Recorder, trials: Trials): vscode.Disposable {
    const changed = new vscode.EventEmitter<vscode.Uri>();
    return vscode.Disposable.from(
        changed,
        doctor.onDidChange(() => changed.fire(reportUri())),
        onExplanationChange(runs, uri => changed.fire(uri)),
        recorder.onDidChange(() => changed.fire(recordingUri())),
        trials.onDidChange(() => changed.fire(trialUri())),
        vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
            onDidChange: changed.event,
            provideTextDocumentContent(uri) {
                if (isExplanation(uri)) {
                    return explanationText(runs);
                }
                if (isRecording(uri)) {
                    return recorder.text();
                }
                return isTrial(uri) ? trials.page() : reportText(doctor);
            },
        }),
    );
}

/** Shows the report rendered; as text where VS Code's Markdown preview is switched off. */
export async function showReport(): Promise<void> {
    await showMarkdown(reportUri());
}

/** Shows a Markdown document rendered. */
export async function showMarkdown(uri: vscode.Uri): Promise<void> {
    try {
        await vscode.commands.executeCommand('markdown.showPreview', uri);
    } catch {
        await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
    }
}

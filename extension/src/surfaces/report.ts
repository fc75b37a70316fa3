// The report as text, and the pages that this extension shows, each with whoever writes it.
import * as vscode from 'vscode';
import type { Doctor } from '../doctor';
import { Pages } from '../pages';
import type { Recorder } from '../recorder/recorder';
import type { Runs } from '../runs/runs';
import type { Trials } from '../trials/trials';
import { explanationText } from './explainCommand';

/** The reports of all folders, one after the other. */
export function reportText(doctor: Doctor): string {
    const texts = doctor.results.map(result => result.finished?.markdown).filter(text => text !== undefined);
    if (texts.length > 0) {
        return texts.join('\n---\n\n');
    }
    return `# ${vscode.l10n.t('Go toolchain report')}\n\n${doctor.failure ?? vscode.l10n.t('Go toolchain: not checked yet')}\n`;
}

export function registerPages(doctor: Doctor, runs: Runs, recorder: Recorder, trials: Trials): vscode.Disposable {
    return new Pages({
        report: { text: () => reportText(doctor), onDidChange: doctor.onDidChange },
        run: { text: () => explanationText(runs), onDidChange: runs.onDidChange },
        recording: { text: () => recorder.text(), onDidChange: recorder.onDidChange },
        trial: { text: () => trials.page(), onDidChange: trials.onDidChange },
    });
}

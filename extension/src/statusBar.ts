// The status bar's health item: one glance says whether Go works here, one click leads to why not.
import * as vscode from 'vscode';
import type { Diagnosis, Doctor } from './doctor';
import type { Finding, Report } from './engine/types';
import type { Recorder } from './recorder';
import type { Runs } from './runs';
import { hasGo } from './watch';

export class StatusBar implements vscode.Disposable {
    private readonly item = vscode.window.createStatusBarItem('goDoctor.health', vscode.StatusBarAlignment.Left, 10);
    private readonly subscriptions: vscode.Disposable[];
    /** The tooltip tells the result's age: it is renewed while the item is shown. */
    private readonly clock = setInterval(() => this.renewTooltip(), 30_000);

    constructor(
        private readonly doctor: Doctor,
        private readonly runs: Runs,
        private readonly recorder: Recorder,
    ) {
        this.item.name = vscode.l10n.t('Go toolchain health');
        this.subscriptions = [
            doctor.onDidChange(() => void this.update()),
            runs.onDidChange(() => void this.update()),
            recorder.onDidChange(() => void this.update()),
            vscode.workspace.onDidChangeWorkspaceFolders(() => void this.update()),
            vscode.window.onDidChangeActiveTextEditor(() => void this.update()),
        ];
        void this.update();
    }

    private async update(): Promise<void> {
        if (this.doctor.results.length === 0 && this.runs.last === undefined && !(await hasGo())) {
            this.item.hide();
            return;
        }
        const failedRun = this.failedRun();
        const state = this.recording() ?? failedRun ?? stateOf(this.doctor);
        this.item.text = `${state.icon} ${state.text}`;
        this.item.command =
            failedRun !== undefined
                ? 'goDoctor.explainLastRun'
                : this.doctor.results.length === 0
                  ? 'goDoctor.diagnose'
                  : 'goDoctor.showReport';
        if (this.recorder.isRecording) {
            this.item.command = 'goDoctor.stopRecording';
        }
        this.item.backgroundColor =
            state.background === undefined ? undefined : new vscode.ThemeColor(state.background);
        this.item.accessibilityInformation = { label: state.spoken };
        this.renewTooltip();
        this.item.show();
        void vscode.commands.executeCommand('setContext', 'goDoctor.isRecording', this.recorder.isRecording);
        void vscode.commands.executeCommand('setContext', 'goDoctor.hasFailedRun', this.runs.last !== undefined);
        void vscode.commands.executeCommand('setContext', 'goDoctor.hasReport', this.doctor.results.length > 0);
    }

    /** While runs are recorded the item says so, and a click ends it. */
    private recording(): State | undefined {
        const { t } = vscode.l10n;
        return this.recorder.isRecording
            ? { icon: '$(record)', text: t('Go: recording'), spoken: t('Go runs are being recorded; activate to stop') }
            : undefined;
    }

    /** A run has failed and nobody has looked yet: that comes first. */
    private failedRun(): State | undefined {
        const { last } = this.runs;
        if (last === undefined || last.seen) {
            return undefined;
        }
        const { t } = vscode.l10n;
        const cause = last.finished.report.findings[0]?.message ?? last.run.command ?? '';
        return {
            icon: '$(debug-disconnect)',
            text: t('Go: last run failed, why?'),
            spoken: t('The last Go run failed: {0}', cause),
            background: 'statusBarItem.warningBackground',
        };
    }

    private renewTooltip(): void {
        this.item.tooltip = tooltip(this.doctor, this.runs);
    }

    dispose(): void {
        clearInterval(this.clock);
        this.item.dispose();
        for (const subscription of this.subscriptions) {
            subscription.dispose();
        }
    }
}

interface State {
    icon: string;
    text: string;
    spoken: string;
    background?: string;
}

function problemsOf(reports: readonly Report[]): Finding[] {
    return reports.flatMap(report => report.findings).filter(finding => finding.severity !== 'info');
}

/** The whole window in one state: the worst folder's. */
function stateOf(doctor: Doctor): State {
    const { t } = vscode.l10n;
    const reports = doctor.results.map(result => result.report);
    if (doctor.isRunning && reports.length === 0) {
        return { icon: '$(sync~spin)', text: 'Go', spoken: t('Go toolchain: being checked') };
    }
    if (doctor.failure !== undefined) {
        return { icon: '$(question)', text: 'Go', spoken: t('Go toolchain: the check itself failed') };
    }
    if (reports.length === 0) {
        return { icon: '$(circle-outline)', text: 'Go', spoken: t('Go toolchain: not checked yet') };
    }
    const problems = problemsOf(reports);
    const count = problems.length;
    if (problems.some(problem => problem.severity === 'error')) {
        // Red is for a toolchain that cannot work at all; an error further up is yellow.
        const red = reports.some(report =>
            report.layers.some(layer => layer.layer === 'system' && layer.status === 'error'),
        );
        return {
            icon: '$(error)',
            text: `Go ${count}`,
            spoken: t('Go toolchain: {0} problems, the first: {1}', count, problems[0]?.message ?? ''),
            background: red ? 'statusBarItem.errorBackground' : 'statusBarItem.warningBackground',
        };
    }
    if (count > 0) {
        return {
            icon: '$(warning)',
            text: `Go ${count}`,
            spoken: t('Go toolchain: {0} problems, the first: {1}', count, problems[0]?.message ?? ''),
        };
    }
    if (reports.some(report => report.health === 'unknown')) {
        return { icon: '$(question)', text: 'Go', spoken: t('Go toolchain: could not be checked') };
    }
    if (reports.some(report => report.health === 'notChecked')) {
        return { icon: '$(circle-outline)', text: 'Go', spoken: t('Go toolchain: not checked') };
    }
    return { icon: '$(pulse)', text: 'Go', spoken: t('Go toolchain: ok') };
}

const COMMANDS = [
    'goDoctor.explainLastRun',
    'goDoctor.applyFix',
    'goDoctor.diagnose',
    'goDoctor.showReport',
    'goDoctor.showRule',
];

function tooltip(doctor: Doctor, runs: Runs): vscode.MarkdownString {
    const { t } = vscode.l10n;
    const text = new vscode.MarkdownString('', true);
    text.isTrusted = { enabledCommands: COMMANDS };
    text.appendMarkdown(`**${t('Go toolchain')}**\n\n`);
    const failed = runs.last?.seen === false ? runs.last : undefined;
    if (failed !== undefined) {
        const cause = failed.finished.report.findings[0];
        text.appendMarkdown(`$(debug-disconnect) `).appendText(failed.run.command ?? t('The last run'));
        text.appendMarkdown('  \n').appendText(cause?.message ?? '');
        text.appendMarkdown(`  \n[${t('Explain it')}](command:goDoctor.explainLastRun)\n\n---\n\n`);
    }
    if (doctor.failure !== undefined) {
        text.appendMarkdown(`$(question) `).appendText(doctor.failure).appendMarkdown('\n\n');
    }
    for (const result of doctor.results) {
        appendResult(text, result, doctor.results.length > 1);
    }
    const again = `[${t('Check again')}](command:goDoctor.diagnose)`;
    const open = doctor.results.length > 0 ? ` · [${t('Open the report')}](command:goDoctor.showReport)` : '';
    text.appendMarkdown(`${again}${open}`);
    return text;
}

const ICONS = {
    ok: '$(check)',
    warning: '$(warning)',
    error: '$(error)',
    unknown: '$(question)',
    notChecked: '$(circle-outline)',
} as const;

function appendResult(text: vscode.MarkdownString, result: Diagnosis, named: boolean): void {
    const { t } = vscode.l10n;
    const layers = {
        system: t('System'),
        extension: t('Extension'),
        module: t('Module'),
        test: t('Test'),
        program: t('Program'),
    };
    if (named) {
        text.appendMarkdown('**').appendText(result.folder).appendMarkdown('**\n\n');
    }
    for (const layer of result.report.layers) {
        text.appendMarkdown(`${ICONS[layer.status]} ${layers[layer.layer]}: `)
            .appendText(layer.summary)
            .appendMarkdown('  \n');
    }
    text.appendMarkdown('\n');
    for (const finding of problemsOf([result.report]).slice(0, 3)) {
        text.appendMarkdown('- ').appendText(finding.message);
        const fix = finding.fixes.find(fix => fix.kind !== 'manual');
        if (fix !== undefined) {
            const arg = encodeURIComponent(JSON.stringify([fix, result.folder]));
            text.appendMarkdown(`  \n  [${escapeLink(fix.title)}](command:goDoctor.applyFix?${arg})`);
        }
        text.appendMarkdown('\n');
    }
    text.appendMarkdown(`\n${ago(result.at)}\n\n`);
}

/** A title as a link's text. */
function escapeLink(title: string): string {
    return title.replace(/[\\[\]*_<>]/g, '\\$&');
}

function ago(at: number): string {
    const { t } = vscode.l10n;
    const minutes = Math.floor((Date.now() - at) / 60_000);
    if (minutes < 1) {
        return t('Checked just now');
    }
    return minutes < 60 ? t('Checked {0} min ago', minutes) : t('Checked {0} h ago', Math.floor(minutes / 60));
}

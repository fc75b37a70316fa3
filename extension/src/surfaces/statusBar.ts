// The status bar's health item: one glance says whether Go works here, one click leads to why not.
import * as vscode from 'vscode';
import type { Diagnosis, Doctor } from '../doctor';
import type { Finding } from '../engine/types';
import type { Recorder } from '../recorder/recorder';
import type { Explained, Runs } from '../runs/runs';
import { hasGo } from '../watch';
import { identityOf, problemsOf } from './problems';

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
        const state = this.recording() ?? failedRun ?? this.withCalmRun(stateOf(this.doctor));
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

    /** A run has failed and nobody has looked yet: that comes first, in colour where the toolchain broke it. */
    private failedRun(): State | undefined {
        const { last } = this.runs;
        if (last === undefined || last.seen || last.kind === 'calm') {
            return undefined;
        }
        return {
            icon: '$(debug-disconnect)',
            text: vscode.l10n.t('Go: last run failed, why?'),
            spoken: spokenOf(last),
            ...(last.kind === 'alarm' ? { background: 'statusBarItem.warningBackground' } : {}),
        };
    }

    /** A failing test or a compile error is the day's work: the item stays as it is, and the offer waits in its tooltip. */
    private withCalmRun(state: State): State {
        const { last } = this.runs;
        return last?.seen !== false ? state : { ...state, spoken: `${state.spoken}. ${spokenOf(last)}` };
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

/** What is said of a failed run. */
function spokenOf({ finished, run, isUnheard }: Explained): string {
    const { t } = vscode.l10n;
    const command = run.command ?? t('The last run');
    if (isUnheard) {
        return t('The last Go run failed, and VS Code handed over no output: {0}', command);
    }
    return t('The last Go run failed: {0}', finished.report.findings[0]?.message ?? command);
}

function problemCount(problems: readonly Finding[]): string {
    const { t } = vscode.l10n;
    const first = problems[0]?.message ?? '';
    return problems.length === 1
        ? t('Go toolchain: 1 problem: {0}', first)
        : t('Go toolchain: {0} problems, the first: {1}', problems.length, first);
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
            spoken: problemCount(problems),
            background: red ? 'statusBarItem.errorBackground' : 'statusBarItem.warningBackground',
        };
    }
    if (count > 0) {
        return {
            icon: '$(warning)',
            text: `Go ${count}`,
            spoken: problemCount(problems),
        };
    }
    if (!vscode.workspace.isTrusted) {
        return { icon: '$(shield)', text: 'Go', spoken: t('Go toolchain: waits for the folder to be trusted') };
    }
    if (reports.some(report => report.health === 'unknown')) {
        return { icon: '$(question)', text: 'Go', spoken: t('Go toolchain: could not be checked') };
    }
    if (reports.some(report => report.health === 'notChecked')) {
        return { icon: '$(circle-outline)', text: 'Go', spoken: t('Go toolchain: not checked') };
    }
    return { icon: '$(pulse)', text: 'Go', spoken: t('Go toolchain: ok') };
}

/** VS Code's own page about trusting the folder. */
const TRUST = 'workbench.trust.manage';

const COMMANDS = [
    'goDoctor.explainLastRun',
    'goDoctor.runAgain',
    'goDoctor.applyFix',
    'goDoctor.diagnose',
    'goDoctor.showReport',
    'goDoctor.showRule',
    TRUST,
];

function tooltip(doctor: Doctor, runs: Runs): vscode.MarkdownString {
    const { t } = vscode.l10n;
    const text = new vscode.MarkdownString('', true);
    text.isTrusted = { enabledCommands: COMMANDS };
    text.appendMarkdown(`**${t('Go toolchain')}**\n\n`);
    appendRun(text, runs);
    if (doctor.failure !== undefined) {
        text.appendMarkdown(`$(question) `).appendText(doctor.failure).appendMarkdown('\n\n');
    }
    if (!vscode.workspace.isTrusted) {
        text.appendMarkdown(`$(shield) `).appendText(t('Until the folder is trusted no program is asked.'));
        text.appendMarkdown(`  \n[${t('Manage trust')}](command:${TRUST})\n\n`);
    }
    const told = new Set<string>();
    for (const result of doctor.results) {
        appendResult(text, result, doctor.results.length > 1, told);
    }
    const again = `[${t('Check again')}](command:goDoctor.diagnose)`;
    const open = doctor.results.length > 0 ? ` · [${t('Open the report')}](command:goDoctor.showReport)` : '';
    text.appendMarkdown(`${again}${open}`);
    return text;
}

/** The failed run that nobody has looked at yet, and the offer to explain it. */
function appendRun(text: vscode.MarkdownString, runs: Runs): void {
    const { t } = vscode.l10n;
    const { last } = runs;
    if (last === undefined || last.seen) {
        return;
    }
    const cause = last.finished.report.findings[0]?.message ?? '';
    text.appendMarkdown(`$(debug-disconnect) **${t('Last run failed, why?')}**  \n`);
    text.appendText(last.run.command ?? t('The last run')).appendMarkdown('  \n');
    text.appendText(last.isUnheard ? t('It failed, and VS Code handed over no output: run it again?') : cause);
    const again = last.isUnheard ? ` · [${t('Run again')}](command:goDoctor.runAgain)` : '';
    text.appendMarkdown(`  \n[${t('Explain it')}](command:goDoctor.explainLastRun)${again}\n\n---\n\n`);
}

const ICONS = {
    ok: '$(check)',
    warning: '$(warning)',
    error: '$(error)',
    unknown: '$(question)',
    notChecked: '$(circle-outline)',
} as const;

/** One folder's layers and worst problems; `told` are those that an earlier folder has shown. */
function appendResult(text: vscode.MarkdownString, result: Diagnosis, named: boolean, told: Set<string>): void {
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
    const problems = problemsOf([result.report]).filter(problem => !told.has(identityOf(problem)));
    for (const finding of problems.slice(0, 3)) {
        told.add(identityOf(finding));
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

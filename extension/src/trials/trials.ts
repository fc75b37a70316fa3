// Proof by running, on the user's word and in trusted folders only: a debug configuration tried with the real debugger,
// a task's output looked at, a command traced. Each shows what it will run before it does.
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { drive, type Finished } from '../engine/drive';
import type { Doctor, Fixable } from '../doctor';
import type { Outlined, Task } from '../engine/types';
import { signalOf } from '../engine/cancel';
import { offerFixes } from '../surfaces/fixMenu';
import { may } from '../host/files';
import { shellFor } from '../host/run';
import { shellQuote, shellWord } from '../host/shell';
import { pathWithoutStandIns } from '../host/snapshot';
import { PROMPT, shellIntegration } from '../host/terminal';
import { VscodeHost } from '../host/vscodeHost';
import { showPage } from '../pages';
import type { Runs } from '../runs/runs';
import { subjectFor } from '../engine/subject';
import { resolve } from '../runs/variables';

/** What the last trial found, until the files that it is about change. */
export class Trials implements vscode.Disposable {
    private text = '';
    private last: { found: Fixable; files: ReadonlySet<string> } | undefined;
    private readonly changed = new vscode.EventEmitter<void>();
    private readonly listener: vscode.Disposable;
    readonly onDidChange = this.changed.event;

    constructor(
        private readonly doctor: Doctor,
        private readonly runs: Runs,
    ) {
        this.listener = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
            if (contentChanges.length > 0 && this.last?.files.has(document.uri.fsPath) === true) {
                this.last = undefined;
                this.changed.fire();
            }
        });
    }

    page(): string {
        return this.text;
    }

    /** The findings that still hold, and the folder that their fixes are about. */
    fixable(): Fixable[] {
        return this.last === undefined ? [] : [this.last.found];
    }

    /** "Check a Launch Configuration". */
    async launch(uri: vscode.Uri, part: Outlined): Promise<void> {
        const folder = vscode.workspace.getWorkspaceFolder(uri) ?? vscode.workspace.workspaceFolders?.[0];
        const { text, open } = resolve(part.json, folder, value => JSON.stringify(value).slice(1, -1));
        if (
            !(await this.mayRun(
                open,
                `dlv dap ${part.name}`,
                vscode.l10n.t('Start "{0}" with the debugger, up to its first stop', part.name),
            ))
        ) {
            return;
        }
        const active = vscode.window.activeTextEditor?.document;
        const task: Task = {
            kind: 'tryLaunch',
            file: uri.fsPath,
            name: part.name,
            configuration: text,
            ...(active?.languageId === 'go' ? { activeFile: active.uri.fsPath } : {}),
        };
        const good = vscode.l10n.t('Debugging works: "{0}" was built, started and stopped at its entry.', part.name);
        await this.show(uri, part.name, await this.run(folder, task, part.name), good);
    }

    /** "Check a Task's Output". */
    async task(uri: vscode.Uri, part: Outlined): Promise<void> {
        const folder = vscode.workspace.getWorkspaceFolder(uri) ?? vscode.workspace.workspaceFolders?.[0];
        const command = commandOf(part, folder);
        const line = command.words.join(' ');
        if (!(await this.mayRun(command.open, line, vscode.l10n.t('Run "{0}" with stdin closed', part.name)))) {
            return;
        }
        const task: Task = {
            kind: 'tryTask',
            file: uri.fsPath,
            label: part.name,
            command: command.words,
            cwd: command.cwd,
        };
        const good = vscode.l10n.t('Task "{0}" prints exactly one absolute path of an executable.', part.name);
        await this.show(uri, part.name, await this.run(folder, task, part.name), good);
    }

    /** "Trace the Failing Run": strace in a terminal that the user sees, then the explanation with its trace. */
    async trace(): Promise<void> {
        const { t } = vscode.l10n;
        const last = this.runs.last?.run;
        const command = await vscode.window.showInputBox({
            title: t('Trace a failing run'),
            prompt: t('The command to run under strace'),
            value: last?.command ?? 'go run .',
        });
        if (command === undefined || command.trim() === '') {
            return;
        }
        if (process.platform === 'linux' && !(await onPath('strace'))) {
            void vscode.window.showErrorMessage(
                t('strace is not installed. On Debian and Ubuntu: {0}', 'sudo apt-get install strace'),
            );
            return;
        }
        const folder = await fs.promises.mkdtemp(path.join(os.tmpdir(), 'go-doctor-trace-'));
        const file = path.join(folder, 'trace');
        const cwd = last?.cwd ?? this.doctor.folders()[0] ?? os.homedir();
        if (process.platform !== 'linux') {
            await this.offerDtruss(command, file, cwd);
            return;
        }
        const line = `strace -f -qq -e trace=%file,exit_group -o ${shellQuote(file)} sh -c ${shellQuote(command)}`;
        const terminal = vscode.window.createTerminal({ name: t('Go Doctor: trace'), cwd });
        terminal.show();
        const ended = new Promise<{ exitCode: number | undefined; output: string }>(resolve => {
            let output = '';
            const started = vscode.window.onDidStartTerminalShellExecution(async event => {
                if (event.terminal === terminal) {
                    for await (const data of event.execution.read()) {
                        output = (output + data).slice(-256 * 1024);
                    }
                }
            });
            const end = vscode.window.onDidEndTerminalShellExecution(event => {
                if (event.terminal === terminal) {
                    started.dispose();
                    end.dispose();
                    setTimeout(() => resolve({ exitCode: event.exitCode, output }), 50);
                }
            });
        });
        const integration = await shellIntegration(terminal, AbortSignal.timeout(PROMPT));
        if (integration === undefined) {
            terminal.sendText(line, false);
            return;
        }
        integration.executeCommand(line);
        const { exitCode, output } = await ended;
        await this.runs.take(
            { command, cwd, output, trace: file, ...(exitCode === undefined ? {} : { exitCode }) },
            'selection',
        );
        await fs.promises.rm(folder, { recursive: true, force: true });
        await vscode.commands.executeCommand('goDoctor.explainLastRun');
    }

    /** dtruss needs root on macOS: the exact command is shown, the user runs it, the file is read. */
    private async offerDtruss(command: string, file: string, cwd: string): Promise<void> {
        const line = `sudo dtruss -f sh -c ${shellQuote(command)} 2> ${shellQuote(file)}`;
        const terminal = vscode.window.createTerminal({ name: vscode.l10n.t('Go Doctor: trace'), cwd });
        terminal.show();
        terminal.sendText(line, false);
        const read = vscode.l10n.t('Explain the trace');
        const answer = await vscode.window.showInformationMessage(
            vscode.l10n.t('Run the command in the terminal, then explain its trace.'),
            read,
        );
        if (answer === read) {
            await this.runs.take({ command, cwd, output: '', trace: file }, 'selection');
            await vscode.commands.executeCommand('goDoctor.explainLastRun');
        }
    }

    private async mayRun(open: readonly string[], line: string, what: string): Promise<boolean> {
        const { t } = vscode.l10n;
        if (!vscode.workspace.isTrusted) {
            void vscode.window.showInformationMessage(t('This folder is not trusted: nothing of it is run.'));
            return false;
        }
        if (open.length > 0) {
            void vscode.window.showInformationMessage(
                t('These variables cannot be resolved here: {0}', open.join(', ')),
            );
            return false;
        }
        const run = t('Run');
        return (await vscode.window.showInformationMessage(what, { modal: true, detail: line }, run)) === run;
    }

    private async run(
        folder: vscode.WorkspaceFolder | undefined,
        task: Task,
        title: string,
    ): Promise<Finished | undefined> {
        const host = new VscodeHost(this.doctor.context, { folder: folder?.uri, onDemand: false });
        const location = vscode.ProgressLocation.Notification;
        return vscode.window.withProgress({ location, title, cancellable: true }, (_, token) => {
            const subject = subjectFor(folder?.uri.fsPath ?? this.doctor.folders()[0] ?? path.sep);
            return drive(this.doctor.engine, { subject, task, host, signal: signalOf(token) });
        });
    }

    private async show(uri: vscode.Uri, name: string, finished: Finished | undefined, good: string): Promise<void> {
        if (finished === undefined) {
            return;
        }
        const { findings, unchecked } = finished.report;
        const isGood = findings.length === 0 && unchecked.length === 0;
        this.text = isGood ? `# ${vscode.l10n.t('Tried for real: {0}', name)}\n\n${good}\n` : finished.markdown;
        const places = findings.flatMap(finding => finding.location?.file ?? []);
        const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri.fsPath ?? this.doctor.folders()[0] ?? path.sep;
        this.last = { found: { report: finished.report, folder }, files: new Set([uri.fsPath, ...places]) };
        this.changed.fire();
        await showPage('trial');
        offerFixes(this.doctor, () => this.fixable());
    }

    dispose(): void {
        this.listener.dispose();
        this.changed.dispose();
    }
}

/** What starts a task: the user's shell with its command line, or the program itself. */
function commandOf(
    part: Outlined,
    folder: vscode.WorkspaceFolder | undefined,
): { words: string[]; cwd: string; open: string[] } {
    const open: string[] = [];
    const one = (text: string) => {
        const resolved = resolve(text, folder);
        open.push(...resolved.open);
        return resolved.text;
    };
    const { asProcess, command, args, cwd } = part.start ?? { asProcess: false, command: '', args: [] };
    const at = one(cwd ?? folder?.uri.fsPath ?? '');
    const words = args.map(one);
    if (asProcess) {
        return { words: [one(command), ...words], cwd: at, open };
    }
    return { words: shellFor([one(command), ...words.map(shellWord)].join(' ')), cwd: at, open };
}

async function onPath(program: string): Promise<boolean> {
    const folders = pathWithoutStandIns(process.env['PATH'] ?? '')
        .split(path.delimiter)
        .filter(path.isAbsolute);
    const found = await Promise.all(folders.map(folder => may(path.join(folder, program), fs.constants.X_OK)));
    return found.includes(true);
}

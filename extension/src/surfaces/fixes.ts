// Applies a fix: one undoable edit, a settings update at its named scope, a command shown in a terminal before it runs.
import * as vscode from 'vscode';
import type { Doctor } from '../doctor';
import type { Edit, Finding, Fix, FixAction } from '../engine/types';
import { shellIntegration } from '../host/terminal';
import { rangeOf, uriOf } from '../engine/places';
import { demand, isUnsaved, settingOf, targetOf, textOf, type Change } from './changes';
import { historyOf, takeBack } from './undo';

/** The text edits of a fix as one workspace edit. */
export function workspaceEdit(edits: readonly Edit[]): vscode.WorkspaceEdit {
    const edit = new vscode.WorkspaceEdit();
    for (const { file, range, newText } of edits) {
        edit.replace(uriOf(file), rangeOf(range), newText);
    }
    return edit;
}

/** Applies a fix, then looks again: the finding is gone or it is not. */
export async function applyFix(doctor: Doctor, fix: Fix, folder: string): Promise<void> {
    doctor.log.info(`fix: ${fix.title}`);
    switch (fix.kind) {
        case 'edit':
        case 'setting':
        case 'rename':
        case 'steps':
            if (!(await change(doctor, fix, folder))) {
                return;
            }
            break;
        case 'terminal':
            await offerCommand(fix.command, fix.cwd);
            return;
        case 'command':
            await vscode.commands.executeCommand(fix.command, ...fix.arguments);
            break;
        case 'manual':
            void vscode.window.showInformationMessage(fix.title);
            return;
    }
    await doctor.diagnose('background');
}

/** Notes a quick fix that VS Code has applied itself; what it changed beside open documents is not known, and not noted. */
export async function noteFix(doctor: Doctor, fix: Fix, texts: readonly [string, string][]): Promise<void> {
    const files = new Set(fix.kind === 'edit' ? fix.edits.map(edit => edit.file) : []);
    const changes: Change[] = [];
    for (const [file, before] of texts) {
        const after = vscode.workspace.textDocuments.find(document => document.uri.fsPath === file)?.getText();
        if (files.delete(file) && after !== undefined && after !== before) {
            changes.push({ kind: 'text', file, before, after, unsaved: true });
        }
    }
    if (changes.length > 0 && files.size === 0) {
        await historyOf(doctor.context).add(fix, changes);
    }
}

/** What a step of a fix does. */
type Step = Extract<FixAction, { kind: 'edit' | 'setting' | 'rename' }>;

function stepsOf(fix: FixAction): Step[] {
    const steps = fix.kind === 'steps' ? fix.steps : [fix];
    return steps.filter(step => step.kind === 'edit' || step.kind === 'setting' || step.kind === 'rename');
}

/** Carries a fix out, whole or not at all, and notes how it is taken back; says whether it did. */
async function change(doctor: Doctor, fix: Fix, folder: string): Promise<boolean> {
    const { t } = vscode.l10n;
    const history = historyOf(doctor.context);
    if (await history.has(fix)) {
        void vscode.window.showInformationMessage(t('That fix is done already'));
        return false;
    }
    const steps = stepsOf(fix);
    const old = await changedSince(doctor, fix, steps);
    if (old !== undefined) {
        void vscode.window.showWarningMessage(t('Nothing was changed: {0} is another one by now', old));
        // The fix is about an earlier text: the next look says what there is to do now.
        return true;
    }
    const changes: Change[] = [];
    try {
        for (const step of steps) {
            await carryOut(step, folder, fix.undo?.file, changes);
        }
    } catch (error) {
        await takeBack(changes);
        await refused(steps, error);
        return false;
    }
    await history.add(fix, changes);
    return true;
}

/** The file of a diagnosed fix that was written after the look which found it, or has gone. */
async function changedSince(doctor: Doctor, fix: Fix, steps: readonly Step[]): Promise<string | undefined> {
    const key = JSON.stringify(fix);
    const has = (finding: Finding) => finding.fixes.some(other => JSON.stringify(other) === key);
    const look = doctor.results.find(result => result.report.findings.some(has));
    const files = steps.flatMap(step => (step.kind === 'edit' ? step.edits.map(edit => edit.file) : []));
    for (const file of new Set(files)) {
        const stat = await vscode.workspace.fs.stat(vscode.Uri.file(file)).then(
            stat => stat,
            () => undefined,
        );
        if (stat === undefined || (look !== undefined && stat.mtime > look.at)) {
            return file;
        }
    }
    return undefined;
}

async function carryOut(step: Step, folder: string, file: string | undefined, changes: Change[]): Promise<void> {
    switch (step.kind) {
        case 'edit':
            await applyEdits(step.edits, changes);
            return;
        case 'setting':
            await writeSetting(step, folder, file, changes);
            return;
        case 'rename': {
            const edit = new vscode.WorkspaceEdit();
            edit.renameFile(vscode.Uri.file(step.from), vscode.Uri.file(step.to));
            await demand(vscode.workspace.applyEdit(edit), step.from);
            changes.push({ kind: 'rename', from: step.from, to: step.to });
        }
    }
}

async function applyEdits(edits: readonly Edit[], changes: Change[]): Promise<void> {
    const files = [...new Set(edits.map(edit => edit.file))];
    const before = new Map<string, string | undefined>();
    for (const file of files) {
        before.set(file, await textOf(file));
    }
    await demand(vscode.workspace.applyEdit(workspaceEdit(edits)), files.join(', '));
    // A configuration file that is not open takes effect only when it is saved.
    const unsaved = await saveClosed(edits);
    for (const file of files) {
        const after = await textOf(file);
        changes.push({ kind: 'text', file, before: before.get(file), after, unsaved: isUnsaved(file) });
    }
    if (unsaved !== undefined) {
        throw new Error(vscode.l10n.t('VS Code did not change {0}', unsaved));
    }
}

/** Saves what no editor shows; the file that could not be saved, if there is one. */
async function saveClosed(edits: readonly Edit[]): Promise<string | undefined> {
    const shown = new Set(vscode.window.visibleTextEditors.map(editor => editor.document.uri.toString()));
    for (const uri of new Set(edits.map(edit => uriOf(edit.file).toString()))) {
        const document = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri);
        if (document?.isDirty === true && !shown.has(uri) && !(await document.save())) {
            return document.uri.fsPath;
        }
    }
    return undefined;
}

/** Says why a fix was not applied; of a setting (nobody declares it, its file cannot be parsed) the file can be opened. */
async function refused(steps: readonly Step[], error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    const setting = steps.find(step => step.kind === 'setting');
    if (setting === undefined) {
        void vscode.window.showErrorMessage(vscode.l10n.t('Nothing was changed: {0}', reason));
        return;
    }
    const open = vscode.l10n.t('Open the settings file');
    const chosen = await vscode.window.showErrorMessage(
        vscode.l10n.t('VS Code did not write `{0}`: {1}', setting.key, reason),
        open,
    );
    if (chosen === open) {
        const inFolder = setting.scope === 'workspace' || setting.scope === 'folder';
        await vscode.commands.executeCommand(
            inFolder ? 'workbench.action.openWorkspaceSettingsFile' : 'workbench.action.openSettingsJson',
        );
    }
}

async function writeSetting(
    step: Extract<Step, { kind: 'setting' }>,
    folder: string,
    file: string | undefined,
    changes: Change[],
): Promise<void> {
    const { key, property, scope } = step;
    const value: unknown = step.value;
    const before = settingOf(key, scope, folder);
    const text = file === undefined ? undefined : await textOf(file);
    let next = value;
    if (property !== undefined) {
        const values: Record<string, unknown> = { ...(before as Record<string, unknown> | undefined) };
        if (value === undefined) {
            delete values[property];
        } else {
            values[property] = value;
        }
        next = Object.keys(values).length === 0 ? undefined : values;
    }
    if (scope === 'remote' && vscode.env.remoteName !== undefined && file !== undefined) {
        // VS Code writes to the Remote settings only what an extension declares as the machine's own; a path that is no such
        // setting would go to the User settings, which follow the user home.
        await writeRemote(file, key, property, value, changes);
        return;
    }
    const configuration = vscode.workspace.getConfiguration(undefined, vscode.Uri.file(folder));
    await configuration.update(key, next, targetOf(scope));
    const written = file === undefined ? undefined : await textOf(file);
    if (file !== undefined && written !== text) {
        // Its file gives back what the value alone does not: comments, blanks, or that there was none.
        changes.push({ kind: 'text', file, before: text, after: written, unsaved: isUnsaved(file) });
    } else {
        changes.push({ kind: 'setting', key, scope, folder, before, after: settingOf(key, scope, folder) });
    }
}

/** Writes a setting into the file of this machine's settings; one with comments in it is left to the user. */
async function writeRemote(
    file: string,
    key: string,
    property: string | undefined,
    value: unknown,
    changes: Change[],
): Promise<void> {
    if (isUnsaved(file)) {
        throw new Error(vscode.l10n.t('{0} has changes that are not saved', file));
    }
    const before = await textOf(file);
    let values: unknown;
    try {
        values = JSON.parse(before === undefined || before.trim() === '' ? '{}' : before);
    } catch {
        throw new Error(vscode.l10n.t('{0} has comments or errors in it: write the setting by hand', file));
    }
    const settings = { ...(values as Record<string, unknown>) };
    if (property === undefined) {
        settings[key] = value;
    } else {
        settings[key] = { ...(settings[key] as Record<string, unknown> | undefined), [property]: value };
    }
    const after = `${JSON.stringify(settings, undefined, 4)}\n`;
    await vscode.workspace.fs.writeFile(vscode.Uri.file(file), new TextEncoder().encode(after));
    changes.push({ kind: 'text', file, before, after, unsaved: false });
}

/** A terminal of our own with the command typed in: the user sees it before it runs, and starts it with Enter. */
async function offerCommand(command: string, cwd: string): Promise<void> {
    const terminal = vscode.window.createTerminal({ name: 'Go Doctor', cwd });
    terminal.show();
    // Typing before the prompt is there would feed a start-up file that asks something.
    await shellIntegration(terminal, AbortSignal.timeout(3000));
    terminal.sendText(command, false);
}

// Applies a fix: one undoable edit, a settings update at its named scope, a command shown in a terminal before it runs.
import * as vscode from 'vscode';
import type { Doctor } from '../doctor';
import type { Edit, Fix } from '../engine/types';
import { shellIntegration } from '../host/terminal';
import { rangeOf, uriOf } from '../engine/places';

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
            await vscode.workspace.applyEdit(workspaceEdit(fix.edits));
            // A configuration file that is not open takes effect only when it is saved.
            await saveClosed(fix.edits);
            break;
        case 'setting':
            if (!(await writeSetting(fix, folder))) {
                return;
            }
            break;
        case 'rename': {
            const edit = new vscode.WorkspaceEdit();
            edit.renameFile(vscode.Uri.file(fix.from), vscode.Uri.file(fix.to));
            await vscode.workspace.applyEdit(edit);
            break;
        }
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

async function saveClosed(edits: readonly Edit[]): Promise<void> {
    const shown = new Set(vscode.window.visibleTextEditors.map(editor => editor.document.uri.toString()));
    for (const uri of new Set(edits.map(edit => uriOf(edit.file).toString()))) {
        const document = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri);
        if (document?.isDirty === true && !shown.has(uri)) {
            await document.save();
        }
    }
}

/** Writes a setting; where VS Code refuses (nobody declares it, the file cannot be parsed) its reason is shown and the file opened. */
async function writeSetting(fix: Extract<Fix, { kind: 'setting' }>, folder: string): Promise<boolean> {
    try {
        await updateSetting(fix, folder);
        return true;
    } catch (error) {
        const open = vscode.l10n.t('Open the settings file');
        const reason = error instanceof Error ? error.message : String(error);
        const chosen = await vscode.window.showErrorMessage(
            vscode.l10n.t('VS Code did not write `{0}`: {1}', fix.key, reason),
            open,
        );
        if (chosen === open) {
            const inFolder = fix.scope === 'workspace' || fix.scope === 'folder';
            await vscode.commands.executeCommand(
                inFolder ? 'workbench.action.openWorkspaceSettingsFile' : 'workbench.action.openSettingsJson',
            );
        }
        return false;
    }
}

async function updateSetting(fix: Extract<Fix, { kind: 'setting' }>, folder: string): Promise<void> {
    const target = {
        default: vscode.ConfigurationTarget.Global,
        user: vscode.ConfigurationTarget.Global,
        remote: vscode.ConfigurationTarget.Global,
        workspace: vscode.ConfigurationTarget.Workspace,
        folder: vscode.ConfigurationTarget.WorkspaceFolder,
    }[fix.scope];
    const configuration = vscode.workspace.getConfiguration(undefined, vscode.Uri.file(folder));
    const { key, property } = fix;
    const value: unknown = fix.value;
    if (property === undefined) {
        await configuration.update(key, value, target);
        return;
    }
    const values = configuration.inspect<Record<string, unknown>>(key);
    const now = {
        default: undefined,
        user: values?.globalValue,
        remote: values?.globalValue,
        workspace: values?.workspaceValue,
        folder: values?.workspaceFolderValue,
    }[fix.scope];
    const next: Record<string, unknown> = { ...now };
    if (value === undefined) {
        delete next[property];
    } else {
        next[property] = value;
    }
    await configuration.update(key, Object.keys(next).length === 0 ? undefined : next, target);
}

/** A terminal of our own with the command typed in: the user sees it before it runs, and starts it with Enter. */
async function offerCommand(command: string, cwd: string): Promise<void> {
    const terminal = vscode.window.createTerminal({ name: 'Go Doctor', cwd });
    terminal.show();
    // Typing before the prompt is there would feed a start-up file that asks something.
    await shellIntegration(terminal, AbortSignal.timeout(3000));
    terminal.sendText(command, false);
}

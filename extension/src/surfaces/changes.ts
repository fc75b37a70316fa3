// What a fix changes, one thing at a time: it is noted as it was before, and can be put back as long as nobody changed it since.
import * as vscode from 'vscode';
import type { SettingScope } from '../engine/types';

/** One thing that was changed: as it was, and as it was left. */
export type Change =
    | {
          kind: 'text';
          file: string;
          /** Nothing where there was no file. */
          before: string | undefined;
          after: string | undefined;
          /** It was changed in an editor and not saved. */
          unsaved: boolean;
      }
    | { kind: 'setting'; key: string; scope: SettingScope; folder: string; before: unknown; after: unknown }
    | { kind: 'rename'; from: string; to: string };

/** The document of a file, if it is open and not saved. */
function dirty(file: string): vscode.TextDocument | undefined {
    return vscode.workspace.textDocuments.find(document => document.isDirty && document.uri.fsPath === file);
}

/** A file's text as a person sees it: what is typed, else what is on the disk, byte for byte; nothing where there is no file. */
export async function textOf(file: string): Promise<string | undefined> {
    const open = dirty(file);
    if (open !== undefined) {
        return open.getText();
    }
    try {
        const bytes = await vscode.workspace.fs.readFile(vscode.Uri.file(file));
        return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    } catch {
        return undefined;
    }
}

/** Whether a file is open with changes that are not saved. */
export function isUnsaved(file: string): boolean {
    return dirty(file) !== undefined;
}

/** Two texts that differ in nothing but how an editor keeps them: its mark and its line ends. */
function isSame(one: string | undefined, other: string | undefined): boolean {
    const plain = (text: string | undefined) => text?.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
    return plain(one) === plain(other);
}

/** A setting's value in its scope. */
export function settingOf(key: string, scope: SettingScope, folder: string): unknown {
    const values = vscode.workspace.getConfiguration(undefined, vscode.Uri.file(folder)).inspect(key);
    return {
        default: undefined,
        user: values?.globalValue,
        remote: values?.globalValue,
        workspace: values?.workspaceValue,
        folder: values?.workspaceFolderValue,
    }[scope];
}

export function targetOf(scope: SettingScope): vscode.ConfigurationTarget {
    return {
        default: vscode.ConfigurationTarget.Global,
        user: vscode.ConfigurationTarget.Global,
        remote: vscode.ConfigurationTarget.Global,
        workspace: vscode.ConfigurationTarget.Workspace,
        folder: vscode.ConfigurationTarget.WorkspaceFolder,
    }[scope];
}

async function exists(file: string): Promise<boolean> {
    return vscode.workspace.fs.stat(vscode.Uri.file(file)).then(
        () => true,
        () => false,
    );
}

/** What stands in the way of putting a change back: the file or the setting that is another one by now. */
export async function obstacle(change: Change): Promise<string | undefined> {
    switch (change.kind) {
        case 'text':
            return isSame(await textOf(change.file), change.after) ? undefined : change.file;
        case 'setting': {
            const now = settingOf(change.key, change.scope, change.folder);
            return JSON.stringify(now) === JSON.stringify(change.after) ? undefined : change.key;
        }
        case 'rename':
            if (!(await exists(change.to))) {
                return change.to;
            }
            return (await exists(change.from)) ? change.from : undefined;
    }
}

/** Puts a change back as it was. */
export async function putBack(change: Change): Promise<void> {
    switch (change.kind) {
        case 'text':
            await putTextBack(change);
            return;
        case 'setting': {
            const configuration = vscode.workspace.getConfiguration(undefined, vscode.Uri.file(change.folder));
            await configuration.update(change.key, change.before, targetOf(change.scope));
            return;
        }
        case 'rename': {
            const edit = new vscode.WorkspaceEdit();
            edit.renameFile(vscode.Uri.file(change.to), vscode.Uri.file(change.from));
            await demand(vscode.workspace.applyEdit(edit), change.to);
        }
    }
}

async function putTextBack({ file, before, unsaved }: Extract<Change, { kind: 'text' }>): Promise<void> {
    const uri = vscode.Uri.file(file);
    if (before === undefined) {
        await vscode.workspace.fs.delete(uri);
        return;
    }
    const open = dirty(file);
    if (open === undefined && !unsaved) {
        // As it was on the disk, byte for byte; an editor that shows it takes it from there.
        await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(before));
        return;
    }
    const document = open ?? (await vscode.workspace.openTextDocument(uri));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), before);
    await demand(vscode.workspace.applyEdit(edit), file);
    if (open === undefined) {
        // It was saved since the fix: what comes back is saved too.
        await demand(document.save(), file);
    }
}

/** What VS Code refuses without a word is an error with the file's name. */
export async function demand(done: Thenable<boolean>, file: string): Promise<void> {
    if (!(await done)) {
        throw new Error(vscode.l10n.t('VS Code did not change {0}', file));
    }
}

// What VS Code itself knows: its settings documents by scope, its own opinion of some keys, its extensions.
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { ExtensionInfo, Reading, SettingScope, SettingsDocument } from '../engine/types';

/** Where this window's user settings are: `…/User/settings.json`, or the active profile's. */
export function userSettingsFile(context: vscode.ExtensionContext): string {
    // globalStorageUri is `<User or profile>/globalStorage/<extension id>`.
    return path.join(context.globalStorageUri.fsPath, '..', '..', 'settings.json');
}

/** The settings documents, weakest scope first, and the editor's answers for the keys. */
export async function settings(
    context: vscode.ExtensionContext,
    folder: vscode.Uri | undefined,
    keys: readonly string[],
): Promise<Reading> {
    const documents: SettingsDocument[] = [await document('user', vscode.Uri.file(userSettingsFile(context)))];
    if (vscode.env.remoteName !== undefined) {
        const machine = path.join(context.globalStorageUri.fsPath, '..', '..', '..', 'Machine', 'settings.json');
        documents.push(await document('remote', vscode.Uri.file(machine)));
    }
    const workspaceFile = vscode.workspace.workspaceFile;
    if (workspaceFile !== undefined && workspaceFile.scheme === 'file') {
        documents.push(await document('workspace', workspaceFile));
    }
    if (folder !== undefined) {
        const scope: SettingScope = workspaceFile === undefined ? 'workspace' : 'folder';
        documents.push(await document(scope, vscode.Uri.joinPath(folder, '.vscode', 'settings.json')));
    }
    const configuration = vscode.workspace.getConfiguration(undefined, folder ?? null);
    const inspected = keys.flatMap(key => {
        const values = configuration.inspect(key);
        const scopes: [SettingScope, unknown][] = [
            ['default', values?.defaultValue],
            ['user', values?.globalValue],
            ['workspace', values?.workspaceValue],
            ['folder', values?.workspaceFolderValue],
        ];
        return scopes.flatMap(([scope, value]) =>
            value === undefined ? [] : [{ key, scope, json: JSON.stringify(value) }],
        );
    });
    return { kind: 'settings', documents, inspected };
}

/** A document as the editor has it: unsaved text counts, for it is what the user sees. */
async function document(scope: SettingScope, uri: vscode.Uri): Promise<SettingsDocument> {
    const open = vscode.workspace.textDocuments.find(
        open => open.uri.fsPath === uri.fsPath && open.uri.scheme !== 'git',
    );
    const text = open?.getText() ?? (await readText(uri));
    const unsaved = open?.isDirty === true ? { unsaved: true } : {};
    return { scope, file: uri.fsPath, ...(text === undefined ? {} : { text }), ...unsaved };
}

async function readText(uri: vscode.Uri): Promise<string | undefined> {
    try {
        return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
    } catch {
        return undefined;
    }
}

/** Which of these extensions are installed and enabled, whether they live, and which commands they registered. */
export async function extensions(ids: readonly string[]): Promise<Reading> {
    const commands = await vscode.commands.getCommands(true);
    const found = ids.flatMap((id): ExtensionInfo[] => {
        const extension = vscode.extensions.getExtension(id);
        if (extension === undefined) {
            return [];
        }
        const manifest = extension.packageJSON as {
            version?: string;
            contributes?: { commands?: { command: string }[] };
        };
        const own = new Set(manifest.contributes?.commands?.map(command => command.command) ?? []);
        return [
            {
                id,
                version: manifest.version ?? '',
                folder: extension.extensionUri.fsPath,
                active: extension.isActive,
                commands: commands.filter(command => own.has(command)).sort(),
            },
        ];
    });
    found.sort((a, b) => (a.id < b.id ? -1 : 1));
    return { kind: 'extensions', extensions: found, known: true };
}

// What VS Code itself knows: its settings documents by scope, its own opinion of some keys, its extensions.
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { ExtensionInfo, Reading, SettingScope, SettingsDocument } from '../engine/types';

/** Where this window's user settings are: `…/User/settings.json`, or the active profile's. */
function userSettingsFile(context: vscode.ExtensionContext): string {
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

/** Fires when the start of an extension, which was under way while it was asked about, has come to its end, well or not. */
const started = new vscode.EventEmitter<{ id: string; refused: boolean }>();
export const onDidStart = started.event;

/**
 * Which of these extensions are there, whether they live, and which commands they registered. `active` is what was so
 * *before* the commands were listed: an activation that ends in between must not look like one that left its commands out.
 */
export async function extensions(ids: readonly string[]): Promise<Reading> {
    const known = ids.flatMap(id => {
        const extension = vscode.extensions.getExtension(id);
        return extension === undefined ? [] : [{ id, extension, active: extension.isActive }];
    });
    const active = known.filter(one => one.active).map(one => declared(one.extension));
    let commands = new Set(active.length === 0 ? [] : await vscode.commands.getCommands(true));
    if (active.some(own => own.some(command => !commands.has(command)))) {
        // A list is a moment's. What is missing is looked for once more before anybody may call it missing.
        commands = new Set([...commands, ...(await vscode.commands.getCommands(true))]);
    }
    const found = known.map(({ id, extension, active }): ExtensionInfo => {
        if (!active) {
            hearOfStart(id, extension);
        }
        return {
            id,
            version: versionOf(extension.packageJSON),
            folder: extension.extensionUri.fsPath,
            active,
            ...(active ? { commands: declared(extension).filter(command => commands.has(command)) } : {}),
        };
    });
    const hidden = await hiddenExtensions(ids.filter(id => !known.some(one => one.id === id)));
    const all = [...found, ...hidden].sort((a, b) => (a.id < b.id ? -1 : 1));
    return { kind: 'extensions', extensions: all, known: true };
}

interface Manifest {
    version?: string;
    activationEvents?: string[];
    contributes?: { commands?: { command: string }[] };
}

const versionOf = (manifest: unknown) => (manifest as Manifest).version ?? '';

/** The commands that its manifest declares, sorted. */
function declared(extension: vscode.Extension<unknown>): string[] {
    const { contributes } = extension.packageJSON as Manifest;
    return (contributes?.commands ?? []).map(({ command }) => command).sort();
}

const awaited = new Set<string>();

/**
 * An extension whose language is open is being started by VS Code right now: whether that goes wrong is known at its end.
 * Asking for its activation joins the one that is under way and starts none.
 */
function hearOfStart(id: string, extension: vscode.Extension<unknown>): void {
    const events = new Set((extension.packageJSON as Manifest).activationEvents ?? []);
    const starting = vscode.workspace.textDocuments.some(document => events.has(`onLanguage:${document.languageId}`));
    if (!starting || awaited.has(id)) {
        return;
    }
    const ended = (refused: boolean) => {
        awaited.delete(id);
        started.fire({ id, refused });
    };
    awaited.add(id);
    extension.activate().then(
        () => ended(false),
        () => ended(true),
    );
}

/** Where VS Code lists what is installed: beside our own folder. */
function installedList(): string | undefined {
    const own = vscode.extensions.getExtension('go-toolchain-doctor.go-toolchain-doctor');
    return own === undefined ? undefined : path.join(own.extensionUri.fsPath, '..', 'extensions.json');
}

/** Extensions that are installed and that VS Code does not offer: disabled here, or waiting for the folder to be trusted. */
async function hiddenExtensions(ids: readonly string[]): Promise<ExtensionInfo[]> {
    const file = installedList();
    const text = file === undefined || ids.length === 0 ? undefined : await readText(vscode.Uri.file(file));
    const folders = path.dirname(file ?? '');
    return parseList(text ?? '[]').flatMap(entry => {
        const id = entry.identifier?.id?.toLowerCase() ?? '';
        return ids.includes(id)
            ? [
                  {
                      id,
                      version: entry.version ?? '',
                      folder: path.join(folders, entry.relativeLocation ?? ''),
                      active: false,
                      hidden: true,
                  },
              ]
            : [];
    });
}

interface Installed {
    identifier?: { id?: string };
    version?: string;
    relativeLocation?: string;
}

function parseList(text: string): Installed[] {
    try {
        const list: unknown = JSON.parse(text);
        return Array.isArray(list) ? (list as Installed[]) : [];
    } catch {
        return [];
    }
}

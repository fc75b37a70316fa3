// VS Code's predefined variables, resolved as VS Code resolves them for a task or a debug configuration. Those that ask
// the user (`${input:…}`) or run a command cannot be resolved here; they are said so.
import * as os from 'node:os';
import * as path from 'node:path';
import * as vscode from 'vscode';

/** A text with its variables resolved, and the variables that could not be. */
export interface Resolved {
    text: string;
    open: string[];
}

/** Resolves every variable of a text; `quote` dresses a value for where it stands. */
export function resolve(
    text: string,
    folder: vscode.WorkspaceFolder | undefined,
    quote = (value: string) => value,
): Resolved {
    const open: string[] = [];
    const resolved = text.replace(/\$\{([^{}]+)\}/g, (whole, name: string) => {
        const value = valueOf(name, folder);
        if (value === undefined) {
            open.push(whole);
            return whole;
        }
        return quote(value);
    });
    return { text: resolved, open };
}

function valueOf(name: string, folder: vscode.WorkspaceFolder | undefined): string | undefined {
    const [kind, rest = ''] = split(name);
    const root = folder?.uri.fsPath;
    const file = vscode.window.activeTextEditor?.document.uri.fsPath;
    const editor = vscode.window.activeTextEditor;
    const relative = (to: string | undefined) =>
        root === undefined || to === undefined ? undefined : path.relative(root, to);
    switch (kind) {
        case 'workspaceFolder':
        case 'workspaceRoot':
        case 'cwd':
            return rest === ''
                ? root
                : vscode.workspace.workspaceFolders?.find(other => other.name === rest)?.uri.fsPath;
        case 'workspaceFolderBasename':
            return root === undefined ? undefined : path.basename(root);
        case 'userHome':
            return os.homedir();
        case 'pathSeparator':
        case '/':
            return path.sep;
        case 'file':
            return file;
        case 'fileDirname':
            return file === undefined ? undefined : path.dirname(file);
        case 'fileBasename':
            return file === undefined ? undefined : path.basename(file);
        case 'fileBasenameNoExtension':
            return file === undefined ? undefined : path.basename(file, path.extname(file));
        case 'fileExtname':
            return file === undefined ? undefined : path.extname(file);
        case 'fileDirnameBasename':
            return file === undefined ? undefined : path.basename(path.dirname(file));
        case 'fileWorkspaceFolder':
            return root;
        case 'relativeFile':
            return relative(file);
        case 'relativeFileDirname':
            return relative(file === undefined ? undefined : path.dirname(file));
        case 'lineNumber':
            return editor === undefined ? undefined : String(editor.selection.active.line + 1);
        case 'columnNumber':
            return editor === undefined ? undefined : String(editor.selection.active.character + 1);
        case 'selectedText':
            return editor?.document.getText(editor.selection);
        case 'execPath':
            return process.execPath;
        case 'env':
            return process.env[rest] ?? '';
        case 'config': {
            const value = vscode.workspace.getConfiguration(undefined, folder?.uri).get<unknown>(rest);
            return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
                ? String(value)
                : undefined;
        }
        default:
            return undefined;
    }
}

function split(name: string): [string, string?] {
    const at = name.indexOf(':');
    return at < 0 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

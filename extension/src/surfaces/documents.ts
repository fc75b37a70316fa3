// The documents that findings lie in, as VS Code selects them.
import * as path from 'node:path';
import * as vscode from 'vscode';
import { DOCUMENTS } from '../generated';

type Kind = keyof typeof DOCUMENTS;

/** Where VS Code keeps what is the user's: not in files, as far as an editor shows it. */
const USER_DATA = 'vscode-userdata';

/** A selector of documents of these kinds. */
export function selectorOf(...kinds: readonly Kind[]): vscode.DocumentFilter[] {
    const byName = kinds.map(kind => ({
        pattern: `**/${DOCUMENTS[kind]}`,
        ...(kind === 'go' ? { scheme: 'file' } : {}),
    }));
    return kinds.includes('settings') ? [...byName, { scheme: USER_DATA }] : byName;
}

/** A selector of every document that findings lie in. */
export function allDocuments(): vscode.DocumentFilter[] {
    return selectorOf(...(Object.keys(DOCUMENTS) as Kind[]));
}

/** Whether a document is one that rules about single documents look at. */
export function isChecked({ uri }: vscode.TextDocument): boolean {
    const name = path.basename(uri.fsPath);
    const isNamed = (pattern: string) => (pattern.startsWith('*') ? name.endsWith(pattern.slice(1)) : name === pattern);
    return (uri.scheme === 'file' || uri.scheme === USER_DATA) && Object.values(DOCUMENTS).some(isNamed);
}

// Places of the protocol as VS Code's: paths to URIs, zero-based UTF-16 ranges to ranges.
import * as vscode from 'vscode';
import type { Finding, Location, Range } from './types';

/** A range; a whole file is its first character. */
export function rangeOf(range: Range | undefined): vscode.Range {
    return range === undefined
        ? new vscode.Range(0, 0, 0, 1)
        : new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
}

/** The URI of a file: that of the open document with this path (user settings have a scheme of their own), else `file:`. */
export function uriOf(file: string): vscode.Uri {
    const open = vscode.workspace.textDocuments.find(
        open => open.uri.scheme === 'vscode-userdata' && open.uri.fsPath === file,
    );
    return open?.uri ?? vscode.Uri.file(file);
}

export function locationOf(location: Location): vscode.Location {
    return new vscode.Location(uriOf(location.file), rangeOf(location.range));
}

/** The finding of each place of equal ones, with what is said there; the finding itself where it is one. */
export function eachPlace(finding: Finding): Finding[] {
    const { places = [], ...shared } = finding;
    return places.length === 0 ? [finding] : places.map(place => ({ ...shared, related: [], ...place }));
}

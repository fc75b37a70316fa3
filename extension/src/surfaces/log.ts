// The log: every probe with its time and outcome at debug level. Values never get here; labels are command lines and paths.
import * as vscode from 'vscode';

/** The output channel "Go Doctor", whose level the user sets. */
export function createLog(): vscode.LogOutputChannel {
    return vscode.window.createOutputChannel('Go Doctor', { log: true });
}

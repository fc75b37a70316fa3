// When to look again by itself: a Go workspace opens, settings or go.mod change, trust is given, the window comes back, a tool
// appears or goes.
import * as vscode from 'vscode';
import type { Doctor } from './doctor';
import { SECTIONS } from './generated';
import { onDidStart } from './host/editor';
import { hasGoFiles } from './host/goFolder';
import { terminalSettings } from './host/terminal';

/** Several changes at once are one, in milliseconds. */
const DEBOUNCE = 400;

/** A toolchain may have been installed while the window was in the background: older results are renewed then. */
const STALE = 5 * 60_000;

/** Ours, and every section that the engine reads but those of terminals: these are compared value by value. */
const WATCHED = [
    'goDoctor',
    ...Object.entries(SECTIONS).flatMap(([name, kind]) => (kind === 'terminalVariables' ? [] : name)),
];

/** Whether there is Go in this window: a Go file or a go.mod in a folder, or open. */
export async function hasGo(): Promise<boolean> {
    if (vscode.window.activeTextEditor?.document.languageId === 'go') {
        return true;
    }
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
        if (folder.uri.scheme === 'file' && (await hasGoFiles(folder.uri.fsPath))) {
            return true;
        }
    }
    return false;
}

export function watch(doctor: Doctor): vscode.Disposable {
    let timer: NodeJS.Timeout | undefined;
    const later = () => {
        clearTimeout(timer);
        timer = setTimeout(() => void lookAgain(doctor), DEBOUNCE);
    };
    const files = vscode.workspace.createFileSystemWatcher(
        '**/{go.mod,go.work,go.sum,*.go,.vscode/*.json,*.code-workspace}',
        false,
        false,
        false,
    );
    const terminals = () => {
        const folders = vscode.workspace.workspaceFolders ?? [];
        return [undefined, ...folders.map(folder => folder.uri)].map(terminalSettings).join('\n');
    };
    let terminalsWere = terminals();
    later();
    return vscode.Disposable.from(
        files,
        files.onDidCreate(later),
        files.onDidChange(later),
        files.onDidDelete(later),
        vscode.workspace.onDidChangeConfiguration(event => {
            // With a window's first terminal VS Code announces changes of `terminal.integrated` that change no value.
            if (event.affectsConfiguration('terminal.integrated')) {
                const before = terminalsWere;
                terminalsWere = terminals();
                if (terminalsWere !== before) {
                    later();
                }
            }
            if (WATCHED.some(section => event.affectsConfiguration(section))) {
                later();
            }
        }),
        vscode.workspace.onDidGrantWorkspaceTrust(later),
        vscode.workspace.onDidChangeWorkspaceFolders(later),
        vscode.extensions.onDidChange(later),
        onDidStart(({ refused }) => {
            // What was found while it was being started may have been mended by it (it installs its tools then); where nothing was
            // found, nothing is to be looked at again.
            if (refused || doctor.results.some(({ report }) => report.findings.length > 0)) {
                later();
            }
        }),
        doctor.onDidAge(later),
        vscode.window.onDidChangeWindowState(({ focused }) => {
            const oldest = Math.min(...doctor.results.map(result => result.at));
            if (focused && Date.now() - oldest > STALE) {
                later();
            }
        }),
        new vscode.Disposable(() => clearTimeout(timer)),
    );
}

async function lookAgain(doctor: Doctor): Promise<void> {
    const wanted = vscode.workspace.getConfiguration('goDoctor').get<boolean>('runInBackground', true);
    if (wanted && (await hasGo())) {
        await doctor.diagnose('background');
    }
}

// What a session is told about this window: the folder, the machine's kind, trust, language.
import * as os from 'node:os';
import * as vscode from 'vscode';
import type { Lang, Subject } from './types';

/** Node's names of systems and processors in the words of the protocol (and of Go). */
const PLATFORMS: Partial<Record<NodeJS.Platform, Subject['platform']>> = { win32: 'windows', darwin: 'macos' };
const PROCESSORS: Partial<Record<string, string>> = { x64: 'amd64', ia32: '386', ppc64: 'ppc64le' };

/** The language of reports: that of VS Code. */
export function language(): Lang {
    return vscode.env.language.toLowerCase() === 'zh-cn' ? 'zh-cn' : 'en';
}

/** The system of this machine, in the protocol's words. */
export function platform(): Subject['platform'] {
    return PLATFORMS[process.platform] ?? 'linux';
}

/** The subject for a folder. */
export function subjectFor(folder: string): Subject {
    const active = vscode.window.activeTextEditor?.document;
    const workspaceFile = vscode.workspace.workspaceFile;
    const { remoteName } = vscode.env;
    return {
        folder,
        ...(active?.uri.scheme === 'file' && active.languageId === 'go' ? { file: active.uri.fsPath } : {}),
        ...(workspaceFile?.scheme === 'file' ? { workspaceFile: workspaceFile.fsPath } : {}),
        platform: platform(),
        arch: PROCESSORS[process.arch] ?? process.arch,
        home: os.homedir(),
        trusted: vscode.workspace.isTrusted,
        host: 'vscode',
        ...(remoteName === undefined ? {} : { remote: remoteName }),
        lang: language(),
    };
}

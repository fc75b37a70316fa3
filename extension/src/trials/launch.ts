// "Check a Launch Configuration": what the real debugger makes of it, up to its first stop.
import * as vscode from 'vscode';
import type { Outlined } from '../engine/types';
import { resolve } from '../runs/variables';
import { folderOf, type Trial } from './trials';

export function launchTrial(uri: vscode.Uri, part: Outlined): Trial {
    const { t } = vscode.l10n;
    const { name, json } = part;
    const { text, open } = resolve(json, folderOf(uri), value => JSON.stringify(value).slice(1, -1));
    const active = vscode.window.activeTextEditor?.document;
    return {
        uri,
        name,
        task: {
            kind: 'tryLaunch',
            file: uri.fsPath,
            name,
            configuration: text,
            ...(active?.languageId === 'go' ? { activeFile: active.uri.fsPath } : {}),
        },
        question: t('Start "{0}" with the debugger, up to its first stop', name),
        line: `dlv dap ${name}`,
        open,
        good: t('Debugging works: "{0}" was built, started and stopped at its entry.', name),
    };
}

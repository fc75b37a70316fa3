// "Check a Task's Output": what the command that VS Code would start prints, its stdin closed.
import * as vscode from 'vscode';
import type { Outlined } from '../engine/types';
import { shellFor } from '../host/run';
import { shellWord } from '../host/shell';
import { resolve } from '../runs/variables';
import { folderOf, type Trial } from './trials';

export function taskTrial(uri: vscode.Uri, part: Outlined): Trial {
    const { t } = vscode.l10n;
    const { name } = part;
    const { words, cwd, open } = commandOf(part, folderOf(uri));
    return {
        uri,
        name,
        task: { kind: 'tryTask', file: uri.fsPath, label: name, command: words, cwd },
        question: t('Run "{0}" with stdin closed', name),
        line: words.join(' '),
        open,
        good: t('Task "{0}" prints exactly one absolute path of an executable.', name),
    };
}

/** What starts a task: the user's shell with its command line, or the program itself. */
function commandOf(
    part: Outlined,
    folder: vscode.WorkspaceFolder | undefined,
): { words: string[]; cwd: string; open: string[] } {
    const open: string[] = [];
    const one = (text: string) => {
        const resolved = resolve(text, folder);
        open.push(...resolved.open);
        return resolved.text;
    };
    const { asProcess, command, args, cwd } = part.start ?? { asProcess: false, command: '', args: [] };
    const at = one(cwd ?? folder?.uri.fsPath ?? '');
    const words = args.map(one);
    if (asProcess) {
        return { words: [one(command), ...words], cwd: at, open };
    }
    return { words: shellFor([one(command), ...words.map(shellWord)].join(' ')), cwd: at, open };
}

// "Check a Task's Output": what the command that VS Code would start prints, its stdin closed.
import * as vscode from 'vscode';
import type { Glue } from '../engine/loader';
import { platform } from '../engine/subject';
import type { TaskStart, TaskWord } from '../engine/types';
import { shellFor } from '../host/run';
import { resolve } from '../runs/variables';
import { folderOf, type Trial } from './trials';

export function taskTrial(glue: Glue, uri: vscode.Uri, name: string, start: TaskStart): Trial {
    const { t } = vscode.l10n;
    const { words, cwd, open } = commandOf(glue, start, folderOf(uri));
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

/** What starts a task: the system's shell with the line that VS Code makes, or the program itself; variables are resolved first. */
function commandOf(
    glue: Glue,
    told: TaskStart,
    folder: vscode.WorkspaceFolder | undefined,
): { words: string[]; cwd: string; open: string[] } {
    const open: string[] = [];
    const known = (text: string) => {
        const resolved = resolve(text, folder);
        open.push(...resolved.open);
        return resolved.text;
    };
    const word = (one: TaskWord): TaskWord => ({ ...one, text: known(one.text) });
    const start = { ...told, command: word(told.command), args: told.args.map(word) };
    const words = [start.command, ...start.args].map(({ text }) => text);
    return {
        words: start.asProcess ? words : shellFor(glue.taskLine(platform(), start)),
        cwd: known(told.cwd ?? folder?.uri.fsPath ?? ''),
        open,
    };
}

// How VS Code starts a task, as far as the task says it; VS Code leaves the variables in what it tells.
import * as vscode from 'vscode';
import { commandLine } from '../engine/commandLine';
import type { Glue } from '../engine/loader';
import { platform } from '../engine/subject';
import type { TaskStart, TaskWord } from '../engine/types';
import { SYSTEM_QUOTES } from '../host/run';
import { resolve } from './variables';

/** What a task starts, its variables resolved; nothing for one that starts no program. */
export function startOf(task: vscode.Task): TaskStart | undefined {
    const { execution } = task;
    const folder = typeof task.scope === 'object' ? task.scope : vscode.workspace.workspaceFolders?.[0];
    const word = (text: string): TaskWord => ({ text: resolve(text, folder).text });
    const at = (options: { cwd?: string } | undefined) => {
        const told = resolve(options?.cwd ?? '', folder);
        const cwd = told.text === '' || told.open.length > 0 ? folder?.uri.fsPath : told.text;
        return cwd === undefined ? {} : { cwd };
    };
    if (execution instanceof vscode.ProcessExecution) {
        const { process, args, options } = execution;
        return { asProcess: true, command: word(process), args: args.map(word), ...at(options) };
    }
    if (execution instanceof vscode.ShellExecution) {
        const { commandLine: line, command = '', args, options } = execution;
        const quoted = (one: string | vscode.ShellQuotedString): TaskWord =>
            typeof one === 'string' ? word(one) : { ...word(one.value), ...quotingOf(one.quoting) };
        return line === undefined
            ? { asProcess: false, command: quoted(command), args: (args ?? []).map(quoted), ...at(options) }
            : { asProcess: false, command: word(line), args: [], ...at(options) };
    }
    return undefined;
}

function quotingOf(quoting: vscode.ShellQuoting): Pick<TaskWord, 'quoting'> {
    switch (quoting) {
        case vscode.ShellQuoting.Escape:
            return { quoting: 'escape' };
        case vscode.ShellQuoting.Strong:
            return { quoting: 'strong' };
        case vscode.ShellQuoting.Weak:
            return { quoting: 'weak' };
    }
}

/** The command line that does the same: what the task's shell reads, or the words of a process for the system's shell. */
export function lineOf(glue: Glue, start: TaskStart): string {
    const words = [start.command, ...start.args].map(word => word.text);
    return start.asProcess ? commandLine(words, SYSTEM_QUOTES) : glue.taskLine(platform(), start);
}

// Trying a debug configuration or a task for real: from the palette, where the user chooses one, or from its code lens.
import * as vscode from 'vscode';
import type { Doctor } from '../doctor';
import type { Outlined } from '../engine/types';
import { platform } from '../engine/subject';
import { showPage } from '../pages';
import { launchTrial } from '../trials/launch';
import { taskTrial } from '../trials/task';
import type { Trials } from '../trials/trials';
import { offerFixes } from './fixMenu';

/** From the palette: the user chooses among those of the workspace. */
export async function tryPart(
    doctor: Doctor,
    trials: Trials,
    kind: 'launch' | 'task',
    uri?: vscode.Uri,
    part?: Outlined,
): Promise<void> {
    const chosen = uri !== undefined && part !== undefined ? { uri, part } : await choose(doctor, kind);
    if (chosen === undefined) {
        return;
    }
    const { start, name } = chosen.part;
    const trial =
        start === undefined
            ? launchTrial(chosen.uri, chosen.part)
            : taskTrial(await doctor.engine.ready(), chosen.uri, name, start);
    if (await trials.attempt(trial)) {
        await showPage('trial');
        offerFixes(doctor, () => trials.fixable());
    }
}

/** Debug configurations of the Go debugger that start something; tasks on demand from the palette only. */
export function isOffered(part: Outlined): boolean {
    return part.part === 'launch' && part.kind === 'go' && part.request !== 'attach';
}

async function choose(
    doctor: Doctor,
    kind: 'launch' | 'task',
): Promise<{ uri: vscode.Uri; part: Outlined } | undefined> {
    const glue = await doctor.engine.ready();
    const name = kind === 'launch' ? 'launch.json' : 'tasks.json';
    const uris = (vscode.workspace.workspaceFolders ?? []).map(folder =>
        vscode.Uri.joinPath(folder.uri, '.vscode', name),
    );
    const { workspaceFile } = vscode.workspace;
    const items: (vscode.QuickPickItem & { uri: vscode.Uri; part: Outlined })[] = [];
    for (const uri of workspaceFile?.scheme === 'file' ? [...uris, workspaceFile] : uris) {
        const text = await vscode.workspace.openTextDocument(uri).then(
            document => document.getText(),
            () => undefined,
        );
        for (const part of text === undefined ? [] : glue.outline(platform(), uri.fsPath, text)) {
            if (kind === 'task' ? part.start !== undefined : isOffered(part)) {
                items.push({ label: part.name, description: vscode.workspace.asRelativePath(uri), uri, part });
            }
        }
    }
    if (items.length === 0) {
        void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to check in {0}.', name));
        return undefined;
    }
    return vscode.window.showQuickPick(items);
}

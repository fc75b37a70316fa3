// A code lens over each debug configuration of Go: try it for real, where trust allows it.
import * as vscode from 'vscode';
import type { Doctor } from '../doctor';
import type { Outlined } from '../engine/types';
import { rangeOf } from '../engine/places';
import { platform } from '../engine/subject';
import { selectorOf } from './documents';
import { isOffered } from './tryCommand';

export function registerLaunchLens(doctor: Doctor): vscode.Disposable {
    const provider: vscode.CodeLensProvider = {
        async provideCodeLenses(document) {
            if (!vscode.workspace.isTrusted) {
                return [];
            }
            const glue = await doctor.engine.ready();
            const parts = glue.outline(platform(), document.uri.fsPath, document.getText());
            return parts.filter(isOffered).map(part => lens(document.uri, part));
        },
    };
    return vscode.languages.registerCodeLensProvider(selectorOf('launch', 'tasks', 'workspace'), provider);
}

function lens(uri: vscode.Uri, part: Outlined): vscode.CodeLens {
    const title = `$(beaker) ${vscode.l10n.t('Check this launch configuration')}`;
    return new vscode.CodeLens(rangeOf(part.range), { title, command: 'goDoctor.tryLaunch', arguments: [uri, part] });
}

// Quick fixes for findings in documents: the first fix is the preferred one; texts change as one undoable edit.
import * as vscode from 'vscode';
import { type Diagnostics, type FindingDiagnostic } from './diagnostics';
import type { Fix } from './engine/types';
import { workspaceEdit } from './fixes';

/** Documents that findings lie in. */
export const SELECTOR: vscode.DocumentSelector = [
    { language: 'go', scheme: 'file' },
    { pattern: '**/{settings,tasks,launch}.json' },
    { pattern: '**/*.code-workspace' },
    { scheme: 'vscode-userdata' },
];

export function registerQuickFixes(diagnostics: Diagnostics): vscode.Disposable {
    return vscode.languages.registerCodeActionsProvider(
        SELECTOR,
        {
            provideCodeActions: (document, range) => diagnostics.at(document.uri, range).flatMap(actionsFor),
        },
        { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    );
}

function actionsFor(problem: FindingDiagnostic): vscode.CodeAction[] {
    return problem.finding.fixes.map((fix, number) => action(fix, problem, number === 0));
}

function action(fix: Fix, problem: FindingDiagnostic, first: boolean): vscode.CodeAction {
    const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
    action.diagnostics = [problem];
    action.isPreferred = first && fix.applicability !== 'displayOnly';
    if (fix.kind === 'edit') {
        action.edit = workspaceEdit(fix.edits);
    } else {
        action.command = { command: 'goDoctor.applyFix', title: fix.title, arguments: [fix] };
    }
    return action;
}

// Quick fixes for findings in documents: the first fix is the preferred one; texts change as one undoable edit.
import * as vscode from 'vscode';
import { type Diagnostics, type FindingDiagnostic } from './diagnostics';
import { allDocuments } from './documents';
import type { Engine, Glue } from '../engine/loader';
import type { Fix } from '../engine/types';
import { workspaceEdit } from './fixes';

/** Every safe fix of a document at once; VS Code offers it as a source action, and on save only to those who ask for it. */
const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('goDoctor');

export function registerQuickFixes(engine: Engine, diagnostics: Diagnostics): vscode.Disposable {
    return vscode.languages.registerCodeActionsProvider(
        allDocuments(),
        {
            async provideCodeActions(document, range, { only }) {
                if (only?.intersects(FIX_ALL) === true) {
                    return fixAll(await engine.ready(), document, diagnostics.of(document.uri));
                }
                const wanted = only === undefined || only.intersects(vscode.CodeActionKind.QuickFix);
                return wanted ? diagnostics.at(document.uri, range).flatMap(actionsFor) : [];
            },
        },
        { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] },
    );
}

/** What `go-doctor check --fix` would change in one round; of two fixes that touch each other the second comes with the next. */
function fixAll(
    glue: Glue,
    document: vscode.TextDocument,
    problems: readonly FindingDiagnostic[],
): vscode.CodeAction[] {
    const findings = problems.map(problem => problem.finding);
    const edits = glue.safeEdits(findings, document.uri.fsPath);
    if (edits.length === 0) {
        return [];
    }
    const action = new vscode.CodeAction(vscode.l10n.t('Apply all safe fixes of Go Doctor'), FIX_ALL);
    action.edit = workspaceEdit(edits);
    return [action];
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
        // VS Code makes the edit itself: what stood there is handed over, for "Undo the last fix".
        const texts = openTexts(fix.edits.map(edit => edit.file));
        action.command = { command: 'goDoctor.noteFix', title: fix.title, arguments: [fix, texts] };
    } else {
        action.command = { command: 'goDoctor.applyFix', title: fix.title, arguments: [fix] };
    }
    return action;
}

/** The texts of files that are open. */
function openTexts(files: readonly string[]): [string, string][] {
    const open = vscode.workspace.textDocuments.filter(document => files.includes(document.uri.fsPath));
    return open.map(document => [document.uri.fsPath, document.getText()]);
}

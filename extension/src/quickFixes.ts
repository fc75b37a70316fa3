// Quick fixes for findings in documents: the first fix is the preferred one; texts change as one undoable edit.
import * as vscode from 'vscode';
import { type Diagnostics, type FindingDiagnostic } from './diagnostics';
import type { Edit, Fix } from './engine/types';
import { workspaceEdit } from './fixes';
import { rangeOf } from './places';

/** Documents that findings lie in. */
export const SELECTOR: vscode.DocumentSelector = [
    { language: 'go', scheme: 'file' },
    { pattern: '**/{settings,tasks,launch}.json' },
    { pattern: '**/*.code-workspace' },
    { pattern: '**/go.{mod,work}' },
    { scheme: 'vscode-userdata' },
];

/** Every safe fix of a document at once; VS Code offers it as a source action, and on save only to those who ask for it. */
const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('goDoctor');

export function registerQuickFixes(diagnostics: Diagnostics): vscode.Disposable {
    return vscode.languages.registerCodeActionsProvider(
        SELECTOR,
        {
            provideCodeActions(document, range, { only }) {
                const fixes =
                    only === undefined || only.intersects(vscode.CodeActionKind.QuickFix)
                        ? diagnostics.at(document.uri, range).flatMap(actionsFor)
                        : [];
                const all = only?.intersects(FIX_ALL) === true ? fixAll(diagnostics.of(document.uri)) : undefined;
                return all === undefined ? fixes : [...fixes, all];
            },
        },
        { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] },
    );
}

/** The safe edits of all problems; of two that touch each other the first is taken, the other comes with the next run. */
function fixAll(problems: readonly FindingDiagnostic[]): vscode.CodeAction | undefined {
    const taken: Edit[] = [];
    const touches = (a: Edit, b: Edit) =>
        a.file === b.file && rangeOf(a.range).intersection(rangeOf(b.range)) !== undefined;
    for (const { finding } of problems) {
        const fix = finding.fixes.find(fix => fix.applicability === 'safe');
        const edits = fix?.kind === 'edit' ? fix.edits : [];
        if (!edits.some(edit => taken.some(other => touches(edit, other)))) {
            taken.push(...edits);
        }
    }
    if (taken.length === 0) {
        return undefined;
    }
    const action = new vscode.CodeAction(vscode.l10n.t('Apply all safe fixes of Go Doctor'), FIX_ALL);
    action.edit = workspaceEdit(taken);
    return action;
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

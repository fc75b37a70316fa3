// The places that a failed run speaks of: an edit of one of them makes the run history, for what it says is about the text of before.
import type * as vscode from 'vscode';
import type { Report } from '../engine/types';
import { rangeOf, uriOf } from '../engine/places';

/** Whether a change touches a line that the report marks, or a file that it marks as a whole. */
export function isHistory(report: Report, { document, contentChanges }: vscode.TextDocumentChangeEvent): boolean {
    if (contentChanges.length === 0) {
        return false;
    }
    const marked = report.findings.flatMap(({ location }) => location ?? []);
    return marked
        .filter(({ file }) => uriOf(file).toString() === document.uri.toString())
        .some(({ range }) => {
            if (range === undefined) {
                return true;
            }
            const { start, end } = rangeOf(range);
            return contentChanges.some(
                change => change.range.start.line <= end.line && change.range.end.line >= start.line,
            );
        });
}

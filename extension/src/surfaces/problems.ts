// What counts as a problem wherever problems are counted: findings of a warning or above, each once in a window. The list that VS Code
// calls Problems is fed by diagnostics.ts.
import type { Finding, Report } from '../engine/types';

/** What is wrong in all of these folders, an error before a warning; what several folders share is one problem. */
export function problemsOf(reports: readonly Report[]): Finding[] {
    const problems = new Map<string, Finding>();
    for (const finding of reports.flatMap(report => report.findings)) {
        if (finding.severity !== 'info' && !problems.has(identityOf(finding))) {
            problems.set(identityOf(finding), finding);
        }
    }
    const all = [...problems.values()];
    const isError = (finding: Finding) => finding.severity === 'error';
    return [...all.filter(isError), ...all.filter(finding => !isError(finding))];
}

/** One rule at one place is one problem, whichever folder's diagnosis says it; without a place its words tell. */
export function identityOf({ rule, location, message }: Finding): string {
    return JSON.stringify([rule, location ?? message]);
}

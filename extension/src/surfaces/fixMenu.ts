// Choosing among the fixes of a diagnosis or an explanation: a list, and the first of them one keystroke away.
import * as vscode from 'vscode';
import type { Doctor, Fixable } from '../doctor';
import type { Finding, Fix } from '../engine/types';
import { applyFix } from './fixes';

interface FixItem extends vscode.QuickPickItem {
    fix: Fix;
    folder: string;
}

/** Every fix that can be applied, the cause's first. */
function fixItems(sources: readonly Fixable[]): FixItem[] {
    return sources.flatMap(({ report, folder }) =>
        report.findings.flatMap(finding =>
            finding.fixes
                .filter(fix => fix.kind !== 'manual')
                .map(fix => ({ label: plain(fix.title), detail: detailOf(finding, fix), fix, folder })),
        ),
    );
}

/** What is wrong, and how the fix is taken back where it changes anything. */
function detailOf(finding: Finding, { undo }: Fix): string {
    const back = undo === undefined || undo.needless ? '' : ` · ${vscode.l10n.t('Undo: {0}', undo.text)}`;
    return plain(finding.message + back);
}

/** A sentence without Markdown's backticks, for places that show text as it is. */
function plain(text: string): string {
    return text.replaceAll('`', '');
}

export async function pickFix(doctor: Doctor, sources: readonly Fixable[], remark?: string): Promise<void> {
    const items = fixItems(sources);
    const title = vscode.l10n.t('Fixes for the Go toolchain');
    const placeHolder =
        items.length === 0
            ? vscode.l10n.t('There is nothing to fix that can be done from here')
            : (remark ?? vscode.l10n.t('Choose what to change'));
    const chosen = await vscode.window.showQuickPick(items, { title, placeHolder });
    if (chosen !== undefined) {
        await applyFix(doctor, chosen.fix, chosen.folder);
    }
}

/** How often fixes have been offered: a message that is still there may be about an earlier page. */
let offered = 0;

/**
 * After a page that the user asked for, its fixes are one keystroke away; without one nothing is said. VS Code lets no extension
 * take back a message, but replaces one by the same: so it always says the same, and what can be fixed is asked when it is chosen.
 */
export function offerFixes(doctor: Doctor, current: () => readonly Fixable[]): void {
    const number = ++offered;
    if (fixItems(current()).length === 0) {
        return;
    }
    const choose = vscode.l10n.t('Fix…');
    const message = vscode.l10n.t('Go Doctor has found something that it can fix');
    void vscode.window.showInformationMessage(message, choose).then(async answer => {
        if (answer === choose) {
            const remark = vscode.l10n.t('That message was about an earlier page: these are the fixes of the latest');
            await pickFix(doctor, current(), number === offered ? undefined : remark);
        }
    });
}

// Hovering a setting that the engine reads, Go's, LeetCode's or a runner's: its value in every scope, which one is in force, and what the extension makes of it.
import * as vscode from 'vscode';
import { signalOf } from '../engine/cancel';
import type { Doctor } from '../doctor';
import { drive } from '../engine/drive';
import type { Probe, Reading, SettingReport } from '../engine/types';
import { SECTIONS } from '../generated';
import { VscodeHost } from '../host/vscodeHost';
import { selectorOf } from './documents';
import { locationOf } from '../engine/places';
import { subjectFor } from '../engine/subject';

/** A name of a setting that can be explained, in quotes; what stands behind it decides whether it is a key. */
const KEY = new RegExp(`"(?:${Object.entries(SECTIONS).flatMap(namesIn).join('|')})"`);

function namesIn([section, kind]: [string, string]): string[] {
    return kind === 'declared' ? [`${section}\\.[\\w.-]+`] : kind === 'declaredObject' ? [section] : [];
}

export function registerHover(doctor: Doctor): vscode.Disposable {
    return vscode.languages.registerHoverProvider(selectorOf('settings', 'workspace'), {
        async provideHover(document, position, token) {
            const range = document.getWordRangeAtPosition(position, KEY);
            if (range === undefined || !isKey(document, range)) {
                return undefined;
            }
            const key = document.getText(range).slice(1, -1);
            const setting = await ask(doctor, document, key, token);
            return setting === undefined ? undefined : new vscode.Hover(markdown(doctor, setting), range);
        },
    });
}

function isKey(document: vscode.TextDocument, range: vscode.Range): boolean {
    const behind = document.getText(new vscode.Range(range.end, document.lineAt(range.end.line).range.end));
    return /^\s*:/.test(behind);
}

async function ask(
    doctor: Doctor,
    document: vscode.TextDocument,
    key: string,
    token: vscode.CancellationToken,
): Promise<SettingReport | undefined> {
    const file = document.uri.fsPath;
    const folder = vscode.workspace.getWorkspaceFolder(document.uri) ?? vscode.workspace.workspaceFolders?.[0];
    const host = new VscodeHost(doctor.context, { folder: folder?.uri, onDemand: false });
    // The text that is shown counts, saved or not.
    const answer = (probe: Probe, signal: AbortSignal): Promise<Reading> =>
        probe.kind === 'read' && probe.path === file
            ? Promise.resolve({ kind: 'text', text: document.getText() })
            : host.answer(probe, signal);
    const finished = await drive(doctor.engine, {
        subject: subjectFor(folder?.uri.fsPath ?? vscode.Uri.joinPath(document.uri, '..').fsPath),
        task: { kind: 'setting', file, key },
        host: { answer },
        signal: signalOf(token),
    });
    return finished?.report.settings?.[0];
}

/** Values are shown as code, so nothing in them is Markdown; a scope leads to where its value stands. */
function markdown(doctor: Doctor, setting: SettingReport): vscode.MarkdownString {
    const text = new vscode.MarkdownString(undefined, true);
    text.isTrusted = { enabledCommands: ['goDoctor.showReport'] };
    const rows = setting.links.map(link => {
        const name = link.location === undefined ? link.scopeName : `[${link.scopeName}](${linkTo(link.location)})`;
        const state = link.state === 'wins' ? `**${link.stateName}**` : link.stateName;
        return `| ${name} | ${code(link.value)} | ${state} |`;
    });
    if (rows.length > 0) {
        text.appendMarkdown(['| | | |', '|---|---|---|', ...rows].join('\n'));
    }
    for (const remark of setting.remarks ?? []) {
        text.appendMarkdown(`\n\n${remark}`);
    }
    if (doctor.results.length > 0) {
        text.appendMarkdown(`\n\n[${vscode.l10n.t('Open the report')}](command:goDoctor.showReport)`);
    }
    return text;
}

function linkTo(location: NonNullable<SettingReport['links'][number]['location']>): string {
    const { uri, range } = locationOf(location);
    return uri.with({ fragment: `L${range.start.line + 1},${range.start.character + 1}` }).toString();
}

function code(value: string): string {
    const short = value.length > 200 ? `${value.slice(0, 200)}…` : value;
    return `\`\`${short.replaceAll('|', '\\|')} \`\``;
}

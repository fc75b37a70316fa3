// "Undo the last fix": what fixes have changed, newest last, kept over a restart of the window; put back whole or not at all.
import * as vscode from 'vscode';
import type { Fix } from '../engine/types';
import { obstacle, putBack, type Change } from './changes';

/** A fix that was applied. */
interface Done {
    title: string;
    /** What it does, to know it again. */
    action: string;
    changes: Change[];
}

/** As many fixes can be undone, one after the other. */
const MOST = 20;

/** What is larger is kept no longer than the window lives, in characters. */
const LARGEST = 200_000;

const KEY = 'goDoctor.fixes';

const histories = new WeakMap<vscode.ExtensionContext, FixHistory>();

/** The window's one history. */
export function historyOf(context: vscode.ExtensionContext): FixHistory {
    const known = histories.get(context) ?? new FixHistory(context.workspaceState);
    histories.set(context, known);
    return known;
}

/** What a fix does, to know it again. */
function actionOf({ title, ...fix }: Fix): string {
    return JSON.stringify([title, { ...fix, undo: undefined }]);
}

export class FixHistory {
    private readonly list: Done[];

    constructor(private readonly state: vscode.Memento) {
        this.list = state.get<Done[]>(KEY, []);
        this.tell();
    }

    /** Whether this very fix was applied, and still is. */
    async has(fix: Fix): Promise<boolean> {
        const action = actionOf(fix);
        const done = [...this.list].reverse().find(done => done.action === action);
        return done !== undefined && (await this.inTheWay(done)) === undefined;
    }

    /** Notes what a fix has changed. */
    async add(fix: Fix, changes: Change[]): Promise<void> {
        this.list.push({ title: fix.title, action: actionOf(fix), changes });
        this.list.splice(0, Math.max(0, this.list.length - MOST));
        await this.save();
    }

    /** Takes the last fix back and says so; where something of it has changed since, nothing is touched. */
    async undo(): Promise<void> {
        const { t } = vscode.l10n;
        const last = this.list.at(-1);
        if (last === undefined) {
            void vscode.window.showInformationMessage(t('There is no fix to undo'));
            return;
        }
        const changed = await this.inTheWay(last);
        if (changed !== undefined) {
            void vscode.window.showWarningMessage(t('Nothing was undone: {0} has changed since the fix', changed));
            return;
        }
        const failure = await takeBack(last.changes);
        if (failure !== undefined) {
            void vscode.window.showErrorMessage(t('Nothing was undone: {0}', failure));
            return;
        }
        this.list.pop();
        await this.save();
        void vscode.window.showInformationMessage(t('Undone: {0}', last.title.replaceAll('`', '')));
    }

    private async inTheWay(done: Done): Promise<string | undefined> {
        for (const change of done.changes) {
            const what = await obstacle(change);
            if (what !== undefined) {
                return what;
            }
        }
        return undefined;
    }

    private async save(): Promise<void> {
        this.tell();
        await this.state.update(
            KEY,
            this.list.filter(done => JSON.stringify(done).length <= LARGEST),
        );
    }

    private tell(): void {
        void vscode.commands.executeCommand('setContext', 'goDoctor.canUndo', this.list.length > 0);
    }
}

/** Puts changes back, the last first; where one cannot be, those before it are done again. The reason, if there is one. */
export async function takeBack(changes: readonly Change[]): Promise<string | undefined> {
    const back: Change[] = [];
    for (const change of [...changes].reverse()) {
        try {
            await putBack(change);
            back.push(change);
        } catch (error) {
            for (const one of back.reverse()) {
                await putBack(turned(one)).catch(() => undefined);
            }
            return error instanceof Error ? error.message : String(error);
        }
    }
    return undefined;
}

function turned(change: Change): Change {
    return change.kind === 'rename'
        ? { ...change, from: change.to, to: change.from }
        : { ...change, before: change.after as never, after: change.before as never };
}

// The one place that opens documents: our own pages, read-only Markdown shown rendered, and what ships beside them. What stands
// on a page its owner says; nothing here knows who that is.
import * as vscode from 'vscode';

const SCHEME = 'go-doctor';

/** Our pages: the report, why a run failed, what was recorded, what was tried for real. */
export type PageName = 'report' | 'run' | 'recording' | 'trial';

/** A page's text, and the events after which it is another. */
export interface Page {
    text: () => string | Promise<string>;
    onDidChange: vscode.Event<void>;
}

export class Pages implements vscode.Disposable {
    private readonly changed = new vscode.EventEmitter<vscode.Uri>();
    private readonly listeners: vscode.Disposable[] = [];

    constructor(private readonly pages: Readonly<Record<PageName, Page>>) {
        for (const name of Object.keys(pages) as PageName[]) {
            this.listeners.push(pages[name].onDidChange(() => this.changed.fire(uriOf(name))));
        }
        this.listeners.push(
            vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
                onDidChange: this.changed.event,
                provideTextDocumentContent: uri => this.pages[nameOf(uri)].text(),
            }),
        );
    }

    dispose(): void {
        this.listeners.forEach(listener => listener.dispose());
        this.changed.dispose();
    }
}

/** Shows one of our pages. */
export async function showPage(name: PageName): Promise<void> {
    await showMarkdown(uriOf(name));
}

/** Shows a Markdown document rendered; as text where VS Code's Markdown preview is switched off. */
export async function showMarkdown(uri: vscode.Uri): Promise<void> {
    try {
        await vscode.commands.executeCommand('markdown.showPreview', uri);
    } catch {
        await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
    }
}

/** The page's title is its file's name, for VS Code shows that; which page it is the query says, in every language alike. */
function uriOf(name: PageName): vscode.Uri {
    const path = `/${titleOf(name)}.md`;
    return vscode.Uri.from({ scheme: SCHEME, path, ...(name === 'report' ? {} : { query: name }) });
}

function nameOf({ query }: vscode.Uri): PageName {
    return query === 'run' || query === 'recording' || query === 'trial' ? query : 'report';
}

function titleOf(name: PageName): string {
    const { t } = vscode.l10n;
    switch (name) {
        case 'report':
            return t('Go toolchain report');
        case 'run':
            return t('Why the run failed');
        case 'recording':
            return t('Recorded Go runs');
        case 'trial':
            return t('Tried for real');
    }
}

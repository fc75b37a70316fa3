// Test-only: a `vscode` module for unit tests that need a little of it. Import this file before the code under test.
import Module from 'node:module';

/** What `require('vscode')` answers; a test sets what it needs of the keys that are here when the code under test is loaded. */
export const vscode: Record<string, unknown> = {
    commands: undefined,
    ConfigurationTarget: undefined,
    env: undefined,
    l10n: undefined,
    extensions: undefined,
    languages: undefined,
    window: undefined,
    workspace: undefined,
    WorkspaceEdit: undefined,
    Location: class {
        constructor(
            readonly uri: unknown,
            readonly range: unknown,
        ) {}
    },
    ProcessExecution: class {
        constructor(
            readonly process: string,
            readonly args: string[],
            readonly options?: object,
        ) {}
    },
    ShellExecution: class {
        constructor(
            readonly command: unknown,
            readonly args: unknown[],
            readonly options?: object,
        ) {}
    },
    ShellQuoting: { Escape: 1, Strong: 2, Weak: 3 },
    Hover: class {
        constructor(
            readonly contents: unknown,
            readonly range: unknown,
        ) {}
    },
    MarkdownString: class {
        value = '';
        appendMarkdown(text: string) {
            this.value += text;
        }
    },
    Range: class {
        constructor(
            readonly start: { line: number; character: number },
            readonly end: { line: number; character: number },
        ) {}
    },
    Disposable: Object.assign(class {}, { from: () => ({ dispose: () => undefined }) }),
    EventEmitter: class {
        private readonly heard: ((value: unknown) => void)[] = [];
        event = (listener: (value: unknown) => void) => this.heard.push(listener);
        fire = (value: unknown) => this.heard.forEach(listener => listener(value));
    },
    Uri: {
        file: (fsPath: string) => ({
            scheme: 'file',
            fsPath,
            toString: () => `file://${fsPath}`,
            with: (more: object) => ({ fsPath, ...more }),
        }),
        joinPath: (uri: { fsPath: string }, ...parts: string[]) => ({ fsPath: [uri.fsPath, ...parts].join('/') }),
    },
};

type Load = (request: string, ...rest: unknown[]) => unknown;
const loader = Module as unknown as { _load: Load };
const real = loader._load;
loader._load = (request, ...rest) => (request === 'vscode' ? vscode : real.call(loader, request, ...rest));

// The integrated terminal's environment: a hidden terminal with shell integration runs our helper, only when the user
// asked for a diagnosis. Otherwise what that told before, else what an open terminal was started with, which costs nothing.
import * as vscode from 'vscode';
import type { Reading } from '../engine/types';
import { answerFile } from './answerFile';
import { launchEnvironment } from './snapshot';

/** What a terminal of ours has told, by folder, and what the answer hangs on: VS Code's settings for terminals. */
const told = new Map<string, { cause: string; reading: Reading }>();

/** The settings that a new terminal's environment hangs on, by scope; nothing else of `terminal.integrated` matters. */
export function terminalSettings(folder: vscode.Uri | undefined): string {
    const configuration = vscode.workspace.getConfiguration('terminal.integrated', folder ?? null);
    const system = { win32: 'windows', darwin: 'osx' }[process.platform as string] ?? 'linux';
    const keys = [`env.${system}`, `defaultProfile.${system}`, `profiles.${system}`];
    return JSON.stringify(keys.map(key => configuration.get(key)));
}

/**
 * The integrated terminal's environment. Only when the user asks is a terminal opened; what it told is kept for the looks that
 * follow by themselves, until the user asks anew or its cause has changed: they must not know less than the report on screen.
 */
export async function terminalEnvironment(
    folder: vscode.Uri | undefined,
    helper: string,
    onDemand: boolean,
    signal: AbortSignal,
): Promise<Reading> {
    const key = folder?.toString() ?? '';
    const cause = terminalSettings(folder);
    if (!onDemand) {
        const kept = told.get(key);
        return kept?.cause === cause ? kept.reading : openTerminalEnvironment();
    }
    const reading = await askTerminal(helper, signal);
    if (reading.kind === 'environment') {
        told.set(key, { cause, reading });
    } else if (reading.kind !== 'cancelled') {
        told.delete(key);
    }
    return reading;
}

/** How long a prompt, and then the answer, may take, in milliseconds. */
export const PROMPT = 5000;
const ANSWER = 3000;

/** What an open terminal was started with (Linux): every extension's changes, but not those of shell start-up files. */
async function openTerminalEnvironment(): Promise<Reading> {
    for (const terminal of vscode.window.terminals) {
        const pid = await terminal.processId;
        const variables = pid === undefined ? undefined : await launchEnvironment(pid);
        if (variables !== undefined) {
            return { kind: 'environment', variables, method: 'openTerminal' };
        }
    }
    return { kind: 'unavailable', reason: 'no-open-terminal' };
}

/** Asks a terminal of our own. No prompt seen is said so: nothing is ever typed blindly. */
async function askTerminal(helper: string, signal: AbortSignal): Promise<Reading> {
    const answer = await answerFile();
    const terminal = vscode.window.createTerminal({
        name: 'Go Doctor',
        hideFromUser: true,
        isTransient: true,
        env: { ELECTRON_RUN_AS_NODE: '1', GO_DOCTOR_ANSWER: answer.file, GO_DOCTOR_NONCE: answer.nonce },
    });
    try {
        const integration = await shellIntegration(terminal, signal);
        if (integration === undefined) {
            return signal.aborted ? { kind: 'cancelled' } : { kind: 'unavailable', reason: 'no-shell-integration' };
        }
        // Known since VS Code 1.98; older ones leave it open, and then it is a POSIX shell most likely.
        const shell = (terminal.state as { shell?: string }).shell ?? '';
        const quote = (word: string) => `"${word}"`;
        const call = shell === 'pwsh' || shell === 'powershell' ? '& ' : '';
        // A leading blank keeps it out of the shell's history where that is the custom.
        integration.executeCommand(` ${call}${quote(process.execPath)} ${quote(helper)}`);
        const end = Date.now() + ANSWER;
        while (Date.now() < end && !signal.aborted) {
            const variables = await answer.read();
            if (variables !== undefined) {
                return { kind: 'environment', variables, method: `shellIntegration ${shell}`.trim() };
            }
            await new Promise(resolve => setTimeout(resolve, 20));
        }
        return signal.aborted ? { kind: 'cancelled' } : { kind: 'timedOut', afterMs: ANSWER };
    } finally {
        terminal.dispose();
        await answer.dispose();
    }
}

/** The terminal's shell integration once its prompt is there; nothing when it does not come in time. */
export function shellIntegration(
    terminal: vscode.Terminal,
    signal: AbortSignal,
): Promise<vscode.TerminalShellIntegration | undefined> {
    return new Promise(resolve => {
        if (terminal.shellIntegration !== undefined || signal.aborted) {
            resolve(terminal.shellIntegration);
            return;
        }
        const done = (integration: vscode.TerminalShellIntegration | undefined) => {
            clearTimeout(limit);
            changed.dispose();
            closed.dispose();
            signal.removeEventListener('abort', stop);
            resolve(integration);
        };
        const stop = () => done(undefined);
        const limit = setTimeout(stop, PROMPT);
        const changed = vscode.window.onDidChangeTerminalShellIntegration(event => {
            if (event.terminal === terminal) {
                done(event.shellIntegration);
            }
        });
        const closed = vscode.window.onDidCloseTerminal(other => {
            if (other === terminal) {
                done(undefined);
            }
        });
        signal.addEventListener('abort', stop);
    });
}

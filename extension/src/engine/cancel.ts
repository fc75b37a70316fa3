// VS Code's cancellation as the web's: what a user stops, the engine's drive and every probe see as an aborted signal.
import type * as vscode from 'vscode';

/** A signal that aborts when the token is cancelled; the token's owner disposes of it. */
export function signalOf(token: vscode.CancellationToken): AbortSignal {
    const controller = new AbortController();
    token.onCancellationRequested(() => controller.abort());
    return controller.signal;
}

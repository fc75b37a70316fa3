// Where the other extensions of this window write their logs: beside ours, each in a folder of its own.
import * as fs from 'node:fs';
import * as path from 'node:path';
import type * as vscode from 'vscode';
import type { Reading } from '../engine/types';

/** Adds the folder of its logs to each extension that has written any. */
export function withLogs(context: vscode.ExtensionContext, reading: Reading): Reading {
    if (reading.kind !== 'extensions') {
        return reading;
    }
    // logUri is `<this window's logs>/<extension id>`.
    const folder = path.dirname(context.logUri.fsPath);
    const extensions = reading.extensions.map(extension => {
        const logs = path.join(folder, extension.id);
        return fs.existsSync(logs) ? { ...extension, logs } : extension;
    });
    return { ...reading, extensions };
}

// Test-only: debugging as golang.go 0.52 does it: the program's folder becomes dlv's, `dlv dap` listens on a free port.
const vscode = require('vscode');
const { spawn } = require('child_process');
const os = require('os');
const path = require('path');
const fs = require('fs');

exports.activate = context => {
    const running = new Set();
    context.subscriptions.push(
        { dispose: () => running.forEach(child => child.kill()) },
        vscode.debug.registerDebugConfigurationProvider('go', {
            resolveDebugConfigurationWithSubstitutedVariables(_, configuration) {
                const isFolder = fs.statSync(configuration.program).isDirectory();
                const folder = isFolder ? configuration.program : path.dirname(configuration.program);
                const program = isFolder ? '.' : `./${path.basename(configuration.program)}`;
                return { cwd: folder, ...configuration, program, dlvCwd: folder };
            },
        }),
        vscode.debug.registerDebugAdapterDescriptorFactory('go', {
            createDebugAdapterDescriptor(session) {
                const dlv = path.join(os.homedir(), 'go/bin/dlv');
                const child = spawn(dlv, ['dap', '--listen=127.0.0.1:0'], { cwd: session.configuration.dlvCwd });
                running.add(child);
                child.on('exit', () => running.delete(child));
                return new Promise(resolve =>
                    child.stdout.on('data', data => {
                        const port = /listening at: 127\.0\.0\.1:(\d+)/.exec(String(data))?.[1];
                        if (port !== undefined) {
                            resolve(new vscode.DebugAdapterServer(Number(port), '127.0.0.1'));
                        }
                    }),
                );
            },
        }),
    );
};

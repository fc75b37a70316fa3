// Test-only: runs the active file the way Code Runner does, `go run "FILE"` by name, through a shell, in the workspace root.
const vscode = require('vscode');
const { spawn } = require('child_process');

exports.activate = context => {
    context.subscriptions.push(
        vscode.commands.registerCommand('e2eRunner.run', () => {
            const file = vscode.window.activeTextEditor.document.fileName;
            const cwd = vscode.workspace.workspaceFolders[0].uri.fsPath;
            return new Promise(resolve => {
                const child = spawn(`go run "${file}"`, [], { cwd, shell: true });
                let output = '';
                child.stdout.on('data', data => (output += data));
                child.stderr.on('data', data => (output += data));
                child.stdin.end();
                child.on('close', code => resolve({ code, output }));
            });
        }),
    );
};

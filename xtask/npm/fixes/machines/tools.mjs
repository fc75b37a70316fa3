// Machines whose tools fail: gopls, dlv, shells, scripts.
const hello = 'package main\n\nfunc main() {\n\tprintln("hello")\n}\n';

export const machines = [
    { name: 'gopls is nowhere', rule: 'gopls-missing', tools: ['dlv', 'staticcheck'], runs: 'gopls version' },
    {
        name: 'a linter that is nowhere',
        rule: 'tool-missing',
        tools: ['gopls', 'dlv'],
        files: { '.vscode/settings.json': '{\n    "go.lintTool": "staticcheck"\n}\n' },
    },
    {
        name: 'the Go extension is not installed',
        rule: 'go-extension-missing',
        files: {
            '~/.vscode/extensions/golang.go-0.53.1/package.json': null,
            '~/.vscode/extensions/x/package.json': '{}',
        },
    },
    {
        name: 'arguments of the program without --',
        rule: 'dlv-arguments-unseparated',
        runs: 'echo exit | dlv test --allow-non-terminal-interactive=true . -test.run X 2>&1',
        explain: true,
    },
    {
        name: 'dlv without a terminal',
        rule: 'dlv-terminal-missing',
        runs: 'dlv debug . < /dev/null',
        explain: true,
    },
    {
        name: 'dlv of a library',
        rule: 'package-not-main',
        files: { 'main.go': null, 'lib.go': 'package lib\n' },
        runs: 'dlv debug --allow-non-terminal-interactive=true . < /dev/null',
        explain: true,
    },
    {
        name: 'dlv exec of a file that may not be executed',
        rule: 'dlv-cannot-debug-binary',
        setup: 'PATH=$PATH:{goroot}/bin go build -gcflags="all=-N -l" -o app . && chmod -x app',
        runs: 'echo exit | dlv exec --allow-non-terminal-interactive=true ./app',
        explain: true,
    },
    {
        name: 'dlv exec of a source file',
        rule: 'dlv-cannot-debug-binary',
        runs: 'echo exit | dlv exec --allow-non-terminal-interactive=true main.go',
        explain: true,
    },
    {
        name: 'a process that is gone',
        rule: 'attach-process-invalid',
        runs: 'dlv attach 999999 --headless',
        explain: true,
    },
    {
        name: 'a port that is taken',
        rule: 'dlv-refused',
        runs: 'node {work}/.listen.mjs & sleep 1; dlv dap --listen=127.0.0.1:38698',
        files: {
            '.listen.mjs':
                "import net from 'node:net';\nnet.createServer().listen(38698, '127.0.0.1');\nsetTimeout(() => process.exit(), 4000);\n",
        },
        explain: true,
    },
    {
        name: 'a script with the line ends of Windows',
        rule: 'script-crlf',
        files: { 'build.sh': '#!/bin/bash\r\ngo build .\r\n' },
        runs: './build.sh',
        explain: true,
    },
    {
        name: 'a make target that is not there',
        rule: 'make-target-missing',
        files: { Makefile: 'build:\n\tgo build .\n' },
        runs: 'make biuld',
        explain: true,
    },
    {
        name: 'a script with a mistake',
        rule: 'shell-syntax-error',
        files: { 'build.sh': '#!/bin/bash\nif true; then\n  go build .\n' },
        runs: './build.sh',
        explain: true,
    },
    {
        name: 'a $ inside of a pattern',
        rule: 'command-changed-by-shell',
        files: {
            'main_test.go':
                'package main\n\nimport "testing"\n\nfunc TestA(t *testing.T) {}\n\nfunc TestAX(t *testing.T) {}\n',
        },
        runs: 'go test -v -run ^TestA$B .',
        wrong: /TestAX/,
        explain: true,
    },
    {
        name: 'a task copied into a terminal',
        rule: 'task-variable-not-substituted',
        runs: 'go run ${file}',
        explain: true,
    },
    {
        name: 'the line that debugs what was built optimised',
        rule: 'dlv-binary-optimized',
        runs: "go build -o app . && printf 'break main.main\\ncontinue\\nexit\\n' | dlv exec --allow-non-terminal-interactive=true ./app",
        wrong: /Warning: debugging optimized/,
        explain: true,
    },
    {
        name: 'a breakpoint on an empty line',
        rule: 'breakpoint-invalid',
        runs: "printf 'break main.go:2\\nexit\\n' | dlv debug --allow-non-terminal-interactive=true .",
        wrong: /could not find statement/,
        explain: true,
    },
    {
        name: 'node is nowhere',
        rule: 'node-not-found',
        files: {
            '~/.vscode/extensions/leetcode.vscode-leetcode-0.18.4/package.json':
                '{"publisher":"LeetCode","name":"vscode-leetcode","version":"0.18.4"}\n',
            '~/.profile': 'export PATH="/nowhere:{goroot}/bin:$HOME/go/bin"\n',
        },
    },
    {
        name: 'mise has no Go for this folder',
        rule: 'version-manager-refuses',
        files: {
            '~/.profile': 'export PATH="$HOME/.local/share/mise/shims:$HOME/go/bin:$PATH"\n',
            '~/.local/share/mise/shims/go':
                '#!/bin/sh\necho "mise ERROR No version is set for shim: go" >&2\necho "Set a global default version with one of the following:" >&2\necho "mise use -g go@1.26.8" >&2\nexit 1\n',
        },
        runs: 'go version',
    },
    {
        name: '.bashrc hangs',
        rule: 'shell-startup-failed',
        noStartUp: true,
        env: { PATH: '{goroot}/bin:/usr/bin:/bin' },
        files: { '~/.bash_profile': 'sleep 12\n' },
        runs: 'timeout 3 bash -ilc "go version"',
    },
    {
        name: '.bash_profile ends the shell',
        rule: 'shell-startup-failed',
        noStartUp: true,
        env: { PATH: '{goroot}/bin:/usr/bin:/bin' },
        files: { '~/.bash_profile': 'exit 3\n' },
        runs: 'bash -ilc "go version"',
    },
    {
        name: 'a script for a shell that is gone',
        rule: 'shell-not-found',
        files: { 'build.sh': '#!/usr/bin/nosh\ngo build .\n' },
        runs: './build.sh',
        explain: true,
    },
    {
        name: 'a Go in the start-up file that this process does not have',
        rule: 'environments-differ',
        noStartUp: true,
        env: { PATH: '{goroot}/bin:/usr/bin:/bin' },
        files: {
            '~/.profile': 'export PATH="$HOME/sdk/bin:$PATH:{goroot}/bin"\nexport GOFLAGS=-mod=mod\n',
            'b.go': hello.replace('main()', 'two()'),
        },
    },
];

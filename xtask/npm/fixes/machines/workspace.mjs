// Machines whose modules do not fit together: go.work, replaced and nested modules, vendor, import paths.
const hello = 'package main\n\nfunc main() {\n\tprintln("hello")\n}\n';
const greets = 'package main\n\nimport "example.com/greet"\n\nfunc main() {\n\tprintln(greet.Hello())\n}\n';
const mod = (...lines) => ['module example.com/app', '', 'go 1.24', '', ...lines, ''].join('\n');

export const machines = [
    {
        name: 'go.work older than a module',
        rule: 'go-work-outdated',
        files: {
            'go.mod': null,
            'main.go': null,
            'go.work': 'go 1.22\n\nuse ./app\n',
            'app/go.mod': mod(),
            'app/main.go': hello,
        },
        runs: 'go vet ./app',
    },
    {
        name: 'a module that go.work leaves out',
        rule: 'workspace-excludes-module',
        files: {
            'go.mod': null,
            'main.go': null,
            'go.work': 'go 1.24\n\nuse ./app\n',
            'app/go.mod': mod(),
            'app/main.go': hello,
            'tool/go.mod': 'module example.com/tool\n\ngo 1.24\n',
            'tool/main.go': hello,
        },
        cwd: 'tool',
        folder: 'tool',
        runs: 'go build .',
    },
    {
        name: 'go.work uses a folder that is gone',
        rule: 'workspace-excludes-module',
        files: {
            'go.mod': null,
            'main.go': null,
            'go.work': 'go 1.24\n\nuse (\n\t./app\n\t./gone\n)\n',
            'app/go.mod': mod(),
            'app/main.go': hello,
        },
        runs: 'go vet ./app',
    },
    {
        name: 'replaced by a folder that is gone',
        rule: 'replace-missing',
        files: {
            'main.go': 'package main\n\nimport "example.com/lib"\n\nfunc main() {\n\tprintln(lib.N)\n}\n',
            'go.mod': mod('require example.com/lib v1.0.0', '', 'replace example.com/lib => ../lib'),
        },
        runs: 'go build .',
    },
    {
        name: 'replaced by a folder without go.mod',
        rule: 'replace-missing',
        files: {
            'main.go': 'package main\n\nimport "example.com/lib"\n\nfunc main() {\n\tprintln(lib.N)\n}\n',
            'go.mod': mod('require example.com/lib v1.0.0', '', 'replace example.com/lib => ./lib'),
            'lib/lib.go': 'package lib\n\nconst N = 1\n',
        },
        runs: 'go build .',
    },
    {
        name: 'vendor older than go.mod',
        rule: 'vendor-inconsistent',
        modules: true,
        files: { 'main.go': greets, 'go.mod': mod('require example.com/greet v1.0.0') },
        setup: 'go mod tidy && go mod vendor && go get example.com/greet@v1.1.0',
        runs: 'go build .',
    },
    {
        name: 'vendor wished for, and not there',
        rule: 'vendor-missing',
        modules: true,
        files: { 'main.go': greets, 'go.mod': mod('require example.com/greet v1.0.0') },
        setup: 'go mod tidy && go env -w GOFLAGS=-mod=vendor',
        runs: 'go build .',
    },
    {
        name: 'modules switched off by go env -w',
        rule: 'modules-off',
        goEnv: ['GO111MODULE=off'],
        modules: true,
        files: { 'main.go': greets, 'go.mod': mod('require example.com/greet v1.0.0') },
        setup: 'GO111MODULE=on go mod tidy',
        runs: 'go build .',
    },
    {
        name: 'modules switched off in .profile',
        rule: 'modules-off',
        profile: 'export GO111MODULE=off\n',
        modules: true,
        files: { 'main.go': greets, 'go.mod': mod('require example.com/greet v1.0.0') },
        setup: 'GO111MODULE=on go mod tidy',
        runs: 'go build .',
    },
    {
        name: 'an import with a wrong folder',
        rule: 'package-not-found',
        files: {
            'main.go': 'package main\n\nimport "example.com/app/stor"\n\nfunc main() {\n\tprintln(store.N)\n}\n',
            'store/store.go': 'package store\n\nconst N = 1\n',
        },
        runs: 'go build .',
    },
    {
        name: 'an import without the module path',
        rule: 'package-not-found',
        files: {
            'main.go': 'package main\n\nimport "store"\n\nfunc main() {\n\tprintln(store.N)\n}\n',
            'store/store.go': 'package store\n\nconst N = 1\n',
        },
        runs: 'go build .',
    },
    {
        name: 'two packages import each other',
        rule: 'import-cycle',
        files: {
            'main.go': 'package main\n\nimport _ "example.com/app/a"\n\nfunc main() {}\n',
            'a/a.go': 'package a\n\nimport _ "example.com/app/b"\n',
            'b/b.go': 'package b\n\nimport _ "example.com/app/a"\n',
        },
        runs: 'go build .',
    },
    {
        name: 'an internal package of another tree',
        rule: 'import-forbidden',
        files: {
            'main.go':
                'package main\n\nimport "example.com/app/lib/internal/deep"\n\nfunc main() {\n\tprintln(deep.N)\n}\n',
            'lib/internal/deep/deep.go': 'package deep\n\nconst N = 1\n',
        },
        runs: 'go build .',
    },
    {
        name: 'a folder with a blank in its name is imported',
        rule: 'import-path-invalid',
        files: {
            'main.go': 'package main\n\nimport "example.com/app/my lib"\n\nfunc main() {}\n',
            'my lib/lib.go': 'package lib\n',
        },
        runs: 'go build ./...',
    },
    {
        name: 'a package in a nested module',
        rule: 'nested-module',
        files: {
            'main.go': 'package main\n\nimport "example.com/app/tool/lib"\n\nfunc main() {\n\tprintln(lib.N)\n}\n',
            'tool/go.mod': 'module example.com/app/tool\n\ngo 1.24\n',
            'tool/lib/lib.go': 'package lib\n\nconst N = 1\n',
        },
        runs: 'go build .',
        explain: true,
    },
    {
        name: 'go mod init where nothing tells the name',
        rule: 'module-init-refused',
        files: { 'go.mod': null },
        runs: 'go mod init',
        explain: true,
    },
    {
        name: 'go mod init a second time',
        rule: 'module-init-refused',
        runs: 'go mod init example.com/app',
        explain: true,
    },
    {
        name: 'a file of another module is run',
        rule: 'outside-module',
        files: { '../other/main.go': hello, '../other/go.mod': 'module example.com/other\n\ngo 1.24\n' },
        runs: 'go build ../other',
        explain: true,
    },
    {
        name: 'tidy is needed',
        rule: 'go-mod-outdated',
        modules: true,
        files: {
            'main.go': 'package main\n\nimport "example.com/polite"\n\nfunc main() {\n\tprintln(polite.Hello())\n}\n',
            'go.mod': mod('require example.com/polite v1.0.0'),
        },
        setup: 'go mod tidy && go mod edit -droprequire example.com/greet',
        runs: 'go build .',
        explain: true,
    },
];

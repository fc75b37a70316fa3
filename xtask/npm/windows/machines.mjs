// The machines of scenarios.mjs. `runs` proves each; `works` says that this command succeeds; `rule` is the first cause (none: healthy);
// `never` what the finding must not say on Windows; `open` why the product is still wrong there (it fails the run when it no longer is).
import { inside } from './box.mjs';
import { GO } from './cases.mjs';

const mod = 'module example.com/app\n\ngo 1.26\n';
const hello = 'package main\n\nfunc main() {\n\tprintln("hello")\n}\n';
const app = { 'go.mod': mod, 'main.go': hello };
const UNIX = ['systemd', 'chmod', '~/', '/usr/local', 'noexec', '.profile'];
const cmd = line => ['C:\\windows\\system32\\cmd.exe', '/c', line];

const settings = texts => ({ ...app, '.vscode\\settings.json': texts });

export const MACHINES = [
    { name: 'a healthy module', files: app, runs: [GO, 'build', './...'], works: true },
    {
        name: 'a healthy module in a Chinese folder with a blank and an ampersand',
        files: { '算法 & co\\go.mod': mod, '算法 & co\\main.go': hello },
        runs: [GO, 'build', '-C', '算法 & co', './...'],
        works: true,
    },
    {
        name: 'healthy: CRLF in go.mod and sources',
        files: { 'go.mod': mod.replaceAll('\n', '\r\n'), 'main.go': hello.replaceAll('\n', '\r\n') },
        runs: [GO, 'build', './...'],
        works: true,
    },
    {
        name: 'healthy: GOPATH in quotes, which go takes off',
        files: app,
        env: { GOPATH: '"C:\\a b\\go"' },
        runs: [GO, 'build', './...'],
        works: true,
    },
    {
        name: 'healthy: an entry of PATH in quotes',
        files: app,
        env: { Path: '"C:\\Program Files\\Go\\bin";C:\\windows\\system32;C:\\windows' },
        runs: [GO, 'build', './...'],
        works: true,
    },
    {
        name: 'a program without go.mod',
        files: { 'main.go': hello },
        runs: [GO, 'build', './...'],
        rule: 'go-mod-missing',
        never: UNIX,
    },
    {
        name: 'GOROOT of another machine',
        files: app,
        env: { GOROOT: 'D:\\old\\go' },
        runs: [GO, 'build', './...'],
        rule: 'goroot-missing',
        never: UNIX,
    },
    {
        name: 'GOOS=linux is left over from a build for a server',
        files: app,
        env: { GOOS: 'linux' },
        runs: [GO, 'run', '.'],
        ask: 'explain',
        rule: 'cross-compile-target',
        never: UNIX,
        open: 'the run says only that b001\\exe\\app is not found in %PATH%; diagnose names GOOS, explain does not',
    },
    {
        name: 'GOARCH=arm64 is left over',
        files: app,
        env: { GOARCH: 'arm64' },
        runs: [GO, 'run', '.'],
        ask: 'explain',
        rule: 'cross-compile-target',
        never: [...UNIX, 'Remove `GOOS`'],
    },
    {
        name: 'go is not on PATH',
        files: app,
        env: { Path: 'C:\\windows\\system32;C:\\windows' },
        runs: cmd('go version'),
        rule: 'go-not-on-path',
        never: UNIX,
    },
    {
        name: 'a flag that go does not know, in GOFLAGS',
        files: app,
        env: { GOFLAGS: '-tasg=x' },
        runs: [GO, 'build', './...'],
        rule: 'goflags-invalid',
        never: UNIX,
    },
    {
        name: 'go vet finds a wrong verb',
        files: {
            'go.mod': mod,
            'main.go': 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Printf("%d\\n", "x")\n}\n',
        },
        runs: [GO, 'vet', './...'],
        ask: 'explain',
        rule: 'program-vet-failed',
    },
    {
        name: 'go vet does not compile',
        files: { 'go.mod': mod, 'main.go': 'package main\n\nfunc main() {\n\tprintln(x)\n}\n' },
        runs: [GO, 'vet', './...'],
        ask: 'explain',
        rule: 'program-compile-error',
    },
    {
        name: 'a compile error',
        files: { 'go.mod': mod, 'main.go': 'package main\n\nfunc main() {\n\tx := 1\n}\n' },
        runs: [GO, 'run', '.'],
        ask: 'explain',
        rule: 'program-compile-error',
    },
    {
        name: 'a nil pointer',
        files: { 'go.mod': mod, 'main.go': 'package main\n\nfunc main() {\n\tvar p *int\n\tprintln(*p)\n}\n' },
        runs: [GO, 'run', '.'],
        ask: 'explain',
        rule: 'program-panicked',
    },
    {
        name: 'os.Exit(-1)',
        files: { 'go.mod': mod, 'main.go': 'package main\n\nimport "os"\n\nfunc main() {\n\tos.Exit(-1)\n}\n' },
        runs: [GO, 'run', '.'],
        ask: 'explain',
        rule: 'program-exited',
    },
    {
        name: 'a deadlock',
        files: { 'go.mod': mod, 'main.go': 'package main\n\nfunc main() {\n\t<-make(chan int)\n}\n' },
        runs: [GO, 'run', '.'],
        ask: 'explain',
        rule: 'program-deadlocked',
    },
    {
        name: 'go run of a file that is not there',
        files: app,
        runs: [GO, 'run', 'mian.go'],
        ask: 'explain',
        rule: 'file-not-found',
        never: UNIX,
    },
    {
        name: 'a failing test',
        files: {
            ...app,
            'main_test.go':
                'package main\n\nimport "testing"\n\nfunc TestSum(t *testing.T) {\n\tt.Fatal("want 2")\n}\n',
        },
        runs: [GO, 'test', './...'],
        ask: 'explain',
        rule: 'test-failed',
    },
    {
        name: 'go run with a pattern of files that nobody expands',
        files: { ...app, 'main_test.go': 'package main\n' },
        runs: [GO, 'run', '*.go'],
        ask: 'explain',
        rule: 'file-not-found',
        open: 'CreateFile *.go (cmd and PowerShell expand no pattern for go) has no answer of its own yet',
    },
    {
        name: 'go.goroot with its bin folder',
        files: settings('{"go.goroot": "C:\\\\Program Files\\\\Go\\\\bin"}'),
        // What the Go extension makes of the setting; the product is asked on the machine as it is.
        provenWith: { GOROOT: 'C:\\Program Files\\Go\\bin' },
        runs: [GO, 'build', './...'],
        rule: 'setting-goroot-is-bin',
        never: UNIX,
    },
    {
        name: 'single backslashes in settings.json',
        files: settings('{"go.goroot": "C:\\Program Files\\Go"}'),
        runs: [inside('node/node.exe'), '-e', 'JSON.parse(require("fs").readFileSync(".vscode/settings.json","utf8"))'],
        rule: 'settings-syntax',
        never: UNIX,
    },
    {
        name: 'go.mod in UTF-16, as PowerShell 5.1 writes it',
        files: { 'go.mod': `utf16:${mod}`, 'main.go': hello },
        runs: [GO, 'build', './...'],
        rule: 'go-mod-invalid',
    },
    {
        name: 'no home',
        files: app,
        env: { USERPROFILE: undefined, LOCALAPPDATA: undefined, APPDATA: undefined },
        runs: [GO, 'build', './...'],
        ask: 'explain',
        rule: 'home-unset',
        never: UNIX,
        open: 'its fix names a systemd unit and cron',
    },
    {
        name: 'a folder for the build cache that is a file',
        files: { ...app, 'C:\\cachefile': 'no folder' },
        env: { GOCACHE: 'C:\\cachefile' },
        runs: [GO, 'build', './...'],
        rule: 'cache-unusable',
        never: UNIX,
    },
    {
        name: 'a replace that leads nowhere',
        files: {
            'go.mod': `${mod}\nrequire example.com/lib v1.0.0\n\nreplace example.com/lib => ..\\nowhere\n`,
            'main.go': 'package main\n\nimport _ "example.com/lib"\n\nfunc main() {}\n',
        },
        runs: [GO, 'build', './...'],
        rule: 'replace-missing',
        never: UNIX,
    },
];

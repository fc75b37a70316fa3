// Eighty failing runs: twenty kinds in bash, zsh and fish, twenty of golang.go's own tests, tasks and debug sessions. Of each:
// what it is called, what makes it fail, what the status bar says of it, in which colour, and the run that makes it history.

const main = body => `package main\n\n${body}`;
const failing = name =>
    `package ${name}\n\nimport "testing"\n\nfunc TestA(t *testing.T) {\n\tt.Error("got 1, want 2")\n}\n`;

/** The project in which all of them run. */
export const PROJECT = {
    'go.mod': 'module example.com/lc\n\ngo 1.26\n',
    'main.go': main('func main() {}\n'),
    'broken/main.go': main('func main() {\n\tfmt.Println("hi")\n}\n'),
    'panics/main.go': main('func main() {\n\tvar list []int\n\tprintln(list[5])\n}\n'),
    'exits/main.go': main('import "os"\n\nfunc main() { os.Exit(3) }\n'),
    'dead/main.go': main('func main() { <-make(chan int) }\n'),
    'needs/main.go': main('import "github.com/nobody/nothing"\n\nfunc main() { nothing.Do() }\n'),
    'lib/lib.go': 'package lib\n',
    'lc/x.go': 'func twoSum() {}\n',
    'vet/main.go': main('import "fmt"\n\nfunc main() { fmt.Printf("%d\\n", "x") }\n'),
    'cycle/a/a.go': 'package a\n\nimport _ "example.com/lc/cycle/b"\n',
    'cycle/b/b.go': 'package b\n\nimport _ "example.com/lc/cycle/a"\n',
    'fails/fails_test.go': failing('fails'),
    'good/good_test.go': 'package good\n\nimport "testing"\n\nfunc TestGood(t *testing.T) {}\n',
    'nocompile/x_test.go': 'package nocompile\n\nimport "testing"\n\nfunc TestA(t *testing.T) {\n\tx := 1\n}\n',
    'crash/crash_test.go': 'package crash\n\nimport "testing"\n\nfunc TestA(t *testing.T) {\n\tpanic("boom")\n}\n',
    'hangs/x_test.go':
        'package hangs\n\nimport (\n\t"testing"\n\t"time"\n)\n\nfunc TestA(t *testing.T) { time.Sleep(3 * time.Second) }\n',
};

/** A command typed into a terminal. `files` mend the project before `then`, which works. */
export const TYPED = [
    {
        name: 'test fails',
        line: 'go test ./fails',
        says: /TestA/,
        colour: 'calm',
        mend: 'fails/fails_test.go',
        then: 'go test ./fails/...',
    },
    {
        name: 'does not compile',
        line: 'go run ./broken',
        says: /undefined: fmt/,
        colour: 'calm',
        mend: 'broken/main.go',
        then: 'go run ./broken',
    },
    {
        name: 'panics',
        line: 'go run ./panics',
        says: /index out of range/,
        colour: 'calm',
        mend: 'panics/main.go',
        then: 'go run ./panics/main.go',
    },
    {
        name: 'os.Exit(3)',
        line: 'go run ./exits',
        says: /status 3|3/,
        colour: 'calm',
        mend: 'exits/main.go',
        then: 'cd exits && go run .; cd ..',
    },
    {
        name: 'deadlock',
        line: 'go run ./dead',
        says: /waits for ever/,
        colour: 'calm',
        mend: 'dead/main.go',
        then: 'go run ./dead',
    },
    { name: 'vet', line: 'go vet ./vet', says: /Printf/, colour: 'calm', mend: 'vet/main.go', then: 'go vet ./vet' },
    { name: 'test flag', line: 'go test ./good -nosuch', says: /nosuch/, colour: 'alarm', then: 'go test ./good' },
    {
        name: 'package absent',
        line: 'go build ./nosuch',
        says: /nosuch/,
        colour: 'alarm',
        then: 'go build -o /dev/null ./nosuch',
        mend: 'nosuch/main.go',
    },
    {
        name: 'no package line',
        line: 'go run lc/x.go',
        says: /package/,
        colour: 'alarm',
        mend: 'lc/x.go',
        then: 'go run lc/x.go',
    },
    { name: 'go rnu', line: 'go rnu', says: /rnu/, colour: 'alarm' },
    { name: 'go absent', line: 'PATH=/nowhere go run main.go', says: /go/, colour: 'alarm', then: 'go version' },
    { name: 'gopls absent', line: 'gopls version', says: /gopls/, colour: 'alarm' },
    { name: 'dlv absent', line: 'dlv version', says: /dlv/, colour: 'alarm' },
    { name: 'staticcheck absent', line: 'staticcheck ./...', says: /staticcheck/, colour: 'alarm' },
    {
        name: 'module absent',
        line: 'go run ./needs',
        says: /github\.com\/nobody\/nothing/,
        colour: 'alarm',
        mend: 'needs/main.go',
        then: 'go run ./needs',
    },
    {
        name: 'test too slow',
        line: 'go test -timeout 1s ./hangs',
        says: /timed out|1s|timeout/,
        colour: 'alarm',
        mend: 'hangs/x_test.go',
        then: 'go test ./hangs',
    },
    {
        name: 'GOFLAGS',
        line: 'env GOFLAGS=-nosuch go build .',
        says: /nosuch/,
        colour: 'alarm',
        then: 'go build -o /dev/null .',
    },
    { name: 'no go.mod', line: 'go -C / build', says: /go\.mod/, colour: 'alarm' },
    {
        name: 'import cycle',
        line: 'go build ./cycle/a',
        says: /cycle/,
        colour: 'alarm',
        mend: 'cycle/a/a.go',
        then: 'go build ./cycle/a',
    },
    {
        name: 'bad flag value',
        line: 'go test -count=x ./good',
        says: /count/,
        colour: 'alarm',
        then: 'go test -count=1 ./good',
    },
];

/** What mends a file: the smallest of its kind that works. */
export const MENDED = {
    'fails/fails_test.go': PROJECT['good/good_test.go'].replace('package good', 'package fails'),
    'broken/main.go': PROJECT['main.go'],
    'panics/main.go': PROJECT['main.go'],
    'exits/main.go': PROJECT['main.go'],
    'dead/main.go': PROJECT['main.go'],
    'vet/main.go': PROJECT['main.go'],
    'needs/main.go': PROJECT['main.go'],
    'lc/x.go': PROJECT['main.go'],
    'nosuch/main.go': PROJECT['main.go'],
    'cycle/a/a.go': 'package a\n',
    'hangs/x_test.go': PROJECT['good/good_test.go'].replace('package good', 'package hangs'),
    'nocompile/x_test.go': PROJECT['good/good_test.go'].replace('package good', 'package nocompile'),
    'crash/crash_test.go': PROJECT['good/good_test.go'].replace('package good', 'package crash'),
};

const test = (name, file, says, colour, more = {}) => ({
    name,
    file,
    command: 'go.test.cursor',
    says,
    colour,
    ...more,
});
const debug = (name, configuration, says, colour, more = {}) => ({ name, debug: configuration, says, colour, ...more });

/** What golang.go runs itself: tests by its commands, tasks of its own type and others, debug sessions. */
export const OWN = [
    test('test at cursor', 'fails/fails_test.go', /TestA/, 'calm', { mended: true }),
    test('test that does not compile', 'nocompile/x_test.go', /declared and not used: x/, 'calm', { mended: true }),
    test('test that panics', 'crash/crash_test.go', /boom/, 'calm', { mended: true }),
    test('go.testFlags', 'good/good_test.go', /nosuch/, 'alarm', {
        settings: { testFlags: ['-nosuch'] },
        line: 5,
        mended: true,
    }),
    test('go.testTimeout', 'good/good_test.go', /timeout/, 'alarm', {
        settings: { testTimeout: '30' },
        line: 5,
        mended: true,
    }),
    test('tests of the package', 'fails/fails_test.go', /TestA/, 'calm', { command: 'go.test.package' }),
    test('tests of the file', 'fails/fails_test.go', /TestA/, 'calm', { command: 'go.test.file' }),
    test('tests of the workspace', 'fails/fails_test.go', /./, 'any', { command: 'go.test.workspace' }),
    {
        name: 'task go build',
        task: { type: 'go', command: 'build', args: ['./nosuch'] },
        says: /nosuch/,
        colour: 'alarm',
    },
    { name: 'task go test', task: { type: 'go', command: 'test', args: ['./fails'] }, says: /TestA/, colour: 'calm' },
    {
        name: 'task go build broken',
        task: { type: 'go', command: 'build', args: ['./broken'] },
        says: /broken/,
        colour: 'alarm',
    },
    { name: 'task shell', task: { type: 'shell', command: 'go vet ./vet' }, says: /Printf/, colour: 'calm' },
    {
        name: 'task process',
        task: { type: 'process', command: 'go', args: ['run', './panics'] },
        says: /index out of range/,
        colour: 'calm',
    },
    debug('debug broken', { program: '${workspaceFolder}/broken' }, /fmt/, 'calm'),
    debug('debug library', { program: '${workspaceFolder}/lib' }, /package main|main/, 'alarm'),
    debug('debug panics', { program: '${workspaceFolder}/exits' }, /3/, 'calm'),
    debug('debug absent', { program: '${workspaceFolder}/nosuch' }, /nosuch/, 'alarm'),
    debug('debug open quote', { program: '${workspaceFolder}', args: "-a 'b" }, /./, 'any'),
    debug('debug env file', { program: '${workspaceFolder}', envFile: '${workspaceFolder}/.env' }, /\.env/, 'alarm'),
    debug('attach closed port', { request: 'attach', mode: 'remote', host: '127.0.0.1', port: 9 }, /./, 'any'),
];

// Machines whose folder of Go files is no package, or another one than was meant; and programs that run otherwise than hoped.
const program = text => `package main\n\n${text}`;
const main = 'func main() {\n\tprintln("hello")\n}\n';
const work = files => ({ 'main.go': null, ...files });

export const machines = [
    {
        name: 'a file without its package line',
        rule: 'package-clause-missing',
        files: { 'main.go': main },
        runs: 'go run .',
    },
    {
        name: 'a file without its package line beside others',
        rule: 'package-clause-missing',
        files: work({ 'store.go': 'package store\n\nvar N = one\n', 'one.go': 'const one = 1\n' }),
        runs: 'go build .',
    },
    {
        name: 'an empty file',
        rule: 'package-clause-missing',
        files: { 'main.go': program(main), 'empty.go': '' },
        runs: 'go build .',
    },
    {
        name: 'func main in a package of another name',
        rule: 'package-not-main',
        files: { 'main.go': `package app\n\n${main}` },
        runs: 'go run .',
    },
    {
        name: 'explained: package command-line-arguments is not a main package',
        rule: 'package-not-main',
        files: { 'main.go': `package solution\n\n${main}` },
        runs: 'go run main.go',
        explain: true,
    },
    {
        name: 'two packages in a folder',
        rule: 'packages-mixed',
        files: { 'main.go': program(main), 'util.go': 'package util\n\nfunc Twice(n int) int { return 2 * n }\n' },
        runs: 'go run .',
    },
    {
        name: 'two packages in a folder, explained',
        rule: 'packages-mixed',
        files: { 'main.go': program(main), 'a.go': 'package helper\n\nconst N = 1\n' },
        runs: 'go build .',
        explain: true,
    },
    {
        name: 'package main without func main',
        rule: 'func-main-missing',
        files: { 'main.go': program('func run() {\n\tprintln("hello")\n}\n') },
        runs: 'go run .',
    },
    {
        name: 'func Main with a capital letter',
        rule: 'func-main-missing',
        files: { 'main.go': program(main.replace('main', 'Main')) },
        runs: 'go build .',
    },
    {
        name: 'two solutions in a folder',
        rule: 'main-redeclared',
        files: { 'main.go': null, 'one.go': program(main), 'two.go': program(main) },
        runs: 'go run .',
    },
    {
        name: 'a file whose name begins with an underscore',
        rule: 'file-excluded',
        files: work({ '_main.go': program(main) }),
        runs: 'go build .',
    },
    {
        name: 'a file for another system',
        rule: 'file-excluded',
        files: {
            'main.go': program('func main() {\n\tprintln(name)\n}\n'),
            'name_windows.go': program('const name = "w"\n'),
        },
        runs: 'go build .',
    },
    {
        name: 'a file behind a tag',
        rule: 'file-excluded',
        files: {
            'main.go': program('func main() {\n\tprintln(name)\n}\n'),
            'name.go': `//go:build special\n\n${program('const name = "s"\n')}`,
        },
        runs: 'go build .',
    },
    {
        name: 'a constraint that is no expression',
        rule: 'file-excluded',
        files: { 'main.go': `//go:build linux darwin\n\n${program(main)}` },
        runs: 'go build .',
        explain: true,
    },
    {
        name: 'the file of a program alone',
        rule: 'sibling-file-not-compiled',
        files: { 'main.go': program('func main() {\n\thelp()\n}\n'), 'help.go': program('func help() {}\n') },
        runs: 'go run main.go',
        explain: true,
    },
    {
        name: 'one of three files alone',
        rule: 'sibling-file-not-compiled',
        files: {
            'main.go': program('func main() {\n\thelp()\n}\n'),
            'help.go': program('func help() { more() }\n'),
            'more.go': program('func more() {}\n'),
        },
        runs: 'go build main.go help.go',
        explain: true,
    },
    {
        name: 'a file of another name',
        rule: 'file-not-found',
        runs: 'go run man.go',
        explain: true,
    },
    {
        name: 'a folder without Go files',
        rule: 'no-go-files',
        files: { 'docs/a.txt': 'x\n' },
        runs: 'go build ./docs',
        explain: true,
    },
    {
        name: 'only tests in the folder',
        rule: 'no-go-files',
        files: { 'check/a_test.go': 'package check\n' },
        runs: 'go build ./check',
        explain: true,
    },
    {
        name: 'the program is named like a folder',
        rule: 'build-output-is-folder',
        files: { 'app/a.txt': 'x\n' },
        runs: 'go build .',
        explain: true,
    },
    {
        name: 'a file of UTF-16',
        rule: 'file-encoding',
        files: { 'main.go': Buffer.from(`\ufeff${program(main)}`, 'utf16le') },
        runs: 'go build .',
    },
    {
        name: 'a byte order mark in the middle',
        rule: 'file-encoding',
        files: { 'main.go': program(`${main}\n\ufeffvar x = 1\n`) },
        runs: 'go build .',
    },
    {
        name: 'a full-width bracket',
        rule: 'program-compile-error',
        files: { 'main.go': program('func main（) {\n\tprintln("x")\n}\n') },
        runs: 'go build .',
        explain: true,
    },
    {
        name: 'a byte that is no UTF-8',
        rule: 'file-encoding',
        files: { 'main.go': Buffer.from(program('// caf\xe9\nfunc main() {}\n'), 'latin1') },
        runs: 'go build .',
    },
    {
        name: 'what is embedded is not there',
        rule: 'embed-missing',
        files: {
            'main.go': program(
                'import _ "embed"\n\n//go:embed page.html\nvar page string\n\nfunc main() {\n\tprintln(page)\n}\n',
            ),
        },
        runs: 'go build .',
    },
    {
        name: 'what is embedded is made by a Makefile',
        rule: 'embed-missing',
        files: {
            'main.go': program(
                'import _ "embed"\n\n//go:generate sh -c "echo hi > page.html"\n\n//go:embed page.html\nvar page string\n\nfunc main() {\n\tprintln(page)\n}\n',
            ),
        },
        runs: 'go build .',
    },
    {
        name: 'a C file beside the program',
        rule: 'foreign-source-in-package',
        files: { 'main.go': program(main), 'old.c': 'int main(void) { return 0; }\n' },
        runs: 'go build .',
        explain: true,
    },
    {
        name: 'what is embedded lies in another module',
        rule: 'embed-in-other-module',
        files: {
            'main.go': program(
                'import _ "embed"\n\n//go:embed site/page.html\nvar page string\n\nfunc main() {\n\tprintln(page)\n}\n',
            ),
            'site/go.mod': 'module example.com/site\n',
            'site/page.html': 'x\n',
        },
        runs: 'go build .',
        explain: true,
    },
    {
        name: 'a broken file of the fuzzer',
        rule: 'fuzz-corpus-invalid',
        files: {
            'main.go': null,
            'sum.go': 'package app\n',
            'sum_test.go':
                'package app\n\nimport "testing"\n\nfunc FuzzSum(f *testing.F) {\n\tf.Fuzz(func(t *testing.T, n int) {})\n}\n',
            'testdata/fuzz/FuzzSum/one': 'go test fuzz v1\nstring("x")\n',
        },
        runs: 'go test .',
        explain: true,
    },
    {
        name: 'a profile that is none',
        rule: 'profile-unreadable',
        files: { 'default.pgo': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n' },
        runs: 'go build .',
        explain: true,
    },
    {
        name: 'an import that is not used',
        rule: 'program-compile-error',
        files: { 'main.go': program('import "os"\n\nfunc main() {\n\tprintln("x")\n}\n') },
        runs: 'go build .',
        explain: true,
    },
    {
        name: 'a variable that is not used',
        rule: 'program-compile-error',
        files: { 'main.go': program('func main() {\n\tx := 1\n}\n') },
        runs: 'go build .',
        explain: true,
    },
    {
        name: 'a package that is not imported',
        rule: 'program-compile-error',
        files: { 'main.go': program('func main() {\n\tfmt.Println("x")\n}\n') },
        runs: 'go build .',
        explain: true,
    },
    {
        name: 'an index out of range',
        rule: 'program-panicked',
        files: { 'main.go': program('func main() {\n\tx := []int{}\n\ti := 3\n\tprintln(x[i])\n}\n') },
        runs: 'go run .',
        explain: true,
    },
    {
        name: 'all goroutines are asleep',
        rule: 'program-deadlocked',
        files: { 'main.go': program('func main() {\n\t<-make(chan int)\n}\n') },
        runs: 'go run .',
        explain: true,
    },
    {
        name: 'a flag that the program does not define',
        rule: 'program-flag-undefined',
        files: { 'main.go': program('import "flag"\n\nfunc main() {\n\tflag.Parse()\n}\n') },
        runs: 'go run . -level=3',
        explain: true,
    },
    {
        name: 'a file that the program does not find',
        rule: 'program-file-missing',
        files: {
            'main.go': program(
                'import (\n\t"log"\n\t"os"\n)\n\nfunc main() {\n\tif _, err := os.ReadFile("conf.json"); err != nil {\n\t\tlog.Fatal(err)\n\t}\n}\n',
            ),
            'etc/conf.json': '{}\n',
        },
        runs: 'go run .',
        explain: true,
    },
    {
        name: 'a stack without end',
        rule: 'program-stack-overflow',
        files: { 'main.go': program('func f(n int) int { return f(n+1) + 1 }\n\nfunc main() {\n\tprintln(f(0))\n}\n') },
        runs: 'go run .',
        explain: true,
    },
    {
        name: 'what vet refuses',
        rule: 'program-vet-failed',
        files: { 'main.go': program('import "fmt"\n\nfunc main() {\n\tfmt.Printf("%d\\n", "x")\n}\n') },
        runs: 'go vet .',
        explain: true,
    },
];

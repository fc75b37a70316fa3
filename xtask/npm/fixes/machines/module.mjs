// Machines whose module is broken: go.mod, go.sum, the version in them, what they require.
const hello = 'package main\n\nfunc main() {\n\tprintln("hello")\n}\n';
const greets = 'package main\n\nimport "example.com/greet"\n\nfunc main() {\n\tprintln(greet.Hello())\n}\n';
const mod = (...lines) => ['module example.com/app', '', 'go 1.24', '', ...lines, ''].join('\n');

export const machines = [
    { name: 'a program without a go.mod', rule: 'go-mod-missing', files: { 'go.mod': null }, runs: 'go build ./...' },
    {
        name: 'a program that imports its own folder',
        rule: 'go-mod-missing',
        files: {
            'go.mod': null,
            'main.go': 'package main\n\nimport "shop/cart"\n\nfunc main() {\n\tprintln(cart.Size())\n}\n',
            'cart/cart.go': 'package cart\n\nfunc Size() int { return 3 }\n',
        },
        runs: 'go build ./...',
    },
    {
        name: 'a go.mod below, the command above it',
        rule: 'go-mod-missing',
        files: { 'go.mod': null, 'main.go': null, 'app/go.mod': mod(), 'app/main.go': hello },
        runs: 'go build ./...',
        explain: true,
    },
    {
        name: 'go.mod without what the code imports',
        rule: 'requirement-missing',
        modules: true,
        files: { 'main.go': greets },
        runs: 'go run .',
    },
    {
        name: 'a subpackage of a module that is not required',
        rule: 'requirement-missing',
        modules: true,
        files: { 'main.go': greets.replace('greet"', 'greet/loud"').replace('greet.', 'loud.') },
        runs: 'go vet ./...',
    },
    {
        name: 'explained: no required module provides package',
        rule: 'requirement-missing',
        modules: true,
        files: { 'main.go': greets },
        runs: 'go build .',
        explain: true,
    },
    {
        name: 'an unknown directive',
        rule: 'go-mod-invalid',
        files: { 'go.mod': mod('requires example.com/greet v1.0.0') },
        runs: 'go build .',
    },
    {
        name: 'marks of a merge in go.mod',
        rule: 'go-mod-invalid',
        modules: true,
        files: {
            'main.go': greets,
            'go.mod': mod(
                '<<<<<<< HEAD',
                'require example.com/greet v1.0.0',
                '=======',
                'require example.com/greet v1.1.0',
                '>>>>>>> feature',
            ),
        },
        runs: 'go build .',
    },
    {
        name: 'a version without v',
        rule: 'go-mod-invalid',
        modules: true,
        files: { 'main.go': greets, 'go.mod': mod('require example.com/greet 1.0.0') },
        runs: 'go build .',
    },
    {
        name: 'a byte order mark in go.mod',
        rule: 'go-mod-invalid',
        files: { 'go.mod': `\ufeff${mod()}` },
        runs: 'go build .',
    },
    {
        name: 'go.sum is gone',
        rule: 'go-sum-missing',
        modules: true,
        files: { 'main.go': greets, 'go.mod': mod('require example.com/greet v1.0.0') },
        runs: 'go build .',
    },
    {
        name: 'explained: missing go.sum entry',
        rule: 'go-sum-missing',
        modules: true,
        files: { 'main.go': greets, 'go.mod': mod('require example.com/greet v1.0.0') },
        runs: 'go test ./...',
        explain: true,
    },
    {
        name: 'a broken line in go.sum',
        rule: 'go-sum-missing',
        modules: true,
        files: { 'main.go': greets, 'go.mod': mod('require example.com/greet v1.0.0') },
        setup: 'go mod tidy && echo "example.com/polite v1.0.0" >> go.sum',
        runs: 'go build .',
    },
    {
        name: 'a directive with a patch for its language',
        rule: 'go-directive-invalid',
        files: { 'go.mod': 'module example.com/app\n\ngo 1.24.x\n' },
        runs: 'go build .',
    },
    {
        name: 'go v1.24',
        rule: 'go-directive-invalid',
        files: { 'go.mod': 'module example.com/app\n\ngo v1.24\n' },
        runs: 'go build .',
    },
    {
        name: 'range over a number in go 1.20',
        rule: 'go-directive-too-low',
        files: {
            'go.mod': 'module example.com/app\n\ngo 1.20\n',
            'main.go': 'package main\n\nfunc main() {\n\tfor i := range 3 {\n\t\tprintln(i)\n\t}\n}\n',
        },
        runs: 'go run .',
    },
    {
        name: 'generics in go 1.17',
        rule: 'go-directive-too-low',
        files: {
            'go.mod': 'module example.com/app\n\ngo 1.17\n',
            'main.go':
                'package main\n\nfunc max[T int | string](a, b T) T {\n\tif a > b {\n\t\treturn a\n\t}\n\treturn b\n}\n\nfunc main() {\n\tprintln(max(1, 2))\n}\n',
        },
        runs: 'go build ./...',
        explain: true,
    },
];

// Machines on which `go test` or its flags are used wrongly.
const sum = 'package app\n\nfunc Sum(a, b int) int { return a + b }\n';
const tests =
    'package app\n\nimport "testing"\n\nfunc TestSum(t *testing.T) {\n\tif Sum(1, 2) != 3 {\n\t\tt.Fatal("wrong")\n\t}\n}\n';
const files = { 'main.go': null, 'sum.go': sum, 'sum_test.go': tests };
const body = text => ({
    ...files,
    'sum_test.go': `package app\n\nimport "testing"\n\n${text}`,
});

const explained = (rule, name, runs, more = {}) => ({ name, rule, files, runs, explain: true, ...more });

export const machines = [
    explained('test-flag-undefined', 'a letter too many', 'go test -verbose ./...'),
    explained('flag-unknown', 'a flag of go test for go build', 'go build -run TestSum .'),
    explained('test-flag-undefined', 'two letters swapped', 'go test -conut=1 .'),
    explained('flag-unknown', 'a verb with a letter wrong', 'go biuld .'),
    explained('flag-unknown', 'a verb with a letter wrong before a folder', 'go rum ./cmd/app', {
        files: { 'main.go': null, 'cmd/app/main.go': 'package main\n\nfunc main() {}\n' },
    }),
    explained('flag-unknown', 'a verb of another tool', 'go compile .'),
    explained('command-arguments-wrong', 'go run with nothing', 'go run', { files: {} }),
    explained('test-flag-invalid', 'a count that is no number', 'go test -count=once .'),
    explained('test-flag-invalid', 'a timeout without a unit', 'go test -timeout=30 .'),
    explained('test-flag-undefined', 'a flag that the test does not define', 'go test . -args -name=x'),
    explained('test-flag-undefined', 'a flag of the program', 'go test . -level=3'),
    explained('test-pattern-invalid', 'a pattern that does not close', "go test -run 'TestSum(' ."),
    explained('test-pattern-invalid', 'a bracket that does not close', "go test -bench '[' ."),
    explained('test-not-matched', 'a test of another name', 'go test -run TestSub .', {
        wrong: /no tests to run/,
    }),
    explained('test-single-file', 'the file of the test alone', 'go test sum_test.go'),
    explained('sibling-file-not-compiled', 'vet of one file', 'go vet sum_test.go'),
    explained('test-file-run', 'go run of a test file', 'go run sum_test.go'),
    explained('test-files-missing', 'a package without tests', 'go test . ; exit 1', {
        files: { 'main.go': null, 'sum.go': sum },
    }),
    explained('test-timed-out', 'a test that never ends', 'go test -timeout=1s .', {
        files: body('func TestSum(t *testing.T) {\n\tfor {\n\t}\n}\n'),
    }),
    explained('test-failed', 'a test that fails', 'go test .', {
        files: body('func TestSum(t *testing.T) {\n\tt.Errorf("got %d", Sum(1, 2))\n}\n'),
    }),
    explained('race-needs-cgo', 'the race detector without cgo', 'CGO_ENABLED=0 go test -race .'),
    explained('race-needs-cgo', 'the race detector, cgo off by go env -w', 'go test -race .', {
        goEnv: ['CGO_ENABLED=0'],
    }),
    {
        name: 'a test function of the wrong form',
        rule: 'test-signature-invalid',
        files: body('func TestSum(t testing.T) {\n\t_ = Sum(1, 2)\n}\n'),
        runs: 'go test .',
    },
    {
        name: 'a test function that returns something',
        rule: 'test-signature-invalid',
        files: body('func TestSum(t *testing.T) int {\n\treturn Sum(1, 2)\n}\n'),
        runs: 'go test .',
    },
    {
        name: 'a benchmark with the T of a test',
        rule: 'test-signature-invalid',
        files: body('func BenchmarkSum(t *testing.T) {\n\t_ = Sum(1, 2)\n}\n'),
        runs: 'go test .',
    },
    {
        name: 'a name with a small letter',
        rule: 'test-name-invalid',
        files: body('func Testsum(t *testing.T) {\n\t_ = Sum(1, 2)\n}\n'),
        runs: 'go test -v .',
        wrong: /no tests to run|malformed name/,
    },
    {
        name: 'a TestMain without m.Run',
        rule: 'test-main-hides-result',
        files: {
            ...files,
            'main_test.go': 'package app\n\nimport "testing"\n\nfunc TestMain(m *testing.M) {\n}\n',
        },
        runs: 'go test -v .',
        wrong: /^(?![^]*PASS: TestSum)/,
    },
    {
        name: 'a TestMain that ends with 0',
        rule: 'test-main-hides-result',
        files: {
            ...files,
            'sum_test.go': tests.replace('!= 3', '!= 4'),
            'main_test.go':
                'package app\n\nimport (\n\t"os"\n\t"testing"\n)\n\nfunc TestMain(m *testing.M) {\n\tm.Run()\n\tos.Exit(0)\n}\n',
        },
        runs: 'go test -v .',
        wrong: /^ok/m,
    },
    {
        name: 'flags parsed in init',
        rule: 'test-flags-parsed-early',
        files: {
            ...files,
            'sum.go': `${sum.replace('\n\n', '\n\nimport "flag"\n\n')}\nfunc init() { flag.Parse() }\n`,
        },
        runs: 'go test -v .',
    },
    {
        name: 'a package of another folder in its test',
        rule: 'test-wrong-package',
        files: { ...files, 'sum_test.go': tests.replace('package app', 'package other') },
        runs: 'go test .',
    },
    {
        name: 'an external test of a name one letter off',
        rule: 'test-wrong-package',
        files: {
            ...files,
            'sum_test.go':
                'package ap_test\n\nimport (\n\t"testing"\n\n\t"example.com/app"\n)\n\nfunc TestSum(t *testing.T) {\n\t_ = app.Sum(1, 2)\n}\n',
        },
        runs: 'go vet .',
    },
];

// More of what a day brings: files of another user, sums that do not match, programs that end badly, networks that are not there.
const program = text => `package main\n\n${text}`;
const greets = program('import "example.com/greet"\n\nfunc main() {\n\tprintln(greet.Hello())\n}\n');
const mod = (...lines) => ['module example.com/app', '', 'go 1.24', '', ...lines, ''].join('\n');
const required = { 'main.go': greets, 'go.mod': mod('require example.com/greet v1.0.0') };
const explained = (rule, name, runs, files, more = {}) => ({ name, rule, runs, files, explain: true, ...more });
const test = text => ({ 'main_test.go': program(`import (\n\t"flag"\n\t"testing"\n)\n\n${text}`) });

export const machines = [
    explained('checksum-mismatch', 'a sum that was edited', 'go build .', required, {
        modules: true,
        setup: "go mod tidy && sed -i 's/h1:.../h1:AAA/' go.sum",
    }),
    explained(
        'checksum-database-unusable',
        'GOSUMDB=on',
        'GOSUMDB=on go mod download example.com/greet@v1.0.0',
        {},
        {
            goEnv: ['GOPROXY=file://{proxy}'],
        },
    ),
    {
        name: 'GOSUMDB=on by .profile',
        rule: 'checksum-database-unusable',
        files: { ...required, 'go.sum': '' },
        goEnv: ['GOPROXY=file://{proxy}'],
        profile: 'export GOSUMDB=on\n',
        runs: 'go mod tidy',
    },
    {
        name: 'a proxy with a semicolon',
        rule: 'proxy-unreachable',
        goEnv: ['GOPROXY=https://proxy.golang.org;direct'],
        files: required,
        runs: 'go mod tidy',
    },
    {
        name: 'a full-width comma in the proxies',
        rule: 'proxy-unreachable',
        profile: 'export GOPROXY=https://goproxy.cn，direct\n',
        files: required,
        runs: 'go mod tidy',
    },
    explained('c-dependency-missing', 'a header that is not installed', 'go build .', {
        'main.go': program('// #include <sqlite9.h>\nimport "C"\n\nfunc main() {}\n'),
    }),
    explained('vendor-hides-module-graph', 'go list -m all beside vendor', 'go list -m all', required, {
        modules: true,
        setup: 'go mod tidy && go mod vendor',
    }),
    explained(
        'test-flag-taken-by-go',
        '-n of the test',
        'go test . -n 5',
        test('var n = flag.Int("n", 1, "how many")\n\nfunc TestX(t *testing.T) { t.Log(*n) }\n'),
        { wrong: /WORK/ },
    ),
    explained('program-exited', 'a program that exits with 5', 'go run .', {
        'main.go': program('import "os"\n\nfunc main() { os.Exit(5) }\n'),
    }),
    explained('program-concurrent-map', 'two writers', 'go run .', {
        'main.go': program(
            'func main() {\n\tm := map[int]int{}\n\tfor g := 0; g < 4; g++ {\n\t\tgo func() {\n\t\t\tfor i := 0; ; i++ {\n\t\t\t\tm[i%8] = i\n\t\t\t}\n\t\t}()\n\t}\n\tselect {}\n}\n',
        ),
    }),
    explained('program-data-race', 'a race', 'go run -race .', {
        'main.go': program(
            'func main() {\n\tn := 0\n\tc := make(chan bool)\n\tgo func() { n++; c <- true }()\n\tn++\n\t<-c\n\tprintln(n)\n}\n',
        ),
    }),
    explained('program-stdin-empty', 'no input', 'go run . < /dev/null', {
        'main.go': program(
            'import "fmt"\n\nfunc main() {\n\tvar n int\n\tif _, err := fmt.Scan(&n); err != nil {\n\t\tpanic(err)\n\t}\n}\n',
        ),
    }),
    explained(
        'program-stdin-mismatch',
        'a list where a number is read',
        'echo "[1,2]" | go run .',
        {
            'main.go': program(
                'import "fmt"\n\nfunc main() {\n\tvar n int\n\tc, err := fmt.Scan(&n)\n\tfmt.Println(c, err, n)\n}\n',
            ),
        },
        { wrong: /expected integer/ },
    ),
    explained('program-killed', 'killed from outside', 'go run .', {
        'main.go': program('import "syscall"\n\nfunc main() {\n\tsyscall.Kill(syscall.Getpid(), syscall.SIGKILL)\n}\n'),
    }),
    explained('program-out-of-memory', 'a huge slice', 'go run .', {
        'main.go': program('func main() {\n\tb := make([]byte, 1<<46)\n\tprintln(len(b))\n}\n'),
    }),
    {
        name: 'a scanner whose error nobody reads',
        rule: 'program-scanner-limit',
        files: {
            'main.go': program(
                'import (\n\t"bufio"\n\t"fmt"\n\t"os"\n)\n\nfunc main() {\n\ts := bufio.NewScanner(os.Stdin)\n\tfor s.Scan() {\n\t\tfmt.Println(len(s.Text()))\n\t}\n}\n',
            ),
        },
    },
    {
        name: 'a variable that -X cannot set',
        rule: 'task-x-variable-missing',
        files: {
            'main.go': program('var Version = "dev"\n\nfunc main() {\n\tprintln(Version)\n}\n'),
            '.vscode/tasks.json':
                '{ "version": "2.0.0", "tasks": [{ "label": "build", "type": "shell", "command": "go build -ldflags \\"-X main.version=1\\" ." }] }\n',
        },
    },
    explained(
        'leetcode-cache-stale',
        'a cache that was cut off',
        'echo "SyntaxError: Unexpected end of JSON input"; echo "    at JSON.parse (<anonymous>)"; echo "    at cache.get ($HOME/.vscode/extensions/leetcode.vscode-leetcode-0.18.4/node_modules/vsc-leetcode-cli/lib/cache.js:16:15)"; test ! -e ~/.lc',
        { '~/.lc/leetcode/plugins.json': '{"cache":' },
    ),
    {
        name: 'a package in GOPATH/src',
        rule: 'go-mod-missing',
        work: 'go/src/github.com/me/leet',
        files: { 'go.mod': null },
        runs: 'go build .',
    },
    {
        name: 'modules off in a container',
        rule: 'modules-off',
        env: { GO111MODULE: 'off' },
        modules: true,
        files: required,
        setup: 'PATH=$PATH:{goroot}/bin; GO111MODULE=on go mod tidy',
        runs: 'go build .',
    },
];

// Machines on which VS Code is told something wrong: settings, tasks, debug configurations.
const json = value => `${JSON.stringify(value, null, 4)}\n`;
const tests = 'package main\n\nimport "testing"\n\nfunc TestOne(t *testing.T) {}\n';

/** A setting of the workspace that `check` sees. */
const setting = (rule, name, value, more = {}) => ({
    rule,
    name,
    files: { '.vscode/settings.json': typeof value === 'string' ? value : json(value) },
    check: '.vscode/settings.json',
    ...more,
});

/** A task that is run. */
const task = (rule, name, value, more = {}) => ({
    rule,
    name,
    files: {
        '.vscode/tasks.json': json({
            version: '2.0.0',
            tasks: [{ label: 'build', type: 'shell', ...value }, ...(more.beside ?? [])],
        }),
        ...more.files,
    },
    check: '.vscode/tasks.json',
    task: 'build',
    ...(more.task === null ? { task: undefined } : {}),
    ...more.about,
});

/** A debug configuration that is started. */
const launch = (rule, name, value, more = {}) => ({
    rule,
    name,
    files: {
        'main_test.go': tests,
        '.vscode/launch.json': json({
            version: '0.2.0',
            configurations: [
                { name: 'Go', type: 'go', request: 'launch', mode: 'debug', program: '${workspaceFolder}', ...value },
            ],
        }),
        ...more.files,
    },
    ...(more.session ? {} : { check: '.vscode/launch.json' }),
    ...(more.debug === false ? {} : { debug: 'Go' }),
    ...more.about,
});

export const machines = [
    setting('setting-goroot-is-bin', 'go.goroot with bin', { 'go.goroot': '{goroot}/bin' }),
    setting('setting-path-missing', 'go.goroot that is gone', { 'go.goroot': '/opt/go1.20' }),
    setting('setting-path-missing', 'a tool that is gone', { 'go.alternateTools': { gopls: '/opt/bin/gopls' } }),
    setting('setting-path-missing', 'a path of Windows', { 'go.goroot': 'C:\\Go' }),
    setting('setting-path-not-expanded', 'a tilde in the path of a tool', {
        'go.alternateTools': { dlv: '$HOME/go/bin/dlv' },
    }),
    setting('setting-path-not-expanded', 'a command line where a program belongs', {
        'go.alternateTools': { go: 'env GOFLAGS= go' },
    }),
    setting('setting-flag-in-one-string', 'flag and value in one', { 'go.testFlags': ['-count 1'] }),
    setting('setting-flag-in-one-string', 'two flags in one', { 'go.buildFlags': ['-tags integration'] }),
    setting('setting-invalid-value', 'a text where a boolean belongs', { 'go.coverOnSave': 'yes' }),
    setting('setting-invalid-value', 'a choice that is none', { 'go.lintOnSave': 'always' }),
    setting('setting-invalid-value', 'a timeout without a unit', { 'go.testTimeout': '30' }),
    setting('setting-invalid-value', 'a flag where tags belong', { 'go.buildTags': '-tags=integration' }),
    setting('setting-unknown', 'a letter too many', { 'go.testTimeOut': '30s' }),
    setting('setting-unknown', 'go.gopls', { 'go.gopls': { 'ui.semanticTokens': true } }),
    setting('setting-unknown', 'a name of gopls with a letter wrong', { gopls: { 'ui.semanticToken': true } }),
    setting('setting-deprecated', 'a setting that was removed', { 'go.formatOnSave': true }),
    setting('setting-deprecated', 'a setting of the old tools', { 'go.autocompleteUnimportedPackages': true }),
    setting(
        'setting-duplicate',
        'a key twice',
        '{\n    "go.testTimeout": "10s", // short\n    "go.testTimeout": "30s"\n}\n',
    ),
    setting('setting-ineffective', 'a setting of the user in the workspace', '{}', {
        files: {
            '.vscode/settings.json': json({ 'leetcode.defaultLanguage': 'golang' }),
            '~/.vscode/extensions/leetcode.vscode-leetcode-0.18.4/package.json': json({
                publisher: 'LeetCode',
                name: 'vscode-leetcode',
                version: '0.18.4',
            }),
        },
    }),
    setting('setting-ineffective', 'a flat name of gopls', { 'gopls.ui.semanticTokens': true }),
    setting('setting-ineffective', 'inside of a block that nobody reads', { '[go]': { 'go.testTimeout': '30s' } }),
    setting('setting-disables-language-server', 'the language server is off', { 'go.useLanguageServer': false }),
    setting('setting-incomplete', 'a custom formatter without a name', { 'go.formatTool': 'custom' }),
    setting('setting-overrides-path', 'PATH is replaced', { 'terminal.integrated.env.linux': { PATH: '/opt/bin' } }),
    setting('setting-overrides-path', 'PATH of the tools', { 'go.toolsEnvVars': { PATH: '/opt/bin' } }),
    setting('setting-stops-go', 'a GOTOOLCHAIN without go', { 'go.toolsEnvVars': { GOTOOLCHAIN: '1.24' } }),
    setting('setting-stops-go', 'a GOFLAGS that no go takes', { 'go.toolsEnvVars': { GO111MODULE: 'yes' } }),
    setting('setting-stops-gopls', 'a flag that gopls does not have', { 'go.languageServerFlags': ['-trace'] }),
    setting(
        'settings-syntax',
        'a comma is missing',
        '{\n    "go.testTimeout": "30s"\n    "go.lintOnSave": "file"\n}\n',
    ),
    setting('settings-syntax', 'a backslash', '{\n    "explorer.root": "C:\\Program Files"\n}\n'),
    setting('settings-syntax', 'a brace is missing', '{\n    "go.toolsEnvVars": {\n        "A": "b"\n}\n'),
    setting('cph-args-ineffective', 'arguments behind the file', { 'cph.language.go.Args': '-race' }),
    {
        name: 'a setting of the user that is gone',
        rule: 'setting-path-missing',
        files: { '~/.config/Code/User/settings.json': '{\n    // mine\n    "go.goroot": "/opt/go1.20"\n}\n' },
        check: '~/.config/Code/User/settings.json',
    },

    task('task-command-not-split', 'a command with blanks and arguments', { command: 'go build', args: ['.'] }),
    task('task-command-not-split', 'a process with blanks', { type: 'process', command: 'go vet', args: ['.'] }),
    task('task-flag-after-file', 'a flag behind the package', { command: 'go', args: ['build', '.', '-race=false'] }),
    task('task-flag-after-file', 'a flag behind the package in one line', {
        command: 'go test . -tags=x -vet=off ; go build . -v',
    }),
    task('task-cwd-missing', 'a folder that is gone', {
        command: 'go',
        args: ['build', '.'],
        options: { cwd: '${workspaceFolder}/src' },
    }),
    task(
        'task-dependency-missing',
        'waits for a task that is not there',
        { command: 'go build .', dependsOn: 'tidi' },
        { beside: [{ label: 'tidy', type: 'shell', command: 'go mod tidy' }] },
    ),
    task('task-dependency-missing', 'waits for a task of no known name', {
        command: 'go build .',
        dependsOn: ['generate'],
    }),
    task('task-input-undefined', 'an input that nobody defines', { command: 'go run . ${input:level}' }),
    task('task-variable-unknown', 'a variable that VS Code does not have', {
        command: 'go',
        args: ['build', '${workspacefolder}'],
    }),
    task('task-variable-unknown', 'a variable of the environment', {
        type: 'process',
        command: 'go',
        args: ['run', '${HOME}/work/main.go'],
    }),
    task(
        'task-path-unquoted',
        'a folder with a blank',
        { command: 'go build ${workspaceFolder}/main.go' },
        { about: { work: 'my work' } },
    ),
    task('task-ldflags-invalid', 'quotes inside of an argument', {
        type: 'process',
        command: 'go',
        args: ['build', '-ldflags', '"-s -w"', '.'],
    }),
    task('task-output-unusable', 'writes below a file', {
        command: 'go',
        args: ['build', '-o', '${workspaceFolder}/main.go/app', '.'],
    }),
    task(
        'task-label-duplicate',
        'two tasks of one label',
        { command: 'go build .' },
        { beside: [{ label: 'build', type: 'shell', command: 'go vet .' }], task: null },
    ),
    task('task-problem-matcher-missing', 'no problem matcher', { command: 'go build .' }, { task: null }),

    launch('launch-program-missing', 'a program that is gone', { program: '${workspaceFolder}/cmd/app' }),
    launch('launch-program-missing', 'a file of another name', { program: '${workspaceFolder}/app.go' }),
    launch('launch-cwd-missing', 'a cwd that is gone', { cwd: '${workspaceFolder}/data' }),
    launch('launch-env-file-missing', 'an env file that is gone', { envFile: '${workspaceFolder}/.env' }),
    launch('launch-mode-mismatch', 'a mode of attach', { mode: 'remote' }),
    launch('launch-mode-mismatch', 'a mode that there is not', { mode: 'run' }),
    launch('launch-mode-mismatch', 'a test file to debug', { program: '${workspaceFolder}/main_test.go' }),
    launch('launch-build-flags-invalid', 'flags in one element', { buildFlags: ['-tags x'] }, { debug: false }),
    launch('launch-args-unclosed', 'a quote that does not close', { args: "-name 'x" }, { debug: false }),
    launch('launch-attribute-unknown', 'an attribute with a letter wrong', { arg: ['-v'] }, { debug: false }),
    launch('launch-test-flag', 'a flag of go test', { mode: 'test', args: ['-v', '-run', 'TestOne'] }),
    launch('launch-test-flag', 'a count of go test', { mode: 'test', args: ['-count=1'] }),
    launch('launch-task-missing', 'a task that is not there', { preLaunchTask: 'build' }),
    launch('launch-variable-unknown', 'a variable that VS Code does not have', { program: '${workspaceRot}' }),
    launch('launch-variable-unknown', 'an input that nobody defines', { args: ['${input:name}'] }, { debug: false }),
    launch('launch-adapter-legacy', 'the old adapter', { debugAdapter: 'legacy' }, { debug: false }),
    launch(
        'launch-remote-incomplete',
        'no port',
        { request: 'attach', mode: 'remote', host: '127.0.0.1', program: undefined },
        { debug: false },
    ),
    launch(
        'launch-program-not-main',
        'a library',
        { program: '${workspaceFolder}/lib' },
        { session: true, files: { 'lib/lib.go': 'package lib\n' } },
    ),
    launch(
        'launch-program-not-main',
        'a folder of tests',
        { program: '${workspaceFolder}/lib' },
        {
            session: true,
            files: { 'main.go': null, 'lib/lib.go': 'package lib\n', 'lib/lib_test.go': tests.replace('main', 'lib') },
        },
    ),
    launch(
        'launch-test-pattern',
        'a test of another name',
        { mode: 'test', args: ['-test.run', '^TestTwo$'] },
        { session: true, debug: false },
    ),
    launch(
        'launch-stdin-needs-terminal',
        'a program that asks',
        {},
        {
            session: true,
            debug: false,
            files: {
                'main.go':
                    'package main\n\nimport "fmt"\n\nfunc main() {\n\tvar n int\n\tfmt.Scan(&n)\n\tfmt.Println(n)\n}\n',
            },
        },
    ),
];

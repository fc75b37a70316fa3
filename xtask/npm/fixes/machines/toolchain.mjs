// Machines whose go itself is broken: variables of Go in each of the places that can set them, installations, PATH.
const hello = 'package main\n\nfunc main() {\n\tprintln("hello")\n}\n';

/** One wrong variable in each place: the file of `go env -w`, a start-up file of each shell, the process that started all. */
function variable(rule, name, value, places) {
    const set = `export ${name}=${value}\n`;
    const path = 'export PATH="$PATH:{goroot}/bin:$HOME/go/bin"\n';
    const all = {
        'go env -w': { goEnv: [`${name}=${value}`] },
        '.profile': { profile: set },
        '.bashrc': { files: { '~/.bashrc': set, '~/.profile': `${path}. ~/.bashrc\n` } },
        '.bash_profile': { files: { '~/.bash_profile': `${path}${set}` } },
        '.zshrc': { shell: '/usr/bin/zsh', files: { '~/.zshrc': `${path}${set}` } },
        '.zshenv': { shell: '/usr/bin/zsh', files: { '~/.zshenv': `${path}${set}` } },
        'config.fish': {
            shell: '/usr/bin/fish',
            files: {
                '~/.config/fish/config.fish': `set -gx PATH $PATH {goroot}/bin $HOME/go/bin\nset -gx ${name} ${value}\n`,
            },
        },
        'a file of .profile': {
            profile: '. ~/.env.sh\n',
            files: { '~/.env.sh': set },
        },
        'a value from another variable': { profile: `WORTH=${value}\nexport ${name}="$WORTH"\n` },
        'the process': { env: { [name]: value } },
    };
    return places.map(place => ({ name: `${name}=${value} by ${place}`, rule, runs: 'go build .', ...all[place] }));
}

/** A Go that lies in the home, of links to the real one; `less` is not there. */
const goAt = (folder, less = []) =>
    [
        `mkdir -p ${folder}/bin ${folder}/pkg/tool`,
        `ln -s {goroot}/src {goroot}/lib {goroot}/api {goroot}/VERSION {goroot}/go.env {goroot}/misc ${folder}/`,
        `cp -a {goroot}/pkg/include ${folder}/pkg/`,
        `cp -al {goroot}/pkg/tool/* ${folder}/pkg/tool/ 2>/dev/null || cp -a {goroot}/pkg/tool/* ${folder}/pkg/tool/`,
        `cp {goroot}/bin/go {goroot}/bin/gofmt ${folder}/bin/`,
        ...less.map(name => `rm -rf ${folder}/${name}`),
    ].join(' && ');

const homeGo = 'export PATH="$HOME/sdk/go/bin:$PATH:$HOME/go/bin"\n';

export const machines = [
    ...variable('goflags-invalid', 'GOFLAGS', '-fast', ['go env -w', '.profile', '.zshrc', 'the process']),
    ...variable('goroot-missing', 'GOROOT', '/opt/go1.20', [
        '.profile',
        '.bashrc',
        'config.fish',
        'a file of .profile',
    ]),
    ...variable('gotoolchain-invalid', 'GOTOOLCHAIN', '1.24', ['go env -w', '.profile', '.zshenv', 'the process']),
    ...variable('gopath-invalid', 'GOPATH', 'go', [
        'go env -w',
        '.bash_profile',
        '.zshrc',
        'a value from another variable',
    ]),
    ...variable('go-variable-invalid', 'GOOS', 'macos', ['go env -w', '.profile', 'config.fish']),
    ...variable('cross-compile-target', 'GOOS', 'windows', ['go env -w', '.profile', '.zshrc']).map(each => ({
        ...each,
        runs: 'go run .',
    })),
    ...variable('temp-dir-unusable', 'GOTMPDIR', '/nowhere/tmp', ['go env -w', '.profile']),
    ...variable('temp-dir-unusable', 'TMPDIR', '/nowhere/tmp', ['.bashrc']),
    ...variable('cache-unusable', 'GOCACHE', 'cache', ['go env -w', '.profile']),
    ...variable('cache-unusable', 'GOCACHE', 'off', ['.profile']),
    ...variable('cgo-disabled', 'CGO_ENABLED', '0', ['go env -w', '.profile']).map(each => ({
        ...each,
        files: {
            ...each.files,
            'main.go':
                'package main\n\n// int one(void) { return 1; }\nimport "C"\n\nfunc main() {\n\tprintln(C.one())\n}\n',
        },
    })),
    ...variable('proxy-unreachable', 'GOPROXY', 'off', ['.profile', '.bashrc']).map(each => ({
        ...each,
        files: {
            ...each.files,
            'main.go': 'package main\n\nimport "example.com/greet"\n\nfunc main() {\n\tprintln(greet.Hello())\n}\n',
            'go.mod': 'module example.com/app\n\ngo 1.24\n\nrequire example.com/greet v1.0.0\n',
        },
        goEnv: ['GOPROXY=file://{proxy}', 'GOSUMDB=off'],
        runs: 'go mod tidy',
        explain: true,
    })),
    {
        name: 'go env -w beaten by the environment',
        rule: 'go-env-override',
        goEnv: ['CGO_ENABLED=1'],
        profile: 'export CGO_ENABLED=0\n',
    },
    {
        name: 'explained: go env -w of a variable that .profile sets',
        rule: 'go-env-override',
        profile: 'export GOPROXY=direct\n',
        runs: 'go env -w GOPROXY=off; go env -w GOPROXY=off 2>&1 | grep . && exit 1',
        explain: true,
    },
    {
        name: 'a misspelt name for go env -w',
        rule: 'go-env-write-failed',
        runs: 'go env -w GOPROXI=direct',
        explain: true,
    },
    {
        name: 'the file of go env is a folder',
        rule: 'go-env-write-failed',
        setup: 'mkdir -p ~/.config/go/env/x',
        runs: 'go env -w GOPROXY=direct',
        explain: true,
    },
    {
        name: 'go may not be executed',
        rule: 'go-not-executable',
        files: { '~/.profile': homeGo },
        setup: `${goAt('~/sdk/go')} && chmod a-x ~/sdk/go/bin/go && mv ~/sdk/go/bin/go ~/sdk/go/bin/go.x && cp ~/sdk/go/bin/go.x ~/sdk/go/bin/go && rm ~/sdk/go/bin/go.x`,
        runs: 'go version',
    },
    {
        name: 'a link to a go that is gone',
        rule: 'go-not-executable',
        files: { '~/.profile': 'export PATH="$HOME/bin:$HOME/go/bin:$PATH"\n' },
        setup: 'mkdir -p ~/bin && ln -s ~/old/go/bin/go ~/bin/go',
        runs: 'go version',
    },
    {
        name: 'an empty go on PATH',
        rule: 'go-not-executable',
        files: { '~/.profile': 'export PATH="$HOME/bin:$HOME/go/bin:$PATH"\n' },
        setup: 'mkdir -p ~/bin && : > ~/bin/go && chmod +x ~/bin/go',
        runs: '[ "$(go version)" != "" ]',
    },
    {
        name: 'Go is installed and on no PATH',
        rule: 'go-not-on-path',
        files: { '~/.profile': '' },
        setup: `${goAt('~/sdk/go1.26.8')}`,
        runs: 'go version',
    },
    {
        name: 'zsh without the PATH of .profile',
        rule: 'go-not-on-path',
        shell: '/usr/bin/zsh',
        files: { '~/.zshrc': '# empty\n' },
        runs: 'go version',
    },
    {
        name: 'fish without the PATH of .profile',
        rule: 'go-not-on-path',
        shell: '/usr/bin/fish',
        runs: 'go version',
    },
    {
        name: 'an installation without its compiler',
        rule: 'goroot-incomplete',
        files: { '~/.profile': homeGo },
        setup: goAt('~/sdk/go', ['pkg/tool/*/compile']),
        runs: 'GOCACHE=$HOME/cache go build .',
    },
    {
        name: 'an installation without its sources',
        rule: 'goroot-incomplete',
        files: { '~/.profile': homeGo },
        setup: goAt('~/sdk/go', ['src']),
        runs: 'go build .',
    },
    {
        name: 'GOROOT of another Go in .profile',
        rule: 'goroot-mismatch',
        files: { '~/sdk/go1.20/VERSION': 'go1.20\n' },
        profile: 'export GOROOT=$HOME/sdk/go1.20\n',
        setup: 'mkdir -p ~/sdk/go1.20/bin ~/sdk/go1.20/src/fmt ~/sdk/go1.20/pkg/tool && cp {goroot}/bin/go ~/sdk/go1.20/bin/ && for d in {goroot}/src/*; do ln -sfn $d ~/sdk/go1.20/src/$(basename $d); done; ln -s {goroot}/pkg/tool/* {goroot}/pkg/include ~/sdk/go1.20/pkg/tool/',
        runs: 'go build .',
    },
    {
        name: 'an older go stands in front',
        rule: 'go-shadowed',
        files: { '~/.profile': 'export PATH="$HOME/sdk/go/bin:{goroot}/bin:$HOME/go/bin:$PATH"\n' },
        setup: goAt('~/sdk/go'),
    },
    {
        name: 'a wrong value of -mod',
        rule: 'flag-value-invalid',
        runs: 'go build -mod=vendored .',
        explain: true,
    },
    {
        name: '-C behind another flag',
        rule: 'flag-value-invalid',
        runs: 'go build -v -C . ./...',
        explain: true,
    },
    {
        name: 'a Go that go.mod wants and GOTOOLCHAIN=local forbids',
        rule: 'toolchain-too-old',
        files: { 'go.mod': 'module example.com/app\n\ngo 1.27\n' },
        goEnv: ['GOTOOLCHAIN=local'],
        runs: 'go build .',
    },
    {
        name: 'direnv has not been asked',
        rule: 'envrc-blocked',
        files: {
            '.envrc': 'export GOFLAGS=-mod=mod\n',
            '~/bin/direnv':
                '#!/bin/sh\n[ -e "$HOME/.allowed" ] || [ "$1" = allow ] || { echo "direnv: error $PWD/.envrc is blocked. Run \\`direnv allow\\` to approve its content" >&2; exit 1; }\n[ "$1" = allow ] && : > "$HOME/.allowed"\nexit 0\n',
        },
        profile: 'PATH="$HOME/bin:$PATH"\n',
        runs: 'direnv exec . go build .',
        explain: true,
    },
    {
        name: 'modules of the temporary folder of another user',
        rule: 'temp-dir-unusable',
        files: { '~/tmp-file': '' },
        profile: 'export GOTMPDIR=$HOME/tmp-file\n',
        runs: 'go run .',
    },
    {
        name: 'git is not installed',
        rule: 'git-missing',
        goEnv: ['GOPROXY=direct', 'GOSUMDB=off'],
        files: { '~/.profile': 'export PATH="{goroot}/bin:$HOME/go/bin"\n' },
        runs: 'go get example.org/x.git/y',
        explain: true,
    },
    {
        name: 'no C compiler',
        rule: 'c-compiler-missing',
        files: {
            'main.go':
                'package main\n\n// int one(void) { return 1; }\nimport "C"\n\nfunc main() {\n\tprintln(C.one())\n}\n',
            '~/.profile': 'export PATH="{goroot}/bin:$HOME/go/bin"\nexport CGO_ENABLED=1\n',
        },
        runs: 'go build .',
    },
    {
        name: 'a name in CC that is no compiler',
        rule: 'c-compiler-missing',
        files: {
            'main.go':
                'package main\n\n// int one(void) { return 1; }\nimport "C"\n\nfunc main() {\n\tprintln(C.one())\n}\n',
        },
        goEnv: ['CC=gcc-99'],
        runs: 'go build .',
    },
    {
        name: 'HOME is not set',
        rule: 'home-unset',
        noStartUp: true,
        env: { HOME: '', PATH: '{goroot}/bin:/usr/bin:/bin' },
        runs: 'unset HOME; go build .',
        explain: true,
    },
    {
        name: 'too few open files',
        rule: 'resource-limit',
        files: { 'a/a.go': hello, '~/x': '' },
        runs: 'ulimit -n 6; GOCACHE=$HOME/cache2 go build ./...',
        explain: true,
    },
    {
        name: 'a folder that is gone',
        rule: 'working-directory-unusable',
        runs: 'mkdir gone && cd gone && rmdir ../gone && go build .',
        explain: true,
    },
];

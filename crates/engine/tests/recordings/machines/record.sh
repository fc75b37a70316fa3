#!/bin/bash
# Records whole diagnoses of real machines: real go, real shells, real folders, each as GO-DOCTOR diagnosed it. `npm run corpus`
# replays them. Usage: record.sh GO-DOCTOR (a built program). Needs Go 1.26.8 on PATH, zsh, fish, git, a C compiler; go1.21.13 and go1.23.12 come by GOTOOLCHAIN.
set -u
doctor=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
base=$(mktemp -d)
trap 'chmod -R u+w "$base"; rm -rf "$base"' EXIT
goroot=$(go env GOROOT)
cache=$(go env GOMODCACHE) build=$(go env GOCACHE)
old=$(GOTOOLCHAIN=go1.21.13 go env GOROOT) older=$(GOTOOLCHAIN=go1.23.12 go env GOROOT)

# begin NAME: an empty home and folder; the next commands make the machine.
begin() {
    name=$1 home=$base/$1/home w=$base/$1/work
    mkdir -p "$home" "$w"
    vars=(HOME="$home" SHELL=/bin/bash LANG=C.UTF-8 PATH="$goroot/bin:/usr/bin:/bin" GOCACHE="$build" GOMODCACHE="$cache")
}
with() { vars+=("$@"); }
put() { mkdir -p "$(dirname "$w/$1")"; cat > "$w/$1"; }
module() { printf 'module example.com/%s\n\ngo %s\n' "$name" "${1:-1.26}" > "$w/go.mod"; }
main() { printf 'package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("ok") }\n' | put "${1:-main.go}"; }
record() {
    (cd "$w" && env -i "${vars[@]}" "$doctor" --lang en diagnose "$@" --record "$base/$name.json" "$w" > /dev/null 2> "$base/err")
    [ -s "$base/$name.json" ] || { cat "$base/err" >&2; echo "$name: nothing was recorded" >&2; exit 1; }
    sed -i "s|$base/$name|/machine|g" "$base/$name.json"
    gzip -9 -n -c "$base/$name.json" > "$here/$name.json.gz"
}

begin healthy; module; main; record
begin healthy-test; module; main; printf 'package main\n\nimport "testing"\n\nfunc TestOk(t *testing.T) {}\n' | put main_test.go; record
begin no-module; main; record
begin empty-folder; record
begin two-mains; module; main; main other.go; record
begin leetcode-samples; for i in 1 2 3; do printf '/*\n * @lc app=leetcode id=%s lang=golang\n */\n\n// @lc code=start\nfunc solve(n int) int { return n }\n// @lc code=end\n' $i | put "$i.solve.go"; done; record
begin leetcode-package-below; printf '// @lc app=leetcode id=1 lang=golang\n\n// @lc code=start\npackage main\n\nfunc twoSum() {}\n// @lc code=end\n' | put 1.two-sum.go; record
begin no-go-on-path; module; main; with PATH=/usr/bin:/bin; record
begin go-in-zshrc; module; main; with PATH=/usr/bin:/bin SHELL=/usr/bin/zsh; printf 'export PATH=%s/bin:$PATH\n' "$goroot" > "$home/.zshrc"; record
begin go-in-fish; module; main; with PATH=/usr/bin:/bin SHELL=/usr/bin/fish; mkdir -p "$home/.config/fish"; printf 'set -gx PATH %s/bin $PATH\n' "$goroot" > "$home/.config/fish/config.fish"; record
begin goflags-in-bashrc; module; main; printf 'export GOFLAGS=-mod=vendor\n' > "$home/.bashrc"; printf '. ~/.bashrc\n' > "$home/.profile"; record
begin goroot-missing; module; main; with GOROOT=/opt/go1.20; record
begin goroot-of-another; module; main; with GOROOT="$older"; record
begin gopath-is-goroot; module; main; with GOPATH="$goroot"; record
begin goflags-unknown; module; main; with GOFLAGS=-nosuchflag; record
begin goflags-vendor; module; main; with GOFLAGS=-mod=vendor; record
begin gotoolchain-local-too-old; module 1.26; main; with PATH="$old/bin:/usr/bin:/bin" GOTOOLCHAIN=local; record
begin go-1-21; module 1.21; main; with PATH="$old/bin:/usr/bin:/bin" GOTOOLCHAIN=local; record
begin go-1-23; module 1.23.0; main; with PATH="$older/bin:/usr/bin:/bin" GOTOOLCHAIN=local; record
begin go-line-future; module 1.99; main; with GOTOOLCHAIN=local; record
begin goproxy-off; module; printf '\nrequire rsc.io/quote v1.5.2\n' >> "$w/go.mod"; printf 'package main\n\nimport _ "rsc.io/quote"\n\nfunc main() {}\n' | put main.go; with GOPROXY=off; record
begin requirement-missing; module; printf 'package main\n\nimport _ "rsc.io/quote"\n\nfunc main() {}\n' | put main.go; with GOPROXY=off; record
begin go-mod-broken; printf 'module example.com/x\n\ngo 1.26\nrequire (\n\trsc.io/quote\n' | put go.mod; main; record
begin workspace; mkdir -p "$w/a" "$w/b"; printf 'go 1.26\n\nuse (\n\t./a\n\t./gone\n)\n' | put go.work; printf 'module example.com/a\n\ngo 1.26\n' | put a/go.mod; main a/main.go; printf 'module example.com/b\n\ngo 1.26\n' | put b/go.mod; main b/main.go; record
begin nested-modules; module; main; printf 'module example.com/in\n\ngo 1.26\n' | put in/go.mod; main in/main.go; record
begin vendored; module; mkdir -p "$w/vendor"; printf '# example.com/gone v1.0.0\n## explicit\nexample.com/gone\n' | put vendor/modules.txt; main; record
begin cgo-off; module; printf 'package main\n\n// #include <stdio.h>\nimport "C"\n\nfunc main() { C.puts(nil) }\n' | put main.go; with CGO_ENABLED=0; record
begin cross-windows; module; main; with GOOS=windows GOARCH=amd64; record
begin excluded-file; module; main; printf '//go:build windows\n\npackage main\n\nfunc Only() {}\n' | put only.go; printf 'package main\n' | put x_darwin.go; record
begin test-names; module; printf 'package main\n\nimport "testing"\n\nfunc Testlower(t *testing.T) {}\nfunc TestWrong() {}\nfunc BenchmarkX(t *testing.T) {}\n' | put main_test.go; main; record
begin settings; module; main; printf '{\n  // mine\n  "go.goroot": "/opt/none",\n  "go.alternateTools": { "go": "${workspaceFolder}/go" },\n  "go.toolsEnvVars": { "GOFLAGS": "-mod=mod", },\n  "go.testFlags": ["-v -count=1"],\n  "go.formatTool": "gofumports"\n}\n' | put .vscode/settings.json; record
begin tasks; module; main; printf '{\n  "version": "2.0.0",\n  "tasks": [\n    { "label": "run", "type": "shell", "command": "go run main.go -race", "group": "build" },\n    { "label": "t", "type": "process", "command": "go test ./...", "windows": { "command": "go.exe" } }\n  ]\n}\n' | put .vscode/tasks.json; record
begin launch; module; main; printf '{\n  "version": "0.2.0",\n  "configurations": [\n    { "name": "a", "type": "go", "request": "launch", "mode": "debug", "program": "${workspaceFolder}/gone", "args": "-x" },\n    { "name": "b", "type": "go", "request": "launch", "mode": "auto", "program": "${file}", "console": "internalConsole" },\n  ]\n}\n' | put .vscode/launch.json; record
begin unreadable; module; main; printf 'p\xffckage main\n' | put latin.go; printf '{ "go.goroot": \n' | put .vscode/settings.json; record
begin spaces; w="$base/$name/我的 项目"; mkdir -p "$w"; module; main; record
begin untrusted; module; main; printf '{ "go.goroot": "/opt/none" }\n' | put .vscode/settings.json; record --untrusted
begin shell-hangs; module; main; printf 'sleep 60\n' > "$home/.profile"; record --shell-timeout 1
begin shell-prints; module; main; printf 'echo welcome\nexport GOROOT=/nowhere\n' > "$home/.profile"; record
begin embed-missing; module; printf 'package main\n\nimport _ "embed"\n\n//go:embed gone.txt\nvar s string\n\nfunc main() { println(s) }\n' | put main.go; record
begin go-env-written; module; main; mkdir -p "$home/.config/go"; printf 'GOPROXY=http://127.0.0.1:1\nGOSUMDB=off\nGOBIN=relative\n' > "$home/.config/go/env"; record
begin go-is-script; module; main; mkdir -p "$home/bin"; printf '#!/bin/sh\necho hello\n' > "$home/bin/go"; chmod +x "$home/bin/go"; with PATH="$home/bin:/usr/bin:/bin"; record
begin go-of-another-machine; module; main; mkdir -p "$home/bin"; printf '\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0\xb7\0' > "$home/bin/go"; chmod +x "$home/bin/go"; with PATH="$home/bin:/usr/bin:/bin"; record
begin many-folders; module; main; for i in $(seq 1 60); do mkdir -p "$w/p$i"; printf 'package p%s\n' "$i" > "$w/p$i/p.go"; done; record
ls "$here"/*.gz | wc -l

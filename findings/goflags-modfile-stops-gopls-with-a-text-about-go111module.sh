#!/usr/bin/env bash
# gopls 0.24.0 with go 1.26.8: GOFLAGS=-modfile=… or -m costs gopls the whole folder, with a text about a mode nobody has set.
#
# Guess: gopls passes GOFLAGS on, loads the module with the other go.mod, as go build does.
# Seen: gopls asks go for its version with GO111MODULE=off first, and that question dies of the flag: "build flag -modfile only valid
# when using modules" or "list -m cannot be used with GO111MODULE=off", then "gopls: no views", exit 2.
# GO111MODULE is set nowhere and go build works. "-n", "-x", "-run=x" and "-trimpath" do no harm to it.
. "$(dirname "$0")/common.sh"
need 1.26.8 1.27.0
install 1.27.0 golang.org/x/tools/gopls@v0.24.0

module example.com/a 1.26
cp go.mod other.mod
printf 'package main\n\nfunc main() { x := 1 }\n' >main.go
check() {
	env -i "${clean[@]}" GOTOOLCHAIN=go1.26.8 GOFLAGS="$1" gopls check main.go
}
for flags in "" -n -x -run=x -trimpath; do
	try check "$flags"
	code 0
	says "declared and not used: x"
done
while IFS='|' read -r flags text; do
	try check "$flags"
	code 2 "$flags"
	says "$text"
	says "gopls: no views"
	silent_about "declared and not used"
done <<'TABLE'
-modfile=other.mod|build flag -modfile only valid when using modules
-m|go: list -m cannot be used with GO111MODULE=off
TABLE
sed -i 's/x := 1/println()/' main.go
try go_at 1.26.8 GOFLAGS=-modfile=other.mod build -o "$tmp/out" .
code 0

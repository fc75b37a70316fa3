#!/usr/bin/env bash
# go 1.26.8 with 1.27.0 at hand: inside a workspace the toolchain and godebug lines of a module's go.mod do not count.
#
# Guess: go.work adds modules, each keeps what its own go.mod says.
# Seen: "toolchain go1.27.0" in a/go.mod: in a, "go version" says 1.27.0 with GOWORK=off and 1.26.8 with a go.work above. "godebug panicnil=1" is
# lost likewise, and even a godebug that does not exist is no error as long as go.work is there. The tool and ignore lines of every
# module do count, in every folder. So one folder builds with two Go versions: a terminal with GOWORK=off, CI, or a colleague
# who has no go.work, against the editor.
. "$(dirname "$0")/common.sh"
need 1.26.8 1.27.0

auto() { # [NAME=value…] arguments of go
	local vars=()
	while [[ ${1-} == [A-Z]*=* ]]; do
		vars+=("$1")
		shift
	done
	env -i "${clean[@]}" GOTOOLCHAIN=go1.26.8+auto "${vars[@]}" go "$@"
}
mkdir -p a/skip b/gen
printf 'package main\n\nfunc main() {}\n' | tee a/main.go >b/gen/main.go
printf 'package skip\n' >a/skip/skip.go
printf 'go 1.25\n\nuse (\n\t./a\n\t./b\n)\n' >go.work
(cd b && module example.com/b 1.25 && echo 'tool example.com/b/gen' >>go.mod)
cd a

module example.com/a 1.25
echo 'toolchain go1.27.0' >>go.mod
try auto GOWORK=off version
says "go version go1.27.0"
try auto version
says "go version go1.26.8"

module example.com/a 1.25
echo 'godebug panicnil=1' >>go.mod
try auto GOWORK=off list -f '{{.DefaultGODEBUG}}' .
says panicnil=1
try auto list -f '{{.DefaultGODEBUG}}' .
silent_about panicnil=1

module example.com/a 1.25
echo 'godebug nosuch=1' >>go.mod
try auto GOWORK=off build -o "$tmp/out" .
code 1
says 'unknown godebug "nosuch"'
try auto build -o "$tmp/out" .
code 0

module example.com/a 1.25
echo 'ignore ./skip' >>go.mod
try auto list ./...
[[ $out == example.com/a ]] || changed "the ignore line of a module does not count in a workspace"
try auto tool gen
code 0
try auto GOWORK=off tool gen
code 2
says 'no such tool "gen"'

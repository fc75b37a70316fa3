#!/usr/bin/env bash
# dlv 1.27.2 with go 1.26.8: with GOFLAGS=-n dlv says "could not launch process: not an executable file".
#
# Guess: dlv stops with what "go build" printed, or says that nothing was built.
# Seen: "go build -n" prints its plan and exits 0, dlv starts a file that was never made, and says of a good program what it says of a
# package that is not main. "dlv test" the same. Nothing in the message is about GOFLAGS, and "go vet", "go list" and gopls work.
# GOFLAGS=-ldflags=-w is the mirror image: dlv exits 0 after a mere warning, no breakpoint can be set, and the program runs through.
. "$(dirname "$0")/common.sh"
need 1.26.8
install 1.26.8 github.com/go-delve/delve/cmd/dlv@v1.27.2

module example.com/a 1.26
printf 'package main\n\nfunc main() { println("ran") }\n' >main.go
printf 'package main\n\nimport "testing"\n\nfunc TestF(*testing.T) {}\n' >main_test.go
printf 'break main.go:3\ncontinue\nexit\n' >commands
debug() { # GOFLAGS COMMAND
	env -i "${clean[@]}" GOTOOLCHAIN=go1.26.8 GOFLAGS="$1" dlv "$2" --allow-non-terminal-interactive=true --init commands . </dev/null
}
for command in debug test; do
	try debug -n "$command"
	code 1 "dlv $command"
	says "could not launch process: not an executable file"
done
try debug "" debug
code 0
says "Breakpoint 1 set at "
try debug -ldflags=-w debug
code 0
says "Warning: no debug info found, some functionality will be missing such as stack traces and variable evaluation."
says "ran"
silent_about "Breakpoint 1 set at "

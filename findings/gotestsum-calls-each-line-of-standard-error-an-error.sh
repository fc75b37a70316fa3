#!/usr/bin/env bash
# gotestsum 1.13.0 with go 1.26.8: the errors it counts are lines of go's standard error, and they do not change the exit code.
#
# Guess: "DONE 1 tests, 76 errors" is a failed run.
# Seen: with GOFLAGS=-x 76 "errors", with -work one, and exit 0: all tests passed. With -run=NoSuch, -c or -n no test ran at all: "DONE 0 tests", exit 0.
# What is really wrong with the call is exit 3 (no go on PATH, a go test flag without "--": "unknown shorthand flag: 'r' in -run").
. "$(dirname "$0")/common.sh"
need 1.26.8
install 1.26.8 gotest.tools/gotestsum@v1.13.0

module example.com/a 1.26
printf 'package a\n\nimport "testing"\n\nfunc TestF(*testing.T) {}\n' >a_test.go
sum() {
	env -i "${clean[@]}" GOTOOLCHAIN=go1.26.8 GOFLAGS="$1" gotestsum "${@:2}"
}
try sum ""
code 0
says "DONE 1 tests in"
try sum -work
code 0
says "DONE 1 tests, 1 error in"
try sum -x
code 0
[[ $out =~ DONE\ 1\ tests,\ [0-9]+\ errors\ in ]] || changed "the lines of -x are no errors now"
for flags in -run=NoSuch -c; do
	try sum "$flags"
	code 0 "$flags"
	says "DONE 0 tests in"
done
try sum -n
code 0
[[ $out =~ DONE\ 0\ tests,\ [0-9]+\ errors\ in ]] || changed "the lines of -n are no errors now"
try sum "" -run TestF
code 3
says "unknown shorthand flag: 'r' in -run"
try env -i HOME="$tmp/home" PATH=/nowhere "$tmp/bin/gotestsum"
code 3
says 'exec: "go": executable file not found in $PATH'

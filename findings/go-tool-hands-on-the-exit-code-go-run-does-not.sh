#!/usr/bin/env bash
# go 1.24.13, 1.26.8 and 1.27.0: "go tool NAME" exits with the tool's own code and says nothing; "go run" of it exits 1.
#
# Guess: a tool of go.mod is built and run as "go run" does it: exit 1 and a line "exit status 3".
# Seen: "go tool three" exits 3 without that line. With a code of 2 it cannot be told by the code from a usage error of go itself.
. "$(dirname "$0")/common.sh"
need 1.24.13 1.26.8 1.27.0

module example.com/a 1.24
echo 'tool example.com/a/cmd/three' >>go.mod
mkdir -p cmd/three
printf 'package main\n\nimport "os"\n\nfunc main() { os.Exit(2 + len(os.Args) - 1) }\n' >cmd/three/main.go

for version in 1.24.13 1.26.8 1.27.0; do
	try go_at "$version" tool three x
	code 3
	[[ -z $out ]] || changed "go tool says something of its own"
	try go_at "$version" tool three
	code 2
	try go_at "$version" run ./cmd/three x
	code 1
	says "exit status 3"

	# A usage error of go has code 2 as well.
	try go_at "$version" tool nosuch
	code 2
	says 'go: no such tool "nosuch"'
done

#!/usr/bin/env bash
# go 1.26.8 and 1.27.0: a newer go line in a module that others replace by its folder stops each of these others.
#
# Guess: the go line of a dependency matters only if it is newer than the running Go.
# Seen: lib has "go 1.26", app "go 1.24", the running Go is 1.26.8. In app each of build, vet, list and test says
# "go: updates to go.mod needed; to update it: go mod tidy", exit 1. No word of versions or of lib, which is where the change was.
# go mod tidy raises app's go line to 1.26, which may lock out others in turn; "go run main.go" fails too.
. "$(dirname "$0")/common.sh"
need 1.26.8 1.27.0

mkdir lib app
printf 'package lib\n\nfunc F() {}\n' >lib/lib.go
printf 'package main\n\nimport "example.com/lib"\n\nfunc main() { lib.F() }\n' >app/main.go
for version in 1.26.8 1.27.0; do
	(cd app && module example.com/app 1.24 && printf '\nrequire example.com/lib v0.0.0\n\nreplace example.com/lib => ../lib\n' >>go.mod)
	for line in 1.20 1.24; do
		(cd lib && module example.com/lib "$line")
		try go_at "$version" build -C app -o "$tmp/out" .
		code 0 "lib with go $line"
	done

	(cd lib && module example.com/lib 1.26)
	for command in "build -C app -o $tmp/out ." "vet -C app ." "list -C app ." "run -C app main.go"; do
		# shellcheck disable=SC2086
		try go_at "$version" $command
		code 1 "$command"
		[[ $out == $'go: updates to go.mod needed; to update it:\n\tgo mod tidy' ]] || changed "$command: another text"
	done
	try go_at "$version" mod tidy -C app
	code 0
	grep -q '^go 1.26' app/go.mod || changed "go mod tidy no longer raises the go line"
done

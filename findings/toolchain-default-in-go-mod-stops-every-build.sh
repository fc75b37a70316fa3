#!/usr/bin/env bash
# go 1.21.13, 1.24.13, 1.26.8 and 1.27.0: the line "toolchain default", which the parser itself offers, stops each build.
#
# Guess: "toolchain default" means the toolchain at hand, since go.mod's own error text says
# "must match format go1.23.0 or default" and "go mod edit -toolchain=default" writes it (exit 0).
# Seen: "go: updates to go.mod needed; to update it: go mod tidy", exit 1, with every version and with GOTOOLCHAIN=auto;
# go mod tidy takes the line away.
# The part of go that picks a toolchain does know the line; the part that loads modules does not. A toolchain line that is older than the go line does the same.
. "$(dirname "$0")/common.sh"
need 1.21.13 1.24.13 1.26.8 1.27.0

printf 'package main\n\nfunc main() {}\n' >main.go
module example.com/a 1.21
echo 'toolchain local' >>go.mod
try go_at 1.26.8 build -o "$tmp/out" .
says "invalid toolchain version 'local': must match format go1.23.0 or default"

for line in default go1.20; do
	for version in 1.21.13 1.24.13 1.26.8 1.27.0; do
		module example.com/a 1.21
		try go_at "$version" mod edit -toolchain="$line"
		code 0
		try go_at "$version" build -o "$tmp/out" .
		code 1 "$line, $version"
		says "go: updates to go.mod needed; to update it:"
		try go_at "$version" mod tidy
		code 0
		! grep -q toolchain go.mod || changed "go mod tidy keeps the line toolchain $line"
		try go_at "$version" build -o "$tmp/out" .
		code 0
	done
done

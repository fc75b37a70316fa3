#!/usr/bin/env bash
# go 1.24.13, 1.26.8 and 1.27.0: with GOOS set for another system, "go generate" and "go tool" build the generator for that system.
#
# Guess: a tool of go.mod runs on this machine, so it is built for it, whatever the program is built for.
# Seen: "GOOS=windows go generate" with "//go:generate go tool gen": "fork/exec …/gen.exe: exec format error" and exit 1. The built-in tools
# (go tool vet, go tool cover) do work. "GOOS=windows go install" and "go build" are right in the same shell, which hides the cause.
# A tool with the name of a built-in one (cmd/vet) is never run under its short name, without a warning.
. "$(dirname "$0")/common.sh"
need 1.24.13 1.26.8 1.27.0

module example.com/a 1.24
printf '\ntool (\n\texample.com/a/cmd/gen\n\texample.com/a/cmd/vet\n)\n' >>go.mod
for name in gen vet; do
	mkdir -p "cmd/$name"
	printf 'package main\n\nfunc main() { println("my own %s") }\n' "$name" >"cmd/$name/main.go"
done
printf 'package a\n\n//go:generate go tool gen\n' >a.go

for version in 1.24.13 1.26.8 1.27.0; do
	try go_at "$version" generate
	code 0
	says "my own gen"

	for command in generate "tool gen"; do
		# shellcheck disable=SC2086
		try go_at "$version" GOOS=windows $command
		code 1 "$command"
		says "gen.exe: exec format error"
	done
	try go_at "$version" GOOS=windows build -o "$tmp/out" .
	code 0
	try go_at "$version" GOOS=windows tool cover -V
	code 0

	try go_at "$version" tool vet
	silent_about "my own vet"
	try go_at "$version" tool example.com/a/cmd/vet
	says "my own vet"
done

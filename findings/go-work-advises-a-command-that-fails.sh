#!/usr/bin/env bash
# go 1.26.8: when a module of the workspace needs a newer Go, go advises "go work use", and "go work use" fails of the same.
#
# Guess: the command that the message names puts things right.
# Seen, GOTOOLCHAIN=local, module b with "go 1.26.9": building module a, which needs nothing of b, ends with
# "module b listed in go.work file requires go >= 1.26.9, but go.work lists go 1.26.8; to update it: go work use".
# go work use, go work use ./a, go work use ./b and go work sync all exit 1. Only "go work edit -dropuse=./b" and GOWORK=off help.
. "$(dirname "$0")/common.sh"
need 1.26.8

for name in a b; do
	mkdir "$name"
	(cd "$name" && module "example.com/$name" 1.26.8 && printf 'package main\n\nfunc main() {}\n' >main.go)
done
printf 'go 1.26.8\n\nuse (\n\t./a\n\t./b\n)\n' >go.work
go_at 1.26.8 build -o "$tmp/out" ./a
(cd b && module example.com/b 1.26.9)

try go_at 1.26.8 build -o "$tmp/out" ./a
code 1
says "module b listed in go.work file requires go >= 1.26.9, but go.work lists go 1.26.8; to update it:"
says "go work use"
for arguments in use "use ./a" "use ./b" sync; do
	# shellcheck disable=SC2086
	try go_at 1.26.8 work $arguments
	code 1 "go work $arguments"
	says "requires go >= 1.26.9 (running go 1.26.8"
done
try go_at 1.26.8 GOWORK=off build -C a -o "$tmp/out" .
code 0
try go_at 1.26.8 work edit -dropuse=./b
code 0
try go_at 1.26.8 build -o "$tmp/out" ./a
code 0

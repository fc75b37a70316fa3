#!/usr/bin/env bash
# go 1.21.13, 1.26.8 and 1.27.0: in a workspace a module builds on what another module requires; alone it does not.
#
# Guess: go.work replaces versions by folders; what a imports must be in a/go.mod and a/go.sum as ever.
# Seen: a imports rsc.io/quote, only b requires it, a has no go.sum: build, vet and test of a exit 0. With GOWORK=off (CI, where go.work is
# not committed) "no required module provides package rsc.io/quote" or "missing go.sum entry". If no module has the sums, "go build"
# writes go.work.sum, even with -mod=readonly. "go mod tidy" in a is the cure, and a doctor who tries the failing command inside the workspace sees no fault.
. "$(dirname "$0")/common.sh"
need 1.21.13 1.26.8 1.27.0

mkdir a b
printf 'package main\n\nimport "rsc.io/quote"\n\nfunc main() { println(quote.Hello()) }\n' | tee a/main.go >b/main.go
printf 'go 1.21\n\nuse (\n\t./a\n\t./b\n)\n' >go.work
(cd b && module example.com/b 1.21 && printf '\nrequire rsc.io/quote v1.5.2\n' >>go.mod && go_at 1.21.13 GOWORK=off mod tidy >"$tmp/tidy" 2>&1)

for version in 1.21.13 1.26.8 1.27.0; do
	(cd a && module example.com/a 1.21)
	for command in "build -o $tmp/out ./a" "vet ./a" "test ./a"; do
		# shellcheck disable=SC2086
		try go_at "$version" $command
		code 0 "$version, $command"
	done
	[[ ! -f a/go.sum && ! -f go.work.sum ]] || changed "$version writes sums into the workspace"
	try go_at "$version" GOWORK=off build -C a -o "$tmp/out" .
	code 1
	says "no required module provides package rsc.io/quote"

	sed 's,example.com/b,example.com/a,' b/go.mod >a/go.mod
	try go_at "$version" build -o "$tmp/out" ./a
	code 0
	try go_at "$version" GOWORK=off build -C a -o "$tmp/out" .
	code 1
	says "missing go.sum entry for module providing package rsc.io/quote"

	mv b/go.sum sums
	try go_at "$version" build -mod=readonly -o "$tmp/out" ./a
	code 0
	[[ -s go.work.sum ]] || changed "$version no longer writes go.work.sum"
	rm go.work.sum
	mv sums b/go.sum
done

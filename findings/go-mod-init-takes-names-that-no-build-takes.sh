#!/usr/bin/env bash
# go 1.24.6, 1.26.8: "go mod init NAME" takes names of patterns and of the standard library, and the build refuses them later.
#
# Guess: a name that "go mod init" takes is a name that builds: it refuses `go` and `a b` at once.
# Seen: `cmd`, `all` and `tool`: init ends with 0, every build says "is not an importable package". So does `work` in 1.26.8,
# not in 1.24.6: a module of that name stops with an update of go. `log`: init ends with 0, the build says "ambiguous import"
# of an own package below it where the standard library has one of that path.
. "$(dirname "$0")/common.sh"
need 1.24.6 1.26.8

# built VERSION NAME: a new module of that name whose program imports its own package NAME/slog.
built() {
	rm -rf m
	mkdir -p m/slog
	cd m
	try go_at "$1" mod init "$2"
	code 0 "$2"
	printf 'package slog\n' >slog/slog.go
	printf 'package main\n\nimport _ "%s/slog"\n\nfunc main() {}\n' "$2" >main.go
	try go_at "$1" build -o "$tmp/program" .
	cd ..
}

for version in 1.24.6 1.26.8; do
	for name in cmd all tool; do
		built "$version" "$name"
		code 1 "$name"
		says "\"$name\" is not an importable package"
	done
	built "$version" log
	code 1 log
	says "ambiguous import"
	built "$version" example.com/log
	code 0 example.com/log
done
built 1.24.6 work
code 0 "work in 1.24.6"
built 1.26.8 work
code 1 "work in 1.26.8"
says '"work" is not an importable package'

#!/usr/bin/env bash
# go 1.21.13 and 1.26.8: a variable that is set but empty does not override what "go env -w" stored; one blank does.
#
# Guess: "GOFLAGS= go build" runs without the stored GOFLAGS, as an environment variable always wins.
# Seen: an empty value counts as not set, the stored one stays in force and the build fails. GOFLAGS=" " clears it,
# and so does GOENV=off; an empty GOENV does not. "go.toolsEnvVars": {"GOFLAGS": ""} in VS Code therefore does nothing.
. "$(dirname "$0")/common.sh"
need 1.21.13 1.26.8

mkdir -p "$tmp/home/.config/go"
echo "GOFLAGS=-tags=from_file -nosuch" >"$tmp/home/.config/go/env"
module example.com/a 1.21
printf 'package main\n\nfunc main() {}\n' >main.go

for version in 1.21.13 1.26.8; do
	for vars in GOFLAGS= GOENV=; do
		try go_at "$version" "$vars" build -o "$tmp/out" .
		code 1 "$vars"
		says 'go: parsing $GOFLAGS: unknown flag -nosuch'
	done
	for vars in "GOFLAGS= " GOENV=off; do
		try go_at "$version" "$vars" build -o "$tmp/out" .
		code 0 "$vars"
	done
done

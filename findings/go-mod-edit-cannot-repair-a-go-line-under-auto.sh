#!/usr/bin/env bash
# go 1.26.8: with GOTOOLCHAIN=auto a go.mod that asks for a Go that cannot be had stops the very commands that would repair it.
#
# Guess: "go mod edit -go=1.26" only edits a file, "go env" and "go version" only print, so they work anywhere.
# Seen: with auto all of them (go help, go env -w, go telemetry and go clean too) first try to get go1.99.0 and exit 1. With
# GOTOOLCHAIN=local they all work, and only what reads the module (build, list, vet, fmt) is refused. So "local", which is blamed for
# "requires go >= 1.99.0 (running go 1.26.8; GOTOOLCHAIN=local)", is the one value with which the line can be mended.
# Even "go install package@version", which is said to ignore the go.mod at hand, is stopped by its go line.
. "$(dirname "$0")/common.sh"
need 1.26.8
real_root=$(go_at 1.26.8 env GOROOT)
clean[0]="PATH=$real_root/bin:/usr/bin:/bin"

with() {
	env -i "${clean[@]}" GOPROXY=off "$@"
}
printf 'package main\n\nfunc main() {}\n' >main.go
for command in version "env GOVERSION" "help build" "env -w GOVCS=*:git" telemetry "mod edit -go=1.26" "work init" "tool compile -V"; do
	module example.com/a 1.99.0
	# shellcheck disable=SC2086
	try with GOTOOLCHAIN=auto go $command
	code 1 "auto: go $command"
	says "go: download go1.99.0 for linux/amd64: toolchain not available"
	# shellcheck disable=SC2086
	try with GOTOOLCHAIN=local go $command
	code 0 "local: go $command"
	rm -f go.work
done
module example.com/a 1.99.0
for command in "list ." "fmt ./..." "vet ." "get go@1.26.0"; do
	# shellcheck disable=SC2086
	try with GOTOOLCHAIN=local go $command
	code 1 "local: go $command"
	says "go: go.mod requires go >= 1.99.0 (running go 1.26.8; GOTOOLCHAIN=local)"
done
for toolchain in auto:1 local:0; do
	try env -i "${clean[@]}" GOTOOLCHAIN="${toolchain%:*}" GOBIN="$tmp/bin" go install golang.org/x/tools/cmd/goimports@v0.52.0
	code "${toolchain#*:}" "go install under ${toolchain%:*}"
done

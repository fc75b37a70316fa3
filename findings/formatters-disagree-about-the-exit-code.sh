#!/usr/bin/env bash
# gofmt of go 1.25.5, 1.26.8 and 1.27.0, goimports 0.52.0, gofumpt 0.12.0: "-d" with a difference is exit 1 for some, 0 for others.
#
# Guess: like gofmt always did, each of them exits 0 when there is something to format.
# Seen: "-d" exits 1 since gofmt 1.26 and in gofumpt, 0 in gofmt up to 1.25 and in goimports; "-l" is 0 in all four.
# A task or hook with "gofmt -d" that has always been green turns red with the update, and nothing is broken.
. "$(dirname "$0")/common.sh"
need 1.25.5 1.26.8 1.27.0
install 1.26.8 golang.org/x/tools/cmd/goimports@v0.52.0
install 1.26.8 mvdan.cc/gofumpt@v0.12.0

module example.com/a 1.24
printf 'package a\n\nfunc F() {\nprintln( "x" )\n}\n' >a.go

check() { # PROGRAM EXPECTED-CODE-OF--d
	try env -i "${clean[@]}" GOTOOLCHAIN=go1.26.8 "$1" -l a.go
	code 0 "$1 -l"
	says a.go
	try env -i "${clean[@]}" GOTOOLCHAIN=go1.26.8 "$1" -d a.go
	code "$2" "$1 -d"
	says '+	println("x")'
}
for version in 1.25.5:0 1.26.8:1 1.27.0:1; do
	check "$(go_at "${version%:*}" env GOROOT)/bin/gofmt" "${version#*:}"
done
check "$tmp/bin/goimports" 0
check "$tmp/bin/gofumpt" 1

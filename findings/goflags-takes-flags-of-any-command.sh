#!/usr/bin/env bash
# go 1.26.8: GOFLAGS may hold a flag of any go command; each command takes what it knows, with what it means there.
#
# Guess: GOFLAGS is for build flags, and "go" refuses "-run" or "-c" in it.
# Seen: only "-h" and names that no command has are refused. "-run=^$" makes every "go test" pass without a test; "-c" makes
# "go test" build and not run (exit 0) and is an error in "go vet" (exit 2, there -c takes a number); "-m" turns
# "go list ." into "list modules" (exit 1); "-json" makes "go vet" exit 0 with findings; "go env -json"-like output comes from "go env NAME".
# Even flags that were taken out of go years ago ("-i", "-insecure") pass.
. "$(dirname "$0")/common.sh"
need 1.26.8

module example.com/a 1.24
cat >a.go <<'GO'
package a

func F(x int) int {
	x = x
	return x
}
GO
printf 'package a\n\nimport "testing"\n\nfunc TestF(t *testing.T) { t.Fatal("ran") }\n' >a_test.go

try go_at 1.26.8 test .
code 1
try go_at 1.26.8 vet .
code 1

try go_at 1.26.8 'GOFLAGS=-run=^$' test .
code 0
says "[no tests to run]"
try go_at 1.26.8 GOFLAGS=-c test .
code 0
[[ -f a.test ]] || changed "-c in GOFLAGS no longer builds the test"
try go_at 1.26.8 GOFLAGS=-c vet .
code 2
says '-c (from $GOFLAGS)'
try go_at 1.26.8 GOFLAGS=-m list .
code 1
try go_at 1.26.8 GOFLAGS=-json vet .
code 0
says '"assign"'
try go_at 1.26.8 GOFLAGS=-json env GOOS
code 0
[[ $out == *'"GOOS": "linux"'* ]] || changed "go env no longer answers as JSON"

for old in -i -insecure; do
	try go_at 1.26.8 "GOFLAGS=$old" list .
	code 0 "$old"
done
for refused in -h -args=x -nosuch; do
	try go_at 1.26.8 "GOFLAGS=$refused" list .
	code 1 "$refused"
	says "go: parsing \$GOFLAGS: unknown flag ${refused%=x}"
done

#!/usr/bin/env bash
# go 1.26.8 with 1.27.0 at hand: after the switch that go.mod asks for, GOROOT is in the environment of everything go starts.
#
# Guess: GOROOT is a matter of the user; a program under "go run", a test or "go generate" sees what the shell has.
# Seen: GOROOT (of 1.27.0) is set there, and the new bin folder comes first on PATH. If such a child calls the installed Go by its full
# path outside the module, that Go works with the standard library of the other: "compile: version "go1.27.0" does not match go tool
# version "go1.26.8"". Nobody has set GOROOT, "go env -changed" and the shell know nothing of it, and in the terminal the same command works.
# Without a switch "go run" sets none ("go generate" always does).
. "$(dirname "$0")/common.sh"
need 1.26.8 1.27.0
old=$(go_at 1.26.8 env GOROOT)
new=$(go_at 1.27.0 env GOROOT)
clean[0]="PATH=$old/bin:/usr/bin:/bin"

cat >main.go <<'GO'
package main

import (
	"fmt"
	"os"
	"os/exec"
)

func main() {
	fmt.Println("GOROOT is", os.Getenv("GOROOT"))
	build := exec.Command(os.Args[1], "vet", "unicode/utf8")
	build.Dir = os.Args[2]
	output, err := build.CombinedOutput()
	fmt.Println(string(output), err)
}
GO
auto() {
	env -i "${clean[@]}" GOTOOLCHAIN=auto "$@"
}
for line in 1.26.8 1.27.0; do
	module example.com/a "$line"
	printf '//go:generate sh -c "echo GOROOT is $GOROOT"\npackage main\n' >generate.go
	try auto "$old/bin/go" run . "$old/bin/go" "$tmp"
	code 0
	if [[ $line == 1.27.0 ]]; then
		says "GOROOT is $new"
		says 'compile: version "go1.27.0" does not match go tool version "go1.26.8"'
	else
		says $'GOROOT is \n'
		silent_about "does not match"
	fi
	goroot=$([[ $line == 1.27.0 ]] && echo "$new" || echo "$old")
	try auto "$old/bin/go" generate
	says "GOROOT is $goroot"
done

# The same call from the shell, in the same folder and outside of it.
cd "$tmp"
try auto "$old/bin/go" vet unicode/utf8
code 0

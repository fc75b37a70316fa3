#!/usr/bin/env bash
# go 1.26.8: a relative file in GOFLAGS is looked for from where the command runs, and for -exec from each package's folder.
#
# Guess: relative to go.mod, as GOFLAGS with "-modfile=tools.mod" is meant for the module; and all of them alike.
# Seen: in the module's root "-modfile", "-overlay" and "-toolexec" work, in each folder below they end every command with
# three different texts. "go test -exec=./wrap ./sub" is looked for in ./sub even from the root (-coverprofile is not: that is
# the folder of the command). Editors start "go test" in the package's folder, a terminal mostly in the root: fails in one, works in the other.
. "$(dirname "$0")/common.sh"
need 1.26.8

module example.com/a 1.24
cp go.mod alt.mod
mkdir sub
printf 'package sub\n' >sub/a.go
printf 'package sub\n\nimport "testing"\n\nfunc TestF(*testing.T) {}\n' >sub/a_test.go
echo '{"Replace": {}}' >overlay.json
printf '#!/bin/sh\nexec "$@"\n' >wrap
chmod +x wrap

while IFS='|' read -r flag text; do
	try go_at 1.26.8 "GOFLAGS=$flag" test ./sub
	code 0 "$flag in the root"
	try go_at 1.26.8 "GOFLAGS=$flag" test -C sub .
	code 1 "$flag below"
	says "$text"
done <<'TABLE'
-modfile=alt.mod|go: open alt.mod: no such file or directory
-overlay=overlay.json|go: reading overlay: open overlay.json: no such file or directory
-toolexec=./wrap|fork/exec ./wrap: no such file or directory
TABLE

try go_at 1.26.8 GOFLAGS=-exec=./wrap test -count=1 ./sub
code 1
says "fork/exec ./wrap: no such file or directory"
cp wrap sub
try go_at 1.26.8 GOFLAGS=-exec=./wrap test -count=1 ./sub
code 0
try go_at 1.26.8 GOFLAGS=-coverprofile=cover.out test ./sub
code 0
[[ -f cover.out ]] || changed "the coverage profile is written elsewhere"

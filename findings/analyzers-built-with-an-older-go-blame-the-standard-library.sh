#!/usr/bin/env bash
# staticcheck 0.8.2 and govulncheck 1.9.0, built with go 1.26.8, run where "go" is 1.27.0.
#
# Guess: "package requires newer Go version go1.27 (application built with go1.26)", the well-known text.
# Seen: that text comes only if go.mod says 1.27 and the program imports next to nothing. Else they exit 1 with compile errors inside the standard
# library, about code that is right ("…/src/internal/poll/splice_linux.go:237:21: unknown field rfd in struct literal of type splicePipe"),
# and no word about versions. go build, go vet and gofmt are fine on the same files; installing the tool again with 1.27 is the cure.
. "$(dirname "$0")/common.sh"
need 1.26.8 1.27.0
for tool in honnef.co/go/tools/cmd/staticcheck@v0.8.2 golang.org/x/vuln/cmd/govulncheck@v1.9.0; do
	install 1.26.8 "$tool"
done
root=$(go_at 1.27.0 env GOROOT)

# An empty database: nothing is fetched.
mkdir -p database/index
echo '{"modified":"2024-01-01T00:00:00Z"}' >database/index/db.json
echo '[]' >database/index/modules.json
echo '[]' >database/index/vulns.json

tool() { # VERSION-OF-GO TOOL ARGUMENTS…
	local version=$1
	shift
	env -i "${clean[@]}" GOTOOLCHAIN="go$version" "$@"
}
module example.com/a 1.24
printf 'package main\n\nimport "fmt"\n\nfunc main() { fmt.Println() }\n' >main.go

go_at 1.27.0 vet .
for command in "staticcheck ." "govulncheck -db file://$PWD/database ."; do
	# shellcheck disable=SC2086
	try tool 1.26.8 $command
	code 0 "$command under 1.26.8"

	# shellcheck disable=SC2086
	try tool 1.27.0 $command
	code 1 "$command under 1.27.0"
	says "$root/src/internal/poll/splice_linux.go:"
	says "unknown field rfd in struct literal of type splicePipe"
	silent_about "built with"
done

module example.com/a 1.27.0
try tool 1.27.0 staticcheck .
code 1
silent_about "built with"
printf 'package main\n\nfunc main() {}\n' >main.go
try tool 1.27.0 staticcheck .
code 1
says "package requires newer Go version go1.27 (application built with go1.26)"

install 1.27.0 honnef.co/go/tools/cmd/staticcheck@v0.8.2
try tool 1.27.0 staticcheck .
code 0

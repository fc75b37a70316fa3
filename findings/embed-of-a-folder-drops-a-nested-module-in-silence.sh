#!/usr/bin/env bash
# go 1.21.13, 1.26.8 and 1.27.0: "//go:embed all:templates" leaves out each folder below it that holds a go.mod, without a word.
#
# Guess: an error, as for naming the file itself ("cannot embed file …: in different module").
# Seen: build, vet and test exit 0, the folder is missing in the program: fs.ReadFile says "file does not exist" at run time.
# An empty go.mod put into node_modules or dist as a fence does this, and so does the go.mod of a project template.
# An ignore line in go.mod (Go 1.25) does not: what is ignored as a package is still embedded.
. "$(dirname "$0")/common.sh"
need 1.21.13 1.26.8 1.27.0

mkdir -p templates/app templates/lib
echo text >templates/app/text
echo text >templates/lib/text
program() { # PATTERN
	cat >main.go <<GO
package main

import (
	"embed"
	"io/fs"
)

//go:embed $1
var files embed.FS

func main() {
	_, err := fs.ReadFile(files, "templates/app/text")
	println(err == nil, err != nil && err.Error() == "open templates/app/text: file does not exist")
}
GO
}
for version in 1.21.13 1.26.8 1.27.0; do
	module example.com/a 1.21
	rm -f templates/app/go.mod
	program all:templates
	try go_at "$version" run .
	[[ $rc$out == "0true false" ]] || changed "$version: a plain folder is not embedded"

	touch templates/app/go.mod
	try go_at "$version" run .
	[[ $rc$out == "0false true" ]] || changed "$version: a folder with a go.mod is no longer dropped in silence"
	try go_at "$version" vet .
	code 0

	program templates/app/text
	try go_at "$version" build -o "$tmp/out" .
	code 1
	says "cannot embed file templates/app/text: in different module"
done

rm templates/app/go.mod
program all:templates
module example.com/a 1.25
echo 'ignore ./templates' >>go.mod
try go_at 1.26.8 run .
[[ $rc$out == "0true false" ]] || changed "an ignored folder is no longer embedded"

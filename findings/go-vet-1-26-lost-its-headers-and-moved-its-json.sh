#!/usr/bin/env bash
# go 1.25.5 against 1.26.8 and 1.27.0: what "go vet" prints has another form since 1.26, "go test" keeps the old one.
#
# Guess: findings stand below "# package" lines, as they always have, with "./" before the file's name.
# Seen: 1.25.5 prints "# example.com/a", "# [example.com/a]", "./a.go:5:24: …". Since 1.26 the bare finding is all that is left:
# "a.go:5:24: …", with neither header nor "./", while the same finding of "go test", and code that does not compile, still have them.
# "go vet -json" exits 0 with findings in all versions; up to 1.25 its JSON is on standard error between "#" lines, since 1.26 on
# standard output and clean.
. "$(dirname "$0")/common.sh"
need 1.25.5 1.26.8 1.27.0

module example.com/a 1.24
printf 'package a\n\nimport "fmt"\n\nfunc F() { fmt.Printf("%%d\\n", "x") }\n' >a.go
printf 'package a\n\nimport "testing"\n\nfunc TestF(t *testing.T) {}\n' >a_test.go
finding='a.go:5:24: fmt.Printf format %d has arg "x" of wrong type string'
headers=$'# example.com/a\n# [example.com/a]\n'

for version in 1.25.5 1.26.8 1.27.0; do
	try go_at "$version" vet .
	code 1
	if [[ $version == 1.25.5 ]]; then
		[[ $out == "$headers./$finding" ]] || changed "$version has another form"
	else
		[[ $out == "$finding"* && $out != *"#"* ]] || changed "$version has another form"
	fi

	try go_at "$version" test .
	code 1
	says "$headers"
	says "./$finding"

	go_at "$version" vet -json . >json 2>errors || changed "$version vet -json exits $?"
	if [[ $version == 1.25.5 ]]; then
		[[ ! -s json && $(head -n 1 errors) == "# example.com/a" ]] || changed "$version prints its JSON elsewhere"
	else
		[[ ! -s errors && $(head -n 1 json) == "{" ]] || changed "$version prints its JSON elsewhere"
	fi
done

printf 'package a\n\nfunc G() { x := 1 }\n' >b.go
for version in 1.25.5 1.26.8 1.27.0; do
	try go_at "$version" vet .
	code 1
	[[ $out == "${headers}vet: ./b.go:3:12: declared and not used: x"* ]] || changed "$version: code that does not compile has another form"
done

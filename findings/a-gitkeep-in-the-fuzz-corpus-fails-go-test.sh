#!/usr/bin/env bash
# go 1.21.13, 1.26.8 and 1.27.0: any file in testdata/fuzz/FuzzName is a test case, .gitkeep and a file manager's leftovers too.
#
# Guess: only files that "go test -fuzz" wrote count, hidden ones are skipped, and without -fuzz the folder is not read.
# Seen: the plain "go test" fails at the line of f.Fuzz: "unmarshal: cannot unmarshal empty string" for an empty file,
# "unknown encoding version" or "must include version and at least one value" for any other. A corpus from
# before the fuzz function's arguments were changed fails as well ("mismatched types in corpus entry"). A folder is skipped.
# The compiler, go vet and "go test -run ^Test" see nothing.
. "$(dirname "$0")/common.sh"
need 1.21.13 1.26.8 1.27.0

module example.com/a 1.21
printf 'package a\n\nimport "testing"\n\nfunc FuzzName(f *testing.F) { f.Fuzz(func(*testing.T, string) {}) }\nfunc TestName(*testing.T) {}\n' >a_test.go
corpus=testdata/fuzz/FuzzName
mkdir -p "$corpus/folder"

for version in 1.21.13 1.26.8 1.27.0; do
	printf 'go test fuzz v1\nstring("a")\n' >"$corpus/seed"
	try go_at "$version" test .
	code 0

	for name in .gitkeep .DS_Store seed~; do
		case $name in
		.gitkeep) content='' text="cannot unmarshal empty string" ;;
		.DS_Store) content=$'two\nlines\n' text="unknown encoding version: two" ;;
		*) content=word text="must include version and at least one value" ;;
		esac
		printf '%s' "$content" >"$corpus/$name"
		try go_at "$version" test .
		code 1 "$name"
		says "--- FAIL: FuzzName"
		says "\"testdata/fuzz/FuzzName/$name\": unmarshal: $text"
		try go_at "$version" test -run '^Test' .
		code 0
		try go_at "$version" vet .
		code 0
		rm "$corpus/$name"
	done

	printf 'go test fuzz v1\nint(1)\n' >"$corpus/seed"
	try go_at "$version" test .
	code 1
	says "mismatched types in corpus entry: [int], want [string]"
done

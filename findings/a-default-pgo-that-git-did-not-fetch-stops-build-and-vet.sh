#!/usr/bin/env bash
# go 1.21.13, 1.26.8 and 1.27.0: a default.pgo that is no profile stops build, run, vet and list -export of the program,
# under a heading that names the file and no package.
#
# Guess: a profile is an optimization; if it cannot be read, the program is built without it and a warning is printed.
# Seen: with the small text file that git leaves where large files were not fetched, exit 1:
# "# /path/default.pgo", "preprofile: error parsing profile: …" (1.21: the compiler's own text). An empty default.pgo is taken. -pgo=off helps.
. "$(dirname "$0")/common.sh"
need 1.21.13 1.26.8 1.27.0

module example.com/a 1.21
printf 'package main\n\nfunc main() {}\n' >main.go
for version in 1.21.13 1.26.8 1.27.0; do
	: >default.pgo
	try go_at "$version" build -o "$tmp/out" .
	code 0 "$version, empty"

	printf 'version https://git-lfs.github.com/spec/v1\noid sha256:%064d\nsize 123456\n' 0 >default.pgo
	for command in "build -o $tmp/out ." "run ." "vet ."; do
		# shellcheck disable=SC2086
		try go_at "$version" $command
		code 1 "$version, $command"
		if [[ $version == 1.21.13 ]]; then
			says "profile"
		else
			[[ $out == "# $PWD/default.pgo"$'\n'"preprofile: error parsing profile: "* ]] || changed "$version, $command: another text"
		fi
	done
	try go_at "$version" build -pgo=off -o "$tmp/out" .
	code 0
done

#!/usr/bin/env bash
# go 1.21.13, 1.26.8: "go work init" writes a go.work of two modules with one path and ends with 0; every command refuses it.
#
# Guess: a conflict that makes the workspace unusable is refused when it is made.
# Seen: init ends with 0 and says nothing; so does "go work use". Then go build, go list and even "go work sync" say
# "module example.com/same appears multiple times in workspace", in both modules' folders.
. "$(dirname "$0")/common.sh"
need 1.21.13 1.26.8

for folder in a b; do
	mkdir "$folder"
	(cd "$folder" && printf 'module example.com/same\n\ngo 1.21\n' >go.mod && echo "package $folder" >x.go)
done
for version in 1.21.13 1.26.8; do
	rm -f go.work
	try go_at "$version" work init ./a ./b
	code 0 init
	rm -f go.work
	try go_at "$version" work init ./a
	code 0 "init of one"
	try go_at "$version" work use ./b
	code 0 use
	for command in "build ./a" "list ./b" "work sync"; do
		# shellcheck disable=SC2086
		try go_at "$version" $command
		code 1 "$command"
		says "module example.com/same appears multiple times in workspace"
	done
done

#!/usr/bin/env bash
# go 1.21.13, 1.26.8 and 1.27.0: "go work use FOLDER" does not remove a folder that is gone, only one without a go.mod.
#
# Guess: as "go help work use" says, a directory is "removed from the go.work file if it does not exist".
# Seen: folder there but no go.mod in it: removed, exit 0. Folder gone: "go: directory gone does not exist", exit 1, and
# go.work stays as it was; the bare "go work use" dies of it too. "go work use -r ." removes it, and so does
# "go work edit -dropuse=./gone".
. "$(dirname "$0")/common.sh"
need 1.21.13 1.26.8 1.27.0

mkdir a
(cd a && module example.com/a 1.21)
broken() {
	printf 'go 1.21\n\nuse (\n\t./a\n\t./gone\n)\n' >go.work
}
for version in 1.21.13 1.26.8 1.27.0; do
	for folder in ./gone gone "$PWD/gone"; do
		broken
		try go_at "$version" work use "$folder"
		code 1 "$folder"
		says "go: directory gone does not exist"
		grep -q ./gone go.work || changed "the folder is removed now"
	done
	try go_at "$version" work use
	code 1
	grep -q ./gone go.work || changed "a bare go work use removes the folder now"

	mkdir gone
	try go_at "$version" work use ./gone
	rmdir gone
	code 0
	! grep -q ./gone go.work || changed "a folder without a go.mod stays in go.work"

	broken
	try go_at "$version" work use -r .
	code 0
	! grep -q ./gone go.work || changed "go work use -r . keeps the folder"

	broken
	try go_at "$version" work edit -dropuse=./gone
	code 0
	! grep -q ./gone go.work || changed "go work edit -dropuse keeps the folder"
done

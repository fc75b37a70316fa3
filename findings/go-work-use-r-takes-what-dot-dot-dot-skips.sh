#!/usr/bin/env bash
# go 1.26.8 and 1.27.0: "go work use -r ." adds modules below testdata, node_modules, .hidden and _underscore folders.
#
# Guess: it walks as "./..." does, which leaves out testdata, vendor and names that begin with "." or "_".
# Seen: all of them become modules of the workspace; only vendor is left out, and that only since 1.27. One that needs a newer Go then stops every go command in the
# workspace, and two copies of one module (a template, a vendored example) clash.
. "$(dirname "$0")/common.sh"
need 1.26.8 1.27.0

hidden=(testdata/t node_modules/n vendor/v .cache/c _old/o)
for folder in a "${hidden[@]}"; do
	mkdir -p "$folder"
	(cd "$folder" && module "example.com/${folder##*/}" 1.24 && printf 'package p\n' >p.go)
done
for version in 1.26.8 1.27.0; do
	rm -f go.work
	try go_at "$version" work init
	code 0
	try go_at "$version" work use -r .
	code 0
	for folder in a "${hidden[@]}"; do
		if [[ $version$folder == 1.27.0vendor/* ]]; then
			! grep -q "\./$folder\$" go.work || changed "1.27.0 takes vendor again"
		else
			grep -q "\./$folder\$" go.work || changed "$version leaves $folder out of go.work"
		fi
	done
done

# "./..." in one module, for comparison: only p.go's own package.
rm go.work
find . -name go.mod -delete
module example.com/all 1.24
try go_at 1.26.8 list ./...
out=$(sort <<<"$out" | tr '\n' ' ')
[[ $out == "example.com/all/a example.com/all/node_modules/n " ]] || changed "./... finds other packages now"

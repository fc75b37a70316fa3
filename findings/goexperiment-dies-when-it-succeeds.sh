#!/usr/bin/env bash
# go 1.24.13 to 1.27.0: an experiment that has become part of Go is an error, and it stops even "go version" with exit 2.
#
# Guess: the name of an experiment that is standard now is ignored; the message quotes what was set.
# Seen: GOEXPERIMENT=synctest works in 1.24 and 1.25 and is unknown since 1.26, rangefunc and swissmap likewise,
# goroutineleakprofile is known to 1.26 alone. Every command that looks at the environment ends with exit 2.
# The message drops a leading "no": GOEXPERIMENT=noswissmap gives "unknown GOEXPERIMENT swissmap", so a search for the
# text of the message does not find the setting.
. "$(dirname "$0")/common.sh"
versions=(1.24.13 1.25.5 1.26.8 1.27.0)
need "${versions[@]}"

while read -r experiment known; do
	for version in "${versions[@]}"; do
		try go_at "$version" GOEXPERIMENT="$experiment" version
		if [[ " $known " == *" $version "* ]]; then
			code 0 "$experiment, $version"
		else
			code 2 "$experiment, $version"
			[[ $out == "go: unknown GOEXPERIMENT ${experiment#no}" ]] || changed "$experiment, $version: another text"
		fi
	done
done <<'TABLE'
synctest 1.24.13 1.25.5
rangefunc 1.24.13 1.25.5
noswissmap 1.24.13 1.25.5
goroutineleakprofile 1.26.8
jsonv2 1.25.5 1.26.8 1.27.0
TABLE

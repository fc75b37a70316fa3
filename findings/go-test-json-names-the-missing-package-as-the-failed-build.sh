#!/usr/bin/env bash
# go 1.23.12, 1.24.13, 1.26.8 and 1.27.0: an import that cannot be found, under "go test -json".
#
# Guess: events for the tested package, the message as output of that package or on standard error.
# Seen: 1.23 prints no event at all (empty standard output, text on standard error, exit 1). Since 1.24 standard error is empty: the text is
# in "build-output" events whose ImportPath is the package that does NOT exist, and "FailedBuild" of the tested package names that too, so
# who looks for a package of his own among the failed builds finds none. A go.mod that cannot be read is still plain text and no event.
# Since 1.27 the lines that go itself adds ("FAIL …", "ok …") carry "OutputType":"frame", and t.Error's lines "error".
. "$(dirname "$0")/common.sh"
need 1.23.12 1.24.13 1.26.8 1.27.0

mkdir missing failing
printf 'package missing\n\nimport _ "example.com/a/nowhere"\n' >missing/a.go
printf 'package missing\n\nimport "testing"\n\nfunc TestF(*testing.T) {}\n' >missing/a_test.go
printf 'package failing\n\nimport "testing"\n\nfunc TestF(t *testing.T) { t.Error("why") }\n' >failing/a_test.go

for version in 1.23.12 1.24.13 1.26.8 1.27.0; do
	module example.com/a 1.23
	rc=0
	go_at "$version" test -json ./missing >events 2>errors || rc=$?
	out=$(cat events errors)
	code 1 "$version"
	if [[ $version == 1.23.12 ]]; then
		[[ ! -s events ]] || changed "$version prints events"
		grep -q 'no required module provides package example.com/a/nowhere' errors || changed "$version: another text"
	else
		[[ ! -s errors ]] || changed "$version prints to standard error"
		says '{"ImportPath":"example.com/a/nowhere","Action":"build-fail"}'
		says '"FailedBuild":"example.com/a/nowhere"'
		silent_about '"ImportPath":"example.com/a/missing"'
	fi

	try go_at "$version" test -json ./failing
	code 1
	if [[ $version == 1.27.0 ]]; then
		says '"OutputType":"frame"'
		says '"Output":"    a_test.go:5: why\n","OutputType":"error"'
	else
		silent_about OutputType
	fi

	echo 'nonsense' >>go.mod
	rc=0
	go_at "$version" test -json ./missing >events 2>errors || rc=$?
	out=$(cat events errors)
	code 1
	[[ ! -s events ]] || changed "$version prints events for a broken go.mod"
done

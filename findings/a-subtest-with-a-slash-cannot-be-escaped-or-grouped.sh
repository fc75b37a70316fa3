#!/usr/bin/env bash
# go 1.21.13, 1.26.8 and 1.27.0: -run for a subtest whose name holds a slash, t.Run("x/y", …).
#
# Guess: "^TestA$/^x\/y$", the slash escaped, finds it and nothing else; so does a group "(a|x/y)".
# Seen: both find nothing of it. Names are cut at each slash before they are matched, and the pattern is cut at each slash outside of
# brackets, an escaped one too. The escaped form is "no tests to run" with exit 0; in the group the other name runs, x/y is passed over
# without a word. "^TestA$/^x/y$" finds it, and "TestA/x/y/z" does as well, although there is no such test.
. "$(dirname "$0")/common.sh"
need 1.21.13 1.26.8 1.27.0

module example.com/a 1.21
cat >a_test.go <<'GO'
package a

import "testing"

func TestA(t *testing.T) {
	t.Run("a", func(t *testing.T) { t.Log("ran a") })
	t.Run("x/y", func(t *testing.T) { t.Log("ran x/y") })
}
GO
run() {
	go_at "$1" test -v -count=1 -run "$2" .
}
for version in 1.21.13 1.26.8 1.27.0; do
	for pattern in '^TestA$/^x/y$' TestA/x/y/z; do
		try run "$version" "$pattern"
		code 0
		says "ran x/y"
		silent_about "ran a"
	done
	try run "$version" '^TestA$/^x\/y$'
	code 0
	says "testing: warning: no tests to run"
	for pattern in '^TestA$/^(a|x/y)$' '^TestA$/^(x/y|a)$'; do
		try run "$version" "$pattern"
		code 0
		says "ran a"
		silent_about "ran x/y"
		silent_about "no tests to run"
	done
done

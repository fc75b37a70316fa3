#!/usr/bin/env bash
# strace 6.1 (Debian package) with go 1.26.8 switching to 1.27.0: the execve of the switch begins under one id and ends under another.
#
# Guess: "27 execve("…/bin/go", …) = 0", or the two halves "<unfinished ...>" and "<... execve resumed>" under the same number.
# Seen, in most runs: the switch is made by a thread. "27 execve("…go1.27.0…/bin/go", …  <unfinished ...>", then
# "25 +++ superseded by execve in pid 27 +++" and "25 <... execve resumed>) = 0", where 25 is the process. Id 27 never ends, and who pairs the halves
# by id, or takes "superseded" for an end of the process, loses which go ran and its exit code. Without a switch this never occurs.
. "$(dirname "$0")/common.sh"
command -v strace >/dev/null || {
	echo "NOT RUN: strace is not here (apt-get install strace)"
	exit 3
}
need 1.26.8 1.27.0
old=$(go_at 1.26.8 env GOROOT)
module example.com/a 1.27.0

trace() { # GOTOOLCHAIN
	env -i "${clean[@]}" GOTOOLCHAIN="$1" strace -f -e trace=execve,exit_group -o trace "$old/bin/go" version >"$tmp/printed" 2>&1 || true
	out=$(cat trace "$tmp/printed")
}
trace local
says "execve("
silent_about "superseded"

seen=
for ((left = 30; left > 0; left--)); do
	trace auto
	says "go version go1.27.0"
	main=$(sed -n '1s/ .*//p' trace)
	if grep -q "^$main +++ superseded by execve in pid " trace; then
		seen=yes
		thread=$(sed -n 's/.*superseded by execve in pid \([0-9]*\) .*/\1/p' trace)
		grep -q "^$thread execve(.*go1.27.0.* <unfinished" trace || changed "the switch does not begin under the thread's id"
		grep -q "^$main <... execve resumed>" trace || changed "the switch does not end under the process's id"
		! grep -q "^$thread +++ exited" trace || changed "the thread's id ends after all"
		grep -q "^$main exit_group(0)" trace || changed "the exit code is not under the process's id"
		break
	fi
done
[[ -n $seen ]] || changed "30 switches, none of them under two ids"

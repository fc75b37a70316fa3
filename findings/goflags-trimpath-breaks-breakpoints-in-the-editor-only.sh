#!/usr/bin/env bash
# dlv 1.27.2 with go 1.26.8: with GOFLAGS=-trimpath a breakpoint works on dlv's command line and not from an editor.
#
# Guess: dlv overrides it, as it does for -gcflags, or both ways fail alike.
# Seen: "break main.go:5" in the terminal is found, since the end of the path is enough there. The same line from an editor, which sends
# the whole path, is "could not find file /…/main.go", unverified, and the program runs through. dlv's warning
# "debugging executable built with trimpath" comes as an output event of the category "important", not with the breakpoint.
# substitutePath from the folder to the module's path mends it.
. "$(dirname "$0")/common.sh"
need 1.26.8
install 1.26.8 github.com/go-delve/delve/cmd/dlv@v1.27.2

module example.com/a 1.26
printf 'package main\n\nfunc main() {\n\tx := 1\n\tprintln(x)\n}\n' >main.go
printf 'break main.go:5\ncontinue\nprint x\nexit\n' >commands

try env -i "${clean[@]}" GOTOOLCHAIN=go1.26.8 GOFLAGS=-trimpath dlv debug --allow-non-terminal-interactive=true --init commands . </dev/null
code 0
says "Breakpoint 1 set at "
says "example.com/a/main.go:5"

session() { # GOFLAGS EXTRA-LAUNCH-ATTRIBUTES
	env -i "${clean[@]}" GOTOOLCHAIN=go1.26.8 GOFLAGS="$1" "$(command -v node)" "$scripts/dap.js" "$tmp/bin/dlv" "$PWD" \
		"[[\"initialize\",{\"adapterID\":\"go\"}],[\"launch\",{\"mode\":\"debug\",\"program\":\"$PWD\"$2}],
		[\"setBreakpoints\",{\"source\":{\"path\":\"$PWD/main.go\"},\"breakpoints\":[{\"line\":5}]}],[\"disconnect\",{\"terminateDebuggee\":true}]]"
}
try session "" ""
says '"verified":true'
try session -trimpath ""
says '"verified":false'
says "could not find file $PWD/main.go"
says '["output",{"category":"important","output":"Warning: debugging executable built with trimpath"}]'
try session -trimpath ",\"substitutePath\":[{\"from\":\"$PWD\",\"to\":\"example.com/a\"}]"
says '"verified":true'

#!/usr/bin/env bash
# dlv 1.27.2 ("dlv dap") with go 1.26.8: a launch with noDebug sends no "initialized" event and refuses "configurationDone".
#
# Guess: the handshake is the same for "Start Debugging" and "Run Without Debugging": initialize, launch, initialized,
# configurationDone, then the program starts.
# Seen: with noDebug the program runs at once after launch, "initialized" never comes, and configurationDone and setBreakpoints are
# answered "noDebug mode: unable to process '…' request". A client that waits for the event hangs. The "exited" event
# has the program's exit code in both cases; dlv itself exits 0, and what the program prints goes to dlv's own output, not to the client.
. "$(dirname "$0")/common.sh"
need 1.26.8
install 1.26.8 github.com/go-delve/delve/cmd/dlv@v1.27.2

module example.com/a 1.26
printf 'package main\n\nimport "os"\n\nfunc main() { println("printed"); os.Exit(3) }\n' >main.go
session() {
	env -i "${clean[@]}" GOTOOLCHAIN=go1.26.8 "$(command -v node)" "$scripts/dap.js" "$tmp/bin/dlv" "$PWD" "$1"
}

try session "[[\"initialize\",{\"adapterID\":\"go\"}],[\"launch\",{\"mode\":\"debug\",\"program\":\"$PWD\"}],[\"event\",\"initialized\"],[\"configurationDone\"],[\"event\",\"terminated\"]]"
code 0
says '["event","initialized",true]'
says '["configurationDone",true,null]'
says '["exited",{"exitCode":3}]'

try session "[[\"initialize\",{\"adapterID\":\"go\"}],[\"launch\",{\"mode\":\"debug\",\"program\":\"$PWD\",\"noDebug\":true}],[\"configurationDone\"],[\"event\",\"terminated\"],[\"event\",\"initialized\",2]]"
code 0
says '["launch",true,null]'
says "[\"configurationDone\",false,\"noDebug mode: unable to process 'configurationDone' request\"]"
says '["exited",{"exitCode":3}]'
says '["event","terminated",true]'
says '["event","initialized",false]'
silent_about printed

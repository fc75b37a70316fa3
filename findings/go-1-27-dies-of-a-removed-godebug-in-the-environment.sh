#!/usr/bin/env bash
# go 1.27.0: a GODEBUG of the environment that Go 1.27 has removed ends the go command itself, and every program built with 1.27.
#
# Guess: an unknown or outdated GODEBUG in the environment is ignored, as it was in each version before.
# Seen: GODEBUG=gotypesalias=0, asynctimerchan=1, tlsrsakex=1 or x509sha1=1: "fatal error: removed GODEBUG "gotypesalias" set to old value
# "0" in environment", a goroutine trace and exit 2 for "go version" already. The same variable is harmless with 1.26.8,
# the new value (gotypesalias=1) and unknown names are harmless with both. With GOTOOLCHAIN=auto a go.mod with "go 1.27.0" is enough: the
# go on PATH is 1.26.8, works everywhere else, and ends so in that folder. It looks like a crash; Go means it, the cause is a line in a
# shell's start-up file.
. "$(dirname "$0")/common.sh"
need 1.26.8 1.27.0

module example.com/a 1.26
printf 'package main\n\nfunc main() { println("ran") }\n' >main.go
go_at 1.27.0 build -o program .

for setting in gotypesalias=0 asynctimerchan=1 tlsrsakex=1 x509sha1=1; do
	text="fatal error: removed GODEBUG \"${setting%%=*}\" set to old value \"${setting#*=}\" in environment (https://go.dev/doc/godebug#go-12"
	try go_at 1.27.0 GODEBUG="$setting" version
	code 2 "go version with $setting"
	says "$text"
	says "goroutine 1 ["

	try env GODEBUG="$setting" ./program
	code 2 "a program with $setting"
	says "$text"

	try go_at 1.26.8 GODEBUG="$setting" run .
	code 0 "1.26.8 with $setting"
	[[ $out == ran ]] || changed "1.26.8 says something of $setting"
done
for setting in gotypesalias=1 nosuch=1; do
	try go_at 1.27.0 GODEBUG="$setting" version
	code 0 "go version with $setting"
done

module example.com/a 1.27.0
try env -i "${clean[@]}" GOTOOLCHAIN=go1.26.8+auto GODEBUG=gotypesalias=0 go version
code 2
says "fatal error: removed GODEBUG"

#!/usr/bin/env bash
# go 1.26.8: with GOSUMDB=off no other Go version can be used, not even one that was downloaded and verified before.
#
# Guess: GOSUMDB=off skips the check, as it does for modules.
# Seen: modules are taken unchecked (exit 0), a toolchain is refused: "verifying module: checksum database disabled by
# GOSUMDB=off", exit 1, offline too and although its files lie in the module cache. GONOSUMDB=golang.org does not refuse it.
# A go.mod that wants a newer Go thus fails on every machine where GOSUMDB=off has been set for a mirror.
. "$(dirname "$0")/common.sh"
need 1.21.13 1.25.7

try go_at 1.26.8 GOMODCACHE="$tmp/cache" GOSUMDB=off mod download rsc.io/quote@v1.5.2
code 0 "a module"

try go_at 1.25.7 GOSUMDB=off GOPROXY=off version
code 1
says "checksum database disabled by GOSUMDB=off"
says "golang.org/toolchain@v0.0.1-go1.25.7.linux-amd64"

try go_at 1.25.7 GONOSUMDB=golang.org GOPROXY=off version
code 0
says "go version go1.25.7"

# The switch that a go.mod asks for ends the same way.
module example.com/a 1.25.7
try env -i "${clean[@]}" GOTOOLCHAIN=go1.21.13+auto GOSUMDB=off go version
code 1
says "checksum database disabled by GOSUMDB=off"

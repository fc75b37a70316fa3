#!/usr/bin/env bash
# go 1.26.8: "toolchain not available" is also said of a Go version that exists, when GOPROXY or GOPRIVATE bars the way.
#
# Guess: GOPROXY=off names itself, as it does for every other module ("module lookup disabled by GOPROXY=off"),
# GOPROXY=direct fetches the toolchain from its origin, and GOPRIVATE=* only keeps names away from proxies.
# Seen: off, direct, a file:// folder without it, GOPRIVATE=*, GONOPROXY=golang.org and a typo in the version all give one text,
# "go: download go1.25.7 for linux/amd64: toolchain not available", exit 1. Toolchains come from a proxy only, and
# a GOPRIVATE or GONOPROXY that matches golang.org takes the proxy away. Only a host without an answer is named.
. "$(dirname "$0")/common.sh"

wanted() {
	go_at 1.25.7 GOMODCACHE="$tmp/cache" "$@" version
}
for vars in GOPROXY=off GOPROXY=direct "GOPROXY=file://$tmp/empty" "GOPRIVATE=*" GOPRIVATE=golang.org GONOPROXY=golang.org "GONOPROXY=*.org"; do
	try wanted "$vars"
	code 1 "$vars"
	says "go: download go1.25.7 for linux/amd64: toolchain not available"
	silent_about "GOPROXY"
done

# The version is there: the same command with GONOPROXY=none finds it.
try wanted "GOPRIVATE=*" GONOPROXY=none
code 0
says "go version go1.25.7"

# Any other module is told the reason.
try go_at 1.26.8 GOMODCACHE="$tmp/cache" GOPROXY=off mod download rsc.io/quote@v1.5.2
says "module lookup disabled by GOPROXY=off"

#!/usr/bin/env bash
# go 1.26.8: in GOPRIVATE a blank after the comma makes the next pattern match nothing; in GOPROXY it does no harm.
#
# Guess: both lists are read alike.
# Seen: GOPROXY=" https://proxy.golang.org , direct" works. GOPRIVATE="a.example, git.corp.example" leaves git.corp.example
# public: its name goes to the proxy, without a warning. The same silence for "git.corp.example/...", a URL, a port,
# other letter case, semicolons and a path below the module; "*.corp.example" does match, a broken pattern "[x" is skipped.
. "$(dirname "$0")/common.sh"
need 1.26.8

# A module that counts as private is fetched directly (and cannot be here); any other is asked of the proxy, which is off.
ask() {
	go_at 1.26.8 GOMODCACHE="$tmp/cache" GOPROXY=off GOPRIVATE="$1" list -m git.corp.example/team/repo@v1.0.0
}
for private in git.corp.example git.corp.example/ 'git.corp.example/team/*' '*.corp.example' '*/team' 'a.example,git.corp.example' '[x,git.corp.example'; do
	try ask "$private"
	silent_about "GOPROXY=off"
	says "git.corp.example/team/repo"
done
for public in 'a.example, git.corp.example' 'git.corp.example/...' https://git.corp.example git.corp.example:443 GIT.corp.example \
	'a.example;git.corp.example' corp.example .corp.example git.corp.example/team/repo/sub; do
	try ask "$public"
	says "module lookup disabled by GOPROXY=off"
done

try go_at 1.26.8 GOMODCACHE="$tmp/cache" GOPROXY=" https://proxy.golang.org , direct" mod download rsc.io/quote@v1.5.2
code 0

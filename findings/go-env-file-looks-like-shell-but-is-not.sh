#!/usr/bin/env bash
# go 1.26.8: lines of the go env file that a shell would take are skipped in silence or kept with their quotes.
#
# Guess: "export NAME=value", quotes and blanks around "=" work, or at least bring a message.
# Seen: exit 0 and no message. "export GOPROXY=…", "GOSUMDB = off" and an indented line are skipped, quotes become part of the
# value, of two lines with one name the last wins, "# …" after a value belongs to it, and with Windows line ends each value ends
# in a carriage return (GOSUMDB is then "off\r", which go tries as the name of a database).
# "go env -w" of any other name sorts the lines again, comments among them.
. "$(dirname "$0")/common.sh"
need 1.26.8
unset 'clean[4]' # GOPROXY must not be in the environment

file="$tmp/home/.config/go/env"
mkdir -p "$(dirname "$file")"
cat >"$file" <<'FILE'
export GOPROXY=https://goproxy.example
GOSUMDB = off
  GOPRIVATE=git.corp.example
GONOPROXY="git.corp.example"
GOFLAGS=-mod=mod
GOFLAGS=-mod=readonly
GOVCS=*:git # only git
FILE
try go_at 1.26.8 env GOPROXY GOSUMDB GOPRIVATE GONOPROXY GOFLAGS GOVCS
code 0
want='https://proxy.golang.org,direct
sum.golang.org

"git.corp.example"
-mod=readonly
*:git # only git'
[[ $out == "$want" ]] || changed "the values read from the file are others"

try go_at 1.26.8 env -w GOAUTH=off
code 0
[[ $(head -n 1 "$file") != export* ]] || changed "go env -w keeps the order of the lines now"

printf 'GOSUMDB=off\r\nGOPROXY=https://proxy.golang.org\r\n' >"$file"
try go_at 1.26.8 env GOSUMDB
code 0
[[ $out == $'off\r' ]] || changed "the carriage return is gone from the value"
try go_at 1.26.8 GOMODCACHE="$tmp/cache" mod download rsc.io/quote@v1.5.2
[[ $rc != 0 ]] || changed "a proxy with a carriage return works now"

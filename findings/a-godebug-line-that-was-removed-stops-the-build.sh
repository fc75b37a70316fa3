#!/usr/bin/env bash
# go 1.23.12, 1.26.8 and 1.27.0: a "godebug" line for a setting that Go has removed is an error in go.mod and in the source,
# and the two newest versions differ in its words and in what they let pass.
#
# Guess: GODEBUG settings are kept for ever, or are ignored once they are gone.
# Seen: "x509sha1=1" builds with 1.23 and stops all with 1.26 ("use of removed godebug"); asynctimerchan, gotypesalias, tlsrsakex,
# tls10server and tls3des build with 1.26 and stop with 1.27 ("removed GODEBUG … set to old value"). 1.27 lets the new value pass
# ("x509sha1=0"), 1.26 does not.
. "$(dirname "$0")/common.sh"
need 1.23.12 1.26.8 1.27.0

printf 'package main\n\nfunc main() {}\n' >main.go
build() { # VERSION SETTING, in go.mod and then as a comment
	module example.com/a 1.23
	printf '\ngodebug %s\n' "$2" >>go.mod
	try go_at "$1" build -o "$tmp/out" .
}
build_comment() {
	mkdir -p comment
	(cd comment && module example.com/a 1.23 && printf '//go:debug %s\npackage main\n\nfunc main() {}\n' "$2" >main.go)
	try go_at "$1" build -C comment -o "$tmp/out" .
}

for version in 1.23.12 1.26.8 1.27.0; do
	for setting in x509sha1=1 asynctimerchan=1 gotypesalias=0 tlsrsakex=1 tls10server=1 tls3des=1; do
		name=${setting%%=*} value=${setting#*=}
		for where in build build_comment; do
			"$where" "$version" "$setting"
			case $version:$name in
			1.27.0:*)
				code 1 "$version $where $setting"
				says "removed GODEBUG \"$name\" set to old value \"$value\" (https://go.dev/doc/godebug#go-12"
				;;
			1.26.8:x509sha1)
				code 1 "$version $where $setting"
				says "use of removed "
				;;
			*) code 0 "$version $where $setting" ;;
			esac
		done
	done
done
build 1.26.8 x509sha1=0
code 1
build 1.27.0 x509sha1=0
code 0

#!/usr/bin/env bash
# go 1.26.8 and 1.27.0: "go env -u NAME" fails for exactly the stored values that stop go.
#
# Guess: whatever "go env -w" has stored, "go env -u" takes away again.
# Seen: GOTOOLCHAIN=go1.99.0 is stored without a check (exit 0), and so is GOROOT=/missing up to 1.26.8; 1.27.0 no longer
# stores a GOROOT ("cannot be modified") but still obeys one that an older Go has stored. From then on "go env -u"
# itself dies of them (exit 1 "toolchain not available", exit 2 "cannot find GOROOT directory"), and so does it for a
# stored relative GOPATH. A bad GOFLAGS or GOEXPERIMENT stops "go version", but there "go env -u" does work.
# The way out is a good value in the environment for that one command, or an editor on the file.
. "$(dirname "$0")/common.sh"
need 1.26.8 1.27.0

# GOTOOLCHAIN must not be in the environment here, so go_at is of no use.
plain() {
	env -i "${clean[@]}" GOPROXY=off "$@"
}
stored="$tmp/home/.config/go/env"
mkdir -p "$(dirname "$stored")"
real_root=$(go_at 1.26.8 env GOROOT)
clean[0]="PATH=$real_root/bin:/usr/bin:/bin"
new_root=$(go_at 1.27.0 env GOROOT)

for root in "$real_root" "$new_root"; do
	clean[0]="PATH=$root/bin:/usr/bin:/bin"

	# What can be stored without a word.
	rm -f "$stored"
	try plain go env -w GOTOOLCHAIN=go1.99.0
	code 0 "go env -w GOTOOLCHAIN"
	rm -f "$stored"
	try plain go env -w GOROOT=/missing
	if [[ $root == "$new_root" ]]; then
		code 1
		says "go: GOROOT cannot be modified"
	else
		code 0 "go env -w GOROOT"
	fi

	echo GOTOOLCHAIN=go1.99.0 >"$stored"
	try plain go env -u GOTOOLCHAIN
	code 1
	says "download go1.99.0 for linux/amd64: toolchain not available"
	try plain GOTOOLCHAIN=local go env -u GOTOOLCHAIN
	code 0
	[[ ! -s $stored ]] || changed "GOTOOLCHAIN is still stored"

	echo GOROOT=/missing >"$stored"
	try plain go env -u GOROOT
	code 2
	says "go: cannot find GOROOT directory: /missing"
	try plain GOROOT="$root" go env -u GOROOT
	if [[ $root == "$new_root" ]]; then
		code 1 "1.27 cannot take back a GOROOT at all"
	else
		code 0
	fi

	echo GOPATH=relative >"$stored"
	try plain go env -u GOPATH
	code 2
	says "GOPATH entry is relative"

	for value in GOFLAGS=-nosuch GOEXPERIMENT=nosuch; do
		echo "$value" >"$stored"
		try plain go version
		[[ $rc != 0 ]] || changed "go version works with a stored $value"
		try plain go env -u "${value%%=*}"
		code 0 "go env -u ${value%%=*}"
	done
done

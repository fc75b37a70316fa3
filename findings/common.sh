# Sourced by the scripts of this folder: a temporary folder of their own, a clean environment, and the words for a change.
# shellcheck shell=bash
set -euo pipefail

scripts=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tmp=$(mktemp -d)
trap 'chmod -R u+w "$tmp" 2>/dev/null || true; rm -rf "$tmp"' EXIT
mkdir -p "$tmp/home/.config/go/telemetry" "$tmp/bin" "$tmp/work"
echo "off 2026-01-01" >"$tmp/home/.config/go/telemetry/mode" # counters would be written after the folder is gone

cd "$tmp/work"
command -v go >/dev/null || {
	echo "NOT RUN: there is no go on PATH"
	exit 3
}

# The account's caches save time; everything else of the account stays outside.
clean=(
	PATH="$tmp/bin:$(go env GOROOT)/bin:/usr/bin:/bin"
	HOME="$tmp/home"
	GOMODCACHE="$(go env GOMODCACHE)"
	GOCACHE="$(go env GOCACHE)"
	GOPROXY=https://proxy.golang.org,direct
)

# go_at 1.26.8 [NAME=value…] arguments: that version of go, in the clean environment.
go_at() {
	local version=$1 vars=()
	shift
	while [[ ${1-} == [A-Z]*=* ]]; do
		vars+=("$1")
		shift
	done
	env -i "${clean[@]}" GOTOOLCHAIN="go$version" "${vars[@]}" go "$@"
}

# need 1.26.8…: fetches these versions of go first, so that no later output is about a download.
need() {
	local version
	for version in "$@"; do
		if ! go_at "$version" version >"$tmp/need" 2>&1 || ! grep -q "^go version go$version " "$tmp/need"; then
			echo "NOT RUN: go$version is not to be had: $(tail -n 1 "$tmp/need")"
			exit 3
		fi
	done
}

# install 1.26.8 package@version: builds a public tool with that version of go into $tmp/bin.
install() {
	go_at "$1" GOBIN="$tmp/bin" install "$2" >"$tmp/install" 2>&1 || {
		echo "NOT RUN: $2 could not be installed: $(tail -n 1 "$tmp/install")"
		exit 3
	}
}

# module PATH GO-LINE: a go.mod here.
module() {
	printf 'module %s\n\ngo %s\n' "$1" "$2" >go.mod
}

# try COMMAND…: keeps what it printed in $out and its exit code in $rc.
try() {
	rc=0
	out=$("$@" 2>&1 | tr -d '\0') || rc=$?
}

changed() {
	echo "CHANGED: $*"
	printf '%s\n' "${out-}" | head -n 20 | sed 's/^/    /'
	exit 1
}

# The next three say what is expected of the last try.
code() {
	[[ $rc == "$1" ]] || changed "exit code $rc instead of $1${2+ ($2)}"
}
says() {
	[[ $out == *"$1"* ]] || changed "the output no longer says: $1"
}
silent_about() {
	[[ $out != *"$1"* ]] || changed "the output now says: $1"
}

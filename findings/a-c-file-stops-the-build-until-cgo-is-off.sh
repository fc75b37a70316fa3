#!/usr/bin/env bash
# go 1.21.13, 1.26.8 and 1.27.0: a .c, .cpp or .m file beside a program stops "go build ." only where a C compiler is there.
#
# Guess: "C++ source files not allowed when not using cgo" goes away when cgo is turned on, and files of other languages are ignored.
# Seen: the reverse. With cgo on (the default where gcc is found) build, vet and test exit 1 with that text; with CGO_ENABLED=0,
# thus on a machine without a compiler, all is well. "go run main.go" works on both. Fortran (.f90) stops both, .rs and .hpp neither.
. "$(dirname "$0")/common.sh"
need 1.21.13 1.26.8 1.27.0

module example.com/a 1.21
printf 'package main\n\nfunc main() {}\n' >main.go

for version in 1.21.13 1.26.8 1.27.0; do
	for language in c:C cpp:C++ m:Objective-C; do
		touch "two-sum.${language%%:*}"
		for command in "build -o $tmp/out ." "vet ." "test ."; do
			# shellcheck disable=SC2086
			try go_at "$version" CGO_ENABLED=1 $command
			code 1 "$command"
			says "${language##*:} source files not allowed when not using cgo or SWIG: two-sum.${language%%:*}"
			# shellcheck disable=SC2086
			try go_at "$version" CGO_ENABLED=0 $command
			code 0 "$command without cgo"
		done
		try go_at "$version" CGO_ENABLED=1 run main.go
		code 0
		rm two-sum.*
	done

	touch two-sum.f90
	try go_at "$version" CGO_ENABLED=0 build -o "$tmp/out" .
	code 1
	says "Fortran source files not allowed when not using cgo or SWIG: two-sum.f90"
	rm two-sum.f90
	touch two-sum.rs two-sum.hpp
	try go_at "$version" CGO_ENABLED=1 build -o "$tmp/out" .
	code 0
	rm two-sum.*
done

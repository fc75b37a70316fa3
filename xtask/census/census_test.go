// Holds the reader of texts against a small tree with one text of each way in which they are said.
package main

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"
)

const base = `package base

import (
	"fmt"
	"log"
	"os"
)

func Fatalf(format string, args ...any) { log.Fatalf("tool: "+format, args...) }

func Say(text string) { fmt.Println(text) }

type Reporter struct{ list []string }

func (r *Reporter) Errorf(format string, args ...any) { r.list = append(r.list, fmt.Sprintf(format, args...)) }

func Usage() { fmt.Fprintf(os.Stderr, "usage: tool %s\n", os.Args[1]) }
`

const main_ = `package main

import (
	"errors"
	"fmt"
	"os"

	"example.com/tool/base"
)

const where = "of " + kind
const kind = "modules"

var errNone = errors.New("none " + where + " at 100%")

type badError struct{ path, version string }

func (e *badError) Error() string {
	if e.version == "" {
		return fmt.Sprintf("bad path %q", e.path)
	}
	return "bad version " + e.version + " of " + e.path
}

func reason(n int) string {
	if n > 1 {
		return "more than one"
	}
	return "not one"
}

func run(modPath string, r *base.Reporter) error {
	msg := "first reason"
	if modPath == "" {
		msg = "second reason"
	}
	base.Fatalf(msg)
	base.Fatalf("cannot load %s: %v", modPath, errNone)
	base.Say("not a refusal")
	r.Errorf("line %d is broken", 3)
	fail := func(why string) { fmt.Fprintln(os.Stderr, "failed: "+why) }
	fail("the local function")
	fmt.Println("not to stderr")
	os.Stderr.WriteString("written to " + modPath + "\n")
	return errors.New(reason(2))
}
`

func TestEveryWayOfSayingATextIsFound(t *testing.T) {
	root := t.TempDir()
	files := map[string]string{
		"base/base.go":       base,
		"cmd/main.go":        main_,
		"cmd/main_test.go":   "package main\n\nimport \"errors\"\n\nvar errTest = errors.New(\"of a test\")\n",
		"cmd/gen.go":         "//go:build ignore\n\npackage main\n\nimport \"errors\"\n\nvar errGen = errors.New(\"of a generator\")\n",
		"cmd/testdata/x.go":  "package x\n\nimport \"errors\"\n\nvar errData = errors.New(\"of test data\")\n",
		"cmd/windows_x.go":   "//go:build windows\n\npackage main\n\nimport \"errors\"\n\nvar errOther = errors.New(\"of another system\")\n",
		"cmd/without/out.go": "package out\n\nimport \"errors\"\n\nvar errOut = errors.New(\"of an excepted folder\")\n",
	}
	for name, text := range files {
		file := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	tree, err := readTree(root, "example.com/tool", []string{"cmd/without"}, []string{"base", "cmd", "gone"})
	if err != nil {
		t.Fatal(err)
	}
	got := map[string][]string{}
	for _, said := range texts(tree, []string{"base", "cmd"}) {
		got[said.Text] = said.Holes
	}
	want := map[string][]string{
		"tool: %s":                 {"word"},
		"usage: tool %s":           {"flag"},
		"none of modules at 100%%": {},
		"bad path %q":              {"package"},
		"bad version %s of %s":     {"version", "package"},
		"more than one":            {},
		"not one":                  {},
		"first reason":             {},
		"second reason":            {},
		"cannot load %s: %v":       {"module", "error"},
		"line %d is broken":        {"number"},
		"failed: %s":               {"error"},
		"the local function":       {},
		"written to %s":            {"module"},
		"of another system":        {},
	}
	for text, holes := range want {
		if have, is := got[text]; !is || !reflect.DeepEqual(have, holes) {
			t.Errorf("%q: holes %q, want %q (found: %v)", text, have, holes, is)
		}
		delete(got, text)
	}
	for text := range got {
		t.Errorf("%q is not said", text)
	}
}

// Census lists the texts that a tree of Go sources can print when it refuses: one JSON object a line, sorted.
//
//	go run . -base FOLDER [-module PATH] [-also FOLDERS] [-except FOLDERS] FOLDER|FILE...
//
// Folders are below the base and are read with what is below them. Files of every system are read and build tags are
// ignored; tests are left out. Nothing is type-checked: docs/census/README.md says what follows from that.
package main

import (
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
)

// Said is one text at one place.
type Said struct {
	Text     string   `json:"text"`
	Place    string   `json:"place"`
	Function string   `json:"function"`
	By       string   `json:"by"`
	Holes    []string `json:"holes"`
}

func main() {
	base := flag.String("base", "", "the folder that all others are below")
	module := flag.String("module", "", "the import path of the base, empty in GOROOT/src")
	also := flag.String("also", "", "folders whose functions are known but whose texts are not listed, separated by commas")
	except := flag.String("except", "", "folders and files that are not read, separated by commas")
	flag.Parse()
	if *base == "" || flag.NArg() == 0 {
		flag.Usage()
		os.Exit(2)
	}
	tree, err := readTree(*base, *module, split(*except), append(split(*also), flag.Args()...))
	if err == nil {
		err = write(texts(tree, flag.Args()))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "census:", err)
		os.Exit(1)
	}
}

func split(list string) []string {
	if list == "" {
		return nil
	}
	return strings.Split(list, ",")
}

// texts lists what the files in the wanted folders say, each text of a function once.
func texts(tree *Tree, wanted []string) []Said {
	carriers := findCarriers(tree)
	var list []Said
	for _, file := range tree.Files {
		if slices.ContainsFunc(wanted, func(folder string) bool { return below(file.Place, folder) }) {
			list = append(list, listed(file, carriers)...)
		}
	}
	slices.SortFunc(list, func(a, b Said) int {
		return cmp.Or(cmp.Compare(a.Place, b.Place), cmp.Compare(a.Text, b.Text), cmp.Compare(a.Function, b.Function),
			cmp.Compare(a.By, b.By), slices.Compare(a.Holes, b.Holes))
	})
	return slices.CompactFunc(list, func(a, b Said) bool {
		return a.Place == b.Place && a.Text == b.Text && a.Function == b.Function
	})
}

func write(list []Said) error {
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for _, said := range list {
		if err := out.Encode(said); err != nil {
			return err
		}
	}
	return nil
}

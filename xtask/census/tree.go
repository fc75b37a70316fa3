// A tree of packages: files parsed, and what a name means in them as far as that is seen without types.
package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// Tree is all that was read, by the path that others import it with.
type Tree struct {
	Packages map[string]*Package
	Files    []*File
}

// Package is one folder.
type Package struct {
	Path string
	// Values are the package's constants and variables that are set where they are declared.
	Values map[string]ast.Expr
	// Functions are its functions without a receiver.
	Functions map[string]*ast.FuncDecl
}

// File is one source with its imports: local name to import path.
type File struct {
	Place    string
	Package  *Package
	Syntax   *ast.File
	Imports  map[string]string
	packages map[string]*Package
}

// below says whether a place is the folder or file, or lies in it. An empty name and "." are the base itself.
func below(place, folder string) bool {
	return folder == "." || place == folder || strings.HasPrefix(place, folder+"/")
}

// readTree reads folders below the base. A folder that a version does not have is not an error: versions differ.
func readTree(base, module string, except, folders []string) (*Tree, error) {
	tree := &Tree{Packages: map[string]*Package{}}
	seen := map[string]bool{}
	for _, folder := range folders {
		err := filepath.WalkDir(filepath.Join(base, folder), func(name string, entry fs.DirEntry, err error) error {
			if os.IsNotExist(err) {
				return nil
			}
			if err != nil {
				return err
			}
			place, _ := filepath.Rel(base, name)
			place = filepath.ToSlash(place)
			if slices.ContainsFunc(except, func(e string) bool { return below(place, e) }) || entry.IsDir() && ignored(place) {
				if entry.IsDir() {
					return filepath.SkipDir
				}
				return nil
			}
			if entry.IsDir() || seen[place] || !strings.HasSuffix(place, ".go") || strings.HasSuffix(place, "_test.go") {
				return nil
			}
			seen[place] = true
			return tree.add(name, place, module)
		})
		if err != nil {
			return nil, err
		}
	}
	slices.SortFunc(tree.Files, func(a, b *File) int { return strings.Compare(a.Place, b.Place) })
	return tree, nil
}

// ignored says whether go takes no package from a folder of this name; vendored sources are a part of what is built.
func ignored(place string) bool {
	last := path.Base(place)
	return last == "testdata" || last != "." && (last[0] == '.' || last[0] == '_')
}

func (tree *Tree) add(name, place, module string) error {
	syntax, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution|parser.ParseComments)
	if err != nil {
		return err
	}
	if runByHand(syntax) {
		return nil
	}
	imported := importPath(place, module)
	in := tree.Packages[imported]
	if in == nil {
		in = &Package{Path: imported, Values: map[string]ast.Expr{}, Functions: map[string]*ast.FuncDecl{}}
		tree.Packages[imported] = in
	}
	file := &File{Place: place, Package: in, Syntax: syntax, Imports: map[string]string{}, packages: tree.Packages}
	for _, spec := range syntax.Imports {
		target, _ := strconv.Unquote(spec.Path.Value)
		local := path.Base(target)
		if spec.Name != nil {
			local = spec.Name.Name
		}
		file.Imports[local] = target
	}
	for _, decl := range syntax.Decls {
		in.declare(decl)
	}
	tree.Files = append(tree.Files, file)
	return nil
}

// runByHand says whether a file is taken out of every build: a generator, mostly. Other build tags name systems.
func runByHand(syntax *ast.File) bool {
	for _, group := range syntax.Comments {
		for _, line := range group.List {
			if line.Pos() < syntax.Package && line.Text == "//go:build ignore" {
				return true
			}
		}
	}
	return false
}

// importPath is how others name the package of a file. cmd imports what it vendors by its own name.
func importPath(place, module string) string {
	folder := path.Dir(place)
	if _, vendored, found := strings.Cut(folder, "vendor/"); found {
		return vendored
	}
	return path.Join(module, folder)
}

func (in *Package) declare(decl ast.Decl) {
	switch decl := decl.(type) {
	case *ast.FuncDecl:
		if decl.Recv == nil {
			in.Functions[decl.Name.Name] = decl
		}
	case *ast.GenDecl:
		for _, spec := range decl.Specs {
			if spec, is := spec.(*ast.ValueSpec); is {
				for at, name := range spec.Names {
					if at < len(spec.Values) {
						in.Values[name.Name] = spec.Values[at]
					}
				}
			}
		}
	}
}

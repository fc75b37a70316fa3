// What stands in a hole of a text, by the name of what is put there: no code, one word of a short list.
package main

import (
	"go/ast"
	"regexp"
)

// kinds is looked through from top to bottom; the name is the last one of an expression (`m.Version`, `err`).
var kinds = []struct {
	kind string
	name *regexp.Regexp
}{
	{"error", regexp.MustCompile(`(?i)^(e|err.*|.*err|error|cause|reason|why|panicVal)$`)},
	{"version", regexp.MustCompile(`(?i)^(v|vers|.*version|rev|query|gover|goVers|toolchain|.*Toolchain)$`)},
	{"platform", regexp.MustCompile(`(?i)(goos|goarch|buildmode|linkmode|^arch$)`)},
	{"folder", regexp.MustCompile(`(?i)(dir$|dir\(|dirs|root|^wd$|folder|getwd|cwd)`)},
	{"file", regexp.MustCompile(`(?i)(file|gomod$|gowork$|filename|shortpath|^out$|^target$|output|executable|^exe)`)},
	{"module", regexp.MustCompile(`(?i)^(mod|m|mods|module|modpath|modulepath|.*ModPath)$`)},
	{"package", regexp.MustCompile(`(?i)^(path|pkg|pkgpath|p|importpath|pkgs|imp|.*pkg|.*path)$`)},
	{"url", regexp.MustCompile(`(?i)(url|repo|remote)`)},
	{"flag", regexp.MustCompile(`(?i)(flag|^arg$|^args$|^opt|option)`)},
	{"command", regexp.MustCompile(`(?i)(cmd|command|^tool|prog)`)},
	{"variable", regexp.MustCompile(`(?i)(env|^key$)`)},
	{"number", regexp.MustCompile(`(?i)^(n|i|line|col|len|code|pid|port|count|size|offset|addr)$`)},
}

// holeOf names what an expression puts into a text.
func holeOf(expr ast.Expr) string {
	name := lastName(expr)
	for _, kind := range kinds {
		if kind.name.MatchString(name) {
			return kind.kind
		}
	}
	return "word"
}

func lastName(expr ast.Expr) string {
	switch expr := expr.(type) {
	case *ast.Ident:
		return expr.Name
	case *ast.SelectorExpr:
		if inner := lastName(expr.X); expr.Sel.Name == "Path" && (inner == "m" || inner == "mod" || inner == "Mod") {
			return "mod"
		} else if expr.Sel.Name == "Name" {
			return inner
		}
		return expr.Sel.Name
	case *ast.CallExpr:
		name := lastName(expr.Fun)
		if len(expr.Args) == 1 && name != "len" {
			return lastName(expr.Args[0])
		}
		return name
	case *ast.StarExpr:
		return lastName(expr.X)
	case *ast.UnaryExpr:
		return lastName(expr.X)
	case *ast.ParenExpr:
		return lastName(expr.X)
	case *ast.IndexExpr:
		return lastName(expr.X)
	case *ast.SliceExpr:
		return lastName(expr.X)
	}
	return ""
}

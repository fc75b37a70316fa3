// What a text expression says: constants folded, the rest as holes.
package main

import (
	"go/ast"
	"go/token"
	"regexp"
	"strconv"
	"strings"
)

// Template is a format with what stands in its holes.
type Template struct {
	Text  string
	Holes []string
}

// scope is where an expression stands: its file, and the function around it.
type scope struct {
	file *File
	// around is the body in which local variables are looked for.
	around ast.Node
	depth  int
}

const deepest = 4

var verb = regexp.MustCompile(`%[-+# 0]*[\d.*]*(?:\[\d\])?[a-zA-Z]`)

// templates lists what an expression can say: several where a variable or a function has several values.
// With format, the expression is a format string and args stand in its holes; else its percent signs are its own.
func (s scope) templates(expr ast.Expr, format bool, args []ast.Expr) []Template {
	if s.depth > deepest {
		return nil
	}
	switch expr := expr.(type) {
	case *ast.ParenExpr:
		return s.templates(expr.X, format, args)
	case *ast.BasicLit:
		if expr.Kind == token.STRING {
			text, err := strconv.Unquote(expr.Value)
			if err != nil {
				return nil
			}
			if format {
				return []Template{filled(text, args)}
			}
			return []Template{{Text: strings.ReplaceAll(text, "%", "%%")}}
		}
	case *ast.BinaryExpr:
		if expr.Op == token.ADD {
			return s.sum(expr, format, args)
		}
	case *ast.Ident:
		return s.named(expr, format, args)
	case *ast.SelectorExpr:
		return s.selected(expr, format, args)
	case *ast.CallExpr:
		return s.called(expr)
	}
	return nil
}

// sum joins the parts of a concatenation; a part that is not known is a hole. Arguments go to the parts from left to right.
func (s scope) sum(expr *ast.BinaryExpr, format bool, args []ast.Expr) []Template {
	lefts := s.templates(expr.X, format, args)
	known := len(lefts) > 0
	if !known {
		lefts = []Template{{Text: "%s", Holes: []string{holeOf(expr.X)}}}
	}
	var list []Template
	for _, left := range lefts {
		rest := args
		if known && format {
			rest = args[min(len(args), len(left.Holes)):]
		}
		rights := s.templates(expr.Y, format, rest)
		if len(rights) == 0 {
			rights = []Template{{Text: "%s", Holes: []string{holeOf(expr.Y)}}}
		}
		for _, right := range rights {
			holes := append(append([]string{}, left.Holes...), right.Holes...)
			list = append(list, Template{Text: left.Text + right.Text, Holes: holes})
		}
		if len(list) > 12 {
			break
		}
	}
	return list
}

// filled names the holes of a format by its arguments.
func filled(text string, args []ast.Expr) Template {
	said := Template{Text: text}
	for at, hole := range verb.FindAllString(strings.ReplaceAll(text, "%%", "  "), -1) {
		name := "word"
		if strings.HasSuffix(hole, "d") || strings.HasSuffix(hole, "x") || strings.HasSuffix(hole, "X") {
			name = "number"
		} else if at < len(args) {
			name = holeOf(args[at])
		}
		said.Holes = append(said.Holes, name)
	}
	return said
}

// named lists what a name can say: every value that the function around it gives to a variable, else the package's.
func (s scope) named(name *ast.Ident, format bool, args []ast.Expr) []Template {
	inner := scope{file: s.file, around: s.around, depth: s.depth + 1}
	var list []Template
	if s.around != nil {
		for _, value := range assigned(s.around, name.Name) {
			list = append(list, inner.templates(value, format, args)...)
		}
	}
	if value, is := s.file.Package.Values[name.Name]; is && len(list) == 0 {
		inner.around = nil
		list = inner.templates(value, format, args)
	}
	return list
}

// assigned lists the values that a body gives to a local variable. What a variable adds to itself is left out.
func assigned(body ast.Node, name string) []ast.Expr {
	var list []ast.Expr
	ast.Inspect(body, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.AssignStmt:
			if len(node.Lhs) != len(node.Rhs) || node.Tok != token.ASSIGN && node.Tok != token.DEFINE {
				return true
			}
			for at, left := range node.Lhs {
				if ident, is := left.(*ast.Ident); is && ident.Name == name && !mentions(node.Rhs[at], name) {
					list = append(list, node.Rhs[at])
				}
			}
		case *ast.ValueSpec:
			for at, ident := range node.Names {
				if ident.Name == name && at < len(node.Values) {
					list = append(list, node.Values[at])
				}
			}
		}
		return true
	})
	return list
}

func mentions(expr ast.Expr, name string) bool {
	found := false
	ast.Inspect(expr, func(node ast.Node) bool {
		ident, is := node.(*ast.Ident)
		found = found || is && ident.Name == name
		return !found
	})
	return found
}

// selected follows a constant of another package that was read.
func (s scope) selected(expr *ast.SelectorExpr, format bool, args []ast.Expr) []Template {
	from, is := expr.X.(*ast.Ident)
	if !is {
		return nil
	}
	in := s.file.packages[s.file.Imports[from.Name]]
	if in == nil {
		return nil
	}
	value := in.Values[expr.Sel.Name]
	if value == nil {
		return nil
	}
	there := scope{file: &File{Package: in, packages: s.file.packages}, depth: s.depth + 1}
	return there.templates(value, format, args)
}

// called follows Sprintf and its like, and functions of the package that return texts.
func (s scope) called(call *ast.CallExpr) []Template {
	switch f := call.Fun.(type) {
	case *ast.SelectorExpr:
		from, is := f.X.(*ast.Ident)
		if !is || from.Name != "fmt" || len(call.Args) == 0 {
			return nil
		}
		switch f.Sel.Name {
		case "Sprintf", "Errorf":
			return s.templates(call.Args[0], true, call.Args[1:])
		case "Sprint":
			return []Template{s.row(call.Args, "")}
		case "Sprintln":
			return []Template{s.row(call.Args, " ")}
		}
	case *ast.Ident:
		function := s.file.Package.Functions[f.Name]
		if function == nil || function.Body == nil || !returnsText(function.Type) {
			return nil
		}
		inner := scope{file: s.file, around: function.Body, depth: s.depth + 1}
		var list []Template
		for _, value := range returned(function.Body) {
			list = append(list, inner.templates(value, false, nil)...)
		}
		return list
	}
	return nil
}

// row joins what Fprintln or Fprint prints.
func (s scope) row(args []ast.Expr, between string) Template {
	var said Template
	for at, arg := range args {
		if at > 0 {
			said.Text += between
		}
		if known := s.templates(arg, false, nil); len(known) == 1 {
			said.Text += known[0].Text
			said.Holes = append(said.Holes, known[0].Holes...)
		} else {
			said.Text += "%v"
			said.Holes = append(said.Holes, holeOf(arg))
		}
	}
	return said
}

func returnsText(kind *ast.FuncType) bool {
	if kind.Results == nil || len(kind.Results.List) != 1 {
		return false
	}
	result, is := kind.Results.List[0].Type.(*ast.Ident)
	return is && result.Name == "string"
}

// returned lists the first results of a body's return statements, those of functions inside of it left out.
func returned(body ast.Node) []ast.Expr {
	var list []ast.Expr
	ast.Inspect(body, func(node ast.Node) bool {
		if _, inner := node.(*ast.FuncLit); inner {
			return false
		}
		if done, is := node.(*ast.ReturnStmt); is && len(done.Results) > 0 {
			list = append(list, done.Results[0])
		}
		return true
	})
	return list
}

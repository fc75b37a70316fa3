// Which functions carry a text out: those of the standard library that do, and every function that hands one of its
// parameters on to such a function. So `base.Fatalf`, `die` and a linker's `Exitf` need no list.
package main

import (
	"go/ast"
	"regexp"
	"strings"
)

// Carrier says where the text stands in the arguments of a function.
type Carrier struct {
	// Text is the argument's index.
	Text int
	// Format says that the arguments behind it stand in its holes.
	Format bool
	// Row says that all arguments from Text on are printed, and Between what.
	Row     bool
	Between string
	// Stderr says that it only counts with os.Stderr, or a command's output, before it.
	Stderr bool
}

// Carriers are found by "import/path.Function", methods by ".Method": of which type they are is not known.
type Carriers map[string]Carrier

func known() Carriers {
	return Carriers{
		"errors.New":                             {},
		"fmt.Errorf":                             {Format: true},
		"golang.org/x/xerrors.Errorf":            {Format: true},
		"github.com/pkg/errors.New":              {},
		"github.com/pkg/errors.Errorf":           {Format: true},
		"github.com/pkg/errors.Wrap":             {Text: 1},
		"github.com/pkg/errors.Wrapf":            {Text: 1, Format: true},
		"log.Fatal":                              {Row: true},
		"log.Fatalf":                             {Format: true},
		"log.Fatalln":                            {Row: true, Between: " "},
		"log.Print":                              {Row: true},
		"log.Printf":                             {Format: true},
		"log.Println":                            {Row: true, Between: " "},
		"fmt.Fprint":                             {Text: 1, Row: true, Stderr: true},
		"fmt.Fprintf":                            {Text: 1, Format: true, Stderr: true},
		"fmt.Fprintln":                           {Text: 1, Row: true, Between: " ", Stderr: true},
		"golang.org/x/tools/go/analysis.Reportf": {Text: 1, Format: true},
		".Reportf":                               {Text: 1, Format: true},
		".ReportRangef":                          {Text: 1, Format: true},
	}
}

// Names of functions that refuse, for those whose body stores the text where this program does not look.
var (
	refuses  = regexp.MustCompile(`(?i)(err|fatal|fail|warn|exit|die|usage|refus|addf|reject|invalid|notfound|bad)`)
	carries  = regexp.MustCompile(`^(format|fmt|fmtstr|msg|message|summary|details|text|reason|why|s|str|f)$`)
	listens  = regexp.MustCompile(`(?i)(debug|trace|verbose|logf|log$|dump|print(f|ln)?$|assert)`)
	printers = regexp.MustCompile(`(?i)(stderr|output\(?$|errOut|^errs?$)`)
)

// function is a declaration or a literal with a name.
type function struct {
	key    string
	file   *File
	name   string
	params []*ast.Field
	body   *ast.BlockStmt
}

// findCarriers goes over all functions until no new one is found.
func findCarriers(tree *Tree) Carriers {
	carriers, functions := known(), allFunctions(tree)
	for changed := true; changed; {
		changed = false
		for _, f := range functions {
			if _, have := carriers[f.key]; have {
				continue
			}
			if carrier, is := carrierOf(f, carriers); is {
				carriers[f.key] = carrier
				changed = true
			}
		}
	}
	return carriers
}

func allFunctions(tree *Tree) []function {
	var list []function
	for _, file := range tree.Files {
		own := file.Package.Path + "."
		ast.Inspect(file.Syntax, func(node ast.Node) bool {
			switch node := node.(type) {
			case *ast.FuncDecl:
				key := own + node.Name.Name
				if node.Recv != nil {
					key = "." + node.Name.Name
				}
				if node.Body != nil {
					list = append(list, function{key, file, node.Name.Name, node.Type.Params.List, node.Body})
				}
			case *ast.AssignStmt:
				for at, value := range node.Rhs {
					name, named := node.Lhs[min(at, len(node.Lhs)-1)].(*ast.Ident)
					if literal, is := value.(*ast.FuncLit); is && named {
						list = append(list, function{own + name.Name, file, name.Name, literal.Type.Params.List, literal.Body})
					}
				}
			case *ast.ValueSpec:
				for at, value := range node.Values {
					if literal, is := value.(*ast.FuncLit); is {
						name := node.Names[at].Name
						list = append(list, function{own + name, file, name, literal.Type.Params.List, literal.Body})
					}
				}
			}
			return true
		})
	}
	return list
}

// carrierOf looks at each parameter that is a string.
func carrierOf(f function, carriers Carriers) (Carrier, bool) {
	at, last := 0, 0
	for _, field := range f.params {
		last += max(1, len(field.Names))
	}
	for _, field := range f.params {
		kind, is := field.Type.(*ast.Ident)
		for _, name := range field.Names {
			if is && kind.Name == "string" {
				variadic := at+2 == last && endsVariadic(f.params)
				named := refuses.MatchString(f.name) && !listens.MatchString(f.name) && carries.MatchString(name.Name)
				// Whoever stores a format and its arguments is read by name; a plain text only where its name says so too.
				if handsOn(f, name.Name, carriers) || named && (variadic || returnsNothing(f)) {
					return Carrier{Text: at, Format: variadic}, true
				}
			}
			at++
		}
	}
	return Carrier{}, false
}

func returnsNothing(f function) bool {
	return len(returned(f.body)) == 0
}

func endsVariadic(params []*ast.Field) bool {
	_, is := params[len(params)-1].Type.(*ast.Ellipsis)
	return is
}

// handsOn says whether a body hands a parameter to a carrier, as it is or as a part of a text.
func handsOn(f function, param string, carriers Carriers) bool {
	found := false
	ast.Inspect(f.body, func(node ast.Node) bool {
		call, is := node.(*ast.CallExpr)
		if !is || found {
			return !found
		}
		if carrier, is := carriers.of(f.file, call); is {
			found = carrier.Text < len(call.Args) && isPart(call.Args[carrier.Text], param)
		}
		return !found
	})
	return found
}

// isPart says whether a name is all of a text, a summand of it, or the format of a Sprintf.
func isPart(expr ast.Expr, name string) bool {
	switch expr := expr.(type) {
	case *ast.Ident:
		return expr.Name == name
	case *ast.BinaryExpr:
		return isPart(expr.X, name) || isPart(expr.Y, name)
	case *ast.CallExpr:
		called, is := expr.Fun.(*ast.SelectorExpr)
		return is && strings.HasPrefix(called.Sel.Name, "Sprint") && len(expr.Args) > 0 && isPart(expr.Args[0], name)
	}
	return false
}

// of is the carrier that a call calls.
func (carriers Carriers) of(file *File, call *ast.CallExpr) (Carrier, bool) {
	var carrier Carrier
	var is bool
	switch f := call.Fun.(type) {
	case *ast.Ident:
		carrier, is = carriers[file.Package.Path+"."+f.Name]
	case *ast.SelectorExpr:
		from, plain := f.X.(*ast.Ident)
		target, imported := "", false
		if plain {
			target, imported = file.Imports[from.Name]
		}
		if imported {
			carrier, is = carriers[target+"."+f.Sel.Name]
		} else {
			carrier, is = carriers["."+f.Sel.Name]
		}
	}
	if is && carrier.Stderr && (len(call.Args) < 2 || !printers.MatchString(lastName(call.Args[0]))) {
		is = false
	}
	return carrier, is
}

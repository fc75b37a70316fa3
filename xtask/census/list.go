// The texts of one file: what its calls hand to carriers, what its error types say, what it puts into errors' fields.
package main

import (
	"go/ast"
	"regexp"
	"strings"
)

var (
	errorType  = regexp.MustCompile(`(?i)err(or)?s?$`)
	errorField = regexp.MustCompile(`(?i)^(msg|message|reason|err|detail|details|text)$`)
	ownWord    = regexp.MustCompile(`[A-Za-z]{2,}`)
	// Calls that a package makes to others that were not read.
	unread = regexp.MustCompile(`^(Fatal|Error|Warn|Exit)(f|ln)?$`)
)

func listed(file *File, carriers Carriers) []Said {
	var list []Said
	for _, decl := range file.Syntax.Decls {
		name, around := "", ast.Node(nil)
		if f, is := decl.(*ast.FuncDecl); is {
			if f.Body == nil {
				continue
			}
			name, around = functionName(f), f.Body
			if f.Name.Name == "Error" && f.Recv != nil && returnsText(f.Type) {
				list = append(list, errorMethod(file, name, f)...)
				continue
			}
		}
		list = append(list, inside(file, name, decl, around, carriers)...)
	}
	return list
}

func functionName(f *ast.FuncDecl) string {
	if f.Recv == nil || len(f.Recv.List) == 0 {
		return f.Name.Name
	}
	return lastName(f.Recv.List[0].Type) + "." + f.Name.Name
}

// inside lists the texts of a declaration.
func inside(file *File, name string, decl ast.Node, around ast.Node, carriers Carriers) []Said {
	var list []Said
	at := scope{file: file, around: around}
	add := func(by string, templates []Template) { list = append(list, said(file, name, by, templates)...) }
	ast.Inspect(decl, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.CallExpr:
			by := callName(node)
			carrier, is := carriers.of(file, node)
			switch {
			case is && carrier.Row && carrier.Text < len(node.Args):
				add(by, []Template{at.row(node.Args[carrier.Text:], carrier.Between)})
			case is && !carrier.Row && carrier.Text < len(node.Args):
				add(by, at.templates(node.Args[carrier.Text], carrier.Format, node.Args[carrier.Text+1:]))
			case by == "Stderr.WriteString":
				add(by, at.templates(node.Args[0], false, nil))
			case !is && unread.MatchString(by[strings.LastIndex(by, ".")+1:]):
				add(by, firstText(at, node))
			}
		case *ast.CompositeLit:
			if errorType.MatchString(lastName(node.Type)) {
				for _, element := range node.Elts {
					pair, is := element.(*ast.KeyValueExpr)
					if is && errorField.MatchString(lastName(pair.Key)) {
						add(lastName(node.Type), at.templates(pair.Value, false, nil))
					}
				}
			}
		}
		return true
	})
	return list
}

// firstText is the format of a call to a function that was not read: its first argument that is a text.
func firstText(at scope, call *ast.CallExpr) []Template {
	for index, arg := range call.Args {
		if found := at.templates(arg, strings.HasSuffix(callName(call), "f"), call.Args[index+1:]); len(found) > 0 {
			return found
		}
	}
	return nil
}

// errorMethod lists what `func (e *T) Error() string` can return, and what it builds its text of.
func errorMethod(file *File, name string, f *ast.FuncDecl) []Said {
	at := scope{file: file, around: f.Body}
	var list []Said
	for _, value := range returned(f.Body) {
		list = append(list, said(file, name, "Error", at.templates(value, false, nil))...)
	}
	ast.Inspect(f.Body, func(node ast.Node) bool {
		call, is := node.(*ast.CallExpr)
		if !is || len(call.Args) == 0 {
			return true
		}
		switch callName(call) {
		case "fmt.Sprintf":
			list = append(list, said(file, name, "Error", at.templates(call.Args[0], true, call.Args[1:]))...)
		case "fmt.Fprintf":
			list = append(list, said(file, name, "Error", at.templates(call.Args[1], true, call.Args[2:]))...)
		default:
			if strings.HasSuffix(callName(call), ".WriteString") {
				list = append(list, said(file, name, "Error", at.templates(call.Args[0], false, nil))...)
			}
		}
		return true
	})
	return list
}

// said keeps the texts that have a word.
func said(file *File, function, by string, templates []Template) []Said {
	var list []Said
	for _, template := range templates {
		text := strings.TrimRight(template.Text, " \t\n")
		if !ownWord.MatchString(verb.ReplaceAllString(text, " ")) {
			continue
		}
		holes := template.Holes
		if holes == nil {
			holes = []string{}
		}
		list = append(list, Said{Text: text, Place: file.Place, Function: function, By: by, Holes: holes})
	}
	return list
}

// callName is the name that a call is written with: `base.Fatalf`, `die`.
func callName(call *ast.CallExpr) string {
	switch f := call.Fun.(type) {
	case *ast.Ident:
		return f.Name
	case *ast.SelectorExpr:
		if from := lastName(f.X); from != "" {
			return from + "." + f.Sel.Name
		}
		return "." + f.Sel.Name
	}
	return ""
}

//! Our reader of Go source against the real go: lists against `go list -json std cmd`, declarations against go/parser. Where
//! there is no go, nothing is compared, and that is said.

use std::collections::BTreeSet;
use std::process::Command;

use go_doctor_golang::source::constraint::Target;
use go_doctor_golang::source::header::{GoHeader, read};
use serde_json::Value;

use crate::go;

/// A Go file as `go list` sorts it.
struct File {
    name: String,
    header: GoHeader,
    built: bool,
}

impl File {
    fn read(name: String, text: &str, target: &Target) -> Self {
        let header = read(text);
        let built = target.takes_name(&name) && target.takes_header(&header);
        Self { name, header, built }
    }
}

fn strings(package: &Value, field: &str) -> BTreeSet<String> {
    let list = package[field].as_array().into_iter().flatten();
    list.map(|item| item.as_str().unwrap().to_owned()).collect()
}

/// The lists of `go list` for a folder, made of our outlines.
fn lists(files: &[File]) -> Vec<(&'static str, BTreeSet<String>)> {
    // go/build takes the name of the first file, and of an outside test what stands before `_test`.
    let mut package = String::new();
    let mut out: Vec<(&'static str, BTreeSet<String>)> = [
        "GoFiles",
        "CgoFiles",
        "TestGoFiles",
        "XTestGoFiles",
        "IgnoredGoFiles",
        "Imports",
        "TestImports",
        "XTestImports",
    ]
    .map(|name| (name, BTreeSet::new()))
    .into();
    for file in files {
        let cgo = file.header.imports.iter().any(|import| import.text == "C");
        let name = file.header.package.as_ref().map_or("", |name| name.text.as_str());
        let xtest = file.name.ends_with("_test.go") && name.ends_with("_test") && name != package;
        if file.built && package.is_empty() && name != "documentation" {
            package = if xtest { name.trim_end_matches("_test") } else { name }.to_owned();
        }
        let (list, imports) = if file.name.starts_with(['_', '.']) {
            continue;
        } else if !file.built || name == "documentation" {
            (4, None)
        } else if cgo {
            (1, Some(5))
        } else if xtest {
            (3, Some(7))
        } else if file.name.ends_with("_test.go") {
            (2, Some(6))
        } else {
            (0, Some(5))
        };
        out[list].1.insert(file.name.clone());
        if let Some(imports) = imports {
            out[imports].1.extend(file.header.imports.iter().map(|import| import.text.clone()));
        }
    }
    out
}

#[test]
fn outlines_agree_with_go_list_on_the_standard_library() {
    let Some((true, text, _)) = go(&["list", "-e", "-json", "std", "cmd"], "/") else {
        println!("no go here: not compared");
        return;
    };
    let tags =
        go(&["list", "-f", "{{context.ToolTags}} {{context.GOARCH}}", "fmt"], "/").unwrap().1;
    let mut tags: BTreeSet<String> =
        tags.split_whitespace().map(|tag| tag.trim_matches(['[', ']']).to_owned()).collect();
    let version = go(&["env", "GOVERSION"], "/").unwrap().1;
    let minor = version.trim().split('.').nth(1).unwrap().parse().unwrap();
    let arch = ["amd64", "arm64"].into_iter().find(|arch| tags.remove(*arch)).unwrap();
    let mut wrong = Vec::new();
    let mut count = 0;
    let packages: Vec<Value> =
        serde_json::Deserializer::from_str(&text).into_iter().map(Result::unwrap).collect();
    let target = Target { os: "linux".to_owned(), arch: arch.to_owned(), cgo: true, minor, tags };
    for package in &packages {
        let folder = package["Dir"].as_str().unwrap();
        let mut files: Vec<File> = Vec::new();
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.ends_with(".go"))
            .collect();
        names.sort();
        for name in names {
            let text = std::fs::read_to_string(format!("{folder}/{name}")).unwrap();
            files.push(File::read(name, &text, &target));
        }
        count += files.len();
        for (field, ours) in lists(&files) {
            // Vendored packages are listed by their real path, those built with a profile with a suffix.
            let plain = |path: String| {
                let path = path.split(" [").next().unwrap_or_default();
                let path = path.strip_prefix("vendor/").unwrap_or(path);
                path.strip_prefix("cmd/vendor/").unwrap_or(path).to_owned()
            };
            let theirs: BTreeSet<String> = strings(package, field).into_iter().map(plain).collect();
            let difference: Vec<&String> = ours.symmetric_difference(&theirs).collect();
            if !difference.is_empty() {
                wrong.push(format!("{folder} {field}: {difference:?}"));
            }
        }
    }
    println!("{count} files of {} packages", packages.len());
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

/// Prints the top-level names of every Go file of the folders it is given, as go/parser sees them.
const DECLS: &str = r#"package main

import (
	"bufio"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
)

func main() {
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		files, _ := filepath.Glob(filepath.Join(in.Text(), "*.go"))
		for _, name := range files {
			file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
			if err != nil {
				continue
			}
			fmt.Println("file", name)
			for _, decl := range file.Decls {
				switch decl := decl.(type) {
				case *ast.FuncDecl:
					kind := "Func"
					if decl.Recv != nil {
						kind = "Method"
					}
					fmt.Println(kind, decl.Name.Name)
				case *ast.GenDecl:
					for _, spec := range decl.Specs {
						switch spec := spec.(type) {
						case *ast.TypeSpec:
							fmt.Println("Type", spec.Name.Name)
						case *ast.ValueSpec:
							for _, name := range spec.Names {
								kind := map[token.Token]string{token.VAR: "Var", token.CONST: "Const"}[decl.Tok]
								fmt.Println(kind, name.Name)
							}
						}
					}
				}
			}
		}
	}
}
"#;

#[test]
fn declarations_agree_with_go_parser_on_the_standard_library() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("decls.go"), DECLS).unwrap();
    let Some((true, folders, _)) = go(&["list", "-e", "-f", "{{.Dir}}", "std", "cmd"], "/") else {
        println!("no go here: not compared");
        return;
    };
    let list = folder.path().join("folders");
    std::fs::write(&list, folders).unwrap();
    let output = Command::new("go")
        .args(["run", "decls.go"])
        .current_dir(folder.path())
        .env("GOTOOLCHAIN", "local")
        .env("GOFLAGS", "")
        .stdin(std::fs::File::open(list).unwrap())
        .output()
        .unwrap();
    let theirs = String::from_utf8(output.stdout).unwrap();
    let mut wrong = Vec::new();
    let mut count = 0;
    for file in theirs.split("file ").skip(1) {
        let (name, decls) = file.split_once('\n').unwrap();
        let text = std::fs::read_to_string(name).unwrap();
        let header = read(&text);
        if header.broken {
            wrong.push(format!("{name}: go/parser takes it"));
        }
        let ours: Vec<String> =
            header.decls.iter().map(|decl| format!("{:?} {}", decl.kind, decl.name.text)).collect();
        count += 1;
        if ours.join("\n") != decls.trim_end() {
            let decls: Vec<&str> = decls.lines().collect();
            let at = ours.iter().zip(&decls).position(|(a, b)| a != b);
            wrong.push(format!("{name}: {at:?} of {}, ours {}", decls.len(), ours.len()));
        }
    }
    println!("{count} files");
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

//! go.mod, and what a slip of the hand makes of it, against `go mod edit -json`.

use go_doctor_golang::modfile::file::{FileKind, ModFile, Refusal};
use serde_json::Value;

use crate::go;

/// Texts of go.mod that people write, and what a slip of the hand makes of them.
fn corpus() -> Vec<String> {
    let whole = "// A comment.\nmodule example.com/lc // its path\n\ngo 1.22.1\n\ntoolchain go1.26.8\n\n\
        godebug default=go1.21\n\nrequire (\n\tgolang.org/x/mod v0.17.0\n\tgopkg.in/yaml.v3 v3.0.1 // indirect\n\
        \texample.com/old v2.0.0+incompatible\n)\n\nrequire golang.org/x/tools v0.0.0-20240101000000-abcdefabcdef\n\n\
        exclude golang.org/x/mod v0.16.0\n\nreplace (\n\tgolang.org/x/mod => ../mod\n\
        \tgolang.org/x/tools v0.1.0 => example.com/fork/tools v0.2.0\n)\n\n\
        retract [v1.0.0, v1.9.9] // broken\n\nretract v0.1.0\n\ntool golang.org/x/tools/cmd/stringer\n\nignore ./static\n";
    let mut all = vec![whole.to_owned(), String::new(), "module x".to_owned()];
    let tokens: Vec<&str> = whole.split_inclusive([' ', '\t', '\n']).collect();
    for at in 0..tokens.len() {
        let with = |new: &[&str]| [&tokens[..at], new, &tokens[at + 1..]].concat().concat();
        all.push(with(&[]));
        all.push(with(&[tokens[at], tokens[at]]));
        all.push(with(&["\"x\" "]));
        all.push(with(&["v1 "]));
        all.push(with(&["( "]));
    }
    for line in [
        "go 1",
        "go 1.x",
        "go v1.22",
        "go 1.22rc1",
        "go 1.22.x",
        "go",
        "go 1.21 1.22",
        "toolchain 1.22",
        "toolchain default",
        "toolchain go1",
        "module 'x'",
        "module `x`",
        "module \"x\"",
        "module \"x y\"",
        "use ./x",
        "<<<<<<< HEAD",
        "=======",
        "require x",
        "require x v1.0.0 v2",
        "require example.com/x/v2 v1.0.0",
        "require example.com/x/v1 v1.0.0",
        "require example.com/x v1.0",
        "require example.com/x master",
        "replace x",
        "replace x => y",
        "replace x => y@v1.0.0",
        "replace x => ./y v1.0.0",
        "replace x => y v1.0.0",
        "replace x v1.0.0 => .",
        r"replace x => ..\y",
        r"replace x => C:\y",
        "exclude x",
        "retract",
        "retract x",
        "retract [v1.0.0]",
        "retract [v1.0.0, v1.1.0] x",
        "tool",
        "tool a b",
        "ignore",
        "godebug x",
        "godebug a=b",
        "godebug \"a=b\"",
        "require (",
        ")",
        "require ( )",
        "require ( ) x",
        "foo (\n)",
        "require x (\n)",
        "/* x */",
        "\u{feff}",
        "（",
        "module\u{a0}x",
        "require \"x",
        "require x\u{0}",
        "go 1.22 // c",
        "//",
        "x //",
        "go(1.22)",
    ] {
        all.push(format!("module example.com/x\n\n{line}\n"));
        all.push(format!("{line}\n"));
    }
    all
}

#[test]
fn go_mod_is_refused_where_go_mod_edit_refuses_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("go.mod");
    let mut wrong = Vec::new();
    let corpus = corpus();
    for text in &corpus {
        std::fs::write(&path, text).unwrap();
        let Some((ok, json, stderr)) =
            go(&["mod", "edit", "-json"], folder.path().to_str().unwrap())
        else {
            println!("no go here: not compared");
            return;
        };
        let ours = ModFile::parse(text, FileKind::Mod, false);
        // `go mod edit` does not look at the module's own path, nor resolve versions that are none, which building does.
        let problem = ours.problems.iter().find(|problem| {
            let resolved = problem.refusal == Refusal::Version && ok;
            problem.refusal != Refusal::ModulePath && !resolved
        });
        if ok != problem.is_none() {
            wrong.push(format!("{text:?}\n  go: {stderr}  we: {problem:?}"));
        } else if ok {
            let parsed: Value = serde_json::from_str(&json).unwrap();
            let theirs = |list: &str, field: &str| strings_at(&parsed[list], field);
            let requires: Vec<String> = ours.requires().map(|(path, ..)| path.to_owned()).collect();
            let replaces: Vec<String> =
                ours.replaces().map(|replace| replace.new_path.to_owned()).collect();
            let go = ours.word("go").unwrap_or_default();
            if requires != theirs("Require", "Path")
                || replaces != theirs("Replace", "New.Path")
                || go != parsed["Go"].as_str().unwrap_or_default()
                || ours.word("module").unwrap_or_default()
                    != parsed["Module"]["Path"].as_str().unwrap_or_default()
            {
                wrong.push(format!("{text:?}\n  go: {json}"));
            }
        } else if let Some(problem) = problem.filter(|p| p.refusal != Refusal::Version) {
            // The first refusal is the same, as far as our wording says all of Go's.
            let first = stderr.lines().nth(1).unwrap_or_default();
            let message = problem.message.trim_end_matches(" (unterminated block)");
            let message = message.split(" [v1.2.3]").next().unwrap_or(message);
            if !first.contains(message) && !message.starts_with("expected '['") {
                wrong.push(format!("{text:?}\n  go: {stderr}  we: {message}"));
            }
        }
    }
    println!("{} texts", corpus.len());
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

fn strings_at(list: &Value, field: &str) -> Vec<String> {
    let items = list.as_array().into_iter().flatten();
    let pointer = format!("/{}", field.replace('.', "/"));
    items.map(|item| item.pointer(&pointer).and_then(Value::as_str).unwrap().to_owned()).collect()
}

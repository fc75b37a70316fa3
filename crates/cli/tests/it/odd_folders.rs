//! Folders that no tool has made: each is read in bounded time and memory, what is odd is named, and the rest is judged as
//! ever. What go says of each was looked at with Go 1.26.8.

use std::fs;
use std::os::unix::fs::symlink;

use serde_json::Value;

use crate::support::Place;

const MAIN: &str = "package main\n\nfunc main() {}\n";

fn place(module: &str, main: &str) -> Place {
    let place = Place::new();
    place.write("go.mod", format!("module example.com/odd\n\ngo 1.26\n{module}"));
    place.write("main.go", main);
    place
}

/// The rules that speak, worst first; every other look at the machine is left out.
fn diagnose(place: &Place) -> Vec<String> {
    let ran = place.run(&["diagnose", "--untrusted", "--format", "json"]);
    let report: Value = serde_json::from_str(&ran.out).unwrap_or_else(|_| panic!("{}", ran.err));
    let findings = report["findings"].as_array().unwrap();
    let loud = findings.iter().filter(|finding| finding["severity"] != "info");
    let mut rules: Vec<String> =
        loud.map(|finding| finding["rule"].as_str().unwrap().to_owned()).collect();
    rules.retain(|rule| !rule.starts_with("go-not-"));
    rules
}

/// A file that is found wherever it was read: a NUL is refused by every version of Go.
const WRONG: &str = "package odd\n\nvar X = \"\0\"\n";

#[test]
fn a_go_mod_that_is_a_folder_is_named() {
    let place = Place::new();
    fs::create_dir(place.path("go.mod")).unwrap();
    place.write("main.go", MAIN);
    // go: directory prefix . does not contain main module
    assert_eq!(diagnose(&place), ["go-mod-invalid"]);
}

#[test]
fn a_go_work_that_names_itself_is_named() {
    let place = place("", MAIN);
    place.write("go.work", "go 1.26\n\nuse (\n\t.\n\t./go.work\n\t\"../我的 项目\"\n)\n");
    assert_eq!(diagnose(&place), ["workspace-excludes-module"]);
}

#[test]
fn links_out_and_in_a_circle_are_not_followed() {
    let place = place("", MAIN);
    fs::create_dir(place.path("x")).unwrap();
    place.write("x/x.go", WRONG);
    for (target, link) in [
        ("..", "x/up"),
        (".", "self"),
        ("/", "root"),
        ("two", "one"),
        ("one", "two"),
        ("me.go", "me.go"),
    ] {
        symlink(target, place.path(link)).unwrap();
    }
    assert_eq!(diagnose(&place), ["file-encoding"]);
}

#[test]
fn a_folder_of_twenty_thousand_files_is_read_to_its_end() {
    let place = place("", MAIN);
    fs::create_dir(place.path("many")).unwrap();
    for number in 0..20_000 {
        place.write(&format!("many/{number:05}.go"), "package many\n");
    }
    fs::create_dir(place.path("z")).unwrap();
    place.write("z/z.go", WRONG);
    assert_eq!(diagnose(&place), ["file-encoding"]);
}

#[test]
fn nothing_is_concluded_from_what_a_large_file_may_have_in_its_rest() {
    let table = "\tx = append(x, \"a line of a generated table\", 1, 2, 3)\n".repeat(100_000);
    let text = format!(
        "package main\n\nvar x []any\n\nfunc init() {{\n{table}}}\n\nfunc main() {{}}\n\nfunc late() {{}}\n"
    );
    let place = place("", &text);
    place.write("late_windows.go", "package main\n\nfunc late() {}\n");
    place.write("use.go", "package main\n\nfunc use() { late() }\n");
    assert_eq!(diagnose(&place), Vec::<String>::new());
}

#[test]
fn a_vendor_folder_without_its_list_is_named() {
    let place = place(
        "\nrequire example.com/x v1.0.0\n",
        "package main\n\nimport _ \"example.com/x\"\n\nfunc main() {}\n",
    );
    fs::create_dir_all(place.path("vendor/example.com/x")).unwrap();
    place.write("vendor/example.com/x/x.go", "package x\n");
    // go: inconsistent vendoring
    assert_eq!(diagnose(&place), ["vendor-inconsistent"]);
}

#[test]
fn a_submodule_that_was_not_fetched_is_an_empty_folder() {
    let place = place("", "package main\n\nimport _ \"example.com/odd/sub\"\n\nfunc main() {}\n");
    fs::create_dir(place.path("sub")).unwrap();
    place.write(
        ".gitmodules",
        "[submodule \"sub\"]\n\tpath = sub\n\turl = https://example.com/sub\n",
    );
    // go refuses it; whether the folder will have files again nobody knows.
    assert_eq!(diagnose(&place), Vec::<String>::new());
}

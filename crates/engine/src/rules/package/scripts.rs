//! What the makefiles, scripts and papers beside Go files build: plugins, which need no main; programs of one file each.

use std::collections::BTreeMap;
use std::rc::Rc;

use go_doctor_protocol::EntryKind;

use crate::context::{Cx, Fact, Known as _, kept};
use crate::facts::workspace::go_files::{walked, walked_as};
use crate::paths;

/// Whether a text builds what needs no main: `-buildmode=plugin`, and a tool's own word for it.
pub(super) fn is_of_plugin(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    text.contains("buildmode")
        && ["plugin", "c-shared", "c-archive"].iter().any(|mode| text.contains(mode))
}

kept!(PluginScriptKey: bool);

/// Whether a makefile or a script of a folder builds what needs no main.
pub(super) fn has_plugin_script(cx: Cx<'_>, folder: &str) -> Fact<bool> {
    let found = cx.memo::<PluginScriptKey>(folder, || {
        let texts = texts(cx, folder, is_script)?;
        Ok(texts.into_iter().any(is_of_plugin))
    })?;
    Ok(*found)
}

fn is_script(name: &str) -> bool {
    const ENDS: &[&str] = &[".sh", ".mk", ".bat", ".ps1", ".yaml", ".yml"];
    const NAMES: &[&str] = &["makefile", "gnumakefile", "justfile"];
    // `tools/build` is a script as often as `build.sh`.
    NAMES.contains(&name) || !name.contains('.') || ENDS.iter().any(|end| name.ends_with(end))
}

/// The texts of the files of a folder whose lower-case names fit.
fn texts<'a>(cx: Cx<'a>, folder: &str, fits: fn(&str) -> bool) -> Fact<Vec<&'a str>> {
    const MOST: usize = 20;
    let names = names(cx)?;
    let own = names.get(&walked_as(cx, folder)?).into_iter().flatten();
    let fitting = own.filter(|name| fits(&name.to_ascii_lowercase())).take(MOST);
    let asked: Vec<_> = fitting
        .map(|name| cx.read_if_text(&paths::join(cx.platform(), folder, name)).known())
        .collect();
    let mut out = Vec::new();
    for text in asked {
        out.extend(text?.flatten());
    }
    Ok(out)
}

kept!(OtherNamesKey: BTreeMap<String, Vec<String>>);

/// What lies in each folder of the walk and is no Go file, by the folder as the walk's paths begin in it.
pub(super) fn names(cx: Cx<'_>) -> Fact<Rc<BTreeMap<String, Vec<String>>>> {
    cx.memo::<OtherNamesKey>("", || {
        let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let entries = walked(cx).known()?.flatten().unwrap_or_default();
        let files = entries.iter().filter(|entry| entry.kind != EntryKind::Folder);
        for entry in files.filter(|entry| !entry.path.ends_with(".go")) {
            let at = entry.path.rfind('/').map_or(0, |at| at + 1);
            let (above, name) = entry.path.split_at(at);
            all.entry(above.to_owned()).or_default().push(name.to_owned());
        }
        Ok(all)
    })
}

/// Whether a makefile, a script or a README, beside these files or at the top, or an editor's configuration runs one of
/// them alone.
pub(super) fn runs_single_files(cx: Cx<'_>, folder: &str, files: &[&str]) -> Fact<bool> {
    let root = cx.folder()?;
    let tells = |name: &str| is_script(name) || name.starts_with("readme");
    let folders = [folder, root].map(|folder| texts(cx, folder, tells));
    let configs = [".vscode/tasks.json", ".vscode/launch.json"].map(|name| {
        let parts: Vec<&str> = name.split('/').collect();
        cx.read_if_text(&paths::join_all(cx.platform(), root, &parts)).known()
    });
    for texts in folders {
        if texts?.into_iter().any(|text| text.lines().any(|line| runs_one(line, files))) {
            return Ok(true);
        }
    }
    for text in configs {
        if text?.flatten().is_some_and(|text| text.contains("\"${file}\"")) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a line has a `go run` or `go build` of one file, and that is one of these.
fn runs_one(line: &str, files: &[&str]) -> bool {
    let bare = |word: &str| word.trim_matches(['`', '"', '\'', ';', '(', ')', ',', '.']).to_owned();
    let words: Vec<String> = line.split_whitespace().map(bare).collect();
    let begins = words.windows(2).position(|pair| match pair {
        [go, verb] => go.as_str() == "go" && matches!(verb.as_str(), "run" | "build"),
        _ => false,
    });
    let rest = begins.and_then(|at| words.get(at + 2..)).unwrap_or_default();
    let ends = |word: &&String| !matches!(word.as_str(), "&&" | "||" | "|" | "&");
    let mut named = rest.iter().take_while(ends).filter(|word| word.ends_with(".go"));
    match (named.next(), named.next()) {
        (Some(one), None) => {
            let name = one.rsplit(['/', '\\']).next().unwrap_or(one);
            files.contains(&name)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_scripts() {
        assert!(is_of_plugin("// go build -buildmode=plugin wc.go"));
        assert!(is_of_plugin("buildMode: plugin"));
        assert!(is_of_plugin("go build --buildmode=c-shared -o x.so ."));
        assert!(!is_of_plugin("go build -buildmode=pie ."));
        assert!(!is_of_plugin("a plugin of the editor"));
    }

    #[test]
    fn lines_that_run_one_file() {
        let files = ["a.go", "b.go"];
        for line in [
            "go run a.go",
            "Run `go run ./week1/b.go`.",
            "\tgo build -race -o x a.go && ./x",
            "(go run a.go < in.txt)",
        ] {
            assert!(runs_one(line, &files), "{line}");
        }
        for line in ["go run .", "go run a.go b.go", "go run main.go", "go vet a.go", "go run"] {
            assert!(!runs_one(line, &files), "{line}");
        }
    }
}

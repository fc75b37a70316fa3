//! The tables made from the rules' pages: words and severities for the engine, the list of pages for the command line,
//! the pages as users read them; and what the extension takes from the protocol. `--check` says which are stale.

mod words;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use go_doctor_pages::{Page, Word};

use crate::typescript;

/// A rule's page and its name.
struct Rule {
    name: String,
    family: String,
    path: PathBuf,
    page: Page,
}

/// Writes every generated file.
pub(crate) fn write(root: &Path) -> Result<()> {
    for (path, text) in outputs(root)? {
        if std::fs::read_to_string(&path).ok().as_deref() != Some(&text) {
            std::fs::write(&path, text).with_context(|| format!("writing {}", path.display()))?;
            println!("wrote {}", path.display());
        }
    }
    Ok(())
}

/// Says which generated files are stale.
pub(crate) fn check(root: &Path) -> Result<()> {
    let stale: Vec<String> = outputs(root)?
        .into_iter()
        .filter(|(path, text)| std::fs::read_to_string(path).ok().as_deref() != Some(text))
        .map(|(path, _)| path.display().to_string())
        .collect();
    if stale.is_empty() {
        Ok(())
    } else {
        bail!("stale, run `cargo xtask generate`: {}", stale.join(", "))
    }
}

/// Writes each rule's page as users read it: title, words, prose; the cases stay at home.
pub(crate) fn pages(root: &Path, folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder)?;
    for rule in rules(root)? {
        let text = format!(
            "# {}\n\n*{} · {}*\n\n{}",
            rule.name, rule.page.layer, rule.page.severity, rule.page.prose
        );
        std::fs::write(folder.join(format!("{}.md", rule.name)), text)?;
    }
    Ok(())
}

fn outputs(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let rules = rules(root)?;
    let own = own_words(root)?;
    let folder = root.join("crates/engine/src/words");
    let mut files = vec![
        (root.join("crates/engine/src/generated.rs"), rustfmt(&engine(&own)?)?),
        (root.join("crates/cli/src/generated.rs"), rustfmt(&cli(root, &rules)?)?),
        (folder.join("own.rs"), rustfmt(&words::own(&own))?),
        (root.join("extension/src/generated.ts"), typescript::generated()?),
    ];
    let mut families: BTreeMap<&str, Vec<&Rule>> = BTreeMap::new();
    for rule in &rules {
        families.entry(&rule.family).or_default().push(rule);
    }
    for (name, rules) in families {
        files.push((folder.join(format!("{name}.rs")), rustfmt(&words::family(name, &rules)?)?));
    }
    Ok(files)
}

/// The words that are no rule's.
fn own_words(root: &Path) -> Result<Vec<Word>> {
    let path = root.join("crates/engine/src/words.md");
    let page = go_doctor_pages::parse(&std::fs::read_to_string(&path)?)
        .with_context(|| path.display().to_string())?;
    Ok(page.words)
}

fn rules(root: &Path) -> Result<Vec<Rule>> {
    let mut list = Vec::new();
    for family in std::fs::read_dir(root.join("crates/engine/src/rules"))? {
        let family = family?.path();
        if !family.is_dir() {
            continue;
        }
        for file in std::fs::read_dir(&family)? {
            let path = file?.path();
            if path.extension().is_some_and(|extension| extension == "md") {
                let text = std::fs::read_to_string(&path)?;
                let page =
                    go_doctor_pages::parse(&text).with_context(|| path.display().to_string())?;
                let name = path
                    .file_stem()
                    .map(|stem| stem.to_string_lossy().into_owned())
                    .unwrap_or_default();
                let family = family
                    .file_name()
                    .map(|name| name.to_string_lossy().into_owned())
                    .unwrap_or_default();
                list.push(Rule { name, family, path, page });
            }
        }
    }
    list.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(list)
}

fn engine(own: &[Word]) -> Result<String> {
    let mut words: Vec<(&str, &[String; 2])> =
        own.iter().map(|word| (word.key.as_str(), &word.templates)).collect();
    words.sort();
    let mut out = String::from("//! Made by `cargo xtask generate` from `words.md`; edit that.\n");
    out.push_str("\n/// Key, English, Simplified Chinese; sorted by key.\npub(crate) static WORDS: &[(&str, [&str; 2])] = &[\n");
    for (key, [en, zh]) in words {
        writeln!(out, "({key:?}, [{en:?}, {zh:?}]),")?;
    }
    out.push_str("];\n");
    Ok(out)
}

fn cli(root: &Path, rules: &[Rule]) -> Result<String> {
    let mut out = String::from(
        "//! Made by `cargo xtask generate`: every rule's page; edit those.\n\n\
         /// Rule, its page's place in the repository, the page; sorted by rule.\n\
         pub(crate) static PAGES: &[(&str, &str, &str)] = &[\n",
    );
    for rule in rules {
        let path =
            rule.path.strip_prefix(root.join("crates"))?.to_string_lossy().replace('\\', "/");
        writeln!(out, "({:?}, \"crates/{path}\", include_str!(\"../../{path}\")),", rule.name)?;
    }
    out.push_str("];\n");
    Ok(out)
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map_or(String::new(), |first| first.to_uppercase().collect::<String>() + letters.as_str())
}

/// Formats generated Rust the way the repository is formatted, so that `cargo fmt --check` stays quiet.
fn rustfmt(text: &str) -> Result<String> {
    use std::io::Write as _;
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config", "use_small_heuristics=Max"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("starting rustfmt")?;
    child.stdin.take().context("rustfmt's stdin")?.write_all(text.as_bytes())?;
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("rustfmt refused the generated text");
    }
    Ok(String::from_utf8(output.stdout)?)
}

//! Layers module and test: files beside the code that go reads and cannot use: a profile, a fuzz test's corpus, what is embedded.

use crate::context::{Checked, Cx, Fact};
use crate::findings::{Findings, draft};
use crate::output::go::place::{base, known, location, path, place};
use crate::output::{Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::rules::advice::{by_hand, terminal_of};
use crate::words::{self, args};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::profile_unreadable::RULE).explain(profile_unreadable),
    Rule::new(words::embed_in_other_module::RULE).explain(embed_in_other_module),
    Rule::new(words::fuzz_corpus_invalid::RULE).explain(fuzz_corpus_invalid),
];

/// How a file begins that git leaves where it did not fetch a large one.
const POINTER: &str = "version https://git-lfs.github.com/spec/";

/// `# /w/default.pgo` and `preprofile: error parsing profile: …` (Go 1.23 to 1.27), before that the compiler's own
/// `compile: /w/default.pgo: PGO error: …` for every package (Go 1.21).
fn profile_unreadable(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let file_above = |number: usize| {
        let above = run.line(number.checked_sub(1)?)?;
        above.text.strip_prefix("# ").map(str::trim)
    };
    let found = run.lines().find_map(|line| {
        if line.text.starts_with("preprofile: error parsing profile") {
            return Some((line, file_above(line.number).unwrap_or("default.pgo")));
        }
        let (head, _) = line.text.split_once(": PGO error: ")?;
        Some((line, head.strip_prefix("compile: ").unwrap_or(head)))
    });
    let Some((line, file)) = found else { return Ok(()) };
    let text = match path(cx, run, file) {
        Some(path) => known(cx.read(&path))?.flatten(),
        None => None,
    };
    let finding = draft(args! { file: base(file) }).line(run, line);
    let finding = if text.is_some_and(|text| text.starts_with(POINTER)) {
        finding.message("message.pointer")
    } else {
        finding
    };
    let finding = terminal_of(finding, "fetch", "git lfs pull", run);
    out.add(by_hand(by_hand(finding, "off"), "remove"));
    Ok(())
}

/// `main.go:5:12: pattern x: cannot embed file templates/app/text: in different module` (Go 1.19 to 1.27).
fn embed_in_other_module(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let found = run.find(|line| {
        let file = between(line, "cannot embed file ", ": in different module")?;
        line.contains("pattern ").then_some(file)
    });
    let Some((line, file)) = found else { return Ok(()) };
    let at = match place(line.text) {
        Some(place) => location(cx, run, place.file, place.line, place.column)?,
        None => None,
    };
    let folder = at.as_ref().and_then(|at| paths::parent(cx.platform(), &at.file));
    let mut finding = draft(args! { file: file }).line(run, line);
    if let Some(folder) = folder
        && let Some(fence) = fence(cx, &folder, file)?
    {
        finding = finding.message("message.named").with(args! { fence: fence });
    }
    out.add(by_hand(by_hand(finding.at_any(at), "move"), "rename"));
    Ok(())
}

/// The go.mod between a package's folder and a file below it, relative to the folder.
fn fence(cx: Cx<'_>, folder: &str, file: &str) -> Fact<Option<String>> {
    for (at, _) in file.match_indices('/') {
        let own = format!("{}/go.mod", file.get(..at).unwrap_or_default());
        if known(cx.is_file(&paths::join(cx.platform(), folder, &own)))? == Some(true) {
            return Ok(Some(own));
        }
    }
    Ok(None)
}

/// `"testdata/fuzz/FuzzName/.gitkeep": unmarshal: …` and `…: mismatched types in corpus entry: …` (Go 1.21 to 1.27).
fn fuzz_corpus_invalid(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let found = run.find(|line| {
        let (_, rest) = line.split_once('"')?;
        let (file, said) = rest.split_once("\": ")?;
        let stale = said.starts_with("mismatched types in corpus entry");
        let corpus = file.contains("testdata/fuzz/") || file.contains("testdata\\fuzz\\");
        (corpus && (stale || said.starts_with("unmarshal: "))).then_some((file, said, stale))
    });
    let Some((line, (file, said, stale))) = found else { return Ok(()) };
    let at = match place(line.text) {
        Some(place) => location(cx, run, place.file, place.line, None)?,
        None => None,
    };
    let finding = draft(args! { file: file, said: said.trim() }).at_any(at).line(run, line);
    out.add(if stale {
        by_hand(finding.message("message.stale").why("why.stale"), "delete")
    } else {
        by_hand(finding, "move")
    });
    Ok(())
}

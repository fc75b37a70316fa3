//! Layers module and test: files beside the code that go reads and cannot use: a profile, a fuzz test's corpus, what is embedded.

use crate::context::{Checked, Cx, Fact};
use crate::findings::{Findings, draft};
use crate::output::go::place::{base, known, location, path, place};
use crate::output::{Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::words;

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
    let finding = draft(words::profile_unreadable::message(base(file))).line(run, line);
    let finding = if text.is_some_and(|text| text.starts_with(POINTER)) {
        finding.message(words::profile_unreadable::pointer(base(file)))
    } else {
        finding
    };
    let finding = finding.terminal_of(words::profile_unreadable::fix_fetch, "git lfs pull", run);
    out.add(
        finding
            .by_hand(words::profile_unreadable::fix_off())
            .by_hand(words::profile_unreadable::fix_remove()),
    );
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
    let fence = match folder {
        Some(folder) => fence(cx, &folder, file)?,
        None => None,
    };
    let finding = draft(match fence {
        Some(fence) => words::embed_in_other_module::named(file, fence),
        None => words::embed_in_other_module::message(file),
    })
    .line(run, line);
    out.add(
        finding
            .at_any(at)
            .by_hand(words::embed_in_other_module::fix_move())
            .by_hand(words::embed_in_other_module::fix_rename()),
    );
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
    let finding =
        draft(words::fuzz_corpus_invalid::message(file, said.trim())).at_any(at).line(run, line);
    out.add(if stale {
        finding
            .message(words::fuzz_corpus_invalid::stale(file, said.trim()))
            .why(words::fuzz_corpus_invalid::why_stale())
            .by_hand(words::fuzz_corpus_invalid::fix_delete())
    } else {
        finding.by_hand(words::fuzz_corpus_invalid::fix_move())
    });
    Ok(())
}

//! Layer module: a source file that is not UTF-8 text.

use go_doctor_protocol::{Location, Platform};

use crate::context::{Checked, Cx};
use crate::facts::workspace::go_files::GoFile;
use crate::facts::workspace::mod_file::encoding;
use crate::findings::{Draft, Findings, draft};
use crate::output::Run;
use crate::output::go::location::location;
use crate::output::run::place::base;
use crate::output::run::place::place;
use crate::paths;
use crate::rules::Rule;
use crate::words::{self, shell_quote};

pub(crate) const RULES: &[Rule] = &[Rule::new(words::file_encoding::RULE)
    .go_file(file_encoding)
    .unread(unread_file)
    .explain(explain_file_encoding)
    .yields_to(&[words::go_mod_invalid::RULE])];

fn file_encoding(cx: Cx<'_>, file: &GoFile, out: &mut Findings) -> Checked {
    if let Some(looks_like) = encoding(file.unread.as_deref()) {
        // A file of another system is not read here.
        if !crate::facts::workspace::go_files::target(cx).takes_name(&file.name) {
            return Ok(());
        }
        out.add(no_text(cx, &file.path, &file.name, looks_like));
        return Ok(());
    }
    if !file.built {
        return Ok(());
    }
    let Some((start, c)) = file.stray() else { return Ok(()) };
    let name = file.name.as_str();
    let finding = draft(if c == '\0' {
        words::file_encoding::nul(name)
    } else {
        words::file_encoding::bom(name)
    })
    .at(file.location(start, start + c.len_utf8()))
    .evidence(format!("read {}", file.path), file.line(start));
    // go stops at the first, and after that at the next.
    let text = file.text.get(start..).unwrap_or_default();
    let edits = text.match_indices(c).map(|(at, _)| go_doctor_protocol::Edit {
        file: file.path.clone(),
        range: file.range(start + at, start + at + c.len_utf8()),
        new_text: String::new(),
    });
    out.add(finding.edits(
        words::file_encoding::fix_remove(name),
        go_doctor_protocol::Applicability::Safe,
        edits.collect(),
    ));
    Ok(())
}

/// A file that is no UTF-8 text, as a whole.
fn no_text(cx: Cx<'_>, path: &str, name: &str, looks_like: &str) -> Draft {
    let finding = draft(match looks_like {
        "utf-16le" | "utf-16be" => words::file_encoding::message(name, looks_like),
        "nul" => words::file_encoding::utf16(name),
        _ => words::file_encoding::not_utf8(name),
    })
    .at(Location { file: path.to_owned(), range: None })
    .evidence(format!("read {path}"), looks_like);
    // Only a byte order mark says which bytes they are.
    let folder = paths::parent(cx.platform(), path).filter(|_| looks_like.starts_with("utf-16"));
    let finding = match folder.filter(|_| cx.platform() != Platform::Windows) {
        Some(folder) => {
            let (from, to) = (shell_quote(name), shell_quote(&format!("{name}.utf8")));
            let command = format!("iconv -f utf-16 -t utf-8 {from} > {to} && mv {to} {from}");
            finding.terminal(words::file_encoding::fix_convert, command, folder)
        }
        None => finding,
    };
    finding.by_hand(words::file_encoding::fix_save_utf8(name))
}

/// A document that was to be checked and cannot be read as text: a Go file, settings, tasks, launch configurations.
fn unread_file(cx: Cx<'_>, path: &str, looks_like: &str, out: &mut Findings) -> Checked {
    let name = paths::file_name(cx.platform(), path);
    let finding = no_text(cx, path, name, looks_like);
    out.add(if name.ends_with(".go") {
        finding
    } else {
        finding.why(words::file_encoding::why_config())
    });
    Ok(())
}

/// go/scanner, cmd/compile and go/build on bytes that are no Go (Go 1.19 to 1.27).
fn explain_file_encoding(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    const SAYS: &[&str] = &[
        "invalid BOM in the middle of the file",
        "illegal byte order mark",
        "illegal UTF-8 encoding",
        "invalid UTF-8 encoding",
        "unexpected NUL in input",
        "invalid NUL character",
        "illegal character NUL",
    ];
    let Some(line) = run.says(SAYS).filter(|line| !line.text.contains("go.mod")) else {
        return Ok(());
    };
    let place = place(line.text);
    let at = match place {
        Some(place) => location(cx, run, place.file, place.line, place.column)?,
        None => None,
    };
    // `go: reading main.go: unexpected NUL in input`, `read /w/main.go: unexpected NUL in input`.
    let read = || {
        let (_, rest) = line.text.split_once("read")?;
        rest.trim_start_matches("ing").trim().split(": ").next()
    };
    let file = place.map(|place| place.file).or_else(read).unwrap_or_default();
    let file = base(file);
    let finding = draft(if line.text.contains("BOM") || line.text.contains("byte order mark") {
        words::file_encoding::bom(file)
    } else if line.text.contains("NUL") || line.text.contains("UTF-16") {
        words::file_encoding::utf16(file)
    } else {
        words::file_encoding::not_utf8(file)
    });
    out.add(finding.at_any(at).line(run, line).by_hand(words::file_encoding::fix_save_utf8(file)));
    Ok(())
}

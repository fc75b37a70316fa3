//! Annotated excerpts: the lines of a finding with its range marked, as compilers show them.
//!
//! A secret in a line is a tag, and the mark still stands where it belongs; a long line is cut around its range.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use go_doctor_engine::Redactor;
use go_doctor_protocol::{Range as Place, Severity};

use crate::sources::Source;

/// More lines of one range than this are not shown.
const MOST_LINES: u32 = 6;
/// What is shown of a long line before its range, and from the range on, in characters.
const BEFORE: usize = 48;
const FROM: usize = 72;
/// What an excerpt may take in width; annotations are cut to it.
const WIDTH: usize = 140;

/// A line made fit to be shown, and the bytes of it that are marked.
struct Shown {
    text: String,
    marked: Range<usize>,
}

/// The excerpt of a range; nothing where the source does not have it, or where a secret could not be kept out.
pub(crate) fn excerpt(
    source: &Source<'_>,
    place: Place,
    severity: Severity,
    redactor: &Redactor,
) -> Option<String> {
    let last = place.end.line.min(place.start.line.saturating_add(MOST_LINES - 1));
    let mut text = String::new();
    let mut marked: Option<Range<usize>> = None;
    for number in place.start.line..=last {
        let line = source.line(number)?;
        let from = if number == place.start.line { byte(line, place.start.character) } else { 0 };
        let to =
            if number == place.end.line { byte(line, place.end.character) } else { line.len() };
        let (line, marked_here) = near(line, from..to.max(from), redactor);
        let shown = cut(redacted(line, marked_here, redactor)?);
        if !text.is_empty() {
            text.push('\n');
        }
        let start = marked.as_ref().map_or(text.len() + shown.marked.start, |marked| marked.start);
        marked = Some(start..text.len() + shown.marked.end);
        text.push_str(&shown.text);
    }
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let snippet = Snippet::source(text)
        .line_start(place.start.line as usize + 1)
        .fold(false)
        .annotation(AnnotationKind::Primary.span(marked?));
    let group = Group::with_level(level).element(snippet);
    Some(Renderer::styled().term_width(WIDTH).render(&[group]))
}

/// The byte of a UTF-16 unit in a line; one behind the line's end is its end.
fn byte(line: &str, character: u32) -> usize {
    if line.is_ascii() {
        return line.len().min(character as usize);
    }
    let mut units = 0;
    for (at, c) in line.char_indices() {
        if units >= character {
            return at;
        }
        units += if c.len_utf16() == 2 { 2 } else { 1 };
    }
    line.len()
}

/// The part of a very long line in which everything lies that will be shown, and every secret that reaches into it.
fn near<'l>(line: &'l str, marked: Range<usize>, redactor: &Redactor) -> (&'l str, Range<usize>) {
    // A character has at most four bytes; twice as much leaves room for the signs of a cut.
    let far = redactor.longest() + 8 * (BEFORE + FROM);
    let mut from = marked.start.saturating_sub(far);
    while !line.is_char_boundary(from) {
        from -= 1;
    }
    let mut to = (marked.start + far).min(line.len());
    while !line.is_char_boundary(to) {
        to += 1;
    }
    let part = line.get(from..to).unwrap_or_default();
    (part, marked.start - from..marked.end.min(to) - from)
}

/// The line with a tag for each secret; a mark that begins or ends inside of one covers its tag.
fn redacted(line: &str, marked: Range<usize>, redactor: &Redactor) -> Option<Shown> {
    let mut text = String::new();
    let mut shown = marked.clone();
    let mut done = 0;
    for (secret, tag) in redactor.spans(line) {
        text.push_str(line.get(done..secret.start)?);
        let (start, end) = (text.len(), text.len() + tag.len());
        text.push_str(tag);
        done = secret.end;
        // Whatever lies behind the secret moves with it, whatever lies inside goes to its border.
        let moved = |at: usize, inside: usize| match at {
            at if at >= secret.end => end + (at - secret.end),
            at if at > secret.start => inside,
            at => start - (secret.start - at),
        };
        if marked.start >= secret.start {
            shown.start = moved(marked.start, start);
        }
        if marked.end > secret.start {
            shown.end = moved(marked.end, end);
        }
    }
    text.push_str(line.get(done..)?);
    // What has only the shape of a secret is learned with the readings; should one not be, the line is not shown.
    (redactor.text(&text) == text).then_some(Shown { text, marked: shown })
}

/// The part of a long line around its mark.
fn cut(line: Shown) -> Shown {
    let Shown { text, marked } = &line;
    if text.chars().count() <= BEFORE + FROM {
        return line;
    }
    let before = text.get(..marked.start).unwrap_or_default();
    let behind = text.get(marked.start..).unwrap_or_default();
    let from = before.char_indices().rev().nth(BEFORE - 1).map_or(0, |(at, _)| at);
    let to = behind.char_indices().nth(FROM).map_or(text.len(), |(at, _)| marked.start + at);
    let head = if from > 0 { "…" } else { "" };
    let tail = if to < text.len() { "…" } else { "" };
    let kept = text.get(from..to).unwrap_or_default();
    let at = |byte: usize| byte.clamp(from, to) - from + head.len();
    Shown { marked: at(marked.start)..at(marked.end), text: format!("{head}{kept}{tail}") }
}

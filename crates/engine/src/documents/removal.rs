//! Taking children out of an object or array: their commas go with them, the lines that become empty too, and every
//! comment stays, also one that stood inside.

use std::rc::Rc;

use super::parser::MAX_ERRORS;
use super::splice::Splice;
use super::trivia::{
    before_blanks, behind_blanks, behind_line_end, comma_behind, comments, has_line_end, indent_at,
    is_inline_blank, line_end, line_end_near, line_start,
};
use super::value::{Property, Value};
use crate::documents::Document;

/// Whether a syntax error lies between two bytes, or might: then no edit there is certain.
pub(super) fn is_uncertain(doc: &Document, from: usize, to: usize) -> bool {
    let more =
        doc.errors.len() >= MAX_ERRORS && doc.errors.last().is_some_and(|last| last.start <= to);
    more || doc.errors.iter().any(|error| error.start <= to && error.end >= from)
}

/// Takes properties out of their object. Nothing where the object has a syntax error in it.
pub fn remove_properties(object: Value<'_>, removed: &[Property<'_>]) -> Option<Vec<Splice>> {
    remove(object, &removed.iter().map(|property| property.id()).collect::<Vec<_>>())
}

/// Takes a property out of its object. Nothing where the object has a syntax error in it.
pub fn remove_property(object: Value<'_>, property: Property<'_>) -> Option<Vec<Splice>> {
    remove_properties(object, &[property])
}

/// Takes a property out of an object that is a setting's value, and the whole setting where it was the only one in it:
/// `"go.alternateTools": {}` says nothing to anybody. Comments in it stay.
pub fn remove_setting(object: Value<'_>, property: Property<'_>) -> Option<Vec<Splice>> {
    let is_only = object.properties().all(|other| other.id() == property.id());
    match object.owner().filter(|_| is_only) {
        // The object that holds the settings of a workspace file is none itself.
        Some((settings, setting)) if !setting.is("settings") => remove_property(settings, setting),
        _ => remove_property(object, property),
    }
}

/// Takes an element out of its array. Nothing where the array has a syntax error in it.
pub fn remove_element(array: Value<'_>, element: Value<'_>) -> Option<Vec<Splice>> {
    remove(array, &[element.id()])
}

/// Children of an object or array and their commas.
struct Children<'d> {
    container: Value<'d>,
    text: &'d str,
    ids: Rc<[u32]>,
    /// Commas that went with a child already.
    taken: Vec<usize>,
}

fn remove(container: Value<'_>, removed: &[u32]) -> Option<Vec<Splice>> {
    let doc = container.document();
    let (open, end) = container.bytes();
    if is_uncertain(doc, open, end) {
        return None;
    }
    let text = doc.text.as_str();
    let mut children = Children { container, text, ids: container.child_ids(), taken: Vec::new() };
    let all =
        children.ids.len() <= removed.len() && children.ids.iter().all(|id| removed.contains(id));
    if all && comments(text, open, end).is_empty() {
        return Some(vec![Splice::cut(open + 1, end - 1)]);
    }
    let mut cuts = Vec::new();
    let mut removed = removed.to_vec();
    removed.sort_unstable();
    removed.dedup();
    for at in
        removed.iter().filter_map(|id| children.ids.binary_search(id).ok()).collect::<Vec<_>>()
    {
        cuts.push(children.span(at));
        if let Some(comma) = children.take_comma(at) {
            cuts.push((comma, comma + 1));
        }
    }
    cuts.sort_unstable();
    Some(splices(text, merged(text, cuts)))
}

impl Children<'_> {
    fn span(&self, at: usize) -> (usize, usize) {
        self.ids.get(at).and_then(|id| self.container.child_bytes(*id)).unwrap_or_default()
    }

    /// The comma behind a child, unless it is taken.
    fn comma(&self, at: usize) -> Option<usize> {
        comma_behind(self.text, self.span(at).1).filter(|comma| !self.taken.contains(comma))
    }

    /// The comma that goes with a child: the one on its line, behind it rather than before it; else the nearest left.
    fn take_comma(&mut self, at: usize) -> Option<usize> {
        let (start, end) = self.span(at);
        let before = (0..at).rev().find_map(|other| self.comma(other));
        let behind = self.comma(at);
        let behind_here = behind.filter(|&comma| !has_line_end(self.text, end, comma));
        let before_here = before.filter(|&comma| !has_line_end(self.text, comma, start));
        let chosen = behind_here.or(before_here).or(behind).or(before)?;
        self.taken.push(chosen);
        Some(chosen)
    }
}

/// Cuts that only blanks separate on one line become one.
fn merged(text: &str, cuts: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    let mut list: Vec<(usize, usize)> = Vec::new();
    for cut in cuts {
        match list.last_mut() {
            Some(last) if is_inline_blank(text, last.1, cut.0) => last.1 = cut.1,
            _ => list.push(cut),
        }
    }
    list
}

/// The cuts with the blanks that would be left over, and with what must stay of them.
fn splices(text: &str, cuts: Vec<(usize, usize)>) -> Vec<Splice> {
    let mut list: Vec<Splice> = Vec::new();
    for (start, end) in cuts {
        let inside = comments(text, start, end);
        let mut splice = Splice { start, end, text: kept(text, start, &inside) };
        let line = line_start(text, start);
        let starts_line = is_inline_blank(text, line, start);
        let rest = line_end(text, end);
        let ends_line = is_inline_blank(text, end, rest);
        if !splice.text.is_empty() {
            let last = inside.last().and_then(|&(start, end)| text.get(start..end));
            let is_line_comment = last.is_some_and(|last| last.starts_with("//"));
            if is_line_comment && !ends_line {
                // Nothing may stand behind a line comment on its line.
                splice.text.push_str(line_end_near(text, start));
                splice.text.push_str(indent_at(text, start));
            }
            if is_line_comment || ends_line {
                splice.end = behind_blanks(text, end);
            }
        } else if starts_line && ends_line {
            (splice.start, splice.end) = (line, behind_line_end(text, rest));
        } else if starts_line
            && closes_behind(text, end)
            && !comment_before(text, line, list.last())
        {
            // The bracket follows what is left, as it followed this.
            splice.start = before_line(text, line);
        } else if starts_line || before_blanks(text, start) < start {
            if ends_line {
                splice.start = before_blanks(text, start);
            }
            splice.end = behind_blanks(text, end);
        } else if text.get(..start).is_some_and(|before| before.ends_with(['{', '['])) {
            splice.end = behind_blanks(text, end);
        }
        // Two cuts on one line may both want the blanks between them.
        if let Some(last) = list.last().filter(|last| last.end > splice.start) {
            splice.start = last.end;
            splice.end = splice.end.max(splice.start);
        }
        list.push(splice);
    }
    list
}

/// The container's bracket is the next thing on the line.
fn closes_behind(text: &str, at: usize) -> bool {
    let at = behind_blanks(text, at);
    text.get(at..).is_some_and(|rest| rest.starts_with(['}', ']']))
}

/// Where the line before this one ends.
fn before_line(text: &str, line: usize) -> usize {
    let before = text.get(..line).unwrap_or_default();
    before.strip_suffix('\n').map_or(before, |rest| rest.strip_suffix('\r').unwrap_or(rest)).len()
}

/// The line before this one may end with a comment, old or kept by an earlier cut: nothing goes behind it.
fn comment_before(text: &str, line: usize, cut: Option<&Splice>) -> bool {
    let end = before_line(text, line);
    let start = line_start(text, end);
    let before = text.get(start..end).unwrap_or_default();
    let kept = cut.is_some_and(|cut| !cut.text.is_empty() && cut.end > start);
    start == end || kept || before.contains("//") || before.contains("*/")
}

/// The comments inside a cut, each on a line of its own.
fn kept(text: &str, start: usize, inside: &[(usize, usize)]) -> String {
    let separator = format!("{}{}", line_end_near(text, start), indent_at(text, start));
    let inside: Vec<&str> =
        inside.iter().filter_map(|&(start, end)| text.get(start..end)).collect();
    inside.join(&separator)
}

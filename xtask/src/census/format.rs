//! The formats of Go's package fmt: their own words, and the holes between them.

/// How many words of two letters or more a format has outside of its holes.
pub(super) fn own_words(text: &str) -> usize {
    let own = parts(text).into_iter().filter_map(|part| match part {
        Part::Own(own) => Some(own),
        Part::Hole(_) => None,
    });
    own.collect::<Vec<_>>()
        .join(" ")
        .split(|char: char| !char.is_ascii_alphabetic())
        .filter(|word| word.len() >= 2)
        .count()
}

/// A piece of a Go format.
#[derive(Debug, PartialEq)]
pub(super) enum Part {
    Own(String),
    /// The letter of the verb.
    Hole(char),
}

/// A Go format in pieces: `%%` is its own text, `%-5.3[1]d` one hole.
pub(super) fn parts(format: &str) -> Vec<Part> {
    let mut list = Vec::new();
    let mut own = String::new();
    let mut chars = format.chars().peekable();
    while let Some(char) = chars.next() {
        if char != '%' {
            own.push(char);
            continue;
        }
        if chars.next_if_eq(&'%').is_some() {
            own.push('%');
            continue;
        }
        while chars.next_if(|char| "+-# 0123456789.*[]".contains(*char)).is_some() {}
        list.push(Part::Own(std::mem::take(&mut own)));
        list.extend(chars.next().map(Part::Hole));
    }
    list.push(Part::Own(own));
    list.retain(|part| *part != Part::Own(String::new()));
    list
}

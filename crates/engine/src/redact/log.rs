//! A log that is written piece by piece: a secret may be split over two pieces, so the end of what came is held back.

use super::Redactor;

/// Takes secrets out of a text that comes in pieces.
#[derive(Debug)]
pub struct LogRedactor {
    redactor: Redactor,
    held: String,
}

impl LogRedactor {
    pub(super) fn new(redactor: Redactor) -> Self {
        Self { redactor, held: String::new() }
    }

    /// Takes a piece; what may be written now comes back: whole lines, up to where a secret may still be going on.
    pub fn push(&mut self, piece: &str) -> String {
        self.held.push_str(piece);
        let end = self.safe_end();
        let rest = self.held.split_off(end);
        let ready = std::mem::replace(&mut self.held, rest);
        self.redactor.text(&ready)
    }

    /// What was held back, when no more will come.
    pub fn finish(mut self) -> String {
        let held = std::mem::take(&mut self.held);
        self.redactor.text(&held)
    }

    /// The end of the last line that no secret crosses, known or of a known shape.
    fn safe_end(&self) -> usize {
        let mut end = self.held.len().saturating_sub(self.redactor.longest());
        loop {
            let before = self.held.get(..floor(&self.held, end)).unwrap_or_default();
            let Some(line) = before.rfind('\n') else { return 0 };
            let border = line + 1;
            if !self.is_inside_key(border) && !self.redactor.crosses(&self.held, border) {
                return border;
            }
            end = line;
        }
    }

    /// Whether a private key has begun before a byte and not ended: its lines are known only with its head.
    fn is_inside_key(&self, border: usize) -> bool {
        let before = self.held.get(..border).unwrap_or_default();
        let begun = before.rfind("-----BEGIN ");
        begun.is_some_and(|at| before.rfind("-----END").is_none_or(|end| end < at))
    }
}

/// The nearest beginning of a character at or before a byte.
fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

//! What is kept of a stream: its beginning and its end.

use std::collections::VecDeque;

use go_doctor_protocol::Output;

/// How much of a stream's beginning, and of its end, is kept.
const HEAD: usize = 256 << 10;
const TAIL: usize = 256 << 10;

/// A stream's beginning and end.
#[derive(Default)]
pub(crate) struct Kept {
    head: Vec<u8>,
    tail: VecDeque<u8>,
    omitted: u64,
}

impl Kept {
    /// Takes the next piece.
    pub(crate) fn take(&mut self, bytes: &[u8]) {
        let room = HEAD - self.head.len();
        let (first, rest) = bytes.split_at(room.min(bytes.len()));
        self.head.extend_from_slice(first);
        self.tail.extend(rest);
        let over = self.tail.len().saturating_sub(TAIL);
        self.tail.drain(..over);
        self.omitted += over as u64;
    }

    /// What was kept so far, as text.
    pub(crate) fn output(&self) -> Output {
        let tail: Vec<u8> = self.tail.iter().copied().collect();
        let (text, bad) = if self.omitted == 0 {
            let whole = [self.head.as_slice(), &tail].concat();
            (String::from_utf8_lossy(&whole).into_owned(), std::str::from_utf8(&whole).is_err())
        } else {
            // The cut may fall inside a character: only complain of what lies before it.
            let text = String::from_utf8_lossy(&self.head).into_owned()
                + "\n…\n"
                + &String::from_utf8_lossy(&tail);
            (text, std::str::from_utf8(&self.head).is_err_and(|error| error.error_len().is_some()))
        };
        Output { text, omitted: self.omitted, bad_encoding: bad }
    }
}

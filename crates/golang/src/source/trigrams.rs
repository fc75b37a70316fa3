//! What a text may contain: a small table that answers "surely not" without the text.
//!
//! Each three bytes in a row set one bit. A word of which one bit is missing stands nowhere in the text; one of which all
//! are set may stand there, and only the text can tell.

/// The most characters of a table, six bits each; a power of two.
const MOST: usize = 4096;
const LEAST: usize = 8;

/// Which sequences of three bytes a text may have, as printable characters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trigrams(String);

impl Trigrams {
    /// The table of a text.
    pub fn of(text: &str) -> Self {
        let mut table = [0_u8; MOST];
        for three in windows(text) {
            let (at, bit) = place(three, MOST);
            if let Some(cell) = table.get_mut(at) {
                *cell |= bit;
            }
        }
        let set: u32 = table.iter().map(|cell| cell.count_ones()).sum();
        // A fifth of the bits set: three of them are all set by accident once in a hundred words, eight never.
        let size = (set as usize / 2).next_power_of_two().clamp(LEAST, MOST);
        let fold = |at: usize| table.iter().skip(at).step_by(size).fold(0, |a, b| a | b);
        Self((0..size).map(|at| written(fold(at))).collect())
    }

    /// A table as [`Trigrams::as_str`] wrote it.
    pub fn read(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The table as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the text may contain a word; false is certain. A table that is none knows nothing.
    pub fn may_have(&self, word: &str) -> bool {
        let size = self.0.len();
        !size.is_power_of_two()
            || windows(word).all(|three| {
                let (at, bit) = place(three, size);
                self.0.as_bytes().get(at).is_none_or(|&cell| read(cell) & bit != 0)
            })
    }
}

fn windows(text: &str) -> impl Iterator<Item = u32> {
    let bytes = text.as_bytes().windows(3);
    bytes.map(|three| three.iter().fold(0, |all, &byte| all << 8 | u32::from(byte)))
}

/// The cell and the bit of three bytes. A table of half the size is the larger one folded.
fn place(three: u32, size: usize) -> (usize, u8) {
    // Common letters must not meet in one cell: each bit of the place hangs on all three bytes.
    let mixed = three.wrapping_mul(0x9e37_79b1);
    let hash = (mixed ^ mixed >> 15).wrapping_mul(0x85eb_ca6b);
    ((hash >> 20) as usize & (size - 1), 1 << ((((hash >> 8) & 0xfff) * 6) >> 12))
}

/// Six bits as a character of ASCII; the backslash, which JSON would write as two, is a full stop.
fn written(bits: u8) -> char {
    match b'0' + (bits & 63) {
        b'\\' => '.',
        byte => char::from(byte),
    }
}

fn read(cell: u8) -> u8 {
    match cell {
        b'.' => b'\\' - b'0',
        byte => byte.wrapping_sub(b'0'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_there_is_never_denied_and_little_else_is_affirmed() {
        let words: Vec<String> = (0..4000_u32).map(|n| format!("w{:x}", n * 7919)).collect();
        for size in [0, 1, 30, 1000] {
            let table = Trigrams::of(&words[..size].join(" "));
            let table = Trigrams::read(table.as_str());
            assert!(words.iter().take(size).all(|word| table.may_have(word)), "{size}");
            assert!(table.may_have("") && table.may_have("ab"));
        }
        let table = Trigrams::of(include_str!("header.rs"));
        let strange = (0..1000_u32).map(|n| format!("Xq{:x}Zk", n * 104_729));
        assert!(strange.filter(|word| table.may_have(word)).count() < 10);
        assert!(!table.may_have("TestMain") && table.may_have("GoHeader"));
    }
}

//! What a terminal leaves of an output: escape sequences are read and not shown, a carriage return and a backspace go
//! back, what is printed then stands in the place of what was there.
//!
//! ECMA-48 and xterm's control sequences; recorded: bash 5.2, zsh 5.9 and fish 3.6 in a terminal. fish puts `ESC ( B`
//! and a lone `\r` before every output; zsh a `%`, a row of blanks and `\r`.

/// As far as a cursor is moved to the right; a hostile output does not make a row of a gigabyte.
const WIDEST: usize = 10_000;

/// The lines of an output as a terminal shows them.
pub(crate) fn lines(output: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for line in output.split('\n') {
        // Of a carriage return at the end nothing is seen: `\r\n`, and `\r\r\n` where a pipe made it.
        let line = line.trim_end_matches('\r');
        if line.bytes().any(is_special) {
            Row::read(line, &mut lines);
        } else {
            lines.push(line.to_owned());
        }
    }
    lines
}

/// A control character, or the first byte of those from U+0080 on.
fn is_special(byte: u8) -> bool {
    (byte < b' ' && byte != b'\t') || byte == 0x7f || byte == 0xc2
}

/// A row of the screen and the place of the cursor in it. A wide character counts as one.
#[derive(Default)]
struct Row {
    cells: Vec<char>,
    at: usize,
}

impl Row {
    /// Prints a line and adds the row, or rows, that it leaves.
    fn read(line: &str, rows: &mut Vec<String>) {
        let mut row = Self::default();
        let mut rest = line.chars();
        while let Some(c) = rest.next() {
            match c {
                '\u{1b}' => row.escape(&mut rest, rows),
                '\u{9b}' => row.control(&mut rest, rows),
                '\u{90}' | '\u{98}' | '\u{9d}'..='\u{9f}' => skip_string(&mut rest),
                // A word that ends with a carriage return, in somebody's sentence about it: `sh: 2: go\r: not found`.
                '\r' if rest.as_str().starts_with([':', '\'', '"', '’', '`']) => row.put(c),
                '\r' => row.at = 0,
                '\u{8}' => row.at = row.at.saturating_sub(1),
                '\u{b}' | '\u{c}' | '\u{85}' => row.end(rows),
                '\t' => row.put(c),
                c if c.is_control() => {}
                c => row.put(c),
            }
        }
        rows.push(row.cells.into_iter().collect());
    }

    /// A character at the cursor.
    fn put(&mut self, c: char) {
        if self.at > self.cells.len() {
            self.cells.resize(self.at, ' ');
        }
        match self.cells.get_mut(self.at) {
            Some(cell) => *cell = c,
            None => self.cells.push(c),
        }
        self.at += 1;
    }

    /// The cursor goes to another row.
    fn end(&mut self, rows: &mut Vec<String>) {
        if !self.cells.is_empty() {
            rows.push(std::mem::take(&mut self.cells).into_iter().collect());
        }
        self.at = 0;
    }

    /// What stands behind ESC: a control sequence, a string, or one to three characters.
    fn escape(&mut self, rest: &mut std::str::Chars<'_>, rows: &mut Vec<String>) {
        // `ESC ( B`: characters between SP and / come before the last one.
        let Some(last) = rest.find(|c| !(' '..='/').contains(c)) else { return };
        match last {
            '[' => self.control(rest, rows),
            'P' | 'X' | ']' | '^' | '_' => skip_string(rest),
            'E' => self.end(rows),
            // An escape that was broken off by another.
            '\u{1b}' => self.escape(rest, rows),
            '\r' => self.at = 0,
            c if !c.is_ascii() && !c.is_control() => self.put(c),
            _ => {}
        }
    }

    /// A control sequence: parameters, and the character that says what it does.
    fn control(&mut self, rest: &mut std::str::Chars<'_>, rows: &mut Vec<String>) {
        let text = rest.as_str();
        let end = text.find(|c| !(' '..='?').contains(&c)).unwrap_or(text.len());
        let (parameters, behind) = text.split_at_checked(end).unwrap_or((text, ""));
        *rest = behind.chars();
        // What cannot stand in one breaks it off, and is read by itself.
        let Some(last) = behind.chars().next().filter(|c| ('@'..='~').contains(c)) else { return };
        rest.next();
        let number = parameters.split(';').next().unwrap_or_default();
        let given = number.parse::<usize>().ok();
        let count = given.unwrap_or(1).clamp(1, WIDEST);
        let len = self.cells.len();
        match last {
            'C' | 'a' => self.at = (self.at + count).min(WIDEST.max(len)),
            'D' | 'j' => self.at = self.at.saturating_sub(count),
            'G' | '`' => self.at = count - 1,
            'H' | 'f' | 'E' | 'F' => self.end(rows),
            'J' | 'K' => match given.unwrap_or(0) {
                0 => self.cells.truncate(self.at),
                1 => self.blank(0, self.at + 1),
                _ => self.cells.clear(),
            },
            'X' => self.blank(self.at, self.at + count),
            'P' if self.at < len => {
                self.cells.drain(self.at..(self.at + count).min(len));
            }
            '@' if self.at < len => {
                self.cells.splice(self.at..self.at, std::iter::repeat_n(' ', count));
            }
            _ => {}
        }
    }

    /// Blanks in the place of what stands there.
    fn blank(&mut self, from: usize, to: usize) {
        let to = to.min(self.cells.len());
        if let Some(cells) = self.cells.get_mut(from.min(to)..to) {
            cells.fill(' ');
        }
    }
}

/// A string that the terminal does not show (a title, VS Code's marks, a link's address): up to BEL, ST or the line's end.
fn skip_string(rest: &mut std::str::Chars<'_>) {
    loop {
        let here = rest.clone();
        match rest.next() {
            None | Some('\u{7}' | '\u{9c}' | '\u{18}' | '\u{1a}') => return,
            Some('\u{1b}') => {
                // `ESC \` is ST; any other escape breaks the string off and is read by itself.
                if rest.next() != Some('\\') {
                    *rest = here;
                }
                return;
            }
            Some(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sequences_are_read_to_their_end() {
        for (printed, shown) in [
            ("\u{1b}[31mgo: x\u{1b}[0m\r", "go: x"),
            ("\u{1b}]633;A\u{7}$ go", "$ go"),
            ("\u{1b}]8;;u\u{1b}\\t", "t"),
            ("\u{1b}(B\u{1b}[m\rexit status 1", "exit status 1"),
            ("\u{1b}[38:2:1:2:3mred\u{1b}[>4;1mx\u{1b}[?25l", "redx"),
            ("\u{1b}P+q544e\u{1b}\\a\u{1b}_x\u{7}b\u{1b}^y\u{9c}c\u{1b}Xz\u{1b}\\d", "abcd"),
            ("\u{9b}1mbold\u{9d}0;title\u{9c}!", "bold!"),
            ("\u{1b}=\u{1b}>\u{1b}7\u{1b}8\u{1b}#8\u{1b}%Gx\u{1b} Fy\u{1b}c", "xy"),
            ("a\0b\u{7}\u{f}c", "abc"),
            ("broken \u{1b}[3", "broken "),
            ("broken \u{1b}[3中", "broken 中"),
            ("broken \u{1b}\u{1b}[31moff", "broken off"),
            ("a\u{a0}é", "a\u{a0}é"),
        ] {
            assert_eq!(lines(printed), [shown], "{printed:?}");
        }
    }

    #[test]
    fn what_is_printed_over_is_gone() {
        for (printed, shown) in [
            ("downloading 10%\rdownloading 99%\rdone           ", "done           "),
            ("ab\rX", "Xb"),
            ("long line\r\u{1b}[Kx", "x"),
            ("%      \r \r\u{1b}[Jgo: x", "go: x"),
            ("passwort\u{8}d", "password"),
            ("\u{8}x", "x"),
            ("1\u{1b}[3C2", "1   2"),
            ("abc\u{1b}[1Dx", "abx"),
            ("abc\u{1b}[2D\u{1b}[Pz", "az"),
            ("sh: 2: gopls\r: not found", "sh: 2: gopls\r: not found"),
            ("x\r\r", "x"),
        ] {
            assert_eq!(lines(printed), [shown], "{printed:?}");
        }
        assert_eq!(lines("one\u{1b}[2;1Htwo\u{c}three"), ["one", "two", "three"]);
        assert_eq!(lines("\u{1b}[H\u{1b}[2J"), [""]);
        assert!(lines("x\u{1b}[99999999999C\u{1b}[99999Cy")[0].len() <= WIDEST + 2);
    }

    /// Numbers that look random and are the same in every run (xorshift64*).
    fn next(state: &mut u64, below: usize) -> usize {
        *state ^= *state >> 12;
        *state ^= *state << 25;
        *state ^= *state >> 27;
        (state.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % below
    }

    #[test]
    fn a_text_is_the_same_with_sequences_in_it() {
        const UNSEEN: &[&str] = &[
            "\u{1b}[m",
            "\u{1b}[1;31m",
            "\u{9b}0m",
            "\u{1b}(B",
            "\u{1b})0",
            "\u{1b}=",
            "\u{1b}7",
            "\u{1b}]0;a title\u{7}",
            "\u{1b}]633;E;go\\x3b run;n\u{1b}\\",
            "\u{9d}2;x\u{9c}",
            "\u{1b}P1$r0m\u{1b}\\",
            "\u{1b}_G\u{9c}",
            "\u{1b}^p\u{7}",
            "\u{1b}Xs\u{1b}\\",
            "\u{1b}[?2004h",
            "\u{1b}[>0q",
            "\u{1b} F",
            "\u{1b}%G",
            "\0",
            "\u{7}",
            "\u{7f}",
            "\u{86}",
            "\u{1b}[6n",
        ];
        const TEXT: &[char] =
            &['a', ' ', '\t', '中', 'é', '[', ']', '(', ';', 'm', '🙂', '\u{fffd}'];
        let mut state = 7;
        for _ in 0..5000 {
            let (mut printed, mut text) = (String::new(), String::new());
            for _ in 0..next(&mut state, 30) {
                if next(&mut state, 2) == 0 {
                    printed.push_str(UNSEEN[next(&mut state, UNSEEN.len())]);
                }
                let c = TEXT[next(&mut state, TEXT.len())];
                printed.push(c);
                text.push(c);
            }
            assert_eq!(lines(&printed), [text], "{printed:?}");
        }
    }

    #[test]
    fn anything_is_read() {
        const PARTS: &[&str] = &[
            "\u{1b}",
            "[",
            "]",
            "(",
            "P",
            "999999999999999999999",
            ";",
            "?",
            "C",
            "D",
            "G",
            "P",
            "@",
            "X",
            "K",
            "J",
            "H",
            "\r",
            "\u{8}",
            "\u{7}",
            "\\",
            "\u{9b}",
            "\u{9d}",
            "\u{9c}",
            "中",
            "a",
            "\0",
            "\n",
            "1",
        ];
        let mut state = 11;
        for _ in 0..20_000 {
            let printed: String =
                (0..next(&mut state, 40)).map(|_| PARTS[next(&mut state, PARTS.len())]).collect();
            let shown = lines(&printed);
            assert!(shown.iter().all(|line| !line.contains('\u{1b}')), "{printed:?}");
        }
    }
}

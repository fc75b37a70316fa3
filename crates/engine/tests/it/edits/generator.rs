//! Random JSONC as people write it, and worse: any style, comments in every gap. One seed gives one text everywhere.

/// A small generator of numbers (xorshift64*).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    pub(crate) fn below(&mut self, n: usize) -> usize {
        usize::try_from((self.next() >> 33) % n as u64).unwrap()
    }

    /// True in `percent` of a hundred cases.
    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub(crate) fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

/// How a text is written.
struct Style {
    eol: &'static str,
    indent: &'static str,
    one_line: usize,
    trailing_comma: bool,
    comma_first: bool,
    comments: usize,
}

pub(crate) const KEYS: &[&str] = &[
    "go.goroot",
    "go.testFlags",
    "gopls",
    "[go]",
    "a",
    "b",
    "c d",
    "中文",
    "e\"f",
    "http://x",
    "",
];

const STRINGS: &[&str] = &[
    "",
    "x",
    "// no comment",
    "/* nor this */",
    "a \"b\" c",
    "C:\\Go\\bin",
    "😀é",
    "tab\there",
    "${workspaceFolder}",
    "{",
    "]",
    ",",
];

pub(crate) struct Generator<'r> {
    pub random: &'r mut Random,
    style: Style,
    out: String,
    comments: usize,
}

/// A random text: always valid, an object at its root.
pub(crate) fn text(random: &mut Random) -> String {
    let style = Style {
        eol: if random.chance(30) { "\r\n" } else { "\n" },
        indent: ["  ", "    ", "\t", " ", ""][random.below(5)],
        one_line: [0, 20, 60, 100][random.below(4)],
        trailing_comma: random.chance(30),
        comma_first: random.chance(10),
        comments: [0, 0, 10, 30, 60][random.below(5)],
    };
    let out = if random.chance(5) { "\u{feff}".to_owned() } else { String::new() };
    let mut generator = Generator { random, style, out, comments: 0 };
    generator.gap();
    generator.object(0);
    generator.gap();
    if generator.random.chance(70) {
        let eol = generator.style.eol;
        generator.out.push_str(eol);
    }
    generator.out
}

/// A random value that stands on one line.
pub(crate) fn value(random: &mut Random) -> String {
    match random.below(6) {
        0 => serde_json::Value::from(*random.pick(STRINGS)).to_string(),
        1 => random.below(1000).to_string(),
        2 => "true".to_owned(),
        3 => "null".to_owned(),
        4 => "[\"-v\", 1]".to_owned(),
        _ => "{ \"x\": false }".to_owned(),
    }
}

impl Generator<'_> {
    /// Between two tokens: nothing, blanks, comments, line ends.
    fn gap(&mut self) {
        while self.random.chance(self.style.comments) {
            self.comments += 1;
            let number = self.comments;
            let eol = self.style.eol;
            let text = match self.random.below(4) {
                0 => format!("// \"c\" «{number}», {{{eol}"),
                1 => format!("/* «{number}»{eol} // more */"),
                2 => format!("/*«{number}»*/"),
                _ => format!("{eol}// «{number}» :{eol}"),
            };
            self.out.push_str(&text);
            if self.random.chance(50) {
                self.out.push(' ');
            }
        }
        if self.random.chance(self.style.comments / 3) {
            let eol = self.style.eol;
            self.out.push_str(eol);
        }
    }

    fn line(&mut self, depth: usize) {
        let (eol, indent) = (self.style.eol, self.style.indent);
        self.out.push_str(eol);
        for _ in 0..depth {
            self.out.push_str(indent);
        }
    }

    fn object(&mut self, depth: usize) {
        self.container(depth, '{', '}', |generator, number| {
            let key = if generator.random.chance(3) {
                (*generator.random.pick(KEYS)).to_owned()
            } else {
                format!("{}{number}", generator.random.pick(KEYS))
            };
            generator.out.push_str(&serde_json::Value::from(key).to_string());
            generator.gap();
            generator.out.push(':');
            if generator.random.chance(80) {
                generator.out.push(' ');
            }
            generator.gap();
            generator.any(depth + 1);
        });
    }

    fn container(
        &mut self,
        depth: usize,
        open: char,
        close: char,
        mut child: impl FnMut(&mut Self, usize),
    ) {
        self.out.push(open);
        let count = self.random.below(5);
        let one_line = self.random.chance(self.style.one_line);
        for number in 0..count {
            let comma_first = self.style.comma_first && !one_line;
            if number > 0 && !comma_first {
                self.out.push(',');
            }
            self.gap();
            if one_line {
                self.out.push(' ');
            } else {
                self.line(depth + 1);
            }
            if number > 0 && comma_first {
                self.out.push_str(", ");
            }
            self.gap();
            child(self, number);
            self.gap();
        }
        if count > 0 && self.style.trailing_comma {
            self.out.push(',');
        }
        self.gap();
        if one_line {
            self.out.push(' ');
        } else {
            self.line(depth);
        }
        self.out.push(close);
    }

    fn any(&mut self, depth: usize) {
        match self.random.below(if depth > 3 { 4 } else { 8 }) {
            0 => {
                let text = serde_json::Value::from(*self.random.pick(STRINGS)).to_string();
                self.out.push_str(&text);
            }
            1 => self.out.push_str(["0", "-1.5", "1e3", "42"][self.random.below(4)]),
            2 => self.out.push_str(["true", "false", "null"][self.random.below(3)]),
            3 => self.out.push_str("\"plain\""),
            4 | 5 => self.object(depth),
            _ => self.container(depth, '[', ']', |generator, _| generator.any(depth + 1)),
        }
    }
}

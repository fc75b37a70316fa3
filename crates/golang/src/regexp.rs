//! Go's regular expressions (RE2 syntax, package regexp/syntax of Go 1.26), as far as test patterns use them: whether one
//! is valid, and whether it matches a name. What this does not know it says, and then no rule speaks.

/// Why a pattern cannot be used here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegexpError {
    /// go refuses it too.
    Invalid,
    /// It may be fine; this reader does not know the syntax.
    Unknown,
}

/// A pattern, read.
#[derive(Clone, Debug)]
enum Node {
    Empty,
    Any,
    Literal(char),
    Class { negated: bool, ranges: Vec<(char, char)> },
    Start,
    End,
    Word { boundary: bool },
    Concat(Vec<Node>),
    Alternate(Vec<Node>),
    Repeat { node: Box<Node>, min: u32, max: Option<u32> },
}

/// A pattern that can be asked.
#[derive(Clone, Debug)]
pub struct Regexp {
    node: Node,
    ignore_case: bool,
}

struct Parser<'t> {
    rest: &'t str,
    ignore_case: bool,
}

/// Reads a pattern.
pub fn parse(pattern: &str) -> Result<Regexp, RegexpError> {
    let mut parser = Parser { rest: pattern, ignore_case: false };
    let node = parser.alternate(0)?;
    if parser.rest.is_empty() {
        Ok(Regexp { node, ignore_case: parser.ignore_case })
    } else {
        // What is left begins with a `)` that nothing opened.
        Err(RegexpError::Invalid)
    }
}

impl Parser<'_> {
    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    fn take(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.rest = self.rest.get(c.len_utf8()..).unwrap_or_default();
        Some(c)
    }

    fn alternate(&mut self, depth: u32) -> Result<Node, RegexpError> {
        if depth > 50 {
            return Err(RegexpError::Unknown);
        }
        let mut choices = vec![self.concat(depth)?];
        while self.peek() == Some('|') {
            self.take();
            choices.push(self.concat(depth)?);
        }
        Ok(if choices.len() == 1 { choices.swap_remove(0) } else { Node::Alternate(choices) })
    }

    fn concat(&mut self, depth: u32) -> Result<Node, RegexpError> {
        let mut nodes: Vec<Node> = Vec::new();
        while let Some(c) = self.peek() {
            let node = match c {
                '|' | ')' => break,
                '*' | '+' | '?' => {
                    self.take();
                    let last = nodes.pop().ok_or(RegexpError::Invalid)?;
                    if matches!(last, Node::Repeat { .. }) {
                        // `a*?` is lazy, `a**` is refused; which names match is the same.
                        if c == '?' {
                            last
                        } else {
                            return Err(RegexpError::Invalid);
                        }
                    } else {
                        let (min, max) = match c {
                            '*' => (0, None),
                            '+' => (1, None),
                            _ => (0, Some(1)),
                        };
                        Node::Repeat { node: Box::new(last), min, max }
                    }
                }
                '{' => {
                    if let Some((min, max)) = self.counts() {
                        let last = nodes.pop().ok_or(RegexpError::Invalid)?;
                        if max.is_some_and(|max| max < min)
                            || min > 1000
                            || max.is_some_and(|max| max > 1000)
                        {
                            return Err(RegexpError::Invalid);
                        }
                        Node::Repeat { node: Box::new(last), min, max }
                    } else {
                        self.take();
                        Node::Literal('{')
                    }
                }
                _ => self.atom(depth)?,
            };
            nodes.push(node);
        }
        Ok(match nodes.len() {
            0 => Node::Empty,
            1 => nodes.swap_remove(0),
            _ => Node::Concat(nodes),
        })
    }

    /// `{2}`, `{2,}`, `{2,3}`; anything else is a brace.
    fn counts(&mut self) -> Option<(u32, Option<u32>)> {
        let inner = self.rest.strip_prefix('{')?;
        let end = inner.find('}')?;
        let text = inner.get(..end)?;
        let (min, max) = match text.split_once(',') {
            None => (text.parse().ok()?, Some(text.parse().ok()?)),
            Some((min, "")) => (min.parse().ok()?, None),
            Some((min, max)) => (min.parse().ok()?, Some(max.parse().ok()?)),
        };
        self.rest = inner.get(end + 1..).unwrap_or_default();
        Some((min, max))
    }

    fn atom(&mut self, depth: u32) -> Result<Node, RegexpError> {
        Ok(match self.take() {
            Some('^') => Node::Start,
            Some('$') => Node::End,
            Some('.') => Node::Any,
            Some('(') => self.group(depth)?,
            Some('[') => self.class()?,
            Some('\\') => self.escape()?,
            Some(c) => Node::Literal(c),
            None => Node::Empty,
        })
    }

    fn group(&mut self, depth: u32) -> Result<Node, RegexpError> {
        if let Some(rest) = self.rest.strip_prefix("?i)") {
            self.rest = rest;
            self.ignore_case = true;
            return Ok(Node::Empty);
        }
        if let Some(rest) = self.rest.strip_prefix("?:") {
            self.rest = rest;
        } else if self.rest.starts_with("?=")
            || self.rest.starts_with("?!")
            || self.rest.starts_with("?<=")
            || self.rest.starts_with("?<!")
        {
            // Go has no look-around.
            return Err(RegexpError::Invalid);
        } else if self.rest.starts_with('?') {
            return Err(RegexpError::Unknown);
        }
        let node = self.alternate(depth + 1)?;
        match self.take() {
            // Kept together: `(a*)*` is fine where `a**` is not.
            Some(')') => Ok(Node::Concat(vec![node])),
            _ => Err(RegexpError::Invalid),
        }
    }

    fn class(&mut self) -> Result<Node, RegexpError> {
        let negated = self.peek() == Some('^');
        if negated {
            self.take();
        }
        let mut ranges = Vec::new();
        let mut first = true;
        loop {
            let c = self.take().ok_or(RegexpError::Invalid)?;
            match c {
                ']' if !first => return Ok(Node::Class { negated, ranges }),
                '[' if self.peek() == Some(':') => return Err(RegexpError::Unknown),
                '\\' => match self.escape()? {
                    Node::Literal(c) => ranges.push((c, c)),
                    Node::Class { negated: false, ranges: inner } => ranges.extend(inner),
                    _ => return Err(RegexpError::Unknown),
                },
                low => {
                    let high = self.rest.strip_prefix('-').and_then(|rest| rest.chars().next());
                    match high.filter(|high| *high != ']') {
                        Some('\\') => return Err(RegexpError::Unknown),
                        Some(high) => {
                            self.take();
                            self.take();
                            if high < low {
                                return Err(RegexpError::Invalid);
                            }
                            ranges.push((low, high));
                        }
                        None => ranges.push((low, low)),
                    }
                }
            }
            first = false;
        }
    }

    fn escape(&mut self) -> Result<Node, RegexpError> {
        const DIGITS: &[(char, char)] = &[('0', '9')];
        const WORD: &[(char, char)] = &[('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')];
        const BLANKS: &[(char, char)] = &[('\t', '\n'), ('\u{c}', '\r'), (' ', ' ')];
        let class =
            |negated, ranges: &[(char, char)]| Node::Class { negated, ranges: ranges.to_vec() };
        Ok(match self.take().ok_or(RegexpError::Invalid)? {
            'd' => class(false, DIGITS),
            'D' => class(true, DIGITS),
            'w' => class(false, WORD),
            'W' => class(true, WORD),
            's' => class(false, BLANKS),
            'S' => class(true, BLANKS),
            'b' => Node::Word { boundary: true },
            'B' => Node::Word { boundary: false },
            'A' => Node::Start,
            'z' => Node::End,
            'n' => Node::Literal('\n'),
            't' => Node::Literal('\t'),
            'p' | 'P' | 'x' | 'Q' | 'C' => return Err(RegexpError::Unknown),
            c if c.is_ascii_alphanumeric() => return Err(RegexpError::Invalid),
            c => Node::Literal(c),
        })
    }
}

/// Steps after which a match is given up: patterns of tests are short, hostile ones are not waited for.
const MAX_STEPS: u32 = 20_000;

struct Matcher<'t> {
    text: &'t [char],
    ignore_case: bool,
    steps: u32,
}

impl Regexp {
    /// Whether it matches anywhere in a name; nothing when that takes too long to say.
    pub fn matches(&self, name: &str) -> Option<bool> {
        let text: Vec<char> = name.chars().collect();
        // Each letter is a call deeper: no real test has a name like that.
        if text.len() > 300 {
            return None;
        }
        let mut matcher = Matcher { text: &text, ignore_case: self.ignore_case, steps: 0 };
        let found = (0..=text.len()).any(|at| matcher.run(&self.node, at, &mut |_, _| true));
        (matcher.steps < MAX_STEPS).then_some(found)
    }
}

type Next<'n, 't> = &'n mut dyn FnMut(&mut Matcher<'t>, usize) -> bool;

impl<'t> Matcher<'t> {
    fn run(&mut self, node: &Node, at: usize, next: Next<'_, 't>) -> bool {
        self.steps += 1;
        if self.steps >= MAX_STEPS {
            return false;
        }
        match node {
            Node::Empty => next(self, at),
            Node::Start => at == 0 && next(self, at),
            Node::End => at == self.text.len() && next(self, at),
            Node::Word { boundary } => {
                let is_word = |at: Option<usize>| {
                    at.and_then(|at| self.text.get(at))
                        .is_some_and(|c| c.is_ascii_alphanumeric() || *c == '_')
                };
                let here = is_word(at.checked_sub(1)) != is_word(Some(at));
                here == *boundary && next(self, at)
            }
            Node::Any | Node::Literal(_) | Node::Class { .. } => {
                let fits = self.text.get(at).is_some_and(|c| self.fits(node, *c));
                fits && next(self, at + 1)
            }
            Node::Alternate(choices) => choices.iter().any(|choice| self.run(choice, at, next)),
            Node::Concat(nodes) => self.sequence(nodes, at, next),
            Node::Repeat { node, min, max } => self.repeat(node, *min, *max, at, next),
        }
    }

    fn fits(&self, node: &Node, c: char) -> bool {
        let variants = |c: char| {
            let both = [c.to_ascii_lowercase(), c.to_ascii_uppercase()];
            if self.ignore_case { both } else { [c, c] }
        };
        match node {
            Node::Any => true,
            Node::Literal(wanted) => variants(c).contains(wanted),
            Node::Class { negated, ranges } => {
                let inside = variants(c)
                    .iter()
                    .any(|c| ranges.iter().any(|(low, high)| (low..=high).contains(&c)));
                inside != *negated
            }
            _ => false,
        }
    }

    fn sequence(&mut self, nodes: &[Node], at: usize, next: Next<'_, 't>) -> bool {
        match nodes.split_first() {
            None => next(self, at),
            Some((first, rest)) => {
                self.run(first, at, &mut |matcher, at| matcher.sequence(rest, at, next))
            }
        }
    }

    fn repeat(
        &mut self,
        node: &Node,
        min: u32,
        max: Option<u32>,
        at: usize,
        next: Next<'_, 't>,
    ) -> bool {
        if min == 0 && next(self, at) {
            return true;
        }
        if max == Some(0) {
            return false;
        }
        let (less, most) = (min.saturating_sub(1), max.map(|max| max - 1));
        self.run(node, at, &mut |matcher, to| {
            // An empty turn would go on for ever.
            (to > at || min > 0) && matcher.repeat(node, less, most, to, next)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each was given to Go 1.26.8's regexp.
    #[test]
    fn as_go_reads_them() {
        let is = |pattern: &str, name: &str| parse(pattern).unwrap().matches(name).unwrap();
        assert!(is("", "TestA"));
        assert!(is("^TestA$", "TestA") && !is("^TestA$", "TestAB"));
        assert!(is("^(TestA|TestB)$", "TestB") && !is("^(TestA|TestB)$", "TestC"));
        assert!(is("Two", "TestTwoSum") && !is("two", "TestTwoSum") && is("(?i)two", "TestTwoSum"));
        assert!(is("Test.*Sum", "TestTwoSum") && is("Test[A-Z]\\w+", "TestTwoSum"));
        assert!(is("a{2,3}$", "xaaa") && !is("^a{2}$", "aaa") && is("x{,2}", "x{,2}"));
        assert!(is("Sum\\b", "TestTwoSum") && is("(a*)*b", "aab") && is("^[^x]+$", "abc"));
        for bad in ["(", ")", "[", "a**", "*a", "\\", "(?=a)", "[z-a]", "a{2,1}", "\\y"] {
            assert_eq!(parse(bad).err(), Some(RegexpError::Invalid), "{bad}");
        }
        assert_eq!(parse("\\p{Lu}").err(), Some(RegexpError::Unknown));
        assert_eq!(parse("(a*)*(a*)*(a*)*(a*)*c").unwrap().matches(&"a".repeat(100)), None);
    }
}

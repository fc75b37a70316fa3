//! The commands of a script, and what of the shell's grammar they stand in.

use go_doctor_golang::command_line::shell::{Reading, ShellToken, ShellWord, is_redirection, read};

use super::Dialect;

/// A command of a script.
pub(super) struct ScriptCommand {
    pub(super) words: Vec<ShellWord>,
    /// What stands before and behind it; a line end and the ends of the text are `\n`.
    pub(super) before: &'static str,
    pub(super) before_at: usize,
    pub(super) after: &'static str,
    pub(super) after_at: usize,
    /// In `if`, `(…)` and the like.
    pub(super) nested: bool,
}

/// The commands of a script, and whether it was read to its end without a doubt.
pub(super) fn commands(text: &str, dialect: Dialect) -> (Vec<ScriptCommand>, bool) {
    let masked = without_here_documents(text);
    let line = read(&masked, Reading::Shell);
    let mut list = Vec::new();
    let mut nest = Nest { fish: dialect == Dialect::Fish, ..Nest::default() };
    let mut words: Vec<ShellWord> = Vec::new();
    let (mut before, mut before_at) = ("\n", 0);
    let mut redirected = false;
    let end = ShellToken::Operator("\n", text.len());
    for token in line.tokens.into_iter().chain([end]) {
        match token {
            ShellToken::Word(word) => words.push(word),
            ShellToken::Operator(operator, _) if is_redirection(operator) => redirected = true,
            ShellToken::Operator(after, after_at) => {
                let (words, inside) = nest.command(std::mem::take(&mut words));
                let odd =
                    !matches!(before, "\n" | ";" | "&&") || !matches!(after, "\n" | ";" | "&&");
                if !words.is_empty() {
                    let nested = inside || odd || redirected;
                    list.push(ScriptCommand { words, before, before_at, after, after_at, nested });
                }
                match after {
                    "(" => nest.parentheses += 1,
                    ")" => nest.parentheses = nest.parentheses.saturating_sub(1),
                    _ => {}
                }
                (before, before_at, redirected) = (after, after_at, false);
            }
        }
    }
    (list, line.error.is_none() && nest.depth == 0)
}

/// How deep in `if` and the like a script is.
#[derive(Default)]
struct Nest {
    fish: bool,
    depth: usize,
    parentheses: usize,
}

impl Nest {
    /// Takes the words of the shell's own grammar off a command, and says whether what is left is inside of something.
    fn command(&mut self, mut words: Vec<ShellWord>) -> (Vec<ShellWord>, bool) {
        let mut stripped = false;
        let mut behind_else = false;
        while let Some(first) = words.first().map(|word| word.text.clone()) {
            match (self.fish, first.as_str()) {
                (_, "if") if behind_else && self.fish => {}
                (_, "if" | "while") | (false, "until" | "{") | (true, "begin") => self.depth += 1,
                (_, "for") | (false, "case" | "select") | (true, "switch" | "function") => {
                    self.depth += 1;
                    words.clear();
                }
                (true, "case") => words.clear(),
                (false, "function") => {
                    self.depth += usize::from(words.last().is_some_and(|word| word.text == "{"));
                    words.clear();
                }
                (false, "then" | "do" | "else" | "elif" | "!" | "time")
                | (true, "and" | "or" | "not" | "else") => behind_else = first == "else",
                (false, "fi" | "done" | "esac" | "}") | (true, "end") => {
                    self.depth = self.depth.saturating_sub(1);
                }
                _ => break,
            }
            stripped = true;
            if !words.is_empty() {
                words.remove(0);
            }
        }
        // An empty block is no syntax error in fish.
        let inside = self.depth > 0 && !self.fish;
        (words, stripped || inside || self.parentheses > 0)
    }
}

/// The text with blanks in the place of its here-documents, which are no commands; every byte stays where it is.
fn without_here_documents(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut until: Option<String> = None;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_end_matches(['\n', '\r']);
        if let Some(word) = &until {
            if bare.trim_start_matches('\t') == word {
                until = None;
            }
            out.extend(line.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
            continue;
        }
        out.push_str(line);
        let begun =
            bare.split_once("<<").map(|(_, rest)| rest).filter(|rest| !rest.starts_with('<'));
        let word = begun.and_then(|rest| {
            let rest = rest.trim_start_matches('-').trim_start();
            let word: String = rest
                .trim_start_matches(['\'', '"', '\\'])
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            (!word.is_empty()).then_some(word)
        });
        // `$((1 << 2))` begins none: nothing ends it.
        until = word.filter(|word| {
            text.lines().any(|line| line.trim_start_matches('\t').trim_end() == word.as_str())
        });
    }
    out
}

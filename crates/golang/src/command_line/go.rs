//! A go command: its subcommand and arguments, each with the place it was taken from.

use super::program::{assignment, is_go, position};
use super::shell::{ShellToken, is_redirection};
use crate::flags;

/// A word of a command, and where it stands. Reads as its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arg<O> {
    /// What the program gets; variables stay as they are written.
    pub text: String,
    /// Whose text it stands in, as whoever read it says.
    pub owner: O,
    /// Its bytes in that text, where the text holds more than this word.
    pub span: Option<(usize, usize)>,
}

impl<O> std::ops::Deref for Arg<O> {
    type Target = String;

    fn deref(&self) -> &String {
        &self.text
    }
}

impl<O> std::fmt::Display for Arg<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

impl<O> PartialEq<str> for Arg<O> {
    fn eq(&self, other: &str) -> bool {
        self.text == other
    }
}

impl<O> PartialEq<&str> for Arg<O> {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}

/// A go command: `GOFLAGS=… go test -run X ./...`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GoCommand<O> {
    /// Variables set in front of it.
    pub env: Vec<(String, String)>,
    /// Its subcommand (`run`, `test`, `mod` …); empty for a bare `go`, and where a flag comes first.
    pub verb: Arg<O>,
    /// What follows the subcommand.
    pub args: Vec<Arg<O>>,
    /// Where a `cd` before it on the line goes, the last of them.
    pub cd: Option<String>,
}

impl<O: Clone> GoCommand<O> {
    /// `[NAME=value …] [wrapper …] go VERB ARGS…`, if the words of a simple command are that.
    pub fn of(words: &[Arg<O>]) -> Option<Self> {
        let texts: Vec<&str> = words.iter().map(|word| word.as_str()).collect();
        let at = position(&texts).filter(|at| texts.get(*at).is_some_and(|word| is_go(word)))?;
        let (before, rest) = words.split_at(at);
        let (program, mut args) = rest.split_first()?;
        let mut verb = Arg { text: String::new(), ..program.clone() };
        if let Some((first, behind)) =
            args.split_first().filter(|(first, _)| !first.starts_with('-'))
        {
            (verb, args) = (first.clone(), behind);
        }
        let env = before.iter().filter_map(|word| assignment(word));
        let env = env.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Some(Self { env, verb, args: args.to_vec(), cd: None })
    }

    /// The go commands among simple commands, in order.
    pub fn among(commands: &[Vec<Arg<O>>]) -> Vec<Self> {
        let mut cd = None;
        let mut list = Vec::new();
        for command in commands {
            match command.as_slice() {
                [first, folder] if *first == "cd" => cd = Some(folder.text.clone()),
                words => list.extend(Self::of(words).map(|go| Self { cd: cd.clone(), ..go })),
            }
        }
        list
    }
}

impl<O: Copy> GoCommand<O> {
    /// Whose text holds a word; that of the subcommand for a word that is not there as such.
    pub fn owner_of(&self, word: &str) -> O {
        self.args.iter().find(|arg| **arg == *word).map_or(self.verb.owner, |arg| arg.owner)
    }
}

impl<O> GoCommand<O> {
    /// Its arguments as texts.
    pub fn texts(&self) -> impl Iterator<Item = &str> + Clone {
        self.args.iter().map(|arg| arg.as_str())
    }

    /// Its arguments that are no flags, up to the program's own: packages and files. A flag's value that stands alone
    /// is taken for an argument unless the flag is one that always has one.
    pub fn targets(&self) -> Vec<&str> {
        let mut list = Vec::new();
        let mut args = self.texts();
        while let Some(arg) = args.next() {
            match arg {
                "--" | "-args" | "--args" => break,
                _ if arg.starts_with('-') => {
                    if flags::takes_next(&self.verb, arg) {
                        args.next();
                    }
                }
                _ => {
                    list.push(arg);
                    // `go run FILES args`: what follows the files (or the one package) is the program's.
                    if self.verb == "run" && !arg.ends_with(".go") {
                        break;
                    }
                }
            }
        }
        list
    }

    /// `go env -w` or `go env -u`.
    pub fn writes_env(&self) -> bool {
        self.verb == "env" && (self.has_flag("w") || self.has_flag("u"))
    }

    /// Whether a flag is given, with one or two dashes, with or without a value behind `=`.
    pub fn has_flag(&self, name: &str) -> bool {
        self.texts().any(|arg| flags::parse(arg).is_some_and(|(given, _)| given == name))
    }
}

/// The simple commands of a line: its words between operators, redirections left out. `owner` says whose a word is and where
/// in that text, by its bytes in the line.
pub fn simple_commands<O>(
    tokens: Vec<ShellToken>,
    mut owner: impl FnMut((usize, usize)) -> Option<(O, Option<(usize, usize)>)>,
) -> Vec<Vec<Arg<O>>> {
    let mut list = vec![Vec::new()];
    let mut redirected = false;
    for token in tokens {
        match token {
            ShellToken::Operator(operator, _) if is_redirection(operator) => redirected = true,
            ShellToken::Operator(..) => {
                redirected = false;
                list.push(Vec::new());
            }
            ShellToken::Word(_) if redirected => redirected = false,
            ShellToken::Word(word) => {
                let Some((owner, span)) = owner((word.start, word.end)) else { continue };
                if let Some(command) = list.last_mut() {
                    command.push(Arg { text: word.text, owner, span });
                }
            }
        }
    }
    list
}

#[cfg(test)]
mod tests {
    use super::super::shell::{Reading, read};
    use super::*;

    fn all(line: &str) -> Vec<String> {
        let words = read(line, Reading::Told).tokens;
        let commands = simple_commands(words, |span| Some(((), Some(span))));
        let shown = |go: GoCommand<()>| {
            for arg in &go.args {
                let (start, end) = arg.span.unwrap();
                assert!(line.get(start..end).unwrap().contains(arg.as_str()), "{line}");
            }
            format!("{}:{}", go.verb.text, go.texts().collect::<Vec<_>>().join("|"))
        };
        GoCommand::among(&commands).into_iter().map(shown).collect()
    }

    #[test]
    fn commands_of_a_line() {
        assert_eq!(all("go run main.go > out.txt 2>&1"), ["run:main.go"]);
        assert_eq!(all("go vet;go test ./...&&x"), ["vet:", "test:./..."]);
        assert_eq!(all("cd a\ngo build -o x ."), ["build:-o|x|."]);
        assert_eq!(all("(cd a && A=1 go test)|cat"), ["test:"]);
        assert_eq!(all("go test -run ^(A|B)$ ./..."), ["test:-run|^(A|B)$|./..."]);
        assert_eq!(all("timeout 5 go -C x build"), [":-C|x|build"]);
        assert_eq!(all("echo go; make go"), [""; 0]);
    }

    #[test]
    fn targets_end_where_the_programs_arguments_begin() {
        let targets = |line: &str| {
            let words = read(line, Reading::Told).tokens;
            let all = GoCommand::among(&simple_commands(words, |_| Some(((), None))));
            all[0].targets().join("|")
        };
        assert_eq!(targets("go run -asan main.go -race x"), "main.go|x");
        assert_eq!(targets("go run -ldflags -s ./cmd x"), "./cmd");
        assert_eq!(targets("go test -run A . -args x"), ".");
    }
}

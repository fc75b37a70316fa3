//! What takes a line of the terminal back: what its commands write, by the rules of go and of the few programs that fixes name.

use std::collections::BTreeSet;

use go_doctor_golang::command_line::go::{Arg, GoCommand, simple_commands};
use go_doctor_golang::command_line::program::{assignment, base, position};
use go_doctor_golang::command_line::shell::{ShellToken, tokens};
use go_doctor_protocol::{FixAction, ToolReport};

use super::Undone;
use crate::context::{Cx, Fact};
use crate::facts::toolchain::variables::user_file;
use crate::paths;
use crate::words::{self, Said, shell_quote};

/// What one command does to the machine.
enum Effect {
    /// It shows something, or runs a program.
    Nothing,
    /// A line takes it back; the sentence says what was there before.
    Line(String, fn(&str, &[String]) -> Said, Vec<String>),
    /// No line does; what it changes.
    Lost(String),
    /// What it changes is not known.
    Unknown(String),
}

/// That nothing has to be taken back.
pub(super) fn needless() -> Undone {
    Undone { text: words::own::undo_needless(), file: None, action: None, needless: true }
}

/// That no line takes it back.
pub(super) fn lost(what: String) -> Undone {
    Undone { text: words::own::undo_lost(what), file: None, action: None, needless: false }
}

/// That nobody knows.
fn unknown(command: &str) -> Undone {
    let text = words::own::undo_lost_command(command);
    Undone { text, file: None, action: None, needless: false }
}

/// How a line is taken back.
pub(super) fn undo(cx: Cx<'_>, line: &str, cwd: &str, tools: &[ToolReport]) -> Fact<Undone> {
    let Ok(read) = tokens(line) else { return Ok(unknown(line)) };
    let written = redirected(&read, line);
    let commands = simple_commands(read, |span| Some(((), Some(span))));
    let mut effects: Vec<Effect> = written.into_iter().map(Effect::Lost).collect();
    let mut file = None;
    let (mut folder, mut makes) = (cwd.to_owned(), BTreeSet::new());
    for words in &commands {
        if let [first, to] = words.as_slice()
            && *first == "cd"
        {
            folder = paths::join(cx.platform(), &folder, to);
            continue;
        }
        let machine = Machine { cx, folder: &folder, line, tools };
        let effect = match GoCommand::of(words) {
            Some(go) => machine.go(&go, &mut makes, &mut file)?,
            None => machine.program(words)?,
        };
        effects.push(effect);
    }
    let moved = folder != cwd;
    let unknown = effects.iter().find_map(|effect| match effect {
        Effect::Unknown(command) => Some(unknown(command)),
        _ => None,
    });
    Ok(Undone { file, ..unknown.unwrap_or_else(|| joined(effects, cwd, moved)) })
}

/// The effects of a line as one, the last taken back first.
fn joined(effects: Vec<Effect>, cwd: &str, moved: bool) -> Undone {
    let mut lost_files: Vec<String> = Vec::new();
    let mut lines = Vec::new();
    for effect in effects {
        match effect {
            Effect::Nothing | Effect::Unknown(_) => {}
            Effect::Lost(what) => lost_files.push(what),
            Effect::Line(line, said, arguments) => lines.push((line, said, arguments)),
        }
    }
    if moved && !lines.is_empty() {
        // The folder that the line goes to would have to be gone to again.
        lost_files.extend(lines.drain(..).map(|(line, ..)| line));
    }
    if !lost_files.is_empty() {
        lost_files.dedup();
        return lost(lost_files.join(", "));
    }
    lines.reverse();
    let command = lines.iter().map(|(line, ..)| line.as_str()).collect::<Vec<_>>().join(" && ");
    let text = match lines.as_slice() {
        [] => return needless(),
        [(line, said, arguments)] => said(line, arguments),
        _ => words::own::undo_line(command.as_str()),
    };
    let action = FixAction::Terminal { command, cwd: cwd.to_owned() };
    Undone { text, file: None, action: Some(action), needless: false }
}

/// The files that a line writes by `>`.
fn redirected(read: &[ShellToken], line: &str) -> Vec<String> {
    let pairs = read.iter().zip(read.iter().skip(1));
    let files = pairs.filter_map(|(operator, file)| match (operator, file) {
        (ShellToken::Operator(operator, _), ShellToken::Word(word)) if operator.contains('>') => {
            let raw = line.get(word.start..word.end)?;
            (!raw.starts_with("/dev/") && !operator.ends_with('&')).then(|| format!("`{raw}`"))
        }
        _ => None,
    });
    files.collect()
}

fn plainly(line: &str, _: &[String]) -> Said {
    words::own::undo_line(line)
}

fn making(line: &str, arguments: &[String]) -> Said {
    words::own::undo_line_makes(line, argument(arguments, 0))
}

fn argument(arguments: &[String], number: usize) -> String {
    arguments.get(number).cloned().unwrap_or_default()
}

/// A command's machine: the folder it runs in and what is known of the tools that are there.
struct Machine<'a> {
    cx: Cx<'a>,
    folder: &'a str,
    line: &'a str,
    tools: &'a [ToolReport],
}

impl Machine<'_> {
    fn go(
        &self,
        go: &GoCommand<()>,
        makes: &mut BTreeSet<&'static str>,
        file: &mut Option<String>,
    ) -> Fact<Effect> {
        let sub = go.args.first().map(|arg| arg.text.as_str()).unwrap_or_default();
        let names = |list: &str| Ok(Effect::Lost(list.to_owned()));
        match (go.verb.as_str(), sub) {
            ("env", _) if go.writes_env() => self.env(go, file),
            ("install", _) => Ok(self.install(go)),
            ("mod", "init") => Ok(made("go.mod")),
            ("work", "init") => {
                makes.insert("go.work");
                Ok(made("go.work"))
            }
            ("work", "use" | "edit") if makes.contains("go.work") => Ok(Effect::Nothing),
            ("work", "use" | "edit" | "sync") => names("`go.work`"),
            ("mod" | "work", "vendor") => {
                let vendor = paths::join(self.cx.platform(), self.folder, "vendor");
                if self.cx.is_folder(&vendor)? {
                    return names("`vendor`");
                }
                let what = vec!["`vendor`".to_owned()];
                Ok(Effect::Line("rm -r vendor".to_owned(), making, what))
            }
            ("mod", "edit") if go.has_flag("json") || go.has_flag("print") => Ok(Effect::Nothing),
            ("mod", "edit") => names("`go.mod`"),
            ("mod", "tidy") | ("get", _) => names("`go.mod`, `go.sum`"),
            ("clean", _) => names(match sub {
                "-modcache" => "`GOMODCACHE`",
                _ => "`GOCACHE`",
            }),
            ("fmt" | "fix" | "generate", _) => Ok(Effect::Unknown(self.line.to_owned())),
            _ => Ok(Effect::Nothing),
        }
    }

    /// `go env -w` and `-u`: what stands in the file that they write.
    fn env(&self, go: &GoCommand<()>, file: &mut Option<String>) -> Fact<Effect> {
        let known = user_file(self.cx)?;
        let shown = known.0.clone().unwrap_or_default();
        file.clone_from(&known.0);
        let unsets = go.has_flag("u");
        let mut effects = Vec::new();
        for arg in go.texts().filter(|arg| !arg.starts_with('-')) {
            let name = arg.split_once('=').map_or(arg, |(name, _)| name);
            match known.1.get(name) {
                Some(value) => effects.push(Effect::Line(
                    format!("go env -w {name}={}", shell_quote(value)),
                    |line, arguments| {
                        let (file, value) = (argument(arguments, 0), argument(arguments, 1));
                        words::own::undo_line_was(line, file, value)
                    },
                    vec![shown.clone(), value.clone()],
                )),
                // What is not there is not unset.
                None if unsets => {}
                None => effects.push(Effect::Line(
                    format!("go env -u {name}"),
                    |line, arguments| words::own::undo_line_unset(line, argument(arguments, 0)),
                    vec![shown.clone()],
                )),
            }
        }
        let mut effects = effects.into_iter();
        match (effects.next(), effects.next()) {
            (Some(one), None) => Ok(one),
            (None, _) => Ok(Effect::Nothing),
            (Some(_), Some(_)) => Ok(Effect::Lost(format!("`{shown}`"))),
        }
    }

    /// `go install PACKAGE@VERSION`: the program that is there already is installed again, a new one is deleted.
    fn install(&self, go: &GoCommand<()>) -> Effect {
        let targets = go.targets();
        let [target] = targets.as_slice() else { return Effect::Unknown(self.line.to_owned()) };
        let package = target.split_once('@').map_or(*target, |(package, _)| package);
        let last = package.rsplit('/').next().unwrap_or(package);
        let is_major = |name: &str| {
            name.strip_prefix('v').is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit()))
        };
        let name = if is_major(last) { package.rsplit('/').nth(1).unwrap_or(last) } else { last };
        let bin = go.env.iter().find(|(variable, _)| variable == "GOBIN").map(|(_, bin)| bin);
        let before = bin.map_or(String::new(), |bin| format!("GOBIN={} ", shell_quote(bin)));
        let known = self.tools.iter().find(|tool| tool.name == name && tool.path.is_some());
        match known {
            Some(ToolReport { version: Some(version), .. }) => {
                let version = version.strip_prefix('v').unwrap_or(version);
                Effect::Line(
                    format!("{before}go install {package}@v{version}"),
                    |line, arguments| {
                        let (tool, version) = (argument(arguments, 0), argument(arguments, 1));
                        words::own::undo_line_replaces(line, tool, version)
                    },
                    vec![name.to_owned(), version.to_owned()],
                )
            }
            Some(_) => Effect::Lost(format!("`{name}`")),
            None => {
                let path = match bin {
                    Some(bin) => shell_quote(&paths::join(self.cx.platform(), bin, name)),
                    None => format!("\"$(go env GOPATH)/bin/{name}\""),
                };
                Effect::Line(format!("rm {path}"), making, vec![format!("`{name}`")])
            }
        }
    }

    /// The other programs that fixes name.
    fn program(&self, words: &[Arg<()>]) -> Fact<Effect> {
        let texts: Vec<&str> = words.iter().map(|word| word.as_str()).collect();
        let Some(at) = position(&texts) else { return Ok(Effect::Nothing) };
        let (before, command) = texts.split_at(at);
        let Some((program, args)) = command.split_first() else { return Ok(Effect::Nothing) };
        let sudo = if before.contains(&"sudo") { "sudo " } else { "" };
        // As they were written: `"$(id -un)"` is the shell's.
        let raw = |number: usize| {
            let span = words.get(at + 1 + number).and_then(|word| word.span);
            span.and_then(|(start, end)| self.line.get(start..end)).unwrap_or_default()
        };
        let rest = |from: usize| (from..args.len()).map(raw).collect::<Vec<_>>().join(" ");
        let shows =
            |word: &&str| matches!(*word, "-h" | "--help" | "help" | "version" | "--version");
        Ok(match (base(program), args) {
            _ if args.iter().any(shows) => Effect::Nothing,
            ("mv", [_, _]) => {
                let line = format!("{sudo}mv {} {}", raw(1), raw(0));
                Effect::Line(line, plainly, Vec::new())
            }
            ("chmod", ["+x", ..]) => {
                Effect::Line(format!("{sudo}chmod -x {}", rest(1)), plainly, Vec::new())
            }
            ("mkdir", ["-p", folder]) if !self.is_there(folder)? => {
                Effect::Line(format!("rmdir {}", raw(1)), making, vec![format!("`{folder}`")])
            }
            ("git", ["submodule", "update", "--init", ..]) => {
                let line = format!("git submodule deinit {}", rest(3));
                Effect::Line(line, plainly, Vec::new())
            }
            ("brew" | "apt" | "apt-get" | "dnf" | "snap" | "winget" | "scoop", ["install", ..]) => {
                let verb = match base(program) {
                    "brew" | "winget" | "scoop" => "uninstall",
                    _ => "remove",
                };
                let line = format!("{sudo}{program} {verb} {}", rest(1));
                Effect::Line(line, plainly, Vec::new())
            }
            (_, ["--install-extension", ..]) => {
                let line = format!("{program} --uninstall-extension {}", rest(1));
                Effect::Line(line, plainly, Vec::new())
            }
            ("sed", ["-i", .., _]) => Effect::Lost(format!("`{}`", raw(args.len() - 1))),
            ("tee", [_]) => Effect::Lost(format!("`{}`", raw(0))),
            ("direnv", ["allow", ..]) => {
                Effect::Line(format!("direnv deny {}", rest(1)), plainly, Vec::new())
            }
            ("mise", ["trust", ..]) => {
                Effect::Line("mise trust --untrust".to_owned(), plainly, Vec::new())
            }
            ("xattr", _) => Effect::Lost(format!("`{}`", raw(args.len().saturating_sub(1)))),
            ("mkdir", ["-p", _]) | ("leetgo", ["test", ..]) => Effect::Nothing,
            _ if SHOWS.contains(&base(program)) => Effect::Nothing,
            _ if is_shell_probe(base(program), args) => Effect::Nothing,
            _ if assignment(program).is_some() => Effect::Nothing,
            ("asdf" | "goenv", ["install", ..]) => {
                Effect::Line(format!("{program} uninstall {}", rest(1)), plainly, Vec::new())
            }
            ("asdf", ["set" | "local", ..]) => Effect::Lost("`.tool-versions`".to_owned()),
            ("goenv", ["local", ..]) => Effect::Lost("`.go-version`".to_owned()),
            ("mise", ["use", ..]) => Effect::Lost("`mise.toml`".to_owned()),
            _ => Effect::Unknown([&[*program], args].concat().join(" ")),
        })
    }

    fn is_there(&self, path: &str) -> Fact<bool> {
        let home = self.cx.subject.home.as_deref();
        let path = paths::expand_home(self.cx.platform(), path, home);
        self.cx.is_folder(&paths::join(self.cx.platform(), self.folder, &path))
    }
}

/// Programs that show something, or set something for this terminal alone.
#[rustfmt::skip]
const SHOWS: &[&str] = &[
    ".", "cat", "cmd", "curl", "df", "dlv", "echo", "export", "file", "find", "gopls", "grep", "id",
    "ls", "ping", "source", "stat", "type", "ulimit", "unset", "which",
];

/// A shell that is started to see what it says.
fn is_shell_probe(name: &str, args: &[&str]) -> bool {
    let is_shell = matches!(name, "bash" | "zsh" | "sh" | "fish");
    is_shell && args.last().is_some_and(|last| matches!(*last, "exit" | "true" | "env"))
}

/// A file that a go command makes, and refuses to make where there is one.
fn made(file: &str) -> Effect {
    Effect::Line(format!("rm {file}"), making, vec![format!("`{file}`")])
}

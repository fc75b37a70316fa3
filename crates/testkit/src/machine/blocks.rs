//! The blocks of a case: what programs print, the run that failed, what is tried, documents by name, and what is expected.
//! `docs/CASES.md` is made of this table.

use go_doctor_pages::Case;
use go_doctor_protocol::{Errand, FailedRun, Output, Reading};

use super::{Machine, Thing};

/// Reads a block: what stands behind its name, and its body.
type Apply = fn(&mut Machine, &str, &str) -> Result<(), String>;

/// What may stand behind an opening fence.
pub struct BlockKind {
    /// The whole of it; words in capitals are the case's, those in brackets may be missing.
    pub form: &'static str,
    /// What the block says, for `docs/CASES.md`.
    pub says: &'static str,
    /// Whether a case has it once.
    once: bool,
    /// `None` for what is expected: that is read when the session has ended.
    apply: Option<Apply>,
}

/// Every kind of block but documents.
#[rustfmt::skip]
pub const BLOCKS: &[BlockKind] = &[
    BlockKind { form: "machine", says: "what is different on this machine, a verb a line", once: true, apply: None },
    BlockKind { form: "run [exit=N] PROGRAM WORD…", says: "what a program prints when it is run with these words first; what stands below a line `--- stderr` goes there", once: false, apply: Some(run) },
    BlockKind { form: "explain [exit=N] [cwd=FOLDER] [go=VERSION] [trace=FILE]", says: "a failed run to explain, and what is known of it: `$ COMMAND` in the first line, if known, then what it printed", once: true, apply: Some(explain) },
    BlockKind { form: "trial FILE NAME", says: "the debug configuration NAME of a file above is tried: `started`, or what dlv says", once: true, apply: Some(trial) },
    BlockKind { form: "expect", says: "the findings, or `nothing`", once: true, apply: None },
    BlockKind { form: "fixed FILE [fix=N]", says: "the file after the first edit that is offered, or the Nth; the finding must be gone then", once: false, apply: None },
];

/// The documents of VS Code, by the names that pages give them.
const EDITORS: &[&str] =
    &["settings.json", "user-settings.json", "machine-settings.json", "tasks.json", "launch.json"];

impl BlockKind {
    /// Its first word.
    pub fn name(&self) -> &'static str {
        self.form.split(' ').next().unwrap_or_default()
    }
}

/// Two blocks of a kind of which only one would count are an error.
pub(super) fn only_once(case: &Case) -> Result<(), String> {
    for kind in BLOCKS.iter().filter(|kind| kind.once) {
        let name = |info: &str| info.split(' ').next() == Some(kind.name());
        if case.blocks.iter().filter(|block| name(&block.info)).count() > 1 {
            return Err(format!("two blocks `{}`", kind.name()));
        }
    }
    Ok(())
}

/// Whether a block's name can only be a file's: a misspelt kind of block is none. A file `text` is written `./text`.
fn names_file(info: &str) -> bool {
    let first = info.split(' ').next().unwrap_or_default();
    let is_path = info.contains(['/', '\\']);
    // `exit=1 go=1.26.8` has a dot as well.
    let has_options = info.contains(' ') && info.contains('=');
    let of_editor = !info.ends_with(".json") || EDITORS.contains(&info);
    first.contains(['.', '/', '\\']) && (is_path || of_editor && !has_options)
}

impl Machine {
    /// One block of the case.
    pub(super) fn block(&mut self, info: &str, body: &str) -> Result<(), String> {
        let (name, rest) = info.split_once(' ').unwrap_or((info, ""));
        if let Some(kind) = BLOCKS.iter().find(|kind| kind.name() == name) {
            if kind.form == name && !rest.is_empty() {
                return Err(format!("a block `{name}` takes no {rest:?}"));
            }
            let Some(apply) = kind.apply else { return Ok(()) };
            return apply(self, rest, body).map_err(|problem| format!("```{info}: {problem}"));
        }
        if !names_file(info) {
            return Err(format!(
                "no such block and no document: {info:?}, see docs/CASES.md (a file of that name is \"./{info}\")"
            ));
        }
        let path = self.path(info);
        let text = body
            .strip_suffix("␄\n")
            .unwrap_or(body)
            .replace("␍\n", "\r\n")
            .replace("␠", " ")
            .replace("␉", "\t");
        self.set_text(&path, &text);
        Ok(())
    }
}

fn run(machine: &mut Machine, rest: &str, body: &str) -> Result<(), String> {
    let mut words = shlex::split(rest).ok_or("words, quoted as for a shell")?;
    let mut code = 0;
    if let Some(said) = words.first().and_then(|word| word.strip_prefix("exit=")) {
        code = said.parse().map_err(|_| format!("no exit code: {said:?}"))?;
        words.remove(0);
    }
    if words.is_empty() {
        return Err("which program?".into());
    }
    let body = with_controls(body);
    let (stdout, stderr) = body.split_once("--- stderr\n").unwrap_or((body.as_str(), ""));
    let output = |text: &str| Output { text: text.to_owned(), ..Output::default() };
    let reading = Reading::Exited {
        code: Some(code),
        signal: None,
        stdout: output(stdout),
        stderr: output(stderr),
    };
    machine.runs.insert(0, (words, reading));
    Ok(())
}

fn explain(machine: &mut Machine, rest: &str, body: &str) -> Result<(), String> {
    let mut run = FailedRun::default();
    for word in rest.split_whitespace() {
        match word.split_once('=') {
            Some(("exit", code)) => {
                run.exit_code = Some(code.parse().map_err(|_| format!("no exit code: {code:?}"))?);
            }
            Some(("cwd", folder)) => run.cwd = Some(folder.to_owned()),
            Some(("trace", file)) => run.trace = Some(file.to_owned()),
            Some(("go", version)) => run.go_version = Some(version.to_owned()),
            _ => return Err(format!("nothing is known as {word:?}")),
        }
    }
    let body = with_controls(body);
    let (first, rest) = body.split_once('\n').unwrap_or((&body, ""));
    match first.strip_prefix("$ ") {
        Some(command) => {
            run.command = Some(command.to_owned());
            rest.clone_into(&mut run.output);
        }
        None => run.output.clone_from(&body),
    }
    machine.errand = Errand::Explain { run };
    Ok(())
}

fn trial(machine: &mut Machine, rest: &str, body: &str) -> Result<(), String> {
    let (file, name) = rest.split_once(' ').ok_or("trial FILE NAME")?;
    let file = machine.path(file);
    let Some(Thing::File { text, .. }) = machine.things.get(&file) else {
        return Err(format!("no {file} above the trial"));
    };
    let outlined = go_doctor_engine::outline(machine.subject.platform, &file, text);
    let one = outlined.into_iter().find(|one| one.name == name).ok_or("no such configuration")?;
    let configuration = one.json.replace("${workspaceFolder}", &machine.subject.folder);
    machine.debugged = Some(Reading::Debugged {
        started: body.trim() == "started",
        exit_code: None,
        output: body.to_owned(),
    });
    let name = name.to_owned();
    machine.errand = Errand::TryLaunch { file, name, configuration, active_file: None };
    Ok(())
}

/// A terminal's own characters, visible in a page.
fn with_controls(text: &str) -> String {
    text.replace('␛', "\u{1b}").replace('␇', "\u{7}").replace('␍', "\r")
}

//! The program that a command starts: its name without folder and ending, and the programs that only start another one.

/// `/usr/local/go/bin/go` and `C:\Go\bin\go.exe` are `go`.
pub fn base(word: &str) -> &str {
    let name = word.rsplit(['/', '\\']).next().unwrap_or(word);
    let ending = name.len().checked_sub(4).and_then(|at| name.split_at_checked(at));
    match ending {
        Some((stem, end)) if end.eq_ignore_ascii_case(".exe") => stem,
        _ => name,
    }
}

/// Whether a word starts go; a task may leave it to the Go extension's setting which one.
pub fn is_go(word: &str) -> bool {
    base(word) == "go" || matches!(word, "${config:go.alternateTools.go}" | "${go}")
}

/// `NAME=value` in front of a command.
pub fn assignment(word: &str) -> Option<(&str, &str)> {
    let (name, value) = word.split_once('=')?;
    let is_name = !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && !name.starts_with(|c: char| c.is_ascii_digit());
    is_name.then_some((name, value))
}

/// Programs that start the one given behind their own arguments.
const WRAPPERS: &[&str] = &[
    "caffeinate",
    "command",
    "doas",
    "env",
    "exec",
    "ionice",
    "nice",
    "nohup",
    "setsid",
    "stdbuf",
    "strace",
    "sudo",
    "time",
    "timeout",
    "unbuffer",
    "xvfb-run",
];

/// Whether a program starts the one given behind its own arguments.
pub fn is_wrapper(word: &str) -> bool {
    WRAPPERS.contains(&base(word))
}

/// A shell's words in front of a command that are none themselves.
pub fn is_reserved(word: &str) -> bool {
    matches!(word, "!" | "{" | "then" | "do" | "else" | "elif" | "if" | "while" | "until")
}

/// How a program reads a script that it is given.
const SHELLS: &[&str] = &["sh", "bash", "dash", "zsh", "ksh", "mksh", "ash", "fish", "tcsh", "csh"];

/// Whether a program is a shell whose words and operators are POSIX's, as far as this crate reads them.
pub fn is_posix_shell(word: &str) -> bool {
    matches!(base(word), "sh" | "bash" | "dash" | "zsh" | "ksh" | "mksh" | "ash")
}

/// The shell that a command starts, by its name in small letters, and the number of the word that is its script:
/// `bash -lc '…'`, `cmd /c …`, `pwsh -Command …`.
pub fn shell_of(words: &[&str]) -> Option<(String, Option<usize>)> {
    let before = |word: &&str| assignment(word).is_some() || is_wrapper(word);
    let first = words.iter().position(|word| !before(word))?;
    let name = base(words.get(first)?).to_lowercase();
    let takes = |flag: &str| match name.as_str() {
        "cmd" => flag.eq_ignore_ascii_case("/c"),
        "powershell" | "pwsh" => {
            flag.eq_ignore_ascii_case("-command") || flag.eq_ignore_ascii_case("-c")
        }
        _ => flag.starts_with('-') && !flag.starts_with("--") && flag.contains('c'),
    };
    if !SHELLS.contains(&name.as_str()) && !matches!(name.as_str(), "cmd" | "powershell" | "pwsh") {
        return None;
    }
    let flag = words.iter().skip(first + 1).position(|word| takes(word));
    let script = flag.map(|flag| first + 1 + flag + 1).filter(|script| *script < words.len());
    Some((name, script))
}

/// Where the program of a simple command stands among its words: behind assignments, a shell's own words and wrappers with
/// their arguments. Nothing where a wrapper's arguments cannot be told from it.
pub fn position(words: &[&str]) -> Option<usize> {
    let mut wrapped = false;
    let mut behind_flag = false;
    for (number, word) in words.iter().enumerate() {
        let skipped = if is_wrapper(word) {
            wrapped = true;
            true
        } else if assignment(word).is_some() || is_reserved(word) {
            true
        } else if wrapped {
            // `timeout -s KILL 5`, `nice -n 10`, `sudo -u me`, `strace -o file`.
            let own = word.starts_with('-') || is_amount(word);
            let value = behind_flag && !is_go(word);
            behind_flag = word.starts_with('-') && !word.contains('=');
            own || value
        } else {
            false
        };
        if !skipped {
            return Some(number);
        }
    }
    None
}

/// `5`, `0.5`, `10s`, `2m`, `0x1`: a time or a number.
fn is_amount(word: &str) -> bool {
    let number = word.trim_end_matches(['s', 'm', 'h', 'd']);
    number.starts_with(|c: char| c.is_ascii_digit())
        && number.bytes().all(|byte| byte.is_ascii_hexdigit() || matches!(byte, b'.' | b'x'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_without_folder_and_ending() {
        assert_eq!(
            (base("/usr/bin/go"), base(r"C:\Go\bin\go.exe"), base("GO.EXE")),
            ("go", "go", "GO")
        );
        assert_eq!(
            (base("go"), base("./x.sh"), base(".exe"), base("é.e")),
            ("go", "x.sh", "", "é.e")
        );
        assert!(assignment("A_1=x=y") == Some(("A_1", "x=y")) && assignment("1=x").is_none());
    }

    #[test]
    fn the_program_behind_wrappers() {
        let program = |line: &'static str| {
            let words: Vec<&str> = line.split(' ').collect();
            position(&words).map(|at| words[at])
        };
        for line in [
            "go run .",
            "CGO_ENABLED=0 go build",
            "env -i GOOS=js go build",
            "timeout -s KILL 5 go run .",
            "nice -n 10 go vet",
            "sudo -u me -E go env",
            "strace -f -o trace.txt -e trace=open go run .",
            "{ time go test",
            "! go vet",
        ] {
            assert_eq!(program(line), Some("go"), "{line}");
        }
        assert_eq!(program("sudo make go"), Some("make"));
        assert_eq!(program("timeout 5 ./app go"), Some("./app"));
        assert_eq!(program("A=1"), None);
    }

    #[test]
    fn shells_and_their_scripts() {
        let of = |line: &str| shell_of(&line.split(' ').collect::<Vec<_>>());
        assert_eq!(of("bash -lc x"), Some(("bash".into(), Some(2))));
        assert_eq!(of("env A=1 sh script.sh"), Some(("sh".into(), None)));
        assert_eq!(of("cmd.exe /C dir"), Some(("cmd".into(), Some(2))));
        assert_eq!(of("bash -c"), Some(("bash".into(), None)));
        assert_eq!(of("make x"), None);
    }
}

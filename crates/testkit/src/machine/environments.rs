//! The environments of a case's machine: VS Code's own, a terminal's, a login shell's; or why one cannot be had.

use go_doctor_protocol::{Output, Reading};

use super::Machine;

/// An environment that has to be asked for.
#[derive(Clone, Copy)]
pub(super) enum Which {
    Terminal,
    Login,
}

impl Machine {
    /// `NAME=value` or `-NAME`, behind the environments that are meant, if not all.
    pub(super) fn env(&mut self, rest: &str) -> Result<(), String> {
        let (which, rest) = match rest.split_once(' ') {
            Some(("host", rest)) => (vec![0], rest),
            Some(("terminal", rest)) => (vec![1], rest),
            Some(("login", rest)) => (vec![2], rest),
            Some(("shells", rest)) => (vec![1, 2], rest),
            _ => (vec![0, 1, 2], rest),
        };
        for index in which {
            if let Some(name) = rest.strip_prefix('-') {
                self.variables[index].remove(name);
            } else {
                let (name, value) = variable(rest)?;
                self.variables[index].insert(name, value);
            }
        }
        Ok(())
    }

    /// `NAME=value`: what VS Code had at its start.
    pub(super) fn launch(&mut self, rest: &str) -> Result<(), String> {
        let (name, value) = variable(rest)?;
        let host = self.variables[0].clone();
        self.launch.get_or_insert(host).insert(name, value);
        Ok(())
    }

    /// `timed-out zsh > node`, `shell-ended`, `none`: why there is no environment.
    pub(super) fn failing(&mut self, which: Which, rest: &str) -> Result<(), String> {
        let (how, detail) = rest.split_once(' ').unwrap_or((rest, ""));
        let reading = match how {
            "timed-out" => Reading::TimedOut {
                after_ms: 5000,
                waiting_for: detail
                    .split(" > ")
                    .filter(|part| !part.is_empty())
                    .map(str::to_owned)
                    .collect(),
                tail: String::new(),
            },
            "none" => {
                let reason = match which {
                    Which::Login => "no-login-shell",
                    Which::Terminal => "no-terminal",
                };
                Reading::Unavailable { reason: reason.into() }
            }
            "shell-ended" => Reading::Refused { reason: "shell-ended".into() },
            "exited" => {
                let (code, said) = detail.split_once(' ').unwrap_or((detail, ""));
                let output = |text: &str| Output { text: text.to_owned(), ..Output::default() };
                Reading::Exited {
                    code: code.parse().ok(),
                    signal: None,
                    stdout: output(""),
                    stderr: output(said),
                }
            }
            "missing" => Reading::NotFound,
            "denied" => Reading::Denied,
            other => return Err(format!("no failure {other:?}")),
        };
        let index = match which {
            Which::Terminal => 1,
            Which::Login => 2,
        };
        self.environments[index] = Some(reading);
        Ok(())
    }
}

/// `NAME=value`.
fn variable(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("no value")?;
    if name.contains(' ') {
        return Err(format!("no environment {name:?}"));
    }
    Ok((name.to_owned(), value.to_owned()))
}

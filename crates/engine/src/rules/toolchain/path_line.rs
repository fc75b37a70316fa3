//! The line that puts a folder on PATH: in the start-up file of the user's shell, or where a process is started.

use go_doctor_protocol::{Outcome, Platform};

use crate::context::{Cx, Fact, Known as _};
use crate::facts::environment::process::host;
use crate::findings::Draft;
use crate::paths;
use crate::words::{self, shell_quote};

/// Adds the fixes that put a folder on PATH. A shell that has the folder already needs no line in its files; neither does a
/// build server, whose shell nobody logs in to.
pub(super) fn extend_path(cx: Cx<'_>, finding: Draft, folder: &str, in_shell: bool) -> Fact<Draft> {
    if cx.platform() == Platform::Windows {
        return Ok(finding.by_hand(words::go_not_on_path::fix_extend_path(folder)));
    }
    let lasting = if in_shell { None } else { lasting(cx, folder)? };
    let finding = match lasting {
        Some(command) => {
            finding.terminal(words::go_not_on_path::fix_add_line, command, cx.any_folder())
        }
        None => finding,
    };
    let command = format!("export PATH=\"$PATH:{folder}\"");
    Ok(finding.terminal(words::go_not_on_path::fix_export, command, cx.any_folder()))
}

/// The command that writes the line into the file which the user's shell reads at a login (tried with bash 5.2, zsh 5.9, fish
/// 3.6 and dash 0.5.12); a line end comes first, since the file may lack its last one.
fn lasting(cx: Cx<'_>, folder: &str) -> Fact<Option<String>> {
    let Some(environment) = host(cx).known()? else { return Ok(None) };
    let Some(home) = cx.subject.home.as_deref() else { return Ok(None) };
    if environment.get_set("CI").is_some() {
        return Ok(None);
    }
    let platform = cx.platform();
    let file = match paths::file_name(platform, environment.get_set("SHELL").unwrap_or_default()) {
        "fish" => {
            let line = format!("fish_add_path -U {}", shell_quote(folder));
            return Ok(Some(format!("fish -c {}", shell_quote(&line))));
        }
        "zsh" => {
            let folder = environment.get_set("ZDOTDIR").unwrap_or(home);
            paths::join(platform, folder, ".zprofile")
        }
        "bash" => {
            let files = [".bash_profile", ".bash_login", ".profile"]
                .map(|name| paths::join(platform, home, name));
            cx.stat_all(&files)?;
            let there =
                files.iter().find(|file| matches!(cx.stat(file), Ok(Outcome::Found { .. })));
            there.cloned().unwrap_or_else(|| paths::join(platform, home, ".profile"))
        }
        "sh" | "dash" | "ksh" | "mksh" => paths::join(platform, home, ".profile"),
        _ => return Ok(None),
    };
    let file = match paths::with_tilde(platform, &file, home).strip_prefix("~/") {
        // The shell is to put the home folder in, also where the rest needs quotes.
        Some(rest) => format!("~/{}", shell_quote(rest)),
        None => shell_quote(&file),
    };
    let line = shell_quote(&format!("export PATH=\"$PATH:{folder}\""));
    Ok(Some(format!("printf '\\n%s\\n' {line} >> {file}")))
}

//! Layer system: the version control system that go build asks for the revision to stamp into a program.

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::findings::{Draft, Findings, draft};
use crate::output::run::place::base;
use crate::output::{Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::words::{self, shell_quote};

pub(crate) const RULES: &[Rule] = &[Rule::new(words::vcs_stamp_refused::RULE)
    .explain(explain_vcs_stamp)
    .yields_to(&[words::git_missing::RULE])];

/// `error obtaining VCS status: …` (cmd/go/internal/load and vcs, Go 1.18 to 1.27; recorded with 1.21.13 and 1.26.8).
fn explain_vcs_stamp(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some((line, said)) = run.after("error obtaining VCS status: ") else { return Ok(()) };
    let finding = match said.trim() {
        said if said.contains("multiple VCS detected: ") || said.contains("but parent ") => {
            let (inner, outer) = two_folders(said);
            draft(words::vcs_stamp_refused::two(inner, outer))
                .why(words::vcs_stamp_refused::why_two())
                .by_hand(words::vcs_stamp_refused::fix_one())
        }
        said if said.contains(" but current directory is in repository ") => {
            let (inner, outer) = two_folders(said);
            draft(words::vcs_stamp_refused::outside(inner, outer))
                .why(words::vcs_stamp_refused::why_two())
                .by_hand(words::vcs_stamp_refused::fix_inside())
        }
        said => refused(cx, run, said)?,
    };
    out.add(unstamped(run, finding.line(run, line)));
    Ok(())
}

/// The two quoted folders of a text.
fn two_folders(said: &str) -> (String, String) {
    let mut quoted = said.split('"').skip(1).step_by(2).map(str::to_owned);
    (quoted.next().unwrap_or_default(), quoted.next().unwrap_or_default())
}

/// git ended with an error, of which go prints the exit status alone: its own words, if some other line has them, or what
/// the folder shows.
fn refused(cx: Cx<'_>, run: &Run, said: &str) -> Fact<Draft> {
    let owner =
        run.find(|line| between(line, "detected dubious ownership in repository at '", "'"));
    if let Some((_, folder)) = owner {
        return Ok(trusted(cx, draft(words::vcs_stamp_refused::owner(folder)), folder));
    }
    let repository = repository(cx, run)?;
    if let Some((folder, false)) = &repository {
        return Ok(draft(words::vcs_stamp_refused::broken(folder.as_str()))
            .why(words::vcs_stamp_refused::why_broken())
            .by_hand(words::vcs_stamp_refused::fix_repair()));
    }
    let status = said.split(['\n', ';']).next().unwrap_or(said);
    let finding = draft(words::vcs_stamp_refused::message(status));
    let ask = "git status --porcelain";
    let finding = finding.terminal_of(words::vcs_stamp_refused::fix_ask, ask, run);
    Ok(match repository {
        Some((folder, true)) if status == "exit status 128" => trusted(cx, finding, &folder),
        _ => finding,
    })
}

/// The advice to tell git that this repository of somebody else's is fine.
fn trusted(cx: Cx<'_>, finding: Draft, folder: &str) -> Draft {
    let command = format!("git config --global --add safe.directory {}", shell_quote(folder));
    finding.terminal(words::vcs_stamp_refused::fix_trust, command, cx.any_folder())
}

/// The repository around the folder of the run, and whether it is whole: without HEAD git takes it for none.
fn repository(cx: Cx<'_>, run: &Run) -> Fact<Option<(String, bool)>> {
    let Some(cwd) = run.cwd.as_deref() else { return Ok(None) };
    let platform = cx.platform();
    for folder in paths::ancestors(platform, cwd) {
        let git = paths::join(platform, &folder, ".git");
        if cx.is_folder(&git).known()? == Some(true) {
            let head = cx.is_file(&paths::join(platform, &git, "HEAD")).known()?;
            return Ok(Some((folder, head != Some(false))));
        }
        // A worktree or a submodule: a file that names the repository.
        if cx.is_file(&git).known()? == Some(true) {
            return Ok(Some((folder, true)));
        }
    }
    Ok(None)
}

/// The way that always works: a program without the stamp. A debug session takes its flags from launch.json.
fn unstamped(run: &Run, finding: Draft) -> Draft {
    let debugger = run.command.as_ref().is_some_and(|command| base(command.program()) == "dlv");
    if debugger || run.says(&["Build Error: ", "Failed to launch"]).is_some() {
        return finding.by_hand(words::vcs_stamp_refused::fix_unstamped_debug());
    }
    finding.by_hand(words::vcs_stamp_refused::fix_unstamped())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_of_a_text() {
        let said = "multiple VCS detected: hg in \"/w/h\", and git in \"/w\"";
        assert_eq!(two_folders(said), ("/w/h".to_owned(), "/w".to_owned()));
    }
}

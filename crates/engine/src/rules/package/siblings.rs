//! Layer module: files that a command leaves out because it names others of the same program.

use go_doctor_protocol::Applicability;

use super::named_files::{named_files, sibling_of, use_of};
use crate::context::{Checked, Cx};
use crate::findings::{Findings, draft};
use crate::output::Run;
use crate::output::go::left_out::{Left, declarer};
use crate::output::go::location::location;
use crate::output::go::undefined::undefined;
use crate::output::run::place::base;
use crate::rules::{ConfigFile, Rule};
use crate::words::{self, shell_quote};

pub(crate) const RULES: &[Rule] = &[Rule::new(words::sibling_file_not_compiled::RULE)
    .config(sibling_not_compiled)
    .explain(explain_sibling_not_compiled)
    .yields_to(&[words::test_single_file::RULE, words::launch_program_not_main::RULE])];

/// A task or launch configuration that names a file of a program of several.
fn sibling_not_compiled(cx: Cx<'_>, config: &ConfigFile, out: &mut Findings) -> Checked {
    for named in named_files(cx, config) {
        let Some((user, name, sibling)) = sibling_of(cx, &named)? else { continue };
        let finding = draft(words::sibling_file_not_compiled::message(
            user.name.as_str(),
            name.as_str(),
            sibling.as_str(),
        ));
        let finding = finding
            .why(words::sibling_file_not_compiled::why_config(name.as_str()))
            .at_value(named.value);
        let finding =
            finding.evidence(format!("read {}", user.path), user.line(use_of(&user, &name)));
        out.add(match named.folder_value() {
            Some((text, edit)) => finding.edits(
                words::sibling_file_not_compiled::fix_folder(text),
                Applicability::Unsafe,
                vec![edit],
            ),
            None => finding.by_hand(words::sibling_file_not_compiled::fix_name_package()),
        });
    }
    Ok(())
}

/// A name of a file beside the ones that the command names.
fn explain_sibling_not_compiled(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    for name in undefined(run) {
        let Some((file, Left::Unnamed)) = declarer(cx, run, &name)? else { continue };
        let place = &name.place;
        let at = location(cx, run, place.file, place.line, place.column)?;
        let user = base(place.file);
        let finding =
            draft(words::sibling_file_not_compiled::message(user, name.name, file.as_str()));
        let finding = finding.at_any(at).line(run, name.line);
        let verb = run.go().map_or("run", |go| go.verb.as_str());
        let command = match run.command.as_ref().map(crate::output::Command::program) {
            Some("dlv") => "dlv debug .".to_owned(),
            _ => format!("go {} .", if verb.is_empty() { "run" } else { verb }),
        };
        let files = format!("go run {} {}", shell_quote(user), shell_quote(&file));
        let finding =
            finding.terminal_of(words::sibling_file_not_compiled::fix_package, command, run);
        let runs = run.go().is_some() && verb == "run";
        out.add(if runs {
            finding.terminal_of(words::sibling_file_not_compiled::fix_files, files, run)
        } else {
            finding
        });
        return Ok(());
    }
    Ok(())
}

//! Layer extension: a debug configuration whose values dlv's adapter does not take.

use crate::context::{Checked, Cx};
use crate::findings::{Findings, draft};
use crate::output::{Run, between};
use crate::rules::Rule;
use crate::words;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(words::launch_value_refused::RULE).explain(explain_launch_value).yields_to(&[
        words::attach_process_invalid::RULE,
        words::launch_program_missing::RULE,
        words::dlv_refused::RULE,
    ])];

/// What dlv 1.27.2 says of launch.json before it builds anything (service/dap/types.go and server.go).
fn explain_launch_value(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let typed = run.find(|line| {
        let (_, rest) = line.split_once("invalid debug configuration - cannot unmarshal ")?;
        let rest = rest.replace("\\\"", "\"");
        let (given, rest) = rest.split_once(" into \"")?;
        let (attribute, wanted) = rest.split_once("\" of type ")?;
        let wanted = wanted.split(['"', ' ']).next().unwrap_or(wanted);
        Some((given.to_owned(), attribute.to_owned(), wanted.to_owned()))
    });
    if let Some((line, (given, attribute, wanted))) = typed {
        let quoted = wanted == "string" && matches!(given.as_str(), "number" | "bool");
        let fix = if quoted {
            words::launch_value_refused::fix_quote(attribute.as_str())
        } else {
            words::launch_value_refused::fix_type(attribute.as_str(), wanted.as_str())
        };
        let message = words::launch_value_refused::message(attribute, given, wanted);
        out.add(draft(message).line(run, line).by_hand(fix));
        return Ok(());
    }
    if let Some(line) = run.containing("The program attribute is missing in debug configuration") {
        let finding = draft(words::launch_value_refused::program()).line(run, line);
        out.add(finding.by_hand(words::launch_value_refused::fix_program()));
        return Ok(());
    }
    let backend =
        run.find(|line| between(line, "could not launch process: unknown backend \"", "\""));
    if let Some((line, value)) = backend {
        let finding = draft(words::launch_value_refused::backend(value)).line(run, line);
        out.add(finding.by_hand(words::launch_value_refused::fix_backend()));
    }
    Ok(())
}

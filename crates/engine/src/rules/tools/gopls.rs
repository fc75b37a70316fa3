//! Layer extension: gopls, which is there and does not run.

use go_doctor_protocol::Applicability;

use crate::context::{Checked, Cx};
use crate::documents::{quote, remove_element, replace};
use crate::facts::editor::config_file::ConfigFile;
use crate::facts::editor::extensions::{GO, extensions};
use crate::facts::editor::gopls_log::{End, Life, life};
use crate::facts::editor::tools_in_use::{AskedBy, tools_in_use};
use crate::findings::{Findings, draft};
use crate::rules::Rule;
use crate::rules::settings::known::with_removal;
use crate::words;
use go_doctor_golang::command_line::gopls::{GoplsFlagFault, fault, names};
use go_doctor_golang::suggestion::nearest;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::setting_stops_gopls::RULE).config(setting_stops_gopls),
    Rule::new(words::gopls_not_running::RULE).diagnose(gopls_not_running).yields_to(&[
        words::go_not_found::RULE,
        words::go_not_executable::RULE,
        words::setting_stops_go::RULE,
        words::setting_stops_gopls::RULE,
        words::gopls_missing::RULE,
    ]),
];

/// Its arguments, which the Go extension hands over as they are.
const FLAGS: &str = "go.languageServerFlags";

/// The Go extension's command that starts it again.
const RESTART: &str = "go.languageserver.restart";

fn setting_stops_gopls(_: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let Some(entry) = file.entry(FLAGS) else { return Ok(()) };
    let Some(list) = entry.value() else { return Ok(()) };
    let elements: Vec<_> = list.elements().collect();
    let words: Option<Vec<String>> =
        elements.iter().map(|one| one.as_str().map(std::borrow::Cow::into_owned)).collect();
    // Several arguments in one string, and what is not a string, are reported by other rules.
    let Some(words) = words.filter(|words| !words.iter().any(|word| word.contains(' '))) else {
        return Ok(());
    };
    let Some((at, wrong)) = fault(&words) else { return Ok(()) };
    let (Some(word), Some(&element)) = (words.get(at), elements.get(at)) else { return Ok(()) };
    let message = match wrong {
        GoplsFlagFault::Unknown => words::setting_stops_gopls::message(word.as_str(), FLAGS),
        GoplsFlagFault::ValueMissing => {
            words::setting_stops_gopls::value_missing(word.as_str(), FLAGS)
        }
        GoplsFlagFault::NoFlag => words::setting_stops_gopls::no_flag(word.as_str(), FLAGS),
    };
    let how = Applicability::Unsafe;
    let document = element.document();
    let mut finding = draft(message).at_value(element);
    let (name, value) = word.split_once('=').map_or((word.as_str(), ""), |(n, _)| (n, "="));
    let value = if value.is_empty() { "" } else { word.get(name.len()..).unwrap_or_default() };
    let near = nearest(name.trim_start_matches('-'), names())
        .filter(|_| wrong != GoplsFlagFault::ValueMissing);
    if let Some(near) = near {
        let new = format!("-{near}{value}");
        let edits = replace(element, &quote(&new));
        finding = finding.edit(words::setting_stops_gopls::fix_write(new), how, document, edits);
    }
    out.add(if elements.len() == 1 {
        with_removal(
            finding,
            words::setting_stops_gopls::fix_remove(&*entry.key()),
            entry.object,
            entry.property,
        )
    } else {
        finding.edit(
            words::setting_stops_gopls::fix_remove_flag(word.as_str()),
            how,
            document,
            remove_element(list, element),
        )
    });
    Ok(())
}

/// The Go extension's own logs say how it fares: it ended when it was started, or five times since.
fn gopls_not_running(cx: Cx<'_>, out: &mut Findings) -> Checked {
    if !tools_in_use(cx)?.iter().any(|tool| tool.by == AskedBy::LanguageServer) {
        return Ok(());
    }
    let life = life(cx)?;
    let (message, end) = match &*life {
        Life::Unknown | Life::Fine => return Ok(()),
        Life::Failed(end) if end.status.is_empty() => {
            (words::gopls_not_running::not_started(), end)
        }
        Life::Failed(end) => (words::gopls_not_running::message(end.status.as_str()), end),
        Life::GaveUp(end) => (words::gopls_not_running::gave_up(end.count.to_string()), end),
    };
    let End { evidence: (log, lines), .. } = end;
    let mut finding = draft(message)
        .evidence(format!("read {log}"), lines.as_str())
        .by_hand(words::gopls_not_running::fix_output());
    let installed = extensions(cx)?;
    let commands = installed.get(GO).and_then(|extension| extension.commands.as_ref());
    if commands.is_some_and(|commands| commands.iter().any(|command| command == RESTART)) {
        finding = finding.command(
            words::gopls_not_running::fix_restart(),
            Applicability::Unsafe,
            RESTART,
            Vec::new(),
        );
    }
    out.add(finding);
    Ok(())
}

//! `rules`: the list of rules, or one rule's page, in the user's language.

use std::process::ExitCode;

use go_doctor_protocol::Lang;
use serde_json::Value;

use crate::arguments::Format;
use crate::usage::Usage;
use crate::{output, pages};

/// Prints the list or the page.
pub(super) fn rules(rule: Option<&str>, format: Format, lang: Lang) -> Result<ExitCode, Usage> {
    let text = match (rule, format) {
        (_, Format::Sarif) => return Err(Usage::NoFormat("rules")),
        (None, Format::Human) => pages::all()
            .map(|(name, page)| format!("{name:<32} {:<10} {}\n", page.layer, page.severity))
            .collect(),
        (None, Format::Markdown) => pages::all()
            .map(|(name, page)| {
                let summary = pages::first_sentence(&page, lang);
                format!("- `{name}` ({}, {}): {summary}\n", page.layer, page.severity)
            })
            .collect(),
        (None, Format::Json) => {
            let list: Value =
                pages::all().map(|(name, page)| pages::as_json(name, &page, lang)).collect();
            format!("{list:#}\n")
        }
        (Some(name), format) => {
            let page = pages::page(name).ok_or_else(|| Usage::NoRule(name.to_owned()))?;
            if format == Format::Json {
                let mut json = pages::as_json(name, &page, lang);
                json["page"] = pages::prose(&page, lang).into();
                format!("{json:#}\n")
            } else {
                let prose = pages::prose(&page, lang);
                format!("# {name}\n\n*{} · {}*\n\n{prose}", page.layer, page.severity)
            }
        }
    };
    if format == Format::Human {
        output::human(&text)?
    } else {
        output::exact(&text)?
    }
    Ok(ExitCode::SUCCESS)
}

//! `rules`: the list of rules, or one rule's page, in the user's language.

use std::fmt::Write as _;
use std::process::ExitCode;

use go_doctor_pages::Page;
use go_doctor_protocol::Lang;
use serde::Serialize;

use crate::arguments::Format;
use crate::pages::Listed;
use crate::usage::Usage;
use crate::{output, pages};

/// Prints the list or the page.
pub(super) fn rules(rule: Option<&str>, format: Format, lang: Lang) -> Result<ExitCode, Usage> {
    if format == Format::Sarif {
        return Err(Usage::NoFormat("rules"));
    }
    let text = match rule {
        Some(name) => {
            let page = pages::page(name).ok_or_else(|| Usage::NoRule(name.to_owned()))?;
            one(name, &page, format, lang)
        }
        None => list(format, lang),
    };
    if format == Format::Human {
        output::human(&text)?;
    } else {
        output::exact(&text)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn one(name: &str, page: &Page, format: Format, lang: Lang) -> String {
    if format == Format::Json {
        return json(&Listed::new(name, page, lang).with_page(page, lang));
    }
    let prose = pages::prose(page, lang);
    format!("# {name}\n\n*{} · {}*\n\n{prose}", page.layer, page.severity)
}

fn list(format: Format, lang: Lang) -> String {
    let all: Vec<(&str, Page)> = pages::all().collect();
    let mut text = String::new();
    for (name, page) in &all {
        // Writing to a text cannot go wrong.
        let _: std::fmt::Result = match format {
            Format::Markdown => {
                let summary = pages::first_sentence(page, lang);
                writeln!(text, "- `{name}` ({}, {}): {summary}", page.layer, page.severity)
            }
            _ => writeln!(text, "{name:<32} {:<10} {}", page.layer, page.severity),
        };
    }
    if format == Format::Json {
        text =
            json(&all.iter().map(|(name, page)| Listed::new(name, page, lang)).collect::<Vec<_>>());
    }
    text
}

fn json(value: &impl Serialize) -> String {
    // Plain data with text keys: there is nothing in it that could not be written.
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}

//! Layer extension: settings that are lists of arguments, with several in one string.

use go_doctor_golang::flags;
use go_doctor_protocol::{Applicability, Severity, Tag};

use crate::context::{Checked, Cx};
use crate::documents::{Splice, Value, quote, remove_element, replace};
use crate::facts::editor::config_file::{ConfigFile, Entry};
use crate::findings::{Findings, draft};
use crate::rules::Rule;
use crate::words;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(words::setting_flag_in_one_string::RULE).config(setting_flag_in_one_string)];

/// Settings whose elements are arguments of a program.
pub(crate) const FLAG_LISTS: &[&str] = &[
    "go.testFlags",
    "go.buildFlags",
    "go.lintFlags",
    "go.vetFlags",
    "go.formatFlags",
    "go.languageServerFlags",
    "go.generateTestsFlags",
];

fn setting_flag_in_one_string(_: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    for entry in file.entries() {
        let key = entry.key();
        let lists: Vec<(String, Value<'_>)> = match &*key {
            key if FLAG_LISTS.contains(&key) => {
                entry.value().map(|value| (key.to_owned(), value)).into_iter().collect()
            }
            "go.delveConfig" => inner_list(&entry, "dlvFlags"),
            "gopls" => {
                let mut lists = inner_list(&entry, "build.buildFlags");
                lists.extend(inner_list(&entry, "buildFlags"));
                lists
            }
            _ => continue,
        };
        for (key, list) in lists {
            let mut before = None;
            for element in list.elements() {
                // What stands behind `-ldflags` is its value, blanks and all.
                let is_value = before.as_deref().is_some_and(takes_a_list);
                before = element.as_str();
                if !is_value {
                    one_string(&key, list, element, out);
                }
            }
        }
    }
    Ok(())
}

fn inner_list<'d>(entry: &Entry<'d>, name: &str) -> Vec<(String, Value<'d>)> {
    let list = entry.value().and_then(|object| object.get(name));
    list.map(|list| (format!("{}.{name}", entry.key()), list)).into_iter().collect()
}

fn one_string(key: &str, array: Value<'_>, element: Value<'_>, out: &mut Findings) {
    let Some(text) = element.as_str() else { return };
    if key == "go.testFlags" && is_run(&text) {
        let alone = matches!(&*text, "-run" | "--run" | "-test.run" | "--test.run");
        let base = draft(words::setting_flag_in_one_string::run(key, text.as_ref()))
            .why(if alone {
                words::setting_flag_in_one_string::why_run_dropped()
            } else {
                words::setting_flag_in_one_string::why_run()
            })
            .at_value(element)
            .tag(Tag::Unnecessary);
        let base = if alone { base.severity(Severity::Warning) } else { base };
        let edits = if alone { None } else { remove_element(array, element) };
        out.add(base.edit(
            words::setting_flag_in_one_string::fix_remove(text.as_ref(), key),
            Applicability::Unsafe,
            element.document(),
            edits,
        ));
        return;
    }
    let Some(parts) = parts_of_flag(&text) else { return };
    let certain = parts.windows(2).all(|pair| match pair {
        [a, b] => a.starts_with('-') || b.starts_with('-'),
        _ => true,
    });
    let base =
        draft(words::setting_flag_in_one_string::message(key, text.as_ref())).at_value(element);
    let edits = if certain { split_edits(element, &parts) } else { None };
    out.add(base.edit(
        words::setting_flag_in_one_string::fix_split(shown(&parts)),
        Applicability::Safe,
        element.document(),
        edits,
    ));
}

fn is_run(text: &str) -> bool {
    let name = text.trim_start_matches('-').split(['=', ' ']).next().unwrap_or_default();
    text.starts_with('-') && matches!(name, "run" | "test.run")
}

fn shown(parts: &[String]) -> String {
    parts.iter().map(|part| quote(part)).collect::<Vec<_>>().join(", ")
}

/// Flag and value, or several flags, in one string.
fn parts_of_flag(text: &str) -> Option<Vec<String>> {
    let text = text.trim();
    let (first, rest) = text.split_once([' ', '\t'])?;
    if !first.starts_with('-') || first.contains('=') && !rest.trim_start().starts_with('-') {
        return None;
    }
    if takes_a_list(first) {
        let value = rest.trim().trim_matches(['\'', '"']).to_owned();
        return Some(vec![first.to_owned(), value]);
    }
    // `-ldflags=-s -w` is one value too.
    if first.contains('=') && first.split('=').nth(1).is_some_and(|value| value.starts_with('-')) {
        return None;
    }
    go_doctor_golang::command_line::shell::split(text).filter(|parts| parts.len() > 1)
}

/// A flag whose value is one argument with blanks in it: flags of linker and compiler.
fn takes_a_list(flag: &str) -> bool {
    matches!(flags::parse(flag), Some((name, None)) if flags::takes_flag_list(name))
}

fn split_edits(element: Value<'_>, parts: &[String]) -> Option<Vec<Splice>> {
    replace(element, &shown(parts))
}

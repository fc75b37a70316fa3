//! Layer extension: settings of the LeetCode plugins and runners that cannot work.

use go_doctor_protocol::{Applicability, Platform};

use crate::context::{Checked, Cx};
use crate::documents::{Value, remove_property, replace};
use crate::facts::editor::config_file::ConfigFile;
use crate::findings::{Findings, draft};
use crate::output::Run;
use crate::paths;
use crate::rules::Rule;
use crate::words;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::leetcode_wsl_node::RULE).config(leetcode_wsl_node),
    Rule::new(words::cph_args_ineffective::RULE)
        .config(cph_args_ineffective)
        .explain(explain_cph_args),
];

/// LeetCode's extension and its most used fork.
const LEETCODES: &[&str] = &["leetcode", "leetcode-problem-rating"];

/// `useWsl` runs `wsl NODE …`; a Windows path is quoted and given to wslpath, which refuses it (leetcode.md §2.3).
fn leetcode_wsl_node(cx: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    // Elsewhere the extension does not look at useWsl (wslUtils.ts:8).
    if cx.platform() != Platform::Windows {
        return Ok(());
    }
    for name in LEETCODES {
        let uses = file.value(&format!("{name}.useWsl"));
        if uses.and_then(Value::as_bool) != Some(true) {
            continue;
        }
        let key = format!("{name}.nodePath");
        let Some(entry) = file.entry(&key) else { continue };
        let Some(value) = entry.value() else { continue };
        let path = value.as_str().unwrap_or_default();
        if path.is_empty() || path == "node" || !paths::is_absolute(Platform::Windows, &path) {
            continue;
        }
        let base = draft(words::leetcode_wsl_node::message(key.as_str(), &*path)).at_value(value);
        let how = Applicability::Unsafe;
        let edits = replace(value, "\"node\"");
        let base = base.edit(
            words::leetcode_wsl_node::fix_node(key.as_str()),
            how,
            value.document(),
            edits,
        );
        let edits = remove_property(entry.object, entry.property);
        out.add(base.edit(
            words::leetcode_wsl_node::fix_remove(key.as_str()),
            how,
            value.document(),
            edits,
        ));
    }
    Ok(())
}

/// CPH puts them behind the file, where go wants only files (compiler.ts:114-123; run with Go 1.26.8).
fn cph_args_ineffective(_: Cx<'_>, file: &ConfigFile, out: &mut Findings) -> Checked {
    let Some(entry) = file.entry("cph.language.go.Args") else { return Ok(()) };
    let Some(value) = entry.value() else { return Ok(()) };
    let Some(text) = value.as_str().filter(|text| !text.trim().is_empty()) else { return Ok(()) };
    let base = draft(words::cph_args_ineffective::message(&*text)).at_value(value);
    let edits = remove_property(entry.object, entry.property);
    let how = Applicability::Unsafe;
    out.add(base.edit(words::cph_args_ineffective::fix_remove(), how, value.document(), edits));
    Ok(())
}

fn explain_cph_args(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let Some(go) =
        run.go().filter(|go| go.verb == "build" && go.args.iter().any(|arg| arg == "-o"))
    else {
        return Ok(());
    };
    // `go build -o X.bin X.go ARGS…`: CPH's own form.
    let mut behind = go.args.iter().skip_while(|arg| !arg.ends_with(".go")).skip(1);
    let is_cph = go.args.iter().any(|arg| arg.ends_with(".bin") || arg.ends_with(".bin.exe"));
    let Some(arg) = behind.next().filter(|_| is_cph) else { return Ok(()) };
    if let Some(line) = run.containing("named files must be .go files") {
        out.add(draft(words::cph_args_ineffective::message(arg.as_str())).line(run, line));
    }
    Ok(())
}

//! Layer extension: launch.json: a program that reads what is typed, where nobody can type.

use go_doctor_protocol::Applicability;

use crate::context::{Checked, Cx};
use crate::documents::{insert_property, replace};
use crate::facts::editor::launch_file::Request;
use crate::facts::workspace::go_files::go_files;
use crate::findings::{Findings, draft};
use crate::paths;
use crate::rules::Rule;
use crate::rules::launch::program::{each_configuration, package_files, program};
use crate::words;
use go_doctor_golang::source::code::{Code, stdin_read};

pub(crate) const RULES: &[Rule] =
    &[Rule::new(words::launch_stdin_needs_terminal::RULE).diagnose(stdin_needs_terminal)];

fn stdin_needs_terminal(cx: Cx<'_>, out: &mut Findings) -> Checked {
    each_configuration(cx, |file, configuration| {
        let console = configuration.text("console");
        let has_terminal = console.as_deref().is_some_and(|console| console.ends_with("Terminal"));
        if configuration.request != Some(Request::Launch)
            || configuration.mode() != "debug"
            || has_terminal
            || configuration.text("stdinFrom").is_some()
        {
            return Ok(());
        }
        let Some(program) = program(cx, file, configuration)? else { return Ok(()) };
        let files = go_files(cx)?;
        let Some(files) = package_files(cx, &program, &files.folders) else { return Ok(()) };
        let reads =
            files.iter().find_map(|file| Some((*file, stdin_read(&Code::new(&file.text))?)));
        let Some((source, (start, end))) = reads else { return Ok(()) };
        let name = paths::file_name(cx.platform(), &source.path).to_owned();
        let base = draft(words::launch_stdin_needs_terminal::message(name, configuration.name()))
            .at_value(configuration.get("console").unwrap_or_else(|| configuration.place()))
            .related(source.location(start, end), words::own::related_reads_stdin());
        let object = configuration.object;
        let edits = match configuration.get("console") {
            Some(value) => replace(value, "\"integratedTerminal\""),
            None => insert_property(object, "console", "\"integratedTerminal\""),
        };
        out.add(base.edit(
            words::launch_stdin_needs_terminal::fix_terminal(),
            Applicability::Unsafe,
            object.document(),
            edits,
        ));
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reading_is_seen_in_code_only() {
        let at = |text: &str| {
            stdin_read(&Code::new(text)).map(|(start, end)| text[start..end].to_owned())
        };
        assert_eq!(at("s := bufio.NewScanner(os.Stdin)").as_deref(), Some("os.Stdin"));
        assert_eq!(at("fmt.Scanln(&n)").as_deref(), Some("fmt.Scanln"));
        assert_eq!(at("read(x.os.Stdin)"), None);
        assert_eq!(at("// os.Stdin\nvar s = \"fmt.Scan(\"; fmt.Sscan(s)"), None);
    }
}

//! The debug configurations of a launch.json as VS Code reads them: the block of this system put over the rest.

use std::borrow::Cow;

use go_doctor_protocol::Platform;

use crate::documents::{Kind, Property, Value};
use crate::facts::editor::config_file::system_block;
use go_doctor_golang::command_line::launch_args;

/// What a configuration asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Request {
    /// Start a program.
    Launch,
    /// Attach to one.
    Attach,
}

/// A debug configuration of the type `go`.
pub(crate) struct Configuration<'d> {
    /// The object.
    pub(crate) object: Value<'d>,
    /// The block of this system inside it.
    block: Option<Value<'d>>,
    /// `launch` or `attach`; nothing for anything else.
    pub(crate) request: Option<Request>,
}

impl<'d> Configuration<'d> {
    /// An attribute that counts on this system.
    pub(crate) fn get(&self, key: &str) -> Option<Value<'d>> {
        self.block.and_then(|block| block.get(key)).or_else(|| self.object.get(key))
    }

    /// An attribute's text, unless it is empty.
    pub(crate) fn text(&self, key: &str) -> Option<Cow<'d, str>> {
        self.get(key)?.as_str().filter(|text| !text.is_empty())
    }

    /// Its name for a reader.
    pub(crate) fn name(&self) -> String {
        self.text("name").map(Cow::into_owned).unwrap_or_default()
    }

    /// Where a finding about something absent stands: the name, as for every surface that speaks of a configuration.
    pub(crate) fn place(&self) -> Value<'d> {
        let named = ["name", "request", "type"].iter().find_map(|key| self.object.get(key));
        named.unwrap_or(self.object)
    }

    /// The mode that the Go extension takes (goDebugConfiguration.ts:157-164, 336-344): `auto` is `test` for a program
    /// called `*_test.go`; without a file as program it depends on the editor, and is `debug` most of the time.
    pub(crate) fn mode(&self) -> Cow<'d, str> {
        match (self.text("mode"), self.request) {
            (Some(mode), _) if mode != "auto" => mode,
            (_, Some(Request::Attach)) => Cow::Borrowed("local"),
            _ if self.text("program").is_some_and(|program| program.ends_with("_test.go")) => {
                Cow::Borrowed("test")
            }
            _ => Cow::Borrowed("debug"),
        }
    }

    /// The attributes as they stand, those of this system's block too.
    pub(crate) fn attributes(&self) -> impl Iterator<Item = Property<'d>> {
        let block = self.block.into_iter().flat_map(Value::properties);
        self.object.properties().chain(block)
    }
}

/// The Go configurations of the object that holds them.
pub(crate) fn configurations(root: Value<'_>, platform: Platform) -> Vec<Configuration<'_>> {
    let list = root.get("configurations").into_iter().flat_map(Value::elements);
    let list = list.filter(|object| object.kind() == Kind::Object);
    let is_go =
        |object: &Value<'_>| object.get("type").and_then(Value::as_str).as_deref() == Some("go");
    list.filter(is_go)
        .map(|object| {
            let request = match object.get("request").and_then(Value::as_str).as_deref() {
                Some("launch") => Some(Request::Launch),
                Some("attach") => Some(Request::Attach),
                _ => None,
            };
            Configuration { object, block: system_block(object, platform), request }
        })
        .collect()
}

/// Arguments as the debuggee gets them, each with the string it stands in: a list, or one string as the Go extension splits it.
pub(crate) fn arguments(value: Value<'_>) -> Vec<(String, Value<'_>)> {
    match value.as_str() {
        Some(text) => {
            let words = launch_args::split(&text).unwrap_or_default();
            words.into_iter().map(|word| (word, value)).collect()
        }
        None => value
            .elements()
            .filter_map(|element| Some((element.as_str()?.into_owned(), element)))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::Document;

    #[test]
    fn modes_are_the_go_extensions() {
        let mode = |text: &str| {
            let doc = Document::parse(
                "/l.json",
                &format!("{{\"configurations\":[{{\"type\":\"go\",{text}}}]}}"),
            );
            let all = configurations(doc.root().unwrap(), Platform::Linux);
            all[0].mode().into_owned()
        };
        assert_eq!(mode(r#""request":"launch""#), "debug");
        assert_eq!(mode(r#""request":"launch","mode":"auto","program":"a_test.go""#), "test");
        assert_eq!(mode(r#""request":"attach""#), "local");
        assert_eq!(mode(r#""request":"launch","mode":"debug","linux":{"mode":"exec"}"#), "exec");
    }
}

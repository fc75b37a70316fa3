//! Output inside JSON: what `go test -json`, `go build -json`, a Node wrapper or dlv's adapter say in a line of JSON is
//! read as if the program had printed it.

use serde_json::Value;

/// Properties whose text is a program's output or its error, in the order in which they are read: test2json and
/// `go build -json` (`Output`), Node's child_process (`message`, `stdout`, `stderr`), dlv dap (`output`, `format`).
const TEXTS: &[&str] = &["Output", "output", "message", "error", "stdout", "stderr", "format"];

/// The lines of output that a line of JSON carries; none for any other line.
pub(super) fn lines(line: &str) -> Vec<String> {
    // Far below what a log's line may be: a document that is printed on one line is data, no wrapper's message.
    const LONGEST: usize = 256 << 10;
    let text = line.trim();
    if !(text.starts_with('{') && text.ends_with('}')) || text.len() > LONGEST {
        return Vec::new();
    }
    let Ok(value) = serde_json::from_str::<Value>(text) else { return Vec::new() };
    let mut lines = Vec::new();
    collect(&value, 0, &mut lines);
    lines
}

fn collect(value: &Value, depth: usize, lines: &mut Vec<String>) {
    let Some(object) = value.as_object().filter(|_| depth < 4) else { return };
    for key in TEXTS {
        match object.get(*key) {
            Some(Value::String(text)) => lines.extend(text.split('\n').map(str::to_owned)),
            Some(inner) => collect(inner, depth + 1, lines),
            None => {}
        }
    }
    if let Some(body) = object.get("body") {
        collect(body, depth + 1, lines);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrappers_are_unwrapped() {
        assert_eq!(
            lines(r#"{"Action":"output","Package":"a","Output":"--- FAIL: TestA (0.00s)\n"}"#),
            ["--- FAIL: TestA (0.00s)", ""]
        );
        assert_eq!(
            lines(r#"{"status":1,"signal":null,"stderr":"panic: x\n\ngoroutine 1 [running]:"}"#),
            ["panic: x", "", "goroutine 1 [running]:"]
        );
        assert_eq!(
            lines(r#"{"body":{"category":"stderr","output":"x.go:1:2: y"},"event":"output"}"#),
            ["x.go:1:2: y"]
        );
        for plain in ["{", "{}", "main.main()", "[1]", r#"{"Output":{"a":{"b":1}}}"#] {
            assert!(lines(plain).is_empty(), "{plain}");
        }
    }
}

//! Output inside JSON: what `go test -json`, `go build -json`, a Node wrapper or dlv's adapter say in a line of JSON is
//! read as if the program had printed it.

use serde_json::Value;

/// Properties whose text is a program's output or its error, in the order in which they are read: test2json and
/// `go build -json` (`Output`), Node's child_process (`message`, `stdout`, `stderr`), dlv dap (`output`, `format`).
const TEXTS: &[&str] = &["Output", "output", "message", "error", "stdout", "stderr", "format"];

/// Far below what a log's line may be: a document that is printed on one line is data, no wrapper's message.
const LONGEST: usize = 256 << 10;

/// The lines of output that a line of JSON carries, and what follows a wrapper's prefix; none for any other line.
pub(crate) fn lines(line: &str) -> Vec<String> {
    // Wrappers that hand on dlv's stderr line by line; dlv's prompt, which stands before whatever is printed next.
    let behind = line.trim_start_matches("(dlv) ");
    if let Some(rest) = line.strip_prefix("dlv: ").or((behind != line).then_some(behind)) {
        let mut lines = vec![rest.to_owned()];
        lines.extend(dlv_panic(rest).map(panicked).into_iter().flatten());
        return lines;
    }
    let text = line.trim();
    if text.len() > LONGEST {
        return Vec::new();
    }
    if let Some(said) = dlv_panic(text) {
        return panicked(said).into();
    }
    if let Some(inside) = property(text) {
        return inside.split('\n').map(str::to_owned).collect();
    }
    if !(text.starts_with('{') && text.ends_with('}')) {
        return Vec::new();
    }
    let Ok(value) = serde_json::from_str::<Value>(text) else { return Vec::new() };
    let mut lines = Vec::new();
    collect(&value, 0, &mut lines);
    lines.extend(stopped(&value));
    lines
}

/// A property of a document that is printed over several lines: `  "stderr": "panic: x\n…",`.
fn property(text: &str) -> Option<String> {
    let rest = text.strip_prefix('"')?;
    let (key, value) = rest.split_once("\": \"")?;
    let value = value.strip_suffix(',').unwrap_or(value);
    let known = TEXTS.contains(&key) && value.ends_with('"');
    known.then(|| serde_json::from_str(&format!("\"{value}")).ok())?
}

/// dlv's command line stops at a panic too: `runtime.curg._panic.arg: interface {}(string) "assignment to …"`.
fn dlv_panic(text: &str) -> Option<&str> {
    let (_, value) = text.split_once("runtime.curg._panic.arg: ")?;
    let quoted = value.split_once('"').and_then(|(_, rest)| rest.rsplit_once('"'));
    Some(quoted.map_or(value, |(said, _)| said))
}

fn panicked(said: &str) -> [String; 2] {
    [format!("panic: {said}"), "goroutine 1 [running]:".to_owned()]
}

/// dlv's adapter stops at a panic before the runtime prints it: `"reason": "exception", "description": "panic"`, the
/// panic's value in `text`. Said in the runtime's own words.
fn stopped(value: &Value) -> Vec<String> {
    let body =
        value.get("body").filter(|_| value.get("event").is_some_and(|event| event == "stopped"));
    let text = |key| body.and_then(|body| body.get(key)).and_then(Value::as_str);
    let (Some("exception"), Some(kind @ ("panic" | "fatal error")), Some(said)) =
        (text("reason"), text("description"), text("text"))
    else {
        return Vec::new();
    };
    let thread = body.and_then(|body| body.get("threadId")).and_then(Value::as_u64).unwrap_or(1);
    vec![format!("{kind}: {}", said.trim_matches('"')), format!("goroutine {thread} [running]:")]
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
        assert_eq!(
            lines(
                r#"{"body":{"reason":"exception","description":"panic","text":"\"x\"","threadId":7},"event":"stopped"}"#
            ),
            ["panic: x", "goroutine 7 [running]:"]
        );
        assert_eq!(lines("dlv: Usage of x:"), ["Usage of x:"]);
        assert_eq!(lines("(dlv) (dlv) > main.main()"), ["> main.main()"]);
        assert_eq!(lines("  \"stderr\": \"a\\nb\","), ["a", "b"]);
        assert_eq!(
            lines("\truntime.curg._panic.arg: interface {}(string) \"entry in nil map\""),
            ["panic: entry in nil map", "goroutine 1 [running]:"]
        );
        for plain in ["{", "{}", "main.main()", "[1]", r#"{"Output":{"a":{"b":1}}}"#] {
            assert!(lines(plain).is_empty(), "{plain}");
        }
    }
}

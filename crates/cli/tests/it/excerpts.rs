//! Excerpts: the mark stands under its range whatever stands before it, long lines are cut, secrets are tags.

use crate::support::Place;

const FILE: &str = ".vscode/settings.json";

/// The excerpt of a settings file's only finding.
fn excerpt(text: &str) -> String {
    let place = Place::new();
    place.write(FILE, text);
    let ran = place.run(&["check", FILE, "--only", "setting-unknown"]);
    let lines = ran.out.lines().skip_while(|line| !line.contains("-->"));
    let lines = lines.take_while(|line| {
        line.contains("-->")
            || line.trim_start().starts_with(|c: char| c == '|' || c.is_ascii_digit())
    });
    let lines: Vec<&str> = lines.collect();
    place.shown(&(lines.join("\n") + "\n"))
}

#[test]
fn marks_stand_under_wide_characters() {
    // Chinese characters and most emoji take two cells, a combining accent none, a tab four as it is printed.
    let shown = excerpt("{ /* 中文😀e\u{301}é */\t\"go.gopls\": 1 }");
    let cells = "{ /* ".len() + 2 + 2 + 2 + 1 + 1 + " */".len() + 4;
    let mark = " ".repeat(cells) + "^^^^^^^^^^";
    assert_eq!(
        shown,
        format!(
            "  --> {{folder}}/.vscode/settings.json:1:17
    |
  1 | {{ /* 中文😀e\u{301}é */    \"go.gopls\": 1 }}
    | {mark}
"
        )
    );
}

#[test]
fn marks_cover_wide_ranges() {
    let shown = excerpt("{\n  \"go.中文é\": 1\n}\n");
    assert_eq!(
        shown,
        "  --> {folder}/.vscode/settings.json:2:3
    |
  2 |   \"go.中文é\": 1
    |   ^^^^^^^^^^
"
    );
}

#[test]
fn a_long_line_is_cut_around_its_range() {
    let filler: String =
        (0..400).map(|n| format!("\"a{n}\": \"中\", ")).collect::<Vec<_>>().concat();
    let shown = excerpt(&format!("{{ {filler}\"go.gopls\": 1, {filler}\"z\": 1 }}"));
    let lines: Vec<&str> = shown.lines().collect();
    assert!(lines.iter().all(|line| line.chars().count() < 150), "{shown}");
    let (text, mark) = (lines.get(2).unwrap(), lines.get(3).unwrap());
    assert!(text.contains('…') && text.trim_end().ends_with('…'), "{shown}");
    // As wide as what stands before the key, `中` being two cells.
    let before = text.split("\"go.gopls\"").next().unwrap();
    let cells: usize = before.chars().map(|c| if c == '中' { 2 } else { 1 }).sum();
    assert_eq!(mark.find('^'), Some(cells), "{shown}");
    assert_eq!(mark.matches('^').count(), "\"go.gopls\"".len());
}

#[test]
fn a_secret_before_the_range_is_a_tag_and_moves_the_mark() {
    let shown = excerpt(
        "{ \"http.proxy\": \"http://me:hunter2hunter2@proxy.example.com\", \"go.gopls\": 1 }",
    );
    let lines: Vec<&str> = shown.lines().collect();
    let (text, mark) = (lines.get(2).unwrap(), lines.get(3).unwrap());
    assert!(text.contains("‹secret 1›") && !text.contains("hunter2"), "{shown}");
    let before = text.split("\"go.gopls\"").next().unwrap().chars().count();
    assert_eq!(mark.find('^'), Some(before), "{shown}");
}

#[test]
fn control_characters_and_line_ends() {
    let shown = excerpt("{\r  \"a\": 1,\r\n\n  \"go.\u{7f}gopls\": 1,\r}");
    assert!(shown.contains("  4 |   \"go.␡gopls\": 1,\n"), "{shown:?}");
    // The range of several lines is marked from its beginning.
    let place = Place::new();
    place.write(FILE, "{\n  \"go.buildFlags\": [\n    \"-v -race\"\n  ]\n}\n");
    let ran = place.run(&["check", FILE]);
    assert!(ran.out.contains("    \"-v -race\"\n    |     ^^^^^^^^^^\n"), "{}", ran.out);
}

//! Dollars that are dollars: VS Code's preview and GitHub typeset what stands between two of them as mathematics.

/// A Markdown text whose dollars outside of code are escaped; in code and in lines of HTML they stand for themselves.
pub(crate) fn without_formulas(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut fence: Option<&str> = None;
    for line in text.split_inclusive('\n') {
        let bare = line.trim();
        let ticks = ticks(bare);
        if let Some(open) = fence {
            if bare == open {
                fence = None;
            }
            out.push_str(line);
        } else if ticks.len() >= 3 && !bare.trim_start_matches('`').contains('`') {
            fence = Some(ticks);
            out.push_str(line);
        } else if bare.starts_with('<') {
            out.push_str(line);
        } else {
            escape(line, &mut out);
        }
    }
    out
}

/// The backticks that a text begins with.
fn ticks(text: &str) -> &str {
    let count = text.bytes().take_while(|byte| *byte == b'`').count();
    text.get(..count).unwrap_or_default()
}

/// A line outside of a fence: code is what stands between as many backticks.
fn escape(line: &str, out: &mut String) {
    let mut rest = line;
    while let Some(at) = rest.find(['`', '$']) {
        let (before, here) = rest.split_at(at);
        out.push_str(before);
        if here.starts_with('$') {
            // One that has its backslash is a dollar already.
            let slashes = before.bytes().rev().take_while(|byte| *byte == b'\\').count();
            out.push_str(if slashes % 2 == 1 { "$" } else { "\\$" });
            rest = here.get(1..).unwrap_or_default();
            continue;
        }
        let open = ticks(here);
        let behind = here.get(open.len()..).unwrap_or_default();
        let end = open.len() + closed(behind, open.len()).unwrap_or(0);
        out.push_str(here.get(..end).unwrap_or_default());
        rest = here.get(end..).unwrap_or_default();
    }
    out.push_str(rest);
}

/// Where code of so many backticks ends, behind them.
fn closed(text: &str, count: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(next) = text.get(at..).and_then(|rest| rest.find('`')) {
        let run = ticks(text.get(at + next..).unwrap_or_default()).len();
        at += next + run;
        if run == count {
            return Some(at);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dollars_outside_of_code() {
        for (text, safe) in [
            ("set $GOPATH and $PATH", r"set \$GOPATH and \$PATH"),
            ("`$GOPATH` and $PATH `${x}`", r"`$GOPATH` and \$PATH `${x}`"),
            ("``a ` $b`` $c", r"``a ` $b`` \$c"),
            ("one ` only $x", r"one ` only \$x"),
            (r"\$x \\$y", r"\$x \\\$y"),
            ("```sh\necho $HOME\n```\n$x", "```sh\necho $HOME\n```\n\\$x"),
            ("````text\n```\n$a\n````\n$b\n", "````text\n```\n$a\n````\n\\$b\n"),
            ("<details><summary>$x</summary>", "<details><summary>$x</summary>"),
            ("| a | $5 | `$6` |", r"| a | \$5 | `$6` |"),
            ("  ```sh\n  $x\n  ```\n", "  ```sh\n  $x\n  ```\n"),
            ("没有 ${x} 吗", r"没有 \${x} 吗"),
        ] {
            assert_eq!(without_formulas(text), safe, "{text}");
        }
        assert_eq!(
            without_formulas(&without_formulas("$a `$b` $c")),
            without_formulas("$a `$b` $c")
        );
    }
}

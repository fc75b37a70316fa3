//! LeetCode's own programs: the client in the extension, its cache, and the judge far away. None of them starts go.

use crate::context::{Checked, Cx};
use crate::findings::{Findings, draft};
use crate::output::{Line, Run, between};
use crate::rules::Rule;
use crate::rules::program::crash::short;
use crate::words;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::leetcode_cache_stale::RULE).explain(leetcode_cache_stale),
    Rule::new(words::leetcode_client_failed::RULE)
        .explain(leetcode_client_failed)
        .yields_to(&[words::leetcode_cache_stale::RULE, words::leetcode_judged_remotely::RULE]),
    Rule::new(words::leetcode_judged_remotely::RULE).explain(leetcode_judged_remotely),
];

/// The extension's client, wherever it is installed.
const CLIENT: &[&str] = &["vsc-leetcode-cli", "leetcode-cli"];

/// Node could not read a file of the client's cache as JSON (lib/cache.js, nconf; vsc-leetcode-cli 2.6.22, Node 20).
fn leetcode_cache_stale(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let config = run.find(|line| {
        let path = between(line, "Error parsing your configuration file: [", "]")?;
        path.contains(".lc").then_some(path)
    });
    if let Some((line, path)) = config {
        let finding = draft(words::leetcode_cache_stale::config(path)).line(run, line);
        out.add(
            finding
                .by_hand(words::leetcode_cache_stale::fix_mend_config(path))
                .by_hand(words::leetcode_cache_stale::fix_never()),
        );
        return Ok(());
    }
    let by_client = run.lines().any(|line| CLIENT.iter().any(|name| line.text.contains(name)));
    let syntax =
        run.lines().find(|line| line.text.trim_start().starts_with("SyntaxError: Unexpected"));
    let Some(line) = syntax.filter(|_| by_client) else { return Ok(()) };
    // Anything else of the client's that is no JSON comes from the network.
    let cached = run.lines().any(|line| {
        line.text.contains("cache.get")
            || line.text.contains("plugin,-i")
            || line.text.contains("Plugin.init")
    });
    if !cached {
        return Ok(());
    }
    let finding = draft(words::leetcode_cache_stale::message())
        .line(run, line)
        .by_hand(words::leetcode_cache_stale::fix_delete_cache());
    let home = cx.subject.home.clone().unwrap_or_else(|| cx.any_folder());
    let finding =
        finding.terminal(words::leetcode_cache_stale::fix_rename, "mv ~/.lc ~/.lc.old", home);
    out.add(finding.by_hand(words::leetcode_cache_stale::fix_never()));
    Ok(())
}

/// `Command "node …/leetcode,test,…" failed with exit code "N".`
fn leetcode_client_failed(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let failed = run.find(|line| {
        let (before, after) = line.split_once("\" failed with exit code \"")?;
        let is_client = before.contains("leetcode") && before.contains("Command \"");
        after.split('"').next().filter(|_| is_client)
    });
    if let Some((line, code)) = failed {
        return client_status(run, line, code, out);
    }
    let said = run.find(|line| {
        let known = [
            "Extension initialization failed. Please open output channel for details",
            "Failed to test the solution. Please open the output channel for details",
            "Failed to submit the solution. Please open the output channel for details",
        ];
        known.iter().find(|words| line.contains(**words)).copied()
    });
    if let Some((line, said)) = said {
        let finding = draft(words::leetcode_client_failed::said(said)).line(run, line);
        let node = said.contains("Node.js");
        out.add(finding.by_hand(if node {
            words::leetcode_client_failed::fix_node()
        } else {
            words::leetcode_client_failed::fix_channel()
        }));
        return Ok(());
    }
    // The client's own words, with HTTP's code or -1 behind them.
    let error = run.find(|line| {
        let text = line.trim();
        let said = text.strip_prefix("[ERROR] ")?;
        let code = between(said, "[code=", "]");
        let known =
            code.is_some() || said.ends_with("not exist!") || said.starts_with("session expired");
        known.then_some((said, code.unwrap_or_default()))
    });
    let by_client = run.command.as_ref().is_some_and(|command| command.raw.contains("leetcode"));
    if let Some((line, (said, code))) = error
        && (by_client || !code.is_empty())
    {
        let finding = draft(words::leetcode_client_failed::error(short(said)))
            .why(words::leetcode_client_failed::why_error());
        let login = said.contains("session") || matches!(code, "401" | "403" | "-1");
        out.add(finding.line(run, line).by_hand(if login {
            words::leetcode_client_failed::fix_login()
        } else {
            words::leetcode_client_failed::fix_channel()
        }));
    }
    Ok(())
}

fn client_status(run: &Run, line: Line<'_>, code: &str, out: &mut Findings) -> Checked {
    let finding = draft(words::leetcode_client_failed::message(code)).line(run, line);
    out.add(match code {
        // The extension takes the letters ERROR anywhere in the output for a failure.
        "0" => finding
            .why(words::leetcode_client_failed::why_zero())
            .by_hand(words::leetcode_client_failed::fix_rename_output()),
        // A shell that could not read the command line: a quote in the test case.
        "2" => finding
            .why(words::leetcode_client_failed::why_two())
            .by_hand(words::leetcode_client_failed::fix_quotes()),
        "127" => finding
            .why(words::leetcode_client_failed::why_missing())
            .by_hand(words::leetcode_client_failed::fix_node()),
        _ => finding.by_hand(words::leetcode_client_failed::fix_channel()),
    });
    Ok(())
}

/// What the judge prints and no Go toolchain does: `Line 60: Char 19: undefined: Deserializer (solution.go)`,
/// `main.__helper__`, `solution.go, line 12`.
fn leetcode_judged_remotely(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let said = run.find(|line| {
        let text = line.trim();
        if let Some((number, rest)) =
            between(text, "Line ", ": Char ").zip(text.split_once(": Char ").map(|(_, rest)| rest))
            && number.bytes().all(|byte| byte.is_ascii_digit())
        {
            let message = rest.split_once(": ").map_or(rest, |(_, message)| message);
            return Some((number, message.trim_end_matches(" (solution.go)")));
        }
        if let Some((_, rest)) = text.split_once("solution.go, line ") {
            let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            return Some((rest.get(..end)?, ""));
        }
        text.contains("main.__helper__").then_some(("", ""))
    });
    if let Some((line, (number, said))) = said {
        let panicked = run.beginning("panic: ").map(|line| line.text.trim_start_matches("panic: "));
        let said = if said.is_empty() { panicked.unwrap_or_default() } else { said };
        let finding = draft(match (number.is_empty(), said.is_empty()) {
            (true, _) => words::leetcode_judged_remotely::panicked(short(said)),
            (false, true) => words::leetcode_judged_remotely::line(number),
            (false, false) => words::leetcode_judged_remotely::message(number, short(said)),
        })
        .line(run, line);
        let finding = if said.contains("Deserializer") || said.contains("Serializer") {
            finding
                .why(words::leetcode_judged_remotely::why_type())
                .by_hand(words::leetcode_judged_remotely::fix_type())
        } else {
            finding.by_hand(words::leetcode_judged_remotely::fix_count())
        };
        out.add(finding);
        return Ok(());
    }
    // The client's own lines: a verdict, then input and answers.
    let verdict = run.find(|line| {
        let text = line.trim().trim_start_matches(['✘', '✔', '×', '√', ' ']);
        VERDICTS.iter().find(|verdict| text == **verdict).copied()
    });
    let by_client = run.lines().any(|line| {
        let text = line.text.trim().trim_start_matches(['✘', '✔', '×', '√', ' ']);
        text.starts_with("Your Input: ")
            || text.starts_with("Expected Answer: ")
            || text.contains(" cases passed (")
    });
    if let Some((line, verdict)) = verdict.filter(|_| by_client) {
        let finding = draft(words::leetcode_judged_remotely::verdict(verdict)).line(run, line);
        out.add(finding.by_hand(words::leetcode_judged_remotely::fix_solution()));
    }
    Ok(())
}

/// Verdicts of the judge that are no success.
const VERDICTS: &[&str] = &[
    "Wrong Answer",
    "Runtime Error",
    "Compile Error",
    "Time Limit Exceeded",
    "Memory Limit Exceeded",
    "Output Limit Exceeded",
];

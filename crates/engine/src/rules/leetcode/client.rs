//! LeetCode's own programs: the client in the extension, its cache, and the judge far away. None of them starts go.

use crate::context::{Checked, Cx};
use crate::findings::{Findings, draft};
use crate::output::{Line, Run, between};
use crate::rules::Rule;
use crate::rules::advice::{by_hand, terminal};
use crate::rules::program::crash::short;
use crate::words::{self, args};

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
        let finding = draft(args! { path: path }).message("message.config").line(run, line);
        out.add(by_hand(by_hand(finding, "mend-config"), "never"));
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
    let finding = by_hand(draft(args! {}).line(run, line), "delete-cache");
    let home = cx.subject.home.clone().unwrap_or_else(|| cx.any_folder());
    let finding = terminal(finding, "rename", "mv ~/.lc ~/.lc.old", &home);
    out.add(by_hand(finding, "never"));
    Ok(())
}

/// `Command "node …/leetcode,test,…" failed with exit code "N".`
fn leetcode_client_failed(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let failed = run.find(|line| {
        let (before, after) = line.split_once("\" failed with exit code \"")?;
        let is_client = before.contains("leetcode");
        let command = before.split_once("Command \"").map(|(_, command)| command)?;
        Some((command, after.split('"').next()?)).filter(|_| is_client)
    });
    if let Some((line, (command, code))) = failed {
        return client_status(run, line, command, code, out);
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
        let finding = draft(args! { said: said }).message("message.said").line(run, line);
        let node = said.contains("Node.js");
        out.add(by_hand(finding, if node { "node" } else { "channel" }));
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
        let finding = draft(args! { said: short(said), code: code })
            .message("message.error")
            .why("why.error");
        let login = said.contains("session") || matches!(code, "401" | "403" | "-1");
        out.add(by_hand(finding.line(run, line), if login { "login" } else { "channel" }));
    }
    Ok(())
}

fn client_status(
    run: &Run,
    line: Line<'_>,
    command: &str,
    code: &str,
    out: &mut Findings,
) -> Checked {
    let finding = draft(args! { code: code, command: short(command) }).line(run, line);
    let (why, fix) = match code {
        // The extension takes the letters ERROR anywhere in the output for a failure.
        "0" => ("why.zero", "rename-output"),
        // A shell that could not read the command line: a quote in the test case.
        "2" => ("why.two", "quotes"),
        "127" => ("why.missing", "node"),
        _ => ("why", "channel"),
    };
    out.add(by_hand(finding.why(why), fix));
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
        let finding = draft(args! { number: number, said: short(said) }).line(run, line);
        let finding = match (number.is_empty(), said.is_empty()) {
            (true, _) => finding.message("message.panicked"),
            (false, true) => finding.message("message.line"),
            (false, false) => finding,
        };
        let finding = if said.contains("Deserializer") || said.contains("Serializer") {
            by_hand(finding.why("why.type"), "type")
        } else {
            by_hand(finding, "count")
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
        let finding = draft(args! { said: verdict }).message("message.verdict").line(run, line);
        out.add(by_hand(finding, "solution"));
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

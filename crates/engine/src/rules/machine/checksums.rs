//! Layer system: the checksums of what was fetched. go.sum, the checksum database, and GOSUMDB that names it.

use super::network::missing_evidence;
use crate::context::{Checked, Cx, Fact};
use crate::facts::build::module_cache::needed;
use crate::facts::build::toolchain_switch::wanted;
use crate::facts::toolchain::variables::{GoVariable, Source, variable};
use crate::findings::{Findings, draft};
use crate::output::Run;
use crate::rules::Rule;
use crate::rules::blame::{blame, unset_of_run};
use crate::words;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::checksum_mismatch::RULE).explain(explain_checksum_mismatch),
    Rule::new(words::checksum_database_unusable::RULE)
        .diagnose(checksum_database_unusable)
        .explain(explain_checksum_database)
        .yields_to(&[words::checksum_mismatch::RULE]),
];

fn explain_checksum_mismatch(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let mismatch = run.find(|line| {
        let (head, _) = line.split_once(": checksum mismatch")?;
        let what = head.rsplit("verifying ").next()?;
        // `github.com/x/y@v1: verifying module: checksum mismatch` names it in front.
        Some(if what == "module" || what == "go.mod" {
            head.split(": verifying").next()?.rsplit(' ').next()?
        } else {
            what
        })
    });
    let modified = || {
        run.find(|line| {
            let (head, _) = line
                .split_once(": dir has been modified (")
                .or_else(|| line.split_once(": zip has been modified ("))?;
            Some(head.trim())
        })
    };
    let missing = || {
        run.find(|line| {
            let (head, _) = line.split_once(": checksum missing from sumdb response")?;
            head.rsplit(' ').next()
        })
    };
    let by_sum = mismatch.map(|found| (found, "go-sum"));
    let by_cache = || modified().map(|found| (found, "cache"));
    let by_database = || missing().map(|found| (found, "database"));
    let Some(((line, module), kind)) = by_sum.or_else(by_cache).or_else(by_database) else {
        return Ok(());
    };
    let against_database =
        run.lines().any(|line| line.text.trim_start().starts_with("sum.golang.org: "));
    let (message, cleaning_helps) = match (kind, against_database) {
        ("cache", _) => {
            let message = words::checksum_mismatch::modified(module);
            (message.why(words::checksum_mismatch::why_modified()), true)
        }
        ("database", _) | (_, true) => {
            let message = words::checksum_mismatch::database(module);
            (message.why(words::checksum_mismatch::why_database()), false)
        }
        _ => (words::checksum_mismatch::message(module), true),
    };
    let mut finding = draft(message).line(run, line);
    // The two sums stand below.
    for number in [1, 2] {
        if let Some(sum) = run.line(line.number + number).filter(|sum| sum.text.contains("h1:")) {
            finding = finding.evidence(run.label(), sum.text.trim());
        }
    }
    out.add(if cleaning_helps {
        finding.terminal(words::checksum_mismatch::fix_clean, "go clean -modcache", cx.any_folder())
    } else {
        finding.by_hand(words::checksum_mismatch::fix_other_version())
    });
    Ok(())
}

/// What can be wrong with a value of GOSUMDB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// It names no database.
    Malformed,
    /// There is more in it than a name and a URL.
    Fields,
    /// What stands behind the name is no URL.
    Url,
}

/// What is wrong with a value of GOSUMDB (modfetch/sumdb.go; each was tried with Go 1.19.8 and 1.26.8): a known name, or one
/// with its key, and at most a URL behind it.
fn sumdb_fault(value: &str) -> Option<Fault> {
    let fields: Vec<&str> = value.split_whitespace().collect();
    let Some(name) = fields.first() else { return Some(Fault::Malformed) };
    let known = matches!(*name, "sum.golang.org" | "sum.golang.google.cn");
    let keyed = name.split('+').collect::<Vec<_>>();
    let with_key = matches!(keyed.as_slice(), [host, hash, key, ..]
        if host.contains('.') && hash.len() == 8 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()) && key.len() > 20);
    let url =
        fields.get(1).is_none_or(|url| url.starts_with("https://") || url.starts_with("http://"));
    match (known || with_key, url, fields.len()) {
        (_, _, 3..) => Some(Fault::Fields),
        (false, ..) => Some(Fault::Malformed),
        (true, false, _) => Some(Fault::Url),
        (true, true, _) => None,
    }
}

fn checksum_database_unusable(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let (found, toolchain) = (variable(cx, "GOSUMDB"), wanted(cx));
    let (found, toolchain) = (found?, toolchain?);
    let Some(value) = found.value.clone().filter(|_| found.source != Source::Default) else {
        return Ok(());
    };
    let fetched = toolchain.filter(|wanted| !wanted.at_hand && !wanted.path_only);
    if value == "off" {
        // Modules do without; a toolchain is never taken unchecked (Go 1.21 to 1.27).
        let Some(wanted) = fetched else { return Ok(()) };
        let finding = draft(words::checksum_database_unusable::off(
            found.source.said(),
            wanted.name.as_str(),
        ))
        .why(words::checksum_database_unusable::why_off())
        .at_any(wanted.file.map(|(_, place)| place))
        .evidence("GOTOOLCHAIN", wanted.setting.value.unwrap_or_default());
        out.add(blame(
            cx,
            finding,
            "GOSUMDB",
            &found,
            words::checksum_database_unusable::fix_unset_environment,
            words::checksum_database_unusable::fix_unset_user_file,
        )?);
        return Ok(());
    }
    let Some(fault) = sumdb_fault(&value) else { return Ok(()) };
    if !checks(cx)? {
        return Ok(());
    }
    let source = found.source.said();
    let mut finding = draft(match fault {
        Fault::Malformed => words::checksum_database_unusable::malformed(value, source),
        Fault::Fields => words::checksum_database_unusable::fields(value, source),
        Fault::Url => words::checksum_database_unusable::url(value, source),
    });
    let needed = needed(cx)?;
    if needed.is_empty() && fetched.is_none() {
        finding = finding
            .severity(go_doctor_protocol::Severity::Warning)
            .why(words::checksum_database_unusable::why_later());
    }
    finding = missing_evidence(cx, finding, &needed);
    out.add(blame(
        cx,
        finding,
        "GOSUMDB",
        &found,
        words::checksum_database_unusable::fix_unset_environment,
        words::checksum_database_unusable::fix_unset_user_file,
    )?);
    Ok(())
}

/// Whether the database is asked at all: GONOSUMDB or GOPRIVATE may cover everything, GOFLAGS=-insecure is gone.
fn checks(cx: Cx<'_>) -> Fact<bool> {
    let all = |found: GoVariable| {
        found.value.is_some_and(|value| value.split(',').any(|p| p.trim() == "*"))
    };
    let (none, private) = (variable(cx, "GONOSUMDB"), variable(cx, "GOPRIVATE"));
    Ok(!all(none?) && !all(private?))
}

/// `verifying module: …` with anything but a mismatch: the database could not be asked, or GOSUMDB names none.
fn explain_checksum_database(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let found = run.find(|line| {
        let (head, rest) = line
            .split_once("verifying module: ")
            .or_else(|| line.split_once("verifying go.mod: "))?;
        let module = head.trim_end_matches(": ").rsplit([' ', '\t']).next().unwrap_or_default();
        let (message, is_private) = if rest.contains("disabled by GOSUMDB=off") {
            let message = words::checksum_database_unusable::off(words::own::source_run(), module);
            (message.why(words::checksum_database_unusable::why_off()), false)
        } else if rest.contains("invalid GOSUMDB")
            || rest.contains("missing GOSUMDB")
            || rest.contains("invalid sumdb name")
            || rest.contains("unsupported scheme")
        {
            (words::checksum_database_unusable::explain_malformed(module), false)
        } else if ["404 Not Found", "410 Gone", "403 Forbidden"]
            .iter()
            .any(|code| rest.contains(code))
        {
            let message = words::checksum_database_unusable::explain_private(module);
            (message.why(words::checksum_database_unusable::why_private()), true)
        } else {
            (words::checksum_database_unusable::explain(module), false)
        };
        if rest.contains("checksum mismatch") || rest.contains("missing from sumdb") {
            return None;
        }
        Some((message, is_private, module))
    });
    let Some((line, (message, is_private, module))) = found else { return Ok(()) };
    let mut finding = draft(message).line(run, line);
    finding = if is_private {
        finding.by_hand(words::checksum_database_unusable::fix_private(
            module.split('@').next().unwrap_or(module),
        ))
    } else {
        unset_of_run(
            cx,
            finding,
            run,
            ("GOSUMDB", &|_| true),
            words::checksum_database_unusable::fix_unset_environment,
            words::checksum_database_unusable::fix_unset_user_file,
        )?
    };
    out.add(finding);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn databases_as_recorded() {
        let gosum = "gosum.io+ce6e7565+AY5qEHUk/qmHc5btzW45JVoENfazw8LielDsaI+lEbq6";
        for good in
            ["sum.golang.org", "sum.golang.google.cn", "sum.golang.org https://x.example", gosum]
        {
            assert_eq!(sumdb_fault(good), None, "{good}");
        }
        for bad in [
            "sum.example.org",
            "on",
            "a b c",
            "https://sum.golang.org",
            "sum.golang.org ftp://x",
            "sum.golang.org+x",
        ] {
            assert!(sumdb_fault(bad).is_some(), "{bad}");
        }
    }
}

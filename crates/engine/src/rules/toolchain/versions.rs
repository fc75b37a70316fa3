//! Layer system: which version of Go runs, which one is wanted, and whether go may and can switch to it.

use crate::context::{Checked, Cx, Fact, Known as _, looked};
use crate::facts::build::toolchain_switch::{Wanted, place, wanted};
use crate::facts::toolchain::local_version::local_version;
use crate::facts::toolchain::variables::{GoVariable, Source, variable};
use crate::facts::workspace::modules::{module_of, work_of};
use crate::findings::{Draft, Findings, draft};
use crate::output::go::go_mod_errors::{directive_since, refusals};
use crate::output::go::std_missing::{StdCause, std_missing, verdict};
use crate::output::system_error;
use crate::output::{Refusal, Run, between};
use crate::paths;
use crate::rules::Rule;
use crate::rules::blame::{blame, in_start_up_files, unset_of_run};
use crate::words;
use go_doctor_golang::modfile::path::matches_any;
use go_doctor_golang::toolchain_name::{Setting, Wrong, read};
use go_doctor_golang::version::GoVersion;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(words::gotoolchain_invalid::RULE)
        .diagnose(gotoolchain_invalid)
        .explain(explain_gotoolchain),
    Rule::new(words::toolchain_too_old::RULE).diagnose(toolchain_too_old).explain(explain_too_old),
    Rule::new(words::toolchain_unavailable::RULE)
        .diagnose(toolchain_unavailable)
        .explain(explain_unavailable)
        .yields_to(&[words::gotoolchain_invalid::RULE, words::checksum_database_unusable::RULE]),
];

fn gotoolchain_invalid(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let found = variable(cx, "GOTOOLCHAIN")?;
    let Some(value) = found.value.clone().filter(|_| found.source != Source::Default) else {
        return Ok(());
    };
    let Setting::Invalid(wrong) = read(&value) else { return Ok(()) };
    // Go before 1.21 does not know the variable.
    if local_version(cx)?.is_some_and(|local| local.version.language() < (1, 21)) {
        return Ok(());
    }
    let finding = invalid(wrong, &value);
    out.add(blame(
        cx,
        finding,
        "GOTOOLCHAIN",
        &found,
        words::gotoolchain_invalid::fix_unset_environment,
        words::gotoolchain_invalid::fix_unset_user_file,
    )?);
    Ok(())
}

fn invalid(wrong: Wrong, value: &str) -> Draft {
    draft(match wrong {
        Wrong::NoPrefix => words::gotoolchain_invalid::no_prefix(value, format!("go{value}")),
        Wrong::Language => words::gotoolchain_invalid::language(value, format!("{value}.0")),
        Wrong::Suffix => words::gotoolchain_invalid::suffix(value, "auto, path"),
        Wrong::Malformed => words::gotoolchain_invalid::message(value),
    })
}

/// `go: invalid GOTOOLCHAIN "foo"` and its relatives (Go 1.21 to 1.27).
fn explain_gotoolchain(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let malformed = run.find(|line| between(line, "invalid GOTOOLCHAIN \"", "\""));
    let language = || {
        run.find(|line| {
            between(
                line,
                "invalid toolchain: ",
                " is a language version but not a toolchain version",
            )
        })
    };
    let blank = || {
        run.find(|line| {
            line.contains("non-semver module version \"v0.0.1-go")
                .then(|| between(line, "download ", ": non-semver"))?
        })
    };
    if let Some((line, value)) = malformed.or_else(language).or_else(blank) {
        let wrong = match read(value) {
            Setting::Invalid(wrong) => wrong,
            _ => Wrong::Malformed,
        };
        out.add(unset_of_run(
            cx,
            invalid(wrong, value).line(run, line),
            run,
            ("GOTOOLCHAIN", &|set| set.contains(value)),
            words::gotoolchain_invalid::fix_unset_environment,
            words::gotoolchain_invalid::fix_unset_user_file,
        )?);
    }
    Ok(())
}

fn toolchain_too_old(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let folder = cx.subject.folder.as_str();
    let (module, work) = (module_of(cx, folder), work_of(cx, folder));
    let (module, work) = (module?, work?);
    let Some(file) = work.or(module) else { return Ok(()) };
    let Some(directive) = file.file.first("go") else { return Ok(()) };
    let wanted_text = directive.words.first().map(String::as_str).unwrap_or_default();
    let Some(wanted) = GoVersion::parse(wanted_text) else { return Ok(()) };
    let (toolchain, local) = (variable(cx, "GOTOOLCHAIN")?, local_version(cx)?);
    let Some(local) = local else { return Ok(()) };
    // Go before 1.21 has no switching and tries anyway; it is too old for the line all the same, with another text.
    if wanted <= local.version || local.version.language() < (1, 21) {
        return Ok(());
    }
    let setting = toolchain.value.as_deref().unwrap_or("auto");
    let too_old = match read(setting) {
        Setting::Local => true,
        Setting::Fixed(name) => GoVersion::parse(&name).is_some_and(|fixed| fixed < wanted),
        Setting::Switching { .. } | Setting::Invalid(_) => false,
    };
    if !too_old {
        return Ok(());
    }
    let name = paths::file_name(cx.platform(), &file.path).to_owned();
    let finding = draft(words::toolchain_too_old::message(
        name.as_str(),
        wanted_text,
        local.version.to_string(),
        setting,
        toolchain.source.said(),
    ))
    .at(place(&file, directive))
    .evidence(local.probe, local.text)
    .evidence("GOTOOLCHAIN", setting);
    out.add(allow_switching(cx, finding, &toolchain, &name, wanted_text)?);
    Ok(())
}

/// Lets go fetch what it needs: GOTOOLCHAIN is taken away where the environment has it (`go env -w` never beats that), else
/// written into go's own file, with the checksum database that a toolchain is never taken without (Go 1.21 to 1.27).
fn allow_switching(
    cx: Cx<'_>,
    finding: Draft,
    toolchain: &GoVariable,
    file: &str,
    wanted: &str,
) -> Fact<Draft> {
    let sumdb =
        variable(cx, "GOSUMDB").known()?.filter(|found| found.value.as_deref() == Some("off"));
    let barred = sumdb.as_ref().is_some_and(|found| found.source != Source::Environment);
    let mut finding = finding;
    if toolchain.source == Source::Environment {
        let value = toolchain.value.as_deref().unwrap_or_default();
        let otherwise = words::toolchain_too_old::fix_unset("GOTOOLCHAIN");
        finding = in_start_up_files(cx, finding, "GOTOOLCHAIN", value, otherwise)?;
    } else {
        let command = if barred {
            "go env -w GOTOOLCHAIN=auto GOSUMDB=sum.golang.org"
        } else {
            "go env -w GOTOOLCHAIN=auto"
        };
        let title = words::toolchain_too_old::fix_allow_switching(command, file);
        finding = finding.terminal_titled(title, command, cx.any_folder());
    }
    Ok(finding.by_hand(words::toolchain_too_old::fix_install_newer(wanted, DOWNLOADS)))
}

/// `go.mod requires go >= 1.99 (running go 1.26.8; GOTOOLCHAIN=local)` since Go 1.21; `note: module requires Go 1.99` and tidy's
/// refusal before; a package of the standard library that this Go does not have yet.
fn explain_too_old(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let said = run.find(|line| {
        let (head, rest) = line.split_once(" requires go >= ")?;
        let (wanted, rest) = rest.split_once(" (running go ")?;
        let (version, rest) = rest.split_once("; GOTOOLCHAIN=")?;
        let what = head.rsplit([' ', '\t']).next()?;
        Some((what, wanted, version, rest.split_once(')')?.0))
    });
    let running = || run.go_version.as_ref().map_or_else(|| "?".to_owned(), ToString::to_string);
    let newer = |finding: Draft, wanted: &str| {
        finding.by_hand(words::toolchain_too_old::fix_install_newer(wanted, DOWNLOADS))
    };
    if let Some((line, (what, wanted, version, setting))) = said {
        let finding = draft(words::toolchain_too_old::explain(what, wanted, version, setting))
            .line(run, line);
        // The command line itself may say `GOTOOLCHAIN=local go build`.
        let own = run.go().is_some_and(|go| go.env.iter().any(|(name, _)| name == "GOTOOLCHAIN"));
        let found = variable(cx, "GOTOOLCHAIN").known()?.filter(|found| {
            !own && found.source == Source::Environment && found.value.as_deref() == Some(setting)
        });
        let found = found.unwrap_or(GoVariable { value: None, source: Source::Default });
        out.add(if own {
            newer(finding.by_hand(words::toolchain_too_old::fix_unset("GOTOOLCHAIN")), wanted)
        } else {
            allow_switching(cx, finding, &found, what, wanted)?
        });
        return Ok(());
    }
    let directive = refusals(run).into_iter().find_map(|(line, message)| {
        let work = line.text.contains(".work:");
        let (verb, since) = directive_since(message, work)?;
        Some((line, verb, since, if work { "go.work" } else { "go.mod" }))
    });
    if let Some((line, verb, since, file)) = directive {
        let wanted = format!("1.{since}");
        let program = run.command.as_ref().map_or("go", |command| command.program());
        let finding =
            draft(words::toolchain_too_old::explain_directive(file, verb, wanted.as_str()))
                .line(run, line);
        // Another tool reads the file with what it was built with.
        let newer_go = run.go_version.as_ref().is_some_and(|go| go.language() >= (1, since));
        out.add(if newer_go || (program != "go" && run.go().is_none()) {
            finding
                .why(words::toolchain_too_old::why_explain_tool())
                .by_hand(words::toolchain_too_old::fix_reinstall_tool(program, wanted.as_str()))
        } else {
            newer(finding.why(words::toolchain_too_old::why_explain_directive()), &wanted)
                .by_hand(words::toolchain_too_old::fix_go_line(wanted.as_str(), file))
        });
        return Ok(());
    }
    let before_switching = run.find(|line| {
        let noted = line.trim_start().strip_prefix("note: module requires Go ");
        let tidy = || {
            between(
                line,
                "go.mod file indicates go ",
                ", but maximum version supported by tidy is ",
            )
        };
        let binary = || between(line, "module requires Go ", " or later");
        noted.map(str::trim).or_else(tidy).or_else(binary)
    });
    if let Some((line, wanted)) = before_switching {
        out.add(newer(
            draft(words::toolchain_too_old::explain_old("go.mod", wanted, running()))
                .why(words::toolchain_too_old::why_explain_old())
                .line(run, line),
            wanted,
        ));
        return Ok(());
    }
    if let Some((line, package, root)) = std_missing(run)
        && let StdCause::TooNew(since) = verdict(cx, run, package, root)?
    {
        let wanted = format!("1.{since}");
        out.add(newer(
            draft(words::toolchain_too_old::explain_package(package, wanted.as_str(), running()))
                .why(words::toolchain_too_old::why_explain_old())
                .line(run, line),
            &wanted,
        ));
    }
    Ok(())
}

/// Where every version of Go is.
const DOWNLOADS: &str = "https://go.dev/dl/";

/// The newest minor version that existed when this was written, and how many more may have appeared since: six years of them.
const PLAUSIBLE: u32 = 27 + 12;

fn toolchain_unavailable(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let (wanted, proxy) = (wanted(cx), variable(cx, "GOPROXY"));
    let (Some(wanted), proxy) = (wanted?, proxy?) else { return Ok(()) };
    if wanted.at_hand {
        return Ok(());
    }
    let servers = proxy.value.clone().unwrap_or_default();
    // A toolchain comes from a proxy only: `direct` has no repository for it (recorded, Go 1.21 to 1.27).
    let from_proxy = has_proxy(&servers);
    let Wanted { name, file, setting, .. } = &wanted;
    let setting_value = setting.value.clone().unwrap_or_default();
    let because = file.as_ref().map_or("GOTOOLCHAIN", |(name, _)| name.as_str());
    let no_such_version = wanted.version.language() > (1, PLAUSIBLE);
    let message = if wanted.path_only {
        words::toolchain_unavailable::path(because, name.as_str(), setting_value.as_str())
            .why(words::toolchain_unavailable::why_path(name.as_str()))
    } else if no_such_version {
        // Whatever the proxy, nobody has it.
        words::toolchain_unavailable::no_such_version(because, name.as_str())
            .why(words::toolchain_unavailable::why_no_such_version())
    } else if !from_proxy {
        words::toolchain_unavailable::proxy(
            because,
            name.as_str(),
            servers.as_str(),
            proxy.source.said(),
        )
        .why(words::toolchain_unavailable::why_proxy())
    } else {
        return Ok(());
    };
    let mut finding = draft(message)
        .at_any(file.as_ref().map(|(_, place)| place.clone()))
        .evidence("GOTOOLCHAIN", setting_value.as_str());
    // Where only PATH is searched, the setting is what keeps go from fetching it; else the list of proxies may.
    let guilty = if wanted.path_only {
        Some(("GOTOOLCHAIN", setting))
    } else {
        (!from_proxy && !no_such_version).then_some(("GOPROXY", &proxy))
    };
    if let Some((name, found)) = guilty {
        finding = blame(
            cx,
            finding,
            name,
            found,
            words::toolchain_unavailable::fix_unset_environment,
            words::toolchain_unavailable::fix_unset_user_file,
        )?;
    }
    if let Some(local) = local_version(cx)? {
        finding = finding.evidence(local.probe, local.text);
    }
    out.add(finding.by_hand(words::toolchain_unavailable::fix_lower()));
    Ok(())
}

/// `go: download go1.99.0 …` and a name that PATH does not have (Go 1.21 to 1.27). What the checksum database or a cache that
/// cannot be written did to the download is theirs.
fn explain_unavailable(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let download = run.find(|line| {
        let (_, rest) = line.split_once("go: download ")?;
        let elsewhere = line.contains("verifying module")
            || line.contains("non-semver")
            || system_error(line).is_some_and(|error| {
                matches!(error.refusal, Refusal::Denied | Refusal::ReadOnly | Refusal::Full)
            });
        let (name, reason) = rest.split_once([':', ' '])?;
        (!elsewhere && name.starts_with("go")).then(|| {
            let on_network = ["dial tcp", "proxyconnect", "i/o timeout", "x509"]
                .iter()
                .any(|text| reason.contains(text));
            (
                name,
                if on_network {
                    words::toolchain_unavailable::explain_network(name)
                } else {
                    words::toolchain_unavailable::explain(name)
                },
            )
        })
    });
    let on_path = || {
        run.find(|line| {
            let name = between(line, "cannot find \"", "\" in PATH")?;
            Some((name, words::toolchain_unavailable::explain_path(name)))
        })
    };
    let releases = || {
        run.find(|line| {
            let (_, version) = line.split_once("no releases found for go >= ")?;
            let version = version.trim();
            Some((version, words::toolchain_unavailable::explain(version)))
        })
    };
    let found = download.or_else(on_path).or_else(releases);
    let Some((line, (name, message))) = found else { return Ok(()) };
    let mut finding =
        draft(message.why(words::toolchain_unavailable::why_explain())).line(run, line);
    // The file that wants it, if it is there to look at.
    let file = match run.cwd.as_deref() {
        Some(folder) => module_of(cx, folder)?,
        None => None,
    };
    if let Some(file) = file
        && let Some(directive) = ["toolchain", "go"].iter().find_map(|verb| {
            let directive = file.file.first(verb)?;
            let bare = name.trim_start_matches("go");
            directive
                .words
                .first()
                .is_some_and(|word| bare.starts_with(word.trim_start_matches("go")))
                .then_some(directive)
        })
    {
        finding = finding
            .at(place(&file, directive))
            .evidence(format!("stat {}", file.path), looked(cx, cx.stat(&file.path)?));
    }
    // go env -u dies of the value that it is to take away.
    let unset = run.go().filter(|go| go.verb == "env" && go.has_flag("u"));
    if unset.is_some_and(|go| go.args.iter().any(|arg| arg == "GOTOOLCHAIN")) {
        let command = "GOTOOLCHAIN=local go env -u GOTOOLCHAIN";
        out.add(finding.why(words::toolchain_unavailable::why_stored()).terminal(
            words::toolchain_unavailable::fix_unset,
            command,
            cx.any_folder(),
        ));
        return Ok(());
    }
    if line.text.contains("toolchain not available") {
        finding = barred(cx, run, finding)?;
    }
    out.add(finding.by_hand(words::toolchain_unavailable::fix_lower()));
    Ok(())
}

/// What kept go from every proxy that has toolchains, as far as this machine or the command line tells: Go's own words are
/// the same as for a version that does not exist (Go 1.21 to 1.27).
fn barred(cx: Cx<'_>, run: &Run, finding: Draft) -> Fact<Draft> {
    let mut values = Vec::new();
    for name in ["GOPROXY", "GONOPROXY", "GOPRIVATE"] {
        let own = run.go().and_then(|go| go.env.iter().find(|(known, _)| known == name));
        let value = match own {
            Some((_, value)) => Some(value.clone()),
            None => variable(cx, name).known()?.and_then(|found| found.value),
        };
        values.push((name, value.unwrap_or_default()));
    }
    let bars = |name: &str, value: &str| match name {
        "GOPROXY" => !value.is_empty() && !has_proxy(value),
        _ => matches_any(value, "golang.org/toolchain"),
    };
    // GONOPROXY, where it is set, is taken instead of GOPRIVATE.
    let no_proxy = values.iter().any(|(name, value)| *name == "GONOPROXY" && !value.is_empty());
    let found = values
        .iter()
        .find(|(name, value)| !(no_proxy && *name == "GOPRIVATE") && bars(name, value));
    let Some((name, value)) = found else { return Ok(finding) };
    let title = if *name == "GOPROXY" {
        words::toolchain_unavailable::fix_proxy()
    } else {
        words::toolchain_unavailable::fix_no_proxy(*name)
    };
    Ok(finding
        .why(words::toolchain_unavailable::why_barred(*name, value.as_str()))
        .evidence(*name, value.as_str())
        .by_hand(title))
}

/// Whether a value of GOPROXY names any server: `direct` and `off` have no toolchains.
fn has_proxy(value: &str) -> bool {
    let mut entries = value.split([',', '|']).map(str::trim);
    entries.any(|entry| !matches!(entry, "" | "off" | "direct"))
}

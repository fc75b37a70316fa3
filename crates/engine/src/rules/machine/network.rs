//! Layer system: the way to the modules. GOPROXY, and the network behind it as far as a failed run tells.

use go_doctor_protocol::{Applicability, FixAction};

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::facts::build::module_cache::{Needed, needed};
use crate::facts::build::toolchain_switch::wanted;
use crate::facts::toolchain::variables::{Source, variable};
use crate::findings::{Draft, Findings, draft};
use crate::output::{Line, Run, between};
use crate::rules::Rule;
use crate::rules::advice::by_hand;
use crate::rules::blame::blame;
use crate::words::{self, args, term};

pub(crate) const RULES: &[Rule] = &[Rule::new(words::proxy_unreachable::RULE)
    .session(proxy_unreachable)
    .explain(explain_proxy_unreachable)
    .yields_to(&[
        words::toolchain_unavailable::RULE,
        words::checksum_database_unusable::RULE,
        words::git_missing::RULE,
        words::version_manager_refuses::RULE,
    ])];

/// What is wrong with a value of GOPROXY, whatever the network (each was tried with Go 1.19.8 and 1.26.8).
fn proxy_fault(value: &str) -> Option<(&'static str, String)> {
    let entries: Vec<&str> =
        value.split([',', '|']).map(str::trim).filter(|entry| !entry.is_empty()).collect();
    if entries.is_empty() {
        return Some(("message.empty", value.to_owned()));
    }
    // go stops at the first of these words: what stands behind is never asked.
    let end = entries.iter().position(|entry| matches!(*entry, "direct" | "off" | "noproxy"));
    let asked = entries.get(..end.unwrap_or(entries.len())).unwrap_or_default();
    asked.iter().find_map(|entry| {
        let host = entry.split_once("://").map_or(*entry, |(_, rest)| rest);
        let message = if entry.contains(['，', '；', '、']) {
            "message.full-width"
        } else if entry.contains(char::is_whitespace) || entry.contains(';') {
            "message.separator"
        } else if entry.contains(['"', '\'', '“', '”', '‘', '’']) {
            "message.quotes"
        } else if let Some((scheme, _)) = entry.split_once("://") {
            if matches!(scheme, "http" | "https" | "file") {
                return None;
            }
            "message.scheme"
        // Without a scheme go takes https, if the word has a dot or a port in it.
        } else if entry.contains(":/") || entry.starts_with("https/") || entry.starts_with("http/")
        {
            "message.scheme"
        } else if host.contains(['.', ':', '/']) && !host.starts_with('/') {
            return None;
        } else {
            "message.no-url"
        };
        Some((message, (*entry).to_owned()))
    })
}

fn proxy_unreachable(cx: Cx<'_>, out: &mut Findings) -> Checked {
    let (found, needed, toolchain) = (variable(cx, "GOPROXY"), needed(cx), wanted(cx));
    let (found, needed, toolchain) = (found?, needed?, toolchain?);
    let Some(value) = found.value.clone().filter(|_| found.source != Source::Default) else {
        return Ok(());
    };
    let fetches = !needed.is_empty() || toolchain.is_some_and(|wanted| !wanted.at_hand);
    let (message, entry) = if let Some(fault) = proxy_fault(&value) {
        fault
    } else {
        let first = value.split([',', '|']).map(str::trim).find(|entry| !entry.is_empty());
        if first != Some("off") || needed.is_empty() {
            return Ok(());
        }
        ("message.off", "off".to_owned())
    };
    let mut finding = draft(args! {
        value: value.as_str(), source: found.source.said(), entry: entry, module: named(&needed),
    })
    .message(message)
    .why(if needed.is_empty() { "why.later" } else { "why" });
    if !fetches {
        finding = finding.severity(go_doctor_protocol::Severity::Warning);
    }
    finding = missing_evidence(cx, finding, &needed);
    finding = blame(cx, finding, "GOPROXY", &found)?;
    // A server of one's own stays: only its spelling is wrong.
    let own = hosts(&value).any(|host| whose(host) == Whose::Own);
    out.add(by_hand(finding, if own { "correct" } else { "default" }));
    Ok(())
}

fn named(needed: &[Needed]) -> String {
    needed.first().map_or_else(String::new, |needed| format!("{}@{}", needed.path, needed.version))
}

/// The modules that are not in the cache, as evidence: where each would lie.
pub(crate) fn missing_evidence(cx: Cx<'_>, finding: Draft, needed: &[Needed]) -> Draft {
    needed.iter().take(3).fold(finding, |finding, needed| {
        finding.evidence(
            format!("stat {}", needed.folder),
            term("looked.nothing").render(cx.subject.lang),
        )
    })
}

/// Texts of Go's network, of its proxy protocol and of git's, in lines that go itself printed about a module.
const UNREACHABLE: &[(&str, &str)] = &[
    ("module lookup disabled by GOPROXY=off", "message.explain-off"),
    ("invalid proxy URL", "message.explain-malformed"),
    ("GOPROXY list is not the empty string, but contains no entries", "message.explain-malformed"),
    ("http: no Host in request URL", "message.explain-malformed"),
    ("invalid file:// proxy URL", "message.explain-malformed"),
    ("proxyconnect tcp", "message.explain-http-proxy"),
    ("Proxy Authentication Required", "message.explain-http-proxy"),
    ("no such host", "message.explain-host"),
    ("server misbehaving", "message.explain-host"),
    ("Could not resolve host", "message.explain-host"),
    ("Name or service not known", "message.explain-host"),
    ("Temporary failure in name resolution", "message.explain-host"),
    ("x509: ", "message.explain-certificate"),
    ("server gave HTTP response to HTTPS client", "message.explain-certificate"),
    ("first record does not look like a TLS handshake", "message.explain-certificate"),
    ("connection refused", "message.explain"),
    ("connection reset by peer", "message.explain"),
    ("network is unreachable", "message.explain"),
    ("no route to host", "message.explain"),
    ("i/o timeout", "message.explain"),
    ("TLS handshake timeout", "message.explain"),
    ("context deadline exceeded", "message.explain"),
    ("Client.Timeout exceeded", "message.explain"),
    ("connectex: ", "message.explain"),
    ("wsarecv: ", "message.explain"),
    ("Connection timed out", "message.explain"),
    ("Failed to connect to", "message.explain"),
    ("invalid response from proxy", "message.explain-answer"),
    ("500 Internal Server Error", "message.explain-answer"),
    ("502 Bad Gateway", "message.explain-answer"),
    ("503 Service Unavailable", "message.explain-answer"),
    ("504 Gateway", "message.explain-answer"),
    ("429 Too Many Requests", "message.explain-answer"),
    ("401 Unauthorized", "message.explain-credentials"),
    (": 403 Forbidden", "message.explain-credentials"),
    (": Forbidden", "message.explain-http-proxy"),
    (": Bad Gateway", "message.explain-http-proxy"),
    (": Service Unavailable", "message.explain-http-proxy"),
    (": EOF", "message.explain"),
    (": unexpected EOF", "message.explain"),
];

fn explain_proxy_unreachable(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let found = run.lines().find_map(|line| {
        let text = line.text;
        if !fetches(run, line) || text.contains("verifying ") || text.contains("go: download go") {
            return None;
        }
        let parsed = || {
            // `parse "http://127.0.0.1:9 direct": invalid port …`: a URL with something in it that is none.
            (text.contains("parse \"") && text.contains("\": "))
                .then_some("message.explain-malformed")
        };
        let known = UNREACHABLE.iter().find(|(phrase, _)| text.contains(phrase)).map(|(_, m)| *m);
        let message = known.or_else(parsed)?;
        // A public proxy refuses what it does not have (`revision-unknown`); a server of one's own wants to know who asks.
        let has_not = text.contains(": 403 Forbidden")
            && asked_host(text).is_none_or(|host| whose(host) != Whose::Own);
        (!has_not).then_some((line, message))
    });
    let Some((line, message)) = found else { return Ok(()) };
    // A full-width comma or a blank shows in the address that go asked.
    let address = asked_address(line.text);
    let typed = address.is_some_and(|address| {
        address.contains("%EF%BC%8C")
            || address.contains('，')
            || address.contains(';')
            || address.contains(' ')
    });
    let message = if typed { "message.explain-malformed" } else { message };
    let host = asked_host(line.text).unwrap_or_default().replace("%EF%BC%8C", "，");
    let host = host.as_str();
    let why = match message {
        "message.explain-off" => "why.explain-off",
        "message.explain-malformed" => "why.explain-malformed",
        "message.explain-credentials" => "why.explain-credentials",
        _ => "why.explain",
    };
    let own = whose(host) == Whose::Own;
    let shown = if host.is_empty() { "GOPROXY" } else { host };
    let finding = draft(args! { host: shown }).message(message).why(why).line(run, line);
    let finding = match message {
        "message.explain-off" | "message.explain-malformed" => {
            let own = hosts(host).any(|host| whose(host) == Whose::Own);
            by_hand(finding, if own { "correct" } else { "default" })
        }
        "message.explain-http-proxy" => by_hand(finding, "http-proxy"),
        "message.explain-credentials" => {
            let finding = by_hand(finding, "netrc");
            by_hand(by_hand(finding, "goauth"), "private")
        }
        _ if own => by_hand(finding, "reach"),
        _ if asks_own(cx)? => by_hand(finding, "network-own"),
        _ => by_hand(finding, "network"),
    };
    out.add(if own && message != "message.explain-malformed" {
        who_set(cx, finding, host)?
    } else {
        finding
    });
    Ok(())
}

/// Whether GOPROXY of this machine names a server of one's own beside others.
fn asks_own(cx: Cx<'_>) -> Fact<bool> {
    let value = variable(cx, "GOPROXY").known()?.and_then(|found| found.value).unwrap_or_default();
    Ok(hosts(&value).any(|host| whose(host) == Whose::Own))
}

/// Who put a host into GOPROXY, as far as this machine tells.
fn who_set(cx: Cx<'_>, finding: Draft, host: &str) -> Fact<Draft> {
    let Some(found) = variable(cx, "GOPROXY").known()? else { return Ok(finding) };
    let value = found.value.clone().unwrap_or_default();
    if !hosts(&value).any(|known| known == host) {
        return Ok(finding);
    }
    let source = found.source.said();
    Ok(finding.evidence("GOPROXY", value.as_str()).fix(
        "who",
        args! { source: source },
        Applicability::DisplayOnly,
        FixAction::Manual,
    ))
}

/// The address that a line says was asked.
fn asked_address(text: &str) -> Option<&str> {
    between(text, "Get \"", "\"")
        .or_else(|| between(text, "parse \"", "\""))
        .or_else(|| between(text, "unable to access '", "'"))
        .or_else(|| {
            let (_, rest) = text.split_once(": reading ")?;
            rest.split(": ").next()
        })
}

/// The host, with its port, of the address that a line says was asked.
fn asked_host(text: &str) -> Option<&str> {
    let (_, rest) = asked_address(text)?.split_once("://")?;
    rest.split('/').next()
}

/// The hosts, with their ports, of a value of GOPROXY.
fn hosts(value: &str) -> impl Iterator<Item = &str> {
    let entries = value.split([',', '|', ';', ' ', '，', '；', '、']).map(str::trim);
    entries.filter_map(|entry| {
        let entry = entry.trim_matches(['"', '\'', '“', '”', '‘', '’']);
        let host = entry.split_once("://").map_or(entry, |(_, rest)| rest);
        let host = host.rsplit_once('@').map_or(host, |(_, host)| host).split('/').next()?;
        host.contains(['.', ':']).then_some(host)
    })
}

/// Whose server it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Whose {
    /// Anybody's: names that are sent there are known to strangers already.
    Public,
    /// A company's, or one's own: nothing of it may be sent elsewhere.
    Own,
}

/// Proxies, databases and hosts of sources that serve everybody. Whatever is not among them may be private.
const PUBLIC: &[&str] = &[
    "proxy.golang.org",
    "sum.golang.org",
    "golang.org",
    "go.dev",
    "googlesource.com",
    "storage.googleapis.com",
    "goproxy.cn",
    "goproxy.io",
    "mirrors.aliyun.com",
    "mirrors.cloud.tencent.com",
    "repo.huaweicloud.com",
    "github.com",
    "gitlab.com",
    "bitbucket.org",
    "gitee.com",
    "codeberg.org",
    "gopkg.in",
];

fn whose(host: &str) -> Whose {
    let name = host.split(':').next().unwrap_or(host);
    let public = PUBLIC.iter().any(|public| {
        name == *public || name.strip_suffix(public).is_some_and(|head| head.ends_with('.'))
    });
    if public || name.is_empty() { Whose::Public } else { Whose::Own }
}

/// A line of go's own about fetching: a module with its version, the proxy protocol, or git. A program under `go run` that asks
/// the network prints neither.
fn fetches(run: &Run, line: Line<'_>) -> bool {
    let text = line.text.trim_start();
    let protocol = [
        "/@v/",
        "/@latest",
        "?go-get=1",
        "GOPROXY",
        "proxy URL",
        "from proxy",
        "/sumdb/",
        "unable to access '",
        "fatal: unable to look up ",
    ]
    .iter()
    .any(|part| text.contains(part));
    let module = text.starts_with("go: ") && text.contains('@')
        || text.starts_with("go: module ")
        || (text.contains(".go:") && text.contains('@'));
    protocol || module || (text.starts_with("go: ") && run.containing("go: downloading ").is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_and_whose_they_are() {
        let read = |value| hosts(value).collect::<Vec<_>>();
        assert_eq!(
            read("https://me:word@nexus.corp.example:8443/go,https://proxy.golang.org|direct"),
            ["nexus.corp.example:8443", "proxy.golang.org"]
        );
        assert_eq!(read("\"goproxy.cn\",off"), ["goproxy.cn"]);
        for public in ["proxy.golang.org", "goproxy.cn:443", "go.googlesource.com", ""] {
            assert_eq!(whose(public), Whose::Public, "{public}");
        }
        for own in
            ["nexus.corp.example:8443", "127.0.0.1:9", "notgithub.com", "goproxy.corp.example"]
        {
            assert_eq!(whose(own), Whose::Own, "{own}");
        }
    }

    #[test]
    fn proxies_as_recorded() {
        for good in [
            "https://proxy.golang.org,direct",
            "https://goproxy.cn",
            "goproxy.cn",
            "goproxy.cn,direct",
            "direct",
            "off",
            "https://goproxy.cn|direct",
            "file:///srv/proxy",
            "localhost:3000",
            "direct,foo",
        ] {
            assert_eq!(proxy_fault(good), None, "{good}");
        }
        for (bad, message) in [
            ("https://goproxy.cn，direct", "message.full-width"),
            ("https://goproxy.cn;direct", "message.separator"),
            ("http://127.0.0.1:9 direct", "message.separator"),
            ("ftp://goproxy.cn", "message.scheme"),
            ("https:/goproxy.cn", "message.scheme"),
            ("none", "message.no-url"),
            ("OFF", "message.no-url"),
            ("\"https://goproxy.cn\"", "message.quotes"),
            (",", "message.empty"),
            ("/tmp/x", "message.no-url"),
        ] {
            assert_eq!(proxy_fault(bad).map(|(message, _)| message), Some(message), "{bad}");
        }
    }
}

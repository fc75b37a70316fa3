//! Layer system: the way to the modules. GOPROXY, and the network behind it as far as a failed run tells.

use crate::context::{Checked, Cx, Fact, Known as _};
use crate::facts::build::module_cache::{Needed, needed};
use crate::facts::build::toolchain_switch::wanted;
use crate::facts::toolchain::variables::{Source, variable};
use crate::findings::{Draft, Findings, draft};
use crate::output::{Line, Run, between};
use crate::rules::Rule;
use crate::rules::blame::{blame, where_set};
use crate::words::{self, Title};

pub(crate) const RULES: &[Rule] = &[Rule::new(words::proxy_unreachable::RULE)
    .diagnose(proxy_unreachable)
    .explain(explain_proxy_unreachable)
    .yields_to(&[
        words::toolchain_unavailable::RULE,
        words::checksum_database_unusable::RULE,
        words::git_missing::RULE,
        words::version_manager_refuses::RULE,
    ])];

/// What can be wrong with a value of GOPROXY.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// A list without entries.
    Empty,
    /// A separator as Chinese keyboards write it.
    FullWidth,
    /// A blank or a semicolon between entries.
    Separator,
    /// Quotes inside the value.
    Quotes,
    /// A scheme that go does not take.
    Scheme,
    /// No URL at all.
    NoUrl,
}

/// What is wrong with a value of GOPROXY, whatever the network (each was tried with Go 1.19.8 and 1.26.8).
fn proxy_fault(value: &str) -> Option<(Fault, String)> {
    let entries: Vec<&str> =
        value.split([',', '|']).map(str::trim).filter(|entry| !entry.is_empty()).collect();
    if entries.is_empty() {
        return Some((Fault::Empty, value.to_owned()));
    }
    // go stops at the first of these words: what stands behind is never asked.
    let end = entries.iter().position(|entry| matches!(*entry, "direct" | "off" | "noproxy"));
    let asked = entries.get(..end.unwrap_or(entries.len())).unwrap_or_default();
    asked.iter().find_map(|entry| {
        let host = entry.split_once("://").map_or(*entry, |(_, rest)| rest);
        let message = if entry.contains(['，', '；', '、']) {
            Fault::FullWidth
        } else if entry.contains(char::is_whitespace) || entry.contains(';') {
            Fault::Separator
        } else if entry.contains(['"', '\'', '“', '”', '‘', '’']) {
            Fault::Quotes
        } else if let Some((scheme, _)) = entry.split_once("://") {
            if matches!(scheme, "http" | "https" | "file") {
                return None;
            }
            Fault::Scheme
        // Without a scheme go takes https, if the word has a dot or a port in it.
        } else if entry.contains(":/") || entry.starts_with("https/") || entry.starts_with("http/")
        {
            Fault::Scheme
        } else if host.contains(['.', ':', '/']) && !host.starts_with('/') {
            return None;
        } else {
            Fault::NoUrl
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
    let source = found.source.said();
    let message = if let Some((fault, entry)) = proxy_fault(&value) {
        let value = value.as_str();
        match fault {
            Fault::Empty => words::proxy_unreachable::empty(value, source),
            Fault::FullWidth => words::proxy_unreachable::full_width(value, source),
            Fault::Separator => words::proxy_unreachable::separator(value, source),
            Fault::Quotes => words::proxy_unreachable::quotes(value, source),
            Fault::Scheme => words::proxy_unreachable::scheme(value, source, entry),
            Fault::NoUrl => words::proxy_unreachable::no_url(value, source, entry),
        }
    } else {
        let first = value.split([',', '|']).map(str::trim).find(|entry| !entry.is_empty());
        if first != Some("off") || needed.is_empty() {
            return Ok(());
        }
        words::proxy_unreachable::off(source, named(&needed))
    };
    let mut finding = draft(message).why(if needed.is_empty() {
        words::proxy_unreachable::why_later()
    } else {
        words::proxy_unreachable::why()
    });
    if !fetches {
        finding = finding.severity(go_doctor_protocol::Severity::Warning);
    }
    finding = missing_evidence(cx, finding, &needed);
    finding = blame(
        cx,
        finding,
        "GOPROXY",
        &found,
        words::proxy_unreachable::fix_unset_environment,
        words::proxy_unreachable::fix_unset_user_file,
    )?;
    // A server of one's own stays: only its spelling is wrong.
    let own = hosts(&value).any(|host| whose(host) == Whose::Own);
    out.add(finding.by_hand(way_back(own)));
    Ok(())
}

/// A server of one's own is written as it should be; else Go's default will do.
fn way_back(own: bool) -> Title {
    if own {
        words::proxy_unreachable::fix_correct()
    } else {
        words::proxy_unreachable::fix_default()
    }
}

fn named(needed: &[Needed]) -> String {
    needed.first().map_or_else(String::new, |needed| format!("{}@{}", needed.path, needed.version))
}

/// The modules that are not in the cache, as evidence: where each would lie.
pub(crate) fn missing_evidence(cx: Cx<'_>, finding: Draft, needed: &[Needed]) -> Draft {
    needed.iter().take(3).fold(finding, |finding, needed| {
        finding.evidence(
            format!("stat {}", needed.folder),
            words::own::looked_nothing().render(cx.subject.lang),
        )
    })
}

/// What keeps go from what it asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Failure {
    Silent,
    Off,
    Malformed,
    HttpProxy,
    Host,
    Certificate,
    Answer,
    Credentials,
}

/// Texts of Go's network, of its proxy protocol and of git's, in lines that go itself printed about a module.
const UNREACHABLE: &[(&str, Failure)] = &[
    ("module lookup disabled by GOPROXY=off", Failure::Off),
    ("invalid proxy URL", Failure::Malformed),
    ("GOPROXY list is not the empty string, but contains no entries", Failure::Malformed),
    ("http: no Host in request URL", Failure::Malformed),
    ("invalid file:// proxy URL", Failure::Malformed),
    ("proxyconnect tcp", Failure::HttpProxy),
    ("Proxy Authentication Required", Failure::HttpProxy),
    ("no such host", Failure::Host),
    ("server misbehaving", Failure::Host),
    ("Could not resolve host", Failure::Host),
    ("Name or service not known", Failure::Host),
    ("Temporary failure in name resolution", Failure::Host),
    ("x509: ", Failure::Certificate),
    ("server gave HTTP response to HTTPS client", Failure::Certificate),
    ("first record does not look like a TLS handshake", Failure::Certificate),
    ("connection refused", Failure::Silent),
    ("connection reset by peer", Failure::Silent),
    ("network is unreachable", Failure::Silent),
    ("no route to host", Failure::Silent),
    ("i/o timeout", Failure::Silent),
    ("TLS handshake timeout", Failure::Silent),
    ("context deadline exceeded", Failure::Silent),
    ("Client.Timeout exceeded", Failure::Silent),
    ("connectex: ", Failure::Silent),
    ("wsarecv: ", Failure::Silent),
    ("Connection timed out", Failure::Silent),
    ("Failed to connect to", Failure::Silent),
    ("invalid response from proxy", Failure::Answer),
    ("500 Internal Server Error", Failure::Answer),
    ("502 Bad Gateway", Failure::Answer),
    ("503 Service Unavailable", Failure::Answer),
    ("504 Gateway", Failure::Answer),
    ("429 Too Many Requests", Failure::Answer),
    ("401 Unauthorized", Failure::Credentials),
    (": 403 Forbidden", Failure::Credentials),
    (": Forbidden", Failure::HttpProxy),
    (": Bad Gateway", Failure::HttpProxy),
    (": Service Unavailable", Failure::HttpProxy),
    (": EOF", Failure::Silent),
    (": unexpected EOF", Failure::Silent),
];

fn explain_proxy_unreachable(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let found = run.lines().find_map(|line| {
        let text = line.text;
        if !fetches(run, line) || text.contains("verifying ") || text.contains("go: download go") {
            return None;
        }
        let parsed = || {
            // `parse "http://127.0.0.1:9 direct": invalid port …`: a URL with something in it that is none.
            (text.contains("parse \"") && text.contains("\": ")).then_some(Failure::Malformed)
        };
        let known = UNREACHABLE.iter().find(|(phrase, _)| text.contains(phrase)).map(|(_, m)| *m);
        let failure = known.or_else(parsed)?;
        // A public proxy refuses what it does not have (`revision-unknown`); a server of one's own wants to know who asks.
        // One that says in its answer that it has not this version is no matter of who asks either.
        let answer = run.line(line.number + 1).map_or("", |next| next.text.trim());
        let unavailable =
            answer.starts_with("server response:") && answer.contains("not available");
        let has_not = text.contains(": 403 Forbidden")
            && (unavailable || asked_host(text).is_none_or(|host| whose(host) != Whose::Own));
        (!has_not).then_some((line, failure))
    });
    let Some((line, failure)) = found else { return Ok(()) };
    // A full-width comma or a blank shows in the address that go asked.
    let address = asked_address(line.text);
    let typed = address.is_some_and(|address| {
        address.contains("%EF%BC%8C")
            || address.contains('，')
            || address.contains(';')
            || address.contains(' ')
    });
    let failure = if typed { Failure::Malformed } else { failure };
    let host = asked_host(line.text).unwrap_or_default().replace("%EF%BC%8C", "，");
    let host = host.as_str();
    let why = match failure {
        Failure::Off => words::proxy_unreachable::why_explain_off(),
        Failure::Malformed => words::proxy_unreachable::why_explain_malformed(),
        Failure::Credentials => words::proxy_unreachable::why_explain_credentials(),
        _ => words::proxy_unreachable::why_explain(),
    };
    let own = whose(host) == Whose::Own;
    let shown = if host.is_empty() { "GOPROXY" } else { host };
    let message = match failure {
        Failure::Silent => words::proxy_unreachable::explain(shown),
        Failure::Off => words::proxy_unreachable::explain_off(),
        Failure::Malformed => words::proxy_unreachable::explain_malformed(shown),
        Failure::HttpProxy => words::proxy_unreachable::explain_http_proxy(shown),
        Failure::Host => words::proxy_unreachable::explain_host(shown),
        Failure::Certificate => words::proxy_unreachable::explain_certificate(shown),
        Failure::Answer => words::proxy_unreachable::explain_answer(shown),
        Failure::Credentials => words::proxy_unreachable::explain_credentials(shown),
    };
    let finding = draft(message.why(why)).line(run, line);
    let finding = match failure {
        Failure::Off | Failure::Malformed => {
            let own = hosts(host).any(|host| whose(host) == Whose::Own);
            finding.by_hand(way_back(own))
        }
        Failure::HttpProxy => finding.by_hand(words::proxy_unreachable::fix_http_proxy()),
        Failure::Credentials => {
            let finding = finding.by_hand(words::proxy_unreachable::fix_netrc(shown));
            finding
                .by_hand(words::proxy_unreachable::fix_goauth())
                .by_hand(words::proxy_unreachable::fix_private())
        }
        _ if own => finding.by_hand(words::proxy_unreachable::fix_reach(shown)),
        _ if asks_own(cx)? => finding.by_hand(words::proxy_unreachable::fix_network_own()),
        _ => finding.by_hand(words::proxy_unreachable::fix_network()),
    };
    out.add(if own && failure != Failure::Malformed {
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
    let source = where_set(cx, "GOPROXY", &found)?;
    Ok(finding
        .evidence("GOPROXY", value.as_str())
        .by_hand(words::proxy_unreachable::fix_who(source)))
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
        for (bad, fault) in [
            ("https://goproxy.cn，direct", Fault::FullWidth),
            ("https://goproxy.cn;direct", Fault::Separator),
            ("http://127.0.0.1:9 direct", Fault::Separator),
            ("ftp://goproxy.cn", Fault::Scheme),
            ("https:/goproxy.cn", Fault::Scheme),
            ("none", Fault::NoUrl),
            ("OFF", Fault::NoUrl),
            ("\"https://goproxy.cn\"", Fault::Quotes),
            (",", Fault::Empty),
            ("/tmp/x", Fault::NoUrl),
        ] {
            assert_eq!(proxy_fault(bad).map(|(fault, _)| fault), Some(fault), "{bad}");
        }
    }
}

//! The redactor as hosts use it: a log in pieces, and healthy texts that stay as they are.
#![allow(missing_docs, reason = "a test")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test")]

use go_doctor_engine::{Redactor, Session};
use go_doctor_protocol::{
    EnvironmentKind, Host, Lang, Platform, Probe, Reading, Subject, Task, Variable,
};

/// A redactor that has seen these variables.
fn redactor(variables: &[(&str, &str)]) -> Redactor {
    let subject = Subject {
        folder: "/home/alice/work".into(),
        file: None,
        workspace_file: None,
        platform: Platform::Linux,
        arch: "amd64".into(),
        home: Some("/home/alice".into()),
        trusted: true,
        host: Host::Vscode,
        remote: None,
        lang: Lang::En,
        only: vec![],
        skip: vec![],
    };
    let mut session = Session::new(subject, Task::Diagnose);
    let list = variables
        .iter()
        .map(|(name, value)| Variable { name: (*name).into(), value: (*value).into() })
        .collect();
    session.handle_reading(
        Probe::Environment { which: EnvironmentKind::Host },
        Reading::environment(list, "process"),
    );
    session.redactor()
}

/// What a log says when it is written in pieces of this length.
fn in_pieces(redactor: &Redactor, text: &str, length: usize) -> String {
    let mut log = redactor.log();
    let mut out = String::new();
    let chars: Vec<char> = text.chars().collect();
    for piece in chars.chunks(length) {
        out.push_str(&log.push(&piece.iter().collect::<String>()));
    }
    out + &log.finish()
}

#[test]
fn a_secret_that_is_split_over_pieces_of_a_log_does_not_pass() {
    let redactor = redactor(&[
        ("A_TOKEN", "known-secret-0123"),
        ("B_SECRET", "first line\nsecond line\nthird line"),
        ("C_PASSWORD", "a\nb\nc\nd\ne\nf"),
    ]);
    let text = "probe: start\nvalue known-secret-0123 here\nfirst line\nsecond line\nthird line\n\
                a\nb\nc\nd\ne\nf\nurl https://u:never-seen-77@h/x\nghp_aB3dEfGhIjKlMnOpQrStUvWxYz0123456789\n\
                -----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA7aaaa\nbbbbccccddddeeeeffff0000\n-----END RSA PRIVATE KEY-----\n\
                probe: end, 12 ms\n";
    let secrets = [
        "known-secret-0123",
        "second line",
        "a\nb\nc",
        "never-seen-77",
        "ghp_aB3d",
        "MIIEowIBAAKCAQEA7aaaa",
        "bbbbccccdddd",
    ];
    for length in 1..text.len() {
        let out = in_pieces(&redactor, text, length);
        for secret in secrets {
            assert!(!out.contains(secret), "pieces of {length}: {secret} in {out}");
        }
        assert!(out.starts_with("probe: start\n") && out.ends_with("probe: end, 12 ms\n"), "{out}");
    }
}

#[test]
fn healthy_texts_stay_as_they_are() {
    let redactor = redactor(&[
        ("TOKEN", "go"),
        ("API_KEY", "true"),
        ("SECRET", "main"),
        ("PASSWORD", "1234"),
        ("GOAUTH", "netrc; git /home/alice/work"),
        ("SSH_AUTH_SOCK", "/run/user/1000/keyring/ssh"),
        ("TOKEN_LIMIT", "100000"),
        ("SECRETS_DIR", "/home/alice/secrets"),
        ("PWD", "/home/alice/work"),
        ("CI_TOKEN", "$OTHER_TOKEN"),
        ("AWS_SECRET_ACCESS_KEY_FILE", "/home/alice/.aws/key"),
    ]);
    for text in [
        "go: go.mod file not found in current directory or any parent directory; see 'go help modules'",
        "/usr/local/go/bin/go: go version go1.26.8 linux/amd64",
        "./main.go:4:2: syntax error: unexpected token: newline at end of statement",
        "https://proxy.golang.org/github.com/me/x/@v/v1.2.3.info: 404 Not Found",
        "git@github.com:me/x.git and ssh://git@github.com/me/x",
        "GOPROXY=https://proxy.golang.org,direct GOSUMDB=sum.golang.org GOFLAGS=-mod=mod",
        "http://localhost:8080/debug/pprof/@v",
        "main.main() /home/alice/work/main.go:12 +0x1d",
        "verifying github.com/a/b@v1.0.0: checksum mismatch\n\tdownloaded: h1:abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG=",
        "sk-learn-pipeline-for-people is a package, and so is npm_config_registry",
        "{\"version\":\"1.26.8\",\"token\":true,\"passwordless\":false}",
        "panic: bearer of bad news: index out of range [5] with length 3",
        "Basic usage: go run main.go",
        "-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJ\n-----END CERTIFICATE-----",
        "token: expected one of (, ), got identifier",
        "password for 'https://github.com': terminal prompts disabled",
        "AKIA is a prefix, AIza too",
    ] {
        assert_eq!(redactor.text(text), text);
    }
}

#[test]
fn a_short_secret_is_taken_out_as_a_word_only() {
    let redactor = redactor(&[("DB_PASSWORD", "tiger7")]);
    assert_eq!(redactor.text("user scott tiger7!"), "user scott ‹secret 1›!");
    assert_eq!(redactor.text("package stiger7s"), "package stiger7s");
}

#[test]
fn strangers_see_neither_home_nor_name() {
    let redactor = redactor(&[("HOSTNAME", "alices-laptop"), ("USER", "alice")]);
    assert_eq!(
        redactor.shared("/home/alice/go on alices-laptop, alice, malice"),
        "~/go on host, user, malice"
    );
}

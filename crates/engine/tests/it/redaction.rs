//! The redactor as hosts use it: a log in pieces, and healthy texts that stay as they are.

use go_doctor_engine::{Redactor, Session};
use go_doctor_protocol::{
    EnvironmentKind, Errand, Host, Lang, Platform, Probe, Reading, Subject, Variable,
};

/// A redactor that has seen these variables.
fn redactor(variables: &[(&str, &str)]) -> Redactor {
    redactor_at(Platform::Linux, "/home/alice", variables)
}

/// A redactor of somebody's machine.
fn redactor_at(platform: Platform, home: &str, variables: &[(&str, &str)]) -> Redactor {
    let subject = Subject {
        folder: "/w".into(),
        file: None,
        workspace_file: None,
        platform,
        arch: "amd64".into(),
        home: Some(home.into()),
        trusted: true,
        host: Host::Vscode,
        remote: None,
        lang: Lang::En,
        only: vec![],
        skip: vec![],
    };
    let mut session = Session::new(subject, Errand::Diagnose);
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

/// Every way in which Windows and what runs there spell the home of `Zhang San`, and what strangers see.
#[test]
fn windows_spells_a_home_in_many_ways() {
    let redactor = redactor_at(
        Platform::Windows,
        r"C:\Users\Zhang San",
        &[("USERNAME", "Zhang San"), ("COMPUTERNAME", "DESKTOP-4QX9")],
    );
    for (text, shared) in [
        (r"C:\Users\Zhang San\go", r"~\go"),
        (r"c:\Users\Zhang San\proj", r"~\proj"),
        (r"c:\users\zhang san\proj", r"~\proj"),
        (r"C:\USERS\ZHANG SAN\GO", r"~\GO"),
        ("C:/Users/Zhang San/go", "~/go"),
        ("c:/users/zhang san", "~"),
        (r"C:\Users/Zhang San/go", "~/go"),
        (r#"{"p":"C:\\Users\\Zhang San\\go"}"#, r#"{"p":"~\\go"}"#),
        (r#"{"p":"c:\\users\\zhang san\\go"}"#, r#"{"p":"~\\go"}"#),
        (r#""{\"p\":\"C:\\\\Users\\\\Zhang San\\\\go\"}""#, r#""{\"p\":\"~\\\\go\"}""#),
        ("file:///c%3A/Users/Zhang%20San/a.go", "file:///~/a.go"),
        ("file:///C:/Users/Zhang%20San/a.go", "file:///~/a.go"),
        ("file:///c:/users/zhang%20san/a.go", "file:///~/a.go"),
        ("file:///c%3a%5cUsers%5cZhang%20San%5ca.go", "file:///~%5ca.go"),
        (r"C:\Users\ZHANGS~1\AppData\Local\Temp", r"C:\Users\USER~1\AppData\Local\Temp"),
        (r"c:\users\zhangs~2\appdata", r"c:\users\USER~1\appdata"),
        ("C:/Users/ZHANGS~1/x", "C:/Users/USER~1/x"),
        (r"\\server\Users\Zhang San\x", r"\\server\Users\user\x"),
        (r"\\server\users\zhang san", r"\\server\users\user"),
        (r"\\?\C:\Users\Zhang San\x", r"\\?\~\x"),
        (r"\\desktop-4qx9\c$\Users\Zhang San", r"\\host\c$\Users\user"),
        (r"D:\Users\zhang san\x", r"D:\Users\user\x"),
        (r"C:\Documents and Settings\Zhang San\x", r"C:\Documents and Settings\user\x"),
        ("/mnt/c/Users/Zhang San/go", "/mnt/c/Users/user/go"),
        ("/mnt/c/users/zhang san/go", "/mnt/c/users/user/go"),
        ("/c/Users/Zhang San/go", "/c/Users/user/go"),
        ("/cygdrive/c/Users/Zhang San/go", "/cygdrive/c/Users/user/go"),
        (r"-IC:\Users\Zhang San\include", r"-IC:\Users\user\include"),
        (r"D:\work\Zhang San\x", r"D:\work\user\x"),
        (r"D:\work\zhang san\x", r"D:\work\user\x"),
        ("D:/work/zhang%20san/x", "D:/work/user/x"),
        (r"USERNAME=Zhang San", "USERNAME=user"),
        (r"DESKTOP-4QX9\Zhang San", r"host\user"),
        (r"Home is C:\Users\Zhang San.", "Home is ~."),
        (r"PATH=C:\Go\bin;C:\Users\Zhang San\go\bin;", r"PATH=C:\Go\bin;~\go\bin;"),
        (r"open c:\Users\Zhang San: Access is denied.", "open ~: Access is denied."),
    ] {
        let out = redactor.shared(text);
        assert_eq!(out, shared, "{text}");
        assert_eq!(redactor.shared(&out), out, "twice: {text}");
    }
    for text in [
        r"C:\Users\Zhang Sanders\go",
        r"C:\Users\Public\go",
        r"C:\Users\Default\go",
        "the zhang sanity",
        "git reset HEAD~1",
        "ZHANGS~x",
        "100%20San",
    ] {
        assert_eq!(redactor.shared(text), text);
    }
}

/// A recorded session keeps the form of each path, so that it replays.
#[test]
fn a_recorded_windows_keeps_its_paths_apart() {
    let redactor = redactor_at(Platform::Windows, r"C:\Users\Zhang San", &[]);
    for (text, kept) in [
        (r"C:\Users\Zhang San\go", r"C:\Users\a user\go"),
        (r"c:\users\zhang san\go", r"c:\users\a user\go"),
        ("C:/Users/Zhang San/go", "C:/Users/a user/go"),
        (r"C:\Users\ZHANGS~1\go", r"C:\Users\USER~1\go"),
        ("/mnt/c/Users/Zhang San/go", "/mnt/c/Users/a user/go"),
    ] {
        let value = redactor.facts(serde_json::Value::String(text.into()));
        assert_eq!(value.as_str(), Some(kept), "{text}");
        assert_eq!(redactor.facts(value.clone()), value, "twice: {text}");
    }
}

#[test]
fn macos_takes_no_notice_of_letter_case() {
    let redactor = redactor_at(Platform::Macos, "/Users/Alice", &[("HOST", "Alices-MBP.local")]);
    for (text, shared) in [
        ("/Users/Alice/go", "~/go"),
        ("/users/alice/go", "~/go"),
        ("/USERS/ALICE", "~"),
        ("file:///Users/alice/a.go", "file://~/a.go"),
        ("/Volumes/Data/Users/alice/x", "/Volumes/Data~/x"),
        ("/System/Volumes/Data/home/alice/x", "/System/Volumes/Data/home/user/x"),
        ("/Users/Alice2/go", "/Users/Alice2/go"),
        ("/Users/Shared/go", "/Users/Shared/go"),
        ("on Alices-MBP.local", "on host"),
        ("alice in wonderland", "alice in wonderland"),
    ] {
        assert_eq!(redactor.shared(text), shared, "{text}");
    }
}

#[test]
fn wsl_has_the_user_of_windows_on_its_path() {
    let path = "/usr/bin:/mnt/c/Users/Zhang San/AppData/Local/Programs/Microsoft VS Code/bin";
    let redactor = redactor_at(Platform::Linux, "/home/zs", &[("PATH", path)]);
    let out = redactor.shared(path);
    assert_eq!(out, "/usr/bin:/mnt/c/Users/user/AppData/Local/Programs/Microsoft VS Code/bin");
    assert_eq!(redactor.shared(r"C:\Users\zhang san\x /home/zs/y"), r"C:\Users\user\x ~/y");
}

/// Users whose names are words of every report: their folders are theirs, the words stay.
#[test]
fn an_ordinary_name_shreds_no_text() {
    let report = "go version go1.26.8 linux/amd64; dev.fuzz; /dev/null; go.mod; go build ./dev; will not run; test ok; \
                  /usr/local/go/bin/go, module dev/go, GOFLAGS=-mod=mod, mark the file, Users may run it, main.go";
    for name in ["go", "dev", "mod", "test", "will", "mark", "run", "bin", "main", "not", "user"] {
        for (platform, home) in [
            (Platform::Linux, format!("/home/{name}")),
            (Platform::Macos, format!("/Users/{name}")),
            (Platform::Windows, format!(r"C:\Users\{name}")),
        ] {
            let redactor = redactor_at(platform, &home, &[("USER", name)]);
            assert_eq!(redactor.shared(report), report, "{home}");
            assert_eq!(redactor.shared(&home), "~", "{home}");
        }
    }
    let windows = redactor_at(Platform::Windows, r"C:\Users\dev", &[("USERNAME", "dev")]);
    assert_eq!(
        windows.shared(r"\\server\Users\dev\x /c/Users/Dev/y"),
        r"\\server\Users\user\x /c/Users/user/y"
    );
}

//! Secrets planted wherever a machine keeps them; none may be in any output: human with excerpts, JSON, Markdown, SARIF,
//! the diff, the facts file, a log.

use std::path::Path;
use std::process::{Command, Stdio};

/// A secret: the variable it is planted in, that variable's value with `{}` for the secret, and the secret.
type Planted = (&'static str, &'static str, &'static str);

/// By a telling name: the value has no shape of its own.
#[rustfmt::skip]
const BY_NAME: &[Planted] = &[
    ("GITHUB_TOKEN", "{}", "plain-value-one-a"),
    ("GITLAB_TOKEN", "{}", "correct horse battery staple"),
    ("MY_APP_SECRET", "{}", "s3cr3t/with+chars=="),
    ("DB_PASSWORD", "{}", "hunter2hunter2"),
    ("MYSQL_PASSWD", "{}", "p&ss<word>x"),
    ("SIGNING_PASSPHRASE", "{}", "two\\backslashes\\here"),
    ("STRIPE_API_KEY", "{}", "quote\"in\"the\"middle"),
    ("OPENAI_APIKEY", "{}", "ключ-из-юникода-42"),
    ("AWS_SECRET_ACCESS_KEY", "{}", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
    ("GCP_PRIVATE_KEY", "{}", "line-one-of-it\nline-two-of-it\nline-three-of-it"),
    ("AZURE_STORAGE_KEY", "{}", "c3RvcmFnZS1rZXktdmFsdWU="),
    ("REGISTRY_CREDENTIALS", "{}", "robot$account:pull"),
    ("SESSION_COOKIE", "{}", "sid=9f8e7d6c5b4a; Path=/"),
    ("NPM_CONFIG__AUTH", "{}", "Ym90OnRva2VuLXZhbHVl"),
    ("SENTRY_DSN", "{}", "https://0123456789abcdef@o1.ingest.sentry.io/1"),
    ("JIRA_PAT", "{}", "NjE2MjYzNjQ2NTY2"),
    ("GOAUTH", "{}", "my-credential-helper --with-key 0xDEADBEEFCAFE"),
    ("HEROKU_ACCESS_KEY", "{}", "01234567-89ab-cdef-0123-456789abcdef"),
    ("CLIENT_SECRET", "{}", "8Q~abcdefghijklmnopqrstuvwxyz.0123"),
];

/// By the shape of the value: the name says nothing.
#[rustfmt::skip]
const BY_SHAPE: &[Planted] = &[
    ("X01", "{}", "ghp_aB3dEfGhIjKlMnOpQrStUvWxYz0123456789"),
    ("X02", "{}", "gho_aB3dEfGhIjKlMnOpQrStUvWxYz0123456788"),
    ("X03", "{}", "ghs_aB3dEfGhIjKlMnOpQrStUvWxYz0123456787"),
    ("X04", "{}", "ghu_aB3dEfGhIjKlMnOpQrStUvWxYz0123456786"),
    ("X05", "{}", "ghr_aB3dEfGhIjKlMnOpQrStUvWxYz0123456785"),
    ("X06", "{}", "github_pat_11ABCDEFG0aBcDeFgHiJkL_MnOpQrStUvWxYz0123456789"),
    ("X07", "{}", "glpat-aBcDeFgHiJkLmNoPqR12"),
    ("X08", "{}", "xoxb-123456789012-1234567890123-aBcDeFgHiJkLmNoPqRsTuVwX"),
    ("X09", "{}", "xoxp-123456789012-1234567890123-bBcDeFgHiJkLmNoPqRsTuVwX"),
    ("X10", "{}", "AKIAIOSFODNN7EXAMPLE"),
    ("X11", "{}", "ASIAIOSFODNN7EXAMPLF"),
    ("X12", "{}", "AIzaSyA1234567890abcdefghijklmnopqrstuv"),
    ("X13", "{}", "sk-proj-1234567890abcdefghijklmnopqrst"),
    ("X14", "{}", "sk-ant-api03-abcdefghijklmnop1234567890"),
    ("X15", "{}", "sk_live_1234567890abcdefghijklmn"),
    ("X16", "{}", "npm_1234567890abcdefghijklmnopqrstuvwxyz"),
    ("X17", "{}", "pypi-AgEIcHlwaS5vcmcCJDEyMzQ1Njc4"),
    ("X18", "{}", "hf_abcdefghijklmnopqrstuvwxyz012345"),
    ("X19", "{}", "dop_v1_0123456789abcdef0123456789abcdef"),
    ("X20", "{}", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P"),
    ("X21", "Authorization: Bearer {}", "abcdef0123456789.ABCDEF"),
    ("X22", "Authorization: Basic {}", "dXNlcjpwYXNzd29yZDEyMw=="),
    ("X23", "curl -H 'PRIVATE-TOKEN: {}'", "0a1b2c3d4e5f6a7b8c9d"),
    ("X24", "machine example.com login me password {}", "netrc-password-1"),
    ("X25", "run --token={} now", "flagvalue-0123"),
    ("X26", "run --password {} now", "flagvalue-4567"),
    ("X27", "https://x/?access_token={}&b=1", "queryvalue-89ab"),
    ("X28", "{}", "SG.abcdefghijklmnop.0123456789qrstuvwxyz"),
    ("X29", "-----BEGIN OPENSSH PRIVATE KEY-----\n{}\n-----END OPENSSH PRIVATE KEY-----", "b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ"),
    ("X30", "-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA7\n{}", "cutOffWithoutAnEnd0123456789"),
    ("X31", "{\"auth\":{\"apiKey\":\"{}\"}}", "inside-json-value"),
    ("X32", "{}", "ya29.a0AfH6SMBx1234567890abcdefghij"),
];

/// In the user or password of a URL.
#[rustfmt::skip]
const BY_URL: &[Planted] = &[
    ("GOPROXY", "https://bob:{}@goproxy.example.com,https://proxy.golang.org,direct", "urlpass-one1"),
    ("HTTPS_PROXY", "http://bob:{}@proxy.example.com:3128", "p@ss@twice"),
    ("HTTP_PROXY", "http://bob:{}@proxy.example.com:3128/", "p%40ss%2Fencoded"),
    ("ALL_PROXY", "socks5://bob:{}@proxy.example.com", "pa/ss-with-slash"),
    ("X40", "git clone https://{}@github.com/me/x", "tokenasusername1"),
    ("X41", "postgres://app:{}@db.example.com:5432/app?sslmode=off", "pgpass-0001"),
    ("X42", "redis://:{}@cache.example.com:6379/0", "redispass-0002"),
    ("X43", "amqp://a:b@x|mongodb+srv://app:{}@m.example.com/db", "mongopass-0003"),
    ("GONOSUMDB", "https://carol:{}@sum.example.com|https://dave:x@y", "sumpass-0004"),
    ("X44", "http://bob:{}@[::1]:8080/", "ipv6pass-0005"),
    ("X45", "https://bob:{}@host.example.com/@v/list", "moduleproxy-0006"),
    ("X47", "x://u:{}@h", "only_telling_in_a_url"),
    ("X46", "two: https://a.example.com/b and https://eve:{}@c.example.com", "second-of-two-7"),
];

/// In the settings and in the file that `go env -w` writes.
const SETTINGS: &str = r#"{
  "http.proxy": "http://frank:settings-pass-1@proxy.example.com:3128",
  "go.toolsEnvVars": { "GITHUB_TOKEN": "settings-token-2", "GOPROXY": "https://grace:settings-pass-3@p.example.com" },
  "go.testEnvVars": { "API_KEY": "settings-key-4" },
  "go.unknownSettingWith": "ghp_zZ3dEfGhIjKlMnOpQrStUvWxYz0123456789"
}
"#;
/// The same in one line, with keys to find before and behind each secret, and a safe fix between them.
const ONE_LINE: &str = r#"{"go.gopls":1,"http.proxy":"http://frank:settings-pass-1@proxy.example.com:3128","go.nopls":1,"go.toolsEnvVars":{"GITHUB_TOKEN":"settings-token-2","GOROOT":"/usr/local/go/bin"},"go.dopls":"ghp_zZ3dEfGhIjKlMnOpQrStUvWxYz0123456789","go.testEnvVars":{"API_KEY":"settings-key-4"}}"#;
const IN_SETTINGS: &[&str] = &[
    "settings-pass-1",
    "settings-token-2",
    "settings-pass-3",
    "settings-key-4",
    "ghp_zZ3dEfGhIjKlMnOpQrStUvWxYz0123456789",
];
const GO_ENV: &str =
    "GOPRIVATE=example.com\nGOPROXY=https://heidi:goenv-pass-1@p.example.com\nGOINSECURE=x\n";
const IN_GO_ENV: &[&str] = &["goenv-pass-1"];

/// A machine with all of them: a home with settings and go's file, a folder, and an environment in which every secret stands a
/// second time, in a variable whose value the report shows.
struct Machine {
    home: tempfile::TempDir,
    variables: Vec<(String, String)>,
    secrets: Vec<String>,
}

impl Machine {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = home.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        write(".config/Code/User/settings.json", SETTINGS);
        write(
            "settings.json",
            &SETTINGS.replacen('{', "{\n  \"go.goroot\": \"/usr/local/go/bin\",", 1),
        );
        write("one/settings.json", ONE_LINE);
        write(".config/go/env", GO_ENV);
        write(
            ".vscode/extensions/golang.go-0.50.0/package.json",
            r#"{"publisher":"golang","name":"go","version":"0.50.0"}"#,
        );
        write("work/.vscode/settings.json", SETTINGS);
        write("work/go.mod", "module example.com/m\n\ngo 1.18\n");
        let planted = BY_NAME.iter().chain(BY_SHAPE).chain(BY_URL);
        let mut variables: Vec<(String, String)> = planted
            .clone()
            .map(|(name, value, secret)| ((*name).to_owned(), value.replacen("{}", secret, 1)))
            .collect();
        let mut secrets: Vec<String> = planted.map(|(_, _, secret)| (*secret).to_owned()).collect();
        variables.push(("GOFLAGS".into(), format!("-ldflags=-X=main.v={}", secrets.join(" "))));
        // The same secret under a name that says nothing.
        variables.push(("CC".into(), "gcc -Dvalue=only_telling_in_a_url".into()));
        secrets.extend(IN_SETTINGS.iter().chain(IN_GO_ENV).map(|&secret| secret.to_owned()));
        Self { home, variables, secrets }
    }

    fn run(&self, args: &[&str], input: &str) -> String {
        let mut child = Command::new(env!("CARGO_BIN_EXE_go-doctor"))
            .args(args)
            .current_dir(self.home.path().join("work"))
            .env_clear()
            .envs(self.variables.iter().map(|(name, value)| (name, value)))
            .env("HOME", self.home.path())
            .env("SHELL", "/bin/sh")
            .env("PATH", "/usr/local/go/bin:/usr/bin:/bin")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), input.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
            + &String::from_utf8_lossy(&output.stderr)
    }

    /// The secrets that are in a text: as they are, or as JSON writes them; of one with several lines, each line.
    fn leaks(&self, text: &str) -> Vec<&str> {
        let stands = |secret: &str| {
            let json = serde_json::to_string(secret).unwrap();
            let json = json.trim_matches('"');
            let go_json =
                json.replace('&', "\\u0026").replace('<', "\\u003c").replace('>', "\\u003e");
            text.contains(secret)
                || text.contains(json)
                || text.contains(&go_json)
                || secret.lines().any(|line| text.contains(line))
        };
        self.secrets.iter().map(String::as_str).filter(|secret| stands(secret)).collect()
    }
}

fn settings_of(machine: &Machine) -> String {
    machine.home.path().join("settings.json").to_string_lossy().into_owned()
}

#[test]
fn no_secret_is_in_any_output() {
    let machine = Machine::new();
    let facts = machine.home.path().join("facts.json");
    let facts_arg = facts.to_string_lossy().into_owned();
    let settings = settings_of(&machine);
    let one_line = machine.home.path().join("one/settings.json").to_string_lossy().into_owned();
    let mut explained = format!(
        "go: module example.com/x: reading {}\n",
        BY_URL[0].1.replacen("{}", BY_URL[0].2, 1)
    );
    explained.push_str(&format!(
        "fatal: could not read Password for 'https://{}@github.com'\n",
        BY_URL[4].2
    ));
    let outputs = [
        ("human", machine.run(&["diagnose"], "")),
        ("json", machine.run(&["diagnose", "--format", "json"], "")),
        ("markdown", machine.run(&["diagnose", "--format", "markdown"], "")),
        ("chinese", machine.run(&["diagnose", "--lang", "zh-cn"], "")),
        ("untrusted", machine.run(&["diagnose", "--untrusted", "--format", "json"], "")),
        ("record", machine.run(&["diagnose", "--record", &facts_arg], "")),
        ("facts", std::fs::read_to_string(&facts).unwrap()),
        ("replay", machine.run(&["diagnose", "--replay", &facts_arg, "--format", "json"], "")),
        ("check", machine.run(&["check", &settings, "--format", "json"], "")),
        ("check human", machine.run(&["check", &settings], "")),
        ("check sarif", machine.run(&["check", &settings, "--format", "sarif"], "")),
        ("check markdown", machine.run(&["check", &settings, "--format", "markdown"], "")),
        ("diff", machine.run(&["check", &settings, "--dry-run"], "")),
        ("diff of one line", machine.run(&["check", &one_line, "--dry-run"], "")),
        ("excerpts of one line", machine.run(&["check", &one_line], "")),
        ("fix", machine.run(&["check", &one_line, "--fix"], "")),
        ("diagnose sarif", machine.run(&["diagnose", "--format", "sarif"], "")),
        ("explain", machine.run(&["explain", "--exit-code", "1", "--format", "json"], &explained)),
    ];
    let mut wrong = Vec::new();
    for (name, text) in &outputs {
        assert!(!text.is_empty(), "{name} is empty");
        let shows = !name.starts_with("diff") || text.contains("‹secret") && text.contains("\n+");
        assert!(shows, "the {name} shows the lines with the secrets: {text}");
        for secret in machine.leaks(text) {
            wrong.push(format!("{name}: {secret}"));
        }
    }
    println!("{} secrets, {} outputs", machine.secrets.len(), outputs.len());
    assert!(machine.secrets.len() >= 60);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Not because nothing was shown: the report has the variable that holds them all, with a tag for each.
    let json = &outputs[1].1;
    let tags = json.matches("‹secret").count();
    assert!(tags >= 60, "only {tags} tags in the JSON report");
}

/// Equal secrets have an equal tag, different ones different tags.
#[test]
fn equal_secrets_keep_an_equal_tag() {
    let mut machine = Machine::new();
    machine.variables = vec![
        ("FIRST_TOKEN".into(), "equal-secret-1".into()),
        ("OTHER".into(), "x://u:equal-secret-1@h".into()),
        ("SECOND_TOKEN".into(), "another-secret-2".into()),
        ("GOFLAGS".into(), "equal-secret-1 another-secret-2 equal-secret-1".into()),
    ];
    let report: serde_json::Value =
        serde_json::from_str(&machine.run(&["diagnose", "--untrusted", "--format", "json"], ""))
            .unwrap();
    let rows = report["variables"].as_array().unwrap();
    let flags = rows.iter().find(|row| row["name"] == "GOFLAGS").unwrap();
    let value = flags["values"][0]["value"].as_str().unwrap();
    let tags: Vec<&str> = value.split("› ").map(|tag| tag.trim_end_matches('›')).collect();
    assert_eq!(tags.len(), 3, "{value}");
    assert!(tags[0] == tags[2] && tags[0] != tags[1], "{value}");
}

/// The user's and the machine's name are in no text for strangers, and the recorded session still replays.
#[test]
fn strangers_learn_no_names() {
    let home = tempfile::Builder::new().prefix("wilhelmina").tempdir().unwrap();
    let name = home.path().file_name().unwrap().to_string_lossy().into_owned();
    let work = home.path().join("work");
    std::fs::create_dir(&work).unwrap();
    let facts = home.path().join("facts.json");
    let run = |args: &[&str], folder: &Path| {
        let output = Command::new(env!("CARGO_BIN_EXE_go-doctor"))
            .args(args)
            .current_dir(folder)
            .env_clear()
            .env("HOME", home.path())
            .env("USER", "wilhelmina-q")
            .env("HOSTNAME", "wilhelminas-laptop")
            .env("SHELL", "/bin/sh")
            .env("PATH", "/usr/bin:/bin")
            .env("GOPATH", home.path().join("go"))
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let markdown = run(&["diagnose", "--format", "markdown"], &work);
    run(&["diagnose", "--record", facts.to_str().unwrap()], &work);
    let recorded = std::fs::read_to_string(&facts).unwrap();
    for text in [&markdown, &recorded] {
        for word in [name.as_str(), "wilhelmina-q", "wilhelminas-laptop"] {
            assert!(!text.contains(word), "{word} in {text}");
        }
    }
    let json = run(&["diagnose", "--format", "json"], &work);
    assert!(json.contains(&name), "paths are as given in the JSON report");
    let replayed =
        run(&["diagnose", "--replay", facts.to_str().unwrap(), "--format", "json"], Path::new("/"));
    let rules = |text: &str| -> Vec<String> {
        let report: serde_json::Value = serde_json::from_str(text).unwrap();
        let findings = report["findings"].as_array().unwrap().iter();
        findings.map(|finding| finding["rule"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(rules(&replayed), rules(&json));
}

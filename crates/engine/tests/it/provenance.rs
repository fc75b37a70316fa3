//! Who set each value: the report's table of variables, PATH entries and tools, for machines on which everybody sets something.

use expect_test::{Expect, expect};
use go_doctor_engine::Session;
use go_doctor_protocol::{Probe, Reading, Report};
use go_doctor_testkit::{Machine, case, finish};

/// A machine from the lines of a case.
fn report(blocks: &str) -> Report {
    let machine = Machine::from_case(&case(blocks)).unwrap();
    let mut session = Session::new(machine.subject.clone(), machine.errand.clone());
    finish(&mut session, |probe| machine.answer(probe).unwrap_or(Reading::NotFound))
}

/// The table as a person reads it: each value with who set it.
fn written(report: &Report) -> String {
    let mut out = String::new();
    for variable in &report.variables {
        for value in &variable.values {
            let kind = format!("{:?}", value.environment).to_lowercase();
            let shown = value.value.as_deref().unwrap_or("–");
            let source =
                value.source.as_deref().map_or(String::new(), |source| format!(" <- {source}"));
            if variable.name != "PATH" && (value.value.is_some() || !source.is_empty()) {
                out.push_str(&format!("{} {kind}: {shown}{source}\n", variable.name));
            }
        }
        if let Some(used) = &variable.used {
            out.push_str(&format!("{} used: {} <- {}\n", variable.name, used.value, used.source));
        }
        for entry in &variable.entries {
            let parts = [entry.source.clone(), entry.go.clone()]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" · ");
            let who: Vec<String> =
                entry.environments.iter().map(|kind| format!("{kind:?}").to_lowercase()).collect();
            out.push_str(&format!("PATH {} [{}] {parts}\n", entry.entry, who.join(" ")));
        }
    }
    for tool in &report.tools {
        let part = |text: &Option<String>| text.clone().unwrap_or("–".into());
        out.push_str(&format!(
            "tool {}: {} {} built with {} from {}\n",
            tool.name,
            part(&tool.path),
            part(&tool.version),
            part(&tool.built_with),
            part(&tool.source)
        ));
    }
    out
}

fn check(case: &str, expected: Expect) {
    expected.assert_eq(&written(&report(case)));
}

#[test]
fn settings_files_and_the_process_itself() {
    check(
        r#"
```machine
env host GOROOT=/opt/go1.26
env host GOPROXY=https://goproxy.cn
launch PATH=/usr/local/go/bin:/usr/bin:/bin
launch GOPROXY=https://goproxy.cn
go 1.26.8 at /opt/go1.26
built /home/me/go/bin/gopls go1.26.0
exe /home/me/go/bin/dlv
env host PATH=/opt/go1.26/bin:/usr/local/go/bin:/usr/bin:/bin
env terminal GOFLAGS=-mod=mod
```

```settings.json
{
  "go.goroot": "/opt/go1.26",
  "go.toolsEnvVars": { "GOOS": "linux" },
  "terminal.integrated.env.linux": { "GOFLAGS": "-mod=mod" }
}
```

```~/.config/go/env
GOPRIVATE=example.com
GOTOOLCHAIN=auto
```

```go.mod
module example.com/m

go 1.27
```
"#,
        expect![[r#"
            go host: /opt/go1.26/bin/go
            go terminal: /usr/local/go/bin/go <- the package of go.dev
            go login: /usr/local/go/bin/go <- the package of go.dev
            GOVERSION used: go1.27 <- `go 1.27` in go.mod
            PATH /opt/go1.26/bin [host] put first by the Go extension, whose go it is · /opt/go1.26/bin/go
            PATH /usr/local/go/bin [host terminal login] VS Code was started with it · /usr/local/go/bin/go (the package of go.dev)
            PATH /usr/bin [host terminal login] VS Code was started with it
            PATH /bin [host terminal login] VS Code was started with it
            GOROOT host: /opt/go1.26 <- VS Code was started with it
            GOROOT used: /opt/go1.26 <- `go.goroot` in .vscode/settings.json
            GOFLAGS terminal: -mod=mod <- `terminal.integrated.env.linux` in .vscode/settings.json
            GOTOOLCHAIN host: – <- `auto` by `go env -w`
            GOTOOLCHAIN used: auto <- `go env -w`, /home/me/.config/go/env
            GOOS used: linux <- `go.toolsEnvVars` in .vscode/settings.json
            GOPROXY host: https://goproxy.cn <- VS Code was started with it
            GOPRIVATE host: – <- `example.com` by `go env -w`
            GOPRIVATE used: example.com <- `go env -w`, /home/me/.config/go/env
            HOME host: /home/me <- VS Code was started with it
            HOME terminal: /home/me
            HOME login: /home/me
            tool go: /opt/go1.26/bin/go go1.26.8 built with – from `go.goroot`
            tool gopls: /home/me/go/bin/gopls v0.24.0 built with go1.26.0 from `GOPATH`
            tool dlv: /home/me/go/bin/dlv v1.27.2 built with go1.26.8 from `GOPATH`
        "#]],
    );
}

#[test]
fn version_managers_and_start_up_files() {
    check(
        r#"
```machine
bare
host cli
terminal none
go 1.21.13 at /home/me/.asdf/installs/golang/1.21.13/go
go 1.26.8 at /home/linuxbrew/.linuxbrew/Cellar/go/1.26.8/libexec
env host PATH=/home/linuxbrew/.linuxbrew/Cellar/go/1.26.8/libexec/bin:/usr/bin:/bin
env login PATH=/home/me/.asdf/installs/golang/1.21.13/go/bin:/usr/bin:/bin
env login GOPATH=/home/me/code
shell none PATH=/usr/bin:/bin
shell always PATH=/usr/bin:/bin
shell login PATH=/usr/bin:/bin
shell login GOPATH=/home/me/code
shell interactive PATH=/home/me/.asdf/installs/golang/1.21.13/go/bin:/usr/bin:/bin
shell system PATH=/usr/bin:/bin
plain /home/me/.bashrc
plain /home/me/.profile
no editor
```
"#,
        expect![[r#"
            go host: /home/linuxbrew/.linuxbrew/Cellar/go/1.26.8/libexec/bin/go <- Homebrew
            go login: /home/me/.asdf/installs/golang/1.21.13/go/bin/go <- asdf
            PATH /home/linuxbrew/.linuxbrew/Cellar/go/1.26.8/libexec/bin [host] /home/linuxbrew/.linuxbrew/Cellar/go/1.26.8/libexec/bin/go (Homebrew)
            PATH /usr/bin [host login] 
            PATH /bin [host login] 
            PATH /home/me/.asdf/installs/golang/1.21.13/go/bin [login] ~/.bashrc, read by interactive shells · /home/me/.asdf/installs/golang/1.21.13/go/bin/go (asdf)
            GOPATH login: /home/me/code <- ~/.profile, read by login shells
            HOME host: /home/me
            HOME login: /home/me
            tool go: /home/linuxbrew/.linuxbrew/Cellar/go/1.26.8/libexec/bin/go go1.26.8 built with – from `PATH` entry 1, Homebrew
            tool gopls: – – built with – from –
            tool dlv: – – built with – from –
        "#]],
    );
}

#[test]
fn the_shell_is_asked_again_only_when_something_that_matters_differs() {
    let asks = |lines: &str| {
        let block = format!("```machine\n{lines}\n```\n");
        let case = case(if lines.is_empty() { "" } else { &block });
        let machine = Machine::from_case(&case).unwrap();
        let mut session = Session::new(machine.subject.clone(), machine.errand.clone());
        let mut asked = 0;
        let count = |probe: &Probe| {
            asked += usize::from(matches!(probe, Probe::Shell { .. }));
            machine.answer(probe).unwrap_or(Reading::NotFound)
        };
        finish(&mut session, count);
        asked
    };
    assert_eq!(asks(""), 0, "nothing differs");
    assert_eq!(
        asks("env login PATH=/usr/local/go/bin:/usr/bin:/bin:/usr/sbin"),
        0,
        "no entry that matters"
    );
    assert_eq!(asks("env host GOFLAGS=-v"), 0, "only the host has it");
    assert_eq!(asks("env login GOFLAGS=-v"), 5, "the login shell has other flags");
    assert_eq!(
        asks("untrusted\nenv login GOFLAGS=-v"),
        0,
        "nothing is asked in an untrusted folder"
    );
}

/// A setting through the scopes: what wins, what is merged, what VS Code does not take, what nobody reads.
#[test]
fn settings_of_every_scope() {
    let report = report(
        "```user-settings.json\n{ \"go.alternateTools\": { \"gopls\": \"/home/me/go/bin/gopls\" }, \"go.testTimeout\": \"10s\" }\n```\n\n\
         ```settings.json\n{ \"go.alternateTools\": { \"dlv\": \"/nowhere/dlv\" }, \"go.testTimeout\": \"30s\", \"go.gopls\": \"x\" }\n```\n",
    );
    let mut out = String::new();
    for setting in &report.settings {
        let effective = setting.effective.as_deref().unwrap_or("–");
        out.push_str(&format!("{} = {effective}\n", setting.key));
        for link in &setting.links {
            out.push_str(&format!("  {} {} {}\n", link.scope_name, link.value, link.state_name));
        }
        for remark in &setting.remarks {
            out.push_str(&format!("  {remark}\n"));
        }
    }
    expect![[r#"
        go.alternateTools = {"dlv":"/nowhere/dlv","gopls":"/home/me/go/bin/gopls"}
          default {} overridden
          User {"gopls":"/home/me/go/bin/gopls"} merged into it
          Workspace {"dlv":"/nowhere/dlv"} in force
          `dlv` is found nowhere
          `gopls` is taken from `/home/me/go/bin/gopls` (`go.alternateTools.gopls`)
        go.gopls = "x"
          Workspace "x" in force
          The extension declares no such setting: nobody reads it
        go.testTimeout = "30s"
          default "30s" overridden
          User "10s" overridden
          Workspace "30s" in force
          A duration with its unit (`30s`); not applied when a test is debugged
    "#]]
    .assert_eq(&out);
}

#[test]
fn what_the_go_extension_sets_in_the_shared_process() {
    check(
        r#"
```machine
bare
go 1.26.8 at /usr/local/go
extension golang.go 0.58.0
active golang.go go.locate.tools
exe /home/me/go/bin/gopls
env PATH=/usr/bin:/bin
launch PATH=/usr/bin:/bin
env host PATH=/usr/local/go/bin:/usr/bin:/bin
env host GOPATH=/home/me/go
env host GOPROXY=https://goproxy.cn
env host GOMODCACHE=/elsewhere
```

```~/.config/go/env
GOPROXY=https://goproxy.cn
```

```go.mod
module example.com/m

go 1.26
```
"#,
        expect![[r#"
            go host: /usr/local/go/bin/go <- the package of go.dev
            PATH /usr/local/go/bin [host] put first by the Go extension, whose go it is · /usr/local/go/bin/go (the package of go.dev)
            PATH /usr/bin [host terminal login] VS Code was started with it
            PATH /bin [host terminal login] VS Code was started with it
            GOPATH host: /home/me/go <- set by the Go extension, same as Go's default
            GOPROXY host: https://goproxy.cn <- set by the Go extension, same as `go env -w`, /home/me/.config/go/env
            GOMODCACHE host: /elsewhere <- changed since VS Code was started
            HOME host: /home/me <- VS Code was started with it
            HOME terminal: /home/me
            HOME login: /home/me
            tool go: /usr/local/go/bin/go go1.26.8 built with – from `PATH` entry 1, the package of go.dev
            tool gopls: /home/me/go/bin/gopls v0.24.0 built with go1.26.8 from `GOPATH`
            tool dlv: – – built with – from not needed so far; the Go extension offers to install it at the first debugging
        "#]],
    );
}

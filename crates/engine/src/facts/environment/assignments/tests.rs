//! What is taken out of texts, and what is left alone.

use super::*;

/// The text after every place that sets the variable was taken out; `None` where one cannot be.
fn without(text: &str, name: &str, dialect: Dialect) -> Option<String> {
    let script = script(text, dialect, "/home/me");
    let mine: Vec<&Assignment> = script.assignments.iter().filter(|one| one.name == name).collect();
    assert!(!mine.is_empty(), "{text:?} does not set {name}");
    let cuts = mine.iter().map(|one| one.cut).collect::<Option<Vec<_>>>()?;
    let mut out = text.to_owned();
    for (start, end) in merged(text, cuts).into_iter().rev() {
        out.replace_range(start..end, "");
    }
    Some(out)
}

#[test]
fn whole_lines_go() {
    let rows = [
        ("a=1\nexport GOROOT=/x\nb=2\n", "a=1\nb=2\n"),
        ("export GOROOT=/x", ""),
        ("a\nexport GOROOT=\"/x y\" # mine", "a\n"),
        ("a\r\nexport GOROOT=/x\r\nb\r\n", "a\r\nb\r\n"),
        ("GOROOT=/x\nexport GOROOT\nb\n", "b\n"),
        ("GOROOT=/x; export GOROOT\nb\n", "b\n"),
        ("export A=1 GOROOT=/x B=2\n", "export A=1 B=2\n"),
        ("export GOROOT=/x B=2\n", "export B=2\n"),
        ("export A=1; export GOROOT=/x; b\n", "export A=1; b\n"),
        ("export GOROOT=/x; b\n", "b\n"),
        ("b; export GOROOT=/x\n", "b\n"),
        ("[ -d /x ] && export GOROOT=/x\nb\n", "b\n"),
        ("if a; then b; fi\nexport GOROOT=/x\n", "if a; then b; fi\n"),
        (
            "case $- in *i*) ;; *) return;; esac\nexport GOROOT=/x\n",
            "case $- in *i*) ;; *) return;; esac\n",
        ),
        ("f() {\n b\n}\nexport GOROOT=/x\n", "f() {\n b\n}\n"),
        ("cat <<EOF\nit's\nEOF\nexport GOROOT=/x\n", "cat <<EOF\nit's\nEOF\n"),
        ("export GOROOT=/x\nexport GOROOT=/x\n", ""),
    ];
    for (text, rest) in rows {
        assert_eq!(without(text, "GOROOT", Dialect::Posix).as_deref(), Some(rest), "{text:?}");
    }
    let fish = "set -x A 1\nset -gx GOROOT /x\nif a\n b\nelse if c\n d\nend\nset -gx GOROOT /x\n";
    let rest = "set -x A 1\nif a\n b\nelse if c\n d\nend\n";
    assert_eq!(without(fish, "GOROOT", Dialect::Fish).as_deref(), Some(rest));
    assert_eq!(without("A=1\nGOROOT=/x\n", "GOROOT", Dialect::Lines).as_deref(), Some("A=1\n"));
    let toml = "[env]\nGOROOT = \"/x\"\n[tools]\ngo = \"1\"\n";
    assert_eq!(
        without(toml, "GOROOT", Dialect::Toml).as_deref(),
        Some("[env]\n[tools]\ngo = \"1\"\n")
    );
}

#[test]
fn what_hangs_on_something_else_stays() {
    for text in [
        "if [ -d /x ]; then export GOROOT=/x; fi\n",
        "if a\nthen\n  export GOROOT=/x\nfi\n",
        "for a in b; do\nexport GOROOT=/x\ndone\n",
        "case a in\nb) export GOROOT=/x ;;\nesac\n",
        "f() {\nexport GOROOT=/x\n}\n",
        "(export GOROOT=/x)\n",
        "a || export GOROOT=/x\n",
        "export GOROOT=/x && b\n",
        "export GOROOT=/x\nif a; then\n",
        "export GOROOT=/x\necho 'unclosed\n",
    ] {
        assert_eq!(without(text, "GOROOT", Dialect::Posix), None, "{text:?}");
    }
    assert_eq!(without("if set -gx GOROOT /x\nend\n", "GOROOT", Dialect::Fish), None);
    let none = script(
        "# export GOROOT=/x\necho 'export GOROOT=/x'\nGOROOT=/x go build\n",
        Dialect::Posix,
        "/h",
    );
    assert_eq!(none, StartUpScript::default());
}

#[test]
fn values_that_the_text_tells() {
    let value = |text: &str, dialect| {
        script(text, dialect, "/home/me").assignments.first().and_then(|one| one.value.clone())
    };
    let rows = [
        ("export A=$HOME/go", Some("/home/me/go")),
        ("export A=\"${HOME}/go\"", Some("/home/me/go")),
        ("export A=~/go", Some("/home/me/go")),
        ("export A=\"~/go\"", Some("~/go")),
        ("export A='$HOME/go'", Some("$HOME/go")),
        ("export A=$(go env GOROOT)", None),
        ("export A=\"$A -v\"", None),
        ("export A='-ldflags=-s -w'", Some("-ldflags=-s -w")),
    ];
    for (text, expected) in rows {
        assert_eq!(value(text, Dialect::Posix).as_deref(), expected, "{text}");
    }
    let stored = "SETUVAR --export GOFLAGS:\\x2dmod\\x3dmod\n";
    assert_eq!(value(stored, Dialect::Universal).as_deref(), Some("-mod=mod"));
    let agent = "<array>\n<string>launchctl</string><string>setenv</string>\n<string>GOROOT</string>\n<string>/x</string>\n";
    let agent = script(agent, Dialect::Plist, "");
    assert!(
        agent
            .assignments
            .iter()
            .any(|one| one.name == "GOROOT" && one.value.as_deref() == Some("/x"))
    );
    let read = script(
        ". ~/.goenv\n[ -f \"$HOME/.b\" ] && source \"$HOME/.b\"\n",
        Dialect::Posix,
        "/home/me",
    );
    assert_eq!(read.sourced, ["/home/me/.goenv", "/home/me/.b"]);
}

#[test]
fn an_unset_variable_would_break_the_rest() {
    assert!(!needs("export PATH=$PATH:$GOPATH/bin\n", "GOPATH"));
    assert!(needs("export PATH=$PATH:$GOBIN\n", "GOBIN"));
    assert!(!needs("# $GOBIN\necho $GOBINARY\n", "GOBIN"));
}

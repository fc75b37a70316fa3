//! The lists of the protocol that hosts and engine share: documents, sections of settings, probes by the name that crosses.

use go_doctor_protocol::{
    DocumentKind, EnvironmentKind, Probe, ReadAs, SettingsSection, StartUpFiles, TreeHeads,
};

#[test]
fn documents_are_told_by_their_names() {
    assert_eq!(DocumentKind::of("settings.json"), Some(DocumentKind::Settings));
    assert_eq!(DocumentKind::of("a.code-workspace"), Some(DocumentKind::Workspace));
    assert_eq!(DocumentKind::of("main_test.go"), Some(DocumentKind::Go));
    assert_eq!(DocumentKind::of("go.sum"), None);
    assert_eq!(DocumentKind::of("my-settings.json"), None);
}

#[test]
fn a_section_is_a_key_or_what_stands_before_its_dot() {
    let of = |key| SettingsSection::of(key).map(|section| section.name);
    assert_eq!(of("gopls"), Some("gopls"));
    assert_eq!(of("go.gopath"), Some("go"));
    assert_eq!(of("leetcode-problem-rating.nodePath"), Some("leetcode-problem-rating"));
    assert_eq!(of("terminal.integrated.env.linux"), Some("terminal.integrated.env"));
    for other in ["editor.tabSize", "gopher", "cphx.y", "terminal.integrated.cwd", ""] {
        assert_eq!(of(other), None, "{other}");
    }
}

fn one_of_each() -> Vec<Probe> {
    let text = || "/x".to_owned();
    let environment = |which| Probe::Environment { which };
    vec![
        Probe::Debug {
            dlv: text(),
            cwd: text(),
            arguments: text(),
            env: Vec::new(),
            timeout_ms: 1,
        },
        environment(EnvironmentKind::Host),
        environment(EnvironmentKind::Login),
        environment(EnvironmentKind::Terminal),
        Probe::Extensions { ids: Vec::new() },
        Probe::List { path: text(), max_entries: 1 },
        Probe::Read { path: text(), max_bytes: 1, read_as: ReadAs::Text },
        Probe::Run {
            program: text(),
            args: Vec::new(),
            cwd: text(),
            env: Vec::new(),
            timeout_ms: 1,
        },
        Probe::Settings { keys: Vec::new() },
        Probe::Shell { reads: StartUpFiles::None },
        Probe::Stat { paths: Vec::new() },
        Probe::Trace { path: text() },
        Probe::Tree {
            root: text(),
            skip: Vec::new(),
            max_depth: 0,
            max_entries: 1,
            heads: TreeHeads::default(),
        },
    ]
}

/// A host knows a probe by what crosses; the list must say the same.
#[test]
fn the_list_has_every_probe_by_the_name_that_crosses() {
    let crosses = |probe: &Probe| {
        let json = serde_json::to_value(probe).unwrap();
        let words = [json.get("kind"), json.get("which")].into_iter().flatten();
        words.filter_map(serde_json::Value::as_str).collect::<Vec<_>>().join(" ")
    };
    let listed: Vec<&str> = Probe::ALL.iter().map(|(name, _)| *name).collect();
    let probes = one_of_each();
    assert_eq!(probes.iter().map(crosses).collect::<Vec<_>>(), listed);
    assert_eq!(probes.iter().map(Probe::name).collect::<Vec<_>>(), listed);
    let starting = probes.iter().filter(|probe| probe.starts_process());
    assert_eq!(
        starting.map(Probe::name).collect::<Vec<_>>(),
        ["debug", "environment login", "environment terminal", "run", "shell"]
    );
}

//! The ways of answering a probe wrongly.

use go_doctor_protocol::{
    EnvironmentKind, Output, Probe, Reading, SettingScope, SettingsDocument, TraceDigest, Variable,
};

/// One way of answering wrongly; nothing where the way makes no sense for a probe.
pub(crate) struct Fault {
    pub(crate) name: &'static str,
    /// It tells nothing about the machine: whoever needed the answer must say so. The others are answers of a kind.
    pub(crate) mute: bool,
    pub(crate) answer: fn(&Probe) -> Option<Reading>,
}

pub(crate) fn exited(
    code: Option<i64>,
    signal: Option<&str>,
    stdout: &str,
    stderr: &str,
) -> Reading {
    let output = |text: &str| Output { text: text.to_owned(), ..Output::default() };
    Reading::Exited {
        code,
        signal: signal.map(str::to_owned),
        stdout: output(stdout),
        stderr: output(stderr),
    }
}

pub(crate) fn is_run(probe: &Probe) -> bool {
    matches!(probe, Probe::Run { .. })
}

pub(crate) fn starts(probe: &Probe) -> bool {
    is_run(probe)
        || matches!(
            probe,
            Probe::Environment { which: EnvironmentKind::Login } | Probe::Shell { .. }
        )
}

pub(crate) fn is_read(probe: &Probe) -> bool {
    matches!(probe, Probe::Read { .. })
}

pub(crate) const GARBAGE: &str = "\u{0}\u{1}Ω≈ç√∫˜µ ]}{[ \u{fffd}\u{fffd} 0xdead";
pub(crate) const CHINESE: &str = "错误：无法分配内存\n段错误（核心已转储）\n";

pub(crate) const FAULTS: &[Fault] = &[
    Fault { name: "missing", mute: false, answer: |_| Some(Reading::NotFound) },
    Fault { name: "denied", mute: true, answer: |_| Some(Reading::Denied) },
    Fault {
        name: "hangs",
        mute: true,
        answer: |_| {
            Some(Reading::TimedOut { after_ms: 10_000, waiting_for: vec![], tail: String::new() })
        },
    },
    Fault {
        name: "hangs with children",
        mute: true,
        answer: |probe| {
            let waiting_for = vec!["zsh".to_owned(), "nvm.sh".to_owned(), "node".to_owned()];
            starts(probe).then(|| Reading::TimedOut {
                after_ms: 2500,
                waiting_for,
                tail: CHINESE.to_owned(),
            })
        },
    },
    Fault { name: "bad format", mute: true, answer: |_| Some(Reading::BadFormat) },
    Fault { name: "wrong kind", mute: true, answer: |_| Some(Reading::WrongKind) },
    Fault {
        name: "too large",
        mute: true,
        answer: |_| Some(Reading::TooLarge { size: 50 << 20, limit: 32 << 20 }),
    },
    Fault {
        name: "bad encoding",
        mute: true,
        answer: |_| Some(Reading::BadEncoding { looks_like: "utf-16le".into() }),
    },
    Fault {
        name: "refused",
        mute: true,
        answer: |_| Some(Reading::Refused { reason: "a whim".into() }),
    },
    Fault {
        name: "unavailable",
        mute: true,
        answer: |_| Some(Reading::Unavailable { reason: "not-asked".into() }),
    },
    Fault { name: "cancelled", mute: true, answer: |_| Some(Reading::Cancelled) },
    Fault {
        name: "failed",
        mute: true,
        answer: |_| Some(Reading::Failed { message: "输入/输出错误 (os error 5)".into() }),
    },
    Fault {
        name: "ends with 1 and says nothing",
        mute: true,
        answer: |probe| starts(probe).then(|| exited(Some(1), None, "", "")),
    },
    Fault {
        name: "ends with 0 and says nothing",
        mute: true,
        answer: |probe| starts(probe).then(|| exited(Some(0), None, "", "")),
    },
    Fault {
        name: "dies by a signal",
        mute: true,
        answer: |probe| starts(probe).then(|| exited(None, Some("SIGSEGV"), "", "")),
    },
    Fault {
        name: "garbage",
        mute: true,
        answer: |probe| starts(probe).then(|| exited(Some(0), None, GARBAGE, "")),
    },
    Fault {
        name: "speaks Chinese",
        mute: true,
        answer: |probe| starts(probe).then(|| exited(Some(2), None, "", CHINESE)),
    },
    Fault {
        name: "no UTF-8",
        mute: true,
        answer: |probe| {
            starts(probe).then(|| Reading::Exited {
                code: Some(0),
                signal: None,
                stdout: Output {
                    text: "\u{fffd}\u{fffd}{\"GOROOT\":\"\u{fffd}".into(),
                    omitted: 0,
                    bad_encoding: true,
                },
                stderr: Output::default(),
            })
        },
    },
    Fault {
        name: "floods",
        mute: true,
        answer: |probe| {
            starts(probe).then(|| Reading::Exited {
                code: Some(0),
                signal: None,
                stdout: Output {
                    text: "x".repeat(262_144) + "\n…\n" + &"x".repeat(262_144),
                    omitted: 50_000_000,
                    bad_encoding: false,
                },
                stderr: Output::default(),
            })
        },
    },
    Fault {
        name: "half of its JSON",
        mute: true,
        answer: |probe| {
            starts(probe).then(|| {
                exited(Some(0), None, "{\n\t\"GOARCH\": \"amd64\",\n\t\"GOROOT\": \"/usr/lo", "")
            })
        },
    },
    Fault {
        name: "another program's answer",
        mute: true,
        answer: |probe| starts(probe).then(|| exited(Some(0), None, "Python 3.11.2\n", "")),
    },
    Fault {
        name: "a file full of garbage",
        mute: false,
        answer: |probe| is_read(probe).then(|| Reading::Text { text: GARBAGE.repeat(100) }),
    },
    Fault {
        name: "an empty file",
        mute: false,
        answer: |probe| is_read(probe).then(|| Reading::Text { text: String::new() }),
    },
    Fault {
        name: "half a file",
        mute: false,
        answer: |probe| {
            is_read(probe).then(|| Reading::Text { text: "{ \"go.lintTool\": \"static".into() })
        },
    },
    Fault {
        name: "hex that is none",
        mute: false,
        answer: |probe| is_read(probe).then(|| Reading::Hex { hex: "zz7f45".into(), size: 3 }),
    },
    Fault {
        name: "the answer to another question",
        mute: true,
        answer: |probe| {
            Some(match probe {
                Probe::Read { .. } => exited(Some(0), None, "text", ""),
                _ => Reading::Text { text: "text".into() },
            })
        },
    },
    Fault {
        name: "an empty answer of the right kind",
        mute: false,
        answer: |probe| match probe {
            Probe::Environment { .. } | Probe::Shell { .. } => {
                Some(Reading::environment(vec![], "process"))
            }
            Probe::Settings { .. } => {
                Some(Reading::Settings { documents: vec![], inspected: vec![] })
            }
            Probe::Extensions { .. } => {
                Some(Reading::Extensions { extensions: vec![], known: false })
            }
            Probe::List { .. } => Some(Reading::Listing { entries: vec![], more: true }),
            Probe::Tree { .. } => Some(Reading::Tree { entries: vec![], more: true }),
            Probe::Stat { .. } => Some(Reading::Stats { entries: vec![] }),
            Probe::Trace { .. } => Some(Reading::Trace { digest: TraceDigest::default() }),
            _ => None,
        },
    },
    Fault {
        name: "values that make no sense",
        mute: false,
        answer: |probe| match probe {
            Probe::Environment { .. } => Some(Reading::environment(
                [
                    ("PATH", "::/::relative:\u{fffd}"),
                    ("GOROOT", ""),
                    ("GOPATH", "~"),
                    ("", "x"),
                    ("HOME", "\n"),
                ]
                .map(|(name, value)| Variable { name: name.into(), value: value.into() })
                .to_vec(),
                "loginShell",
            )),
            Probe::Settings { .. } => Some(Reading::Settings {
                documents: vec![SettingsDocument {
                    unsaved: false,
                    scope: SettingScope::Workspace,
                    file: "untitled:x".into(),
                    text: Some("[[[{\"go.goroot\": 7".into()),
                }],
                inspected: vec![],
            }),
            _ => None,
        },
    },
];

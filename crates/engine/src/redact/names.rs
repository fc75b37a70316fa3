//! What tells strangers who somebody is: the home folder, the user's and the machine's name, and variables that no rule reads.

use go_doctor_protocol::{Platform, Subject, Variable};

use crate::paths;

/// Names that are nobody's: taking them out would hide nothing and shred the text.
const EVERYBODYS: &[&str] = &[
    "root",
    "user",
    "admin",
    "administrator",
    "runner",
    "vscode",
    "ubuntu",
    "debian",
    "node",
    "home",
    "work",
    "test",
    "tests",
    "main",
    "code",
    "golang",
    "build",
    "guest",
    "developer",
    "docker",
    "localhost",
    "localdomain",
    "host",
    "local",
    "default",
    "linux",
    "windows",
    "server",
    "desktop",
    "laptop",
    "github",
    "gitlab",
    "jenkins",
    "vagrant",
    "public",
    "shared",
];

/// Who is meant: the home folder and the names that are taken out of texts for strangers.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    platform: Option<Platform>,
    home: Option<String>,
    /// A name and what stands for it.
    words: Vec<(String, &'static str)>,
}

impl Names {
    /// From the subject and, for the machine, from what its environments call it.
    pub(super) fn new<'v>(
        subject: &Subject,
        variables: impl Iterator<Item = &'v Variable>,
    ) -> Self {
        let home = subject.home.clone().filter(|home| home.len() > 1);
        let mut words: Vec<(String, &'static str)> = Vec::new();
        let mut learn = |name: &str, stands: &'static str| {
            let lower = name.to_lowercase();
            let telling = name.len() >= 3
                && !EVERYBODYS.contains(&lower.as_str())
                && !name.bytes().all(|b| b.is_ascii_digit());
            let known = words.iter().any(|(known, _)| known == name);
            if telling
                && !known
                && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'))
            {
                words.push((name.to_owned(), stands));
            }
        };
        if let Some(home) = &home {
            learn(paths::file_name(subject.platform, home), "user");
        }
        for variable in variables {
            match variable.name.as_str() {
                "USER" | "LOGNAME" | "USERNAME" => learn(&variable.value, "user"),
                "HOSTNAME" | "HOST" | "COMPUTERNAME" | "USERDOMAIN" | "WSL_DISTRO_HOST" => {
                    learn(&variable.value, "host");
                }
                _ => {}
            }
        }
        words.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        Self { platform: Some(subject.platform), home, words }
    }

    /// A text for people: `~` for the home folder.
    pub(super) fn for_people(&self, text: &str) -> String {
        let text = match &self.home {
            Some(home) => replace_folder(text, home, "~"),
            None => text.to_owned(),
        };
        self.words(&text)
    }

    /// A text that is replayed: the home folder keeps the form of a path, under a name that is nobody's.
    pub(super) fn for_replay(&self, text: &str) -> String {
        let text = match (&self.home, self.platform) {
            (Some(home), Some(platform)) => {
                let name = paths::file_name(platform, home);
                let above = home.strip_suffix(name).unwrap_or_default();
                // root's and other homes that are nobody's stay, so that a second recording is the same as the first.
                if above.len() > 1 && !EVERYBODYS.contains(&name.to_lowercase().as_str()) {
                    replace_folder(text, home, &format!("{above}user"))
                } else {
                    text.to_owned()
                }
            }
            _ => text.to_owned(),
        };
        self.words(&text)
    }

    fn words(&self, text: &str) -> String {
        self.words
            .iter()
            .fold(text.to_owned(), |text, (name, stands)| replace_word(&text, name, stands))
    }
}

/// Replaces a folder where it stands as a path's beginning: `/home/al` is no part of `/home/alice`.
fn replace_folder(text: &str, folder: &str, new: &str) -> String {
    let folder = folder.trim_end_matches(['/', '\\']);
    let doubled = folder.replace('\\', "\\\\");
    let once = replace_where(text, folder, new, |_, next| {
        !next.is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'))
    });
    // Inside JSON a backslash is written twice.
    if doubled == folder { once } else { once.replace(&doubled, &new.replace('\\', "\\\\")) }
}

/// Replaces a name where it stands as a word of its own.
fn replace_word(text: &str, name: &str, new: &str) -> String {
    let outside = |c: Option<char>| !c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    replace_where(text, name, new, |before, next| outside(before) && outside(next))
}

fn replace_where(
    text: &str,
    old: &str,
    new: &str,
    fits: impl Fn(Option<char>, Option<char>) -> bool,
) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (at, _) in text.match_indices(old) {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let next = text.get(at + old.len()..).and_then(|text| text.chars().next());
        if at >= done && fits(before, next) {
            out.push_str(text.get(done..at).unwrap_or_default());
            out.push_str(new);
            done = at + old.len();
        }
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

/// Whether a recorded session needs this variable: those that facts and rules read, and those that shells and go are found by.
/// Any other may hold a secret that nobody can tell from a value.
pub(super) fn is_needed(name: &str) -> bool {
    const BEGIN: &[&str] = &[
        "GO",
        "CGO_",
        "XDG_",
        "LC_",
        "VSCODE_",
        "TERM",
        "ASDF",
        "MISE",
        "GVM",
        "HOMEBREW",
        "SNAP",
        "WSL",
        "REMOTE_",
        "CODESPACES",
        "PKG_CONFIG",
        "LEETCODE",
    ];
    const WHOLE: &[&str] = &[
        "PATH",
        "PATHEXT",
        "HOME",
        "USERPROFILE",
        "HOMEDRIVE",
        "HOMEPATH",
        "APPDATA",
        "LOCALAPPDATA",
        "PROGRAMFILES",
        "SYSTEMROOT",
        "WINDIR",
        "TMPDIR",
        "TMP",
        "TEMP",
        "SHELL",
        "LANG",
        "LANGUAGE",
        "ZDOTDIR",
        "CC",
        "CXX",
        "FC",
        "AR",
        "LD",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "NO_PROXY",
        "ALL_PROXY",
        "USER",
        "LOGNAME",
        "USERNAME",
        "HOSTNAME",
        "CI",
        "DISPLAY",
        "LD_LIBRARY_PATH",
        "DYLD_LIBRARY_PATH",
        "PSMODULEPATH",
        "COMSPEC",
        "GIT_SSL_CAINFO",
        "SSL_CERT_FILE",
        "NETRC",
        "MSYSTEM",
    ];
    let upper = name.to_uppercase();
    WHOLE.contains(&upper.as_str()) || BEGIN.iter().any(|prefix| upper.starts_with(prefix))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(home: &str, variables: &[(&str, &str)]) -> Names {
        let subject = Subject {
            folder: "/w".into(),
            file: None,
            workspace_file: None,
            platform: if home.contains('\\') { Platform::Windows } else { Platform::Linux },
            arch: "amd64".into(),
            home: Some(home.into()),
            trusted: true,
            host: go_doctor_protocol::Host::CommandLine,
            remote: None,
            lang: go_doctor_protocol::Lang::En,
            only: vec![],
            skip: vec![],
        };
        let list: Vec<Variable> = variables
            .iter()
            .map(|(name, value)| Variable { name: (*name).into(), value: (*value).into() })
            .collect();
        Names::new(&subject, list.iter())
    }

    #[test]
    fn people_are_taken_out_and_words_stay() {
        let alice = names("/home/alice", &[("HOSTNAME", "alices-mac"), ("USER", "alice")]);
        assert_eq!(
            alice.for_people("/home/alice/go on alices-mac by alice"),
            "~/go on host by user"
        );
        assert_eq!(
            alice.for_people("/home/alice2 malice /home/alicent"),
            "/home/alice2 malice /home/alicent"
        );
        assert_eq!(
            alice.for_replay("/home/alice/go:/media/alice/x"),
            "/home/user/go:/media/user/x"
        );
        let short = names("/home/go", &[]);
        assert_eq!(
            short.for_people("/home/go/bin/go: go version go1.26"),
            "~/bin/go: go version go1.26"
        );
        assert_eq!(short.for_replay("/home/go/bin/go"), "/home/user/bin/go");
        let root = names("/root", &[("HOSTNAME", "vm")]);
        assert_eq!(root.for_replay("/root/go on vm"), "/root/go on vm");
        let windows = names(r"C:\Users\Alice", &[]);
        assert_eq!(
            windows.for_replay(r#"{"p":"C:\\Users\\Alice\\go"} C:\Users\Alice\go"#),
            r#"{"p":"C:\\Users\\user\\go"} C:\Users\user\go"#
        );
    }
}

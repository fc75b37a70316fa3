//! Who is meant: the home folder, the names of users and machines, and what stands for them in texts for strangers.

use std::borrow::Cow;

use go_doctor_protocol::{Platform, Subject, Variable};

use super::names::{is_everybodys, is_telling};
use super::spelling::{before, beginnings, end_of, end_of_short, goes_on, is_in_path, short_stem};
use crate::paths;

/// Folders that hold a folder for each user, on any system and on network shares.
const ABOVE_USERS: &[&str] = &["Users/", "home/", "Documents and Settings/"];

/// The home folder and the names that are taken out of texts for strangers.
#[derive(Clone, Debug, Default)]
pub(super) struct People {
    /// Without its last separator.
    home: Option<String>,
    /// Paths are the same in any letter case: Windows, macOS, and WSL's view of Windows.
    folds: bool,
    /// Names of users' folders, whether or not they are ordinary words.
    folders: Vec<String>,
    /// Names that can be told from other words, longest first, and what stands for them.
    words: Vec<(String, &'static str)>,
}

impl People {
    /// From the subject and, for the machine, from what its environments call it.
    pub(super) fn new<'v>(
        subject: &Subject,
        variables: impl Iterator<Item = &'v Variable>,
    ) -> Self {
        let platform = subject.platform;
        let home = subject.home.as_deref().filter(|home| home.len() > 1);
        let home = home.map(|home| home.trim_end_matches(['/', '\\']).to_owned());
        let mut people = Self { home, folds: platform != Platform::Linux, ..Self::default() };
        if let Some(home) = people.home.clone() {
            people.user(paths::file_name(platform, &home));
        }
        for variable in variables {
            match variable.name.to_uppercase().as_str() {
                "USER" | "LOGNAME" | "USERNAME" | "SUDO_USER" => people.user(&variable.value),
                "USERPROFILE" => people.user(paths::file_name(Platform::Windows, &variable.value)),
                "HOSTNAME" | "HOST" | "COMPUTERNAME" | "USERDOMAIN" | "WSL_DISTRO_HOST" => {
                    people.word(&variable.value, "host");
                }
                // WSL has Windows' folders on PATH.
                "PATH" => {
                    for name in variable.value.split(':').filter_map(user_behind_wsl) {
                        people.folds = true;
                        people.user(name);
                    }
                }
                _ => {}
            }
        }
        people.words.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        people
    }

    fn user(&mut self, name: &str) {
        if name.is_empty() || is_everybodys(name) {
            return;
        }
        if !self.folders.iter().any(|known| known == name) {
            self.folders.push(name.to_owned());
        }
        self.word(name, "user");
    }

    fn word(&mut self, name: &str, stands: &'static str) {
        if is_telling(name) && !self.words.iter().any(|(known, _)| known == name) {
            self.words.push((name.to_owned(), stands));
        }
    }

    /// A text for people: `~` for the home folder.
    pub(super) fn for_people(&self, text: &str) -> String {
        let text = match &self.home {
            Some(home) => replaced(text, home, self.folds, |text, (at, end)| {
                let apart =
                    !home.contains(':') || !before(text, at).is_some_and(char::is_alphanumeric);
                (apart && !goes_on(text.get(end..)?)).then(|| "~".to_owned())
            }),
            None => Cow::Borrowed(text),
        };
        self.names(text, |_, stands| stands.to_owned())
    }

    /// A text that is replayed: paths keep their form, and blanks that may be what is wrong.
    pub(super) fn for_replay(&self, text: &str) -> String {
        let stands = |name: &str, stands: &str| {
            if name.contains(' ') { format!("a {stands}") } else { stands.to_owned() }
        };
        let text = match &self.home {
            // Homes that belong to no person stay, so that a second recording is the same as the first.
            Some(home) if self.folders.iter().any(|name| home.ends_with(name.as_str())) => {
                let name = home.rsplit(['/', '\\']).next().unwrap_or_default();
                let above = home.strip_suffix(name).unwrap_or_default();
                replaced(text, home, self.folds, |text, (at, end)| {
                    let name_at = end_of(text, at, above, self.folds)?;
                    let above = text.get(at..name_at).filter(|above| above.len() > 1)?;
                    (!goes_on(text.get(end..)?)).then(|| format!("{above}{}", stands(name, "user")))
                })
            }
            _ => Cow::Borrowed(text),
        };
        self.names(text, stands)
    }

    /// A text without names: below `Users` and its like, as DOS shortens them, and as words.
    fn names(&self, text: Cow<'_, str>, stands_for: impl Fn(&str, &str) -> String) -> String {
        let mut text = text.into_owned();
        for name in &self.folders {
            for above in ABOVE_USERS {
                text = replaced(&text, &format!("{above}{name}"), true, |text, (at, end)| {
                    let name_at = end_of(text, at, above, true)?;
                    let apart = !before(text, at).is_some_and(char::is_alphanumeric);
                    let ends = !goes_on(text.get(end..)?);
                    let above = text.get(at..name_at)?;
                    (apart && ends).then(|| format!("{above}{}", stands_for(name, "user")))
                })
                .into_owned();
            }
        }
        let outside = |c: Option<char>| !c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        for (name, stands) in &self.words {
            text = replaced(&text, name, self.folds, |text, (at, end)| {
                let same = text.get(at..end) == Some(name);
                let next = text.get(end..).and_then(|rest| rest.chars().next());
                let fits = outside(before(text, at)) && outside(next);
                // In other letters it may be a word of the sentence; in a path it is the name.
                (fits && (same || is_in_path(text, (at, end)))).then(|| stands_for(name, stands))
            })
            .into_owned();
        }
        for name in self.folders.iter().filter(|_| self.folds) {
            text = without_short(&text, &short_stem(name));
        }
        text
    }
}

/// A text in which each spelling of `path` is what `new` makes of its place, if it makes anything.
fn replaced<'t>(
    text: &'t str,
    path: &str,
    folds: bool,
    new: impl Fn(&str, (usize, usize)) -> Option<String>,
) -> Cow<'t, str> {
    replaced_where(text, beginnings(text, path, folds), |at| {
        let end = end_of(text, at, path, folds)?;
        Some((end, new(text, (at, end))?))
    })
}

/// A text without the short names of a stem.
fn without_short(text: &str, stem: &str) -> String {
    // Of one letter's names there are too many.
    let told = stem.chars().count() >= 2;
    let starts = beginnings(text, stem, true).filter(|_| told && text.contains('~'));
    let taken = replaced_where(text, starts, |at| {
        let end = end_of_short(text, at, stem)?;
        let apart = !before(text, at).is_some_and(char::is_alphanumeric);
        let fits = apart && is_in_path(text, (at, end)) && !goes_on(text.get(end..)?);
        fits.then(|| (end, "USER~1".to_owned()))
    });
    taken.into_owned()
}

fn replaced_where(
    text: &str,
    starts: impl Iterator<Item = usize>,
    at: impl Fn(usize) -> Option<(usize, String)>,
) -> Cow<'_, str> {
    let mut out = String::new();
    let mut done = 0;
    for start in starts {
        if start < done {
            continue;
        }
        if let Some((end, new)) = at(start) {
            out.push_str(text.get(done..start).unwrap_or_default());
            out.push_str(&new);
            done = end;
        }
    }
    if done == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(text.get(done..).unwrap_or_default());
    Cow::Owned(out)
}

/// The user of Windows whose folder this is in WSL: `/mnt/c/Users/NAME/…`.
fn user_behind_wsl(folder: &str) -> Option<&str> {
    let (drive, rest) = folder.strip_prefix("/mnt/")?.split_once('/')?;
    let name = rest.strip_prefix("Users/")?.split('/').next()?;
    (drive.len() == 1).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(home: &str, variables: &[(&str, &str)]) -> People {
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
        People::new(&subject, list.iter())
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

//! Go versions: `go1.26.8`, `1.22rc1`, `go1.21-custom`, `devel …`. No semver: that rejects `1.22` and `1.22rc1`.

use std::cmp::Ordering;

/// A Go version that can be compared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct GoVersion {
    major: u32,
    minor: u32,
    /// A pre-release comes before its release: `rc1` < nothing.
    pre: Pre,
    patch: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Pre {
    Beta(u32),
    Rc(u32),
    /// A language version (`1.22`) is a release for our purposes, before `1.22.0` only in Go's own sorting.
    Release,
}

impl Pre {
    fn rank(&self) -> (u8, u32) {
        match self {
            Self::Beta(n) => (0, *n),
            Self::Rc(n) => (1, *n),
            Self::Release => (2, 0),
        }
    }
}

impl PartialOrd for Pre {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Pre {
    fn cmp(&self, other: &Self) -> Ordering {
        self.rank().cmp(&other.rank())
    }
}

impl GoVersion {
    /// Reads `go1.26.8`, `1.26.8`, `1.22rc1`, `go1.26.8 X:exp`, `go1.21.0-vendor`. Nothing for others (`devel`).
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.split_whitespace().next()?;
        let text = text.strip_prefix("go").unwrap_or(text);
        let text = text.split(['-', '+']).next()?;
        let (major, rest) = number(text)?;
        let rest = rest.strip_prefix('.')?;
        let (minor, rest) = number(rest)?;
        let (pre, rest) = if let Some(rest) = rest.strip_prefix("rc") {
            let (n, rest) = number(rest)?;
            (Pre::Rc(n), rest)
        } else if let Some(rest) = rest.strip_prefix("beta") {
            let (n, rest) = number(rest)?;
            (Pre::Beta(n), rest)
        } else {
            (Pre::Release, rest)
        };
        let (patch, rest) = match rest.strip_prefix('.') {
            Some(rest) => number(rest)?,
            None => (0, rest),
        };
        rest.is_empty().then_some(Self { major, minor, pre, patch })
    }

    /// `1.26` of `1.26.8`.
    pub fn language(&self) -> (u32, u32) {
        (self.major, self.minor)
    }
}

impl std::fmt::Display for GoVersion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)?;
        match self.pre {
            Pre::Beta(n) => write!(f, "beta{n}"),
            Pre::Rc(n) => write!(f, "rc{n}"),
            Pre::Release if self.patch > 0 => write!(f, ".{}", self.patch),
            Pre::Release => Ok(()),
        }
    }
}

/// The digits at the beginning, and what follows.
fn number(text: &str) -> Option<(u32, &str)> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    let digits = text.get(..length).filter(|digits| !digits.is_empty())?;
    Some((digits.parse().ok()?, text.get(length..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn v(text: &str) -> GoVersion {
        GoVersion::parse(text).unwrap()
    }

    #[test]
    fn versions_compare_as_go_does() {
        assert!(v("go1.9") < v("1.10"));
        assert!(v("1.22rc1") < v("1.22"));
        assert!(v("1.22beta1") < v("1.22rc1"));
        assert!(v("1.22") < v("1.22.1"));
        assert!(v("go1.26.8") < v("1.99"));
        assert_eq!(v("go1.21.0-fips"), v("1.21"));
        assert_eq!(v("go1.26.8 X:nodwarf5").to_string(), "1.26.8");
        for none in ["", "devel go1.27-abc", "1", "1.x", "go", "1.21.x", "latest"] {
            assert_eq!(GoVersion::parse(none), None, "{none}");
        }
    }
}

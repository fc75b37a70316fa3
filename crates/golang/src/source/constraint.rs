//! Which Go files a build takes: `//go:build`, `// +build`, and the ends of file names (go/build, Go 1.26).

use std::collections::BTreeSet;

use crate::source::header::GoHeader;

/// Systems that a file name can end in (internal/syslist, Go 1.26).
const SYSTEMS: &[&str] = &[
    "aix",
    "android",
    "darwin",
    "dragonfly",
    "freebsd",
    "hurd",
    "illumos",
    "ios",
    "js",
    "linux",
    "nacl",
    "netbsd",
    "openbsd",
    "plan9",
    "solaris",
    "wasip1",
    "windows",
    "zos",
];

/// Processors that a file name can end in (internal/syslist, Go 1.26).
const PROCESSORS: &[&str] = &[
    "386",
    "amd64",
    "amd64p32",
    "arm",
    "armbe",
    "arm64",
    "arm64be",
    "loong64",
    "mips",
    "mipsle",
    "mips64",
    "mips64le",
    "mips64p32",
    "mips64p32le",
    "ppc",
    "ppc64",
    "ppc64le",
    "riscv",
    "riscv64",
    "s390",
    "s390x",
    "sparc",
    "sparc64",
    "wasm",
];

/// Systems that satisfy `unix`.
const UNIX: &[&str] = &[
    "aix",
    "android",
    "darwin",
    "dragonfly",
    "freebsd",
    "hurd",
    "illumos",
    "ios",
    "linux",
    "netbsd",
    "openbsd",
    "solaris",
];

/// What a build is for.
#[derive(Clone, Debug)]
pub struct Target {
    /// GOOS.
    pub os: String,
    /// GOARCH.
    pub arch: String,
    /// cgo is on.
    pub cgo: bool,
    /// The minor version of Go 1 that builds.
    pub minor: u32,
    /// `-tags`.
    pub tags: BTreeSet<String>,
}

impl Target {
    /// Whether a tag is satisfied.
    fn has(&self, tag: &str) -> bool {
        if tag == self.os || tag == self.arch || tag == "gc" || self.tags.contains(tag) {
            return true;
        }
        match tag {
            "cgo" => self.cgo,
            "unix" => UNIX.contains(&self.os.as_str()),
            "linux" => self.os == "android",
            "solaris" => self.os == "illumos",
            "darwin" => self.os == "ios",
            _ => tag
                .strip_prefix("go1.")
                .and_then(|minor| minor.parse().ok())
                .is_some_and(|minor: u32| minor <= self.minor),
        }
    }

    /// Whether the name of a file lets it be built. Only what stands before the first dot counts.
    pub fn takes_name(&self, name: &str) -> bool {
        !name.starts_with(['_', '.']) && self.refused_suffix(name).is_none()
    }

    /// The end of a file's name that keeps it from being built here: `windows`, `linux_arm64`.
    pub fn refused_suffix(&self, name: &str) -> Option<String> {
        let stem = name.split('.').next().unwrap_or(name);
        let mut parts: Vec<&str> =
            stem.get(stem.find('_')?..).unwrap_or_default().split('_').collect();
        if parts.last() == Some(&"test") {
            parts.pop();
        }
        match parts.as_slice() {
            [.., os, arch] if SYSTEMS.contains(os) && PROCESSORS.contains(arch) => {
                (!self.has(os) || !self.has(arch)).then(|| format!("{os}_{arch}"))
            }
            [.., last] if SYSTEMS.contains(last) || PROCESSORS.contains(last) => {
                (!self.has(last)).then(|| (*last).to_owned())
            }
            _ => None,
        }
    }

    /// Whether a `//go:build` expression is satisfied; one that cannot be read is, as go then reports an error itself.
    pub fn takes_expression(&self, expression: &str) -> bool {
        let tokens = tokenize(expression);
        let mut parser = Expression { target: self, tokens: &tokens, at: 0 };
        let value = parser.or();
        value.filter(|_| parser.at == tokens.len()).unwrap_or(true)
    }

    /// Whether the constraints at the top of a file are satisfied.
    pub fn takes_header(&self, header: &GoHeader) -> bool {
        match &header.constraint {
            Some(expression) => self.takes_expression(expression),
            None => self.takes_plus_build(&header.plus_build),
        }
    }

    /// Whether `// +build` lines are satisfied: lines are and, blanks are or, commas are and.
    pub fn takes_plus_build(&self, lines: &[String]) -> bool {
        lines.iter().all(|line| {
            line.split_whitespace().any(|option| {
                option.split(',').all(|term| match term.strip_prefix('!') {
                    Some(tag) => !self.has(tag),
                    None => self.has(term),
                })
            })
        })
    }
}

fn tokenize(expression: &str) -> Vec<&str> {
    let mut list = Vec::new();
    let mut rest = expression.trim();
    while !rest.is_empty() {
        let length = if rest.starts_with("&&") || rest.starts_with("||") {
            2
        } else if rest.starts_with(['(', ')', '!']) {
            1
        } else {
            rest.find(|c: char| c.is_whitespace() || "()!&|".contains(c))
                .unwrap_or(rest.len())
                .max(1)
        };
        let Some((token, after)) = rest.split_at_checked(length) else { break };
        list.push(token);
        rest = after.trim_start();
    }
    list
}

struct Expression<'e> {
    target: &'e Target,
    tokens: &'e [&'e str],
    at: usize,
}

impl Expression<'_> {
    fn eat(&mut self, token: &str) -> bool {
        let found = self.tokens.get(self.at) == Some(&token);
        self.at += usize::from(found);
        found
    }

    fn or(&mut self) -> Option<bool> {
        let mut value = self.and()?;
        while self.eat("||") {
            value |= self.and()?;
        }
        Some(value)
    }

    fn and(&mut self) -> Option<bool> {
        let mut value = self.not(0)?;
        while self.eat("&&") {
            value &= self.not(0)?;
        }
        Some(value)
    }

    fn not(&mut self, depth: u32) -> Option<bool> {
        // go/build/constraint refuses deep nesting too; a file is untrusted text.
        if depth > 100 {
            return None;
        }
        if self.eat("!") {
            return Some(!self.not(depth + 1)?);
        }
        if self.eat("(") {
            let value = if depth > 50 { None } else { self.or() };
            return value.filter(|_| self.eat(")"));
        }
        let token = *self.tokens.get(self.at)?;
        self.at += 1;
        (!token.starts_with(['&', '|', ')'])).then(|| self.target.has(token))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn linux() -> Target {
        Target {
            os: "linux".into(),
            arch: "amd64".into(),
            cgo: true,
            minor: 26,
            tags: BTreeSet::new(),
        }
    }

    #[test]
    fn names() {
        let t = linux();
        for yes in [
            "a.go",
            "linux.go",
            "x_linux.go",
            "x_linux_amd64.go",
            "1.two-sum_windows.go",
            "x_foo.go",
            "x_linux_test.go",
        ] {
            assert!(t.takes_name(yes), "{yes}");
        }
        for no in [
            "x_windows.go",
            "x_linux_arm64.go",
            "_x.go",
            ".x.go",
            "2_foo_windows.go",
            "x_windows_test.go",
            "x_arm64.go",
        ] {
            assert!(!t.takes_name(no), "{no}");
        }
    }

    #[test]
    fn expressions() {
        let t = linux();
        for yes in [
            "linux",
            "linux && !windows",
            "(windows || unix) && cgo",
            "go1.21",
            "!ignore",
            "linux &",
        ] {
            assert!(t.takes_expression(yes), "{yes}");
        }
        for no in ["ignore", "windows", "go1.99", "linux && ignore", "!(unix)"] {
            assert!(!t.takes_expression(no), "{no}");
        }
        assert!(t.takes_plus_build(&["linux,amd64 darwin".into(), "!ignore".into()]));
        assert!(!t.takes_plus_build(&["windows".into()]));
    }
}

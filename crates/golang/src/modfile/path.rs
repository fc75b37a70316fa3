//! Module paths, import paths and module versions by the rules of golang.org/x/mod (module, semver; Go 1.26).
//!
//! The reasons are Go's own words, so that what a rule quotes is what the go command prints.

/// Which kind of path is checked: each allows other characters.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Module,
    Import,
}

/// Names that Windows keeps for devices.
const WINDOWS_NAMES: &[&str] = &[
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// Why an import path is malformed, in Go's words (`module.CheckImportPath`).
pub fn import_path_problem(path: &str) -> Option<String> {
    path_problem(path, Kind::Import)
}

/// Why the path of a main module is refused. A first element without a dot is allowed there (modload.loadModFile).
pub fn main_module_problem(path: &str) -> Option<String> {
    path_problem(path, Kind::Module).or_else(|| {
        let version_like = path == "go" || path == "toolchain";
        version_like.then(|| "module path is reserved".to_owned())
    })
}

fn path_problem(path: &str, kind: Kind) -> Option<String> {
    let fixed = |text: &str| Some(text.to_owned());
    if path.is_empty() {
        return fixed("empty string");
    }
    if path.starts_with('-') {
        return fixed("leading dash");
    }
    if path.contains("//") {
        return fixed("double slash");
    }
    if path.ends_with('/') {
        return fixed("trailing slash");
    }
    path.split('/').find_map(|element| element_problem(element, kind))
}

fn element_problem(element: &str, kind: Kind) -> Option<String> {
    let fixed = |text: &str| Some(text.to_owned());
    if element.is_empty() {
        return fixed("empty path element");
    }
    if element.bytes().all(|byte| byte == b'.') {
        return Some(format!("invalid path element \"{element}\""));
    }
    if element.starts_with('.') && kind == Kind::Module {
        return fixed("leading dot in path element");
    }
    if element.ends_with('.') {
        return fixed("trailing dot in path element");
    }
    let allowed = |c: char| {
        c.is_ascii_alphanumeric()
            || matches!(c, '-' | '.' | '_' | '~')
            || (c == '+' && kind == Kind::Import)
    };
    if let Some(bad) = element.chars().find(|&c| !allowed(c)) {
        return Some(format!("invalid char '{bad}'"));
    }
    let short = element.split('.').next().unwrap_or(element);
    if WINDOWS_NAMES.contains(&short.to_ascii_lowercase().as_str()) {
        return Some(format!("\"{short}\" disallowed as path element component on Windows"));
    }
    let digits = short.rsplit_once('~').map(|(_, digits)| digits);
    if digits.is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()))
    {
        return fixed("trailing tilde and digits in path element");
    }
    None
}

/// Whether a string literal can be an import path at all (go/parser, cmd/compile: `invalid import path`).
pub fn is_import_literal(path: &str) -> bool {
    const FORBIDDEN: &str = "!\"#$%&'()*,:;<=>?[\\]^{|}`\u{fffd}";
    !path.is_empty()
        && !path.chars().any(|c| c.is_control() || c.is_whitespace() || FORBIDDEN.contains(c))
}

/// The major version that a module path ends in: `/v2`, `.v3` for gopkg.in, or an empty text; nothing when it cannot be one.
pub fn path_major(path: &str) -> Option<&str> {
    if let Some(rest) = path.strip_prefix("gopkg.in/") {
        let stem = rest.strip_suffix("-unstable").unwrap_or(rest);
        let digits = trailing(stem, |b| b.is_ascii_digit());
        let major = stem.len().checked_sub(digits + 2).and_then(|at| stem.get(at..))?;
        let zero = major.as_bytes().get(2) == Some(&b'0') && major != ".v0";
        return (major.starts_with(".v") && digits > 0 && !zero).then_some(major);
    }
    let digits = trailing(path, |b| b.is_ascii_digit() || b == b'.');
    let at = path.len() - digits;
    if digits == 0 || at <= 2 || !path.get(..at).is_some_and(|head| head.ends_with("/v")) {
        return Some("");
    }
    let major = path.get(at - 2..).unwrap_or_default();
    let number = path.get(at..).unwrap_or_default();
    if number.contains('.') || number.starts_with('0') || number == "1" {
        return None;
    }
    Some(major)
}

fn trailing(text: &str, takes: impl Fn(u8) -> bool) -> usize {
    text.bytes().rev().take_while(|&byte| takes(byte)).count()
}

/// A version as go.mod keeps it (`module.CanonicalVersion`); nothing when it is no semantic version.
pub fn canonical_version(version: &str) -> Option<String> {
    let rest = version.strip_prefix('v')?;
    let (main, build) = rest.split_once('+').map_or((rest, ""), |(main, build)| (main, build));
    let (numbers, pre) = main.split_once('-').map_or((main, None), |(n, pre)| (n, Some(pre)));
    let mut parts: Vec<&str> = numbers.split('.').collect();
    let number = |part: &&str| {
        !part.is_empty()
            && part.bytes().all(|b| b.is_ascii_digit())
            && (part.len() == 1 || !part.starts_with('0'))
    };
    let short = parts.len() < 3;
    if parts.len() > 3 || !parts.iter().all(number) || (short && (pre.is_some() || rest != main)) {
        return None;
    }
    let word = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let bad_number = |part: &str| {
        part.len() > 1 && part.starts_with('0') && part.bytes().all(|b| b.is_ascii_digit())
    };
    if pre.is_some_and(|pre| !pre.split('.').all(|part| word(part) && !bad_number(part)))
        || (rest != main && !build.split('.').all(word))
    {
        return None;
    }
    while parts.len() < 3 {
        parts.push("0");
    }
    let pre = pre.map(|pre| format!("-{pre}")).unwrap_or_default();
    let build = if build == "incompatible" { "+incompatible" } else { "" };
    Some(format!("v{}{pre}{build}", parts.join(".")))
}

/// Why a version does not fit its path's major version, in Go's words (`module.CheckPathMajor`).
pub fn major_problem(version: &str, path_major: &str) -> Option<String> {
    let path_major = path_major.strip_suffix("-unstable").unwrap_or(path_major);
    if version.starts_with("v0.0.0-") && path_major == ".v1" {
        return None;
    }
    let major = version.split('.').next().unwrap_or(version);
    let wants = path_major.get(1..).unwrap_or_default();
    let fits = if path_major.is_empty() {
        major == "v0" || major == "v1" || version.ends_with("+incompatible")
    } else {
        major == wants
    };
    let wants = if path_major.is_empty() { "v0 or v1" } else { wants };
    (!fits).then(|| format!("version \"{version}\" invalid: should be {wants}, not {major}"))
}

/// Whether a replacement or `use` names a folder (`modfile.IsDirectoryPath`).
pub fn is_directory_path(path: &str) -> bool {
    let drive = path.as_bytes();
    matches!(path, "." | "..")
        || ["./", ".\\", "../", "..\\", "/", "\\"].iter().any(|start| path.starts_with(start))
        || (drive.first().is_some_and(u8::is_ascii_alphabetic) && drive.get(1) == Some(&b':'))
}

/// Whether `import` is `module` or lies below it.
pub fn is_below(import: &str, module: &str) -> bool {
    import.strip_prefix(module).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// module.MatchPrefixPatterns: a pattern covers the path's first elements, `*` any part of one.
pub fn matches_any(patterns: &str, path: &str) -> bool {
    patterns.split(',').map(str::trim).filter(|pattern| !pattern.is_empty()).any(|pattern| {
        let wanted: Vec<&str> = pattern.trim_end_matches('/').split('/').collect();
        let have: Vec<&str> = path.split('/').collect();
        have.len() >= wanted.len()
            && wanted.iter().zip(&have).all(|(wanted, have)| glob(wanted, have))
    })
}

fn glob(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((head, tail)) => text.strip_prefix(head).is_some_and(|rest| {
            (0..=rest.len()).any(|at| rest.get(at..).is_some_and(|rest| glob(tail, rest)))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn import_paths() {
        for good in ["fmt", "example.com/lc/u", "a/b+c", "1.two-sum", "example.com/.x"] {
            assert_eq!(import_path_problem(good), None, "{good}");
        }
        let problem = |path| import_path_problem(path).unwrap_or_default();
        assert_eq!(problem("lc/两数之和"), "invalid char '两'");
        assert_eq!(problem("lc/1(easy)"), "invalid char '('");
        assert_eq!(problem("lc/a b"), "invalid char ' '");
        assert_eq!(problem("lc/aux.x"), "\"aux\" disallowed as path element component on Windows");
        assert_eq!(problem("lc/a."), "trailing dot in path element");
        assert_eq!(problem("lc//a"), "double slash");
        assert!(!is_import_literal("fmt strings") && is_import_literal("a/力"));
    }

    #[test]
    fn versions_and_majors() {
        assert_eq!(canonical_version("v1.2").as_deref(), Some("v1.2.0"));
        assert_eq!(canonical_version("v1.2.3+meta").as_deref(), Some("v1.2.3"));
        assert_eq!(
            canonical_version("v2.0.0+incompatible").as_deref(),
            Some("v2.0.0+incompatible")
        );
        for none in ["1.2.3", "v01.2.3", "v1.2.3.4", "master", "v1.2-x", "v1.2.3-", "v1.2.3-01", ""]
        {
            assert_eq!(canonical_version(none), None, "{none}");
        }
        assert_eq!(path_major("example.com/a/v2"), Some("/v2"));
        assert_eq!(path_major("gopkg.in/yaml.v3"), Some(".v3"));
        assert_eq!(path_major("example.com/a"), Some(""));
        assert_eq!(path_major("example.com/a/v1"), None);
        assert_eq!(path_major("gopkg.in/yaml"), None);
        assert_eq!(
            major_problem("v2.0.0", "").as_deref(),
            Some("version \"v2.0.0\" invalid: should be v0 or v1, not v2")
        );
        assert_eq!(major_problem("v3.1.0", ".v3"), None);
    }
}

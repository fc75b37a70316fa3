//! Names that say that a secret stands behind them.

/// A look for three letters in a row that every telling name has, before a name is taken apart.
pub(super) fn may_tell(name: &[u8]) -> bool {
    const fn three(letters: [u8; 3]) -> u32 {
        let [a, b, c] = letters;
        u32::from_be_bytes([0, a, b, c])
    }
    const TOKEN: u32 = three(*b"tok");
    const SECRET: u32 = three(*b"sec");
    const PASSWORD: u32 = three(*b"pas");
    const PWD: u32 = three(*b"pwd");
    const KEY: u32 = three(*b"key");
    const CREDENTIAL: u32 = three(*b"cre");
    const COOKIE: u32 = three(*b"coo");
    const AUTH: u32 = three(*b"aut");
    const PAT: u32 = three(*b"pat");
    const DSN: u32 = three(*b"dsn");
    let mut last = 0;
    name.iter().any(|byte| {
        last = (last << 8 | u32::from(byte | 0x20)) & 0x00ff_ffff;
        matches!(
            last,
            TOKEN | SECRET | PASSWORD | PWD | KEY | CREDENTIAL | COOKIE | AUTH | PAT | DSN
        )
    })
}

/// Whether a name says that its value is a secret: `GITHUB_TOKEN`, `apiKey`, `--password`, `npm_config__auth`.
pub(in crate::redact) fn is_telling(name: &str) -> bool {
    const ALONE: &[&str] = &[
        "token",
        "tokens",
        "secret",
        "secrets",
        "password",
        "passwd",
        "passphrase",
        "pass",
        "pwd",
        "apikey",
        "credential",
        "credentials",
        "cookie",
        "goauth",
        "authtoken",
        "auth",
        "authorization",
        "pat",
        "accesskey",
        "privatekey",
        "dsn",
    ];
    const OF_KEYS: &[&str] = &[
        "api",
        "access",
        "private",
        "secret",
        "signing",
        "encryption",
        "license",
        "master",
        "account",
        "subscription",
        "client",
        "deploy",
        "storage",
        "app",
    ];
    const ABOUT: &[&str] = &[
        "path", "file", "dir", "folder", "sock", "socket", "limit", "count", "ttl", "name", "host",
        "port", "enabled", "type", "helper", "location", "expiry", "expires", "timeout", "length",
        "size", "id", "url", "mode", "method", "prompt", "policy", "provider", "store", "manager",
        "kind", "pid", "old",
    ];
    if name.is_ascii() && !may_tell(name.as_bytes()) {
        return false;
    }
    let is = |word: &str, list: &[&str]| list.iter().any(|known| word.eq_ignore_ascii_case(known));
    let (mut tells, mut count, mut last) = (false, 0, "");
    for word in words(name) {
        let is_key = word.eq_ignore_ascii_case("key") && is(last, OF_KEYS);
        tells |= is_key || is(word, ALONE);
        count += 1;
        last = word;
    }
    // `PWD` alone is the working directory, and what ends so is about a secret.
    let is_folder = count == 1 && last.eq_ignore_ascii_case("pwd");
    tells && !is_folder && (!is(last, ABOUT) || name.to_ascii_uppercase().contains("ACCESS_KEY_ID"))
}

/// A name's words: they end at `_`, `-` and where a capital begins.
fn words(name: &str) -> impl Iterator<Item = &str> {
    let begins = |pair: &[u8]| match pair {
        [before, c] => {
            c.is_ascii_uppercase() && (before.is_ascii_lowercase() || before.is_ascii_digit())
        }
        _ => false,
    };
    name.split(['_', '-']).flat_map(move |part| {
        let mut rest = part;
        std::iter::from_fn(move || {
            let end = rest.as_bytes().windows(2).position(begins).map_or(rest.len(), |at| at + 1);
            let (word, behind) = rest.split_at_checked(end)?;
            rest = behind;
            (!word.is_empty()).then_some(word)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_tell_and_names_that_do_not() {
        for name in [
            "GITHUB_TOKEN",
            "apiKey",
            "AWS_SECRET_ACCESS_KEY",
            "DB_PASS",
            "npm_config__auth",
            "SENTRY_DSN",
            "authToken",
        ] {
            assert!(is_telling(name), "{name}");
        }
        for name in [
            "PWD",
            "SSH_AUTH_SOCK",
            "TOKEN_LIMIT",
            "KEYBOARD",
            "GOPRIVATE",
            "PASSWORD_FILE",
            "XAUTHORITY",
            "compass",
            "key",
            "GIT_ASKPASS",
        ] {
            assert!(!is_telling(name), "{name}");
        }
    }
}

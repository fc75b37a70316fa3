//! Names that say that a secret stands behind them.

/// A look for three letters in a row that every telling name has, before a name is taken apart.
pub(super) fn may_tell(name: &[u8]) -> bool {
    name.windows(3).any(|three| match three {
        [a, b, c] => matches!(
            &[a | 0x20, b | 0x20, c | 0x20],
            b"tok" | b"sec" | b"pas" | b"pwd" | b"key" | b"cre" | b"coo" | b"aut" | b"pat" | b"dsn"
        ),
        _ => false,
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
    let words = words(name);
    let Some(last) = words.last() else { return false };
    if ABOUT.contains(&last.as_str()) && !name.to_uppercase().contains("ACCESS_KEY_ID") {
        return false;
    }
    let tells = words.iter().any(|word| ALONE.contains(&word.as_str()));
    // `PWD` alone is the working directory.
    let folder = matches!(words.as_slice(), [one] if one == "pwd");
    let key = words
        .windows(2)
        .any(|pair| matches!(pair, [of, key] if key == "key" && OF_KEYS.contains(&of.as_str())));
    (tells && !folder) || key
}

/// A name's words in lower case: at `_`, `-` and where a capital begins.
fn words(name: &str) -> Vec<String> {
    let mut list: Vec<String> = Vec::new();
    let mut current = String::new();
    let mut previous_lower = false;
    for c in name.chars() {
        let separator = matches!(c, '_' | '-');
        if (separator || (c.is_ascii_uppercase() && previous_lower)) && !current.is_empty() {
            list.push(std::mem::take(&mut current));
        }
        if !separator {
            current.extend(c.to_lowercase());
        }
        previous_lower = c.is_ascii_lowercase() || c.is_ascii_digit();
    }
    if !current.is_empty() {
        list.push(current);
    }
    list
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

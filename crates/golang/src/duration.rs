//! Go's durations (`time.ParseDuration`): `300ms`, `-1.5h`, `2h45m`; a bare number is not a duration, except `0`.

/// Whether go takes the text for a duration.
pub fn is_valid(text: &str) -> bool {
    let text = text.strip_prefix(['+', '-']).unwrap_or(text);
    if text == "0" {
        return true;
    }
    let mut rest = text;
    while !rest.is_empty() {
        let unsigned = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        let fraction = unsigned.strip_prefix('.').unwrap_or(unsigned);
        let behind = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
        let number = rest.get(..rest.len() - behind.len()).unwrap_or_default();
        if !number.bytes().any(|byte| byte.is_ascii_digit()) {
            return false;
        }
        let length = behind.find(|c: char| c == '.' || c.is_ascii_digit()).unwrap_or(behind.len());
        let unit = behind.get(..length).unwrap_or_default();
        if !matches!(unit, "ns" | "us" | "µs" | "μs" | "ms" | "s" | "m" | "h") {
            return false;
        }
        rest = behind.get(length..).unwrap_or_default();
    }
    !text.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each was given to `go test -timeout` of Go 1.26.8.
    #[test]
    fn as_go_reads_them() {
        for good in ["0", "30s", "1m30s", "1.5h", ".5s", "1.s", "-1s", "100ms", "5us", "5µs"] {
            assert!(is_valid(good), "{good}");
        }
        for bad in ["", "30", "1d", "s", "1 s", "1s ", "m1", ".s", "1m30"] {
            assert!(!is_valid(bad), "{bad}");
        }
    }
}

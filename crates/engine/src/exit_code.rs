//! Exit codes: Windows' are of 32 bits, and each program writes them in its own way.
//!
//! The status `STATUS_ACCESS_VIOLATION` is 3221225477 for Node and dlv, -1073741819 for PowerShell, cmd and Rust, and
//! `0xc0000005` where Go prints it. They are one code, in the engine the unsigned one. What is small and negative stays so:
//! `os.Exit(-1)`, of which Node makes 4294967295, and dlv's -9 for a signal.

/// Small negative numbers are a program's own, or a signal's.
const SMALLEST_OF_ITS_OWN: i64 = -0x100;

/// Numbers of 32 bits, unsigned.
const OF_32_BITS: i64 = 1 << 32;

/// From here on Go prints a status of Windows in hexadecimal (os/exec_posix.go).
const HEXADECIMAL: i64 = 0x1_0000;

/// The one form of an exit code: a status of Windows unsigned, a program's own negative number signed.
pub const fn normal(code: i64) -> i64 {
    if code < SMALLEST_OF_ITS_OWN && code >= -(OF_32_BITS / 2) {
        code + OF_32_BITS
    } else if code >= OF_32_BITS + SMALLEST_OF_ITS_OWN && code < OF_32_BITS {
        code - OF_32_BITS
    } else {
        code
    }
}

/// The one form of an exit code, if there is one.
pub(crate) fn known(code: Option<i64>) -> Option<i64> {
    code.map(normal)
}

/// An exit code as people write it: `2`, `-1073741819`, `0xC0000005`; in its one form.
pub fn parse(text: &str) -> Option<i64> {
    let hex = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
    let code = match hex {
        Some(hex) => u32::from_str_radix(hex, 16).ok().map(i64::from),
        None => text.parse().ok(),
    };
    code.map(normal)
}

/// An exit code for a reader; a status of Windows as the system's own documentation names it, too.
pub(crate) fn shown(code: i64) -> String {
    let code = normal(code);
    if (HEXADECIMAL..OF_32_BITS).contains(&code) {
        format!("{code} (0x{code:X})")
    } else {
        code.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_code() {
        for (forms, code, words) in [
            (["3221225477", "-1073741819", "0xC0000005"], 3_221_225_477, "3221225477 (0xC0000005)"),
            (["3221225781", "-1073741515", "0xc0000135"], 3_221_225_781, "3221225781 (0xC0000135)"),
            (["3221225786", "-1073741510", "0XC000013A"], 3_221_225_786, "3221225786 (0xC000013A)"),
            (["4294967295", "-1", "0xffffffff"], -1, "-1"),
            (["2147483648", "-2147483648", "0x80000000"], 1 << 31, "2147483648 (0x80000000)"),
            (["2147483647", "2147483647", "0x7fffffff"], 2_147_483_647, "2147483647 (0x7FFFFFFF)"),
            (["2", "2", "0x2"], 2, "2"),
        ] {
            for form in forms {
                assert_eq!(parse(form), Some(code), "{form}");
            }
            assert_eq!(shown(code), words);
            assert_eq!(normal(code), code);
        }
    }

    #[test]
    fn what_is_none() {
        for text in ["", "0x", "x", "1e3", "0x1ffffffff", "99999999999999999999", "1 "] {
            assert_eq!(parse(text), None, "{text}");
        }
        for code in [i64::MIN, i64::MAX, 1 << 32] {
            assert_eq!(normal(code), code);
        }
    }
}

//! The systems and processors Go builds for, and which of them a machine can run.
//!
//! Source: `go tool dist list` of Go 1.19.8, 1.21.13, 1.23.12, 1.26.8 and 1.27.0, all together: what no version knows is
//! wrong everywhere, what one version knows is left to go.

/// Whether any of these versions builds for it.
pub fn is_known(os: &str, arch: &str) -> bool {
    PORTS.iter().any(|port| port.split_once('/') == Some((os, arch)))
}

/// Whether any of these versions knows the system.
pub fn knows_os(os: &str) -> bool {
    PORTS.iter().any(|port| port.split('/').next() == Some(os))
}

/// Every system with each of its processors.
pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    PORTS.iter().filter_map(|port| port.split_once('/'))
}

/// What was probably meant: the name of a system or processor in Go's words.
pub fn meant(name: &str) -> Option<&'static str> {
    Some(match name.to_lowercase().as_str() {
        "mac" | "macos" | "osx" | "apple" => "darwin",
        "win" | "win32" | "win64" => "windows",
        "x86_64" | "x64" | "x86-64" => "amd64",
        "x86" | "i386" | "i686" | "ia32" => "386",
        "aarch64" | "armv8" => "arm64",
        "armv6" | "armv7" | "arm32" => "arm",
        lower => {
            let parts = || PORTS.iter().flat_map(|port| port.split('/'));
            return parts().find(|part| *part == lower);
        }
    })
}

/// Whether a machine runs what is built for another target: a 64-bit one its 32-bit programs, Apple's its Intel ones.
pub fn runs_on(host: (&str, &str), target: (&str, &str)) -> bool {
    host == target
        || (host.0 == target.0
            && matches!(
                (host.0, host.1, target.1),
                (_, "amd64", "386")
                    | ("linux", "arm64", "arm")
                    | ("darwin" | "windows", "arm64", "amd64" | "386")
            ))
}

#[rustfmt::skip]
const PORTS: &[&str] = &[
    "aix/ppc64",
    "android/386",
    "android/amd64",
    "android/arm",
    "android/arm64",
    "darwin/amd64",
    "darwin/arm64",
    "dragonfly/amd64",
    "freebsd/386",
    "freebsd/amd64",
    "freebsd/arm",
    "freebsd/arm64",
    "freebsd/riscv64",
    "illumos/amd64",
    "ios/amd64",
    "ios/arm64",
    "js/wasm",
    "linux/386",
    "linux/amd64",
    "linux/arm",
    "linux/arm64",
    "linux/loong64",
    "linux/mips",
    "linux/mips64",
    "linux/mips64le",
    "linux/mipsle",
    "linux/ppc64",
    "linux/ppc64le",
    "linux/riscv64",
    "linux/s390x",
    "netbsd/386",
    "netbsd/amd64",
    "netbsd/arm",
    "netbsd/arm64",
    "openbsd/386",
    "openbsd/amd64",
    "openbsd/arm",
    "openbsd/arm64",
    "openbsd/mips64",
    "openbsd/ppc64",
    "openbsd/riscv64",
    "plan9/386",
    "plan9/amd64",
    "plan9/arm",
    "solaris/amd64",
    "wasip1/wasm",
    "windows/386",
    "windows/amd64",
    "windows/arm",
    "windows/arm64",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets() {
        assert!(is_known("linux", "amd64") && !is_known("windows", "mips") && knows_os("js"));
        assert_eq!(meant("macOS"), Some("darwin"));
        assert_eq!(meant("Linux"), Some("linux"));
        assert!(runs_on(("linux", "amd64"), ("linux", "386")));
        assert!(!runs_on(("linux", "amd64"), ("linux", "arm64")));
    }
}

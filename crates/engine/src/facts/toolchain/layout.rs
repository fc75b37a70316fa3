//! Whose installation a go is, by where it lies once links are followed: Homebrew, asdf, mise, a distribution …
//!
//! Paths as those projects document them; recorded here: /usr/local/go, Debian's /usr/lib/go-1.19, the toolchains of the module
//! cache. The others were not installed here.

use go_doctor_protocol::Platform;

use crate::words::{Said, args, said, term};

/// A piece of a path and the word for who puts a go there; the first that fits counts.
const PIECES: &[(&str, &str)] = &[
    ("/golang.org/toolchain@", "layout.toolchain"),
    ("/.asdf/", "layout.asdf"),
    ("/mise/installs/", "layout.mise"),
    ("/mise/shims", "layout.mise"),
    ("/rtx/installs/", "layout.mise"),
    ("/.goenv/", "layout.goenv"),
    ("/.gvm/", "layout.gvm"),
    ("/.g/", "layout.g"),
    ("/.gobrew/", "layout.gobrew"),
    ("/sdk/go", "layout.dl"),
    ("/homebrew/", "layout.homebrew"),
    ("/.linuxbrew/", "layout.homebrew"),
    ("/Cellar/", "layout.homebrew"),
    ("/snap/", "layout.snap"),
    ("/nix/store/", "layout.nix"),
    ("/opt/local/", "layout.macports"),
    ("/scoop/", "layout.scoop"),
    ("/chocolatey/", "layout.chocolatey"),
    ("/mnt/c/", "layout.windows-side"),
    ("/usr/local/go/", "layout.official"),
    ("/program files/go/", "layout.official"),
    ("/program files (x86)/go/", "layout.official"),
    ("/usr/lib/go", "layout.distribution"),
    ("/usr/lib64/go", "layout.distribution"),
    ("/usr/share/go", "layout.distribution"),
    ("/usr/bin/", "layout.distribution"),
];

/// Whose installation it is; nothing for an unknown place.
pub(crate) fn layout(platform: Platform, real_path: &str) -> Option<Said> {
    let slashes = real_path.replace('\\', "/");
    let path = if platform == Platform::Windows { slashes.to_lowercase() } else { slashes };
    let fits = |piece: &str| {
        let piece =
            if platform == Platform::Windows { piece.to_lowercase() } else { piece.to_owned() };
        path.contains(&piece)
    };
    let (piece, key) = PIECES.iter().find(|(piece, _)| fits(piece))?;
    // The version stands in the folder's name: `toolchain@v0.0.1-go1.27.0.linux-amd64`, `sdk/go1.22.1`.
    let version = || {
        let rest = path.split(piece).nth(1)?;
        let folder = rest.split('/').next()?.trim_start_matches("v0.0.1-go");
        let digits =
            folder.split(|c: char| !c.is_ascii_digit() && c != '.').next()?.trim_end_matches('.');
        (!digits.is_empty()).then(|| digits.to_owned())
    };
    Some(match (*key, version()) {
        ("layout.toolchain" | "layout.dl", Some(version)) => {
            said(format!("{key}-version"), args! { version: version })
        }
        _ => term(*key),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use go_doctor_protocol::Lang;

    #[test]
    fn installations_are_known_by_their_place() {
        let of = |platform, path: &str| layout(platform, path).map(|said| said.render(Lang::En));
        let linux = |path: &str| of(Platform::Linux, path).unwrap();
        for (path, word) in [
            ("/usr/local/go/bin/go", "go.dev"),
            ("/usr/lib/go-1.19/bin/go", "distribution"),
            ("/home/me/.asdf/installs/golang/1.22.1/go/bin/go", "asdf"),
            ("/home/me/.local/share/mise/installs/go/1.22.1/bin/go", "mise"),
            ("/home/me/sdk/go1.22.1/bin/go", "1.22.1"),
            (
                "/home/me/go/pkg/mod/golang.org/toolchain@v0.0.1-go1.27.0.linux-amd64/bin/go",
                "1.27.0",
            ),
            ("/home/linuxbrew/.linuxbrew/Cellar/go/1.22.1/libexec/bin/go", "Homebrew"),
            ("/snap/go/10000/bin/go", "snap"),
            ("/mnt/c/Program Files/Go/bin/go.exe", "Windows"),
        ] {
            assert!(linux(path).contains(word), "{path}: {}", linux(path));
        }
        let macos = of(Platform::Macos, "/opt/homebrew/Cellar/go/1.22.1/libexec/bin/go").unwrap();
        assert!(macos.contains("Homebrew"));
        let windows = of(Platform::Windows, r"C:\Program Files\Go\bin\go.exe").unwrap();
        assert!(windows.contains("go.dev"));
        assert_eq!(of(Platform::Linux, "/home/me/bin/go"), None);
    }
}

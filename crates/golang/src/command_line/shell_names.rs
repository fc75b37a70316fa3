//! Names of shells.

/// A shell's name, with or without a version or another ending behind it (`zsh-5.9`, `pwsh-preview`).
pub fn is_shell(name: &str) -> bool {
    const SHELLS: &[&str] = &[
        "sh",
        "bash",
        "dash",
        "zsh",
        "fish",
        "ksh",
        "mksh",
        "tcsh",
        "csh",
        "ash",
        "pwsh",
        "powershell",
        "cmd",
        "nu",
        "xonsh",
        "elvish",
        "rbash",
    ];
    let letters = name.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    SHELLS.contains(&letters.to_lowercase().as_str()) && !name.ends_with(".sh")
}

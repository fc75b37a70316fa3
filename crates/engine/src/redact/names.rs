//! Which names tell who somebody is, and which variables no rule reads.

/// Names that identify no person: taking them out would hide nothing and shred the text.
const EVERYBODYS: &[&str] = &[
    "root",
    "user",
    "admin",
    "administrator",
    "runner",
    "vscode",
    "ubuntu",
    "debian",
    "node",
    "home",
    "work",
    "test",
    "tests",
    "main",
    "code",
    "golang",
    "build",
    "guest",
    "developer",
    "docker",
    "localhost",
    "localdomain",
    "host",
    "local",
    "default",
    "linux",
    "windows",
    "server",
    "desktop",
    "laptop",
    "github",
    "gitlab",
    "jenkins",
    "vagrant",
    "public",
    "shared",
];

/// Names that are words of a report too: they are taken out of users' folders, and stay everywhere else.
const ORDINARY: &[&str] = &[
    "all", "and", "any", "api", "app", "apps", "arch", "bash", "bin", "box", "but", "can", "cgo",
    "cmd", "com", "cpu", "data", "dev", "devel", "dlv", "doc", "docs", "env", "error", "etc",
    "exe", "file", "files", "fish", "fix", "folder", "for", "func", "git", "gopher", "gopls",
    "imac", "import", "info", "io", "java", "lang", "layer", "leetcode", "lib", "log", "login",
    "mac", "macbook", "mark", "mise", "mnt", "mod", "module", "new", "nil", "nix", "not", "null",
    "old", "one", "opt", "package", "path", "php", "pkg", "proc", "program", "project", "projects",
    "python", "rob", "run", "rule", "rust", "sdk", "set", "shell", "snap", "src", "srv", "ssh",
    "std", "sudo", "sys", "system", "task", "temp", "terminal", "the", "tmp", "tool", "tools",
    "type", "usr", "value", "var", "version", "vet", "vim", "warning", "web", "will", "www", "zsh",
];

/// Whether a name tells nothing of anybody.
pub(super) fn is_everybodys(name: &str) -> bool {
    EVERYBODYS.contains(&name.to_lowercase().as_str())
}

/// Whether a name can be told from any other word of a text.
pub(super) fn is_telling(name: &str) -> bool {
    let lower = name.to_lowercase();
    name.len() >= 3
        && !is_everybodys(name)
        && !ORDINARY.contains(&lower.as_str())
        && !name.bytes().all(|b| b.is_ascii_digit())
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ' '))
}

/// Whether a recorded session needs this variable: those that facts and rules read, and those that shells and go are found by.
/// Any other may hold a secret that looks like any value.
pub(super) fn is_needed(name: &str) -> bool {
    const BEGIN: &[&str] = &[
        "GO",
        "CGO_",
        "XDG_",
        "LC_",
        "VSCODE_",
        "TERM",
        "ASDF",
        "MISE",
        "GVM",
        "HOMEBREW",
        "SNAP",
        "WSL",
        "REMOTE_",
        "CODESPACES",
        "PKG_CONFIG",
        "LEETCODE",
    ];
    const WHOLE: &[&str] = &[
        "PATH",
        "PATHEXT",
        "HOME",
        "USERPROFILE",
        "HOMEDRIVE",
        "HOMEPATH",
        "APPDATA",
        "LOCALAPPDATA",
        "PROGRAMFILES",
        "SYSTEMROOT",
        "WINDIR",
        "TMPDIR",
        "TMP",
        "TEMP",
        "SHELL",
        "LANG",
        "LANGUAGE",
        "ZDOTDIR",
        "CC",
        "CXX",
        "FC",
        "AR",
        "LD",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "NO_PROXY",
        "ALL_PROXY",
        "USER",
        "LOGNAME",
        "USERNAME",
        "HOSTNAME",
        "CI",
        "DISPLAY",
        "LD_LIBRARY_PATH",
        "DYLD_LIBRARY_PATH",
        "PSMODULEPATH",
        "COMSPEC",
        "GIT_SSL_CAINFO",
        "SSL_CERT_FILE",
        "NETRC",
        "MSYSTEM",
    ];
    let upper = name.to_uppercase();
    WHOLE.contains(&upper.as_str()) || BEGIN.iter().any(|prefix| upper.starts_with(prefix))
}

//! The commands of go.

/// Commands of go (`go help`, Go 1.27).
pub const COMMANDS: &[&str] = &[
    "bug",
    "build",
    "clean",
    "doc",
    "env",
    "fix",
    "fmt",
    "generate",
    "get",
    "help",
    "install",
    "list",
    "mod",
    "run",
    "telemetry",
    "test",
    "tool",
    "version",
    "vet",
    "work",
];

/// Whether go has this command.
pub fn is_command(verb: &str) -> bool {
    COMMANDS.contains(&verb)
}

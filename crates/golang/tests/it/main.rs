//! What the real tools said, and what this crate makes of it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::assigning_clones,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::panic,
    reason = "a test that cannot read its recordings has failed"
)]

mod flags;
mod modfile;
mod source;

use std::process::Command;

/// Runs go as it is installed, nothing of the user's in its way: whether it worked, stdout, stderr. Nothing without a go.
fn go(args: &[&str], folder: &str) -> Option<(bool, String, String)> {
    let output = Command::new("go")
        .args(args)
        .current_dir(folder)
        .env("GOFLAGS", "")
        .env("GOWORK", "off")
        .env("GOPROXY", "off")
        .env("GOTOOLCHAIN", "local")
        .env("GOENV", "off")
        .output()
        .ok()?;
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Some((output.status.success(), text(output.stdout), text(output.stderr)))
}

//! `cargo xtask generate | wasm | pages DIR | record-flags | census`: what crosses languages. npm scripts call it; nothing else needs to.

mod census;
mod flags;
mod generate;
#[cfg(test)]
mod laws;
mod typescript;
mod wasm;

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["generate"] => generate::write(&root()),
        ["generate", "--check"] => generate::check(&root()),
        ["pages", folder] => generate::pages(&root(), Path::new(folder)),
        ["census"] => census::write(&root()),
        ["census", "ask"] => census::ask(&root()),
        ["census", "--check"] => census::check(&root()),
        ["record-flags"] => flags::record(&root()),
        ["wasm"] => wasm::build(&root()),
        other => bail!(
            "usage: cargo xtask generate [--check] | wasm | pages DIR | record-flags | census [ask | --check] (got {other:?})"
        ),
    }
}

/// The repository's root.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

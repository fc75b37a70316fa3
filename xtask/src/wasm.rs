//! Builds the engine to WebAssembly and its glue, with wasm-bindgen as a library: its version is the lock file's.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

/// Leaves `extension/dist/engine/{engine.js,engine.d.ts,engine_bg.wasm}`.
pub(crate) fn build(root: &Path) -> Result<()> {
    let status = Command::new("cargo")
        .current_dir(root)
        .args(["build", "--release", "--target", "wasm32-unknown-unknown", "-p", "go-doctor-wasm"])
        .status()
        .context("starting cargo")?;
    if !status.success() {
        bail!(
            "cargo could not build the wasm crate; is the target there? rustup target add wasm32-unknown-unknown"
        );
    }
    let target = std::env::var("CARGO_TARGET_DIR").map_or_else(|_| root.join("target"), Into::into);
    let input = target.join("wasm32-unknown-unknown/release/go_doctor_wasm.wasm");
    let mut bindgen = Bindgen::new();
    // `web`, loaded by hand: the same glue serves Node and a browser. Resetting lets a broken instance be replaced.
    bindgen
        .input_path(&input)
        .web(true)?
        .out_name("engine")
        .typescript(true)
        .omit_default_module_path(true)
        .reset_state_function(true)
        .remove_name_section(true)
        .remove_producers_section(true);
    bindgen.generate(root.join("extension/dist/engine"))?;
    Ok(())
}

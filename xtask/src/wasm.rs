//! Builds the engine to WebAssembly and its glue, with wasm-bindgen as a library: its version is the lock file's.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

/// Leaves `extension/dist/engine/{engine.js,engine.d.ts,engine_bg.wasm}`. With `GO_DOCTOR_KEEP_NAMES` set functions keep
/// their names, for `node --cpu-prof`: about a third larger, as fast.
pub(crate) fn build(root: &Path) -> Result<()> {
    let keeps_names = std::env::var_os("GO_DOCTOR_KEEP_NAMES").is_some();
    let status = Command::new("cargo")
        .current_dir(root)
        // wasm-bindgen reads from a section that stripping takes away which instructions it may use itself (references to
        // JavaScript's objects, several results); the names are taken out below.
        .env("CARGO_PROFILE_RELEASE_STRIP", "false")
        // VS Code 1.90's Electron and Node have had these instructions for years (Chromium 91, Node 16.4).
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "-C target-feature=+simd128")
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
        .remove_name_section(!keeps_names)
        .remove_producers_section(true);
    let out = root.join("extension/dist/engine");
    bindgen.generate(&out)?;
    let glue = out.join("engine.js");
    let text = std::fs::read_to_string(&glue)?;
    if !text.contains(LETTER_BY_LETTER) {
        bail!(
            "wasm-bindgen copies strings in another way now: look at `passStringToWasm0` in engine.js"
        );
    }
    std::fs::write(&glue, text.replace(LETTER_BY_LETTER, AT_ONCE))?;
    Ok(())
}

/// How wasm-bindgen copies what is ASCII: in a loop of JavaScript. Of a check of a long file that is a quarter of the time.
const LETTER_BY_LETTER: &str = "
    for (; offset < len; offset++) {
        const code = arg.charCodeAt(offset);
        if (code > 0x7F) break;
        mem[ptr + offset] = code;
    }
    if (offset !== len) {
        if (offset !== 0) {
            arg = arg.slice(offset);
        }
";

/// The same by the engine's own encoder, which takes what fits (ASCII does) and says how far it came. Short texts are
/// faster in the loop.
const AT_ONCE: &str = "
    let read = 0;
    if (len < 200) {
        for (; offset < len; offset++) {
            const code = arg.charCodeAt(offset);
            if (code > 0x7F) break;
            mem[ptr + offset] = code;
        }
        read = offset;
    } else {
        const fits = cachedTextEncoder.encodeInto(arg, mem.subarray(ptr, ptr + len));
        read = fits.read;
        offset = fits.written;
    }
    if (read !== len) {
        if (read !== 0) {
            arg = arg.slice(read);
        }
";

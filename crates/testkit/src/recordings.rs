//! What real tools answered, as the engine's tests keep it (`crates/engine/tests/recordings`).

use std::io::Read as _;
use std::path::PathBuf;

use serde_json::Value;

/// The path of a recording, or of a folder of them.
pub fn path(name: &str) -> PathBuf {
    crate::engine().join("tests/recordings").join(name)
}

/// Its text.
pub fn text(name: &str) -> String {
    let path = path(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Its JSON.
pub fn json(name: &str) -> Value {
    serde_json::from_str(&text(name)).unwrap()
}

/// A list of JSON objects, one recorded run each.
pub fn runs(name: &str) -> Vec<Value> {
    serde_json::from_str(&text(name)).unwrap()
}

/// The text of one that is packed (`.gz`).
pub fn unpacked(name: &str) -> String {
    let packed = std::fs::read(path(name)).unwrap();
    let mut text = String::new();
    flate2::read::GzDecoder::new(packed.as_slice()).read_to_string(&mut text).unwrap();
    text
}

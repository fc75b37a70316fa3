//! The forms of one secret: what must be looked for beside the secret itself.

use super::LEAST;

/// The forms in which one secret may stand: as it is, inside JSON (Go's escapes `&`, `<` and `>` too), in a URL, its lines.
pub(super) fn forms(secret: &str) -> Vec<String> {
    let json = serde_json::to_string(secret).unwrap_or_default();
    let json = json.trim_matches('"').to_owned();
    let go_json = json.replace('&', "\\u0026").replace('<', "\\u003c").replace('>', "\\u003e");
    let mut list =
        vec![secret.to_owned(), json, go_json, percent_encoded(secret), percent_decoded(secret)];
    // A decoded password may stand in JSON as well.
    let decoded = percent_decoded(secret);
    list.push(serde_json::to_string(&decoded).unwrap_or_default().trim_matches('"').to_owned());
    if secret.contains('\n') {
        list.extend(
            secret.lines().map(str::trim).filter(|line| line.len() >= 8).map(str::to_owned),
        );
    }
    list.retain(|form| form.len() >= LEAST);
    list
}

fn percent_encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~:".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        let byte = behind.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        if let Some(byte) = byte {
            bytes.push(byte);
            rest = behind.get(2..).unwrap_or_default();
        } else {
            bytes.push(b'%');
            rest = behind;
        }
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8(bytes).unwrap_or_default()
}

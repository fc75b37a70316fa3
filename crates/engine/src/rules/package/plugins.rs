//! What is built with `-buildmode` and needs no main: its files and scripts say so.

/// Whether a text builds what needs no main: `-buildmode=plugin`, and a tool's own word for it.
pub(super) fn is_of_plugin(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    text.contains("buildmode")
        && ["plugin", "c-shared", "c-archive"].iter().any(|mode| text.contains(mode))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_scripts() {
        assert!(is_of_plugin("// go build -buildmode=plugin wc.go"));
        assert!(is_of_plugin("buildMode: plugin"));
        assert!(is_of_plugin("go build --buildmode=c-shared -o x.so ."));
        assert!(!is_of_plugin("go build -buildmode=pie ."));
        assert!(!is_of_plugin("a plugin of the editor"));
    }
}

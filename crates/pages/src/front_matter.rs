//! The front matter: `key: value` lines, and under `en:` and `zh-cn:` the templates, indented by two blanks.

use crate::{LANGUAGES, PageError, arguments};

/// One template of a rule in every language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// `message`, `why`, `fix.<name>`, or one of these with a variant: `message.from-setting`.
    pub key: String,
    /// The template per language, in the order of [`LANGUAGES`].
    pub templates: [String; 2],
}

/// The front matter, read.
pub(crate) struct FrontMatter {
    pub(crate) layer: String,
    pub(crate) severity: String,
    pub(crate) found_by: Vec<String>,
    pub(crate) refused_by: Vec<String>,
    pub(crate) words: Vec<Word>,
}

/// Splits a page into the inside of its front matter and the offset where the body begins.
pub(crate) fn split(text: &str) -> Result<(&str, usize), PageError> {
    let inside = text.strip_prefix("---\n").ok_or(PageError::NoFrontMatter)?;
    let end = inside.find("\n---\n").ok_or(PageError::NoFrontMatter)?;
    Ok((inside.get(..=end).unwrap_or_default(), "---\n".len() + end + "\n---\n".len()))
}

/// Reads the inside of a front matter.
pub(crate) fn parse(front: &str) -> Result<FrontMatter, PageError> {
    let mut out = FrontMatter {
        layer: String::new(),
        severity: String::new(),
        found_by: vec![],
        refused_by: vec![],
        words: vec![],
    };
    let mut found: Vec<(usize, String, String)> = Vec::new();
    let mut language: Option<usize> = None;
    for (number, line) in front.lines().enumerate() {
        let line_number = number + 2;
        if line.trim().is_empty() {
            continue;
        }
        let bad = || PageError::BadLine { line: line_number, text: line.to_owned() };
        let (key, value) = line.split_once(':').ok_or_else(bad)?;
        let value = value.trim();
        if let Some(key) = key.strip_prefix("  ") {
            let language = language.ok_or_else(bad)?;
            found.push((language, key.trim().to_owned(), value.to_owned()));
            continue;
        }
        language = LANGUAGES.iter().position(|known| *known == key);
        match key {
            _ if language.is_some() => {}
            "layer" => value.clone_into(&mut out.layer),
            "severity" => value.clone_into(&mut out.severity),
            "found_by" => out.found_by = listed(value),
            "refused_by" => out.refused_by = listed(value),
            _ => return Err(PageError::UnknownKey { line: line_number, key: key.to_owned() }),
        }
    }
    out.words = pair(found)?;
    Ok(out)
}

/// The parts of a list with commas.
fn listed(value: &str) -> Vec<String> {
    value.split(',').map(|part| part.trim().to_owned()).collect()
}

/// Brings the languages of each word together and refuses a word that is not whole.
fn pair(found: Vec<(usize, String, String)>) -> Result<Vec<Word>, PageError> {
    let mut words: Vec<Word> = Vec::new();
    for (language, key, template) in found {
        let bad =
            |problem: &str| PageError::BadWord { key: key.clone(), problem: problem.to_owned() };
        if template.is_empty() {
            return Err(bad("is empty"));
        }
        let index = words.iter().position(|word| word.key == key).unwrap_or_else(|| {
            words.push(Word { key: key.clone(), templates: [String::new(), String::new()] });
            words.len() - 1
        });
        let slot = words.get_mut(index).and_then(|word| word.templates.get_mut(language));
        match slot {
            Some(slot) if slot.is_empty() => *slot = template,
            _ => return Err(bad("stands twice in one language")),
        }
    }
    for word in &words {
        let [en, zh] = &word.templates;
        let bad = |problem: String| Err(PageError::BadWord { key: word.key.clone(), problem });
        if en.is_empty() || zh.is_empty() {
            return bad("does not exist in both languages".to_owned());
        }
        let (mut en_args, mut zh_args) = (arguments(en), arguments(zh));
        en_args.sort();
        zh_args.sort();
        if en_args != zh_args {
            return bad(format!("arguments differ: en {en_args:?}, zh-cn {zh_args:?}"));
        }
    }
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_without_a_language_is_refused() {
        let Err(error) = parse("en:\n  message: hello\n") else { panic!("accepted") };
        assert_eq!(
            error,
            PageError::BadWord {
                key: "message".into(),
                problem: "does not exist in both languages".into()
            }
        );
    }

    #[test]
    fn arguments_must_agree() {
        assert!(parse("en:\n  message: {path} is\nzh-cn:\n  message: {file} 是\n").is_err());
        assert!(parse("en:\n  message: {path} is\nzh-cn:\n  message: 是 {path}\n").is_ok());
    }

    #[test]
    fn vscode_variables_are_no_arguments() {
        assert_eq!(arguments("`${workspaceFolder}` in {file}"), vec!["file"]);
    }
}

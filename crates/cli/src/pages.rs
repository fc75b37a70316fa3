//! The rules' pages in one language: what `rules` prints and what SARIF carries as help.

use go_doctor_engine::rule_names;
use go_doctor_pages::Page;
use go_doctor_protocol::Lang;
use serde::Serialize;

use crate::generated::PAGES;

/// The repository; the extension's manifest names the same.
pub(crate) const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");

/// Begins the Chinese part of every page.
const CHINESE: &str = "## 中文\n";
/// The section that both languages share.
const TEXTS: &str = "## Texts people see\n";
/// What that section is called in Chinese.
const TEXTS_CHINESE: &str = "### 会看到的文字";

/// A rule's page.
pub(crate) fn page(name: &str) -> Option<Page> {
    let (.., text) = PAGES.iter().find(|(known, ..)| *known == name)?;
    go_doctor_pages::parse(text).ok()
}

/// Where a rule's page is read on the web: in the repository that the manifests name.
pub(crate) fn address(name: &str) -> Option<String> {
    let (_, path, _) = PAGES.iter().find(|(known, ..)| *known == name)?;
    Some(format!("{REPOSITORY}/blob/main/{path}"))
}

/// Every rule with its page, in the order of cause.
pub(crate) fn all() -> impl Iterator<Item = (&'static str, Page)> {
    rule_names().into_iter().filter_map(|name| Some((name, page(name)?)))
}

/// A page's prose in a language; the texts that people see are shown with both.
pub(crate) fn prose(page: &Page, lang: Lang) -> String {
    let (english, chinese) = page.prose.split_once(CHINESE).unwrap_or((&page.prose, ""));
    match lang {
        Lang::ZhCn if !chinese.is_empty() => {
            let texts = english.split_once(TEXTS).map_or("", |(_, texts)| texts.trim());
            // The texts are what a machine printed; a paragraph about them is English prose.
            let texts = texts.split("\n\n").filter(|part| part.starts_with(['-', '`', ' ']));
            let texts: Vec<&str> = texts.collect();
            let chinese = chinese.trim();
            if texts.is_empty() {
                format!("{chinese}\n")
            } else {
                format!("{chinese}\n\n{TEXTS_CHINESE}\n\n{}\n", texts.join("\n\n"))
            }
        }
        _ => format!("{}\n", english.trim()),
    }
}

/// What is wrong, in a line: the first sentence of the page.
pub(crate) fn first_sentence(page: &Page, lang: Lang) -> String {
    let prose = prose(page, lang);
    let paragraphs = prose.split("\n\n").map(str::trim);
    let first = paragraphs.into_iter().find(|text| !text.starts_with('#')).unwrap_or_default();
    let first = first.replace('\n', if lang == Lang::ZhCn { "" } else { " " });
    let end = match lang {
        Lang::ZhCn => first.find('。').map(|at| at + '。'.len_utf8()),
        Lang::En => first.match_indices(". ").map(|(at, _)| at + 1).find(|&end| {
            // `e.g. this` goes on; a sentence begins with a capital or with code.
            let next = first.get(end + 1..).and_then(|rest| rest.chars().next());
            next.is_some_and(|c| c.is_uppercase() || c == '`')
        }),
    };
    end.and_then(|end| first.get(..end)).unwrap_or(&first).to_owned()
}

/// A rule for scripts; with its page where one was asked for.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Listed<'p> {
    rule: &'p str,
    layer: &'p str,
    severity: &'p str,
    found_by: &'p [String],
    summary: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<String>,
}

impl<'p> Listed<'p> {
    /// What a list says of a rule.
    pub(crate) fn new(name: &'p str, page: &'p Page, lang: Lang) -> Self {
        Self {
            rule: name,
            layer: &page.layer,
            severity: &page.severity,
            found_by: &page.found_by,
            summary: first_sentence(page, lang),
            page: None,
        }
    }

    /// With the whole page.
    pub(crate) fn with_page(self, page: &Page, lang: Lang) -> Self {
        Self { page: Some(prose(page, lang)), ..self }
    }
}

#[cfg(test)]
mod tests {
    use go_doctor_pages::parse;

    use super::*;

    const PAGE: &str = "---\nlayer: settings\nseverity: error\nfound_by: check\n---\n\
        ## What is wrong\n\nA file is missing, e.g. go.mod. It must be there.\n\n\
        ## Texts people see\n\n- `no such file`\n- `not found`\n\nNot run on Windows.\n\n\
        ## 中文\n\n### 问题\n\n缺少文件，\n例如 go.mod。它必须存在。\n\n### 误报\n\n没有已知的误报。\n";

    #[test]
    fn the_texts_stand_below_the_chinese_sections() {
        let page = parse(PAGE).unwrap();
        assert_eq!(
            prose(&page, Lang::ZhCn),
            "### 问题\n\n缺少文件，\n例如 go.mod。它必须存在。\n\n### 误报\n\n没有已知的误报。\n\n\
             ### 会看到的文字\n\n- `no such file`\n- `not found`\n"
        );
        assert!(prose(&page, Lang::En).ends_with("Not run on Windows.\n"));
    }

    #[test]
    fn no_heading_where_there_are_no_texts() {
        let page = parse(&PAGE.replace("- `no such file`\n- `not found`\n\n", "")).unwrap();
        assert!(prose(&page, Lang::ZhCn).ends_with("没有已知的误报。\n"));
    }

    #[test]
    fn the_first_sentence_is_no_heading() {
        let page = parse(PAGE).unwrap();
        assert_eq!(first_sentence(&page, Lang::En), "A file is missing, e.g. go.mod.");
        assert_eq!(first_sentence(&page, Lang::ZhCn), "缺少文件，例如 go.mod。");
        for (name, page) in all() {
            let [english, chinese] = [Lang::En, Lang::ZhCn].map(|lang| first_sentence(&page, lang));
            assert!(
                english.ends_with(['.', '…']) && !english.starts_with('#'),
                "{name}: {english}"
            );
            assert!(
                chinese.ends_with(['。', '…']) && !chinese.starts_with('#'),
                "{name}: {chinese}"
            );
        }
    }
}

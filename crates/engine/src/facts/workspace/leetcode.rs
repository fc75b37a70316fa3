//! How a LeetCode plugin lays a Go file out: who made it, which part it submits, which types the judge brings along.
//!
//! Sources: vsc-leetcode-cli 2.6.22 lib/file.js (what is sent: the lines between the first `@lc code=start` and the first
//! `@lc code=end`; without both the whole file), leetgo lang/base.go (`@lc code=begin`), the algorithm extension 0.0.9.

use super::go_files::GoFile;
use go_doctor_golang::source::code::Code;
use go_doctor_golang::source::header::{Decl, DeclKind, Marker};

/// Which plugin a file belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Maker {
    /// vscode-leetcode and its forks: `@lc app=… id=… lang=golang`.
    Vscode,
    /// leetgo: `// leetgo: …`.
    Leetgo,
    /// algorithm: `// @algorithm @lc id=…`.
    Algorithm,
}

/// Who made this file, as its first lines say.
pub(crate) fn maker(file: &GoFile) -> Option<Maker> {
    // All that is looked for below, as words that are rare enough to be missed without the text.
    let signs = ["@lc app=", "// leetgo:", "// @algorithm"];
    let signed = signs.iter().any(|sign| file.text.contains(sign));
    if !(signed || file.header.is_leetcode()) || !file.text.contains("@lc") {
        return None;
    }
    let head: Vec<&str> = file.text.lines().take(40).map(str::trim_start).collect();
    if head.iter().any(|line| line.starts_with("// leetgo:")) {
        return Some(Maker::Leetgo);
    }
    if head.iter().any(|line| line.starts_with("// @algorithm")) {
        return Some(Maker::Algorithm);
    }
    let app = file.text.contains("@lc app=");
    let marked = file.header.markers.iter().any(|marker| marker.word == "start");
    let begun = file.header.markers.iter().any(|marker| marker.word == "begin");
    match (app || marked, begun) {
        (true, _) => Some(Maker::Vscode),
        (false, true) => Some(Maker::Leetgo),
        (false, false) => None,
    }
}

/// The word behind `code=` that begins the submitted part.
pub(crate) fn begin_word(maker: Maker) -> &'static str {
    if maker == Maker::Leetgo { "begin" } else { "start" }
}

/// How the mark above the solution is written: leetcode.nvim has marks of its own.
pub(crate) fn start_mark(file: &GoFile) -> &'static str {
    if file.text.contains("@leet start") && !file.text.contains("@lc code=") {
        "@leet start"
    } else {
        "@lc code=start"
    }
}

/// The first marker with a word.
pub(crate) fn marker<'f>(file: &'f GoFile, word: &str) -> Option<&'f Marker> {
    file.header.markers.iter().find(|marker| marker.word == word)
}

/// The bytes that are submitted: the lines between the markers; nothing when they are not both there and in order.
pub(crate) fn region(file: &GoFile, maker: Maker) -> Option<(usize, usize)> {
    let start = marker(file, begin_word(maker))?;
    let end = marker(file, "end")?;
    (start.line_end <= end.line_start).then_some((start.line_end, end.line_start))
}

/// Types that the judge declares beside every solution: declaring them again breaks its own code
/// (`undefined: Deserializer (solution.go)`).
pub(crate) const JUDGES: &[&str] = &["ListNode", "TreeNode"];

/// Types of which the template tells the definition in a comment, and its lines: `* type Node struct {`.
pub(crate) fn commented_type(text: &str, name: &str) -> Option<String> {
    let bare = |line: &str| -> String {
        let line = line.trim();
        let line = line.strip_prefix("//").or_else(|| line.strip_prefix('*')).unwrap_or(line);
        line.strip_prefix(' ').unwrap_or(line).trim_end().to_owned()
    };
    let head = format!("type {name} struct");
    let commented = |line: &&str| {
        let line = line.trim_start();
        (line.starts_with('*') || line.starts_with("//")) && bare(line).starts_with(&head)
    };
    let lines: Vec<&str> = text.lines().collect();
    let first = lines.iter().position(commented)?;
    let mut out = Vec::new();
    for line in lines.iter().skip(first).take(20) {
        let line = bare(line);
        let closes = line.trim() == "}";
        let indent = line.len() - line.trim_start().len();
        // gofmt's tab for the four blanks of the template; alignment inside a line is left as it is.
        let tabs = "\t".repeat(indent.div_ceil(4));
        out.push(format!("{tabs}{}", line.trim_start()));
        if closes {
            return Some(aligned(&out).join("\n"));
        }
    }
    None
}

/// The fields of a struct as gofmt aligns them: the types begin at one column.
fn aligned(lines: &[String]) -> Vec<String> {
    let field = |line: &String| -> Option<(String, String)> {
        let (name, rest) = line.strip_prefix('\t')?.split_once(' ')?;
        Some((name.to_owned(), rest.trim_start().to_owned()))
    };
    let widest = lines.iter().filter_map(field).map(|(name, _)| name.len()).max().unwrap_or(0);
    let align = |line: &String| match field(line) {
        Some((name, rest)) => format!("\t{name:widest$} {rest}"),
        None => line.clone(),
    };
    lines.iter().map(align).collect()
}

/// A type's definition: as the template tells it, else the one that all problems share.
pub(crate) fn definition(text: &str, name: &str) -> Option<String> {
    let known = || match name {
        "ListNode" => Some("type ListNode struct {\n\tVal  int\n\tNext *ListNode\n}".to_owned()),
        "TreeNode" => Some(
            "type TreeNode struct {\n\tVal   int\n\tLeft  *TreeNode\n\tRight *TreeNode\n}"
                .to_owned(),
        ),
        _ => None,
    };
    commented_type(text, name).or_else(known)
}

/// The first use of a type in the code that is not declared in the file: not behind a dot, no field, no string.
pub(crate) fn undefined_use(file: &GoFile, name: &str) -> Option<(usize, usize)> {
    if !file.text.contains(name) || file.header.decls.iter().any(|decl| decl.name.text == name) {
        return None;
    }
    let code = Code::new(&file.text);
    let uses = code.words().find(|(index, word)| {
        let before = index.checked_sub(1).map_or("", |before| code.at(before));
        // `*ListNode`, `[]ListNode`, `&ListNode{`, `ListNode{`, `new(ListNode)`: places where only a type can stand.
        let typed = matches!(before, "*" | "]" | "&") || code.at(index + 1) == "{";
        *word == name && before != "." && (typed || before == "(" || before == "map")
    });
    // A local declaration (`type Node struct` in a function, a type parameter) makes it another name.
    let local = code.has(&["type", name]) || code.has(&["[", name]);
    uses.filter(|_| !local).map(|(index, _)| code.span(index))
}

/// What stands in the submitted part and must not be sent.
#[derive(Debug)]
pub(crate) struct Pollution<'f> {
    /// The bytes of the package clause.
    pub(crate) package: Option<(usize, usize)>,
    /// The function main.
    pub(crate) main: Option<&'f Decl>,
    /// Types that the judge has itself.
    pub(crate) types: Vec<&'f Decl>,
}

/// What is in the submitted part that the judge would refuse.
pub(crate) fn pollution(file: &GoFile, (start, end): (usize, usize)) -> Pollution<'_> {
    let inside = |at: usize| start <= at && at < end;
    let package = file.header.package.as_ref().filter(|name| inside(name.start));
    let package = package.map(|name| {
        let before = file.text.get(..name.start).unwrap_or_default();
        (before.rfind("package").unwrap_or(name.start), name.end)
    });
    let within = || file.header.decls.iter().filter(|decl| inside(decl.name.start));
    let judges = |decl: &&Decl| {
        let name = decl.name.text.as_str();
        let told = || commented_type(&file.text, name).is_some();
        decl.kind == DeclKind::Type && (JUDGES.contains(&name) || told())
    };
    Pollution {
        package,
        main: within().find(|decl| decl.kind == DeclKind::Func && decl.name.text == "main"),
        types: within().filter(judges).collect(),
    }
}

/// The bytes of each `*/` in the problem's text that ends the header comment too early: behind the header's own end, and
/// before the submitted part, stands another `*/` that nothing has opened.
pub(crate) fn comment_ends_early(file: &GoFile) -> Option<Vec<(usize, usize)>> {
    if !file.text.contains("@lc app=") {
        return None;
    }
    let text = file.text.as_str();
    let open = text.find("/*")?;
    let app = text.find("@lc app=")?;
    let close = open + text.get(open..)?.find("*/")?;
    let begin = text.find("@lc code=start").unwrap_or(text.len());
    if app < open || app > close || close > begin {
        return None;
    }
    // The code that should follow the header; a text that ends its comment early is no code.
    let code = Code::part(text, (close + 2, begin));
    if code.tokens().is_empty()
        || matches!(code.at(0), "package" | "import" | "func" | "type" | "var" | "const")
    {
        return None;
    }
    let mut early = vec![close];
    let mut at = close + 2;
    while let Some(found) = text.get(at..begin).and_then(|rest| rest.find("*/")) {
        early.push(at + found);
        at += found + 2;
    }
    // The last one is the header's true end.
    early.pop();
    let early: Vec<(usize, usize)> = early.into_iter().map(|at| (at, at + 2)).collect();
    (!early.is_empty()).then_some(early)
}

#[cfg(test)]
mod tests {
    use super::*;
    use go_doctor_golang::source::constraint::Target;

    fn file(text: &str) -> GoFile {
        let target = Target {
            os: "linux".into(),
            arch: "amd64".into(),
            cgo: true,
            minor: 26,
            tags: std::collections::BTreeSet::new(),
        };
        GoFile::new("/w/1.go", "1.go", text, &target)
    }

    const HEADER: &str = "/*\n * @lc app=leetcode id=1 lang=golang\n */\n\n";

    #[test]
    fn makers() {
        assert_eq!(maker(&file(HEADER)), Some(Maker::Vscode));
        assert_eq!(maker(&file("// leetgo: 1.4.17\n// @lc code=begin\n")), Some(Maker::Leetgo));
        assert_eq!(maker(&file("// @algorithm @lc id=1 lang=golang\n")), Some(Maker::Algorithm));
        assert_eq!(maker(&file("// @lc code=start\n")), Some(Maker::Vscode));
        assert_eq!(maker(&file("package main\n")), None);
    }

    #[test]
    fn the_region_and_what_is_in_it() {
        let text = format!(
            "{HEADER}// @lc code=start\npackage main\n\ntype ListNode struct{{}}\n\ntype Node struct{{}}\n\nfunc main() {{}}\n// @lc code=end\n\ntype TreeNode struct{{}}\n"
        );
        let file = file(&text);
        let found = pollution(&file, region(&file, Maker::Vscode).unwrap());
        let (start, end) = found.package.unwrap();
        assert_eq!(&text[start..end], "package main");
        assert!(found.main.is_some());
        let types: Vec<&str> = found.types.iter().map(|decl| decl.name.text.as_str()).collect();
        assert_eq!(types, ["ListNode"]);
    }

    #[test]
    fn definitions_of_the_template() {
        let text = "/**\n * Definition for a Node.\n * type Node struct {\n *     Val int\n *     Neighbors []*Node\n * }\n */\n";
        assert_eq!(
            definition(text, "Node").unwrap(),
            "type Node struct {\n\tVal       int\n\tNeighbors []*Node\n}"
        );
        assert!(definition("", "Node").is_none());
        assert!(definition("", "TreeNode").unwrap().contains("Right *TreeNode"));
    }

    #[test]
    fn uses_of_an_undefined_type() {
        let undefined = |text: &str, name| undefined_use(&file(text), name).is_some();
        assert!(undefined("package a\nfunc f(l *ListNode) {}", "ListNode"));
        assert!(undefined("package a\nvar x = []TreeNode{}", "TreeNode"));
        assert!(!undefined(
            "package a\ntype ListNode struct{}\nfunc f(l *ListNode) {}",
            "ListNode"
        ));
        assert!(!undefined("package a\nfunc f(l *ast.Node) {}", "Node"));
        assert!(!undefined(
            "package a\nfunc f() { type Node struct{}; var n *Node; _ = n }",
            "Node"
        ));
        assert!(!undefined("package a\n// *ListNode\nvar s = \"*ListNode\"", "ListNode"));
        assert!(!undefined("package a\ntype T struct { ListNode int }", "ListNode"));
    }

    #[test]
    fn comments_that_end_early() {
        let early = |body: &str| {
            let text = format!("/*\n * @lc app=leetcode id=1 lang=golang\n{body}");
            comment_ends_early(&file(&text)).map(|list| list.len())
        };
        let rest = " */\n\n// @lc code=start\nfunc f() {}\n// @lc code=end\n";
        assert_eq!(early(&format!(" * [\"/*Test */\", \"int\"]\n{rest}")), Some(1));
        assert_eq!(early(&format!(" * it's `a */ b` and */ too\n{rest}")), Some(2));
        assert_eq!(early(rest), None);
        assert_eq!(early(&format!(" */\npackage main\n\n/* two */\n{}", &rest[4..])), None);
    }
}

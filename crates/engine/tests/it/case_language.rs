//! The language of the cases says what it does not understand, and `docs/CASES.md` has all of it.

use go_doctor_testkit::{BLOCKS, Machine, VERBS, case, rule_pages};

fn problem(blocks: &str) -> String {
    match Machine::from_case(&case(blocks)) {
        Ok(_) => panic!("taken: {blocks}"),
        Err(problem) => problem,
    }
}

#[test]
fn a_misspelt_block_is_an_error() {
    for info in
        ["expct", "explian exit=1 go=1.26.8", "runs /usr/bin/go env", "text", "setings.json"]
    {
        let said = problem(&format!("```{info}\nx\n```\n"));
        assert!(said.contains("no such block"), "{info}: {said}");
    }
    for (info, why) in [
        ("explain exit=one", "no exit code: \"one\""),
        ("explain exti=1", "nothing is known as \"exti=1\""),
        ("run exit=0", "which program?"),
        ("expect nothing", "takes no \"nothing\""),
        ("trial launch.json Run", "above the trial"),
        ("machine", "says nothing"),
    ] {
        let said = problem(&format!("```{info}\n```\n"));
        assert!(said.contains(why), "{info}: {said}");
    }
    let said = problem("```expect\nnothing\n```\n\n```expect\nnothing\n```\n");
    assert_eq!(said, "two blocks `expect`");
}

#[test]
fn a_misspelt_line_of_a_machine_is_an_error() {
    for (line, why) in [
        ("exee /usr/bin/go", "no such verb"),
        ("no exension golang.go", "no such verb"),
        ("host vscode", "no such verb"),
        ("bare metal", "takes no \"metal\", not `bare`"),
        ("os plan9", "no system plan9"),
        ("env hosts A=b", "no environment \"hosts A\""),
        ("login sleeps", "no failure \"sleeps\""),
        ("go 1.26.8", "no root, not `go VERSION at ROOT`"),
        ("active me.mine", "no such extension"),
        ("only setting-unknwon", "no rule \"setting-unknwon\""),
        ("check", "no file, not `check FILE…`"),
        ("shell first A=b", "no start-up files \"first\""),
    ] {
        let said = problem(&format!("```machine\n{line}\n```\n"));
        assert!(said.contains(why), "{line}: {said}");
    }
}

/// The tables of `docs/CASES.md` are made of the tables that read the cases; `UPDATE_EXPECT=1` writes them.
#[test]
fn the_documentation_has_every_block_and_verb_and_none_beside() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/CASES.md");
    let text = std::fs::read_to_string(path).unwrap();
    let rows = |head: &str, rows: Vec<(&str, &str)>| {
        let cell = |text: &str| text.replace('|', "\\|");
        let line = |(form, says): (&str, &str)| format!("| `{}` | {} |\n", cell(form), cell(says));
        format!("| {head} |\n|---|---|\n")
            + &rows.into_iter().map(line).collect::<Vec<_>>().concat()
    };
    let blocks = BLOCKS.iter().map(|block| (block.form, block.says)).collect();
    let verbs = VERBS.iter().map(|verb| (verb.form, verb.says)).collect();
    let mut new = text.clone();
    for (name, table) in [
        ("blocks", rows("block | what it says", blocks)),
        ("verbs", rows("line | what it says", verbs)),
    ] {
        let start = new.find(&format!("<!-- {name}: ")).unwrap();
        let start = start + new[start..].find('\n').unwrap() + 1;
        let end = start + new[start..].find("<!-- end -->").unwrap();
        new.replace_range(start..end, &table);
    }
    if new != text && std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(path, new).unwrap();
        return;
    }
    assert_eq!(new, text, "UPDATE_EXPECT=1 writes docs/CASES.md");
}

/// A verb that no case says is one more to learn, for nothing.
#[test]
fn each_verb_and_block_is_used() {
    let pages: Vec<String> = rule_pages().into_iter().map(|page| page.text).collect();
    let pages = pages.concat();
    let said = |start: &str| {
        let mut lines = pages.lines().filter_map(|line| line.strip_prefix(start));
        lines.any(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    for verb in VERBS {
        let words: Vec<&str> = verb
            .form
            .split(' ')
            .take_while(|word| word.starts_with(|c: char| c.is_ascii_lowercase()))
            .take_while(|word| !word.contains('|'))
            .collect();
        assert!(said(&words.join(" ")), "no page says `{}`", verb.form);
    }
    for block in BLOCKS {
        assert!(said(&format!("```{}", block.name())), "no page has a block `{}`", block.name());
    }
}

/// Each verb is read: with nothing behind it, it either means something or says what it lacks.
#[test]
fn each_verb_is_its_own() {
    let forms: Vec<&str> = VERBS.iter().map(|verb| verb.form).collect();
    for (number, form) in forms.iter().enumerate() {
        assert!(!forms[..number].contains(form), "{form} twice");
        let first = form.split(' ').next().unwrap();
        let said = Machine::from_case(&case(&format!("```machine\n{form}\n```\n"))).err();
        let unknown = said.filter(|said| said.contains("no such verb"));
        assert_eq!(unknown, None, "{first}");
    }
}

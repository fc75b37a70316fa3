//! The language of the cases says what it does not understand, and `docs/CASES.md` has all of it.

use go_doctor_testkit::{Machine, case};

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

//! The live check: a document's text is handed in again at every keystroke, and what was found in the old one is gone.

use go_doctor_engine::Session;
use go_doctor_protocol::{Errand, Probe, ReadAs, Reading};
use go_doctor_testkit::{Machine, case, finish};

fn rules(session: &mut Session, machine: &Machine, file: &str, text: &str) -> Vec<String> {
    let probe = Probe::Read { path: file.to_owned(), max_bytes: 32 << 20, read_as: ReadAs::Text };
    session.handle_reading(probe.clone(), Reading::Text { text: text.to_owned() });
    let report = finish(session, |asked| {
        assert_ne!(*asked, probe, "the text has been given");
        machine.answer(asked).unwrap_or(Reading::NotFound)
    });
    report.findings.into_iter().map(|finding| finding.rule).collect()
}

#[test]
fn what_is_mended_is_gone_at_the_next_keystroke() {
    let broken = "{ \"go.gopls\": \"/home/me/go/bin/gopls\" }";
    let case = case(&format!(
        "```settings.json
{broken}
```
"
    ));
    let machine = Machine::from_case(&case).unwrap();
    let file = format!("{}/.vscode/settings.json", machine.subject.folder);
    let mut session =
        Session::new(machine.subject.clone(), Errand::Check { files: vec![file.clone()] });
    assert_eq!(rules(&mut session, &machine, &file, broken), ["setting-unknown"]);
    let mended = "{ \"go.alternateTools\": { \"gopls\": \"/home/me/go/bin/gopls\" } }";
    assert_eq!(rules(&mut session, &machine, &file, mended), Vec::<String>::new());
    assert_eq!(rules(&mut session, &machine, &file, "{ \"go.goplz\": 1 }"), ["setting-unknown"]);
}

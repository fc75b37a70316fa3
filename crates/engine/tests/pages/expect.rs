//! Runs a case's machine through a session and writes what it says the way pages write it.

use go_doctor_engine::Session;
use go_doctor_pages::Case;
use go_doctor_protocol::{
    Applicability, Edit, Finding, FixAction, Lang, Location, Report, Severity,
};

use go_doctor_testkit::Machine;

/// A block as it should stand in the page.
pub(crate) struct Actual {
    pub info: String,
    pub body: String,
}

/// What the case's blocks should be.
pub(crate) fn outcome(case: &Case) -> Result<Vec<Actual>, String> {
    let machine = Machine::from_case(case)?;
    let report = diagnose(&machine, Lang::En)?;
    // As asked, the machine gives the texts of Go files, as sessions of before version 3 have them; backwards their outlines.
    let backwards = go_doctor_testkit::backwards(
        &mut Session::new(machine.subject.clone(), machine.errand.clone()),
        |probe| machine.answer(probe).map(go_doctor_testkit::outlined),
    )?;
    if go_doctor_engine::report_json(&backwards) != go_doctor_engine::report_json(&report) {
        let (one, other) = (written(&report, &machine), written(&backwards, &machine));
        return Err(format!(
            "the order of the answers matters, or an outline says less than its text:\n--- as asked\n{one}--- the last first, outlined\n{other}"
        ));
    }
    // The other language must be whole too: no argument left over, no word missing.
    let chinese = diagnose(&machine, Lang::ZhCn)?;
    for report in [&report, &chinese] {
        whole(report)?;
    }
    crate::chinese::check(case, &chinese)?;
    let mut list = vec![Actual { info: "expect".to_owned(), body: written(&report, &machine) }];
    for block in
        case.blocks.iter().filter(|block| block.info.split_whitespace().next() == Some("fixed"))
    {
        list.push(Actual {
            info: block.info.clone(),
            body: fixed(&block.info, &report, &machine)?,
        });
    }
    Ok(list)
}

/// Runs the session to its end, answering in the order of asking.
pub(crate) fn diagnose(machine: &Machine, lang: Lang) -> Result<Report, String> {
    let mut subject = machine.subject.clone();
    subject.lang = lang;
    let mut session = Session::new(subject, machine.errand.clone());
    go_doctor_testkit::attempt(&mut session, |probe| machine.answer(probe))
}

/// No `{argument}` left over, no key in place of a sentence, messages not too long.
fn whole(report: &Report) -> Result<(), String> {
    for finding in report.findings.iter().flat_map(Finding::each) {
        let texts = [&finding.message, &finding.why]
            .into_iter()
            .chain(finding.fixes.iter().map(|fix| &fix.title));
        for text in texts {
            if text.starts_with(&format!("{}.", finding.rule)) {
                return Err(format!("the page has no word {text}"));
            }
            let leftover = go_doctor_pages::arguments(text);
            if !leftover.is_empty() {
                return Err(format!("arguments {leftover:?} were not given: {text}"));
            }
        }
        if finding.evidence.is_empty() {
            return Err(format!("{}: a finding without evidence", finding.rule));
        }
    }
    Ok(())
}

fn written(report: &Report, machine: &Machine) -> String {
    let mut out = String::new();
    if report.findings.is_empty() {
        out.push_str("nothing\n");
    }
    for finding in &report.findings {
        let severity = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        };
        out.push_str(&format!("{severity} {}{}\n", finding.rule, place(finding, machine)));
        out.push_str(&format!("  {}\n  why: {}\n", finding.message, finding.why));
        for fix in &finding.fixes {
            let how = match fix.applicability {
                Applicability::Safe => "safe",
                Applicability::Unsafe => "unsafe",
                Applicability::DisplayOnly => "shown",
            };
            let title = without_file(&fix.title, finding, machine);
            out.push_str(&format!("  fix ({how} {}): {title}\n", kind(&fix.action)));
        }
        for at in &finding.places {
            out.push_str(&format!("  place: {}\n", shown(&at.location, machine)));
        }
    }
    let mut reasons: Vec<(&str, Vec<&str>)> = Vec::new();
    for unchecked in &report.unchecked {
        match reasons.iter_mut().find(|(reason, _)| *reason == unchecked.reason) {
            Some((_, rules)) => rules.push(&unchecked.rule),
            None => reasons.push((&unchecked.reason, vec![&unchecked.rule])),
        }
    }
    if machine.shows_unchecked {
        for (reason, rules) in reasons {
            out.push_str(&format!("unchecked ({reason}): {}\n", rules.join(" ")));
        }
    }
    out
}

/// A title without the file behind it that every title gets which does not name its own: the finding's place names it.
fn without_file<'t>(title: &'t str, finding: &Finding, machine: &Machine) -> &'t str {
    let edits =
        finding.fixes.iter().flat_map(|fix| fix.action.steps()).flat_map(|step| match step {
            FixAction::Edit { edits } => edits.as_slice(),
            _ => &[],
        });
    let mut files = edits.map(|edit| machine.short(&edit.file));
    files.find_map(|file| title.strip_suffix(&format!(" ({file})"))).unwrap_or(title)
}

fn place(finding: &Finding, machine: &Machine) -> String {
    let Some(location) = &finding.location else { return String::new() };
    format!(" at {}", shown(location, machine))
}

fn shown(location: &Location, machine: &Machine) -> String {
    let file = machine.short(&location.file);
    match location.range {
        None => file.clone(),
        Some(range) => format!(
            "{file}:{}:{}-{}:{}",
            range.start.line + 1,
            range.start.character + 1,
            range.end.line + 1,
            range.end.character + 1
        ),
    }
}

fn kind(action: &FixAction) -> &'static str {
    match action {
        FixAction::Edit { .. } => "edit",
        FixAction::Setting { .. } => "setting",
        FixAction::Terminal { .. } => "terminal",
        FixAction::Command { .. } => "command",
        FixAction::Rename { .. } => "rename",
        FixAction::Steps { .. } => "steps",
        FixAction::Manual => "manual",
    }
}

/// `fixed FILE [fix=N]`: the file after the Nth edit among all fixes (the first, if not said), which also must mend it.
fn fixed(info: &str, report: &Report, machine: &Machine) -> Result<String, String> {
    let mut words = info.split_whitespace().skip(1);
    let file = machine.path(words.next().ok_or("fixed needs a file")?);
    let number: usize =
        words.next().and_then(|word| word.strip_prefix("fix=")?.parse().ok()).unwrap_or(1);
    let edits_of = |finding: &Finding| -> Vec<(String, Vec<Edit>)> {
        finding
            .fixes
            .iter()
            .filter_map(|fix| match &fix.action {
                FixAction::Edit { edits } => Some((finding.rule.clone(), edits.clone())),
                _ => None,
            })
            .collect()
    };
    let each = report.findings.iter().flat_map(Finding::each);
    let all: Vec<(String, Vec<Edit>)> = each.flat_map(|finding| edits_of(&finding)).collect();
    let (rule, edits) = all.get(number - 1).ok_or(format!("there are only {} edits", all.len()))?;
    let before = machine.text(&file).ok_or(format!("{file} is no document of this case"))?;
    let after = apply(&before, &file, edits)?;
    let mut machine = machine.clone();
    machine.set_text(&file, &after);
    let again = diagnose(&machine, Lang::En)?;
    let count = |report: &Report| {
        report
            .findings
            .iter()
            .filter(|finding| finding.rule == *rule)
            .map(Finding::count)
            .sum::<usize>()
    };
    if count(&again) >= count(report) {
        return Err(format!("after the fix {rule} still speaks:\n{after}"));
    }
    Ok(if after.ends_with('\n') { after } else { format!("{after}\n") })
}

/// Applies the edits of one file to its text.
fn apply(text: &str, file: &str, edits: &[Edit]) -> Result<String, String> {
    let own: Vec<Edit> = edits.iter().filter(|edit| edit.file == file).cloned().collect();
    go_doctor_engine::documents::apply_edits(text, &own).ok_or_else(|| "edits overlap".to_owned())
}

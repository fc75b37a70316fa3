//! Every case of every rule's page is a test. `UPDATE_EXPECT=1 cargo test -p go-doctor-engine --test pages` rewrites
//! what is expected; the diff is the review.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the harness reads the pages and ends where one is not as it must be; the engine does not"
)]

mod chinese;
mod expect;
mod house;
mod rewrite;
mod severity;
mod undo;
mod unknown_folder;

use go_doctor_pages::Case;
use go_doctor_testkit::{RulePage, rule_pages};
use libtest_mimic::{Arguments, Failed, Trial};

fn main() {
    let arguments = Arguments::from_args();
    let pages = rule_pages();
    chinese::learn(&pages);
    let mut trials = house::trials(&pages);
    trials.push(unknown_folder::trial(&pages));
    trials.push(undo::trial(&pages));
    trials.push(undo::remote(&pages));
    trials.push(rewrite::trial());
    for page in &pages {
        for (number, case) in page.page.cases.iter().enumerate() {
            let (page, case) = (page.clone(), case.clone());
            let name = format!("{}: {}", page.name, case.name);
            trials.push(Trial::test(name, move || run(&page, number, &case)));
        }
    }
    libtest_mimic::run(&arguments, trials).exit();
}

fn run(page: &RulePage, number: usize, case: &Case) -> Result<(), Failed> {
    let actual = expect::outcome(case).map_err(Failed::from)?;
    let mut wrong = Vec::new();
    for want in &actual {
        let expected = case.blocks.iter().find(|block| block.info == want.info);
        if expected.map(|block| block.body.as_str()) != Some(want.body.as_str()) {
            let before = expected.map_or("(no such block)", |block| block.body.as_str());
            wrong
                .push(format!("```{}\n--- expected\n{before}--- actual\n{}", want.info, want.body));
        }
    }
    if wrong.is_empty() {
        return Ok(());
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        match case.table {
            Some(table) => rewrite::table(page, table)?,
            None => rewrite::case(page, number, &actual),
        }
        return Ok(());
    }
    Err(Failed::from(wrong.join("\n")))
}

//! Asks `go-doctor explain` about every text of the census, as a user would: the run's output in, the report out.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, Result, anyhow, bail};
use serde_json::Value;

use super::lines::{self, Run};
use super::table::{Answer, Row, Table};

/// Rules that name no cause: they are said of every failed run that nothing else explains.
const FALLBACKS: &[&str] = &["run-unexplained", "program-exited", "program-killed"];

/// Fills the answer of every row.
pub(super) fn all(root: &Path, table: &mut Table) -> Result<()> {
    let product = Product { program: program(root)?, folder: healthy_folder()? };
    let next = AtomicUsize::new(0);
    let rows = &table.rows;
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    println!("asking {} about {} texts", product.program.display(), rows.len());
    let answers = std::thread::scope(|scope| {
        let work = || -> Result<Vec<(usize, Answer)>> {
            let mut answers = Vec::new();
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some(row) = rows.get(at) else { return Ok(answers) };
                answers.push((at, product.explains(row)?));
            }
        };
        let threads: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let mut all = Vec::new();
        for thread in threads {
            all.extend(thread.join().map_err(|_| anyhow!("a worker panicked"))??);
        }
        anyhow::Ok(all)
    });
    std::fs::remove_dir_all(&product.folder)?;
    for (at, answer) in answers? {
        if let Some(row) = table.rows.get_mut(at) {
            row.answer = answer;
        }
    }
    Ok(())
}

/// The debug build of this checkout, or the one that `GO_DOCTOR` names.
fn program(root: &Path) -> Result<PathBuf> {
    if let Some(program) = std::env::var_os("GO_DOCTOR") {
        return Ok(PathBuf::from(program));
    }
    let built = Command::new("cargo")
        .args(["build", "--quiet", "--package", "go-doctor"])
        .current_dir(root)
        .status()
        .context("starting cargo")?;
    if !built.success() {
        bail!("go-doctor does not build");
    }
    let name = format!("go-doctor{}", std::env::consts::EXE_SUFFIX);
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or(root.join("target"), PathBuf::from);
    Ok(target.join("debug").join(name))
}

/// A module in which nothing is wrong, so that only the text can be what a rule speaks of.
fn healthy_folder() -> Result<PathBuf> {
    let folder = std::env::temp_dir().join(format!("go-doctor-census-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("go.mod"), "module example.com/app\n\ngo 1.21\n")?;
    std::fs::write(folder.join("main.go"), "package main\n\nfunc main() {}\n")?;
    Ok(folder)
}

struct Product {
    program: PathBuf,
    folder: PathBuf,
}

impl Product {
    /// The rule that explains a text, and in how many of its lines it does.
    fn explains(&self, row: &Row) -> Result<Answer> {
        if row.kind == "wrapper" {
            return Ok(Answer::default());
        }
        let runs = lines::of(row);
        let mut said: Vec<BTreeSet<String>> =
            runs.iter().map(|run| self.rules(run)).collect::<Result<_>>()?;
        // What is said of other words in the same place is not said of the text.
        for (said, other) in said.iter_mut().zip(lines::scrambled(row)) {
            if !said.is_empty() {
                let other = self.rules(&other)?;
                said.retain(|rule| !other.contains(rule));
            }
        }
        let own = said.iter().find(|said| !said.is_empty()).cloned().unwrap_or_default();
        let same = said.iter().filter(|said| !own.is_empty() && **said == own).count();
        let elsewhere: BTreeSet<String> =
            said.into_iter().flatten().filter(|rule| !own.contains(rule)).collect();
        let joined = |rules: BTreeSet<String>| rules.into_iter().collect::<Vec<_>>().join(",");
        let lines = format!("{same}/{}", runs.len());
        Ok(Answer { rule: joined(own), lines, elsewhere: joined(elsewhere) })
    }

    /// The rules of a report, fallbacks left out.
    fn rules(&self, run: &Run) -> Result<BTreeSet<String>> {
        let mut asked = Command::new(&self.program)
            .args(["explain", "--format", "json", "--lang", "en", "--exit-code", "1"])
            .args(["--command", &run.command, "--cwd"])
            .arg(&self.folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .with_context(|| self.program.display().to_string())?;
        if let Some(mut stdin) = asked.stdin.take() {
            stdin.write_all(run.output.as_bytes())?;
        }
        let out = asked.wait_with_output()?;
        let report: Value = serde_json::from_slice(&out.stdout)
            .with_context(|| format!("{}\n{}", run.output, String::from_utf8_lossy(&out.stderr)))?;
        let findings = report.get("findings").and_then(Value::as_array).context("no findings")?;
        let rules = findings.iter().filter_map(|finding| finding.get("rule")?.as_str());
        Ok(rules.filter(|rule| !FALLBACKS.contains(rule)).map(str::to_owned).collect())
    }
}

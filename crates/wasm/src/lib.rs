//! The engine's surface in WebAssembly: a session, and the words a host needs. Nothing is decided here.
//!
//! Arguments and results are plain objects, typed by tsify; `Ts<T>` keeps a bad argument an `Error` of JavaScript's.

use go_doctor_engine as engine;
use go_doctor_protocol::{
    Capture, Edit, Errand, FailedRun, Finding, HeardIn, HeardRun, Lang, Outlined, Platform, Probe,
    Reading, Report, Step, Subject, TaskStart, TraceDigest, VariableReport,
};
use tsify::{Ts, Tsify as _};
use wasm_bindgen::prelude::{JsError, wasm_bindgen};

/// One look at one subject; see the engine's `Session`.
#[wasm_bindgen]
pub struct Session(engine::Session);

#[wasm_bindgen]
impl Session {
    /// Begins a session.
    #[wasm_bindgen(constructor)]
    pub fn new(subject: Ts<Subject>, task: Ts<Errand>) -> Result<Session, JsError> {
        Ok(Self(engine::Session::new(subject.to_rust()?, task.to_rust()?)))
    }

    /// What to ask next, or the report.
    pub fn poll(&mut self) -> Result<Ts<Step>, JsError> {
        Ok(self.0.poll().into_ts()?)
    }

    /// Takes the answer to a probe.
    #[wasm_bindgen(js_name = handleReading)]
    pub fn handle_reading(
        &mut self,
        probe: Ts<Probe>,
        reading: Ts<Reading>,
    ) -> Result<(), JsError> {
        self.0.handle_reading(probe.to_rust()?, reading.to_rust()?);
        Ok(())
    }

    /// What is known so far.
    pub fn report(&self) -> Result<Ts<Report>, JsError> {
        Ok(self.0.report().into_ts()?)
    }

    /// The report as JSON text, the same bytes as `go-doctor --format json`.
    #[wasm_bindgen(js_name = reportJson)]
    pub fn report_json(&self) -> String {
        engine::report_json(&self.0.report())
    }

    /// The report as Markdown, fit for strangers.
    #[wasm_bindgen(js_name = reportMarkdown)]
    pub fn report_markdown(&self) -> String {
        engine::markdown(&self.0.report(), &self.0.redactor())
    }

    /// A text without this session's secrets.
    pub fn redact(&self, text: &str) -> String {
        self.0.redactor().text(text)
    }
}

/// Reads a trace of system calls in pieces; see the engine's `TraceReader`.
#[wasm_bindgen]
#[derive(Default)]
pub struct TraceReader(engine::TraceReader);

#[wasm_bindgen]
impl TraceReader {
    /// A reader that has read nothing.
    #[wasm_bindgen(constructor)]
    pub fn new() -> TraceReader {
        Self(engine::TraceReader::new())
    }

    /// Takes the next piece.
    pub fn feed(&mut self, piece: &[u8]) {
        self.0.feed(piece);
    }

    /// What the trace tells, when there is no more of it.
    pub fn finish(self) -> Result<Ts<TraceDigest>, JsError> {
        Ok(self.0.finish().into_ts()?)
    }
}

/// What is kept of a Go file's beginning instead of its text; nothing where the bytes are no UTF-8.
#[wasm_bindgen(js_name = sourceOutline)]
pub fn source_outline(bytes: &[u8]) -> Option<String> {
    std::str::from_utf8(bytes).ok().map(engine::source_outline)
}

/// A sentence of the engine's own words.
#[wasm_bindgen]
pub fn say(lang: Ts<Lang>, key: &str) -> Result<String, JsError> {
    Ok(engine::say(lang.to_rust()?, key, &[]))
}

/// A probe in a reader's words, for the log.
#[wasm_bindgen(js_name = probeLabel)]
pub fn probe_label(probe: Ts<Probe>) -> Result<String, JsError> {
    Ok(probe.to_rust()?.label())
}

/// The names of the rules that look at single documents, as a `check` task does.
#[wasm_bindgen(js_name = documentRules)]
pub fn document_rules() -> Vec<String> {
    engine::document_rule_names().into_iter().map(str::to_owned).collect()
}

/// Whether a failed run is any of Go's business.
#[wasm_bindgen(js_name = concernsGo)]
pub fn concerns_go(run: Ts<FailedRun>) -> Result<bool, JsError> {
    Ok(engine::concerns_go(&run.to_rust()?))
}

/// The runs in the text of golang.go's output channel "Go Tests".
#[wasm_bindgen(js_name = heardRuns)]
pub fn heard_runs(text: &str, folders: Ts<HeardIn>) -> Result<Vec<Ts<HeardRun>>, JsError> {
    let runs = engine::heard_runs(text, &folders.to_rust()?);
    runs.into_iter().map(|run| Ok(run.into_ts()?)).collect()
}

/// Whether a run's output says that a go command has failed, where the exit code is not known.
#[wasm_bindgen(js_name = saysFailed)]
pub fn says_failed(run: Ts<FailedRun>) -> Result<bool, JsError> {
    Ok(engine::says_failed(&run.to_rust()?))
}

/// Whether an explained run is an alarm, and not the day's work.
#[wasm_bindgen(js_name = raisesAlarm)]
pub fn raises_alarm(report: Ts<Report>) -> Result<bool, JsError> {
    Ok(engine::raises_alarm(&report.to_rust()?))
}

/// Whether a run that worked makes an earlier failure history.
#[wasm_bindgen]
pub fn outdates(
    failed: Ts<FailedRun>,
    report: Ts<Report>,
    worked: Ts<FailedRun>,
) -> Result<bool, JsError> {
    Ok(engine::outdates(&failed.to_rust()?, &report.to_rust()?, &worked.to_rust()?))
}

/// Recorded runs as Markdown; `known` are the variables of the last diagnosis.
#[wasm_bindgen(js_name = capturesMarkdown)]
pub fn captures_markdown(
    captures: Vec<Ts<Capture>>,
    known: Vec<Ts<VariableReport>>,
    lang: Ts<Lang>,
) -> Result<String, JsError> {
    let captures =
        captures.into_iter().map(|capture| capture.to_rust()).collect::<Result<Vec<_>, _>>()?;
    let known =
        known.into_iter().map(|variable| variable.to_rust()).collect::<Result<Vec<_>, _>>()?;
    Ok(engine::captures_markdown(&captures, &known, lang.to_rust()?))
}

/// The debug configurations and tasks of a configuration file.
#[wasm_bindgen]
pub fn outline(
    platform: Ts<Platform>,
    file: &str,
    text: &str,
) -> Result<Vec<Ts<Outlined>>, JsError> {
    engine::outline(platform.to_rust()?, file, text)
        .into_iter()
        .map(|part| Ok(part.into_ts()?))
        .collect()
}

/// The line that VS Code hands to a shell for a task whose variables are resolved.
#[wasm_bindgen(js_name = taskLine)]
pub fn task_line(platform: Ts<Platform>, start: Ts<TaskStart>) -> Result<String, JsError> {
    Ok(engine::task_line(platform.to_rust()?, &start.to_rust()?))
}

/// The edits of all safe fixes of these findings that a file can take at once, as `--fix` chooses them.
#[wasm_bindgen(js_name = safeEdits)]
pub fn safe_edits(findings: Vec<Ts<Finding>>, file: String) -> Result<Vec<Ts<Edit>>, JsError> {
    let findings: Vec<Finding> =
        findings.into_iter().map(|finding| finding.to_rust()).collect::<Result<_, _>>()?;
    let fixes = engine::safe_fixes(&findings, &[file]);
    let edits = fixes.iter().flat_map(|fix| fix.edits).cloned();
    edits.map(|edit| Ok(edit.into_ts()?)).collect()
}

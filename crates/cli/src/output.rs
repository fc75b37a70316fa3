//! Where output goes: to people with colours on a terminal, to programs byte for byte; a reader that leaves early is no error.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use go_doctor_engine::{markdown, report_json};
use go_doctor_protocol::Health;

use crate::arguments::{Format, PlacesListed};
use crate::drive::Finished;
use crate::forms::human;
use crate::forms::sarif;

/// Prints a report.
pub(crate) fn report(finished: &Finished, format: Format, places: PlacesListed) -> io::Result<()> {
    let text = written(finished, format, places)?;
    if format == Format::Human { human(&text) } else { exact(&text) }
}

/// Prints a report beside another program's output.
pub(crate) fn report_aside(finished: &Finished, format: Format) {
    if let Ok(text) = written(finished, format, PlacesListed::All) {
        aside(&text);
    }
}

fn written(finished: &Finished, format: Format, places: PlacesListed) -> io::Result<String> {
    Ok(match format {
        Format::Human => {
            let mut text = Vec::new();
            human::human(finished, places, &mut text)?;
            String::from_utf8_lossy(&text).into_owned()
        }
        Format::Json => report_json(&finished.report),
        Format::Sarif => sarif::sarif(&finished.report),
        Format::Markdown => markdown(&finished.report, &finished.redactor),
    })
}

/// What a report says in the exit code.
pub(crate) fn code(health: Health) -> ExitCode {
    ExitCode::from(match health {
        // What was not asked for is not a finding.
        Health::Ok | Health::NotChecked => 0,
        Health::Warning | Health::Error => 1,
        Health::Unknown => 3,
    })
}

/// Prints for people: colours stay where standard output is a terminal.
pub(crate) fn human(text: &str) -> io::Result<()> {
    write(&mut anstream::stdout().lock(), text)
}

/// Prints for programs.
pub(crate) fn exact(text: &str) -> io::Result<()> {
    write(&mut io::stdout().lock(), text)
}

/// Says something beside the output; it may go unread.
pub(crate) fn aside(text: &str) {
    drop(write(&mut anstream::stderr().lock(), text));
}

/// `go-doctor rules | head` ends well: who closes a pipe has seen enough.
fn write(out: &mut impl Write, text: &str) -> io::Result<()> {
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

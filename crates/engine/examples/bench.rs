//! Times the engine natively for `bench/run.mjs`: `bench trace FILE`, `bench check|live FILE…`, `bench explain FILE`. Each line of
//! output is one measurement as JSON: the best and the median of several rounds in this process, without its start.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::expect_used,
    reason = "a bench reads files and the clock; the engine does not"
)]

use std::io::Read as _;
use std::time::Instant;

use go_doctor_engine::{Session, TraceReader};
use go_doctor_protocol::{
    EntryKind, Errand, FailedRun, Host, Lang, Outcome, PathStat, Platform, Probe, ReadAs, Reading,
    Stat, Step, Subject,
};

fn main() {
    let mut args = std::env::args().skip(1);
    let what = args.next().expect("trace, check or explain");
    for file in args {
        match what.as_str() {
            "trace" => measure(&what, &file, || trace(&file)),
            "check" => {
                let text = std::fs::read_to_string(&file).unwrap();
                measure(&what, &file, || check(&text));
            }
            "live" => {
                let text = std::fs::read_to_string(&file).unwrap();
                measure(&what, &file, live(text));
            }
            _ => {
                let text = std::fs::read_to_string(&file).unwrap();
                measure(&what, &file, || explain(&text));
            }
        }
    }
}

/// Runs it until two seconds are over, at least three times.
fn measure(what: &str, file: &str, mut run: impl FnMut() -> usize) {
    let begun = Instant::now();
    let mut times = Vec::new();
    let mut result = 0;
    while times.len() < 3 || (begun.elapsed().as_secs_f64() < 2.0 && times.len() < 2000) {
        let round = Instant::now();
        result = run();
        times.push(round.elapsed().as_secs_f64() * 1000.0);
    }
    times.sort_by(f64::total_cmp);
    let (best, median) = (times.first().unwrap(), times.get(times.len() / 2).unwrap());
    println!(
        "{{\"what\":\"{what}\",\"file\":{file:?},\"best\":{best},\"median\":{median},\"result\":{result}}}"
    );
}

fn trace(file: &str) -> usize {
    let mut file = std::fs::File::open(file).unwrap();
    let mut piece = vec![0; 256 << 10];
    let mut reader = TraceReader::new();
    loop {
        match file.read(&mut piece).unwrap() {
            0 => return reader.finish().processes.len(),
            length => reader.feed(piece.get(..length).unwrap()),
        }
    }
}

fn subject() -> Subject {
    Subject {
        folder: "/w".into(),
        file: None,
        workspace_file: None,
        platform: Platform::Linux,
        arch: "amd64".into(),
        home: Some("/home/me".into()),
        trusted: false,
        host: Host::Vscode,
        remote: None,
        lang: Lang::En,
        only: vec![],
        skip: vec![],
    }
}

const SETTINGS: &str = "/w/.vscode/settings.json";

/// As an editor checks a document when it is opened: only that text is there.
fn check(text: &str) -> usize {
    let mut session = Session::new(subject(), Errand::Check { files: vec![SETTINGS.to_owned()] });
    run(&mut session, &|probe| answer(probe, text))
}

/// As an editor checks a document while somebody types: each call is a new text in the same session.
fn live(text: String) -> impl FnMut() -> usize {
    let mut session = Session::new(subject(), Errand::Check { files: vec![SETTINGS.to_owned()] });
    let texts = [text.clone(), text.replacen("14", "15", 1)];
    let mut keystrokes = 0;
    move || {
        keystrokes += 1;
        let text = texts.get(keystrokes % 2).unwrap();
        let read =
            Probe::Read { path: SETTINGS.to_owned(), max_bytes: 32 << 20, read_as: ReadAs::Text };
        session.handle_reading(read, Reading::Text { text: text.clone() });
        run(&mut session, &|probe| answer(probe, text))
    }
}

fn answer(probe: &Probe, text: &str) -> Reading {
    match probe {
        Probe::Read { path, .. } if path == SETTINGS => Reading::Text { text: text.to_owned() },
        Probe::Stat { paths } => Reading::Stats {
            entries: paths
                .iter()
                .map(|path| look(path, path == SETTINGS, text.len() as u64))
                .collect(),
        },
        Probe::Extensions { .. } => Reading::Extensions { extensions: vec![], known: false },
        Probe::Settings { .. } => Reading::Settings { documents: vec![], inspected: vec![] },
        Probe::Environment { .. } => Reading::environment(vec![], "process"),
        _ => Reading::NotFound,
    }
}

fn look(path: &str, is_there: bool, size: u64) -> PathStat {
    let stat =
        Stat { kind: EntryKind::File, executable: false, writable: true, size, real_path: None };
    let outcome = if is_there { Outcome::Found { stat } } else { Outcome::NotFound };
    PathStat { path: path.to_owned(), outcome }
}

fn explain(text: &str) -> usize {
    let failed = FailedRun {
        command: Some("go test ./...".into()),
        exit_code: Some(1),
        output: text.to_owned(),
        ..FailedRun::default()
    };
    let mut session = Session::new(subject(), Errand::Explain { run: failed });
    run(&mut session, &|_| Reading::NotFound)
}

fn run(session: &mut Session, answer: &dyn Fn(&Probe) -> Reading) -> usize {
    loop {
        match session.poll() {
            Step::Done { report } => return report.findings.len(),
            Step::Ask { probes } => {
                for probe in probes {
                    let reading = answer(&probe);
                    session.handle_reading(probe, reading);
                }
            }
        }
    }
}

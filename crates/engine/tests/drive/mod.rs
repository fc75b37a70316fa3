//! Runs a session to its end: every question answered at once, in the order of asking.

use go_doctor_engine::Session;
use go_doctor_protocol::{Probe, Reading, Report, Step};

/// More rounds than this no session needs: it would ask for ever.
const ROUNDS: usize = 50;

/// The report of a session whose probes `answer` answers.
pub(crate) fn finish(session: &mut Session, mut answer: impl FnMut(&Probe) -> Reading) -> Report {
    for _ in 0..ROUNDS {
        match session.poll() {
            Step::Done { report } => return report,
            Step::Ask { probes } => {
                assert!(!probes.is_empty(), "the session waits for an answer it was given");
                for probe in probes {
                    let reading = answer(&probe);
                    session.handle_reading(probe, reading);
                }
            }
        }
    }
    panic!("the session asks for ever")
}

//! Layer program: an address that a program wants to listen on and does not get.

use go_doctor_protocol::Platform;

use crate::context::{Checked, Cx};
use crate::findings::{Findings, draft};
use crate::output::Run;
use crate::rules::Rule;
use crate::words;

pub(crate) const RULES: &[Rule] = &[Rule::new(words::program_address_refused::RULE)
    .explain(explain_address)
    .yields_below()
    .yields_to(&[words::dlv_refused::RULE, words::program_file_missing::RULE])];

/// What net.Listen says: `listen tcp :8080: bind: address already in use` (recorded with Go 1.26.8 on Linux; macOS has the same
/// words, Windows' are from a report).
fn explain_address(cx: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    let found = run.find(|text| {
        let (_, rest) = text.split_once("listen ")?;
        let (network, rest) = rest.split_once(' ')?;
        let known = ["tcp", "udp", "unix"].iter().any(|name| network.starts_with(name));
        let (address, said) = rest.split_once(": bind: ")?;
        known.then_some((network, address, said))
    });
    let Some((line, (network, address, said))) = found else { return Ok(()) };
    let port = address.rsplit_once(':').map_or(address, |(_, port)| port);
    let windows = said.contains("Only one usage of each socket address")
        || said.contains("通常每个套接字地址");
    let finding = if network == "unix" && said.contains("address already in use") {
        draft(words::program_address_refused::socket(address))
            .why(words::program_address_refused::why_socket())
            .by_hand(words::program_address_refused::fix_remove(address))
    } else if windows || said.contains("address already in use") {
        let platform = if windows { Platform::Windows } else { cx.platform() };
        let command = match platform {
            Platform::Windows => format!("netstat -ano | findstr :{port}"),
            Platform::Macos => format!("lsof -nP -i :{port}"),
            Platform::Linux if network.starts_with("udp") => format!("ss -lunp 'sport = :{port}'"),
            Platform::Linux => format!("ss -ltnp 'sport = :{port}'"),
        };
        draft(words::program_address_refused::message(address))
            .terminal(words::program_address_refused::fix_find, command, cx.any_folder())
            .by_hand(words::program_address_refused::fix_other())
    } else if said.contains("permission denied") || said.contains("forbidden by its access") {
        draft(words::program_address_refused::denied(address))
            .why(words::program_address_refused::why_denied())
            .by_hand(words::program_address_refused::fix_high())
    } else if said.contains("cannot assign requested address") {
        draft(words::program_address_refused::foreign(address))
            .why(words::program_address_refused::why_foreign())
            .by_hand(words::program_address_refused::fix_own())
    } else {
        return Ok(());
    };
    out.add(finding.line(run, line));
    Ok(())
}

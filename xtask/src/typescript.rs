//! `extension/src/generated.ts`: what the engine knows and the extension must know alike, from `crates/protocol`.

use std::fmt::Write as _;

use anyhow::Result;
use go_doctor_protocol::{DocumentKind, Probe, SectionKind, SettingsSection};

/// The file's text.
pub(crate) fn generated() -> Result<String> {
    let mut out = String::from(
        "// Made by `cargo xtask generate` from crates/protocol: what the engine and the extension must know alike. Edit that.\n\
         import type { EnvironmentKind, Probe } from './engine/types';\n\n",
    );
    out.push_str("/** The documents that rules about single documents look at; a leading `*` stands for anything. */\n");
    out.push_str("export const DOCUMENTS = {\n");
    for (_, name, pattern) in DocumentKind::ALL {
        writeln!(out, "    {name}: '{pattern}',")?;
    }
    out.push_str("} as const;\n\n");
    out.push_str("/** The sections of the editor's settings that the engine reads, and what stands in each. */\n");
    out.push_str("export const SECTIONS = {\n");
    for section in SettingsSection::ALL {
        let kind = match section.kind {
            SectionKind::Declared => "declared",
            SectionKind::DeclaredObject => "declaredObject",
            SectionKind::TerminalVariables => "terminalVariables",
            SectionKind::DebugConfigurations => "debugConfigurations",
        };
        writeln!(out, "    {}: '{kind}',", key(section.name))?;
    }
    out.push_str("} as const;\n\n");
    out.push_str(
        "type ProbeName = Exclude<Probe['kind'], 'environment'> | `environment ${EnvironmentKind}`;\n\n\
         /** Whether answering a probe starts a process: in a folder that is not trusted none of these is answered. */\n\
         export const STARTS_PROCESS: Readonly<Record<ProbeName, boolean>> = {\n",
    );
    for (name, starts) in Probe::ALL {
        writeln!(out, "    {}: {starts},", key(name))?;
    }
    out.push_str("};\n");
    Ok(out)
}

/// A property's name, quoted where TypeScript needs it.
fn key(name: &str) -> String {
    if name.chars().all(|c| c.is_ascii_alphanumeric()) {
        name.to_owned()
    } else {
        format!("'{name}'")
    }
}

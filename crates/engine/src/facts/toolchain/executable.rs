//! Whether a file can be a program of this machine: its first bytes say which system and processor it was built for.
//!
//! Looking first is safer than starting: on Linux, libuv hands a program of another processor to `/bin/sh`, which
//! answers with a syntax error and status 2 (go-failures.md §1.1), and two hosts would report it differently.

use go_doctor_protocol::Platform;

use crate::context::{Cx, Fact, Known as _};

/// What the first bytes of a file say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// A program for this system and processor, or one of a kind this check does not know.
    Fits,
    /// A script with this interpreter line.
    Script(String),
    /// Nothing in it.
    Empty,
    /// A program for another machine (`linux/arm64`, `windows`, `macOS` …).
    Foreign(String),
    /// No program at all.
    NotAProgram,
}

/// How many bytes are looked at.
const HEAD: u32 = 64;

/// How many bytes hold the place of a Windows program's header, and usually the header too.
const PE_HEAD: u32 = 1024;

/// Reads the format of a file that exists.
pub(crate) fn format(cx: Cx<'_>, path: &str) -> Fact<Format> {
    let head = bytes(cx.read_hex(path, HEAD)?.unwrap_or_default());
    if cx.platform() == Platform::Windows && head.starts_with(b"MZ") {
        // A recording that was made before the header was looked at does not have it.
        return Ok(cx.read_hex(path, PE_HEAD).known()?.map_or(Format::Fits, |more| {
            pe_format(&cx.subject.arch, &bytes(more.unwrap_or_default()))
        }));
    }
    Ok(classify(cx.platform(), &cx.subject.arch, &head))
}

/// A Windows program by its processor (PE format: `e_lfanew` at 0x3c leads to `PE\0\0` and `Machine`); one whose header
/// lies further behind, or is of the old kind, is taken for one that fits.
fn pe_format(arch: &str, head: &[u8]) -> Format {
    let machine = || {
        let at = head.get(0x3c..0x40)?;
        let at = usize::try_from(u32::from_le_bytes(at.try_into().ok()?)).ok()?;
        let header = head.get(at..at.checked_add(6)?)?;
        let rest = header.strip_prefix(b"PE\0\0")?;
        Some(u16::from_le_bytes(rest.try_into().ok()?))
    };
    let machine = match machine() {
        Some(0x014c) => "386",
        Some(0x8664) => "amd64",
        Some(0xaa64) => "arm64",
        Some(0x01c0 | 0x01c4) => "arm",
        _ => return Format::Fits,
    };
    // Windows on arm64 runs programs of the other processors by emulation.
    let emulated = arch == "arm64" && matches!(machine, "amd64" | "386");
    if emulated || runs_on(arch, machine) {
        Format::Fits
    } else {
        Format::Foreign(format!("windows/{machine}"))
    }
}

/// Reads hexadecimal digits.
fn bytes(hex: &str) -> Vec<u8> {
    let pairs = (0..hex.len() / 2).filter_map(|i| hex.get(2 * i..2 * i + 2));
    pairs.filter_map(|pair| u8::from_str_radix(pair, 16).ok()).collect()
}

fn classify(platform: Platform, arch: &str, head: &[u8]) -> Format {
    match head {
        [] => Format::Empty,
        [b'#', b'!', rest @ ..] => {
            let line: Vec<u8> = rest.iter().copied().take_while(|&byte| byte != b'\n').collect();
            Format::Script(String::from_utf8_lossy(&line).trim().to_owned())
        }
        [0x7f, b'E', b'L', b'F', ..] => {
            let machine = elf_machine(head);
            match (platform, machine) {
                (Platform::Linux, None) => Format::Fits,
                (Platform::Linux, Some(machine)) if runs_on(arch, &machine) => Format::Fits,
                (_, machine) => {
                    Format::Foreign(format!("linux/{}", machine.as_deref().unwrap_or("?")))
                }
            }
        }
        [b'M', b'Z', ..] if platform == Platform::Windows => Format::Fits,
        [b'M', b'Z', ..] => Format::Foreign("windows".to_owned()),
        [0xcf | 0xce, 0xfa, 0xed, 0xfe, ..] | [0xca, 0xfe, 0xba, 0xbe, ..]
            if platform == Platform::Macos =>
        {
            Format::Fits
        }
        [0xcf | 0xce, 0xfa, 0xed, 0xfe, ..] | [0xca, 0xfe, 0xba, 0xbe, ..] => {
            Format::Foreign("macOS".to_owned())
        }
        _ => Format::NotAProgram,
    }
}

/// A 64-bit machine runs its 32-bit programs.
fn runs_on(arch: &str, machine: &str) -> bool {
    arch == machine
        || (arch == "amd64" && machine == "386")
        || (arch == "arm64" && machine == "arm")
}

/// The processor of an ELF file in Go's words (ELF header, `e_machine`, offset 18).
fn elf_machine(head: &[u8]) -> Option<String> {
    let little = head.get(5) == Some(&1);
    let pair = [*head.get(18)?, *head.get(19)?];
    let code = if little { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) };
    let wide = head.get(4) == Some(&2);
    Some(match (code, wide, little) {
        (3, ..) => "386".to_owned(),
        (62, ..) => "amd64".to_owned(),
        (40, ..) => "arm".to_owned(),
        (183, ..) => "arm64".to_owned(),
        (243, ..) => "riscv64".to_owned(),
        (22, ..) => "s390x".to_owned(),
        (21, _, true) => "ppc64le".to_owned(),
        (21, ..) => "ppc64".to_owned(),
        (258, ..) => "loong64".to_owned(),
        (8, true, true) => "mips64le".to_owned(),
        (8, true, false) => "mips64".to_owned(),
        (8, false, true) => "mipsle".to_owned(),
        (8, ..) => "mips".to_owned(),
        (other, ..) => format!("machine {other}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A Windows program's head: its header at 0x80, as Go's linker puts it.
    fn pe(machine: u16) -> Vec<u8> {
        let mut head = b"MZ".to_vec();
        head.resize(0x100, 0);
        head[0x3c] = 0x80;
        head[0x80..0x84].copy_from_slice(b"PE\0\0");
        head[0x84..0x86].copy_from_slice(&machine.to_le_bytes());
        head
    }

    #[test]
    fn a_windows_program_of_another_processor_is_foreign() {
        assert_eq!(pe_format("amd64", &pe(0xaa64)), Format::Foreign("windows/arm64".into()));
        assert_eq!(pe_format("386", &pe(0x8664)), Format::Foreign("windows/amd64".into()));
        for (arch, machine) in [("amd64", 0x8664), ("amd64", 0x014c), ("arm64", 0x8664)] {
            assert_eq!(pe_format(arch, &pe(machine)), Format::Fits);
        }
        assert_eq!(pe_format("amd64", b"MZ"), Format::Fits);
        assert_eq!(pe_format("amd64", &pe(0x8664)[..0x82]), Format::Fits);
    }

    #[test]
    fn elf_of_another_processor_is_foreign() {
        let mut head = b"\x7fELF\x02\x01\x01".to_vec();
        head.resize(64, 0);
        head[18] = 183;
        assert_eq!(
            classify(Platform::Linux, "amd64", &head),
            Format::Foreign("linux/arm64".into())
        );
        assert_eq!(classify(Platform::Linux, "arm64", &head), Format::Fits);
        assert_eq!(
            classify(Platform::Linux, "amd64", b"#!/bin/sh\nexit"),
            Format::Script("/bin/sh".into())
        );
        assert_eq!(classify(Platform::Linux, "amd64", b""), Format::Empty);
        assert_eq!(classify(Platform::Linux, "amd64", b"hello"), Format::NotAProgram);
        assert_eq!(
            classify(Platform::Linux, "amd64", b"MZ\x90"),
            Format::Foreign("windows".into())
        );
    }
}

//! Mount points on Linux and what they forbid: `/proc/self/mountinfo` (proc(5)). A `stat` does not tell that programs may
//! not be started from a file system.

use std::rc::Rc;

use go_doctor_protocol::{Outcome, Platform};

use crate::context::{Cx, Fact, kept};
use crate::paths;

/// Where the kernel tells.
pub(crate) const FILE: &str = "/proc/self/mountinfo";

/// One mount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mount {
    /// Where.
    pub(crate) point: String,
    /// Its options (`rw,nosuid,noexec`).
    pub(crate) options: String,
    /// Its line.
    pub(crate) line: String,
}

impl Mount {
    /// It has this option.
    pub(crate) fn has(&self, option: &str) -> bool {
        self.options.split(',').any(|known| known == option)
    }
}

/// Reads the file: the fifth field is the mount point, the sixth its options. A later mount hides an earlier one.
fn parse(text: &str) -> Vec<Mount> {
    let mount = |line: &str| {
        let mut fields = line.split(' ').skip(4);
        Some(Mount {
            point: unescape(fields.next()?),
            options: fields.next()?.to_owned(),
            line: line.to_owned(),
        })
    };
    text.lines().filter_map(mount).collect()
}

/// Blanks and backslashes are written in octal (`\040`).
fn unescape(field: &str) -> String {
    ["\\040", "\\011", "\\012", "\\134"]
        .iter()
        .zip([" ", "\t", "\n", "\\"])
        .fold(field.to_owned(), |text, (code, plain)| text.replace(code, plain))
}

/// The mount that a path lies on, its links followed, if it forbids to start programs; nothing on other systems.
pub(crate) fn noexec(cx: Cx<'_>, path: &str) -> Fact<Option<Mount>> {
    if cx.platform() != Platform::Linux {
        return Ok(None);
    }
    let (mounts, outcome) = (mounts(cx), cx.stat(path));
    let (mounts, outcome) = (mounts?, outcome?);
    let real = match outcome {
        Outcome::Found { stat } => stat.real_path.as_deref().unwrap_or(path),
        _ => path,
    };
    let holds = |mount: &&Mount| paths::is_within(Platform::Linux, real, &mount.point);
    let deepest = mounts.iter().filter(holds).max_by_key(|mount| mount.point.len());
    // Of several mounts at one point the last one counts.
    let last =
        deepest.and_then(|deepest| mounts.iter().rev().find(|mount| mount.point == deepest.point));
    Ok(last.filter(|mount| mount.has("noexec")).cloned())
}

kept!(MountsKey: Vec<Mount>);

/// Every mount; none where there is no such file.
fn mounts(cx: Cx<'_>) -> Fact<Rc<Vec<Mount>>> {
    cx.memo::<MountsKey>("", || Ok(parse(cx.read(FILE)?.unwrap_or_default())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_read_as_the_kernel_writes_them() {
        let text = "36 35 98:0 / / rw,relatime shared:1 - ext4 /dev/root rw\n\
                    37 36 0:44 / /tmp/a\\040b rw,nosuid,noexec - tmpfs tmpfs rw\n";
        let mounts = parse(text);
        assert_eq!(mounts.len(), 2);
        assert_eq!(mounts[1].point, "/tmp/a b");
        assert!(mounts[1].has("noexec") && !mounts[0].has("noexec"));
    }
}

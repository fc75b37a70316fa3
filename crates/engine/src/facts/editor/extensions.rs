//! The installed extensions that matter to Go, and whether they are active.

use std::rc::Rc;

use go_doctor_protocol::{ExtensionInfo, Probe, Reading};

use crate::context::{Cx, Fact, could_not, kept, named};

/// The Go extension.
pub(crate) const GO: &str = "golang.go";

/// Extensions that run a LeetCode client with node: the official one under both its ids, and a fork (leetcode.md §1).
pub(crate) const LEETCODE: &[&str] = &[
    "leetcode.vscode-leetcode",
    "shengchen.vscode-leetcode",
    "ccagml.vscode-leetcode-problem-rating",
];

/// Every id that a rule asks about: Go, the LeetCode plugins, and the runners that start go (leetcode.md §1).
const IDS: &[&str] = &[
    GO,
    "leetcode.vscode-leetcode",
    "shengchen.vscode-leetcode",
    "ccagml.vscode-leetcode-problem-rating",
    "supperchong.algorithm",
    "divyanshuagrawal.competitive-programming-helper",
    "formulahendry.code-runner",
];

/// What is installed.
#[derive(Debug)]
pub(crate) struct Extensions {
    /// There is an editor, or a folder of extensions, at all.
    pub(crate) known: bool,
    /// The folder is trusted: what the editor hides then is disabled.
    trusted: bool,
    list: Vec<ExtensionInfo>,
}

impl Extensions {
    /// The extension with this id; not one that is disabled. One that waits for the folder's trust will be there.
    pub(crate) fn get(&self, id: &str) -> Option<&ExtensionInfo> {
        self.installed(id).filter(|extension| !extension.hidden || !self.trusted)
    }

    /// The same, disabled ones too.
    pub(crate) fn installed(&self, id: &str) -> Option<&ExtensionInfo> {
        self.list.iter().find(|extension| extension.id == id)
    }
}

kept!(ExtensionsKey: Extensions);

/// The extensions of this subject.
pub(crate) fn extensions(cx: Cx<'_>) -> Fact<Rc<Extensions>> {
    cx.memo::<ExtensionsKey>("", || {
        let probe = Probe::Extensions { ids: IDS.iter().map(|&id| id.to_owned()).collect() };
        let label = named(&probe);
        match cx.reading(probe)? {
            Reading::Extensions { extensions, known } => {
                let trusted = cx.subject.trusted;
                Ok(Extensions { known: *known, trusted, list: extensions.clone() })
            }
            other => Err(could_not(&label, other)),
        }
    })
}

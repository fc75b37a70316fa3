//! The folders: layouts as projects have them, and the same with one fault put in.

mod faults;
mod layouts;

/// What is right to say of a folder.
#[derive(Clone, Copy)]
pub(crate) enum Verdict {
    /// Nothing of warning or above; go is content.
    Healthy,
    /// This rule first; go fails.
    Fault(&'static str),
    /// This rule first, although go's command ends well.
    Silent(&'static str),
    /// This rule first, when go may be asked.
    FaultIfTrusted(&'static str),
    /// This rule, as a remark: the layout builds, only a command in its root does not.
    Remark(&'static str),
}

/// A folder of files.
pub(crate) struct Folder {
    pub(crate) name: &'static str,
    /// The folder that is opened, below the root.
    pub(crate) open: &'static str,
    pub(crate) files: Vec<(&'static str, Vec<u8>)>,
    pub(crate) env: &'static [(&'static str, &'static str)],
    /// The go command whose end is compared.
    pub(crate) go: &'static str,
    pub(crate) verdict: Verdict,
}

impl Folder {
    fn opened(mut self, open: &'static str) -> Self {
        self.open = open;
        self
    }

    fn with(mut self, env: &'static [(&'static str, &'static str)]) -> Self {
        self.env = env;
        self
    }

    fn by(mut self, go: &'static str) -> Self {
        self.go = go;
        self
    }
}

fn folder(name: &'static str, verdict: Verdict, files: &[(&'static str, &str)]) -> Folder {
    let files = files.iter().map(|(path, text)| (*path, text.as_bytes().to_vec())).collect();
    Folder { name, open: "", files, env: &[], go: "vet ./...", verdict }
}

fn healthy(name: &'static str, files: &[(&'static str, &str)]) -> Folder {
    folder(name, Verdict::Healthy, files)
}

fn fault(name: &'static str, rule: &'static str, files: &[(&'static str, &str)]) -> Folder {
    folder(name, Verdict::Fault(rule), files)
}

const MOD: &str = "module example.com/app\n\ngo 1.20\n";
const MAIN: &str = "package main\n\nfunc main() {}\n";
const QUOTE: &str = "package main\n\nimport _ \"rsc.io/quote\"\n\nfunc main() {}\n";
const REQUIRE: &str = "module example.com/app\n\ngo 1.20\n\nrequire rsc.io/quote v1.5.2\n";
const TEST: &str = "package a\n\nimport \"testing\"\n\nfunc TestA(t *testing.T) {}\n";

/// Every folder.
pub(crate) fn folders() -> Vec<Folder> {
    let mut all = layouts::layouts();
    all.extend(faults::module_faults());
    all.extend(faults::package_faults());
    all.extend(faults::dependency_faults());
    all
}

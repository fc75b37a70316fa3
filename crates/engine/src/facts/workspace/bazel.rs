//! Folders whose Go files Bazel builds: a BUILD file beside them says which belong together, and go has no say there.
//!
//! go still refuses a folder of two packages, or an import that Bazel provides, and nobody builds it with go: of 42 true
//! errors and warnings that no reader would act on in 177 public repositories, 20 lay in such folders (docs/public).

use go_doctor_protocol::{Finding, Layer, Severity};

use crate::context::{Cx, Fact};
use crate::paths;

/// Whether Bazel builds a folder: its packages come from where Bazel puts them, and go.mod need not know them.
pub(crate) fn built_by_bazel(cx: Cx<'_>, folder: &str) -> Fact<bool> {
    let files = ["BUILD.bazel", "BUILD"].map(|name| paths::join(cx.platform(), folder, name));
    cx.stat_all(&files)?;
    for file in files {
        if cx.is_file(&file)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a finding is of Go code that Bazel builds: then it is a remark, whatever go says.
pub(crate) fn is_remark_only(cx: Cx<'_>, finding: &Finding) -> Fact<bool> {
    let of_code = matches!(finding.layer, Layer::Module | Layer::Test);
    if !of_code || finding.severity == Severity::Info {
        return Ok(false);
    }
    let file = finding.location.as_ref().map(|at| at.file.as_str());
    match file.filter(|file| file.ends_with(".go")) {
        Some(file) => {
            let folder = paths::parent(cx.platform(), file).unwrap_or_default();
            built_by_bazel(cx, &folder)
        }
        None => Ok(false),
    }
}

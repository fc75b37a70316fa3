//! Layer module: where `go build` writes its program, and what is in the way there.

use crate::context::{Checked, Cx};
use crate::findings::{Findings, draft};
use crate::output::{GoCommand, Run, between};
use crate::rules::Rule;
use crate::words::{self, shell_quote};

pub(crate) const RULES: &[Rule] =
    &[Rule::new(words::build_output_is_folder::RULE).explain(build_output_is_folder)];

/// `go: build output "broken" already exists and is a directory`: without `-o` the program gets the name of its package's
/// folder, and lands in the folder of the run (cmd/go/internal/work/build.go, Go 1.19 to 1.27).
fn build_output_is_folder(_: Cx<'_>, run: &Run, out: &mut Findings) -> Checked {
    const AFTER: &str = "\" already exists and is a directory";
    let Some((line, name)) = run.find(|line| between(line, "build output \"", AFTER)) else {
        return Ok(());
    };
    let finding = draft(words::build_output_is_folder::message(name)).line(run, line);
    let finding = match run.go().filter(|go| go.verb == "build") {
        Some(go) => {
            finding.terminal_of(words::build_output_is_folder::fix_output, with_output(go), run)
        }
        None => finding.by_hand(words::build_output_is_folder::fix_output_task()),
    };
    out.add(finding.by_hand(words::build_output_is_folder::fix_rename()));
    Ok(())
}

/// The same command with a folder for what it builds; one that ends with a slash is made.
fn with_output(go: &GoCommand) -> String {
    let env = go.env.iter().map(|(name, value)| format!("{name}={}", shell_quote(value)));
    let words = ["go", "build", "-o", "bin/"].map(str::to_owned).into_iter();
    let args = go.args.iter().map(|arg| shell_quote(arg));
    env.chain(words).chain(args).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::Command;

    #[test]
    fn the_command_is_the_users_own() {
        let of = |line: &str| with_output(Command::parse(line).unwrap().go().unwrap());
        assert_eq!(of("go build ./broken"), "go build -o bin/ ./broken");
        assert_eq!(
            of("(cd a && GOOS=linux go build -tags 'a b' .)"),
            "GOOS=linux go build -o bin/ -tags 'a b' ."
        );
    }
}

//! Made by `cargo xtask generate` from the pages of the family test; edit those.
#![allow(
    clippy::wildcard_imports,
    reason = "each module takes what it needs of the same ten names"
)]

use super::{Arg, Message, NeedsWhy, RuleId, Template, Title, Why, sentence};
use go_doctor_protocol::{Layer, Severity};

/// command-arguments-wrong
pub(crate) mod command_arguments_wrong {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("command-arguments-wrong", Layer::Test, Severity::Error);
    /// {said}
    pub(crate) fn message(said: impl Into<Arg>) -> Message {
        Message::new(
            sentence(&Template { en: "{said}", zh: "{said}", names: &["said"] }, [said.into()]),
            why(),
        )
    }
    /// `go run` was given no file and no package
    pub(crate) fn no_file() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`go run` was given no file and no package",
                    zh: "`go run` 没有得到任何文件或包",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// `go run` was given `{pattern}`, which is several packages
    pub(crate) fn many(pattern: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`go run` was given `{pattern}`, which is several packages",
                    zh: "`go run` 得到的 `{pattern}` 是多个包",
                    names: &["pattern"],
                },
                [pattern.into()],
            ),
            why(),
        )
    }
    /// `{tool}` was called with the wrong number of arguments
    pub(crate) fn usage(tool: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{tool}` was called with the wrong number of arguments",
                    zh: "调用 `{tool}` 时参数的个数不对",
                    names: &["tool"],
                },
                [tool.into()],
            ),
            why(),
        )
    }
    /// The command ends before it does anything; the code was not looked at
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The command ends before it does anything; the code was not looked at",
                zh: "命令在做任何事之前就结束了；代码根本没有被看过",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_run_here(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Name one package of `{pattern}`
    pub(crate) fn fix_one_package(pattern: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Name one package of `{pattern}`",
                zh: "只写出 `{pattern}` 中的一个包",
                names: &["pattern"],
            },
            [pattern.into()],
        ))
    }
    /// Compare with the usage that it prints and change the arguments
    pub(crate) fn fix_arguments() -> Title {
        Title(sentence(
            &Template {
                en: "Compare with the usage that it prints and change the arguments",
                zh: "对照它打印的用法，修改参数",
                names: &[],
            },
            [],
        ))
    }
}

/// flag-unknown
pub(crate) mod flag_unknown {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("flag-unknown", Layer::Test, Severity::Error);
    /// `{tool}` does not know the flag `-{flag}`
    pub(crate) fn message(tool: impl Into<Arg>, flag: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{tool}` does not know the flag `-{flag}`",
                    zh: "`{tool}` 不认识标志 `-{flag}`",
                    names: &["tool", "flag"],
                },
                [tool.into(), flag.into()],
            ),
            why(),
        )
    }
    /// `{tool}` reads `{file}` as a flag, because it begins with a dash
    pub(crate) fn file(tool: impl Into<Arg>, file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{tool}` reads `{file}` as a flag, because it begins with a dash",
                    zh: "`{tool}` 把 `{file}` 当成了标志，因为它以短横线开头",
                    names: &["tool", "file"],
                },
                [tool.into(), file.into()],
            ),
            why(),
        )
    }
    /// `{tool}` has no command `{command}`
    pub(crate) fn command(tool: impl Into<Arg>, command: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{tool}` has no command `{command}`",
                    zh: "`{tool}` 没有命令 `{command}`",
                    names: &["tool", "command"],
                },
                [tool.into(), command.into()],
            ),
            why(),
        )
    }
    /// `{tool}` was called without a command
    pub(crate) fn bare(tool: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{tool}` was called without a command",
                    zh: "调用 `{tool}` 时没有给出命令",
                    names: &["tool"],
                },
                [tool.into()],
            ),
            why(),
        )
    }
    /// It stops before anything is built: go ends with 2, dlv with 0; the code was not looked at
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "It stops before anything is built: go ends with 2, dlv with 0; the code was not looked at",
                zh: "它在构建之前就停止了：go 的退出码是 2，dlv 的是 0；代码根本没有被看过",
                names: &[],
            },
            [],
        ))
    }
    /// Flags stand behind the command: `go run -race .`, not `go -race run .`
    pub(crate) fn why_before_command() -> Why {
        Why(sentence(
            &Template {
                en: "Flags stand behind the command: `go run -race .`, not `go -race run .`",
                zh: "标志要写在命令之后：应写 `go run -race .`，而不是 `go -race run .`",
                names: &[],
            },
            [],
        ))
    }
    /// go takes every word that begins with a dash for a flag
    pub(crate) fn why_file() -> Why {
        Why(sentence(
            &Template {
                en: "go takes every word that begins with a dash for a flag",
                zh: "go 把所有以短横线开头的词都当作标志",
                names: &[],
            },
            [],
        ))
    }
    /// It prints its usage and ends with 2
    pub(crate) fn why_bare() -> Why {
        Why(sentence(
            &Template {
                en: "It prints its usage and ends with 2",
                zh: "它会打印用法并以 2 退出",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}` to see what there is
    pub(crate) fn fix_help(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}` to see what there is",
                zh: "运行 `{command}` 查看有哪些可用的标志和命令",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_near(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Write `./{file}`, or rename the file
    pub(crate) fn fix_rename_file(file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Write `./{file}`, or rename the file",
                zh: "写成 `./{file}`，或者给文件改名",
                names: &["file"],
            },
            [file.into()],
        ))
    }
    /// Write `-{flag}` behind the command
    pub(crate) fn fix_behind_command(flag: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Write `-{flag}` behind the command",
                zh: "把 `-{flag}` 写到命令之后",
                names: &["flag"],
            },
            [flag.into()],
        ))
    }
    /// Name a command, such as `run`, `build` or `test`
    pub(crate) fn fix_add_command() -> Title {
        Title(sentence(
            &Template {
                en: "Name a command, such as `run`, `build` or `test`",
                zh: "写出命令，例如 `run`、`build` 或 `test`",
                names: &[],
            },
            [],
        ))
    }
}

/// race-needs-cgo
pub(crate) mod race_needs_cgo {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("race-needs-cgo", Layer::Test, Severity::Error);
    /// `{flag}` needs cgo, and cgo is off
    pub(crate) fn message(flag: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{flag}` needs cgo, and cgo is off",
                    zh: "`{flag}` 需要 cgo，而 cgo 没有启用",
                    names: &["flag"],
                },
                [flag.into()],
            ),
            why(),
        )
    }
    /// `{flag}` does not exist for this platform: {platform}
    pub(crate) fn platform(flag: impl Into<Arg>, platform: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{flag}` does not exist for this platform: {platform}",
                    zh: "此平台没有 `{flag}`：{platform}",
                    names: &["flag", "platform"],
                },
                [flag.into(), platform.into()],
            ),
            why(),
        )
    }
    /// `{flag}` needs a C compiler, and `{compiler}` is not there
    pub(crate) fn compiler(flag: impl Into<Arg>, compiler: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{flag}` needs a C compiler, and `{compiler}` is not there",
                    zh: "`{flag}` 需要 C 编译器，而 `{compiler}` 不存在",
                    names: &["flag", "compiler"],
                },
                [flag.into(), compiler.into()],
            ),
            why(),
        )
    }
    /// The race detector's own runtime cannot start on this machine
    pub(crate) fn sanitizer() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The race detector's own runtime cannot start on this machine",
                    zh: "竞态检测器自身的运行时无法在本机启动",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// The race detector's runtime is linked with the C toolchain; go refuses before it builds anything (exit code 2)
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The race detector's runtime is linked with the C toolchain; go refuses before it builds anything (exit code 2)",
                zh: "竞态检测器的运行时要与 C 工具链链接；go 在构建任何东西之前就会拒绝（退出码 2）",
                names: &[],
            },
            [],
        ))
    }
    /// It needs a memory layout that this kernel or container does not give
    pub(crate) fn why_sanitizer() -> Why {
        Why(sentence(
            &Template {
                en: "It needs a memory layout that this kernel or container does not give",
                zh: "它需要的内存布局，这个内核或容器无法提供",
                names: &[],
            },
            [],
        ))
    }
    /// Set `CGO_ENABLED=1` and install a C compiler
    pub(crate) fn fix_enable() -> Title {
        Title(sentence(
            &Template {
                en: "Set `CGO_ENABLED=1` and install a C compiler",
                zh: "设置 `CGO_ENABLED=1` 并安装 C 编译器",
                names: &[],
            },
            [],
        ))
    }
    /// Run without `{flag}`
    pub(crate) fn fix_without(flag: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run without `{flag}`", zh: "不使用 `{flag}` 运行", names: &["flag"]
            },
            [flag.into()],
        ))
    }
    /// Build for a platform that has it, such as linux/amd64
    pub(crate) fn fix_other_platform() -> Title {
        Title(sentence(
            &Template {
                en: "Build for a platform that has it, such as linux/amd64",
                zh: "为支持它的平台构建，例如 linux/amd64",
                names: &[],
            },
            [],
        ))
    }
    /// Install a C compiler (gcc or clang), or set `CC` to the one you have
    pub(crate) fn fix_install_compiler() -> Title {
        Title(sentence(
            &Template {
                en: "Install a C compiler (gcc or clang), or set `CC` to the one you have",
                zh: "安装 C 编译器（gcc 或 clang），或把 `CC` 设为已有的编译器",
                names: &[],
            },
            [],
        ))
    }
}

/// test-args-ignored
pub(crate) mod test_args_ignored {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("test-args-ignored", Layer::Test, Severity::Warning);
    /// Nothing looks at `{arguments}`: the tests ran without it
    pub(crate) fn message(arguments: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "Nothing looks at `{arguments}`: the tests ran without it",
                    zh: "没有任何代码读取 `{arguments}`：测试运行时没有用到它",
                    names: &["arguments"],
                },
                [arguments.into()],
            ),
            why(),
        )
    }
    /// What stands behind `-args`, or behind the first word that is no flag, is only handed to the test binary
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "What stands behind `-args`, or behind the first word that is no flag, is only handed to the test binary",
                zh: "`-args` 之后，或第一个不是标志的词之后的内容，只会交给测试二进制",
                names: &[],
            },
            [],
        ))
    }
    /// Behind `--` the test binary reads no flags any more
    pub(crate) fn why_terminator() -> Why {
        Why(sentence(
            &Template {
                en: "Behind `--` the test binary reads no flags any more",
                zh: "在 `--` 之后，测试二进制不再读取标志",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_before(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_run(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Take `{arguments}` away, or read it in the tests with `flag.Args`
    pub(crate) fn fix_remove(arguments: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Take `{arguments}` away, or read it in the tests with `flag.Args`",
                zh: "去掉 `{arguments}`，或在测试中用 `flag.Args` 读取它",
                names: &["arguments"],
            },
            [arguments.into()],
        ))
    }
}

/// test-failed
pub(crate) mod test_failed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("test-failed", Layer::Test, Severity::Info);
    /// `{test}` failed
    pub(crate) fn message(test: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template { en: "`{test}` failed", zh: "`{test}` 失败了", names: &["test"] },
                [test.into()],
            ),
            why(),
        )
    }
    /// `{test}` failed at {place}: {said}
    pub(crate) fn said(
        test: impl Into<Arg>,
        place: impl Into<Arg>,
        said: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{test}` failed at {place}: {said}",
                    zh: "`{test}` 在 {place} 失败：{said}",
                    names: &["test", "place", "said"],
                },
                [test.into(), place.into(), said.into()],
            ),
            why(),
        )
    }
    /// The tests were built and ran, and found a difference; the toolchain is fine
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The tests were built and ran, and found a difference; the toolchain is fine",
                zh: "测试已经构建并运行，发现了差异；工具链没有问题",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}` to see it alone
    pub(crate) fn fix_again(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}` to see it alone",
                zh: "运行 `{command}` 单独查看它",
                names: &["command"],
            },
            [command.into()],
        ))
    }
}

/// test-file-run
pub(crate) mod test_file_run {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("test-file-run", Layer::Test, Severity::Error);
    /// `{command}` was given the test file {file}, which it does not run
    pub(crate) fn message(command: impl Into<Arg>, file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{command}` was given the test file {file}, which it does not run",
                    zh: "`{command}` 得到的是测试文件 {file}，它不会运行测试",
                    names: &["command", "file"],
                },
                [command.into(), file.into()],
            ),
            why(),
        )
    }
    /// {folder} holds only test files, and `go run` runs no tests
    pub(crate) fn folder(folder: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{folder} holds only test files, and `go run` runs no tests",
                    zh: "{folder} 中只有测试文件，而 `go run` 不运行测试",
                    names: &["folder"],
                },
                [folder.into()],
            ),
            why(),
        )
    }
    /// `{command}` makes nothing of the test file {file}
    pub(crate) fn built(command: impl Into<Arg>, file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{command}` makes nothing of the test file {file}",
                    zh: "`{command}` 不会从测试文件 {file} 构建出任何东西",
                    names: &["command", "file"],
                },
                [command.into(), file.into()],
            ),
            why(),
        )
    }
    /// Tests have no `main` of their own: only `go test` builds a program around them
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Tests have no `main` of their own: only `go test` builds a program around them",
                zh: "测试没有自己的 `main`：只有 `go test` 会为它们构建程序",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_test(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Use `go test` with the folder in the task instead of `go run {file}`
    pub(crate) fn fix_use_go_test(file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Use `go test` with the folder in the task instead of `go run {file}`",
                zh: "在任务中用 `go test` 加文件夹，代替 `go run {file}`",
                names: &["file"],
            },
            [file.into()],
        ))
    }
}

/// test-files-missing
pub(crate) mod test_files_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("test-files-missing", Layer::Test, Severity::Warning);
    /// `{test}` is in {file}, where `go test` does not look
    pub(crate) fn message(test: impl Into<Arg>, file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{test}` is in {file}, where `go test` does not look",
                    zh: "`{test}` 在 {file} 中，而 `go test` 不会看这个文件",
                    names: &["test", "file"],
                },
                [test.into(), file.into()],
            ),
            why(),
        )
    }
    /// `go test` was given {file}, which is no test file
    pub(crate) fn named(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`go test` was given {file}, which is no test file",
                    zh: "`go test` 得到的 {file} 不是测试文件",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// Package `{package}` has no file whose name ends in `_test.go`
    pub(crate) fn none(package: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "Package `{package}` has no file whose name ends in `_test.go`",
                    zh: "包 `{package}` 中没有名称以 `_test.go` 结尾的文件",
                    names: &["package"],
                },
                [package.into()],
            ),
            why(),
        )
    }
    /// go test reads only files whose name ends in `_test.go`, and says "\[no test files]" with exit code 0
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "go test reads only files whose name ends in `_test.go`, and says \"[no test files]\" with exit code 0",
                zh: "go test 只读取名称以 `_test.go` 结尾的文件，并会以退出码 0 报告 “[no test files]”",
                names: &[],
            },
            [],
        ))
    }
    /// Given files by name, go test looks at no others, and ends with 0 when none of them is a test
    pub(crate) fn why_named() -> Why {
        Why(sentence(
            &Template {
                en: "Given files by name, go test looks at no others, and ends with 0 when none of them is a test",
                zh: "按文件名给出时，go test 不看其他文件；其中没有测试时它以 0 退出",
                names: &[],
            },
            [],
        ))
    }
    /// There is nothing to run: go test says "\[no test files]" and ends with 0
    pub(crate) fn why_none() -> Why {
        Why(sentence(
            &Template {
                en: "There is nothing to run: go test says \"[no test files]\" and ends with 0",
                zh: "没有可运行的测试：go test 会报告 “[no test files]” 并以 0 退出",
                names: &[],
            },
            [],
        ))
    }
    /// Rename {file} to {to}
    pub(crate) fn fix_rename(file: impl Into<Arg>, to: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Rename {file} to {to}",
                zh: "将 {file} 重命名为 {to}",
                names: &["file", "to"],
            },
            [file.into(), to.into()],
        ))
    }
    /// Move `{test}` to a file {to}
    pub(crate) fn fix_move(test: impl Into<Arg>, to: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Move `{test}` to a file {to}",
                zh: "把 `{test}` 移到文件 {to} 中",
                names: &["test", "to"],
            },
            [test.into(), to.into()],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_folder(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Write the tests of `{package}` in a file beside it whose name ends in `_test.go`
    pub(crate) fn fix_write(package: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Write the tests of `{package}` in a file beside it whose name ends in `_test.go`",
                zh: "在同一文件夹中名称以 `_test.go` 结尾的文件里编写 `{package}` 的测试",
                names: &["package"],
            },
            [package.into()],
        ))
    }
}

/// test-flag-invalid
pub(crate) mod test_flag_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("test-flag-invalid", Layer::Test, Severity::Error);
    /// `-{flag}` does not take the value `{value}`
    pub(crate) fn message(flag: impl Into<Arg>, value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`-{flag}` does not take the value `{value}`",
                    zh: "`-{flag}` 不接受值 `{value}`",
                    names: &["flag", "value"],
                },
                [flag.into(), value.into()],
            ),
            why(),
        )
    }
    /// `-{flag}` needs a value
    pub(crate) fn no_value(flag: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`-{flag}` needs a value",
                    zh: "`-{flag}` 需要一个值",
                    names: &["flag"],
                },
                [flag.into()],
            ),
            why(),
        )
    }
    /// {said}
    pub(crate) fn together(said: impl Into<Arg>) -> Message {
        Message::new(
            sentence(&Template { en: "{said}", zh: "{said}", names: &["said"] }, [said.into()]),
            why(),
        )
    }
    /// `-{flag}` names `{value}`, which cannot be written
    pub(crate) fn file(flag: impl Into<Arg>, value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`-{flag}` names `{value}`, which cannot be written",
                    zh: "`-{flag}` 指定的 `{value}` 无法写入",
                    names: &["flag", "value"],
                },
                [flag.into(), value.into()],
            ),
            why(),
        )
    }
    /// No test ran: `go test` refuses it with 2, the test binary with 1
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "No test ran: `go test` refuses it with 2, the test binary with 1",
                zh: "没有测试运行：`go test` 拒绝时以 2 退出，测试二进制拒绝时以 1 退出",
                names: &[],
            },
            [],
        ))
    }
    /// No test ran: the flags do not go together, or not with this many packages
    pub(crate) fn why_together() -> Why {
        Why(sentence(
            &Template {
                en: "No test ran: the flags do not go together, or not with this many packages",
                zh: "没有测试运行：这些标志不能一起使用，或者不能用于这么多包",
                names: &[],
            },
            [],
        ))
    }
    /// Write for example `{example}`
    pub(crate) fn fix_value(example: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Write for example `{example}`",
                zh: "例如写成 `{example}`",
                names: &["example"],
            },
            [example.into()],
        ))
    }
    /// Name one package
    pub(crate) fn fix_one_package() -> Title {
        Title(sentence(&Template { en: "Name one package", zh: "只写出一个包", names: &[] }, []))
    }
    /// Write the whole name of one fuzz test between `^` and `$`
    pub(crate) fn fix_one_fuzz_test() -> Title {
        Title(sentence(
            &Template {
                en: "Write the whole name of one fuzz test between `^` and `$`",
                zh: "用 `^` 和 `$` 写出一个模糊测试的完整名称",
                names: &[],
            },
            [],
        ))
    }
    /// Make the folder first, or name another file
    pub(crate) fn fix_folder() -> Title {
        Title(sentence(
            &Template {
                en: "Make the folder first, or name another file",
                zh: "先创建该文件夹，或指定另一个文件",
                names: &[],
            },
            [],
        ))
    }
    /// Leave one of the two out, or change its value
    pub(crate) fn fix_choose() -> Title {
        Title(sentence(
            &Template {
                en: "Leave one of the two out, or change its value",
                zh: "去掉其中一个，或修改它的值",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}` to see the flags
    pub(crate) fn fix_help(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}` to see the flags",
                zh: "运行 `{command}` 查看所有标志",
                names: &["command"],
            },
            [command.into()],
        ))
    }
}

/// test-flag-taken-by-go
pub(crate) mod test_flag_taken_by_go {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("test-flag-taken-by-go", Layer::Test, Severity::Warning);
    /// `-{flag}` is a flag of go itself: the tests never see it
    pub(crate) fn message(flag: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`-{flag}` is a flag of go itself: the tests never see it",
                    zh: "`-{flag}` 是 go 自己的标志：测试看不到它",
                    names: &["flag"],
                },
                [flag.into()],
            ),
            why(),
        )
    }
    /// go takes the flags that it knows, wherever they stand; only what is behind `-args` reaches the tests untouched
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "go takes the flags that it knows, wherever they stand; only what is behind `-args` reaches the tests untouched",
                zh: "go 会取走它认识的标志，无论写在哪里；只有 `-args` 之后的内容才会原样到达测试",
                names: &[],
            },
            [],
        ))
    }
    /// With `-n` go only prints what it would do: no test ran, and the exit code is 0
    pub(crate) fn why_dry_run() -> Why {
        Why(sentence(
            &Template {
                en: "With `-n` go only prints what it would do: no test ran, and the exit code is 0",
                zh: "使用 `-n` 时 go 只打印它将要做的事：没有测试运行，退出码是 0",
                names: &[],
            },
            [],
        ))
    }
    /// Put the tests' own `-{flag}` behind `-args`
    pub(crate) fn fix_args(flag: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Put the tests' own `-{flag}` behind `-args`",
                zh: "把测试自己的 `-{flag}` 放到 `-args` 之后",
                names: &["flag"],
            },
            [flag.into()],
        ))
    }
}

/// test-flag-undefined
pub(crate) mod test_flag_undefined {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("test-flag-undefined", Layer::Test, Severity::Error);
    /// The test binary does not know the flag `-{flag}`
    pub(crate) fn message(flag: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The test binary does not know the flag `-{flag}`",
                    zh: "测试二进制不认识标志 `-{flag}`",
                    names: &["flag"],
                },
                [flag.into()],
            ),
            why(),
        )
    }
    /// The test binary knows `-test.{flag}`, not `-{flag}`
    pub(crate) fn prefix(flag: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The test binary knows `-test.{flag}`, not `-{flag}`",
                    zh: "测试二进制认识的是 `-test.{flag}`，而不是 `-{flag}`",
                    names: &["flag"],
                },
                [flag.into()],
            ),
            why(),
        )
    }
    /// `-{flag}` needs Go 1.{needed} or newer
    pub(crate) fn newer(flag: impl Into<Arg>, needed: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`-{flag}` needs Go 1.{needed} or newer",
                    zh: "`-{flag}` 需要 Go 1.{needed} 或更高版本",
                    names: &["flag", "needed"],
                },
                [flag.into(), needed.into()],
            ),
            why(),
        )
    }
    /// `-{flag}` is for the test binary, and with `-c` none runs
    pub(crate) fn compile_only(flag: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`-{flag}` is for the test binary, and with `-c` none runs",
                    zh: "`-{flag}` 是给测试二进制的，而使用 `-c` 时不会运行它",
                    names: &["flag"],
                },
                [flag.into()],
            ),
            why(),
        )
    }
    /// go test hands flags that it does not know to the test binary, which ends with 2 (go test itself: 1)
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "go test hands flags that it does not know to the test binary, which ends with 2 (go test itself: 1)",
                zh: "go test 把不认识的标志交给测试二进制，后者以 2 退出（go test 自己是 1）",
                names: &[],
            },
            [],
        ))
    }
    /// Only `go test` takes the short form; behind `-args`, under dlv and for a compiled test the prefix is needed
    pub(crate) fn why_prefix() -> Why {
        Why(sentence(
            &Template {
                en: "Only `go test` takes the short form; behind `-args`, under dlv and for a compiled test the prefix is needed",
                zh: "只有 `go test` 接受短形式；在 `-args` 之后、在 dlv 下以及编译好的测试都需要前缀",
                names: &[],
            },
            [],
        ))
    }
    /// Every package that is tested gets the flag, and not every one defines it
    pub(crate) fn why_several() -> Why {
        Why(sentence(
            &Template {
                en: "Every package that is tested gets the flag, and not every one defines it",
                zh: "每个被测试的包都会得到这个标志，但并非每个包都定义了它",
                names: &[],
            },
            [],
        ))
    }
    /// Take `-{flag}` away, or define it in the tests with the package `flag`
    pub(crate) fn fix_remove(flag: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Take `-{flag}` away, or define it in the tests with the package `flag`",
                zh: "去掉 `-{flag}`，或在测试中用 `flag` 包定义它",
                names: &["flag"],
            },
            [flag.into()],
        ))
    }
    /// Run `{command}` to see the flags
    pub(crate) fn fix_help(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}` to see the flags",
                zh: "运行 `{command}` 查看所有标志",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// Name only the package that defines `-{flag}`
    pub(crate) fn fix_one_package(flag: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Name only the package that defines `-{flag}`",
                zh: "只写出定义了 `-{flag}` 的包",
                names: &["flag"],
            },
            [flag.into()],
        ))
    }
    /// Write `-test.{flag}`, or give `-{flag}` to `go test` before `-args`
    pub(crate) fn fix_prefix(flag: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Write `-test.{flag}`, or give `-{flag}` to `go test` before `-args`",
                zh: "写成 `-test.{flag}`，或在 `-args` 之前把 `-{flag}` 交给 `go test`",
                names: &["flag"],
            },
            [flag.into()],
        ))
    }
    /// Give `-{flag}` when the compiled test is run
    pub(crate) fn fix_later(flag: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Give `-{flag}` when the compiled test is run",
                zh: "在运行编译好的测试时再给出 `-{flag}`",
                names: &["flag"],
            },
            [flag.into()],
        ))
    }
    /// Use a newer Go, or go without `-{flag}`
    pub(crate) fn fix_update_go(flag: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Use a newer Go, or go without `-{flag}`",
                zh: "使用更新的 Go，或不使用 `-{flag}`",
                names: &["flag"],
            },
            [flag.into()],
        ))
    }
}

/// test-flags-parsed-early
pub(crate) mod test_flags_parsed_early {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("test-flags-parsed-early", Layer::Test, Severity::Error);
    /// `{call}` runs in `init` of {file}, before the package testing has its flags
    pub(crate) fn message(call: impl Into<Arg>, file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{call}` runs in `init` of {file}, before the package testing has its flags",
                    zh: "`{call}` 在 {file} 的 `init` 中运行，早于 testing 包注册它的标志",
                    names: &["call", "file"],
                },
                [call.into(), file.into()],
            ),
            why(),
        )
    }
    /// The flags were parsed in `init`, before `{flag}` of the package testing was known
    pub(crate) fn unseen(flag: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The flags were parsed in `init`, before `{flag}` of the package testing was known",
                    zh: "标志在 `init` 中就被解析了，那时还没有 testing 包的 `{flag}`",
                    names: &["flag"],
                },
                [flag.into()],
            ),
            why(),
        )
    }
    /// Every `go test` of the package fails: "flag provided but not defined: -test.…"; the order of flags is not the reason
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Every `go test` of the package fails: \"flag provided but not defined: -test.…\"; the order of flags is not the reason",
                zh: "该包的每次 `go test` 都会失败：“flag provided but not defined: -test.…”；这与标志的顺序无关",
                names: &[],
            },
            [],
        ))
    }
    /// Remove `{call}()` from `init` in {file}
    pub(crate) fn fix_remove(call: impl Into<Arg>, file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove `{call}()` from `init` in {file}",
                zh: "从 {file} 的 `init` 中删除 `{call}()`",
                names: &["call", "file"],
            },
            [call.into(), file.into()],
        ))
    }
    /// Move `{call}()` from `init` to `main` in {file}
    pub(crate) fn fix_move_to_main(call: impl Into<Arg>, file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Move `{call}()` from `init` to `main` in {file}",
                zh: "在 {file} 中把 `{call}()` 从 `init` 移到 `main`",
                names: &["call", "file"],
            },
            [call.into(), file.into()],
        ))
    }
    /// Move the parsing out of `init`: into `main`, or into `TestMain` before `m.Run`
    pub(crate) fn fix_move() -> Title {
        Title(sentence(
            &Template {
                en: "Move the parsing out of `init`: into `main`, or into `TestMain` before `m.Run`",
                zh: "把解析移出 `init`：放到 `main` 中，或放到 `TestMain` 里 `m.Run` 之前",
                names: &[],
            },
            [],
        ))
    }
}

/// test-main-hides-result
pub(crate) mod test_main_hides_result {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("test-main-hides-result", Layer::Test, Severity::Error);
    /// `TestMain` in {file} never calls `m.Run`, so no test runs
    pub(crate) fn message(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`TestMain` in {file} never calls `m.Run`, so no test runs",
                    zh: "{file} 中的 `TestMain` 从不调用 `m.Run`，所以没有测试会运行",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// `TestMain` in {file} ends with 0, whatever `m.Run` returned
    pub(crate) fn thrown_away(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`TestMain` in {file} ends with 0, whatever `m.Run` returned",
                    zh: "无论 `m.Run` 返回什么，{file} 中的 `TestMain` 都以 0 结束",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// go test prints "ok" and ends with 0 although nothing ran
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "go test prints \"ok\" and ends with 0 although nothing ran",
                zh: "什么都没有运行，go test 却打印 “ok” 并以 0 退出",
                names: &[],
            },
            [],
        ))
    }
    /// Tests that fail are reported as "ok": the exit code is all that go test looks at
    pub(crate) fn why_thrown_away() -> Why {
        Why(sentence(
            &Template {
                en: "Tests that fail are reported as \"ok\": the exit code is all that go test looks at",
                zh: "失败的测试会被报告为 “ok”：go test 只看退出码",
                names: &[],
            },
            [],
        ))
    }
    /// Call `m.Run()` in `TestMain`; what it returns is the exit code when `TestMain` returns
    pub(crate) fn fix_call_run() -> Title {
        Title(sentence(
            &Template {
                en: "Call `m.Run()` in `TestMain`; what it returns is the exit code when `TestMain` returns",
                zh: "在 `TestMain` 中调用 `m.Run()`；`TestMain` 返回时，它的结果就是退出码",
                names: &[],
            },
            [],
        ))
    }
    /// End `TestMain` in {file} with what `m.Run` returned
    pub(crate) fn fix_exit_with_result(file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "End `TestMain` in {file} with what `m.Run` returned",
                zh: "让 {file} 中的 `TestMain` 以 `m.Run` 的返回值结束",
                names: &["file"],
            },
            [file.into()],
        ))
    }
}

/// test-name-invalid
pub(crate) mod test_name_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("test-name-invalid", Layer::Test, Severity::Warning);
    /// `{test}` is no test to `go test`; as `{to}` it would be one
    pub(crate) fn message(test: impl Into<Arg>, to: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`{test}` is no test to `go test`; as `{to}` it would be one",
                zh: "对 `go test` 来说 `{test}` 不是测试；命名为 `{to}` 才是",
                names: &["test", "to"],
            },
            [test.into(), to.into()],
        ))
    }
    /// `{test}` is an example of `{part}`, which the package does not have
    pub(crate) fn example_unknown(test: impl Into<Arg>, part: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`{test}` is an example of `{part}`, which the package does not have",
                zh: "`{test}` 是 `{part}` 的示例，而包中没有 `{part}`",
                names: &["test", "part"],
            },
            [test.into(), part.into()],
        ))
    }
    /// The suffix of `{test}` must begin with a lower-case letter: `{part}`
    pub(crate) fn example_suffix(test: impl Into<Arg>, part: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "The suffix of `{test}` must begin with a lower-case letter: `{part}`",
                zh: "`{test}` 的后缀必须以小写字母开头：`{part}`",
                names: &["test", "part"],
            },
            [test.into(), part.into()],
        ))
    }
    /// `{test}` must take no parameters and return nothing
    pub(crate) fn example_signature(test: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`{test}` must take no parameters and return nothing",
                zh: "`{test}` 不能有参数，也不能有返回值",
                names: &["test"],
            },
            [test.into()],
        ))
    }
    /// Behind `{prefix}` must come anything but a lower-case letter: it is passed over silently, or refused by vet (Go 1.26)
    pub(crate) fn why(prefix: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "Behind `{prefix}` must come anything but a lower-case letter: it is passed over silently, or refused by vet (Go 1.26)",
                zh: "`{prefix}` 之后不能是小写字母：它会被悄悄跳过，或者被 vet 拒绝（Go 1.26）",
                names: &["prefix"],
            },
            [prefix.into()],
        ))
    }
    /// The vet that go test runs first refuses the name (Go 1.26); Go 1.23 passed over the test silently
    pub(crate) fn why_vet() -> Why {
        Why(sentence(
            &Template {
                en: "The vet that go test runs first refuses the name (Go 1.26); Go 1.23 passed over the test silently",
                zh: "go test 先运行的 vet 会拒绝这个名称（Go 1.26）；Go 1.23 则会悄悄跳过该测试",
                names: &[],
            },
            [],
        ))
    }
    /// go vet refuses it, and so does go test of Go 1.26: no test of the package runs
    pub(crate) fn why_example() -> Why {
        Why(sentence(
            &Template {
                en: "go vet refuses it, and so does go test of Go 1.26: no test of the package runs",
                zh: "go vet 会拒绝它，Go 1.26 的 go test 也一样：包中的测试都不会运行",
                names: &[],
            },
            [],
        ))
    }
    /// By its name it is a helper: it runs only where another test calls it
    pub(crate) fn why_helper() -> Why {
        Why(sentence(
            &Template {
                en: "By its name it is a helper: it runs only where another test calls it",
                zh: "从名称上看它是辅助函数：只有别的测试调用它时才会运行",
                names: &[],
            },
            [],
        ))
    }
    /// Rename `{test}` to `{to}`
    pub(crate) fn fix_rename(test: impl Into<Arg>, to: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Rename `{test}` to `{to}`",
                zh: "将 `{test}` 重命名为 `{to}`",
                names: &["test", "to"],
            },
            [test.into(), to.into()],
        ))
    }
    /// Rename `{test}` to `{to}` if it is meant to be a test
    pub(crate) fn fix_rename_by_hand(test: impl Into<Arg>, to: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Rename `{test}` to `{to}` if it is meant to be a test",
                zh: "如果它本应是测试，请将 `{test}` 重命名为 `{to}`",
                names: &["test", "to"],
            },
            [test.into(), to.into()],
        ))
    }
    /// Name the example after something that the package declares, with a lower-case suffix
    pub(crate) fn fix_rename_example() -> Title {
        Title(sentence(
            &Template {
                en: "Name the example after something that the package declares, with a lower-case suffix",
                zh: "用包中声明的名称给示例命名，后缀用小写字母开头",
                names: &[],
            },
            [],
        ))
    }
}

/// test-not-matched
pub(crate) mod test_not_matched {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("test-not-matched", Layer::Test, Severity::Warning);
    /// `-{flag} {pattern}` matches none of {known}
    pub(crate) fn message(
        flag: impl Into<Arg>,
        pattern: impl Into<Arg>,
        known: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`-{flag} {pattern}` matches none of {known}",
                    zh: "`-{flag} {pattern}` 与 {known} 都不匹配",
                    names: &["flag", "pattern", "known"],
                },
                [flag.into(), pattern.into(), known.into()],
            ),
            why(),
        )
    }
    /// `-{flag} {pattern}` matches nothing, so nothing ran
    pub(crate) fn unseen(flag: impl Into<Arg>, pattern: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`-{flag} {pattern}` matches nothing, so nothing ran",
                    zh: "`-{flag} {pattern}` 什么也没有匹配，所以什么都没有运行",
                    names: &["flag", "pattern"],
                },
                [flag.into(), pattern.into()],
            ),
            why(),
        )
    }
    /// No test was found, so nothing ran
    pub(crate) fn no_tests() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "No test was found, so nothing ran",
                    zh: "没有找到测试，所以什么都没有运行",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// go says "no tests to run" at most, and ends with 0: a wrong name looks like success
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "go says \"no tests to run\" at most, and ends with 0: a wrong name looks like success",
                zh: "go 最多只说 “no tests to run”，并以 0 退出：名称写错看起来就像成功",
                names: &[],
            },
            [],
        ))
    }
    /// Change `{pattern}`; it is matched against the name, part by part at each `/`
    pub(crate) fn fix_change_pattern(pattern: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Change `{pattern}`; it is matched against the name, part by part at each `/`",
                zh: "修改 `{pattern}`；它按 `/` 分段与名称逐段匹配",
                names: &["pattern"],
            },
            [pattern.into()],
        ))
    }
    /// Run `{command}` to see the names
    pub(crate) fn fix_list(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}` to see the names",
                zh: "运行 `{command}` 查看所有名称",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// Write a function `TestXxx(t *testing.T)` in a file whose name ends in `_test.go`
    pub(crate) fn fix_write_test() -> Title {
        Title(sentence(
            &Template {
                en: "Write a function `TestXxx(t *testing.T)` in a file whose name ends in `_test.go`",
                zh: "在名称以 `_test.go` 结尾的文件中编写函数 `TestXxx(t *testing.T)`",
                names: &[],
            },
            [],
        ))
    }
}

/// test-pattern-invalid
pub(crate) mod test_pattern_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("test-pattern-invalid", Layer::Test, Severity::Error);
    /// `{flag}` is no regular expression: {said}
    pub(crate) fn message(flag: impl Into<Arg>, said: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`{flag}` is no regular expression: {said}",
                zh: "`{flag}` 不是正则表达式：{said}",
                names: &["flag", "said"],
            },
            [flag.into(), said.into()],
        ))
    }
    /// The test binary refuses `{pattern}` before any test runs and ends with 1
    pub(crate) fn why(pattern: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "The test binary refuses `{pattern}` before any test runs and ends with 1",
                zh: "测试二进制会在运行任何测试之前拒绝 `{pattern}`，并以 1 退出",
                names: &["pattern"],
            },
            [pattern.into()],
        ))
    }
    /// Write `{quoted}` to match the text as it is
    pub(crate) fn fix_quote(quoted: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Write `{quoted}` to match the text as it is",
                zh: "写成 `{quoted}` 以按原文匹配",
                names: &["quoted"],
            },
            [quoted.into()],
        ))
    }
    /// Run `{command}` to see the names
    pub(crate) fn fix_list(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}` to see the names",
                zh: "运行 `{command}` 查看所有名称",
                names: &["command"],
            },
            [command.into()],
        ))
    }
}

/// test-signature-invalid
pub(crate) mod test_signature_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("test-signature-invalid", Layer::Test, Severity::Error);
    /// `{test}` must be declared as `{signature}`
    pub(crate) fn message(test: impl Into<Arg>, signature: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{test}` must be declared as `{signature}`",
                    zh: "`{test}` 必须声明为 `{signature}`",
                    names: &["test", "signature"],
                },
                [test.into(), signature.into()],
            ),
            why(),
        )
    }
    /// `{test}` cannot be a test: {signature}
    pub(crate) fn generic(test: impl Into<Arg>, signature: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{test}` cannot be a test: {signature}",
                    zh: "`{test}` 不能作为测试：{signature}",
                    names: &["test", "signature"],
                },
                [test.into(), signature.into()],
            ),
            why(),
        )
    }
    /// `TestMain` takes `*testing.T`: it is an ordinary test, not the main of the tests
    pub(crate) fn main() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`TestMain` takes `*testing.T`: it is an ordinary test, not the main of the tests",
                    zh: "`TestMain` 的参数是 `*testing.T`：它只是普通测试，不是测试的入口",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// go test refuses the whole package before any test runs: "\[setup failed]"
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "go test refuses the whole package before any test runs: \"[setup failed]\"",
                zh: "go test 会在运行任何测试之前拒绝整个包：“[setup failed]”",
                names: &[],
            },
            [],
        ))
    }
    /// It runs once like any other test; nothing is done before or after the others
    pub(crate) fn why_main() -> Why {
        Why(sentence(
            &Template {
                en: "It runs once like any other test; nothing is done before or after the others",
                zh: "它像其他测试一样只运行一次；在其他测试之前或之后什么都不会做",
                names: &[],
            },
            [],
        ))
    }
    /// Change the parameter of `{test}` to `{parameter}`
    pub(crate) fn fix_parameter(test: impl Into<Arg>, parameter: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Change the parameter of `{test}` to `{parameter}`",
                zh: "把 `{test}` 的参数改为 `{parameter}`",
                names: &["test", "parameter"],
            },
            [test.into(), parameter.into()],
        ))
    }
    /// Give `{test}` just the parameter that it needs, no result and no type parameters
    pub(crate) fn fix_change(test: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Give `{test}` just the parameter that it needs, no result and no type parameters",
                zh: "只给 `{test}` 所需的参数，不要返回值，也不要类型参数",
                names: &["test"],
            },
            [test.into()],
        ))
    }
    /// Declare it as `{signature}`, or give the test another name
    pub(crate) fn fix_rename_or_change(signature: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Declare it as `{signature}`, or give the test another name",
                zh: "把它声明为 `{signature}`，或者换一个名称",
                names: &["signature"],
            },
            [signature.into()],
        ))
    }
}

/// test-single-file
pub(crate) mod test_single_file {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("test-single-file", Layer::Test, Severity::Error);
    /// `{tool}` was given only {file}; `{name}` is in {other}
    pub(crate) fn message(
        tool: impl Into<Arg>,
        file: impl Into<Arg>,
        name: impl Into<Arg>,
        other: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{tool}` was given only {file}; `{name}` is in {other}",
                    zh: "`{tool}` 只得到了 {file}，而 `{name}` 在 {other} 中",
                    names: &["tool", "file", "name", "other"],
                },
                [tool.into(), file.into(), name.into(), other.into()],
            ),
            why(),
        )
    }
    /// `{tool}` was given only {file}, which uses `{name}` from another file
    pub(crate) fn unseen(
        tool: impl Into<Arg>,
        file: impl Into<Arg>,
        name: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{tool}` was given only {file}, which uses `{name}` from another file",
                    zh: "`{tool}` 只得到了 {file}，它使用了其他文件中的 `{name}`",
                    names: &["tool", "file", "name"],
                },
                [tool.into(), file.into(), name.into()],
            ),
            why(),
        )
    }
    /// The task gives `go test` only `{file}`, not its package
    pub(crate) fn task(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The task gives `go test` only `{file}`, not its package",
                    zh: "该任务只把 `{file}` 交给 `go test`，而不是它所在的包",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// With file names go test builds just these files, as a package of their own; the others are left out
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "With file names go test builds just these files, as a package of their own; the others are left out",
                zh: "给出文件名时，go test 只把这些文件构建成一个独立的包，其余文件会被忽略",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_folder(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Give the task the folder (`./...` or `${fileDirname}`) instead of `{file}`
    pub(crate) fn fix_use_folder(file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Give the task the folder (`./...` or `${fileDirname}`) instead of `{file}`",
                zh: "在任务中用文件夹（`./...` 或 `${fileDirname}`）代替 `{file}`",
                names: &["file"],
            },
            [file.into()],
        ))
    }
}

/// test-timed-out
pub(crate) mod test_timed_out {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("test-timed-out", Layer::Test, Severity::Error);
    /// A test took longer than {after}
    pub(crate) fn message(after: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "A test took longer than {after}",
                    zh: "某个测试用时超过 {after}",
                    names: &["after"],
                },
                [after.into()],
            ),
            why(),
        )
    }
    /// `{test}` took longer than {after}
    pub(crate) fn test(test: impl Into<Arg>, after: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{test}` took longer than {after}",
                    zh: "`{test}` 用时超过 {after}",
                    names: &["test", "after"],
                },
                [test.into(), after.into()],
            ),
            why(),
        )
    }
    /// The test binary did not end by itself; go ended it after {after}
    pub(crate) fn killed(after: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The test binary did not end by itself; go ended it after {after}",
                    zh: "测试二进制没有自行结束；go 在 {after} 后结束了它",
                    names: &["after"],
                },
                [after.into()],
            ),
            why(),
        )
    }
    /// go test ends with 1 and prints what every goroutine did; the usual limit is 10m; the toolchain is fine
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "go test ends with 1 and prints what every goroutine did; the usual limit is 10m; the toolchain is fine",
                zh: "go test 以 1 退出，并打印每个 goroutine 在做什么；默认限制是 10m；工具链没有问题",
                names: &[],
            },
            [],
        ))
    }
    /// Look where the test stands still: a loop, a channel, a lock, a read from the network or stdin
    pub(crate) fn fix_find_loop() -> Title {
        Title(sentence(
            &Template {
                en: "Look where the test stands still: a loop, a channel, a lock, a read from the network or stdin",
                zh: "看看测试停在哪里：循环、通道、锁，或是从网络、标准输入读取",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}` to give it more time
    pub(crate) fn fix_longer(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}` to give it more time",
                zh: "运行 `{command}` 给它更多时间",
                names: &["command"],
            },
            [command.into()],
        ))
    }
}

/// test-wrong-package
pub(crate) mod test_wrong_package {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("test-wrong-package", Layer::Test, Severity::Error);
    /// `{name}` is `{tested}`'s own; {file} is in package `{package}`
    pub(crate) fn message(
        name: impl Into<Arg>,
        tested: impl Into<Arg>,
        file: impl Into<Arg>,
        package: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{name}` is `{tested}`'s own; {file} is in package `{package}`",
                    zh: "`{name}` 属于 `{tested}`；而 {file} 在包 `{package}` 中",
                    names: &["name", "tested", "file", "package"],
                },
                [name.into(), tested.into(), file.into(), package.into()],
            ),
            why(),
        )
    }
    /// {file} is in package `{package}`, which does not know `{name}`
    pub(crate) fn unseen(
        file: impl Into<Arg>,
        package: impl Into<Arg>,
        name: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} is in package `{package}`, which does not know `{name}`",
                    zh: "{file} 在包 `{package}` 中，这个包里没有 `{name}`",
                    names: &["file", "package", "name"],
                },
                [file.into(), package.into(), name.into()],
            ),
            why(),
        )
    }
    /// `{test}` is in {folder}, and the tests of `{target}` were run
    pub(crate) fn folder(
        test: impl Into<Arg>,
        folder: impl Into<Arg>,
        target: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{test}` is in {folder}, and the tests of `{target}` were run",
                    zh: "`{test}` 在 {folder} 中，而运行的是 `{target}` 的测试",
                    names: &["test", "folder", "target"],
                },
                [test.into(), folder.into(), target.into()],
            ),
            why(),
        )
    }
    /// A package whose name ends in `_test` is a package of its own: it sees exported names only, behind an import
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "A package whose name ends in `_test` is a package of its own: it sees exported names only, behind an import",
                zh: "名称以 `_test` 结尾的包是独立的包：它只能通过导入看到已导出的名称",
                names: &[],
            },
            [],
        ))
    }
    /// go test runs the tests of the packages that it is given, no others, and ends with 0 when there are none
    pub(crate) fn why_folder() -> Why {
        Why(sentence(
            &Template {
                en: "go test runs the tests of the packages that it is given, no others, and ends with 0 when there are none",
                zh: "go test 只运行给定包的测试，没有测试时以 0 退出",
                names: &[],
            },
            [],
        ))
    }
    /// {file} is in package `{package}`, and what it tests in `{tested}`
    pub(crate) fn stranger(
        file: impl Into<Arg>,
        package: impl Into<Arg>,
        tested: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} is in package `{package}`, and what it tests in `{tested}`",
                    zh: "{file} 在包 `{package}` 中，而它测试的内容在 `{tested}` 中",
                    names: &["file", "package", "tested"],
                },
                [file.into(), package.into(), tested.into()],
            ),
            why(),
        )
    }
    /// A folder has one package, and its tests are in that one or in the same with `_test` behind it
    pub(crate) fn why_stranger() -> Why {
        Why(sentence(
            &Template {
                en: "A folder has one package, and its tests are in that one or in the same with `_test` behind it",
                zh: "一个文件夹只有一个包，其测试在该包中，或在名称后加 `_test` 的包中",
                names: &[],
            },
            [],
        ))
    }
    /// Change `package {package}` to `package {tested}` in {file}
    pub(crate) fn fix_package(
        package: impl Into<Arg>,
        tested: impl Into<Arg>,
        file: impl Into<Arg>,
    ) -> Title {
        Title(sentence(
            &Template {
                en: "Change `package {package}` to `package {tested}` in {file}",
                zh: "在 {file} 中把 `package {package}` 改为 `package {tested}`",
                names: &["package", "tested", "file"],
            },
            [package.into(), tested.into(), file.into()],
        ))
    }
    /// Import the tested package and write its name before `{name}`; only exported names can be reached
    pub(crate) fn fix_qualify(name: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Import the tested package and write its name before `{name}`; only exported names can be reached",
                zh: "导入被测试的包，并在 `{name}` 前写上包名；只有已导出的名称才能访问",
                names: &["name"],
            },
            [name.into()],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_there(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
}

//! Made by `cargo xtask generate` from the pages of the family toolchain; edit those.
#![allow(
    clippy::wildcard_imports,
    reason = "each module takes what it needs of the same ten names"
)]

use super::{Arg, Message, NeedsWhy, RuleId, Template, Title, Why, sentence};
use go_doctor_protocol::{Layer, Severity};

/// cross-compile-target
pub(crate) mod cross_compile_target {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("cross-compile-target", Layer::System, Severity::Error);
    /// `{variable}` is `{value}` ({source}): go builds for {target}, this machine is {machine}
    pub(crate) fn message(
        variable: impl Into<Arg>,
        value: impl Into<Arg>,
        source: impl Into<Arg>,
        target: impl Into<Arg>,
        machine: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` is `{value}` ({source}): go builds for {target}, this machine is {machine}",
                    zh: "`{variable}` 是 `{value}`（{source}）：go 会为 {target} 构建，而本机是 {machine}",
                    names: &["variable", "value", "source", "target", "machine"],
                },
                [variable.into(), value.into(), source.into(), target.into(), machine.into()],
            ),
            why(),
        )
    }
    /// `{program}` was built for another system or processor and cannot run here
    pub(crate) fn explain(program: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{program}` was built for another system or processor and cannot run here",
                    zh: "`{program}` 是为其他系统或处理器构建的，无法在这里运行",
                    names: &["program"],
                },
                [program.into()],
            ),
            why(),
        )
    }
    /// `{program}` was built for `{target}` and cannot run here
    pub(crate) fn explain_target(program: impl Into<Arg>, target: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{program}` was built for `{target}` and cannot run here",
                    zh: "`{program}` 是为 `{target}` 构建的，无法在这里运行",
                    names: &["program", "target"],
                },
                [program.into(), target.into()],
            ),
            why(),
        )
    }
    /// `go install` refuses to put a program for another machine into `GOBIN`
    pub(crate) fn explain_gobin() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`go install` refuses to put a program for another machine into `GOBIN`",
                    zh: "`go install` 拒绝把其他平台的程序放进 `GOBIN`",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// `go run`, `go test` and the debugger build for that machine, and what they built does not start here
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "`go run`, `go test` and the debugger build for that machine, and what they built does not start here",
                zh: "`go run`、`go test` 和调试器会为那个平台构建，而构建出的程序无法在这里启动",
                names: &[],
            },
            [],
        ))
    }
    /// `GOOS` or `GOARCH` is set, in the environment or by `go env -w`, to another machine than this
    pub(crate) fn why_explain() -> Why {
        Why(sentence(
            &Template {
                en: "`GOOS` or `GOARCH` is set, in the environment or by `go env -w`, to another machine than this",
                zh: "环境变量或 `go env -w` 把 `GOOS` 或 `GOARCH` 设成了其他平台",
                names: &[],
            },
            [],
        ))
    }
    /// Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`
    pub(crate) fn fix_unset_environment(variable: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`",
                zh: "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`",
                names: &["variable"],
            },
            [variable.into()],
        ))
    }
    /// Remove the line `{variable}=…` from {file}
    pub(crate) fn fix_unset_user_file(variable: impl Into<Arg>, file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove the line `{variable}=…` from {file}",
                zh: "从 {file} 中删除 `{variable}=…` 这一行",
                names: &["variable", "file"],
            },
            [variable.into(), file.into()],
        ))
    }
    /// A program for this target needs its own C compiler, which this machine does not have
    pub(crate) fn explain_linking() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "A program for this target needs its own C compiler, which this machine does not have",
                    zh: "为这个目标构建程序需要它自己的 C 编译器，而本机没有",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
}

/// envrc-blocked
pub(crate) mod envrc_blocked {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("envrc-blocked", Layer::System, Severity::Error);
    /// direnv does not load `{file}`, because it is not allowed yet
    pub(crate) fn message(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "direnv does not load `{file}`, because it is not allowed yet",
                    zh: "direnv 没有加载 `{file}`，因为它尚未被允许",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// direnv runs nothing in this folder, and none of the variables in the file are set, until you allow the file
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "direnv runs nothing in this folder, and none of the variables in the file are set, until you allow the file",
                zh: "在所有者允许该文件之前，direnv 不会在此文件夹中运行任何程序，文件中的变量也都没有设置",
                names: &[],
            },
            [],
        ))
    }
    /// Read `{file}`, then run `{command}`
    pub(crate) fn fix_allow(file: impl Into<Arg>, command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Read `{file}`, then run `{command}`",
                zh: "先阅读 `{file}`，再运行 `{command}`",
                names: &["file", "command"],
            },
            [file.into(), command.into()],
        ))
    }
}

/// flag-value-invalid
pub(crate) mod flag_value_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("flag-value-invalid", Layer::System, Severity::Error);
    /// go refuses the value `{value}` of `{flag}`
    pub(crate) fn message(value: impl Into<Arg>, flag: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "go refuses the value `{value}` of `{flag}`",
                    zh: "go 拒绝了 `{flag}` 的值 `{value}`",
                    names: &["value", "flag"],
                },
                [value.into(), flag.into()],
            ),
            why(),
        )
    }
    /// `{flag}` stands at the end without its value
    pub(crate) fn missing(flag: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{flag}` stands at the end without its value",
                    zh: "`{flag}` 在末尾，缺少它的值",
                    names: &["flag"],
                },
                [flag.into()],
            ),
            why(),
        )
    }
    /// `{flag}` must be the first flag behind the command
    pub(crate) fn misplaced(flag: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{flag}` must be the first flag behind the command",
                    zh: "`{flag}` 必须是命令后面的第一个参数",
                    names: &["flag"],
                },
                [flag.into()],
            ),
            why(),
        )
    }
    /// go knows the flag and stops before it looks at any code
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "go knows the flag and stops before it looks at any code",
                zh: "go 认识这个参数，但在看任何代码之前就停止了",
                names: &[],
            },
            [],
        ))
    }
    /// Give `{flag}` one of: {wanted}
    pub(crate) fn fix_choose(flag: impl Into<Arg>, wanted: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Give `{flag}` one of: {wanted}",
                zh: "给 `{flag}` 使用其中之一：{wanted}",
                names: &["flag", "wanted"],
            },
            [flag.into(), wanted.into()],
        ))
    }
    /// See what `{flag}` takes with `go help {verb}`
    pub(crate) fn fix_help(flag: impl Into<Arg>, verb: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "See what `{flag}` takes with `go help {verb}`",
                zh: "用 `go help {verb}` 查看 `{flag}` 接受什么",
                names: &["flag", "verb"],
            },
            [flag.into(), verb.into()],
        ))
    }
    /// Write `go {verb} {flag} DIR …`, with `{flag}` before every other flag
    pub(crate) fn fix_move_first(verb: impl Into<Arg>, flag: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Write `go {verb} {flag} DIR …`, with `{flag}` before every other flag",
                zh: "写成 `go {verb} {flag} 目录 …`，把 `{flag}` 放在其他参数之前",
                names: &["verb", "flag"],
            },
            [verb.into(), flag.into()],
        ))
    }
}

/// go-env-failed
pub(crate) mod go_env_failed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("go-env-failed", Layer::System, Severity::Error);
    /// `go env` ends with {status}: {said}
    pub(crate) fn message(status: impl Into<Arg>, said: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`go env` ends with {status}: {said}",
                zh: "`go env` 以 {status} 结束：{said}",
                names: &["status", "said"],
            },
            [status.into(), said.into()],
        ))
    }
    /// `go env` ends with {status} and says nothing
    pub(crate) fn silent(status: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`go env` ends with {status} and says nothing",
                zh: "`go env` 以 {status} 结束，没有任何输出",
                names: &["status"],
            },
            [status.into()],
        ))
    }
    /// `go env` was ended by {status}
    pub(crate) fn signal(status: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`go env` was ended by {status}",
                zh: "`go env` 被 {status} 结束",
                names: &["status"],
            },
            [status.into()],
        ))
    }
    /// `go env` prints nothing at all
    pub(crate) fn empty() -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`go env` prints nothing at all",
                zh: "`go env` 没有输出任何内容",
                names: &[],
            },
            [],
        ))
    }
    /// `go env` prints something else: {said}
    pub(crate) fn no_answer(said: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`go env` prints something else: {said}",
                zh: "`go env` 输出了别的内容：{said}",
                names: &["said"],
            },
            [said.into()],
        ))
    }
    /// `go env` does not end: {outcome}
    pub(crate) fn timed_out(outcome: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`go env` does not end: {outcome}",
                zh: "`go env` 没有结束：{outcome}",
                names: &["outcome"],
            },
            [outcome.into()],
        ))
    }
    /// `go` cannot be started: {outcome}
    pub(crate) fn not_started(outcome: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`go` cannot be started: {outcome}",
                zh: "`go` 无法启动：{outcome}",
                names: &["outcome"],
            },
            [outcome.into()],
        ))
    }
    /// `go` cannot be started: it is a script for `{interpreter}`, which is not found
    pub(crate) fn no_interpreter(interpreter: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`go` cannot be started: it is a script for `{interpreter}`, which is not found",
                zh: "`go` 无法启动：它是 `{interpreter}` 的脚本，而找不到该程序",
                names: &["interpreter"],
            },
            [interpreter.into()],
        ))
    }
    /// `go` cannot be started: it is a script whose lines end as on Windows
    pub(crate) fn line_ends() -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`go` cannot be started: it is a script whose lines end as on Windows",
                zh: "`go` 无法启动：它是使用 Windows 换行符的脚本",
                names: &[],
            },
            [],
        ))
    }
    /// gopls, the Go extension and this diagnosis all begin with this question to `{path}`, and nothing else can be said until it is answered
    pub(crate) fn why(path: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "gopls, the Go extension and this diagnosis all begin with this question to `{path}`, and nothing else can be said until it is answered",
                zh: "gopls、Go 扩展和这次诊断都从向 `{path}` 提出这个问题开始，在得到回答之前无法得知其他情况",
                names: &["path"],
            },
            [path.into()],
        ))
    }
    /// Run `{command}` in a terminal and see what it says
    pub(crate) fn fix_ask(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}` in a terminal and see what it says",
                zh: "在终端中运行 `{command}`，看看它说什么",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// Put a go on PATH before it that answers, or reinstall Go
    pub(crate) fn fix_replace() -> Title {
        Title(sentence(
            &Template {
                en: "Put a go on PATH before it that answers, or reinstall Go",
                zh: "在 PATH 中把能够回答的 go 放到它前面，或者重新安装 Go",
                names: &[],
            },
            [],
        ))
    }
}

/// go-env-override
pub(crate) mod go_env_override {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("go-env-override", Layer::System, Severity::Warning);
    /// `go env -w` wrote `{variable}={value}`, but the environment has `{other}`, which wins
    pub(crate) fn message(
        variable: impl Into<Arg>,
        value: impl Into<Arg>,
        other: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`go env -w` wrote `{variable}={value}`, but the environment has `{other}`, which wins",
                    zh: "`go env -w` 写入了 `{variable}={value}`，但环境变量是 `{other}`，后者生效",
                    names: &["variable", "value", "other"],
                },
                [variable.into(), value.into(), other.into()],
            ),
            why(),
        )
    }
    /// `go env -w` wrote `GOFLAGS={value}`: with `{other}` go only prints what it would do
    pub(crate) fn dry_run(value: impl Into<Arg>, other: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`go env -w` wrote `GOFLAGS={value}`: with `{other}` go only prints what it would do",
                    zh: "`go env -w` 写入了 `GOFLAGS={value}`：带有 `{other}` 时 go 只打印要做的事",
                    names: &["value", "other"],
                },
                [value.into(), other.into()],
            ),
            why(),
        )
    }
    /// `go env -w` wrote `GOARCH={value}`: go builds 32-bit or emulated programs on this {other} machine
    pub(crate) fn arch(value: impl Into<Arg>, other: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`go env -w` wrote `GOARCH={value}`: go builds 32-bit or emulated programs on this {other} machine",
                    zh: "`go env -w` 写入了 `GOARCH={value}`：在这台 {other} 机器上 go 会构建 32 位或需要模拟的程序",
                    names: &["value", "other"],
                },
                [value.into(), other.into()],
            ),
            why(),
        )
    }
    /// `{variable}` is set in the environment too, so what `go env -w` writes has no effect
    pub(crate) fn explain(variable: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` is set in the environment too, so what `go env -w` writes has no effect",
                    zh: "环境变量中也设置了 `{variable}`，因此 `go env -w` 写入的值不起作用",
                    names: &["variable"],
                },
                [variable.into()],
            ),
            why(),
        )
    }
    /// Two places set one variable that changes what is built; what you wrote with `go env -w` has no effect
    pub(crate) fn why_hidden() -> Why {
        Why(sentence(
            &Template {
                en: "Two places set one variable that changes what is built; what you wrote with `go env -w` has no effect",
                zh: "有两处设置了同一个影响构建的变量，你用 `go env -w` 写入的值不起作用",
                names: &[],
            },
            [],
        ))
    }
    /// Two places set one variable that changes what is built; what you wrote with `go env -w` has no effect
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Two places set one variable that changes what is built; what you wrote with `go env -w` has no effect",
                zh: "有两处设置了同一个影响构建的变量，你用 `go env -w` 写入的值不起作用",
                names: &[],
            },
            [],
        ))
    }
    /// Every `go run`, `go build` and `go test` ends well and does nothing
    pub(crate) fn why_dry_run() -> Why {
        Why(sentence(
            &Template {
                en: "Every `go run`, `go build` and `go test` ends well and does nothing",
                zh: "每次 `go run`、`go build`、`go test` 都正常结束，却什么也没做",
                names: &[],
            },
            [],
        ))
    }
    /// The programs run, but `int` and pointers have another size, and cgo is off
    pub(crate) fn why_arch() -> Why {
        Why(sentence(
            &Template {
                en: "The programs run, but `int` and pointers have another size, and cgo is off",
                zh: "程序能运行，但 `int` 和指针的大小不同，而且 cgo 被关闭",
                names: &[],
            },
            [],
        ))
    }
    /// go takes the environment first, then the file that `go env -w` writes
    pub(crate) fn why_explain() -> Why {
        Why(sentence(
            &Template {
                en: "go takes the environment first, then the file that `go env -w` writes",
                zh: "go 先取环境变量，再取 `go env -w` 写入的文件",
                names: &[],
            },
            [],
        ))
    }
    /// Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`
    pub(crate) fn fix_unset_environment(variable: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`",
                zh: "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`",
                names: &["variable"],
            },
            [variable.into()],
        ))
    }
    /// Remove the line `{variable}=…` from {file}
    pub(crate) fn fix_unset_user_file(variable: impl Into<Arg>, file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove the line `{variable}=…` from {file}",
                zh: "从 {file} 中删除 `{variable}=…` 这一行",
                names: &["variable", "file"],
            },
            [variable.into(), file.into()],
        ))
    }
}

/// go-env-write-failed
pub(crate) mod go_env_write_failed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("go-env-write-failed", Layer::System, Severity::Error);
    /// `go env` refuses to write: {said}
    pub(crate) fn message(said: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`go env` refuses to write: {said}",
                    zh: "`go env` 拒绝写入：{said}",
                    names: &["said"],
                },
                [said.into()],
            ),
            why(),
        )
    }
    /// `{variable}` is no variable that this go knows
    pub(crate) fn unknown(variable: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` is no variable that this go knows",
                    zh: "`{variable}` 不是这个 go 认识的变量",
                    names: &["variable"],
                },
                [variable.into()],
            ),
            why(),
        )
    }
    /// `go env` cannot read or write its file: {said}
    pub(crate) fn file(said: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`go env` cannot read or write its file: {said}",
                    zh: "`go env` 无法读写它的文件：{said}",
                    names: &["said"],
                },
                [said.into()],
            ),
            why(),
        )
    }
    /// Nothing was written, and go goes on with the value it had before
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Nothing was written, and go goes on with the value it had before",
                zh: "什么都没有写入，go 仍使用原来的值",
                names: &[],
            },
            [],
        ))
    }
    /// Remove the line `{name}=…` from {file}
    pub(crate) fn fix_line(name: impl Into<Arg>, file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove the line `{name}=…` from {file}",
                zh: "从 {file} 中删除 `{name}=…` 这一行",
                names: &["name", "file"],
            },
            [name.into(), file.into()],
        ))
    }
    /// Look at the name with `go help environment` and write `go env -w NAME=value`
    pub(crate) fn fix_write() -> Title {
        Title(sentence(
            &Template {
                en: "Look at the name with `go help environment` and write `go env -w NAME=value`",
                zh: "用 `go help environment` 查看变量名，然后写成 `go env -w NAME=value`",
                names: &[],
            },
            [],
        ))
    }
}

/// go-not-executable
pub(crate) mod go_not_executable {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("go-not-executable", Layer::System, Severity::Error);
    /// `{path}` is on PATH but may not be executed by you
    pub(crate) fn permission(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{path}` is on PATH but may not be executed by you",
                    zh: "`{path}` 在 PATH 上，但您没有执行它的权限",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// `{path}` is on PATH but is a folder, not the go command
    pub(crate) fn folder(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{path}` is on PATH but is a folder, not the go command",
                    zh: "`{path}` 在 PATH 上，但它是一个文件夹，不是 go 命令",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// `{path}` is on PATH but is an empty file
    pub(crate) fn empty(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{path}` is on PATH but is an empty file",
                    zh: "`{path}` 在 PATH 上，但它是一个空文件",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// `{path}` is on PATH but links to `{target}`, which does not exist
    pub(crate) fn dangling(path: impl Into<Arg>, target: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{path}` is on PATH but links to `{target}`, which does not exist",
                    zh: "`{path}` 在 PATH 上，但它指向不存在的 `{target}`",
                    names: &["path", "target"],
                },
                [path.into(), target.into()],
            ),
            why(),
        )
    }
    /// `{path}` was built for {built_for}; this machine is {machine}
    pub(crate) fn foreign(
        path: impl Into<Arg>,
        built_for: impl Into<Arg>,
        machine: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{path}` was built for {built_for}; this machine is {machine}",
                    zh: "`{path}` 是为 {built_for} 构建的，而本机是 {machine}",
                    names: &["path", "built_for", "machine"],
                },
                [path.into(), built_for.into(), machine.into()],
            ),
            why(),
        )
    }
    /// `{path}` is on PATH but is not a program
    pub(crate) fn no_program(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{path}` is on PATH but is not a program",
                    zh: "`{path}` 在 PATH 上，但它不是程序",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// Whoever starts `go` gets "permission denied" or "exec format error" (exit code 126), never a Go message
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Whoever starts `go` gets \"permission denied\" or \"exec format error\" (exit code 126), never a Go message",
                zh: "启动 `go` 时只会得到 “permission denied” 或 “exec format error”（退出码 126），而不会有任何 Go 的提示",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_chmod(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Reinstall Go so that `{path}` is the go command for this machine
    pub(crate) fn fix_replace(path: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Reinstall Go so that `{path}` is the go command for this machine",
                zh: "重新安装 Go，使 `{path}` 成为本机可用的 go 命令",
                names: &["path"],
            },
            [path.into()],
        ))
    }
    /// `{path}` was found but may not be executed by the user who ran it
    pub(crate) fn explain_denied(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{path}` was found but may not be executed by the user who ran it",
                    zh: "找到了 `{path}`，但运行它的用户没有执行权限",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// `{path}` was found and could not be started
    pub(crate) fn explain_code(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{path}` was found and could not be started",
                    zh: "找到了 `{path}`，但无法启动它",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// `{path}` is a folder, or lies below a file, where the go command is needed
    pub(crate) fn explain_folder(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{path}` is a folder, or lies below a file, where the go command is needed",
                    zh: "这里需要 go 命令，但 `{path}` 是一个文件夹，或者位于一个文件之下",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// `{path}` is not a program for this machine
    pub(crate) fn explain_format(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{path}` is not a program for this machine",
                    zh: "`{path}` 不是本机可运行的程序",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// `{path}` is a script or program whose interpreter does not exist
    pub(crate) fn explain_interpreter(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{path}` is a script or program whose interpreter does not exist",
                    zh: "`{path}` 是脚本或程序，但它的解释器不存在",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// `go version` printed nothing, so this `{path}` is not the go command
    pub(crate) fn explain_silent(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`go version` printed nothing, so this `{path}` is not the go command",
                    zh: "`go version` 没有任何输出，说明这个 `{path}` 不是 go 命令",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
}

/// go-not-found
pub(crate) mod go_not_found {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("go-not-found", Layer::System, Severity::Error);
    /// `go` is nowhere on this machine: not on the PATH of {process}, in no shell, in no usual folder
    pub(crate) fn message(process: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`go` is nowhere on this machine: not on the PATH of {process}, in no shell, in no usual folder",
                    zh: "本机没有 `go`：{process}的 PATH、各个 shell、常见安装目录中都没有",
                    names: &["process"],
                },
                [process.into()],
            ),
            why(),
        )
    }
    /// Without the `go` command nothing of Go can run, build, test or debug here
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Without the `go` command nothing of Go can run, build, test or debug here",
                zh: "没有 `go` 命令，这里就无法运行、构建、测试或调试任何 Go 程序",
                names: &[],
            },
            [],
        ))
    }
    /// Install Go from {url} and open a new window
    pub(crate) fn fix_install(url: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Install Go from {url} and open a new window",
                zh: "从 {url} 安装 Go，然后打开新窗口",
                names: &["url"],
            },
            [url.into()],
        ))
    }
    /// The command looked for `go`, and there is none on its PATH
    pub(crate) fn explain() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The command looked for `go`, and there is none on its PATH",
                    zh: "该命令要找 `go`，但它的 PATH 中没有",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// `{path}` does not exist
    pub(crate) fn explain_path(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{path}` does not exist",
                    zh: "`{path}` 不存在",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// No go was found on this machine either; if one is installed somewhere unusual, its folder is missing from PATH
    pub(crate) fn why_explain() -> Why {
        Why(sentence(
            &Template {
                en: "No go was found on this machine either; if one is installed somewhere unusual, its folder is missing from PATH",
                zh: "在本机也没有找到 go；如果它装在不常见的位置，那么 PATH 中缺少它的目录",
                names: &[],
            },
            [],
        ))
    }
    /// Node says the same when the working directory does not exist; if go is there, look at `cwd`
    pub(crate) fn why_explain_node() -> Why {
        Why(sentence(
            &Template {
                en: "Node says the same when the working directory does not exist; if go is there, look at `cwd`",
                zh: "工作目录不存在时 Node 也会这样报告；如果 go 存在，请检查 `cwd`",
                names: &[],
            },
            [],
        ))
    }
    /// A command, a setting or a task names this path; Go was moved, removed or never installed there
    pub(crate) fn why_explain_path() -> Why {
        Why(sentence(
            &Template {
                en: "A command, a setting or a task names this path; Go was moved, removed or never installed there",
                zh: "某个命令、设置或任务写了这个路径；Go 被移走、被删除，或者从未装在那里",
                names: &[],
            },
            [],
        ))
    }
}

/// go-not-on-path
pub(crate) mod go_not_on_path {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("go-not-on-path", Layer::System, Severity::Error);
    /// `go` is not on the PATH of {process}
    pub(crate) fn message(process: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`go` is not on the PATH of {process}",
                zh: "{process}的 PATH 中没有 `go`",
                names: &["process"],
            },
            [process.into()],
        ))
    }
    /// A login shell finds it at `{path}`, so VS Code was started without your shell's PATH
    pub(crate) fn why_login(path: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "A login shell finds it at `{path}`, so VS Code was started without your shell's PATH",
                zh: "登录 shell 能在 `{path}` 找到它，说明 VS Code 启动时没有得到 shell 的 PATH",
                names: &["path"],
            },
            [path.into()],
        ))
    }
    /// A login shell finds it at `{path}`, so this process was started without your shell's PATH
    pub(crate) fn why_login_process(path: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "A login shell finds it at `{path}`, so this process was started without your shell's PATH",
                zh: "登录 shell 能在 `{path}` 找到它，说明当前进程启动时没有得到 shell 的 PATH",
                names: &["path"],
            },
            [path.into()],
        ))
    }
    /// The integrated terminal finds it at `{path}`, so something gives the terminal a PATH that VS Code itself lacks
    pub(crate) fn why_terminal(path: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "The integrated terminal finds it at `{path}`, so something gives the terminal a PATH that VS Code itself lacks",
                zh: "集成终端能在 `{path}` 找到它，说明终端得到的 PATH 与 VS Code 本身的不同",
                names: &["path"],
            },
            [path.into()],
        ))
    }
    /// It is installed at `{path}`, a folder that this PATH does not name
    pub(crate) fn why_usual_folder(path: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "It is installed at `{path}`, a folder that this PATH does not name",
                zh: "它安装在 `{path}`，而 PATH 中没有这个目录",
                names: &["path"],
            },
            [path.into()],
        ))
    }
    /// Set `go.alternateTools.go` to `{path}` in User settings
    pub(crate) fn fix_set_alternate_tool(path: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Set `go.alternateTools.go` to `{path}` in User settings",
                zh: "在用户设置中把 `go.alternateTools.go` 设为 `{path}`",
                names: &["path"],
            },
            [path.into()],
        ))
    }
    /// Quit VS Code completely and start it with `code .` from a terminal, where PATH has `{folder}`
    pub(crate) fn fix_start_from_terminal(folder: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Quit VS Code completely and start it with `code .` from a terminal, where PATH has `{folder}`",
                zh: "完全退出 VS Code，然后在终端中用 `code .` 启动它，终端的 PATH 中有 `{folder}`",
                names: &["folder"],
            },
            [folder.into()],
        ))
    }
    /// Add `{folder}` to PATH where this process is started
    pub(crate) fn fix_extend_path(folder: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Add `{folder}` to PATH where this process is started",
                zh: "在启动此进程的地方把 `{folder}` 加入 PATH",
                names: &["folder"],
            },
            [folder.into()],
        ))
    }
    /// The command looked for `go` on a PATH that does not name `{folder}`
    pub(crate) fn explain(folder: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "The command looked for `go` on a PATH that does not name `{folder}`",
                zh: "该命令在 PATH 中找 `go`，而 PATH 中没有 `{folder}`",
                names: &["folder"],
            },
            [folder.into()],
        ))
    }
    /// Go is installed at `{path}`; whoever ran the command was started without that folder on PATH
    pub(crate) fn why_explain(path: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "Go is installed at `{path}`; whoever ran the command was started without that folder on PATH",
                zh: "Go 装在 `{path}`；运行该命令的程序启动时，PATH 中没有这个目录",
                names: &["path"],
            },
            [path.into()],
        ))
    }
}

/// go-shadowed
pub(crate) mod go_shadowed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("go-shadowed", Layer::System, Severity::Info);
    /// `{path}` is the `go` that runs; `{other}` stands behind it on PATH
    pub(crate) fn message(path: impl Into<Arg>, other: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`{path}` is the `go` that runs; `{other}` stands behind it on PATH",
                zh: "实际运行的 `go` 是 `{path}`，PATH 中排在它后面的还有 `{other}`",
                names: &["path", "other"],
            },
            [path.into(), other.into()],
        ))
    }
    /// `{path}` is the `go` that runs; {count} others stand behind it on PATH
    pub(crate) fn several(path: impl Into<Arg>, count: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`{path}` is the `go` that runs; {count} others stand behind it on PATH",
                zh: "实际运行的 `go` 是 `{path}`，PATH 中排在它后面的还有 {count} 个",
                names: &["path", "count"],
            },
            [path.into(), count.into()],
        ))
    }
    /// PATH is searched from its beginning and entry {entry} comes first, whatever version lies behind it
    pub(crate) fn why(entry: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "PATH is searched from its beginning and entry {entry} comes first, whatever version lies behind it",
                zh: "PATH 从头开始查找，第 {entry} 项排在最前，后面的版本再新也不会被使用",
                names: &["entry"],
            },
            [entry.into()],
        ))
    }
    /// Put the folder of the Go you want first on PATH, or remove the Go you no longer need
    pub(crate) fn fix_reorder() -> Title {
        Title(sentence(
            &Template {
                en: "Put the folder of the Go you want first on PATH, or remove the Go you no longer need",
                zh: "把想用的 Go 的目录放到 PATH 最前面，或删除不再需要的 Go",
                names: &[],
            },
            [],
        ))
    }
}

/// go-variable-invalid
pub(crate) mod go_variable_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("go-variable-invalid", Layer::System, Severity::Error);
    /// `{variable}` is `{value}` ({source}); go takes {wanted}
    pub(crate) fn message(
        variable: impl Into<Arg>,
        value: impl Into<Arg>,
        source: impl Into<Arg>,
        wanted: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` is `{value}` ({source}); go takes {wanted}",
                    zh: "`{variable}` 是 `{value}`（{source}），而 go 只接受 {wanted}",
                    names: &["variable", "value", "source", "wanted"],
                },
                [variable.into(), value.into(), source.into(), wanted.into()],
            ),
            why(),
        )
    }
    /// `{variable}` is `{value}` ({source}), which this go does not know
    pub(crate) fn unknown(
        variable: impl Into<Arg>,
        value: impl Into<Arg>,
        source: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` is `{value}` ({source}), which this go does not know",
                    zh: "`{variable}` 是 `{value}`（{source}），这个 go 不认识它",
                    names: &["variable", "value", "source"],
                },
                [variable.into(), value.into(), source.into()],
            ),
            why(),
        )
    }
    /// `{variable}` is `{value}` ({source}), which is no absolute path
    pub(crate) fn relative(
        variable: impl Into<Arg>,
        value: impl Into<Arg>,
        source: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` is `{value}` ({source}), which is no absolute path",
                    zh: "`{variable}` 是 `{value}`（{source}），它不是绝对路径",
                    names: &["variable", "value", "source"],
                },
                [variable.into(), value.into(), source.into()],
            ),
            why(),
        )
    }
    /// `{variable}` is `{value}` ({source}), with a quote that does not close
    pub(crate) fn quote(
        variable: impl Into<Arg>,
        value: impl Into<Arg>,
        source: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` is `{value}` ({source}), with a quote that does not close",
                    zh: "`{variable}` 是 `{value}`（{source}），其中的引号没有闭合",
                    names: &["variable", "value", "source"],
                },
                [variable.into(), value.into(), source.into()],
            ),
            why(),
        )
    }
    /// `{variable}` is `{value}` ({source}); Go builds for no `{pair}`
    pub(crate) fn pair(
        variable: impl Into<Arg>,
        value: impl Into<Arg>,
        source: impl Into<Arg>,
        pair: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` is `{value}` ({source}); Go builds for no `{pair}`",
                    zh: "`{variable}` 是 `{value}`（{source}），而 Go 不支持 `{pair}`",
                    names: &["variable", "value", "source", "pair"],
                },
                [variable.into(), value.into(), source.into(), pair.into()],
            ),
            why(),
        )
    }
    /// `{variable}` is `{value}`; this go takes {wanted}
    pub(crate) fn explain(
        variable: impl Into<Arg>,
        value: impl Into<Arg>,
        wanted: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` is `{value}`; this go takes {wanted}",
                    zh: "`{variable}` 是 `{value}`，而这个 go 只接受 {wanted}",
                    names: &["variable", "value", "wanted"],
                },
                [variable.into(), value.into(), wanted.into()],
            ),
            why(),
        )
    }
    /// `{variable}` has a value that this go does not take: {wanted}
    pub(crate) fn explain_wanted(variable: impl Into<Arg>, wanted: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` has a value that this go does not take: {wanted}",
                    zh: "`{variable}` 的值不被这个 go 接受，可用的是：{wanted}",
                    names: &["variable", "wanted"],
                },
                [variable.into(), wanted.into()],
            ),
            why(),
        )
    }
    /// `{variable}` has a value that this go does not know: `{value}`
    pub(crate) fn explain_unknown(variable: impl Into<Arg>, value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` has a value that this go does not know: `{value}`",
                    zh: "`{variable}` 的值 `{value}` 不被这个 go 认识",
                    names: &["variable", "value"],
                },
                [variable.into(), value.into()],
            ),
            why(),
        )
    }
    /// `GOOS` and `GOARCH` name `{value}`, which Go does not build for
    pub(crate) fn explain_pair(value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOOS` and `GOARCH` name `{value}`, which Go does not build for",
                    zh: "`GOOS` 和 `GOARCH` 指定了 `{value}`，而 Go 不支持它",
                    names: &["value"],
                },
                [value.into()],
            ),
            why(),
        )
    }
    /// `{variable}` is no absolute path
    pub(crate) fn explain_relative(variable: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` is no absolute path",
                    zh: "`{variable}` 不是绝对路径",
                    names: &["variable"],
                },
                [variable.into()],
            ),
            why(),
        )
    }
    /// `{variable}` names `{value}`, which is no go.work file
    pub(crate) fn explain_gowork(variable: impl Into<Arg>, value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` names `{value}`, which is no go.work file",
                    zh: "`{variable}` 指定了 `{value}`，但那里没有 go.work 文件",
                    names: &["variable", "value"],
                },
                [variable.into(), value.into()],
            ),
            why(),
        )
    }
    /// go refuses the value: the commands that use it stop before they look at your code
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "go refuses the value: the commands that use it stop before they look at your code",
                zh: "go 会拒绝这个值：用到它的命令在看你的代码之前就会停止",
                names: &[],
            },
            [],
        ))
    }
    /// `go install` refuses it, so no tool can be installed; building and running still work
    pub(crate) fn why_gobin() -> Why {
        Why(sentence(
            &Template {
                en: "`go install` refuses it, so no tool can be installed; building and running still work",
                zh: "`go install` 会拒绝它，因此无法安装任何工具；构建和运行不受影响",
                names: &[],
            },
            [],
        ))
    }
    /// Write `{meant}`, which is Go's name for it
    pub(crate) fn fix_meant(meant: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Write `{meant}`, which is Go's name for it",
                zh: "改写为 `{meant}`，这是 Go 使用的名称",
                names: &["meant"],
            },
            [meant.into()],
        ))
    }
    /// Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`
    pub(crate) fn fix_unset_environment(variable: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`",
                zh: "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`",
                names: &["variable"],
            },
            [variable.into()],
        ))
    }
    /// Remove the line `{variable}=…` from {file}
    pub(crate) fn fix_unset_user_file(variable: impl Into<Arg>, file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove the line `{variable}=…` from {file}",
                zh: "从 {file} 中删除 `{variable}=…` 这一行",
                names: &["variable", "file"],
            },
            [variable.into(), file.into()],
        ))
    }
}

/// godebug-removed
pub(crate) mod godebug_removed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("godebug-removed", Layer::System, Severity::Error);
    /// `GODEBUG` has `{setting}` in the environment, which Go {version} removed
    pub(crate) fn message(setting: impl Into<Arg>, version: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GODEBUG` has `{setting}` in the environment, which Go {version} removed",
                    zh: "环境变量 `GODEBUG` 中有 `{setting}`，而 Go {version} 已移除该设置",
                    names: &["setting", "version"],
                },
                [setting.into(), version.into()],
            ),
            why(),
        )
    }
    /// `{file}` sets `{setting}` for GODEBUG, which Go {version} removed
    pub(crate) fn file(
        file: impl Into<Arg>,
        setting: impl Into<Arg>,
        version: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{file}` sets `{setting}` for GODEBUG, which Go {version} removed",
                    zh: "`{file}` 为 GODEBUG 设置了 `{setting}`，而 Go {version} 已移除该设置",
                    names: &["file", "setting", "version"],
                },
                [file.into(), setting.into(), version.into()],
            ),
            why(),
        )
    }
    /// Since Go 1.27 the go command, and every program that it builds, ends with exit code 2 before it does anything
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Since Go 1.27 the go command, and every program that it builds, ends with exit code 2 before it does anything",
                zh: "从 Go 1.27 起，go 命令和它构建的每个程序一开始就会以退出码 2 结束",
                names: &[],
            },
            [],
        ))
    }
    /// The update of Go took the old behaviour away; a setting that asks for it stops the build
    pub(crate) fn why_file() -> Why {
        Why(sentence(
            &Template {
                en: "The update of Go took the old behaviour away; a setting that asks for it stops the build",
                zh: "升级后的 Go 不再支持旧行为；要求旧行为的设置会使构建停止",
                names: &[],
            },
            [],
        ))
    }
    /// Remove `{name}` from `GODEBUG` where it is set: a shell start-up file, a task, launch.json, the system settings
    pub(crate) fn fix_unset(name: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove `{name}` from `GODEBUG` where it is set: a shell start-up file, a task, launch.json, the system settings",
                zh: "在设置 `GODEBUG` 的地方删除其中的 `{name}`：shell 启动文件、任务、launch.json 或系统设置",
                names: &["name"],
            },
            [name.into()],
        ))
    }
    /// Delete the setting `{name}`; the program then behaves as Go {version} and newer do
    pub(crate) fn fix_delete(name: impl Into<Arg>, version: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Delete the setting `{name}`; the program then behaves as Go {version} and newer do",
                zh: "删除 `{name}` 这项设置；程序的行为将与 Go {version} 及更新的版本一致",
                names: &["name", "version"],
            },
            [name.into(), version.into()],
        ))
    }
}

/// goflags-invalid
pub(crate) mod goflags_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("goflags-invalid", Layer::System, Severity::Error);
    /// `GOFLAGS` is `{value}` ({source}), and no go command has the flag `{word}`
    pub(crate) fn message(
        value: impl Into<Arg>,
        source: impl Into<Arg>,
        word: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOFLAGS` is `{value}` ({source}), and no go command has the flag `{word}`",
                    zh: "`GOFLAGS` 是 `{value}`（{source}），而没有任何 go 命令有 `{word}` 这个参数",
                    names: &["value", "source", "word"],
                },
                [value.into(), source.into(), word.into()],
            ),
            why(),
        )
    }
    /// `GOFLAGS` is `{value}` ({source}), and `{word}` is no flag
    pub(crate) fn no_flag(
        value: impl Into<Arg>,
        source: impl Into<Arg>,
        word: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOFLAGS` is `{value}` ({source}), and `{word}` is no flag",
                    zh: "`GOFLAGS` 是 `{value}`（{source}），而 `{word}` 不是参数",
                    names: &["value", "source", "word"],
                },
                [value.into(), source.into(), word.into()],
            ),
            why(),
        )
    }
    /// `GOFLAGS` is `{value}` ({source}), with a quote ({word}) that does not close
    pub(crate) fn quote(
        value: impl Into<Arg>,
        source: impl Into<Arg>,
        word: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOFLAGS` is `{value}` ({source}), with a quote ({word}) that does not close",
                    zh: "`GOFLAGS` 是 `{value}`（{source}），其中的引号（{word}）没有闭合",
                    names: &["value", "source", "word"],
                },
                [value.into(), source.into(), word.into()],
            ),
            why(),
        )
    }
    /// `GOFLAGS` is `{value}` ({source}), and `{word}` lacks its value
    pub(crate) fn value_missing(
        value: impl Into<Arg>,
        source: impl Into<Arg>,
        word: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOFLAGS` is `{value}` ({source}), and `{word}` lacks its value",
                    zh: "`GOFLAGS` 是 `{value}`（{source}），而 `{word}` 缺少值",
                    names: &["value", "source", "word"],
                },
                [value.into(), source.into(), word.into()],
            ),
            why(),
        )
    }
    /// `GOFLAGS` is `{value}` ({source}); go takes {wanted} for `{word}`
    pub(crate) fn bad_value(
        value: impl Into<Arg>,
        source: impl Into<Arg>,
        wanted: impl Into<Arg>,
        word: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOFLAGS` is `{value}` ({source}); go takes {wanted} for `{word}`",
                    zh: "`GOFLAGS` 是 `{value}`（{source}），而 `{word}` 处只能用 {wanted}",
                    names: &["value", "source", "wanted", "word"],
                },
                [value.into(), source.into(), wanted.into(), word.into()],
            ),
            why(),
        )
    }
    /// `GOFLAGS` is `{value}` ({source}), but {wanted} is in use and refuses `{word}`
    pub(crate) fn workspace(
        value: impl Into<Arg>,
        source: impl Into<Arg>,
        wanted: impl Into<Arg>,
        word: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOFLAGS` is `{value}` ({source}), but {wanted} is in use and refuses `{word}`",
                    zh: "`GOFLAGS` 是 `{value}`（{source}），但正在使用的 {wanted} 不允许 `{word}`",
                    names: &["value", "source", "wanted", "word"],
                },
                [value.into(), source.into(), wanted.into(), word.into()],
            ),
            why(),
        )
    }
    /// `GOFLAGS` is `{value}` ({source}), and the file of `{word}`, {wanted}, does not exist
    pub(crate) fn file(
        value: impl Into<Arg>,
        source: impl Into<Arg>,
        word: impl Into<Arg>,
        wanted: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOFLAGS` is `{value}` ({source}), and the file of `{word}`, {wanted}, does not exist",
                    zh: "`GOFLAGS` 是 `{value}`（{source}），而 `{word}` 指定的文件 {wanted} 不存在",
                    names: &["value", "source", "word", "wanted"],
                },
                [value.into(), source.into(), word.into(), wanted.into()],
            ),
            why(),
        )
    }
    /// `GOFLAGS` holds `{word}`, a flag that no go command has
    pub(crate) fn explain(word: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOFLAGS` holds `{word}`, a flag that no go command has",
                    zh: "`GOFLAGS` 中有 `{word}`，而没有任何 go 命令有这个参数",
                    names: &["word"],
                },
                [word.into()],
            ),
            why(),
        )
    }
    /// `GOFLAGS` holds `{word}`, which is no flag
    pub(crate) fn explain_no_flag(word: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOFLAGS` holds `{word}`, which is no flag",
                    zh: "`GOFLAGS` 中有 `{word}`，它不是参数",
                    names: &["word"],
                },
                [word.into()],
            ),
            why(),
        )
    }
    /// `GOFLAGS` holds a quote ({word}) that does not close
    pub(crate) fn explain_quote(word: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOFLAGS` holds a quote ({word}) that does not close",
                    zh: "`GOFLAGS` 中有没有闭合的引号（{word}）",
                    names: &["word"],
                },
                [word.into()],
            ),
            why(),
        )
    }
    /// `GOFLAGS` holds `{word}` without its value
    pub(crate) fn explain_missing(word: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOFLAGS` holds `{word}` without its value",
                    zh: "`GOFLAGS` 中的 `{word}` 缺少值",
                    names: &["word"],
                },
                [word.into()],
            ),
            why(),
        )
    }
    /// `GOFLAGS` holds `{word}`, whose value go refuses
    pub(crate) fn explain_value(word: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOFLAGS` holds `{word}`, whose value go refuses",
                    zh: "`GOFLAGS` 中的 `{word}` 的值被 go 拒绝",
                    names: &["word"],
                },
                [word.into()],
            ),
            why(),
        )
    }
    /// go reads GOFLAGS before your command line: every command but `go env` stops, whatever you typed
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "go reads GOFLAGS before your command line: every command but `go env` stops, whatever you typed",
                zh: "go 先读取 GOFLAGS，再读取命令行：除 `go env` 外，所有命令都会停止，与你输入的内容无关",
                names: &[],
            },
            [],
        ))
    }
    /// Every command that knows this flag stops, although you did not type it
    pub(crate) fn why_value() -> Why {
        Why(sentence(
            &Template {
                en: "Every command that knows this flag stops, although you did not type it",
                zh: "每个带有这个参数的命令都会停止，尽管你并没有输入它",
                names: &[],
            },
            [],
        ))
    }
    /// In a workspace go loads several modules and cannot change their go.mod files while it builds
    pub(crate) fn why_workspace() -> Why {
        Why(sentence(
            &Template {
                en: "In a workspace go loads several modules and cannot change their go.mod files while it builds",
                zh: "在工作区中 go 会加载多个模块，构建时不能修改它们的 go.mod",
                names: &[],
            },
            [],
        ))
    }
    /// Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`
    pub(crate) fn fix_unset_environment(variable: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`",
                zh: "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`",
                names: &["variable"],
            },
            [variable.into()],
        ))
    }
    /// Remove the line `{variable}=…` from {file}
    pub(crate) fn fix_unset_user_file(variable: impl Into<Arg>, file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove the line `{variable}=…` from {file}",
                zh: "从 {file} 中删除 `{variable}=…` 这一行",
                names: &["variable", "file"],
            },
            [variable.into(), file.into()],
        ))
    }
}

/// gopath-invalid
pub(crate) mod gopath_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("gopath-invalid", Layer::System, Severity::Error);
    /// `GOPATH` has the entry `{entry}` ({source}); go does not expand `~`
    pub(crate) fn tilde(entry: impl Into<Arg>, source: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOPATH` has the entry `{entry}` ({source}); go does not expand `~`",
                    zh: "`GOPATH` 中有 `{entry}`（{source}），而 go 不会展开 `~`",
                    names: &["entry", "source"],
                },
                [entry.into(), source.into()],
            ),
            why(),
        )
    }
    /// `GOPATH` has the entry `{entry}` ({source}), which is no absolute path
    pub(crate) fn relative(entry: impl Into<Arg>, source: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOPATH` has the entry `{entry}` ({source}), which is no absolute path",
                    zh: "`GOPATH` 中有 `{entry}`（{source}），它不是绝对路径",
                    names: &["entry", "source"],
                },
                [entry.into(), source.into()],
            ),
            why(),
        )
    }
    /// `GOPATH` is `{entry}` ({source}), the Go installation itself
    pub(crate) fn goroot(entry: impl Into<Arg>, source: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOPATH` is `{entry}` ({source}), the Go installation itself",
                    zh: "`GOPATH` 是 `{entry}`（{source}），而它就是 Go 的安装目录",
                    names: &["entry", "source"],
                },
                [entry.into(), source.into()],
            ),
            why(),
        )
    }
    /// `GOPATH` is `{entry}` ({source}), the root of this module
    pub(crate) fn module(entry: impl Into<Arg>, source: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOPATH` is `{entry}` ({source}), the root of this module",
                    zh: "`GOPATH` 是 `{entry}`（{source}），而它就是此模块的根目录",
                    names: &["entry", "source"],
                },
                [entry.into(), source.into()],
            ),
            why(),
        )
    }
    /// go refuses such a GOPATH: every command stops with exit code 2
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "go refuses such a GOPATH: every command stops with exit code 2",
                zh: "go 会拒绝这样的 GOPATH：每个命令都以退出码 2 停止",
                names: &[],
            },
            [],
        ))
    }
    /// go warns at every command or refuses it, by its version; the Go extension takes the warning for a failure
    pub(crate) fn why_warning() -> Why {
        Why(sentence(
            &Template {
                en: "go warns at every command or refuses it, by its version; the Go extension takes the warning for a failure",
                zh: "视版本不同，go 会在每个命令中警告或直接拒绝，而 Go 扩展会把警告当成失败",
                names: &[],
            },
            [],
        ))
    }
    /// Remove `{variable}` where it is set (go uses the folder `go` in your home), or write the whole path
    pub(crate) fn fix_unset_environment(variable: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove `{variable}` where it is set (go uses the folder `go` in your home), or write the whole path",
                zh: "在设置 `{variable}` 的地方删除它（go 会使用主目录下的 `go`），或写出完整路径",
                names: &["variable"],
            },
            [variable.into()],
        ))
    }
    /// Remove the line `{variable}=…` from {file}
    pub(crate) fn fix_unset_user_file(variable: impl Into<Arg>, file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove the line `{variable}=…` from {file}",
                zh: "从 {file} 中删除 `{variable}=…` 这一行",
                names: &["variable", "file"],
            },
            [variable.into(), file.into()],
        ))
    }
}

/// goroot-incomplete
pub(crate) mod goroot_incomplete {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("goroot-incomplete", Layer::System, Severity::Error);
    /// The Go in `{path}` is incomplete: `{what}` is missing or cannot be used
    pub(crate) fn message(path: impl Into<Arg>, what: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The Go in `{path}` is incomplete: `{what}` is missing or cannot be used",
                    zh: "`{path}` 中的 Go 不完整：`{what}` 缺失或无法使用",
                    names: &["path", "what"],
                },
                [path.into(), what.into()],
            ),
            why(),
        )
    }
    /// `{path}` is Go {version} with files of an older Go in it: `{what}`
    pub(crate) fn mixed(
        path: impl Into<Arg>,
        version: impl Into<Arg>,
        what: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{path}` is Go {version} with files of an older Go in it: `{what}`",
                    zh: "`{path}` 是 Go {version}，其中却混有旧版 Go 的文件：`{what}`",
                    names: &["path", "version", "what"],
                },
                [path.into(), version.into(), what.into()],
            ),
            why(),
        )
    }
    /// `{path}` stands alone: the rest of its Go installation ({what}) is not beside it
    pub(crate) fn alone(path: impl Into<Arg>, what: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{path}` stands alone: the rest of its Go installation ({what}) is not beside it",
                    zh: "只有 `{path}` 一个文件：它的 Go 安装目录的其余部分（{what}）不在旁边",
                    names: &["path", "what"],
                },
                [path.into(), what.into()],
            ),
            why(),
        )
    }
    /// The Go installation lacks its tool `{what}`
    pub(crate) fn explain_tool(what: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The Go installation lacks its tool `{what}`",
                    zh: "Go 安装目录中缺少工具 `{what}`",
                    names: &["what"],
                },
                [what.into()],
            ),
            why(),
        )
    }
    /// `{what}` of the Go installation cannot be started
    pub(crate) fn explain_broken(what: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{what}` of the Go installation cannot be started",
                    zh: "无法启动 Go 安装目录中的 `{what}`",
                    names: &["what"],
                },
                [what.into()],
            ),
            why(),
        )
    }
    /// The Go installation `{path}` lacks the package `{what}` of the standard library
    pub(crate) fn explain_package(path: impl Into<Arg>, what: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The Go installation `{path}` lacks the package `{what}` of the standard library",
                    zh: "Go 安装目录 `{path}` 中缺少标准库的包 `{what}`",
                    names: &["path", "what"],
                },
                [path.into(), what.into()],
            ),
            why(),
        )
    }
    /// The standard library itself does not compile: package `{what}` of the Go installation
    pub(crate) fn explain_tree(what: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The standard library itself does not compile: package `{what}` of the Go installation",
                    zh: "标准库本身无法编译：Go 安装目录中的包 `{what}`",
                    names: &["what"],
                },
                [what.into()],
            ),
            why(),
        )
    }
    /// go needs its compiler, its linker and the sources of the standard library beside it, all of one version
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "go needs its compiler, its linker and the sources of the standard library beside it, all of one version",
                zh: "go 需要同一版本的编译器、链接器和标准库源代码与它放在一起",
                names: &[],
            },
            [],
        ))
    }
    /// Delete the installation folder and unpack Go from {url} into it again
    pub(crate) fn fix_reinstall(url: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Delete the installation folder and unpack Go from {url} into it again",
                zh: "删除安装目录，重新解压从 {url} 下载的 Go",
                names: &["url"],
            },
            [url.into()],
        ))
    }
}

/// goroot-mismatch
pub(crate) mod goroot_mismatch {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("goroot-mismatch", Layer::System, Severity::Error);
    /// `GOROOT` is `{path}` (Go {tree}, {source}), but `{go}` is Go {version}
    pub(crate) fn message(
        path: impl Into<Arg>,
        tree: impl Into<Arg>,
        source: impl Into<Arg>,
        go: impl Into<Arg>,
        version: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOROOT` is `{path}` (Go {tree}, {source}), but `{go}` is Go {version}",
                    zh: "`GOROOT` 是 `{path}`（Go {tree}，{source}），而 `{go}` 是 Go {version}",
                    names: &["path", "tree", "source", "go", "version"],
                },
                [path.into(), tree.into(), source.into(), go.into(), version.into()],
            ),
            why(),
        )
    }
    /// The go command would run a compiler of another version: "compile: version … does not match go tool version …"
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The go command would run a compiler of another version: \"compile: version … does not match go tool version …\"",
                zh: "go 命令会运行另一个版本的编译器：“compile: version … does not match go tool version …”",
                names: &[],
            },
            [],
        ))
    }
    /// A go that has switched to Go {tree} sets GOROOT for all that it starts; a go called by its full path obeys it
    pub(crate) fn why_switched(tree: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "A go that has switched to Go {tree} sets GOROOT for all that it starts; a go called by its full path obeys it",
                zh: "切换到 Go {tree} 的 go 会为它启动的一切设置 GOROOT；用完整路径调用的 go 会使用这个 GOROOT",
                names: &["tree"],
            },
            [tree.into()],
        ))
    }
    /// `{tool}` of Go {tree} was started by Go {version}
    pub(crate) fn explain(
        tool: impl Into<Arg>,
        tree: impl Into<Arg>,
        version: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{tool}` of Go {tree} was started by Go {version}",
                    zh: "Go {version} 启动了 Go {tree} 的 `{tool}`",
                    names: &["tool", "tree", "version"],
                },
                [tool.into(), tree.into(), version.into()],
            ),
            why(),
        )
    }
    /// Remove `{variable}` where it is set (shell start-up file, system settings, `go env -w`); go finds its own
    pub(crate) fn fix_unset_environment(variable: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove `{variable}` where it is set (shell start-up file, system settings, `go env -w`); go finds its own",
                zh: "在设置 `{variable}` 的地方（shell 启动文件、系统设置、`go env -w`）删除它，go 会自己找到安装目录",
                names: &["variable"],
            },
            [variable.into()],
        ))
    }
    /// Remove the line `{variable}=…` from {file}
    pub(crate) fn fix_unset_user_file(variable: impl Into<Arg>, file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove the line `{variable}=…` from {file}",
                zh: "从 {file} 中删除 `{variable}=…` 这一行",
                names: &["variable", "file"],
            },
            [variable.into(), file.into()],
        ))
    }
    /// Call `go` by its name, not by its path, in what the command starts: PATH begins with Go {tree} there
    pub(crate) fn fix_call(tree: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Call `go` by its name, not by its path, in what the command starts: PATH begins with Go {tree} there",
                zh: "在命令所启动的程序中用名字 `go` 调用，不要用路径：那里的 PATH 以 Go {tree} 开头",
                names: &["tree"],
            },
            [tree.into()],
        ))
    }
    /// Or call that go without `GOROOT` in its environment (`env -u GOROOT go …`); it then finds its own
    pub(crate) fn fix_clear() -> Title {
        Title(sentence(
            &Template {
                en: "Or call that go without `GOROOT` in its environment (`env -u GOROOT go …`); it then finds its own",
                zh: "或者在调用时从环境中去掉 `GOROOT`（`env -u GOROOT go …`），这样它会使用自己的目录",
                names: &[],
            },
            [],
        ))
    }
    /// If another go started what failed (`go generate`, `go run`, a test): call `go` by its name there, or without `GOROOT`
    pub(crate) fn fix_child() -> Title {
        Title(sentence(
            &Template {
                en: "If another go started what failed (`go generate`, `go run`, a test): call `go` by its name there, or without `GOROOT`",
                zh: "如果出错的是另一个 go 启动的（`go generate`、`go run`、测试）：在那里用名字 `go` 调用，或去掉 `GOROOT`",
                names: &[],
            },
            [],
        ))
    }
    /// If `GOROOT` is not set: delete the installation folder and unpack one Go into it again
    pub(crate) fn fix_reinstall() -> Title {
        Title(sentence(
            &Template {
                en: "If `GOROOT` is not set: delete the installation folder and unpack one Go into it again",
                zh: "如果没有设置 `GOROOT`：删除安装目录，重新解压一个完整的 Go",
                names: &[],
            },
            [],
        ))
    }
}

/// goroot-missing
pub(crate) mod goroot_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("goroot-missing", Layer::System, Severity::Error);
    /// `GOROOT` is `{path}` ({source}), which does not exist
    pub(crate) fn message(path: impl Into<Arg>, source: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOROOT` is `{path}` ({source}), which does not exist",
                    zh: "`GOROOT` 是 `{path}`（{source}），但它不存在",
                    names: &["path", "source"],
                },
                [path.into(), source.into()],
            ),
            why(),
        )
    }
    /// `GOROOT` is `{path}` ({source}), which is no Go installation
    pub(crate) fn no_goroot(path: impl Into<Arg>, source: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOROOT` is `{path}` ({source}), which is no Go installation",
                    zh: "`GOROOT` 是 `{path}`（{source}），但它不是 Go 的安装目录",
                    names: &["path", "source"],
                },
                [path.into(), source.into()],
            ),
            why(),
        )
    }
    /// `GOROOT` is `{path}` ({source}), which is no absolute path
    pub(crate) fn relative(path: impl Into<Arg>, source: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOROOT` is `{path}` ({source}), which is no absolute path",
                    zh: "`GOROOT` 是 `{path}`（{source}），但它不是绝对路径",
                    names: &["path", "source"],
                },
                [path.into(), source.into()],
            ),
            why(),
        )
    }
    /// `GOROOT` is `{path}`, which is no Go installation
    pub(crate) fn explain(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOROOT` is `{path}`, which is no Go installation",
                    zh: "`GOROOT` 是 `{path}`，但它不是 Go 的安装目录",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// Every go command stops at once with "cannot find GOROOT directory" (exit code 2), and the Go extension loses its commands
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Every go command stops at once with \"cannot find GOROOT directory\" (exit code 2), and the Go extension loses its commands",
                zh: "所有 go 命令都会立刻以 “cannot find GOROOT directory” 停止（退出码 2），Go 扩展也会失去它的命令",
                names: &[],
            },
            [],
        ))
    }
    /// go then finds neither its tools nor the standard library: "package fmt is not in std", "no such tool"
    pub(crate) fn why_no_goroot() -> Why {
        Why(sentence(
            &Template {
                en: "go then finds neither its tools nor the standard library: \"package fmt is not in std\", \"no such tool\"",
                zh: "这样 go 既找不到自己的工具，也找不到标准库：“package fmt is not in std”、“no such tool”",
                names: &[],
            },
            [],
        ))
    }
    /// Remove `{variable}` where it is set (shell start-up file, system settings, `go env -w`); go finds its own
    pub(crate) fn fix_unset_environment(variable: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove `{variable}` where it is set (shell start-up file, system settings, `go env -w`); go finds its own",
                zh: "在设置 `{variable}` 的地方（shell 启动文件、系统设置、`go env -w`）删除它，go 会自己找到安装目录",
                names: &["variable"],
            },
            [variable.into()],
        ))
    }
    /// Remove the line `{variable}=…` from {file}
    pub(crate) fn fix_unset_user_file(variable: impl Into<Arg>, file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove the line `{variable}=…` from {file}",
                zh: "从 {file} 中删除 `{variable}=…` 这一行",
                names: &["variable", "file"],
            },
            [variable.into(), file.into()],
        ))
    }
}

/// gotoolchain-invalid
pub(crate) mod gotoolchain_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("gotoolchain-invalid", Layer::System, Severity::Error);
    /// `GOTOOLCHAIN` is `{value}`, which names no toolchain
    pub(crate) fn message(value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOTOOLCHAIN` is `{value}`, which names no toolchain",
                    zh: "`GOTOOLCHAIN` 是 `{value}`，它不是任何工具链的名称",
                    names: &["value"],
                },
                [value.into()],
            ),
            why(),
        )
    }
    /// `GOTOOLCHAIN` is `{value}`; a toolchain is named `{meant}`
    pub(crate) fn no_prefix(value: impl Into<Arg>, meant: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOTOOLCHAIN` is `{value}`; a toolchain is named `{meant}`",
                    zh: "`GOTOOLCHAIN` 是 `{value}`，而工具链的名称应是 `{meant}`",
                    names: &["value", "meant"],
                },
                [value.into(), meant.into()],
            ),
            why(),
        )
    }
    /// `GOTOOLCHAIN` is `{value}`, a language version; a release is named `{meant}`
    pub(crate) fn language(value: impl Into<Arg>, meant: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOTOOLCHAIN` is `{value}`, a language version; a release is named `{meant}`",
                    zh: "`GOTOOLCHAIN` 是 `{value}`，这是语言版本；发布版本的名称形如 `{meant}`",
                    names: &["value", "meant"],
                },
                [value.into(), meant.into()],
            ),
            why(),
        )
    }
    /// `GOTOOLCHAIN` is `{value}`; behind `+` go takes only {meant}
    pub(crate) fn suffix(value: impl Into<Arg>, meant: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOTOOLCHAIN` is `{value}`; behind `+` go takes only {meant}",
                    zh: "`GOTOOLCHAIN` 是 `{value}`，而 `+` 后面只能是 {meant}",
                    names: &["value", "meant"],
                },
                [value.into(), meant.into()],
            ),
            why(),
        )
    }
    /// Every go command stops at once, even `go version` and `go env`, and the Go extension does not start
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Every go command stops at once, even `go version` and `go env`, and the Go extension does not start",
                zh: "所有 go 命令都会立刻停止，连 `go version` 和 `go env` 也一样，Go 扩展无法启动",
                names: &[],
            },
            [],
        ))
    }
    /// Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`
    pub(crate) fn fix_unset_environment(variable: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`",
                zh: "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`",
                names: &["variable"],
            },
            [variable.into()],
        ))
    }
    /// Remove the line `{variable}=…` from {file}
    pub(crate) fn fix_unset_user_file(variable: impl Into<Arg>, file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove the line `{variable}=…` from {file}",
                zh: "从 {file} 中删除 `{variable}=…` 这一行",
                names: &["variable", "file"],
            },
            [variable.into(), file.into()],
        ))
    }
}

/// toolchain-too-old
pub(crate) mod toolchain_too_old {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("toolchain-too-old", Layer::System, Severity::Error);
    /// {file} needs Go {wanted}, this is Go {version}, and `GOTOOLCHAIN` is `{setting}` ({source})
    pub(crate) fn message(
        file: impl Into<Arg>,
        wanted: impl Into<Arg>,
        version: impl Into<Arg>,
        setting: impl Into<Arg>,
        source: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} needs Go {wanted}, this is Go {version}, and `GOTOOLCHAIN` is `{setting}` ({source})",
                    zh: "{file} 需要 Go {wanted}，这里是 Go {version}，而 `GOTOOLCHAIN` 是 `{setting}`（{source}）",
                    names: &["file", "wanted", "version", "setting", "source"],
                },
                [file.into(), wanted.into(), version.into(), setting.into(), source.into()],
            ),
            why(),
        )
    }
    /// go may not fetch a newer toolchain by itself then, so every command in this module stops
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "go may not fetch a newer toolchain by itself then, so every command in this module stops",
                zh: "这样 go 就不能自动获取更新的工具链，此模块中的所有命令都会停止",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}` so that go fetches the version that {file} asks for
    pub(crate) fn fix_allow_switching(command: impl Into<Arg>, file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}` so that go fetches the version that {file} asks for",
                zh: "运行 `{command}`，让 go 获取 {file} 要求的版本",
                names: &["command", "file"],
            },
            [command.into(), file.into()],
        ))
    }
    /// Install Go {wanted} or newer from {url}
    pub(crate) fn fix_install_newer(wanted: impl Into<Arg>, url: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Install Go {wanted} or newer from {url}",
                zh: "从 {url} 安装 Go {wanted} 或更新的版本",
                names: &["wanted", "url"],
            },
            [wanted.into(), url.into()],
        ))
    }
    /// {file} needs Go {wanted}, but Go {version} ran with `GOTOOLCHAIN={setting}`
    pub(crate) fn explain(
        file: impl Into<Arg>,
        wanted: impl Into<Arg>,
        version: impl Into<Arg>,
        setting: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} needs Go {wanted}, but Go {version} ran with `GOTOOLCHAIN={setting}`",
                    zh: "{file} 需要 Go {wanted}，而运行的是 Go {version}，且 `GOTOOLCHAIN={setting}`",
                    names: &["file", "wanted", "version", "setting"],
                },
                [file.into(), wanted.into(), version.into(), setting.into()],
            ),
            why(),
        )
    }
    /// {file} is written for Go {wanted}; Go {version} ran and cannot switch
    pub(crate) fn explain_old(
        file: impl Into<Arg>,
        wanted: impl Into<Arg>,
        version: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} is written for Go {wanted}; Go {version} ran and cannot switch",
                    zh: "{file} 是为 Go {wanted} 写的；运行的 Go {version} 不能切换版本",
                    names: &["file", "wanted", "version"],
                },
                [file.into(), wanted.into(), version.into()],
            ),
            why(),
        )
    }
    /// The package `{file}` is part of Go since {wanted}; Go {version} ran
    pub(crate) fn explain_package(
        file: impl Into<Arg>,
        wanted: impl Into<Arg>,
        version: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The package `{file}` is part of Go since {wanted}; Go {version} ran",
                    zh: "包 `{file}` 从 Go {wanted} 起才有，而运行的是 Go {version}",
                    names: &["file", "wanted", "version"],
                },
                [file.into(), wanted.into(), version.into()],
            ),
            why(),
        )
    }
    /// {file} uses the directive `{directive}`, which came with Go {wanted}; what reads the file is older
    pub(crate) fn explain_directive(
        file: impl Into<Arg>,
        directive: impl Into<Arg>,
        wanted: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} uses the directive `{directive}`, which came with Go {wanted}; what reads the file is older",
                    zh: "{file} 使用了指令 `{directive}`，它从 Go {wanted} 起才有；读取该文件的程序更旧",
                    names: &["file", "directive", "wanted"],
                },
                [file.into(), directive.into(), wanted.into()],
            ),
            why(),
        )
    }
    /// A Go that does not know the line stops at it; the line itself may be right
    pub(crate) fn why_explain_directive() -> Why {
        Why(sentence(
            &Template {
                en: "A Go that does not know the line stops at it; the line itself may be right",
                zh: "不认识这一行的 Go 会停在这里；这一行本身可能没有错",
                names: &[],
            },
            [],
        ))
    }
    /// The tool reads the file by the rules of the Go that it was built with; the line itself may be right
    pub(crate) fn why_explain_tool() -> Why {
        Why(sentence(
            &Template {
                en: "The tool reads the file by the rules of the Go that it was built with; the line itself may be right",
                zh: "该工具按构建它的 Go 的规则读取文件；这一行本身可能没有错",
                names: &[],
            },
            [],
        ))
    }
    /// Or write `go {wanted}` or newer in {file}: then Go 1.21 and newer fetch such a Go by themselves
    pub(crate) fn fix_go_line(wanted: impl Into<Arg>, file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Or write `go {wanted}` or newer in {file}: then Go 1.21 and newer fetch such a Go by themselves",
                zh: "或者在 {file} 中写上 `go {wanted}` 或更新的版本：Go 1.21 及更新的版本会自动获取所需的 Go",
                names: &["wanted", "file"],
            },
            [wanted.into(), file.into()],
        ))
    }
    /// Update `{tool}`, or install it again with Go {wanted} or newer
    pub(crate) fn fix_reinstall_tool(tool: impl Into<Arg>, wanted: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Update `{tool}`, or install it again with Go {wanted} or newer",
                zh: "更新 `{tool}`，或用 Go {wanted} 或更新的版本重新安装它",
                names: &["tool", "wanted"],
            },
            [tool.into(), wanted.into()],
        ))
    }
    /// An older Go tries anyway and fails at the first thing it does not know yet
    pub(crate) fn why_explain_old() -> Why {
        Why(sentence(
            &Template {
                en: "An older Go tries anyway and fails at the first thing it does not know yet",
                zh: "旧版 Go 会照样尝试，遇到第一个不认识的东西就失败",
                names: &[],
            },
            [],
        ))
    }
}

/// toolchain-unavailable
pub(crate) mod toolchain_unavailable {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("toolchain-unavailable", Layer::System, Severity::Error);
    /// {because} wants {name}, and `GOTOOLCHAIN={setting}` looks for it only on PATH
    pub(crate) fn path(
        because: impl Into<Arg>,
        name: impl Into<Arg>,
        setting: impl Into<Arg>,
    ) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "{because} wants {name}, and `GOTOOLCHAIN={setting}` looks for it only on PATH",
                zh: "{because} 需要 {name}，而 `GOTOOLCHAIN={setting}` 只在 PATH 中查找",
                names: &["because", "name", "setting"],
            },
            [because.into(), name.into(), setting.into()],
        ))
    }
    /// {because} wants {name}, which is not here, and `GOPROXY={proxy}` ({source}) fetches no toolchain
    pub(crate) fn proxy(
        because: impl Into<Arg>,
        name: impl Into<Arg>,
        proxy: impl Into<Arg>,
        source: impl Into<Arg>,
    ) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "{because} wants {name}, which is not here, and `GOPROXY={proxy}` ({source}) fetches no toolchain",
                zh: "{because} 需要 {name}，本机没有，而 `GOPROXY={proxy}`（{source}）不会下载工具链",
                names: &["because", "name", "proxy", "source"],
            },
            [because.into(), name.into(), proxy.into(), source.into()],
        ))
    }
    /// {because} wants {name}, a version that does not exist as far as is known
    pub(crate) fn no_such_version(because: impl Into<Arg>, name: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "{because} wants {name}, a version that does not exist as far as is known",
                zh: "{because} 需要 {name}，据目前所知没有这个版本",
                names: &["because", "name"],
            },
            [because.into(), name.into()],
        ))
    }
    /// The toolchain {name} could not be fetched
    pub(crate) fn explain(name: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "The toolchain {name} could not be fetched",
                zh: "无法获取工具链 {name}",
                names: &["name"],
            },
            [name.into()],
        ))
    }
    /// The toolchain {name} could not be fetched: the server was not reached
    pub(crate) fn explain_network(name: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "The toolchain {name} could not be fetched: the server was not reached",
                zh: "无法获取工具链 {name}：连接不上服务器",
                names: &["name"],
            },
            [name.into()],
        ))
    }
    /// The toolchain {name} is not on PATH, and only PATH was searched
    pub(crate) fn explain_path(name: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "The toolchain {name} is not on PATH, and only PATH was searched",
                zh: "PATH 中没有工具链 {name}，而只查找了 PATH",
                names: &["name"],
            },
            [name.into()],
        ))
    }
    /// Every command in this module stops with `cannot find "{name}" in PATH`
    pub(crate) fn why_path(name: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "Every command in this module stops with `cannot find \"{name}\" in PATH`",
                zh: "此模块中的所有命令都会以 `cannot find \"{name}\" in PATH` 停止",
                names: &["name"],
            },
            [name.into()],
        ))
    }
    /// A toolchain comes from a module proxy only; `direct` and `off` have none
    pub(crate) fn why_proxy() -> Why {
        Why(sentence(
            &Template {
                en: "A toolchain comes from a module proxy only; `direct` and `off` have none",
                zh: "工具链只能从模块代理获取，`direct` 和 `off` 都不行",
                names: &[],
            },
            [],
        ))
    }
    /// Every command in this module first tries to download it, and stops
    pub(crate) fn why_no_such_version() -> Why {
        Why(sentence(
            &Template {
                en: "Every command in this module first tries to download it, and stops",
                zh: "此模块中的每个命令都会先尝试下载它，然后停止",
                names: &[],
            },
            [],
        ))
    }
    /// go.mod, go.work or `GOTOOLCHAIN` asks for it; it does not exist, or no proxy gives it out
    pub(crate) fn why_explain() -> Why {
        Why(sentence(
            &Template {
                en: "go.mod, go.work or `GOTOOLCHAIN` asks for it; it does not exist, or no proxy gives it out",
                zh: "go.mod、go.work 或 `GOTOOLCHAIN` 要求使用它；它不存在，或者没有代理提供它",
                names: &[],
            },
            [],
        ))
    }
    /// Toolchains come from a module proxy only, and `{variable}={value}` bars the way; go says the same of a version that does not exist
    pub(crate) fn why_barred(variable: impl Into<Arg>, value: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "Toolchains come from a module proxy only, and `{variable}={value}` bars the way; go says the same of a version that does not exist",
                zh: "工具链只能从模块代理获取，而 `{variable}={value}` 挡住了去路；版本不存在时 go 的说法也完全相同",
                names: &["variable", "value"],
            },
            [variable.into(), value.into()],
        ))
    }
    /// Each go command first switches to the stored version, `go env -u` too, and fails
    pub(crate) fn why_stored() -> Why {
        Why(sentence(
            &Template {
                en: "Each go command first switches to the stored version, `go env -u` too, and fails",
                zh: "每个 go 命令都会先切换到保存的版本，`go env -u` 也一样，因此失败",
                names: &[],
            },
            [],
        ))
    }
    /// Put a proxy into `GOPROXY`, before `direct`, or install that Go
    pub(crate) fn fix_proxy() -> Title {
        Title(sentence(
            &Template {
                en: "Put a proxy into `GOPROXY`, before `direct`, or install that Go",
                zh: "在 `GOPROXY` 中的 `direct` 之前写上一个代理，或安装那个版本的 Go",
                names: &[],
            },
            [],
        ))
    }
    /// Leave golang.org out of `{variable}`, or set `GONOPROXY` to the private modules only (`GONOPROXY=none` for one run)
    pub(crate) fn fix_no_proxy(variable: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Leave golang.org out of `{variable}`, or set `GONOPROXY` to the private modules only (`GONOPROXY=none` for one run)",
                zh: "不要让 `{variable}` 包含 golang.org，或让 `GONOPROXY` 只包含私有模块（单次运行可用 `GONOPROXY=none`）",
                names: &["variable"],
            },
            [variable.into()],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_unset(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Correct the version that asks for it (`go` or `toolchain` line, `GOTOOLCHAIN`), or install that Go
    pub(crate) fn fix_lower() -> Title {
        Title(sentence(
            &Template {
                en: "Correct the version that asks for it (`go` or `toolchain` line, `GOTOOLCHAIN`), or install that Go",
                zh: "改正要求它的版本号（`go` 或 `toolchain` 行、`GOTOOLCHAIN`），或安装那个版本的 Go",
                names: &[],
            },
            [],
        ))
    }
    /// Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`
    pub(crate) fn fix_unset_environment(variable: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`",
                zh: "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`",
                names: &["variable"],
            },
            [variable.into()],
        ))
    }
    /// Remove the line `{variable}=…` from {file}
    pub(crate) fn fix_unset_user_file(variable: impl Into<Arg>, file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove the line `{variable}=…` from {file}",
                zh: "从 {file} 中删除 `{variable}=…` 这一行",
                names: &["variable", "file"],
            },
            [variable.into(), file.into()],
        ))
    }
}

/// version-manager-refuses
pub(crate) mod version_manager_refuses {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("version-manager-refuses", Layer::System, Severity::Error);
    /// `go` is {manager}'s shim, and no Go version is chosen for this folder
    pub(crate) fn message(manager: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`go` is {manager}'s shim, and no Go version is chosen for this folder",
                    zh: "`go` 是 {manager} 的 shim，而此文件夹没有选定 Go 版本",
                    names: &["manager"],
                },
                [manager.into()],
            ),
            why(),
        )
    }
    /// `go` is {manager}'s shim, and Go {version} is not installed
    pub(crate) fn not_installed(manager: impl Into<Arg>, version: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`go` is {manager}'s shim, and Go {version} is not installed",
                    zh: "`go` 是 {manager} 的 shim，而 Go {version} 没有安装",
                    names: &["manager", "version"],
                },
                [manager.into(), version.into()],
            ),
            why(),
        )
    }
    /// {manager} has no Go {version}, which `{file}` asks for
    pub(crate) fn not_installed_file(
        manager: impl Into<Arg>,
        version: impl Into<Arg>,
        file: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{manager} has no Go {version}, which `{file}` asks for",
                    zh: "{manager} 没有安装 `{file}` 要求的 Go {version}",
                    names: &["manager", "version", "file"],
                },
                [manager.into(), version.into(), file.into()],
            ),
            why(),
        )
    }
    /// mise finds no Go {version}, which `{file}` asks for
    pub(crate) fn unresolved(version: impl Into<Arg>, file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "mise finds no Go {version}, which `{file}` asks for",
                    zh: "mise 找不到 `{file}` 要求的 Go {version}",
                    names: &["version", "file"],
                },
                [version.into(), file.into()],
            ),
            why(),
        )
    }
    /// `go` is mise's shim, and mise does not trust `{file}`
    pub(crate) fn untrusted(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`go` is mise's shim, and mise does not trust `{file}`",
                    zh: "`go` 是 mise 的 shim，而 mise 不信任 `{file}`",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// `go` is {manager}'s shim, and `{manager}` itself is not on PATH
    pub(crate) fn manager_missing(manager: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`go` is {manager}'s shim, and `{manager}` itself is not on PATH",
                    zh: "`go` 是 {manager} 的 shim，而 `{manager}` 本身不在 PATH 中",
                    names: &["manager"],
                },
                [manager.into()],
            ),
            why(),
        )
    }
    /// `go` is {manager}'s shim, and {manager} refuses to start anything
    pub(crate) fn other(manager: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`go` is {manager}'s shim, and {manager} refuses to start anything",
                    zh: "`go` 是 {manager} 的 shim，而 {manager} 拒绝启动任何程序",
                    names: &["manager"],
                },
                [manager.into()],
            ),
            why(),
        )
    }
    /// The shim only looks up a version and starts it, so every go command in this folder ends with this text and none of Go's own
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The shim only looks up a version and starts it, so every go command in this folder ends with this text and none of Go's own",
                zh: "shim 只负责查找版本并启动它，因此在此文件夹中每个 go 命令都会以这段文字结束，而不是 Go 自己的信息",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_run(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Read `{file}`, then run `{command}`
    pub(crate) fn fix_trust(file: impl Into<Arg>, command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Read `{file}`, then run `{command}`",
                zh: "先阅读 `{file}`，再运行 `{command}`",
                names: &["file", "command"],
            },
            [file.into(), command.into()],
        ))
    }
    /// Put the folder of `{manager}` on the PATH of this process
    pub(crate) fn fix_path(manager: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Put the folder of `{manager}` on the PATH of this process",
                zh: "把 `{manager}` 所在的文件夹加入此进程的 PATH",
                names: &["manager"],
            },
            [manager.into()],
        ))
    }
    /// Do what {manager} says
    pub(crate) fn fix_read(manager: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Do what {manager} says",
                zh: "按 {manager} 的提示处理",
                names: &["manager"],
            },
            [manager.into()],
        ))
    }
}

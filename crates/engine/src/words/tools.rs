//! Made by `cargo xtask generate` from the pages of the family tools; edit those.
#![allow(
    clippy::wildcard_imports,
    reason = "each module takes what it needs of the same ten names"
)]

use super::{Arg, Message, RuleId, Template, Title, Why, sentence};
use go_doctor_protocol::{Layer, Severity};

/// attach-process-invalid
pub(crate) mod attach_process_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("attach-process-invalid", Layer::Extension, Severity::Error);
    /// there is no process {process} to attach to
    pub(crate) fn gone(process: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "there is no process {process} to attach to",
                    zh: "没有可附加的进程 {process}",
                    names: &["process"],
                },
                [process.into()],
            ),
            why(),
        )
    }
    /// `{process}` is no process number
    pub(crate) fn not_a_number(process: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{process}` is no process number",
                    zh: "`{process}` 不是进程号",
                    names: &["process"],
                },
                [process.into()],
            ),
            why(),
        )
    }
    /// no process to attach to is named
    pub(crate) fn none() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "no process to attach to is named",
                    zh: "没有指定要附加的进程",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// `processId` and `waitFor` are both given
    pub(crate) fn both() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`processId` and `waitFor` are both given",
                    zh: "同时给出了 `processId` 和 `waitFor`",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// no process with that name appeared in time
    pub(crate) fn waited() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "no process with that name appeared in time",
                    zh: "在规定时间内没有出现该名称的进程",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// `processId` is `{value}`, neither a number nor a name
    pub(crate) fn r#type(value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`processId` is `{value}`, neither a number nor a name",
                    zh: "`processId` 是 `{value}`，既不是数字也不是名称",
                    names: &["value"],
                },
                [value.into()],
            ),
            why(),
        )
    }
    /// `processId` is `{value}`, which is no process's number
    pub(crate) fn no_id(value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`processId` is `{value}`, which is no process's number",
                    zh: "`processId` 是 `{value}`，不可能是进程号",
                    names: &["value"],
                },
                [value.into()],
            ),
            why(),
        )
    }
    /// `processId` is {value}, and no process here has this number
    pub(crate) fn set_gone(value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`processId` is {value}, and no process here has this number",
                    zh: "`processId` 是 {value}，但本机没有这个进程号",
                    names: &["value"],
                },
                [value.into()],
            ),
            why(),
        )
    }
    /// dlv attaches to a running process by its number, and there is none to attach to
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "dlv attaches to a running process by its number, and there is none to attach to",
                zh: "dlv 按进程号附加到正在运行的进程，而这里没有可附加的进程",
                names: &[],
            },
            [],
        ))
    }
    /// dlv cannot attach; a picker finds the process each time anew
    pub(crate) fn why_set() -> Why {
        Why(sentence(
            &Template {
                en: "dlv cannot attach; a picker finds the process each time anew",
                zh: "dlv 无法附加；用选择器可以每次重新选择进程",
                names: &[],
            },
            [],
        ))
    }
    /// Let VS Code ask: `{new}`
    pub(crate) fn fix_picker(new: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Let VS Code ask: `{new}`",
                zh: "让 VS Code 询问：`{new}`",
                names: &["new"],
            },
            [new.into()],
        ))
    }
    /// Leave `processId` out of launch.json, so that the Go extension shows the running processes, or pass the number of one
    pub(crate) fn fix_pick() -> Title {
        Title(sentence(
            &Template {
                en: "Leave `processId` out of launch.json, so that the Go extension shows the running processes, or pass the number of one",
                zh: "在 launch.json 中去掉 `processId`，让 Go 扩展列出正在运行的进程，或给出其中一个的进程号",
                names: &[],
            },
            [],
        ))
    }
    /// Keep one of `processId` and `waitFor` in launch.json
    pub(crate) fn fix_one() -> Title {
        Title(sentence(
            &Template {
                en: "Keep one of `processId` and `waitFor` in launch.json",
                zh: "在 launch.json 中只保留 `processId` 和 `waitFor` 之一",
                names: &[],
            },
            [],
        ))
    }
}

/// breakpoint-invalid
pub(crate) mod breakpoint_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("breakpoint-invalid", Layer::Extension, Severity::Warning);
    /// no breakpoint is possible at {place}: there is no statement on that line
    pub(crate) fn line(place: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "no breakpoint is possible at {place}: there is no statement on that line",
                    zh: "无法在 {place} 设置断点：该行没有语句",
                    names: &["place"],
                },
                [place.into()],
            ),
            why(),
        )
    }
    /// dlv finds no place `{place}` in the program
    pub(crate) fn location(place: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "dlv finds no place `{place}` in the program",
                    zh: "dlv 在程序中找不到位置 `{place}`",
                    names: &["place"],
                },
                [place.into()],
            ),
            why(),
        )
    }
    /// dlv finds no function `{place}` in the program
    pub(crate) fn function(place: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "dlv finds no function `{place}` in the program",
                    zh: "dlv 在程序中找不到函数 `{place}`",
                    names: &["place"],
                },
                [place.into()],
            ),
            why(),
        )
    }
    /// `{place}` is no part of the program that dlv debugs
    pub(crate) fn file(place: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{place}` is no part of the program that dlv debugs",
                    zh: "`{place}` 不属于 dlv 正在调试的程序",
                    names: &["place"],
                },
                [place.into()],
            ),
            why(),
        )
    }
    /// `{place}` names several functions, and dlv takes none of them
    pub(crate) fn ambiguous(place: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{place}` names several functions, and dlv takes none of them",
                    zh: "`{place}` 对应多个函数，dlv 一个也不采用",
                    names: &["place"],
                },
                [place.into()],
            ),
            why(),
        )
    }
    /// `{place}` is no place that dlv understands
    pub(crate) fn malformed(place: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{place}` is no place that dlv understands",
                    zh: "`{place}` 不是 dlv 能理解的位置",
                    names: &["place"],
                },
                [place.into()],
            ),
            why(),
        )
    }
    /// the breakpoint's pattern is no regular expression: {place}
    pub(crate) fn pattern(place: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "the breakpoint's pattern is no regular expression: {place}",
                    zh: "断点的模式不是正则表达式：{place}",
                    names: &["place"],
                },
                [place.into()],
            ),
            why(),
        )
    }
    /// the breakpoint's condition is not a yes-or-no expression
    pub(crate) fn condition() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "the breakpoint's condition is not a yes-or-no expression",
                    zh: "断点的条件不是真假表达式",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// `dlv trace` finds no function that matches
    pub(crate) fn trace() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`dlv trace` finds no function that matches",
                    zh: "`dlv trace` 找不到匹配的函数",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// dlv goes on without it, so the program runs past the place where it should stop
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "dlv goes on without it, so the program runs past the place where it should stop",
                zh: "dlv 会在没有该断点的情况下继续，程序会跑过本应停下的地方",
                names: &[],
            },
            [],
        ))
    }
    /// Set it on a line with a statement, not on a comment, a blank line, a brace or a declaration
    pub(crate) fn fix_line() -> Title {
        Title(sentence(
            &Template {
                en: "Set it on a line with a statement, not on a comment, a blank line, a brace or a declaration",
                zh: "设在有语句的行上，不要设在注释、空行、括号或声明上",
                names: &[],
            },
            [],
        ))
    }
    /// Write the whole name as `funcs NAME` lists it, `main.twoSum` or `pkg.(*T).Method`
    pub(crate) fn fix_full_name() -> Title {
        Title(sentence(
            &Template {
                en: "Write the whole name as `funcs NAME` lists it, `main.twoSum` or `pkg.(*T).Method`",
                zh: "写出 `funcs 名称` 列出的完整名称，例如 `main.twoSum` 或 `pkg.(*T).Method`",
                names: &[],
            },
            [],
        ))
    }
    /// Debug the package that holds the file, or set `substitutePath` when it was built elsewhere
    pub(crate) fn fix_substitute_path() -> Title {
        Title(sentence(
            &Template {
                en: "Debug the package that holds the file, or set `substitutePath` when it was built elsewhere",
                zh: "调试包含该文件的包；如果程序是在别处构建的，请设置 `substitutePath`",
                names: &[],
            },
            [],
        ))
    }
    /// Write `file.go:12`, `main.twoSum` or `/regular expression/`
    pub(crate) fn fix_form() -> Title {
        Title(sentence(
            &Template {
                en: "Write `file.go:12`, `main.twoSum` or `/regular expression/`",
                zh: "写成 `file.go:12`、`main.twoSum` 或 `/正则表达式/`",
                names: &[],
            },
            [],
        ))
    }
    /// Give a condition that is true or false, `i == 3`
    pub(crate) fn fix_condition() -> Title {
        Title(sentence(
            &Template {
                en: "Give a condition that is true or false, `i == 3`",
                zh: "给出真假表达式，例如 `i == 3`",
                names: &[],
            },
            [],
        ))
    }
}

/// dlv-arguments-unseparated
pub(crate) mod dlv_arguments_unseparated {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("dlv-arguments-unseparated", Layer::Extension, Severity::Error);
    /// `{argument}` is meant for the program, and without `--` dlv takes it for its own
    pub(crate) fn message(argument: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{argument}` is meant for the program, and without `--` dlv takes it for its own",
                    zh: "`{argument}` 是给被调试程序的，但前面没有 `--`，dlv 把它当成了自己的",
                    names: &["argument"],
                },
                [argument.into()],
            ),
            why(),
        )
    }
    /// dlv reads every argument in front of `--` as a flag of its own or as another package
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "dlv reads every argument in front of `--` as a flag of its own or as another package",
                zh: "`--` 之前的所有参数都会被 dlv 当作自己的标志，或当作另一个包",
                names: &[],
            },
            [],
        ))
    }
    /// Put `--` in front of it: `{command}`
    pub(crate) fn fix_separate(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Put `--` in front of it: `{command}`",
                zh: "在它前面加上 `--`：`{command}`",
                names: &["command"],
            },
            [command.into()],
        ))
    }
}

/// dlv-binary-optimized
pub(crate) mod dlv_binary_optimized {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("dlv-binary-optimized", Layer::Extension, Severity::Warning);
    /// the program was built with optimisations, so dlv shows variables and lines unreliably
    pub(crate) fn message() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "the program was built with optimisations, so dlv shows variables and lines unreliably",
                    zh: "程序是带优化构建的，dlv 显示的变量和行并不可靠",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// The compiler keeps variables in registers, drops them and inlines functions, so values are missing and steps jump
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The compiler keeps variables in registers, drops them and inlines functions, so values are missing and steps jump",
                zh: "编译器会把变量放进寄存器、丢弃变量并内联函数，因此会缺少变量值，单步会跳行",
                names: &[],
            },
            [],
        ))
    }
    /// Build it with `{command}`, or let `dlv debug` build it
    pub(crate) fn fix_build(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Build it with `{command}`, or let `dlv debug` build it",
                zh: "用 `{command}` 构建，或者让 `dlv debug` 来构建",
                names: &["command"],
            },
            [command.into()],
        ))
    }
}

/// dlv-cannot-debug-binary
pub(crate) mod dlv_cannot_debug_binary {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("dlv-cannot-debug-binary", Layer::Extension, Severity::Error);
    /// dlv cannot debug this: what it built or was given is no program of this machine
    pub(crate) fn message() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "dlv cannot debug this: what it built or was given is no program of this machine",
                    zh: "dlv 无法调试：它构建或得到的不是本机可运行的程序",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// dlv cannot debug this: the package is not `main`
    pub(crate) fn not_main() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "dlv cannot debug this: the package is not `main`",
                    zh: "dlv 无法调试：这个包不是 `main`",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// dlv cannot debug this: the package is `{file}`, not `main`
    pub(crate) fn not_main_named(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "dlv cannot debug this: the package is `{file}`, not `main`",
                    zh: "dlv 无法调试：这个包是 `{file}`，不是 `main`",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// dlv cannot debug this: `{file}` is a folder, and `dlv exec` takes a program
    pub(crate) fn folder(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "dlv cannot debug this: `{file}` is a folder, and `dlv exec` takes a program",
                    zh: "dlv 无法调试：`{file}` 是文件夹，而 `dlv exec` 需要程序",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// dlv cannot debug this: `{file}` is source, and `dlv exec` takes a program
    pub(crate) fn source(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "dlv cannot debug this: `{file}` is source, and `dlv exec` takes a program",
                    zh: "dlv 无法调试：`{file}` 是源代码，而 `dlv exec` 需要程序",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// dlv cannot debug this: `{file}` is no program
    pub(crate) fn no_binary(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "dlv cannot debug this: `{file}` is no program",
                    zh: "dlv 无法调试：`{file}` 不是程序",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// dlv cannot debug this: `{file}` is not executable
    pub(crate) fn permission(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "dlv cannot debug this: `{file}` is not executable",
                    zh: "dlv 无法调试：`{file}` 没有执行权限",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// dlv cannot debug this: `{file}` is a program of another machine
    pub(crate) fn foreign(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "dlv cannot debug this: `{file}` is a program of another machine",
                    zh: "dlv 无法调试：`{file}` 是其他机器的程序",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// `{file}` has no debug information: it was stripped
    pub(crate) fn stripped(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{file}` has no debug information: it was stripped",
                    zh: "`{file}` 没有调试信息：它被去除了",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// the program has no debug information: it was stripped
    pub(crate) fn stripped_any() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "the program has no debug information: it was stripped",
                    zh: "程序没有调试信息：它被去除了",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// dlv cannot read the core file
    pub(crate) fn core() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "dlv cannot read the core file",
                    zh: "dlv 无法读取核心转储文件",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// dlv needs an executable program of this system and processor
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "dlv needs an executable program of this system and processor",
                zh: "dlv 需要本系统、本处理器上可执行的程序",
                names: &[],
            },
            [],
        ))
    }
    /// A package that is not `main`, GOOS or GOARCH of another system, and a folder mounted noexec all make dlv say this
    pub(crate) fn why_several() -> Why {
        Why(sentence(
            &Template {
                en: "A package that is not `main`, GOOS or GOARCH of another system, and a folder mounted noexec all make dlv say this",
                zh: "不是 `main` 的包、指向其他系统的 GOOS 或 GOARCH、以及以 noexec 挂载的目录都会让 dlv 这样说",
                names: &[],
            },
            [],
        ))
    }
    /// Without debug information there are no lines, variables or stack traces to stop at or to show
    pub(crate) fn why_stripped() -> Why {
        Why(sentence(
            &Template {
                en: "Without debug information there are no lines, variables or stack traces to stop at or to show",
                zh: "没有调试信息就没有可停下的行、可显示的变量和调用栈",
                names: &[],
            },
            [],
        ))
    }
    /// Debug a package `main`, or its tests with `dlv test` (mode `test`)
    pub(crate) fn fix_main() -> Title {
        Title(sentence(
            &Template {
                en: "Debug a package `main`, or its tests with `dlv test` (mode `test`)",
                zh: "调试 `main` 包，或用 `dlv test`（模式 `test`）调试它的测试",
                names: &[],
            },
            [],
        ))
    }
    /// Use `dlv debug` (mode `debug`) for a package, `dlv exec` (mode `exec`) only for a built program
    pub(crate) fn fix_mode() -> Title {
        Title(sentence(
            &Template {
                en: "Use `dlv debug` (mode `debug`) for a package, `dlv exec` (mode `exec`) only for a built program",
                zh: "对包使用 `dlv debug`（模式 `debug`），只对构建好的程序使用 `dlv exec`（模式 `exec`）",
                names: &[],
            },
            [],
        ))
    }
    /// Make the file executable: `chmod +x {file}`
    pub(crate) fn fix_chmod(file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Make the file executable: `chmod +x {file}`",
                zh: "给文件执行权限：`chmod +x {file}`",
                names: &["file"],
            },
            [file.into()],
        ))
    }
    /// Build it for this machine, without GOOS and GOARCH
    pub(crate) fn fix_rebuild() -> Title {
        Title(sentence(
            &Template {
                en: "Build it for this machine, without GOOS and GOARCH",
                zh: "不带 GOOS 和 GOARCH，为本机重新构建",
                names: &[],
            },
            [],
        ))
    }
    /// Build without `-s` and `-w` in -ldflags (also in GOFLAGS), best with `-gcflags='all=-N -l'`
    pub(crate) fn fix_no_strip() -> Title {
        Title(sentence(
            &Template {
                en: "Build without `-s` and `-w` in -ldflags (also in GOFLAGS), best with `-gcflags='all=-N -l'`",
                zh: "构建时不要在 -ldflags（也包括 GOFLAGS）中使用 `-s` 和 `-w`，最好加上 `-gcflags='all=-N -l'`",
                names: &[],
            },
            [],
        ))
    }
    /// Give `dlv core` the program first, then a core file that this program wrote
    pub(crate) fn fix_core() -> Title {
        Title(sentence(
            &Template {
                en: "Give `dlv core` the program first, then a core file that this program wrote",
                zh: "给 `dlv core` 先写程序，再写由该程序产生的核心转储文件",
                names: &[],
            },
            [],
        ))
    }
    /// Check that the package is `main`, that GOOS and GOARCH are not set, and that programs may be started in that folder
    pub(crate) fn fix_look() -> Title {
        Title(sentence(
            &Template {
                en: "Check that the package is `main`, that GOOS and GOARCH are not set, and that programs may be started in that folder",
                zh: "检查该包是否为 `main`、是否设置了 GOOS 或 GOARCH、以及该目录中能否启动程序",
                names: &[],
            },
            [],
        ))
    }
}

/// dlv-refused
pub(crate) mod dlv_refused {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("dlv-refused", Layer::Extension, Severity::Error);
    /// dlv cannot listen at {value}: another program uses that port
    pub(crate) fn port_in_use(value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "dlv cannot listen at {value}: another program uses that port",
                    zh: "dlv 无法监听 {value}：另一个程序正在使用该端口",
                    names: &["value"],
                },
                [value.into()],
            ),
            why(),
        )
    }
    /// dlv cannot listen: {value}
    pub(crate) fn listen(value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "dlv cannot listen: {value}",
                    zh: "dlv 无法监听：{value}",
                    names: &["value"],
                },
                [value.into()],
            ),
            why(),
        )
    }
    /// the system does not let dlv trace the program it started
    pub(crate) fn ptrace() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "the system does not let dlv trace the program it started",
                    zh: "系统不允许 dlv 跟踪它启动的程序",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// the system does not let dlv attach to process {value}
    pub(crate) fn attach(value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "the system does not let dlv attach to process {value}",
                    zh: "系统不允许 dlv 附加到进程 {value}",
                    names: &["value"],
                },
                [value.into()],
            ),
            why(),
        )
    }
    /// the kernel forbids dlv to attach to process {value} (`ptrace_scope`)
    pub(crate) fn yama(value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "the kernel forbids dlv to attach to process {value} (`ptrace_scope`)",
                    zh: "内核禁止 dlv 附加到进程 {value}（`ptrace_scope`）",
                    names: &["value"],
                },
                [value.into()],
            ),
            why(),
        )
    }
    /// process {value} belongs to another user, so dlv may not attach to it
    pub(crate) fn owner(value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "process {value} belongs to another user, so dlv may not attach to it",
                    zh: "进程 {value} 属于另一个用户，dlv 无权附加",
                    names: &["value"],
                },
                [value.into()],
            ),
            why(),
        )
    }
    /// the process is already being debugged by process {value}
    pub(crate) fn debugged(value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "the process is already being debugged by process {value}",
                    zh: "该进程正在被进程 {value} 调试",
                    names: &["value"],
                },
                [value.into()],
            ),
            why(),
        )
    }
    /// dlv may not start `{value}`: permission denied
    pub(crate) fn permission(value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "dlv may not start `{value}`: permission denied",
                    zh: "dlv 无权启动 `{value}`：权限不足",
                    names: &["value"],
                },
                [value.into()],
            ),
            why(),
        )
    }
    /// dlv finds neither `debugserver` nor `lldb-server`
    pub(crate) fn backend() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "dlv finds neither `debugserver` nor `lldb-server`",
                    zh: "dlv 既找不到 `debugserver` 也找不到 `lldb-server`",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// `debugserver` ended before dlv could connect to it
    pub(crate) fn backend_ended() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`debugserver` ended before dlv could connect to it",
                    zh: "`debugserver` 在 dlv 连接之前就结束了",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// Windows does not give dlv the debug privilege
    pub(crate) fn privilege() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "Windows does not give dlv the debug privilege",
                    zh: "Windows 没有给 dlv 调试特权",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// dlv refused a connection of another user of this machine
    pub(crate) fn same_user() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "dlv refused a connection of another user of this machine",
                    zh: "dlv 拒绝了本机另一个用户的连接",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// nothing listens at {value}, so there is no dlv to connect to
    pub(crate) fn nobody(value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "nothing listens at {value}, so there is no dlv to connect to",
                    zh: "{value} 处没有程序在监听，因此没有可连接的 dlv",
                    names: &["value"],
                },
                [value.into()],
            ),
            why(),
        )
    }
    /// The system refused before the program ran, so Go and the code are not the cause
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The system refused before the program ran, so Go and the code are not the cause",
                zh: "系统在程序运行之前就拒绝了，原因不在 Go，也不在代码",
                names: &[],
            },
            [],
        ))
    }
    /// Debugging needs ptrace, which containers, seccomp, Yama and other users are often denied
    pub(crate) fn why_ptrace() -> Why {
        Why(sentence(
            &Template {
                en: "Debugging needs ptrace, which containers, seccomp, Yama and other users are often denied",
                zh: "调试需要 ptrace，而容器、seccomp、Yama 和其他用户常常没有这个权限",
                names: &[],
            },
            [],
        ))
    }
    /// The debug server could not open its port, so nobody can connect to it
    pub(crate) fn why_listen() -> Why {
        Why(sentence(
            &Template {
                en: "The debug server could not open its port, so nobody can connect to it",
                zh: "调试服务器无法打开端口，因此没有人能连接它",
                names: &[],
            },
            [],
        ))
    }
    /// The debug server has not been started there, has ended, or listens elsewhere
    pub(crate) fn why_nobody() -> Why {
        Why(sentence(
            &Template {
                en: "The debug server has not been started there, has ended, or listens elsewhere",
                zh: "调试服务器没有在那里启动、已经结束，或者监听在别处",
                names: &[],
            },
            [],
        ))
    }
    /// On macOS dlv works through Apple's debugserver, which comes with the command line tools and needs Developer Mode
    pub(crate) fn why_macos() -> Why {
        Why(sentence(
            &Template {
                en: "On macOS dlv works through Apple's debugserver, which comes with the command line tools and needs Developer Mode",
                zh: "在 macOS 上 dlv 通过 Apple 的 debugserver 工作，它随命令行工具安装，并且需要开发者模式",
                names: &[],
            },
            [],
        ))
    }
    /// End the other program, or give dlv another port (`--listen=127.0.0.1:0` takes a free one)
    pub(crate) fn fix_other_port() -> Title {
        Title(sentence(
            &Template {
                en: "End the other program, or give dlv another port (`--listen=127.0.0.1:0` takes a free one)",
                zh: "结束另一个程序，或给 dlv 另一个端口（`--listen=127.0.0.1:0` 会选用空闲端口）",
                names: &[],
            },
            [],
        ))
    }
    /// Give `--listen` an address of this machine and a free port, `127.0.0.1:2345`
    pub(crate) fn fix_address() -> Title {
        Title(sentence(
            &Template {
                en: "Give `--listen` an address of this machine and a free port, `127.0.0.1:2345`",
                zh: "给 `--listen` 一个本机地址和空闲端口，例如 `127.0.0.1:2345`",
                names: &[],
            },
            [],
        ))
    }
    /// Allow ptrace: a container needs `--cap-add=SYS_PTRACE --security-opt seccomp=unconfined`
    pub(crate) fn fix_allow_ptrace() -> Title {
        Title(sentence(
            &Template {
                en: "Allow ptrace: a container needs `--cap-add=SYS_PTRACE --security-opt seccomp=unconfined`",
                zh: "允许 ptrace：容器需要 `--cap-add=SYS_PTRACE --security-opt seccomp=unconfined`",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_yama(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Run dlv as the user who owns the process
    pub(crate) fn fix_owner() -> Title {
        Title(sentence(
            &Template {
                en: "Run dlv as the user who owns the process",
                zh: "以拥有该进程的用户运行 dlv",
                names: &[],
            },
            [],
        ))
    }
    /// Connect as the user who runs dlv, or start dlv with `--only-same-user=false`
    pub(crate) fn fix_same_user() -> Title {
        Title(sentence(
            &Template {
                en: "Connect as the user who runs dlv, or start dlv with `--only-same-user=false`",
                zh: "以运行 dlv 的用户连接，或用 `--only-same-user=false` 启动 dlv",
                names: &[],
            },
            [],
        ))
    }
    /// End the other debugger first
    pub(crate) fn fix_detach() -> Title {
        Title(sentence(
            &Template {
                en: "End the other debugger first", zh: "先结束另一个调试器", names: &[]
            },
            [],
        ))
    }
    /// Build into a folder from which programs may be started (not mounted noexec)
    pub(crate) fn fix_elsewhere() -> Title {
        Title(sentence(
            &Template {
                en: "Build into a folder from which programs may be started (not mounted noexec)",
                zh: "构建到允许启动程序的目录中（不要是以 noexec 挂载的）",
                names: &[],
            },
            [],
        ))
    }
    /// Run `xcode-select --install`
    pub(crate) fn fix_xcode() -> Title {
        Title(sentence(
            &Template {
                en: "Run `xcode-select --install`",
                zh: "运行 `xcode-select --install`",
                names: &[],
            },
            [],
        ))
    }
    /// Run `sudo DevToolsSecurity -enable`, and `xcode-select --install` if that tool is missing
    pub(crate) fn fix_developer_mode() -> Title {
        Title(sentence(
            &Template {
                en: "Run `sudo DevToolsSecurity -enable`, and `xcode-select --install` if that tool is missing",
                zh: "运行 `sudo DevToolsSecurity -enable`；如果没有该工具，再运行 `xcode-select --install`",
                names: &[],
            },
            [],
        ))
    }
    /// Start VS Code as a user who may debug programs
    pub(crate) fn fix_administrator() -> Title {
        Title(sentence(
            &Template {
                en: "Start VS Code as a user who may debug programs",
                zh: "以有权调试程序的用户启动 VS Code",
                names: &[],
            },
            [],
        ))
    }
    /// Start `dlv --headless --listen=ADDRESS …` there first, and use the same address
    pub(crate) fn fix_start_server() -> Title {
        Title(sentence(
            &Template {
                en: "Start `dlv --headless --listen=ADDRESS …` there first, and use the same address",
                zh: "先在那里启动 `dlv --headless --listen=地址 …`，并使用相同的地址",
                names: &[],
            },
            [],
        ))
    }
}

/// dlv-terminal-missing
pub(crate) mod dlv_terminal_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("dlv-terminal-missing", Layer::Extension, Severity::Error);
    /// dlv was started interactively and its {stream} is not a terminal
    pub(crate) fn message(stream: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "dlv was started interactively and its {stream} is not a terminal",
                    zh: "dlv 以交互方式启动，但它的 {stream} 不是终端",
                    names: &["stream"],
                },
                [stream.into()],
            ),
            why(),
        )
    }
    /// dlv's own prompt needs a terminal; started by a task, a pipe or an editor it has none
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "dlv's own prompt needs a terminal; started by a task, a pipe or an editor it has none",
                zh: "dlv 自己的提示符需要终端；由任务、管道或编辑器启动时没有终端",
                names: &[],
            },
            [],
        ))
    }
    /// Start dlv in a terminal, or debug with F5
    pub(crate) fn fix_terminal() -> Title {
        Title(sentence(
            &Template {
                en: "Start dlv in a terminal, or debug with F5",
                zh: "在终端中启动 dlv，或用 F5 调试",
                names: &[],
            },
            [],
        ))
    }
    /// Give dlv `--headless --listen=127.0.0.1:2345` and connect to it, or `--allow-non-terminal-interactive=true`
    pub(crate) fn fix_headless() -> Title {
        Title(sentence(
            &Template {
                en: "Give dlv `--headless --listen=127.0.0.1:2345` and connect to it, or `--allow-non-terminal-interactive=true`",
                zh: "给 dlv 加上 `--headless --listen=127.0.0.1:2345` 再连接，或加上 `--allow-non-terminal-interactive=true`",
                names: &[],
            },
            [],
        ))
    }
}

/// dlv-too-old
pub(crate) mod dlv_too_old {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("dlv-too-old", Layer::Extension, Severity::Error);
    /// dlv {dlv} supports Go up to {newest}, and this folder is built with Go {go}
    pub(crate) fn message(
        dlv: impl Into<Arg>,
        newest: impl Into<Arg>,
        go: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "dlv {dlv} supports Go up to {newest}, and this folder is built with Go {go}",
                    zh: "dlv {dlv} 最高支持 Go {newest}，而此文件夹用 Go {go} 构建",
                    names: &["dlv", "newest", "go"],
                },
                [dlv.into(), newest.into(), go.into()],
            ),
            why(),
        )
    }
    /// dlv supports Go up to {newest}, and the program was built with Go {go}
    pub(crate) fn explain(newest: impl Into<Arg>, go: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "dlv supports Go up to {newest}, and the program was built with Go {go}",
                    zh: "dlv 最高支持 Go {newest}，而程序是用 Go {go} 构建的",
                    names: &["newest", "go"],
                },
                [newest.into(), go.into()],
            ),
            why(),
        )
    }
    /// dlv supports Go up to {newest}, and the program was built with a newer one
    pub(crate) fn explain_any(newest: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "dlv supports Go up to {newest}, and the program was built with a newer one",
                    zh: "dlv 最高支持 Go {newest}，而程序是用更新的 Go 构建的",
                    names: &["newest"],
                },
                [newest.into()],
            ),
            why(),
        )
    }
    /// dlv refuses every program of a newer Go, because it cannot read its debug information for certain
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "dlv refuses every program of a newer Go, because it cannot read its debug information for certain",
                zh: "dlv 会拒绝用更新的 Go 构建的所有程序，因为它无法可靠地读取其中的调试信息",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_install(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
}

/// go-extension-missing
pub(crate) mod go_extension_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("go-extension-missing", Layer::Extension, Severity::Warning);
    /// The Go extension (`{id}`) is not installed, or disabled
    pub(crate) fn message(id: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The Go extension (`{id}`) is not installed, or disabled",
                    zh: "没有安装 Go 扩展（`{id}`），或它被禁用",
                    names: &["id"],
                },
                [id.into()],
            ),
            why(),
        )
    }
    /// The Go extension (`{id}` {version}) is installed, but disabled here
    pub(crate) fn disabled(id: impl Into<Arg>, version: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The Go extension (`{id}` {version}) is installed, but disabled here",
                    zh: "Go 扩展（`{id}` {version}）已安装，但在这里被禁用",
                    names: &["id", "version"],
                },
                [id.into(), version.into()],
            ),
            why(),
        )
    }
    /// Without it VS Code has no completion, no debugging and no test buttons for Go
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Without it VS Code has no completion, no debugging and no test buttons for Go",
                zh: "没有它，VS Code 就没有 Go 的补全、调试和测试按钮",
                names: &[],
            },
            [],
        ))
    }
    /// Show `{id}` in the Extensions view, where it can be enabled
    pub(crate) fn fix_enable(id: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Show `{id}` in the Extensions view, where it can be enabled",
                zh: "在扩展视图中显示 `{id}`，可以在那里启用它",
                names: &["id"],
            },
            [id.into()],
        ))
    }
    /// Install the extension `{id}`
    pub(crate) fn fix_install(id: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Install the extension `{id}`", zh: "安装扩展 `{id}`", names: &["id"]
            },
            [id.into()],
        ))
    }
}

/// go-extension-not-active
pub(crate) mod go_extension_not_active {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("go-extension-not-active", Layer::Extension, Severity::Error);
    /// the Go extension {version} started and then gave up: `{command}` is not registered
    pub(crate) fn message(version: impl Into<Arg>, command: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "the Go extension {version} started and then gave up: `{command}` is not registered",
                    zh: "Go 扩展 {version} 启动后放弃了：`{command}` 没有注册",
                    names: &["version", "command"],
                },
                [version.into(), command.into()],
            ),
            why(),
        )
    }
    /// When its `go env` fails at start, none of its commands, tools and language features exist
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "When its `go env` fails at start, none of its commands, tools and language features exist",
                zh: "如果启动时它的 `go env` 失败，它的所有命令、工具和语言功能都不存在",
                names: &[],
            },
            [],
        ))
    }
    /// Its `go env` fails at start, as it does here, and then none of its commands and language features exist
    pub(crate) fn why_go_env() -> Why {
        Why(sentence(
            &Template {
                en: "Its `go env` fails at start, as it does here, and then none of its commands and language features exist",
                zh: "启动时它的 `go env` 失败了（这里同样失败），于是它的所有命令和语言功能都不存在",
                names: &[],
            },
            [],
        ))
    }
    /// Read its reason in the output channel "Go" and in the developer tools' console
    pub(crate) fn fix_output() -> Title {
        Title(sentence(
            &Template {
                en: "Read its reason in the output channel \"Go\" and in the developer tools' console",
                zh: "在输出面板 “Go” 和开发者工具的控制台中查看原因",
                names: &[],
            },
            [],
        ))
    }
    /// Reload the window
    pub(crate) fn fix_reload() -> Title {
        Title(sentence(&Template { en: "Reload the window", zh: "重新加载窗口", names: &[] }, []))
    }
}

/// go-too-old-for-dlv
pub(crate) mod go_too_old_for_dlv {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("go-too-old-for-dlv", Layer::Extension, Severity::Error);
    /// dlv {dlv} needs Go {oldest} or newer, and this folder is built with Go {go}
    pub(crate) fn message(
        dlv: impl Into<Arg>,
        oldest: impl Into<Arg>,
        go: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "dlv {dlv} needs Go {oldest} or newer, and this folder is built with Go {go}",
                    zh: "dlv {dlv} 需要 Go {oldest} 或更新，而此文件夹用 Go {go} 构建",
                    names: &["dlv", "oldest", "go"],
                },
                [dlv.into(), oldest.into(), go.into()],
            ),
            why(),
        )
    }
    /// dlv needs Go {oldest} or newer, and the program was built with Go {go}
    pub(crate) fn explain(oldest: impl Into<Arg>, go: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "dlv needs Go {oldest} or newer, and the program was built with Go {go}",
                    zh: "dlv 需要 Go {oldest} 或更新，而程序是用 Go {go} 构建的",
                    names: &["oldest", "go"],
                },
                [oldest.into(), go.into()],
            ),
            why(),
        )
    }
    /// dlv needs Go {oldest} or newer, and the program was built with an older one
    pub(crate) fn explain_any(oldest: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "dlv needs Go {oldest} or newer, and the program was built with an older one",
                    zh: "dlv 需要 Go {oldest} 或更新，而程序是用更旧的 Go 构建的",
                    names: &["oldest"],
                },
                [oldest.into()],
            ),
            why(),
        )
    }
    /// dlv refuses programs of a Go that is out of support, so nothing can be debugged
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "dlv refuses programs of a Go that is out of support, so nothing can be debugged",
                zh: "dlv 会拒绝已停止支持的 Go 所构建的程序，因此什么都无法调试",
                names: &[],
            },
            [],
        ))
    }
    /// Install a dlv that supports this Go: `{command}`
    pub(crate) fn fix_install_older(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Install a dlv that supports this Go: `{command}`",
                zh: "安装支持此 Go 的 dlv：`{command}`",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// Install a newer Go from {url}
    pub(crate) fn fix_newer_go(url: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Install a newer Go from {url}",
                zh: "从 {url} 安装更新的 Go",
                names: &["url"],
            },
            [url.into()],
        ))
    }
}

/// gopls-missing
pub(crate) mod gopls_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("gopls-missing", Layer::Extension, Severity::Error);
    /// `gopls` is in none of the {count} places where the Go extension looks
    pub(crate) fn message(count: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`gopls` is in none of the {count} places where the Go extension looks",
                    zh: "Go 扩展查找的 {count} 个位置中都没有 `gopls`",
                    names: &["count"],
                },
                [count.into()],
            ),
            why(),
        )
    }
    /// `gopls` is not installed, or not where it is looked for
    pub(crate) fn explain() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`gopls` is not installed, or not where it is looked for",
                    zh: "没有安装 `gopls`，或不在查找的位置",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// `gopls` is not there yet: the Go extension is installing it
    pub(crate) fn installing() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`gopls` is not there yet: the Go extension is installing it",
                    zh: "还没有 `gopls`：Go 扩展正在安装它",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// `gopls` is not there yet: the Go extension installs it when it starts
    pub(crate) fn to_be_installed() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`gopls` is not there yet: the Go extension installs it when it starts",
                    zh: "还没有 `gopls`：Go 扩展启动时会安装它",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// `gopls` is missing, and the Go extension could not install it
    pub(crate) fn install_failed() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`gopls` is missing, and the Go extension could not install it",
                    zh: "缺少 `gopls`，而 Go 扩展没能安装它",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// Without gopls there is no completion, no navigation and no errors while typing
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Without gopls there is no completion, no navigation and no errors while typing",
                zh: "没有 gopls 就没有补全、跳转，也没有输入时的错误提示",
                names: &[],
            },
            [],
        ))
    }
    /// It starts gopls by itself when that is done; there is nothing to do
    pub(crate) fn why_installing() -> Why {
        Why(sentence(
            &Template {
                en: "It starts gopls by itself when that is done; there is nothing to do",
                zh: "安装完成后它会自己启动 gopls，你什么都不用做",
                names: &[],
            },
            [],
        ))
    }
    /// Without gopls there is no completion, no navigation and no errors while typing; it will not try again by itself
    pub(crate) fn why_install_failed() -> Why {
        Why(sentence(
            &Template {
                en: "Without gopls there is no completion, no navigation and no errors while typing; it will not try again by itself",
                zh: "没有 gopls 就没有补全、跳转和输入时的错误提示；Go 扩展不会自动重试",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_install(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
}

/// gopls-not-running
pub(crate) mod gopls_not_running {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("gopls-not-running", Layer::Extension, Severity::Error);
    /// gopls ended with {status} as soon as it was started
    pub(crate) fn message(status: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "gopls ended with {status} as soon as it was started",
                    zh: "gopls 一启动就结束了（{status}）",
                    names: &["status"],
                },
                [status.into()],
            ),
            why(),
        )
    }
    /// gopls could not be started
    pub(crate) fn not_started() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "gopls could not be started", zh: "gopls 无法启动", names: &[]
                },
                [],
            ),
            why(),
        )
    }
    /// gopls ended {count} times since it was started; the Go extension no longer restarts it
    pub(crate) fn gave_up(count: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "gopls ended {count} times since it was started; the Go extension no longer restarts it",
                    zh: "gopls 自启动以来已结束 {count} 次，Go 扩展不会再启动它",
                    names: &["count"],
                },
                [count.into()],
            ),
            why(),
        )
    }
    /// Until gopls runs again there is no completion, navigation or checking in Go files
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Until gopls runs again there is no completion, navigation or checking in Go files",
                zh: "在 gopls 重新运行之前，Go 文件中没有补全、跳转和检查",
                names: &[],
            },
            [],
        ))
    }
    /// Read why in the output channel “gopls (server)”
    pub(crate) fn fix_output() -> Title {
        Title(sentence(
            &Template {
                en: "Read why in the output channel “gopls (server)”",
                zh: "在输出通道“gopls (server)”中查看原因",
                names: &[],
            },
            [],
        ))
    }
    /// Start it again: “Go: Restart Language Server”
    pub(crate) fn fix_restart() -> Title {
        Title(sentence(
            &Template {
                en: "Start it again: “Go: Restart Language Server”",
                zh: "重新启动它：“Go: Restart Language Server”",
                names: &[],
            },
            [],
        ))
    }
}

/// setting-stops-gopls
pub(crate) mod setting_stops_gopls {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-stops-gopls", Layer::Extension, Severity::Error);
    /// `{flag}` in `{key}` is a flag that gopls does not have
    pub(crate) fn message(flag: impl Into<Arg>, key: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{flag}` in `{key}` is a flag that gopls does not have",
                    zh: "`{key}` 中的 `{flag}` 不是 gopls 的标志",
                    names: &["flag", "key"],
                },
                [flag.into(), key.into()],
            ),
            why(),
        )
    }
    /// `{flag}` in `{key}` wants a value, and nothing follows it
    pub(crate) fn value_missing(flag: impl Into<Arg>, key: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{flag}` in `{key}` wants a value, and nothing follows it",
                    zh: "`{key}` 中的 `{flag}` 需要一个值，但后面什么也没有",
                    names: &["flag", "key"],
                },
                [flag.into(), key.into()],
            ),
            why(),
        )
    }
    /// `{flag}` in `{key}` is neither a flag nor the value of one
    pub(crate) fn no_flag(flag: impl Into<Arg>, key: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{flag}` in `{key}` is neither a flag nor the value of one",
                    zh: "`{key}` 中的 `{flag}` 既不是标志，也不是标志的值",
                    names: &["flag", "key"],
                },
                [flag.into(), key.into()],
            ),
            why(),
        )
    }
    /// gopls prints its usage and ends with 2, so there is no completion, navigation or checking in Go files
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "gopls prints its usage and ends with 2, so there is no completion, navigation or checking in Go files",
                zh: "gopls 会打印用法并以 2 退出，于是 Go 文件中没有补全、跳转和检查",
                names: &[],
            },
            [],
        ))
    }
    /// Write `{new}`
    pub(crate) fn fix_write(new: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Write `{new}`", zh: "改写为 `{new}`", names: &["new"] },
            [new.into()],
        ))
    }
    /// Remove `{flag}`
    pub(crate) fn fix_remove_flag(flag: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Remove `{flag}`", zh: "删除 `{flag}`", names: &["flag"] },
            [flag.into()],
        ))
    }
    /// Remove `{key}`
    pub(crate) fn fix_remove(key: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Remove `{key}`", zh: "删除 `{key}`", names: &["key"] },
            [key.into()],
        ))
    }
}

/// tool-built-with-older-go
pub(crate) mod tool_built_with_older_go {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("tool-built-with-older-go", Layer::Extension, Severity::Warning);
    /// `{tool}` was built with Go {built}, and this needs Go {needed}
    pub(crate) fn message(
        tool: impl Into<Arg>,
        built: impl Into<Arg>,
        needed: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{tool}` was built with Go {built}, and this needs Go {needed}",
                    zh: "`{tool}` 是用 Go {built} 构建的，而这里需要 Go {needed}",
                    names: &["tool", "built", "needed"],
                },
                [tool.into(), built.into(), needed.into()],
            ),
            why(),
        )
    }
    /// `{tool}` was built with an older Go than what it looks at
    pub(crate) fn explain(tool: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{tool}` was built with an older Go than what it looks at",
                    zh: "构建 `{tool}` 的 Go 比它所检查的代码旧",
                    names: &["tool"],
                },
                [tool.into()],
            ),
            why(),
        )
    }
    /// It reads code with its own, older parser and type checker, so it reports errors in code that is right
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "It reads code with its own, older parser and type checker, so it reports errors in code that is right",
                zh: "它用自己较旧的解析器和类型检查器读取代码，因此会在正确的代码中报错",
                names: &[],
            },
            [],
        ))
    }
    /// It refuses programs whose debug information is of a newer form than it was built to read
    pub(crate) fn why_dlv() -> Why {
        Why(sentence(
            &Template {
                en: "It refuses programs whose debug information is of a newer form than it was built to read",
                zh: "它会拒绝调试信息格式比它更新的程序",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_install(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Build `{tool}` again with the newer Go
    pub(crate) fn fix_by_hand(tool: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Build `{tool}` again with the newer Go",
                zh: "用更新的 Go 重新构建 `{tool}`",
                names: &["tool"],
            },
            [tool.into()],
        ))
    }
}

/// tool-missing
pub(crate) mod tool_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("tool-missing", Layer::Extension, Severity::Warning);
    /// `{key}` names `{tool}`, which is nowhere where the Go extension looks
    pub(crate) fn message(key: impl Into<Arg>, tool: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` names `{tool}`, which is nowhere where the Go extension looks",
                    zh: "`{key}` 指定了 `{tool}`，而 Go 扩展查找的地方都没有它",
                    names: &["key", "tool"],
                },
                [key.into(), tool.into()],
            ),
            why(),
        )
    }
    /// launch.json debugs Go programs, and `{tool}` is nowhere where the Go extension looks
    pub(crate) fn launch(tool: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "launch.json debugs Go programs, and `{tool}` is nowhere where the Go extension looks",
                    zh: "launch.json 要调试 Go 程序，而 Go 扩展查找的地方都没有 `{tool}`",
                    names: &["tool"],
                },
                [tool.into()],
            ),
            why(),
        )
    }
    /// `{tool}` is not installed, or not on the PATH of whoever looked for it
    pub(crate) fn explain(tool: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{tool}` is not installed, or not on the PATH of whoever looked for it",
                    zh: "`{tool}` 没有安装，或不在查找者的 PATH 中",
                    names: &["tool"],
                },
                [tool.into()],
            ),
            why(),
        )
    }
    /// The Go extension asks to install it, and until then does without it
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The Go extension asks to install it, and until then does without it",
                zh: "Go 扩展会询问是否安装；在此之前它不可用",
                names: &[],
            },
            [],
        ))
    }
    /// The Go extension cannot debug anything without it
    pub(crate) fn why_launch() -> Why {
        Why(sentence(
            &Template {
                en: "The Go extension cannot debug anything without it",
                zh: "没有它 Go 扩展无法调试任何程序",
                names: &[],
            },
            [],
        ))
    }
    /// A `//go:generate` line runs it, and go generate installs nothing
    pub(crate) fn why_generate() -> Why {
        Why(sentence(
            &Template {
                en: "A `//go:generate` line runs it, and go generate installs nothing",
                zh: "`//go:generate` 一行要运行它，而 go generate 不会安装任何东西",
                names: &[],
            },
            [],
        ))
    }
    /// Whoever called it needs it, and go does not bring it along
    pub(crate) fn why_unknown() -> Why {
        Why(sentence(
            &Template {
                en: "Whoever called it needs it, and go does not bring it along",
                zh: "调用者需要它，而 go 并不附带它",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_install(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Install `{tool}`, or add its folder to PATH
    pub(crate) fn fix_by_hand(tool: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Install `{tool}`, or add its folder to PATH",
                zh: "安装 `{tool}`，或把它所在的目录加入 PATH",
                names: &["tool"],
            },
            [tool.into()],
        ))
    }
}

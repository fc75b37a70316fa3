//! Made by `cargo xtask generate` from the pages of the family tasks; edit those.
#![allow(
    clippy::wildcard_imports,
    reason = "each module takes what it needs of the same ten names"
)]

use super::{Arg, Message, NeedsWhy, RuleId, Template, Title, Why, sentence};
use go_doctor_protocol::{Layer, Severity};

/// task-command-not-split
pub(crate) mod task_command_not_split {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-command-not-split", Layer::Extension, Severity::Error);
    /// `{task}` has arguments, so `{command}` is taken for one program's name
    pub(crate) fn message(task: impl Into<Arg>, command: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{task}` has arguments, so `{command}` is taken for one program's name",
                    zh: "`{task}` 带有参数，所以 `{command}` 会被当作一个程序名",
                    names: &["task", "command"],
                },
                [task.into(), command.into()],
            ),
            why(),
        )
    }
    /// `{task}` starts a process, so `{command}` is taken for one program's name
    pub(crate) fn process(task: impl Into<Arg>, command: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{task}` starts a process, so `{command}` is taken for one program's name",
                    zh: "`{task}` 是进程任务，所以 `{command}` 会被当作一个程序名",
                    names: &["task", "command"],
                },
                [task.into(), command.into()],
            ),
            why(),
        )
    }
    /// VS Code quotes the command, and no program is called that: exit 127, or no start at all
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "VS Code quotes the command, and no program is called that: exit 127, or no start at all",
                zh: "VS Code 会给命令加上引号，而没有程序叫这个名字：退出码 127，或者根本无法启动",
                names: &[],
            },
            [],
        ))
    }
    /// Set the command to `{program}` and move the rest to `args`
    pub(crate) fn fix_split(program: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Set the command to `{program}` and move the rest to `args`",
                zh: "把命令设为 `{program}`，其余部分移到 `args`",
                names: &["program"],
            },
            [program.into()],
        ))
    }
}

/// task-cwd-missing
pub(crate) mod task_cwd_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-cwd-missing", Layer::Extension, Severity::Error);
    /// `{task}` runs in `{path}`, which does not exist
    pub(crate) fn message(task: impl Into<Arg>, path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{task}` runs in `{path}`, which does not exist",
                    zh: "`{task}` 的运行目录 `{path}` 不存在",
                    names: &["task", "path"],
                },
                [task.into(), path.into()],
            ),
            why(),
        )
    }
    /// `{task}` runs in `{path}`, which is no folder
    pub(crate) fn no_folder(task: impl Into<Arg>, path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{task}` runs in `{path}`, which is no folder",
                    zh: "`{task}` 的运行目录 `{path}` 不是文件夹",
                    names: &["task", "path"],
                },
                [task.into(), path.into()],
            ),
            why(),
        )
    }
    /// `{task}` runs go in `{path}`, which belongs to no module
    pub(crate) fn outside(task: impl Into<Arg>, path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{task}` runs go in `{path}`, which belongs to no module",
                    zh: "`{task}` 在 `{path}` 中运行 go，而那里不属于任何模块",
                    names: &["task", "path"],
                },
                [task.into(), path.into()],
            ),
            why(),
        )
    }
    /// The folder `{path}` does not exist
    pub(crate) fn cd(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The folder `{path}` does not exist",
                    zh: "文件夹 `{path}` 不存在",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// VS Code does not start the task
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "VS Code does not start the task",
                zh: "VS Code 不会启动这个任务",
                names: &[],
            },
            [],
        ))
    }
    /// go needs the go.mod of the workspace folder, and does not find it from there
    pub(crate) fn why_outside() -> Why {
        Why(sentence(
            &Template {
                en: "go needs the go.mod of the workspace folder, and does not find it from there",
                zh: "go 需要工作区文件夹里的 go.mod，从那里找不到",
                names: &[],
            },
            [],
        ))
    }
    /// The shell stops at `cd`, so go never ran
    pub(crate) fn why_cd() -> Why {
        Why(sentence(
            &Template {
                en: "The shell stops at `cd`, so go never ran",
                zh: "shell 停在 `cd`，go 根本没有运行",
                names: &[],
            },
            [],
        ))
    }
    /// Set the `cwd` to `{new}`
    pub(crate) fn fix_workspace(new: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Set the `cwd` to `{new}`",
                zh: "把 `cwd` 设为 `{new}`",
                names: &["new"],
            },
            [new.into()],
        ))
    }
}

/// task-dependency-missing
pub(crate) mod task_dependency_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-dependency-missing", Layer::Extension, Severity::Error);
    /// `{task}` waits for a task `{name}`, which does not exist
    pub(crate) fn message(task: impl Into<Arg>, name: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{task}` waits for a task `{name}`, which does not exist",
                    zh: "`{task}` 依赖任务 `{name}`，但它不存在",
                    names: &["task", "name"],
                },
                [task.into(), name.into()],
            ),
            why(),
        )
    }
    /// `{task}` waits for a task `{name}`, which does not exist; there is `{near}`
    pub(crate) fn near(
        task: impl Into<Arg>,
        name: impl Into<Arg>,
        near: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{task}` waits for a task `{name}`, which does not exist; there is `{near}`",
                    zh: "`{task}` 依赖任务 `{name}`，但它不存在；已有的是 `{near}`",
                    names: &["task", "name", "near"],
                },
                [task.into(), name.into(), near.into()],
            ),
            why(),
        )
    }
    /// Tasks wait for each other: {round}
    pub(crate) fn cycle(round: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "Tasks wait for each other: {round}",
                    zh: "任务互相等待：{round}",
                    names: &["round"],
                },
                [round.into()],
            ),
            why(),
        )
    }
    /// VS Code skips what it cannot find and starts the task without it
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "VS Code skips what it cannot find and starts the task without it",
                zh: "VS Code 会跳过找不到的任务，直接启动这个任务",
                names: &[],
            },
            [],
        ))
    }
    /// None of them ever starts
    pub(crate) fn why_cycle() -> Why {
        Why(sentence(
            &Template { en: "None of them ever starts", zh: "它们都不会启动", names: &[] },
            [],
        ))
    }
    /// Write `{new}`
    pub(crate) fn fix_dependency(new: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Write `{new}`", zh: "改写为 `{new}`", names: &["new"] },
            [new.into()],
        ))
    }
    /// Remove `{name}` from `dependsOn`
    pub(crate) fn fix_remove(name: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove `{name}` from `dependsOn`",
                zh: "从 `dependsOn` 中删除 `{name}`",
                names: &["name"],
            },
            [name.into()],
        ))
    }
}

/// task-flag-after-file
pub(crate) mod task_flag_after_file {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-flag-after-file", Layer::Extension, Severity::Error);
    /// `{flag}` in `{task}` stands behind `{target}`, where `go {verb}` does not take it
    pub(crate) fn message(
        flag: impl Into<Arg>,
        task: impl Into<Arg>,
        target: impl Into<Arg>,
        verb: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{flag}` in `{task}` stands behind `{target}`, where `go {verb}` does not take it",
                    zh: "`{task}` 中的 `{flag}` 在 `{target}` 之后，`go {verb}` 不会接受",
                    names: &["flag", "task", "target", "verb"],
                },
                [flag.into(), task.into(), target.into(), verb.into()],
            ),
            why(),
        )
    }
    /// `{flag}` stands behind `{target}`, where `go {verb}` does not take it
    pub(crate) fn explain(
        flag: impl Into<Arg>,
        target: impl Into<Arg>,
        verb: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{flag}` stands behind `{target}`, where `go {verb}` does not take it",
                    zh: "`{flag}` 在 `{target}` 之后，`go {verb}` 不会接受",
                    names: &["flag", "target", "verb"],
                },
                [flag.into(), target.into(), verb.into()],
            ),
            why(),
        )
    }
    /// go takes what follows a package or file for another one and refuses it
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "go takes what follows a package or file for another one and refuses it",
                zh: "go 会把包或文件之后的内容当作另一个包，然后拒绝",
                names: &[],
            },
            [],
        ))
    }
    /// `go run` hands what follows the file to the program, so go itself does not see the flag
    pub(crate) fn why_run() -> Why {
        Why(sentence(
            &Template {
                en: "`go run` hands what follows the file to the program, so go itself does not see the flag",
                zh: "`go run` 会把文件之后的内容交给程序，go 自己看不到这个标志",
                names: &[],
            },
            [],
        ))
    }
    /// Move `{flag}` before `{target}`
    pub(crate) fn fix_move(flag: impl Into<Arg>, target: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Move `{flag}` before `{target}`",
                zh: "把 `{flag}` 移到 `{target}` 之前",
                names: &["flag", "target"],
            },
            [flag.into(), target.into()],
        ))
    }
}

/// task-input-undefined
pub(crate) mod task_input_undefined {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-input-undefined", Layer::Extension, Severity::Error);
    /// `${input:{id}}` names an input that `inputs` does not define
    pub(crate) fn input(id: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`${input:{id}}` names an input that `inputs` does not define",
                zh: "`${input:{id}}` 指向的输入没有在 `inputs` 中定义",
                names: &["id"],
            },
            [id.into()],
        ))
    }
    /// `${input:{id}}` names an input that `inputs` does not define; there is `{near}`
    pub(crate) fn input_near(id: impl Into<Arg>, near: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`${input:{id}}` names an input that `inputs` does not define; there is `{near}`",
                zh: "`${input:{id}}` 指向的输入没有在 `inputs` 中定义，已有的是 `{near}`",
                names: &["id", "near"],
            },
            [id.into(), near.into()],
        ))
    }
    /// VS Code refuses to start it: the input must be defined in the same file
    pub(crate) fn why_input() -> Why {
        Why(sentence(
            &Template {
                en: "VS Code refuses to start it: the input must be defined in the same file",
                zh: "VS Code 会拒绝启动：输入必须在同一个文件中定义",
                names: &[],
            },
            [],
        ))
    }
    /// Write `{new}`
    pub(crate) fn fix_input(new: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Write `{new}`", zh: "改写为 `{new}`", names: &["new"] },
            [new.into()],
        ))
    }
    /// Add an input `{id}` that asks for the value
    pub(crate) fn fix_define(id: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Add an input `{id}` that asks for the value",
                zh: "添加输入 `{id}`，运行时询问它的值",
                names: &["id"],
            },
            [id.into()],
        ))
    }
}

/// task-label-duplicate
pub(crate) mod task_label_duplicate {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-label-duplicate", Layer::Extension, Severity::Warning);
    /// Another task is called `{label}` too
    pub(crate) fn message(label: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "Another task is called `{label}` too",
                    zh: "另一个任务也叫 `{label}`",
                    names: &["label"],
                },
                [label.into()],
            ),
            why(),
        )
    }
    /// Where the name is used, VS Code takes one of them; which one is not said
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Where the name is used, VS Code takes one of them; which one is not said",
                zh: "用到这个名称时，VS Code 会选其中一个，但不会说明是哪个",
                names: &[],
            },
            [],
        ))
    }
}

/// task-ldflags-invalid
pub(crate) mod task_ldflags_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-ldflags-invalid", Layer::Extension, Severity::Error);
    /// -ldflags of `{task}` cannot be used: {problem}
    pub(crate) fn message(task: impl Into<Arg>, problem: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "-ldflags of `{task}` cannot be used: {problem}",
                    zh: "`{task}` 的 -ldflags 不能用：{problem}",
                    names: &["task", "problem"],
                },
                [task.into(), problem.into()],
            ),
            why(),
        )
    }
    /// go refuses the value of -ldflags: `{value}`
    pub(crate) fn explain(value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "go refuses the value of -ldflags: `{value}`",
                    zh: "go 拒绝 -ldflags 的值：`{value}`",
                    names: &["value"],
                },
                [value.into()],
            ),
            why(),
        )
    }
    /// the linker refuses -X: it wants `importpath.name=value`
    pub(crate) fn explain_x() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "the linker refuses -X: it wants `importpath.name=value`",
                    zh: "链接器拒绝 -X：它需要 `importpath.name=value`",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// `{value}` was not a part of the -ldflags value, but an argument of its own
    pub(crate) fn explain_split(value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{value}` was not a part of the -ldflags value, but an argument of its own",
                    zh: "`{value}` 没有成为 -ldflags 值的一部分，而是单独的参数",
                    names: &["value"],
                },
                [value.into()],
            ),
            why(),
        )
    }
    /// go or the linker refuses the build
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "go or the linker refuses the build",
                zh: "go 或链接器会拒绝构建",
                names: &[],
            },
            [],
        ))
    }
    /// No shell took the quotes off: go passes a list whose first flag begins with a quote
    pub(crate) fn why_quotes() -> Why {
        Why(sentence(
            &Template {
                en: "No shell took the quotes off: go passes a list whose first flag begins with a quote",
                zh: "没有 shell 去掉引号，传给 go 的列表以引号开头",
                names: &[],
            },
            [],
        ))
    }
    /// Without package and name the linker does not know which variable is meant
    pub(crate) fn why_x() -> Why {
        Why(sentence(
            &Template {
                en: "Without package and name the linker does not know which variable is meant",
                zh: "没有包和变量名，链接器不知道要设置哪个变量",
                names: &[],
            },
            [],
        ))
    }
    /// Everything for the linker must be one argument: `-ldflags "-s -w"`
    pub(crate) fn why_split() -> Why {
        Why(sentence(
            &Template {
                en: "Everything for the linker must be one argument: `-ldflags \"-s -w\"`",
                zh: "给链接器的内容必须是一个参数：`-ldflags \"-s -w\"`",
                names: &[],
            },
            [],
        ))
    }
    /// VS Code puts single quotes around an element with a blank, and a single quote inside ends them
    pub(crate) fn why_split_quotes() -> Why {
        Why(sentence(
            &Template {
                en: "VS Code puts single quotes around an element with a blank, and a single quote inside ends them",
                zh: "VS Code 会用单引号包住含空格的元素，而里面的单引号会让它提前结束",
                names: &[],
            },
            [],
        ))
    }
    /// Take the quotes off
    pub(crate) fn fix_unquote() -> Title {
        Title(sentence(&Template { en: "Take the quotes off", zh: "去掉引号", names: &[] }, []))
    }
    /// Write `{joined}` as one element
    pub(crate) fn fix_join(joined: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Write `{joined}` as one element",
                zh: "合并成一个元素 `{joined}`",
                names: &["joined"],
            },
            [joined.into()],
        ))
    }
}

/// task-output-contract
pub(crate) mod task_output_contract {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-output-contract", Layer::Extension, Severity::Warning);
    /// Task `{label}` ended with {code} instead of printing a path
    pub(crate) fn failed(label: impl Into<Arg>, code: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "Task `{label}` ended with {code} instead of printing a path",
                    zh: "任务 `{label}` 以 {code} 结束，没有打印路径",
                    names: &["label", "code"],
                },
                [label.into(), code.into()],
            ),
            why(),
        )
    }
    /// Task `{label}` prints nothing; it should print the path of what it built
    pub(crate) fn silent(label: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "Task `{label}` prints nothing; it should print the path of what it built",
                    zh: "任务 `{label}` 没有打印任何内容，它应当打印构建结果的路径",
                    names: &["label"],
                },
                [label.into()],
            ),
            why(),
        )
    }
    /// Task `{label}` prints {count} lines; it should print one path and nothing else
    pub(crate) fn logs(label: impl Into<Arg>, count: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "Task `{label}` prints {count} lines; it should print one path and nothing else",
                    zh: "任务 `{label}` 打印了 {count} 行，它应当只打印一个路径",
                    names: &["label", "count"],
                },
                [label.into(), count.into()],
            ),
            why(),
        )
    }
    /// Task `{label}` prints `{path}`, which is no absolute path
    pub(crate) fn relative(label: impl Into<Arg>, path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "Task `{label}` prints `{path}`, which is no absolute path",
                    zh: "任务 `{label}` 打印的 `{path}` 不是绝对路径",
                    names: &["label", "path"],
                },
                [label.into(), path.into()],
            ),
            why(),
        )
    }
    /// Task `{label}` prints `{path}`, where no executable is
    pub(crate) fn no_program(label: impl Into<Arg>, path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "Task `{label}` prints `{path}`, where no executable is",
                    zh: "任务 `{label}` 打印的 `{path}` 处没有可执行文件",
                    names: &["label", "path"],
                },
                [label.into(), path.into()],
            ),
            why(),
        )
    }
    /// Whoever starts what the task names reads its stdout as one path; logs belong on stderr
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Whoever starts what the task names reads its stdout as one path; logs belong on stderr",
                zh: "启动任务结果的一方会把它的标准输出当作一个路径来读，日志应写到标准错误",
                names: &[],
            },
            [],
        ))
    }
    /// In {file}, send what `{label}` says to stderr and print `{out}` last
    pub(crate) fn fix_rewrite(
        file: impl Into<Arg>,
        label: impl Into<Arg>,
        out: impl Into<Arg>,
    ) -> Title {
        Title(sentence(
            &Template {
                en: "In {file}, send what `{label}` says to stderr and print `{out}` last",
                zh: "在 {file} 中把 `{label}` 的输出转到标准错误，最后打印 `{out}`",
                names: &["file", "label", "out"],
            },
            [file.into(), label.into(), out.into()],
        ))
    }
    /// Let the command build first and print the path last: `go build -o "$out" . 1>&2 && printf '%s\\n' "$out"`
    pub(crate) fn fix_print_path() -> Title {
        Title(sentence(
            &Template {
                en: "Let the command build first and print the path last: `go build -o \"$out\" . 1>&2 && printf '%s\\n' \"$out\"`",
                zh: "让命令先构建，最后打印路径：`go build -o \"$out\" . 1>&2 && printf '%s\\n' \"$out\"`",
                names: &[],
            },
            [],
        ))
    }
}

/// task-output-unusable
pub(crate) mod task_output_unusable {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-output-unusable", Layer::Extension, Severity::Error);
    /// `{task}` writes to `{path}`, but `{culprit}` is a file
    pub(crate) fn message(
        task: impl Into<Arg>,
        path: impl Into<Arg>,
        culprit: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{task}` writes to `{path}`, but `{culprit}` is a file",
                    zh: "`{task}` 要写入 `{path}`，但 `{culprit}` 是一个文件",
                    names: &["task", "path", "culprit"],
                },
                [task.into(), path.into(), culprit.into()],
            ),
            why(),
        )
    }
    /// `{task}` writes to `{path}`, which this user may not
    pub(crate) fn denied(task: impl Into<Arg>, path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{task}` writes to `{path}`, which this user may not",
                    zh: "`{task}` 要写入 `{path}`，而当前用户没有权限",
                    names: &["task", "path"],
                },
                [task.into(), path.into()],
            ),
            why(),
        )
    }
    /// `{task}` would write the program over `{path}`
    pub(crate) fn source(task: impl Into<Arg>, path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{task}` would write the program over `{path}`",
                    zh: "`{task}` 会用程序覆盖 `{path}`",
                    names: &["task", "path"],
                },
                [task.into(), path.into()],
            ),
            why(),
        )
    }
    /// The output `{path}` cannot be written
    pub(crate) fn explain(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The output `{path}` cannot be written",
                    zh: "无法写入输出 `{path}`",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// go builds everything and then cannot put the result there
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "go builds everything and then cannot put the result there",
                zh: "go 会完成全部构建，最后却无法把结果放到那里",
                names: &[],
            },
            [],
        ))
    }
    /// go test makes no folders for its profiles
    pub(crate) fn why_profile() -> Why {
        Why(sentence(
            &Template {
                en: "go test makes no folders for its profiles",
                zh: "go test 不会为性能分析文件创建文件夹",
                names: &[],
            },
            [],
        ))
    }
}

/// task-path-unquoted
pub(crate) mod task_path_unquoted {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-path-unquoted", Layer::Extension, Severity::Warning);
    /// `{variable}` in the command line of `{task}` is not quoted
    pub(crate) fn message(variable: impl Into<Arg>, task: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` in the command line of `{task}` is not quoted",
                    zh: "`{task}` 的命令行中 `{variable}` 没有加引号",
                    names: &["variable", "task"],
                },
                [variable.into(), task.into()],
            ),
            why(),
        )
    }
    /// The shell split `{path}` at its blank
    pub(crate) fn explain(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The shell split `{path}` at its blank",
                    zh: "shell 在空格处把 `{path}` 拆开了",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// The shell splits a path with a blank, and chokes on parentheses and the like
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The shell splits a path with a blank, and chokes on parentheses and the like",
                zh: "路径中有空格时 shell 会把它拆开，有括号之类的字符时还会报错",
                names: &[],
            },
            [],
        ))
    }
    /// The path is not quoted, so the program got its pieces
    pub(crate) fn why_explain() -> Why {
        Why(sentence(
            &Template {
                en: "The path is not quoted, so the program got its pieces",
                zh: "路径没有加引号，程序得到的只是其中几段",
                names: &[],
            },
            [],
        ))
    }
    /// Put quotes around it
    pub(crate) fn fix_quote() -> Title {
        Title(sentence(
            &Template { en: "Put quotes around it", zh: "给它加上引号", names: &[] },
            [],
        ))
    }
}

/// task-problem-matcher-missing
pub(crate) mod task_problem_matcher_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-problem-matcher-missing", Layer::Extension, Severity::Info);
    /// `{task}` runs go, but errors do not appear in Problems: no `$go`
    pub(crate) fn message(task: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{task}` runs go, but errors do not appear in Problems: no `$go`",
                    zh: "`{task}` 会运行 go，但没有 `$go`，错误不会出现在“问题”面板",
                    names: &["task"],
                },
                [task.into()],
            ),
            why(),
        )
    }
    /// Without the problem matcher the errors stand only in the terminal
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Without the problem matcher the errors stand only in the terminal",
                zh: "没有问题匹配器，错误只会留在终端里",
                names: &[],
            },
            [],
        ))
    }
    /// Add `"problemMatcher": \["$go"]`
    pub(crate) fn fix_insert() -> Title {
        Title(sentence(
            &Template {
                en: "Add `\"problemMatcher\": [\"$go\"]`",
                zh: "加上 `\"problemMatcher\": [\"$go\"]`",
                names: &[],
            },
            [],
        ))
    }
    /// Add `$go` to the problem matchers
    pub(crate) fn fix_add() -> Title {
        Title(sentence(
            &Template {
                en: "Add `$go` to the problem matchers",
                zh: "在问题匹配器中加上 `$go`",
                names: &[],
            },
            [],
        ))
    }
}

/// task-variable-unknown
pub(crate) mod task_variable_unknown {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-variable-unknown", Layer::Extension, Severity::Error);
    /// VS Code has no variable `${{name}}`, and no shell reads this
    pub(crate) fn message(name: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "VS Code has no variable `${{name}}`, and no shell reads this",
                    zh: "VS Code 没有变量 `${{name}}`，而且这里没有 shell 读取它",
                    names: &["name"],
                },
                [name.into()],
            ),
            why(),
        )
    }
    /// VS Code has no variable `${{name}}`; it has `${{near}}`
    pub(crate) fn near(name: impl Into<Arg>, near: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "VS Code has no variable `${{name}}`; it has `${{near}}`",
                    zh: "VS Code 没有变量 `${{name}}`，有的是 `${{near}}`",
                    names: &["name", "near"],
                },
                [name.into(), near.into()],
            ),
            why(),
        )
    }
    /// The program gets the text as it is, or, through a shell, nothing at all
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The program gets the text as it is, or, through a shell, nothing at all",
                zh: "程序得到的是原样的文字；经过 shell 时则什么也得不到",
                names: &[],
            },
            [],
        ))
    }
    /// Write `{new}`
    pub(crate) fn fix_variable(new: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Write `{new}`", zh: "改写为 `{new}`", names: &["new"] },
            [new.into()],
        ))
    }
    /// Write `{new}`, the variable of the environment
    pub(crate) fn fix_environment(new: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Write `{new}`, the variable of the environment",
                zh: "改写为环境变量 `{new}`",
                names: &["new"],
            },
            [new.into()],
        ))
    }
}

/// task-x-variable-missing
pub(crate) mod task_x_variable_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-x-variable-missing", Layer::Extension, Severity::Warning);
    /// -X sets `{variable}`, but {folder} has no variable `{name}`
    pub(crate) fn message(
        variable: impl Into<Arg>,
        folder: impl Into<Arg>,
        name: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "-X sets `{variable}`, but {folder} has no variable `{name}`",
                    zh: "-X 设置了 `{variable}`，但 {folder} 中没有变量 `{name}`",
                    names: &["variable", "folder", "name"],
                },
                [variable.into(), folder.into(), name.into()],
            ),
            why(),
        )
    }
    /// -X sets `{variable}`, but `{name}` is a constant
    pub(crate) fn constant(variable: impl Into<Arg>, name: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "-X sets `{variable}`, but `{name}` is a constant",
                    zh: "-X 设置了 `{variable}`，但 `{name}` 是常量",
                    names: &["variable", "name"],
                },
                [variable.into(), name.into()],
            ),
            why(),
        )
    }
    /// -X sets `{variable}`, but `{name}` is no string
    pub(crate) fn no_string(variable: impl Into<Arg>, name: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "-X sets `{variable}`, but `{name}` is no string",
                    zh: "-X 设置了 `{variable}`，但 `{name}` 不是字符串",
                    names: &["variable", "name"],
                },
                [variable.into(), name.into()],
            ),
            why(),
        )
    }
    /// The linker ignores it without a word, so the program keeps its old value
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The linker ignores it without a word, so the program keeps its old value",
                zh: "链接器会一声不响地忽略它，程序仍使用原来的值",
                names: &[],
            },
            [],
        ))
    }
    /// The linker refuses: not a var of type string
    pub(crate) fn why_no_string() -> Why {
        Why(sentence(
            &Template {
                en: "The linker refuses: not a var of type string",
                zh: "链接器会拒绝：不是 string 类型的变量",
                names: &[],
            },
            [],
        ))
    }
}

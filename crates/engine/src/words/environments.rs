//! Made by `cargo xtask generate` from the pages of the family environments; edit those.
#![allow(
    clippy::wildcard_imports,
    reason = "each module takes what it needs of the same ten names"
)]

use super::{Arg, Message, RuleId, Template, Title, Why, sentence};
use go_doctor_protocol::{Layer, Severity};

/// command-changed-by-shell
pub(crate) mod command_changed_by_shell {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("command-changed-by-shell", Layer::Extension, Severity::Warning);
    /// the shell took `$` in `{typed}` for a variable, and go got `{got}`
    pub(crate) fn variable(typed: impl Into<Arg>, got: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "the shell took `$` in `{typed}` for a variable, and go got `{got}`",
                    zh: "shell 把 `{typed}` 中的 `$` 当作变量，go 得到的是 `{got}`",
                    names: &["typed", "got"],
                },
                [typed.into(), got.into()],
            ),
            why(),
        )
    }
    /// the shell took `|` in `{typed}` for a pipe, and go got `{got}`
    pub(crate) fn pipe(typed: impl Into<Arg>, got: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "the shell took `|` in `{typed}` for a pipe, and go got `{got}`",
                    zh: "shell 把 `{typed}` 中的 `|` 当作管道，go 得到的是 `{got}`",
                    names: &["typed", "got"],
                },
                [typed.into(), got.into()],
            ),
            why(),
        )
    }
    /// the shell took the backslashes out of `{typed}`, and go got `{got}`
    pub(crate) fn backslash(typed: impl Into<Arg>, got: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "the shell took the backslashes out of `{typed}`, and go got `{got}`",
                    zh: "shell 去掉了 `{typed}` 中的反斜杠，go 得到的是 `{got}`",
                    names: &["typed", "got"],
                },
                [typed.into(), got.into()],
            ),
            why(),
        )
    }
    /// the quotes were not taken off, and go got `{got}` with them
    pub(crate) fn quotes(got: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "the quotes were not taken off, and go got `{got}` with them",
                    zh: "引号没有被去掉，go 得到的是带引号的 `{got}`",
                    names: &["got"],
                },
                [got.into()],
            ),
            why(),
        )
    }
    /// PowerShell split `{typed}`, and go got `{got}`
    pub(crate) fn split(typed: impl Into<Arg>, got: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "PowerShell split `{typed}`, and go got `{got}`",
                    zh: "PowerShell 拆开了 `{typed}`，go 得到的是 `{got}`",
                    names: &["typed", "got"],
                },
                [typed.into(), got.into()],
            ),
            why(),
        )
    }
    /// What ran is not what was typed, so its result says nothing about what was meant
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "What ran is not what was typed, so its result says nothing about what was meant",
                zh: "实际运行的不是所输入的，因此结果不能说明原本想做的事",
                names: &[],
            },
            [],
        ))
    }
    /// Put it into single quotes: `'{typed}'`
    pub(crate) fn fix_quote(typed: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Put it into single quotes: `'{typed}'`",
                zh: "放进单引号：`'{typed}'`",
                names: &["typed"],
            },
            [typed.into()],
        ))
    }
    /// Write the path with `/`, or in single quotes
    pub(crate) fn fix_slash() -> Title {
        Title(sentence(
            &Template {
                en: "Write the path with `/`, or in single quotes",
                zh: "路径用 `/` 书写，或放进单引号",
                names: &[],
            },
            [],
        ))
    }
    /// Leave the quotes out where no shell reads them (cmd, `args` of tasks.json and launch.json): `{typed}`
    pub(crate) fn fix_no_quotes(typed: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Leave the quotes out where no shell reads them (cmd, `args` of tasks.json and launch.json): `{typed}`",
                zh: "在没有 shell 解析的地方（cmd、tasks.json 与 launch.json 的 `args`）不要写引号：`{typed}`",
                names: &["typed"],
            },
            [typed.into()],
        ))
    }
}

/// environments-differ
pub(crate) mod environments_differ {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("environments-differ", Layer::System, Severity::Warning);
    /// `{what}` is not the same in {own} and in the {shell}
    pub(crate) fn message(
        what: impl Into<Arg>,
        own: impl Into<Arg>,
        shell: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{what}` is not the same in {own} and in the {shell}",
                    zh: "`{what}` 在{own}与{shell}中不相同",
                    names: &["what", "own", "shell"],
                },
                [what.into(), own.into(), shell.into()],
            ),
            why(),
        )
    }
    /// What works in that shell can fail here, or the other way round: each runs its own go with its own settings
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "What works in that shell can fail here, or the other way round: each runs its own go with its own settings",
                zh: "在那个 shell 中能用的东西在这里可能失败，反之亦然：它们各自运行自己的 go，使用各自的设置",
                names: &[],
            },
            [],
        ))
    }
    /// There it is set by {who}; each runs its own go with its own settings, so what works there can fail here
    pub(crate) fn why_who(who: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "There it is set by {who}; each runs its own go with its own settings, so what works there can fail here",
                zh: "那里的值来自 {who}；它们各自运行自己的 go，使用各自的设置，因此在那里能用的在这里可能失败",
                names: &["who"],
            },
            [who.into()],
        ))
    }
    /// Quit VS Code completely and start it with `code .` from a terminal, or set the value where both read it (`go env -w`)
    pub(crate) fn fix_restart() -> Title {
        Title(sentence(
            &Template {
                en: "Quit VS Code completely and start it with `code .` from a terminal, or set the value where both read it (`go env -w`)",
                zh: "完全退出 VS Code 并在终端中用 `code .` 启动，或把值写到两者都会读取的地方（`go env -w`）",
                names: &[],
            },
            [],
        ))
    }
    /// Set the value where both read it (`go env -w`), or start this process from that shell
    pub(crate) fn fix_align() -> Title {
        Title(sentence(
            &Template {
                en: "Set the value where both read it (`go env -w`), or start this process from that shell",
                zh: "把值写到两者都会读取的地方（`go env -w`），或从那个 shell 启动此进程",
                names: &[],
            },
            [],
        ))
    }
}

/// make-target-missing
pub(crate) mod make_target_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("make-target-missing", Layer::Extension, Severity::Error);
    /// make has no rule for `{target}`
    pub(crate) fn message(target: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "make has no rule for `{target}`",
                    zh: "make 没有 `{target}` 的规则",
                    names: &["target"],
                },
                [target.into()],
            ),
            why(),
        )
    }
    /// make has no rule for `{target}`, which `{needed_by}` needs
    pub(crate) fn needed(target: impl Into<Arg>, needed_by: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "make has no rule for `{target}`, which `{needed_by}` needs",
                    zh: "make 没有 `{target}` 的规则，而 `{needed_by}` 需要它",
                    names: &["target", "needed_by"],
                },
                [target.into(), needed_by.into()],
            ),
            why(),
        )
    }
    /// there is no makefile in the folder where make ran
    pub(crate) fn no_makefile() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "there is no makefile in the folder where make ran",
                    zh: "运行 make 的目录中没有 makefile",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// make stopped before any recipe, so go never ran; make ends with 2 whatever is wrong
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "make stopped before any recipe, so go never ran; make ends with 2 whatever is wrong",
                zh: "make 在执行任何命令之前就停止了，go 根本没有运行；无论什么错误 make 都以 2 退出",
                names: &[],
            },
            [],
        ))
    }
    /// The file is neither there nor does a rule make it, so make stopped before the recipe
    pub(crate) fn why_needed() -> Why {
        Why(sentence(
            &Template {
                en: "The file is neither there nor does a rule make it, so make stopped before the recipe",
                zh: "该文件既不存在，也没有规则能生成它，因此 make 在执行命令之前就停止了",
                names: &[],
            },
            [],
        ))
    }
    /// Run make with a target that the makefile has: `{targets}`
    pub(crate) fn fix_targets(targets: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run make with a target that the makefile has: `{targets}`",
                zh: "用 makefile 中存在的目标运行 make：`{targets}`",
                names: &["targets"],
            },
            [targets.into()],
        ))
    }
    /// Look for the target in the makefile, and run make in the folder that holds it (`make -C DIR`)
    pub(crate) fn fix_look() -> Title {
        Title(sentence(
            &Template {
                en: "Look for the target in the makefile, and run make in the folder that holds it (`make -C DIR`)",
                zh: "在 makefile 中查找该目标，并在 makefile 所在目录运行 make（`make -C 目录`）",
                names: &[],
            },
            [],
        ))
    }
    /// Run make in the folder that holds the makefile (`make -C DIR`)
    pub(crate) fn fix_folder() -> Title {
        Title(sentence(
            &Template {
                en: "Run make in the folder that holds the makefile (`make -C DIR`)",
                zh: "在 makefile 所在目录运行 make（`make -C 目录`）",
                names: &[],
            },
            [],
        ))
    }
}

/// path-changed-by-extension
pub(crate) mod path_changed_by_extension {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("path-changed-by-extension", Layer::System, Severity::Info);
    /// an extension added `{entry}` to the PATH that VS Code was started with
    pub(crate) fn message(entry: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "an extension added `{entry}` to the PATH that VS Code was started with",
                    zh: "某个扩展把 `{entry}` 加入了 VS Code 启动时的 PATH",
                    names: &["entry"],
                },
                [entry.into()],
            ),
            why(),
        )
    }
    /// an extension took `{entry}` out of the PATH that VS Code was started with
    pub(crate) fn removed(entry: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "an extension took `{entry}` out of the PATH that VS Code was started with",
                    zh: "某个扩展从 VS Code 启动时的 PATH 中去掉了 `{entry}`",
                    names: &["entry"],
                },
                [entry.into()],
            ),
            why(),
        )
    }
    /// an extension changed the order of the PATH that VS Code was started with
    pub(crate) fn order() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "an extension changed the order of the PATH that VS Code was started with",
                    zh: "某个扩展改变了 VS Code 启动时的 PATH 的顺序",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// All extensions share one PATH, so what one changes decides which go the others find
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "All extensions share one PATH, so what one changes decides which go the others find",
                zh: "所有扩展共用一个 PATH，因此一个扩展的改动会决定其他扩展找到哪个 go",
                names: &[],
            },
            [],
        ))
    }
    /// Compare with the evidence; the Go extension adds the folder of the go it chose when PATH has another one
    pub(crate) fn fix_look() -> Title {
        Title(sentence(
            &Template {
                en: "Compare with the evidence; the Go extension adds the folder of the go it chose when PATH has another one",
                zh: "请对照证据；当 PATH 中的 go 不是它选中的那个时，Go 扩展会加入所选 go 的目录",
                names: &[],
            },
            [],
        ))
    }
}

/// script-crlf
pub(crate) mod script_crlf {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("script-crlf", Layer::Extension, Severity::Error);
    /// a script has Windows line ends (CRLF), and a carriage return sticks to its words
    pub(crate) fn message() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "a script has Windows line ends (CRLF), and a carriage return sticks to its words",
                    zh: "脚本使用 Windows 换行（CRLF），回车符粘在了其中的单词上",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// `{script}` has Windows line ends (CRLF), and a carriage return sticks to its words
    pub(crate) fn named(script: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{script}` has Windows line ends (CRLF), and a carriage return sticks to its words",
                    zh: "`{script}` 使用 Windows 换行（CRLF），回车符粘在了其中的单词上",
                    names: &["script"],
                },
                [script.into()],
            ),
            why(),
        )
    }
    /// A Unix shell takes the invisible carriage return for a part of the path, flag or interpreter
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "A Unix shell takes the invisible carriage return for a part of the path, flag or interpreter",
                zh: "Unix 的 shell 会把看不见的回车符当作路径、标志或解释器名称的一部分",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_convert(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Choose LF instead of CRLF in the status bar and save; `*.sh text eol=lf` in .gitattributes keeps it
    pub(crate) fn fix_editor() -> Title {
        Title(sentence(
            &Template {
                en: "Choose LF instead of CRLF in the status bar and save; `*.sh text eol=lf` in .gitattributes keeps it",
                zh: "在状态栏把 CRLF 改为 LF 并保存；在 .gitattributes 中写上 `*.sh text eol=lf` 可保持不变",
                names: &[],
            },
            [],
        ))
    }
}

/// shell-not-found
pub(crate) mod shell_not_found {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("shell-not-found", Layer::System, Severity::Error);
    /// the shell `{shell}` that should run the command does not exist
    pub(crate) fn message(shell: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "the shell `{shell}` that should run the command does not exist",
                    zh: "应运行该命令的 shell `{shell}` 不存在",
                    names: &["shell"],
                },
                [shell.into()],
            ),
            why(),
        )
    }
    /// the script names `{shell}` as its interpreter, and there is none
    pub(crate) fn interpreter(shell: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "the script names `{shell}` as its interpreter, and there is none",
                    zh: "脚本指定 `{shell}` 为解释器，而它不存在",
                    names: &["shell"],
                },
                [shell.into()],
            ),
            why(),
        )
    }
    /// The shell is started first; go was never looked for, so nothing about Go is known yet
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The shell is started first; go was never looked for, so nothing about Go is known yet",
                zh: "首先启动的是 shell；根本还没有去找 go，因此与 Go 无关",
                names: &[],
            },
            [],
        ))
    }
    /// Name a shell that is there (`terminal.integrated.defaultProfile.*`, `options.shell` of the task, the `#!` line), or install this one
    pub(crate) fn fix_name() -> Title {
        Title(sentence(
            &Template {
                en: "Name a shell that is there (`terminal.integrated.defaultProfile.*`, `options.shell` of the task, the `#!` line), or install this one",
                zh: "改用存在的 shell（`terminal.integrated.defaultProfile.*`、任务的 `options.shell`、`#!` 行），或安装它",
                names: &[],
            },
            [],
        ))
    }
}

/// shell-startup-failed
pub(crate) mod shell_startup_failed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("shell-startup-failed", Layer::System, Severity::Warning);
    /// the login shell gave no answer in {seconds} s: it waits for {value}
    pub(crate) fn waits(seconds: impl Into<Arg>, value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "the login shell gave no answer in {seconds} s: it waits for {value}",
                    zh: "登录 shell 在 {seconds} 秒内没有回答：它在等待 {value}",
                    names: &["seconds", "value"],
                },
                [seconds.into(), value.into()],
            ),
            why(),
        )
    }
    /// the login shell gave no answer in {seconds} s
    pub(crate) fn slow(seconds: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "the login shell gave no answer in {seconds} s",
                    zh: "登录 shell 在 {seconds} 秒内没有回答",
                    names: &["seconds"],
                },
                [seconds.into()],
            ),
            why(),
        )
    }
    /// the login shell ended with {value} before it could be asked
    pub(crate) fn ended(value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "the login shell ended with {value} before it could be asked",
                    zh: "登录 shell 在被询问之前就以 {value} 结束了",
                    names: &["value"],
                },
                [value.into()],
            ),
            why(),
        )
    }
    /// the login shell ended before it could be asked
    pub(crate) fn ended_somehow() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "the login shell ended before it could be asked",
                    zh: "登录 shell 在被询问之前就结束了",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// the login shell cannot be started: {outcome}
    pub(crate) fn cannot_start(outcome: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "the login shell cannot be started: {outcome}",
                    zh: "无法启动登录 shell：{outcome}",
                    names: &["outcome"],
                },
                [outcome.into()],
            ),
            why(),
        )
    }
    /// VS Code asks the same shell when it is started from an icon, and without an answer it lacks what your shell sets
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "VS Code asks the same shell when it is started from an icon, and without an answer it lacks what your shell sets",
                zh: "从图标启动时 VS Code 也这样询问同一个 shell；得不到回答，就缺少你的 shell 所设置的内容",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}` and see what it waits for or where it ends
    pub(crate) fn fix_try(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}` and see what it waits for or where it ends",
                zh: "运行 `{command}`，看看它在等待什么或在哪里结束",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// In the start-up file, skip what asks, waits, ends or replaces the shell when `VSCODE_RESOLVING_ENVIRONMENT` is set
    pub(crate) fn fix_guard() -> Title {
        Title(sentence(
            &Template {
                en: "In the start-up file, skip what asks, waits, ends or replaces the shell when `VSCODE_RESOLVING_ENVIRONMENT` is set",
                zh: "在启动文件中，当设置了 `VSCODE_RESOLVING_ENVIRONMENT` 时跳过会提问、等待、退出或替换 shell 的部分",
                names: &[],
            },
            [],
        ))
    }
    /// Choose a login shell that exists (`chsh -s`)
    pub(crate) fn fix_shell() -> Title {
        Title(sentence(
            &Template {
                en: "Choose a login shell that exists (`chsh -s`)",
                zh: "选择一个存在的登录 shell（`chsh -s`）",
                names: &[],
            },
            [],
        ))
    }
}

/// shell-syntax-error
pub(crate) mod shell_syntax_error {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("shell-syntax-error", Layer::Extension, Severity::Error);
    /// the shell refuses the command line: {said}
    pub(crate) fn message(said: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "the shell refuses the command line: {said}",
                    zh: "shell 拒绝了命令行：{said}",
                    names: &["said"],
                },
                [said.into()],
            ),
            why(),
        )
    }
    /// The shell refuses the command line of `{task}`: {problem}
    pub(crate) fn task(task: impl Into<Arg>, problem: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The shell refuses the command line of `{task}`: {problem}",
                    zh: "shell 拒绝 `{task}` 的命令行：{problem}",
                    names: &["task", "problem"],
                },
                [task.into(), problem.into()],
            ),
            why(),
        )
    }
    /// The shell read the command line, found it broken and started nothing, so go never ran
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The shell read the command line, found it broken and started nothing, so go never ran",
                zh: "shell 读取命令行后发现它有语法错误，什么也没有启动，因此 go 根本没有运行",
                names: &[],
            },
            [],
        ))
    }
    /// go never runs; bash and dash end with 2
    pub(crate) fn why_task() -> Why {
        Why(sentence(
            &Template {
                en: "go never runs; bash and dash end with 2",
                zh: "go 不会运行；bash 和 dash 以 2 退出",
                names: &[],
            },
            [],
        ))
    }
    /// Put single quotes around it
    pub(crate) fn fix_quote() -> Title {
        Title(sentence(
            &Template {
                en: "Put single quotes around it", zh: "用单引号括起来", names: &[]
            },
            [],
        ))
    }
    /// Close the quote, or put a file name that contains one into the other kind of quotes
    pub(crate) fn fix_close_quote() -> Title {
        Title(sentence(
            &Template {
                en: "Close the quote, or put a file name that contains one into the other kind of quotes",
                zh: "补上缺少的引号；如果文件名中含有引号，请改用另一种引号包住",
                names: &[],
            },
            [],
        ))
    }
    /// Put paths and patterns with parentheses into single quotes
    pub(crate) fn fix_quote_parenthesis() -> Title {
        Title(sentence(
            &Template {
                en: "Put paths and patterns with parentheses into single quotes",
                zh: "把带括号的路径和模式放进单引号",
                names: &[],
            },
            [],
        ))
    }
    /// Put the pattern into single quotes, so that the shell leaves it to go
    pub(crate) fn fix_quote_pattern() -> Title {
        Title(sentence(
            &Template {
                en: "Put the pattern into single quotes, so that the shell leaves it to go",
                zh: "把模式放进单引号，让 shell 原样交给 go",
                names: &[],
            },
            [],
        ))
    }
    /// Write `;` instead of `&&` for Windows PowerShell, or use PowerShell 7 or cmd
    pub(crate) fn fix_separator() -> Title {
        Title(sentence(
            &Template {
                en: "Write `;` instead of `&&` for Windows PowerShell, or use PowerShell 7 or cmd",
                zh: "在 Windows PowerShell 中用 `;` 代替 `&&`，或使用 PowerShell 7 或 cmd",
                names: &[],
            },
            [],
        ))
    }
    /// Look for an unfinished quote, parenthesis or operator at that place of the command line
    pub(crate) fn fix_look() -> Title {
        Title(sentence(
            &Template {
                en: "Look for an unfinished quote, parenthesis or operator at that place of the command line",
                zh: "检查命令行该处是否有未写完的引号、括号或运算符",
                names: &[],
            },
            [],
        ))
    }
}

/// task-variable-not-substituted
pub(crate) mod task_variable_not_substituted {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-variable-not-substituted", Layer::Extension, Severity::Error);
    /// `{variable}` is a variable of VS Code, and the shell made it empty
    pub(crate) fn message(variable: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` is a variable of VS Code, and the shell made it empty",
                    zh: "`{variable}` 是 VS Code 的变量，shell 把它变成了空",
                    names: &["variable"],
                },
                [variable.into()],
            ),
            why(),
        )
    }
    /// `{variable}` is a variable of VS Code, and go got it as it stands
    pub(crate) fn literal(variable: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` is a variable of VS Code, and go got it as it stands",
                    zh: "`{variable}` 是 VS Code 的变量，go 原样得到了它",
                    names: &["variable"],
                },
                [variable.into()],
            ),
            why(),
        )
    }
    /// `{variable}` is a variable of VS Code, and the shell cannot read it
    pub(crate) fn refused(variable: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` is a variable of VS Code, and the shell cannot read it",
                    zh: "`{variable}` 是 VS Code 的变量，shell 无法读取它",
                    names: &["variable"],
                },
                [variable.into()],
            ),
            why(),
        )
    }
    /// Only tasks.json, launch.json and some extensions replace it; a terminal, a script and a makefile do not
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Only tasks.json, launch.json and some extensions replace it; a terminal, a script and a makefile do not",
                zh: "只有 tasks.json、launch.json 和某些扩展会替换它；终端、脚本和 makefile 不会",
                names: &[],
            },
            [],
        ))
    }
    /// Run it as a task (tasks.json), or write the real path in its place
    pub(crate) fn fix_task() -> Title {
        Title(sentence(
            &Template {
                en: "Run it as a task (tasks.json), or write the real path in its place",
                zh: "作为任务（tasks.json）运行，或在该处写上真实路径",
                names: &[],
            },
            [],
        ))
    }
}

//! Made by `cargo xtask generate` from the pages of the family settings; edit those.
#![allow(
    clippy::wildcard_imports,
    reason = "each module takes what it needs of the same ten names"
)]

use super::{Arg, Message, RuleId, Template, Title, Why, sentence};
use go_doctor_protocol::{Layer, Severity};

/// cph-args-ineffective
pub(crate) mod cph_args_ineffective {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("cph-args-ineffective", Layer::Extension, Severity::Error);
    /// `cph.language.go.Args` is `{value}`, and CPH puts it behind the file, where go wants only files
    pub(crate) fn message(value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`cph.language.go.Args` is `{value}`, and CPH puts it behind the file, where go wants only files",
                    zh: "`cph.language.go.Args` 是 `{value}`，CPH 会把它放在文件之后，而 go 在那里只接受文件",
                    names: &["value"],
                },
                [value.into()],
            ),
            why(),
        )
    }
    /// Every compile of a Go file fails; flags belong into GOFLAGS
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Every compile of a Go file fails; flags belong into GOFLAGS",
                zh: "每次编译 Go 文件都会失败；标志应写在 GOFLAGS 里",
                names: &[],
            },
            [],
        ))
    }
    /// Remove `cph.language.go.Args`
    pub(crate) fn fix_remove() -> Title {
        Title(sentence(
            &Template {
                en: "Remove `cph.language.go.Args`",
                zh: "删除 `cph.language.go.Args`",
                names: &[],
            },
            [],
        ))
    }
}

/// leetcode-wsl-node
pub(crate) mod leetcode_wsl_node {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("leetcode-wsl-node", Layer::Extension, Severity::Error);
    /// `{key}` is `{path}`, a Windows path, while `useWsl` runs it inside WSL
    pub(crate) fn message(key: impl Into<Arg>, path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `{path}`, a Windows path, while `useWsl` runs it inside WSL",
                    zh: "`{key}` 是 Windows 路径 `{path}`，而 `useWsl` 会在 WSL 里运行它",
                    names: &["key", "path"],
                },
                [key.into(), path.into()],
            ),
            why(),
        )
    }
    /// The path is quoted and given to wslpath, which refuses it, so the extension cannot start
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The path is quoted and given to wslpath, which refuses it, so the extension cannot start",
                zh: "这个路径会带着引号交给 wslpath，而 wslpath 会拒绝，扩展因此无法启动",
                names: &[],
            },
            [],
        ))
    }
    /// Set `{key}` to `node`, which WSL finds on its own PATH
    pub(crate) fn fix_node(key: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Set `{key}` to `node`, which WSL finds on its own PATH",
                zh: "把 `{key}` 设为 `node`，由 WSL 在自己的 PATH 中查找",
                names: &["key"],
            },
            [key.into()],
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

/// setting-deprecated
pub(crate) mod setting_deprecated {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-deprecated", Layer::Extension, Severity::Info);
    /// `{key}` is deprecated
    pub(crate) fn message(key: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template { en: "`{key}` is deprecated", zh: "`{key}` 已弃用", names: &["key"] },
                [key.into()],
            ),
            why(),
        )
    }
    /// `{key}` was removed from the Go extension; {until} was its last month
    pub(crate) fn removed(key: impl Into<Arg>, until: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` was removed from the Go extension; {until} was its last month",
                    zh: "`{key}` 已从 Go 扩展中移除，最后存在于 {until}",
                    names: &["key", "until"],
                },
                [key.into(), until.into()],
            ),
            why(),
        )
    }
    /// `{key}` was removed in {until}; `{instead}` does its work
    pub(crate) fn instead(
        key: impl Into<Arg>,
        until: impl Into<Arg>,
        instead: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` was removed in {until}; `{instead}` does its work",
                    zh: "`{key}` 在 {until} 之后被移除，现在由 `{instead}` 代替",
                    names: &["key", "until", "instead"],
                },
                [key.into(), until.into(), instead.into()],
            ),
            why(),
        )
    }
    /// gopls has renamed `{key}` to `{instead}`
    pub(crate) fn renamed(key: impl Into<Arg>, instead: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "gopls has renamed `{key}` to `{instead}`",
                    zh: "gopls 已把 `{key}` 改名为 `{instead}`",
                    names: &["key", "instead"],
                },
                [key.into(), instead.into()],
            ),
            why(),
        )
    }
    /// gopls has removed `{key}`
    pub(crate) fn gopls_removed(key: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "gopls has removed `{key}`",
                    zh: "gopls 已移除 `{key}`",
                    names: &["key"],
                },
                [key.into()],
            ),
            why(),
        )
    }
    /// gopls has deprecated `{key}`
    pub(crate) fn gopls_deprecated(key: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "gopls has deprecated `{key}`",
                    zh: "gopls 已弃用 `{key}`",
                    names: &["key"],
                },
                [key.into()],
            ),
            why(),
        )
    }
    /// Nobody reads the value any more, or will soon
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Nobody reads the value any more, or will soon",
                zh: "这个值已经没有人读取，或者很快就不再读取",
                names: &[],
            },
            [],
        ))
    }
    /// The Go extension declares it and never reads it
    pub(crate) fn why_never_read() -> Why {
        Why(sentence(
            &Template {
                en: "The Go extension declares it and never reads it",
                zh: "Go 扩展声明了它，但从不读取",
                names: &[],
            },
            [],
        ))
    }
    /// gopls answers it with a message without file or line
    pub(crate) fn why_gopls() -> Why {
        Why(sentence(
            &Template {
                en: "gopls answers it with a message without file or line",
                zh: "gopls 只会弹出提示，既没有文件也没有行号",
                names: &[],
            },
            [],
        ))
    }
    /// Rename `{key}` to `{instead}`
    pub(crate) fn fix_rename(key: impl Into<Arg>, instead: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Rename `{key}` to `{instead}`",
                zh: "将 `{key}` 重命名为 `{instead}`",
                names: &["key", "instead"],
            },
            [key.into(), instead.into()],
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

/// setting-disables-language-server
pub(crate) mod setting_disables_language_server {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-disables-language-server", Layer::Extension, Severity::Warning);
    /// `go.useLanguageServer` is `{value}`: no completion, navigation, refactoring or diagnostics from gopls
    pub(crate) fn message(value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`go.useLanguageServer` is `{value}`: no completion, navigation, refactoring or diagnostics from gopls",
                    zh: "`go.useLanguageServer` 是 `{value}`：gopls 不再提供补全、跳转、重构和诊断",
                    names: &["value"],
                },
                [value.into()],
            ),
            why(),
        )
    }
    /// `go.useLanguageServer` is `{value}`, no boolean, so gopls is off
    pub(crate) fn no_boolean(value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`go.useLanguageServer` is `{value}`, no boolean, so gopls is off",
                    zh: "`go.useLanguageServer` 是 `{value}`，不是布尔值，因此 gopls 处于关闭状态",
                    names: &["value"],
                },
                [value.into()],
            ),
            why(),
        )
    }
    /// The Go extension has had no other language features than those of gopls since version 0.40 (2023)
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The Go extension has had no other language features than those of gopls since version 0.40 (2023)",
                zh: "自 0.40 版（2023 年）起，除了 gopls，Go 扩展没有其他语言功能",
                names: &[],
            },
            [],
        ))
    }
    /// Only `true` itself switches gopls on; the Go extension does not say that anything else is off
    pub(crate) fn why_no_boolean() -> Why {
        Why(sentence(
            &Template {
                en: "Only `true` itself switches gopls on; the Go extension does not say that anything else is off",
                zh: "只有 `true` 才会启用 gopls；写成别的值时，Go 扩展不会提示它已关闭",
                names: &[],
            },
            [],
        ))
    }
    /// Set `go.useLanguageServer` to `true`
    pub(crate) fn fix_enable() -> Title {
        Title(sentence(
            &Template {
                en: "Set `go.useLanguageServer` to `true`",
                zh: "把 `go.useLanguageServer` 设为 `true`",
                names: &[],
            },
            [],
        ))
    }
    /// Remove `go.useLanguageServer`; `true` is the default
    pub(crate) fn fix_remove() -> Title {
        Title(sentence(
            &Template {
                en: "Remove `go.useLanguageServer`; `true` is the default",
                zh: "删除 `go.useLanguageServer`；默认值就是 `true`",
                names: &[],
            },
            [],
        ))
    }
}

/// setting-duplicate
pub(crate) mod setting_duplicate {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-duplicate", Layer::Extension, Severity::Warning);
    /// `{key}` stands here and again further down, where it is `{value}`
    pub(crate) fn message(key: impl Into<Arg>, value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` stands here and again further down, where it is `{value}`",
                    zh: "`{key}` 在这里出现，后面又出现了一次，值为 `{value}`",
                    names: &["key", "value"],
                },
                [key.into(), value.into()],
            ),
            why(),
        )
    }
    /// VS Code takes the last of equal keys; this one has no effect
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "VS Code takes the last of equal keys; this one has no effect",
                zh: "相同的键以最后一个为准，这一处没有任何作用",
                names: &[],
            },
            [],
        ))
    }
    /// Remove this `{key}`
    pub(crate) fn fix_remove(key: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Remove this `{key}`", zh: "删除这一处 `{key}`", names: &["key"] },
            [key.into()],
        ))
    }
}

/// setting-flag-in-one-string
pub(crate) mod setting_flag_in_one_string {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-flag-in-one-string", Layer::Extension, Severity::Error);
    /// `{key}` has flag and value in one element: `{value}`
    pub(crate) fn message(key: impl Into<Arg>, value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` has flag and value in one element: `{value}`",
                    zh: "`{key}` 把标志和值写在了一个元素里：`{value}`",
                    names: &["key", "value"],
                },
                [key.into(), value.into()],
            ),
            why(),
        )
    }
    /// `{key}` has `{value}`, but which tests run is chosen by the lens or command
    pub(crate) fn run(key: impl Into<Arg>, value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` has `{value}`, but which tests run is chosen by the lens or command",
                    zh: "`{key}` 中有 `{value}`，但运行哪些测试由 CodeLens 或命令决定",
                    names: &["key", "value"],
                },
                [key.into(), value.into()],
            ),
            why(),
        )
    }
    /// Each element is passed as one argument, so go sees a flag with a blank in its name and refuses it
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Each element is passed as one argument, so go sees a flag with a blank in its name and refuses it",
                zh: "每个元素都作为一个参数传递，go 看到的是名称里带空格的标志，会直接拒绝",
                names: &[],
            },
            [],
        ))
    }
    /// The last -run wins, so the lens and the Test Explorer run this instead of the test that was clicked
    pub(crate) fn why_run() -> Why {
        Why(sentence(
            &Template {
                en: "The last -run wins, so the lens and the Test Explorer run this instead of the test that was clicked",
                zh: "最后一个 -run 生效，所以点击某个测试时运行的是这里指定的测试",
                names: &[],
            },
            [],
        ))
    }
    /// The Go extension drops it as soon as a test is chosen, and no test is ever run without a choice but by the package
    pub(crate) fn why_run_dropped() -> Why {
        Why(sentence(
            &Template {
                en: "The Go extension drops it as soon as a test is chosen, and no test is ever run without a choice but by the package",
                zh: "只要选中了某个测试，Go 扩展就会丢弃它；只有按包运行时它才起作用",
                names: &[],
            },
            [],
        ))
    }
    /// Split into {parts}
    pub(crate) fn fix_split(parts: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Split into {parts}", zh: "拆成 {parts}", names: &["parts"] },
            [parts.into()],
        ))
    }
    /// Remove `{value}` from `{key}`
    pub(crate) fn fix_remove(value: impl Into<Arg>, key: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove `{value}` from `{key}`",
                zh: "从 `{key}` 中删除 `{value}`",
                names: &["value", "key"],
            },
            [value.into(), key.into()],
        ))
    }
}

/// setting-goroot-is-bin
pub(crate) mod setting_goroot_is_bin {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-goroot-is-bin", Layer::Extension, Severity::Error);
    /// `{key}` is `{path}`, the bin folder of a Go installation
    pub(crate) fn message(key: impl Into<Arg>, path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `{path}`, the bin folder of a Go installation",
                    zh: "`{key}` 是 `{path}`，这是 Go 安装目录下的 bin 文件夹",
                    names: &["key", "path"],
                },
                [key.into(), path.into()],
            ),
            why(),
        )
    }
    /// The Go extension exports it as GOROOT, so builds do not find the standard library
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The Go extension exports it as GOROOT, so builds do not find the standard library",
                zh: "Go 扩展会把它当作 GOROOT 导出，构建时就找不到标准库",
                names: &[],
            },
            [],
        ))
    }
    /// Set `{key}` in {file} to `{above}`
    pub(crate) fn fix_above(
        key: impl Into<Arg>,
        file: impl Into<Arg>,
        above: impl Into<Arg>,
    ) -> Title {
        Title(sentence(
            &Template {
                en: "Set `{key}` in {file} to `{above}`",
                zh: "把 {file} 中的 `{key}` 设为 `{above}`",
                names: &["key", "file", "above"],
            },
            [key.into(), file.into(), above.into()],
        ))
    }
}

/// setting-incomplete
pub(crate) mod setting_incomplete {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-incomplete", Layer::Extension, Severity::Error);
    /// `go.formatTool` is `custom`, but `go.alternateTools.customFormatter` names no formatter
    pub(crate) fn message() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`go.formatTool` is `custom`, but `go.alternateTools.customFormatter` names no formatter",
                    zh: "`go.formatTool` 是 `custom`，但 `go.alternateTools.customFormatter` 没有指定格式化工具",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// Formatting runs a program called `customFormatter`, which nobody has
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Formatting runs a program called `customFormatter`, which nobody has",
                zh: "格式化时会运行名为 `customFormatter` 的程序，而这个程序并不存在",
                names: &[],
            },
            [],
        ))
    }
    /// Set `go.formatTool` to `default`, so that gopls formats
    pub(crate) fn fix_default() -> Title {
        Title(sentence(
            &Template {
                en: "Set `go.formatTool` to `default`, so that gopls formats",
                zh: "把 `go.formatTool` 设为 `default`，由 gopls 负责格式化",
                names: &[],
            },
            [],
        ))
    }
    /// Write the path of your formatter to `go.alternateTools.customFormatter`
    pub(crate) fn fix_formatter() -> Title {
        Title(sentence(
            &Template {
                en: "Write the path of your formatter to `go.alternateTools.customFormatter`",
                zh: "把格式化工具的路径写到 `go.alternateTools.customFormatter`",
                names: &[],
            },
            [],
        ))
    }
}

/// setting-ineffective
pub(crate) mod setting_ineffective {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-ineffective", Layer::Extension, Severity::Warning);
    /// `{key}` is ignored in {scope} settings
    pub(crate) fn message(key: impl Into<Arg>, scope: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is ignored in {scope} settings",
                    zh: "`{key}` 写在{scope}设置中不起作用",
                    names: &["key", "scope"],
                },
                [key.into(), scope.into()],
            ),
            why(),
        )
    }
    /// `{key}` inside `{block}` is never read
    pub(crate) fn block(key: impl Into<Arg>, block: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` inside `{block}` is never read",
                    zh: "`{block}` 里的 `{key}` 从不会被读取",
                    names: &["key", "block"],
                },
                [key.into(), block.into()],
            ),
            why(),
        )
    }
    /// `{key}` never arrives at gopls
    pub(crate) fn flat(key: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` never arrives at gopls",
                    zh: "`{key}` 永远到不了 gopls",
                    names: &["key"],
                },
                [key.into()],
            ),
            why(),
        )
    }
    /// `{key}` ({value}) is cancelled by `{by}`
    pub(crate) fn cancelled(
        key: impl Into<Arg>,
        value: impl Into<Arg>,
        by: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` ({value}) is cancelled by `{by}`",
                    zh: "`{key}`（{value}）被 `{by}` 抵消",
                    names: &["key", "value", "by"],
                },
                [key.into(), value.into(), by.into()],
            ),
            why(),
        )
    }
    /// `{key}` is overwritten by `{by}` ({value})
    pub(crate) fn overwritten(
        key: impl Into<Arg>,
        by: impl Into<Arg>,
        value: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is overwritten by `{by}` ({value})",
                    zh: "`{key}` 被 `{by}`（{value}）覆盖",
                    names: &["key", "by", "value"],
                },
                [key.into(), by.into(), value.into()],
            ),
            why(),
        )
    }
    /// VS Code does not take it from this file
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "VS Code does not take it from this file",
                zh: "VS Code 不从这个文件读取它",
                names: &[],
            },
            [],
        ))
    }
    /// VS Code takes this setting from the user's settings only
    pub(crate) fn why_application() -> Why {
        Why(sentence(
            &Template {
                en: "VS Code takes this setting from the user's settings only",
                zh: "VS Code 只从用户设置中读取它",
                names: &[],
            },
            [],
        ))
    }
    /// VS Code takes this setting for the whole window, not for one folder of several
    pub(crate) fn why_window() -> Why {
        Why(sentence(
            &Template {
                en: "VS Code takes this setting for the whole window, not for one folder of several",
                zh: "VS Code 按整个窗口读取它，不按多个文件夹中的某一个",
                names: &[],
            },
            [],
        ))
    }
    /// VS Code takes this setting from the machine's settings only
    pub(crate) fn why_machine() -> Why {
        Why(sentence(
            &Template {
                en: "VS Code takes this setting from the machine's settings only",
                zh: "VS Code 只从本机设置中读取它",
                names: &[],
            },
            [],
        ))
    }
    /// In a remote window VS Code takes this setting from the remote machine's settings, not from the local user's
    pub(crate) fn why_remote() -> Why {
        Why(sentence(
            &Template {
                en: "In a remote window VS Code takes this setting from the remote machine's settings, not from the local user's",
                zh: "在远程窗口中，VS Code 从远程机器的设置读取它，而不是本地用户的设置",
                names: &[],
            },
            [],
        ))
    }
    /// The Go extension asks for its settings by file, not by language, so VS Code does not look into this block
    pub(crate) fn why_block() -> Why {
        Why(sentence(
            &Template {
                en: "The Go extension asks for its settings by file, not by language, so VS Code does not look into this block",
                zh: "Go 扩展按文件而不是按语言读取设置，VS Code 不会查看这个块",
                names: &[],
            },
            [],
        ))
    }
    /// VS Code makes nested objects of the dots, so gopls gets one setting called by the first part
    pub(crate) fn why_flat() -> Why {
        Why(sentence(
            &Template {
                en: "VS Code makes nested objects of the dots, so gopls gets one setting called by the first part",
                zh: "VS Code 会把点号变成嵌套对象，gopls 得到的只是以第一段命名的一个设置",
                names: &[],
            },
            [],
        ))
    }
    /// An empty `go.testTags` takes the place of `go.buildTags` for tests; `null` would not
    pub(crate) fn why_test_tags() -> Why {
        Why(sentence(
            &Template {
                en: "An empty `go.testTags` takes the place of `go.buildTags` for tests; `null` would not",
                zh: "空的 `go.testTags` 会在测试时取代 `go.buildTags`，`null` 则不会",
                names: &[],
            },
            [],
        ))
    }
    /// An empty `go.testFlags` takes the place of `go.buildFlags` for tests; `null` would not
    pub(crate) fn why_test_flags() -> Why {
        Why(sentence(
            &Template {
                en: "An empty `go.testFlags` takes the place of `go.buildFlags` for tests; `null` would not",
                zh: "空的 `go.testFlags` 会在测试时取代 `go.buildFlags`，`null` 则不会",
                names: &[],
            },
            [],
        ))
    }
    /// The Go extension puts `go.gopath` over the GOPATH of `go.toolsEnvVars`
    pub(crate) fn why_gopath() -> Why {
        Why(sentence(
            &Template {
                en: "The Go extension puts `go.gopath` over the GOPATH of `go.toolsEnvVars`",
                zh: "Go 扩展会用 `go.gopath` 覆盖 `go.toolsEnvVars` 里的 GOPATH",
                names: &[],
            },
            [],
        ))
    }
    /// gopls gets its own build flags instead, so it does not see the files with these tags
    pub(crate) fn why_gopls_flags() -> Why {
        Why(sentence(
            &Template {
                en: "gopls gets its own build flags instead, so it does not see the files with these tags",
                zh: "gopls 使用自己的构建标志，因此看不到带有这些标签的文件",
                names: &[],
            },
            [],
        ))
    }
    /// Set `{key}` to {value} in {target} settings
    pub(crate) fn fix_move_scope(
        key: impl Into<Arg>,
        value: impl Into<Arg>,
        target: impl Into<Arg>,
    ) -> Title {
        Title(sentence(
            &Template {
                en: "Set `{key}` to {value} in {target} settings",
                zh: "在{target}设置中把 `{key}` 设为 {value}",
                names: &["key", "value", "target"],
            },
            [key.into(), value.into(), target.into()],
        ))
    }
    /// Move `{key}` out of `{block}`
    pub(crate) fn fix_move_out(key: impl Into<Arg>, block: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Move `{key}` out of `{block}`",
                zh: "把 `{key}` 移到 `{block}` 之外",
                names: &["key", "block"],
            },
            [key.into(), block.into()],
        ))
    }
    /// Move it into `gopls` as `{name}`
    pub(crate) fn fix_nest(name: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Move it into `gopls` as `{name}`",
                zh: "以 `{name}` 的名称移入 `gopls`",
                names: &["name"],
            },
            [name.into()],
        ))
    }
    /// Remove `{by}`
    pub(crate) fn fix_remove_by(by: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Remove `{by}`", zh: "删除 `{by}`", names: &["by"] },
            [by.into()],
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

/// setting-invalid-value
pub(crate) mod setting_invalid_value {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-invalid-value", Layer::Extension, Severity::Error);
    /// `{value}` in `{key}` is of the wrong type: {expected} is expected
    pub(crate) fn r#type(
        value: impl Into<Arg>,
        key: impl Into<Arg>,
        expected: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{value}` in `{key}` is of the wrong type: {expected} is expected",
                    zh: "`{key}` 中的 `{value}` 类型不对：应为 {expected}",
                    names: &["value", "key", "expected"],
                },
                [value.into(), key.into(), expected.into()],
            ),
            why(),
        )
    }
    /// `{key}` is `{value}`, which is none of its values
    pub(crate) fn choice(key: impl Into<Arg>, value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `{value}`, which is none of its values",
                    zh: "`{key}` 是 `{value}`，不在可选值之内",
                    names: &["key", "value"],
                },
                [key.into(), value.into()],
            ),
            why(),
        )
    }
    /// `{key}` is `{value}`, which is no duration for Go
    pub(crate) fn duration(key: impl Into<Arg>, value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `{value}`, which is no duration for Go",
                    zh: "`{key}` 是 `{value}`，Go 不认识这样的时长",
                    names: &["key", "value"],
                },
                [key.into(), value.into()],
            ),
            why(),
        )
    }
    /// `{key}` is `{value}`, a flag where only tags belong
    pub(crate) fn tags(key: impl Into<Arg>, value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `{value}`, a flag where only tags belong",
                    zh: "`{key}` 是 `{value}`，这里只能写标签，不能写标志",
                    names: &["key", "value"],
                },
                [key.into(), value.into()],
            ),
            why(),
        )
    }
    /// `{key}` passes quotes on to the program: `{value}`
    pub(crate) fn quotes(key: impl Into<Arg>, value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` passes quotes on to the program: `{value}`",
                    zh: "`{key}` 会把引号原样传给程序：`{value}`",
                    names: &["key", "value"],
                },
                [key.into(), value.into()],
            ),
            why(),
        )
    }
    /// `{key}` is `{value}`, which is no text
    pub(crate) fn variable(key: impl Into<Arg>, value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `{value}`, which is no text",
                    zh: "`{key}` 是 `{value}`，不是文本",
                    names: &["key", "value"],
                },
                [key.into(), value.into()],
            ),
            why(),
        )
    }
    /// `{key}` is `{value}`; go does not take `{word}` in it
    pub(crate) fn goflags(
        key: impl Into<Arg>,
        value: impl Into<Arg>,
        word: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `{value}`; go does not take `{word}` in it",
                    zh: "`{key}` 是 `{value}`，go 不接受其中的 `{word}`",
                    names: &["key", "value", "word"],
                },
                [key.into(), value.into(), word.into()],
            ),
            why(),
        )
    }
    /// `{key}` is `{value}`; Go builds for no `{pair}`
    pub(crate) fn pair(
        key: impl Into<Arg>,
        value: impl Into<Arg>,
        pair: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `{value}`; Go builds for no `{pair}`",
                    zh: "`{key}` 是 `{value}`，而 Go 不支持 `{pair}`",
                    names: &["key", "value", "pair"],
                },
                [key.into(), value.into(), pair.into()],
            ),
            why(),
        )
    }
    /// The value is refused, or ignored, where it is used
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The value is refused, or ignored, where it is used",
                zh: "使用它的地方会拒绝或忽略这个值",
                names: &[],
            },
            [],
        ))
    }
    /// Its reader takes it for what it expects, and fails or ignores it
    pub(crate) fn why_type() -> Why {
        Why(sentence(
            &Template {
                en: "Its reader takes it for what it expects, and fails or ignores it",
                zh: "读取它的程序会把它当作预期的类型，结果是出错或被忽略",
                names: &[],
            },
            [],
        ))
    }
    /// Its reader knows only: {allowed}
    pub(crate) fn why_choice(allowed: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "Its reader knows only: {allowed}",
                zh: "读取它的程序只认识：{allowed}",
                names: &["allowed"],
            },
            [allowed.into()],
        ))
    }
    /// The Go extension runs it all the same, but lists only: {allowed}
    pub(crate) fn why_heeded(allowed: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "The Go extension runs it all the same, but lists only: {allowed}",
                zh: "Go 扩展仍会运行它，但列出的可选值只有：{allowed}",
                names: &["allowed"],
            },
            [allowed.into()],
        ))
    }
    /// `go test` refuses it with a usage error before any test runs
    pub(crate) fn why_duration() -> Why {
        Why(sentence(
            &Template {
                en: "`go test` refuses it with a usage error before any test runs",
                zh: "`go test` 会因用法错误而拒绝，测试根本不会运行",
                names: &[],
            },
            [],
        ))
    }
    /// gopls refuses it and says so in a message without file or line
    pub(crate) fn why_gopls() -> Why {
        Why(sentence(
            &Template {
                en: "gopls refuses it and says so in a message without file or line",
                zh: "gopls 会拒绝它，但提示里既没有文件也没有行号",
                names: &[],
            },
            [],
        ))
    }
    /// The Go extension puts `-tags` in front of it, so no file has this tag
    pub(crate) fn why_tags() -> Why {
        Why(sentence(
            &Template {
                en: "The Go extension puts `-tags` in front of it, so no file has this tag",
                zh: "Go 扩展会在它前面加上 `-tags`，于是没有文件带有这个标签",
                names: &[],
            },
            [],
        ))
    }
    /// No shell takes them away, so the quotes become a part of the value
    pub(crate) fn why_quotes() -> Why {
        Why(sentence(
            &Template {
                en: "No shell takes them away, so the quotes become a part of the value",
                zh: "没有 shell 去掉引号，引号会成为值的一部分",
                names: &[],
            },
            [],
        ))
    }
    /// The Go extension and gopls hand it to every go they start, and go refuses to build with it
    pub(crate) fn why_builds() -> Why {
        Why(sentence(
            &Template {
                en: "The Go extension and gopls hand it to every go they start, and go refuses to build with it",
                zh: "Go 扩展和 gopls 会把它传给启动的每个 go，而 go 会因此拒绝构建",
                names: &[],
            },
            [],
        ))
    }
    /// The process gets the word `null` or `\[object Object]` as the value
    pub(crate) fn why_variable() -> Why {
        Why(sentence(
            &Template {
                en: "The process gets the word `null` or `[object Object]` as the value",
                zh: "进程得到的值会是 `null` 或 `[object Object]` 这几个字",
                names: &[],
            },
            [],
        ))
    }
    /// Set it to {new}
    pub(crate) fn fix_set(new: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Set it to {new}", zh: "设为 {new}", names: &["new"] },
            [new.into()],
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

/// setting-overrides-path
pub(crate) mod setting_overrides_path {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-overrides-path", Layer::Extension, Severity::Warning);
    /// `{key}` replaces PATH instead of adding to it
    pub(crate) fn message(key: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` replaces PATH instead of adding to it",
                    zh: "`{key}` 覆盖了 PATH，而不是追加",
                    names: &["key"],
                },
                [key.into()],
            ),
            why(),
        )
    }
    /// `{key}` is `null`, so terminals have no PATH
    pub(crate) fn null(key: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `null`, so terminals have no PATH",
                    zh: "`{key}` 是 `null`，终端里将没有 PATH",
                    names: &["key"],
                },
                [key.into()],
            ),
            why(),
        )
    }
    /// `{key}` is never searched for go or its tools
    pub(crate) fn tools(key: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is never searched for go or its tools",
                    zh: "查找 go 及其工具时从不使用 `{key}`",
                    names: &["key"],
                },
                [key.into()],
            ),
            why(),
        )
    }
    /// In the integrated terminal, and in tasks, go and everything else outside these folders is not found
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "In the integrated terminal, and in tasks, go and everything else outside these folders is not found",
                zh: "在集成终端和任务中，这些文件夹以外的程序（包括 go）都找不到",
                names: &[],
            },
            [],
        ))
    }
    /// The Go extension looks for go and its tools on VS Code's own PATH; only the programs it starts see this one
    pub(crate) fn why_tools() -> Why {
        Why(sentence(
            &Template {
                en: "The Go extension looks for go and its tools on VS Code's own PATH; only the programs it starts see this one",
                zh: "Go 扩展只在 VS Code 自己的 PATH 中查找 go 和工具，只有它启动的程序才看得到这个值",
                names: &[],
            },
            [],
        ))
    }
    /// Write `{new}`
    pub(crate) fn fix_keep(new: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Write `{new}`", zh: "改写为 `{new}`", names: &["new"] },
            [new.into()],
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

/// setting-path-missing
pub(crate) mod setting_path_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-path-missing", Layer::Extension, Severity::Error);
    /// `{key}` is `{path}`, which does not exist
    pub(crate) fn message(key: impl Into<Arg>, path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `{path}`, which does not exist",
                    zh: "`{key}` 是 `{path}`，但它不存在",
                    names: &["key", "path"],
                },
                [key.into(), path.into()],
            ),
            why(),
        )
    }
    /// `{key}` is `{path}`, which is not executable
    pub(crate) fn not_executable(key: impl Into<Arg>, path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `{path}`, which is not executable",
                    zh: "`{key}` 是 `{path}`，但它没有执行权限",
                    names: &["key", "path"],
                },
                [key.into(), path.into()],
            ),
            why(),
        )
    }
    /// `{key}` is `{path}`, which is a file, not a folder
    pub(crate) fn no_folder(key: impl Into<Arg>, path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `{path}`, which is a file, not a folder",
                    zh: "`{key}` 是 `{path}`，但它是文件，不是文件夹",
                    names: &["key", "path"],
                },
                [key.into(), path.into()],
            ),
            why(),
        )
    }
    /// `{key}` is `{path}`, which is no file
    pub(crate) fn no_file(key: impl Into<Arg>, path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `{path}`, which is no file",
                    zh: "`{key}` 是 `{path}`，但它不是文件",
                    names: &["key", "path"],
                },
                [key.into(), path.into()],
            ),
            why(),
        )
    }
    /// `{key}` is `{path}`, a path of another operating system
    pub(crate) fn foreign(key: impl Into<Arg>, path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `{path}`, a path of another operating system",
                    zh: "`{key}` 是 `{path}`，这是另一种操作系统的路径",
                    names: &["key", "path"],
                },
                [key.into(), path.into()],
            ),
            why(),
        )
    }
    /// `{key}` is `{path}`, which is no absolute path
    pub(crate) fn relative(key: impl Into<Arg>, path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `{path}`, which is no absolute path",
                    zh: "`{key}` 是 `{path}`，但它不是绝对路径",
                    names: &["key", "path"],
                },
                [key.into(), path.into()],
            ),
            why(),
        )
    }
    /// `{key}` is `{path}`, which holds no `bin/go`
    pub(crate) fn no_goroot(key: impl Into<Arg>, path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `{path}`, which holds no `bin/go`",
                    zh: "`{key}` 是 `{path}`，但其中没有 `bin/go`",
                    names: &["key", "path"],
                },
                [key.into(), path.into()],
            ),
            why(),
        )
    }
    /// The Go extension passes over the value without a word and takes whatever it finds elsewhere
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The Go extension passes over the value without a word and takes whatever it finds elsewhere",
                zh: "Go 扩展会一声不响地跳过这个值，使用在别处找到的程序",
                names: &[],
            },
            [],
        ))
    }
    /// The Go extension still looks in its bin folder before PATH, and everything it starts gets the wrong GOROOT
    pub(crate) fn why_goroot() -> Why {
        Why(sentence(
            &Template {
                en: "The Go extension still looks in its bin folder before PATH, and everything it starts gets the wrong GOROOT",
                zh: "Go 扩展仍会先于 PATH 在它的 bin 目录中查找，而且它启动的一切都会得到错误的 GOROOT",
                names: &[],
            },
            [],
        ))
    }
    /// Tests run without these variables, without a word; debugging a test fails
    pub(crate) fn why_env_file() -> Why {
        Why(sentence(
            &Template {
                en: "Tests run without these variables, without a word; debugging a test fails",
                zh: "测试会在没有这些变量的情况下运行，而且没有提示；调试测试则会失败",
                names: &[],
            },
            [],
        ))
    }
    /// Tools cannot be installed or updated: their build uses this go
    pub(crate) fn why_tools_go() -> Why {
        Why(sentence(
            &Template {
                en: "Tools cannot be installed or updated: their build uses this go",
                zh: "无法安装或更新工具，因为构建它们要用这个 go",
                names: &[],
            },
            [],
        ))
    }
    /// Tools and packages are looked for, and installed, in a place that is not there
    pub(crate) fn why_gopath() -> Why {
        Why(sentence(
            &Template {
                en: "Tools and packages are looked for, and installed, in a place that is not there",
                zh: "工具和包会在一个不存在的地方查找和安装",
                names: &[],
            },
            [],
        ))
    }
    /// The LeetCode extension starts nothing without it
    pub(crate) fn why_node() -> Why {
        Why(sentence(
            &Template {
                en: "The LeetCode extension starts nothing without it",
                zh: "没有它，LeetCode 扩展什么也启动不了",
                names: &[],
            },
            [],
        ))
    }
    /// CPH cannot compile a Go file without it
    pub(crate) fn why_cph() -> Why {
        Why(sentence(
            &Template {
                en: "CPH cannot compile a Go file without it",
                zh: "没有它，CPH 无法编译 Go 文件",
                names: &[],
            },
            [],
        ))
    }
    /// Remove `{key}` from {file}
    pub(crate) fn fix_remove(key: impl Into<Arg>, file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove `{key}` from {file}",
                zh: "从 {file} 中删除 `{key}`",
                names: &["key", "file"],
            },
            [key.into(), file.into()],
        ))
    }
}

/// setting-path-not-expanded
pub(crate) mod setting_path_not_expanded {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-path-not-expanded", Layer::Extension, Severity::Error);
    /// `{piece}` in `{key}` is not expanded there
    pub(crate) fn message(piece: impl Into<Arg>, key: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{piece}` in `{key}` is not expanded there",
                    zh: "`{key}` 中的 `{piece}` 在那里不会被展开",
                    names: &["piece", "key"],
                },
                [piece.into(), key.into()],
            ),
            why(),
        )
    }
    /// `{key}` is `{value}`, a command line where one program is expected
    pub(crate) fn command_line(key: impl Into<Arg>, value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `{value}`, a command line where one program is expected",
                    zh: "`{key}` 是 `{value}`，这里应是一个程序，而不是一条命令行",
                    names: &["key", "value"],
                },
                [key.into(), value.into()],
            ),
            why(),
        )
    }
    /// Its reader takes the text as it is, so the path is one that nobody has
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Its reader takes the text as it is, so the path is one that nobody has",
                zh: "读取它的程序会原样使用这段文字，得到的路径并不存在",
                names: &[],
            },
            [],
        ))
    }
    /// It is taken for the name of one program, with the blanks in it
    pub(crate) fn why_command_line() -> Why {
        Why(sentence(
            &Template {
                en: "It is taken for the name of one program, with the blanks in it",
                zh: "整段文字（包括空格）会被当作一个程序的名称",
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
    /// Remove `{key}`
    pub(crate) fn fix_remove(key: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Remove `{key}`", zh: "删除 `{key}`", names: &["key"] },
            [key.into()],
        ))
    }
}

/// setting-shadowed
pub(crate) mod setting_shadowed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-shadowed", Layer::Extension, Severity::Info);
    /// `{key}` is overridden by {scope} settings, where it is `{value}`
    pub(crate) fn message(
        key: impl Into<Arg>,
        scope: impl Into<Arg>,
        value: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is overridden by {scope} settings, where it is `{value}`",
                    zh: "`{key}` 被{scope}设置覆盖，那里的值是 `{value}`",
                    names: &["key", "scope", "value"],
                },
                [key.into(), scope.into(), value.into()],
            ),
            why(),
        )
    }
    /// The stronger scope wins: default \< user \< remote \< workspace \< folder; objects are merged property by property
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The stronger scope wins: default < user < remote < workspace < folder; objects are merged property by property",
                zh: "更强的作用域优先：默认值 < 用户 < 远程 < 工作区 < 文件夹；对象按属性合并",
                names: &[],
            },
            [],
        ))
    }
}

/// setting-stops-go
pub(crate) mod setting_stops_go {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-stops-go", Layer::Extension, Severity::Error);
    /// `{key}` is `{value}`; go takes {wanted}
    pub(crate) fn message(
        key: impl Into<Arg>,
        value: impl Into<Arg>,
        wanted: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `{value}`; go takes {wanted}",
                    zh: "`{key}` 是 `{value}`，而 go 只接受 {wanted}",
                    names: &["key", "value", "wanted"],
                },
                [key.into(), value.into(), wanted.into()],
            ),
            why(),
        )
    }
    /// `{key}` is `{value}`, which is no absolute path
    pub(crate) fn relative(key: impl Into<Arg>, value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `{value}`, which is no absolute path",
                    zh: "`{key}` 是 `{value}`，但它不是绝对路径",
                    names: &["key", "value"],
                },
                [key.into(), value.into()],
            ),
            why(),
        )
    }
    /// `{key}` is `{value}`, which names no toolchain
    pub(crate) fn toolchain(key: impl Into<Arg>, value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `{value}`, which names no toolchain",
                    zh: "`{key}` 是 `{value}`，它不是任何工具链的名称",
                    names: &["key", "value"],
                },
                [key.into(), value.into()],
            ),
            why(),
        )
    }
    /// `{key}` is `{value}`; a toolchain is named `{meant}`
    pub(crate) fn prefix(
        key: impl Into<Arg>,
        value: impl Into<Arg>,
        meant: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `{value}`; a toolchain is named `{meant}`",
                    zh: "`{key}` 是 `{value}`，而工具链的名称应是 `{meant}`",
                    names: &["key", "value", "meant"],
                },
                [key.into(), value.into(), meant.into()],
            ),
            why(),
        )
    }
    /// `{key}` is `{value}`, a language version; a release is named `{meant}`
    pub(crate) fn language(
        key: impl Into<Arg>,
        value: impl Into<Arg>,
        meant: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `{value}`, a language version; a release is named `{meant}`",
                    zh: "`{key}` 是 `{value}`，这是语言版本；发布版本的名称形如 `{meant}`",
                    names: &["key", "value", "meant"],
                },
                [key.into(), value.into(), meant.into()],
            ),
            why(),
        )
    }
    /// `{key}` is `{value}`; behind `+` go takes only `auto` and `path`
    pub(crate) fn suffix(key: impl Into<Arg>, value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `{value}`; behind `+` go takes only `auto` and `path`",
                    zh: "`{key}` 是 `{value}`，而 `+` 后面只能是 `auto` 或 `path`",
                    names: &["key", "value"],
                },
                [key.into(), value.into()],
            ),
            why(),
        )
    }
    /// The Go extension starts with `go env`, which refuses this value, so none of its commands exists
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The Go extension starts with `go env`, which refuses this value, so none of its commands exists",
                zh: "Go 扩展启动时首先运行 `go env`，而它会拒绝这个值，于是扩展的所有命令都不存在",
                names: &[],
            },
            [],
        ))
    }
    /// Set it to {new}
    pub(crate) fn fix_set(new: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Set it to {new}", zh: "设为 {new}", names: &["new"] },
            [new.into()],
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

/// setting-unknown
pub(crate) mod setting_unknown {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-unknown", Layer::Extension, Severity::Warning);
    /// `{key}` is no setting that the Go or LeetCode extension knows
    pub(crate) fn message(key: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is no setting that the Go or LeetCode extension knows",
                    zh: "`{key}` 不是 Go 或 LeetCode 扩展认识的设置",
                    names: &["key"],
                },
                [key.into()],
            ),
            why(),
        )
    }
    /// `{key}` is no setting; the extension knows `{near}`
    pub(crate) fn near(key: impl Into<Arg>, near: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is no setting; the extension knows `{near}`",
                    zh: "`{key}` 不是设置项，扩展认识的是 `{near}`",
                    names: &["key", "near"],
                },
                [key.into(), near.into()],
            ),
            why(),
        )
    }
    /// `go.gopls` is no setting of the Go extension
    pub(crate) fn gopls() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`go.gopls` is no setting of the Go extension",
                    zh: "`go.gopls` 不是 Go 扩展的设置",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// gopls has no setting `{key}`
    pub(crate) fn gopls_name(key: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "gopls has no setting `{key}`",
                    zh: "gopls 没有设置 `{key}`",
                    names: &["key"],
                },
                [key.into()],
            ),
            why(),
        )
    }
    /// VS Code keeps the value and nobody reads it; unknown settings are not shown in Problems
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "VS Code keeps the value and nobody reads it; unknown settings are not shown in Problems",
                zh: "VS Code 保留这个值，但没有人读取它；未知的设置不会出现在“问题”面板中",
                names: &[],
            },
            [],
        ))
    }
    /// gopls answers an unknown setting with a message without file or line
    pub(crate) fn why_gopls_name() -> Why {
        Why(sentence(
            &Template {
                en: "gopls answers an unknown setting with a message without file or line",
                zh: "对未知的设置，gopls 只会弹出提示，既没有文件也没有行号",
                names: &[],
            },
            [],
        ))
    }
    /// Articles name it, but the LeetCode extension never had it: it runs no Go, solutions are judged on leetcode.com
    pub(crate) fn why_article() -> Why {
        Why(sentence(
            &Template {
                en: "Articles name it, but the LeetCode extension never had it: it runs no Go, solutions are judged on leetcode.com",
                zh: "网上的文章提到它，但 LeetCode 扩展从未有过：它不在本地运行 Go，代码由 leetcode.com 评测",
                names: &[],
            },
            [],
        ))
    }
    /// The path of gopls belongs into `go.alternateTools`, its options into `gopls`; this value is read by nobody
    pub(crate) fn why_gopls() -> Why {
        Why(sentence(
            &Template {
                en: "The path of gopls belongs into `go.alternateTools`, its options into `gopls`; this value is read by nobody",
                zh: "gopls 的路径应写在 `go.alternateTools` 中，选项应写在 `gopls` 中；没有人读取这个值",
                names: &[],
            },
            [],
        ))
    }
    /// Rename `{key}` to `{near}`
    pub(crate) fn fix_rename(key: impl Into<Arg>, near: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Rename `{key}` to `{near}`",
                zh: "将 `{key}` 重命名为 `{near}`",
                names: &["key", "near"],
            },
            [key.into(), near.into()],
        ))
    }
    /// Rename `go.gopls` to `gopls`
    pub(crate) fn fix_rename_gopls() -> Title {
        Title(sentence(
            &Template {
                en: "Rename `go.gopls` to `gopls`",
                zh: "将 `go.gopls` 重命名为 `gopls`",
                names: &[],
            },
            [],
        ))
    }
    /// Move {value} to `go.alternateTools.gopls`
    pub(crate) fn fix_alternate_tool(value: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Move {value} to `go.alternateTools.gopls`",
                zh: "将 {value} 移到 `go.alternateTools.gopls`",
                names: &["value"],
            },
            [value.into()],
        ))
    }
    /// Rename it to `leetcode.defaultLanguage`, whose word for Go is `golang`
    pub(crate) fn fix_language() -> Title {
        Title(sentence(
            &Template {
                en: "Rename it to `leetcode.defaultLanguage`, whose word for Go is `golang`",
                zh: "重命名为 `leetcode.defaultLanguage`，其中 Go 写作 `golang`",
                names: &[],
            },
            [],
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

/// settings-syntax
pub(crate) mod settings_syntax {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("settings-syntax", Layer::Extension, Severity::Error);
    /// Syntax error: {problem}
    pub(crate) fn message(problem: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "Syntax error: {problem}",
                    zh: "语法错误：{problem}",
                    names: &["problem"],
                },
                [problem.into()],
            ),
            why(),
        )
    }
    /// VS Code goes on reading behind it as well as it can; what follows may be taken wrongly or not at all
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "VS Code goes on reading behind it as well as it can; what follows may be taken wrongly or not at all",
                zh: "VS Code 会尽量继续读下去，但后面的内容可能被误读，或者根本不生效",
                names: &[],
            },
            [],
        ))
    }
    /// VS Code drops the character, so the path is another one than it looks like
    pub(crate) fn why_escape() -> Why {
        Why(sentence(
            &Template {
                en: "VS Code drops the character, so the path is another one than it looks like",
                zh: "VS Code 会丢掉这个字符，实际得到的路径与看上去的不同",
                names: &[],
            },
            [],
        ))
    }
    /// VS Code guesses here; other programs that read the file refuse it
    pub(crate) fn why_comma() -> Why {
        Why(sentence(
            &Template {
                en: "VS Code guesses here; other programs that read the file refuse it",
                zh: "VS Code 在这里只能猜测，其他读取该文件的程序会拒绝它",
                names: &[],
            },
            [],
        ))
    }
    /// Insert `,`
    pub(crate) fn fix_comma() -> Title {
        Title(sentence(&Template { en: "Insert `,`", zh: "插入 `,`", names: &[] }, []))
    }
    /// Replace it by a plain blank
    pub(crate) fn fix_blank() -> Title {
        Title(sentence(
            &Template { en: "Replace it by a plain blank", zh: "换成普通空格", names: &[] },
            [],
        ))
    }
    /// Write `\\\\` for the backslash
    pub(crate) fn fix_escape() -> Title {
        Title(sentence(
            &Template {
                en: "Write `\\\\` for the backslash",
                zh: "把反斜杠写成 `\\\\`",
                names: &[],
            },
            [],
        ))
    }
}

//! Made by `cargo xtask generate` from the pages of the family launch; edit those.
#![allow(
    clippy::wildcard_imports,
    reason = "each module takes what it needs of the same ten names"
)]

use super::{Arg, Message, NeedsWhy, RuleId, Template, Title, Why, sentence};
use go_doctor_protocol::{Layer, Severity};

/// launch-adapter-legacy
pub(crate) mod launch_adapter_legacy {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-adapter-legacy", Layer::Extension, Severity::Info);
    /// `debugAdapter` is `legacy`
    pub(crate) fn message() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`debugAdapter` is `legacy`",
                    zh: "`debugAdapter` 是 `legacy`",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// The old adapter is kept for remote debugging with old dlv only and knows little of what dlv-dap can do
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The old adapter is kept for remote debugging with old dlv only and knows little of what dlv-dap can do",
                zh: "旧适配器只为配合旧版 dlv 的远程调试而保留，功能远少于 dlv-dap",
                names: &[],
            },
            [],
        ))
    }
    /// Remove `debugAdapter`; `dlv-dap` is the default
    pub(crate) fn fix_remove() -> Title {
        Title(sentence(
            &Template {
                en: "Remove `debugAdapter`; `dlv-dap` is the default",
                zh: "删除 `debugAdapter`；默认就是 `dlv-dap`",
                names: &[],
            },
            [],
        ))
    }
}

/// launch-args-unclosed
pub(crate) mod launch_args_unclosed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-args-unclosed", Layer::Extension, Severity::Error);
    /// `args` has a quote that is not closed: `{quote}`
    pub(crate) fn message(quote: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`args` has a quote that is not closed: `{quote}`",
                    zh: "`args` 里有没有闭合的引号：`{quote}`",
                    names: &["quote"],
                },
                [quote.into()],
            ),
            why(),
        )
    }
    /// The Go extension refuses it, and the debugger does not start
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The Go extension refuses it, and the debugger does not start",
                zh: "Go 扩展会拒绝它，调试器不会启动",
                names: &[],
            },
            [],
        ))
    }
    /// Write `{new}`
    pub(crate) fn fix_escape(new: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Write `{new}`", zh: "改写为 `{new}`", names: &["new"] },
            [new.into()],
        ))
    }
}

/// launch-attribute-unknown
pub(crate) mod launch_attribute_unknown {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-attribute-unknown", Layer::Extension, Severity::Warning);
    /// The Go debugger has no attribute `{key}` for {request}
    pub(crate) fn message(key: impl Into<Arg>, request: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The Go debugger has no attribute `{key}` for {request}",
                    zh: "Go 调试器的 {request} 没有属性 `{key}`",
                    names: &["key", "request"],
                },
                [key.into(), request.into()],
            ),
            why(),
        )
    }
    /// The Go debugger has no attribute `{key}`; it has `{near}`
    pub(crate) fn near(key: impl Into<Arg>, near: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The Go debugger has no attribute `{key}`; it has `{near}`",
                    zh: "Go 调试器没有属性 `{key}`，有的是 `{near}`",
                    names: &["key", "near"],
                },
                [key.into(), near.into()],
            ),
            why(),
        )
    }
    /// `{key}` belongs to {other}, not to {request}
    pub(crate) fn other_request(
        key: impl Into<Arg>,
        other: impl Into<Arg>,
        request: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` belongs to {other}, not to {request}",
                    zh: "`{key}` 属于 {other}，不属于 {request}",
                    names: &["key", "other", "request"],
                },
                [key.into(), other.into(), request.into()],
            ),
            why(),
        )
    }
    /// The Go debugger no longer has `{key}` for {request}
    pub(crate) fn removed(key: impl Into<Arg>, request: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The Go debugger no longer has `{key}` for {request}",
                    zh: "Go 调试器的 {request} 已不再有 `{key}`",
                    names: &["key", "request"],
                },
                [key.into(), request.into()],
            ),
            why(),
        )
    }
    /// `{key}` is {value}, which is none of its values
    pub(crate) fn value(key: impl Into<Arg>, value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is {value}, which is none of its values",
                    zh: "`{key}` 是 {value}，不在可选值之内",
                    names: &["key", "value"],
                },
                [key.into(), value.into()],
            ),
            why(),
        )
    }
    /// Nobody reads it
    pub(crate) fn why() -> Why {
        Why(sentence(&Template { en: "Nobody reads it", zh: "没有人读取它", names: &[] }, []))
    }
    /// The debugger knows only: {allowed}
    pub(crate) fn why_value(allowed: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "The debugger knows only: {allowed}",
                zh: "调试器只认识：{allowed}",
                names: &["allowed"],
            },
            [allowed.into()],
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
    /// Remove `{key}`
    pub(crate) fn fix_remove(key: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Remove `{key}`", zh: "删除 `{key}`", names: &["key"] },
            [key.into()],
        ))
    }
    /// Write `{new}`
    pub(crate) fn fix_value(new: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Write `{new}`", zh: "改写为 `{new}`", names: &["new"] },
            [new.into()],
        ))
    }
}

/// launch-build-flags-invalid
pub(crate) mod launch_build_flags_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-build-flags-invalid", Layer::Extension, Severity::Error);
    /// `buildFlags` cannot be used: {problem}
    pub(crate) fn message(problem: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`buildFlags` cannot be used: {problem}",
                    zh: "`buildFlags` 不能用：{problem}",
                    names: &["problem"],
                },
                [problem.into()],
            ),
            why(),
        )
    }
    /// The build fails before the debugger starts
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The build fails before the debugger starts",
                zh: "调试器启动之前构建就会失败",
                names: &[],
            },
            [],
        ))
    }
    /// dlv refuses it: cannot unmarshal into "buildFlags" of type \[]string or string
    pub(crate) fn why_type() -> Why {
        Why(sentence(
            &Template {
                en: "dlv refuses it: cannot unmarshal into \"buildFlags\" of type []string or string",
                zh: "dlv 会拒绝：cannot unmarshal into \"buildFlags\" of type []string or string",
                names: &[],
            },
            [],
        ))
    }
    /// dlv takes everything behind the quote for one word
    pub(crate) fn why_unclosed() -> Why {
        Why(sentence(
            &Template {
                en: "dlv takes everything behind the quote for one word",
                zh: "dlv 会把引号之后的全部内容当作一个词",
                names: &[],
            },
            [],
        ))
    }
    /// dlv splits the text at blanks and knows only single quotes, so go gets the double quotes
    pub(crate) fn why_double() -> Why {
        Why(sentence(
            &Template {
                en: "dlv splits the text at blanks and knows only single quotes, so go gets the double quotes",
                zh: "dlv 按空格拆分，只认识单引号，所以 go 会得到双引号本身",
                names: &[],
            },
            [],
        ))
    }
    /// dlv 1.22.2 and later pass each element as one argument: flag provided but not defined
    pub(crate) fn why_one_string() -> Why {
        Why(sentence(
            &Template {
                en: "dlv 1.22.2 and later pass each element as one argument: flag provided but not defined",
                zh: "dlv 1.22.2 及之后的版本把每个元素作为一个参数传递：flag provided but not defined",
                names: &[],
            },
            [],
        ))
    }
    /// The Go extension needs -gcflags for itself and removes yours with a warning
    pub(crate) fn why_gcflags() -> Why {
        Why(sentence(
            &Template {
                en: "The Go extension needs -gcflags for itself and removes yours with a warning",
                zh: "Go 扩展自己要用 -gcflags，会去掉你写的并给出警告",
                names: &[],
            },
            [],
        ))
    }
    /// go or the linker refuses the build
    pub(crate) fn why_ldflags() -> Why {
        Why(sentence(
            &Template {
                en: "go or the linker refuses the build",
                zh: "go 或链接器会拒绝构建",
                names: &[],
            },
            [],
        ))
    }
    /// Write `{new}`
    pub(crate) fn fix_single(new: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Write `{new}`", zh: "改写为 `{new}`", names: &["new"] },
            [new.into()],
        ))
    }
    /// Split it into elements
    pub(crate) fn fix_split() -> Title {
        Title(sentence(
            &Template { en: "Split it into elements", zh: "拆成几个元素", names: &[] },
            [],
        ))
    }
}

/// launch-cwd-missing
pub(crate) mod launch_cwd_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-cwd-missing", Layer::Extension, Severity::Error);
    /// `cwd` is `{path}`, which does not exist
    pub(crate) fn message(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`cwd` is `{path}`, which does not exist",
                    zh: "`cwd` 是 `{path}`，但它不存在",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// `cwd` is `{path}`, which is no folder
    pub(crate) fn no_folder(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`cwd` is `{path}`, which is no folder",
                    zh: "`cwd` 是 `{path}`，但它不是文件夹",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// The program was built, but the folder it should run in does not exist (`{path}`)
    pub(crate) fn debug(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The program was built, but the folder it should run in does not exist (`{path}`)",
                    zh: "程序已构建完成，但它的运行目录不存在（`{path}`）",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// dlv builds the program and cannot start it; its message names the program instead of the folder
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "dlv builds the program and cannot start it; its message names the program instead of the folder",
                zh: "dlv 构建完程序却无法启动，提示里说的是程序而不是这个文件夹",
                names: &[],
            },
            [],
        ))
    }
    /// Set `cwd` to `{new}`
    pub(crate) fn fix_workspace(new: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Set `cwd` to `{new}`", zh: "把 `cwd` 设为 `{new}`", names: &["new"]
            },
            [new.into()],
        ))
    }
}

/// launch-env-file-missing
pub(crate) mod launch_env_file_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-env-file-missing", Layer::Extension, Severity::Error);
    /// `envFile` is `{path}`, which does not exist
    pub(crate) fn message(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`envFile` is `{path}`, which does not exist",
                    zh: "`envFile` 是 `{path}`，但它不存在",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// `envFile` is `{path}`, which is a folder
    pub(crate) fn folder(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`envFile` is `{path}`, which is a folder",
                    zh: "`envFile` 是 `{path}`，但它是文件夹",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// `envFile` is `{path}`, a relative path
    pub(crate) fn relative(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`envFile` is `{path}`, a relative path",
                    zh: "`envFile` 是相对路径 `{path}`",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// The Go extension stops: cannot load environment variables from file
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The Go extension stops: cannot load environment variables from file",
                zh: "Go 扩展会停下，提示无法从文件加载环境变量",
                names: &[],
            },
            [],
        ))
    }
    /// It is looked for from the folder that VS Code was started in, not from the workspace
    pub(crate) fn why_relative() -> Why {
        Why(sentence(
            &Template {
                en: "It is looked for from the folder that VS Code was started in, not from the workspace",
                zh: "它会从启动 VS Code 时所在的目录开始查找，而不是从工作区",
                names: &[],
            },
            [],
        ))
    }
    /// Write `{new}`
    pub(crate) fn fix_absolute(new: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Write `{new}`", zh: "改写为 `{new}`", names: &["new"] },
            [new.into()],
        ))
    }
}

/// launch-mode-mismatch
pub(crate) mod launch_mode_mismatch {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-mode-mismatch", Layer::Extension, Severity::Error);
    /// `{mode}` is no mode of {request}
    pub(crate) fn message(mode: impl Into<Arg>, request: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`{mode}` is no mode of {request}",
                zh: "{request} 没有 `{mode}` 模式",
                names: &["mode", "request"],
            },
            [mode.into(), request.into()],
        ))
    }
    /// `remote` is a mode of attach, not of launch
    pub(crate) fn remote() -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`remote` is a mode of attach, not of launch",
                zh: "`remote` 是 attach 的模式，不是 launch 的",
                names: &[],
            },
            [],
        ))
    }
    /// Mode exec starts a binary, and `{path}` is source
    pub(crate) fn exec_source(path: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "Mode exec starts a binary, and `{path}` is source",
                zh: "exec 模式启动可执行文件，而 `{path}` 是源代码",
                names: &["path"],
            },
            [path.into()],
        ))
    }
    /// Mode exec starts a binary, and `{path}` is not executable
    pub(crate) fn not_executable(path: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "Mode exec starts a binary, and `{path}` is not executable",
                zh: "exec 模式启动可执行文件，而 `{path}` 没有执行权限",
                names: &["path"],
            },
            [path.into()],
        ))
    }
    /// Mode debug builds a program, and `{path}` is a test
    pub(crate) fn debug_test(path: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "Mode debug builds a program, and `{path}` is a test",
                zh: "debug 模式构建程序，而 `{path}` 是测试",
                names: &["path"],
            },
            [path.into()],
        ))
    }
    /// Mode {mode} builds Go, and `{path}` is neither a folder nor a .go file
    pub(crate) fn no_source(mode: impl Into<Arg>, path: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "Mode {mode} builds Go, and `{path}` is neither a folder nor a .go file",
                zh: "{mode} 模式构建 Go，而 `{path}` 既不是文件夹也不是 .go 文件",
                names: &["mode", "path"],
            },
            [mode.into(), path.into()],
        ))
    }
    /// Mode test runs a package, and `{path}` is a file that holds no test
    pub(crate) fn test_file(path: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "Mode test runs a package, and `{path}` is a file that holds no test",
                zh: "test 模式运行整个包，而 `{path}` 是不含测试的文件",
                names: &["path"],
            },
            [path.into()],
        ))
    }
    /// Mode test, but `{path}` has no tests
    pub(crate) fn no_tests(path: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "Mode test, but `{path}` has no tests",
                zh: "使用了 test 模式，但 `{path}` 中没有测试",
                names: &["path"],
            },
            [path.into()],
        ))
    }
    /// dlv has no mode `{mode}`
    pub(crate) fn said(mode: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "dlv has no mode `{mode}`",
                zh: "dlv 没有 `{mode}` 模式",
                names: &["mode"],
            },
            [mode.into()],
        ))
    }
    /// The modes are: {modes}
    pub(crate) fn why(modes: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "The modes are: {modes}",
                zh: "可用的模式有：{modes}",
                names: &["modes"],
            },
            [modes.into()],
        ))
    }
    /// The Go extension warns of it and takes the old adapter
    pub(crate) fn why_remote() -> Why {
        Why(sentence(
            &Template {
                en: "The Go extension warns of it and takes the old adapter",
                zh: "Go 扩展会警告，并改用旧的适配器",
                names: &[],
            },
            [],
        ))
    }
    /// dlv answers: not an executable file
    pub(crate) fn why_exec() -> Why {
        Why(sentence(
            &Template {
                en: "dlv answers: not an executable file",
                zh: "dlv 会回答：not an executable file",
                names: &[],
            },
            [],
        ))
    }
    /// go does not build a test alone: no packages to build
    pub(crate) fn why_debug_test() -> Why {
        Why(sentence(
            &Template {
                en: "go does not build a test alone: no packages to build",
                zh: "go 不会单独构建测试文件：no packages to build",
                names: &[],
            },
            [],
        ))
    }
    /// The Go extension refuses it before dlv starts
    pub(crate) fn why_no_source() -> Why {
        Why(sentence(
            &Template {
                en: "The Go extension refuses it before dlv starts",
                zh: "dlv 启动之前，Go 扩展就会拒绝",
                names: &[],
            },
            [],
        ))
    }
    /// Only this file is tested, without the package's tests
    pub(crate) fn why_test_file() -> Why {
        Why(sentence(
            &Template {
                en: "Only this file is tested, without the package's tests",
                zh: "只会测试这个文件，包里的测试不会运行",
                names: &[],
            },
            [],
        ))
    }
    /// go builds nothing to run: no test files
    pub(crate) fn why_no_tests() -> Why {
        Why(sentence(
            &Template {
                en: "go builds nothing to run: no test files",
                zh: "go 没有可以运行的测试：no test files",
                names: &[],
            },
            [],
        ))
    }
    /// The mode of the debug configuration is misspelt, or belongs to the other request
    pub(crate) fn why_said() -> Why {
        Why(sentence(
            &Template {
                en: "The mode of the debug configuration is misspelt, or belongs to the other request",
                zh: "调试配置的 mode 拼错了，或者属于另一种 request",
                names: &[],
            },
            [],
        ))
    }
    /// Set `mode` to `{new}`
    pub(crate) fn fix_mode(new: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Set `mode` to `{new}`",
                zh: "把 `mode` 设为 `{new}`",
                names: &["new"],
            },
            [new.into()],
        ))
    }
    /// Set `program` to the file's folder, or `mode` to `debug`
    pub(crate) fn fix_folder_of() -> Title {
        Title(sentence(
            &Template {
                en: "Set `program` to the file's folder, or `mode` to `debug`",
                zh: "把 `program` 设为该文件所在的文件夹，或把 `mode` 设为 `debug`",
                names: &[],
            },
            [],
        ))
    }
    /// Set `request` to `attach`
    pub(crate) fn fix_attach() -> Title {
        Title(sentence(
            &Template {
                en: "Set `request` to `attach`",
                zh: "把 `request` 设为 `attach`",
                names: &[],
            },
            [],
        ))
    }
    /// Set `program` to `{new}`
    pub(crate) fn fix_folder(new: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Set `program` to `{new}`",
                zh: "把 `program` 设为 `{new}`",
                names: &["new"],
            },
            [new.into()],
        ))
    }
}

/// launch-program-missing
pub(crate) mod launch_program_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-program-missing", Layer::Extension, Severity::Error);
    /// `program` is `{path}`, which does not exist
    pub(crate) fn message(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`program` is `{path}`, which does not exist",
                    zh: "`program` 是 `{path}`，但它不存在",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// `{name}` has no `program`, which mode {mode} needs
    pub(crate) fn none(name: impl Into<Arg>, mode: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{name}` has no `program`, which mode {mode} needs",
                    zh: "`{name}` 没有 `program`，而 {mode} 模式需要它",
                    names: &["name", "mode"],
                },
                [name.into(), mode.into()],
            ),
            why(),
        )
    }
    /// `{name}` has no `program`: mode {mode} needs the binary
    pub(crate) fn no_binary(name: impl Into<Arg>, mode: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{name}` has no `program`: mode {mode} needs the binary",
                    zh: "`{name}` 没有 `program`：{mode} 模式需要可执行文件",
                    names: &["name", "mode"],
                },
                [name.into(), mode.into()],
            ),
            why(),
        )
    }
    /// `{name}` has no `coreFilePath`, which mode {mode} needs
    pub(crate) fn core(name: impl Into<Arg>, mode: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{name}` has no `coreFilePath`, which mode {mode} needs",
                    zh: "`{name}` 没有 `coreFilePath`，而 {mode} 模式需要它",
                    names: &["name", "mode"],
                },
                [name.into(), mode.into()],
            ),
            why(),
        )
    }
    /// `{name}` has no `traceDirPath`, which mode {mode} needs
    pub(crate) fn replay(name: impl Into<Arg>, mode: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{name}` has no `traceDirPath`, which mode {mode} needs",
                    zh: "`{name}` 没有 `traceDirPath`，而 {mode} 模式需要它",
                    names: &["name", "mode"],
                },
                [name.into(), mode.into()],
            ),
            why(),
        )
    }
    /// The program `{path}` does not exist, or is no folder or .go file
    pub(crate) fn said(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The program `{path}` does not exist, or is no folder or .go file",
                    zh: "程序 `{path}` 不存在，或者既不是文件夹也不是 .go 文件",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// The debug configuration has no `program`
    pub(crate) fn said_missing() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The debug configuration has no `program`",
                    zh: "调试配置没有 `program`",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// Nothing is built and nothing starts
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Nothing is built and nothing starts",
                zh: "什么都不会构建，也不会启动",
                names: &[],
            },
            [],
        ))
    }
    /// The Go extension takes a bare file name that is not there for a package's import path
    pub(crate) fn why_bare() -> Why {
        Why(sentence(
            &Template {
                en: "The Go extension takes a bare file name that is not there for a package's import path",
                zh: "Go 扩展会把不存在的裸文件名当作包的导入路径",
                names: &[],
            },
            [],
        ))
    }
    /// Mode exec starts what is already built
    pub(crate) fn why_exec() -> Why {
        Why(sentence(
            &Template {
                en: "Mode exec starts what is already built",
                zh: "exec 模式启动的是已经构建好的程序",
                names: &[],
            },
            [],
        ))
    }
    /// Set `program` to the workspace folder
    pub(crate) fn fix_workspace() -> Title {
        Title(sentence(
            &Template {
                en: "Set `program` to the workspace folder",
                zh: "把 `program` 设为工作区文件夹",
                names: &[],
            },
            [],
        ))
    }
    /// Set `program` to `{new}`
    pub(crate) fn fix_set(new: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Set `program` to `{new}`",
                zh: "把 `program` 设为 `{new}`",
                names: &["new"],
            },
            [new.into()],
        ))
    }
}

/// launch-program-not-main
pub(crate) mod launch_program_not_main {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-program-not-main", Layer::Extension, Severity::Error);
    /// `{path}` is package `{package}`; only package main can be debugged
    pub(crate) fn message(path: impl Into<Arg>, package: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{path}` is package `{package}`; only package main can be debugged",
                    zh: "`{path}` 是包 `{package}`，只有 main 包才能调试",
                    names: &["path", "package"],
                },
                [path.into(), package.into()],
            ),
            why(),
        )
    }
    /// go builds a library and dlv answers: not an executable file
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "go builds a library and dlv answers: not an executable file",
                zh: "go 构建出的是库，dlv 会回答：not an executable file",
                names: &[],
            },
            [],
        ))
    }
    /// Set `program` to `{new}`, the only main package here
    pub(crate) fn fix_set(new: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Set `program` to `{new}`, the only main package here",
                zh: "将 `program` 设为 `{new}`，即这里唯一的 main 包",
                names: &["new"],
            },
            [new.into()],
        ))
    }
}

/// launch-remote-incomplete
pub(crate) mod launch_remote_incomplete {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-remote-incomplete", Layer::Extension, Severity::Error);
    /// `{name}` attaches to another machine without a `port`
    pub(crate) fn message(name: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{name}` attaches to another machine without a `port`",
                    zh: "`{name}` 要附加到另一台机器，却没有写 `port`",
                    names: &["name"],
                },
                [name.into()],
            ),
            why(),
        )
    }
    /// `port` of `{name}` is `{value}`, which is no number
    pub(crate) fn no_number(name: impl Into<Arg>, value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`port` of `{name}` is `{value}`, which is no number",
                    zh: "`{name}` 的 `port` 是 `{value}`，不是数字",
                    names: &["name", "value"],
                },
                [name.into(), value.into()],
            ),
            why(),
        )
    }
    /// The default in the schema is not applied: the Go extension starts a dlv here and attaches to nothing
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The default in the schema is not applied: the Go extension starts a dlv here and attaches to nothing",
                zh: "架构里的默认值不会生效：Go 扩展会在本机启动 dlv，却没有附加到任何进程",
                names: &[],
            },
            [],
        ))
    }
    /// Add `"port": 2345`
    pub(crate) fn fix_port() -> Title {
        Title(sentence(
            &Template { en: "Add `\"port\": 2345`", zh: "加上 `\"port\": 2345`", names: &[] },
            [],
        ))
    }
    /// Write the number
    pub(crate) fn fix_number() -> Title {
        Title(sentence(&Template { en: "Write the number", zh: "写成数字", names: &[] }, []))
    }
}

/// launch-stdin-needs-terminal
pub(crate) mod launch_stdin_needs_terminal {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-stdin-needs-terminal", Layer::Extension, Severity::Warning);
    /// {file} reads what is typed, and `{name}` gives it no terminal
    pub(crate) fn message(file: impl Into<Arg>, name: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} reads what is typed, and `{name}` gives it no terminal",
                    zh: "{file} 要读取键盘输入，而 `{name}` 没有给它终端",
                    names: &["file", "name"],
                },
                [file.into(), name.into()],
            ),
            why(),
        )
    }
    /// The Debug Console passes nothing to the program, so it waits for ever or sees the end at once
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The Debug Console passes nothing to the program, so it waits for ever or sees the end at once",
                zh: "调试控制台不会把输入交给程序，它会一直等待，或者立刻读到结尾",
                names: &[],
            },
            [],
        ))
    }
    /// Set `console` to `integratedTerminal`
    pub(crate) fn fix_terminal() -> Title {
        Title(sentence(
            &Template {
                en: "Set `console` to `integratedTerminal`",
                zh: "把 `console` 设为 `integratedTerminal`",
                names: &[],
            },
            [],
        ))
    }
}

/// launch-task-missing
pub(crate) mod launch_task_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-task-missing", Layer::Extension, Severity::Error);
    /// `{key}` is `{name}`, and there is no such task
    pub(crate) fn message(key: impl Into<Arg>, name: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `{name}`, and there is no such task",
                    zh: "`{key}` 是 `{name}`，但没有这个任务",
                    names: &["key", "name"],
                },
                [key.into(), name.into()],
            ),
            why(),
        )
    }
    /// `{key}` is `{name}`, and there is no such task; there is `{near}`
    pub(crate) fn near(key: impl Into<Arg>, name: impl Into<Arg>, near: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{key}` is `{name}`, and there is no such task; there is `{near}`",
                    zh: "`{key}` 是 `{name}`，但没有这个任务；已有的是 `{near}`",
                    names: &["key", "name", "near"],
                },
                [key.into(), name.into(), near.into()],
            ),
            why(),
        )
    }
    /// VS Code stops with a dialog before the debugger starts
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "VS Code stops with a dialog before the debugger starts",
                zh: "调试器启动之前，VS Code 会弹出对话框并停下",
                names: &[],
            },
            [],
        ))
    }
    /// Write `{new}`
    pub(crate) fn fix_name(new: impl Into<Arg>) -> Title {
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

/// launch-test-flag
pub(crate) mod launch_test_flag {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-test-flag", Layer::Extension, Severity::Error);
    /// The test binary does not know `{arg}`; it is `{new}` there
    pub(crate) fn message(arg: impl Into<Arg>, new: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The test binary does not know `{arg}`; it is `{new}` there",
                    zh: "测试程序不认识 `{arg}`，在那里要写成 `{new}`",
                    names: &["arg", "new"],
                },
                [arg.into(), new.into()],
            ),
            why(),
        )
    }
    /// `{arg}` is a flag for the build, and goes to the test binary here
    pub(crate) fn build(arg: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{arg}` is a flag for the build, and goes to the test binary here",
                    zh: "`{arg}` 是构建用的标志，在这里却交给了测试程序",
                    names: &["arg"],
                },
                [arg.into()],
            ),
            why(),
        )
    }
    /// `{arg}` is a file or package, and goes to the test binary here
    pub(crate) fn file(arg: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{arg}` is a file or package, and goes to the test binary here",
                    zh: "`{arg}` 是文件或包，在这里却交给了测试程序",
                    names: &["arg"],
                },
                [arg.into()],
            ),
            why(),
        )
    }
    /// Flags behind `{arg}` are not read
    pub(crate) fn stops(arg: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "Flags behind `{arg}` are not read",
                    zh: "`{arg}` 之后的标志不会被读取",
                    names: &["arg"],
                },
                [arg.into()],
            ),
            why(),
        )
    }
    /// The binary of a test takes go test's flags only with `-test.` in front: exit code 2
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The binary of a test takes go test's flags only with `-test.` in front: exit code 2",
                zh: "测试程序只接受带 `-test.` 前缀的 go test 标志，否则以 2 退出",
                names: &[],
            },
            [],
        ))
    }
    /// The test binary refuses it: flag provided but not defined
    pub(crate) fn why_build() -> Why {
        Why(sentence(
            &Template {
                en: "The test binary refuses it: flag provided but not defined",
                zh: "测试程序会拒绝：flag provided but not defined",
                names: &[],
            },
            [],
        ))
    }
    /// What is tested is chosen by `program`; the test binary does nothing with it
    pub(crate) fn why_file() -> Why {
        Why(sentence(
            &Template {
                en: "What is tested is chosen by `program`; the test binary does nothing with it",
                zh: "测试哪个包由 `program` 决定，测试程序不会理会它",
                names: &[],
            },
            [],
        ))
    }
    /// The test binary stops reading flags at the first word that is none, so every test runs
    pub(crate) fn why_stops() -> Why {
        Why(sentence(
            &Template {
                en: "The test binary stops reading flags at the first word that is none, so every test runs",
                zh: "测试程序遇到第一个不是标志的词就停止读取标志，于是所有测试都会运行",
                names: &[],
            },
            [],
        ))
    }
    /// Write `{new}`
    pub(crate) fn fix_prefix(new: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Write `{new}`", zh: "改写为 `{new}`", names: &["new"] },
            [new.into()],
        ))
    }
    /// Remove `{arg}` from `args`
    pub(crate) fn fix_remove(arg: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Remove `{arg}` from `args`",
                zh: "从 `args` 中删除 `{arg}`",
                names: &["arg"],
            },
            [arg.into()],
        ))
    }
}

/// launch-test-pattern
pub(crate) mod launch_test_pattern {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-test-pattern", Layer::Extension, Severity::Warning);
    /// `-test.run` is `{pattern}`, and no test in {folder} has such a name
    pub(crate) fn message(pattern: impl Into<Arg>, folder: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`-test.run` is `{pattern}`, and no test in {folder} has such a name",
                    zh: "`-test.run` 是 `{pattern}`，但 {folder} 中没有这样的测试",
                    names: &["pattern", "folder"],
                },
                [pattern.into(), folder.into()],
            ),
            why(),
        )
    }
    /// `-test.run` is `{pattern}`, and no test has such a name; there is `{near}`
    pub(crate) fn near(pattern: impl Into<Arg>, near: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`-test.run` is `{pattern}`, and no test has such a name; there is `{near}`",
                    zh: "`-test.run` 是 `{pattern}`，但没有这样的测试；已有的是 `{near}`",
                    names: &["pattern", "near"],
                },
                [pattern.into(), near.into()],
            ),
            why(),
        )
    }
    /// `-test.run` is `{pattern}`, which is no regular expression for Go
    pub(crate) fn invalid(pattern: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`-test.run` is `{pattern}`, which is no regular expression for Go",
                    zh: "`-test.run` 是 `{pattern}`，Go 不接受这样的正则表达式",
                    names: &["pattern"],
                },
                [pattern.into()],
            ),
            why(),
        )
    }
    /// The binary ends with 0 and says: no tests to run
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The binary ends with 0 and says: no tests to run",
                zh: "测试程序以 0 退出，并说：no tests to run",
                names: &[],
            },
            [],
        ))
    }
    /// The test binary ends with 1 before any test runs
    pub(crate) fn why_invalid() -> Why {
        Why(sentence(
            &Template {
                en: "The test binary ends with 1 before any test runs",
                zh: "测试程序在运行任何测试之前以 1 退出",
                names: &[],
            },
            [],
        ))
    }
    /// Write `{new}`
    pub(crate) fn fix_pattern(new: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Write `{new}`", zh: "改写为 `{new}`", names: &["new"] },
            [new.into()],
        ))
    }
}

/// launch-variable-unknown
pub(crate) mod launch_variable_unknown {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-variable-unknown", Layer::Extension, Severity::Error);
    /// VS Code has no variable `${{name}}`
    pub(crate) fn message(name: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "VS Code has no variable `${{name}}`",
                    zh: "VS Code 没有变量 `${{name}}`",
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
    /// `${input:{id}}` names an input that `inputs` does not define
    pub(crate) fn input(id: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`${input:{id}}` names an input that `inputs` does not define",
                    zh: "`${input:{id}}` 指向的输入没有在 `inputs` 中定义",
                    names: &["id"],
                },
                [id.into()],
            ),
            why(),
        )
    }
    /// `${input:{id}}` names an input that `inputs` does not define; there is `{near}`
    pub(crate) fn input_near(id: impl Into<Arg>, near: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`${input:{id}}` names an input that `inputs` does not define; there is `{near}`",
                    zh: "`${input:{id}}` 指向的输入没有在 `inputs` 中定义，已有的是 `{near}`",
                    names: &["id", "near"],
                },
                [id.into(), near.into()],
            ),
            why(),
        )
    }
    /// The Go extension gets the text as it is, and looks for a path with that name
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The Go extension gets the text as it is, and looks for a path with that name",
                zh: "Go 扩展得到的是原样的文字，并会去找叫这个名字的路径",
                names: &[],
            },
            [],
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

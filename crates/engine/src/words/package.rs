//! Made by `cargo xtask generate` from the pages of the family package; edit those.
#![allow(
    clippy::wildcard_imports,
    reason = "each module takes what it needs of the same ten names"
)]

use super::{Arg, Message, NeedsWhy, RuleId, Template, Title, Why, sentence};
use go_doctor_protocol::{Layer, Severity};

/// build-output-is-folder
pub(crate) mod build_output_is_folder {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("build-output-is-folder", Layer::Module, Severity::Error);
    /// The program would be called `{name}`, and a folder of that name is here
    pub(crate) fn message(name: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The program would be called `{name}`, and a folder of that name is here",
                    zh: "程序将命名为 `{name}`，而这里已有同名的文件夹",
                    names: &["name"],
                },
                [name.into()],
            ),
            why(),
        )
    }
    /// Without `-o`, `go build` names the program after its package's folder and writes it into the folder of the run
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Without `-o`, `go build` names the program after its package's folder and writes it into the folder of the run",
                zh: "没有 `-o` 时，`go build` 以包所在文件夹的名字命名程序，并写入运行命令的文件夹",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_output(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Give `go build` another place with `-o`, as `-o bin/`
    pub(crate) fn fix_output_task() -> Title {
        Title(sentence(
            &Template {
                en: "Give `go build` another place with `-o`, as `-o bin/`",
                zh: "用 `-o` 为 `go build` 指定别的位置，例如 `-o bin/`",
                names: &[],
            },
            [],
        ))
    }
    /// Rename the package's folder or the one that is in the way, or run `go build` inside of the package
    pub(crate) fn fix_rename() -> Title {
        Title(sentence(
            &Template {
                en: "Rename the package's folder or the one that is in the way, or run `go build` inside of the package",
                zh: "重命名包所在的文件夹或挡路的文件夹，或者在包的文件夹里运行 `go build`",
                names: &[],
            },
            [],
        ))
    }
}

/// cgo-disabled
pub(crate) mod cgo_disabled {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("cgo-disabled", Layer::Module, Severity::Error);
    /// {file} needs cgo; with `CGO_ENABLED=0` ({source}) its folder has no Go file left
    pub(crate) fn message(file: impl Into<Arg>, source: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} needs cgo; with `CGO_ENABLED=0` ({source}) its folder has no Go file left",
                    zh: "{file} 需要 cgo；`CGO_ENABLED=0`（{source}）时它的文件夹中没有剩下 Go 文件",
                    names: &["file", "source"],
                },
                [file.into(), source.into()],
            ),
            why(),
        )
    }
    /// `{user}` uses `{name}` of {file}, which `CGO_ENABLED=0` ({source}) leaves out
    pub(crate) fn name(
        user: impl Into<Arg>,
        name: impl Into<Arg>,
        file: impl Into<Arg>,
        source: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{user}` uses `{name}` of {file}, which `CGO_ENABLED=0` ({source}) leaves out",
                    zh: "`{user}` 使用了 {file} 中的 `{name}`，而 `CGO_ENABLED=0`（{source}）排除了该文件",
                    names: &["user", "name", "file", "source"],
                },
                [user.into(), name.into(), file.into(), source.into()],
            ),
            why(),
        )
    }
    /// cgo is off: {said}
    pub(crate) fn explain(said: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "cgo is off: {said}", zh: "cgo 已关闭：{said}", names: &["said"]
                },
                [said.into()],
            ),
            why(),
        )
    }
    /// {file} needs cgo, which is off: its folder has no Go file left
    pub(crate) fn folder(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} needs cgo, which is off: its folder has no Go file left",
                    zh: "{file} 需要 cgo，但 cgo 已关闭：它的文件夹中没有剩下 Go 文件",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// `{name}` is declared in {file}, which needs cgo, and cgo is off
    pub(crate) fn undefined(name: impl Into<Arg>, file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{name}` is declared in {file}, which needs cgo, and cgo is off",
                    zh: "`{name}` 声明在需要 cgo 的 {file} 中，但 cgo 已关闭",
                    names: &["name", "file"],
                },
                [name.into(), file.into()],
            ),
            why(),
        )
    }
    /// Files that import "C" are left out of the build as if they were not there
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Files that import \"C\" are left out of the build as if they were not there",
                zh: "导入 \"C\" 的文件会被排除在构建之外，就像不存在一样",
                names: &[],
            },
            [],
        ))
    }
    /// Without cgo the file is left out of the build, and with it everything that it declares
    pub(crate) fn why_name() -> Why {
        Why(sentence(
            &Template {
                en: "Without cgo the file is left out of the build, and with it everything that it declares",
                zh: "没有 cgo 时该文件不参与构建，它声明的一切也随之消失",
                names: &[],
            },
            [],
        ))
    }
    /// cgo is off by CGO_ENABLED=0, by cross-compiling, or because go found no C compiler
    pub(crate) fn why_explain() -> Why {
        Why(sentence(
            &Template {
                en: "cgo is off by CGO_ENABLED=0, by cross-compiling, or because go found no C compiler",
                zh: "cgo 因 CGO_ENABLED=0、交叉编译或找不到 C 编译器而关闭",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_unset(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_enable(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Take `CGO_ENABLED=0` out of the environment; without a C compiler install one
    pub(crate) fn fix_unset_environment() -> Title {
        Title(sentence(
            &Template {
                en: "Take `CGO_ENABLED=0` out of the environment; without a C compiler install one",
                zh: "从环境中去掉 `CGO_ENABLED=0`；没有 C 编译器时请安装一个",
                names: &[],
            },
            [],
        ))
    }
}

/// embed-in-other-module
pub(crate) mod embed_in_other_module {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("embed-in-other-module", Layer::Module, Severity::Error);
    /// `{file}` cannot be embedded: a go.mod above it makes its folder another module
    pub(crate) fn message(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{file}` cannot be embedded: a go.mod above it makes its folder another module",
                    zh: "不能嵌入 `{file}`：它上面的 go.mod 使那个文件夹成为另一个模块",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// `{file}` cannot be embedded: `{fence}` makes its folder another module
    pub(crate) fn named(file: impl Into<Arg>, fence: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{file}` cannot be embedded: `{fence}` makes its folder another module",
                    zh: "不能嵌入 `{file}`：`{fence}` 使它的文件夹成为另一个模块",
                    names: &["file", "fence"],
                },
                [file.into(), fence.into()],
            ),
            why(),
        )
    }
    /// Only files of the own module are embedded; a pattern for a whole folder leaves such folders out without a word
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Only files of the own module are embedded; a pattern for a whole folder leaves such folders out without a word",
                zh: "只能嵌入本模块的文件；对整个文件夹的模式会不声不响地略过这样的文件夹",
                names: &[],
            },
            [],
        ))
    }
    /// Delete that go.mod if it is only a fence, or move the file into a folder of this module
    pub(crate) fn fix_move() -> Title {
        Title(sentence(
            &Template {
                en: "Delete that go.mod if it is only a fence, or move the file into a folder of this module",
                zh: "如果该 go.mod 只是用来隔离，就删除它；或者把文件移到本模块的文件夹中",
                names: &[],
            },
            [],
        ))
    }
    /// Or give the go.mod of a template another name (`go.mod.tmpl`) and name it go.mod when it is written out
    pub(crate) fn fix_rename() -> Title {
        Title(sentence(
            &Template {
                en: "Or give the go.mod of a template another name (`go.mod.tmpl`) and name it go.mod when it is written out",
                zh: "或者给模板中的 go.mod 换一个名字（`go.mod.tmpl`），写出时再改回 go.mod",
                names: &[],
            },
            [],
        ))
    }
}

/// file-encoding
pub(crate) mod file_encoding {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("file-encoding", Layer::Module, Severity::Error);
    /// {file} is not UTF-8 text ({encoding})
    pub(crate) fn message(file: impl Into<Arg>, encoding: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} is not UTF-8 text ({encoding})",
                    zh: "{file} 不是 UTF-8 文本（{encoding}）",
                    names: &["file", "encoding"],
                },
                [file.into(), encoding.into()],
            ),
            why(),
        )
    }
    /// There is a NUL character in {file}
    pub(crate) fn nul(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "There is a NUL character in {file}",
                    zh: "{file} 中有 NUL 字符",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// There is a byte order mark in the middle of {file}
    pub(crate) fn bom(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "There is a byte order mark in the middle of {file}",
                    zh: "{file} 中间有一个 BOM",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// {file} is UTF-16, or has NUL characters in it
    pub(crate) fn utf16(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} is UTF-16, or has NUL characters in it",
                    zh: "{file} 是 UTF-16 编码，或含有 NUL 字符",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// {file} is not UTF-8 (a Chinese Windows may have saved it as GBK)
    pub(crate) fn not_utf8(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} is not UTF-8 (a Chinese Windows may have saved it as GBK)",
                    zh: "{file} 不是 UTF-8（中文 Windows 可能把它存成了 GBK）",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// Go source is UTF-8, comments included: go stops at the first byte that is not
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Go source is UTF-8, comments included: go stops at the first byte that is not",
                zh: "Go 源代码必须是 UTF-8，注释也不例外：go 遇到第一个无效字节就停止",
                names: &[],
            },
            [],
        ))
    }
    /// VS Code reads this file as UTF-8, whatever it is saved as, so nothing in it is applied
    pub(crate) fn why_config() -> Why {
        Why(sentence(
            &Template {
                en: "VS Code reads this file as UTF-8, whatever it is saved as, so nothing in it is applied",
                zh: "VS Code 总是按 UTF-8 读取此文件，因此其中的内容都不会生效",
                names: &[],
            },
            [],
        ))
    }
    /// Save {file} as UTF-8 ("Save with Encoding" in the editor)
    pub(crate) fn fix_save_utf8(file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Save {file} as UTF-8 (\"Save with Encoding\" in the editor)",
                zh: "把 {file} 保存为 UTF-8（编辑器中的“通过编码保存”）",
                names: &["file"],
            },
            [file.into()],
        ))
    }
    /// Delete the character from {file}
    pub(crate) fn fix_remove(file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Delete the character from {file}",
                zh: "从 {file} 中删除这个字符",
                names: &["file"],
            },
            [file.into()],
        ))
    }
}

/// file-excluded
pub(crate) mod file_excluded {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("file-excluded", Layer::Module, Severity::Error);
    /// {file} is left out: its name begins with `_` or `.`
    pub(crate) fn hidden(file: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "{file} is left out: its name begins with `_` or `.`",
                zh: "{file} 被排除：它的名字以 `_` 或 `.` 开头",
                names: &["file"],
            },
            [file.into()],
        ))
    }
    /// {file} is left out: its name ends in `_{detail}`, another system or processor
    pub(crate) fn suffix(file: impl Into<Arg>, detail: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "{file} is left out: its name ends in `_{detail}`, another system or processor",
                zh: "{file} 被排除：它的名字以 `_{detail}` 结尾，那是别的系统或处理器",
                names: &["file", "detail"],
            },
            [file.into(), detail.into()],
        ))
    }
    /// {file} is left out: `{detail}` is not satisfied here
    pub(crate) fn constraint(file: impl Into<Arg>, detail: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "{file} is left out: `{detail}` is not satisfied here",
                zh: "{file} 被排除：这里不满足 `{detail}`",
                names: &["file", "detail"],
            },
            [file.into(), detail.into()],
        ))
    }
    /// {file} is left out: only `go test` builds files that end in `_test.go`
    pub(crate) fn test(file: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "{file} is left out: only `go test` builds files that end in `_test.go`",
                zh: "{file} 被排除：以 `_test.go` 结尾的文件只由 `go test` 构建",
                names: &["file"],
            },
            [file.into()],
        ))
    }
    /// {file} is left out: it needs cgo
    pub(crate) fn cgo(file: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "{file} is left out: it needs cgo",
                zh: "{file} 被排除：它需要 cgo",
                names: &["file"],
            },
            [file.into()],
        ))
    }
    /// The `//go:build` line of {file} cannot be read: {detail}
    pub(crate) fn malformed(file: impl Into<Arg>, detail: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "The `//go:build` line of {file} cannot be read: {detail}",
                zh: "无法读取 {file} 的 `//go:build` 行：{detail}",
                names: &["file", "detail"],
            },
            [file.into(), detail.into()],
        ))
    }
    /// The open file is left out of the build
    pub(crate) fn open() -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "The open file is left out of the build",
                zh: "打开的文件不参与构建",
                names: &[],
            },
            [],
        ))
    }
    /// Every Go file in `{folder}` is left out of the build
    pub(crate) fn folder(folder: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "Every Go file in `{folder}` is left out of the build",
                zh: "`{folder}` 中的所有 Go 文件都不参与构建",
                names: &["folder"],
            },
            [folder.into()],
        ))
    }
    /// `{name}` is declared there and nowhere else in the package, so it is undefined
    pub(crate) fn why_name(name: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "`{name}` is declared there and nowhere else in the package, so it is undefined",
                zh: "`{name}` 只在那里声明，包中别处没有，因此它是未定义的",
                names: &["name"],
            },
            [name.into()],
        ))
    }
    /// No Go file is left, so there is nothing to build or run
    pub(crate) fn why_nothing() -> Why {
        Why(sentence(
            &Template {
                en: "No Go file is left, so there is nothing to build or run",
                zh: "没有剩下 Go 文件，因此没有可以构建或运行的内容",
                names: &[],
            },
            [],
        ))
    }
    /// No build on this machine takes the file; gopls and the debugger do not see it either
    pub(crate) fn why_open() -> Why {
        Why(sentence(
            &Template {
                en: "No build on this machine takes the file; gopls and the debugger do not see it either",
                zh: "本机的任何构建都不会使用该文件，gopls 和调试器也看不到它",
                names: &[],
            },
            [],
        ))
    }
    /// A file’s name and its `//go:build` line decide whether a build takes it, and here none is left
    pub(crate) fn why_explain() -> Why {
        Why(sentence(
            &Template {
                en: "A file’s name and its `//go:build` line decide whether a build takes it, and here none is left",
                zh: "文件名和 `//go:build` 行决定是否参与构建，而这里一个也没有剩下",
                names: &[],
            },
            [],
        ))
    }
    /// Go does not guess what is meant, and refuses the package
    pub(crate) fn why_malformed() -> Why {
        Why(sentence(
            &Template {
                en: "Go does not guess what is meant, and refuses the package",
                zh: "Go 不会猜测其含义，而是拒绝整个包",
                names: &[],
            },
            [],
        ))
    }
    /// Rename it to `{new}`
    pub(crate) fn fix_rename(new: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Rename it to `{new}`", zh: "改名为 `{new}`", names: &["new"] },
            [new.into()],
        ))
    }
    /// Run `{command}`: a file that is named is built whatever its constraint says
    pub(crate) fn fix_run_file(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}`: a file that is named is built whatever its constraint says",
                zh: "运行 `{command}`：直接指定的文件无论约束如何都会构建",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// Change its name or its `//go:build` line, or build with the tags that it asks for (`-tags`)
    pub(crate) fn fix_build_it() -> Title {
        Title(sentence(
            &Template {
                en: "Change its name or its `//go:build` line, or build with the tags that it asks for (`-tags`)",
                zh: "修改它的名字或 `//go:build` 行，或用它要求的标签构建（`-tags`）",
                names: &[],
            },
            [],
        ))
    }
    /// Join the words with `&&`, `||` and `!`
    pub(crate) fn fix_write_constraint() -> Title {
        Title(sentence(
            &Template {
                en: "Join the words with `&&`, `||` and `!`",
                zh: "用 `&&`、`||` 和 `!` 连接这些词",
                names: &[],
            },
            [],
        ))
    }
}

/// file-not-found
pub(crate) mod file_not_found {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("file-not-found", Layer::Module, Severity::Error);
    /// There is no `{path}`
    pub(crate) fn message(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template { en: "There is no `{path}`", zh: "没有 `{path}`", names: &["path"] },
                [path.into()],
            ),
            why(),
        )
    }
    /// `{path}` is a folder, and a Go file is needed there
    pub(crate) fn is_folder(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{path}` is a folder, and a Go file is needed there",
                    zh: "`{path}` 是文件夹，而这里需要 Go 文件",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// `{path}` is no Go file
    pub(crate) fn not_go(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{path}` is no Go file",
                    zh: "`{path}` 不是 Go 文件",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// The command names it, and it is not in the folder that the command runs in
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The command names it, and it is not in the folder that the command runs in",
                zh: "命令指定了它，但它不在命令运行的文件夹中",
                names: &[],
            },
            [],
        ))
    }
    /// Among files go wants files; a folder is given alone, as `./folder`
    pub(crate) fn why_is_folder() -> Why {
        Why(sentence(
            &Template {
                en: "Among files go wants files; a folder is given alone, as `./folder`",
                zh: "在文件之间 go 只接受文件；文件夹要单独给出，写成 `./文件夹`",
                names: &[],
            },
            [],
        ))
    }
    /// go takes an argument that does not end in .go for the path of a package
    pub(crate) fn why_not_go() -> Why {
        Why(sentence(
            &Template {
                en: "go takes an argument that does not end in .go for the path of a package",
                zh: "不以 .go 结尾的参数会被 go 当作包的路径",
                names: &[],
            },
            [],
        ))
    }
    /// There is a `{similar}`: use that
    pub(crate) fn fix_use_similar(similar: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "There is a `{similar}`: use that",
                zh: "有一个 `{similar}`：请使用它",
                names: &["similar"],
            },
            [similar.into()],
        ))
    }
    /// Check the name and the folder that the command runs in; for a package write `./folder`
    pub(crate) fn fix_check_path() -> Title {
        Title(sentence(
            &Template {
                en: "Check the name and the folder that the command runs in; for a package write `./folder`",
                zh: "检查名称以及命令运行的文件夹；包要写成 `./文件夹`",
                names: &[],
            },
            [],
        ))
    }
}

/// foreign-source-in-package
pub(crate) mod foreign_source_in_package {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("foreign-source-in-package", Layer::Module, Severity::Error);
    /// `{file}` ({language}) is in the folder of a Go package that does not use cgo
    pub(crate) fn message(file: impl Into<Arg>, language: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{file}` ({language}) is in the folder of a Go package that does not use cgo",
                    zh: "`{file}`（{language}）位于一个不使用 cgo 的 Go 包的文件夹中",
                    names: &["file", "language"],
                },
                [file.into(), language.into()],
            ),
            why(),
        )
    }
    /// `{file}` is not in the syntax of Go's assembler, which does not know `{word}`
    pub(crate) fn assembly(file: impl Into<Arg>, word: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{file}` is not in the syntax of Go's assembler, which does not know `{word}`",
                    zh: "`{file}` 不是 Go 汇编器的语法，它不认识 `{word}`",
                    names: &["file", "word"],
                },
                [file.into(), word.into()],
            ),
            why(),
        )
    }
    /// With cgo on, the default where a C compiler is found, go takes such a file for a part of the package and stops
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "With cgo on, the default where a C compiler is found, go takes such a file for a part of the package and stops",
                zh: "启用 cgo 时（找到 C 编译器时的默认值），go 会把这样的文件当作包的一部分并停止",
                names: &[],
            },
            [],
        ))
    }
    /// go takes such a file for a part of the package, whether cgo is on or off, and stops
    pub(crate) fn why_fortran() -> Why {
        Why(sentence(
            &Template {
                en: "go takes such a file for a part of the package, whether cgo is on or off, and stops",
                zh: "无论 cgo 是否启用，go 都会把这样的文件当作包的一部分并停止",
                names: &[],
            },
            [],
        ))
    }
    /// go assembles every .s file of a package, in the syntax of Plan 9
    pub(crate) fn why_assembly() -> Why {
        Why(sentence(
            &Template {
                en: "go assembles every .s file of a package, in the syntax of Plan 9",
                zh: "go 会按 Plan 9 的语法汇编包中的每个 .s 文件",
                names: &[],
            },
            [],
        ))
    }
    /// Move `{file}` into a folder of its own
    pub(crate) fn fix_move(file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Move `{file}` into a folder of its own",
                zh: "把 `{file}` 移到单独的文件夹中",
                names: &["file"],
            },
            [file.into()],
        ))
    }
    /// Or write `//go:build ignore` and an empty line at the top of the file, if it has to stay
    pub(crate) fn fix_tag() -> Title {
        Title(sentence(
            &Template {
                en: "Or write `//go:build ignore` and an empty line at the top of the file, if it has to stay",
                zh: "如果文件必须留在这里，也可以在文件开头写上 `//go:build ignore` 和一个空行",
                names: &[],
            },
            [],
        ))
    }
    /// Or name the Go file, so that only it is looked at: `{command}`
    pub(crate) fn fix_name(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Or name the Go file, so that only it is looked at: `{command}`",
                zh: "或者指定 Go 文件，这样只会处理它：`{command}`",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// Or run without cgo, which leaves such files out: `{command}`
    pub(crate) fn fix_off(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Or run without cgo, which leaves such files out: `{command}`",
                zh: "或者不用 cgo 运行，这样的文件会被忽略：`{command}`",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// Or set `CGO_ENABLED=0`, which leaves such files out
    pub(crate) fn fix_off_variable() -> Title {
        Title(sentence(
            &Template {
                en: "Or set `CGO_ENABLED=0`, which leaves such files out",
                zh: "或者设置 `CGO_ENABLED=0`，这样的文件会被忽略",
                names: &[],
            },
            [],
        ))
    }
}

/// func-main-missing
pub(crate) mod func_main_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("func-main-missing", Layer::Module, Severity::Error);
    /// {file} is package main, and no file beside it has a `func main`
    pub(crate) fn message(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} is package main, and no file beside it has a `func main`",
                    zh: "{file} 属于 main 包，但它和旁边的文件都没有 `func main`",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// `func {name}` in {file} is not the `func main` that a program begins with
    pub(crate) fn near(name: impl Into<Arg>, file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`func {name}` in {file} is not the `func main` that a program begins with",
                    zh: "{file} 中的 `func {name}` 不是程序的起点 `func main`",
                    names: &["name", "file"],
                },
                [name.into(), file.into()],
            ),
            why(),
        )
    }
    /// `{package}` is package main without a `func main`
    pub(crate) fn explain(package: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{package}` is package main without a `func main`",
                    zh: "`{package}` 是没有 `func main` 的 main 包",
                    names: &["package"],
                },
                [package.into()],
            ),
            why(),
        )
    }
    /// The linker stops: "function main is undeclared in the main package"
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The linker stops: \"function main is undeclared in the main package\"",
                zh: "链接器会停止：“function main is undeclared in the main package”",
                names: &[],
            },
            [],
        ))
    }
    /// `go test` works without it; `go run` and `go build` stop at it
    pub(crate) fn why_tested() -> Why {
        Why(sentence(
            &Template {
                en: "`go test` works without it; `go run` and `go build` stop at it",
                zh: "`go test` 没有它也能用；`go run` 和 `go build` 会因此停止",
                names: &[],
            },
            [],
        ))
    }
    /// Call it `main` in {file}
    pub(crate) fn fix_rename(file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Call it `main` in {file}",
                zh: "在 {file} 中把它改名为 `main`",
                names: &["file"],
            },
            [file.into()],
        ))
    }
    /// Add `func main() {}` to {file}
    pub(crate) fn fix_add(file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Add `func main() {}` to {file}",
                zh: "在 {file} 中加上 `func main() {}`",
                names: &["file"],
            },
            [file.into()],
        ))
    }
    /// Add `func main() {}`; for a package that is only tested or imported take another name than main
    pub(crate) fn fix_add_by_hand() -> Title {
        Title(sentence(
            &Template {
                en: "Add `func main() {}`; for a package that is only tested or imported take another name than main",
                zh: "加上 `func main() {}`；只用于测试或导入的包请换一个不是 main 的名字",
                names: &[],
            },
            [],
        ))
    }
}

/// fuzz-corpus-invalid
pub(crate) mod fuzz_corpus_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("fuzz-corpus-invalid", Layer::Test, Severity::Error);
    /// `{file}` is not a test case of the fuzz test: {said}
    pub(crate) fn message(file: impl Into<Arg>, said: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{file}` is not a test case of the fuzz test: {said}",
                    zh: "`{file}` 不是该模糊测试的测试用例：{said}",
                    names: &["file", "said"],
                },
                [file.into(), said.into()],
            ),
            why(),
        )
    }
    /// `{file}` does not fit the fuzz test any more: {said}
    pub(crate) fn stale(file: impl Into<Arg>, said: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{file}` does not fit the fuzz test any more: {said}",
                    zh: "`{file}` 已不符合该模糊测试：{said}",
                    names: &["file", "said"],
                },
                [file.into(), said.into()],
            ),
            why(),
        )
    }
    /// Each file in testdata/fuzz/FuzzName is a test case of the plain `go test`, hidden ones and editors' leftovers too
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Each file in testdata/fuzz/FuzzName is a test case of the plain `go test`, hidden ones and editors' leftovers too",
                zh: "testdata/fuzz/FuzzName 中的每个文件都是普通 `go test` 的测试用例，隐藏文件和编辑器留下的文件也不例外",
                names: &[],
            },
            [],
        ))
    }
    /// The corpus was written before the arguments of the fuzz function were changed
    pub(crate) fn why_stale() -> Why {
        Why(sentence(
            &Template {
                en: "The corpus was written before the arguments of the fuzz function were changed",
                zh: "语料是在模糊测试函数的参数改变之前写的",
                names: &[],
            },
            [],
        ))
    }
    /// Delete the file, or move it out of the folder
    pub(crate) fn fix_move() -> Title {
        Title(sentence(
            &Template {
                en: "Delete the file, or move it out of the folder",
                zh: "删除该文件，或把它移出这个文件夹",
                names: &[],
            },
            [],
        ))
    }
    /// Delete the file, or write it again for the arguments that the function has now
    pub(crate) fn fix_delete() -> Title {
        Title(sentence(
            &Template {
                en: "Delete the file, or write it again for the arguments that the function has now",
                zh: "删除该文件，或按函数现在的参数重新写",
                names: &[],
            },
            [],
        ))
    }
}

/// main-redeclared
pub(crate) mod main_redeclared {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("main-redeclared", Layer::Module, Severity::Error);
    /// {file} and {other} both have `func main` in one folder
    pub(crate) fn message(file: impl Into<Arg>, other: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "{file} and {other} both have `func main` in one folder",
                zh: "同一文件夹中的 {file} 和 {other} 都有 `func main`",
                names: &["file", "other"],
            },
            [file.into(), other.into()],
        ))
    }
    /// {file} and {other} both declare `{name}` in one folder
    pub(crate) fn other(
        file: impl Into<Arg>,
        other: impl Into<Arg>,
        name: impl Into<Arg>,
    ) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "{file} and {other} both declare `{name}` in one folder",
                zh: "同一文件夹中的 {file} 和 {other} 都声明了 `{name}`",
                names: &["file", "other", "name"],
            },
            [file.into(), other.into(), name.into()],
        ))
    }
    /// A folder is one program: `go run .`, `go vet`, the debugger and gopls refuse it; `{command}` still works
    pub(crate) fn why(command: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "A folder is one program: `go run .`, `go vet`, the debugger and gopls refuse it; `{command}` still works",
                zh: "一个文件夹就是一个程序：`go run .`、`go vet`、调试器和 gopls 都会拒绝；`{command}` 仍然可用",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// A folder is one package: building it stops with "{name} redeclared in this block"
    pub(crate) fn why_other(name: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "A folder is one package: building it stops with \"{name} redeclared in this block\"",
                zh: "一个文件夹就是一个包：构建时会停止并报告 “{name} redeclared in this block”",
                names: &["name"],
            },
            [name.into()],
        ))
    }
    /// Give each program a folder of its own, or run one file at a time with `{command}`
    pub(crate) fn fix_separate(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Give each program a folder of its own, or run one file at a time with `{command}`",
                zh: "让每个程序有自己的文件夹，或用 `{command}` 一次运行一个文件",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// {file} declares `{name}`, and so does another file of its folder
    pub(crate) fn vet(file: impl Into<Arg>, name: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "{file} declares `{name}`, and so does another file of its folder",
                zh: "{file} 声明了 `{name}`，同一文件夹中的另一个文件也声明了它",
                names: &["file", "name"],
            },
            [file.into(), name.into()],
        ))
    }
    /// Two files of the folder declare `TestMain`
    pub(crate) fn test_main() -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "Two files of the folder declare `TestMain`",
                zh: "同一文件夹中有两个文件声明了 `TestMain`",
                names: &[],
            },
            [],
        ))
    }
    /// One test binary is built of all tests of a folder, outside ones included, and it has one TestMain
    pub(crate) fn why_test_main() -> Why {
        Why(sentence(
            &Template {
                en: "One test binary is built of all tests of a folder, outside ones included, and it has one TestMain",
                zh: "一个文件夹的所有测试（包括外部测试）会构建成一个测试程序，它只能有一个 TestMain",
                names: &[],
            },
            [],
        ))
    }
    /// Keep one `TestMain`, or give the tests folders of their own
    pub(crate) fn fix_one_test_main() -> Title {
        Title(sentence(
            &Template {
                en: "Keep one `TestMain`, or give the tests folders of their own",
                zh: "只保留一个 `TestMain`，或让测试分别放在自己的文件夹中",
                names: &[],
            },
            [],
        ))
    }
}

/// no-go-files
pub(crate) mod no_go_files {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("no-go-files", Layer::Module, Severity::Error);
    /// There is no Go file in `{folder}`
    pub(crate) fn message(folder: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "There is no Go file in `{folder}`",
                    zh: "`{folder}` 中没有 Go 文件",
                    names: &["folder"],
                },
                [folder.into()],
            ),
            why(),
        )
    }
    /// Go passes `{file}` over, and there is no other Go file
    pub(crate) fn hidden(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "Go passes `{file}` over, and there is no other Go file",
                    zh: "Go 会跳过 `{file}`，此外没有别的 Go 文件",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// `*.go` matches no file here
    pub(crate) fn glob() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`*.go` matches no file here",
                    zh: "这里没有与 `*.go` 匹配的文件",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// `{folder}` has only tests: there is nothing to build or run
    pub(crate) fn only_tests(folder: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{folder}` has only tests: there is nothing to build or run",
                    zh: "`{folder}` 中只有测试：没有可以构建或运行的内容",
                    names: &["folder"],
                },
                [folder.into()],
            ),
            why(),
        )
    }
    /// The pattern matches no package
    pub(crate) fn pattern() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The pattern matches no package",
                    zh: "该模式不匹配任何包",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// Go builds folders, and this one gives it nothing to build
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Go builds folders, and this one gives it nothing to build",
                zh: "Go 构建的是文件夹，而这个文件夹里没有可以构建的内容",
                names: &[],
            },
            [],
        ))
    }
    /// `./...` leaves out folders whose name begins with `_` or `.`, and those called testdata
    pub(crate) fn why_hidden() -> Why {
        Why(sentence(
            &Template {
                en: "`./...` leaves out folders whose name begins with `_` or `.`, and those called testdata",
                zh: "`./...` 会略过名字以 `_` 或 `.` 开头的文件夹，以及名为 testdata 的文件夹",
                names: &[],
            },
            [],
        ))
    }
    /// The shell puts the files in place of the pattern, and there are none
    pub(crate) fn why_glob() -> Why {
        Why(sentence(
            &Template {
                en: "The shell puts the files in place of the pattern, and there are none",
                zh: "shell 会用文件名代替该模式，但没有这样的文件",
                names: &[],
            },
            [],
        ))
    }
    /// Files that end in _test.go are built by `go test` only
    pub(crate) fn why_only_tests() -> Why {
        Why(sentence(
            &Template {
                en: "Files that end in _test.go are built by `go test` only",
                zh: "以 _test.go 结尾的文件只由 `go test` 构建",
                names: &[],
            },
            [],
        ))
    }
    /// `./...` leaves out hidden folders, testdata, vendor and modules below; what is left has no Go file
    pub(crate) fn why_pattern() -> Why {
        Why(sentence(
            &Template {
                en: "`./...` leaves out hidden folders, testdata, vendor and modules below; what is left has no Go file",
                zh: "`./...` 会略过隐藏文件夹、testdata、vendor 和下级模块，剩下的没有 Go 文件",
                names: &[],
            },
            [],
        ))
    }
    /// Give the folder a name without `_` or `.` in front, or open it by itself
    pub(crate) fn fix_rename() -> Title {
        Title(sentence(
            &Template {
                en: "Give the folder a name without `_` or `.` in front, or open it by itself",
                zh: "去掉文件夹名开头的 `_` 或 `.`，或单独打开它",
                names: &[],
            },
            [],
        ))
    }
    /// Run the command in the folder of the Go files, or write one here
    pub(crate) fn fix_write() -> Title {
        Title(sentence(
            &Template {
                en: "Run the command in the folder of the Go files, or write one here",
                zh: "在有 Go 文件的文件夹中运行命令，或在这里写一个",
                names: &[],
            },
            [],
        ))
    }
    /// Run `go test` instead
    pub(crate) fn fix_test() -> Title {
        Title(sentence(
            &Template { en: "Run `go test` instead", zh: "改用 `go test`", names: &[] },
            [],
        ))
    }
}

/// package-clause-missing
pub(crate) mod package_clause_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("package-clause-missing", Layer::Module, Severity::Error);
    /// {file} has no `package` line
    pub(crate) fn message(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} has no `package` line",
                    zh: "{file} 没有 `package` 行",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// {file} has no `package` line, as LeetCode's template has none
    pub(crate) fn leetcode(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} has no `package` line, as LeetCode's template has none",
                    zh: "{file} 没有 `package` 行，LeetCode 的模板就没有这一行",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// Go reads no further: "expected 'package'" (exit code 1; gofmt exits with 2)
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Go reads no further: \"expected 'package'\" (exit code 1; gofmt exits with 2)",
                zh: "Go 不会继续读下去：“expected 'package'”（退出码 1，gofmt 的退出码是 2）",
                names: &[],
            },
            [],
        ))
    }
    /// Insert `package {package}` at the top of {file}
    pub(crate) fn fix_insert(package: impl Into<Arg>, file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Insert `package {package}` at the top of {file}",
                zh: "在 {file} 开头插入 `package {package}`",
                names: &["package", "file"],
            },
            [package.into(), file.into()],
        ))
    }
    /// Insert `package {package}` above `@lc code=start` in {file}; it is not submitted
    pub(crate) fn fix_insert_above_marker(package: impl Into<Arg>, file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Insert `package {package}` above `@lc code=start` in {file}; it is not submitted",
                zh: "在 {file} 的 `@lc code=start` 上方插入 `package {package}`，它不会被提交",
                names: &["package", "file"],
            },
            [package.into(), file.into()],
        ))
    }
    /// {file} is empty, or has comments only: there is no `package` line
    pub(crate) fn empty(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} is empty, or has comments only: there is no `package` line",
                    zh: "{file} 是空的，或只有注释：没有 `package` 行",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// Write `package main` above the first line of code in {file}
    pub(crate) fn fix_write(file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Write `package main` above the first line of code in {file}",
                zh: "在 {file} 的第一行代码上方写 `package main`",
                names: &["file"],
            },
            [file.into()],
        ))
    }
}

/// package-not-main
pub(crate) mod package_not_main {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("package-not-main", Layer::Module, Severity::Error);
    /// {file} has a `func main`, but it is package `{package}`
    pub(crate) fn message(file: impl Into<Arg>, package: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} has a `func main`, but it is package `{package}`",
                    zh: "{file} 中有 `func main`，但它属于包 `{package}`",
                    names: &["file", "package"],
                },
                [file.into(), package.into()],
            ),
            why(),
        )
    }
    /// There is no package main to build
    pub(crate) fn none() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "There is no package main to build",
                    zh: "没有可以构建的 main 包",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// The file that the command names is not package main
    pub(crate) fn file() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The file that the command names is not package main",
                    zh: "命令指定的文件不属于 main 包",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// `{package}` is not a main package
    pub(crate) fn explain(package: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{package}` is not a main package",
                    zh: "`{package}` 不是 main 包",
                    names: &["package"],
                },
                [package.into()],
            ),
            why(),
        )
    }
    /// This folder is package `{package}`: there is no program to debug
    pub(crate) fn debug(package: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "This folder is package `{package}`: there is no program to debug",
                    zh: "此文件夹是包 `{package}`：没有可以调试的程序",
                    names: &["package"],
                },
                [package.into()],
            ),
            why(),
        )
    }
    /// Only package main becomes a program; in any other package `main` is a function like others
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Only package main becomes a program; in any other package `main` is a function like others",
                zh: "只有 main 包会成为程序；在其他包里 `main` 只是普通函数",
                names: &[],
            },
            [],
        ))
    }
    /// `go run` and the debugger need a program, and that is package main with `func main()`
    pub(crate) fn why_explain() -> Why {
        Why(sentence(
            &Template {
                en: "`go run` and the debugger need a program, and that is package main with `func main()`",
                zh: "`go run` 和调试器需要程序，也就是带有 `func main()` 的 main 包",
                names: &[],
            },
            [],
        ))
    }
    /// Write `package main` in {file}
    pub(crate) fn fix_set_main(file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Write `package main` in {file}",
                zh: "在 {file} 中写 `package main`",
                names: &["file"],
            },
            [file.into()],
        ))
    }
    /// Run the folder whose package is main; a library is tried out with `go test`
    pub(crate) fn fix_run_main() -> Title {
        Title(sentence(
            &Template {
                en: "Run the folder whose package is main; a library is tried out with `go test`",
                zh: "运行 main 包所在的文件夹；库要用 `go test` 来试",
                names: &[],
            },
            [],
        ))
    }
}

/// packages-mixed
pub(crate) mod packages_mixed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("packages-mixed", Layer::Module, Severity::Error);
    /// {file} is package `{package}`, but {first_file} in the same folder is `{first}`
    pub(crate) fn message(
        file: impl Into<Arg>,
        package: impl Into<Arg>,
        first_file: impl Into<Arg>,
        first: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} is package `{package}`, but {first_file} in the same folder is `{first}`",
                    zh: "{file} 属于包 `{package}`，而同一文件夹中的 {first_file} 属于 `{first}`",
                    names: &["file", "package", "first_file", "first"],
                },
                [file.into(), package.into(), first_file.into(), first.into()],
            ),
            why(),
        )
    }
    /// The files lie in two folders: `{first}` and `{package}`
    pub(crate) fn folders(first: impl Into<Arg>, package: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The files lie in two folders: `{first}` and `{package}`",
                    zh: "这些文件位于两个文件夹：`{first}` 和 `{package}`",
                    names: &["first", "package"],
                },
                [first.into(), package.into()],
            ),
            why(),
        )
    }
    /// {file} is package `{package}`, but its folder is package `{first}`
    pub(crate) fn expected(
        file: impl Into<Arg>,
        package: impl Into<Arg>,
        first: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} is package `{package}`, but its folder is package `{first}`",
                    zh: "{file} 属于包 `{package}`，而它的文件夹是包 `{first}`",
                    names: &["file", "package", "first"],
                },
                [file.into(), package.into(), first.into()],
            ),
            why(),
        )
    }
    /// One folder is one package: `go build`, `go vet`, `go test` and gopls refuse it; `go run FILE` still works
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "One folder is one package: `go build`, `go vet`, `go test` and gopls refuse it; `go run FILE` still works",
                zh: "一个文件夹就是一个包：`go build`、`go vet`、`go test` 和 gopls 会拒绝；`go run 文件` 仍然可用",
                names: &[],
            },
            [],
        ))
    }
    /// Files that a command names are built as one package, and a package lies in one folder
    pub(crate) fn why_folders() -> Why {
        Why(sentence(
            &Template {
                en: "Files that a command names are built as one package, and a package lies in one folder",
                zh: "命令中列出的文件会作为一个包构建，而一个包只能位于一个文件夹",
                names: &[],
            },
            [],
        ))
    }
    /// Write `package {first}` in {file}
    pub(crate) fn fix_rename(first: impl Into<Arg>, file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Write `package {first}` in {file}",
                zh: "在 {file} 中写 `package {first}`",
                names: &["first", "file"],
            },
            [first.into(), file.into()],
        ))
    }
    /// Give each package a folder of its own
    pub(crate) fn fix_separate() -> Title {
        Title(sentence(
            &Template {
                en: "Give each package a folder of its own",
                zh: "让每个包有自己的文件夹",
                names: &[],
            },
            [],
        ))
    }
    /// Name files of one folder, or put a package of its own into the other one and import it
    pub(crate) fn fix_one_folder() -> Title {
        Title(sentence(
            &Template {
                en: "Name files of one folder, or put a package of its own into the other one and import it",
                zh: "只列出同一文件夹中的文件，或让另一个文件夹成为单独的包并导入它",
                names: &[],
            },
            [],
        ))
    }
}

/// profile-unreadable
pub(crate) mod profile_unreadable {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("profile-unreadable", Layer::Module, Severity::Error);
    /// `{file}` is not a profile that Go can read
    pub(crate) fn message(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{file}` is not a profile that Go can read",
                    zh: "`{file}` 不是 Go 能读取的性能剖析文件",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// `{file}` is the pointer that git leaves for a large file, not the profile itself
    pub(crate) fn pointer(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{file}` is the pointer that git leaves for a large file, not the profile itself",
                    zh: "`{file}` 是 git 为大文件留下的指针，而不是剖析文件本身",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// A default.pgo beside the main package is used by build, run, vet and test; one that cannot be read stops them
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "A default.pgo beside the main package is used by build, run, vet and test; one that cannot be read stops them",
                zh: "构建、运行、vet 和测试都会使用主包旁边的 default.pgo；读不了它就会停止",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}` to fetch the file, if git keeps it as a large file
    pub(crate) fn fix_fetch(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}` to fetch the file, if git keeps it as a large file",
                zh: "如果 git 把它作为大文件保存：运行 `{command}` 获取该文件",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// Or build without it: `-pgo=off`
    pub(crate) fn fix_off() -> Title {
        Title(sentence(
            &Template {
                en: "Or build without it: `-pgo=off`",
                zh: "或者不使用它来构建：`-pgo=off`",
                names: &[],
            },
            [],
        ))
    }
    /// Or delete the file, or write it anew from a CPU profile of the program
    pub(crate) fn fix_remove() -> Title {
        Title(sentence(
            &Template {
                en: "Or delete the file, or write it anew from a CPU profile of the program",
                zh: "或者删除该文件，或用程序的 CPU 剖析重新生成它",
                names: &[],
            },
            [],
        ))
    }
}

/// sibling-file-not-compiled
pub(crate) mod sibling_file_not_compiled {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("sibling-file-not-compiled", Layer::Module, Severity::Error);
    /// {user} uses `{name}` of {file}, which the command leaves out
    pub(crate) fn message(
        user: impl Into<Arg>,
        name: impl Into<Arg>,
        file: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{user} uses `{name}` of {file}, which the command leaves out",
                    zh: "{user} 使用了 {file} 中的 `{name}`，而命令没有包含该文件",
                    names: &["user", "name", "file"],
                },
                [user.into(), name.into(), file.into()],
            ),
            why(),
        )
    }
    /// A command that names files builds only those; to build the package name its folder
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "A command that names files builds only those; to build the package name its folder",
                zh: "列出文件的命令只构建这些文件；要构建整个包就写它的文件夹",
                names: &[],
            },
            [],
        ))
    }
    /// This builds the one file that it names, so `{name}` is undefined (go run, go build and dlv alike)
    pub(crate) fn why_config(name: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "This builds the one file that it names, so `{name}` is undefined (go run, go build and dlv alike)",
                zh: "这里只构建它列出的文件，因此 `{name}` 未定义（go run、go build 和 dlv 都是如此）",
                names: &["name"],
            },
            [name.into()],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_package(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_files(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Write `{new}`, which builds the whole package
    pub(crate) fn fix_folder(new: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Write `{new}`, which builds the whole package",
                zh: "写成 `{new}`，它会构建整个包",
                names: &["new"],
            },
            [new.into()],
        ))
    }
    /// Name the folder (`.` or `./folder`) in place of the file
    pub(crate) fn fix_name_package() -> Title {
        Title(sentence(
            &Template {
                en: "Name the folder (`.` or `./folder`) in place of the file",
                zh: "用文件夹（`.` 或 `./文件夹`）代替文件",
                names: &[],
            },
            [],
        ))
    }
}

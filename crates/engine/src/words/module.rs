//! Made by `cargo xtask generate` from the pages of the family module; edit those.
#![allow(
    clippy::wildcard_imports,
    reason = "each module takes what it needs of the same ten names"
)]

use super::{Arg, Message, NeedsWhy, RuleId, Template, Title, Why, sentence};
use go_doctor_protocol::{Layer, Severity};

/// go-directive-invalid
pub(crate) mod go_directive_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("go-directive-invalid", Layer::Module, Severity::Error);
    /// {file}: {said}
    pub(crate) fn message(file: impl Into<Arg>, said: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template { en: "{file}: {said}", zh: "{file}：{said}", names: &["file", "said"] },
                [file.into(), said.into()],
            ),
            why(),
        )
    }
    /// {file}: `toolchain {version}` names no toolchain that Go can take
    pub(crate) fn toolchain(file: impl Into<Arg>, version: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file}: `toolchain {version}` names no toolchain that Go can take",
                    zh: "{file}：`toolchain {version}` 不是 Go 能使用的工具链",
                    names: &["file", "version"],
                },
                [file.into(), version.into()],
            ),
            why(),
        )
    }
    /// Every go command stops here, before it reads any code (exit code 1)
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Every go command stops here, before it reads any code (exit code 1)",
                zh: "所有 go 命令都在读取代码之前停在这里（退出码 1）",
                names: &[],
            },
            [],
        ))
    }
    /// Go before 1.21 takes versions of two parts only, such as 1.20: use a newer Go, or leave the last part out
    pub(crate) fn why_patch() -> Why {
        Why(sentence(
            &Template {
                en: "Go before 1.21 takes versions of two parts only, such as 1.20: use a newer Go, or leave the last part out",
                zh: "1.21 之前的 Go 只接受 1.20 这样两段的版本：请使用更新的 Go，或去掉最后一段",
                names: &[],
            },
            [],
        ))
    }
    /// Go would drop the line, so building stops with "updates to go.mod needed"
    pub(crate) fn why_toolchain() -> Why {
        Why(sentence(
            &Template {
                en: "Go would drop the line, so building stops with \"updates to go.mod needed\"",
                zh: "Go 会丢弃这一行，因此构建停止并报告 “updates to go.mod needed”",
                names: &[],
            },
            [],
        ))
    }
    /// Write `{new}` in {file}
    pub(crate) fn fix_set(new: impl Into<Arg>, file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Write `{new}` in {file}",
                zh: "在 {file} 中写成 `{new}`",
                names: &["new", "file"],
            },
            [new.into(), file.into()],
        ))
    }
    /// Write a version such as 1.22 or 1.22.1 in {file}
    pub(crate) fn fix_edit(file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Write a version such as 1.22 or 1.22.1 in {file}",
                zh: "在 {file} 中写成 1.22 或 1.22.1 这样的版本",
                names: &["file"],
            },
            [file.into()],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_drop(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
}

/// go-directive-too-low
pub(crate) mod go_directive_too_low {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("go-directive-too-low", Layer::Module, Severity::Error);
    /// {file} uses {feature} (Go {needs}), but go.mod says `go {has}`
    pub(crate) fn message(
        file: impl Into<Arg>,
        feature: impl Into<Arg>,
        needs: impl Into<Arg>,
        has: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} uses {feature} (Go {needs}), but go.mod says `go {has}`",
                    zh: "{file} 使用了{feature}（Go {needs}），但 go.mod 写的是 `go {has}`",
                    names: &["file", "feature", "needs", "has"],
                },
                [file.into(), feature.into(), needs.into(), has.into()],
            ),
            why(),
        )
    }
    /// {file} uses {feature} (Go {needs}); without a go line {module} means Go {has}
    pub(crate) fn absent(
        file: impl Into<Arg>,
        feature: impl Into<Arg>,
        needs: impl Into<Arg>,
        module: impl Into<Arg>,
        has: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} uses {feature} (Go {needs}); without a go line {module} means Go {has}",
                    zh: "{file} 使用了{feature}（Go {needs}）；{module} 没有 go 行，等于 Go {has}",
                    names: &["file", "feature", "needs", "module", "has"],
                },
                [file.into(), feature.into(), needs.into(), module.into(), has.into()],
            ),
            why(),
        )
    }
    /// {said}: needs Go {needs}, but go.mod says `go {has}`
    pub(crate) fn explain(
        said: impl Into<Arg>,
        needs: impl Into<Arg>,
        has: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{said}: needs Go {needs}, but go.mod says `go {has}`",
                    zh: "{said}：需要 Go {needs}，但 go.mod 写的是 `go {has}`",
                    names: &["said", "needs", "has"],
                },
                [said.into(), needs.into(), has.into()],
            ),
            why(),
        )
    }
    /// {said}: needs Go {needs} or later
    pub(crate) fn explain_unknown(said: impl Into<Arg>, needs: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{said}: needs Go {needs} or later",
                    zh: "{said}：需要 Go {needs} 或更高版本",
                    names: &["said", "needs"],
                },
                [said.into(), needs.into()],
            ),
            why(),
        )
    }
    /// The go line limits the language of `go run .`, `go build`, `go vet` and gopls; `go run FILE` does not obey it
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The go line limits the language of `go run .`, `go build`, `go vet` and gopls; `go run FILE` does not obey it",
                zh: "go 行限制了 `go run .`、`go build`、`go vet` 和 gopls 的语言版本；`go run 文件` 不受它限制",
                names: &[],
            },
            [],
        ))
    }
    /// Write `go {needs}` in `{module}`
    pub(crate) fn fix_raise(needs: impl Into<Arg>, module: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Write `go {needs}` in `{module}`",
                zh: "在 `{module}` 中写成 `go {needs}`",
                names: &["needs", "module"],
            },
            [needs.into(), module.into()],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_add(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
}

/// go-mod-invalid
pub(crate) mod go_mod_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("go-mod-invalid", Layer::Module, Severity::Error);
    /// {file}: {said}
    pub(crate) fn message(file: impl Into<Arg>, said: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template { en: "{file}: {said}", zh: "{file}：{said}", names: &["file", "said"] },
                [file.into(), said.into()],
            ),
            why(),
        )
    }
    /// {file} is no UTF-8 text ({encoding})
    pub(crate) fn encoding(file: impl Into<Arg>, encoding: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} is no UTF-8 text ({encoding})",
                    zh: "{file} 不是 UTF-8 文本（{encoding}）",
                    names: &["file", "encoding"],
                },
                [file.into(), encoding.into()],
            ),
            why(),
        )
    }
    /// {file} has conflict marks of a merge in it
    pub(crate) fn conflict(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} has conflict marks of a merge in it",
                    zh: "{file} 中留有合并冲突标记",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// `{path}` is a folder, where the file {file} should be
    pub(crate) fn folder(path: impl Into<Arg>, file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{path}` is a folder, where the file {file} should be",
                    zh: "`{path}` 是文件夹，而这里应该是文件 {file}",
                    names: &["path", "file"],
                },
                [path.into(), file.into()],
            ),
            why(),
        )
    }
    /// Every go command stops here, before it reads any code (exit code 1)
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Every go command stops here, before it reads any code (exit code 1)",
                zh: "所有 go 命令都在读取代码之前停在这里（退出码 1）",
                names: &[],
            },
            [],
        ))
    }
    /// Go reads the file as UTF-8 and stops at the first byte that is none
    pub(crate) fn why_encoding() -> Why {
        Why(sentence(
            &Template {
                en: "Go reads the file as UTF-8 and stops at the first byte that is none",
                zh: "Go 按 UTF-8 读取该文件，遇到第一个无效字节就停止",
                names: &[],
            },
            [],
        ))
    }
    /// Git left both sides in the file; Go reads the marks as directives and stops
    pub(crate) fn why_conflict() -> Why {
        Why(sentence(
            &Template {
                en: "Git left both sides in the file; Go reads the marks as directives and stops",
                zh: "Git 把两边的内容都留在文件里，Go 把这些标记当作指令并停止",
                names: &[],
            },
            [],
        ))
    }
    /// Go passes a folder of this name over and finds no module
    pub(crate) fn why_folder() -> Why {
        Why(sentence(
            &Template {
                en: "Go passes a folder of this name over and finds no module",
                zh: "Go 会跳过同名的文件夹，因此找不到模块",
                names: &[],
            },
            [],
        ))
    }
    /// Save {file} as UTF-8 without a byte order mark
    pub(crate) fn fix_save_utf8(file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Save {file} as UTF-8 without a byte order mark",
                zh: "把 {file} 保存为不带 BOM 的 UTF-8",
                names: &["file"],
            },
            [file.into()],
        ))
    }
    /// Keep one side in {file} and delete the lines that begin with `\<\<\<\<\<\<\<`, `=======` and `>>>>>>>`
    pub(crate) fn fix_resolve(file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Keep one side in {file} and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`",
                zh: "在 {file} 中保留一边，并删除以 `<<<<<<<`、`=======`、`>>>>>>>` 开头的行",
                names: &["file"],
            },
            [file.into()],
        ))
    }
    /// Run `{command}`, which writes the version that is meant
    pub(crate) fn fix_tidy(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}`, which writes the version that is meant",
                zh: "运行 `{command}`，由它写入所指的版本",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_set_module(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Save {file} as UTF-8 without a byte order mark
    pub(crate) fn fix_save_without_bom(file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Save {file} as UTF-8 without a byte order mark",
                zh: "把 {file} 保存为不带 BOM 的 UTF-8",
                names: &["file"],
            },
            [file.into()],
        ))
    }
    /// Correct the line in {file}
    pub(crate) fn fix_edit(file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Correct the line in {file}",
                zh: "修正 {file} 中的这一行",
                names: &["file"],
            },
            [file.into()],
        ))
    }
    /// Give the folder `{path}` another name
    pub(crate) fn fix_rename_folder(path: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Give the folder `{path}` another name",
                zh: "给文件夹 `{path}` 换一个名字",
                names: &["path"],
            },
            [path.into()],
        ))
    }
}

/// go-mod-missing
pub(crate) mod go_mod_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("go-mod-missing", Layer::Module, Severity::Error);
    /// There is no go.mod in `{folder}` or above it
    pub(crate) fn message(folder: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "There is no go.mod in `{folder}` or above it",
                zh: "`{folder}` 及其上级目录中没有 go.mod",
                names: &["folder"],
            },
            [folder.into()],
        ))
    }
    /// The code imports `{detail}`, which only a module can provide
    pub(crate) fn why_import(detail: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "The code imports `{detail}`, which only a module can provide",
                zh: "代码导入了 `{detail}`，只有模块才能提供它",
                names: &["detail"],
            },
            [detail.into()],
        ))
    }
    /// `go test` needs a module, and {detail} is a test
    pub(crate) fn why_test(detail: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "`go test` needs a module, and {detail} is a test",
                zh: "`go test` 需要模块，而 {detail} 是测试文件",
                names: &["detail"],
            },
            [detail.into()],
        ))
    }
    /// `go run .`, `go build`, the debugger and gopls need a module; only `go run FILE` works without one
    pub(crate) fn why_package() -> Why {
        Why(sentence(
            &Template {
                en: "`go run .`, `go build`, the debugger and gopls need a module; only `go run FILE` works without one",
                zh: "`go run .`、`go build`、调试器和 gopls 都需要模块；没有模块时只有 `go run 文件` 可用",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}` in this folder
    pub(crate) fn fix_init(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}` in this folder",
                zh: "在此文件夹中运行 `{command}`",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// There is no go.mod in the folder in which `go` ran, or above it
    pub(crate) fn somewhere() -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "There is no go.mod in the folder in which `go` ran, or above it",
                zh: "运行 `go` 的文件夹及其上级目录中没有 go.mod",
                names: &[],
            },
            [],
        ))
    }
    /// There is no go.work in the folder in which `go` ran, or above it
    pub(crate) fn work_somewhere() -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "There is no go.work in the folder in which `go` ran, or above it",
                zh: "运行 `go` 的文件夹及其上级目录中没有 go.work",
                names: &[],
            },
            [],
        ))
    }
    /// Run `go mod init NAME` in the folder in which `go` ran
    pub(crate) fn fix_init_there() -> Title {
        Title(sentence(
            &Template {
                en: "Run `go mod init NAME` in the folder in which `go` ran",
                zh: "在运行 `go` 的文件夹中执行 `go mod init 名称`",
                names: &[],
            },
            [],
        ))
    }
    /// There is no go.work in `{folder}` or above it
    pub(crate) fn work(folder: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "There is no go.work in `{folder}` or above it",
                zh: "`{folder}` 及其上级目录中没有 go.work",
                names: &["folder"],
            },
            [folder.into()],
        ))
    }
    /// The command needs a module: go looks for go.mod in the folder it runs in and above it, never below
    pub(crate) fn why_explain() -> Why {
        Why(sentence(
            &Template {
                en: "The command needs a module: go looks for go.mod in the folder it runs in and above it, never below",
                zh: "该命令需要模块：go 只在运行它的文件夹及其上级查找 go.mod，从不向下查找",
                names: &[],
            },
            [],
        ))
    }
    /// The command ended well; what it printed is go’s way to say that there is no module here
    pub(crate) fn why_answer() -> Why {
        Why(sentence(
            &Template {
                en: "The command ended well; what it printed is go’s way to say that there is no module here",
                zh: "命令正常结束；它输出的内容就是 go 表示这里没有模块的方式",
                names: &[],
            },
            [],
        ))
    }
    /// Outside of a module go must be told a version to install
    pub(crate) fn why_install() -> Why {
        Why(sentence(
            &Template {
                en: "Outside of a module go must be told a version to install",
                zh: "在模块之外，必须告诉 go 要安装哪个版本",
                names: &[],
            },
            [],
        ))
    }
    /// The command is about a workspace, and go looks for go.work in the folder it runs in and above it
    pub(crate) fn why_work() -> Why {
        Why(sentence(
            &Template {
                en: "The command is about a workspace, and go looks for go.work in the folder it runs in and above it",
                zh: "该命令针对工作区，go 在运行它的文件夹及其上级查找 go.work",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_work(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_install(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Run the command in `{below}`, where a go.mod is
    pub(crate) fn fix_go_there(below: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run the command in `{below}`, where a go.mod is",
                zh: "在 `{below}` 中运行该命令，go.mod 在那里",
                names: &["below"],
            },
            [below.into()],
        ))
    }
}

/// go-mod-outdated
pub(crate) mod go_mod_outdated {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("go-mod-outdated", Layer::Module, Severity::Error);
    /// go.mod no longer fits the code
    pub(crate) fn message() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "go.mod no longer fits the code",
                    zh: "go.mod 与代码不再相符",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// Two modules provide the package `{package}`
    pub(crate) fn ambiguous(package: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "Two modules provide the package `{package}`",
                    zh: "有两个模块都提供包 `{package}`",
                    names: &["package"],
                },
                [package.into()],
            ),
            why(),
        )
    }
    /// Commands that build may not change go.mod (-mod=readonly): they stop and ask for it
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Commands that build may not change go.mod (-mod=readonly): they stop and ask for it",
                zh: "构建命令不会修改 go.mod（-mod=readonly），只会停止并要求更新",
                names: &[],
            },
            [],
        ))
    }
    /// Go does not guess which of them is meant; go.mod must leave one of them out
    pub(crate) fn why_ambiguous() -> Why {
        Why(sentence(
            &Template {
                en: "Go does not guess which of them is meant; go.mod must leave one of them out",
                zh: "Go 不会猜测指的是哪一个，go.mod 必须去掉其中之一",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_tidy(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Run `{command}` afterwards: vendor must follow go.mod
    pub(crate) fn fix_vendor(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}` afterwards: vendor must follow go.mod",
                zh: "然后运行 `{command}`，vendor 必须与 go.mod 一致",
                names: &["command"],
            },
            [command.into()],
        ))
    }
}

/// go-sum-missing
pub(crate) mod go_sum_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("go-sum-missing", Layer::Module, Severity::Error);
    /// go.sum has no hash for `{module}` {version}
    pub(crate) fn message(module: impl Into<Arg>, version: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "go.sum has no hash for `{module}` {version}",
                    zh: "go.sum 中没有 `{module}` {version} 的校验和",
                    names: &["module", "version"],
                },
                [module.into(), version.into()],
            ),
            why(),
        )
    }
    /// There is no go.sum, and go.mod requires `{module}`
    pub(crate) fn no_file(module: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "There is no go.sum, and go.mod requires `{module}`",
                    zh: "没有 go.sum，而 go.mod 依赖 `{module}`",
                    names: &["module"],
                },
                [module.into()],
            ),
            why(),
        )
    }
    /// go.sum has no hash for `{module}` {version} and {more} more
    pub(crate) fn several(
        module: impl Into<Arg>,
        version: impl Into<Arg>,
        more: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "go.sum has no hash for `{module}` {version} and {more} more",
                    zh: "go.sum 中没有 `{module}` {version} 及另外 {more} 个模块的校验和",
                    names: &["module", "version", "more"],
                },
                [module.into(), version.into(), more.into()],
            ),
            why(),
        )
    }
    /// {sum}, line {line}, has {fields} fields, and a line of go.sum has three
    pub(crate) fn malformed(
        sum: impl Into<Arg>,
        line: impl Into<Arg>,
        fields: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{sum}, line {line}, has {fields} fields, and a line of go.sum has three",
                    zh: "{sum} 第 {line} 行有 {fields} 个字段，而 go.sum 的每行应有三个",
                    names: &["sum", "line", "fields"],
                },
                [sum.into(), line.into(), fields.into()],
            ),
            why(),
        )
    }
    /// {sum} is no UTF-8 text ({encoding})
    pub(crate) fn encoding(sum: impl Into<Arg>, encoding: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{sum} is no UTF-8 text ({encoding})",
                    zh: "{sum} 不是 UTF-8 文本（{encoding}）",
                    names: &["sum", "encoding"],
                },
                [sum.into(), encoding.into()],
            ),
            why(),
        )
    }
    /// go.sum has no hash for `{module}`
    pub(crate) fn explain(module: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "go.sum has no hash for `{module}`",
                    zh: "go.sum 中没有 `{module}` 的校验和",
                    names: &["module"],
                },
                [module.into()],
            ),
            why(),
        )
    }
    /// go.sum is not up to date
    pub(crate) fn updates() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "go.sum is not up to date", zh: "go.sum 不是最新的", names: &[]
                },
                [],
            ),
            why(),
        )
    }
    /// Go uses a module only when go.sum has its hash, and commands that build do not add one
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Go uses a module only when go.sum has its hash, and commands that build do not add one",
                zh: "只有 go.sum 中有校验和时 Go 才使用该模块，而构建命令不会添加校验和",
                names: &[],
            },
            [],
        ))
    }
    /// Go stops at the first line that it cannot read; conflict marks of a merge are such lines
    pub(crate) fn why_malformed() -> Why {
        Why(sentence(
            &Template {
                en: "Go stops at the first line that it cannot read; conflict marks of a merge are such lines",
                zh: "Go 遇到第一个无法读取的行就停止，合并冲突标记就是这样的行",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_tidy(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Delete the line from `{sum}`
    pub(crate) fn fix_delete_line(sum: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Delete the line from `{sum}`",
                zh: "从 `{sum}` 中删除这一行",
                names: &["sum"],
            },
            [sum.into()],
        ))
    }
    /// Delete `{sum}`, so that it can be written anew
    pub(crate) fn fix_delete_file(sum: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Delete `{sum}`, so that it can be written anew",
                zh: "删除 `{sum}`，以便重新生成",
                names: &["sum"],
            },
            [sum.into()],
        ))
    }
}

/// go-work-outdated
pub(crate) mod go_work_outdated {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("go-work-outdated", Layer::Module, Severity::Error);
    /// go.work says `go {own}`, but `{module}` needs `go {version}`
    pub(crate) fn message(
        own: impl Into<Arg>,
        module: impl Into<Arg>,
        version: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "go.work says `go {own}`, but `{module}` needs `go {version}`",
                    zh: "go.work 写的是 `go {own}`，但 `{module}` 需要 `go {version}`",
                    names: &["own", "module", "version"],
                },
                [own.into(), module.into(), version.into()],
            ),
            why(),
        )
    }
    /// Since Go 1.21 the go line of go.work must not be lower than that of any module it uses: every command stops
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Since Go 1.21 the go line of go.work must not be lower than that of any module it uses: every command stops",
                zh: "从 Go 1.21 起，go.work 的 go 行不能低于它使用的任何模块，否则所有命令都会停止",
                names: &[],
            },
            [],
        ))
    }
    /// Go {running} ran, which is older than that, and `go work use` ends with the same message
    pub(crate) fn why_older(running: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "Go {running} ran, which is older than that, and `go work use` ends with the same message",
                zh: "运行的是 Go {running}，比这更旧，`go work use` 也会以同样的信息结束",
                names: &["running"],
            },
            [running.into()],
        ))
    }
    /// Install Go {version} or newer from {url}, or let go fetch it (`GOTOOLCHAIN=auto`)
    pub(crate) fn fix_newer(version: impl Into<Arg>, url: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Install Go {version} or newer from {url}, or let go fetch it (`GOTOOLCHAIN=auto`)",
                zh: "从 {url} 安装 Go {version} 或更新的版本，或让 go 自动获取（`GOTOOLCHAIN=auto`）",
                names: &["version", "url"],
            },
            [version.into(), url.into()],
        ))
    }
    /// If that ends with `GOTOOLCHAIN=local`: install Go {version} or newer from {url}
    pub(crate) fn fix_newer_if(version: impl Into<Arg>, url: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "If that ends with `GOTOOLCHAIN=local`: install Go {version} or newer from {url}",
                zh: "如果它以 `GOTOOLCHAIN=local` 报错结束：从 {url} 安装 Go {version} 或更新的版本",
                names: &["version", "url"],
            },
            [version.into(), url.into()],
        ))
    }
    /// Or run `{command}`, which takes the module out of the workspace
    pub(crate) fn fix_drop(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Or run `{command}`, which takes the module out of the workspace",
                zh: "或者运行 `{command}`，把该模块移出工作区",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// Or work without the workspace: `GOWORK=off` in the environment
    pub(crate) fn fix_off() -> Title {
        Title(sentence(
            &Template {
                en: "Or work without the workspace: `GOWORK=off` in the environment",
                zh: "或者不使用工作区：在环境变量中设置 `GOWORK=off`",
                names: &[],
            },
            [],
        ))
    }
    /// Write `go {version}` in `{file}`
    pub(crate) fn fix_raise(version: impl Into<Arg>, file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Write `go {version}` in `{file}`",
                zh: "在 `{file}` 中写成 `go {version}`",
                names: &["version", "file"],
            },
            [version.into(), file.into()],
        ))
    }
    /// Run `{command}`, which raises the line
    pub(crate) fn fix_use(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}`, which raises the line",
                zh: "运行 `{command}`，它会提高这一行",
                names: &["command"],
            },
            [command.into()],
        ))
    }
}

/// import-cycle
pub(crate) mod import_cycle {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("import-cycle", Layer::Module, Severity::Error);
    /// Packages import each other in a circle: {cycle}
    pub(crate) fn message(cycle: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "Packages import each other in a circle: {cycle}",
                    zh: "包之间循环导入：{cycle}",
                    names: &["cycle"],
                },
                [cycle.into()],
            ),
            why(),
        )
    }
    /// Go builds a package after everything that it imports, so a circle has no beginning
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Go builds a package after everything that it imports, so a circle has no beginning",
                zh: "Go 要先构建一个包导入的所有包才能构建它，循环没有起点",
                names: &[],
            },
            [],
        ))
    }
    /// The test is part of the package itself, so what it imports must not import the package
    pub(crate) fn why_test() -> Why {
        Why(sentence(
            &Template {
                en: "The test is part of the package itself, so what it imports must not import the package",
                zh: "测试是包的一部分，因此它导入的包不能再导入这个包",
                names: &[],
            },
            [],
        ))
    }
    /// Move what both need into a third package that imports neither
    pub(crate) fn fix_break() -> Title {
        Title(sentence(
            &Template {
                en: "Move what both need into a third package that imports neither",
                zh: "把双方都需要的内容移到第三个不导入它们的包中",
                names: &[],
            },
            [],
        ))
    }
    /// Put the test into package `NAME_test`: it may import what imports the package
    pub(crate) fn fix_outside_test() -> Title {
        Title(sentence(
            &Template {
                en: "Put the test into package `NAME_test`: it may import what imports the package",
                zh: "把测试放进 `包名_test` 包：它可以导入那些导入本包的包",
                names: &[],
            },
            [],
        ))
    }
}

/// import-forbidden
pub(crate) mod import_forbidden {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("import-forbidden", Layer::Module, Severity::Error);
    /// `{package}` is internal: only packages below `{root}` may import it
    pub(crate) fn message(package: impl Into<Arg>, root: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{package}` is internal: only packages below `{root}` may import it",
                    zh: "`{package}` 是内部包：只有 `{root}` 之下的包可以导入它",
                    names: &["package", "root"],
                },
                [package.into(), root.into()],
            ),
            why(),
        )
    }
    /// `{package}` is a program, not a package to import
    pub(crate) fn program(package: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{package}` is a program, not a package to import",
                    zh: "`{package}` 是程序，不是可以导入的包",
                    names: &["package"],
                },
                [package.into()],
            ),
            why(),
        )
    }
    /// A path with `vendor` in it cannot be imported
    pub(crate) fn vendored() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "A path with `vendor` in it cannot be imported",
                    zh: "带有 `vendor` 的路径不能导入",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// Import it as `{package}`, without the path of the vendor folder
    pub(crate) fn r#as(package: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "Import it as `{package}`, without the path of the vendor folder",
                    zh: "请按 `{package}` 导入它，不要写 vendor 文件夹的路径",
                    names: &["package"],
                },
                [package.into()],
            ),
            why(),
        )
    }
    /// `{package}` is no package that can be imported
    pub(crate) fn never(package: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{package}` is no package that can be imported",
                    zh: "`{package}` 不是可以导入的包",
                    names: &["package"],
                },
                [package.into()],
            ),
            why(),
        )
    }
    /// A folder named `internal` hides what lies below it from everything outside of its parent folder
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "A folder named `internal` hides what lies below it from everything outside of its parent folder",
                zh: "名为 `internal` 的文件夹对其父文件夹之外隐藏它下面的一切",
                names: &[],
            },
            [],
        ))
    }
    /// Package main is built into a program; nothing can use its names
    pub(crate) fn why_program() -> Why {
        Why(sentence(
            &Template {
                en: "Package main is built into a program; nothing can use its names",
                zh: "main 包会构建成程序，别处无法使用它的名字",
                names: &[],
            },
            [],
        ))
    }
    /// Vendored packages are imported by their own path, and the vendor folder is left out of it
    pub(crate) fn why_vendored() -> Why {
        Why(sentence(
            &Template {
                en: "Vendored packages are imported by their own path, and the vendor folder is left out of it",
                zh: "vendor 中的包按它自己的路径导入，不写 vendor 文件夹",
                names: &[],
            },
            [],
        ))
    }
    /// It only documents, or it is the importing package itself
    pub(crate) fn why_never() -> Why {
        Why(sentence(
            &Template {
                en: "It only documents, or it is the importing package itself",
                zh: "它只用于文档，或者就是导入它的包自己",
                names: &[],
            },
            [],
        ))
    }
    /// Move the package out of `internal`, or use what its parent offers
    pub(crate) fn fix_move() -> Title {
        Title(sentence(
            &Template {
                en: "Move the package out of `internal`, or use what its parent offers",
                zh: "把包移出 `internal`，或使用其上级提供的内容",
                names: &[],
            },
            [],
        ))
    }
    /// Move what is needed into a package of its own and import that
    pub(crate) fn fix_split() -> Title {
        Title(sentence(
            &Template {
                en: "Move what is needed into a package of its own and import that",
                zh: "把需要的内容移到单独的包中再导入",
                names: &[],
            },
            [],
        ))
    }
    /// Correct the import
    pub(crate) fn fix_import_other() -> Title {
        Title(sentence(&Template { en: "Correct the import", zh: "修正导入", names: &[] }, []))
    }
}

/// import-path-invalid
pub(crate) mod import_path_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("import-path-invalid", Layer::Module, Severity::Error);
    /// The folder `{folder}` makes an import path that Go refuses: {problem}
    pub(crate) fn message(folder: impl Into<Arg>, problem: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The folder `{folder}` makes an import path that Go refuses: {problem}",
                    zh: "文件夹 `{folder}` 构成的导入路径会被 Go 拒绝：{problem}",
                    names: &["folder", "problem"],
                },
                [folder.into(), problem.into()],
            ),
            why(),
        )
    }
    /// {file} imports "{path}", and no import path can be that
    pub(crate) fn import(file: impl Into<Arg>, path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} imports \"{path}\", and no import path can be that",
                    zh: "{file} 导入了 \"{path}\"，它不可能是导入路径",
                    names: &["file", "path"],
                },
                [file.into(), path.into()],
            ),
            why(),
        )
    }
    /// "{path}" cannot be an import path
    pub(crate) fn import_unplaced(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "\"{path}\" cannot be an import path",
                    zh: "\"{path}\" 不可能是导入路径",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// `{path}` is refused as an import path: {problem}
    pub(crate) fn explain(path: impl Into<Arg>, problem: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{path}` is refused as an import path: {problem}",
                    zh: "`{path}` 作为导入路径被拒绝：{problem}",
                    names: &["path", "problem"],
                },
                [path.into(), problem.into()],
            ),
            why(),
        )
    }
    /// Go refuses the name `{path}`
    pub(crate) fn name(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "Go refuses the name `{path}`",
                    zh: "Go 拒绝名称 `{path}`",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// `./...` and every command for this package stop; `go run FILE` with the file’s own path still works
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "`./...` and every command for this package stop; `go run FILE` with the file’s own path still works",
                zh: "`./...` 和针对此包的所有命令都会停止；按文件路径使用 `go run 文件` 仍然可用",
                names: &[],
            },
            [],
        ))
    }
    /// Import paths have no blanks, backslashes, URL schemes or versions in them
    pub(crate) fn why_import() -> Why {
        Why(sentence(
            &Template {
                en: "Import paths have no blanks, backslashes, URL schemes or versions in them",
                zh: "导入路径中不能有空格、反斜杠、URL 前缀或版本号",
                names: &[],
            },
            [],
        ))
    }
    /// Module, folder and file names that Go hands to its tools may not begin with a dash or hold such characters
    pub(crate) fn why_name() -> Why {
        Why(sentence(
            &Template {
                en: "Module, folder and file names that Go hands to its tools may not begin with a dash or hold such characters",
                zh: "Go 交给工具的模块、文件夹和文件名不能以连字符开头，也不能含有这类字符",
                names: &[],
            },
            [],
        ))
    }
    /// Give the folder a name of ASCII letters, digits and `-._~`
    pub(crate) fn fix_rename() -> Title {
        Title(sentence(
            &Template {
                en: "Give the folder a name of ASCII letters, digits and `-._~`",
                zh: "给文件夹取一个由 ASCII 字母、数字和 `-._~` 组成的名字",
                names: &[],
            },
            [],
        ))
    }
    /// Correct the import in {file}
    pub(crate) fn fix_edit(file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Correct the import in {file}",
                zh: "修正 {file} 中的导入",
                names: &["file"],
            },
            [file.into()],
        ))
    }
    /// Correct the import
    pub(crate) fn fix_edit_import() -> Title {
        Title(sentence(&Template { en: "Correct the import", zh: "修正导入", names: &[] }, []))
    }
    /// Import "{new}" in {file}
    pub(crate) fn fix_set_import(new: impl Into<Arg>, file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Import \"{new}\" in {file}",
                zh: "在 {file} 中导入 \"{new}\"",
                names: &["new", "file"],
            },
            [new.into(), file.into()],
        ))
    }
}

/// module-in-gopath
pub(crate) mod module_in_gopath {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("module-in-gopath", Layer::Module, Severity::Info);
    /// `{folder}` lies in GOPATH (`{gopath}`) and has no go.mod
    pub(crate) fn message(folder: impl Into<Arg>, gopath: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{folder}` lies in GOPATH (`{gopath}`) and has no go.mod",
                    zh: "`{folder}` 位于 GOPATH（`{gopath}`）中，但没有 go.mod",
                    names: &["folder", "gopath"],
                },
                [folder.into(), gopath.into()],
            ),
            why(),
        )
    }
    /// Since Go 1.16 its place in GOPATH/src no longer makes a folder a package; its path there is the module path to take
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Since Go 1.16 its place in GOPATH/src no longer makes a folder a package; its path there is the module path to take",
                zh: "从 Go 1.16 起，位于 GOPATH/src 不再使文件夹成为包；它在那里的路径正好可以用作模块路径",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}` in this folder
    pub(crate) fn fix_init(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}` in this folder",
                zh: "在此文件夹中运行 `{command}`",
                names: &["command"],
            },
            [command.into()],
        ))
    }
}

/// module-init-refused
pub(crate) mod module_init_refused {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("module-init-refused", Layer::Module, Severity::Error);
    /// `go mod init` cannot tell the module path of `{folder}`
    pub(crate) fn unknown(folder: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`go mod init` cannot tell the module path of `{folder}`",
                zh: "`go mod init` 无法得知 `{folder}` 的模块路径",
                names: &["folder"],
            },
            [folder.into()],
        ))
    }
    /// `{file}` is there already
    pub(crate) fn exists(file: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`{file}` is there already",
                zh: "`{file}` 已经存在",
                names: &["file"],
            },
            [file.into()],
        ))
    }
    /// `{path}` cannot be a module path: {problem}
    pub(crate) fn malformed(path: impl Into<Arg>, problem: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`{path}` cannot be a module path: {problem}",
                zh: "`{path}` 不能作为模块路径：{problem}",
                names: &["path", "problem"],
            },
            [path.into(), problem.into()],
        ))
    }
    /// Outside of GOPATH/src, and without an import comment, the folder does not say its path: it must be given
    pub(crate) fn why_unknown() -> Why {
        Why(sentence(
            &Template {
                en: "Outside of GOPATH/src, and without an import comment, the folder does not say its path: it must be given",
                zh: "在 GOPATH/src 之外且没有导入注释时，无法从文件夹得知路径，必须自己给出",
                names: &[],
            },
            [],
        ))
    }
    /// One folder has one such file; nothing was changed, and the one that is there goes on to count
    pub(crate) fn why_exists() -> Why {
        Why(sentence(
            &Template {
                en: "One folder has one such file; nothing was changed, and the one that is there goes on to count",
                zh: "一个文件夹只有一个这样的文件；没有做任何更改，现有的文件继续有效",
                names: &[],
            },
            [],
        ))
    }
    /// Module paths are made of ASCII letters, digits and `-._~`; characters such as Chinese ones and blanks are refused
    pub(crate) fn why_malformed() -> Why {
        Why(sentence(
            &Template {
                en: "Module paths are made of ASCII letters, digits and `-._~`; characters such as Chinese ones and blanks are refused",
                zh: "模块路径只能由 ASCII 字母、数字和 `-._~` 组成；中文、空格等字符会被拒绝",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_init(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Use the file that is there; change its path with `go mod edit -module=NAME`
    pub(crate) fn fix_keep() -> Title {
        Title(sentence(
            &Template {
                en: "Use the file that is there; change its path with `go mod edit -module=NAME`",
                zh: "使用现有的文件；用 `go mod edit -module=名称` 修改它的路径",
                names: &[],
            },
            [],
        ))
    }
}

/// modules-off
pub(crate) mod modules_off {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("modules-off", Layer::Module, Severity::Error);
    /// `GO111MODULE=off` ({source}), but the code is the module `{module}`
    pub(crate) fn message(source: impl Into<Arg>, module: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GO111MODULE=off` ({source}), but the code is the module `{module}`",
                    zh: "`GO111MODULE=off`（{source}），但这里的代码是模块 `{module}`",
                    names: &["source", "module"],
                },
                [source.into(), module.into()],
            ),
            why(),
        )
    }
    /// The go command has its modules switched off
    pub(crate) fn explain() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The go command has its modules switched off",
                    zh: "go 命令关闭了模块功能",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// `{package}` is looked for in GOROOT and GOPATH only: modules are off
    pub(crate) fn package(package: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{package}` is looked for in GOROOT and GOPATH only: modules are off",
                    zh: "只在 GOROOT 和 GOPATH 中查找 `{package}`：模块功能已关闭",
                    names: &["package"],
                },
                [package.into()],
            ),
            why(),
        )
    }
    /// go.mod is ignored: packages of this module and of others are looked for in GOPATH and not found
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "go.mod is ignored: packages of this module and of others are looked for in GOPATH and not found",
                zh: "go.mod 被忽略：本模块和其他模块的包都到 GOPATH 中去找，因此找不到",
                names: &[],
            },
            [],
        ))
    }
    /// With GO111MODULE=off (or auto in GOPATH/src) go.mod is ignored, and `go mod` and `pkg@version` are refused
    pub(crate) fn why_explain() -> Why {
        Why(sentence(
            &Template {
                en: "With GO111MODULE=off (or auto in GOPATH/src) go.mod is ignored, and `go mod` and `pkg@version` are refused",
                zh: "GO111MODULE=off（或在 GOPATH/src 中为 auto）时 go.mod 被忽略，`go mod` 和 `包@版本` 会被拒绝",
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
    /// Take `GO111MODULE` out of the environment that the command runs in
    pub(crate) fn fix_unset_environment() -> Title {
        Title(sentence(
            &Template {
                en: "Take `GO111MODULE` out of the environment that the command runs in",
                zh: "从运行命令的环境中去掉 `GO111MODULE`",
                names: &[],
            },
            [],
        ))
    }
}

/// nested-module
pub(crate) mod nested_module {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("nested-module", Layer::Module, Severity::Warning);
    /// `{package}` lies in a module of its own: `{module}` in `{folder}`
    pub(crate) fn message(
        package: impl Into<Arg>,
        module: impl Into<Arg>,
        folder: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{package}` lies in a module of its own: `{module}` in `{folder}`",
                    zh: "`{package}` 属于另一个模块：`{folder}` 中的 `{module}`",
                    names: &["package", "module", "folder"],
                },
                [package.into(), module.into(), folder.into()],
            ),
            why(),
        )
    }
    /// The go.mod is in `{module}`, not in `{folder}`
    pub(crate) fn below(module: impl Into<Arg>, folder: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The go.mod is in `{module}`, not in `{folder}`",
                    zh: "go.mod 在 `{module}` 中，不在 `{folder}` 中",
                    names: &["module", "folder"],
                },
                [module.into(), folder.into()],
            ),
            why(),
        )
    }
    /// {count} modules lie below `{folder}`, and none in it (the first: `{module}`)
    pub(crate) fn several(
        count: impl Into<Arg>,
        folder: impl Into<Arg>,
        module: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{count} modules lie below `{folder}`, and none in it (the first: `{module}`)",
                    zh: "`{folder}` 之下有 {count} 个模块，而它自身没有（第一个：`{module}`）",
                    names: &["count", "folder", "module"],
                },
                [count.into(), folder.into(), module.into()],
            ),
            why(),
        )
    }
    /// `{folder}` is a module of its own, and no package of `{module}`
    pub(crate) fn explain(folder: impl Into<Arg>, module: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{folder}` is a module of its own, and no package of `{module}`",
                    zh: "`{folder}` 自成一个模块，不是 `{module}` 的包",
                    names: &["folder", "module"],
                },
                [folder.into(), module.into()],
            ),
            why(),
        )
    }
    /// A go.mod ends the module above it: its packages must be required, replaced, or joined by a go.work
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "A go.mod ends the module above it: its packages must be required, replaced, or joined by a go.work",
                zh: "go.mod 是上级模块的边界：其中的包必须被 require、replace，或由 go.work 连接",
                names: &[],
            },
            [],
        ))
    }
    /// Go looks for go.mod in a folder and above it, never below: here `go run`, `go test ./...` and `go mod tidy` find none
    pub(crate) fn why_below() -> Why {
        Why(sentence(
            &Template {
                en: "Go looks for go.mod in a folder and above it, never below: here `go run`, `go test ./...` and `go mod tidy` find none",
                zh: "Go 只在当前文件夹及其上级查找 go.mod，从不向下查找：在这里 `go run`、`go test ./...`、`go mod tidy` 都找不到",
                names: &[],
            },
            [],
        ))
    }
    /// There is a go.mod in `{package}`, and it ends the module above it
    pub(crate) fn why_explain(package: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "There is a go.mod in `{package}`, and it ends the module above it",
                zh: "`{package}` 中有 go.mod，它是上级模块的边界",
                names: &["package"],
            },
            [package.into()],
        ))
    }
    /// Open the folder that has the go.mod, or run commands there
    pub(crate) fn fix_open() -> Title {
        Title(sentence(
            &Template {
                en: "Open the folder that has the go.mod, or run commands there",
                zh: "打开含有 go.mod 的文件夹，或在那里运行命令",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`: a go.work joins the modules
    pub(crate) fn fix_work(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}`: a go.work joins the modules",
                zh: "运行 `{command}`：用 go.work 连接这些模块",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// Run the command in `{package}` itself
    pub(crate) fn fix_go_there(package: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run the command in `{package}` itself",
                zh: "在 `{package}` 中运行该命令",
                names: &["package"],
            },
            [package.into()],
        ))
    }
}

/// outside-module
pub(crate) mod outside_module {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("outside-module", Layer::Module, Severity::Error);
    /// `{target}` is no package of the module of `{file}`
    pub(crate) fn message(target: impl Into<Arg>, file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{target}` is no package of the module of `{file}`",
                    zh: "`{target}` 不是 `{file}` 所属模块的包",
                    names: &["target", "file"],
                },
                [target.into(), file.into()],
            ),
            why(),
        )
    }
    /// Go builds packages of the module that the command is run in, and of those that it requires; this folder is neither
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Go builds packages of the module that the command is run in, and of those that it requires; this folder is neither",
                zh: "Go 只构建命令所在模块的包以及它所依赖的模块的包，这个文件夹两者都不是",
                names: &[],
            },
            [],
        ))
    }
    /// Run the command in the folder of the module that it belongs to
    pub(crate) fn fix_go_there() -> Title {
        Title(sentence(
            &Template {
                en: "Run the command in the folder of the module that it belongs to",
                zh: "在该文件夹所属的模块中运行命令",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`, if that folder is a module: a go.work joins them
    pub(crate) fn fix_work(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}`, if that folder is a module: a go.work joins them",
                zh: "如果那个文件夹是模块，运行 `{command}`：用 go.work 连接它们",
                names: &["command"],
            },
            [command.into()],
        ))
    }
}

/// package-not-found
pub(crate) mod package_not_found {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("package-not-found", Layer::Module, Severity::Error);
    /// This module has no package `{package}`
    pub(crate) fn own(package: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "This module has no package `{package}`",
                zh: "本模块没有包 `{package}`",
                names: &["package"],
            },
            [package.into()],
        ))
    }
    /// `{package}` is a folder of this module, and its import path is `{right}`
    pub(crate) fn without_module(package: impl Into<Arg>, right: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`{package}` is a folder of this module, and its import path is `{right}`",
                zh: "`{package}` 是本模块的文件夹，它的导入路径是 `{right}`",
                names: &["package", "right"],
            },
            [package.into(), right.into()],
        ))
    }
    /// The standard library has no package `{package}`
    pub(crate) fn std(package: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "The standard library has no package `{package}`",
                zh: "标准库中没有包 `{package}`",
                names: &["package"],
            },
            [package.into()],
        ))
    }
    /// `{package}` is a path on this machine, and a module cannot import one
    pub(crate) fn relative(package: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`{package}` is a path on this machine, and a module cannot import one",
                zh: "`{package}` 是本机上的路径，模块不能这样导入",
                names: &["package"],
            },
            [package.into()],
        ))
    }
    /// The module `{module}` has no package `{package}`
    pub(crate) fn in_module(module: impl Into<Arg>, package: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "The module `{module}` has no package `{package}`",
                zh: "模块 `{module}` 中没有包 `{package}`",
                names: &["module", "package"],
            },
            [module.into(), package.into()],
        ))
    }
    /// `{package}` is imported in two spellings that differ only in capitals
    pub(crate) fn case(package: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`{package}` is imported in two spellings that differ only in capitals",
                zh: "`{package}` 以两种只有大小写不同的写法被导入",
                names: &["package"],
            },
            [package.into()],
        ))
    }
    /// The path begins with the module’s own, so Go looks for the folder in this module, in the same spelling
    pub(crate) fn why_own() -> Why {
        Why(sentence(
            &Template {
                en: "The path begins with the module’s own, so Go looks for the folder in this module, in the same spelling",
                zh: "路径以本模块的路径开头，因此 Go 在本模块中查找写法完全相同的文件夹",
                names: &[],
            },
            [],
        ))
    }
    /// A path without a dot in its first part is looked for in the standard library only
    pub(crate) fn why_without_module() -> Why {
        Why(sentence(
            &Template {
                en: "A path without a dot in its first part is looked for in the standard library only",
                zh: "第一段没有点的路径只在标准库中查找",
                names: &[],
            },
            [],
        ))
    }
    /// A path without a dot in its first part is the standard library’s: your own packages need the module’s path in front
    pub(crate) fn why_std() -> Why {
        Why(sentence(
            &Template {
                en: "A path without a dot in its first part is the standard library’s: your own packages need the module’s path in front",
                zh: "第一段没有点的路径属于标准库；自己的包必须在前面加上模块路径",
                names: &[],
            },
            [],
        ))
    }
    /// Packages are imported by the module’s path and the folder’s, wherever the importing file lies
    pub(crate) fn why_relative() -> Why {
        Why(sentence(
            &Template {
                en: "Packages are imported by the module’s path and the folder’s, wherever the importing file lies",
                zh: "包总是用模块路径加文件夹路径导入，与导入它的文件在哪里无关",
                names: &[],
            },
            [],
        ))
    }
    /// The module was found, and in this version there is no such folder in it
    pub(crate) fn why_in_module() -> Why {
        Why(sentence(
            &Template {
                en: "The module was found, and in this version there is no such folder in it",
                zh: "模块已经找到，但这个版本中没有这个文件夹",
                names: &[],
            },
            [],
        ))
    }
    /// On some systems both would be one folder, so Go refuses the second spelling
    pub(crate) fn why_case() -> Why {
        Why(sentence(
            &Template {
                en: "On some systems both would be one folder, so Go refuses the second spelling",
                zh: "在某些系统上两者会是同一个文件夹，因此 Go 拒绝第二种写法",
                names: &[],
            },
            [],
        ))
    }
    /// Import "{new}"
    pub(crate) fn fix_set_import(new: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Import \"{new}\"", zh: "导入 \"{new}\"", names: &["new"] },
            [new.into()],
        ))
    }
    /// Make the folder with a Go file in it, or correct the import
    pub(crate) fn fix_make() -> Title {
        Title(sentence(
            &Template {
                en: "Make the folder with a Go file in it, or correct the import",
                zh: "创建该文件夹并放入 Go 文件，或修正导入",
                names: &[],
            },
            [],
        ))
    }
    /// Write `{right}`
    pub(crate) fn fix_use_path(right: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Write `{right}`", zh: "写成 `{right}`", names: &["right"] },
            [right.into()],
        ))
    }
    /// Run `{command}` to see its packages
    pub(crate) fn fix_list(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}` to see its packages",
                zh: "运行 `{command}` 查看它有哪些包",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// Check the spelling; a folder is named with `./` in front, a file with `.go` behind it
    pub(crate) fn fix_check_path() -> Title {
        Title(sentence(
            &Template {
                en: "Check the spelling; a folder is named with `./` in front, a file with `.go` behind it",
                zh: "检查拼写；文件夹前面要写 `./`，文件后面要写 `.go`",
                names: &[],
            },
            [],
        ))
    }
}

/// replace-missing
pub(crate) mod replace_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("replace-missing", Layer::Module, Severity::Error);
    /// `replace {module}` in {file} points to `{target}`, which does not exist
    pub(crate) fn message(
        module: impl Into<Arg>,
        file: impl Into<Arg>,
        target: impl Into<Arg>,
    ) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`replace {module}` in {file} points to `{target}`, which does not exist",
                zh: "{file} 中的 `replace {module}` 指向 `{target}`，而它不存在",
                names: &["module", "file", "target"],
            },
            [module.into(), file.into(), target.into()],
        ))
    }
    /// `replace {module}` in {file} points to `{target}`, which has no go.mod
    pub(crate) fn no_go_mod(
        module: impl Into<Arg>,
        file: impl Into<Arg>,
        target: impl Into<Arg>,
    ) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`replace {module}` in {file} points to `{target}`, which has no go.mod",
                zh: "{file} 中的 `replace {module}` 指向 `{target}`，而那里没有 go.mod",
                names: &["module", "file", "target"],
            },
            [module.into(), file.into(), target.into()],
        ))
    }
    /// Go takes the module from `{folder}` and finds none there
    pub(crate) fn why(folder: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "Go takes the module from `{folder}` and finds none there",
                zh: "Go 要从 `{folder}` 取得该模块，但那里没有模块",
                names: &["folder"],
            },
            [folder.into()],
        ))
    }
    /// Run `{command}` in `{folder}`
    pub(crate) fn fix_init(command: impl Into<Arg>, folder: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}` in `{folder}`",
                zh: "在 `{folder}` 中运行 `{command}`",
                names: &["command", "folder"],
            },
            [command.into(), folder.into()],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_drop(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
}

/// requirement-missing
pub(crate) mod requirement_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("requirement-missing", Layer::Module, Severity::Error);
    /// {file} imports `{package}`, which no required module provides
    pub(crate) fn message(file: impl Into<Arg>, package: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} imports `{package}`, which no required module provides",
                    zh: "{file} 导入了 `{package}`，但没有任何依赖模块提供它",
                    names: &["file", "package"],
                },
                [file.into(), package.into()],
            ),
            why(),
        )
    }
    /// `{package}` is replaced in go.mod, but not required
    pub(crate) fn replaced(package: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{package}` is replaced in go.mod, but not required",
                    zh: "`{package}` 在 go.mod 中被 replace，但没有被 require",
                    names: &["package"],
                },
                [package.into()],
            ),
            why(),
        )
    }
    /// No required module provides `{package}`
    pub(crate) fn explain(package: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "No required module provides `{package}`",
                    zh: "没有任何依赖模块提供 `{package}`",
                    names: &["package"],
                },
                [package.into()],
            ),
            why(),
        )
    }
    /// Commands that build do not add requirements to go.mod: it must name a module that has the package
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Commands that build do not add requirements to go.mod: it must name a module that has the package",
                zh: "构建命令不会向 go.mod 添加依赖，go.mod 必须写明提供该包的模块",
                names: &[],
            },
            [],
        ))
    }
    /// A `replace` says where a module comes from, not that it is needed: a `require` must say that
    pub(crate) fn why_replaced() -> Why {
        Why(sentence(
            &Template {
                en: "A `replace` says where a module comes from, not that it is needed: a `require` must say that",
                zh: "`replace` 只说明模块从哪里来，不说明需要它；还必须有 `require`",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_get(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Or run `{command}`, which adds everything that is imported
    pub(crate) fn fix_tidy(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Or run `{command}`, which adds everything that is imported",
                zh: "或运行 `{command}`，它会添加所有被导入的模块",
                names: &["command"],
            },
            [command.into()],
        ))
    }
}

/// revision-unknown
pub(crate) mod revision_unknown {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("revision-unknown", Layer::Module, Severity::Error);
    /// `{requested}` does not exist, or may not be had
    pub(crate) fn message(requested: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{requested}` does not exist, or may not be had",
                    zh: "`{requested}` 不存在，或无权获取",
                    names: &["requested"],
                },
                [requested.into()],
            ),
            why(),
        )
    }
    /// The module `{module}` does not exist, or may not be had
    pub(crate) fn module(module: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The module `{module}` does not exist, or may not be had",
                    zh: "模块 `{module}` 不存在，或无权获取",
                    names: &["module"],
                },
                [module.into()],
            ),
            why(),
        )
    }
    /// `{module}` calls itself `{declared}` in its go.mod
    pub(crate) fn other_path(module: impl Into<Arg>, declared: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{module}` calls itself `{declared}` in its go.mod",
                    zh: "`{module}` 在自己的 go.mod 中叫做 `{declared}`",
                    names: &["module", "declared"],
                },
                [module.into(), declared.into()],
            ),
            why(),
        )
    }
    /// The module proxy or the repository knows no such version; a private repository answers the same
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The module proxy or the repository knows no such version; a private repository answers the same",
                zh: "模块代理或仓库中没有这个版本；私有仓库的回答也是这样",
                names: &[],
            },
            [],
        ))
    }
    /// A module is imported by the path in its own go.mod, its capitals and its /v2 included
    pub(crate) fn why_other_path() -> Why {
        Why(sentence(
            &Template {
                en: "A module is imported by the path in its own go.mod, its capitals and its /v2 included",
                zh: "必须按模块自己 go.mod 中的路径导入它，包括大小写和 /v2",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}` to see which versions there are
    pub(crate) fn fix_versions(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}` to see which versions there are",
                zh: "运行 `{command}` 查看有哪些版本",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// Check the path; for a private module set `GOPRIVATE` and log in to its host
    pub(crate) fn fix_check_path() -> Title {
        Title(sentence(
            &Template {
                en: "Check the path; for a private module set `GOPRIVATE` and log in to its host",
                zh: "检查路径；私有模块请设置 `GOPRIVATE` 并登录其主机",
                names: &[],
            },
            [],
        ))
    }
    /// Import and require it as `{declared}`
    pub(crate) fn fix_import_it(declared: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Import and require it as `{declared}`",
                zh: "按 `{declared}` 导入并依赖它",
                names: &["declared"],
            },
            [declared.into()],
        ))
    }
}

/// vendor-hides-module-graph
pub(crate) mod vendor_hides_module_graph {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("vendor-hides-module-graph", Layer::Module, Severity::Error);
    /// The vendor folder does not tell that: {said}
    pub(crate) fn message(said: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The vendor folder does not tell that: {said}",
                    zh: "vendor 文件夹无法回答：{said}",
                    names: &["said"],
                },
                [said.into()],
            ),
            why(),
        )
    }
    /// A vendor folder is in use, and it holds packages, not the graph of modules or their versions
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "A vendor folder is in use, and it holds packages, not the graph of modules or their versions",
                zh: "正在使用 vendor 文件夹，它只有包，没有模块图，也没有版本列表",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_bypass(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
}

/// vendor-inconsistent
pub(crate) mod vendor_inconsistent {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("vendor-inconsistent", Layer::Module, Severity::Error);
    /// {said}
    pub(crate) fn message(said: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template { en: "{said}", zh: "{said}", names: &["said"] },
            [said.into()],
        ))
    }
    /// {said} (and {more} more)
    pub(crate) fn several(said: impl Into<Arg>, more: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "{said} (and {more} more)",
                zh: "{said}（另有 {more} 处）",
                names: &["said", "more"],
            },
            [said.into(), more.into()],
        ))
    }
    /// {file} imports `{package}`, which the vendor folder lacks
    pub(crate) fn package(file: impl Into<Arg>, package: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "{file} imports `{package}`, which the vendor folder lacks",
                zh: "{file} 导入了 `{package}`，而 vendor 文件夹中没有它",
                names: &["file", "package"],
            },
            [file.into(), package.into()],
        ))
    }
    /// The vendor folder lacks the package `{package}`
    pub(crate) fn package_unknown(package: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "The vendor folder lacks the package `{package}`",
                zh: "vendor 文件夹中没有包 `{package}`",
                names: &["package"],
            },
            [package.into()],
        ))
    }
    /// A vendor folder is in use (`{module}`): go stops when it does not fit go.mod
    pub(crate) fn why(module: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "A vendor folder is in use (`{module}`): go stops when it does not fit go.mod",
                zh: "正在使用 vendor 文件夹（`{module}`）：它与 go.mod 不符时 go 会停止",
                names: &["module"],
            },
            [module.into()],
        ))
    }
    /// A vendor folder is in use: packages are taken from there only, never from the network
    pub(crate) fn why_package() -> Why {
        Why(sentence(
            &Template {
                en: "A vendor folder is in use: packages are taken from there only, never from the network",
                zh: "正在使用 vendor 文件夹：包只从那里取，不会从网络下载",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_vendor(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
}

/// vendor-missing
pub(crate) mod vendor_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("vendor-missing", Layer::Module, Severity::Error);
    /// `-mod=vendor` ({source}), but there is no `{vendor}`
    pub(crate) fn message(source: impl Into<Arg>, vendor: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`-mod=vendor` ({source}), but there is no `{vendor}`",
                    zh: "`-mod=vendor`（{source}），但没有 `{vendor}`",
                    names: &["source", "vendor"],
                },
                [source.into(), vendor.into()],
            ),
            why(),
        )
    }
    /// `-mod=vendor` is in effect, but there is no `{vendor}`
    pub(crate) fn explain(vendor: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`-mod=vendor` is in effect, but there is no `{vendor}`",
                    zh: "`-mod=vendor` 正在生效，但没有 `{vendor}`",
                    names: &["vendor"],
                },
                [vendor.into()],
            ),
            why(),
        )
    }
    /// With -mod=vendor go takes packages from the vendor folder only: nothing that go.mod requires is found
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "With -mod=vendor go takes packages from the vendor folder only: nothing that go.mod requires is found",
                zh: "使用 -mod=vendor 时 go 只从 vendor 文件夹取包：go.mod 依赖的东西都找不到",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}` to make the folder
    pub(crate) fn fix_vendor(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}` to make the folder",
                zh: "运行 `{command}` 生成该文件夹",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_unset(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Take `-mod=vendor` out of GOFLAGS or of the command
    pub(crate) fn fix_unset_environment() -> Title {
        Title(sentence(
            &Template {
                en: "Take `-mod=vendor` out of GOFLAGS or of the command",
                zh: "从 GOFLAGS 或命令中去掉 `-mod=vendor`",
                names: &[],
            },
            [],
        ))
    }
}

/// workspace-excludes-module
pub(crate) mod workspace_excludes_module {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("workspace-excludes-module", Layer::Module, Severity::Error);
    /// `{work}` does not use the module `{module}` (`{folder}`)
    pub(crate) fn message(
        work: impl Into<Arg>,
        module: impl Into<Arg>,
        folder: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{work}` does not use the module `{module}` (`{folder}`)",
                    zh: "`{work}` 没有使用模块 `{module}`（`{folder}`）",
                    names: &["work", "module", "folder"],
                },
                [work.into(), module.into(), folder.into()],
            ),
            why(),
        )
    }
    /// {file} uses no module
    pub(crate) fn empty(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} uses no module",
                    zh: "{file} 没有使用任何模块",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// go.work uses `{folder}`, where there is no go.mod
    pub(crate) fn missing(folder: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "go.work uses `{folder}`, where there is no go.mod",
                    zh: "go.work 使用了 `{folder}`，但那里没有 go.mod",
                    names: &["folder"],
                },
                [folder.into()],
            ),
            why(),
        )
    }
    /// go.work does not use the module of `{folder}`
    pub(crate) fn explain(folder: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "go.work does not use the module of `{folder}`",
                    zh: "go.work 没有使用 `{folder}` 所在的模块",
                    names: &["folder"],
                },
                [folder.into()],
            ),
            why(),
        )
    }
    /// With a go.work in effect, go, gopls and the debugger refuse packages of modules that it does not use
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "With a go.work in effect, go, gopls and the debugger refuse packages of modules that it does not use",
                zh: "go.work 生效时，go、gopls 和调试器会拒绝其中未列出的模块的包",
                names: &[],
            },
            [],
        ))
    }
    /// With a go.work in effect, every command asks for the modules that it uses
    pub(crate) fn why_empty() -> Why {
        Why(sentence(
            &Template {
                en: "With a go.work in effect, every command asks for the modules that it uses",
                zh: "go.work 生效时，每个命令都要求其中列出所用的模块",
                names: &[],
            },
            [],
        ))
    }
    /// Go reads every module that go.work uses, and stops when one is not there
    pub(crate) fn why_missing() -> Why {
        Why(sentence(
            &Template {
                en: "Go reads every module that go.work uses, and stops when one is not there",
                zh: "Go 会读取 go.work 使用的每个模块，缺少一个就停止",
                names: &[],
            },
            [],
        ))
    }
    /// A go.work here or above is in effect, and only the modules that it lists are part of the workspace
    pub(crate) fn why_explain() -> Why {
        Why(sentence(
            &Template {
                en: "A go.work here or above is in effect, and only the modules that it lists are part of the workspace",
                zh: "此处或上级目录的 go.work 正在生效，只有其中列出的模块属于工作区",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_use(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Run `{command}`, or put the module back
    pub(crate) fn fix_drop(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}`, or put the module back",
                zh: "运行 `{command}`，或把该模块放回原处",
                names: &["command"],
            },
            [command.into()],
        ))
    }
}

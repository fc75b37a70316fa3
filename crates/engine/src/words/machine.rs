//! Made by `cargo xtask generate` from the pages of the family machine; edit those.
#![allow(
    clippy::wildcard_imports,
    reason = "each module takes what it needs of the same ten names"
)]

use super::{Arg, Message, RuleId, Template, Title, Why, sentence};
use go_doctor_protocol::{Layer, Severity};

/// c-compiler-missing
pub(crate) mod c_compiler_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("c-compiler-missing", Layer::System, Severity::Error);
    /// {file} imports "C", and the C compiler `{compiler}` ({source}) is not on PATH
    pub(crate) fn message(
        file: impl Into<Arg>,
        compiler: impl Into<Arg>,
        source: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} imports \"C\", and the C compiler `{compiler}` ({source}) is not on PATH",
                    zh: "{file} 导入了 \"C\"，而 PATH 中没有 C 编译器 `{compiler}`（{source}）",
                    names: &["file", "compiler", "source"],
                },
                [file.into(), compiler.into(), source.into()],
            ),
            why(),
        )
    }
    /// cgo is on and {file} imports "{import}", but there is no C compiler `{compiler}` ({source})
    pub(crate) fn std(
        file: impl Into<Arg>,
        import: impl Into<Arg>,
        compiler: impl Into<Arg>,
        source: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "cgo is on and {file} imports \"{import}\", but there is no C compiler `{compiler}` ({source})",
                    zh: "cgo 已开启，{file} 导入了 \"{import}\"，但没有 C 编译器 `{compiler}`（{source}）",
                    names: &["file", "import", "compiler", "source"],
                },
                [file.into(), import.into(), compiler.into(), source.into()],
            ),
            why(),
        )
    }
    /// The C compiler `{compiler}`, which cgo needs, was not found
    pub(crate) fn explain(compiler: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The C compiler `{compiler}`, which cgo needs, was not found",
                    zh: "找不到 cgo 需要的 C 编译器 `{compiler}`",
                    names: &["compiler"],
                },
                [compiler.into()],
            ),
            why(),
        )
    }
    /// The C compiler cannot build for this target
    pub(crate) fn explain_broken() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The C compiler cannot build for this target",
                    zh: "C 编译器无法为此目标构建",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// cgo compiles the C part of a package with it, in your code or in `net` and `os/user`
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "cgo compiles the C part of a package with it, in your code or in `net` and `os/user`",
                zh: "cgo 用它编译包中的 C 部分，可能在你的代码里，也可能在 `net`、`os/user` 里",
                names: &[],
            },
            [],
        ))
    }
    /// Without a compiler go turns cgo off by itself and leaves out every file that imports "C"
    pub(crate) fn why_silent() -> Why {
        Why(sentence(
            &Template {
                en: "Without a compiler go turns cgo off by itself and leaves out every file that imports \"C\"",
                zh: "没有编译器时 go 会自行关闭 cgo，并排除所有导入 \"C\" 的文件",
                names: &[],
            },
            [],
        ))
    }
    /// It is installed incompletely, is no C compiler, or builds for another system or processor
    pub(crate) fn why_broken() -> Why {
        Why(sentence(
            &Template {
                en: "It is installed incompletely, is no C compiler, or builds for another system or processor",
                zh: "它安装不完整、不是 C 编译器，或者只能为其他系统或处理器构建",
                names: &[],
            },
            [],
        ))
    }
    /// Install a C compiler (`{command}`) and open a new window
    pub(crate) fn fix_install(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Install a C compiler (`{command}`) and open a new window",
                zh: "安装 C 编译器（`{command}`），然后打开新窗口",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// Where no C is needed, build with `CGO_ENABLED=0`
    pub(crate) fn fix_disable() -> Title {
        Title(sentence(
            &Template {
                en: "Where no C is needed, build with `CGO_ENABLED=0`",
                zh: "不需要 C 代码时，用 `CGO_ENABLED=0` 构建",
                names: &[],
            },
            [],
        ))
    }
}

/// c-dependency-missing
pub(crate) mod c_dependency_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("c-dependency-missing", Layer::System, Severity::Error);
    /// The C header `{name}` is not installed
    pub(crate) fn header(name: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The C header `{name}` is not installed",
                    zh: "没有安装 C 头文件 `{name}`",
                    names: &["name"],
                },
                [name.into()],
            ),
            why(),
        )
    }
    /// The C library `{name}` is not installed
    pub(crate) fn library(name: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The C library `{name}` is not installed",
                    zh: "没有安装 C 库 `{name}`",
                    names: &["name"],
                },
                [name.into()],
            ),
            why(),
        )
    }
    /// pkg-config does not know the package `{name}`
    pub(crate) fn package(name: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "pkg-config does not know the package `{name}`",
                    zh: "pkg-config 不认识包 `{name}`",
                    names: &["name"],
                },
                [name.into()],
            ),
            why(),
        )
    }
    /// `{name}`, which a cgo package asks for its flags, is not on PATH
    pub(crate) fn pkg_config(name: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{name}`, which a cgo package asks for its flags, is not on PATH",
                    zh: "cgo 包需要用 `{name}` 获取编译参数，而 PATH 中没有它",
                    names: &["name"],
                },
                [name.into()],
            ),
            why(),
        )
    }
    /// The C compiler runs; what the C part of a package needs beside it is missing
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The C compiler runs; what the C part of a package needs beside it is missing",
                zh: "C 编译器能运行，但包的 C 部分还需要的东西缺失",
                names: &[],
            },
            [],
        ))
    }
    /// Install the development package that has `{name}` (often named `lib…-dev` or `…-devel`)
    pub(crate) fn fix_install(name: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Install the development package that has `{name}` (often named `lib…-dev` or `…-devel`)",
                zh: "安装提供 `{name}` 的开发包（通常名为 `lib…-dev` 或 `…-devel`）",
                names: &["name"],
            },
            [name.into()],
        ))
    }
}

/// cache-unusable
pub(crate) mod cache_unusable {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("cache-unusable", Layer::System, Severity::Error);
    /// `{variable}` is `off` ({source}), which no Go takes any more
    pub(crate) fn off(variable: impl Into<Arg>, source: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` is `off` ({source}), which no Go takes any more",
                    zh: "`{variable}` 是 `off`（{source}），现在的 Go 都不接受",
                    names: &["variable", "source"],
                },
                [variable.into(), source.into()],
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
    /// `{variable}` is `{value}` ({source}), but `{path}` is no folder
    pub(crate) fn file(
        variable: impl Into<Arg>,
        value: impl Into<Arg>,
        source: impl Into<Arg>,
        path: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` is `{value}` ({source}), but `{path}` is no folder",
                    zh: "`{variable}` 是 `{value}`（{source}），但 `{path}` 不是文件夹",
                    names: &["variable", "value", "source", "path"],
                },
                [variable.into(), value.into(), source.into(), path.into()],
            ),
            why(),
        )
    }
    /// `{variable}` is `{value}` ({source}), but this user may not write to `{path}`
    pub(crate) fn denied(
        variable: impl Into<Arg>,
        value: impl Into<Arg>,
        source: impl Into<Arg>,
        path: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` is `{value}` ({source}), but this user may not write to `{path}`",
                    zh: "`{variable}` 是 `{value}`（{source}），但当前用户不能写入 `{path}`",
                    names: &["variable", "value", "source", "path"],
                },
                [variable.into(), value.into(), source.into(), path.into()],
            ),
            why(),
        )
    }
    /// `{variable}` is `{value}` ({source}), on a file system mounted `noexec`
    pub(crate) fn noexec(
        variable: impl Into<Arg>,
        value: impl Into<Arg>,
        source: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` is `{value}` ({source}), on a file system mounted `noexec`",
                    zh: "`{variable}` 是 `{value}`（{source}），它所在的文件系统以 `noexec` 挂载",
                    names: &["variable", "value", "source"],
                },
                [variable.into(), value.into(), source.into()],
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
    /// `{variable}` leads to `{value}`, where a file stands in the way
    pub(crate) fn explain_file(variable: impl Into<Arg>, value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` leads to `{value}`, where a file stands in the way",
                    zh: "`{variable}` 指向 `{value}`，而那里有文件挡住",
                    names: &["variable", "value"],
                },
                [variable.into(), value.into()],
            ),
            why(),
        )
    }
    /// The place that `{variable}` names, `{value}`, may not be written by the user who ran this
    pub(crate) fn explain_denied(variable: impl Into<Arg>, value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The place that `{variable}` names, `{value}`, may not be written by the user who ran this",
                    zh: "`{variable}` 指定的位置 `{value}`，运行命令的用户不能写入",
                    names: &["variable", "value"],
                },
                [variable.into(), value.into()],
            ),
            why(),
        )
    }
    /// The build cache lies where no program may be started: `{value}`
    pub(crate) fn explain_noexec(value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The build cache lies where no program may be started: `{value}`",
                    zh: "构建缓存所在的位置不允许启动程序：`{value}`",
                    names: &["value"],
                },
                [value.into()],
            ),
            why(),
        )
    }
    /// `{value}` is in `{path}`; the build cache, where go keeps its index, cannot be written
    pub(crate) fn explain_index(value: impl Into<Arg>, path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{value}` is in `{path}`; the build cache, where go keeps its index, cannot be written",
                    zh: "`{path}` 中有 `{value}`，但 go 存放索引的构建缓存无法写入",
                    names: &["value", "path"],
                },
                [value.into(), path.into()],
            ),
            why(),
        )
    }
    /// The cache program that `{variable}` names, `{value}`, cannot be started
    pub(crate) fn explain_program(variable: impl Into<Arg>, value: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The cache program that `{variable}` names, `{value}`, cannot be started",
                    zh: "无法启动 `{variable}` 指定的缓存程序 `{value}`",
                    names: &["variable", "value"],
                },
                [variable.into(), value.into()],
            ),
            why(),
        )
    }
    /// Every build needs the build cache and stops, or does not even find the standard library
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Every build needs the build cache and stops, or does not even find the standard library",
                zh: "每次构建都需要构建缓存，没有它就会停止，甚至找不到标准库",
                names: &[],
            },
            [],
        ))
    }
    /// Modules that are not there yet cannot be downloaded
    pub(crate) fn why_modules() -> Why {
        Why(sentence(
            &Template {
                en: "Modules that are not there yet cannot be downloaded",
                zh: "尚未下载的模块无法下载",
                names: &[],
            },
            [],
        ))
    }
    /// Since Go 1.24 `go run` starts a program it has built before from the cache: the first run works, the second does not
    pub(crate) fn why_noexec() -> Why {
        Why(sentence(
            &Template {
                en: "Since Go 1.24 `go run` starts a program it has built before from the cache: the first run works, the second does not",
                zh: "从 Go 1.24 起，`go run` 会从缓存启动以前构建过的程序：第一次运行成功，第二次失败",
                names: &[],
            },
            [],
        ))
    }
    /// A cache that belongs to another user (after `sudo go`) or is full makes go lose packages that are there
    pub(crate) fn why_index() -> Why {
        Why(sentence(
            &Template {
                en: "A cache that belongs to another user (after `sudo go`) or is full makes go lose packages that are there",
                zh: "属于其他用户的缓存（用过 `sudo go`）或写满的缓存会让 go 找不到实际存在的包",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}` to take the folder back
    pub(crate) fn fix_own(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}` to take the folder back",
                zh: "运行 `{command}` 把文件夹收回",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// Make the folder yours and writable, or set `{variable}` to a folder of yours
    pub(crate) fn fix_elsewhere(variable: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Make the folder yours and writable, or set `{variable}` to a folder of yours",
                zh: "把该文件夹改为自己所有并可写，或把 `{variable}` 设为自己的目录",
                names: &["variable"],
            },
            [variable.into()],
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

/// checksum-database-unusable
pub(crate) mod checksum_database_unusable {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("checksum-database-unusable", Layer::System, Severity::Error);
    /// `GOSUMDB` is `{value}` ({source}), which names no checksum database
    pub(crate) fn malformed(value: impl Into<Arg>, source: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOSUMDB` is `{value}` ({source}), which names no checksum database",
                    zh: "`GOSUMDB` 是 `{value}`（{source}），它不是任何校验和数据库",
                    names: &["value", "source"],
                },
                [value.into(), source.into()],
            ),
            why(),
        )
    }
    /// `GOSUMDB` is `{value}` ({source}), with more than a name and a URL
    pub(crate) fn fields(value: impl Into<Arg>, source: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOSUMDB` is `{value}` ({source}), with more than a name and a URL",
                    zh: "`GOSUMDB` 是 `{value}`（{source}），内容多于名称和 URL",
                    names: &["value", "source"],
                },
                [value.into(), source.into()],
            ),
            why(),
        )
    }
    /// `GOSUMDB` is `{value}` ({source}); behind the name must stand an http(s) URL
    pub(crate) fn url(value: impl Into<Arg>, source: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOSUMDB` is `{value}` ({source}); behind the name must stand an http(s) URL",
                    zh: "`GOSUMDB` 是 `{value}`（{source}），名称后面必须是 http(s) 的 URL",
                    names: &["value", "source"],
                },
                [value.into(), source.into()],
            ),
            why(),
        )
    }
    /// `GOSUMDB` is `off` ({source}), and {name} is not taken unchecked
    pub(crate) fn off(source: impl Into<Arg>, name: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOSUMDB` is `off` ({source}), and {name} is not taken unchecked",
                    zh: "`GOSUMDB` 是 `off`（{source}），而 {name} 必须经过校验",
                    names: &["source", "name"],
                },
                [source.into(), name.into()],
            ),
            why(),
        )
    }
    /// The checksum database could not be asked about `{module}`
    pub(crate) fn explain(module: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The checksum database could not be asked about `{module}`",
                    zh: "无法向校验和数据库查询 `{module}`",
                    names: &["module"],
                },
                [module.into()],
            ),
            why(),
        )
    }
    /// `GOSUMDB` names no checksum database, so `{module}` could not be verified
    pub(crate) fn explain_malformed(module: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOSUMDB` names no checksum database, so `{module}` could not be verified",
                    zh: "`GOSUMDB` 不是校验和数据库，因此无法校验 `{module}`",
                    names: &["module"],
                },
                [module.into()],
            ),
            why(),
        )
    }
    /// The checksum database does not know `{module}`
    pub(crate) fn explain_private(module: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The checksum database does not know `{module}`",
                    zh: "校验和数据库不认识 `{module}`",
                    names: &["module"],
                },
                [module.into()],
            ),
            why(),
        )
    }
    /// Every module that is not in go.sum yet is refused, although the proxy answers
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Every module that is not in go.sum yet is refused, although the proxy answers",
                zh: "尚未记录在 go.sum 中的模块都会被拒绝，尽管代理有应答",
                names: &[],
            },
            [],
        ))
    }
    /// The next module that is not in go.sum yet will be refused
    pub(crate) fn why_later() -> Why {
        Why(sentence(
            &Template {
                en: "The next module that is not in go.sum yet will be refused",
                zh: "下一个尚未记录在 go.sum 中的模块会被拒绝",
                names: &[],
            },
            [],
        ))
    }
    /// Modules do without the database, a toolchain never: every command here stops
    pub(crate) fn why_off() -> Why {
        Why(sentence(
            &Template {
                en: "Modules do without the database, a toolchain never: every command here stops",
                zh: "模块可以不用数据库，工具链却不行：这里的所有命令都会停止",
                names: &[],
            },
            [],
        ))
    }
    /// A private module is not in the public database: go must be told not to ask
    pub(crate) fn why_private() -> Why {
        Why(sentence(
            &Template {
                en: "A private module is not in the public database: go must be told not to ask",
                zh: "私有模块不在公共数据库中，必须告诉 go 不要查询",
                names: &[],
            },
            [],
        ))
    }
    /// Mark it as private: `go env -w GOPRIVATE={path}` (or a pattern such as `*.example.com`)
    pub(crate) fn fix_private(path: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Mark it as private: `go env -w GOPRIVATE={path}` (or a pattern such as `*.example.com`)",
                zh: "把它标为私有：`go env -w GOPRIVATE={path}`（也可以用 `*.example.com` 这样的模式）",
                names: &["path"],
            },
            [path.into()],
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

/// checksum-mismatch
pub(crate) mod checksum_mismatch {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("checksum-mismatch", Layer::System, Severity::Error);
    /// What was downloaded for `{module}` is not what go.sum has noted
    pub(crate) fn message(module: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "What was downloaded for `{module}` is not what go.sum has noted",
                    zh: "为 `{module}` 下载的内容与 go.sum 的记录不符",
                    names: &["module"],
                },
                [module.into()],
            ),
            why(),
        )
    }
    /// What was downloaded for `{module}` is not what the checksum database knows
    pub(crate) fn database(module: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "What was downloaded for `{module}` is not what the checksum database knows",
                    zh: "为 `{module}` 下载的内容与校验和数据库的记录不符",
                    names: &["module"],
                },
                [module.into()],
            ),
            why(),
        )
    }
    /// `{module}` was changed in the module cache
    pub(crate) fn modified(module: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{module}` was changed in the module cache",
                    zh: "模块缓存中的 `{module}` 被修改过",
                    names: &["module"],
                },
                [module.into()],
            ),
            why(),
        )
    }
    /// Either go.sum was edited or merged wrongly, or the module was changed after it was published
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Either go.sum was edited or merged wrongly, or the module was changed after it was published",
                zh: "要么 go.sum 被改错或合并错了，要么模块在发布后被改动",
                names: &[],
            },
            [],
        ))
    }
    /// The version was published twice with different content, or something on the way changed it
    pub(crate) fn why_database() -> Why {
        Why(sentence(
            &Template {
                en: "The version was published twice with different content, or something on the way changed it",
                zh: "这个版本发布过两次而内容不同，或者在传输途中被改动",
                names: &[],
            },
            [],
        ))
    }
    /// A tool or an editor wrote into the cache, or a disk fault did; builds use the changed files
    pub(crate) fn why_modified() -> Why {
        Why(sentence(
            &Template {
                en: "A tool or an editor wrote into the cache, or a disk fault did; builds use the changed files",
                zh: "有工具或编辑器写入了缓存，或者磁盘出错；构建用的是改动后的文件",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}` and try again; if it stays, compare the line in go.sum with its history before deleting it
    pub(crate) fn fix_clean(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}` and try again; if it stays, compare the line in go.sum with its history before deleting it",
                zh: "运行 `{command}` 后再试；如果仍然如此，先对照 go.sum 的历史记录，再决定是否删除那一行",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// Ask the author for a new version, or mark the module as private (`GOPRIVATE`) if it is yours
    pub(crate) fn fix_other_version() -> Title {
        Title(sentence(
            &Template {
                en: "Ask the author for a new version, or mark the module as private (`GOPRIVATE`) if it is yours",
                zh: "请作者发布新版本；如果是自己的模块，用 `GOPRIVATE` 标为私有",
                names: &[],
            },
            [],
        ))
    }
}

/// disk-full
pub(crate) mod disk_full {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("disk-full", Layer::System, Severity::Error);
    /// The file system that go writes to is full
    pub(crate) fn message() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The file system that go writes to is full",
                    zh: "go 要写入的文件系统已满",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// No space is left for `{path}`
    pub(crate) fn path(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "No space is left for `{path}`",
                    zh: "没有空间写入 `{path}`",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// go could not store what it compiled, linked or downloaded; the code itself was not the reason
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "go could not store what it compiled, linked or downloaded; the code itself was not the reason",
                zh: "go 无法保存编译、链接或下载的结果；原因不在代码本身",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}` to empty the build cache, if it lies on that file system
    pub(crate) fn fix_clean(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}` to empty the build cache, if it lies on that file system",
                zh: "运行 `{command}` 清空构建缓存（如果它在这个文件系统上）",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// Free space there, or set `TMPDIR`, `GOCACHE` or `GOMODCACHE` to a folder with space
    pub(crate) fn fix_elsewhere() -> Title {
        Title(sentence(
            &Template {
                en: "Free space there, or set `TMPDIR`, `GOCACHE` or `GOMODCACHE` to a folder with space",
                zh: "在那里腾出空间，或把 `TMPDIR`、`GOCACHE`、`GOMODCACHE` 设到有空间的目录",
                names: &[],
            },
            [],
        ))
    }
}

/// file-permission-denied
pub(crate) mod file_permission_denied {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("file-permission-denied", Layer::System, Severity::Error);
    /// `{path}` may not be read by this user
    pub(crate) fn message(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{path}` may not be read by this user",
                    zh: "当前用户不能读取 `{path}`",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// The folder `{path}` may not be read by this user
    pub(crate) fn folder(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The folder `{path}` may not be read by this user",
                    zh: "当前用户不能读取文件夹 `{path}`",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// The folder `{path}` inside the project may not be read by this user
    pub(crate) fn folder_below(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The folder `{path}` inside the project may not be read by this user",
                    zh: "当前用户不能读取项目中的文件夹 `{path}`",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// `{path}` may not be written by this user
    pub(crate) fn write(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{path}` may not be written by this user",
                    zh: "当前用户不能写入 `{path}`",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// `{path}` lies on a read-only file system
    pub(crate) fn read_only(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{path}` lies on a read-only file system",
                    zh: "`{path}` 位于只读文件系统",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// go reads every file of the package and stops at the first it may not
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "go reads every file of the package and stops at the first it may not",
                zh: "go 会读取包中的每个文件，遇到第一个不能读的就停止",
                names: &[],
            },
            [],
        ))
    }
    /// Patterns such as `./...` go into every folder and stop there; single packages still build
    pub(crate) fn why_folder_below() -> Why {
        Why(sentence(
            &Template {
                en: "Patterns such as `./...` go into every folder and stop there; single packages still build",
                zh: "`./...` 这样的模式会进入每个文件夹并停在那里；单个包仍能构建",
                names: &[],
            },
            [],
        ))
    }
    /// The command had to change a file of the project and left it as it was
    pub(crate) fn why_write() -> Why {
        Why(sentence(
            &Template {
                en: "The command had to change a file of the project and left it as it was",
                zh: "该命令需要修改项目中的文件，结果什么都没有改",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}` to make it yours
    pub(crate) fn fix_own(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}` to make it yours",
                zh: "运行 `{command}` 使其归你所有",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// Give yourself the right to read and write `{path}` (Properties, Security)
    pub(crate) fn fix_grant(path: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Give yourself the right to read and write `{path}` (Properties, Security)",
                zh: "给自己加上读写 `{path}` 的权限（属性 → 安全）",
                names: &["path"],
            },
            [path.into()],
        ))
    }
}

/// git-missing
pub(crate) mod git_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("git-missing", Layer::System, Severity::Error);
    /// `{module}` comes straight from its repository, and there is no `{program}` on PATH
    pub(crate) fn message(module: impl Into<Arg>, program: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{module}` comes straight from its repository, and there is no `{program}` on PATH",
                    zh: "`{module}` 要直接从代码库获取，而 PATH 中没有 `{program}`",
                    names: &["module", "program"],
                },
                [module.into(), program.into()],
            ),
            why(),
        )
    }
    /// go needs `{program}` to fetch a module from its repository, and it is not on PATH
    pub(crate) fn explain(program: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "go needs `{program}` to fetch a module from its repository, and it is not on PATH",
                    zh: "go 需要用 `{program}` 从代码库获取模块，而 PATH 中没有它",
                    names: &["program"],
                },
                [program.into()],
            ),
            why(),
        )
    }
    /// go needs `{program}` to note the revision in the program, and it is not on PATH
    pub(crate) fn explain_stamp(program: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "go needs `{program}` to note the revision in the program, and it is not on PATH",
                    zh: "go 需要用 `{program}` 把版本信息写入程序，而 PATH 中没有它",
                    names: &["program"],
                },
                [program.into()],
            ),
            why(),
        )
    }
    /// A direct download clones the repository with its version control program
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "A direct download clones the repository with its version control program",
                zh: "直接下载时，go 会用版本控制程序克隆代码库",
                names: &[],
            },
            [],
        ))
    }
    /// `-buildvcs=true` asks for it; without the flag go leaves the note out
    pub(crate) fn why_stamp() -> Why {
        Why(sentence(
            &Template {
                en: "`-buildvcs=true` asks for it; without the flag go leaves the note out",
                zh: "`-buildvcs=true` 要求写入；不加这个参数时 go 会省略",
                names: &[],
            },
            [],
        ))
    }
    /// Install {program} ({url}) and open a new window; a public module may also come from the default proxy (`go env -u GOPROXY`)
    pub(crate) fn fix_install(program: impl Into<Arg>, url: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Install {program} ({url}) and open a new window; a public module may also come from the default proxy (`go env -u GOPROXY`)",
                zh: "安装 {program}（{url}）并打开新窗口，公开的模块也可以让代理下载（`go env -u GOPROXY`）",
                names: &["program", "url"],
            },
            [program.into(), url.into()],
        ))
    }
    /// Build with `-buildvcs=false`
    pub(crate) fn fix_no_stamp() -> Title {
        Title(sentence(
            &Template {
                en: "Build with `-buildvcs=false`",
                zh: "用 `-buildvcs=false` 构建",
                names: &[],
            },
            [],
        ))
    }
}

/// home-unset
pub(crate) mod home_unset {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("home-unset", Layer::System, Severity::Error);
    /// `{variable}` is not set, so go finds no place for its build cache
    pub(crate) fn message(variable: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` is not set, so go finds no place for its build cache",
                    zh: "没有设置 `{variable}`，go 找不到放构建缓存的地方",
                    names: &["variable"],
                },
                [variable.into()],
            ),
            why(),
        )
    }
    /// `{variable}` is not set, so go has no GOPATH and no place for modules
    pub(crate) fn modules(variable: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` is not set, so go has no GOPATH and no place for modules",
                    zh: "没有设置 `{variable}`，go 没有 GOPATH，也没有放模块的地方",
                    names: &["variable"],
                },
                [variable.into()],
            ),
            why(),
        )
    }
    /// `HOME` and `USER` are not set, so the program cannot tell who runs it
    pub(crate) fn user() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`HOME` and `USER` are not set, so the program cannot tell who runs it",
                    zh: "没有设置 `HOME` 和 `USER`，程序无法得知是谁在运行它",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// Every `go run`, `go build` and `go test` stops: they need a build cache since Go 1.12
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Every `go run`, `go build` and `go test` stops: they need a build cache since Go 1.12",
                zh: "所有 `go run`、`go build`、`go test` 都会停止：从 Go 1.12 起它们必须有构建缓存",
                names: &[],
            },
            [],
        ))
    }
    /// Nothing can be downloaded; what needs no module still works
    pub(crate) fn why_modules() -> Why {
        Why(sentence(
            &Template {
                en: "Nothing can be downloaded; what needs no module still works",
                zh: "无法下载任何模块；不需要模块的操作仍能进行",
                names: &[],
            },
            [],
        ))
    }
    /// Without cgo, os/user reads the environment when the user is not in /etc/passwd
    pub(crate) fn why_user() -> Why {
        Why(sentence(
            &Template {
                en: "Without cgo, os/user reads the environment when the user is not in /etc/passwd",
                zh: "不使用 cgo 时，如果用户不在 /etc/passwd 中，os/user 只能读取环境变量",
                names: &[],
            },
            [],
        ))
    }
    /// Set `{variable}` where this process is started (systemd unit, container, cron, task), or set `GOCACHE` and `GOPATH`
    pub(crate) fn fix_set(variable: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Set `{variable}` where this process is started (systemd unit, container, cron, task), or set `GOCACHE` and `GOPATH`",
                zh: "在启动此进程的地方（systemd 单元、容器、cron、任务）设置 `{variable}`，或者设置 `GOCACHE` 和 `GOPATH`",
                names: &["variable"],
            },
            [variable.into()],
        ))
    }
}

/// node-not-found
pub(crate) mod node_not_found {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("node-not-found", Layer::System, Severity::Error);
    /// The extension `{extension}` needs node, and there is none on PATH
    pub(crate) fn message(extension: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The extension `{extension}` needs node, and there is none on PATH",
                    zh: "扩展 `{extension}` 需要 node，而 PATH 中没有",
                    names: &["extension"],
                },
                [extension.into()],
            ),
            why(),
        )
    }
    /// node was not found; the LeetCode extension cannot run its client without it
    pub(crate) fn explain() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "node was not found; the LeetCode extension cannot run its client without it",
                    zh: "找不到 node；没有它 LeetCode 扩展无法运行客户端",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// Signing in, testing and submitting run a Node.js program; Go is not involved
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Signing in, testing and submitting run a Node.js program; Go is not involved",
                zh: "登录、测试和提交都要运行一个 Node.js 程序，与 Go 无关",
                names: &[],
            },
            [],
        ))
    }
    /// Install Node.js from {url} and restart VS Code
    pub(crate) fn fix_install(url: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Install Node.js from {url} and restart VS Code",
                zh: "从 {url} 安装 Node.js，然后重启 VS Code",
                names: &["url"],
            },
            [url.into()],
        ))
    }
    /// Set `leetcode.nodePath` to the full path of node in User settings
    pub(crate) fn fix_set_path() -> Title {
        Title(sentence(
            &Template {
                en: "Set `leetcode.nodePath` to the full path of node in User settings",
                zh: "在用户设置中把 `leetcode.nodePath` 设为 node 的完整路径",
                names: &[],
            },
            [],
        ))
    }
}

/// proxy-unreachable
pub(crate) mod proxy_unreachable {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("proxy-unreachable", Layer::System, Severity::Error);
    /// `GOPROXY` is `off` ({source}), and `{module}` is not in the module cache
    pub(crate) fn off(source: impl Into<Arg>, module: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOPROXY` is `off` ({source}), and `{module}` is not in the module cache",
                    zh: "`GOPROXY` 是 `off`（{source}），而模块缓存中没有 `{module}`",
                    names: &["source", "module"],
                },
                [source.into(), module.into()],
            ),
            why(),
        )
    }
    /// `GOPROXY` is `{value}` ({source}), with a full-width separator in it
    pub(crate) fn full_width(value: impl Into<Arg>, source: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOPROXY` is `{value}` ({source}), with a full-width separator in it",
                    zh: "`GOPROXY` 是 `{value}`（{source}），其中有全角分隔符",
                    names: &["value", "source"],
                },
                [value.into(), source.into()],
            ),
            why(),
        )
    }
    /// `GOPROXY` is `{value}` ({source}); entries are separated by a comma
    pub(crate) fn separator(value: impl Into<Arg>, source: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOPROXY` is `{value}` ({source}); entries are separated by a comma",
                    zh: "`GOPROXY` 是 `{value}`（{source}），各项之间要用逗号分隔",
                    names: &["value", "source"],
                },
                [value.into(), source.into()],
            ),
            why(),
        )
    }
    /// `GOPROXY` is `{value}` ({source}), with quotes inside the value
    pub(crate) fn quotes(value: impl Into<Arg>, source: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOPROXY` is `{value}` ({source}), with quotes inside the value",
                    zh: "`GOPROXY` 是 `{value}`（{source}），值里带有引号",
                    names: &["value", "source"],
                },
                [value.into(), source.into()],
            ),
            why(),
        )
    }
    /// `GOPROXY` is `{value}` ({source}); `{entry}` is no http, https or file URL
    pub(crate) fn scheme(
        value: impl Into<Arg>,
        source: impl Into<Arg>,
        entry: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOPROXY` is `{value}` ({source}); `{entry}` is no http, https or file URL",
                    zh: "`GOPROXY` 是 `{value}`（{source}），其中 `{entry}` 不是 http、https 或 file 的 URL",
                    names: &["value", "source", "entry"],
                },
                [value.into(), source.into(), entry.into()],
            ),
            why(),
        )
    }
    /// `GOPROXY` is `{value}` ({source}); `{entry}` is no URL
    pub(crate) fn no_url(
        value: impl Into<Arg>,
        source: impl Into<Arg>,
        entry: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOPROXY` is `{value}` ({source}); `{entry}` is no URL",
                    zh: "`GOPROXY` 是 `{value}`（{source}），其中 `{entry}` 不是 URL",
                    names: &["value", "source", "entry"],
                },
                [value.into(), source.into(), entry.into()],
            ),
            why(),
        )
    }
    /// `GOPROXY` is `{value}` ({source}), a list without entries
    pub(crate) fn empty(value: impl Into<Arg>, source: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOPROXY` is `{value}` ({source}), a list without entries",
                    zh: "`GOPROXY` 是 `{value}`（{source}），这是一个没有内容的列表",
                    names: &["value", "source"],
                },
                [value.into(), source.into()],
            ),
            why(),
        )
    }
    /// The server `{host}` could not be reached
    pub(crate) fn explain(host: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The server `{host}` could not be reached",
                    zh: "无法连接服务器 `{host}`",
                    names: &["host"],
                },
                [host.into()],
            ),
            why(),
        )
    }
    /// The name `{host}` was not found: no network, no DNS, or a mistyped server
    pub(crate) fn explain_host(host: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The name `{host}` was not found: no network, no DNS, or a mistyped server",
                    zh: "找不到主机名 `{host}`：没有网络、DNS 有问题，或者服务器写错",
                    names: &["host"],
                },
                [host.into()],
            ),
            why(),
        )
    }
    /// The certificate of `{host}` was refused
    pub(crate) fn explain_certificate(host: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The certificate of `{host}` was refused",
                    zh: "`{host}` 的证书被拒绝",
                    names: &["host"],
                },
                [host.into()],
            ),
            why(),
        )
    }
    /// The HTTP proxy on the way to `{host}` was not reached or refused
    pub(crate) fn explain_http_proxy(host: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The HTTP proxy on the way to `{host}` was not reached or refused",
                    zh: "通往 `{host}` 的 HTTP 代理连接不上或拒绝了请求",
                    names: &["host"],
                },
                [host.into()],
            ),
            why(),
        )
    }
    /// `{host}` answered with an error of its own
    pub(crate) fn explain_answer(host: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{host}` answered with an error of its own",
                    zh: "`{host}` 返回了它自己的错误",
                    names: &["host"],
                },
                [host.into()],
            ),
            why(),
        )
    }
    /// `{host}` refused the request: it wants credentials, or other ones
    pub(crate) fn explain_credentials(host: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{host}` refused the request: it wants credentials, or other ones",
                    zh: "`{host}` 拒绝了请求：它需要凭据，或者凭据不对",
                    names: &["host"],
                },
                [host.into()],
            ),
            why(),
        )
    }
    /// A module has to be fetched, and `GOPROXY=off` forbids it
    pub(crate) fn explain_off() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "A module has to be fetched, and `GOPROXY=off` forbids it",
                    zh: "需要下载模块，而 `GOPROXY=off` 禁止下载",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// `GOPROXY` is misspelt: go asked `{host}`
    pub(crate) fn explain_malformed(host: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`GOPROXY` is misspelt: go asked `{host}`",
                    zh: "`GOPROXY` 写错了：go 访问的是 `{host}`",
                    names: &["host"],
                },
                [host.into()],
            ),
            why(),
        )
    }
    /// Modules that this folder imports are not on this machine, and go cannot fetch them
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Modules that this folder imports are not on this machine, and go cannot fetch them",
                zh: "此文件夹导入的模块不在本机，而 go 无法下载",
                names: &[],
            },
            [],
        ))
    }
    /// Nothing is missing now; the next download will stop
    pub(crate) fn why_later() -> Why {
        Why(sentence(
            &Template {
                en: "Nothing is missing now; the next download will stop",
                zh: "目前什么都不缺；下一次下载会停止",
                names: &[],
            },
            [],
        ))
    }
    /// go could not download; the code and the module may be right
    pub(crate) fn why_explain() -> Why {
        Why(sentence(
            &Template {
                en: "go could not download; the code and the module may be right",
                zh: "go 无法下载；代码和模块本身可能没有问题",
                names: &[],
            },
            [],
        ))
    }
    /// What is not in the module cache cannot be used until the proxy is allowed again
    pub(crate) fn why_explain_off() -> Why {
        Why(sentence(
            &Template {
                en: "What is not in the module cache cannot be used until the proxy is allowed again",
                zh: "不在模块缓存中的模块，在重新允许代理之前都不能使用",
                names: &[],
            },
            [],
        ))
    }
    /// go looks for them in ~/.netrc or asks the helper of GOAUTH, and says nothing if neither serves this host
    pub(crate) fn why_explain_credentials() -> Why {
        Why(sentence(
            &Template {
                en: "go looks for them in ~/.netrc or asks the helper of GOAUTH, and says nothing if neither serves this host",
                zh: "go 会在 ~/.netrc 中查找凭据，或询问 GOAUTH 指定的程序；都不适用于此主机时，它什么也不说",
                names: &[],
            },
            [],
        ))
    }
    /// Entries are URLs, separated by a comma (half-width) or `|`
    pub(crate) fn why_explain_malformed() -> Why {
        Why(sentence(
            &Template {
                en: "Entries are URLs, separated by a comma (half-width) or `|`",
                zh: "各项是 URL，用半角逗号或 `|` 分隔",
                names: &[],
            },
            [],
        ))
    }
    /// Correct `GOPROXY`, or remove it where the default (proxy.golang.org) can be reached
    pub(crate) fn fix_default() -> Title {
        Title(sentence(
            &Template {
                en: "Correct `GOPROXY`, or remove it where the default (proxy.golang.org) can be reached",
                zh: "改正 `GOPROXY`，能访问 proxy.golang.org 时也可以删除它；还可以改用第三方的公共镜像（它会看到模块名）：`go env -w GOPROXY=https://goproxy.cn,direct`",
                names: &[],
            },
            [],
        ))
    }
    /// Correct the spelling of `GOPROXY`; the server of your own stays in it
    pub(crate) fn fix_correct() -> Title {
        Title(sentence(
            &Template {
                en: "Correct the spelling of `GOPROXY`; the server of your own stays in it",
                zh: "改正 `GOPROXY` 的写法；保留其中自己的服务器",
                names: &[],
            },
            [],
        ))
    }
    /// Check the network, and `HTTPS_PROXY` if the internet is reached through a proxy
    pub(crate) fn fix_network() -> Title {
        Title(sentence(
            &Template {
                en: "Check the network, and `HTTPS_PROXY` if the internet is reached through a proxy",
                zh: "检查网络；通过代理上网时再检查 `HTTPS_PROXY`；默认代理无法访问时，可以改用第三方的公共镜像（它会看到模块名）：`go env -w GOPROXY=https://goproxy.cn,direct`",
                names: &[],
            },
            [],
        ))
    }
    /// Check the network, and `HTTPS_PROXY` if the internet is reached through a proxy
    pub(crate) fn fix_network_own() -> Title {
        Title(sentence(
            &Template {
                en: "Check the network, and `HTTPS_PROXY` if the internet is reached through a proxy",
                zh: "检查网络；通过代理上网时再检查 `HTTPS_PROXY`",
                names: &[],
            },
            [],
        ))
    }
    /// Connect to the network of `{host}` (VPN, office), or start it if it is your own; then run the command again
    pub(crate) fn fix_reach(host: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Connect to the network of `{host}` (VPN, office), or start it if it is your own; then run the command again",
                zh: "接入 `{host}` 所在的网络（VPN、公司内网）；如果是自己的服务器，请启动它；然后重新运行命令",
                names: &["host"],
            },
            [host.into()],
        ))
    }
    /// If the server has moved or is gone: change `GOPROXY` where it is set ({source})
    pub(crate) fn fix_who(source: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "If the server has moved or is gone: change `GOPROXY` where it is set ({source})",
                zh: "如果服务器已经搬迁或停用：在设置 `GOPROXY` 的地方修改它（{source}）",
                names: &["source"],
            },
            [source.into()],
        ))
    }
    /// Write `machine {host} login NAME password TOKEN` into ~/.netrc (_netrc on Windows), the port included
    pub(crate) fn fix_netrc(host: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Write `machine {host} login NAME password TOKEN` into ~/.netrc (_netrc on Windows), the port included",
                zh: "在 ~/.netrc（Windows 上是 _netrc）中写入 `machine {host} login NAME password TOKEN`，要带上端口",
                names: &["host"],
            },
            [host.into()],
        ))
    }
    /// Or let `GOAUTH` (Go 1.24 or newer) name the helper that has the credentials; only https URLs get them
    pub(crate) fn fix_goauth() -> Title {
        Title(sentence(
            &Template {
                en: "Or let `GOAUTH` (Go 1.24 or newer) name the helper that has the credentials; only https URLs get them",
                zh: "或者用 `GOAUTH`（Go 1.24 或更新）指定提供凭据的辅助程序；只有 https 的 URL 才会收到凭据",
                names: &[],
            },
            [],
        ))
    }
    /// Or set `GOPRIVATE` to the paths of private modules that are fetched from their repositories instead
    pub(crate) fn fix_private() -> Title {
        Title(sentence(
            &Template {
                en: "Or set `GOPRIVATE` to the paths of private modules that are fetched from their repositories instead",
                zh: "或者把直接从代码库获取的私有模块的路径写进 `GOPRIVATE`",
                names: &[],
            },
            [],
        ))
    }
    /// Correct or unset `HTTPS_PROXY` and `HTTP_PROXY` (and `http.proxy` of VS Code)
    pub(crate) fn fix_http_proxy() -> Title {
        Title(sentence(
            &Template {
                en: "Correct or unset `HTTPS_PROXY` and `HTTP_PROXY` (and `http.proxy` of VS Code)",
                zh: "改正或删除 `HTTPS_PROXY` 和 `HTTP_PROXY`（以及 VS Code 的 `http.proxy`）",
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

/// resource-limit
pub(crate) mod resource_limit {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("resource-limit", Layer::System, Severity::Error);
    /// The limit on open files (`{limit}`) is too low for go
    pub(crate) fn files(limit: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The limit on open files (`{limit}`) is too low for go",
                    zh: "打开文件数的限制（`{limit}`）对 go 来说太低",
                    names: &["limit"],
                },
                [limit.into()],
            ),
            why(),
        )
    }
    /// The limit on processes and threads (`{limit}`) is too low for go
    pub(crate) fn processes(limit: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The limit on processes and threads (`{limit}`) is too low for go",
                    zh: "进程和线程数的限制（`{limit}`）对 go 来说太低",
                    names: &["limit"],
                },
                [limit.into()],
            ),
            why(),
        )
    }
    /// The limit on memory (`{limit}`, or the container's) is too low for go's own tools
    pub(crate) fn memory(limit: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The limit on memory (`{limit}`, or the container's) is too low for go's own tools",
                    zh: "内存限制（`{limit}` 或容器的限制）对 go 自己的工具来说太低",
                    names: &["limit"],
                },
                [limit.into()],
            ),
            why(),
        )
    }
    /// The limit on the size of a file (`{limit}`) is too low for what go writes
    pub(crate) fn size(limit: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The limit on the size of a file (`{limit}`) is too low for what go writes",
                    zh: "单个文件大小的限制（`{limit}`）对 go 要写的文件来说太低",
                    names: &["limit"],
                },
                [limit.into()],
            ),
            why(),
        )
    }
    /// The system ended a tool of go (`signal: killed`), most likely for lack of memory
    pub(crate) fn killed() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The system ended a tool of go (`signal: killed`), most likely for lack of memory",
                    zh: "系统终止了 go 的工具（`signal: killed`），很可能是内存不足",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// The system refused go, its compiler or its linker; your code was not the reason
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The system refused go, its compiler or its linker; your code was not the reason",
                zh: "被系统拒绝的是 go、它的编译器或链接器，原因不在你的代码",
                names: &[],
            },
            [],
        ))
    }
    /// Compiling and linking take more memory at once than most programs do
    pub(crate) fn why_killed() -> Why {
        Why(sentence(
            &Template {
                en: "Compiling and linking take more memory at once than most programs do",
                zh: "编译和链接一次需要的内存比大多数程序都多",
                names: &[],
            },
            [],
        ))
    }
    /// Raise the limit where the command is started (`ulimit` in the shell, `LimitNOFILE` and the like in systemd, the container's settings)
    pub(crate) fn fix_raise() -> Title {
        Title(sentence(
            &Template {
                en: "Raise the limit where the command is started (`ulimit` in the shell, `LimitNOFILE` and the like in systemd, the container's settings)",
                zh: "在启动命令的地方提高限制（shell 中的 `ulimit`、systemd 中的 `LimitNOFILE` 等、容器的设置）",
                names: &[],
            },
            [],
        ))
    }
    /// Give the machine or container more memory, or build with fewer jobs at once: `go build -p 1`
    pub(crate) fn fix_memory() -> Title {
        Title(sentence(
            &Template {
                en: "Give the machine or container more memory, or build with fewer jobs at once: `go build -p 1`",
                zh: "给机器或容器更多内存，或减少并行数：`go build -p 1`",
                names: &[],
            },
            [],
        ))
    }
}

/// temp-dir-unusable
pub(crate) mod temp_dir_unusable {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("temp-dir-unusable", Layer::System, Severity::Error);
    /// `{variable}` is `{value}` ({source}), which does not exist
    pub(crate) fn missing(
        variable: impl Into<Arg>,
        value: impl Into<Arg>,
        source: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` is `{value}` ({source}), which does not exist",
                    zh: "`{variable}` 是 `{value}`（{source}），但它不存在",
                    names: &["variable", "value", "source"],
                },
                [variable.into(), value.into(), source.into()],
            ),
            why(),
        )
    }
    /// `{variable}` is `{value}` ({source}), which is no folder
    pub(crate) fn file(
        variable: impl Into<Arg>,
        value: impl Into<Arg>,
        source: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` is `{value}` ({source}), which is no folder",
                    zh: "`{variable}` 是 `{value}`（{source}），但它不是文件夹",
                    names: &["variable", "value", "source"],
                },
                [variable.into(), value.into(), source.into()],
            ),
            why(),
        )
    }
    /// `{variable}` is `{value}` ({source}), where this user may not write
    pub(crate) fn denied(
        variable: impl Into<Arg>,
        value: impl Into<Arg>,
        source: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` is `{value}` ({source}), where this user may not write",
                    zh: "`{variable}` 是 `{value}`（{source}），而当前用户没有写入权限",
                    names: &["variable", "value", "source"],
                },
                [variable.into(), value.into(), source.into()],
            ),
            why(),
        )
    }
    /// `{variable}` is `{value}` ({source}), on a file system mounted `noexec`
    pub(crate) fn noexec(
        variable: impl Into<Arg>,
        value: impl Into<Arg>,
        source: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{variable}` is `{value}` ({source}), on a file system mounted `noexec`",
                    zh: "`{variable}` 是 `{value}`（{source}），它所在的文件系统以 `noexec` 挂载",
                    names: &["variable", "value", "source"],
                },
                [variable.into(), value.into(), source.into()],
            ),
            why(),
        )
    }
    /// go makes its work folder there and stops when it cannot
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "go makes its work folder there and stops when it cannot",
                zh: "go 要在那里创建工作目录，做不到就会停止",
                names: &[],
            },
            [],
        ))
    }
    /// `go build` works, but what `go run` and `go test` built there may not be started
    pub(crate) fn why_noexec() -> Why {
        Why(sentence(
            &Template {
                en: "`go build` works, but what `go run` and `go test` built there may not be started",
                zh: "`go build` 可以工作，但 `go run` 和 `go test` 在那里构建的程序不能启动",
                names: &[],
            },
            [],
        ))
    }
    /// Set `GOTMPDIR` to a folder of yours where programs may run, such as `~/tmp`, and make that folder
    pub(crate) fn fix_elsewhere() -> Title {
        Title(sentence(
            &Template {
                en: "Set `GOTMPDIR` to a folder of yours where programs may run, such as `~/tmp`, and make that folder",
                zh: "把 `GOTMPDIR` 设为你自己的、允许运行程序的目录（例如 `~/tmp`），并创建这个目录",
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

/// working-directory-unusable
pub(crate) mod working_directory_unusable {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("working-directory-unusable", Layer::System, Severity::Error);
    /// The folder the command ran in, `{path}`, is gone
    pub(crate) fn message(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The folder the command ran in, `{path}`, is gone",
                    zh: "运行命令的文件夹 `{path}` 已经不存在",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// The folder the command ran in, `{path}`, may not be entered by this user
    pub(crate) fn denied(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The folder the command ran in, `{path}`, may not be entered by this user",
                    zh: "当前用户不能进入运行命令的文件夹 `{path}`",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// The working directory `{path}` does not exist
    pub(crate) fn missing(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The working directory `{path}` does not exist",
                    zh: "工作目录 `{path}` 不存在",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// The debuggee was to run in a folder (`{path}`) that does not exist
    pub(crate) fn dlv(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The debuggee was to run in a folder (`{path}`) that does not exist",
                    zh: "被调试程序要在一个不存在的文件夹（`{path}`）中运行",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// go asks for its current folder first and stops when the system cannot name it
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "go asks for its current folder first and stops when the system cannot name it",
                zh: "go 首先询问当前目录，系统答不上来时就会停止",
                names: &[],
            },
            [],
        ))
    }
    /// Node reports a missing `cwd` with the words of a missing program: `spawn go ENOENT`
    pub(crate) fn why_node() -> Why {
        Why(sentence(
            &Template {
                en: "Node reports a missing `cwd` with the words of a missing program: `spawn go ENOENT`",
                zh: "`cwd` 不存在时，Node 会用“程序不存在”的说法报告：`spawn go ENOENT`",
                names: &[],
            },
            [],
        ))
    }
    /// dlv has just built the program it says it cannot find; what is missing is its `cwd`
    pub(crate) fn why_dlv() -> Why {
        Why(sentence(
            &Template {
                en: "dlv has just built the program it says it cannot find; what is missing is its `cwd`",
                zh: "dlv 刚刚构建了它说找不到的程序；缺少的其实是 `cwd`",
                names: &[],
            },
            [],
        ))
    }
    /// `cd` did not get there, and what follows ran elsewhere or not at all
    pub(crate) fn why_cd() -> Why {
        Why(sentence(
            &Template {
                en: "`cd` did not get there, and what follows ran elsewhere or not at all",
                zh: "`cd` 没有成功，后面的命令在别处运行，或者根本没有运行",
                names: &[],
            },
            [],
        ))
    }
    /// Change to a folder that exists (`cd` out and in again after a branch switch), or correct `cwd`
    pub(crate) fn fix_change() -> Title {
        Title(sentence(
            &Template {
                en: "Change to a folder that exists (`cd` out and in again after a branch switch), or correct `cwd`",
                zh: "切换到存在的文件夹（切换分支后先 `cd` 出去再进来），或改正 `cwd`",
                names: &[],
            },
            [],
        ))
    }
}

//! Made by `cargo xtask generate` from `words.md`; edit that.
#![allow(dead_code, reason = "some are only looked up as text")]

use super::{Arg, Said, Template, sentence};
/// System
pub(crate) fn layer_system() -> Said {
    sentence(&Template { en: "System", zh: "系统", names: &[] }, [])
}
/// Extension
pub(crate) fn layer_extension() -> Said {
    sentence(&Template { en: "Extension", zh: "扩展", names: &[] }, [])
}
/// Module
pub(crate) fn layer_module() -> Said {
    sentence(&Template { en: "Module", zh: "模块", names: &[] }, [])
}
/// Test
pub(crate) fn layer_test() -> Said {
    sentence(&Template { en: "Test", zh: "测试", names: &[] }, [])
}
/// Program
pub(crate) fn layer_program() -> Said {
    sentence(&Template { en: "Program", zh: "程序", names: &[] }, [])
}
/// error
pub(crate) fn severity_error() -> Said {
    sentence(&Template { en: "error", zh: "错误", names: &[] }, [])
}
/// warning
pub(crate) fn severity_warning() -> Said {
    sentence(&Template { en: "warning", zh: "警告", names: &[] }, [])
}
/// note
pub(crate) fn severity_info() -> Said {
    sentence(&Template { en: "note", zh: "提示", names: &[] }, [])
}
/// ok
pub(crate) fn health_ok() -> Said {
    sentence(&Template { en: "ok", zh: "正常", names: &[] }, [])
}
/// warning
pub(crate) fn health_warning() -> Said {
    sentence(&Template { en: "warning", zh: "警告", names: &[] }, [])
}
/// error
pub(crate) fn health_error() -> Said {
    sentence(&Template { en: "error", zh: "错误", names: &[] }, [])
}
/// could not check
pub(crate) fn health_unknown() -> Said {
    sentence(&Template { en: "could not check", zh: "无法检查", names: &[] }, [])
}
/// not checked
pub(crate) fn health_not_checked() -> Said {
    sentence(&Template { en: "not checked", zh: "未检查", names: &[] }, [])
}
/// VS Code's extension host
pub(crate) fn environment_host() -> Said {
    sentence(&Template { en: "VS Code's extension host", zh: "VS Code 扩展主机", names: &[] }, [])
}
/// this process
pub(crate) fn environment_process() -> Said {
    sentence(&Template { en: "this process", zh: "当前进程", names: &[] }, [])
}
/// integrated terminal
pub(crate) fn environment_terminal() -> Said {
    sentence(&Template { en: "integrated terminal", zh: "集成终端", names: &[] }, [])
}
/// login shell
pub(crate) fn environment_login() -> Said {
    sentence(&Template { en: "login shell", zh: "登录 shell", names: &[] }, [])
}
/// VS Code's extension host
pub(crate) fn process_vscode() -> Said {
    sentence(&Template { en: "VS Code's extension host", zh: "VS Code 扩展主机", names: &[] }, [])
}
/// this process
pub(crate) fn process_this() -> Said {
    sentence(&Template { en: "this process", zh: "当前进程", names: &[] }, [])
}
/// the environment
pub(crate) fn source_environment() -> Said {
    sentence(&Template { en: "the environment", zh: "环境变量", names: &[] }, [])
}
/// `go env -w`, {file}
pub(crate) fn source_user_file(file: impl Into<Arg>) -> Said {
    sentence(
        &Template { en: "`go env -w`, {file}", zh: "`go env -w`，{file}", names: &["file"] },
        [file.into()],
    )
}
/// {file}
pub(crate) fn source_goroot_file(file: impl Into<Arg>) -> Said {
    sentence(&Template { en: "{file}", zh: "{file}", names: &["file"] }, [file.into()])
}
/// Go's default
pub(crate) fn source_default() -> Said {
    sentence(&Template { en: "Go's default", zh: "Go 的默认值", names: &[] }, [])
}
/// as the run's output says
pub(crate) fn source_run() -> Said {
    sentence(&Template { en: "as the run's output says", zh: "据运行的输出", names: &[] }, [])
}
/// changed since VS Code was started
pub(crate) fn source_changed_since_launch() -> Said {
    sentence(
        &Template {
            en: "changed since VS Code was started",
            zh: "VS Code 启动后被更改",
            names: &[],
        },
        [],
    )
}
/// VS Code was started with it
pub(crate) fn source_at_launch() -> Said {
    sentence(
        &Template { en: "VS Code was started with it", zh: "VS Code 启动时就有", names: &[] },
        [],
    )
}
/// set by the Go extension, same as {source}
pub(crate) fn source_go_extension(source: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "set by the Go extension, same as {source}",
            zh: "由 Go 扩展设置，与{source}相同",
            names: &["source"],
        },
        [source.into()],
    )
}
/// put first by the Go extension, whose go it is
pub(crate) fn source_go_extension_path() -> Said {
    sentence(
        &Template {
            en: "put first by the Go extension, whose go it is",
            zh: "由 Go 扩展放在最前面，它使用的就是这里的 go",
            names: &[],
        },
        [],
    )
}
/// `{key}` in {file}
pub(crate) fn source_setting(key: impl Into<Arg>, file: impl Into<Arg>) -> Said {
    sentence(
        &Template { en: "`{key}` in {file}", zh: "{file} 中的 `{key}`", names: &["key", "file"] },
        [key.into(), file.into()],
    )
}
/// {place}, {whose}
pub(crate) fn source_place(place: impl Into<Arg>, whose: impl Into<Arg>) -> Said {
    sentence(
        &Template { en: "{place}, {whose}", zh: "{place}，{whose}", names: &["place", "whose"] },
        [place.into(), whose.into()],
    )
}
/// handed down to the shell, no start-up file sets it
pub(crate) fn start_up_handed_down() -> Said {
    sentence(
        &Template {
            en: "handed down to the shell, no start-up file sets it",
            zh: "由上级进程传给 shell，没有启动文件设置它",
            names: &[],
        },
        [],
    )
}
/// the system's start-up files
pub(crate) fn start_up_system() -> Said {
    sentence(&Template { en: "the system's start-up files", zh: "系统的启动文件", names: &[] }, [])
}
/// {files}
pub(crate) fn start_up_file(files: impl Into<Arg>) -> Said {
    sentence(&Template { en: "{files}", zh: "{files}", names: &["files"] }, [files.into()])
}
/// a start-up file of the shell
pub(crate) fn start_up_file_unknown() -> Said {
    sentence(
        &Template {
            en: "a start-up file of the shell", zh: "shell 的某个启动文件", names: &[]
        },
        [],
    )
}
/// {files}, read by login shells
pub(crate) fn start_up_login(files: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "{files}, read by login shells",
            zh: "{files}，由登录 shell 读取",
            names: &["files"],
        },
        [files.into()],
    )
}
/// a start-up file of login shells
pub(crate) fn start_up_login_unknown() -> Said {
    sentence(
        &Template {
            en: "a start-up file of login shells",
            zh: "登录 shell 的某个启动文件",
            names: &[],
        },
        [],
    )
}
/// {files}, read by interactive shells
pub(crate) fn start_up_interactive(files: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "{files}, read by interactive shells",
            zh: "{files}，由交互式 shell 读取",
            names: &["files"],
        },
        [files.into()],
    )
}
/// a start-up file of interactive shells
pub(crate) fn start_up_interactive_unknown() -> Said {
    sentence(
        &Template {
            en: "a start-up file of interactive shells",
            zh: "交互式 shell 的某个启动文件",
            names: &[],
        },
        [],
    )
}
/// start-up files that only an interactive login shell reads
pub(crate) fn start_up_both() -> Said {
    sentence(
        &Template {
            en: "start-up files that only an interactive login shell reads",
            zh: "只有交互式登录 shell 才读取的启动文件",
            names: &[],
        },
        [],
    )
}
/// the package of go.dev
pub(crate) fn layout_official() -> Said {
    sentence(&Template { en: "the package of go.dev", zh: "go.dev 的安装包", names: &[] }, [])
}
/// the distribution's package
pub(crate) fn layout_distribution() -> Said {
    sentence(&Template { en: "the distribution's package", zh: "发行版的软件包", names: &[] }, [])
}
/// Homebrew
pub(crate) fn layout_homebrew() -> Said {
    sentence(&Template { en: "Homebrew", zh: "Homebrew", names: &[] }, [])
}
/// snap
pub(crate) fn layout_snap() -> Said {
    sentence(&Template { en: "snap", zh: "snap", names: &[] }, [])
}
/// asdf
pub(crate) fn layout_asdf() -> Said {
    sentence(&Template { en: "asdf", zh: "asdf", names: &[] }, [])
}
/// mise
pub(crate) fn layout_mise() -> Said {
    sentence(&Template { en: "mise", zh: "mise", names: &[] }, [])
}
/// goenv
pub(crate) fn layout_goenv() -> Said {
    sentence(&Template { en: "goenv", zh: "goenv", names: &[] }, [])
}
/// gvm
pub(crate) fn layout_gvm() -> Said {
    sentence(&Template { en: "gvm", zh: "gvm", names: &[] }, [])
}
/// g
pub(crate) fn layout_g() -> Said {
    sentence(&Template { en: "g", zh: "g", names: &[] }, [])
}
/// gobrew
pub(crate) fn layout_gobrew() -> Said {
    sentence(&Template { en: "gobrew", zh: "gobrew", names: &[] }, [])
}
/// Nix
pub(crate) fn layout_nix() -> Said {
    sentence(&Template { en: "Nix", zh: "Nix", names: &[] }, [])
}
/// MacPorts
pub(crate) fn layout_macports() -> Said {
    sentence(&Template { en: "MacPorts", zh: "MacPorts", names: &[] }, [])
}
/// Scoop
pub(crate) fn layout_scoop() -> Said {
    sentence(&Template { en: "Scoop", zh: "Scoop", names: &[] }, [])
}
/// Chocolatey
pub(crate) fn layout_chocolatey() -> Said {
    sentence(&Template { en: "Chocolatey", zh: "Chocolatey", names: &[] }, [])
}
/// the Windows side of WSL
pub(crate) fn layout_windows_side() -> Said {
    sentence(&Template { en: "the Windows side of WSL", zh: "WSL 的 Windows 一侧", names: &[] }, [])
}
/// golang.org/dl
pub(crate) fn layout_dl() -> Said {
    sentence(&Template { en: "golang.org/dl", zh: "golang.org/dl", names: &[] }, [])
}
/// Go {version} of golang.org/dl
pub(crate) fn layout_dl_version(version: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "Go {version} of golang.org/dl",
            zh: "golang.org/dl 的 Go {version}",
            names: &["version"],
        },
        [version.into()],
    )
}
/// a toolchain that go fetched
pub(crate) fn layout_toolchain() -> Said {
    sentence(
        &Template {
            en: "a toolchain that go fetched", zh: "go 自己下载的工具链", names: &[]
        },
        [],
    )
}
/// Go {version}, a toolchain that go fetched
pub(crate) fn layout_toolchain_version(version: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "Go {version}, a toolchain that go fetched",
            zh: "go 自己下载的工具链 Go {version}",
            names: &["version"],
        },
        [version.into()],
    )
}
/// `{value}` by `go env -w`
pub(crate) fn source_user_file_value(value: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "`{value}` by `go env -w`",
            zh: "`{value}`，来自 `go env -w`",
            names: &["value"],
        },
        [value.into()],
    )
}
/// PATH entry `{entry}` only in: {who}
pub(crate) fn difference_only_in(entry: impl Into<Arg>, who: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "PATH entry `{entry}` only in: {who}",
            zh: "PATH 条目 `{entry}` 仅存在于：{who}",
            names: &["entry", "who"],
        },
        [entry.into(), who.into()],
    )
}
/// nothing there
pub(crate) fn looked_nothing() -> Said {
    sentence(&Template { en: "nothing there", zh: "不存在", names: &[] }, [])
}
/// a folder
pub(crate) fn looked_folder() -> Said {
    sentence(&Template { en: "a folder", zh: "一个文件夹", names: &[] }, [])
}
/// a program
pub(crate) fn looked_executable() -> Said {
    sentence(&Template { en: "a program", zh: "一个程序", names: &[] }, [])
}
/// a file that is not executable
pub(crate) fn looked_file() -> Said {
    sentence(
        &Template {
            en: "a file that is not executable", zh: "一个没有执行权限的文件", names: &[]
        },
        [],
    )
}
/// neither file nor folder
pub(crate) fn looked_other() -> Said {
    sentence(
        &Template {
            en: "neither file nor folder", zh: "既不是文件也不是文件夹", names: &[]
        },
        [],
    )
}
/// a link to {target}, which is not there
pub(crate) fn looked_dangling(target: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "a link to {target}, which is not there",
            zh: "指向 {target} 的链接，而目标不存在",
            names: &["target"],
        },
        [target.into()],
    )
}
/// not allowed to look
pub(crate) fn looked_denied() -> Said {
    sentence(&Template { en: "not allowed to look", zh: "没有查看权限", names: &[] }, [])
}
/// {message}
pub(crate) fn looked_failed(message: impl Into<Arg>) -> Said {
    sentence(&Template { en: "{message}", zh: "{message}", names: &["message"] }, [message.into()])
}
/// not writable by this user
pub(crate) fn looked_not_writable() -> Said {
    sentence(
        &Template {
            en: "not writable by this user", zh: "当前用户没有写入权限", names: &[]
        },
        [],
    )
}
/// not set
pub(crate) fn looked_unset() -> Said {
    sentence(&Template { en: "not set", zh: "未设置", names: &[] }, [])
}
/// (no code)
pub(crate) fn looked_no_code() -> Said {
    sentence(&Template { en: "(no code)", zh: "（没有代码）", names: &[] }, [])
}
/// ; the toolchain is fine
pub(crate) fn program_fine() -> Said {
    sentence(&Template { en: "; the toolchain is fine", zh: "；工具链没有问题", names: &[] }, [])
}
/// in force
pub(crate) fn link_wins() -> Said {
    sentence(&Template { en: "in force", zh: "生效", names: &[] }, [])
}
/// merged into it
pub(crate) fn link_merged() -> Said {
    sentence(&Template { en: "merged into it", zh: "合并进生效的值", names: &[] }, [])
}
/// overridden
pub(crate) fn link_overridden() -> Said {
    sentence(&Template { en: "overridden", zh: "被覆盖", names: &[] }, [])
}
/// not taken from this scope
pub(crate) fn link_not_taken() -> Said {
    sentence(
        &Template {
            en: "not taken from this scope", zh: "VS Code 不采用此作用域的值", names: &[]
        },
        [],
    )
}
/// The extension declares no such setting: nobody reads it
pub(crate) fn setting_undeclared() -> Said {
    sentence(
        &Template {
            en: "The extension declares no such setting: nobody reads it",
            zh: "扩展没有声明这个设置，没有谁会读取它",
            names: &[],
        },
        [],
    )
}
/// `{tool}` is taken from `{path}` ({place})
pub(crate) fn setting_tool(
    tool: impl Into<Arg>,
    path: impl Into<Arg>,
    place: impl Into<Arg>,
) -> Said {
    sentence(
        &Template {
            en: "`{tool}` is taken from `{path}` ({place})",
            zh: "`{tool}` 取自 `{path}`（{place}）",
            names: &["tool", "path", "place"],
        },
        [tool.into(), path.into(), place.into()],
    )
}
/// `{tool}` is found nowhere
pub(crate) fn setting_tool_none(tool: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "`{tool}` is found nowhere",
            zh: "哪里都找不到 `{tool}`",
            names: &["tool"],
        },
        [tool.into()],
    )
}
/// For building and gopls, and for tests while `go.testFlags` is null; never for debugging by launch.json
pub(crate) fn setting_build_flags() -> Said {
    sentence(
        &Template {
            en: "For building and gopls, and for tests while `go.testFlags` is null; never for debugging by launch.json",
            zh: "用于构建和 gopls；`go.testFlags` 为 null 时也用于测试；通过 launch.json 调试时不用",
            names: &[],
        },
        [],
    )
}
/// For building, gopls and tests; not for debugging by launch.json, nor for gopls where `gopls.build.buildFlags` is set
pub(crate) fn setting_build_tags() -> Said {
    sentence(
        &Template {
            en: "For building, gopls and tests; not for debugging by launch.json, nor for gopls where `gopls.build.buildFlags` is set",
            zh: "用于构建、gopls 和测试；通过 launch.json 调试时不用；设置了 `gopls.build.buildFlags` 时 gopls 也不用",
            names: &[],
        },
        [],
    )
}
/// Wins over GOPATH of the environment and of `go.toolsEnvVars`
pub(crate) fn setting_gopath() -> Said {
    sentence(
        &Template {
            en: "Wins over GOPATH of the environment and of `go.toolsEnvVars`",
            zh: "优先于环境变量和 `go.toolsEnvVars` 中的 GOPATH",
            names: &[],
        },
        [],
    )
}
/// Any folder is taken; GOROOT is set to it. go is sought in `GOBIN` first, then in its `bin`, then on PATH
pub(crate) fn setting_goroot() -> Said {
    sentence(
        &Template {
            en: "Any folder is taken; GOROOT is set to it. go is sought in `GOBIN` first, then in its `bin`, then on PATH",
            zh: "任何文件夹都会被接受，GOROOT 设为它；查找 go 的顺序是 `GOBIN`、它的 `bin`、PATH",
            names: &[],
        },
        [],
    )
}
/// An inferred GOPATH wins over `go.gopath` and the environment
pub(crate) fn setting_infer_gopath() -> Said {
    sentence(
        &Template {
            en: "An inferred GOPATH wins over `go.gopath` and the environment",
            zh: "推断出的 GOPATH 优先于 `go.gopath` 和环境变量",
            names: &[],
        },
        [],
    )
}
/// Where it cannot be read, tests run without it and nothing is said; debugging a test fails
pub(crate) fn setting_test_env_file() -> Said {
    sentence(
        &Template {
            en: "Where it cannot be read, tests run without it and nothing is said; debugging a test fails",
            zh: "无法读取时测试照常运行且没有提示；调试测试则会失败",
            names: &[],
        },
        [],
    )
}
/// For tests that the Go extension runs; wins over `go.testEnvFile`; `${env:…}` is not put in
pub(crate) fn setting_test_env_vars() -> Said {
    sentence(
        &Template {
            en: "For tests that the Go extension runs; wins over `go.testEnvFile`; `${env:…}` is not put in",
            zh: "用于 Go 扩展运行的测试，优先于 `go.testEnvFile`；不替换 `${env:…}`",
            names: &[],
        },
        [],
    )
}
/// Used for tests instead of `go.buildFlags`; an empty list switches those off
pub(crate) fn setting_test_flags() -> Said {
    sentence(
        &Template {
            en: "Used for tests instead of `go.buildFlags`; an empty list switches those off",
            zh: "测试时代替 `go.buildFlags`；空列表会让后者失效",
            names: &[],
        },
        [],
    )
}
/// Used for tests instead of `go.buildTags`; an empty text switches those off
pub(crate) fn setting_test_tags() -> Said {
    sentence(
        &Template {
            en: "Used for tests instead of `go.buildTags`; an empty text switches those off",
            zh: "测试时代替 `go.buildTags`；空文本会让后者失效",
            names: &[],
        },
        [],
    )
}
/// A duration with its unit (`30s`); not applied when a test is debugged
pub(crate) fn setting_test_timeout() -> Said {
    sentence(
        &Template {
            en: "A duration with its unit (`30s`); not applied when a test is debugged",
            zh: "带单位的时长（`30s`）；调试测试时不生效",
            names: &[],
        },
        [],
    )
}
/// Reaches gopls, Go commands, tests and debugging; never the integrated terminal
pub(crate) fn setting_tools_env_vars() -> Said {
    sentence(
        &Template {
            en: "Reaches gopls, Go commands, tests and debugging; never the integrated terminal",
            zh: "对 gopls、Go 命令、测试和调试生效，对集成终端无效",
            names: &[],
        },
        [],
    )
}
/// Tools other than go are sought in its `bin` before GOPATH's
pub(crate) fn setting_tools_gopath() -> Said {
    sentence(
        &Template {
            en: "Tools other than go are sought in its `bin` before GOPATH's",
            zh: "除 go 以外的工具先在它的 `bin` 中查找，再查 GOPATH",
            names: &[],
        },
        [],
    )
}
/// The go that builds the tools; it must be 1.21.0 or newer
pub(crate) fn setting_tools_management_go() -> Said {
    sentence(
        &Template {
            en: "The go that builds the tools; it must be 1.21.0 or newer",
            zh: "用来构建工具的 go，必须是 1.21.0 或更新版本",
            names: &[],
        },
        [],
    )
}
/// Only the boolean `true` starts gopls
pub(crate) fn setting_use_language_server() -> Said {
    sentence(
        &Template {
            en: "Only the boolean `true` starts gopls",
            zh: "只有布尔值 `true` 才会启动 gopls",
            names: &[],
        },
        [],
    )
}
/// Given to gopls as it is; what it does not know it refuses in a pop-up that names no file
pub(crate) fn setting_gopls() -> Said {
    sentence(
        &Template {
            en: "Given to gopls as it is; what it does not know it refuses in a pop-up that names no file",
            zh: "原样交给 gopls；它不认识的名称会弹窗拒绝，但不指出文件",
            names: &[],
        },
        [],
    )
}
/// Settings
pub(crate) fn report_settings() -> Said {
    sentence(&Template { en: "Settings", zh: "设置", names: &[] }, [])
}
/// 1 entry, below
pub(crate) fn report_entry() -> Said {
    sentence(&Template { en: "1 entry, below", zh: "1 项，见下", names: &[] }, [])
}
/// {count} entries, below
pub(crate) fn report_entries(count: impl Into<Arg>) -> Said {
    sentence(
        &Template { en: "{count} entries, below", zh: "{count} 项，见下", names: &["count"] },
        [count.into()],
    )
}
/// Value
pub(crate) fn report_setting_value() -> Said {
    sentence(&Template { en: "Value", zh: "值", names: &[] }, [])
}
/// Effect
pub(crate) fn report_setting_state() -> Said {
    sentence(&Template { en: "Effect", zh: "效果", names: &[] }, [])
}
/// `go.alternateTools.{tool}`
pub(crate) fn place_alternate_tool(tool: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "`go.alternateTools.{tool}`",
            zh: "`go.alternateTools.{tool}`",
            names: &["tool"],
        },
        [tool.into()],
    )
}
/// `GOBIN`
pub(crate) fn place_gobin() -> Said {
    sentence(&Template { en: "`GOBIN`", zh: "`GOBIN`", names: &[] }, [])
}
/// `go.toolsGopath`
pub(crate) fn place_tools_gopath() -> Said {
    sentence(&Template { en: "`go.toolsGopath`", zh: "`go.toolsGopath`", names: &[] }, [])
}
/// `GOPATH`
pub(crate) fn place_gopath() -> Said {
    sentence(&Template { en: "`GOPATH`", zh: "`GOPATH`", names: &[] }, [])
}
/// `GOROOT`
pub(crate) fn place_goroot() -> Said {
    sentence(&Template { en: "`GOROOT`", zh: "`GOROOT`", names: &[] }, [])
}
/// `go.goroot`
pub(crate) fn place_goroot_setting() -> Said {
    sentence(&Template { en: "`go.goroot`", zh: "`go.goroot`", names: &[] }, [])
}
/// `PATH` entry {number}
pub(crate) fn place_path(number: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "`PATH` entry {number}", zh: "`PATH` 第 {number} 项", names: &["number"]
        },
        [number.into()],
    )
}
/// built-in default of the Go extension
pub(crate) fn place_default() -> Said {
    sentence(
        &Template {
            en: "built-in default of the Go extension",
            zh: "Go 扩展内置的默认位置",
            names: &[],
        },
        [],
    )
}
/// first declared here
pub(crate) fn related_first_declared() -> Said {
    sentence(&Template { en: "first declared here", zh: "首次声明于此", names: &[] }, [])
}
/// used here
pub(crate) fn related_used() -> Said {
    sentence(&Template { en: "used here", zh: "在此使用", names: &[] }, [])
}
/// `any`
pub(crate) fn feature_any() -> Said {
    sentence(&Template { en: "`any`", zh: "`any`", names: &[] }, [])
}
/// a built-in such as `min`, `max` or `clear`
pub(crate) fn feature_built_in() -> Said {
    sentence(
        &Template {
            en: "a built-in such as `min`, `max` or `clear`",
            zh: "`min`、`max`、`clear` 等内置函数",
            names: &[],
        },
        [],
    )
}
/// an alias with type parameters
pub(crate) fn feature_generic_alias() -> Said {
    sentence(
        &Template {
            en: "an alias with type parameters", zh: "带类型参数的别名", names: &[]
        },
        [],
    )
}
/// `new` with a value
pub(crate) fn feature_new_value() -> Said {
    sentence(&Template { en: "`new` with a value", zh: "带值的 `new`", names: &[] }, [])
}
/// a number written with `_`, `0b` or `0o`
pub(crate) fn feature_number_literal() -> Said {
    sentence(
        &Template {
            en: "a number written with `_`, `0b` or `0o`",
            zh: "用 `_`、`0b` 或 `0o` 书写的数字",
            names: &[],
        },
        [],
    )
}
/// a range over an iterator
pub(crate) fn feature_range_function() -> Said {
    sentence(&Template { en: "a range over an iterator", zh: "对迭代器使用 range", names: &[] }, [])
}
/// a range over a number
pub(crate) fn feature_range_integer() -> Said {
    sentence(&Template { en: "a range over a number", zh: "对整数使用 range", names: &[] }, [])
}
/// type parameters
pub(crate) fn feature_type_parameters() -> Said {
    sentence(&Template { en: "type parameters", zh: "类型参数", names: &[] }, [])
}
/// this one counts
pub(crate) fn related_counts() -> Said {
    sentence(&Template { en: "this one counts", zh: "生效的是这一处", names: &[] }, [])
}
/// this value wins
pub(crate) fn related_overrides() -> Said {
    sentence(&Template { en: "this value wins", zh: "生效的是这个值", names: &[] }, [])
}
/// cancelled by this
pub(crate) fn related_cancels() -> Said {
    sentence(&Template { en: "cancelled by this", zh: "被这一处抵消", names: &[] }, [])
}
/// the value stands here
pub(crate) fn related_stands_here() -> Said {
    sentence(&Template { en: "the value stands here", zh: "值写在这里", names: &[] }, [])
}
/// the folder is not trusted, so no process is started
pub(crate) fn unchecked_untrusted() -> Said {
    sentence(
        &Template {
            en: "the folder is not trusted, so no process is started",
            zh: "此文件夹不受信任，因此不启动任何进程",
            names: &[],
        },
        [],
    )
}
/// VS Code hides extensions that need trust until the folder is trusted
pub(crate) fn unchecked_hidden_until_trust() -> Said {
    sentence(
        &Template {
            en: "VS Code hides extensions that need trust until the folder is trusted",
            zh: "在信任此文件夹之前，VS Code 会隐藏需要信任的扩展",
            names: &[],
        },
        [],
    )
}
/// the folder in which the command ran is not known
pub(crate) fn unchecked_no_folder() -> Said {
    sentence(
        &Template {
            en: "the folder in which the command ran is not known",
            zh: "不知道命令在哪个文件夹中运行",
            names: &[],
        },
        [],
    )
}
/// `{path}` lies in the workspace, which must not choose what is run
pub(crate) fn unchecked_in_workspace(path: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "`{path}` lies in the workspace, which must not choose what is run",
            zh: "`{path}` 位于工作区内，工作区不能决定运行什么",
            names: &["path"],
        },
        [path.into()],
    )
}
/// {probe}: {outcome}
pub(crate) fn unchecked_probe(probe: impl Into<Arg>, outcome: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "{probe}: {outcome}",
            zh: "{probe}：{outcome}",
            names: &["probe", "outcome"],
        },
        [probe.into(), outcome.into()],
    )
}
/// zero bytes in it
pub(crate) fn encoding_nul() -> Said {
    sentence(&Template { en: "zero bytes in it", zh: "含有零字节", names: &[] }, [])
}
/// another encoding
pub(crate) fn encoding_other() -> Said {
    sentence(&Template { en: "another encoding", zh: "其他编码", names: &[] }, [])
}
/// a list
pub(crate) fn type_array() -> Said {
    sentence(&Template { en: "a list", zh: "列表", names: &[] }, [])
}
/// `true` or `false`
pub(crate) fn type_boolean() -> Said {
    sentence(&Template { en: "`true` or `false`", zh: "`true` 或 `false`", names: &[] }, [])
}
/// a whole number
pub(crate) fn type_integer() -> Said {
    sentence(&Template { en: "a whole number", zh: "整数", names: &[] }, [])
}
/// `null`
pub(crate) fn type_null() -> Said {
    sentence(&Template { en: "`null`", zh: "`null`", names: &[] }, [])
}
/// a number
pub(crate) fn type_number() -> Said {
    sentence(&Template { en: "a number", zh: "数字", names: &[] }, [])
}
/// an object
pub(crate) fn type_object() -> Said {
    sentence(&Template { en: "an object", zh: "对象", names: &[] }, [])
}
/// a text
pub(crate) fn type_string() -> Said {
    sentence(&Template { en: "a text", zh: "文本", names: &[] }, [])
}
/// {first} or {second}
pub(crate) fn type_or(first: impl Into<Arg>, second: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "{first} or {second}",
            zh: "{first}或{second}",
            names: &["first", "second"],
        },
        [first.into(), second.into()],
    )
}
/// not needed so far; the Go extension offers to install it at the first debugging
pub(crate) fn tool_not_needed_yet() -> Said {
    sentence(
        &Template {
            en: "not needed so far; the Go extension offers to install it at the first debugging",
            zh: "目前还用不到；第一次调试时 Go 扩展会提示安装",
            names: &[],
        },
        [],
    )
}
/// `{code}`
pub(crate) fn probe_code(code: impl Into<Arg>) -> Said {
    sentence(&Template { en: "`{code}`", zh: "`{code}`", names: &["code"] }, [code.into()])
}
/// environment of the {name}
pub(crate) fn probe_environment(name: impl Into<Arg>) -> Said {
    sentence(
        &Template { en: "environment of the {name}", zh: "{name}的环境", names: &["name"] },
        [name.into()],
    )
}
/// login shell without start-up files
pub(crate) fn probe_shell_none() -> Said {
    sentence(
        &Template {
            en: "login shell without start-up files",
            zh: "不读取启动文件的登录 shell",
            names: &[],
        },
        [],
    )
}
/// login shell with the files it always reads
pub(crate) fn probe_shell_always() -> Said {
    sentence(
        &Template {
            en: "login shell with the files it always reads",
            zh: "只读取总会读取的文件的登录 shell",
            names: &[],
        },
        [],
    )
}
/// login shell with its login files
pub(crate) fn probe_shell_login() -> Said {
    sentence(
        &Template {
            en: "login shell with its login files",
            zh: "读取登录用启动文件的登录 shell",
            names: &[],
        },
        [],
    )
}
/// login shell with its interactive files
pub(crate) fn probe_shell_interactive() -> Said {
    sentence(
        &Template {
            en: "login shell with its interactive files",
            zh: "读取交互用启动文件的登录 shell",
            names: &[],
        },
        [],
    )
}
/// login shell with the system's files
pub(crate) fn probe_shell_system() -> Said {
    sentence(
        &Template {
            en: "login shell with the system's files",
            zh: "只读取系统启动文件的登录 shell",
            names: &[],
        },
        [],
    )
}
/// settings
pub(crate) fn probe_settings() -> Said {
    sentence(&Template { en: "settings", zh: "设置", names: &[] }, [])
}
/// installed extensions
pub(crate) fn probe_extensions() -> Said {
    sentence(&Template { en: "installed extensions", zh: "已安装的扩展", names: &[] }, [])
}
/// places looked at
pub(crate) fn probe_search() -> Said {
    sentence(&Template { en: "places looked at", zh: "查找过的位置", names: &[] }, [])
}
/// its commands
pub(crate) fn probe_commands() -> Said {
    sentence(&Template { en: "its commands", zh: "它的命令", names: &[] }, [])
}
/// command
pub(crate) fn probe_command() -> Said {
    sentence(&Template { en: "command", zh: "命令", names: &[] }, [])
}
/// Go files
pub(crate) fn probe_go_files() -> Said {
    sentence(&Template { en: "Go files", zh: "Go 文件", names: &[] }, [])
}
/// imports
pub(crate) fn probe_imports() -> Said {
    sentence(&Template { en: "imports", zh: "导入", names: &[] }, [])
}
/// as the process has it
pub(crate) fn method_process() -> Said {
    sentence(&Template { en: "as the process has it", zh: "取自进程本身", names: &[] }, [])
}
/// as an open terminal was started with
pub(crate) fn method_open_terminal() -> Said {
    sentence(
        &Template {
            en: "as an open terminal was started with",
            zh: "已打开的终端启动时的环境",
            names: &[],
        },
        [],
    )
}
/// asked in a hidden terminal
pub(crate) fn method_shell_integration() -> Said {
    sentence(
        &Template {
            en: "asked in a hidden terminal", zh: "在隐藏的终端中询问", names: &[]
        },
        [],
    )
}
/// asked in a hidden terminal (`{shell}`)
pub(crate) fn method_shell_integration_of(shell: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "asked in a hidden terminal (`{shell}`)",
            zh: "在隐藏的终端（`{shell}`）中询问",
            names: &["shell"],
        },
        [shell.into()],
    )
}
/// asked from `{shell}`
pub(crate) fn method_login_shell(shell: impl Into<Arg>) -> Said {
    sentence(
        &Template { en: "asked from `{shell}`", zh: "向 `{shell}` 询问", names: &["shell"] },
        [shell.into()],
    )
}
/// worked out from the login shell and the settings
pub(crate) fn method_estimated() -> Said {
    sentence(
        &Template {
            en: "worked out from the login shell and the settings",
            zh: "根据登录 shell 和设置推算",
            names: &[],
        },
        [],
    )
}
/// `{method}`
pub(crate) fn method_other(method: impl Into<Arg>) -> Said {
    sentence(&Template { en: "`{method}`", zh: "`{method}`", names: &["method"] }, [method.into()])
}
/// `go env` refuses: {said}
pub(crate) fn unchecked_go_env(said: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "`go env` refuses: {said}",
            zh: "`go env` 拒绝执行：{said}",
            names: &["said"],
        },
        [said.into()],
    )
}
/// there is no `go` to ask
pub(crate) fn unchecked_no_go() -> Said {
    sentence(&Template { en: "there is no `go` to ask", zh: "没有可询问的 `go`", names: &[] }, [])
}
/// not yet answered
pub(crate) fn unchecked_waiting() -> Said {
    sentence(&Template { en: "not yet answered", zh: "尚未得到回答", names: &[] }, [])
}
/// there is no trace at `{path}`
pub(crate) fn unchecked_no_trace(path: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "there is no trace at `{path}`",
            zh: "`{path}` 处没有跟踪文件",
            names: &["path"],
        },
        [path.into()],
    )
}
/// the trace `{path}` is empty
pub(crate) fn unchecked_trace_empty(path: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "the trace `{path}` is empty",
            zh: "跟踪文件 `{path}` 是空的",
            names: &["path"],
        },
        [path.into()],
    )
}
/// `{path}` is no output of strace or dtruss
pub(crate) fn unchecked_trace_foreign(path: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "`{path}` is no output of strace or dtruss",
            zh: "`{path}` 不是 strace 或 dtruss 的输出",
            names: &["path"],
        },
        [path.into()],
    )
}
/// `{path}` is compressed: unpack it first
pub(crate) fn unchecked_trace_compressed(path: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "`{path}` is compressed: unpack it first",
            zh: "`{path}` 是压缩文件：请先解压",
            names: &["path"],
        },
        [path.into()],
    )
}
/// the trace `{path}` stops at line {lines}, before the run ended
pub(crate) fn unchecked_trace_half(path: impl Into<Arg>, lines: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "the trace `{path}` stops at line {lines}, before the run ended",
            zh: "跟踪文件 `{path}` 在第 {lines} 行中断，运行还没有结束",
            names: &["path", "lines"],
        },
        [path.into(), lines.into()],
    )
}
/// the trace leaves out look-ups (`newfstatat`) or program starts, so the call that decided may be missing: trace with `strace -f -e trace=%file,exit_group`
pub(crate) fn unchecked_trace_blind() -> Said {
    sentence(
        &Template {
            en: "the trace leaves out look-ups (`newfstatat`) or program starts, so the call that decided may be missing: trace with `strace -f -e trace=%file,exit_group`",
            zh: "跟踪中缺少路径查询（`newfstatat`）或程序启动，决定性的调用可能不在其中：请用 `strace -f -e trace=%file,exit_group` 跟踪",
            names: &[],
        },
        [],
    )
}
/// the trace leaves out the processes that failed: trace with `strace -f`
pub(crate) fn unchecked_trace_children() -> Said {
    sentence(
        &Template {
            en: "the trace leaves out the processes that failed: trace with `strace -f`",
            zh: "跟踪中缺少失败的子进程：请用 `strace -f` 跟踪",
            names: &[],
        },
        [],
    )
}
/// the login shell ended with {status} before it answered (`exit` or `exec` in a start-up file)
pub(crate) fn unchecked_shell_ended(status: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "the login shell ended with {status} before it answered (`exit` or `exec` in a start-up file)",
            zh: "登录 shell 在回答之前就以 {status} 结束了（启动文件中有 `exit` 或 `exec`）",
            names: &["status"],
        },
        [status.into()],
    )
}
/// `{probe}` gave an answer that cannot be read
pub(crate) fn unchecked_answer(probe: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "`{probe}` gave an answer that cannot be read",
            zh: "`{probe}` 的回答无法读取",
            names: &["probe"],
        },
        [probe.into()],
    )
}
/// GOTOOLCHAIN `{setting}`, {source}
pub(crate) fn switch_variable(setting: impl Into<Arg>, source: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "GOTOOLCHAIN `{setting}`, {source}",
            zh: "GOTOOLCHAIN `{setting}`，{source}",
            names: &["setting", "source"],
        },
        [setting.into(), source.into()],
    )
}
/// `{line}` in {file}
pub(crate) fn switch_line(line: impl Into<Arg>, file: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "`{line}` in {file}",
            zh: "{file} 中的 `{line}`",
            names: &["line", "file"],
        },
        [line.into(), file.into()],
    )
}
/// unexpected answer
pub(crate) fn outcome_ok() -> Said {
    sentence(&Template { en: "unexpected answer", zh: "意外的回答", names: &[] }, [])
}
/// ended with {status}
pub(crate) fn outcome_exited(status: impl Into<Arg>) -> Said {
    sentence(
        &Template { en: "ended with {status}", zh: "以 {status} 结束", names: &["status"] },
        [status.into()],
    )
}
/// not found
pub(crate) fn outcome_not_found() -> Said {
    sentence(&Template { en: "not found", zh: "未找到", names: &[] }, [])
}
/// permission denied
pub(crate) fn outcome_denied() -> Said {
    sentence(&Template { en: "permission denied", zh: "权限不足", names: &[] }, [])
}
/// no program of this machine
pub(crate) fn outcome_bad_format() -> Said {
    sentence(
        &Template {
            en: "no program of this machine", zh: "不是本机可运行的程序", names: &[]
        },
        [],
    )
}
/// a folder where a file is needed, or the other way round
pub(crate) fn outcome_wrong_kind() -> Said {
    sentence(
        &Template {
            en: "a folder where a file is needed, or the other way round",
            zh: "需要文件处是文件夹，或相反",
            names: &[],
        },
        [],
    )
}
/// no answer in {seconds} s
pub(crate) fn outcome_timed_out(seconds: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "no answer in {seconds} s",
            zh: "{seconds} 秒内没有回答",
            names: &["seconds"],
        },
        [seconds.into()],
    )
}
/// no answer in {seconds} s, waiting for {processes}
pub(crate) fn outcome_timed_out_waiting(
    seconds: impl Into<Arg>,
    processes: impl Into<Arg>,
) -> Said {
    sentence(
        &Template {
            en: "no answer in {seconds} s, waiting for {processes}",
            zh: "{seconds} 秒内没有回答，正在等待 {processes}",
            names: &["seconds", "processes"],
        },
        [seconds.into(), processes.into()],
    )
}
/// refused: {reason}
pub(crate) fn outcome_refused(reason: impl Into<Arg>) -> Said {
    sentence(
        &Template { en: "refused: {reason}", zh: "被拒绝：{reason}", names: &["reason"] },
        [reason.into()],
    )
}
/// {size} bytes, more than the {limit} that are read
pub(crate) fn outcome_too_large(size: impl Into<Arg>, limit: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "{size} bytes, more than the {limit} that are read",
            zh: "{size} 字节，超过读取上限 {limit}",
            names: &["size", "limit"],
        },
        [size.into(), limit.into()],
    )
}
/// no UTF-8 text ({encoding})
pub(crate) fn outcome_bad_encoding(encoding: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "no UTF-8 text ({encoding})",
            zh: "不是 UTF-8 文本（{encoding}）",
            names: &["encoding"],
        },
        [encoding.into()],
    )
}
/// not available: {reason}
pub(crate) fn outcome_unavailable(reason: impl Into<Arg>) -> Said {
    sentence(
        &Template { en: "not available: {reason}", zh: "不可用：{reason}", names: &["reason"] },
        [reason.into()],
    )
}
/// stopped by the user
pub(crate) fn outcome_cancelled() -> Said {
    sentence(&Template { en: "stopped by the user", zh: "被用户停止", names: &[] }, [])
}
/// {message}
pub(crate) fn outcome_failed(message: impl Into<Arg>) -> Said {
    sentence(&Template { en: "{message}", zh: "{message}", names: &["message"] }, [message.into()])
}
/// the command line has no integrated terminal
pub(crate) fn reason_no_terminal() -> Said {
    sentence(
        &Template {
            en: "the command line has no integrated terminal",
            zh: "命令行没有集成终端",
            names: &[],
        },
        [],
    )
}
/// this system has no login shell
pub(crate) fn reason_no_login_shell() -> Said {
    sentence(
        &Template {
            en: "this system has no login shell", zh: "此系统没有登录 shell", names: &[]
        },
        [],
    )
}
/// not asked
pub(crate) fn reason_not_asked() -> Said {
    sentence(&Template { en: "not asked", zh: "未询问", names: &[] }, [])
}
/// only VS Code can do this
pub(crate) fn reason_not_here() -> Said {
    sentence(
        &Template {
            en: "only VS Code can do this", zh: "只有在 VS Code 中才能这样做", names: &[]
        },
        [],
    )
}
/// no terminal is open, and none was opened for a background check
pub(crate) fn reason_no_open_terminal() -> Said {
    sentence(
        &Template {
            en: "no terminal is open, and none was opened for a background check",
            zh: "没有打开的终端，后台检查也不会打开终端",
            names: &[],
        },
        [],
    )
}
/// no prompt was seen in a terminal of our own, so nothing was typed
pub(crate) fn reason_no_shell_integration() -> Said {
    sentence(
        &Template {
            en: "no prompt was seen in a terminal of our own, so nothing was typed",
            zh: "在我们打开的终端中没有看到提示符，因此没有输入任何内容",
            names: &[],
        },
        [],
    )
}
/// the debugger did not start the program, and no rule explains why: {output}
pub(crate) fn unchecked_trial(output: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "the debugger did not start the program, and no rule explains why: {output}",
            zh: "调试器没有启动程序，也没有规则能解释原因：{output}",
            names: &["output"],
        },
        [output.into()],
    )
}
/// there is no `dlv` to try it with
pub(crate) fn unchecked_no_dlv() -> Said {
    sentence(
        &Template {
            en: "there is no `dlv` to try it with",
            zh: "没有可用来尝试的 `dlv`",
            names: &[],
        },
        [],
    )
}
/// not in the recorded session
pub(crate) fn reason_not_recorded() -> Said {
    sentence(
        &Template { en: "not in the recorded session", zh: "录制的会话中没有", names: &[] },
        [],
    )
}
/// the shell ended before it answered (`exit` or `exec` in a start-up file)
pub(crate) fn reason_shell_ended() -> Said {
    sentence(
        &Template {
            en: "the shell ended before it answered (`exit` or `exec` in a start-up file)",
            zh: "shell 在回答之前就结束了（启动文件中有 `exit` 或 `exec`）",
            names: &[],
        },
        [],
    )
}
/// this shell cannot be told to
pub(crate) fn reason_shell_cannot() -> Said {
    sentence(
        &Template {
            en: "this shell cannot be told to", zh: "无法让此 shell 这样做", names: &[]
        },
        [],
    )
}
/// it lies in the workspace
pub(crate) fn reason_in_workspace() -> Said {
    sentence(&Template { en: "it lies in the workspace", zh: "它位于工作区内", names: &[] }, [])
}
/// the folder is not trusted
pub(crate) fn reason_untrusted() -> Said {
    sentence(&Template { en: "the folder is not trusted", zh: "此文件夹不受信任", names: &[] }, [])
}
/// nothing found
pub(crate) fn summary_ok() -> Said {
    sentence(&Template { en: "nothing found", zh: "未发现问题", names: &[] }, [])
}
/// could not check
pub(crate) fn summary_unknown() -> Said {
    sentence(&Template { en: "could not check", zh: "无法检查", names: &[] }, [])
}
/// could not check ({reason})
pub(crate) fn summary_unknown_because(reason: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "could not check ({reason})",
            zh: "无法检查（{reason}）",
            names: &["reason"],
        },
        [reason.into()],
    )
}
/// not checked
pub(crate) fn summary_not_checked() -> Said {
    sentence(&Template { en: "not checked", zh: "未检查", names: &[] }, [])
}
/// not checked ({reason})
pub(crate) fn summary_not_checked_because(reason: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "not checked ({reason})", zh: "未检查（{reason}）", names: &["reason"]
        },
        [reason.into()],
    )
}
/// nothing found; could not check everything ({reason})
pub(crate) fn summary_partly(reason: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "nothing found; could not check everything ({reason})",
            zh: "未发现问题，但未能检查全部内容（{reason}）",
            names: &["reason"],
        },
        [reason.into()],
    )
}
/// {message}
pub(crate) fn summary_finding(message: impl Into<Arg>) -> Said {
    sentence(&Template { en: "{message}", zh: "{message}", names: &["message"] }, [message.into()])
}
/// {message} (+{more} more)
pub(crate) fn summary_findings(message: impl Into<Arg>, more: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "{message} (+{more} more)",
            zh: "{message}（另有 {more} 项）",
            names: &["message", "more"],
        },
        [message.into(), more.into()],
    )
}
/// {version} at `{go}`
pub(crate) fn summary_system(version: impl Into<Arg>, go: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "{version} at `{go}`",
            zh: "{version}，位于 `{go}`",
            names: &["version", "go"],
        },
        [version.into(), go.into()],
    )
}
/// Go extension {version}, gopls at `{gopls}`
pub(crate) fn summary_extension(version: impl Into<Arg>, gopls: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "Go extension {version}, gopls at `{gopls}`",
            zh: "Go 扩展 {version}，gopls 位于 `{gopls}`",
            names: &["version", "gopls"],
        },
        [version.into(), gopls.into()],
    )
}
/// Go extension {version}
pub(crate) fn summary_extension_only(version: impl Into<Arg>) -> Said {
    sentence(
        &Template { en: "Go extension {version}", zh: "Go 扩展 {version}", names: &["version"] },
        [version.into()],
    )
}
/// Go extension {version}, waits until the folder is trusted
pub(crate) fn summary_extension_waits(version: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "Go extension {version}, waits until the folder is trusted",
            zh: "Go 扩展 {version}，等待此文件夹被信任",
            names: &["version"],
        },
        [version.into()],
    )
}
/// no Go extension looked at
pub(crate) fn summary_no_editor() -> Said {
    sentence(&Template { en: "no Go extension looked at", zh: "未查看 Go 扩展", names: &[] }, [])
}
/// module `{path}` ({file})
pub(crate) fn summary_module(path: impl Into<Arg>, file: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "module `{path}` ({file})",
            zh: "模块 `{path}`（{file}）",
            names: &["path", "file"],
        },
        [path.into(), file.into()],
    )
}
/// no go.mod, and none needed
pub(crate) fn summary_no_module() -> Said {
    sentence(
        &Template {
            en: "no go.mod, and none needed", zh: "没有 go.mod，也不需要", names: &[]
        },
        [],
    )
}
/// test files: {count}
pub(crate) fn summary_tests(count: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "test files: {count}", zh: "测试文件：{count} 个", names: &["count"]
        },
        [count.into()],
    )
}
/// no test files
pub(crate) fn summary_no_tests() -> Said {
    sentence(&Template { en: "no test files", zh: "没有测试文件", names: &[] }, [])
}
/// default
pub(crate) fn scope_default() -> Said {
    sentence(&Template { en: "default", zh: "默认值", names: &[] }, [])
}
/// User
pub(crate) fn scope_user() -> Said {
    sentence(&Template { en: "User", zh: "用户", names: &[] }, [])
}
/// Remote
pub(crate) fn scope_remote() -> Said {
    sentence(&Template { en: "Remote", zh: "远程", names: &[] }, [])
}
/// Workspace
pub(crate) fn scope_workspace() -> Said {
    sentence(&Template { en: "Workspace", zh: "工作区", names: &[] }, [])
}
/// Folder
pub(crate) fn scope_folder() -> Said {
    sentence(&Template { en: "Folder", zh: "文件夹", names: &[] }, [])
}
/// a value is missing
pub(crate) fn syntax_value() -> Said {
    sentence(&Template { en: "a value is missing", zh: "缺少值", names: &[] }, [])
}
/// a key in double quotes is missing
pub(crate) fn syntax_key() -> Said {
    sentence(
        &Template {
            en: "a key in double quotes is missing",
            zh: "缺少用双引号括起来的键",
            names: &[],
        },
        [],
    )
}
/// a `:` is missing
pub(crate) fn syntax_colon() -> Said {
    sentence(&Template { en: "a `:` is missing", zh: "缺少 `:`", names: &[] }, [])
}
/// a `,` is missing before this
pub(crate) fn syntax_comma() -> Said {
    sentence(
        &Template { en: "a `,` is missing before this", zh: "此处之前缺少 `,`", names: &[] },
        [],
    )
}
/// a `}` is missing
pub(crate) fn syntax_brace() -> Said {
    sentence(&Template { en: "a `}` is missing", zh: "缺少 `}`", names: &[] }, [])
}
/// a `]` is missing
pub(crate) fn syntax_bracket() -> Said {
    sentence(&Template { en: "a `]` is missing", zh: "缺少 `]`", names: &[] }, [])
}
/// something follows the end
pub(crate) fn syntax_end() -> Said {
    sentence(&Template { en: "something follows the end", zh: "末尾之后还有内容", names: &[] }, [])
}
/// `{text}` means nothing here
pub(crate) fn syntax_symbol(text: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "`{text}` means nothing here",
            zh: "`{text}` 在这里没有意义",
            names: &["text"],
        },
        [text.into()],
    )
}
/// the blank {code} is none that JSON knows
pub(crate) fn syntax_blank(code: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "the blank {code} is none that JSON knows",
            zh: "JSON 不认识空白字符 {code}",
            names: &["code"],
        },
        [code.into()],
    )
}
/// the number ends too early
pub(crate) fn syntax_number() -> Said {
    sentence(&Template { en: "the number ends too early", zh: "数字不完整", names: &[] }, [])
}
/// the string has no closing quote
pub(crate) fn syntax_string() -> Said {
    sentence(
        &Template {
            en: "the string has no closing quote", zh: "字符串缺少右引号", names: &[]
        },
        [],
    )
}
/// the comment has no `*/`
pub(crate) fn syntax_comment() -> Said {
    sentence(&Template { en: "the comment has no `*/`", zh: "注释缺少 `*/`", names: &[] }, [])
}
/// `\\u` needs four hexadecimal digits
pub(crate) fn syntax_unicode() -> Said {
    sentence(
        &Template {
            en: "`\\u` needs four hexadecimal digits",
            zh: "`\\u` 之后需要四位十六进制数字",
            names: &[],
        },
        [],
    )
}
/// `{text}` is no escape; write `\\\\` for a backslash
pub(crate) fn syntax_escape(text: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "`{text}` is no escape; write `\\\\` for a backslash",
            zh: "`{text}` 不是转义序列；反斜杠要写成 `\\\\`",
            names: &["text"],
        },
        [text.into()],
    )
}
/// a control character in a string
pub(crate) fn syntax_control() -> Said {
    sentence(
        &Template {
            en: "a control character in a string", zh: "字符串中有控制字符", names: &[]
        },
        [],
    )
}
/// the quote {quote} is not closed
pub(crate) fn shell_unclosed(quote: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "the quote {quote} is not closed",
            zh: "引号 {quote} 没有闭合",
            names: &["quote"],
        },
        [quote.into()],
    )
}
/// `{operator}` stands where none may
pub(crate) fn shell_unexpected(operator: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "`{operator}` stands where none may",
            zh: "这里不能出现 `{operator}`",
            names: &["operator"],
        },
        [operator.into()],
    )
}
/// the line ends too early
pub(crate) fn shell_end() -> Said {
    sentence(&Template { en: "the line ends too early", zh: "命令行不完整", names: &[] }, [])
}
/// the quote {quote} is not closed
pub(crate) fn ldflags_unterminated(quote: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "the quote {quote} is not closed",
            zh: "引号 {quote} 没有闭合",
            names: &["quote"],
        },
        [quote.into()],
    )
}
/// it begins with a quote
pub(crate) fn ldflags_quote() -> Said {
    sentence(&Template { en: "it begins with a quote", zh: "它以引号开头", names: &[] }, [])
}
/// `{text}` is no flag
pub(crate) fn ldflags_no_flag(text: impl Into<Arg>) -> Said {
    sentence(
        &Template { en: "`{text}` is no flag", zh: "`{text}` 不是标志", names: &["text"] },
        [text.into()],
    )
}
/// -X wants `importpath.name=value`, not `{text}`
pub(crate) fn ldflags_x(text: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "-X wants `importpath.name=value`, not `{text}`",
            zh: "-X 需要 `importpath.name=value`，而不是 `{text}`",
            names: &["text"],
        },
        [text.into()],
    )
}
/// `{text}` stands alone
pub(crate) fn ldflags_stray(text: impl Into<Arg>) -> Said {
    sentence(
        &Template { en: "`{text}` stands alone", zh: "`{text}` 单独出现", names: &["text"] },
        [text.into()],
    )
}
/// the linker has no `{text}`
pub(crate) fn ldflags_unknown(text: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "the linker has no `{text}`", zh: "链接器没有 `{text}`", names: &["text"]
        },
        [text.into()],
    )
}
/// only `{value}` is its value; `{next}` is an argument of its own
pub(crate) fn ldflags_split(value: impl Into<Arg>, next: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "only `{value}` is its value; `{next}` is an argument of its own",
            zh: "它的值只有 `{value}`，`{next}` 成了另一个参数",
            names: &["value", "next"],
        },
        [value.into(), next.into()],
    )
}
/// its own quotes end those that VS Code puts around it
pub(crate) fn ldflags_split_quotes() -> Said {
    sentence(
        &Template {
            en: "its own quotes end those that VS Code puts around it",
            zh: "它自己的引号会让 VS Code 加上的引号提前结束",
            names: &[],
        },
        [],
    )
}
/// `{value}` is neither text nor a list of texts
pub(crate) fn flags_type(value: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "`{value}` is neither text nor a list of texts",
            zh: "`{value}` 既不是文本也不是文本列表",
            names: &["value"],
        },
        [value.into()],
    )
}
/// the quote {quote} is not closed
pub(crate) fn flags_unclosed(quote: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "the quote {quote} is not closed",
            zh: "引号 {quote} 没有闭合",
            names: &["quote"],
        },
        [quote.into()],
    )
}
/// dlv takes double quotes literally
pub(crate) fn flags_double() -> Said {
    sentence(
        &Template {
            en: "dlv takes double quotes literally",
            zh: "dlv 会把双引号当作普通字符",
            names: &[],
        },
        [],
    )
}
/// `{value}` is one argument
pub(crate) fn flags_one_string(value: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "`{value}` is one argument",
            zh: "`{value}` 是一个参数",
            names: &["value"],
        },
        [value.into()],
    )
}
/// -gcflags is taken out
pub(crate) fn flags_gcflags() -> Said {
    sentence(&Template { en: "-gcflags is taken out", zh: "-gcflags 会被去掉", names: &[] }, [])
}
/// the package clause
pub(crate) fn related_package() -> Said {
    sentence(&Template { en: "the package clause", zh: "package 子句", names: &[] }, [])
}
/// reads what is typed
pub(crate) fn related_reads_stdin() -> Said {
    sentence(&Template { en: "reads what is typed", zh: "在这里读取输入", names: &[] }, [])
}
/// Why the run failed
pub(crate) fn explain_title() -> Said {
    sentence(&Template { en: "Why the run failed", zh: "运行为什么失败", names: &[] }, [])
}
/// Command: `{command}`
pub(crate) fn explain_command(command: impl Into<Arg>) -> Said {
    sentence(
        &Template { en: "Command: `{command}`", zh: "命令：`{command}`", names: &["command"] },
        [command.into()],
    )
}
/// Exit code: {code}
pub(crate) fn explain_exit_code(code: impl Into<Arg>) -> Said {
    sentence(
        &Template { en: "Exit code: {code}", zh: "退出码：{code}", names: &["code"] },
        [code.into()],
    )
}
/// The command ended with 0, and its output names nothing that is wrong
pub(crate) fn explain_ended_well() -> Said {
    sentence(
        &Template {
            en: "The command ended with 0, and its output names nothing that is wrong",
            zh: "命令以 0 结束，输出中也没有错误",
            names: &[],
        },
        [],
    )
}
/// No rule explains this run: its output names nothing that is known to go wrong with Go
pub(crate) fn explain_nothing() -> Said {
    sentence(
        &Template {
            en: "No rule explains this run: its output names nothing that is known to go wrong with Go",
            zh: "没有规则能解释这次运行：输出中没有已知的 Go 问题",
            names: &[],
        },
        [],
    )
}
/// Go toolchain report
pub(crate) fn report_title() -> Said {
    sentence(&Template { en: "Go toolchain report", zh: "Go 工具链报告", names: &[] }, [])
}
/// This is not about one place in a file, so it is listed here.
pub(crate) fn report_anchored() -> Said {
    sentence(
        &Template {
            en: "This is not about one place in a file, so it is listed here.",
            zh: "此问题不属于某个文件中的具体位置，因此列在这里。",
            names: &[],
        },
        [],
    )
}
/// The place is `{file}`, outside this folder, so it is listed here.
pub(crate) fn report_elsewhere(file: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "The place is `{file}`, outside this folder, so it is listed here.",
            zh: "实际位置是此文件夹之外的 `{file}`，因此列在这里。",
            names: &["file"],
        },
        [file.into()],
    )
}
/// Checked files
pub(crate) fn report_title_files() -> Said {
    sentence(&Template { en: "Checked files", zh: "文件检查", names: &[] }, [])
}
/// Folder: `{folder}`
pub(crate) fn report_subject(folder: impl Into<Arg>) -> Said {
    sentence(
        &Template { en: "Folder: `{folder}`", zh: "文件夹：`{folder}`", names: &["folder"] },
        [folder.into()],
    )
}
/// Runs on: {remote}
pub(crate) fn report_remote(remote: impl Into<Arg>) -> Said {
    sentence(
        &Template { en: "Runs on: {remote}", zh: "运行位置：{remote}", names: &["remote"] },
        [remote.into()],
    )
}
/// This folder is not trusted: no process was started. What follows is what the files alone tell.
pub(crate) fn report_untrusted() -> Said {
    sentence(
        &Template {
            en: "This folder is not trusted: no process was started. What follows is what the files alone tell.",
            zh: "此文件夹不受信任：没有启动任何进程。以下内容仅来自文件本身。",
            names: &[],
        },
        [],
    )
}
/// Layer
pub(crate) fn report_layer() -> Said {
    sentence(&Template { en: "Layer", zh: "层", names: &[] }, [])
}
/// Status
pub(crate) fn report_status() -> Said {
    sentence(&Template { en: "Status", zh: "状态", names: &[] }, [])
}
/// Findings
pub(crate) fn report_findings() -> Said {
    sentence(&Template { en: "Findings", zh: "发现的问题", names: &[] }, [])
}
/// Tried for real: {name}
pub(crate) fn report_tried(name: impl Into<Arg>) -> Said {
    sentence(
        &Template { en: "Tried for real: {name}", zh: "实际尝试：{name}", names: &["name"] },
        [name.into()],
    )
}
/// Nothing is wrong with the Go toolchain here.
pub(crate) fn report_nothing() -> Said {
    sentence(
        &Template {
            en: "Nothing is wrong with the Go toolchain here.",
            zh: "这里的 Go 工具链没有问题。",
            names: &[],
        },
        [],
    )
}
/// The chosen rules found nothing.
pub(crate) fn report_nothing_chosen() -> Said {
    sentence(
        &Template {
            en: "The chosen rules found nothing.",
            zh: "所选的规则没有发现问题。",
            names: &[],
        },
        [],
    )
}
/// Nothing was found in the files. The toolchain was not asked, because this folder is not trusted.
pub(crate) fn report_nothing_in_files() -> Said {
    sentence(
        &Template {
            en: "Nothing was found in the files. The toolchain was not asked, because this folder is not trusted.",
            zh: "文件中没有发现问题。此文件夹不受信任，因此没有询问工具链。",
            names: &[],
        },
        [],
    )
}
/// Nothing was found, but go did not answer, so whether the toolchain works is not known.
pub(crate) fn report_unanswered() -> Said {
    sentence(
        &Template {
            en: "Nothing was found, but go did not answer, so whether the toolchain works is not known.",
            zh: "没有发现问题，但 go 没有回答，因此无法得知工具链是否正常。",
            names: &[],
        },
        [],
    )
}
/// Nothing could be checked.
pub(crate) fn report_unknown() -> Said {
    sentence(&Template { en: "Nothing could be checked.", zh: "什么都无法检查。", names: &[] }, [])
}
/// {problems} in {files}
pub(crate) fn tally(problems: impl Into<Arg>, files: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "{problems} in {files}",
            zh: "{files}中{problems}",
            names: &["problems", "files"],
        },
        [problems.into(), files.into()],
    )
}
/// No problems
pub(crate) fn tally_no_problem() -> Said {
    sentence(&Template { en: "No problems", zh: "没有问题", names: &[] }, [])
}
/// 1 problem
pub(crate) fn tally_problem() -> Said {
    sentence(&Template { en: "1 problem", zh: "有 1 个问题", names: &[] }, [])
}
/// {count} problems
pub(crate) fn tally_problems(count: impl Into<Arg>) -> Said {
    sentence(
        &Template { en: "{count} problems", zh: "有 {count} 个问题", names: &["count"] },
        [count.into()],
    )
}
/// 1 file
pub(crate) fn tally_file() -> Said {
    sentence(&Template { en: "1 file", zh: "1 个文件", names: &[] }, [])
}
/// {count} files
pub(crate) fn tally_files(count: impl Into<Arg>) -> Said {
    sentence(
        &Template { en: "{count} files", zh: "{count} 个文件", names: &["count"] },
        [count.into()],
    )
}
/// Evidence
pub(crate) fn report_evidence() -> Said {
    sentence(&Template { en: "Evidence", zh: "证据", names: &[] }, [])
}
/// Environments
pub(crate) fn report_environments() -> Said {
    sentence(&Template { en: "Environments", zh: "环境", names: &[] }, [])
}
/// could not check: {reason}
pub(crate) fn report_could_not_check(reason: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "could not check: {reason}", zh: "无法检查：{reason}", names: &["reason"]
        },
        [reason.into()],
    )
}
/// How tools are found
pub(crate) fn report_tools() -> Said {
    sentence(&Template { en: "How tools are found", zh: "工具是如何找到的", names: &[] }, [])
}
/// not found
pub(crate) fn report_tool_missing() -> Said {
    sentence(&Template { en: "not found", zh: "未找到", names: &[] }, [])
}
/// built with {go}
pub(crate) fn report_built_with(go: impl Into<Arg>) -> Said {
    sentence(&Template { en: "built with {go}", zh: "用 {go} 构建", names: &["go"] }, [go.into()])
}
/// what go takes
pub(crate) fn report_used() -> Said {
    sentence(&Template { en: "what go takes", zh: "go 实际采用", names: &[] }, [])
}
/// PATH, entry by entry
pub(crate) fn report_path() -> Said {
    sentence(&Template { en: "PATH, entry by entry", zh: "PATH 逐项", names: &[] }, [])
}
/// Could not check
pub(crate) fn report_unchecked() -> Said {
    sentence(&Template { en: "Could not check", zh: "无法检查", names: &[] }, [])
}
/// go-doctor: waiting for {probes}
pub(crate) fn cli_waiting(probes: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "go-doctor: waiting for {probes}",
            zh: "go-doctor：正在等待 {probes}",
            names: &["probes"],
        },
        [probes.into()],
    )
}
/// fix:
pub(crate) fn cli_fix() -> Said {
    sentence(&Template { en: "fix:", zh: "修复：", names: &[] }, [])
}
/// go-doctor: paste the run's output here and end it with Ctrl-D (Ctrl-Z on Windows)
pub(crate) fn cli_stdin() -> Said {
    sentence(
        &Template {
            en: "go-doctor: paste the run's output here and end it with Ctrl-D (Ctrl-Z on Windows)",
            zh: "go-doctor：请在此粘贴运行的输出，并以 Ctrl-D（Windows 上是 Ctrl-Z）结束",
            names: &[],
        },
        [],
    )
}
/// fixed:
pub(crate) fn cli_fixed() -> Said {
    sentence(&Template { en: "fixed:", zh: "已修复：", names: &[] }, [])
}
/// `go-doctor check --fix` can fix {count} of these
pub(crate) fn cli_fixable(count: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "`go-doctor check --fix` can fix {count} of these",
            zh: "其中 {count} 处可以用 `go-doctor check --fix` 修复",
            names: &["count"],
        },
        [count.into()],
    )
}
/// `go-doctor check --fix {files}` can fix {count} of these
pub(crate) fn cli_fixable_files(files: impl Into<Arg>, count: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "`go-doctor check --fix {files}` can fix {count} of these",
            zh: "其中 {count} 处可以用 `go-doctor check --fix {files}` 修复",
            names: &["files", "count"],
        },
        [files.into(), count.into()],
    )
}
/// more: `go-doctor rules {rule}`
pub(crate) fn cli_more(rule: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "more: `go-doctor rules {rule}`",
            zh: "详情：`go-doctor rules {rule}`",
            names: &["rule"],
        },
        [rule.into()],
    )
}
/// nothing was written; safe fixes: {fixes}, files they would change: {files}
pub(crate) fn cli_would_fix(fixes: impl Into<Arg>, files: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "nothing was written; safe fixes: {fixes}, files they would change: {files}",
            zh: "没有写入任何内容；安全的修复：{fixes} 个，会改动的文件：{files} 个",
            names: &["fixes", "files"],
        },
        [fixes.into(), files.into()],
    )
}
/// nothing is safe to fix here
pub(crate) fn cli_nothing_to_fix() -> Said {
    sentence(
        &Template {
            en: "nothing is safe to fix here",
            zh: "这里没有可以安全修复的内容",
            names: &[],
        },
        [],
    )
}
/// {path} is not a folder
pub(crate) fn cli_no_folder(path: impl Into<Arg>) -> Said {
    sentence(
        &Template { en: "{path} is not a folder", zh: "{path} 不是文件夹", names: &["path"] },
        [path.into()],
    )
}
/// {path} is a folder; name the files in it, or run `go-doctor diagnose {path}`
pub(crate) fn cli_is_folder(path: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "{path} is a folder; name the files in it, or run `go-doctor diagnose {path}`",
            zh: "{path} 是文件夹；请给出其中的文件，或者运行 `go-doctor diagnose {path}`",
            names: &["path"],
        },
        [path.into()],
    )
}
/// {path} is a pipe or a device, and only files can be checked
pub(crate) fn cli_no_regular_file(path: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "{path} is a pipe or a device, and only files can be checked",
            zh: "{path} 是管道或设备，只能检查普通文件",
            names: &["path"],
        },
        [path.into()],
    )
}
/// the name {path} is no UTF-8 text; rename it and try again
pub(crate) fn cli_no_utf8(path: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "the name {path} is no UTF-8 text; rename it and try again",
            zh: "名称 {path} 不是 UTF-8 文本；请重命名后再试",
            names: &["path"],
        },
        [path.into()],
    )
}
/// cannot read {path}: {error}
pub(crate) fn cli_no_file(path: impl Into<Arg>, error: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "cannot read {path}: {error}",
            zh: "无法读取 {path}：{error}",
            names: &["path", "error"],
        },
        [path.into(), error.into()],
    )
}
/// cannot write {path}: {error}; it is as it was
pub(crate) fn cli_not_written(path: impl Into<Arg>, error: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "cannot write {path}: {error}; it is as it was",
            zh: "无法写入 {path}：{error}；文件保持原样",
            names: &["path", "error"],
        },
        [path.into(), error.into()],
    )
}
/// --trace needs Linux; on macOS run `sudo dtruss -f CMD 2> FILE`, then `go-doctor explain --trace FILE`
pub(crate) fn cli_trace_only_linux() -> Said {
    sentence(
        &Template {
            en: "--trace needs Linux; on macOS run `sudo dtruss -f CMD 2> FILE`, then `go-doctor explain --trace FILE`",
            zh: "--trace 需要 Linux；在 macOS 上请运行 `sudo dtruss -f CMD 2> FILE`，再运行 `go-doctor explain --trace FILE`",
            names: &[],
        },
        [],
    )
}
/// {file} is a batch file, and these arguments cannot be handed to it safely; start it from cmd
pub(crate) fn cli_batch_arguments(file: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "{file} is a batch file, and these arguments cannot be handed to it safely; start it from cmd",
            zh: "{file} 是批处理文件，这些参数无法安全地传给它；请在 cmd 中启动它",
            names: &["file"],
        },
        [file.into()],
    )
}
/// --trace needs `strace`, which is not on PATH: install it
pub(crate) fn cli_no_strace() -> Said {
    sentence(
        &Template {
            en: "--trace needs `strace`, which is not on PATH: install it",
            zh: "--trace 需要 `strace`，但它不在 PATH 上：请安装它",
            names: &[],
        },
        [],
    )
}
/// no rule is called `{rule}`; `go-doctor rules` lists them
pub(crate) fn cli_no_rule(rule: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "no rule is called `{rule}`; `go-doctor rules` lists them",
            zh: "没有名为 `{rule}` 的规则；`go-doctor rules` 会列出全部规则",
            names: &["rule"],
        },
        [rule.into()],
    )
}
/// {path} is none of settings.json, tasks.json, launch.json, *.code-workspace, *.go, go.mod, go.work
pub(crate) fn cli_unknown_file(path: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "{path} is none of settings.json, tasks.json, launch.json, *.code-workspace, *.go, go.mod, go.work",
            zh: "{path} 不是 settings.json、tasks.json、launch.json、*.code-workspace、*.go、go.mod 或 go.work",
            names: &["path"],
        },
        [path.into()],
    )
}
/// `{command}` does not print that format; leave out --format
pub(crate) fn cli_no_format(command: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "`{command}` does not print that format; leave out --format",
            zh: "`{command}` 不支持这种格式；请去掉 --format",
            names: &["command"],
        },
        [command.into()],
    )
}
/// cannot write {path}: {error}
pub(crate) fn cli_facts_unwritten(path: impl Into<Arg>, error: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "cannot write {path}: {error}",
            zh: "无法写入 {path}：{error}",
            names: &["path", "error"],
        },
        [path.into(), error.into()],
    )
}
/// cannot read {path}: {error}
pub(crate) fn cli_facts_io(path: impl Into<Arg>, error: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "cannot read {path}: {error}",
            zh: "无法读取 {path}：{error}",
            names: &["path", "error"],
        },
        [path.into(), error.into()],
    )
}
/// {path} is no recorded session: {error}
pub(crate) fn cli_facts_format(path: impl Into<Arg>, error: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "{path} is no recorded session: {error}",
            zh: "{path} 不是录制的会话：{error}",
            names: &["path", "error"],
        },
        [path.into(), error.into()],
    )
}
/// {path} has schemaVersion {found}; this go-doctor reads {known}
pub(crate) fn cli_facts_version(
    path: impl Into<Arg>,
    found: impl Into<Arg>,
    known: impl Into<Arg>,
) -> Said {
    sentence(
        &Template {
            en: "{path} has schemaVersion {found}; this go-doctor reads {known}",
            zh: "{path} 的 schemaVersion 是 {found}；此 go-doctor 读取的是 {known}",
            names: &["path", "found", "known"],
        },
        [path.into(), found.into(), known.into()],
    )
}
/// cannot print: {error}
pub(crate) fn cli_no_output(error: impl Into<Arg>) -> Said {
    sentence(
        &Template { en: "cannot print: {error}", zh: "无法输出：{error}", names: &["error"] },
        [error.into()],
    )
}
/// no such file or folder
pub(crate) fn cli_reason_not_found() -> Said {
    sentence(
        &Template {
            en: "no such file or folder", zh: "没有这样的文件或文件夹", names: &[]
        },
        [],
    )
}
/// permission denied
pub(crate) fn cli_reason_denied() -> Said {
    sentence(&Template { en: "permission denied", zh: "权限不足", names: &[] }, [])
}
/// it lies on a read-only file system
pub(crate) fn cli_reason_read_only() -> Said {
    sentence(
        &Template {
            en: "it lies on a read-only file system",
            zh: "它位于只读文件系统上",
            names: &[],
        },
        [],
    )
}
/// no space is left
pub(crate) fn cli_reason_full() -> Said {
    sentence(&Template { en: "no space is left", zh: "磁盘空间不足", names: &[] }, [])
}
/// it is a folder
pub(crate) fn cli_reason_folder() -> Said {
    sentence(&Template { en: "it is a folder", zh: "它是文件夹", names: &[] }, [])
}
/// it changed while it was checked
pub(crate) fn cli_reason_changed() -> Said {
    sentence(
        &Template {
            en: "it changed while it was checked", zh: "检查期间它被改动了", names: &[]
        },
        [],
    )
}
/// Recorded Go runs
pub(crate) fn capture_title() -> Said {
    sentence(&Template { en: "Recorded Go runs", zh: "录制的 Go 运行", names: &[] }, [])
}
/// No run has been recorded yet.
pub(crate) fn capture_none() -> Said {
    sentence(
        &Template {
            en: "No run has been recorded yet.", zh: "尚未录制到任何运行。", names: &[]
        },
        [],
    )
}
/// A tool that calls go by its full path (the Go extension does) is not recorded here; for tasks and debug sessions the explanation of failed runs is the way.
pub(crate) fn capture_limits() -> Said {
    sentence(
        &Template {
            en: "A tool that calls go by its full path (the Go extension does) is not recorded here; for tasks and debug sessions the explanation of failed runs is the way.",
            zh: "用完整路径调用 go 的工具（Go 扩展就是这样）不会被录制到；任务和调试会话请使用失败运行的解释。",
            names: &[],
        },
        [],
    )
}
/// Program
pub(crate) fn capture_program() -> Said {
    sentence(&Template { en: "Program", zh: "程序", names: &[] }, [])
}
/// Folder
pub(crate) fn capture_cwd() -> Said {
    sentence(&Template { en: "Folder", zh: "文件夹", names: &[] }, [])
}
/// Started by
pub(crate) fn capture_parent() -> Said {
    sentence(&Template { en: "Started by", zh: "启动者", names: &[] }, [])
}
/// stdin
pub(crate) fn capture_stdin() -> Said {
    sentence(&Template { en: "stdin", zh: "标准输入", names: &[] }, [])
}
/// Exit code
pub(crate) fn capture_end() -> Said {
    sentence(&Template { en: "Exit code", zh: "退出码", names: &[] }, [])
}
/// Time
pub(crate) fn capture_duration() -> Said {
    sentence(&Template { en: "Time", zh: "用时", names: &[] }, [])
}
/// Its environment is that of the {there}, as far as Go is concerned.
pub(crate) fn capture_same(there: impl Into<Arg>) -> Said {
    sentence(
        &Template {
            en: "Its environment is that of the {there}, as far as Go is concerned.",
            zh: "就 Go 而言，它的环境与{there}相同。",
            names: &["there"],
        },
        [there.into()],
    )
}
/// Variable
pub(crate) fn capture_variable() -> Said {
    sentence(&Template { en: "Variable", zh: "变量", names: &[] }, [])
}
/// This run
pub(crate) fn capture_here() -> Said {
    sentence(&Template { en: "This run", zh: "本次运行", names: &[] }, [])
}
/// Terminal
pub(crate) fn capture_terminal() -> Said {
    sentence(&Template { en: "Terminal", zh: "终端", names: &[] }, [])
}
/// Login shell
pub(crate) fn capture_login() -> Said {
    sentence(&Template { en: "Login shell", zh: "登录 shell", names: &[] }, [])
}

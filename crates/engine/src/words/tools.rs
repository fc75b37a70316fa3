//! Made by `cargo xtask generate` from the pages of the family tools; edit those.
#![allow(
    clippy::wildcard_imports,
    reason = "each module takes what it needs of the same ten names"
)]

use super::{Arg, Message, RuleId, Template, Title, Why, sentence, words};
use go_doctor_protocol::{Layer, Severity};

/// attach-process-invalid
pub(crate) mod attach_process_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("attach-process-invalid", Layer::Extension, Severity::Error);
    words! {
        message gone(process "process") "there is no process {process} to attach to" "没有可附加的进程 {process}";
        message not_a_number(process "process") "`{process}` is no process number" "`{process}` 不是进程号";
        message none() "no process to attach to is named" "没有指定要附加的进程";
        message both() "`processId` and `waitFor` are both given" "同时给出了 `processId` 和 `waitFor`";
        message waited() "no process with that name appeared in time" "在规定时间内没有出现该名称的进程";
        message r#type(value "value") "`processId` is `{value}`, neither a number nor a name" "`processId` 是 `{value}`，既不是数字也不是名称";
        message no_id(value "value") "`processId` is `{value}`, which is no process's number" "`processId` 是 `{value}`，不可能是进程号";
        message set_gone(value "value") "`processId` is {value}, and no process here has this number" "`processId` 是 {value}，但本机没有这个进程号";
        why why() "dlv attaches to a running process by its number, and there is none to attach to" "dlv 按进程号附加到正在运行的进程，而这里没有可附加的进程";
        why why_set() "dlv cannot attach; a picker finds the process each time anew" "dlv 无法附加；用选择器可以每次重新选择进程";
        title fix_picker(new "new") "Let VS Code ask: `{new}`" "让 VS Code 询问：`{new}`";
        title fix_pick() "Leave `processId` out of launch.json, so that the Go extension shows the running processes, or pass the number of one" "在 launch.json 中去掉 `processId`，让 Go 扩展列出正在运行的进程，或给出其中一个的进程号";
        title fix_one() "Keep one of `processId` and `waitFor` in launch.json" "在 launch.json 中只保留 `processId` 和 `waitFor` 之一";
    }
}

/// breakpoint-invalid
pub(crate) mod breakpoint_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("breakpoint-invalid", Layer::Extension, Severity::Warning);
    words! {
        message line(place "place") "no breakpoint is possible at {place}: there is no statement on that line" "无法在 {place} 设置断点：该行没有语句";
        message location(place "place") "dlv finds no place `{place}` in the program" "dlv 在程序中找不到位置 `{place}`";
        message function(place "place") "dlv finds no function `{place}` in the program" "dlv 在程序中找不到函数 `{place}`";
        message file(place "place") "`{place}` is no part of the program that dlv debugs" "`{place}` 不属于 dlv 正在调试的程序";
        message ambiguous(place "place") "`{place}` names several functions, and dlv takes none of them" "`{place}` 对应多个函数，dlv 一个也不采用";
        message malformed(place "place") "`{place}` is no place that dlv understands" "`{place}` 不是 dlv 能理解的位置";
        message pattern(place "place") "the breakpoint's pattern is no regular expression: {place}" "断点的模式不是正则表达式：{place}";
        message condition() "the breakpoint's condition is not a yes-or-no expression" "断点的条件不是真假表达式";
        message trace() "`dlv trace` finds no function that matches" "`dlv trace` 找不到匹配的函数";
        why why() "dlv goes on without it, so the program runs past the place where it should stop" "dlv 会在没有该断点的情况下继续，程序会跑过本应停下的地方";
        title fix_line() "Set it on a line with a statement, not on a comment, a blank line, a brace or a declaration" "设在有语句的行上，不要设在注释、空行、括号或声明上";
        title fix_full_name() "Write the whole name as `funcs NAME` lists it, `main.twoSum` or `pkg.(*T).Method`" "写出 `funcs 名称` 列出的完整名称，例如 `main.twoSum` 或 `pkg.(*T).Method`";
        title fix_substitute_path() "Debug the package that holds the file, or set `substitutePath` when it was built elsewhere" "调试包含该文件的包；如果程序是在别处构建的，请设置 `substitutePath`";
        title fix_form() "Write `file.go:12`, `main.twoSum` or `/regular expression/`" "写成 `file.go:12`、`main.twoSum` 或 `/正则表达式/`";
        title fix_condition() "Give a condition that is true or false, `i == 3`" "给出真假表达式，例如 `i == 3`";
    }
}

/// dlv-arguments-unseparated
pub(crate) mod dlv_arguments_unseparated {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("dlv-arguments-unseparated", Layer::Extension, Severity::Error);
    words! {
        message message(argument "argument") "`{argument}` is meant for the program, and without `--` dlv takes it for its own" "`{argument}` 是给被调试程序的，但前面没有 `--`，dlv 把它当成了自己的";
        why why() "dlv reads every argument in front of `--` as a flag of its own or as another package" "`--` 之前的所有参数都会被 dlv 当作自己的标志，或当作另一个包";
        title fix_separate(command "command") "Put `--` in front of it: `{command}`" "在它前面加上 `--`：`{command}`";
    }
}

/// dlv-binary-optimized
pub(crate) mod dlv_binary_optimized {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("dlv-binary-optimized", Layer::Extension, Severity::Warning);
    words! {
        message message() "the program was built with optimisations, so dlv shows variables and lines unreliably" "程序是带优化构建的，dlv 显示的变量和行并不可靠";
        why why() "The compiler keeps variables in registers, drops them and inlines functions, so values are missing and steps jump" "编译器会把变量放进寄存器、丢弃变量并内联函数，因此会缺少变量值，单步会跳行";
        title fix_build(command "command") "Build it with `{command}`, or let `dlv debug` build it" "用 `{command}` 构建，或者让 `dlv debug` 来构建";
    }
}

/// dlv-cannot-debug-binary
pub(crate) mod dlv_cannot_debug_binary {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("dlv-cannot-debug-binary", Layer::Extension, Severity::Error);
    words! {
        message message() "dlv cannot debug this: what it built or was given is no program of this machine" "dlv 无法调试：它构建或得到的不是本机可运行的程序";
        message not_main() "dlv cannot debug this: the package is not `main`" "dlv 无法调试：这个包不是 `main`";
        message not_main_named(file "file") "dlv cannot debug this: the package is `{file}`, not `main`" "dlv 无法调试：这个包是 `{file}`，不是 `main`";
        message folder(file "file") "dlv cannot debug this: `{file}` is a folder, and `dlv exec` takes a program" "dlv 无法调试：`{file}` 是文件夹，而 `dlv exec` 需要程序";
        message source(file "file") "dlv cannot debug this: `{file}` is source, and `dlv exec` takes a program" "dlv 无法调试：`{file}` 是源代码，而 `dlv exec` 需要程序";
        message no_binary(file "file") "dlv cannot debug this: `{file}` is no program" "dlv 无法调试：`{file}` 不是程序";
        message permission(file "file") "dlv cannot debug this: `{file}` is not executable" "dlv 无法调试：`{file}` 没有执行权限";
        message foreign(file "file") "dlv cannot debug this: `{file}` is a program of another machine" "dlv 无法调试：`{file}` 是其他机器的程序";
        message stripped(file "file") "`{file}` has no debug information: it was stripped" "`{file}` 没有调试信息：它被去除了";
        message stripped_any() "the program has no debug information: it was stripped" "程序没有调试信息：它被去除了";
        message core() "dlv cannot read the core file" "dlv 无法读取核心转储文件";
        why why() "dlv needs an executable program of this system and processor" "dlv 需要本系统、本处理器上可执行的程序";
        why why_several() "A package that is not `main`, GOOS or GOARCH of another system, and a folder mounted noexec all make dlv say this" "不是 `main` 的包、指向其他系统的 GOOS 或 GOARCH、以及以 noexec 挂载的目录都会让 dlv 这样说";
        why why_stripped() "Without debug information there are no lines, variables or stack traces to stop at or to show" "没有调试信息就没有可停下的行、可显示的变量和调用栈";
        title fix_main() "Debug a package `main`, or its tests with `dlv test` (mode `test`)" "调试 `main` 包，或用 `dlv test`（模式 `test`）调试它的测试";
        title fix_mode() "Use `dlv debug` (mode `debug`) for a package, `dlv exec` (mode `exec`) only for a built program" "对包使用 `dlv debug`（模式 `debug`），只对构建好的程序使用 `dlv exec`（模式 `exec`）";
        title fix_chmod(file "file") "Make the file executable: `chmod +x {file}`" "给文件执行权限：`chmod +x {file}`";
        title fix_rebuild() "Build it for this machine, without GOOS and GOARCH" "不带 GOOS 和 GOARCH，为本机重新构建";
        title fix_no_strip() "Build without `-s` and `-w` in -ldflags (also in GOFLAGS), best with `-gcflags='all=-N -l'`" "构建时不要在 -ldflags（也包括 GOFLAGS）中使用 `-s` 和 `-w`，最好加上 `-gcflags='all=-N -l'`";
        title fix_core() "Give `dlv core` the program first, then a core file that this program wrote" "给 `dlv core` 先写程序，再写由该程序产生的核心转储文件";
        title fix_look() "Check that the package is `main`, that GOOS and GOARCH are not set, and that programs may be started in that folder" "检查该包是否为 `main`、是否设置了 GOOS 或 GOARCH、以及该目录中能否启动程序";
    }
}

/// dlv-refused
pub(crate) mod dlv_refused {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("dlv-refused", Layer::Extension, Severity::Error);
    words! {
        message port_in_use(value "value") "dlv cannot listen at {value}: another program uses that port" "dlv 无法监听 {value}：另一个程序正在使用该端口";
        message listen(value "value") "dlv cannot listen: {value}" "dlv 无法监听：{value}";
        message ptrace() "the system does not let dlv trace the program it started" "系统不允许 dlv 跟踪它启动的程序";
        message attach(value "value") "the system does not let dlv attach to process {value}" "系统不允许 dlv 附加到进程 {value}";
        message yama(value "value") "the kernel forbids dlv to attach to process {value} (`ptrace_scope`)" "内核禁止 dlv 附加到进程 {value}（`ptrace_scope`）";
        message owner(value "value") "process {value} belongs to another user, so dlv may not attach to it" "进程 {value} 属于另一个用户，dlv 无权附加";
        message debugged(value "value") "the process is already being debugged by process {value}" "该进程正在被进程 {value} 调试";
        message permission(value "value") "dlv may not start `{value}`: permission denied" "dlv 无权启动 `{value}`：权限不足";
        message backend() "dlv finds neither `debugserver` nor `lldb-server`" "dlv 既找不到 `debugserver` 也找不到 `lldb-server`";
        message backend_ended() "`debugserver` ended before dlv could connect to it" "`debugserver` 在 dlv 连接之前就结束了";
        message privilege() "Windows does not give dlv the debug privilege" "Windows 没有给 dlv 调试特权";
        message same_user() "dlv refused a connection of another user of this machine" "dlv 拒绝了本机另一个用户的连接";
        message nobody(value "value") "nothing listens at {value}, so there is no dlv to connect to" "{value} 处没有程序在监听，因此没有可连接的 dlv";
        why why() "The system refused before the program ran, so Go and the code are not the cause" "系统在程序运行之前就拒绝了，原因不在 Go，也不在代码";
        why why_ptrace() "Debugging needs ptrace, which containers, seccomp, Yama and other users are often denied" "调试需要 ptrace，而容器、seccomp、Yama 和其他用户常常没有这个权限";
        why why_listen() "The debug server could not open its port, so nobody can connect to it" "调试服务器无法打开端口，因此没有人能连接它";
        why why_nobody() "The debug server has not been started there, has ended, or listens elsewhere" "调试服务器没有在那里启动、已经结束，或者监听在别处";
        why why_macos() "On macOS dlv works through Apple's debugserver, which comes with the command line tools and needs Developer Mode" "在 macOS 上 dlv 通过 Apple 的 debugserver 工作，它随命令行工具安装，并且需要开发者模式";
        title fix_other_port() "End the other program, or give dlv another port (`--listen=127.0.0.1:0` takes a free one)" "结束另一个程序，或给 dlv 另一个端口（`--listen=127.0.0.1:0` 会选用空闲端口）";
        title fix_address() "Give `--listen` an address of this machine and a free port, `127.0.0.1:2345`" "给 `--listen` 一个本机地址和空闲端口，例如 `127.0.0.1:2345`";
        title fix_allow_ptrace() "Allow ptrace: a container needs `--cap-add=SYS_PTRACE --security-opt seccomp=unconfined`" "允许 ptrace：容器需要 `--cap-add=SYS_PTRACE --security-opt seccomp=unconfined`";
        title fix_yama(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_owner() "Run dlv as the user who owns the process" "以拥有该进程的用户运行 dlv";
        title fix_same_user() "Connect as the user who runs dlv, or start dlv with `--only-same-user=false`" "以运行 dlv 的用户连接，或用 `--only-same-user=false` 启动 dlv";
        title fix_detach() "End the other debugger first" "先结束另一个调试器";
        title fix_elsewhere() "Build into a folder from which programs may be started (not mounted noexec)" "构建到允许启动程序的目录中（不要是以 noexec 挂载的）";
        title fix_xcode() "Run `xcode-select --install`" "运行 `xcode-select --install`";
        title fix_developer_mode() "Run `sudo DevToolsSecurity -enable`, and `xcode-select --install` if that tool is missing" "运行 `sudo DevToolsSecurity -enable`；如果没有该工具，再运行 `xcode-select --install`";
        title fix_administrator() "Start VS Code as a user who may debug programs" "以有权调试程序的用户启动 VS Code";
        title fix_start_server() "Start `dlv --headless --listen=ADDRESS …` there first, and use the same address" "先在那里启动 `dlv --headless --listen=地址 …`，并使用相同的地址";
    }
}

/// dlv-terminal-missing
pub(crate) mod dlv_terminal_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("dlv-terminal-missing", Layer::Extension, Severity::Error);
    words! {
        message message(stream "stream") "dlv was started interactively and its {stream} is not a terminal" "dlv 以交互方式启动，但它的 {stream} 不是终端";
        why why() "dlv's own prompt needs a terminal; started by a task, a pipe or an editor it has none" "dlv 自己的提示符需要终端；由任务、管道或编辑器启动时没有终端";
        title fix_terminal() "Start dlv in a terminal, or debug with F5" "在终端中启动 dlv，或用 F5 调试";
        title fix_headless() "Give dlv `--headless --listen=127.0.0.1:2345` and connect to it, or `--allow-non-terminal-interactive=true`" "给 dlv 加上 `--headless --listen=127.0.0.1:2345` 再连接，或加上 `--allow-non-terminal-interactive=true`";
    }
}

/// dlv-too-old
pub(crate) mod dlv_too_old {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("dlv-too-old", Layer::Extension, Severity::Error);
    words! {
        message message(dlv "dlv", newest "newest", go "go") "dlv {dlv} supports Go up to {newest}, and this folder is built with Go {go}" "dlv {dlv} 最高支持 Go {newest}，而此文件夹用 Go {go} 构建";
        message explain(newest "newest", go "go") "dlv supports Go up to {newest}, and the program was built with Go {go}" "dlv 最高支持 Go {newest}，而程序是用 Go {go} 构建的";
        message explain_any(newest "newest") "dlv supports Go up to {newest}, and the program was built with a newer one" "dlv 最高支持 Go {newest}，而程序是用更新的 Go 构建的";
        why why() "dlv refuses every program of a newer Go, because it cannot read its debug information for certain" "dlv 会拒绝用更新的 Go 构建的所有程序，因为它无法可靠地读取其中的调试信息";
        title fix_install(command "command") "Run `{command}`" "运行 `{command}`";
    }
}

/// go-extension-missing
pub(crate) mod go_extension_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("go-extension-missing", Layer::Extension, Severity::Warning);
    words! {
        message message(id "id") "The Go extension (`{id}`) is not installed, or disabled" "没有安装 Go 扩展（`{id}`），或它被禁用";
        message disabled(id "id", version "version") "The Go extension (`{id}` {version}) is installed, but disabled here" "Go 扩展（`{id}` {version}）已安装，但在这里被禁用";
        why why() "Without it VS Code has no completion, no debugging and no test buttons for Go" "没有它，VS Code 就没有 Go 的补全、调试和测试按钮";
        title fix_enable(id "id") "Show `{id}` in the Extensions view, where it can be enabled" "在扩展视图中显示 `{id}`，可以在那里启用它";
        title fix_install(id "id") "Install the extension `{id}`" "安装扩展 `{id}`";
    }
}

/// go-extension-not-active
pub(crate) mod go_extension_not_active {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("go-extension-not-active", Layer::Extension, Severity::Error);
    words! {
        message message(version "version", command "command") "the Go extension {version} started and then gave up: `{command}` is not registered" "Go 扩展 {version} 启动后放弃了：`{command}` 没有注册";
        why why() "When its `go env` fails at start, none of its commands, tools and language features exist" "如果启动时它的 `go env` 失败，它的所有命令、工具和语言功能都不存在";
        why why_go_env() "Its `go env` fails at start, as it does here, and then none of its commands and language features exist" "启动时它的 `go env` 失败了（这里同样失败），于是它的所有命令和语言功能都不存在";
        title fix_output() "Read its reason in the output channel \"Go\" and in the developer tools' console" "在输出面板 “Go” 和开发者工具的控制台中查看原因";
        title fix_reload() "Reload the window" "重新加载窗口";
    }
}

/// go-too-old-for-dlv
pub(crate) mod go_too_old_for_dlv {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("go-too-old-for-dlv", Layer::Extension, Severity::Error);
    words! {
        message message(dlv "dlv", oldest "oldest", go "go") "dlv {dlv} needs Go {oldest} or newer, and this folder is built with Go {go}" "dlv {dlv} 需要 Go {oldest} 或更新，而此文件夹用 Go {go} 构建";
        message explain(oldest "oldest", go "go") "dlv needs Go {oldest} or newer, and the program was built with Go {go}" "dlv 需要 Go {oldest} 或更新，而程序是用 Go {go} 构建的";
        message explain_any(oldest "oldest") "dlv needs Go {oldest} or newer, and the program was built with an older one" "dlv 需要 Go {oldest} 或更新，而程序是用更旧的 Go 构建的";
        why why() "dlv refuses programs of a Go that is out of support, so nothing can be debugged" "dlv 会拒绝已停止支持的 Go 所构建的程序，因此什么都无法调试";
        title fix_install_older(command "command") "Install a dlv that supports this Go: `{command}`" "安装支持此 Go 的 dlv：`{command}`";
        title fix_newer_go(url "url") "Install a newer Go from {url}" "从 {url} 安装更新的 Go";
    }
}

/// gopls-missing
pub(crate) mod gopls_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("gopls-missing", Layer::Extension, Severity::Error);
    words! {
        message message(count "count") "`gopls` is in none of the {count} places where the Go extension looks" "Go 扩展查找的 {count} 个位置中都没有 `gopls`";
        message explain() "`gopls` is not installed, or not where it is looked for" "没有安装 `gopls`，或不在查找的位置";
        message installing() "`gopls` is not there yet: the Go extension is installing it" "还没有 `gopls`：Go 扩展正在安装它";
        message to_be_installed() "`gopls` is not there yet: the Go extension installs it when it starts" "还没有 `gopls`：Go 扩展启动时会安装它";
        message install_failed() "`gopls` is missing, and the Go extension could not install it" "缺少 `gopls`，而 Go 扩展没能安装它";
        why why() "Without gopls there is no completion, no navigation and no errors while typing" "没有 gopls 就没有补全、跳转，也没有输入时的错误提示";
        why why_installing() "It starts gopls by itself when that is done; there is nothing to do" "安装完成后它会自己启动 gopls，你什么都不用做";
        why why_install_failed() "Without gopls there is no completion, no navigation and no errors while typing; it will not try again by itself" "没有 gopls 就没有补全、跳转和输入时的错误提示；Go 扩展不会自动重试";
        title fix_install(command "command") "Run `{command}`" "运行 `{command}`";
    }
}

/// gopls-not-running
pub(crate) mod gopls_not_running {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("gopls-not-running", Layer::Extension, Severity::Error);
    words! {
        message message(status "status") "gopls ended with {status} as soon as it was started" "gopls 一启动就结束了（{status}）";
        message not_started() "gopls could not be started" "gopls 无法启动";
        message gave_up(count "count") "gopls ended {count} times since it was started; the Go extension no longer restarts it" "gopls 自启动以来已结束 {count} 次，Go 扩展不会再启动它";
        why why() "Until gopls runs again there is no completion, navigation or checking in Go files" "在 gopls 重新运行之前，Go 文件中没有补全、跳转和检查";
        title fix_output() "Read why in the output channel “gopls (server)”" "在输出通道“gopls (server)”中查看原因";
        title fix_restart() "Start it again: “Go: Restart Language Server”" "重新启动它：“Go: Restart Language Server”";
    }
}

/// launch-value-refused
pub(crate) mod launch_value_refused {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-value-refused", Layer::Extension, Severity::Error);
    words! {
        message message(attribute "attribute", given "given", wanted "wanted") "`{attribute}` in launch.json is of the JSON type `{given}`, and dlv takes `{wanted}`" "launch.json 中的 `{attribute}` 是 JSON 类型 `{given}`，而 dlv 需要 `{wanted}`";
        message program() "The debug configuration has no `program`" "调试配置没有 `program`";
        message backend(value "value") "`backend` is `{value}`, which dlv does not have" "`backend` 是 `{value}`，dlv 没有这个后端";
        why why() "dlv refuses the whole debug configuration, so nothing is built or started" "dlv 拒绝整个调试配置，因此什么也不会构建或启动";
        title fix_quote(attribute "attribute") "Put the value of `{attribute}` in double quotes in launch.json" "在 launch.json 中为 `{attribute}` 的值加上双引号";
        title fix_type(attribute "attribute", wanted "wanted") "Write `{attribute}` as a value of the type `{wanted}` in launch.json" "在 launch.json 中把 `{attribute}` 写成 `{wanted}` 类型的值";
        title fix_program() "Set `\"program\": \"${workspaceFolder}\"`, or the package's folder, in the debug configuration in launch.json" "在 launch.json 的调试配置中设置 `\"program\": \"${workspaceFolder}\"`，或包所在的文件夹";
        title fix_backend() "Write `default`, `native`, `lldb` or `rr` in launch.json, or leave `backend` out" "在 launch.json 中写 `default`、`native`、`lldb` 或 `rr`，或去掉 `backend`";
    }
}

/// setting-stops-gopls
pub(crate) mod setting_stops_gopls {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-stops-gopls", Layer::Extension, Severity::Error);
    words! {
        message message(flag "flag", key "key") "`{flag}` in `{key}` is a flag that gopls does not have" "`{key}` 中的 `{flag}` 不是 gopls 的标志";
        message value_missing(flag "flag", key "key") "`{flag}` in `{key}` wants a value, and nothing follows it" "`{key}` 中的 `{flag}` 需要一个值，但后面什么也没有";
        message no_flag(flag "flag", key "key") "`{flag}` in `{key}` is neither a flag nor the value of one" "`{key}` 中的 `{flag}` 既不是标志，也不是标志的值";
        why why() "gopls prints its usage and ends with 2, so there is no completion, navigation or checking in Go files" "gopls 会打印用法并以 2 退出，于是 Go 文件中没有补全、跳转和检查";
        title fix_write(new "new") "Write `{new}`" "改写为 `{new}`";
        title fix_remove_flag(flag "flag") "Remove `{flag}`" "删除 `{flag}`";
        title fix_remove(key "key") "Remove `{key}`" "删除 `{key}`";
    }
}

/// tool-built-with-older-go
pub(crate) mod tool_built_with_older_go {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("tool-built-with-older-go", Layer::Extension, Severity::Warning);
    words! {
        message message(tool "tool", built "built", needed "needed") "`{tool}` was built with Go {built}, and this needs Go {needed}" "`{tool}` 是用 Go {built} 构建的，而这里需要 Go {needed}";
        message explain(tool "tool") "`{tool}` was built with an older Go than what it looks at" "构建 `{tool}` 的 Go 比它所检查的代码旧";
        why why() "It reads code with its own, older parser and type checker, so it reports errors in code that is right" "它用自己较旧的解析器和类型检查器读取代码，因此会在正确的代码中报错";
        why why_dlv() "It refuses programs whose debug information is of a newer form than it was built to read" "它会拒绝调试信息格式比它更新的程序";
        title fix_install(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_by_hand(tool "tool") "Build `{tool}` again with the newer Go" "用更新的 Go 重新构建 `{tool}`";
    }
}

/// tool-missing
pub(crate) mod tool_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("tool-missing", Layer::Extension, Severity::Warning);
    words! {
        message message(key "key", tool "tool") "`{key}` names `{tool}`, which is nowhere where the Go extension looks" "`{key}` 指定了 `{tool}`，而 Go 扩展查找的地方都没有它";
        message launch(tool "tool") "launch.json debugs Go programs, and `{tool}` is nowhere where the Go extension looks" "launch.json 要调试 Go 程序，而 Go 扩展查找的地方都没有 `{tool}`";
        message explain(tool "tool") "`{tool}` is not installed, or not on the PATH of whoever looked for it" "`{tool}` 没有安装，或不在查找者的 PATH 中";
        why why() "The Go extension asks to install it, and until then does without it" "Go 扩展会询问是否安装；在此之前它不可用";
        why why_launch() "The Go extension cannot debug anything without it" "没有它 Go 扩展无法调试任何程序";
        why why_generate() "A `//go:generate` line runs it, and go generate installs nothing" "`//go:generate` 一行要运行它，而 go generate 不会安装任何东西";
        why why_unknown() "Whoever called it needs it, and go does not bring it along" "调用者需要它，而 go 并不附带它";
        title fix_install(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_by_hand(tool "tool") "Install `{tool}`, or add its folder to PATH" "安装 `{tool}`，或把它所在的目录加入 PATH";
    }
}

//! Made by `cargo xtask generate` from the pages of the family toolchain; edit those.
#![allow(
    clippy::wildcard_imports,
    reason = "each module takes what it needs of the same ten names"
)]

use super::{Arg, Message, NeedsWhy, RuleId, Template, Title, Why, sentence, words};
use go_doctor_protocol::{Layer, Severity};

/// cross-compile-target
pub(crate) mod cross_compile_target {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("cross-compile-target", Layer::System, Severity::Error);
    words! {
        message message(variable "variable", value "value", source "source", target "target", machine "machine") "`{variable}` is `{value}` ({source}): go builds for {target}, this machine is {machine}" "`{variable}` 是 `{value}`（{source}）：go 会为 {target} 构建，而本机是 {machine}";
        message explain(program "program") "`{program}` was built for another system or processor and cannot run here" "`{program}` 是为其他系统或处理器构建的，无法在这里运行";
        message explain_target(program "program", target "target") "`{program}` was built for `{target}` and cannot run here" "`{program}` 是为 `{target}` 构建的，无法在这里运行";
        message explain_gobin() "`go install` refuses to put a program for another machine into `GOBIN`" "`go install` 拒绝把其他平台的程序放进 `GOBIN`";
        why why() "`go run`, `go test` and the debugger build for that machine, and what they built does not start here" "`go run`、`go test` 和调试器会为那个平台构建，而构建出的程序无法在这里启动";
        why why_explain() "`GOOS` or `GOARCH` is set, in the environment or by `go env -w`, to another machine than this" "环境变量或 `go env -w` 把 `GOOS` 或 `GOARCH` 设成了其他平台";
        title fix_unset_environment(variable "variable") "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`" "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`";
        title fix_unset_user_file(variable "variable", file "file") "Remove the line `{variable}=…` from {file}" "从 {file} 中删除 `{variable}=…` 这一行";
        message explain_linking() "A program for this target needs its own C compiler, which this machine does not have" "为这个目标构建程序需要它自己的 C 编译器，而本机没有";
    }
}

/// envrc-blocked
pub(crate) mod envrc_blocked {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("envrc-blocked", Layer::System, Severity::Error);
    words! {
        message message(file "file") "direnv does not load `{file}`, because it is not allowed yet" "direnv 没有加载 `{file}`，因为它尚未被允许";
        why why() "direnv runs nothing in this folder, and none of the variables in the file are set, until you allow the file" "在所有者允许该文件之前，direnv 不会在此文件夹中运行任何程序，文件中的变量也都没有设置";
        title fix_allow(file "file", command "command") "Read `{file}`, then run `{command}`" "先阅读 `{file}`，再运行 `{command}`";
    }
}

/// flag-value-invalid
pub(crate) mod flag_value_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("flag-value-invalid", Layer::System, Severity::Error);
    words! {
        message message(value "value", flag "flag") "go refuses the value `{value}` of `{flag}`" "go 拒绝了 `{flag}` 的值 `{value}`";
        message missing(flag "flag") "`{flag}` stands at the end without its value" "`{flag}` 在末尾，缺少它的值";
        message misplaced(flag "flag") "`{flag}` must be the first flag behind the command" "`{flag}` 必须是命令后面的第一个参数";
        why why() "go knows the flag and stops before it looks at any code" "go 认识这个参数，但在看任何代码之前就停止了";
        title fix_choose(flag "flag", wanted "wanted") "Give `{flag}` one of: {wanted}" "给 `{flag}` 使用其中之一：{wanted}";
        title fix_help(flag "flag", verb "verb") "See what `{flag}` takes with `go help {verb}`" "用 `go help {verb}` 查看 `{flag}` 接受什么";
        title fix_move_first(verb "verb", flag "flag") "Write `go {verb} {flag} DIR …`, with `{flag}` before every other flag" "写成 `go {verb} {flag} 目录 …`，把 `{flag}` 放在其他参数之前";
    }
}

/// go-env-failed
pub(crate) mod go_env_failed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("go-env-failed", Layer::System, Severity::Error);
    words! {
        needs_why message(status "status", said "said") "`go env` ends with {status}: {said}" "`go env` 以 {status} 结束：{said}";
        needs_why silent(status "status") "`go env` ends with {status} and says nothing" "`go env` 以 {status} 结束，没有任何输出";
        needs_why signal(status "status") "`go env` was ended by {status}" "`go env` 被 {status} 结束";
        needs_why empty() "`go env` prints nothing at all" "`go env` 没有输出任何内容";
        needs_why no_answer(said "said") "`go env` prints something else: {said}" "`go env` 输出了别的内容：{said}";
        needs_why timed_out(outcome "outcome") "`go env` does not end: {outcome}" "`go env` 没有结束：{outcome}";
        needs_why not_started(outcome "outcome") "`go` cannot be started: {outcome}" "`go` 无法启动：{outcome}";
        needs_why no_interpreter(interpreter "interpreter") "`go` cannot be started: it is a script for `{interpreter}`, which is not found" "`go` 无法启动：它是 `{interpreter}` 的脚本，而找不到该程序";
        needs_why line_ends() "`go` cannot be started: it is a script whose lines end as on Windows" "`go` 无法启动：它是使用 Windows 换行符的脚本";
        why why(path "path") "gopls, the Go extension and this diagnosis all begin with this question to `{path}`, and nothing else can be said until it is answered" "gopls、Go 扩展和这次诊断都从向 `{path}` 提出这个问题开始，在得到回答之前无法得知其他情况";
        title fix_ask(command "command") "Run `{command}` in a terminal and see what it says" "在终端中运行 `{command}`，看看它说什么";
        title fix_replace() "Put a go on PATH before it that answers, or reinstall Go" "在 PATH 中把能够回答的 go 放到它前面，或者重新安装 Go";
    }
}

/// go-env-override
pub(crate) mod go_env_override {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("go-env-override", Layer::System, Severity::Warning);
    words! {
        message message(variable "variable", value "value", other "other") "`go env -w` wrote `{variable}={value}`, but the environment has `{other}`, which wins" "`go env -w` 写入了 `{variable}={value}`，但环境变量是 `{other}`，后者生效";
        message dry_run(value "value", other "other") "`go env -w` wrote `GOFLAGS={value}`: with `{other}` go only prints what it would do" "`go env -w` 写入了 `GOFLAGS={value}`：带有 `{other}` 时 go 只打印要做的事";
        message arch(value "value", other "other") "`go env -w` wrote `GOARCH={value}`: go builds 32-bit or emulated programs on this {other} machine" "`go env -w` 写入了 `GOARCH={value}`：在这台 {other} 机器上 go 会构建 32 位或需要模拟的程序";
        message explain(variable "variable") "`{variable}` is set in the environment too, so what `go env -w` writes has no effect" "环境变量中也设置了 `{variable}`，因此 `go env -w` 写入的值不起作用";
        why why_hidden() "Two places set one variable that changes what is built; what you wrote with `go env -w` has no effect" "有两处设置了同一个影响构建的变量，你用 `go env -w` 写入的值不起作用";
        why why() "Two places set one variable that changes what is built; what you wrote with `go env -w` has no effect" "有两处设置了同一个影响构建的变量，你用 `go env -w` 写入的值不起作用";
        why why_dry_run() "Every `go run`, `go build` and `go test` ends well and does nothing" "每次 `go run`、`go build`、`go test` 都正常结束，却什么也没做";
        why why_arch() "The programs run, but `int` and pointers have another size, and cgo is off" "程序能运行，但 `int` 和指针的大小不同，而且 cgo 被关闭";
        why why_explain() "go takes the environment first, then the file that `go env -w` writes" "go 先取环境变量，再取 `go env -w` 写入的文件";
        title fix_unset_environment(variable "variable") "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`" "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`";
        title fix_unset_user_file(variable "variable", file "file") "Remove the line `{variable}=…` from {file}" "从 {file} 中删除 `{variable}=…` 这一行";
    }
}

/// go-env-write-failed
pub(crate) mod go_env_write_failed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("go-env-write-failed", Layer::System, Severity::Error);
    words! {
        message message(said "said") "`go env` refuses to write: {said}" "`go env` 拒绝写入：{said}";
        message unknown(variable "variable") "`{variable}` is no variable that this go knows" "`{variable}` 不是这个 go 认识的变量";
        message file(said "said") "`go env` cannot read or write its file: {said}" "`go env` 无法读写它的文件：{said}";
        why why() "Nothing was written, and go goes on with the value it had before" "什么都没有写入，go 仍使用原来的值";
        title fix_line(name "name", file "file") "Remove the line `{name}=…` from {file}" "从 {file} 中删除 `{name}=…` 这一行";
        title fix_write() "Look at the name with `go help environment` and write `go env -w NAME=value`" "用 `go help environment` 查看变量名，然后写成 `go env -w NAME=value`";
    }
}

/// go-not-executable
pub(crate) mod go_not_executable {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("go-not-executable", Layer::System, Severity::Error);
    words! {
        message permission(path "path") "`{path}` is on PATH but may not be executed by you" "`{path}` 在 PATH 上，但您没有执行它的权限";
        message folder(path "path") "`{path}` is on PATH but is a folder, not the go command" "`{path}` 在 PATH 上，但它是一个文件夹，不是 go 命令";
        message empty(path "path") "`{path}` is on PATH but is an empty file" "`{path}` 在 PATH 上，但它是一个空文件";
        message dangling(path "path", target "target") "`{path}` is on PATH but links to `{target}`, which does not exist" "`{path}` 在 PATH 上，但它指向不存在的 `{target}`";
        message foreign(path "path", built_for "built_for", machine "machine") "`{path}` was built for {built_for}; this machine is {machine}" "`{path}` 是为 {built_for} 构建的，而本机是 {machine}";
        message no_program(path "path") "`{path}` is on PATH but is not a program" "`{path}` 在 PATH 上，但它不是程序";
        why why() "Whoever starts `go` gets \"permission denied\" or \"exec format error\" (exit code 126), never a Go message" "启动 `go` 时只会得到 “permission denied” 或 “exec format error”（退出码 126），而不会有任何 Go 的提示";
        title fix_chmod(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_replace(path "path") "Reinstall Go so that `{path}` is the go command for this machine" "重新安装 Go，使 `{path}` 成为本机可用的 go 命令";
        message explain_denied(path "path") "`{path}` was found but may not be executed by the user who ran it" "找到了 `{path}`，但运行它的用户没有执行权限";
        message explain_code(path "path") "`{path}` was found and could not be started" "找到了 `{path}`，但无法启动它";
        message explain_folder(path "path") "`{path}` is a folder, or lies below a file, where the go command is needed" "这里需要 go 命令，但 `{path}` 是一个文件夹，或者位于一个文件之下";
        message explain_format(path "path") "`{path}` is not a program for this machine" "`{path}` 不是本机可运行的程序";
        message explain_interpreter(path "path") "`{path}` is a script or program whose interpreter does not exist" "`{path}` 是脚本或程序，但它的解释器不存在";
        message explain_silent(path "path") "`go version` printed nothing, so this `{path}` is not the go command" "`go version` 没有任何输出，说明这个 `{path}` 不是 go 命令";
    }
}

/// go-not-found
pub(crate) mod go_not_found {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("go-not-found", Layer::System, Severity::Error);
    words! {
        message message(process "process") "`go` is nowhere on this machine: not on the PATH of {process}, in no shell, in no usual folder" "本机没有 `go`：{process}的 PATH、各个 shell、常见安装目录中都没有";
        why why() "Without the `go` command nothing of Go can run, build, test or debug here" "没有 `go` 命令，这里就无法运行、构建、测试或调试任何 Go 程序";
        title fix_install(url "url") "Install Go from {url} and open a new window" "从 {url} 安装 Go，然后打开新窗口";
        message explain() "The command looked for `go`, and there is none on its PATH" "该命令要找 `go`，但它的 PATH 中没有";
        message explain_path(path "path") "`{path}` does not exist" "`{path}` 不存在";
        why why_explain() "No go was found on this machine either; if one is installed somewhere unusual, its folder is missing from PATH" "在本机也没有找到 go；如果它装在不常见的位置，那么 PATH 中缺少它的目录";
        why why_explain_node() "Node says the same when the working directory does not exist; if go is there, look at `cwd`" "工作目录不存在时 Node 也会这样报告；如果 go 存在，请检查 `cwd`";
        why why_explain_path() "A command, a setting or a task names this path; Go was moved, removed or never installed there" "某个命令、设置或任务写了这个路径；Go 被移走、被删除，或者从未装在那里";
    }
}

/// go-not-on-path
pub(crate) mod go_not_on_path {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("go-not-on-path", Layer::System, Severity::Error);
    words! {
        needs_why message(process "process") "`go` is not on the PATH of {process}" "{process}的 PATH 中没有 `go`";
        why why_login(path "path") "A login shell finds it at `{path}`, so VS Code was started without your shell's PATH" "登录 shell 能在 `{path}` 找到它，说明 VS Code 启动时没有得到 shell 的 PATH";
        why why_login_process(path "path") "A login shell finds it at `{path}`, so this process was started without your shell's PATH" "登录 shell 能在 `{path}` 找到它，说明当前进程启动时没有得到 shell 的 PATH";
        why why_terminal(path "path") "The integrated terminal finds it at `{path}`, so something gives the terminal a PATH that VS Code itself lacks" "集成终端能在 `{path}` 找到它，说明终端得到的 PATH 与 VS Code 本身的不同";
        why why_usual_folder(path "path") "It is installed at `{path}`, a folder that this PATH does not name" "它安装在 `{path}`，而 PATH 中没有这个目录";
        title fix_set_alternate_tool(path "path") "Set `go.alternateTools.go` to `{path}` in User settings" "在用户设置中把 `go.alternateTools.go` 设为 `{path}`";
        title fix_start_from_terminal(folder "folder") "Quit VS Code completely and start it with `code .` from a terminal, where PATH has `{folder}`" "完全退出 VS Code，然后在终端中用 `code .` 启动它，终端的 PATH 中有 `{folder}`";
        title fix_add_line(command "command") "Run `{command}`, then open a new shell" "运行 `{command}`，然后打开新的 shell";
        title fix_export(command "command") "Run `{command}` in this shell, or where the process is started" "在此 shell 或启动此进程的地方运行 `{command}`";
        title fix_extend_path(folder "folder") "Add `{folder}` to PATH where this process is started" "在启动此进程的地方把 `{folder}` 加入 PATH";
        needs_why explain(folder "folder") "The command looked for `go` on a PATH that does not name `{folder}`" "该命令在 PATH 中找 `go`，而 PATH 中没有 `{folder}`";
        why why_explain(path "path") "Go is installed at `{path}`; whoever ran the command was started without that folder on PATH" "Go 装在 `{path}`；运行该命令的程序启动时，PATH 中没有这个目录";
    }
}

/// go-refused
pub(crate) mod go_refused {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("go-refused", Layer::System, Severity::Error);
    words! {
        needs_why tags() "The list of `-tags` has both blanks and commas" "`-tags` 的列表同时用了空格和逗号";
        needs_why auth() "`GOAUTH` names git without the absolute path of a working folder" "`GOAUTH` 指定了 git，但没有给出工作文件夹的绝对路径";
        needs_why auth_off() "`GOAUTH` holds `off` and other commands beside it" "`GOAUTH` 中除了 `off` 还有其他命令";
        needs_why versions() "One `go install` was given packages of two modules or two versions" "一条 `go install` 中有两个模块或两个版本的包";
        needs_why cache_home() "`XDG_CACHE_HOME` is relative, so go has no build cache" "`XDG_CACHE_HOME` 是相对路径，因此 go 没有构建缓存";
        needs_why cache_program() "The program that `GOCACHEPROG` names ended while go still needed it" "`GOCACHEPROG` 指定的程序在 go 还需要它时就结束了";
        needs_why workspace_flag() "`-mod=mod` does not go together with the go.work that is in effect" "`-mod=mod` 不能与生效的 go.work 同时使用";
        needs_why json() "`GOFLAGS` holds `-json`, which gopls and every `go list -f` refuse" "`GOFLAGS` 中有 `-json`，gopls 和所有 `go list -f` 都会拒绝";
        needs_why vendor() "`go mod vendor` does not go together with the go.work that is in effect" "`go mod vendor` 不能与生效的 go.work 同时使用";
        needs_why tool(name "name") "No tool line of go.mod names `{name}`, and Go has no tool of that name" "go.mod 的 tool 行没有 `{name}`，Go 也没有这个名字的工具";
        needs_why covdata() "This Go has no `covdata` and cannot build it: its toolchain was downloaded" "这个 Go 没有 `covdata`，也无法构建它：它的工具链是下载得到的";
        needs_why address(path "path") "A module is named by its path, without `https://`: `{path}`" "模块用路径表示，不带 `https://`：`{path}`";
        needs_why locks(path "path") "go cannot lock `{path}`: the file system there has no locks" "go 无法锁定 `{path}`：那里的文件系统不支持锁";
        needs_why proxy_folder(folder "folder") "`GOPROXY` is the folder `{folder}`, which has no such module or does not exist" "`GOPROXY` 是文件夹 `{folder}`，其中没有这个模块，或者它不存在";
        needs_why list_flag(flag "flag") "`go list`, which gopls starts, does not know the flag `{flag}`" "gopls 启动的 `go list` 不认识标志 `{flag}`";
        why why_tags() "Commas separate the tags since Go 1.13; a list with blanks is read in the old way, and not both" "从 Go 1.13 起用逗号分隔标签；带空格的列表按旧方式读取，两者不能混用";
        why why_auth() "go asks the commands in `GOAUTH` for credentials before it fetches anything" "go 在下载之前会向 `GOAUTH` 中的命令询问凭据";
        why why_versions() "With `@version` go looks at one module alone, outside of the module here" "带 `@version` 时 go 只看一个模块，与这里的模块无关";
        why why_cache_home() "go keeps its build cache below that folder and takes no path that depends on where it runs" "go 把构建缓存放在这个文件夹下，不接受随运行位置变化的路径";
        why why_cache_program() "go hands its whole build cache to that program and builds nothing without it" "go 把整个构建缓存交给这个程序，没有它就什么也不构建";
        why why_workspace() "In a workspace the modules are used together, so one module's go.mod is not changed by the way" "工作区同时使用多个模块，不会顺带修改其中一个模块的 go.mod";
        why why_json() "A flag in `GOFLAGS` reaches every command that knows it, although you did not type it" "`GOFLAGS` 中的标志会传给每个认识它的命令，即使没有输入它";
        why why_tool() "Besides Go's own, `go tool` starts what `go get -tool` has written into go.mod (since Go 1.24)" "除了 Go 自带的工具，`go tool` 只启动 `go get -tool` 写入 go.mod 的工具（从 Go 1.24 起）";
        why why_covdata() "`-cover` needs it for packages without tests; a downloaded toolchain is read-only and ships without it" "`-cover` 对没有测试的包需要它；下载的工具链是只读的，并且不带它";
        why why_address() "go itself finds the repository behind a path; the address of a page is none" "go 会自己找到路径对应的仓库；网页地址不是路径";
        why why_locks() "go locks go.mod and its caches; network drives, `\\\\wsl$`, exFAT and some phones give no locks" "go 会锁定 go.mod 和缓存；网络驱动器、`\\\\wsl$`、exFAT 和部分手机不支持锁";
        why why_proxy_folder() "go reads modules from that folder as from a proxy, in the layout of `GOMODCACHE/cache/download`" "go 把这个文件夹当作代理读取，布局与 `GOMODCACHE/cache/download` 相同";
        why why_list_flag() "`go.buildFlags` and `GOFLAGS` reach `go list` and `go vet` too, which know fewer flags than `go build`" "`go.buildFlags` 和 `GOFLAGS` 也会传给 `go list` 和 `go vet`，它们认识的标志比 `go build` 少";
        title fix_tags() "Write the tags with commas alone: `-tags=a,b,c`" "只用逗号分隔标签：`-tags=a,b,c`";
        title fix_auth() "Write `GOAUTH=git /absolute/path`, or unset it with `go env -u GOAUTH`" "写成 `GOAUTH=git /absolute/path`，或用 `go env -u GOAUTH` 取消";
        title fix_auth_off() "Write `GOAUTH=off` alone, or leave `off` out" "只写 `GOAUTH=off`，或去掉 `off`";
        title fix_versions() "Run one `go install` for each module" "为每个模块分别运行 `go install`";
        title fix_cache_home() "Set `XDG_CACHE_HOME` to an absolute path where it is set, or unset it" "在设置它的地方把 `XDG_CACHE_HOME` 改为绝对路径，或取消设置";
        title fix_cache_program() "Unset `GOCACHEPROG` where it is set, or mend or install that program" "在设置它的地方取消 `GOCACHEPROG`，或修复、安装该程序";
        title fix_workspace_flag() "Leave `-mod=mod` out, or set `GOWORK=off` for this command" "去掉 `-mod=mod`，或为这条命令设置 `GOWORK=off`";
        title fix_json() "Take `-json` out of `GOFLAGS` where it is set" "在设置它的地方从 `GOFLAGS` 中去掉 `-json`";
        title fix_vendor(command "command") "Run `{command}`, or set `GOWORK=off` to vendor this module alone" "运行 `{command}`，或设置 `GOWORK=off` 只处理这个模块";
        title fix_tool(name "name") "Correct the name, or add the tool with `go get -tool PACKAGE@latest`, where PACKAGE has `{name}`" "改正名字，或用 `go get -tool PACKAGE@latest` 添加工具，其中 PACKAGE 提供 `{name}`";
        title fix_covdata() "Install a Go as new as go.mod asks for, or set `GOTOOLCHAIN=go1.25.0+auto` with that version" "安装与 go.mod 要求一样新的 Go，或把 `GOTOOLCHAIN` 设为带该版本的 `go1.25.0+auto`";
        title fix_address(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_wsl() "Open the folder in WSL (\"WSL: Reopen Folder in WSL\") and use the Go of that Linux" "在 WSL 中打开该文件夹（“WSL: 在 WSL 中重新打开文件夹”），并使用该 Linux 的 Go";
        title fix_local() "Put the project on a local disk; a folder of WSL is opened with \"WSL: Reopen Folder in WSL\"" "把项目放到本地磁盘；WSL 的文件夹用“WSL: 在 WSL 中重新打开文件夹”打开";
        title fix_proxy_folder() "Correct `GOPROXY`, or set it back: `go env -w GOPROXY=https://proxy.golang.org,direct`" "改正 `GOPROXY`，或恢复它：`go env -w GOPROXY=https://proxy.golang.org,direct`";
        title fix_list_flag(flag "flag") "Take `{flag}` out of `go.buildFlags`, gopls's `buildFlags` and `GOFLAGS`; give it to the one command" "从 `go.buildFlags`、gopls 的 `buildFlags` 和 `GOFLAGS` 中去掉 `{flag}`，只在需要的命令中使用";
    }
}

/// go-shadowed
pub(crate) mod go_shadowed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("go-shadowed", Layer::System, Severity::Info);
    words! {
        needs_why message(path "path", other "other") "`{path}` is the `go` that runs; `{other}` stands behind it on PATH" "实际运行的 `go` 是 `{path}`，PATH 中排在它后面的还有 `{other}`";
        needs_why several(path "path", count "count") "`{path}` is the `go` that runs; {count} others stand behind it on PATH" "实际运行的 `go` 是 `{path}`，PATH 中排在它后面的还有 {count} 个";
        why why(entry "entry") "PATH is searched from its beginning and entry {entry} comes first, whatever version lies behind it" "PATH 从头开始查找，第 {entry} 项排在最前，后面的版本再新也不会被使用";
        title fix_reorder() "Put the folder of the Go you want first on PATH, or remove the Go you no longer need" "把想用的 Go 的目录放到 PATH 最前面，或删除不再需要的 Go";
    }
}

/// go-variable-invalid
pub(crate) mod go_variable_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("go-variable-invalid", Layer::System, Severity::Error);
    words! {
        message message(variable "variable", value "value", source "source", wanted "wanted") "`{variable}` is `{value}` ({source}); go takes {wanted}" "`{variable}` 是 `{value}`（{source}），而 go 只接受 {wanted}";
        message unknown(variable "variable", value "value", source "source") "`{variable}` is `{value}` ({source}), which this go does not know" "`{variable}` 是 `{value}`（{source}），这个 go 不认识它";
        message relative(variable "variable", value "value", source "source") "`{variable}` is `{value}` ({source}), which is no absolute path" "`{variable}` 是 `{value}`（{source}），它不是绝对路径";
        message quote(variable "variable", value "value", source "source") "`{variable}` is `{value}` ({source}), with a quote that does not close" "`{variable}` 是 `{value}`（{source}），其中的引号没有闭合";
        message pair(variable "variable", value "value", source "source", pair "pair") "`{variable}` is `{value}` ({source}); Go builds for no `{pair}`" "`{variable}` 是 `{value}`（{source}），而 Go 不支持 `{pair}`";
        message explain(variable "variable", value "value", wanted "wanted") "`{variable}` is `{value}`; this go takes {wanted}" "`{variable}` 是 `{value}`，而这个 go 只接受 {wanted}";
        message explain_wanted(variable "variable", wanted "wanted") "`{variable}` has a value that this go does not take: {wanted}" "`{variable}` 的值不被这个 go 接受，可用的是：{wanted}";
        message explain_unknown(variable "variable", value "value") "`{variable}` has a value that this go does not know: `{value}`" "`{variable}` 的值 `{value}` 不被这个 go 认识";
        message explain_pair(value "value") "`GOOS` and `GOARCH` name `{value}`, which Go does not build for" "`GOOS` 和 `GOARCH` 指定了 `{value}`，而 Go 不支持它";
        message explain_relative(variable "variable") "`{variable}` is no absolute path" "`{variable}` 不是绝对路径";
        message explain_gowork(variable "variable", value "value") "`{variable}` names `{value}`, which is no go.work file" "`{variable}` 指定了 `{value}`，但那里没有 go.work 文件";
        why why() "go refuses the value: the commands that use it stop before they look at your code" "go 会拒绝这个值：用到它的命令在看你的代码之前就会停止";
        why why_gobin() "`go install` refuses it, so no tool can be installed; building and running still work" "`go install` 会拒绝它，因此无法安装任何工具；构建和运行不受影响";
        title fix_meant(meant "meant") "Write `{meant}`, which is Go's name for it" "改写为 `{meant}`，这是 Go 使用的名称";
        title fix_unset_environment(variable "variable") "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`" "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`";
        title fix_unset_user_file(variable "variable", file "file") "Remove the line `{variable}=…` from {file}" "从 {file} 中删除 `{variable}=…` 这一行";
    }
}

/// godebug-removed
pub(crate) mod godebug_removed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("godebug-removed", Layer::System, Severity::Error);
    words! {
        message message(setting "setting", version "version") "`GODEBUG` has `{setting}` in the environment, which Go {version} removed" "环境变量 `GODEBUG` 中有 `{setting}`，而 Go {version} 已移除该设置";
        message file(file "file", setting "setting", version "version") "`{file}` sets `{setting}` for GODEBUG, which Go {version} removed" "`{file}` 为 GODEBUG 设置了 `{setting}`，而 Go {version} 已移除该设置";
        why why() "Since Go 1.27 the go command, and every program that it builds, ends with exit code 2 before it does anything" "从 Go 1.27 起，go 命令和它构建的每个程序一开始就会以退出码 2 结束";
        why why_file() "The update of Go took the old behaviour away; a setting that asks for it stops the build" "升级后的 Go 不再支持旧行为；要求旧行为的设置会使构建停止";
        title fix_unset(name "name") "Remove `{name}` from `GODEBUG` where it is set: a shell start-up file, a task, launch.json, the system settings" "在设置 `GODEBUG` 的地方删除其中的 `{name}`：shell 启动文件、任务、launch.json 或系统设置";
        title fix_delete(name "name", version "version") "Delete the setting `{name}`; the program then behaves as Go {version} and newer do" "删除 `{name}` 这项设置；程序的行为将与 Go {version} 及更新的版本一致";
    }
}

/// goflags-invalid
pub(crate) mod goflags_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("goflags-invalid", Layer::System, Severity::Error);
    words! {
        message message(value "value", source "source", word "word") "`GOFLAGS` is `{value}` ({source}), and no go command has the flag `{word}`" "`GOFLAGS` 是 `{value}`（{source}），而没有任何 go 命令有 `{word}` 这个参数";
        message no_flag(value "value", source "source", word "word") "`GOFLAGS` is `{value}` ({source}), and `{word}` is no flag" "`GOFLAGS` 是 `{value}`（{source}），而 `{word}` 不是参数";
        message quote(value "value", source "source", word "word") "`GOFLAGS` is `{value}` ({source}), with a quote ({word}) that does not close" "`GOFLAGS` 是 `{value}`（{source}），其中的引号（{word}）没有闭合";
        message value_missing(value "value", source "source", word "word") "`GOFLAGS` is `{value}` ({source}), and `{word}` lacks its value" "`GOFLAGS` 是 `{value}`（{source}），而 `{word}` 缺少值";
        message bad_value(value "value", source "source", wanted "wanted", word "word") "`GOFLAGS` is `{value}` ({source}); go takes {wanted} for `{word}`" "`GOFLAGS` 是 `{value}`（{source}），而 `{word}` 处只能用 {wanted}";
        message workspace(value "value", source "source", wanted "wanted", word "word") "`GOFLAGS` is `{value}` ({source}), but {wanted} is in use and refuses `{word}`" "`GOFLAGS` 是 `{value}`（{source}），但正在使用的 {wanted} 不允许 `{word}`";
        message file(value "value", source "source", word "word", wanted "wanted") "`GOFLAGS` is `{value}` ({source}), and the file of `{word}`, {wanted}, does not exist" "`GOFLAGS` 是 `{value}`（{source}），而 `{word}` 指定的文件 {wanted} 不存在";
        message explain(word "word") "`GOFLAGS` holds `{word}`, a flag that no go command has" "`GOFLAGS` 中有 `{word}`，而没有任何 go 命令有这个参数";
        message explain_no_flag(word "word") "`GOFLAGS` holds `{word}`, which is no flag" "`GOFLAGS` 中有 `{word}`，它不是参数";
        message explain_quote(word "word") "`GOFLAGS` holds a quote ({word}) that does not close" "`GOFLAGS` 中有没有闭合的引号（{word}）";
        message explain_missing(word "word") "`GOFLAGS` holds `{word}` without its value" "`GOFLAGS` 中的 `{word}` 缺少值";
        message explain_value(word "word") "`GOFLAGS` holds `{word}`, whose value go refuses" "`GOFLAGS` 中的 `{word}` 的值被 go 拒绝";
        why why() "go reads GOFLAGS before your command line: every command but `go env` stops, whatever you typed" "go 先读取 GOFLAGS，再读取命令行：除 `go env` 外，所有命令都会停止，与你输入的内容无关";
        why why_value() "Every command that knows this flag stops, although you did not type it" "每个带有这个参数的命令都会停止，尽管你并没有输入它";
        why why_workspace() "In a workspace go loads several modules and cannot change their go.mod files while it builds" "在工作区中 go 会加载多个模块，构建时不能修改它们的 go.mod";
        title fix_unset_environment(variable "variable") "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`" "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`";
        title fix_unset_user_file(variable "variable", file "file") "Remove the line `{variable}=…` from {file}" "从 {file} 中删除 `{variable}=…` 这一行";
    }
}

/// gopath-invalid
pub(crate) mod gopath_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("gopath-invalid", Layer::System, Severity::Error);
    words! {
        message tilde(entry "entry", source "source") "`GOPATH` has the entry `{entry}` ({source}); go does not expand `~`" "`GOPATH` 中有 `{entry}`（{source}），而 go 不会展开 `~`";
        message relative(entry "entry", source "source") "`GOPATH` has the entry `{entry}` ({source}), which is no absolute path" "`GOPATH` 中有 `{entry}`（{source}），它不是绝对路径";
        message goroot(entry "entry", source "source") "`GOPATH` is `{entry}` ({source}), the Go installation itself" "`GOPATH` 是 `{entry}`（{source}），而它就是 Go 的安装目录";
        message module(entry "entry", source "source") "`GOPATH` is `{entry}` ({source}), the root of this module" "`GOPATH` 是 `{entry}`（{source}），而它就是此模块的根目录";
        why why() "go refuses such a GOPATH: every command stops with exit code 2" "go 会拒绝这样的 GOPATH：每个命令都以退出码 2 停止";
        why why_warning() "go warns at every command or refuses it, by its version; the Go extension takes the warning for a failure" "视版本不同，go 会在每个命令中警告或直接拒绝，而 Go 扩展会把警告当成失败";
        title fix_unset_environment(variable "variable") "Remove `{variable}` where it is set (go uses the folder `go` in your home), or write the whole path" "在设置 `{variable}` 的地方删除它（go 会使用主目录下的 `go`），或写出完整路径";
        title fix_unset_user_file(variable "variable", file "file") "Remove the line `{variable}=…` from {file}" "从 {file} 中删除 `{variable}=…` 这一行";
    }
}

/// goroot-incomplete
pub(crate) mod goroot_incomplete {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("goroot-incomplete", Layer::System, Severity::Error);
    words! {
        message message(path "path", what "what") "The Go in `{path}` is incomplete: `{what}` is missing or cannot be used" "`{path}` 中的 Go 不完整：`{what}` 缺失或无法使用";
        message mixed(path "path", version "version", what "what") "`{path}` is Go {version} with files of an older Go in it: `{what}`" "`{path}` 是 Go {version}，其中却混有旧版 Go 的文件：`{what}`";
        message alone(path "path", what "what") "`{path}` stands alone: the rest of its Go installation ({what}) is not beside it" "只有 `{path}` 一个文件：它的 Go 安装目录的其余部分（{what}）不在旁边";
        message explain_tool(what "what") "The Go installation lacks its tool `{what}`" "Go 安装目录中缺少工具 `{what}`";
        message explain_broken(what "what") "`{what}` of the Go installation cannot be started" "无法启动 Go 安装目录中的 `{what}`";
        message explain_package(path "path", what "what") "The Go installation `{path}` lacks the package `{what}` of the standard library" "Go 安装目录 `{path}` 中缺少标准库的包 `{what}`";
        message explain_tree(what "what") "The standard library itself does not compile: package `{what}` of the Go installation" "标准库本身无法编译：Go 安装目录中的包 `{what}`";
        why why() "go needs its compiler, its linker and the sources of the standard library beside it, all of one version" "go 需要同一版本的编译器、链接器和标准库源代码与它放在一起";
        title fix_unpack_again(command "command") "Run `{command}`: go unpacks the toolchain again when it needs it" "运行 `{command}`：go 需要时会重新解压这个工具链";
        title fix_fetch_again(folder "folder") "Delete the folder `{folder}`: go unpacks the toolchain again when it needs it" "删除文件夹 `{folder}`：go 需要时会重新解压这个工具链";
        title fix_alone(path "path", url "url") "Delete the file `{path}`, and install the whole of Go from {url} unless another `go` is there" "删除文件 `{path}`；如果没有其他 `go`，就从 {url} 安装完整的 Go";
        title fix_reinstall(url "url") "Delete the installation folder and unpack Go from {url} into it again" "删除安装目录，重新解压从 {url} 下载的 Go";
    }
}

/// goroot-mismatch
pub(crate) mod goroot_mismatch {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("goroot-mismatch", Layer::System, Severity::Error);
    words! {
        message message(path "path", tree "tree", source "source", go "go", version "version") "`GOROOT` is `{path}` (Go {tree}, {source}), but `{go}` is Go {version}" "`GOROOT` 是 `{path}`（Go {tree}，{source}），而 `{go}` 是 Go {version}";
        why why() "The go command would run a compiler of another version: \"compile: version … does not match go tool version …\"" "go 命令会运行另一个版本的编译器：“compile: version … does not match go tool version …”";
        why why_switched(tree "tree") "A go that has switched to Go {tree} sets GOROOT for all that it starts; a go called by its full path obeys it" "切换到 Go {tree} 的 go 会为它启动的一切设置 GOROOT；用完整路径调用的 go 会使用这个 GOROOT";
        message explain(tool "tool", tree "tree", version "version") "`{tool}` of Go {tree} was started by Go {version}" "Go {version} 启动了 Go {tree} 的 `{tool}`";
        title fix_unset_environment(variable "variable") "Remove `{variable}` where it is set (shell start-up file, system settings, `go env -w`); go finds its own" "在设置 `{variable}` 的地方（shell 启动文件、系统设置、`go env -w`）删除它，go 会自己找到安装目录";
        title fix_unset_user_file(variable "variable", file "file") "Remove the line `{variable}=…` from {file}" "从 {file} 中删除 `{variable}=…` 这一行";
        title fix_call(tree "tree") "Call `go` by its name, not by its path, in what the command starts: PATH begins with Go {tree} there" "在命令所启动的程序中用名字 `go` 调用，不要用路径：那里的 PATH 以 Go {tree} 开头";
        title fix_clear() "Or call that go without `GOROOT` in its environment (`env -u GOROOT go …`); it then finds its own" "或者在调用时从环境中去掉 `GOROOT`（`env -u GOROOT go …`），这样它会使用自己的目录";
        title fix_child() "If another go started what failed (`go generate`, `go run`, a test): call `go` by its name there, or without `GOROOT`" "如果出错的是另一个 go 启动的（`go generate`、`go run`、测试）：在那里用名字 `go` 调用，或去掉 `GOROOT`";
        title fix_reinstall() "If `GOROOT` is not set: delete the installation folder and unpack one Go into it again" "如果没有设置 `GOROOT`：删除安装目录，重新解压一个完整的 Go";
    }
}

/// goroot-missing
pub(crate) mod goroot_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("goroot-missing", Layer::System, Severity::Error);
    words! {
        message message(path "path", source "source") "`GOROOT` is `{path}` ({source}), which does not exist" "`GOROOT` 是 `{path}`（{source}），但它不存在";
        message no_goroot(path "path", source "source") "`GOROOT` is `{path}` ({source}), which is no Go installation" "`GOROOT` 是 `{path}`（{source}），但它不是 Go 的安装目录";
        message relative(path "path", source "source") "`GOROOT` is `{path}` ({source}), which is no absolute path" "`GOROOT` 是 `{path}`（{source}），但它不是绝对路径";
        message explain(path "path") "`GOROOT` is `{path}`, which is no Go installation" "`GOROOT` 是 `{path}`，但它不是 Go 的安装目录";
        why why() "Every go command stops at once with \"cannot find GOROOT directory\" (exit code 2), and the Go extension loses its commands" "所有 go 命令都会立刻以 “cannot find GOROOT directory” 停止（退出码 2），Go 扩展也会失去它的命令";
        why why_no_goroot() "go then finds neither its tools nor the standard library: \"package fmt is not in std\", \"no such tool\"" "这样 go 既找不到自己的工具，也找不到标准库：“package fmt is not in std”、“no such tool”";
        title fix_unset_environment(variable "variable") "Remove `{variable}` where it is set (shell start-up file, system settings, `go env -w`); go finds its own" "在设置 `{variable}` 的地方（shell 启动文件、系统设置、`go env -w`）删除它，go 会自己找到安装目录";
        title fix_unset_user_file(variable "variable", file "file") "Remove the line `{variable}=…` from {file}" "从 {file} 中删除 `{variable}=…` 这一行";
    }
}

/// gotoolchain-invalid
pub(crate) mod gotoolchain_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("gotoolchain-invalid", Layer::System, Severity::Error);
    words! {
        message message(value "value") "`GOTOOLCHAIN` is `{value}`, which names no toolchain" "`GOTOOLCHAIN` 是 `{value}`，它不是任何工具链的名称";
        message no_prefix(value "value", meant "meant") "`GOTOOLCHAIN` is `{value}`; a toolchain is named `{meant}`" "`GOTOOLCHAIN` 是 `{value}`，而工具链的名称应是 `{meant}`";
        message language(value "value", meant "meant") "`GOTOOLCHAIN` is `{value}`, a language version; a release is named `{meant}`" "`GOTOOLCHAIN` 是 `{value}`，这是语言版本；发布版本的名称形如 `{meant}`";
        message suffix(value "value", meant "meant") "`GOTOOLCHAIN` is `{value}`; behind `+` go takes only {meant}" "`GOTOOLCHAIN` 是 `{value}`，而 `+` 后面只能是 {meant}";
        why why() "Every go command stops at once, even `go version` and `go env`, and the Go extension does not start" "所有 go 命令都会立刻停止，连 `go version` 和 `go env` 也一样，Go 扩展无法启动";
        title fix_unset_environment(variable "variable") "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`" "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`";
        title fix_unset_user_file(variable "variable", file "file") "Remove the line `{variable}=…` from {file}" "从 {file} 中删除 `{variable}=…` 这一行";
    }
}

/// toolchain-too-old
pub(crate) mod toolchain_too_old {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("toolchain-too-old", Layer::System, Severity::Error);
    words! {
        message message(file "file", wanted "wanted", version "version", setting "setting", source "source") "{file} needs Go {wanted}, this is Go {version}, and `GOTOOLCHAIN` is `{setting}` ({source})" "{file} 需要 Go {wanted}，这里是 Go {version}，而 `GOTOOLCHAIN` 是 `{setting}`（{source}）";
        why why() "go may not fetch a newer toolchain by itself then, so every command in this module stops" "这样 go 就不能自动获取更新的工具链，此模块中的所有命令都会停止";
        title fix_allow_switching(command "command", file "file") "Run `{command}` so that go fetches the version that {file} asks for" "运行 `{command}`，让 go 获取 {file} 要求的版本";
        title fix_unset(variable "variable") "Remove `{variable}` where it is set: a shell start-up file, a script, or the command line itself" "在设置 `{variable}` 的地方删除它：shell 启动文件、脚本或命令行本身";
        title fix_install_newer(wanted "wanted", url "url") "Install Go {wanted} or newer from {url}" "从 {url} 安装 Go {wanted} 或更新的版本";
        message explain(file "file", wanted "wanted", version "version", setting "setting") "{file} needs Go {wanted}, but Go {version} ran with `GOTOOLCHAIN={setting}`" "{file} 需要 Go {wanted}，而运行的是 Go {version}，且 `GOTOOLCHAIN={setting}`";
        message explain_old(file "file", wanted "wanted", version "version") "{file} is written for Go {wanted}; Go {version} ran and cannot switch" "{file} 是为 Go {wanted} 写的；运行的 Go {version} 不能切换版本";
        message explain_package(file "file", wanted "wanted", version "version") "The package `{file}` is part of Go since {wanted}; Go {version} ran" "包 `{file}` 从 Go {wanted} 起才有，而运行的是 Go {version}";
        message explain_directive(file "file", directive "directive", wanted "wanted") "{file} uses the directive `{directive}`, which came with Go {wanted}; what reads the file is older" "{file} 使用了指令 `{directive}`，它从 Go {wanted} 起才有；读取该文件的程序更旧";
        why why_explain_directive() "A Go that does not know the line stops at it; the line itself may be right" "不认识这一行的 Go 会停在这里；这一行本身可能没有错";
        why why_explain_tool() "The tool reads the file by the rules of the Go that it was built with; the line itself may be right" "该工具按构建它的 Go 的规则读取文件；这一行本身可能没有错";
        title fix_go_line(wanted "wanted", file "file") "Or write `go {wanted}` or newer in {file}: then Go 1.21 and newer fetch such a Go by themselves" "或者在 {file} 中写上 `go {wanted}` 或更新的版本：Go 1.21 及更新的版本会自动获取所需的 Go";
        title fix_reinstall_tool(tool "tool", wanted "wanted") "Update `{tool}`, or install it again with Go {wanted} or newer" "更新 `{tool}`，或用 Go {wanted} 或更新的版本重新安装它";
        why why_explain_old() "An older Go tries anyway and fails at the first thing it does not know yet" "旧版 Go 会照样尝试，遇到第一个不认识的东西就失败";
    }
}

/// toolchain-unavailable
pub(crate) mod toolchain_unavailable {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("toolchain-unavailable", Layer::System, Severity::Error);
    words! {
        needs_why path(because "because", name "name", setting "setting") "{because} wants {name}, and `GOTOOLCHAIN={setting}` looks for it only on PATH" "{because} 需要 {name}，而 `GOTOOLCHAIN={setting}` 只在 PATH 中查找";
        needs_why proxy(because "because", name "name", proxy "proxy", source "source") "{because} wants {name}, which is not here, and `GOPROXY={proxy}` ({source}) fetches no toolchain" "{because} 需要 {name}，本机没有，而 `GOPROXY={proxy}`（{source}）不会下载工具链";
        needs_why no_such_version(because "because", name "name") "{because} wants {name}, a version that does not exist as far as is known" "{because} 需要 {name}，据目前所知没有这个版本";
        needs_why explain(name "name") "The toolchain {name} could not be fetched" "无法获取工具链 {name}";
        needs_why explain_network(name "name") "The toolchain {name} could not be fetched: the server was not reached" "无法获取工具链 {name}：连接不上服务器";
        needs_why explain_path(name "name") "The toolchain {name} is not on PATH, and only PATH was searched" "PATH 中没有工具链 {name}，而只查找了 PATH";
        why why_path(name "name") "Every command in this module stops with `cannot find \"{name}\" in PATH`" "此模块中的所有命令都会以 `cannot find \"{name}\" in PATH` 停止";
        why why_proxy() "A toolchain comes from a module proxy only; `direct` and `off` have none" "工具链只能从模块代理获取，`direct` 和 `off` 都不行";
        why why_no_such_version() "Every command in this module first tries to download it, and stops" "此模块中的每个命令都会先尝试下载它，然后停止";
        why why_explain() "go.mod, go.work or `GOTOOLCHAIN` asks for it; it does not exist, or no proxy gives it out" "go.mod、go.work 或 `GOTOOLCHAIN` 要求使用它；它不存在，或者没有代理提供它";
        why why_barred(variable "variable", value "value") "Toolchains come from a module proxy only, and `{variable}={value}` bars the way; go says the same of a version that does not exist" "工具链只能从模块代理获取，而 `{variable}={value}` 挡住了去路；版本不存在时 go 的说法也完全相同";
        why why_stored() "Each go command first switches to the stored version, `go env -u` too, and fails" "每个 go 命令都会先切换到保存的版本，`go env -u` 也一样，因此失败";
        title fix_proxy() "Put a proxy into `GOPROXY`, before `direct`, or install that Go" "在 `GOPROXY` 中的 `direct` 之前写上一个代理，或安装那个版本的 Go";
        title fix_no_proxy(variable "variable") "Leave golang.org out of `{variable}`, or set `GONOPROXY` to the private modules only (`GONOPROXY=none` for one run)" "不要让 `{variable}` 包含 golang.org，或让 `GONOPROXY` 只包含私有模块（单次运行可用 `GONOPROXY=none`）";
        title fix_unset(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_lower() "Correct the version that asks for it (`go` or `toolchain` line, `GOTOOLCHAIN`), or install that Go" "改正要求它的版本号（`go` 或 `toolchain` 行、`GOTOOLCHAIN`），或安装那个版本的 Go";
        title fix_unset_environment(variable "variable") "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`" "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`";
        title fix_unset_user_file(variable "variable", file "file") "Remove the line `{variable}=…` from {file}" "从 {file} 中删除 `{variable}=…` 这一行";
    }
}

/// version-manager-refuses
pub(crate) mod version_manager_refuses {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("version-manager-refuses", Layer::System, Severity::Error);
    words! {
        message message(manager "manager") "`go` is {manager}'s shim, and no Go version is chosen for this folder" "`go` 是 {manager} 的 shim，而此文件夹没有选定 Go 版本";
        message not_installed(manager "manager", version "version") "`go` is {manager}'s shim, and Go {version} is not installed" "`go` 是 {manager} 的 shim，而 Go {version} 没有安装";
        message not_installed_file(manager "manager", version "version", file "file") "{manager} has no Go {version}, which `{file}` asks for" "{manager} 没有安装 `{file}` 要求的 Go {version}";
        message unresolved(version "version", file "file") "mise finds no Go {version}, which `{file}` asks for" "mise 找不到 `{file}` 要求的 Go {version}";
        message untrusted(file "file") "`go` is mise's shim, and mise does not trust `{file}`" "`go` 是 mise 的 shim，而 mise 不信任 `{file}`";
        message manager_missing(manager "manager") "`go` is {manager}'s shim, and `{manager}` itself is not on PATH" "`go` 是 {manager} 的 shim，而 `{manager}` 本身不在 PATH 中";
        message other(manager "manager") "`go` is {manager}'s shim, and {manager} refuses to start anything" "`go` 是 {manager} 的 shim，而 {manager} 拒绝启动任何程序";
        why why() "The shim only looks up a version and starts it, so every go command in this folder ends with this text and none of Go's own" "shim 只负责查找版本并启动它，因此在此文件夹中每个 go 命令都会以这段文字结束，而不是 Go 自己的信息";
        title fix_run(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_trust(file "file", command "command") "Read `{file}`, then run `{command}`" "先阅读 `{file}`，再运行 `{command}`";
        title fix_path(manager "manager") "Put the folder of `{manager}` on the PATH of this process" "把 `{manager}` 所在的文件夹加入此进程的 PATH";
        title fix_read(manager "manager") "Do what {manager} says" "按 {manager} 的提示处理";
    }
}

//! Made by `cargo xtask generate` from the rules' pages and `words.md`; edit those.

use go_doctor_protocol::{Layer, Severity};

/// Rule, layer, severity; sorted by rule.
pub(crate) static META: &[(&str, Layer, Severity)] = &[
    ("environments-differ", Layer::System, Severity::Warning),
    ("go-extension-missing", Layer::Extension, Severity::Warning),
    ("go-mod-missing", Layer::Module, Severity::Error),
    ("go-not-executable", Layer::System, Severity::Error),
    ("go-not-found", Layer::System, Severity::Error),
    ("go-not-on-path", Layer::System, Severity::Error),
    ("gopath-invalid", Layer::System, Severity::Error),
    ("gopls-missing", Layer::Extension, Severity::Error),
    ("goroot-mismatch", Layer::System, Severity::Error),
    ("goroot-missing", Layer::System, Severity::Error),
    ("main-redeclared", Layer::Module, Severity::Error),
    ("package-clause-missing", Layer::Module, Severity::Error),
    ("setting-path-missing", Layer::Extension, Severity::Error),
    ("setting-unknown", Layer::Extension, Severity::Warning),
    ("syscall-failed", Layer::System, Severity::Error),
    ("test-files-missing", Layer::Test, Severity::Warning),
    ("toolchain-too-old", Layer::System, Severity::Error),
];

/// Key, English, Simplified Chinese; sorted by key.
pub(crate) static WORDS: &[(&str, [&str; 2])] = &[
    ("capture.cwd", ["Folder", "文件夹"]),
    ("capture.duration", ["Time", "用时"]),
    ("capture.end", ["Exit code", "退出码"]),
    ("capture.here", ["This run", "本次运行"]),
    (
        "capture.limits",
        [
            "A tool that calls go by its full path (the Go extension does) is not recorded here; for tasks and debug sessions the explanation of failed runs is the way.",
            "用完整路径调用 go 的工具（Go 扩展就是这样）不会被录制到；任务和调试会话请使用失败运行的解释。",
        ],
    ),
    ("capture.none", ["No run has been recorded yet.", "尚未录制到任何运行。"]),
    ("capture.parent", ["Started by", "启动者"]),
    ("capture.program", ["Program", "程序"]),
    (
        "capture.same",
        [
            "Its environment is the terminal's, as far as Go is concerned.",
            "就 Go 而言，它的环境与终端相同。",
        ],
    ),
    ("capture.stdin", ["stdin", "标准输入"]),
    ("capture.there", ["Terminal", "终端"]),
    ("capture.title", ["Recorded Go runs", "录制的 Go 运行"]),
    ("capture.variable", ["Variable", "变量"]),
    ("cli.fix", ["fix:", "修复："]),
    ("cli.waiting", ["go-doctor: waiting for {probes}", "go-doctor：正在等待 {probes}"]),
    (
        "difference.only-in",
        ["PATH entry `{entry}` only in: {who}", "PATH 条目 `{entry}` 仅存在于：{who}"],
    ),
    ("environment.host", ["VS Code's extension host", "VS Code 扩展主机"]),
    ("environment.login", ["login shell", "登录 shell"]),
    ("environment.process", ["this process", "当前进程"]),
    ("environment.terminal", ["integrated terminal", "集成终端"]),
    (
        "environments-differ.fix.align",
        [
            "Set the value where both read it (`go env -w`), or start this process from that shell",
            "把值写到两者都会读取的地方（`go env -w`），或从那个 shell 启动此进程",
        ],
    ),
    (
        "environments-differ.fix.restart",
        [
            "Quit VS Code completely and start it with `code .` from a terminal, or set the value where both read it (`go env -w`)",
            "完全退出 VS Code 并在终端中用 `code .` 启动，或把值写到两者都会读取的地方（`go env -w`）",
        ],
    ),
    (
        "environments-differ.message",
        [
            "`{what}` is not the same in {own} and in the {shell}",
            "`{what}` 在{own}与{shell}中不相同",
        ],
    ),
    (
        "environments-differ.why",
        [
            "What works in that shell can fail here, or the other way round: each runs its own go with its own settings",
            "在那个 shell 中能用的东西在这里可能失败，反之亦然：它们各自运行自己的 go，使用各自的设置",
        ],
    ),
    ("errno.EACCES", ["EACCES (permission denied)", "EACCES（权限不足）"]),
    ("errno.EAGAIN", ["EAGAIN (too many processes)", "EAGAIN（进程过多）"]),
    ("errno.EDQUOT", ["EDQUOT (quota used up)", "EDQUOT（配额已用完）"]),
    ("errno.EISDIR", ["EISDIR (a folder)", "EISDIR（是一个文件夹）"]),
    ("errno.ELOOP", ["ELOOP (links in a circle)", "ELOOP（链接成环）"]),
    ("errno.EMFILE", ["EMFILE (too many open files)", "EMFILE（打开的文件过多）"]),
    ("errno.ENAMETOOLONG", ["ENAMETOOLONG (name too long)", "ENAMETOOLONG（名称过长）"]),
    ("errno.ENOENT", ["ENOENT (nothing there)", "ENOENT（不存在）"]),
    ("errno.ENOEXEC", ["ENOEXEC (no program of this machine)", "ENOEXEC（不是本机可运行的程序）"]),
    ("errno.ENOMEM", ["ENOMEM (out of memory)", "ENOMEM（内存不足）"]),
    ("errno.ENOSPC", ["ENOSPC (no space left)", "ENOSPC（磁盘空间不足）"]),
    (
        "errno.ENOTDIR",
        ["ENOTDIR (a part of the path is no folder)", "ENOTDIR（路径中有一段不是文件夹）"],
    ),
    ("errno.EPERM", ["EPERM (not permitted)", "EPERM（操作不允许）"]),
    ("errno.EROFS", ["EROFS (read-only file system)", "EROFS（只读文件系统）"]),
    ("errno.ETXTBSY", ["ETXTBSY (the program is being written)", "ETXTBSY（程序正在被写入）"]),
    ("go-extension-missing.fix.install", ["Install the extension `{id}`", "安装扩展 `{id}`"]),
    (
        "go-extension-missing.message",
        [
            "The Go extension (`{id}`) is not installed, or disabled",
            "没有安装 Go 扩展（`{id}`），或它被禁用",
        ],
    ),
    (
        "go-extension-missing.why",
        [
            "Without it VS Code has no completion, no debugging and no test buttons for Go",
            "没有它，VS Code 就没有 Go 的补全、调试和测试按钮",
        ],
    ),
    ("go-mod-missing.fix.init", ["Run `{command}` in this folder", "在此文件夹中运行 `{command}`"]),
    (
        "go-mod-missing.message",
        ["There is no go.mod in `{folder}` or above it", "`{folder}` 及其上级目录中没有 go.mod"],
    ),
    (
        "go-mod-missing.why.import",
        [
            "The code imports `{detail}`, which only a module can provide",
            "代码导入了 `{detail}`，只有模块才能提供它",
        ],
    ),
    (
        "go-mod-missing.why.package",
        [
            "`go run .`, `go build`, the debugger and gopls need a module; only `go run FILE` works without one",
            "`go run .`、`go build`、调试器和 gopls 都需要模块；没有模块时只有 `go run 文件` 可用",
        ],
    ),
    (
        "go-mod-missing.why.test",
        [
            "`go test` needs a module, and {detail} is a test",
            "`go test` 需要模块，而 {detail} 是测试文件",
        ],
    ),
    ("go-not-executable.fix.chmod", ["Run `{command}`", "运行 `{command}`"]),
    (
        "go-not-executable.fix.replace",
        [
            "Reinstall Go so that `{path}` is the go command for this machine",
            "重新安装 Go，使 `{path}` 成为本机可用的 go 命令",
        ],
    ),
    (
        "go-not-executable.message.dangling",
        [
            "`{path}` is on PATH but links to `{target}`, which does not exist",
            "`{path}` 在 PATH 上，但它指向不存在的 `{target}`",
        ],
    ),
    (
        "go-not-executable.message.empty",
        ["`{path}` is on PATH but is an empty file", "`{path}` 在 PATH 上，但它是一个空文件"],
    ),
    (
        "go-not-executable.message.folder",
        [
            "`{path}` is on PATH but is a folder, not the go command",
            "`{path}` 在 PATH 上，但它是一个文件夹，不是 go 命令",
        ],
    ),
    (
        "go-not-executable.message.foreign",
        [
            "`{path}` was built for {built_for}; this machine is {machine}",
            "`{path}` 是为 {built_for} 构建的，而本机是 {machine}",
        ],
    ),
    (
        "go-not-executable.message.no-program",
        ["`{path}` is on PATH but is no program", "`{path}` 在 PATH 上，但它不是程序"],
    ),
    (
        "go-not-executable.message.permission",
        [
            "`{path}` is on PATH but may not be executed by you",
            "`{path}` 在 PATH 上，但您没有执行它的权限",
        ],
    ),
    (
        "go-not-executable.why",
        [
            "Whoever starts `go` gets \"permission denied\" or \"exec format error\" (exit code 126), never a Go message",
            "启动 `go` 时只会得到 “permission denied” 或 “exec format error”（退出码 126），而不会有任何 Go 的提示",
        ],
    ),
    (
        "go-not-found.fix.install",
        ["Install Go from {url} and open a new window", "从 {url} 安装 Go，然后打开新窗口"],
    ),
    (
        "go-not-found.message",
        [
            "`go` is nowhere on this machine: not on the PATH of {process}, in no shell, in no usual folder",
            "本机没有 `go`：{process} 的 PATH、各个 shell、常见安装目录中都没有",
        ],
    ),
    (
        "go-not-found.why",
        [
            "Without the `go` command nothing of Go can run, build, test or debug here",
            "没有 `go` 命令，这里就无法运行、构建、测试或调试任何 Go 程序",
        ],
    ),
    (
        "go-not-on-path.fix.extend-path",
        [
            "Add `{folder}` to PATH where this process is started",
            "在启动此进程的地方把 `{folder}` 加入 PATH",
        ],
    ),
    (
        "go-not-on-path.fix.set-alternate-tool",
        [
            "Set `go.alternateTools.go` to `{path}` in User settings",
            "在用户设置中把 `go.alternateTools.go` 设为 `{path}`",
        ],
    ),
    (
        "go-not-on-path.fix.start-from-terminal",
        [
            "Quit VS Code completely and start it with `code .` from a terminal, where PATH has `{folder}`",
            "完全退出 VS Code，然后在终端中用 `code .` 启动它，终端的 PATH 中有 `{folder}`",
        ],
    ),
    (
        "go-not-on-path.message",
        ["`go` is not on the PATH of {process}", "{process} 的 PATH 中没有 `go`"],
    ),
    (
        "go-not-on-path.why.login",
        [
            "A login shell finds it at `{path}`, so VS Code was started without your shell's PATH",
            "登录 shell 能在 `{path}` 找到它，说明 VS Code 启动时没有得到 shell 的 PATH",
        ],
    ),
    (
        "go-not-on-path.why.login-process",
        [
            "A login shell finds it at `{path}`, so this process was started without your shell's PATH",
            "登录 shell 能在 `{path}` 找到它，说明当前进程启动时没有得到 shell 的 PATH",
        ],
    ),
    (
        "go-not-on-path.why.terminal",
        [
            "The integrated terminal finds it at `{path}`, so something gives the terminal a PATH that VS Code itself lacks",
            "集成终端能在 `{path}` 找到它，说明终端得到的 PATH 与 VS Code 本身的不同",
        ],
    ),
    (
        "go-not-on-path.why.usual-folder",
        [
            "It is installed at `{path}`, a folder that this PATH does not name",
            "它安装在 `{path}`，而 PATH 中没有这个目录",
        ],
    ),
    (
        "gopath-invalid.fix.unset-environment",
        [
            "Remove `GOPATH` where it is set (go uses the folder `go` in your home), or write the whole path",
            "在设置 `GOPATH` 的地方删除它（go 会使用主目录下的 `go`），或写出完整路径",
        ],
    ),
    (
        "gopath-invalid.fix.unset-user-file",
        [
            "Run `{command}` to remove what `go env -w` wrote",
            "运行 `{command}`，删除 `go env -w` 写入的值",
        ],
    ),
    (
        "gopath-invalid.message.goroot",
        [
            "`GOPATH` is `{entry}` ({source}), the Go installation itself",
            "`GOPATH` 是 `{entry}`（{source}），而它就是 Go 的安装目录",
        ],
    ),
    (
        "gopath-invalid.message.module",
        [
            "`GOPATH` is `{entry}` ({source}), the root of this module",
            "`GOPATH` 是 `{entry}`（{source}），而它就是此模块的根目录",
        ],
    ),
    (
        "gopath-invalid.message.relative",
        [
            "`GOPATH` has the entry `{entry}` ({source}), which is no absolute path",
            "`GOPATH` 中有 `{entry}`（{source}），它不是绝对路径",
        ],
    ),
    (
        "gopath-invalid.message.tilde",
        [
            "`GOPATH` has the entry `{entry}` ({source}); go does not expand `~`",
            "`GOPATH` 中有 `{entry}`（{source}），而 go 不会展开 `~`",
        ],
    ),
    (
        "gopath-invalid.why",
        [
            "go refuses such a GOPATH: every command stops with exit code 2",
            "go 会拒绝这样的 GOPATH：每个命令都以退出码 2 停止",
        ],
    ),
    (
        "gopath-invalid.why.warning",
        [
            "go warns at every command or refuses it, by its version; the Go extension takes the warning for a failure",
            "视版本不同，go 会在每个命令中警告或直接拒绝，而 Go 扩展会把警告当成失败",
        ],
    ),
    ("gopls-missing.fix.install", ["Run `{command}`", "运行 `{command}`"]),
    (
        "gopls-missing.message",
        [
            "`gopls` is in none of the {count} places where the Go extension looks",
            "Go 扩展查找的 {count} 个位置中都没有 `gopls`",
        ],
    ),
    (
        "gopls-missing.why",
        [
            "Without gopls there is no completion, no navigation and no errors while typing",
            "没有 gopls 就没有补全、跳转，也没有输入时的错误提示",
        ],
    ),
    (
        "goroot-mismatch.fix.unset",
        [
            "Remove `GOROOT` where it is set; `{go}` then uses its own installation",
            "在设置 `GOROOT` 的地方删除它，`{go}` 就会使用自己的安装目录",
        ],
    ),
    (
        "goroot-mismatch.message",
        [
            "`GOROOT` is `{path}` (Go {tree}, {source}), but `{go}` is Go {version}",
            "`GOROOT` 是 `{path}`（Go {tree}，{source}），而 `{go}` 是 Go {version}",
        ],
    ),
    (
        "goroot-mismatch.why",
        [
            "The go command would run a compiler of another version: \"compile: version … does not match go tool version …\"",
            "go 命令会运行另一个版本的编译器：“compile: version … does not match go tool version …”",
        ],
    ),
    (
        "goroot-missing.fix.unset-environment",
        [
            "Remove `GOROOT` where it is set (shell start-up file, system settings); go finds its own",
            "在设置 `GOROOT` 的地方（shell 启动文件、系统设置）删除它，go 会自己找到安装目录",
        ],
    ),
    (
        "goroot-missing.fix.unset-user-file",
        [
            "Run `{command}` to remove what `go env -w` wrote",
            "运行 `{command}`，删除 `go env -w` 写入的值",
        ],
    ),
    (
        "goroot-missing.message",
        [
            "`GOROOT` is `{path}` ({source}), which does not exist",
            "`GOROOT` 是 `{path}`（{source}），但它不存在",
        ],
    ),
    (
        "goroot-missing.message.explain",
        [
            "`GOROOT` is `{path}`, which is no Go installation",
            "`GOROOT` 是 `{path}`，但它不是 Go 的安装目录",
        ],
    ),
    (
        "goroot-missing.message.no-goroot",
        [
            "`GOROOT` is `{path}` ({source}), which is no Go installation",
            "`GOROOT` 是 `{path}`（{source}），但它不是 Go 的安装目录",
        ],
    ),
    (
        "goroot-missing.message.relative",
        [
            "`GOROOT` is `{path}` ({source}), which is no absolute path",
            "`GOROOT` 是 `{path}`（{source}），但它不是绝对路径",
        ],
    ),
    (
        "goroot-missing.why",
        [
            "Every go command stops at once with \"cannot find GOROOT directory\" (exit code 2), and the Go extension loses its commands",
            "所有 go 命令都会立刻以 “cannot find GOROOT directory” 停止（退出码 2），Go 扩展也会失去它的命令",
        ],
    ),
    ("health.error", ["error", "错误"]),
    ("health.ok", ["ok", "正常"]),
    ("health.unknown", ["could not check", "无法检查"]),
    ("health.warning", ["warning", "警告"]),
    ("layer.extension", ["Extension", "扩展"]),
    ("layer.module", ["Module", "模块"]),
    ("layer.program", ["Program", "程序"]),
    ("layer.system", ["System", "系统"]),
    ("layer.test", ["Test", "测试"]),
    (
        "looked.dangling",
        ["a link to {target}, which is not there", "指向 {target} 的链接，而目标不存在"],
    ),
    ("looked.denied", ["not allowed to look", "没有查看权限"]),
    ("looked.executable", ["a program", "一个程序"]),
    ("looked.failed", ["{message}", "{message}"]),
    ("looked.file", ["a file that is not executable", "一个没有执行权限的文件"]),
    ("looked.folder", ["a folder", "一个文件夹"]),
    ("looked.no-code", ["(no code)", "（没有代码）"]),
    ("looked.nothing", ["nothing there", "不存在"]),
    ("looked.other", ["neither file nor folder", "既不是文件也不是文件夹"]),
    ("looked.unset", ["not set", "未设置"]),
    (
        "main-redeclared.fix.separate",
        [
            "Give each program a folder of its own, or run one file at a time with `{command}`",
            "让每个程序有自己的文件夹，或用 `{command}` 一次运行一个文件",
        ],
    ),
    (
        "main-redeclared.message",
        [
            "{file} and {other} both have `func main` in one folder",
            "同一文件夹中的 {file} 和 {other} 都有 `func main`",
        ],
    ),
    (
        "main-redeclared.message.other",
        [
            "{file} and {other} both declare `{name}` in one folder",
            "同一文件夹中的 {file} 和 {other} 都声明了 `{name}`",
        ],
    ),
    (
        "main-redeclared.why",
        [
            "A folder is one program: `go run .`, `go vet`, the debugger and gopls refuse it; `{command}` still works",
            "一个文件夹就是一个程序：`go run .`、`go vet`、调试器和 gopls 都会拒绝；`{command}` 仍然可用",
        ],
    ),
    (
        "main-redeclared.why.other",
        [
            "A folder is one package: building it stops with \"{name} redeclared in this block\"",
            "一个文件夹就是一个包：构建时会停止并报告 “{name} redeclared in this block”",
        ],
    ),
    ("outcome.badEncoding", ["no UTF-8 text ({encoding})", "不是 UTF-8 文本（{encoding}）"]),
    ("outcome.badFormat", ["no program of this machine", "不是本机可运行的程序"]),
    ("outcome.cancelled", ["stopped by the user", "被用户停止"]),
    ("outcome.denied", ["permission denied", "权限不足"]),
    ("outcome.exited", ["ended with {status}", "以 {status} 结束"]),
    ("outcome.failed", ["{message}", "{message}"]),
    ("outcome.notFound", ["not found", "未找到"]),
    ("outcome.ok", ["unexpected answer", "意外的回答"]),
    ("outcome.refused", ["refused: {reason}", "被拒绝：{reason}"]),
    ("outcome.timedOut", ["no answer in {seconds} s", "{seconds} 秒内没有回答"]),
    (
        "outcome.timedOut-waiting",
        [
            "no answer in {seconds} s, waiting for {processes}",
            "{seconds} 秒内没有回答，正在等待 {processes}",
        ],
    ),
    (
        "outcome.tooLarge",
        ["{size} bytes, more than the {limit} that are read", "{size} 字节，超过读取上限 {limit}"],
    ),
    ("outcome.unavailable", ["not available: {reason}", "不可用：{reason}"]),
    (
        "outcome.wrongKind",
        ["a folder where a file is needed, or the other way round", "需要文件处是文件夹，或相反"],
    ),
    (
        "package-clause-missing.fix.insert",
        [
            "Insert `package {package}` at the top of {file}",
            "在 {file} 开头插入 `package {package}`",
        ],
    ),
    (
        "package-clause-missing.fix.insert-above-marker",
        [
            "Insert `package {package}` above `@lc code=start` in {file}; it is not submitted",
            "在 {file} 的 `@lc code=start` 上方插入 `package {package}`，它不会被提交",
        ],
    ),
    (
        "package-clause-missing.message",
        ["{file} has no `package` line", "{file} 没有 `package` 行"],
    ),
    (
        "package-clause-missing.message.leetcode",
        [
            "{file} has no `package` line, as LeetCode's template has none",
            "{file} 没有 `package` 行，LeetCode 的模板就没有这一行",
        ],
    ),
    (
        "package-clause-missing.why",
        [
            "Go reads no further: \"expected 'package'\" (exit code 1; gofmt exits with 2)",
            "Go 不会继续读下去：“expected 'package'”（退出码 1，gofmt 的退出码是 2）",
        ],
    ),
    ("place.alternate-tool", ["`go.alternateTools.{tool}`", "`go.alternateTools.{tool}`"]),
    ("place.default", ["built-in default of the Go extension", "Go 扩展内置的默认位置"]),
    ("place.gobin", ["`GOBIN`", "`GOBIN`"]),
    ("place.gopath", ["`GOPATH`", "`GOPATH`"]),
    ("place.goroot", ["`GOROOT`", "`GOROOT`"]),
    ("place.goroot-setting", ["`go.goroot`", "`go.goroot`"]),
    ("place.path", ["`PATH` entry {number}", "`PATH` 第 {number} 项"]),
    ("place.tools-gopath", ["`go.toolsGopath`", "`go.toolsGopath`"]),
    ("process.this", ["this process", "当前进程"]),
    ("process.vscode", ["VS Code's extension host", "VS Code 扩展主机"]),
    ("reason.no-login-shell", ["this system has no login shell", "此系统没有登录 shell"]),
    ("reason.no-terminal", ["the command line has no integrated terminal", "命令行没有集成终端"]),
    ("reason.not-asked", ["not asked", "未询问"]),
    ("reason.not-recorded", ["not in the recorded session", "录制的会话中没有"]),
    (
        "reason.shell-ended",
        [
            "the shell ended before it answered (`exit` or `exec` in a start-up file)",
            "shell 在回答之前就结束了（启动文件中有 `exit` 或 `exec`）",
        ],
    ),
    ("reason.untrusted", ["the folder is not trusted", "此文件夹不受信任"]),
    ("related.first-declared", ["first declared here", "首次声明于此"]),
    ("report.could-not-check", ["could not check: {reason}", "无法检查：{reason}"]),
    ("report.environments", ["Environments", "环境"]),
    ("report.evidence", ["Evidence", "证据"]),
    ("report.findings", ["Findings", "发现的问题"]),
    ("report.layer", ["Layer", "层"]),
    (
        "report.nothing",
        ["Nothing is wrong with the Go toolchain here.", "这里的 Go 工具链没有问题。"],
    ),
    ("report.remote", ["Runs on: {remote}", "运行位置：{remote}"]),
    ("report.status", ["Status", "状态"]),
    ("report.subject", ["Folder: `{folder}`", "文件夹：`{folder}`"]),
    ("report.title", ["Go toolchain report", "Go 工具链报告"]),
    ("report.tool-missing", ["not found", "未找到"]),
    ("report.tools", ["How tools are found", "工具是如何找到的"]),
    ("report.unchecked", ["Could not check", "无法检查"]),
    ("report.unknown", ["Nothing could be checked.", "什么都无法检查。"]),
    (
        "report.untrusted",
        [
            "This folder is not trusted: no process was started. What follows is what the files alone tell.",
            "此文件夹不受信任：没有启动任何进程。以下内容仅来自文件本身。",
        ],
    ),
    ("setting-path-missing.fix.remove", ["Remove `{key}` from {file}", "从 {file} 中删除 `{key}`"]),
    (
        "setting-path-missing.message",
        ["`{key}` is `{path}`, which does not exist", "`{key}` 是 `{path}`，但它不存在"],
    ),
    (
        "setting-path-missing.message.foreign",
        [
            "`{key}` is `{path}`, a path of another operating system",
            "`{key}` 是 `{path}`，这是另一种操作系统的路径",
        ],
    ),
    (
        "setting-path-missing.message.no-file",
        ["`{key}` is `{path}`, which is no file", "`{key}` 是 `{path}`，但它不是文件"],
    ),
    (
        "setting-path-missing.message.no-folder",
        [
            "`{key}` is `{path}`, which is a file, not a folder",
            "`{key}` 是 `{path}`，但它是文件，不是文件夹",
        ],
    ),
    (
        "setting-path-missing.message.not-executable",
        ["`{key}` is `{path}`, which is not executable", "`{key}` 是 `{path}`，但它没有执行权限"],
    ),
    (
        "setting-path-missing.message.relative",
        ["`{key}` is `{path}`, which is no absolute path", "`{key}` 是 `{path}`，但它不是绝对路径"],
    ),
    (
        "setting-path-missing.why",
        [
            "The Go extension passes over the value without a word and takes whatever it finds elsewhere",
            "Go 扩展会一声不响地跳过这个值，使用在别处找到的程序",
        ],
    ),
    (
        "setting-path-missing.why.env-file",
        [
            "Tests run without these variables, without a word; debugging a test fails",
            "测试会在没有这些变量的情况下运行，而且没有提示；调试测试则会失败",
        ],
    ),
    (
        "setting-path-missing.why.gopath",
        [
            "Tools and packages are looked for, and installed, in a place that is not there",
            "工具和包会在一个不存在的地方查找和安装",
        ],
    ),
    (
        "setting-path-missing.why.goroot",
        [
            "The Go extension still looks in its bin folder before PATH, and everything it starts gets the wrong GOROOT",
            "Go 扩展仍会先于 PATH 在它的 bin 目录中查找，而且它启动的一切都会得到错误的 GOROOT",
        ],
    ),
    (
        "setting-path-missing.why.tools-go",
        [
            "Tools cannot be installed or updated: their build uses this go",
            "无法安装或更新工具，因为构建它们要用这个 go",
        ],
    ),
    (
        "setting-unknown.fix.alternate-tool",
        ["Move {value} to `go.alternateTools.gopls`", "将 {value} 移到 `go.alternateTools.gopls`"],
    ),
    ("setting-unknown.fix.remove", ["Remove `{key}`", "删除 `{key}`"]),
    ("setting-unknown.fix.rename", ["Rename `{key}` to `{near}`", "将 `{key}` 重命名为 `{near}`"]),
    (
        "setting-unknown.fix.rename-gopls",
        ["Rename `go.gopls` to `gopls`", "将 `go.gopls` 重命名为 `gopls`"],
    ),
    (
        "setting-unknown.message",
        [
            "`{key}` is no setting that the Go or LeetCode extension knows",
            "`{key}` 不是 Go 或 LeetCode 扩展认识的设置",
        ],
    ),
    (
        "setting-unknown.message.gopls",
        ["`go.gopls` is no setting of the Go extension", "`go.gopls` 不是 Go 扩展的设置"],
    ),
    (
        "setting-unknown.message.near",
        [
            "`{key}` is no setting; the extension knows `{near}`",
            "`{key}` 不是设置项，扩展认识的是 `{near}`",
        ],
    ),
    (
        "setting-unknown.why",
        [
            "VS Code keeps the value and nobody reads it; unknown settings are not shown in Problems",
            "VS Code 保留这个值，但没有人读取它；未知的设置不会出现在“问题”面板中",
        ],
    ),
    (
        "setting-unknown.why.gopls",
        [
            "The path of gopls belongs into `go.alternateTools`, its options into `gopls`; this value is read by nobody",
            "gopls 的路径应写在 `go.alternateTools` 中，选项应写在 `gopls` 中；没有人读取这个值",
        ],
    ),
    ("severity.error", ["error", "错误"]),
    ("severity.info", ["note", "提示"]),
    ("severity.warning", ["warning", "警告"]),
    ("source.changed-since-launch", ["changed since VS Code was started", "VS Code 启动后被更改"]),
    ("source.default", ["Go's default", "Go 的默认值"]),
    ("source.environment", ["the environment", "环境变量"]),
    ("source.goroot-file", ["{file}", "{file}"]),
    ("source.user-file", ["`go env -w`, {file}", "`go env -w`，{file}"]),
    ("source.user-file-value", ["`{value}` by `go env -w`", "`{value}`，来自 `go env -w`"]),
    (
        "summary.extension",
        ["Go extension {version}, gopls at `{gopls}`", "Go 扩展 {version}，gopls 位于 `{gopls}`"],
    ),
    ("summary.extension-only", ["Go extension {version}", "Go 扩展 {version}"]),
    ("summary.finding", ["{message}", "{message}"]),
    ("summary.findings", ["{message} (+{more} more)", "{message}（另有 {more} 项）"]),
    ("summary.module", ["module `{path}` ({file})", "模块 `{path}`（{file}）"]),
    ("summary.no-editor", ["no Go extension looked at", "未查看 Go 扩展"]),
    ("summary.no-module", ["no go.mod, and none needed", "没有 go.mod，也不需要"]),
    ("summary.no-tests", ["no test files", "没有测试文件"]),
    ("summary.ok", ["nothing found", "未发现问题"]),
    ("summary.system", ["{version} at `{go}`", "{version}，位于 `{go}`"]),
    ("summary.tests", ["test files: {count}", "测试文件：{count} 个"]),
    ("summary.unknown", ["could not check", "无法检查"]),
    (
        "syscall-failed.fix.free",
        [
            "Free space on the disk that holds the Go cache, the temporary folder and the output",
            "释放 Go 缓存、临时文件夹和输出所在磁盘的空间",
        ],
    ),
    (
        "syscall-failed.fix.make",
        [
            "Create `{path}`, or correct the setting, variable or command that names it",
            "创建 `{path}`，或更正引用它的设置、环境变量或命令",
        ],
    ),
    (
        "syscall-failed.fix.permit",
        [
            "Give your user the right to use `{path}`, or choose another place",
            "让当前用户有权使用 `{path}`，或改用其他位置",
        ],
    ),
    (
        "syscall-failed.fix.raise",
        [
            "Raise the limit with `ulimit -n` (files) or `ulimit -u` (processes)",
            "用 `ulimit -n`（文件）或 `ulimit -u`（进程）提高限制",
        ],
    ),
    (
        "syscall-failed.message",
        [
            "`{program}` got {errno} for `{path}` (`{call}`)",
            "`{program}` 访问 `{path}` 时得到 {errno}（`{call}`）",
        ],
    ),
    (
        "syscall-failed.message.no-path",
        ["`{program}` got {errno} from `{call}`", "`{program}` 的 `{call}` 调用得到 {errno}"],
    ),
    (
        "syscall-failed.why",
        [
            "In the trace it is the last failure before `{ended}` ended with {status}, and nothing made it good",
            "在跟踪中，这是 `{ended}` 以 {status} 结束之前最后一次失败的调用，之后也没有被补救",
        ],
    ),
    (
        "syscall-failed.why.blind",
        [
            "It is the last failure in the trace, which has no look-ups (`newfstatat`): the call that decided may be missing",
            "这是跟踪中最后一次失败的调用，但跟踪没有包含路径查询（`newfstatat`）：决定性的调用可能不在其中",
        ],
    ),
    (
        "test-files-missing.fix.move",
        ["Move `{test}` to a file {to}", "把 `{test}` 移到文件 {to} 中"],
    ),
    ("test-files-missing.fix.rename", ["Rename {file} to {to}", "将 {file} 重命名为 {to}"]),
    (
        "test-files-missing.message",
        [
            "`{test}` is in {file}, where `go test` does not look",
            "`{test}` 在 {file} 中，而 `go test` 不会看这个文件",
        ],
    ),
    (
        "test-files-missing.why",
        [
            "go test reads only files whose name ends in `_test.go`, and says \"[no test files]\" with exit code 0",
            "go test 只读取名称以 `_test.go` 结尾的文件，并会以退出码 0 报告 “[no test files]”",
        ],
    ),
    (
        "toolchain-too-old.fix.allow-switching",
        [
            "Run `{command}` so that go fetches the version that {file} asks for",
            "运行 `{command}`，让 go 获取 {file} 要求的版本",
        ],
    ),
    (
        "toolchain-too-old.fix.install-newer",
        ["Install Go {wanted} or newer from {url}", "从 {url} 安装 Go {wanted} 或更新的版本"],
    ),
    (
        "toolchain-too-old.message",
        [
            "{file} needs Go {wanted}, this is Go {version}, and `GOTOOLCHAIN` is `{setting}` ({source})",
            "{file} 需要 Go {wanted}，这里是 Go {version}，而 `GOTOOLCHAIN` 是 `{setting}`（{source}）",
        ],
    ),
    (
        "toolchain-too-old.why",
        [
            "go may not fetch a newer toolchain by itself then, so every command in this module stops",
            "这样 go 就不能自动获取更新的工具链，此模块中的所有命令都会停止",
        ],
    ),
    ("unchecked.go-env", ["`go env` refuses: {said}", "`go env` 拒绝执行：{said}"]),
    (
        "unchecked.in-workspace",
        [
            "`{path}` lies in the workspace, which must not choose what is run",
            "`{path}` 位于工作区内，工作区不能决定运行什么",
        ],
    ),
    ("unchecked.no-go", ["there is no `go` to ask", "没有可询问的 `go`"]),
    ("unchecked.no-trace", ["there is no trace at `{path}`", "`{path}` 处没有跟踪文件"]),
    ("unchecked.probe", ["`{probe}`: {outcome}", "`{probe}`：{outcome}"]),
    (
        "unchecked.trace-blind",
        [
            "the trace leaves out look-ups (`newfstatat`) or program starts, so the call that decided may be missing: trace with `strace -f -e trace=%file,exit_group`",
            "跟踪中缺少路径查询（`newfstatat`）或程序启动，决定性的调用可能不在其中：请用 `strace -f -e trace=%file,exit_group` 跟踪",
        ],
    ),
    (
        "unchecked.trace-children",
        [
            "the trace leaves out the processes that failed: trace with `strace -f`",
            "跟踪中缺少失败的子进程：请用 `strace -f` 跟踪",
        ],
    ),
    (
        "unchecked.trace-compressed",
        ["`{path}` is compressed: unpack it first", "`{path}` 是压缩文件：请先解压"],
    ),
    ("unchecked.trace-empty", ["the trace `{path}` is empty", "跟踪文件 `{path}` 是空的"]),
    (
        "unchecked.trace-foreign",
        ["`{path}` is no output of strace or dtruss", "`{path}` 不是 strace 或 dtruss 的输出"],
    ),
    (
        "unchecked.trace-half",
        [
            "the trace `{path}` stops at line {lines}, before the run ended",
            "跟踪文件 `{path}` 在第 {lines} 行中断，运行还没有结束",
        ],
    ),
    (
        "unchecked.untrusted",
        [
            "the folder is not trusted, so no process is started",
            "此文件夹不受信任，因此不启动任何进程",
        ],
    ),
    ("unchecked.waiting", ["not yet answered", "尚未得到回答"]),
];

//! Made by `cargo xtask generate` from `words.md`; edit that.

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
    ("capture.login", ["Login shell", "登录 shell"]),
    ("capture.none", ["No run has been recorded yet.", "尚未录制到任何运行。"]),
    ("capture.parent", ["Started by", "启动者"]),
    ("capture.program", ["Program", "程序"]),
    (
        "capture.same",
        [
            "Its environment is that of the {there}, as far as Go is concerned.",
            "就 Go 而言，它的环境与{there}相同。",
        ],
    ),
    ("capture.stdin", ["stdin", "标准输入"]),
    ("capture.terminal", ["Terminal", "终端"]),
    ("capture.title", ["Recorded Go runs", "录制的 Go 运行"]),
    ("capture.variable", ["Variable", "变量"]),
    (
        "cli.batch-arguments",
        [
            "{file} is a batch file, and these arguments cannot be handed to it safely; start it from cmd",
            "{file} 是批处理文件，这些参数无法安全地传给它；请在 cmd 中启动它",
        ],
    ),
    (
        "cli.facts-format",
        ["{path} is no recorded session: {error}", "{path} 不是录制的会话：{error}"],
    ),
    ("cli.facts-io", ["cannot read {path}: {error}", "无法读取 {path}：{error}"]),
    ("cli.facts-unwritten", ["cannot write {path}: {error}", "无法写入 {path}：{error}"]),
    (
        "cli.facts-version",
        [
            "{path} has schemaVersion {found}; this go-doctor reads {known}",
            "{path} 的 schemaVersion 是 {found}；此 go-doctor 读取的是 {known}",
        ],
    ),
    ("cli.fix", ["fix:", "修复："]),
    (
        "cli.fixable",
        [
            "`go-doctor check --fix` can fix {count} of these",
            "其中 {count} 处可以用 `go-doctor check --fix` 修复",
        ],
    ),
    (
        "cli.fixable-files",
        [
            "`go-doctor check --fix {files}` can fix {count} of these",
            "其中 {count} 处可以用 `go-doctor check --fix {files}` 修复",
        ],
    ),
    ("cli.fixed", ["fixed:", "已修复："]),
    (
        "cli.is-folder",
        [
            "{path} is a folder; name the files in it, or run `go-doctor diagnose {path}`",
            "{path} 是文件夹；请给出其中的文件，或者运行 `go-doctor diagnose {path}`",
        ],
    ),
    ("cli.more", ["more: `go-doctor rules {rule}`", "详情：`go-doctor rules {rule}`"]),
    (
        "cli.more-places",
        ["and {count} more places; `--all` lists them", "另有 {count} 处；用 `--all` 全部列出"],
    ),
    ("cli.no-file", ["cannot read {path}: {error}", "无法读取 {path}：{error}"]),
    ("cli.no-folder", ["{path} is not a folder", "{path} 不是文件夹"]),
    (
        "cli.no-format",
        [
            "`{command}` does not print that format; leave out --format",
            "`{command}` 不支持这种格式；请去掉 --format",
        ],
    ),
    ("cli.no-output", ["cannot print: {error}", "无法输出：{error}"]),
    (
        "cli.no-regular-file",
        [
            "{path} is a pipe or a device, and only files can be checked",
            "{path} 是管道或设备，只能检查普通文件",
        ],
    ),
    (
        "cli.no-rule",
        [
            "no rule is called `{rule}`; `go-doctor rules` lists them",
            "没有名为 `{rule}` 的规则；`go-doctor rules` 会列出全部规则",
        ],
    ),
    (
        "cli.no-strace",
        [
            "--trace needs `strace`, which is not on PATH: install it",
            "--trace 需要 `strace`，但它不在 PATH 上：请安装它",
        ],
    ),
    (
        "cli.no-utf8",
        [
            "the name {path} is no UTF-8 text; rename it and try again",
            "名称 {path} 不是 UTF-8 文本；请重命名后再试",
        ],
    ),
    (
        "cli.not-kept",
        [
            "apply the diff above the other way round; its text from before could not be kept",
            "请反向应用上面的差异；改动前的文本无法保存",
        ],
    ),
    (
        "cli.not-written",
        ["cannot write {path}: {error}; it is as it was", "无法写入 {path}：{error}；文件保持原样"],
    ),
    ("cli.nothing-to-fix", ["nothing is safe to fix here", "这里没有可以安全修复的内容"]),
    (
        "cli.one-more-place",
        ["and 1 more place; `--all` lists it", "另有 1 处；用 `--all` 全部列出"],
    ),
    ("cli.reason-changed", ["it changed while it was checked", "检查期间它被改动了"]),
    ("cli.reason-denied", ["permission denied", "权限不足"]),
    ("cli.reason-folder", ["it is a folder", "它是文件夹"]),
    ("cli.reason-full", ["no space is left", "磁盘空间不足"]),
    ("cli.reason-not-found", ["no such file or folder", "没有这样的文件或文件夹"]),
    ("cli.reason-read-only", ["it lies on a read-only file system", "它位于只读文件系统上"]),
    (
        "cli.stdin",
        [
            "go-doctor: paste the run's output here and end it with Ctrl-D (Ctrl-Z on Windows)",
            "go-doctor：请在此粘贴运行的输出，并以 Ctrl-D（Windows 上是 Ctrl-Z）结束",
        ],
    ),
    (
        "cli.trace-only-linux",
        [
            "--trace needs Linux; on macOS run `sudo dtruss -f CMD 2> FILE`, then `go-doctor explain --trace FILE`",
            "--trace 需要 Linux；在 macOS 上请运行 `sudo dtruss -f CMD 2> FILE`，再运行 `go-doctor explain --trace FILE`",
        ],
    ),
    ("cli.undo", ["undo:", "撤销："]),
    (
        "cli.unknown-file",
        [
            "{path} is none of settings.json, tasks.json, launch.json, *.code-workspace, *.go, go.mod, go.work",
            "{path} 不是 settings.json、tasks.json、launch.json、*.code-workspace、*.go、go.mod 或 go.work",
        ],
    ),
    ("cli.waiting", ["go-doctor: waiting for {probes}", "go-doctor：正在等待 {probes}"]),
    (
        "cli.would-fix",
        [
            "nothing was written; safe fixes: {fixes}, files they would change: {files}",
            "没有写入任何内容；安全的修复：{fixes} 个，会改动的文件：{files} 个",
        ],
    ),
    (
        "difference.only-in",
        ["PATH entry `{entry}` only in: {who}", "PATH 条目 `{entry}` 仅存在于：{who}"],
    ),
    ("encoding.nul", ["zero bytes in it", "含有零字节"]),
    ("encoding.other", ["another encoding", "其他编码"]),
    ("environment.host", ["VS Code's extension host", "VS Code 扩展主机"]),
    ("environment.login", ["login shell", "登录 shell"]),
    ("environment.process", ["this process", "当前进程"]),
    ("environment.terminal", ["integrated terminal", "集成终端"]),
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
    ("explain.command", ["Command: `{command}`", "命令：`{command}`"]),
    (
        "explain.ended-well",
        [
            "The command ended with 0, and its output names nothing that is wrong",
            "命令以 0 结束，输出中也没有错误",
        ],
    ),
    ("explain.exit-code", ["Exit code: {code}", "退出码：{code}"]),
    (
        "explain.nothing",
        [
            "No rule explains this run: its output names nothing that is known to go wrong with Go",
            "没有规则能解释这次运行：输出中没有已知的 Go 问题",
        ],
    ),
    ("explain.title", ["Why the run failed", "运行为什么失败"]),
    ("feature.any", ["`any`", "`any`"]),
    (
        "feature.built-in",
        ["a built-in such as `min`, `max` or `clear`", "`min`、`max`、`clear` 等内置函数"],
    ),
    ("feature.generic-alias", ["an alias with type parameters", "带类型参数的别名"]),
    ("feature.new-value", ["`new` with a value", "带值的 `new`"]),
    (
        "feature.number-literal",
        ["a number written with `_`, `0b` or `0o`", "用 `_`、`0b` 或 `0o` 书写的数字"],
    ),
    ("feature.range-function", ["a range over an iterator", "对迭代器使用 range"]),
    ("feature.range-integer", ["a range over a number", "对整数使用 range"]),
    ("feature.type-parameters", ["type parameters", "类型参数"]),
    ("finding.places", ["{message} ({count} places)", "{message}（共 {count} 处）"]),
    ("flags.double", ["dlv takes double quotes literally", "dlv 会把双引号当作普通字符"]),
    ("flags.gcflags", ["-gcflags is taken out", "-gcflags 会被去掉"]),
    ("flags.one-string", ["`{value}` is one argument", "`{value}` 是一个参数"]),
    (
        "flags.type",
        ["`{value}` is neither text nor a list of texts", "`{value}` 既不是文本也不是文本列表"],
    ),
    ("flags.unclosed", ["the quote {quote} is not closed", "引号 {quote} 没有闭合"]),
    ("health.error", ["error", "错误"]),
    ("health.not-checked", ["not checked", "未检查"]),
    ("health.ok", ["ok", "正常"]),
    ("health.unknown", ["could not check", "无法检查"]),
    ("health.warning", ["warning", "警告"]),
    ("layer.extension", ["Extension", "扩展"]),
    ("layer.module", ["Module", "模块"]),
    ("layer.program", ["Program", "程序"]),
    ("layer.system", ["System", "系统"]),
    ("layer.test", ["Test", "测试"]),
    ("layout.asdf", ["asdf", "asdf"]),
    ("layout.chocolatey", ["Chocolatey", "Chocolatey"]),
    ("layout.distribution", ["the distribution's package", "发行版的软件包"]),
    ("layout.dl", ["golang.org/dl", "golang.org/dl"]),
    ("layout.dl-version", ["Go {version} of golang.org/dl", "golang.org/dl 的 Go {version}"]),
    ("layout.g", ["g", "g"]),
    ("layout.gobrew", ["gobrew", "gobrew"]),
    ("layout.goenv", ["goenv", "goenv"]),
    ("layout.gvm", ["gvm", "gvm"]),
    ("layout.homebrew", ["Homebrew", "Homebrew"]),
    ("layout.macports", ["MacPorts", "MacPorts"]),
    ("layout.mise", ["mise", "mise"]),
    ("layout.nix", ["Nix", "Nix"]),
    ("layout.official", ["the package of go.dev", "go.dev 的安装包"]),
    ("layout.scoop", ["Scoop", "Scoop"]),
    ("layout.snap", ["snap", "snap"]),
    ("layout.toolchain", ["a toolchain that go fetched", "go 自己下载的工具链"]),
    (
        "layout.toolchain-version",
        ["Go {version}, a toolchain that go fetched", "go 自己下载的工具链 Go {version}"],
    ),
    ("layout.windows-side", ["the Windows side of WSL", "WSL 的 Windows 一侧"]),
    ("ldflags.no-flag", ["`{text}` is no flag", "`{text}` 不是标志"]),
    ("ldflags.quote", ["it begins with a quote", "它以引号开头"]),
    (
        "ldflags.split",
        [
            "only `{value}` is its value; `{next}` is an argument of its own",
            "它的值只有 `{value}`，`{next}` 成了另一个参数",
        ],
    ),
    (
        "ldflags.split-quotes",
        [
            "its own quotes end those that VS Code puts around it",
            "它自己的引号会让 VS Code 加上的引号提前结束",
        ],
    ),
    ("ldflags.stray", ["`{text}` stands alone", "`{text}` 单独出现"]),
    ("ldflags.unknown", ["the linker has no `{text}`", "链接器没有 `{text}`"]),
    ("ldflags.unterminated", ["the quote {quote} is not closed", "引号 {quote} 没有闭合"]),
    (
        "ldflags.x",
        [
            "-X wants `importpath.name=value`, not `{text}`",
            "-X 需要 `importpath.name=value`，而不是 `{text}`",
        ],
    ),
    ("link.merged", ["merged into it", "合并进生效的值"]),
    ("link.not-taken", ["not taken from this scope", "VS Code 不采用此作用域的值"]),
    ("link.overridden", ["overridden", "被覆盖"]),
    ("link.wins", ["in force", "生效"]),
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
    ("looked.not-writable", ["not writable by this user", "当前用户没有写入权限"]),
    ("looked.nothing", ["nothing there", "不存在"]),
    ("looked.other", ["neither file nor folder", "既不是文件也不是文件夹"]),
    ("looked.unset", ["not set", "未设置"]),
    (
        "method.estimated",
        ["worked out from the login shell and the settings", "根据登录 shell 和设置推算"],
    ),
    ("method.login-shell", ["asked from `{shell}`", "向 `{shell}` 询问"]),
    ("method.open-terminal", ["as an open terminal was started with", "已打开的终端启动时的环境"]),
    ("method.other", ["`{method}`", "`{method}`"]),
    ("method.process", ["as the process has it", "取自进程本身"]),
    ("method.shell-integration", ["asked in a hidden terminal", "在隐藏的终端中询问"]),
    (
        "method.shell-integration-of",
        ["asked in a hidden terminal (`{shell}`)", "在隐藏的终端（`{shell}`）中询问"],
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
    ("place.alternate-tool", ["`go.alternateTools.{tool}`", "`go.alternateTools.{tool}`"]),
    ("place.default", ["built-in default of the Go extension", "Go 扩展内置的默认位置"]),
    ("place.gobin", ["`GOBIN`", "`GOBIN`"]),
    ("place.gopath", ["`GOPATH`", "`GOPATH`"]),
    ("place.goroot", ["`GOROOT`", "`GOROOT`"]),
    ("place.goroot-setting", ["`go.goroot`", "`go.goroot`"]),
    ("place.path", ["`PATH` entry {number}", "`PATH` 第 {number} 项"]),
    ("place.tools-gopath", ["`go.toolsGopath`", "`go.toolsGopath`"]),
    ("probe.code", ["`{code}`", "`{code}`"]),
    ("probe.command", ["command", "命令"]),
    ("probe.commands", ["its commands", "它的命令"]),
    ("probe.environment", ["environment of the {name}", "{name}的环境"]),
    ("probe.extensions", ["installed extensions", "已安装的扩展"]),
    ("probe.go-files", ["Go files", "Go 文件"]),
    ("probe.imports", ["imports", "导入"]),
    ("probe.search", ["places looked at", "查找过的位置"]),
    ("probe.settings", ["settings", "设置"]),
    (
        "probe.shell-always",
        ["login shell with the files it always reads", "只读取总会读取的文件的登录 shell"],
    ),
    (
        "probe.shell-interactive",
        ["login shell with its interactive files", "读取交互用启动文件的登录 shell"],
    ),
    ("probe.shell-login", ["login shell with its login files", "读取登录用启动文件的登录 shell"]),
    ("probe.shell-none", ["login shell without start-up files", "不读取启动文件的登录 shell"]),
    (
        "probe.shell-system",
        ["login shell with the system's files", "只读取系统启动文件的登录 shell"],
    ),
    ("process.this", ["this process", "当前进程"]),
    ("process.vscode", ["VS Code's extension host", "VS Code 扩展主机"]),
    ("program.fine", ["; the toolchain is fine", "；工具链没有问题"]),
    ("reason.in-workspace", ["it lies in the workspace", "它位于工作区内"]),
    ("reason.no-login-shell", ["this system has no login shell", "此系统没有登录 shell"]),
    (
        "reason.no-open-terminal",
        [
            "no terminal is open, and none was opened for a background check",
            "没有打开的终端，后台检查也不会打开终端",
        ],
    ),
    (
        "reason.no-shell-integration",
        [
            "no prompt was seen in a terminal of our own, so nothing was typed",
            "在我们打开的终端中没有看到提示符，因此没有输入任何内容",
        ],
    ),
    ("reason.no-terminal", ["the command line has no integrated terminal", "命令行没有集成终端"]),
    ("reason.not-asked", ["not asked", "未询问"]),
    ("reason.not-here", ["only VS Code can do this", "只有在 VS Code 中才能这样做"]),
    ("reason.not-recorded", ["not in the recorded session", "录制的会话中没有"]),
    ("reason.shell-cannot", ["this shell cannot be told to", "无法让此 shell 这样做"]),
    (
        "reason.shell-ended",
        [
            "the shell ended before it answered (`exit` or `exec` in a start-up file)",
            "shell 在回答之前就结束了（启动文件中有 `exit` 或 `exec`）",
        ],
    ),
    ("reason.untrusted", ["the folder is not trusted", "此文件夹不受信任"]),
    ("related.cancels", ["cancelled by this", "被这一处抵消"]),
    ("related.counts", ["this one counts", "生效的是这一处"]),
    ("related.first-declared", ["first declared here", "首次声明于此"]),
    (
        "related.matches-nothing",
        ["this pattern matches nothing either", "这个模式同样没有匹配任何文件"],
    ),
    ("related.overrides", ["this value wins", "生效的是这个值"]),
    ("related.package", ["the package clause", "package 子句"]),
    ("related.reads-stdin", ["reads what is typed", "在这里读取输入"]),
    ("related.stands-here", ["the value stands here", "值写在这里"]),
    ("related.used", ["used here", "在此使用"]),
    (
        "report.anchored",
        [
            "This is not about one place in a file, so it is listed here.",
            "此问题不属于某个文件中的具体位置，因此列在这里。",
        ],
    ),
    ("report.built-with", ["built with {go}", "用 {go} 构建"]),
    ("report.could-not-check", ["could not check: {reason}", "无法检查：{reason}"]),
    (
        "report.elsewhere",
        [
            "The place is `{file}`, outside this folder, so it is listed here.",
            "实际位置是此文件夹之外的 `{file}`，因此列在这里。",
        ],
    ),
    ("report.entries", ["{count} entries, below", "{count} 项，见下"]),
    ("report.entry", ["1 entry, below", "1 项，见下"]),
    ("report.environments", ["Environments", "环境"]),
    ("report.evidence", ["Evidence", "证据"]),
    ("report.findings", ["Findings", "发现的问题"]),
    ("report.layer", ["Layer", "层"]),
    ("report.more-places", ["{count} more places", "另有 {count} 处"]),
    (
        "report.nothing",
        ["Nothing is wrong with the Go toolchain here.", "这里的 Go 工具链没有问题。"],
    ),
    ("report.nothing-chosen", ["The chosen rules found nothing.", "所选的规则没有发现问题。"]),
    (
        "report.nothing-in-files",
        [
            "Nothing was found in the files. The toolchain was not asked, because this folder is not trusted.",
            "文件中没有发现问题。此文件夹不受信任，因此没有询问工具链。",
        ],
    ),
    ("report.one-more-place", ["1 more place", "另有 1 处"]),
    ("report.path", ["PATH, entry by entry", "PATH 逐项"]),
    ("report.remote", ["Runs on: {remote}", "运行位置：{remote}"]),
    ("report.setting-state", ["Effect", "效果"]),
    ("report.setting-value", ["Value", "值"]),
    ("report.settings", ["Settings", "设置"]),
    ("report.status", ["Status", "状态"]),
    ("report.subject", ["Folder: `{folder}`", "文件夹：`{folder}`"]),
    ("report.title", ["Go toolchain report", "Go 工具链报告"]),
    ("report.title-files", ["Checked files", "文件检查"]),
    ("report.tool-missing", ["not found", "未找到"]),
    ("report.tools", ["How tools are found", "工具是如何找到的"]),
    ("report.tried", ["Tried for real: {name}", "实际尝试：{name}"]),
    (
        "report.unanswered",
        [
            "Nothing was found, but go did not answer, so whether the toolchain works is not known.",
            "没有发现问题，但 go 没有回答，因此无法得知工具链是否正常。",
        ],
    ),
    ("report.unchecked", ["Could not check", "无法检查"]),
    ("report.undo", ["Undo: {text}", "撤销：{text}"]),
    ("report.unknown", ["Nothing could be checked.", "什么都无法检查。"]),
    (
        "report.untrusted",
        [
            "This folder is not trusted: no process was started. What follows is what the files alone tell.",
            "此文件夹不受信任：没有启动任何进程。以下内容仅来自文件本身。",
        ],
    ),
    ("report.used", ["what go takes", "go 实际采用"]),
    ("scope.default", ["default", "默认值"]),
    ("scope.folder", ["Folder", "文件夹"]),
    ("scope.remote", ["Remote", "远程"]),
    ("scope.user", ["User", "用户"]),
    ("scope.workspace", ["Workspace", "工作区"]),
    ("set-at.and", ["{first} and {second}", "{first} 和 {second}"]),
    ("set-at.key", ["`{key}` in {file}, line {line}", "{file} 第 {line} 行的 `{key}`"]),
    ("set-at.line", ["{file}, line {line}", "{file} 第 {line} 行"]),
    ("set-at.lines", ["{file}, lines {lines}", "{file} 第 {lines} 行"]),
    (
        "setting.build-flags",
        [
            "For building and gopls, and for tests while `go.testFlags` is null; never for debugging by launch.json",
            "用于构建和 gopls；`go.testFlags` 为 null 时也用于测试；通过 launch.json 调试时不用",
        ],
    ),
    (
        "setting.build-tags",
        [
            "For building, gopls and tests; not for debugging by launch.json, nor for gopls where `gopls.build.buildFlags` is set",
            "用于构建、gopls 和测试；通过 launch.json 调试时不用；设置了 `gopls.build.buildFlags` 时 gopls 也不用",
        ],
    ),
    (
        "setting.gopath",
        [
            "Wins over GOPATH of the environment and of `go.toolsEnvVars`",
            "优先于环境变量和 `go.toolsEnvVars` 中的 GOPATH",
        ],
    ),
    (
        "setting.gopls",
        [
            "Given to gopls as it is; what it does not know it refuses in a pop-up that names no file",
            "原样交给 gopls；它不认识的名称会弹窗拒绝，但不指出文件",
        ],
    ),
    (
        "setting.goroot",
        [
            "Any folder is taken; GOROOT is set to it. go is sought in `GOBIN` first, then in its `bin`, then on PATH",
            "任何文件夹都会被接受，GOROOT 设为它；查找 go 的顺序是 `GOBIN`、它的 `bin`、PATH",
        ],
    ),
    (
        "setting.infer-gopath",
        [
            "An inferred GOPATH wins over `go.gopath` and the environment",
            "推断出的 GOPATH 优先于 `go.gopath` 和环境变量",
        ],
    ),
    (
        "setting.test-env-file",
        [
            "Where it cannot be read, tests run without it and nothing is said; debugging a test fails",
            "无法读取时测试照常运行且没有提示；调试测试则会失败",
        ],
    ),
    (
        "setting.test-env-vars",
        [
            "For tests that the Go extension runs; wins over `go.testEnvFile`; `${env:…}` is not put in",
            "用于 Go 扩展运行的测试，优先于 `go.testEnvFile`；不替换 `${env:…}`",
        ],
    ),
    (
        "setting.test-flags",
        [
            "Used for tests instead of `go.buildFlags`; an empty list switches those off",
            "测试时代替 `go.buildFlags`；空列表会让后者失效",
        ],
    ),
    (
        "setting.test-tags",
        [
            "Used for tests instead of `go.buildTags`; an empty text switches those off",
            "测试时代替 `go.buildTags`；空文本会让后者失效",
        ],
    ),
    (
        "setting.test-timeout",
        [
            "A duration with its unit (`30s`); not applied when a test is debugged",
            "带单位的时长（`30s`）；调试测试时不生效",
        ],
    ),
    (
        "setting.tool",
        ["`{tool}` is taken from `{path}` ({place})", "`{tool}` 取自 `{path}`（{place}）"],
    ),
    ("setting.tool-none", ["`{tool}` is found nowhere", "哪里都找不到 `{tool}`"]),
    (
        "setting.tools-env-vars",
        [
            "Reaches gopls, Go commands, tests and debugging; never the integrated terminal",
            "对 gopls、Go 命令、测试和调试生效，对集成终端无效",
        ],
    ),
    (
        "setting.tools-gopath",
        [
            "Tools other than go are sought in its `bin` before GOPATH's",
            "除 go 以外的工具先在它的 `bin` 中查找，再查 GOPATH",
        ],
    ),
    (
        "setting.tools-management-go",
        [
            "The go that builds the tools; it must be 1.21.0 or newer",
            "用来构建工具的 go，必须是 1.21.0 或更新版本",
        ],
    ),
    (
        "setting.undeclared",
        [
            "The extension declares no such setting: nobody reads it",
            "扩展没有声明这个设置，没有谁会读取它",
        ],
    ),
    (
        "setting.use-language-server",
        ["Only the boolean `true` starts gopls", "只有布尔值 `true` 才会启动 gopls"],
    ),
    ("severity.error", ["error", "错误"]),
    ("severity.info", ["note", "提示"]),
    ("severity.warning", ["warning", "警告"]),
    ("shell.end", ["the line ends too early", "命令行不完整"]),
    ("shell.unclosed", ["the quote {quote} is not closed", "引号 {quote} 没有闭合"]),
    ("shell.unexpected", ["`{operator}` stands where none may", "这里不能出现 `{operator}`"]),
    ("source.at-launch", ["VS Code was started with it", "VS Code 启动时就有"]),
    ("source.changed-since-launch", ["changed since VS Code was started", "VS Code 启动后被更改"]),
    ("source.default", ["Go's default", "Go 的默认值"]),
    ("source.environment", ["the environment", "环境变量"]),
    (
        "source.go-extension",
        ["set by the Go extension, same as {source}", "由 Go 扩展设置，与{source}相同"],
    ),
    (
        "source.go-extension-path",
        [
            "put first by the Go extension, whose go it is",
            "由 Go 扩展放在最前面，它使用的就是这里的 go",
        ],
    ),
    ("source.goroot-file", ["{file}", "{file}"]),
    ("source.place", ["{place}, {whose}", "{place}，{whose}"]),
    ("source.run", ["as the run's output says", "据运行的输出"]),
    ("source.setting", ["`{key}` in {file}", "{file} 中的 `{key}`"]),
    ("source.user-file", ["`go env -w`, {file}", "`go env -w`，{file}"]),
    ("source.user-file-value", ["`{value}` by `go env -w`", "`{value}`，来自 `go env -w`"]),
    (
        "start-up.both",
        [
            "start-up files that only an interactive login shell reads",
            "只有交互式登录 shell 才读取的启动文件",
        ],
    ),
    ("start-up.file", ["{files}", "{files}"]),
    ("start-up.file-unknown", ["a start-up file of the shell", "shell 的某个启动文件"]),
    (
        "start-up.handed-down",
        [
            "handed down to the shell, no start-up file sets it",
            "由上级进程传给 shell，没有启动文件设置它",
        ],
    ),
    (
        "start-up.interactive",
        ["{files}, read by interactive shells", "{files}，由交互式 shell 读取"],
    ),
    (
        "start-up.interactive-unknown",
        ["a start-up file of interactive shells", "交互式 shell 的某个启动文件"],
    ),
    ("start-up.login", ["{files}, read by login shells", "{files}，由登录 shell 读取"]),
    ("start-up.login-unknown", ["a start-up file of login shells", "登录 shell 的某个启动文件"]),
    ("start-up.system", ["the system's start-up files", "系统的启动文件"]),
    (
        "summary.extension",
        ["Go extension {version}, gopls at `{gopls}`", "Go 扩展 {version}，gopls 位于 `{gopls}`"],
    ),
    ("summary.extension-only", ["Go extension {version}", "Go 扩展 {version}"]),
    (
        "summary.extension-waits",
        [
            "Go extension {version}, waits until the folder is trusted",
            "Go 扩展 {version}，等待此文件夹被信任",
        ],
    ),
    ("summary.finding", ["{message}", "{message}"]),
    ("summary.findings", ["{message} (+{more} more)", "{message}（另有 {more} 项）"]),
    ("summary.module", ["module `{path}` ({file})", "模块 `{path}`（{file}）"]),
    (
        "summary.modules-below",
        [
            "no go.mod in the folder itself; modules below: {count}",
            "此文件夹本身没有 go.mod；下级模块：{count} 个",
        ],
    ),
    ("summary.no-editor", ["no Go extension looked at", "未查看 Go 扩展"]),
    ("summary.no-module", ["no go.mod, and none needed", "没有 go.mod，也不需要"]),
    ("summary.no-tests", ["no test files", "没有测试文件"]),
    ("summary.not-checked", ["not checked", "未检查"]),
    ("summary.not-checked-because", ["not checked ({reason})", "未检查（{reason}）"]),
    ("summary.ok", ["nothing found", "未发现问题"]),
    (
        "summary.partly",
        [
            "nothing found; could not check everything ({reason})",
            "未发现问题，但未能检查全部内容（{reason}）",
        ],
    ),
    ("summary.system", ["{version} at `{go}`", "{version}，位于 `{go}`"]),
    ("summary.tests", ["test files: {count}", "测试文件：{count} 个"]),
    ("summary.unknown", ["could not check", "无法检查"]),
    ("summary.unknown-because", ["could not check ({reason})", "无法检查（{reason}）"]),
    ("summary.without-module", ["no go.mod", "没有 go.mod"]),
    ("summary.work", ["workspace {file}; modules: {count}", "工作区 {file}；模块：{count} 个"]),
    ("switch.line", ["`{line}` in {file}", "{file} 中的 `{line}`"]),
    ("switch.variable", ["GOTOOLCHAIN `{setting}`, {source}", "GOTOOLCHAIN `{setting}`，{source}"]),
    ("syntax.blank", ["the blank {code} is none that JSON knows", "JSON 不认识空白字符 {code}"]),
    ("syntax.brace", ["a `}` is missing", "缺少 `}`"]),
    ("syntax.bracket", ["a `]` is missing", "缺少 `]`"]),
    ("syntax.colon", ["a `:` is missing", "缺少 `:`"]),
    ("syntax.comma", ["a `,` is missing before this", "此处之前缺少 `,`"]),
    ("syntax.comment", ["the comment has no `*/`", "注释缺少 `*/`"]),
    ("syntax.control", ["a control character in a string", "字符串中有控制字符"]),
    ("syntax.end", ["something follows the end", "末尾之后还有内容"]),
    (
        "syntax.escape",
        [
            "`{text}` is no escape; write `\\\\` for a backslash",
            "`{text}` 不是转义序列；反斜杠要写成 `\\\\`",
        ],
    ),
    ("syntax.key", ["a key in double quotes is missing", "缺少用双引号括起来的键"]),
    ("syntax.number", ["the number ends too early", "数字不完整"]),
    ("syntax.string", ["the string has no closing quote", "字符串缺少右引号"]),
    ("syntax.symbol", ["`{text}` means nothing here", "`{text}` 在这里没有意义"]),
    ("syntax.unicode", ["`\\u` needs four hexadecimal digits", "`\\u` 之后需要四位十六进制数字"]),
    ("syntax.value", ["a value is missing", "缺少值"]),
    ("tally", ["{problems} in {files}", "{files}中{problems}"]),
    ("tally.file", ["1 file", "1 个文件"]),
    ("tally.files", ["{count} files", "{count} 个文件"]),
    ("tally.no-problem", ["No problems", "没有问题"]),
    ("tally.problem", ["1 problem", "有 1 个问题"]),
    ("tally.problems", ["{count} problems", "有 {count} 个问题"]),
    ("titled.in-file", ["{title} ({file})", "{title}（{file}）"]),
    (
        "titled.setting",
        [
            "Set `{key}` to `{value}` in {scope} settings",
            "在{scope}设置中把 `{key}` 设为 `{value}`",
        ],
    ),
    (
        "tool.not-needed-yet",
        [
            "not needed so far; the Go extension offers to install it at the first debugging",
            "目前还用不到；第一次调试时 Go 扩展会提示安装",
        ],
    ),
    ("type.array", ["a list", "列表"]),
    ("type.boolean", ["`true` or `false`", "`true` 或 `false`"]),
    ("type.integer", ["a whole number", "整数"]),
    ("type.null", ["`null`", "`null`"]),
    ("type.number", ["a number", "数字"]),
    ("type.object", ["an object", "对象"]),
    ("type.or", ["{first} or {second}", "{first}或{second}"]),
    ("type.string", ["a text", "文本"]),
    (
        "unchecked.answer",
        ["`{probe}` gave an answer that cannot be read", "`{probe}` 的回答无法读取"],
    ),
    ("unchecked.go-env", ["`go env` refuses: {said}", "`go env` 拒绝执行：{said}"]),
    (
        "unchecked.hidden-until-trust",
        [
            "VS Code hides extensions that need trust until the folder is trusted",
            "在信任此文件夹之前，VS Code 会隐藏需要信任的扩展",
        ],
    ),
    (
        "unchecked.in-workspace",
        [
            "`{path}` lies in the workspace, which must not choose what is run",
            "`{path}` 位于工作区内，工作区不能决定运行什么",
        ],
    ),
    (
        "unchecked.more",
        [
            "the folder has more entries than are looked at ({most}), so some files were not seen",
            "文件夹中的条目超过查看上限（{most}），有些文件没有看到",
        ],
    ),
    ("unchecked.no-dlv", ["there is no `dlv` to try it with", "没有可用来尝试的 `dlv`"]),
    (
        "unchecked.no-folder",
        ["the folder in which the command ran is not known", "不知道命令在哪个文件夹中运行"],
    ),
    ("unchecked.no-go", ["there is no `go` to ask", "没有可询问的 `go`"]),
    ("unchecked.no-trace", ["there is no trace at `{path}`", "`{path}` 处没有跟踪文件"]),
    ("unchecked.probe", ["{probe}: {outcome}", "{probe}：{outcome}"]),
    (
        "unchecked.shell-ended",
        [
            "the login shell ended with {status} before it answered (`exit` or `exec` in a start-up file)",
            "登录 shell 在回答之前就以 {status} 结束了（启动文件中有 `exit` 或 `exec`）",
        ],
    ),
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
        "unchecked.trial",
        [
            "the debugger did not start the program, and no rule explains why: {output}",
            "调试器没有启动程序，也没有规则能解释原因：{output}",
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
    ("undo.edit", ["put the text of {file} back", "恢复 {file} 的原文"]),
    ("undo.in-file", ["{file} ({scope} settings)", "{file}（{scope}设置）"]),
    ("undo.in-scope", ["the {scope} settings", "{scope}设置"]),
    ("undo.line", ["`{command}`", "`{command}`"]),
    ("undo.line-makes", ["`{command}`; it makes {what}", "`{command}`；它会新建 {what}"]),
    (
        "undo.line-replaces",
        ["`{command}`; {tool} {version} is replaced", "`{command}`；{tool} {version} 会被替换"],
    ),
    (
        "undo.line-unset",
        ["`{command}`; in {file} it was not set", "`{command}`；它在 {file} 中原先没有设置"],
    ),
    (
        "undo.line-was",
        ["`{command}`; in {file} it was `{value}`", "`{command}`；它在 {file} 中原为 `{value}`"],
    ),
    (
        "undo.lost",
        [
            "no one line does: it changes {what}, so copy that first",
            "没有一行命令能撤销：它会改动 {what}，请先备份",
        ],
    ),
    (
        "undo.lost-command",
        ["no one line is known for `{command}`", "没有已知的一行命令能撤销 `{command}`"],
    ),
    (
        "undo.needless",
        [
            "nothing to undo: no setting and no source file is changed",
            "无需撤销：不会改动任何设置或源文件",
        ],
    ),
    (
        "undo.setting-remove",
        [
            "remove `{key}` from {place}, where it was not set",
            "从 {place} 中删除 `{key}`（原先没有设置）",
        ],
    ),
    (
        "undo.setting-set",
        ["set `{key}` back to `{value}` in {place}", "在 {place} 中把 `{key}` 改回 `{value}`"],
    ),
    ("undo.then", ["{first}, then {second}", "{first}，然后{second}"]),
    ("undo.unknown", ["what was there before could not be read", "无法读取改动之前的内容"]),
    (
        "unset.command",
        [
            "Run `{command}`: it takes `{variable}` out of {place}",
            "运行 `{command}`：它从 {place} 中删除 `{variable}`",
        ],
    ),
    (
        "unset.container",
        [
            "Remove `{variable}` from {place}, then rebuild the container",
            "从 {place} 中删除 `{variable}`，然后重新构建容器",
        ],
    ),
    (
        "unset.direnv",
        [
            "Remove `{variable}` from {place}, then run `direnv allow`",
            "从 {place} 中删除 `{variable}`，然后运行 `direnv allow`",
        ],
    ),
    (
        "unset.hand",
        [
            "Remove `{variable}` by hand: {place} sets it among other things",
            "手动删除 `{variable}`：{place} 与其他内容一起设置了它",
        ],
    ),
    (
        "unset.login",
        [
            "Remove `{variable}` from {place}, then log in anew",
            "从 {place} 中删除 `{variable}`，然后重新登录",
        ],
    ),
    (
        "unset.shell",
        [
            "Remove `{variable}` from {place}, then open a new shell",
            "从 {place} 中删除 `{variable}`，然后打开新的 shell",
        ],
    ),
    (
        "unset.vscode",
        [
            "Remove `{variable}` from {place}, then quit VS Code and start it anew",
            "从 {place} 中删除 `{variable}`，然后退出并重新启动 VS Code",
        ],
    ),
    (
        "unset.write",
        [
            "Run `{command}`: your own file counts before the installation's",
            "运行 `{command}`：用户自己的文件优先于安装目录中的文件",
        ],
    ),
];

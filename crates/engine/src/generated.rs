//! Made by `cargo xtask generate` from the rules' pages and `words.md`; edit those.

use go_doctor_protocol::{Layer, Severity};

/// Rule, layer, severity; sorted by rule.
pub(crate) static META: &[(&str, Layer, Severity)] = &[
    ("attach-process-invalid", Layer::Extension, Severity::Error),
    ("breakpoint-invalid", Layer::Extension, Severity::Warning),
    ("c-compiler-missing", Layer::System, Severity::Error),
    ("c-dependency-missing", Layer::System, Severity::Error),
    ("cache-unusable", Layer::System, Severity::Error),
    ("checksum-database-unusable", Layer::System, Severity::Error),
    ("checksum-mismatch", Layer::System, Severity::Error),
    ("command-changed-by-shell", Layer::Extension, Severity::Warning),
    ("cross-compile-target", Layer::System, Severity::Error),
    ("disk-full", Layer::System, Severity::Error),
    ("dlv-arguments-unseparated", Layer::Extension, Severity::Error),
    ("dlv-binary-optimized", Layer::Extension, Severity::Warning),
    ("dlv-cannot-debug-binary", Layer::Extension, Severity::Error),
    ("dlv-refused", Layer::Extension, Severity::Error),
    ("dlv-terminal-missing", Layer::Extension, Severity::Error),
    ("dlv-too-old", Layer::Extension, Severity::Error),
    ("environments-differ", Layer::System, Severity::Warning),
    ("file-permission-denied", Layer::System, Severity::Error),
    ("flag-value-invalid", Layer::System, Severity::Error),
    ("git-missing", Layer::System, Severity::Error),
    ("go-env-override", Layer::System, Severity::Warning),
    ("go-env-write-failed", Layer::System, Severity::Error),
    ("go-extension-missing", Layer::Extension, Severity::Warning),
    ("go-extension-not-active", Layer::Extension, Severity::Error),
    ("go-mod-missing", Layer::Module, Severity::Error),
    ("go-not-executable", Layer::System, Severity::Error),
    ("go-not-found", Layer::System, Severity::Error),
    ("go-not-on-path", Layer::System, Severity::Error),
    ("go-shadowed", Layer::System, Severity::Info),
    ("go-too-old-for-dlv", Layer::Extension, Severity::Error),
    ("go-variable-invalid", Layer::System, Severity::Error),
    ("goflags-invalid", Layer::System, Severity::Error),
    ("gopath-invalid", Layer::System, Severity::Error),
    ("gopls-missing", Layer::Extension, Severity::Error),
    ("goroot-incomplete", Layer::System, Severity::Error),
    ("goroot-mismatch", Layer::System, Severity::Error),
    ("goroot-missing", Layer::System, Severity::Error),
    ("gotoolchain-invalid", Layer::System, Severity::Error),
    ("home-unset", Layer::System, Severity::Error),
    ("main-redeclared", Layer::Module, Severity::Error),
    ("make-target-missing", Layer::Extension, Severity::Error),
    ("node-not-found", Layer::System, Severity::Error),
    ("package-clause-missing", Layer::Module, Severity::Error),
    ("path-changed-by-extension", Layer::System, Severity::Info),
    ("proxy-unreachable", Layer::System, Severity::Error),
    ("resource-limit", Layer::System, Severity::Error),
    ("script-crlf", Layer::Extension, Severity::Error),
    ("setting-path-missing", Layer::Extension, Severity::Error),
    ("setting-unknown", Layer::Extension, Severity::Warning),
    ("shell-not-found", Layer::System, Severity::Error),
    ("shell-startup-failed", Layer::System, Severity::Warning),
    ("shell-syntax-error", Layer::Extension, Severity::Error),
    ("task-output-contract", Layer::Extension, Severity::Warning),
    ("task-variable-not-substituted", Layer::Extension, Severity::Error),
    ("temp-dir-unusable", Layer::System, Severity::Error),
    ("test-files-missing", Layer::Test, Severity::Warning),
    ("tool-built-with-older-go", Layer::Extension, Severity::Warning),
    ("tool-missing", Layer::Extension, Severity::Warning),
    ("toolchain-too-old", Layer::System, Severity::Error),
    ("toolchain-unavailable", Layer::System, Severity::Error),
    ("working-directory-unusable", Layer::System, Severity::Error),
];

/// Key, English, Simplified Chinese; sorted by key.
pub(crate) static WORDS: &[(&str, [&str; 2])] = &[
    (
        "attach-process-invalid.fix.one",
        [
            "Keep one of `processId` and `waitFor` in launch.json",
            "在 launch.json 中只保留 `processId` 和 `waitFor` 之一",
        ],
    ),
    (
        "attach-process-invalid.fix.pick",
        [
            "Leave `processId` out of launch.json, so that the Go extension shows the running processes, or pass the number of one",
            "在 launch.json 中去掉 `processId`，让 Go 扩展列出正在运行的进程，或给出其中一个的进程号",
        ],
    ),
    (
        "attach-process-invalid.message.both",
        ["`processId` and `waitFor` are both given", "同时给出了 `processId` 和 `waitFor`"],
    ),
    (
        "attach-process-invalid.message.gone",
        ["there is no process {process} to attach to", "没有可附加的进程 {process}"],
    ),
    (
        "attach-process-invalid.message.none",
        ["no process to attach to is named", "没有指定要附加的进程"],
    ),
    (
        "attach-process-invalid.message.not-a-number",
        ["`{process}` is no process number", "`{process}` 不是进程号"],
    ),
    (
        "attach-process-invalid.message.waited",
        ["no process with that name appeared in time", "在规定时间内没有出现该名称的进程"],
    ),
    (
        "attach-process-invalid.why",
        [
            "dlv attaches to a running process by its number, and there is none to attach to",
            "dlv 按进程号附加到正在运行的进程，而这里没有可附加的进程",
        ],
    ),
    (
        "breakpoint-invalid.fix.condition",
        ["Give a condition that is true or false, `i == 3`", "给出真假表达式，例如 `i == 3`"],
    ),
    (
        "breakpoint-invalid.fix.form",
        [
            "Write `file.go:12`, `main.twoSum` or `/regular expression/`",
            "写成 `file.go:12`、`main.twoSum` 或 `/正则表达式/`",
        ],
    ),
    (
        "breakpoint-invalid.fix.full-name",
        [
            "Write the whole name as `funcs NAME` lists it, `main.twoSum` or `pkg.(*T).Method`",
            "写出 `funcs 名称` 列出的完整名称，例如 `main.twoSum` 或 `pkg.(*T).Method`",
        ],
    ),
    (
        "breakpoint-invalid.fix.line",
        [
            "Set it on a line with a statement, not on a comment, a blank line, a brace or a declaration",
            "设在有语句的行上，不要设在注释、空行、括号或声明上",
        ],
    ),
    (
        "breakpoint-invalid.fix.substitute-path",
        [
            "Debug the package that holds the file, or set `substitutePath` when it was built elsewhere",
            "调试包含该文件的包；如果程序是在别处构建的，请设置 `substitutePath`",
        ],
    ),
    (
        "breakpoint-invalid.message.ambiguous",
        [
            "`{place}` names several functions, and dlv takes none of them",
            "`{place}` 对应多个函数，dlv 一个也不采用",
        ],
    ),
    (
        "breakpoint-invalid.message.condition",
        ["the breakpoint's condition is not a yes-or-no expression", "断点的条件不是真假表达式"],
    ),
    (
        "breakpoint-invalid.message.file",
        [
            "`{place}` is no part of the program that dlv debugs",
            "`{place}` 不属于 dlv 正在调试的程序",
        ],
    ),
    (
        "breakpoint-invalid.message.function",
        ["dlv finds no function `{place}` in the program", "dlv 在程序中找不到函数 `{place}`"],
    ),
    (
        "breakpoint-invalid.message.line",
        [
            "no breakpoint is possible at {place}: there is no statement on that line",
            "无法在 {place} 设置断点：该行没有语句",
        ],
    ),
    (
        "breakpoint-invalid.message.location",
        ["dlv finds no place `{place}` in the program", "dlv 在程序中找不到位置 `{place}`"],
    ),
    (
        "breakpoint-invalid.message.malformed",
        ["`{place}` is no place that dlv understands", "`{place}` 不是 dlv 能理解的位置"],
    ),
    (
        "breakpoint-invalid.message.pattern",
        [
            "the breakpoint's pattern is no regular expression: {place}",
            "断点的模式不是正则表达式：{place}",
        ],
    ),
    (
        "breakpoint-invalid.message.trace",
        ["`dlv trace` finds no function that matches", "`dlv trace` 找不到匹配的函数"],
    ),
    (
        "breakpoint-invalid.why",
        [
            "dlv goes on without it, so the program runs past the place where it should stop",
            "dlv 会在没有该断点的情况下继续，程序会跑过本应停下的地方",
        ],
    ),
    (
        "c-compiler-missing.fix.disable",
        [
            "Where no C is needed, build with `CGO_ENABLED=0`",
            "不需要 C 代码时，用 `CGO_ENABLED=0` 构建",
        ],
    ),
    (
        "c-compiler-missing.fix.install",
        [
            "Install a C compiler (`{command}`) and open a new window",
            "安装 C 编译器（`{command}`），然后打开新窗口",
        ],
    ),
    (
        "c-compiler-missing.message",
        [
            "{file} imports \"C\", and the C compiler `{compiler}` ({source}) is not on PATH",
            "{file} 导入了 \"C\"，而 PATH 中没有 C 编译器 `{compiler}`（{source}）",
        ],
    ),
    (
        "c-compiler-missing.message.explain",
        [
            "The C compiler `{compiler}`, which cgo needs, was not found",
            "找不到 cgo 需要的 C 编译器 `{compiler}`",
        ],
    ),
    (
        "c-compiler-missing.message.explain-broken",
        ["The C compiler cannot build for this target", "C 编译器无法为此目标构建"],
    ),
    (
        "c-compiler-missing.message.std",
        [
            "cgo is on and {file} imports \"{import}\", but there is no C compiler `{compiler}` ({source})",
            "cgo 已开启，{file} 导入了 \"{import}\"，但没有 C 编译器 `{compiler}`（{source}）",
        ],
    ),
    (
        "c-compiler-missing.why",
        [
            "cgo compiles the C part of a package with it, in your code or in `net` and `os/user`",
            "cgo 用它编译包中的 C 部分，可能在你的代码里，也可能在 `net`、`os/user` 里",
        ],
    ),
    (
        "c-compiler-missing.why.broken",
        [
            "It is installed incompletely, is no C compiler, or builds for another system or processor",
            "它安装不完整、不是 C 编译器，或者只能为其他系统或处理器构建",
        ],
    ),
    (
        "c-compiler-missing.why.silent",
        [
            "Without a compiler go turns cgo off by itself and leaves out every file that imports \"C\"",
            "没有编译器时 go 会自行关闭 cgo，并排除所有导入 \"C\" 的文件",
        ],
    ),
    (
        "c-dependency-missing.fix.install",
        [
            "Install the development package that has `{name}` (often named `lib…-dev` or `…-devel`)",
            "安装提供 `{name}` 的开发包（通常名为 `lib…-dev` 或 `…-devel`）",
        ],
    ),
    (
        "c-dependency-missing.message.header",
        ["The C header `{name}` is not installed", "没有安装 C 头文件 `{name}`"],
    ),
    (
        "c-dependency-missing.message.library",
        ["The C library `{name}` is not installed", "没有安装 C 库 `{name}`"],
    ),
    (
        "c-dependency-missing.message.package",
        ["pkg-config does not know the package `{name}`", "pkg-config 不认识包 `{name}`"],
    ),
    (
        "c-dependency-missing.message.pkg-config",
        [
            "`{name}`, which a cgo package asks for its flags, is not on PATH",
            "cgo 包需要用 `{name}` 获取编译参数，而 PATH 中没有它",
        ],
    ),
    (
        "c-dependency-missing.why",
        [
            "The C compiler runs; what the C part of a package needs beside it is missing",
            "C 编译器能运行，但包的 C 部分还需要的东西缺失",
        ],
    ),
    (
        "cache-unusable.fix.elsewhere",
        [
            "Make the folder yours and writable, or set `{variable}` to a folder of yours",
            "把该文件夹改为自己所有并可写，或把 `{variable}` 设为自己的目录",
        ],
    ),
    (
        "cache-unusable.fix.own",
        ["Run `{command}` to take the folder back", "运行 `{command}` 把文件夹收回"],
    ),
    (
        "cache-unusable.fix.unset-environment",
        [
            "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`",
            "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`",
        ],
    ),
    (
        "cache-unusable.fix.unset-user-file",
        ["Remove the line `{variable}=…` from {file}", "从 {file} 中删除 `{variable}=…` 这一行"],
    ),
    (
        "cache-unusable.message.denied",
        [
            "`{variable}` is `{value}` ({source}), but this user may not write to `{path}`",
            "`{variable}` 是 `{value}`（{source}），但当前用户不能写入 `{path}`",
        ],
    ),
    (
        "cache-unusable.message.explain-denied",
        [
            "The place that `{variable}` names, `{value}`, may not be written by the user who ran this",
            "`{variable}` 指定的位置 `{value}`，运行命令的用户不能写入",
        ],
    ),
    (
        "cache-unusable.message.explain-file",
        [
            "`{variable}` leads to `{value}`, where a file stands in the way",
            "`{variable}` 指向 `{value}`，而那里有文件挡住",
        ],
    ),
    (
        "cache-unusable.message.explain-index",
        [
            "`{value}` is in `{path}`; the build cache, where go keeps its index, cannot be written",
            "`{path}` 中有 `{value}`，但 go 存放索引的构建缓存无法写入",
        ],
    ),
    (
        "cache-unusable.message.explain-noexec",
        [
            "The build cache lies where no program may be started: `{value}`",
            "构建缓存所在的位置不允许启动程序：`{value}`",
        ],
    ),
    (
        "cache-unusable.message.explain-program",
        [
            "The cache program that `{variable}` names, `{value}`, cannot be started",
            "无法启动 `{variable}` 指定的缓存程序 `{value}`",
        ],
    ),
    (
        "cache-unusable.message.explain-relative",
        ["`{variable}` is no absolute path", "`{variable}` 不是绝对路径"],
    ),
    (
        "cache-unusable.message.file",
        [
            "`{variable}` is `{value}` ({source}), but `{path}` is no folder",
            "`{variable}` 是 `{value}`（{source}），但 `{path}` 不是文件夹",
        ],
    ),
    (
        "cache-unusable.message.noexec",
        [
            "`{variable}` is `{value}` ({source}), on a file system mounted `noexec`",
            "`{variable}` 是 `{value}`（{source}），它所在的文件系统以 `noexec` 挂载",
        ],
    ),
    (
        "cache-unusable.message.off",
        [
            "`{variable}` is `off` ({source}), which no Go takes any more",
            "`{variable}` 是 `off`（{source}），现在的 Go 都不接受",
        ],
    ),
    (
        "cache-unusable.message.relative",
        [
            "`{variable}` is `{value}` ({source}), which is no absolute path",
            "`{variable}` 是 `{value}`（{source}），它不是绝对路径",
        ],
    ),
    (
        "cache-unusable.why",
        [
            "Every build needs the build cache and stops, or does not even find the standard library",
            "每次构建都需要构建缓存，没有它就会停止，甚至找不到标准库",
        ],
    ),
    (
        "cache-unusable.why.index",
        [
            "A cache that belongs to another user (after `sudo go`) or is full makes go lose packages that are there",
            "属于其他用户的缓存（用过 `sudo go`）或写满的缓存会让 go 找不到实际存在的包",
        ],
    ),
    (
        "cache-unusable.why.modules",
        ["Modules that are not there yet cannot be downloaded", "尚未下载的模块无法下载"],
    ),
    (
        "cache-unusable.why.noexec",
        [
            "Since Go 1.24 `go run` starts a program it has built before from the cache: the first run works, the second does not",
            "从 Go 1.24 起，`go run` 会从缓存启动以前构建过的程序：第一次运行成功，第二次失败",
        ],
    ),
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
    (
        "checksum-database-unusable.fix.private",
        [
            "Mark it as private: `go env -w GOPRIVATE={path}` (or a pattern such as `*.example.com`)",
            "把它标为私有：`go env -w GOPRIVATE={path}`（也可以用 `*.example.com` 这样的模式）",
        ],
    ),
    (
        "checksum-database-unusable.fix.unset-environment",
        [
            "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`",
            "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`",
        ],
    ),
    (
        "checksum-database-unusable.fix.unset-user-file",
        ["Remove the line `{variable}=…` from {file}", "从 {file} 中删除 `{variable}=…` 这一行"],
    ),
    (
        "checksum-database-unusable.message.explain",
        [
            "The checksum database could not be asked about `{module}`",
            "无法向校验和数据库查询 `{module}`",
        ],
    ),
    (
        "checksum-database-unusable.message.explain-malformed",
        [
            "`GOSUMDB` names no checksum database, so `{module}` could not be verified",
            "`GOSUMDB` 不是校验和数据库，因此无法校验 `{module}`",
        ],
    ),
    (
        "checksum-database-unusable.message.explain-private",
        ["The checksum database does not know `{module}`", "校验和数据库不认识 `{module}`"],
    ),
    (
        "checksum-database-unusable.message.fields",
        [
            "`GOSUMDB` is `{value}` ({source}), with more than a name and a URL",
            "`GOSUMDB` 是 `{value}`（{source}），内容多于名称和 URL",
        ],
    ),
    (
        "checksum-database-unusable.message.malformed",
        [
            "`GOSUMDB` is `{value}` ({source}), which names no checksum database",
            "`GOSUMDB` 是 `{value}`（{source}），它不是任何校验和数据库",
        ],
    ),
    (
        "checksum-database-unusable.message.off",
        [
            "`GOSUMDB` is `off` ({source}), and {name} is not taken unchecked",
            "`GOSUMDB` 是 `off`（{source}），而 {name} 必须经过校验",
        ],
    ),
    (
        "checksum-database-unusable.message.url",
        [
            "`GOSUMDB` is `{value}` ({source}); behind the name must stand an http(s) URL",
            "`GOSUMDB` 是 `{value}`（{source}），名称后面必须是 http(s) 的 URL",
        ],
    ),
    (
        "checksum-database-unusable.why",
        [
            "Every module that is not in go.sum yet is refused, although the proxy answers",
            "尚未记录在 go.sum 中的模块都会被拒绝，尽管代理有应答",
        ],
    ),
    (
        "checksum-database-unusable.why.later",
        [
            "The next module that is not in go.sum yet will be refused",
            "下一个尚未记录在 go.sum 中的模块会被拒绝",
        ],
    ),
    (
        "checksum-database-unusable.why.off",
        [
            "Modules do without the database, a toolchain never: every command here stops",
            "模块可以不用数据库，工具链却不行：这里的所有命令都会停止",
        ],
    ),
    (
        "checksum-database-unusable.why.private",
        [
            "A private module is not in the public database: go must be told not to ask",
            "私有模块不在公共数据库中，必须告诉 go 不要查询",
        ],
    ),
    (
        "checksum-mismatch.fix.clean",
        [
            "Run `{command}` and try again; if it stays, compare the line in go.sum with its history before deleting it",
            "运行 `{command}` 后再试；如果仍然如此，先对照 go.sum 的历史记录，再决定是否删除那一行",
        ],
    ),
    (
        "checksum-mismatch.fix.other-version",
        [
            "Ask the author for a new version, or mark the module as private (`GOPRIVATE`) if it is yours",
            "请作者发布新版本；如果是自己的模块，用 `GOPRIVATE` 标为私有",
        ],
    ),
    (
        "checksum-mismatch.message",
        [
            "What was downloaded for `{module}` is not what go.sum has noted",
            "为 `{module}` 下载的内容与 go.sum 的记录不符",
        ],
    ),
    (
        "checksum-mismatch.message.database",
        [
            "What was downloaded for `{module}` is not what the checksum database knows",
            "为 `{module}` 下载的内容与校验和数据库的记录不符",
        ],
    ),
    (
        "checksum-mismatch.message.modified",
        ["`{module}` was changed in the module cache", "模块缓存中的 `{module}` 被修改过"],
    ),
    (
        "checksum-mismatch.why",
        [
            "Either go.sum was edited or merged wrongly, or the module was changed after it was published",
            "要么 go.sum 被改错或合并错了，要么模块在发布后被改动",
        ],
    ),
    (
        "checksum-mismatch.why.database",
        [
            "The version was published twice with different content, or something on the way changed it",
            "这个版本发布过两次而内容不同，或者在传输途中被改动",
        ],
    ),
    (
        "checksum-mismatch.why.modified",
        [
            "A tool or an editor wrote into the cache, or a disk fault did; builds use the changed files",
            "有工具或编辑器写入了缓存，或者磁盘出错；构建用的是改动后的文件",
        ],
    ),
    ("cli.fix", ["fix:", "修复："]),
    ("cli.waiting", ["go-doctor: waiting for {probes}", "go-doctor：正在等待 {probes}"]),
    (
        "command-changed-by-shell.fix.no-quotes",
        [
            "Leave the quotes out where no shell reads them (cmd, `args` of tasks.json and launch.json): `{typed}`",
            "在没有 shell 解析的地方（cmd、tasks.json 与 launch.json 的 `args`）不要写引号：`{typed}`",
        ],
    ),
    (
        "command-changed-by-shell.fix.quote",
        ["Put it into single quotes: `'{typed}'`", "放进单引号：`'{typed}'`"],
    ),
    (
        "command-changed-by-shell.fix.slash",
        ["Write the path with `/`, or in single quotes", "路径用 `/` 书写，或放进单引号"],
    ),
    (
        "command-changed-by-shell.message.backslash",
        [
            "the shell took the backslashes out of `{typed}`, and go got `{got}`",
            "shell 去掉了 `{typed}` 中的反斜杠，go 得到的是 `{got}`",
        ],
    ),
    (
        "command-changed-by-shell.message.pipe",
        [
            "the shell took `|` in `{typed}` for a pipe, and go got `{got}`",
            "shell 把 `{typed}` 中的 `|` 当作管道，go 得到的是 `{got}`",
        ],
    ),
    (
        "command-changed-by-shell.message.quotes",
        [
            "the quotes were not taken off, and go got `{got}` with them",
            "引号没有被去掉，go 得到的是带引号的 `{got}`",
        ],
    ),
    (
        "command-changed-by-shell.message.split",
        [
            "PowerShell split `{typed}`, and go got `{got}`",
            "PowerShell 拆开了 `{typed}`，go 得到的是 `{got}`",
        ],
    ),
    (
        "command-changed-by-shell.message.variable",
        [
            "the shell took `$` in `{typed}` for a variable, and go got `{got}`",
            "shell 把 `{typed}` 中的 `$` 当作变量，go 得到的是 `{got}`",
        ],
    ),
    (
        "command-changed-by-shell.why",
        [
            "What ran is not what was typed, so its result says nothing about what was meant",
            "实际运行的不是所输入的，因此结果不能说明原本想做的事",
        ],
    ),
    (
        "cross-compile-target.fix.unset-environment",
        [
            "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`",
            "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`",
        ],
    ),
    (
        "cross-compile-target.fix.unset-user-file",
        ["Remove the line `{variable}=…` from {file}", "从 {file} 中删除 `{variable}=…` 这一行"],
    ),
    (
        "cross-compile-target.message",
        [
            "`{variable}` is `{value}` ({source}): go builds for {target}, this machine is {machine}",
            "`{variable}` 是 `{value}`（{source}）：go 会为 {target} 构建，而本机是 {machine}",
        ],
    ),
    (
        "cross-compile-target.message.explain",
        [
            "`{program}` was built for another system or processor and cannot run here",
            "`{program}` 是为其他系统或处理器构建的，无法在这里运行",
        ],
    ),
    (
        "cross-compile-target.message.explain-gobin",
        [
            "`go install` refuses to put a program for another machine into `GOBIN`",
            "`go install` 拒绝把其他平台的程序放进 `GOBIN`",
        ],
    ),
    (
        "cross-compile-target.message.explain-linking",
        [
            "A program for this target needs its own C compiler, which this machine does not have",
            "为这个目标构建程序需要它自己的 C 编译器，而本机没有",
        ],
    ),
    (
        "cross-compile-target.message.explain-target",
        [
            "`{program}` was built for `{target}` and cannot run here",
            "`{program}` 是为 `{target}` 构建的，无法在这里运行",
        ],
    ),
    (
        "cross-compile-target.why",
        [
            "`go run`, `go test` and the debugger build for that machine, and what they built does not start here",
            "`go run`、`go test` 和调试器会为那个平台构建，而构建出的程序无法在这里启动",
        ],
    ),
    (
        "cross-compile-target.why.explain",
        [
            "`GOOS` or `GOARCH` is set, in the environment or by `go env -w`, to another machine than this",
            "环境变量或 `go env -w` 把 `GOOS` 或 `GOARCH` 设成了其他平台",
        ],
    ),
    (
        "difference.only-in",
        ["PATH entry `{entry}` only in: {who}", "PATH 条目 `{entry}` 仅存在于：{who}"],
    ),
    (
        "disk-full.fix.clean",
        [
            "Run `{command}` to empty the build cache, if it lies on that file system",
            "运行 `{command}` 清空构建缓存（如果它在这个文件系统上）",
        ],
    ),
    (
        "disk-full.fix.elsewhere",
        [
            "Free space there, or set `TMPDIR`, `GOCACHE` or `GOMODCACHE` to a folder with space",
            "在那里腾出空间，或把 `TMPDIR`、`GOCACHE`、`GOMODCACHE` 设到有空间的目录",
        ],
    ),
    ("disk-full.message", ["The file system that go writes to is full", "go 要写入的文件系统已满"]),
    ("disk-full.message.path", ["No space is left for `{path}`", "没有空间写入 `{path}`"]),
    (
        "disk-full.why",
        [
            "go could not store what it compiled, linked or downloaded; the code itself was not the reason",
            "go 无法保存编译、链接或下载的结果；原因不在代码本身",
        ],
    ),
    (
        "dlv-arguments-unseparated.fix.separate",
        ["Put `--` in front of it: `{command}`", "在它前面加上 `--`：`{command}`"],
    ),
    (
        "dlv-arguments-unseparated.message",
        [
            "`{argument}` is meant for the program, and without `--` dlv takes it for its own",
            "`{argument}` 是给被调试程序的，但前面没有 `--`，dlv 把它当成了自己的",
        ],
    ),
    (
        "dlv-arguments-unseparated.why",
        [
            "dlv reads every argument in front of `--` as a flag of its own or as another package",
            "`--` 之前的所有参数都会被 dlv 当作自己的标志，或当作另一个包",
        ],
    ),
    (
        "dlv-binary-optimized.fix.build",
        [
            "Build it with `{command}`, or let `dlv debug` build it",
            "用 `{command}` 构建，或者让 `dlv debug` 来构建",
        ],
    ),
    (
        "dlv-binary-optimized.message",
        [
            "the program was built with optimisations, so dlv shows variables and lines unreliably",
            "程序是带优化构建的，dlv 显示的变量和行并不可靠",
        ],
    ),
    (
        "dlv-binary-optimized.why",
        [
            "The compiler keeps variables in registers, drops them and inlines functions, so values are missing and steps jump",
            "编译器会把变量放进寄存器、丢弃变量并内联函数，因此会缺少变量值，单步会跳行",
        ],
    ),
    (
        "dlv-cannot-debug-binary.fix.chmod",
        ["Make the file executable: `chmod +x {file}`", "给文件执行权限：`chmod +x {file}`"],
    ),
    (
        "dlv-cannot-debug-binary.fix.core",
        [
            "Give `dlv core` the program first, then a core file that this program wrote",
            "给 `dlv core` 先写程序，再写由该程序产生的核心转储文件",
        ],
    ),
    (
        "dlv-cannot-debug-binary.fix.look",
        [
            "Check that the package is `main`, that GOOS and GOARCH are not set, and that programs may be started in that folder",
            "检查该包是否为 `main`、是否设置了 GOOS 或 GOARCH、以及该目录中能否启动程序",
        ],
    ),
    (
        "dlv-cannot-debug-binary.fix.main",
        [
            "Debug a package `main`, or its tests with `dlv test` (mode `test`)",
            "调试 `main` 包，或用 `dlv test`（模式 `test`）调试它的测试",
        ],
    ),
    (
        "dlv-cannot-debug-binary.fix.mode",
        [
            "Use `dlv debug` (mode `debug`) for a package, `dlv exec` (mode `exec`) only for a built program",
            "对包使用 `dlv debug`（模式 `debug`），只对构建好的程序使用 `dlv exec`（模式 `exec`）",
        ],
    ),
    (
        "dlv-cannot-debug-binary.fix.no-strip",
        [
            "Build without `-s` and `-w` in -ldflags (also in GOFLAGS), best with `-gcflags='all=-N -l'`",
            "构建时不要在 -ldflags（也包括 GOFLAGS）中使用 `-s` 和 `-w`，最好加上 `-gcflags='all=-N -l'`",
        ],
    ),
    (
        "dlv-cannot-debug-binary.fix.rebuild",
        [
            "Build it for this machine, without GOOS and GOARCH",
            "不带 GOOS 和 GOARCH，为本机重新构建",
        ],
    ),
    (
        "dlv-cannot-debug-binary.message",
        [
            "dlv cannot debug this: what it built or was given is no program of this machine",
            "dlv 无法调试：它构建或得到的不是本机可运行的程序",
        ],
    ),
    (
        "dlv-cannot-debug-binary.message.core",
        ["dlv cannot read the core file", "dlv 无法读取核心转储文件"],
    ),
    (
        "dlv-cannot-debug-binary.message.folder",
        [
            "dlv cannot debug this: `{file}` is a folder, and `dlv exec` takes a program",
            "dlv 无法调试：`{file}` 是文件夹，而 `dlv exec` 需要程序",
        ],
    ),
    (
        "dlv-cannot-debug-binary.message.foreign",
        [
            "dlv cannot debug this: `{file}` is a program of another machine",
            "dlv 无法调试：`{file}` 是其他机器的程序",
        ],
    ),
    (
        "dlv-cannot-debug-binary.message.no-binary",
        ["dlv cannot debug this: `{file}` is no program", "dlv 无法调试：`{file}` 不是程序"],
    ),
    (
        "dlv-cannot-debug-binary.message.not-main",
        ["dlv cannot debug this: the package is not `main`", "dlv 无法调试：这个包不是 `main`"],
    ),
    (
        "dlv-cannot-debug-binary.message.not-main-named",
        [
            "dlv cannot debug this: the package is `{file}`, not `main`",
            "dlv 无法调试：这个包是 `{file}`，不是 `main`",
        ],
    ),
    (
        "dlv-cannot-debug-binary.message.permission",
        [
            "dlv cannot debug this: `{file}` is not executable",
            "dlv 无法调试：`{file}` 没有执行权限",
        ],
    ),
    (
        "dlv-cannot-debug-binary.message.source",
        [
            "dlv cannot debug this: `{file}` is source, and `dlv exec` takes a program",
            "dlv 无法调试：`{file}` 是源代码，而 `dlv exec` 需要程序",
        ],
    ),
    (
        "dlv-cannot-debug-binary.message.stripped",
        ["`{file}` has no debug information: it was stripped", "`{file}` 没有调试信息：它被去除了"],
    ),
    (
        "dlv-cannot-debug-binary.message.stripped-any",
        ["the program has no debug information: it was stripped", "程序没有调试信息：它被去除了"],
    ),
    (
        "dlv-cannot-debug-binary.why",
        [
            "dlv needs an executable program of this system and processor",
            "dlv 需要本系统、本处理器上可执行的程序",
        ],
    ),
    (
        "dlv-cannot-debug-binary.why.several",
        [
            "A package that is not `main`, GOOS or GOARCH of another system, and a folder mounted noexec all make dlv say this",
            "不是 `main` 的包、指向其他系统的 GOOS 或 GOARCH、以及以 noexec 挂载的目录都会让 dlv 这样说",
        ],
    ),
    (
        "dlv-cannot-debug-binary.why.stripped",
        [
            "Without debug information there are no lines, variables or stack traces to stop at or to show",
            "没有调试信息就没有可停下的行、可显示的变量和调用栈",
        ],
    ),
    (
        "dlv-refused.fix.address",
        [
            "Give `--listen` an address of this machine and a free port, `127.0.0.1:2345`",
            "给 `--listen` 一个本机地址和空闲端口，例如 `127.0.0.1:2345`",
        ],
    ),
    (
        "dlv-refused.fix.administrator",
        ["Start VS Code as a user who may debug programs", "以有权调试程序的用户启动 VS Code"],
    ),
    (
        "dlv-refused.fix.allow-ptrace",
        [
            "Allow ptrace: a container needs `--cap-add=SYS_PTRACE --security-opt seccomp=unconfined`",
            "允许 ptrace：容器需要 `--cap-add=SYS_PTRACE --security-opt seccomp=unconfined`",
        ],
    ),
    ("dlv-refused.fix.detach", ["End the other debugger first", "先结束另一个调试器"]),
    (
        "dlv-refused.fix.developer-mode",
        [
            "Run `sudo DevToolsSecurity -enable`, and `xcode-select --install` if that tool is missing",
            "运行 `sudo DevToolsSecurity -enable`；如果没有该工具，再运行 `xcode-select --install`",
        ],
    ),
    (
        "dlv-refused.fix.elsewhere",
        [
            "Build into a folder from which programs may be started (not mounted noexec)",
            "构建到允许启动程序的目录中（不要是以 noexec 挂载的）",
        ],
    ),
    (
        "dlv-refused.fix.other-port",
        [
            "End the other program, or give dlv another port (`--listen=127.0.0.1:0` takes a free one)",
            "结束另一个程序，或给 dlv 另一个端口（`--listen=127.0.0.1:0` 会选用空闲端口）",
        ],
    ),
    (
        "dlv-refused.fix.owner",
        ["Run dlv as the user who owns the process", "以拥有该进程的用户运行 dlv"],
    ),
    (
        "dlv-refused.fix.same-user",
        [
            "Connect as the user who runs dlv, or start dlv with `--only-same-user=false`",
            "以运行 dlv 的用户连接，或用 `--only-same-user=false` 启动 dlv",
        ],
    ),
    (
        "dlv-refused.fix.start-server",
        [
            "Start `dlv --headless --listen=ADDRESS …` there first, and use the same address",
            "先在那里启动 `dlv --headless --listen=地址 …`，并使用相同的地址",
        ],
    ),
    ("dlv-refused.fix.xcode", ["Run `xcode-select --install`", "运行 `xcode-select --install`"]),
    ("dlv-refused.fix.yama", ["Run `{command}`", "运行 `{command}`"]),
    (
        "dlv-refused.message.attach",
        [
            "the system does not let dlv attach to process {value}",
            "系统不允许 dlv 附加到进程 {value}",
        ],
    ),
    (
        "dlv-refused.message.backend",
        [
            "dlv finds neither `debugserver` nor `lldb-server`",
            "dlv 既找不到 `debugserver` 也找不到 `lldb-server`",
        ],
    ),
    (
        "dlv-refused.message.backend-ended",
        [
            "`debugserver` ended before dlv could connect to it",
            "`debugserver` 在 dlv 连接之前就结束了",
        ],
    ),
    (
        "dlv-refused.message.debugged",
        [
            "the process is already being debugged by process {value}",
            "该进程正在被进程 {value} 调试",
        ],
    ),
    ("dlv-refused.message.listen", ["dlv cannot listen: {value}", "dlv 无法监听：{value}"]),
    (
        "dlv-refused.message.nobody",
        [
            "nothing listens at {value}, so there is no dlv to connect to",
            "{value} 处没有程序在监听，因此没有可连接的 dlv",
        ],
    ),
    (
        "dlv-refused.message.owner",
        [
            "process {value} belongs to another user, so dlv may not attach to it",
            "进程 {value} 属于另一个用户，dlv 无权附加",
        ],
    ),
    (
        "dlv-refused.message.permission",
        ["dlv may not start `{value}`: permission denied", "dlv 无权启动 `{value}`：权限不足"],
    ),
    (
        "dlv-refused.message.port-in-use",
        [
            "dlv cannot listen at {value}: another program uses that port",
            "dlv 无法监听 {value}：另一个程序正在使用该端口",
        ],
    ),
    (
        "dlv-refused.message.privilege",
        ["Windows does not give dlv the debug privilege", "Windows 没有给 dlv 调试特权"],
    ),
    (
        "dlv-refused.message.ptrace",
        [
            "the system does not let dlv trace the program it started",
            "系统不允许 dlv 跟踪它启动的程序",
        ],
    ),
    (
        "dlv-refused.message.same-user",
        [
            "dlv refused a connection of another user of this machine",
            "dlv 拒绝了本机另一个用户的连接",
        ],
    ),
    (
        "dlv-refused.message.yama",
        [
            "the kernel forbids dlv to attach to process {value} (`ptrace_scope`)",
            "内核禁止 dlv 附加到进程 {value}（`ptrace_scope`）",
        ],
    ),
    (
        "dlv-refused.why",
        [
            "The system refused before the program ran, so Go and the code are not the cause",
            "系统在程序运行之前就拒绝了，原因不在 Go，也不在代码",
        ],
    ),
    (
        "dlv-refused.why.listen",
        [
            "The debug server could not open its port, so nobody can connect to it",
            "调试服务器无法打开端口，因此没有人能连接它",
        ],
    ),
    (
        "dlv-refused.why.macos",
        [
            "On macOS dlv works through Apple's debugserver, which comes with the command line tools and needs Developer Mode",
            "在 macOS 上 dlv 通过 Apple 的 debugserver 工作，它随命令行工具安装，并且需要开发者模式",
        ],
    ),
    (
        "dlv-refused.why.nobody",
        [
            "The debug server has not been started there, has ended, or listens elsewhere",
            "调试服务器没有在那里启动、已经结束，或者监听在别处",
        ],
    ),
    (
        "dlv-refused.why.ptrace",
        [
            "Debugging needs ptrace, which containers, seccomp, Yama and other users are often denied",
            "调试需要 ptrace，而容器、seccomp、Yama 和其他用户常常没有这个权限",
        ],
    ),
    (
        "dlv-terminal-missing.fix.headless",
        [
            "Give dlv `--headless --listen=127.0.0.1:2345` and connect to it, or `--allow-non-terminal-interactive=true`",
            "给 dlv 加上 `--headless --listen=127.0.0.1:2345` 再连接，或加上 `--allow-non-terminal-interactive=true`",
        ],
    ),
    (
        "dlv-terminal-missing.fix.terminal",
        ["Start dlv in a terminal, or debug with F5", "在终端中启动 dlv，或用 F5 调试"],
    ),
    (
        "dlv-terminal-missing.message",
        [
            "dlv was started interactively and its {stream} is not a terminal",
            "dlv 以交互方式启动，但它的 {stream} 不是终端",
        ],
    ),
    (
        "dlv-terminal-missing.why",
        [
            "dlv's own prompt needs a terminal; started by a task, a pipe or an editor it has none",
            "dlv 自己的提示符需要终端；由任务、管道或编辑器启动时没有终端",
        ],
    ),
    ("dlv-too-old.fix.install", ["Run `{command}`", "运行 `{command}`"]),
    (
        "dlv-too-old.message",
        [
            "dlv {dlv} supports Go up to {newest}, and this folder is built with Go {go}",
            "dlv {dlv} 最高支持 Go {newest}，而此文件夹用 Go {go} 构建",
        ],
    ),
    (
        "dlv-too-old.message.explain",
        [
            "dlv supports Go up to {newest}, and the program was built with Go {go}",
            "dlv 最高支持 Go {newest}，而程序是用 Go {go} 构建的",
        ],
    ),
    (
        "dlv-too-old.message.explain-any",
        [
            "dlv supports Go up to {newest}, and the program was built with a newer one",
            "dlv 最高支持 Go {newest}，而程序是用更新的 Go 构建的",
        ],
    ),
    (
        "dlv-too-old.why",
        [
            "dlv refuses every program of a newer Go, because it cannot read its debug information for certain",
            "dlv 会拒绝用更新的 Go 构建的所有程序，因为它无法可靠地读取其中的调试信息",
        ],
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
    (
        "environments-differ.why.who",
        [
            "There it is set by {who}; each runs its own go with its own settings, so what works there can fail here",
            "那里的值来自 {who}；它们各自运行自己的 go，使用各自的设置，因此在那里能用的在这里可能失败",
        ],
    ),
    (
        "file-permission-denied.fix.grant",
        [
            "Give yourself the right to read and write `{path}` (Properties, Security)",
            "给自己加上读写 `{path}` 的权限（属性 → 安全）",
        ],
    ),
    (
        "file-permission-denied.fix.own",
        ["Run `{command}` to make it yours", "运行 `{command}` 使其归你所有"],
    ),
    (
        "file-permission-denied.message",
        ["`{path}` may not be read by this user", "当前用户不能读取 `{path}`"],
    ),
    (
        "file-permission-denied.message.folder",
        ["The folder `{path}` may not be read by this user", "当前用户不能读取文件夹 `{path}`"],
    ),
    (
        "file-permission-denied.message.folder-below",
        [
            "The folder `{path}` inside the project may not be read by this user",
            "当前用户不能读取项目中的文件夹 `{path}`",
        ],
    ),
    (
        "file-permission-denied.message.read-only",
        ["`{path}` lies on a read-only file system", "`{path}` 位于只读文件系统"],
    ),
    (
        "file-permission-denied.message.write",
        ["`{path}` may not be written by this user", "当前用户不能写入 `{path}`"],
    ),
    (
        "file-permission-denied.why",
        [
            "go reads every file of the package and stops at the first it may not",
            "go 会读取包中的每个文件，遇到第一个不能读的就停止",
        ],
    ),
    (
        "file-permission-denied.why.folder-below",
        [
            "Patterns such as `./...` go into every folder and stop there; single packages still build",
            "`./...` 这样的模式会进入每个文件夹并停在那里；单个包仍能构建",
        ],
    ),
    (
        "file-permission-denied.why.write",
        [
            "The command had to change a file of the project and left it as it was",
            "该命令需要修改项目中的文件，结果什么都没有改",
        ],
    ),
    (
        "flag-value-invalid.fix.choose",
        ["Give `{flag}` one of: {wanted}", "给 `{flag}` 使用其中之一：{wanted}"],
    ),
    (
        "flag-value-invalid.fix.help",
        [
            "See what `{flag}` takes with `go help {verb}`",
            "用 `go help {verb}` 查看 `{flag}` 接受什么",
        ],
    ),
    (
        "flag-value-invalid.fix.move-first",
        [
            "Write `go {verb} {flag} DIR …`, with `{flag}` before every other flag",
            "写成 `go {verb} {flag} 目录 …`，把 `{flag}` 放在其他参数之前",
        ],
    ),
    (
        "flag-value-invalid.message",
        ["go refuses the value `{value}` of `{flag}`", "go 拒绝了 `{flag}` 的值 `{value}`"],
    ),
    (
        "flag-value-invalid.message.misplaced",
        [
            "`{flag}` must be the first flag behind the command",
            "`{flag}` 必须是命令后面的第一个参数",
        ],
    ),
    (
        "flag-value-invalid.message.missing",
        ["`{flag}` stands at the end without its value", "`{flag}` 在末尾，缺少它的值"],
    ),
    (
        "flag-value-invalid.why",
        [
            "go knows the flag and stops before it looks at any code",
            "go 认识这个参数，但在看任何代码之前就停止了",
        ],
    ),
    (
        "git-missing.fix.install",
        [
            "Install {program} ({url}) and open a new window, or use a proxy: `go env -w GOPROXY=https://goproxy.cn,direct`",
            "安装 {program}（{url}）并打开新窗口，或使用代理：`go env -w GOPROXY=https://goproxy.cn,direct`",
        ],
    ),
    ("git-missing.fix.no-stamp", ["Build with `-buildvcs=false`", "用 `-buildvcs=false` 构建"]),
    (
        "git-missing.message",
        [
            "`{module}` comes straight from its repository, and there is no `{program}` on PATH",
            "`{module}` 要直接从代码库获取，而 PATH 中没有 `{program}`",
        ],
    ),
    (
        "git-missing.message.explain",
        [
            "go needs `{program}` to fetch a module from its repository, and it is not on PATH",
            "go 需要用 `{program}` 从代码库获取模块，而 PATH 中没有它",
        ],
    ),
    (
        "git-missing.message.explain-stamp",
        [
            "go needs `{program}` to note the revision in the program, and it is not on PATH",
            "go 需要用 `{program}` 把版本信息写入程序，而 PATH 中没有它",
        ],
    ),
    (
        "git-missing.why",
        [
            "A direct download clones the repository with its version control program",
            "直接下载时，go 会用版本控制程序克隆代码库",
        ],
    ),
    (
        "git-missing.why.stamp",
        [
            "`-buildvcs=true` asks for it; without the flag go leaves the note out",
            "`-buildvcs=true` 要求写入；不加这个参数时 go 会省略",
        ],
    ),
    (
        "go-env-override.fix.unset-environment",
        [
            "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`",
            "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`",
        ],
    ),
    (
        "go-env-override.fix.unset-user-file",
        ["Remove the line `{variable}=…` from {file}", "从 {file} 中删除 `{variable}=…` 这一行"],
    ),
    (
        "go-env-override.message",
        [
            "`go env -w` wrote `{variable}={value}`, but the environment has `{other}`, which wins",
            "`go env -w` 写入了 `{variable}={value}`，但环境变量是 `{other}`，后者生效",
        ],
    ),
    (
        "go-env-override.message.arch",
        [
            "`go env -w` wrote `GOARCH={value}`: go builds 32-bit or emulated programs on this {other} machine",
            "`go env -w` 写入了 `GOARCH={value}`：在这台 {other} 机器上 go 会构建 32 位或需要模拟的程序",
        ],
    ),
    (
        "go-env-override.message.dry-run",
        [
            "`go env -w` wrote `GOFLAGS={value}`: with `{other}` go only prints what it would do",
            "`go env -w` 写入了 `GOFLAGS={value}`：带有 `{other}` 时 go 只打印要做的事",
        ],
    ),
    (
        "go-env-override.message.explain",
        [
            "`{variable}` is set in the environment too, so what `go env -w` writes has no effect",
            "环境变量中也设置了 `{variable}`，因此 `go env -w` 写入的值不起作用",
        ],
    ),
    (
        "go-env-override.why",
        [
            "Two places set one variable that changes what is built; what you wrote with `go env -w` has no effect",
            "有两处设置了同一个影响构建的变量，你用 `go env -w` 写入的值不起作用",
        ],
    ),
    (
        "go-env-override.why.arch",
        [
            "The programs run, but `int` and pointers have another size, and cgo is off",
            "程序能运行，但 `int` 和指针的大小不同，而且 cgo 被关闭",
        ],
    ),
    (
        "go-env-override.why.dry-run",
        [
            "Every `go run`, `go build` and `go test` ends well and does nothing",
            "每次 `go run`、`go build`、`go test` 都正常结束，却什么也没做",
        ],
    ),
    (
        "go-env-override.why.explain",
        [
            "go takes the environment first, then the file that `go env -w` writes",
            "go 先取环境变量，再取 `go env -w` 写入的文件",
        ],
    ),
    (
        "go-env-override.why.hidden",
        [
            "Two places set one variable that changes what is built; what you wrote with `go env -w` has no effect",
            "有两处设置了同一个影响构建的变量，你用 `go env -w` 写入的值不起作用",
        ],
    ),
    (
        "go-env-write-failed.fix.write",
        [
            "Look at the name with `go help environment` and write `go env -w NAME=value`",
            "用 `go help environment` 查看变量名，然后写成 `go env -w NAME=value`",
        ],
    ),
    (
        "go-env-write-failed.message",
        ["`go env` refuses to write: {said}", "`go env` 拒绝写入：{said}"],
    ),
    (
        "go-env-write-failed.message.file",
        ["`go env` cannot read or write its file: {said}", "`go env` 无法读写它的文件：{said}"],
    ),
    (
        "go-env-write-failed.message.unknown",
        ["`{variable}` is no variable that this go knows", "`{variable}` 不是这个 go 认识的变量"],
    ),
    (
        "go-env-write-failed.why",
        [
            "Nothing was written, and go goes on with the value it had before",
            "什么都没有写入，go 仍使用原来的值",
        ],
    ),
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
    (
        "go-extension-not-active.fix.output",
        [
            "Read its reason in the output channel \"Go\" and in the developer tools' console",
            "在输出面板 “Go” 和开发者工具的控制台中查看原因",
        ],
    ),
    ("go-extension-not-active.fix.reload", ["Reload the window", "重新加载窗口"]),
    (
        "go-extension-not-active.message",
        [
            "the Go extension {version} started and then gave up: `{command}` is not registered",
            "Go 扩展 {version} 启动后放弃了：`{command}` 没有注册",
        ],
    ),
    (
        "go-extension-not-active.why",
        [
            "When its `go env` fails at start, none of its commands, tools and language features exist",
            "如果启动时它的 `go env` 失败，它的所有命令、工具和语言功能都不存在",
        ],
    ),
    (
        "go-extension-not-active.why.go-env",
        [
            "Its `go env` fails at start, as it does here, and then none of its commands and language features exist",
            "启动时它的 `go env` 失败了（这里同样失败），于是它的所有命令和语言功能都不存在",
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
        "go-not-executable.message.explain-denied",
        [
            "`{path}` was found but may not be executed by the user who ran it",
            "找到了 `{path}`，但运行它的用户没有执行权限",
        ],
    ),
    (
        "go-not-executable.message.explain-folder",
        [
            "`{path}` is a folder, or lies below a file, where the go command is needed",
            "这里需要 go 命令，但 `{path}` 是一个文件夹，或者位于一个文件之下",
        ],
    ),
    (
        "go-not-executable.message.explain-format",
        ["`{path}` is no program of this machine", "`{path}` 不是本机可运行的程序"],
    ),
    (
        "go-not-executable.message.explain-interpreter",
        [
            "`{path}` is a script or program whose interpreter does not exist",
            "`{path}` 是脚本或程序，但它的解释器不存在",
        ],
    ),
    (
        "go-not-executable.message.explain-silent",
        [
            "`go version` printed nothing, so this `{path}` is no go command",
            "`go version` 没有任何输出，说明这个 `{path}` 不是 go 命令",
        ],
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
        "go-not-found.message.explain",
        [
            "The command looked for `go`, and there is none on its PATH",
            "该命令要找 `go`，但它的 PATH 中没有",
        ],
    ),
    ("go-not-found.message.explain-path", ["`{path}` does not exist", "`{path}` 不存在"]),
    (
        "go-not-found.why",
        [
            "Without the `go` command nothing of Go can run, build, test or debug here",
            "没有 `go` 命令，这里就无法运行、构建、测试或调试任何 Go 程序",
        ],
    ),
    (
        "go-not-found.why.explain",
        [
            "No go was found on this machine either; if one is installed somewhere unusual, its folder is missing from PATH",
            "在本机也没有找到 go；如果它装在不常见的位置，那么 PATH 中缺少它的目录",
        ],
    ),
    (
        "go-not-found.why.explain-node",
        [
            "Node says the same when the working directory does not exist; if go is there, look at `cwd`",
            "工作目录不存在时 Node 也会这样报告；如果 go 存在，请检查 `cwd`",
        ],
    ),
    (
        "go-not-found.why.explain-path",
        [
            "A command, a setting or a task names this path; Go was moved, removed or never installed there",
            "某个命令、设置或任务写了这个路径；Go 被移走、被删除，或者从未装在那里",
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
        "go-not-on-path.message.explain",
        [
            "The command looked for `go` on a PATH that does not name `{folder}`",
            "该命令在 PATH 中找 `go`，而 PATH 中没有 `{folder}`",
        ],
    ),
    (
        "go-not-on-path.why.explain",
        [
            "Go is installed at `{path}`; whoever ran the command was started without that folder on PATH",
            "Go 装在 `{path}`；运行该命令的程序启动时，PATH 中没有这个目录",
        ],
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
        "go-shadowed.fix.reorder",
        [
            "Put the folder of the Go you want first on PATH, or remove the Go you no longer need",
            "把想用的 Go 的目录放到 PATH 最前面，或删除不再需要的 Go",
        ],
    ),
    (
        "go-shadowed.message",
        [
            "`{path}` is the `go` that runs; `{other}` stands behind it on PATH",
            "实际运行的 `go` 是 `{path}`，PATH 中排在它后面的还有 `{other}`",
        ],
    ),
    (
        "go-shadowed.message.several",
        [
            "`{path}` is the `go` that runs; {count} others stand behind it on PATH",
            "实际运行的 `go` 是 `{path}`，PATH 中排在它后面的还有 {count} 个",
        ],
    ),
    (
        "go-shadowed.why",
        [
            "PATH is searched from its beginning and entry {entry} comes first, whatever version lies behind it",
            "PATH 从头开始查找，第 {entry} 项排在最前，后面的版本再新也不会被使用",
        ],
    ),
    (
        "go-too-old-for-dlv.fix.install-older",
        ["Install a dlv that supports this Go: `{command}`", "安装支持此 Go 的 dlv：`{command}`"],
    ),
    (
        "go-too-old-for-dlv.fix.newer-go",
        ["Install a newer Go from {url}", "从 {url} 安装更新的 Go"],
    ),
    (
        "go-too-old-for-dlv.message",
        [
            "dlv {dlv} needs Go {oldest} or newer, and this folder is built with Go {go}",
            "dlv {dlv} 需要 Go {oldest} 或更新，而此文件夹用 Go {go} 构建",
        ],
    ),
    (
        "go-too-old-for-dlv.message.explain",
        [
            "dlv needs Go {oldest} or newer, and the program was built with Go {go}",
            "dlv 需要 Go {oldest} 或更新，而程序是用 Go {go} 构建的",
        ],
    ),
    (
        "go-too-old-for-dlv.message.explain-any",
        [
            "dlv needs Go {oldest} or newer, and the program was built with an older one",
            "dlv 需要 Go {oldest} 或更新，而程序是用更旧的 Go 构建的",
        ],
    ),
    (
        "go-too-old-for-dlv.why",
        [
            "dlv refuses programs of a Go that is out of support, so nothing can be debugged",
            "dlv 会拒绝已停止支持的 Go 所构建的程序，因此什么都无法调试",
        ],
    ),
    (
        "go-variable-invalid.fix.meant",
        ["Write `{meant}`, which is Go's name for it", "改写为 `{meant}`，这是 Go 使用的名称"],
    ),
    (
        "go-variable-invalid.fix.unset-environment",
        [
            "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`",
            "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`",
        ],
    ),
    (
        "go-variable-invalid.fix.unset-user-file",
        ["Remove the line `{variable}=…` from {file}", "从 {file} 中删除 `{variable}=…` 这一行"],
    ),
    (
        "go-variable-invalid.message",
        [
            "`{variable}` is `{value}` ({source}); go takes {wanted}",
            "`{variable}` 是 `{value}`（{source}），而 go 只接受 {wanted}",
        ],
    ),
    (
        "go-variable-invalid.message.explain",
        [
            "`{variable}` is `{value}`; this go takes {wanted}",
            "`{variable}` 是 `{value}`，而这个 go 只接受 {wanted}",
        ],
    ),
    (
        "go-variable-invalid.message.explain-gowork",
        [
            "`{variable}` names `{value}`, which is no go.work file",
            "`{variable}` 指定了 `{value}`，但那里没有 go.work 文件",
        ],
    ),
    (
        "go-variable-invalid.message.explain-pair",
        [
            "`GOOS` and `GOARCH` name `{value}`, which Go does not build for",
            "`GOOS` 和 `GOARCH` 指定了 `{value}`，而 Go 不支持它",
        ],
    ),
    (
        "go-variable-invalid.message.explain-relative",
        ["`{variable}` is no absolute path", "`{variable}` 不是绝对路径"],
    ),
    (
        "go-variable-invalid.message.explain-unknown",
        [
            "`{variable}` has a value that this go does not know: `{value}`",
            "`{variable}` 的值 `{value}` 不被这个 go 认识",
        ],
    ),
    (
        "go-variable-invalid.message.explain-wanted",
        [
            "`{variable}` has a value that this go does not take: {wanted}",
            "`{variable}` 的值不被这个 go 接受，可用的是：{wanted}",
        ],
    ),
    (
        "go-variable-invalid.message.pair",
        [
            "`{variable}` is `{value}` ({source}); Go builds for no `{pair}`",
            "`{variable}` 是 `{value}`（{source}），而 Go 不支持 `{pair}`",
        ],
    ),
    (
        "go-variable-invalid.message.quote",
        [
            "`{variable}` is `{value}` ({source}), with a quote that does not close",
            "`{variable}` 是 `{value}`（{source}），其中的引号没有闭合",
        ],
    ),
    (
        "go-variable-invalid.message.relative",
        [
            "`{variable}` is `{value}` ({source}), which is no absolute path",
            "`{variable}` 是 `{value}`（{source}），它不是绝对路径",
        ],
    ),
    (
        "go-variable-invalid.message.unknown",
        [
            "`{variable}` is `{value}` ({source}), which this go does not know",
            "`{variable}` 是 `{value}`（{source}），这个 go 不认识它",
        ],
    ),
    (
        "go-variable-invalid.why",
        [
            "go refuses the value: the commands that use it stop before they look at your code",
            "go 会拒绝这个值：用到它的命令在看你的代码之前就会停止",
        ],
    ),
    (
        "go-variable-invalid.why.gobin",
        [
            "`go install` refuses it, so no tool can be installed; building and running still work",
            "`go install` 会拒绝它，因此无法安装任何工具；构建和运行不受影响",
        ],
    ),
    (
        "goflags-invalid.fix.unset-environment",
        [
            "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`",
            "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`",
        ],
    ),
    (
        "goflags-invalid.fix.unset-user-file",
        ["Remove the line `{variable}=…` from {file}", "从 {file} 中删除 `{variable}=…` 这一行"],
    ),
    (
        "goflags-invalid.message",
        [
            "`GOFLAGS` is `{value}` ({source}), and no go command has the flag `{word}`",
            "`GOFLAGS` 是 `{value}`（{source}），而没有任何 go 命令有 `{word}` 这个参数",
        ],
    ),
    (
        "goflags-invalid.message.bad-value",
        [
            "`GOFLAGS` is `{value}` ({source}); go takes {wanted} for `{word}`",
            "`GOFLAGS` 是 `{value}`（{source}），而 `{word}` 处只能用 {wanted}",
        ],
    ),
    (
        "goflags-invalid.message.explain",
        [
            "`GOFLAGS` holds `{word}`, a flag that no go command has",
            "`GOFLAGS` 中有 `{word}`，而没有任何 go 命令有这个参数",
        ],
    ),
    (
        "goflags-invalid.message.explain-missing",
        ["`GOFLAGS` holds `{word}` without its value", "`GOFLAGS` 中的 `{word}` 缺少值"],
    ),
    (
        "goflags-invalid.message.explain-no-flag",
        ["`GOFLAGS` holds `{word}`, which is no flag", "`GOFLAGS` 中有 `{word}`，它不是参数"],
    ),
    (
        "goflags-invalid.message.explain-quote",
        [
            "`GOFLAGS` holds a quote ({word}) that does not close",
            "`GOFLAGS` 中有没有闭合的引号（{word}）",
        ],
    ),
    (
        "goflags-invalid.message.explain-value",
        [
            "`GOFLAGS` holds `{word}`, whose value go refuses",
            "`GOFLAGS` 中的 `{word}` 的值被 go 拒绝",
        ],
    ),
    (
        "goflags-invalid.message.file",
        [
            "`GOFLAGS` is `{value}` ({source}), and the file of `{word}`, {wanted}, does not exist",
            "`GOFLAGS` 是 `{value}`（{source}），而 `{word}` 指定的文件 {wanted} 不存在",
        ],
    ),
    (
        "goflags-invalid.message.no-flag",
        [
            "`GOFLAGS` is `{value}` ({source}), and `{word}` is no flag",
            "`GOFLAGS` 是 `{value}`（{source}），而 `{word}` 不是参数",
        ],
    ),
    (
        "goflags-invalid.message.quote",
        [
            "`GOFLAGS` is `{value}` ({source}), with a quote ({word}) that does not close",
            "`GOFLAGS` 是 `{value}`（{source}），其中的引号（{word}）没有闭合",
        ],
    ),
    (
        "goflags-invalid.message.value-missing",
        [
            "`GOFLAGS` is `{value}` ({source}), and `{word}` lacks its value",
            "`GOFLAGS` 是 `{value}`（{source}），而 `{word}` 缺少值",
        ],
    ),
    (
        "goflags-invalid.message.workspace",
        [
            "`GOFLAGS` is `{value}` ({source}), but {wanted} is in use and refuses `{word}`",
            "`GOFLAGS` 是 `{value}`（{source}），但正在使用的 {wanted} 不允许 `{word}`",
        ],
    ),
    (
        "goflags-invalid.why",
        [
            "go reads GOFLAGS before your command line: every command but `go env` stops, whatever you typed",
            "go 先读取 GOFLAGS，再读取命令行：除 `go env` 外，所有命令都会停止，与你输入的内容无关",
        ],
    ),
    (
        "goflags-invalid.why.value",
        [
            "Every command that knows this flag stops, although you did not type it",
            "每个带有这个参数的命令都会停止，尽管你并没有输入它",
        ],
    ),
    (
        "goflags-invalid.why.workspace",
        [
            "In a workspace go loads several modules and cannot change their go.mod files while it builds",
            "在工作区中 go 会加载多个模块，构建时不能修改它们的 go.mod",
        ],
    ),
    (
        "gopath-invalid.fix.unset-environment",
        [
            "Remove `{variable}` where it is set (go uses the folder `go` in your home), or write the whole path",
            "在设置 `{variable}` 的地方删除它（go 会使用主目录下的 `go`），或写出完整路径",
        ],
    ),
    (
        "gopath-invalid.fix.unset-user-file",
        ["Remove the line `{variable}=…` from {file}", "从 {file} 中删除 `{variable}=…` 这一行"],
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
        "gopls-missing.message.explain",
        [
            "`gopls` is not installed, or not where it is looked for",
            "没有安装 `gopls`，或不在查找的位置",
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
        "goroot-incomplete.fix.reinstall",
        [
            "Delete the installation folder and unpack Go from {url} into it again",
            "删除安装目录，重新解压从 {url} 下载的 Go",
        ],
    ),
    (
        "goroot-incomplete.message",
        [
            "The Go in `{path}` is incomplete: `{what}` is missing or cannot be used",
            "`{path}` 中的 Go 不完整：`{what}` 缺失或无法使用",
        ],
    ),
    (
        "goroot-incomplete.message.alone",
        [
            "`{path}` stands alone: the rest of its Go installation ({what}) is not beside it",
            "只有 `{path}` 一个文件：它的 Go 安装目录的其余部分（{what}）不在旁边",
        ],
    ),
    (
        "goroot-incomplete.message.explain-broken",
        ["`{what}` of the Go installation cannot be started", "无法启动 Go 安装目录中的 `{what}`"],
    ),
    (
        "goroot-incomplete.message.explain-package",
        [
            "The Go installation `{path}` lacks the package `{what}` of the standard library",
            "Go 安装目录 `{path}` 中缺少标准库的包 `{what}`",
        ],
    ),
    (
        "goroot-incomplete.message.explain-tool",
        ["The Go installation lacks its tool `{what}`", "Go 安装目录中缺少工具 `{what}`"],
    ),
    (
        "goroot-incomplete.message.explain-tree",
        [
            "The standard library itself does not compile: package `{what}` of the Go installation",
            "标准库本身无法编译：Go 安装目录中的包 `{what}`",
        ],
    ),
    (
        "goroot-incomplete.message.mixed",
        [
            "`{path}` is Go {version} with files of an older Go in it: `{what}`",
            "`{path}` 是 Go {version}，其中却混有旧版 Go 的文件：`{what}`",
        ],
    ),
    (
        "goroot-incomplete.why",
        [
            "go needs its compiler, its linker and the sources of the standard library beside it, all of one version",
            "go 需要同一版本的编译器、链接器和标准库源代码与它放在一起",
        ],
    ),
    (
        "goroot-mismatch.fix.reinstall",
        [
            "If `GOROOT` is not set: delete the installation folder and unpack one Go into it again",
            "如果没有设置 `GOROOT`：删除安装目录，重新解压一个完整的 Go",
        ],
    ),
    (
        "goroot-mismatch.fix.unset-environment",
        [
            "Remove `{variable}` where it is set (shell start-up file, system settings, `go env -w`); go finds its own",
            "在设置 `{variable}` 的地方（shell 启动文件、系统设置、`go env -w`）删除它，go 会自己找到安装目录",
        ],
    ),
    (
        "goroot-mismatch.fix.unset-user-file",
        ["Remove the line `{variable}=…` from {file}", "从 {file} 中删除 `{variable}=…` 这一行"],
    ),
    (
        "goroot-mismatch.message",
        [
            "`GOROOT` is `{path}` (Go {tree}, {source}), but `{go}` is Go {version}",
            "`GOROOT` 是 `{path}`（Go {tree}，{source}），而 `{go}` 是 Go {version}",
        ],
    ),
    (
        "goroot-mismatch.message.explain",
        [
            "`{tool}` of Go {tree} was started by Go {version}",
            "Go {version} 启动了 Go {tree} 的 `{tool}`",
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
            "Remove `{variable}` where it is set (shell start-up file, system settings, `go env -w`); go finds its own",
            "在设置 `{variable}` 的地方（shell 启动文件、系统设置、`go env -w`）删除它，go 会自己找到安装目录",
        ],
    ),
    (
        "goroot-missing.fix.unset-user-file",
        ["Remove the line `{variable}=…` from {file}", "从 {file} 中删除 `{variable}=…` 这一行"],
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
    (
        "goroot-missing.why.no-goroot",
        [
            "go then finds neither its tools nor the standard library: \"package fmt is not in std\", \"no such tool\"",
            "这样 go 既找不到自己的工具，也找不到标准库：“package fmt is not in std”、“no such tool”",
        ],
    ),
    (
        "gotoolchain-invalid.fix.unset-environment",
        [
            "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`",
            "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`",
        ],
    ),
    (
        "gotoolchain-invalid.fix.unset-user-file",
        ["Remove the line `{variable}=…` from {file}", "从 {file} 中删除 `{variable}=…` 这一行"],
    ),
    (
        "gotoolchain-invalid.message",
        [
            "`GOTOOLCHAIN` is `{value}`, which names no toolchain",
            "`GOTOOLCHAIN` 是 `{value}`，它不是任何工具链的名称",
        ],
    ),
    (
        "gotoolchain-invalid.message.language",
        [
            "`GOTOOLCHAIN` is `{value}`, a language version; a release is named `{meant}`",
            "`GOTOOLCHAIN` 是 `{value}`，这是语言版本；发布版本的名称形如 `{meant}`",
        ],
    ),
    (
        "gotoolchain-invalid.message.no-prefix",
        [
            "`GOTOOLCHAIN` is `{value}`; a toolchain is named `{meant}`",
            "`GOTOOLCHAIN` 是 `{value}`，而工具链的名称应是 `{meant}`",
        ],
    ),
    (
        "gotoolchain-invalid.message.suffix",
        [
            "`GOTOOLCHAIN` is `{value}`; behind `+` go takes only {meant}",
            "`GOTOOLCHAIN` 是 `{value}`，而 `+` 后面只能是 {meant}",
        ],
    ),
    (
        "gotoolchain-invalid.why",
        [
            "Every go command stops at once, even `go version` and `go env`, and the Go extension does not start",
            "所有 go 命令都会立刻停止，连 `go version` 和 `go env` 也一样，Go 扩展无法启动",
        ],
    ),
    ("health.error", ["error", "错误"]),
    ("health.ok", ["ok", "正常"]),
    ("health.unknown", ["could not check", "无法检查"]),
    ("health.warning", ["warning", "警告"]),
    (
        "home-unset.fix.set",
        [
            "Set `{variable}` where this process is started (systemd unit, container, cron, task), or set `GOCACHE` and `GOPATH`",
            "在启动此进程的地方（systemd 单元、容器、cron、任务）设置 `{variable}`，或者设置 `GOCACHE` 和 `GOPATH`",
        ],
    ),
    (
        "home-unset.message",
        [
            "`{variable}` is not set, so go finds no place for its build cache",
            "没有设置 `{variable}`，go 找不到放构建缓存的地方",
        ],
    ),
    (
        "home-unset.message.modules",
        [
            "`{variable}` is not set, so go has no GOPATH and no place for modules",
            "没有设置 `{variable}`，go 没有 GOPATH，也没有放模块的地方",
        ],
    ),
    (
        "home-unset.message.user",
        [
            "`HOME` and `USER` are not set, so the program cannot tell who runs it",
            "没有设置 `HOME` 和 `USER`，程序无法得知是谁在运行它",
        ],
    ),
    (
        "home-unset.why",
        [
            "Every `go run`, `go build` and `go test` stops: they need a build cache since Go 1.12",
            "所有 `go run`、`go build`、`go test` 都会停止：从 Go 1.12 起它们必须有构建缓存",
        ],
    ),
    (
        "home-unset.why.modules",
        [
            "Nothing can be downloaded; what needs no module still works",
            "无法下载任何模块；不需要模块的操作仍能进行",
        ],
    ),
    (
        "home-unset.why.user",
        [
            "Without cgo, os/user reads the environment when the user is not in /etc/passwd",
            "不使用 cgo 时，如果用户不在 /etc/passwd 中，os/user 只能读取环境变量",
        ],
    ),
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
    (
        "make-target-missing.fix.folder",
        [
            "Run make in the folder that holds the makefile (`make -C DIR`)",
            "在 makefile 所在目录运行 make（`make -C 目录`）",
        ],
    ),
    (
        "make-target-missing.fix.look",
        [
            "Look for the target in the makefile, and run make in the folder that holds it (`make -C DIR`)",
            "在 makefile 中查找该目标，并在 makefile 所在目录运行 make（`make -C 目录`）",
        ],
    ),
    (
        "make-target-missing.fix.targets",
        [
            "Run make with a target that the makefile has: `{targets}`",
            "用 makefile 中存在的目标运行 make：`{targets}`",
        ],
    ),
    (
        "make-target-missing.message",
        ["make has no rule for `{target}`", "make 没有 `{target}` 的规则"],
    ),
    (
        "make-target-missing.message.needed",
        [
            "make has no rule for `{target}`, which `{needed_by}` needs",
            "make 没有 `{target}` 的规则，而 `{needed_by}` 需要它",
        ],
    ),
    (
        "make-target-missing.message.no-makefile",
        ["there is no makefile in the folder where make ran", "运行 make 的目录中没有 makefile"],
    ),
    (
        "make-target-missing.why",
        [
            "make stopped before any recipe, so go never ran; make ends with 2 whatever is wrong",
            "make 在执行任何命令之前就停止了，go 根本没有运行；无论什么错误 make 都以 2 退出",
        ],
    ),
    (
        "make-target-missing.why.needed",
        [
            "The file is neither there nor does a rule make it, so make stopped before the recipe",
            "该文件既不存在，也没有规则能生成它，因此 make 在执行命令之前就停止了",
        ],
    ),
    (
        "node-not-found.fix.install",
        [
            "Install Node.js from {url} and restart VS Code",
            "从 {url} 安装 Node.js，然后重启 VS Code",
        ],
    ),
    (
        "node-not-found.fix.set-path",
        [
            "Set `leetcode.nodePath` to the full path of node in User settings",
            "在用户设置中把 `leetcode.nodePath` 设为 node 的完整路径",
        ],
    ),
    (
        "node-not-found.message",
        [
            "The extension `{extension}` needs node, and there is none on PATH",
            "扩展 `{extension}` 需要 node，而 PATH 中没有",
        ],
    ),
    (
        "node-not-found.message.explain",
        [
            "node was not found; the LeetCode extension cannot run its client without it",
            "找不到 node；没有它 LeetCode 扩展无法运行客户端",
        ],
    ),
    (
        "node-not-found.message.setting",
        [
            "`leetcode.nodePath` is `{path}`, which does not exist, and there is no node on PATH",
            "`leetcode.nodePath` 是 `{path}`，它不存在，而 PATH 中也没有 node",
        ],
    ),
    (
        "node-not-found.why",
        [
            "Signing in, testing and submitting run a Node.js program; Go is not involved",
            "登录、测试和提交都要运行一个 Node.js 程序，与 Go 无关",
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
    (
        "path-changed-by-extension.fix.look",
        [
            "Compare with the evidence; the Go extension adds the folder of the go it chose when PATH has another one",
            "请对照证据；当 PATH 中的 go 不是它选中的那个时，Go 扩展会加入所选 go 的目录",
        ],
    ),
    (
        "path-changed-by-extension.message",
        [
            "an extension added `{entry}` to the PATH that VS Code was started with",
            "某个扩展把 `{entry}` 加入了 VS Code 启动时的 PATH",
        ],
    ),
    (
        "path-changed-by-extension.message.order",
        [
            "an extension changed the order of the PATH that VS Code was started with",
            "某个扩展改变了 VS Code 启动时的 PATH 的顺序",
        ],
    ),
    (
        "path-changed-by-extension.message.removed",
        [
            "an extension took `{entry}` out of the PATH that VS Code was started with",
            "某个扩展从 VS Code 启动时的 PATH 中去掉了 `{entry}`",
        ],
    ),
    (
        "path-changed-by-extension.why",
        [
            "All extensions share one PATH, so what one changes decides which go the others find",
            "所有扩展共用一个 PATH，因此一个扩展的改动会决定其他扩展找到哪个 go",
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
    (
        "proxy-unreachable.fix.default",
        [
            "Run `{command}`, or remove `GOPROXY` where the default (proxy.golang.org) can be reached",
            "运行 `{command}`；如果能访问默认的 proxy.golang.org，也可以删除 `GOPROXY`",
        ],
    ),
    (
        "proxy-unreachable.fix.http-proxy",
        [
            "Correct or unset `HTTPS_PROXY` and `HTTP_PROXY` (and `http.proxy` of VS Code)",
            "改正或删除 `HTTPS_PROXY` 和 `HTTP_PROXY`（以及 VS Code 的 `http.proxy`）",
        ],
    ),
    (
        "proxy-unreachable.fix.unset-environment",
        [
            "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`",
            "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`",
        ],
    ),
    (
        "proxy-unreachable.fix.unset-user-file",
        ["Remove the line `{variable}=…` from {file}", "从 {file} 中删除 `{variable}=…` 这一行"],
    ),
    (
        "proxy-unreachable.message.empty",
        [
            "`GOPROXY` is `{value}` ({source}), a list without entries",
            "`GOPROXY` 是 `{value}`（{source}），这是一个没有内容的列表",
        ],
    ),
    (
        "proxy-unreachable.message.explain",
        ["The server `{host}` could not be reached", "无法连接服务器 `{host}`"],
    ),
    (
        "proxy-unreachable.message.explain-answer",
        ["`{host}` answered with an error of its own", "`{host}` 返回了它自己的错误"],
    ),
    (
        "proxy-unreachable.message.explain-certificate",
        ["The certificate of `{host}` was refused", "`{host}` 的证书被拒绝"],
    ),
    (
        "proxy-unreachable.message.explain-host",
        [
            "The name `{host}` was not found: no network, no DNS, or a mistyped server",
            "找不到主机名 `{host}`：没有网络、DNS 有问题，或者服务器写错",
        ],
    ),
    (
        "proxy-unreachable.message.explain-http-proxy",
        [
            "The HTTP proxy on the way to `{host}` was not reached or refused",
            "通往 `{host}` 的 HTTP 代理连接不上或拒绝了请求",
        ],
    ),
    (
        "proxy-unreachable.message.explain-malformed",
        ["`GOPROXY` is misspelt: go asked `{host}`", "`GOPROXY` 写错了：go 访问的是 `{host}`"],
    ),
    (
        "proxy-unreachable.message.explain-off",
        [
            "A module has to be fetched, and `GOPROXY=off` forbids it",
            "需要下载模块，而 `GOPROXY=off` 禁止下载",
        ],
    ),
    (
        "proxy-unreachable.message.full-width",
        [
            "`GOPROXY` is `{value}` ({source}), with a full-width separator in it",
            "`GOPROXY` 是 `{value}`（{source}），其中有全角分隔符",
        ],
    ),
    (
        "proxy-unreachable.message.no-url",
        [
            "`GOPROXY` is `{value}` ({source}); `{entry}` is no URL",
            "`GOPROXY` 是 `{value}`（{source}），其中 `{entry}` 不是 URL",
        ],
    ),
    (
        "proxy-unreachable.message.off",
        [
            "`GOPROXY` is `off` ({source}), and `{module}` is not in the module cache",
            "`GOPROXY` 是 `off`（{source}），而模块缓存中没有 `{module}`",
        ],
    ),
    (
        "proxy-unreachable.message.quotes",
        [
            "`GOPROXY` is `{value}` ({source}), with quotes inside the value",
            "`GOPROXY` 是 `{value}`（{source}），值里带有引号",
        ],
    ),
    (
        "proxy-unreachable.message.scheme",
        [
            "`GOPROXY` is `{value}` ({source}); `{entry}` is no http, https or file URL",
            "`GOPROXY` 是 `{value}`（{source}），其中 `{entry}` 不是 http、https 或 file 的 URL",
        ],
    ),
    (
        "proxy-unreachable.message.separator",
        [
            "`GOPROXY` is `{value}` ({source}); entries are separated by a comma",
            "`GOPROXY` 是 `{value}`（{source}），各项之间要用逗号分隔",
        ],
    ),
    (
        "proxy-unreachable.why",
        [
            "Modules that this folder imports are not on this machine, and go cannot fetch them",
            "此文件夹导入的模块不在本机，而 go 无法下载",
        ],
    ),
    (
        "proxy-unreachable.why.explain",
        [
            "go could not download; the code and the module may be right",
            "go 无法下载；代码和模块本身可能没有问题",
        ],
    ),
    (
        "proxy-unreachable.why.explain-malformed",
        [
            "Entries are URLs, separated by a comma (half-width) or `|`",
            "各项是 URL，用半角逗号或 `|` 分隔",
        ],
    ),
    (
        "proxy-unreachable.why.explain-off",
        [
            "What is not in the module cache cannot be used until the proxy is allowed again",
            "不在模块缓存中的模块，在重新允许代理之前都不能使用",
        ],
    ),
    (
        "proxy-unreachable.why.later",
        ["Nothing is missing now; the next download will stop", "目前什么都不缺；下一次下载会停止"],
    ),
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
    ("related.first-declared", ["first declared here", "首次声明于此"]),
    ("report.built-with", ["built with {go}", "用 {go} 构建"]),
    ("report.could-not-check", ["could not check: {reason}", "无法检查：{reason}"]),
    ("report.environments", ["Environments", "环境"]),
    ("report.evidence", ["Evidence", "证据"]),
    ("report.findings", ["Findings", "发现的问题"]),
    ("report.layer", ["Layer", "层"]),
    (
        "report.nothing",
        ["Nothing is wrong with the Go toolchain here.", "这里的 Go 工具链没有问题。"],
    ),
    ("report.path", ["PATH, entry by entry", "PATH 逐项"]),
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
    ("report.used", ["what go takes", "go 实际采用"]),
    (
        "resource-limit.fix.memory",
        [
            "Give the machine or container more memory, or build with fewer jobs at once: `go build -p 1`",
            "给机器或容器更多内存，或减少并行数：`go build -p 1`",
        ],
    ),
    (
        "resource-limit.fix.raise",
        [
            "Raise the limit where the command is started (`ulimit` in the shell, `LimitNOFILE` and the like in systemd, the container's settings)",
            "在启动命令的地方提高限制（shell 中的 `ulimit`、systemd 中的 `LimitNOFILE` 等、容器的设置）",
        ],
    ),
    (
        "resource-limit.message.files",
        [
            "The limit on open files (`{limit}`) is too low for go",
            "打开文件数的限制（`{limit}`）对 go 来说太低",
        ],
    ),
    (
        "resource-limit.message.killed",
        [
            "The system ended a tool of go (`signal: killed`), most likely for lack of memory",
            "系统终止了 go 的工具（`signal: killed`），很可能是内存不足",
        ],
    ),
    (
        "resource-limit.message.memory",
        [
            "The limit on memory (`{limit}`, or the container's) is too low for go's own tools",
            "内存限制（`{limit}` 或容器的限制）对 go 自己的工具来说太低",
        ],
    ),
    (
        "resource-limit.message.processes",
        [
            "The limit on processes and threads (`{limit}`) is too low for go",
            "进程和线程数的限制（`{limit}`）对 go 来说太低",
        ],
    ),
    (
        "resource-limit.message.size",
        [
            "The limit on the size of a file (`{limit}`) is too low for what go writes",
            "单个文件大小的限制（`{limit}`）对 go 要写的文件来说太低",
        ],
    ),
    (
        "resource-limit.why",
        [
            "The system refused go, its compiler or its linker; your code was not the reason",
            "被系统拒绝的是 go、它的编译器或链接器，原因不在你的代码",
        ],
    ),
    (
        "resource-limit.why.killed",
        [
            "Compiling and linking take more memory at once than most programs do",
            "编译和链接一次需要的内存比大多数程序都多",
        ],
    ),
    ("script-crlf.fix.convert", ["Run `{command}`", "运行 `{command}`"]),
    (
        "script-crlf.fix.editor",
        [
            "Choose LF instead of CRLF in the status bar and save; `*.sh text eol=lf` in .gitattributes keeps it",
            "在状态栏把 CRLF 改为 LF 并保存；在 .gitattributes 中写上 `*.sh text eol=lf` 可保持不变",
        ],
    ),
    (
        "script-crlf.message",
        [
            "a script has Windows line ends (CRLF), and a carriage return sticks to its words",
            "脚本使用 Windows 换行（CRLF），回车符粘在了其中的单词上",
        ],
    ),
    (
        "script-crlf.message.named",
        [
            "`{script}` has Windows line ends (CRLF), and a carriage return sticks to its words",
            "`{script}` 使用 Windows 换行（CRLF），回车符粘在了其中的单词上",
        ],
    ),
    (
        "script-crlf.why",
        [
            "A Unix shell takes the invisible carriage return for a part of the path, flag or interpreter",
            "Unix 的 shell 会把看不见的回车符当作路径、标志或解释器名称的一部分",
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
    (
        "shell-not-found.fix.name",
        [
            "Name a shell that is there (`terminal.integrated.defaultProfile.*`, `options.shell` of the task, the `#!` line), or install this one",
            "改用存在的 shell（`terminal.integrated.defaultProfile.*`、任务的 `options.shell`、`#!` 行），或安装它",
        ],
    ),
    (
        "shell-not-found.message",
        [
            "the shell `{shell}` that should run the command does not exist",
            "应运行该命令的 shell `{shell}` 不存在",
        ],
    ),
    (
        "shell-not-found.message.interpreter",
        [
            "the script names `{shell}` as its interpreter, and there is none",
            "脚本指定 `{shell}` 为解释器，而它不存在",
        ],
    ),
    (
        "shell-not-found.why",
        [
            "The shell is started first; go was never looked for, so nothing about Go is known yet",
            "首先启动的是 shell；根本还没有去找 go，因此与 Go 无关",
        ],
    ),
    (
        "shell-startup-failed.fix.guard",
        [
            "In the start-up file, skip what asks, waits, ends or replaces the shell when `VSCODE_RESOLVING_ENVIRONMENT` is set",
            "在启动文件中，当设置了 `VSCODE_RESOLVING_ENVIRONMENT` 时跳过会提问、等待、退出或替换 shell 的部分",
        ],
    ),
    (
        "shell-startup-failed.fix.shell",
        ["Choose a login shell that exists (`chsh -s`)", "选择一个存在的登录 shell（`chsh -s`）"],
    ),
    (
        "shell-startup-failed.fix.try",
        [
            "Run `{command}` and see what it waits for or where it ends",
            "运行 `{command}`，看看它在等待什么或在哪里结束",
        ],
    ),
    (
        "shell-startup-failed.message.cannot-start",
        ["the login shell cannot be started: {outcome}", "无法启动登录 shell：{outcome}"],
    ),
    (
        "shell-startup-failed.message.ended",
        [
            "the login shell ended with {value} before it could be asked",
            "登录 shell 在被询问之前就以 {value} 结束了",
        ],
    ),
    (
        "shell-startup-failed.message.ended-somehow",
        ["the login shell ended before it could be asked", "登录 shell 在被询问之前就结束了"],
    ),
    (
        "shell-startup-failed.message.slow",
        ["the login shell gave no answer in {seconds} s", "登录 shell 在 {seconds} 秒内没有回答"],
    ),
    (
        "shell-startup-failed.message.waits",
        [
            "the login shell gave no answer in {seconds} s: it waits for {value}",
            "登录 shell 在 {seconds} 秒内没有回答：它在等待 {value}",
        ],
    ),
    (
        "shell-startup-failed.why",
        [
            "VS Code asks the same shell when it is started from an icon, and without an answer it lacks what your shell sets",
            "从图标启动时 VS Code 也这样询问同一个 shell；得不到回答，就缺少你的 shell 所设置的内容",
        ],
    ),
    (
        "shell-syntax-error.fix.close-quote",
        [
            "Close the quote, or put a file name that contains one into the other kind of quotes",
            "补上缺少的引号；如果文件名中含有引号，请改用另一种引号包住",
        ],
    ),
    (
        "shell-syntax-error.fix.look",
        [
            "Look for an unfinished quote, parenthesis or operator at that place of the command line",
            "检查命令行该处是否有未写完的引号、括号或运算符",
        ],
    ),
    (
        "shell-syntax-error.fix.quote-parenthesis",
        [
            "Put paths and patterns with parentheses into single quotes",
            "把带括号的路径和模式放进单引号",
        ],
    ),
    (
        "shell-syntax-error.fix.quote-pattern",
        [
            "Put the pattern into single quotes, so that the shell leaves it to go",
            "把模式放进单引号，让 shell 原样交给 go",
        ],
    ),
    (
        "shell-syntax-error.fix.separator",
        [
            "Write `;` instead of `&&` for Windows PowerShell, or use PowerShell 7 or cmd",
            "在 Windows PowerShell 中用 `;` 代替 `&&`，或使用 PowerShell 7 或 cmd",
        ],
    ),
    (
        "shell-syntax-error.message",
        ["the shell refuses the command line: {said}", "shell 拒绝了命令行：{said}"],
    ),
    (
        "shell-syntax-error.why",
        [
            "The shell read the command line, found it broken and started nothing, so go never ran",
            "shell 读取命令行后发现它有语法错误，什么也没有启动，因此 go 根本没有运行",
        ],
    ),
    ("source.at-launch", ["VS Code was started with it", "VS Code 启动时就有"]),
    ("source.changed-since-launch", ["changed since VS Code was started", "VS Code 启动后被更改"]),
    ("source.default", ["Go's default", "Go 的默认值"]),
    ("source.environment", ["the environment", "环境变量"]),
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
    ("summary.finding", ["{message}", "{message}"]),
    ("summary.findings", ["{message} (+{more} more)", "{message}（另有 {more} 项）"]),
    ("summary.module", ["module `{path}` ({file})", "模块 `{path}`（{file}）"]),
    ("summary.no-editor", ["no Go extension looked at", "未查看 Go 扩展"]),
    ("summary.no-module", ["no go.mod, and none needed", "没有 go.mod，也不需要"]),
    ("summary.no-tests", ["no test files", "没有测试文件"]),
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
    ("switch.line", ["`{line}` in {file}", "{file} 中的 `{line}`"]),
    ("switch.variable", ["GOTOOLCHAIN `{setting}`, {source}", "GOTOOLCHAIN `{setting}`，{source}"]),
    (
        "task-output-contract.fix.print-path",
        [
            "Let the command build first and print the path last: `go build -o \"$out\" . 1>&2 && printf '%s\\n' \"$out\"`",
            "让命令先构建，最后打印路径：`go build -o \"$out\" . 1>&2 && printf '%s\\n' \"$out\"`",
        ],
    ),
    (
        "task-output-contract.message.failed",
        [
            "Task `{label}` ended with {code} instead of printing a path",
            "任务 `{label}` 以 {code} 结束，没有打印路径",
        ],
    ),
    (
        "task-output-contract.message.logs",
        [
            "Task `{label}` prints {count} lines; it should print one path and nothing else",
            "任务 `{label}` 打印了 {count} 行，它应当只打印一个路径",
        ],
    ),
    (
        "task-output-contract.message.no-program",
        [
            "Task `{label}` prints `{path}`, where no executable is",
            "任务 `{label}` 打印的 `{path}` 处没有可执行文件",
        ],
    ),
    (
        "task-output-contract.message.relative",
        [
            "Task `{label}` prints `{path}`, which is no absolute path",
            "任务 `{label}` 打印的 `{path}` 不是绝对路径",
        ],
    ),
    (
        "task-output-contract.message.silent",
        [
            "Task `{label}` prints nothing; it should print the path of what it built",
            "任务 `{label}` 没有打印任何内容，它应当打印构建结果的路径",
        ],
    ),
    (
        "task-output-contract.why",
        [
            "Whoever starts what the task names reads its stdout as one path; logs belong on stderr",
            "启动任务结果的一方会把它的标准输出当作一个路径来读，日志应写到标准错误",
        ],
    ),
    (
        "task-variable-not-substituted.fix.task",
        [
            "Run it as a task (tasks.json), or write the real path in its place",
            "作为任务（tasks.json）运行，或在该处写上真实路径",
        ],
    ),
    (
        "task-variable-not-substituted.message",
        [
            "`{variable}` is a variable of VS Code, and the shell made it empty",
            "`{variable}` 是 VS Code 的变量，shell 把它变成了空",
        ],
    ),
    (
        "task-variable-not-substituted.message.literal",
        [
            "`{variable}` is a variable of VS Code, and go got it as it stands",
            "`{variable}` 是 VS Code 的变量，go 原样得到了它",
        ],
    ),
    (
        "task-variable-not-substituted.message.refused",
        [
            "`{variable}` is a variable of VS Code, and the shell cannot read it",
            "`{variable}` 是 VS Code 的变量，shell 无法读取它",
        ],
    ),
    (
        "task-variable-not-substituted.why",
        [
            "Only tasks.json, launch.json and some extensions replace it; a terminal, a script and a makefile do not",
            "只有 tasks.json、launch.json 和某些扩展会替换它；终端、脚本和 makefile 不会",
        ],
    ),
    (
        "temp-dir-unusable.fix.elsewhere",
        [
            "Set `GOTMPDIR` to a folder of yours where programs may run, such as `~/tmp`, and make that folder",
            "把 `GOTMPDIR` 设为你自己的、允许运行程序的目录（例如 `~/tmp`），并创建这个目录",
        ],
    ),
    (
        "temp-dir-unusable.fix.unset-environment",
        [
            "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`",
            "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`",
        ],
    ),
    (
        "temp-dir-unusable.fix.unset-user-file",
        ["Remove the line `{variable}=…` from {file}", "从 {file} 中删除 `{variable}=…` 这一行"],
    ),
    (
        "temp-dir-unusable.message.denied",
        [
            "`{variable}` is `{value}` ({source}), where this user may not write",
            "`{variable}` 是 `{value}`（{source}），而当前用户没有写入权限",
        ],
    ),
    (
        "temp-dir-unusable.message.file",
        [
            "`{variable}` is `{value}` ({source}), which is no folder",
            "`{variable}` 是 `{value}`（{source}），但它不是文件夹",
        ],
    ),
    (
        "temp-dir-unusable.message.missing",
        [
            "`{variable}` is `{value}` ({source}), which does not exist",
            "`{variable}` 是 `{value}`（{source}），但它不存在",
        ],
    ),
    (
        "temp-dir-unusable.message.noexec",
        [
            "`{variable}` is `{value}` ({source}), on a file system mounted `noexec`",
            "`{variable}` 是 `{value}`（{source}），它所在的文件系统以 `noexec` 挂载",
        ],
    ),
    (
        "temp-dir-unusable.why",
        [
            "go makes its work folder there and stops when it cannot",
            "go 要在那里创建工作目录，做不到就会停止",
        ],
    ),
    (
        "temp-dir-unusable.why.noexec",
        [
            "`go build` works, but what `go run` and `go test` built there may not be started",
            "`go build` 可以工作，但 `go run` 和 `go test` 在那里构建的程序不能启动",
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
        "tool-built-with-older-go.fix.by-hand",
        ["Build `{tool}` again with the newer Go", "用更新的 Go 重新构建 `{tool}`"],
    ),
    ("tool-built-with-older-go.fix.install", ["Run `{command}`", "运行 `{command}`"]),
    (
        "tool-built-with-older-go.message",
        [
            "`{tool}` was built with Go {built}, and this needs Go {needed}",
            "`{tool}` 是用 Go {built} 构建的，而这里需要 Go {needed}",
        ],
    ),
    (
        "tool-built-with-older-go.message.explain",
        [
            "`{tool}` was built with an older Go than what it looks at",
            "构建 `{tool}` 的 Go 比它所检查的代码旧",
        ],
    ),
    (
        "tool-built-with-older-go.why",
        [
            "It reads code with its own, older parser and type checker, so it reports errors in code that is right",
            "它用自己较旧的解析器和类型检查器读取代码，因此会在正确的代码中报错",
        ],
    ),
    (
        "tool-built-with-older-go.why.dlv",
        [
            "It refuses programs whose debug information is of a newer form than it was built to read",
            "它会拒绝调试信息格式比它更新的程序",
        ],
    ),
    (
        "tool-missing.fix.by-hand",
        ["Install `{tool}`, or add its folder to PATH", "安装 `{tool}`，或把它所在的目录加入 PATH"],
    ),
    ("tool-missing.fix.install", ["Run `{command}`", "运行 `{command}`"]),
    (
        "tool-missing.message",
        [
            "`{key}` names `{tool}`, which is nowhere where the Go extension looks",
            "`{key}` 指定了 `{tool}`，而 Go 扩展查找的地方都没有它",
        ],
    ),
    (
        "tool-missing.message.explain",
        [
            "`{tool}` is not installed, or not on the PATH of whoever looked for it",
            "`{tool}` 没有安装，或不在查找者的 PATH 中",
        ],
    ),
    (
        "tool-missing.message.launch",
        [
            "launch.json debugs Go programs, and `{tool}` is nowhere where the Go extension looks",
            "launch.json 要调试 Go 程序，而 Go 扩展查找的地方都没有 `{tool}`",
        ],
    ),
    (
        "tool-missing.why",
        [
            "The Go extension asks to install it, and until then does without it",
            "Go 扩展会询问是否安装；在此之前它不可用",
        ],
    ),
    (
        "tool-missing.why.generate",
        [
            "A `//go:generate` line runs it, and go generate installs nothing",
            "`//go:generate` 一行要运行它，而 go generate 不会安装任何东西",
        ],
    ),
    (
        "tool-missing.why.launch",
        ["The Go extension cannot debug anything without it", "没有它 Go 扩展无法调试任何程序"],
    ),
    (
        "tool-missing.why.unknown",
        [
            "Whoever called it needs it, and go does not bring it along",
            "调用者需要它，而 go 并不附带它",
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
        "toolchain-too-old.message.explain",
        [
            "{file} needs Go {wanted}, but Go {version} ran with `GOTOOLCHAIN={setting}`",
            "{file} 需要 Go {wanted}，而运行的是 Go {version}，且 `GOTOOLCHAIN={setting}`",
        ],
    ),
    (
        "toolchain-too-old.message.explain-old",
        [
            "{file} is written for Go {wanted}; Go {version} ran and cannot switch",
            "{file} 是为 Go {wanted} 写的；运行的 Go {version} 不能切换版本",
        ],
    ),
    (
        "toolchain-too-old.message.explain-package",
        [
            "The package `{file}` is part of Go since {wanted}; Go {version} ran",
            "包 `{file}` 从 Go {wanted} 起才有，而运行的是 Go {version}",
        ],
    ),
    (
        "toolchain-too-old.why",
        [
            "go may not fetch a newer toolchain by itself then, so every command in this module stops",
            "这样 go 就不能自动获取更新的工具链，此模块中的所有命令都会停止",
        ],
    ),
    (
        "toolchain-too-old.why.explain-old",
        [
            "An older Go tries anyway and fails at the first thing it does not know yet",
            "旧版 Go 会照样尝试，遇到第一个不认识的东西就失败",
        ],
    ),
    (
        "toolchain-unavailable.fix.lower",
        [
            "Correct the version that asks for it (`go` or `toolchain` line, `GOTOOLCHAIN`), or install that Go",
            "改正要求它的版本号（`go` 或 `toolchain` 行、`GOTOOLCHAIN`），或安装那个版本的 Go",
        ],
    ),
    (
        "toolchain-unavailable.fix.unset-environment",
        [
            "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`",
            "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`",
        ],
    ),
    (
        "toolchain-unavailable.fix.unset-user-file",
        ["Remove the line `{variable}=…` from {file}", "从 {file} 中删除 `{variable}=…` 这一行"],
    ),
    (
        "toolchain-unavailable.message.explain",
        ["The toolchain {name} could not be fetched", "无法获取工具链 {name}"],
    ),
    (
        "toolchain-unavailable.message.explain-network",
        [
            "The toolchain {name} could not be fetched: the server was not reached",
            "无法获取工具链 {name}：连接不上服务器",
        ],
    ),
    (
        "toolchain-unavailable.message.explain-path",
        [
            "The toolchain {name} is not on PATH, and only PATH was searched",
            "PATH 中没有工具链 {name}，而只查找了 PATH",
        ],
    ),
    (
        "toolchain-unavailable.message.no-such-version",
        [
            "{because} wants {name}, a version that does not exist as far as is known",
            "{because} 需要 {name}，据目前所知没有这个版本",
        ],
    ),
    (
        "toolchain-unavailable.message.path",
        [
            "{because} wants {name}, and `GOTOOLCHAIN={setting}` looks for it only on PATH",
            "{because} 需要 {name}，而 `GOTOOLCHAIN={setting}` 只在 PATH 中查找",
        ],
    ),
    (
        "toolchain-unavailable.message.proxy",
        [
            "{because} wants {name}, which is not here, and `GOPROXY={proxy}` ({source}) fetches no toolchain",
            "{because} 需要 {name}，本机没有，而 `GOPROXY={proxy}`（{source}）不会下载工具链",
        ],
    ),
    (
        "toolchain-unavailable.why.explain",
        [
            "go.mod, go.work or `GOTOOLCHAIN` asks for it; it does not exist, or no proxy gives it out",
            "go.mod、go.work 或 `GOTOOLCHAIN` 要求使用它；它不存在，或者没有代理提供它",
        ],
    ),
    (
        "toolchain-unavailable.why.no-such-version",
        [
            "Every command in this module first tries to download it, and stops",
            "此模块中的每个命令都会先尝试下载它，然后停止",
        ],
    ),
    (
        "toolchain-unavailable.why.path",
        [
            "Every command in this module stops with `cannot find \"{name}\" in PATH`",
            "此模块中的所有命令都会以 `cannot find \"{name}\" in PATH` 停止",
        ],
    ),
    (
        "toolchain-unavailable.why.proxy",
        [
            "A toolchain comes from a module proxy only; `direct` and `off` have none",
            "工具链只能从模块代理获取，`direct` 和 `off` 都不行",
        ],
    ),
    (
        "unchecked.answer",
        ["`{probe}` gave an answer that cannot be read", "`{probe}` 的回答无法读取"],
    ),
    ("unchecked.go-env", ["`go env` refuses: {said}", "`go env` 拒绝执行：{said}"]),
    (
        "unchecked.in-workspace",
        [
            "`{path}` lies in the workspace, which must not choose what is run",
            "`{path}` 位于工作区内，工作区不能决定运行什么",
        ],
    ),
    ("unchecked.no-dlv", ["there is no `dlv` to try it with", "没有可用来尝试的 `dlv`"]),
    ("unchecked.no-go", ["there is no `go` to ask", "没有可询问的 `go`"]),
    ("unchecked.probe", ["`{probe}`: {outcome}", "`{probe}`：{outcome}"]),
    (
        "unchecked.shell-ended",
        [
            "the login shell ended with {status} before it answered (`exit` or `exec` in a start-up file)",
            "登录 shell 在回答之前就以 {status} 结束了（启动文件中有 `exit` 或 `exec`）",
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
    (
        "working-directory-unusable.fix.change",
        [
            "Change to a folder that exists (`cd` out and in again after a branch switch), or correct `cwd`",
            "切换到存在的文件夹（切换分支后先 `cd` 出去再进来），或改正 `cwd`",
        ],
    ),
    (
        "working-directory-unusable.message",
        [
            "The folder the command ran in, `{path}`, is gone",
            "运行命令的文件夹 `{path}` 已经不存在",
        ],
    ),
    (
        "working-directory-unusable.message.denied",
        [
            "The folder the command ran in, `{path}`, may not be entered by this user",
            "当前用户不能进入运行命令的文件夹 `{path}`",
        ],
    ),
    (
        "working-directory-unusable.message.dlv",
        [
            "The debuggee was to run in a folder (`{path}`) that does not exist",
            "被调试程序要在一个不存在的文件夹（`{path}`）中运行",
        ],
    ),
    (
        "working-directory-unusable.message.missing",
        ["The working directory `{path}` does not exist", "工作目录 `{path}` 不存在"],
    ),
    (
        "working-directory-unusable.why",
        [
            "go asks for its current folder first and stops when the system cannot name it",
            "go 首先询问当前目录，系统答不上来时就会停止",
        ],
    ),
    (
        "working-directory-unusable.why.cd",
        [
            "`cd` did not get there, and what follows ran elsewhere or not at all",
            "`cd` 没有成功，后面的命令在别处运行，或者根本没有运行",
        ],
    ),
    (
        "working-directory-unusable.why.dlv",
        [
            "dlv has just built the program it says it cannot find; what is missing is its `cwd`",
            "dlv 刚刚构建了它说找不到的程序；缺少的其实是 `cwd`",
        ],
    ),
    (
        "working-directory-unusable.why.node",
        [
            "Node reports a missing `cwd` with the words of a missing program: `spawn go ENOENT`",
            "`cwd` 不存在时，Node 会用“程序不存在”的说法报告：`spawn go ENOENT`",
        ],
    ),
];

//! Made by `cargo xtask generate` from the rules' pages and `words.md`; edit those.

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
    ("attach-process-invalid.fix.picker", ["Let VS Code ask: `{new}`", "让 VS Code 询问：`{new}`"]),
    (
        "attach-process-invalid.message.both",
        ["`processId` and `waitFor` are both given", "同时给出了 `processId` 和 `waitFor`"],
    ),
    (
        "attach-process-invalid.message.gone",
        ["there is no process {process} to attach to", "没有可附加的进程 {process}"],
    ),
    (
        "attach-process-invalid.message.no-id",
        [
            "`processId` is `{value}`, which is no process's number",
            "`processId` 是 `{value}`，不可能是进程号",
        ],
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
        "attach-process-invalid.message.set-gone",
        [
            "`processId` is {value}, and no process here has this number",
            "`processId` 是 {value}，但本机没有这个进程号",
        ],
    ),
    (
        "attach-process-invalid.message.type",
        [
            "`processId` is `{value}`, neither a number nor a name",
            "`processId` 是 `{value}`，既不是数字也不是名称",
        ],
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
        "attach-process-invalid.why.set",
        [
            "dlv cannot attach; a picker finds the process each time anew",
            "dlv 无法附加；用选择器可以每次重新选择进程",
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
    ("build-output-is-folder.fix.output", ["Run `{command}`", "运行 `{command}`"]),
    (
        "build-output-is-folder.fix.output-task",
        [
            "Give `go build` another place with `-o`, as `-o bin/`",
            "用 `-o` 为 `go build` 指定别的位置，例如 `-o bin/`",
        ],
    ),
    (
        "build-output-is-folder.fix.rename",
        [
            "Rename the package's folder or the one that is in the way, or run `go build` inside of the package",
            "重命名包所在的文件夹或挡路的文件夹，或者在包的文件夹里运行 `go build`",
        ],
    ),
    (
        "build-output-is-folder.message",
        [
            "The program would be called `{name}`, and a folder of that name is here",
            "程序将命名为 `{name}`，而这里已有同名的文件夹",
        ],
    ),
    (
        "build-output-is-folder.why",
        [
            "Without `-o`, `go build` names the program after its package's folder and writes it into the folder of the run",
            "没有 `-o` 时，`go build` 以包所在文件夹的名字命名程序，并写入运行命令的文件夹",
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
    ("cgo-disabled.fix.enable", ["Run `{command}`", "运行 `{command}`"]),
    ("cgo-disabled.fix.unset", ["Run `{command}`", "运行 `{command}`"]),
    (
        "cgo-disabled.fix.unset-environment",
        [
            "Take `CGO_ENABLED=0` out of the environment; without a C compiler install one",
            "从环境中去掉 `CGO_ENABLED=0`；没有 C 编译器时请安装一个",
        ],
    ),
    (
        "cgo-disabled.message",
        [
            "{file} needs cgo; with `CGO_ENABLED=0` ({source}) its folder has no Go file left",
            "{file} 需要 cgo；`CGO_ENABLED=0`（{source}）时它的文件夹中没有剩下 Go 文件",
        ],
    ),
    ("cgo-disabled.message.explain", ["cgo is off: {said}", "cgo 已关闭：{said}"]),
    (
        "cgo-disabled.message.folder",
        [
            "{file} needs cgo, which is off: its folder has no Go file left",
            "{file} 需要 cgo，但 cgo 已关闭：它的文件夹中没有剩下 Go 文件",
        ],
    ),
    (
        "cgo-disabled.message.name",
        [
            "`{user}` uses `{name}` of {file}, which `CGO_ENABLED=0` ({source}) leaves out",
            "`{user}` 使用了 {file} 中的 `{name}`，而 `CGO_ENABLED=0`（{source}）排除了该文件",
        ],
    ),
    (
        "cgo-disabled.message.undefined",
        [
            "`{name}` is declared in {file}, which needs cgo, and cgo is off",
            "`{name}` 声明在需要 cgo 的 {file} 中，但 cgo 已关闭",
        ],
    ),
    (
        "cgo-disabled.why",
        [
            "Files that import \"C\" are left out of the build as if they were not there",
            "导入 \"C\" 的文件会被排除在构建之外，就像不存在一样",
        ],
    ),
    (
        "cgo-disabled.why.explain",
        [
            "cgo is off by CGO_ENABLED=0, by cross-compiling, or because go found no C compiler",
            "cgo 因 CGO_ENABLED=0、交叉编译或找不到 C 编译器而关闭",
        ],
    ),
    (
        "cgo-disabled.why.name",
        [
            "Without cgo the file is left out of the build, and with it everything that it declares",
            "没有 cgo 时该文件不参与构建，它声明的一切也随之消失",
        ],
    ),
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
        "cli.not-written",
        ["cannot write {path}: {error}; it is as it was", "无法写入 {path}：{error}；文件保持原样"],
    ),
    ("cli.nothing-to-fix", ["nothing is safe to fix here", "这里没有可以安全修复的内容"]),
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
        "command-arguments-wrong.fix.arguments",
        [
            "Compare with the usage that it prints and change the arguments",
            "对照它打印的用法，修改参数",
        ],
    ),
    (
        "command-arguments-wrong.fix.one-package",
        ["Name one package of `{pattern}`", "只写出 `{pattern}` 中的一个包"],
    ),
    ("command-arguments-wrong.fix.run-here", ["Run `{command}`", "运行 `{command}`"]),
    ("command-arguments-wrong.message", ["{said}", "{said}"]),
    (
        "command-arguments-wrong.message.many",
        [
            "`go run` was given `{pattern}`, which is several packages",
            "`go run` 得到的 `{pattern}` 是多个包",
        ],
    ),
    (
        "command-arguments-wrong.message.no-file",
        ["`go run` was given no file and no package", "`go run` 没有得到任何文件或包"],
    ),
    (
        "command-arguments-wrong.message.usage",
        [
            "`{tool}` was called with the wrong number of arguments",
            "调用 `{tool}` 时参数的个数不对",
        ],
    ),
    (
        "command-arguments-wrong.why",
        [
            "The command ends before it does anything; the code was not looked at",
            "命令在做任何事之前就结束了；代码根本没有被看过",
        ],
    ),
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
        "cph-args-ineffective.fix.remove",
        ["Remove `cph.language.go.Args`", "删除 `cph.language.go.Args`"],
    ),
    (
        "cph-args-ineffective.message",
        [
            "`cph.language.go.Args` is `{value}`, and CPH puts it behind the file, where go wants only files",
            "`cph.language.go.Args` 是 `{value}`，CPH 会把它放在文件之后，而 go 在那里只接受文件",
        ],
    ),
    (
        "cph-args-ineffective.why",
        [
            "Every compile of a Go file fails; flags belong into GOFLAGS",
            "每次编译 Go 文件都会失败；标志应写在 GOFLAGS 里",
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
    (
        "embed-in-other-module.fix.move",
        [
            "Delete that go.mod if it is only a fence, or move the file into a folder of this module",
            "如果该 go.mod 只是用来隔离，就删除它；或者把文件移到本模块的文件夹中",
        ],
    ),
    (
        "embed-in-other-module.fix.rename",
        [
            "Or give the go.mod of a template another name (`go.mod.tmpl`) and name it go.mod when it is written out",
            "或者给模板中的 go.mod 换一个名字（`go.mod.tmpl`），写出时再改回 go.mod",
        ],
    ),
    (
        "embed-in-other-module.message",
        [
            "`{file}` cannot be embedded: a go.mod above it makes its folder another module",
            "不能嵌入 `{file}`：它上面的 go.mod 使那个文件夹成为另一个模块",
        ],
    ),
    (
        "embed-in-other-module.message.named",
        [
            "`{file}` cannot be embedded: `{fence}` makes its folder another module",
            "不能嵌入 `{file}`：`{fence}` 使它的文件夹成为另一个模块",
        ],
    ),
    (
        "embed-in-other-module.why",
        [
            "Only files of the own module are embedded; a pattern for a whole folder leaves such folders out without a word",
            "只能嵌入本模块的文件；对整个文件夹的模式会不声不响地略过这样的文件夹",
        ],
    ),
    ("encoding.nul", ["zero bytes in it", "含有零字节"]),
    ("encoding.other", ["another encoding", "其他编码"]),
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
        "envrc-blocked.fix.allow",
        ["Read `{file}`, then run `{command}`", "先阅读 `{file}`，再运行 `{command}`"],
    ),
    (
        "envrc-blocked.message",
        [
            "direnv does not load `{file}`, because it is not allowed yet",
            "direnv 没有加载 `{file}`，因为它尚未被允许",
        ],
    ),
    (
        "envrc-blocked.why",
        [
            "direnv runs nothing in this folder, and none of the variables in the file are set, until you allow the file",
            "在所有者允许该文件之前，direnv 不会在此文件夹中运行任何程序，文件中的变量也都没有设置",
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
    ("file-encoding.fix.remove", ["Delete the character from {file}", "从 {file} 中删除这个字符"]),
    (
        "file-encoding.fix.save-utf8",
        [
            "Save {file} as UTF-8 (\"Save with Encoding\" in the editor)",
            "把 {file} 保存为 UTF-8（编辑器中的“通过编码保存”）",
        ],
    ),
    (
        "file-encoding.message",
        ["{file} is not UTF-8 text ({encoding})", "{file} 不是 UTF-8 文本（{encoding}）"],
    ),
    (
        "file-encoding.message.bom",
        ["There is a byte order mark in the middle of {file}", "{file} 中间有一个 BOM"],
    ),
    (
        "file-encoding.message.not-utf8",
        [
            "{file} is not UTF-8 (a Chinese Windows may have saved it as GBK)",
            "{file} 不是 UTF-8（中文 Windows 可能把它存成了 GBK）",
        ],
    ),
    ("file-encoding.message.nul", ["There is a NUL character in {file}", "{file} 中有 NUL 字符"]),
    (
        "file-encoding.message.utf16",
        ["{file} is UTF-16, or has NUL characters in it", "{file} 是 UTF-16 编码，或含有 NUL 字符"],
    ),
    (
        "file-encoding.why",
        [
            "Go source is UTF-8, comments included: go stops at the first byte that is not",
            "Go 源代码必须是 UTF-8，注释也不例外：go 遇到第一个无效字节就停止",
        ],
    ),
    (
        "file-encoding.why.config",
        [
            "VS Code reads this file as UTF-8, whatever it is saved as, so nothing in it is applied",
            "VS Code 总是按 UTF-8 读取此文件，因此其中的内容都不会生效",
        ],
    ),
    (
        "file-excluded.fix.build-it",
        [
            "Change its name or its `//go:build` line, or build with the tags that it asks for (`-tags`)",
            "修改它的名字或 `//go:build` 行，或用它要求的标签构建（`-tags`）",
        ],
    ),
    ("file-excluded.fix.rename", ["Rename it to `{new}`", "改名为 `{new}`"]),
    (
        "file-excluded.fix.run-file",
        [
            "Run `{command}`: a file that is named is built whatever its constraint says",
            "运行 `{command}`：直接指定的文件无论约束如何都会构建",
        ],
    ),
    (
        "file-excluded.fix.write-constraint",
        ["Join the words with `&&`, `||` and `!`", "用 `&&`、`||` 和 `!` 连接这些词"],
    ),
    (
        "file-excluded.message.cgo",
        ["{file} is left out: it needs cgo", "{file} 被排除：它需要 cgo"],
    ),
    (
        "file-excluded.message.constraint",
        [
            "{file} is left out: `{detail}` is not satisfied here",
            "{file} 被排除：这里不满足 `{detail}`",
        ],
    ),
    (
        "file-excluded.message.folder",
        [
            "Every Go file in `{folder}` is left out of the build",
            "`{folder}` 中的所有 Go 文件都不参与构建",
        ],
    ),
    (
        "file-excluded.message.hidden",
        [
            "{file} is left out: its name begins with `_` or `.`",
            "{file} 被排除：它的名字以 `_` 或 `.` 开头",
        ],
    ),
    (
        "file-excluded.message.malformed",
        [
            "The `//go:build` line of {file} cannot be read: {detail}",
            "无法读取 {file} 的 `//go:build` 行：{detail}",
        ],
    ),
    (
        "file-excluded.message.open",
        ["The open file is left out of the build", "打开的文件不参与构建"],
    ),
    (
        "file-excluded.message.suffix",
        [
            "{file} is left out: its name ends in `_{detail}`, another system or processor",
            "{file} 被排除：它的名字以 `_{detail}` 结尾，那是别的系统或处理器",
        ],
    ),
    (
        "file-excluded.message.test",
        [
            "{file} is left out: only `go test` builds files that end in `_test.go`",
            "{file} 被排除：以 `_test.go` 结尾的文件只由 `go test` 构建",
        ],
    ),
    (
        "file-excluded.why.explain",
        [
            "A file’s name and its `//go:build` line decide whether a build takes it, and here none is left",
            "文件名和 `//go:build` 行决定是否参与构建，而这里一个也没有剩下",
        ],
    ),
    (
        "file-excluded.why.malformed",
        [
            "Go does not guess what is meant, and refuses the package",
            "Go 不会猜测其含义，而是拒绝整个包",
        ],
    ),
    (
        "file-excluded.why.name",
        [
            "`{name}` is declared there and nowhere else in the package, so it is undefined",
            "`{name}` 只在那里声明，包中别处没有，因此它是未定义的",
        ],
    ),
    (
        "file-excluded.why.nothing",
        [
            "No Go file is left, so there is nothing to build or run",
            "没有剩下 Go 文件，因此没有可以构建或运行的内容",
        ],
    ),
    (
        "file-excluded.why.open",
        [
            "No build on this machine takes the file; gopls and the debugger do not see it either",
            "本机的任何构建都不会使用该文件，gopls 和调试器也看不到它",
        ],
    ),
    (
        "file-not-found.fix.check-path",
        [
            "Check the name and the folder that the command runs in; for a package write `./folder`",
            "检查名称以及命令运行的文件夹；包要写成 `./文件夹`",
        ],
    ),
    (
        "file-not-found.fix.use-similar",
        ["There is a `{similar}`: use that", "有一个 `{similar}`：请使用它"],
    ),
    ("file-not-found.message", ["There is no `{path}`", "没有 `{path}`"]),
    (
        "file-not-found.message.is-folder",
        [
            "`{path}` is a folder, and a Go file is needed there",
            "`{path}` 是文件夹，而这里需要 Go 文件",
        ],
    ),
    ("file-not-found.message.not-go", ["`{path}` is no Go file", "`{path}` 不是 Go 文件"]),
    (
        "file-not-found.why",
        [
            "The command names it, and it is not in the folder that the command runs in",
            "命令指定了它，但它不在命令运行的文件夹中",
        ],
    ),
    (
        "file-not-found.why.is-folder",
        [
            "Among files go wants files; a folder is given alone, as `./folder`",
            "在文件之间 go 只接受文件；文件夹要单独给出，写成 `./文件夹`",
        ],
    ),
    (
        "file-not-found.why.not-go",
        [
            "go takes an argument that does not end in .go for the path of a package",
            "不以 .go 结尾的参数会被 go 当作包的路径",
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
        "flag-unknown.fix.add-command",
        [
            "Name a command, such as `run`, `build` or `test`",
            "写出命令，例如 `run`、`build` 或 `test`",
        ],
    ),
    (
        "flag-unknown.fix.behind-command",
        ["Write `-{flag}` behind the command", "把 `-{flag}` 写到命令之后"],
    ),
    (
        "flag-unknown.fix.help",
        ["Run `{command}` to see what there is", "运行 `{command}` 查看有哪些可用的标志和命令"],
    ),
    ("flag-unknown.fix.near", ["Run `{command}`", "运行 `{command}`"]),
    (
        "flag-unknown.fix.rename-file",
        ["Write `./{file}`, or rename the file", "写成 `./{file}`，或者给文件改名"],
    ),
    (
        "flag-unknown.message",
        ["`{tool}` does not know the flag `-{flag}`", "`{tool}` 不认识标志 `-{flag}`"],
    ),
    (
        "flag-unknown.message.bare",
        ["`{tool}` was called without a command", "调用 `{tool}` 时没有给出命令"],
    ),
    (
        "flag-unknown.message.command",
        ["`{tool}` has no command `{command}`", "`{tool}` 没有命令 `{command}`"],
    ),
    (
        "flag-unknown.message.file",
        [
            "`{tool}` reads `{file}` as a flag, because it begins with a dash",
            "`{tool}` 把 `{file}` 当成了标志，因为它以短横线开头",
        ],
    ),
    (
        "flag-unknown.why",
        [
            "It stops before anything is built: go ends with 2, dlv with 0; the code was not looked at",
            "它在构建之前就停止了：go 的退出码是 2，dlv 的是 0；代码根本没有被看过",
        ],
    ),
    ("flag-unknown.why.bare", ["It prints its usage and ends with 2", "它会打印用法并以 2 退出"]),
    (
        "flag-unknown.why.before-command",
        [
            "Flags stand behind the command: `go run -race .`, not `go -race run .`",
            "标志要写在命令之后：应写 `go run -race .`，而不是 `go -race run .`",
        ],
    ),
    (
        "flag-unknown.why.file",
        [
            "go takes every word that begins with a dash for a flag",
            "go 把所有以短横线开头的词都当作标志",
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
    ("flags.double", ["dlv takes double quotes literally", "dlv 会把双引号当作普通字符"]),
    ("flags.gcflags", ["-gcflags is taken out", "-gcflags 会被去掉"]),
    ("flags.one-string", ["`{value}` is one argument", "`{value}` 是一个参数"]),
    (
        "flags.type",
        ["`{value}` is neither text nor a list of texts", "`{value}` 既不是文本也不是文本列表"],
    ),
    ("flags.unclosed", ["the quote {quote} is not closed", "引号 {quote} 没有闭合"]),
    (
        "foreign-source-in-package.fix.move",
        ["Move `{file}` into a folder of its own", "把 `{file}` 移到单独的文件夹中"],
    ),
    (
        "foreign-source-in-package.fix.name",
        [
            "Or name the Go file, so that only it is looked at: `{command}`",
            "或者指定 Go 文件，这样只会处理它：`{command}`",
        ],
    ),
    (
        "foreign-source-in-package.fix.off",
        [
            "Or run without cgo, which leaves such files out: `{command}`",
            "或者不用 cgo 运行，这样的文件会被忽略：`{command}`",
        ],
    ),
    (
        "foreign-source-in-package.fix.off-variable",
        [
            "Or set `CGO_ENABLED=0`, which leaves such files out",
            "或者设置 `CGO_ENABLED=0`，这样的文件会被忽略",
        ],
    ),
    (
        "foreign-source-in-package.fix.tag",
        [
            "Or write `//go:build ignore` and an empty line at the top of the file, if it has to stay",
            "如果文件必须留在这里，也可以在文件开头写上 `//go:build ignore` 和一个空行",
        ],
    ),
    (
        "foreign-source-in-package.message",
        [
            "`{file}` ({language}) is in the folder of a Go package that does not use cgo",
            "`{file}`（{language}）位于一个不使用 cgo 的 Go 包的文件夹中",
        ],
    ),
    (
        "foreign-source-in-package.message.assembly",
        [
            "`{file}` is not in the syntax of Go's assembler, which does not know `{word}`",
            "`{file}` 不是 Go 汇编器的语法，它不认识 `{word}`",
        ],
    ),
    (
        "foreign-source-in-package.why",
        [
            "With cgo on, the default where a C compiler is found, go takes such a file for a part of the package and stops",
            "启用 cgo 时（找到 C 编译器时的默认值），go 会把这样的文件当作包的一部分并停止",
        ],
    ),
    (
        "foreign-source-in-package.why.assembly",
        [
            "go assembles every .s file of a package, in the syntax of Plan 9",
            "go 会按 Plan 9 的语法汇编包中的每个 .s 文件",
        ],
    ),
    (
        "foreign-source-in-package.why.fortran",
        [
            "go takes such a file for a part of the package, whether cgo is on or off, and stops",
            "无论 cgo 是否启用，go 都会把这样的文件当作包的一部分并停止",
        ],
    ),
    (
        "func-main-missing.fix.add",
        ["Add `func main() {}` to {file}", "在 {file} 中加上 `func main() {}`"],
    ),
    (
        "func-main-missing.fix.add-by-hand",
        [
            "Add `func main() {}`; for a package that is only tested or imported take another name than main",
            "加上 `func main() {}`；只用于测试或导入的包请换一个不是 main 的名字",
        ],
    ),
    ("func-main-missing.fix.rename", ["Call it `main` in {file}", "在 {file} 中把它改名为 `main`"]),
    (
        "func-main-missing.message",
        [
            "{file} is package main, and no file beside it has a `func main`",
            "{file} 属于 main 包，但它和旁边的文件都没有 `func main`",
        ],
    ),
    (
        "func-main-missing.message.explain",
        [
            "`{package}` is package main without a `func main`",
            "`{package}` 是没有 `func main` 的 main 包",
        ],
    ),
    (
        "func-main-missing.message.near",
        [
            "`func {name}` in {file} is not the `func main` that a program begins with",
            "{file} 中的 `func {name}` 不是程序的起点 `func main`",
        ],
    ),
    (
        "func-main-missing.why",
        [
            "The linker stops: \"function main is undeclared in the main package\"",
            "链接器会停止：“function main is undeclared in the main package”",
        ],
    ),
    (
        "func-main-missing.why.tested",
        [
            "`go test` works without it; `go run` and `go build` stop at it",
            "`go test` 没有它也能用；`go run` 和 `go build` 会因此停止",
        ],
    ),
    (
        "fuzz-corpus-invalid.fix.delete",
        [
            "Delete the file, or write it again for the arguments that the function has now",
            "删除该文件，或按函数现在的参数重新写",
        ],
    ),
    (
        "fuzz-corpus-invalid.fix.move",
        ["Delete the file, or move it out of the folder", "删除该文件，或把它移出这个文件夹"],
    ),
    (
        "fuzz-corpus-invalid.message",
        [
            "`{file}` is not a test case of the fuzz test: {said}",
            "`{file}` 不是该模糊测试的测试用例：{said}",
        ],
    ),
    (
        "fuzz-corpus-invalid.message.stale",
        [
            "`{file}` does not fit the fuzz test any more: {said}",
            "`{file}` 已不符合该模糊测试：{said}",
        ],
    ),
    (
        "fuzz-corpus-invalid.why",
        [
            "Each file in testdata/fuzz/FuzzName is a test case of the plain `go test`, hidden ones and editors' leftovers too",
            "testdata/fuzz/FuzzName 中的每个文件都是普通 `go test` 的测试用例，隐藏文件和编辑器留下的文件也不例外",
        ],
    ),
    (
        "fuzz-corpus-invalid.why.stale",
        [
            "The corpus was written before the arguments of the fuzz function were changed",
            "语料是在模糊测试函数的参数改变之前写的",
        ],
    ),
    (
        "git-missing.fix.install",
        [
            "Install {program} ({url}) and open a new window; a public module may also come from the default proxy (`go env -u GOPROXY`)",
            "安装 {program}（{url}）并打开新窗口，公开的模块也可以让代理下载（`go env -u GOPROXY`）",
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
    ("go-directive-invalid.fix.drop", ["Run `{command}`", "运行 `{command}`"]),
    (
        "go-directive-invalid.fix.edit",
        [
            "Write a version such as 1.22 or 1.22.1 in {file}",
            "在 {file} 中写成 1.22 或 1.22.1 这样的版本",
        ],
    ),
    ("go-directive-invalid.fix.set", ["Write `{new}` in {file}", "在 {file} 中写成 `{new}`"]),
    ("go-directive-invalid.message", ["{file}: {said}", "{file}：{said}"]),
    (
        "go-directive-invalid.message.toolchain",
        [
            "{file}: `toolchain {version}` names no toolchain that Go can take",
            "{file}：`toolchain {version}` 不是 Go 能使用的工具链",
        ],
    ),
    (
        "go-directive-invalid.why",
        [
            "Every go command stops here, before it reads any code (exit code 1)",
            "所有 go 命令都在读取代码之前停在这里（退出码 1）",
        ],
    ),
    (
        "go-directive-invalid.why.patch",
        [
            "Go before 1.21 takes versions of two parts only, such as 1.20: use a newer Go, or leave the last part out",
            "1.21 之前的 Go 只接受 1.20 这样两段的版本：请使用更新的 Go，或去掉最后一段",
        ],
    ),
    (
        "go-directive-invalid.why.toolchain",
        [
            "Go would drop the line, so building stops with \"updates to go.mod needed\"",
            "Go 会丢弃这一行，因此构建停止并报告 “updates to go.mod needed”",
        ],
    ),
    ("go-directive-too-low.fix.add", ["Run `{command}`", "运行 `{command}`"]),
    (
        "go-directive-too-low.fix.raise",
        ["Write `go {needs}` in `{module}`", "在 `{module}` 中写成 `go {needs}`"],
    ),
    (
        "go-directive-too-low.message",
        [
            "{file} uses {feature} (Go {needs}), but go.mod says `go {has}`",
            "{file} 使用了{feature}（Go {needs}），但 go.mod 写的是 `go {has}`",
        ],
    ),
    (
        "go-directive-too-low.message.absent",
        [
            "{file} uses {feature} (Go {needs}); without a go line {module} means Go {has}",
            "{file} 使用了{feature}（Go {needs}）；{module} 没有 go 行，等于 Go {has}",
        ],
    ),
    (
        "go-directive-too-low.message.explain",
        [
            "{said}: needs Go {needs}, but go.mod says `go {has}`",
            "{said}：需要 Go {needs}，但 go.mod 写的是 `go {has}`",
        ],
    ),
    (
        "go-directive-too-low.message.explain-unknown",
        ["{said}: needs Go {needs} or later", "{said}：需要 Go {needs} 或更高版本"],
    ),
    (
        "go-directive-too-low.why",
        [
            "The go line limits the language of `go run .`, `go build`, `go vet` and gopls; `go run FILE` does not obey it",
            "go 行限制了 `go run .`、`go build`、`go vet` 和 gopls 的语言版本；`go run 文件` 不受它限制",
        ],
    ),
    (
        "go-env-failed.fix.ask",
        [
            "Run `{command}` in a terminal and see what it says",
            "在终端中运行 `{command}`，看看它说什么",
        ],
    ),
    (
        "go-env-failed.fix.replace",
        [
            "Put a go on PATH before it that answers, or reinstall Go",
            "在 PATH 中把能够回答的 go 放到它前面，或者重新安装 Go",
        ],
    ),
    (
        "go-env-failed.message",
        ["`go env` ends with {status}: {said}", "`go env` 以 {status} 结束：{said}"],
    ),
    (
        "go-env-failed.message.empty",
        ["`go env` prints nothing at all", "`go env` 没有输出任何内容"],
    ),
    (
        "go-env-failed.message.line-ends",
        [
            "`go` cannot be started: it is a script whose lines end as on Windows",
            "`go` 无法启动：它是使用 Windows 换行符的脚本",
        ],
    ),
    (
        "go-env-failed.message.no-answer",
        ["`go env` prints something else: {said}", "`go env` 输出了别的内容：{said}"],
    ),
    (
        "go-env-failed.message.no-interpreter",
        [
            "`go` cannot be started: it is a script for `{interpreter}`, which is not found",
            "`go` 无法启动：它是 `{interpreter}` 的脚本，而找不到该程序",
        ],
    ),
    (
        "go-env-failed.message.not-started",
        ["`go` cannot be started: {outcome}", "`go` 无法启动：{outcome}"],
    ),
    (
        "go-env-failed.message.signal",
        ["`go env` was ended by {status}", "`go env` 被 {status} 结束"],
    ),
    (
        "go-env-failed.message.silent",
        ["`go env` ends with {status} and says nothing", "`go env` 以 {status} 结束，没有任何输出"],
    ),
    (
        "go-env-failed.message.timed-out",
        ["`go env` does not end: {outcome}", "`go env` 没有结束：{outcome}"],
    ),
    (
        "go-env-failed.why",
        [
            "gopls, the Go extension and this diagnosis all begin with this question to `{path}`, and nothing else can be said until it is answered",
            "gopls、Go 扩展和这次诊断都从向 `{path}` 提出这个问题开始，在得到回答之前无法得知其他情况",
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
        "go-env-write-failed.fix.line",
        ["Remove the line `{name}=…` from {file}", "从 {file} 中删除 `{name}=…` 这一行"],
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
    (
        "go-extension-missing.fix.enable",
        [
            "Show `{id}` in the Extensions view, where it can be enabled",
            "在扩展视图中显示 `{id}`，可以在那里启用它",
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
        "go-extension-missing.message.disabled",
        [
            "The Go extension (`{id}` {version}) is installed, but disabled here",
            "Go 扩展（`{id}` {version}）已安装，但在这里被禁用",
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
    ("go-mod-invalid.fix.edit", ["Correct the line in {file}", "修正 {file} 中的这一行"]),
    (
        "go-mod-invalid.fix.rename-folder",
        ["Give the folder `{path}` another name", "给文件夹 `{path}` 换一个名字"],
    ),
    (
        "go-mod-invalid.fix.resolve",
        [
            "Keep one side in {file} and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`",
            "在 {file} 中保留一边，并删除以 `<<<<<<<`、`=======`、`>>>>>>>` 开头的行",
        ],
    ),
    (
        "go-mod-invalid.fix.save-utf8",
        ["Save {file} as UTF-8 without a byte order mark", "把 {file} 保存为不带 BOM 的 UTF-8"],
    ),
    (
        "go-mod-invalid.fix.save-without-bom",
        ["Save {file} as UTF-8 without a byte order mark", "把 {file} 保存为不带 BOM 的 UTF-8"],
    ),
    ("go-mod-invalid.fix.set-module", ["Run `{command}`", "运行 `{command}`"]),
    (
        "go-mod-invalid.fix.tidy",
        [
            "Run `{command}`, which writes the version that is meant",
            "运行 `{command}`，由它写入所指的版本",
        ],
    ),
    ("go-mod-invalid.message", ["{file}: {said}", "{file}：{said}"]),
    (
        "go-mod-invalid.message.conflict",
        ["{file} has conflict marks of a merge in it", "{file} 中留有合并冲突标记"],
    ),
    (
        "go-mod-invalid.message.encoding",
        ["{file} is no UTF-8 text ({encoding})", "{file} 不是 UTF-8 文本（{encoding}）"],
    ),
    (
        "go-mod-invalid.message.folder",
        [
            "`{path}` is a folder, where the file {file} should be",
            "`{path}` 是文件夹，而这里应该是文件 {file}",
        ],
    ),
    (
        "go-mod-invalid.why",
        [
            "Every go command stops here, before it reads any code (exit code 1)",
            "所有 go 命令都在读取代码之前停在这里（退出码 1）",
        ],
    ),
    (
        "go-mod-invalid.why.conflict",
        [
            "Git left both sides in the file; Go reads the marks as directives and stops",
            "Git 把两边的内容都留在文件里，Go 把这些标记当作指令并停止",
        ],
    ),
    (
        "go-mod-invalid.why.encoding",
        [
            "Go reads the file as UTF-8 and stops at the first byte that is none",
            "Go 按 UTF-8 读取该文件，遇到第一个无效字节就停止",
        ],
    ),
    (
        "go-mod-invalid.why.folder",
        [
            "Go passes a folder of this name over and finds no module",
            "Go 会跳过同名的文件夹，因此找不到模块",
        ],
    ),
    (
        "go-mod-missing.fix.go-there",
        [
            "Run the command in `{below}`, where a go.mod is",
            "在 `{below}` 中运行该命令，go.mod 在那里",
        ],
    ),
    ("go-mod-missing.fix.init", ["Run `{command}` in this folder", "在此文件夹中运行 `{command}`"]),
    (
        "go-mod-missing.fix.init-there",
        [
            "Run `go mod init NAME` in the folder in which `go` ran",
            "在运行 `go` 的文件夹中执行 `go mod init 名称`",
        ],
    ),
    ("go-mod-missing.fix.install", ["Run `{command}`", "运行 `{command}`"]),
    ("go-mod-missing.fix.work", ["Run `{command}`", "运行 `{command}`"]),
    (
        "go-mod-missing.message",
        ["There is no go.mod in `{folder}` or above it", "`{folder}` 及其上级目录中没有 go.mod"],
    ),
    (
        "go-mod-missing.message.somewhere",
        [
            "There is no go.mod in the folder in which `go` ran, or above it",
            "运行 `go` 的文件夹及其上级目录中没有 go.mod",
        ],
    ),
    (
        "go-mod-missing.message.work",
        ["There is no go.work in `{folder}` or above it", "`{folder}` 及其上级目录中没有 go.work"],
    ),
    (
        "go-mod-missing.message.work-somewhere",
        [
            "There is no go.work in the folder in which `go` ran, or above it",
            "运行 `go` 的文件夹及其上级目录中没有 go.work",
        ],
    ),
    (
        "go-mod-missing.why.answer",
        [
            "The command ended well; what it printed is go’s way to say that there is no module here",
            "命令正常结束；它输出的内容就是 go 表示这里没有模块的方式",
        ],
    ),
    (
        "go-mod-missing.why.explain",
        [
            "The command needs a module: go looks for go.mod in the folder it runs in and above it, never below",
            "该命令需要模块：go 只在运行它的文件夹及其上级查找 go.mod，从不向下查找",
        ],
    ),
    (
        "go-mod-missing.why.import",
        [
            "The code imports `{detail}`, which only a module can provide",
            "代码导入了 `{detail}`，只有模块才能提供它",
        ],
    ),
    (
        "go-mod-missing.why.install",
        [
            "Outside of a module go must be told a version to install",
            "在模块之外，必须告诉 go 要安装哪个版本",
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
    (
        "go-mod-missing.why.work",
        [
            "The command is about a workspace, and go looks for go.work in the folder it runs in and above it",
            "该命令针对工作区，go 在运行它的文件夹及其上级查找 go.work",
        ],
    ),
    ("go-mod-outdated.fix.tidy", ["Run `{command}`", "运行 `{command}`"]),
    (
        "go-mod-outdated.fix.vendor",
        [
            "Run `{command}` afterwards: vendor must follow go.mod",
            "然后运行 `{command}`，vendor 必须与 go.mod 一致",
        ],
    ),
    ("go-mod-outdated.message", ["go.mod no longer fits the code", "go.mod 与代码不再相符"]),
    (
        "go-mod-outdated.message.ambiguous",
        ["Two modules provide the package `{package}`", "有两个模块都提供包 `{package}`"],
    ),
    (
        "go-mod-outdated.why",
        [
            "Commands that build may not change go.mod (-mod=readonly): they stop and ask for it",
            "构建命令不会修改 go.mod（-mod=readonly），只会停止并要求更新",
        ],
    ),
    (
        "go-mod-outdated.why.ambiguous",
        [
            "Go does not guess which of them is meant; go.mod must leave one of them out",
            "Go 不会猜测指的是哪一个，go.mod 必须去掉其中之一",
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
        "go-not-executable.message.explain-code",
        ["`{path}` was found and could not be started", "找到了 `{path}`，但无法启动它"],
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
        ["`{path}` is not a program for this machine", "`{path}` 不是本机可运行的程序"],
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
            "`go version` printed nothing, so this `{path}` is not the go command",
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
        ["`{path}` is on PATH but is not a program", "`{path}` 在 PATH 上，但它不是程序"],
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
            "本机没有 `go`：{process}的 PATH、各个 shell、常见安装目录中都没有",
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
        ["`go` is not on the PATH of {process}", "{process}的 PATH 中没有 `go`"],
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
        "go-sum-missing.fix.delete-file",
        ["Delete `{sum}`, so that it can be written anew", "删除 `{sum}`，以便重新生成"],
    ),
    ("go-sum-missing.fix.delete-line", ["Delete the line from `{sum}`", "从 `{sum}` 中删除这一行"]),
    ("go-sum-missing.fix.tidy", ["Run `{command}`", "运行 `{command}`"]),
    (
        "go-sum-missing.message",
        [
            "go.sum has no hash for `{module}` {version}",
            "go.sum 中没有 `{module}` {version} 的校验和",
        ],
    ),
    (
        "go-sum-missing.message.encoding",
        ["{sum} is no UTF-8 text ({encoding})", "{sum} 不是 UTF-8 文本（{encoding}）"],
    ),
    (
        "go-sum-missing.message.explain",
        ["go.sum has no hash for `{module}`", "go.sum 中没有 `{module}` 的校验和"],
    ),
    (
        "go-sum-missing.message.malformed",
        [
            "{sum}, line {line}, has {fields} fields, and a line of go.sum has three",
            "{sum} 第 {line} 行有 {fields} 个字段，而 go.sum 的每行应有三个",
        ],
    ),
    (
        "go-sum-missing.message.no-file",
        [
            "There is no go.sum, and go.mod requires `{module}`",
            "没有 go.sum，而 go.mod 依赖 `{module}`",
        ],
    ),
    (
        "go-sum-missing.message.several",
        [
            "go.sum has no hash for `{module}` {version} and {more} more",
            "go.sum 中没有 `{module}` {version} 及另外 {more} 个模块的校验和",
        ],
    ),
    ("go-sum-missing.message.updates", ["go.sum is not up to date", "go.sum 不是最新的"]),
    (
        "go-sum-missing.why",
        [
            "Go uses a module only when go.sum has its hash, and commands that build do not add one",
            "只有 go.sum 中有校验和时 Go 才使用该模块，而构建命令不会添加校验和",
        ],
    ),
    (
        "go-sum-missing.why.malformed",
        [
            "Go stops at the first line that it cannot read; conflict marks of a merge are such lines",
            "Go 遇到第一个无法读取的行就停止，合并冲突标记就是这样的行",
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
        "go-work-outdated.fix.drop",
        [
            "Or run `{command}`, which takes the module out of the workspace",
            "或者运行 `{command}`，把该模块移出工作区",
        ],
    ),
    (
        "go-work-outdated.fix.newer",
        [
            "Install Go {version} or newer from {url}, or let go fetch it (`GOTOOLCHAIN=auto`)",
            "从 {url} 安装 Go {version} 或更新的版本，或让 go 自动获取（`GOTOOLCHAIN=auto`）",
        ],
    ),
    (
        "go-work-outdated.fix.newer-if",
        [
            "If that ends with `GOTOOLCHAIN=local`: install Go {version} or newer from {url}",
            "如果它以 `GOTOOLCHAIN=local` 报错结束：从 {url} 安装 Go {version} 或更新的版本",
        ],
    ),
    (
        "go-work-outdated.fix.off",
        [
            "Or work without the workspace: `GOWORK=off` in the environment",
            "或者不使用工作区：在环境变量中设置 `GOWORK=off`",
        ],
    ),
    (
        "go-work-outdated.fix.raise",
        ["Write `go {version}` in `{file}`", "在 `{file}` 中写成 `go {version}`"],
    ),
    (
        "go-work-outdated.fix.use",
        ["Run `{command}`, which raises the line", "运行 `{command}`，它会提高这一行"],
    ),
    (
        "go-work-outdated.message",
        [
            "go.work says `go {own}`, but `{module}` needs `go {version}`",
            "go.work 写的是 `go {own}`，但 `{module}` 需要 `go {version}`",
        ],
    ),
    (
        "go-work-outdated.why",
        [
            "Since Go 1.21 the go line of go.work must not be lower than that of any module it uses: every command stops",
            "从 Go 1.21 起，go.work 的 go 行不能低于它使用的任何模块，否则所有命令都会停止",
        ],
    ),
    (
        "go-work-outdated.why.older",
        [
            "Go {running} ran, which is older than that, and `go work use` ends with the same message",
            "运行的是 Go {running}，比这更旧，`go work use` 也会以同样的信息结束",
        ],
    ),
    (
        "godebug-removed.fix.delete",
        [
            "Delete the setting `{name}`; the program then behaves as Go {version} and newer do",
            "删除 `{name}` 这项设置；程序的行为将与 Go {version} 及更新的版本一致",
        ],
    ),
    (
        "godebug-removed.fix.unset",
        [
            "Remove `{name}` from `GODEBUG` where it is set: a shell start-up file, a task, launch.json, the system settings",
            "在设置 `GODEBUG` 的地方删除其中的 `{name}`：shell 启动文件、任务、launch.json 或系统设置",
        ],
    ),
    (
        "godebug-removed.message",
        [
            "`GODEBUG` has `{setting}` in the environment, which Go {version} removed",
            "环境变量 `GODEBUG` 中有 `{setting}`，而 Go {version} 已移除该设置",
        ],
    ),
    (
        "godebug-removed.message.file",
        [
            "`{file}` sets `{setting}` for GODEBUG, which Go {version} removed",
            "`{file}` 为 GODEBUG 设置了 `{setting}`，而 Go {version} 已移除该设置",
        ],
    ),
    (
        "godebug-removed.why",
        [
            "Since Go 1.27 the go command, and every program that it builds, ends with exit code 2 before it does anything",
            "从 Go 1.27 起，go 命令和它构建的每个程序一开始就会以退出码 2 结束",
        ],
    ),
    (
        "godebug-removed.why.file",
        [
            "The update of Go took the old behaviour away; a setting that asks for it stops the build",
            "升级后的 Go 不再支持旧行为；要求旧行为的设置会使构建停止",
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
        "gopls-missing.message.install-failed",
        [
            "`gopls` is missing, and the Go extension could not install it",
            "缺少 `gopls`，而 Go 扩展没能安装它",
        ],
    ),
    (
        "gopls-missing.message.installing",
        [
            "`gopls` is not there yet: the Go extension is installing it",
            "还没有 `gopls`：Go 扩展正在安装它",
        ],
    ),
    (
        "gopls-missing.message.to-be-installed",
        [
            "`gopls` is not there yet: the Go extension installs it when it starts",
            "还没有 `gopls`：Go 扩展启动时会安装它",
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
        "gopls-missing.why.install-failed",
        [
            "Without gopls there is no completion, no navigation and no errors while typing; it will not try again by itself",
            "没有 gopls 就没有补全、跳转和输入时的错误提示；Go 扩展不会自动重试",
        ],
    ),
    (
        "gopls-missing.why.installing",
        [
            "It starts gopls by itself when that is done; there is nothing to do",
            "安装完成后它会自己启动 gopls，你什么都不用做",
        ],
    ),
    (
        "gopls-not-running.fix.output",
        ["Read why in the output channel “gopls (server)”", "在输出通道“gopls (server)”中查看原因"],
    ),
    (
        "gopls-not-running.fix.restart",
        [
            "Start it again: “Go: Restart Language Server”",
            "重新启动它：“Go: Restart Language Server”",
        ],
    ),
    (
        "gopls-not-running.message",
        ["gopls ended with {status} as soon as it was started", "gopls 一启动就结束了（{status}）"],
    ),
    (
        "gopls-not-running.message.gave-up",
        [
            "gopls ended {count} times since it was started; the Go extension no longer restarts it",
            "gopls 自启动以来已结束 {count} 次，Go 扩展不会再启动它",
        ],
    ),
    ("gopls-not-running.message.not-started", ["gopls could not be started", "gopls 无法启动"]),
    (
        "gopls-not-running.why",
        [
            "Until gopls runs again there is no completion, navigation or checking in Go files",
            "在 gopls 重新运行之前，Go 文件中没有补全、跳转和检查",
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
        "goroot-mismatch.fix.call",
        [
            "Call `go` by its name, not by its path, in what the command starts: PATH begins with Go {tree} there",
            "在命令所启动的程序中用名字 `go` 调用，不要用路径：那里的 PATH 以 Go {tree} 开头",
        ],
    ),
    (
        "goroot-mismatch.fix.child",
        [
            "If another go started what failed (`go generate`, `go run`, a test): call `go` by its name there, or without `GOROOT`",
            "如果出错的是另一个 go 启动的（`go generate`、`go run`、测试）：在那里用名字 `go` 调用，或去掉 `GOROOT`",
        ],
    ),
    (
        "goroot-mismatch.fix.clear",
        [
            "Or call that go without `GOROOT` in its environment (`env -u GOROOT go …`); it then finds its own",
            "或者在调用时从环境中去掉 `GOROOT`（`env -u GOROOT go …`），这样它会使用自己的目录",
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
        "goroot-mismatch.why.switched",
        [
            "A go that has switched to Go {tree} sets GOROOT for all that it starts; a go called by its full path obeys it",
            "切换到 Go {tree} 的 go 会为它启动的一切设置 GOROOT；用完整路径调用的 go 会使用这个 GOROOT",
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
    ("health.not-checked", ["not checked", "未检查"]),
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
    (
        "import-cycle.fix.break",
        [
            "Move what both need into a third package that imports neither",
            "把双方都需要的内容移到第三个不导入它们的包中",
        ],
    ),
    (
        "import-cycle.fix.outside-test",
        [
            "Put the test into package `NAME_test`: it may import what imports the package",
            "把测试放进 `包名_test` 包：它可以导入那些导入本包的包",
        ],
    ),
    (
        "import-cycle.message",
        ["Packages import each other in a circle: {cycle}", "包之间循环导入：{cycle}"],
    ),
    (
        "import-cycle.why",
        [
            "Go builds a package after everything that it imports, so a circle has no beginning",
            "Go 要先构建一个包导入的所有包才能构建它，循环没有起点",
        ],
    ),
    (
        "import-cycle.why.test",
        [
            "The test is part of the package itself, so what it imports must not import the package",
            "测试是包的一部分，因此它导入的包不能再导入这个包",
        ],
    ),
    ("import-forbidden.fix.import-other", ["Correct the import", "修正导入"]),
    (
        "import-forbidden.fix.move",
        [
            "Move the package out of `internal`, or use what its parent offers",
            "把包移出 `internal`，或使用其上级提供的内容",
        ],
    ),
    (
        "import-forbidden.fix.split",
        [
            "Move what is needed into a package of its own and import that",
            "把需要的内容移到单独的包中再导入",
        ],
    ),
    (
        "import-forbidden.message",
        [
            "`{package}` is internal: only packages below `{root}` may import it",
            "`{package}` 是内部包：只有 `{root}` 之下的包可以导入它",
        ],
    ),
    (
        "import-forbidden.message.as",
        [
            "Import it as `{package}`, without the path of the vendor folder",
            "请按 `{package}` 导入它，不要写 vendor 文件夹的路径",
        ],
    ),
    (
        "import-forbidden.message.never",
        ["`{package}` is no package that can be imported", "`{package}` 不是可以导入的包"],
    ),
    (
        "import-forbidden.message.program",
        [
            "`{package}` is a program, not a package to import",
            "`{package}` 是程序，不是可以导入的包",
        ],
    ),
    (
        "import-forbidden.message.vendored",
        ["A path with `vendor` in it cannot be imported", "带有 `vendor` 的路径不能导入"],
    ),
    (
        "import-forbidden.why",
        [
            "A folder named `internal` hides what lies below it from everything outside of its parent folder",
            "名为 `internal` 的文件夹对其父文件夹之外隐藏它下面的一切",
        ],
    ),
    (
        "import-forbidden.why.never",
        [
            "It only documents, or it is the importing package itself",
            "它只用于文档，或者就是导入它的包自己",
        ],
    ),
    (
        "import-forbidden.why.program",
        [
            "Package main is built into a program; nothing can use its names",
            "main 包会构建成程序，别处无法使用它的名字",
        ],
    ),
    (
        "import-forbidden.why.vendored",
        [
            "Vendored packages are imported by their own path, and the vendor folder is left out of it",
            "vendor 中的包按它自己的路径导入，不写 vendor 文件夹",
        ],
    ),
    ("import-path-invalid.fix.edit", ["Correct the import in {file}", "修正 {file} 中的导入"]),
    ("import-path-invalid.fix.edit-import", ["Correct the import", "修正导入"]),
    (
        "import-path-invalid.fix.rename",
        [
            "Give the folder a name of ASCII letters, digits and `-._~`",
            "给文件夹取一个由 ASCII 字母、数字和 `-._~` 组成的名字",
        ],
    ),
    (
        "import-path-invalid.fix.set-import",
        ["Import \"{new}\" in {file}", "在 {file} 中导入 \"{new}\""],
    ),
    (
        "import-path-invalid.message",
        [
            "The folder `{folder}` makes an import path that Go refuses: {problem}",
            "文件夹 `{folder}` 构成的导入路径会被 Go 拒绝：{problem}",
        ],
    ),
    (
        "import-path-invalid.message.explain",
        [
            "`{path}` is refused as an import path: {problem}",
            "`{path}` 作为导入路径被拒绝：{problem}",
        ],
    ),
    (
        "import-path-invalid.message.import",
        [
            "{file} imports \"{path}\", and no import path can be that",
            "{file} 导入了 \"{path}\"，它不可能是导入路径",
        ],
    ),
    (
        "import-path-invalid.message.import-unplaced",
        ["\"{path}\" cannot be an import path", "\"{path}\" 不可能是导入路径"],
    ),
    ("import-path-invalid.message.name", ["Go refuses the name `{path}`", "Go 拒绝名称 `{path}`"]),
    (
        "import-path-invalid.why",
        [
            "`./...` and every command for this package stop; `go run FILE` with the file’s own path still works",
            "`./...` 和针对此包的所有命令都会停止；按文件路径使用 `go run 文件` 仍然可用",
        ],
    ),
    (
        "import-path-invalid.why.import",
        [
            "Import paths have no blanks, backslashes, URL schemes or versions in them",
            "导入路径中不能有空格、反斜杠、URL 前缀或版本号",
        ],
    ),
    (
        "import-path-invalid.why.name",
        [
            "Module, folder and file names that Go hands to its tools may not begin with a dash or hold such characters",
            "Go 交给工具的模块、文件夹和文件名不能以连字符开头，也不能含有这类字符",
        ],
    ),
    (
        "launch-adapter-legacy.fix.remove",
        [
            "Remove `debugAdapter`; `dlv-dap` is the default",
            "删除 `debugAdapter`；默认就是 `dlv-dap`",
        ],
    ),
    ("launch-adapter-legacy.message", ["`debugAdapter` is `legacy`", "`debugAdapter` 是 `legacy`"]),
    (
        "launch-adapter-legacy.why",
        [
            "The old adapter is kept for remote debugging with old dlv only and knows little of what dlv-dap can do",
            "旧适配器只为配合旧版 dlv 的远程调试而保留，功能远少于 dlv-dap",
        ],
    ),
    ("launch-args-unclosed.fix.escape", ["Write `{new}`", "改写为 `{new}`"]),
    (
        "launch-args-unclosed.message",
        [
            "`args` has a quote that is not closed: `{quote}`",
            "`args` 里有没有闭合的引号：`{quote}`",
        ],
    ),
    (
        "launch-args-unclosed.why",
        [
            "The Go extension refuses it, and the debugger does not start",
            "Go 扩展会拒绝它，调试器不会启动",
        ],
    ),
    ("launch-attribute-unknown.fix.remove", ["Remove `{key}`", "删除 `{key}`"]),
    (
        "launch-attribute-unknown.fix.rename",
        ["Rename `{key}` to `{near}`", "将 `{key}` 重命名为 `{near}`"],
    ),
    ("launch-attribute-unknown.fix.value", ["Write `{new}`", "改写为 `{new}`"]),
    (
        "launch-attribute-unknown.message",
        [
            "The Go debugger has no attribute `{key}` for {request}",
            "Go 调试器的 {request} 没有属性 `{key}`",
        ],
    ),
    (
        "launch-attribute-unknown.message.near",
        [
            "The Go debugger has no attribute `{key}`; it has `{near}`",
            "Go 调试器没有属性 `{key}`，有的是 `{near}`",
        ],
    ),
    (
        "launch-attribute-unknown.message.other-request",
        ["`{key}` belongs to {other}, not to {request}", "`{key}` 属于 {other}，不属于 {request}"],
    ),
    (
        "launch-attribute-unknown.message.removed",
        [
            "The Go debugger no longer has `{key}` for {request}",
            "Go 调试器的 {request} 已不再有 `{key}`",
        ],
    ),
    (
        "launch-attribute-unknown.message.value",
        ["`{key}` is {value}, which is none of its values", "`{key}` 是 {value}，不在可选值之内"],
    ),
    ("launch-attribute-unknown.why", ["Nobody reads it", "没有人读取它"]),
    (
        "launch-attribute-unknown.why.value",
        ["The debugger knows only: {allowed}", "调试器只认识：{allowed}"],
    ),
    ("launch-build-flags-invalid.fix.single", ["Write `{new}`", "改写为 `{new}`"]),
    ("launch-build-flags-invalid.fix.split", ["Split it into elements", "拆成几个元素"]),
    (
        "launch-build-flags-invalid.message",
        ["`buildFlags` cannot be used: {problem}", "`buildFlags` 不能用：{problem}"],
    ),
    (
        "launch-build-flags-invalid.why",
        ["The build fails before the debugger starts", "调试器启动之前构建就会失败"],
    ),
    (
        "launch-build-flags-invalid.why.double",
        [
            "dlv splits the text at blanks and knows only single quotes, so go gets the double quotes",
            "dlv 按空格拆分，只认识单引号，所以 go 会得到双引号本身",
        ],
    ),
    (
        "launch-build-flags-invalid.why.gcflags",
        [
            "The Go extension needs -gcflags for itself and removes yours with a warning",
            "Go 扩展自己要用 -gcflags，会去掉你写的并给出警告",
        ],
    ),
    (
        "launch-build-flags-invalid.why.ldflags",
        ["go or the linker refuses the build", "go 或链接器会拒绝构建"],
    ),
    (
        "launch-build-flags-invalid.why.one-string",
        [
            "dlv 1.22.2 and later pass each element as one argument: flag provided but not defined",
            "dlv 1.22.2 及之后的版本把每个元素作为一个参数传递：flag provided but not defined",
        ],
    ),
    (
        "launch-build-flags-invalid.why.type",
        [
            "dlv refuses it: cannot unmarshal into \"buildFlags\" of type []string or string",
            "dlv 会拒绝：cannot unmarshal into \"buildFlags\" of type []string or string",
        ],
    ),
    (
        "launch-build-flags-invalid.why.unclosed",
        [
            "dlv takes everything behind the quote for one word",
            "dlv 会把引号之后的全部内容当作一个词",
        ],
    ),
    ("launch-cwd-missing.fix.workspace", ["Set `cwd` to `{new}`", "把 `cwd` 设为 `{new}`"]),
    (
        "launch-cwd-missing.message",
        ["`cwd` is `{path}`, which does not exist", "`cwd` 是 `{path}`，但它不存在"],
    ),
    (
        "launch-cwd-missing.message.debug",
        [
            "The program was built, but the folder it should run in does not exist (`{path}`)",
            "程序已构建完成，但它的运行目录不存在（`{path}`）",
        ],
    ),
    (
        "launch-cwd-missing.message.no-folder",
        ["`cwd` is `{path}`, which is no folder", "`cwd` 是 `{path}`，但它不是文件夹"],
    ),
    (
        "launch-cwd-missing.why",
        [
            "dlv builds the program and cannot start it; its message names the program instead of the folder",
            "dlv 构建完程序却无法启动，提示里说的是程序而不是这个文件夹",
        ],
    ),
    ("launch-env-file-missing.fix.absolute", ["Write `{new}`", "改写为 `{new}`"]),
    (
        "launch-env-file-missing.message",
        ["`envFile` is `{path}`, which does not exist", "`envFile` 是 `{path}`，但它不存在"],
    ),
    (
        "launch-env-file-missing.message.folder",
        ["`envFile` is `{path}`, which is a folder", "`envFile` 是 `{path}`，但它是文件夹"],
    ),
    (
        "launch-env-file-missing.message.relative",
        ["`envFile` is `{path}`, a relative path", "`envFile` 是相对路径 `{path}`"],
    ),
    (
        "launch-env-file-missing.why",
        [
            "The Go extension stops: cannot load environment variables from file",
            "Go 扩展会停下，提示无法从文件加载环境变量",
        ],
    ),
    (
        "launch-env-file-missing.why.relative",
        [
            "It is looked for from the folder that VS Code was started in, not from the workspace",
            "它会从启动 VS Code 时所在的目录开始查找，而不是从工作区",
        ],
    ),
    (
        "launch-mode-mismatch.fix.attach",
        ["Set `request` to `attach`", "把 `request` 设为 `attach`"],
    ),
    ("launch-mode-mismatch.fix.folder", ["Set `program` to `{new}`", "把 `program` 设为 `{new}`"]),
    (
        "launch-mode-mismatch.fix.folder-of",
        [
            "Set `program` to the file's folder, or `mode` to `debug`",
            "把 `program` 设为该文件所在的文件夹，或把 `mode` 设为 `debug`",
        ],
    ),
    ("launch-mode-mismatch.fix.mode", ["Set `mode` to `{new}`", "把 `mode` 设为 `{new}`"]),
    (
        "launch-mode-mismatch.message",
        ["`{mode}` is no mode of {request}", "{request} 没有 `{mode}` 模式"],
    ),
    (
        "launch-mode-mismatch.message.debug-test",
        [
            "Mode debug builds a program, and `{path}` is a test",
            "debug 模式构建程序，而 `{path}` 是测试",
        ],
    ),
    (
        "launch-mode-mismatch.message.exec-source",
        [
            "Mode exec starts a binary, and `{path}` is source",
            "exec 模式启动可执行文件，而 `{path}` 是源代码",
        ],
    ),
    (
        "launch-mode-mismatch.message.no-source",
        [
            "Mode {mode} builds Go, and `{path}` is neither a folder nor a .go file",
            "{mode} 模式构建 Go，而 `{path}` 既不是文件夹也不是 .go 文件",
        ],
    ),
    (
        "launch-mode-mismatch.message.no-tests",
        ["Mode test, but `{path}` has no tests", "使用了 test 模式，但 `{path}` 中没有测试"],
    ),
    (
        "launch-mode-mismatch.message.not-executable",
        [
            "Mode exec starts a binary, and `{path}` is not executable",
            "exec 模式启动可执行文件，而 `{path}` 没有执行权限",
        ],
    ),
    (
        "launch-mode-mismatch.message.remote",
        [
            "`remote` is a mode of attach, not of launch",
            "`remote` 是 attach 的模式，不是 launch 的",
        ],
    ),
    ("launch-mode-mismatch.message.said", ["dlv has no mode `{mode}`", "dlv 没有 `{mode}` 模式"]),
    (
        "launch-mode-mismatch.message.test-file",
        [
            "Mode test runs a package, and `{path}` is a file that holds no test",
            "test 模式运行整个包，而 `{path}` 是不含测试的文件",
        ],
    ),
    ("launch-mode-mismatch.why", ["The modes are: {modes}", "可用的模式有：{modes}"]),
    (
        "launch-mode-mismatch.why.debug-test",
        [
            "go does not build a test alone: no packages to build",
            "go 不会单独构建测试文件：no packages to build",
        ],
    ),
    (
        "launch-mode-mismatch.why.exec",
        ["dlv answers: not an executable file", "dlv 会回答：not an executable file"],
    ),
    (
        "launch-mode-mismatch.why.no-source",
        ["The Go extension refuses it before dlv starts", "dlv 启动之前，Go 扩展就会拒绝"],
    ),
    (
        "launch-mode-mismatch.why.no-tests",
        ["go builds nothing to run: no test files", "go 没有可以运行的测试：no test files"],
    ),
    (
        "launch-mode-mismatch.why.remote",
        [
            "The Go extension warns of it and takes the old adapter",
            "Go 扩展会警告，并改用旧的适配器",
        ],
    ),
    (
        "launch-mode-mismatch.why.said",
        [
            "The mode of the debug configuration is misspelt, or belongs to the other request",
            "调试配置的 mode 拼错了，或者属于另一种 request",
        ],
    ),
    (
        "launch-mode-mismatch.why.test-file",
        [
            "Only this file is tested, without the package's tests",
            "只会测试这个文件，包里的测试不会运行",
        ],
    ),
    ("launch-program-missing.fix.set", ["Set `program` to `{new}`", "把 `program` 设为 `{new}`"]),
    (
        "launch-program-missing.fix.workspace",
        ["Set `program` to the workspace folder", "把 `program` 设为工作区文件夹"],
    ),
    (
        "launch-program-missing.message",
        ["`program` is `{path}`, which does not exist", "`program` 是 `{path}`，但它不存在"],
    ),
    (
        "launch-program-missing.message.core",
        [
            "`{name}` has no `coreFilePath`, which mode {mode} needs",
            "`{name}` 没有 `coreFilePath`，而 {mode} 模式需要它",
        ],
    ),
    (
        "launch-program-missing.message.no-binary",
        [
            "`{name}` has no `program`: mode {mode} needs the binary",
            "`{name}` 没有 `program`：{mode} 模式需要可执行文件",
        ],
    ),
    (
        "launch-program-missing.message.none",
        [
            "`{name}` has no `program`, which mode {mode} needs",
            "`{name}` 没有 `program`，而 {mode} 模式需要它",
        ],
    ),
    (
        "launch-program-missing.message.replay",
        [
            "`{name}` has no `traceDirPath`, which mode {mode} needs",
            "`{name}` 没有 `traceDirPath`，而 {mode} 模式需要它",
        ],
    ),
    (
        "launch-program-missing.message.said",
        [
            "The program `{path}` does not exist, or is no folder or .go file",
            "程序 `{path}` 不存在，或者既不是文件夹也不是 .go 文件",
        ],
    ),
    (
        "launch-program-missing.message.said-missing",
        ["The debug configuration has no `program`", "调试配置没有 `program`"],
    ),
    (
        "launch-program-missing.why",
        ["Nothing is built and nothing starts", "什么都不会构建，也不会启动"],
    ),
    (
        "launch-program-missing.why.bare",
        [
            "The Go extension takes a bare file name that is not there for a package's import path",
            "Go 扩展会把不存在的裸文件名当作包的导入路径",
        ],
    ),
    (
        "launch-program-missing.why.exec",
        ["Mode exec starts what is already built", "exec 模式启动的是已经构建好的程序"],
    ),
    (
        "launch-program-not-main.fix.set",
        [
            "Set `program` to `{new}`, the only main package here",
            "将 `program` 设为 `{new}`，即这里唯一的 main 包",
        ],
    ),
    (
        "launch-program-not-main.message",
        [
            "`{path}` is package `{package}`; only package main can be debugged",
            "`{path}` 是包 `{package}`，只有 main 包才能调试",
        ],
    ),
    (
        "launch-program-not-main.why",
        [
            "go builds a library and dlv answers: not an executable file",
            "go 构建出的是库，dlv 会回答：not an executable file",
        ],
    ),
    ("launch-remote-incomplete.fix.number", ["Write the number", "写成数字"]),
    ("launch-remote-incomplete.fix.port", ["Add `\"port\": 2345`", "加上 `\"port\": 2345`"]),
    (
        "launch-remote-incomplete.message",
        [
            "`{name}` attaches to another machine without a `port`",
            "`{name}` 要附加到另一台机器，却没有写 `port`",
        ],
    ),
    (
        "launch-remote-incomplete.message.no-number",
        [
            "`port` of `{name}` is `{value}`, which is no number",
            "`{name}` 的 `port` 是 `{value}`，不是数字",
        ],
    ),
    (
        "launch-remote-incomplete.why",
        [
            "The default in the schema is not applied: the Go extension starts a dlv here and attaches to nothing",
            "架构里的默认值不会生效：Go 扩展会在本机启动 dlv，却没有附加到任何进程",
        ],
    ),
    (
        "launch-stdin-needs-terminal.fix.terminal",
        ["Set `console` to `integratedTerminal`", "把 `console` 设为 `integratedTerminal`"],
    ),
    (
        "launch-stdin-needs-terminal.message",
        [
            "{file} reads what is typed, and `{name}` gives it no terminal",
            "{file} 要读取键盘输入，而 `{name}` 没有给它终端",
        ],
    ),
    (
        "launch-stdin-needs-terminal.why",
        [
            "The Debug Console passes nothing to the program, so it waits for ever or sees the end at once",
            "调试控制台不会把输入交给程序，它会一直等待，或者立刻读到结尾",
        ],
    ),
    ("launch-task-missing.fix.name", ["Write `{new}`", "改写为 `{new}`"]),
    ("launch-task-missing.fix.remove", ["Remove `{key}`", "删除 `{key}`"]),
    (
        "launch-task-missing.message",
        ["`{key}` is `{name}`, and there is no such task", "`{key}` 是 `{name}`，但没有这个任务"],
    ),
    (
        "launch-task-missing.message.near",
        [
            "`{key}` is `{name}`, and there is no such task; there is `{near}`",
            "`{key}` 是 `{name}`，但没有这个任务；已有的是 `{near}`",
        ],
    ),
    (
        "launch-task-missing.why",
        [
            "VS Code stops with a dialog before the debugger starts",
            "调试器启动之前，VS Code 会弹出对话框并停下",
        ],
    ),
    ("launch-test-flag.fix.prefix", ["Write `{new}`", "改写为 `{new}`"]),
    ("launch-test-flag.fix.remove", ["Remove `{arg}` from `args`", "从 `args` 中删除 `{arg}`"]),
    (
        "launch-test-flag.message",
        [
            "The test binary does not know `{arg}`; it is `{new}` there",
            "测试程序不认识 `{arg}`，在那里要写成 `{new}`",
        ],
    ),
    (
        "launch-test-flag.message.build",
        [
            "`{arg}` is a flag for the build, and goes to the test binary here",
            "`{arg}` 是构建用的标志，在这里却交给了测试程序",
        ],
    ),
    (
        "launch-test-flag.message.file",
        [
            "`{arg}` is a file or package, and goes to the test binary here",
            "`{arg}` 是文件或包，在这里却交给了测试程序",
        ],
    ),
    (
        "launch-test-flag.message.stops",
        ["Flags behind `{arg}` are not read", "`{arg}` 之后的标志不会被读取"],
    ),
    (
        "launch-test-flag.why",
        [
            "The binary of a test takes go test's flags only with `-test.` in front: exit code 2",
            "测试程序只接受带 `-test.` 前缀的 go test 标志，否则以 2 退出",
        ],
    ),
    (
        "launch-test-flag.why.build",
        [
            "The test binary refuses it: flag provided but not defined",
            "测试程序会拒绝：flag provided but not defined",
        ],
    ),
    (
        "launch-test-flag.why.file",
        [
            "What is tested is chosen by `program`; the test binary does nothing with it",
            "测试哪个包由 `program` 决定，测试程序不会理会它",
        ],
    ),
    (
        "launch-test-flag.why.stops",
        [
            "The test binary stops reading flags at the first word that is none, so every test runs",
            "测试程序遇到第一个不是标志的词就停止读取标志，于是所有测试都会运行",
        ],
    ),
    ("launch-test-pattern.fix.pattern", ["Write `{new}`", "改写为 `{new}`"]),
    (
        "launch-test-pattern.message",
        [
            "`-test.run` is `{pattern}`, and no test in {folder} has such a name",
            "`-test.run` 是 `{pattern}`，但 {folder} 中没有这样的测试",
        ],
    ),
    (
        "launch-test-pattern.message.invalid",
        [
            "`-test.run` is `{pattern}`, which is no regular expression for Go",
            "`-test.run` 是 `{pattern}`，Go 不接受这样的正则表达式",
        ],
    ),
    (
        "launch-test-pattern.message.near",
        [
            "`-test.run` is `{pattern}`, and no test has such a name; there is `{near}`",
            "`-test.run` 是 `{pattern}`，但没有这样的测试；已有的是 `{near}`",
        ],
    ),
    (
        "launch-test-pattern.why",
        [
            "The binary ends with 0 and says: no tests to run",
            "测试程序以 0 退出，并说：no tests to run",
        ],
    ),
    (
        "launch-test-pattern.why.invalid",
        ["The test binary ends with 1 before any test runs", "测试程序在运行任何测试之前以 1 退出"],
    ),
    (
        "launch-variable-unknown.fix.define",
        ["Add an input `{id}` that asks for the value", "添加输入 `{id}`，运行时询问它的值"],
    ),
    (
        "launch-variable-unknown.fix.environment",
        ["Write `{new}`, the variable of the environment", "改写为环境变量 `{new}`"],
    ),
    ("launch-variable-unknown.fix.input", ["Write `{new}`", "改写为 `{new}`"]),
    ("launch-variable-unknown.fix.variable", ["Write `{new}`", "改写为 `{new}`"]),
    (
        "launch-variable-unknown.message",
        ["VS Code has no variable `${{name}}`", "VS Code 没有变量 `${{name}}`"],
    ),
    (
        "launch-variable-unknown.message.input",
        [
            "`${input:{id}}` names an input that `inputs` does not define",
            "`${input:{id}}` 指向的输入没有在 `inputs` 中定义",
        ],
    ),
    (
        "launch-variable-unknown.message.input-near",
        [
            "`${input:{id}}` names an input that `inputs` does not define; there is `{near}`",
            "`${input:{id}}` 指向的输入没有在 `inputs` 中定义，已有的是 `{near}`",
        ],
    ),
    (
        "launch-variable-unknown.message.near",
        [
            "VS Code has no variable `${{name}}`; it has `${{near}}`",
            "VS Code 没有变量 `${{name}}`，有的是 `${{near}}`",
        ],
    ),
    (
        "launch-variable-unknown.why",
        [
            "The Go extension gets the text as it is, and looks for a path with that name",
            "Go 扩展得到的是原样的文字，并会去找叫这个名字的路径",
        ],
    ),
    (
        "launch-variable-unknown.why.input",
        [
            "VS Code refuses to start it: the input must be defined in the same file",
            "VS Code 会拒绝启动：输入必须在同一个文件中定义",
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
    (
        "leetcode-cache-stale.fix.delete-cache",
        [
            "Run the command \"LeetCode: Delete Cache\" (`leetcode.deleteCache`)",
            "运行命令 “LeetCode: Delete Cache”（`leetcode.deleteCache`）",
        ],
    ),
    (
        "leetcode-cache-stale.fix.mend-config",
        ["Mend the JSON in `{path}`", "修正 `{path}` 中的 JSON"],
    ),
    (
        "leetcode-cache-stale.fix.never",
        [
            "Leave `~/.leetcode` alone: it holds your solutions",
            "不要动 `~/.leetcode`：里面是你的解法",
        ],
    ),
    (
        "leetcode-cache-stale.fix.rename",
        ["Run `{command}`, which keeps the old files", "运行 `{command}`，它会保留旧文件"],
    ),
    (
        "leetcode-cache-stale.message",
        [
            "A file of the LeetCode client's cache (`~/.lc`) is broken",
            "LeetCode 客户端的缓存（`~/.lc`）中有文件已损坏",
        ],
    ),
    (
        "leetcode-cache-stale.message.config",
        ["The LeetCode client's `{path}` is no JSON", "LeetCode 客户端的 `{path}` 不是合法的 JSON"],
    ),
    (
        "leetcode-cache-stale.why",
        [
            "The client stops as soon as it reads it; the cache is only a copy and is written anew; go is not involved",
            "客户端一读到它就会停止；缓存只是副本，会重新生成；与 go 无关",
        ],
    ),
    (
        "leetcode-client-failed.fix.channel",
        [
            "Read the output channel LeetCode (View > Output)",
            "查看输出频道 LeetCode（查看 > 输出）",
        ],
    ),
    (
        "leetcode-client-failed.fix.login",
        [
            "Sign in again with the command \"LeetCode: Sign In\"",
            "用命令 “LeetCode: Sign In” 重新登录",
        ],
    ),
    (
        "leetcode-client-failed.fix.node",
        [
            "Install Node.js, or set `leetcode.nodePath` in User settings",
            "安装 Node.js，或在用户设置中设置 `leetcode.nodePath`",
        ],
    ),
    (
        "leetcode-client-failed.fix.quotes",
        [
            "Take quotes and backticks out of the test case and the folder's name",
            "去掉测试用例和文件夹名称中的引号和反引号",
        ],
    ),
    (
        "leetcode-client-failed.fix.rename-output",
        ["Let the solution print something else than ERROR", "让解法输出 ERROR 以外的内容"],
    ),
    (
        "leetcode-client-failed.message",
        ["The LeetCode client failed with exit code {code}", "LeetCode 客户端失败，退出码 {code}"],
    ),
    (
        "leetcode-client-failed.message.error",
        ["LeetCode's client says: {said}", "LeetCode 客户端说：{said}"],
    ),
    ("leetcode-client-failed.message.said", ["{said}", "{said}"]),
    (
        "leetcode-client-failed.why",
        [
            "Node ran the client, not go; what it said stands in the output channel LeetCode",
            "运行客户端的是 Node 而不是 go；它说的话在输出频道 LeetCode 中",
        ],
    ),
    (
        "leetcode-client-failed.why.error",
        [
            "The answer came from LeetCode or from the way there; no Go is involved",
            "答复来自 LeetCode 或中间的网络；与 Go 无关",
        ],
    ),
    (
        "leetcode-client-failed.why.missing",
        ["The shell did not find `node`; go is not involved", "shell 找不到 `node`；与 go 无关"],
    ),
    (
        "leetcode-client-failed.why.two",
        [
            "A shell could not read the command line: a quote or backtick in the test case or the path; go is not involved",
            "shell 无法读取命令行：测试用例或路径中有引号或反引号；与 go 无关",
        ],
    ),
    (
        "leetcode-client-failed.why.zero",
        [
            "The extension takes the letters ERROR anywhere in the output for a failure, in yours too",
            "扩展只要在输出中看到 ERROR 就当作失败，包括你的程序的输出",
        ],
    ),
    (
        "leetcode-comment-ends-early.fix.setting",
        [
            "Set `leetcode.showDescription` to `In Webview` in User settings, so that new files have no text",
            "在用户设置中把 `leetcode.showDescription` 设为 `In Webview`，新文件就不会包含题目文字",
        ],
    ),
    (
        "leetcode-comment-ends-early.fix.split",
        [
            "Write `* /` for every early `*/` in the comment of {file}",
            "把 {file} 注释中每个提前出现的 `*/` 写成 `* /`",
        ],
    ),
    (
        "leetcode-comment-ends-early.message",
        [
            "The problem's text in {file} contains `*/`, which ends its comment",
            "{file} 中的题目文字含有 `*/`，它提前结束了注释",
        ],
    ),
    (
        "leetcode-comment-ends-early.why",
        [
            "What follows is read as Go: \"expected 'package'\", and gopls understands nothing of the file",
            "其后的内容被当作 Go 代码：“expected 'package'”，gopls 也无法理解这个文件",
        ],
    ),
    (
        "leetcode-judged-remotely.fix.count",
        [
            "Count the line from `@lc code=start`; what is behind the end of your code is LeetCode's own",
            "从 `@lc code=start` 开始数行；超出你的代码的部分是 LeetCode 自己的",
        ],
    ),
    (
        "leetcode-judged-remotely.fix.solution",
        [
            "Change the solution; run it here with the same input to see more",
            "修改解法；用同样的输入在本机运行可以看到更多",
        ],
    ),
    (
        "leetcode-judged-remotely.fix.type",
        [
            "Take `type ListNode` or `type TreeNode` out of the submitted part",
            "从会被提交的部分去掉 `type ListNode` 或 `type TreeNode`",
        ],
    ),
    (
        "leetcode-judged-remotely.message",
        [
            "LeetCode's judge says of line {number}: {said}",
            "LeetCode 判题机对第 {number} 行的说明：{said}",
        ],
    ),
    (
        "leetcode-judged-remotely.message.line",
        [
            "The program stopped on LeetCode's judge at line {number}",
            "程序在 LeetCode 判题机上停在第 {number} 行",
        ],
    ),
    (
        "leetcode-judged-remotely.message.panicked",
        [
            "The program panicked on LeetCode's judge: {said}",
            "程序在 LeetCode 判题机上发生 panic：{said}",
        ],
    ),
    (
        "leetcode-judged-remotely.message.verdict",
        ["LeetCode's judge says: {said}", "LeetCode 判题机的结论：{said}"],
    ),
    (
        "leetcode-judged-remotely.why",
        [
            "This ran on LeetCode's servers with their Go; no toolchain of this machine is involved",
            "这是在 LeetCode 的服务器上用它们的 Go 运行的；与本机的工具链无关",
        ],
    ),
    (
        "leetcode-judged-remotely.why.type",
        [
            "The judge declares ListNode and TreeNode itself, and a second definition breaks its own code",
            "判题机自己声明了 ListNode 和 TreeNode，再次定义会破坏它自己的代码",
        ],
    ),
    (
        "leetcode-region-markers.fix.add",
        ["Write both markers around the solution in {file}", "在 {file} 的解法前后写上两个标记"],
    ),
    (
        "leetcode-region-markers.fix.insert-end",
        [
            "Insert `// @lc code=end` below the solution in {file}",
            "在 {file} 的解法下方插入 `// @lc code=end`",
        ],
    ),
    (
        "leetcode-region-markers.fix.insert-start",
        [
            "Insert `// @lc code={word}` above the solution in {file}",
            "在 {file} 的解法上方插入 `// @lc code={word}`",
        ],
    ),
    (
        "leetcode-region-markers.fix.order",
        [
            "Put the markers around the solution, start first",
            "把两个标记放在解法前后，开始标记在前",
        ],
    ),
    (
        "leetcode-region-markers.fix.rename",
        [
            "Change `code={word}` to `code={right}` in {file}",
            "在 {file} 中把 `code={word}` 改为 `code={right}`",
        ],
    ),
    (
        "leetcode-region-markers.message",
        [
            "{file} has no `@lc code={word}`, so the whole file is submitted",
            "{file} 没有 `@lc code={word}`，所以会提交整个文件",
        ],
    ),
    (
        "leetcode-region-markers.message.order",
        [
            "`@lc code=end` stands above the start in {file}: the wrong part is submitted",
            "{file} 中的 `@lc code=end` 在开始标记之上：提交的部分不对",
        ],
    ),
    (
        "leetcode-region-markers.message.other-tool",
        [
            "`@lc code={word}` in {file} is another tool's marker: the whole file is submitted",
            "{file} 中的 `@lc code={word}` 是其他工具的标记：会提交整个文件",
        ],
    ),
    (
        "leetcode-region-markers.why",
        [
            "Only the lines between `@lc code=start` and `@lc code=end` should be sent; without both, `package` and `main` go too",
            "应当只发送 `@lc code=start` 与 `@lc code=end` 之间的行；缺少其中之一，`package` 和 `main` 也会被发送",
        ],
    ),
    (
        "leetcode-region-polluted.fix.move",
        ["Move it out of the submitted part of {file}", "把它移出 {file} 会被提交的部分"],
    ),
    (
        "leetcode-region-polluted.fix.move-by-hand",
        ["Move it above `@lc code=start` in {file}", "把它移到 {file} 的 `@lc code=start` 上方"],
    ),
    (
        "leetcode-region-polluted.message",
        [
            "`{name}` stands in the part of {file} that is submitted",
            "`{name}` 位于 {file} 会被提交的部分",
        ],
    ),
    (
        "leetcode-region-polluted.message.type",
        [
            "`type {name}` stands in the part of {file} that is submitted",
            "`type {name}` 位于 {file} 会被提交的部分",
        ],
    ),
    (
        "leetcode-region-polluted.why",
        [
            "What is between the markers is sent to LeetCode, which adds a package and a main of its own",
            "两个标记之间的内容会发送给 LeetCode，而它会加上自己的 package 和 main",
        ],
    ),
    (
        "leetcode-region-polluted.why.type",
        [
            "LeetCode declares it too, and with a second one its own code fails: \"undefined: Deserializer (solution.go)\"",
            "LeetCode 也声明了它；再声明一次，LeetCode 自己的代码就会失败：“undefined: Deserializer (solution.go)”",
        ],
    ),
    (
        "leetcode-type-undefined.fix.define",
        [
            "Insert `type {name}` above `@lc code=start` in {file}; it is not submitted",
            "在 {file} 的 `@lc code=start` 上方插入 `type {name}`，它不会被提交",
        ],
    ),
    (
        "leetcode-type-undefined.fix.define-by-hand",
        [
            "Define `{name}` as the problem's text tells it, above `@lc code=start`",
            "按题目的说明定义 `{name}`，写在 `@lc code=start` 上方",
        ],
    ),
    (
        "leetcode-type-undefined.fix.define-in-file",
        ["Insert `type {name}` in {file}", "在 {file} 中插入 `type {name}`"],
    ),
    (
        "leetcode-type-undefined.message",
        [
            "`{name}` is used in {file} and defined nowhere in it",
            "{file} 使用了 `{name}`，却没有定义它",
        ],
    ),
    (
        "leetcode-type-undefined.why",
        [
            "LeetCode declares it on its own servers; here Go says \"undefined: {name}\"",
            "LeetCode 在它自己的服务器上声明了它；在这里 Go 会报告 “undefined: {name}”",
        ],
    ),
    (
        "leetcode-wsl-node.fix.node",
        [
            "Set `{key}` to `node`, which WSL finds on its own PATH",
            "把 `{key}` 设为 `node`，由 WSL 在自己的 PATH 中查找",
        ],
    ),
    ("leetcode-wsl-node.fix.remove", ["Remove `{key}`", "删除 `{key}`"]),
    (
        "leetcode-wsl-node.message",
        [
            "`{key}` is `{path}`, a Windows path, while `useWsl` runs it inside WSL",
            "`{key}` 是 Windows 路径 `{path}`，而 `useWsl` 会在 WSL 里运行它",
        ],
    ),
    (
        "leetcode-wsl-node.why",
        [
            "The path is quoted and given to wslpath, which refuses it, so the extension cannot start",
            "这个路径会带着引号交给 wslpath，而 wslpath 会拒绝，扩展因此无法启动",
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
        "main-redeclared.fix.one-test-main",
        [
            "Keep one `TestMain`, or give the tests folders of their own",
            "只保留一个 `TestMain`，或让测试分别放在自己的文件夹中",
        ],
    ),
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
        "main-redeclared.message.test-main",
        ["Two files of the folder declare `TestMain`", "同一文件夹中有两个文件声明了 `TestMain`"],
    ),
    (
        "main-redeclared.message.vet",
        [
            "{file} declares `{name}`, and so does another file of its folder",
            "{file} 声明了 `{name}`，同一文件夹中的另一个文件也声明了它",
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
        "main-redeclared.why.test-main",
        [
            "One test binary is built of all tests of a folder, outside ones included, and it has one TestMain",
            "一个文件夹的所有测试（包括外部测试）会构建成一个测试程序，它只能有一个 TestMain",
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
    (
        "module-in-gopath.fix.init",
        ["Run `{command}` in this folder", "在此文件夹中运行 `{command}`"],
    ),
    (
        "module-in-gopath.message",
        [
            "`{folder}` lies in GOPATH (`{gopath}`) and has no go.mod",
            "`{folder}` 位于 GOPATH（`{gopath}`）中，但没有 go.mod",
        ],
    ),
    (
        "module-in-gopath.why",
        [
            "Since Go 1.16 its place in GOPATH/src no longer makes a folder a package; its path there is the module path to take",
            "从 Go 1.16 起，位于 GOPATH/src 不再使文件夹成为包；它在那里的路径正好可以用作模块路径",
        ],
    ),
    ("module-init-refused.fix.init", ["Run `{command}`", "运行 `{command}`"]),
    (
        "module-init-refused.fix.keep",
        [
            "Use the file that is there; change its path with `go mod edit -module=NAME`",
            "使用现有的文件；用 `go mod edit -module=名称` 修改它的路径",
        ],
    ),
    ("module-init-refused.message.exists", ["`{file}` is there already", "`{file}` 已经存在"]),
    (
        "module-init-refused.message.malformed",
        ["`{path}` cannot be a module path: {problem}", "`{path}` 不能作为模块路径：{problem}"],
    ),
    (
        "module-init-refused.message.unknown",
        [
            "`go mod init` cannot tell the module path of `{folder}`",
            "`go mod init` 无法得知 `{folder}` 的模块路径",
        ],
    ),
    (
        "module-init-refused.why.exists",
        [
            "One folder has one such file; nothing was changed, and the one that is there goes on to count",
            "一个文件夹只有一个这样的文件；没有做任何更改，现有的文件继续有效",
        ],
    ),
    (
        "module-init-refused.why.malformed",
        [
            "Module paths are made of ASCII letters, digits and `-._~`; characters such as Chinese ones and blanks are refused",
            "模块路径只能由 ASCII 字母、数字和 `-._~` 组成；中文、空格等字符会被拒绝",
        ],
    ),
    (
        "module-init-refused.why.unknown",
        [
            "Outside of GOPATH/src, and without an import comment, the folder does not say its path: it must be given",
            "在 GOPATH/src 之外且没有导入注释时，无法从文件夹得知路径，必须自己给出",
        ],
    ),
    ("modules-off.fix.unset", ["Run `{command}`", "运行 `{command}`"]),
    (
        "modules-off.fix.unset-environment",
        [
            "Take `GO111MODULE` out of the environment that the command runs in",
            "从运行命令的环境中去掉 `GO111MODULE`",
        ],
    ),
    (
        "modules-off.message",
        [
            "`GO111MODULE=off` ({source}), but the code is the module `{module}`",
            "`GO111MODULE=off`（{source}），但这里的代码是模块 `{module}`",
        ],
    ),
    (
        "modules-off.message.explain",
        ["The go command has its modules switched off", "go 命令关闭了模块功能"],
    ),
    (
        "modules-off.message.package",
        [
            "`{package}` is looked for in GOROOT and GOPATH only: modules are off",
            "只在 GOROOT 和 GOPATH 中查找 `{package}`：模块功能已关闭",
        ],
    ),
    (
        "modules-off.why",
        [
            "go.mod is ignored: packages of this module and of others are looked for in GOPATH and not found",
            "go.mod 被忽略：本模块和其他模块的包都到 GOPATH 中去找，因此找不到",
        ],
    ),
    (
        "modules-off.why.explain",
        [
            "With GO111MODULE=off (or auto in GOPATH/src) go.mod is ignored, and `go mod` and `pkg@version` are refused",
            "GO111MODULE=off（或在 GOPATH/src 中为 auto）时 go.mod 被忽略，`go mod` 和 `包@版本` 会被拒绝",
        ],
    ),
    (
        "nested-module.fix.go-there",
        ["Run the command in `{package}` itself", "在 `{package}` 中运行该命令"],
    ),
    (
        "nested-module.fix.open",
        [
            "Open the folder that has the go.mod, or run commands there",
            "打开含有 go.mod 的文件夹，或在那里运行命令",
        ],
    ),
    (
        "nested-module.fix.work",
        [
            "Run `{command}`: a go.work joins the modules",
            "运行 `{command}`：用 go.work 连接这些模块",
        ],
    ),
    (
        "nested-module.message",
        [
            "`{package}` lies in a module of its own: `{module}` in `{folder}`",
            "`{package}` 属于另一个模块：`{folder}` 中的 `{module}`",
        ],
    ),
    (
        "nested-module.message.below",
        [
            "The go.mod is in `{module}`, not in `{folder}`",
            "go.mod 在 `{module}` 中，不在 `{folder}` 中",
        ],
    ),
    (
        "nested-module.message.explain",
        [
            "`{folder}` is a module of its own, and no package of `{module}`",
            "`{folder}` 自成一个模块，不是 `{module}` 的包",
        ],
    ),
    (
        "nested-module.message.several",
        [
            "{count} modules lie below `{folder}`, and none in it (the first: `{module}`)",
            "`{folder}` 之下有 {count} 个模块，而它自身没有（第一个：`{module}`）",
        ],
    ),
    (
        "nested-module.why",
        [
            "A go.mod ends the module above it: its packages must be required, replaced, or joined by a go.work",
            "go.mod 是上级模块的边界：其中的包必须被 require、replace，或由 go.work 连接",
        ],
    ),
    (
        "nested-module.why.below",
        [
            "Go looks for go.mod in a folder and above it, never below: here `go run`, `go test ./...` and `go mod tidy` find none",
            "Go 只在当前文件夹及其上级查找 go.mod，从不向下查找：在这里 `go run`、`go test ./...`、`go mod tidy` 都找不到",
        ],
    ),
    (
        "nested-module.why.explain",
        [
            "There is a go.mod in `{package}`, and it ends the module above it",
            "`{package}` 中有 go.mod，它是上级模块的边界",
        ],
    ),
    (
        "no-go-files.fix.rename",
        [
            "Give the folder a name without `_` or `.` in front, or open it by itself",
            "去掉文件夹名开头的 `_` 或 `.`，或单独打开它",
        ],
    ),
    ("no-go-files.fix.test", ["Run `go test` instead", "改用 `go test`"]),
    (
        "no-go-files.fix.write",
        [
            "Run the command in the folder of the Go files, or write one here",
            "在有 Go 文件的文件夹中运行命令，或在这里写一个",
        ],
    ),
    ("no-go-files.message", ["There is no Go file in `{folder}`", "`{folder}` 中没有 Go 文件"]),
    ("no-go-files.message.glob", ["`*.go` matches no file here", "这里没有与 `*.go` 匹配的文件"]),
    (
        "no-go-files.message.hidden",
        [
            "Go passes `{file}` over, and there is no other Go file",
            "Go 会跳过 `{file}`，此外没有别的 Go 文件",
        ],
    ),
    (
        "no-go-files.message.only-tests",
        [
            "`{folder}` has only tests: there is nothing to build or run",
            "`{folder}` 中只有测试：没有可以构建或运行的内容",
        ],
    ),
    ("no-go-files.message.pattern", ["The pattern matches no package", "该模式不匹配任何包"]),
    (
        "no-go-files.why",
        [
            "Go builds folders, and this one gives it nothing to build",
            "Go 构建的是文件夹，而这个文件夹里没有可以构建的内容",
        ],
    ),
    (
        "no-go-files.why.glob",
        [
            "The shell puts the files in place of the pattern, and there are none",
            "shell 会用文件名代替该模式，但没有这样的文件",
        ],
    ),
    (
        "no-go-files.why.hidden",
        [
            "`./...` leaves out folders whose name begins with `_` or `.`, and those called testdata",
            "`./...` 会略过名字以 `_` 或 `.` 开头的文件夹，以及名为 testdata 的文件夹",
        ],
    ),
    (
        "no-go-files.why.only-tests",
        [
            "Files that end in _test.go are built by `go test` only",
            "以 _test.go 结尾的文件只由 `go test` 构建",
        ],
    ),
    (
        "no-go-files.why.pattern",
        [
            "`./...` leaves out hidden folders, testdata, vendor and modules below; what is left has no Go file",
            "`./...` 会略过隐藏文件夹、testdata、vendor 和下级模块，剩下的没有 Go 文件",
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
        "output-limit-exceeded.fix.print-less",
        ["Print less, or into a file", "减少输出，或输出到文件"],
    ),
    (
        "output-limit-exceeded.fix.raise",
        [
            "Raise `maxBuffer` where the program is started, or read its output as a stream",
            "在启动程序的地方提高 `maxBuffer`，或以流的方式读取输出",
        ],
    ),
    (
        "output-limit-exceeded.message",
        [
            "The caller ended the program, because it printed more than the caller takes",
            "调用方结束了程序，因为它的输出超过了调用方能接受的量",
        ],
    ),
    (
        "output-limit-exceeded.why",
        [
            "Node's child_process keeps at most maxBuffer (1 MiB unless it is said); go and the program are fine",
            "Node 的 child_process 最多保留 maxBuffer（默认 1 MiB）；go 和程序都没有问题",
        ],
    ),
    (
        "outside-module.fix.go-there",
        [
            "Run the command in the folder of the module that it belongs to",
            "在该文件夹所属的模块中运行命令",
        ],
    ),
    (
        "outside-module.fix.work",
        [
            "Run `{command}`, if that folder is a module: a go.work joins them",
            "如果那个文件夹是模块，运行 `{command}`：用 go.work 连接它们",
        ],
    ),
    (
        "outside-module.message",
        [
            "`{target}` is no package of the module of `{file}`",
            "`{target}` 不是 `{file}` 所属模块的包",
        ],
    ),
    (
        "outside-module.why",
        [
            "Go builds packages of the module that the command is run in, and of those that it requires; this folder is neither",
            "Go 只构建命令所在模块的包以及它所依赖的模块的包，这个文件夹两者都不是",
        ],
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
        "package-clause-missing.fix.write",
        [
            "Write `package main` above the first line of code in {file}",
            "在 {file} 的第一行代码上方写 `package main`",
        ],
    ),
    (
        "package-clause-missing.message",
        ["{file} has no `package` line", "{file} 没有 `package` 行"],
    ),
    (
        "package-clause-missing.message.empty",
        [
            "{file} is empty, or has comments only: there is no `package` line",
            "{file} 是空的，或只有注释：没有 `package` 行",
        ],
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
        "package-not-found.fix.check-path",
        [
            "Check the spelling; a folder is named with `./` in front, a file with `.go` behind it",
            "检查拼写；文件夹前面要写 `./`，文件后面要写 `.go`",
        ],
    ),
    (
        "package-not-found.fix.list",
        ["Run `{command}` to see its packages", "运行 `{command}` 查看它有哪些包"],
    ),
    (
        "package-not-found.fix.make",
        [
            "Make the folder with a Go file in it, or correct the import",
            "创建该文件夹并放入 Go 文件，或修正导入",
        ],
    ),
    ("package-not-found.fix.set-import", ["Import \"{new}\"", "导入 \"{new}\""]),
    ("package-not-found.fix.use-path", ["Write `{right}`", "写成 `{right}`"]),
    (
        "package-not-found.message.case",
        [
            "`{package}` is imported in two spellings that differ only in capitals",
            "`{package}` 以两种只有大小写不同的写法被导入",
        ],
    ),
    (
        "package-not-found.message.in-module",
        [
            "The module `{module}` has no package `{package}`",
            "模块 `{module}` 中没有包 `{package}`",
        ],
    ),
    (
        "package-not-found.message.own",
        ["This module has no package `{package}`", "本模块没有包 `{package}`"],
    ),
    (
        "package-not-found.message.relative",
        [
            "`{package}` is a path on this machine, and a module cannot import one",
            "`{package}` 是本机上的路径，模块不能这样导入",
        ],
    ),
    (
        "package-not-found.message.std",
        ["The standard library has no package `{package}`", "标准库中没有包 `{package}`"],
    ),
    (
        "package-not-found.message.without-module",
        [
            "`{package}` is a folder of this module, and its import path is `{right}`",
            "`{package}` 是本模块的文件夹，它的导入路径是 `{right}`",
        ],
    ),
    (
        "package-not-found.why.case",
        [
            "On some systems both would be one folder, so Go refuses the second spelling",
            "在某些系统上两者会是同一个文件夹，因此 Go 拒绝第二种写法",
        ],
    ),
    (
        "package-not-found.why.in-module",
        [
            "The module was found, and in this version there is no such folder in it",
            "模块已经找到，但这个版本中没有这个文件夹",
        ],
    ),
    (
        "package-not-found.why.own",
        [
            "The path begins with the module’s own, so Go looks for the folder in this module, in the same spelling",
            "路径以本模块的路径开头，因此 Go 在本模块中查找写法完全相同的文件夹",
        ],
    ),
    (
        "package-not-found.why.relative",
        [
            "Packages are imported by the module’s path and the folder’s, wherever the importing file lies",
            "包总是用模块路径加文件夹路径导入，与导入它的文件在哪里无关",
        ],
    ),
    (
        "package-not-found.why.std",
        [
            "A path without a dot in its first part is the standard library’s: your own packages need the module’s path in front",
            "第一段没有点的路径属于标准库；自己的包必须在前面加上模块路径",
        ],
    ),
    (
        "package-not-found.why.without-module",
        [
            "A path without a dot in its first part is looked for in the standard library only",
            "第一段没有点的路径只在标准库中查找",
        ],
    ),
    (
        "package-not-main.fix.run-main",
        [
            "Run the folder whose package is main; a library is tried out with `go test`",
            "运行 main 包所在的文件夹；库要用 `go test` 来试",
        ],
    ),
    (
        "package-not-main.fix.set-main",
        ["Write `package main` in {file}", "在 {file} 中写 `package main`"],
    ),
    (
        "package-not-main.message",
        [
            "{file} has a `func main`, but it is package `{package}`",
            "{file} 中有 `func main`，但它属于包 `{package}`",
        ],
    ),
    (
        "package-not-main.message.debug",
        [
            "This folder is package `{package}`: there is no program to debug",
            "此文件夹是包 `{package}`：没有可以调试的程序",
        ],
    ),
    (
        "package-not-main.message.explain",
        ["`{package}` is not a main package", "`{package}` 不是 main 包"],
    ),
    (
        "package-not-main.message.file",
        ["The file that the command names is not package main", "命令指定的文件不属于 main 包"],
    ),
    (
        "package-not-main.message.none",
        ["There is no package main to build", "没有可以构建的 main 包"],
    ),
    (
        "package-not-main.why",
        [
            "Only package main becomes a program; in any other package `main` is a function like others",
            "只有 main 包会成为程序；在其他包里 `main` 只是普通函数",
        ],
    ),
    (
        "package-not-main.why.explain",
        [
            "`go run` and the debugger need a program, and that is package main with `func main()`",
            "`go run` 和调试器需要程序，也就是带有 `func main()` 的 main 包",
        ],
    ),
    (
        "packages-mixed.fix.one-folder",
        [
            "Name files of one folder, or put a package of its own into the other one and import it",
            "只列出同一文件夹中的文件，或让另一个文件夹成为单独的包并导入它",
        ],
    ),
    (
        "packages-mixed.fix.rename",
        ["Write `package {first}` in {file}", "在 {file} 中写 `package {first}`"],
    ),
    (
        "packages-mixed.fix.separate",
        ["Give each package a folder of its own", "让每个包有自己的文件夹"],
    ),
    (
        "packages-mixed.message",
        [
            "{file} is package `{package}`, but {first_file} in the same folder is `{first}`",
            "{file} 属于包 `{package}`，而同一文件夹中的 {first_file} 属于 `{first}`",
        ],
    ),
    (
        "packages-mixed.message.expected",
        [
            "{file} is package `{package}`, but its folder is package `{first}`",
            "{file} 属于包 `{package}`，而它的文件夹是包 `{first}`",
        ],
    ),
    (
        "packages-mixed.message.folders",
        [
            "The files lie in two folders: `{first}` and `{package}`",
            "这些文件位于两个文件夹：`{first}` 和 `{package}`",
        ],
    ),
    (
        "packages-mixed.why",
        [
            "One folder is one package: `go build`, `go vet`, `go test` and gopls refuse it; `go run FILE` still works",
            "一个文件夹就是一个包：`go build`、`go vet`、`go test` 和 gopls 会拒绝；`go run 文件` 仍然可用",
        ],
    ),
    (
        "packages-mixed.why.folders",
        [
            "Files that a command names are built as one package, and a package lies in one folder",
            "命令中列出的文件会作为一个包构建，而一个包只能位于一个文件夹",
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
    (
        "profile-unreadable.fix.fetch",
        [
            "Run `{command}` to fetch the file, if git keeps it as a large file",
            "如果 git 把它作为大文件保存：运行 `{command}` 获取该文件",
        ],
    ),
    (
        "profile-unreadable.fix.off",
        ["Or build without it: `-pgo=off`", "或者不使用它来构建：`-pgo=off`"],
    ),
    (
        "profile-unreadable.fix.remove",
        [
            "Or delete the file, or write it anew from a CPU profile of the program",
            "或者删除该文件，或用程序的 CPU 剖析重新生成它",
        ],
    ),
    (
        "profile-unreadable.message",
        ["`{file}` is not a profile that Go can read", "`{file}` 不是 Go 能读取的性能剖析文件"],
    ),
    (
        "profile-unreadable.message.pointer",
        [
            "`{file}` is the pointer that git leaves for a large file, not the profile itself",
            "`{file}` 是 git 为大文件留下的指针，而不是剖析文件本身",
        ],
    ),
    (
        "profile-unreadable.why",
        [
            "A default.pgo beside the main package is used by build, run, vet and test; one that cannot be read stops them",
            "构建、运行、vet 和测试都会使用主包旁边的 default.pgo；读不了它就会停止",
        ],
    ),
    (
        "program-compile-error.fix.ascii",
        ["Replace the full-width characters by ASCII ones", "把全角字符替换为 ASCII 字符"],
    ),
    (
        "program-compile-error.fix.assign",
        ["Write `=` instead of `:=`, or declare a new name", "用 `=` 代替 `:=`，或声明一个新名称"],
    ),
    (
        "program-compile-error.fix.brace",
        [
            "Put the opening brace, or `else`, on the line where Go wants it",
            "把左花括号或 `else` 放到 Go 要求的那一行",
        ],
    ),
    (
        "program-compile-error.fix.convert",
        ["Convert one side: both must have one type", "转换其中一边：两边的类型必须相同"],
    ),
    (
        "program-compile-error.fix.read",
        ["Change the code that the line names", "修改该行指出的代码"],
    ),
    (
        "program-compile-error.fix.return",
        ["End every path of the function with a `return`", "让函数的每条路径都以 `return` 结束"],
    ),
    (
        "program-compile-error.fix.undefined",
        [
            "Check the spelling; declare the name or import its package",
            "检查拼写；声明该名称或导入它所在的包",
        ],
    ),
    (
        "program-compile-error.fix.unused",
        [
            "Use the variable or remove it; `_ = x` keeps it for now",
            "使用该变量或删除它；`_ = x` 可以暂时保留",
        ],
    ),
    (
        "program-compile-error.fix.unused-import",
        ["Remove the import, or let gopls organize the imports", "删除该导入，或让 gopls 整理导入"],
    ),
    ("program-compile-error.message", ["{place}: {said}", "{place}：{said}"]),
    ("program-compile-error.message.unplaced", ["{said}", "{said}"]),
    (
        "program-compile-error.why",
        [
            "The code does not compile; go and its compiler are fine",
            "代码无法编译；go 和它的编译器没有问题",
        ],
    ),
    (
        "program-compile-error.why.exit-2",
        [
            "The code does not compile, which Go 1.19 ends with 2 and Go 1.21 with 1; go and its compiler are fine",
            "代码无法编译：Go 1.19 此时以 2 退出，Go 1.21 起以 1 退出；go 和它的编译器没有问题",
        ],
    ),
    (
        "program-concurrent-map.fix.lock",
        [
            "Guard the map with a `sync.Mutex`, or use `sync.Map`",
            "用 `sync.Mutex` 保护该 map，或使用 `sync.Map`",
        ],
    ),
    (
        "program-concurrent-map.message",
        [
            "`{function}` uses a map at {place} while another goroutine does",
            "`{function}` 在 {place} 使用 map 时另一个 goroutine 也在使用",
        ],
    ),
    (
        "program-concurrent-map.message.unseen",
        ["Two goroutines use one map at a time: {said}", "两个 goroutine 同时使用一个 map：{said}"],
    ),
    (
        "program-concurrent-map.why",
        [
            "The runtime ends the program with 2, and `recover` does not help{fine}",
            "运行时以 2 结束程序，`recover` 也无济于事{fine}",
        ],
    ),
    (
        "program-crashed-in-c.fix.pointers",
        [
            "Check what is handed to C: lengths, nil, and who frees it",
            "检查传给 C 的内容：长度、nil，以及由谁释放",
        ],
    ),
    (
        "program-crashed-in-c.message",
        [
            "`{function}` crashed in C code at {place}: {said}",
            "`{function}` 在 {place} 处的 C 代码中崩溃：{said}",
        ],
    ),
    ("program-crashed-in-c.message.died", ["Something died of {said}", "有程序因 {said} 崩溃"]),
    (
        "program-crashed-in-c.message.unseen",
        ["The program died in C code: {said}", "程序在 C 代码中崩溃：{said}"],
    ),
    (
        "program-crashed-in-c.why",
        [
            "A signal came while C code ran, and Go cannot make a panic of it{fine}",
            "信号在运行 C 代码时到来，Go 无法把它变成 panic{fine}",
        ],
    ),
    (
        "program-crashed-in-c.why.unknown",
        [
            "The program's C code, `unsafe` or the machine may be the cause; that it was the program, nothing proves",
            "原因可能是程序中的 C 代码、`unsafe` 或机器本身；没有什么能证明崩溃的就是该程序",
        ],
    ),
    (
        "program-data-race.fix.synchronize",
        [
            "Guard the shared value with a mutex, a channel or sync/atomic",
            "用互斥量、通道或 sync/atomic 保护共享的值",
        ],
    ),
    (
        "program-data-race.message",
        [
            "`{function}` races at {place} ({access})",
            "`{function}` 在 {place} 存在数据竞争（{access}）",
        ],
    ),
    (
        "program-data-race.message.unseen",
        ["The race detector found a data race", "竞态检测器发现了数据竞争"],
    ),
    (
        "program-data-race.why",
        [
            "Two goroutines use one value and one of them writes; the program ends with 66, `go run` and `go test` with 1",
            "两个 goroutine 使用同一个值，其中一个在写；程序以 66 退出，`go run` 和 `go test` 以 1 退出",
        ],
    ),
    (
        "program-deadlocked.fix.other-side",
        [
            "Let another goroutine send, receive, unlock or call Done",
            "让另一个 goroutine 发送、接收、解锁或调用 Done",
        ],
    ),
    (
        "program-deadlocked.message",
        [
            "`{function}` waits for ever at {place} ({said})",
            "`{function}` 在 {place} 永远等待（{said}）",
        ],
    ),
    (
        "program-deadlocked.message.unseen",
        ["All goroutines wait for ever ({said})", "所有 goroutine 都在永远等待（{said}）"],
    ),
    (
        "program-deadlocked.why",
        [
            "No goroutine can go on, so the runtime ends the program with 2{fine}",
            "没有 goroutine 能继续运行，所以运行时以 2 结束程序{fine}",
        ],
    ),
    (
        "program-exited.fix.look",
        [
            "Look where the program calls `os.Exit` or `log.Fatal`",
            "查看程序在哪里调用了 `os.Exit` 或 `log.Fatal`",
        ],
    ),
    (
        "program-exited.fix.see",
        [
            "Look at the terminal in which it ran (`console` in launch.json), or run it again with its output kept",
            "查看它运行所在的终端（launch.json 中的 `console`），或者保留输出再运行一次",
        ],
    ),
    (
        "program-exited.fix.show-stderr",
        ["Run it without `2>/dev/null`", "不要使用 `2>/dev/null` 再运行一次"],
    ),
    (
        "program-exited.message",
        ["The program ended by itself with status {status}", "程序自己以状态 {status} 结束"],
    ),
    (
        "program-exited.message.logged",
        ["The program ended by itself with {status}: {said}", "程序自己以 {status} 结束：{said}"],
    ),
    (
        "program-exited.message.unseen",
        [
            "The program ended with status {status}, and nothing of what it printed is known here",
            "程序以状态 {status} 结束，这里看不到它打印的内容",
        ],
    ),
    (
        "program-exited.why",
        [
            "`os.Exit`, `log.Fatal` or the like decided so{fine}",
            "这是由 `os.Exit`、`log.Fatal` 等决定的{fine}",
        ],
    ),
    (
        "program-exited.why.go-run",
        [
            "`go run` prints \"exit status {status}\" and itself ends with 1{fine}",
            "`go run` 打印 “exit status {status}” 而自己以 1 退出{fine}",
        ],
    ),
    (
        "program-exited.why.hidden",
        [
            "Its stderr was thrown away, so what it said is lost",
            "它的标准错误被丢弃了，所以它说的话已经丢失",
        ],
    ),
    (
        "program-exited.why.test",
        [
            "It ended the test binary before the tests had finished{fine}",
            "它在测试完成之前就结束了测试二进制{fine}",
        ],
    ),
    (
        "program-exited.why.unseen",
        [
            "A panic ends with 2, and so does `os.Exit(2)`: only its output tells which it was",
            "panic 以 2 结束，`os.Exit(2)` 也是：只有输出能说明是哪一种",
        ],
    ),
    (
        "program-file-missing.fix.path",
        [
            "Give the right path, or run it where the file is",
            "给出正确的路径，或在该文件所在处运行",
        ],
    ),
    ("program-file-missing.fix.run-there", ["Run `{command}`", "运行 `{command}`"]),
    (
        "program-file-missing.message",
        ["The program opens `{path}`, which is not there", "程序打开了不存在的 `{path}`"],
    ),
    (
        "program-file-missing.message.beside",
        [
            "The program opens `{path}` in its working directory; it is at {found}",
            "程序在工作目录中打开 `{path}`，而它在 {found}",
        ],
    ),
    (
        "program-file-missing.why",
        [
            "A relative path is read from the working directory, not from where the source is; the toolchain is fine",
            "相对路径从工作目录算起，而不是从源文件所在处；工具链没有问题",
        ],
    ),
    (
        "program-file-missing.why.test",
        [
            "go test runs a test in the folder of its package, and a relative path is read from there",
            "go test 在包所在的文件夹中运行测试，相对路径从那里算起",
        ],
    ),
    (
        "program-flag-undefined.fix.define",
        [
            "Define the flag in the program, or take `-{flag}` away",
            "在程序中定义该标志，或去掉 `-{flag}`",
        ],
    ),
    (
        "program-flag-undefined.message",
        ["The program `{program}` has no flag `-{flag}`", "程序 `{program}` 没有标志 `-{flag}`"],
    ),
    (
        "program-flag-undefined.message.no-value",
        [
            "The flag `-{flag}` of the program `{program}` needs a value",
            "程序 `{program}` 的标志 `-{flag}` 需要一个值",
        ],
    ),
    (
        "program-flag-undefined.message.value",
        [
            "The program `{program}` does not take `{value}` for `-{flag}`",
            "程序 `{program}` 的 `-{flag}` 不接受 `{value}`",
        ],
    ),
    (
        "program-flag-undefined.why",
        [
            "The program's own package flag says so and ends with 2; go is not involved",
            "这是程序自己的 flag 包说的，并以 2 退出；与 go 无关",
        ],
    ),
    (
        "program-flag-undefined.why.go-run",
        [
            "The program's own package flag says so and ends with 2; `go run` then ends with 1",
            "这是程序自己的 flag 包说的，并以 2 退出；`go run` 随后以 1 退出",
        ],
    ),
    (
        "program-killed.fix.orphan",
        [
            "Build first and run the binary: `go run` does not hand every signal on",
            "先构建再运行二进制：`go run` 不会转交所有信号",
        ],
    ),
    (
        "program-killed.fix.who",
        [
            "Look who sent it: a timeout, the editor, the kernel's log",
            "看看是谁发送的：超时、编辑器，或内核日志",
        ],
    ),
    (
        "program-killed.message",
        ["The program was ended from outside by {signal}", "程序被外部的 {signal} 结束"],
    ),
    (
        "program-killed.message.timeout",
        ["`timeout` ended it, because the time was up", "时间已到，`timeout` 结束了它"],
    ),
    (
        "program-killed.why",
        [
            "Somebody asked it to end: an editor, a timeout, a shutdown (143 is 128+15){fine}",
            "有人要求它结束：编辑器、超时或关机（143 即 128+15）{fine}",
        ],
    ),
    (
        "program-killed.why.hangup",
        [
            "Its terminal was closed, or whatever had started it ended (129){fine}",
            "它的终端被关闭，或者启动它的程序已经结束（129）{fine}",
        ],
    ),
    (
        "program-killed.why.interrupt",
        [
            "Ctrl-C or the editor's stop button sends it (130){fine}",
            "Ctrl-C 或编辑器的停止按钮会发送它（130）{fine}",
        ],
    ),
    (
        "program-killed.why.kill",
        [
            "The system (too little memory, a limit) or a `kill -9` sends it, and no program can catch it (137)",
            "由系统（内存不足、限制）或 `kill -9` 发送，程序无法捕获（137）",
        ],
    ),
    (
        "program-killed.why.pipe",
        [
            "Whoever read its output has gone, as `head` does (141){fine}",
            "读取它输出的一方已经离开，例如 `head`（141）{fine}",
        ],
    ),
    (
        "program-killed.why.quit",
        [
            "It asks a Go program for the trace of every goroutine and ends it with 2{fine}",
            "它让 Go 程序打印每个 goroutine 的调用栈，并以 2 结束{fine}",
        ],
    ),
    (
        "program-killed.why.timeout",
        [
            "It ends with 124 whatever the program did{fine}",
            "无论程序做了什么，它都以 124 退出{fine}",
        ],
    ),
    (
        "program-orphaned.fix.build-first",
        [
            "Use `go build` and run the binary itself, or end the whole process group",
            "使用 `go build` 并直接运行二进制，或结束整个进程组",
        ],
    ),
    (
        "program-orphaned.fix.end-it",
        ["End the process of `{program}` by its number", "按进程号结束 `{program}` 的进程"],
    ),
    (
        "program-orphaned.message",
        ["`{program}`, started by `go run`, still runs", "由 `go run` 启动的 `{program}` 仍在运行"],
    ),
    (
        "program-orphaned.why",
        [
            "go run dies of SIGTERM or SIGKILL without ending the program that it started; the toolchain is fine",
            "go run 被 SIGTERM 或 SIGKILL 结束时，不会结束它启动的程序；工具链没有问题",
        ],
    ),
    (
        "program-out-of-memory.fix.fewer",
        [
            "Build with fewer processes at a time (`-p 1`), or raise the memory limit",
            "减少同时构建的进程（`-p 1`），或提高内存限制",
        ],
    ),
    (
        "program-out-of-memory.fix.less",
        [
            "Allocate less at a time, or look for a slice or map that only grows",
            "减少一次分配的内存，或检查只增不减的切片或 map",
        ],
    ),
    (
        "program-out-of-memory.message",
        ["`{function}` ran out of memory at {place}", "`{function}` 在 {place} 耗尽了内存"],
    ),
    (
        "program-out-of-memory.message.tool",
        [
            "`{tool}` was ended by the system while it built: too little memory",
            "`{tool}` 在构建时被系统结束：内存不足",
        ],
    ),
    (
        "program-out-of-memory.message.unseen",
        ["The program ran out of memory: {said}", "程序耗尽了内存：{said}"],
    ),
    (
        "program-out-of-memory.why",
        [
            "The system or a limit (ulimit, a container) gave no more{fine}",
            "系统或某个限制（ulimit、容器）不再提供内存{fine}",
        ],
    ),
    (
        "program-out-of-memory.why.tool",
        [
            "The kernel ends what needs too much memory; here it was a process of go's, not your code",
            "内核会结束占用过多内存的进程；这里是 go 的进程，而不是你的代码",
        ],
    ),
    (
        "program-panicked.fix.assertion",
        [
            "Use the form with two values: `v, ok := x.(T)`",
            "使用两个返回值的形式：`v, ok := x.(T)`",
        ],
    ),
    (
        "program-panicked.fix.channel",
        [
            "Close a channel once, and only on the side that sends",
            "通道只关闭一次，而且只在发送方关闭",
        ],
    ),
    ("program-panicked.fix.divide", ["Check the divisor for 0", "先检查除数是否为 0"]),
    (
        "program-panicked.fix.index",
        ["Compare the index with `len` before it is used", "使用下标之前先与 `len` 比较"],
    ),
    ("program-panicked.fix.look", ["Look at the code at that place", "查看该处的代码"]),
    (
        "program-panicked.fix.nil",
        ["Check for nil before the pointer is used", "使用指针之前先检查是否为 nil"],
    ),
    ("program-panicked.fix.nil-map", ["Make the map first, with `make`", "先用 `make` 创建 map"]),
    (
        "program-panicked.fix.show-stderr",
        ["Run it without `2>/dev/null`", "不要使用 `2>/dev/null` 再运行一次"],
    ),
    (
        "program-panicked.message",
        ["`{function}` panicked at {place}: {said}", "`{function}` 在 {place} 发生 panic：{said}"],
    ),
    (
        "program-panicked.message.hidden",
        [
            "The program panicked, and its stderr was thrown away",
            "程序发生了 panic，而它的标准错误被丢弃了",
        ],
    ),
    ("program-panicked.message.unseen", ["The program panicked: {said}", "程序发生 panic：{said}"]),
    (
        "program-panicked.why",
        ["A Go program that panics ends with 2{fine}", "Go 程序 panic 时以 2 退出{fine}"],
    ),
    (
        "program-panicked.why.go-run",
        [
            "The program ended with 2; `go run` says \"exit status 2\" and itself ends with 1{fine}",
            "程序以 2 退出；`go run` 打印 “exit status 2” 而自己以 1 退出{fine}",
        ],
    ),
    (
        "program-panicked.why.hidden",
        [
            "Its code never ends with 2 by itself, and that is the status of a panic",
            "它的代码从不自己以 2 退出，而这正是 panic 的退出码",
        ],
    ),
    (
        "program-panicked.why.test",
        [
            "The panic ended the whole test binary, and tests behind it did not run{fine}",
            "panic 结束了整个测试二进制，后面的测试没有运行{fine}",
        ],
    ),
    (
        "program-scanner-limit.fix.buffer",
        [
            "Call `Buffer` with a larger limit before the first `Scan`, or use `bufio.Reader`",
            "在第一次 `Scan` 之前调用 `Buffer` 设置更大的上限，或使用 `bufio.Reader`",
        ],
    ),
    (
        "program-scanner-limit.fix.check",
        ["Look at `Err()` behind the loop", "在循环之后检查 `Err()`"],
    ),
    (
        "program-scanner-limit.message",
        [
            "{file} reads lines with `bufio.Scanner` and never looks at `Err`",
            "{file} 用 `bufio.Scanner` 读取行，却从不检查 `Err`",
        ],
    ),
    (
        "program-scanner-limit.message.said",
        [
            "A line is longer than `bufio.Scanner` takes (64 KiB)",
            "有一行超过了 `bufio.Scanner` 的上限（64 KiB）",
        ],
    ),
    (
        "program-scanner-limit.why",
        [
            "A line of more than 64 KiB ends the loop as if the input had ended, without a word and with 0",
            "超过 64 KiB 的行会让循环像输入结束一样退出，没有任何提示，退出码是 0",
        ],
    ),
    (
        "program-scanner-limit.why.said",
        [
            "The scanner stops there, and what follows is not read; the toolchain is fine",
            "扫描器在那里停止，后面的内容不会被读取；工具链没有问题",
        ],
    ),
    (
        "program-stack-overflow.fix.base-case",
        [
            "Add the case in which the function returns without calling itself",
            "添加函数不再调用自身而直接返回的情况",
        ],
    ),
    (
        "program-stack-overflow.message",
        [
            "`{function}` calls itself without end ({place})",
            "`{function}` 无休止地调用自身（{place}）",
        ],
    ),
    (
        "program-stack-overflow.message.unseen",
        ["The program calls itself without end: {said}", "程序无休止地调用自身：{said}"],
    ),
    (
        "program-stack-overflow.why",
        [
            "One goroutine's stack reached its limit (1 GB on 64 bit), and the program ended with 2{fine}",
            "一个 goroutine 的栈达到上限（64 位上为 1 GB），程序以 2 退出{fine}",
        ],
    ),
    (
        "program-stdin-empty.fix.leetgo",
        ["Run `{command}`, which feeds testcases.txt", "运行 `{command}`，它会输入 testcases.txt"],
    ),
    ("program-stdin-empty.fix.pipe", ["Give it input: `< input.txt`", "给它输入：`< input.txt`"]),
    (
        "program-stdin-empty.fix.run-in-terminal",
        [
            "Set `code-runner.runInTerminal` to `true` in {settings}",
            "在 {settings} 中把 `code-runner.runInTerminal` 设为 `true`",
        ],
    ),
    (
        "program-stdin-empty.fix.terminal",
        [
            "Run it in a terminal, or debug it with `\"console\": \"integratedTerminal\"`",
            "在终端中运行，或用 `\"console\": \"integratedTerminal\"` 调试",
        ],
    ),
    (
        "program-stdin-empty.message",
        [
            "The program reads its input, and there is none: {said}",
            "程序要读取输入，但没有输入：{said}",
        ],
    ),
    (
        "program-stdin-empty.message.closed",
        [
            "The program reads its input, which the command line closes",
            "程序要读取输入，而命令行关闭了输入",
        ],
    ),
    (
        "program-stdin-empty.message.code-runner",
        [
            "{file} reads its input, and Code Runner gives none",
            "{file} 要读取输入，而 Code Runner 不提供输入",
        ],
    ),
    (
        "program-stdin-empty.message.waits",
        ["The program was ended while it waited for input", "程序在等待输入时被结束"],
    ),
    (
        "program-stdin-empty.why",
        [
            "Standard input is empty or closed, so the first read ends with EOF; the toolchain is fine",
            "标准输入为空或已关闭，所以第一次读取就遇到 EOF；工具链没有问题",
        ],
    ),
    (
        "program-stdin-empty.why.code-runner",
        [
            "Code Runner leaves a pipe open that nobody writes to: the program waits for ever",
            "Code Runner 保持一个没有人写入的管道：程序会永远等待",
        ],
    ),
    (
        "program-stdin-empty.why.waits",
        [
            "Nobody wrote to its standard input and nobody closed it, so the read never ended",
            "没有人写入也没有人关闭它的标准输入，所以读取一直没有结束",
        ],
    ),
    (
        "program-stdin-mismatch.fix.shape",
        [
            "Read what the input really has: a list such as `[1,2]` is no number to fmt.Scan",
            "按输入的实际内容读取：对 fmt.Scan 来说 `[1,2]` 这样的列表不是数字",
        ],
    ),
    (
        "program-stdin-mismatch.message",
        [
            "The input has another shape than the program reads: {said}",
            "输入的格式与程序读取的不同：{said}",
        ],
    ),
    (
        "program-stdin-mismatch.why",
        [
            "The program got input and could not read it the way it does; the toolchain is fine",
            "程序得到了输入，但无法按它的方式读取；工具链没有问题",
        ],
    ),
    ("program-vet-failed.fix.mend", ["Change the code at {place}", "修改 {place} 处的代码"]),
    ("program-vet-failed.message", ["{place}: {said}", "{place}：{said}"]),
    (
        "program-vet-failed.why",
        ["The code compiles, and a checker objects to it", "代码可以编译，但检查工具提出了异议"],
    ),
    (
        "program-vet-failed.why.test",
        [
            "go test runs vet first and no test of the package while it objects; `-vet=off` turns it off",
            "go test 会先运行 vet，只要它有异议，包中的测试就不会运行；`-vet=off` 可以关闭它",
        ],
    ),
    ("program.fine", ["; the toolchain is fine", "；工具链没有问题"]),
    (
        "proxy-unreachable.fix.correct",
        [
            "Correct the spelling of `GOPROXY`; the server of your own stays in it",
            "改正 `GOPROXY` 的写法；保留其中自己的服务器",
        ],
    ),
    (
        "proxy-unreachable.fix.default",
        [
            "Correct `GOPROXY`, or remove it where the default (proxy.golang.org) can be reached",
            "改正 `GOPROXY`，能访问 proxy.golang.org 时也可以删除它；还可以改用第三方的公共镜像（它会看到模块名）：`go env -w GOPROXY=https://goproxy.cn,direct`",
        ],
    ),
    (
        "proxy-unreachable.fix.goauth",
        [
            "Or let `GOAUTH` (Go 1.24 or newer) name the helper that has the credentials; only https URLs get them",
            "或者用 `GOAUTH`（Go 1.24 或更新）指定提供凭据的辅助程序；只有 https 的 URL 才会收到凭据",
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
        "proxy-unreachable.fix.netrc",
        [
            "Write `machine {host} login NAME password TOKEN` into ~/.netrc (_netrc on Windows), the port included",
            "在 ~/.netrc（Windows 上是 _netrc）中写入 `machine {host} login NAME password TOKEN`，要带上端口",
        ],
    ),
    (
        "proxy-unreachable.fix.network",
        [
            "Check the network, and `HTTPS_PROXY` if the internet is reached through a proxy",
            "检查网络；通过代理上网时再检查 `HTTPS_PROXY`；默认代理无法访问时，可以改用第三方的公共镜像（它会看到模块名）：`go env -w GOPROXY=https://goproxy.cn,direct`",
        ],
    ),
    (
        "proxy-unreachable.fix.network-own",
        [
            "Check the network, and `HTTPS_PROXY` if the internet is reached through a proxy",
            "检查网络；通过代理上网时再检查 `HTTPS_PROXY`",
        ],
    ),
    (
        "proxy-unreachable.fix.private",
        [
            "Or set `GOPRIVATE` to the paths of private modules that are fetched from their repositories instead",
            "或者把直接从代码库获取的私有模块的路径写进 `GOPRIVATE`",
        ],
    ),
    (
        "proxy-unreachable.fix.reach",
        [
            "Connect to the network of `{host}` (VPN, office), or start it if it is your own; then run the command again",
            "接入 `{host}` 所在的网络（VPN、公司内网）；如果是自己的服务器，请启动它；然后重新运行命令",
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
        "proxy-unreachable.fix.who",
        [
            "If the server has moved or is gone: change `GOPROXY` where it is set ({source})",
            "如果服务器已经搬迁或停用：在设置 `GOPROXY` 的地方修改它（{source}）",
        ],
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
        "proxy-unreachable.message.explain-credentials",
        [
            "`{host}` refused the request: it wants credentials, or other ones",
            "`{host}` 拒绝了请求：它需要凭据，或者凭据不对",
        ],
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
        "proxy-unreachable.why.explain-credentials",
        [
            "go looks for them in ~/.netrc or asks the helper of GOAUTH, and says nothing if neither serves this host",
            "go 会在 ~/.netrc 中查找凭据，或询问 GOAUTH 指定的程序；都不适用于此主机时，它什么也不说",
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
    (
        "race-needs-cgo.fix.enable",
        ["Set `CGO_ENABLED=1` and install a C compiler", "设置 `CGO_ENABLED=1` 并安装 C 编译器"],
    ),
    (
        "race-needs-cgo.fix.install-compiler",
        [
            "Install a C compiler (gcc or clang), or set `CC` to the one you have",
            "安装 C 编译器（gcc 或 clang），或把 `CC` 设为已有的编译器",
        ],
    ),
    (
        "race-needs-cgo.fix.other-platform",
        [
            "Build for a platform that has it, such as linux/amd64",
            "为支持它的平台构建，例如 linux/amd64",
        ],
    ),
    ("race-needs-cgo.fix.without", ["Run without `{flag}`", "不使用 `{flag}` 运行"]),
    (
        "race-needs-cgo.message",
        ["`{flag}` needs cgo, and cgo is off", "`{flag}` 需要 cgo，而 cgo 没有启用"],
    ),
    (
        "race-needs-cgo.message.compiler",
        [
            "`{flag}` needs a C compiler, and `{compiler}` is not there",
            "`{flag}` 需要 C 编译器，而 `{compiler}` 不存在",
        ],
    ),
    (
        "race-needs-cgo.message.platform",
        [
            "`{flag}` does not exist for this platform: {platform}",
            "此平台没有 `{flag}`：{platform}",
        ],
    ),
    (
        "race-needs-cgo.message.sanitizer",
        [
            "The race detector's own runtime cannot start on this machine",
            "竞态检测器自身的运行时无法在本机启动",
        ],
    ),
    (
        "race-needs-cgo.why",
        [
            "The race detector's runtime is linked with the C toolchain; go refuses before it builds anything (exit code 2)",
            "竞态检测器的运行时要与 C 工具链链接；go 在构建任何东西之前就会拒绝（退出码 2）",
        ],
    ),
    (
        "race-needs-cgo.why.sanitizer",
        [
            "It needs a memory layout that this kernel or container does not give",
            "它需要的内存布局，这个内核或容器无法提供",
        ],
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
    ("related.cancels", ["cancelled by this", "被这一处抵消"]),
    ("related.counts", ["this one counts", "生效的是这一处"]),
    ("related.first-declared", ["first declared here", "首次声明于此"]),
    ("related.overrides", ["this value wins", "生效的是这个值"]),
    ("related.package", ["the package clause", "package 子句"]),
    ("related.reads-stdin", ["reads what is typed", "在这里读取输入"]),
    ("related.stands-here", ["the value stands here", "值写在这里"]),
    ("related.used", ["used here", "在此使用"]),
    ("replace-missing.fix.drop", ["Run `{command}`", "运行 `{command}`"]),
    (
        "replace-missing.fix.init",
        ["Run `{command}` in `{folder}`", "在 `{folder}` 中运行 `{command}`"],
    ),
    (
        "replace-missing.message",
        [
            "`replace {module}` in {file} points to `{target}`, which does not exist",
            "{file} 中的 `replace {module}` 指向 `{target}`，而它不存在",
        ],
    ),
    (
        "replace-missing.message.no-go-mod",
        [
            "`replace {module}` in {file} points to `{target}`, which has no go.mod",
            "{file} 中的 `replace {module}` 指向 `{target}`，而那里没有 go.mod",
        ],
    ),
    (
        "replace-missing.why",
        [
            "Go takes the module from `{folder}` and finds none there",
            "Go 要从 `{folder}` 取得该模块，但那里没有模块",
        ],
    ),
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
    ("report.unknown", ["Nothing could be checked.", "什么都无法检查。"]),
    (
        "report.untrusted",
        [
            "This folder is not trusted: no process was started. What follows is what the files alone tell.",
            "此文件夹不受信任：没有启动任何进程。以下内容仅来自文件本身。",
        ],
    ),
    ("report.used", ["what go takes", "go 实际采用"]),
    ("requirement-missing.fix.get", ["Run `{command}`", "运行 `{command}`"]),
    (
        "requirement-missing.fix.tidy",
        [
            "Or run `{command}`, which adds everything that is imported",
            "或运行 `{command}`，它会添加所有被导入的模块",
        ],
    ),
    (
        "requirement-missing.message",
        [
            "{file} imports `{package}`, which no required module provides",
            "{file} 导入了 `{package}`，但没有任何依赖模块提供它",
        ],
    ),
    (
        "requirement-missing.message.explain",
        ["No required module provides `{package}`", "没有任何依赖模块提供 `{package}`"],
    ),
    (
        "requirement-missing.message.replaced",
        [
            "`{package}` is replaced in go.mod, but not required",
            "`{package}` 在 go.mod 中被 replace，但没有被 require",
        ],
    ),
    (
        "requirement-missing.why",
        [
            "Commands that build do not add requirements to go.mod: it must name a module that has the package",
            "构建命令不会向 go.mod 添加依赖，go.mod 必须写明提供该包的模块",
        ],
    ),
    (
        "requirement-missing.why.replaced",
        [
            "A `replace` says where a module comes from, not that it is needed: a `require` must say that",
            "`replace` 只说明模块从哪里来，不说明需要它；还必须有 `require`",
        ],
    ),
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
    (
        "revision-unknown.fix.check-path",
        [
            "Check the path; for a private module set `GOPRIVATE` and log in to its host",
            "检查路径；私有模块请设置 `GOPRIVATE` 并登录其主机",
        ],
    ),
    (
        "revision-unknown.fix.import-it",
        ["Import and require it as `{declared}`", "按 `{declared}` 导入并依赖它"],
    ),
    (
        "revision-unknown.fix.versions",
        ["Run `{command}` to see which versions there are", "运行 `{command}` 查看有哪些版本"],
    ),
    (
        "revision-unknown.message",
        ["`{requested}` does not exist, or may not be had", "`{requested}` 不存在，或无权获取"],
    ),
    (
        "revision-unknown.message.module",
        [
            "The module `{module}` does not exist, or may not be had",
            "模块 `{module}` 不存在，或无权获取",
        ],
    ),
    (
        "revision-unknown.message.other-path",
        [
            "`{module}` calls itself `{declared}` in its go.mod",
            "`{module}` 在自己的 go.mod 中叫做 `{declared}`",
        ],
    ),
    (
        "revision-unknown.why",
        [
            "The module proxy or the repository knows no such version; a private repository answers the same",
            "模块代理或仓库中没有这个版本；私有仓库的回答也是这样",
        ],
    ),
    (
        "revision-unknown.why.other-path",
        [
            "A module is imported by the path in its own go.mod, its capitals and its /v2 included",
            "必须按模块自己 go.mod 中的路径导入它，包括大小写和 /v2",
        ],
    ),
    (
        "run-unexplained.code.126",
        [
            "126 means that the program was found and could not be started",
            "126 表示找到了程序，但无法启动",
        ],
    ),
    (
        "run-unexplained.code.127",
        ["127 means that a program was not found", "127 表示没有找到程序"],
    ),
    ("run-unexplained.code.analysis", ["it could not analyze the code", "它无法分析代码"]),
    ("run-unexplained.code.any", ["2 follows any error", "任何错误都以 2 结束"]),
    (
        "run-unexplained.code.failed",
        ["1 means that it could not do what was asked", "1 表示没能完成要求的操作"],
    ),
    (
        "run-unexplained.code.go-1",
        [
            "1 means that go took the command and could not carry it out",
            "1 表示 go 理解了命令，但没能完成",
        ],
    ),
    (
        "run-unexplained.code.go-2",
        [
            "2 mostly means that go did not understand the command line",
            "2 多半表示 go 不理解这个命令行",
        ],
    ),
    (
        "run-unexplained.code.go-panic",
        [
            "2 is what a Go program ends with when it panics, and here that program is go itself",
            "Go 程序 panic 时以 2 结束，而这里 panic 的是 go 自己",
        ],
    ),
    (
        "run-unexplained.code.go-test",
        [
            "1 means that a package did not pass, whatever its test binary ended with",
            "1 表示有包没有通过，与测试二进制自己的退出码无关",
        ],
    ),
    (
        "run-unexplained.code.go-tool",
        ["`go tool` ends as the tool does", "`go tool` 的退出码与该工具相同"],
    ),
    (
        "run-unexplained.code.logged",
        ["7 means that it logged an error on the way", "7 表示途中记录了错误"],
    ),
    (
        "run-unexplained.code.no-files",
        ["5 means that it found no Go files", "5 表示没有找到 Go 文件"],
    ),
    ("run-unexplained.code.problems", ["1 means that it found problems", "1 表示发现了问题"]),
    ("run-unexplained.code.slow", ["4 means that it took too long", "4 表示耗时过长"]),
    (
        "run-unexplained.code.test",
        [
            "1 means failed tests, 2 a panic or a flag that it does not know",
            "1 表示有测试失败，2 表示 panic 或不认识的标志",
        ],
    ),
    (
        "run-unexplained.code.unknown",
        ["nothing more is known of this code", "关于这个退出码没有更多信息"],
    ),
    (
        "run-unexplained.code.vet",
        [
            "1 means that vet had something to report, or could not look",
            "1 表示 vet 报告了问题，或者无法检查",
        ],
    ),
    (
        "run-unexplained.fix.again",
        [
            "Run it again where its output is kept, as `go-doctor run -- COMMAND` does",
            "在能保留输出的地方再运行一次，例如 `go-doctor run -- 命令`",
        ],
    ),
    ("run-unexplained.fix.help", ["Read on with `{command}`", "用 `{command}` 了解更多"]),
    (
        "run-unexplained.fix.read",
        [
            "Read the lines around this one: the cause often stands above",
            "阅读这一行前后的内容：原因常常在上面",
        ],
    ),
    (
        "run-unexplained.message",
        ["{program} ended with {status}: {said}", "{program} 以 {status} 结束：{said}"],
    ),
    (
        "run-unexplained.message.empty",
        [
            "{program} ended with {status} and left no output",
            "{program} 以 {status} 结束，没有留下输出",
        ],
    ),
    (
        "run-unexplained.message.no-code",
        ["Nothing here explains this line: {said}", "这里没有规则能解释这一行：{said}"],
    ),
    (
        "run-unexplained.message.nothing",
        [
            "{program}: neither its exit code nor any of its output is known",
            "{program} 的退出码和输出都不得而知",
        ],
    ),
    (
        "run-unexplained.message.progress",
        [
            "{program} ended with {status}, and said nothing but its progress",
            "{program} 以 {status} 结束，输出中只有进度信息",
        ],
    ),
    (
        "run-unexplained.message.signal",
        ["{program} was ended by the signal {meaning}", "{program} 被信号 {meaning} 结束"],
    ),
    (
        "run-unexplained.message.silent",
        [
            "{program} ended with {status}, and none of its output is known here",
            "{program} 以 {status} 结束，这里看不到它的任何输出",
        ],
    ),
    (
        "run-unexplained.message.status",
        ["{program} was ended by Windows with {meaning}", "{program} 被 Windows 以 {meaning} 结束"],
    ),
    ("run-unexplained.run", ["The run", "这次运行"]),
    (
        "run-unexplained.why",
        [
            "The exit code is that of {program}: {meaning}; no rule here says more",
            "这是 {program} 的退出码：{meaning}；这里没有规则能说明更多",
        ],
    ),
    (
        "run-unexplained.why.no-code",
        [
            "How the run ended is not known, and no rule here explains its output",
            "不知道运行是怎样结束的，这里也没有规则能解释它的输出",
        ],
    ),
    (
        "run-unexplained.why.program",
        [
            "The exit code is that of {program} itself; what it means is the program's own matter",
            "这是 {program} 自己的退出码，含义由该程序决定",
        ],
    ),
    (
        "run-unexplained.why.several",
        [
            "The exit code is that of the last command that ran; which one failed, only its output tells",
            "这是最后运行的那个命令的退出码；究竟哪一个失败，只有输出能说明",
        ],
    ),
    (
        "run-unexplained.why.shell",
        [
            "The exit code is the shell's: {meaning}; no rule here says more",
            "这是 shell 的退出码：{meaning}；这里没有规则能说明更多",
        ],
    ),
    (
        "run-unexplained.why.signal",
        [
            "It did not end by itself; shells tell such an end as 128 and the signal's number",
            "它不是自己结束的；shell 用 128 加信号编号来表示这样的结束",
        ],
    ),
    (
        "run-unexplained.why.status",
        [
            "It did not end by itself; Windows gives such a status to a program that crashed or could not be loaded",
            "它不是自己结束的；程序崩溃或无法加载时，Windows 会给出这样的状态",
        ],
    ),
    (
        "run-unexplained.why.unknown",
        [
            "Which command ended so is not known, and no rule here explains its output",
            "不知道是哪个命令这样结束的，这里也没有规则能解释它的输出",
        ],
    ),
    ("scope.default", ["default", "默认值"]),
    ("scope.folder", ["Folder", "文件夹"]),
    ("scope.remote", ["Remote", "远程"]),
    ("scope.user", ["User", "用户"]),
    ("scope.workspace", ["Workspace", "工作区"]),
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
    ("setting-deprecated.fix.remove", ["Remove `{key}`", "删除 `{key}`"]),
    (
        "setting-deprecated.fix.rename",
        ["Rename `{key}` to `{instead}`", "将 `{key}` 重命名为 `{instead}`"],
    ),
    ("setting-deprecated.message", ["`{key}` is deprecated", "`{key}` 已弃用"]),
    (
        "setting-deprecated.message.gopls-deprecated",
        ["gopls has deprecated `{key}`", "gopls 已弃用 `{key}`"],
    ),
    (
        "setting-deprecated.message.gopls-removed",
        ["gopls has removed `{key}`", "gopls 已移除 `{key}`"],
    ),
    (
        "setting-deprecated.message.instead",
        [
            "`{key}` was removed in {until}; `{instead}` does its work",
            "`{key}` 在 {until} 之后被移除，现在由 `{instead}` 代替",
        ],
    ),
    (
        "setting-deprecated.message.removed",
        [
            "`{key}` was removed from the Go extension; {until} was its last month",
            "`{key}` 已从 Go 扩展中移除，最后存在于 {until}",
        ],
    ),
    (
        "setting-deprecated.message.renamed",
        ["gopls has renamed `{key}` to `{instead}`", "gopls 已把 `{key}` 改名为 `{instead}`"],
    ),
    (
        "setting-deprecated.why",
        [
            "Nobody reads the value any more, or will soon",
            "这个值已经没有人读取，或者很快就不再读取",
        ],
    ),
    (
        "setting-deprecated.why.gopls",
        [
            "gopls answers it with a message without file or line",
            "gopls 只会弹出提示，既没有文件也没有行号",
        ],
    ),
    (
        "setting-deprecated.why.never-read",
        ["The Go extension declares it and never reads it", "Go 扩展声明了它，但从不读取"],
    ),
    (
        "setting-disables-language-server.fix.enable",
        ["Set `go.useLanguageServer` to `true`", "把 `go.useLanguageServer` 设为 `true`"],
    ),
    (
        "setting-disables-language-server.fix.remove",
        [
            "Remove `go.useLanguageServer`; `true` is the default",
            "删除 `go.useLanguageServer`；默认值就是 `true`",
        ],
    ),
    (
        "setting-disables-language-server.message",
        [
            "`go.useLanguageServer` is `{value}`: no completion, navigation, refactoring or diagnostics from gopls",
            "`go.useLanguageServer` 是 `{value}`：gopls 不再提供补全、跳转、重构和诊断",
        ],
    ),
    (
        "setting-disables-language-server.message.no-boolean",
        [
            "`go.useLanguageServer` is `{value}`, no boolean, so gopls is off",
            "`go.useLanguageServer` 是 `{value}`，不是布尔值，因此 gopls 处于关闭状态",
        ],
    ),
    (
        "setting-disables-language-server.why",
        [
            "The Go extension has had no other language features than those of gopls since version 0.40 (2023)",
            "自 0.40 版（2023 年）起，除了 gopls，Go 扩展没有其他语言功能",
        ],
    ),
    (
        "setting-disables-language-server.why.no-boolean",
        [
            "Only `true` itself switches gopls on; the Go extension does not say that anything else is off",
            "只有 `true` 才会启用 gopls；写成别的值时，Go 扩展不会提示它已关闭",
        ],
    ),
    ("setting-duplicate.fix.remove", ["Remove this `{key}`", "删除这一处 `{key}`"]),
    (
        "setting-duplicate.message",
        [
            "`{key}` stands here and again further down, where it is `{value}`",
            "`{key}` 在这里出现，后面又出现了一次，值为 `{value}`",
        ],
    ),
    (
        "setting-duplicate.why",
        [
            "VS Code takes the last of equal keys; this one has no effect",
            "相同的键以最后一个为准，这一处没有任何作用",
        ],
    ),
    (
        "setting-flag-in-one-string.fix.remove",
        ["Remove `{value}` from `{key}`", "从 `{key}` 中删除 `{value}`"],
    ),
    ("setting-flag-in-one-string.fix.split", ["Split into {parts}", "拆成 {parts}"]),
    (
        "setting-flag-in-one-string.message",
        [
            "`{key}` has flag and value in one element: `{value}`",
            "`{key}` 把标志和值写在了一个元素里：`{value}`",
        ],
    ),
    (
        "setting-flag-in-one-string.message.run",
        [
            "`{key}` has `{value}`, but which tests run is chosen by the lens or command",
            "`{key}` 中有 `{value}`，但运行哪些测试由 CodeLens 或命令决定",
        ],
    ),
    (
        "setting-flag-in-one-string.why",
        [
            "Each element is passed as one argument, so go sees a flag with a blank in its name and refuses it",
            "每个元素都作为一个参数传递，go 看到的是名称里带空格的标志，会直接拒绝",
        ],
    ),
    (
        "setting-flag-in-one-string.why.run",
        [
            "The last -run wins, so the lens and the Test Explorer run this instead of the test that was clicked",
            "最后一个 -run 生效，所以点击某个测试时运行的是这里指定的测试",
        ],
    ),
    (
        "setting-flag-in-one-string.why.run-dropped",
        [
            "The Go extension drops it as soon as a test is chosen, and no test is ever run without a choice but by the package",
            "只要选中了某个测试，Go 扩展就会丢弃它；只有按包运行时它才起作用",
        ],
    ),
    (
        "setting-goroot-is-bin.fix.above",
        ["Set `{key}` in {file} to `{above}`", "把 {file} 中的 `{key}` 设为 `{above}`"],
    ),
    (
        "setting-goroot-is-bin.message",
        [
            "`{key}` is `{path}`, the bin folder of a Go installation",
            "`{key}` 是 `{path}`，这是 Go 安装目录下的 bin 文件夹",
        ],
    ),
    (
        "setting-goroot-is-bin.why",
        [
            "The Go extension exports it as GOROOT, so builds do not find the standard library",
            "Go 扩展会把它当作 GOROOT 导出，构建时就找不到标准库",
        ],
    ),
    (
        "setting-incomplete.fix.default",
        [
            "Set `go.formatTool` to `default`, so that gopls formats",
            "把 `go.formatTool` 设为 `default`，由 gopls 负责格式化",
        ],
    ),
    (
        "setting-incomplete.fix.formatter",
        [
            "Write the path of your formatter to `go.alternateTools.customFormatter`",
            "把格式化工具的路径写到 `go.alternateTools.customFormatter`",
        ],
    ),
    (
        "setting-incomplete.message",
        [
            "`go.formatTool` is `custom`, but `go.alternateTools.customFormatter` names no formatter",
            "`go.formatTool` 是 `custom`，但 `go.alternateTools.customFormatter` 没有指定格式化工具",
        ],
    ),
    (
        "setting-incomplete.why",
        [
            "Formatting runs a program called `customFormatter`, which nobody has",
            "格式化时会运行名为 `customFormatter` 的程序，而这个程序并不存在",
        ],
    ),
    (
        "setting-ineffective.fix.move-out",
        ["Move `{key}` out of `{block}`", "把 `{key}` 移到 `{block}` 之外"],
    ),
    (
        "setting-ineffective.fix.move-scope",
        ["Set `{key}` to {value} in {target} settings", "在{target}设置中把 `{key}` 设为 {value}"],
    ),
    (
        "setting-ineffective.fix.nest",
        ["Move it into `gopls` as `{name}`", "以 `{name}` 的名称移入 `gopls`"],
    ),
    ("setting-ineffective.fix.remove", ["Remove `{key}`", "删除 `{key}`"]),
    ("setting-ineffective.fix.remove-by", ["Remove `{by}`", "删除 `{by}`"]),
    (
        "setting-ineffective.message",
        ["`{key}` is ignored in {scope} settings", "`{key}` 写在{scope}设置中不起作用"],
    ),
    (
        "setting-ineffective.message.block",
        ["`{key}` inside `{block}` is never read", "`{block}` 里的 `{key}` 从不会被读取"],
    ),
    (
        "setting-ineffective.message.cancelled",
        ["`{key}` ({value}) is cancelled by `{by}`", "`{key}`（{value}）被 `{by}` 抵消"],
    ),
    (
        "setting-ineffective.message.flat",
        ["`{key}` never arrives at gopls", "`{key}` 永远到不了 gopls"],
    ),
    (
        "setting-ineffective.message.overwritten",
        ["`{key}` is overwritten by `{by}` ({value})", "`{key}` 被 `{by}`（{value}）覆盖"],
    ),
    (
        "setting-ineffective.why",
        ["VS Code does not take it from this file", "VS Code 不从这个文件读取它"],
    ),
    (
        "setting-ineffective.why.application",
        [
            "VS Code takes this setting from the user's settings only",
            "VS Code 只从用户设置中读取它",
        ],
    ),
    (
        "setting-ineffective.why.block",
        [
            "The Go extension asks for its settings by file, not by language, so VS Code does not look into this block",
            "Go 扩展按文件而不是按语言读取设置，VS Code 不会查看这个块",
        ],
    ),
    (
        "setting-ineffective.why.flat",
        [
            "VS Code makes nested objects of the dots, so gopls gets one setting called by the first part",
            "VS Code 会把点号变成嵌套对象，gopls 得到的只是以第一段命名的一个设置",
        ],
    ),
    (
        "setting-ineffective.why.gopath",
        [
            "The Go extension puts `go.gopath` over the GOPATH of `go.toolsEnvVars`",
            "Go 扩展会用 `go.gopath` 覆盖 `go.toolsEnvVars` 里的 GOPATH",
        ],
    ),
    (
        "setting-ineffective.why.gopls-flags",
        [
            "gopls gets its own build flags instead, so it does not see the files with these tags",
            "gopls 使用自己的构建标志，因此看不到带有这些标签的文件",
        ],
    ),
    (
        "setting-ineffective.why.machine",
        [
            "VS Code takes this setting from the machine's settings only",
            "VS Code 只从本机设置中读取它",
        ],
    ),
    (
        "setting-ineffective.why.remote",
        [
            "In a remote window VS Code takes this setting from the remote machine's settings, not from the local user's",
            "在远程窗口中，VS Code 从远程机器的设置读取它，而不是本地用户的设置",
        ],
    ),
    (
        "setting-ineffective.why.test-flags",
        [
            "An empty `go.testFlags` takes the place of `go.buildFlags` for tests; `null` would not",
            "空的 `go.testFlags` 会在测试时取代 `go.buildFlags`，`null` 则不会",
        ],
    ),
    (
        "setting-ineffective.why.test-tags",
        [
            "An empty `go.testTags` takes the place of `go.buildTags` for tests; `null` would not",
            "空的 `go.testTags` 会在测试时取代 `go.buildTags`，`null` 则不会",
        ],
    ),
    (
        "setting-ineffective.why.window",
        [
            "VS Code takes this setting for the whole window, not for one folder of several",
            "VS Code 按整个窗口读取它，不按多个文件夹中的某一个",
        ],
    ),
    ("setting-invalid-value.fix.remove", ["Remove `{key}`", "删除 `{key}`"]),
    ("setting-invalid-value.fix.set", ["Set it to {new}", "设为 {new}"]),
    (
        "setting-invalid-value.message",
        [
            "`{key}` is `{value}`, which is not among its values",
            "`{key}` 是 `{value}`，不是允许的值",
        ],
    ),
    (
        "setting-invalid-value.message.choice",
        [
            "`{key}` is `{value}`, which is none of its values",
            "`{key}` 是 `{value}`，不在可选值之内",
        ],
    ),
    (
        "setting-invalid-value.message.duration",
        [
            "`{key}` is `{value}`, which is no duration for Go",
            "`{key}` 是 `{value}`，Go 不认识这样的时长",
        ],
    ),
    (
        "setting-invalid-value.message.goflags",
        [
            "`{key}` is `{value}`; go does not take `{word}` in it",
            "`{key}` 是 `{value}`，go 不接受其中的 `{word}`",
        ],
    ),
    (
        "setting-invalid-value.message.pair",
        [
            "`{key}` is `{value}`; Go builds for no `{pair}`",
            "`{key}` 是 `{value}`，而 Go 不支持 `{pair}`",
        ],
    ),
    (
        "setting-invalid-value.message.quotes",
        [
            "`{key}` passes quotes on to the program: `{value}`",
            "`{key}` 会把引号原样传给程序：`{value}`",
        ],
    ),
    (
        "setting-invalid-value.message.tags",
        [
            "`{key}` is `{value}`, a flag where only tags belong",
            "`{key}` 是 `{value}`，这里只能写标签，不能写标志",
        ],
    ),
    (
        "setting-invalid-value.message.type",
        [
            "`{value}` in `{key}` is of the wrong type: {expected} is expected",
            "`{key}` 中的 `{value}` 类型不对：应为 {expected}",
        ],
    ),
    (
        "setting-invalid-value.message.variable",
        ["`{key}` is `{value}`, which is no text", "`{key}` 是 `{value}`，不是文本"],
    ),
    (
        "setting-invalid-value.why",
        ["The value is refused, or ignored, where it is used", "使用它的地方会拒绝或忽略这个值"],
    ),
    (
        "setting-invalid-value.why.builds",
        [
            "The Go extension and gopls hand it to every go they start, and go refuses to build with it",
            "Go 扩展和 gopls 会把它传给启动的每个 go，而 go 会因此拒绝构建",
        ],
    ),
    (
        "setting-invalid-value.why.choice",
        ["Its reader knows only: {allowed}", "读取它的程序只认识：{allowed}"],
    ),
    (
        "setting-invalid-value.why.duration",
        [
            "`go test` refuses it with a usage error before any test runs",
            "`go test` 会因用法错误而拒绝，测试根本不会运行",
        ],
    ),
    (
        "setting-invalid-value.why.gopls",
        [
            "gopls refuses it and says so in a message without file or line",
            "gopls 会拒绝它，但提示里既没有文件也没有行号",
        ],
    ),
    (
        "setting-invalid-value.why.heeded",
        [
            "The Go extension runs it all the same, but lists only: {allowed}",
            "Go 扩展仍会运行它，但列出的可选值只有：{allowed}",
        ],
    ),
    (
        "setting-invalid-value.why.quotes",
        [
            "No shell takes them away, so the quotes become a part of the value",
            "没有 shell 去掉引号，引号会成为值的一部分",
        ],
    ),
    (
        "setting-invalid-value.why.tags",
        [
            "The Go extension puts `-tags` in front of it, so no file has this tag",
            "Go 扩展会在它前面加上 `-tags`，于是没有文件带有这个标签",
        ],
    ),
    (
        "setting-invalid-value.why.type",
        [
            "Its reader takes it for what it expects, and fails or ignores it",
            "读取它的程序会把它当作预期的类型，结果是出错或被忽略",
        ],
    ),
    (
        "setting-invalid-value.why.variable",
        [
            "The process gets the word `null` or `[object Object]` as the value",
            "进程得到的值会是 `null` 或 `[object Object]` 这几个字",
        ],
    ),
    ("setting-overrides-path.fix.keep", ["Write `{new}`", "改写为 `{new}`"]),
    ("setting-overrides-path.fix.remove", ["Remove `{key}`", "删除 `{key}`"]),
    (
        "setting-overrides-path.message",
        ["`{key}` replaces PATH instead of adding to it", "`{key}` 覆盖了 PATH，而不是追加"],
    ),
    (
        "setting-overrides-path.message.null",
        ["`{key}` is `null`, so terminals have no PATH", "`{key}` 是 `null`，终端里将没有 PATH"],
    ),
    (
        "setting-overrides-path.message.tools",
        ["`{key}` is never searched for go or its tools", "查找 go 及其工具时从不使用 `{key}`"],
    ),
    (
        "setting-overrides-path.why",
        [
            "In the integrated terminal, and in tasks, go and everything else outside these folders is not found",
            "在集成终端和任务中，这些文件夹以外的程序（包括 go）都找不到",
        ],
    ),
    (
        "setting-overrides-path.why.tools",
        [
            "The Go extension looks for go and its tools on VS Code's own PATH; only the programs it starts see this one",
            "Go 扩展只在 VS Code 自己的 PATH 中查找 go 和工具，只有它启动的程序才看得到这个值",
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
        "setting-path-missing.message.no-goroot",
        [
            "`{key}` is `{path}`, which holds no `bin/go`",
            "`{key}` 是 `{path}`，但其中没有 `bin/go`",
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
        "setting-path-missing.why.cph",
        ["CPH cannot compile a Go file without it", "没有它，CPH 无法编译 Go 文件"],
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
        "setting-path-missing.why.node",
        ["The LeetCode extension starts nothing without it", "没有它，LeetCode 扩展什么也启动不了"],
    ),
    (
        "setting-path-missing.why.tools-go",
        [
            "Tools cannot be installed or updated: their build uses this go",
            "无法安装或更新工具，因为构建它们要用这个 go",
        ],
    ),
    ("setting-path-not-expanded.fix.remove", ["Remove `{key}`", "删除 `{key}`"]),
    ("setting-path-not-expanded.fix.write", ["Write `{new}`", "改写为 `{new}`"]),
    (
        "setting-path-not-expanded.message",
        ["`{piece}` in `{key}` is not expanded there", "`{key}` 中的 `{piece}` 在那里不会被展开"],
    ),
    (
        "setting-path-not-expanded.message.command-line",
        [
            "`{key}` is `{value}`, a command line where one program is expected",
            "`{key}` 是 `{value}`，这里应是一个程序，而不是一条命令行",
        ],
    ),
    (
        "setting-path-not-expanded.why",
        [
            "Its reader takes the text as it is, so the path is one that nobody has",
            "读取它的程序会原样使用这段文字，得到的路径并不存在",
        ],
    ),
    (
        "setting-path-not-expanded.why.command-line",
        [
            "It is taken for the name of one program, with the blanks in it",
            "整段文字（包括空格）会被当作一个程序的名称",
        ],
    ),
    (
        "setting-shadowed.message",
        [
            "`{key}` is overridden by {scope} settings, where it is `{value}`",
            "`{key}` 被{scope}设置覆盖，那里的值是 `{value}`",
        ],
    ),
    (
        "setting-shadowed.why",
        [
            "The stronger scope wins: default < user < remote < workspace < folder; objects are merged property by property",
            "更强的作用域优先：默认值 < 用户 < 远程 < 工作区 < 文件夹；对象按属性合并",
        ],
    ),
    ("setting-stops-go.fix.remove", ["Remove `{key}`", "删除 `{key}`"]),
    ("setting-stops-go.fix.set", ["Set it to {new}", "设为 {new}"]),
    (
        "setting-stops-go.message",
        ["`{key}` is `{value}`; go takes {wanted}", "`{key}` 是 `{value}`，而 go 只接受 {wanted}"],
    ),
    (
        "setting-stops-go.message.language",
        [
            "`{key}` is `{value}`, a language version; a release is named `{meant}`",
            "`{key}` 是 `{value}`，这是语言版本；发布版本的名称形如 `{meant}`",
        ],
    ),
    (
        "setting-stops-go.message.prefix",
        [
            "`{key}` is `{value}`; a toolchain is named `{meant}`",
            "`{key}` 是 `{value}`，而工具链的名称应是 `{meant}`",
        ],
    ),
    (
        "setting-stops-go.message.relative",
        [
            "`{key}` is `{value}`, which is no absolute path",
            "`{key}` 是 `{value}`，但它不是绝对路径",
        ],
    ),
    (
        "setting-stops-go.message.suffix",
        [
            "`{key}` is `{value}`; behind `+` go takes only `auto` and `path`",
            "`{key}` 是 `{value}`，而 `+` 后面只能是 `auto` 或 `path`",
        ],
    ),
    (
        "setting-stops-go.message.toolchain",
        [
            "`{key}` is `{value}`, which names no toolchain",
            "`{key}` 是 `{value}`，它不是任何工具链的名称",
        ],
    ),
    (
        "setting-stops-go.why",
        [
            "The Go extension starts with `go env`, which refuses this value, so none of its commands exists",
            "Go 扩展启动时首先运行 `go env`，而它会拒绝这个值，于是扩展的所有命令都不存在",
        ],
    ),
    ("setting-stops-gopls.fix.remove", ["Remove `{key}`", "删除 `{key}`"]),
    ("setting-stops-gopls.fix.remove-flag", ["Remove `{flag}`", "删除 `{flag}`"]),
    ("setting-stops-gopls.fix.write", ["Write `{new}`", "改写为 `{new}`"]),
    (
        "setting-stops-gopls.message",
        [
            "`{flag}` in `{key}` is a flag that gopls does not have",
            "`{key}` 中的 `{flag}` 不是 gopls 的标志",
        ],
    ),
    (
        "setting-stops-gopls.message.no-flag",
        [
            "`{flag}` in `{key}` is neither a flag nor the value of one",
            "`{key}` 中的 `{flag}` 既不是标志，也不是标志的值",
        ],
    ),
    (
        "setting-stops-gopls.message.value-missing",
        [
            "`{flag}` in `{key}` wants a value, and nothing follows it",
            "`{key}` 中的 `{flag}` 需要一个值，但后面什么也没有",
        ],
    ),
    (
        "setting-stops-gopls.why",
        [
            "gopls prints its usage and ends with 2, so there is no completion, navigation or checking in Go files",
            "gopls 会打印用法并以 2 退出，于是 Go 文件中没有补全、跳转和检查",
        ],
    ),
    (
        "setting-unknown.fix.alternate-tool",
        ["Move {value} to `go.alternateTools.gopls`", "将 {value} 移到 `go.alternateTools.gopls`"],
    ),
    (
        "setting-unknown.fix.language",
        [
            "Rename it to `leetcode.defaultLanguage`, whose word for Go is `golang`",
            "重命名为 `leetcode.defaultLanguage`，其中 Go 写作 `golang`",
        ],
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
        "setting-unknown.message.gopls-name",
        ["gopls has no setting `{key}`", "gopls 没有设置 `{key}`"],
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
        "setting-unknown.why.article",
        [
            "Articles name it, but the LeetCode extension never had it: it runs no Go, solutions are judged on leetcode.com",
            "网上的文章提到它，但 LeetCode 扩展从未有过：它不在本地运行 Go，代码由 leetcode.com 评测",
        ],
    ),
    (
        "setting-unknown.why.gopls",
        [
            "The path of gopls belongs into `go.alternateTools`, its options into `gopls`; this value is read by nobody",
            "gopls 的路径应写在 `go.alternateTools` 中，选项应写在 `gopls` 中；没有人读取这个值",
        ],
    ),
    (
        "setting-unknown.why.gopls-name",
        [
            "gopls answers an unknown setting with a message without file or line",
            "对未知的设置，gopls 只会弹出提示，既没有文件也没有行号",
        ],
    ),
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
    ("settings-syntax.fix.blank", ["Replace it by a plain blank", "换成普通空格"]),
    ("settings-syntax.fix.comma", ["Insert `,`", "插入 `,`"]),
    ("settings-syntax.fix.escape", ["Write `\\\\` for the backslash", "把反斜杠写成 `\\\\`"]),
    ("settings-syntax.message", ["Syntax error: {problem}", "语法错误：{problem}"]),
    (
        "settings-syntax.why",
        [
            "VS Code goes on reading behind it as well as it can; what follows may be taken wrongly or not at all",
            "VS Code 会尽量继续读下去，但后面的内容可能被误读，或者根本不生效",
        ],
    ),
    (
        "settings-syntax.why.comma",
        [
            "VS Code guesses here; other programs that read the file refuse it",
            "VS Code 在这里只能猜测，其他读取该文件的程序会拒绝它",
        ],
    ),
    (
        "settings-syntax.why.escape",
        [
            "VS Code drops the character, so the path is another one than it looks like",
            "VS Code 会丢掉这个字符，实际得到的路径与看上去的不同",
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
    ("shell-syntax-error.fix.quote", ["Put single quotes around it", "用单引号括起来"]),
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
        "shell-syntax-error.message.task",
        [
            "The shell refuses the command line of `{task}`: {problem}",
            "shell 拒绝 `{task}` 的命令行：{problem}",
        ],
    ),
    (
        "shell-syntax-error.why",
        [
            "The shell read the command line, found it broken and started nothing, so go never ran",
            "shell 读取命令行后发现它有语法错误，什么也没有启动，因此 go 根本没有运行",
        ],
    ),
    (
        "shell-syntax-error.why.task",
        ["go never runs; bash and dash end with 2", "go 不会运行；bash 和 dash 以 2 退出"],
    ),
    ("shell.end", ["the line ends too early", "命令行不完整"]),
    ("shell.unclosed", ["the quote {quote} is not closed", "引号 {quote} 没有闭合"]),
    ("shell.unexpected", ["`{operator}` stands where none may", "这里不能出现 `{operator}`"]),
    ("sibling-file-not-compiled.fix.files", ["Run `{command}`", "运行 `{command}`"]),
    (
        "sibling-file-not-compiled.fix.folder",
        ["Write `{new}`, which builds the whole package", "写成 `{new}`，它会构建整个包"],
    ),
    (
        "sibling-file-not-compiled.fix.name-package",
        [
            "Name the folder (`.` or `./folder`) in place of the file",
            "用文件夹（`.` 或 `./文件夹`）代替文件",
        ],
    ),
    ("sibling-file-not-compiled.fix.package", ["Run `{command}`", "运行 `{command}`"]),
    (
        "sibling-file-not-compiled.message",
        [
            "{user} uses `{name}` of {file}, which the command leaves out",
            "{user} 使用了 {file} 中的 `{name}`，而命令没有包含该文件",
        ],
    ),
    (
        "sibling-file-not-compiled.why",
        [
            "A command that names files builds only those; to build the package name its folder",
            "列出文件的命令只构建这些文件；要构建整个包就写它的文件夹",
        ],
    ),
    (
        "sibling-file-not-compiled.why.config",
        [
            "This builds the one file that it names, so `{name}` is undefined (go run, go build and dlv alike)",
            "这里只构建它列出的文件，因此 `{name}` 未定义（go run、go build 和 dlv 都是如此）",
        ],
    ),
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
    (
        "syscall-failed.fix.cache",
        [
            "Set GOCACHE and GOMODCACHE to folders that you may write",
            "将 GOCACHE 和 GOMODCACHE 设为可写的文件夹",
        ],
    ),
    (
        "syscall-failed.fix.free",
        [
            "Free space on the disk that holds the Go cache, the temporary folder and the output",
            "释放 Go 缓存、临时文件夹和输出所在磁盘的空间",
        ],
    ),
    (
        "syscall-failed.fix.goroot",
        [
            "Remove GOROOT where it is set (environment, or its line in the file that `go env GOENV` names), or install Go anew",
            "在设置 GOROOT 的地方移除它（环境变量，或 `go env GOENV` 所指文件中的那一行），或重新安装 Go",
        ],
    ),
    (
        "syscall-failed.fix.install",
        ["Install `{name}`, or put its folder on PATH", "安装 `{name}`，或将其所在文件夹加入 PATH"],
    ),
    (
        "syscall-failed.fix.make",
        [
            "Create `{path}`, or correct the setting, variable or command that names it",
            "创建 `{path}`，或更正引用它的设置、环境变量或命令",
        ],
    ),
    (
        "syscall-failed.fix.module",
        [
            "Open the folder that has go.mod, or make one there with `go mod init NAME`",
            "打开含有 go.mod 的文件夹，或在代码所在处运行 `go mod init NAME`",
        ],
    ),
    (
        "syscall-failed.fix.name",
        [
            "Correct the setting, variable or command that names `{path}`",
            "更正引用 `{path}` 的设置、环境变量或命令",
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
        "syscall-failed.fix.reinstall",
        [
            "Replace `{path}` by a build for this machine, or install what its first line names",
            "将 `{path}` 换成适合本机的构建，或安装其首行指定的解释器",
        ],
    ),
    (
        "syscall-failed.fix.temporary",
        [
            "Set GOTMPDIR to a folder that you may write and in which programs may start",
            "将 GOTMPDIR 设为可写且允许运行程序的文件夹",
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
    ("tally", ["{problems} in {files}", "{files}中{problems}"]),
    ("tally.file", ["1 file", "1 个文件"]),
    ("tally.files", ["{count} files", "{count} 个文件"]),
    ("tally.no-problem", ["No problems", "没有问题"]),
    ("tally.problem", ["1 problem", "有 1 个问题"]),
    ("tally.problems", ["{count} problems", "有 {count} 个问题"]),
    (
        "task-command-not-split.fix.split",
        [
            "Set the command to `{program}` and move the rest to `args`",
            "把命令设为 `{program}`，其余部分移到 `args`",
        ],
    ),
    (
        "task-command-not-split.message",
        [
            "`{task}` has arguments, so `{command}` is taken for one program's name",
            "`{task}` 带有参数，所以 `{command}` 会被当作一个程序名",
        ],
    ),
    (
        "task-command-not-split.message.process",
        [
            "`{task}` starts a process, so `{command}` is taken for one program's name",
            "`{task}` 是进程任务，所以 `{command}` 会被当作一个程序名",
        ],
    ),
    (
        "task-command-not-split.why",
        [
            "VS Code quotes the command, and no program is called that: exit 127, or no start at all",
            "VS Code 会给命令加上引号，而没有程序叫这个名字：退出码 127，或者根本无法启动",
        ],
    ),
    ("task-cwd-missing.fix.workspace", ["Set the `cwd` to `{new}`", "把 `cwd` 设为 `{new}`"]),
    (
        "task-cwd-missing.message",
        ["`{task}` runs in `{path}`, which does not exist", "`{task}` 的运行目录 `{path}` 不存在"],
    ),
    (
        "task-cwd-missing.message.cd",
        ["The folder `{path}` does not exist", "文件夹 `{path}` 不存在"],
    ),
    (
        "task-cwd-missing.message.no-folder",
        [
            "`{task}` runs in `{path}`, which is no folder",
            "`{task}` 的运行目录 `{path}` 不是文件夹",
        ],
    ),
    (
        "task-cwd-missing.message.outside",
        [
            "`{task}` runs go in `{path}`, which belongs to no module",
            "`{task}` 在 `{path}` 中运行 go，而那里不属于任何模块",
        ],
    ),
    ("task-cwd-missing.why", ["VS Code does not start the task", "VS Code 不会启动这个任务"]),
    (
        "task-cwd-missing.why.cd",
        ["The shell stops at `cd`, so go never ran", "shell 停在 `cd`，go 根本没有运行"],
    ),
    (
        "task-cwd-missing.why.outside",
        [
            "go needs the go.mod of the workspace folder, and does not find it from there",
            "go 需要工作区文件夹里的 go.mod，从那里找不到",
        ],
    ),
    ("task-dependency-missing.fix.dependency", ["Write `{new}`", "改写为 `{new}`"]),
    (
        "task-dependency-missing.fix.remove",
        ["Remove `{name}` from `dependsOn`", "从 `dependsOn` 中删除 `{name}`"],
    ),
    (
        "task-dependency-missing.message",
        [
            "`{task}` waits for a task `{name}`, which does not exist",
            "`{task}` 依赖任务 `{name}`，但它不存在",
        ],
    ),
    (
        "task-dependency-missing.message.cycle",
        ["Tasks wait for each other: {round}", "任务互相等待：{round}"],
    ),
    (
        "task-dependency-missing.message.near",
        [
            "`{task}` waits for a task `{name}`, which does not exist; there is `{near}`",
            "`{task}` 依赖任务 `{name}`，但它不存在；已有的是 `{near}`",
        ],
    ),
    (
        "task-dependency-missing.why",
        [
            "VS Code skips what it cannot find and starts the task without it",
            "VS Code 会跳过找不到的任务，直接启动这个任务",
        ],
    ),
    ("task-dependency-missing.why.cycle", ["None of them ever starts", "它们都不会启动"]),
    (
        "task-flag-after-file.fix.move",
        ["Move `{flag}` before `{target}`", "把 `{flag}` 移到 `{target}` 之前"],
    ),
    (
        "task-flag-after-file.message",
        [
            "`{flag}` in `{task}` stands behind `{target}`, where `go {verb}` does not take it",
            "`{task}` 中的 `{flag}` 在 `{target}` 之后，`go {verb}` 不会接受",
        ],
    ),
    (
        "task-flag-after-file.message.explain",
        [
            "`{flag}` stands behind `{target}`, where `go {verb}` does not take it",
            "`{flag}` 在 `{target}` 之后，`go {verb}` 不会接受",
        ],
    ),
    (
        "task-flag-after-file.why",
        [
            "go takes what follows a package or file for another one and refuses it",
            "go 会把包或文件之后的内容当作另一个包，然后拒绝",
        ],
    ),
    (
        "task-flag-after-file.why.run",
        [
            "`go run` hands what follows the file to the program, so go itself does not see the flag",
            "`go run` 会把文件之后的内容交给程序，go 自己看不到这个标志",
        ],
    ),
    (
        "task-input-undefined.fix.define",
        ["Add an input `{id}` that asks for the value", "添加输入 `{id}`，运行时询问它的值"],
    ),
    ("task-input-undefined.fix.input", ["Write `{new}`", "改写为 `{new}`"]),
    (
        "task-input-undefined.message.input",
        [
            "`${input:{id}}` names an input that `inputs` does not define",
            "`${input:{id}}` 指向的输入没有在 `inputs` 中定义",
        ],
    ),
    (
        "task-input-undefined.message.input-near",
        [
            "`${input:{id}}` names an input that `inputs` does not define; there is `{near}`",
            "`${input:{id}}` 指向的输入没有在 `inputs` 中定义，已有的是 `{near}`",
        ],
    ),
    (
        "task-input-undefined.why.input",
        [
            "VS Code refuses to start it: the input must be defined in the same file",
            "VS Code 会拒绝启动：输入必须在同一个文件中定义",
        ],
    ),
    (
        "task-label-duplicate.message",
        ["Another task is called `{label}` too", "另一个任务也叫 `{label}`"],
    ),
    (
        "task-label-duplicate.why",
        [
            "Where the name is used, VS Code takes one of them; which one is not said",
            "用到这个名称时，VS Code 会选其中一个，但不会说明是哪个",
        ],
    ),
    (
        "task-ldflags-invalid.fix.join",
        ["Write `{joined}` as one element", "合并成一个元素 `{joined}`"],
    ),
    ("task-ldflags-invalid.fix.unquote", ["Take the quotes off", "去掉引号"]),
    (
        "task-ldflags-invalid.message",
        [
            "-ldflags of `{task}` cannot be used: {problem}",
            "`{task}` 的 -ldflags 不能用：{problem}",
        ],
    ),
    (
        "task-ldflags-invalid.message.explain",
        ["go refuses the value of -ldflags: `{value}`", "go 拒绝 -ldflags 的值：`{value}`"],
    ),
    (
        "task-ldflags-invalid.message.explain-split",
        [
            "`{value}` was not a part of the -ldflags value, but an argument of its own",
            "`{value}` 没有成为 -ldflags 值的一部分，而是单独的参数",
        ],
    ),
    (
        "task-ldflags-invalid.message.explain-x",
        [
            "the linker refuses -X: it wants `importpath.name=value`",
            "链接器拒绝 -X：它需要 `importpath.name=value`",
        ],
    ),
    ("task-ldflags-invalid.why", ["go or the linker refuses the build", "go 或链接器会拒绝构建"]),
    (
        "task-ldflags-invalid.why.quotes",
        [
            "No shell took the quotes off: go passes a list whose first flag begins with a quote",
            "没有 shell 去掉引号，传给 go 的列表以引号开头",
        ],
    ),
    (
        "task-ldflags-invalid.why.split",
        [
            "Everything for the linker must be one argument: `-ldflags \"-s -w\"`",
            "给链接器的内容必须是一个参数：`-ldflags \"-s -w\"`",
        ],
    ),
    (
        "task-ldflags-invalid.why.split-quotes",
        [
            "VS Code puts single quotes around an element with a blank, and a single quote inside ends them",
            "VS Code 会用单引号包住含空格的元素，而里面的单引号会让它提前结束",
        ],
    ),
    (
        "task-ldflags-invalid.why.x",
        [
            "Without package and name the linker does not know which variable is meant",
            "没有包和变量名，链接器不知道要设置哪个变量",
        ],
    ),
    (
        "task-output-contract.fix.print-path",
        [
            "Let the command build first and print the path last: `go build -o \"$out\" . 1>&2 && printf '%s\\n' \"$out\"`",
            "让命令先构建，最后打印路径：`go build -o \"$out\" . 1>&2 && printf '%s\\n' \"$out\"`",
        ],
    ),
    (
        "task-output-contract.fix.rewrite",
        [
            "In {file}, send what `{label}` says to stderr and print `{out}` last",
            "在 {file} 中把 `{label}` 的输出转到标准错误，最后打印 `{out}`",
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
        "task-output-unusable.message",
        [
            "`{task}` writes to `{path}`, but `{culprit}` is a file",
            "`{task}` 要写入 `{path}`，但 `{culprit}` 是一个文件",
        ],
    ),
    (
        "task-output-unusable.message.denied",
        [
            "`{task}` writes to `{path}`, which this user may not",
            "`{task}` 要写入 `{path}`，而当前用户没有权限",
        ],
    ),
    (
        "task-output-unusable.message.explain",
        ["The output `{path}` cannot be written", "无法写入输出 `{path}`"],
    ),
    (
        "task-output-unusable.message.source",
        ["`{task}` would write the program over `{path}`", "`{task}` 会用程序覆盖 `{path}`"],
    ),
    (
        "task-output-unusable.why",
        [
            "go builds everything and then cannot put the result there",
            "go 会完成全部构建，最后却无法把结果放到那里",
        ],
    ),
    (
        "task-output-unusable.why.profile",
        ["go test makes no folders for its profiles", "go test 不会为性能分析文件创建文件夹"],
    ),
    ("task-path-unquoted.fix.quote", ["Put quotes around it", "给它加上引号"]),
    (
        "task-path-unquoted.message",
        [
            "`{variable}` in the command line of `{task}` is not quoted",
            "`{task}` 的命令行中 `{variable}` 没有加引号",
        ],
    ),
    (
        "task-path-unquoted.message.explain",
        ["The shell split `{path}` at its blank", "shell 在空格处把 `{path}` 拆开了"],
    ),
    (
        "task-path-unquoted.why",
        [
            "The shell splits a path with a blank, and chokes on parentheses and the like",
            "路径中有空格时 shell 会把它拆开，有括号之类的字符时还会报错",
        ],
    ),
    (
        "task-path-unquoted.why.explain",
        [
            "The path is not quoted, so the program got its pieces",
            "路径没有加引号，程序得到的只是其中几段",
        ],
    ),
    (
        "task-problem-matcher-missing.fix.add",
        ["Add `$go` to the problem matchers", "在问题匹配器中加上 `$go`"],
    ),
    (
        "task-problem-matcher-missing.fix.insert",
        ["Add `\"problemMatcher\": [\"$go\"]`", "加上 `\"problemMatcher\": [\"$go\"]`"],
    ),
    (
        "task-problem-matcher-missing.message",
        [
            "`{task}` runs go, but errors do not appear in Problems: no `$go`",
            "`{task}` 会运行 go，但没有 `$go`，错误不会出现在“问题”面板",
        ],
    ),
    (
        "task-problem-matcher-missing.why",
        [
            "Without the problem matcher the errors stand only in the terminal",
            "没有问题匹配器，错误只会留在终端里",
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
        "task-variable-unknown.fix.environment",
        ["Write `{new}`, the variable of the environment", "改写为环境变量 `{new}`"],
    ),
    ("task-variable-unknown.fix.variable", ["Write `{new}`", "改写为 `{new}`"]),
    (
        "task-variable-unknown.message",
        [
            "VS Code has no variable `${{name}}`, and no shell reads this",
            "VS Code 没有变量 `${{name}}`，而且这里没有 shell 读取它",
        ],
    ),
    (
        "task-variable-unknown.message.near",
        [
            "VS Code has no variable `${{name}}`; it has `${{near}}`",
            "VS Code 没有变量 `${{name}}`，有的是 `${{near}}`",
        ],
    ),
    (
        "task-variable-unknown.why",
        [
            "The program gets the text as it is, or, through a shell, nothing at all",
            "程序得到的是原样的文字；经过 shell 时则什么也得不到",
        ],
    ),
    (
        "task-x-variable-missing.message",
        [
            "-X sets `{variable}`, but {folder} has no variable `{name}`",
            "-X 设置了 `{variable}`，但 {folder} 中没有变量 `{name}`",
        ],
    ),
    (
        "task-x-variable-missing.message.constant",
        [
            "-X sets `{variable}`, but `{name}` is a constant",
            "-X 设置了 `{variable}`，但 `{name}` 是常量",
        ],
    ),
    (
        "task-x-variable-missing.message.no-string",
        [
            "-X sets `{variable}`, but `{name}` is no string",
            "-X 设置了 `{variable}`，但 `{name}` 不是字符串",
        ],
    ),
    (
        "task-x-variable-missing.why",
        [
            "The linker ignores it without a word, so the program keeps its old value",
            "链接器会一声不响地忽略它，程序仍使用原来的值",
        ],
    ),
    (
        "task-x-variable-missing.why.no-string",
        ["The linker refuses: not a var of type string", "链接器会拒绝：不是 string 类型的变量"],
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
    ("test-args-ignored.fix.before", ["Run `{command}`", "运行 `{command}`"]),
    (
        "test-args-ignored.fix.remove",
        [
            "Take `{arguments}` away, or read it in the tests with `flag.Args`",
            "去掉 `{arguments}`，或在测试中用 `flag.Args` 读取它",
        ],
    ),
    ("test-args-ignored.fix.run", ["Run `{command}`", "运行 `{command}`"]),
    (
        "test-args-ignored.message",
        [
            "Nothing looks at `{arguments}`: the tests ran without it",
            "没有任何代码读取 `{arguments}`：测试运行时没有用到它",
        ],
    ),
    (
        "test-args-ignored.why",
        [
            "What stands behind `-args`, or behind the first word that is no flag, is only handed to the test binary",
            "`-args` 之后，或第一个不是标志的词之后的内容，只会交给测试二进制",
        ],
    ),
    (
        "test-args-ignored.why.terminator",
        [
            "Behind `--` the test binary reads no flags any more",
            "在 `--` 之后，测试二进制不再读取标志",
        ],
    ),
    ("test-failed.fix.again", ["Run `{command}` to see it alone", "运行 `{command}` 单独查看它"]),
    ("test-failed.message", ["`{test}` failed", "`{test}` 失败了"]),
    (
        "test-failed.message.said",
        ["`{test}` failed at {place}: {said}", "`{test}` 在 {place} 失败：{said}"],
    ),
    (
        "test-failed.why",
        [
            "The tests were built and ran, and found a difference; the toolchain is fine",
            "测试已经构建并运行，发现了差异；工具链没有问题",
        ],
    ),
    ("test-file-run.fix.test", ["Run `{command}`", "运行 `{command}`"]),
    (
        "test-file-run.fix.use-go-test",
        [
            "Use `go test` with the folder in the task instead of `go run {file}`",
            "在任务中用 `go test` 加文件夹，代替 `go run {file}`",
        ],
    ),
    (
        "test-file-run.message",
        [
            "`{command}` was given the test file {file}, which it does not run",
            "`{command}` 得到的是测试文件 {file}，它不会运行测试",
        ],
    ),
    (
        "test-file-run.message.built",
        [
            "`{command}` makes nothing of the test file {file}",
            "`{command}` 不会从测试文件 {file} 构建出任何东西",
        ],
    ),
    (
        "test-file-run.message.folder",
        [
            "{folder} holds only test files, and `go run` runs no tests",
            "{folder} 中只有测试文件，而 `go run` 不运行测试",
        ],
    ),
    (
        "test-file-run.why",
        [
            "Tests have no `main` of their own: only `go test` builds a program around them",
            "测试没有自己的 `main`：只有 `go test` 会为它们构建程序",
        ],
    ),
    ("test-files-missing.fix.folder", ["Run `{command}`", "运行 `{command}`"]),
    (
        "test-files-missing.fix.move",
        ["Move `{test}` to a file {to}", "把 `{test}` 移到文件 {to} 中"],
    ),
    ("test-files-missing.fix.rename", ["Rename {file} to {to}", "将 {file} 重命名为 {to}"]),
    (
        "test-files-missing.fix.write",
        [
            "Write the tests of `{package}` in a file beside it whose name ends in `_test.go`",
            "在同一文件夹中名称以 `_test.go` 结尾的文件里编写 `{package}` 的测试",
        ],
    ),
    (
        "test-files-missing.message",
        [
            "`{test}` is in {file}, where `go test` does not look",
            "`{test}` 在 {file} 中，而 `go test` 不会看这个文件",
        ],
    ),
    (
        "test-files-missing.message.named",
        [
            "`go test` was given {file}, which is no test file",
            "`go test` 得到的 {file} 不是测试文件",
        ],
    ),
    (
        "test-files-missing.message.none",
        [
            "Package `{package}` has no file whose name ends in `_test.go`",
            "包 `{package}` 中没有名称以 `_test.go` 结尾的文件",
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
        "test-files-missing.why.named",
        [
            "Given files by name, go test looks at no others, and ends with 0 when none of them is a test",
            "按文件名给出时，go test 不看其他文件；其中没有测试时它以 0 退出",
        ],
    ),
    (
        "test-files-missing.why.none",
        [
            "There is nothing to run: go test says \"[no test files]\" and ends with 0",
            "没有可运行的测试：go test 会报告 “[no test files]” 并以 0 退出",
        ],
    ),
    (
        "test-flag-invalid.fix.choose",
        ["Leave one of the two out, or change its value", "去掉其中一个，或修改它的值"],
    ),
    (
        "test-flag-invalid.fix.folder",
        ["Make the folder first, or name another file", "先创建该文件夹，或指定另一个文件"],
    ),
    (
        "test-flag-invalid.fix.help",
        ["Run `{command}` to see the flags", "运行 `{command}` 查看所有标志"],
    ),
    (
        "test-flag-invalid.fix.one-fuzz-test",
        [
            "Write the whole name of one fuzz test between `^` and `$`",
            "用 `^` 和 `$` 写出一个模糊测试的完整名称",
        ],
    ),
    ("test-flag-invalid.fix.one-package", ["Name one package", "只写出一个包"]),
    ("test-flag-invalid.fix.value", ["Write for example `{example}`", "例如写成 `{example}`"]),
    (
        "test-flag-invalid.message",
        ["`-{flag}` does not take the value `{value}`", "`-{flag}` 不接受值 `{value}`"],
    ),
    (
        "test-flag-invalid.message.file",
        [
            "`-{flag}` names `{value}`, which cannot be written",
            "`-{flag}` 指定的 `{value}` 无法写入",
        ],
    ),
    ("test-flag-invalid.message.no-value", ["`-{flag}` needs a value", "`-{flag}` 需要一个值"]),
    ("test-flag-invalid.message.together", ["{said}", "{said}"]),
    (
        "test-flag-invalid.why",
        [
            "No test ran: `go test` refuses it with 2, the test binary with 1",
            "没有测试运行：`go test` 拒绝时以 2 退出，测试二进制拒绝时以 1 退出",
        ],
    ),
    (
        "test-flag-invalid.why.together",
        [
            "No test ran: the flags do not go together, or not with this many packages",
            "没有测试运行：这些标志不能一起使用，或者不能用于这么多包",
        ],
    ),
    (
        "test-flag-taken-by-go.fix.args",
        ["Put the tests' own `-{flag}` behind `-args`", "把测试自己的 `-{flag}` 放到 `-args` 之后"],
    ),
    (
        "test-flag-taken-by-go.message",
        [
            "`-{flag}` is a flag of go itself: the tests never see it",
            "`-{flag}` 是 go 自己的标志：测试看不到它",
        ],
    ),
    (
        "test-flag-taken-by-go.why",
        [
            "go takes the flags that it knows, wherever they stand; only what is behind `-args` reaches the tests untouched",
            "go 会取走它认识的标志，无论写在哪里；只有 `-args` 之后的内容才会原样到达测试",
        ],
    ),
    (
        "test-flag-taken-by-go.why.dry-run",
        [
            "With `-n` go only prints what it would do: no test ran, and the exit code is 0",
            "使用 `-n` 时 go 只打印它将要做的事：没有测试运行，退出码是 0",
        ],
    ),
    (
        "test-flag-undefined.fix.help",
        ["Run `{command}` to see the flags", "运行 `{command}` 查看所有标志"],
    ),
    (
        "test-flag-undefined.fix.later",
        ["Give `-{flag}` when the compiled test is run", "在运行编译好的测试时再给出 `-{flag}`"],
    ),
    (
        "test-flag-undefined.fix.one-package",
        ["Name only the package that defines `-{flag}`", "只写出定义了 `-{flag}` 的包"],
    ),
    (
        "test-flag-undefined.fix.prefix",
        [
            "Write `-test.{flag}`, or give `-{flag}` to `go test` before `-args`",
            "写成 `-test.{flag}`，或在 `-args` 之前把 `-{flag}` 交给 `go test`",
        ],
    ),
    (
        "test-flag-undefined.fix.remove",
        [
            "Take `-{flag}` away, or define it in the tests with the package `flag`",
            "去掉 `-{flag}`，或在测试中用 `flag` 包定义它",
        ],
    ),
    (
        "test-flag-undefined.fix.update-go",
        ["Use a newer Go, or go without `-{flag}`", "使用更新的 Go，或不使用 `-{flag}`"],
    ),
    (
        "test-flag-undefined.message",
        ["The test binary does not know the flag `-{flag}`", "测试二进制不认识标志 `-{flag}`"],
    ),
    (
        "test-flag-undefined.message.compile-only",
        [
            "`-{flag}` is for the test binary, and with `-c` none runs",
            "`-{flag}` 是给测试二进制的，而使用 `-c` 时不会运行它",
        ],
    ),
    (
        "test-flag-undefined.message.newer",
        ["`-{flag}` needs Go 1.{needed} or newer", "`-{flag}` 需要 Go 1.{needed} 或更高版本"],
    ),
    (
        "test-flag-undefined.message.prefix",
        [
            "The test binary knows `-test.{flag}`, not `-{flag}`",
            "测试二进制认识的是 `-test.{flag}`，而不是 `-{flag}`",
        ],
    ),
    (
        "test-flag-undefined.why",
        [
            "go test hands flags that it does not know to the test binary, which ends with 2 (go test itself: 1)",
            "go test 把不认识的标志交给测试二进制，后者以 2 退出（go test 自己是 1）",
        ],
    ),
    (
        "test-flag-undefined.why.prefix",
        [
            "Only `go test` takes the short form; behind `-args`, under dlv and for a compiled test the prefix is needed",
            "只有 `go test` 接受短形式；在 `-args` 之后、在 dlv 下以及编译好的测试都需要前缀",
        ],
    ),
    (
        "test-flag-undefined.why.several",
        [
            "Every package that is tested gets the flag, and not every one defines it",
            "每个被测试的包都会得到这个标志，但并非每个包都定义了它",
        ],
    ),
    (
        "test-flags-parsed-early.fix.move",
        [
            "Move the parsing out of `init`: into `main`, or into `TestMain` before `m.Run`",
            "把解析移出 `init`：放到 `main` 中，或放到 `TestMain` 里 `m.Run` 之前",
        ],
    ),
    (
        "test-flags-parsed-early.fix.move-to-main",
        [
            "Move `{call}()` from `init` to `main` in {file}",
            "在 {file} 中把 `{call}()` 从 `init` 移到 `main`",
        ],
    ),
    (
        "test-flags-parsed-early.fix.remove",
        ["Remove `{call}()` from `init` in {file}", "从 {file} 的 `init` 中删除 `{call}()`"],
    ),
    (
        "test-flags-parsed-early.message",
        [
            "`{call}` runs in `init` of {file}, before the package testing has its flags",
            "`{call}` 在 {file} 的 `init` 中运行，早于 testing 包注册它的标志",
        ],
    ),
    (
        "test-flags-parsed-early.message.unseen",
        [
            "The flags were parsed in `init`, before `{flag}` of the package testing was known",
            "标志在 `init` 中就被解析了，那时还没有 testing 包的 `{flag}`",
        ],
    ),
    (
        "test-flags-parsed-early.why",
        [
            "Every `go test` of the package fails: \"flag provided but not defined: -test.…\"; the order of flags is not the reason",
            "该包的每次 `go test` 都会失败：“flag provided but not defined: -test.…”；这与标志的顺序无关",
        ],
    ),
    (
        "test-main-hides-result.fix.call-run",
        [
            "Call `m.Run()` in `TestMain`; what it returns is the exit code when `TestMain` returns",
            "在 `TestMain` 中调用 `m.Run()`；`TestMain` 返回时，它的结果就是退出码",
        ],
    ),
    (
        "test-main-hides-result.fix.exit-with-result",
        [
            "End `TestMain` in {file} with what `m.Run` returned",
            "让 {file} 中的 `TestMain` 以 `m.Run` 的返回值结束",
        ],
    ),
    (
        "test-main-hides-result.message",
        [
            "`TestMain` in {file} never calls `m.Run`, so no test runs",
            "{file} 中的 `TestMain` 从不调用 `m.Run`，所以没有测试会运行",
        ],
    ),
    (
        "test-main-hides-result.message.thrown-away",
        [
            "`TestMain` in {file} ends with 0, whatever `m.Run` returned",
            "无论 `m.Run` 返回什么，{file} 中的 `TestMain` 都以 0 结束",
        ],
    ),
    (
        "test-main-hides-result.why",
        [
            "go test prints \"ok\" and ends with 0 although nothing ran",
            "什么都没有运行，go test 却打印 “ok” 并以 0 退出",
        ],
    ),
    (
        "test-main-hides-result.why.thrown-away",
        [
            "Tests that fail are reported as \"ok\": the exit code is all that go test looks at",
            "失败的测试会被报告为 “ok”：go test 只看退出码",
        ],
    ),
    ("test-name-invalid.fix.rename", ["Rename `{test}` to `{to}`", "将 `{test}` 重命名为 `{to}`"]),
    (
        "test-name-invalid.fix.rename-by-hand",
        [
            "Rename `{test}` to `{to}` if it is meant to be a test",
            "如果它本应是测试，请将 `{test}` 重命名为 `{to}`",
        ],
    ),
    (
        "test-name-invalid.fix.rename-example",
        [
            "Name the example after something that the package declares, with a lower-case suffix",
            "用包中声明的名称给示例命名，后缀用小写字母开头",
        ],
    ),
    (
        "test-name-invalid.message",
        [
            "`{test}` is no test to `go test`; as `{to}` it would be one",
            "对 `go test` 来说 `{test}` 不是测试；命名为 `{to}` 才是",
        ],
    ),
    (
        "test-name-invalid.message.example-signature",
        [
            "`{test}` must take no parameters and return nothing",
            "`{test}` 不能有参数，也不能有返回值",
        ],
    ),
    (
        "test-name-invalid.message.example-suffix",
        [
            "The suffix of `{test}` must begin with a lower-case letter: `{part}`",
            "`{test}` 的后缀必须以小写字母开头：`{part}`",
        ],
    ),
    (
        "test-name-invalid.message.example-unknown",
        [
            "`{test}` is an example of `{part}`, which the package does not have",
            "`{test}` 是 `{part}` 的示例，而包中没有 `{part}`",
        ],
    ),
    (
        "test-name-invalid.why",
        [
            "Behind `{prefix}` must come anything but a lower-case letter: it is passed over silently, or refused by vet (Go 1.26)",
            "`{prefix}` 之后不能是小写字母：它会被悄悄跳过，或者被 vet 拒绝（Go 1.26）",
        ],
    ),
    (
        "test-name-invalid.why.example",
        [
            "go vet refuses it, and so does go test of Go 1.26: no test of the package runs",
            "go vet 会拒绝它，Go 1.26 的 go test 也一样：包中的测试都不会运行",
        ],
    ),
    (
        "test-name-invalid.why.helper",
        [
            "By its name it is a helper: it runs only where another test calls it",
            "从名称上看它是辅助函数：只有别的测试调用它时才会运行",
        ],
    ),
    (
        "test-name-invalid.why.vet",
        [
            "The vet that go test runs first refuses the name (Go 1.26); Go 1.23 passed over the test silently",
            "go test 先运行的 vet 会拒绝这个名称（Go 1.26）；Go 1.23 则会悄悄跳过该测试",
        ],
    ),
    (
        "test-not-matched.fix.change-pattern",
        [
            "Change `{pattern}`; it is matched against the name, part by part at each `/`",
            "修改 `{pattern}`；它按 `/` 分段与名称逐段匹配",
        ],
    ),
    (
        "test-not-matched.fix.list",
        ["Run `{command}` to see the names", "运行 `{command}` 查看所有名称"],
    ),
    (
        "test-not-matched.fix.write-test",
        [
            "Write a function `TestXxx(t *testing.T)` in a file whose name ends in `_test.go`",
            "在名称以 `_test.go` 结尾的文件中编写函数 `TestXxx(t *testing.T)`",
        ],
    ),
    (
        "test-not-matched.message",
        ["`-{flag} {pattern}` matches none of {known}", "`-{flag} {pattern}` 与 {known} 都不匹配"],
    ),
    (
        "test-not-matched.message.no-tests",
        ["No test was found, so nothing ran", "没有找到测试，所以什么都没有运行"],
    ),
    (
        "test-not-matched.message.unseen",
        [
            "`-{flag} {pattern}` matches nothing, so nothing ran",
            "`-{flag} {pattern}` 什么也没有匹配，所以什么都没有运行",
        ],
    ),
    (
        "test-not-matched.why",
        [
            "go says \"no tests to run\" at most, and ends with 0: a wrong name looks like success",
            "go 最多只说 “no tests to run”，并以 0 退出：名称写错看起来就像成功",
        ],
    ),
    (
        "test-pattern-invalid.fix.list",
        ["Run `{command}` to see the names", "运行 `{command}` 查看所有名称"],
    ),
    (
        "test-pattern-invalid.fix.quote",
        ["Write `{quoted}` to match the text as it is", "写成 `{quoted}` 以按原文匹配"],
    ),
    (
        "test-pattern-invalid.message",
        ["`{flag}` is no regular expression: {said}", "`{flag}` 不是正则表达式：{said}"],
    ),
    (
        "test-pattern-invalid.why",
        [
            "The test binary refuses `{pattern}` before any test runs and ends with 1",
            "测试二进制会在运行任何测试之前拒绝 `{pattern}`，并以 1 退出",
        ],
    ),
    (
        "test-signature-invalid.fix.change",
        [
            "Give `{test}` just the parameter that it needs, no result and no type parameters",
            "只给 `{test}` 所需的参数，不要返回值，也不要类型参数",
        ],
    ),
    (
        "test-signature-invalid.fix.parameter",
        [
            "Change the parameter of `{test}` to `{parameter}`",
            "把 `{test}` 的参数改为 `{parameter}`",
        ],
    ),
    (
        "test-signature-invalid.fix.rename-or-change",
        [
            "Declare it as `{signature}`, or give the test another name",
            "把它声明为 `{signature}`，或者换一个名称",
        ],
    ),
    (
        "test-signature-invalid.message",
        ["`{test}` must be declared as `{signature}`", "`{test}` 必须声明为 `{signature}`"],
    ),
    (
        "test-signature-invalid.message.generic",
        ["`{test}` cannot be a test: {signature}", "`{test}` 不能作为测试：{signature}"],
    ),
    (
        "test-signature-invalid.message.main",
        [
            "`TestMain` takes `*testing.T`: it is an ordinary test, not the main of the tests",
            "`TestMain` 的参数是 `*testing.T`：它只是普通测试，不是测试的入口",
        ],
    ),
    (
        "test-signature-invalid.why",
        [
            "go test refuses the whole package before any test runs: \"[setup failed]\"",
            "go test 会在运行任何测试之前拒绝整个包：“[setup failed]”",
        ],
    ),
    (
        "test-signature-invalid.why.main",
        [
            "It runs once like any other test; nothing is done before or after the others",
            "它像其他测试一样只运行一次；在其他测试之前或之后什么都不会做",
        ],
    ),
    ("test-single-file.fix.folder", ["Run `{command}`", "运行 `{command}`"]),
    (
        "test-single-file.fix.use-folder",
        [
            "Give the task the folder (`./...` or `${fileDirname}`) instead of `{file}`",
            "在任务中用文件夹（`./...` 或 `${fileDirname}`）代替 `{file}`",
        ],
    ),
    (
        "test-single-file.message",
        [
            "`{tool}` was given only {file}; `{name}` is in {other}",
            "`{tool}` 只得到了 {file}，而 `{name}` 在 {other} 中",
        ],
    ),
    (
        "test-single-file.message.task",
        [
            "The task gives `go test` only `{file}`, not its package",
            "该任务只把 `{file}` 交给 `go test`，而不是它所在的包",
        ],
    ),
    (
        "test-single-file.message.unseen",
        [
            "`{tool}` was given only {file}, which uses `{name}` from another file",
            "`{tool}` 只得到了 {file}，它使用了其他文件中的 `{name}`",
        ],
    ),
    (
        "test-single-file.why",
        [
            "With file names go test builds just these files, as a package of their own; the others are left out",
            "给出文件名时，go test 只把这些文件构建成一个独立的包，其余文件会被忽略",
        ],
    ),
    (
        "test-timed-out.fix.find-loop",
        [
            "Look where the test stands still: a loop, a channel, a lock, a read from the network or stdin",
            "看看测试停在哪里：循环、通道、锁，或是从网络、标准输入读取",
        ],
    ),
    (
        "test-timed-out.fix.longer",
        ["Run `{command}` to give it more time", "运行 `{command}` 给它更多时间"],
    ),
    ("test-timed-out.message", ["A test took longer than {after}", "某个测试用时超过 {after}"]),
    (
        "test-timed-out.message.killed",
        [
            "The test binary did not end by itself; go ended it after {after}",
            "测试二进制没有自行结束；go 在 {after} 后结束了它",
        ],
    ),
    (
        "test-timed-out.message.test",
        ["`{test}` took longer than {after}", "`{test}` 用时超过 {after}"],
    ),
    (
        "test-timed-out.why",
        [
            "go test ends with 1 and prints what every goroutine did; the usual limit is 10m; the toolchain is fine",
            "go test 以 1 退出，并打印每个 goroutine 在做什么；默认限制是 10m；工具链没有问题",
        ],
    ),
    (
        "test-wrong-package.fix.package",
        [
            "Change `package {package}` to `package {tested}` in {file}",
            "在 {file} 中把 `package {package}` 改为 `package {tested}`",
        ],
    ),
    (
        "test-wrong-package.fix.qualify",
        [
            "Import the tested package and write its name before `{name}`; only exported names can be reached",
            "导入被测试的包，并在 `{name}` 前写上包名；只有已导出的名称才能访问",
        ],
    ),
    ("test-wrong-package.fix.there", ["Run `{command}`", "运行 `{command}`"]),
    (
        "test-wrong-package.message",
        [
            "`{name}` is `{tested}`'s own; {file} is in package `{package}`",
            "`{name}` 属于 `{tested}`；而 {file} 在包 `{package}` 中",
        ],
    ),
    (
        "test-wrong-package.message.folder",
        [
            "`{test}` is in {folder}, and the tests of `{target}` were run",
            "`{test}` 在 {folder} 中，而运行的是 `{target}` 的测试",
        ],
    ),
    (
        "test-wrong-package.message.stranger",
        [
            "{file} is in package `{package}`, and what it tests in `{tested}`",
            "{file} 在包 `{package}` 中，而它测试的内容在 `{tested}` 中",
        ],
    ),
    (
        "test-wrong-package.message.unseen",
        [
            "{file} is in package `{package}`, which does not know `{name}`",
            "{file} 在包 `{package}` 中，这个包里没有 `{name}`",
        ],
    ),
    (
        "test-wrong-package.why",
        [
            "A package whose name ends in `_test` is a package of its own: it sees exported names only, behind an import",
            "名称以 `_test` 结尾的包是独立的包：它只能通过导入看到已导出的名称",
        ],
    ),
    (
        "test-wrong-package.why.folder",
        [
            "go test runs the tests of the packages that it is given, no others, and ends with 0 when there are none",
            "go test 只运行给定包的测试，没有测试时以 0 退出",
        ],
    ),
    (
        "test-wrong-package.why.stranger",
        [
            "A folder has one package, and its tests are in that one or in the same with `_test` behind it",
            "一个文件夹只有一个包，其测试在该包中，或在名称后加 `_test` 的包中",
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
        "tool.not-needed-yet",
        [
            "not needed so far; the Go extension offers to install it at the first debugging",
            "目前还用不到；第一次调试时 Go 扩展会提示安装",
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
        "toolchain-too-old.fix.go-line",
        [
            "Or write `go {wanted}` or newer in {file}: then Go 1.21 and newer fetch such a Go by themselves",
            "或者在 {file} 中写上 `go {wanted}` 或更新的版本：Go 1.21 及更新的版本会自动获取所需的 Go",
        ],
    ),
    (
        "toolchain-too-old.fix.install-newer",
        ["Install Go {wanted} or newer from {url}", "从 {url} 安装 Go {wanted} 或更新的版本"],
    ),
    (
        "toolchain-too-old.fix.reinstall-tool",
        [
            "Update `{tool}`, or install it again with Go {wanted} or newer",
            "更新 `{tool}`，或用 Go {wanted} 或更新的版本重新安装它",
        ],
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
        "toolchain-too-old.message.explain-directive",
        [
            "{file} uses the directive `{directive}`, which came with Go {wanted}; what reads the file is older",
            "{file} 使用了指令 `{directive}`，它从 Go {wanted} 起才有；读取该文件的程序更旧",
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
        "toolchain-too-old.why.explain-directive",
        [
            "A Go that does not know the line stops at it; the line itself may be right",
            "不认识这一行的 Go 会停在这里；这一行本身可能没有错",
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
        "toolchain-too-old.why.explain-tool",
        [
            "The tool reads the file by the rules of the Go that it was built with; the line itself may be right",
            "该工具按构建它的 Go 的规则读取文件；这一行本身可能没有错",
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
        "toolchain-unavailable.fix.no-proxy",
        [
            "Leave golang.org out of `{variable}`, or set `GONOPROXY` to the private modules only (`GONOPROXY=none` for one run)",
            "不要让 `{variable}` 包含 golang.org，或让 `GONOPROXY` 只包含私有模块（单次运行可用 `GONOPROXY=none`）",
        ],
    ),
    (
        "toolchain-unavailable.fix.proxy",
        [
            "Put a proxy into `GOPROXY`, before `direct`, or install that Go",
            "在 `GOPROXY` 中的 `direct` 之前写上一个代理，或安装那个版本的 Go",
        ],
    ),
    ("toolchain-unavailable.fix.unset", ["Run `{command}`", "运行 `{command}`"]),
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
        "toolchain-unavailable.why.barred",
        [
            "Toolchains come from a module proxy only, and `{variable}={value}` bars the way; go says the same of a version that does not exist",
            "工具链只能从模块代理获取，而 `{variable}={value}` 挡住了去路；版本不存在时 go 的说法也完全相同",
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
        "toolchain-unavailable.why.stored",
        [
            "Each go command first switches to the stored version, `go env -u` too, and fails",
            "每个 go 命令都会先切换到保存的版本，`go env -u` 也一样，因此失败",
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
    ("vendor-hides-module-graph.fix.bypass", ["Run `{command}`", "运行 `{command}`"]),
    (
        "vendor-hides-module-graph.message",
        ["The vendor folder does not tell that: {said}", "vendor 文件夹无法回答：{said}"],
    ),
    (
        "vendor-hides-module-graph.why",
        [
            "A vendor folder is in use, and it holds packages, not the graph of modules or their versions",
            "正在使用 vendor 文件夹，它只有包，没有模块图，也没有版本列表",
        ],
    ),
    ("vendor-inconsistent.fix.vendor", ["Run `{command}`", "运行 `{command}`"]),
    ("vendor-inconsistent.message", ["{said}", "{said}"]),
    (
        "vendor-inconsistent.message.package",
        [
            "{file} imports `{package}`, which the vendor folder lacks",
            "{file} 导入了 `{package}`，而 vendor 文件夹中没有它",
        ],
    ),
    (
        "vendor-inconsistent.message.package-unknown",
        ["The vendor folder lacks the package `{package}`", "vendor 文件夹中没有包 `{package}`"],
    ),
    (
        "vendor-inconsistent.message.several",
        ["{said} (and {more} more)", "{said}（另有 {more} 处）"],
    ),
    (
        "vendor-inconsistent.why",
        [
            "A vendor folder is in use (`{module}`): go stops when it does not fit go.mod",
            "正在使用 vendor 文件夹（`{module}`）：它与 go.mod 不符时 go 会停止",
        ],
    ),
    (
        "vendor-inconsistent.why.package",
        [
            "A vendor folder is in use: packages are taken from there only, never from the network",
            "正在使用 vendor 文件夹：包只从那里取，不会从网络下载",
        ],
    ),
    ("vendor-missing.fix.unset", ["Run `{command}`", "运行 `{command}`"]),
    (
        "vendor-missing.fix.unset-environment",
        [
            "Take `-mod=vendor` out of GOFLAGS or of the command",
            "从 GOFLAGS 或命令中去掉 `-mod=vendor`",
        ],
    ),
    (
        "vendor-missing.fix.vendor",
        ["Run `{command}` to make the folder", "运行 `{command}` 生成该文件夹"],
    ),
    (
        "vendor-missing.message",
        [
            "`-mod=vendor` ({source}), but there is no `{vendor}`",
            "`-mod=vendor`（{source}），但没有 `{vendor}`",
        ],
    ),
    (
        "vendor-missing.message.explain",
        [
            "`-mod=vendor` is in effect, but there is no `{vendor}`",
            "`-mod=vendor` 正在生效，但没有 `{vendor}`",
        ],
    ),
    (
        "vendor-missing.why",
        [
            "With -mod=vendor go takes packages from the vendor folder only: nothing that go.mod requires is found",
            "使用 -mod=vendor 时 go 只从 vendor 文件夹取包：go.mod 依赖的东西都找不到",
        ],
    ),
    (
        "version-manager-refuses.fix.path",
        [
            "Put the folder of `{manager}` on the PATH of this process",
            "把 `{manager}` 所在的文件夹加入此进程的 PATH",
        ],
    ),
    ("version-manager-refuses.fix.read", ["Do what {manager} says", "按 {manager} 的提示处理"]),
    ("version-manager-refuses.fix.run", ["Run `{command}`", "运行 `{command}`"]),
    (
        "version-manager-refuses.fix.trust",
        ["Read `{file}`, then run `{command}`", "先阅读 `{file}`，再运行 `{command}`"],
    ),
    (
        "version-manager-refuses.message",
        [
            "`go` is {manager}'s shim, and no Go version is chosen for this folder",
            "`go` 是 {manager} 的 shim，而此文件夹没有选定 Go 版本",
        ],
    ),
    (
        "version-manager-refuses.message.manager-missing",
        [
            "`go` is {manager}'s shim, and `{manager}` itself is not on PATH",
            "`go` 是 {manager} 的 shim，而 `{manager}` 本身不在 PATH 中",
        ],
    ),
    (
        "version-manager-refuses.message.not-installed",
        [
            "`go` is {manager}'s shim, and Go {version} is not installed",
            "`go` 是 {manager} 的 shim，而 Go {version} 没有安装",
        ],
    ),
    (
        "version-manager-refuses.message.not-installed-file",
        [
            "{manager} has no Go {version}, which `{file}` asks for",
            "{manager} 没有安装 `{file}` 要求的 Go {version}",
        ],
    ),
    (
        "version-manager-refuses.message.other",
        [
            "`go` is {manager}'s shim, and {manager} refuses to start anything",
            "`go` 是 {manager} 的 shim，而 {manager} 拒绝启动任何程序",
        ],
    ),
    (
        "version-manager-refuses.message.unresolved",
        [
            "mise finds no Go {version}, which `{file}` asks for",
            "mise 找不到 `{file}` 要求的 Go {version}",
        ],
    ),
    (
        "version-manager-refuses.message.untrusted",
        [
            "`go` is mise's shim, and mise does not trust `{file}`",
            "`go` 是 mise 的 shim，而 mise 不信任 `{file}`",
        ],
    ),
    (
        "version-manager-refuses.why",
        [
            "The shim only looks up a version and starts it, so every go command in this folder ends with this text and none of Go's own",
            "shim 只负责查找版本并启动它，因此在此文件夹中每个 go 命令都会以这段文字结束，而不是 Go 自己的信息",
        ],
    ),
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
    (
        "workspace-excludes-module.fix.drop",
        ["Run `{command}`, or put the module back", "运行 `{command}`，或把该模块放回原处"],
    ),
    ("workspace-excludes-module.fix.use", ["Run `{command}`", "运行 `{command}`"]),
    (
        "workspace-excludes-module.message",
        [
            "`{work}` does not use the module `{module}` (`{folder}`)",
            "`{work}` 没有使用模块 `{module}`（`{folder}`）",
        ],
    ),
    (
        "workspace-excludes-module.message.empty",
        ["{file} uses no module", "{file} 没有使用任何模块"],
    ),
    (
        "workspace-excludes-module.message.explain",
        ["go.work does not use the module of `{folder}`", "go.work 没有使用 `{folder}` 所在的模块"],
    ),
    (
        "workspace-excludes-module.message.missing",
        [
            "go.work uses `{folder}`, where there is no go.mod",
            "go.work 使用了 `{folder}`，但那里没有 go.mod",
        ],
    ),
    (
        "workspace-excludes-module.why",
        [
            "With a go.work in effect, go, gopls and the debugger refuse packages of modules that it does not use",
            "go.work 生效时，go、gopls 和调试器会拒绝其中未列出的模块的包",
        ],
    ),
    (
        "workspace-excludes-module.why.empty",
        [
            "With a go.work in effect, every command asks for the modules that it uses",
            "go.work 生效时，每个命令都要求其中列出所用的模块",
        ],
    ),
    (
        "workspace-excludes-module.why.explain",
        [
            "A go.work here or above is in effect, and only the modules that it lists are part of the workspace",
            "此处或上级目录的 go.work 正在生效，只有其中列出的模块属于工作区",
        ],
    ),
    (
        "workspace-excludes-module.why.missing",
        [
            "Go reads every module that go.work uses, and stops when one is not there",
            "Go 会读取 go.work 使用的每个模块，缺少一个就停止",
        ],
    ),
];

//! Made by `cargo xtask generate` from the rules' pages and `words.md`; edit those.

use go_doctor_protocol::{Layer, Severity};

/// Rule, layer, severity; sorted by rule.
pub(crate) static META: &[(&str, Layer, Severity)] = &[
    ("cgo-disabled", Layer::Module, Severity::Error),
    ("environments-differ", Layer::System, Severity::Warning),
    ("file-encoding", Layer::Module, Severity::Error),
    ("file-excluded", Layer::Module, Severity::Error),
    ("file-not-found", Layer::Module, Severity::Error),
    ("func-main-missing", Layer::Module, Severity::Error),
    ("go-directive-invalid", Layer::Module, Severity::Error),
    ("go-directive-too-low", Layer::Module, Severity::Error),
    ("go-extension-missing", Layer::Extension, Severity::Warning),
    ("go-mod-invalid", Layer::Module, Severity::Error),
    ("go-mod-missing", Layer::Module, Severity::Error),
    ("go-mod-outdated", Layer::Module, Severity::Error),
    ("go-not-executable", Layer::System, Severity::Error),
    ("go-not-found", Layer::System, Severity::Error),
    ("go-not-on-path", Layer::System, Severity::Error),
    ("go-sum-missing", Layer::Module, Severity::Error),
    ("go-work-outdated", Layer::Module, Severity::Error),
    ("gopath-invalid", Layer::System, Severity::Error),
    ("gopls-missing", Layer::Extension, Severity::Error),
    ("goroot-mismatch", Layer::System, Severity::Error),
    ("goroot-missing", Layer::System, Severity::Error),
    ("import-cycle", Layer::Module, Severity::Error),
    ("import-forbidden", Layer::Module, Severity::Error),
    ("import-path-invalid", Layer::Module, Severity::Error),
    ("main-redeclared", Layer::Module, Severity::Error),
    ("module-in-gopath", Layer::Module, Severity::Info),
    ("module-init-refused", Layer::Module, Severity::Error),
    ("modules-off", Layer::Module, Severity::Error),
    ("nested-module", Layer::Module, Severity::Warning),
    ("no-go-files", Layer::Module, Severity::Error),
    ("outside-module", Layer::Module, Severity::Error),
    ("package-clause-missing", Layer::Module, Severity::Error),
    ("package-not-found", Layer::Module, Severity::Error),
    ("package-not-main", Layer::Module, Severity::Error),
    ("packages-mixed", Layer::Module, Severity::Error),
    ("replace-missing", Layer::Module, Severity::Error),
    ("requirement-missing", Layer::Module, Severity::Error),
    ("revision-unknown", Layer::Module, Severity::Error),
    ("setting-path-missing", Layer::Extension, Severity::Error),
    ("setting-unknown", Layer::Extension, Severity::Warning),
    ("sibling-file-not-compiled", Layer::Module, Severity::Error),
    ("test-files-missing", Layer::Test, Severity::Warning),
    ("toolchain-too-old", Layer::System, Severity::Error),
    ("vendor-hides-module-graph", Layer::Module, Severity::Error),
    ("vendor-inconsistent", Layer::Module, Severity::Error),
    ("vendor-missing", Layer::Module, Severity::Error),
    ("workspace-excludes-module", Layer::Module, Severity::Error),
];

/// Key, English, Simplified Chinese; sorted by key.
pub(crate) static WORDS: &[(&str, [&str; 2])] = &[
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
        ["{file} is no UTF-8 text ({encoding})", "{file} 不是 UTF-8 文本（{encoding}）"],
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
            "Go source is UTF-8, comments included: go stops at the first byte that is none",
            "Go 源代码必须是 UTF-8，注释也不例外：go 遇到第一个无效字节就停止",
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
    ("go-mod-missing.fix.install", ["Run `{command}`", "运行 `{command}`"]),
    ("go-mod-missing.fix.work", ["Run `{command}`", "运行 `{command}`"]),
    (
        "go-mod-missing.message",
        ["There is no go.mod in `{folder}` or above it", "`{folder}` 及其上级目录中没有 go.mod"],
    ),
    (
        "go-mod-missing.message.work",
        ["There is no go.work in `{folder}` or above it", "`{folder}` 及其上级目录中没有 go.work"],
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
    (
        "package-not-found.fix.newer-go",
        [
            "Install Go 1.{since} or newer from https://go.dev/dl/",
            "从 https://go.dev/dl/ 安装 Go 1.{since} 或更高版本",
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
        "package-not-found.message.newer",
        [
            "The package `{package}` came with Go 1.{since}, and the go that runs is older",
            "包 `{package}` 从 Go 1.{since} 起才有，而运行的 go 更旧",
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
        "package-not-found.why.newer",
        [
            "The standard library is the one of the go that runs, whatever go.mod says",
            "标准库属于正在运行的 go，与 go.mod 的写法无关",
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
    ("unchecked.probe", ["`{probe}`: {outcome}", "`{probe}`：{outcome}"]),
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

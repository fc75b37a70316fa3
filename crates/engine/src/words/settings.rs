//! Made by `cargo xtask generate` from the pages of the family settings; edit those.
#![allow(
    clippy::wildcard_imports,
    reason = "each module takes what it needs of the same ten names"
)]

use super::{Arg, Message, RuleId, Template, Title, Why, sentence, words};
use go_doctor_protocol::{Layer, Severity};

/// cph-args-ineffective
pub(crate) mod cph_args_ineffective {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("cph-args-ineffective", Layer::Extension, Severity::Error);
    words! {
        message message(value "value") "`cph.language.go.Args` is `{value}`, and CPH puts it behind the file, where go wants only files" "`cph.language.go.Args` 是 `{value}`，CPH 会把它放在文件之后，而 go 在那里只接受文件";
        why why() "Every compile of a Go file fails; flags belong into GOFLAGS" "每次编译 Go 文件都会失败；标志应写在 GOFLAGS 里";
        title fix_remove() "Remove `cph.language.go.Args`" "删除 `cph.language.go.Args`";
    }
}

/// leetcode-wsl-node
pub(crate) mod leetcode_wsl_node {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("leetcode-wsl-node", Layer::Extension, Severity::Error);
    words! {
        message message(key "key", path "path") "`{key}` is `{path}`, a Windows path, while `useWsl` runs it inside WSL" "`{key}` 是 Windows 路径 `{path}`，而 `useWsl` 会在 WSL 里运行它";
        why why() "The path is quoted and given to wslpath, which refuses it, so the extension cannot start" "这个路径会带着引号交给 wslpath，而 wslpath 会拒绝，扩展因此无法启动";
        title fix_node(key "key") "Set `{key}` to `node`, which WSL finds on its own PATH" "把 `{key}` 设为 `node`，由 WSL 在自己的 PATH 中查找";
        title fix_remove(key "key") "Remove `{key}`" "删除 `{key}`";
    }
}

/// setting-deprecated
pub(crate) mod setting_deprecated {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-deprecated", Layer::Extension, Severity::Info);
    words! {
        message message(key "key") "`{key}` is deprecated" "`{key}` 已弃用";
        message removed(key "key", until "until") "`{key}` was removed from the Go extension; {until} was its last month" "`{key}` 已从 Go 扩展中移除，最后存在于 {until}";
        message instead(key "key", until "until", instead "instead") "`{key}` was removed in {until}; `{instead}` does its work" "`{key}` 在 {until} 之后被移除，现在由 `{instead}` 代替";
        message renamed(key "key", instead "instead") "gopls has renamed `{key}` to `{instead}`" "gopls 已把 `{key}` 改名为 `{instead}`";
        message gopls_removed(key "key") "gopls has removed `{key}`" "gopls 已移除 `{key}`";
        message gopls_deprecated(key "key") "gopls has deprecated `{key}`" "gopls 已弃用 `{key}`";
        why why() "Nobody reads the value any more, or will soon" "这个值已经没有人读取，或者很快就不再读取";
        why why_never_read() "The Go extension declares it and never reads it" "Go 扩展声明了它，但从不读取";
        why why_gopls() "gopls answers it with a message without file or line" "gopls 只会弹出提示，既没有文件也没有行号";
        title fix_rename(key "key", instead "instead") "Rename `{key}` to `{instead}`" "将 `{key}` 重命名为 `{instead}`";
        title fix_remove(key "key") "Remove `{key}`" "删除 `{key}`";
    }
}

/// setting-disables-language-server
pub(crate) mod setting_disables_language_server {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-disables-language-server", Layer::Extension, Severity::Warning);
    words! {
        message message(value "value") "`go.useLanguageServer` is `{value}`: no completion, navigation, refactoring or diagnostics from gopls" "`go.useLanguageServer` 是 `{value}`：gopls 不再提供补全、跳转、重构和诊断";
        message no_boolean(value "value") "`go.useLanguageServer` is `{value}`, no boolean, so gopls is off" "`go.useLanguageServer` 是 `{value}`，不是布尔值，因此 gopls 处于关闭状态";
        why why() "The Go extension has had no other language features than those of gopls since version 0.40 (2023)" "自 0.40 版（2023 年）起，除了 gopls，Go 扩展没有其他语言功能";
        why why_no_boolean() "Only `true` itself switches gopls on; the Go extension does not say that anything else is off" "只有 `true` 才会启用 gopls；写成别的值时，Go 扩展不会提示它已关闭";
        title fix_enable() "Set `go.useLanguageServer` to `true`" "把 `go.useLanguageServer` 设为 `true`";
        title fix_remove() "Remove `go.useLanguageServer`; `true` is the default" "删除 `go.useLanguageServer`；默认值就是 `true`";
    }
}

/// setting-duplicate
pub(crate) mod setting_duplicate {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-duplicate", Layer::Extension, Severity::Warning);
    words! {
        message message(key "key", value "value") "`{key}` stands here and again further down, where it is `{value}`" "`{key}` 在这里出现，后面又出现了一次，值为 `{value}`";
        why why() "VS Code takes the last of equal keys; this one has no effect" "相同的键以最后一个为准，这一处没有任何作用";
        title fix_remove(key "key") "Remove this `{key}`" "删除这一处 `{key}`";
    }
}

/// setting-flag-in-one-string
pub(crate) mod setting_flag_in_one_string {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-flag-in-one-string", Layer::Extension, Severity::Error);
    words! {
        message message(key "key", value "value") "`{key}` has flag and value in one element: `{value}`" "`{key}` 把标志和值写在了一个元素里：`{value}`";
        message run(key "key", value "value") "`{key}` has `{value}`, but which tests run is chosen by the lens or command" "`{key}` 中有 `{value}`，但运行哪些测试由 CodeLens 或命令决定";
        why why() "Each element is passed as one argument, so go sees a flag with a blank in its name and refuses it" "每个元素都作为一个参数传递，go 看到的是名称里带空格的标志，会直接拒绝";
        why why_run() "The last -run wins, so the lens and the Test Explorer run this instead of the test that was clicked" "最后一个 -run 生效，所以点击某个测试时运行的是这里指定的测试";
        why why_run_dropped() "The Go extension drops it as soon as a test is chosen, and no test is ever run without a choice but by the package" "只要选中了某个测试，Go 扩展就会丢弃它；只有按包运行时它才起作用";
        title fix_split(parts "parts") "Split into {parts}" "拆成 {parts}";
        title fix_remove(value "value", key "key") "Remove `{value}` from `{key}`" "从 `{key}` 中删除 `{value}`";
    }
}

/// setting-goroot-is-bin
pub(crate) mod setting_goroot_is_bin {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-goroot-is-bin", Layer::Extension, Severity::Error);
    words! {
        message message(key "key", path "path") "`{key}` is `{path}`, the bin folder of a Go installation" "`{key}` 是 `{path}`，这是 Go 安装目录下的 bin 文件夹";
        why why() "The Go extension exports it as GOROOT, so builds do not find the standard library" "Go 扩展会把它当作 GOROOT 导出，构建时就找不到标准库";
        title fix_above(key "key", file "file", above "above") "Set `{key}` in {file} to `{above}`" "把 {file} 中的 `{key}` 设为 `{above}`";
    }
}

/// setting-incomplete
pub(crate) mod setting_incomplete {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-incomplete", Layer::Extension, Severity::Error);
    words! {
        message message() "`go.formatTool` is `custom`, but `go.alternateTools.customFormatter` names no formatter" "`go.formatTool` 是 `custom`，但 `go.alternateTools.customFormatter` 没有指定格式化工具";
        why why() "Formatting runs a program called `customFormatter`, which nobody has" "格式化时会运行名为 `customFormatter` 的程序，而这个程序并不存在";
        title fix_default() "Set `go.formatTool` to `default`, so that gopls formats" "把 `go.formatTool` 设为 `default`，由 gopls 负责格式化";
        title fix_formatter() "Write the path of your formatter to `go.alternateTools.customFormatter`" "把格式化工具的路径写到 `go.alternateTools.customFormatter`";
    }
}

/// setting-ineffective
pub(crate) mod setting_ineffective {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-ineffective", Layer::Extension, Severity::Warning);
    words! {
        message message(key "key", scope "scope") "`{key}` is ignored in {scope} settings" "`{key}` 写在{scope}设置中不起作用";
        message block(key "key", block "block") "`{key}` inside `{block}` is never read" "`{block}` 里的 `{key}` 从不会被读取";
        message flat(key "key") "`{key}` never arrives at gopls" "`{key}` 永远到不了 gopls";
        message cancelled(key "key", value "value", by "by") "`{key}` ({value}) is cancelled by `{by}`" "`{key}`（{value}）被 `{by}` 抵消";
        message overwritten(key "key", by "by", value "value") "`{key}` is overwritten by `{by}` ({value})" "`{key}` 被 `{by}`（{value}）覆盖";
        why why() "VS Code does not take it from this file" "VS Code 不从这个文件读取它";
        why why_application() "VS Code takes this setting from the user's settings only" "VS Code 只从用户设置中读取它";
        why why_window() "VS Code takes this setting for the whole window, not for one folder of several" "VS Code 按整个窗口读取它，不按多个文件夹中的某一个";
        why why_machine() "VS Code takes this setting from the machine's settings only" "VS Code 只从本机设置中读取它";
        why why_remote() "In a remote window VS Code takes this setting from the remote machine's settings, not from the local user's" "在远程窗口中，VS Code 从远程机器的设置读取它，而不是本地用户的设置";
        why why_block() "The Go extension asks for its settings by file, not by language, so VS Code does not look into this block" "Go 扩展按文件而不是按语言读取设置，VS Code 不会查看这个块";
        why why_flat() "VS Code makes nested objects of the dots, so gopls gets one setting called by the first part" "VS Code 会把点号变成嵌套对象，gopls 得到的只是以第一段命名的一个设置";
        why why_test_tags() "An empty `go.testTags` takes the place of `go.buildTags` for tests; `null` would not" "空的 `go.testTags` 会在测试时取代 `go.buildTags`，`null` 则不会";
        why why_test_flags() "An empty `go.testFlags` takes the place of `go.buildFlags` for tests; `null` would not" "空的 `go.testFlags` 会在测试时取代 `go.buildFlags`，`null` 则不会";
        why why_gopath() "The Go extension puts `go.gopath` over the GOPATH of `go.toolsEnvVars`" "Go 扩展会用 `go.gopath` 覆盖 `go.toolsEnvVars` 里的 GOPATH";
        why why_gopls_flags() "gopls gets its own build flags instead, so it does not see the files with these tags" "gopls 使用自己的构建标志，因此看不到带有这些标签的文件";
        title fix_move_scope(key "key", value "value", target "target") "Move `{key}` ({value}) to {target} settings" "把 `{key}`（{value}）移到{target}设置";
        title fix_set_scope(key "key", value "value", target "target") "Set `{key}` to {value} in {target} settings" "在{target}设置中把 `{key}` 设为 {value}";
        title fix_move_out(key "key", block "block") "Move `{key}` out of `{block}`" "把 `{key}` 移到 `{block}` 之外";
        title fix_nest(name "name") "Move it into `gopls` as `{name}`" "以 `{name}` 的名称移入 `gopls`";
        title fix_remove_by(by "by") "Remove `{by}`" "删除 `{by}`";
        title fix_remove(key "key") "Remove `{key}`" "删除 `{key}`";
    }
}

/// setting-invalid-value
pub(crate) mod setting_invalid_value {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-invalid-value", Layer::Extension, Severity::Error);
    words! {
        message r#type(value "value", key "key", expected "expected") "`{value}` in `{key}` is of the wrong type: {expected} is expected" "`{key}` 中的 `{value}` 类型不对：应为 {expected}";
        message choice(key "key", value "value") "`{key}` is `{value}`, which is none of its values" "`{key}` 是 `{value}`，不在可选值之内";
        message duration(key "key", value "value") "`{key}` is `{value}`, which is no duration for Go" "`{key}` 是 `{value}`，Go 不认识这样的时长";
        message tags(key "key", value "value") "`{key}` is `{value}`, a flag where only tags belong" "`{key}` 是 `{value}`，这里只能写标签，不能写标志";
        message quotes(key "key", value "value") "`{key}` passes quotes on to the program: `{value}`" "`{key}` 会把引号原样传给程序：`{value}`";
        message variable(key "key", value "value") "`{key}` is `{value}`, which is no text" "`{key}` 是 `{value}`，不是文本";
        message goflags(key "key", value "value", word "word") "`{key}` is `{value}`; go does not take `{word}` in it" "`{key}` 是 `{value}`，go 不接受其中的 `{word}`";
        message modules_off(key "key", module "module") "`{key}` is `off`, but the code is the module `{module}`" "`{key}` 是 `off`，但这里的代码是模块 `{module}`";
        message pair(key "key", value "value", pair "pair") "`{key}` is `{value}`; Go builds for no `{pair}`" "`{key}` 是 `{value}`，而 Go 不支持 `{pair}`";
        why why() "The value is refused, or ignored, where it is used" "使用它的地方会拒绝或忽略这个值";
        why why_type() "Its reader takes it for what it expects, and fails or ignores it" "读取它的程序会把它当作预期的类型，结果是出错或被忽略";
        why why_choice(allowed "allowed") "Its reader knows only: {allowed}" "读取它的程序只认识：{allowed}";
        why why_heeded(allowed "allowed") "The Go extension runs it all the same, but lists only: {allowed}" "Go 扩展仍会运行它，但列出的可选值只有：{allowed}";
        why why_duration() "`go test` refuses it with a usage error before any test runs" "`go test` 会因用法错误而拒绝，测试根本不会运行";
        why why_gopls() "gopls refuses it and says so in a message without file or line" "gopls 会拒绝它，但提示里既没有文件也没有行号";
        why why_tags() "The Go extension puts `-tags` in front of it, so no file has this tag" "Go 扩展会在它前面加上 `-tags`，于是没有文件带有这个标签";
        why why_quotes() "No shell takes them away, so the quotes become a part of the value" "没有 shell 去掉引号，引号会成为值的一部分";
        why why_builds() "The Go extension and gopls hand it to every go they start, and go refuses to build with it" "Go 扩展和 gopls 会把它传给启动的每个 go，而 go 会因此拒绝构建";
        why why_modules_off() "go.mod is ignored by all that the Go extension and gopls start; packages are sought in GOPATH" "Go 扩展和 gopls 启动的程序都会忽略 go.mod，只到 GOPATH 中找包";
        why why_variable() "The process gets the word `null` or `[object Object]` as the value" "进程得到的值会是 `null` 或 `[object Object]` 这几个字";
        title fix_set(new "new") "Set it to {new}" "设为 {new}";
        title fix_remove(key "key") "Remove `{key}`" "删除 `{key}`";
    }
}

/// setting-overrides-path
pub(crate) mod setting_overrides_path {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-overrides-path", Layer::Extension, Severity::Warning);
    words! {
        message message(key "key") "`{key}` replaces PATH instead of adding to it" "`{key}` 覆盖了 PATH，而不是追加";
        message null(key "key") "`{key}` is `null`, so terminals have no PATH" "`{key}` 是 `null`，终端里将没有 PATH";
        message tools(key "key") "`{key}` is never searched for go or its tools" "查找 go 及其工具时从不使用 `{key}`";
        why why() "In the integrated terminal, and in tasks, go and everything else outside these folders is not found" "在集成终端和任务中，这些文件夹以外的程序（包括 go）都找不到";
        why why_tools() "The Go extension looks for go and its tools on VS Code's own PATH; only the programs it starts see this one" "Go 扩展只在 VS Code 自己的 PATH 中查找 go 和工具，只有它启动的程序才看得到这个值";
        title fix_keep(new "new") "Write `{new}`" "改写为 `{new}`";
        title fix_remove(key "key") "Remove `{key}`" "删除 `{key}`";
    }
}

/// setting-path-missing
pub(crate) mod setting_path_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-path-missing", Layer::Extension, Severity::Error);
    words! {
        message message(key "key", path "path") "`{key}` is `{path}`, which does not exist" "`{key}` 是 `{path}`，但它不存在";
        message not_executable(key "key", path "path") "`{key}` is `{path}`, which is not executable" "`{key}` 是 `{path}`，但它没有执行权限";
        message no_folder(key "key", path "path") "`{key}` is `{path}`, which is a file, not a folder" "`{key}` 是 `{path}`，但它是文件，不是文件夹";
        message no_file(key "key", path "path") "`{key}` is `{path}`, which is no file" "`{key}` 是 `{path}`，但它不是文件";
        message foreign(key "key", path "path") "`{key}` is `{path}`, a path of another operating system" "`{key}` 是 `{path}`，这是另一种操作系统的路径";
        message relative(key "key", path "path") "`{key}` is `{path}`, which is no absolute path" "`{key}` 是 `{path}`，但它不是绝对路径";
        message no_goroot(key "key", path "path") "`{key}` is `{path}`, which holds no `bin/go`" "`{key}` 是 `{path}`，但其中没有 `bin/go`";
        why why() "The Go extension passes over the value without a word and takes whatever it finds elsewhere" "Go 扩展会一声不响地跳过这个值，使用在别处找到的程序";
        why why_goroot() "The Go extension still looks in its bin folder before PATH, and everything it starts gets the wrong GOROOT" "Go 扩展仍会先于 PATH 在它的 bin 目录中查找，而且它启动的一切都会得到错误的 GOROOT";
        why why_env_file() "Tests run without these variables, without a word; debugging a test fails" "测试会在没有这些变量的情况下运行，而且没有提示；调试测试则会失败";
        why why_tools_go() "Tools cannot be installed or updated: their build uses this go" "无法安装或更新工具，因为构建它们要用这个 go";
        why why_gopath() "Tools and packages are looked for, and installed, in a place that is not there" "工具和包会在一个不存在的地方查找和安装";
        why why_node() "The LeetCode extension starts nothing without it" "没有它，LeetCode 扩展什么也启动不了";
        why why_cph() "CPH cannot compile a Go file without it" "没有它，CPH 无法编译 Go 文件";
        title fix_remove(key "key", file "file") "Remove `{key}` from {file}" "从 {file} 中删除 `{key}`";
    }
}

/// setting-path-not-expanded
pub(crate) mod setting_path_not_expanded {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-path-not-expanded", Layer::Extension, Severity::Error);
    words! {
        message message(piece "piece", key "key") "`{piece}` in `{key}` is not expanded there" "`{key}` 中的 `{piece}` 在那里不会被展开";
        message command_line(key "key", value "value") "`{key}` is `{value}`, a command line where one program is expected" "`{key}` 是 `{value}`，这里应是一个程序，而不是一条命令行";
        why why() "Its reader takes the text as it is, so the path is one that nobody has" "读取它的程序会原样使用这段文字，得到的路径并不存在";
        why why_command_line() "It is taken for the name of one program, with the blanks in it" "整段文字（包括空格）会被当作一个程序的名称";
        title fix_write(new "new") "Write `{new}`" "改写为 `{new}`";
        title fix_remove(key "key") "Remove `{key}`" "删除 `{key}`";
    }
}

/// setting-shadowed
pub(crate) mod setting_shadowed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-shadowed", Layer::Extension, Severity::Info);
    words! {
        message message(key "key", scope "scope", value "value") "`{key}` is overridden by {scope} settings, where it is `{value}`" "`{key}` 被{scope}设置覆盖，那里的值是 `{value}`";
        why why() "The stronger scope wins: default < user < remote < workspace < folder; objects are merged property by property" "更强的作用域优先：默认值 < 用户 < 远程 < 工作区 < 文件夹；对象按属性合并";
    }
}

/// setting-stops-go
pub(crate) mod setting_stops_go {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-stops-go", Layer::Extension, Severity::Error);
    words! {
        message message(key "key", value "value", wanted "wanted") "`{key}` is `{value}`; go takes {wanted}" "`{key}` 是 `{value}`，而 go 只接受 {wanted}";
        message relative(key "key", value "value") "`{key}` is `{value}`, which is no absolute path" "`{key}` 是 `{value}`，但它不是绝对路径";
        message windows(key "key", value "value") "`{key}` is `{value}`, a Windows path, and this is another system" "`{key}` 是 `{value}`，这是 Windows 的路径，而这里是另一个系统";
        message toolchain(key "key", value "value") "`{key}` is `{value}`, which names no toolchain" "`{key}` 是 `{value}`，它不是任何工具链的名称";
        message prefix(key "key", value "value", meant "meant") "`{key}` is `{value}`; a toolchain is named `{meant}`" "`{key}` 是 `{value}`，而工具链的名称应是 `{meant}`";
        message language(key "key", value "value", meant "meant") "`{key}` is `{value}`, a language version; a release is named `{meant}`" "`{key}` 是 `{value}`，这是语言版本；发布版本的名称形如 `{meant}`";
        message suffix(key "key", value "value") "`{key}` is `{value}`; behind `+` go takes only `auto` and `path`" "`{key}` 是 `{value}`，而 `+` 后面只能是 `auto` 或 `path`";
        why why() "The Go extension starts with `go env`, which refuses this value, so none of its commands exists" "Go 扩展启动时首先运行 `go env`，而它会拒绝这个值，于是扩展的所有命令都不存在";
        title fix_set(new "new") "Set it to {new}" "设为 {new}";
        title fix_remove(key "key") "Remove `{key}`" "删除 `{key}`";
    }
}

/// setting-unknown
pub(crate) mod setting_unknown {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("setting-unknown", Layer::Extension, Severity::Warning);
    words! {
        message message(key "key") "`{key}` is no setting that the Go or LeetCode extension knows" "`{key}` 不是 Go 或 LeetCode 扩展认识的设置";
        message near(key "key", near "near") "`{key}` is no setting; the extension knows `{near}`" "`{key}` 不是设置项，扩展认识的是 `{near}`";
        message gopls() "`go.gopls` is no setting of the Go extension" "`go.gopls` 不是 Go 扩展的设置";
        message gopls_name(key "key") "gopls has no setting `{key}`" "gopls 没有设置 `{key}`";
        why why() "VS Code keeps the value and nobody reads it; unknown settings are not shown in Problems" "VS Code 保留这个值，但没有人读取它；未知的设置不会出现在“问题”面板中";
        why why_gopls_name() "gopls answers an unknown setting with a message without file or line" "对未知的设置，gopls 只会弹出提示，既没有文件也没有行号";
        why why_article() "Articles name it, but the LeetCode extension never had it: it runs no Go, solutions are judged on leetcode.com" "网上的文章提到它，但 LeetCode 扩展从未有过：它不在本地运行 Go，代码由 leetcode.com 评测";
        why why_gopls() "The path of gopls belongs into `go.alternateTools`, its options into `gopls`; this value is read by nobody" "gopls 的路径应写在 `go.alternateTools` 中，选项应写在 `gopls` 中；没有人读取这个值";
        title fix_rename(key "key", near "near") "Rename `{key}` to `{near}`" "将 `{key}` 重命名为 `{near}`";
        title fix_rename_gopls() "Rename `go.gopls` to `gopls`" "将 `go.gopls` 重命名为 `gopls`";
        title fix_alternate_tool(value "value") "Move {value} to `go.alternateTools.gopls`" "将 {value} 移到 `go.alternateTools.gopls`";
        title fix_language() "Rename it to `leetcode.defaultLanguage`, whose word for Go is `golang`" "重命名为 `leetcode.defaultLanguage`，其中 Go 写作 `golang`";
        title fix_remove(key "key") "Remove `{key}`" "删除 `{key}`";
    }
}

/// settings-syntax
pub(crate) mod settings_syntax {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("settings-syntax", Layer::Extension, Severity::Error);
    words! {
        message message(problem "problem") "Syntax error: {problem}" "语法错误：{problem}";
        why why() "VS Code goes on reading behind it as well as it can; what follows may be taken wrongly or not at all" "VS Code 会尽量继续读下去，但后面的内容可能被误读，或者根本不生效";
        why why_escape() "VS Code drops the character, so the path is another one than it looks like" "VS Code 会丢掉这个字符，实际得到的路径与看上去的不同";
        why why_comma() "VS Code guesses here; other programs that read the file refuse it" "VS Code 在这里只能猜测，其他读取该文件的程序会拒绝它";
        title fix_comma() "Insert `,`" "插入 `,`";
        title fix_blank() "Replace it by a plain blank" "换成普通空格";
        title fix_escape() "Write `\\\\` for the backslash" "把反斜杠写成 `\\\\`";
    }
}

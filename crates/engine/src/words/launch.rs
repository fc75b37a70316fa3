//! Made by `cargo xtask generate` from the pages of the family launch; edit those.
#![allow(
    clippy::wildcard_imports,
    reason = "each module takes what it needs of the same ten names"
)]

use super::{Arg, Message, NeedsWhy, RuleId, Template, Title, Why, sentence, words};
use go_doctor_protocol::{Layer, Severity};

/// launch-adapter-legacy
pub(crate) mod launch_adapter_legacy {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-adapter-legacy", Layer::Extension, Severity::Info);
    words! {
        message message() "`debugAdapter` is `legacy`" "`debugAdapter` 是 `legacy`";
        why why() "The old adapter is kept for remote debugging with old dlv only and knows little of what dlv-dap can do" "旧适配器只为配合旧版 dlv 的远程调试而保留，功能远少于 dlv-dap";
        title fix_remove() "Remove `debugAdapter`; `dlv-dap` is the default" "删除 `debugAdapter`；默认就是 `dlv-dap`";
    }
}

/// launch-args-unclosed
pub(crate) mod launch_args_unclosed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-args-unclosed", Layer::Extension, Severity::Error);
    words! {
        message message(quote "quote") "`args` has a quote that is not closed: `{quote}`" "`args` 里有没有闭合的引号：`{quote}`";
        why why() "The Go extension refuses it, and the debugger does not start" "Go 扩展会拒绝它，调试器不会启动";
        title fix_escape(new "new") "Write `{new}`" "改写为 `{new}`";
    }
}

/// launch-attribute-unknown
pub(crate) mod launch_attribute_unknown {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-attribute-unknown", Layer::Extension, Severity::Warning);
    words! {
        message message(key "key", request "request") "The Go debugger has no attribute `{key}` for {request}" "Go 调试器的 {request} 没有属性 `{key}`";
        message near(key "key", near "near") "The Go debugger has no attribute `{key}`; it has `{near}`" "Go 调试器没有属性 `{key}`，有的是 `{near}`";
        message other_request(key "key", other "other", request "request") "`{key}` belongs to {other}, not to {request}" "`{key}` 属于 {other}，不属于 {request}";
        message removed(key "key", request "request") "The Go debugger no longer has `{key}` for {request}" "Go 调试器的 {request} 已不再有 `{key}`";
        message value(key "key", value "value") "`{key}` is {value}, which is none of its values" "`{key}` 是 {value}，不在可选值之内";
        why why() "Nobody reads it" "没有人读取它";
        why why_value(allowed "allowed") "The debugger knows only: {allowed}" "调试器只认识：{allowed}";
        title fix_rename(key "key", near "near") "Rename `{key}` to `{near}`" "将 `{key}` 重命名为 `{near}`";
        title fix_remove(key "key") "Remove `{key}`" "删除 `{key}`";
        title fix_value(new "new") "Write `{new}`" "改写为 `{new}`";
    }
}

/// launch-build-flags-invalid
pub(crate) mod launch_build_flags_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-build-flags-invalid", Layer::Extension, Severity::Error);
    words! {
        message message(problem "problem") "`buildFlags` cannot be used: {problem}" "`buildFlags` 不能用：{problem}";
        why why() "The build fails before the debugger starts" "调试器启动之前构建就会失败";
        why why_type() "dlv refuses it: cannot unmarshal into \"buildFlags\" of type []string or string" "dlv 会拒绝：cannot unmarshal into \"buildFlags\" of type []string or string";
        why why_unclosed() "dlv takes everything behind the quote for one word" "dlv 会把引号之后的全部内容当作一个词";
        why why_double() "dlv splits the text at blanks and knows only single quotes, so go gets the double quotes" "dlv 按空格拆分，只认识单引号，所以 go 会得到双引号本身";
        why why_one_string() "dlv 1.22.2 and later pass each element as one argument: flag provided but not defined" "dlv 1.22.2 及之后的版本把每个元素作为一个参数传递：flag provided but not defined";
        why why_gcflags() "The Go extension needs -gcflags for itself and removes yours with a warning" "Go 扩展自己要用 -gcflags，会去掉你写的并给出警告";
        why why_ldflags() "go or the linker refuses the build" "go 或链接器会拒绝构建";
        title fix_single(new "new") "Write `{new}`" "改写为 `{new}`";
        title fix_split() "Split it into elements" "拆成几个元素";
    }
}

/// launch-cwd-missing
pub(crate) mod launch_cwd_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-cwd-missing", Layer::Extension, Severity::Error);
    words! {
        message message(path "path") "`cwd` is `{path}`, which does not exist" "`cwd` 是 `{path}`，但它不存在";
        message no_folder(path "path") "`cwd` is `{path}`, which is no folder" "`cwd` 是 `{path}`，但它不是文件夹";
        message debug(path "path") "The program was built, but the folder it should run in does not exist (`{path}`)" "程序已构建完成，但它的运行目录不存在（`{path}`）";
        why why() "dlv builds the program and cannot start it; its message names the program instead of the folder" "dlv 构建完程序却无法启动，提示里说的是程序而不是这个文件夹";
        title fix_workspace(new "new") "Set `cwd` to `{new}`" "把 `cwd` 设为 `{new}`";
    }
}

/// launch-env-file-missing
pub(crate) mod launch_env_file_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-env-file-missing", Layer::Extension, Severity::Error);
    words! {
        message message(path "path") "`envFile` is `{path}`, which does not exist" "`envFile` 是 `{path}`，但它不存在";
        message folder(path "path") "`envFile` is `{path}`, which is a folder" "`envFile` 是 `{path}`，但它是文件夹";
        message relative(path "path") "`envFile` is `{path}`, a relative path" "`envFile` 是相对路径 `{path}`";
        why why() "The Go extension stops: cannot load environment variables from file" "Go 扩展会停下，提示无法从文件加载环境变量";
        why why_relative() "It is looked for from the folder that VS Code was started in, not from the workspace" "它会从启动 VS Code 时所在的目录开始查找，而不是从工作区";
        title fix_absolute(new "new") "Write `{new}`" "改写为 `{new}`";
    }
}

/// launch-mode-mismatch
pub(crate) mod launch_mode_mismatch {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-mode-mismatch", Layer::Extension, Severity::Error);
    words! {
        needs_why message(mode "mode", request "request") "`{mode}` is no mode of {request}" "{request} 没有 `{mode}` 模式";
        needs_why remote() "`remote` is a mode of attach, not of launch" "`remote` 是 attach 的模式，不是 launch 的";
        needs_why exec_source(path "path") "Mode exec starts a binary, and `{path}` is source" "exec 模式启动可执行文件，而 `{path}` 是源代码";
        needs_why not_executable(path "path") "Mode exec starts a binary, and `{path}` is not executable" "exec 模式启动可执行文件，而 `{path}` 没有执行权限";
        needs_why debug_test(path "path") "Mode debug builds a program, and `{path}` is a test" "debug 模式构建程序，而 `{path}` 是测试";
        needs_why no_source(mode "mode", path "path") "Mode {mode} builds Go, and `{path}` is neither a folder nor a .go file" "{mode} 模式构建 Go，而 `{path}` 既不是文件夹也不是 .go 文件";
        needs_why test_file(path "path") "Mode test runs a package, and `{path}` is a file that holds no test" "test 模式运行整个包，而 `{path}` 是不含测试的文件";
        needs_why no_tests(path "path") "Mode test, but `{path}` has no tests" "使用了 test 模式，但 `{path}` 中没有测试";
        needs_why said(mode "mode") "dlv has no mode `{mode}`" "dlv 没有 `{mode}` 模式";
        why why(modes "modes") "The modes are: {modes}" "可用的模式有：{modes}";
        why why_remote() "The Go extension warns of it and takes the old adapter" "Go 扩展会警告，并改用旧的适配器";
        why why_exec() "dlv answers: not an executable file" "dlv 会回答：not an executable file";
        why why_debug_test() "go does not build a test alone: no packages to build" "go 不会单独构建测试文件：no packages to build";
        why why_no_source() "The Go extension refuses it before dlv starts" "dlv 启动之前，Go 扩展就会拒绝";
        why why_test_file() "Only this file is tested, without the package's tests" "只会测试这个文件，包里的测试不会运行";
        why why_no_tests() "go builds nothing to run: no test files" "go 没有可以运行的测试：no test files";
        why why_said() "The mode of the debug configuration is misspelt, or belongs to the other request" "调试配置的 mode 拼错了，或者属于另一种 request";
        title fix_mode(new "new") "Set `mode` to `{new}`" "把 `mode` 设为 `{new}`";
        title fix_folder_of() "Set `program` to the file's folder, or `mode` to `debug`" "把 `program` 设为该文件所在的文件夹，或把 `mode` 设为 `debug`";
        title fix_attach() "Set `request` to `attach`" "把 `request` 设为 `attach`";
        title fix_folder(new "new") "Set `program` to `{new}`" "把 `program` 设为 `{new}`";
    }
}

/// launch-program-missing
pub(crate) mod launch_program_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-program-missing", Layer::Extension, Severity::Error);
    words! {
        message message(path "path") "`program` is `{path}`, which does not exist" "`program` 是 `{path}`，但它不存在";
        message moved(path "path", folders "folders") "`program` is `{path}`, which does not exist; there is {folders}" "`program` 是 `{path}`，但它不存在；另有 {folders}";
        message none(name "name", mode "mode") "`{name}` has no `program`, which mode {mode} needs" "`{name}` 没有 `program`，而 {mode} 模式需要它";
        message no_binary(name "name", mode "mode") "`{name}` has no `program`: mode {mode} needs the binary" "`{name}` 没有 `program`：{mode} 模式需要可执行文件";
        message core(name "name", mode "mode") "`{name}` has no `coreFilePath`, which mode {mode} needs" "`{name}` 没有 `coreFilePath`，而 {mode} 模式需要它";
        message replay(name "name", mode "mode") "`{name}` has no `traceDirPath`, which mode {mode} needs" "`{name}` 没有 `traceDirPath`，而 {mode} 模式需要它";
        message said(path "path") "The program `{path}` does not exist, or is no folder or .go file" "程序 `{path}` 不存在，或者既不是文件夹也不是 .go 文件";
        message said_missing() "The debug configuration has no `program`" "调试配置没有 `program`";
        why why() "Nothing is built and nothing starts" "什么都不会构建，也不会启动";
        why why_bare() "The Go extension takes a bare file name that is not there for a package's import path" "Go 扩展会把不存在的裸文件名当作包的导入路径";
        why why_exec() "Mode exec starts what is already built" "exec 模式启动的是已经构建好的程序";
        title fix_workspace() "Set `program` to the workspace folder" "把 `program` 设为工作区文件夹";
        title fix_set(new "new") "Set `program` to `{new}`" "把 `program` 设为 `{new}`";
    }
}

/// launch-program-not-main
pub(crate) mod launch_program_not_main {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-program-not-main", Layer::Extension, Severity::Error);
    words! {
        message message(path "path", package "package") "`{path}` is package `{package}`; only package main can be debugged" "`{path}` 是包 `{package}`，只有 main 包才能调试";
        message no_files(path "path") "`{path}` has no Go files that a build takes" "`{path}` 中没有可构建的 Go 文件";
        message no_files_one(path "path", folders "folders") "`{path}` has no Go files that a build takes; a program is in {folders}" "`{path}` 中没有可构建的 Go 文件；程序在 {folders}";
        message no_files_many(path "path", folders "folders") "`{path}` has no Go files that a build takes; programs are in {folders}" "`{path}` 中没有可构建的 Go 文件；程序在 {folders}";
        message only_tests(path "path") "`{path}` has only test files, which mode debug does not build" "`{path}` 中只有测试文件，debug 模式不会构建它们";
        message several(path "path", files "files") "`{path}` has several `func main`: {files}" "`{path}` 中有多个 `func main`：{files}";
        message no_main(path "path") "`{path}` is package main, and none of its files has a `func main`" "`{path}` 是 main 包，但没有一个文件写有 `func main`";
        why why() "go builds a library and dlv answers: not an executable file" "go 构建出的是库，dlv 会回答：not an executable file";
        why why_build() "go refuses to build it, so nothing starts" "go 会拒绝构建，因此什么都不会启动";
        title fix_set(new "new") "Set `program` to `{new}`, the only main package here" "将 `program` 设为 `{new}`，即这里唯一的 main 包";
        title fix_write(new "new") "Set `program` to `{new}`" "将 `program` 设为 `{new}`";
        title fix_test() "Set `mode` to `test`, which debugs the package’s tests" "将 `mode` 设为 `test`，调试该包的测试";
        title fix_test_folder(new "new") "Set `mode` to `test` and `program` to `{new}`, which debugs the package’s tests" "将 `mode` 设为 `test`、`program` 设为 `{new}`，调试该包的测试";
        title fix_mode() "Set `mode` to `test`, or name the folder of a program" "将 `mode` 设为 `test`，或者指向某个程序所在的文件夹";
    }
}

/// launch-remote-incomplete
pub(crate) mod launch_remote_incomplete {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-remote-incomplete", Layer::Extension, Severity::Error);
    words! {
        message message(name "name") "`{name}` attaches to another machine without a `port`" "`{name}` 要附加到另一台机器，却没有写 `port`";
        message no_number(name "name", value "value") "`port` of `{name}` is `{value}`, which is no number" "`{name}` 的 `port` 是 `{value}`，不是数字";
        why why() "The default in the schema is not applied: the Go extension starts a dlv here and attaches to nothing" "架构里的默认值不会生效：Go 扩展会在本机启动 dlv，却没有附加到任何进程";
        title fix_port() "Add `\"port\": 2345`" "加上 `\"port\": 2345`";
        title fix_number() "Write the number" "写成数字";
    }
}

/// launch-stdin-needs-terminal
pub(crate) mod launch_stdin_needs_terminal {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-stdin-needs-terminal", Layer::Extension, Severity::Warning);
    words! {
        message message(file "file", name "name") "{file} reads what is typed, and `{name}` gives it no terminal" "{file} 要读取键盘输入，而 `{name}` 没有给它终端";
        why why() "The Debug Console passes nothing to the program, so it waits for ever or sees the end at once" "调试控制台不会把输入交给程序，它会一直等待，或者立刻读到结尾";
        title fix_terminal() "Set `console` to `integratedTerminal`" "把 `console` 设为 `integratedTerminal`";
    }
}

/// launch-task-missing
pub(crate) mod launch_task_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-task-missing", Layer::Extension, Severity::Error);
    words! {
        message message(key "key", name "name") "`{key}` is `{name}`, and there is no such task" "`{key}` 是 `{name}`，但没有这个任务";
        message near(key "key", name "name", near "near") "`{key}` is `{name}`, and there is no such task; there is `{near}`" "`{key}` 是 `{name}`，但没有这个任务；已有的是 `{near}`";
        why why() "VS Code stops with a dialog before the debugger starts" "调试器启动之前，VS Code 会弹出对话框并停下";
        title fix_name(new "new") "Write `{new}`" "改写为 `{new}`";
        title fix_remove(key "key") "Remove `{key}`" "删除 `{key}`";
    }
}

/// launch-test-flag
pub(crate) mod launch_test_flag {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-test-flag", Layer::Extension, Severity::Error);
    words! {
        message message(arg "arg", new "new") "The test binary does not know `{arg}`; it is `{new}` there" "测试程序不认识 `{arg}`，在那里要写成 `{new}`";
        message build(arg "arg") "`{arg}` is a flag for the build, and goes to the test binary here" "`{arg}` 是构建用的标志，在这里却交给了测试程序";
        message file(arg "arg") "`{arg}` is a file or package, and goes to the test binary here" "`{arg}` 是文件或包，在这里却交给了测试程序";
        message stops(arg "arg") "Flags behind `{arg}` are not read" "`{arg}` 之后的标志不会被读取";
        why why() "The binary of a test takes go test's flags only with `-test.` in front: exit code 2" "测试程序只接受带 `-test.` 前缀的 go test 标志，否则以 2 退出";
        why why_build() "The test binary refuses it: flag provided but not defined" "测试程序会拒绝：flag provided but not defined";
        why why_file() "What is tested is chosen by `program`; the test binary does nothing with it" "测试哪个包由 `program` 决定，测试程序不会理会它";
        why why_stops() "The test binary stops reading flags at the first word that is none, so every test runs" "测试程序遇到第一个不是标志的词就停止读取标志，于是所有测试都会运行";
        title fix_prefix(new "new") "Write `{new}`" "改写为 `{new}`";
        title fix_remove(arg "arg") "Remove `{arg}` from `args`" "从 `args` 中删除 `{arg}`";
    }
}

/// launch-test-pattern
pub(crate) mod launch_test_pattern {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-test-pattern", Layer::Extension, Severity::Warning);
    words! {
        message message(pattern "pattern", folder "folder") "`-test.run` is `{pattern}`, and no test in {folder} has such a name" "`-test.run` 是 `{pattern}`，但 {folder} 中没有这样的测试";
        message near(pattern "pattern", near "near") "`-test.run` is `{pattern}`, and no test has such a name; there is `{near}`" "`-test.run` 是 `{pattern}`，但没有这样的测试；已有的是 `{near}`";
        message invalid(pattern "pattern") "`-test.run` is `{pattern}`, which is no regular expression for Go" "`-test.run` 是 `{pattern}`，Go 不接受这样的正则表达式";
        why why() "The binary ends with 0 and says: no tests to run" "测试程序以 0 退出，并说：no tests to run";
        why why_invalid() "The test binary ends with 1 before any test runs" "测试程序在运行任何测试之前以 1 退出";
        title fix_pattern(new "new") "Write `{new}`" "改写为 `{new}`";
    }
}

/// launch-variable-unknown
pub(crate) mod launch_variable_unknown {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("launch-variable-unknown", Layer::Extension, Severity::Error);
    words! {
        message message(name "name") "VS Code has no variable `${{name}}`" "VS Code 没有变量 `${{name}}`";
        message near(name "name", near "near") "VS Code has no variable `${{name}}`; it has `${{near}}`" "VS Code 没有变量 `${{name}}`，有的是 `${{near}}`";
        message input(id "id") "`${input:{id}}` names an input that `inputs` does not define" "`${input:{id}}` 指向的输入没有在 `inputs` 中定义";
        message input_near(id "id", near "near") "`${input:{id}}` names an input that `inputs` does not define; there is `{near}`" "`${input:{id}}` 指向的输入没有在 `inputs` 中定义，已有的是 `{near}`";
        why why() "The Go extension gets the text as it is, and looks for a path with that name" "Go 扩展得到的是原样的文字，并会去找叫这个名字的路径";
        why why_input() "VS Code refuses to start it: the input must be defined in the same file" "VS Code 会拒绝启动：输入必须在同一个文件中定义";
        title fix_variable(new "new") "Write `{new}`" "改写为 `{new}`";
        title fix_environment(new "new") "Write `{new}`, the variable of the environment" "改写为环境变量 `{new}`";
        title fix_input(new "new") "Write `{new}`" "改写为 `{new}`";
        title fix_define(id "id") "Add an input `{id}` that asks for the value" "添加输入 `{id}`，运行时询问它的值";
    }
}

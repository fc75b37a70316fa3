//! Made by `cargo xtask generate` from the pages of the family test; edit those.
#![allow(
    clippy::wildcard_imports,
    reason = "each module takes what it needs of the same ten names"
)]

use super::{Arg, Message, NeedsWhy, RuleId, Template, Title, Why, sentence, words};
use go_doctor_protocol::{Layer, Severity};

/// command-arguments-wrong
pub(crate) mod command_arguments_wrong {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("command-arguments-wrong", Layer::Test, Severity::Error);
    words! {
        message message(said "said") "{said}" "{said}";
        message no_file() "`go run` was given no file and no package" "`go run` 没有得到任何文件或包";
        message many(pattern "pattern") "`go run` was given `{pattern}`, which is several packages" "`go run` 得到的 `{pattern}` 是多个包";
        message usage(tool "tool") "`{tool}` was called with the wrong number of arguments" "调用 `{tool}` 时参数的个数不对";
        why why() "The command ends before it does anything; the code was not looked at" "命令在做任何事之前就结束了；代码根本没有被看过";
        title fix_run_here(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_one_package(pattern "pattern") "Name one package of `{pattern}`" "只写出 `{pattern}` 中的一个包";
        title fix_arguments() "Compare with the usage that it prints and change the arguments" "对照它打印的用法，修改参数";
    }
}

/// flag-unknown
pub(crate) mod flag_unknown {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("flag-unknown", Layer::Test, Severity::Error);
    words! {
        message message(tool "tool", flag "flag") "`{tool}` does not know the flag `-{flag}`" "`{tool}` 不认识标志 `-{flag}`";
        message file(tool "tool", file "file") "`{tool}` reads `{file}` as a flag, because it begins with a dash" "`{tool}` 把 `{file}` 当成了标志，因为它以短横线开头";
        message command(tool "tool", command "command") "`{tool}` has no command `{command}`" "`{tool}` 没有命令 `{command}`";
        message bare(tool "tool") "`{tool}` was called without a command" "调用 `{tool}` 时没有给出命令";
        why why() "It stops before anything is built: go ends with 2, dlv with 0; the code was not looked at" "它在构建之前就停止了：go 的退出码是 2，dlv 的是 0；代码根本没有被看过";
        why why_before_command() "Flags stand behind the command: `go run -race .`, not `go -race run .`" "标志要写在命令之后：应写 `go run -race .`，而不是 `go -race run .`";
        why why_file() "go takes every word that begins with a dash for a flag" "go 把所有以短横线开头的词都当作标志";
        why why_bare() "It prints its usage and ends with 2" "它会打印用法并以 2 退出";
        title fix_help(command "command") "Run `{command}` to see what there is" "运行 `{command}` 查看有哪些可用的标志和命令";
        title fix_near(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_rename_file(file "file") "Write `./{file}`, or rename the file" "写成 `./{file}`，或者给文件改名";
        title fix_behind_command(flag "flag") "Write `-{flag}` behind the command" "把 `-{flag}` 写到命令之后";
        title fix_add_command() "Name a command, such as `run`, `build` or `test`" "写出命令，例如 `run`、`build` 或 `test`";
    }
}

/// race-needs-cgo
pub(crate) mod race_needs_cgo {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("race-needs-cgo", Layer::Test, Severity::Error);
    words! {
        message message(flag "flag") "`{flag}` needs cgo, and cgo is off" "`{flag}` 需要 cgo，而 cgo 没有启用";
        message platform(flag "flag", platform "platform") "`{flag}` does not exist for this platform: {platform}" "此平台没有 `{flag}`：{platform}";
        message compiler(flag "flag", compiler "compiler") "`{flag}` needs a C compiler, and `{compiler}` is not there" "`{flag}` 需要 C 编译器，而 `{compiler}` 不存在";
        message sanitizer() "The race detector's own runtime cannot start on this machine" "竞态检测器自身的运行时无法在本机启动";
        why why() "The race detector's runtime is linked with the C toolchain; go refuses before it builds anything (exit code 2)" "竞态检测器的运行时要与 C 工具链链接；go 在构建任何东西之前就会拒绝（退出码 2）";
        why why_sanitizer() "It needs a memory layout that this kernel or container does not give" "它需要的内存布局，这个内核或容器无法提供";
        title fix_enable() "Set `CGO_ENABLED=1` and install a C compiler" "设置 `CGO_ENABLED=1` 并安装 C 编译器";
        title fix_without(flag "flag") "Run without `{flag}`" "不使用 `{flag}` 运行";
        title fix_other_platform() "Build for a platform that has it, such as linux/amd64" "为支持它的平台构建，例如 linux/amd64";
        title fix_install_compiler() "Install a C compiler (gcc or clang), or set `CC` to the one you have" "安装 C 编译器（gcc 或 clang），或把 `CC` 设为已有的编译器";
    }
}

/// test-args-ignored
pub(crate) mod test_args_ignored {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("test-args-ignored", Layer::Test, Severity::Warning);
    words! {
        message message(arguments "arguments") "Nothing looks at `{arguments}`: the tests ran without it" "没有任何代码读取 `{arguments}`：测试运行时没有用到它";
        why why() "What stands behind `-args`, or behind the first word that is no flag, is only handed to the test binary" "`-args` 之后，或第一个不是标志的词之后的内容，只会交给测试二进制";
        why why_terminator() "Behind `--` the test binary reads no flags any more" "在 `--` 之后，测试二进制不再读取标志";
        title fix_before(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_run(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_remove(arguments "arguments") "Take `{arguments}` away, or read it in the tests with `flag.Args`" "去掉 `{arguments}`，或在测试中用 `flag.Args` 读取它";
    }
}

/// test-failed
pub(crate) mod test_failed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("test-failed", Layer::Test, Severity::Info);
    words! {
        message message(test "test") "`{test}` failed" "`{test}` 失败了";
        message said(test "test", place "place", said "said") "`{test}` failed at {place}: {said}" "`{test}` 在 {place} 失败：{said}";
        why why() "The tests were built and ran, and found a difference; the toolchain is fine" "测试已经构建并运行，发现了差异；工具链没有问题";
        title fix_again(command "command") "Run `{command}` to see it alone" "运行 `{command}` 单独查看它";
    }
}

/// test-file-run
pub(crate) mod test_file_run {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("test-file-run", Layer::Test, Severity::Error);
    words! {
        message message(command "command", file "file") "`{command}` was given the test file {file}, which it does not run" "`{command}` 得到的是测试文件 {file}，它不会运行测试";
        message folder(folder "folder") "{folder} holds only test files, and `go run` runs no tests" "{folder} 中只有测试文件，而 `go run` 不运行测试";
        message built(command "command", file "file") "`{command}` makes nothing of the test file {file}" "`{command}` 不会从测试文件 {file} 构建出任何东西";
        why why() "Tests have no `main` of their own: only `go test` builds a program around them" "测试没有自己的 `main`：只有 `go test` 会为它们构建程序";
        title fix_test(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_use_go_test(file "file") "Use `go test` with the folder in the task instead of `go run {file}`" "在任务中用 `go test` 加文件夹，代替 `go run {file}`";
    }
}

/// test-files-missing
pub(crate) mod test_files_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("test-files-missing", Layer::Test, Severity::Warning);
    words! {
        message message(test "test", file "file") "`{test}` is in {file}, where `go test` does not look" "`{test}` 在 {file} 中，而 `go test` 不会看这个文件";
        message named(file "file") "`go test` was given {file}, which is no test file" "`go test` 得到的 {file} 不是测试文件";
        message none(package "package") "Package `{package}` has no file whose name ends in `_test.go`" "包 `{package}` 中没有名称以 `_test.go` 结尾的文件";
        why why() "go test reads only files whose name ends in `_test.go`, and says \"[no test files]\" with exit code 0" "go test 只读取名称以 `_test.go` 结尾的文件，并会以退出码 0 报告 “[no test files]”";
        why why_named() "Given files by name, go test looks at no others, and ends with 0 when none of them is a test" "按文件名给出时，go test 不看其他文件；其中没有测试时它以 0 退出";
        why why_none() "There is nothing to run: go test says \"[no test files]\" and ends with 0" "没有可运行的测试：go test 会报告 “[no test files]” 并以 0 退出";
        title fix_rename(file "file", to "to") "Rename {file} to {to}" "将 {file} 重命名为 {to}";
        title fix_move(test "test", to "to") "Move `{test}` to a file {to}" "把 `{test}` 移到文件 {to} 中";
        title fix_folder(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_write(package "package") "Write the tests of `{package}` in a file beside it whose name ends in `_test.go`" "在同一文件夹中名称以 `_test.go` 结尾的文件里编写 `{package}` 的测试";
    }
}

/// test-flag-invalid
pub(crate) mod test_flag_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("test-flag-invalid", Layer::Test, Severity::Error);
    words! {
        message message(flag "flag", value "value") "`-{flag}` does not take the value `{value}`" "`-{flag}` 不接受值 `{value}`";
        message no_value(flag "flag") "`-{flag}` needs a value" "`-{flag}` 需要一个值";
        message together(said "said") "{said}" "{said}";
        message file(flag "flag", value "value") "`-{flag}` names `{value}`, which cannot be written" "`-{flag}` 指定的 `{value}` 无法写入";
        why why() "No test ran: `go test` refuses it with 2, the test binary with 1" "没有测试运行：`go test` 拒绝时以 2 退出，测试二进制拒绝时以 1 退出";
        why why_together() "No test ran: the flags do not go together, or not with this many packages" "没有测试运行：这些标志不能一起使用，或者不能用于这么多包";
        title fix_value(example "example") "Write for example `{example}`" "例如写成 `{example}`";
        title fix_one_package() "Name one package" "只写出一个包";
        title fix_one_fuzz_test() "Write the whole name of one fuzz test between `^` and `$`" "用 `^` 和 `$` 写出一个模糊测试的完整名称";
        title fix_folder() "Make the folder first, or name another file" "先创建该文件夹，或指定另一个文件";
        title fix_choose() "Leave one of the two out, or change its value" "去掉其中一个，或修改它的值";
        title fix_help(command "command") "Run `{command}` to see the flags" "运行 `{command}` 查看所有标志";
    }
}

/// test-flag-taken-by-go
pub(crate) mod test_flag_taken_by_go {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("test-flag-taken-by-go", Layer::Test, Severity::Warning);
    words! {
        message message(flag "flag") "`-{flag}` is a flag of go itself: the tests never see it" "`-{flag}` 是 go 自己的标志：测试看不到它";
        why why() "go takes the flags that it knows, wherever they stand; only what is behind `-args` reaches the tests untouched" "go 会取走它认识的标志，无论写在哪里；只有 `-args` 之后的内容才会原样到达测试";
        why why_dry_run() "With `-n` go only prints what it would do: no test ran, and the exit code is 0" "使用 `-n` 时 go 只打印它将要做的事：没有测试运行，退出码是 0";
        title fix_args(flag "flag") "Put the tests' own `-{flag}` behind `-args`" "把测试自己的 `-{flag}` 放到 `-args` 之后";
    }
}

/// test-flag-undefined
pub(crate) mod test_flag_undefined {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("test-flag-undefined", Layer::Test, Severity::Error);
    words! {
        message message(flag "flag") "The test binary does not know the flag `-{flag}`" "测试二进制不认识标志 `-{flag}`";
        message prefix(flag "flag") "The test binary knows `-test.{flag}`, not `-{flag}`" "测试二进制认识的是 `-test.{flag}`，而不是 `-{flag}`";
        message newer(flag "flag", needed "needed") "`-{flag}` needs Go 1.{needed} or newer" "`-{flag}` 需要 Go 1.{needed} 或更高版本";
        message compile_only(flag "flag") "`-{flag}` is for the test binary, and with `-c` none runs" "`-{flag}` 是给测试二进制的，而使用 `-c` 时不会运行它";
        why why() "go test hands flags that it does not know to the test binary, which ends with 2 (go test itself: 1)" "go test 把不认识的标志交给测试二进制，后者以 2 退出（go test 自己是 1）";
        why why_prefix() "Only `go test` takes the short form; behind `-args`, under dlv and for a compiled test the prefix is needed" "只有 `go test` 接受短形式；在 `-args` 之后、在 dlv 下以及编译好的测试都需要前缀";
        why why_several() "Every package that is tested gets the flag, and not every one defines it" "每个被测试的包都会得到这个标志，但并非每个包都定义了它";
        title fix_remove(flag "flag") "Take `-{flag}` away, or define it in the tests with the package `flag`" "去掉 `-{flag}`，或在测试中用 `flag` 包定义它";
        title fix_help(command "command") "Run `{command}` to see the flags" "运行 `{command}` 查看所有标志";
        title fix_one_package(flag "flag") "Name only the package that defines `-{flag}`" "只写出定义了 `-{flag}` 的包";
        title fix_prefix(flag "flag") "Write `-test.{flag}`, or give `-{flag}` to `go test` before `-args`" "写成 `-test.{flag}`，或在 `-args` 之前把 `-{flag}` 交给 `go test`";
        title fix_later(flag "flag") "Give `-{flag}` when the compiled test is run" "在运行编译好的测试时再给出 `-{flag}`";
        title fix_update_go(flag "flag") "Use a newer Go, or go without `-{flag}`" "使用更新的 Go，或不使用 `-{flag}`";
    }
}

/// test-flags-parsed-early
pub(crate) mod test_flags_parsed_early {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("test-flags-parsed-early", Layer::Test, Severity::Error);
    words! {
        message message(call "call", file "file") "`{call}` runs in `init` of {file}, before the package testing has its flags" "`{call}` 在 {file} 的 `init` 中运行，早于 testing 包注册它的标志";
        message unseen(flag "flag") "The flags were parsed in `init`, before `{flag}` of the package testing was known" "标志在 `init` 中就被解析了，那时还没有 testing 包的 `{flag}`";
        why why() "Every `go test` of the package fails: \"flag provided but not defined: -test.…\"; the order of flags is not the reason" "该包的每次 `go test` 都会失败：“flag provided but not defined: -test.…”；这与标志的顺序无关";
        title fix_remove(call "call", file "file") "Remove `{call}()` from `init` in {file}" "从 {file} 的 `init` 中删除 `{call}()`";
        title fix_move_to_main(call "call", file "file") "Move `{call}()` from `init` to `main` in {file}" "在 {file} 中把 `{call}()` 从 `init` 移到 `main`";
        title fix_move() "Move the parsing out of `init`: into `main`, or into `TestMain` before `m.Run`" "把解析移出 `init`：放到 `main` 中，或放到 `TestMain` 里 `m.Run` 之前";
    }
}

/// test-main-hides-result
pub(crate) mod test_main_hides_result {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("test-main-hides-result", Layer::Test, Severity::Error);
    words! {
        message message(file "file") "`TestMain` in {file} never calls `m.Run`, so no test runs" "{file} 中的 `TestMain` 从不调用 `m.Run`，所以没有测试会运行";
        message thrown_away(file "file") "`TestMain` in {file} ends with 0, whatever `m.Run` returned" "无论 `m.Run` 返回什么，{file} 中的 `TestMain` 都以 0 结束";
        why why() "go test prints \"ok\" and ends with 0 although nothing ran" "什么都没有运行，go test 却打印 “ok” 并以 0 退出";
        why why_thrown_away() "Tests that fail are reported as \"ok\": the exit code is all that go test looks at" "失败的测试会被报告为 “ok”：go test 只看退出码";
        title fix_call_run() "Call `m.Run()` in `TestMain`; what it returns is the exit code when `TestMain` returns" "在 `TestMain` 中调用 `m.Run()`；`TestMain` 返回时，它的结果就是退出码";
        title fix_exit_with_result(file "file") "End `TestMain` in {file} with what `m.Run` returned" "让 {file} 中的 `TestMain` 以 `m.Run` 的返回值结束";
    }
}

/// test-name-invalid
pub(crate) mod test_name_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("test-name-invalid", Layer::Test, Severity::Warning);
    words! {
        needs_why message(test "test", to "to") "`{test}` is no test to `go test`; as `{to}` it would be one" "对 `go test` 来说 `{test}` 不是测试；命名为 `{to}` 才是";
        needs_why example_unknown(test "test", part "part") "`{test}` is an example of `{part}`, which the package does not have" "`{test}` 是 `{part}` 的示例，而包中没有 `{part}`";
        needs_why example_suffix(test "test", part "part") "The suffix of `{test}` must begin with a lower-case letter: `{part}`" "`{test}` 的后缀必须以小写字母开头：`{part}`";
        needs_why example_signature(test "test") "`{test}` must take no parameters and return nothing" "`{test}` 不能有参数，也不能有返回值";
        why why(prefix "prefix") "Behind `{prefix}` must come anything but a lower-case letter: it is passed over silently, or refused by vet (Go 1.26)" "`{prefix}` 之后不能是小写字母：它会被悄悄跳过，或者被 vet 拒绝（Go 1.26）";
        why why_vet() "The vet that go test runs first refuses the name (Go 1.26); Go 1.23 passed over the test silently" "go test 先运行的 vet 会拒绝这个名称（Go 1.26）；Go 1.23 则会悄悄跳过该测试";
        why why_example() "go vet refuses it, and so does go test of Go 1.26: no test of the package runs" "go vet 会拒绝它，Go 1.26 的 go test 也一样：包中的测试都不会运行";
        why why_helper() "By its name it is a helper: it runs only where another test calls it" "从名称上看它是辅助函数：只有别的测试调用它时才会运行";
        title fix_rename(test "test", to "to") "Rename `{test}` to `{to}`" "将 `{test}` 重命名为 `{to}`";
        title fix_rename_by_hand(test "test", to "to") "Rename `{test}` to `{to}` if it is meant to be a test" "如果它本应是测试，请将 `{test}` 重命名为 `{to}`";
        title fix_rename_example() "Name the example after something that the package declares, with a lower-case suffix" "用包中声明的名称给示例命名，后缀用小写字母开头";
    }
}

/// test-not-matched
pub(crate) mod test_not_matched {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("test-not-matched", Layer::Test, Severity::Warning);
    words! {
        message message(flag "flag", pattern "pattern", known "known") "`-{flag} {pattern}` matches none of {known}" "`-{flag} {pattern}` 与 {known} 都不匹配";
        message unseen(flag "flag", pattern "pattern") "`-{flag} {pattern}` matches nothing, so nothing ran" "`-{flag} {pattern}` 什么也没有匹配，所以什么都没有运行";
        message no_tests() "No test was found, so nothing ran" "没有找到测试，所以什么都没有运行";
        why why() "go says \"no tests to run\" at most, and ends with 0: a wrong name looks like success" "go 最多只说 “no tests to run”，并以 0 退出：名称写错看起来就像成功";
        title fix_change_pattern(pattern "pattern") "Change `{pattern}`; it is matched against the name, part by part at each `/`" "修改 `{pattern}`；它按 `/` 分段与名称逐段匹配";
        title fix_write(right "right", pattern "pattern") "Write `{right}` in place of `{pattern}`" "把 `{pattern}` 改为 `{right}`";
        title fix_run(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_list(command "command") "Run `{command}` to see the names" "运行 `{command}` 查看所有名称";
        title fix_write_test() "Write a function `TestXxx(t *testing.T)` in a file whose name ends in `_test.go`" "在名称以 `_test.go` 结尾的文件中编写函数 `TestXxx(t *testing.T)`";
    }
}

/// test-pattern-invalid
pub(crate) mod test_pattern_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("test-pattern-invalid", Layer::Test, Severity::Error);
    words! {
        needs_why message(flag "flag", said "said") "`{flag}` is no regular expression: {said}" "`{flag}` 不是正则表达式：{said}";
        why why(pattern "pattern") "The test binary refuses `{pattern}` before any test runs and ends with 1" "测试二进制会在运行任何测试之前拒绝 `{pattern}`，并以 1 退出";
        title fix_quote(quoted "quoted") "Write `{quoted}` to match the text as it is" "写成 `{quoted}` 以按原文匹配";
        title fix_list(command "command") "Run `{command}` to see the names" "运行 `{command}` 查看所有名称";
    }
}

/// test-signature-invalid
pub(crate) mod test_signature_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("test-signature-invalid", Layer::Test, Severity::Error);
    words! {
        message message(test "test", signature "signature") "`{test}` must be declared as `{signature}`" "`{test}` 必须声明为 `{signature}`";
        message generic(test "test", signature "signature") "`{test}` cannot be a test: {signature}" "`{test}` 不能作为测试：{signature}";
        message main() "`TestMain` takes `*testing.T`: it is an ordinary test, not the main of the tests" "`TestMain` 的参数是 `*testing.T`：它只是普通测试，不是测试的入口";
        why why() "go test refuses the whole package before any test runs: \"[setup failed]\"" "go test 会在运行任何测试之前拒绝整个包：“[setup failed]”";
        why why_main() "It runs once like any other test; nothing is done before or after the others" "它像其他测试一样只运行一次；在其他测试之前或之后什么都不会做";
        title fix_parameter(test "test", parameter "parameter") "Change the parameter of `{test}` to `{parameter}`" "把 `{test}` 的参数改为 `{parameter}`";
        title fix_change(test "test") "Give `{test}` just the parameter that it needs, no result and no type parameters" "只给 `{test}` 所需的参数，不要返回值，也不要类型参数";
        title fix_rename_or_change(signature "signature") "Declare it as `{signature}`, or give the test another name" "把它声明为 `{signature}`，或者换一个名称";
    }
}

/// test-single-file
pub(crate) mod test_single_file {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("test-single-file", Layer::Test, Severity::Error);
    words! {
        message message(tool "tool", file "file", name "name", other "other") "`{tool}` was given only {file}; `{name}` is in {other}" "`{tool}` 只得到了 {file}，而 `{name}` 在 {other} 中";
        message unseen(tool "tool", file "file", name "name") "`{tool}` was given only {file}, which uses `{name}` from another file" "`{tool}` 只得到了 {file}，它使用了其他文件中的 `{name}`";
        message task(file "file") "The task gives `go test` only `{file}`, not its package" "该任务只把 `{file}` 交给 `go test`，而不是它所在的包";
        why why() "With file names go test builds just these files, as a package of their own; the others are left out" "给出文件名时，go test 只把这些文件构建成一个独立的包，其余文件会被忽略";
        title fix_folder(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_use_folder(file "file") "Give the task the folder (`./...` or `${fileDirname}`) instead of `{file}`" "在任务中用文件夹（`./...` 或 `${fileDirname}`）代替 `{file}`";
    }
}

/// test-timed-out
pub(crate) mod test_timed_out {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("test-timed-out", Layer::Test, Severity::Error);
    words! {
        message message(after "after") "A test took longer than {after}" "某个测试用时超过 {after}";
        message test(test "test", after "after") "`{test}` took longer than {after}" "`{test}` 用时超过 {after}";
        message killed(after "after") "The test binary did not end by itself; go ended it after {after}" "测试二进制没有自行结束；go 在 {after} 后结束了它";
        why why() "go test ends with 1 and prints what every goroutine did; the usual limit is 10m; the toolchain is fine" "go test 以 1 退出，并打印每个 goroutine 在做什么；默认限制是 10m；工具链没有问题";
        title fix_find_loop() "Look where the test stands still: a loop, a channel, a lock, a read from the network or stdin" "看看测试停在哪里：循环、通道、锁，或是从网络、标准输入读取";
        title fix_longer(command "command") "Run `{command}` to give it more time" "运行 `{command}` 给它更多时间";
    }
}

/// test-wrong-package
pub(crate) mod test_wrong_package {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("test-wrong-package", Layer::Test, Severity::Error);
    words! {
        message message(name "name", tested "tested", file "file", package "package") "`{name}` is `{tested}`'s own; {file} is in package `{package}`" "`{name}` 属于 `{tested}`；而 {file} 在包 `{package}` 中";
        message unseen(file "file", package "package", name "name") "{file} is in package `{package}`, which does not know `{name}`" "{file} 在包 `{package}` 中，这个包里没有 `{name}`";
        message folder(test "test", folder "folder", target "target") "`{test}` is in {folder}, and the tests of `{target}` were run" "`{test}` 在 {folder} 中，而运行的是 `{target}` 的测试";
        why why() "A package whose name ends in `_test` is a package of its own: it sees exported names only, behind an import" "名称以 `_test` 结尾的包是独立的包：它只能通过导入看到已导出的名称";
        why why_folder() "go test runs the tests of the packages that it is given, no others, and ends with 0 when there are none" "go test 只运行给定包的测试，没有测试时以 0 退出";
        message stranger(file "file", package "package", tested "tested") "{file} is in package `{package}`, and what it tests in `{tested}`" "{file} 在包 `{package}` 中，而它测试的内容在 `{tested}` 中";
        why why_stranger() "A folder has one package, and its tests are in that one or in the same with `_test` behind it" "一个文件夹只有一个包，其测试在该包中，或在名称后加 `_test` 的包中";
        title fix_package(package "package", tested "tested", file "file") "Change `package {package}` to `package {tested}` in {file}" "在 {file} 中把 `package {package}` 改为 `package {tested}`";
        title fix_qualify(name "name") "Import the tested package and write its name before `{name}`; only exported names can be reached" "导入被测试的包，并在 `{name}` 前写上包名；只有已导出的名称才能访问";
        title fix_there(command "command") "Run `{command}`" "运行 `{command}`";
    }
}

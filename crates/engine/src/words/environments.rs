//! Made by `cargo xtask generate` from the pages of the family environments; edit those.
#![allow(
    clippy::wildcard_imports,
    reason = "each module takes what it needs of the same ten names"
)]

use super::{Arg, Message, RuleId, Template, Title, Why, sentence, words};
use go_doctor_protocol::{Layer, Severity};

/// command-changed-by-shell
pub(crate) mod command_changed_by_shell {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("command-changed-by-shell", Layer::Extension, Severity::Warning);
    words! {
        message variable(typed "typed", got "got") "the shell took `$` in `{typed}` for a variable, and go got `{got}`" "shell 把 `{typed}` 中的 `$` 当作变量，go 得到的是 `{got}`";
        message pipe(typed "typed", got "got") "the shell took `|` in `{typed}` for a pipe, and go got `{got}`" "shell 把 `{typed}` 中的 `|` 当作管道，go 得到的是 `{got}`";
        message backslash(typed "typed", got "got") "the shell took the backslashes out of `{typed}`, and go got `{got}`" "shell 去掉了 `{typed}` 中的反斜杠，go 得到的是 `{got}`";
        message quotes(got "got") "the quotes were not taken off, and go got `{got}` with them" "引号没有被去掉，go 得到的是带引号的 `{got}`";
        message split(typed "typed", got "got") "PowerShell split `{typed}`, and go got `{got}`" "PowerShell 拆开了 `{typed}`，go 得到的是 `{got}`";
        why why() "What ran is not what was typed, so its result says nothing about what was meant" "实际运行的不是所输入的，因此结果不能说明原本想做的事";
        title fix_quote(typed "typed") "Put it into single quotes: `'{typed}'`" "放进单引号：`'{typed}'`";
        title fix_slash() "Write the path with `/`, or in single quotes" "路径用 `/` 书写，或放进单引号";
        title fix_no_quotes(typed "typed") "Leave the quotes out where no shell reads them (cmd, `args` of tasks.json and launch.json): `{typed}`" "在没有 shell 解析的地方（cmd、tasks.json 与 launch.json 的 `args`）不要写引号：`{typed}`";
    }
}

/// environments-differ
pub(crate) mod environments_differ {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("environments-differ", Layer::System, Severity::Warning);
    words! {
        message message(what "what", own "own", shell "shell") "`{what}` is not the same in {own} and in the {shell}" "`{what}` 在{own}与{shell}中不相同";
        why why() "What works in that shell can fail here, or the other way round: each runs its own go with its own settings" "在那个 shell 中能用的东西在这里可能失败，反之亦然：它们各自运行自己的 go，使用各自的设置";
        why why_who(who "who") "There it is set by {who}; each runs its own go with its own settings, so what works there can fail here" "那里的值来自 {who}；它们各自运行自己的 go，使用各自的设置，因此在那里能用的在这里可能失败";
        title fix_restart() "Quit VS Code completely and start it with `code .` from a terminal, or set the value where both read it (`go env -w`)" "完全退出 VS Code 并在终端中用 `code .` 启动，或把值写到两者都会读取的地方（`go env -w`）";
        title fix_align() "Set the value where both read it (`go env -w`), or start this process from that shell" "把值写到两者都会读取的地方（`go env -w`），或从那个 shell 启动此进程";
    }
}

/// make-target-missing
pub(crate) mod make_target_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("make-target-missing", Layer::Extension, Severity::Error);
    words! {
        message message(target "target") "make has no rule for `{target}`" "make 没有 `{target}` 的规则";
        message needed(target "target", needed_by "needed_by") "make has no rule for `{target}`, which `{needed_by}` needs" "make 没有 `{target}` 的规则，而 `{needed_by}` 需要它";
        message no_makefile() "there is no makefile in the folder where make ran" "运行 make 的目录中没有 makefile";
        why why() "make stopped before any recipe, so go never ran; make ends with 2 whatever is wrong" "make 在执行任何命令之前就停止了，go 根本没有运行；无论什么错误 make 都以 2 退出";
        why why_needed() "The file is neither there nor does a rule make it, so make stopped before the recipe" "该文件既不存在，也没有规则能生成它，因此 make 在执行命令之前就停止了";
        title fix_targets(targets "targets") "Run make with a target that the makefile has: `{targets}`" "用 makefile 中存在的目标运行 make：`{targets}`";
        title fix_look() "Look for the target in the makefile, and run make in the folder that holds it (`make -C DIR`)" "在 makefile 中查找该目标，并在 makefile 所在目录运行 make（`make -C 目录`）";
        title fix_folder() "Run make in the folder that holds the makefile (`make -C DIR`)" "在 makefile 所在目录运行 make（`make -C 目录`）";
    }
}

/// path-changed-by-extension
pub(crate) mod path_changed_by_extension {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("path-changed-by-extension", Layer::System, Severity::Info);
    words! {
        message message(entry "entry") "an extension added `{entry}` to the PATH that VS Code was started with" "某个扩展把 `{entry}` 加入了 VS Code 启动时的 PATH";
        message removed(entry "entry") "an extension took `{entry}` out of the PATH that VS Code was started with" "某个扩展从 VS Code 启动时的 PATH 中去掉了 `{entry}`";
        message order() "an extension changed the order of the PATH that VS Code was started with" "某个扩展改变了 VS Code 启动时的 PATH 的顺序";
        why why() "All extensions share one PATH, so what one changes decides which go the others find" "所有扩展共用一个 PATH，因此一个扩展的改动会决定其他扩展找到哪个 go";
        title fix_look() "Compare with the evidence; the Go extension adds the folder of the go it chose when PATH has another one" "请对照证据；当 PATH 中的 go 不是它选中的那个时，Go 扩展会加入所选 go 的目录";
    }
}

/// script-crlf
pub(crate) mod script_crlf {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("script-crlf", Layer::Extension, Severity::Error);
    words! {
        message message() "a script has Windows line ends (CRLF), and a carriage return sticks to its words" "脚本使用 Windows 换行（CRLF），回车符粘在了其中的单词上";
        message named(script "script") "`{script}` has Windows line ends (CRLF), and a carriage return sticks to its words" "`{script}` 使用 Windows 换行（CRLF），回车符粘在了其中的单词上";
        why why() "A Unix shell takes the invisible carriage return for a part of the path, flag or interpreter" "Unix 的 shell 会把看不见的回车符当作路径、标志或解释器名称的一部分";
        title fix_convert(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_editor() "Choose LF instead of CRLF in the status bar and save; `*.sh text eol=lf` in .gitattributes keeps it" "在状态栏把 CRLF 改为 LF 并保存；在 .gitattributes 中写上 `*.sh text eol=lf` 可保持不变";
    }
}

/// shell-not-found
pub(crate) mod shell_not_found {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("shell-not-found", Layer::System, Severity::Error);
    words! {
        message message(shell "shell") "the shell `{shell}` that should run the command does not exist" "应运行该命令的 shell `{shell}` 不存在";
        message interpreter(shell "shell") "the script names `{shell}` as its interpreter, and there is none" "脚本指定 `{shell}` 为解释器，而它不存在";
        why why() "The shell is started first; go was never looked for, so nothing about Go is known yet" "首先启动的是 shell；根本还没有去找 go，因此与 Go 无关";
        title fix_name() "Name a shell that is there (`terminal.integrated.defaultProfile.*`, `options.shell` of the task, the `#!` line), or install this one" "改用存在的 shell（`terminal.integrated.defaultProfile.*`、任务的 `options.shell`、`#!` 行），或安装它";
    }
}

/// shell-startup-failed
pub(crate) mod shell_startup_failed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("shell-startup-failed", Layer::System, Severity::Warning);
    words! {
        message waits(seconds "seconds", value "value") "the login shell gave no answer in {seconds} s: it waits for {value}" "登录 shell 在 {seconds} 秒内没有回答：它在等待 {value}";
        message slow(seconds "seconds") "the login shell gave no answer in {seconds} s" "登录 shell 在 {seconds} 秒内没有回答";
        message ended(value "value") "the login shell ended with {value} before it could be asked" "登录 shell 在被询问之前就以 {value} 结束了";
        message ended_somehow() "the login shell ended before it could be asked" "登录 shell 在被询问之前就结束了";
        message cannot_start(outcome "outcome") "the login shell cannot be started: {outcome}" "无法启动登录 shell：{outcome}";
        why why() "VS Code asks the same shell when it is started from an icon, and without an answer it lacks what your shell sets" "从图标启动时 VS Code 也这样询问同一个 shell；得不到回答，就缺少你的 shell 所设置的内容";
        title fix_guard_edit(file "file", line "line") "In {file}, line {line}, skip the command when `VSCODE_RESOLVING_ENVIRONMENT` is set" "在 {file} 第 {line} 行，当设置了 `VSCODE_RESOLVING_ENVIRONMENT` 时跳过该命令";
        title fix_guard_line(file "file", line "line") "Change {file}, line {line}, so that it does nothing when `VSCODE_RESOLVING_ENVIRONMENT` is set" "修改 {file} 第 {line} 行，使它在设置了 `VSCODE_RESOLVING_ENVIRONMENT` 时什么也不做";
        title fix_guard() "In the start-up file, skip what asks, waits, ends or replaces the shell when `VSCODE_RESOLVING_ENVIRONMENT` is set" "在启动文件中，当设置了 `VSCODE_RESOLVING_ENVIRONMENT` 时跳过会提问、等待、退出或替换 shell 的部分";
        title fix_shell() "Choose a login shell that exists (`chsh -s`)" "选择一个存在的登录 shell（`chsh -s`）";
    }
}

/// shell-syntax-error
pub(crate) mod shell_syntax_error {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("shell-syntax-error", Layer::Extension, Severity::Error);
    words! {
        message message(said "said") "the shell refuses the command line: {said}" "shell 拒绝了命令行：{said}";
        message task(task "task", problem "problem") "The shell refuses the command line of `{task}`: {problem}" "shell 拒绝 `{task}` 的命令行：{problem}";
        why why() "The shell read the command line, found it broken and started nothing, so go never ran" "shell 读取命令行后发现它有语法错误，什么也没有启动，因此 go 根本没有运行";
        why why_task() "go never runs; bash and dash end with 2" "go 不会运行；bash 和 dash 以 2 退出";
        title fix_quote() "Put single quotes around it" "用单引号括起来";
        title fix_close_quote() "Close the quote, or put a file name that contains one into the other kind of quotes" "补上缺少的引号；如果文件名中含有引号，请改用另一种引号包住";
        title fix_quote_parenthesis() "Put paths and patterns with parentheses into single quotes" "把带括号的路径和模式放进单引号";
        title fix_quote_pattern() "Put the pattern into single quotes, so that the shell leaves it to go" "把模式放进单引号，让 shell 原样交给 go";
        title fix_separator() "Write `;` instead of `&&` for Windows PowerShell, or use PowerShell 7 or cmd" "在 Windows PowerShell 中用 `;` 代替 `&&`，或使用 PowerShell 7 或 cmd";
        title fix_look() "Look for an unfinished quote, parenthesis or operator at that place of the command line" "检查命令行该处是否有未写完的引号、括号或运算符";
    }
}

/// task-variable-not-substituted
pub(crate) mod task_variable_not_substituted {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-variable-not-substituted", Layer::Extension, Severity::Error);
    words! {
        message message(variable "variable") "`{variable}` is a variable of VS Code, and the shell made it empty" "`{variable}` 是 VS Code 的变量，shell 把它变成了空";
        message literal(variable "variable") "`{variable}` is a variable of VS Code, and go got it as it stands" "`{variable}` 是 VS Code 的变量，go 原样得到了它";
        message refused(variable "variable") "`{variable}` is a variable of VS Code, and the shell cannot read it" "`{variable}` 是 VS Code 的变量，shell 无法读取它";
        why why() "Only tasks.json, launch.json and some extensions replace it; a terminal, a script and a makefile do not" "只有 tasks.json、launch.json 和某些扩展会替换它；终端、脚本和 makefile 不会";
        title fix_task() "Run it as a task (tasks.json), or write the real path in its place" "作为任务（tasks.json）运行，或在该处写上真实路径";
    }
}

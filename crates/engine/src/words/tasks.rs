//! Made by `cargo xtask generate` from the pages of the family tasks; edit those.
#![allow(
    clippy::wildcard_imports,
    reason = "each module takes what it needs of the same ten names"
)]

use super::{Arg, Message, NeedsWhy, RuleId, Template, Title, Why, sentence, words};
use go_doctor_protocol::{Layer, Severity};

/// task-command-not-split
pub(crate) mod task_command_not_split {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-command-not-split", Layer::Extension, Severity::Error);
    words! {
        message message(task "task", command "command") "`{task}` has arguments, so `{command}` is taken for one program's name" "`{task}` 带有参数，所以 `{command}` 会被当作一个程序名";
        message process(task "task", command "command") "`{task}` starts a process, so `{command}` is taken for one program's name" "`{task}` 是进程任务，所以 `{command}` 会被当作一个程序名";
        why why() "VS Code quotes the command, and no program is called that: exit 127, or no start at all" "VS Code 会给命令加上引号，而没有程序叫这个名字：退出码 127，或者根本无法启动";
        title fix_split(program "program") "Set the command to `{program}` and move the rest to `args`" "把命令设为 `{program}`，其余部分移到 `args`";
    }
}

/// task-cwd-missing
pub(crate) mod task_cwd_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-cwd-missing", Layer::Extension, Severity::Error);
    words! {
        message message(task "task", path "path") "`{task}` runs in `{path}`, which does not exist" "`{task}` 的运行目录 `{path}` 不存在";
        message no_folder(task "task", path "path") "`{task}` runs in `{path}`, which is no folder" "`{task}` 的运行目录 `{path}` 不是文件夹";
        message outside(task "task", path "path") "`{task}` runs go in `{path}`, which belongs to no module" "`{task}` 在 `{path}` 中运行 go，而那里不属于任何模块";
        message cd(path "path") "The folder `{path}` does not exist" "文件夹 `{path}` 不存在";
        why why() "VS Code does not start the task" "VS Code 不会启动这个任务";
        why why_outside() "go needs the go.mod of the workspace folder, and does not find it from there" "go 需要工作区文件夹里的 go.mod，从那里找不到";
        why why_cd() "The shell stops at `cd`, so go never ran" "shell 停在 `cd`，go 根本没有运行";
        title fix_workspace(new "new") "Set the `cwd` to `{new}`" "把 `cwd` 设为 `{new}`";
    }
}

/// task-dependency-missing
pub(crate) mod task_dependency_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-dependency-missing", Layer::Extension, Severity::Error);
    words! {
        message message(task "task", name "name") "`{task}` waits for a task `{name}`, which does not exist" "`{task}` 依赖任务 `{name}`，但它不存在";
        message near(task "task", name "name", near "near") "`{task}` waits for a task `{name}`, which does not exist; there is `{near}`" "`{task}` 依赖任务 `{name}`，但它不存在；已有的是 `{near}`";
        message cycle(round "round") "Tasks wait for each other: {round}" "任务互相等待：{round}";
        why why() "VS Code skips what it cannot find and starts the task without it" "VS Code 会跳过找不到的任务，直接启动这个任务";
        why why_cycle() "None of them ever starts" "它们都不会启动";
        title fix_dependency(new "new") "Write `{new}`" "改写为 `{new}`";
        title fix_remove(name "name") "Remove `{name}` from `dependsOn`" "从 `dependsOn` 中删除 `{name}`";
    }
}

/// task-flag-after-file
pub(crate) mod task_flag_after_file {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-flag-after-file", Layer::Extension, Severity::Error);
    words! {
        message message(flag "flag", task "task", target "target", verb "verb") "`{flag}` in `{task}` stands behind `{target}`, where `go {verb}` does not take it" "`{task}` 中的 `{flag}` 在 `{target}` 之后，`go {verb}` 不会接受";
        message explain(flag "flag", target "target", verb "verb") "`{flag}` stands behind `{target}`, where `go {verb}` does not take it" "`{flag}` 在 `{target}` 之后，`go {verb}` 不会接受";
        why why() "go takes what follows a package or file for another one and refuses it" "go 会把包或文件之后的内容当作另一个包，然后拒绝";
        why why_run() "`go run` hands what follows the file to the program, so go itself does not see the flag" "`go run` 会把文件之后的内容交给程序，go 自己看不到这个标志";
        title fix_move(flag "flag", target "target") "Move `{flag}` before `{target}`" "把 `{flag}` 移到 `{target}` 之前";
    }
}

/// task-input-undefined
pub(crate) mod task_input_undefined {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-input-undefined", Layer::Extension, Severity::Error);
    words! {
        needs_why input(id "id") "`${input:{id}}` names an input that `inputs` does not define" "`${input:{id}}` 指向的输入没有在 `inputs` 中定义";
        needs_why input_near(id "id", near "near") "`${input:{id}}` names an input that `inputs` does not define; there is `{near}`" "`${input:{id}}` 指向的输入没有在 `inputs` 中定义，已有的是 `{near}`";
        why why_input() "VS Code refuses to start it: the input must be defined in the same file" "VS Code 会拒绝启动：输入必须在同一个文件中定义";
        title fix_input(new "new") "Write `{new}`" "改写为 `{new}`";
        title fix_define(id "id") "Add an input `{id}` that asks for the value" "添加输入 `{id}`，运行时询问它的值";
    }
}

/// task-label-duplicate
pub(crate) mod task_label_duplicate {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-label-duplicate", Layer::Extension, Severity::Warning);
    words! {
        message message(label "label") "Another task is called `{label}` too" "另一个任务也叫 `{label}`";
        why why() "Where the name is used, VS Code takes one of them; which one is not said" "用到这个名称时，VS Code 会选其中一个，但不会说明是哪个";
    }
}

/// task-ldflags-invalid
pub(crate) mod task_ldflags_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-ldflags-invalid", Layer::Extension, Severity::Error);
    words! {
        message message(task "task", problem "problem") "-ldflags of `{task}` cannot be used: {problem}" "`{task}` 的 -ldflags 不能用：{problem}";
        message explain(value "value") "go refuses the value of -ldflags: `{value}`" "go 拒绝 -ldflags 的值：`{value}`";
        message explain_x() "the linker refuses -X: it wants `importpath.name=value`" "链接器拒绝 -X：它需要 `importpath.name=value`";
        message explain_split(value "value") "`{value}` was not a part of the -ldflags value, but an argument of its own" "`{value}` 没有成为 -ldflags 值的一部分，而是单独的参数";
        why why() "go or the linker refuses the build" "go 或链接器会拒绝构建";
        why why_quotes() "No shell took the quotes off: go passes a list whose first flag begins with a quote" "没有 shell 去掉引号，传给 go 的列表以引号开头";
        why why_x() "Without package and name the linker does not know which variable is meant" "没有包和变量名，链接器不知道要设置哪个变量";
        why why_split() "Everything for the linker must be one argument: `-ldflags \"-s -w\"`" "给链接器的内容必须是一个参数：`-ldflags \"-s -w\"`";
        why why_split_quotes() "VS Code puts single quotes around an element with a blank, and a single quote inside ends them" "VS Code 会用单引号包住含空格的元素，而里面的单引号会让它提前结束";
        title fix_unquote() "Take the quotes off" "去掉引号";
        title fix_join(joined "joined") "Write `{joined}` as one element" "合并成一个元素 `{joined}`";
    }
}

/// task-output-contract
pub(crate) mod task_output_contract {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-output-contract", Layer::Extension, Severity::Warning);
    words! {
        message failed(label "label", code "code") "Task `{label}` ended with {code} instead of printing a path" "任务 `{label}` 以 {code} 结束，没有打印路径";
        message silent(label "label") "Task `{label}` prints nothing; it should print the path of what it built" "任务 `{label}` 没有打印任何内容，它应当打印构建结果的路径";
        message logs(label "label", count "count") "Task `{label}` prints {count} lines; it should print one path and nothing else" "任务 `{label}` 打印了 {count} 行，它应当只打印一个路径";
        message relative(label "label", path "path") "Task `{label}` prints `{path}`, which is no absolute path" "任务 `{label}` 打印的 `{path}` 不是绝对路径";
        message no_program(label "label", path "path") "Task `{label}` prints `{path}`, where no executable is" "任务 `{label}` 打印的 `{path}` 处没有可执行文件";
        why why() "Whoever starts what the task names reads its stdout as one path; logs belong on stderr" "启动任务结果的一方会把它的标准输出当作一个路径来读，日志应写到标准错误";
        title fix_rewrite(file "file", label "label", out "out") "In {file}, send what `{label}` says to stderr and print `{out}` last" "在 {file} 中把 `{label}` 的输出转到标准错误，最后打印 `{out}`";
        title fix_print_path() "Let the command build first and print the path last: `go build -o \"$out\" . 1>&2 && printf '%s\\n' \"$out\"`" "让命令先构建，最后打印路径：`go build -o \"$out\" . 1>&2 && printf '%s\\n' \"$out\"`";
    }
}

/// task-output-unusable
pub(crate) mod task_output_unusable {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-output-unusable", Layer::Extension, Severity::Error);
    words! {
        message message(task "task", path "path", culprit "culprit") "`{task}` writes to `{path}`, but `{culprit}` is a file" "`{task}` 要写入 `{path}`，但 `{culprit}` 是一个文件";
        message denied(task "task", path "path") "`{task}` writes to `{path}`, which this user may not" "`{task}` 要写入 `{path}`，而当前用户没有权限";
        message source(task "task", path "path") "`{task}` would write the program over `{path}`" "`{task}` 会用程序覆盖 `{path}`";
        message explain(path "path") "The output `{path}` cannot be written" "无法写入输出 `{path}`";
        why why() "go builds everything and then cannot put the result there" "go 会完成全部构建，最后却无法把结果放到那里";
        why why_profile() "go test makes no folders for its profiles" "go test 不会为性能分析文件创建文件夹";
    }
}

/// task-path-unquoted
pub(crate) mod task_path_unquoted {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-path-unquoted", Layer::Extension, Severity::Warning);
    words! {
        message message(variable "variable", task "task") "`{variable}` in the command line of `{task}` is not quoted" "`{task}` 的命令行中 `{variable}` 没有加引号";
        message explain(path "path") "The shell split `{path}` at its blank" "shell 在空格处把 `{path}` 拆开了";
        why why() "The shell splits a path with a blank, and chokes on parentheses and the like" "路径中有空格时 shell 会把它拆开，有括号之类的字符时还会报错";
        why why_explain() "The path is not quoted, so the program got its pieces" "路径没有加引号，程序得到的只是其中几段";
        title fix_quote() "Put quotes around it" "给它加上引号";
    }
}

/// task-problem-matcher-missing
pub(crate) mod task_problem_matcher_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-problem-matcher-missing", Layer::Extension, Severity::Info);
    words! {
        message message(task "task") "`{task}` runs go, but errors do not appear in Problems: no `$go`" "`{task}` 会运行 go，但没有 `$go`，错误不会出现在“问题”面板";
        why why() "Without the problem matcher the errors stand only in the terminal" "没有问题匹配器，错误只会留在终端里";
        title fix_insert() "Add `\"problemMatcher\": [\"$go\"]`" "加上 `\"problemMatcher\": [\"$go\"]`";
        title fix_add() "Add `$go` to the problem matchers" "在问题匹配器中加上 `$go`";
    }
}

/// task-variable-unknown
pub(crate) mod task_variable_unknown {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-variable-unknown", Layer::Extension, Severity::Error);
    words! {
        message message(name "name") "VS Code has no variable `${{name}}`, and no shell reads this" "VS Code 没有变量 `${{name}}`，而且这里没有 shell 读取它";
        message near(name "name", near "near") "VS Code has no variable `${{name}}`; it has `${{near}}`" "VS Code 没有变量 `${{name}}`，有的是 `${{near}}`";
        why why() "The program gets the text as it is, or, through a shell, nothing at all" "程序得到的是原样的文字；经过 shell 时则什么也得不到";
        title fix_variable(new "new") "Write `{new}`" "改写为 `{new}`";
        title fix_environment(new "new") "Write `{new}`, the variable of the environment" "改写为环境变量 `{new}`";
    }
}

/// task-x-variable-missing
pub(crate) mod task_x_variable_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("task-x-variable-missing", Layer::Extension, Severity::Warning);
    words! {
        message message(variable "variable", folder "folder", name "name") "-X sets `{variable}`, but {folder} has no variable `{name}`" "-X 设置了 `{variable}`，但 {folder} 中没有变量 `{name}`";
        message constant(variable "variable", name "name") "-X sets `{variable}`, but `{name}` is a constant" "-X 设置了 `{variable}`，但 `{name}` 是常量";
        message no_string(variable "variable", name "name") "-X sets `{variable}`, but `{name}` is no string" "-X 设置了 `{variable}`，但 `{name}` 不是字符串";
        why why() "The linker ignores it without a word, so the program keeps its old value" "链接器会一声不响地忽略它，程序仍使用原来的值";
        why why_no_string() "The linker refuses: not a var of type string" "链接器会拒绝：不是 string 类型的变量";
    }
}

//! Made by `cargo xtask generate` from the pages of the family module; edit those.
#![allow(
    clippy::wildcard_imports,
    reason = "each module takes what it needs of the same ten names"
)]

use super::{Arg, Message, NeedsWhy, RuleId, Template, Title, Why, sentence, words};
use go_doctor_protocol::{Layer, Severity};

/// dependency-not-compiling
pub(crate) mod dependency_not_compiling {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("dependency-not-compiling", Layer::Module, Severity::Error);
    words! {
        message message(module "module", place "place", said "said") "`{module}`, a dependency, does not compile here: {place}: {said}" "依赖 `{module}` 在这里无法编译：{place}：{said}";
        message vendored(module "module", place "place", said "said") "`{module}`, vendored here, does not compile: {place}: {said}" "vendor 中的 `{module}` 无法编译：{place}：{said}";
        message linkname(package "package", symbol "symbol") "`{package}` reaches `{symbol}` by linkname, which this Go's linker refuses" "`{package}` 通过 linkname 访问 `{symbol}`，这个 Go 的链接器不允许";
        why why() "The file is a dependency's and not yours to change: this version and this Go, or the other modules, do not fit" "这个文件属于依赖，不应由你修改：这个版本与当前的 Go 或其他模块不匹配";
        why why_tools() "x/tools before v0.24.1 measures a type of go/token that Go 1.25 changed; newer versions do not" "v0.24.1 之前的 x/tools 会测量 go/token 的一个类型，Go 1.25 改变了它；更新的版本没有这个问题";
        why why_linkname() "Since Go 1.23 only names that the standard library marks may be reached so; newer versions of the module know it" "从 Go 1.23 起只能访问标准库标记过的名字；该模块的新版本已经处理";
        title fix_newer(command "command") "Take a newer version: `{command}`" "使用更新的版本：`{command}`";
        title fix_tidy() "Then run `go mod tidy`, and `go mod vendor` where there is a vendor folder" "然后运行 `go mod tidy`；有 vendor 文件夹时再运行 `go mod vendor`";
        title fix_tool() "Install a newer version of the tool, or build it with the Go of its time (`GOTOOLCHAIN=go1.24.6`)" "安装该工具的更新版本，或用当时的 Go 构建（`GOTOOLCHAIN=go1.24.6`）";
        title fix_own() "Take a newer version of the module with this package, or do without the linkname" "使用包含该包的模块的更新版本，或不使用 linkname";
        title fix_unchecked() "For the moment: add `-ldflags=-checklinkname=0`" "暂时可以加上 `-ldflags=-checklinkname=0`";
    }
}

/// go-directive-invalid
pub(crate) mod go_directive_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("go-directive-invalid", Layer::Module, Severity::Error);
    words! {
        message message(file "file", said "said") "{file}: {said}" "{file}：{said}";
        message toolchain(file "file", version "version") "{file}: `toolchain {version}` names no toolchain that Go can take" "{file}：`toolchain {version}` 不是 Go 能使用的工具链";
        why why() "Every go command stops here, before it reads any code (exit code 1)" "所有 go 命令都在读取代码之前停在这里（退出码 1）";
        why why_patch() "Go before 1.21 takes versions of two parts only, such as 1.20: use a newer Go, or leave the last part out" "1.21 之前的 Go 只接受 1.20 这样两段的版本：请使用更新的 Go，或去掉最后一段";
        why why_toolchain() "Go would drop the line, so building stops with \"updates to go.mod needed\"" "Go 会丢弃这一行，因此构建停止并报告 “updates to go.mod needed”";
        title fix_set(new "new", file "file") "Write `{new}` in {file}" "在 {file} 中写成 `{new}`";
        title fix_edit(file "file") "Write a version such as 1.22 or 1.22.1 in {file}" "在 {file} 中写成 1.22 或 1.22.1 这样的版本";
        title fix_drop(command "command") "Run `{command}`" "运行 `{command}`";
    }
}

/// go-directive-too-low
pub(crate) mod go_directive_too_low {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("go-directive-too-low", Layer::Module, Severity::Error);
    words! {
        message message(file "file", feature "feature", needs "needs", has "has") "{file} uses {feature} (Go {needs}), but go.mod says `go {has}`" "{file} 使用了{feature}（Go {needs}），但 go.mod 写的是 `go {has}`";
        message absent(file "file", feature "feature", needs "needs", module "module", has "has") "{file} uses {feature} (Go {needs}); without a go line {module} means Go {has}" "{file} 使用了{feature}（Go {needs}）；{module} 没有 go 行，等于 Go {has}";
        message explain(said "said", needs "needs", has "has") "{said}: needs Go {needs}, but go.mod says `go {has}`" "{said}：需要 Go {needs}，但 go.mod 写的是 `go {has}`";
        message explain_unknown(said "said", needs "needs") "{said}: needs Go {needs} or later" "{said}：需要 Go {needs} 或更高版本";
        why why() "The go line limits the language of `go run .`, `go build`, `go vet` and gopls; `go run FILE` does not obey it" "go 行限制了 `go run .`、`go build`、`go vet` 和 gopls 的语言版本；`go run 文件` 不受它限制";
        title fix_raise(needs "needs", module "module") "Write `go {needs}` in `{module}`" "在 `{module}` 中写成 `go {needs}`";
        title fix_add(command "command") "Run `{command}`" "运行 `{command}`";
    }
}

/// go-mod-invalid
pub(crate) mod go_mod_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("go-mod-invalid", Layer::Module, Severity::Error);
    words! {
        message message(file "file", said "said") "{file}: {said}" "{file}：{said}";
        message encoding(file "file", encoding "encoding") "{file} is no UTF-8 text ({encoding})" "{file} 不是 UTF-8 文本（{encoding}）";
        message conflict(file "file") "{file} has conflict marks of a merge in it" "{file} 中留有合并冲突标记";
        message folder(path "path", file "file") "`{path}` is a folder, where the file {file} should be" "`{path}` 是文件夹，而这里应该是文件 {file}";
        why why() "Every go command stops here, before it reads any code (exit code 1)" "所有 go 命令都在读取代码之前停在这里（退出码 1）";
        why why_encoding() "Go reads the file as UTF-8 and stops at the first byte that is none" "Go 按 UTF-8 读取该文件，遇到第一个无效字节就停止";
        why why_conflict() "Git left both sides in the file; Go reads the marks as directives and stops" "Git 把两边的内容都留在文件里，Go 把这些标记当作指令并停止";
        why why_folder() "Go passes a folder of this name over and finds no module" "Go 会跳过同名的文件夹，因此找不到模块";
        title fix_save_utf8(file "file") "Save {file} as UTF-8 without a byte order mark" "把 {file} 保存为不带 BOM 的 UTF-8";
        title fix_resolve(file "file") "Keep one side in {file} and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`" "在 {file} 中保留一边，并删除以 `<<<<<<<`、`=======`、`>>>>>>>` 开头的行";
        title fix_tidy(command "command") "Run `{command}`, which writes the version that is meant" "运行 `{command}`，由它写入所指的版本";
        title fix_set_module(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_save_without_bom(file "file") "Save {file} as UTF-8 without a byte order mark" "把 {file} 保存为不带 BOM 的 UTF-8";
        title fix_edit(file "file") "Correct the line in {file}" "修正 {file} 中的这一行";
        title fix_rename_folder(path "path") "Give the folder `{path}` another name" "给文件夹 `{path}` 换一个名字";
    }
}

/// go-mod-missing
pub(crate) mod go_mod_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("go-mod-missing", Layer::Module, Severity::Error);
    words! {
        needs_why message(folder "folder") "There is no go.mod in `{folder}` or above it" "`{folder}` 及其上级目录中没有 go.mod";
        why why_import(detail "detail") "The code imports `{detail}`, which only a module can provide" "代码导入了 `{detail}`，只有模块才能提供它";
        why why_test(detail "detail") "`go test` needs a module, and {detail} is a test" "`go test` 需要模块，而 {detail} 是测试文件";
        why why_package() "`go run .`, `go build`, the debugger and gopls need a module; only `go run FILE` works without one" "`go run .`、`go build`、调试器和 gopls 都需要模块；没有模块时只有 `go run 文件` 可用";
        title fix_init(command "command") "Run `{command}` in this folder" "在此文件夹中运行 `{command}`";
        title fix_init_below(command "command", below "below") "Run `{command}` in `{below}`" "在 `{below}` 中运行 `{command}`";
        needs_why somewhere() "There is no go.mod in the folder in which `go` ran, or above it" "运行 `go` 的文件夹及其上级目录中没有 go.mod";
        needs_why work_somewhere() "There is no go.work in the folder in which `go` ran, or above it" "运行 `go` 的文件夹及其上级目录中没有 go.work";
        title fix_init_there() "Run `go mod init NAME` in the folder in which `go` ran" "在运行 `go` 的文件夹中执行 `go mod init 名称`";
        needs_why work(folder "folder") "There is no go.work in `{folder}` or above it" "`{folder}` 及其上级目录中没有 go.work";
        why why_explain() "The command needs a module: go looks for go.mod in the folder it runs in and above it, never below" "该命令需要模块：go 只在运行它的文件夹及其上级查找 go.mod，从不向下查找";
        why why_answer() "The command ended well; what it printed is go’s way to say that there is no module here" "命令正常结束；它输出的内容就是 go 表示这里没有模块的方式";
        why why_install() "Outside of a module go must be told a version to install" "在模块之外，必须告诉 go 要安装哪个版本";
        why why_work() "The command is about a workspace, and go looks for go.work in the folder it runs in and above it" "该命令针对工作区，go 在运行它的文件夹及其上级查找 go.work";
        title fix_work(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_install(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_go_there(below "below") "Run the command in `{below}`, where a go.mod is" "在 `{below}` 中运行该命令，go.mod 在那里";
        title fix_then_import(new "new", old "old") "Then import `{new}` where the code says `{old}`: a module has no other path for it" "然后把代码中的 `{old}` 改为导入 `{new}`：在模块中它没有其他路径";
        title fix_then_imports(new "new", old "old", count "count") "Then import `{new}` where the code says `{old}`, and {count} more likewise: a module has no other path" "然后把代码中的 `{old}` 改为导入 `{new}`，另有 {count} 处同样处理：在模块中它们没有其他路径";
        title fix_two_names(command "command", name "name", other "other") "Run `{command}`, and import `{name}/…` where the code says `{other}/…`: a module has one name" "运行 `{command}`，并把代码中的 `{other}/…` 改为导入 `{name}/…`：一个模块只有一个名称";
        title fix_rename(below "below", command "command") "Rename `{below}`, which no package’s path may have in it; then run `{command}`" "重命名 `{below}`，包的路径中不能有这样的名称；然后运行 `{command}`";
        title fix_restore() "Restore the go.mod that `vendor` was made with; a new one does not fit vendor/modules.txt" "恢复生成 `vendor` 时所用的 go.mod；新建的 go.mod 与 vendor/modules.txt 不符";
        title fix_gopath(folder "folder") "Build with GOPATH set to `{folder}` and GO111MODULE to `off`: the code is laid out for that" "把 GOPATH 设为 `{folder}`、GO111MODULE 设为 `off` 再构建：代码就是按这种布局写的";
    }
}

/// go-mod-outdated
pub(crate) mod go_mod_outdated {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("go-mod-outdated", Layer::Module, Severity::Error);
    words! {
        message message() "go.mod no longer fits the code" "go.mod 与代码不再相符";
        message ambiguous(package "package") "Two modules provide the package `{package}`" "有两个模块都提供包 `{package}`";
        message lower(module "module", version "version", by "by", wanted "wanted") "go.mod requires `{module}` {version}, and `{by}` needs {wanted}" "go.mod 依赖 `{module}` {version}，而 `{by}` 需要 {wanted}";
        message go_line(version "version", by "by", wanted "wanted") "go.mod says `go {version}`, and `{by}` needs `go {wanted}`" "go.mod 写的是 `go {version}`，而 `{by}` 需要 `go {wanted}`";
        message tools(version "version", go "go") "golang.org/x/tools {version} does not compile with Go {go}" "golang.org/x/tools {version} 无法用 Go {go} 编译";
        why why_tools(package "package") "Go 1.25 changed a type that v0.8.0 to v0.24.0 rely on, and the code imports `{package}`, which needs it" "Go 1.25 改变了 v0.8.0 到 v0.24.0 所依赖的一个类型，而代码导入了需要它的 `{package}`";
        why why() "Commands that build may not change go.mod (-mod=readonly): they stop and ask for it" "构建命令不会修改 go.mod（-mod=readonly），只会停止并要求更新";
        why why_ambiguous() "Go does not guess which of them is meant; go.mod must leave one of them out" "Go 不会猜测指的是哪一个，go.mod 必须去掉其中之一";
        title fix_tidy(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_vendor(command "command") "Run `{command}` afterwards: vendor must follow go.mod" "然后运行 `{command}`，vendor 必须与 go.mod 一致";
    }
}

/// go-sum-missing
pub(crate) mod go_sum_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("go-sum-missing", Layer::Module, Severity::Error);
    words! {
        message message(module "module", version "version") "go.sum has no hash for `{module}` {version}" "go.sum 中没有 `{module}` {version} 的校验和";
        message no_file(module "module") "There is no go.sum, and go.mod requires `{module}`" "没有 go.sum，而 go.mod 依赖 `{module}`";
        message several(module "module", version "version", more "more") "go.sum has no hash for `{module}` {version} and {more} more" "go.sum 中没有 `{module}` {version} 及另外 {more} 个模块的校验和";
        message malformed(sum "sum", line "line", fields "fields") "{sum}, line {line}, has {fields} fields, and a line of go.sum has three" "{sum} 第 {line} 行有 {fields} 个字段，而 go.sum 的每行应有三个";
        message encoding(sum "sum", encoding "encoding") "{sum} is no UTF-8 text ({encoding})" "{sum} 不是 UTF-8 文本（{encoding}）";
        message explain(module "module") "go.sum has no hash for `{module}`" "go.sum 中没有 `{module}` 的校验和";
        message updates() "go.sum is not up to date" "go.sum 不是最新的";
        why why() "Go uses a module only when go.sum has its hash, and commands that build do not add one" "只有 go.sum 中有校验和时 Go 才使用该模块，而构建命令不会添加校验和";
        why why_malformed() "Go stops at the first line that it cannot read; conflict marks of a merge are such lines" "Go 遇到第一个无法读取的行就停止，合并冲突标记就是这样的行";
        title fix_tidy(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_delete_line(sum "sum") "Delete the line from `{sum}`" "从 `{sum}` 中删除这一行";
        title fix_delete_file(sum "sum") "Delete `{sum}`, so that it can be written anew" "删除 `{sum}`，以便重新生成";
    }
}

/// go-work-outdated
pub(crate) mod go_work_outdated {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("go-work-outdated", Layer::Module, Severity::Error);
    words! {
        message message(own "own", module "module", version "version") "go.work says `go {own}`, but `{module}` needs `go {version}`" "go.work 写的是 `go {own}`，但 `{module}` 需要 `go {version}`";
        why why() "Since Go 1.21 the go line of go.work must not be lower than that of any module it uses: every command stops" "从 Go 1.21 起，go.work 的 go 行不能低于它使用的任何模块，否则所有命令都会停止";
        why why_older(running "running") "Go {running} ran, which is older than that, and `go work use` ends with the same message" "运行的是 Go {running}，比这更旧，`go work use` 也会以同样的信息结束";
        title fix_newer(version "version", url "url") "Install Go {version} or newer from {url}, or let go fetch it (`GOTOOLCHAIN=auto`)" "从 {url} 安装 Go {version} 或更新的版本，或让 go 自动获取（`GOTOOLCHAIN=auto`）";
        title fix_newer_if(version "version", url "url") "If that ends with `GOTOOLCHAIN=local`: install Go {version} or newer from {url}" "如果它以 `GOTOOLCHAIN=local` 报错结束：从 {url} 安装 Go {version} 或更新的版本";
        title fix_drop(command "command") "Or run `{command}`, which takes the module out of the workspace" "或者运行 `{command}`，把该模块移出工作区";
        title fix_off() "Or work without the workspace: `GOWORK=off` in the environment" "或者不使用工作区：在环境变量中设置 `GOWORK=off`";
        title fix_raise(version "version", file "file") "Write `go {version}` in `{file}`" "在 `{file}` 中写成 `go {version}`";
        title fix_use(command "command") "Run `{command}`, which raises the line" "运行 `{command}`，它会提高这一行";
    }
}

/// import-cycle
pub(crate) mod import_cycle {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("import-cycle", Layer::Module, Severity::Error);
    words! {
        message message(cycle "cycle") "Packages import each other in a circle: {cycle}" "包之间循环导入：{cycle}";
        why why() "Go builds a package after everything that it imports, so a circle has no beginning" "Go 要先构建一个包导入的所有包才能构建它，循环没有起点";
        why why_test() "The test is part of the package itself, so what it imports must not import the package" "测试是包的一部分，因此它导入的包不能再导入这个包";
        title fix_break() "Move what both need into a third package that imports neither" "把双方都需要的内容移到第三个不导入它们的包中";
        title fix_outside_test() "Put the test into package `NAME_test`: it may import what imports the package" "把测试放进 `包名_test` 包：它可以导入那些导入本包的包";
    }
}

/// import-forbidden
pub(crate) mod import_forbidden {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("import-forbidden", Layer::Module, Severity::Error);
    words! {
        message message(package "package", root "root") "`{package}` is internal: only packages below `{root}` may import it" "`{package}` 是内部包：只有 `{root}` 之下的包可以导入它";
        message program(package "package") "`{package}` is a program, not a package to import" "`{package}` 是程序，不是可以导入的包";
        message vendored() "A path with `vendor` in it cannot be imported" "带有 `vendor` 的路径不能导入";
        message r#as(package "package") "Import it as `{package}`, without the path of the vendor folder" "请按 `{package}` 导入它，不要写 vendor 文件夹的路径";
        message never(package "package") "`{package}` is no package that can be imported" "`{package}` 不是可以导入的包";
        why why() "A folder named `internal` hides what lies below it from everything outside of its parent folder" "名为 `internal` 的文件夹对其父文件夹之外隐藏它下面的一切";
        why why_program() "Package main is built into a program; nothing can use its names" "main 包会构建成程序，别处无法使用它的名字";
        why why_vendored() "Vendored packages are imported by their own path, and the vendor folder is left out of it" "vendor 中的包按它自己的路径导入，不写 vendor 文件夹";
        why why_never() "It only documents, or it is the importing package itself" "它只用于文档，或者就是导入它的包自己";
        title fix_move() "Move the package out of `internal`, or use what its parent offers" "把包移出 `internal`，或使用其上级提供的内容";
        title fix_split() "Move what is needed into a package of its own and import that" "把需要的内容移到单独的包中再导入";
        title fix_import_other() "Correct the import" "修正导入";
    }
}

/// import-path-invalid
pub(crate) mod import_path_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("import-path-invalid", Layer::Module, Severity::Error);
    words! {
        message message(folder "folder", problem "problem") "The folder `{folder}` makes an import path that Go refuses: {problem}" "文件夹 `{folder}` 构成的导入路径会被 Go 拒绝：{problem}";
        message import(file "file", path "path") "{file} imports \"{path}\", and no import path can be that" "{file} 导入了 \"{path}\"，它不可能是导入路径";
        message import_unplaced(path "path") "\"{path}\" cannot be an import path" "\"{path}\" 不可能是导入路径";
        message explain(path "path", problem "problem") "`{path}` is refused as an import path: {problem}" "`{path}` 作为导入路径被拒绝：{problem}";
        message name(path "path") "Go refuses the name `{path}`" "Go 拒绝名称 `{path}`";
        why why() "`./...` and every command for this package stop; `go run FILE` with the file’s own path still works" "`./...` 和针对此包的所有命令都会停止；按文件路径使用 `go run 文件` 仍然可用";
        why why_import() "Import paths have no blanks, backslashes, URL schemes or versions in them" "导入路径中不能有空格、反斜杠、URL 前缀或版本号";
        why why_name() "Module, folder and file names that Go hands to its tools may not begin with a dash or hold such characters" "Go 交给工具的模块、文件夹和文件名不能以连字符开头，也不能含有这类字符";
        title fix_rename() "Give the folder a name of ASCII letters, digits and `-._~`" "给文件夹取一个由 ASCII 字母、数字和 `-._~` 组成的名字";
        title fix_edit(file "file") "Correct the import in {file}" "修正 {file} 中的导入";
        title fix_edit_import() "Correct the import" "修正导入";
        title fix_set_import(new "new", file "file") "Import \"{new}\" in {file}" "在 {file} 中导入 \"{new}\"";
    }
}

/// module-in-gopath
pub(crate) mod module_in_gopath {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("module-in-gopath", Layer::Module, Severity::Info);
    words! {
        message message(folder "folder", gopath "gopath") "`{folder}` lies in GOPATH (`{gopath}`) and has no go.mod" "`{folder}` 位于 GOPATH（`{gopath}`）中，但没有 go.mod";
        why why() "Since Go 1.16 its place in GOPATH/src no longer makes a folder a package; its path there is the module path to take" "从 Go 1.16 起，位于 GOPATH/src 不再使文件夹成为包；它在那里的路径正好可以用作模块路径";
        title fix_init(command "command") "Run `{command}` in this folder" "在此文件夹中运行 `{command}`";
    }
}

/// module-init-refused
pub(crate) mod module_init_refused {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("module-init-refused", Layer::Module, Severity::Error);
    words! {
        needs_why unknown(folder "folder") "`go mod init` cannot tell the module path of `{folder}`" "`go mod init` 无法得知 `{folder}` 的模块路径";
        needs_why exists(file "file") "`{file}` is there already" "`{file}` 已经存在";
        needs_why malformed(path "path", problem "problem") "`{path}` cannot be a module path: {problem}" "`{path}` 不能作为模块路径：{problem}";
        why why_unknown() "Outside of GOPATH/src, and without an import comment, the folder does not say its path: it must be given" "在 GOPATH/src 之外且没有导入注释时，无法从文件夹得知路径，必须自己给出";
        why why_exists() "One folder has one such file; nothing was changed, and the one that is there goes on to count" "一个文件夹只有一个这样的文件；没有做任何更改，现有的文件继续有效";
        why why_malformed() "Module paths are made of ASCII letters, digits and `-._~`; characters such as Chinese ones and blanks are refused" "模块路径只能由 ASCII 字母、数字和 `-._~` 组成；中文、空格等字符会被拒绝";
        title fix_init(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_keep() "Use the file that is there; change its path with `go mod edit -module=NAME`" "使用现有的文件；用 `go mod edit -module=名称` 修改它的路径";
    }
}

/// modules-off
pub(crate) mod modules_off {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("modules-off", Layer::Module, Severity::Error);
    words! {
        message message(source "source", module "module") "`GO111MODULE=off` ({source}), but the code is the module `{module}`" "`GO111MODULE=off`（{source}），但这里的代码是模块 `{module}`";
        message explain() "The go command has its modules switched off" "go 命令关闭了模块功能";
        message package(package "package") "`{package}` is looked for in GOROOT and GOPATH only: modules are off" "只在 GOROOT 和 GOPATH 中查找 `{package}`：模块功能已关闭";
        why why() "go.mod is ignored: packages of this module and of others are looked for in GOPATH and not found" "go.mod 被忽略：本模块和其他模块的包都到 GOPATH 中去找，因此找不到";
        why why_explain() "With GO111MODULE=off (or auto in GOPATH/src) go.mod is ignored, and `go mod` and `pkg@version` are refused" "GO111MODULE=off（或在 GOPATH/src 中为 auto）时 go.mod 被忽略，`go mod` 和 `包@版本` 会被拒绝";
        title fix_unset(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_unset_environment() "Take `GO111MODULE` out of the environment that the command runs in" "从运行命令的环境中去掉 `GO111MODULE`";
    }
}

/// nested-module
pub(crate) mod nested_module {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("nested-module", Layer::Module, Severity::Warning);
    words! {
        message message(package "package", module "module", folder "folder") "`{package}` lies in a module of its own: `{module}` in `{folder}`" "`{package}` 属于另一个模块：`{folder}` 中的 `{module}`";
        message fence(package "package", folder "folder") "`{package}` lies behind the go.mod of `{folder}`, which names no module" "`{package}` 在 `{folder}` 的 go.mod 之后，而该文件没有模块声明";
        message below(module "module", folder "folder") "The go.mod is in `{module}`, not in `{folder}`" "go.mod 在 `{module}` 中，不在 `{folder}` 中";
        message several(count "count", folder "folder", module "module") "{count} modules lie below `{folder}`, and none in it (the first: `{module}`)" "`{folder}` 之下有 {count} 个模块，而它自身没有（第一个：`{module}`）";
        message explain(folder "folder", module "module") "`{folder}` is a module of its own, and no package of `{module}`" "`{folder}` 自成一个模块，不是 `{module}` 的包";
        why why() "A go.mod ends the module above it: its packages must be required, replaced, or joined by a go.work" "go.mod 是上级模块的边界：其中的包必须被 require、replace，或由 go.work 连接";
        why why_below() "Go looks for go.mod in a folder and above it, never below: here `go run`, `go test ./...` and `go mod tidy` find none" "Go 只在当前文件夹及其上级查找 go.mod，从不向下查找：在这里 `go run`、`go test ./...`、`go mod tidy` 都找不到";
        why why_explain(package "package") "There is a go.mod in `{package}`, and it ends the module above it" "`{package}` 中有 go.mod，它是上级模块的边界";
        title fix_open() "Open the folder that has the go.mod, or run commands there" "打开含有 go.mod 的文件夹，或在那里运行命令";
        title fix_work(command "command") "Run `{command}`: a go.work joins the modules" "运行 `{command}`：用 go.work 连接这些模块";
        title fix_work_all(command "command") "Run `{command}`: a go.work joins all modules below, those in `testdata`, `_` and `.` folders too" "运行 `{command}`：用 go.work 连接下级的所有模块，包括 `testdata` 以及 `_`、`.` 开头的文件夹中的模块";
        title fix_go_there(package "package") "Run the command in `{package}` itself" "在 `{package}` 中运行该命令";
        title fix_require(folder "folder") "Require the module of `{folder}` in go.mod, or move the package" "在 go.mod 中 require `{folder}` 的模块，或移动该包";
    }
}

/// outside-module
pub(crate) mod outside_module {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("outside-module", Layer::Module, Severity::Error);
    words! {
        message message(target "target", file "file") "`{target}` is no package of the module of `{file}`" "`{target}` 不是 `{file}` 所属模块的包";
        message workspace(work "work", target "target") "`{work}` is in effect, and `{target}` is no folder of one of its modules" "`{work}` 正在生效，而 `{target}` 不属于它的任何模块";
        why why_workspace() "`./...` stands for the packages of the module of this folder, and in this folder there is none" "`./...` 表示此文件夹所属模块的包，而此文件夹没有模块";
        why why() "Go builds packages of the module that the command is run in, and of those that it requires; this folder is neither" "Go 只构建命令所在模块的包以及它所依赖的模块的包，这个文件夹两者都不是";
        title fix_go_there() "Run the command in the folder of the module that it belongs to" "在该文件夹所属的模块中运行命令";
        title fix_name(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_all(command "command") "Run `{command}`: since Go 1.25 that stands for all modules of the workspace" "运行 `{command}`：从 Go 1.25 起它表示工作区的所有模块";
        title fix_work(command "command") "Run `{command}`, if that folder is a module: a go.work joins them" "如果那个文件夹是模块，运行 `{command}`：用 go.work 连接它们";
    }
}

/// package-not-found
pub(crate) mod package_not_found {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("package-not-found", Layer::Module, Severity::Error);
    words! {
        needs_why own(package "package") "This module has no package `{package}`" "本模块没有包 `{package}`";
        needs_why own_several(package "package", more "more") "This module has no package `{package}`, and {more} more are not there" "本模块没有包 `{package}`，另外还缺 {more} 个";
        needs_why without_module(package "package", right "right") "`{package}` is a folder of this module, and its import path is `{right}`" "`{package}` 是本模块的文件夹，它的导入路径是 `{right}`";
        needs_why std(package "package") "The standard library has no package `{package}`" "标准库中没有包 `{package}`";
        needs_why relative(package "package") "`{package}` is a path on this machine, and a module cannot import one" "`{package}` 是本机上的路径，模块不能这样导入";
        needs_why in_module(module "module", package "package") "The module `{module}` has no package `{package}`" "模块 `{module}` 中没有包 `{package}`";
        needs_why case(package "package") "`{package}` is imported in two spellings that differ only in capitals" "`{package}` 以两种只有大小写不同的写法被导入";
        why why_own() "The path begins with the module’s own, so Go looks for the folder in this module, in the same spelling" "路径以本模块的路径开头，因此 Go 在本模块中查找写法完全相同的文件夹";
        why why_ignored() ".gitignore leaves the folder out, so a generator makes it here: until then nothing that imports it builds" ".gitignore 忽略了该文件夹，因此它由生成器在本地生成：在那之前导入它的代码都无法构建";
        why why_without_module() "A path without a dot in its first part is looked for in the standard library only" "第一段没有点的路径只在标准库中查找";
        why why_std() "A path without a dot in its first part is the standard library’s: your own packages need the module’s path in front" "第一段没有点的路径属于标准库；自己的包必须在前面加上模块路径";
        why why_relative() "Packages are imported by the module’s path and the folder’s, wherever the importing file lies" "包总是用模块路径加文件夹路径导入，与导入它的文件在哪里无关";
        why why_in_module() "The module was found, and in this version there is no such folder in it" "模块已经找到，但这个版本中没有这个文件夹";
        why why_case() "On some systems both would be one folder, so Go refuses the second spelling" "在某些系统上两者会是同一个文件夹，因此 Go 拒绝第二种写法";
        title fix_set_import(new "new") "Import \"{new}\"" "导入 \"{new}\"";
        title fix_make() "Make the folder with a Go file in it, or correct the import" "创建该文件夹并放入 Go 文件，或修正导入";
        title fix_generate() "Run what makes it: `go generate ./...`, or the project’s own build (a Makefile, a script)" "运行生成它的命令：`go generate ./...` 或项目自己的构建（Makefile、脚本）";
        title fix_tinygo() "Build it with `tinygo build`: only TinyGo has this package" "用 `tinygo build` 构建：只有 TinyGo 有这个包";
        title fix_use_path(right "right") "Write `{right}`" "写成 `{right}`";
        title fix_list(command "command") "Run `{command}` to see its packages" "运行 `{command}` 查看它有哪些包";
        title fix_import_it(right "right") "Import `{right}`" "导入 `{right}`";
        title fix_by_module() "Import it by the path in its go.mod’s `module` line, and the folder’s behind that" "用它的 go.mod 中 `module` 一行的路径加上文件夹路径来导入";
        title fix_work(command "command") "Run `{command}`: the module that has it is here, and a go.work brings it within reach" "运行 `{command}`：含有它的模块就在这里，go.work 能让它可用";
        title fix_check_path() "Check the spelling; a folder is named with `./` in front, a file with `.go` behind it" "检查拼写；文件夹前面要写 `./`，文件后面要写 `.go`";
    }
}

/// replace-missing
pub(crate) mod replace_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("replace-missing", Layer::Module, Severity::Error);
    words! {
        needs_why message(module "module", file "file", target "target") "`replace {module}` in {file} points to `{target}`, which does not exist" "{file} 中的 `replace {module}` 指向 `{target}`，而它不存在";
        needs_why no_go_mod(module "module", file "file", target "target") "`replace {module}` in {file} points to `{target}`, which has no go.mod" "{file} 中的 `replace {module}` 指向 `{target}`，而那里没有 go.mod";
        why why(folder "folder") "Go takes the module from `{folder}` and finds none there" "Go 要从 `{folder}` 取得该模块，但那里没有模块";
        title fix_submodule(command "command") "Run `{command}`: the folder is a git submodule that was not fetched" "运行 `{command}`：该文件夹是尚未获取的 git 子模块";
        title fix_init(command "command", folder "folder") "Run `{command}` in `{folder}`" "在 `{folder}` 中运行 `{command}`";
        title fix_drop(command "command") "Run `{command}`" "运行 `{command}`";
    }
}

/// requirement-missing
pub(crate) mod requirement_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("requirement-missing", Layer::Module, Severity::Error);
    words! {
        message message(file "file", package "package") "{file} imports `{package}`, which no required module provides" "{file} 导入了 `{package}`，但没有任何依赖模块提供它";
        message replaced(package "package") "`{package}` is replaced in go.mod, but not required" "`{package}` 在 go.mod 中被 replace，但没有被 require";
        message explain(package "package") "No required module provides `{package}`" "没有任何依赖模块提供 `{package}`";
        why why_bazel() "Bazel builds this folder and may have the package by itself; go, gopls and the debugger do not" "此文件夹由 Bazel 构建，它可能自己提供该包；go、gopls 和调试器则没有";
        why why() "Commands that build do not add requirements to go.mod: it must name a module that has the package" "构建命令不会向 go.mod 添加依赖，go.mod 必须写明提供该包的模块";
        why why_replaced() "A `replace` says where a module comes from, not that it is needed: a `require` must say that" "`replace` 只说明模块从哪里来，不说明需要它；还必须有 `require`";
        title fix_get(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_tidy(command "command") "Or run `{command}`, which adds everything that is imported" "或运行 `{command}`，它会添加所有被导入的模块";
    }
}

/// revision-unknown
pub(crate) mod revision_unknown {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("revision-unknown", Layer::Module, Severity::Error);
    words! {
        message message(requested "requested") "`{requested}` does not exist, or may not be had" "`{requested}` 不存在，或无权获取";
        message module(module "module") "The module `{module}` does not exist, or may not be had" "模块 `{module}` 不存在，或无权获取";
        message other_path(module "module", declared "declared") "`{module}` calls itself `{declared}` in its go.mod" "`{module}` 在自己的 go.mod 中叫做 `{declared}`";
        why why() "The module proxy or the repository knows no such version; a private repository answers the same" "模块代理或仓库中没有这个版本；私有仓库的回答也是这样";
        message refused(proxy "proxy", requested "requested") "The module proxy `{proxy}` refuses `{requested}` (403)" "模块代理 `{proxy}` 拒绝提供 `{requested}`（403）";
        why why_refused() "The proxy may not or will not give this version; it says nothing of the repository, and others may have it" "代理不能或不愿提供这个版本；这与仓库无关，别处可能取得到";
        why why_other_path() "A module is imported by the path in its own go.mod, its capitals and its /v2 included" "必须按模块自己 go.mod 中的路径导入它，包括大小写和 /v2";
        message login(requested "requested") "`{requested}` was not given to one who is not logged in" "未登录时无法取得 `{requested}`";
        why why_login() "Git may not ask for a name here; a private repository says so, and one that does not exist, too" "git 在这里不能询问用户名；私有仓库会这样回答，不存在的仓库也一样";
        title fix_private(command "command", host "host") "If it is private: run `{command}`, and give git a credential for `{host}`" "如果它是私有的：运行 `{command}`，并为 git 提供 `{host}` 的凭据";
        title fix_private_by_hand(value "value", host "host") "If it is private: set `GOPRIVATE` to `{value}`, and give git a credential for `{host}`" "如果它是私有的：把 `GOPRIVATE` 设为 `{value}`，并为 git 提供 `{host}` 的凭据";
        title fix_credential(host "host") "Give git a credential for `{host}` (`git credential approve`, a token in ~/.netrc, or an SSH key)" "为 git 提供 `{host}` 的凭据（`git credential approve`、~/.netrc 中的令牌或 SSH 密钥）";
        title fix_versions(command "command") "Run `{command}` to see which versions there are" "运行 `{command}` 查看有哪些版本";
        title fix_direct(module "module") "Fetch it from its repository (`GOPRIVATE={module}`), by another `GOPROXY`, or require another version" "从它的仓库获取（`GOPRIVATE={module}`），换一个 `GOPROXY`，或依赖其他版本";
        title fix_check_path() "Check the path; for a private module set `GOPRIVATE` and log in to its host" "检查路径；私有模块请设置 `GOPRIVATE` 并登录其主机";
        title fix_import_it(declared "declared") "Import and require it as `{declared}`" "按 `{declared}` 导入并依赖它";
    }
}

/// vendor-hides-module-graph
pub(crate) mod vendor_hides_module_graph {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("vendor-hides-module-graph", Layer::Module, Severity::Error);
    words! {
        message message(said "said") "The vendor folder does not tell that: {said}" "vendor 文件夹无法回答：{said}";
        why why() "A vendor folder is in use, and it holds packages, not the graph of modules or their versions" "正在使用 vendor 文件夹，它只有包，没有模块图，也没有版本列表";
        title fix_bypass(command "command") "Run `{command}`" "运行 `{command}`";
    }
}

/// vendor-inconsistent
pub(crate) mod vendor_inconsistent {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("vendor-inconsistent", Layer::Module, Severity::Error);
    words! {
        needs_why message(said "said") "{said}" "{said}";
        needs_why several(said "said", more "more") "{said} (and {more} more)" "{said}（另有 {more} 处）";
        needs_why package(file "file", package "package") "{file} imports `{package}`, which the vendor folder lacks" "{file} 导入了 `{package}`，而 vendor 文件夹中没有它";
        needs_why package_unknown(package "package") "The vendor folder lacks the package `{package}`" "vendor 文件夹中没有包 `{package}`";
        why why(module "module") "A vendor folder is in use (`{module}`): go stops when it does not fit go.mod" "正在使用 vendor 文件夹（`{module}`）：它与 go.mod 不符时 go 会停止";
        why why_package() "A vendor folder is in use: packages are taken from there only, never from the network" "正在使用 vendor 文件夹：包只从那里取，不会从网络下载";
        why why_taken_away() "vendor/modules.txt lists it, but its folder is not there: a .gitignore may have left it out of the commit" "vendor/modules.txt 列出了它，但它的文件夹不在：可能是 .gitignore 使它没有提交";
        title fix_vendor(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_add() "Then commit it with `git add -f vendor`, or correct the line of .gitignore that leaves it out" "然后用 `git add -f vendor` 提交，或修正 .gitignore 中忽略它的那一行";
    }
}

/// vendor-missing
pub(crate) mod vendor_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("vendor-missing", Layer::Module, Severity::Error);
    words! {
        message message(source "source", vendor "vendor") "`-mod=vendor` ({source}), but there is no `{vendor}`" "`-mod=vendor`（{source}），但没有 `{vendor}`";
        message explain(vendor "vendor") "`-mod=vendor` is in effect, but there is no `{vendor}`" "`-mod=vendor` 正在生效，但没有 `{vendor}`";
        why why() "With -mod=vendor go takes packages from the vendor folder only: nothing that go.mod requires is found" "使用 -mod=vendor 时 go 只从 vendor 文件夹取包：go.mod 依赖的东西都找不到";
        title fix_vendor(command "command") "Run `{command}` to make the folder" "运行 `{command}` 生成该文件夹";
        title fix_unset(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_unset_environment() "Take `-mod=vendor` out of GOFLAGS or of the command" "从 GOFLAGS 或命令中去掉 `-mod=vendor`";
    }
}

/// workspace-excludes-module
pub(crate) mod workspace_excludes_module {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("workspace-excludes-module", Layer::Module, Severity::Error);
    words! {
        message message(work "work", module "module", folder "folder") "`{work}` does not use the module `{module}` (`{folder}`)" "`{work}` 没有使用模块 `{module}`（`{folder}`）";
        message empty(file "file") "{file} uses no module" "{file} 没有使用任何模块";
        message missing(folder "folder") "go.work uses `{folder}`, where there is no go.mod" "go.work 使用了 `{folder}`，但那里没有 go.mod";
        message several(work "work", count "count", folder "folder") "`{work}` does not use {count} modules of tools or tests (the first: `{folder}`)" "`{work}` 没有使用 {count} 个工具或测试模块（第一个：`{folder}`）";
        message explain(folder "folder") "go.work does not use the module of `{folder}`" "go.work 没有使用 `{folder}` 所在的模块";
        why why() "With a go.work in effect, go, gopls and the debugger refuse packages of modules that it does not use" "go.work 生效时，go、gopls 和调试器会拒绝其中未列出的模块的包";
        why why_empty() "With a go.work in effect, every command asks for the modules that it uses" "go.work 生效时，每个命令都要求其中列出所用的模块";
        why why_missing() "Go reads every module that go.work uses, and stops when one is not there" "Go 会读取 go.work 使用的每个模块，缺少一个就停止";
        why why_explain() "A go.work here or above is in effect, and only the modules that it lists are part of the workspace" "此处或上级目录的 go.work 正在生效，只有其中列出的模块属于工作区";
        title fix_submodule(command "command") "Run `{command}`: the folder is a git submodule that was not fetched" "运行 `{command}`：该文件夹是尚未获取的 git 子模块";
        title fix_use(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_off() "Run the commands of such a module with GOWORK=off" "对这些模块，设置 GOWORK=off 再运行命令";
        title fix_drop(command "command") "Run `{command}`, or put the module back" "运行 `{command}`，或把该模块放回原处";
    }
}

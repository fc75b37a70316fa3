//! Made by `cargo xtask generate` from the pages of the family package; edit those.
#![allow(
    clippy::wildcard_imports,
    reason = "each module takes what it needs of the same ten names"
)]

use super::{Arg, Message, NeedsWhy, RuleId, Template, Title, Why, sentence, words};
use go_doctor_protocol::{Layer, Severity};

/// build-output-is-folder
pub(crate) mod build_output_is_folder {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("build-output-is-folder", Layer::Module, Severity::Error);
    words! {
        message message(name "name") "The program would be called `{name}`, and a folder of that name is here" "程序将命名为 `{name}`，而这里已有同名的文件夹";
        why why() "Without `-o`, `go build` names the program after its package's folder and writes it into the folder of the run" "没有 `-o` 时，`go build` 以包所在文件夹的名字命名程序，并写入运行命令的文件夹";
        title fix_output(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_output_task() "Give `go build` another place with `-o`, as `-o bin/`" "用 `-o` 为 `go build` 指定别的位置，例如 `-o bin/`";
        title fix_rename() "Rename the package's folder or the one that is in the way, or run `go build` inside of the package" "重命名包所在的文件夹或挡路的文件夹，或者在包的文件夹里运行 `go build`";
    }
}

/// cgo-disabled
pub(crate) mod cgo_disabled {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("cgo-disabled", Layer::Module, Severity::Error);
    words! {
        message message(file "file", source "source") "{file} needs cgo; with `CGO_ENABLED=0` ({source}) its folder has no Go file left" "{file} 需要 cgo；`CGO_ENABLED=0`（{source}）时它的文件夹中没有剩下 Go 文件";
        message name(user "user", name "name", file "file", source "source") "`{user}` uses `{name}` of {file}, which `CGO_ENABLED=0` ({source}) leaves out" "`{user}` 使用了 {file} 中的 `{name}`，而 `CGO_ENABLED=0`（{source}）排除了该文件";
        message explain(said "said") "cgo is off: {said}" "cgo 已关闭：{said}";
        message folder(file "file") "{file} needs cgo, which is off: its folder has no Go file left" "{file} 需要 cgo，但 cgo 已关闭：它的文件夹中没有剩下 Go 文件";
        message undefined(name "name", file "file") "`{name}` is declared in {file}, which needs cgo, and cgo is off" "`{name}` 声明在需要 cgo 的 {file} 中，但 cgo 已关闭";
        why why() "Files that import \"C\" are left out of the build as if they were not there" "导入 \"C\" 的文件会被排除在构建之外，就像不存在一样";
        why why_name() "Without cgo the file is left out of the build, and with it everything that it declares" "没有 cgo 时该文件不参与构建，它声明的一切也随之消失";
        why why_explain() "cgo is off by CGO_ENABLED=0, by cross-compiling, or because go found no C compiler" "cgo 因 CGO_ENABLED=0、交叉编译或找不到 C 编译器而关闭";
        title fix_unset(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_enable(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_install(command "command") "Install a C compiler, then cgo is on by itself: `{command}`" "安装 C 编译器，之后 cgo 会自动打开：`{command}`";
        title fix_unset_environment() "Take `CGO_ENABLED=0` out of the environment; without a C compiler install one" "从环境中去掉 `CGO_ENABLED=0`；没有 C 编译器时请安装一个";
    }
}

/// embed-in-other-module
pub(crate) mod embed_in_other_module {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("embed-in-other-module", Layer::Module, Severity::Error);
    words! {
        message message(file "file") "`{file}` cannot be embedded: a go.mod above it makes its folder another module" "不能嵌入 `{file}`：它上面的 go.mod 使那个文件夹成为另一个模块";
        message named(file "file", fence "fence") "`{file}` cannot be embedded: `{fence}` makes its folder another module" "不能嵌入 `{file}`：`{fence}` 使它的文件夹成为另一个模块";
        why why() "Only files of the own module are embedded; a pattern for a whole folder leaves such folders out without a word" "只能嵌入本模块的文件；对整个文件夹的模式会不声不响地略过这样的文件夹";
        title fix_move() "Delete that go.mod if it is only a fence, or move the file into a folder of this module" "如果该 go.mod 只是用来隔离，就删除它；或者把文件移到本模块的文件夹中";
        title fix_rename() "Or give the go.mod of a template another name (`go.mod.tmpl`) and name it go.mod when it is written out" "或者给模板中的 go.mod 换一个名字（`go.mod.tmpl`），写出时再改回 go.mod";
    }
}

/// embed-missing
pub(crate) mod embed_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("embed-missing", Layer::Module, Severity::Error);
    words! {
        message message(pattern "pattern") "`//go:embed {pattern}` matches no file" "`//go:embed {pattern}` 没有匹配任何文件";
        message ignored(pattern "pattern") "`//go:embed {pattern}` matches no file: .gitignore keeps it out of the repository" "`//go:embed {pattern}` 没有匹配任何文件：.gitignore 把它排除在仓库之外";
        message more(count "count", pattern "pattern") "{count} `//go:embed` patterns of this package match no file, `{pattern}` first" "这个包有 {count} 个 `//go:embed` 模式没有匹配任何文件，第一个是 `{pattern}`";
        why why() "go build, go test, go vet and gopls stop at it before they compile anything" "go build、go test、go vet 和 gopls 在编译任何东西之前就会停在这里";
        why why_vet() "The package could not be loaded, so nothing was vetted" "包没有加载成功，所以什么也没有检查";
        title fix_build(command "command") "Build what is embedded: `{command}`" "构建要嵌入的内容：`{command}`";
        title fix_generate(command "command") "Generate what is embedded: `{command}`" "生成要嵌入的内容：`{command}`";
        title fix_make_source(pattern "pattern") "Make what `{pattern}` names; an empty Go file there would stop the package" "生成 `{pattern}` 所指的内容；在那里放一个空的 Go 文件会使整个包无法构建";
        title fix_placeholder(pattern "pattern") "Make what `{pattern}` names, or put an empty file there until it is made" "生成 `{pattern}` 所指的内容，或者在生成之前先在那里放一个空文件";
    }
}

/// file-encoding
pub(crate) mod file_encoding {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("file-encoding", Layer::Module, Severity::Error);
    words! {
        message message(file "file", encoding "encoding") "{file} is not UTF-8 text ({encoding})" "{file} 不是 UTF-8 文本（{encoding}）";
        message nul(file "file") "There is a NUL character in {file}" "{file} 中有 NUL 字符";
        message bom(file "file") "There is a byte order mark in the middle of {file}" "{file} 中间有一个 BOM";
        message utf16(file "file") "{file} is UTF-16, or has NUL characters in it" "{file} 是 UTF-16 编码，或含有 NUL 字符";
        message not_utf8(file "file") "{file} is not UTF-8 (a Chinese Windows may have saved it as GBK)" "{file} 不是 UTF-8（中文 Windows 可能把它存成了 GBK）";
        why why() "Go source is UTF-8, comments included: go stops at the first byte that is not" "Go 源代码必须是 UTF-8，注释也不例外：go 遇到第一个无效字节就停止";
        why why_config() "VS Code reads this file as UTF-8, whatever it is saved as, so nothing in it is applied" "VS Code 总是按 UTF-8 读取此文件，因此其中的内容都不会生效";
        title fix_save_utf8(file "file") "Save {file} as UTF-8 (\"Save with Encoding\" in the editor)" "把 {file} 保存为 UTF-8（编辑器中的“通过编码保存”）";
        title fix_convert(command "command") "Convert it to UTF-8, as its byte order mark says what it is: `{command}`" "把它转换为 UTF-8（字节顺序标记说明了原来的编码）：`{command}`";
        title fix_remove(file "file") "Delete the character from {file}" "从 {file} 中删除这个字符";
    }
}

/// file-excluded
pub(crate) mod file_excluded {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("file-excluded", Layer::Module, Severity::Error);
    words! {
        needs_why hidden(file "file") "{file} is left out: its name begins with `_` or `.`" "{file} 被排除：它的名字以 `_` 或 `.` 开头";
        needs_why suffix(file "file", detail "detail") "{file} is left out: its name ends in `_{detail}`, another system or processor" "{file} 被排除：它的名字以 `_{detail}` 结尾，那是别的系统或处理器";
        needs_why constraint(file "file", detail "detail") "{file} is left out: `{detail}` is not satisfied here" "{file} 被排除：这里不满足 `{detail}`";
        needs_why test(file "file") "{file} is left out: only `go test` builds files that end in `_test.go`" "{file} 被排除：以 `_test.go` 结尾的文件只由 `go test` 构建";
        needs_why cgo(file "file") "{file} is left out: it needs cgo" "{file} 被排除：它需要 cgo";
        needs_why malformed(file "file", detail "detail") "The `//go:build` line of {file} cannot be read: {detail}" "无法读取 {file} 的 `//go:build` 行：{detail}";
        needs_why open() "The open file is left out of the build" "打开的文件不参与构建";
        needs_why folder(folder "folder") "Every Go file in `{folder}` is left out of the build" "`{folder}` 中的所有 Go 文件都不参与构建";
        needs_why system(file "file", system "system", here "here") "{file} is for {system}, and this machine builds for {here}" "{file} 是为 {system} 写的，而本机为 {here} 构建";
        needs_why folder_for_system(folder "folder", system "system") "`{folder}` is for {system} only" "`{folder}` 只用于 {system}";
        why why_name(name "name") "`{name}` is declared there and nowhere else in the package, so it is undefined" "`{name}` 只在那里声明，包中别处没有，因此它是未定义的";
        why why_nothing() "No Go file is left, so there is nothing to build or run" "没有剩下 Go 文件，因此没有可以构建或运行的内容";
        why why_open() "No build on this machine takes the file; gopls and the debugger do not see it either" "本机的任何构建都不会使用该文件，gopls 和调试器也看不到它";
        why why_explain() "A file’s name and its `//go:build` line decide whether a build takes it, and here none is left" "文件名和 `//go:build` 行决定是否参与构建，而这里一个也没有剩下";
        why why_malformed() "Go does not guess what is meant, and refuses the package" "Go 不会猜测其含义，而是拒绝整个包";
        why why_system(name "name") "Its name or its `//go:build` line means that system: `{name}` is declared there, and undefined here" "它的名字或 `//go:build` 行指的就是那个系统：`{name}` 在那里有声明，在这里未定义";
        why why_module_for_system() "Nothing of the module is built here, and nothing is meant to be" "该模块在这里什么也不构建，本来也不打算在这里构建";
        why why_folder_for_system() "What imports it is built for that system, and runs there" "导入它的程序要为那个系统构建，并在那里运行";
        title fix_build_for(command "command") "Build for that system: `{command}`" "为那个系统构建：`{command}`";
        title fix_gopls_for(variables "variables") "Let gopls see it: set {variables} in `go.toolsEnvVars`" "让 gopls 看到它：在 `go.toolsEnvVars` 中设置 {variables}";
        title fix_set_tags(tags "tags") "Build with its tags in the editor: set `go.buildTags` in the workspace settings to `{tags}`" "在编辑器中用它的标签构建：在工作区设置中把 `go.buildTags` 设为 `{tags}`";
        title fix_with_tags(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_tinygo() "Build it with `tinygo build -target BOARD`; its names and tags are TinyGo’s, not go’s" "用 `tinygo build -target 开发板` 构建；这些文件名和标签属于 TinyGo，而不是 go";
        title fix_tags() "Build with the tags that its files ask for (`-tags`), or do without the import" "用其中文件要求的标签构建（`-tags`），或者不用这个导入";
        title fix_rename(new "new") "Rename it to `{new}`" "改名为 `{new}`";
        title fix_run_file(command "command") "Run `{command}`: a file that is named is built whatever its constraint says" "运行 `{command}`：直接指定的文件无论约束如何都会构建";
        title fix_build_it() "Change its name or its `//go:build` line, or build with the tags that it asks for (`-tags`)" "修改它的名字或 `//go:build` 行，或用它要求的标签构建（`-tags`）";
        title fix_write_constraint() "Join the words with `&&`, `||` and `!`" "用 `&&`、`||` 和 `!` 连接这些词";
    }
}

/// file-not-found
pub(crate) mod file_not_found {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("file-not-found", Layer::Module, Severity::Error);
    words! {
        message message(path "path") "There is no `{path}`" "没有 `{path}`";
        message is_folder(path "path") "`{path}` is a folder, and a Go file is needed there" "`{path}` 是文件夹，而这里需要 Go 文件";
        message not_go(path "path") "`{path}` is no Go file" "`{path}` 不是 Go 文件";
        why why() "The command names it, and it is not in the folder that the command runs in" "命令指定了它，但它不在命令运行的文件夹中";
        why why_is_folder() "Among files go wants files; a folder is given alone, as `./folder`" "在文件之间 go 只接受文件；文件夹要单独给出，写成 `./文件夹`";
        why why_not_go() "go takes an argument that does not end in .go for the path of a package" "不以 .go 结尾的参数会被 go 当作包的路径";
        title fix_use_similar(similar "similar") "There is a `{similar}`: use that" "有一个 `{similar}`：请使用它";
        title fix_check_path() "Check the name and the folder that the command runs in; for a package write `./folder`" "检查名称以及命令运行的文件夹；包要写成 `./文件夹`";
    }
}

/// foreign-source-in-package
pub(crate) mod foreign_source_in_package {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("foreign-source-in-package", Layer::Module, Severity::Error);
    words! {
        message message(file "file", language "language") "`{file}` ({language}) is in the folder of a Go package that does not use cgo" "`{file}`（{language}）位于一个不使用 cgo 的 Go 包的文件夹中";
        message assembly(file "file", word "word") "`{file}` is not in the syntax of Go's assembler, which does not know `{word}`" "`{file}` 不是 Go 汇编器的语法，它不认识 `{word}`";
        why why() "With cgo on, the default where a C compiler is found, go takes such a file for a part of the package and stops" "启用 cgo 时（找到 C 编译器时的默认值），go 会把这样的文件当作包的一部分并停止";
        why why_fortran() "go takes such a file for a part of the package, whether cgo is on or off, and stops" "无论 cgo 是否启用，go 都会把这样的文件当作包的一部分并停止";
        why why_assembly() "go assembles every .s file of a package, in the syntax of Plan 9" "go 会按 Plan 9 的语法汇编包中的每个 .s 文件";
        title fix_move(file "file") "Move `{file}` into a folder of its own" "把 `{file}` 移到单独的文件夹中";
        title fix_tag() "Or write `//go:build ignore` and an empty line at the top of the file, if it has to stay" "如果文件必须留在这里，也可以在文件开头写上 `//go:build ignore` 和一个空行";
        title fix_name(command "command") "Or name the Go file, so that only it is looked at: `{command}`" "或者指定 Go 文件，这样只会处理它：`{command}`";
        title fix_off(command "command") "Or run without cgo, which leaves such files out: `{command}`" "或者不用 cgo 运行，这样的文件会被忽略：`{command}`";
        title fix_off_variable() "Or set `CGO_ENABLED=0`, which leaves such files out" "或者设置 `CGO_ENABLED=0`，这样的文件会被忽略";
    }
}

/// func-main-missing
pub(crate) mod func_main_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("func-main-missing", Layer::Module, Severity::Error);
    words! {
        message message(file "file") "{file} is package main, and no file beside it has a `func main`" "{file} 属于 main 包，但它和旁边的文件都没有 `func main`";
        message near(name "name", file "file") "`func {name}` in {file} is not the `func main` that a program begins with" "{file} 中的 `func {name}` 不是程序的起点 `func main`";
        message explain(package "package") "`{package}` is package main without a `func main`" "`{package}` 是没有 `func main` 的 main 包";
        message plugin(package "package") "`{package}` has no `func main`: it is written as a plugin" "`{package}` 没有 `func main`：它是按插件写的";
        message collection(count "count", folder "folder") "{count} folders are package main without a `func main`, the first is {folder}" "{count} 个文件夹是没有 `func main` 的 main 包，第一个是 {folder}";
        why why() "The linker stops: \"function main is undeclared in the main package\"" "链接器会停止：“function main is undeclared in the main package”";
        why why_tested() "`go test` works without it; `go run` and `go build` stop at it" "`go test` 没有它也能用；`go run` 和 `go build` 会因此停止";
        why why_plugin() "A plugin needs none, but only `-buildmode=plugin` builds it; `go build` and `go run` want a program" "插件不需要它，但只有 `-buildmode=plugin` 能构建插件；`go build` 和 `go run` 要的是程序";
        why why_judged() "A judge brings a main of its own along; here `go build` and `go run` stop at the linker" "评测系统自带 main；在这里 `go build` 和 `go run` 会停在链接器";
        why why_loose() "No module builds this folder; `go run` of its files stops at the linker" "没有模块构建这个文件夹；用 `go run` 运行其中的文件会停在链接器";
        message elsewhere(package "package", file "file") "`{package}` has its `func main` in {file}, which this build leaves out" "`{package}` 的 `func main` 在 {file} 中，而这次构建不包括它";
        why why_elsewhere() "The linker stops: the file is for another system, or for a tag; a second main would collide there" "链接器会停止：该文件属于其他系统或某个标签；再写一个 main 会在那里冲突";
        title fix_elsewhere(file "file") "Build with the tag that {file} asks for" "使用 {file} 要求的标签构建";
        why why_collection() "`go build ./...` stops at each of them; `go vet`, `go test` and gopls work" "`go build ./...` 会在每一个处停止；`go vet`、`go test` 和 gopls 都正常";
        title fix_rename(file "file") "Call it `main` in {file}" "在 {file} 中把它改名为 `main`";
        title fix_add(file "file") "Add `func main() {}` to {file}" "在 {file} 中加上 `func main() {}`";
        title fix_add_by_hand() "Add `func main() {}`; for a package that is only tested or imported take another name than main" "加上 `func main() {}`；只用于测试或导入的包请换一个不是 main 的名字";
        title fix_plugin(package "package") "Build `{package}` with `-buildmode=plugin`, and name the other packages instead of `./...`" "用 `-buildmode=plugin` 构建 `{package}`，并写出其他的包来代替 `./...`";
        title fix_other_name() "Give what is no program a package name other than main" "不是程序的包，请取一个不是 main 的名字";
    }
}

/// fuzz-corpus-invalid
pub(crate) mod fuzz_corpus_invalid {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("fuzz-corpus-invalid", Layer::Test, Severity::Error);
    words! {
        message message(file "file", said "said") "`{file}` is not a test case of the fuzz test: {said}" "`{file}` 不是该模糊测试的测试用例：{said}";
        message stale(file "file", said "said") "`{file}` does not fit the fuzz test any more: {said}" "`{file}` 已不符合该模糊测试：{said}";
        why why() "Each file in testdata/fuzz/FuzzName is a test case of the plain `go test`, hidden ones and editors' leftovers too" "testdata/fuzz/FuzzName 中的每个文件都是普通 `go test` 的测试用例，隐藏文件和编辑器留下的文件也不例外";
        why why_stale() "The corpus was written before the arguments of the fuzz function were changed" "语料是在模糊测试函数的参数改变之前写的";
        title fix_move() "Delete the file, or move it out of the folder" "删除该文件，或把它移出这个文件夹";
        title fix_delete() "Delete the file, or write it again for the arguments that the function has now" "删除该文件，或按函数现在的参数重新写";
    }
}

/// main-redeclared
pub(crate) mod main_redeclared {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("main-redeclared", Layer::Module, Severity::Error);
    words! {
        needs_why message(file "file", other "other") "{file} and {other} both have `func main` in one folder" "同一文件夹中的 {file} 和 {other} 都有 `func main`";
        needs_why programs(file "file", count "count") "{file} and the other Go files of its folder, {count} in all, are programs of their own" "{file} 与同一文件夹中的其他 Go 文件（共 {count} 个）各自是一个程序";
        needs_why other(file "file", other "other", name "name") "{file} and {other} both declare `{name}` in one folder" "同一文件夹中的 {file} 和 {other} 都声明了 `{name}`";
        why why(command "command") "A folder is one program: `go run .`, `go vet`, the debugger and gopls refuse it; `{command}` still works" "一个文件夹就是一个程序：`go run .`、`go vet`、调试器和 gopls 都会拒绝；`{command}` 仍然可用";
        why why_other(name "name") "A folder is one package: building it stops with \"{name} redeclared in this block\"" "一个文件夹就是一个包：构建时会停止并报告 “{name} redeclared in this block”";
        why why_method(name "name") "A folder is one package: building it stops with \"method {name} already declared\"" "一个文件夹就是一个包：构建时会停止并报告 “method {name} already declared”";
        title fix_separate(command "command") "Give each program a folder of its own, or run one file at a time with `{command}`" "让每个程序有自己的文件夹，或用 `{command}` 一次运行一个文件";
        title fix_rename_one(here "here", there "there") "Rename or delete one of the two declarations: {here} or {there}" "把两处声明中的一处改名或删除：{here} 或 {there}";
        needs_why vet(file "file", name "name") "{file} declares `{name}`, and so does another file of its folder" "{file} 声明了 `{name}`，同一文件夹中的另一个文件也声明了它";
        needs_why test_main() "Two files of the folder declare `TestMain`" "同一文件夹中有两个文件声明了 `TestMain`";
        why why_test_main() "One test binary is built of all tests of a folder, outside ones included, and it has one TestMain" "一个文件夹的所有测试（包括外部测试）会构建成一个测试程序，它只能有一个 TestMain";
        title fix_one_test_main() "Keep one `TestMain`, or give the tests folders of their own" "只保留一个 `TestMain`，或让测试分别放在自己的文件夹中";
    }
}

/// no-go-files
pub(crate) mod no_go_files {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("no-go-files", Layer::Module, Severity::Error);
    words! {
        message message(folder "folder") "There is no Go file in `{folder}`" "`{folder}` 中没有 Go 文件";
        message hidden(file "file") "Go passes `{file}` over, and there is no other Go file" "Go 会跳过 `{file}`，此外没有别的 Go 文件";
        message glob() "`*.go` matches no file here" "这里没有与 `*.go` 匹配的文件";
        message only_tests(folder "folder") "`{folder}` has only tests: there is nothing to build or run" "`{folder}` 中只有测试：没有可以构建或运行的内容";
        message pattern() "The pattern matches no package" "该模式不匹配任何包";
        why why() "Go builds folders, and this one gives it nothing to build" "Go 构建的是文件夹，而这个文件夹里没有可以构建的内容";
        why why_hidden() "`./...` leaves out folders whose name begins with `_` or `.`, and those called testdata" "`./...` 会略过名字以 `_` 或 `.` 开头的文件夹，以及名为 testdata 的文件夹";
        why why_glob() "The shell puts the files in place of the pattern, and there are none" "shell 会用文件名代替该模式，但没有这样的文件";
        why why_only_tests() "Files that end in _test.go are built by `go test` only" "以 _test.go 结尾的文件只由 `go test` 构建";
        why why_pattern() "`./...` leaves out hidden folders, testdata, vendor and modules below; what is left has no Go file" "`./...` 会略过隐藏文件夹、testdata、vendor 和下级模块，剩下的没有 Go 文件";
        title fix_rename() "Give the folder a name without `_` or `.` in front, or open it by itself" "去掉文件夹名开头的 `_` 或 `.`，或单独打开它";
        title fix_write() "Run the command in the folder of the Go files, or write one here" "在有 Go 文件的文件夹中运行命令，或在这里写一个";
        title fix_test() "Run `go test` instead" "改用 `go test`";
    }
}

/// package-clause-missing
pub(crate) mod package_clause_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("package-clause-missing", Layer::Module, Severity::Error);
    words! {
        message message(file "file") "{file} has no `package` line" "{file} 没有 `package` 行";
        message leetcode(file "file") "{file} has no `package` line, as LeetCode's template has none" "{file} 没有 `package` 行，LeetCode 的模板就没有这一行";
        why why() "Go reads no further: \"expected 'package'\" (exit code 1; gofmt exits with 2)" "Go 不会继续读下去：“expected 'package'”（退出码 1，gofmt 的退出码是 2）";
        why why_notes() "Many files here have none, as notes and pasted answers have none: go builds none of them" "这里许多文件都没有这一行，像笔记或粘贴的答案一样：go 不构建其中任何一个";
        why why_empty() "`./...`, gofmt and gopls stop at it: \"expected 'package', found 'EOF'\"" "`./...`、gofmt 和 gopls 会停在它这里：“expected 'package', found 'EOF'”";
        title fix_notes() "Begin a file with `package main` when it is to be built or run" "要构建或运行某个文件时，在它开头写上 `package main`";
        title fix_delete(file "file") "Delete {file}, or begin it with `package` and a name" "删除 {file}，或者在它开头写上 `package` 和包名";
        title fix_insert(package "package", file "file") "Insert `package {package}` at the top of {file}" "在 {file} 开头插入 `package {package}`";
        title fix_insert_above_marker(package "package", mark "mark", file "file") "Insert `package {package}` above `{mark}` in {file}; it is not submitted" "在 {file} 的 `{mark}` 上方插入 `package {package}`，它不会被提交";
        message empty(file "file") "{file} is empty, or has comments only: there is no `package` line" "{file} 是空的，或只有注释：没有 `package` 行";
        title fix_write(file "file") "Write `package main` above the first line of code in {file}" "在 {file} 的第一行代码上方写 `package main`";
    }
}

/// package-not-main
pub(crate) mod package_not_main {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("package-not-main", Layer::Module, Severity::Error);
    words! {
        message message(file "file", package "package") "{file} has a `func main`, but it is package `{package}`" "{file} 中有 `func main`，但它属于包 `{package}`";
        message none() "There is no package main to build" "没有可以构建的 main 包";
        message file() "The file that the command names is not package main" "命令指定的文件不属于 main 包";
        message explain(package "package") "`{package}` is not a main package" "`{package}` 不是 main 包";
        message debug(package "package") "This folder is package `{package}`: there is no program to debug" "此文件夹是包 `{package}`：没有可以调试的程序";
        why why() "Only package main becomes a program; in any other package `main` is a function like others" "只有 main 包会成为程序；在其他包里 `main` 只是普通函数";
        why why_explain() "`go run` and the debugger need a program, and that is package main with `func main()`" "`go run` 和调试器需要程序，也就是带有 `func main()` 的 main 包";
        title fix_set_main(file "file") "Write `package main` in {file}" "在 {file} 中写 `package main`";
        title fix_run_main() "Run the folder whose package is main; a library is tried out with `go test`" "运行 main 包所在的文件夹；库要用 `go test` 来试";
    }
}

/// packages-mixed
pub(crate) mod packages_mixed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("packages-mixed", Layer::Module, Severity::Error);
    words! {
        message message(file "file", package "package", first_file "first_file", first "first") "{file} is package `{package}`, but {first_file} in the same folder is `{first}`" "{file} 属于包 `{package}`，而同一文件夹中的 {first_file} 属于 `{first}`";
        message folders(first "first", package "package") "The files lie in two folders: `{first}` and `{package}`" "这些文件位于两个文件夹：`{first}` 和 `{package}`";
        message expected(file "file", package "package", first "first") "{file} is package `{package}`, but its folder is package `{first}`" "{file} 属于包 `{package}`，而它的文件夹是包 `{first}`";
        why why() "One folder is one package: `go build`, `go vet`, `go test` and gopls refuse it; `go run FILE` still works" "一个文件夹就是一个包：`go build`、`go vet`、`go test` 和 gopls 会拒绝；`go run 文件` 仍然可用";
        why why_folders() "Files that a command names are built as one package, and a package lies in one folder" "命令中列出的文件会作为一个包构建，而一个包只能位于一个文件夹";
        why why_snippets() "No module builds this folder as one package, or it has three packages and more: `go run FILE` works" "没有模块把这个文件夹当作一个包来构建，或者它有三个以上的包：`go run FILE` 可用";
        title fix_rename_all(first "first", count "count") "Write `package {first}` in {count} files" "在 {count} 个文件中写 `package {first}`";
        title fix_rename(first "first", file "file") "Write `package {first}` in {file}" "在 {file} 中写 `package {first}`";
        title fix_separate() "Give each package a folder of its own" "让每个包有自己的文件夹";
        title fix_one_folder() "Name files of one folder, or put a package of its own into the other one and import it" "只列出同一文件夹中的文件，或让另一个文件夹成为单独的包并导入它";
    }
}

/// profile-unreadable
pub(crate) mod profile_unreadable {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("profile-unreadable", Layer::Module, Severity::Error);
    words! {
        message message(file "file") "`{file}` is not a profile that Go can read" "`{file}` 不是 Go 能读取的性能剖析文件";
        message pointer(file "file") "`{file}` is the pointer that git leaves for a large file, not the profile itself" "`{file}` 是 git 为大文件留下的指针，而不是剖析文件本身";
        why why() "A default.pgo beside the main package is used by build, run, vet and test; one that cannot be read stops them" "构建、运行、vet 和测试都会使用主包旁边的 default.pgo；读不了它就会停止";
        title fix_fetch(command "command") "Run `{command}` to fetch the file, if git keeps it as a large file" "如果 git 把它作为大文件保存：运行 `{command}` 获取该文件";
        title fix_off() "Or build without it: `-pgo=off`" "或者不使用它来构建：`-pgo=off`";
        title fix_remove() "Or delete the file, or write it anew from a CPU profile of the program" "或者删除该文件，或用程序的 CPU 剖析重新生成它";
    }
}

/// sibling-file-not-compiled
pub(crate) mod sibling_file_not_compiled {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("sibling-file-not-compiled", Layer::Module, Severity::Error);
    words! {
        message message(user "user", name "name", file "file") "{user} uses `{name}` of {file}, which the command leaves out" "{user} 使用了 {file} 中的 `{name}`，而命令没有包含该文件";
        why why() "A command that names files builds only those; to build the package name its folder" "列出文件的命令只构建这些文件；要构建整个包就写它的文件夹";
        why why_config(name "name") "This builds the one file that it names, so `{name}` is undefined (go run, go build and dlv alike)" "这里只构建它列出的文件，因此 `{name}` 未定义（go run、go build 和 dlv 都是如此）";
        title fix_package(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_files(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_folder(new "new") "Write `{new}`, which builds the whole package" "写成 `{new}`，它会构建整个包";
        title fix_name_package() "Name the folder (`.` or `./folder`) in place of the file" "用文件夹（`.` 或 `./文件夹`）代替文件";
    }
}

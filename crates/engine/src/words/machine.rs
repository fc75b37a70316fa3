//! Made by `cargo xtask generate` from the pages of the family machine; edit those.
#![allow(
    clippy::wildcard_imports,
    reason = "each module takes what it needs of the same ten names"
)]

use super::{Arg, Message, RuleId, Template, Title, Why, sentence, words};
use go_doctor_protocol::{Layer, Severity};

/// c-compiler-missing
pub(crate) mod c_compiler_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("c-compiler-missing", Layer::System, Severity::Error);
    words! {
        message message(file "file", compiler "compiler", source "source") "{file} imports \"C\", and the C compiler `{compiler}` ({source}) is not on PATH" "{file} 导入了 \"C\"，而 PATH 中没有 C 编译器 `{compiler}`（{source}）";
        message std(file "file", import "import", compiler "compiler", source "source") "cgo is on and {file} imports \"{import}\", but there is no C compiler `{compiler}` ({source})" "cgo 已开启，{file} 导入了 \"{import}\"，但没有 C 编译器 `{compiler}`（{source}）";
        message explain(compiler "compiler") "The C compiler `{compiler}`, which cgo needs, was not found" "找不到 cgo 需要的 C 编译器 `{compiler}`";
        message explain_broken() "The C compiler cannot build for this target" "C 编译器无法为此目标构建";
        why why() "cgo compiles the C part of a package with it, in your code or in `net` and `os/user`" "cgo 用它编译包中的 C 部分，可能在你的代码里，也可能在 `net`、`os/user` 里";
        why why_silent() "Without a compiler go turns cgo off by itself and leaves out every file that imports \"C\"" "没有编译器时 go 会自行关闭 cgo，并排除所有导入 \"C\" 的文件";
        why why_broken() "It is installed incompletely, is no C compiler, or builds for another system or processor" "它安装不完整、不是 C 编译器，或者只能为其他系统或处理器构建";
        title fix_install(command "command") "Install a C compiler (`{command}`) and open a new window" "安装 C 编译器（`{command}`），然后打开新窗口";
        title fix_unset(command "command") "Run `{command}`: go then takes the compiler that is there" "运行 `{command}`，让 go 使用已有的编译器";
        title fix_unset_cc(compiler "compiler") "Remove `CC` where it is set; `{compiler}` is on PATH" "在设置 `CC` 的地方删除它；PATH 中有 `{compiler}`";
        title fix_disable() "Where no C is needed, build with `CGO_ENABLED=0`" "不需要 C 代码时，用 `CGO_ENABLED=0` 构建";
    }
}

/// c-dependency-missing
pub(crate) mod c_dependency_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("c-dependency-missing", Layer::System, Severity::Error);
    words! {
        message header(name "name") "The C header `{name}` is not installed" "没有安装 C 头文件 `{name}`";
        message library(name "name") "The C library `{name}` is not installed" "没有安装 C 库 `{name}`";
        message package(name "name") "pkg-config does not know the package `{name}`" "pkg-config 不认识包 `{name}`";
        message pkg_config(name "name") "`{name}`, which a cgo package asks for its flags, is not on PATH" "cgo 包需要用 `{name}` 获取编译参数，而 PATH 中没有它";
        message own(name "name") "The header `{name}` is a file of this tree, and is not there" "头文件 `{name}` 是本目录树中的文件，而它不存在";
        message submodule(name "name", module "module") "The header `{name}` lies in the submodule {module}, which is not checked out" "头文件 `{name}` 位于子模块 {module} 中，该子模块没有检出";
        why why() "The C compiler runs; what the C part of a package needs beside it is missing" "C 编译器能运行，但包的 C 部分还需要的东西缺失";
        why why_own() "Such a path is looked up beside the file that includes it; no package can provide it" "这样的路径是相对于包含它的文件查找的，没有任何软件包能提供它";
        title fix_submodule(command "command") "Check it out: `{command}`" "检出子模块：`{command}`";
        title fix_restore(name "name") "Make `{name}`, or take it from where the tree is whole" "生成 `{name}`，或者从完整的目录树中取来";
        title fix_install(name "name") "Install the development package that has `{name}` (often named `lib…-dev` or `…-devel`)" "安装提供 `{name}` 的开发包（通常名为 `lib…-dev` 或 `…-devel`）";
    }
}

/// cache-unusable
pub(crate) mod cache_unusable {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("cache-unusable", Layer::System, Severity::Error);
    words! {
        message off(variable "variable", source "source") "`{variable}` is `off` ({source}), which no Go takes any more" "`{variable}` 是 `off`（{source}），现在的 Go 都不接受";
        message relative(variable "variable", value "value", source "source") "`{variable}` is `{value}` ({source}), which is no absolute path" "`{variable}` 是 `{value}`（{source}），它不是绝对路径";
        message file(variable "variable", value "value", source "source", path "path") "`{variable}` is `{value}` ({source}), but `{path}` is no folder" "`{variable}` 是 `{value}`（{source}），但 `{path}` 不是文件夹";
        message denied(variable "variable", value "value", source "source", path "path") "`{variable}` is `{value}` ({source}), but this user may not write to `{path}`" "`{variable}` 是 `{value}`（{source}），但当前用户不能写入 `{path}`";
        message noexec(variable "variable", value "value", source "source") "`{variable}` is `{value}` ({source}), on a file system mounted `noexec`" "`{variable}` 是 `{value}`（{source}），它所在的文件系统以 `noexec` 挂载";
        message explain_relative(variable "variable") "`{variable}` is no absolute path" "`{variable}` 不是绝对路径";
        message explain_file(variable "variable", value "value") "`{variable}` leads to `{value}`, where a file stands in the way" "`{variable}` 指向 `{value}`，而那里有文件挡住";
        message explain_denied(variable "variable", value "value") "The place that `{variable}` names, `{value}`, may not be written by the user who ran this" "`{variable}` 指定的位置 `{value}`，运行命令的用户不能写入";
        message explain_noexec(value "value") "The build cache lies where no program may be started: `{value}`" "构建缓存所在的位置不允许启动程序：`{value}`";
        message explain_index(value "value", path "path") "`{value}` is in `{path}`; the build cache, where go keeps its index, cannot be written" "`{path}` 中有 `{value}`，但 go 存放索引的构建缓存无法写入";
        message explain_program(variable "variable", value "value") "The cache program that `{variable}` names, `{value}`, cannot be started" "无法启动 `{variable}` 指定的缓存程序 `{value}`";
        why why() "Every build needs the build cache and stops, or does not even find the standard library" "每次构建都需要构建缓存，没有它就会停止，甚至找不到标准库";
        why why_modules() "Modules that are not there yet cannot be downloaded" "尚未下载的模块无法下载";
        why why_noexec() "Since Go 1.24 `go run` starts a program it has built before from the cache: the first run works, the second does not" "从 Go 1.24 起，`go run` 会从缓存启动以前构建过的程序：第一次运行成功，第二次失败";
        why why_index() "A cache that belongs to another user (after `sudo go`) or is full makes go lose packages that are there" "属于其他用户的缓存（用过 `sudo go`）或写满的缓存会让 go 找不到实际存在的包";
        title fix_own(command "command") "Run `{command}` to take the folder back" "运行 `{command}` 把文件夹收回";
        title fix_elsewhere(variable "variable") "Make the folder yours and writable, or set `{variable}` to a folder of yours" "把该文件夹改为自己所有并可写，或把 `{variable}` 设为自己的目录";
        title fix_unset_environment(variable "variable") "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`" "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`";
        title fix_unset_user_file(variable "variable", file "file") "Remove the line `{variable}=…` from {file}" "从 {file} 中删除 `{variable}=…` 这一行";
    }
}

/// checksum-database-unusable
pub(crate) mod checksum_database_unusable {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("checksum-database-unusable", Layer::System, Severity::Error);
    words! {
        message malformed(value "value", source "source") "`GOSUMDB` is `{value}` ({source}), which names no checksum database" "`GOSUMDB` 是 `{value}`（{source}），它不是任何校验和数据库";
        message fields(value "value", source "source") "`GOSUMDB` is `{value}` ({source}), with more than a name and a URL" "`GOSUMDB` 是 `{value}`（{source}），内容多于名称和 URL";
        message url(value "value", source "source") "`GOSUMDB` is `{value}` ({source}); behind the name must stand an http(s) URL" "`GOSUMDB` 是 `{value}`（{source}），名称后面必须是 http(s) 的 URL";
        message off(source "source", name "name") "`GOSUMDB` is `off` ({source}), and {name} is not taken unchecked" "`GOSUMDB` 是 `off`（{source}），而 {name} 必须经过校验";
        message explain(module "module") "The checksum database could not be asked about `{module}`" "无法向校验和数据库查询 `{module}`";
        message explain_malformed(module "module") "`GOSUMDB` names no checksum database, so `{module}` could not be verified" "`GOSUMDB` 不是校验和数据库，因此无法校验 `{module}`";
        message explain_private(module "module") "The checksum database does not know `{module}`" "校验和数据库不认识 `{module}`";
        why why() "Every module that is not in go.sum yet is refused, although the proxy answers" "尚未记录在 go.sum 中的模块都会被拒绝，尽管代理有应答";
        why why_later() "The next module that is not in go.sum yet will be refused" "下一个尚未记录在 go.sum 中的模块会被拒绝";
        why why_off() "Modules do without the database, a toolchain never: every command here stops" "模块可以不用数据库，工具链却不行：这里的所有命令都会停止";
        why why_private() "A private module is not in the public database: go must be told not to ask" "私有模块不在公共数据库中，必须告诉 go 不要查询";
        title fix_private(path "path") "Mark it as private: `go env -w GOPRIVATE={path}` (or a pattern such as `*.example.com`)" "把它标为私有：`go env -w GOPRIVATE={path}`（也可以用 `*.example.com` 这样的模式）";
        title fix_unset_environment(variable "variable") "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`" "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`";
        title fix_unset_user_file(variable "variable", file "file") "Remove the line `{variable}=…` from {file}" "从 {file} 中删除 `{variable}=…` 这一行";
    }
}

/// checksum-mismatch
pub(crate) mod checksum_mismatch {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("checksum-mismatch", Layer::System, Severity::Error);
    words! {
        message message(module "module") "What was downloaded for `{module}` is not what go.sum has noted" "为 `{module}` 下载的内容与 go.sum 的记录不符";
        message database(module "module") "What was downloaded for `{module}` is not what the checksum database knows" "为 `{module}` 下载的内容与校验和数据库的记录不符";
        message modified(module "module") "`{module}` was changed in the module cache" "模块缓存中的 `{module}` 被修改过";
        why why() "Either go.sum was edited or merged wrongly, or the module was changed after it was published" "要么 go.sum 被改错或合并错了，要么模块在发布后被改动";
        why why_database() "The version was published twice with different content, or something on the way changed it" "这个版本发布过两次而内容不同，或者在传输途中被改动";
        why why_modified() "A tool or an editor wrote into the cache, or a disk fault did; builds use the changed files" "有工具或编辑器写入了缓存，或者磁盘出错；构建用的是改动后的文件";
        title fix_clean(command "command") "Run `{command}` and try again; if it stays, compare the line in go.sum with its history before deleting it" "运行 `{command}` 后再试；如果仍然如此，先对照 go.sum 的历史记录，再决定是否删除那一行";
        title fix_other_version() "Ask the author for a new version, or mark the module as private (`GOPRIVATE`) if it is yours" "请作者发布新版本；如果是自己的模块，用 `GOPRIVATE` 标为私有";
    }
}

/// disk-full
pub(crate) mod disk_full {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("disk-full", Layer::System, Severity::Error);
    words! {
        message message() "The file system that go writes to is full" "go 要写入的文件系统已满";
        message path(path "path") "No space is left for `{path}`" "没有空间写入 `{path}`";
        why why() "go could not store what it compiled, linked or downloaded; the code itself was not the reason" "go 无法保存编译、链接或下载的结果；原因不在代码本身";
        title fix_clean(command "command") "Run `{command}` to empty the build cache, if it lies on that file system" "运行 `{command}` 清空构建缓存（如果它在这个文件系统上）";
        title fix_elsewhere() "Free space there, or set `TMPDIR`, `GOCACHE` or `GOMODCACHE` to a folder with space" "在那里腾出空间，或把 `TMPDIR`、`GOCACHE`、`GOMODCACHE` 设到有空间的目录";
    }
}

/// file-permission-denied
pub(crate) mod file_permission_denied {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("file-permission-denied", Layer::System, Severity::Error);
    words! {
        message message(path "path") "`{path}` may not be read by this user" "当前用户不能读取 `{path}`";
        message folder(path "path") "The folder `{path}` may not be read by this user" "当前用户不能读取文件夹 `{path}`";
        message folder_below(path "path") "The folder `{path}` inside the project may not be read by this user" "当前用户不能读取项目中的文件夹 `{path}`";
        message write(path "path") "`{path}` may not be written by this user" "当前用户不能写入 `{path}`";
        message read_only(path "path") "`{path}` lies on a read-only file system" "`{path}` 位于只读文件系统";
        why why() "go reads every file of the package and stops at the first it may not" "go 会读取包中的每个文件，遇到第一个不能读的就停止";
        why why_folder_below() "Patterns such as `./...` go into every folder and stop there; single packages still build" "`./...` 这样的模式会进入每个文件夹并停在那里；单个包仍能构建";
        why why_write() "The command had to change a file of the project and left it as it was" "该命令需要修改项目中的文件，结果什么都没有改";
        title fix_own(command "command") "Run `{command}` to make it yours" "运行 `{command}` 使其归你所有";
        title fix_grant(path "path") "Give yourself the right to read and write `{path}` (Properties, Security)" "给自己加上读写 `{path}` 的权限（属性 → 安全）";
    }
}

/// git-missing
pub(crate) mod git_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("git-missing", Layer::System, Severity::Error);
    words! {
        message message(module "module", program "program") "`{module}` comes straight from its repository, and there is no `{program}` on PATH" "`{module}` 要直接从代码库获取，而 PATH 中没有 `{program}`";
        message explain(program "program") "go needs `{program}` to fetch a module from its repository, and it is not on PATH" "go 需要用 `{program}` 从代码库获取模块，而 PATH 中没有它";
        message explain_stamp(program "program") "go needs `{program}` to note the revision in the program, and it is not on PATH" "go 需要用 `{program}` 把版本信息写入程序，而 PATH 中没有它";
        why why() "A direct download clones the repository with its version control program" "直接下载时，go 会用版本控制程序克隆代码库";
        why why_stamp() "`-buildvcs=true` asks for it; without the flag go leaves the note out" "`-buildvcs=true` 要求写入；不加这个参数时 go 会省略";
        title fix_install(program "program", url "url") "Install {program} ({url}) and open a new window; a public module may also come from the default proxy (`go env -u GOPROXY`)" "安装 {program}（{url}）并打开新窗口，公开的模块也可以让代理下载（`go env -u GOPROXY`）";
        title fix_no_stamp() "Build with `-buildvcs=false`" "用 `-buildvcs=false` 构建";
    }
}

/// home-unset
pub(crate) mod home_unset {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("home-unset", Layer::System, Severity::Error);
    words! {
        message message(variable "variable") "`{variable}` is not set, so go finds no place for its build cache" "没有设置 `{variable}`，go 找不到放构建缓存的地方";
        message modules(variable "variable") "`{variable}` is not set, so go has no GOPATH and no place for modules" "没有设置 `{variable}`，go 没有 GOPATH，也没有放模块的地方";
        message user() "`HOME` and `USER` are not set, so the program cannot tell who runs it" "没有设置 `HOME` 和 `USER`，程序无法得知是谁在运行它";
        why why() "Every `go run`, `go build` and `go test` stops: they need a build cache since Go 1.12" "所有 `go run`、`go build`、`go test` 都会停止：从 Go 1.12 起它们必须有构建缓存";
        why why_modules() "Nothing can be downloaded; what needs no module still works" "无法下载任何模块；不需要模块的操作仍能进行";
        why why_user() "Without cgo, os/user reads the environment when the user is not in /etc/passwd" "不使用 cgo 时，如果用户不在 /etc/passwd 中，os/user 只能读取环境变量";
        title fix_set(variable "variable") "Set `{variable}` where this process is started (systemd unit, container, cron, task), or set `GOCACHE` and `GOPATH`" "在启动此进程的地方（systemd 单元、容器、cron、任务）设置 `{variable}`，或者设置 `GOCACHE` 和 `GOPATH`";
    }
}

/// node-not-found
pub(crate) mod node_not_found {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("node-not-found", Layer::System, Severity::Error);
    words! {
        message message(extension "extension") "The extension `{extension}` needs node, and there is none on PATH" "扩展 `{extension}` 需要 node，而 PATH 中没有";
        message explain() "node was not found; the LeetCode extension cannot run its client without it" "找不到 node；没有它 LeetCode 扩展无法运行客户端";
        why why() "Signing in, testing and submitting run a Node.js program; Go is not involved" "登录、测试和提交都要运行一个 Node.js 程序，与 Go 无关";
        title fix_install(url "url") "Install Node.js from {url} and restart VS Code" "从 {url} 安装 Node.js，然后重启 VS Code";
        title fix_set_path() "Set `leetcode.nodePath` to the full path of node in User settings" "在用户设置中把 `leetcode.nodePath` 设为 node 的完整路径";
    }
}

/// program-not-startable
pub(crate) mod program_not_startable {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-not-startable", Layer::System, Severity::Error);
    words! {
        message message(program "program") "`{program}` is no program that this system and processor can run" "`{program}` 不是本系统和处理器能运行的程序";
        message built_for(program "program", target "target") "`{program}` was built for {target} and cannot run here" "`{program}` 是为 {target} 构建的，无法在这里运行";
        message library(program "program", version "version") "`{program}` needs {version}, and the C library here is older" "`{program}` 需要 {version}，而这里的 C 库更旧";
        message loader(program "program") "`{program}` is there, and the loader that it names is not" "`{program}` 存在，但它指定的加载器不存在";
        message busy(program "program") "`{program}` is running, or is being written, and cannot be opened now" "`{program}` 正在运行或正在写入，现在无法打开";
        message scanner(program "program") "Windows does not let `{program}` start: a virus scanner took it for malware" "Windows 不允许启动 `{program}`：杀毒软件把它当成了恶意软件";
        message denied(program "program") "Windows denies the start of `{program}`, which go has just built" "Windows 拒绝启动刚由 go 构建的 `{program}`";
        message policy(program "program") "Windows does not let `{program}` start: an application control policy blocked it" "Windows 不允许启动 `{program}`：应用程序控制策略阻止了它";
        why why() "The system reads a program's first bytes before it starts it; these are another machine's, or damaged" "系统启动程序前先读取开头的字节；它们属于其他机器，或已损坏";
        why why_library() "A program with cgo is bound to the C library of the machine that built it, or a newer one" "使用 cgo 的程序需要构建时那样新或更新的 C 库";
        why why_loader() "A program with cgo names its C library's loader; Alpine's musl and glibc have different ones" "使用 cgo 的程序会指定 C 库的加载器；Alpine 的 musl 与 glibc 的加载器不同";
        why why_busy() "Linux lets nobody write to a program while it runs, and nobody start it while it is written" "在 Linux 上，程序运行时不能写入，写入时也不能启动";
        why why_scanner() "Programs that go has just built are often taken for malware by mistake (go.dev/doc/faq#virus)" "刚由 go 构建的程序常被误认为恶意软件（go.dev/doc/faq#virus）";
        why why_denied() "It is the user's own file and no setting of Go's: a virus scanner or a policy of the system decides so" "这是用户自己的文件，也不是 Go 的设置：由杀毒软件或系统策略决定";
        why why_policy() "Smart App Control or a company's policy starts only programs that are signed or known" "智能应用控制或公司的策略只允许启动有签名或已知的程序";
        title fix_except() "Set `GOTMPDIR` to a folder of yours and except it and the folder of `go env GOCACHE` from the scan or the policy" "把 `GOTMPDIR` 设为自己的文件夹，并把它和 `go env GOCACHE` 的文件夹从扫描或策略中排除";
        title fix_build() "Build it again on this machine, or with the `GOOS` and `GOARCH` of the machine that runs it" "在本机重新构建，或用运行它的机器的 `GOOS` 和 `GOARCH` 构建";
        title fix_container() "Build it for the image: `CGO_ENABLED=0 GOOS=linux GOARCH=…`, or `docker build --platform`" "按镜像的平台构建：`CGO_ENABLED=0 GOOS=linux GOARCH=…`，或使用 `docker build --platform`";
        title fix_static() "Build it without cgo (`CGO_ENABLED=0 go build`), or on the system that runs it" "不使用 cgo 构建（`CGO_ENABLED=0 go build`），或在运行它的系统上构建";
        title fix_older() "Or build it on a system as old as the oldest that runs it" "或者在与最旧的目标系统一样旧的系统上构建";
        title fix_end(program "program") "End `{program}`, or wait until it is written, then run the command again" "结束 `{program}`，或等待写入完成，然后重新运行命令";
    }
}

/// proxy-unreachable
pub(crate) mod proxy_unreachable {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("proxy-unreachable", Layer::System, Severity::Error);
    words! {
        message off(source "source", module "module") "`GOPROXY` is `off` ({source}), and `{module}` is not in the module cache" "`GOPROXY` 是 `off`（{source}），而模块缓存中没有 `{module}`";
        message full_width(value "value", source "source") "`GOPROXY` is `{value}` ({source}), with a full-width separator in it" "`GOPROXY` 是 `{value}`（{source}），其中有全角分隔符";
        message separator(value "value", source "source") "`GOPROXY` is `{value}` ({source}); entries are separated by a comma" "`GOPROXY` 是 `{value}`（{source}），各项之间要用逗号分隔";
        message quotes(value "value", source "source") "`GOPROXY` is `{value}` ({source}), with quotes inside the value" "`GOPROXY` 是 `{value}`（{source}），值里带有引号";
        message scheme(value "value", source "source", entry "entry") "`GOPROXY` is `{value}` ({source}); `{entry}` is no http, https or file URL" "`GOPROXY` 是 `{value}`（{source}），其中 `{entry}` 不是 http、https 或 file 的 URL";
        message no_url(value "value", source "source", entry "entry") "`GOPROXY` is `{value}` ({source}); `{entry}` is no URL" "`GOPROXY` 是 `{value}`（{source}），其中 `{entry}` 不是 URL";
        message empty(value "value", source "source") "`GOPROXY` is `{value}` ({source}), a list without entries" "`GOPROXY` 是 `{value}`（{source}），这是一个没有内容的列表";
        message explain(host "host") "The server `{host}` could not be reached" "无法连接服务器 `{host}`";
        message explain_host(host "host") "The name `{host}` was not found: no network, no DNS, or a mistyped server" "找不到主机名 `{host}`：没有网络、DNS 有问题，或者服务器写错";
        message explain_certificate(host "host") "The certificate of `{host}` was refused" "`{host}` 的证书被拒绝";
        message explain_http_proxy(host "host") "The HTTP proxy on the way to `{host}` was not reached or refused" "通往 `{host}` 的 HTTP 代理连接不上或拒绝了请求";
        message explain_answer(host "host") "`{host}` answered with an error of its own" "`{host}` 返回了它自己的错误";
        message explain_credentials(host "host") "`{host}` refused the request: it wants credentials, or other ones" "`{host}` 拒绝了请求：它需要凭据，或者凭据不对";
        message explain_off() "A module has to be fetched, and `GOPROXY=off` forbids it" "需要下载模块，而 `GOPROXY=off` 禁止下载";
        message explain_malformed(host "host") "`GOPROXY` is misspelt: go asked `{host}`" "`GOPROXY` 写错了：go 访问的是 `{host}`";
        why why() "Modules that this folder imports are not on this machine, and go cannot fetch them" "此文件夹导入的模块不在本机，而 go 无法下载";
        why why_later() "Nothing is missing now; the next download will stop" "目前什么都不缺；下一次下载会停止";
        why why_explain() "go could not download; the code and the module may be right" "go 无法下载；代码和模块本身可能没有问题";
        why why_explain_off() "What is not in the module cache cannot be used until the proxy is allowed again" "不在模块缓存中的模块，在重新允许代理之前都不能使用";
        why why_explain_credentials() "go looks for them in ~/.netrc or asks the helper of GOAUTH, and says nothing if neither serves this host" "go 会在 ~/.netrc 中查找凭据，或询问 GOAUTH 指定的程序；都不适用于此主机时，它什么也不说";
        why why_explain_malformed() "Entries are URLs, separated by a comma (half-width) or `|`" "各项是 URL，用半角逗号或 `|` 分隔";
        title fix_default() "Correct `GOPROXY`, or remove it where the default (proxy.golang.org) can be reached" "改正 `GOPROXY`，能访问 proxy.golang.org 时也可以删除它；还可以改用第三方的公共镜像（它会看到模块名）：`go env -w GOPROXY=https://goproxy.cn,direct`";
        title fix_correct() "Correct the spelling of `GOPROXY`; the server of your own stays in it" "改正 `GOPROXY` 的写法；保留其中自己的服务器";
        title fix_network() "Check the network, and `HTTPS_PROXY` if the internet is reached through a proxy" "检查网络；通过代理上网时再检查 `HTTPS_PROXY`；默认代理无法访问时，可以改用第三方的公共镜像（它会看到模块名）：`go env -w GOPROXY=https://goproxy.cn,direct`";
        title fix_network_own() "Check the network, and `HTTPS_PROXY` if the internet is reached through a proxy" "检查网络；通过代理上网时再检查 `HTTPS_PROXY`";
        title fix_reach(host "host") "Connect to the network of `{host}` (VPN, office), or start it if it is your own; then run the command again" "接入 `{host}` 所在的网络（VPN、公司内网）；如果是自己的服务器，请启动它；然后重新运行命令";
        title fix_who(source "source") "If the server has moved or is gone: change `GOPROXY` where it is set ({source})" "如果服务器已经搬迁或停用：在设置 `GOPROXY` 的地方修改它（{source}）";
        title fix_netrc(host "host") "Write `machine {host} login NAME password TOKEN` into ~/.netrc (_netrc on Windows), the port included" "在 ~/.netrc（Windows 上是 _netrc）中写入 `machine {host} login NAME password TOKEN`，要带上端口";
        title fix_goauth() "Or let `GOAUTH` (Go 1.24 or newer) name the helper that has the credentials; only https URLs get them" "或者用 `GOAUTH`（Go 1.24 或更新）指定提供凭据的辅助程序；只有 https 的 URL 才会收到凭据";
        title fix_private() "Or set `GOPRIVATE` to the paths of private modules that are fetched from their repositories instead" "或者把直接从代码库获取的私有模块的路径写进 `GOPRIVATE`";
        title fix_http_proxy() "Correct or unset `HTTPS_PROXY` and `HTTP_PROXY` (and `http.proxy` of VS Code)" "改正或删除 `HTTPS_PROXY` 和 `HTTP_PROXY`（以及 VS Code 的 `http.proxy`）";
        title fix_unset_environment(variable "variable") "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`" "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`";
        title fix_unset_user_file(variable "variable", file "file") "Remove the line `{variable}=…` from {file}" "从 {file} 中删除 `{variable}=…` 这一行";
    }
}

/// resource-limit
pub(crate) mod resource_limit {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("resource-limit", Layer::System, Severity::Error);
    words! {
        message files(limit "limit") "The limit on open files (`{limit}`) is too low for go" "打开文件数的限制（`{limit}`）对 go 来说太低";
        message processes(limit "limit") "The limit on processes and threads (`{limit}`) is too low for go" "进程和线程数的限制（`{limit}`）对 go 来说太低";
        message memory(limit "limit") "The limit on memory (`{limit}`, or the container's) is too low for go's own tools" "内存限制（`{limit}` 或容器的限制）对 go 自己的工具来说太低";
        message size(limit "limit") "The limit on the size of a file (`{limit}`) is too low for what go writes" "单个文件大小的限制（`{limit}`）对 go 要写的文件来说太低";
        message killed() "The system ended a tool of go (`signal: killed`), most likely for lack of memory" "系统终止了 go 的工具（`signal: killed`），很可能是内存不足";
        why why() "The system refused go, its compiler or its linker; your code was not the reason" "被系统拒绝的是 go、它的编译器或链接器，原因不在你的代码";
        why why_killed() "Compiling and linking take more memory at once than most programs do" "编译和链接一次需要的内存比大多数程序都多";
        title fix_raise() "Raise the limit where the command is started (`ulimit` in the shell, `LimitNOFILE` and the like in systemd, the container's settings)" "在启动命令的地方提高限制（shell 中的 `ulimit`、systemd 中的 `LimitNOFILE` 等、容器的设置）";
        title fix_memory() "Give the machine or container more memory, or build with fewer jobs at once: `go build -p 1`" "给机器或容器更多内存，或减少并行数：`go build -p 1`";
    }
}

/// temp-dir-unusable
pub(crate) mod temp_dir_unusable {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("temp-dir-unusable", Layer::System, Severity::Error);
    words! {
        message missing(variable "variable", value "value", source "source") "`{variable}` is `{value}` ({source}), which does not exist" "`{variable}` 是 `{value}`（{source}），但它不存在";
        message file(variable "variable", value "value", source "source") "`{variable}` is `{value}` ({source}), which is no folder" "`{variable}` 是 `{value}`（{source}），但它不是文件夹";
        message denied(variable "variable", value "value", source "source") "`{variable}` is `{value}` ({source}), where this user may not write" "`{variable}` 是 `{value}`（{source}），而当前用户没有写入权限";
        message noexec(variable "variable", value "value", source "source") "`{variable}` is `{value}` ({source}), on a file system mounted `noexec`" "`{variable}` 是 `{value}`（{source}），它所在的文件系统以 `noexec` 挂载";
        why why() "go makes its work folder there and stops when it cannot" "go 要在那里创建工作目录，做不到就会停止";
        why why_noexec() "`go build` works, but what `go run` and `go test` built there may not be started" "`go build` 可以工作，但 `go run` 和 `go test` 在那里构建的程序不能启动";
        title fix_make(command "command") "Run `{command}`: go then builds in a folder of yours" "运行 `{command}`，让 go 在你自己的目录中构建";
        title fix_elsewhere() "Set `GOTMPDIR` to a folder of yours where programs may run, such as `~/tmp`, and make that folder" "把 `GOTMPDIR` 设为你自己的、允许运行程序的目录（例如 `~/tmp`），并创建这个目录";
        title fix_unset_environment(variable "variable") "Remove `{variable}` where it is set: a shell start-up file, the system settings, or `go env -w`" "在设置 `{variable}` 的地方删除它：shell 启动文件、系统设置或 `go env -w`";
        title fix_unset_user_file(variable "variable", file "file") "Remove the line `{variable}=…` from {file}" "从 {file} 中删除 `{variable}=…` 这一行";
    }
}

/// vcs-stamp-refused
pub(crate) mod vcs_stamp_refused {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("vcs-stamp-refused", Layer::System, Severity::Error);
    words! {
        message message(status "status") "go cannot stamp the program: the version control program gave `{status}`" "go 无法写入版本信息：版本控制程序返回 `{status}`";
        message owner(folder "folder") "git refuses the repository `{folder}`: it belongs to another user" "git 拒绝使用仓库 `{folder}`：它属于其他用户";
        message broken(folder "folder") "The repository in `{folder}` is damaged: its .git folder has no HEAD" "`{folder}` 中的仓库已损坏：.git 文件夹里没有 HEAD";
        message two(inner "inner", outer "outer") "Two repositories lie in each other: `{inner}` and `{outer}`" "两个仓库互相嵌套：`{inner}` 和 `{outer}`";
        message outside(module "module", current "current") "The module's repository is `{module}`, and the command runs in `{current}`" "模块所在的仓库是 `{module}`，而命令在 `{current}` 中运行";
        why why() "go build stamps the revision into a program and asks git for it; go run and go test do not ask" "go build 会向 git 询问版本并写入程序，go run 和 go test 不会询问";
        why why_broken() "git takes such a folder for no repository, and go build, which stamps the revision, stops" "git 不把这样的文件夹当作仓库，要写入版本信息的 go build 因此停止";
        why why_two() "go stamps one revision into a program and does not guess which repository is meant" "go 只向程序写入一个版本，不会猜测应该用哪个仓库";
        title fix_ask(command "command") "See git's own words: `{command}`" "查看 git 自己的提示：`{command}`";
        title fix_trust(command "command") "If the folder is yours or you trust it, run `{command}`" "如果这个文件夹是你的或可以信任，运行 `{command}`";
        title fix_repair() "Get the .git folder again (clone or copy it whole), or remove what is left of it" "重新取得 .git 文件夹（克隆或完整复制），或删除残留的部分";
        title fix_one() "Remove the inner repository's folder (.git, .hg), or build where only one is" "删除内层仓库的文件夹（.git、.hg），或在只有一个仓库的地方构建";
        title fix_inside() "Run the command in the module's own repository" "在模块自己的仓库中运行命令";
        title fix_unstamped() "Or build without the stamp: add `-buildvcs=false`" "或者不写入版本信息：加上 `-buildvcs=false`";
        title fix_unstamped_debug() "Or build without the stamp: set `\"buildFlags\": \"-buildvcs=false\"` in launch.json" "或者不写入版本信息：在 launch.json 中设置 `\"buildFlags\": \"-buildvcs=false\"`";
    }
}

/// working-directory-unusable
pub(crate) mod working_directory_unusable {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("working-directory-unusable", Layer::System, Severity::Error);
    words! {
        message message(path "path") "The folder the command ran in, `{path}`, is gone" "运行命令的文件夹 `{path}` 已经不存在";
        message denied(path "path") "The folder the command ran in, `{path}`, may not be entered by this user" "当前用户不能进入运行命令的文件夹 `{path}`";
        message missing(path "path") "The working directory `{path}` does not exist" "工作目录 `{path}` 不存在";
        message dlv(path "path") "The debuggee was to run in a folder (`{path}`) that does not exist" "被调试程序要在一个不存在的文件夹（`{path}`）中运行";
        why why() "go asks for its current folder first and stops when the system cannot name it" "go 首先询问当前目录，系统答不上来时就会停止";
        why why_node() "Node reports a missing `cwd` with the words of a missing program: `spawn go ENOENT`" "`cwd` 不存在时，Node 会用“程序不存在”的说法报告：`spawn go ENOENT`";
        why why_dlv() "dlv has just built the program it says it cannot find; what is missing is its `cwd`" "dlv 刚刚构建了它说找不到的程序；缺少的其实是 `cwd`";
        why why_cd() "`cd` did not get there, and what follows ran elsewhere or not at all" "`cd` 没有成功，后面的命令在别处运行，或者根本没有运行";
        title fix_change() "Change to a folder that exists (`cd` out and in again after a branch switch), or correct `cwd`" "切换到存在的文件夹（切换分支后先 `cd` 出去再进来），或改正 `cwd`";
    }
}

//! Made by `cargo xtask generate` from the pages of the family program; edit those.
#![allow(
    clippy::wildcard_imports,
    reason = "each module takes what it needs of the same ten names"
)]

use super::{Arg, Message, NeedsWhy, RuleId, Said, Template, Title, Why, sentence, words};
use go_doctor_protocol::{Layer, Severity};

/// output-limit-exceeded
pub(crate) mod output_limit_exceeded {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("output-limit-exceeded", Layer::Program, Severity::Info);
    words! {
        message message() "The caller ended the program, because it printed more than the caller takes" "调用方结束了程序，因为它的输出超过了调用方能接受的量";
        why why() "Node's child_process keeps at most maxBuffer (1 MiB unless it is said); go and the program are fine" "Node 的 child_process 最多保留 maxBuffer（默认 1 MiB）；go 和程序都没有问题";
        title fix_print_less() "Print less, or into a file" "减少输出，或输出到文件";
        title fix_raise() "Raise `maxBuffer` where the program is started, or read its output as a stream" "在启动程序的地方提高 `maxBuffer`，或以流的方式读取输出";
    }
}

/// program-address-refused
pub(crate) mod program_address_refused {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-address-refused", Layer::Program, Severity::Info);
    words! {
        message message(address "address") "Another process already listens on `{address}`" "另一个进程已经在监听 `{address}`";
        message socket(address "address") "The socket file `{address}` is there already" "套接字文件 `{address}` 已经存在";
        message denied(address "address") "This user may not listen on `{address}`" "当前用户不能监听 `{address}`";
        message foreign(address "address") "`{address}` is no address of this machine" "`{address}` 不是本机的地址";
        why why() "Often it is the last run or debug session of the same program, which was not ended" "常常是同一个程序上一次的运行或调试会话没有结束";
        why why_socket() "A socket's file stays when its program ends; it, or a program that still runs, holds the name" "程序结束后套接字文件仍会留下；占用它的是这个文件或仍在运行的程序";
        why why_denied() "Ports below 1024 are for root on Linux; Windows reserves ranges of its own" "在 Linux 上 1024 以下的端口留给 root；Windows 也有自己保留的范围";
        why why_foreign() "A program can listen only on the machine's own addresses, or on all of them" "程序只能监听本机自己的地址或所有地址";
        title fix_find(command "command") "See which process it is, then end it: `{command}`" "查看是哪个进程，然后结束它：`{command}`";
        title fix_other() "Or let the program listen on another port; `:0` takes a free one" "或者让程序监听其他端口；`:0` 会选用空闲端口";
        title fix_remove(address "address") "End the program that holds it, or remove `{address}` before listening" "结束占用它的程序，或在监听之前删除 `{address}`";
        title fix_high() "Listen on a port from 1024 on, such as `:8080`" "监听 1024 及以上的端口，例如 `:8080`";
        title fix_own() "Listen on `:PORT` or on an address that the machine has" "监听 `:PORT` 或本机拥有的地址";
    }
}

/// program-compile-error
pub(crate) mod program_compile_error {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-compile-error", Layer::Program, Severity::Info);
    words! {
        message message(place "place", said "said") "{place}: {said}" "{place}：{said}";
        message unplaced(said "said") "{said}" "{said}";
        why why() "The code does not compile; go and its compiler are fine" "代码无法编译；go 和它的编译器没有问题";
        why why_exit_2() "The code does not compile, which Go 1.19 ends with 2 and Go 1.21 with 1; go and its compiler are fine" "代码无法编译：Go 1.19 此时以 2 退出，Go 1.21 起以 1 退出；go 和它的编译器没有问题";
        title fix_ascii() "Replace the full-width characters by ASCII ones" "把全角字符替换为 ASCII 字符";
        title fix_unused() "Use the variable or remove it; `_ = x` keeps it for now" "使用该变量或删除它；`_ = x` 可以暂时保留";
        title fix_unused_import() "Remove the import, or let gopls organize the imports" "删除该导入，或让 gopls 整理导入";
        title fix_brace() "Put the opening brace, or `else`, on the line where Go wants it" "把左花括号或 `else` 放到 Go 要求的那一行";
        title fix_return() "End every path of the function with a `return`" "让函数的每条路径都以 `return` 结束";
        title fix_assign() "Write `=` instead of `:=`, or declare a new name" "用 `=` 代替 `:=`，或声明一个新名称";
        title fix_generate(command "command") "Make what is generated first: `{command}`" "先生成要生成的文件：`{command}`";
        title fix_undefined() "Check the spelling; declare the name or import its package" "检查拼写；声明该名称或导入它所在的包";
        title fix_convert() "Convert one side: both must have one type" "转换其中一边：两边的类型必须相同";
        title fix_read() "Change the code that the line names" "修改该行指出的代码";
    }
}

/// program-concurrent-map
pub(crate) mod program_concurrent_map {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-concurrent-map", Layer::Program, Severity::Info);
    words! {
        needs_why message(function "function", place "place") "`{function}` uses a map at {place} while another goroutine does" "`{function}` 在 {place} 使用 map 时另一个 goroutine 也在使用";
        needs_why unseen(said "said") "Two goroutines use one map at a time: {said}" "两个 goroutine 同时使用一个 map：{said}";
        why why(fine "fine") "The runtime ends the program with 2, and `recover` does not help{fine}" "运行时以 2 结束程序，`recover` 也无济于事{fine}";
        title fix_lock() "Guard the map with a `sync.Mutex`, or use `sync.Map`" "用 `sync.Mutex` 保护该 map，或使用 `sync.Map`";
    }
}

/// program-crashed-in-c
pub(crate) mod program_crashed_in_c {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-crashed-in-c", Layer::Program, Severity::Info);
    words! {
        needs_why message(function "function", place "place", said "said") "`{function}` crashed in C code at {place}: {said}" "`{function}` 在 {place} 处的 C 代码中崩溃：{said}";
        needs_why unseen(said "said") "The program died in C code: {said}" "程序在 C 代码中崩溃：{said}";
        needs_why died(said "said") "Something died of {said}" "有程序因 {said} 崩溃";
        why why_unknown() "The program's C code, `unsafe` or the machine may be the cause; that it was the program, nothing proves" "原因可能是程序中的 C 代码、`unsafe` 或机器本身；没有什么能证明崩溃的就是该程序";
        why why(fine "fine") "A signal came while C code ran, and Go cannot make a panic of it{fine}" "信号在运行 C 代码时到来，Go 无法把它变成 panic{fine}";
        title fix_pointers() "Check what is handed to C: lengths, nil, and who frees it" "检查传给 C 的内容：长度、nil，以及由谁释放";
    }
}

/// program-data-race
pub(crate) mod program_data_race {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-data-race", Layer::Program, Severity::Info);
    words! {
        message message(function "function", place "place", access "access") "`{function}` races at {place} ({access})" "`{function}` 在 {place} 存在数据竞争（{access}）";
        message unseen() "The race detector found a data race" "竞态检测器发现了数据竞争";
        why why() "Two goroutines use one value and one of them writes; the program ends with 66, `go run` and `go test` with 1" "两个 goroutine 使用同一个值，其中一个在写；程序以 66 退出，`go run` 和 `go test` 以 1 退出";
        title fix_synchronize() "Guard the shared value with a mutex, a channel or sync/atomic" "用互斥量、通道或 sync/atomic 保护共享的值";
    }
}

/// program-deadlocked
pub(crate) mod program_deadlocked {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-deadlocked", Layer::Program, Severity::Info);
    words! {
        needs_why message(function "function", place "place", said "said") "`{function}` waits for ever at {place} ({said})" "`{function}` 在 {place} 永远等待（{said}）";
        needs_why unseen(said "said") "All goroutines wait for ever ({said})" "所有 goroutine 都在永远等待（{said}）";
        why why(fine "fine") "No goroutine can go on, so the runtime ends the program with 2{fine}" "没有 goroutine 能继续运行，所以运行时以 2 结束程序{fine}";
        title fix_other_side() "Let another goroutine send, receive, unlock or call Done" "让另一个 goroutine 发送、接收、解锁或调用 Done";
    }
}

/// program-exited
pub(crate) mod program_exited {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("program-exited", Layer::Program, Severity::Info);
    words! {
        needs_why message(status "status") "The program ended by itself with status {status}" "程序自己以状态 {status} 结束";
        needs_why logged(status "status", said "said") "The program ended by itself with {status}: {said}" "程序自己以 {status} 结束：{said}";
        needs_why unseen(status "status") "The program ended with status {status}, and nothing of what it printed is known here" "程序以状态 {status} 结束，这里看不到它打印的内容";
        why why_unseen() "A panic ends with 2, and so does `os.Exit(2)`: only its output tells which it was" "panic 以 2 结束，`os.Exit(2)` 也是：只有输出能说明是哪一种";
        title fix_see() "Look at the terminal in which it ran (`console` in launch.json), or run it again with its output kept" "查看它运行所在的终端（launch.json 中的 `console`），或者保留输出再运行一次";
        why why(fine "fine") "`os.Exit`, `log.Fatal` or the like decided so{fine}" "这是由 `os.Exit`、`log.Fatal` 等决定的{fine}";
        why why_go_run(status "status", fine "fine") "`go run` prints \"exit status {status}\" and itself ends with 1{fine}" "`go run` 打印 “exit status {status}” 而自己以 1 退出{fine}";
        why why_test(fine "fine") "It ended the test binary before the tests had finished{fine}" "它在测试完成之前就结束了测试二进制{fine}";
        why why_hidden() "Its stderr was thrown away, so what it said is lost" "它的标准错误被丢弃了，所以它说的话已经丢失";
        title fix_look() "Look where the program calls `os.Exit` or `log.Fatal`" "查看程序在哪里调用了 `os.Exit` 或 `log.Fatal`";
        title fix_show_stderr() "Run it without `2>/dev/null`" "不要使用 `2>/dev/null` 再运行一次";
    }
}

/// program-file-missing
pub(crate) mod program_file_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-file-missing", Layer::Program, Severity::Info);
    words! {
        message message(path "path") "The program opens `{path}`, which is not there" "程序打开了不存在的 `{path}`";
        message beside(path "path", found "found") "The program opens `{path}` in its working directory; it is at {found}" "程序在工作目录中打开 `{path}`，而它在 {found}";
        why why() "A relative path is read from the working directory, not from where the source is; the toolchain is fine" "相对路径从工作目录算起，而不是从源文件所在处；工具链没有问题";
        why why_test() "go test runs a test in the folder of its package, and a relative path is read from there" "go test 在包所在的文件夹中运行测试，相对路径从那里算起";
        title fix_run_there(command "command") "Run `{command}`" "运行 `{command}`";
        title fix_path() "Give the right path, or run it where the file is" "给出正确的路径，或在该文件所在处运行";
    }
}

/// program-flag-undefined
pub(crate) mod program_flag_undefined {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-flag-undefined", Layer::Program, Severity::Info);
    words! {
        message message(program "program", flag "flag") "The program `{program}` has no flag `-{flag}`" "程序 `{program}` 没有标志 `-{flag}`";
        message value(program "program", value "value", flag "flag") "The program `{program}` does not take `{value}` for `-{flag}`" "程序 `{program}` 的 `-{flag}` 不接受 `{value}`";
        message no_value(flag "flag", program "program") "The flag `-{flag}` of the program `{program}` needs a value" "程序 `{program}` 的标志 `-{flag}` 需要一个值";
        why why() "The program's own package flag says so and ends with 2; go is not involved" "这是程序自己的 flag 包说的，并以 2 退出；与 go 无关";
        why why_go_run() "The program's own package flag says so and ends with 2; `go run` then ends with 1" "这是程序自己的 flag 包说的，并以 2 退出；`go run` 随后以 1 退出";
        title fix_define(flag "flag") "Define the flag in the program, or take `-{flag}` away" "在程序中定义该标志，或去掉 `-{flag}`";
    }
}

/// program-killed
pub(crate) mod program_killed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("program-killed", Layer::Program, Severity::Info);
    words! {
        needs_why message(signal "signal") "The program was ended from outside by {signal}" "程序被外部的 {signal} 结束";
        needs_why timeout() "`timeout` ended it, because the time was up" "时间已到，`timeout` 结束了它";
        why why(fine "fine") "Somebody asked it to end: an editor, a timeout, a shutdown (143 is 128+15){fine}" "有人要求它结束：编辑器、超时或关机（143 即 128+15）{fine}";
        why why_hangup(fine "fine") "Its terminal was closed, or whatever had started it ended (129){fine}" "它的终端被关闭，或者启动它的程序已经结束（129）{fine}";
        why why_interrupt(fine "fine") "Ctrl-C or the editor's stop button sends it (130){fine}" "Ctrl-C 或编辑器的停止按钮会发送它（130）{fine}";
        why why_quit(fine "fine") "It asks a Go program for the trace of every goroutine and ends it with 2{fine}" "它让 Go 程序打印每个 goroutine 的调用栈，并以 2 结束{fine}";
        why why_kill() "The system (too little memory, a limit) or a `kill -9` sends it, and no program can catch it (137)" "由系统（内存不足、限制）或 `kill -9` 发送，程序无法捕获（137）";
        why why_pipe(fine "fine") "Whoever read its output has gone, as `head` does (141){fine}" "读取它输出的一方已经离开，例如 `head`（141）{fine}";
        why why_timeout(fine "fine") "It ends with 124 whatever the program did{fine}" "无论程序做了什么，它都以 124 退出{fine}";
        title fix_who() "Look who sent it: a timeout, the editor, the kernel's log" "看看是谁发送的：超时、编辑器，或内核日志";
        title fix_orphan() "Build first and run the binary: `go run` does not hand every signal on" "先构建再运行二进制：`go run` 不会转交所有信号";
    }
}

/// program-orphaned
pub(crate) mod program_orphaned {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-orphaned", Layer::Program, Severity::Warning);
    words! {
        message message(program "program") "`{program}`, started by `go run`, still runs" "由 `go run` 启动的 `{program}` 仍在运行";
        why why() "go run dies of SIGTERM or SIGKILL without ending the program that it started; the toolchain is fine" "go run 被 SIGTERM 或 SIGKILL 结束时，不会结束它启动的程序；工具链没有问题";
        title fix_end_it(program "program") "End the process of `{program}` by its number" "按进程号结束 `{program}` 的进程";
        title fix_build_first() "Use `go build` and run the binary itself, or end the whole process group" "使用 `go build` 并直接运行二进制，或结束整个进程组";
    }
}

/// program-out-of-memory
pub(crate) mod program_out_of_memory {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-out-of-memory", Layer::Program, Severity::Info);
    words! {
        needs_why message(function "function", place "place") "`{function}` ran out of memory at {place}" "`{function}` 在 {place} 耗尽了内存";
        needs_why unseen(said "said") "The program ran out of memory: {said}" "程序耗尽了内存：{said}";
        needs_why tool(tool "tool") "`{tool}` was ended by the system while it built: too little memory" "`{tool}` 在构建时被系统结束：内存不足";
        why why(fine "fine") "The system or a limit (ulimit, a container) gave no more{fine}" "系统或某个限制（ulimit、容器）不再提供内存{fine}";
        why why_tool() "The kernel ends what needs too much memory; here it was a process of go's, not your code" "内核会结束占用过多内存的进程；这里是 go 的进程，而不是你的代码";
        title fix_less() "Allocate less at a time, or look for a slice or map that only grows" "减少一次分配的内存，或检查只增不减的切片或 map";
        title fix_fewer() "Build with fewer processes at a time (`-p 1`), or raise the memory limit" "减少同时构建的进程（`-p 1`），或提高内存限制";
    }
}

/// program-panicked
pub(crate) mod program_panicked {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("program-panicked", Layer::Program, Severity::Info);
    words! {
        needs_why message(function "function", place "place", said "said") "`{function}` panicked at {place}: {said}" "`{function}` 在 {place} 发生 panic：{said}";
        needs_why unseen(said "said") "The program panicked: {said}" "程序发生 panic：{said}";
        needs_why hidden() "The program panicked, and its stderr was thrown away" "程序发生了 panic，而它的标准错误被丢弃了";
        why why(fine "fine") "A Go program that panics ends with 2{fine}" "Go 程序 panic 时以 2 退出{fine}";
        why why_go_run(fine "fine") "The program ended with 2; `go run` says \"exit status 2\" and itself ends with 1{fine}" "程序以 2 退出；`go run` 打印 “exit status 2” 而自己以 1 退出{fine}";
        why why_test(fine "fine") "The panic ended the whole test binary, and tests behind it did not run{fine}" "panic 结束了整个测试二进制，后面的测试没有运行{fine}";
        why why_hidden() "Its code never ends with 2 by itself, and that is the status of a panic" "它的代码从不自己以 2 退出，而这正是 panic 的退出码";
        title fix_index() "Compare the index with `len` before it is used" "使用下标之前先与 `len` 比较";
        title fix_nil() "Check for nil before the pointer is used" "使用指针之前先检查是否为 nil";
        title fix_nil_map() "Make the map first, with `make`" "先用 `make` 创建 map";
        title fix_divide() "Check the divisor for 0" "先检查除数是否为 0";
        title fix_assertion() "Use the form with two values: `v, ok := x.(T)`" "使用两个返回值的形式：`v, ok := x.(T)`";
        title fix_channel() "Close a channel once, and only on the side that sends" "通道只关闭一次，而且只在发送方关闭";
        title fix_look() "Look at the code at that place" "查看该处的代码";
        title fix_show_stderr() "Run it without `2>/dev/null`" "不要使用 `2>/dev/null` 再运行一次";
    }
}

/// program-scanner-limit
pub(crate) mod program_scanner_limit {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-scanner-limit", Layer::Program, Severity::Warning);
    words! {
        message message(file "file") "{file} reads lines with `bufio.Scanner` and never looks at `Err`" "{file} 用 `bufio.Scanner` 读取行，却从不检查 `Err`";
        message said() "A line is longer than `bufio.Scanner` takes (64 KiB)" "有一行超过了 `bufio.Scanner` 的上限（64 KiB）";
        why why() "A line of more than 64 KiB ends the loop as if the input had ended, without a word and with 0" "超过 64 KiB 的行会让循环像输入结束一样退出，没有任何提示，退出码是 0";
        why why_said() "The scanner stops there, and what follows is not read; the toolchain is fine" "扫描器在那里停止，后面的内容不会被读取；工具链没有问题";
        title fix_buffer() "Call `Buffer` with a larger limit before the first `Scan`, or use `bufio.Reader`" "在第一次 `Scan` 之前调用 `Buffer` 设置更大的上限，或使用 `bufio.Reader`";
        title fix_check() "Look at `Err()` behind the loop" "在循环之后检查 `Err()`";
    }
}

/// program-stack-overflow
pub(crate) mod program_stack_overflow {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-stack-overflow", Layer::Program, Severity::Info);
    words! {
        needs_why message(function "function", place "place") "`{function}` calls itself without end ({place})" "`{function}` 无休止地调用自身（{place}）";
        needs_why unseen(said "said") "The program calls itself without end: {said}" "程序无休止地调用自身：{said}";
        why why(fine "fine") "One goroutine's stack reached its limit (1 GB on 64 bit), and the program ended with 2{fine}" "一个 goroutine 的栈达到上限（64 位上为 1 GB），程序以 2 退出{fine}";
        title fix_base_case() "Add the case in which the function returns without calling itself" "添加函数不再调用自身而直接返回的情况";
    }
}

/// program-stdin-empty
pub(crate) mod program_stdin_empty {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-stdin-empty", Layer::Program, Severity::Warning);
    words! {
        message message(said "said") "The program reads its input, and there is none: {said}" "程序要读取输入，但没有输入：{said}";
        message closed() "The program reads its input, which the command line closes" "程序要读取输入，而命令行关闭了输入";
        message waits() "The program was ended while it waited for input" "程序在等待输入时被结束";
        message code_runner(file "file") "{file} reads its input, and Code Runner gives none" "{file} 要读取输入，而 Code Runner 不提供输入";
        why why() "Standard input is empty or closed, so the first read ends with EOF; the toolchain is fine" "标准输入为空或已关闭，所以第一次读取就遇到 EOF；工具链没有问题";
        why why_waits() "Nobody wrote to its standard input and nobody closed it, so the read never ended" "没有人写入也没有人关闭它的标准输入，所以读取一直没有结束";
        why why_code_runner() "Code Runner leaves a pipe open that nobody writes to: the program waits for ever" "Code Runner 保持一个没有人写入的管道：程序会永远等待";
        title fix_leetgo(command "command") "Run `{command}`, which feeds testcases.txt" "运行 `{command}`，它会输入 testcases.txt";
        title fix_pipe() "Give it input: `< input.txt`" "给它输入：`< input.txt`";
        title fix_terminal() "Run it in a terminal, or debug it with `\"console\": \"integratedTerminal\"`" "在终端中运行，或用 `\"console\": \"integratedTerminal\"` 调试";
        title fix_run_in_terminal(settings "settings") "Set `code-runner.runInTerminal` to `true` in {settings}" "在 {settings} 中把 `code-runner.runInTerminal` 设为 `true`";
    }
}

/// program-stdin-mismatch
pub(crate) mod program_stdin_mismatch {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-stdin-mismatch", Layer::Program, Severity::Info);
    words! {
        message message(said "said") "The input has another shape than the program reads: {said}" "输入的格式与程序读取的不同：{said}";
        why why() "The program got input and could not read it the way it does; the toolchain is fine" "程序得到了输入，但无法按它的方式读取；工具链没有问题";
        title fix_shape() "Read what the input really has: a list such as `[1,2]` is no number to fmt.Scan" "按输入的实际内容读取：对 fmt.Scan 来说 `[1,2]` 这样的列表不是数字";
    }
}

/// program-vet-failed
pub(crate) mod program_vet_failed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-vet-failed", Layer::Program, Severity::Info);
    words! {
        message message(place "place", said "said") "{place}: {said}" "{place}：{said}";
        why why() "The code compiles, and a checker objects to it" "代码可以编译，但检查工具提出了异议";
        why why_test() "go test runs vet first and no test of the package while it objects; `-vet=off` turns it off" "go test 会先运行 vet，只要它有异议，包中的测试就不会运行；`-vet=off` 可以关闭它";
        title fix_mend(place "place") "Change the code at {place}" "修改 {place} 处的代码";
    }
}

/// run-unexplained
pub(crate) mod run_unexplained {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("run-unexplained", Layer::Program, Severity::Info);
    words! {
        needs_why message(program "program", status "status", said "said") "{program} ended with {status}: {said}" "{program} 以 {status} 结束：{said}";
        needs_why silent(program "program", status "status") "{program} ended with {status}, and none of its output is known here" "{program} 以 {status} 结束，这里看不到它的任何输出";
        needs_why empty(program "program", status "status") "{program} ended with {status} and left no output" "{program} 以 {status} 结束，没有留下输出";
        needs_why progress(program "program", status "status") "{program} ended with {status}, and said nothing but its progress" "{program} 以 {status} 结束，输出中只有进度信息";
        needs_why signal(program "program", meaning "meaning") "{program} was ended by the signal {meaning}" "{program} 被信号 {meaning} 结束";
        needs_why no_code(said "said") "Nothing here explains this line: {said}" "这里没有规则能解释这一行：{said}";
        needs_why status(program "program", meaning "meaning") "{program} was ended by Windows with {meaning}" "{program} 被 Windows 以 {meaning} 结束";
        needs_why nothing(program "program") "{program}: neither its exit code nor any of its output is known" "{program} 的退出码和输出都不得而知";
        why why(program "program", meaning "meaning") "The exit code is that of {program}: {meaning}; no rule here says more" "这是 {program} 的退出码：{meaning}；这里没有规则能说明更多";
        why why_shell(meaning "meaning") "The exit code is the shell's: {meaning}; no rule here says more" "这是 shell 的退出码：{meaning}；这里没有规则能说明更多";
        why why_signal() "It did not end by itself; shells tell such an end as 128 and the signal's number" "它不是自己结束的；shell 用 128 加信号编号来表示这样的结束";
        why why_status() "It did not end by itself; Windows gives such a status to a program that crashed or could not be loaded" "它不是自己结束的；程序崩溃或无法加载时，Windows 会给出这样的状态";
        why why_program(program "program") "The exit code is that of {program} itself; what it means is the program's own matter" "这是 {program} 自己的退出码，含义由该程序决定";
        why why_several() "The exit code is that of the last command that ran; which one failed, only its output tells" "这是最后运行的那个命令的退出码；究竟哪一个失败，只有输出能说明";
        why why_unknown() "Which command ended so is not known, and no rule here explains its output" "不知道是哪个命令这样结束的，这里也没有规则能解释它的输出";
        why why_no_code() "How the run ended is not known, and no rule here explains its output" "不知道运行是怎样结束的，这里也没有规则能解释它的输出";
        said run() "The run" "这次运行";
        said code_go_1() "1 means that go took the command and could not carry it out" "1 表示 go 理解了命令，但没能完成";
        said code_go_2() "2 mostly means that go did not understand the command line" "2 多半表示 go 不理解这个命令行";
        said code_go_panic() "2 is what a Go program ends with when it panics, and here that program is go itself" "Go 程序 panic 时以 2 结束，而这里 panic 的是 go 自己";
        said code_go_test() "1 means that a package did not pass, whatever its test binary ended with" "1 表示有包没有通过，与测试二进制自己的退出码无关";
        said code_go_tool() "`go tool` ends as the tool does" "`go tool` 的退出码与该工具相同";
        said code_vet() "1 means that vet had something to report, or could not look" "1 表示 vet 报告了问题，或者无法检查";
        said code_test() "1 means failed tests, 2 a panic or a flag that it does not know" "1 表示有测试失败，2 表示 panic 或不认识的标志";
        said code_any() "2 follows any error" "任何错误都以 2 结束";
        said code_failed() "1 means that it could not do what was asked" "1 表示没能完成要求的操作";
        said code_problems() "1 means that it found problems" "1 表示发现了问题";
        said code_analysis() "it could not analyze the code" "它无法分析代码";
        said code_slow() "4 means that it took too long" "4 表示耗时过长";
        said code_no_files() "5 means that it found no Go files" "5 表示没有找到 Go 文件";
        said code_logged() "7 means that it logged an error on the way" "7 表示途中记录了错误";
        said code_unknown() "nothing more is known of this code" "关于这个退出码没有更多信息";
        said code_126() "126 means that the program was found and could not be started" "126 表示找到了程序，但无法启动";
        said code_127() "127 means that a program was not found" "127 表示没有找到程序";
        title fix_read() "Read the lines around this one: the cause often stands above" "阅读这一行前后的内容：原因常常在上面";
        title fix_again() "Run it again where its output is kept, as `go-doctor run -- COMMAND` does" "在能保留输出的地方再运行一次，例如 `go-doctor run -- 命令`";
        title fix_help(command "command") "Read on with `{command}`" "用 `{command}` 了解更多";
    }
}

/// syscall-failed
pub(crate) mod syscall_failed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("syscall-failed", Layer::System, Severity::Error);
    words! {
        needs_why message(program "program", errno "errno", path "path", call "call") "`{program}` got {errno} for `{path}` (`{call}`)" "`{program}` 访问 `{path}` 时得到 {errno}（`{call}`）";
        needs_why no_path(program "program", errno "errno", call "call") "`{program}` got {errno} from `{call}`" "`{program}` 的 `{call}` 调用得到 {errno}";
        why why(ended "ended", status "status") "In the trace it is the last failure before `{ended}` ended with {status}, and nothing made it good" "在跟踪中，这是 `{ended}` 以 {status} 结束之前最后一次失败的调用，之后也没有被补救";
        why why_blind() "It is the last failure in the trace, which has no look-ups (`newfstatat`): the call that decided may be missing" "这是跟踪中最后一次失败的调用，但跟踪没有包含路径查询（`newfstatat`）：决定性的调用可能不在其中";
        title fix_make(path "path") "Create `{path}`, or correct the setting, variable or command that names it" "创建 `{path}`，或更正引用它的设置、环境变量或命令";
        title fix_name(path "path") "Correct the setting, variable or command that names `{path}`" "更正引用 `{path}` 的设置、环境变量或命令";
        title fix_install(name "name") "Install `{name}`, or put its folder on PATH" "安装 `{name}`，或将其所在文件夹加入 PATH";
        title fix_reinstall(path "path") "Replace `{path}` by a build for this machine, or install what its first line names" "将 `{path}` 换成适合本机的构建，或安装其首行指定的解释器";
        title fix_temporary() "Set GOTMPDIR to a folder that you may write and in which programs may start" "将 GOTMPDIR 设为可写且允许运行程序的文件夹";
        title fix_cache() "Set GOCACHE and GOMODCACHE to folders that you may write" "将 GOCACHE 和 GOMODCACHE 设为可写的文件夹";
        title fix_goroot() "Remove GOROOT where it is set (environment, or its line in the file that `go env GOENV` names), or install Go anew" "在设置 GOROOT 的地方移除它（环境变量，或 `go env GOENV` 所指文件中的那一行），或重新安装 Go";
        title fix_module() "Open the folder that has go.mod, or make one there with `go mod init NAME`" "打开含有 go.mod 的文件夹，或在代码所在处运行 `go mod init NAME`";
        title fix_permit(path "path") "Give your user the right to use `{path}`, or choose another place" "让当前用户有权使用 `{path}`，或改用其他位置";
        title fix_free() "Free space on the disk that holds the Go cache, the temporary folder and the output" "释放 Go 缓存、临时文件夹和输出所在磁盘的空间";
        title fix_raise() "Raise the limit with `ulimit -n` (files) or `ulimit -u` (processes)" "用 `ulimit -n`（文件）或 `ulimit -u`（进程）提高限制";
    }
}

//! Made by `cargo xtask generate` from the pages of the family program; edit those.
#![allow(
    clippy::wildcard_imports,
    reason = "each module takes what it needs of the same ten names"
)]

use super::{Arg, Message, NeedsWhy, RuleId, Said, Template, Title, Why, sentence};
use go_doctor_protocol::{Layer, Severity};

/// output-limit-exceeded
pub(crate) mod output_limit_exceeded {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("output-limit-exceeded", Layer::Program, Severity::Info);
    /// The caller ended the program, because it printed more than the caller takes
    pub(crate) fn message() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The caller ended the program, because it printed more than the caller takes",
                    zh: "调用方结束了程序，因为它的输出超过了调用方能接受的量",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// Node's child_process keeps at most maxBuffer (1 MiB unless it is said); go and the program are fine
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Node's child_process keeps at most maxBuffer (1 MiB unless it is said); go and the program are fine",
                zh: "Node 的 child_process 最多保留 maxBuffer（默认 1 MiB）；go 和程序都没有问题",
                names: &[],
            },
            [],
        ))
    }
    /// Print less, or into a file
    pub(crate) fn fix_print_less() -> Title {
        Title(sentence(
            &Template {
                en: "Print less, or into a file",
                zh: "减少输出，或输出到文件",
                names: &[],
            },
            [],
        ))
    }
    /// Raise `maxBuffer` where the program is started, or read its output as a stream
    pub(crate) fn fix_raise() -> Title {
        Title(sentence(
            &Template {
                en: "Raise `maxBuffer` where the program is started, or read its output as a stream",
                zh: "在启动程序的地方提高 `maxBuffer`，或以流的方式读取输出",
                names: &[],
            },
            [],
        ))
    }
}

/// program-compile-error
pub(crate) mod program_compile_error {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-compile-error", Layer::Program, Severity::Info);
    /// {place}: {said}
    pub(crate) fn message(place: impl Into<Arg>, said: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{place}: {said}",
                    zh: "{place}：{said}",
                    names: &["place", "said"],
                },
                [place.into(), said.into()],
            ),
            why(),
        )
    }
    /// {said}
    pub(crate) fn unplaced(said: impl Into<Arg>) -> Message {
        Message::new(
            sentence(&Template { en: "{said}", zh: "{said}", names: &["said"] }, [said.into()]),
            why(),
        )
    }
    /// The code does not compile; go and its compiler are fine
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The code does not compile; go and its compiler are fine",
                zh: "代码无法编译；go 和它的编译器没有问题",
                names: &[],
            },
            [],
        ))
    }
    /// The code does not compile, which Go 1.19 ends with 2 and Go 1.21 with 1; go and its compiler are fine
    pub(crate) fn why_exit_2() -> Why {
        Why(sentence(
            &Template {
                en: "The code does not compile, which Go 1.19 ends with 2 and Go 1.21 with 1; go and its compiler are fine",
                zh: "代码无法编译：Go 1.19 此时以 2 退出，Go 1.21 起以 1 退出；go 和它的编译器没有问题",
                names: &[],
            },
            [],
        ))
    }
    /// Replace the full-width characters by ASCII ones
    pub(crate) fn fix_ascii() -> Title {
        Title(sentence(
            &Template {
                en: "Replace the full-width characters by ASCII ones",
                zh: "把全角字符替换为 ASCII 字符",
                names: &[],
            },
            [],
        ))
    }
    /// Use the variable or remove it; `_ = x` keeps it for now
    pub(crate) fn fix_unused() -> Title {
        Title(sentence(
            &Template {
                en: "Use the variable or remove it; `_ = x` keeps it for now",
                zh: "使用该变量或删除它；`_ = x` 可以暂时保留",
                names: &[],
            },
            [],
        ))
    }
    /// Remove the import, or let gopls organize the imports
    pub(crate) fn fix_unused_import() -> Title {
        Title(sentence(
            &Template {
                en: "Remove the import, or let gopls organize the imports",
                zh: "删除该导入，或让 gopls 整理导入",
                names: &[],
            },
            [],
        ))
    }
    /// Put the opening brace, or `else`, on the line where Go wants it
    pub(crate) fn fix_brace() -> Title {
        Title(sentence(
            &Template {
                en: "Put the opening brace, or `else`, on the line where Go wants it",
                zh: "把左花括号或 `else` 放到 Go 要求的那一行",
                names: &[],
            },
            [],
        ))
    }
    /// End every path of the function with a `return`
    pub(crate) fn fix_return() -> Title {
        Title(sentence(
            &Template {
                en: "End every path of the function with a `return`",
                zh: "让函数的每条路径都以 `return` 结束",
                names: &[],
            },
            [],
        ))
    }
    /// Write `=` instead of `:=`, or declare a new name
    pub(crate) fn fix_assign() -> Title {
        Title(sentence(
            &Template {
                en: "Write `=` instead of `:=`, or declare a new name",
                zh: "用 `=` 代替 `:=`，或声明一个新名称",
                names: &[],
            },
            [],
        ))
    }
    /// Check the spelling; declare the name or import its package
    pub(crate) fn fix_undefined() -> Title {
        Title(sentence(
            &Template {
                en: "Check the spelling; declare the name or import its package",
                zh: "检查拼写；声明该名称或导入它所在的包",
                names: &[],
            },
            [],
        ))
    }
    /// Convert one side: both must have one type
    pub(crate) fn fix_convert() -> Title {
        Title(sentence(
            &Template {
                en: "Convert one side: both must have one type",
                zh: "转换其中一边：两边的类型必须相同",
                names: &[],
            },
            [],
        ))
    }
    /// Change the code that the line names
    pub(crate) fn fix_read() -> Title {
        Title(sentence(
            &Template {
                en: "Change the code that the line names",
                zh: "修改该行指出的代码",
                names: &[],
            },
            [],
        ))
    }
}

/// program-concurrent-map
pub(crate) mod program_concurrent_map {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-concurrent-map", Layer::Program, Severity::Info);
    /// `{function}` uses a map at {place} while another goroutine does
    pub(crate) fn message(function: impl Into<Arg>, place: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`{function}` uses a map at {place} while another goroutine does",
                zh: "`{function}` 在 {place} 使用 map 时另一个 goroutine 也在使用",
                names: &["function", "place"],
            },
            [function.into(), place.into()],
        ))
    }
    /// Two goroutines use one map at a time: {said}
    pub(crate) fn unseen(said: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "Two goroutines use one map at a time: {said}",
                zh: "两个 goroutine 同时使用一个 map：{said}",
                names: &["said"],
            },
            [said.into()],
        ))
    }
    /// The runtime ends the program with 2, and `recover` does not help{fine}
    pub(crate) fn why(fine: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "The runtime ends the program with 2, and `recover` does not help{fine}",
                zh: "运行时以 2 结束程序，`recover` 也无济于事{fine}",
                names: &["fine"],
            },
            [fine.into()],
        ))
    }
    /// Guard the map with a `sync.Mutex`, or use `sync.Map`
    pub(crate) fn fix_lock() -> Title {
        Title(sentence(
            &Template {
                en: "Guard the map with a `sync.Mutex`, or use `sync.Map`",
                zh: "用 `sync.Mutex` 保护该 map，或使用 `sync.Map`",
                names: &[],
            },
            [],
        ))
    }
}

/// program-crashed-in-c
pub(crate) mod program_crashed_in_c {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-crashed-in-c", Layer::Program, Severity::Info);
    /// `{function}` crashed in C code at {place}: {said}
    pub(crate) fn message(
        function: impl Into<Arg>,
        place: impl Into<Arg>,
        said: impl Into<Arg>,
    ) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`{function}` crashed in C code at {place}: {said}",
                zh: "`{function}` 在 {place} 处的 C 代码中崩溃：{said}",
                names: &["function", "place", "said"],
            },
            [function.into(), place.into(), said.into()],
        ))
    }
    /// The program died in C code: {said}
    pub(crate) fn unseen(said: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "The program died in C code: {said}",
                zh: "程序在 C 代码中崩溃：{said}",
                names: &["said"],
            },
            [said.into()],
        ))
    }
    /// Something died of {said}
    pub(crate) fn died(said: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "Something died of {said}",
                zh: "有程序因 {said} 崩溃",
                names: &["said"],
            },
            [said.into()],
        ))
    }
    /// The program's C code, `unsafe` or the machine may be the cause; that it was the program, nothing proves
    pub(crate) fn why_unknown() -> Why {
        Why(sentence(
            &Template {
                en: "The program's C code, `unsafe` or the machine may be the cause; that it was the program, nothing proves",
                zh: "原因可能是程序中的 C 代码、`unsafe` 或机器本身；没有什么能证明崩溃的就是该程序",
                names: &[],
            },
            [],
        ))
    }
    /// A signal came while C code ran, and Go cannot make a panic of it{fine}
    pub(crate) fn why(fine: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "A signal came while C code ran, and Go cannot make a panic of it{fine}",
                zh: "信号在运行 C 代码时到来，Go 无法把它变成 panic{fine}",
                names: &["fine"],
            },
            [fine.into()],
        ))
    }
    /// Check what is handed to C: lengths, nil, and who frees it
    pub(crate) fn fix_pointers() -> Title {
        Title(sentence(
            &Template {
                en: "Check what is handed to C: lengths, nil, and who frees it",
                zh: "检查传给 C 的内容：长度、nil，以及由谁释放",
                names: &[],
            },
            [],
        ))
    }
}

/// program-data-race
pub(crate) mod program_data_race {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-data-race", Layer::Program, Severity::Info);
    /// `{function}` races at {place} ({access})
    pub(crate) fn message(
        function: impl Into<Arg>,
        place: impl Into<Arg>,
        access: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{function}` races at {place} ({access})",
                    zh: "`{function}` 在 {place} 存在数据竞争（{access}）",
                    names: &["function", "place", "access"],
                },
                [function.into(), place.into(), access.into()],
            ),
            why(),
        )
    }
    /// The race detector found a data race
    pub(crate) fn unseen() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The race detector found a data race",
                    zh: "竞态检测器发现了数据竞争",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// Two goroutines use one value and one of them writes; the program ends with 66, `go run` and `go test` with 1
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Two goroutines use one value and one of them writes; the program ends with 66, `go run` and `go test` with 1",
                zh: "两个 goroutine 使用同一个值，其中一个在写；程序以 66 退出，`go run` 和 `go test` 以 1 退出",
                names: &[],
            },
            [],
        ))
    }
    /// Guard the shared value with a mutex, a channel or sync/atomic
    pub(crate) fn fix_synchronize() -> Title {
        Title(sentence(
            &Template {
                en: "Guard the shared value with a mutex, a channel or sync/atomic",
                zh: "用互斥量、通道或 sync/atomic 保护共享的值",
                names: &[],
            },
            [],
        ))
    }
}

/// program-deadlocked
pub(crate) mod program_deadlocked {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-deadlocked", Layer::Program, Severity::Info);
    /// `{function}` waits for ever at {place} ({said})
    pub(crate) fn message(
        function: impl Into<Arg>,
        place: impl Into<Arg>,
        said: impl Into<Arg>,
    ) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`{function}` waits for ever at {place} ({said})",
                zh: "`{function}` 在 {place} 永远等待（{said}）",
                names: &["function", "place", "said"],
            },
            [function.into(), place.into(), said.into()],
        ))
    }
    /// All goroutines wait for ever ({said})
    pub(crate) fn unseen(said: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "All goroutines wait for ever ({said})",
                zh: "所有 goroutine 都在永远等待（{said}）",
                names: &["said"],
            },
            [said.into()],
        ))
    }
    /// No goroutine can go on, so the runtime ends the program with 2{fine}
    pub(crate) fn why(fine: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "No goroutine can go on, so the runtime ends the program with 2{fine}",
                zh: "没有 goroutine 能继续运行，所以运行时以 2 结束程序{fine}",
                names: &["fine"],
            },
            [fine.into()],
        ))
    }
    /// Let another goroutine send, receive, unlock or call Done
    pub(crate) fn fix_other_side() -> Title {
        Title(sentence(
            &Template {
                en: "Let another goroutine send, receive, unlock or call Done",
                zh: "让另一个 goroutine 发送、接收、解锁或调用 Done",
                names: &[],
            },
            [],
        ))
    }
}

/// program-exited
pub(crate) mod program_exited {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("program-exited", Layer::Program, Severity::Info);
    /// The program ended by itself with status {status}
    pub(crate) fn message(status: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "The program ended by itself with status {status}",
                zh: "程序自己以状态 {status} 结束",
                names: &["status"],
            },
            [status.into()],
        ))
    }
    /// The program ended by itself with {status}: {said}
    pub(crate) fn logged(status: impl Into<Arg>, said: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "The program ended by itself with {status}: {said}",
                zh: "程序自己以 {status} 结束：{said}",
                names: &["status", "said"],
            },
            [status.into(), said.into()],
        ))
    }
    /// The program ended with status {status}, and nothing of what it printed is known here
    pub(crate) fn unseen(status: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "The program ended with status {status}, and nothing of what it printed is known here",
                zh: "程序以状态 {status} 结束，这里看不到它打印的内容",
                names: &["status"],
            },
            [status.into()],
        ))
    }
    /// A panic ends with 2, and so does `os.Exit(2)`: only its output tells which it was
    pub(crate) fn why_unseen() -> Why {
        Why(sentence(
            &Template {
                en: "A panic ends with 2, and so does `os.Exit(2)`: only its output tells which it was",
                zh: "panic 以 2 结束，`os.Exit(2)` 也是：只有输出能说明是哪一种",
                names: &[],
            },
            [],
        ))
    }
    /// Look at the terminal in which it ran (`console` in launch.json), or run it again with its output kept
    pub(crate) fn fix_see() -> Title {
        Title(sentence(
            &Template {
                en: "Look at the terminal in which it ran (`console` in launch.json), or run it again with its output kept",
                zh: "查看它运行所在的终端（launch.json 中的 `console`），或者保留输出再运行一次",
                names: &[],
            },
            [],
        ))
    }
    /// `os.Exit`, `log.Fatal` or the like decided so{fine}
    pub(crate) fn why(fine: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "`os.Exit`, `log.Fatal` or the like decided so{fine}",
                zh: "这是由 `os.Exit`、`log.Fatal` 等决定的{fine}",
                names: &["fine"],
            },
            [fine.into()],
        ))
    }
    /// `go run` prints "exit status {status}" and itself ends with 1{fine}
    pub(crate) fn why_go_run(status: impl Into<Arg>, fine: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "`go run` prints \"exit status {status}\" and itself ends with 1{fine}",
                zh: "`go run` 打印 “exit status {status}” 而自己以 1 退出{fine}",
                names: &["status", "fine"],
            },
            [status.into(), fine.into()],
        ))
    }
    /// It ended the test binary before the tests had finished{fine}
    pub(crate) fn why_test(fine: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "It ended the test binary before the tests had finished{fine}",
                zh: "它在测试完成之前就结束了测试二进制{fine}",
                names: &["fine"],
            },
            [fine.into()],
        ))
    }
    /// Its stderr was thrown away, so what it said is lost
    pub(crate) fn why_hidden() -> Why {
        Why(sentence(
            &Template {
                en: "Its stderr was thrown away, so what it said is lost",
                zh: "它的标准错误被丢弃了，所以它说的话已经丢失",
                names: &[],
            },
            [],
        ))
    }
    /// Look where the program calls `os.Exit` or `log.Fatal`
    pub(crate) fn fix_look() -> Title {
        Title(sentence(
            &Template {
                en: "Look where the program calls `os.Exit` or `log.Fatal`",
                zh: "查看程序在哪里调用了 `os.Exit` 或 `log.Fatal`",
                names: &[],
            },
            [],
        ))
    }
    /// Run it without `2>/dev/null`
    pub(crate) fn fix_show_stderr() -> Title {
        Title(sentence(
            &Template {
                en: "Run it without `2>/dev/null`",
                zh: "不要使用 `2>/dev/null` 再运行一次",
                names: &[],
            },
            [],
        ))
    }
}

/// program-file-missing
pub(crate) mod program_file_missing {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-file-missing", Layer::Program, Severity::Info);
    /// The program opens `{path}`, which is not there
    pub(crate) fn message(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The program opens `{path}`, which is not there",
                    zh: "程序打开了不存在的 `{path}`",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// The program opens `{path}` in its working directory; it is at {found}
    pub(crate) fn beside(path: impl Into<Arg>, found: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The program opens `{path}` in its working directory; it is at {found}",
                    zh: "程序在工作目录中打开 `{path}`，而它在 {found}",
                    names: &["path", "found"],
                },
                [path.into(), found.into()],
            ),
            why(),
        )
    }
    /// A relative path is read from the working directory, not from where the source is; the toolchain is fine
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "A relative path is read from the working directory, not from where the source is; the toolchain is fine",
                zh: "相对路径从工作目录算起，而不是从源文件所在处；工具链没有问题",
                names: &[],
            },
            [],
        ))
    }
    /// go test runs a test in the folder of its package, and a relative path is read from there
    pub(crate) fn why_test() -> Why {
        Why(sentence(
            &Template {
                en: "go test runs a test in the folder of its package, and a relative path is read from there",
                zh: "go test 在包所在的文件夹中运行测试，相对路径从那里算起",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`
    pub(crate) fn fix_run_there(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template { en: "Run `{command}`", zh: "运行 `{command}`", names: &["command"] },
            [command.into()],
        ))
    }
    /// Give the right path, or run it where the file is
    pub(crate) fn fix_path() -> Title {
        Title(sentence(
            &Template {
                en: "Give the right path, or run it where the file is",
                zh: "给出正确的路径，或在该文件所在处运行",
                names: &[],
            },
            [],
        ))
    }
}

/// program-flag-undefined
pub(crate) mod program_flag_undefined {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-flag-undefined", Layer::Program, Severity::Info);
    /// The program `{program}` has no flag `-{flag}`
    pub(crate) fn message(program: impl Into<Arg>, flag: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The program `{program}` has no flag `-{flag}`",
                    zh: "程序 `{program}` 没有标志 `-{flag}`",
                    names: &["program", "flag"],
                },
                [program.into(), flag.into()],
            ),
            why(),
        )
    }
    /// The program `{program}` does not take `{value}` for `-{flag}`
    pub(crate) fn value(
        program: impl Into<Arg>,
        value: impl Into<Arg>,
        flag: impl Into<Arg>,
    ) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The program `{program}` does not take `{value}` for `-{flag}`",
                    zh: "程序 `{program}` 的 `-{flag}` 不接受 `{value}`",
                    names: &["program", "value", "flag"],
                },
                [program.into(), value.into(), flag.into()],
            ),
            why(),
        )
    }
    /// The flag `-{flag}` of the program `{program}` needs a value
    pub(crate) fn no_value(flag: impl Into<Arg>, program: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The flag `-{flag}` of the program `{program}` needs a value",
                    zh: "程序 `{program}` 的标志 `-{flag}` 需要一个值",
                    names: &["flag", "program"],
                },
                [flag.into(), program.into()],
            ),
            why(),
        )
    }
    /// The program's own package flag says so and ends with 2; go is not involved
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The program's own package flag says so and ends with 2; go is not involved",
                zh: "这是程序自己的 flag 包说的，并以 2 退出；与 go 无关",
                names: &[],
            },
            [],
        ))
    }
    /// The program's own package flag says so and ends with 2; `go run` then ends with 1
    pub(crate) fn why_go_run() -> Why {
        Why(sentence(
            &Template {
                en: "The program's own package flag says so and ends with 2; `go run` then ends with 1",
                zh: "这是程序自己的 flag 包说的，并以 2 退出；`go run` 随后以 1 退出",
                names: &[],
            },
            [],
        ))
    }
    /// Define the flag in the program, or take `-{flag}` away
    pub(crate) fn fix_define(flag: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Define the flag in the program, or take `-{flag}` away",
                zh: "在程序中定义该标志，或去掉 `-{flag}`",
                names: &["flag"],
            },
            [flag.into()],
        ))
    }
}

/// program-killed
pub(crate) mod program_killed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("program-killed", Layer::Program, Severity::Info);
    /// The program was ended from outside by {signal}
    pub(crate) fn message(signal: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "The program was ended from outside by {signal}",
                zh: "程序被外部的 {signal} 结束",
                names: &["signal"],
            },
            [signal.into()],
        ))
    }
    /// `timeout` ended it, because the time was up
    pub(crate) fn timeout() -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`timeout` ended it, because the time was up",
                zh: "时间已到，`timeout` 结束了它",
                names: &[],
            },
            [],
        ))
    }
    /// Somebody asked it to end: an editor, a timeout, a shutdown (143 is 128+15){fine}
    pub(crate) fn why(fine: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "Somebody asked it to end: an editor, a timeout, a shutdown (143 is 128+15){fine}",
                zh: "有人要求它结束：编辑器、超时或关机（143 即 128+15）{fine}",
                names: &["fine"],
            },
            [fine.into()],
        ))
    }
    /// Its terminal was closed, or whatever had started it ended (129){fine}
    pub(crate) fn why_hangup(fine: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "Its terminal was closed, or whatever had started it ended (129){fine}",
                zh: "它的终端被关闭，或者启动它的程序已经结束（129）{fine}",
                names: &["fine"],
            },
            [fine.into()],
        ))
    }
    /// Ctrl-C or the editor's stop button sends it (130){fine}
    pub(crate) fn why_interrupt(fine: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "Ctrl-C or the editor's stop button sends it (130){fine}",
                zh: "Ctrl-C 或编辑器的停止按钮会发送它（130）{fine}",
                names: &["fine"],
            },
            [fine.into()],
        ))
    }
    /// It asks a Go program for the trace of every goroutine and ends it with 2{fine}
    pub(crate) fn why_quit(fine: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "It asks a Go program for the trace of every goroutine and ends it with 2{fine}",
                zh: "它让 Go 程序打印每个 goroutine 的调用栈，并以 2 结束{fine}",
                names: &["fine"],
            },
            [fine.into()],
        ))
    }
    /// The system (too little memory, a limit) or a `kill -9` sends it, and no program can catch it (137)
    pub(crate) fn why_kill() -> Why {
        Why(sentence(
            &Template {
                en: "The system (too little memory, a limit) or a `kill -9` sends it, and no program can catch it (137)",
                zh: "由系统（内存不足、限制）或 `kill -9` 发送，程序无法捕获（137）",
                names: &[],
            },
            [],
        ))
    }
    /// Whoever read its output has gone, as `head` does (141){fine}
    pub(crate) fn why_pipe(fine: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "Whoever read its output has gone, as `head` does (141){fine}",
                zh: "读取它输出的一方已经离开，例如 `head`（141）{fine}",
                names: &["fine"],
            },
            [fine.into()],
        ))
    }
    /// It ends with 124 whatever the program did{fine}
    pub(crate) fn why_timeout(fine: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "It ends with 124 whatever the program did{fine}",
                zh: "无论程序做了什么，它都以 124 退出{fine}",
                names: &["fine"],
            },
            [fine.into()],
        ))
    }
    /// Look who sent it: a timeout, the editor, the kernel's log
    pub(crate) fn fix_who() -> Title {
        Title(sentence(
            &Template {
                en: "Look who sent it: a timeout, the editor, the kernel's log",
                zh: "看看是谁发送的：超时、编辑器，或内核日志",
                names: &[],
            },
            [],
        ))
    }
    /// Build first and run the binary: `go run` does not hand every signal on
    pub(crate) fn fix_orphan() -> Title {
        Title(sentence(
            &Template {
                en: "Build first and run the binary: `go run` does not hand every signal on",
                zh: "先构建再运行二进制：`go run` 不会转交所有信号",
                names: &[],
            },
            [],
        ))
    }
}

/// program-orphaned
pub(crate) mod program_orphaned {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-orphaned", Layer::Program, Severity::Warning);
    /// `{program}`, started by `go run`, still runs
    pub(crate) fn message(program: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{program}`, started by `go run`, still runs",
                    zh: "由 `go run` 启动的 `{program}` 仍在运行",
                    names: &["program"],
                },
                [program.into()],
            ),
            why(),
        )
    }
    /// go run dies of SIGTERM or SIGKILL without ending the program that it started; the toolchain is fine
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "go run dies of SIGTERM or SIGKILL without ending the program that it started; the toolchain is fine",
                zh: "go run 被 SIGTERM 或 SIGKILL 结束时，不会结束它启动的程序；工具链没有问题",
                names: &[],
            },
            [],
        ))
    }
    /// End the process of `{program}` by its number
    pub(crate) fn fix_end_it(program: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "End the process of `{program}` by its number",
                zh: "按进程号结束 `{program}` 的进程",
                names: &["program"],
            },
            [program.into()],
        ))
    }
    /// Use `go build` and run the binary itself, or end the whole process group
    pub(crate) fn fix_build_first() -> Title {
        Title(sentence(
            &Template {
                en: "Use `go build` and run the binary itself, or end the whole process group",
                zh: "使用 `go build` 并直接运行二进制，或结束整个进程组",
                names: &[],
            },
            [],
        ))
    }
}

/// program-out-of-memory
pub(crate) mod program_out_of_memory {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-out-of-memory", Layer::Program, Severity::Info);
    /// `{function}` ran out of memory at {place}
    pub(crate) fn message(function: impl Into<Arg>, place: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`{function}` ran out of memory at {place}",
                zh: "`{function}` 在 {place} 耗尽了内存",
                names: &["function", "place"],
            },
            [function.into(), place.into()],
        ))
    }
    /// The program ran out of memory: {said}
    pub(crate) fn unseen(said: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "The program ran out of memory: {said}",
                zh: "程序耗尽了内存：{said}",
                names: &["said"],
            },
            [said.into()],
        ))
    }
    /// `{tool}` was ended by the system while it built: too little memory
    pub(crate) fn tool(tool: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`{tool}` was ended by the system while it built: too little memory",
                zh: "`{tool}` 在构建时被系统结束：内存不足",
                names: &["tool"],
            },
            [tool.into()],
        ))
    }
    /// The system or a limit (ulimit, a container) gave no more{fine}
    pub(crate) fn why(fine: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "The system or a limit (ulimit, a container) gave no more{fine}",
                zh: "系统或某个限制（ulimit、容器）不再提供内存{fine}",
                names: &["fine"],
            },
            [fine.into()],
        ))
    }
    /// The kernel ends what needs too much memory; here it was a process of go's, not your code
    pub(crate) fn why_tool() -> Why {
        Why(sentence(
            &Template {
                en: "The kernel ends what needs too much memory; here it was a process of go's, not your code",
                zh: "内核会结束占用过多内存的进程；这里是 go 的进程，而不是你的代码",
                names: &[],
            },
            [],
        ))
    }
    /// Allocate less at a time, or look for a slice or map that only grows
    pub(crate) fn fix_less() -> Title {
        Title(sentence(
            &Template {
                en: "Allocate less at a time, or look for a slice or map that only grows",
                zh: "减少一次分配的内存，或检查只增不减的切片或 map",
                names: &[],
            },
            [],
        ))
    }
    /// Build with fewer processes at a time (`-p 1`), or raise the memory limit
    pub(crate) fn fix_fewer() -> Title {
        Title(sentence(
            &Template {
                en: "Build with fewer processes at a time (`-p 1`), or raise the memory limit",
                zh: "减少同时构建的进程（`-p 1`），或提高内存限制",
                names: &[],
            },
            [],
        ))
    }
}

/// program-panicked
pub(crate) mod program_panicked {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("program-panicked", Layer::Program, Severity::Info);
    /// `{function}` panicked at {place}: {said}
    pub(crate) fn message(
        function: impl Into<Arg>,
        place: impl Into<Arg>,
        said: impl Into<Arg>,
    ) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`{function}` panicked at {place}: {said}",
                zh: "`{function}` 在 {place} 发生 panic：{said}",
                names: &["function", "place", "said"],
            },
            [function.into(), place.into(), said.into()],
        ))
    }
    /// The program panicked: {said}
    pub(crate) fn unseen(said: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "The program panicked: {said}",
                zh: "程序发生 panic：{said}",
                names: &["said"],
            },
            [said.into()],
        ))
    }
    /// The program panicked, and its stderr was thrown away
    pub(crate) fn hidden() -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "The program panicked, and its stderr was thrown away",
                zh: "程序发生了 panic，而它的标准错误被丢弃了",
                names: &[],
            },
            [],
        ))
    }
    /// A Go program that panics ends with 2{fine}
    pub(crate) fn why(fine: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "A Go program that panics ends with 2{fine}",
                zh: "Go 程序 panic 时以 2 退出{fine}",
                names: &["fine"],
            },
            [fine.into()],
        ))
    }
    /// The program ended with 2; `go run` says "exit status 2" and itself ends with 1{fine}
    pub(crate) fn why_go_run(fine: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "The program ended with 2; `go run` says \"exit status 2\" and itself ends with 1{fine}",
                zh: "程序以 2 退出；`go run` 打印 “exit status 2” 而自己以 1 退出{fine}",
                names: &["fine"],
            },
            [fine.into()],
        ))
    }
    /// The panic ended the whole test binary, and tests behind it did not run{fine}
    pub(crate) fn why_test(fine: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "The panic ended the whole test binary, and tests behind it did not run{fine}",
                zh: "panic 结束了整个测试二进制，后面的测试没有运行{fine}",
                names: &["fine"],
            },
            [fine.into()],
        ))
    }
    /// Its code never ends with 2 by itself, and that is the status of a panic
    pub(crate) fn why_hidden() -> Why {
        Why(sentence(
            &Template {
                en: "Its code never ends with 2 by itself, and that is the status of a panic",
                zh: "它的代码从不自己以 2 退出，而这正是 panic 的退出码",
                names: &[],
            },
            [],
        ))
    }
    /// Compare the index with `len` before it is used
    pub(crate) fn fix_index() -> Title {
        Title(sentence(
            &Template {
                en: "Compare the index with `len` before it is used",
                zh: "使用下标之前先与 `len` 比较",
                names: &[],
            },
            [],
        ))
    }
    /// Check for nil before the pointer is used
    pub(crate) fn fix_nil() -> Title {
        Title(sentence(
            &Template {
                en: "Check for nil before the pointer is used",
                zh: "使用指针之前先检查是否为 nil",
                names: &[],
            },
            [],
        ))
    }
    /// Make the map first, with `make`
    pub(crate) fn fix_nil_map() -> Title {
        Title(sentence(
            &Template {
                en: "Make the map first, with `make`",
                zh: "先用 `make` 创建 map",
                names: &[],
            },
            [],
        ))
    }
    /// Check the divisor for 0
    pub(crate) fn fix_divide() -> Title {
        Title(sentence(
            &Template {
                en: "Check the divisor for 0", zh: "先检查除数是否为 0", names: &[]
            },
            [],
        ))
    }
    /// Use the form with two values: `v, ok := x.(T)`
    pub(crate) fn fix_assertion() -> Title {
        Title(sentence(
            &Template {
                en: "Use the form with two values: `v, ok := x.(T)`",
                zh: "使用两个返回值的形式：`v, ok := x.(T)`",
                names: &[],
            },
            [],
        ))
    }
    /// Close a channel once, and only on the side that sends
    pub(crate) fn fix_channel() -> Title {
        Title(sentence(
            &Template {
                en: "Close a channel once, and only on the side that sends",
                zh: "通道只关闭一次，而且只在发送方关闭",
                names: &[],
            },
            [],
        ))
    }
    /// Look at the code at that place
    pub(crate) fn fix_look() -> Title {
        Title(sentence(
            &Template {
                en: "Look at the code at that place", zh: "查看该处的代码", names: &[]
            },
            [],
        ))
    }
    /// Run it without `2>/dev/null`
    pub(crate) fn fix_show_stderr() -> Title {
        Title(sentence(
            &Template {
                en: "Run it without `2>/dev/null`",
                zh: "不要使用 `2>/dev/null` 再运行一次",
                names: &[],
            },
            [],
        ))
    }
}

/// program-scanner-limit
pub(crate) mod program_scanner_limit {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-scanner-limit", Layer::Program, Severity::Warning);
    /// {file} reads lines with `bufio.Scanner` and never looks at `Err`
    pub(crate) fn message(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} reads lines with `bufio.Scanner` and never looks at `Err`",
                    zh: "{file} 用 `bufio.Scanner` 读取行，却从不检查 `Err`",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// A line is longer than `bufio.Scanner` takes (64 KiB)
    pub(crate) fn said() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "A line is longer than `bufio.Scanner` takes (64 KiB)",
                    zh: "有一行超过了 `bufio.Scanner` 的上限（64 KiB）",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// A line of more than 64 KiB ends the loop as if the input had ended, without a word and with 0
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "A line of more than 64 KiB ends the loop as if the input had ended, without a word and with 0",
                zh: "超过 64 KiB 的行会让循环像输入结束一样退出，没有任何提示，退出码是 0",
                names: &[],
            },
            [],
        ))
    }
    /// The scanner stops there, and what follows is not read; the toolchain is fine
    pub(crate) fn why_said() -> Why {
        Why(sentence(
            &Template {
                en: "The scanner stops there, and what follows is not read; the toolchain is fine",
                zh: "扫描器在那里停止，后面的内容不会被读取；工具链没有问题",
                names: &[],
            },
            [],
        ))
    }
    /// Call `Buffer` with a larger limit before the first `Scan`, or use `bufio.Reader`
    pub(crate) fn fix_buffer() -> Title {
        Title(sentence(
            &Template {
                en: "Call `Buffer` with a larger limit before the first `Scan`, or use `bufio.Reader`",
                zh: "在第一次 `Scan` 之前调用 `Buffer` 设置更大的上限，或使用 `bufio.Reader`",
                names: &[],
            },
            [],
        ))
    }
    /// Look at `Err()` behind the loop
    pub(crate) fn fix_check() -> Title {
        Title(sentence(
            &Template {
                en: "Look at `Err()` behind the loop",
                zh: "在循环之后检查 `Err()`",
                names: &[],
            },
            [],
        ))
    }
}

/// program-stack-overflow
pub(crate) mod program_stack_overflow {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-stack-overflow", Layer::Program, Severity::Info);
    /// `{function}` calls itself without end ({place})
    pub(crate) fn message(function: impl Into<Arg>, place: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`{function}` calls itself without end ({place})",
                zh: "`{function}` 无休止地调用自身（{place}）",
                names: &["function", "place"],
            },
            [function.into(), place.into()],
        ))
    }
    /// The program calls itself without end: {said}
    pub(crate) fn unseen(said: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "The program calls itself without end: {said}",
                zh: "程序无休止地调用自身：{said}",
                names: &["said"],
            },
            [said.into()],
        ))
    }
    /// One goroutine's stack reached its limit (1 GB on 64 bit), and the program ended with 2{fine}
    pub(crate) fn why(fine: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "One goroutine's stack reached its limit (1 GB on 64 bit), and the program ended with 2{fine}",
                zh: "一个 goroutine 的栈达到上限（64 位上为 1 GB），程序以 2 退出{fine}",
                names: &["fine"],
            },
            [fine.into()],
        ))
    }
    /// Add the case in which the function returns without calling itself
    pub(crate) fn fix_base_case() -> Title {
        Title(sentence(
            &Template {
                en: "Add the case in which the function returns without calling itself",
                zh: "添加函数不再调用自身而直接返回的情况",
                names: &[],
            },
            [],
        ))
    }
}

/// program-stdin-empty
pub(crate) mod program_stdin_empty {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-stdin-empty", Layer::Program, Severity::Warning);
    /// The program reads its input, and there is none: {said}
    pub(crate) fn message(said: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The program reads its input, and there is none: {said}",
                    zh: "程序要读取输入，但没有输入：{said}",
                    names: &["said"],
                },
                [said.into()],
            ),
            why(),
        )
    }
    /// The program reads its input, which the command line closes
    pub(crate) fn closed() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The program reads its input, which the command line closes",
                    zh: "程序要读取输入，而命令行关闭了输入",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// The program was ended while it waited for input
    pub(crate) fn waits() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The program was ended while it waited for input",
                    zh: "程序在等待输入时被结束",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// {file} reads its input, and Code Runner gives none
    pub(crate) fn code_runner(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} reads its input, and Code Runner gives none",
                    zh: "{file} 要读取输入，而 Code Runner 不提供输入",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// Standard input is empty or closed, so the first read ends with EOF; the toolchain is fine
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Standard input is empty or closed, so the first read ends with EOF; the toolchain is fine",
                zh: "标准输入为空或已关闭，所以第一次读取就遇到 EOF；工具链没有问题",
                names: &[],
            },
            [],
        ))
    }
    /// Nobody wrote to its standard input and nobody closed it, so the read never ended
    pub(crate) fn why_waits() -> Why {
        Why(sentence(
            &Template {
                en: "Nobody wrote to its standard input and nobody closed it, so the read never ended",
                zh: "没有人写入也没有人关闭它的标准输入，所以读取一直没有结束",
                names: &[],
            },
            [],
        ))
    }
    /// Code Runner leaves a pipe open that nobody writes to: the program waits for ever
    pub(crate) fn why_code_runner() -> Why {
        Why(sentence(
            &Template {
                en: "Code Runner leaves a pipe open that nobody writes to: the program waits for ever",
                zh: "Code Runner 保持一个没有人写入的管道：程序会永远等待",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`, which feeds testcases.txt
    pub(crate) fn fix_leetgo(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}`, which feeds testcases.txt",
                zh: "运行 `{command}`，它会输入 testcases.txt",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// Give it input: `\< input.txt`
    pub(crate) fn fix_pipe() -> Title {
        Title(sentence(
            &Template {
                en: "Give it input: `< input.txt`",
                zh: "给它输入：`< input.txt`",
                names: &[],
            },
            [],
        ))
    }
    /// Run it in a terminal, or debug it with `"console": "integratedTerminal"`
    pub(crate) fn fix_terminal() -> Title {
        Title(sentence(
            &Template {
                en: "Run it in a terminal, or debug it with `\"console\": \"integratedTerminal\"`",
                zh: "在终端中运行，或用 `\"console\": \"integratedTerminal\"` 调试",
                names: &[],
            },
            [],
        ))
    }
    /// Set `code-runner.runInTerminal` to `true` in {settings}
    pub(crate) fn fix_run_in_terminal(settings: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Set `code-runner.runInTerminal` to `true` in {settings}",
                zh: "在 {settings} 中把 `code-runner.runInTerminal` 设为 `true`",
                names: &["settings"],
            },
            [settings.into()],
        ))
    }
}

/// program-stdin-mismatch
pub(crate) mod program_stdin_mismatch {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-stdin-mismatch", Layer::Program, Severity::Info);
    /// The input has another shape than the program reads: {said}
    pub(crate) fn message(said: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The input has another shape than the program reads: {said}",
                    zh: "输入的格式与程序读取的不同：{said}",
                    names: &["said"],
                },
                [said.into()],
            ),
            why(),
        )
    }
    /// The program got input and could not read it the way it does; the toolchain is fine
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The program got input and could not read it the way it does; the toolchain is fine",
                zh: "程序得到了输入，但无法按它的方式读取；工具链没有问题",
                names: &[],
            },
            [],
        ))
    }
    /// Read what the input really has: a list such as `\[1,2]` is no number to fmt.Scan
    pub(crate) fn fix_shape() -> Title {
        Title(sentence(
            &Template {
                en: "Read what the input really has: a list such as `[1,2]` is no number to fmt.Scan",
                zh: "按输入的实际内容读取：对 fmt.Scan 来说 `[1,2]` 这样的列表不是数字",
                names: &[],
            },
            [],
        ))
    }
}

/// program-vet-failed
pub(crate) mod program_vet_failed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("program-vet-failed", Layer::Program, Severity::Info);
    /// {place}: {said}
    pub(crate) fn message(place: impl Into<Arg>, said: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{place}: {said}",
                    zh: "{place}：{said}",
                    names: &["place", "said"],
                },
                [place.into(), said.into()],
            ),
            why(),
        )
    }
    /// The code compiles, and a checker objects to it
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The code compiles, and a checker objects to it",
                zh: "代码可以编译，但检查工具提出了异议",
                names: &[],
            },
            [],
        ))
    }
    /// go test runs vet first and no test of the package while it objects; `-vet=off` turns it off
    pub(crate) fn why_test() -> Why {
        Why(sentence(
            &Template {
                en: "go test runs vet first and no test of the package while it objects; `-vet=off` turns it off",
                zh: "go test 会先运行 vet，只要它有异议，包中的测试就不会运行；`-vet=off` 可以关闭它",
                names: &[],
            },
            [],
        ))
    }
    /// Change the code at {place}
    pub(crate) fn fix_mend(place: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Change the code at {place}",
                zh: "修改 {place} 处的代码",
                names: &["place"],
            },
            [place.into()],
        ))
    }
}

/// run-unexplained
pub(crate) mod run_unexplained {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("run-unexplained", Layer::Program, Severity::Info);
    /// {program} ended with {status}: {said}
    pub(crate) fn message(
        program: impl Into<Arg>,
        status: impl Into<Arg>,
        said: impl Into<Arg>,
    ) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "{program} ended with {status}: {said}",
                zh: "{program} 以 {status} 结束：{said}",
                names: &["program", "status", "said"],
            },
            [program.into(), status.into(), said.into()],
        ))
    }
    /// {program} ended with {status}, and none of its output is known here
    pub(crate) fn silent(program: impl Into<Arg>, status: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "{program} ended with {status}, and none of its output is known here",
                zh: "{program} 以 {status} 结束，这里看不到它的任何输出",
                names: &["program", "status"],
            },
            [program.into(), status.into()],
        ))
    }
    /// {program} ended with {status} and left no output
    pub(crate) fn empty(program: impl Into<Arg>, status: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "{program} ended with {status} and left no output",
                zh: "{program} 以 {status} 结束，没有留下输出",
                names: &["program", "status"],
            },
            [program.into(), status.into()],
        ))
    }
    /// {program} ended with {status}, and said nothing but its progress
    pub(crate) fn progress(program: impl Into<Arg>, status: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "{program} ended with {status}, and said nothing but its progress",
                zh: "{program} 以 {status} 结束，输出中只有进度信息",
                names: &["program", "status"],
            },
            [program.into(), status.into()],
        ))
    }
    /// {program} was ended by the signal {meaning}
    pub(crate) fn signal(program: impl Into<Arg>, meaning: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "{program} was ended by the signal {meaning}",
                zh: "{program} 被信号 {meaning} 结束",
                names: &["program", "meaning"],
            },
            [program.into(), meaning.into()],
        ))
    }
    /// Nothing here explains this line: {said}
    pub(crate) fn no_code(said: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "Nothing here explains this line: {said}",
                zh: "这里没有规则能解释这一行：{said}",
                names: &["said"],
            },
            [said.into()],
        ))
    }
    /// {program} was ended by Windows with {meaning}
    pub(crate) fn status(program: impl Into<Arg>, meaning: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "{program} was ended by Windows with {meaning}",
                zh: "{program} 被 Windows 以 {meaning} 结束",
                names: &["program", "meaning"],
            },
            [program.into(), meaning.into()],
        ))
    }
    /// {program}: neither its exit code nor any of its output is known
    pub(crate) fn nothing(program: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "{program}: neither its exit code nor any of its output is known",
                zh: "{program} 的退出码和输出都不得而知",
                names: &["program"],
            },
            [program.into()],
        ))
    }
    /// The exit code is that of {program}: {meaning}; no rule here says more
    pub(crate) fn why(program: impl Into<Arg>, meaning: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "The exit code is that of {program}: {meaning}; no rule here says more",
                zh: "这是 {program} 的退出码：{meaning}；这里没有规则能说明更多",
                names: &["program", "meaning"],
            },
            [program.into(), meaning.into()],
        ))
    }
    /// The exit code is the shell's: {meaning}; no rule here says more
    pub(crate) fn why_shell(meaning: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "The exit code is the shell's: {meaning}; no rule here says more",
                zh: "这是 shell 的退出码：{meaning}；这里没有规则能说明更多",
                names: &["meaning"],
            },
            [meaning.into()],
        ))
    }
    /// It did not end by itself; shells tell such an end as 128 and the signal's number
    pub(crate) fn why_signal() -> Why {
        Why(sentence(
            &Template {
                en: "It did not end by itself; shells tell such an end as 128 and the signal's number",
                zh: "它不是自己结束的；shell 用 128 加信号编号来表示这样的结束",
                names: &[],
            },
            [],
        ))
    }
    /// It did not end by itself; Windows gives such a status to a program that crashed or could not be loaded
    pub(crate) fn why_status() -> Why {
        Why(sentence(
            &Template {
                en: "It did not end by itself; Windows gives such a status to a program that crashed or could not be loaded",
                zh: "它不是自己结束的；程序崩溃或无法加载时，Windows 会给出这样的状态",
                names: &[],
            },
            [],
        ))
    }
    /// The exit code is that of {program} itself; what it means is the program's own matter
    pub(crate) fn why_program(program: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "The exit code is that of {program} itself; what it means is the program's own matter",
                zh: "这是 {program} 自己的退出码，含义由该程序决定",
                names: &["program"],
            },
            [program.into()],
        ))
    }
    /// The exit code is that of the last command that ran; which one failed, only its output tells
    pub(crate) fn why_several() -> Why {
        Why(sentence(
            &Template {
                en: "The exit code is that of the last command that ran; which one failed, only its output tells",
                zh: "这是最后运行的那个命令的退出码；究竟哪一个失败，只有输出能说明",
                names: &[],
            },
            [],
        ))
    }
    /// Which command ended so is not known, and no rule here explains its output
    pub(crate) fn why_unknown() -> Why {
        Why(sentence(
            &Template {
                en: "Which command ended so is not known, and no rule here explains its output",
                zh: "不知道是哪个命令这样结束的，这里也没有规则能解释它的输出",
                names: &[],
            },
            [],
        ))
    }
    /// How the run ended is not known, and no rule here explains its output
    pub(crate) fn why_no_code() -> Why {
        Why(sentence(
            &Template {
                en: "How the run ended is not known, and no rule here explains its output",
                zh: "不知道运行是怎样结束的，这里也没有规则能解释它的输出",
                names: &[],
            },
            [],
        ))
    }
    /// The run
    pub(crate) fn run() -> Said {
        sentence(&Template { en: "The run", zh: "这次运行", names: &[] }, [])
    }
    /// 1 means that go took the command and could not carry it out
    pub(crate) fn code_go_1() -> Said {
        sentence(
            &Template {
                en: "1 means that go took the command and could not carry it out",
                zh: "1 表示 go 理解了命令，但没能完成",
                names: &[],
            },
            [],
        )
    }
    /// 2 mostly means that go did not understand the command line
    pub(crate) fn code_go_2() -> Said {
        sentence(
            &Template {
                en: "2 mostly means that go did not understand the command line",
                zh: "2 多半表示 go 不理解这个命令行",
                names: &[],
            },
            [],
        )
    }
    /// 2 is what a Go program ends with when it panics, and here that program is go itself
    pub(crate) fn code_go_panic() -> Said {
        sentence(
            &Template {
                en: "2 is what a Go program ends with when it panics, and here that program is go itself",
                zh: "Go 程序 panic 时以 2 结束，而这里 panic 的是 go 自己",
                names: &[],
            },
            [],
        )
    }
    /// 1 means that a package did not pass, whatever its test binary ended with
    pub(crate) fn code_go_test() -> Said {
        sentence(
            &Template {
                en: "1 means that a package did not pass, whatever its test binary ended with",
                zh: "1 表示有包没有通过，与测试二进制自己的退出码无关",
                names: &[],
            },
            [],
        )
    }
    /// `go tool` ends as the tool does
    pub(crate) fn code_go_tool() -> Said {
        sentence(
            &Template {
                en: "`go tool` ends as the tool does",
                zh: "`go tool` 的退出码与该工具相同",
                names: &[],
            },
            [],
        )
    }
    /// 1 means that vet had something to report, or could not look
    pub(crate) fn code_vet() -> Said {
        sentence(
            &Template {
                en: "1 means that vet had something to report, or could not look",
                zh: "1 表示 vet 报告了问题，或者无法检查",
                names: &[],
            },
            [],
        )
    }
    /// 1 means failed tests, 2 a panic or a flag that it does not know
    pub(crate) fn code_test() -> Said {
        sentence(
            &Template {
                en: "1 means failed tests, 2 a panic or a flag that it does not know",
                zh: "1 表示有测试失败，2 表示 panic 或不认识的标志",
                names: &[],
            },
            [],
        )
    }
    /// 2 follows any error
    pub(crate) fn code_any() -> Said {
        sentence(&Template { en: "2 follows any error", zh: "任何错误都以 2 结束", names: &[] }, [])
    }
    /// 1 means that it could not do what was asked
    pub(crate) fn code_failed() -> Said {
        sentence(
            &Template {
                en: "1 means that it could not do what was asked",
                zh: "1 表示没能完成要求的操作",
                names: &[],
            },
            [],
        )
    }
    /// 1 means that it found problems
    pub(crate) fn code_problems() -> Said {
        sentence(
            &Template {
                en: "1 means that it found problems", zh: "1 表示发现了问题", names: &[]
            },
            [],
        )
    }
    /// it could not analyze the code
    pub(crate) fn code_analysis() -> Said {
        sentence(
            &Template {
                en: "it could not analyze the code", zh: "它无法分析代码", names: &[]
            },
            [],
        )
    }
    /// 4 means that it took too long
    pub(crate) fn code_slow() -> Said {
        sentence(
            &Template {
                en: "4 means that it took too long", zh: "4 表示耗时过长", names: &[]
            },
            [],
        )
    }
    /// 5 means that it found no Go files
    pub(crate) fn code_no_files() -> Said {
        sentence(
            &Template {
                en: "5 means that it found no Go files",
                zh: "5 表示没有找到 Go 文件",
                names: &[],
            },
            [],
        )
    }
    /// 7 means that it logged an error on the way
    pub(crate) fn code_logged() -> Said {
        sentence(
            &Template {
                en: "7 means that it logged an error on the way",
                zh: "7 表示途中记录了错误",
                names: &[],
            },
            [],
        )
    }
    /// nothing more is known of this code
    pub(crate) fn code_unknown() -> Said {
        sentence(
            &Template {
                en: "nothing more is known of this code",
                zh: "关于这个退出码没有更多信息",
                names: &[],
            },
            [],
        )
    }
    /// 126 means that the program was found and could not be started
    pub(crate) fn code_126() -> Said {
        sentence(
            &Template {
                en: "126 means that the program was found and could not be started",
                zh: "126 表示找到了程序，但无法启动",
                names: &[],
            },
            [],
        )
    }
    /// 127 means that a program was not found
    pub(crate) fn code_127() -> Said {
        sentence(
            &Template {
                en: "127 means that a program was not found",
                zh: "127 表示没有找到程序",
                names: &[],
            },
            [],
        )
    }
    /// Read the lines around this one: the cause often stands above
    pub(crate) fn fix_read() -> Title {
        Title(sentence(
            &Template {
                en: "Read the lines around this one: the cause often stands above",
                zh: "阅读这一行前后的内容：原因常常在上面",
                names: &[],
            },
            [],
        ))
    }
    /// Run it again where its output is kept, as `go-doctor run -- COMMAND` does
    pub(crate) fn fix_again() -> Title {
        Title(sentence(
            &Template {
                en: "Run it again where its output is kept, as `go-doctor run -- COMMAND` does",
                zh: "在能保留输出的地方再运行一次，例如 `go-doctor run -- 命令`",
                names: &[],
            },
            [],
        ))
    }
    /// Read on with `{command}`
    pub(crate) fn fix_help(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Read on with `{command}`",
                zh: "用 `{command}` 了解更多",
                names: &["command"],
            },
            [command.into()],
        ))
    }
}

/// syscall-failed
pub(crate) mod syscall_failed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId = RuleId::new("syscall-failed", Layer::System, Severity::Error);
    /// `{program}` got {errno} for `{path}` (`{call}`)
    pub(crate) fn message(
        program: impl Into<Arg>,
        errno: impl Into<Arg>,
        path: impl Into<Arg>,
        call: impl Into<Arg>,
    ) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`{program}` got {errno} for `{path}` (`{call}`)",
                zh: "`{program}` 访问 `{path}` 时得到 {errno}（`{call}`）",
                names: &["program", "errno", "path", "call"],
            },
            [program.into(), errno.into(), path.into(), call.into()],
        ))
    }
    /// `{program}` got {errno} from `{call}`
    pub(crate) fn no_path(
        program: impl Into<Arg>,
        errno: impl Into<Arg>,
        call: impl Into<Arg>,
    ) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`{program}` got {errno} from `{call}`",
                zh: "`{program}` 的 `{call}` 调用得到 {errno}",
                names: &["program", "errno", "call"],
            },
            [program.into(), errno.into(), call.into()],
        ))
    }
    /// In the trace it is the last failure before `{ended}` ended with {status}, and nothing made it good
    pub(crate) fn why(ended: impl Into<Arg>, status: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "In the trace it is the last failure before `{ended}` ended with {status}, and nothing made it good",
                zh: "在跟踪中，这是 `{ended}` 以 {status} 结束之前最后一次失败的调用，之后也没有被补救",
                names: &["ended", "status"],
            },
            [ended.into(), status.into()],
        ))
    }
    /// It is the last failure in the trace, which has no look-ups (`newfstatat`): the call that decided may be missing
    pub(crate) fn why_blind() -> Why {
        Why(sentence(
            &Template {
                en: "It is the last failure in the trace, which has no look-ups (`newfstatat`): the call that decided may be missing",
                zh: "这是跟踪中最后一次失败的调用，但跟踪没有包含路径查询（`newfstatat`）：决定性的调用可能不在其中",
                names: &[],
            },
            [],
        ))
    }
    /// Create `{path}`, or correct the setting, variable or command that names it
    pub(crate) fn fix_make(path: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Create `{path}`, or correct the setting, variable or command that names it",
                zh: "创建 `{path}`，或更正引用它的设置、环境变量或命令",
                names: &["path"],
            },
            [path.into()],
        ))
    }
    /// Correct the setting, variable or command that names `{path}`
    pub(crate) fn fix_name(path: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Correct the setting, variable or command that names `{path}`",
                zh: "更正引用 `{path}` 的设置、环境变量或命令",
                names: &["path"],
            },
            [path.into()],
        ))
    }
    /// Install `{name}`, or put its folder on PATH
    pub(crate) fn fix_install(name: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Install `{name}`, or put its folder on PATH",
                zh: "安装 `{name}`，或将其所在文件夹加入 PATH",
                names: &["name"],
            },
            [name.into()],
        ))
    }
    /// Replace `{path}` by a build for this machine, or install what its first line names
    pub(crate) fn fix_reinstall(path: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Replace `{path}` by a build for this machine, or install what its first line names",
                zh: "将 `{path}` 换成适合本机的构建，或安装其首行指定的解释器",
                names: &["path"],
            },
            [path.into()],
        ))
    }
    /// Set GOTMPDIR to a folder that you may write and in which programs may start
    pub(crate) fn fix_temporary() -> Title {
        Title(sentence(
            &Template {
                en: "Set GOTMPDIR to a folder that you may write and in which programs may start",
                zh: "将 GOTMPDIR 设为可写且允许运行程序的文件夹",
                names: &[],
            },
            [],
        ))
    }
    /// Set GOCACHE and GOMODCACHE to folders that you may write
    pub(crate) fn fix_cache() -> Title {
        Title(sentence(
            &Template {
                en: "Set GOCACHE and GOMODCACHE to folders that you may write",
                zh: "将 GOCACHE 和 GOMODCACHE 设为可写的文件夹",
                names: &[],
            },
            [],
        ))
    }
    /// Remove GOROOT where it is set (environment, or its line in the file that `go env GOENV` names), or install Go anew
    pub(crate) fn fix_goroot() -> Title {
        Title(sentence(
            &Template {
                en: "Remove GOROOT where it is set (environment, or its line in the file that `go env GOENV` names), or install Go anew",
                zh: "在设置 GOROOT 的地方移除它（环境变量，或 `go env GOENV` 所指文件中的那一行），或重新安装 Go",
                names: &[],
            },
            [],
        ))
    }
    /// Open the folder that has go.mod, or make one there with `go mod init NAME`
    pub(crate) fn fix_module() -> Title {
        Title(sentence(
            &Template {
                en: "Open the folder that has go.mod, or make one there with `go mod init NAME`",
                zh: "打开含有 go.mod 的文件夹，或在代码所在处运行 `go mod init NAME`",
                names: &[],
            },
            [],
        ))
    }
    /// Give your user the right to use `{path}`, or choose another place
    pub(crate) fn fix_permit(path: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Give your user the right to use `{path}`, or choose another place",
                zh: "让当前用户有权使用 `{path}`，或改用其他位置",
                names: &["path"],
            },
            [path.into()],
        ))
    }
    /// Free space on the disk that holds the Go cache, the temporary folder and the output
    pub(crate) fn fix_free() -> Title {
        Title(sentence(
            &Template {
                en: "Free space on the disk that holds the Go cache, the temporary folder and the output",
                zh: "释放 Go 缓存、临时文件夹和输出所在磁盘的空间",
                names: &[],
            },
            [],
        ))
    }
    /// Raise the limit with `ulimit -n` (files) or `ulimit -u` (processes)
    pub(crate) fn fix_raise() -> Title {
        Title(sentence(
            &Template {
                en: "Raise the limit with `ulimit -n` (files) or `ulimit -u` (processes)",
                zh: "用 `ulimit -n`（文件）或 `ulimit -u`（进程）提高限制",
                names: &[],
            },
            [],
        ))
    }
}

//! Made by `cargo xtask generate` from the pages of the family leetcode; edit those.
#![allow(
    clippy::wildcard_imports,
    reason = "each module takes what it needs of the same ten names"
)]

use super::{Arg, Message, NeedsWhy, RuleId, Template, Title, Why, sentence};
use go_doctor_protocol::{Layer, Severity};

/// leetcode-cache-stale
pub(crate) mod leetcode_cache_stale {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("leetcode-cache-stale", Layer::Extension, Severity::Warning);
    /// A file of the LeetCode client's cache (`~/.lc`) is broken
    pub(crate) fn message() -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "A file of the LeetCode client's cache (`~/.lc`) is broken",
                    zh: "LeetCode 客户端的缓存（`~/.lc`）中有文件已损坏",
                    names: &[],
                },
                [],
            ),
            why(),
        )
    }
    /// The LeetCode client's `{path}` is no JSON
    pub(crate) fn config(path: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The LeetCode client's `{path}` is no JSON",
                    zh: "LeetCode 客户端的 `{path}` 不是合法的 JSON",
                    names: &["path"],
                },
                [path.into()],
            ),
            why(),
        )
    }
    /// The client stops as soon as it reads it; the cache is only a copy and is written anew; go is not involved
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "The client stops as soon as it reads it; the cache is only a copy and is written anew; go is not involved",
                zh: "客户端一读到它就会停止；缓存只是副本，会重新生成；与 go 无关",
                names: &[],
            },
            [],
        ))
    }
    /// Run the command "LeetCode: Delete Cache" (`leetcode.deleteCache`)
    pub(crate) fn fix_delete_cache() -> Title {
        Title(sentence(
            &Template {
                en: "Run the command \"LeetCode: Delete Cache\" (`leetcode.deleteCache`)",
                zh: "运行命令 “LeetCode: Delete Cache”（`leetcode.deleteCache`）",
                names: &[],
            },
            [],
        ))
    }
    /// Run `{command}`, which keeps the old files
    pub(crate) fn fix_rename(command: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Run `{command}`, which keeps the old files",
                zh: "运行 `{command}`，它会保留旧文件",
                names: &["command"],
            },
            [command.into()],
        ))
    }
    /// Mend the JSON in `{path}`
    pub(crate) fn fix_mend_config(path: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Mend the JSON in `{path}`",
                zh: "修正 `{path}` 中的 JSON",
                names: &["path"],
            },
            [path.into()],
        ))
    }
    /// Leave `~/.leetcode` alone: it holds your solutions
    pub(crate) fn fix_never() -> Title {
        Title(sentence(
            &Template {
                en: "Leave `~/.leetcode` alone: it holds your solutions",
                zh: "不要动 `~/.leetcode`：里面是你的解法",
                names: &[],
            },
            [],
        ))
    }
}

/// leetcode-client-failed
pub(crate) mod leetcode_client_failed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("leetcode-client-failed", Layer::Extension, Severity::Error);
    /// The LeetCode client failed with exit code {code}
    pub(crate) fn message(code: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The LeetCode client failed with exit code {code}",
                    zh: "LeetCode 客户端失败，退出码 {code}",
                    names: &["code"],
                },
                [code.into()],
            ),
            why(),
        )
    }
    /// {said}
    pub(crate) fn said(said: impl Into<Arg>) -> Message {
        Message::new(
            sentence(&Template { en: "{said}", zh: "{said}", names: &["said"] }, [said.into()]),
            why(),
        )
    }
    /// LeetCode's client says: {said}
    pub(crate) fn error(said: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "LeetCode's client says: {said}",
                    zh: "LeetCode 客户端说：{said}",
                    names: &["said"],
                },
                [said.into()],
            ),
            why(),
        )
    }
    /// Node ran the client, not go; what it said stands in the output channel LeetCode
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Node ran the client, not go; what it said stands in the output channel LeetCode",
                zh: "运行客户端的是 Node 而不是 go；它说的话在输出频道 LeetCode 中",
                names: &[],
            },
            [],
        ))
    }
    /// The extension takes the letters ERROR anywhere in the output for a failure, in yours too
    pub(crate) fn why_zero() -> Why {
        Why(sentence(
            &Template {
                en: "The extension takes the letters ERROR anywhere in the output for a failure, in yours too",
                zh: "扩展只要在输出中看到 ERROR 就当作失败，包括你的程序的输出",
                names: &[],
            },
            [],
        ))
    }
    /// A shell could not read the command line: a quote or backtick in the test case or the path; go is not involved
    pub(crate) fn why_two() -> Why {
        Why(sentence(
            &Template {
                en: "A shell could not read the command line: a quote or backtick in the test case or the path; go is not involved",
                zh: "shell 无法读取命令行：测试用例或路径中有引号或反引号；与 go 无关",
                names: &[],
            },
            [],
        ))
    }
    /// The shell did not find `node`; go is not involved
    pub(crate) fn why_missing() -> Why {
        Why(sentence(
            &Template {
                en: "The shell did not find `node`; go is not involved",
                zh: "shell 找不到 `node`；与 go 无关",
                names: &[],
            },
            [],
        ))
    }
    /// The answer came from LeetCode or from the way there; no Go is involved
    pub(crate) fn why_error() -> Why {
        Why(sentence(
            &Template {
                en: "The answer came from LeetCode or from the way there; no Go is involved",
                zh: "答复来自 LeetCode 或中间的网络；与 Go 无关",
                names: &[],
            },
            [],
        ))
    }
    /// Read the output channel LeetCode (View > Output)
    pub(crate) fn fix_channel() -> Title {
        Title(sentence(
            &Template {
                en: "Read the output channel LeetCode (View > Output)",
                zh: "查看输出频道 LeetCode（查看 > 输出）",
                names: &[],
            },
            [],
        ))
    }
    /// Install Node.js, or set `leetcode.nodePath` in User settings
    pub(crate) fn fix_node() -> Title {
        Title(sentence(
            &Template {
                en: "Install Node.js, or set `leetcode.nodePath` in User settings",
                zh: "安装 Node.js，或在用户设置中设置 `leetcode.nodePath`",
                names: &[],
            },
            [],
        ))
    }
    /// Take quotes and backticks out of the test case and the folder's name
    pub(crate) fn fix_quotes() -> Title {
        Title(sentence(
            &Template {
                en: "Take quotes and backticks out of the test case and the folder's name",
                zh: "去掉测试用例和文件夹名称中的引号和反引号",
                names: &[],
            },
            [],
        ))
    }
    /// Let the solution print something else than ERROR
    pub(crate) fn fix_rename_output() -> Title {
        Title(sentence(
            &Template {
                en: "Let the solution print something else than ERROR",
                zh: "让解法输出 ERROR 以外的内容",
                names: &[],
            },
            [],
        ))
    }
    /// Sign in again with the command "LeetCode: Sign In"
    pub(crate) fn fix_login() -> Title {
        Title(sentence(
            &Template {
                en: "Sign in again with the command \"LeetCode: Sign In\"",
                zh: "用命令 “LeetCode: Sign In” 重新登录",
                names: &[],
            },
            [],
        ))
    }
}

/// leetcode-comment-ends-early
pub(crate) mod leetcode_comment_ends_early {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("leetcode-comment-ends-early", Layer::Module, Severity::Error);
    /// The problem's text in {file} contains `*/`, which ends its comment
    pub(crate) fn message(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The problem's text in {file} contains `*/`, which ends its comment",
                    zh: "{file} 中的题目文字含有 `*/`，它提前结束了注释",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// What follows is read as Go: "expected 'package'", and gopls understands nothing of the file
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "What follows is read as Go: \"expected 'package'\", and gopls understands nothing of the file",
                zh: "其后的内容被当作 Go 代码：“expected 'package'”，gopls 也无法理解这个文件",
                names: &[],
            },
            [],
        ))
    }
    /// Write `* /` for every early `*/` in the comment of {file}
    pub(crate) fn fix_split(file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Write `* /` for every early `*/` in the comment of {file}",
                zh: "把 {file} 注释中每个提前出现的 `*/` 写成 `* /`",
                names: &["file"],
            },
            [file.into()],
        ))
    }
    /// Set `leetcode.showDescription` to `In Webview` in User settings, so that new files have no text
    pub(crate) fn fix_setting() -> Title {
        Title(sentence(
            &Template {
                en: "Set `leetcode.showDescription` to `In Webview` in User settings, so that new files have no text",
                zh: "在用户设置中把 `leetcode.showDescription` 设为 `In Webview`，新文件就不会包含题目文字",
                names: &[],
            },
            [],
        ))
    }
}

/// leetcode-judged-remotely
pub(crate) mod leetcode_judged_remotely {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("leetcode-judged-remotely", Layer::Program, Severity::Info);
    /// LeetCode's judge says of line {number}: {said}
    pub(crate) fn message(number: impl Into<Arg>, said: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "LeetCode's judge says of line {number}: {said}",
                    zh: "LeetCode 判题机对第 {number} 行的说明：{said}",
                    names: &["number", "said"],
                },
                [number.into(), said.into()],
            ),
            why(),
        )
    }
    /// The program stopped on LeetCode's judge at line {number}
    pub(crate) fn line(number: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The program stopped on LeetCode's judge at line {number}",
                    zh: "程序在 LeetCode 判题机上停在第 {number} 行",
                    names: &["number"],
                },
                [number.into()],
            ),
            why(),
        )
    }
    /// The program panicked on LeetCode's judge: {said}
    pub(crate) fn panicked(said: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "The program panicked on LeetCode's judge: {said}",
                    zh: "程序在 LeetCode 判题机上发生 panic：{said}",
                    names: &["said"],
                },
                [said.into()],
            ),
            why(),
        )
    }
    /// LeetCode's judge says: {said}
    pub(crate) fn verdict(said: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "LeetCode's judge says: {said}",
                    zh: "LeetCode 判题机的结论：{said}",
                    names: &["said"],
                },
                [said.into()],
            ),
            why(),
        )
    }
    /// This ran on LeetCode's servers with their Go; no toolchain of this machine is involved
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "This ran on LeetCode's servers with their Go; no toolchain of this machine is involved",
                zh: "这是在 LeetCode 的服务器上用它们的 Go 运行的；与本机的工具链无关",
                names: &[],
            },
            [],
        ))
    }
    /// The judge declares ListNode and TreeNode itself, and a second definition breaks its own code
    pub(crate) fn why_type() -> Why {
        Why(sentence(
            &Template {
                en: "The judge declares ListNode and TreeNode itself, and a second definition breaks its own code",
                zh: "判题机自己声明了 ListNode 和 TreeNode，再次定义会破坏它自己的代码",
                names: &[],
            },
            [],
        ))
    }
    /// Count the line from `@lc code=start`; what is behind the end of your code is LeetCode's own
    pub(crate) fn fix_count() -> Title {
        Title(sentence(
            &Template {
                en: "Count the line from `@lc code=start`; what is behind the end of your code is LeetCode's own",
                zh: "从 `@lc code=start` 开始数行；超出你的代码的部分是 LeetCode 自己的",
                names: &[],
            },
            [],
        ))
    }
    /// Take `type ListNode` or `type TreeNode` out of the submitted part
    pub(crate) fn fix_type() -> Title {
        Title(sentence(
            &Template {
                en: "Take `type ListNode` or `type TreeNode` out of the submitted part",
                zh: "从会被提交的部分去掉 `type ListNode` 或 `type TreeNode`",
                names: &[],
            },
            [],
        ))
    }
    /// Change the solution; run it here with the same input to see more
    pub(crate) fn fix_solution() -> Title {
        Title(sentence(
            &Template {
                en: "Change the solution; run it here with the same input to see more",
                zh: "修改解法；用同样的输入在本机运行可以看到更多",
                names: &[],
            },
            [],
        ))
    }
}

/// leetcode-region-markers
pub(crate) mod leetcode_region_markers {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("leetcode-region-markers", Layer::Module, Severity::Warning);
    /// {file} has no `@lc code={word}`, so the whole file is submitted
    pub(crate) fn message(file: impl Into<Arg>, word: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "{file} has no `@lc code={word}`, so the whole file is submitted",
                    zh: "{file} 没有 `@lc code={word}`，所以会提交整个文件",
                    names: &["file", "word"],
                },
                [file.into(), word.into()],
            ),
            why(),
        )
    }
    /// `@lc code={word}` in {file} is another tool's marker: the whole file is submitted
    pub(crate) fn other_tool(word: impl Into<Arg>, file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`@lc code={word}` in {file} is another tool's marker: the whole file is submitted",
                    zh: "{file} 中的 `@lc code={word}` 是其他工具的标记：会提交整个文件",
                    names: &["word", "file"],
                },
                [word.into(), file.into()],
            ),
            why(),
        )
    }
    /// `@lc code=end` stands above the start in {file}: the wrong part is submitted
    pub(crate) fn order(file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`@lc code=end` stands above the start in {file}: the wrong part is submitted",
                    zh: "{file} 中的 `@lc code=end` 在开始标记之上：提交的部分不对",
                    names: &["file"],
                },
                [file.into()],
            ),
            why(),
        )
    }
    /// Only the lines between `@lc code=start` and `@lc code=end` should be sent; without both, `package` and `main` go too
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "Only the lines between `@lc code=start` and `@lc code=end` should be sent; without both, `package` and `main` go too",
                zh: "应当只发送 `@lc code=start` 与 `@lc code=end` 之间的行；缺少其中之一，`package` 和 `main` 也会被发送",
                names: &[],
            },
            [],
        ))
    }
    /// Change `code={word}` to `code={right}` in {file}
    pub(crate) fn fix_rename(
        word: impl Into<Arg>,
        right: impl Into<Arg>,
        file: impl Into<Arg>,
    ) -> Title {
        Title(sentence(
            &Template {
                en: "Change `code={word}` to `code={right}` in {file}",
                zh: "在 {file} 中把 `code={word}` 改为 `code={right}`",
                names: &["word", "right", "file"],
            },
            [word.into(), right.into(), file.into()],
        ))
    }
    /// Insert `// @lc code={word}` above the solution in {file}
    pub(crate) fn fix_insert_start(word: impl Into<Arg>, file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Insert `// @lc code={word}` above the solution in {file}",
                zh: "在 {file} 的解法上方插入 `// @lc code={word}`",
                names: &["word", "file"],
            },
            [word.into(), file.into()],
        ))
    }
    /// Insert `// @lc code=end` below the solution in {file}
    pub(crate) fn fix_insert_end(file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Insert `// @lc code=end` below the solution in {file}",
                zh: "在 {file} 的解法下方插入 `// @lc code=end`",
                names: &["file"],
            },
            [file.into()],
        ))
    }
    /// Write both markers around the solution in {file}
    pub(crate) fn fix_add(file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Write both markers around the solution in {file}",
                zh: "在 {file} 的解法前后写上两个标记",
                names: &["file"],
            },
            [file.into()],
        ))
    }
    /// Put the markers around the solution, start first
    pub(crate) fn fix_order() -> Title {
        Title(sentence(
            &Template {
                en: "Put the markers around the solution, start first",
                zh: "把两个标记放在解法前后，开始标记在前",
                names: &[],
            },
            [],
        ))
    }
}

/// leetcode-region-polluted
pub(crate) mod leetcode_region_polluted {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("leetcode-region-polluted", Layer::Module, Severity::Warning);
    /// `{name}` stands in the part of {file} that is submitted
    pub(crate) fn message(name: impl Into<Arg>, file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`{name}` stands in the part of {file} that is submitted",
                    zh: "`{name}` 位于 {file} 会被提交的部分",
                    names: &["name", "file"],
                },
                [name.into(), file.into()],
            ),
            why(),
        )
    }
    /// `type {name}` stands in the part of {file} that is submitted
    pub(crate) fn r#type(name: impl Into<Arg>, file: impl Into<Arg>) -> Message {
        Message::new(
            sentence(
                &Template {
                    en: "`type {name}` stands in the part of {file} that is submitted",
                    zh: "`type {name}` 位于 {file} 会被提交的部分",
                    names: &["name", "file"],
                },
                [name.into(), file.into()],
            ),
            why(),
        )
    }
    /// What is between the markers is sent to LeetCode, which adds a package and a main of its own
    pub(crate) fn why() -> Why {
        Why(sentence(
            &Template {
                en: "What is between the markers is sent to LeetCode, which adds a package and a main of its own",
                zh: "两个标记之间的内容会发送给 LeetCode，而它会加上自己的 package 和 main",
                names: &[],
            },
            [],
        ))
    }
    /// LeetCode declares it too, and with a second one its own code fails: "undefined: Deserializer (solution.go)"
    pub(crate) fn why_type() -> Why {
        Why(sentence(
            &Template {
                en: "LeetCode declares it too, and with a second one its own code fails: \"undefined: Deserializer (solution.go)\"",
                zh: "LeetCode 也声明了它；再声明一次，LeetCode 自己的代码就会失败：“undefined: Deserializer (solution.go)”",
                names: &[],
            },
            [],
        ))
    }
    /// Move it out of the submitted part of {file}
    pub(crate) fn fix_move(file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Move it out of the submitted part of {file}",
                zh: "把它移出 {file} 会被提交的部分",
                names: &["file"],
            },
            [file.into()],
        ))
    }
    /// Move it above `@lc code=start` in {file}
    pub(crate) fn fix_move_by_hand(file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Move it above `@lc code=start` in {file}",
                zh: "把它移到 {file} 的 `@lc code=start` 上方",
                names: &["file"],
            },
            [file.into()],
        ))
    }
}

/// leetcode-type-undefined
pub(crate) mod leetcode_type_undefined {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("leetcode-type-undefined", Layer::Module, Severity::Warning);
    /// `{name}` is used in {file} and defined nowhere in it
    pub(crate) fn message(name: impl Into<Arg>, file: impl Into<Arg>) -> NeedsWhy {
        NeedsWhy::new(sentence(
            &Template {
                en: "`{name}` is used in {file} and defined nowhere in it",
                zh: "{file} 使用了 `{name}`，却没有定义它",
                names: &["name", "file"],
            },
            [name.into(), file.into()],
        ))
    }
    /// LeetCode declares it on its own servers; here Go says "undefined: {name}"
    pub(crate) fn why(name: impl Into<Arg>) -> Why {
        Why(sentence(
            &Template {
                en: "LeetCode declares it on its own servers; here Go says \"undefined: {name}\"",
                zh: "LeetCode 在它自己的服务器上声明了它；在这里 Go 会报告 “undefined: {name}”",
                names: &["name"],
            },
            [name.into()],
        ))
    }
    /// Insert `type {name}` above `@lc code=start` in {file}; it is not submitted
    pub(crate) fn fix_define(name: impl Into<Arg>, file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Insert `type {name}` above `@lc code=start` in {file}; it is not submitted",
                zh: "在 {file} 的 `@lc code=start` 上方插入 `type {name}`，它不会被提交",
                names: &["name", "file"],
            },
            [name.into(), file.into()],
        ))
    }
    /// Insert `type {name}` in {file}
    pub(crate) fn fix_define_in_file(name: impl Into<Arg>, file: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Insert `type {name}` in {file}",
                zh: "在 {file} 中插入 `type {name}`",
                names: &["name", "file"],
            },
            [name.into(), file.into()],
        ))
    }
    /// Define `{name}` as the problem's text tells it, above `@lc code=start`
    pub(crate) fn fix_define_by_hand(name: impl Into<Arg>) -> Title {
        Title(sentence(
            &Template {
                en: "Define `{name}` as the problem's text tells it, above `@lc code=start`",
                zh: "按题目的说明定义 `{name}`，写在 `@lc code=start` 上方",
                names: &["name"],
            },
            [name.into()],
        ))
    }
}

//! Made by `cargo xtask generate` from the pages of the family leetcode; edit those.
#![allow(
    clippy::wildcard_imports,
    reason = "each module takes what it needs of the same ten names"
)]

use super::{Arg, Message, NeedsWhy, RuleId, Template, Title, Why, sentence, words};
use go_doctor_protocol::{Layer, Severity};

/// leetcode-cache-stale
pub(crate) mod leetcode_cache_stale {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("leetcode-cache-stale", Layer::Extension, Severity::Warning);
    words! {
        message message() "A file of the LeetCode client's cache (`~/.lc`) is broken" "LeetCode 客户端的缓存（`~/.lc`）中有文件已损坏";
        message config(path "path") "The LeetCode client's `{path}` is no JSON" "LeetCode 客户端的 `{path}` 不是合法的 JSON";
        why why() "The client stops as soon as it reads it; the cache is only a copy and is written anew; go is not involved" "客户端一读到它就会停止；缓存只是副本，会重新生成；与 go 无关";
        title fix_delete_cache() "Run the command \"LeetCode: Delete Cache\" (`leetcode.deleteCache`)" "运行命令 “LeetCode: Delete Cache”（`leetcode.deleteCache`）";
        title fix_rename(command "command") "Run `{command}`, which keeps the old files" "运行 `{command}`，它会保留旧文件";
        title fix_mend_config(path "path") "Mend the JSON in `{path}`" "修正 `{path}` 中的 JSON";
        title fix_never() "Leave `~/.leetcode` alone: it holds your solutions" "不要动 `~/.leetcode`：里面是你的解法";
    }
}

/// leetcode-client-failed
pub(crate) mod leetcode_client_failed {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("leetcode-client-failed", Layer::Extension, Severity::Error);
    words! {
        message message(code "code") "The LeetCode client failed with exit code {code}" "LeetCode 客户端失败，退出码 {code}";
        message said(said "said") "{said}" "{said}";
        message error(said "said") "LeetCode's client says: {said}" "LeetCode 客户端说：{said}";
        why why() "Node ran the client, not go; what it said stands in the output channel LeetCode" "运行客户端的是 Node 而不是 go；它说的话在输出频道 LeetCode 中";
        why why_zero() "The extension takes the letters ERROR anywhere in the output for a failure, in yours too" "扩展只要在输出中看到 ERROR 就当作失败，包括你的程序的输出";
        why why_two() "A shell could not read the command line: a quote or backtick in the test case or the path; go is not involved" "shell 无法读取命令行：测试用例或路径中有引号或反引号；与 go 无关";
        why why_missing() "The shell did not find `node`; go is not involved" "shell 找不到 `node`；与 go 无关";
        why why_error() "The answer came from LeetCode or from the way there; no Go is involved" "答复来自 LeetCode 或中间的网络；与 Go 无关";
        title fix_channel() "Read the output channel LeetCode (View > Output)" "查看输出频道 LeetCode（查看 > 输出）";
        title fix_node() "Install Node.js, or set `leetcode.nodePath` in User settings" "安装 Node.js，或在用户设置中设置 `leetcode.nodePath`";
        title fix_quotes() "Take quotes and backticks out of the test case and the folder's name" "去掉测试用例和文件夹名称中的引号和反引号";
        title fix_rename_output() "Let the solution print something else than ERROR" "让解法输出 ERROR 以外的内容";
        title fix_login() "Sign in again with the command \"LeetCode: Sign In\"" "用命令 “LeetCode: Sign In” 重新登录";
    }
}

/// leetcode-comment-ends-early
pub(crate) mod leetcode_comment_ends_early {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("leetcode-comment-ends-early", Layer::Module, Severity::Error);
    words! {
        message message(file "file") "The problem's text in {file} contains `*/`, which ends its comment" "{file} 中的题目文字含有 `*/`，它提前结束了注释";
        why why() "What follows is read as Go: \"expected 'package'\", and gopls understands nothing of the file" "其后的内容被当作 Go 代码：“expected 'package'”，gopls 也无法理解这个文件";
        title fix_split(file "file") "Write `* /` for every early `*/` in the comment of {file}" "把 {file} 注释中每个提前出现的 `*/` 写成 `* /`";
        title fix_setting() "Set `leetcode.showDescription` to `In Webview` in User settings, so that new files have no text" "在用户设置中把 `leetcode.showDescription` 设为 `In Webview`，新文件就不会包含题目文字";
    }
}

/// leetcode-judged-remotely
pub(crate) mod leetcode_judged_remotely {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("leetcode-judged-remotely", Layer::Program, Severity::Info);
    words! {
        message message(number "number", said "said") "LeetCode's judge says of line {number}: {said}" "LeetCode 判题机对第 {number} 行的说明：{said}";
        message line(number "number") "The program stopped on LeetCode's judge at line {number}" "程序在 LeetCode 判题机上停在第 {number} 行";
        message panicked(said "said") "The program panicked on LeetCode's judge: {said}" "程序在 LeetCode 判题机上发生 panic：{said}";
        message verdict(said "said") "LeetCode's judge says: {said}" "LeetCode 判题机的结论：{said}";
        why why() "This ran on LeetCode's servers with their Go; no toolchain of this machine is involved" "这是在 LeetCode 的服务器上用它们的 Go 运行的；与本机的工具链无关";
        why why_type() "The judge declares ListNode and TreeNode itself, and a second definition breaks its own code" "判题机自己声明了 ListNode 和 TreeNode，再次定义会破坏它自己的代码";
        title fix_count() "Count the line from `@lc code=start`; what is behind the end of your code is LeetCode's own" "从 `@lc code=start` 开始数行；超出你的代码的部分是 LeetCode 自己的";
        title fix_type() "Take `type ListNode` or `type TreeNode` out of the submitted part" "从会被提交的部分去掉 `type ListNode` 或 `type TreeNode`";
        title fix_solution() "Change the solution; run it here with the same input to see more" "修改解法；用同样的输入在本机运行可以看到更多";
    }
}

/// leetcode-region-markers
pub(crate) mod leetcode_region_markers {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("leetcode-region-markers", Layer::Module, Severity::Warning);
    words! {
        message message(file "file", word "word") "{file} has no `@lc code={word}`, so the whole file is submitted" "{file} 没有 `@lc code={word}`，所以会提交整个文件";
        message other_tool(word "word", file "file") "`@lc code={word}` in {file} is another tool's marker: the whole file is submitted" "{file} 中的 `@lc code={word}` 是其他工具的标记：会提交整个文件";
        message order(file "file") "`@lc code=end` stands above the start in {file}: the wrong part is submitted" "{file} 中的 `@lc code=end` 在开始标记之上：提交的部分不对";
        why why() "Only the lines between `@lc code=start` and `@lc code=end` should be sent; without both, `package` and `main` go too" "应当只发送 `@lc code=start` 与 `@lc code=end` 之间的行；缺少其中之一，`package` 和 `main` 也会被发送";
        title fix_rename(word "word", right "right", file "file") "Change `code={word}` to `code={right}` in {file}" "在 {file} 中把 `code={word}` 改为 `code={right}`";
        title fix_insert_start(word "word", file "file") "Insert `// @lc code={word}` above the solution in {file}" "在 {file} 的解法上方插入 `// @lc code={word}`";
        title fix_insert_end(file "file") "Insert `// @lc code=end` below the solution in {file}" "在 {file} 的解法下方插入 `// @lc code=end`";
        title fix_add(file "file") "Write both markers around the solution in {file}" "在 {file} 的解法前后写上两个标记";
        title fix_order() "Put the markers around the solution, start first" "把两个标记放在解法前后，开始标记在前";
    }
}

/// leetcode-region-polluted
pub(crate) mod leetcode_region_polluted {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("leetcode-region-polluted", Layer::Module, Severity::Warning);
    words! {
        message message(name "name", file "file") "`{name}` stands in the part of {file} that is submitted" "`{name}` 位于 {file} 会被提交的部分";
        message r#type(name "name", file "file") "`type {name}` stands in the part of {file} that is submitted" "`type {name}` 位于 {file} 会被提交的部分";
        why why() "What is between the markers is sent to LeetCode, which adds a package and a main of its own" "两个标记之间的内容会发送给 LeetCode，而它会加上自己的 package 和 main";
        why why_type() "LeetCode declares it too, and with a second one its own code fails: \"undefined: Deserializer (solution.go)\"" "LeetCode 也声明了它；再声明一次，LeetCode 自己的代码就会失败：“undefined: Deserializer (solution.go)”";
        title fix_move(file "file") "Move it out of the submitted part of {file}" "把它移出 {file} 会被提交的部分";
        title fix_move_by_hand(file "file") "Move it above `@lc code=start` in {file}" "把它移到 {file} 的 `@lc code=start` 上方";
    }
}

/// leetcode-type-undefined
pub(crate) mod leetcode_type_undefined {
    use super::*;
    /// Its name, layer and severity.
    pub(crate) const RULE: RuleId =
        RuleId::new("leetcode-type-undefined", Layer::Module, Severity::Warning);
    words! {
        needs_why message(name "name", file "file") "`{name}` is used in {file} and defined nowhere in it" "{file} 使用了 `{name}`，却没有定义它";
        why why(name "name") "LeetCode declares it on its own servers; here Go says \"undefined: {name}\"" "LeetCode 在它自己的服务器上声明了它；在这里 Go 会报告 “undefined: {name}”";
        title fix_define(name "name", mark "mark", file "file") "Insert `type {name}` above `{mark}` in {file}; it is not submitted" "在 {file} 的 `{mark}` 上方插入 `type {name}`，它不会被提交";
        title fix_define_in_file(name "name", file "file") "Insert `type {name}` in {file}" "在 {file} 中插入 `type {name}`";
        title fix_define_by_hand(name "name") "Define `{name}` as the problem's text tells it, above `@lc code=start`" "按题目的说明定义 `{name}`，写在 `@lc code=start` 上方";
    }
}

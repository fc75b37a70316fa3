//! The flags of gopls and of dlv.
//!
//! Sources: `gopls -h` and `gopls help serve` of 0.24.0, with those of 0.11.0 and 0.16.2 (internal/cmd/cmd.go, serve.go)
//! that are gone since: what only an old gopls knows is no slip. `dlv CMD --help` of dlv 1.27.2.

use super::Flag;
use super::Owner::{Dlv, Gopls};
use super::Takes::{Bool, Value};
use super::row;

/// The commands of dlv that start or reach a program and can serve it to others.
const SERVES: &[&str] = &["debug", "test", "exec", "attach", "core"];

/// The commands of dlv with a debugging server's listener.
const LISTENS: &[&str] = &["debug", "test", "exec", "attach", "dap", "core"];

/// Every command of dlv that has flags.
const ALL: &[&str] = &["debug", "test", "exec", "attach", "dap", "connect", "core", "trace"];

/// The commands of dlv that start a program themselves.
const STARTS: &[&str] = &["debug", "test", "exec", "trace"];

/// The commands of dlv that build.
const BUILDS: &[&str] = &["debug", "test", "trace"];

/// By tool, then by name.
pub(super) const ROWS: &[Flag] = &[
    row("debug", Gopls, Value),
    row("listen", Gopls, Value),
    row("listen.timeout", Gopls, Value),
    row("logfile", Gopls, Value),
    row("mcp.listen", Gopls, Value),
    row("mode", Gopls, Value),
    row("ocagent", Gopls, Value),
    row("otel", Gopls, Value),
    row("port", Gopls, Value),
    row("profile.alloc", Gopls, Value),
    row("profile.block", Gopls, Value),
    row("profile.cpu", Gopls, Value),
    row("profile.mem", Gopls, Value),
    row("profile.trace", Gopls, Value),
    row("remote", Gopls, Value),
    row("remote.debug", Gopls, Value),
    row("remote.listen.timeout", Gopls, Value),
    row("remote.logfile", Gopls, Value),
    row("rpc.trace", Gopls, Bool),
    row("v", Gopls, Bool),
    row("verbose", Gopls, Bool),
    row("veryverbose", Gopls, Bool),
    row("vv", Gopls, Bool),
    row("accept-multiclient", Dlv(SERVES), Bool),
    row("allow-non-terminal-interactive", Dlv(SERVES), Bool),
    row("api-version", Dlv(SERVES), Value),
    row("backend", Dlv(&["debug", "test", "exec", "attach", "connect", "trace"]), Value),
    row("build-flags", Dlv(BUILDS), Value),
    row(
        "check-go-version",
        Dlv(&["debug", "test", "exec", "attach", "dap", "core", "trace"]),
        Bool,
    ),
    row("client-addr", Dlv(&["dap"]), Value),
    row("continue", Dlv(&["debug", "exec", "attach"]), Bool),
    row("disable-aslr", Dlv(&["debug", "test", "exec", "dap", "trace"]), Bool),
    row("e", Dlv(&["trace"]), Value),
    row("ebpf", Dlv(&["trace"]), Bool),
    row("exec", Dlv(&["trace"]), Value),
    row("follow-calls", Dlv(&["trace"]), Value),
    row("h", Dlv(ALL), Bool),
    row("headless", Dlv(SERVES), Bool),
    row("help", Dlv(ALL), Bool),
    row("init", Dlv(&["debug", "test", "exec", "attach", "connect", "core"]), Value),
    row("l", Dlv(LISTENS), Value),
    row("listen", Dlv(LISTENS), Value),
    row("log", Dlv(ALL), Bool),
    row("log-dest", Dlv(ALL), Value),
    row("log-output", Dlv(ALL), Value),
    row("only-same-user", Dlv(LISTENS), Bool),
    row("output", Dlv(BUILDS), Value),
    row("p", Dlv(&["trace"]), Value),
    row("pid", Dlv(&["trace"]), Value),
    row("r", Dlv(STARTS), Value),
    row("redirect", Dlv(STARTS), Value),
    row("rr-cleanup", Dlv(&["debug", "exec"]), Bool),
    row("s", Dlv(&["trace"]), Value),
    row("stack", Dlv(&["trace"]), Value),
    row("t", Dlv(&["trace"]), Bool),
    row("test", Dlv(&["trace"]), Bool),
    row("timestamp", Dlv(&["trace"]), Bool),
    row("tty", Dlv(&["debug", "exec"]), Value),
    row("v", Dlv(&["trace"]), Value),
    row("verbose", Dlv(&["trace"]), Value),
    row("waitfor", Dlv(&["attach"]), Value),
    row("waitfor-duration", Dlv(&["attach"]), Value),
    row("waitfor-interval", Dlv(&["attach"]), Value),
    row("wd", Dlv(STARTS), Value),
];

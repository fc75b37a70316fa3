// Reads `strace -f -e trace=execve,clone,…`: which process started which, and what each became.

/** `{execs: [{pid, line}], parents: Map<pid, parent>}` of a trace; interrupted lines are joined. */
export function readExecs(trace) {
    const parents = new Map();
    const execs = [];
    for (const line of trace.split('\n')) {
        const pid = Number(/^(\d+)/.exec(line)?.[1]);
        const child = /(?:clone3?|v?fork)(?:\(.*\)| resumed>.*\)).* = (\d+)$/.exec(line)?.[1];
        if (child !== undefined) {
            parents.set(Number(child), pid);
        }
        if (/execve\(/.test(line) && !/ = -1 /.test(line)) {
            execs.push({ pid, line });
        }
    }
    return { execs, parents };
}

/** The programs that descendants of a process became; the process itself and its threads are not among them. */
export function descendantsOf({ execs, parents }, ancestor) {
    const isBelow = pid => {
        for (let at = parents.get(pid); at !== undefined; at = parents.get(at)) {
            if (at === ancestor) {
                return true;
            }
        }
        return false;
    };
    return execs.filter(exec => exec.pid !== ancestor && isBelow(exec.pid));
}

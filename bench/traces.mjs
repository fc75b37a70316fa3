// A trace of a wanted size: the recorded ones of the tests, one after the other, as processes of one run.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

/** The recorded traces as texts. */
export function recordedTraces(root) {
    const folder = path.join(root, 'crates', 'engine', 'tests', 'recordings', 'traces');
    const lines = zlib
        .gunzipSync(fs.readFileSync(path.join(folder, 'given.jsonl.gz')))
        .toString()
        .split('\n');
    return lines.filter(Boolean).map(line => JSON.parse(line).trace);
}

/**
 * Writes a trace of at least so many bytes: a shell that starts the recorded runs one after the other, each with process
 * numbers of its own, as `strace -f sh -c 'go run .; go run .; …'` would record it.
 */
export function writeTrace(root, file, bytes) {
    const traces = recordedTraces(root);
    const out = fs.openSync(file, 'w');
    let size = 0;
    const put = text => {
        size += fs.writeSync(out, text);
    };
    put('1000 execve("/bin/sh", ["sh", "runs.sh"], 0x7ffe /* 20 vars */) = 0\n');
    for (let round = 0; size < bytes; round++) {
        const trace = traces[round % traces.length];
        // The numbers of a run begin at its own; they wrap as the system's do.
        const shift = (round * 1009) % 3_000_000;
        const moved = trace.replace(/^(\d+) /gm, (_, pid) => `${Number(pid) + shift} `);
        const [pid] = moved.match(/^\d+/);
        put(`1000 vfork( <unfinished ...>\n${moved.trimEnd()}\n1000 <... vfork resumed>) = ${pid}\n`);
        put(
            `1000 --- SIGCHLD {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=${pid}, si_uid=0, si_status=1, si_utime=0, si_stime=0} ---\n`,
        );
    }
    put('1000 exit_group(1)                     = ?\n1000 +++ exited with 1 +++\n');
    fs.closeSync(out);
    return size;
}

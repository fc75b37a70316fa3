// Runs a program to its end; one that does not end in time is ended with all that it started.
import { spawn } from 'node:child_process';

/** Exit code (a signal counts as 128), what it printed on both streams as it came, and stdout alone. */
export function ran(program, args, { cwd, env, seconds = 60, input = '' }) {
    return new Promise((resolve, reject) => {
        const child = spawn(program, args, { cwd, env, detached: true });
        let [output, stdout, late] = ['', '', false];
        const timer = setTimeout(() => {
            late = true;
            endGroup(child.pid);
        }, seconds * 1000);
        child.stdout.setEncoding('utf8').on('data', text => {
            output += text;
            stdout += text;
        });
        child.stderr.setEncoding('utf8').on('data', text => (output += text));
        child.stdin.on('error', () => {});
        child.stdin.end(input);
        child.on('error', reject);
        child.on('exit', () => {
            // What the shell left behind keeps the pipes open; a person would not wait for it.
            clearTimeout(timer);
            setTimeout(() => endGroup(child.pid), 200).unref();
        });
        child.on('close', (code, signal) => resolve({ code: signal ? 128 : code, output, stdout, late }));
    });
}

function endGroup(pid) {
    try {
        process.kill(-pid, 'SIGKILL');
    } catch {
        // It has ended.
    }
}

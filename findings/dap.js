// A debug session with "dlv dap" for the scripts of this folder: node dap.js DLV FOLDER STEPS, where STEPS is JSON: a list of
// [command, arguments] (a request, its answer awaited) or ["event", name, seconds]. Prints one JSON line per message that matters.
const { spawn } = require('node:child_process');
const net = require('node:net');

const [dlv, folder, steps] = process.argv.slice(2);
const adapter = spawn(dlv, ['dap', '--listen=127.0.0.1:0'], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
const answers = new Map();
const events = [];
let sequence = 0;

function receive(message) {
    if (message.type === 'response') {
        console.log(
            JSON.stringify([message.command, message.success, message.body?.error?.format ?? message.body ?? null]),
        );
        answers.get(message.request_seq)?.(message);
    } else if (message.type === 'event') {
        events.push(message.event);
        if (message.event === 'output' || message.event === 'exited')
            console.log(JSON.stringify([message.event, message.body]));
    }
}

async function run(port) {
    const socket = net.connect(port, '127.0.0.1');
    let buffer = Buffer.alloc(0);
    socket.on('data', data => {
        buffer = Buffer.concat([buffer, data]);
        for (;;) {
            const end = buffer.indexOf('\r\n\r\n');
            if (end < 0) return;
            const length = Number(/Content-Length: (\d+)/.exec(buffer.subarray(0, end))[1]);
            if (buffer.length < end + 4 + length) return;
            receive(JSON.parse(buffer.subarray(end + 4, end + 4 + length)));
            buffer = buffer.subarray(end + 4 + length);
        }
    });
    await new Promise(resolve => socket.once('connect', resolve));
    for (const [command, argument, seconds] of JSON.parse(steps)) {
        if (command === 'event') {
            for (let left = (seconds ?? 20) * 20; left > 0 && !events.includes(argument); left--) {
                await new Promise(resolve => setTimeout(resolve, 50));
            }
            console.log(JSON.stringify(['event', argument, events.includes(argument)]));
            continue;
        }
        const body = JSON.stringify({ seq: ++sequence, type: 'request', command, arguments: argument });
        const answer = new Promise(resolve => answers.set(sequence, resolve));
        socket.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
        await answer;
    }
    socket.destroy();
    adapter.kill();
}

setTimeout(() => {
    console.log('["time is up"]');
    adapter.kill();
    process.exit(1);
}, 90_000).unref();
let printed = '';
adapter.stdout.on('data', data => {
    const before = /:(\d+)\n/.test(printed);
    printed += data;
    const port = /:(\d+)\n/.exec(printed);
    if (port && !before) void run(Number(port[1]));
});

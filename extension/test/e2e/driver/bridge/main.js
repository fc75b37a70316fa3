// Test-only: runs JavaScript sent over a unix socket inside the extension host, with `vscode` in scope.
const vscode = require('vscode'),
    http = require('http'),
    fs = require('fs');
exports.activate = ctx => {
    const sock = process.env.E2E_BRIDGE;
    if (!sock) return;
    try {
        fs.unlinkSync(sock);
    } catch {}
    const srv = http
        .createServer((req, res) => {
            let b = '';
            req.on('data', d => (b += d));
            req.on('end', async () => {
                let out;
                try {
                    const { code, args } = JSON.parse(b);
                    const f = new (Object.getPrototypeOf(async function () {}).constructor)(
                        'vscode',
                        'require',
                        'args',
                        code,
                    );
                    out = { ok: (await f(vscode, require, args)) ?? null };
                } catch (e) {
                    out = { err: String((e && e.stack) || e) };
                }
                res.end(JSON.stringify(out));
            });
        })
        .listen(sock);
    ctx.subscriptions.push({ dispose: () => srv.close() });
};

// The workbench: notifications, dialogs, terminals, webviews, trust, and the extension host behind it.
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { Problems } from './problems.mjs';
import { DEFAULT_TIMEOUT, until } from './until.mjs';

export class Workbench extends Problems {
    // ---- notifications and dialogs --------------------------------------------------------
    async readNotifications() {
        return this.page
            .locator(
                '.notifications-toasts .notification-toast, .notifications-center:visible .notifications-list-container .monaco-list-row',
            )
            .evaluateAll(els =>
                els
                    .filter(e => e.offsetParent !== null)
                    .map(e => {
                        const c = e.querySelector('.notification-list-item') || e;
                        const icon = c.querySelector('.notification-list-item-icon')?.className || '';
                        return {
                            severity: /error/.test(icon) ? 'error' : /warning/.test(icon) ? 'warning' : 'info',
                            message:
                                c.querySelector('.notification-list-item-message')?.innerText.trim() ??
                                c.innerText.trim(),
                            source: c.querySelector('.notification-list-item-source')?.innerText.trim() ?? '',
                            buttons: [...c.querySelectorAll('.notification-list-item-buttons-container .monaco-button')]
                                .map(b => b.innerText.trim())
                                .filter(Boolean),
                        };
                    }),
            );
    }
    waitForNotification(text, timeout) {
        return until(
            async () =>
                (await this.readNotifications()).find(n =>
                    text instanceof RegExp ? text.test(n.message) : n.message.includes(text),
                ),
            `notification ${text}`,
            timeout,
        );
    }
    /** Click a button of a notification (optionally the one whose message contains text). */
    async acceptNotification(button, { message, timeout = DEFAULT_TIMEOUT } = {}) {
        let n = this.page.locator('.notification-list-item');
        if (message) n = n.filter({ hasText: message });
        const b = n.locator('.notification-list-item-buttons-container .monaco-button', { hasText: button }).first();
        await b.waitFor({ timeout });
        await until(
            async () => {
                if (!(await b.isVisible())) return true;
                await b.click({ timeout: 1500 });
                return until(async () => !(await b.isVisible()), 'notification to go', 1500);
            },
            'notification to be accepted',
            timeout,
        );
    }
    async dismissNotifications() {
        if ((await this.readNotifications()).length) await this.runCommand('Notifications: Clear All Notifications');
    }
    /** The modal dialog now shown: {message, detail, buttons} or null. */
    async readDialog() {
        return this.page.locator('.monaco-dialog-box').evaluateAll(all => {
            const d = all.filter(e => e.offsetParent !== null).pop();
            if (!d) return null;
            const text = q => d.querySelector(q)?.innerText.trim() ?? '',
                texts = q => [...d.querySelectorAll(q)].map(e => e.innerText.trim()).filter(Boolean);
            return {
                message: text('.dialog-message'),
                detail: text('.dialog-message-detail') || text('.dialog-message-body'),
                buttons: texts('.dialog-buttons .monaco-button'),
                checkbox: text('.dialog-checkbox-row'),
            };
        });
    }
    waitForDialog(timeout) {
        return until(() => this.readDialog(), 'a dialog', timeout);
    }
    async clickDialog(button) {
        const d = this.page.locator('.monaco-dialog-box:visible').last();
        const b = d.locator('.dialog-buttons .monaco-button', { hasText: button }).first();
        await b.click();
        await b.waitFor({ state: 'detached' });
    }

    // ---- terminal ---------------------------------------------------------------------
    /**
     * Visible text of the shown terminal (DOM renderer). A row whose text reaches the right edge is joined with the next (soft
     * wraps undone); one that ends there by chance is joined too, so nothing is to be expected at a line's end.
     */
    async terminalText() {
        return (
            await this.page.locator('.terminal-wrapper.active:visible .xterm-rows').evaluateAll(es => {
                const e = es[0];
                if (!e) return '';
                const isFull = row => {
                    const range = document.createRange();
                    range.selectNodeContents(row);
                    const letter = range.getBoundingClientRect().width / Math.max(1, row.textContent.length);
                    return row.getBoundingClientRect().right - range.getBoundingClientRect().right < letter / 2;
                };
                return [...e.children]
                    .map(row => {
                        const text = row.textContent.replace(/\u00a0/g, ' ');
                        return text.trim() && !/\s$/.test(text) && isFull(row) ? text : text.trimEnd() + '\n';
                    })
                    .join('');
            })
        ).trimEnd();
    }
    async openTerminal() {
        const t = this.page.locator('.terminal-wrapper.active:visible .xterm-rows').first();
        await until(async () => {
            if ((await t.count()) && (await t.isVisible())) return true;
            await this.page.keyboard.press('Control+Backquote');
            await t.waitFor({ timeout: 4000 });
            return true;
        }, 'terminal');
        await until(async () => (await this.terminalText()).length > 0, 'shell prompt');
    }
    async runInTerminal(cmd, expect, { timeout = DEFAULT_TIMEOUT } = {}) {
        await this.openTerminal();
        const ta = this.page.locator('.terminal-wrapper.active:visible textarea.xterm-helper-textarea').first();
        await ta.focus();
        await this.page.keyboard.type(cmd);
        await this.page.keyboard.press('Enter');
        return until(
            async () => {
                const t = await this.terminalText();
                return (expect instanceof RegExp ? expect.test(t) : t.includes(expect)) && t;
            },
            `terminal output ${expect}`,
            timeout,
        ).catch(async e => {
            throw new Error(e.message + '; text: ' + (await this.terminalText()));
        });
    }

    // ---- webviews, workspace trust -------------------------------------------------------
    /** The inner frame of the active webview editor. */
    async webviewFrame(timeout = DEFAULT_TIMEOUT) {
        return until(
            async () => {
                for (const f of this.page.frames())
                    if (
                        /fake\.html|active-frame/.test(f.url() + f.name()) &&
                        (await f.evaluate(() => document.body?.innerText?.length || 0).catch(() => 0)) > 0
                    )
                        return f;
                return null;
            },
            'webview content',
            timeout,
        );
    }
    async isRestricted() {
        return !!(await this.readStatusBar('status.workspaceTrust'));
    }
    /** Answer the trust question shown at start-up. */
    async answerTrust(yes, timeout) {
        const d = await this.waitForDialog(timeout);
        // "Yes" is the primary button; the order differs between platforms, the words between languages
        const b = this.page
            .locator(
                `.monaco-dialog-box:visible .dialog-buttons .monaco-button${yes ? ':not(.secondary)' : '.secondary'}`,
            )
            .first();
        await b.click();
        await b.waitFor({ state: 'detached' });
        return d;
    }

    // ---- the extension host (needs startServer({bridge: true})) --------------------------------
    /** Runs an async function body/function inside the extension host with (vscode, require, args). */
    async evalInHost(fn, args, { timeout = DEFAULT_TIMEOUT } = {}) {
        const code = typeof fn === 'function' ? `return (${fn})(vscode, args, require)` : fn;
        await until(() => fs.existsSync(this.server.sock), 'bridge socket', timeout);
        const body = JSON.stringify({ code, args });
        const text = await until(
            () =>
                new Promise((res, rej) => {
                    const r = http.request({ socketPath: this.server.sock, method: 'POST' }, x => {
                        let b = '';
                        x.on('data', d => (b += d));
                        x.on('end', () => res(b));
                    });
                    r.on('error', rej);
                    r.end(body);
                }),
            'bridge',
            timeout,
        );
        const out = JSON.parse(text);
        if (out.err) throw new Error('in extension host: ' + out.err);
        return out.ok;
    }
    /** The extension host's log (remoteexthost.log), with the activation lines. */
    async extHostLog() {
        const logs = path.join(this.server.userData, 'logs');
        const hits = [];
        const walk = async d => {
            for (const e of await fsp.readdir(d, { withFileTypes: true }).catch(() => [])) {
                const p = path.join(d, e.name);
                if (e.isDirectory()) await walk(p);
                else if (e.name === 'remoteexthost.log') hits.push(p);
            }
        };
        await walk(logs);
        hits.sort();
        let t = '';
        for (const h of hits) t += await fsp.readFile(h, 'utf8');
        return t;
    }
}

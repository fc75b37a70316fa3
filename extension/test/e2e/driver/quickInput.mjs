// The quick input: palette, quick open, go to line.
import fsp from 'node:fs/promises';
import path from 'node:path';
import { DEFAULT_TIMEOUT, until } from './until.mjs';

export class QuickInput {
    constructor(page, server, priv) {
        this.page = page;
        this.server = server;
        this.priv = priv;
        this.console = [];
        this.pageErrors = [];
    }

    async close() {
        await this.priv.context.close().catch(() => {});
        if (this.priv.ownBrowser) await this.priv.browser.close().catch(() => {});
    }
    async screenshot(file) {
        await fsp.mkdir(path.dirname(path.resolve(file)), { recursive: true });
        await this.page.screenshot({ path: file });
        return file;
    }
    until(fn, what, timeout) {
        return until(fn, what, timeout);
    }

    // ---- quick input ------------------------------------------------------------------
    get quick() {
        return this.page.locator('.quick-input-widget:visible');
    }
    async openQuick(key, prefix) {
        const input = this.quick.locator('.quick-input-box input');
        await until(async () => {
            if (
                (await this.quick.count()) === 0 ||
                !(await input.inputValue({ timeout: 500 }).catch(() => '')).startsWith(prefix)
            ) {
                if (await this.quick.count()) await this.page.keyboard.press('Escape');
                await this.page.keyboard.press(key);
            }
            await input.waitFor({ timeout: 1500 });
            return (await input.inputValue({ timeout: 500 })).startsWith(prefix);
        }, 'quick input after ' + key);
        return input;
    }
    async quickPickRows() {
        return this.quick.locator('.quick-input-list .monaco-list-row').evaluateAll(rows =>
            rows.map(r => ({
                label: r.querySelector('.monaco-icon-label .label-name')?.textContent ?? r.getAttribute('aria-label'),
                description: r.querySelector('.label-description')?.textContent || '',
                aria: r.getAttribute('aria-label'),
            })),
        );
    }
    /** In an open quick pick choose the entry with this label. */
    async pick(label, { timeout = DEFAULT_TIMEOUT, filter = true } = {}) {
        const norm = s => s.replace(/\s+/g, ' ').trim();
        await this.quick.waitFor({ timeout });
        if (filter) await this.quick.locator('.quick-input-box input').fill(typeof label === 'string' ? label : '');
        const i = await until(
            async () => {
                const rows = await this.quickPickRows();
                const k = rows.findIndex(r =>
                    typeof label === 'string' ? norm(r.label) === norm(label) : label.test(norm(r.label)),
                );
                return k < 0 ? 0 : k + 1;
            },
            `"${label}" in the list`,
            timeout,
        ).catch(async e => {
            throw new Error(
                e.message + '; shown: ' + JSON.stringify((await this.quickPickRows()).map(r => r.label).slice(0, 12)),
            );
        });
        await this.quick
            .locator('.quick-input-list .monaco-list-row')
            .nth(i - 1)
            .click();
    }
    /**
     * Run a command by its title as shown in the palette ("Category: Title"). What pops up meanwhile (a message of golang.go's) may
     * take the focus: then VS Code closes the palette with nothing chosen, and it is opened anew.
     */
    async runCommand(title, { timeout = DEFAULT_TIMEOUT, wait = true } = {}) {
        const end = Date.now() + timeout;
        let input;
        for (let chosen = false; !chosen;) {
            input = await this.openQuick('F1', '>');
            const row = await this.#row(input, title, Math.max(end - Date.now(), 1000));
            chosen = await row.click({ timeout: 2000 }).then(
                () => true,
                error => {
                    if (Date.now() > end) throw error;
                    return false;
                },
            );
        }
        if (wait)
            await until(
                async () => !(await input.inputValue({ timeout: 200 }).catch(() => '')).startsWith('>' + title),
                'palette to close',
                timeout,
            );
    }
    /** The palette's row of a command, once it is listed. */
    async #row(input, title, timeout) {
        const norm = s => s.replace(/\s+/g, ' ').trim();
        // a command of an extension that is only just being registered appears late, and a palette that has lost the focus is closed
        // before anything is typed: retype until the row is there
        let retype = 0;
        const i = await until(
            async () => {
                if (Date.now() > retype) {
                    await this.openQuick('F1', '>');
                    await input.fill('>', { timeout: 2000 });
                    await input.fill('>' + title, { timeout: 2000 });
                    retype = Date.now() + 1500;
                }
                const rows = await this.quickPickRows();
                const k = rows.findIndex(r => norm(r.label) === norm(title));
                return k < 0 ? 0 : k + 1;
            },
            `command "${title}"`,
            timeout,
        ).catch(async e => {
            const rows = await this.quickPickRows();
            await this.page.keyboard.press('Escape');
            throw new Error(e.message + '; shown: ' + JSON.stringify(rows.map(r => r.label).slice(0, 10)));
        });
        return this.quick.locator('.quick-input-list .monaco-list-row').nth(i - 1);
    }
    /** Whether the palette has a command. It lists what is known when the text changes: retype until it is there. */
    async commandExists(title, { timeout = DEFAULT_TIMEOUT } = {}) {
        const input = await this.openQuick('F1', '>');
        try {
            return await until(
                async () => {
                    await input.fill('>');
                    await input.fill('>' + title);
                    return until(
                        async () =>
                            (await this.quickPickRows()).some(r => r.label.replace(/\s+/g, ' ').trim() === title),
                        title,
                        1000,
                    );
                },
                'command',
                timeout,
            );
        } catch {
            return false;
        } finally {
            await this.page.keyboard.press('Escape');
        }
    }
}

// The Problems view, code actions and hovers.
import path from 'node:path';
import { Editors } from './editors.mjs';
import { DEFAULT_TIMEOUT, until } from './until.mjs';

export class Problems extends Editors {
    // ---- problems --------------------------------------------------------------------
    async showProblems() {
        const tree = this.page.locator('.markers-panel:visible');
        await until(async () => {
            if (await tree.count()) return true;
            await this.page.keyboard.press('Control+Shift+M');
            await tree.waitFor({ timeout: 2000 });
            return true;
        }, 'problems view');
        return tree;
    }
    /** All entries of the Problems view: {file, folder, severity, message, source, code, line, col}. Scrolls through the virtual list. */
    async readProblems() {
        const panel = await this.showProblems();
        const list = panel.locator('.monaco-list').first();
        // either the tree with rows, or the "No problems" message (both exist, one is hidden)
        await until(
            async () =>
                ((await list.isVisible()) && (await list.locator('.monaco-list-row').count()) > 0) ||
                (await panel.locator('.message-box-container').first().isVisible()),
            'problems tree or its empty message',
        );
        if (!(await list.isVisible()) || (await list.locator('.monaco-list-row').count()) === 0) return [];
        const seen = new Map();
        const collect = async () => {
            const rows = await list.locator('.monaco-list-row').evaluateAll(rs =>
                rs.map(r => {
                    const q = s => r.querySelector(s)?.textContent?.trim() ?? '';
                    const icon = r.querySelector('.marker-icon, .codicon-error, .codicon-warning, .codicon-info');
                    const cls = icon
                        ? icon.className + ' ' + [...icon.querySelectorAll('*')].map(x => x.className).join(' ')
                        : '';
                    return {
                        i: +r.dataset.index,
                        top: r.offsetTop,
                        level: +r.getAttribute('aria-level'),
                        expanded: r.getAttribute('aria-expanded'),
                        aria: r.getAttribute('aria-label') || '',
                        last: r.getAttribute('data-last-element'),
                        setsize: r.getAttribute('aria-setsize'),
                        file: q('.monaco-icon-label .label-name'),
                        folder: q('.monaco-icon-label .label-description'),
                        severity: /error/.test(cls)
                            ? 'error'
                            : /warning/.test(cls)
                              ? 'warning'
                              : /info/.test(cls)
                                ? 'info'
                                : 'hint',
                        message: q('.marker-message'),
                        source: q('.marker-source'),
                        code: q('.marker-code'),
                        pos: q('.marker-line'),
                        html: r.innerHTML.length,
                    };
                }),
            );
            for (const r of rows) seen.set(r.i, r);
            return rows.length ? Math.max(...rows.map(r => r.i)) : -1;
        };
        const box = await list.boundingBox();
        if (!box || box.height < 10) return [];
        await this.page.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height - 2, 20));
        const scrollTop = () =>
            list
                .locator('.monaco-list-rows')
                .first()
                .evaluate(e => e.style.top || e.style.transform || '');
        await this.page.mouse.wheel(0, -1e6);
        await until(
            async () => {
                await collect();
                return seen.has(0) || seen.size === 0;
            },
            'top of the problems list',
            3000,
        ).catch(() => {});
        for (let n = 0; n < 500; n++) {
            await collect();
            const a = await scrollTop();
            await this.page.mouse.wheel(0, Math.max(22, box.height - 44));
            const moved = await until(async () => (await scrollTop()) !== a, 'scroll', 150, 15).catch(() => false);
            if (!moved) break;
        }
        await collect();
        const out = [];
        let cur = null;
        for (const r of [...seen.values()].sort((a, b) => a.i - b.i)) {
            if (r.level === 1 || r.message === '') {
                // a row that was put up just now has its accessible name, but neither label nor level yet
                const named = /in file (.+?) of folder (.*)$/.exec(r.aria);
                cur = r.file === '' && named ? { ...r, file: named[1], folder: named[2] } : r;
                continue;
            }
            const m = /(\d+)\D+(\d+)/.exec(r.pos);
            out.push({
                file: cur?.file ?? '',
                folder: cur?.folder ?? '',
                severity: r.severity,
                message: r.message,
                source: r.source,
                code: r.code.replace(/^\(|\)$/g, ''),
                line: m ? +m[1] : null,
                col: m ? +m[2] : null,
                aria: r.aria,
            });
        }
        return out;
    }
    /** Wait until the problems satisfy a condition. */
    waitForProblems(cond, timeout) {
        let last;
        return until(
            async () => {
                last = await this.readProblems();
                return cond(last) && last;
            },
            'problems',
            timeout,
        ).catch(e => {
            throw new Error(e.message + '; last: ' + JSON.stringify(last));
        });
    }

    // ---- code actions ------------------------------------------------------------------
    /** Titles offered by Ctrl+. at a place of a file. Leaves the menu open. */
    async openQuickFixes(file, line, col = 1) {
        if (file && (await this.activeEditorTitle()) !== path.basename(file)) await this.openFile(file);
        await this.gotoPosition(line, col);
        const menu = this.page.locator('.action-widget:visible');
        await until(async () => {
            if (await menu.count()) return true;
            await this.page.keyboard.press('Control+.');
            await menu.waitFor({ timeout: 2500 });
            return true;
        }, 'code action menu');
        return menu;
    }
    async readQuickFixes(file, line, col = 1) {
        const menu = await this.openQuickFixes(file, line, col);
        const titles = await menu.locator('.monaco-list-row.action .title, .monaco-list-row .title').allInnerTexts();
        await this.page.keyboard.press('Escape');
        await until(async () => (await menu.count()) === 0, 'menu to close');
        return titles;
    }
    async applyQuickFix(file, line, title, { col = 1, timeout = DEFAULT_TIMEOUT } = {}) {
        const end = Date.now() + timeout;
        for (;;) {
            // the provider may answer only after the diagnostics arrive
            const menu = await this.openQuickFixes(file, line, col);
            const row = menu.locator('.monaco-list-row', { hasText: title }).first();
            if (await row.count()) {
                // VS Code lays a "pointer block" over a fresh menu until the mouse moves
                const b = await row.boundingBox();
                if (b) {
                    await this.page.mouse.move(b.x + 5, b.y + 5);
                    await this.page.mouse.move(b.x + 9, b.y + b.height / 2);
                }
                await row.click();
                await until(async () => (await menu.count()) === 0, 'menu to close');
                return;
            }
            const titles = await menu.innerText();
            await this.page.keyboard.press('Escape');
            await until(async () => (await menu.count()) === 0, 'menu to close');
            if (Date.now() > end)
                throw new Error(
                    `no quick fix "${title}" at ${file}:${line}:${col}; offered: ${JSON.stringify(titles)}`,
                );
        }
    }

    // ---- hover -----------------------------------------------------------------------
    /**
     * Text of the hover at line:col of the active editor, once it says what is expected (keyboard hover: no mouse position needed);
     * `shot` is a picture of it.
     */
    async hoverText(line, col, { expect, shot, timeout = DEFAULT_TIMEOUT }) {
        await this.gotoPosition(line, col);
        const h = this.page.locator('.monaco-hover:visible .hover-row, .monaco-resizable-hover:visible .hover-row');
        await until(
            async () => {
                if (await h.count()) return true;
                await this.page.keyboard.press('Control+K');
                await this.page.keyboard.press('Control+I');
                await h.first().waitFor({ timeout: 2500 });
                return true;
            },
            'hover',
            timeout,
        );
        // "Loading..." first, then one provider's content after the other
        let shown = '';
        const text = await until(
            async () => {
                shown = (await h.allInnerTexts())
                    .map(s => s.trim())
                    .filter(Boolean)
                    .join('\n');
                return (expect instanceof RegExp ? expect.test(shown) : shown.includes(expect)) && shown;
            },
            'hover text',
            timeout,
        ).catch(e => {
            throw new Error(e.message + '; shown: ' + shown);
        });
        if (shot !== undefined) await this.screenshot(shot);
        await this.page.keyboard.press('Escape');
        return text;
    }
}

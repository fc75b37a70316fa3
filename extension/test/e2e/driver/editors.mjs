// Editors and the status bar.
import path from 'node:path';
import { QuickInput } from './quickInput.mjs';
import { DEFAULT_TIMEOUT, until } from './until.mjs';

export class Editors extends QuickInput {
    /** Open a file of the workspace by its relative path (or any absolute path). */
    async openFile(file, { line, timeout = DEFAULT_TIMEOUT } = {}) {
        const input = await this.openQuick('Control+P', '');
        await input.fill(file + (line ? ':' + line : ''));
        const base = path.basename(file);
        await until(
            async () => (await this.quickPickRows())[0]?.label === base,
            `${file} in quick open`,
            timeout,
        ).catch(async e => {
            const rows = await this.quickPickRows();
            await this.page.keyboard.press('Escape');
            throw new Error(e.message + '; shown: ' + JSON.stringify(rows.slice(0, 5)));
        });
        await this.page.keyboard.press('Enter');
        await this.waitForEditor(base, timeout);
    }
    async activeEditorTitle() {
        return this.page
            .locator('.editor-group-container.active .tabs-container .tab.active')
            .evaluateAll(e => e[0]?.getAttribute('data-resource-name') ?? null); // evaluateAll never waits; getAttribute would wait 30 s for a tab
    }
    async waitForEditor(name, timeout = DEFAULT_TIMEOUT) {
        return until(
            async () => {
                const n = await this.activeEditorTitle();
                return (
                    n &&
                    (name instanceof RegExp ? name.test(n) : n === name) &&
                    (await this.page
                        .locator(
                            '.editor-group-container.active .editor-instance .view-lines, .editor-group-container.active .webview',
                        )
                        .first()
                        .isVisible()) &&
                    n
                );
            },
            `editor ${name}`,
            timeout,
        );
    }
    /** The whole text of the active text editor, through the clipboard (the view is virtual). */
    async editorText({ timeout = DEFAULT_TIMEOUT } = {}) {
        await this.focusEditor();
        const mark = 'e2e-' + Math.random();
        await this.page.evaluate(m => navigator.clipboard.writeText(m), mark);
        return until(
            async () => {
                await this.page.keyboard.press('Control+A');
                await this.page.keyboard.press('Control+C');
                const t = await until(
                    async () => {
                        const x = await this.page.evaluate(() => navigator.clipboard.readText());
                        return x !== mark && { x };
                    },
                    'clipboard',
                    1500,
                    30,
                );
                return t;
            },
            'editor text on the clipboard',
            timeout,
        ).then(t => t.x);
    }
    /** What the active text editor shows now (only the visible lines). */
    async visibleText() {
        return this.page
            .locator('.editor-group-container.active .monaco-editor[data-uri] .view-lines')
            .evaluateAll(es =>
                [...(es[0]?.children ?? [])]
                    .map(l => [parseInt(l.style.top) || 0, l.textContent.replace(/\u00a0/g, ' ')])
                    .sort((a, b) => a[0] - b[0])
                    .map(x => x[1])
                    .join('\n'),
            );
    }
    /** Wait for a document (a report, say) whose visible text matches; returns its whole text. */
    async waitForText(re, timeout) {
        let t = '';
        await until(
            async () => {
                t = await this.visibleText();
                return re instanceof RegExp ? re.test(t) : t.includes(re);
            },
            `editor text ${re}`,
            timeout,
        ).catch(e => {
            throw new Error(e.message + '; shown: ' + t.slice(0, 300));
        });
        return this.editorText();
    }
    /** Replace the active editor's text and save. */
    async setEditorText(text) {
        await this.focusEditor();
        await this.page.keyboard.press('Control+A');
        await this.page.evaluate(t => navigator.clipboard.writeText(t), text);
        await this.page.keyboard.press('Control+V');
    }
    async save() {
        await this.page.keyboard.press('Control+S');
        await until(
            async () => (await this.page.locator('.editor-group-container.active .tab.active.dirty').count()) === 0,
            'save',
        );
    }
    async focusEditor() {
        const ed = this.page.locator('.editor-group-container.active .monaco-editor[data-uri]').first();
        await ed.waitFor();
        await until(async () => {
            if (await ed.evaluate(e => e.classList.contains('focused'))) return true;
            await this.page.keyboard.press('Control+1');
            return ed.evaluate(e => e.classList.contains('focused'));
        }, 'editor focus');
        return ed;
    }
    async gotoPosition(line, col = 1) {
        await this.focusEditor();
        const input = await this.openQuick('Control+G', ':');
        await input.fill(`:${line}:${col}`);
        await this.page.keyboard.press('Enter');
        await until(async () => (await this.quick.count()) === 0, 'goto line to close');
        // the status bar says where the cursor is (text differs by language: only look for the numbers)
        await until(async () => {
            const t = await this.page.locator('.statusbar-item#status\\.editor\\.selection').innerText();
            return new RegExp(`\\b${line}\\b.*\\b${col}\\b`).test(t);
        }, `cursor at ${line}:${col}`);
    }

    // ---- status bar -----------------------------------------------------------------
    async statusBarItems() {
        return this.page.locator('.part.statusbar .statusbar-item').evaluateAll(els =>
            els
                .filter(e => e.offsetParent !== null)
                .map(e => ({
                    id: e.id,
                    text: e.innerText.replace(/\s+/g, ' ').trim(),
                    aria: e.getAttribute('aria-label') || '',
                    kind: [...e.classList].filter(c => /-kind$/.test(c)).join(' '),
                })),
        );
    }
    /** A status bar item by (part of) its id, its text or its accessible name; null when there is none. */
    async readStatusBar(nameOrText) {
        const hit = v => (nameOrText instanceof RegExp ? nameOrText.test(v) : v.includes(nameOrText));
        return (await this.statusBarItems()).find(i => hit(i.id) || hit(i.text) || hit(i.aria)) ?? null;
    }
    waitForStatusBar(nameOrText, timeout) {
        return until(() => this.readStatusBar(nameOrText), `status bar item ${nameOrText}`, timeout);
    }
    async clickStatusBar(nameOrText) {
        const it = await this.waitForStatusBar(nameOrText);
        await this.page.locator(`.part.statusbar .statusbar-item[id="${it.id}"] a`).first().click();
    }
}

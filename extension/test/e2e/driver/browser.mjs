// Opens the workbench of a server in headless Chromium.
import { findInstall, playwright } from './install.mjs';
import { DEFAULT_TIMEOUT } from './until.mjs';
import { Workbench } from './workbench.mjs';

export const CHROMIUM_ARGS = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
    // a page served through page.route (driver, webConfig) has no address space: Chromium then refuses its WebSocket to 127.0.0.1
    '--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets',
];

export async function launchBrowser({
    install,
    executablePath = process.env.CHROMIUM || '/usr/bin/chromium',
    args = [],
} = {}) {
    const { chromium } = await playwright(install || findInstall());
    return chromium.launch({ executablePath, args: [...CHROMIUM_ARGS, ...args] });
}

/** Open the workbench page and wait until it is usable. Options: browser, viewport, url, locale (browser language), driver, query. */
export async function openWorkbench(server, o = {}) {
    const ownBrowser = !o.browser;
    const browser = o.browser || (await launchBrowser({ install: server.install, ...o }));
    const context = await browser.newContext({
        viewport: o.viewport || { width: 1400, height: 900 },
        locale: o.locale,
        serviceWorkers: 'allow',
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => {});
    // The clipboard helper and nothing else reaches out: whatever is not this server is refused at once (no DNS waits).
    await context.route(
        u => u.protocol.startsWith('http') && u.hostname !== '127.0.0.1',
        r => r.abort(),
    );
    if (o.cookies) await context.addCookies(o.cookies.map(c => ({ url: server.origin, ...c })));
    if (o.initScript) await context.addInitScript(o.initScript); // runs in every page before its own scripts
    const page = await context.newPage();
    page.setDefaultTimeout(o.timeout || DEFAULT_TIMEOUT);
    const wb = new Workbench(page, server, { ownBrowser, browser, context });
    page.on('console', m => wb.console.push({ type: m.type(), text: m.text() }));
    page.on('pageerror', e => wb.pageErrors.push(String(e)));
    if (o.driver || o.webConfig)
        await page.route(
            u => u.pathname === '/' && u.port === String(server.port),
            async r => {
                // change the workbench's boot configuration
                if (r.request().resourceType() !== 'document') return r.fallback();
                const res = await r.fetch();
                let html = await res.text();
                html = html.replace(/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/, (_, a, b) => {
                    const c = JSON.parse(b.replace(/&quot;/g, '"').replace(/&amp;/g, '&'));
                    if (o.driver) c.developmentOptions = { ...c.developmentOptions, enableSmokeTestDriver: true };
                    const c2 = o.webConfig ? o.webConfig(c) || c : c;
                    return a + JSON.stringify(c2).replace(/&/g, '&amp;').replace(/"/g, '&quot;') + '"';
                });
                await r.fulfill({ response: res, body: html });
            },
        );
    wb.t0 = Date.now();
    try {
        await page.goto(o.url || server.url + (o.query ? '&' + o.query : ''), { waitUntil: 'commit', timeout: 60000 });
        await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60000 });
        wb.workbenchMs = Date.now() - wb.t0;
        // the problems counter is put up after the workbench is restored
        if (o.waitReady !== false) await page.locator('.statusbar-item#status\\.problems').waitFor({ timeout: 60000 });
    } catch (e) {
        if (ownBrowser) await browser.close();
        throw e;
    }
    return wb;
}

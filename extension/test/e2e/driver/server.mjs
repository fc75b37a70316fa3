// Starts a real VS Code (code-server) on loopback, with a data folder of its own, and ends it whole.
import { spawn } from 'node:child_process';
import fsp from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findInstall } from './install.mjs';
import { until } from './until.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));

// Quiet, deterministic defaults; a test's own settings win.
export const QUIET_SETTINGS = {
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
    'workbench.welcomePage.walkthroughs.openOnInstall': false,
    'workbench.enableExperiments': false,
    'workbench.reduceMotion': 'on',
    'workbench.list.smoothScrolling': false,
    'editor.smoothScrolling': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'chat.disableAIFeatures': true,
    'chat.commandCenter.enabled': false,
    'chat.agentHost.enabled': false,
    'telemetry.telemetryLevel': 'off',
    'update.mode': 'none',
    'extensions.autoCheckUpdates': false,
    'extensions.autoUpdate': false,
    'extensions.ignoreRecommendations': true,
    'git.openRepositoryInParentFolders': 'never',
    'git.autofetch': false,
    'npm.fetchOnlinePackageInfo': false,
    'json.schemaDownload.enable': false,
    'typescript.disableAutomaticTypeAcquisition': true,
    'window.commandCenter': false,
    'terminal.integrated.gpuAcceleration': 'off', // DOM renderer: terminal text is readable
    'problems.defaultViewMode': 'tree',
    'window.confirmBeforeClose': 'never',
    'files.simpleDialog.enable': true,
    'files.autoSave': 'off', // the web default is afterDelay, the desktop's is off
    'security.workspace.trust.startupPrompt': 'always',
};

let signalsHooked = false;
const MINIMAL_ENV = [
    'HOME',
    'LANG',
    'LC_ALL',
    'TERM',
    'USER',
    'LOGNAME',
    'TMPDIR',
    'SSL_CERT_FILE',
    'NODE_EXTRA_CA_CERTS',
];

/**
 * Start a server. Options:
 *  folder | workspace   folder, or .code-workspace file, opened by default
 *  extensions           unpacked extension folders (copied) and/or .vsix files (unzipped)
 *  settings             user settings over QUIET_SETTINGS;  machineSettings: the remote machine's
 *  env                  variables over the base; null removes one.  cleanEnv: base is a bare desktop-like environment
 *  shellEnv             false: the server does not read the login shell's environment (as on a desktop where that fails or times out);
 *                       with cleanEnv this gives an extension host without go while the integrated terminal has it
 *  trust                true: workspace trust is switched off (everything trusted); false: real workspace trust
 *  dataDir              default a fresh short temporary folder, removed by stop() unless keep
 *  bridge               true: adds the test-only bridge extension (Workbench.evalInHost)
 *  locale               e.g. 'zh-cn'
 */
export async function startServer(o = {}) {
    const install = o.install || findInstall(o);
    const own = !o.dataDir;
    const dataDir = o.dataDir || (await fsp.mkdtemp(path.join(os.tmpdir(), 'e2e-'))); // short: unix sockets live below it (108 characters)
    const userData = path.join(dataDir, 'd'),
        extDir = path.join(dataDir, 'x');
    await fsp.mkdir(path.join(userData, 'User'), { recursive: true });
    await fsp.mkdir(path.join(userData, 'Machine'), { recursive: true });
    await fsp.mkdir(extDir, { recursive: true });
    await fsp.writeFile(
        path.join(userData, 'User/settings.json'),
        JSON.stringify({ ...QUIET_SETTINGS, ...o.settings }, null, 1),
    );
    if (o.machineSettings)
        await fsp.writeFile(path.join(userData, 'Machine/settings.json'), JSON.stringify(o.machineSettings, null, 1));
    if (o.keybindings)
        await fsp.writeFile(path.join(userData, 'User/keybindings.json'), JSON.stringify(o.keybindings, null, 1));
    const exts = [...(o.extensions || [])];
    if (o.bridge) exts.push(path.join(HERE, 'bridge'));
    // --locale alone changes nothing: the server wants a language pack listed in languagepacks.json; a nearly empty one will do
    if (o.locale && !/^en/.test(o.locale) && o.languagePack !== false) {
        const pk = path.join(extDir, `e2e.fake-language-pack-${o.locale}-1.0.0`);
        await fsp.mkdir(path.join(pk, 'translations'), { recursive: true });
        const tr = path.join(pk, 'translations/main.i18n.json'),
            label = o.locale;
        await fsp.writeFile(
            path.join(pk, 'package.json'),
            JSON.stringify({
                name: 'fake-language-pack-' + o.locale,
                publisher: 'e2e',
                version: '1.0.0',
                engines: { vscode: '^1.82.0' },
                capabilities: { untrustedWorkspaces: { supported: true } },
                contributes: {
                    localizations: [
                        {
                            languageId: o.locale,
                            languageName: label,
                            localizedLanguageName: label,
                            translations: [{ id: 'vscode', path: './translations/main.i18n.json' }],
                        },
                    ],
                },
            }),
        );
        await fsp.writeFile(tr, JSON.stringify({ '': [], version: '1.0.0', contents: o.translations || {} }));
        await fsp.writeFile(
            path.join(userData, 'languagepacks.json'),
            JSON.stringify({
                [o.locale]: {
                    hash: 'e2e0',
                    label,
                    extensions: [
                        { extensionIdentifier: { id: 'e2e.fake-language-pack-' + o.locale }, version: '1.0.0' },
                    ],
                    translations: { vscode: tr },
                },
            }),
        );
    }
    const vsix = [];
    for (const e of exts) {
        if (e.endsWith('.vsix')) {
            vsix.push(e);
            continue;
        }
        const pkg = JSON.parse(await fsp.readFile(path.join(e, 'package.json'), 'utf8'));
        await fsp.cp(e, path.join(extDir, `${pkg.publisher}.${pkg.name}-${pkg.version}`), {
            recursive: true,
            dereference: true,
            filter: s => !/(^|\/)(\.git|\.vscode-test)(\/|$)/.test(path.relative(e, s)),
        });
    }
    const base = o.cleanEnv
        ? {
              PATH: '/usr/bin:/bin',
              SHELL: '/bin/bash',
              ...Object.fromEntries(MINIMAL_ENV.filter(k => process.env[k]).map(k => [k, process.env[k]])),
          }
        : { ...process.env };
    for (const k of Object.keys(base)) if (/^(VSCODE_|ELECTRON_|CODE_SERVER_)/.test(k)) delete base[k]; // a test run started from VS Code's own terminal
    const env = { ...base, ...(o.shellEnv === false ? { VSCODE_CLI: '1' } : {}), ...o.env };
    for (const k of Object.keys(env)) if (env[k] == null) delete env[k];
    if (!o.env || !('XDG_RUNTIME_DIR' in o.env)) env.XDG_RUNTIME_DIR = dataDir; // else every server leaves vscode-ipc-*.sock files in /tmp
    const sock = path.join(dataDir, 'b.sock');
    if (o.bridge) env.E2E_BRIDGE = sock;
    const common = ['--config', path.join(dataDir, 'c.yaml'), '--user-data-dir', userData, '--extensions-dir', extDir];
    await fsp.writeFile(path.join(dataDir, 'c.yaml'), '{}\n');
    for (const v of vsix)
        await new Promise((res, rej) => {
            const c = spawn(install.nodePath, [install.entry, ...common, '--install-extension', v], {
                env: { ...process.env, ...env },
                stdio: ['ignore', 'pipe', 'pipe'],
            });
            let t = '';
            c.stdout.on('data', d => (t += d));
            c.stderr.on('data', d => (t += d));
            c.on('exit', rc => (rc === 0 ? res() : rej(new Error(`--install-extension ${v}: ${rc}\n${t}`))));
        });
    const args = [
        install.entry,
        ...common,
        '--auth',
        'none',
        '--bind-addr',
        '127.0.0.1:0',
        '--disable-telemetry',
        '--disable-update-check',
        '--disable-getting-started-override',
        '--ignore-last-opened',
        ...(o.trust === false ? [] : ['--disable-workspace-trust']),
        ...(o.locale ? ['--locale', o.locale] : []),
        ...(o.args || []),
    ];
    const t0 = Date.now();
    const [program, ...before] = [...(o.wrap || []), install.nodePath]; // wrap: a tracer in front of the server
    const child = spawn(program, [...before, ...args], {
        env,
        cwd: o.cwd || dataDir,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
    }); // own process group
    let log = '';
    const onData = d => {
        log += d;
    };
    child.stdout.on('data', onData);
    child.stderr.on('data', onData);
    let exited = false;
    child.on('exit', () => {
        exited = true;
    });
    const stop = async ({ keep = o.keep } = {}) => {
        process.off('exit', hardKill);
        const alive = () => {
            try {
                process.kill(-child.pid, 0);
                return true;
            } catch {
                return false;
            }
        };
        if (alive()) {
            try {
                process.kill(-child.pid, 'SIGTERM');
            } catch {
                /* gone */
            }
            try {
                await until(() => !alive(), 'server exit', 4000, 25);
            } catch {
                try {
                    process.kill(-child.pid, 'SIGKILL');
                } catch {
                    /* gone */
                }
                await until(() => !alive(), 'server exit after SIGKILL', 5000, 25).catch(() => {});
            }
        }
        if (own && !keep) await fsp.rm(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    };
    const hardKill = () => {
        try {
            process.kill(-child.pid, 'SIGKILL');
        } catch {
            /* gone */
        }
    };
    process.on('exit', hardKill);
    if (!signalsHooked) {
        signalsHooked = true;
        for (const g of ['SIGINT', 'SIGTERM', 'SIGHUP'])
            process.once(g, () => process.exit(128 + os.constants.signals[g]));
    } // so that 'exit' runs and no server is orphaned
    let port;
    try {
        port = await until(
            () => {
                if (exited) throw new Error('server exited:\n' + log);
                const m = /HTTP server listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(log);
                return m && m[1];
            },
            'server to listen',
            o.timeout,
        );
    } catch (e) {
        await stop();
        throw new Error(e.message + '\n' + log);
    }
    const q = o.workspace
        ? '?workspace=' + encodeURIComponent(o.workspace)
        : o.folder
          ? '?folder=' + encodeURIComponent(o.folder)
          : '?ew=true';
    return {
        url: `http://127.0.0.1:${port}/${q}`,
        origin: `http://127.0.0.1:${port}`,
        port: Number(port),
        pid: child.pid,
        startMs: Date.now() - t0,
        dataDir,
        userData,
        extDir,
        sock,
        install,
        options: o,
        log: () => log,
        stop,
    };
}

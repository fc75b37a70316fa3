// Carries a fix out as a person would who knows only what the report says of it, and takes it back.
import fs from 'node:fs';
import path from 'node:path';
import { edited, withSetting } from './edits.mjs';

/** Why a fix was not carried out, or could not be. */
export class NotTried extends Error {}
/** The fix itself is wrong: an editor or a shell refuses it. */
export class Refused extends Error {}

/** What go and git print where there is no network. */
export const OFFLINE =
    /network is unreachable|no such host|dial tcp|Temporary failure in name resolution|Could not resolve host/;
const INSTALLER = /^(sudo |apt|apt-get|brew|dnf|pacman|winget|snap|xcode-select|npm |rustup )/;

/** Does it. Answers what takes it back, or nothing where only the report could say that. */
export async function carryOut(machine, fix) {
    switch (fix.kind) {
        case 'edit':
            return edit(fix.edits);
        case 'setting':
            return setting(machine, fix);
        case 'rename':
            return rename(fix);
        case 'terminal':
            return terminal(machine, fix);
        case 'steps':
            return steps(machine, fix);
        case 'command':
            throw new NotTried('needs VS Code');
        default:
            throw new NotTried('only words');
    }
}

function edit(edits) {
    const files = [...new Set(edits.map(each => each.file))];
    const before = new Map(files.map(file => [file, fs.existsSync(file) ? fs.readFileSync(file) : undefined]));
    for (const file of files) {
        const text = before.get(file)?.toString('utf8') ?? '';
        const after = edited(
            text,
            edits.filter(each => each.file === file),
        );
        if (after === undefined) {
            throw new Refused(`its edits do not fit ${path.basename(file)}`);
        }
        if (after === text) {
            throw new Refused('its edits change nothing');
        }
        fs.mkdirSync(path.dirname(file), { recursive: true });
        fs.writeFileSync(file, after);
    }
    return () => files.forEach(file => putBack(file, before.get(file)));
}

function putBack(file, bytes) {
    if (bytes === undefined) {
        fs.rmSync(file, { force: true });
    } else {
        fs.writeFileSync(file, bytes);
    }
}

/** The settings file of a scope, as VS Code on this machine has it. */
function settingsFile(machine, scope) {
    const files = {
        user: '~/.config/Code/User/settings.json',
        remote: '~/.vscode-server/data/Machine/settings.json',
        workspace: '.vscode/settings.json',
        folder: '.vscode/settings.json',
    };
    return machine.place(files[scope]);
}

function setting(machine, fix) {
    const file = settingsFile(machine, fix.scope);
    const before = fs.existsSync(file) ? fs.readFileSync(file) : undefined;
    const text = before?.toString('utf8') ?? '';
    const after = withSetting(text, fix);
    if (after === text) {
        throw new Refused('its setting is there already');
    }
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, after);
    return () => putBack(file, before);
}

function rename({ from, to }) {
    if (fs.existsSync(to)) {
        throw new Refused(`${path.basename(to)} is there already`);
    }
    fs.renameSync(from, to);
    return () => fs.renameSync(to, from);
}

async function terminal(machine, fix) {
    if (INSTALLER.test(fix.command)) {
        throw new NotTried('needs a package manager');
    }
    if (/^code /.test(fix.command)) {
        throw new NotTried('needs VS Code');
    }
    const done = await machine.run(fix.command, { cwd: fix.cwd, seconds: 60 });
    if (done.code !== 0 && OFFLINE.test(done.output)) {
        throw new NotTried('needs the network');
    }
    fix.ran = done;
    return undefined;
}

async function steps(machine, fix) {
    const back = [];
    for (const step of fix.steps) {
        back.unshift(await carryOut(machine, step));
    }
    return back.includes(undefined) ? undefined : () => back.forEach(each => each());
}

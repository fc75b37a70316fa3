// Runs cases in the box: files, an exact environment, a program, and what came of it.
import fs from 'node:fs';
import path from 'node:path';
import { boxFolder, endServer, enter, inside } from './box.mjs';

const USER = 'C:\\users\\root';
export const GO = 'C:\\Program Files\\Go\\bin\\go.exe';

/** What a user's process has on Windows after Go's installer ran. */
export const ENVIRONMENT = {
    SystemRoot: 'C:\\windows',
    windir: 'C:\\windows',
    SystemDrive: 'C:',
    ComSpec: 'C:\\windows\\system32\\cmd.exe',
    PATHEXT: '.COM;.EXE;.BAT;.CMD;.VBS;.VBE;.JS;.JSE;.WSF;.WSH;.MSC',
    OS: 'Windows_NT',
    USERNAME: 'root',
    USERPROFILE: USER,
    HOMEDRIVE: 'C:',
    HOMEPATH: '\\users\\root',
    APPDATA: `${USER}\\AppData\\Roaming`,
    LOCALAPPDATA: `${USER}\\AppData\\Local`,
    TEMP: `${USER}\\AppData\\Local\\Temp`,
    TMP: `${USER}\\AppData\\Local\\Temp`,
    ProgramFiles: 'C:\\Program Files',
    ProgramData: 'C:\\ProgramData',
    ALLUSERSPROFILE: 'C:\\ProgramData',
    NUMBER_OF_PROCESSORS: '2',
    PROCESSOR_ARCHITECTURE: 'AMD64',
    Path: 'C:\\Program Files\\Go\\bin;C:\\windows\\system32;C:\\windows',
    GOPROXY: 'off',
    GOTOOLCHAIN: 'local',
};

/** That environment with other values; `undefined` takes a name away. */
export function environment(changes = {}) {
    const all = Object.entries({ ...ENVIRONMENT, ...changes });
    return all.filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${value}`);
}

/**
 * Runs them one after another in one session of Windows. A case: name, files (absolute paths and texts), cwd, env (as
 * `environment` gives it), argv, stdin, seconds. A result: Name, Code (unsigned), Stdout, Stderr, Ms, Failed.
 */
export function runCases(cases, { binds = [], name = 'cases', timeout = 900_000 } = {}) {
    const [asked, said] = [`${name}.json`, `${name}.results.json`];
    const whole = cases.map(one => ({ cwd: 'C:\\work', env: environment(), ...one }));
    fs.writeFileSync(path.join(boxFolder(), asked), JSON.stringify(whole));
    fs.rmSync(path.join(boxFolder(), said), { force: true });
    endServer();
    const done = enter([inside('runner/cases.exe'), inside(asked), inside(said)], { binds, timeout });
    if (done.status !== 0) {
        throw new Error(`the runner of cases ended with ${done.status ?? done.signal}: ${done.stderr}`);
    }
    return JSON.parse(fs.readFileSync(path.join(boxFolder(), said), 'utf8'));
}

/**
 * Wine's words for Windows' errors, and Microsoft's (its public list of system error codes). Go, Rust and Node print what
 * FormatMessage gives: a text recorded here is translated before it becomes a fixture or goes to the product.
 */
const WORDS = [
    ['Path not found.', 'The system cannot find the path specified.'],
    ['File not found.', 'The system cannot find the file specified.'],
    ['File already exists.', 'Cannot create a file when that file already exists.'],
    ['Invalid function.', 'Incorrect function.'],
    ['Access denied.', 'Access is denied.'],
    ['Bad EXE format for %1.', '%1 is not a valid Win32 application.'],
    ['Invalid name.', 'The filename, directory name, or volume label syntax is incorrect.'],
];

export function inMicrosoftsWords(text) {
    return WORDS.reduce((so, [wine, microsoft]) => so.replaceAll(wine, microsoft), text);
}

// What VS Code would start for a task or a debug configuration, as one command line: read anew each time, so after a fix as well.
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'jsonc-parser';
import { quoted } from './machine.mjs';

/** The command line of the machine: its own, that of its task, or that of its debug configuration. */
export function commandOf(machine) {
    const { runs, task, debug } = machine.spec;
    if (task !== undefined) {
        return taskLine(machine, task);
    }
    return debug === undefined ? runs && machine.filled(runs) : debugLine(machine, debug);
}

/** VS Code fills these in; a variable that it does not know stays as it is, and the shell sees it. */
function substituted(machine, text) {
    const file = machine.place(machine.spec.open ?? 'main.go');
    const known = {
        workspaceFolder: machine.work,
        workspaceRoot: machine.work,
        file,
        fileDirname: path.dirname(file),
        fileBasenameNoExtension: path.basename(file, path.extname(file)),
        relativeFile: path.relative(machine.work, file),
        relativeFileDirname: path.dirname(path.relative(machine.work, file)),
        userHome: machine.home,
        pathSeparator: '/',
    };
    return text.replace(/\$\{([^}]+)\}/g, (whole, name) => {
        if (name.startsWith('env:')) {
            return machine.environment()[name.slice(4)] ?? '';
        }
        if (name.startsWith('input:')) {
            // VS Code asks for a value, and a person types one.
            const inputs = [
                ...(read(machine, 'tasks.json').inputs ?? []),
                ...(read(machine, 'launch.json').inputs ?? []),
            ];
            return inputs.some(input => `input:${input.id}` === name) ? '1' : whole;
        }
        return known[name] ?? whole;
    });
}

function read(machine, name) {
    const file = machine.place(`.vscode/${name}`);
    return !fs.existsSync(file) ? {} : (parse(fs.readFileSync(file, 'utf8')) ?? {});
}

/** What cannot be found is a command that fails, as VS Code refuses it. */
const refuses = why => `echo ${quoted(why)}; exit 1`;

function taskLine(machine, label, depth = 0) {
    const task = (read(machine, 'tasks.json').tasks ?? []).find(each => each.label === label);
    if (task === undefined || depth > 3) {
        return refuses(`could not resolve task dependency ${label}`);
    }
    const fill = text => substituted(machine, text);
    const before = [task.dependsOn ?? []].flat().map(name => taskLine(machine, name, depth + 1));
    const args = (task.args ?? []).map(fill);
    // A shell gets a command with blanks as one word once there are args; a process gets every word as it is.
    const plain = task.type === 'process' ? false : args.length === 0;
    const command = plain ? fill(task.command) : quoted(fill(task.command));
    const words = [command, ...args.map(arg => (task.type === 'process' || /\s/.test(arg) ? quoted(arg) : arg))];
    const cwd = fill(task.options?.cwd ?? '${workspaceFolder}');
    const env = Object.entries(task.options?.env ?? {}).map(([name, value]) => `${name}=${quoted(fill(value))} `);
    const left = /\$\{(?!env:)[a-zA-Z:]+\}/.exec([cwd, ...words].join(' '));
    const unknown =
        left && /\$\{(workspace|file|input|config|command)\w*/.test(left[0])
            ? refuses(`${left[0]} can not be resolved`)
            : '';
    return unknown || [...before, `cd ${quoted(cwd)} && ${env.join('')}${words.join(' ')}`].join(' && ');
}

function debugLine(machine, name) {
    const config = (read(machine, 'launch.json').configurations ?? []).find(each => each.name === name);
    if (config === undefined) {
        return refuses(`no configuration ${name}`);
    }
    const fill = text => substituted(machine, text);
    if (config.preLaunchTask !== undefined) {
        const pre = taskLine(machine, config.preLaunchTask);
        return `${pre} && (${debugLineOf(machine, config, fill)})`;
    }
    return debugLineOf(machine, config, fill);
}

function debugLineOf(machine, config, fill) {
    const program = fill(config.program ?? '${workspaceFolder}');
    const isFile = program.endsWith('.go');
    const folder = isFile ? path.dirname(program) : program;
    const auto = machine.spec.open?.endsWith('_test.go') ? 'test' : 'debug';
    const mode = (config.mode ?? 'auto') === 'auto' ? auto : config.mode;
    const flags = [config.buildFlags ?? []].flat().map(fill);
    const args = [config.args ?? []].flat().map(fill);
    const env = Object.entries(config.env ?? {}).map(([key, value]) => `${key}=${quoted(fill(String(value)))} `);
    const words = [
        'dlv',
        mode,
        ...(mode === 'exec' ? [program] : isFile && mode === 'debug' ? [path.basename(program)] : []),
        '--allow-non-terminal-interactive=true',
        ...(flags.length > 0 ? [`--build-flags=${flags.join(' ')}`] : []),
        ...(config.cwd === undefined ? [] : [`--wd=${fill(config.cwd)}`]),
        ...(args.length > 0 ? ['--', ...args] : []),
    ];
    const files = [config.envFile ?? []].flat().map(file => `. ${quoted(fill(file))} && `);
    const line = `cd ${quoted(folder)} && ${files.join('')}printf 'continue\\nexit\\n' | ${env.join('')}${words.map(quoted).join(' ')}`;
    // dlv itself ends well whatever the program does; what it says of the program decides.
    return `out=$(${line} 2>&1); code=$?; echo "$out"; [ $code = 0 ] && echo "$out" | grep -q 'has exited with status 0'`;
}

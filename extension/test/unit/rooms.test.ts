// The rooms of the extension: who may import whom, and who may touch files and processes.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { build } from 'esbuild';

const root = path.join(__dirname, '..', '..', '..');
const src = path.join(root, 'extension', 'src');

/** Each file of the extension and what it imports, types included: a path below `src`, or a module's name. */
const imports = new Map(filesIn(src).map(file => [below(file), importsOf(file)]));

/** Rooms and lone files, lowest first. A room imports itself and what stands before it. */
const LAYERS: readonly (readonly string[])[] = [
    ['engine'],
    ['generated.ts'],
    ['host'],
    ['doctor.ts', 'pages.ts'],
    ['watch.ts', 'runs'],
    ['recorder', 'trials'],
    ['surfaces'],
    ['extension.ts'],
];

/** Where files are read and processes started: the host answers with them, and the recorder's program is one itself. */
const MAY_TOUCH = ['host/', 'recorder/program/'];

const TOUCHING = /^(?:node:)?(?:fs(?:\/promises)?|child_process)$/;

function filesIn(folder: string): string[] {
    return fs.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
        const file = path.join(folder, entry.name);
        return entry.isDirectory() ? filesIn(file) : file.endsWith('.ts') ? [file] : [];
    });
}

function below(file: string): string {
    return path.relative(src, file).replaceAll('\\', '/');
}

function importsOf(file: string): string[] {
    const names = fs.readFileSync(file, 'utf8').matchAll(/\b(?:from|import|import\(|require\()\s*'([^']+)'/g);
    return [...names].map(([, name = '']) =>
        name.startsWith('.') ? below(path.resolve(path.dirname(file), `${name}.ts`)) : name,
    );
}

/** The room of a file: its folder, or the file itself where it stands in none. */
function roomOf(file: string): string {
    return file.split('/')[0] ?? file;
}

/** A way from a file back to itself, if there is one. */
function circleFrom(start: string): string[] | undefined {
    const seen = new Set<string>();
    const look = (file: string, way: string[]): string[] | undefined => {
        for (const next of imports.get(file) ?? []) {
            if (next === start) {
                return [...way, next];
            }
            if (imports.has(next) && !seen.has(next)) {
                seen.add(next);
                const found = look(next, [...way, next]);
                if (found !== undefined) {
                    return found;
                }
            }
        }
        return undefined;
    };
    return look(start, [start]);
}

test('no file imports itself by way of others', () => {
    const circles = [...imports.keys()].map(circleFrom).filter(circle => circle !== undefined);
    assert.deepEqual(
        circles.map(circle => circle.join(' → ')),
        [],
    );
});

test('a room imports only those below it', () => {
    const heights = new Map(LAYERS.flatMap((rooms, height) => rooms.map(room => [room, height] as const)));
    const wrong = [...imports].flatMap(([file, names]) =>
        names
            .filter(name => imports.has(name) && roomOf(name) !== roomOf(file))
            .filter(name => (heights.get(roomOf(name)) ?? Infinity) >= (heights.get(roomOf(file)) ?? -1))
            .map(name => `${file} imports ${name}`),
    );
    assert.deepEqual(wrong, []);
});

test('files and processes are touched by the host and by the program of the recorder only', () => {
    const wrong = [...imports].filter(
        ([file, names]) => !MAY_TOUCH.some(room => file.startsWith(room)) && names.some(name => TOUCHING.test(name)),
    );
    assert.deepEqual(
        wrong.map(([file]) => file),
        [],
    );
});

test('every import that the bundle has was seen here', async () => {
    const { metafile } = await build({
        absWorkingDir: src,
        entryPoints: ['extension.ts', 'host/environmentHelper.ts', 'recorder/program/recorderShim.ts'],
        external: ['vscode', '*/dist/engine/engine'],
        bundle: true,
        platform: 'node',
        write: false,
        metafile: true,
        outdir: 'nowhere',
    });
    const bundled = Object.entries(metafile.inputs);
    assert.ok(bundled.length > 40);
    for (const [file, input] of bundled) {
        const seen = imports.get(file) ?? [];
        const missed = input.imports.map(one => one.path).filter(name => !seen.includes(name));
        assert.deepEqual(
            missed.filter(name => !name.endsWith('dist/engine/engine')),
            [],
            file,
        );
    }
});

// A module proxy in a folder, for `GOPROXY=file://…`: what a machine of this suite may fetch without a network.
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

/** Small modules that exist nowhere else. */
const MODULES = [
    module('example.com/greet', 'v1.0.0', {
        'greet.go': 'package greet\n\nfunc Hello() string { return "hello" }\n',
        'loud/loud.go': 'package loud\n\nfunc Hello() string { return "HELLO" }\n',
    }),
    module('example.com/greet', 'v1.1.0', {
        'greet.go': 'package greet\n\nfunc Hello() string { return "hello" }\n\nfunc Bye() string { return "bye" }\n',
        'loud/loud.go': 'package loud\n\nfunc Hello() string { return "HELLO" }\n',
    }),
    module(
        'example.com/polite',
        'v1.0.0',
        {
            'polite.go':
                'package polite\n\nimport "example.com/greet"\n\nfunc Hello() string { return greet.Hello() }\n',
        },
        'require example.com/greet v1.0.0\n',
    ),
];

function module(name, version, files, requires = '') {
    const mod = `module ${name}\n\ngo 1.20\n${requires === '' ? '' : `\n${requires}`}`;
    return { name, version, mod, files: { 'go.mod': mod, ...files } };
}

/** Writes the proxy below `folder`. */
export async function writeProxy(folder) {
    for (const { name, version, mod, files } of MODULES) {
        const at = path.join(folder, name, '@v');
        fs.mkdirSync(at, { recursive: true });
        fs.appendFileSync(path.join(at, 'list'), `${version}\n`);
        fs.writeFileSync(path.join(at, `${version}.info`), JSON.stringify({ Version: version }));
        fs.writeFileSync(path.join(at, `${version}.mod`), mod);
        const named = Object.entries(files).map(([file, text]) => [`${name}@${version}/${file}`, Buffer.from(text)]);
        fs.writeFileSync(path.join(at, `${version}.zip`), await zip(named));
    }
}

/** A zip file. gzip's trailer has the checksum that zip wants, so that no library is needed. */
async function zip(files) {
    const [parts, index] = [[], []];
    let offset = 0;
    for (const [name, bytes] of files) {
        const packed = await promisify(zlib.gzip)(bytes);
        const crc = packed.readUInt32LE(packed.length - 8);
        const named = Buffer.from(name);
        const fields = Buffer.alloc(26);
        fields.writeUInt16LE(20, 0);
        fields.writeUInt16LE(33, 8);
        fields.writeUInt32LE(crc, 10);
        fields.writeUInt32LE(bytes.length, 14);
        fields.writeUInt32LE(bytes.length, 18);
        fields.writeUInt16LE(named.length, 22);
        const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, named, bytes]);
        const tail = Buffer.alloc(14);
        tail.writeUInt32LE(offset, 10);
        index.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, tail, named]));
        parts.push(local);
        offset += local.length;
    }
    const directory = Buffer.concat(index);
    const end = Buffer.alloc(18);
    end.writeUInt16LE(files.length, 4);
    end.writeUInt16LE(files.length, 6);
    end.writeUInt32LE(directory.length, 8);
    end.writeUInt32LE(offset, 12);
    return Buffer.concat([...parts, directory, Buffer.from('PK\x05\x06'), end]);
}

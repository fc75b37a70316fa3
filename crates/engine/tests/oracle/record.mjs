// Records what Microsoft's jsonc-parser says of many texts: `node record.mjs [FOLDER-WITH-node_modules]`.
// The result, recordings/jsonc-oracle.json, is what `cargo test` holds our parser against, without node.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { texts } from './texts.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(join(resolve(process.argv[2] ?? join(here, '../../../..')), 'x.js'));
const { visit } = require('jsonc-parser');
const { version } = require('jsonc-parser/package.json');

/** What the visitor is told, one event a word: kind, UTF-16 offset and length, value. */
function recorded(text) {
  const events = [];
  const errors = [];
  const inside = (offset) => Math.min(offset, text.length);
  const literal = (value) =>
    typeof value === 'string' ? JSON.stringify(value.toWellFormed()) : String(value);
  visit(text, {
    onObjectBegin: (offset) => { events.push(`{${offset}`); },
    onObjectEnd: (offset, length) => { events.push(`}${inside(offset + length)}`); },
    onArrayBegin: (offset) => { events.push(`[${offset}`); },
    onArrayEnd: (offset, length) => { events.push(`]${inside(offset + length)}`); },
    onObjectProperty: (key, offset, length) => { events.push(`k${offset}+${length}:${literal(key)}`); },
    onLiteralValue: (value, offset, length) => { events.push(`v${offset}+${length}:${literal(value)}`); },
    onError: (code, offset, length) => {
      // Behind a comment that never ends, their scanner can stand one unit behind the end.
      if (errors.length < 100) errors.push([code, offset, inside(offset + length) - offset]);
    },
  }, { allowTrailingComma: true, allowEmptyContent: true });
  return { text, errors, events };
}

const all = texts();
const lines = all.map((text) => JSON.stringify(recorded(text)));
const file = join(here, '../recordings/jsonc-oracle.json');
writeFileSync(file, `{"source":"npm jsonc-parser ${version}, visit, trailing commas allowed","cases":[\n${lines.join(',\n')}\n]}\n`);
console.log(`${all.length} texts, ${new Set(all).size} different`);

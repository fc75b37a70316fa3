// The package under test: the one that `npm run build` leaves in dist/, as a user installs it.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

export function vsix() {
    const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    return path.join(ROOT, 'dist', `go-toolchain-doctor-${version}.vsix`);
}

// The private file through which a shell's environment comes back: a folder only this user may enter, a nonce, a rename.
import * as crypto from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Variable } from '../engine/types';
import { privateFolder } from './privateFolder';
import { listOf } from './snapshot';

/** Where the helper writes, and what proves that it was our helper. */
export interface AnswerFile {
    readonly file: string;
    readonly nonce: string;
    /** The answer, once it is there. */
    read(): Promise<Variable[] | undefined>;
    dispose(): Promise<void>;
}

/** Makes a private folder for an answer. */
export async function answerFile(): Promise<AnswerFile> {
    const folder = await privateFolder('go-doctor-');
    const file = path.join(folder.path, 'answer');
    const nonce = crypto.randomBytes(16).toString('hex');
    return {
        file,
        nonce,
        async read() {
            try {
                const answer = JSON.parse(await fs.promises.readFile(file, 'utf8')) as {
                    nonce: string;
                    variables: Variable[];
                };
                const pairs = answer.variables.map(({ name, value }) => [name, value] as const);
                return answer.nonce === nonce ? listOf(Object.fromEntries(pairs)) : undefined;
            } catch {
                return undefined;
            }
        },
        dispose: () => folder.dispose(),
    };
}

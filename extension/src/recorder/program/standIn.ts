// What the recorder puts on PATH for a while: a small program with a tool's name that hands everything to the recorder. What
// Node would change by being there is written down before it starts: which streams are open, which signals are ignored (where
// the system has /proc), and the variables that Node itself reads.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { shellQuote } from '../../engine/commandLine';

/** Before the name of a variable that is kept from Node and given back to the tool. */
export const KEPT = 'GO_DOCTOR_KEPT_';

const NODES_OWN = [
    'ELECTRON_RUN_AS_NODE',
    'NODE_OPTIONS',
    'NODE_DEBUG',
    'NODE_DEBUG_NATIVE',
    'NODE_EXTRA_CA_CERTS',
    'NODE_V8_COVERAGE',
    'NODE_REDIRECT_WARNINGS',
    'NODE_PENDING_DEPRECATION',
    'NODE_COMPILE_CACHE',
    'NODE_ICU_DATA',
    'OPENSSL_CONF',
];

/** How a stand-in calls the recorder. */
export interface Recording {
    node: string;
    shim: string;
    /** Where runs are written down; once this is gone, the stand-in hands on to the real tool. */
    captures: string;
}

/** Writes a stand-in into `bin`. */
export async function writeStandIn(bin: string, tool: string, recording: Recording): Promise<void> {
    if (process.platform === 'win32') {
        await fs.promises.writeFile(path.join(bin, `${tool}.cmd`), batch(tool, recording));
    } else {
        await fs.promises.writeFile(path.join(bin, tool), script(bin, tool, recording), { mode: 0o755 });
    }
}

function script(bin: string, tool: string, recording: Recording): string {
    const [node, shim, captures, own] = [recording.node, recording.shim, recording.captures, bin].map(shellQuote);
    return `#!/bin/sh
# Go Toolchain Doctor records this run and hands it on; the recorder takes this file away when it stops.
if [ -d ${captures} ] && [ -x ${node} ] && [ -f ${shim} ]; then
    _go_doctor_open=
    for _go_doctor in 0 1 3 4 5 6 7 8; do
        { true 9<&$_go_doctor; } 2>/dev/null && _go_doctor_open=$_go_doctor_open$_go_doctor
    done
    true 9>&2 && _go_doctor_open=\${_go_doctor_open}2
    _go_doctor_ignored=0
    if [ -r /proc/$$/status ]; then
        while read -r _go_doctor _go_doctor_value; do
            [ "$_go_doctor" != SigIgn: ] || _go_doctor_ignored=$_go_doctor_value
        done </proc/$$/status
    fi
    for _go_doctor in ${NODES_OWN.join(' ')}; do
        eval "[ -z \\"\\\${$_go_doctor+x}\\" ] || { export ${KEPT}$_go_doctor=\\"\\$$_go_doctor\\"; unset $_go_doctor; }"
    done
    ELECTRON_RUN_AS_NODE=1 exec ${node} ${shim} ${captures} ${tool} "$_go_doctor_open" "$_go_doctor_ignored" "$@"
fi
PATH=$(printf %s "$PATH" | tr ':' '\\n' | grep -vxF ${own} | paste -sd: -)
exec ${tool} "$@"
`;
}

/** Not run on Windows by us. */
function batch(tool: string, { node, shim, captures }: Recording): string {
    const kept = NODES_OWN.flatMap(name => [`if defined ${name} set "${KEPT}${name}=%${name}%"`, `set "${name}="`]);
    const lines = [
        '@echo off',
        'setlocal',
        ...kept,
        'set ELECTRON_RUN_AS_NODE=1',
        `"${node}" "${shim}" "${captures}" ${tool} 012 0 %*`,
        'exit /b %ERRORLEVEL%',
        '',
    ];
    return lines.join('\r\n');
}

// Made by `cargo xtask generate` from crates/protocol: what the engine and the extension must know alike. Edit that.
import type { EnvironmentKind, Probe } from './engine/types';

/** The documents that rules about single documents look at; a leading `*` stands for anything. */
export const DOCUMENTS = {
    settings: 'settings.json',
    tasks: 'tasks.json',
    launch: 'launch.json',
    workspace: '*.code-workspace',
    goMod: 'go.mod',
    goWork: 'go.work',
    go: '*.go',
} as const;

/** The sections of the editor's settings that the engine reads, and what stands in each. */
export const SECTIONS = {
    algorithm: 'declared',
    'code-runner': 'declared',
    cph: 'declared',
    go: 'declared',
    gopls: 'declaredObject',
    launch: 'debugConfigurations',
    leetcode: 'declared',
    'leetcode-problem-rating': 'declared',
    'terminal.integrated.env': 'terminalVariables',
} as const;

type ProbeName = Exclude<Probe['kind'], 'environment'> | `environment ${EnvironmentKind}`;

/** Whether answering a probe starts a process: in a folder that is not trusted none of these is answered. */
export const STARTS_PROCESS: Readonly<Record<ProbeName, boolean>> = {
    debug: true,
    'environment host': false,
    'environment login': true,
    'environment terminal': true,
    extensions: false,
    list: false,
    read: false,
    run: true,
    settings: false,
    shell: true,
    stat: false,
    trace: false,
    tree: false,
};

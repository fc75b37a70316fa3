// Loads the engine once, on first need; a broken instance is thrown away and made anew from the compiled module.
import * as glue from '../../dist/engine/engine';

export type Glue = typeof glue;

/** The engine in WebAssembly. The same source serves Node and a browser: it is given the bytes. */
export class Engine {
    private module: Promise<WebAssembly.Module> | undefined;
    private alive = false;
    /** Counts the instances: a session of an earlier one must not be touched any more, not even to free it. */
    generation = 0;

    constructor(private readonly bytes: () => Thenable<Uint8Array>) {}

    /** The engine's functions, ready to be called. */
    async ready(): Promise<Glue> {
        this.module ??= Promise.resolve(this.bytes()).then(bytes => WebAssembly.compile(bytes as BufferSource));
        const module = await this.module;
        if (!this.alive) {
            glue.initSync({ module });
            this.alive = true;
        }
        return glue;
    }

    /**
     * Throws the instance away when an error says that it is broken (a trap leaves its memory in any state).
     * Says whether it did: every session of the old instance is then gone.
     */
    discardIfBroken(error: unknown): boolean {
        if (!(error instanceof WebAssembly.RuntimeError)) {
            return false;
        }
        glue.__wbg_reset_state();
        this.generation += 1;
        return true;
    }
}

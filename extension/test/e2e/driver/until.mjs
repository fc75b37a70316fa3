// Waiting for a condition: the only way to wait here. No fixed sleeps.
export const DEFAULT_TIMEOUT = Number(process.env.E2E_TIMEOUT || 30000);

/** Poll fn until it returns something truthy. */
export async function until(fn, what, timeout = DEFAULT_TIMEOUT, every = 50) {
    const end = Date.now() + timeout;
    let last, lastErr;
    for (;;) {
        try {
            last = await fn();
            lastErr = undefined;
            if (last) return last;
        } catch (e) {
            lastErr = e;
        }
        if (Date.now() > end)
            throw new Error(
                `timed out after ${timeout} ms waiting for ${what}${lastErr ? ': ' + (lastErr.message || lastErr) : ''}`,
            );
        await new Promise(r => setTimeout(r, every));
    }
}

// Words as the command line that a shell reads as these words again, whatever is in them. What needs no quotes has none: people
// read these lines, and so does the engine.

/** How a shell takes quotes. What is not known is taken for POSIX. */
export type Quotes = 'posix' | 'fish' | 'pwsh' | 'powershell' | 'cmd';

/** How the shell of a path takes quotes. */
export function quotesOf(shell: string): Quotes {
    const name = shell
        .split(/[\\/]/)
        .at(-1)
        ?.toLowerCase()
        .replace(/\.exe$/, '');
    return name === 'fish' || name === 'pwsh' || name === 'powershell' || name === 'cmd' ? name : 'posix';
}

/** The command line of these words. PowerShell and cmd were not run by us: these are the rules of their documentation. */
export function commandLine(words: readonly string[], quotes: Quotes): string {
    switch (quotes) {
        case 'posix':
            return words.map(shellWord).join(' ');
        case 'fish':
            return words.map(word => (word.includes('\\') ? fishQuote(word) : shellWord(word))).join(' ');
        case 'pwsh':
        case 'powershell':
            return powershell(words, quotes === 'powershell');
        case 'cmd':
            return cmd(words);
    }
}

/** A word in single quotes: one argument for every POSIX shell, whatever is in it. */
export function shellQuote(word: string): string {
    return `'${word.replaceAll("'", "'\\''")}'`;
}

/** The same where the word needs it. */
function shellWord(word: string): string {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : shellQuote(word);
}

/** In fish a backslash is taken out before another one, and before a quote, even between single quotes. */
function fishQuote(word: string): string {
    return `'${word.replace(/[\\']/g, '\\$&')}'`;
}

/** A word for PowerShell, to which the typographic quotes are quotes, too. */
export function powershellQuote(word: string): string {
    return `'${word.replace(/['‘’‚‛]/g, '$&$&')}'`;
}

/** A program in quotes is a text to PowerShell unless it is called. */
function powershell(words: readonly string[], isOld: boolean): string {
    const [program, ...args] = words.map(word => {
        // It takes `a,b` for a list, and `-a.b` apart.
        const isPlain = /^[\w+=:/\\.-]+$/.test(word) && !/^-.*[.:]/.test(word);
        return isPlain ? word : powershellQuote(isOld ? forOldPowershell(word) : word);
    });
    return [program?.startsWith("'") === true ? `& ${program}` : program, ...args].join(' ');
}

/** Windows PowerShell hands a text on as it is, between double quotes only where it has a blank, and an empty one not at all. */
function forOldPowershell(word: string): string {
    if (word === '') {
        return '""';
    }
    const escaped = word.replace(/(\\*)"/g, '$1$1\\"');
    return /\s/.test(word) ? escaped.replace(/\\+$/, '$&$&') : escaped;
}

/**
 * For cmd a line is text that programs take apart themselves: `\"` is a quote within quotes to them, and to cmd it is the end of the
 * quotes. What stands behind it in the open must not become a command. (`%NAME%` nothing can protect.)
 */
function cmd(words: readonly string[]): string {
    const line = words.map(word => (/^[\w@+=:,./\\-]+$/.test(word) ? word : windowsQuote(word))).join(' ');
    let isOpen = false;
    return line.replace(/["&|<>^()]/g, sign => {
        isOpen = sign === '"' ? !isOpen : isOpen;
        return sign === '"' || isOpen ? sign : `^${sign}`;
    });
}

/** As Windows' own programs take their arguments apart: backslashes count before a quote only. */
function windowsQuote(word: string): string {
    return `"${word.replace(/(\\*)"/g, '$1$1\\"').replace(/\\+$/, '$&$&')}"`;
}

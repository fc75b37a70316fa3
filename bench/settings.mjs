// Settings documents of a wanted size: what golang.go users have, a few things wrong, and other extensions' settings between.

/** One block of settings, its keys made different by a number. */
function block(number) {
    return `    // what others have, block ${number}
    "editor.fontSize": ${10 + (number % 12)},
    "files.exclude.${number}": { "**/.git": true, "**/node_modules": true, "**/*.test": false },
    "workbench.colorCustomizations.${number}": { "editor.background": "#1e1e1e", "list": [1, 2.5, -3e4, null, "a\\u00e9\\n"] },
    "go.goroot": "/usr/local/go-${number}",
    "go.toolsManagement.autoUpdate": ${number % 2 === 0},
    "go.lintTool": "${number % 3 === 0 ? 'golangci-lnt' : 'staticcheck'}",
    "go.testFlags": ["-v", "-count=1"],
    "go.testTimeout": "${30 + number}s",
    "go.buildFlags": ["-tags=integration${number}"],
    "gopls": { "ui.semanticTokens": true, "formatting.gofumpt": false, "build.directoryFilters": ["-node_modules", "-out${number}"] },
    "[go]": { "editor.formatOnSave": true, "editor.codeActionsOnSave": { "source.organizeImports": "explicit" } },
    "terminal.integrated.env.linux.${number}": { "GOFLAGS": "-mod=mod", "N": "${number}" },
`;
}

/** A document of at least so many bytes. */
export function settings(bytes) {
    const blocks = [];
    let length = 0;
    for (let number = 0; length < bytes; number++) {
        const next = block(number);
        blocks.push(next);
        length += next.length;
    }
    return `{\n${blocks.join('')}    "files.eol": "\\n",\n}\n`;
}

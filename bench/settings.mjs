// Settings documents of a wanted size. `settings` is as people write them: a page of the editor's own, Go's settings of
// which two are wrong, and the rest other extensions' lists and maps, which is what makes a settings file long.
// `wrong` is the opposite: wherever one looks a wrong or doubled setting of Go's, as no one writes it.

const HEAD = `    // Editor
    "editor.fontFamily": "'JetBrains Mono', Menlo, 'Courier New', monospace",
    "editor.fontSize": 14,
    "editor.rulers": [80, 120],
    "editor.minimap.enabled": false,
    "editor.formatOnSave": true,
    "editor.codeActionsOnSave": { "source.fixAll.eslint": "explicit" },
    "files.trimTrailingWhitespace": true,
    "files.exclude": { "**/.git": true, "**/.DS_Store": true, "**/node_modules": true },
    "files.associations": { "*.tmpl": "html", "*.env.*": "dotenv" },
    "workbench.colorTheme": "Default Dark Modern",
    "terminal.integrated.env.linux": { "LANG": "en_US.UTF-8" },

    /* Go */
    "go.useLanguageServer": true,
    "go.toolsManagement.autoUpdate": true,
    "go.lintTool": "golangci-lnt",
    "go.lintFlags": ["--fast"],
    "go.testFlags": ["-v", "-count=1"],
    "go.testTimeout": "90s",
    "go.coverOnSave": false,
    "go.formattTool": "goimports",
    "go.testEnvVars": { "DATABASE_URL": "postgres://localhost/test", "LOG_LEVEL": "debug" },
    "gopls": { "ui.semanticTokens": true, "formatting.gofumpt": true, "build.directoryFilters": ["-node_modules"] },
    "[go]": { "editor.insertSpaces": false, "editor.codeActionsOnSave": { "source.organizeImports": "explicit" } },

`;

/** One extension's settings: its name made different by a number, its words with it. */
function extension(number) {
    return `    // ${number}: what another extension has
    "extension${number}.enable": ${number % 3 !== 0},
    "extension${number}.path": "/usr/local/lib/extension-${number}/bin/server", // set by its installer
    "extension${number}.logLevel": "${number % 2 ? 'info' : 'off'}",
    "extension${number}.maximum": ${number * 17},
    "extension${number}.words": [
        "gopath${number}", "golangci", "kubernetes", "proto${number}buf", "mutex", "a\\u00e9b",
        "testdata", "goroutine", "strconv", "errgroup"
    ],
    "extension${number}.commands": [
        { "match": "\\\\.go$", "isAsync": true, "cmd": "echo \${file} | tee /tmp/${number}.log" },
        { "match": "\\\\.md$", "isAsync": false, "cmd": "prettier --write \${file}" },
    ],
    "extension${number}.colors": {
        "editor.background": "#1e1e1e", "editorCursor.foreground": "#f8f8f${number % 10}",
        "weights": [1, 2.5, -3e4, null],
        "statusBar": { "background": "#007acc", "nested": { "deep": { "value": ${number} } } },
    },
    "[language${number}]": { "editor.tabSize": 2, "editor.defaultFormatter": "vendor.extension${number}" },

`;
}

/** One block of settings that are wrong, doubled, or both. */
function wrongBlock(number) {
    return `    "go.goroot": "/usr/local/go-${number}",
    "go.lintTool": "golangci-lnt",
    "go.lintTol${number}": "staticcheck",
    "go.testTimeout": ${number},
    "go.testFlags": "-v -run Case${number}",
    "gopls": { "ui.semanticTokenz": true, "build.directoryFilter": ["-out${number}"] },
    "[go]": { "editor.formatOnSave": true, "go.formatTool": "gofmtt" },
    "files.exclude.${number}": { "**/.git": true },
`;
}

function document(bytes, head, block) {
    const parts = [head];
    let length = head.length;
    for (let number = 0; length < bytes; number++) {
        const next = block(number);
        parts.push(next);
        length += next.length;
    }
    return `{\n${parts.join('')}    "files.eol": "\\n",\n}\n`;
}

/** A document of at least so many bytes, as people write them. */
export const settings = bytes => document(bytes, HEAD, extension);

/** A document of at least so many bytes with something wrong in almost every line. */
export const wrong = bytes => document(bytes, '', wrongBlock);

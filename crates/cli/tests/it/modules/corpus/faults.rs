//! The same with one fault put in.

use super::{Folder, MAIN, MOD, QUOTE, REQUIRE, Verdict, fault, folder};

/// go.mod, go.work and where they are.
pub(super) fn module_faults() -> Vec<Folder> {
    let two: &[(&str, &str)] = &[
        ("main.go", "package main\n\nfunc main() { f() }\n"),
        ("f.go", "package main\n\nfunc f() {}\n"),
    ];
    let with = |text| [("go.mod", text), ("main.go", MAIN)];
    vec![
        fault("no go.mod", "go-mod-missing", two),
        fault(
            "no go.mod, and packages of the module",
            "go-mod-missing",
            &[
                ("main.go", "package main\n\nimport _ \"example.com/app/x\"\n\nfunc main() {}\n"),
                ("x/x.go", "package x\n"),
            ],
        ),
        fault(
            "an unknown directive",
            "go-mod-invalid",
            &with("module example.com/app\n\ngo 1.20\n\nimport x\n"),
        ),
        fault(
            "a merge conflict",
            "go-mod-invalid",
            &with("module example.com/app\n\n<<<<<<< HEAD\ngo 1.20\n=======\ngo 1.21\n>>>>>>> x\n"),
        ),
        fault("no module line", "go-mod-invalid", &with("go 1.20\n")),
        fault("an empty go.mod", "go-mod-invalid", &with("")),
        fault("a module path in Chinese", "go-mod-invalid", &with("module 力扣\n\ngo 1.20\n")),
        fault(
            "a byte order mark in go.mod",
            "go-mod-invalid",
            &with("\u{feff}module example.com/app\n\ngo 1.20\n"),
        ),
        fault(
            "an open block",
            "go-mod-invalid",
            &with("module example.com/app\n\ngo 1.20\n\nrequire (\n"),
        ),
        fault(
            "a requirement without a version",
            "go-mod-invalid",
            &with("module example.com/app\n\ngo 1.20\n\nrequire rsc.io/quote\n"),
        ),
        fault(
            "a wrong major version",
            "go-mod-invalid",
            &with("module example.com/app\n\ngo 1.20\n\nrequire rsc.io/quote v3.0.0\n"),
        ),
        fault("go.mod is a folder", "go-mod-invalid", &[("go.mod/", ""), two[0], two[1]]),
        Folder {
            files: vec![("go.mod", utf16(MOD)), ("main.go", MAIN.as_bytes().to_vec())],
            ..fault("go.mod in UTF-16", "go-mod-invalid", &[])
        },
        fault(
            "a version with an x",
            "go-directive-invalid",
            &with("module example.com/app\n\ngo 1.20.x\n"),
        ),
        fault(
            "the word go before the version",
            "go-directive-invalid",
            &with("module example.com/app\n\ngo go1.20\n"),
        ),
        fault(
            "a toolchain without go",
            "go-directive-invalid",
            &with("module example.com/app\n\ngo 1.20\n\ntoolchain 1.21.0\n"),
        ),
        fault(
            "a toolchain before toolchains",
            "go-directive-invalid",
            &with("module example.com/app\n\ngo 1.20\n\ntoolchain go1.19\n"),
        ),
        fault(
            "generics under Go 1.17",
            "go-directive-too-low",
            &[
                ("go.mod", "module example.com/app\n\ngo 1.17\n"),
                ("a.go", "package a\n\nfunc F[T int | string](t T) T { return t }\n"),
            ],
        ),
        fault(
            "a range over a number under Go 1.21",
            "go-directive-too-low",
            &[
                ("go.mod", "module example.com/app\n\ngo 1.21\n"),
                ("a.go", "package a\n\nfunc F() {\n\tfor i := range 10 {\n\t\t_ = i\n\t}\n}\n"),
            ],
        ),
        fault(
            "min under Go 1.20",
            "go-directive-too-low",
            &[("go.mod", MOD), ("a.go", "package a\n\nvar x = min(1, 2)\n")],
        ),
        fault(
            "modules off",
            "modules-off",
            &[
                ("go.mod", MOD),
                ("main.go", "package main\n\nimport _ \"example.com/app/x\"\n\nfunc main() {}\n"),
                ("x/x.go", "package x\n"),
            ],
        )
        .with(&[("GO111MODULE", "off")]),
        fault(
            "a module that go.work leaves out",
            "workspace-excludes-module",
            &[
                ("go.work", "go 1.20\n\nuse ./a\n"),
                ("a/go.mod", "module example.com/a\n\ngo 1.20\n"),
                ("a/a.go", "package a\n"),
                ("b/go.mod", "module example.com/b\n\ngo 1.20\n"),
                ("b/b.go", "package b\n"),
            ],
        )
        .by("build ./b"),
        fault(
            "a workspace that leads nowhere",
            "workspace-excludes-module",
            &[
                ("go.work", "go 1.20\n\nuse (\n\t.\n\t./gone\n)\n"),
                ("go.mod", MOD),
                ("main.go", MAIN),
            ],
        ),
        fault(
            "a workspace of no module",
            "workspace-excludes-module",
            &[("go.work", "go 1.20\n"), ("go.mod", MOD), ("main.go", MAIN)],
        ),
        fault(
            "a workspace that is too old for its module",
            "go-work-outdated",
            &[
                ("go.work", "go 1.20\n\nuse .\n"),
                ("go.mod", "module example.com/app\n\ngo 1.21.0\n"),
                ("main.go", MAIN),
            ],
        ),
        folder(
            "the module one folder further down",
            Verdict::Remark("nested-module"),
            &[("app/go.mod", MOD), ("app/main.go", MAIN)],
        ),
        fault(
            "an import into a module below",
            "nested-module",
            &[
                ("go.mod", MOD),
                ("main.go", "package main\n\nimport _ \"example.com/app/u\"\n\nfunc main() {}\n"),
                ("u/go.mod", "module example.com/app/u\n\ngo 1.20\n"),
                ("u/u.go", "package u\n"),
            ],
        ),
    ]
}

/// UTF-16 with its mark, as Windows's editors save it.
fn utf16(text: &str) -> Vec<u8> {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units.flat_map(u16::to_le_bytes).collect()
}

/// Packages and their files.
pub(super) fn package_faults() -> Vec<Folder> {
    vec![
        fault("no package clause", "package-clause-missing", &[("go.mod", MOD), ("main.go", MAIN), ("b.go", "func b() {}\n")]),
        fault("an empty file", "package-clause-missing", &[("go.mod", MOD), ("main.go", MAIN), ("b.go", "")]),
        fault("two packages", "packages-mixed", &[("go.mod", MOD), ("main.go", MAIN), ("b.go", "package b\n")]),
        fault("a program under another name", "package-not-main", &[("go.mod", MOD), ("main.go", "package app\n\nfunc main() {}\n")])
            .by("run ."),
        fault("no func main", "func-main-missing", &[("go.mod", MOD), ("main.go", "package main\n\nfunc Main() {}\n")])
            .by("build ./..."),
        fault("two func main", "main-redeclared", &[("go.mod", MOD), ("a.go", MAIN), ("b.go", MAIN)]),
        fault("a type twice", "main-redeclared", &[
            ("go.mod", MOD),
            ("a.go", "package a\n\ntype ListNode struct{}\n"),
            ("b.go", "package a\n\ntype ListNode struct{}\n"),
        ]),
        fault("a file that its name leaves out", "file-excluded", &[
            ("go.mod", MOD),
            ("main.go", "package main\n\nfunc main() { f() }\n"),
            ("_f.go", "package main\n\nfunc f() {}\n"),
        ]),
        fault("a file that a tag leaves out", "file-excluded", &[
            ("go.mod", MOD),
            ("main.go", "package main\n\nfunc main() { f() }\n"),
            ("f.go", "//go:build never\n\npackage main\n\nfunc f() {}\n"),
        ]),
        fault("only a file for another system", "file-excluded", &[("go.mod", MOD), ("sliding_plan9.go", MAIN)]).by("run ."),
        fault("only hidden folders", "no-go-files", &[("go.mod", MOD), (".lc/main.go", MAIN)]),
        fault("cgo that is off", "cgo-disabled", &[
            ("go.mod", MOD),
            ("main.go", "package main\n\n// static int one(void) { return 1; }\nimport \"C\"\n\nfunc main() { println(C.one()) }\n"),
        ])
        .with(&[("CGO_ENABLED", "0")])
        .by("run ."),
        fault("cgo that is off, and a name", "cgo-disabled", &[
            ("go.mod", MOD),
            ("a.go", "package a\n\nfunc A() int { return native() }\n"),
            ("c.go", "package a\n\n// static int one(void) { return 1; }\nimport \"C\"\n\nfunc native() int { return int(C.one()) }\n"),
        ])
        .with(&[("CGO_ENABLED", "0")]),
        fault("a byte order mark in the middle", "file-encoding", &[("go.mod", MOD), ("main.go", "package main\n\n\u{feff}func main() {}\n")]),
        fault("a NUL", "file-encoding", &[("go.mod", MOD), ("main.go", "package main\n\n// \0\nfunc main() {}\n")]),
        Folder {
            files: vec![("go.mod", MOD.as_bytes().to_vec()), ("main.go", utf16(MAIN))],
            ..fault("UTF-16", "file-encoding", &[])
        },
        Folder {
            files: vec![
                ("go.mod", MOD.as_bytes().to_vec()),
                ("main.go", [MAIN.as_bytes(), b"// \xd6\xd0\xce\xc4\n"].concat()),
            ],
            ..fault("GBK in a comment", "file-encoding", &[])
        },
        fault("a folder in Chinese", "import-path-invalid", &[("go.mod", MOD), ("1.两数之和/main.go", MAIN)]),
        fault("a folder with a blank", "import-path-invalid", &[("go.mod", MOD), ("my code/a.go", "package a\n")]),
        fault("an import with a blank", "import-path-invalid", &[("go.mod", MOD), ("main.go", "package main\n\nimport _ \"a b\"\n\nfunc main() {}\n")]),
        folder("a launch configuration that names one file of two", Verdict::Silent("sibling-file-not-compiled"), &[
            ("go.mod", MOD),
            ("main.go", "package main\n\nfunc main() { f() }\n"),
            ("f.go", "package main\n\nfunc f() {}\n"),
            (".vscode/launch.json", "{\"version\": \"0.2.0\", \"configurations\": [{\"name\": \"x\", \"type\": \"go\", \"request\": \"launch\", \"mode\": \"debug\", \"program\": \"${workspaceFolder}/main.go\"}]}\n"),
        ]),
    ]
}

/// Other modules.
pub(super) fn dependency_faults() -> Vec<Folder> {
    vec![
        fault(
            "an import that nothing provides",
            "requirement-missing",
            &[("go.mod", MOD), ("main.go", QUOTE)],
        ),
        folder(
            "the same under an old go line",
            Verdict::FaultIfTrusted("requirement-missing"),
            &[("go.mod", "module example.com/app\n\ngo 1.16\n"), ("main.go", QUOTE)],
        ),
        fault(
            "replaced and not required",
            "requirement-missing",
            &[
                (
                    "app/go.mod",
                    "module example.com/app\n\ngo 1.20\n\nreplace rsc.io/quote => ../quote\n",
                ),
                ("app/main.go", QUOTE),
                ("quote/go.mod", "module rsc.io/quote\n\ngo 1.20\n"),
                ("quote/q.go", "package quote\n"),
            ],
        )
        .opened("app"),
        fault("no go.sum", "go-sum-missing", &[("go.mod", REQUIRE), ("main.go", QUOTE)]),
        fault(
            "half a go.sum",
            "go-sum-missing",
            &[
                ("go.mod", REQUIRE),
                (
                    "go.sum",
                    "rsc.io/quote v1.5.2/go.mod h1:LzX7hefJvL54yjefDEDHNONDjII0t9xZLPXsUe+TKr0=\n",
                ),
                ("main.go", QUOTE),
            ],
        ),
        fault(
            "a merge conflict in go.sum",
            "go-sum-missing",
            &[("go.mod", REQUIRE), ("go.sum", "<<<<<<< HEAD\n"), ("main.go", QUOTE)],
        ),
        fault(
            "an own package without the module's path",
            "package-not-found",
            &[
                ("go.mod", MOD),
                ("main.go", "package main\n\nimport _ \"utils\"\n\nfunc main() {}\n"),
                ("utils/u.go", "package utils\n"),
            ],
        ),
        fault(
            "an own package that is not there",
            "package-not-found",
            &[
                ("go.mod", MOD),
                (
                    "main.go",
                    "package main\n\nimport _ \"example.com/app/gone\"\n\nfunc main() {}\n",
                ),
            ],
        ),
        fault(
            "a replacement that is not there",
            "replace-missing",
            &[
                (
                    "go.mod",
                    "module example.com/app\n\ngo 1.20\n\nrequire rsc.io/quote v1.5.2\n\nreplace rsc.io/quote => ../gone\n",
                ),
                ("main.go", QUOTE),
            ],
        ),
        fault(
            "a vendor folder of another version",
            "vendor-inconsistent",
            &[
                ("go.mod", REQUIRE),
                ("main.go", QUOTE),
                ("vendor/modules.txt", "# rsc.io/quote v1.5.1\n## explicit\nrsc.io/quote\n"),
                ("vendor/rsc.io/quote/q.go", "package quote\n"),
            ],
        ),
        fault(
            "a vendor folder without a package",
            "vendor-inconsistent",
            &[
                ("go.mod", REQUIRE),
                ("main.go", "package main\n\nimport _ \"rsc.io/quote/buggy\"\n\nfunc main() {}\n"),
                ("vendor/modules.txt", "# rsc.io/quote v1.5.2\n## explicit\nrsc.io/quote\n"),
                ("vendor/rsc.io/quote/q.go", "package quote\n"),
            ],
        ),
        fault(
            "vendor wanted and not there",
            "vendor-missing",
            &[("go.mod", REQUIRE), ("main.go", QUOTE)],
        )
        .with(&[("GOFLAGS", "-mod=vendor")]),
        folder(
            "vendor wanted, and nothing to vendor",
            Verdict::Silent("vendor-missing"),
            &[("go.mod", MOD), ("main.go", MAIN)],
        )
        .with(&[("GOFLAGS", "-mod=vendor")]),
    ]
}

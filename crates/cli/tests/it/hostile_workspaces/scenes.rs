//! The folders that want to be executed, and how each is made.

use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A folder that is opened, the home of the user who opens it, and the environment of the process.
pub(crate) struct Scene {
    pub(crate) repo: PathBuf,
    pub(crate) home: PathBuf,
    /// What is diagnosed: the folder, or a link to it.
    pub(crate) opened: PathBuf,
    pub(crate) env: Vec<(String, String)>,
}

impl Scene {
    /// Puts a text into the folder.
    fn file(&self, name: &str, text: &str) {
        let path = self.repo.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text.replace("{R}", &self.repo.to_string_lossy())).unwrap();
    }

    /// Puts a trap into the folder: an executable that leaves a mark when it is run.
    fn trap(&self, name: &str) -> String {
        let path = self.repo.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(
            &path,
            format!("#!/bin/sh\necho \"$0 $*\" >> {}\nexit 1\n", self.mark().display()),
        )
        .unwrap();
        std::fs::set_permissions(&path, PermissionsExt::from_mode(0o755)).unwrap();
        path.to_string_lossy().into_owned()
    }

    pub(crate) fn mark(&self) -> PathBuf {
        self.home.parent().unwrap().join("mark")
    }

    fn settings(&self, text: &str) {
        self.file(".vscode/settings.json", text);
    }

    /// Sets a variable; `{R}` is the folder, `{P}` the PATH that leads to a real go.
    fn set(&mut self, name: &str, value: &str) {
        let value = value.replace("{R}", &self.repo.to_string_lossy()).replace("{P}", PATH);
        self.env.retain(|(known, _)| known != name);
        self.env.push((name.to_owned(), value));
    }

    /// A tree in the folder that looks like a Go installation, its programs traps.
    fn goroot(&self, name: &str) {
        for program in ["go", "gofmt"] {
            self.trap(&format!("{name}/bin/{program}"));
        }
        for tool in ["compile", "link", "asm", "cgo", "vet", "buildid"] {
            self.trap(&format!("{name}/pkg/tool/linux_amd64/{tool}"));
        }
        self.file(&format!("{name}/VERSION"), "go1.26.8\n");
        self.file(&format!("{name}/go.env"), "GOTOOLCHAIN=local\nGOFLAGS=-toolexec={R}/evil\n");
        self.file(&format!("{name}/src/fmt/print.go"), "package fmt\n");
    }
}

const PATH: &str = "/usr/local/go/bin:/usr/bin:/bin";

pub(crate) const STRACE: &str = "/usr/bin/strace";

pub(crate) type Prepare = fn(&mut Scene);

/// Each folder by name, and how it is made. Every one has a go.mod, Go files and traps called `go`, `gopls`, `dlv`, `gcc`, `git`.
pub(crate) const HOSTILE: &[(&str, Prepare)] = &[
    ("go.buildFlags with -toolexec", |s| {
        s.settings(r#"{"go.buildFlags":["-toolexec={R}/evil"],"go.testFlags":["-exec={R}/evil"]}"#);
    }),
    ("GOFLAGS with -toolexec", |s| s.set("GOFLAGS", "-toolexec={R}/evil")),
    ("alternateTools.go", |s| s.settings(r#"{"go.alternateTools":{"go":"{R}/bin/go"}}"#)),
    ("alternateTools.go, relative", |s| s.settings(r#"{"go.alternateTools":{"go":"./bin/go"}}"#)),
    ("alternateTools with ${workspaceFolder}", |s| {
        s.settings(r#"{"go.alternateTools":{"go":"${workspaceFolder}/bin/go","gopls":"${workspaceFolder}/bin/gopls"}}"#);
    }),
    ("alternateTools of every tool", |s| {
        s.settings(r#"{"go.alternateTools":{"gopls":"{R}/bin/gopls","dlv":"{R}/bin/dlv","staticcheck":"{R}/evil","customFormatter":"{R}/evil"},"go.formatTool":"custom","go.lintTool":"staticcheck"}"#);
    }),
    ("go.goroot", |s| {
        s.goroot("goroot");
        s.settings(r#"{"go.goroot":"{R}/goroot"}"#);
    }),
    ("GOROOT", |s| {
        s.goroot("goroot");
        s.set("GOROOT", "{R}/goroot");
    }),
    ("a go in the folder, . first on PATH", |s| {
        s.trap("go");
        s.set("PATH", ".:{P}");
    }),
    ("a go in the folder, an empty entry first on PATH", |s| {
        s.trap("go");
        s.set("PATH", ":{P}");
    }),
    ("the folder's bin first on PATH", |s| s.set("PATH", "{R}/bin:{P}")),
    ("only the folder's bin on PATH", |s| s.set("PATH", "{R}/bin")),
    ("a relative entry on PATH", |s| s.set("PATH", "bin:node_modules/.bin:{P}")),
    ("GOENV in the folder", |s| {
        s.file(
            "go.env",
            "GOFLAGS=-toolexec={R}/evil\nCC={R}/bin/gcc\nGOROOT={R}/goroot\nGOBIN={R}/bin\n",
        );
        s.goroot("goroot");
        s.set("GOENV", "{R}/go.env");
    }),
    ("go env -w into the folder", |s| {
        let file = s.home.join(".config/go/env");
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(
            file,
            format!(
                "GOFLAGS=-toolexec={0}/evil\nCC={0}/bin/gcc\nGOBIN={0}/bin\n",
                s.repo.display()
            ),
        )
        .unwrap();
    }),
    ("a toolchain line from the future", |s| {
        s.file("go.mod", "module example.com/m\n\ngo 1.99.0\n\ntoolchain go1.99.1\n");
    }),
    ("a toolchain line that is a path", |s| {
        s.file("go.mod", "module example.com/m\n\ngo 1.22\n\ntoolchain ../../evil\n");
    }),
    ("GOTOOLCHAIN=path, and that go in the folder", |s| {
        s.trap("bin/go1.99.0");
        s.file("go.mod", "module example.com/m\n\ngo 1.99.0\n");
        s.set("GOTOOLCHAIN", "path");
        s.set("PATH", "{P}:{R}/bin");
    }),
    ("go.work with a toolchain and a use outside", |s| {
        s.file("go.work", "go 1.99\n\ntoolchain go1.99.0\n\nuse (\n\t.\n\t../../../../etc\n)\n");
    }),
    (".envrc", |s| s.file(".envrc", "{R}/evil\nexport PATH={R}/bin:$PATH\n")),
    ("mise and asdf", |s| {
        s.file("mise.toml", "[env]\n_.source = \"{R}/evil\"\n[tools]\ngo = \"1.22\"\n[hooks]\nenter = \"{R}/evil\"\n");
        s.file(".tool-versions", "golang 1.22.0\n");
        s.file(".go-version", "1.22\n");
    }),
    ("direnv and mise hooks in the user's shell", |s| {
        let hook = "_hook() { [ -f .envrc ] && . ./.envrc; [ -x ./evil ] && ./evil; }\nPROMPT_COMMAND=_hook\n_hook\n";
        std::fs::write(s.home.join(".bash_profile"), hook).unwrap();
        s.file(".envrc", "{R}/evil\n");
        s.set("SHELL", "/bin/bash");
    }),
    ("a go elsewhere that is a link into the folder", |s| {
        let bin = s.home.join("bin");
        std::fs::create_dir(&bin).unwrap();
        symlink(s.repo.join("bin/go"), bin.join("go")).unwrap();
        let path = format!("{}:{PATH}", bin.display());
        s.set("PATH", &path);
    }),
    ("the folder is opened through a link", |s| {
        s.opened = s.home.join("opened");
        symlink(&s.repo, &s.opened).unwrap();
        s.set("PATH", "{R}/bin:{P}");
    }),
    ("a terminal profile", |s| {
        s.settings(r#"{"terminal.integrated.defaultProfile.linux":"evil","terminal.integrated.profiles.linux":{"evil":{"path":"{R}/evil"}},"terminal.integrated.automationProfile.linux":{"path":"{R}/evil"}}"#);
    }),
    ("PATH of the terminal", |s| {
        s.settings(r#"{"terminal.integrated.env.linux":{"PATH":"{R}/bin","BASH_ENV":"{R}/evil"}}"#);
        s.set("PATH", "/usr/bin:/bin");
    }),
    ("a task at folderOpen", |s| {
        s.file(".vscode/tasks.json", r#"{"version":"2.0.0","tasks":[{"label":"x","type":"shell","command":"{R}/evil","runOptions":{"runOn":"folderOpen"}}]}"#);
    }),
    ("a launch configuration", |s| {
        s.file(".vscode/launch.json", r#"{"configurations":[{"name":"x","type":"go","request":"launch","mode":"exec","program":"{R}/evil","dlvToolPath":"{R}/bin/dlv","preLaunchTask":"x"}]}"#);
    }),
    ("go.toolsEnvVars", |s| {
        s.goroot("goroot");
        s.settings(r#"{"go.toolsEnvVars":{"PATH":"{R}/bin","GOROOT":"{R}/goroot","GOFLAGS":"-toolexec={R}/evil","GOTOOLCHAIN":"go1.99.0"}}"#);
    }),
    ("go.gopath and go.toolsGopath", |s| {
        s.trap("gopath/bin/gopls");
        s.settings(r#"{"go.gopath":"{R}/gopath","go.toolsGopath":"{R}/gopath"}"#);
    }),
    ("GOBIN", |s| s.set("GOBIN", "{R}/bin")),
    ("GOPATH", |s| {
        s.trap("gopath/bin/gopls");
        s.set("GOPATH", "{R}/gopath");
    }),
    ("gopls settings", |s| {
        s.settings(r#"{"gopls":{"build.buildFlags":["-toolexec={R}/evil"],"build.env":{"GOPACKAGESDRIVER":"{R}/evil"}}}"#);
    }),
    ("cgo flags", |s| {
        s.file("c.go", "package main\n\n// #cgo CFLAGS: -fplugin={R}/evil.so\n// #cgo LDFLAGS: -Wl,-plugin,{R}/evil.so\n// #cgo pkg-config: evil\nimport \"C\"\n");
        s.set("CGO_ENABLED", "1");
        s.set("CC", "{R}/bin/gcc");
        s.set("PKG_CONFIG", "{R}/evil");
    }),
    ("GOPACKAGESDRIVER, GOCACHEPROG, GOAUTH", |s| {
        s.set("GOPACKAGESDRIVER", "{R}/evil");
        s.set("GOCACHEPROG", "{R}/evil");
        s.set("GOAUTH", "{R}/evil");
    }),
    ("SHELL", |s| s.set("SHELL", "{R}/evil")),
    ("BASH_ENV, ENV and PROMPT_COMMAND", |s| {
        s.file("rc", "{R}/evil\n");
        s.set("SHELL", "/bin/bash");
        s.set("BASH_ENV", "{R}/rc");
        s.set("ENV", "{R}/rc");
        s.set("PROMPT_COMMAND", "{R}/evil");
        std::fs::write(s.home.join(".bash_profile"), "export GOFLAGS=-mod=mod\n").unwrap();
    }),
    ("ZDOTDIR", |s| {
        s.file(".zshrc", "{R}/evil\n");
        s.file(".zshenv", "{R}/evil\n");
        s.set("ZDOTDIR", "{R}");
        s.set("SHELL", "/bin/zsh");
    }),
    ("XDG_CONFIG_HOME for fish", |s| {
        s.file("fish/config.fish", "{R}/evil\n");
        s.set("XDG_CONFIG_HOME", "{R}");
        s.set("SHELL", "/usr/bin/fish");
    }),
    ("programs of the start-up files on PATH", |s| {
        for name in ["id", "uname", "hostname", "dircolors", "tput", "git"] {
            s.trap(&format!("bin/{name}"));
        }
        std::fs::write(s.home.join(".bash_profile"), "id -u\nuname\nhostname\ngit --version\n")
            .unwrap();
        s.set("SHELL", "/bin/bash");
        s.set("PATH", "{R}/bin:{P}");
    }),
    ("git hooks and fsmonitor", |s| {
        s.trap(".git/hooks/post-checkout");
        s.file(".git/HEAD", "ref: refs/heads/main\n");
        s.file(".git/config", "[core]\n\trepositoryformatversion = 0\n\tfsmonitor = {R}/evil\n\tsshCommand = {R}/evil\n");
    }),
    ("LeetCode's node", |s| {
        s.settings(
            r#"{"leetcode.nodePath":"{R}/evil","leetcode.hint.configWebviewMarkdown":false}"#,
        );
    }),
    ("settings that are a pipe", |s| {
        std::fs::create_dir_all(s.repo.join(".vscode")).unwrap();
        assert!(
            Command::new("mkfifo")
                .arg(s.repo.join(".vscode/settings.json"))
                .status()
                .unwrap()
                .success()
        );
    }),
    ("settings that never end", |s| {
        std::fs::create_dir_all(s.repo.join(".vscode")).unwrap();
        symlink("/dev/zero", s.repo.join(".vscode/settings.json")).unwrap();
    }),
    ("go.mod and a Go file that are pipes", |s| {
        std::fs::remove_file(s.repo.join("go.mod")).unwrap();
        for name in ["go.mod", "x.go", "go.work"] {
            assert!(Command::new("mkfifo").arg(s.repo.join(name)).status().unwrap().success());
        }
    }),
    ("links in circles and out of the folder", |s| {
        symlink(&s.repo, s.repo.join("again")).unwrap();
        symlink("/", s.repo.join("root")).unwrap();
        symlink("/proc/self/fd/0", s.repo.join("stdin.go")).unwrap();
    }),
    ("vendored tools and tool lines", |s| {
        s.file(
            "go.mod",
            "module example.com/m\n\ngo 1.26\n\ntool example.com/m/evil\n\nignore ./x\n",
        );
    }),
    ("TMPDIR and HOME-like folders in the folder", |s| {
        std::fs::create_dir(s.repo.join("tmp")).unwrap();
        s.set("TMPDIR", "{R}/tmp");
        s.set("GOTMPDIR", "{R}/tmp");
        s.set("GOCACHE", "{R}/cache");
        s.set("GOMODCACHE", "{R}/mod");
    }),
];

pub(crate) fn scene(folder: &Path, prepare: Prepare) -> Scene {
    let (repo, home) = (folder.join("repo"), folder.join("home"));
    std::fs::create_dir(&repo).unwrap();
    let extension = home.join(".vscode/extensions/golang.go-0.50.0");
    std::fs::create_dir_all(&extension).unwrap();
    std::fs::write(
        extension.join("package.json"),
        r#"{"publisher":"golang","name":"go","version":"0.50.0"}"#,
    )
    .unwrap();
    let mut scene = Scene { opened: repo.clone(), repo, home, env: Vec::new() };
    let home = scene.home.to_string_lossy().into_owned();
    for (name, value) in [("HOME", home.as_str()), ("SHELL", "/bin/sh"), ("PATH", PATH)] {
        scene.set(name, value);
    }
    scene.file("go.mod", "module example.com/m\n\ngo 1.18\n");
    scene.file("main.go", "package main\n\n//go:generate {R}/evil\n\nfunc main() {}\n");
    scene.trap("evil");
    for tool in ["go", "gopls", "dlv", "gcc", "git", "node", "code"] {
        scene.trap(&format!("bin/{tool}"));
    }
    prepare(&mut scene);
    scene
}

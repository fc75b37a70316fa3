//! A diagnosis that is ended from outside, in the middle of ten thousand files: it goes at once, as the signal says, whoever
//! it had started goes with it, and nothing of it stays in the temporary folder.

use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Instant;

use crate::support::Place;
use crate::support::alive::{Alive, LONG};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

/// A folder of this name, made.
fn made(path: PathBuf) -> PathBuf {
    std::fs::create_dir_all(&path).unwrap();
    path
}

/// A script that says by the pipe in a folder that it runs, and goes on for ever with a child of its own.
fn endless(folder: &Path) -> String {
    format!("exec 9>{}/alive; sleep 1000 & sleep 1000\n", folder.display())
}

#[test]
fn it_goes_at_once_and_leaves_nobody() {
    let place = Place::new();
    place.write("go.mod", "module example.com/big\n\ngo 1.26\n");
    for package in 0..100 {
        let folder = made(place.path(&format!("p{package}")));
        for file in 0..100 {
            let text = format!("package p{package}\n\nfunc F{file}() {{}}\n");
            std::fs::write(folder.join(format!("f{file}.go")), text).unwrap();
        }
    }
    let home = place.folder().parent().unwrap().to_path_buf();
    for signal in [Signal::SIGINT, Signal::SIGTERM, Signal::SIGHUP] {
        // A `go` and a login shell that never answer.
        let (bin, temp) =
            (made(home.join(format!("{signal}/bin"))), made(home.join(format!("{signal}/tmp"))));
        let shell = made(home.join(format!("{signal}/home")));
        std::fs::write(bin.join("go"), format!("#!/bin/sh\n{}", endless(&bin))).unwrap();
        std::fs::set_permissions(bin.join("go"), std::fs::Permissions::from_mode(0o755)).unwrap();
        std::fs::write(shell.join(".profile"), endless(&shell)).unwrap();
        let (go, profile) = (Alive::new(&bin), Alive::new(&shell));
        let mut child = place
            .command(&["diagnose"])
            .env("PATH", format!("{}:/usr/bin:/bin", bin.display()))
            .env("HOME", &shell)
            .env("TMPDIR", &temp)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let gone = [go.begun(), profile.begun()];
        let told = Instant::now();
        kill(Pid::from_raw(child.id().cast_signed()), signal).unwrap();
        let status = child.wait().unwrap();
        println!("{signal}: {:?}", told.elapsed());
        assert_eq!(status.signal(), Some(signal as i32));
        assert!(told.elapsed() < LONG);
        for gone in gone {
            gone.recv_timeout(LONG).expect("a process was left behind");
        }
        let left: Vec<_> = std::fs::read_dir(&temp).unwrap().map(|e| e.unwrap().path()).collect();
        assert!(left.is_empty(), "{left:?}");
    }
}

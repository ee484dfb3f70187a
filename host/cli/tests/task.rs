//! The verb `task`, and the command under the name `python3`: frames of CBOR on standard input and output.
#![cfg(unix)]

use std::fs;
use std::io::Write;
use std::os::unix::fs::symlink;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// What a child says when its script is loaded: the length, then `{"kind": "ready", "cbor2_accelerated": true}`.
const READY: &[u8] = b"\x1f\0\0\0\xa2dkindereadyqcbor2_accelerated\xf5";
/// A frame that asks it to end: `{"kind": "shutdown"}`.
const SHUTDOWN: &[u8] = b"\x0f\0\0\0\xa1dkindhshutdown";

fn run(command: &mut Command, input: &[u8]) -> Output {
    let pipes = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = pipes.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

fn folder(name: &str, script: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("task.py"), script).unwrap();
    folder
}

#[test]
fn a_script_is_loaded_and_what_it_prints_is_no_frame() {
    let folder = folder("task-prints", "print('hello')\ndef process(ctx, input, state, output): pass\n");
    for mode in [None, Some("--native")] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_chalcopy"));
        command.arg("task").args(mode).arg(folder.join("task.py"));
        let Output { status, stdout, stderr } = run(&mut command, SHUTDOWN);
        assert!(status.success() && stdout == READY, "{}", String::from_utf8_lossy(&stdout));
        assert_eq!(stderr, b"hello\n");
    }
}

#[test]
fn under_the_name_of_python3_it_is_what_cu_python_task_starts() {
    let folder = folder("task-python3", "def process(ctx, input, state, output): pass\n");
    let python = folder.join("python3");
    let _ = fs::remove_file(&python);
    symlink(env!("CARGO_BIN_EXE_chalcopy"), &python).unwrap();
    assert!(Command::new(&python).arg("--version").stdout(Stdio::null()).status().unwrap().success());
    let bootstrap = "\"\"\"Bootstrap helpers for ``cu_python_task``.\"\"\"\nimport inspect\n";
    let mut command = Command::new(&python);
    command.args(["-u", "-c", bootstrap]).arg(folder.join("task.py"));
    let Output { status, stdout, .. } = run(&mut command, SHUTDOWN);
    assert!(status.success() && stdout == READY, "{}", String::from_utf8_lossy(&stdout));
}

#[test]
fn what_is_no_frame_ends_it() {
    let folder = folder("task-garbage", "def process(ctx, input, state, output): pass\n");
    let mut command = Command::new(env!("CARGO_BIN_EXE_chalcopy"));
    let Output { status, stderr, .. } = run(command.arg("task").arg(folder.join("task.py")), &[0xff; 64]);
    let stderr = String::from_utf8_lossy(&stderr);
    assert!(!status.success() && stderr.contains("task: a frame that is too long"), "{stderr}");
}

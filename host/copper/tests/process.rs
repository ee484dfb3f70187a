//! Mode `process`: what happens when the child is not there, is another program, dies, hangs, or loses its host.
#![cfg(unix)]
#![allow(missing_docs)]

use cu_chalcopy_task::config::{Mode, Settings};
use cu_chalcopy_task::make_machine;
use cu_chalcopy_task::task::SandboxTask;
use cu29::prelude::*;
use minicbor::Encoder;
use std::fs;
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const CHILD: &str = env!("CARGO_BIN_EXE_chalcopy-task");
const COUNTING: &str = "def process(ctx, input, state, output):\n    state = state + 1\n    \
    print('cycle', state)\n    while ctx.cl_id == 9:\n        pass\n    output.payload = state\n";

type Task = SandboxTask<(), u64, (u64,)>;

fn context(cl_id: u64) -> CuContext {
    let mut ctx = CuContext::builder(RobotClock::mock().0).cl_id(cl_id).task_ids(&["py"]).build();
    ctx.set_current_task(0);
    ctx
}

/// A program of the shell's.
fn program(folder: &Path, text: &str) -> PathBuf {
    let path = folder.join("program");
    fs::write(&path, format!("#!/bin/sh\n{text}\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    path
}

fn settings(folder: &Path, program: PathBuf) -> Settings {
    let script = folder.join("task.py");
    fs::write(&script, COUNTING).unwrap();
    Settings { script, mode: Mode::Process, program: Some(program), ..Settings::default() }
}

fn make(settings: Settings) -> Result<Task, String> {
    Task::with_machine(settings, make_machine).map_err(|error| error.to_string())
}

fn call(task: &mut Task, cl_id: u64) -> Result<Option<u64>, String> {
    let mut output = CuMsg::default();
    let done = task.process(&context(cl_id), &(), &mut output);
    done.map(|()| output.payload().copied()).map_err(|error| error.to_string())
}

#[test]
fn a_program_that_is_not_there_or_is_another_one_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let error = make(settings(folder.path(), "/nowhere/chalcopy".into())).err().unwrap();
    for part in ["/nowhere/chalcopy: No such file", "the key 'program'", "CHALCOPY"] {
        assert!(error.contains(part), "{error}");
    }
    let error = make(settings(folder.path(), "/bin/true".into())).err().unwrap();
    assert!(error.contains("the child process ended (exit status: 0)"), "{error}");
    let echo = program(folder.path(), "exec cat");
    let error = make(settings(folder.path(), echo)).err().unwrap();
    assert!(error.contains("a frame 'load', not 'ready'"), "{error}");
    let chatter = program(folder.path(), "echo Hello, who is there?; sleep 1");
    let error = make(settings(folder.path(), chatter)).err().unwrap();
    assert!(error.contains("does not answer as it should"), "{error}");
}

#[test]
fn a_child_that_dies_is_said_and_started_again() {
    let folder = tempfile::tempdir().unwrap();
    let pid = folder.path().join("pid");
    let wrapped = program(folder.path(), &format!("echo $$ > {}\nexec {CHILD} task", pid.display()));
    let mut task = make(settings(folder.path(), wrapped)).unwrap();
    assert_eq!(call(&mut task, 0), Ok(Some(1)));
    assert_eq!(call(&mut task, 1), Ok(Some(2)));
    for _ in 0..2 {
        let victim = fs::read_to_string(&pid).unwrap();
        assert!(Command::new("kill").args(["-9", victim.trim()]).status().unwrap().success());
        let error = call(&mut task, 2).unwrap_err();
        assert!(error.contains("the child process ended (signal: 9 (SIGKILL))"), "{error}");
        assert_eq!(call(&mut task, 3), Ok(Some(1)), "the state Rust saw last");
        assert_ne!(fs::read_to_string(&pid).unwrap(), victim);
    }
    task.stop(&context(4)).unwrap();
    let gone = fs::read_to_string(&pid).unwrap();
    let there = Command::new("kill").args(["-0", gone.trim()]).stderr(Stdio::null()).status().unwrap();
    assert!(!there.success(), "nobody is left behind");
}

#[test]
fn a_child_that_hangs_is_ended() {
    // It says that it is ready and has done what it was asked next, and nothing more.
    let folder = tempfile::tempdir().unwrap();
    let mute = program(
        folder.path(),
        "printf '\\014\\0\\0\\0\\241dkindeready\\013\\0\\0\\0\\241dkindddone'\nexec sleep 60",
    );
    let settings = Settings { deadline: Some(Duration::from_millis(20)), ..settings(folder.path(), mute) };
    let mut task = make(settings).unwrap();
    let begun = Instant::now();
    let error = call(&mut task, 0).unwrap_err();
    assert!(error.contains("did not answer within 90ms, and was ended"), "{error}");
    assert!(begun.elapsed() < Duration::from_secs(5));
}

/// A frame with these texts and numbers.
fn frame(texts: &[(&str, &str)], numbers: &[(&str, u64)], request: Option<&[u8]>) -> Vec<u8> {
    let mut to = Encoder::new(vec![0; 4]);
    to.map((texts.len() + numbers.len()) as u64 + u64::from(request.is_some())).unwrap();
    for (key, text) in texts {
        to.str(key).unwrap().str(text).unwrap();
    }
    for (key, number) in numbers {
        to.str(key).unwrap().u64(*number).unwrap();
    }
    if let Some(request) = request {
        to.str("request").unwrap().bytes(request).unwrap();
    }
    let mut bytes = to.into_writer();
    let length = u32::try_from(bytes.len() - 4).unwrap();
    bytes[..4].copy_from_slice(&length.to_le_bytes());
    bytes
}

#[test]
fn a_child_whose_host_is_gone_ends_even_in_an_endless_loop() {
    let mut child = Command::new(CHILD).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut to = child.stdin.take().unwrap();
    let texts = [("kind", "load"), ("name", "a.py"), ("script", "a.py"), ("source", "while True: pass\n")];
    to.write_all(&frame(&texts, &[("limit", 1 << 20), ("fuel", u64::MAX / 4)], None)).unwrap();
    std::thread::sleep(Duration::from_millis(100));
    assert!(child.try_wait().unwrap().is_none(), "it runs");
    drop(to);
    let begun = Instant::now();
    let status = child.wait().unwrap();
    assert!(begun.elapsed() < Duration::from_secs(10) && status.code() == Some(1), "{status}");
}

#[test]
fn frames_that_are_not_understood_are_errors_and_the_next_is_answered() {
    let mut child = Command::new(CHILD).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut to = child.stdin.take().unwrap();
    for bad in [
        frame(&[("kind", "dance")], &[], None),
        frame(&[("sort", "call")], &[], None),
        frame(&[("kind", "load")], &[], None),
        frame(&[("kind", "call")], &[], Some(b"what?")),
        frame(&[("kind", "snapshot")], &[], None),
        vec![1, 0, 0, 0, 0xff],
        vec![0, 0, 0, 0],
    ] {
        to.write_all(&bad).unwrap();
    }
    to.write_all(&frame(&[("kind", "shutdown")], &[], None)).unwrap();
    let mut said = Vec::new();
    child.stdout.take().unwrap().read_to_end(&mut said).unwrap();
    let said = String::from_utf8_lossy(&said);
    assert_eq!(said.matches("message").count(), 7, "{said}");
    for part in ["Unsupported request kind: 'dance'", "a frame without 'kind'", "no script is loaded"] {
        assert!(said.contains(part), "{said}");
    }
    assert!(child.wait().unwrap().success());
}

//! A board under QEMU: its console is a pipe at both ends.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::Board;
use crate::command::{Failure, Outcome, run};

/// How long a board may take to say something; this computer may be busy with other things too.
const PATIENCE: Duration = Duration::from_secs(120);

/// Characters of what was said last that an error tells.
const TOLD: usize = 500;

/// Something that is put into the board's memory before it starts: a file and an address.
pub(crate) type Load<'f> = (&'f Path, u64);

/// The command that runs a firmware, its console where QEMU's option `-serial` says.
pub(crate) fn command_at(machine: &[&str], firmware: &Path, serial: &str) -> Command {
    let mut command = Command::new(machine[0]);
    command.args(&machine[1..]).args(["-nographic", "-monitor", "none", "-serial", serial]);
    command.arg("-kernel").arg(firmware);
    command
}

/// The command that runs a firmware, its console on standard input and output.
fn command(machine: &[&str], firmware: &Path, loads: &[Load<'_>]) -> Command {
    let mut command = command_at(machine, firmware, "stdio");
    for (file, address) in loads {
        command.args(["-device", &format!("loader,file={},addr={address:#x},force-raw=on", file.display())]);
    }
    command
}

/// Runs a firmware for somebody at a terminal.
pub(crate) fn show(board: &Board, firmware: &Path) -> Outcome {
    run(&mut command(board.machine, firmware, &[]))
}

fn find(bytes: &[u8], text: &[u8]) -> Option<usize> {
    bytes.windows(text.len()).position(|window| window == text)
}

/// A board that runs.
pub(crate) struct Session {
    process: Child,
    input: ChildStdin,
    output: Receiver<Vec<u8>>,
    /// What it has said and nobody has asked for.
    heard: Vec<u8>,
    /// How long it may take to say something.
    patience: Duration,
}

impl Session {
    /// Starts a firmware.
    pub(crate) fn start(board: &Board, firmware: &Path, loads: &[Load<'_>]) -> Outcome<Session> {
        Session::start_as(board.machine, firmware, loads)
    }

    /// Starts a firmware on a machine.
    pub(crate) fn start_as(machine: &[&str], firmware: &Path, loads: &[Load<'_>]) -> Outcome<Session> {
        let mut command = command(machine, firmware, loads);
        let mut process =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn()?;
        let (Some(input), Some(mut pipe)) = (process.stdin.take(), process.stdout.take()) else {
            return Err(Failure::new("QEMU has no pipes"));
        };
        let (give, output) = channel();
        thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(length @ 1..) = pipe.read(&mut piece) {
                if give.send(piece[..length].to_vec()).is_err() {
                    return;
                }
            }
        });
        Ok(Session { process, input, output, heard: Vec::new(), patience: PATIENCE })
    }

    /// From now on it may take so long.
    pub(crate) fn be_patient(&mut self, patience: Duration) {
        self.patience = patience;
    }

    /// Types.
    pub(crate) fn send(&mut self, text: &str) -> Outcome {
        self.input.write_all(text.as_bytes())?;
        Ok(self.input.flush()?)
    }

    /// Waits until it says this; gives what it said before, which is forgotten with it.
    pub(crate) fn wait_for(&mut self, text: &str) -> Outcome<String> {
        let end = Instant::now() + self.patience;
        let mut searched = 0;
        loop {
            if let Some(at) = find(&self.heard[searched..], text.as_bytes()) {
                let rest = self.heard.split_off(searched + at + text.len());
                let said = std::mem::replace(&mut self.heard, rest);
                return Ok(String::from_utf8_lossy(&said[..searched + at]).into_owned());
            }
            searched = (self.heard.len() + 1).saturating_sub(text.len());
            match self.output.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(piece) => self.heard.extend(piece),
                Err(why) => {
                    let how = if why == RecvTimeoutError::Timeout { "did not say" } else { "ended without" };
                    let heard = String::from_utf8_lossy(&self.heard);
                    let last = heard.char_indices().rev().nth(TOLD).map_or(0, |(at, _)| at);
                    return Err(Failure::new(format!("the board {how} {text:?}, but {:?}", &heard[last..])));
                }
            }
        }
    }

    /// Types a line at the prompt; gives what came of it until the next prompt.
    pub(crate) fn ask(&mut self, line: &str) -> Outcome<String> {
        self.send(line)?;
        self.send("\r")?;
        self.wait_for("\r\n")?;
        self.wait_for(">>> ")
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

//! MicroPython's own tool, `mpremote` from PyPI, talks to a board under QEMU over its serial line.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use super::{Board, qemu};
use crate::command::{Failure, Outcome, capture, run, say};
use crate::workspace;

/// The version that was tried.
const VERSION: &str = "mpremote==1.29.0";
/// How long the board may take to listen.
const PATIENCE: Duration = Duration::from_secs(30);
/// A program for `run`.
const PROGRAM: &str = "import sys\nprint('run', sum(range(10)), sys.implementation.name)\n";

/// Installs the tool in a folder of its own; none where Python packages cannot be had. In continuous integration it must be.
pub(crate) fn tool() -> Outcome<Option<PathBuf>> {
    let folder = workspace::target().join("boards/mpremote");
    let tool = folder.join("bin/mpremote");
    if capture(Command::new(&tool).arg("version")).is_some() {
        return Ok(Some(tool));
    }
    let installed = run(Command::new("python3").args(["-m", "venv"]).arg(&folder))
        .and_then(|()| run(Command::new(folder.join("bin/pip")).args(["install", "--quiet", VERSION])));
    match installed {
        Ok(()) => Ok(Some(tool)),
        Err(why) if std::env::var_os("CI").is_some() => Err(why),
        Err(why) => {
            say(&format!("no board is talked to by mpremote, which could not be installed: {why}"));
            Ok(None)
        }
    }
}

/// A board that listens at a port.
struct Listening(Child);

impl Drop for Listening {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// `exec` and `run` of the tool.
pub(crate) fn talk(board: &Board, firmware: &Path, tool: &Path) -> Outcome {
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let _board = Listening(
        qemu::command_at(board.machine, firmware, &format!("tcp:127.0.0.1:{port},server=on,wait=off"))
            .spawn()?,
    );
    let program = workspace::target().join("boards/program.py");
    fs::write(&program, PROGRAM)?;
    let device = format!("socket://127.0.0.1:{port}");
    let ask = |words: &[&str]| capture(Command::new(tool).args(["connect", &device]).args(words));
    let end = Instant::now() + PATIENCE;
    let mut said = None;
    while said.is_none() && Instant::now() < end {
        said = ask(&["exec", "print('exec', 6 * 7)"]);
    }
    wants("exec", said, "exec 42")?;
    wants("run", ask(&["run", &program.display().to_string()]), "run 45 chalcopy")?;
    wants("eval", ask(&["eval", "2 ** 10"]), "1024")?;
    if board.has_files() { files(&program, &ask) } else { Ok(()) }
}

/// `fs` of the tool: there and back, a folder, a module that is imported.
fn files(program: &Path, ask: &dyn Fn(&[&str]) -> Option<String>) -> Outcome {
    let local = program.display().to_string();
    let does = |words: &[&str], wanted: &str| wants(words[1], ask(words), wanted);
    does(&["fs", "mkdir", "lib"], "")?;
    does(&["fs", "cp", &local, ":lib/program.py"], "")?;
    does(&["fs", "ls", "lib"], &format!("{} program.py", PROGRAM.len()))?;
    does(&["fs", "cat", "lib/program.py"], PROGRAM.trim())?;
    wants("import", ask(&["exec", "import program"]), "run 45 chalcopy")?;
    let back = program.with_extension("back");
    does(&["fs", "cp", ":lib/program.py", &back.display().to_string()], "")?;
    if fs::read_to_string(&back)? != PROGRAM {
        return Err(Failure::new("mpremote fs cp: the file came back as another"));
    }
    does(&["fs", "rm", "lib/program.py"], "")?;
    does(&["fs", "rmdir", "lib"], "")?;
    match ask(&["fs", "cat", "lib/program.py"]) {
        None => Ok(()),
        Some(said) => Err(Failure::new(format!("a file that was removed is still there: {said:?}"))),
    }
}

fn wants(verb: &str, said: Option<String>, wanted: &str) -> Outcome {
    match said {
        // A terminal's ends of lines come over the line.
        Some(said) if said.replace('\r', "").contains(wanted) => Ok(()),
        said => Err(Failure::new(format!("mpremote {verb}: wanted {wanted:?}, heard {said:?}"))),
    }
}

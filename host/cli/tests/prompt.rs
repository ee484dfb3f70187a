//! The prompt as somebody at a terminal meets it, sandboxed and natively.
#![cfg(unix)]

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use rexpect::session::{Options, PtySession, spawn_with_options};

const MODES: [&[&str]; 2] = [&[], &["--native"]];
/// How long an answer may take: other tests run beside this one.
const PATIENCE: u64 = 60_000;
const TAB: &str = "\t";
const UP: &str = "\x1b[A";
const BACKSPACE: &str = "\x7f";

/// Somebody at a terminal.
struct Desk(PtySession);

impl Desk {
    /// A session whose history stands in this file (none: an empty name), after the first prompt.
    fn new(mode: &[&str], history: &str) -> Desk {
        let mut command = Command::new(env!("CARGO_BIN_EXE_chalcopy"));
        command.args(mode).env("CHALCOPY_HISTORY", history).env("TERM", "xterm").env("NO_COLOR", "1");
        let options = Options::new().timeout_ms(Some(PATIENCE)).strip_ansi_escape_codes(true);
        let mut desk = Desk(spawn_with_options(command, options).expect("a terminal"));
        desk.sees(">>> ");
        desk
    }

    /// Waits for a text; gives what came before it.
    fn sees(&mut self, text: &str) -> String {
        self.0.exp_string(text).unwrap_or_else(|error| panic!("no {text:?}: {error}"))
    }

    fn keys(&mut self, keys: &str) {
        self.0.send(keys).expect("a terminal");
        self.0.flush().expect("a terminal");
    }

    /// Types a line and waits for what it prints and for the next prompt.
    fn line(&mut self, line: &str, said: &str) {
        self.keys(line);
        self.keys("\r");
        self.sees(said);
        self.sees(">>> ");
    }

    fn control(&mut self, key: char) {
        self.0.send_control(key).expect("a terminal");
    }

    /// Leaves by Ctrl-D.
    fn leaves(mut self) {
        self.control('d');
        self.0.exp_eof().expect("the end");
    }
}

fn each(check: impl Fn(Desk)) {
    for mode in MODES {
        check(Desk::new(mode, ""));
    }
}

/// A file of this test alone, which is not there.
fn file(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_file(&path);
    let _ = fs::remove_dir_all(&path);
    path
}

#[test]
fn values_are_shown_and_remembered() {
    each(|mut desk| {
        desk.line("6 * 7", "\n42\r\n");
        desk.line("_ + 1", "\n43\r\n");
        desk.line("1 / 0", "ZeroDivisionError: division by zero");
        desk.line("_", "\n43\r\n");
        desk.leaves();
    });
}

#[test]
fn blocks_are_indented() {
    each(|mut desk| {
        desk.keys("def twice(x):\r");
        desk.sees("...     ");
        desk.keys("if x:\r");
        desk.sees("...         ");
        desk.keys("return 2 * x\r");
        desk.sees("...     ");
        // Backspace takes a step.
        desk.keys(&format!("{BACKSPACE}    return 'no' + 'thing'\r"));
        desk.sees("... ");
        desk.line("", "");
        desk.line("twice(21), twice(0)", "\n(42, 'nothing')\r\n");
        // Ctrl-D ends an entry before it ends the session.
        desk.keys("for i in 1, 2:\r");
        desk.sees("...     ");
        desk.keys("i * 111\r");
        desk.sees("...     ");
        desk.control('d');
        desk.sees("\n111\r\n222\r\n");
        desk.sees(">>> ");
        desk.leaves();
    });
}

#[test]
fn tab_completes() {
    each(|mut desk| {
        desk.line("import math; value_of_mine = 1234", "");
        desk.line(&format!("value_o{TAB} * 2"), "\n2468\r\n");
        desk.line(&format!("math.facto{TAB}(5)"), "\n120\r\n");
        desk.line(&format!("'abc'.upp{TAB}()"), "\n'ABC'\r\n");
        desk.line(&format!("import itert{TAB}"), "itertools");
        desk.line(&format!("itertools.__na{TAB}"), "\n'itertools'\r\n");
        desk.keys(&format!("math.lo{TAB}{TAB}"));
        desk.sees("log10");
        desk.control('c');
        desk.sees("KeyboardInterrupt");
        desk.sees(">>> ");
        desk.line("class C:\r    def __dir__(self):\r    while True: pass\r\rc = C(); c.attribute = 5\r", "");
        desk.line(&format!("c.attr{TAB} + 1"), "\n6\r\n");
        desk.keys(&format!("if 1:\r{TAB}"));
        desk.sees("...         ");
        desk.control('c');
        desk.sees("KeyboardInterrupt");
        desk.sees(">>> ");
        desk.leaves();
    });
}

#[test]
fn control_c_interrupts_and_the_session_goes_on() {
    each(|mut desk| {
        desk.line("import time; x = 1", "");
        for endless in [
            "while True: x += 1\r",
            "print('rea' + 'dy'); sum(iter(int, 1))",
            "print('rea' + 'dy'); time.sleep(1000)",
            "print('rea' + 'dy'); input()",
        ] {
            desk.keys(endless);
            desk.keys("\r");
            match endless.starts_with("print") {
                true => drop(desk.sees("\nready\r\n")),
                false => drop(desk.sees("... ")),
            }
            sleep(Duration::from_millis(300));
            desk.control('c');
            desk.sees("KeyboardInterrupt");
            desk.sees(">>> ");
        }
        desk.line("x > 1, 'still ' + 'here'", "\n(True, 'still here')\r\n");
        // A program may catch it.
        desk.keys("try:\rprint('rea' + 'dy')\rwhile True: pass\r");
        desk.sees("... ");
        desk.keys(&format!("{BACKSPACE}{BACKSPACE}except KeyboardInterrupt:\r'cau' + 'ght'\r\r"));
        desk.sees("\nready\r\n");
        sleep(Duration::from_millis(300));
        desk.control('c');
        desk.sees("'caught'\r\n");
        desk.sees(">>> ");
        // At the prompt it drops the line and the entry.
        desk.keys("if 1:\r");
        desk.sees("...     ");
        desk.keys("print('never')");
        desk.control('c');
        desk.sees("KeyboardInterrupt");
        desk.sees(">>> ");
        desk.line("7 * 11", "\n77\r\n");
        desk.leaves();
    });
}

#[test]
fn pasted_text_may_have_empty_lines() {
    each(|mut desk| {
        let text = "def f(n):\r    if n:\r\r        return n * 3\r\r    return 'n' + 'one'\r\rf(0)\rf(37)";
        desk.keys(&format!("\x1b[200~{text}\x1b[201~"));
        desk.keys("\r");
        desk.sees("\n'none'\r\n111\r\n");
        desk.sees(">>> ");
        desk.leaves();
    });
}

#[test]
fn paste_mode() {
    each(|mut desk| {
        desk.control('e');
        desk.sees("paste mode; Ctrl-C to cancel, Ctrl-D to finish");
        desk.sees("=== ");
        desk.keys("def f(n):\r\tif n:\r\r\t\treturn n * 3\r\r\treturn 'n' + 'one'\r\rf(0)\rf(37)");
        desk.control('d');
        desk.sees("\n'none'\r\n111\r\n");
        desk.sees(">>> ");
        desk.control('e');
        desk.sees("=== ");
        desk.keys("print('never')\r");
        desk.sees("=== ");
        desk.control('c');
        desk.sees("KeyboardInterrupt");
        desk.sees(">>> ");
        // On a line with text Ctrl-E goes to its end.
        desk.keys("5 * 5");
        desk.control('a');
        desk.control('e');
        desk.line(" * 5", "\n125\r\n");
        desk.leaves();
    });
}

#[test]
fn the_history_lives_on() {
    for (number, mode) in MODES.into_iter().enumerate() {
        let path = file(&format!("history{number}"));
        let path = path.display().to_string();
        let mut desk = Desk::new(mode, &path);
        desk.line("x = 'first' + ' entry'", "");
        desk.keys("for i in 1, 2:\ri * 111\r\r");
        desk.sees("\n111\r\n222\r\n");
        desk.sees(">>> ");
        desk.leaves();
        let mut desk = Desk::new(mode, &path);
        desk.line("x", "NameError");
        desk.line(&format!("{UP}{UP}{UP}{UP}"), "");
        desk.line("x", "\n'first entry'\r\n");
        // An entry of several lines comes back as a whole (Up goes through its lines), and waits for its end again.
        desk.keys(&format!("{UP}{UP}{UP}{UP}"));
        desk.keys("\r\r");
        desk.sees("\n111\r\n222\r\n");
        desk.sees(">>> ");
        desk.leaves();
    }
}

#[test]
fn trouble_with_the_history_is_told_once() {
    for (number, mode) in MODES.into_iter().enumerate() {
        let folder = file(&format!("folder{number}"));
        fs::create_dir(&folder).unwrap();
        let damaged = file(&format!("damaged{number}"));
        fs::write(&damaged, b"x = 1\n\xff\xfe\n").unwrap();
        let nowhere = folder.join("nowhere").join("history");
        for path in [&folder, &damaged, &nowhere] {
            let mut command = Command::new(env!("CARGO_BIN_EXE_chalcopy"));
            command.args(mode).env("CHALCOPY_HISTORY", path).env("TERM", "xterm");
            let options = Options::new().timeout_ms(Some(PATIENCE)).strip_ansi_escape_codes(true);
            let mut desk = Desk(spawn_with_options(command, options).expect("a terminal"));
            desk.keys("6 * 7\r");
            desk.sees("\n42\r\n");
            desk.keys("_ + 1\r");
            desk.sees("\n43\r\n");
            desk.leaves();
        }
        assert_eq!(fs::read(&damaged).unwrap(), b"x = 1\n\xff\xfe\n");
    }
}

#[test]
fn prompts_and_the_end() {
    each(|mut desk| {
        desk.line("import sys; sys.ps2 = '..> '", "");
        desk.keys("sys.ps1 = 'in: '\r");
        desk.sees("in: ");
        desk.keys("(1,\r");
        desk.sees("..>     ");
        desk.keys("2)\r");
        desk.sees("\n(1, 2)\r\n");
        desk.sees("in: ");
        desk.keys("sys.exit('fare' + 'well')\r");
        desk.sees("\nfarewell\r\n");
        desk.0.exp_eof().expect("the end");
    });
}

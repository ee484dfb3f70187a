//! What the sandbox promises: limits that hold, errors with their story, a host that gives what it chooses, snapshots that travel.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use chalcopy_sandbox::{
    Error, ErrorKind, Feedback, Host, Module, Options, Output, Program, Sandbox, Session, Task,
};

fn session(options: Options) -> Session {
    Sandbox::new().unwrap().session(options).unwrap()
}

fn run(session: &mut Session, text: &str) -> Result<(), Error> {
    session.run(Program::source("test.py", text))
}

/// A host that writes down what reaches it.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<String>>);

impl Notes {
    fn take(&self) -> String {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl Host for Notes {
    fn now(&mut self) -> u64 {
        1_500_000_000
    }

    fn write(&mut self, to: Output, bytes: &[u8]) {
        let mark = if to == Output::Standard { "" } else { "!" };
        self.0.lock().unwrap().push_str(&format!("{mark}{}", String::from_utf8_lossy(bytes)));
    }

    fn read_line(&mut self) -> Option<String> {
        self.0.lock().unwrap().push_str("<read>");
        Some("typed\n".to_owned())
    }

    fn find_module(&mut self, name: &str) -> Option<Module> {
        let content = b"def f():\n    return 1 / 0\n".to_vec();
        (name == "helper").then(|| Module { path: "lib/helper.py".to_owned(), is_package: false, content })
    }

    fn source(&mut self, path: &str) -> Option<Vec<u8>> {
        (path == "lib/helper.py").then(|| b"def f():\n    return 1 / 0\n".to_vec())
    }
}

#[test]
fn an_error_tells_its_story() {
    let error = run(&mut session(Options::new()), "def f(x):\n    return x // 0\nf(1)\n").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Exception);
    assert_eq!(error.to_string(), "ZeroDivisionError: integer division or modulo by zero");
    assert!(error.traceback().starts_with(
        "Traceback (most recent call last):\n  File \"test.py\", line 3, in <module>\n    f(1)\n"
    ));
    let error = run(&mut session(Options::new()), "x = (\n").unwrap_err();
    assert_eq!(
        (error.kind(), error.exception(), error.message()),
        (ErrorKind::Syntax, "SyntaxError", "'(' was never closed (test.py, line 1)")
    );
    let error = run(&mut session(Options::new()), "raise SystemExit(7)").unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Exit, 7));
}

#[test]
fn fuel_ends_a_call_and_not_the_machine() {
    let mut session = session(Options::new().fuel(10_000));
    let error = run(&mut session, "n = 0\nwhile True: n += 1\n").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Fuel);
    assert!(error.is_limit() && !error.is_final());
    assert_eq!(session.usage().unwrap().fuel, 10_000);
    let reached = session.eval("n").unwrap();
    let error = run(&mut session, "n = 0\nwhile True: n += 1\n").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Fuel);
    assert_eq!(session.eval("n").unwrap(), reached);
}

#[test]
fn work_inside_natives_costs_fuel() {
    for text in [
        "sum(range(10**9))",
        "sorted(range(10**6, 0, -1))",
        "'x' * 10**8 in 'y'",
        "list(range(10**7))",
        "3 ** 10**6",
    ] {
        let start = Instant::now();
        let error = run(&mut session(Options::new().fuel(10_000)), text).unwrap_err();
        assert!(error.is_limit(), "{text}: {error:?}");
        assert!(start.elapsed() < Duration::from_secs(2), "{text}: {:?}", start.elapsed());
    }
}

#[test]
fn memory_and_depth_are_exceptions_of_the_program() {
    let mut session = session(Options::new().memory(1 << 20));
    let error = run(&mut session, "x = []\nwhile True: x.append('a' * 1000 + str(len(x)))\n").unwrap_err();
    assert_eq!((error.kind(), error.exception()), (ErrorKind::Memory, "MemoryError"));
    let usage = session.usage().unwrap();
    assert!(usage.memory_peak <= usage.memory_limit && usage.memory_limit <= 1 << 20, "{usage:?}");
    let mut session = self::session(Options::new().memory(1 << 20));
    run(&mut session, "try:\n    y = [0] * 10**7\nexcept MemoryError:\n    z = 'caught'\n").unwrap();
    assert_eq!(session.eval("z").unwrap(), "'caught'");
    let error = run(&mut session, "def f(): f()\nf()\n").unwrap_err();
    assert_eq!((error.kind(), error.exception()), (ErrorKind::Depth, "RecursionError"));
}

#[test]
fn the_watchdog_ends_the_machine() {
    let sandbox = Sandbox::new().unwrap();
    let mut task = sandbox.task(Options::new().memory(1 << 20).watchdog(Duration::from_millis(20))).unwrap();
    task.load(Program::source("t.py", PROCESS)).unwrap();
    let start = Instant::now();
    let error = task.load(Program::source("t.py", "while True: pass")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Watchdog);
    assert!(start.elapsed() < Duration::from_secs(2));
    assert!(!task.is_live());
    assert_eq!(task.collect().unwrap_err().kind(), ErrorKind::Dead);
    // A fault in one machine is none in the next.
    sandbox.task(Options::new().memory(1 << 20)).unwrap().load(Program::source("t.py", PROCESS)).unwrap();
}

#[test]
fn the_host_gives_what_it_chooses() {
    let notes = Notes::default();
    let mut session = session(Options::new().host(notes.clone()).arguments(["x.py", "-v"]));
    run(
        &mut session,
        "import sys\nprint(sys.argv)\nprint('a', file=sys.stderr)\nprint('b', end='')\nprint(input('? '))\n",
    )
    .unwrap();
    assert_eq!(notes.take(), "['x.py', '-v']\n!a\nb? <read>typed\n");
    run(&mut session, "import time\nprint(time.monotonic())\n").unwrap();
    assert_eq!(notes.take(), "1.5\n");
    let error = run(&mut session, "import helper\nhelper.f()\n").unwrap_err();
    assert!(
        error.traceback().contains("  File \"lib/helper.py\", line 2, in f\n    return 1 / 0\n"),
        "{error:?}"
    );
    let error = run(&mut session, "import nowhere\n").unwrap_err();
    assert_eq!(error.to_string(), "ModuleNotFoundError: No module named 'nowhere'");
}

/// A host that wants a stop after some questions.
struct Impatient(u32);

impl Host for Impatient {
    fn poll(&mut self) -> bool {
        self.0 -= 1;
        self.0 == 0
    }
}

#[test]
fn the_host_may_interrupt() {
    let error = run(&mut session(Options::new().host(Impatient(20))), "while True: pass\n").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Interrupted);
}

#[test]
fn an_interrupt_can_be_caught() {
    let mut session = session(Options::new().host(Impatient(20)));
    session.feed("kept = 1\n").unwrap();
    let caught = "try:\n    while True: pass\nexcept KeyboardInterrupt:\n    caught = 2\n";
    assert_eq!(run(&mut session, caught).map_err(|error| error.kind()), Ok(()));
    assert_eq!(session.eval("kept, caught").unwrap(), "(1, 2)");
}

#[test]
fn lines_of_entries() {
    let notes = Notes::default();
    let mut session = session(Options::new().host(notes.clone()));
    assert_eq!(session.invite().unwrap(), (">>> ".to_owned(), String::new()));
    assert_eq!(session.line("if 1:").unwrap(), Feedback::Incomplete);
    assert_eq!(session.invite().unwrap(), ("... ".to_owned(), "    ".to_owned()));
    session.cancel().unwrap();
    session.paste().unwrap();
    assert_eq!(session.invite().unwrap().0, "=== ");
    assert_eq!(session.line("6 * 7").unwrap(), Feedback::Incomplete);
    assert_eq!(session.finish().unwrap(), Feedback::Complete);
    assert_eq!(session.line("_").unwrap(), Feedback::Complete);
    assert_eq!(notes.take(), "42\n42\n");
    let long = session.line(&"x".repeat(1 << 21)).unwrap_err();
    assert_eq!((long.kind(), session.is_live()), (ErrorKind::Memory, true));
}

#[test]
fn a_prompt() {
    let notes = Notes::default();
    let mut session = session(Options::new().host(notes.clone()));
    assert_eq!(session.feed("x = 6\n").unwrap(), Feedback::Complete);
    assert_eq!(session.feed("x * 7\n").unwrap(), Feedback::Complete);
    assert_eq!(session.feed("None\n").unwrap(), Feedback::Complete);
    assert_eq!(notes.take(), "42\n");
    for beginning in ["if x:\n", "if x:\n    print(x)\n", "f(\n", "'''a\n"] {
        assert_eq!(session.probe(beginning).unwrap(), Feedback::Incomplete, "{beginning}");
        assert_eq!(session.feed(beginning).unwrap(), Feedback::Incomplete, "{beginning}");
    }
    assert_eq!(session.feed("if x:\n    print(x)\n\n").unwrap(), Feedback::Complete);
    assert_eq!(notes.take(), "6\n");
    assert_eq!(session.complete("pri").unwrap(), (0, vec!["print".to_owned()]));
    assert_eq!(session.complete("y = x.bit_l").unwrap(), (6, vec!["bit_length".to_owned()]));
    assert_eq!(session.complete("no.such").unwrap(), (3, vec![]));
    assert!(session.feed("1 / 0\n").unwrap_err().traceback().contains("File \"<stdin>\", line 1"));
}

#[test]
fn an_image_is_a_program() {
    let mut maker = session(Options::new());
    let image = maker.build("x.py", "def f(): return 42\nx = f()\n").unwrap();
    assert!(maker.listing(Program::Image(&image)).unwrap().contains("f"));
    let mut session = session(Options::new());
    session.run(Program::Image(&image)).unwrap();
    assert_eq!(session.eval("x").unwrap(), "42");
    let mut damaged = image.clone();
    for at in (0..image.len()).step_by(17) {
        damaged[at] ^= 0x55;
        assert!(session.run(Program::Image(&damaged)).is_err(), "byte {at}");
        damaged[at] = image[at];
    }
}

/// What a task has to define.
const PROCESS: &str = "def process(ctx, input, state, output): pass\n";

fn task(text: &str) -> Task {
    let mut task = Sandbox::new().unwrap().task(Options::new().memory(1 << 20)).unwrap();
    task.load(Program::source("t.py", &format!("{PROCESS}{text}"))).unwrap();
    task
}

#[test]
fn a_snapshot_moves_into_another_machine() {
    let snapshot = task("class Point:\n    pass\np = Point()\np.x = [1, 'two', 3.0]\n").snapshot().unwrap();
    assert_eq!(
        task("class Point:\n    pass\np = Point()\np.x = [1, 'two', 3.0]\n").snapshot().unwrap(),
        snapshot
    );
    let mut other = session(Options::new().memory(1 << 20));
    other.restore(&snapshot).unwrap();
    assert_eq!(other.eval("p.x").unwrap(), "[1, 'two', 3.0]");
    assert_eq!(other.restore(&snapshot[..snapshot.len() / 2]).unwrap_err().kind(), ErrorKind::Image);
    assert_eq!(other.restore(b"nonsense").unwrap_err().kind(), ErrorKind::Image);
}

#[test]
fn machines_do_not_see_each_other() {
    let (mut one, mut two) = (session(Options::new()), session(Options::new()));
    run(&mut one, "x = 1").unwrap();
    assert_eq!(two.eval("x").unwrap_err().exception(), "NameError");
    let _: Vec<Session> = (0..20).map(|_| session(Options::new())).collect();
}

#[test]
fn a_hundred_tasks_live_beside_each_other() {
    let mut tasks: Vec<_> = (0..100)
        .map(|number| task(&format!("kept = [{number}]\ndef process(ctx, input, state, output): pass\n")))
        .collect();
    let snapshots: std::collections::BTreeSet<_> =
        tasks.iter_mut().map(|task| task.snapshot().unwrap()).collect();
    assert_eq!(snapshots.len(), 100, "each has memory of its own");
}

//! Scripts that do their worst: each ends as an error of the right kind, the outputs stay empty, and the task goes on.
#![allow(missing_docs)]

use cu_chalcopy_task::config::{Mode, Settings};
use cu_chalcopy_task::make_machine;
use cu_chalcopy_task::task::SandboxTask;
use cu29::prelude::*;
use cu29::reflect::Reflect;
use serde::{Deserialize, Serialize};
use std::sync::{Arc, Mutex};

#[derive(
    Default, Debug, Clone, PartialEq, Serialize, Deserialize, bincode::Encode, bincode::Decode, Reflect,
)]
struct Command {
    force: f64,
    text: String,
    many: Vec<f64>,
}

type Task = SandboxTask<(Command,), f64, (Command,)>;

const MODES: [Mode; 3] = [Mode::Sandbox, Mode::Native, Mode::Process];

fn settings(mode: Mode) -> Settings {
    let program = Some(env!("CARGO_BIN_EXE_chalcopy-task").into());
    Settings { mode, fuel: 300_000, program, ..Settings::default() }
}

/// A task with this file as its script, or why there is none.
fn load(script: &[u8], settings: Settings) -> Result<Task, String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("task.py");
    std::fs::write(&path, script).unwrap();
    Task::with_machine(Settings { script: path, ..settings }, make_machine).map_err(|error| error.to_string())
}

fn context(cl_id: u64) -> CuContext {
    let (clock, mock) = RobotClock::mock();
    mock.set_value(cl_id * 1000);
    let mut ctx = CuContext::builder(clock).cl_id(cl_id).task_ids(&["py"]).build();
    ctx.set_current_task(0);
    ctx
}

fn call(task: &mut Task, cl_id: u64, output: &mut CuMsg<Command>) -> Result<(), String> {
    let input = CuMsg::new(Some(Command { force: 1.5, ..Command::default() }));
    let done = task.process(&context(cl_id), &input, output).map_err(|error| error.to_string());
    task.postprocess(&context(cl_id)).unwrap();
    done
}

/// The line does harm in the second of three calls.
fn harm(line: &str, want: &str) {
    let script = format!(
        "def process(ctx, input, state, output):\n    state = state + 1\n    output.payload.force = state\n    \
         if ctx.cl_id == 1:\n        {line}\n"
    );
    for mode in MODES {
        let mut task = load(script.as_bytes(), settings(mode)).unwrap();
        let mut output = CuMsg::default();
        call(&mut task, 0, &mut output).unwrap();
        assert_eq!(output.payload().unwrap().force, 1.0);
        let error = call(&mut task, 1, &mut output).expect_err(line);
        assert!(error.contains(want), "{mode:?}, {line}: {error}");
        for part in ["Python task 'py', script '", "task.py' failed:\n"] {
            assert!(error.contains(part), "{mode:?}, {line}: {error}");
        }
        assert!(output.payload().is_none(), "{mode:?}, {line}");
        assert!(!output.metadata.status_txt.0.is_empty(), "{mode:?}, {line}");
        call(&mut task, 2, &mut output).unwrap_or_else(|error| panic!("{mode:?}, {line}: {error}"));
        assert!(output.payload().unwrap().force >= 2.0, "{mode:?}, {line}");
    }
}

#[test]
fn limits_are_errors_of_their_own() {
    harm("while True: pass", "line 5, in process\n");
    harm("while True: pass", "the script used up its fuel");
    harm("sum(range(10 ** 12))", "the script used up its fuel");
    harm("for x in iter(int, 1): pass", "the script used up its fuel");
    harm("x = [0] * 10 ** 9", "MemoryError");
    harm("x = 'x' * 10 ** 9", "MemoryError");
    harm("process(ctx, input, state, output)", "RecursionError: maximum recursion depth exceeded");
    harm("x = 1 << 10 ** 9", "MemoryError");
}

#[test]
fn ways_out_are_closed() {
    harm("raise SystemExit(3)", "SystemExit: 3");
    harm("import sys; sys.exit()", "SystemExit");
    harm("raise KeyboardInterrupt", "KeyboardInterrupt");
    harm("import os", "ModuleNotFoundError: No module named 'os'");
    harm("import socket", "ModuleNotFoundError: No module named 'socket'");
    harm("open('/etc/passwd')", "NameError: name 'open' is not defined");
    harm("__import__('..task')", "ModuleNotFoundError");
    harm("input()", "TypeError");
    harm("raise BaseException('all')", "BaseException: all");
    harm("raise type('Odd', (Exception,), {'__str__': lambda self: 1 / 0})", "Odd");
}

#[test]
fn outputs_that_do_not_fit_are_errors() {
    harm("output.payload.force = 'fast'", "output.payload.force: expected f64, got str 'fast'");
    harm("output.payload.many = [1.0, None]", "output.payload.many[1]: expected f64, got None");
    harm("output.payload.text = '\\ud800'", "UnicodeEncodeError");
    harm("output.payload.farce = 1.0", "AttributeError: 'Command' object has no attribute 'farce'");
    harm("output.payload.many.append(output.payload.many)", "RecursionError");
    harm("output.payload.force = 1 << 200", "OverflowError: int too large to pass to Copper");
    harm("output.payload.force = object()", "TypeError: cannot pass 'object' object to Copper");
    harm("output = 5", "TypeError");
    harm("output = [output, output]", "Error");
    harm("output.tov = 'soon'", "Error");
}

#[test]
fn numbers_that_are_none_pass() {
    let script =
        b"def process(ctx, i, state, output):\n    p = output.payload\n    p.force = float('nan')\n    p.many = [float('-inf'), -0.0, 1e-320]\n";
    for mode in MODES {
        let (mut task, mut output) = (load(script, settings(mode)).unwrap(), CuMsg::default());
        call(&mut task, 0, &mut output).unwrap();
        let command = output.payload().unwrap();
        assert_eq!(command.force.to_bits(), f64::NAN.to_bits(), "a NaN has one form");
        assert_eq!(command.many.iter().map(|x| x.to_bits()).collect::<Vec<_>>(), {
            [f64::NEG_INFINITY, -0.0, 1e-320].map(f64::to_bits)
        });
    }
}

#[test]
fn a_script_that_cannot_begin_stops_the_application() {
    let valid = "def process(ctx, input, state, output): pass\n";
    for (script, want) in [
        ("", "must define a callable process(ctx, input, state, output)"),
        ("process = 5\n", "must define a callable process(ctx, input, state, output)"),
        ("def process(a, b, c): pass\n", "must define a callable process(ctx, input, state, output)"),
        (&format!("{valid}def start(ctx): pass\n"), "must define a callable start(ctx, state)"),
        (&format!("{valid}stop = 3\n"), "must define a callable stop(ctx, state)"),
        (&format!("{valid}while True: pass\n"), "the script used up its fuel"),
        (&format!("{valid}x = [0] * 10 ** 9\n"), "MemoryError"),
        (&format!("{valid}1 / 0\n"), "line 2, in <module>"),
        (&format!("{valid}raise SystemExit(1)\n"), "SystemExit"),
        ("def process(ctx, input, state, output)\n    pass\n", "SyntaxError: expected ':'"),
        ("x = '\0'\n", "SyntaxError: source code cannot contain null bytes"),
    ] {
        for mode in MODES {
            let error = load(script.as_bytes(), settings(mode)).err().unwrap_or_else(|| panic!("{script:?}"));
            assert!(error.contains(want) && error.contains("task.py'"), "{mode:?}, {script:?}: {error}");
        }
    }
    for mode in MODES {
        let error = load(b"x = '\xff'\n", settings(mode)).err().unwrap();
        assert!(error.contains("task.py'") && error.contains("UTF-8"), "{error}");
    }
}

#[test]
fn settings_that_are_too_small_are_named() {
    let script = b"def process(ctx, input, state, output): pass\n";
    for mode in MODES {
        for memory in [0, 1000, 4000] {
            let small = Settings { memory, ..settings(mode) };
            let error = load(script, small).err().unwrap_or_else(|| panic!("{memory}"));
            assert!(error.contains("memory") || error.contains("MemoryError"), "{mode:?} {memory}: {error}");
        }
    }
}

#[test]
fn a_start_or_stop_that_fails_says_so() {
    let valid = "def process(ctx, input, state, output): pass\n";
    for mode in MODES {
        let mut task =
            load(format!("{valid}def start(ctx, state): 1 / 0\n").as_bytes(), settings(mode)).unwrap();
        let error = task.start(&context(0)).unwrap_err().to_string();
        assert!(error.contains("in start") && error.contains("ZeroDivisionError"), "{error}");
        let script = format!("{valid}def stop(ctx, state):\n    while True: pass\n");
        let mut task = load(script.as_bytes(), settings(mode)).unwrap();
        task.start(&context(0)).unwrap();
        let error = task.stop(&context(1)).unwrap_err().to_string();
        assert!(error.contains("in stop") && error.contains("the script used up its fuel"), "{error}");
    }
}

/// Keeps what is logged.
#[derive(Clone, Debug, Default)]
struct Lines(Arc<Mutex<Vec<String>>>);

impl WriteStream<CuLogEntry> for Lines {
    fn log(&mut self, entry: &CuLogEntry) -> CuResult<()> {
        let text = entry.params.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        self.0.lock().map_err(|_| "broken")?.push(format!("{:?} {text}", entry.level));
        Ok(())
    }
}

#[test]
fn what_is_printed_is_in_the_log() {
    let lines = Lines::default();
    let _logger = LoggerRuntime::init(RobotClock::mock().0, lines.clone(), None::<NullLog>);
    let script = b"import sys\ndef process(ctx, input, state, output):\n    print('one', 1)\n    \
        print('half', end=' ')\n    print('a line\\nand another')\n    print('aside', file=sys.stderr)\n    raise ValueError('no way')\n";
    for mode in MODES {
        let (mut task, mut output) = (load(script, settings(mode)).unwrap(), CuMsg::default());
        call(&mut task, 0, &mut output).unwrap_err();
        let logged = std::mem::take(&mut *lines.0.lock().unwrap());
        // Other tests of this process log as well.
        let of_ours = |text: &&str| logged.iter().any(|line| line.contains(*text));
        for text in [
            "Info task.py 3 one 1",
            "Info task.py 4 half a line",
            "Info task.py 5 and another",
            "Warning task.py 6 aside",
        ] {
            assert!(of_ours(&text), "{mode:?}, {text}: {logged:?}");
        }
        assert!(
            logged.iter().any(|line| line.starts_with("Error py") && line.contains("ValueError: no way")),
            "{logged:?}"
        );
    }
}

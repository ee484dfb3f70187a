//! What becomes of a task whose calls fail: the keys `deadline` and `on_error`, files that go away; and tasks that need no file, sources
//! and sinks. All in every mode.
#![allow(missing_docs)]

use cu_chalcopy_task::config::{Mode, OnError, Settings};
use cu_chalcopy_task::ends::{SandboxSinkTask, SandboxSrcTask};
use cu_chalcopy_task::make_machine;
use cu_chalcopy_task::task::SandboxTask;
use cu29::prelude::*;
use std::path::PathBuf;
use std::time::{Duration, Instant};

type Task = SandboxTask<(), u64, (u64,)>;

const MODES: [Mode; 3] = [Mode::Sandbox, Mode::Native, Mode::Process];

/// Counts its calls; the line is run in call 1.
fn counting(line: &str) -> String {
    format!(
        "def process(ctx, input, state, output):\n    state = state + 1\n    output.payload = state\n    output.tov = {{'Time': ctx.cl_id}}\n    \
         if ctx.cl_id == 1:\n        {line}\n"
    )
}

fn context(cl_id: u64) -> CuContext {
    let mut ctx = CuContext::builder(RobotClock::mock().0).cl_id(cl_id).task_ids(&["py"]).build();
    ctx.set_current_task(0);
    ctx
}

fn settings(mode: Mode) -> Settings {
    Settings { mode, program: Some(env!("CARGO_BIN_EXE_chalcopy-task").into()), ..Settings::default() }
}

/// A file with this text, in a folder that goes when it is dropped.
fn file(text: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("task.py");
    std::fs::write(&script, text).unwrap();
    (folder, script)
}

fn make(text: &str, settings: Settings) -> Task {
    let (_folder, script) = file(text);
    Task::with_machine(Settings { script, ..settings }, make_machine).unwrap()
}

/// A call: what it gives, what is published, and the status.
fn call(task: &mut Task, cl_id: u64) -> (Result<(), String>, Option<u64>, String) {
    let mut output = CuMsg::new(Some(99));
    let done = task.process(&context(cl_id), &(), &mut output).map_err(|error| error.to_string());
    task.postprocess(&context(cl_id)).unwrap();
    (done, output.payload().copied(), output.metadata.status_txt.0.to_string())
}

#[test]
fn a_deadline_ends_a_call_and_keeps_the_state() {
    for mode in MODES {
        let bounds =
            Settings { fuel: u64::MAX / 4, deadline: Some(Duration::from_millis(20)), ..settings(mode) };
        let mut task = make(&counting("while True: pass"), bounds);
        assert_eq!(call(&mut task, 0).1, Some(1));
        let begun = Instant::now();
        let (done, payload, status) = call(&mut task, 1);
        let error = done.unwrap_err();
        assert!(
            begun.elapsed() >= Duration::from_millis(20) && begun.elapsed() < Duration::from_secs(2),
            "{mode:?}"
        );
        for part in ["line 6, in process", "the call took longer than its deadline of 20ms"] {
            assert!(error.contains(part), "{mode:?}: {error}");
        }
        assert!(payload.is_none() && status.starts_with("task.py:6 "), "{mode:?}: {status}");
        assert_eq!(call(&mut task, 2), (Ok(()), Some(2), String::new()), "{mode:?}");
    }
}

/// In the sandbox a script could try to go on; the watchdog does not ask it.
#[test]
fn a_script_that_does_not_stop_is_ended() {
    let line = "\n        while True:\n            try:\n                while True: pass\n            except BaseException: pass";
    for (mode, on_error) in [(Mode::Sandbox, OnError::Last), (Mode::Process, OnError::Propagate)] {
        let bounds = Settings {
            fuel: u64::MAX / 4,
            deadline: Some(Duration::from_millis(5)),
            on_error,
            ..settings(mode)
        };
        let mut task = make(&counting(line), bounds);
        assert_eq!(call(&mut task, 0).1, Some(1));
        let begun = Instant::now();
        let (done, payload, status) = call(&mut task, 1);
        assert!(begun.elapsed() < Duration::from_secs(2), "{mode:?}");
        assert!(!status.is_empty());
        assert_eq!(
            (done.is_ok(), payload),
            if on_error == OnError::Last { (true, Some(1)) } else { (false, None) }
        );
        assert_eq!(call(&mut task, 2), (Ok(()), Some(1), String::new()), "{mode:?}: a fresh machine");
    }
}

#[test]
fn what_a_failing_call_comes_to() {
    let all = [
        (OnError::Propagate, false, None, 2),
        (OnError::Skip, true, None, 2),
        (OnError::Restart, true, None, 1),
        (OnError::Last, true, Some(1), 2),
    ];
    for mode in MODES {
        for (on_error, is_fine, published, next) in all {
            for line in ["1 / 0", "while True: pass", "x = [0] * 10 ** 9", "output.payload = 'x'"] {
                let bounds = Settings { fuel: 100_000, on_error, ..settings(mode) };
                let mut task = make(&counting(line), bounds);
                let what = format!("{mode:?} {on_error:?} {line}");
                assert_eq!(call(&mut task, 1).1, None, "{what}: nothing was published yet");
                task = make(&counting(line), Settings { fuel: 100_000, on_error, ..settings(mode) });
                assert_eq!(call(&mut task, 0), (Ok(()), Some(1), String::new()), "{what}");
                for _ in 0..2 {
                    let (done, payload, status) = call(&mut task, 1);
                    assert_eq!((done.is_ok(), payload), (is_fine, published), "{what}");
                    assert!(!status.is_empty(), "{what}");
                }
                let (done, payload, _) = call(&mut task, 2);
                // A value that does not fit is found when the script has returned, and its state counts.
                let next = if line.starts_with("output") && next == 2 { 4 } else { next };
                assert_eq!((done, payload), (Ok(()), Some(next)), "{what}");
            }
        }
    }
}

/// Nobody stops beside a task that fails in every cycle.
#[test]
fn others_go_on() {
    for mode in MODES {
        let bounds = || Settings { fuel: 20_000, ..settings(mode) };
        let bad =
            |line: &str| make(&format!("def process(ctx, input, state, output):\n    {line}\n"), bounds());
        let mut bad = ["1 / 0", "while True: pass", "x = 'x' * 10 ** 9", "output.payload = 1.5"].map(bad);
        let mut good = make(&counting("pass"), bounds());
        for cycle in 0..20 {
            for task in &mut bad {
                assert!(call(task, cycle).0.is_err());
            }
            assert_eq!(call(&mut good, cycle).1, Some(cycle + 1));
        }
    }
}

#[test]
fn a_script_that_is_deleted_or_changed_goes_on() {
    for mode in MODES {
        let (folder, script) = file(&counting("1 / 0"));
        let bounds = Settings { script: script.clone(), on_error: OnError::Restart, ..settings(mode) };
        let mut task = Task::with_machine(bounds, make_machine).unwrap();
        std::fs::write(&script, "this is no Python").unwrap();
        assert_eq!(call(&mut task, 0).1, Some(1));
        drop(folder);
        assert_eq!(call(&mut task, 2).1, Some(2));
        assert_eq!(call(&mut task, 1).1, None);
        assert_eq!(call(&mut task, 2).1, Some(1), "{mode:?}: begun anew without the file");
    }
}

#[test]
fn embedded_scripts_need_no_file() {
    cu_chalcopy_task::embed!("tests/embedded/task.py", "tests/embedded/helper.py");
    let folder = tempfile::tempdir().unwrap();
    let mut config = ComponentConfig::new();
    config.set("script", "tests/embedded/task.py".to_owned());
    let read = Settings::read(Some(&config)).unwrap();
    assert_eq!(read.script, PathBuf::from("tests/embedded/task.py"));
    drop(folder);
    // A child has the text from us, but not the modules beside it.
    for mode in [Mode::Sandbox, Mode::Native] {
        let mut task = Task::with_machine(Settings { mode, ..read.clone() }, make_machine).unwrap();
        assert_eq!(call(&mut task, 0).1, Some(1));
        assert_eq!(call(&mut task, 1).1, Some(2));
    }
}

#[test]
fn sources_and_sinks() {
    let (_source, source) = file(
        "def start(ctx, state):\n    state = 40\n\ndef process(ctx, input, state, output):\n    assert input is None\n    \
         state = state + 1\n    output[1].payload = state\n",
    );
    let (_sink, sink) = file(
        "def process(ctx, input, state, output):\n    assert output is None\n    a, b = input\n    assert a.payload is None\n    \
         state = state + b.payload\n\ndef stop(ctx, state):\n    state = -state\n",
    );
    for mode in MODES {
        let at = |script: &PathBuf| Settings { script: script.clone(), ..settings(mode) };
        let mut source: SandboxSrcTask<u64, (u8, u64)> =
            SandboxSrcTask::with_machine(at(&source), make_machine).unwrap();
        let mut sink: SandboxSinkTask<(u8, u64), i64> =
            SandboxSinkTask::with_machine(at(&sink), make_machine).unwrap();
        source.start(&context(0)).unwrap();
        sink.start(&context(0)).unwrap();
        let mut output = Default::default();
        for cycle in 0..3 {
            source.process(&context(cycle), &mut output).unwrap();
            sink.process(&context(cycle), &(&output.0, &output.1)).unwrap();
            source.postprocess(&context(cycle)).unwrap();
            sink.postprocess(&context(cycle)).unwrap();
        }
        assert_eq!(output.1.payload(), Some(&43));
        assert_eq!(sink.state().unwrap(), 41 + 42 + 43);
        source.stop(&context(3)).unwrap();
        sink.stop(&context(3)).unwrap();
        assert_eq!((source.state().unwrap(), sink.state().unwrap()), (43, -126), "{mode:?}");
    }
    // As Copper makes them.
    let mut config = ComponentConfig::new();
    config.set("script", source.to_string_lossy().into_owned());
    assert!(SandboxSrcTask::<u64, (u8, u64)>::new(Some(&config), ()).is_ok());
    config.set("scirpt", 1_u64);
    assert!(SandboxSinkTask::<(u8, u64), i64>::new(Some(&config), ()).is_err());
}

#[cfg(feature = "reload")]
#[test]
fn a_changed_script_is_swapped_in_with_the_state_as_it_is() {
    let script_of = |line: &str| {
        format!(
            "def start(ctx, state):\n    state = 10\n\ndef process(ctx, input, state, output):\n    {line}\n    output.payload = state\n"
        )
    };
    for mode in MODES {
        let (_folder, script) = file(&script_of("state = state + 1"));
        let mut task =
            Task::with_machine(Settings { script: script.clone(), ..settings(mode) }, make_machine).unwrap();
        assert_eq!(call(&mut task, 0).1, Some(11));
        let mut write = |line: &str, payload| {
            std::fs::write(&script, script_of(line)).unwrap();
            let end = Instant::now() + Duration::from_secs(5);
            while call(&mut task, 0).1 != Some(payload) {
                assert!(Instant::now() < end, "{mode:?}, {line}: not swapped in");
                std::thread::sleep(Duration::from_millis(20));
            }
        };
        write("state = 777", 777);
        write("state = 1 if state == 777 else state", 1);
        write("state = ( broken", 1);
        write("state = state + 5", 6);
    }
}

#[cfg(not(feature = "reload"))]
#[test]
fn a_changed_script_changes_nothing_in_a_build_without_reloading() {
    let (_folder, script) = file(&counting("pass"));
    let mut task =
        Task::with_machine(Settings { script: script.clone(), ..settings(Mode::Native) }, make_machine)
            .unwrap();
    std::fs::write(&script, "def process(ctx, input, state, output):\n    output.payload = 5\n").unwrap();
    for cycle in 0..5 {
        std::thread::sleep(Duration::from_millis(20));
        assert_eq!(call(&mut task, cycle).1, Some(cycle + 1));
    }
}

const HELPED: &str = "import helper
import pack.inner
try:
    import later
except ImportError:
    later = None

def process(ctx, input, state, output):
    state = state + 1
    if ctx.cl_id == 1:
        1 / 0
    if ctx.cl_id == 2:
        import lazy
        state = state + lazy.VALUE
    output.payload = state * 1000 + helper.VALUE + pack.inner.VALUE + (later is not None) * 500
";

/// What a machine had imported, the next one gets as it was, whatever the files are meanwhile; also what was not there.
#[test]
fn a_restart_is_the_same_program_whatever_became_of_its_modules() {
    for mode in MODES {
        let (folder, script) = file(HELPED);
        let put = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
        std::fs::create_dir(folder.path().join("pack")).unwrap();
        put("helper.py", "VALUE = 7");
        put("pack/inner.py", "VALUE = 20");
        put("lazy.py", "VALUE = 2");
        let settings = Settings { script, on_error: OnError::Restart, ..settings(mode) };
        let mut task = Task::with_machine(settings, make_machine).unwrap();
        assert_eq!(call(&mut task, 0).1, Some(1027), "{mode:?}");
        assert_eq!(call(&mut task, 2).1, Some(4027), "{mode:?}");
        put("helper.py", "VALUE = 8");
        put("pack/inner.py", "VALUE = 'x'");
        put("lazy.py", "raise SystemExit");
        put("later.py", "");
        for _ in 0..2 {
            assert_eq!(call(&mut task, 1).1, None, "{mode:?}");
            assert_eq!(call(&mut task, 0), (Ok(()), Some(1027), String::new()), "{mode:?}");
            assert_eq!(call(&mut task, 2).1, Some(4027), "{mode:?}");
            std::fs::remove_dir_all(folder.path()).unwrap();
            std::fs::create_dir(folder.path()).unwrap();
        }
    }
}

/// What is not kept is looked for each time; what is, is bounded.
#[test]
fn a_script_may_ask_for_what_it_likes() {
    let text = "def process(ctx, input, state, output):
    for n in range(3000):
        try:
            __import__(f'none{ctx.cl_id}_{n}')
        except ImportError:
            state = state + 1
    output.payload = state
";
    for mode in MODES {
        let mut task = make(text, settings(mode));
        assert_eq!(call(&mut task, 0).1, Some(3000), "{mode:?}");
        assert_eq!(call(&mut task, 1).1, Some(6000), "{mode:?}");
    }
}

//! Nobody stops beside a task that fails: in the whole graph, one task fails in every cycle, and all others go on in every cycle.

mod common;

use common::{PYTHON, child, command, folder, messages, run, stats};
use std::io::{BufRead, BufReader, Read};
use std::process::Stdio;

/// What a script may do, with the words that its error has.
const FAILURES: [(&str, &str); 5] = [
    ("while True: pass", "the script used up its fuel"),
    ("x = [0] * 10 ** 9", "MemoryError"),
    ("1 / 0", "ZeroDivisionError: division by zero"),
    ("state.nonsense = 1", "has no attribute 'nonsense'"),
    ("\n    while True:\n        try:\n            while True: pass\n        except BaseException: pass", ""),
];

/// Drives for a hundred cycles with this script for one task, and checks that all others go on.
fn others_go_on(victim: &str, script: &str, on_error: &str, want: &str, mode: &str) {
    let name = format!("failing-{victim}-{mode}");
    let file = folder(&format!("{name}-script")).join("bad.py");
    std::fs::write(&file, script).unwrap();
    let mut words = vec!["--seconds".to_owned(), "4".to_owned()];
    words.extend(["--set".to_owned(), format!("{victim}.script={}", file.display())]);
    words.extend(["--set".to_owned(), format!("{victim}.on_error={on_error}")]);
    if !mode.is_empty() {
        words.extend(["--mode".to_owned(), mode.to_owned()]);
    }
    let run = run(&name, &words.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(run.success, "{victim}: {script}");
    for task in PYTHON {
        // A sink that fails quietly has no message to say it in.
        let noted = task == victim && !(victim == "statistics" && on_error != "propagate");
        assert_eq!(run.calls(task), [100, if noted { 100 } else { 0 }], "{task} beside {victim}: {script}");
    }
    if on_error == "propagate" {
        assert!(run.figure("first error").contains(victim) && run.report.contains(want), "{script}");
    }
    let stats = stats(run.log());
    assert_eq!(stats.lists, 100);
    for task in ["camera", "plan", "near", "far", "steer"] {
        let want = if task == victim { 0 } else { 100 };
        assert_eq!(messages(&stats, task), want, "{task} beside {victim}: {script}");
    }
}

#[test]
fn all_others_go_on_in_every_cycle() {
    for victim in PYTHON {
        for (line, want) in FAILURES {
            let script = format!("def process(ctx, input, state, output):\n    {line}\n");
            for on_error in ["skip", "propagate"] {
                others_go_on(victim, &script, on_error, want, "");
            }
        }
    }
}

#[test]
fn the_same_in_each_mode_and_however_failures_are_met() {
    let process = child().exists().then_some("process");
    for mode in ["sandbox", "native"].into_iter().chain(process) {
        for on_error in ["skip", "propagate", "restart", "last"] {
            for line in ["while True: pass", "output.payload.nonsense = 1", "output.payload = 'x'"] {
                let script = format!("def process(ctx, input, state, output):\n    {line}\n");
                others_go_on("far", &script, on_error, "", mode);
            }
        }
    }
}

#[test]
fn one_eye_is_enough() {
    let file = folder("blind-script").join("blind.py");
    std::fs::write(&file, "def process(ctx, input, state, output):\n    raise ValueError('blind')\n")
        .unwrap();
    for eye in ["near", "far"] {
        let script = format!("{eye}.script={}", file.display());
        let run = run("blind", &["--set", &script]);
        assert!(run.success && run.figure("line").starts_with("kept for "), "without {eye}");
        assert_eq!(run.calls(eye), [1500, 1500]);
    }
}

/// Scripts are read when the application starts: what becomes of the files while it runs changes nothing, even if a task begins anew.
#[test]
fn scripts_may_go_away_while_all_runs() {
    let scripts = folder("scripts");
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/python")).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), scripts.join(entry.file_name())).unwrap();
    }
    let see = scripts.join("see.py");
    let text = std::fs::read_to_string(&see).unwrap();
    let late =
        "def process(ctx, input, state, output):\n    if ctx.cl_id == 1400: raise ValueError('late')\n";
    std::fs::write(&see, text.replace("def process(ctx, input, state, output):\n", late)).unwrap();
    let mut child = command("going")
        .args(["--set", "near.on_error=restart", "--scripts"])
        .arg(&scripts)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut report = String::new();
    output.read_line(&mut report).unwrap();
    assert!(report.starts_with("log "), "{report}");
    std::fs::remove_file(&see).unwrap();
    std::fs::write(scripts.join("steer.py"), "this is no Python").unwrap();
    std::fs::write(scripts.join("plan.py"), "def process(ctx, input, state, output): pass\n").unwrap();
    assert!(child.try_wait().unwrap().is_none(), "all was over before the files went");
    output.read_to_string(&mut report).unwrap();
    assert!(child.wait().unwrap().success(), "{report}");
    let run = common::Run { report, success: true };
    for task in PYTHON {
        assert_eq!(run.calls(task), [1500, u64::from(task == "near" || task == "far")], "{task}");
    }
    let stats = stats(run.log());
    assert_eq!((stats.lists, messages(&stats, "near"), messages(&stats, "steer")), (1500, 1499, 1500));
}

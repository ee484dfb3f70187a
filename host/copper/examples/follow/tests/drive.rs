//! The application as a user starts it: the line is kept, all modes drive the same, a log is written and driven again bit for bit.

mod common;

use common::{PYTHON, Run, child, command, folder, messages, run, stats};
use cu29::prelude::*;
use std::path::Path;

/// The texts that the log has.
fn texts(log: &Path) -> Vec<String> {
    let log = UnifiedLoggerBuilder::new().file_base_name(log).build().unwrap();
    let UnifiedLogger::Read(mut reader) = log else { panic!("no log") };
    let mut texts = Vec::new();
    while let Some(section) = reader.read_next_section_type(UnifiedLogType::StructuredLogLine).unwrap() {
        let mut rest = &section[..];
        while !rest.is_empty() {
            let (entry, length): (CuLogEntry, usize) =
                bincode::decode_from_slice(rest, bincode::config::standard()).unwrap();
            rest = &rest[length..];
            texts.extend(entry.params.iter().map(ToString::to_string));
        }
    }
    texts
}

#[test]
fn the_line_is_kept_and_all_modes_drive_the_same() {
    let mut modes: Vec<&[&str]> = vec![&[], &["--mode", "sandbox"], &["--mode", "native"]];
    if child().exists() {
        modes.push(&["--mode", "process"]);
    }
    let runs: Vec<Run> = modes.into_iter().map(|mode| run(&format!("mode{}", mode.concat()), mode)).collect();
    for run in &runs {
        assert!(run.success && run.figure("line").starts_with("kept for "));
        assert!(run.figure("cycles").starts_with("1500, "));
        assert!(run.figure("image").starts_with("19200 bytes"));
        for task in PYTHON {
            assert_eq!(run.calls(task), [1500, 0], "{task}");
        }
        let stats = stats(run.log());
        assert_eq!(stats.lists, 1500);
        for task in ["camera", "plan", "near", "far", "steer"] {
            assert_eq!(messages(&stats, task), 1500, "{task}");
        }
        let images = stats.slots.iter().find(|slot| slot.name == "camera").unwrap().bytes;
        assert!(images > 1500 * 19_200, "{images} bytes of images");
        // What the Python sink counted, and said at the end: the line is worn away in one place.
        let texts = texts(run.log());
        let said = texts.iter().find(|text| text.starts_with("1500 cycles: ")).unwrap();
        let numbers: Vec<f64> = said.split([' ', ',', ';']).filter_map(|word| word.parse().ok()).collect();
        let [_, near, far, drives, metres] = numbers[..] else { panic!("{said}") };
        assert!((1400.0..1500.0).contains(&near) && (1400.0..1500.0).contains(&far), "{said}");
        assert!(drives == 1500.0 && (20.0..30.0).contains(&metres), "{said}");
    }
    let same = |name: &str| runs.iter().all(|run| run.figure(name) == runs[0].figure(name));
    assert!(["line", "digest", "plan", "near", "far", "steer", "statistics"].into_iter().all(same));
}

#[test]
fn a_drive_is_driven_again_bit_for_bit_from_its_beginning_and_from_keyframes() {
    for (mode, other) in [("sandbox", "native"), ("native", "sandbox")] {
        let recorded = run(&format!("record-{mode}"), &["--seconds", "16", "--mode", mode]);
        assert!(recorded.success);
        let log = recorded.figure("log");
        for again in [mode, other] {
            let name = format!("again-{mode}-{again}");
            let again = run(&name, &["--mode", again, "--replay", log]);
            assert!(again.success, "{name}");
            let lines: Vec<&str> = again.report.lines().filter(|line| line.starts_with("from ")).collect();
            let from = |line: &&str| line.split(' ').nth(1).unwrap().parse::<u64>().unwrap();
            assert_eq!(lines.iter().map(from).collect::<Vec<_>>(), [0, 100, 200, 300]);
            for line in &lines {
                let (lists, keyframes) = (400 - from(line), 8 - from(line) / 50);
                let want =
                    format!("{lists} CopperLists and {keyframes} keyframes: all the same, bit for bit");
                assert!(line.ends_with(&want), "{line}");
            }
        }
    }
}

/// A run with a task that fails in every cycle is driven again, too; and what differs is found.
#[test]
fn driving_again_repeats_failures_and_finds_differences() {
    let scripts = folder("other-scripts");
    std::fs::write(
        scripts.join("loop.py"),
        "def process(ctx, input, state, output):\n    while True: pass\n",
    )
    .unwrap();
    let steer = concat!(env!("CARGO_MANIFEST_DIR"), "/python/steer.py");
    let steer = std::fs::read_to_string(steer).unwrap();
    std::fs::write(scripts.join("steer.py"), steer.replace("BASE = 0.12 ", "BASE = 0.13 ")).unwrap();
    let script = |task: &str, file: &str| format!("{task}.script={}", scripts.join(file).display());
    let far = script("far", "loop.py");
    let recorded = run("record-loop", &["--seconds", "8", "--set", &far]);
    assert!(recorded.success);
    assert_eq!(recorded.calls("far"), [200, 200]);
    let log = recorded.figure("log");
    assert!(run("again-loop", &["--replay", log, "--set", &far]).success);
    // From a keyframe on, the code is the keyframe's.
    let again = run("again-other", &["--replay", log, "--set", &far, "--set", &script("steer", "steer.py")]);
    assert!(!again.success && again.report.contains(": DIFFERENT from CopperList 0 on"));
}

#[test]
fn what_cannot_drive_says_why() {
    let all: [(&[&str], &str); 7] = [
        (&["--mode", "embedded"], "unknown mode 'embedded'"),
        (&["--scripts", "nowhere"], "does not exist"),
        (&["--set", "near"], "'near' is not TASK.KEY=VALUE"),
        (&["--set", "eye.fuel=3"], "there is no task 'eye'"),
        (&["--set", "near.feul=3"], "unknown configuration key 'feul'"),
        (&["--set", "near.memory=4096"], "MemoryError"),
        (&["--replay", "nowhere.copper"], "the log cannot be read"),
    ];
    for (words, want) in all {
        let done = command("cannot").args(words).output().unwrap();
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(done.status.code() == Some(2) && said.contains(want), "{words:?}: {said}");
    }
}

#[test]
fn a_call_is_timed() {
    for mode in ["sandbox", "native"] {
        let timed = run("timed", &["--mode", mode, "--time", "20"]);
        assert!(timed.success && timed.figure("process").contains(" us, p99 "));
    }
}

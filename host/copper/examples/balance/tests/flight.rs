//! The application as a user starts it: the pole stays up, both modes command the same, a script that hangs is stopped and survived.

use std::path::PathBuf;
use std::process::{Command, Output};

/// Flies for some simulated seconds; the report and the exit status.
fn fly(name: &str, seconds: u32, words: &[&str]) -> (String, bool) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).unwrap();
    let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_balance"))
        .args(["--seconds", &seconds.to_string()])
        .args(words)
        .current_dir(folder)
        .output()
        .unwrap();
    let report = String::from_utf8(stdout).unwrap();
    println!("{name}: {status}\n{report}{}", String::from_utf8_lossy(&stderr));
    (report, status.success())
}

/// What stands behind a word of the report.
fn figure<'r>(report: &'r str, name: &str) -> &'r str {
    let line = report.lines().find(|line| line.starts_with(name));
    line.unwrap_or_else(|| panic!("no {name} in:\n{report}"))[12..].trim()
}

fn script(name: &str) -> String {
    format!("{}/python/{name}", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_pole_stays_up_and_both_modes_command_the_same() {
    let modes = ["sandbox", "native"];
    let reports = modes.map(|mode| {
        let (report, success) = fly(mode, 60, &["--mode", mode]);
        assert!(success, "{mode}");
        report
    });
    for report in &reports {
        assert!(figure(report, "cycles").starts_with("60000, "));
        assert!(figure(report, "pole").starts_with("stayed up"));
        assert_eq!(figure(report, "errors"), "0");
        assert!(PathBuf::from(figure(report, "log")).with_file_name("balance_0.copper").exists());
    }
    for name in ["pole", "fuel", "digest"] {
        assert_eq!(figure(&reports[0], name), figure(&reports[1], name));
    }
}

#[test]
fn a_script_that_hangs_is_stopped_and_survived() {
    let stuck = script("stuck.py");
    let reports = ["sandbox", "native"].map(|mode| {
        let (report, success) = fly(&format!("stuck-{mode}"), 20, &["--mode", mode, "--script", &stuck]);
        assert!(success, "{mode}");
        report
    });
    for report in &reports {
        assert!(figure(report, "cycles").starts_with("20000, "));
        assert!(figure(report, "pole").starts_with("stayed up"));
        assert_eq!(figure(report, "errors"), "100");
        assert!(
            report.contains("in process\n")
                && report.contains("while True:\n")
                && report.contains("the script used up its fuel"),
            "{report}"
        );
    }
    assert_eq!(figure(&reports[0], "digest"), figure(&reports[1], "digest"));
}

#[test]
fn what_cannot_fly_says_why() {
    let nowhere = "nowhere.py".to_owned();
    for (words, want) in
        [(["--mode", "embedded"], "unknown mode"), (["--script", &nowhere], "does not exist")]
    {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
        let done =
            Command::new(env!("CARGO_BIN_EXE_balance")).args(words).current_dir(folder).output().unwrap();
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(done.status.code() == Some(2) && said.contains(want), "{said}");
    }
}

/// Records flights and flies them again from the beginning and from three keyframes, in the mode they were recorded in and in the
/// other one. What was commanded, and every keyframe, is the same bit for bit.
fn records_and_flies_again(seconds: u32) {
    for (mode, other) in [("sandbox", "native"), ("native", "sandbox")] {
        let (report, success) = fly(&format!("record-{mode}"), seconds, &["--mode", mode]);
        assert!(success, "{mode}");
        let recorded = figure(&report, "log").to_owned();
        for again in [mode, other] {
            let name = format!("again-{mode}-{again}");
            let (report, success) = fly(&name, seconds, &["--mode", again, "--replay", &recorded]);
            assert!(success, "recorded in {mode}, replayed in {again}");
            // The log shows its lines there, too.
            let lines: Vec<&str> = report.lines().filter(|line| line.starts_with("from ")).collect();
            assert!(lines.len() == 4 && lines.iter().all(|line| line.ends_with("all the same, bit for bit")));
            let lists = format!("{} CopperLists and {seconds} keyframes", 1000 * seconds);
            assert!(lines[0].starts_with("from 0 ") && lines[0].contains(&lists), "{}", lines[0]);
        }
    }
}

#[test]
fn a_flight_flies_again_bit_for_bit_from_its_beginning_and_from_keyframes() {
    records_and_flies_again(4);
}

#[test]
#[ignore = "100,000 cycles eight times over: some minutes"]
fn a_long_flight_flies_again_bit_for_bit() {
    records_and_flies_again(100);
}

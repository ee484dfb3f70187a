//! What cannot be replayed says why, and what to do.

use chalcopy_log::Log;
use chalcopy_log::replay::{Wanted, stand};

use crate::flight::{changed, flight, go, native, recorded, wanted, why};

#[test]
fn tasks_that_there_are_not_are_named_beside_those_that_there_are() {
    for task in ["nobody", "imu", ""] {
        let text = why(&native(), wanted(task, "cl:120"));
        let known =
            text.strip_prefix(&format!("the keyframes have no machine of a task '{task}': they have "));
        let mut known: Vec<&str> = known.unwrap().split(", ").collect();
        known.sort_unstable();
        assert_eq!(known, ["pilot", "plan", "quiet", "reader", "watch"]);
    }
}

#[test]
fn what_was_not_recorded_is_said() {
    let text = why(&native(), wanted("reader", "cl:120"));
    let want = "what 'quiet' wrote (crate::tasks::Pose) was not recorded: its `logging` is off, or it has a codec of its own";
    assert_eq!(text, want);
    let stand = go(&native(), wanted("quiet", "cl:120"));
    assert_eq!((stand.difference, stand.calls), (None, 21));
    assert_eq!(stand.notes, ["11 payloads of 'quiet' were not recorded, and are not compared"]);
}

#[test]
fn moments_that_there_are_not_are_said() {
    let text = why(&native(), wanted("pilot", "cl:230"));
    assert_eq!(text, "the log has no CopperList 230: the first is 0, and the last before it 229");
    let text = why(&native(), wanted("pilot", "0.0001"));
    assert_eq!(text, "at that time nothing was recorded yet: the first CopperList began at 0.001000 s");
    let text = why(&native(), Wanted { run: Some(3), ..wanted("pilot", "1") });
    assert_eq!(text, "the log has no run 3: it has 1");
}

#[test]
fn a_log_of_no_python_task_has_no_machine() {
    let log = recorded("rust", |path| log_recorder::record(path, 60).unwrap());
    let text = why(&log, wanted("filter", "cl:55"));
    assert_eq!(text, "the keyframes have no machine of a task 'filter': they have no task's");
}

#[test]
fn what_the_configuration_does_not_say_is_said_by_hand() {
    let log = changed("graph", |bytes| {
        let at = (0..bytes.len()).find(|at| bytes[*at..].starts_with(b"cnx")).unwrap();
        bytes[at..at + 3].copy_from_slice(b"xnc");
    });
    let text = why(&log, wanted("pilot", "cl:120"));
    assert!(
        text.contains(
            "the task 'pilot' has 4 inputs, and 0 were found: say all of them in their order, as --input SLOT"
        ) && text.contains("survey.Scan"),
        "{text}"
    );
    let said = |inputs: &[&str]| Wanted {
        inputs: inputs.iter().map(|input| (*input).to_owned()).collect(),
        ..wanted("pilot", "cl:120")
    };
    let stand = go(&log, said(&["survey.Survey", "imu", "plan", "survey.Scan"]));
    assert_eq!((stand.difference, stand.calls), (None, 21));
    // A configuration that cannot be read says nothing of the task's keys either.
    let broken = changed("broken", |bytes| {
        let at = (0..bytes.len()).find(|at| bytes[*at..].starts_with(b"tasks:")).unwrap();
        bytes[at..at + 6].copy_from_slice(b"tas(s:");
    });
    let text = why(&broken, wanted("pilot", "cl:120"));
    assert!(
        text.contains("the configuration in the log cannot be used: ") && text.contains("by hand"),
        "{text}"
    );
    let stand = go(&broken, said(&["survey.Survey", "imu", "plan", "survey.Scan"]));
    assert_eq!((stand.difference, stand.calls), (None, 21));
    assert!(stand.notes[0].ends_with("the task's keys are taken to be the defaults"), "{:?}", stand.notes);
    assert!(why(&log, said(&["imu", "motor", "plan", "survey.Scan"])).contains("no slot 'motor' in the log"));
    assert!(why(&log, said(&["imu"])).contains("has 4 inputs, and 1 were found"));
    // Wrong ones make the script fail.
    let stand = go(&log, said(&["imu", "survey.Survey", "plan", "-"]));
    let difference = stand.difference.unwrap();
    assert!(difference.fault.as_ref().unwrap().contains("AttributeError"), "{difference}");
    assert_eq!([&difference.what, &difference.recorded], ["pilot.Estimate", "a payload"]);
    assert!(difference.replayed.starts_with("none (status_txt \"pilot.py:"), "{difference}");
}

#[test]
fn behind_a_restart_there_is_no_way() {
    let log = flight("restart", "native", &[("on_error", "restart")], false);
    assert_eq!(go(&log, wanted("pilot", "cl:60")).difference, None);
    let text = why(&log, wanted("pilot", "cl:61"));
    assert!(
        text.contains("in CopperList 60 the call failed")
            && text.contains("choose a time up to there, or behind the next keyframe"),
        "{text}"
    );
    assert_eq!(go(&log, wanted("pilot", "cl:110")).difference, None);
}

#[test]
fn before_the_first_keyframe_there_is_no_machine() {
    // The first of four keyframes is written over.
    let log = changed("first", |bytes| {
        let at = (0..bytes.len()).find(|at| bytes[*at..].starts_with(b"CUKF\x01")).unwrap();
        bytes[at..at + 5].copy_from_slice(b"XXXXX");
    });
    let text = stand(&Log::read(&log).unwrap(), wanted("pilot", "cl:20")).unwrap_err().to_string();
    assert!(text.contains("is that of CopperList 50 (0.051000 s): choose a time from there on"), "{text}");
    assert_eq!(go(&log, wanted("pilot", "cl:70")).difference, None);
}

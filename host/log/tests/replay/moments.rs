//! Whatever the moment, the mode and the clock: the same bits.

use std::sync::{Arc, Mutex};

use chalcopy_log::replay::{At, Wanted};

use crate::flight::{CYCLES, asked, flight, go, native, wanted};

#[test]
fn a_replay_is_what_was_recorded_in_whatever_mode() {
    for mode in ["native", "sandbox"] {
        let log = flight(mode, mode, &[], false);
        for task in ["pilot", "plan", "watch"] {
            // In the middle, at a keyframe, before the second one, at the end, at the very beginning.
            for (at, from, calls) in [
                ("cl:120", 100, 21),
                ("cl:150", 150, 1),
                ("cl:49", 0, 50),
                ("0.230", 200, 30),
                ("0.0015", 0, 1),
            ] {
                let stand = go(&log, wanted(task, at));
                assert_eq!(stand.difference, None, "{mode}, {task} at {at}");
                assert_eq!(
                    (stand.from.0, stand.calls, stand.damage.len()),
                    (from, calls, 0),
                    "{task} at {at}"
                );
            }
            let whole = Wanted { from: Some(At::List(0)), ..wanted(task, "99") };
            let stand = go(&log, whole);
            assert_eq!(
                (stand.difference.as_ref(), stand.calls, stand.keyframes),
                (None, CYCLES, 4),
                "{task}"
            );
            assert_eq!(stand.at, (CYCLES - 1, CYCLES * 1_000_000));
        }
    }
}

#[test]
fn real_clocks_replay_too() {
    let log = flight("real", "native", &[], true);
    for task in ["pilot", "plan"] {
        let whole = Wanted { from: Some(At::List(0)), ..wanted(task, "cl:229") };
        let stand = go(&log, whole);
        assert_eq!(
            (stand.difference.as_ref(), stand.calls, stand.keyframes),
            (None, CYCLES, 4),
            "{task}: {stand}"
        );
    }
}

#[test]
fn failed_calls_fail_again_and_what_comes_out_is_that_which_the_key_says() {
    for on_error in ["propagate", "skip", "last"] {
        let log = flight(on_error, "native", &[("on_error", on_error)], false);
        let whole = Wanted { from: Some(At::List(0)), ..wanted("pilot", "cl:229") };
        let stand = go(&log, whole);
        assert_eq!((stand.difference.as_ref(), stand.calls), (None, CYCLES), "{on_error}");
        // 60, 157 and 70, 171.
        assert_eq!(stand.notes, ["4 of the calls before it failed"], "{on_error}");
        // From the keyframe of 150 on, the calls before 157 are known.
        assert_eq!(go(&log, wanted("pilot", "cl:157")).difference, None);
    }
    let stand = go(&flight("skip", "native", &[("on_error", "skip")], false), wanted("pilot", "cl:60"));
    let note = &stand.notes[0];
    assert!(note.contains("in process") && note.ends_with("ValueError: no way from 60"), "{note}");
}

#[test]
fn the_machine_stands_behind_the_call_or_before_it() {
    let after = go(&native(), wanted("pilot", "cl:122"));
    let shown = "(ctx.cl_id, ctx.now(), ctx.task_id, ctx.task_index, len(history), state.seen[-1][:4])";
    assert_eq!(asked(&after, "", shown), "(122, 123000000, 'pilot', 3, 24, '121:')");
    let inputs =
        "[input[0].payload.mode, input[1].payload.stamp, input[2].payload, input[1].metadata.status_txt]";
    assert_eq!(
        asked(&after, "", inputs),
        "[{'Go': {'x': 123.0, 'y': None}}, 123000000, None, 'fine']"
            .replace("{'Go': {'x': 123.0, 'y': None}}", "'Idle'")
    );
    assert_eq!(
        asked(&after, "", "(output[0].payload.speed == state.total, output[0].payload.count)"),
        "(True, 24)"
    );
    assert_eq!(asked(&after, "", "output[1].payload.ratio == 123000000 / 3"), "True");

    let before = go(&native(), Wanted { before: true, ..wanted("pilot", "cl:122") });
    assert_eq!((before.calls, before.difference.as_ref()), (23, None));
    assert_eq!(asked(&before, "", "(state.last, output[0].payload.count)"), "(122000000, 0)");
    // Called there, it does what it did.
    let again = "process(ctx, input, state, output)";
    let total = asked(&after, "", "state.total");
    assert_eq!(asked(&before, again, "state.total"), total);
    assert_eq!(
        asked(&before, again, "(output[0].payload.speed, state.last)"),
        format!("({total}, 123000000)")
    );
}

#[test]
fn what_is_printed_on_the_way_comes_with_its_cycle() {
    let printed = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&printed);
    let prints = move |list: u64, file: &str, line: u32, text: &str| {
        kept.lock().unwrap().push(format!("{list} {file}:{line} {text}"));
    };
    go(&native(), Wanted { prints: Some(Box::new(prints)), ..wanted("pilot", "cl:120") });
    assert_eq!(*printed.lock().unwrap(), ["103 pilot.py:34 at 103 fine", "113 pilot.py:34 at 113 fine"]);
}

//! Logs that say something else than what happened, and logs that were cut.

use chalcopy_log::Log;
use chalcopy_log::replay::{At, Wanted, stand};

use crate::flight::{LONG, asked, changed, changed_from, go, longer, native, wanted, why};

/// The bytes of the only place where these stand.
fn only(bytes: &[u8], wanted: &[u8]) -> usize {
    let mut places = (0..bytes.len() - wanted.len()).filter(|at| bytes[*at..].starts_with(wanted));
    let place = places.next().expect("the bytes that are looked for");
    assert_eq!(places.next(), None, "they stand in two places");
    place
}

#[test]
fn an_output_that_was_changed_is_found_and_named() {
    let stand = go(&native(), wanted("pilot", "cl:110"));
    let total: f64 = asked(&stand, "", "state.total").parse().unwrap();
    let log = changed("output", |bytes| {
        let at = only(bytes, &total.to_le_bytes());
        bytes[at] ^= 1;
    });
    let stand = go(&log, wanted("pilot", "cl:120"));
    let difference = stand.difference.as_ref().unwrap();
    assert_eq!((difference.list, difference.what.as_str()), (110, "pilot.Estimate.speed"));
    let wrong = f64::from_bits(total.to_bits() ^ 1);
    assert_eq!([&difference.recorded, &difference.replayed], [&format!("{wrong:?}"), &format!("{total:?}")]);
    assert!(
        stand.to_string().contains("21 cycles of 'pilot' replayed from the keyframe of CopperList 100"),
        "{stand}"
    );
    assert!(
        stand.to_string().contains("CopperList 110 is the first that DIFFERS: pilot.Estimate.speed was"),
        "{stand}"
    );
    // Behind the next keyframe all is well, and before.
    assert_eq!(go(&log, wanted("pilot", "cl:160")).difference, None);
    assert_eq!(go(&log, wanted("pilot", "cl:109")).difference, None);
}

#[test]
fn an_input_that_was_changed_makes_other_outputs() {
    // The stamp of cycle 111, and what was measured then.
    let log = changed("input", |bytes| {
        let stamp = [&[252][..], &111_000_000_u32.to_le_bytes()].concat();
        let at = only(bytes, &[stamp, (111_f32.sin() * 0.1).to_le_bytes().to_vec()].concat());
        bytes[at + 5 + 1] ^= 0x40;
    });
    let stand = go(&log, wanted("pilot", "cl:120"));
    let difference = stand.difference.unwrap();
    assert_eq!((difference.list, difference.what.as_str()), (110, "pilot.Estimate.speed"));
}

#[test]
fn a_machine_of_another_version_or_a_damaged_one_is_refused() {
    let each = |bytes: &mut Vec<u8>, change: &dyn Fn(&mut [u8])| {
        let places: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at..].starts_with(b"CHALSNP")).collect();
        assert_eq!(places.len(), 25);
        places.into_iter().for_each(|at| change(&mut bytes[at..]));
    };
    let log = changed("version", |bytes| each(bytes, &|snapshot| snapshot[8] ^= 1));
    let text = why(&log, wanted("pilot", "cl:120"));
    assert!(
        text.contains(
            "it was made by another version of the machine. A replay needs the build that recorded"
        ),
        "{text}"
    );
    let log = changed("format", |bytes| each(bytes, &|snapshot| snapshot[7] = 2));
    assert!(why(&log, wanted("pilot", "cl:120")).contains("another version of the format"));
    let log = changed("machine", |bytes| each(bytes, &|snapshot| snapshot[4000] ^= 1));
    assert!(why(&log, wanted("pilot", "cl:120")).contains("it is damaged"));
}

#[test]
fn a_log_that_was_cut_replays_as_far_as_it_goes() {
    let mut cuts = Vec::new();
    changed_from(&longer(), "cut", |bytes| {
        // Sections of CopperLists (2) and of keyframes (3).
        let is_header =
            |at: &usize| bytes[*at..].starts_with(&[0xFA, 0x57]) && [2, 3].contains(&bytes[*at + 5]);
        cuts.extend((0..bytes.len()).step_by(512).filter(is_header).map(|at| at + 512 + 200_001));
    });
    assert!(cuts.len() > 3, "{cuts:?}");
    let (mut reached, mut from) = (Vec::new(), Vec::new());
    for cut in cuts {
        let log = changed_from(&longer(), "cut", |bytes| bytes.truncate(cut));
        match stand(&Log::read(&log).unwrap(), wanted("pilot", "99")) {
            Ok(stand) => {
                assert_eq!(stand.difference, None, "{cut}");
                assert!(
                    stand.damage.iter().any(|damage| damage.at == cut as u64),
                    "{cut}: {:?}",
                    stand.damage
                );
                assert_eq!(stand.calls, stand.at.0 + 1 - stand.from.0);
                reached.push(stand.at.0);
                from.push(stand.from.0);
            }
            // There is no keyframe yet.
            Err(error) => {
                let text = error.to_string();
                assert!(
                    text.contains("no keyframes") && text.contains("The log is damaged: byte "),
                    "{text}"
                );
            }
        }
    }
    for steps in [&mut reached, &mut from] {
        assert!(steps.is_sorted() && steps.last() < Some(&LONG), "{steps:?}");
        steps.dedup();
        assert!(steps.len() > 1, "{steps:?}");
    }
}

#[test]
fn cycles_that_are_missing_are_said() {
    let log = changed_from(&longer(), "hole", |bytes| {
        let stamp = [&[252][..], &1_000_000_000_u32.to_le_bytes()].concat();
        let at = only(bytes, &[stamp, (1000_f32.sin() * 0.1).to_le_bytes().to_vec()].concat());
        bytes[at - 300..at + 300].fill(0xEE);
    });
    // The walk goes on with the next section: what was made of the cycles between is not known, unless a keyframe comes behind them.
    let stand = go(&log, Wanted { from: Some(At::List(900)), ..wanted("pilot", "99") });
    assert!(
        stand.notes[0].starts_with("CopperLists 99") && stand.notes[0].contains(" are not in the log: "),
        "{stand}"
    );
    assert!(stand.difference.is_some() && !stand.damage.is_empty(), "{stand}");
    let stand = go(&log, wanted("pilot", "99"));
    assert!(stand.difference.is_none() && stand.at.0 == LONG - 1, "{stand}");
}

#[test]
fn nothing_that_is_written_over_makes_it_fail_otherwise() {
    for at in (0..90).map(|step| 401 * step * step) {
        let log = changed("over", |bytes| {
            let at = at % (bytes.len() - 64);
            bytes[at..at + 40].fill(0xEE);
        });
        if let Ok(log) = Log::read(&log) {
            let _ = stand(&log, wanted("pilot", "cl:120"));
        }
    }
}

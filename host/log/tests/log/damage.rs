//! Logs that were cut, or written over: what can be read is, and what cannot is said.

use chalcopy_log::{Log, Options};

use crate::world::{CYCLES, changed, run_with};

const COUNT: &str = "
ids = [cl.id for cl in copper.lists(task='imu')]
assert ids == sorted(ids)
print(len(ids), ids[0] if ids else None, ids[-1] if ids else None)";

fn count(path: &std::path::Path) -> (u64, Vec<String>) {
    let (printed, summary) = run_with(path, Options::default(), COUNT);
    let count = printed.unwrap().split(' ').next().unwrap().parse().unwrap();
    (count, summary.damage.iter().map(ToString::to_string).collect())
}

/// Where the headers of sections with CopperLists stand.
fn headers() -> Vec<usize> {
    let mut headers = Vec::new();
    changed("headers", |bytes| {
        let is_header = |at: &usize| bytes[*at..].starts_with(&[0xFA, 0x57]) && bytes[*at + 5] == 2;
        headers.extend((0..bytes.len()).step_by(512).filter(is_header));
    });
    headers
}

#[test]
fn a_log_that_was_cut_gives_what_stands_before_the_end() {
    assert_eq!(count(&changed("whole", |_| {})), (CYCLES, vec![]));
    let headers = headers();
    assert!(headers.len() > 2, "{headers:?}");
    let mut last = 0;
    for cut in headers.iter().map(|header| header + 512 + 100_001) {
        let (lists, damage) = count(&changed("cut", |bytes| bytes.truncate(cut)));
        assert!(last < lists && lists < CYCLES, "cut at {cut}: {lists} after {last}");
        let want = format!("byte {cut}: the log ends here, ");
        assert!(damage.iter().any(|damage| damage.starts_with(&want)), "{damage:?}");
        last = lists;
    }
}

#[test]
fn nothing_that_is_cut_or_written_over_makes_it_fail() {
    for at in (0..60).map(|step| 512 * step * step) {
        let path = changed("any", |bytes| bytes.truncate(at + 100));
        if Log::read(&path).is_ok() {
            let _ = run_with(&path, Options::default(), COUNT);
        }
        let path = changed("any", |bytes| bytes[at + 3..at + 40].fill(0xEE));
        if Log::read(&path).is_ok() {
            let _ = run_with(&path, Options::default(), COUNT);
        }
    }
}

#[test]
fn behind_what_is_written_over_it_goes_on() {
    let headers = headers();
    let middle = headers[1];
    let path = changed("header", |bytes| bytes[middle..middle + 64].fill(0));
    let (lists, damage) = count(&path);
    assert!(
        lists > CYCLES / 4
            && lists < CYCLES
            && damage[0].starts_with(&format!("byte {middle}: no section's header")),
        "{damage:?}"
    );
    // In the midst of a section, bytes that are no presence of anything.
    let at = headers[0] + 100_000;
    let path = changed("body", |bytes| bytes[at..at + 400].fill(0xEE));
    let (lists, damage) = count(&path);
    let (printed, _) = run_with(&path, Options::default(), COUNT);
    assert!(
        lists < CYCLES && printed.unwrap().ends_with(&format!(" {}\n", CYCLES - 1)),
        "{lists}: {damage:?}"
    );
    assert!(damage.len() == 1 && damage[0].contains(": a CopperList: "), "{damage:?}");
}

//! A log of a gigabyte, of the example `balance`: every line of JSON, as a value, and every sum beside what Copper's own reader makes of it, and the memory
//! that it takes.
//!
//! It takes some minutes: `cargo test --workspace --test log -- --ignored --nocapture large`. `CHALCOPY_LARGE_LOG` names a log of `balance`
//! that is there already; without it one is recorded, and removed afterwards.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;
use std::{env, fs};

use chalcopy_log::Options;
use cu29::prelude::{CuTime, Tov, Value};
use cu29_export::catalog::{CopperListValueReader, CuDecodedCopperList, copperlist_values_reader};

use crate::equal::{field, number};
use crate::world::run_to;

/// What a log must have at least.
const BYTES: u64 = 1_000_000_000;
/// Simulated seconds that make so many.
const SECONDS: &str = "9600";
/// What the process may take in memory at most, and what it may grow by over the log.
const MEMORY: u64 = 64 << 10;
const GROWTH: u64 = 2 << 10;

const SUMS: &str = "
lists = times = 0
sums = [0.0] * 10
for cl in copper.lists():
    imu, wheel, command, motor = cl.msgs
    lists += 1
    times += cl.id + cl.time + imu.tov['Time']
    for m in cl.msgs:
        times += m.metadata.process_time.start + m.metadata.process_time.end
    a, g, c = imu.payload.accel, imu.payload.gyro, command.payload
    for n, x in enumerate((a[0], a[1], a[2], g[0], g[1], g[2], wheel.payload.position, c.force, c.tilt, c.lean)):
        sums[n] += x
print(lists, times, *[x.hex() for x in sums])
";

/// Runs a script over the log, and says how long it took.
fn run(log: &Path, script: &str, print: &mut (dyn FnMut(&[u8]) + Send)) {
    let begun = Instant::now();
    let (done, summary) = run_to(log, Options::default(), script, print);
    assert!(done.is_ok() && summary.damage.is_empty(), "{done:?} {:?}", summary.damage);
    println!("{} ({:.1} s in all)", summary.read.unwrap(), begun.elapsed().as_secs_f64());
}

/// The most memory that this process has had, in KiB.
fn most() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// The log, and whether it is ours to remove.
fn log() -> (PathBuf, bool) {
    if let Some(log) = env::var_os("CHALCOPY_LARGE_LOG") {
        return (log.into(), false);
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("large");
    fs::create_dir_all(&folder).unwrap();
    let log = folder.join("balance.copper");
    let mut balance = Command::new(env!("CARGO"));
    balance.args([
        "run",
        "--release",
        "-p",
        "balance",
        "--",
        "--mode",
        "native",
        "--seconds",
        SECONDS,
        "--log",
    ]);
    assert!(balance.arg(&log).current_dir(env!("CARGO_MANIFEST_DIR")).status().unwrap().success());
    (log, true)
}

/// The files of a log, and their bytes.
fn slabs(log: &Path) -> Vec<(PathBuf, u64)> {
    let name = log.file_stem().unwrap().to_str().unwrap();
    let slab = |n: usize| log.with_file_name(format!("{name}_{n}.copper"));
    let size = |slab: PathBuf| fs::metadata(&slab).ok().map(|data| (slab, data.len()));
    (0..).map_while(|n| size(slab(n))).collect()
}

/// What the script adds up.
#[derive(Default)]
struct Sums {
    lists: u64,
    times: u128,
    floats: [f64; 10],
}

impl Sums {
    fn add(&mut self, list: &CuDecodedCopperList) {
        let nanoseconds = |time: CuTime| u128::from(u64::from(time));
        let [imu, wheel, command, _] = list.msgs.as_slice() else { panic!("{} messages", list.msgs.len()) };
        let times = list.msgs.iter().map(|message| &message.metadata.process_time);
        let times: Vec<_> = times.map(|time| (time.start.unwrap(), time.end.unwrap())).collect();
        let Tov::Time(tov) = imu.tov else { panic!("{:?}", imu.tov) };
        let begun = times.iter().map(|time| nanoseconds(time.0)).min().unwrap();
        self.lists += 1;
        self.times += u128::from(list.id) + begun + nanoseconds(tov);
        self.times += times.iter().map(|time| nanoseconds(time.0) + nanoseconds(time.1)).sum::<u128>();
        let payload = |slot: usize| list.msgs[slot].payload.as_ref().unwrap();
        let row = |name| match field(payload(0), name) {
            Value::Seq(items) => items,
            value => panic!("no array: {value:?}"),
        };
        let rows = row("accel").iter().chain(row("gyro"));
        assert!(wheel.captured_payload_present && command.captured_payload_present);
        let rest = [(1, "position"), (2, "force"), (2, "tilt"), (2, "lean")];
        let values = rows.chain(rest.iter().map(|(slot, name)| field(payload(*slot), name)));
        for (sum, value) in self.floats.iter_mut().zip(values) {
            *sum += number(value);
        }
    }

    /// As the script prints them, but for the floats.
    fn check(&self, printed: &str) {
        let words: Vec<&str> = printed.split_whitespace().collect();
        assert_eq!(words[..2], [self.lists.to_string(), self.times.to_string()]);
        let floats: Vec<u64> = words[2..].iter().map(|word| crate::equal::from_hex(word).to_bits()).collect();
        assert_eq!(floats, self.floats.map(f64::to_bits));
    }
}

/// Lines of JSON as they are printed, piece by piece, beside Copper's.
struct Lines {
    theirs: CopperListValueReader,
    sums: Sums,
    rest: Vec<u8>,
}

impl Lines {
    fn take(&mut self, text: &[u8]) {
        self.rest.extend_from_slice(text);
        let mut lines = std::mem::take(&mut self.rest);
        let whole = lines.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        self.rest.extend_from_slice(&lines[whole..]);
        lines.truncate(whole);
        for line in lines.split_inclusive(|byte| *byte == b'\n') {
            let list = self.theirs.next().unwrap().unwrap();
            let want = serde_json::to_vec(&list).unwrap();
            // Copper's has a struct's fields by their names, ours as the application has them.
            let read = |text: &[u8]| serde_json::from_slice::<serde_json::Value>(text).unwrap();
            let text = String::from_utf8_lossy;
            assert!(read(line) == read(&want), "{}{}", text(line), text(&want));
            self.sums.add(&list);
        }
    }
}

#[test]
#[ignore = "it takes some minutes and a gigabyte of disk"]
fn large_logs_are_read_whole_in_constant_memory() {
    let (log, is_ours) = log();
    let bytes: u64 = slabs(&log).iter().map(|slab| slab.1).sum();
    assert!(bytes >= BYTES, "{bytes} bytes: too small");
    let mut printed = Vec::new();
    // A part, then all of it: it takes no more.
    let part = SUMS.replace("lists():", "lists(until=100 * copper.SECOND):");
    run(&log, &part, &mut |text| printed.extend_from_slice(text));
    let before = most();
    printed.clear();
    run(&log, SUMS, &mut |text| printed.extend_from_slice(text));
    if let (Some(before), Some(after)) = (before, most()) {
        println!(
            "{bytes} bytes of log; at most {after} KiB of memory, of which {} came late",
            after - before
        );
        assert!(after < MEMORY && after - before < GROWTH, "{before} KiB, then {after}");
    }
    let theirs = copperlist_values_reader(&log, None).unwrap();
    let mut lines = Lines { theirs, sums: Sums::default(), rest: Vec::new() };
    run(&log, "copper.to_jsonl()", &mut |text| lines.take(text));
    assert!(lines.theirs.next().is_none() && lines.rest.is_empty());
    lines.sums.check(std::str::from_utf8(&printed).unwrap());
    println!("{} CopperLists, all the same as Copper's own reader has them", lines.sums.lists);
    if is_ours {
        slabs(&log).iter().for_each(|slab| fs::remove_file(&slab.0).unwrap());
    }
}

//! Damaged snapshots of Copper tasks: what the border keeps from call to call, and the objects that only it makes.

#[path = "../border/request.rs"]
#[allow(dead_code)]
mod request;

use chalcopy::heap::header::Header;
use chalcopy::heap::kind::Kind;
use chalcopy::heap::value::Value;
use chalcopy::{Collecting, Engine, Error};
use std::collections::BTreeMap;

use crate::{FUEL, Fenced, Random, Tally, damage_words, guarded, on_a_small_stack, only, rounds};
use crate::{seal_snapshot, with_engine};
use request::Request;

/// Keeps an object of each kind of the border, and asks all of them for all they have.
const SCRIPT: &str = r#"
kept = []
def process(ctx, input, state, output):
    imu, pose = input.payload, output.payload
    pose.roll = imu.accel[0]
    state.a += 1
    state.b = pose
    for one in [ctx, input, output, imu, pose, imu.accel, input.tov, input.metadata, output.tov, state, imu.image] + kept:
        for probe in probes:
            try:
                probe(one)
            except Exception:
                pass
    kept[:] = [input, imu, pose, output, ctx, input.tov, input.metadata, imu.image, memoryview(imu.image)]
probes = [repr, len, list, dict, hash, dir, lambda v: v.payload, lambda v: v.tov, lambda v: v.metadata, lambda v: v["payload"],
          lambda v: v.get("tov"), lambda v: v.accel, lambda v: v.roll, lambda v: v.Time, lambda v: v.status, lambda v: v.now(),
          lambda v: v.task_id, lambda v: setattr(v, "roll", 2.0), lambda v: setattr(v, "tov", None), lambda v: v.update(roll=3.0),
          lambda v: v.memoryview()[0], lambda v: memoryview(v)[0], lambda v: v.element_type, lambda v: v == v, lambda v: v.items()]
"#;

/// Words of a shape: its class, how many slots there are, where names are found.
const CLASS: usize = 0;
const SLOTS: usize = 3;
const INDEX: usize = 5;

const IMU: &[&str] = &["accel", "image"];
const POSE: &[&str] = &["roll", "pitch"];
const STATE: &[&str] = &["a", "b"];

fn start() -> Vec<u8> {
    let one = Request::new(1).task(3, "imu").raw(&[1, 1]).map(1).text("status").text("");
    let one = one.record(1).f64(0.0).list(1).f64(1.0).record(2).f64(0.0).f64(0.0);
    one.names(0, &[("Imu", Some(IMU)), ("Pose", Some(POSE)), ("State", Some(STATE))])
}

/// A call with a time, metadata, and a buffer of eight bytes.
fn process(engine: &mut Engine<'_>) -> Result<(), Error> {
    engine.task_room(0, 8)?.copy_from_slice(&[1, 2, 3, 4, 5, 6, 7, 8]);
    let metadata = Request::new(0).map(1).text("status").text("busy").done();
    let metadata = &metadata[Request::new(0).done().len()..];
    let one =
        Request::new(2).raw(&[11]).raw(&99_u64.to_le_bytes()).raw(&(metadata.len() as u16).to_le_bytes());
    let one = one.raw(metadata).record(0).f32s(&[1.0, 2.0, 3.0]).tagged(0x33, &[0, 0, 0, 0, 0x10]);
    engine.task_call(&one.done()).map(|_| ())
}

/// A snapshot of a task behind two calls.
fn snapshot(script: &str, fenced: &mut Fenced) -> Vec<u64> {
    with_engine(fenced, |engine| {
        engine.set_fuel(10 * FUEL);
        engine.task_load(script, "task.py").expect("it is a task");
        engine.task_call(&start()).expect("it starts");
        for _ in 0..2 {
            engine.set_fuel(10 * FUEL);
            process(engine).expect("it answers");
        }
        let mut words = vec![0; engine.snapshot_len() / 8];
        engine.snapshot(&mut words).expect("room");
        words
    })
}

/// Restores a snapshot and goes on with the task; `true` if it was refused.
fn revive(engine: &mut Engine<'_>, words: &[u64], moving: bool) -> (Result<(), Error>, bool) {
    engine.set_collecting(if moving { Collecting::Always } else { Collecting::Normal });
    if let Err(error) = engine.restore(words) {
        assert!(error.is_refused(), "{error}");
        return (Err(error), true);
    }
    engine.set_fuel(if moving { FUEL / 20 } else { FUEL });
    let first = process(engine);
    let _ = engine.task_shape();
    let _ = engine.task_call(&Request::new(4).done());
    let _ = process(engine);
    let _ = engine.task_call(&start());
    let _ = process(engine);
    let _ = engine.task_call(&Request::new(3).done());
    engine.collect();
    (first, false)
}

#[test]
fn snapshots_of_tasks() {
    on_a_small_stack(|| {
        let mut fenced = Fenced::new();
        let sound = snapshot(SCRIPT, &mut fenced);
        with_engine(&mut fenced, |engine| {
            engine.restore(&sound).expect("it is sound");
            engine.set_fuel(10 * FUEL);
            process(engine).expect("it goes on");
        });
        let mut random = Random(0x0BAD_5EED_0DD5_7A5C);
        let (mut tally, mut harmed) = (Tally::default(), Vec::new());
        for number in 0..rounds(3_000) {
            let mut words = sound.clone();
            for _ in 0..random.pick(&[1, 1, 1, 2, 3]) {
                damage_words(&mut random, &mut words, 4);
            }
            seal_snapshot(&mut words);
            let moving = random.below(8) == 0;
            if only().is_some_and(|only| only != number) {
                continue;
            }
            let outcome = guarded(&mut fenced, &format!("snapshot {number}"), |fenced| {
                with_engine(fenced, |engine| revive(engine, &words, moving))
            });
            tally.take(outcome, &mut harmed);
        }
        println!("{tally:?}");
        assert!(harmed.is_empty(), "{} panicked: {harmed:?}", harmed.len());
        assert!(only().is_some() || tally.ran + tally.out_of_fuel > 200, "{tally:?}");
    });
}

/// Keeps nothing, and reads all that a message makes when it is read.
const PLAIN: &str = "
def process(ctx, input, state, output):
    output.payload.roll = input.payload.accel[0]
    state.a = len(dir(input)) + len(repr([input.tov, input.metadata, output.tov, output.metadata]))
";

/// Shapes say how many slots an instance has. Where all those of a class say another number they are refused, or harm nobody.
#[test]
fn shapes_with_other_numbers_of_slots() {
    on_a_small_stack(|| {
        let mut fenced = Fenced::new();
        let mut harmed = Vec::new();
        for script in [SCRIPT, PLAIN] {
            let sound = snapshot(script, &mut fenced);
            // By class: where the numbers stand.
            let mut slots: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
            let mut at = sound.len() - sound[3] as u32 as usize;
            while at < sound.len() {
                let header = Header(sound[at]);
                if header.kind_number() == Kind::Shape as u8 {
                    slots.entry(sound[at + 1 + CLASS]).or_default().push(at + 1 + SLOTS);
                }
                at += 1 + header.words();
            }
            assert!(slots.len() > 3, "a class for each struct, and that of messages");
            for places in slots.values() {
                for more in [1, 3, 40, -1_i64, -3] {
                    let mut words = sound.clone();
                    for at in places {
                        words[*at] = words[*at].wrapping_add_signed(more);
                        // Without an index a name's slot is what its shape says.
                        words[*at - SLOTS + INDEX] = Value::NONE.bits();
                    }
                    seal_snapshot(&mut words);
                    let what = format!("the shapes at {places:?} by {more}");
                    let revived = guarded(&mut fenced, &what, |fenced| {
                        with_engine(fenced, |engine| revive(engine, &words, false))
                    });
                    harmed.extend(revived.err());
                }
            }
        }
        assert!(harmed.is_empty(), "{harmed:?}");
    });
}

/// The number beside a reference is for inline caches, which a snapshot does not have; no object is found behind one.
#[test]
fn numbers_beside_references_are_refused() {
    on_a_small_stack(|| {
        let mut fenced = Fenced::new();
        let sound = snapshot(SCRIPT, &mut fenced);
        let mut at = sound.len() - sound[3] as u32 as usize;
        let (mut tried, mut taken) = (0, Vec::new());
        while at < sound.len() {
            let header = Header(sound[at]);
            for index in header.values() {
                let place = at + 1 + index;
                if !Value::from_bits(sound[place]).is_object() {
                    continue;
                }
                let mut words = sound.clone();
                words[place] |= 1 << (32 + place % 16);
                seal_snapshot(&mut words);
                if with_engine(&mut fenced, |engine| engine.restore(&words)).is_ok() {
                    taken.push(place);
                }
                tried += 1;
            }
            at += 1 + header.words();
        }
        assert!(tried > 200 && taken.is_empty(), "{tried}: {taken:?}");
    });
}

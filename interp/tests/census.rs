//! The objects of a machine are told whole: their bytes are those in use, their numbers are what the program made.

#![cfg(feature = "compiler")]

use std::collections::BTreeMap;

use chalcopy::{Collecting, Engine, Host, Limits, NoHost, Pause};

/// Objects and bytes of each kind.
fn census(python: &Engine<'_>) -> BTreeMap<String, (u32, u32)> {
    let mut kinds = BTreeMap::<String, (u32, u32)>::new();
    python.objects(&mut |kind, bytes| {
        let (count, sum) = kinds.entry(kind.to_owned()).or_default();
        (*count, *sum) = (*count + 1, *sum + bytes);
    });
    kinds
}

#[test]
fn what_a_program_makes_is_counted() {
    let (mut memory, mut host) = (vec![0; 1 << 18], NoHost);
    let mut python = Engine::new(&mut memory, &mut host, Limits::default()).expect("a machine");
    python.run("class Leg:\n    __slots__ = ('length',)\nkept = []\n", "census.py").expect("no error");
    python.collect();
    let before = census(&python);
    let made = "kept = [Leg() for _ in range(30)], (1.5, 2) * 100, {n: n for n in range(50)}, 1 << 200";
    python.run(made, "census.py").expect("no error");
    python.collect();
    let after = census(&python);

    let grown = |kind: &str| {
        let [before, after] = [&before, &after].map(|kinds| kinds.get(kind).copied().unwrap_or_default());
        (after.0 - before.0, after.1 - before.1)
    };
    assert_eq!(grown("Leg"), (30, 30 * 32));
    assert_eq!(grown("dict").0, 1);
    assert_eq!(grown("int"), (1, 8 + 4 * 8));
    // The one of the four, and the one of 200 numbers; the list's own words stand apart.
    assert_eq!(grown("tuple"), (2, 2 * 8 + (4 + 200) * 8));
    assert!(grown("(items)").1 >= 30 * 8);
    assert!(after["(compiled code)"].1 > 0);
    let bytes: u32 = after.values().map(|(_, bytes)| bytes).sum();
    assert_eq!(bytes, (python.gauges().used - 2) * 8);
}

/// Pauses at every chance; a run that goes on asks once more where it paused.
struct Pauser {
    paused: bool,
}

impl Host for Pauser {
    fn pause(&mut self, _: Pause) -> bool {
        self.paused = !self.paused;
        self.paused
    }
}

#[test]
fn a_paused_program_can_be_looked_at_wherever_it_is() {
    let source = "class Leg:\n    def __init__(self, n):\n        self.n = n\nlegs = []\nfor n in range(20):\n    legs.append(Leg(n))\n";
    for collecting in [Collecting::Normal, Collecting::Always] {
        let (mut memory, mut host) = (vec![0; 1 << 16], Pauser { paused: false });
        let limits = Limits { slice: 1, ..Limits::default() };
        let mut python = Engine::new(&mut memory, &mut host, limits).expect("a machine");
        python.set_collecting(collecting);
        let mut most = 0;
        let mut done = python.run(source, "legs.py");
        while python.is_paused() {
            most = most.max(census(&python).get("Leg").map_or(0, |(count, _)| *count));
            done = python.resume().map(|_| ());
        }
        done.expect("no error");
        assert_eq!(most, 20);
    }
}

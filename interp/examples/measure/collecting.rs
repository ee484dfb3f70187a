//! What the collector costs: how long it holds a program up, and how much a program can make and forget in a second.

use chalcopy::{Engine, Limits, NoHost};

use crate::{WORD, median, milliseconds, say};

/// Objects as programs have them: instances, tuples, lists, strings, floats, a dict.
const PROGRAM: &str = "
class Part:
    def __init__(self, number, before):
        self.name = 'part %d' % number
        self.place = (number, number + 0.5)
        self.values = [number, 0.25]
        self.before = before

parts = []
index = {}

def grow(count):
    for _ in range(count):
        part = Part(len(parts), parts[-1] if parts else None)
        index[part.name] = part
        parts.append(part)

def churn(count):
    for number in range(count):
        Part(number, None)
";
/// Parts made at a time for each MiB, until enough lives.
const STEP: u32 = 64;
/// Parts made and forgotten at a time.
const CHURNED: i64 = 4_000;
/// How much lives, in MiB.
const LIVE: [u32; 2] = [1, 16];

/// The pauses with so much alive, and what is made and freed a second beside it.
pub(crate) fn measure(memory: &mut [u64]) {
    let made = made(memory);
    for mebibytes in LIVE {
        let mut host = NoHost;
        let mut python = Engine::new(memory, &mut host, Limits::default()).expect("a machine");
        python.run(PROGRAM, "parts.py").expect("it runs");
        while f64::from(python.gauges().live) * WORD < f64::from(mebibytes << 20) {
            python.call("grow", &[i64::from(STEP * mebibytes).into()]).expect("there is room");
            python.collect();
        }
        let live = f64::from(python.gauges().live) * WORD;
        let pause = median(|| python.collect());
        say(&format!("pause {mebibytes}"), milliseconds(pause));
        say(&format!("collected {mebibytes}"), live / pause.as_secs_f64());
        let churn = median(|| churn(&mut python));
        say(&format!("made {mebibytes}"), made / churn.as_secs_f64());
    }
}

fn churn(python: &mut Engine<'_>) {
    python.call("churn", &[CHURNED.into()]).expect("there is room");
}

/// The bytes that one `churn` makes, seen where nothing is collected meanwhile.
fn made(memory: &mut [u64]) -> f64 {
    let mut host = NoHost;
    let limits = Limits { pace: u32::MAX, ..Limits::default() };
    let mut python = Engine::new(memory, &mut host, limits).expect("a machine");
    python.run(PROGRAM, "parts.py").expect("it runs");
    let before = python.gauges().used;
    churn(&mut python);
    f64::from(python.gauges().used - before) * WORD
}

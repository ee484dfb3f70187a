//! What a snapshot costs: `snapshot [KILOBYTES]`. A task with so much alive is frozen, natively and in the sandbox, and copied to where a
//! keyframe would be; least, median, p99 and worst of many, and of each step.

use std::error::Error;
use std::time::{Duration, Instant};

use chalcopy::{Engine, Limits, NoHost};
use chalcopy_sandbox::{Options, Program, Sandbox};

const MEMORY: usize = 16 << 20;
const ROUNDS: usize = 500;
/// What lives: records as a robot's program keeps them, long lists of floats, or one text.
const KINDS: [(&str, &str); 4] = [
    ("records", "kept = [{'n': n, 'text': str(n), 'row': [n * 0.5] * 8} for n in range(SIZE // 250)]"),
    (
        "instances",
        "class P:\n    def __init__(self, n):\n        self.x = n * 0.5\n        self.y = self.z = 0.5\nkept = [P(n) for n in range(SIZE // 56)]",
    ),
    ("floats", "kept = [[n * 0.5] * 1000 for n in range(SIZE // 8032)]"),
    ("bytes", "kept = [bytes(SIZE)]"),
];

fn script(body: &str, size: usize) -> String {
    format!(
        "{}\ndef process(ctx, input, state, output):\n    pass\n",
        body.replace("SIZE", &size.to_string())
    )
}

fn say(name: &str, bytes: usize, mut times: Vec<Duration>) {
    times.sort_unstable();
    let last = times.len() - 1;
    let ms = |at: usize| times[at].as_secs_f64() * 1e3;
    println!(
        "{name:<20} {bytes:>9} bytes: least {:.3} ms, median {:.3}, p99 {:.3}, worst {:.3}",
        ms(0),
        ms(last / 2),
        ms(last * 99 / 100),
        ms(last)
    );
}

/// Times `freeze`, and the copy of what it gives into one buffer.
fn measure(name: &str, mut freeze: impl FnMut(&mut Vec<u8>)) {
    let (mut kept, mut times) = (Vec::with_capacity(MEMORY), Vec::with_capacity(ROUNDS));
    for round in 0..ROUNDS + 10 {
        kept.clear();
        let before = Instant::now();
        freeze(&mut kept);
        if round >= 10 {
            times.push(before.elapsed());
        }
    }
    say(name, kept.len(), times);
}

fn main() -> Result<(), Box<dyn Error>> {
    let kilobytes = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(1000_usize);
    for (name, body) in KINDS {
        let text = script(body, kilobytes * 1000);
        let (mut memory, mut host) = (vec![0; MEMORY / 8], NoHost);
        let mut engine = Engine::new(&mut memory, &mut host, Limits { pace: u32::MAX, ..Limits::default() })?;
        engine.set_arguments(std::iter::empty())?;
        engine.task_load(&text, "task.py")?;
        measure(&format!("{name}, native"), |kept| {
            let (head, objects) = engine.freeze().expect("a snapshot");
            kept.extend_from_slice(&head);
            kept.extend_from_slice(objects);
        });
        let mut task = Sandbox::new()?.task(Options::new().memory(MEMORY))?;
        task.load(Program::source("task.py", &text))?;
        measure(&format!("{name}, sandbox"), |kept| {
            for part in task.freeze().expect("a snapshot") {
                kept.extend_from_slice(part);
            }
        });
        assert!(
            task.snapshot()? == {
                let (head, objects) = engine.freeze()?;
                [&head, objects].concat()
            }
        );
    }
    Ok(())
}

//! Benches of the machine's parts, natively: `cargo bench -p chalcopy-bench --bench machine -- FILTER`.
//!
//! Each area is a program of `bench/counts`, whose instructions `cargo xtask counts` guards; here is its time.

mod quick;

use chalcopy::{Engine, Limits, NoHost};
use criterion::Criterion;

/// 16 MiB.
const WORDS: usize = 2 << 20;
/// A small task's memory, for what is made anew each time: 64 KiB.
const FEW_WORDS: usize = 8 << 10;

/// The programs by area: each has a function `main`.
const AREAS: [(&str, &str); 11] = [
    ("arithmetic", include_str!("../counts/arithmetic.py")),
    ("attributes", include_str!("../counts/attributes.py")),
    ("builtins", include_str!("../counts/builtins.py")),
    ("calls", include_str!("../counts/calls.py")),
    ("collection", include_str!("../counts/collection.py")),
    ("compiling", include_str!("../counts/compiling.py")),
    ("dicts", include_str!("../counts/dicts.py")),
    ("exceptions", include_str!("../counts/exceptions.py")),
    ("generators", include_str!("../counts/generators.py")),
    ("lists", include_str!("../counts/lists.py")),
    ("strings", include_str!("../counts/strings.py")),
];

fn areas(bench: &mut Criterion) {
    let mut memory = vec![0; WORDS];
    for (area, program) in AREAS {
        let mut host = NoHost;
        let mut python = Engine::new(&mut memory, &mut host, Limits::default()).expect("a machine");
        python.run(program, "area.py").expect("the program runs");
        bench.bench_function(area, |timer| {
            timer.iter(|| {
                python.call("main", &[]).expect("the program runs");
            });
        });
    }
}

fn startup(bench: &mut Criterion) {
    let mut memory = vec![0; FEW_WORDS];
    bench.bench_function("startup", |timer| {
        timer.iter(|| {
            let mut host = NoHost;
            let mut python = Engine::new(&mut memory, &mut host, Limits::default()).expect("a machine");
            python.run("pass", "start.py").expect("nothing is done");
        });
    });
}

/// A collection of what a program keeps, and a snapshot of it, there and back.
fn whole_machine(bench: &mut Criterion) {
    const KEPT: &str =
        "kept = [{'name': 'part %d' % n, 'at': (n, n + 0.5), 'next': [n] * 3} for n in range(5000)]\n";
    let mut memory = vec![0; WORDS];
    let mut host = NoHost;
    let mut python = Engine::new(&mut memory, &mut host, Limits::default()).expect("a machine");
    python.run(KEPT, "kept.py").expect("the program runs");
    bench.bench_function("collect", |timer| timer.iter(|| python.collect()));
    let mut words = vec![0; python.snapshot_len() / 8];
    bench.bench_function("snapshot", |timer| {
        timer.iter(|| python.snapshot(&mut words).expect("there is room"));
    });
    bench.bench_function("restore", |timer| timer.iter(|| python.restore(&words).expect("it is ours")));
}

fn main() {
    let mut bench = quick::quick().configure_from_args();
    startup(&mut bench);
    areas(&mut bench);
    whole_machine(&mut bench);
    bench.final_summary();
}

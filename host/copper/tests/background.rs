//! A Python task that Copper runs in the background: the loop does not wait for it, whatever it does.
#![allow(missing_docs)]

mod ends;

use cu29::prelude::*;
use ends::{CAME, Came};
use std::sync::Mutex;
use std::time::{Duration, Instant};

#[copper_runtime(config = "tests/background/copperconfig.ron")]
struct Behind {}

/// One graph at a time writes there.
static ALONE: Mutex<()> = Mutex::new(());

/// Runs cycles until `enough` of what came, and gives all of it.
fn run(name: &str, slow: &str, fuel: u64, enough: impl Fn(&[Came]) -> bool) -> Vec<Came> {
    let folder = tempfile::tempdir().unwrap();
    let mut config = CuConfig::deserialize_ron(include_str!("background/copperconfig.ron")).unwrap();
    for (task, text) in [("slow", slow), ("quick", "    output.payload = input.payload + 1\n")] {
        let script = folder.path().join(format!("{task}.py"));
        std::fs::write(&script, format!("def process(ctx, input, state, output):\n{text}")).unwrap();
        let graph = config.get_graph_mut(None).unwrap();
        let id = graph.get_node_id_by_name(task).unwrap();
        let node = graph.get_node_mut(id).unwrap();
        node.set_param("script", script.display().to_string());
        node.set_param("fuel", fuel);
        node.set_param("mode", name.to_owned());
    }
    CAME.lock().unwrap().clear();
    let log = folder.path().join("behind.copper");
    let app = Behind::builder().with_config(config).with_log_path(&log, Some(16 << 20)).unwrap();
    let mut running = app.build().unwrap().start().unwrap();
    let end = Instant::now() + Duration::from_secs(60);
    while !enough(&CAME.lock().unwrap()) && Instant::now() < end {
        running.run_one_iteration().unwrap();
        std::thread::sleep(Duration::from_micros(200));
    }
    running.stop().unwrap();
    std::mem::take(&mut CAME.lock().unwrap())
}

#[test]
fn what_it_makes_comes_later_and_the_loop_goes_on() {
    let _alone = ALONE.lock();
    let slow = "    for n in range(100000): pass\n    state = state + 1\n    output.payload = input.payload * 1000 + state\n";
    for mode in ["sandbox", "native"] {
        let came = run(mode, slow, 10_000_000, |came| came.iter().filter(|it| it.0.is_some()).count() >= 5);
        let mut last = 0;
        for (calls, (cycle, payload)) in (1..).zip(made(&came)) {
            let (from, state) = (payload / 1000, payload % 1000);
            // It was given in a cycle before this one, after the one before it was done; and its state is its own.
            assert!(from >= last && from < cycle && state == calls, "{mode}: {came:?}");
            last = cycle;
        }
        assert!(made(&came).len() >= 5, "{mode}: {came:?}");
        quick_went_on(&came);
    }
}

/// A loop without an end is ended by its fuel; until then, and afterwards, the others go on.
#[test]
fn a_loop_without_an_end_holds_nobody_up() {
    let _alone = ALONE.lock();
    let slow = "    if input.payload == 0:\n        while True: pass\n    output.payload = input.payload\n";
    for mode in ["sandbox", "native"] {
        let came = run(mode, slow, 50_000_000, |came| came.iter().any(|it| it.0.is_some()));
        let made = made(&came);
        let (cycle, payload) = made[0];
        assert!(made.len() == 1 && payload > 20 && payload < cycle, "{mode}: {made:?}");
        quick_went_on(&came);
    }
}

/// What `slow` made, with the cycle in which it came.
fn made(came: &[Came]) -> Vec<(u64, u64)> {
    (0..).zip(came).filter_map(|(cycle, it)| it.0.map(|payload| (cycle, payload))).collect()
}

fn quick_went_on(came: &[Came]) {
    for (cycle, it) in (0..).zip(came) {
        assert_eq!(it.1, Some(cycle + 1), "in cycle {cycle}");
    }
}

//! What the run was like: latencies, errors, a digest of all commands.

use crate::plant::Plant;
use cu_chalcopy_task::machine::Gauges;
use std::sync::Mutex;
use std::time::Duration;

/// The world outside of Copper. Tasks meet in it as they would in the real one: through sensors and motors only.
pub(crate) static BENCH: Mutex<Bench> = Mutex::new(Bench { plant: Plant::new(), report: Report::new() });

/// Plant and report.
pub(crate) struct Bench {
    pub(crate) plant: Plant,
    pub(crate) report: Report,
}

/// The figures of a run.
pub(crate) struct Report {
    latencies: Vec<Duration>,
    pub(crate) failed: u64,
    pub(crate) error: Option<String>,
    digest: u64,
    pub(crate) gauges: Option<Gauges>,
    most_fuel: u64,
}

impl Report {
    const fn new() -> Self {
        Self {
            latencies: Vec::new(),
            failed: 0,
            error: None,
            digest: 0xcbf2_9ce4_8422_2325,
            gauges: None,
            most_fuel: 0,
        }
    }

    /// Makes room, so that the run itself allocates nothing.
    pub(crate) fn reserve(&mut self, cycles: usize) {
        self.latencies.reserve(cycles);
    }

    /// A call of the controller.
    pub(crate) fn call(&mut self, took: Duration, gauges: Gauges) {
        self.latencies.push(took);
        self.most_fuel = self.most_fuel.max(gauges.fuel);
        self.gauges = Some(gauges);
    }

    /// A call that failed.
    pub(crate) fn failure(&mut self, error: String) {
        self.failed += 1;
        self.error.get_or_insert(error);
    }

    /// What the motor was told, for the digest (FNV-1a over the bits).
    pub(crate) fn command(&mut self, command: Option<[f64; 3]>) {
        let words = command.map_or([1, 0, 0, 0], |[a, b, c]| [0, a.to_bits(), b.to_bits(), c.to_bits()]);
        for byte in words.iter().flat_map(|word| word.to_le_bytes()) {
            self.digest = (self.digest ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
        }
    }

    /// Prints latencies, use and digest.
    pub(crate) fn print(&mut self) {
        self.latencies.sort_unstable();
        let count = self.latencies.len();
        let micros = |per_mille: usize| {
            let at = (count * per_mille / 1000).min(count.saturating_sub(1));
            self.latencies.get(at).map_or(0.0, |took| took.as_secs_f64() * 1e6)
        };
        println!(
            "process     median {:.2} us, p99 {:.2} us, max {:.2} us",
            micros(500),
            micros(990),
            micros(1000)
        );
        if let Some(gauges) = self.gauges {
            println!("fuel        {} in the last call, {} at most", gauges.fuel, self.most_fuel);
            println!("memory      {} of {} bytes", gauges.used, gauges.memory);
        }
        println!("digest      {:016x}", self.digest);
    }
}

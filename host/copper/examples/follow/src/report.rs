//! What the run was like: use of each Python task, failures, a digest of all that the wheels were told.

use crate::world::World;
use cu_chalcopy_task::machine::Gauges;
use cu29::monitoring::{
    ComponentId, ComponentType, CopperListView, CuComponentState, CuMonitor, CuMonitoringMetadata,
    CuMonitoringRuntime, Decision,
};
use cu29::prelude::*;
use std::sync::{LazyLock, Mutex};

/// The world outside of Copper. Tasks meet in it as they would in the real one: through camera and motors only.
pub(crate) static BENCH: LazyLock<Mutex<Bench>> =
    LazyLock::new(|| Mutex::new(Bench { world: World::new(), report: Report::default() }));

/// World and report.
pub(crate) struct Bench {
    pub(crate) world: World,
    pub(crate) report: Report,
}

/// What a Python task has done.
#[derive(Default)]
struct Use {
    name: String,
    calls: u64,
    failed: u64,
    most_fuel: u64,
    gauges: Gauges,
}

/// The figures of a run.
#[derive(Default)]
pub(crate) struct Report {
    uses: Vec<Use>,
    error: Option<String>,
    digest: u64,
}

impl Report {
    fn of(&mut self, task: &str) -> &mut Use {
        let at = self.uses.iter().position(|one| one.name == task).unwrap_or_else(|| {
            self.uses.push(Use { name: task.to_owned(), ..Use::default() });
            self.uses.len() - 1
        });
        &mut self.uses[at]
    }

    /// A call of a Python task.
    pub(crate) fn call(&mut self, task: &str, gauges: Gauges) {
        let one = self.of(task);
        one.calls += 1;
        one.most_fuel = one.most_fuel.max(gauges.fuel);
        one.gauges = gauges;
    }

    /// A call that failed.
    fn failure(&mut self, task: &str) {
        self.of(task).failed += 1;
    }

    /// What the wheels were told, for the digest (FNV-1a over the bits).
    pub(crate) fn drive(&mut self, drive: Option<[f64; 2]>) {
        let words = drive.map_or([1, 0, 0], |[left, right]| [0, left.to_bits(), right.to_bits()]);
        for byte in words.iter().flat_map(|word| word.to_le_bytes()) {
            self.digest = (self.digest ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
        }
    }

    /// Prints use and digest.
    pub(crate) fn print(&self) {
        for Use { name, calls, failed, most_fuel, gauges } in &self.uses {
            println!(
                "{name:11} {calls} calls, {failed} failed; {most_fuel} fuel at most; {} of {} bytes",
                gauges.used, gauges.memory
            );
        }
        if let Some(error) = &self.error {
            println!("first error {}", error.trim_end().replace('\n', "\n            "));
        }
        println!("digest      {:016x}", self.digest);
    }
}

/// A monitor that lets the graph go on whatever fails, and counts: messages whose status says that a call failed, and errors of sinks,
/// which have no messages.
pub(crate) struct Tolerant(CuMonitoringMetadata);

impl CuMonitor for Tolerant {
    fn new(metadata: CuMonitoringMetadata, _: CuMonitoringRuntime) -> CuResult<Self> {
        Ok(Self(metadata))
    }

    fn process_copperlist(&self, _: &CuContext, view: CopperListView<'_>) -> CuResult<()> {
        let mut bench = BENCH.lock().map_err(|_| "the bench is broken")?;
        for entry in view.entries().filter(|entry| !entry.msg.status_txt.0.is_empty()) {
            bench.report.failure(entry.component(view.layout()).id());
        }
        Ok(())
    }

    fn process_error(&self, component: ComponentId, _: CuComponentState, error: &CuError) -> Decision {
        let component = self.0.component(component);
        if let Ok(mut bench) = BENCH.lock() {
            if component.kind() == ComponentType::Sink {
                bench.report.failure(component.id());
            }
            bench.report.error.get_or_insert_with(|| error.to_string());
        }
        Decision::Ignore
    }
}

//! Python tasks under Copper's pipeline planner.
#![allow(missing_docs)]
// What Copper's macro makes of such a graph has unsafe blocks.
#![allow(unsafe_code)]

mod ends;

use cu29::prelude::*;
use ends::CAME;

#[copper_runtime(config = "tests/pipeline/copperconfig.ron")]
struct Pipeline {}

/// So many cycles.
const CYCLES: u64 = 300;

/// Ends the run when the sink says so, and nothing else does.
struct Ending(CuMonitoringMetadata);

impl CuMonitor for Ending {
    fn new(metadata: CuMonitoringMetadata, _: CuMonitoringRuntime) -> CuResult<Self> {
        Ok(Self(metadata))
    }

    fn process_copperlist(&self, _: &CuContext, _: CopperListView<'_>) -> CuResult<()> {
        Ok(())
    }

    fn process_error(&self, component: ComponentId, _: CuComponentState, _: &CuError) -> Decision {
        let sink = self.0.component(component).kind() == ComponentType::Sink;
        if sink { Decision::Shutdown } else { Decision::Ignore }
    }
}

const FIRST: &str = "
def process(ctx, input, state, output):
    state = state + 1
    output.payload = 1000 * input.payload + state
";

/// Loops without an end in every other cycle.
const SECOND: &str = "
def process(ctx, input, state, output):
    state = state + input.payload
    output.payload = state
    while ctx.cl_id % 2:
        pass
";

/// One run alone, since Copper's `run` takes the process's signals.
#[test]
fn tasks_keep_their_order_and_their_state() {
    assert_eq!(default::PARALLEL_RT_METADATA.stages.len(), 4);
    let folder = tempfile::tempdir().unwrap();
    let mut config = CuConfig::deserialize_ron(include_str!("pipeline/copperconfig.ron")).unwrap();
    for (task, text) in [("first", FIRST), ("second", SECOND)] {
        let script = folder.path().join(format!("{task}.py"));
        std::fs::write(&script, text).unwrap();
        let graph = config.get_graph_mut(None).unwrap();
        let id = graph.get_node_id_by_name(task).unwrap();
        graph.get_node_mut(id).unwrap().set_param("script", script.display().to_string());
    }
    let graph = config.get_graph_mut(None).unwrap();
    let end = graph.get_node_id_by_name("end").unwrap();
    graph.get_node_mut(end).unwrap().set_param("last", CYCLES - 1);
    let log = folder.path().join("pipeline.copper");
    let app = Pipeline::builder().with_config(config).with_log_path(&log, Some(16 << 20)).unwrap();
    let done = app.build().unwrap().run_until_shutdown();
    assert!(done.is_err_and(|error| error.error.to_string().contains("this was all")));
    let mut sum = 0;
    let want: Vec<_> = (0..CYCLES)
        .map(|cycle| {
            let first = 1000 * cycle + cycle + 1;
            let good = cycle % 2 == 0;
            sum += if good { first } else { 0 };
            (Some(first), good.then_some(sum))
        })
        .collect();
    assert_eq!(*CAME.lock().unwrap(), want);
}

//! How long a call of a task that sees takes: the task alone, back to back, without a graph around it.

use crate::options::Options;
use crate::tasks::{Camera, See};
use cu29::prelude::*;
use std::time::Instant;

/// Calls before those that count.
const WARM: usize = 100;

/// Calls `near` so many times with an image of the beginning, and prints how long that took.
pub(crate) fn calls(options: &Options, calls: usize) -> CuResult<()> {
    let mut config = options.configure()?;
    let graph = config.get_graph_mut(None)?;
    let id = graph.get_node_id_by_name("near").ok_or("there is no task 'near'")?;
    let config = graph.get_node(id).and_then(|node| node.get_instance_config()).cloned();
    let mut task = See::new(config.as_ref(), ())?;
    let mut ctx = CuContext::builder(RobotClock::new()).task_ids(&["near"]).build();
    ctx.set_current_task(0);
    task.start(&ctx)?;
    let input = CuMsg::new(Some(Camera::with_pool("timing")?.image()?));
    let mut output = CuMsg::default();
    let mut took = Vec::with_capacity(calls);
    for call in 0..calls + WARM {
        let before = Instant::now();
        task.process(&ctx, &input, &mut output)?;
        if call >= WARM {
            took.push(before.elapsed());
        }
        task.postprocess(&ctx)?;
    }
    if output.payload().is_none_or(|line| line.rows == 0) {
        return Err("the line was not seen".into());
    }
    took.sort_unstable();
    let micros = |per_mille: usize| {
        took.get(calls * per_mille / 1000).or(took.last()).map_or(0.0, |took| took.as_secs_f64() * 1e6)
    };
    println!(
        "process     median {:.1} us, p99 {:.1} us, max {:.1} us",
        micros(500),
        micros(990),
        micros(1000)
    );
    Ok(())
}

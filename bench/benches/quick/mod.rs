//! How long each bench takes.

use std::time::Duration;

use criterion::Criterion;

/// A second for each is enough to see what changed; ask for more on the command line.
pub(crate) fn quick() -> Criterion {
    Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1))
}

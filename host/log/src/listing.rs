//! What a log holds, for people.

use std::fmt::Write;

use indicatif::HumanCount;

use crate::error::Error;
use crate::log::{Log, Run};
use crate::records::describe;
use crate::stats::Stats;

/// Runs, catalog and statistics as lines of text. `stats` gives a run's; what is wrong with one is said in its place.
#[must_use]
pub fn listing(log: &Log, runs: &[Run], mut stats: impl FnMut(&Run) -> Result<Stats, Error>) -> String {
    let mut text = String::new();
    let app = log.application();
    let (name, version) = app.map_or(("unknown application", ""), |app| (&app.app_name, &app.app_version));
    let commit =
        app.and_then(|app| app.git_commit.as_deref()).map_or("", |commit| &commit[..commit.len().min(12)]);
    let closed = if log.is_closed() { "closed" } else { "not closed" };
    // A string takes all there is to write.
    let _ = writeln!(text, "{}", [name, version, commit, closed].map(str::trim).join(" ").replace("  ", " "));
    for run in runs {
        one_run(&mut text, log, run, stats(run));
    }
    text
}

fn one_run(text: &mut String, log: &Log, run: &Run, stats: Result<Stats, Error>) {
    let complete = if run.is_complete() { "complete" } else { "incomplete" };
    let _ = write!(text, "\nrun {}  mission {}, {complete}", run.index, log.mission(run));
    match &stats {
        Ok(stats) => {
            let seconds = |time: Option<u64>| time.map_or(0.0, |time| time as f64 / 1e9);
            let (lists, from, to) = (HumanCount(stats.lists), seconds(stats.first), seconds(stats.last));
            let _ = writeln!(text, ", {lists} CopperLists from {from:.6} s to {to:.6} s");
            slots(text, log, run, stats);
        }
        Err(error) => {
            let _ = writeln!(text, "\n  {error}");
        }
    }
    for record in &run.lifecycle {
        let (event, said) = describe(&record.event);
        let line = format!("  {:>14.6} s  {event} {said}", record.timestamp.as_nanos() as f64 / 1e9);
        let _ = writeln!(text, "{}", line.trim_end());
    }
}

fn slots(text: &mut String, log: &Log, run: &Run, stats: &Stats) {
    let Ok(slots) = log.catalog_of(run) else { return };
    for (slot, stats) in slots.iter().zip(&stats.slots) {
        let bytes = stats.bytes as f64 / stats.messages.max(1) as f64;
        let messages = HumanCount(stats.messages);
        let _ = write!(text, "  {}: {}, {messages} messages of {bytes:.1} bytes", slot.name, slot.kind);
        if let (Some(mean), Some(most)) = (stats.mean(), stats.most) {
            let _ = write!(text, ", process {:.2} us mean, {:.2} us at most", mean / 1e3, most as f64 / 1e3);
        }
        let _ = writeln!(text);
        for field in &slot.fields {
            let line = format!("      {}: {} {}", field.name, field.kind, field.unit);
            let _ = writeln!(text, "{}", line.trim_end());
        }
    }
}

//! How far a walk has come, for people: a bar on the terminal, and a sum at the end.

use std::time::{Duration, Instant};

use indicatif::{HumanCount, ProgressBar, ProgressDrawTarget, ProgressStyle};

/// What the bar shows. Without a terminal nothing is drawn.
const STYLE: &str = "{wide_bar:.cyan/blue} {percent:>3}%  {bytes}/{total_bytes}  {msg}  {eta} left";
/// A bar that is gone at once is only a flicker.
const PATIENCE: Duration = Duration::from_millis(300);

/// The bar, and what has been read.
pub(crate) struct Progress {
    bar: Option<ProgressBar>,
    is_shown: bool,
    length: u64,
    busy: Duration,
    lists: u64,
    since: Option<Instant>,
}

impl Progress {
    /// Without a bar if it is not to be shown; `length` is that of the log in bytes.
    pub(crate) fn new(is_shown: bool, length: u64) -> Progress {
        Progress { bar: None, is_shown, length, busy: Duration::ZERO, lists: 0, since: None }
    }

    /// CopperLists were read, which took some time; the walk stands at this byte.
    pub(crate) fn read(&mut self, position: u64, lists: u64) {
        let since = *self.since.get_or_insert_with(Instant::now);
        self.busy = since.elapsed();
        self.lists += lists;
        if self.is_shown && self.busy > PATIENCE {
            let length = self.length;
            let bar = self.bar.get_or_insert_with(|| bar(length));
            bar.set_message(format!("{}/s", HumanCount(rate(self.lists, since.elapsed()))));
            bar.set_position(position.min(length));
        }
    }

    /// Begins to count the time, with the first walk.
    pub(crate) fn begin(&mut self) {
        self.since.get_or_insert_with(Instant::now);
    }

    /// Does something that writes to the terminal, without the bar in its way.
    pub(crate) fn aside<R>(&self, act: impl FnOnce() -> R) -> R {
        match &self.bar {
            Some(bar) => bar.suspend(act),
            None => act(),
        }
    }

    /// Takes the bar away; `60,000 CopperLists in 0.21 s, 285,714 a second`, if there were any.
    pub(crate) fn end(&mut self) -> Option<String> {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
        (self.lists > 0).then(|| {
            let (lists, rate) = (HumanCount(self.lists), HumanCount(rate(self.lists, self.busy)));
            format!("{lists} CopperLists in {:.2} s, {rate} a second", self.busy.as_secs_f64())
        })
    }
}

fn bar(length: u64) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(length), ProgressDrawTarget::stderr());
    // The style is a constant: it is well formed.
    ProgressStyle::with_template(STYLE).map_or(bar.clone(), |style| bar.with_style(style))
}

fn rate(lists: u64, busy: Duration) -> u64 {
    let rate = lists as f64 / busy.as_secs_f64().max(1e-9);
    rate as u64
}

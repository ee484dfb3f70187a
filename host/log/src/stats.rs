//! Statistics of a run, in one pass and constant memory.

use crate::error::{Damage, Error};
use crate::log::{Log, Run};

/// What one slot carried.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SlotStats {
    /// As a script calls it.
    pub name: String,
    /// Messages with a payload.
    pub messages: u64,
    /// Bytes of payloads, as they stand in the log.
    pub bytes: u64,
    /// The shortest time that its task took, in nanoseconds.
    pub least: Option<u64>,
    /// The longest.
    pub most: Option<u64>,
    sum: u128,
    timed: u64,
}

impl SlotStats {
    /// The mean time that its task took, in nanoseconds.
    #[must_use]
    pub fn mean(&self) -> Option<f64> {
        (self.timed > 0).then(|| self.sum as f64 / self.timed as f64)
    }

    fn time(&mut self, took: u64) {
        self.least = Some(self.least.map_or(took, |least| least.min(took)));
        self.most = Some(self.most.map_or(took, |most| most.max(took)));
        self.sum += u128::from(took);
        self.timed += 1;
    }
}

/// What a run recorded.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stats {
    /// CopperLists.
    pub lists: u64,
    /// When the first one began, in nanoseconds of the robot's clock.
    pub first: Option<u64>,
    /// When the last one did.
    pub last: Option<u64>,
    /// What the slots carried.
    pub slots: Vec<SlotStats>,
    /// Where the log could not be read.
    pub damage: Vec<Damage>,
}

impl Log {
    /// Reads all CopperLists of a run. `watch` is told now and then how far that is: bytes of the log, CopperLists.
    ///
    /// # Errors
    /// If there is no catalog, or it does not have the run's mission.
    pub fn stats(&self, run: &Run, mut watch: impl FnMut(u64, u64)) -> Result<Stats, Error> {
        let mut lists = self.lists(run)?;
        let named = |slot: crate::catalog::Slot| SlotStats { name: slot.name, ..SlotStats::default() };
        let mut stats =
            Stats { slots: self.catalog_of(run)?.into_iter().map(named).collect(), ..Stats::default() };
        while let Some(list) = lists.next(self) {
            let time = list.time();
            stats.first = stats.first.or(time);
            stats.last = time.or(stats.last);
            for (at, slot) in stats.slots.iter_mut().enumerate() {
                let message = &list.messages[at];
                if message.had_payload == Some(true) {
                    slot.messages += 1;
                    slot.bytes += list.payload(at).map_or(0, |payload| payload.len() as u64);
                }
                if let (Some(start), Some(end)) = (message.start, message.end) {
                    slot.time(end.saturating_sub(start));
                }
            }
            if lists.count().is_multiple_of(4096) {
                watch(lists.position(), lists.count());
            }
        }
        stats.lists = lists.count();
        stats.damage = lists.damage().to_vec();
        Ok(stats)
    }
}

//! The bytes of a run's sections of one kind, one section behind the other, and what is damaged in them. One section is in memory at a
//! time.

use cu29::prelude::UnifiedLogType;

use crate::error::Damage;
use crate::log::{Log, Run};
use crate::sections::{HEADER, Walk};

/// A walk over them.
pub(crate) struct Bodies {
    walk: Walk,
    kind: UnifiedLogType,
    run: u64,
    body: Vec<u8>,
    body_at: u64,
    /// Where in the body what was taken last begins, and where it ends.
    from: usize,
    at: usize,
    /// What is wrong with the section's end, for when that is reached.
    cut: Option<Damage>,
    damage: Vec<Damage>,
}

impl Bodies {
    pub(crate) fn new(log: &Log, kind: UnifiedLogType, run: &Run) -> Bodies {
        Bodies {
            walk: Walk::new(&log.main, &log.slabs),
            kind,
            run: run.id,
            body: Vec::new(),
            body_at: 0,
            from: 0,
            at: 0,
            cut: None,
            damage: Vec::new(),
        }
    }

    /// What is left of the section, or the next one if nothing is; `None` at the end.
    pub(crate) fn rest(&mut self, log: &Log) -> Option<&[u8]> {
        while self.at >= self.body.len() {
            self.damage.extend(self.cut.take());
            self.section(log)?;
        }
        Some(&self.body[self.at..])
    }

    fn section(&mut self, log: &Log) -> Option<()> {
        loop {
            let section = match self.walk.next(&log.slabs, &log.main) {
                Ok(section) => section?,
                Err(damage) => {
                    self.damage.push(damage);
                    continue;
                }
            };
            let header = &section.header;
            if header.entry_type == self.kind && header.context.run_id == self.run {
                self.cut = section.read(&log.slabs, &mut self.body);
                self.body_at = section.at + HEADER;
                (self.from, self.at) = (0, 0);
                return Some(());
            }
        }
    }

    /// So many bytes of it are something whole.
    pub(crate) fn take(&mut self, bytes: usize) {
        (self.from, self.at) = (self.at, self.at + bytes);
    }

    /// What was taken last.
    pub(crate) fn taken(&self) -> &[u8] {
        &self.body[self.from..self.at]
    }

    /// Goes on with the next section: nothing of this one is in use any more.
    pub(crate) fn skip(&mut self) {
        self.body.clear();
        (self.from, self.at) = (0, 0);
    }

    /// As `skip`, since what comes next cannot be read. What is cut is no wonder where the log ends.
    pub(crate) fn give_up(&mut self, why: impl Into<String>) {
        let at = self.position();
        let damage = self.cut.take().unwrap_or_else(|| Damage::new(at, why));
        self.damage.push(damage);
        self.skip();
    }

    /// Ends the walk here.
    pub(crate) fn stop(&mut self) {
        self.walk.stop();
        self.skip();
        self.cut = None;
    }

    /// How far it has come, in bytes of the log.
    pub(crate) fn position(&self) -> u64 {
        self.body_at + self.at as u64
    }

    /// Where it could not read on.
    pub(crate) fn damage(&self) -> &[Damage] {
        &self.damage
    }
}

//! A program frozen where it stands, and a bound for what that takes.

use crate::engine::Engine;
use crate::error::Error;
use crate::heap::arena::START;
use crate::modules::snapshot::{self, HEAD};

impl Engine<'_> {
    /// Bytes in front of the objects of a snapshot.
    pub const SNAPSHOT_HEAD: usize = 8 * HEAD;

    /// As [`snapshot`](Self::snapshot), without a copy: a snapshot is the bytes of the array and those of the slice behind them. The
    /// slice is the program itself, collected, as it stands in the engine's memory.
    ///
    /// # Errors
    /// If the program is running, or runs an image that stands outside its memory.
    ///
    /// # Example
    /// ```
    /// use chalcopy::{Engine, Limits, NoHost};
    /// let (mut memory, mut host) = (vec![0; 1 << 16], NoHost);
    /// let mut python = Engine::new(&mut memory, &mut host, Limits::default())?;
    /// python.run("x = [1, 2, 3]\n", "x.py")?;
    /// let mut words = vec![0; python.snapshot_len() / 8];
    /// python.snapshot(&mut words)?;
    /// let (head, objects) = python.freeze()?;
    /// let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
    /// assert_eq!([&head, objects].concat(), bytes);
    /// # Ok::<(), chalcopy::Error>(())
    /// ```
    pub fn freeze(&mut self) -> Result<([u8; 8 * HEAD], &[u8]), Error> {
        self.reset();
        let words = snapshot::freeze(&mut self.vm).map_err(Error::snapshot)?;
        let mut head = [0; Self::SNAPSHOT_HEAD];
        for (bytes, word) in head.chunks_exact_mut(8).zip(words) {
            bytes.copy_from_slice(&word.to_le_bytes());
        }
        let objects = 8 * snapshot::objects(&self.vm).len();
        Ok((head, self.vm.heap.arena.bytes(START as usize, objects)))
    }

    /// Bounds the bytes of a snapshot, from now on: a program that would outgrow them gets `MemoryError`, as if its memory were
    /// full. What it makes and drops counts until it is collected, which happens before it fails.
    ///
    /// # Errors
    /// `Error::is_memory` if a snapshot would be longer already; no bound is set then.
    ///
    /// # Example
    /// ```
    /// use chalcopy::{Engine, Limits, NoHost};
    /// let (mut memory, mut host) = (vec![0; 1 << 16], NoHost);
    /// let mut python = Engine::new(&mut memory, &mut host, Limits::default())?;
    /// python.run("log = []\ndef grow():\n    while True: log.append([0.5])\n", "log.py")?;
    /// python.bound_snapshot(16 << 10)?;
    /// assert!(python.call("grow", &[]).unwrap_err().is_memory());
    /// assert!(python.snapshot_len() <= 16 << 10);
    /// assert!(python.bound_snapshot(1 << 10).unwrap_err().is_memory());
    /// # Ok::<(), chalcopy::Error>(())
    /// ```
    pub fn bound_snapshot(&mut self, bytes: usize) -> Result<(), Error> {
        self.reset();
        let words = u32::try_from((bytes / 8).saturating_sub(HEAD)).unwrap_or(u32::MAX);
        snapshot::measure(&mut self.vm);
        if self.vm.heap.arena.bound_objects(words) { Ok(()) } else { Err(Error::MEMORY) }
    }
}

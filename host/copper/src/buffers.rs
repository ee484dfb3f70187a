//! Buffers in shared memory that a reply speaks of: those of the call, those that the script made, and those of a reply that was kept.

use crate::machine::Machine;
use crate::wire::error::WireError;
use crate::wire::shared::{Buffer, Buffers, Place};
use cu29::prelude::CuSharedMemoryBuffer;
use std::borrow::Cow;
use std::cell::RefCell;

/// Shared memory that was made for buffers of a script, for as long as Copper's handles are being made of them.
#[derive(Default)]
struct Made(RefCell<Vec<CuSharedMemoryBuffer<u8>>>);

impl Made {
    fn place(&self, content: &[u8]) -> Result<Place<'static>, WireError> {
        let broken = |why: &dyn std::fmt::Display| WireError::new(format!("shared memory: {why}"));
        let buffer =
            CuSharedMemoryBuffer::from_vec_detached(content.to_vec()).map_err(|error| broken(&error))?;
        let place = buffer.descriptor().ok_or_else(|| broken(&"no place"))?;
        self.0.borrow_mut().push(buffer);
        let (offset, length) = (place.offset_bytes, place.len_elements);
        Ok(Place { path: Cow::Owned(place.path), offset, length })
    }
}

/// The buffers of a call that has just been answered.
pub(crate) struct Standing<'m> {
    asked: &'m [Buffer],
    machine: &'m dyn Machine,
    made: Made,
    spoken: RefCell<Vec<usize>>,
}

impl<'m> Standing<'m> {
    pub(crate) fn new(asked: &'m [Buffer], machine: &'m dyn Machine) -> Self {
        Self { asked, machine, made: Made::default(), spoken: RefCell::default() }
    }
}

impl Buffers for Standing<'_> {
    fn content(&self, number: u32) -> Option<&[u8]> {
        let number = usize::try_from(number).ok()?;
        self.spoken.borrow_mut().push(number);
        let left = self.machine.buffer(number);
        match self.asked.get(number) {
            Some(buffer) if left.is_empty() => Some(buffer.content()),
            _ => Some(left),
        }
    }

    fn place(&self, number: u32) -> Result<Place<'_>, WireError> {
        let content = self.content(number).unwrap_or_default();
        let asked = usize::try_from(number).ok().and_then(|number| self.asked.get(number));
        let Some(buffer) = asked else { return self.made.place(content) };
        let place = &buffer.place;
        let (offset, length) = (place.offset_bytes, place.len_elements);
        Ok(Place { path: Cow::Borrowed(&place.path), offset, length })
    }

    fn keep(&self, kept: &mut Vec<Vec<u8>>) {
        kept.clear();
        for number in self.spoken.take() {
            if kept.len() <= number {
                kept.resize_with(number + 1, Vec::new);
            }
            let content = u32::try_from(number).ok().and_then(|number| self.content(number));
            kept[number] = content.unwrap_or_default().to_vec();
        }
    }
}

/// A reply that is kept, with the contents of the buffers it speaks of: what stands in shared memory is another message's by then.
#[derive(Default)]
pub(crate) struct Kept {
    pub(crate) reply: Vec<u8>,
    buffers: Vec<Vec<u8>>,
}

impl Kept {
    pub(crate) fn take(&mut self, reply: &[u8], buffers: Option<&dyn Buffers>) {
        self.reply.clear();
        self.reply.extend_from_slice(reply);
        if let Some(buffers) = buffers {
            buffers.keep(&mut self.buffers);
        }
    }

    /// Its buffers.
    pub(crate) fn buffers(&self) -> Again<'_> {
        Again { contents: &self.buffers, made: Made::default() }
    }
}

/// The buffers of a reply that was kept.
pub(crate) struct Again<'k> {
    contents: &'k [Vec<u8>],
    made: Made,
}

impl Buffers for Again<'_> {
    fn content(&self, number: u32) -> Option<&[u8]> {
        self.contents.get(usize::try_from(number).ok()?).map(Vec::as_slice)
    }

    fn place(&self, number: u32) -> Result<Place<'_>, WireError> {
        let content = self.content(number).ok_or_else(|| WireError::new("a buffer that was not kept"))?;
        self.made.place(content)
    }

    fn keep(&self, _: &mut Vec<Vec<u8>>) {}
}

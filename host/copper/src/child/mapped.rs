//! Buffers in the shared memory of the process that asks: mapped here, brought to the machine, written back.

use crate::machine::{Fault, Machine};
use crate::wire::shared::{Buffer, Shared, element_name};
use crate::wire::tag;
use cu29::prelude::{CuSharedMemoryBuffer, CuSharedMemoryHandleDescriptor};

/// So many files stay mapped from call to call. A pool is one file.
const FILES: usize = 8;

/// The buffers of a request.
#[derive(Default)]
pub(super) struct Mapped {
    shared: Shared,
    /// Files, the newest last, each with a view of nothing that keeps it mapped.
    files: Vec<(String, CuSharedMemoryBuffer<u8>)>,
    /// What stood in buffers before they were written back, with their numbers.
    before: Vec<(usize, Vec<u8>)>,
    /// How many of these are of the last call.
    written: usize,
}

impl Mapped {
    /// A request begins.
    pub(super) fn clear(&mut self) {
        self.shared.clear();
        self.written = 0;
    }

    /// The number of a buffer of `count` elements, `offset` bytes into a file.
    ///
    /// # Errors
    /// There is no such file, or it is shorter; elements of an unknown kind.
    pub(super) fn add(
        &mut self,
        path: &str,
        offset: u64,
        count: u64,
        elements: Option<u8>,
    ) -> Result<u32, Fault> {
        let broken =
            |why: &dyn std::fmt::Display| Fault::script(format_args!("shared memory '{path}': {why}"));
        let width = elements.and_then(tag::width).unwrap_or(1) as u64;
        let there = std::fs::metadata(path).map_err(|error| broken(&error))?.len();
        let end = count.checked_mul(width).and_then(|length| length.checked_add(offset));
        if end.is_none_or(|end| end > there) {
            return Err(broken(&format_args!("a buffer beyond its {there} bytes")));
        }
        let in_memory = |number: u64| usize::try_from(number).map_err(|error| broken(&error));
        let number = self.shared.add(path, in_memory(offset)?, in_memory(count)?, elements)?;
        if self.files.last().is_none_or(|(last, _)| last != path) {
            self.keep(number);
        }
        Ok(number)
    }

    /// Keeps the file of a buffer mapped: mapping it, and meeting its pages, takes longer than copying what stands there.
    fn keep(&mut self, number: u32) {
        let Some(buffer) = self.buffer(number) else { return };
        let place = &buffer.place;
        let file = match self.files.iter().position(|(known, _)| *known == place.path) {
            Some(at) => self.files.remove(at),
            None => {
                let nothing =
                    CuSharedMemoryHandleDescriptor { offset_bytes: 0, len_elements: 0, ..place.clone() };
                let Ok(view) = CuSharedMemoryBuffer::from_descriptor(&nothing) else { return };
                (nothing.path, view)
            }
        };
        if self.files.len() == FILES {
            self.files.remove(0);
        }
        self.files.push(file);
    }

    /// A buffer.
    pub(super) fn buffer(&self, number: u32) -> Option<&Buffer> {
        self.shared.all().get(usize::try_from(number).ok()?)
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.shared.all().len()
    }

    /// Brings all to the machine.
    ///
    /// # Errors
    /// What it says.
    pub(super) fn bring(&self, machine: &mut dyn Machine) -> Result<(), Fault> {
        (0..).zip(self.shared.all()).try_for_each(|(number, buffer)| machine.bring(number, buffer))
    }

    /// Takes over what the script has written; gives to how many.
    ///
    /// # Errors
    /// A buffer came back as something else.
    pub(super) fn write_back(&mut self, machine: &dyn Machine) -> Result<usize, Fault> {
        self.written = 0;
        for (number, buffer) in self.shared.all_mut().iter_mut().enumerate() {
            let left = machine.buffer(number);
            if left.is_empty() {
                continue;
            }
            if self.before.len() == self.written {
                self.before.push((0, Vec::new()));
            }
            let (of, before) = &mut self.before[self.written];
            *of = number;
            before.clear();
            before.extend_from_slice(buffer.content());
            buffer.write_back(left)?;
            self.written += 1;
        }
        Ok(self.written)
    }

    /// Puts back what stood there before.
    pub(super) fn undo(&mut self) {
        for (number, before) in &self.before[..self.written] {
            if let Some(buffer) = self.shared.all_mut().get_mut(*number) {
                // It has the length that it had.
                let _ = buffer.write_back(before);
            }
        }
        self.written = 0;
    }
}

/// The fields of Copper's descriptor of a buffer: file, first byte, how many elements of which kind.
pub(super) fn described(buffer: &Buffer) -> (&str, u64, u64, &'static str) {
    let place = &buffer.place;
    let width = tag::width(buffer.elements).unwrap_or(1);
    let name = element_name(buffer.elements).unwrap_or_default();
    (&place.path, place.offset_bytes as u64, (place.len_elements / width) as u64, name)
}

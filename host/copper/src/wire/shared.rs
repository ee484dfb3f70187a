//! Shared-memory buffers on their way to the machine: Copper says where one stands, and the request speaks of it by a number. The
//! machine copies its content from there, and what the script has written back to there.

use crate::wire::error::WireError;
use crate::wire::tag;
use cu29::prelude::{CuSharedMemoryBuffer, CuSharedMemoryElementType, CuSharedMemoryHandleDescriptor};
use std::borrow::Cow;

/// What Copper calls the struct that says where a buffer stands.
pub(crate) const DESCRIPTOR: &str = "CuSharedMemoryHandleDescriptor";
/// The field by which that struct is known where it has no name.
pub(crate) const MARKER: &str = "__cu_shm_handle__";

/// The kinds of elements, by what Copper calls them.
const ELEMENTS: [(&str, u8); 10] = [
    ("u8", tag::U8),
    ("u16", tag::U16),
    ("u32", tag::U32),
    ("u64", tag::U64),
    ("i8", tag::I8),
    ("i16", tag::I16),
    ("i32", tag::I32),
    ("i64", tag::I64),
    ("f32", tag::F32),
    ("f64", tag::F64),
];

/// The tag of a buffer's elements, by what Copper calls them.
pub(crate) fn element(name: &str) -> Option<u8> {
    ELEMENTS.iter().find(|row| row.0 == name).map(|row| row.1)
}

/// What Copper calls the elements of a tag.
pub(crate) fn element_name(tag: u8) -> Option<&'static str> {
    ELEMENTS.iter().find(|row| row.1 == tag).map(|row| row.0)
}

/// A buffer in shared memory, looked at as bytes.
#[derive(Debug)]
pub struct Buffer {
    /// Where it stands: file, first byte, how many bytes.
    pub place: CuSharedMemoryHandleDescriptor,
    /// The tag of its elements.
    pub elements: u8,
    /// Its bytes, and what keeps them there. `None`: left over from an earlier call.
    bytes: Option<CuSharedMemoryBuffer<u8>>,
}

impl Buffer {
    /// Its content.
    #[must_use]
    pub fn content(&self) -> &[u8] {
        self.bytes.as_deref().unwrap_or_default()
    }

    /// Its content, to change.
    pub fn content_mut(&mut self) -> &mut [u8] {
        self.bytes.as_deref_mut().unwrap_or_default()
    }

    /// Takes over what a script has left of it.
    ///
    /// # Errors
    /// The lengths differ.
    pub(crate) fn write_back(&mut self, content: &[u8]) -> Result<(), WireError> {
        let to = self.content_mut();
        if to.len() != content.len() {
            return Err(WireError::new(format!(
                "a buffer of {} bytes, got back as {}",
                to.len(),
                content.len()
            )));
        }
        to.copy_from_slice(content);
        Ok(())
    }
}

/// The buffers that a request speaks of, by their numbers. Their texts are kept for the next request.
#[derive(Debug, Default)]
pub(crate) struct Shared {
    known: Vec<Buffer>,
    count: usize,
}

impl Shared {
    /// Lets go of all.
    pub(crate) fn clear(&mut self) {
        for buffer in &mut self.known[..self.count] {
            buffer.bytes = None;
        }
        self.count = 0;
    }

    /// The buffers.
    pub(crate) fn all(&self) -> &[Buffer] {
        &self.known[..self.count]
    }

    /// The buffers, to write to.
    pub(crate) fn all_mut(&mut self) -> &mut [Buffer] {
        &mut self.known[..self.count]
    }

    /// The number of the buffer that stands `offset` bytes into a file and has so many elements. Handles of one buffer have one number, and
    /// are one object for a script.
    ///
    /// # Errors
    /// The file cannot be mapped, or elements are of a kind that is not known.
    pub(crate) fn add(
        &mut self,
        path: &str,
        offset: usize,
        count: usize,
        elements: Option<u8>,
    ) -> Result<u32, WireError> {
        let broken = |why: &dyn std::fmt::Display| WireError::new(format!("shared memory '{path}': {why}"));
        let elements = elements.ok_or_else(|| broken(&"elements of an unknown kind"))?;
        let length = count.checked_mul(tag::width(elements).unwrap_or(1));
        let length = length.ok_or_else(|| broken(&"a length that is too great"))?;
        let is_same = |buffer: &Buffer| {
            let place = &buffer.place;
            place.path == path
                && (place.offset_bytes, place.len_elements) == (offset, length)
                && buffer.elements == elements
        };
        let number = self.all().iter().position(is_same);
        let to_u32 = |number: usize| u32::try_from(number).map_err(|error| broken(&error));
        if let Some(number) = number {
            return to_u32(number);
        }
        if self.count == self.known.len() {
            let place = CuSharedMemoryHandleDescriptor {
                marker: true,
                path: String::new(),
                offset_bytes: 0,
                len_elements: 0,
                element_type: CuSharedMemoryElementType::U8,
            };
            self.known.push(Buffer { place, elements, bytes: None });
        }
        let buffer = &mut self.known[self.count];
        buffer.elements = elements;
        buffer.place.path.clear();
        buffer.place.path.push_str(path);
        (buffer.place.offset_bytes, buffer.place.len_elements) = (offset, length);
        // In the process that has the pool this finds its mapping; nothing is opened and nothing allocated.
        let bytes = CuSharedMemoryBuffer::from_descriptor(&buffer.place);
        buffer.bytes = Some(bytes.map_err(|error| broken(&error))?);
        self.count += 1;
        to_u32(self.count - 1)
    }
}

/// Where a buffer stands that a reply speaks of, as Copper reads it.
#[derive(Clone, Debug)]
pub struct Place<'b> {
    /// The file.
    pub path: Cow<'b, str>,
    /// The first byte.
    pub offset: usize,
    /// How many bytes.
    pub length: usize,
}

/// The buffers that a reply may speak of.
pub trait Buffers {
    /// The content of a buffer, as the script left it.
    fn content(&self, number: u32) -> Option<&[u8]>;

    /// Where Copper finds it.
    ///
    /// # Errors
    /// There is no such buffer, or no shared memory for it.
    fn place(&self, number: u32) -> Result<Place<'_>, WireError>;

    /// Copies the contents of those that were spoken of, by their numbers.
    fn keep(&self, kept: &mut Vec<Vec<u8>>);
}

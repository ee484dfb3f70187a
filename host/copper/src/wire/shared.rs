//! Shared-memory buffers on their way to the machine: Copper says where one stands in a file, and its content is read from there in one go
//! instead of number by number.

use crate::wire::error::WireError;
use crate::wire::tag;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

/// What Copper calls the struct that says where a buffer stands.
pub(crate) const DESCRIPTOR: &str = "CuSharedMemoryHandleDescriptor";

/// The most files that are kept open.
const FILES: usize = 16;

/// Files of buffers, kept open: a pool is one file. A buffer that stands alone, as one that was read from a log, has a file of its own, so
/// the one that was opened first is closed when there are too many.
#[derive(Default)]
pub(crate) struct Shared {
    files: Vec<(String, File)>,
}

/// The tag of a buffer's elements, by what Copper calls them.
pub(crate) fn element(name: &str) -> Option<u8> {
    Some(match name {
        "u8" => tag::U8,
        "u16" => tag::U16,
        "u32" => tag::U32,
        "u64" => tag::U64,
        "i8" => tag::I8,
        "i16" => tag::I16,
        "i32" => tag::I32,
        "i64" => tag::I64,
        "f32" => tag::F32,
        "f64" => tag::F64,
        _ => return None,
    })
}

impl Shared {
    /// Appends a buffer: bytes (BYTES) if its elements are bytes, else numbers in a row (ARRAY).
    ///
    /// # Errors
    /// The file cannot be read, or elements are of a kind that is not known.
    pub(crate) fn append(
        &mut self,
        path: &str,
        offset: u64,
        count: u64,
        elements: Option<u8>,
        to: &mut Vec<u8>,
    ) -> Result<(), WireError> {
        let broken = |why: &dyn std::fmt::Display| WireError::new(format!("shared memory '{path}': {why}"));
        let tag = elements.ok_or_else(|| broken(&"elements of an unknown kind"))?;
        let width = tag::width(tag).unwrap_or(1);
        let length = usize::try_from(count).ok().and_then(|count| count.checked_mul(width));
        let length = length.ok_or_else(|| broken(&"a length that is too great"))?;
        let said = u32::try_from(count).map_err(|error| broken(&error))?.to_le_bytes();
        to.push(if tag == tag::U8 { tag::BYTES } else { tag::ARRAY });
        to.extend(said);
        if tag != tag::U8 {
            to.push(tag);
        }
        let at = to.len();
        to.resize(at + length, 0);
        let file = self.file(path).map_err(|error| broken(&error))?;
        file.seek(SeekFrom::Start(offset)).map_err(|error| broken(&error))?;
        file.read_exact(&mut to[at..]).map_err(|error| broken(&error))
    }

    fn file(&mut self, path: &str) -> std::io::Result<&mut File> {
        let known = self.files.iter().position(|(known, _)| known == path);
        let index = match known {
            Some(index) => index,
            None => {
                let file = File::open(path)?;
                if self.files.len() == FILES {
                    self.files.remove(0);
                }
                self.files.push((path.to_owned(), file));
                self.files.len() - 1
            }
        };
        Ok(&mut self.files[index].1)
    }
}

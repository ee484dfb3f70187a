//! Freezing and thawing a task as Copper does it.

use bincode::config::standard;
use bincode::de::read::{Reader, SliceReader};
use bincode::de::{Decoder, DecoderImpl};
use bincode::enc::Encoder;
use bincode::enc::write::Writer;
use bincode::error::EncodeError;
use cu29::prelude::*;

/// A task, to be encoded by what it freezes.
pub(crate) struct Frozen<'t, T>(pub(crate) &'t T);

impl<T: Freezable> bincode::Encode for Frozen<'_, T> {
    fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {
        self.0.freeze(encoder)
    }
}

/// Takes bytes in one pass, as Copper's buffers do; bincode's own way to a vector would freeze twice.
struct Buffer<'v>(&'v mut Vec<u8>);

impl Writer for Buffer<'_> {
    fn write(&mut self, bytes: &[u8]) -> Result<(), EncodeError> {
        self.0.extend_from_slice(bytes);
        Ok(())
    }
}

/// What a keyframe has of the task.
pub(crate) fn freeze(task: &impl Freezable) -> Vec<u8> {
    let mut bytes = Vec::new();
    bincode::encode_into_writer(Frozen(task), Buffer(&mut bytes), standard()).unwrap();
    bytes
}

/// Thaws it, which must read all of the bytes, or says why not.
pub(crate) fn thaw(task: &mut impl Freezable, bytes: &[u8]) -> Result<(), String> {
    let mut decoder = DecoderImpl::new(SliceReader::new(bytes), standard(), ());
    task.thaw(&mut decoder).map_err(|error| error.to_string())?;
    assert!(decoder.reader().read(&mut [0]).is_err(), "thaw reads all of the frame");
    Ok(())
}

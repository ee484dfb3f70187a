//! What a keyframe keeps of a task, and the room it claims there.
//!
//! ```text
//! u32 bytes of what is frozen | u32 bytes of padding | what is frozen: see `Live::freeze` | padding
//! ```

use crate::live::Live;
use bincode::de::Decoder;
use bincode::de::read::Reader as _;
use bincode::enc::Encoder;
use bincode::enc::write::Writer as _;
use bincode::error::{DecodeError, EncodeError};
use cu29::prelude::*;

/// Said instead of a length when a snapshot outgrew its room.
const OUTGROWN: u32 = u32::MAX;
/// All that a keyframe has then.
pub(crate) const NO_ROOM: [u8; 8] = [0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0];
/// No snapshot is bigger; a keyframe that says so is damaged.
const MAX_FROZEN: u32 = 1 << 30;
const ZEROS: [u8; 4096] = [0; 4096];

/// Writes what a keyframe keeps; `room` is what the key `snapshot` sets aside.
///
/// Copper sizes its keyframe buffers once, by what this writes first after `start`, and a writer that outgrows them ends the
/// run. So that first time it is padded to the declared room. Later what does not fit is left out: a machine that has a bound
/// never comes to that, its script gets `MemoryError` before.
pub(crate) fn freeze<E: Encoder>(
    live: Option<&mut Live>,
    room: usize,
    encoder: &mut E,
) -> Result<(), EncodeError> {
    let mut claimed = false;
    let parts = match live {
        Some(live) => {
            claimed = std::mem::replace(&mut live.claimed, true);
            live.freeze().map_err(|fault| EncodeError::OtherString(fault.to_string()))?
        }
        None => [&[][..]; 3],
    };
    let needed: usize = parts.iter().map(|part| part.len()).sum();
    let length = u32::try_from(needed).unwrap_or(OUTGROWN);
    let writer = encoder.writer();
    if needed > room || length == OUTGROWN {
        error!(
            "Python task: a snapshot of {} bytes does not fit the {} set aside by the key 'snapshot'",
            needed, room
        );
        return writer.write(&NO_ROOM);
    }
    let mut padding = if claimed { 0 } else { room - needed };
    writer.write(&length.to_le_bytes())?;
    writer.write(&u32::try_from(padding).unwrap_or(0).to_le_bytes())?;
    for part in parts {
        writer.write(part)?;
    }
    while padding > 0 {
        let piece = padding.min(ZEROS.len());
        writer.write(&ZEROS[..piece])?;
        padding -= piece;
    }
    Ok(())
}

/// Reads what a keyframe kept, for `Live::thaw`: nothing if there was no machine.
pub(crate) fn read<D: Decoder>(decoder: &mut D) -> Result<Vec<u8>, DecodeError> {
    let refuse = |text: &str| Err(DecodeError::OtherString(text.to_owned()));
    let (mut length, mut padding) = ([0; 4], [0; 4]);
    decoder.reader().read(&mut length)?;
    decoder.reader().read(&mut padding)?;
    let (length, mut padding) = (u32::from_le_bytes(length), u32::from_le_bytes(padding));
    if length != OUTGROWN && length > MAX_FROZEN || padding > MAX_FROZEN {
        return refuse("the keyframe is damaged");
    }
    let mut frozen = vec![0; if length == OUTGROWN { 0 } else { length as usize }];
    decoder.reader().read(&mut frozen)?;
    while padding > 0 {
        let piece = padding.min(256);
        decoder.reader().read(&mut [0; 256][..piece as usize])?;
        padding -= piece;
    }
    if length == OUTGROWN {
        return refuse("this keyframe has no snapshot of the Python task: it outgrew the key 'snapshot'");
    }
    Ok(frozen)
}

//! Metadata that say when a message was processed and nothing more, as most do: serde writes them once, and from then on only the two
//! times are put in.

use crate::wire::error::WireError;
use crate::wire::write::Encoder;
use cu29::clock::{CuTime, PartialCuTimeRange};
use cu29::cutask::CuMsgMetadata;

/// Times that stand for others where the places of these are looked for.
const TIMES: [u64; 2] = [0x5A17_C0DE_0BAD_CAFE, 0x3C69_F00D_D15E_A5E5];

/// The bytes of such metadata behind their length, and where the times stand. Empty: not known yet.
#[derive(Default)]
pub(super) struct Stamp {
    bytes: Vec<u8>,
    places: [usize; 2],
}

impl Stamp {
    /// Forgets the bytes: the numbers of names in them are no longer good.
    pub(super) fn forget(&mut self) {
        self.bytes.clear();
    }
}

fn place(bytes: &[u8], time: u64) -> Option<usize> {
    bytes.windows(8).position(|body| body == time.to_le_bytes())
}

impl Encoder {
    /// Appends a message's metadata behind their length.
    ///
    /// # Errors
    /// They are longer than 65,535 bytes.
    pub fn metadata(&mut self, metadata: &CuMsgMetadata) -> Result<(), WireError> {
        if !metadata.status_txt.0.is_empty() || metadata.origin.is_some() {
            return self.sized_value(metadata);
        }
        if self.stamp.bytes.is_empty() {
            self.learn_stamp()?;
        }
        if self.stamp.bytes.is_empty() {
            return self.sized_value(metadata);
        }
        let range = &metadata.process_time;
        let at = self.bytes.len();
        self.bytes.extend_from_slice(&self.stamp.bytes);
        for (place, time) in self.stamp.places.into_iter().zip([range.start, range.end]) {
            let nanoseconds = Option::<CuTime>::from(time).map_or(u64::MAX, |time| time.as_nanos());
            self.bytes[at + place..][..8].copy_from_slice(&nanoseconds.to_le_bytes());
        }
        Ok(())
    }

    /// Lets serde write metadata with times that are found again.
    fn learn_stamp(&mut self) -> Result<(), WireError> {
        let [start, end] = TIMES.map(|time| Some(CuTime::from_nanos(time)).into());
        let process_time = PartialCuTimeRange { start, end };
        let sample = CuMsgMetadata { process_time, ..CuMsgMetadata::default() };
        let (at, structs) = (self.bytes.len(), self.structs);
        self.sized_value(&sample)?;
        let written = &self.bytes[at..];
        if let [Some(start), Some(end)] = TIMES.map(|time| place(written, time)) {
            self.stamp = Stamp { bytes: written.to_vec(), places: [start, end] };
        }
        self.bytes.truncate(at);
        self.structs = structs;
        Ok(())
    }
}

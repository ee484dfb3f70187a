//! The chain of sections: a header of 512 bytes each, what is in use behind it, and where the next one stands.

use bincode::config::standard;
use bincode::decode_from_slice;
use cu29::prelude::{
    MAIN_MAGIC, MainHeader, SECTION_MAGIC, SectionHeader, UNIFIED_LOG_FORMAT_VERSION, UnifiedLogType,
};

use crate::error::{Damage, Error};
use crate::slabs::Slabs;

/// Bytes of a header, and what sections are aligned to.
pub(crate) const HEADER: u64 = 512;
/// The most that a section may claim to use: no writer makes one this large, and it is read as a whole.
const LARGEST: u64 = 1 << 30;

/// A section's header and where it stands.
pub(crate) struct Section {
    pub(crate) at: u64,
    pub(crate) header: SectionHeader,
}

/// Reads the log's own header.
pub(crate) fn main_header(slabs: &Slabs) -> Result<MainHeader, Error> {
    let mut bytes = [0; HEADER as usize];
    if slabs.read(0, &mut bytes)? < bytes.len() {
        return Err(Error::new("too short for a Copper log"));
    }
    let decoded = decode_from_slice::<MainHeader, _>(&bytes, standard());
    let (header, _) = decoded.map_err(|_| Error::new("no Copper log"))?;
    if header.magic != MAIN_MAGIC {
        return Err(Error::new("no Copper log"));
    }
    if header.format_version != UNIFIED_LOG_FORMAT_VERSION {
        return Err(Error::new(format!(
            "a Copper log of format {}; this reads format {UNIFIED_LOG_FORMAT_VERSION}",
            header.format_version
        )));
    }
    Ok(header)
}

/// A walk along the chain: what an application says of itself first, then what it recorded.
pub(crate) struct Walk {
    next: u64,
    head: u64,
    /// How many sections there can be at most: a chain that bites its tail ends.
    left: u64,
}

impl Walk {
    pub(crate) fn new(main: &MainHeader, slabs: &Slabs) -> Walk {
        let next = if main.metadata_offset == 0 { main.head_section } else { main.metadata_offset };
        Walk { next, head: main.head_section, left: slabs.len() / HEADER + 2 }
    }

    /// Ends here.
    pub(crate) fn stop(&mut self) {
        self.next = 0;
    }

    /// The next section; `None` at the end of the chain. Behind a header that is none the walk goes on at the next place where
    /// one stands.
    ///
    /// # Errors
    /// Where there is no header.
    pub(crate) fn next(&mut self, slabs: &Slabs, main: &MainHeader) -> Result<Option<Section>, Damage> {
        let at = self.next;
        if at == 0 {
            return Ok(None);
        }
        self.next = 0;
        self.left =
            self.left.checked_sub(1).ok_or_else(|| Damage::new(at, "the chain of sections is a ring"))?;
        let header = read_header(slabs, at).inspect_err(|_| self.next = following(slabs, at))?;
        let is_static = at < main.sections_begin;
        self.next = if is_static && header.next_section == 0 { self.head } else { header.next_section };
        if header.entry_type == UnifiedLogType::LastEntry {
            self.next = 0;
            return Ok(None);
        }
        Ok(Some(Section { at, header }))
    }
}

/// The first place behind `at` where a header stands; 0 if there is none.
fn following(slabs: &Slabs, at: u64) -> u64 {
    let mut places = (at / HEADER + 1..slabs.len() / HEADER).map(|place| place * HEADER);
    places.find(|place| read_header(slabs, *place).is_ok()).unwrap_or(0)
}

fn read_header(slabs: &Slabs, at: u64) -> Result<SectionHeader, Damage> {
    let mut bytes = [0; HEADER as usize];
    let there = slabs.read(at, &mut bytes).map_err(|error| Damage::new(at, error.to_string()))?;
    if there < bytes.len() {
        return Err(Damage::new(at, "the log ends before this section"));
    }
    let decoded = decode_from_slice::<SectionHeader, _>(&bytes, standard());
    let (header, _) = decoded.map_err(|_| Damage::new(at, "no section's header"))?;
    let is_whole = header.magic == SECTION_MAGIC
        && u64::from(header.block_size) == HEADER
        && header.allocated >= HEADER
        && header.allocated.is_multiple_of(HEADER)
        && u64::from(header.used) <= header.allocated - HEADER
        && u64::from(header.used) <= LARGEST;
    if is_whole { Ok(header) } else { Err(Damage::new(at, "no section's header")) }
}

impl Section {
    /// Reads what is in use. If the log ends within it, what there is of it, and the damage.
    pub(crate) fn read(&self, slabs: &Slabs, body: &mut Vec<u8>) -> Option<Damage> {
        let used = self.header.used as usize;
        body.clear();
        body.resize(used, 0);
        let from = self.at + HEADER;
        match slabs.read(from, body) {
            Ok(there) if there < used => {
                body.truncate(there);
                let what = format!("the log ends here, {} bytes before the section does", used - there);
                Some(Damage::new(from + there as u64, what))
            }
            Ok(_) => None,
            Err(error) => {
                body.clear();
                Some(Damage::new(from, error.to_string()))
            }
        }
    }
}

//! The names section of `docs/border.md` (2.): structs and variants, which values name by number.

use crate::error::Error;
use crate::sink::NameId;

/// A section in the making. Numbers are dense from 0.
pub(crate) struct Names {
    section: Vec<u8>,
    count: u16,
}

impl Names {
    pub(crate) fn new() -> Names {
        Names { section: vec![0; 4], count: 0 }
    }

    /// A name, as of a variant.
    pub(crate) fn name(&mut self, name: &str) -> Result<NameId, Error> {
        self.section.push(0);
        self.text(name)?;
        self.next()
    }

    /// A struct and its fields.
    pub(crate) fn structure(&mut self, name: &str, fields: &[&str]) -> Result<NameId, Error> {
        self.section.push(1);
        self.text(name)?;
        let count = u16::try_from(fields.len()).map_err(|_| Error::new("a struct of too many fields"))?;
        self.section.extend(count.to_le_bytes());
        for field in fields {
            self.text(field)?;
        }
        self.next()
    }

    /// The whole section.
    pub(crate) fn section(&self) -> Vec<u8> {
        let mut section = self.section.clone();
        section[2..4].copy_from_slice(&self.count.to_le_bytes());
        section
    }

    fn text(&mut self, text: &str) -> Result<(), Error> {
        let length = u16::try_from(text.len()).map_err(|_| Error::new("a name that is too long"))?;
        self.section.extend(length.to_le_bytes());
        self.section.extend(text.as_bytes());
        Ok(())
    }

    fn next(&mut self) -> Result<NameId, Error> {
        let id = self.count;
        self.count = id.checked_add(1).ok_or_else(|| Error::new("a catalog of too many types"))?;
        Ok(id)
    }
}

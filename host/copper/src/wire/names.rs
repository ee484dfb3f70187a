//! The names a session has spoken of: struct shapes and variant names, each with its 16-bit id.
//!
//! Serde hands out `&'static str`, so in the steady state a shape is recognised by comparing pointers; text is compared only for
//! names that came out of a keyframe.

use crate::wire::error::WireError;
use std::borrow::Cow;
use std::ptr;

type Text = Cow<'static, str>;

const NAME_FORM: u8 = 0;
const STRUCT_FORM: u8 = 1;

/// The most bytes that all names may take, as a keyframe keeps them.
pub const ROOM: usize = 16 << 10;
/// What stands in front of them there.
const HEAD: usize = 4;

/// One entry of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    text: Text,
    fields: Option<Vec<Text>>,
}

impl Name {
    /// The struct's or variant's name.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The struct's fields, or `None` for a variant's name.
    #[must_use]
    pub fn fields(&self) -> Option<&[Cow<'static, str>]> {
        self.fields.as_deref()
    }

    /// Bytes that it takes when it is written.
    fn bytes(&self) -> usize {
        let text = |text: &Text| 2 + text.len();
        1 + text(&self.text)
            + self.fields.as_ref().map_or(0, |fields| 2 + fields.iter().map(text).sum::<usize>())
    }
}

/// The table: ids are positions.
#[derive(Debug, Default)]
pub struct Names {
    entries: Vec<Name>,
    /// Bytes that the entries take when they are written.
    bytes: usize,
}

fn same(known: &str, said: &'static str) -> bool {
    ptr::eq(known, said) || known == said
}

fn shape_is(entry: &Name, name: &'static str, fields: &[&'static str]) -> bool {
    let Some(known) = &entry.fields else { return false };
    known.len() == fields.len()
        && same(&entry.text, name)
        && known.iter().zip(fields).all(|(k, f)| same(k, f))
}

impl Names {
    /// How many names there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether no name was spoken yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The entry of `id`.
    #[must_use]
    pub fn get(&self, id: u16) -> Option<&Name> {
        self.entries.get(usize::from(id))
    }

    /// The id of a struct's shape, trying `guess` first and adding what is new.
    pub(crate) fn shape(
        &mut self,
        guess: u16,
        name: &'static str,
        fields: &[&'static str],
    ) -> Result<u16, WireError> {
        if self.get(guess).is_some_and(|entry| shape_is(entry, name, fields)) {
            return Ok(guess);
        }
        if let Some(at) = self.entries.iter().position(|entry| shape_is(entry, name, fields)) {
            return id_of(at);
        }
        let fields = fields.iter().map(|field| Cow::Borrowed(*field)).collect();
        self.add(Name { text: Cow::Borrowed(name), fields: Some(fields) })
    }

    /// The id of a variant's name, adding it if it is new.
    pub(crate) fn variant(&mut self, name: &'static str) -> Result<u16, WireError> {
        let known = self.entries.iter().position(|entry| entry.fields.is_none() && same(&entry.text, name));
        match known {
            Some(at) => id_of(at),
            None => self.add(Name { text: Cow::Borrowed(name), fields: None }),
        }
    }

    fn add(&mut self, name: Name) -> Result<u16, WireError> {
        // Keyframes have a bound from the first one on.
        let bytes = self.bytes + name.bytes();
        if HEAD + bytes > ROOM {
            return Err(WireError::new(
                "the names of the payloads' types, fields and variants take more than 16 KiB",
            ));
        }
        self.bytes = bytes;
        self.entries.push(name);
        id_of(self.entries.len() - 1)
    }

    /// Appends the names section for the entries from `first` on.
    pub(crate) fn write(&self, first: usize, to: &mut Vec<u8>) -> Result<(), WireError> {
        let fresh = self.entries.get(first..).unwrap_or_default();
        to.extend(id_of(first)?.to_le_bytes());
        to.extend(id_of(fresh.len())?.to_le_bytes());
        for entry in fresh {
            to.push(if entry.fields.is_some() { STRUCT_FORM } else { NAME_FORM });
            write_text(&entry.text, to)?;
            if let Some(fields) = &entry.fields {
                to.extend(id_of(fields.len())?.to_le_bytes());
                fields.iter().try_for_each(|field| write_text(field, to))?;
            }
        }
        Ok(())
    }

    /// Reads a names section, replacing the table from its first id on.
    ///
    /// # Errors
    /// The bytes are not a names section, or it leaves a gap in the ids.
    pub fn read(&mut self, bytes: &[u8]) -> Result<(), WireError> {
        let mut rest = bytes;
        let first = usize::from(take_u16(&mut rest)?);
        let count = take_u16(&mut rest)?;
        if first > self.entries.len() {
            return Err(WireError::new("the names section leaves a gap"));
        }
        self.entries.truncate(first);
        for _ in 0..count {
            let (&form, tail) = rest.split_first().ok_or_else(cut_short)?;
            rest = tail;
            let text = take_text(&mut rest)?;
            let fields = match form {
                NAME_FORM => None,
                STRUCT_FORM => {
                    let fields = take_u16(&mut rest)?;
                    Some((0..fields).map(|_| take_text(&mut rest)).collect::<Result<_, _>>()?)
                }
                _ => return Err(WireError::new("a name of an unknown form")),
            };
            self.entries.push(Name { text, fields });
        }
        self.bytes = self.entries.iter().map(Name::bytes).sum();
        Ok(())
    }
}

fn id_of(at: usize) -> Result<u16, WireError> {
    u16::try_from(at).map_err(|_| WireError::new("more than 65,535 names"))
}

fn cut_short() -> WireError {
    WireError::new("the names section is cut short")
}

fn write_text(text: &str, to: &mut Vec<u8>) -> Result<(), WireError> {
    let length = u16::try_from(text.len()).map_err(|_| WireError::new("a name of more than 65,535 bytes"))?;
    to.extend(length.to_le_bytes());
    to.extend(text.as_bytes());
    Ok(())
}

fn take_u16(rest: &mut &[u8]) -> Result<u16, WireError> {
    let (head, tail) = rest.split_first_chunk().ok_or_else(cut_short)?;
    *rest = tail;
    Ok(u16::from_le_bytes(*head))
}

fn take_text(rest: &mut &[u8]) -> Result<Text, WireError> {
    let length = usize::from(take_u16(rest)?);
    let (head, tail) = rest.split_at_checked(length).ok_or_else(cut_short)?;
    *rest = tail;
    let text = std::str::from_utf8(head).map_err(|_| WireError::new("a name that is not UTF-8"))?;
    Ok(Cow::Owned(text.to_owned()))
}

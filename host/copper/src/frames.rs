//! Frames between a task and its child process: a length of 32 bits, little-endian, then so many bytes of CBOR, which are a map with the key
//! `kind`. They are the frames of `cu-python-task`, with some kinds more (see `docs/border.md`).

use crate::modules::Module;
use minicbor::Encoder;
use minicbor::data::Type;
use minicbor::decode::{Decoder, Error};
use std::io::{self, Read, Write};

/// How many bytes of CBOR a frame may have that comes from or goes to `cu-python-task`; it refuses longer ones.
pub(crate) const MAX_FRAME: usize = 16 << 20;
/// How many bytes the frames of a child of ours may have: a snapshot is as big as the script's memory.
pub(crate) const MAX_OWN_FRAME: usize = 1 << 30;
/// Bytes of a frame's length.
const HEAD: usize = 4;
/// How many keys of a frame are looked at.
const KEYS: usize = 8;

/// A frame that is written, in a buffer that is used again for each.
#[derive(Default)]
pub(crate) struct Frame {
    bytes: Vec<u8>,
}

/// Writes CBOR into a frame. Writing into memory cannot fail, so what its methods return says nothing.
pub(crate) type Cbor<'f> = Encoder<&'f mut Vec<u8>>;

impl Frame {
    /// Begins a map of so many entries, of which `kind` is the first.
    pub(crate) fn begin(&mut self, kind: &str, entries: u64) -> Cbor<'_> {
        self.bytes.clear();
        self.bytes.extend([0; HEAD]);
        let mut to = Encoder::new(&mut self.bytes);
        let _ = to.map(entries).and_then(|to| to.str("kind")).and_then(|to| to.str(kind));
        to
    }

    /// Sends it, by one write.
    ///
    /// # Errors
    /// Nobody reads any more; the frame is longer than any reader takes.
    pub(crate) fn send(&mut self, to: &mut (impl Write + ?Sized)) -> io::Result<()> {
        let length = u32::try_from(self.bytes.len() - HEAD).map_err(|_| too_long())?;
        self.bytes[..HEAD].copy_from_slice(&length.to_le_bytes());
        to.write_all(&self.bytes)?;
        to.flush()
    }

    /// How many bytes of CBOR it has.
    pub(crate) fn len(&self) -> usize {
        self.bytes.len() - HEAD
    }
}

fn too_long() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "a frame that is too long")
}

/// Reads the next frame's CBOR into `into`; `false` if there is none any more.
///
/// # Errors
/// The frame is cut short, or longer than `most`.
pub(crate) fn read(from: &mut impl Read, into: &mut Vec<u8>, most: usize) -> io::Result<bool> {
    let mut head = [0; HEAD];
    let mut got = 0;
    while got < HEAD {
        match from.read(&mut head[got..]) {
            Ok(0) if got == 0 => return Ok(false),
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(more) => got += more,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    let length = usize::try_from(u32::from_le_bytes(head)).map_err(|_| too_long())?;
    if length > most {
        return Err(too_long());
    }
    into.resize(length, 0);
    from.read_exact(into)?;
    Ok(true)
}

/// A frame's entries, found but not read.
pub(crate) struct Fields<'f> {
    entries: [(&'f str, &'f [u8]); KEYS],
    count: usize,
}

impl<'f> Fields<'f> {
    /// Finds the entries of the map that `frame` is.
    ///
    /// # Errors
    /// It is no map with texts as keys.
    pub(crate) fn of(frame: &'f [u8]) -> Result<Self, Error> {
        let mut fields = Self { entries: [("", &[]); KEYS], count: 0 };
        let mut from = Decoder::new(frame);
        let mut left = from.map()?.unwrap_or(u64::MAX);
        while left > 0 && from.datatype()? != Type::Break {
            let key = from.str()?;
            let start = from.position();
            from.skip()?;
            if let Some(entry) = fields.entries.get_mut(fields.count) {
                *entry = (key, frame.get(start..from.position()).unwrap_or_default());
                fields.count += 1;
            }
            left -= 1;
        }
        Ok(fields)
    }

    /// The CBOR of an entry.
    pub(crate) fn raw(&self, key: &str) -> Option<&'f [u8]> {
        self.entries[..self.count].iter().find(|(known, _)| *known == key).map(|(_, value)| *value)
    }

    fn read<T>(
        &self,
        key: &str,
        read: impl FnOnce(&mut Decoder<'f>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let raw = self.raw(key).ok_or_else(|| Error::message(format!("a frame without '{key}'")))?;
        read(&mut Decoder::new(raw))
    }

    /// A text.
    ///
    /// # Errors
    /// There is none of that name.
    pub(crate) fn text(&self, key: &str) -> Result<&'f str, Error> {
        self.read(key, Decoder::str)
    }

    /// Bytes.
    ///
    /// # Errors
    /// There are none of that name.
    pub(crate) fn bytes(&self, key: &str) -> Result<&'f [u8], Error> {
        self.read(key, Decoder::bytes)
    }

    /// A number, or 0.
    pub(crate) fn number(&self, key: &str) -> u64 {
        self.read(key, Decoder::u64).unwrap_or(0)
    }
}

/// Writes a module as an array: its name, its file, whether it is a package, the text. One that is not there is its name alone.
pub(crate) fn write_module(to: &mut Cbor<'_>, name: &str, module: Option<&Module>) {
    let _ = to.array(if module.is_some() { 4 } else { 1 }).and_then(|to| to.str(name));
    if let Some(Module { path, is_package, text }) = module {
        let _ = to.str(path).and_then(|to| to.bool(*is_package)).and_then(|to| to.bytes(text));
    }
}

/// Reads such an array.
///
/// # Errors
/// It is something else.
pub(crate) fn read_module<'f>(from: &mut Decoder<'f>) -> Result<(&'f str, Option<Module>), Error> {
    let count = from.array()?;
    let name = from.str()?;
    if count == Some(1) {
        return Ok((name, None));
    }
    let (path, is_package) = (from.str()?.to_owned(), from.bool()?);
    Ok((name, Some(Module { path, is_package, text: from.bytes()?.into() })))
}

#[cfg(test)]
mod tests {
    use super::{Fields, Frame, MAX_FRAME, read};

    #[test]
    fn what_is_sent_is_read() {
        let (mut frame, mut pipe) = (Frame::default(), Vec::new());
        for _ in 0..2 {
            frame.begin("call", 2).str("request").unwrap().bytes(&[1, 2]).unwrap();
            frame.send(&mut pipe).unwrap();
        }
        let (mut from, mut got) = (pipe.as_slice(), Vec::new());
        for _ in 0..2 {
            assert!(read(&mut from, &mut got, MAX_FRAME).unwrap());
            let fields = Fields::of(&got).unwrap();
            assert_eq!(
                (fields.text("kind").unwrap(), fields.bytes("request").unwrap()),
                ("call", &[1, 2][..])
            );
            assert!(
                fields.text("request").is_err() && fields.bytes("reply").is_err() && fields.number("n") == 0
            );
        }
        assert!(!read(&mut from, &mut got, MAX_FRAME).unwrap());
        assert!(read(&mut &pipe[..9], &mut got, MAX_FRAME).is_err(), "cut short");
        assert!(read(&mut &b"Hello, world"[..], &mut got, MAX_FRAME).is_err(), "no frame");
    }
}

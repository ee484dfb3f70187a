//! The serializer: a Rust value straight into the request's bytes.
//!
//! Lists start as LIST. When the first element turns out to be a number the list becomes an ARRAY, whose first bytes are the same,
//! and further elements of that tag leave their tag out; the first element of another tag turns it back.

use crate::wire::error::WireError;
use crate::wire::names::Names;
use crate::wire::read::Reader;
use crate::wire::shared::{Buffer, DESCRIPTOR, Shared, element};
use crate::wire::stamp::Stamp;
use crate::wire::{Ask, MAX_DEPTH, MAX_MESSAGE, NAMES_AT, TASK, VERSION, tag};
use serde::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

/// Length of a list's head: tag and count.
const HEAD: usize = 5;

/// The clock's readings and the CopperList's number, as a call sees them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// `ctx.now()`, in nanoseconds.
    pub now: u64,
    /// `ctx.recent()`, in nanoseconds.
    pub recent: u64,
    /// The CopperList's number.
    pub cl_id: u64,
}

/// Who the task is: `ctx.task_id` and `ctx.task_index`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    /// The id in the configuration.
    pub id: Option<&'static str>,
    /// The index among the tasks.
    pub index: Option<usize>,
}

#[derive(Clone, Copy)]
enum Run {
    Off,
    Start { at: usize },
    On { at: usize, tag: u8 },
}

/// Writes requests into one buffer, used again for each.
pub struct Encoder {
    pub(super) bytes: Vec<u8>,
    names: Names,
    announced: usize,
    identity: Option<Identity>,
    shared: Shared,
    path: String,
    keys: Vec<&'static str>,
    guesses: Vec<u16>,
    pub(super) structs: usize,
    pub(super) stamp: Stamp,
    run: Run,
    depth: u8,
}

impl Default for Encoder {
    fn default() -> Self {
        Self {
            bytes: Vec::with_capacity(512),
            names: Names::default(),
            announced: 0,
            identity: None,
            shared: Shared::default(),
            path: String::new(),
            keys: Vec::with_capacity(32),
            guesses: Vec::with_capacity(32),
            structs: 0,
            stamp: Stamp::default(),
            run: Run::Off,
            depth: 0,
        }
    }
}

impl Encoder {
    /// Begins a request.
    pub fn begin(&mut self, ask: Ask, moment: Moment, identity: Identity) {
        self.bytes.clear();
        self.shared.clear();
        self.keys.clear();
        self.structs = 0;
        self.run = Run::Off;
        self.depth = 0;
        let known = self.identity == Some(identity);
        self.bytes.extend([VERSION, ask as u8]);
        self.bytes.extend(if known { 0 } else { TASK }.to_le_bytes());
        self.bytes.extend(0_u32.to_le_bytes());
        for number in [moment.now, moment.recent, moment.cl_id] {
            self.bytes.extend(number.to_le_bytes());
        }
        if !known {
            self.identity = Some(identity);
            let index = identity.index.and_then(|index| u32::try_from(index).ok()).unwrap_or(u32::MAX);
            self.bytes.extend(index.to_le_bytes());
            let text = identity.id.filter(|id| id.len() < usize::from(u16::MAX));
            let length = text.and_then(|id| u16::try_from(id.len()).ok()).unwrap_or(u16::MAX);
            self.bytes.extend(length.to_le_bytes());
            self.bytes.extend(text.unwrap_or_default().as_bytes());
        }
    }

    /// Sets a flag of the request.
    pub(crate) fn flag(&mut self, flag: u16) {
        let [low, high] = flag.to_le_bytes();
        self.bytes[2] |= low;
        self.bytes[3] |= high;
    }

    /// Appends bytes that are no value: counts, flags, times.
    pub fn raw(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Appends a value.
    ///
    /// # Errors
    /// The value nests too deeply, or its own `Serialize` fails.
    pub fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), WireError> {
        self.run = Run::Off;
        value.serialize(&mut *self)
    }

    /// Appends a value behind its length in 16 bits.
    ///
    /// # Errors
    /// As [`value`](Self::value), or the value is longer than 65,535 bytes.
    pub fn sized_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), WireError> {
        let at = self.bytes.len();
        self.raw(&[0, 0]);
        self.value(value)?;
        let length = u16::try_from(self.bytes.len() - at - 2)
            .map_err(|_| WireError::new("metadata of more than 65,535 bytes"))?;
        self.bytes[at..at + 2].copy_from_slice(&length.to_le_bytes());
        Ok(())
    }

    /// Ends the request: adds the names the guest has not heard of.
    ///
    /// # Errors
    /// The message is longer than 16 MiB.
    pub fn finish(&mut self) -> Result<(), WireError> {
        if self.announced < self.names.len() {
            let at = to_u32(self.bytes.len())?;
            self.bytes[NAMES_AT..NAMES_AT + 4].copy_from_slice(&at.to_le_bytes());
            self.names.write(self.announced, &mut self.bytes)?;
        }
        if self.bytes.len() > MAX_MESSAGE {
            return Err(WireError::new(format!(
                "a message of {} bytes; the limit is {MAX_MESSAGE}",
                self.bytes.len()
            )));
        }
        self.announced = self.names.len();
        Ok(())
    }

    /// The finished request.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The buffers in shared memory that the request speaks of, by their numbers.
    #[must_use]
    pub fn buffers(&self) -> &[Buffer] {
        self.shared.all()
    }

    /// The same, to write to.
    pub fn buffers_mut(&mut self) -> &mut [Buffer] {
        self.shared.all_mut()
    }

    /// Lets go of the buffers.
    pub fn let_go(&mut self) {
        self.shared.clear();
    }

    /// The names spoken of so far.
    #[must_use]
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// The same, of an encoder that is done with.
    #[must_use]
    pub fn into_names(self) -> Names {
        self.names
    }

    /// Says everything anew in the next request: the guest may have been replaced or set back.
    pub fn forget_guest(&mut self) {
        self.announced = 0;
        self.identity = None;
    }

    /// Appends the names section of the whole table, as a keyframe keeps it.
    ///
    /// # Errors
    /// Never in practice: the table was checked when it grew.
    pub fn save_names(&self, to: &mut Vec<u8>) -> Result<(), WireError> {
        self.names.write(0, to)
    }

    /// Takes over the table of a keyframe.
    ///
    /// # Errors
    /// `bytes` are not a names section.
    pub fn load_names(&mut self, bytes: &[u8]) -> Result<(), WireError> {
        self.names.read(bytes)?;
        self.stamp.forget();
        self.forget_guest();
        Ok(())
    }

    #[inline]
    fn tag(&mut self, tag: u8) {
        match self.run {
            Run::Off => {}
            Run::Start { at } if tag::width(tag).is_some() => {
                self.bytes[at] = tag::ARRAY;
                self.run = Run::On { at, tag };
            }
            Run::Start { .. } => self.run = Run::Off,
            Run::On { tag: all, .. } if all == tag => return,
            Run::On { at, tag: all } => self.spread(at, all),
        }
        self.bytes.push(tag);
    }

    #[inline]
    fn number<const N: usize>(&mut self, tag: u8, body: [u8; N]) -> Result<(), WireError> {
        self.tag(tag);
        self.bytes.extend_from_slice(&body);
        Ok(())
    }

    /// Turns the array at `at` back into a list: each number gets its own tag again.
    #[cold]
    fn spread(&mut self, at: usize, tag: u8) {
        let (first, width) = (at + HEAD + 1, tag::width(tag).unwrap_or(1));
        let count = (self.bytes.len() - first) / width;
        self.bytes[at] = tag::LIST;
        self.run = Run::Off;
        self.bytes.resize(self.bytes.len() + count.saturating_sub(1), 0);
        for nth in (1..count).rev() {
            let from = first + nth * width;
            self.bytes.copy_within(from..from + width, from + nth);
            self.bytes[from + nth - 1] = tag;
        }
    }

    fn text(&mut self, tag: u8, body: &[u8]) -> Result<(), WireError> {
        self.tag(tag);
        self.bytes.extend(to_u32(body.len())?.to_le_bytes());
        self.bytes.extend_from_slice(body);
        Ok(())
    }

    fn name(&mut self, tag: u8, name: &'static str) -> Result<(), WireError> {
        self.tag(tag);
        let id = self.names.variant(name)?;
        self.bytes.extend(id.to_le_bytes());
        Ok(())
    }

    fn deeper(&mut self) -> Result<(), WireError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            Err(WireError::new("a value that nests more than 64 deep"))
        } else {
            Ok(())
        }
    }

    fn open(&mut self, tag: u8) -> Result<Many<'_>, WireError> {
        self.deeper()?;
        self.tag(tag);
        let at = self.bytes.len() - 1;
        self.bytes.extend([0; 4]);
        self.run = if tag == tag::LIST { Run::Start { at } } else { Run::Off };
        Ok(Many { to: self, at, count: 0 })
    }

    /// Puts a shared buffer's number in the place of the descriptor whose own number stands at `at`.
    fn share(&mut self, at: usize, base: usize) -> Result<(), WireError> {
        self.keys.truncate(base);
        self.depth -= 1;
        self.path.clear();
        let mut descriptor = Reader::new(&self.bytes[at + 2..], &self.names);
        descriptor.value::<bool>()?;
        self.path.push_str(descriptor.any_text()?);
        let (offset, count) = (descriptor.value()?, descriptor.value()?);
        let elements = element(descriptor.any_text()?);
        self.bytes.truncate(at - 1);
        let number = self.shared.add(&self.path, offset, count, elements)?;
        self.bytes.push(tag::BUFFER);
        self.bytes.extend(number.to_le_bytes());
        self.bytes.extend(elements);
        Ok(())
    }

    fn open_struct(&mut self, name: &'static str) -> Result<Fields<'_>, WireError> {
        self.deeper()?;
        self.tag(tag::STRUCT);
        let (at, base, ordinal) = (self.bytes.len(), self.keys.len(), self.structs);
        self.structs += 1;
        if self.guesses.len() < self.structs {
            self.guesses.push(u16::MAX);
        }
        self.bytes.extend([0; 2]);
        Ok(Fields { to: self, name, at, base, ordinal })
    }
}

fn to_u32(length: usize) -> Result<u32, WireError> {
    u32::try_from(length).map_err(|_| WireError::new("a length of more than 32 bits"))
}

/// A list or a map that is being written.
pub struct Many<'e> {
    to: &'e mut Encoder,
    at: usize,
    count: usize,
}

impl Many<'_> {
    fn push<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), WireError> {
        self.count += 1;
        value.serialize(&mut *self.to)
    }

    fn close(self) -> Result<(), WireError> {
        let count = to_u32(self.count)?;
        self.to.bytes[self.at + 1..self.at + HEAD].copy_from_slice(&count.to_le_bytes());
        self.to.run = Run::Off;
        self.to.depth -= 1;
        Ok(())
    }
}

/// A struct that is being written; its shape is known when the last field has been named.
pub struct Fields<'e> {
    to: &'e mut Encoder,
    name: &'static str,
    at: usize,
    base: usize,
    ordinal: usize,
}

impl Fields<'_> {
    fn push<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), WireError> {
        self.to.keys.push(key);
        value.serialize(&mut *self.to)
    }

    // The n-th struct of a request mostly has the shape of the n-th struct of the request before.
    fn close(self) -> Result<(), WireError> {
        let to = self.to;
        if self.name == DESCRIPTOR {
            return to.share(self.at, self.base);
        }
        let id = to.names.shape(to.guesses[self.ordinal], self.name, &to.keys[self.base..])?;
        to.guesses[self.ordinal] = id;
        to.keys.truncate(self.base);
        to.bytes[self.at..self.at + 2].copy_from_slice(&id.to_le_bytes());
        to.depth -= 1;
        Ok(())
    }
}

macro_rules! numbers {
    ($($method:ident $ty:ident $tag:ident;)*) => {
        $(#[inline] fn $method(self, v: $ty) -> Result<(), WireError> { self.number(tag::$tag, v.to_le_bytes()) })*
    };
}

impl<'e> Serializer for &'e mut Encoder {
    type Ok = ();
    type Error = WireError;
    type SerializeSeq = Many<'e>;
    type SerializeTuple = Many<'e>;
    type SerializeTupleStruct = Many<'e>;
    type SerializeTupleVariant = Many<'e>;
    type SerializeMap = Many<'e>;
    type SerializeStruct = Fields<'e>;
    type SerializeStructVariant = Fields<'e>;

    numbers! {
        serialize_u8 u8 U8; serialize_u16 u16 U16; serialize_u32 u32 U32; serialize_u64 u64 U64; serialize_u128 u128 U128;
        serialize_i8 i8 I8; serialize_i16 i16 I16; serialize_i32 i32 I32; serialize_i64 i64 I64; serialize_i128 i128 I128;
        serialize_f32 f32 F32; serialize_f64 f64 F64;
    }

    fn serialize_bool(self, v: bool) -> Result<(), WireError> {
        self.tag(if v { tag::TRUE } else { tag::FALSE });
        Ok(())
    }

    fn serialize_char(self, v: char) -> Result<(), WireError> {
        self.text(tag::STR, v.encode_utf8(&mut [0; 4]).as_bytes())
    }

    fn serialize_str(self, v: &str) -> Result<(), WireError> {
        self.text(tag::STR, v.as_bytes())
    }

    fn serialize_bytes(self, v: &[u8]) -> Result<(), WireError> {
        self.text(tag::BYTES, v)
    }

    fn serialize_none(self) -> Result<(), WireError> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), WireError> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), WireError> {
        self.tag(tag::NONE);
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), WireError> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), WireError> {
        self.name(tag::NAME, variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), WireError> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), WireError> {
        self.name(tag::VARIANT, variant)?;
        self.deeper()?;
        value.serialize(&mut *self)?;
        self.depth -= 1;
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Many<'e>, WireError> {
        self.open(tag::LIST)
    }

    fn serialize_tuple(self, _: usize) -> Result<Many<'e>, WireError> {
        self.open(tag::LIST)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Many<'e>, WireError> {
        self.open(tag::LIST)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        _: usize,
    ) -> Result<Many<'e>, WireError> {
        self.name(tag::VARIANT, name)?;
        self.open(tag::LIST)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Many<'e>, WireError> {
        self.open(tag::MAP)
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Fields<'e>, WireError> {
        self.open_struct(name)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        _: usize,
    ) -> Result<Fields<'e>, WireError> {
        self.name(tag::VARIANT, name)?;
        self.open_struct(name)
    }
}

macro_rules! lists {
    ($($part:ident $method:ident;)*) => { $(
        impl $part for Many<'_> {
            type Ok = ();
            type Error = WireError;
            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), WireError> { self.push(value) }
            fn end(self) -> Result<(), WireError> { self.close() }
        }
    )* };
}

lists! {
    SerializeSeq serialize_element; SerializeTuple serialize_element;
    SerializeTupleStruct serialize_field; SerializeTupleVariant serialize_field;
}

impl SerializeMap for Many<'_> {
    type Ok = ();
    type Error = WireError;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), WireError> {
        self.push(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), WireError> {
        value.serialize(&mut *self.to)
    }

    fn end(self) -> Result<(), WireError> {
        self.close()
    }
}

macro_rules! structs {
    ($($part:ident)*) => { $(
        impl $part for Fields<'_> {
            type Ok = ();
            type Error = WireError;
            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), WireError> {
                self.push(key, value)
            }
            fn end(self) -> Result<(), WireError> { self.close() }
        }
    )* };
}

structs! { SerializeStruct SerializeStructVariant }

//! The writer: objects into a reply's bytes, which grow in the free room of the arena.
//!
//! Nothing is allocated and nothing collected, so handles stay good. What cannot be passed is raised with the way that leads to
//! it, put together from the inside out.

use core::fmt::Write;

use crate::border::names::Names;
use crate::border::wire::{MAX_DEPTH, tag};
use crate::border::{record, shared};
use crate::heap::header::{FLAG_A, Header};
use crate::heap::images::Place;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::{bytearray, items};
use crate::vm::bind::MessageText;
use crate::vm::exceptions::UNICODE_ENCODE_ERROR;
use crate::vm::raise::Raise;
use crate::vm::state::Vm;

/// So many shared buffers go out without having come with the call; of more the content stands in the reply itself.
const FRESH: usize = 8;

/// Writes from front to back.
pub struct Writer {
    /// The arena's byte where the reply begins.
    start: usize,
    /// Where the next byte goes.
    at: usize,
    /// The first byte that is not free.
    end: usize,
    names: Names,
    /// Buffers that did not come with the call, by their numbers behind those that did.
    fresh: [Value; FRESH],
    fresh_count: usize,
    /// How many steps lead to a value that cannot be passed: names, or numbers of items. They stand where the reply began, the last one
    /// first.
    steps: u32,
}

/// Why a value was not written.
#[derive(Clone, Copy, Debug)]
pub enum Trouble {
    /// There is no room.
    NoRoom,
    /// It is of no kind that can pass.
    Kind(Value),
    /// An integer of more than 128 bits.
    TooLarge,
    /// A text with lone surrogates.
    Text,
    /// It nests too deeply, or holds itself.
    Depth,
    /// Metadata of too many bytes.
    Metadata,
}

/// What writing comes to.
pub type Written = Result<(), Trouble>;

impl Writer {
    /// A writer into the room behind the objects.
    pub fn new(vm: &Vm, names: Names) -> Writer {
        let arena = &vm.heap.arena;
        let start = arena.top as usize * 8;
        let end = arena.stack() as usize * 8;
        let fresh = [Value::NONE; FRESH];
        Writer { start, at: start, end, names, fresh, fresh_count: 0, steps: 0 }
    }

    /// The buffers that the reply speaks of and that did not come with the call.
    pub fn fresh(&self) -> &[Value] {
        &self.fresh[..self.fresh_count]
    }

    /// Where the reply stands, as bytes of the arena.
    pub fn range(&self) -> core::ops::Range<usize> {
        self.start..self.at
    }

    /// Writes bytes.
    ///
    /// # Errors
    /// `Trouble::NoRoom`.
    #[inline(always)]
    pub fn put<const N: usize>(&mut self, vm: &mut Vm, bytes: [u8; N]) -> Written {
        self.room(vm, N)?.copy_from_slice(&bytes);
        Ok(())
    }

    /// The next `len` bytes, to fill.
    #[inline(always)]
    fn room<'v>(&mut self, vm: &'v mut Vm, len: usize) -> Result<&'v mut [u8], Trouble> {
        if len > self.end - self.at {
            return Err(Trouble::NoRoom);
        }
        let from = self.at;
        self.at += len;
        Ok(&mut vm.heap.arena.bytes_mut(0, self.at)[from..])
    }

    /// A tag and a number.
    #[inline]
    fn number(&mut self, vm: &mut Vm, tag: u8, body: [u8; 8]) -> Written {
        let room = self.room(vm, 9)?;
        room[0] = tag;
        room[1..].copy_from_slice(&body);
        Ok(())
    }

    fn head(&mut self, vm: &mut Vm, tag: u8, count: usize) -> Written {
        let count = u32::try_from(count).map_err(|_| Trouble::NoRoom)?;
        let room = self.room(vm, 5)?;
        room[0] = tag;
        room[1..].copy_from_slice(&count.to_le_bytes());
        Ok(())
    }

    /// Writes a value.
    ///
    /// # Errors
    /// `Trouble`; `way` then leads to what caused it.
    #[inline]
    pub fn value(&mut self, vm: &mut Vm, value: Value) -> Written {
        self.nested(vm, value, 0)
    }

    /// Writes metadata behind their length.
    ///
    /// # Errors
    /// As `value`, and if they are too long.
    pub fn sized(&mut self, vm: &mut Vm, value: Value) -> Written {
        let before = self.at;
        self.put(vm, [0; 2])?;
        self.value(vm, value)?;
        let len = u16::try_from(self.at - before - 2).map_err(|_| Trouble::Metadata)?;
        vm.heap.arena.bytes_mut(0, self.at)[before..before + 2].copy_from_slice(&len.to_le_bytes());
        Ok(())
    }

    /// Copies bytes that came in a request behind their length.
    ///
    /// # Errors
    /// `Trouble::NoRoom`.
    pub fn sized_raw(&mut self, vm: &mut Vm, raw: Value) -> Written {
        let len = vm.heap.bytes(raw).map_or(0, <[u8]>::len);
        self.put(vm, u16::try_from(len).map_err(|_| Trouble::Metadata)?.to_le_bytes())?;
        self.copy(vm, raw)
    }

    fn nested(&mut self, vm: &mut Vm, value: Value, depth: u8) -> Written {
        if value.is_float() {
            return self.number(vm, tag::F64, value.raw_float().to_le_bytes());
        }
        if value.is_int() {
            return self.number(vm, tag::I64, value.raw_int().to_le_bytes());
        }
        if let Some(record) = record::handle(vm, value) {
            return self.record(vm, record, deeper(depth)?);
        }
        let inside = vm.payload(value);
        match vm.heap.kind(inside) {
            Some(Kind::Str) => {
                if core::str::from_utf8(vm.text(inside)).is_err() {
                    return Err(Trouble::Text);
                }
                self.head(vm, tag::STR, vm.text(inside).len())?;
                self.copy(vm, inside)
            }
            Some(Kind::Bytes) => {
                self.head(vm, tag::BYTES, vm.text(inside).len())?;
                self.copy(vm, inside)
            }
            Some(Kind::Bytearray) => {
                let place = bytearray::place(vm, inside.raw_handle());
                self.head(vm, tag::BYTES, place.len())?;
                self.copy_place(vm, place)
            }
            Some(Kind::SharedHandle) => self.buffer(vm, inside),
            Some(Kind::List | Kind::Tuple) => self.list(vm, inside, deeper(depth)?),
            Some(Kind::Dict) => self.dict(vm, inside.raw_handle(), deeper(depth)?),
            Some(Kind::Int) => self.integer(vm, inside),
            _ if inside.is_none() => self.put(vm, [tag::NONE]),
            _ if inside.is_bool() => {
                self.put(vm, [if inside == Value::TRUE { tag::TRUE } else { tag::FALSE }])
            }
            // The number inside an instance of a class derived from `int` or `float`.
            _ if inside != value && (inside.is_int() || inside.is_float()) => self.nested(vm, inside, depth),
            _ => Err(Trouble::Kind(value)),
        }
    }

    /// A shared buffer: by its number, which the host knows, or will be told its content by.
    fn buffer(&mut self, vm: &mut Vm, value: Value) -> Written {
        let buffer = value.raw_handle();
        let elements = shared::elements(vm, buffer);
        let known = shared::number(vm, buffer).or_else(|| {
            self.fresh().iter().position(|other| *other == value).map(|at| at + shared::count(vm))
        });
        let number = match known {
            Some(number) => number,
            None if self.fresh_count < FRESH => {
                self.fresh[self.fresh_count] = value;
                self.fresh_count += 1;
                shared::count(vm) + self.fresh_count - 1
            }
            None => return self.content(vm, buffer, elements),
        };
        self.head(vm, tag::BUFFER, number)?;
        self.put(vm, [elements])
    }

    /// The content of a buffer as numbers in a row.
    fn content(&mut self, vm: &mut Vm, buffer: Handle, elements: u8) -> Written {
        let place = bytearray::place(vm, buffer);
        self.head(vm, tag::ARRAY, place.len() / tag::width(elements).unwrap_or(1))?;
        self.put(vm, [elements])?;
        self.copy_place(vm, place)
    }

    /// Copies the content of a string or a bytes object.
    fn copy(&mut self, vm: &mut Vm, text: Value) -> Written {
        let place = vm.text_place(text);
        self.copy_place(vm, place)
    }

    fn copy_place(&mut self, vm: &mut Vm, place: Place<'_>) -> Written {
        let to = self.at;
        self.room(vm, place.len())?;
        match place {
            Place::Arena { at, len } => {
                vm.heap.arena.bytes_mut(0, to + len).copy_within(at..at + len, to);
            }
            Place::Outside(bytes) => {
                vm.heap.arena.bytes_mut(0, to + bytes.len())[to..].copy_from_slice(bytes);
            }
        }
        Ok(())
    }

    #[inline]
    fn record(&mut self, vm: &mut Vm, record: Handle, depth: u8) -> Written {
        let class = vm.shape_class(vm.shape_of(record)).raw_handle();
        let count = record::fields(vm, record);
        let Some(number) = self.names.number(vm, class) else {
            return self.record_by_names(vm, record, depth);
        };
        let [low, high] = number.to_le_bytes();
        self.put(vm, [tag::STRUCT, low, high])?;
        for field in 0..count {
            let value = record::peek(vm, record, field);
            if let Err(trouble) = self.nested(vm, value, depth) {
                let name = record::name(vm, record, field);
                return self.came_by(vm, name, trouble);
            }
        }
        Ok(())
    }

    /// A record of a struct that the host does not know by number any more.
    fn record_by_names(&mut self, vm: &mut Vm, record: Handle, depth: u8) -> Written {
        let count = record::fields(vm, record);
        self.head(vm, tag::MAP, count)?;
        for field in 0..count {
            let (name, value) = (record::name(vm, record, field), record::peek(vm, record, field));
            self.nested(vm, name, depth)?;
            if let Err(trouble) = self.nested(vm, value, depth) {
                return self.came_by(vm, name, trouble);
            }
        }
        Ok(())
    }

    fn list(&mut self, vm: &mut Vm, list: Value, depth: u8) -> Written {
        let count = items::count(vm, list);
        let all = |vm: &Vm, is: fn(Value) -> bool| {
            (0..count).all(|index| items::get(vm, list, index).is_some_and(is))
        };
        if count > 1 && all(vm, Value::is_float) {
            return self.array(vm, list, tag::F64, |item| item.raw_float().to_bits());
        }
        if count > 1 && all(vm, Value::is_int) {
            return self.array(vm, list, tag::I64, |item| item.raw_int().cast_unsigned());
        }
        self.head(vm, tag::LIST, count)?;
        for index in 0..count {
            let Some(item) = items::get(vm, list, index) else { break };
            if let Err(trouble) = self.nested(vm, item, depth) {
                return self.came_by(vm, Value::len(index), trouble);
            }
        }
        Ok(())
    }

    fn array(&mut self, vm: &mut Vm, list: Value, tag: u8, bits: fn(Value) -> u64) -> Written {
        let count = items::count(vm, list);
        self.head(vm, tag::ARRAY, count)?;
        self.put(vm, [tag])?;
        for index in 0..count {
            let item = items::get(vm, list, index).unwrap_or(Value::NONE);
            self.put(vm, bits(item).to_le_bytes())?;
        }
        Ok(())
    }

    fn dict(&mut self, vm: &mut Vm, dict: Handle, depth: u8) -> Written {
        self.head(vm, tag::MAP, vm.live(dict))?;
        let mut next = 0;
        while let Some(entry) = vm.next_entry(dict, next) {
            next = entry + 1;
            let Some((key, value)) = vm.entry(dict, entry) else { continue };
            self.nested(vm, key, depth)?;
            if let Err(trouble) = self.nested(vm, value, depth) {
                return self.came_by(vm, key, trouble);
            }
        }
        Ok(())
    }

    /// An integer that does not stand in its word.
    fn integer(&mut self, vm: &mut Vm, value: Value) -> Written {
        if let Some(n) = vm.small_int(value) {
            return self.number(vm, tag::I64, n.to_le_bytes());
        }
        if let Some(n) = vm.unsigned(value) {
            return self.number(vm, tag::U64, n.to_le_bytes());
        }
        let words = vm.heap.words(value).ok_or(Trouble::TooLarge)?;
        let header = Header(words[0]);
        let magnitude = match words[1..1 + header.words()] {
            [one] => u128::from(one),
            [low, high] => u128::from(low) | u128::from(high) << 64,
            _ => return Err(Trouble::TooLarge),
        };
        let signed = match i128::try_from(magnitude) {
            Ok(n) if header.has(FLAG_A) => Some(-n),
            Ok(n) => Some(n),
            Err(_) if header.has(FLAG_A) && magnitude == i128::MIN.unsigned_abs() => Some(i128::MIN),
            Err(_) if header.has(FLAG_A) => return Err(Trouble::TooLarge),
            Err(_) => None,
        };
        let (tag, body) = match signed {
            Some(n) => (tag::I128, n.to_le_bytes()),
            None => (tag::U128, magnitude.to_le_bytes()),
        };
        self.put(vm, [tag])?;
        self.put(vm, body)
    }

    /// Notes the step by which a value was reached that cannot be passed.
    #[cold]
    fn came_by(&mut self, vm: &mut Vm, step: Value, trouble: Trouble) -> Written {
        let at = self.step_at(self.steps);
        if (at as usize + 1) * 8 > self.end {
            return Err(Trouble::NoRoom);
        }
        vm.heap.arena.set_word(at, step.bits());
        self.steps += 1;
        Err(trouble)
    }

    /// The arena's word in which a step stands.
    fn step_at(&self, number: u32) -> u32 {
        (self.start / 8) as u32 + number
    }

    /// Raises what was wrong; `whole` is what the value is called that was to be written.
    #[cold]
    pub fn raise(&self, vm: &mut Vm, whole: &str, trouble: Trouble) -> Raise {
        match trouble {
            Trouble::NoRoom => vm.heap.arena.no_room(self.end - self.start + 8).into(),
            Trouble::Kind(value) => {
                let (name, way) = (vm.type_name(value), self.way_text(vm, whole));
                vm.type_error(format_args!("cannot pass '{name}' object to Copper: {}", way.text()))
            }
            Trouble::TooLarge => {
                let way = self.way_text(vm, whole);
                vm.overflow_error(format_args!("int too large to pass to Copper: {}", way.text()))
            }
            Trouble::Text => {
                let way = self.way_text(vm, whole);
                vm.raise_at(
                    UNICODE_ENCODE_ERROR,
                    format_args!("cannot pass a text with lone surrogates to Copper: {}", way.text()),
                )
            }
            Trouble::Depth => vm.recursion_error(format_args!(
                "maximum recursion depth exceeded while passing {whole} to Copper"
            )),
            Trouble::Metadata => vm.value_error(format_args!("{whole} has more than 65,535 bytes")),
        }
    }

    fn way_text(&self, vm: &Vm, whole: &str) -> MessageText {
        let mut text = MessageText::default();
        text.push(whole.as_bytes());
        for number in (0..self.steps).rev() {
            let step = Value::from_bits(vm.heap.arena.word(self.step_at(number)));
            match (vm.heap.text(step), step.as_int()) {
                (Some(name), _) => {
                    text.push(b".");
                    text.push(name);
                }
                (None, Some(index)) => {
                    let _ = write!(text, "[{index}]");
                }
                (None, None) => text.push(b"[?]"),
            }
        }
        text
    }
}

/// One level deeper.
fn deeper(depth: u8) -> Result<u8, Trouble> {
    if depth == MAX_DEPTH { Err(Trouble::Depth) } else { Ok(depth + 1) }
}

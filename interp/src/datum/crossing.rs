//! `Datum` to and from a machine's objects. Neither way runs Python code; memory is collected only before an object is made.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::datum::{BigInt, Datum};
use crate::engine::Engine;
use crate::error::Error;
use crate::heap::header::{FLAG_A, Header};
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::limits::{CROSSING_DEPTH, CROSSING_GROWTH};
use crate::types::bigint::LIMBS_MAX;
use crate::types::{bytearray, items, list};
use crate::vm::exceptions::UNICODE_ENCODE_ERROR;
use crate::vm::hosting::{HostCall, HostError};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

/// Why a value does not become a `Datum`.
#[derive(Clone, Copy, Debug)]
pub enum Refusal {
    /// It is of a kind that does not cross.
    Kind(Value),
    /// It nests too deeply, or holds itself.
    Depth,
    /// A text with lone surrogates.
    Text,
    /// Written out, it is far larger than the program's memory: it holds the same things very often.
    Size,
}

impl Refusal {
    /// What the embedder is told.
    pub fn error(self) -> Error {
        Error::value(match self {
            Refusal::Kind(_) => "it is of a kind that does not become Rust data",
            Refusal::Depth => "it nests too deeply, or holds itself",
            Refusal::Text => "a text has lone surrogates",
            Refusal::Size => "it is far larger than the memory when it is written out",
        })
    }

    /// As a Python exception.
    pub fn raise(self, vm: &mut Vm) -> Raise {
        match self {
            Refusal::Kind(value) => {
                let class = vm.type_name(value);
                vm.type_error(format_args!("cannot convert '{class}' object to Rust data"))
            }
            Refusal::Depth => vm.recursion_error(format_args!(
                "maximum recursion depth exceeded while converting to Rust data"
            )),
            Refusal::Text => vm.raise_at(
                UNICODE_ENCODE_ERROR,
                format_args!("cannot convert a text with lone surrogates to Rust data"),
            ),
            Refusal::Size => vm.value_error(format_args!("too large to convert to Rust data")),
        }
    }
}

/// A walk through Python data; counts the words it has made, lest shared parts make it endless.
struct Walk<'v, 'a> {
    vm: &'v Vm<'a>,
    words: usize,
}

impl Walk<'_, '_> {
    fn spend(&mut self, words: usize) -> Result<(), Refusal> {
        self.words = self.words.checked_sub(words).ok_or(Refusal::Size)?;
        Ok(())
    }

    fn datum(&mut self, value: Value, depth: u32) -> Result<Datum, Refusal> {
        if depth > CROSSING_DEPTH {
            return Err(Refusal::Depth);
        }
        self.spend(1)?;
        let inside = self.vm.payload(value);
        if let Some(x) = inside.as_float() {
            return Ok(Datum::Float(x));
        }
        if inside.is_bool() {
            return Ok(Datum::Bool(inside == Value::TRUE));
        }
        if let Some(n) = self.vm.small_int(inside) {
            return Ok(Datum::Int(n));
        }
        match self.vm.heap.kind(inside) {
            None if inside.is_none() => Ok(Datum::None),
            Some(Kind::Int) => self.big(inside),
            Some(Kind::Str) => self.text(inside).map(Datum::Str),
            Some(Kind::Bytes) => {
                self.spend(self.vm.text(inside).len() / 8)?;
                Ok(Datum::Bytes(self.vm.text(inside).to_owned()))
            }
            Some(Kind::Bytearray) => {
                let place = bytearray::place(self.vm, inside.raw_handle());
                self.spend(place.len() / 8)?;
                Ok(Datum::Bytes(place.bytes(self.vm.arena_bytes()).to_owned()))
            }
            Some(Kind::List) => self.sequence(inside, depth).map(Datum::List),
            Some(Kind::Tuple) => self.sequence(inside, depth).map(Datum::Tuple),
            Some(Kind::Set | Kind::Frozenset) => {
                let pairs = self.table(inside, depth)?;
                Ok(Datum::Set(pairs.into_iter().map(|(item, _)| item).collect()))
            }
            Some(Kind::Dict) => self.table(inside, depth).map(Datum::Dict),
            _ => Err(Refusal::Kind(value)),
        }
    }

    fn big(&mut self, value: Value) -> Result<Datum, Refusal> {
        let words = self.vm.heap.words(value).ok_or(Refusal::Kind(value))?;
        let header = Header(words[0]);
        let limbs = &words[1..1 + header.words()];
        self.spend(limbs.len())?;
        Ok(Datum::int(BigInt::new(header.has(FLAG_A), limbs)))
    }

    fn text(&mut self, value: Value) -> Result<String, Refusal> {
        let text = core::str::from_utf8(self.vm.text(value)).map_err(|_| Refusal::Text)?;
        self.spend(text.len() / 8)?;
        Ok(text.to_owned())
    }

    fn sequence(&mut self, value: Value, depth: u32) -> Result<Vec<Datum>, Refusal> {
        let mut made = Vec::new();
        for index in 0..items::count(self.vm, value) {
            let Some(item) = items::get(self.vm, value, index) else { break };
            made.push(self.datum(item, depth + 1)?);
        }
        Ok(made)
    }

    /// The entries of a dict; a set's have no value.
    fn table(&mut self, value: Value, depth: u32) -> Result<Vec<(Datum, Datum)>, Refusal> {
        let (table, is_dict) = (value.raw_handle(), self.vm.heap.is(value, Kind::Dict));
        let (mut made, mut next) = (Vec::new(), 0);
        while let Some(at) = self.vm.next_entry(table, next) {
            next = at + 1;
            let Some((key, value)) = self.vm.entry(table, at) else { continue };
            let key = self.datum(key, depth + 1)?;
            let value = if is_dict { self.datum(value, depth + 1)? } else { Datum::None };
            made.push((key, value));
        }
        Ok(made)
    }
}

impl Vm<'_> {
    /// A value as an embedder's data.
    ///
    /// # Errors
    /// Why it cannot be.
    pub fn to_datum(&self, value: Value) -> Result<Datum, Refusal> {
        let words = (self.heap.arena.size() as usize).saturating_mul(CROSSING_GROWTH);
        Walk { vm: self, words }.datum(value, 0)
    }

    /// An embedder's data as a value. Nothing is collected.
    ///
    /// # Errors
    /// `Raise::NoRoom`; `RecursionError`; `TypeError` for a key that has no hash; `OverflowError`.
    pub fn make_datum(&mut self, datum: &Datum) -> Answer {
        self.datum_nested(datum, 0)
    }

    fn datum_nested(&mut self, datum: &Datum, depth: u32) -> Answer {
        if depth > CROSSING_DEPTH {
            return Err(self.too_deep());
        }
        match datum {
            Datum::None => Ok(Value::NONE),
            Datum::Bool(truth) => Ok(Value::bool(*truth)),
            Datum::Int(n) => self.make_int(*n),
            Datum::BigInt(big) => self.big_value(big),
            Datum::Float(x) => Ok(Value::float(*x)),
            Datum::Str(text) => self.make_str(text.as_bytes()),
            Datum::Bytes(bytes) => self.make_bytes(bytes),
            Datum::List(items) => {
                let made = list::new(self, items.len())?;
                for item in items {
                    let item = self.datum_nested(item, depth + 1)?;
                    list::push(self, made.raw_handle(), item)?;
                }
                Ok(made)
            }
            Datum::Tuple(items) => {
                let made = self.new_tuple(items.len())?;
                for (index, item) in items.iter().enumerate() {
                    let item = self.datum_nested(item, depth + 1)?;
                    self.set(made.raw_handle(), index, item);
                }
                Ok(made)
            }
            // With room for all of them, putting one in collects nothing.
            Datum::Set(items) => {
                let made = self.new_table(Kind::Set, items.len())?;
                for item in items {
                    let item = self.datum_nested(item, depth + 1)?;
                    self.set_add(made, item)?;
                }
                Ok(made)
            }
            Datum::Dict(pairs) => {
                let made = self.new_dict(pairs.len())?;
                for (key, value) in pairs {
                    let key = self.datum_nested(key, depth + 1)?;
                    let value = self.datum_nested(value, depth + 1)?;
                    self.dict_put(made, key, value)?;
                }
                Ok(made)
            }
        }
    }

    fn big_value(&mut self, big: &BigInt) -> Answer {
        if let Ok(n) = i64::try_from(big) {
            return self.make_int(n);
        }
        let limbs = big.limbs();
        if limbs.len() > LIMBS_MAX {
            return Err(self.overflow_error(format_args!("int too large")));
        }
        let flags = if big.is_negative() { FLAG_A } else { 0 };
        let object = self.heap.arena.alloc_raw(Kind::Int, flags, limbs.len())?;
        let body = self.heap.arena.body_mut(object);
        body.fill(0);
        body[..limbs.len()].copy_from_slice(limbs);
        Ok(Value::object(object))
    }
}

impl Engine<'_> {
    pub(crate) fn owned(&mut self, value: Value) -> Result<Datum, Error> {
        self.vm.to_datum(value).map_err(|refusal| {
            refusal.raise(&mut self.vm);
            refusal.error()
        })
    }

    /// As [`call`](Self::call), with owned data of any shape. See [`Datum`] for an example.
    ///
    /// # Errors
    /// As [`call`](Self::call); `Error::is_border` if the result is nothing that a `Datum` can be, nests too deeply or holds
    /// itself. [`describe`](Self::describe) tells more.
    pub fn call_datum(&mut self, name: &str, args: &[Datum]) -> Result<Datum, Error> {
        let value = self.call_by_name(name, args.len(), &[], |vm, index| vm.make_datum(&args[index]))?;
        self.owned(value)
    }

    /// As [`resume`](Self::resume), for a value of any shape.
    ///
    /// # Errors
    /// As [`resume`](Self::resume) and [`call_datum`](Self::call_datum).
    pub fn resume_datum(&mut self) -> Result<Datum, Error> {
        let value = self.resume_value()?;
        self.owned(value)
    }

    /// As [`eval`](Self::eval), for a value of any shape.
    ///
    /// # Errors
    /// As [`eval`](Self::eval) and [`call_datum`](Self::call_datum).
    ///
    /// # Example
    /// ```
    /// use chalcopy::{Datum, Engine, Limits, NoHost};
    /// let (mut memory, mut host) = (vec![0; 1 << 16], NoHost);
    /// let mut python = Engine::new(&mut memory, &mut host, Limits::default())?;
    /// assert_eq!(python.eval_datum("2 ** 64")?.to_owned(), Datum::int(1_u128 << 64));
    /// assert!(python.eval_datum("print").unwrap_err().is_border());
    /// # Ok::<(), chalcopy::Error>(())
    /// ```
    pub fn eval_datum(&mut self, source: &str) -> Result<Datum, Error> {
        let value = self.eval_value(source)?;
        self.owned(value)
    }

    /// As [`global`](Self::global), for a value of any shape.
    ///
    /// # Errors
    /// As [`call_datum`](Self::call_datum).
    pub fn global_datum(&mut self, name: &str) -> Result<Option<Datum>, Error> {
        self.reset();
        self.global_value(name).map(|value| self.owned(value)).transpose()
    }

    /// As [`set_global`](Self::set_global), with owned data.
    ///
    /// # Errors
    /// As [`set_global`](Self::set_global).
    pub fn set_global_datum(&mut self, name: &str, value: &Datum) -> Result<(), Error> {
        self.set_global_made(name, |vm| vm.make_datum(value))
    }
}

impl HostCall<'_, '_> {
    /// Argument `index` as owned data; `Datum::None` if it was not given.
    ///
    /// # Errors
    /// If it is nothing that a `Datum` can be.
    pub fn datum(&mut self, index: usize) -> Result<Datum, HostError> {
        let Some(value) = self.value(index) else { return Ok(Datum::None) };
        self.vm.to_datum(value).map_err(|refusal| refusal.raise(self.vm).into())
    }

    /// As [`give`](Self::give), with owned data.
    ///
    /// # Errors
    /// As [`give`](Self::give).
    pub fn give_datum(&mut self, value: &Datum) -> Result<(), HostError> {
        self.give_made(|vm| vm.make_datum(value))
    }
}

//! Plain values that cross between Rust and Python as they are: `Arg` on the way in, `Reply` on the way out.

use core::fmt;

use crate::error::Error;
use crate::heap::kind::Kind;
use crate::heap::value::{Form, Value};
use crate::limits::CROSSING_DEPTH;
use crate::types::{bytearray, items, list};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::{Collecting, Vm};

/// A plain value that is given to Python.
///
/// # Example
/// ```
/// use chalcopy::Arg;
/// let pose = [("x", 1.0), ("y", -2.5)].map(|(name, value)| (Arg::from(name), Arg::from(value)));
/// assert_eq!(Arg::Dict(&pose), Arg::Dict(&[("x".into(), 1.0.into()), ("y".into(), (-2.5).into())]));
/// ```
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Arg<'v> {
    /// `None`
    None,
    /// A `bool`.
    Bool(bool),
    /// An `int`.
    Int(i64),
    /// An `int`.
    Unsigned(u64),
    /// A `float`.
    Float(f64),
    /// A `str`.
    Str(&'v str),
    /// `bytes`.
    Bytes(&'v [u8]),
    /// A `list`.
    List(&'v [Arg<'v>]),
    /// A `list` of `float`.
    Floats(&'v [f64]),
    /// A `tuple`.
    Tuple(&'v [Arg<'v>]),
    /// A `dict`: keys and values in their order.
    Dict(&'v [(Arg<'v>, Arg<'v>)]),
}

macro_rules! arg_from {
    ($($type:ty => $variant:ident,)*) => {
        $(impl<'v> From<$type> for Arg<'v> {
            fn from(value: $type) -> Arg<'v> {
                Arg::$variant(value.into())
            }
        })*
    };
}
arg_from! {
    bool => Bool, i8 => Int, i16 => Int, i32 => Int, i64 => Int, u8 => Int, u16 => Int, u32 => Int, u64 => Unsigned,
    f64 => Float, f32 => Float, &'v str => Str, &'v [u8] => Bytes, &'v [f64] => Floats,
}

impl<'v, T: Into<Arg<'v>>> From<Option<T>> for Arg<'v> {
    fn from(value: Option<T>) -> Arg<'v> {
        value.map_or(Arg::None, Into::into)
    }
}

/// A plain value that Python gives; texts are read where they stand.
///
/// # Example
/// ```
/// use chalcopy::{Engine, Limits, NoHost, Reply};
/// let (mut memory, mut host) = (vec![0; 1 << 16], NoHost);
/// let mut python = Engine::new(&mut memory, &mut host, Limits::default())?;
/// assert_eq!(python.eval("'copper'.upper()")?, Reply::Str("COPPER"));
/// assert_eq!(python.eval("[1, 2.5, 3]")?.to(), Ok([1.0, 2.5, 3.0]));
/// assert_eq!(python.eval("{1, 2}")?, Reply::Other);
/// # Ok::<(), chalcopy::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Reply<'v> {
    /// `None`
    None,
    /// A `bool`.
    Bool(bool),
    /// An `int` of 64 bits.
    Int(i64),
    /// An `int` from 2^63 to 2^64 - 1.
    Unsigned(u64),
    /// A `float`.
    Float(f64),
    /// A `str`; a lone surrogate in it makes this the part before it.
    Str(&'v str),
    /// `bytes`, or a `bytearray`.
    Bytes(&'v [u8]),
    /// A `list`.
    List(Items<'v>),
    /// A `tuple`.
    Tuple(Items<'v>),
    /// Something else.
    Other,
}

impl<'v> Reply<'v> {
    /// The value as a Rust type.
    ///
    /// # Errors
    /// If it is of another kind, or out of range. An `int` is a `float` too, a `float` never an `int`.
    pub fn to<T: FromReply<'v>>(self) -> Result<T, Error> {
        T::from_reply(self).map_err(|mismatch| {
            Error::value(match mismatch {
                Mismatch::Kind => "it is of another kind than the one wanted",
                Mismatch::Range => "the int is too large or too small for the type wanted",
                Mismatch::Items => "the items are not as many as wanted, or one of them is of another kind",
            })
        })
    }
}

/// The items of a list or a tuple, read where they stand.
#[derive(Clone, Copy)]
pub struct Items<'v> {
    shelf: &'v (dyn Shelf + 'v),
    sequence: Value,
}

/// Where items stand: a machine, whatever its own lifetime is.
trait Shelf {
    fn count(&self, sequence: Value) -> usize;
    fn item(&self, sequence: Value, index: usize) -> Option<Reply<'_>>;
}

impl Shelf for Vm<'_> {
    fn count(&self, sequence: Value) -> usize {
        items::count(self, sequence)
    }

    fn item(&self, sequence: Value, index: usize) -> Option<Reply<'_>> {
        items::get(self, sequence, index).map(|item| self.reply(item))
    }
}

impl<'v> Items<'v> {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.shelf.count(self.sequence)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Item `index`, if there are so many.
    pub fn get(&self, index: usize) -> Option<Reply<'v>> {
        self.shelf.item(self.sequence, index)
    }

    /// One after the other.
    pub fn iter(&self) -> impl Iterator<Item = Reply<'v>> + use<'v> {
        let Items { shelf, sequence } = *self;
        (0..shelf.count(sequence)).filter_map(move |index| shelf.item(sequence, index))
    }

    fn same(&self, other: &Items<'_>, depth: u32) -> bool {
        let pairs = || self.iter().zip(other.iter());
        depth < CROSSING_DEPTH
            && self.len() == other.len()
            && pairs().all(|pair| match pair {
                (Reply::List(a), Reply::List(b)) | (Reply::Tuple(a), Reply::Tuple(b)) => {
                    a.same(&b, depth + 1)
                }
                (a, b) => a == b,
            })
    }
}

/// Item by item; a list that holds itself equals none.
impl PartialEq for Items<'_> {
    fn eq(&self, other: &Items<'_>) -> bool {
        self.same(other, 0)
    }
}

/// Items that are lists or tuples are only counted: they may hold one another.
impl fmt::Debug for Items<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut list = f.debug_list();
        for item in self.iter() {
            match item {
                Reply::List(items) | Reply::Tuple(items) => {
                    list.entry(&format_args!("{} items", items.len()))
                }
                item => list.entry(&item),
            };
        }
        list.finish()
    }
}

/// Why a value is not what a Rust type wants.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mismatch {
    /// It is of another kind.
    Kind,
    /// It is an `int` that the type does not hold.
    Range,
    /// It is a sequence, but not of so many items, or not of such.
    Items,
}

/// Rust types that a `Reply` can become.
pub trait FromReply<'v>: Sized {
    /// What Python calls the kind that is wanted, for messages.
    const WANTED: &'static str;

    /// The value of that type.
    ///
    /// # Errors
    /// Why it is none.
    fn from_reply(reply: Reply<'v>) -> Result<Self, Mismatch>;
}

macro_rules! from_reply {
    ($($type:ty, $wanted:literal { $($form:pat => $value:expr,)* })*) => {
        $(impl<'v> FromReply<'v> for $type {
            const WANTED: &'static str = $wanted;

            fn from_reply(reply: Reply<'v>) -> Result<$type, Mismatch> {
                match reply {
                    $($form => $value,)*
                }
            }
        })*
    };
}
from_reply! {
    bool, "bool" { Reply::Bool(truth) => Ok(truth), _ => Err(Mismatch::Kind), }
    f64, "float" {
        Reply::Float(x) => Ok(x),
        Reply::Int(n) => Ok(n as f64),
        Reply::Unsigned(n) => Ok(n as f64),
        Reply::Bool(truth) => Ok(f64::from(u8::from(truth))),
        _ => Err(Mismatch::Kind),
    }
    f32, "float" { reply => f64::from_reply(reply).map(|x| x as f32), }
    &'v str, "str" { Reply::Str(text) => Ok(text), _ => Err(Mismatch::Kind), }
    &'v [u8], "bytes" { Reply::Bytes(bytes) => Ok(bytes), _ => Err(Mismatch::Kind), }
    Items<'v>, "list or tuple" {
        Reply::List(items) | Reply::Tuple(items) => Ok(items),
        _ => Err(Mismatch::Kind),
    }
    Reply<'v>, "object" { reply => Ok(reply), }
}

macro_rules! int_from_reply {
    ($($type:ty)*) => {
        $(impl<'v> FromReply<'v> for $type {
            const WANTED: &'static str = "int";

            fn from_reply(reply: Reply<'v>) -> Result<$type, Mismatch> {
                match reply {
                    Reply::Int(n) => <$type>::try_from(n).map_err(|_| Mismatch::Range),
                    Reply::Unsigned(n) => <$type>::try_from(n).map_err(|_| Mismatch::Range),
                    Reply::Bool(truth) => Ok(<$type>::from(truth)),
                    _ => Err(Mismatch::Kind),
                }
            }
        })*
    };
}
int_from_reply! { i8 i16 i32 i64 isize u8 u16 u32 u64 usize }

impl<'v, T: FromReply<'v>> FromReply<'v> for Option<T> {
    const WANTED: &'static str = T::WANTED;

    fn from_reply(reply: Reply<'v>) -> Result<Option<T>, Mismatch> {
        if reply == Reply::None { Ok(None) } else { T::from_reply(reply).map(Some) }
    }
}

impl<'v, T: FromReply<'v> + Copy, const N: usize> FromReply<'v> for [T; N] {
    const WANTED: &'static str = "list or tuple";

    fn from_reply(reply: Reply<'v>) -> Result<[T; N], Mismatch> {
        let items = Items::from_reply(reply)?;
        let found: [Option<T>; N] =
            core::array::from_fn(|index| items.get(index).and_then(|item| T::from_reply(item).ok()));
        if items.len() != N || found.iter().any(Option::is_none) {
            return Err(Mismatch::Items);
        }
        Ok(found.map(|item| item.expect("no item is missing")))
    }
}

impl Vm<'_> {
    /// An embedder's value as Python's. Nothing is collected.
    ///
    /// # Errors
    /// `Raise::NoRoom`; `RecursionError`; `TypeError` for a key that has no hash.
    pub fn given(&mut self, arg: Arg<'_>) -> Answer {
        self.given_nested(arg, 0)
    }

    fn given_nested(&mut self, arg: Arg<'_>, depth: u32) -> Answer {
        if depth > CROSSING_DEPTH {
            return Err(self.too_deep());
        }
        match arg {
            Arg::None => Ok(Value::NONE),
            Arg::Bool(truth) => Ok(Value::bool(truth)),
            Arg::Int(n) => self.make_int(n),
            Arg::Unsigned(n) => self.make_unsigned(n),
            Arg::Float(x) => Ok(Value::float(x)),
            Arg::Str(text) => self.make_str(text.as_bytes()),
            Arg::Bytes(bytes) => self.make_bytes(bytes),
            Arg::Floats(numbers) => {
                let made = list::new(self, numbers.len())?;
                for x in numbers {
                    list::push(self, made.raw_handle(), Value::float(*x))?;
                }
                Ok(made)
            }
            Arg::List(items) => {
                let made = list::new(self, items.len())?;
                for item in items {
                    let item = self.given_nested(*item, depth + 1)?;
                    list::push(self, made.raw_handle(), item)?;
                }
                Ok(made)
            }
            Arg::Tuple(items) => {
                let made = self.new_tuple(items.len())?;
                for (index, item) in items.iter().enumerate() {
                    let item = self.given_nested(*item, depth + 1)?;
                    self.set(made.raw_handle(), index, item);
                }
                Ok(made)
            }
            Arg::Dict(pairs) => {
                // With room for all of them, putting one in collects nothing.
                let made = self.new_dict(pairs.len())?;
                for (key, value) in pairs {
                    let key = self.given_nested(*key, depth + 1)?;
                    let value = self.given_nested(*value, depth + 1)?;
                    self.dict_put(made, key, value)?;
                }
                Ok(made)
            }
        }
    }

    /// Python's value as an embedder's.
    pub fn reply(&self, value: Value) -> Reply<'_> {
        let inside = self.payload(value);
        if let Some(n) = self.small_int(inside) {
            return if inside.is_bool() { Reply::Bool(n != 0) } else { Reply::Int(n) };
        }
        match self.heap.kind(inside) {
            Some(Kind::Str) => {
                let chunk = self.text(inside).utf8_chunks().next();
                Reply::Str(chunk.map_or("", |chunk| chunk.valid()))
            }
            Some(Kind::Bytes) => Reply::Bytes(self.text(inside)),
            Some(Kind::Bytearray) => {
                Reply::Bytes(bytearray::place(self, inside.raw_handle()).bytes(self.arena_bytes()))
            }
            Some(Kind::List) => Reply::List(Items { shelf: self, sequence: inside }),
            Some(Kind::Tuple) => Reply::Tuple(Items { shelf: self, sequence: inside }),
            Some(Kind::Int) => self.unsigned(inside).map_or(Reply::Other, Reply::Unsigned),
            _ => match inside.form() {
                Form::Float(x) => Reply::Float(x),
                _ if inside.is_none() => Reply::None,
                _ => Reply::Other,
            },
        }
    }

    /// Does something that makes objects and collects nothing; without room it is done once more after a collection. Stale
    /// afterwards is whatever is not kept.
    ///
    /// # Errors
    /// What `make` raises.
    pub fn with_room<T>(&mut self, mut make: impl FnMut(&mut Self) -> Result<T, Raise>) -> Result<T, Raise> {
        if self.collecting == Collecting::Always {
            self.collect();
        }
        match make(self) {
            Err(Raise::NoRoom) => {
                self.collect();
                make(self)
            }
            made => made,
        }
    }
}

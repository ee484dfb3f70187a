//! `Datum`: Python data that an embedder owns. The only part of the crate that needs an allocator, with what serde makes of it.
//!
//! ```text
//! datum.rs    what it is         big        integers beyond 64 bits     crossing   to and from a machine's objects
//! serialize   Rust -> Datum      deserialize   Datum -> Rust            typed      the machine, with Rust types
//! ```

mod big;
mod crossing;
#[cfg(feature = "serde")]
mod deserialize;
#[cfg(feature = "serde")]
mod serialize;
#[cfg(feature = "serde")]
mod typed;

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

pub use crate::datum::big::BigInt;
#[cfg(feature = "serde")]
pub use crate::datum::serialize::DatumError;

/// Python data that an embedder owns: what `json` knows, and `bytes`, tuples and sets.
///
/// Dicts keep their order, so that two are equal only if their entries stand in the same order.
///
/// # Example
/// ```
/// use chalcopy::{Datum, Engine, Limits, NoHost};
/// let (mut memory, mut host) = (vec![0; 1 << 16], NoHost);
/// let mut python = Engine::new(&mut memory, &mut host, Limits::default())?;
/// python.run("def stats(numbers):\n    return {'n': len(numbers), 'range': (min(numbers), max(numbers))}\n", "s.py")?;
/// let stats = python.call_datum("stats", &[Datum::from(vec![3, 1, 2])])?;
/// assert_eq!(stats.get("n"), Some(&Datum::Int(3)));
/// assert_eq!(stats.get("range"), Some(&Datum::Tuple(vec![1.into(), 3.into()])));
/// # Ok::<(), chalcopy::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug, Default)]
pub enum Datum {
    /// `None`
    #[default]
    None,
    /// A `bool`.
    Bool(bool),
    /// An `int` of 64 bits.
    Int(i64),
    /// An `int` beyond them.
    BigInt(BigInt),
    /// A `float`.
    Float(f64),
    /// A `str`.
    Str(String),
    /// `bytes`, or a `bytearray`.
    Bytes(Vec<u8>),
    /// A `list`.
    List(Vec<Datum>),
    /// A `tuple`.
    Tuple(Vec<Datum>),
    /// A `set`, or a `frozenset`.
    Set(Vec<Datum>),
    /// A `dict`: keys and values in their order.
    Dict(Vec<(Datum, Datum)>),
}

impl Datum {
    /// An integer of any size.
    pub fn int(value: impl Into<BigInt>) -> Datum {
        let big = value.into();
        match i64::try_from(&big) {
            Ok(n) => Datum::Int(n),
            Err(_) => Datum::BigInt(big),
        }
    }

    /// The value under a key of a dict that is a string.
    pub fn get(&self, key: &str) -> Option<&Datum> {
        let Datum::Dict(pairs) = self else { return None };
        pairs.iter().find_map(|(name, value)| (name.as_str() == Some(key)).then_some(value))
    }

    /// The items of a list, a tuple or a set.
    pub fn items(&self) -> Option<&[Datum]> {
        match self {
            Datum::List(items) | Datum::Tuple(items) | Datum::Set(items) => Some(items),
            _ => None,
        }
    }

    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        if let Datum::Str(text) = self { Some(text) } else { None }
    }

    /// The number, if it is an integer of 64 bits.
    pub fn as_int(&self) -> Option<i64> {
        if let Datum::Int(n) = self { Some(*n) } else { None }
    }

    /// The number, if it is a float or an integer of 64 bits.
    pub fn as_float(&self) -> Option<f64> {
        match self {
            Datum::Float(x) => Some(*x),
            Datum::Int(n) => Some(*n as f64),
            _ => None,
        }
    }
}

macro_rules! datum_from {
    ($($type:ty, $value:ident => $datum:expr;)*) => {
        $(impl From<$type> for Datum {
            fn from($value: $type) -> Datum {
                $datum
            }
        })*
    };
}
datum_from! {
    (), _value => Datum::None;
    bool, truth => Datum::Bool(truth);
    i8, n => Datum::Int(n.into());
    i16, n => Datum::Int(n.into());
    i32, n => Datum::Int(n.into());
    i64, n => Datum::Int(n);
    i128, n => Datum::int(n);
    u8, n => Datum::Int(n.into());
    u16, n => Datum::Int(n.into());
    u32, n => Datum::Int(n.into());
    u64, n => Datum::int(n);
    u128, n => Datum::int(n);
    f32, x => Datum::Float(x.into());
    f64, x => Datum::Float(x);
    &str, text => Datum::Str(text.to_owned());
    String, text => Datum::Str(text);
    &[u8], bytes => Datum::Bytes(bytes.to_owned());
}

impl<T: Into<Datum>> From<Option<T>> for Datum {
    fn from(value: Option<T>) -> Datum {
        value.map_or(Datum::None, Into::into)
    }
}

/// A `list`. (`bytes` are made of a slice.)
impl<T: Into<Datum>> From<Vec<T>> for Datum {
    fn from(items: Vec<T>) -> Datum {
        Datum::List(items.into_iter().map(Into::into).collect())
    }
}

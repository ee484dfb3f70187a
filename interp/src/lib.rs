//! Chalcopy: a small Python virtual machine in one caller-given slice of memory.
#![no_std]
#![cfg_attr(not(feature = "compiler"), allow(dead_code))]

pub mod host;
pub mod limits;
pub(crate) mod number;
mod exec;
mod modules;
mod types;
mod unicode;
mod vm;

pub mod code;
pub mod heap;

#[cfg(feature = "compiler")]
pub mod compile;
#[cfg(feature = "compiler")]
#[doc(hidden)]
pub mod syntax;

/// The floors below the face, for the tests of this crate alone.
#[doc(hidden)]
pub mod testing {
    pub use crate::number::{
        Fixed, Measure, Out, bits, bytes, digits, div, float, format, gcd, hash, hex, int, limbs, literal,
        mul, percent, pow, radix, real, roots, round, spec, text,
    };
}

//! Chalcopy: a small Python virtual machine in one caller-given slice of memory.
//!
//! Begin with [`Engine`]; [`Host`] is what a program sees of its world, [`HostModule`] what it can call there, [`Arg`] and
//! [`Reply`] what crosses (owned data and Rust types are the features `alloc` and `serde`). `docs/embedding.md` shows all of it.
#![no_std]
#![cfg_attr(not(all(feature = "compiler", feature = "bigint", feature = "extras")), allow(dead_code))]

#[cfg(feature = "alloc")]
extern crate alloc;

mod border;
mod census;
mod copy;
#[cfg(feature = "alloc")]
mod datum;
mod engine;
mod error;
mod exchange;
mod exec;
mod freezing;
pub mod host;
pub mod limits;
#[cfg(feature = "disasm")]
mod listing;
mod modules;
pub(crate) mod number;
mod pausing;
mod prompt;
mod session;
mod stepping;
mod task;
mod types;
mod unicode;
mod vm;

pub mod code;
pub mod heap;

#[cfg(feature = "serde")]
pub use crate::datum::DatumError;
#[cfg(feature = "alloc")]
pub use crate::datum::{BigInt, Datum};
pub use crate::engine::{Engine, Gauges};
pub use crate::error::Error;
pub use crate::host::{Host, ModuleSource, NoHost, Stream};
pub use crate::limits::Limits;
pub use crate::prompt::{Indentation, Prompt, Turn};
pub use crate::stepping::{Standing, Variable};
pub use crate::task::TaskShape;
pub use crate::vm::hosting::{HostCall, HostError, HostItem, HostModule};
pub use crate::vm::pausing::Pause;
pub use crate::vm::plain::{Arg, FromReply, Items, Mismatch, Reply};
pub use crate::vm::state::Collecting;

#[cfg(feature = "compiler")]
#[doc(hidden)]
pub mod compile;
#[cfg(not(feature = "compiler"))]
#[path = "compile_off.rs"]
mod compile;
#[cfg(feature = "compiler")]
#[doc(hidden)]
pub mod syntax;
#[cfg(not(feature = "compiler"))]
#[path = "syntax_off.rs"]
mod syntax;

/// The floors below the face, for the tests of this crate alone.
#[doc(hidden)]
pub mod testing {
    pub use crate::number::{
        Fixed, Measure, Out, bits, bytes, digits, div, float, format, gcd, hash, hex, int, limbs, literal,
        mul, percent, pow, radix, real, roots, round, spec, text,
    };
}

/// The page about embedding and the README, whose examples are tests.
#[cfg(doctest)]
mod pages {
    #[doc = include_str!("../../docs/embedding.md")]
    struct Embedding;
    #[doc = include_str!("../../README.md")]
    struct Readme;
}

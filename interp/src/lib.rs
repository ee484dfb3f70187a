//! Chalcopy: a small Python virtual machine in one caller-given slice of memory.
#![no_std]
#![cfg_attr(not(feature = "compiler"), allow(dead_code))]

pub mod host;
pub mod limits;
mod unicode;
mod vm;

pub mod code;
pub mod heap;

#[cfg(feature = "compiler")]
#[doc(hidden)]
pub mod syntax;

//! The module `machine`: what a program can do with the chip, over embedded-hal's traits.
//!
//! Two halves. The functions here move bytes and levels; a board answers for its ports by [`Ports`], with whatever of its chip's HAL
//! has the traits of embedded-hal. The classes that MicroPython's users know (`Pin`, `I2C`, ..) are Python, [`PYTHON`], which calls
//! these functions; a board without a compiler has the functions alone.
#![no_std]

mod call;
mod ports;
mod soft_i2c;

pub use crate::call::{call, module};
pub use crate::ports::{Analog, Bus, Failure, Level, Line, Mode, NoPorts, Ports, Pull, Serial, Watchdog};
pub use crate::soft_i2c::SoftI2c;

/// The classes, as a module for whoever imports `machine`.
pub const PYTHON: &str = include_str!("../machine.py");

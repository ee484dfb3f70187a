//! What all boards share: start-up, console, prompt, clock, the image in flash, reports of panics and faults.
//!
//! A board is a folder beside this one: a type with [`Board`] (what its registers do), a `memory.x` (where what lies), and one
//! line, [`firmware!`], that makes a program of both.
//!
//! ```text
//!   reset -> start -> [ engine -> image in the slot -> prompt ] -> once more at Ctrl-D
//! ```
#![no_std]

mod board;
mod console;
mod kept;
mod machine;
mod report;
mod slot;
mod stack;
mod start;
mod world;

#[cfg(feature = "files")]
mod files;
#[cfg(not(feature = "files"))]
#[path = "files_off.rs"]
mod files;

#[cfg(feature = "places")]
mod panicked;
#[cfg(not(feature = "places"))]
#[path = "panicked_off.rs"]
mod panicked;

#[cfg(feature = "full")]
mod keys;
#[cfg(feature = "classes")]
mod python;
#[cfg(not(feature = "classes"))]
#[path = "python_off.rs"]
mod python;
#[cfg(feature = "full")]
mod raw;
#[cfg(feature = "full")]
mod repl;
#[cfg(not(feature = "full"))]
#[path = "repl_off.rs"]
mod repl;

#[cfg(feature = "scripts")]
mod scripts;
#[cfg(not(feature = "scripts"))]
#[path = "scripts_off.rs"]
mod scripts;

#[cfg_attr(target_arch = "arm", path = "arm.rs")]
#[cfg_attr(feature = "virt", path = "riscv.rs")]
#[cfg_attr(feature = "esp", path = "esp.rs")]
mod processor;

#[cfg(target_arch = "arm")]
pub mod mps2;
#[cfg(target_arch = "arm")]
mod mps2_dog;
#[cfg(target_arch = "arm")]
mod mps2_ports;
#[cfg(feature = "nrf")]
pub mod nrf;
#[cfg(feature = "nrf")]
mod nrf_dog;
pub mod registers;

pub use crate::board::Board;
pub use crate::kept::Kept;
pub use crate::scripts::arena;
pub use crate::start::{room, start};
// Cores without compare-and-swap have it by critical sections: this crate is only asked for that feature.
#[cfg(target_arch = "arm")]
use portable_atomic as _;

pub use chalcopy_machine as ports;
pub use embedded_hal;
pub use static_cell::ConstStaticCell;

/// Makes a firmware of a [`Board`], the words of its arena, and the bytes of the longest text that it compiles.
///
/// # Example
/// ```ignore
/// chalcopy_board::firmware!(Mps2, 4096, 2048);
/// ```
#[macro_export]
macro_rules! firmware {
    ($board:ty, $words:expr, $bytes:expr) => {
        /// All the memory that a program has.
        static ARENA: $crate::ConstStaticCell<[u64; $crate::arena($words)]> =
            $crate::ConstStaticCell::new([0; $crate::arena($words)]);

        /// What is compiled comes in here.
        static ROOM: $crate::ConstStaticCell<[u8; $crate::room($bytes)]> =
            $crate::ConstStaticCell::new([0; $crate::room($bytes)]);

        /// What the runtime calls after a reset.
        #[allow(unsafe_code)]
        #[unsafe(export_name = "main")]
        extern "C" fn main() -> ! {
            $crate::start::<$board>(ARENA.take(), ROOM.take())
        }
    };
}

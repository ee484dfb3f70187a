//! Code as data: instructions, images of code and constants, their check and their listing.

#[cfg(feature = "disasm")]
pub mod disasm;
pub mod image;
pub mod instr;
pub mod operand;
pub mod ops;
pub mod special;
pub mod verify;
mod verify_code;
pub mod view;
pub mod well_known;

//! Registers of a peripheral: a word in the address space that is read and written whole.
#![allow(unsafe_code)]

/// A register of 32 bits.
#[derive(Clone, Copy, Debug)]
pub struct Register(usize);

impl Register {
    /// The register at an address that the chip's manual gives for it.
    pub const fn at(address: usize) -> Register {
        Register(address)
    }

    /// Its value.
    pub fn read(self) -> u32 {
        // SAFETY: a board's folder makes registers of addresses from the chip's manual, a program of those in `Board::REGISTERS`; none
        // is memory that Rust knows of.
        unsafe { (self.0 as *const u32).read_volatile() }
    }

    /// Sets it.
    pub fn write(self, value: u32) {
        // SAFETY: as in `read`.
        unsafe { (self.0 as *mut u32).write_volatile(value) }
    }

    /// Whether all of these bits are set.
    pub fn has(self, bits: u32) -> bool {
        self.read() & bits == bits
    }
}

/// A register of 8 bits.
#[derive(Clone, Copy, Debug)]
pub struct ByteRegister(usize);

impl ByteRegister {
    /// The register at an address that the chip's manual gives for it.
    pub const fn at(address: usize) -> ByteRegister {
        ByteRegister(address)
    }

    /// Its value.
    pub fn read(self) -> u8 {
        // SAFETY: as in `Register::read`.
        unsafe { (self.0 as *const u8).read_volatile() }
    }

    /// Sets it.
    pub fn write(self, value: u8) {
        // SAFETY: as in `Register::read`.
        unsafe { (self.0 as *mut u8).write_volatile(value) }
    }
}

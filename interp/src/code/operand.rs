//! Operands: a type for each meaning a field of an instruction can have; see the head of `ops.rs`.

/// What a field of an instruction can be read from and written as.
pub trait Field: Copy {
    /// The operand from the field's bits; higher bits are ignored.
    fn from_bits(bits: u32) -> Self;
    /// The field's bits.
    fn bits(self) -> u32;
    /// The operand as one of all kinds, for walkers.
    fn operand(self) -> Operand;
}

/// The first word of an instruction, from which its operands are read; bits above those asked for may be anything.
pub trait Word: Copy {
    /// Byte `N`, counted from the lowest, which is the op's number.
    fn byte<const N: usize>(self) -> u32;
    /// The upper half.
    fn half(self) -> u32;
    /// All but the op's number.
    fn rest(self) -> u32;
}

impl Word for u32 {
    #[inline(always)]
    fn byte<const N: usize>(self) -> u32 {
        self >> (8 * N)
    }

    #[inline(always)]
    fn half(self) -> u32 {
        self >> 16
    }

    #[inline(always)]
    fn rest(self) -> u32 {
        self >> 8
    }
}

macro_rules! fields {
    ($($(#[$doc:meta])* $Name:ident($inner:ty), |$bits:ident| $from:expr, |$this:ident| $to:expr;)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, PartialEq, Eq, Debug)]
            pub struct $Name(pub $inner);

            impl Field for $Name {
                #[inline(always)]
                fn from_bits($bits: u32) -> $Name {
                    $Name($from)
                }
                #[inline(always)]
                fn bits(self) -> u32 {
                    let $this = self.0;
                    $to
                }
                fn operand(self) -> Operand {
                    Operand::$Name(self)
                }
            }
        )*

        /// An operand of any kind.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum Operand {
            $($(#[$doc])* $Name($Name),)*
            /// A name and its inline cache.
            Site(Site),
        }
    };
}

fields! {
    /// A register of the frame.
    Reg(u8), |bits| bits as u8, |n| u32::from(n);
    /// One of the code's first 256 constants.
    Const8(u8), |bits| bits as u8, |n| u32::from(n);
    /// A constant of the code.
    Const16(u16), |bits| bits as u16, |n| u32::from(n);
    /// A constant of the code, in a word of its own.
    Const32(u32), |bits| bits, |n| n;
    /// A cell of the running function's closure.
    Index16(u16), |bits| bits as u16, |n| u32::from(n);
    /// A signed number.
    Int16(i16), |bits| bits as u16 as i16, |n| u32::from(n as u16);
    /// A plain number: how many, or which.
    Count(u8), |bits| bits as u8, |n| u32::from(n);
    /// A plain number in a word of its own.
    Number(u32), |bits| bits, |n| n;
    /// Yes or no.
    Flag(u8), |bits| bits as u8, |n| u32::from(n);
    /// How far to jump, in words from the next instruction.
    Offset(i32), |bits| bits as i32, |n| n as u32;
    /// How far to jump, in 24 bits.
    Offset24(i32), |bits| ((bits << 8) as i32) >> 8, |n| n as u32 & 0xFF_FFFF;
    /// A row of `special.rs`.
    Special(u8), |bits| bits as u8, |n| u32::from(n);
    /// A row of `well_known.rs`.
    WellKnown(u8), |bits| bits as u8, |n| u32::from(n);
    /// A row of `ops::BINARY`.
    Binary(u8), |bits| bits as u8, |n| u32::from(n);
}

/// A name, and the inline cache of the instruction that uses it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Site {
    /// The constant that holds the name.
    pub name: u16,
    /// The cache's number in the code.
    pub cache: u16,
}

impl Field for Site {
    #[inline(always)]
    fn from_bits(bits: u32) -> Site {
        Site { name: bits as u16, cache: (bits >> 16) as u16 }
    }
    #[inline(always)]
    fn bits(self) -> u32 {
        u32::from(self.name) | u32::from(self.cache) << 16
    }
    fn operand(self) -> Operand {
        Operand::Site(self)
    }
}

impl Flag {
    /// Whether it is set.
    #[inline(always)]
    pub const fn is_set(self) -> bool {
        self.0 != 0
    }
}

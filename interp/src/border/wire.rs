//! Tags and flags of the border format.

/// The format's version.
pub const VERSION: u8 = 2;
/// How deep values may nest.
pub const MAX_DEPTH: u8 = 64;
/// How many bytes a message may have.
pub const MAX_MESSAGE: usize = 16 << 20;

/// Kinds of requests.
pub const START: u8 = 1;
/// A call of `process`.
pub const PROCESS: u8 = 2;
/// The end: the state goes out.
pub const STOP: u8 = 3;
/// The state goes out.
pub const STATE: u8 = 4;

/// Flag of a request: the task's identity follows the clock.
pub const TASK: u16 = 1;
/// Flag of a start: the script's `start` is not called.
pub const QUIET: u16 = 2;
/// Flag of a call of `process`: after the inputs follow the outputs as they are before the call.
pub const OUTPUTS: u16 = 4;
/// Flag of a message: a payload follows.
pub const HAS_PAYLOAD: u8 = 1;
/// Flag of a message: metadata follow.
pub const HAS_METADATA: u8 = 8;

/// Tags of values.
pub mod tag {
    /// `None`.
    pub const NONE: u8 = 0x00;
    /// `False`.
    pub const FALSE: u8 = 0x01;
    /// `True`.
    pub const TRUE: u8 = 0x02;
    /// Unsigned, 8 bits.
    pub const U8: u8 = 0x10;
    /// Unsigned, 16 bits.
    pub const U16: u8 = 0x11;
    /// Unsigned, 32 bits.
    pub const U32: u8 = 0x12;
    /// Unsigned, 64 bits.
    pub const U64: u8 = 0x13;
    /// Unsigned, 128 bits.
    pub const U128: u8 = 0x14;
    /// Signed, 8 bits.
    pub const I8: u8 = 0x18;
    /// Signed, 16 bits.
    pub const I16: u8 = 0x19;
    /// Signed, 32 bits.
    pub const I32: u8 = 0x1A;
    /// Signed, 64 bits.
    pub const I64: u8 = 0x1B;
    /// Signed, 128 bits.
    pub const I128: u8 = 0x1C;
    /// A float of 32 bits.
    pub const F32: u8 = 0x20;
    /// A float of 64 bits.
    pub const F64: u8 = 0x21;
    /// Text.
    pub const STR: u8 = 0x30;
    /// Bytes.
    pub const BYTES: u8 = 0x31;
    /// A name of the table, as text.
    pub const NAME: u8 = 0x32;
    /// A buffer in shared memory, by its number among those of the call.
    pub const BUFFER: u8 = 0x33;
    /// Values in a row.
    pub const LIST: u8 = 0x40;
    /// Numbers of one tag in a row.
    pub const ARRAY: u8 = 0x41;
    /// A struct's values.
    pub const STRUCT: u8 = 0x42;
    /// Pairs.
    pub const MAP: u8 = 0x43;
    /// A named value.
    pub const VARIANT: u8 = 0x44;

    /// How wide a number's body is; `None` if the tag is not a number's.
    pub const fn width(tag: u8) -> Option<usize> {
        match tag {
            U8 | I8 => Some(1),
            U16 | I16 => Some(2),
            U32 | I32 | F32 => Some(4),
            U64 | I64 | F64 => Some(8),
            U128 | I128 => Some(16),
            _ => None,
        }
    }
}

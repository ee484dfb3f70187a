//! The border format of `docs/border.md`, host side: serde values straight into bytes, replies read in place.

mod access;
pub mod error;
pub mod names;
pub mod read;
pub mod shared;
mod stamp;
pub mod write;

/// The tags of values.
pub mod tag {
    /// `None`.
    pub const NONE: u8 = 0x00;
    /// `False`.
    pub const FALSE: u8 = 0x01;
    /// `True`.
    pub const TRUE: u8 = 0x02;
    /// Unsigned integers; the next four double the width up to 128 bits.
    pub const U8: u8 = 0x10;
    /// 16 bits, unsigned.
    pub const U16: u8 = 0x11;
    /// 32 bits, unsigned.
    pub const U32: u8 = 0x12;
    /// 64 bits, unsigned.
    pub const U64: u8 = 0x13;
    /// 128 bits, unsigned.
    pub const U128: u8 = 0x14;
    /// Signed integers; the next four double the width up to 128 bits.
    pub const I8: u8 = 0x18;
    /// 16 bits, signed.
    pub const I16: u8 = 0x19;
    /// 32 bits, signed.
    pub const I32: u8 = 0x1a;
    /// 64 bits, signed.
    pub const I64: u8 = 0x1b;
    /// 128 bits, signed.
    pub const I128: u8 = 0x1c;
    /// A single-precision float.
    pub const F32: u8 = 0x20;
    /// A double-precision float.
    pub const F64: u8 = 0x21;
    /// Text.
    pub const STR: u8 = 0x30;
    /// Bytes.
    pub const BYTES: u8 = 0x31;
    /// A name from the table, as text.
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
    /// A named value: `{name: value}`.
    pub const VARIANT: u8 = 0x44;

    /// The width of a number's body, or `None` if `tag` is not a number's.
    #[must_use]
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

/// What a request asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Ask {
    /// Bring templates and state in, call the script's `start`.
    Start = 1,
    /// Call the script's `process`.
    Process = 2,
    /// Call the script's `stop`, bring the state out.
    Stop = 3,
    /// Bring the state out.
    State = 4,
}

/// The format's version, the first byte of a request.
pub const VERSION: u8 = 2;
/// Request flag: the task's identity follows the clock.
pub const TASK: u16 = 1;
/// Request flag of a start: the script's `start` is not called.
pub const QUIET: u16 = 2;
/// Request flag of a process: after the inputs follow the outputs as they are before the call.
pub const OUTPUTS: u16 = 4;
/// Message flag: a payload follows.
pub const PAYLOAD: u8 = 1;
/// Message flag: metadata follow.
pub const METADATA: u8 = 8;
/// How many bytes a message may have.
pub const MAX_MESSAGE: usize = 16 << 20;
/// How deep values may nest.
pub const MAX_DEPTH: u8 = 64;
/// Offset of the request's `names_at`.
pub const NAMES_AT: usize = 4;

//! Frames, functions and code bodies: what stands where while Python code runs.
//!
//! ```text
//! stack     ... | callee | link | extra | r[0] r[1] ...            of the running frame, base = index of r[0]
//! link      | pc:22 | base - caller's base:16 | dest:8 | mode:4 |   as an inline integer
//!
//! function  | code | globals | closure | defaults | keyword defaults | extras: None or a dict of attributes |
//! code      | place in its image | numbers | offsets | image | nested code: None or a block | caches, 2 words each ... |
//! numbers   | registers:9 | positional:8 | positional-only:8 | keyword-only:8 | flags:8 |
//! offsets   | constants, in words of the image:25 | instructions, likewise:25 |
//! ```
//! `callee` is the function (a generator's frame: its function too), which keeps everything the frame needs alive.

use crate::heap::value::{Handle, Value};
use crate::vm::state::Vm;

/// Words of a function.
pub const CODE: usize = 0;
/// The globals' dict.
pub const GLOBALS: usize = 1;
/// A tuple of cells, or `None`.
pub const CLOSURE: usize = 2;
/// A tuple of the last positional parameters' defaults, or `None`.
pub const DEFAULTS: usize = 3;
/// A dict of keyword-only parameters' defaults, or `None`.
pub const KWDEFAULTS: usize = 4;
/// A dict of further attributes (`__doc__`, `__annotations__`, a program's own), or `None`.
pub const EXTRAS: usize = 5;

/// Words of a code body: its place in its image, as an image reference.
pub const PLACE: usize = 0;
/// Numbers of registers and parameters; see the drawing.
pub const NUMBERS: usize = 1;
/// Where constants and instructions stand in the image.
pub const OFFSETS: usize = 2;
/// The image: an object, or the number of one outside the arena.
pub const IMAGE: usize = 3;
/// Bodies of nested code, by constant.
pub const NESTED: usize = 4;
/// The first inline cache.
pub const CACHES: usize = 5;
/// Words in an inline cache.
pub const CACHE_WORDS: usize = 2;

/// Registers in front of a frame's first.
pub const FRAME: u32 = crate::code::ops::FRAME_WORDS as u32;

/// What happens with what a frame returns.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Mode {
    /// It goes into the caller's register `dest`.
    Plain,
    /// It ends this run of the machine.
    Root,
    /// It must be `None`: an `__init__`; the instance, in `extra`, goes into `dest`.
    Init,
    /// It is a generator's, resumed by `ForIter`.
    Iterate,
    /// It is a generator's, resumed by `Send`.
    Send,
    /// It is an operator's method: `NotImplemented` means that the instruction goes on with the other operand.
    Operator,
    /// It is dropped.
    Drop,
    /// As `Init`, and the instance ends this run of the machine.
    RootInit,
    /// It is a generator's, resumed by a call of `next` or `send`: a `StopIteration` takes it to the caller.
    Step,
    /// It is a generator's, whose values a builtin takes: see `exec/fold.rs`.
    Fold,
}

const MODES: [Mode; 10] = [
    Mode::Plain,
    Mode::Root,
    Mode::Init,
    Mode::Iterate,
    Mode::Send,
    Mode::Operator,
    Mode::Drop,
    Mode::RootInit,
    Mode::Step,
    Mode::Fold,
];

/// Where a frame returns to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Link {
    /// The caller's next instruction, as an index into its code.
    pub pc: u32,
    /// How far the caller's registers stand below.
    pub delta: u32,
    /// The caller's register for the result.
    pub dest: u8,
    /// What happens with the result.
    pub mode: Mode,
}

/// The longest code that a link can point into, in words of 32 bits.
pub const CODE_MAX: u32 = 1 << 22;
/// The farthest a caller's registers can stand below.
pub const DELTA_MAX: u32 = (1 << 16) - 1;

impl Link {
    /// The link as it stands on the stack.
    #[inline]
    pub fn pack(self) -> Value {
        let bits = u64::from(self.pc) << 28
            | u64::from(self.delta) << 12
            | u64::from(self.dest) << 4
            | self.mode as u64;
        Value::small(bits as i64)
    }

    /// The link that stands on the stack.
    #[inline]
    pub fn unpack(value: Value) -> Link {
        let bits = value.bits();
        Link {
            pc: (bits >> 28) as u32 & (CODE_MAX - 1),
            delta: (bits >> 12) as u32 & DELTA_MAX,
            dest: (bits >> 4) as u8,
            mode: MODES[(bits & 15) as usize],
        }
    }
}

/// Flags of a code body, as `code/view.rs` has them.
pub const VARARGS: u8 = 1;
/// It takes `**kwargs`.
pub const VARKW: u8 = 2;

/// The numbers of a code body.
#[derive(Clone, Copy, Debug)]
pub struct Numbers(u64);

impl Numbers {
    /// Packs them.
    pub fn pack(registers: u16, positional: u8, positional_only: u8, keyword_only: u8, flags: u8) -> Value {
        let bits = u64::from(registers)
            | u64::from(positional) << 9
            | u64::from(positional_only) << 17
            | u64::from(keyword_only) << 25
            | u64::from(flags) << 33;
        Value::small(bits as i64)
    }

    /// Those of a code body.
    #[inline]
    pub fn of(vm: &Vm, code: Handle) -> Numbers {
        Numbers(vm.get(code, NUMBERS).bits())
    }

    /// Those that stand in a code body's word.
    #[inline(always)]
    pub fn from_value(value: Value) -> Numbers {
        Numbers(value.bits())
    }

    /// Whether a call with so many positional arguments gives just the parameters there are.
    #[inline(always)]
    pub fn takes_just(self, count: u32) -> bool {
        // The positional-only count, which says nothing here, stands between; so do flags other than VARARGS and VARKW.
        self.0 >> 9 & 0x03FF_00FF == u64::from(count)
    }

    /// How many registers a frame has.
    #[inline]
    pub fn registers(self) -> u32 {
        self.0 as u32 & 0x1FF
    }

    /// How many parameters can be given by position.
    #[inline]
    pub fn positional(self) -> usize {
        (self.0 >> 9) as usize & 0xFF
    }

    /// How many of these by position only.
    pub fn positional_only(self) -> usize {
        (self.0 >> 17) as usize & 0xFF
    }

    /// How many by name only.
    #[inline]
    pub fn keyword_only(self) -> usize {
        (self.0 >> 25) as usize & 0xFF
    }

    /// Whether any of these flags is set.
    #[inline]
    pub fn has(self, flags: u8) -> bool {
        (self.0 >> 33) as u8 & flags != 0
    }

    /// Whether there are only positional parameters.
    #[inline]
    pub fn is_plain(self) -> bool {
        // Keyword-only count, VARARGS and VARKW stand side by side.
        self.0 >> 25 & 0x3FF == 0
    }
}

impl Vm<'_> {
    /// The running function; `None` outside any frame.
    pub fn running(&self) -> Option<Handle> {
        if self.now.depth == 0 { None } else { self.register(self.now.base - FRAME).as_object() }
    }

    /// The globals of the running frame, or of `__main__`.
    pub fn globals(&self) -> Value {
        match self.running() {
            Some(function) => self.get(function, GLOBALS),
            None => self.root(crate::vm::state::Root::Main),
        }
    }

    /// Register `index` of the running frame.
    #[inline]
    pub fn reg(&self, index: u8) -> Value {
        self.register(self.now.base + u32::from(index))
    }

    /// Changes register `index` of the running frame.
    #[inline]
    pub fn set_reg(&mut self, index: u8, value: Value) {
        self.set_register(self.now.base + u32::from(index), value);
    }
}

#[cfg(test)]
mod tests {
    use super::{CODE_MAX, DELTA_MAX, Link, Mode};

    #[test]
    fn a_link_survives_the_stack() {
        let link = Link { pc: CODE_MAX - 1, delta: DELTA_MAX, dest: 255, mode: Mode::Drop };
        assert_eq!(Link::unpack(link.pack()), link);
    }
}

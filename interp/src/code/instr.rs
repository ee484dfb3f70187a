//! Instructions: `Op` and `Instr`, made from the table, and their encoding in words of 32 bits.
//!
//! `Instr::decode` and the loop's `match` fuse into one indirect jump at `opt-level = 3`; an `Instr` is never stored.
//! A row `Move abc { a: Reg, b: Reg }` becomes the variant `Instr::Move { a: Reg, b: Reg }`, the number
//! `Op::Move`, and the arms of `decode`, `encode` and `walk` that read and write its fields by its form.

use crate::code::operand::{
    Binary, Const8, Const16, Const32, Count, Field, Flag, Index16, Int16, Number, Offset, Offset24, Operand,
    Reg, Site, Special, WellKnown, Word,
};
use crate::code::ops::for_each_op;

/// How an instruction's operands lie in its words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// Up to three operands of 8 bits.
    Abc,
    /// One operand of 8 bits, one of 16.
    Abx,
    /// One operand of 24 bits.
    Ax,
    /// As `Abc`, and the last operand in a second word.
    Abcw,
}

macro_rules! shape {
    (abc) => {
        Shape::Abc
    };
    (abx) => {
        Shape::Abx
    };
    (ax) => {
        Shape::Ax
    };
    (abcw) => {
        Shape::Abcw
    };
}

/// Reads the fields of one row: `word` holds the first word, `next` the second.
macro_rules! read {
    ([$($N:tt)*] abc $w:ident $x:ident) => {
        $($N)* {}
    };
    ([$($N:tt)*] abc $w:ident $x:ident $f:ident $F:ident) => {
        $($N)* { $f: $F::from_bits($w.byte::<1>()) }
    };
    ([$($N:tt)*] abc $w:ident $x:ident $f:ident $F:ident $g:ident $G:ident) => {
        $($N)* { $f: $F::from_bits($w.byte::<1>()), $g: $G::from_bits($w.byte::<2>()) }
    };
    ([$($N:tt)*] abc $w:ident $x:ident $f:ident $F:ident $g:ident $G:ident $h:ident $H:ident) => {
        $($N)* { $f: $F::from_bits($w.byte::<1>()), $g: $G::from_bits($w.byte::<2>()), $h: $H::from_bits($w.byte::<3>()) }
    };
    ([$($N:tt)*] abx $w:ident $x:ident $f:ident $F:ident $g:ident $G:ident) => {
        $($N)* { $f: $F::from_bits($w.byte::<1>()), $g: $G::from_bits($w.half()) }
    };
    ([$($N:tt)*] ax $w:ident $x:ident $f:ident $F:ident) => {
        $($N)* { $f: $F::from_bits($w.rest()) }
    };
    ([$($N:tt)*] abcw $w:ident $x:ident $f:ident $F:ident $g:ident $G:ident) => {
        $($N)* { $f: $F::from_bits($w.byte::<1>()), $g: $G::from_bits($x()) }
    };
    ([$($N:tt)*] abcw $w:ident $x:ident $f:ident $F:ident $g:ident $G:ident $h:ident $H:ident) => {
        $($N)* { $f: $F::from_bits($w.byte::<1>()), $g: $G::from_bits($w.byte::<2>()), $h: $H::from_bits($x()) }
    };
    ([$($N:tt)*] abcw $w:ident $x:ident
     $f:ident $F:ident $g:ident $G:ident $h:ident $H:ident $i:ident $I:ident) => {
        $($N)* {
            $f: $F::from_bits($w.byte::<1>()),
            $g: $G::from_bits($w.byte::<2>()),
            $h: $H::from_bits($w.byte::<3>()),
            $i: $I::from_bits($x()),
        }
    };
}

/// Writes the fields of one row: the words without the op's number.
macro_rules! write {
    (abc) => {
        (0, 0)
    };
    (abc $f:ident) => {
        ($f.bits() << 8, 0)
    };
    (abc $f:ident $g:ident) => {
        ($f.bits() << 8 | $g.bits() << 16, 0)
    };
    (abc $f:ident $g:ident $h:ident) => {
        ($f.bits() << 8 | $g.bits() << 16 | $h.bits() << 24, 0)
    };
    (abx $f:ident $g:ident) => {
        ($f.bits() << 8 | $g.bits() << 16, 0)
    };
    (ax $f:ident) => {
        ($f.bits() << 8, 0)
    };
    (abcw $f:ident $g:ident) => {
        ($f.bits() << 8, $g.bits())
    };
    (abcw $f:ident $g:ident $h:ident) => {
        ($f.bits() << 8 | $g.bits() << 16, $h.bits())
    };
    (abcw $f:ident $g:ident $h:ident $i:ident) => {
        ($f.bits() << 8 | $g.bits() << 16 | $h.bits() << 24, $i.bits())
    };
}

macro_rules! define {
    ($($(#[doc = $doc:literal])* $Name:ident $form:ident { $($field:ident : $Type:ident),* })*) => {
        /// The number of an instruction: the table's row.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub enum Op { $($(#[doc = $doc])* $Name,)* }

        /// An instruction with its operands.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum Instr {
            $($(#[doc = $doc])* $Name {
                $(#[doc = "See the row's effect."] $field: $Type,)*
            },)*
        }

        /// The operands of each instruction alone: what the loop reads once it knows which one it has.
        pub mod row {
            use super::*;
            $(
                #[doc = concat!("Operands of `", stringify!($Name), "`.")]
                pub struct $Name {
                    $(#[doc = "See the row's effect."] pub $field: $Type,)*
                }

                impl $Name {
                    /// Reads them; see `Instr::decode_with`.
                    #[inline(always)]
                    pub fn read(word: impl Word, next: impl FnOnce() -> u32) -> $Name {
                        let _ = (word, &next);
                        read!([$Name] $form word next $($field $Type)*)
                    }
                }
            )*
        }

        impl Op {
            /// Every op in the order of its number.
            pub const ALL: &'static [Op] = &[$(Op::$Name,)*];
            const SHAPES: &'static [Shape] = &[$(shape!($form),)*];
            const NAMES: &'static [&'static str] = &[$(stringify!($Name),)*];
            /// The whole table as text; its hash tells whether an image was made for this table.
            pub(crate) const TEXT: &'static str = concat!($(
                stringify!($Name), " ", stringify!($form), $(" ", stringify!($field), stringify!($Type),)* "\n",
            )*);
        }

        impl Instr {
            /// The instruction in `word`; `next` is the word after it, which only long forms look at. What is no
            /// instruction reads as `Nop`, but verified code has none.
            #[inline(always)]
            pub fn decode(word: u32, next: u32) -> Instr {
                Instr::decode_with(word, || next)
            }

            /// As `decode`; the word after `word` is only asked for when the instruction has it, so that the loop can go on
            /// behind it in the same step.
            #[inline(always)]
            pub fn decode_with(word: u32, next: impl FnOnce() -> u32) -> Instr {
                #![allow(non_upper_case_globals)]
                $(const $Name: u8 = Op::$Name as u8;)*
                let _ = &next;
                match word as u8 {
                    $($Name => read!([Instr::$Name] $form word next $($field $Type)*),)*
                    _ => Instr::Nop {},
                }
            }

            /// The instruction's one or two words.
            pub fn encode(self) -> (u32, u32) {
                let (word, next) = match self {
                    $(Instr::$Name { $($field),* } => write!($form $($field)*),)*
                };
                (word | self.op() as u32, next)
            }

            /// The instruction's number.
            pub fn op(self) -> Op {
                match self { $(Instr::$Name { .. } => Op::$Name,)* }
            }

            /// Shows each operand with its name to `visit`, in the order of the table.
            pub fn walk(self, visit: &mut dyn FnMut(&'static str, Operand)) {
                match self {
                    $(Instr::$Name { $($field),* } => { $(visit(stringify!($field), $field.operand());)* })*
                }
            }
        }
    };
}

for_each_op!(define);

impl Op {
    /// The op with this number, if there is one.
    pub fn checked(number: u8) -> Option<Op> {
        Op::ALL.get(usize::from(number)).copied()
    }

    /// The row's name.
    pub fn name(self) -> &'static str {
        Op::NAMES[self as usize]
    }

    /// How the operands lie.
    pub const fn shape(self) -> Shape {
        Op::SHAPES[self as usize]
    }

    /// How many words the instruction takes: 1 or 2.
    pub const fn width(self) -> usize {
        if matches!(self.shape(), Shape::Abcw) { 2 } else { 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::{Instr, Op};

    #[test]
    fn decode_undoes_encode() {
        for op in Op::ALL {
            for seed in [0_u32, 1, 0x00FF_FF80, 0x1234_5678, u32::MAX] {
                let word = seed << 8 | *op as u32;
                let instr = Instr::decode(word, !seed);
                assert_eq!(instr.op(), *op);
                let (first, next) = instr.encode();
                assert_eq!(Instr::decode(first, next), instr);
            }
        }
    }
}

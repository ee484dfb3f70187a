//! Code objects as they stand in an image.
//!
//! ```text
//!  word 0 | header: Kind::Raw, CODE_FLAG                                            |
//!  word 1 | name:32 (low)                  | qualified name:32      (str offsets)   |
//!  word 2 | positional-only:8 positional:8 keyword-only:8 0:8 | registers:16 flags:16 |
//!  word 3 | first line:32                  | caches:32                              |
//!  word 4 | constants: where:32            | how many:32                            |
//!  word 5 | instructions: where:32         | how many words of 32 bits:32           |
//!  word 6 | handlers: where:32             | how many:32                            |
//!  word 7 | positions: where:32            | how many bytes:32                      |
//!  word 8 | variables: where:32            | how many:16  of these free:16          |
//! ```
//!
//! "Where" counts words from the code's header. The tables:
//!
//! ```text
//! constants     one Value a word; a code is a reference to its header
//! instructions  two a word, the first in the low half; one word of padding at least stands behind the last
//! handlers      | start:32 end:32 | target:32 register:32 |   innermost first: the first that covers a pc is it
//! positions     bytes, see `Positions`
//! variables     | name:32 (str offset) place:8 index:8 item:16 |   parameters in the order of their registers first,
//!               then other variables, then the free ones in the order of the closure
//! ```
//!
//! `positional` counts the positional-only ones too. With `HAS_DOC` the docstring is constant 0.

use crate::code::image::ImageView;
use crate::code::operand::Reg;
use crate::heap::value::Value;

/// Header flag (`FLAG_A`) of a code object among the raw objects of an image.
pub const CODE_FLAG: u8 = crate::heap::header::FLAG_A;
/// Words before a code's tables, the header included.
pub const CODE_WORDS: usize = 9;

/// The code takes `*args`.
pub const VARARGS: u16 = 1;
/// The code takes `**kwargs`.
pub const VARKW: u16 = 2;
/// The code is a generator's.
pub const GENERATOR: u16 = 4;
/// The code is a coroutine's.
pub const COROUTINE: u16 = 8;
/// The code is an asynchronous generator's.
pub const ASYNC_GENERATOR: u16 = 16;
/// The code's local names live in the mapping `r[0]`: a class body, or code run with a dict of locals.
pub const NAME_MODE: u16 = 32;
/// Constant 0 is the docstring.
pub const HAS_DOC: u16 = 64;
/// The code is a function's: it has a scope of its own.
pub const FUNCTION: u16 = 128;
/// The code is a class body.
pub const CLASS_BODY: u16 = 256;
/// The code stands inside another function's scope.
pub const NESTED: u16 = 512;
/// Every flag there is.
pub const ALL_FLAGS: u16 = 1023;

/// A code object in an image.
#[derive(Clone, Copy)]
pub struct CodeView<'i> {
    words: &'i [u64],
    at: usize,
}

/// An entry of the table of handlers: where an exception raised at `start..end` goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Handler {
    /// The first instruction word that is covered.
    pub start: u32,
    /// The first that is not any more.
    pub end: u32,
    /// Where to go on.
    pub target: u32,
    /// The register that receives the exception.
    pub register: Reg,
}

/// Where a variable lives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// In a register.
    Register(Reg),
    /// In a cell that stands in a register.
    Cell(Reg),
    /// In a cell of the closure.
    Free(u16),
    /// In an item of the spill list in a register.
    Spill(Reg, u8),
    /// In a cell that stands in an item of the spill list in a register.
    SpillCell(Reg, u8),
}

/// A variable of a code: a parameter, a local or a free variable.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Variable {
    /// Where its name stands in the image.
    pub name: u32,
    /// Where it lives while the code runs.
    pub place: Place,
}

impl Variable {
    /// The variable as a word of the table.
    pub fn to_word(self) -> u64 {
        let (place, index, item) = match self.place {
            Place::Register(reg) => (0_u64, reg.0, 0),
            Place::Cell(reg) => (1, reg.0, 0),
            Place::Free(index) => (2, 0, index),
            Place::Spill(reg, item) => (3, reg.0, u16::from(item)),
            Place::SpillCell(reg, item) => (4, reg.0, u16::from(item)),
        };
        u64::from(self.name) | place << 32 | u64::from(index) << 40 | u64::from(item) << 48
    }

    /// The variable of a word, if the word makes sense.
    pub fn from_word(word: u64) -> Option<Variable> {
        let (reg, item) = (Reg((word >> 40) as u8), (word >> 48) as u16);
        let place = match (word >> 32) as u8 {
            0 => Place::Register(reg),
            1 => Place::Cell(reg),
            2 => Place::Free(item),
            3 => Place::Spill(reg, item as u8),
            4 => Place::SpillCell(reg, item as u8),
            _ => return None,
        };
        Some(Variable { name: word as u32, place })
    }
}

/// A stretch of the source text, as tracebacks show it. Columns count bytes of UTF-8 from 0.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Position {
    /// The line, from 1; 0 if the instruction belongs to no line.
    pub line: u32,
    /// The column.
    pub column: u32,
    /// The line where it ends.
    pub end_line: u32,
    /// The column behind its end.
    pub end_column: u32,
}

fn low(word: u64) -> u32 {
    word as u32
}

fn high(word: u64) -> u32 {
    (word >> 32) as u32
}

impl<'i> CodeView<'i> {
    /// The code whose header stands at `offset` of an image.
    #[inline]
    pub fn new(words: &'i [u64], offset: u32) -> CodeView<'i> {
        CodeView { words, at: offset as usize }
    }

    fn word(self, index: usize) -> u64 {
        self.words[self.at + index]
    }

    /// The image the code stands in.
    pub fn image(self) -> ImageView<'i> {
        ImageView::new(self.words)
    }

    /// Where the code's header stands in its image.
    #[inline]
    pub fn offset(self) -> u32 {
        self.at as u32
    }

    /// Where its name stands.
    pub fn name(self) -> u32 {
        low(self.word(1))
    }

    /// Where its qualified name stands.
    pub fn qualified_name(self) -> u32 {
        high(self.word(1))
    }

    /// How many parameters are positional-only.
    #[inline]
    pub fn positional_only(self) -> usize {
        usize::from(self.word(2) as u8)
    }

    /// How many parameters are positional, the positional-only ones included.
    #[inline]
    pub fn positional(self) -> usize {
        usize::from((self.word(2) >> 8) as u8)
    }

    /// How many parameters are keyword-only.
    #[inline]
    pub fn keyword_only(self) -> usize {
        usize::from((self.word(2) >> 16) as u8)
    }

    /// How many of the first registers are parameters: positional, keyword-only, `*args`, `**kwargs`.
    pub fn parameters(self) -> usize {
        let flags = self.flags();
        self.positional()
            + self.keyword_only()
            + usize::from(flags & VARARGS != 0)
            + usize::from(flags & VARKW != 0)
    }

    /// How many registers a frame needs.
    #[inline]
    pub fn registers(self) -> usize {
        usize::from((self.word(2) >> 32) as u16)
    }

    /// The flags: `VARARGS`, `GENERATOR`, ...
    #[inline]
    pub fn flags(self) -> u16 {
        (self.word(2) >> 48) as u16
    }

    /// The line of its definition.
    pub fn first_line(self) -> u32 {
        low(self.word(3))
    }

    /// How many inline caches its instructions use.
    pub fn caches(self) -> usize {
        high(self.word(3)) as usize
    }

    fn table(self, index: usize) -> (usize, usize) {
        let word = self.word(index);
        (self.at + low(word) as usize, high(word) as usize)
    }

    /// The constants: the word of the image where they start, and how many there are.
    #[inline]
    pub fn constants(self) -> (usize, usize) {
        self.table(4)
    }

    /// Constant number `index`.
    #[inline]
    pub fn constant(self, index: usize) -> Value {
        Value::from_bits(self.words[self.constants().0 + index])
    }

    /// The instructions: the word of the image where they start, and how many words of 32 bits there are.
    #[inline]
    pub fn instructions(self) -> (usize, usize) {
        self.table(5)
    }

    /// The instruction word number `pc`.
    pub fn instruction(self, pc: usize) -> u32 {
        (self.words[self.instructions().0 + pc / 2] >> (32 * (pc % 2))) as u32
    }

    /// How many handlers there are.
    pub fn handlers(self) -> usize {
        self.table(6).1
    }

    /// Handler number `index`.
    pub fn handler(self, index: usize) -> Handler {
        let at = self.table(6).0 + 2 * index;
        let (range, to) = (self.words[at], self.words[at + 1]);
        Handler { start: low(range), end: high(range), target: low(to), register: Reg(high(to) as u8) }
    }

    /// The innermost handler for an exception raised by the instruction at `pc`.
    pub fn handler_at(self, pc: usize) -> Option<Handler> {
        (0..self.handlers())
            .map(|index| self.handler(index))
            .find(|handler| (handler.start as usize) <= pc && pc < handler.end as usize)
    }

    /// Which source text the instructions come from, from the first on.
    pub fn positions(self) -> Positions<'i> {
        let (at, bytes) = self.table(7);
        let position = Position { line: self.first_line(), end_line: 0, column: 0, end_column: 0 };
        Positions { words: &self.words[at..], bytes, at: 0, end: 0, position }
    }

    /// Which source text the instruction at `pc` comes from.
    pub fn position_at(self, pc: usize) -> Position {
        let mut last = Position::default();
        for (end, position) in self.positions() {
            last = position;
            if pc < end as usize {
                break;
            }
        }
        last
    }

    /// How many variables there are: parameters, locals and free ones.
    pub fn variables(self) -> usize {
        self.table(8).1 & 0xFFFF
    }

    /// How many of the variables are free: cells of the closure. They are the last ones.
    pub fn free(self) -> usize {
        self.table(8).1 >> 16
    }

    /// Variable number `index`; the first are the parameters, the last the free ones.
    pub fn variable(self, index: usize) -> Variable {
        let word = self.words[self.table(8).0 + index];
        let nowhere = Variable { name: word as u32, place: Place::Free(0) };
        Variable::from_word(word).unwrap_or(nowhere)
    }
}

/// The stretches of code and the source text each comes from: (end of the stretch, position).
///
/// An entry is five numbers: length of the stretch in instruction words; distance of the line from the last entry's,
/// zigzag; column; lines it goes on for; end column, as distance from the column if it ends on its line.
/// Numbers are written seven bits a byte, the least first, the top bit set while more follow.
#[derive(Clone)]
pub struct Positions<'i> {
    words: &'i [u64],
    bytes: usize,
    at: usize,
    end: u32,
    position: Position,
}

impl Positions<'_> {
    fn number(&mut self) -> Option<u32> {
        let (mut number, mut shift) = (0_u32, 0);
        loop {
            if self.at >= self.bytes || shift > 28 {
                return None;
            }
            let byte = (self.words[self.at / 8] >> (8 * (self.at % 8))) as u8;
            self.at += 1;
            number |= u32::from(byte & 0x7F) << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
            shift += 7;
        }
    }
}

impl Iterator for Positions<'_> {
    type Item = (u32, Position);

    fn next(&mut self) -> Option<(u32, Position)> {
        self.end = self.end.wrapping_add(self.number()?);
        let line = self.number()?;
        let line = self.position.line.wrapping_add(line >> 1 ^ 0_u32.wrapping_sub(line & 1));
        let column = self.number()?;
        let lines = self.number()?;
        let end = self.number()?;
        let end_column = if lines == 0 { column.wrapping_add(end) } else { end };
        self.position = Position { line, column, end_line: line.wrapping_add(lines), end_column };
        Some((self.end, self.position))
    }
}

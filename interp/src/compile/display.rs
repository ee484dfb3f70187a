//! Displays: tuples, lists, sets, dicts, f-strings and t-strings.
//!
//! Items are evaluated into neighbouring registers and built at once; what has stars or is too long grows step by step.

use crate::code::instr::Instr;
use crate::code::operand::{Count, Number, Reg};
use crate::compile::Compiler;
use crate::compile::error::{Done, Res};
use crate::compile::names::Own;
use crate::heap::value::Value;
use crate::syntax::ast::{Conversion, Expr, ExprId, Pair, Part};
use crate::syntax::pool::List;
use crate::syntax::span::Span;

/// The most items that are built at once.
const AT_ONCE: u32 = 64;
/// Registers that stay free for what the items themselves need.
const RESERVE: u32 = 40;
/// From this length on a display of constants is made from a constant tuple.
const CONSTANT_ITEMS: u32 = 4;
/// `Format`: there is no specification.
pub(crate) const PLAIN_FORMAT: u32 = 4;

/// Strings that wait in neighbouring registers to be joined to one.
pub(crate) struct Join {
    first: Reg,
    waiting: u32,
    chunk: u32,
    span: Span,
}

impl Join {
    /// Whether there is none yet.
    pub(crate) fn is_empty(&self) -> bool {
        self.waiting == 0
    }
}

/// The two displays that grow item by item.
#[derive(Clone, Copy)]
enum Growing {
    List,
    Set,
}

impl Compiler<'_> {
    /// How many items can stand in registers at this point.
    fn chunk(&self) -> u32 {
        256_u32.saturating_sub(self.unit.top + RESERVE).clamp(1, AT_ONCE)
    }

    fn is_starred(&self, item: ExprId) -> bool {
        matches!(self.tree.expr(item), Expr::Starred { .. })
    }

    fn fits(&self, items: List<ExprId>) -> bool {
        self.tree.len(items) <= self.chunk() && !self.tree.list(items).any(|item| self.is_starred(item))
    }

    /// Evaluates items into new registers and gives the first.
    fn items(&mut self, items: List<ExprId>) -> Result<(Reg, Count), crate::compile::error::Trouble> {
        let first = Reg(self.unit.top.min(255) as u8);
        let mut count = 0;
        for item in self.tree.list(items) {
            self.expr_to_temp(item)?;
            count += 1;
        }
        Ok((if count == 0 { Reg(0) } else { first }, Count(count)))
    }

    pub(crate) fn tuple(&mut self, items: List<ExprId>, span: Span, a: Reg) -> Done {
        if self.fits(items) {
            let (b, c) = self.items(items)?;
            self.at(span);
            return self.emit(Instr::BuildTuple { a, b, c });
        }
        let b = if self.is_top(a) { a } else { self.temp()? };
        self.grow(Growing::List, items, span, b)?;
        self.emit(Instr::ListToTuple { a, b })
    }

    pub(crate) fn list(&mut self, items: List<ExprId>, span: Span, a: Reg) -> Done {
        if self.tree.len(items) < CONSTANT_ITEMS && self.fits(items) {
            let (b, c) = self.items(items)?;
            self.at(span);
            return self.emit(Instr::BuildList { a, b, c });
        }
        self.display(Growing::List, items, span, a)
    }

    pub(crate) fn set(&mut self, items: List<ExprId>, span: Span, a: Reg) -> Done {
        if self.tree.len(items) < CONSTANT_ITEMS && self.fits(items) {
            let (b, c) = self.items(items)?;
            self.at(span);
            return self.emit(Instr::BuildSet { a, b, c });
        }
        self.display(Growing::Set, items, span, a)
    }

    fn display(&mut self, what: Growing, items: List<ExprId>, span: Span, a: Reg) -> Done {
        let constants = self.constant_tuple(self.tree.list(items))?;
        if constants.is_none() && self.fits(items) {
            let (b, c) = self.items(items)?;
            self.at(span);
            return self.emit(match what {
                Growing::List => Instr::BuildList { a, b, c },
                Growing::Set => Instr::BuildSet { a, b, c },
            });
        }
        let value = if self.is_top(a) { a } else { self.temp()? };
        match constants {
            Some(tuple) => {
                self.at(span);
                self.empty(what, value)?;
                let b = self.temp()?;
                self.load_constant(b, tuple)?;
                self.extend(what, value, b)?;
            }
            None => self.grow(what, items, span, value)?,
        }
        self.copy(a, value)
    }

    fn empty(&mut self, what: Growing, a: Reg) -> Done {
        self.emit(match what {
            Growing::List => Instr::BuildList { a, b: Reg(0), c: Count(0) },
            Growing::Set => Instr::BuildSet { a, b: Reg(0), c: Count(0) },
        })
    }

    fn extend(&mut self, what: Growing, a: Reg, b: Reg) -> Done {
        self.emit(match what {
            Growing::List => Instr::ListExtend { a, b },
            Growing::Set => Instr::SetUpdate { a, b },
        })
    }

    fn grow(&mut self, what: Growing, items: List<ExprId>, span: Span, a: Reg) -> Done {
        self.at(span);
        self.empty(what, a)?;
        for item in self.tree.list(items) {
            let top = self.unit.top;
            if let Expr::Starred { value } = self.tree.expr(item) {
                let b = self.expr(value)?;
                self.at(span);
                self.extend(what, a, b)?;
            } else {
                let b = self.expr(item)?;
                self.at(span);
                self.emit(match what {
                    Growing::List => Instr::ListAppend { a, b },
                    Growing::Set => Instr::SetAdd { a, b },
                })?;
            }
            self.unit.top = top;
        }
        Ok(())
    }

    pub(crate) fn dict(&mut self, pairs: List<Pair>, span: Span, a: Reg) -> Done {
        let plain = self.tree.list(pairs).all(|pair| pair.key.is_some());
        if plain && self.tree.len(pairs) * 2 <= self.chunk() {
            let b = Reg(self.unit.top.min(255) as u8);
            let mut count = 0;
            for pair in self.tree.list(pairs) {
                pair.key.map_or(Ok(()), |key| self.expr_to_temp(key).map(|_| ()))?;
                self.expr_to_temp(pair.value)?;
                count += 1;
            }
            self.at(span);
            let b = if count == 0 { Reg(0) } else { b };
            return self.emit(Instr::BuildDict { a, b, c: Count(count) });
        }
        let value = if self.is_top(a) { a } else { self.temp()? };
        self.at(span);
        self.emit(Instr::BuildDict { a: value, b: Reg(0), c: Count(0) })?;
        for pair in self.tree.list(pairs) {
            let top = self.unit.top;
            match pair.key {
                Some(key) => {
                    let b = self.expr(key)?;
                    let c = self.expr(pair.value)?;
                    self.at(span);
                    self.emit(Instr::DictPut { a: value, b, c })?;
                }
                None => {
                    let b = self.expr(pair.value)?;
                    self.at(span);
                    self.emit(Instr::DictUpdate { a: value, b })?;
                }
            }
            self.unit.top = top;
        }
        self.copy(a, value)
    }

    pub(crate) fn fstring(&mut self, parts: List<Part>, span: Span, a: Reg) -> Done {
        let count = self.tree.len(parts);
        if count == 1
            && let Some(part) = self.tree.list(parts).next()
            && part.value.is_some()
        {
            return self.part(part, span, a);
        }
        let mut join = self.begin_join(span);
        for part in self.tree.list(parts) {
            let register = self.next_joined(&mut join)?;
            self.part(part, span, register)?;
        }
        self.end_join(join, a)
    }

    /// Begins a string that is joined of several.
    pub(crate) fn begin_join(&mut self, span: Span) -> Join {
        let first = Reg(self.unit.top.min(255) as u8);
        Join { first, waiting: 0, chunk: self.chunk().max(2), span }
    }

    /// The register for the next piece.
    pub(crate) fn next_joined(&mut self, join: &mut Join) -> Res<Reg> {
        // What stands in the registers is joined to one string before there are too many.
        if join.waiting == join.chunk {
            self.at(join.span);
            let (first, count) = (join.first, Count(join.waiting as u8));
            self.emit(Instr::BuildString { a: first, b: first, c: count })?;
            self.unit.top = u32::from(first.0) + 1;
            join.waiting = 1;
        }
        join.waiting += 1;
        self.temp()
    }

    /// Joins what is left.
    pub(crate) fn end_join(&mut self, join: Join, a: Reg) -> Done {
        self.at(join.span);
        let b = if join.waiting == 0 { Reg(0) } else { join.first };
        self.emit(Instr::BuildString { a, b, c: Count(join.waiting as u8) })
    }

    /// One part of an f-string, as a string. What cannot be formatted is reported at the whole, as CPython 3.11 does.
    fn part(&mut self, part: Part, whole: Span, a: Reg) -> Done {
        if let Some(text) = part.text {
            let text = crate::compile::write::reference(self.out.string(self.tree.bytes(text))?);
            self.at(part.span);
            return self.load_constant(a, text);
        }
        let Some(value) = part.value else { return Ok(()) };
        let top = self.unit.top;
        let b = self.expr(value)?;
        let mut conv = conversion(part.conversion);
        let c = if part.spec.is_empty() {
            conv |= PLAIN_FORMAT;
            Reg(0)
        } else {
            let c = self.temp()?;
            self.fstring(part.spec, whole, c)?;
            c
        };
        self.at(whole);
        self.emit(Instr::Format { a, b, c, conv: Number(conv) })?;
        self.unit.top = top;
        Ok(())
    }

    /// A t-string: `Template(...)` of its texts and interpolations.
    pub(crate) fn tstring(&mut self, parts: List<Part>, span: Span, dst: Reg) -> Done {
        self.at(span);
        let base = self.window(dst)?;
        self.import_own(base, Own::Templatelib, Own::Template)?;
        let list = self.temp()?;
        self.emit(Instr::BuildList { a: list, b: Reg(0), c: Count(0) })?;
        for part in self.tree.list(parts) {
            let top = self.unit.top;
            let b = self.temp()?;
            match part.value {
                None => self.part(part, span, b)?,
                Some(value) => self.interpolation(part, value, b)?,
            }
            self.emit(Instr::ListAppend { a: list, b })?;
            self.unit.top = top;
        }
        let keywords = self.temp()?;
        self.load_constant(keywords, Value::NONE)?;
        self.at(span);
        self.emit(Instr::CallEx { a: base })?;
        self.close_window(base, dst)
    }

    /// `Interpolation(value, "text", conversion, "spec")`.
    fn interpolation(&mut self, part: Part, value: ExprId, dst: Reg) -> Done {
        let base = self.window(dst)?;
        self.import_own(base, Own::Templatelib, Own::Interpolation)?;
        self.expr_to_temp(value)?;
        let text = self.temp()?;
        let written = self.out.string(part.inner.of(self.tree.source()).bytes())?;
        self.load_constant(text, crate::compile::write::reference(written))?;
        let letter = match part.conversion {
            Conversion::None => None,
            Conversion::Str => Some("s"),
            Conversion::Repr => Some("r"),
            Conversion::Ascii => Some("a"),
        };
        let conversion = match letter {
            Some(letter) => crate::compile::write::reference(self.out.string(letter.bytes())?),
            None => Value::NONE,
        };
        let register = self.temp()?;
        self.load_constant(register, conversion)?;
        let spec = self.temp()?;
        self.fstring(part.spec, part.span, spec)?;
        self.at(part.span);
        self.emit(Instr::Call { a: base, b: Count(4) })?;
        self.close_window(base, dst)
    }
}

/// The number of a conversion in `Format`.
pub(crate) fn conversion(conversion: Conversion) -> u32 {
    match conversion {
        Conversion::None => 0,
        Conversion::Str => 1,
        Conversion::Repr => 2,
        Conversion::Ascii => 3,
    }
}

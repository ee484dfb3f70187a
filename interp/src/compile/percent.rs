//! `"%s: %r" % (name, value)`: compiled as an f-string would be, as CPython does it where the format asks for texts alone.
//!
//! So each value is made a text before the next one is evaluated, and what goes wrong with one is reported at that one.

use crate::code::instr::Instr;
use crate::code::operand::{Number, Reg};
use crate::compile::Compiler;
use crate::compile::display::{PLAIN_FORMAT, conversion};
use crate::compile::error::{Done, Res};
use crate::compile::write::reference;
use crate::syntax::ast::{Conversion, Expr, ExprId};
use crate::syntax::pool::List;
use crate::syntax::span::Span;

/// How many digits a width or precision has fewer than.
const DIGITS: usize = 3;
/// Room for a specification: `>`, a width, a point, a precision.
const SPEC: usize = 2 * DIGITS;

/// The text up to the next field, `%%` as `%`.
#[derive(Clone)]
struct Literal<I>(I);

impl<I: Iterator<Item = u8> + Clone> Iterator for Literal<I> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        let mut ahead = self.0.clone();
        let byte = ahead.next()?;
        if byte == b'%' && ahead.next()? != b'%' {
            return None;
        }
        self.0 = ahead;
        Some(byte)
    }
}

/// What a format asks for: the conversion, and the specification that says the rest in an f-string.
struct Field {
    conversion: Conversion,
    spec: [u8; SPEC],
    len: usize,
}

impl Field {
    // field := '%' flag* [width] ['.' [precision]] ('s' | 'r' | 'a')
    fn read(rest: &mut impl Iterator<Item = u8>) -> Option<Field> {
        let mut field = Field { conversion: Conversion::Str, spec: [0; SPEC], len: 0 };
        rest.next();
        let (mut byte, mut left) = (rest.next()?, false);
        while matches!(byte, b'-' | b'+' | b' ' | b'#' | b'0') {
            left |= byte == b'-';
            byte = rest.next()?;
        }
        if byte.is_ascii_digit() {
            if !left {
                field.push(b'>');
            }
            byte = field.number(byte, rest)?;
        }
        if byte == b'.' {
            field.push(b'.');
            byte = rest.next()?;
            if byte.is_ascii_digit() {
                byte = field.number(byte, rest)?;
            } else {
                field.push(b'0');
            }
        }
        field.conversion = match byte {
            b's' => Conversion::Str,
            b'r' => Conversion::Repr,
            b'a' => Conversion::Ascii,
            _ => return None,
        };
        Some(field)
    }

    fn push(&mut self, byte: u8) {
        self.spec[self.len] = byte;
        self.len += 1;
    }

    // Reads the digits of a number; gives the byte behind it. `None` if it is too long.
    fn number(&mut self, first: u8, rest: &mut impl Iterator<Item = u8>) -> Option<u8> {
        let (mut byte, mut digits) = (first, 0);
        while byte.is_ascii_digit() {
            digits += 1;
            if digits == DIGITS {
                return None;
            }
            self.push(byte);
            byte = rest.next()?;
        }
        Some(byte)
    }
}

impl Compiler<'_> {
    /// The values of `left % right`, if it is done as an f-string.
    pub(crate) fn percent_items(&mut self, left: ExprId, right: ExprId) -> Res<Option<List<ExprId>>> {
        let Expr::Str { text } = self.tree.expr(left) else { return Ok(None) };
        let Expr::Tuple { items } = self.tree.expr(right) else { return Ok(None) };
        let mut rest = self.tree.bytes(text);
        for item in self.tree.list(items) {
            let mut literal = Literal(rest);
            literal.by_ref().for_each(drop);
            rest = literal.0;
            let starred = matches!(self.tree.expr(item), Expr::Starred { .. });
            if starred || rest.clone().next().is_none() || Field::read(&mut rest).is_none() {
                return Ok(None);
            }
        }
        let mut literal = Literal(rest);
        literal.by_ref().for_each(drop);
        if self.tree.len(items) == 0 || literal.0.next().is_some() {
            return Ok(None);
        }
        let constant = self.constant_tuple(self.tree.list(items))?.is_some();
        Ok(Some(items).filter(|_| !constant))
    }

    /// `format % items`, of which `percent_items` has told.
    pub(crate) fn percent(&mut self, format: ExprId, items: List<ExprId>, span: Span, a: Reg) -> Done {
        let Expr::Str { text } = self.tree.expr(format) else { return Ok(()) };
        let mut rest = self.tree.bytes(text);
        let mut join = self.begin_join(span);
        for item in self.tree.list(items) {
            rest = self.percent_text(rest, format, &mut join)?;
            let Some(field) = Field::read(&mut rest) else { return Ok(()) };
            let is_whole = self.tree.len(items) == 1 && join.is_empty() && rest.clone().next().is_none();
            if is_whole {
                return self.percent_field(item, &field, a);
            }
            let register = self.next_joined(&mut join)?;
            self.percent_field(item, &field, register)?;
        }
        self.percent_text(rest, format, &mut join)?;
        self.end_join(join, a)
    }

    // The text that stands before the next field, if there is any; gives what is behind it.
    fn percent_text<I: Iterator<Item = u8> + Clone>(
        &mut self,
        rest: I,
        format: ExprId,
        join: &mut crate::compile::display::Join,
    ) -> Res<I> {
        let mut literal = Literal(rest);
        if literal.clone().next().is_some() {
            let text = reference(self.out.string(literal.clone())?);
            let register = self.next_joined(join)?;
            self.at(self.tree.span(format));
            self.load_constant(register, text)?;
            literal.by_ref().for_each(drop);
        }
        Ok(literal.0)
    }

    fn percent_field(&mut self, item: ExprId, field: &Field, a: Reg) -> Done {
        let top = self.unit.top;
        let b = self.expr(item)?;
        let mut conv = conversion(field.conversion);
        let c = if field.len == 0 {
            conv |= PLAIN_FORMAT;
            Reg(0)
        } else {
            let spec = reference(self.out.string(field.spec[..field.len].iter().copied())?);
            let c = self.temp()?;
            self.load_constant(c, spec)?;
            c
        };
        self.at(self.tree.span(item));
        self.emit(Instr::Format { a, b, c, conv: Number(conv) })?;
        self.unit.top = top;
        Ok(())
    }
}

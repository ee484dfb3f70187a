//! Constants: literals as values, and what can be computed of them before the program runs.
//!
//! Only what is certain to give the same result at run time is folded: integers up to 128 bits, floats by the four
//! operations IEEE defines exactly, strings by concatenation. Whatever would raise is left for run time.

use crate::code::image::ImageView;
use crate::compile::Compiler;
use crate::compile::error::Res;
use crate::compile::write::reference;
use crate::heap::header::{FLAG_A, Header};
use crate::heap::kind::Kind;
use crate::heap::layout::tuple_len;
use crate::heap::value::{Form, Value};
use crate::number::radix;
use crate::syntax::ast::{BinaryOp, Expr, ExprId, UnaryOp};
use crate::syntax::grow::Grow;
use crate::syntax::span::Span;

/// The longest string that is made by folding, in bytes.
const FOLDED_TEXT: usize = 4096;
/// Floats hold all integers up to this.
const EXACT: i128 = 1 << 53;

/// A constant one can compute with.
#[derive(Clone, Copy)]
enum Number {
    Int(i128),
    Float(f64),
    Complex(f64, f64),
}

impl Compiler<'_> {
    /// The value of an expression that is a constant by itself; computes, but emits nothing.
    pub(crate) fn fold(&mut self, id: ExprId) -> Res<Option<Value>> {
        match self.tree.expr(id) {
            Expr::Unary { op, operand } => match self.fold(operand)? {
                Some(operand) => self.fold_unary(op, operand),
                None => Ok(None),
            },
            Expr::Binary { op, left, right } => {
                let Some(left) = self.fold(left)? else { return Ok(None) };
                let Some(right) = self.fold(right)? else { return Ok(None) };
                self.fold_binary(op, left, right)
            }
            Expr::Tuple { items } => self.constant_tuple(self.tree.list(items)),
            _ => self.literal(id),
        }
    }

    /// The value of a literal.
    pub(crate) fn literal(&mut self, id: ExprId) -> Res<Option<Value>> {
        let value = match self.tree.expr(id) {
            Expr::None => Value::NONE,
            Expr::True => Value::TRUE,
            Expr::False => Value::FALSE,
            Expr::Ellipsis => Value::ELLIPSIS,
            Expr::Int { value } => self.int_value(i128::from(value))?,
            Expr::BigInt { digits } => self.big_int(digits)?,
            Expr::Float { value } => Value::float(value),
            Expr::Imaginary { value } => self.out.complex(0.0, value)?,
            Expr::Str { text } => reference(self.out.string(self.tree.bytes(text))?),
            Expr::Bytes { text } => reference(self.out.bytes(self.tree.bytes(text))?),
            Expr::Name { name } if self.tree.name(name) == "__debug__" => Value::TRUE,
            _ => return Ok(None),
        };
        Ok(Some(value))
    }

    /// The tuple of these expressions, if all are constant.
    pub(crate) fn constant_tuple(
        &mut self,
        items: impl Iterator<Item = ExprId> + Clone,
    ) -> Res<Option<Value>> {
        let mut values: Grow<u64> = Grow::EMPTY;
        for item in items {
            match self.fold(item)? {
                Some(value) => values.push(&mut self.pool, value.bits())?,
                None => return Ok(None),
            };
        }
        let count = values.len(&self.pool);
        let pool = &self.pool;
        let items = (0..count).map(|index| Value::from_bits(values.get(pool, index)));
        Ok(Some(self.out.tuple(items, count as usize)?))
    }

    /// An integer as a constant.
    pub(crate) fn int_value(&mut self, number: i128) -> Res<Value> {
        let magnitude = number.unsigned_abs();
        Ok(self.out.int(&[magnitude as u64, (magnitude >> 64) as u64], number < 0)?)
    }

    fn big_int(&mut self, digits: Span) -> Res<Value> {
        let text = digits.of(self.tree.source());
        let (base, text) = match text.as_bytes() {
            [b'0', b'x' | b'X', ..] => (16, &text[2..]),
            [b'0', b'o' | b'O', ..] => (8, &text[2..]),
            [b'0', b'b' | b'B', ..] => (2, &text[2..]),
            _ => (10, text),
        };
        self.digits_value(text.as_bytes(), base)
    }

    fn digits_value(&mut self, digits: &[u8], base: u32) -> Res<Value> {
        let count = digits.iter().filter(|digit| **digit != b'_').count();
        let need = radix::digits_need(count, base);
        Ok(self.out.int_from(need.out, need.scratch, |out, scratch| {
            radix::from_digits(out, digits, count, base, scratch)
        })?)
    }

    /// Whether a constant is true.
    pub(crate) fn truth(&self, value: Value) -> bool {
        match value.form() {
            Form::Float(number) => number != 0.0,
            Form::Int(number) => number != 0,
            Form::Singleton(_) => value != Value::NONE && value != Value::FALSE,
            Form::Image(place) => {
                let object = ImageView::new(self.out.words()).object(place.offset);
                match Kind::checked(Header(object[0]).kind_number()) {
                    Some(Kind::Str | Kind::Bytes) => object[1] as u32 != 0,
                    Some(Kind::Tuple) => tuple_len(object) != 0,
                    Some(Kind::Complex) => {
                        f64::from_bits(object[1]) != 0.0 || f64::from_bits(object[2]) != 0.0
                    }
                    _ => true,
                }
            }
            Form::Object(_) | Form::Table(..) => true,
        }
    }

    /// Whether a constant is an integer or a float: what the instructions with a constant operand are made for.
    pub(crate) fn is_number(&self, value: Value) -> bool {
        value.is_int() || value.is_float()
    }

    fn number(&self, value: Value) -> Option<Number> {
        match value.form() {
            Form::Float(number) => Some(Number::Float(number)),
            Form::Int(number) => Some(Number::Int(i128::from(number))),
            Form::Singleton(_) if value == Value::TRUE => Some(Number::Int(1)),
            Form::Singleton(_) if value == Value::FALSE => Some(Number::Int(0)),
            Form::Image(place) => {
                let object = ImageView::new(self.out.words()).object(place.offset);
                let header = Header(object[0]);
                match Kind::checked(header.kind_number())? {
                    Kind::Complex => {
                        Some(Number::Complex(f64::from_bits(object[1]), f64::from_bits(object[2])))
                    }
                    Kind::Int if object.len() == 2 => {
                        let magnitude = i128::from(object[1]);
                        Some(Number::Int(if header.has(FLAG_A) { -magnitude } else { magnitude }))
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn number_value(&mut self, number: Option<Number>) -> Res<Option<Value>> {
        match number {
            None => Ok(None),
            Some(Number::Int(number)) => self.int_value(number).map(Some),
            Some(Number::Float(number)) => Ok(Some(Value::float(number))),
            Some(Number::Complex(real, imaginary)) => Ok(Some(self.out.complex(real, imaginary)?)),
        }
    }

    /// An operator with one constant operand.
    pub(crate) fn fold_unary(&mut self, op: UnaryOp, operand: Value) -> Res<Option<Value>> {
        if op == UnaryOp::Not {
            return Ok(Some(Value::bool(!self.truth(operand))));
        }
        let number = match (op, self.number(operand)) {
            (UnaryOp::Minus, Some(Number::Int(n))) => n.checked_neg().map(Number::Int),
            (UnaryOp::Minus, Some(Number::Float(x))) => Some(Number::Float(-x)),
            (UnaryOp::Minus, Some(Number::Complex(x, y))) => Some(Number::Complex(-x, -y)),
            (UnaryOp::Plus, number) => number,
            (UnaryOp::Invert, Some(Number::Int(n))) => Some(Number::Int(!n)),
            _ => None,
        };
        self.number_value(number)
    }

    /// An operator with two constant operands.
    pub(crate) fn fold_binary(&mut self, op: BinaryOp, left: Value, right: Value) -> Res<Option<Value>> {
        if left.is_bool()
            && right.is_bool()
            && matches!(op, BinaryOp::BitAnd | BinaryOp::BitXor | BinaryOp::BitOr)
        {
            // The only operators that make a bool of two.
            return Ok(None);
        }
        if let (Some(a), Some(b)) = (self.number(left), self.number(right)) {
            return self.number_value(compute(op, a, b));
        }
        let (Some(a), Some(b)) = (left.as_image(), right.as_image()) else { return Ok(None) };
        let view = ImageView::new(self.out.words());
        let is_text = |offset| Header(view.object(offset)[0]).kind_number() == Kind::Str as u8;
        if op != BinaryOp::Add || !is_text(a.offset) || !is_text(b.offset) {
            return Ok(None);
        }
        let length = view.object(a.offset)[1] as u32 as usize + view.object(b.offset)[1] as u32 as usize;
        if length > FOLDED_TEXT {
            return Ok(None);
        }
        Ok(Some(reference(self.out.concat(a.offset, b.offset)?)))
    }
}

fn compute(op: BinaryOp, a: Number, b: Number) -> Option<Number> {
    match (a, b) {
        (Number::Int(a), Number::Int(b)) => compute_ints(op, a, b),
        (Number::Complex(..), _) | (_, Number::Complex(..)) => compute_complex(op, a, b),
        _ => {
            let (a, b) = (float(a)?, float(b)?);
            match op {
                BinaryOp::Add => Some(Number::Float(a + b)),
                BinaryOp::Sub => Some(Number::Float(a - b)),
                BinaryOp::Mul => Some(Number::Float(a * b)),
                BinaryOp::Div if b != 0.0 => Some(Number::Float(a / b)),
                _ => None,
            }
        }
    }
}

fn float(number: Number) -> Option<f64> {
    match number {
        Number::Float(x) => Some(x),
        Number::Int(n) if n.abs() <= EXACT => Some(n as f64),
        _ => None,
    }
}

fn compute_ints(op: BinaryOp, a: i128, b: i128) -> Option<Number> {
    let small = |n: i128| i64::try_from(n).is_ok();
    if !small(a) || !small(b) {
        return None;
    }
    let result = match op {
        BinaryOp::Add => a + b,
        BinaryOp::Sub => a - b,
        BinaryOp::Mul => a * b,
        BinaryOp::Div => {
            let fits = b != 0 && a.abs() <= EXACT && b.abs() <= EXACT;
            return fits.then(|| Number::Float(a as f64 / b as f64));
        }
        BinaryOp::FloorDiv if b != 0 => floor_div(a, b),
        BinaryOp::Mod if b != 0 => a - floor_div(a, b) * b,
        BinaryOp::Pow if (0..=127).contains(&b) => a.checked_pow(b as u32)?,
        BinaryOp::LeftShift if (0..=63).contains(&b) => a << b,
        BinaryOp::RightShift if b >= 0 => a >> b.min(127),
        BinaryOp::BitAnd => a & b,
        BinaryOp::BitXor => a ^ b,
        BinaryOp::BitOr => a | b,
        _ => return None,
    };
    Some(Number::Int(result))
}

fn floor_div(a: i128, b: i128) -> i128 {
    let quotient = a / b;
    if a % b != 0 && (a < 0) != (b < 0) { quotient - 1 } else { quotient }
}

fn compute_complex(op: BinaryOp, a: Number, b: Number) -> Option<Number> {
    let parts = |number| match number {
        Number::Complex(x, y) => Some((x, y)),
        other => float(other).map(|x| (x, 0.0)),
    };
    let ((a, ai), (b, bi)) = (parts(a)?, parts(b)?);
    match op {
        BinaryOp::Add => Some(Number::Complex(a + b, ai + bi)),
        BinaryOp::Sub => Some(Number::Complex(a - b, ai - bi)),
        _ => None,
    }
}

//! `int(x)`, `float(x)` and `str(x)` of plain values, `list(x)` and the like, `type(x)`: without a constructor's ways about classes.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::number::text;
use crate::types::{adapters, int_text, items, list, range, set_algebra, tuple};
use crate::vm::raise::Raise;
use crate::vm::state::Vm;

/// Longest text that is read here.
const LONGEST: usize = 24;
/// So many decimal digits are below 2^49.
const DIGITS: usize = 14;

/// What the type of a row makes of a value, if that is plain. Containers may run Python code.
///
/// # Errors
/// `Raise::NoRoom`; what iterating raises.
pub fn plain(vm: &mut Vm, row: u32, value: Value) -> Result<Option<Value>, Raise> {
    const LIST: u32 = Kind::List as u32;
    const TUPLE: u32 = Kind::Tuple as u32;
    const SET: u32 = Kind::Set as u32;
    const RANGE: u32 = Kind::Range as u32;
    const ENUMERATE: u32 = Kind::Enumerate as u32;
    const REVERSED: u32 = Kind::Reversed as u32;
    Ok(match row {
        LIST => Some(list::from_iterable(vm, value)?),
        TUPLE => Some(tuple::from_iterable(vm, value)?),
        SET => Some(set_algebra::from_iterable(vm, Kind::Set, value)?),
        RANGE if value.is_int() => Some(range::make(vm, Value::small(0), value, Value::small(1))?),
        REVERSED if vm.heap.handle(value, Kind::List).is_some() => {
            let last = Value::small(items::count(vm, value) as i64 - 1);
            Some(vm.make(Kind::Reversed, &[value, last])?)
        }
        ENUMERATE => {
            let iterator = vm.iter(value)?;
            Some(vm.make(Kind::Enumerate, &[iterator, Value::small(0)])?)
        }
        _ => return simple(vm, row, value),
    })
}

/// What the type of a row makes of two values, if that is plain.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn of_two(vm: &mut Vm, row: u32, values: [Value; 2]) -> Result<Option<Value>, Raise> {
    const ZIP: u32 = Kind::Zip as u32;
    if row == ZIP { adapters::zip_two(vm, values) } else { Ok(None) }
}

/// As `plain`, but never runs Python code or collects.
///
/// # Errors
/// `Raise::NoRoom`.
#[inline(always)]
pub fn simple(vm: &mut Vm, row: u32, value: Value) -> Result<Option<Value>, Raise> {
    const INT: u32 = Kind::Int as u32;
    const FLOAT: u32 = Kind::Float as u32;
    const STR: u32 = Kind::Str as u32;
    const CLASS: u32 = Kind::Class as u32;
    Ok(match row {
        INT if value.is_int() => Some(value),
        INT => match value.as_float() {
            Some(x) if libm::fabs(x) < (1_u64 << 49) as f64 => Some(Value::small(x as i64)),
            Some(_) => None,
            None => short_text(vm, value).and_then(whole),
        },
        FLOAT if value.is_float() => Some(value),
        FLOAT => match value.as_int() {
            Some(n) => Some(Value::float(n as f64)),
            None => short_text(vm, value)
                .and_then(|text| decimal(text).or_else(|| text::parse(text)))
                .map(Value::float),
        },
        CLASS => Some(vm.type_of(value)),
        STR if vm.is_str(value) => Some(value),
        STR if value.is_int() => Some(int_text::repr(vm, value)?),
        _ => None,
    })
}

fn short_text<'v>(vm: &'v Vm, value: Value) -> Option<&'v [u8]> {
    vm.ascii_text(value).filter(|text| text.len() <= LONGEST)
}

/// A number of a few digits with a point among them: both whole numbers are exact, so their quotient is the nearest float.
fn decimal(text: &[u8]) -> Option<f64> {
    const POWERS: [f64; 16] =
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
    let (negative, digits) = match text {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    let (mut size, mut count, mut point) = (0_u64, 0, None);
    for byte in digits {
        match byte {
            b'0'..=b'9' => (size, count) = (size * 10 + u64::from(byte - b'0'), count + 1),
            b'.' if point.is_none() => point = Some(count),
            _ => return None,
        }
        if count >= POWERS.len() {
            return None;
        }
    }
    if count == 0 {
        return None;
    }
    let value = size as f64 / POWERS[count - point.unwrap_or(count)];
    Some(if negative { -value } else { value })
}

/// A whole number of a sign and a few digits.
fn whole(text: &[u8]) -> Option<Value> {
    let (negative, digits) = match text {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    if digits.is_empty() || digits.len() > DIGITS || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let size = digits.iter().fold(0, |size, digit| size * 10 + i64::from(digit - b'0'));
    Some(Value::small(if negative { -size } else { size }))
}

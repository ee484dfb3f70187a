//! `int(x)`, `float(x)` and `str(x)` of plain values, as most calls of these are: without a constructor's ways about classes.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::number::text;
use crate::types::int_text;
use crate::vm::raise::Raise;
use crate::vm::state::Vm;

/// Longest text that is read here.
const LONGEST: usize = 24;
/// So many decimal digits are below 2^49.
const DIGITS: usize = 14;

/// What the type of a row makes of a value, if that is plain.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn plain(vm: &mut Vm, row: u32, value: Value) -> Result<Option<Value>, Raise> {
    const INT: u32 = Kind::Int as u32;
    const FLOAT: u32 = Kind::Float as u32;
    const STR: u32 = Kind::Str as u32;
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
            None => short_text(vm, value).and_then(text::parse).map(Value::float),
        },
        STR if vm.is_str(value) => Some(value),
        STR if value.is_int() => Some(int_text::repr(vm, value)?),
        _ => None,
    })
}

fn short_text<'v>(vm: &'v Vm, value: Value) -> Option<&'v [u8]> {
    vm.ascii_object(value)?;
    vm.heap.text(value).filter(|text| text.len() <= LONGEST)
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

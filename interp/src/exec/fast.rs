//! Fast paths: what the loop decides without leaving it. `None` means: take the slow path.

use core::hint::cold_path;

use crate::code::operand::{Binary, Count, Reg};
use crate::exec::regs::{Place, Window};
use crate::heap::header::{FLAG_A, FLAG_LARGE, Header};
use crate::heap::kind::Kind;
use crate::heap::layout::{LIST_ITEMS, LIST_LEN};
use crate::heap::value::Value;
use crate::vm::desc::Comparison;
use crate::vm::state::{Root, Vm};

/// Both operands as doubles, if each is a number held inline and one at least is a double.
#[inline(always)]
fn floats(x: Value, y: Value) -> Option<(f64, f64)> {
    if x.is_float() {
        if y.is_float() {
            return Some((x.raw_float(), y.raw_float()));
        }
        if y.is_int() {
            return Some((x.raw_float(), y.raw_int() as f64));
        }
    } else if x.is_int() && y.is_float() {
        return Some((x.raw_int() as f64, y.raw_float()));
    }
    None
}

/// `x + y`
#[inline(always)]
pub fn add(x: Value, y: Value) -> Option<Value> {
    if x.both_int(y) {
        return x.shifted_int().checked_add(y.shifted_int()).map(Value::from_shifted);
    }
    floats(x, y).map(|(x, y)| Value::float(x + y))
}

/// `x - y`
#[inline(always)]
pub fn sub(x: Value, y: Value) -> Option<Value> {
    if x.both_int(y) {
        return x.shifted_int().checked_sub(y.shifted_int()).map(Value::from_shifted);
    }
    floats(x, y).map(|(x, y)| Value::float(x - y))
}

/// `x * y`
#[inline(always)]
pub fn mul(x: Value, y: Value) -> Option<Value> {
    if x.both_int(y) {
        let (x, y) = (x.raw_int(), y.raw_int());
        // Of 32 bits each, the product needs no wider multiplication to be seen to fit.
        let small = x == i64::from(x as i32) && y == i64::from(y as i32);
        return if small { Value::int(x * y) } else { None };
    }
    floats(x, y).map(|(x, y)| Value::float(x * y))
}

/// `x / y`; integers that a double cannot hold exactly do not occur inline.
#[inline(always)]
pub fn true_div(x: Value, y: Value) -> Option<Value> {
    let (x, y) = match floats(x, y) {
        Some(both) => both,
        None if x.both_int(y) => (x.raw_int() as f64, y.raw_int() as f64),
        None => return None,
    };
    if y == 0.0 { None } else { Some(Value::float(x / y)) }
}

/// `x // y` of integers
#[inline(always)]
pub fn floor_div(x: Value, y: Value) -> Option<Value> {
    if !x.both_int(y) {
        return None;
    }
    let (x, y) = (x.raw_int(), y.raw_int());
    if y > 0 { Value::int(x.div_euclid(y)) } else { None }
}

/// `x % y` of integers
#[inline(always)]
pub fn modulo(x: Value, y: Value) -> Option<Value> {
    if !x.both_int(y) {
        return None;
    }
    let (x, y) = (x.raw_int(), y.raw_int());
    if y > 0 { Some(Value::small(x.rem_euclid(y))) } else { None }
}

/// `x & y`
#[inline(always)]
pub fn and(x: Value, y: Value) -> Option<Value> {
    // The tag of an integer is all ones.
    if x.both_int(y) { Some(Value::from_bits(x.bits() & y.bits())) } else { None }
}

/// `x | y`
#[inline(always)]
pub fn or(x: Value, y: Value) -> Option<Value> {
    if x.both_int(y) { Some(Value::from_bits(x.bits() | y.bits())) } else { None }
}

/// `x ^ y`
#[inline(always)]
pub fn xor(x: Value, y: Value) -> Option<Value> {
    if x.both_int(y) { Some(Value::small(x.raw_int() ^ y.raw_int())) } else { None }
}

/// `x << y` while it fits
#[inline(always)]
pub fn shl(x: Value, y: Value) -> Option<Value> {
    if !x.both_int(y) {
        return None;
    }
    let (n, by) = (x.raw_int(), y.raw_int());
    if !(0..14).contains(&by) {
        return if n >= 0 && (0..48).contains(&by) && n.leading_zeros() as i64 > by + 15 {
            Some(Value::small(n << by))
        } else {
            None
        };
    }
    Value::int(n << by)
}

/// `x >> y`
#[inline(always)]
pub fn shr(x: Value, y: Value) -> Option<Value> {
    if !x.both_int(y) || y.raw_int() < 0 {
        return None;
    }
    Some(Value::small(x.raw_int() >> y.raw_int().min(63)))
}

/// `x ** 2`; a power that is too large for a float is an error, unlike a product.
#[inline(always)]
pub fn pow(x: Value, y: Value) -> Option<Value> {
    if y != Value::small(2) {
        return None;
    }
    mul(x, x).filter(|square| square.is_int() || square.as_float().is_none_or(f64::is_finite))
}

/// `x op= y` of numbers.
#[inline(always)]
pub fn inplace(operator: Binary, x: Value, y: Value) -> Option<Value> {
    match operator.0 {
        0 => add(x, y),
        1 => sub(x, y),
        2 => mul(x, y),
        3 => true_div(x, y),
        4 => floor_div(x, y),
        5 => modulo(x, y),
        6 => and(x, y),
        7 => or(x, y),
        8 => xor(x, y),
        9 => shl(x, y),
        10 => shr(x, y),
        _ => None,
    }
}

/// `-x`
#[inline(always)]
pub fn neg(x: Value) -> Option<Value> {
    if let Some(n) = x.as_int() {
        return Value::int(-n);
    }
    x.as_float().map(|x| Value::float(-x))
}

/// A comparison of numbers held inline.
#[inline(always)]
pub fn compare(comparison: Comparison, x: Value, y: Value) -> Option<bool> {
    if x.both_int(y) {
        // Both have the same tag, so the shifted words order as the integers do.
        let (x, y) = (x.shifted_int(), y.shifted_int());
        return Some(match comparison {
            Comparison::Eq => x == y,
            Comparison::Ne => x != y,
            Comparison::Lt => x < y,
            Comparison::Le => x <= y,
            Comparison::Gt => x > y,
            Comparison::Ge => x >= y,
        });
    }
    let (x, y) = floats(x, y)?;
    Some(match comparison {
        Comparison::Eq => x == y,
        Comparison::Ne => x != y,
        Comparison::Lt => x < y,
        Comparison::Le => x <= y,
        Comparison::Gt => x > y,
        Comparison::Ge => x >= y,
    })
}

/// The truth of what is held inline.
#[inline(always)]
pub fn truth(x: Value) -> Option<bool> {
    if x == Value::TRUE {
        return Some(true);
    }
    if x == Value::FALSE || x.is_none() {
        return Some(false);
    }
    if let Some(n) = x.as_int() {
        return Some(n != 0);
    }
    x.as_float().map(|x| x != 0.0)
}

/// `x is y`, unless an image could hold equal strings: see `same`.
#[inline(always)]
pub fn identical(x: Value, y: Value) -> Option<bool> {
    if x == y {
        return Some(true);
    }
    if x.is_image() || y.is_image() { None } else { Some(false) }
}

/// `x is y`. Strings that came from different images may be equal objects; those of one character and names are the same to
/// a program, as they are in CPython, which interns them.
#[inline(always)]
pub fn same(vm: &Vm, x: Value, y: Value) -> bool {
    if x == y {
        return true;
    }
    (x.is_image() || y.is_image())
        && vm.heap.is(x, Kind::Str)
        && vm.heap.is(y, Kind::Str)
        && vm.text_equal(x, y)
}

/// `object[key]` of a list, tuple, ASCII string or bytes in the arena and an integer in range.
#[inline(always)]
pub fn item(vm: &Vm, here: &Window, object: Value, key: Value) -> Option<Value> {
    if !object.is_object() || !key.is_int() {
        return None;
    }
    let handle = object.raw_handle();
    let header = here.header(vm, handle);
    if header.kind_number() == Kind::List as u8 {
        let index = list_index(key, here.word(vm, handle, LIST_LEN))?;
        return Some(here.word(vm, here.word(vm, handle, LIST_ITEMS).raw_handle(), index));
    }
    // Else all kinds would be told apart by a jump through a table.
    cold_path();
    let index = key.raw_int();
    if header.kind_number() == Kind::Tuple as u8 {
        let len = header.words() as i64;
        let index = if index < 0 { index + len } else { index };
        if index >= 0 && index < len && len <= crate::heap::header::SMALL_MAX as i64 {
            return Some(here.word(vm, handle, index as usize));
        }
    }
    if header.kind_number() == Kind::Str as u8 {
        let len = here.word(vm, handle, 0).bits() as u32;
        let index = if index < 0 { index + i64::from(len) } else { index };
        return known_char(vm, here, here.at(vm, handle), header, u32::try_from(index).ok()?);
    }
    if header.kind_number() == Kind::Bytes as u8 {
        return Some(Value::small(i64::from(byte(here.at(vm, handle), u32::try_from(index).ok()?)?)));
    }
    None
}

/// The place among `len` items that an integer stands for.
#[inline(always)]
fn list_index(index: Value, len: Value) -> Option<usize> {
    // Both have the same tag, and a negative one's word is larger than any length's.
    if index.bits() < len.bits() {
        return Some(index.bits() as u32 as usize);
    }
    cold_path();
    let (index, len) = (index.raw_int() + len.raw_int(), len.raw_int());
    if index >= 0 && index < len { Some(index as usize) } else { None }
}

/// The byte at `index` of an ASCII string or of bytes.
#[inline(always)]
pub fn byte(text: Place, index: u32) -> Option<u8> {
    if index >= text.word(0).bits() as u32 {
        return None;
    }
    let word = text.word(1 + index as usize / 8).bits();
    Some((word >> (index % 8 * 8)) as u8)
}

/// As `item`, of a tuple, ASCII string or bytes in an image: apart from it, so that the hot loop stays small.
pub fn image_item(vm: &Vm, here: &Window, object: Value, key: Value) -> Option<Value> {
    if !object.is_image() || !key.is_int() {
        return None;
    }
    let place = here.place_of(vm, object)?;
    let (header, index) = (place.header(), key.raw_int());
    let from_end = |len: usize| if index < 0 { index + len as i64 } else { index };
    if header.kind_number() == Kind::Tuple as u8 && !header.has(FLAG_LARGE) {
        let index = from_end(header.words());
        let there = index >= 0 && index < header.words() as i64;
        return if there { Some(place.word(index as usize).in_image_of(object)) } else { None };
    }
    if !matches!(Kind::from_number(header.kind_number()), Kind::Str | Kind::Bytes) {
        return None;
    }
    image_text_item(vm, here, object, from_end(place.word(0).bits() as u32 as usize))
}

/// The item at `index` of an ASCII string or of bytes in an image.
pub fn image_text_item(vm: &Vm, here: &Window, text: Value, index: i64) -> Option<Value> {
    let place = here.place_of(vm, text).filter(|_| text.is_image())?;
    let (header, index) = (place.header(), u32::try_from(index).ok()?);
    if header.kind_number() == Kind::Str as u8 {
        return known_char(vm, here, place, header, index);
    }
    byte(place, index).map(|byte| Value::small(i64::from(byte)))
}

/// Whether two ASCII strings are equal, if one is short.
#[inline(always)]
pub fn same_text(vm: &Vm, here: &Window, x: Value, y: Value) -> Option<bool> {
    let ((len, text), (other, with)) = (here.ascii(vm, x)?, here.ascii(vm, y)?);
    if len != other {
        return Some(false);
    }
    if len <= 8 { Some(text == with) } else { None }
}

/// The string of the character at `index` of a string, if that is all ASCII, long enough, and the character's string is made.
#[inline(always)]
pub fn known_char(vm: &Vm, here: &Window, text: Place, header: Header, index: u32) -> Option<Value> {
    if !header.has(FLAG_A) {
        return None;
    }
    let chars = vm.root(Root::Chars).as_object()?;
    let known = here.word(vm, chars, usize::from(byte(text, index)?));
    if known.is_set() { Some(known) } else { None }
}

/// `len(value)` of a list, a dict, a short tuple or an ASCII string in the arena.
#[inline(always)]
pub fn len(vm: &Vm, here: &Window, value: Value) -> Option<Value> {
    if !value.is_object() {
        return None;
    }
    let header = here.header(vm, value.raw_handle());
    let kind = header.kind_number();
    // A list and a dict both begin with their number of items.
    if kind == Kind::List as u8 || kind == Kind::Dict as u8 {
        return Some(here.word(vm, value.raw_handle(), LIST_LEN));
    }
    if kind == Kind::Tuple as u8 && !header.has(FLAG_LARGE) {
        return Some(Value::len(header.words()));
    }
    if kind == Kind::Str as u8 && header.has(FLAG_A) {
        return Some(Value::len(here.word(vm, value.raw_handle(), 0).bits() as u32 as usize));
    }
    None
}

/// `object[key] = value` of a list and an integer in range.
#[inline(always)]
pub fn set_item(vm: &mut Vm, here: &mut Window, object: Value, key: Value, value: Value) -> bool {
    if !object.is_object() || !key.is_int() {
        return false;
    }
    let handle = object.raw_handle();
    if here.header(vm, handle).kind_number() != Kind::List as u8 {
        return false;
    }
    let Some(index) = list_index(key, here.word(vm, handle, LIST_LEN)) else { return false };
    let block = here.word(vm, handle, LIST_ITEMS).raw_handle();
    here.set_word(vm, block, index, value);
    true
}

/// The most items of a tuple that the hot loop makes.
const SMALL_TUPLE: usize = 8;

/// The tuple of registers from `first` on, if it is small and there is room.
#[inline(always)]
pub fn tuple(vm: &mut Vm, here: &mut Window, first: Reg, count: Count) -> Option<Value> {
    let count = usize::from(count.0);
    if count == 0 {
        return None;
    }
    let tuple = vm.heap.arena.alloc_small::<SMALL_TUPLE>(Kind::Tuple, count)?;
    for index in 0..count {
        let item = here.r(Reg(first.0 + index as u8));
        here.set_word(vm, tuple, index, item);
    }
    Some(Value::object(tuple))
}

#[cfg(test)]
mod tests {
    use super::{add, floor_div, modulo, mul, shl, sub};
    use crate::heap::value::Value;

    #[test]
    fn integers_leave_the_fast_path_exactly_where_they_stop_to_fit() {
        let (max, min, one) = (Value::small(Value::INT_MAX), Value::small(Value::INT_MIN), Value::small(1));
        assert_eq!((add(max, one), sub(min, one)), (None, None));
        assert_eq!(add(max, Value::small(-1)), Some(Value::small(Value::INT_MAX - 1)));
        assert_eq!(mul(Value::small(1 << 25), Value::small(1 << 24)), None);
        assert_eq!(mul(Value::small(-(1 << 25)), Value::small(1 << 24)), Some(min));
        assert_eq!(floor_div(Value::small(-7), Value::small(2)), Some(Value::small(-4)));
        assert_eq!(modulo(Value::small(-7), Value::small(3)), Some(Value::small(2)));
        for n in [1, 3, -5, 1 << 30, -(1 << 30)] {
            for by in 0..50 {
                let exact = i128::from(n) << by;
                let fits = exact >= i128::from(Value::INT_MIN) && exact <= i128::from(Value::INT_MAX);
                match shl(Value::small(n), Value::small(by)) {
                    Some(value) => assert!(fits && i128::from(value.raw_int()) == exact),
                    None => assert!(!fits || n < 0 || by >= 48 || exact >= 1 << 47),
                }
            }
        }
    }
}

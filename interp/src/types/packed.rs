//! Items that stand packed in bytes, one letter saying what they are: those of arrays, and of the views over them.
//!
//! ```text
//! b B   1 byte      i I f   4 bytes           capital letters: not negative
//! h H   2 bytes     l L q Q d   8 bytes       f d: floats; the others: integers
//!
//! array | length in bytes | block: `Raw`, the items from its first word on; or `None` | the letter |
//! ```
//!
//! The least byte stands first, wherever the machine runs. The first two words of an array are those of a bytearray, so that
//! `bytearray.rs` finds its bytes, and moves them. A buffer shared with the host (`border/shared.rs`) begins with all three.

use core::cmp::Ordering;

use crate::heap::images::Place;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::{bytearray, int, list};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

/// Word of an array: its letter.
pub const LETTER: usize = 2;

/// An item.
#[derive(Clone, Copy, Debug)]
pub enum Number {
    /// Of any letter but `f` and `d`.
    Int(i128),
    /// Of these two.
    Float(f64),
}

/// How many bytes an item takes, if the letter means something.
pub fn size(letter: u8) -> Option<usize> {
    Some(match letter {
        b'b' | b'B' => 1,
        b'h' | b'H' => 2,
        b'i' | b'I' | b'f' => 4,
        b'l' | b'L' | b'q' | b'Q' | b'd' => 8,
        _ => return None,
    })
}

/// Whether items are floats.
pub fn is_float(letter: u8) -> bool {
    matches!(letter, b'f' | b'd')
}

/// Whether the integers of a letter may be negative.
fn is_signed(letter: u8) -> bool {
    letter.is_ascii_lowercase()
}

/// The least and the greatest integer of a letter.
pub fn bounds(letter: u8) -> (i128, i128) {
    let bits = 8 * size(letter).unwrap_or(1);
    if is_signed(letter) { (-1 << (bits - 1), (1 << (bits - 1)) - 1) } else { (0, (1 << bits) - 1) }
}

/// The item that these bytes are, as many as the letter says.
pub fn read(letter: u8, bytes: &[u8]) -> Number {
    let mut word = [0; 8];
    word[..bytes.len()].copy_from_slice(bytes);
    let bits = u64::from_le_bytes(word);
    match letter {
        b'd' => Number::Float(f64::from_bits(bits)),
        b'f' => Number::Float(f64::from(f32::from_bits(bits as u32))),
        _ if is_signed(letter) => {
            let spare = 64 - 8 * bytes.len();
            Number::Int(i128::from((bits << spare) as i64 >> spare))
        }
        _ => Number::Int(i128::from(bits)),
    }
}

/// A float as the bits of its letter, lowest first. What is beyond the narrow ones is infinite; NaN has one form.
pub fn float_bits(letter: u8, x: f64) -> u64 {
    let x = if x.is_nan() { f64::NAN } else { x };
    match letter {
        b'd' => Value::float(x).bits(),
        _ if x.is_nan() => 0x7FC0_0000,
        _ => u64::from((x as f32).to_bits()),
    }
}

impl Number {
    /// The number a value is, if it is an `int`, a `bool` or a `float` itself and no greater than items are.
    pub fn of(vm: &Vm, value: Value) -> Option<Number> {
        match value.as_float() {
            Some(x) => Some(Number::Float(x)),
            None => int::wide(vm, value).map(Number::Int),
        }
    }

    /// It as a value.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn value(self, vm: &mut Vm) -> Answer {
        match self {
            Number::Float(x) => Ok(Value::float(x)),
            Number::Int(n) => match i64::try_from(n) {
                Ok(n) => vm.make_int(n),
                // No item is above the greatest word.
                Err(_) => vm.make_unsigned(n as u64),
            },
        }
    }

    /// Which of two is greater; `None` if one is no number.
    pub fn order(self, other: Number) -> Option<Ordering> {
        match (self, other) {
            (Number::Int(a), Number::Int(b)) => Some(a.cmp(&b)),
            (Number::Float(a), Number::Float(b)) => a.partial_cmp(&b),
            (Number::Int(a), Number::Float(b)) => int_and_float(a, b),
            (Number::Float(a), Number::Int(b)) => int_and_float(b, a).map(Ordering::reverse),
        }
    }

    /// Whether two are equal.
    pub fn equals(self, other: Number) -> bool {
        self.order(other) == Some(Ordering::Equal)
    }
}

/// An integer and a float, compared without rounding.
fn int_and_float(n: i128, x: f64) -> Option<Ordering> {
    if x.is_nan() {
        return None;
    }
    // A conversion gives the nearest end for what is beyond; items are far from either.
    let whole = x as i128;
    let rest = if whole as f64 == x { Ordering::Equal } else { 0.0.partial_cmp(&x)? };
    Some(n.cmp(&whole).then(rest))
}

/// The array, if the value is one or an instance of a class derived from it.
pub fn array(vm: &Vm, value: Value) -> Option<Handle> {
    vm.heap.handle(vm.payload(value), Kind::Array)
}

/// The letter of an array.
pub fn letter(vm: &Vm, array: Handle) -> u8 {
    vm.get(array, LETTER).raw_int() as u8
}

/// The letter of an array, and how many bytes an item of it takes.
pub fn form(vm: &Vm, array: Handle) -> (u8, usize) {
    let letter = letter(vm, array);
    (letter, size(letter).unwrap_or(1))
}

/// How many items an array has.
pub fn len(vm: &Vm, array: Handle) -> usize {
    bytearray::place(vm, array).len() / form(vm, array).1
}

/// Item `index` of an array, if it has so many.
pub fn number(vm: &Vm, array: Handle, index: usize) -> Option<Number> {
    let (letter, size) = form(vm, array);
    number_at(vm, bytearray::place(vm, array), letter, index.checked_mul(size)?)
}

/// The item that begins at byte `at` of what stands at a place.
pub fn number_at(vm: &Vm, place: Place, letter: u8, at: usize) -> Option<Number> {
    let end = at.checked_add(size(letter)?)?;
    Some(read(letter, place.bytes(vm.arena_bytes()).get(at..end)?))
}

/// Item `index` of an array as a value, if it has so many.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn item(vm: &mut Vm, array: Handle, index: usize) -> Result<Option<Value>, Raise> {
    match number(vm, array, index) {
        Some(number) => number.value(vm).map(Some),
        None => Ok(None),
    }
}

/// A list of `count` items that are read one by one.
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn list_of(vm: &mut Vm, count: usize, read: impl Fn(&Vm, usize) -> Option<Number>) -> Answer {
    vm.charge(count)?;
    let committed = vm.committed;
    let list = list::new(vm, count)?;
    for index in 0..count {
        let item = read(vm, index).unwrap_or(Number::Int(0)).value(vm)?;
        list::push(vm, list.raw_handle(), item)?;
    }
    // Nobody sees the list yet.
    vm.committed = committed;
    Ok(list)
}

/// What says by a letter which items its bytes are: an array, or a buffer shared with the host.
pub fn lettered(vm: &Vm, value: Value) -> Option<Handle> {
    array(vm, value).or_else(|| vm.heap.handle(value, Kind::SharedHandle))
}

/// What may be changed in place as bytes: a bytearray, an array, an instance of a class derived from one, or a buffer shared with the
/// host.
pub fn buffer(vm: &Vm, value: Value) -> Option<Handle> {
    bytearray::handle(vm, value).or_else(|| lettered(vm, value))
}

#[cfg(test)]
mod tests {
    use core::cmp::Ordering;

    use super::{Number, bounds, float_bits, read};

    #[test]
    fn items_are_read_as_their_letters_say() {
        assert!(read(b'b', &[0xFF]).equals(Number::Int(-1)));
        assert!(read(b'H', &[0xFF, 0xFF]).equals(Number::Int(65535)));
        assert!(read(b'q', &[0, 0, 0, 0, 0, 0, 0, 0x80]).equals(Number::Int(i128::from(i64::MIN))));
        assert!(read(b'f', &1.5_f32.to_le_bytes()).equals(Number::Float(1.5)));
        assert_eq!(bounds(b'i'), (-2_147_483_648, 2_147_483_647));
        assert_eq!(bounds(b'Q'), (0, i128::from(u64::MAX)));
        assert_eq!(float_bits(b'f', -f64::NAN), 0x7FC0_0000);
    }

    #[test]
    fn integers_and_floats_are_compared_exactly() {
        let order = |n: i128, x: f64| Number::Int(n).order(Number::Float(x));
        assert_eq!(order(1 << 53, 9_007_199_254_740_992.0), Some(Ordering::Equal));
        assert_eq!(order((1 << 53) + 1, 9_007_199_254_740_992.0), Some(Ordering::Greater));
        assert_eq!(order(0, -0.5), Some(Ordering::Greater));
        assert_eq!(order(-1, -0.5), Some(Ordering::Less));
        assert_eq!(order(2, 2.5), Some(Ordering::Less));
        assert_eq!(order(i128::from(u64::MAX), f64::INFINITY), Some(Ordering::Less));
        assert_eq!(order(0, f64::NAN), None);
    }
}

//! What goes into arrays: values as the bits of their letter, iterables, and what the constructor is given.

use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, TABLE_NATIVE, Value};
use crate::types::array::{filled, part};
use crate::types::items::{self, keeping, tick};
use crate::types::packed::{self, array, form};
use crate::types::slice::Span;
use crate::types::{bytearray, float_methods, int, list, texts};
use crate::vm::args::Args;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Vm};

/// A range that CPython takes an integer through, and what it says of those outside.
struct Gate {
    least: i128,
    most: i128,
    below: &'static str,
    above: &'static str,
}

const LONG_MESSAGE: &str = "Python int too large to convert to C long";
const LONG: Gate =
    Gate { least: i64::MIN as i128, most: i64::MAX as i128, below: LONG_MESSAGE, above: LONG_MESSAGE };
const INT: Gate = Gate {
    least: i32::MIN as i128,
    most: i32::MAX as i128,
    below: "signed integer is less than minimum",
    above: "signed integer is greater than maximum",
};
const SHORT: Gate = Gate {
    least: i16::MIN as i128,
    most: i16::MAX as i128,
    below: "signed short integer is less than minimum",
    above: "signed short integer is greater than maximum",
};
const CHAR: Gate = Gate {
    least: i8::MIN as i128,
    most: i8::MAX as i128,
    below: "signed char is less than minimum",
    above: "signed char is greater than maximum",
};
const BYTE: Gate = Gate {
    least: 0,
    most: u8::MAX as i128,
    below: "unsigned byte integer is less than minimum",
    above: "unsigned byte integer is greater than maximum",
};
const UNSIGNED_SHORT: Gate = Gate {
    least: 0,
    most: u16::MAX as i128,
    below: "unsigned short is less than minimum",
    above: "unsigned short is greater than maximum",
};
const UNSIGNED_LONG: Gate = Gate {
    least: 0,
    most: u64::MAX as i128,
    below: "can't convert negative value to unsigned int",
    above: "Python int too large to convert to C unsigned long",
};
const UNSIGNED_INT: Gate =
    Gate { least: 0, most: u32::MAX as i128, below: "", above: "unsigned int is greater than maximum" };
const WIDE_MESSAGE: &str = "int too big to convert";
const WIDE: Gate = Gate { below: WIDE_MESSAGE, above: WIDE_MESSAGE, ..LONG };
const UNSIGNED_WIDE: Gate =
    Gate { below: "can't convert negative int to unsigned", above: WIDE_MESSAGE, ..UNSIGNED_LONG };

/// The ranges an integer goes through, the widest first.
fn gates(letter: u8) -> &'static [Gate] {
    match letter {
        b'b' => &[LONG, SHORT, CHAR],
        b'B' => &[LONG, BYTE],
        b'h' => &[LONG, SHORT],
        b'H' => &[LONG, INT, UNSIGNED_SHORT],
        b'i' => &[LONG, INT],
        b'I' => &[UNSIGNED_LONG, UNSIGNED_INT],
        b'l' => &[LONG],
        b'L' => &[UNSIGNED_LONG],
        b'q' => &[WIDE],
        _ => &[UNSIGNED_WIDE],
    }
}

/// A value as the bits of a letter, lowest first. May run Python code.
///
/// # Errors
/// `TypeError`; `OverflowError` if it does not fit; what `__index__` or `__float__` raises.
pub fn bits(vm: &mut Vm, letter: u8, value: Value) -> Result<u64, Raise> {
    if packed::is_float(letter) {
        return Ok(packed::float_bits(letter, float_methods::real(vm, value)?));
    }
    let value = vm.index_value(value)?;
    let beyond = if vm.int_is_negative(value) { i128::MIN } else { i128::MAX };
    let n = int::wide(vm, value).unwrap_or(beyond);
    for gate in gates(letter) {
        if n < gate.least {
            return Err(vm.overflow_error(format_args!("{}", gate.below)));
        }
        if n > gate.most {
            return Err(vm.overflow_error(format_args!("{}", gate.above)));
        }
    }
    Ok(n as u64)
}

/// Appends an item that is given as its bits. Nothing is collected.
///
/// # Errors
/// `Raise::NoRoom`; nothing has changed then. Out of fuel.
pub fn push(vm: &mut Vm, this: Handle, bits: u64) -> Done {
    let (_, size) = form(vm, this);
    let len = bytearray::place(vm, this).len();
    bytearray::lengthen(vm, this, len + size)?;
    bytearray::bytes_mut(vm, this)[len..].copy_from_slice(&bits.to_le_bytes()[..size]);
    Ok(())
}

/// As `push`, to an array that is kept; collects if there is no room.
fn push_kept(vm: &mut Vm, this: Kept, bits: u64) -> Done {
    match push(vm, vm.kept(this).raw_handle(), bits) {
        Err(Raise::NoRoom) => {
            vm.room(vm.heap.arena.wanted())?;
            push(vm, vm.kept(this).raw_handle(), bits)
        }
        done => done,
    }
}

/// Appends what iterating over a value gives, item by item: those before an error stay. May run Python code.
///
/// # Errors
/// `TypeError` if it is not iterable; what iterating raises; as `bits`.
pub fn extend(vm: &mut Vm, this: Value, source: Value) -> Done {
    keeping(vm, |vm| {
        let this = vm.keep(this)?;
        let letter = packed::letter(vm, vm.kept(this).raw_handle());
        let plain = list::plain_items(vm, source);
        let source = match plain {
            Some(items) => items,
            None => vm.iter(source)?,
        };
        let source = vm.keep(source)?;
        let mut index = 0;
        while let Some(item) = match plain {
            Some(_) => items::get(vm, vm.kept(source), index),
            None => items::next(vm, source)?,
        } {
            tick(vm, index)?;
            let bits = bits(vm, letter, item)?;
            push_kept(vm, this, bits)?;
            index += 1;
        }
        Ok(())
    })
}

/// `array(typecode[, initializer])`. May run Python code.
pub fn new(vm: &mut Vm, args: Args) -> Answer {
    let given = args.len() - 1;
    if args.key(vm, 0).is_set() && !has_own_init(vm, args.get(vm, 0)) {
        return Err(vm.type_error(format_args!("array.array() takes no keyword arguments")));
    }
    if given == 0 {
        return Err(vm.type_error(format_args!("array() takes at least 1 argument (0 given)")));
    }
    if given > 2 {
        return Err(vm.type_error(format_args!("array() takes at most 2 arguments ({given} given)")));
    }
    let code = type_code(vm, args.get(vm, 1))?;
    let initial = args.opt(vm, 2);
    if let Some(initial) = initial
        && texts::str_like(vm, initial).is_some()
    {
        let shown = char::from_u32(code).unwrap_or('?');
        return Err(
            vm.type_error(format_args!("cannot use a str to initialize an array with typecode '{shown}'"))
        );
    }
    let letter = u8::try_from(code).ok().filter(|letter| packed::size(*letter).is_some());
    if let Some(initial) = initial
        && !is_ready(vm, initial, letter)
    {
        let iterator = vm.iter(initial)?;
        args.set(vm, 2, iterator);
    }
    let Some(letter) = letter else {
        return Err(
            vm.value_error(format_args!("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)"))
        );
    };
    let made = of_initial(vm, letter, args.opt(vm, 2))?;
    items::constructed(vm, args, made)
}

/// Whether a class has an `__init__` of the program's, which keywords are for.
fn has_own_init(vm: &mut Vm, class: Value) -> bool {
    let init = if vm.user_class(class).is_some() { vm.special(class, Special::Init) } else { None };
    init.is_some_and(|init| init.as_table(TABLE_NATIVE).is_none())
}

fn type_code(vm: &mut Vm, value: Value) -> Result<u32, Raise> {
    let inner = vm.payload(value);
    let code = if vm.is_str(inner) { vm.only_char(inner) } else { None };
    if let Some(code) = code {
        return Ok(code);
    }
    let name = texts::argument_name(vm, value);
    Err(vm.type_error(format_args!("array() argument 1 must be a unicode character, not {name}")))
}

/// Whether an initial value is taken as it is: CPython asks of anything else for an iterator, before it looks at the letter.
fn is_ready(vm: &mut Vm, initial: Value, letter: Option<u8>) -> bool {
    if let Some(other) = array(vm, initial) {
        return Some(packed::letter(vm, other)) == letter;
    }
    let kind = vm.heap.kind(vm.payload(initial));
    matches!(kind, Some(Kind::Bytes | Kind::Bytearray)) || list::plain_items(vm, initial).is_some()
}

/// An array that is filled from what the constructor was given.
fn of_initial(vm: &mut Vm, letter: u8, initial: Option<Value>) -> Answer {
    let Some(initial) = initial else { return filled(vm, letter, 0, |_, _| ()) };
    if let Some(other) = array(vm, initial)
        && packed::letter(vm, other) == letter
    {
        let count = packed::len(vm, other) as i64;
        return part(vm, other, Span { start: 0, stop: count, step: 1, count: count as usize });
    }
    let kind = vm.heap.kind(vm.payload(initial));
    if let (Some(Kind::Bytes | Kind::Bytearray), Some(place)) = (kind, texts::bytes_like(vm, initial)) {
        must_be_whole(vm, letter, place.len())?;
        vm.charge(place.len())?;
        return filled(vm, letter, place.len(), |arena, room| room.copy_from_slice(place.bytes(arena)));
    }
    keeping(vm, |vm| {
        let initial = vm.keep(initial)?;
        let this = items::made(vm, |vm| filled(vm, letter, 0, |_, _| ()))?;
        let this = vm.keep(this)?;
        extend(vm, vm.kept(this), vm.kept(initial))?;
        Ok(vm.kept(this))
    })
}

/// Bytes stand for items only in whole numbers.
///
/// # Errors
/// `ValueError`.
pub fn must_be_whole(vm: &mut Vm, letter: u8, bytes: usize) -> Done {
    let size = packed::size(letter).unwrap_or(1);
    if bytes.is_multiple_of(size) {
        return Ok(());
    }
    Err(vm.value_error(format_args!("bytes length not a multiple of item size")))
}

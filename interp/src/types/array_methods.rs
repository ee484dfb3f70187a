//! The methods of `array.array`.

use crate::heap::images::Place;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::array::{NOTHING, find, holds, part};
use crate::types::array_filling::{self as filling, bits, must_be_whole, push};
use crate::types::items::{self, keeping, tick};
use crate::types::packed::{self, array, form, len};
use crate::types::slice::Span;
use crate::types::{bytearray, list, memoryview};
use crate::vm::args::Args;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::Vm;
use crate::vm::text_builder::TextBuilder;

/// The receiver of a method.
fn this(vm: &Vm, args: Args) -> Handle {
    vm.payload(args.get(vm, 0)).raw_handle()
}

/// Argument `index` as an item of the receiver. May run Python code.
fn given(vm: &mut Vm, args: Args, index: usize) -> Result<u64, Raise> {
    let letter = packed::letter(vm, this(vm, args));
    bits(vm, letter, args.get(vm, index))
}

/// `copy.copy(array)`
pub fn copy(vm: &mut Vm, args: Args) -> Answer {
    let this = this(vm, args);
    let count = len(vm, this);
    part(vm, this, Span { start: 0, stop: count as i64, step: 1, count })
}

/// `append`
pub fn append(vm: &mut Vm, args: Args) -> Answer {
    let bits = given(vm, args, 1)?;
    push(vm, this(vm, args), bits)?;
    Ok(Value::NONE)
}

/// `byteswap`
pub fn byteswap(vm: &mut Vm, args: Args) -> Answer {
    let this = this(vm, args);
    let (_, size) = form(vm, this);
    vm.charge(bytearray::place(vm, this).len())?;
    bytearray::bytes_mut(vm, this).chunks_exact_mut(size).for_each(<[u8]>::reverse);
    vm.committed = true;
    Ok(Value::NONE)
}

/// `count`
pub fn count(vm: &mut Vm, args: Args) -> Answer {
    keeping(vm, |vm| {
        let this = Value::object(this(vm, args));
        let (this, wanted) = (vm.keep(this)?, vm.keep(args.get(vm, 1))?);
        let (mut index, mut found) = (0, 0);
        while let Some(equal) = holds(vm, this, wanted, index)? {
            tick(vm, index)?;
            found += usize::from(equal);
            index += 1;
        }
        Ok(Value::len(found))
    })
}

/// `extend`
pub fn extend(vm: &mut Vm, args: Args) -> Answer {
    let (this, source) = (this(vm, args), args.get(vm, 1));
    if array(vm, source).is_some() {
        extend_with(vm, this, source)?;
    } else {
        filling::extend(vm, Value::object(this), source)?;
    }
    Ok(Value::NONE)
}

/// Appends the items of an array, which may be the same.
///
/// # Errors
/// `TypeError` if it has another letter; `Raise::NoRoom`, and nothing has changed then; out of fuel.
pub fn extend_with(vm: &mut Vm, this: Handle, other: Value) -> Done {
    if array(vm, other).map(|other| packed::letter(vm, other)) != Some(packed::letter(vm, this)) {
        return Err(vm.type_error(format_args!("can only extend with array of same kind")));
    }
    let source = bytearray::apart(vm, this, other)?.unwrap_or(NOTHING);
    add_bytes(vm, this, source)
}

fn add_bytes(vm: &mut Vm, this: Handle, source: Place) -> Done {
    let end = bytearray::place(vm, this).len();
    bytearray::splice(vm, this, end, 0, source)
}

/// `frombytes`
pub fn frombytes(vm: &mut Vm, args: Args) -> Answer {
    let (this, source) = (this(vm, args), args.get(vm, 1));
    let Some(place) = bytearray::apart(vm, this, source)? else {
        let name = vm.type_name(source);
        return Err(vm.type_error(format_args!("a bytes-like object is required, not '{name}'")));
    };
    if packed::size(memoryview::letter_of(vm, source)) != Some(1) {
        return Err(vm.type_error(format_args!("a bytes-like object is required")));
    }
    must_be_whole(vm, packed::letter(vm, this), place.len())?;
    add_bytes(vm, this, place)?;
    Ok(Value::NONE)
}

/// `fromlist`: all items or none. May run Python code.
pub fn fromlist(vm: &mut Vm, args: Args) -> Answer {
    let items = vm.payload(args.get(vm, 1));
    if !vm.heap.is(items, Kind::List) {
        return Err(vm.type_error(format_args!("arg must be list")));
    }
    let (letter, size) = form(vm, this(vm, args));
    let count = list::len(vm, items.raw_handle());
    vm.charge(count)?;
    let mut builder = TextBuilder::with_room(vm, count.saturating_mul(size))?;
    for index in 0..count {
        let items = vm.payload(args.get(vm, 1));
        if list::len(vm, items.raw_handle()) != count {
            return Err(vm.runtime_error(format_args!("list changed size during iteration")));
        }
        let item = list::item(vm, items.raw_handle(), index);
        let bits = bits(vm, letter, item)?;
        builder.push(vm, &bits.to_le_bytes()[..size])?;
    }
    let (this, place) = (this(vm, args), builder.place(vm));
    add_bytes(vm, this, place)?;
    Ok(Value::NONE)
}

/// `index`
pub fn index(vm: &mut Vm, args: Args) -> Answer {
    let (start, stop) = items::search_bounds(vm, args)?;
    let this = this(vm, args);
    let (start, stop) = items::clip_bounds(len(vm, this), start, stop);
    match find(vm, Value::object(this), args.get(vm, 1), start, stop)? {
        Some(index) => Ok(Value::len(index)),
        None => Err(vm.value_error(format_args!("array.index(x): x not in array"))),
    }
}

/// `insert`
pub fn insert(vm: &mut Vm, args: Args) -> Answer {
    let index = vm.index(args.get(vm, 1))?;
    let bits = given(vm, args, 2)?;
    let this = this(vm, args);
    let ((_, size), len) = (form(vm, this), len(vm, this));
    let (at, _) = items::clip_bounds(len, index, 0);
    bytearray::splice(vm, this, at * size, 0, Place::Outside(&bits.to_le_bytes()[..size]))?;
    Ok(Value::NONE)
}

/// `pop`
pub fn pop(vm: &mut Vm, args: Args) -> Answer {
    let index = match args.opt(vm, 1) {
        Some(index) => vm.index(index)?,
        None => -1,
    };
    let this = this(vm, args);
    let ((_, size), len) = (form(vm, this), len(vm, this));
    let place = items::place(index, len);
    let found = match place {
        Some(at) => packed::item(vm, this, at)?,
        None => None,
    };
    let (Some(at), Some(found)) = (place, found) else {
        let message = if len == 0 { "pop from empty array" } else { "pop index out of range" };
        return Err(vm.index_error(format_args!("{message}")));
    };
    bytearray::splice(vm, this, at * size, size, NOTHING)?;
    Ok(found)
}

/// `remove`
pub fn remove(vm: &mut Vm, args: Args) -> Answer {
    let array = Value::object(this(vm, args));
    let Some(at) = find(vm, array, args.get(vm, 1), 0, usize::MAX)? else {
        return Err(vm.value_error(format_args!("array.remove(x): x not in array")));
    };
    let this = this(vm, args);
    let (_, size) = form(vm, this);
    // A comparison may have made it shorter.
    if at < len(vm, this) {
        bytearray::splice(vm, this, at * size, size, NOTHING)?;
    }
    Ok(Value::NONE)
}

/// `reverse`
pub fn reverse(vm: &mut Vm, args: Args) -> Answer {
    let this = this(vm, args);
    let (_, size) = form(vm, this);
    vm.charge(bytearray::place(vm, this).len())?;
    let bytes = bytearray::bytes_mut(vm, this);
    // All bytes turned round, and those of each item back.
    bytes.reverse();
    bytes.chunks_exact_mut(size).for_each(<[u8]>::reverse);
    vm.committed = true;
    Ok(Value::NONE)
}

/// `tobytes`
pub fn tobytes(vm: &mut Vm, args: Args) -> Answer {
    let place = bytearray::place(vm, this(vm, args));
    vm.make_bytes_of(&[place])
}

/// `tolist`
pub fn tolist(vm: &mut Vm, args: Args) -> Answer {
    let this = this(vm, args);
    let place = bytearray::place(vm, this);
    let (letter, size) = form(vm, this);
    packed::list_of(vm, place.len() / size, |vm, index| packed::number_at(vm, place, letter, index * size))
}

//! `translate` and `maketrans`.

use crate::heap::kind::Kind;
use crate::heap::utf8::decode;
use crate::heap::value::Value;
use crate::types::items::keeping;
use crate::types::text_trim::finish;
use crate::types::texts::{self, receiver};
use crate::vm::args::Args;
use crate::vm::exceptions as row;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Vm};
use crate::vm::text_builder::TextBuilder;

/// `str.translate`
pub fn str_translate(vm: &mut Vm, args: Args) -> Answer {
    let this = vm.payload(args.get(vm, 0));
    let len = vm.text(this).len();
    vm.charge(len.saturating_mul(4))?;
    let mut builder = TextBuilder::with_room(vm, len)?;
    let mut at = 0;
    while at < len {
        let this = vm.payload(args.get(vm, 0));
        let (code, width) = decode(vm.text(this), at);
        at += width;
        let table = args.get(vm, 1);
        match looked_up(vm, table, code)? {
            None => builder.push_char(vm, code)?,
            Some(value) => push_mapped(vm, &mut builder, value)?,
        }
    }
    builder.finish(vm)
}

/// What the table has for a character; `None` if it has nothing.
fn looked_up(vm: &mut Vm, table: Value, code: u32) -> Result<Option<Value>, Raise> {
    let key = Value::small(i64::from(code));
    if vm.heap.is(table, Kind::Dict) {
        return vm.dict_get(table, key);
    }
    match vm.getitem(table, key) {
        Ok(value) => Ok(Some(value)),
        Err(raise) if vm.caught(raise, row::LOOKUP_ERROR) => Ok(None),
        Err(raise) => Err(raise),
    }
}

fn push_mapped(vm: &mut Vm, builder: &mut TextBuilder, value: Value) -> Done {
    let inner = vm.payload(value);
    if inner.is_none() {
        return Ok(());
    }
    if vm.is_str(inner) {
        return builder.push_value(vm, inner);
    }
    if inner.is_int() || vm.heap.is(inner, Kind::Int) {
        let code = vm.small_int(inner).and_then(|n| u32::try_from(n).ok()).filter(|code| *code < 0x11_0000);
        return match code {
            Some(code) => builder.push_char(vm, code),
            None => Err(vm.value_error(format_args!("character mapping must be in range(0x110000)"))),
        };
    }
    Err(vm.type_error(format_args!("character mapping must return integer, None or str")))
}

/// `str.maketrans`
pub fn str_maketrans(vm: &mut Vm, args: Args) -> Answer {
    let dict = vm.new_dict(0)?;
    let committed = vm.committed;
    let dict = vm.keep(dict)?;
    match args.opt(vm, 2) {
        None => from_dict(vm, args, dict)?,
        Some(_) => from_texts(vm, args, dict)?,
    }
    // Nobody sees the dict yet.
    vm.committed = committed;
    Ok(vm.kept(dict))
}

fn from_dict(vm: &mut Vm, args: Args, dict: Kept) -> Done {
    if !vm.heap.is(vm.payload(args.get(vm, 1)), Kind::Dict) {
        return Err(
            vm.type_error(format_args!("if you give only one argument to maketrans it must be a dict"))
        );
    }
    let mut at = 0;
    loop {
        // Putting something into a dict may collect: the source is looked up again each time.
        let table = vm.payload(args.get(vm, 1)).raw_handle();
        let Some(entry) = vm.next_entry(table, at) else { return Ok(()) };
        vm.charge_ticks(1)?;
        at = entry + 1;
        let Some((key, value)) = vm.entry(table, entry) else { continue };
        let inner = vm.payload(key);
        let key = if vm.is_str(inner) {
            match vm.only_char(inner) {
                Some(code) => Value::small(i64::from(code)),
                None => {
                    return Err(
                        vm.value_error(format_args!("string keys in translate table must be of length 1"))
                    );
                }
            }
        } else if inner.is_int() || inner.is_bool() || vm.heap.is(inner, Kind::Int) {
            key
        } else {
            return Err(vm.type_error(format_args!("keys in translate table must be strings or integers")));
        };
        let dict = vm.kept(dict);
        vm.dict_put(dict, key, value)?;
    }
}

fn from_texts(vm: &mut Vm, args: Args, dict: Kept) -> Done {
    let x = args.get(vm, 1);
    if texts::str_like(vm, x).is_none() {
        return Err(vm.type_error(format_args!(
            "first maketrans argument must be a string if there is a second argument"
        )));
    }
    for index in 2..4 {
        if let Some(value) = args.opt(vm, index)
            && texts::str_like(vm, value).is_none()
        {
            let name = texts::argument_name(vm, value);
            return Err(vm.type_error(format_args!("maketrans() argument {index} must be str, not {name}")));
        }
    }
    let [from, to] = [1, 2].map(|index| vm.payload(args.get(vm, index)));
    if vm.char_len(from) != vm.char_len(to) {
        return Err(vm.value_error(format_args!("the first two maketrans arguments must have equal length")));
    }
    let (mut at, mut at_to) = (0, 0);
    while let (Some((code, next)), Some((mapped, next_to))) =
        (read(vm, args, 1, at), read(vm, args, 2, at_to))
    {
        (at, at_to) = (next, next_to);
        put(vm, dict, code, Value::small(i64::from(mapped)))?;
    }
    let mut at = 0;
    while let Some((code, next)) = read(vm, args, 3, at) {
        at = next;
        put(vm, dict, code, Value::NONE)?;
    }
    Ok(())
}

/// The character at a byte of the text that is argument `index`, and where the next one begins.
fn read(vm: &Vm, args: Args, index: usize, at: usize) -> Option<(u32, usize)> {
    let text = vm.heap.text(vm.payload(args.opt(vm, index)?))?;
    if at >= text.len() {
        return None;
    }
    let (code, width) = decode(text, at);
    Some((code, at + width))
}

fn put(vm: &mut Vm, dict: Kept, code: u32, value: Value) -> Done {
    vm.charge_ticks(1)?;
    let dict = vm.kept(dict);
    vm.dict_put(dict, Value::small(i64::from(code)), value)
}

/// `bytes.translate`
pub fn bytes_translate(vm: &mut Vm, args: Args) -> Answer {
    let (family, this) = receiver(vm, args);
    let table = match args.some(vm, 1) {
        Some(value) => Some(texts::must_be_bytes_like(vm, value)?),
        None => None,
    };
    let mut map: [u8; 256] = core::array::from_fn(|byte| byte as u8);
    if let Some(table) = table {
        match <[u8; 256]>::try_from(table.bytes(vm.arena_bytes())) {
            Ok(given) => map = given,
            Err(_) => {
                return Err(vm.value_error(format_args!("translation table must be 256 characters long")));
            }
        }
    }
    let mut removed = [false; 256];
    if let Some(value) = args.opt(vm, 2) {
        let place = texts::must_be_bytes_like(vm, value)?;
        for byte in place.bytes(vm.arena_bytes()) {
            removed[usize::from(*byte)] = true;
        }
    }
    let place = texts::place(vm, this);
    vm.charge(place.len())?;
    keeping(vm, |vm| {
        let mut builder = TextBuilder::with_room(vm, place.len())?;
        builder.push_place(vm, place)?;
        let bytes = builder.bytes_mut(vm);
        let mut to = 0;
        for at in 0..bytes.len() {
            let byte = usize::from(bytes[at]);
            if !removed[byte] {
                bytes[to] = map[byte];
                to += 1;
            }
        }
        builder.truncate(to);
        finish(vm, family, builder)
    })
}

/// `bytes.maketrans`
pub fn bytes_maketrans(vm: &mut Vm, args: Args) -> Answer {
    let mut places = [crate::heap::images::Place::Outside(&[]); 2];
    for (index, place) in places.iter_mut().enumerate() {
        let value = args.get(vm, index + 1);
        *place = texts::must_be_bytes_like(vm, value)?;
    }
    let [from, to] = places;
    if from.len() != to.len() {
        return Err(vm.value_error(format_args!("maketrans arguments must have same length")));
    }
    vm.fill_bytes(256, |arena, room| {
        for (byte, place) in room.iter_mut().enumerate() {
            *place = byte as u8;
        }
        for (from, to) in from.bytes(arena).iter().zip(to.bytes(arena)) {
            room[usize::from(*from)] = *to;
        }
    })
}

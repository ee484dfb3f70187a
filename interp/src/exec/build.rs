//! Displays, functions and formatted strings: instructions that make objects from registers.

use crate::code::operand::{Const32, Count, Number, Reg};
use crate::exec::site::function_of;
use crate::heap::images::Place;
use crate::heap::kind::Kind;
use crate::heap::layout::{LIST_ITEMS, LIST_LEN};
use crate::heap::value::{Handle, Value};
use crate::types::dict_merge::plain_dict;
use crate::types::{format_short, iterators, list};
use crate::vm::bodies::view;
use crate::vm::exceptions::ATTRIBUTE_ERROR;
use crate::vm::frame::{CLOSURE, CODE, DEFAULTS, EXTRAS, GLOBALS, KWDEFAULTS};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Vm};
use crate::vm::text_builder::TextBuilder;

/// `[r[b], ..]`
///
/// # Errors
/// `Raise::NoRoom`
pub fn list(vm: &mut Vm, b: Reg, count: Count) -> Answer {
    let count = usize::from(count.0);
    let made = list::new(vm, count)?;
    if count > 0 {
        let block = vm.get(made.raw_handle(), LIST_ITEMS).raw_handle().0 as usize + 1;
        let from = (vm.heap.arena.stack() + vm.now.base) as usize + usize::from(b.0);
        vm.heap.arena.all_mut().copy_within(from..from + count, block);
        vm.set(made.raw_handle(), LIST_LEN, Value::len(count));
    }
    Ok(made)
}

/// `[]` with room for what an iterator gives, if that is known and not very many: the loop may end early.
///
/// # Errors
/// `Raise::NoRoom`
pub fn list_for(vm: &mut Vm, iterator: Value, range: Option<usize>) -> Answer {
    const MOST: usize = 1 << 18;
    let count = range.unwrap_or_else(|| iterators::known_left(vm, iterator)).min(MOST);
    match list::new(vm, count) {
        Err(_) if count > 0 => list::new(vm, 0),
        made => made,
    }
}

/// `r[a] = {r[b], ..}`
///
/// # Errors
/// What hashing raises.
pub fn set(vm: &mut Vm, a: Reg, b: Reg, count: Count) -> Done {
    let made = vm.new_table(Kind::Set, usize::from(count.0))?;
    let kept = vm.keep(made)?;
    for index in 0..count.0 {
        let value = vm.reg(b.0 + index);
        vm.set_add(vm.kept(kept), value)?;
    }
    let made = vm.kept(kept);
    vm.let_go(kept.0);
    vm.set_reg(a.0, made);
    Ok(())
}

/// `r[a] = {r[b]: r[b+1], ..}`
///
/// # Errors
/// What hashing raises.
pub fn dict(vm: &mut Vm, a: Reg, b: Reg, count: Count) -> Done {
    let made = vm.new_dict(usize::from(count.0))?;
    let kept = vm.keep(made)?;
    for index in 0..count.0 {
        let (key, value) = (vm.reg(b.0 + 2 * index), vm.reg(b.0 + 2 * index + 1));
        vm.dict_put(vm.kept(kept), key, value)?;
    }
    let made = vm.kept(kept);
    vm.let_go(kept.0);
    vm.set_reg(a.0, made);
    Ok(())
}

/// The strings `r[b] ..` joined.
///
/// # Errors
/// `Raise::NoRoom`
pub fn string(vm: &mut Vm, b: Reg, count: Count) -> Answer {
    let mut parts = [Place::Outside(&[]); SHORT];
    if let Some(parts) = parts.get_mut(..usize::from(count.0))
        && ascii_parts(vm, b, parts)
    {
        return vm.ascii_of(parts);
    }
    let mut text = TextBuilder::new(vm)?;
    for index in 0..count.0 {
        let part = vm.payload(vm.reg(b.0 + index));
        if !vm.is_str(part) {
            return Err(vm.bad_code());
        }
        text.push_value(vm, part)?;
    }
    text.finish(vm)
}

/// So many strings are joined at once.
const SHORT: usize = 16;

/// Where the strings `r[b] ..` stand, if all are ASCII and there are at least two characters.
fn ascii_parts<'a>(vm: &Vm<'a>, b: Reg, parts: &mut [Place<'a>]) -> bool {
    let mut len = 0;
    for (place, register) in parts.iter_mut().zip(b.0..) {
        let part = vm.reg(register);
        if !vm.is_str(part) || !vm.is_ascii(part) {
            return false;
        }
        *place = vm.text_place(part);
        len += place.len();
    }
    len > 1
}

/// Appends to a list.
///
/// # Errors
/// `Raise::NoRoom`
#[inline]
pub fn append(vm: &mut Vm, list: Value, item: Value) -> Done {
    let list = vm.demand(list, Kind::List)?;
    list::push(vm, list, item)
}

/// Extends a list by an iterable.
///
/// # Errors
/// What iterating raises.
pub fn extend(vm: &mut Vm, list: Value, iterable: Value) -> Done {
    vm.demand(list, Kind::List)?;
    if !vm.is_iterable(iterable) {
        let name = vm.type_name(iterable);
        return Err(vm.type_error(format_args!("Value after * must be an iterable, not {name}")));
    }
    let mark = vm.kept_mark();
    let done = list::extend(vm, list, iterable);
    vm.let_go(mark);
    done
}

/// A tuple of a list's items.
///
/// # Errors
/// `Raise::NoRoom`
pub fn list_to_tuple(vm: &mut Vm, list: Value) -> Answer {
    let list = vm.demand(list, Kind::List)?;
    let len = list::len(vm, list);
    vm.charge(len)?;
    let tuple = vm.new_tuple(len)?;
    for index in 0..len {
        let item = list::item(vm, list, index);
        vm.set(tuple.raw_handle(), index, item);
    }
    Ok(tuple)
}

/// Adds an item to a set.
///
/// # Errors
/// What hashing raises.
pub fn set_add(vm: &mut Vm, set: Value, item: Value) -> Result<bool, Raise> {
    vm.demand(set, Kind::Set)?;
    vm.set_add(set, item)
}

/// Puts an item into a dict.
///
/// # Errors
/// What hashing raises.
pub fn dict_put(vm: &mut Vm, dict: Value, key: Value, value: Value) -> Done {
    vm.demand(dict, Kind::Dict)?;
    vm.dict_put(dict, key, value)
}

/// Adds the items of an iterable to a set.
///
/// # Errors
/// What iterating and hashing raise.
pub fn set_update(vm: &mut Vm, set: Value, iterable: Value) -> Done {
    vm.demand(set, Kind::Set)?;
    let set = vm.keep(set)?;
    let iterator = vm.iter(iterable)?;
    let iterator = vm.keep(iterator)?;
    while let Some(item) = vm.next(vm.kept(iterator))? {
        vm.charge_ticks(1)?;
        vm.set_add(vm.kept(set), item)?;
    }
    vm.let_go(set.0);
    Ok(())
}

/// Updates a dict display by a mapping.
///
/// # Errors
/// `TypeError` if it is no mapping.
pub fn dict_update(vm: &mut Vm, dict: Value, mapping: Value) -> Done {
    dict_merge(vm, dict, mapping, Value::UNSET)
}

/// Updates the keywords of a call by a mapping; `callee` is unset where no call is made.
///
/// # Errors
/// `TypeError` if it is no mapping, or has a key twice.
pub fn dict_merge(vm: &mut Vm, dict: Value, mapping: Value, callee: Value) -> Done {
    let mark = vm.kept_mark();
    let (callee, from) = (vm.keep(callee)?, vm.keep(mapping)?);
    let done = match update(vm, dict, mapping, callee) {
        // Whichever of the mapping's own methods raised it.
        Err(raise) if vm.caught(raise, ATTRIBUTE_ERROR) => {
            Err(not_mapping(vm, vm.kept(from), vm.kept(callee)))
        }
        done => done,
    };
    vm.let_go(mark);
    done
}

fn update(vm: &mut Vm, dict: Value, mapping: Value, callee: Kept) -> Done {
    vm.demand(dict, Kind::Dict)?;
    let (dict, mapping) = (vm.keep(dict)?, vm.keep(mapping)?);
    let name = vm.make_str(b"keys")?;
    let keys = if let Some(plain) = plain_dict(vm, vm.kept(mapping)) {
        vm.keep_again(mapping, plain);
        plain
    } else {
        match vm.find_attr(vm.kept(mapping), name)? {
            Some(keys) => vm.call(keys, &[])?,
            None => return Err(not_mapping(vm, vm.kept(mapping), vm.kept(callee))),
        }
    };
    let iterator = vm.iter(keys)?;
    let iterator = vm.keep(iterator)?;
    let key_place = vm.keep(Value::NONE)?;
    while let Some(key) = vm.next(vm.kept(iterator))? {
        vm.charge_ticks(1)?;
        vm.keep_again(key_place, key);
        if vm.kept(callee).is_set() {
            check_keyword(vm, vm.kept(dict), key, vm.kept(callee))?;
        }
        let value = vm.getitem(vm.kept(mapping), vm.kept(key_place))?;
        vm.dict_put(vm.kept(dict), vm.kept(key_place), value)?;
    }
    Ok(())
}

fn not_mapping(vm: &mut Vm, mapping: Value, callee: Value) -> Raise {
    let class = vm.type_name(mapping);
    if !callee.is_set() {
        return vm.type_error(format_args!("'{class}' object is not a mapping"));
    }
    let name = match vm.callable_text(callee) {
        Ok(name) => name,
        Err(raise) => return raise,
    };
    let name = name.text();
    vm.type_error(format_args!("{name} argument after ** must be a mapping, not {class}"))
}

fn check_keyword(vm: &mut Vm, dict: Value, key: Value, callee: Value) -> Done {
    // Whether it is a string is seen when the call is made.
    if vm.is_str(key) && vm.dict_find_text(dict.raw_handle(), key).is_some() {
        return Err(twice(vm, callee, key));
    }
    Ok(())
}

fn twice(vm: &mut Vm, callee: Value, key: Value) -> Raise {
    let key = vm.name_of(key);
    let name = match vm.callable_text(callee) {
        Ok(name) => name,
        Err(raise) => return raise,
    };
    let name = name.text();
    vm.type_error(format_args!("{name} got multiple values for keyword argument '{key}'"))
}

/// `format(conv(value), spec)`
///
/// # Errors
/// What formatting raises.
pub fn format(vm: &mut Vm, value: Value, spec: Value, conv: Number) -> Answer {
    let without_spec = conv.0 & 4 != 0;
    if without_spec && conv.0 & 3 <= 1 {
        if vm.is_str(value) {
            return Ok(value);
        }
        let text = if conv.0 & 3 == 1 { vm.str(value)? } else { value };
        return without_class(vm, text);
    }
    if !without_spec && !vm.is_str(spec) {
        return Err(vm.bad_code());
    }
    let mark = vm.kept_mark();
    let spec = vm.keep(spec)?;
    let text = match conv.0 & 3 {
        0 => value,
        1 => vm.str(value)?,
        2 => vm.repr(value)?,
        _ => vm.ascii(value)?,
    };
    let spec = vm.kept(spec);
    vm.let_go(mark);
    if without_spec {
        return without_class(vm, text);
    }
    match format_short::format(vm, text, spec)? {
        Some(field) => Ok(field),
        None => vm.format(text, spec),
    }
}

/// What is formatted without a specification; of a string that is of a class of its own, the string.
fn without_class(vm: &mut Vm, value: Value) -> Answer {
    if vm.is_str(value) {
        return Ok(value);
    }
    let empty = vm.empty_str()?;
    vm.format(value, empty)
}

/// What `MakeFunction` does.
///
/// # Errors
/// `Raise::NoRoom`
pub fn function(vm: &mut Vm, b: Reg, flags: Count, code: Const32) -> Answer {
    let running = function_of(vm);
    let (body, globals) = (vm.get(running, CODE).raw_handle(), vm.get(running, GLOBALS));
    let body = vm.nested_body(body, code.0 as usize)?;
    let made = vm.make_function(body, globals)?;
    let handle = made.raw_handle();
    let mut next = b.0;
    let mut take = |vm: &Vm, bit: u8| {
        if flags.0 & bit == 0 {
            return None;
        }
        next += 1;
        Some(vm.reg(next - 1))
    };
    let parts = [take(vm, 1), take(vm, 2), take(vm, 4), take(vm, 8)];
    if !parts_fit(vm, handle, parts) {
        return Err(vm.bad_code());
    }
    if let Some(defaults) = parts[0] {
        vm.set(handle, DEFAULTS, defaults);
    }
    if let Some(defaults) = parts[1] {
        vm.set(handle, KWDEFAULTS, defaults);
    }
    if let Some(annotations) = parts[2] {
        let extras = vm.new_dict(1)?;
        let name = vm.make_str(b"__annotations__")?;
        vm.dict_put_text(extras.raw_handle(), name, annotations)?;
        vm.set(handle, EXTRAS, extras);
    }
    if let Some(closure) = parts[3] {
        vm.set(handle, CLOSURE, closure);
    }
    vm.committed = false;
    Ok(made)
}

/// Whether defaults and closure are what the function's code asks for; afterwards every cell of its closure is there.
fn parts_fit(vm: &Vm, function: Handle, parts: [Option<Value>; 4]) -> bool {
    let [defaults, kwdefaults, _, closure] = parts;
    let free = view(&vm.heap, vm.get(function, CODE).raw_handle()).free();
    let cells = match closure {
        None => 0,
        Some(closure) => {
            let len = vm.heap.tuple_len(closure).unwrap_or(0);
            if (0..len).all(|index| vm.heap.is(vm.heap.item(closure, index), Kind::Cell)) { len } else { 0 }
        }
    };
    free == cells
        && closure.is_none_or(|closure| closure.is_object())
        && defaults.is_none_or(|defaults| vm.heap.tuple_len(defaults).is_some())
        && kwdefaults.is_none_or(|defaults| vm.heap.is(defaults, Kind::Dict))
}

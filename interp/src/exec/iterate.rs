//! Iteration and unpacking as the loop sees them.

use crate::code::operand::{Count, Number, Offset, Reg};
use crate::exec::fast;
use crate::exec::regs::Window;
use crate::heap::kind::Kind;
use crate::heap::layout::{LIST_ITEMS, LIST_LEN};
use crate::heap::value::{Handle, Value};
use crate::types::iterators::{AT as PLACE, GIVE_KEYS, LIVE, OVER as SOURCE, WHAT};
use crate::types::text_slots::{AT, TEXT};
use crate::types::{adapters, list};
use crate::vm::call::To;
use crate::vm::exceptions::STOP_ITERATION;
use crate::vm::frame::Mode;
use crate::vm::generator::OVER;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::Vm;
use crate::vm::table::{self, ENTRIES, USED};

/// What the fast path of `ForIter` found.
pub enum Next {
    /// An item.
    Item(Value),
    /// There is no more.
    End,
    /// The fast path does not apply.
    Slow,
}

/// The next item of the iterator of a range, list, tuple, dict, string or bytes, which stands in register `b`.
#[inline(always)]
pub fn fast_next(vm: &mut Vm, here: &mut Window, b: Reg) -> Next {
    let iterator = here.r(b);
    if !iterator.is_object() {
        return Next::Slow;
    }
    let handle = iterator.raw_handle();
    let kind = here.header(vm, handle).kind_number();
    if kind == Kind::RangeIterator as u8 {
        let (next, step, left) =
            (here.word(vm, handle, 0), here.word(vm, handle, 1), here.word(vm, handle, 2));
        if left == Value::small(0) {
            return Next::End;
        }
        if !(left.is_int() && next.both_int(step)) {
            return Next::Slow;
        }
        let Some(after) = next.shifted_int().checked_add(step.shifted_int()) else { return Next::Slow };
        here.set_word(vm, handle, 0, Value::from_shifted(after));
        // Not zero, so taking one off changes nothing but the number.
        here.set_word(vm, handle, 2, Value::from_bits(left.bits() - 1));
        return Next::Item(next);
    }
    if kind == Kind::ListIterator as u8 || kind == Kind::TupleIterator as u8 {
        let Some(item) = sequence_item(vm, here, handle, kind) else { return Next::Slow };
        advance(vm, here, handle);
        return Next::Item(item);
    }
    fast_next_in_text(vm, here, handle, kind)
}

/// What the iterator of a list or tuple gives next; it stays where it is.
#[inline(always)]
pub fn sequence_item(vm: &Vm, here: &Window, iterator: Handle, kind: u8) -> Option<Value> {
    let (object, index) = (here.word(vm, iterator, SOURCE), here.word(vm, iterator, PLACE));
    if !object.is_object() {
        return None;
    }
    let header = here.header(vm, object.raw_handle());
    let at = index.bits() as u32 as usize;
    if kind == Kind::ListIterator as u8 && header.kind_number() == Kind::List as u8 {
        let items = object.raw_handle();
        // Of the same tag and never negative, the words order as the numbers do.
        if index.bits() >= here.word(vm, items, LIST_LEN).bits() {
            return None;
        }
        return Some(here.word(vm, here.word(vm, items, LIST_ITEMS).raw_handle(), at));
    }
    if kind == Kind::TupleIterator as u8 && header.is_short(Kind::Tuple) && at < header.short_words() {
        return Some(here.word(vm, object.raw_handle(), at));
    }
    None
}

/// Moves an iterator on to the next place: that word is one more.
#[inline(always)]
pub fn advance(vm: &mut Vm, here: &mut Window, iterator: Handle) {
    let place = here.word(vm, iterator, PLACE);
    here.set_word(vm, iterator, PLACE, Value::from_bits(place.bits() + 1));
}

/// The next key and value of a dict's iterator that gives `what`, which goes on; `None` also where a deleted one is next, and when
/// the dict has changed.
#[inline(always)]
pub fn dict_entry(vm: &mut Vm, here: &mut Window, iterator: Handle, what: i64) -> Option<(Value, Value)> {
    let (dict, place) = (here.word(vm, iterator, SOURCE), here.word(vm, iterator, PLACE));
    if !dict.is_object() || here.word(vm, iterator, WHAT) != Value::small(what) {
        return None;
    }
    let dict = dict.raw_handle();
    if here.word(vm, iterator, LIVE) != here.word(vm, dict, table::LIVE)
        || place.bits() >= here.word(vm, dict, USED).bits()
    {
        return None;
    }
    let (entries, at) = (here.word(vm, dict, ENTRIES).raw_handle(), place.bits() as u32 as usize * 3);
    let (key, value) = (here.word(vm, entries, at + 1), here.word(vm, entries, at + 2));
    if key == Value::DELETED {
        return None;
    }
    advance(vm, here, iterator);
    Some((key, value))
}

/// The next item of a string's or of bytes' iterator.
#[inline(always)]
fn fast_next_in_text(vm: &mut Vm, here: &mut Window, handle: Handle, kind: u8) -> Next {
    let (text, at) = (here.word(vm, handle, TEXT), here.word(vm, handle, AT));
    let item = if kind == Kind::StrIterator as u8 && text.is_object() {
        let text = text.raw_handle();
        fast::known_char(vm, here, here.at(vm, text), here.header(vm, text), at.bits() as u32)
    } else if kind == Kind::BytesIterator as u8 && text.is_object() {
        let text = text.raw_handle();
        let is_bytes = here.header(vm, text).kind_number() == Kind::Bytes as u8;
        let byte = if is_bytes { fast::byte(here.at(vm, text), at.bits() as u32) } else { None };
        byte.map(|byte| Value::small(i64::from(byte)))
    } else {
        None
    };
    let Some(item) = item else { return Next::Slow };
    here.set_word(vm, handle, AT, Value::len(at.raw_len() + 1));
    Next::Item(item)
}

/// As `fast_next`, of what the hot loop leaves: the keys of a dict, and a tuple, ASCII string or bytes in an image.
pub fn plain_next(vm: &mut Vm, here: &mut Window, iterator: Value) -> Option<Value> {
    let handle = iterator.as_object()?;
    let kind = Kind::from_number(here.header(vm, handle).kind_number());
    if kind == Kind::DictIterator {
        return dict_entry(vm, here, handle, GIVE_KEYS).map(|(key, _)| key);
    }
    if !matches!(kind, Kind::TupleIterator | Kind::StrIterator | Kind::BytesIterator) {
        return None;
    }
    let (object, at) = (here.word(vm, handle, TEXT), here.word(vm, handle, AT).raw_len());
    let item = match kind {
        Kind::TupleIterator => fast::image_item(vm, here, object, Value::len(at)),
        _ => fast::image_text_item(vm, here, object, at as i64),
    }?;
    here.set_word(vm, handle, AT, Value::len(at + 1));
    Some(item)
}

/// `iter(value)`
///
/// # Errors
/// `TypeError`, and what `__iter__` raises.
pub fn iter(vm: &mut Vm, value: Value) -> Answer {
    vm.iter(value)
}

/// What `next(iterator)` and an `Unpack` of it do, if the items can be had without making a tuple of them first. `false`: nothing
/// was done.
pub fn next_apart(vm: &mut Vm, iterator: Value, first: Reg, count: usize) -> bool {
    adapters::next_apart(vm, iterator, first.0, count)
}

/// `r[a] = next(iterator)`, or a jump; pushes a frame for a generator.
///
/// # Errors
/// What iterating raises.
pub fn next(vm: &mut Vm, a: Reg, iterator: Value, to: Offset) -> Done {
    if let Some(generator) = vm.heap.handle(iterator, Kind::Generator) {
        if vm.generator_state(generator) & OVER == 0 {
            return vm.push_generator(generator, Value::NONE, To { dest: a.0, mode: Mode::Iterate });
        }
        vm.now.pc = vm.now.pc.wrapping_add_signed(to.0);
        return Ok(());
    }
    let found = match vm.plain_type(iterator).and_then(|this| this.next) {
        Some(next) => match next(vm, iterator) {
            Err(raise) if vm.caught(raise, STOP_ITERATION) => None,
            found => found?,
        },
        None => vm.next(iterator)?,
    };
    match found {
        Some(value) => vm.set_reg(a.0, value),
        None => vm.now.pc = vm.now.pc.wrapping_add_signed(to.0),
    }
    Ok(())
}

/// The items, if the value is a list or tuple of that length.
fn plain(vm: &Vm, value: Value, count: usize) -> Option<bool> {
    if let Some(len) = vm.heap.tuple_len(value) {
        return Some(len == count);
    }
    vm.heap.handle(value, Kind::List).map(|list| list::len(vm, list) == count)
}

fn plain_item(vm: &Vm, value: Value, index: usize) -> Value {
    match vm.heap.handle(value, Kind::List) {
        Some(list) => list::item(vm, list, index),
        None => vm.heap.item(value, index),
    }
}

/// `r[a] ..` = the items of `value`
///
/// # Errors
/// `ValueError` for another number of them, and what iterating raises.
pub fn unpack(vm: &mut Vm, a: Reg, value: Value, count: Count) -> Done {
    let count = usize::from(count.0);
    if plain(vm, value, count) == Some(true) {
        for index in 0..count {
            let item = plain_item(vm, value, index);
            vm.set_reg(a.0 + index as u8, item);
        }
        return Ok(());
    }
    let iterator = unpackable(vm, value)?;
    let mark = vm.kept_mark();
    let iterator = vm.keep(iterator)?;
    for index in 0..count {
        vm.charge_ticks(1)?;
        let Some(item) = vm.next(vm.kept(iterator))? else {
            return Err(
                vm.value_error(format_args!("not enough values to unpack (expected {count}, got {index})"))
            );
        };
        vm.set_reg(a.0 + index as u8, item);
    }
    let more = vm.next(vm.kept(iterator))?;
    vm.let_go(mark);
    if more.is_some() {
        return Err(vm.value_error(format_args!("too many values to unpack (expected {count})")));
    }
    Ok(())
}

fn unpackable(vm: &mut Vm, value: Value) -> Answer {
    if !vm.is_iterable(value) {
        let name = vm.type_name(value);
        return Err(vm.type_error(format_args!("cannot unpack non-iterable {name} object")));
    }
    vm.iter(value)
}

/// `r[a] ..` = the first items of `value`, a list, the last items
///
/// # Errors
/// `ValueError` if there are too few, and what iterating raises.
pub fn unpack_star(vm: &mut Vm, a: Reg, value: Value, before: Count, after: Number) -> Done {
    let (before, after) = (usize::from(before.0), after.0 as usize);
    let mark = vm.kept_mark();
    if plain(vm, value, 0).is_none() {
        let iterator = unpackable(vm, value)?;
        let list = list::from_iterable(vm, iterator)?;
        spread(vm, a, list, before, after)?;
    } else {
        let list = list::from_iterable(vm, value)?;
        spread(vm, a, list, before, after)?;
    }
    vm.let_go(mark);
    Ok(())
}

fn spread(vm: &mut Vm, a: Reg, items: Value, before: usize, after: usize) -> Result<(), Raise> {
    let handle = items.raw_handle();
    let len = list::len(vm, handle);
    if len < before + after {
        let (least, s) = (before + after, "at least ");
        return Err(
            vm.value_error(format_args!("not enough values to unpack (expected {s}{least}, got {len})"))
        );
    }
    let middle = list::part(vm, items, before, len - before - after)?;
    for index in 0..before {
        let item = list::item(vm, handle, index);
        vm.set_reg(a.0 + index as u8, item);
    }
    vm.set_reg(a.0 + before as u8, middle);
    for index in 0..after {
        let item = list::item(vm, handle, len - after + index);
        vm.set_reg(a.0 + (before + 1 + index) as u8, item);
    }
    Ok(())
}

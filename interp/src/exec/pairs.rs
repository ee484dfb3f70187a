//! Iterators of pairs that are taken apart at once, as the hot loop sees them: `zip` of two, `enumerate`, `items` of a dict. No tuple
//! is made.

use crate::code::instr::Op;
use crate::code::operand::Reg;
use crate::exec::iterate::{self, dict_entry, sequence_item};
use crate::exec::regs::Window;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::adapters::{COUNT, ITERATOR, SOURCES};
use crate::types::iterators::GIVE_ITEMS;
use crate::vm::state::Vm;

/// Goes on to the next pair of the iterator in `r[b]`, and behind the instruction that takes it apart; `false`: nothing was done.
#[inline]
pub fn next_apart(vm: &mut Vm, here: &mut Window, a: Reg, b: Reg) -> bool {
    let Some((first, 2)) = here.takes_apart(a) else { return false };
    let Some((one, other)) = next(vm, here, b) else { return false };
    here.set(first, one);
    here.set(Reg(first.0 + 1), other);
    here.jump(const { Op::Unpack.width() as i32 });
    true
}

/// The two of the next pair of the iterator in `r[b]`, if they are in a list, tuple or dict; then the iterator has gone on.
#[inline(always)]
pub fn next(vm: &mut Vm, here: &mut Window, b: Reg) -> Option<(Value, Value)> {
    let iterator = here.r(b);
    if !iterator.is_object() {
        return None;
    }
    let handle = iterator.raw_handle();
    let kind = here.header(vm, handle).kind_number();
    if kind == Kind::Zip as u8 {
        zipped(vm, here, handle)
    } else if kind == Kind::Enumerate as u8 {
        numbered(vm, here, handle)
    } else if kind == Kind::DictIterator as u8 {
        dict_entry(vm, here, handle, GIVE_ITEMS)
    } else {
        None
    }
}

#[inline(always)]
fn zipped(vm: &mut Vm, here: &mut Window, zip: Handle) -> Option<(Value, Value)> {
    let sources = here.word(vm, zip, SOURCES);
    if !sources.is_object() {
        return None;
    }
    let sources = sources.raw_handle();
    let header = here.header(vm, sources);
    if !header.is_short(Kind::Tuple) || header.short_words() != 2 {
        return None;
    }
    let (first, second) = (here.word(vm, sources, 0), here.word(vm, sources, 1));
    // One that stands there twice gives another item the second time.
    if first == second {
        return None;
    }
    let pair = (source_item(vm, here, first)?, source_item(vm, here, second)?);
    iterate::advance(vm, here, first.raw_handle());
    iterate::advance(vm, here, second.raw_handle());
    Some(pair)
}

#[inline(always)]
fn numbered(vm: &mut Vm, here: &mut Window, enumerate: Handle) -> Option<(Value, Value)> {
    let (source, number) = (here.word(vm, enumerate, ITERATOR), here.word(vm, enumerate, COUNT));
    let after = Value::int(number.as_int()? + 1)?;
    let item = source_item(vm, here, source)?;
    iterate::advance(vm, here, source.raw_handle());
    here.set_word(vm, enumerate, COUNT, after);
    Some((number, item))
}

/// What the iterator of a list or tuple gives next; it stays where it is.
#[inline(always)]
fn source_item(vm: &Vm, here: &Window, iterator: Value) -> Option<Value> {
    if !iterator.is_object() {
        return None;
    }
    let kind = here.header(vm, iterator.raw_handle()).kind_number();
    sequence_item(vm, here, iterator.raw_handle(), kind)
}

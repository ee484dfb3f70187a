//! Iterators over iterators: `enumerate`, `filter`, `map`, `zip`.
//!
//! One that asks another of its kind runs inside it, so a long chain of them is a nested structure: its depth is bounded.

use crate::heap::kind::Kind;
use crate::heap::value::{Handle, TABLE_TYPE, Value};
use crate::types::convert;
use crate::types::items::{made, nested, next, next_or_stop};
use crate::types::iterators::{end_plain, itself};
use crate::types::tuple;
use crate::vm::args::Args;
use crate::vm::desc::{Native, Operator, Type};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::{Kept, Vm};

/// `enumerate`
pub static ENUMERATE: Type = Type {
    doc: "Return an enumerate object.\n\n  iterable\n    an object supporting iteration\n\n\
          The enumerate object yields pairs containing a count (from start, which\n\
          defaults to zero) and a value yielded by the iterable argument.\n\n\
          enumerate is useful for obtaining an indexed list:\n    (0, seq[0]), (1, seq[1]), (2, seq[2]), ...",
    new: Some(Native::new("enumerate", "(iterable=None, start=0)", new_enumerate)),
    iter: Some(itself),
    next: Some(next_enumerated),
    class_methods: crate::types::alias::GENERIC,
    ..Type::new(Kind::Enumerate, "enumerate")
};

/// `filter`
pub static FILTER: Type = Type {
    doc: "filter(function or None, iterable) --> filter object\n\n\
          Return an iterator yielding those items of iterable for which function(item)\n\
          is true. If function is None, return the items that are true.",
    new: Some(Native::new("filter", "(function, iterable, /)", new_filter)),
    iter: Some(itself),
    next: Some(next_filtered),
    ..Type::new(Kind::Filter, "filter")
};

/// `map`
pub static MAP: Type = Type {
    doc: "map(func, *iterables) --> map object\n\n\
          Make an iterator that computes the function using arguments from\n\
          each of the iterables.  Stops when the shortest iterable is exhausted.",
    new: Some(Native::new("map", "(*iterables)", new_map)),
    iter: Some(itself),
    next: Some(next_mapped),
    ..Type::new(Kind::Map, "map")
};

/// `zip`
pub static ZIP: Type = Type {
    doc: "zip(*iterables, strict=False) --> Yield tuples until an input is exhausted.\n\n\
          \x20  >>> list(zip('abcdefg', range(3), range(4)))\n\
          \x20  [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]\n\n\
          The zip object yields n-length tuples, where n is the number of iterables\n\
          passed as positional arguments to zip().  The i-th element in every tuple\n\
          comes from the i-th iterable argument to zip().  This continues until the\n\
          shortest argument is exhausted.\n\n\
          If strict is true and one of the arguments is exhausted before the others,\n\
          raise a ValueError.",
    new: Some(Native::new("zip", "(*iterables, strict=False)", new_zip)),
    iter: Some(itself),
    next: Some(next_zipped),
    ..Type::new(Kind::Zip, "zip")
};

/// Word of `enumerate`: the iterator.
pub const ITERATOR: usize = 0;
/// Word of `enumerate`: the next number.
pub const COUNT: usize = 1;
/// Word of `map` and `filter`: the function. Of `zip`: whether it is strict.
const FUNCTION: usize = 0;
/// Word of `map` and `zip`: a tuple of iterators. Of `filter`: the iterator.
pub const SOURCES: usize = 1;

fn new_enumerate(vm: &mut Vm, args: Args) -> Answer {
    if args.opt(vm, 1).is_none() {
        return Err(vm.type_error(format_args!("enumerate() missing required argument 'iterable'")));
    }
    if let Some(start) = args.opt(vm, 2) {
        let start = vm.index_value(start)?;
        args.set(vm, 2, start);
    }
    let iterator = vm.iter(args.get(vm, 1))?;
    let start = args.opt(vm, 2).unwrap_or(Value::small(0));
    let object = vm.make(Kind::Enumerate, &[iterator, start])?;
    vm.finish_new(args.get(vm, 0), object)
}

fn next_enumerated(vm: &mut Vm, this: Value) -> Result<Option<Value>, Raise> {
    if let Some(pair) = quick_pair(vm, this.raw_handle())? {
        return Ok(Some(pair));
    }
    nested(vm, "", |vm| {
        let kept = vm.keep(this)?;
        let iterator = vm.keep(vm.get(this.raw_handle(), ITERATOR))?;
        let Some(item) = next_or_stop(vm, iterator)? else { return Ok(None) };
        let item = vm.keep(item)?;
        let after = made(vm, |vm| {
            let count = vm.get(vm.kept(kept).raw_handle(), COUNT);
            vm.binary(Operator::Add, count, Value::small(1))
        })?;
        let after = vm.keep(after)?;
        let pair = made(vm, |vm| {
            let count = vm.get(vm.kept(kept).raw_handle(), COUNT);
            vm.make_tuple(&[count, vm.kept(item)])
        })?;
        vm.set(vm.kept(kept).raw_handle(), COUNT, vm.kept(after));
        vm.committed = true;
        Ok(Some(pair))
    })
}

/// The next pair, if its item can be had without asking a type, and nothing needs more room than there is.
fn quick_pair(vm: &mut Vm, this: Handle) -> Result<Option<Value>, Raise> {
    let count = vm.get(this, COUNT);
    let Some(after) = count.as_int().and_then(|count| Value::int(count + 1)) else { return Ok(None) };
    if vm.heap.arena.free() < PAIR_WORDS {
        return Ok(None);
    }
    let Some(item) = vm.quick_next(vm.get(this, ITERATOR)) else { return Ok(None) };
    let pair = vm.make_tuple(&[count, item])?;
    vm.set(this, COUNT, after);
    Ok(Some(pair))
}

/// Words of a tuple of two.
const PAIR_WORDS: u32 = 3;

fn new_filter(vm: &mut Vm, args: Args) -> Answer {
    let iterator = vm.iter(args.get(vm, 2))?;
    let function = args.get(vm, 1);
    let object = vm.make(Kind::Filter, &[function, iterator])?;
    vm.finish_new(args.get(vm, 0), object)
}

fn next_filtered(vm: &mut Vm, this: Value) -> Result<Option<Value>, Raise> {
    nested(vm, "", |vm| {
        let iterator = vm.keep(vm.get(this.raw_handle(), SOURCES))?;
        let function = vm.keep(vm.get(this.raw_handle(), FUNCTION))?;
        while let Some(item) = next_or_stop(vm, iterator)? {
            vm.charge_ticks(1)?;
            let mark = vm.kept_mark();
            let item = vm.keep(item)?;
            let test = vm.kept(function);
            let answer =
                if test.is_none() || test == BOOL { vm.kept(item) } else { vm.call(test, &[vm.kept(item)])? };
            let wanted = vm.truth(answer)?;
            let item = vm.kept(item);
            vm.let_go(mark);
            if wanted {
                return Ok(Some(item));
            }
        }
        Ok(None)
    })
}

/// `bool`, which `filter` need not call.
const BOOL: Value = Value::table(crate::heap::value::TABLE_TYPE, Kind::Bool as u32);

/// A tuple of iterators over the arguments from `first` on.
fn iterators(vm: &mut Vm, args: Args, first: usize) -> Result<Kept, Raise> {
    let sources = made(vm, |vm| tuple::unset(vm, args.len() - first))?;
    let sources = vm.keep(sources)?;
    for index in first..args.len() {
        let iterator = vm.iter(args.get(vm, index))?;
        vm.set(vm.kept(sources).raw_handle(), index - first, iterator);
    }
    Ok(sources)
}

fn new_map(vm: &mut Vm, args: Args) -> Answer {
    if args.len() < 3 {
        return Err(vm.type_error(format_args!("map() must have at least two arguments.")));
    }
    let sources = iterators(vm, args, 2)?;
    let body = [args.get(vm, 1), vm.kept(sources)];
    let object = vm.make(Kind::Map, &body)?;
    vm.finish_new(args.get(vm, 0), object)
}

/// Most iterables that `map` takes.
const MAP_MAX: usize = 32;

/// The next item of a `map` of a builtin type over a list, a tuple or a range, if that makes it of the item without further ado.
fn quick_mapped(vm: &mut Vm, this: Handle) -> Result<Option<Value>, Raise> {
    let Some(row) = vm.get(this, FUNCTION).as_table(TABLE_TYPE) else { return Ok(None) };
    let sources = vm.get(this, SOURCES);
    if vm.heap.tuple_len(sources) != Some(1) {
        return Ok(None);
    }
    let iterator = vm.heap.item(sources, 0);
    let Some(item) = vm.quick_item(iterator) else { return Ok(None) };
    let made = convert::simple(vm, row, item)?;
    if made.is_some() {
        vm.quick_advance(iterator.raw_handle());
    }
    Ok(made)
}

fn next_mapped(vm: &mut Vm, this: Value) -> Result<Option<Value>, Raise> {
    if let Some(made) = quick_mapped(vm, this.raw_handle())? {
        return Ok(Some(made));
    }
    nested(vm, "", |vm| {
        let kept = vm.keep(this)?;
        let count = source_count(vm, this);
        if count > MAP_MAX {
            return Err(vm.type_error(format_args!("map() takes at most {MAP_MAX} iterables")));
        }
        let first = vm.kept_mark();
        for index in 0..count {
            let mark = vm.kept_mark();
            let iterator = source(vm, kept, index)?;
            let Some(item) = next_or_stop(vm, iterator)? else { return Ok(None) };
            vm.let_go(mark);
            vm.keep(item)?;
        }
        let mut given = [Value::NONE; MAP_MAX];
        for (place, number) in given[..count].iter_mut().zip(first..) {
            *place = vm.kept(Kept(number));
        }
        let function = vm.get(vm.kept(kept).raw_handle(), FUNCTION);
        vm.call(function, &given[..count]).map(Some)
    })
}

fn source_count(vm: &Vm, this: Value) -> usize {
    let sources = vm.get(this.raw_handle(), SOURCES);
    vm.heap.tuple_len(sources).unwrap_or(0)
}

/// Iterator `index` of a `map` or `zip`, kept.
fn source(vm: &mut Vm, this: Kept, index: usize) -> Result<Kept, Raise> {
    let sources = vm.get(vm.kept(this).raw_handle(), SOURCES);
    vm.keep(vm.heap.item(sources, index))
}

fn new_zip(vm: &mut Vm, args: Args) -> Answer {
    let strict = args.key(vm, 0);
    let strict = strict.is_set() && vm.truth(strict)?;
    let sources = iterators(vm, args, 1)?;
    let body = [Value::bool(strict), vm.kept(sources)];
    let object = vm.make(Kind::Zip, &body)?;
    vm.finish_new(args.get(vm, 0), object)
}

/// `zip(a, b)` of two lists or tuples; `None` if they are something else.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn zip_two(vm: &mut Vm, of: [Value; 2]) -> Result<Option<Value>, Raise> {
    if !of.iter().all(|value| matches!(vm.heap.kind(*value), Some(Kind::List | Kind::Tuple))) {
        return Ok(None);
    }
    let sources = [vm.iter(of[0])?, vm.iter(of[1])?];
    let sources = vm.make_tuple(&sources)?;
    vm.make(Kind::Zip, &[Value::FALSE, sources]).map(Some)
}

fn next_zipped(vm: &mut Vm, this: Value) -> Result<Option<Value>, Raise> {
    let count = source_count(vm, this);
    if count == 0 {
        return Ok(None);
    }
    let (begun, filled) = quick_items(vm, this.raw_handle(), count)?;
    if filled == count {
        return Ok(begun);
    }
    nested(vm, "", |vm| {
        let kept = vm.keep(this)?;
        let found = match begun {
            Some(begun) => begun,
            None => made(vm, |vm| tuple::unset(vm, count))?,
        };
        let found = vm.keep(found)?;
        for index in filled..count {
            let sources = vm.get(vm.kept(kept).raw_handle(), SOURCES);
            if let Some(item) = vm.quick_next(vm.heap.item(sources, index)) {
                vm.set(vm.kept(found).raw_handle(), index, item);
                continue;
            }
            let mark = vm.kept_mark();
            let iterator = source(vm, kept, index)?;
            let item = if is_strict(vm, kept) { next(vm, iterator)? } else { next_or_stop(vm, iterator)? };
            vm.let_go(mark);
            match item {
                Some(item) => vm.set(vm.kept(found).raw_handle(), index, item),
                None => return zip_end(vm, kept, index, count),
            }
        }
        Ok(Some(vm.kept(found)))
    })
}

/// A tuple of the items that can be had without asking a type, up to the first that cannot, and how many they are. None is
/// taken if there is no room for them. At the end of the first source, which is the end of all if it need not be strict, no
/// tuple, and as many as there are.
fn quick_items(vm: &mut Vm, this: Handle, count: usize) -> Result<(Option<Value>, usize), Raise> {
    let Some(sources) = vm.heap.handle(vm.get(this, SOURCES), Kind::Tuple) else { return Ok((None, 0)) };
    if count > QUICK_MAX || (vm.heap.arena.free() as usize) < count + 1 {
        return Ok((None, 0));
    }
    if vm.get(this, FUNCTION) == Value::FALSE && end_plain(vm, vm.get(sources, 0)) {
        return Ok((None, count));
    }
    let found = tuple::unset(vm, count)?;
    let mut filled = 0;
    while filled < count
        && let Some(item) = vm.quick_next(vm.get(sources, filled))
    {
        vm.set(found.raw_handle(), filled, item);
        filled += 1;
    }
    Ok((Some(found), filled))
}

/// The iterators of a `zip` of so few that they are asked at once, and how many they are.
pub fn zipped(vm: &Vm, iterator: Value) -> Option<(Value, usize)> {
    let sources = vm.get(vm.heap.handle(iterator, Kind::Zip)?, SOURCES);
    let count = vm.heap.tuple_len(sources).filter(|count| *count <= QUICK_MAX)?;
    Some((sources, count))
}

/// So many sources are asked at once.
const QUICK_MAX: usize = 16;

/// So many items are given apart.
const APART_MAX: usize = 4;

/// Gives the next items of a `zip` or `enumerate` to registers from `first` on, without the tuple that would be taken apart at
/// once. `false`: they cannot be had without asking a type, or are not so many; nothing was done.
pub fn next_apart(vm: &mut Vm, iterator: Value, first: u8, count: usize) -> bool {
    let Some(this) = iterator.as_object() else { return false };
    let kind = vm.heap.arena.header(this).kind_number();
    if kind == Kind::Zip as u8 {
        return zip_apart(vm, this, first, count);
    }
    if kind != Kind::Enumerate as u8 || count != 2 {
        return false;
    }
    let number = vm.get(this, COUNT);
    let Some(after) = number.as_int().and_then(|number| Value::int(number + 1)) else { return false };
    let Some(item) = vm.quick_next(vm.get(this, ITERATOR)) else { return false };
    vm.set(this, COUNT, after);
    vm.set_reg(first, number);
    vm.set_reg(first + 1, item);
    true
}

fn zip_apart(vm: &mut Vm, this: Handle, first: u8, count: usize) -> bool {
    let Some(sources) = vm.heap.handle(vm.get(this, SOURCES), Kind::Tuple) else { return false };
    if count > APART_MAX || vm.heap.arena.header(sources).words() != count {
        return false;
    }
    let mut items = [Value::UNSET; APART_MAX];
    for (index, place) in items.iter_mut().enumerate().take(count) {
        let source = vm.get(sources, index);
        // One that stands there twice gives another item the second time.
        let again = (0..index).any(|other| vm.get(sources, other) == source);
        match vm.quick_item(source) {
            Some(item) if !again => *place = item,
            _ => return false,
        }
    }
    for (index, item) in items[..count].iter().enumerate() {
        vm.quick_advance(vm.get(sources, index).raw_handle());
        vm.set_reg(first + index as u8, *item);
    }
    true
}

fn is_strict(vm: &Vm, zip: Kept) -> bool {
    vm.get(vm.kept(zip).raw_handle(), FUNCTION) == Value::TRUE
}

/// Source `index` has ended first: with `strict` the others must have, too.
fn zip_end(vm: &mut Vm, this: Kept, index: usize, count: usize) -> Result<Option<Value>, Raise> {
    if !is_strict(vm, this) {
        return Ok(None);
    }
    if index > 0 {
        return Err(uneven(vm, index + 1, "shorter"));
    }
    for other in 1..count {
        let iterator = source(vm, this, other)?;
        if next(vm, iterator)?.is_some() {
            return Err(uneven(vm, other + 1, "longer"));
        }
    }
    Ok(None)
}

fn uneven(vm: &mut Vm, number: usize, how: &str) -> Raise {
    let before = number - 1;
    if before == 1 {
        return vm.value_error(format_args!("zip() argument {number} is {how} than argument 1"));
    }
    vm.value_error(format_args!("zip() argument {number} is {how} than arguments 1-{before}"))
}

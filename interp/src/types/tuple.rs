//! `tuple`: items in a row, in the arena or in an image.

use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::items::{self, COUNT_MAX, keeping, place, too_big};
use crate::types::{list, list_copies, record, slice};
use crate::vm::args::Args;
use crate::vm::desc::{Comparison, Native, Operator, Operators, Type};
use crate::vm::quick::TupleHash;
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::{Kept, Root, Vm};

/// `tuple`
pub static TYPE: Type = Type {
    doc: "Built-in immutable sequence.\n\nIf no argument is given, the constructor returns an empty tuple.\n\
          If iterable is specified the tuple is initialized from iterable's items.\n\n\
          If the argument is a tuple, the return value is the same object.",
    new: Some(Native::new("tuple", "(iterable=None, /)", construct)),
    whole: true,
    repr: Some(repr),
    hash: Some(hash),
    len: Some(|vm, this| Ok(items::count(vm, this) as u64)),
    iter: Some(iter),
    getitem: Some(getitem),
    contains: Some(contains),
    binary: Some(|vm, operator, a, b| {
        let [a, b] = [a, b].map(|side| items::inside_or_whole(vm, side, Kind::Tuple));
        binary(vm, operator, a, b)
    }),
    operators: Operators::SEQUENCE,
    compare: Some(compare),
    methods: &[
        Native::new("__getnewargs__", "()", newargs),
        Native::new("count", "(value, /)", count),
        Native::new("index", "(value, start=0, stop=9223372036854775807, /)", index),
    ],
    class_methods: crate::types::alias::GENERIC,
    ..Type::new(Kind::Tuple, "tuple")
};

/// The tuple inside the value, wherever it stands, if it is one or an instance of a class derived from it.
#[inline]
pub fn inside(vm: &Vm, value: Value) -> Option<Value> {
    let inner = vm.payload(value);
    if vm.heap.is(inner, Kind::Tuple) { Some(inner) } else { None }
}

/// `()`
///
/// # Errors
/// `Raise::NoRoom`.
pub fn empty(vm: &mut Vm) -> Answer {
    let known = vm.root(Root::EmptyTuple);
    if known.is_object() {
        return Ok(known);
    }
    let made = vm.make(Kind::Tuple, &[])?;
    vm.set_root(Root::EmptyTuple, made);
    Ok(made)
}

/// A tuple of `count` items that are still unset; `set` fills it. Not to be shown to a program before.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn unset(vm: &mut Vm, count: usize) -> Answer {
    if count == 0 {
        return empty(vm);
    }
    if count > COUNT_MAX {
        return too_big();
    }
    let words = crate::heap::layout::tuple_words(count);
    let tuple = vm.heap.arena.alloc_filled(Kind::Tuple, 0, words, Value::UNSET)?;
    if words != count {
        let last = vm.heap.arena.header(tuple).words() - 1;
        vm.set(tuple, last, Value::len(count));
    }
    Ok(Value::object(tuple))
}

/// A tuple of `count` items beginning at `start` of a list or tuple.
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn part(vm: &mut Vm, sequence: Value, start: usize, count: usize) -> Answer {
    vm.charge(count)?;
    let tuple = unset(vm, count)?;
    list_copies::copy(vm, sequence, start, count, tuple.raw_handle().0 + 1);
    Ok(tuple)
}

/// A tuple of what iterating over a value gives. May run Python code.
///
/// # Errors
/// `TypeError` if it is not iterable, what iterating raises.
pub fn from_iterable(vm: &mut Vm, iterable: Value) -> Answer {
    if vm.heap.is(iterable, Kind::Tuple) {
        return Ok(iterable);
    }
    if let Some(plain) = list::plain_items(vm, iterable) {
        let count = items::count(vm, plain);
        return part(vm, plain, 0, count);
    }
    let list = list::from_iterable(vm, iterable)?;
    keeping(vm, |vm| {
        let list = vm.keep(list)?;
        from_list(vm, list)
    })
}

/// A tuple of a list's items; collects if there is no room.
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn from_list(vm: &mut Vm, list: Kept) -> Answer {
    let count = items::count(vm, vm.kept(list));
    vm.room(crate::heap::header::body_words(count + 1) + 1)?;
    part(vm, vm.kept(list), 0, count)
}

fn construct(vm: &mut Vm, args: Args) -> Answer {
    let made = match args.opt(vm, 1) {
        Some(iterable) => from_iterable(vm, iterable)?,
        None => empty(vm)?,
    };
    items::constructed(vm, args, made)
}

fn repr(vm: &mut Vm, whole: Value) -> Answer {
    if let Some(names) = record::names(vm, whole) {
        return record::repr(vm, whole, names);
    }
    let this = vm.payload(whole);
    let close = if items::count(vm, this) == 1 { ",)" } else { ")" };
    items::print(vm, this, ["(", close], "(...)", items::print_item)
}

fn hash(vm: &mut Vm, this: Value) -> Result<i64, Raise> {
    items::nested(vm, "", |vm| {
        let this = vm.keep(this)?;
        let len = items::count(vm, vm.kept(this));
        let mut sum = TupleHash::new(len);
        for index in 0..len {
            let item = items::get(vm, vm.kept(this), index).unwrap_or(Value::NONE);
            items::tick(vm, index)?;
            sum = sum.add(vm.hash(item)?);
        }
        Ok(sum.finish())
    })
}

fn iter(vm: &mut Vm, this: Value) -> Answer {
    vm.make(Kind::TupleIterator, &[this, Value::small(0)])
}

fn getitem(vm: &mut Vm, this: Value, key: Value) -> Answer {
    if let Some(slice) = slice::handle(vm, key)
        && let Some(span) = slice::plain_span(vm, slice, items::count(vm, this))
    {
        return sliced(vm, this, span);
    }
    keeping(vm, |vm| {
        let kept = vm.keep(this)?;
        if slice::handle(vm, key).is_some() {
            let len = items::count(vm, this);
            let span = slice::resolve(vm, key, len)?;
            return sliced(vm, vm.kept(kept), span);
        }
        if !items::is_index(vm, key) {
            let name = vm.type_name(key);
            return Err(vm.type_error(format_args!("tuple indices must be integers or slices, not {name}")));
        }
        let index = vm.item_index(key)?;
        let this = vm.kept(kept);
        match place(index, items::count(vm, this)) {
            Some(index) => Ok(vm.heap.item(this, index)),
            None => Err(vm.index_error(format_args!("tuple index out of range"))),
        }
    })
}

fn sliced(vm: &mut Vm, this: Value, span: slice::Span) -> Answer {
    if span.step == 1 {
        if span.count == items::count(vm, this) {
            return Ok(this);
        }
        return part(vm, this, span.start as usize, span.count);
    }
    vm.charge(span.count)?;
    let tuple = unset(vm, span.count)?;
    for n in 0..span.count {
        let item = vm.heap.item(this, span.at(n));
        vm.set(tuple.raw_handle(), n, item);
    }
    Ok(tuple)
}

fn contains(vm: &mut Vm, this: Value, value: Value) -> Result<bool, Raise> {
    Ok(items::find(vm, this, value, 0, usize::MAX)?.is_some())
}

fn binary(vm: &mut Vm, operator: Operator, a: Value, b: Value) -> Answer {
    match operator {
        Operator::Add if vm.heap.is(a, Kind::Tuple) => {
            if vm.heap.is(b, Kind::Tuple) {
                return concat(vm, a, b);
            }
            if vm.special_of(b, Special::RAdd).is_some() {
                return Ok(Value::NOT_IMPLEMENTED);
            }
            let name = vm.type_name(b);
            Err(vm.type_error(format_args!("can only concatenate tuple (not \"{name}\") to tuple")))
        }
        Operator::Mul => keeping(vm, |vm| {
            let (tuple, count) = match vm.heap.is(a, Kind::Tuple) {
                true => (a, b),
                false => (b, a),
            };
            let tuple = vm.keep(tuple)?;
            match items::repetitions(vm, count)? {
                Some(count) => repeated(vm, vm.kept(tuple), count),
                None => Ok(Value::NOT_IMPLEMENTED),
            }
        }),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn concat(vm: &mut Vm, a: Value, b: Value) -> Answer {
    let (first, second) = (items::count(vm, a), items::count(vm, b));
    match (first, second) {
        (0, _) => return Ok(b),
        (_, 0) => return Ok(a),
        _ => vm.charge(first + second)?,
    }
    let sum = unset(vm, first + second)?;
    fill(vm, sum.raw_handle(), 0, a, first);
    fill(vm, sum.raw_handle(), first, b, second);
    Ok(sum)
}

/// Writes the items of `from` into a fresh tuple.
fn fill(vm: &mut Vm, tuple: Handle, at: usize, from: Value, count: usize) {
    list_copies::copy(vm, from, 0, count, tuple.0 + 1 + at as u32);
}

fn repeated(vm: &mut Vm, tuple: Value, count: usize) -> Answer {
    let one = items::count(vm, tuple);
    if count == 1 || one == 0 {
        return Ok(tuple);
    }
    let Some(total) = one.checked_mul(count).filter(|total| *total <= COUNT_MAX) else { return too_big() };
    vm.charge(total)?;
    let product = unset(vm, total)?;
    if total > 0 {
        fill(vm, product.raw_handle(), 0, tuple, one);
        list_copies::repeat(vm, product.raw_handle().0 + 1, one, total);
    }
    Ok(product)
}

fn compare(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    if !vm.heap.is(b, Kind::Tuple) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    items::compare(vm, comparison, a, b)
}

fn newargs(vm: &mut Vm, args: Args) -> Answer {
    let this = vm.payload(args.get(vm, 0));
    vm.make_tuple(&[this])
}

fn count(vm: &mut Vm, args: Args) -> Answer {
    let this = vm.payload(args.get(vm, 0));
    items::count_equal(vm, this, args.get(vm, 1))
}

fn index(vm: &mut Vm, args: Args) -> Answer {
    let (start, stop) = items::search_bounds(vm, args)?;
    let this = vm.payload(args.get(vm, 0));
    let (start, stop) = items::clip_bounds(items::count(vm, this), start, stop);
    match items::find(vm, this, args.get(vm, 1), start, stop)? {
        Some(index) => Ok(Value::len(index)),
        None => Err(vm.value_error(format_args!("tuple.index(x): x not in tuple"))),
    }
}

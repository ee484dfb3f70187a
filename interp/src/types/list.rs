//! `list`: a growable array of values. What slices do to lists stands in `list_slices.rs`, sorting in `sort.rs`.

use crate::code::special::SpecialName as Special;
use crate::heap::header::body_words;
use crate::heap::kind::Kind;
use crate::heap::layout::{LIST_ITEMS, LIST_LEN};
use crate::heap::value::{Handle, Value};
use crate::types::items::{self, COUNT_MAX, keeping, place, tick, too_big};
use crate::types::list_copies::{self, concat, repeated};
use crate::types::{list_slices, range, slice, sort};
use crate::vm::args::Args;
use crate::vm::desc::{Comparison, Native, Operator, Operators, Type};
use crate::vm::exceptions::VALUE_ERROR;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Vm};

/// `list`
pub static TYPE: Type = Type {
    doc: "Built-in mutable sequence.\n\nIf no argument is given, the constructor creates a new empty list.\n\
          The argument must be an iterable if specified.",
    new: Some(Native::new("list", "(iterable=None, /)", construct)),
    repr: Some(repr),
    unhashable: true,
    len: Some(|vm, this| Ok(len(vm, this.raw_handle()) as u64)),
    iter: Some(iter),
    getitem: Some(getitem),
    setitem: Some(setitem),
    contains: Some(contains),
    binary: Some(binary),
    inplace: Some(inplace),
    operators: Operators::MUTABLE_SEQUENCE,
    compare: Some(compare),
    methods: &[
        Native::new("__init__", "(*args, **kwargs)", init),
        Native::new("__reversed__", "()", reversed),
        Native::new("append", "(object, /)", append),
        Native::new("clear", "()", clear),
        Native::new("copy", "()", copy),
        Native::new("count", "(value, /)", count),
        Native::new("extend", "(iterable, /)", extend_method),
        Native::new("index", "(value, start=0, stop=9223372036854775807, /)", index),
        Native::new("insert", "(index, object, /)", insert),
        Native::new("pop", "(index=-1, /)", pop),
        Native::new("remove", "(value, /)", remove),
        Native::new("reverse", "()", reverse),
        Native::new("sort", "(*, key=None, reverse=False)", sort_method),
    ],
    class_methods: crate::types::alias::GENERIC,
    ..Type::new(Kind::List, "list")
};

/// Word of a list's iterator: the index of its next item.
pub const NEXT: usize = 1;

/// The method `append` as a value.
pub const APPEND: Value = TYPE.method("append");

/// How many items a list has.
#[inline]
pub fn len(vm: &Vm, list: Handle) -> usize {
    vm.get(list, LIST_LEN).raw_len()
}

/// Item `index`, which is below the length.
#[inline]
pub fn item(vm: &Vm, list: Handle, index: usize) -> Value {
    vm.get(vm.get(list, LIST_ITEMS).raw_handle(), index)
}

/// Puts an item at the end of a list that is being made and has room for it.
#[inline]
pub fn fill(vm: &mut Vm, list: Handle, index: usize, item: Value) {
    let block = vm.get(list, LIST_ITEMS).raw_handle();
    vm.set(block, index, item);
    vm.set(list, LIST_LEN, Value::len(index + 1));
}

/// Replaces item `index`, which is below the length.
#[inline]
pub fn set_item(vm: &mut Vm, list: Handle, index: usize, item: Value) {
    let block = vm.get(list, LIST_ITEMS).raw_handle();
    vm.set(block, index, item);
    vm.committed = true;
}

/// An empty list with room for `capacity` items.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn new(vm: &mut Vm, capacity: usize) -> Answer {
    let block = match capacity {
        0 => Value::NONE,
        _ => Value::object(vm.heap.arena.alloc_filled(Kind::Words, 0, capacity, Value::UNSET)?),
    };
    vm.make(Kind::List, &[Value::small(0), block])
}

/// A list of these items.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn of(vm: &mut Vm, items: &[Value]) -> Answer {
    let list = new(vm, items.len())?;
    for item in items {
        push(vm, list.raw_handle(), *item)?;
    }
    Ok(list)
}

/// How many items fit before the block must grow.
fn capacity(vm: &Vm, list: Handle) -> usize {
    vm.get(list, LIST_ITEMS).as_object().map_or(0, |block| vm.heap.arena.header(block).words())
}

/// The capacity of a list that has to grow to `wanted` items.
fn grown(wanted: usize) -> usize {
    (wanted + wanted / 2).max(4)
}

/// Makes room for `more` items. Nothing is collected.
///
/// # Errors
/// `Raise::NoRoom`; nothing has changed then.
pub fn reserve(vm: &mut Vm, list: Handle, more: usize) -> Done {
    let len = len(vm, list);
    let Some(wanted) = len.checked_add(more).filter(|wanted| *wanted <= COUNT_MAX) else { return too_big() };
    let old = capacity(vm, list);
    if wanted <= old {
        return Ok(());
    }
    if let Some(block) = vm.get(list, LIST_ITEMS).as_object() {
        let arena = &mut vm.heap.arena;
        if arena.extend(block, wanted + wanted / 8 + 8) || arena.extend(block, wanted) {
            arena.body_mut(block)[old..].fill(Value::UNSET.bits());
            return Ok(());
        }
    }
    let roomy = if more == 1 || old > 0 { grown(wanted) } else { wanted };
    let arena = &mut vm.heap.arena;
    let block = match arena.alloc_raw(Kind::Words, 0, roomy) {
        Ok(block) => block,
        Err(_) => arena.alloc_raw(Kind::Words, 0, wanted)?,
    };
    if len > 0 {
        let from = vm.get(list, LIST_ITEMS).raw_handle().0 as usize + 1;
        vm.heap.arena.all_mut().copy_within(from..from + len, block.0 as usize + 1);
    }
    vm.heap.arena.body_mut(block)[len..].fill(Value::UNSET.bits());
    vm.set(list, LIST_ITEMS, Value::object(block));
    Ok(())
}

/// Appends an item. Nothing is collected.
///
/// # Errors
/// `Raise::NoRoom`; nothing has changed then.
#[inline]
pub fn push(vm: &mut Vm, list: Handle, item: Value) -> Done {
    let len = len(vm, list);
    if len == capacity(vm, list) {
        reserve(vm, list, 1)?;
    }
    let block = vm.get(list, LIST_ITEMS).raw_handle();
    vm.set(block, len, item);
    vm.set(list, LIST_LEN, Value::len(len + 1));
    vm.committed = true;
    Ok(())
}

/// Appends an item to a list that is kept; collects if there is no room.
///
/// # Errors
/// `Raise::NoRoom`.
#[inline]
pub fn push_kept(vm: &mut Vm, list: Kept, item: Value) -> Done {
    let this = vm.kept(list).raw_handle();
    let len = len(vm, this);
    if len < capacity(vm, this) {
        return push(vm, this, item);
    }
    keeping(vm, |vm| {
        let item = vm.keep(item)?;
        // The block before is garbage by then, so that the shorter of the two lengths can be had last.
        if vm.room(body_words(grown(len + 1)) + 1).is_err() {
            vm.room(body_words(len + 1) + 1)?;
        }
        push(vm, vm.kept(list).raw_handle(), vm.kept(item))
    })
}

/// Cuts `out` items at `at` and makes a gap of `into` unset ones in their place.
///
/// # Errors
/// `Raise::NoRoom`; nothing has changed then. Out of fuel.
pub fn splice(vm: &mut Vm, list: Handle, at: usize, out: usize, into: usize) -> Done {
    let old = len(vm, list);
    let rest = old - at - out;
    vm.charge(rest + into)?;
    if into > out {
        reserve(vm, list, into - out)?;
    }
    if let Some(block) = vm.get(list, LIST_ITEMS).as_object() {
        let first = block.0 + 1;
        vm.heap.arena.copy_words(first + (at + out) as u32, first + (at + into) as u32, rest);
        let body = vm.heap.arena.body_mut(block);
        let unset = Value::UNSET.bits();
        body[at..at + into].fill(unset);
        body[(at + into + rest).min(old)..old].fill(unset);
    }
    vm.set(list, LIST_LEN, Value::len(at + into + rest));
    vm.committed = true;
    Ok(())
}

/// A list of `count` items beginning at `start` of a list or tuple.
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn part(vm: &mut Vm, sequence: Value, start: usize, count: usize) -> Answer {
    vm.charge(count)?;
    list_copies::filled(vm, count, |vm, to| list_copies::copy(vm, sequence, start, count, to))
}

/// The list or tuple whose items are what iterating over the value would give, if it is known without doing so.
pub fn plain_items(vm: &mut Vm, value: Value) -> Option<Value> {
    let inner = vm.payload(value);
    let plain = matches!(vm.heap.kind(inner), Some(Kind::List | Kind::Tuple))
        && (inner == value
            || [Special::Iter, Special::Len].iter().all(|own| vm.special_of(value, *own).is_none()));
    if plain { Some(inner) } else { None }
}

/// A list of what iterating over a value gives. May run Python code.
///
/// # Errors
/// `TypeError` if it is not iterable, what iterating raises.
pub fn from_iterable(vm: &mut Vm, iterable: Value) -> Answer {
    if let Some(plain) = plain_items(vm, iterable) {
        let count = items::count(vm, plain);
        return part(vm, plain, 0, count);
    }
    if let Some(list) = list_copies::of_table(vm, iterable)? {
        return Ok(list);
    }
    keeping(vm, |vm| {
        let source = vm.keep(iterable)?;
        let iterator = vm.iter(iterable).and_then(|iterator| vm.keep(iterator))?;
        // Only a hint: a wrong one must not take all the memory.
        let hint = vm.length_hint(vm.kept(source))?.min(1 << 16);
        vm.room(body_words(hint) + 5)?;
        let list = new(vm, hint)?;
        let list = vm.keep(list)?;
        drain(vm, iterator, list)?;
        Ok(vm.kept(list))
    })
}

/// Appends all that an iterator gives to a list.
fn drain(vm: &mut Vm, iterator: Kept, list: Kept) -> Done {
    let mut index = drain_range(vm, iterator, list)?;
    if index > 0 && !range::has_more(vm, vm.kept(iterator)) {
        return Ok(());
    }
    while let Some(item) = items::next(vm, iterator)? {
        tick(vm, index)?;
        push_kept(vm, list, item)?;
        index += 1;
    }
    Ok(())
}

/// Appends what a range's iterator gives, as far as there is room for it; how many items those were.
fn drain_range(vm: &mut Vm, iterator: Kept, list: Kept) -> Result<usize, Raise> {
    let Some(iterator) = vm.heap.handle(vm.kept(iterator), Kind::RangeIterator) else { return Ok(0) };
    let list = vm.kept(list).raw_handle();
    let len = len(vm, list);
    let Some((first, step, count)) = range::take(vm, iterator, capacity(vm, list) - len) else {
        return Ok(0);
    };
    let to = vm.get(list, LIST_ITEMS).raw_handle().0 as usize + 1 + len;
    let mut next = first;
    for word in &mut vm.heap.arena.all_mut()[to..to + count] {
        *word = Value::small(next).bits();
        next += step;
    }
    vm.set(list, LIST_LEN, Value::len(len + count));
    vm.committed = true;
    vm.charge(count)?;
    Ok(count)
}

/// Appends what iterating over a value gives. May run Python code.
///
/// # Errors
/// As `from_iterable`; items before an error have been appended.
pub fn extend(vm: &mut Vm, list: Value, iterable: Value) -> Done {
    if let Some(plain) = plain_items(vm, iterable) {
        let count = items::count(vm, plain);
        vm.charge(count)?;
        reserve(vm, list.raw_handle(), count)?;
        list_copies::append(vm, plain, list.raw_handle(), count);
        vm.committed = true;
        return Ok(());
    }
    keeping(vm, |vm| {
        let (list, source) = (vm.keep(list)?, vm.keep(iterable)?);
        let iterator = vm.iter(iterable).and_then(|iterator| vm.keep(iterator))?;
        vm.length_hint(vm.kept(source))?;
        drain(vm, iterator, list)
    })
}

/// The receiver of a method.
#[inline]
fn this(vm: &Vm, args: Args) -> Handle {
    vm.payload(args.get(vm, 0)).raw_handle()
}

fn construct(vm: &mut Vm, args: Args) -> Answer {
    let list = match args.opt(vm, 1) {
        Some(iterable) => from_iterable(vm, iterable)?,
        None => new(vm, 0)?,
    };
    items::constructed(vm, args, list)
}

fn repr(vm: &mut Vm, this: Value) -> Answer {
    items::print(vm, this, ["[", "]"], "[...]", items::print_item)
}

fn iter(vm: &mut Vm, this: Value) -> Answer {
    vm.make(Kind::ListIterator, &[this, Value::small(0)])
}

fn getitem(vm: &mut Vm, this: Value, key: Value) -> Answer {
    if slice::handle(vm, key).is_some() {
        return list_slices::get(vm, this, key);
    }
    keeping(vm, |vm| {
        let kept = vm.keep(this)?;
        let index = item_number(vm, key)?;
        let list = vm.kept(kept).raw_handle();
        match place(index, len(vm, list)) {
            Some(index) => Ok(item(vm, list, index)),
            None => Err(vm.index_error(format_args!("list index out of range"))),
        }
    })
}

fn item_number(vm: &mut Vm, key: Value) -> Result<i64, Raise> {
    if items::is_index(vm, key) {
        return vm.item_index(key);
    }
    let name = vm.type_name(key);
    Err(vm.type_error(format_args!("list indices must be integers or slices, not {name}")))
}

fn setitem(vm: &mut Vm, this: Value, key: Value, value: Value) -> Done {
    if slice::handle(vm, key).is_some() {
        return if value.is_set() {
            list_slices::set(vm, this, key, value)
        } else {
            list_slices::delete(vm, this, key)
        };
    }
    keeping(vm, |vm| {
        let (kept, value) = (vm.keep(this)?, vm.keep(value)?);
        let index = item_number(vm, key)?;
        let list = vm.kept(kept).raw_handle();
        let Some(index) = place(index, len(vm, list)) else {
            return Err(vm.index_error(format_args!("list assignment index out of range")));
        };
        let value = vm.kept(value);
        if value.is_set() {
            set_item(vm, list, index, value);
            return Ok(());
        }
        splice(vm, list, index, 1, 0)
    })
}

fn contains(vm: &mut Vm, this: Value, value: Value) -> Result<bool, Raise> {
    Ok(items::find(vm, this, value, 0, usize::MAX)?.is_some())
}

fn binary(vm: &mut Vm, operator: Operator, a: Value, b: Value) -> Answer {
    match operator {
        Operator::Add if vm.heap.is(a, Kind::List) => {
            if vm.heap.is(b, Kind::List) {
                return concat(vm, a, b);
            }
            if vm.special_of(b, Special::RAdd).is_some() {
                return Ok(Value::NOT_IMPLEMENTED);
            }
            let name = vm.type_name(b);
            Err(vm.type_error(format_args!("can only concatenate list (not \"{name}\") to list")))
        }
        Operator::Mul => keeping(vm, |vm| {
            let (list, count) = match vm.heap.is(a, Kind::List) {
                true => (a, b),
                false => (b, a),
            };
            let list = vm.keep(list)?;
            match items::repetitions(vm, count)? {
                Some(count) => repeated(vm, vm.kept(list).raw_handle(), count),
                None => Ok(Value::NOT_IMPLEMENTED),
            }
        }),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn inplace(vm: &mut Vm, operator: Operator, a: Value, b: Value) -> Answer {
    match operator {
        Operator::Add => keeping(vm, |vm| {
            let kept = vm.keep(a)?;
            extend(vm, a, b)?;
            Ok(vm.kept(kept))
        }),
        Operator::Mul => keeping(vm, |vm| {
            let kept = vm.keep(a)?;
            let Some(count) = items::repetitions(vm, b)? else {
                return Ok(Value::NOT_IMPLEMENTED);
            };
            let list = vm.kept(kept).raw_handle();
            let one = len(vm, list);
            let Some(total) = one.checked_mul(count).filter(|total| *total <= COUNT_MAX) else {
                return too_big();
            };
            vm.charge(total)?;
            if count == 0 {
                splice(vm, list, 0, one, 0)?;
            } else {
                reserve(vm, list, total - one)?;
                if let Some(block) = vm.get(list, LIST_ITEMS).as_object()
                    && one > 0
                {
                    list_copies::repeat(vm, block.0 + 1, one, total);
                }
                vm.set(list, LIST_LEN, Value::len(total));
                vm.committed = true;
            }
            Ok(Value::object(list))
        }),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn compare(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    if !vm.heap.is(b, Kind::List) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    items::compare(vm, comparison, a, b)
}

fn init(vm: &mut Vm, args: Args) -> Answer {
    if args.key(vm, 0).is_set() {
        items::keywords_are_for_new(vm, args.get(vm, 0), "list")?;
    }
    let count = args.len() - 1;
    if count > 1 {
        return Err(vm.type_error(format_args!("list expected at most 1 argument, got {count}")));
    }
    let list = this(vm, args);
    let old = len(vm, list);
    splice(vm, list, 0, old, 0)?;
    if let Some(iterable) = args.opt(vm, 1) {
        extend(vm, Value::object(list), iterable)?;
    }
    Ok(Value::NONE)
}

fn reversed(vm: &mut Vm, args: Args) -> Answer {
    let list = this(vm, args);
    let last = len(vm, list) as i64 - 1;
    vm.make(Kind::Reversed, &[Value::object(list), Value::small(last)])
}

fn append(vm: &mut Vm, args: Args) -> Answer {
    let (list, item) = (this(vm, args), args.get(vm, 1));
    push(vm, list, item)?;
    Ok(Value::NONE)
}

fn clear(vm: &mut Vm, args: Args) -> Answer {
    let list = this(vm, args);
    vm.set(list, LIST_ITEMS, Value::NONE);
    vm.set(list, LIST_LEN, Value::small(0));
    vm.committed = true;
    Ok(Value::NONE)
}

fn copy(vm: &mut Vm, args: Args) -> Answer {
    let list = this(vm, args);
    let count = len(vm, list);
    part(vm, Value::object(list), 0, count)
}

fn count(vm: &mut Vm, args: Args) -> Answer {
    let list = this(vm, args);
    items::count_equal(vm, Value::object(list), args.get(vm, 1))
}

fn extend_method(vm: &mut Vm, args: Args) -> Answer {
    let list = this(vm, args);
    extend(vm, Value::object(list), args.get(vm, 1)).map(|()| Value::NONE)
}

fn index(vm: &mut Vm, args: Args) -> Answer {
    let (start, stop) = items::search_bounds(vm, args)?;
    let list = Value::object(this(vm, args));
    let (start, stop) = items::clip_bounds(items::count(vm, list), start, stop);
    match items::find(vm, list, args.get(vm, 1), start, stop)? {
        Some(index) => Ok(Value::len(index)),
        None => {
            let text = vm.repr(args.get(vm, 1))?;
            let rest = vm.make_str(b" is not in list")?;
            let message = vm.concat(text, rest)?;
            Err(vm.raise_with(VALUE_ERROR, &[message]))
        }
    }
}

fn insert(vm: &mut Vm, args: Args) -> Answer {
    let index = vm.index(args.get(vm, 1))?;
    let list = this(vm, args);
    let len = len(vm, list);
    let at = if index < 0 { index.saturating_add(len as i64).max(0) } else { index };
    let at = usize::try_from(at).unwrap_or(len).min(len);
    let item = args.get(vm, 2);
    vm.charge(len - at + 1)?;
    reserve(vm, list, 1)?;
    let first = vm.get(list, LIST_ITEMS).raw_handle().0 + 1;
    vm.heap.arena.copy_words(first + at as u32, first + at as u32 + 1, len - at);
    vm.heap.arena.set_word(first + at as u32, item.bits());
    vm.set(list, LIST_LEN, Value::len(len + 1));
    vm.committed = true;
    Ok(Value::NONE)
}

fn pop(vm: &mut Vm, args: Args) -> Answer {
    let index = match args.opt(vm, 1) {
        Some(index) => vm.index(index)?,
        None => -1,
    };
    let list = this(vm, args);
    let len = len(vm, list);
    let Some(at) = place(index, len) else {
        let message = if len == 0 { "pop from empty list" } else { "pop index out of range" };
        return Err(vm.index_error(format_args!("{message}")));
    };
    let found = item(vm, list, at);
    vm.charge(len - at - 1)?;
    let first = vm.get(list, LIST_ITEMS).raw_handle().0 + 1;
    vm.heap.arena.copy_words(first + at as u32 + 1, first + at as u32, len - at - 1);
    vm.heap.arena.set_word(first + len as u32 - 1, Value::UNSET.bits());
    vm.set(list, LIST_LEN, Value::len(len - 1));
    vm.committed = true;
    Ok(found)
}

fn remove(vm: &mut Vm, args: Args) -> Answer {
    let list = Value::object(this(vm, args));
    match items::find(vm, list, args.get(vm, 1), 0, usize::MAX)? {
        Some(at) => {
            let list = this(vm, args);
            // A comparison may have made it shorter.
            if at < len(vm, list) {
                splice(vm, list, at, 1, 0)?;
            }
            Ok(Value::NONE)
        }
        None => Err(vm.value_error(format_args!("list.remove(x): x not in list"))),
    }
}

fn reverse(vm: &mut Vm, args: Args) -> Answer {
    let list = this(vm, args);
    let len = len(vm, list);
    vm.charge(len)?;
    if let Some(block) = vm.get(list, LIST_ITEMS).as_object() {
        vm.heap.arena.body_mut(block)[..len].reverse();
        vm.committed = true;
    }
    Ok(Value::NONE)
}

fn sort_method(vm: &mut Vm, args: Args) -> Answer {
    let reverse = match args.opt(vm, 2) {
        Some(reverse) => vm.c_int(reverse)? != 0,
        None => false,
    };
    let list = Value::object(this(vm, args));
    let key = args.opt(vm, 1).unwrap_or(Value::NONE);
    sort::sort(vm, list, key, reverse)?;
    Ok(Value::NONE)
}

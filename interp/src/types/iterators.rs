//! Iterators over lists, tuples, dicts, sets, ranges, sequences by number, and calls until a sentinel comes.
//!
//! An iterator that has come to its end lets go of what it was over and stays there.

use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::adapters;
use crate::types::items::{self, equal_to_kept, keeping};
use crate::types::range;
use crate::vm::args::Args;
use crate::vm::desc::{Native, Type};
use crate::vm::exceptions::{INDEX_ERROR, STOP_ITERATION};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

/// Gives the keys of a dict.
pub const GIVE_KEYS: i64 = 0;
/// Gives the values of a dict.
pub const GIVE_VALUES: i64 = 1;
/// Gives pairs of key and value.
pub const GIVE_ITEMS: i64 = 2;
/// Added to one of these: from the last to the first.
pub const BACKWARD: i64 = 3;

/// Word of most iterators: what they are over, `None` at the end.
pub const OVER: usize = 0;
/// Word of most iterators: where they stand.
pub const AT: usize = 1;
/// Word of iterators over tables: how many keys there were at the start.
pub const LIVE: usize = 2;
/// Word of iterators over dicts: what they give.
pub const WHAT: usize = 3;

/// `list_iterator`
pub static LIST: Type = Type {
    subclassable: false,
    iter: Some(itself),
    next: Some(next_item),
    methods: &[Native::new("__length_hint__", "()", items_left)],
    ..Type::new(Kind::ListIterator, "list_iterator")
};

/// `tuple_iterator`
pub static TUPLE: Type = Type {
    subclassable: false,
    iter: Some(itself),
    next: Some(next_item),
    methods: &[Native::new("__length_hint__", "()", items_left)],
    ..Type::new(Kind::TupleIterator, "tuple_iterator")
};

/// `dict_keyiterator`, for all that dicts give.
pub static DICT: Type = Type {
    subclassable: false,
    iter: Some(itself),
    next: Some(next_of_dict),
    methods: &[Native::new("__length_hint__", "()", entries_left)],
    ..Type::new(Kind::DictIterator, "dict_keyiterator")
};

/// `set_iterator`
pub static SET: Type = Type {
    subclassable: false,
    iter: Some(itself),
    next: Some(next_of_set),
    methods: &[Native::new("__length_hint__", "()", entries_left)],
    ..Type::new(Kind::SetIterator, "set_iterator")
};

/// `iterator`
pub static SEQUENCE: Type = Type {
    subclassable: false,
    iter: Some(itself),
    next: Some(next_by_number),
    ..Type::new(Kind::SequenceIterator, "iterator")
};

/// `callable_iterator`
pub static CALL: Type = Type {
    subclassable: false,
    iter: Some(itself),
    next: Some(next_by_call),
    ..Type::new(Kind::CallIterator, "callable_iterator")
};

/// `range_iterator`
pub static RANGE: Type = Type {
    subclassable: false,
    iter: Some(itself),
    next: Some(range::next),
    methods: &[Native::new("__length_hint__", "()", range::left)],
    ..Type::new(Kind::RangeIterator, "range_iterator")
};

/// `longrange_iterator`, of ranges whose numbers need more than a word.
pub static LONG_RANGE: Type = Type {
    subclassable: false,
    iter: Some(itself),
    next: Some(range::next),
    methods: &[Native::new("__length_hint__", "()", range::left)],
    ..Type::new(Kind::LongRangeIterator, "longrange_iterator")
};

/// `reversed`
pub static REVERSED: Type = Type {
    doc: "Return a reverse iterator over the values of the given sequence.",
    new: Some(Native::new("reversed", "(sequence, /)", new_reversed)),
    iter: Some(itself),
    next: Some(next_backward),
    methods: &[Native::new("__length_hint__", "()", backward_left)],
    ..Type::new(Kind::Reversed, "reversed")
};

/// An iterator over a dict: `GIVE_KEYS`, `GIVE_VALUES` or `GIVE_ITEMS`, perhaps `BACKWARD`.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn over_dict(vm: &mut Vm, dict: Value, what: i64) -> Answer {
    let table = dict.raw_handle();
    let at = if what >= BACKWARD { vm.used(table) } else { 0 };
    let live = vm.live(table);
    vm.make(Kind::DictIterator, &[dict, Value::len(at), Value::len(live), Value::small(what)])
}

/// An iterator over a set.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn over_set(vm: &mut Vm, set: Value) -> Answer {
    let live = vm.live(set.raw_handle());
    vm.make(Kind::SetIterator, &[set, Value::small(0), Value::len(live)])
}

/// `iter(iterator)`
pub fn itself(_: &mut Vm, this: Value) -> Answer {
    Ok(this)
}

/// How many items an iterator over a range, a list, a tuple, a dict or a set is going to give as things stand, or a `zip` of
/// few such; 0 of others.
pub fn known_left(vm: &Vm, iterator: Value) -> usize {
    let Some((sources, count)) = adapters::zipped(vm, iterator) else { return plain_left(vm, iterator) };
    (0..count).map(|index| plain_left(vm, vm.heap.item(sources, index))).min().unwrap_or(0)
}

/// As `known_left`, without those of others within it.
fn plain_left(vm: &Vm, iterator: Value) -> usize {
    let Some(this) = iterator.as_object() else { return 0 };
    let length = |value: Value| value.as_int().and_then(|left| usize::try_from(left).ok()).unwrap_or(0);
    match vm.heap.arena.kind(this) {
        Kind::RangeIterator => length(vm.get(this, range::LEFT)),
        Kind::ListIterator | Kind::TupleIterator => {
            let sequence = vm.get(this, OVER);
            if sequence.is_none() {
                0
            } else {
                items::count(vm, sequence).saturating_sub(vm.get(this, AT).raw_len())
            }
        }
        Kind::DictIterator | Kind::SetIterator => length(vm.get(this, LIVE)),
        _ => 0,
    }
}

/// The end of an iterator.
fn end(vm: &mut Vm, this: Handle) -> Option<Value> {
    vm.set(this, OVER, Value::NONE);
    vm.committed = true;
    None
}

/// Ends an iterator over a list or a tuple that has no more. `false`: it is another, or has; nothing was done.
pub fn end_plain(vm: &mut Vm, iterator: Value) -> bool {
    let Some(this) = iterator.as_object() else { return false };
    let plain = matches!(vm.heap.arena.kind(this), Kind::ListIterator | Kind::TupleIterator);
    let over = plain && items::count(vm, vm.get(this, OVER)) <= vm.get(this, AT).raw_len();
    if over {
        end(vm, this);
    }
    over
}

fn next_item(vm: &mut Vm, this: Value) -> Result<Option<Value>, Raise> {
    let this = this.raw_handle();
    let (sequence, at) = (vm.get(this, OVER), vm.get(this, AT).raw_len());
    let Some(item) = items::get(vm, sequence, at) else { return Ok(end(vm, this)) };
    vm.set(this, AT, Value::len(at + 1));
    vm.committed = true;
    Ok(Some(item))
}

/// The next live entry of a dict's or set's iterator.
fn next_entry(vm: &mut Vm, this: Handle, backward: bool, name: &str) -> Result<Option<usize>, Raise> {
    let Some(table) = vm.get(this, OVER).as_object() else { return Ok(None) };
    if vm.get(this, LIVE) != Value::len(vm.live(table)) {
        vm.set(this, LIVE, Value::small(-1));
        return Err(vm.runtime_error(format_args!("{name} changed size during iteration")));
    }
    let at = vm.get(this, AT).raw_len();
    if !backward {
        return Ok(vm.next_entry(table, at));
    }
    let at = at.min(vm.used(table));
    Ok((0..at).rev().find(|entry| vm.entry(table, *entry).is_some()))
}

fn next_of_dict(vm: &mut Vm, this: Value) -> Result<Option<Value>, Raise> {
    let iterator = this.raw_handle();
    let what = vm.get(iterator, WHAT).raw_int();
    let backward = what >= BACKWARD;
    let Some(entry) = next_entry(vm, iterator, backward, "dictionary")? else { return Ok(end(vm, iterator)) };
    let table = vm.get(iterator, OVER).raw_handle();
    let (key, value) = vm.entry(table, entry).unwrap_or((Value::NONE, Value::NONE));
    let found = match what % BACKWARD {
        GIVE_KEYS => key,
        GIVE_VALUES => value,
        _ => vm.make_tuple(&[key, value])?,
    };
    vm.set(iterator, AT, Value::len(if backward { entry } else { entry + 1 }));
    vm.committed = true;
    Ok(Some(found))
}

fn next_of_set(vm: &mut Vm, this: Value) -> Result<Option<Value>, Raise> {
    let this = this.raw_handle();
    let Some(entry) = next_entry(vm, this, false, "Set")? else { return Ok(end(vm, this)) };
    let table = vm.get(this, OVER).raw_handle();
    vm.set(this, AT, Value::len(entry + 1));
    vm.committed = true;
    Ok(vm.entry(table, entry).map(|(key, _)| key))
}

fn next_by_number(vm: &mut Vm, this: Value) -> Result<Option<Value>, Raise> {
    keeping(vm, |vm| {
        let kept = vm.keep(this)?;
        let (object, at) = (vm.get(this.raw_handle(), OVER), vm.get(this.raw_handle(), AT));
        if object.is_none() {
            return Ok(None);
        }
        match vm.getitem(object, at) {
            Ok(item) => {
                vm.set(vm.kept(kept).raw_handle(), AT, Value::small(at.raw_int() + 1));
                vm.committed = true;
                Ok(Some(item))
            }
            Err(raise) if vm.caught(raise, INDEX_ERROR) || vm.caught(raise, STOP_ITERATION) => {
                let this = vm.kept(kept).raw_handle();
                Ok(end(vm, this))
            }
            Err(raise) => Err(raise),
        }
    })
}

fn next_by_call(vm: &mut Vm, this: Value) -> Result<Option<Value>, Raise> {
    keeping(vm, |vm| {
        let kept = vm.keep(this)?;
        let function = vm.get(this.raw_handle(), 0);
        if function.is_none() {
            return Ok(None);
        }
        let found = match vm.call(function, &[]) {
            Err(raise) if vm.caught(raise, STOP_ITERATION) => None,
            found => Some(found?),
        };
        if let Some(found) = found {
            let found = vm.keep(found)?;
            let sentinel = vm.get(vm.kept(kept).raw_handle(), 1);
            if !equal_to_kept(vm, sentinel, found)? {
                return Ok(Some(vm.kept(found)));
            }
        }
        let this = vm.kept(kept).raw_handle();
        Ok(end(vm, this))
    })
}

fn new_reversed(vm: &mut Vm, args: Args) -> Answer {
    let sequence = args.get(vm, 1);
    if let Some(method) = vm.special_of(sequence, Special::Reversed) {
        if method.is_none() {
            return Err(not_reversible(vm, sequence));
        }
        return vm.call(method, &[sequence]);
    }
    let inner = vm.payload(sequence);
    let own = vm.special_of(sequence, Special::GetItem).is_some();
    match vm.heap.kind(inner) {
        Some(Kind::Deque) => return vm.call_method(sequence, "__reversed__", &[]),
        Some(Kind::Dict) if !own => return over_dict(vm, inner, GIVE_KEYS + BACKWARD),
        Some(Kind::DictKeys) => return view(vm, inner, GIVE_KEYS),
        Some(Kind::DictValues) => return view(vm, inner, GIVE_VALUES),
        Some(Kind::DictItems) => return view(vm, inner, GIVE_ITEMS),
        Some(Kind::Range) => return range::backward(vm, inner),
        Some(Kind::MappingProxy) => {
            let dict = vm.get(inner.raw_handle(), 0);
            return over_dict(vm, dict, GIVE_KEYS + BACKWARD);
        }
        Some(Kind::List | Kind::Tuple | Kind::Str | Kind::Bytes | Kind::Bytearray) => {}
        Some(Kind::Memoryview | Kind::Array) => {}
        _ if own => {}
        _ => return Err(not_reversible(vm, sequence)),
    }
    let len = vm.length(sequence)?;
    let sequence = if own { args.get(vm, 1) } else { vm.payload(args.get(vm, 1)) };
    let Some(last) = i64::try_from(len).ok().and_then(|len| Value::int(len - 1)) else {
        return Err(vm.overflow_error(format_args!("Python int too large to convert to C ssize_t")));
    };
    let reversed = vm.make(Kind::Reversed, &[sequence, last])?;
    vm.finish_new(args.get(vm, 0), reversed)
}

fn view(vm: &mut Vm, view: Value, what: i64) -> Answer {
    let dict = vm.get(view.raw_handle(), 0);
    over_dict(vm, dict, what + BACKWARD)
}

fn not_reversible(vm: &mut Vm, value: Value) -> Raise {
    let name = vm.type_name(value);
    vm.type_error(format_args!("'{name}' object is not reversible"))
}

fn next_backward(vm: &mut Vm, this: Value) -> Result<Option<Value>, Raise> {
    let iterator = this.raw_handle();
    let (sequence, at) = (vm.get(iterator, OVER), vm.get(iterator, AT));
    let Ok(index) = u64::try_from(at.raw_int()) else { return Ok(end(vm, iterator)) };
    if matches!(vm.heap.kind(sequence), Some(Kind::List | Kind::Tuple)) {
        let item = usize::try_from(index).ok().and_then(|index| items::get(vm, sequence, index));
        let Some(item) = item else { return Ok(end(vm, iterator)) };
        vm.set(iterator, AT, Value::small(at.raw_int() - 1));
        vm.committed = true;
        return Ok(Some(item));
    }
    if sequence.is_none() {
        return Ok(None);
    }
    keeping(vm, |vm| {
        let kept = vm.keep(this)?;
        match vm.getitem(sequence, at) {
            Ok(item) => {
                vm.set(vm.kept(kept).raw_handle(), AT, Value::small(at.raw_int() - 1));
                vm.committed = true;
                Ok(Some(item))
            }
            Err(raise) if vm.caught(raise, INDEX_ERROR) || vm.caught(raise, STOP_ITERATION) => {
                let this = vm.kept(kept).raw_handle();
                Ok(end(vm, this))
            }
            Err(raise) => Err(raise),
        }
    })
}

fn items_left(vm: &mut Vm, args: Args) -> Answer {
    let this = args.get(vm, 0).raw_handle();
    let (sequence, at) = (vm.get(this, OVER), vm.get(this, AT).raw_len());
    Ok(Value::len(items::count(vm, sequence).saturating_sub(at)))
}

fn entries_left(vm: &mut Vm, args: Args) -> Answer {
    let this = args.get(vm, 0).raw_handle();
    let Some(table) = vm.get(this, OVER).as_object() else { return Ok(Value::small(0)) };
    let at = vm.get(this, AT).raw_len();
    let backward = vm.heap.arena.kind(this) == Kind::DictIterator && vm.get(this, WHAT).raw_int() >= BACKWARD;
    let range = if backward { 0..at.min(vm.used(table)) } else { at..vm.used(table) };
    Ok(Value::len(range.filter(|entry| vm.entry(table, *entry).is_some()).count()))
}

fn backward_left(vm: &mut Vm, args: Args) -> Answer {
    let this = vm.payload(args.get(vm, 0)).raw_handle();
    if vm.get(this, OVER).is_none() {
        return Ok(Value::small(0));
    }
    Ok(Value::small(vm.get(this, AT).raw_int() + 1))
}

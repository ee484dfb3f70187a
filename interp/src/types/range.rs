//! `range`: integers of any size from start to stop, and the iterator over them.
//!
//! With bounds that fit inline it is arithmetic of machine words; any other is done with `int` objects, which runs no
//! Python code and collects nothing.

use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::items::{self, equal_to_kept, keeping};
use crate::types::slice;
use crate::vm::args::Args;
use crate::vm::desc::{Comparison, Field, Native, Operator, Type};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

/// `range`
pub static TYPE: Type = Type {
    doc: "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\n\
          Return an object that produces a sequence of integers from start (inclusive)\n\
          to stop (exclusive) by step.  range(i, j) produces i, i+1, i+2, ..., j-1.\n\
          start defaults to 0, and stop is omitted!  range(4) produces 0, 1, 2, 3.\n\
          These are exactly the valid indices for a list of 4 elements.\n\
          When step is given, it specifies the increment (or decrement).",
    new: Some(Native::new("range", "(start, stop=0, step=1, /)", construct)),
    subclassable: false,
    repr: Some(repr),
    hash: Some(hash),
    truth: Some(|vm, this| Ok(vm.get(this.raw_handle(), LENGTH) != Value::small(0))),
    len: Some(len),
    iter: Some(iter),
    getitem: Some(getitem),
    contains: Some(contains),
    compare: Some(compare),
    methods: &[
        Native::new("__reversed__", "()", reversed),
        Native::new("count", "(value, /)", count),
        Native::new("index", "(value, /)", index),
    ],
    fields: &[
        Field { name: "start", get: |vm, this| Ok(vm.get(this.raw_handle(), START)), set: None },
        Field { name: "stop", get: |vm, this| Ok(vm.get(this.raw_handle(), STOP)), set: None },
        Field { name: "step", get: |vm, this| Ok(vm.get(this.raw_handle(), STEP)), set: None },
    ],
    ..Type::new(Kind::Range, "range")
};

/// Words of a range.
const START: usize = 0;
/// Its end.
const STOP: usize = 1;
/// Its step.
const STEP: usize = 2;
/// How many integers it has.
const LENGTH: usize = 3;

/// Words of an iterator: the next integer.
const NEXT: usize = 0;
/// The step.
const BY: usize = 1;
/// How many integers are left.
pub(super) const LEFT: usize = 2;

/// A range of these bounds, all `int`.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn make(vm: &mut Vm, start: Value, stop: Value, step: Value) -> Answer {
    let length = match (start.as_int(), stop.as_int(), step.as_int()) {
        (Some(start), Some(stop), Some(step)) => vm.make_int(small_length(start, stop, step))?,
        _ => any_length(vm, start, stop, step)?,
    };
    vm.make(Kind::Range, &[start, stop, step, length])
}

/// How many integers a range of these bounds has, each of 50 bits as inline ones are, so that nothing overflows here; none without a
/// step.
pub fn small_length(start: i64, stop: i64, step: i64) -> i64 {
    if step > 0 && start < stop {
        (stop - start - 1) / step + 1
    } else if step < 0 && start > stop {
        (start - stop - 1) / -step + 1
    } else {
        0
    }
}

fn any_length(vm: &mut Vm, start: Value, stop: Value, step: Value) -> Answer {
    let forward = vm.less(Value::small(0), step)?;
    let (low, high) = if forward { (start, stop) } else { (stop, start) };
    if !vm.less(low, high)? {
        return Ok(Value::small(0));
    }
    let step = if forward { step } else { vm.binary(Operator::Sub, Value::small(0), step)? };
    let distance = vm.binary(Operator::Sub, high, low)?;
    let distance = vm.binary(Operator::Sub, distance, Value::small(1))?;
    let steps = vm.binary(Operator::FloorDiv, distance, step)?;
    vm.binary(Operator::Add, steps, Value::small(1))
}

/// Start, step and length, if all are inline integers.
#[inline]
fn small(vm: &Vm, this: Handle) -> Option<[i64; 3]> {
    let [start, step, length] = [START, STEP, LENGTH].map(|word| vm.get(this, word).as_int());
    Some([start?, step?, length?])
}

/// Integer `index` of a range; `index` is an `int` that need not be within it.
fn at(vm: &mut Vm, this: Handle, index: Value) -> Answer {
    if let (Some([start, step, length]), Some(index)) = (small(vm, this), index.as_int())
        && (0..=length).contains(&index)
        && let Some(item) = step.checked_mul(index).and_then(|way| start.checked_add(way))
    {
        return vm.make_int(item);
    }
    let (start, step) = (vm.get(this, START), vm.get(this, STEP));
    let way = vm.binary(Operator::Mul, step, index)?;
    vm.binary(Operator::Add, start, way)
}

/// Takes up to `most` integers from an iterator, if all are inline: the first, the step and how many.
pub fn take(vm: &mut Vm, iterator: Handle, most: usize) -> Option<(i64, i64, usize)> {
    let [next, by, left] = [NEXT, BY, LEFT].map(|word| vm.get(iterator, word).as_int());
    let (next, by, left) = (next?, by?, left?);
    let count = left.min(most as i64);
    let after = by.checked_mul(count).and_then(|way| next.checked_add(way)).and_then(Value::int)?;
    vm.set(iterator, NEXT, after);
    vm.set(iterator, LEFT, Value::small(left - count));
    Some((next, by, count as usize))
}

/// Whether an iterator has integers left.
pub fn has_more(vm: &Vm, iterator: Value) -> bool {
    vm.get(iterator.raw_handle(), LEFT) != Value::small(0)
}

/// The kind of a range's iterators: of another one if a number of it needs more than a word.
fn iterator_kind(vm: &Vm, this: Handle, backward: bool) -> Kind {
    let [start, stop, step, length] =
        [START, STOP, STEP, LENGTH].map(|word| vm.small_int(vm.get(this, word)));
    let fits = match (start, step) {
        // CPython goes on to the number in front of the first one.
        (Some(start), Some(step)) if backward => start.checked_sub(step).is_some() && step != i64::MIN,
        (start, step) => start.is_some() && step.is_some(),
    };
    if fits && stop.is_some() && length.is_some() { Kind::RangeIterator } else { Kind::LongRangeIterator }
}

/// An iterator over a range from the last integer to the first.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn backward(vm: &mut Vm, range: Value) -> Answer {
    let this = range.raw_handle();
    let length = vm.get(this, LENGTH);
    let last = vm.binary(Operator::Sub, length, Value::small(1))?;
    let last = at(vm, this, last)?;
    let step = vm.get(this, STEP);
    let step = vm.binary(Operator::Sub, Value::small(0), step)?;
    let kind = iterator_kind(vm, range.raw_handle(), true);
    vm.make(kind, &[last, step, length])
}

fn construct(vm: &mut Vm, args: Args) -> Answer {
    for index in 1..4 {
        if let Some(given) = args.opt(vm, index) {
            let bound = vm.index_value(given)?;
            args.set(vm, index, bound);
        }
    }
    let step = args.opt(vm, 3).unwrap_or(Value::small(1));
    if step == Value::small(0) {
        return Err(vm.value_error(format_args!("range() arg 3 must not be zero")));
    }
    let first = args.get(vm, 1);
    match args.opt(vm, 2) {
        Some(stop) => make(vm, first, stop, step),
        None => make(vm, Value::small(0), first, step),
    }
}

fn repr(vm: &mut Vm, this: Value) -> Answer {
    keeping(vm, |vm| {
        let kept = vm.keep(this)?;
        let mut out = crate::vm::text_builder::TextBuilder::new(vm)?;
        let plain = vm.get(this.raw_handle(), STEP) == Value::small(1);
        let parts = [(START, "range("), (STOP, ", "), (STEP, ", ")];
        for (word, before) in &parts[..if plain { 2 } else { 3 }] {
            out.push(vm, before.as_bytes())?;
            let value = vm.get(vm.kept(kept).raw_handle(), *word);
            items::push_repr(vm, &mut out, value)?;
        }
        out.push(vm, b")")?;
        out.finish(vm)
    })
}

/// Length, start and step as far as they matter: what ranges are compared and hashed by.
fn essence(vm: &Vm, this: Handle) -> [Value; 3] {
    let [start, step, length] = [START, STEP, LENGTH].map(|word| vm.get(this, word));
    match length.as_int() {
        Some(0) => [length, Value::NONE, Value::NONE],
        Some(1) => [length, start, Value::NONE],
        _ => [length, start, step],
    }
}

fn hash(vm: &mut Vm, this: Value) -> Result<i64, Raise> {
    let essence = essence(vm, this.raw_handle());
    let tuple = vm.make_tuple(&essence)?;
    vm.hash(tuple)
}

fn len(vm: &mut Vm, this: Value) -> Result<u64, Raise> {
    let length = vm.get(this.raw_handle(), LENGTH);
    match vm.small_int(length).and_then(|length| u64::try_from(length).ok()) {
        Some(length) => Ok(length),
        None => Err(vm.overflow_error(format_args!("Python int too large to convert to C ssize_t"))),
    }
}

fn iter(vm: &mut Vm, this: Value) -> Answer {
    let [start, step, length] = [START, STEP, LENGTH].map(|word| vm.get(this.raw_handle(), word));
    let kind = iterator_kind(vm, this.raw_handle(), false);
    vm.make(kind, &[start, step, length])
}

fn getitem(vm: &mut Vm, this: Value, key: Value) -> Answer {
    if slice::handle(vm, key).is_some() {
        return sliced(vm, this, key);
    }
    if !items::is_index(vm, key) {
        let name = vm.type_name(key);
        return Err(vm.type_error(format_args!("range indices must be integers or slices, not {name}")));
    }
    keeping(vm, |vm| {
        let kept = vm.keep(this)?;
        let mut index = vm.index_value(key)?;
        let this = vm.kept(kept).raw_handle();
        let length = vm.get(this, LENGTH);
        if vm.less(index, Value::small(0))? {
            index = vm.binary(Operator::Add, index, length)?;
        }
        if vm.less(index, Value::small(0))? || !vm.less(index, length)? {
            return Err(vm.index_error(format_args!("range object index out of range")));
        }
        at(vm, this, index)
    })
}

fn sliced(vm: &mut Vm, this: Value, key: Value) -> Answer {
    keeping(vm, |vm| {
        let kept = vm.keep(this)?;
        let length = vm.get(this.raw_handle(), LENGTH);
        let [start, stop, by] = slice::resolve_any(vm, key, length)?;
        let this = vm.kept(kept).raw_handle();
        let step = vm.get(this, STEP);
        let step = vm.binary(Operator::Mul, step, by)?;
        let (start, stop) = (at(vm, this, start)?, at(vm, this, stop)?);
        make(vm, start, stop, step)
    })
}

/// The number of an `int` in a range, if it is in it.
fn place(vm: &mut Vm, this: Handle, value: Value) -> Result<Option<Value>, Raise> {
    let [start, step, length] = [START, STEP, LENGTH].map(|word| vm.get(this, word));
    if let (Some([start, step, length]), Some(value)) = (small(vm, this), value.as_int()) {
        let way = value - start;
        let found = way % step == 0 && (0..length).contains(&(way / step));
        return Ok(if found { Some(Value::small(way / step)) } else { None });
    }
    let way = vm.binary(Operator::Sub, value, start)?;
    let rest = vm.binary(Operator::Mod, way, step)?;
    if rest != Value::small(0) {
        return Ok(None);
    }
    let index = vm.binary(Operator::FloorDiv, way, step)?;
    let inside = !vm.less(index, Value::small(0))? && vm.less(index, length)?;
    Ok(if inside { Some(index) } else { None })
}

/// The integer to look for, if it is one (not of a program's own class, which may have its own idea of equality).
fn wanted(vm: &Vm, value: Value) -> Option<Value> {
    if value.is_bool() {
        return Some(Value::small(i64::from(value == Value::TRUE)));
    }
    if value.is_int() || vm.heap.is(value, Kind::Int) { Some(value) } else { None }
}

/// How many integers of a range equal a value of any type; with `once` it stops at the first. Also the number of the last.
fn search(vm: &mut Vm, this: Value, value: Value, once: bool) -> Result<(usize, usize), Raise> {
    keeping(vm, |vm| {
        let (this, value) = (vm.keep(this)?, vm.keep(value)?);
        let iterator = iter(vm, vm.kept(this))?;
        let iterator = vm.keep(iterator)?;
        let (mut found, mut place, mut index) = (0, 0, 0);
        while let Some(item) = items::next(vm, iterator)? {
            items::tick(vm, index)?;
            if equal_to_kept(vm, item, value)? {
                found += 1;
                place = index;
                if once {
                    break;
                }
            }
            index += 1;
        }
        Ok((found, place))
    })
}

fn contains(vm: &mut Vm, this: Value, value: Value) -> Result<bool, Raise> {
    match wanted(vm, value) {
        Some(value) => Ok(place(vm, this.raw_handle(), value)?.is_some()),
        None => Ok(search(vm, this, value, true)?.0 > 0),
    }
}

fn compare(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    let equal = match comparison {
        Comparison::Eq => true,
        Comparison::Ne => false,
        _ => return Ok(Value::NOT_IMPLEMENTED),
    };
    let Some(other) = vm.heap.handle(b, Kind::Range) else { return Ok(Value::NOT_IMPLEMENTED) };
    let (left, right) = (essence(vm, a.raw_handle()), essence(vm, other));
    for (a, b) in left.into_iter().zip(right) {
        if !vm.equal(a, b)? {
            return Ok(Value::bool(!equal));
        }
    }
    Ok(Value::bool(equal))
}

fn reversed(vm: &mut Vm, args: Args) -> Answer {
    let this = args.get(vm, 0);
    backward(vm, this)
}

fn count(vm: &mut Vm, args: Args) -> Answer {
    let (this, value) = (args.get(vm, 0), args.get(vm, 1));
    match wanted(vm, value) {
        Some(value) => Ok(Value::len(usize::from(place(vm, this.raw_handle(), value)?.is_some()))),
        None => Ok(Value::len(search(vm, this, value, false)?.0)),
    }
}

fn index(vm: &mut Vm, args: Args) -> Answer {
    let (this, given) = (args.get(vm, 0), args.get(vm, 1));
    let Some(value) = wanted(vm, given) else {
        return match search(vm, this, given, true)? {
            (0, _) => Err(vm.value_error(format_args!("sequence.index(x): x not in sequence"))),
            (_, place) => Ok(Value::len(place)),
        };
    };
    match place(vm, this.raw_handle(), value)? {
        Some(place) => Ok(place),
        None => {
            let text = vm.repr(args.get(vm, 1))?;
            let text = vm.name_of(text);
            Err(vm.value_error(format_args!("{text} is not in range")))
        }
    }
}

/// The next integer of an iterator.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn next(vm: &mut Vm, this: Value) -> Result<Option<Value>, Raise> {
    let this = this.raw_handle();
    let [next, step, left] = [NEXT, BY, LEFT].map(|word| vm.get(this, word));
    if left == Value::small(0) {
        return Ok(None);
    }
    let rest = vm.binary(Operator::Sub, left, Value::small(1))?;
    // There is no integer after the last one that would have to be made.
    if rest != Value::small(0) {
        let after = vm.binary(Operator::Add, next, step)?;
        vm.set(this, NEXT, after);
    }
    vm.set(this, LEFT, rest);
    vm.committed = true;
    Ok(Some(next))
}

/// How many integers an iterator has left.
///
/// # Errors
/// None.
pub fn left(vm: &mut Vm, args: Args) -> Answer {
    let this = args.get(vm, 0).raw_handle();
    Ok(vm.get(this, LEFT))
}

//! `slice`: start, stop and step, and what they mean for a sequence of some length.

use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::items::{self, is_index, keeping, nested, push_repr};
use crate::vm::args::Args;
use crate::vm::desc::{Comparison, Field, Native, Operator, Type};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;
use crate::vm::text_builder::TextBuilder;

/// `slice`
pub static TYPE: Type = Type {
    doc: "slice(stop)\nslice(start, stop[, step])\n\nCreate a slice object.",
    new: Some(Native::new("slice", "(start, stop=None, step=None, /)", new)),
    subclassable: false,
    repr: Some(repr),
    unhashable: true,
    compare: Some(compare),
    methods: &[Native::new("indices", "(len, /)", indices)],
    fields: &[
        Field { name: "start", get: start, set: None },
        Field { name: "stop", get: stop, set: None },
        Field { name: "step", get: step, set: None },
    ],
    ..Type::new(Kind::Slice, "slice")
};

/// Words of a slice.
pub const START: usize = 0;
/// Its end.
pub const STOP: usize = 1;
/// Its step.
pub const STEP: usize = 2;

/// What a slice takes of a sequence: `count` items from `start` on, `step` apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Span {
    /// Place of the first item; with `count` 0 a place where some could be put.
    pub start: i64,
    /// Where it ends; not below `start` for a positive step.
    pub stop: i64,
    /// From one item to the next.
    pub step: i64,
    /// How many items.
    pub count: usize,
}

impl Span {
    /// Place of item `n`.
    #[inline]
    pub fn at(&self, n: usize) -> usize {
        (self.start + self.step * n as i64) as usize
    }
}

/// The bounds of a slice, before a length is known.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    start: Option<i64>,
    stop: Option<i64>,
    step: i64,
}

impl Bounds {
    /// Whether the step is 1.
    pub fn is_plain(self) -> bool {
        self.step == 1
    }

    /// What they take of a sequence of `len` items.
    pub fn of(self, len: usize) -> Span {
        let len = len as i64;
        let (low, high) = if self.step < 0 { (-1, len - 1) } else { (0, len) };
        let clip = |bound: i64| {
            let bound = if bound < 0 { bound.saturating_add(len) } else { bound };
            bound.clamp(low, high)
        };
        let (first, last) = if self.step < 0 { (high, low) } else { (low, high) };
        let start = self.start.map_or(first, clip);
        let stop = self.stop.map_or(last, clip);
        // Both lie within -1 ..= len, so neither difference overflows.
        let count = if self.step == 1 {
            (stop - start).max(0)
        } else if self.step < 0 {
            if stop < start { (start - stop - 1) / self.step.saturating_neg() + 1 } else { 0 }
        } else if start < stop {
            (stop - start - 1) / self.step + 1
        } else {
            0
        };
        let stop = if self.step > 0 { stop.max(start) } else { stop };
        Span { start, stop, step: self.step, count: count as usize }
    }
}

/// The bounds of a slice object. May run Python code (`__index__`).
///
/// # Errors
/// `TypeError` if one is no integer, `ValueError` if the step is 0.
pub fn bounds(vm: &mut Vm, slice: Value) -> Result<Bounds, Raise> {
    if let Some(bounds) = plain_bounds(vm, slice.raw_handle()) {
        return checked(vm, bounds);
    }
    keeping(vm, |vm| {
        let this = vm.keep(slice)?;
        let mut found = [None; 3];
        for word in [STEP, START, STOP] {
            let value = vm.get(vm.kept(this).raw_handle(), word);
            found[word] = bound(vm, value)?;
            if word == STEP && found[word] == Some(0) {
                return Err(zero_step(vm));
            }
        }
        let [start, stop, step] = found;
        checked(vm, Bounds { start, stop, step: step.unwrap_or(1) })
    })
}

/// The bounds of a slice object, if each is `None` or an inline integer; the step may be 0.
#[inline]
fn plain_bounds(vm: &Vm, slice: Handle) -> Option<Bounds> {
    let [start, stop, step] = [START, STOP, STEP].map(|word| vm.get(slice, word));
    let plain = |value: Value| if value.is_none() { Some(None) } else { value.as_int().map(Some) };
    Some(Bounds { start: plain(start)?, stop: plain(stop)?, step: plain(step)?.unwrap_or(1) })
}

/// What a slice object with such bounds takes of a sequence of `len` items: nothing of the program's runs. `None`: ask `bounds`.
#[inline]
pub fn plain_span(vm: &Vm, slice: Handle, len: usize) -> Option<Span> {
    let bounds = plain_bounds(vm, slice)?;
    if bounds.step == 0 { None } else { Some(bounds.of(len)) }
}

fn checked(vm: &mut Vm, bounds: Bounds) -> Result<Bounds, Raise> {
    if bounds.step == 0 {
        Err(zero_step(vm))
    } else {
        Ok(Bounds { step: bounds.step.max(-i64::MAX), ..bounds })
    }
}

fn zero_step(vm: &mut Vm) -> Raise {
    vm.value_error(format_args!("slice step cannot be zero"))
}

fn bound(vm: &mut Vm, value: Value) -> Result<Option<i64>, Raise> {
    if value.is_none() {
        return Ok(None);
    }
    must_be_index(vm, value)?;
    vm.index_clamped(value).map(Some)
}

fn must_be_index(vm: &mut Vm, value: Value) -> Result<(), Raise> {
    if is_index(vm, value) {
        return Ok(());
    }
    Err(vm.type_error(format_args!("slice indices must be integers or None or have an __index__ method")))
}

/// What a slice object takes of a sequence of `len` items. May run Python code (`__index__`), after which the length may
/// have changed: `bounds` and `Bounds::of` are for those whose length can.
///
/// # Errors
/// As `bounds`.
pub fn resolve(vm: &mut Vm, slice: Value, len: usize) -> Result<Span, Raise> {
    Ok(bounds(vm, slice)?.of(len))
}

/// As `resolve` with integers of any size: start, stop and step for a sequence of `len` items, `len` being an `int`.
///
/// # Errors
/// As `bounds`.
pub fn resolve_any(vm: &mut Vm, slice: Value, len: Value) -> Result<[Value; 3], Raise> {
    keeping(vm, |vm| {
        let (this, len) = (vm.keep(slice)?, vm.keep(len)?);
        let mut kept = [len; 3];
        for word in [STEP, START, STOP] {
            let value = vm.get(vm.kept(this).raw_handle(), word);
            let value = if value.is_none() { value } else { any_index(vm, value)? };
            kept[word] = vm.keep(value)?;
            if word == STEP && value == Value::small(0) {
                return Err(zero_step(vm));
            }
        }
        // From here on it is arithmetic of integers, which moves nothing.
        let [start, stop, step] = kept.map(|kept| vm.kept(kept));
        let len = vm.kept(len);
        let step = if step.is_none() { Value::small(1) } else { step };
        if vm.less(step, Value::small(0))? {
            let last = vm.binary(Operator::Sub, len, Value::small(1))?;
            let start = clip(vm, start, len, [Value::small(-1), last], last)?;
            Ok([start, clip(vm, stop, len, [Value::small(-1), last], Value::small(-1))?, step])
        } else {
            let start = clip(vm, start, len, [Value::small(0), len], Value::small(0))?;
            Ok([start, clip(vm, stop, len, [Value::small(0), len], len)?, step])
        }
    })
}

fn any_index(vm: &mut Vm, value: Value) -> Answer {
    must_be_index(vm, value)?;
    vm.index_value(value)
}

/// A bound as a place between two others; negative ones are counted from the end, `None` is `otherwise`.
fn clip(vm: &mut Vm, bound: Value, len: Value, within: [Value; 2], otherwise: Value) -> Answer {
    if bound.is_none() {
        return Ok(otherwise);
    }
    let [low, high] = within;
    let negative = vm.less(bound, Value::small(0))?;
    let bound = if negative { vm.binary(Operator::Add, bound, len)? } else { bound };
    if vm.less(bound, low)? {
        return Ok(low);
    }
    if vm.less(high, bound)? { Ok(high) } else { Ok(bound) }
}

/// A slice object.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn make(vm: &mut Vm, start: Value, stop: Value, step: Value) -> Answer {
    vm.make(Kind::Slice, &[start, stop, step])
}

/// The slice, if the value is one.
pub fn handle(vm: &Vm, value: Value) -> Option<Handle> {
    vm.heap.handle(value, Kind::Slice)
}

fn new(vm: &mut Vm, args: Args) -> Answer {
    let given = [1, 2, 3].map(|index| args.opt(vm, index).unwrap_or(Value::NONE));
    match args.opt(vm, 2) {
        None => make(vm, Value::NONE, given[0], Value::NONE),
        Some(_) => make(vm, given[0], given[1], given[2]),
    }
}

fn repr(vm: &mut Vm, this: Value) -> Answer {
    nested(vm, "", |vm| {
        let this = vm.keep(this)?;
        let mut out = TextBuilder::new(vm)?;
        for (word, before) in [(START, "slice("), (STOP, ", "), (STEP, ", ")] {
            out.push(vm, before.as_bytes())?;
            let value = vm.get(vm.kept(this).raw_handle(), word);
            push_repr(vm, &mut out, value)?;
        }
        out.push(vm, b")")?;
        out.finish(vm)
    })
}

fn compare(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    let (Some(x), Some(y)) = (handle(vm, a), handle(vm, b)) else { return Ok(Value::NOT_IMPLEMENTED) };
    if a == b {
        return Ok(Value::bool(comparison.holds(core::cmp::Ordering::Equal)));
    }
    let left = [START, STOP, STEP].map(|word| vm.get(x, word));
    let right = [START, STOP, STEP].map(|word| vm.get(y, word));
    let (left, right) = (vm.make_tuple(&left)?, vm.make_tuple(&right)?);
    items::compare(vm, comparison, left, right)
}

fn indices(vm: &mut Vm, args: Args) -> Answer {
    let len = vm.index_value(args.get(vm, 1))?;
    if vm.less(len, Value::small(0))? {
        return Err(vm.value_error(format_args!("length should not be negative")));
    }
    let found = resolve_any(vm, args.get(vm, 0), len)?;
    vm.make_tuple(&found)
}

fn start(vm: &mut Vm, this: Value) -> Answer {
    Ok(vm.get(this.raw_handle(), START))
}

fn stop(vm: &mut Vm, this: Value) -> Answer {
    Ok(vm.get(this.raw_handle(), STOP))
}

fn step(vm: &mut Vm, this: Value) -> Answer {
    Ok(vm.get(this.raw_handle(), STEP))
}

#[cfg(test)]
mod tests {
    use super::Bounds;

    #[test]
    fn slices_mean_what_python_says() {
        let span = |start, stop, step, len| {
            let span = Bounds { start, stop, step }.of(len);
            (span.start, span.count)
        };
        assert_eq!(span(None, None, -1, 5), (4, 5));
        assert_eq!(span(Some(-2), None, 1, 5), (3, 2));
        assert_eq!(span(Some(3), Some(1), 1, 5), (3, 0));
        assert_eq!(span(Some(i64::MIN), Some(i64::MAX), i64::MAX, 5), (0, 1));
        assert_eq!(span(Some(10), Some(-10), -2, 5), (4, 3));
    }
}

//! What containers share: the items of lists and tuples by number, comparing, searching, printing, nesting.

use core::cmp::Ordering;

use crate::code::special::SpecialName as Special;
use crate::heap::header::FLAG_BUSY;
use crate::heap::kind::Kind;
use crate::heap::layout::LIST_ITEMS;
use crate::heap::value::Value;
use crate::limits::{STRUCTURE_DEPTH, WORK_PER_TICK};
use crate::types::list;
use crate::vm::args::Args;
use crate::vm::desc::Comparison;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Vm};
use crate::vm::text_builder::TextBuilder;

/// How many items a list or tuple has.
#[inline]
pub fn count(vm: &Vm, sequence: Value) -> usize {
    match vm.heap.handle(sequence, Kind::List) {
        Some(list) => list::len(vm, list),
        None => vm.heap.tuple_len(sequence).unwrap_or(0),
    }
}

/// Item `index` of a list or tuple, if it has so many.
#[inline]
pub fn get(vm: &Vm, sequence: Value, index: usize) -> Option<Value> {
    match vm.heap.handle(sequence, Kind::List) {
        Some(list) if index < list::len(vm, list) => Some(list::item(vm, list, index)),
        None if index < vm.heap.tuple_len(sequence).unwrap_or(0) => Some(vm.heap.item(sequence, index)),
        _ => None,
    }
}

/// Where the items of a list, or of a tuple in the arena, stand there: the word of the first, and how many.
#[inline(always)]
pub fn span(vm: &Vm, sequence: Value) -> Option<(u32, usize)> {
    let object = sequence.as_object()?;
    match vm.heap.arena.kind(object) {
        Kind::List => {
            let block = vm.get(object, LIST_ITEMS).as_object();
            Some(block.map_or((object.0, 0), |block| (block.0 + 1, list::len(vm, object))))
        }
        Kind::Tuple => Some((object.0 + 1, vm.heap.tuple_len(sequence)?)),
        _ => None,
    }
}

/// The items of a list or a tuple as they stand; those of one in an image refer to image 0 as the one they are in.
#[inline]
pub fn standing<'v>(vm: &'v Vm, sequence: Value) -> Option<&'v [u64]> {
    if sequence.is_image() {
        let count = vm.heap.tuple_len(sequence)?;
        return vm.heap.words(sequence)?.get(1..=count);
    }
    let (at, count) = span(vm, sequence)?;
    vm.heap.arena.all().get(at as usize..at as usize + count)
}

/// The number of the image in which a tuple stands; 0 if it does in none.
#[inline]
fn image_of(sequence: Value) -> u16 {
    if sequence.is_image() { sequence.aux() } else { 0 }
}

/// Uses fuel for one item of many: a tick for every so many.
///
/// # Errors
/// Out of fuel.
#[inline]
pub fn tick(vm: &mut Vm, index: usize) -> Done {
    if index % WORK_PER_TICK == WORK_PER_TICK - 1 { vm.charge_ticks(1) } else { Ok(()) }
}

/// Does something one level deeper in a nested structure, and lets go of what it keeps.
///
/// # Errors
/// `RecursionError`, its message ending in `doing` if that is not empty; what `code` raises.
pub fn nested<'a, T>(
    vm: &mut Vm<'a>,
    doing: &str,
    code: impl FnOnce(&mut Vm<'a>) -> Result<T, Raise>,
) -> Result<T, Raise> {
    if vm.structure >= STRUCTURE_DEPTH {
        let space = if doing.is_empty() { "" } else { " " };
        return Err(vm.recursion_error(format_args!("maximum recursion depth exceeded{space}{doing}")));
    }
    vm.enter()?;
    let mark = vm.kept_mark();
    let answer = code(vm);
    vm.let_go(mark);
    vm.leave();
    answer
}

/// What `RecursionError` says of comparisons.
pub const COMPARING: &str = "in comparison";
/// What `RecursionError` says of `repr`.
pub const PRINTING: &str = "while getting the repr of an object";

/// Does something and lets go of what it keeps.
#[inline]
pub fn keeping<'a, T>(
    vm: &mut Vm<'a>,
    code: impl FnOnce(&mut Vm<'a>) -> Result<T, Raise>,
) -> Result<T, Raise> {
    let mark = vm.kept_mark();
    let answer = code(vm);
    vm.let_go(mark);
    answer
}

/// The next item of an iterator that is kept; makes room by a collection if it has to. May run Python code.
///
/// # Errors
/// What iterating raises.
#[inline]
pub fn next(vm: &mut Vm, iterator: Kept) -> Result<Option<Value>, Raise> {
    next_by(vm, iterator, |vm, iterator| vm.next(iterator))
}

/// As `next`; a `StopIteration` that the iterator raises goes on, with its value.
///
/// # Errors
/// What iterating raises.
#[inline]
pub fn next_or_stop(vm: &mut Vm, iterator: Kept) -> Result<Option<Value>, Raise> {
    next_by(vm, iterator, |vm, iterator| vm.next_or_stop(iterator))
}

#[inline]
fn next_by(
    vm: &mut Vm,
    iterator: Kept,
    next: impl Fn(&mut Vm, Value) -> Result<Option<Value>, Raise>,
) -> Result<Option<Value>, Raise> {
    let before = core::mem::replace(&mut vm.committed, false);
    let mut found = next(vm, vm.kept(iterator));
    if found == Err(Raise::NoRoom) && !vm.committed {
        // Nothing was taken from the iterator yet: it can be asked again.
        found = vm.room(vm.heap.arena.wanted()).and_then(|()| next(vm, vm.kept(iterator)));
    }
    vm.committed |= before;
    if before && found.is_err() { vm.not_here(found) } else { found }
}

/// Makes something of values that are kept; makes room by a collection if it has to.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn made(vm: &mut Vm, make: impl Fn(&mut Vm) -> Answer) -> Answer {
    match make(vm) {
        Err(Raise::NoRoom) => {
            vm.room(vm.heap.arena.wanted())?;
            make(vm)
        }
        made => made,
    }
}

/// What a constructor gives whose argument 0 is the class: `object`, or an instance of the class around it.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn constructed(vm: &mut Vm, args: Args, object: Value) -> Answer {
    if vm.user_class(args.get(vm, 0)).is_none() {
        return Ok(object);
    }
    let object = vm.keep(object)?;
    made(vm, |vm| vm.finish_new(args.get(vm, 0), vm.kept(object)))
}

/// Whether two values are equal; `b` is kept. May run Python code.
///
/// # Errors
/// What `__eq__` raises.
#[inline]
pub fn equal_to_kept(vm: &mut Vm, a: Value, b: Kept) -> Result<bool, Raise> {
    let other = vm.kept(b);
    match vm.plain_equal(a, other) {
        Some(equal) => Ok(equal),
        None => vm.equal(a, other),
    }
}

/// Compares two lists or two tuples. May run Python code.
///
/// # Errors
/// What the items' comparisons raise.
pub fn compare(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    let (len_a, len_b) = (count(vm, a), count(vm, b));
    if len_a != len_b {
        match comparison {
            Comparison::Eq => return Ok(Value::FALSE),
            Comparison::Ne => return Ok(Value::TRUE),
            _ => {}
        }
    }
    let (alike, equal) = common_start(vm, a, b)?;
    if alike == len_a.min(len_b) {
        return Ok(Value::bool(comparison.holds(len_a.cmp(&len_b))));
    }
    if equal == Some(false) {
        return match (comparison, get(vm, a, alike), get(vm, b, alike)) {
            (Comparison::Ne, ..) => Ok(Value::TRUE),
            (Comparison::Eq, ..) | (_, None, _) | (_, _, None) => Ok(Value::FALSE),
            (_, Some(x), Some(y)) => vm.compare(comparison, x, y),
        };
    }
    nested(vm, COMPARING, |vm| {
        let (a, b) = (vm.keep(a)?, vm.keep(b)?);
        let mut index = alike;
        loop {
            let (here_a, here_b) = (vm.kept(a), vm.kept(b));
            let (Some(x), Some(y)) = (get(vm, here_a, index), get(vm, here_b, index)) else {
                let order = count(vm, here_a).cmp(&count(vm, here_b));
                return Ok(Value::bool(comparison.holds(order)));
            };
            tick(vm, index)?;
            let equal = match vm.plain_equal(x, y) {
                Some(equal) => equal,
                None => vm.equal(x, y)?,
            };
            if !equal {
                return differing(vm, comparison, [a, b], index);
            }
            index += 1;
        }
    })
}

/// So many items are looked at before they are paid for.
const PAID_AT_ONCE: usize = 64 * WORK_PER_TICK;

/// How many items two lists or tuples begin with that are equal, as far as nobody has to be asked, and whether the next ones are
/// equal: `None` if somebody has to be asked, or one ends there.
fn common_start(vm: &mut Vm, a: Value, b: Value) -> Result<(usize, Option<bool>), Raise> {
    let (mut done, in_images) = (0, a.is_image() || b.is_image());
    loop {
        let (Some(x), Some(y)) = (standing(vm, a), standing(vm, b)) else { return Ok((0, None)) };
        let pairs = x.iter().zip(y).skip(done).take(PAID_AT_ONCE);
        let (mut count, mut answer) = (0, None);
        for (x, y) in pairs {
            let (mut x, mut y) = (Value::from_bits(*x), Value::from_bits(*y));
            if in_images {
                (x, y) = (x.in_image(image_of(a)), y.in_image(image_of(b)));
            }
            answer = vm.plain_equal(x, y);
            if answer != Some(true) {
                break;
            }
            count += 1;
        }
        vm.charge(count)?;
        done += count;
        if count < PAID_AT_ONCE {
            return Ok((done, answer));
        }
    }
}

/// The answer given by the first items that differ.
fn differing(vm: &mut Vm, comparison: Comparison, sequences: [Kept; 2], index: usize) -> Answer {
    match comparison {
        Comparison::Eq => return Ok(Value::FALSE),
        Comparison::Ne => return Ok(Value::TRUE),
        _ => {}
    }
    let [a, b] = sequences.map(|sequence| get(vm, vm.kept(sequence), index));
    match (a, b) {
        (Some(a), Some(b)) => vm.compare(comparison, a, b),
        _ => Ok(Value::bool(comparison.holds(Ordering::Equal))),
    }
}

/// The number of the first item from `start` on and before `stop` that equals `wanted`. May run Python code.
///
/// # Errors
/// What `__eq__` raises.
pub fn find(
    vm: &mut Vm,
    sequence: Value,
    wanted: Value,
    start: usize,
    stop: usize,
) -> Result<Option<usize>, Raise> {
    let Search { at: start, found } = search(vm, sequence, wanted, start, stop)?;
    if found {
        return Ok(Some(start));
    }
    keeping(vm, |vm| {
        let (sequence, wanted) = (vm.keep(sequence)?, vm.keep(wanted)?);
        for index in start..stop {
            let Some(item) = get(vm, vm.kept(sequence), index) else { break };
            tick(vm, index)?;
            if equal_to_kept(vm, item, wanted)? {
                return Ok(Some(index));
            }
        }
        Ok(None)
    })
}

/// How far a search has come, and whether the item there is the one.
struct Search {
    at: usize,
    found: bool,
}

/// As `find`, up to the first item about which somebody has to be asked, or the end.
fn search(vm: &mut Vm, sequence: Value, wanted: Value, start: usize, stop: usize) -> Result<Search, Raise> {
    let (mut at, image) = (start, image_of(sequence));
    loop {
        let Some(items) = standing(vm, sequence) else { return Ok(Search { at, found: false }) };
        let last = stop.min(items.len()).min(at + PAID_AT_ONCE);
        let from = at;
        let mut equal = Some(false);
        for word in items.get(from..last).unwrap_or(&[]) {
            equal = vm.plain_equal(Value::from_bits(*word).in_image(image), wanted);
            if equal != Some(false) {
                break;
            }
            at += 1;
        }
        // As a tick for each item that completes its share.
        vm.charge_ticks((at / WORK_PER_TICK - from / WORK_PER_TICK) as u64)?;
        if equal != Some(false) || at - from < PAID_AT_ONCE {
            return Ok(Search { at, found: equal == Some(true) });
        }
    }
}

/// How many items equal `wanted`. May run Python code.
///
/// # Errors
/// What `__eq__` raises.
pub fn count_equal(vm: &mut Vm, sequence: Value, wanted: Value) -> Answer {
    keeping(vm, |vm| {
        let (sequence, wanted) = (vm.keep(sequence)?, vm.keep(wanted)?);
        let (mut index, mut found) = (0, 0);
        while let Some(item) = get(vm, vm.kept(sequence), index) {
            tick(vm, index)?;
            found += usize::from(equal_to_kept(vm, item, wanted)?);
            index += 1;
        }
        Ok(Value::len(found))
    })
}

/// Appends the `repr` of a value; makes room by a collection if it has to. May run Python code.
///
/// # Errors
/// What `__repr__` raises; `Raise::NoRoom`.
pub fn push_repr(vm: &mut Vm, out: &mut TextBuilder, value: Value) -> Done {
    let text = vm.repr(value)?;
    push_text(vm, out, text)
}

/// Appends a string; makes room by a collection if it has to.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn push_text(vm: &mut Vm, out: &mut TextBuilder, text: Value) -> Done {
    let text = vm.payload(text);
    match out.push_value(vm, text) {
        Err(Raise::NoRoom) => keeping(vm, |vm| {
            let text = vm.keep(text)?;
            vm.room(vm.heap.arena.wanted())?;
            let text = vm.kept(text);
            out.push_value(vm, text)
        }),
        done => done,
    }
}

/// Prints one element of a container: (container, cursor, output, what separates it from the one before). Gives the next
/// cursor, or `None` if there was no element.
pub type Element = fn(
    vm: &mut Vm,
    this: Kept,
    cursor: usize,
    out: &mut TextBuilder,
    between: &str,
) -> Result<Option<usize>, Raise>;

/// The `repr` of a container; `again` stands for one that holds itself. May run Python code.
///
/// # Errors
/// What the elements' `repr` raises.
pub fn print(vm: &mut Vm, this: Value, braces: [&str; 2], again: &str, element: Element) -> Answer {
    if is_busy(vm, this) {
        return vm.make_str(again.as_bytes());
    }
    nested(vm, PRINTING, |vm| {
        let this = vm.keep(this)?;
        set_busy(vm, this, true);
        let text = print_elements(vm, this, braces, element);
        set_busy(vm, this, false);
        text
    })
}

fn print_elements(vm: &mut Vm, this: Kept, braces: [&str; 2], element: Element) -> Answer {
    let mut out = TextBuilder::new(vm)?;
    out.push(vm, braces[0].as_bytes())?;
    let (mut cursor, mut between) = (0, "");
    while let Some(next) = element(vm, this, cursor, &mut out, between)? {
        (cursor, between) = (next, ", ");
        vm.charge_ticks(1)?;
    }
    out.push(vm, braces[1].as_bytes())?;
    out.finish(vm)
}

/// Whether a container is being printed.
pub fn is_busy(vm: &Vm, this: Value) -> bool {
    this.as_object().is_some_and(|object| vm.heap.arena.header(object).has(FLAG_BUSY))
}

/// Marks a container as being printed. What stands in an image cannot hold itself.
pub fn set_busy(vm: &mut Vm, this: Kept, busy: bool) {
    if let Some(object) = vm.kept(this).as_object() {
        let header = vm.heap.arena.header(object);
        let header = if busy { header.with(FLAG_BUSY) } else { header.without(FLAG_BUSY) };
        vm.heap.arena.set_header(object, header);
    }
}

/// `Element` of lists and tuples.
///
/// # Errors
/// What the item's `repr` raises.
pub fn print_item(
    vm: &mut Vm,
    this: Kept,
    cursor: usize,
    out: &mut TextBuilder,
    between: &str,
) -> Result<Option<usize>, Raise> {
    let Some(item) = get(vm, vm.kept(this), cursor) else { return Ok(None) };
    out.push(vm, between.as_bytes())?;
    push_repr(vm, out, item)?;
    Ok(Some(cursor + 1))
}

/// Whether a value stands for an integer.
pub fn is_index(vm: &mut Vm, value: Value) -> bool {
    value.is_int()
        || value.is_bool()
        || vm.special_of(value, Special::Index).is_some()
        || vm.heap.is(vm.payload(value), Kind::Int)
        || vm.payload(value).is_int()
}

/// The place that `index` means in a sequence of `len` items, negative ones counted from the end; `None` outside.
#[inline]
pub fn place(index: i64, len: usize) -> Option<usize> {
    let index = if index < 0 { index.checked_add(i64::try_from(len).ok()?)? } else { index };
    usize::try_from(index).ok().filter(|index| *index < len)
}

/// How often a sequence is repeated by `sequence * count`; `None` if the count is no integer. May run Python code.
///
/// # Errors
/// `OverflowError`.
pub fn repetitions(vm: &mut Vm, count: Value) -> Result<Option<usize>, Raise> {
    if !is_index(vm, count) {
        return Ok(None);
    }
    let count = vm.index_value(count)?;
    match vm.small_int(count) {
        // More often than there are addresses is too often for anything but an empty sequence.
        Some(count) => Ok(Some(usize::try_from(count.max(0)).unwrap_or(usize::MAX))),
        None => Err(vm.overflow_error(format_args!("cannot fit 'int' into an index-sized integer"))),
    }
}

/// The answer when a size is beyond everything: it becomes `MemoryError`.
pub fn too_big<T>() -> Result<T, Raise> {
    Err(Raise::TooLarge)
}

/// The most items a container can have.
pub const COUNT_MAX: usize = 1 << 28;

/// The arguments `start` and `stop` of an `index` method, as they were given. May run Python code (`__index__`).
///
/// # Errors
/// `TypeError` if one is no integer.
pub fn search_bounds(vm: &mut Vm, args: Args) -> Result<(i64, i64), Raise> {
    let mut bounds = [0, i64::MAX];
    for (number, bound) in bounds.iter_mut().enumerate() {
        let Some(given) = args.opt(vm, 2 + number) else { continue };
        if !is_index(vm, given) {
            return Err(
                vm.type_error(format_args!("slice indices must be integers or have an __index__ method"))
            );
        }
        *bound = vm.index_clamped(given)?;
    }
    Ok((bounds[0], bounds[1]))
}

/// Such bounds as places in a sequence of `len` items.
pub fn clip_bounds(len: usize, start: i64, stop: i64) -> (usize, usize) {
    let clip = |bound: i64| {
        let bound = if bound < 0 { bound.saturating_add(len as i64).max(0) } else { bound };
        usize::try_from(bound).unwrap_or(len).min(len)
    };
    (clip(start), clip(stop))
}

/// Keywords that a builtin `__init__` is called with must be for a `__new__` of the program's.
///
/// # Errors
/// `TypeError` if the object's class has none.
pub fn keywords_are_for_new(vm: &mut Vm, this: Value, name: &str) -> Done {
    let class = vm.type_of(this);
    if vm.special(class, Special::New).is_some_and(|new| new.is_object()) {
        return Ok(());
    }
    Err(vm.type_error(format_args!("{name}() takes no keyword arguments")))
}

/// The object of a builtin type inside a value that is one or derives from it; any other value as it is.
pub fn inside_or_whole(vm: &Vm, value: Value, kind: Kind) -> Value {
    let inner = vm.payload(value);
    if vm.heap.is(inner, kind) { inner } else { value }
}

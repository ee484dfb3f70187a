//! Loops over `range` that make neither the range nor an iterator: three registers hold what is left of it.

use crate::code::instr::Op;
use crate::code::operand::{Count, Offset, Reg};
use crate::exec::regs::Window;
use crate::heap::kind::Kind;
use crate::heap::value::{TABLE_TYPE, Value};
use crate::types::range;

/// `range`
const RANGE: Value = Value::table(TABLE_TYPE, Kind::Range as u32);

/// What `ForRange` found.
pub enum Counted {
    /// A number.
    Item(Value),
    /// There is no more.
    End,
    /// An iterator, which the next instruction asks.
    Other,
}

/// The next number of what `begin` made in `r[b]` and the two registers behind it.
#[inline(always)]
pub fn next(here: &mut Window, b: Reg) -> Counted {
    let (next, left, step) = (here.r(b), here.r(Reg(b.0 + 1)), here.r(Reg(b.0 + 2)));
    if !next.both_int(left) {
        return Counted::Other;
    }
    if left == Value::small(0) {
        return Counted::End;
    }
    // Not zero, so taking one off changes nothing but the number. The number behind the last one is held inline, too: `begin` saw it.
    here.set(Reg(b.0 + 1), Value::from_bits(left.bits() - 1));
    here.set(b, Value::from_shifted(next.shifted_int().wrapping_add(step.shifted_int())));
    Counted::Item(next)
}

/// Begins a loop over `range(stop)` or `range(start, stop)`, if `r[a]` is that and the numbers are held inline.
#[inline(always)]
pub fn begin_by_one(here: &mut Window, a: Reg, count: Count) -> bool {
    if here.r(a) != RANGE || count.0 > 2 {
        return false;
    }
    let (mut start, mut stop) = (Value::small(0), here.r(Reg(a.0 + 3)));
    if count.0 == 2 {
        (start, stop) = (stop, here.r(Reg(a.0 + 4)));
    }
    if !start.both_int(stop) {
        return false;
    }
    let Some(left) = Value::int((stop.raw_int() - start.raw_int()).max(0)) else { return false };
    set(here, a, [start, left, Value::small(1)]);
    true
}

/// Does all of `BeginRange`.
pub fn begin(here: &mut Window, a: Reg, count: Count, to: Offset) {
    if begin_by_one(here, a, count) || begin_by_step(here, a, count) {
        here.jump(to.0);
    }
}

/// As `begin_by_one`, of `range(start, stop, step)`.
fn begin_by_step(here: &mut Window, a: Reg, count: Count) -> bool {
    if here.r(a) != RANGE || count.0 != 3 {
        return false;
    }
    let [start, stop, step] = [3, 4, 5].map(|further| here.r(Reg(a.0 + further)));
    let (Some(first), Some(end), Some(by)) = (start.as_int(), stop.as_int(), step.as_int()) else {
        return false;
    };
    let left = range::small_length(first, end, by);
    let behind = by.checked_mul(left).and_then(|way| first.checked_add(way)).and_then(Value::int);
    let Some(left) = Value::int(left).filter(|_| by != 0 && behind.is_some()) else { return false };
    set(here, a, [start, left, step]);
    true
}

fn set(here: &mut Window, a: Reg, words: [Value; 3]) {
    for (further, word) in (0..).zip(words) {
        here.set(Reg(a.0 + further), word);
    }
}

/// Does all of `ForRange`: the `ForIter` behind it is left out, if it is done.
pub fn step(here: &mut Window, a: Reg, b: Reg, to: Offset) {
    match next(here, b) {
        Counted::Item(value) => {
            here.set(a, value);
            here.jump(const { Op::ForIter.width() as i32 });
        }
        Counted::End => here.jump(to.0),
        Counted::Other => {}
    }
}

/// How many numbers are left of what `begin` made.
pub fn left(here: &Window, b: Reg) -> Option<usize> {
    let (next, left) = (here.r(b), here.r(Reg(b.0 + 1)));
    if next.both_int(left) { usize::try_from(left.raw_int()).ok() } else { None }
}

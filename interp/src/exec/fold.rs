//! Builtins that take all that a generator yields: `sum(f(x) for x in items)`.
//!
//! The generator's frame stands right above the caller's and is not left for a value: the builtin takes it where the `yield`
//! stands, and the generator runs on. What the values so far have come to stands in the caller's frame, in the register behind
//! the callee's. A value of which somebody has to be asked what it adds up to, or whether it is true or better, is the end of
//! that: the generator waits, as for any other that resumes it, and the builtin itself goes on with the rest.

use crate::code::operand::Reg;
use crate::exec::call::{frame_top, pop};
use crate::exec::fast;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::modules::builtins::function;
use crate::modules::sequences::{self, Best};
use crate::types::{list, str};
use crate::vm::desc::{Comparison, TypeRow};
use crate::vm::frame::{FRAME, Link};
use crate::vm::protocol::quick_add;
use crate::vm::raise::{Done, Raise};
use crate::vm::state::Vm;

const SUM: Value = function("sum");
const ANY: Value = function("any");
const ALL: Value = function("all");
const MAX: Value = function("max");
const MIN: Value = function("min");
const SORTED: Value = function("sorted");
const LIST: Value = TypeRow(Kind::List as u16).value();
const TUPLE: Value = TypeRow(Kind::Tuple as u16).value();
/// `separator.join(generator)`, the one method among them.
pub const JOIN: Value = str::TYPE.method("join");

/// What a builtin makes of the values.
#[derive(Clone, Copy)]
enum Taker {
    Sum,
    /// The first of this truth ends it.
    Truth(bool),
    Best(Comparison),
    /// It wants all of them in a list.
    Items,
}

fn taker(callee: Value) -> Option<Taker> {
    Some(match callee {
        SUM => Taker::Sum,
        ANY => Taker::Truth(true),
        ALL => Taker::Truth(false),
        MAX => Taker::Best(Comparison::Gt),
        MIN => Taker::Best(Comparison::Lt),
        LIST | TUPLE | SORTED | JOIN => Taker::Items,
        _ => return None,
    })
}

/// Gets ready for the values of a generator that `r[a]` is called with. `false`: it does not take all of one, nothing was done.
///
/// # Errors
/// `Raise::NoRoom`
pub fn begin(vm: &mut Vm, a: Reg) -> Result<bool, Raise> {
    let so_far = match taker(vm.reg(a.0)) {
        Some(Taker::Sum) => Value::small(0),
        Some(Taker::Truth(wanted)) => Value::bool(!wanted),
        Some(Taker::Best(_)) => Value::UNSET,
        Some(Taker::Items) => list::new(vm, 0)?,
        None => return Ok(false),
    };
    vm.set_reg(a.0 + 1, so_far);
    // The registers behind the arguments, of which there are two at most, are lost; what stands there keeps nothing alive.
    let at = vm.now.base + u32::from(a.0);
    for index in core::iter::once(at + 2).chain(at + FRAME + 2..vm.now.top) {
        vm.set_register(index, Value::UNSET);
    }
    Ok(true)
}

/// Takes what the running generator yields. It runs on, its `r[a]` is `None` then; or its caller has the result.
///
/// # Errors
/// What is raised by whom the builtin asks; `Raise::NoRoom`
pub fn take(vm: &mut Vm, a: Reg, value: Value) -> Done {
    let link = Link::unpack(vm.register(vm.now.base - 2));
    let at = vm.now.base - link.delta + u32::from(link.dest);
    let so_far = vm.register(at + 1);
    let taker = taker(vm.register(at)).expect("a frame of this mode is called by one");
    let taken = match taker {
        Taker::Sum => quick_add(so_far, value),
        Taker::Truth(wanted) => match fast::truth(value) {
            Some(truth) if truth == wanted => {
                wait(vm, a, link);
                vm.set_reg(link.dest, Value::bool(wanted));
                return Ok(());
            }
            truth => truth.map(|_| so_far),
        },
        Taker::Best(_) if !so_far.is_set() => Some(value),
        Taker::Best(better) => {
            vm.plain_order(value, so_far).map(|order| if better.holds(order) { value } else { so_far })
        }
        Taker::Items => {
            list::push(vm, so_far.raw_handle(), value)?;
            Some(so_far)
        }
    };
    if let Some(so_far) = taken {
        vm.set_register(at + 1, so_far);
        vm.set_reg(a.0, Value::NONE);
        return Ok(());
    }
    let generator = vm.running_generator().map_or(Value::NONE, Value::object);
    wait(vm, a, link);
    vm.committed = true;
    let mark = vm.kept_mark();
    let result = match taker {
        Taker::Sum => sequences::sum_on(vm, so_far, value, generator),
        Taker::Truth(wanted) => sequences::some_on(vm, value, generator, wanted),
        Taker::Best(better) => Best::go_on(vm, so_far, value, generator, better),
        Taker::Items => unreachable!("a list takes anything"),
    };
    vm.let_go(mark);
    let result = result?;
    vm.set_reg(link.dest, result);
    Ok(())
}

/// The running generator waits where it yields, and its caller's frame is the running one.
fn wait(vm: &mut Vm, a: Reg, link: Link) {
    let generator = vm.running_generator().expect("only generators yield");
    vm.suspend_generator(generator, a.0);
    pop(vm, link);
    vm.now.top = frame_top(vm);
    vm.frame_changed();
}

/// The generator is over, its caller's frame is the running one again and gets the result.
///
/// # Errors
/// What the builtin raises.
pub fn end(vm: &mut Vm, dest: u8) -> Done {
    let (callee, so_far) = (vm.reg(dest), vm.reg(dest + 1));
    let result = match callee {
        MAX | MIN if !so_far.is_set() => {
            let name = if callee == MAX { "max" } else { "min" };
            Err(sequences::empty(vm, name))
        }
        JOIN => vm.call(callee, &[vm.reg(dest + FRAME as u8), so_far]),
        TUPLE | SORTED => vm.call(callee, &[so_far]),
        _ => Ok(so_far),
    };
    // It would keep the values alive.
    vm.set_reg(dest + 1, Value::NONE);
    vm.set_reg(dest, result?);
    Ok(())
}

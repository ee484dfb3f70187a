//! Raising, handling and matching exceptions as the loop sees them.

use crate::code::operand::Reg;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::exception_group;
use crate::vm::exceptions::{BASE_EXCEPTION, BASE_EXCEPTION_GROUP, CAUSE, SUPPRESS, TRACEBACK};
use crate::vm::generator::{HANDLES, HANDLING};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Root, Vm};

/// The exception that `raise value` raises: an instance, or a fresh one of a class.
fn instance(vm: &mut Vm, value: Value) -> Answer {
    if vm.exception(value).is_some() {
        return Ok(value);
    }
    if vm.is_class(value) && vm.derives(value, BASE_EXCEPTION.value()) {
        let mark = vm.kept_mark();
        let class = vm.keep(value)?;
        let made = vm.call(value, &[])?;
        let value = vm.kept(class);
        vm.let_go(mark);
        if vm.exception(made).is_some() {
            return Ok(made);
        }
        let name = vm.type_name(made);
        return Err(vm.no_exception_made(value, format_args!("<class '{name}'>")));
    }
    Err(vm.type_error(format_args!("exceptions must derive from BaseException")))
}

/// `raise value`
///
/// # Errors
/// Always.
pub fn raise(vm: &mut Vm, value: Value) -> Done {
    let exception = instance(vm, value)?;
    Err(vm.raise(exception))
}

/// `raise value from cause`
///
/// # Errors
/// Always.
pub fn raise_from(vm: &mut Vm, value: Value, cause: Value) -> Done {
    let mark = vm.kept_mark();
    let cause = vm.keep(cause)?;
    let exception = instance(vm, value)?;
    let exception = vm.keep(exception)?;
    let given = vm.kept(cause);
    let cause = if given.is_none() {
        given
    } else {
        match instance(vm, given) {
            Ok(cause) => cause,
            Err(Raise::Exception) if !is_exception(vm, vm.kept(cause)) => {
                return Err(vm.type_error(format_args!("exception causes must derive from BaseException")));
            }
            Err(raise) => return Err(raise),
        }
    };
    let exception = vm.kept(exception);
    vm.let_go(mark);
    let handle = exception.raw_handle();
    vm.set_slot(handle, CAUSE, cause);
    vm.set_slot(handle, SUPPRESS, Value::TRUE);
    Err(vm.raise(exception))
}

/// `raise` alone
///
/// # Errors
/// Always.
pub fn raise_again(vm: &mut Vm) -> Done {
    let handling = vm.root(Root::Handling);
    if vm.exception(handling).is_none() {
        return Err(vm.runtime_error(format_args!("No active exception to reraise")));
    }
    vm.set_root(Root::Raised, handling);
    // Its traceback tells of this frame already.
    vm.untraced = true;
    Err(Raise::Exception)
}

/// Goes on with an exception that no handler wanted.
///
/// # Errors
/// Always.
pub fn reraise(vm: &mut Vm, exception: Value) -> Done {
    if !is_exception(vm, exception) {
        return Err(vm.bad_code());
    }
    vm.set_root(Root::Raised, exception);
    vm.untraced = true;
    Err(Raise::Exception)
}

/// The exception is being handled from now on; gives what was before.
pub fn enter(vm: &mut Vm, exception: Value) -> Value {
    let mut before = vm.root(Root::Handling);
    if let Some(generator) = vm.running_generator() {
        let header = vm.heap.arena.header(generator);
        if !header.has(HANDLES) {
            vm.heap.arena.set_header(generator, header.with(HANDLES));
            before = OUTSIDE;
        }
    }
    set_handling(vm, exception);
    before
}

/// Stands for what the resumer of a generator handles, who may be another one when the handler is left.
const OUTSIDE: Value = Value::TRUE;

/// Whether it may travel: an exception, or a class that stands for its instance.
fn is_exception(vm: &Vm, value: Value) -> bool {
    vm.exception(value).is_some() || vm.is_class(value) && vm.derives(value, BASE_EXCEPTION.value())
}

/// What was being handled before is so again.
pub fn leave(vm: &mut Vm, before: Value) {
    match vm.running_generator() {
        Some(generator) if before == OUTSIDE => {
            let header = vm.heap.arena.header(generator);
            vm.heap.arena.set_header(generator, header.without(HANDLES));
            let outside = vm.get(generator, HANDLING);
            set_handling(vm, outside);
        }
        _ => set_handling(vm, before),
    }
}

fn set_handling(vm: &mut Vm, exception: Value) {
    let exception = if is_exception(vm, exception) { exception } else { Value::NONE };
    vm.set_root(Root::Handling, exception);
}

/// Whether an exception matches a class or a tuple of classes.
///
/// # Errors
/// `TypeError` if it is neither.
pub fn matches(vm: &mut Vm, exception: Value, wanted: Value) -> Result<bool, Raise> {
    let class = vm.type_of(exception);
    let Some(len) = vm.heap.tuple_len(wanted) else { return matches_one(vm, class, wanted) };
    // All of them have to be such classes, whichever it is.
    for index in 0..len {
        let one = vm.heap.item(wanted, index);
        must_catch(vm, one)?;
    }
    for index in 0..len {
        let one = vm.heap.item(wanted, index);
        if matches_one(vm, class, one)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn must_catch(vm: &mut Vm, wanted: Value) -> Done {
    if !vm.is_class(wanted) || !vm.derives(wanted, BASE_EXCEPTION.value()) {
        return Err(vm.type_error(format_args!(
            "catching classes that do not inherit from BaseException is not allowed"
        )));
    }
    Ok(())
}

fn matches_one(vm: &mut Vm, class: Value, wanted: Value) -> Result<bool, Raise> {
    must_catch(vm, wanted)?;
    Ok(vm.derives(class, wanted))
}

/// Type, value and traceback of an exception into three registers.
pub fn info(vm: &mut Vm, a: Reg, exception: Value) {
    let class = vm.type_of(exception);
    let trace = vm.exception(exception).map_or(Value::NONE, |handle| vm.slot(handle, TRACEBACK));
    vm.set_reg(a.0, class);
    vm.set_reg(a.0 + 1, exception);
    vm.set_reg(a.0 + 2, trace);
}

/// The part of an exception that `except* wanted` handles, and the rest.
///
/// # Errors
/// `TypeError` if `wanted` is no exception class, or a group's; what the group's own `split` raises.
pub fn match_group(vm: &mut Vm, a: Reg, exception: Value, wanted: Value) -> Done {
    let all = matches(vm, exception, wanted)?;
    let group = BASE_EXCEPTION_GROUP.value();
    let groups = match vm.heap.tuple_len(wanted) {
        Some(len) => (0..len).any(|index| vm.derives(vm.heap.item(wanted, index), group)),
        None => vm.derives(wanted, group),
    };
    if groups {
        return Err(vm.type_error(format_args!(
            "catching ExceptionGroup with except* is not allowed. Use except instead."
        )));
    }
    let (part, rest) = exception_group::take(vm, exception, wanted, all)?;
    vm.set_reg(a.0, part);
    vm.set_reg(a.0 + 1, rest);
    Ok(())
}

/// What is raised after the handlers of `except*`.
///
/// # Errors
/// What making groups raises.
pub fn join_group(vm: &mut Vm, exception: Value, left: Value) -> Answer {
    vm.demand(left, Kind::List)?;
    exception_group::join(vm, exception, left)
}

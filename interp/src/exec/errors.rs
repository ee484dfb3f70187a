//! Raising, handling and matching exceptions as the loop sees them.

use crate::code::operand::Reg;
use crate::heap::value::Value;
use crate::vm::exceptions::{BASE_EXCEPTION, CAUSE, SUPPRESS, TRACEBACK};
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
            Err(Raise::Exception) => {
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
    let before = vm.root(Root::Handling);
    leave(vm, exception);
    before
}

/// Whether it may travel: an exception, or a class that stands for its instance.
fn is_exception(vm: &Vm, value: Value) -> bool {
    vm.exception(value).is_some() || vm.is_class(value) && vm.derives(value, BASE_EXCEPTION.value())
}

/// What was being handled before is so again.
pub fn leave(vm: &mut Vm, before: Value) {
    let before = if is_exception(vm, before) { before } else { Value::NONE };
    vm.set_root(Root::Handling, before);
}

/// Whether an exception matches a class or a tuple of classes.
///
/// # Errors
/// `TypeError` if it is neither.
pub fn matches(vm: &mut Vm, exception: Value, wanted: Value) -> Result<bool, Raise> {
    let class = vm.type_of(exception);
    let Some(len) = vm.heap.tuple_len(wanted) else { return matches_one(vm, class, wanted) };
    for index in 0..len {
        let one = vm.heap.item(wanted, index);
        if matches_one(vm, class, one)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn matches_one(vm: &mut Vm, class: Value, wanted: Value) -> Result<bool, Raise> {
    if !vm.is_class(wanted) || !vm.derives(wanted, BASE_EXCEPTION.value()) {
        return Err(vm.type_error(format_args!(
            "catching classes that do not inherit from BaseException is not allowed"
        )));
    }
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

/// The part of an exception that `except* wanted` handles, and the rest. Groups are exceptions with a tuple `exceptions`.
///
/// # Errors
/// `TypeError` if `wanted` is no exception class.
pub fn match_group(vm: &mut Vm, a: Reg, exception: Value, wanted: Value) -> Done {
    let all = matches(vm, exception, wanted)?;
    let is_group = vm.is_instance(exception, crate::vm::exceptions::BASE_EXCEPTION_GROUP);
    if is_group || !all {
        let (part, rest) = if all { (exception, Value::NONE) } else { (Value::NONE, exception) };
        vm.set_reg(a.0, part);
        vm.set_reg(a.0 + 1, rest);
        return Ok(());
    }
    let members = vm.make_tuple(&[exception])?;
    let text = vm.make_str(b"")?;
    let group = vm.make_exception(crate::vm::exceptions::EXCEPTION_GROUP, &[text, members])?;
    vm.set_reg(a.0, group);
    vm.set_reg(a.0 + 1, Value::NONE);
    Ok(())
}

/// What is raised after the handlers of `except*`: nothing, the one exception left, or a group of those left.
///
/// # Errors
/// `Raise::NoRoom`
pub fn join_group(vm: &mut Vm, exception: Value, left: Value) -> Answer {
    let list = vm.demand(left, crate::heap::kind::Kind::List)?;
    match crate::types::list::len(vm, list) {
        0 => Ok(Value::NONE),
        1 => Ok(crate::types::list::item(vm, list, 0)),
        _ => {
            let members = crate::exec::build::list_to_tuple(vm, left)?;
            let text = vm.make_str(b"")?;
            let row = vm.type_row(exception);
            let row = if vm.row_derives(row, crate::vm::exceptions::BASE_EXCEPTION_GROUP) {
                row
            } else {
                crate::vm::exceptions::EXCEPTION_GROUP
            };
            vm.make_exception(row, &[text, members])
        }
    }
}

//! Special methods and items as the loop sees them, where Python code may have to be called.

use crate::code::operand::{Reg, Special};
use crate::code::special::SpecialName;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::vm::attributes::Binding;
use crate::vm::bind::Given;
use crate::vm::call::To;
use crate::vm::frame::{FRAME, Mode};
use crate::vm::raise::Done;
use crate::vm::state::Vm;

/// What `GetSpecial` does: a special method looked up on the type.
///
/// # Errors
/// `TypeError` if the type does not have it.
pub fn special(vm: &mut Vm, a: Reg, object: Value, which: Special) -> Done {
    let which = SpecialName::ALL[usize::from(which.0)];
    let class = vm.type_of(object);
    let found = match vm.special_of(object, which) {
        Some(found) => Some(found.unmarked()),
        None => {
            let name = vm.make_str(which.name().as_bytes())?;
            vm.class_find(class, name)
        }
    };
    let Some(found) = found else {
        let name = vm.class_name(class);
        let (protocol, also) = match which {
            SpecialName::Enter => ("context manager", ""),
            SpecialName::Exit => ("context manager", " (missed __exit__ method)"),
            SpecialName::AEnter => ("asynchronous context manager", ""),
            SpecialName::AExit => ("asynchronous context manager", " (missed __aexit__ method)"),
            SpecialName::AIter => {
                return Err(vm.type_error(format_args!(
                    "'async for' requires an object with __aiter__ method, got {name}"
                )));
            }
            _ => {
                let what = which.name();
                return Err(vm.type_error(format_args!("'{name}' object has no {what}")));
            }
        };
        return Err(
            vm.type_error(format_args!("'{name}' object does not support the {protocol} protocol{also}"))
        );
    };
    if vm.binding(found) == Binding::Method {
        vm.set_reg(a.0, found);
        vm.set_reg(a.0 + 3, object);
        return Ok(());
    }
    let bound = vm.bind(found, object, class)?;
    vm.set_reg(a.0, bound);
    vm.set_reg(a.0 + 3, Value::UNSET);
    Ok(())
}

/// `r[a] = object[key]` when the fast path does not apply; pushes a frame for a program's `__getitem__`.
///
/// # Errors
/// What indexing raises.
pub fn item(vm: &mut Vm, a: Reg, object: Value, key: Value) -> Done {
    if let Some(dict) = vm.heap.handle(object, Kind::Dict)
        && vm.is_str(key)
        && let Some(value) = vm.dict_get_text(dict, key)
    {
        vm.set_reg(a.0, value);
        return Ok(());
    }
    if let Some(method) = vm.special_of(object, SpecialName::GetItem)
        && let Some(function) = vm.heap.handle(method, Kind::Function)
    {
        let start = vm.now.top + FRAME;
        vm.stack_until(vm.now.top, start + 3)?;
        vm.set_register(start, object);
        vm.set_register(start + 1, key);
        let given = Given { start, count: 2, names: Value::UNSET };
        return vm.enter_function(function, given, To { dest: a.0, mode: Mode::Plain });
    }
    let value = vm.getitem(object, key)?;
    vm.set_reg(a.0, value);
    Ok(())
}

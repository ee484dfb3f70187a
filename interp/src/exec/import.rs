//! Imports as the loop sees them, and the display of an interactive prompt.

use crate::code::operand::{Reg, Site};
use crate::exec::regs::function_of;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::modules::importing;
use crate::vm::attributes::{MODULE_DICT, MODULE_ROW};
use crate::vm::frame::{CODE, GLOBALS, PLACE};
use crate::vm::raise::{Answer, Done};
use crate::vm::state::Vm;

fn site_name(vm: &Vm, site: Site) -> Value {
    let code = vm.get(function_of(vm), CODE).raw_handle();
    let place = vm.get(code, PLACE);
    crate::vm::bodies::view(&vm.heap, code).constant(usize::from(site.name)).in_image(place.aux())
}

/// `r[a] = __import__(name)`; `r[b]` = the names wanted, `r[b+1]` = the level.
///
/// # Errors
/// `ImportError`, and what the module's code raises.
pub fn import(vm: &mut Vm, a: Reg, b: Reg, site: Site) -> Done {
    let name = site_name(vm, site);
    let (wanted, level) = (vm.reg(b.0), vm.reg(b.0 + 1));
    let names = vm.heap.tuple_len(wanted).unwrap_or(0);
    let fits = (wanted.is_none() || names > 0)
        && (0..names).all(|index| vm.is_str(vm.heap.item(wanted, index)))
        && level.as_int().is_some_and(|level| level >= 0);
    if !fits {
        return Err(vm.bad_code());
    }
    let module = importing::import(vm, name, wanted, level.raw_int())?;
    vm.set_reg(a.0, module);
    Ok(())
}

/// `from module import name`
///
/// # Errors
/// `ImportError`
pub fn import_from(vm: &mut Vm, module: Value, site: Site) -> Answer {
    let name = site_name(vm, site);
    importing::import_from(vm, module, name)
}

/// `from module import *`
///
/// # Errors
/// `Raise::NoRoom`
pub fn import_star(vm: &mut Vm, module: Value, namespace: Value) -> Done {
    let target = if namespace.is_none() { vm.get(function_of(vm), GLOBALS) } else { namespace };
    let target = vm.demand(target, Kind::Dict)?;
    let Some(module) = vm.heap.handle(module, Kind::Module) else { return Ok(()) };
    if let Some(row) = vm.get(module, MODULE_ROW).as_int() {
        for index in 0..vm.module_len(row as usize) {
            let text = vm.module_item_name(row as usize, index);
            if !text.starts_with('_') {
                let name = vm.make_str(text.as_bytes())?;
                let value = vm.module_item(row as usize, index)?;
                vm.dict_put_text(target, name, value)?;
            }
        }
    }
    let Some(dict) = vm.get(module, MODULE_DICT).as_object() else { return Ok(()) };
    let all = vm.dict_get_name(dict, b"__all__");
    let mut entry = 0;
    while let Some(at) = vm.next_entry(dict, entry) {
        entry = at + 1;
        let Some((name, value)) = vm.entry(dict, at) else { continue };
        let public = match all {
            Some(all) => vm.contains(all, name)?,
            None => vm.heap.text(name).is_some_and(|text| !text.starts_with(b"_")),
        };
        if public {
            vm.dict_put_text(target, name, value)?;
        }
    }
    Ok(())
}

/// Shows the value of an expression statement, and remembers it as `_`.
///
/// # Errors
/// What `repr` raises.
pub fn show(vm: &mut Vm, value: Value) -> Done {
    if value.is_none() {
        return Ok(());
    }
    let mark = vm.kept_mark();
    let kept = vm.keep(value)?;
    let text = vm.repr(value)?;
    vm.write_text(crate::host::Stream::Out, text);
    vm.host.write(crate::host::Stream::Out, b"\n");
    let name = vm.make_str(b"_")?;
    let globals = vm.get(function_of(vm), GLOBALS).raw_handle();
    let value = vm.kept(kept);
    vm.dict_put_text(globals, name, value)?;
    vm.let_go(mark);
    Ok(())
}

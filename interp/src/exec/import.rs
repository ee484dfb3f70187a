//! Imports as the loop sees them, and the display of an interactive prompt.

use crate::code::operand::{Reg, Site};
use crate::exec::names::own_builtins;
use crate::exec::site::{function_of, site_name};
use crate::heap::kind::Kind;
use crate::heap::value::{TABLE_NATIVE, Value};
use crate::host::Stream;
use crate::modules::importing;
use crate::types::list;
use crate::vm::exceptions::IMPORT_ERROR;
use crate::vm::frame::GLOBALS;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Root, Vm};

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
    let globals = vm.get(function_of(vm), GLOBALS);
    let module = match replaced(vm)? {
        Some(hook) => vm.call(hook, &[name, globals, Value::NONE, wanted, level])?,
        None => importing::import(vm, name, wanted, Some(globals), level.raw_int())?,
    };
    vm.set_reg(a.0, module);
    Ok(())
}

/// The `__import__` that a program has put into `builtins`, or into builtins of its own.
fn replaced(vm: &mut Vm) -> Result<Option<Value>, Raise> {
    let globals = vm.get(function_of(vm), GLOBALS).raw_handle();
    let own = own_builtins(vm, globals);
    let Some(builtins) = own.or_else(|| vm.root(Root::Builtins).as_object()) else { return Ok(None) };
    match vm.dict_get_name(builtins, b"__import__") {
        None if own.is_some() => Err(vm.raise_at(IMPORT_ERROR, format_args!("__import__ not found"))),
        hook => Ok(hook.filter(|hook| hook.as_table(TABLE_NATIVE).is_none())),
    }
}

/// `from module import name`
///
/// # Errors
/// `ImportError`
pub fn import_from(vm: &mut Vm, module: Value, site: Site) -> Answer {
    let name = site_name(vm, site);
    importing::import_from(vm, module, name)
}

/// `from module import *`: what `__all__` lists, else everything whose name does not begin with an underscore.
///
/// # Errors
/// `ImportError` if the object has neither `__all__` nor `__dict__`; what reading these and the attributes raises.
pub fn import_star(vm: &mut Vm, module: Value, namespace: Value) -> Done {
    let target = if namespace.is_none() { vm.get(function_of(vm), GLOBALS) } else { namespace };
    let mark = vm.kept_mark();
    let (module, target) = (vm.keep(module)?, vm.keep(target)?);
    let word = vm.make_str(b"__all__")?;
    let all = importing::attr_if_any(vm, module, word)?;
    let names = match all {
        Some(all) => all,
        None => {
            let word = vm.make_str(b"__dict__")?;
            match importing::attr_if_any(vm, module, word)? {
                Some(dict) => dict,
                None => {
                    return Err(vm.raise_at(
                        IMPORT_ERROR,
                        format_args!("from-import-* object has no __dict__ and no __all__"),
                    ));
                }
            }
        }
    };
    let names = list::from_iterable(vm, names)?;
    let names = vm.keep(names)?;
    for index in 0..list::len(vm, vm.kept(names).raw_handle()) {
        let name = list::item(vm, vm.kept(names).raw_handle(), index);
        if vm.heap.text(name).is_none() {
            let class = vm.type_name(name);
            return Err(vm.type_error(format_args!("attribute name must be string, not '{class}'")));
        }
        if all.is_none() && vm.heap.text(name).is_some_and(|text| text.starts_with(b"_")) {
            continue;
        }
        let value = vm.getattr(vm.kept(module), name)?;
        let (name, target) = (list::item(vm, vm.kept(names).raw_handle(), index), vm.kept(target));
        match vm.heap.handle(target, Kind::Dict) {
            Some(dict) => vm.dict_put_text(dict, name, value)?,
            None => vm.setitem(target, name, value)?,
        }
    }
    vm.let_go(mark);
    Ok(())
}

/// Shows the value of an expression statement, and remembers it as the builtin `_`. While it is shown, `_` is `None`.
///
/// # Errors
/// What `repr` and a replaced `sys.stdout` raise.
pub fn show(vm: &mut Vm, value: Value) -> Done {
    if value.is_none() {
        return Ok(());
    }
    let mark = vm.kept_mark();
    let kept = vm.keep(value)?;
    remember(vm, None)?;
    let text = vm.repr(vm.kept(kept))?;
    vm.charge(vm.text(text).len())?;
    match vm.replaced_stdout() {
        None => {
            // What is written cannot be taken back: from here on the instruction is not run again.
            vm.committed = true;
            vm.write_text(Stream::Out, text);
            vm.host.write(Stream::Out, b"\n");
        }
        Some(file) if file.is_none() => {}
        Some(file) => {
            let file = vm.keep(file)?;
            vm.call_method(vm.kept(file), "write", &[text])?;
            let end = vm.make_str(b"\n")?;
            vm.call_method(vm.kept(file), "write", &[end])?;
        }
    }
    remember(vm, Some(kept))?;
    vm.let_go(mark);
    Ok(())
}

/// Changes the builtin `_`. Sites do not remember it (`names::global`), so once it is there it is changed without a word to them.
fn remember(vm: &mut Vm, shown: Option<Kept>) -> Done {
    let name = vm.make_str(b"_")?;
    if let Some(changed) = vm.root(Root::Builtins).as_object()
        && vm.dict_get_text(changed, name).is_some()
    {
        let value = shown.map_or(Value::NONE, |shown| vm.kept(shown));
        return vm.dict_put_text(changed, name, value);
    }
    let name = vm.keep(name)?;
    let builtins = vm.make_str(b"builtins")?;
    let module = importing::find_module(vm, builtins)?;
    let value = shown.map_or(Value::NONE, |shown| vm.kept(shown));
    vm.setattr(module, vm.kept(name), value)
}

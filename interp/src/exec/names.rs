//! Variables that are looked up: globals, builtins, names of class bodies, cells, spill lists.
//!
//! ```text
//! cache of a global   | the block of entries, aux = entry's number | version of the globals            |
//!       of a builtin  | its value                                | version of the globals, OF_BUILTIN |
//! ```
//! Both are valid while the globals have the version they had: a name that comes or goes changes it.

use crate::code::operand::{Count, Index16, Site, WellKnown};
use crate::code::well_known::WellKnownName;
use crate::exec::regs::Window;
use crate::exec::site::{function_of, set_cache, site_name};
use crate::heap::header::FLAG_A;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, TABLE_NATIVE, Value};
use crate::modules::builtins;
use crate::vm::exceptions as exc;
use crate::vm::frame::{CLOSURE, GLOBALS};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{MODULE_OWNERS, Root, Vm};
use crate::vm::table::{ENTRIES, VERSION};

/// Marks the version in a builtin's cache; versions have 32 bits.
const OF_BUILTIN: u64 = 1 << 40;

/// How many variables a spill list holds.
const SPILLED: usize = 256;

/// The builtin that code needs whatever its name is bound to; what makes classes can be replaced in `builtins`.
pub fn well_known(vm: &Vm, which: WellKnown) -> Value {
    match WellKnownName::checked(which.0) {
        Some(WellKnownName::AssertionError) => exc::ASSERTION_ERROR.value(),
        Some(WellKnownName::StopAsyncIteration) => exc::STOP_ASYNC_ITERATION.value(),
        Some(WellKnownName::BuildClass) | None => {
            if let Some(changed) = vm.root(Root::Builtins).as_object()
                && let Some(hook) = vm.dict_get_name(changed, b"__build_class__")
            {
                return hook;
            }
            Value::table(TABLE_NATIVE, (MODULE_OWNERS << 16 | builtins::BUILD_CLASS) as u32)
        }
    }
}

/// `UnboundLocalError`
#[cold]
pub fn unbound_local(vm: &mut Vm, name: Value) -> Done {
    let name = vm.name_of(name);
    Err(vm.raise_at(
        exc::UNBOUND_LOCAL_ERROR,
        format_args!("cannot access local variable '{name}' where it is not associated with a value"),
    ))
}

/// `NameError` of a free variable
#[cold]
pub fn unbound_free(vm: &mut Vm, name: Value) -> Done {
    let name = vm.name_of(name);
    Err(vm.name_error(format_args!(
        "cannot access free variable '{name}' where it is not associated with a value in enclosing scope"
    )))
}

/// A register that the compiler uses for a cell or a spill list holds something else.
///
/// # Errors
/// Always.
#[cold]
pub fn bad_code(vm: &mut Vm) -> Done {
    Err(vm.bad_code())
}

/// Cell `index` of the running function's closure. `MakeFunction` has seen that the closure has it.
#[inline(always)]
pub fn free_cell(vm: &Vm, here: &Window, index: Index16) -> Handle {
    let closure = here.word(vm, here.function(), CLOSURE).raw_handle();
    here.word(vm, closure, usize::from(index.0)).raw_handle()
}

/// Item `index` of a spill list.
///
/// # Errors
/// `SystemError` if it is none.
pub fn spilled(vm: &mut Vm, list: Value, index: Count) -> Answer {
    let list = spill_list(vm, list)?;
    Ok(vm.get(list, usize::from(index.0)))
}

/// Changes item `index` of a spill list.
///
/// # Errors
/// `SystemError` if it is none.
pub fn spill(vm: &mut Vm, list: Value, index: Count, value: Value) -> Done {
    let list = spill_list(vm, list)?;
    vm.set(list, usize::from(index.0), value);
    Ok(())
}

fn spill_list(vm: &mut Vm, list: Value) -> Result<Handle, Raise> {
    let list = vm.demand(list, Kind::Words)?;
    if vm.heap.arena.header(list).has(FLAG_A) { Ok(list) } else { Err(vm.bad_code()) }
}

/// A spill list: a block that is marked as one, not a list a program could see.
pub fn make_spill(vm: &mut Vm) -> Answer {
    Ok(Value::object(vm.heap.arena.alloc_filled(Kind::Words, FLAG_A, SPILLED, Value::UNSET)?))
}

fn globals(vm: &Vm) -> Handle {
    vm.get(function_of(vm), GLOBALS).raw_handle()
}

/// A global or builtin as the cache knows it.
#[inline(always)]
pub fn cached_global(vm: &Vm, here: &Window, site: Site) -> Option<Value> {
    let version = here.cache(vm, site.cache, 1);
    let globals = here.word(vm, here.function(), GLOBALS).raw_handle();
    let now = here.word(vm, globals, VERSION);
    let first = here.cache(vm, site.cache, 0);
    if version == now {
        return Some(here.word(vm, first.raw_handle(), usize::from(first.aux()) * 3 + 2));
    }
    if version.bits() == now.bits() | OF_BUILTIN { Some(first) } else { None }
}

/// A global or builtin.
///
/// # Errors
/// `NameError`
pub fn global(vm: &mut Vm, site: Site) -> Answer {
    let name = site_name(vm, site);
    let globals = globals(vm);
    let version = vm.get(globals, VERSION);
    if let Some(entry) = vm.dict_find_text(globals, name) {
        if let Ok(number) = u16::try_from(entry) {
            let block = vm.get(globals, ENTRIES).raw_handle();
            set_cache(vm, site.cache, Value::object_aux(block, number), version);
        }
        return Ok(vm.entry_value(globals, entry));
    }
    if let Some(own) = own_builtins(vm, globals) {
        return own_builtin(vm, own, name);
    }
    let value = builtin(vm, name)?;
    // A prompt changes `_` with every value it shows.
    if value.is_object() && vm.heap.is(value, Kind::Words) || vm.is_text(name, "_") {
        return Ok(value);
    }
    set_cache(vm, site.cache, value, Value::from_bits(version.bits() | OF_BUILTIN));
    Ok(value)
}

/// The dict that globals have as `__builtins__`, where a program gave one: then there are no others.
pub fn own_builtins(vm: &Vm, globals: Handle) -> Option<Handle> {
    let own = vm.dict_get_name(globals, b"__builtins__")?;
    vm.as_dict(own)
}

fn own_builtin(vm: &mut Vm, builtins: Handle, name: Value) -> Answer {
    match vm.dict_get_text(builtins, name) {
        Some(value) => Ok(value),
        None => Err(undefined(vm, name)),
    }
}

/// A builtin by name.
///
/// # Errors
/// `NameError`
pub fn builtin(vm: &mut Vm, name: Value) -> Answer {
    if let Some(changed) = vm.root(Root::Builtins).as_object()
        && let Some(value) = vm.dict_get_text(changed, name)
    {
        return Ok(value);
    }
    let text = vm.heap.text(name).unwrap_or(b"");
    let index = vm.modules[0].items.iter().position(|item| item.name().as_bytes() == text);
    match index {
        Some(index) => vm.module_item(0, index),
        None => Err(undefined(vm, name)),
    }
}

fn undefined(vm: &mut Vm, name: Value) -> Raise {
    let shown = vm.name_of(name);
    let raise = vm.name_error(format_args!("name '{shown}' is not defined"));
    let raised = vm.root(Root::Raised);
    if raise == Raise::Exception
        && let Some(exception) = vm.exception(raised)
    {
        // Without room for it the exception goes without.
        let _ = vm.put_name(exception, "name", name);
    }
    raise
}

/// Assigns a global.
///
/// # Errors
/// `Raise::NoRoom`
pub fn set_global(vm: &mut Vm, site: Site, value: Value) -> Done {
    let name = site_name(vm, site);
    let globals = globals(vm);
    vm.dict_put_text(globals, name, value)
}

/// Deletes a global.
///
/// # Errors
/// `NameError`
pub fn del_global(vm: &mut Vm, site: Site) -> Done {
    let name = site_name(vm, site);
    let globals = globals(vm);
    if vm.dict_remove_text(globals, name)? { Ok(()) } else { Err(undefined(vm, name)) }
}

/// A name of a class body: its own, else a global, else a builtin.
///
/// # Errors
/// `NameError`
pub fn name(vm: &mut Vm, namespace: Value, site: Site) -> Answer {
    let name = site_name(vm, site);
    if let Some(found) = own_name(vm, namespace, name)? {
        return Ok(found);
    }
    let globals = globals(vm);
    match vm.dict_get_text(globals, name) {
        Some(found) => Ok(found),
        None => match own_builtins(vm, globals) {
            Some(own) => own_builtin(vm, own, name),
            None => builtin(vm, name),
        },
    }
}

fn own_name(vm: &mut Vm, namespace: Value, name: Value) -> Result<Option<Value>, Raise> {
    if let Some(dict) = vm.heap.handle(namespace, Kind::Dict) {
        return Ok(vm.dict_get_text(dict, name));
    }
    match vm.getitem(namespace, name) {
        Ok(value) => Ok(Some(value)),
        Err(raise) if vm.caught(raise, exc::KEY_ERROR) => Ok(None),
        Err(raise) => Err(raise),
    }
}

/// Assigns a name of a class body.
///
/// # Errors
/// `Raise::NoRoom`
pub fn set_name(vm: &mut Vm, namespace: Value, site: Site, value: Value) -> Done {
    let name = site_name(vm, site);
    match vm.heap.handle(namespace, Kind::Dict) {
        Some(dict) => vm.dict_put_text(dict, name, value),
        None => vm.setitem(namespace, name, value),
    }
}

/// Deletes a name of a class body.
///
/// # Errors
/// `NameError`
pub fn del_name(vm: &mut Vm, namespace: Value, site: Site) -> Done {
    let name = site_name(vm, site);
    let gone = match vm.heap.handle(namespace, Kind::Dict) {
        Some(dict) => vm.dict_remove_text(dict, name)?,
        None => vm.delitem(namespace, name).is_ok(),
    };
    if gone { Ok(()) } else { Err(undefined(vm, name)) }
}

/// A name of a class body that an enclosing function has too.
///
/// # Errors
/// What the namespace raises.
pub fn name_or_free(vm: &mut Vm, namespace: Value, index: Count, site: Site) -> Answer {
    let name = site_name(vm, site);
    match own_name(vm, namespace, name)? {
        Some(found) => Ok(found),
        None => {
            let closure = vm.get(function_of(vm), CLOSURE).raw_handle();
            Ok(vm.get(vm.get(closure, usize::from(index.0)).raw_handle(), 0))
        }
    }
}

/// Makes `__annotations__` in a namespace, unless it is there.
///
/// # Errors
/// `Raise::NoRoom`
pub fn setup_annotations(vm: &mut Vm, namespace: Value) -> Done {
    let namespace = if namespace.is_none() { Value::object(globals(vm)) } else { namespace };
    let Some(dict) = vm.heap.handle(namespace, Kind::Dict) else { return Ok(()) };
    if vm.dict_find_name(dict, b"__annotations__").is_some() {
        return Ok(());
    }
    let made = vm.new_dict(2)?;
    let name = vm.make_str(b"__annotations__")?;
    vm.dict_put_text(dict, name, made)
}

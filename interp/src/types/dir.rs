//! What `dir` lists: the names of an object's attributes.

use crate::code::special::SpecialName;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::list;
use crate::vm::attributes::{MODULE_DICT, MODULE_ROW};
use crate::vm::class::{DICT, MRO};
use crate::vm::exceptions::OBJECT;
use crate::vm::raise::{Answer, Done};
use crate::vm::state::Vm;

/// The names of an object's attributes, as a list without order.
///
/// # Errors
/// `Raise::NoRoom`
pub fn names_of(vm: &mut Vm, object: Value) -> Answer {
    let set = vm.new_dict(16)?;
    let names = set.raw_handle();
    if let Some(instance) = vm.heap.handle(object, Kind::Instance) {
        if let Some(dict) = vm.instance_dict(instance) {
            put_keys(vm, names, dict)?;
        }
        let shape = vm.shape_of(instance);
        for slot in 0..vm.shape_slots(shape) {
            let name = vm.shape_name(shape, slot);
            if !name.is_none() && (vm.slot(instance, slot).is_set() || vm.is_sealed(vm.shape_class(shape))) {
                vm.dict_put_text(names, name, Value::NONE)?;
            }
        }
    }
    if let Some(module) = vm.heap.handle(object, Kind::Module) {
        if let Some(row) = vm.get(module, MODULE_ROW).as_int() {
            for index in 0..vm.module_len(row as usize) {
                put(vm, names, vm.module_item_name(row as usize, index))?;
            }
        }
        if let Some(dict) = vm.get(module, MODULE_DICT).as_object() {
            put_keys(vm, names, dict)?;
        }
    } else {
        let class = if vm.is_class(object) { object } else { vm.type_of(object) };
        class_names(vm, names, class)?;
    }
    let list = list::new(vm, vm.live(names))?;
    let mut entry = 0;
    while let Some(at) = vm.next_entry(names, entry) {
        entry = at + 1;
        if let Some((name, _)) = vm.entry(names, at) {
            list::push(vm, list.raw_handle(), name)?;
        }
    }
    vm.committed = false;
    Ok(list)
}

fn put(vm: &mut Vm, names: Handle, name: &str) -> Done {
    let name = vm.make_str(name.as_bytes())?;
    vm.dict_put_text(names, name, Value::NONE)
}

fn put_keys(vm: &mut Vm, names: Handle, dict: Handle) -> Done {
    let mut entry = 0;
    while let Some(at) = vm.next_entry(dict, entry) {
        entry = at + 1;
        if let Some((name, _)) = vm.entry(dict, at)
            && vm.is_str(name)
        {
            vm.dict_put_text(names, name, Value::NONE)?;
        }
    }
    Ok(())
}

fn class_names(vm: &mut Vm, names: Handle, class: Value) -> Done {
    if let Some(user) = vm.user_class(class) {
        let order = vm.get(user, MRO);
        for index in 0..vm.heap.tuple_len(order).unwrap_or(0) {
            let base = vm.heap.item(order, index);
            match vm.user_class(base) {
                Some(base) => {
                    let dict = vm.get(base, DICT).raw_handle();
                    put_keys(vm, names, dict)?;
                }
                None => builtin_names(vm, names, base)?,
            }
        }
        return Ok(());
    }
    let this = vm.class_row(class);
    let mut row = this;
    loop {
        builtin_names(vm, names, row.value())?;
        if row == OBJECT {
            return Ok(());
        }
        row = vm.row_behind(this, row);
    }
}

fn builtin_names(vm: &mut Vm, names: Handle, class: Value) -> Done {
    let this = vm.type_at(vm.class_row(class));
    for native in this.methods.iter().chain(this.class_methods) {
        put(vm, names, native.name)?;
    }
    for field in this.fields {
        put(vm, names, field.name)?;
    }
    for special in SpecialName::ALL {
        if vm.has_slot(this, *special) {
            put(vm, names, special.name())?;
        }
    }
    if this.new.is_some() { put(vm, names, "__new__") } else { Ok(()) }
}

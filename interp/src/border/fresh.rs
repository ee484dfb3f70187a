//! Fresh objects with a template's content, made where a script reads them.
//!
//! Scalars, texts and bytes stand for themselves. A record is made empty and reads its template's fields until they are
//! assigned; a list, an attribute dict or a shared buffer is copied, and its header is marked, so that it can be told from one the
//! script made: a marked one counts as written only when it no longer equals the template, a buffer when something was written to it
//! (`changed.rs`).

use crate::border::attr_dict;
use crate::border::record::{self, TEMPLATE};
use crate::border::shared;
use crate::heap::header::FLAG_C;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::list;
use crate::vm::raise::Answer;
use crate::vm::state::Vm;

/// A fresh object with the content of a template, or the template itself if nobody can change it. Nothing is collected.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn like(vm: &mut Vm, template: Value) -> Answer {
    // Nothing that is filled here is visible yet, so the instruction can be run again.
    let committed = vm.committed;
    let made = copy(vm, template);
    vm.committed = committed;
    made
}

fn copy(vm: &mut Vm, template: Value) -> Answer {
    if !template.is_object() {
        return Ok(template);
    }
    if let Some(list) = vm.heap.handle(template, Kind::List) {
        return list_like(vm, list);
    }
    if record::handle(vm, template).is_some() {
        return record_like(vm, template);
    }
    if let Some(buffer) = shared::handle(vm, template) {
        let made = shared::like(vm, buffer)?;
        mark(vm, made.raw_handle());
        return Ok(made);
    }
    match vm.as_dict(template) {
        Some(dict) => dict_like(vm, dict),
        None => Ok(template),
    }
}

fn record_like(vm: &mut Vm, template: Value) -> Answer {
    let shape = vm.shape_of(template.raw_handle());
    let made = vm.new_instance(shape, 0)?;
    vm.set_slot(made.raw_handle(), TEMPLATE, template);
    Ok(made)
}

fn list_like(vm: &mut Vm, template: Handle) -> Answer {
    let count = list::len(vm, template);
    let made = list::new(vm, count)?;
    for index in 0..count {
        let item = copy(vm, list::item(vm, template, index))?;
        list::push(vm, made.raw_handle(), item)?;
    }
    mark(vm, made.raw_handle());
    Ok(made)
}

fn dict_like(vm: &mut Vm, template: Handle) -> Answer {
    let made = attr_dict::new(vm, vm.live(template))?;
    let inside = vm.payload(made).raw_handle();
    let mut next = 0;
    while let Some(entry) = vm.next_entry(template, next) {
        next = entry + 1;
        if let Some((key, value)) = vm.entry(template, entry) {
            let hash = vm.entry_hash(template, entry);
            let value = copy(vm, value)?;
            vm.add_entry(inside, hash, key, value)?;
        }
    }
    mark(vm, inside);
    Ok(made)
}

fn mark(vm: &mut Vm, object: Handle) {
    let header = vm.heap.arena.header(object);
    vm.heap.arena.set_header(object, header.with(FLAG_C));
}

/// Whether the object (of an attribute dict: the dict inside) was made by `like`.
pub fn is_marked(vm: &Vm, object: Handle) -> bool {
    vm.heap.arena.header(object).has(FLAG_C)
}

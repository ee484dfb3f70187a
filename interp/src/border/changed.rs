//! Whether a script has written to what was made from a template.

use crate::border::{fresh, record, shared};
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::list;
use crate::vm::state::Vm;

/// Whether a value that stands in a place which was empty at first, and would have been filled from `template`, was put there or
/// changed by the script. Walks no deeper than the template.
pub fn is_changed(vm: &Vm, value: Value, template: Value) -> bool {
    if let Some(record) = record::handle(vm, value) {
        return match template.as_object() {
            Some(template) if record::template(vm, record) == Some(template) => {
                is_written(vm, record, template)
            }
            _ => true,
        };
    }
    if let Some(buffer) = shared::handle(vm, value) {
        return !fresh::is_marked(vm, buffer) || shared::is_written(vm, buffer);
    }
    if let Some(list) = vm.heap.handle(value, Kind::List) {
        return match vm.heap.handle(template, Kind::List) {
            Some(template) if fresh::is_marked(vm, list) => list_differs(vm, list, template),
            _ => true,
        };
    }
    if let Some(dict) = vm.as_dict(value) {
        return match vm.as_dict(template) {
            Some(template) if fresh::is_marked(vm, dict) => dict_differs(vm, dict, template),
            _ => true,
        };
    }
    true
}

/// Whether a field of a record was assigned, or something in a field was changed.
fn is_written(vm: &Vm, record: Handle, template: Handle) -> bool {
    (0..record::fields(vm, record)).any(|field| {
        let own = record::own(vm, record, field);
        own.is_set() && is_changed(vm, own, record::own(vm, template, field))
    })
}

fn list_differs(vm: &Vm, list: Handle, template: Handle) -> bool {
    let count = list::len(vm, list);
    count != list::len(vm, template)
        || (0..count).any(|index| differs(vm, list::item(vm, list, index), list::item(vm, template, index)))
}

fn dict_differs(vm: &Vm, dict: Handle, template: Handle) -> bool {
    if vm.live(dict) != vm.live(template) {
        return true;
    }
    let (mut at, mut there) = (0, 0);
    while let (Some(entry), Some(other)) = (vm.next_entry(dict, at), vm.next_entry(template, there)) {
        (at, there) = (entry + 1, other + 1);
        if let (Some((key, value)), Some((other_key, other_value))) =
            (vm.entry(dict, entry), vm.entry(template, other))
            && (!is_same(vm, key, other_key) || differs(vm, value, other_value))
        {
            return true;
        }
    }
    false
}

/// Whether an item of a container differs from the one it began with.
fn differs(vm: &Vm, value: Value, template: Value) -> bool {
    !is_same(vm, value, template) && is_changed(vm, value, template)
}

/// Whether two plain values are equal; `false` also if that cannot be said without asking them.
fn is_same(vm: &Vm, a: Value, b: Value) -> bool {
    if let Some(equal) = vm.plain_equal(a, b) {
        return equal;
    }
    match (vm.heap.bytes(a), vm.heap.bytes(b)) {
        (Some(a), Some(b)) => a == b,
        _ => {
            vm.heap.is(a, Kind::Int) && vm.heap.is(b, Kind::Int) && {
                // The sign stands in the header, beside the length; an identity somebody asked for does not count.
                let plain = |value: Value| vm.heap.words(value).map(|words| (words[0] as u32, &words[1..]));
                plain(a) == plain(b)
            }
        }
    }
}

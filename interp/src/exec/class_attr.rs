//! Attributes of classes themselves, as sites remember them: `Limits.SPEED`, `Base.method`.

use crate::code::operand::Site;
use crate::exec::access::{DATA, VALUE, place_in_class, who};
use crate::exec::site::set_cache;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::vm::attributes::Binding;
use crate::vm::desc::TypeRow;
use crate::vm::state::Vm;
use crate::vm::table::ENTRIES;

/// What a program's class, or one it derives from, has under a name, if nothing has to be called for it and its metaclass is
/// `type`; the site remembers it.
pub fn cache(vm: &mut Vm, object: Value, name: Value, site: Site) -> Option<Value> {
    let class = vm.user_class(object)?;
    // What `type` has under names with underscores goes first.
    if vm.type_of(object) != TypeRow(Kind::Class as u16).value() || vm.text(name).starts_with(b"__") {
        return None;
    }
    let (dict, entry) = place_in_class(vm, class, name)?;
    let found = vm.entry_value(dict, entry);
    let (value, how, what) = match vm.heap.kind(found) {
        Some(Kind::Function) => (found, VALUE, found),
        Some(Kind::StaticMethod) => {
            let inner = vm.get(found.raw_handle(), 0);
            vm.heap.handle(inner, Kind::Function)?;
            (inner, VALUE, inner)
        }
        _ if vm.binding(found) == Binding::Plain => (found, DATA, vm.get(dict, ENTRIES)),
        _ => return None,
    };
    if let Some(who) = who(class, how, entry) {
        set_cache(vm, site.cache, who, what);
    }
    Some(value)
}

//! `__slots__`: attributes with places of their own in a class's instances, which then need no `__dict__`.

use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::list;
use crate::vm::class::{ADDS_SLOTS, MRO, NO_DICT, NO_WEAKREF, SHAPE};
use crate::vm::desc::TypeRow;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Vm};

/// How the instances of a class that is made are laid out.
#[derive(Clone, Copy)]
pub struct Layout {
    /// The first slot of the class's own.
    pub first: usize,
    /// How many these are.
    pub count: usize,
    /// Their names, a list.
    names: Kept,
    /// The flags of the class.
    pub flags: u64,
}

/// The class in the order of `class` that added the last slots.
pub fn owner(vm: &Vm, class: Value) -> Option<Handle> {
    let order = vm.get(vm.user_class(class)?, MRO);
    (0..vm.heap.tuple_len(order)?)
        .filter_map(|index| vm.user_class(vm.heap.item(order, index)))
        .find(|user| vm.class_flag(*user, ADDS_SLOTS))
}

/// The layout of a class of that name, with those bases and that namespace.
///
/// # Errors
/// `TypeError` and `ValueError` for names that cannot be slots, or bases that do not go together; what iterating over
/// `__slots__` raises.
pub fn layout(
    vm: &mut Vm,
    row: TypeRow,
    hidden: usize,
    [name, bases, dict]: [Kept; 3],
) -> Result<Layout, Raise> {
    let names = list::new(vm, 0)?;
    let names = vm.keep(names)?;
    let first = inherited(vm, row, hidden, vm.kept(bases))?;
    let mut layout = Layout { first, count: 0, names, flags: 0 };
    let Some(slots) = vm.dict_get_name(vm.kept(dict).raw_handle(), b"__slots__") else { return Ok(layout) };
    let slots = if vm.is_str(vm.payload(slots)) {
        vm.make_tuple(&[slots])?
    } else {
        crate::types::tuple::from_iterable(vm, slots)?
    };
    let slots = vm.keep(slots)?;
    let (mut dict_given, mut weakref_given) = places(vm, row, vm.kept(bases));
    let count = vm.heap.tuple_len(vm.kept(slots)).unwrap_or(0);
    for index in 0..count {
        let slot = vm.payload(vm.heap.item(vm.kept(slots), index));
        check_name(vm, row, slot)?;
        if vm.is_text(slot, "__dict__") {
            if dict_given {
                return Err(vm.type_error(format_args!("__dict__ slot disallowed: we already got one")));
            }
            dict_given = true;
        } else if vm.is_text(slot, "__weakref__") {
            if weakref_given {
                return Err(vm.type_error(format_args!(
                    "__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0"
                )));
            }
            weakref_given = true;
        } else {
            let slot = mangled(vm, vm.kept(name), slot)?;
            if vm.dict_get_text(vm.kept(dict).raw_handle(), slot).is_some() {
                let slot = vm.name_of(slot);
                return Err(
                    vm.value_error(format_args!("'{slot}' in __slots__ conflicts with class variable"))
                );
            }
            let names = vm.kept(names).raw_handle();
            list::push(vm, names, slot)?;
        }
    }
    layout.count = list::len(vm, vm.kept(names).raw_handle());
    let flag = |flag: u64, on: bool| if on { flag } else { 0 };
    layout.flags =
        flag(NO_DICT, !dict_given) | flag(NO_WEAKREF, !weakref_given) | flag(ADDS_SLOTS, layout.count > 0);
    Ok(layout)
}

/// Whether instances of the bases have a `__dict__`, and a `__weakref__`.
fn places(vm: &Vm, row: TypeRow, bases: Value) -> (bool, bool) {
    let mut has = (row.is_exception(), false);
    for index in 0..vm.heap.tuple_len(bases).unwrap_or(0) {
        if let Some(user) = vm.user_class(vm.heap.item(bases, index)) {
            has.0 |= !vm.class_flag(user, NO_DICT);
            has.1 |= !vm.class_flag(user, NO_WEAKREF);
        }
    }
    has
}

/// How many slots the bases have: those of one of them, which has all that the others have.
fn inherited(vm: &mut Vm, row: TypeRow, hidden: usize, bases: Value) -> Result<usize, Raise> {
    let mut best: Option<Handle> = None;
    for index in 0..vm.heap.tuple_len(bases).unwrap_or(0) {
        let Some(next) = owner(vm, vm.heap.item(bases, index)) else { continue };
        let derives = |vm: &Vm, a: Handle, b: Handle| vm.derives(Value::object(a), Value::object(b));
        best = match best {
            Some(known) if derives(vm, known, next) => Some(known),
            Some(known) if !derives(vm, next, known) => return Err(conflict(vm)),
            _ => Some(next),
        };
    }
    let Some(best) = best else { return Ok(hidden) };
    if vm.class_row(Value::object(best)) != row {
        return Err(conflict(vm));
    }
    let shape = vm.get(best, SHAPE).raw_handle();
    Ok(vm.shape_slots(shape))
}

fn conflict(vm: &mut Vm) -> Raise {
    vm.type_error(format_args!("multiple bases have instance lay-out conflict"))
}

/// A slot's name is an identifier; instances without a fixed size have none.
fn check_name(vm: &mut Vm, row: TypeRow, slot: Value) -> Done {
    if [Kind::Int, Kind::Bytes, Kind::Tuple, Kind::Class].iter().any(|kind| *kind as u16 == row.0) {
        let name = vm.type_at(row).name;
        return Err(vm.type_error(format_args!("nonempty __slots__ not supported for subtype of '{name}'")));
    }
    if !vm.is_str(slot) {
        let name = vm.type_name(slot);
        return Err(vm.type_error(format_args!("__slots__ items must be strings, not '{name}'")));
    }
    if !crate::types::str_tests::is_identifier(vm, slot) {
        return Err(vm.type_error(format_args!("__slots__ must be identifiers")));
    }
    Ok(())
}

/// The name of a slot as code in the class spells it.
fn mangled(vm: &mut Vm, class: Value, slot: Value) -> Answer {
    let (class_name, slot_name) = (vm.name_of(class), vm.name_of(slot));
    let class_name = core::str::from_utf8(class_name.bytes()).unwrap_or("").trim_start_matches('_');
    let own = slot_name.bytes();
    if !own.starts_with(b"__") || own.ends_with(b"__") || class_name.is_empty() {
        return Ok(slot);
    }
    vm.make_text(format_args!("_{class_name}{slot_name}"))
}

/// Puts what reads and sets the slots into the namespace of a class.
///
/// # Errors
/// `Raise::NoRoom`
pub fn put_members(vm: &mut Vm, class: Kept, dict: Kept, layout: Layout) -> Done {
    for index in 0..layout.count {
        let name = list::item(vm, vm.kept(layout.names).raw_handle(), index);
        let member = vm.make(Kind::Member, &[vm.kept(class), name, Value::len(layout.first + index)])?;
        vm.dict_put_text(vm.kept(dict).raw_handle(), name, member)?;
    }
    Ok(())
}

//! Builtin functions and methods, special methods and fields of builtin types: rows of tables, alone or bound to a value.

use crate::code::special::SpecialName;
use crate::heap::kind::Kind;
use crate::heap::value::{TABLE_NATIVE, Value};
use crate::types::function::{compare_method, hash_method};
use crate::vm::class::{TABLE_FIELD, TABLE_SLOT};
use crate::vm::desc::{Field, Type, TypeRow};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{MODULE_OWNERS, Vm};

/// `builtin_function_or_method`: a row of a table, alone or bound to a value.
pub static NATIVE: Type = Type {
    subclassable: false,
    repr: Some(repr_native),
    compare: Some(|vm, comparison, a, b| {
        if a.is_object() && b.is_object() {
            compare_method(vm, comparison, a, b)
        } else {
            Ok(Value::NOT_IMPLEMENTED)
        }
    }),
    hash: Some(|vm, this| if this.is_object() { hash_method(vm, this) } else { Ok(vm.identity_hash(this)) }),
    getattr: Some(descriptor_attr),
    get: Some(bound_native),
    fields: &[
        Field { name: "__doc__", get: native_signature, set: None },
        Field { name: "__module__", get: native_module, set: None },
        Field { name: "__name__", get: native_name, set: None },
        Field { name: "__qualname__", get: native_qualname, set: None },
        Field {
            name: "__self__",
            get: |vm, this| {
                no_descriptor(vm, this, "__self__")?;
                let bound = this.is_object().then(|| vm.get(this.raw_handle(), 1));
                Ok(bound.or_else(|| constructed(vm, this).map(TypeRow::value)).unwrap_or(Value::NONE))
            },
            set: None,
        },
        Field { name: "__text_signature__", get: native_signature, set: None },
    ],
    ..Type::new(Kind::Native, "builtin_function_or_method")
};

/// What the methods of builtin types have besides, as descriptors: `__get__` and `__objclass__`.
fn descriptor_attr(vm: &mut Vm, this: Value, name: Value) -> Result<Option<Value>, Raise> {
    let Some(owner) = owner_type(vm, row_of(vm, this)) else { return Ok(None) };
    if vm.is_text(name, "__objclass__") && (!this.is_object() || this_slot(vm, this)) {
        return Ok(Some(owner.value()));
    }
    if vm.is_text(name, "__get__") && !this.is_object() {
        let slot = u32::from(NATIVE.row.0) << 16 | SpecialName::Get as u32;
        return vm.make(Kind::Native, &[Value::table(TABLE_SLOT, slot), this]).map(Some);
    }
    Ok(None)
}

/// Methods that stand in a type, unbound, have no such attribute; bound special ones have a receiver alone.
fn no_descriptor(vm: &mut Vm, this: Value, name: &str) -> Done {
    let bound = this.is_object() && (name == "__self__" || !this_slot(vm, this));
    if bound || owner_type(vm, this).is_none() {
        return Ok(());
    }
    let name = vm.make_str(name.as_bytes())?;
    Err(vm.no_attribute(this, name))
}

/// Whether a bound builtin method is a special one.
fn this_slot(vm: &Vm, this: Value) -> bool {
    vm.wraps(row_of(vm, this))
}

/// The type that a row makes instances of, if it is a constructor.
fn constructed(vm: &Vm, row: Value) -> Option<TypeRow> {
    let number = row.as_table(TABLE_NATIVE)?;
    let this = *vm.types.get(number as usize >> 16)?;
    let is_new = number as usize & 0xFFFF == this.methods.len() + this.class_methods.len();
    is_new.then_some(this.row)
}

/// The type among whose methods a row stands; constructors and functions of modules are no descriptors.
fn owner_type(vm: &Vm, row: Value) -> Option<TypeRow> {
    let number = row.bits() as u32;
    let (owner, index) = (number as usize >> 16, number as usize & 0xFFFF);
    let this = *vm.types.get(owner)?;
    let counts = row.as_table(TABLE_NATIVE).is_none() || index < this.methods.len();
    counts.then_some(this.row)
}

/// `descriptor.__get__(instance, class=None)` of a builtin type's method.
fn bound_native(vm: &mut Vm, this: Value, instance: Value, class: Value) -> Answer {
    if instance.is_set()
        && !instance.is_none()
        && let Some(owner) = owner_type(vm, this)
        && !vm.is_instance(instance, owner)
    {
        let (name, of, given) = (row_name(vm, this), vm.type_at(owner).name, vm.type_name(instance));
        return Err(vm.type_error(format_args!(
            "descriptor '{name}' for '{of}' objects doesn't apply to a '{given}' object"
        )));
    }
    crate::types::descriptors::bound(vm, this, instance, class)
}

/// The name of a row of natives or slots.
pub fn row_name(vm: &Vm, row: Value) -> &'static str {
    match (row.as_table(TABLE_NATIVE), row.as_table(TABLE_SLOT)) {
        (Some(row), _) => {
            let native = vm.native(row);
            if matches!(vm.native_owner(native), Some((_, true))) { "__new__" } else { native.name }
        }
        (_, Some(row)) => SpecialName::ALL[(row & 0xFF) as usize].name(),
        _ => row.as_table(TABLE_FIELD).map_or("?", |row| vm.field(row).name),
    }
}

/// The row of a builtin function, of a bound one too.
pub fn row_of(vm: &Vm, this: Value) -> Value {
    if this.is_object() { vm.get(this.raw_handle(), 0) } else { this }
}

fn native_name(vm: &mut Vm, this: Value) -> Answer {
    let name = row_name(vm, row_of(vm, this));
    vm.make_str(name.as_bytes())
}

fn native_qualname(vm: &mut Vm, this: Value) -> Answer {
    let row = row_of(vm, this);
    let name = row_name(vm, row);
    let owner = row.bits() as u32 as usize >> 16;
    if owner < vm.types.len() {
        let (_, owner) = vm.types[owner].names();
        return vm.make_text(format_args!("{owner}.{name}"));
    }
    vm.make_str(name.as_bytes())
}

fn native_module(vm: &mut Vm, this: Value) -> Answer {
    no_descriptor(vm, this, "__module__")?;
    let owner = row_of(vm, this).bits() as u32 as usize >> 16;
    if owner < MODULE_OWNERS {
        return Ok(Value::NONE);
    }
    let (name, _) = vm.module_texts(owner - MODULE_OWNERS);
    vm.make_str(name.as_bytes())
}

fn native_signature(vm: &mut Vm, this: Value) -> Answer {
    match row_of(vm, this).as_table(TABLE_NATIVE) {
        Some(row) => {
            let text = vm.native(row).params.text;
            vm.make_str(text.as_bytes())
        }
        None => Ok(Value::NONE),
    }
}

fn repr_native(vm: &mut Vm, this: Value) -> Answer {
    let row = row_of(vm, this);
    let name = row_name(vm, row);
    if this.is_object() {
        let receiver = vm.get(this.raw_handle(), 1);
        let (class, id) = (vm.type_name(receiver), vm.id(receiver));
        if vm.wraps(row) {
            return vm.make_text(format_args!("<method-wrapper '{name}' of {class} object at {id:#x}>"));
        }
        return vm.make_text(format_args!("<built-in method {name} of {class} object at {id:#x}>"));
    }
    if let Some(made) = constructed(vm, row) {
        let id = vm.id(made.value());
        return vm.make_text(format_args!("<built-in method __new__ of type object at {id:#x}>"));
    }
    let owner = row.bits() as u32 as usize >> 16;
    if owner < vm.types.len() {
        let owner = vm.types[owner].name;
        let what = match row.as_table(TABLE_FIELD) {
            _ if vm.wraps(row) => "slot wrapper",
            Some(_) => "attribute",
            None => "method",
        };
        return vm.make_text(format_args!("<{what} '{name}' of '{owner}' objects>"));
    }
    vm.make_text(format_args!("<built-in function {name}>"))
}

//! `member_descriptor`: what stands in a class for a name of its `__slots__`.
//!
//! ```text
//! member | class | name | slot |
//! ```
//! How it is read, set and deleted is among the rules of attributes (`vm/attributes.rs`).

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::descriptors::bound;
use crate::vm::attributes::{MEMBER_CLASS, MEMBER_NAME};
use crate::vm::class::QUALNAME;
use crate::vm::desc::{Field, Type};
use crate::vm::raise::Answer;
use crate::vm::state::Vm;

/// The type.
pub static TYPE: Type = Type {
    subclassable: false,
    repr: Some(|vm, this| {
        let [class, name] = [MEMBER_CLASS, MEMBER_NAME].map(|word| vm.get(this.raw_handle(), word));
        let (class, name) = (vm.class_name(class), vm.name_of(name));
        vm.make_text(format_args!("<member '{name}' of '{class}' objects>"))
    }),
    get: Some(bound),
    set: Some(|vm, this, instance, value| vm.set_member(this.raw_handle(), instance, value)),
    fields: &[
        Field { name: "__doc__", get: |_, _| Ok(Value::NONE), set: None },
        Field { name: "__name__", get: |vm, this| Ok(vm.get(this.raw_handle(), MEMBER_NAME)), set: None },
        Field {
            name: "__objclass__",
            get: |vm, this| Ok(vm.get(this.raw_handle(), MEMBER_CLASS)),
            set: None,
        },
        Field { name: "__qualname__", get: qualname, set: None },
    ],
    ..Type::new(Kind::Member, "member_descriptor")
};

fn qualname(vm: &mut Vm, this: Value) -> Answer {
    let [class, name] = [MEMBER_CLASS, MEMBER_NAME].map(|word| vm.get(this.raw_handle(), word));
    let class = match vm.user_class(class) {
        Some(user) => vm.name_of(vm.get(user, QUALNAME)),
        None => vm.class_name(class),
    };
    let name = vm.name_of(name);
    vm.make_text(format_args!("{class}.{name}"))
}

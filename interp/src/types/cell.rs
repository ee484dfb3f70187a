//! `cell`: the variable that a function and those within it share.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::vm::desc::{Field, Native, Type};

/// The type.
pub static CELL: Type = Type {
    subclassable: false,
    new: Some(Native::new("cell", "(contents=None, /)", |vm, args| {
        let contents = args.get(vm, 1);
        vm.make(Kind::Cell, &[contents])
    })),
    fields: &[Field {
        name: "cell_contents",
        get: |vm, this| match vm.get(this.raw_handle(), 0) {
            Value::UNSET => Err(vm.value_error(format_args!("Cell is empty"))),
            value => Ok(value),
        },
        set: Some(|vm, this, value| {
            vm.set(this.raw_handle(), 0, value);
            Ok(())
        }),
    }],
    ..Type::new(Kind::Cell, "cell")
};

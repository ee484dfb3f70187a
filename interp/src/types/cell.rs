//! `cell`: the variable that a function and those within it share.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::vm::desc::{Comparison, Field, Native, Type};
use crate::vm::raise::Answer;
use crate::vm::state::Vm;

/// The type.
pub static CELL: Type = Type {
    subclassable: false,
    unhashable: true,
    compare: Some(compare),
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

/// By what stands in them; an empty one comes first.
fn compare(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    if !vm.heap.is(b, Kind::Cell) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let (a, b) = (vm.get(a.raw_handle(), 0), vm.get(b.raw_handle(), 0));
    if a.is_set() && b.is_set() {
        return vm.compare(comparison, a, b);
    }
    Ok(Value::bool(comparison.holds(a.is_set().cmp(&b.is_set()))))
}

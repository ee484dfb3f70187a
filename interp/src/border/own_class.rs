//! Classes that the machine makes itself: of structs, messages and attribute dicts.

use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::vm::args::Args;
use crate::vm::class::{DICT, SHAPE, WORDS, pack_info};
use crate::vm::desc::TypeRow;
use crate::vm::exceptions::OBJECT;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::Vm;

/// Word of such a class beyond those that every class has: of a struct, its number among the names.
pub const NUMBER: usize = WORDS;

/// A class of the builtin type `row`, whose instances begin with `hidden` slots. Nothing is collected.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn begin(vm: &mut Vm, name: Value, row: TypeRow, hidden: usize, number: Value) -> Result<Handle, Raise> {
    let mut order = [Value::NONE; 5];
    let (mut len, mut at) = (1, row);
    loop {
        order[len] = at.value();
        len += 1;
        if at == OBJECT {
            break;
        }
        at = vm.type_at(at).base;
    }
    let bases = vm.make_tuple(&[row.value()])?;
    let dict = vm.new_dict(2)?;
    let meta = TypeRow(Kind::Class as u16).value();
    let info = pack_info(row, hidden, hidden, 0);
    let body = [meta, name, bases, Value::NONE, dict, Value::NONE, Value::NONE, info, name, number];
    debug_assert!(body.len() == WORDS + 1);
    let class = vm.heap.arena.alloc(Kind::Class, 0, &body)?;
    order[0] = Value::object(class);
    let order = vm.make_tuple(&order[..len])?;
    vm.set(class, crate::vm::class::MRO, order);
    let shape = vm.root_shape(Value::object(class), hidden)?;
    vm.set(class, SHAPE, shape);
    let (module, builtins) = (vm.make_str(b"__module__")?, vm.make_str(b"builtins")?);
    let dict = vm.get(class, DICT).raw_handle();
    vm.dict_put_text(dict, module, builtins)?;
    Ok(class)
}

/// Gives the instances one more attribute. Only before the first instance is made.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn add_attribute(vm: &mut Vm, class: Handle, name: Value) -> Done {
    let shape = vm.sealed_shape(vm.get(class, SHAPE).raw_handle(), name)?;
    vm.set(class, SHAPE, shape);
    Ok(())
}

/// No more attributes will come.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn finish(vm: &mut Vm, class: Handle) -> Done {
    vm.index_shape(vm.get(class, SHAPE).raw_handle())
}

/// The constructor of types whose instances only the machine makes.
///
/// # Errors
/// Always.
pub fn no_instances(vm: &mut Vm, args: Args) -> Answer {
    let name = vm.class_name(args.get(vm, 0));
    Err(vm.type_error(format_args!("cannot create '{name}' instances")))
}

//! `_collections._tuplegetter`: gives one item of a tuple under a name, in classes derived from `tuple`.
//!
//! ```text
//! tuple getter | index | doc |
//! ```
//! How it is read and that it cannot be set is among the rules of attributes (`vm/attributes.rs`).

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::items::{PRINTING, nested, push_text};
use crate::vm::args::Args;
use crate::vm::attributes::{GETTER_DOC, GETTER_INDEX};
use crate::vm::desc::{Field, Native, Type};
use crate::vm::raise::Answer;
use crate::vm::state::Vm;
use crate::vm::text_builder::TextBuilder;

/// The type.
pub static TYPE: Type = Type {
    new: Some(Native::new("_tuplegetter", "(index, doc, /)", construct)),
    subclassable: false,
    repr: Some(repr),
    get: Some(get),
    set: Some(|vm, _, _, value| Err(vm.getter_refuses(value))),
    fields: &[Field {
        name: "__doc__",
        get: |vm, this| Ok(vm.get(this.raw_handle(), GETTER_DOC)),
        set: Some(|vm, this, doc| {
            // Deleted, it is `None`.
            vm.set(this.raw_handle(), GETTER_DOC, if doc.is_set() { doc } else { Value::NONE });
            vm.committed = true;
            Ok(())
        }),
    }],
    ..Type::new(Kind::TupleGetter, "_collections._tuplegetter")
};

fn construct(vm: &mut Vm, args: Args) -> Answer {
    let index = vm.index(args.get(vm, 1))?;
    let index = vm.make_int(index)?;
    vm.make(Kind::TupleGetter, &[index, args.get(vm, 2)])
}

fn get(vm: &mut Vm, this: Value, instance: Value, _class: Value) -> Answer {
    if instance.is_none() { Ok(this) } else { vm.get_tuple_item(this.raw_handle(), instance) }
}

fn repr(vm: &mut Vm, this: Value) -> Answer {
    nested(vm, PRINTING, |vm| {
        let this = vm.keep(this)?;
        let text = vm.repr(vm.get(vm.kept(this).raw_handle(), GETTER_DOC))?;
        let text = vm.keep(text)?;
        let index = vm.small_int(vm.get(vm.kept(this).raw_handle(), GETTER_INDEX)).unwrap_or(0);
        let mut out = TextBuilder::new(vm)?;
        out.push_text(vm, format_args!("_tuplegetter({index}, "))?;
        push_text(vm, &mut out, vm.kept(text))?;
        out.push(vm, b")")?;
        out.finish(vm)
    })
}

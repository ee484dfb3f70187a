//! Records: tuples whose items have names too, such as `sys.version_info`.
//!
//! A record's class derives from `tuple`; the named items stand in slots beside the hidden tuple as well.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::building;
use crate::types::class::shown_name;
use crate::types::items::{self, PRINTING};
use crate::vm::desc::TypeRow;
use crate::vm::raise::Answer;
use crate::vm::state::Vm;
use crate::vm::text_builder::TextBuilder;

/// The number of items that have names at most.
const FIELDS_MAX: usize = 18;

/// Attributes of a record's class: how many of its items have names, as CPython's have it.
const COUNTS: [&str; 3] = ["n_fields", "n_sequence_fields", "n_unnamed_fields"];

/// The attribute of a record's class that holds the names.
const NAMES: &[u8] = b"__match_args__";

/// The names of a record's items, as a tuple; `None` if the value is no record.
pub fn names(vm: &Vm, whole: Value) -> Option<Value> {
    if !vm.heap.is(whole, Kind::Instance) {
        return None;
    }
    let class = vm.type_of(whole);
    vm.class_find_name(class, COUNTS[0].as_bytes())?;
    vm.class_find_name(class, NAMES).filter(|names| vm.heap.tuple_len(*names).is_some())
}

/// `module.name(field=item, ...)`
///
/// # Errors
/// What the items' `repr` raises.
pub fn repr(vm: &mut Vm, whole: Value, names: Value) -> Answer {
    let class = vm.type_of(whole);
    let (module, name) = shown_name(vm, class);
    items::nested(vm, PRINTING, |vm| {
        let (whole, names) = (vm.keep(whole)?, vm.keep(names)?);
        let mut out = TextBuilder::new(vm)?;
        match module.filter(|module| !module.bytes().is_empty()) {
            Some(module) => out.push_text(vm, format_args!("{module}.{name}("))?,
            None => out.push_text(vm, format_args!("{name}("))?,
        }
        let mut index = 0;
        while let Some(item) = items::get(vm, vm.payload(vm.kept(whole)), index) {
            let item = vm.keep(item)?;
            let named = vm.heap.tuple_len(vm.kept(names)).is_some_and(|len| index < len);
            let field = if named { vm.heap.item(vm.kept(names), index) } else { Value::NONE };
            let (field, between) = (vm.name_of(field), if index == 0 { "" } else { ", " });
            out.push_text(vm, format_args!("{between}{field}="))?;
            let item = vm.kept(item);
            items::push_repr(vm, &mut out, item)?;
            index += 1;
        }
        out.push(vm, b")")?;
        out.finish(vm)
    })
}

/// A record of a fresh class `module.name`, with these names for the items of a tuple.
///
/// # Errors
/// `Raise::NoRoom`
pub fn make(vm: &mut Vm, module: &str, name: &str, fields: &[&str], items: Value) -> Answer {
    let items = vm.keep(items)?;
    let mut names = [Value::NONE; FIELDS_MAX];
    for (place, field) in names.iter_mut().zip(fields) {
        *place = vm.make_str(field.as_bytes())?;
    }
    let names = vm.make_tuple(&names[..fields.len().min(FIELDS_MAX)])?;
    let dict = vm.new_dict(4)?;
    let word = vm.make_str(NAMES)?;
    vm.dict_put_text(dict.raw_handle(), word, names)?;
    let count = Value::len(fields.len());
    for (word, count) in COUNTS.iter().zip([count, count, Value::small(0)]) {
        let word = vm.make_str(word.as_bytes())?;
        vm.dict_put_text(dict.raw_handle(), word, count)?;
    }
    let (word, module) = (vm.make_str(b"__module__")?, vm.make_str(module.as_bytes())?);
    vm.dict_put_text(dict.raw_handle(), word, module)?;
    let base = vm.make_tuple(&[TypeRow(Kind::Tuple as u16).value()])?;
    let name = vm.make_str(name.as_bytes())?;
    let meta = TypeRow(Kind::Class as u16).value();
    let class = building::make_class(vm, meta, name, base, dict, Value::UNSET)?;
    let items = vm.kept(items);
    let record = vm.finish_new(class, items)?;
    for index in 0..fields.len().min(FIELDS_MAX) {
        let (name, value) = (vm.heap.item(names, index), vm.heap.item(items, index));
        vm.put_slot(record.raw_handle(), name, value)?;
    }
    vm.committed = false;
    Ok(record)
}

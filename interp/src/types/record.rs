//! Records: tuples whose items have names too, such as `sys.version_info`.
//!
//! A record's class derives from `tuple`; the named items stand in slots beside the hidden tuple as well.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::building;
use crate::vm::desc::TypeRow;
use crate::vm::raise::Answer;
use crate::vm::state::Vm;

/// The number of items that have names at most.
const FIELDS_MAX: usize = 16;

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
    let word = vm.make_str(b"_fields")?;
    vm.dict_put_text(dict.raw_handle(), word, names)?;
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

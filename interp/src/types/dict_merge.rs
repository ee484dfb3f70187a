//! Putting what a mapping or an iterable of pairs holds into a dict. All may run Python code.

use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::items::{self, keeping, tick};
use crate::types::list;
use crate::vm::exceptions::ATTRIBUTE_ERROR;
use crate::vm::exceptions::TYPE_ERROR;
use crate::vm::raise::{Done, Raise};
use crate::vm::state::{Kept, Vm};

/// The dict whose entries are what a mapping holds, if that is known without asking it.
pub fn plain_dict(vm: &mut Vm, value: Value) -> Option<Value> {
    let inner = vm.payload(value);
    let inner = if vm.heap.is(inner, Kind::MappingProxy) { vm.get(inner.raw_handle(), 0) } else { inner };
    let plain =
        vm.heap.is(inner, Kind::Dict) && (inner == value || vm.special_of(value, Special::Iter).is_none());
    if plain { Some(inner) } else { None }
}

/// Puts what a mapping, or an iterable of pairs, holds into a dict, as `dict.update` does.
///
/// # Errors
/// `TypeError` and `ValueError` if it is neither; what its methods raise.
pub fn update(vm: &mut Vm, dict: Kept, from: Value) -> Done {
    if let Some(plain) = plain_dict(vm, from) {
        return merge_into(vm, dict, plain);
    }
    keeping(vm, |vm| {
        let from = vm.keep(from)?;
        let name = vm.make_str(b"keys")?;
        let keys = match vm.find_attr(vm.kept(from), name) {
            Err(raise) if vm.caught(raise, ATTRIBUTE_ERROR) => None,
            keys => keys?,
        };
        match keys {
            Some(keys) => {
                let keys = vm.call(keys, &[])?;
                update_by_keys(vm, dict, from, keys)
            }
            None => update_by_pairs(vm, dict, from),
        }
    })
}

/// Puts the entries of one dict into another.
///
/// # Errors
/// What the keys' comparisons raise; `Raise::NoRoom`.
pub fn merge_into(vm: &mut Vm, dict: Kept, from: Value) -> Done {
    if vm.kept(dict) == from {
        return Ok(());
    }
    keeping(vm, |vm| {
        let from = vm.keep(from)?;
        let mut next = 0;
        while let Some(entry) = vm.next_entry(vm.kept(from).raw_handle(), next) {
            tick(vm, entry)?;
            let source = vm.kept(from).raw_handle();
            let hash = vm.entry_hash(source, entry);
            if let Some((key, value)) = vm.entry(source, entry) {
                vm.dict_put_hashed(vm.kept(dict), Some(hash), key, value)?;
            }
            next = entry + 1;
        }
        Ok(())
    })
}

fn update_by_keys(vm: &mut Vm, dict: Kept, from: Kept, keys: Value) -> Done {
    let iterator = vm.iter(keys)?;
    let iterator = vm.keep(iterator)?;
    while let Some(key) = items::next(vm, iterator)? {
        vm.charge_ticks(1)?;
        let mark = vm.kept_mark();
        let key = vm.keep(key)?;
        let value = vm.getitem(vm.kept(from), vm.kept(key))?;
        let key = vm.kept(key);
        vm.let_go(mark);
        vm.dict_put(vm.kept(dict), key, value)?;
    }
    Ok(())
}

fn update_by_pairs(vm: &mut Vm, dict: Kept, from: Kept) -> Done {
    let iterator = vm.iter(vm.kept(from))?;
    let iterator = vm.keep(iterator)?;
    let mut index = 0;
    while let Some(pair) = items::next(vm, iterator)? {
        vm.charge_ticks(1)?;
        let (key, value) = pair_of(vm, pair, index)?;
        vm.dict_put(vm.kept(dict), key, value)?;
        index += 1;
    }
    Ok(())
}

/// The two items of an element of such an iterable.
fn pair_of(vm: &mut Vm, pair: Value, index: usize) -> Result<(Value, Value), Raise> {
    let pair = match list::plain_items(vm, pair) {
        Some(plain) => plain,
        None if vm.is_iterable(pair) => {
            vm.iter(pair).and_then(|iterator| list::from_iterable(vm, iterator))?
        }
        None => {
            return Err(vm.raise_at(
                TYPE_ERROR,
                format_args!("cannot convert dictionary update sequence element #{index} to a sequence"),
            ));
        }
    };
    match (items::count(vm, pair), items::get(vm, pair, 0), items::get(vm, pair, 1)) {
        (2, Some(key), Some(value)) => Ok((key, value)),
        (count, ..) => Err(vm.value_error(format_args!(
            "dictionary update sequence element #{index} has length {count}; 2 is required"
        ))),
    }
}

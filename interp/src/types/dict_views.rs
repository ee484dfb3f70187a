//! `dict_keys`, `dict_values`, `dict_items` and `mappingproxy`: a dict seen through a window.

use core::cmp::Ordering;

use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::items::{self, equal_to_kept, keeping, made, print, push_repr, tick};
use crate::types::iterators::{BACKWARD, GIVE_ITEMS, GIVE_KEYS, GIVE_VALUES, over_dict};
use crate::types::set::compare_tables;
use crate::types::set_algebra as algebra;
use crate::vm::args::Args;
use crate::vm::desc::{Comparison, Field, Native, Operator, Operators, Type};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::{Kept, Vm};
use crate::vm::text_builder::TextBuilder;

/// `dict_keys`
pub static KEYS: Type = Type {
    subclassable: false,
    repr: Some(|vm, this| print(vm, this, ["dict_keys([", "])"], "...", print_view_key)),
    unhashable: true,
    len: Some(|vm, this| Ok(vm.live(dict(vm, this).raw_handle()) as u64)),
    iter: Some(|vm, this| over_dict(vm, dict(vm, this), GIVE_KEYS)),
    contains: Some(|vm, this, key| {
        let mut values = [dict(vm, this), key];
        Ok(vm.search(&mut values, None)?.1.is_some())
    }),
    binary: Some(binary),
    operators: Operators::SET,
    compare: Some(compare),
    methods: &[
        Native::new("__reversed__", "()", |vm, args| reversed(vm, args, GIVE_KEYS)),
        Native::new("isdisjoint", "(other, /)", isdisjoint),
    ],
    fields: &[Field { name: "mapping", get: mapping, set: None }],
    ..Type::new(Kind::DictKeys, "dict_keys")
};

/// `dict_values`
pub static VALUES: Type = Type {
    subclassable: false,
    repr: Some(|vm, this| print(vm, this, ["dict_values([", "])"], "...", print_value)),
    len: Some(|vm, this| Ok(vm.live(dict(vm, this).raw_handle()) as u64)),
    iter: Some(|vm, this| over_dict(vm, dict(vm, this), GIVE_VALUES)),
    methods: &[Native::new("__reversed__", "()", |vm, args| reversed(vm, args, GIVE_VALUES))],
    fields: &[Field { name: "mapping", get: mapping, set: None }],
    ..Type::new(Kind::DictValues, "dict_values")
};

/// `dict_items`
pub static ITEMS: Type = Type {
    subclassable: false,
    repr: Some(|vm, this| print(vm, this, ["dict_items([", "])"], "...", print_pair)),
    unhashable: true,
    len: Some(|vm, this| Ok(vm.live(dict(vm, this).raw_handle()) as u64)),
    iter: Some(|vm, this| over_dict(vm, dict(vm, this), GIVE_ITEMS)),
    contains: Some(has_pair),
    binary: Some(binary),
    operators: Operators::SET,
    compare: Some(compare),
    methods: &[
        Native::new("__reversed__", "()", |vm, args| reversed(vm, args, GIVE_ITEMS)),
        Native::new("isdisjoint", "(other, /)", isdisjoint),
    ],
    fields: &[Field { name: "mapping", get: mapping, set: None }],
    ..Type::new(Kind::DictItems, "dict_items")
};

/// `mappingproxy`
pub static PROXY: Type = Type {
    new: Some(Native::new("mappingproxy", "(mapping)", new_proxy)),
    subclassable: false,
    repr: Some(proxy_repr),
    str: Some(|vm, this| {
        let mapping = dict(vm, this);
        vm.str(mapping)
    }),
    unhashable: true,
    len: Some(|vm, this| {
        let mapping = dict(vm, this);
        vm.length(mapping)
    }),
    iter: Some(|vm, this| {
        let mapping = dict(vm, this);
        vm.iter(mapping)
    }),
    getitem: Some(|vm, this, key| {
        let mapping = dict(vm, this);
        vm.getitem(mapping, key)
    }),
    contains: Some(|vm, this, key| {
        let mapping = dict(vm, this);
        vm.contains(mapping, key)
    }),
    binary: Some(proxy_binary),
    operators: Operators { in_place: Operators::UNION.plain, ..Operators::UNION },
    compare: Some(proxy_compare),
    methods: &[
        Native::new("__reversed__", "()", |vm, args| reversed(vm, args, GIVE_KEYS)),
        Native::new("copy", "()", |vm, args| forward(vm, args, "copy")),
        Native::new("get", "(key, default=None, /)", proxy_get),
        Native::new("items", "()", |vm, args| forward(vm, args, "items")),
        Native::new("keys", "()", |vm, args| forward(vm, args, "keys")),
        Native::new("values", "()", |vm, args| forward(vm, args, "values")),
    ],
    class_methods: crate::types::alias::GENERIC,
    ..Type::new(Kind::MappingProxy, "mappingproxy")
};

/// What a view looks at: a dict; a proxy perhaps at another mapping.
fn dict(vm: &Vm, view: Value) -> Value {
    vm.get(view.raw_handle(), 0)
}

fn mapping(vm: &mut Vm, this: Value) -> Answer {
    let dict = dict(vm, this);
    vm.make(Kind::MappingProxy, &[dict])
}

fn reversed(vm: &mut Vm, args: Args, what: i64) -> Answer {
    let dict = dict(vm, args.get(vm, 0));
    if !vm.heap.is(dict, Kind::Dict) {
        return vm.call_method(dict, "__reversed__", &[]);
    }
    over_dict(vm, dict, what + BACKWARD)
}

/// The next entry of a view that is being printed: its number, key and value.
fn entry_at(vm: &Vm, this: Kept, cursor: usize) -> Option<(usize, Value, Value)> {
    let dict = dict(vm, vm.kept(this)).raw_handle();
    let entry = vm.next_entry(dict, cursor)?;
    vm.entry(dict, entry).map(|(key, value)| (entry, key, value))
}

fn print_view_key(
    vm: &mut Vm,
    this: Kept,
    cursor: usize,
    out: &mut TextBuilder,
    between: &str,
) -> Result<Option<usize>, Raise> {
    let Some((entry, key, _)) = entry_at(vm, this, cursor) else { return Ok(None) };
    out.push(vm, between.as_bytes())?;
    push_repr(vm, out, key)?;
    Ok(Some(entry + 1))
}

fn print_value(
    vm: &mut Vm,
    this: Kept,
    cursor: usize,
    out: &mut TextBuilder,
    between: &str,
) -> Result<Option<usize>, Raise> {
    let Some((entry, _, value)) = entry_at(vm, this, cursor) else { return Ok(None) };
    out.push(vm, between.as_bytes())?;
    push_repr(vm, out, value)?;
    Ok(Some(entry + 1))
}

fn print_pair(
    vm: &mut Vm,
    this: Kept,
    cursor: usize,
    out: &mut TextBuilder,
    between: &str,
) -> Result<Option<usize>, Raise> {
    let Some((entry, key, value)) = entry_at(vm, this, cursor) else { return Ok(None) };
    out.push(vm, between.as_bytes())?;
    out.push(vm, b"(")?;
    let mark = vm.kept_mark();
    let value = vm.keep(value)?;
    push_repr(vm, out, key)?;
    out.push(vm, b", ")?;
    let value = vm.kept(value);
    vm.let_go(mark);
    push_repr(vm, out, value)?;
    out.push(vm, b")")?;
    Ok(Some(entry + 1))
}

/// `(key, value) in items`
fn has_pair(vm: &mut Vm, this: Value, pair: Value) -> Result<bool, Raise> {
    let pair = vm.payload(pair);
    if vm.heap.tuple_len(pair) != Some(2) {
        return Ok(false);
    }
    keeping(vm, |vm| {
        let kept = vm.keep(pair)?;
        let (dict, key) = (dict(vm, this), vm.heap.item(pair, 0));
        let Some(found) = vm.dict_get(dict, key)? else { return Ok(false) };
        let value = vm.heap.item(vm.kept(kept), 1);
        let value = vm.keep(value)?;
        equal_to_kept(vm, found, value)
    })
}

/// A set of what iterating over a view or any other operand gives.
fn as_set(vm: &mut Vm, value: Value) -> Answer {
    if matches!(vm.heap.kind(value), Some(Kind::Set | Kind::Frozenset)) {
        return Ok(value);
    }
    algebra::from_iterable(vm, Kind::Set, value)
}

fn binary(vm: &mut Vm, operator: Operator, a: Value, b: Value) -> Answer {
    let combine: fn(&mut Vm, Kind, Value, Value) -> Answer = match operator {
        Operator::And => return intersection(vm, a, b),
        Operator::Or => algebra::union,
        Operator::Sub => algebra::difference,
        Operator::Xor if vm.heap.is(a, Kind::DictItems) && vm.heap.is(b, Kind::DictItems) => {
            return differing_items(vm, a, b);
        }
        Operator::Xor => algebra::symmetric_difference,
        _ => return Ok(Value::NOT_IMPLEMENTED),
    };
    keeping(vm, |vm| {
        let (a, b) = (vm.keep(a)?, vm.keep(b)?);
        let left = as_set(vm, vm.kept(a))?;
        let left = vm.keep(left)?;
        let right = as_set(vm, vm.kept(b))?;
        combine(vm, Kind::Set, vm.kept(left), right)
    })
}

/// The items of either view that the other one has not: those that both have are not hashed.
fn differing_items(vm: &mut Vm, a: Value, b: Value) -> Answer {
    keeping(vm, |vm| {
        let (a, b) = (dict(vm, a), dict(vm, b));
        let b = vm.keep(b)?;
        let rest = vm.copy_table(a.raw_handle(), Kind::Dict)?;
        let rest = vm.keep(rest)?;
        let of_b = vm.new_table(Kind::Set, 0)?;
        let of_b = vm.keep(of_b)?;
        let mut next = 0;
        while let Some(entry) = vm.next_entry(vm.kept(b).raw_handle(), next) {
            tick(vm, entry)?;
            next = entry + 1;
            let from = vm.kept(b).raw_handle();
            let hash = vm.entry_hash(from, entry);
            let Some((key, value)) = vm.entry(from, entry) else { continue };
            let mark = vm.kept_mark();
            let pair = (vm.keep(key)?, vm.keep(value)?);
            if !drop_same(vm, rest, hash, pair)? {
                let pair = made(vm, |vm| vm.make_tuple(&[vm.kept(pair.0), vm.kept(pair.1)]))?;
                vm.set_add(vm.kept(of_b), pair)?;
            }
            vm.let_go(mark);
        }
        let rest = made(vm, |vm| vm.make(Kind::DictItems, &[vm.kept(rest)]))?;
        let rest = algebra::from_iterable(vm, Kind::Set, rest)?;
        algebra::union(vm, Kind::Set, rest, vm.kept(of_b))
    })
}

/// Removes a key with an equal value from `rest`; `false` if there is none.
fn drop_same(vm: &mut Vm, rest: Kept, hash: Value, (key, value): (Kept, Kept)) -> Result<bool, Raise> {
    let mut values = [vm.kept(rest), vm.kept(key)];
    let Some(found) = vm.search(&mut values, Some(hash))?.1 else { return Ok(false) };
    let mine = vm.entry_value(values[0].raw_handle(), found);
    let same = equal_to_kept(vm, mine, value)?;
    let mut values = [vm.kept(rest), vm.kept(key)];
    if same && let Some(found) = vm.search(&mut values, Some(hash))?.1 {
        vm.remove_entry(values[0].raw_handle(), found);
    }
    Ok(same)
}

/// What is in both: each item of the other one, or of the smaller view, is sought in the view.
fn intersection(vm: &mut Vm, a: Value, b: Value) -> Answer {
    let is_view = |vm: &Vm, value| matches!(vm.heap.kind(value), Some(Kind::DictKeys | Kind::DictItems));
    let (mut view, mut other) = if is_view(vm, a) { (a, b) } else { (b, a) };
    if vm.heap.is(other, Kind::Set) && size(vm, view) <= size(vm, other) {
        return keeping(vm, |vm| {
            let other = vm.keep(other)?;
            let view = as_set(vm, view)?;
            algebra::intersection(vm, Kind::Set, vm.kept(other), view)
        });
    }
    if is_view(vm, other) && size(vm, other) > size(vm, view) {
        (view, other) = (other, view);
    }
    keeping(vm, |vm| {
        let view = vm.keep(view)?;
        let walked = vm.iter(other)?;
        let walked = vm.keep(walked)?;
        let both = vm.new_table(Kind::Set, 0)?;
        let both = vm.keep(both)?;
        while let Some(item) = vm.next(vm.kept(walked))? {
            let mark = vm.kept_mark();
            let kept = vm.keep(item)?;
            if vm.contains(vm.kept(view), item)? {
                vm.set_add(vm.kept(both), vm.kept(kept))?;
            }
            vm.let_go(mark);
        }
        Ok(vm.kept(both))
    })
}

/// How many items a view or set has; `None` for anything else.
fn size(vm: &Vm, value: Value) -> Option<usize> {
    match vm.heap.kind(value)? {
        Kind::DictKeys | Kind::DictItems => Some(vm.live(dict(vm, value).raw_handle())),
        Kind::Set | Kind::Frozenset => Some(vm.live(value.raw_handle())),
        _ => None,
    }
}

fn compare(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    let (Some(first), Some(second)) = (size(vm, a), size(vm, b)) else { return Ok(Value::NOT_IMPLEMENTED) };
    if vm.heap.is(a, Kind::DictKeys) && !vm.heap.is(b, Kind::DictItems) {
        let other = if vm.heap.is(b, Kind::DictKeys) { dict(vm, b) } else { b };
        let keys = dict(vm, a);
        return compare_tables(vm, comparison, keys, other);
    }
    let order = first.cmp(&second);
    let answer = match comparison {
        Comparison::Ne => order.is_ne() || !all_in(vm, a, b)?,
        _ if !comparison.holds(order) => false,
        Comparison::Gt | Comparison::Ge => all_in(vm, b, a)?,
        _ => all_in(vm, a, b)?,
    };
    debug_assert!(comparison != Comparison::Eq || !answer || order == Ordering::Equal);
    Ok(Value::bool(answer))
}

/// Whether all that iterating over `a` gives is in `b`.
fn all_in(vm: &mut Vm, a: Value, b: Value) -> Result<bool, Raise> {
    items::nested(vm, items::COMPARING, |vm| {
        let b = vm.keep(b)?;
        let iterator = vm.iter(a)?;
        let iterator = vm.keep(iterator)?;
        while let Some(item) = items::next(vm, iterator)? {
            vm.charge_ticks(1)?;
            if !vm.contains(vm.kept(b), item)? {
                return Ok(false);
            }
        }
        Ok(true)
    })
}

fn isdisjoint(vm: &mut Vm, args: Args) -> Answer {
    let left = args.get(vm, 0);
    let left = as_set(vm, left)?;
    let right = args.get(vm, 1);
    algebra::is_disjoint(vm, left, right).map(Value::bool)
}

fn new_proxy(vm: &mut Vm, args: Args) -> Answer {
    let mapping = args.get(vm, 1);
    if vm.as_dict(mapping).is_none() && vm.special_of(mapping, Special::GetItem).is_none() {
        let name = vm.type_name(mapping);
        return Err(vm.type_error(format_args!("mappingproxy() argument must be a mapping, not {name}")));
    }
    vm.make(Kind::MappingProxy, &[mapping])
}

fn proxy_repr(vm: &mut Vm, this: Value) -> Answer {
    keeping(vm, |vm| {
        let kept = vm.keep(this)?;
        let mut out = TextBuilder::new(vm)?;
        out.push(vm, b"mappingproxy(")?;
        let mapping = dict(vm, vm.kept(kept));
        push_repr(vm, &mut out, mapping)?;
        out.push(vm, b")")?;
        out.finish(vm)
    })
}

/// The mapping behind a proxy; any other value as it is.
fn behind(vm: &Vm, value: Value) -> Value {
    if vm.heap.is(value, Kind::MappingProxy) { dict(vm, value) } else { value }
}

fn proxy_binary(vm: &mut Vm, operator: Operator, a: Value, b: Value) -> Answer {
    if operator != Operator::Or {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let (a, b) = (behind(vm, a), behind(vm, b));
    vm.try_binary(operator, a, b)
}

fn proxy_compare(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    let (a, b) = (behind(vm, a), behind(vm, b));
    vm.compare(comparison, a, b)
}

fn forward(vm: &mut Vm, args: Args, name: &str) -> Answer {
    let mapping = dict(vm, args.get(vm, 0));
    vm.call_method(mapping, name, &[])
}

fn proxy_get(vm: &mut Vm, args: Args) -> Answer {
    let mapping = dict(vm, args.get(vm, 0));
    let default = args.opt(vm, 2).unwrap_or(Value::NONE);
    vm.call_method(mapping, "get", &[args.get(vm, 1), default])
}

//! `dict`: keys to values in the order in which the keys came. The table is `vm/table.rs`; merging stands in
//! `dict_merge.rs`, views in `dict_views.rs`.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::alias;
use crate::types::dict_merge::{self, merge_into};
use crate::types::items::{self, COMPARING, keeping, nested, print, push_repr, tick};
use crate::types::iterators::{BACKWARD, GIVE_KEYS, over_dict};
use crate::vm::args::Args;
use crate::vm::desc::{Comparison, Native, Operator, Operators, Type, TypeRow};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Vm};
use crate::vm::text_builder::TextBuilder;

/// `dict`
pub static TYPE: Type = Type {
    doc: "dict() -> new empty dictionary\n\
          dict(mapping) -> new dictionary initialized from a mapping object's\n    (key, value) pairs\n\
          dict(iterable) -> new dictionary initialized as if via:\n    d = {}\n    for k, v in iterable:\n        d[k] = v\n\
          dict(**kwargs) -> new dictionary initialized with the name=value pairs\n    in the keyword argument list.  \
          For example:  dict(one=1, two=2)",
    new: Some(Native::new("dict", "(*args, **kwargs)", construct)),
    repr: Some(repr),
    unhashable: true,
    len: Some(|vm, this| Ok(vm.live(this.raw_handle()) as u64)),
    iter: Some(iter),
    getitem: Some(getitem),
    setitem: Some(setitem),
    contains: Some(contains),
    binary: Some(binary),
    inplace: Some(inplace),
    operators: Operators { in_place: Operators::UNION.plain, ..Operators::UNION },
    compare: Some(compare),
    methods: &[
        Native::new("__init__", "(*args, **kwargs)", init),
        Native::new("__reversed__", "()", reversed),
        Native::new("clear", "()", clear),
        Native::new("copy", "()", copy),
        Native::new("get", "(key, default=None, /)", get),
        Native::new("items", "()", items_view),
        Native::new("keys", "()", keys),
        Native::new("pop", "(key, default=0, /)", pop),
        Native::new("popitem", "()", popitem),
        Native::new("setdefault", "(key, default=None, /)", setdefault),
        Native::new("update", "(*args, **kwargs)", update),
        Native::new("values", "()", values),
    ],
    class_methods: &[Native::new("fromkeys", "(iterable, value=None, /)", fromkeys), alias::CLASS_ITEM],
    ..Type::new(Kind::Dict, "dict")
};

/// The row of `dict`.
pub const ROW: TypeRow = TypeRow(Kind::Dict as u16);

/// The receiver of a method.
#[inline]
fn this(vm: &Vm, args: Args) -> Value {
    vm.payload(args.get(vm, 0))
}

fn construct(vm: &mut Vm, args: Args) -> Answer {
    let dict = vm.new_dict(0)?;
    let dict = vm.keep(dict)?;
    update_from(vm, dict, args, "dict")?;
    items::constructed(vm, args, vm.kept(dict))
}

/// What `dict(...)` and `update(...)` do with their arguments.
fn update_from(vm: &mut Vm, dict: Kept, args: Args, name: &str) -> Done {
    match args.len() - 1 {
        0 => {}
        1 => dict_merge::update(vm, dict, args.get(vm, 1))?,
        count => {
            return Err(vm.type_error(format_args!("{name} expected at most 1 argument, got {count}")));
        }
    }
    let named = args.key(vm, 0);
    if !named.is_set() {
        return Ok(());
    }
    if has_other_keys(vm, named) {
        return Err(vm.type_error(format_args!("keywords must be strings")));
    }
    merge_into(vm, dict, named)
}

/// Whether a dict has keys that are no strings.
fn has_other_keys(vm: &Vm, dict: Value) -> bool {
    let dict = dict.raw_handle();
    let mut next = 0;
    while let Some(entry) = vm.next_entry(dict, next) {
        if vm.entry(dict, entry).is_some_and(|(key, _)| !vm.is_str(vm.payload(key))) {
            return true;
        }
        next = entry + 1;
    }
    false
}

fn repr(vm: &mut Vm, this: Value) -> Answer {
    print(vm, this, ["{", "}"], "{...}", print_entry)
}

fn print_entry(
    vm: &mut Vm,
    this: Kept,
    cursor: usize,
    out: &mut TextBuilder,
    between: &str,
) -> Result<Option<usize>, Raise> {
    let dict = vm.kept(this).raw_handle();
    let Some(entry) = vm.next_entry(dict, cursor) else { return Ok(None) };
    let Some((key, value)) = vm.entry(dict, entry) else { return Ok(None) };
    out.push(vm, between.as_bytes())?;
    let mark = vm.kept_mark();
    let value = vm.keep(value)?;
    push_repr(vm, out, key)?;
    out.push(vm, b": ")?;
    let value = vm.kept(value);
    vm.let_go(mark);
    push_repr(vm, out, value)?;
    Ok(Some(entry + 1))
}

fn iter(vm: &mut Vm, this: Value) -> Answer {
    over_dict(vm, this, GIVE_KEYS)
}

fn getitem(vm: &mut Vm, this: Value, key: Value) -> Answer {
    let mut values = [this, key];
    match vm.search(&mut values, None)?.1 {
        Some(entry) => Ok(vm.entry_value(values[0].raw_handle(), entry)),
        None => Err(vm.key_error(values[1])),
    }
}

fn setitem(vm: &mut Vm, this: Value, key: Value, value: Value) -> Done {
    if value.is_set() {
        return vm.dict_put(this, key, value);
    }
    let mut values = [this, key];
    match vm.search(&mut values, None)?.1 {
        Some(entry) => {
            vm.remove_entry(values[0].raw_handle(), entry);
            Ok(())
        }
        None => Err(vm.key_error(values[1])),
    }
}

fn contains(vm: &mut Vm, this: Value, key: Value) -> Result<bool, Raise> {
    let mut values = [this, key];
    Ok(vm.search(&mut values, None)?.1.is_some())
}

fn binary(vm: &mut Vm, operator: Operator, a: Value, b: Value) -> Answer {
    if operator != Operator::Or || !vm.heap.is(a, Kind::Dict) || !vm.heap.is(b, Kind::Dict) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    keeping(vm, |vm| {
        let (a, b) = (vm.keep(a)?, vm.keep(b)?);
        let union = vm.copy_table(vm.kept(a).raw_handle(), Kind::Dict)?;
        let union = vm.keep(union)?;
        merge_into(vm, union, vm.kept(b))?;
        Ok(vm.kept(union))
    })
}

fn inplace(vm: &mut Vm, operator: Operator, a: Value, b: Value) -> Answer {
    if operator != Operator::Or {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    keeping(vm, |vm| {
        let a = vm.keep(a)?;
        dict_merge::update(vm, a, b)?;
        Ok(vm.kept(a))
    })
}

fn compare(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    let wanted = match comparison {
        Comparison::Eq => true,
        Comparison::Ne => false,
        _ => return Ok(Value::NOT_IMPLEMENTED),
    };
    if !vm.heap.is(b, Kind::Dict) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    if vm.live(a.raw_handle()) != vm.live(b.raw_handle()) {
        return Ok(Value::bool(!wanted));
    }
    let equal = nested(vm, COMPARING, |vm| {
        let (a, b) = (vm.keep(a)?, vm.keep(b)?);
        let mut next = 0;
        while let Some(entry) = vm.next_entry(vm.kept(a).raw_handle(), next) {
            tick(vm, entry)?;
            if !same_in(vm, a, entry, b)? {
                return Ok(false);
            }
            next = entry + 1;
        }
        Ok(true)
    })?;
    Ok(Value::bool(equal == wanted))
}

/// Whether the dict `b` has the key of an entry of `a`, with an equal value.
fn same_in(vm: &mut Vm, a: Kept, entry: usize, b: Kept) -> Result<bool, Raise> {
    let dict = vm.kept(a).raw_handle();
    let Some((key, value)) = vm.entry(dict, entry) else { return Ok(true) };
    let hash = vm.entry_hash(dict, entry);
    let mut values = [vm.kept(b), key, value];
    let Some(found) = vm.search(&mut values, Some(hash))?.1 else { return Ok(false) };
    let other = vm.entry_value(values[0].raw_handle(), found);
    match vm.plain_equal(values[2], other) {
        Some(equal) => Ok(equal),
        None => vm.equal(values[2], other),
    }
}

fn init(vm: &mut Vm, args: Args) -> Answer {
    let dict = this(vm, args);
    let dict = vm.keep(dict)?;
    update_from(vm, dict, args, "dict")?;
    Ok(Value::NONE)
}

fn reversed(vm: &mut Vm, args: Args) -> Answer {
    let this = this(vm, args);
    over_dict(vm, this, GIVE_KEYS + BACKWARD)
}

fn clear(vm: &mut Vm, args: Args) -> Answer {
    let dict = this(vm, args).raw_handle();
    vm.clear_table(dict);
    Ok(Value::NONE)
}

fn copy(vm: &mut Vm, args: Args) -> Answer {
    let dict = this(vm, args).raw_handle();
    vm.copy_table(dict, Kind::Dict)
}

fn get(vm: &mut Vm, args: Args) -> Answer {
    let (dict, key) = (this(vm, args), args.get(vm, 1));
    match vm.dict_get(dict, key)? {
        Some(value) => Ok(value),
        None => Ok(args.opt(vm, 2).unwrap_or(Value::NONE)),
    }
}

fn items_view(vm: &mut Vm, args: Args) -> Answer {
    let dict = this(vm, args);
    vm.make(Kind::DictItems, &[dict])
}

fn keys(vm: &mut Vm, args: Args) -> Answer {
    let dict = this(vm, args);
    vm.make(Kind::DictKeys, &[dict])
}

fn values(vm: &mut Vm, args: Args) -> Answer {
    let dict = this(vm, args);
    vm.make(Kind::DictValues, &[dict])
}

fn pop(vm: &mut Vm, args: Args) -> Answer {
    let (dict, key) = (this(vm, args), args.get(vm, 1));
    // An empty one does not ask for the key's hash.
    let removed = if vm.live(dict.raw_handle()) == 0 { None } else { vm.dict_remove(dict, key)? };
    match (removed, args.opt(vm, 2)) {
        (Some(value), _) => Ok(value),
        (None, Some(default)) => Ok(default),
        (None, None) => {
            let key = args.get(vm, 1);
            Err(vm.key_error(key))
        }
    }
}

fn popitem(vm: &mut Vm, args: Args) -> Answer {
    let dict = this(vm, args).raw_handle();
    let last = vm.used(dict).checked_sub(1);
    let Some((entry, (key, value))) = last.and_then(|last| Some((last, vm.entry(dict, last)?))) else {
        let message = vm.make_str(b"popitem(): dictionary is empty")?;
        return Err(vm.key_error(message));
    };
    let pair = vm.make_tuple(&[key, value])?;
    vm.remove_entry(dict, entry);
    Ok(pair)
}

fn setdefault(vm: &mut Vm, args: Args) -> Answer {
    let dict = this(vm, args);
    let default = args.opt(vm, 2).unwrap_or(Value::NONE);
    vm.dict_get_or_put(dict, args.get(vm, 1), default)
}

fn update(vm: &mut Vm, args: Args) -> Answer {
    let dict = this(vm, args);
    let dict = vm.keep(dict)?;
    update_from(vm, dict, args, "update")?;
    Ok(Value::NONE)
}

fn fromkeys(vm: &mut Vm, args: Args) -> Answer {
    let class = args.get(vm, 0);
    let made = if class == ROW.value() { vm.new_dict(0)? } else { vm.call(class, &[])? };
    let made = vm.keep(made)?;
    let iterator = vm.iter(args.get(vm, 1))?;
    let iterator = vm.keep(iterator)?;
    let mut index = 0;
    while let Some(key) = items::next(vm, iterator)? {
        tick(vm, index)?;
        index += 1;
        let value = args.opt(vm, 2).unwrap_or(Value::NONE);
        let target = vm.kept(made);
        if vm.heap.is(target, Kind::Dict) {
            vm.dict_put(target, key, value)?;
        } else {
            vm.setitem(target, key, value)?;
        }
    }
    Ok(vm.kept(made))
}

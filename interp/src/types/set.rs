//! `set` and `frozenset`: keys without values, in the order in which they came. What they do with each other stands in
//! `set_algebra.rs`.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::items::{self, COMPARING, inside_or_whole, keeping, nested, print, push_repr};
use crate::types::iterators::over_set;
use crate::types::set_algebra as algebra;
use crate::vm::args::Args;
use crate::vm::bind::MessageText;
use crate::vm::desc::{Comparison, Native, Operator, Operators, Type};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Vm};
use crate::vm::table::FINGER;
use crate::vm::text_builder::TextBuilder;

/// `set`
pub static TYPE: Type = Type {
    doc: "set() -> new empty set object\nset(iterable) -> new set object\n\nBuild an unordered collection of unique elements.",
    new: Some(Native::new("set", "(iterable=None, /)", new_set)),
    whole: true,
    repr: Some(repr),
    unhashable: true,
    len: Some(|vm, this| Ok(vm.live(this.raw_handle()) as u64)),
    iter: Some(over_set),
    contains: Some(|vm, this, item| vm.set_has(this, item)),
    binary: Some(binary_of_any),
    inplace: Some(inplace),
    operators: Operators { in_place: Operators::SET.plain, ..Operators::SET },
    compare: Some(compare),
    methods: &[
        Native::new("__init__", "(iterable=None, /)", init),
        Native::new("add", "(object, /)", add),
        Native::new("clear", "()", clear),
        Native::new("copy", "()", copy),
        Native::new("difference", "(*others)", difference),
        Native::new("difference_update", "(*others)", difference_update),
        Native::new("discard", "(object, /)", discard),
        Native::new("intersection", "(*others)", intersection),
        Native::new("intersection_update", "(*others)", intersection_update),
        Native::new("isdisjoint", "(other, /)", isdisjoint),
        Native::new("issubset", "(other, /)", issubset),
        Native::new("issuperset", "(other, /)", issuperset),
        Native::new("pop", "()", pop),
        Native::new("remove", "(object, /)", remove),
        Native::new("symmetric_difference", "(other, /)", symmetric_difference),
        Native::new("symmetric_difference_update", "(other, /)", symmetric_difference_update),
        Native::new("union", "(*others)", union),
        Native::new("update", "(*others)", update),
    ],
    class_methods: crate::types::alias::GENERIC,
    ..Type::new(Kind::Set, "set")
};

/// `frozenset`
pub static FROZEN: Type = Type {
    doc: "frozenset() -> empty frozenset object\nfrozenset(iterable) -> frozenset object\n\n\
          Build an immutable unordered collection of unique elements.",
    new: Some(Native::new("frozenset", "(iterable=None, /)", new_frozenset)),
    whole: true,
    repr: Some(repr),
    hash: Some(|vm, this| Ok(vm.items_hash(this.raw_handle()))),
    len: Some(|vm, this| Ok(vm.live(this.raw_handle()) as u64)),
    iter: Some(over_set),
    contains: Some(|vm, this, item| vm.set_has(this, item)),
    binary: Some(binary_of_any),
    operators: Operators::SET,
    compare: Some(compare),
    methods: &[
        Native::new("copy", "()", copy),
        Native::new("difference", "(*others)", difference),
        Native::new("intersection", "(*others)", intersection),
        Native::new("isdisjoint", "(other, /)", isdisjoint),
        Native::new("issubset", "(other, /)", issubset),
        Native::new("issuperset", "(other, /)", issuperset),
        Native::new("symmetric_difference", "(other, /)", symmetric_difference),
        Native::new("union", "(*others)", union),
    ],
    class_methods: crate::types::alias::GENERIC,
    ..Type::new(Kind::Frozenset, "frozenset")
};

/// The receiver of a method.
fn this(vm: &Vm, args: Args) -> Value {
    vm.payload(args.get(vm, 0))
}

/// The receiver of a method, kept.
fn keep_this(vm: &mut Vm, args: Args) -> Result<Kept, Raise> {
    let this = this(vm, args);
    vm.keep(this)
}

/// Whether a set is a `set` or a `frozenset`.
fn kind(vm: &Vm, set: Value) -> Kind {
    vm.heap.arena.kind(set.raw_handle())
}

fn new_set(vm: &mut Vm, args: Args) -> Answer {
    let set = match args.opt(vm, 1) {
        Some(iterable) => algebra::from_iterable(vm, Kind::Set, iterable)?,
        None => vm.new_table(Kind::Set, 0)?,
    };
    items::constructed(vm, args, set)
}

fn new_frozenset(vm: &mut Vm, args: Args) -> Answer {
    let plain = args.get(vm, 0) == FROZEN.row.value();
    let set = match args.opt(vm, 1) {
        Some(same) if plain && vm.heap.is(same, Kind::Frozenset) => same,
        Some(iterable) => algebra::from_iterable(vm, Kind::Frozenset, iterable)?,
        None => vm.new_table(Kind::Frozenset, 0)?,
    };
    items::constructed(vm, args, set)
}

/// `{1, 2}`, `Name({1, 2})`
fn repr(vm: &mut Vm, whole: Value) -> Answer {
    let this = vm.payload(whole);
    let name = vm.short_type_name(whole);
    if vm.live(this.raw_handle()) == 0 {
        return vm.make_text(format_args!("{name}()"));
    }
    let [mut open, mut again] = [MessageText::default(), MessageText::default()];
    open.format(format_args!("{name}({{"));
    again.format(format_args!("{name}(...)"));
    let braces = if whole == this && kind(vm, this) == Kind::Set { ["{", "}"] } else { [open.text(), "})"] };
    print(vm, this, braces, again.text(), print_key)
}

/// The operands as sets, where they are any.
fn binary_of_any(vm: &mut Vm, operator: Operator, a: Value, b: Value) -> Answer {
    let inside =
        |side| [Kind::Set, Kind::Frozenset].iter().fold(side, |side, kind| inside_or_whole(vm, side, *kind));
    let [a, b] = [a, b].map(inside);
    binary(vm, operator, a, b)
}

/// `Element` of sets.
fn print_key(
    vm: &mut Vm,
    this: Kept,
    cursor: usize,
    out: &mut TextBuilder,
    between: &str,
) -> Result<Option<usize>, Raise> {
    let table = vm.kept(this).raw_handle();
    let Some(entry) = vm.next_entry(table, cursor) else { return Ok(None) };
    let Some((key, _)) = vm.entry(table, entry) else { return Ok(None) };
    out.push(vm, between.as_bytes())?;
    push_repr(vm, out, key)?;
    Ok(Some(entry + 1))
}

fn both_sets(vm: &Vm, a: Value, b: Value) -> bool {
    [a, b].iter().all(|set| matches!(vm.heap.kind(*set), Some(Kind::Set | Kind::Frozenset)))
}

fn binary(vm: &mut Vm, operator: Operator, a: Value, b: Value) -> Answer {
    if !both_sets(vm, a, b) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let kind = kind(vm, a);
    match operator {
        Operator::And => algebra::intersection(vm, kind, a, b),
        Operator::Or => algebra::union(vm, kind, a, b),
        Operator::Sub => algebra::difference(vm, kind, a, b),
        Operator::Xor => algebra::symmetric_difference(vm, kind, a, b),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn inplace(vm: &mut Vm, operator: Operator, a: Value, b: Value) -> Answer {
    if !both_sets(vm, a, b) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    keeping(vm, |vm| {
        let set = vm.keep(a)?;
        match operator {
            Operator::And => algebra::intersection_update(vm, set, b)?,
            Operator::Or => algebra::update(vm, set, b)?,
            Operator::Sub => algebra::difference_update(vm, set, b)?,
            Operator::Xor => algebra::symmetric_difference_update(vm, set, b)?,
            _ => return Ok(Value::NOT_IMPLEMENTED),
        }
        Ok(vm.kept(set))
    })
}

fn compare(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    if !both_sets(vm, a, b) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    compare_tables(vm, comparison, a, b)
}

/// Compares two tables as sets: `<` is "a proper subset of".
///
/// # Errors
/// What the items' comparisons raise.
pub fn compare_tables(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    let order = vm.live(a.raw_handle()).cmp(&vm.live(b.raw_handle()));
    let answer = match comparison {
        Comparison::Ne => order.is_ne() || !nested(vm, COMPARING, |vm| algebra::is_within(vm, a, b))?,
        _ if !comparison.holds(order) => false,
        Comparison::Gt | Comparison::Ge => nested(vm, COMPARING, |vm| algebra::is_within(vm, b, a))?,
        _ => nested(vm, COMPARING, |vm| algebra::is_within(vm, a, b))?,
    };
    Ok(Value::bool(answer))
}

fn init(vm: &mut Vm, args: Args) -> Answer {
    let set = keep_this(vm, args)?;
    let table = vm.kept(set).raw_handle();
    vm.clear_table(table);
    if let Some(iterable) = args.opt(vm, 1) {
        algebra::update(vm, set, iterable)?;
    }
    Ok(Value::NONE)
}

fn add(vm: &mut Vm, args: Args) -> Answer {
    let set = this(vm, args);
    vm.set_add(set, args.get(vm, 1))?;
    Ok(Value::NONE)
}

fn clear(vm: &mut Vm, args: Args) -> Answer {
    let set = this(vm, args).raw_handle();
    vm.clear_table(set);
    Ok(Value::NONE)
}

fn copy(vm: &mut Vm, args: Args) -> Answer {
    let set = this(vm, args);
    match kind(vm, set) {
        Kind::Frozenset if set == args.get(vm, 0) => Ok(set),
        kind => vm.copy_table(set.raw_handle(), kind),
    }
}

/// Combines the receiver with each of the other arguments.
fn fold(vm: &mut Vm, args: Args, combine: fn(&mut Vm, Kind, Value, Value) -> Answer) -> Answer {
    let set = this(vm, args);
    let kind = kind(vm, set);
    if args.len() == 1 {
        return vm.copy_table(set.raw_handle(), kind);
    }
    let set = vm.keep(set)?;
    for index in 1..args.len() {
        let combined = combine(vm, kind, vm.kept(set), args.get(vm, index))?;
        vm.keep_again(set, combined);
    }
    Ok(vm.kept(set))
}

/// Changes the receiver by each of the other arguments.
fn fold_into(vm: &mut Vm, args: Args, change: fn(&mut Vm, Kept, Value) -> Done) -> Answer {
    let set = keep_this(vm, args)?;
    for index in 1..args.len() {
        change(vm, set, args.get(vm, index))?;
    }
    Ok(Value::NONE)
}

fn difference(vm: &mut Vm, args: Args) -> Answer {
    fold(vm, args, algebra::difference)
}

fn difference_update(vm: &mut Vm, args: Args) -> Answer {
    fold_into(vm, args, algebra::difference_update)
}

fn discard(vm: &mut Vm, args: Args) -> Answer {
    let set = this(vm, args);
    vm.set_remove(set, args.get(vm, 1))?;
    Ok(Value::NONE)
}

fn intersection(vm: &mut Vm, args: Args) -> Answer {
    fold(vm, args, algebra::intersection)
}

fn intersection_update(vm: &mut Vm, args: Args) -> Answer {
    fold_into(vm, args, algebra::intersection_update)
}

fn isdisjoint(vm: &mut Vm, args: Args) -> Answer {
    let set = this(vm, args);
    algebra::is_disjoint(vm, set, args.get(vm, 1)).map(Value::bool)
}

fn issubset(vm: &mut Vm, args: Args) -> Answer {
    let other = args.get(vm, 1);
    let other = match vm.as_set(other) {
        Some(other) => Value::object(other),
        None => algebra::from_iterable(vm, Kind::Set, other)?,
    };
    let set = this(vm, args);
    algebra::is_within(vm, set, other).map(Value::bool)
}

fn issuperset(vm: &mut Vm, args: Args) -> Answer {
    let set = this(vm, args);
    algebra::contains_all(vm, set, args.get(vm, 1)).map(Value::bool)
}

fn pop(vm: &mut Vm, args: Args) -> Answer {
    let set = this(vm, args).raw_handle();
    let finger = vm.get(set, FINGER).as_int().map_or(0, |at| at as usize);
    let found = vm.next_entry(set, finger).or_else(|| vm.next_entry(set, 0));
    let Some((entry, (key, _))) = found.and_then(|entry| Some((entry, vm.entry(set, entry)?))) else {
        let message = vm.make_str(b"pop from an empty set")?;
        return Err(vm.key_error(message));
    };
    vm.remove_entry(set, entry);
    vm.set(set, FINGER, Value::len(entry));
    Ok(key)
}

fn remove(vm: &mut Vm, args: Args) -> Answer {
    let set = this(vm, args);
    if vm.set_remove(set, args.get(vm, 1))? {
        return Ok(Value::NONE);
    }
    let item = args.get(vm, 1);
    Err(vm.key_error(item))
}

fn symmetric_difference(vm: &mut Vm, args: Args) -> Answer {
    fold(vm, args, algebra::symmetric_difference)
}

fn symmetric_difference_update(vm: &mut Vm, args: Args) -> Answer {
    fold_into(vm, args, algebra::symmetric_difference_update)
}

fn union(vm: &mut Vm, args: Args) -> Answer {
    fold(vm, args, algebra::union)
}

fn update(vm: &mut Vm, args: Args) -> Answer {
    fold_into(vm, args, algebra::update)
}

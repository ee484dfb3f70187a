//! Builtin functions over iterables: `all any iter len max min next sorted sum`.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::list;
use crate::vm::args::Args;
use crate::vm::desc::{Comparison, Operator};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Vm};

/// Whether some item's truth is `wanted`.
fn some(vm: &mut Vm, args: Args, wanted: bool) -> Result<bool, Raise> {
    let iterable = args.get(vm, 0);
    let iterator = vm.iter(iterable)?;
    let iterator = vm.keep(iterator)?;
    some_of(vm, iterator, wanted)
}

fn some_of(vm: &mut Vm, iterator: Kept, wanted: bool) -> Result<bool, Raise> {
    while let Some(item) = vm.next(vm.kept(iterator))? {
        vm.charge_ticks(1)?;
        if vm.truth(item)? == wanted {
            return Ok(true);
        }
    }
    Ok(false)
}

/// `any` (`all` if `false` is wanted) of an item and of what an iterator has behind it.
///
/// # Errors
/// What iterating raises, and what items are asked for their truth.
pub fn some_on(vm: &mut Vm, item: Value, iterator: Value, wanted: bool) -> Answer {
    let iterator = vm.keep(iterator)?;
    let found = vm.truth(item)? == wanted || some_of(vm, iterator, wanted)?;
    Ok(Value::bool(found == wanted))
}

/// `all(iterable)`
///
/// # Errors
/// What iterating raises.
pub fn all(vm: &mut Vm, args: Args) -> Answer {
    Ok(Value::bool(!some(vm, args, false)?))
}

/// `any(iterable)`
///
/// # Errors
/// What iterating raises.
pub fn any(vm: &mut Vm, args: Args) -> Answer {
    Ok(Value::bool(some(vm, args, true)?))
}

/// `iter(object)`, `iter(callable, sentinel)`
///
/// # Errors
/// `TypeError`
pub fn iter(vm: &mut Vm, args: Args) -> Answer {
    let object = args.get(vm, 0);
    let Some(sentinel) = args.opt(vm, 1) else { return vm.iter(object) };
    if !vm.is_callable(object) {
        return Err(vm.type_error(format_args!("iter(v, w): v must be callable")));
    }
    vm.make(Kind::CallIterator, &[object, sentinel])
}

/// `len(obj)`
///
/// # Errors
/// `TypeError`
pub fn len(vm: &mut Vm, args: Args) -> Answer {
    let object = args.get(vm, 0);
    let len = vm.length(object)?;
    vm.make_unsigned(len)
}

/// `next(iterator[, default])`
///
/// # Errors
/// `StopIteration`, and what the iterator raises.
pub fn next(vm: &mut Vm, args: Args) -> Answer {
    let iterator = args.get(vm, 0);
    if !vm.is_iterator(iterator) {
        let name = vm.type_name(iterator);
        return Err(vm.type_error(format_args!("'{name}' object is not an iterator")));
    }
    match vm.next_or_result(iterator)? {
        Some(item) => Ok(item),
        None => match args.opt(vm, 1) {
            Some(default) => Ok(default),
            None => {
                let result = vm.root(crate::vm::state::Root::Raised);
                Err(vm.stop_iteration(result))
            }
        },
    }
}

/// `max(iterable, *[, key, default])`, `max(a, b, ...)`
///
/// # Errors
/// What comparing raises.
pub fn max(vm: &mut Vm, args: Args) -> Answer {
    extreme(vm, args, "max", Comparison::Gt)
}

/// `min(iterable, *[, key, default])`, `min(a, b, ...)`
///
/// # Errors
/// What comparing raises.
pub fn min(vm: &mut Vm, args: Args) -> Answer {
    extreme(vm, args, "min", Comparison::Lt)
}

/// The best of the items so far.
pub struct Best {
    value: Kept,
    key: Kept,
    found: bool,
}

impl Best {
    /// The best of a value, an item and what an iterator has behind it.
    ///
    /// # Errors
    /// What iterating and comparing raise.
    pub fn go_on(vm: &mut Vm, value: Value, item: Value, iterator: Value, better: Comparison) -> Answer {
        let (value, item) = (vm.keep(value)?, vm.keep(item)?);
        let iterator = vm.keep(iterator)?;
        let key = vm.keep(vm.kept(value))?;
        let mut best = Best { value, key, found: true };
        best.challenge(vm, Value::UNSET, vm.kept(item), better)?;
        best.rest(vm, Value::UNSET, iterator, better)?;
        Ok(vm.kept(best.value))
    }

    /// The items of an iterator challenge it, compared by a key if there is one.
    fn rest(&mut self, vm: &mut Vm, key: Value, iterator: Kept, better: Comparison) -> Done {
        let key = vm.keep(key)?;
        while let Some(item) = vm.next(vm.kept(iterator))? {
            vm.charge_ticks(1)?;
            self.challenge(vm, vm.kept(key), item, better)?;
        }
        Ok(())
    }

    fn challenge(&mut self, vm: &mut Vm, key_function: Value, item: Value, better: Comparison) -> Done {
        let (item_place, mut key) = (vm.keep(item)?, item);
        if key_function.is_set() && !key_function.is_none() {
            key = vm.call(key_function, &[item])?;
        }
        let key = vm.keep(key)?;
        let wins = !self.found || {
            let (new, old) = (vm.kept(key), vm.kept(self.key));
            let answer = match crate::vm::protocol::quick_compare(better, new, old) {
                Some(truth) => Value::bool(truth),
                None => vm.compare(better, new, old)?,
            };
            vm.truth(answer)?
        };
        if wins {
            let (item, key) = (vm.kept(item_place), vm.kept(key));
            vm.keep_again(self.value, item);
            vm.keep_again(self.key, key);
            self.found = true;
        }
        vm.let_go(item_place.0);
        Ok(())
    }
}

fn extreme(vm: &mut Vm, args: Args, name: &str, better: Comparison) -> Answer {
    if args.is_empty() {
        return Err(vm.type_error(format_args!("{name} expected at least 1 argument, got 0")));
    }
    let mut best = Best { value: vm.keep(Value::NONE)?, key: vm.keep(Value::NONE)?, found: false };
    if args.len() > 1 {
        if args.key(vm, 1).is_set() {
            return Err(vm.type_error(format_args!(
                "Cannot specify a default for {name}() with multiple positional arguments"
            )));
        }
        if !args.key(vm, 0).is_set()
            && let Some(found) = best_argument(vm, args, better)
        {
            return Ok(found);
        }
        for index in 0..args.len() {
            let item = args.get(vm, index);
            best.challenge(vm, args.key(vm, 0), item, better)?;
        }
        return Ok(vm.kept(best.value));
    }
    let tried = if args.key(vm, 0).is_set() { 0 } else { try_items(vm, args, &mut best, better)? };
    let iterable = args.get(vm, 0);
    let iterator = vm.iter(iterable)?;
    if tried > 0 {
        vm.set(iterator.raw_handle(), list::NEXT, Value::len(tried));
    }
    let iterator = vm.keep(iterator)?;
    best.rest(vm, args.key(vm, 0), iterator, better)?;
    if best.found {
        return Ok(vm.kept(best.value));
    }
    match args.key(vm, 1) {
        Value::UNSET => Err(empty(vm, name)),
        default => Ok(default),
    }
}

/// There is nothing that could be the best.
pub fn empty(vm: &mut Vm, name: &str) -> Raise {
    vm.value_error(format_args!("{name}() arg is an empty sequence"))
}

/// The best of the arguments, if nobody has to be asked.
fn best_argument(vm: &Vm, args: Args, better: Comparison) -> Option<Value> {
    let mut best = args.get(vm, 0);
    for index in 1..args.len() {
        let item = args.get(vm, index);
        if better.holds(vm.plain_order(item, best)?) {
            best = item;
        }
    }
    Some(best)
}

/// Finds the best of the first items of a list, as long as nobody has to be asked; how many those were.
fn try_items(vm: &mut Vm, args: Args, best: &mut Best, better: Comparison) -> Result<usize, Raise> {
    let Some(list) = vm.heap.handle(args.get(vm, 0), Kind::List) else { return Ok(0) };
    let len = list::len(vm, list);
    if len == 0 {
        return Ok(0);
    }
    let (mut value, mut tried) = (list::item(vm, list, 0), 1);
    while tried < len {
        let item = list::item(vm, list, tried);
        let Some(order) = vm.plain_order(item, value) else { break };
        if better.holds(order) {
            value = item;
        }
        tried += 1;
        if tried.is_multiple_of(CHARGED) {
            vm.charge_ticks(CHARGED as u64)?;
        }
    }
    vm.charge_ticks((tried % CHARGED) as u64)?;
    vm.keep_again(best.value, value);
    vm.keep_again(best.key, value);
    best.found = true;
    Ok(tried)
}

/// `sorted(iterable, /, *, key=None, reverse=False)`
///
/// # Errors
/// What iterating and comparing raise.
pub fn sorted(vm: &mut Vm, args: Args) -> Answer {
    let iterable = args.get(vm, 0);
    let items = list::from_iterable(vm, iterable)?;
    let items = vm.keep(items)?;
    let (key, reverse) = (args.opt(vm, 1).unwrap_or(Value::NONE), args.opt(vm, 2).unwrap_or(Value::FALSE));
    let key = vm.keep(key)?;
    let reverse = vm.c_int(reverse)? != 0;
    let (list, key) = (vm.kept(items), vm.kept(key));
    crate::types::sort::sort(vm, list, key, reverse)?;
    Ok(vm.kept(items))
}

/// `sum(iterable, /, start=0)`
///
/// # Errors
/// What adding raises.
pub fn sum(vm: &mut Vm, args: Args) -> Answer {
    let start = args.opt(vm, 1).unwrap_or(Value::small(0));
    let what = match vm.heap.kind(vm.payload(start)) {
        Some(Kind::Str) => Some("strings [use ''.join(seq) instead]"),
        Some(Kind::Bytes) => Some("bytes [use b''.join(seq) instead]"),
        Some(Kind::Bytearray) => Some("bytearray [use b''.join(seq) instead]"),
        _ => None,
    };
    if let Some(what) = what {
        // What cannot be iterated over is told first.
        let iterable = args.get(vm, 0);
        vm.iter(iterable)?;
        return Err(vm.type_error(format_args!("sum() can't sum {what}")));
    }
    let total = vm.keep(start)?;
    let iterable = args.get(vm, 0);
    let summed = sum_items(vm, iterable, total)?;
    if vm.heap.handle(iterable, Kind::List).is_some_and(|list| list::len(vm, list) == summed) {
        return Ok(vm.kept(total));
    }
    let iterator = vm.iter(iterable)?;
    if summed > 0 {
        // It goes on behind the items of the list that are in the sum.
        vm.set(iterator.raw_handle(), list::NEXT, Value::len(summed));
    }
    let iterator = vm.keep(iterator)?;
    sum_rest(vm, total, iterator)
}

fn sum_rest(vm: &mut Vm, total: Kept, iterator: Kept) -> Answer {
    while let Some(item) = vm.next(vm.kept(iterator))? {
        vm.charge_ticks(1)?;
        add(vm, total, item)?;
    }
    Ok(vm.kept(total))
}

fn add(vm: &mut Vm, total: Kept, item: Value) -> Done {
    let sum = vm.kept(total);
    let sum = match crate::vm::protocol::quick_add(sum, item) {
        Some(sum) => sum,
        None => vm.binary(Operator::Add, sum, item)?,
    };
    vm.keep_again(total, sum);
    Ok(())
}

/// The sum of a total, an item and what an iterator has behind it.
///
/// # Errors
/// What iterating and adding raise.
pub fn sum_on(vm: &mut Vm, total: Value, item: Value, iterator: Value) -> Answer {
    let (total, iterator) = (vm.keep(total)?, vm.keep(iterator)?);
    add(vm, total, item)?;
    sum_rest(vm, total, iterator)
}

/// So many additions are paid for at once.
const CHARGED: usize = 256;

/// Adds the first items of a list to a sum, as long as all are numbers in words; how many those were.
fn sum_items(vm: &mut Vm, iterable: Value, total: Kept) -> Result<usize, Raise> {
    let Some(list) = vm.heap.handle(iterable, Kind::List) else { return Ok(0) };
    let (len, mut sum, mut summed) = (list::len(vm, list), vm.kept(total), 0);
    while summed < len
        && let Some(more) = crate::vm::protocol::quick_add(sum, list::item(vm, list, summed))
    {
        (sum, summed) = (more, summed + 1);
        if summed.is_multiple_of(CHARGED) {
            vm.charge_ticks(CHARGED as u64)?;
        }
    }
    vm.charge_ticks((summed % CHARGED) as u64)?;
    vm.keep_again(total, sum);
    Ok(summed)
}

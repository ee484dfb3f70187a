//! `collections.deque`: a sequence with two ends. Its ring of items is that of `deque_ring.rs`, its iterators stand in
//! `deque_iter.rs`.

use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::deque_iter::{self, has_changed, mutated};
use crate::types::deque_ring::{self as ring, End};
use crate::types::items::{self, equal_to_kept, keeping, place, tick};
use crate::types::list;
use crate::vm::args::Args;
use crate::vm::desc::{Comparison, Field, Native, Operator, Operators, Type, TypeRow};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Vm};
use crate::vm::text_builder::TextBuilder;

/// The type.
pub static TYPE: Type = Type {
    doc: "deque([iterable[, maxlen]]) --> deque object\n\n\
          A list-like sequence optimized for data accesses near its endpoints.",
    new: Some(Native::new("deque", "(iterable=None, maxlen=None)", construct)),
    whole: true,
    repr: Some(repr),
    unhashable: true,
    len: Some(|vm, this| Ok(ring::len(vm, this.raw_handle()) as u64)),
    iter: Some(deque_iter::forward),
    getitem: Some(getitem),
    setitem: Some(setitem),
    contains: Some(contains),
    binary: Some(binary),
    inplace: Some(inplace),
    operators: Operators::MUTABLE_SEQUENCE,
    compare: Some(compare),
    methods: &[
        Native::new("__copy__", "()", copy),
        Native::new("__init__", "(iterable=None, maxlen=None)", init),
        Native::new("__reversed__", "()", |vm, args| {
            let this = Value::object(this(vm, args));
            deque_iter::backward(vm, this)
        }),
        Native::new("append", "(object, /)", |vm, args| push(vm, args, End::Back)),
        Native::new("appendleft", "(object, /)", |vm, args| push(vm, args, End::Front)),
        Native::new("clear", "()", clear),
        Native::new("copy", "()", copy),
        Native::new("count", "(value, /)", count),
        Native::new("extend", "(iterable, /)", |vm, args| extend_method(vm, args, End::Back)),
        Native::new("extendleft", "(iterable, /)", |vm, args| extend_method(vm, args, End::Front)),
        Native::new("index", "(value, start=0, stop=9223372036854775807, /)", index),
        Native::new("insert", "(index, object, /)", insert),
        Native::new("pop", "()", |vm, args| pop(vm, args, End::Back)),
        Native::new("popleft", "()", |vm, args| pop(vm, args, End::Front)),
        Native::new("remove", "(value, /)", remove),
        Native::new("reverse", "()", reverse),
        Native::new("rotate", "(n=1, /)", rotate),
    ],
    fields: &[Field {
        name: "maxlen",
        get: |vm, this| Ok(vm.get(this.raw_handle(), ring::MAXLEN)),
        set: None,
    }],
    class_methods: crate::types::alias::GENERIC,
    ..Type::new(Kind::Deque, "collections.deque")
};

const ROW: TypeRow = TypeRow(Kind::Deque as u16);

/// The receiver of a method.
#[inline]
fn this(vm: &Vm, args: Args) -> Handle {
    vm.payload(args.get(vm, 0)).raw_handle()
}

/// Of a derived class an empty one is made: what the arguments mean is up to its `__init__`.
fn construct(vm: &mut Vm, args: Args) -> Answer {
    let deque = ring::new(vm, Value::NONE)?;
    if args.get(vm, 0) != ROW.value() {
        return items::constructed(vm, args, deque);
    }
    keeping(vm, |vm| {
        let deque = vm.keep(deque)?;
        fill(vm, deque, args)?;
        Ok(vm.kept(deque))
    })
}

fn init(vm: &mut Vm, args: Args) -> Answer {
    keeping(vm, |vm| {
        let deque = vm.keep(vm.payload(args.get(vm, 0)))?;
        fill(vm, deque, args)?;
        Ok(Value::NONE)
    })
}

/// Makes a deque what the arguments of its constructor say.
fn fill(vm: &mut Vm, deque: Kept, args: Args) -> Done {
    let most = match args.some(vm, 2) {
        Some(most) => limit(vm, most)?,
        None => Value::NONE,
    };
    let this = vm.kept(deque).raw_handle();
    vm.set(this, ring::MAXLEN, most);
    ring::clear(vm, this);
    match args.opt(vm, 1) {
        Some(iterable) => extend(vm, deque, iterable, End::Back),
        None => Ok(()),
    }
}

/// An argument `maxlen`.
fn limit(vm: &mut Vm, given: Value) -> Answer {
    let inner = vm.payload(given);
    if !inner.is_int() && !inner.is_bool() && !vm.heap.is(inner, Kind::Int) {
        return Err(vm.type_error(format_args!("an integer is required")));
    }
    let most = vm.index(inner)?;
    if most < 0 {
        return Err(vm.value_error(format_args!("maxlen must be non-negative")));
    }
    vm.make_int(most)
}

/// Appends, one after the other at the same end, what iterating over a value gives. May run Python code.
fn extend(vm: &mut Vm, deque: Kept, iterable: Value, end: End) -> Done {
    keeping(vm, |vm| {
        // A copy of the deque itself: it is about to change.
        let own = vm.payload(iterable) == vm.kept(deque);
        let source = if own { list::from_iterable(vm, iterable)? } else { iterable };
        if let Some(plain) = list::plain_items(vm, source) {
            return extend_plain(vm, deque, plain, end);
        }
        let iterator = vm.iter(source)?;
        let iterator = vm.keep(iterator)?;
        let keeps_any = ring::most(vm, vm.kept(deque).raw_handle()) > 0;
        let mut index = 0;
        while let Some(item) = items::next(vm, iterator)? {
            tick(vm, index)?;
            if keeps_any {
                ring::push_kept(vm, deque, end, item)?;
            }
            index += 1;
        }
        Ok(())
    })
}

/// `extend` by a list or tuple. Of more than fit into a deque with a limit only the last ones are looked at.
fn extend_plain(vm: &mut Vm, deque: Kept, plain: Value, end: End) -> Done {
    let plain = vm.keep(plain)?;
    let count = items::count(vm, vm.kept(plain));
    vm.charge(count)?;
    let this = vm.kept(deque).raw_handle();
    let (len, most) = (ring::len(vm, this), ring::most(vm, this));
    let taken = count.min(most);
    ring::reserve_kept(vm, deque, taken.min(most - len))?;
    let this = vm.kept(deque).raw_handle();
    for index in count - taken..count {
        let item = items::get(vm, vm.kept(plain), index).unwrap_or(Value::NONE);
        ring::push(vm, this, end, item)?;
    }
    Ok(())
}

/// `deque([1, 2], maxlen=3)`, with the name of a derived class in its place. May run Python code.
fn repr(vm: &mut Vm, whole: Value) -> Answer {
    let deque = vm.payload(whole);
    if items::is_busy(vm, deque) {
        return vm.make_str(b"[...]");
    }
    items::nested(vm, items::PRINTING, |vm| {
        let (whole, deque) = (vm.keep(whole)?, vm.keep(deque)?);
        items::set_busy(vm, deque, true);
        let text = print(vm, whole, deque);
        items::set_busy(vm, deque, false);
        text
    })
}

fn print(vm: &mut Vm, whole: Kept, deque: Kept) -> Answer {
    let listed = list::from_iterable(vm, vm.kept(whole))?;
    let text = vm.repr(listed)?;
    let text = vm.keep(text)?;
    items::made(vm, |vm| {
        let mut out = TextBuilder::new(vm)?;
        let name = vm.short_type_name(vm.kept(whole));
        out.push_text(vm, format_args!("{name}("))?;
        out.push_value(vm, vm.kept(text))?;
        let most = vm.get(vm.kept(deque).raw_handle(), ring::MAXLEN);
        match vm.small_int(most) {
            Some(most) => out.push_text(vm, format_args!(", maxlen={most})"))?,
            None => out.push(vm, b")")?,
        }
        out.finish(vm)
    })
}

/// The place an index stands for; `deque` is kept as the index may run Python code.
fn item_place(vm: &mut Vm, deque: Kept, key: Value) -> Result<usize, Raise> {
    if !items::is_index(vm, key) {
        let name = vm.type_name(key);
        return Err(vm.type_error(format_args!("sequence index must be integer, not '{name}'")));
    }
    let index = vm.item_index(key)?;
    match place(index, ring::len(vm, vm.kept(deque).raw_handle())) {
        Some(index) => Ok(index),
        None => Err(vm.index_error(format_args!("deque index out of range"))),
    }
}

fn getitem(vm: &mut Vm, this: Value, key: Value) -> Answer {
    keeping(vm, |vm| {
        let deque = vm.keep(this)?;
        let index = item_place(vm, deque, key)?;
        Ok(ring::item(vm, vm.kept(deque).raw_handle(), index))
    })
}

fn setitem(vm: &mut Vm, this: Value, key: Value, value: Value) -> Done {
    keeping(vm, |vm| {
        let (deque, value) = (vm.keep(this)?, vm.keep(value)?);
        let index = item_place(vm, deque, key)?;
        let (this, value) = (vm.kept(deque).raw_handle(), vm.kept(value));
        if value.is_set() {
            ring::set_item(vm, this, index, value);
            return Ok(());
        }
        ring::remove(vm, this, index)
    })
}

/// The number of the first item from `start` on and before `stop` that equals a value; `wrong` is raised when the deque was
/// changed meanwhile. May run Python code.
fn find(
    vm: &mut Vm,
    deque: Kept,
    wanted: Kept,
    (start, stop): (usize, usize),
    wrong: fn(&mut Vm) -> Raise,
) -> Result<Option<usize>, Raise> {
    let changes = ring::changes(vm, vm.kept(deque).raw_handle());
    for index in start..stop {
        let Some(item) = ring::get(vm, vm.kept(deque).raw_handle(), index) else { break };
        tick(vm, index)?;
        if equal_to_kept(vm, item, wanted)? {
            return Ok(Some(index));
        }
        if has_changed(vm, deque, changes) {
            return Err(wrong(vm));
        }
    }
    Ok(None)
}

fn contains(vm: &mut Vm, this: Value, value: Value) -> Result<bool, Raise> {
    keeping(vm, |vm| {
        let (deque, wanted) = (vm.keep(this)?, vm.keep(value)?);
        Ok(find(vm, deque, wanted, (0, usize::MAX), mutated)?.is_some())
    })
}

/// A copy of a deque, which is of the same class. May run Python code.
fn copied(vm: &mut Vm, whole: Kept) -> Answer {
    let (this, class) = (vm.kept(whole), vm.type_of(vm.kept(whole)));
    let inner = vm.payload(this).raw_handle();
    if class == ROW.value() {
        return items::made(vm, |vm| ring::copied(vm, vm.kept(whole).raw_handle()));
    }
    let most = vm.get(inner, ring::MAXLEN);
    let args = [this, most];
    let made = vm.call(class, if most.is_none() { &args[..1] } else { &args })?;
    if vm.heap.is(vm.payload(made), Kind::Deque) {
        return Ok(made);
    }
    let (class, name) = (vm.type_name(vm.kept(whole)), vm.type_name(made));
    Err(vm.type_error(format_args!("{class}() must return a deque, not {name}")))
}

fn is_deque(vm: &Vm, value: Value) -> bool {
    vm.heap.is(vm.payload(value), Kind::Deque)
}

fn binary(vm: &mut Vm, operator: Operator, a: Value, b: Value) -> Answer {
    match operator {
        Operator::Add if is_deque(vm, a) => {
            if vm.special_of(b, Special::RAdd).is_some() {
                return Ok(Value::NOT_IMPLEMENTED);
            }
            if is_deque(vm, b) {
                return concat(vm, a, b);
            }
            let name = vm.type_name(b);
            Err(vm.type_error(format_args!("can only concatenate deque (not \"{name}\") to deque")))
        }
        Operator::Mul => {
            let (deque, times) = if is_deque(vm, a) { (a, b) } else { (b, a) };
            repeated(vm, deque, times)
        }
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn concat(vm: &mut Vm, a: Value, b: Value) -> Answer {
    keeping(vm, |vm| {
        let (a, b) = (vm.keep(a)?, vm.keep(b)?);
        let sum = copied(vm, a)?;
        let sum = vm.keep(sum)?;
        let inner = vm.keep(vm.payload(vm.kept(sum)))?;
        extend(vm, inner, vm.kept(b), End::Back)?;
        Ok(vm.kept(sum))
    })
}

fn repeated(vm: &mut Vm, deque: Value, times: Value) -> Answer {
    keeping(vm, |vm| {
        let deque = vm.keep(deque)?;
        let Some(times) = items::repetitions(vm, times)? else {
            return Ok(Value::NOT_IMPLEMENTED);
        };
        let product = copied(vm, deque)?;
        let product = vm.keep(product)?;
        let inner = vm.keep(vm.payload(vm.kept(product)))?;
        ring::repeat(vm, inner, times)?;
        Ok(vm.kept(product))
    })
}

fn inplace(vm: &mut Vm, operator: Operator, a: Value, b: Value) -> Answer {
    keeping(vm, |vm| {
        let deque = vm.keep(a)?;
        match operator {
            Operator::Add => extend(vm, deque, b, End::Back)?,
            Operator::Mul => match items::repetitions(vm, b)? {
                Some(times) => ring::repeat(vm, deque, times)?,
                None => return Ok(Value::NOT_IMPLEMENTED),
            },
            _ => return Ok(Value::NOT_IMPLEMENTED),
        }
        Ok(vm.kept(deque))
    })
}

fn compare(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    if !vm.heap.is(b, Kind::Deque) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let differ = ring::len(vm, a.raw_handle()) != ring::len(vm, b.raw_handle());
    match comparison {
        Comparison::Eq if a == b || differ => return Ok(Value::bool(a == b)),
        Comparison::Ne if a == b || differ => return Ok(Value::bool(a != b)),
        _ => {}
    }
    items::nested(vm, items::COMPARING, |vm| {
        let deques = [vm.keep(a)?, vm.keep(b)?];
        let changes = deques.map(|deque| ring::changes(vm, vm.kept(deque).raw_handle()));
        let mut index = 0;
        loop {
            if (0..2).any(|side| has_changed(vm, deques[side], changes[side])) {
                return Err(mutated(vm));
            }
            let [x, y] = deques.map(|deque| ring::get(vm, vm.kept(deque).raw_handle(), index));
            let (Some(x), Some(y)) = (x, y) else {
                let [a, b] = deques.map(|deque| ring::len(vm, vm.kept(deque).raw_handle()));
                return Ok(Value::bool(comparison.holds(a.cmp(&b))));
            };
            tick(vm, index)?;
            if let Some(answer) = compare_items(vm, comparison, x, y)? {
                return Ok(answer);
            }
            index += 1;
        }
    })
}

/// What a comparison of two deques gives because of two items; `None` if these are equal.
fn compare_items(vm: &mut Vm, comparison: Comparison, x: Value, y: Value) -> Result<Option<Value>, Raise> {
    keeping(vm, |vm| {
        let (x, y) = (vm.keep(x)?, vm.keep(y)?);
        if equal_to_kept(vm, vm.kept(x), y)? {
            return Ok(None);
        }
        let answer = vm.compare(comparison, vm.kept(x), vm.kept(y))?;
        Ok(Some(Value::bool(vm.truth(answer)?)))
    })
}

fn push(vm: &mut Vm, args: Args, end: End) -> Answer {
    let (deque, item) = (this(vm, args), args.get(vm, 1));
    ring::push(vm, deque, end, item)?;
    Ok(Value::NONE)
}

fn clear(vm: &mut Vm, args: Args) -> Answer {
    let deque = this(vm, args);
    ring::clear(vm, deque);
    Ok(Value::NONE)
}

fn copy(vm: &mut Vm, args: Args) -> Answer {
    let whole = vm.keep(args.get(vm, 0))?;
    copied(vm, whole)
}

fn count(vm: &mut Vm, args: Args) -> Answer {
    let deque = vm.keep(Value::object(this(vm, args)))?;
    let wanted = vm.keep(args.get(vm, 1))?;
    let changes = ring::changes(vm, vm.kept(deque).raw_handle());
    let (mut index, mut found) = (0, 0);
    while let Some(item) = ring::get(vm, vm.kept(deque).raw_handle(), index) {
        tick(vm, index)?;
        found += usize::from(equal_to_kept(vm, item, wanted)?);
        if has_changed(vm, deque, changes) {
            return Err(mutated(vm));
        }
        index += 1;
    }
    Ok(Value::len(found))
}

fn extend_method(vm: &mut Vm, args: Args, end: End) -> Answer {
    let deque = vm.keep(Value::object(this(vm, args)))?;
    extend(vm, deque, args.get(vm, 1), end)?;
    Ok(Value::NONE)
}

/// What is raised for a value that is not there.
fn not_found(vm: &mut Vm, args: Args) -> Raise {
    match vm.repr(args.get(vm, 1)) {
        Ok(text) => {
            let text = vm.name_of(vm.payload(text));
            vm.value_error(format_args!("{text} is not in deque"))
        }
        Err(raise) => raise,
    }
}

fn index(vm: &mut Vm, args: Args) -> Answer {
    let (start, stop) = items::search_bounds(vm, args)?;
    let deque = vm.keep(Value::object(this(vm, args)))?;
    let wanted = vm.keep(args.get(vm, 1))?;
    let bounds = items::clip_bounds(ring::len(vm, vm.kept(deque).raw_handle()), start, stop);
    match find(vm, deque, wanted, bounds, mutated)? {
        Some(index) => Ok(Value::len(index)),
        None => Err(not_found(vm, args)),
    }
}

fn insert(vm: &mut Vm, args: Args) -> Answer {
    let index = vm.index(args.get(vm, 1))?;
    let deque = this(vm, args);
    let len = ring::len(vm, deque);
    if len >= ring::most(vm, deque) {
        return Err(vm.index_error(format_args!("deque already at its maximum size")));
    }
    let (at, _) = items::clip_bounds(len, index, 0);
    ring::insert(vm, deque, at, args.get(vm, 2))?;
    Ok(Value::NONE)
}

fn pop(vm: &mut Vm, args: Args, end: End) -> Answer {
    let deque = this(vm, args);
    match ring::pop(vm, deque, end) {
        Some(item) => Ok(item),
        None => Err(vm.index_error(format_args!("pop from an empty deque"))),
    }
}

fn remove(vm: &mut Vm, args: Args) -> Answer {
    let wrong = |vm: &mut Vm| vm.index_error(format_args!("deque mutated during iteration"));
    let deque = vm.keep(Value::object(this(vm, args)))?;
    let wanted = vm.keep(args.get(vm, 1))?;
    let changes = ring::changes(vm, vm.kept(deque).raw_handle());
    let Some(at) = find(vm, deque, wanted, (0, usize::MAX), wrong)? else {
        return Err(not_found(vm, args));
    };
    if has_changed(vm, deque, changes) {
        return Err(wrong(vm));
    }
    ring::remove(vm, vm.kept(deque).raw_handle(), at)?;
    Ok(Value::NONE)
}

fn reverse(vm: &mut Vm, args: Args) -> Answer {
    let deque = this(vm, args);
    ring::reverse(vm, deque)?;
    Ok(Value::NONE)
}

fn rotate(vm: &mut Vm, args: Args) -> Answer {
    let by = match args.opt(vm, 1) {
        Some(by) => vm.index(by)?,
        None => 1,
    };
    let deque = this(vm, args);
    ring::rotate(vm, deque, by)?;
    Ok(Value::NONE)
}

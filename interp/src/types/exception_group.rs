//! `BaseExceptionGroup` and `ExceptionGroup`: parts of groups, and what `except*` makes of them.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::items::nested;
use crate::types::list;
use crate::vm::args::Args;
use crate::vm::desc::Native;
use crate::vm::exceptions::{
    BASE_EXCEPTION, BASE_EXCEPTION_GROUP, CAUSE, CONTEXT, EXCEPTION_GROUP, SUPPRESS, TRACEBACK,
};
use crate::vm::groups::{EXCEPTIONS, MESSAGE};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::{Kept, Vm};

/// The methods of groups.
pub const METHODS: &[Native] = &[
    Native::new("derive", "(excs, /)", derive),
    Native::new("split", "(matcher, /)", |vm, args| {
        let wanted = matcher(vm, args)?;
        let (part, rest) = split(vm, args.get(vm, 0), wanted, true)?;
        vm.make_tuple(&[part, rest])
    }),
    Native::new("subgroup", "(matcher, /)", |vm, args| {
        let wanted = matcher(vm, args)?;
        split(vm, args.get(vm, 0), wanted, false).map(|(part, _)| part)
    }),
];

/// What belongs to a part of a group.
#[derive(Clone, Copy)]
enum Wanted {
    /// Instances of a class or of one in a tuple.
    Class(Kept),
    /// For which a function says so.
    Function(Kept),
    /// The very exceptions in a list.
    Among(Kept),
}

fn attribute(vm: &Vm, group: Value, name: &str) -> Value {
    vm.get_name(group.raw_handle(), name).unwrap_or(Value::NONE)
}

fn is_group(vm: &Vm, value: Value) -> bool {
    vm.is_instance(value, BASE_EXCEPTION_GROUP)
}

/// `message (2 sub-exceptions)`
pub fn str(vm: &mut Vm, this: Value) -> Answer {
    let count = vm.heap.tuple_len(attribute(vm, this, EXCEPTIONS)).unwrap_or(0);
    let message = attribute(vm, this, MESSAGE);
    let s = if count == 1 { "" } else { "s" };
    let behind = vm.make_text(format_args!(" ({count} sub-exception{s})"))?;
    let parts = [vm.text_place(vm.payload(message)), vm.text_place(behind)];
    vm.make_str_of(&parts)
}

/// `group.derive(exceptions)`
fn derive(vm: &mut Vm, args: Args) -> Answer {
    let message = attribute(vm, args.get(vm, 0), MESSAGE);
    vm.call(BASE_EXCEPTION_GROUP.value(), &[message, args.get(vm, 1)])
}

fn matcher(vm: &mut Vm, args: Args) -> Result<Wanted, Raise> {
    let given = args.get(vm, 1);
    let is_class = |vm: &Vm, value: Value| vm.is_class(value) && vm.derives(value, BASE_EXCEPTION.value());
    let classes = match vm.heap.tuple_len(given) {
        Some(len) => (0..len).all(|index| is_class(vm, vm.heap.item(given, index))),
        None => is_class(vm, given),
    };
    let kept = vm.keep(given)?;
    if classes {
        return Ok(Wanted::Class(kept));
    }
    if !vm.is_class(given) && vm.is_callable(given) {
        return Ok(Wanted::Function(kept));
    }
    Err(vm.type_error(format_args!("expected a function, exception type or tuple of exception types")))
}

fn is_wanted(vm: &mut Vm, exception: Value, wanted: Wanted) -> Result<bool, Raise> {
    match wanted {
        Wanted::Class(class) => {
            let (class, this) = (vm.kept(class), vm.type_of(exception));
            Ok(match vm.heap.tuple_len(class) {
                Some(len) => (0..len).any(|index| vm.derives(this, vm.heap.item(class, index))),
                None => vm.derives(this, class),
            })
        }
        Wanted::Function(function) => {
            let answer = vm.call(vm.kept(function), &[exception])?;
            vm.truth(answer)
        }
        Wanted::Among(among) => {
            let among = vm.kept(among).raw_handle();
            Ok((0..list::len(vm, among)).any(|index| list::item(vm, among, index) == exception))
        }
    }
}

/// The part of a group that is wanted and, if `both`, the rest; `None` for what is empty.
fn split(vm: &mut Vm, group: Value, wanted: Wanted, both: bool) -> Result<(Value, Value), Raise> {
    let mark = vm.kept_mark();
    let group = vm.keep(group)?;
    if is_wanted(vm, vm.kept(group), wanted)? {
        let whole = vm.kept(group);
        vm.let_go(mark);
        return Ok((whole, Value::NONE));
    }
    let (part, rest) = (list::new(vm, 0)?, list::new(vm, 0)?);
    let (part, rest) = (vm.keep(part)?, vm.keep(rest)?);
    let members = attribute(vm, vm.kept(group), EXCEPTIONS);
    for index in 0..vm.heap.tuple_len(members).unwrap_or(0) {
        vm.charge_ticks(1)?;
        let member = vm.heap.item(attribute(vm, vm.kept(group), EXCEPTIONS), index);
        if is_group(vm, member) {
            nested(vm, "", |vm| {
                let (inside, outside) = split(vm, member, wanted, both)?;
                let outside = vm.keep(outside)?;
                add(vm, part, inside)?;
                if both { add(vm, rest, vm.kept(outside)) } else { Ok(()) }
            })?;
            continue;
        }
        let inner = vm.kept_mark();
        let member = vm.keep(member)?;
        let to = if is_wanted(vm, vm.kept(member), wanted)? { part } else { rest };
        add(vm, to, vm.kept(member))?;
        vm.let_go(inner);
    }
    let part = subset(vm, group, part)?;
    let part = vm.keep(part)?;
    let rest = if both { subset(vm, group, rest)? } else { Value::NONE };
    let part = vm.kept(part);
    vm.let_go(mark);
    Ok((part, rest))
}

fn add(vm: &mut Vm, list: Kept, exception: Value) -> Result<(), Raise> {
    if exception.is_none() { Ok(()) } else { list::push_kept(vm, list, exception) }
}

/// A group like another, of these exceptions; `None` if there are none.
fn subset(vm: &mut Vm, group: Kept, members: Kept) -> Answer {
    if list::len(vm, vm.kept(members).raw_handle()) == 0 {
        return Ok(Value::NONE);
    }
    let made = vm.call_method(vm.kept(group), "derive", &[vm.kept(members)])?;
    if !is_group(vm, made) {
        return Err(vm.type_error(format_args!("derive must return an instance of BaseExceptionGroup")));
    }
    let made = vm.keep(made)?;
    let (from, to) = (vm.kept(group).raw_handle(), vm.kept(made).raw_handle());
    for slot in [TRACEBACK, CONTEXT, CAUSE] {
        let value = vm.slot(from, slot);
        vm.set_slot(to, slot, value);
    }
    vm.set_slot(to, SUPPRESS, Value::TRUE);
    if let Some(notes) = vm.get_name(from, "__notes__")
        && vm.heap.is(notes, Kind::List)
    {
        let copy = list::from_iterable(vm, notes)?;
        let to = vm.kept(made).raw_handle();
        vm.put_name(to, "__notes__", copy)?;
    }
    Ok(vm.kept(made))
}

/// What `except* wanted` takes of an exception, and the rest; `None` for nothing. `all`: the exception itself is wanted.
///
/// # Errors
/// What the group's own `split` raises.
pub fn take(vm: &mut Vm, exception: Value, wanted: Value, all: bool) -> Result<(Value, Value), Raise> {
    if all && is_group(vm, exception) {
        return Ok((exception, Value::NONE));
    }
    if all {
        let members = vm.make_tuple(&[exception])?;
        let text = vm.empty_str()?;
        let group = vm.call(EXCEPTION_GROUP.value(), &[text, members])?;
        return Ok((group, Value::NONE));
    }
    if !is_group(vm, exception) {
        return Ok((Value::NONE, exception));
    }
    let both = vm.call_method(exception, "split", &[wanted])?;
    match vm.heap.tuple_len(both) {
        Some(2..) => Ok((vm.heap.item(both, 0), vm.heap.item(both, 1))),
        _ => {
            let name = vm.type_name(exception);
            Err(vm.type_error(format_args!("{name}.split must return a 2-tuple")))
        }
    }
}

/// What is raised behind the handlers of `except*`: what they raised themselves, and what was not handled or raised again, as
/// a part of the exception that came in. `left` is a list of all that; `None` in it is nothing.
///
/// # Errors
/// What making groups raises.
pub fn join(vm: &mut Vm, exception: Value, left: Value) -> Answer {
    let mark = vm.kept_mark();
    let (exception, left) = (vm.keep(exception)?, vm.keep(left)?);
    let count = list::len(vm, vm.kept(left).raw_handle());
    let item = |vm: &Vm, index| list::item(vm, vm.kept(left).raw_handle(), index);
    if !is_group(vm, vm.kept(exception)) {
        // A single exception was handled once at most.
        let found = (0..count).map(|index| item(vm, index)).find(|item| !item.is_none());
        vm.let_go(mark);
        return Ok(found.unwrap_or(Value::NONE));
    }
    let (raised, again) = (list::new(vm, 0)?, list::new(vm, 0)?);
    let (raised, again) = (vm.keep(raised)?, vm.keep(again)?);
    for index in 0..count {
        let one = item(vm, index);
        if one.is_none() {
            continue;
        }
        if has_come_in(vm, one, vm.kept(exception)) {
            leaves(vm, one, again)?;
        } else {
            add(vm, raised, one)?;
        }
    }
    let (rest, _) = split(vm, vm.kept(exception), Wanted::Among(again), false)?;
    let none = list::len(vm, vm.kept(raised).raw_handle()) == 0;
    let answer = if none {
        Ok(rest)
    } else {
        if !rest.is_none() {
            add(vm, raised, rest)?;
        }
        let list = vm.kept(raised).raw_handle();
        if list::len(vm, list) == 1 {
            let only = list::item(vm, list, 0);
            vm.let_go(mark);
            return Ok(only);
        }
        let text = vm.empty_str()?;
        vm.call(BASE_EXCEPTION_GROUP.value(), &[text, vm.kept(raised)])
    };
    vm.let_go(mark);
    answer
}

/// Whether an exception is a part of the group that came in, and was not raised anew since.
fn has_come_in(vm: &Vm, one: Value, group: Value) -> bool {
    let (Some(one), Some(group)) = (vm.exception(one), vm.exception(group)) else { return false };
    [TRACEBACK, CONTEXT, CAUSE].iter().all(|slot| vm.slot(one, *slot) == vm.slot(group, *slot))
}

/// Adds the exceptions of a group that are no groups to a list.
fn leaves(vm: &mut Vm, exception: Value, to: Kept) -> Result<(), Raise> {
    if !is_group(vm, exception) {
        return add(vm, to, exception);
    }
    nested(vm, "", |vm| {
        let group = vm.keep(exception)?;
        let members = attribute(vm, exception, EXCEPTIONS);
        for index in 0..vm.heap.tuple_len(members).unwrap_or(0) {
            vm.charge_ticks(1)?;
            let member = vm.heap.item(attribute(vm, vm.kept(group), EXCEPTIONS), index);
            leaves(vm, member, to)?;
        }
        Ok(())
    })
}

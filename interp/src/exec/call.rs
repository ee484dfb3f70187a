//! Calls, returns and operators as the loop sees them: what pushes and pops frames.

use crate::code::operand::{Binary, Count, Reg};
use crate::code::ops::BINARY;
use crate::code::special::SpecialName as Special;
use crate::exec::{fold, stale};
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, TABLE_NATIVE, TABLE_TYPE, Value};
use crate::limits;
use crate::modules::finalising;
use crate::types::{convert, list};
use crate::vm::args::Args;
use crate::vm::bind::Given;
use crate::vm::call::{Begun, To};
use crate::vm::desc::{Comparison, Native, Operator};
use crate::vm::exceptions::OBJECT;
use crate::vm::frame::{FRAME, Link, Mode};
use crate::vm::module_items::HOST_OWNERS;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Collecting, MODULE_OWNERS, Vm};

/// What happens when the slice of fuel is used up: the host is asked, memory is looked after.
///
/// # Errors
/// `OutOfFuel`, `Interrupted`, `KeyboardInterrupt`
#[cold]
pub fn look_up(vm: &mut Vm) -> Done {
    if vm.ticks >= 0 {
        // The slice is not used up: a collection is due, or what one has left to do.
        if !vm.has_pending() {
            collect(vm);
        }
        return finalise(vm);
    }
    vm.ticks += 1;
    vm.stopped_ahead = true;
    if vm.fuel_left == 0 && vm.ticks <= 0 {
        return Err(Raise::OutOfFuel);
    }
    vm.ask_host().inspect_err(|raise| {
        if *raise == Raise::Exception {
            // It is raised where the frame stands, as if by the instruction that is next.
            vm.stopped_ahead = false;
            vm.now.pc += 1;
        }
    })?;
    vm.stopped_ahead = false;
    let always = vm.collecting == Collecting::Always;
    // A long program is collected at every safe point of its beginning, then at every 97th.
    let often = if vm.lookups < limits::ALWAYS { 1 } else { 97 };
    vm.lookups += 1;
    let slice = if always { often } else { vm.limits.slice }.min(vm.fuel_left);
    vm.fuel_left -= slice;
    vm.ticks += slice as i64 - 1;
    if always {
        collect(vm);
    }
    finalise(vm)
}

/// Collects at a safe point of the running frame.
fn collect(vm: &mut Vm) {
    stale::forget(vm);
    vm.collect();
}

/// Calls the finalisers and callbacks that are pending. A limit they meet stops the frame between two instructions.
fn finalise(vm: &mut Vm) -> Done {
    let done = finalising::run(vm);
    vm.stopped_ahead |= done.is_err();
    done
}

/// Puts the result of a call that is over into the caller's register.
#[inline]
fn finish(vm: &mut Vm, begun: Begun, top: u32, dest: Reg) {
    if let Begun::Over(value) = begun {
        vm.now.top = top;
        vm.set_reg(dest.0, value);
    }
}

/// `r[a] = r[a](..)`
///
/// # Errors
/// What the callee raises.
pub fn call(vm: &mut Vm, a: Reg, count: Count, names: Value) -> Done {
    let start = vm.now.base + u32::from(a.0) + FRAME;
    let given = Given { start, count: u32::from(count.0), names };
    let callee = vm.register(start - FRAME);
    if let Some(native) = module_native(vm, callee) {
        return call_plain(vm, native, given, a);
    }
    if let Some(row) = callee.as_table(TABLE_TYPE)
        && !names.is_set()
    {
        forget(vm, given);
        let made = match given.count {
            1 => convert::plain(vm, row, vm.register(start))?,
            2 => convert::of_two(vm, row, [vm.register(start), vm.register(start + 1)])?,
            _ => None,
        };
        if let Some(value) = made {
            vm.set_reg(a.0, value);
            return Ok(());
        }
    }
    begin(vm, callee, given, a)
}

/// What an earlier call left in the two words in front of a native's arguments keeps nothing alive while the native runs.
#[inline(always)]
fn forget(vm: &mut Vm, given: Given) {
    vm.set_register(given.start - 2, Value::UNSET);
    vm.set_register(given.start - 1, Value::UNSET);
}

#[inline]
fn begin(vm: &mut Vm, callee: Value, given: Given, a: Reg) -> Done {
    let to = To { dest: a.0, mode: Mode::Plain };
    if let Some(function) = vm.heap.handle(callee, Kind::Function) {
        return vm.enter_function(function, given, to);
    }
    forget(vm, given);
    let top = vm.now.top;
    match vm.begin(callee, given, to) {
        Ok(begun) => {
            finish(vm, begun, top, a);
            Ok(())
        }
        Err(raise) => {
            vm.now.top = top;
            Err(raise)
        }
    }
}

/// `r[a] = ` the method that `GetMethod` found `(..)`
///
/// # Errors
/// What the callee raises.
pub fn call_method(vm: &mut Vm, a: Reg, count: Count, names: Value) -> Done {
    let at = vm.now.base + u32::from(a.0);
    let callee = vm.register(at);
    let bound = vm.register(at + FRAME).is_set();
    let count = u32::from(count.0);
    if bound {
        let given = Given { start: at + FRAME, count: count + 1, names };
        if let Some(row) = callee.as_table(TABLE_NATIVE)
            && !names.is_set()
        {
            return call_native_method(vm, row, given, a);
        }
        return begin(vm, callee, given, a);
    }
    // The callee stands one register below where a frame wants it; and what was left there keeps nothing alive.
    vm.set_register(at + 1, callee);
    let given = Given { start: at + FRAME + 1, count, names };
    if let Some(native) = module_native(vm, callee) {
        return call_plain(vm, native, given, a);
    }
    vm.set_register(at + 2, Value::UNSET);
    begin(vm, callee, given, a)
}

/// The function of a builtin module that a value is.
#[inline]
fn module_native(vm: &Vm, callee: Value) -> Option<&'static Native> {
    let row = callee.as_table(TABLE_NATIVE)?;
    (MODULE_OWNERS..HOST_OWNERS).contains(&((row >> 16) as usize)).then(|| vm.native(row))
}

/// `r[a] = native(..)`, a function without a receiver.
#[inline]
fn call_plain(vm: &mut Vm, native: &'static Native, given: Given, a: Reg) -> Done {
    forget(vm, given);
    let top = vm.now.top;
    let answer = vm.call_native(native, given, 0);
    vm.now.top = top;
    vm.set_reg(a.0, answer?);
    Ok(())
}

/// A builtin type's method whose receiver `GetMethod` has checked by finding it.
#[inline]
fn call_native_method(vm: &mut Vm, row: u32, given: Given, a: Reg) -> Done {
    let native = vm.native(row);
    let top = vm.now.top;
    let owner = row >> 16;
    let receiver = u32::from((owner as usize) < vm.types.len());
    // It has been checked by being found, unless the code is damaged or the receiver's class derives from the method's.
    if receiver == 1 && u32::from(vm.type_row(vm.register(given.start)).0) != owner {
        vm.check_receiver(native, row, given)?;
    }
    let answer = vm.call_native(native, given, receiver);
    vm.now.top = top;
    let value = answer?;
    vm.set_reg(a.0, value);
    Ok(())
}

/// `r[a] = r[a](*r[a+3], **r[a+4])`
///
/// # Errors
/// What the callee raises.
pub fn call_ex(vm: &mut Vm, a: Reg) -> Done {
    let top = vm.now.top;
    let at = vm.now.base + u32::from(a.0);
    if vm.heap.handle(vm.register(at + 3), Kind::List).is_none()
        && vm.heap.tuple_len(vm.register(at + 3)).is_none()
    {
        let items = spread(vm, at)?;
        vm.set_register(at + 3, items);
    }
    let (callee, items, keywords) = (vm.register(at), vm.register(at + 3), vm.register(at + 4));
    let positional = match vm.heap.tuple_len(items) {
        Some(len) => len,
        None => list::len(vm, items.raw_handle()),
    };
    let named = vm.heap.handle(keywords, Kind::Dict).map_or(0, |dict| vm.live(dict));
    let start = top + FRAME;
    let count = (positional + named) as u32;
    vm.charge(positional + named)?;
    vm.stack_until(top, start + count + 1)?;
    let names = if named == 0 { Value::UNSET } else { vm.new_tuple(named)? };
    for index in 0..positional {
        let value = match vm.heap.handle(items, Kind::List) {
            Some(list) => list::item(vm, list, index),
            None => vm.heap.item(items, index),
        };
        vm.set_register(start + index as u32, value);
    }
    if let Some(dict) = keywords.as_object() {
        let mut entry = 0;
        for index in 0..named {
            entry = vm.next_entry(dict, entry).expect("as many as live");
            if let Some((key, value)) = vm.entry(dict, entry) {
                let name = vm.payload(key);
                if !vm.is_str(name) {
                    return call_oddly(vm, a, Given { start, count: positional as u32, names: keywords });
                }
                vm.set(names.raw_handle(), index, name);
                vm.set_register(start + (positional + index) as u32, value);
            }
            entry += 1;
        }
    }
    for index in top..start {
        vm.set_register(index, Value::NONE);
    }
    let given = Given { start, count, names };
    let begun = vm.begin(callee, given, To { dest: a.0, mode: Mode::Plain });
    if !matches!(begun, Ok(Begun::Entered)) {
        vm.now.top = top;
    }
    if let Begun::Over(value) = begun? {
        vm.set_reg(a.0, value);
    }
    Ok(())
}

/// `r[a] = r[a](..)` where a keyword is no string; the names of `given` are the dict of all keywords.
#[cold]
fn call_oddly(vm: &mut Vm, a: Reg, given: Given) -> Done {
    let (callee, top, names) = (vm.register(vm.now.base + u32::from(a.0)), vm.now.top, given.names);
    let Some((native, receiver)) = vm.takes_odd_names(callee) else {
        return Err(wrong_keyword(vm, callee, given.count, names.raw_handle()));
    };
    let named = vm.copy_table(names.raw_handle(), Kind::Dict)?;
    for index in top..given.start {
        vm.set_register(index, Value::NONE);
    }
    let given = vm.insert_argument(Given { names: Value::UNSET, ..given }, receiver)?;
    let end = given.start + given.count;
    vm.set_register(end, named);
    vm.now.top = end + 1;
    let answer = (native.code)(vm, Args { start: given.start, count: given.count as u16, keys: 1 });
    vm.now.top = top;
    let value = answer?;
    vm.set_reg(a.0, value);
    Ok(())
}

/// A keyword is no string: told only by who looks at keywords at all.
#[cold]
fn wrong_keyword(vm: &mut Vm, callee: Value, given: u32, names: Handle) -> Raise {
    let name = vm.type_name(callee);
    if !vm.is_callable(callee) {
        return vm.type_error(format_args!("'{name}' object is not callable"));
    }
    let plain =
        |vm: &Vm, name: &[u8]| vm.class_find_name(callee, name).is_none_or(|found| !found.is_object());
    let called = vm.special_of(callee, Special::Call).is_some();
    let takes_none = callee == OBJECT.value()
        || !called
            && vm.user_class(callee).is_some()
            && vm.class_row(callee) == OBJECT
            && plain(vm, b"__init__")
            && plain(vm, b"__new__");
    if takes_none {
        let name = vm.class_name(callee);
        return vm.type_error(format_args!("{name}() takes no arguments"));
    }
    if !called && let Err(raise) = vm.check_odd_names(callee, given, names) {
        return raise;
    }
    vm.type_error(format_args!("keywords must be strings"))
}

/// The items of what stands behind a star in a call, as a list.
fn spread(vm: &mut Vm, at: u32) -> Answer {
    let items = vm.register(at + 3);
    if !vm.is_iterable(items) {
        let class = vm.type_name(items);
        let name = vm.callable_text(vm.register(at))?;
        let name = name.text();
        return Err(vm.type_error(format_args!("{name} argument after * must be an iterable, not {class}")));
    }
    let mark = vm.kept_mark();
    let list = list::from_iterable(vm, items);
    vm.let_go(mark);
    list
}

/// Leaves the running frame with a result. `Some`: this run of the machine is over.
///
/// # Errors
/// `TypeError` for an `__init__` that returns something.
#[inline]
pub fn leave(vm: &mut Vm, value: Value) -> Result<Option<Value>, Raise> {
    let base = vm.now.base;
    let link = Link::unpack(vm.register(base - 2));
    if link.mode == Mode::Plain {
        // A plain frame has its caller's top where others have a generator or an instance.
        let top = vm.register(base - 1).raw_len() as u32;
        pop(vm, link);
        vm.now.top = top;
        vm.set_reg(link.dest, value);
        return Ok(None);
    }
    leave_otherwise(vm, link, value)
}

/// Makes the caller's frame the running one.
#[inline]
pub fn pop(vm: &mut Vm, link: Link) {
    vm.now.depth -= 1;
    vm.now.base -= link.delta;
    vm.now.pc = link.pc;
}

/// Where the registers of the running frame end.
pub fn frame_top(vm: &Vm) -> u32 {
    let function = vm.register(vm.now.base - FRAME).raw_handle();
    let code = vm.get(function, crate::vm::frame::CODE).raw_handle();
    vm.now.base + crate::vm::frame::Numbers::of(vm, code).registers()
}

fn leave_otherwise(vm: &mut Vm, link: Link, value: Value) -> Result<Option<Value>, Raise> {
    let extra = vm.register(vm.now.base - 1);
    if matches!(link.mode, Mode::Init | Mode::RootInit) {
        vm.must_be_none(value)?;
        // The word stands among the caller's registers, where it would keep the instance alive.
        vm.set_register(vm.now.base - 1, Value::NONE);
    }
    if let Some(generator) = vm.running_generator() {
        vm.end_generator(generator);
    }
    vm.left_at = vm.now.pc;
    pop(vm, link);
    vm.now.top = if vm.now.depth == 0 { vm.now.base } else { frame_top(vm) };
    vm.committed = true;
    match link.mode {
        Mode::Root => return Ok(Some(value)),
        Mode::RootInit => return Ok(Some(extra)),
        Mode::Init => vm.set_reg(link.dest, extra),
        Mode::Iterate => jump_by_last(vm),
        Mode::Send => {
            vm.set_reg(link.dest, value);
            jump_by_last(vm);
        }
        Mode::Operator => {
            if value == Value::NOT_IMPLEMENTED {
                return declined(vm, link).map(|()| None);
            }
            vm.set_reg(link.dest, value);
        }
        Mode::Step => return Err(vm.stop_iteration(value)),
        Mode::Fold => {
            fold::end(vm, link.dest)?;
            // The values that were taken are most often garbage now.
            if vm.heap.arena.top > vm.heap.arena.due && !vm.has_pending() {
                collect(vm);
            }
        }
        Mode::Plain | Mode::Drop => {}
    }
    Ok(None)
}

/// The running frame goes on where the second word of the instruction before its `pc` says.
pub fn jump_by_last(vm: &mut Vm) {
    let function = vm.register(vm.now.base - FRAME).raw_handle();
    let code = vm.get(function, crate::vm::frame::CODE).raw_handle();
    let to = crate::vm::bodies::view(&vm.heap, code).instruction(vm.now.pc as usize - 1) as i32;
    vm.now.pc = vm.now.pc.wrapping_add_signed(to);
}

/// `r[a] = x op y` when the fast path does not apply.
///
/// # Errors
/// What the operands raise.
pub fn binary(vm: &mut Vm, operator: Operator, a: Reg, x: Value, y: Value) -> Done {
    if operator == Operator::Add && vm.both_str(x, y) {
        let text = vm.concat(x, y)?;
        vm.set_reg(a.0, text);
        return Ok(());
    }
    if let Some(value) = vm.number_binary(operator, x, y)? {
        vm.set_reg(a.0, value);
        return Ok(());
    }
    if let Some(method) = vm.special_of(x, Special::ALL[operator as usize])
        && let Some(function) = vm.heap.handle(method, Kind::Function)
        && !reflected_first(vm, operator, x, y)
    {
        let start = vm.now.top + FRAME;
        vm.stack_until(vm.now.top, start + 3)?;
        vm.set_register(start, x);
        vm.set_register(start + 1, y);
        let to = To { dest: a.0, mode: Mode::Operator };
        let top = vm.now.top;
        let entered = vm.enter_function(function, Given { start, count: 2, names: Value::UNSET }, to);
        if entered.is_err() {
            vm.now.top = top;
        }
        return entered;
    }
    let value = vm.binary(operator, x, y)?;
    vm.set_reg(a.0, value);
    Ok(())
}

fn reflected_first(vm: &mut Vm, operator: Operator, x: Value, y: Value) -> bool {
    let (class_x, class_y) = (vm.type_of(x), vm.type_of(y));
    class_x != class_y
        && vm.special_of(y, Special::ALL[BINARY.len() + operator as usize]).is_some()
        && vm.overrides(operator, x, y)
}

/// The left operand's method said `NotImplemented`: the right one is asked.
fn declined(vm: &mut Vm, link: Link) -> Done {
    use crate::code::instr::Instr;
    let function = vm.register(vm.now.base - FRAME).raw_handle();
    let code = vm.get(function, crate::vm::frame::CODE).raw_handle();
    let place = vm.get(code, crate::vm::frame::PLACE);
    let view = crate::vm::bodies::view(&vm.heap, code);
    let instr = Instr::decode(view.instruction(vm.now.pc as usize - 1), 0);
    let reg = |r: Reg| vm.reg(r.0);
    let constant = |k: u8| view.constant(usize::from(k)).in_image(place.aux());
    let (operator, x, y) = match instr {
        Instr::Add { b, c, .. } => (Operator::Add, reg(b), reg(c)),
        Instr::Sub { b, c, .. } => (Operator::Sub, reg(b), reg(c)),
        Instr::Mul { b, c, .. } => (Operator::Mul, reg(b), reg(c)),
        Instr::TrueDiv { b, c, .. } => (Operator::TrueDiv, reg(b), reg(c)),
        Instr::FloorDiv { b, c, .. } => (Operator::FloorDiv, reg(b), reg(c)),
        Instr::Mod { b, c, .. } => (Operator::Mod, reg(b), reg(c)),
        Instr::And { b, c, .. } => (Operator::And, reg(b), reg(c)),
        Instr::Or { b, c, .. } => (Operator::Or, reg(b), reg(c)),
        Instr::Xor { b, c, .. } => (Operator::Xor, reg(b), reg(c)),
        Instr::Shl { b, c, .. } => (Operator::Shl, reg(b), reg(c)),
        Instr::Shr { b, c, .. } => (Operator::Shr, reg(b), reg(c)),
        Instr::Pow { b, c, .. } => (Operator::Pow, reg(b), reg(c)),
        Instr::MatMul { b, c, .. } => (Operator::MatMul, reg(b), reg(c)),
        Instr::AddK { b, c, .. } => (Operator::Add, reg(b), constant(c.0)),
        Instr::SubK { b, c, .. } => (Operator::Sub, reg(b), constant(c.0)),
        Instr::MulK { b, c, .. } => (Operator::Mul, reg(b), constant(c.0)),
        Instr::TrueDivK { b, c, .. } => (Operator::TrueDiv, reg(b), constant(c.0)),
        Instr::FloorDivK { b, c, .. } => (Operator::FloorDiv, reg(b), constant(c.0)),
        Instr::ModK { b, c, .. } => (Operator::Mod, reg(b), constant(c.0)),
        Instr::AndK { b, c, .. } => (Operator::And, reg(b), constant(c.0)),
        Instr::ShlK { b, c, .. } => (Operator::Shl, reg(b), constant(c.0)),
        Instr::ShrK { b, c, .. } => (Operator::Shr, reg(b), constant(c.0)),
        Instr::PowK { b, c, .. } => (Operator::Pow, reg(b), constant(c.0)),
        _ => unreachable!("only arithmetic asks an operand's method"),
    };
    let value = vm.binary_declined(operator, x, y)?;
    vm.set_reg(link.dest, value);
    Ok(())
}

/// `x < y` and the like when the fast path does not apply.
///
/// # Errors
/// What the operands raise.
pub fn compare(vm: &mut Vm, comparison: Comparison, x: Value, y: Value) -> Answer {
    vm.compare(comparison, x, y)
}

/// The truth of `x < y` and the like when the fast path does not apply.
///
/// # Errors
/// What the operands raise.
pub fn compare_truth(vm: &mut Vm, comparison: Comparison, x: Value, y: Value) -> Result<bool, Raise> {
    if matches!(comparison, Comparison::Eq | Comparison::Ne)
        && let (Some(x), Some(y)) = (vm.heap.text(x), vm.heap.text(y))
    {
        return Ok((x == y) == (comparison == Comparison::Eq));
    }
    match vm.compare(comparison, x, y)? {
        Value::TRUE => Ok(true),
        Value::FALSE => Ok(false),
        other => vm.truth(other),
    }
}

/// `x op= y` when the fast path does not apply.
///
/// # Errors
/// What the operands raise.
pub fn inplace(vm: &mut Vm, operator: Binary, x: Value, y: Value) -> Answer {
    vm.inplace(Operator::ALL[usize::from(operator.0)], x, y)
}

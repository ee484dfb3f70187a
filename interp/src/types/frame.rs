//! `frame`: where a function stood when somebody looked.
//!
//! ```text
//! frame | function | instruction |
//! ```
//! It does not go on with the function, and it keeps neither its variables nor who called it.

use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::vm::bodies::view;
use crate::vm::desc::{Field, Type};
use crate::vm::frame::{CODE, FRAME, GLOBALS, Link};
use crate::vm::generator::{FUNCTION, OVER, RUNNING, STATE};
use crate::vm::raise::Answer;
use crate::vm::state::Vm;

const OWNER: usize = 0;
const AT: usize = 1;

/// `frame`
pub static TYPE: Type = Type {
    subclassable: false,
    repr: Some(repr),
    fields: &[
        Field { name: "f_code", get: |vm, this| Ok(Value::object(code(vm, this))), set: None },
        Field { name: "f_globals", get: globals, set: None },
        Field { name: "f_lasti", get: |vm, this| Ok(vm.get(this.raw_handle(), AT)), set: None },
        Field { name: "f_lineno", get: |vm, this| Ok(Value::len(line(vm, this))), set: None },
    ],
    ..Type::new(Kind::Frame, "frame")
};

fn make(vm: &mut Vm, function: Value, at: usize) -> Answer {
    vm.make(Kind::Frame, &[function, Value::len(at)])
}

/// Its code.
pub fn code(vm: &Vm, this: Value) -> Handle {
    let function = vm.get(this.raw_handle(), OWNER).raw_handle();
    vm.get(function, CODE).raw_handle()
}

/// The number of the instruction it stood at.
pub fn instruction(vm: &Vm, this: Value) -> usize {
    vm.get(this.raw_handle(), AT).raw_len()
}

fn line(vm: &Vm, this: Value) -> usize {
    view(&vm.heap, code(vm, this)).position_at(instruction(vm, this)).line as usize
}

fn globals(vm: &mut Vm, this: Value) -> Answer {
    let function = vm.get(this.raw_handle(), OWNER).raw_handle();
    Ok(vm.get(function, GLOBALS))
}

fn repr(vm: &mut Vm, this: Value) -> Answer {
    let (code, line, id) = (code(vm, this), line(vm, this), vm.id(this));
    let (file, name) = (vm.file_of(code), vm.image_text(code, view(&vm.heap, code).name()));
    let (file, name) = (vm.name_of(file), vm.name_of(name));
    vm.make_text(format_args!("<frame at {id:#x}, file '{file}', line {line}, code {name}>"))
}

/// The frame of a traceback's entry.
///
/// # Errors
/// `Raise::NoRoom`
pub fn of_traceback(vm: &mut Vm, entry: Value) -> Answer {
    let [function, at] = [1, 2].map(|word| vm.get(entry.raw_handle(), word));
    make(vm, function, at.raw_len())
}

/// The frame of a generator; `None` if it is over.
///
/// # Errors
/// `Raise::NoRoom`
pub fn of_generator(vm: &mut Vm, generator: Value) -> Answer {
    let handle = generator.raw_handle();
    let state = vm.get(handle, STATE).raw_int();
    if state & OVER != 0 {
        return Ok(Value::NONE);
    }
    let waits = (state >> 3) as usize;
    let runs = || {
        let running = |frame: &Place| vm.register(frame.base - 1) == generator;
        Place::all(vm).find(running).map(|frame| frame.pc as usize)
    };
    let pc = if state & RUNNING == 0 { waits } else { runs().unwrap_or(waits) };
    let function = vm.get(handle, FUNCTION);
    make(vm, function, pc.saturating_sub(1))
}

/// The frame so many calls above the running one, if there is one.
///
/// # Errors
/// `Raise::NoRoom`
pub fn above(vm: &mut Vm, calls: usize) -> Result<Option<Value>, crate::vm::raise::Raise> {
    let Some(place) = Place::all(vm).nth(calls) else { return Ok(None) };
    let function = vm.register(place.base - FRAME);
    make(vm, function, (place.pc as usize).saturating_sub(1)).map(Some)
}

/// Where a frame's registers stand, and the instruction behind the one it is busy with.
struct Place {
    base: u32,
    pc: u32,
}

impl Place {
    /// All frames on the stack, the running one first.
    fn all<'v>(vm: &'v Vm) -> impl Iterator<Item = Place> + 'v {
        let (mut base, mut pc, mut left) = (vm.now.base, vm.now.pc, vm.now.depth);
        core::iter::from_fn(move || {
            left = left.checked_sub(1)?;
            let place = Place { base, pc };
            let link = Link::unpack(vm.register(base - 2));
            (base, pc) = (base.saturating_sub(link.delta), link.pc);
            Some(place)
        })
    }
}

//! The iterators over a `deque`, forward and backward. They end with an error when the deque was changed.
//!
//! ```text
//! iterator | deque | how many items are left | the deque's changes when it was made |
//! ```

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::deque_ring as ring;
use crate::types::iterators::itself;
use crate::vm::args::Args;
use crate::vm::desc::{Native, Type};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::{Kept, Vm};

/// The iterator from the first item to the last.
pub static FORWARD: Type = Type {
    subclassable: false,
    iter: Some(itself),
    next: Some(next),
    methods: &[Native::new("__length_hint__", "()", items_left)],
    ..Type::new(Kind::DequeIterator, "_collections._deque_iterator")
};

/// The iterator from the last item to the first.
pub static BACKWARD: Type = Type {
    subclassable: false,
    iter: Some(itself),
    next: Some(next_backward),
    methods: &[Native::new("__length_hint__", "()", items_left)],
    ..Type::new(Kind::DequeReversed, "_collections._deque_reverse_iterator")
};

const OVER: usize = 0;
const LEFT: usize = 1;
const CHANGES: usize = 2;

/// `iter(deque)`
///
/// # Errors
/// `Raise::NoRoom`.
pub fn forward(vm: &mut Vm, deque: Value) -> Answer {
    over(vm, Kind::DequeIterator, deque)
}

/// `reversed(deque)`
///
/// # Errors
/// `Raise::NoRoom`.
pub fn backward(vm: &mut Vm, deque: Value) -> Answer {
    over(vm, Kind::DequeReversed, deque)
}

fn over(vm: &mut Vm, kind: Kind, deque: Value) -> Answer {
    let this = deque.raw_handle();
    let (left, changes) = (Value::len(ring::len(vm, this)), ring::changes(vm, this));
    vm.make(kind, &[deque, left, changes])
}

/// Whether a deque has changed since `changes` was read.
pub fn has_changed(vm: &Vm, deque: Kept, changes: Value) -> bool {
    ring::changes(vm, vm.kept(deque).raw_handle()) != changes
}

/// What whoever walks over a deque raises when it was changed.
pub fn mutated(vm: &mut Vm) -> Raise {
    vm.runtime_error(format_args!("deque mutated during iteration"))
}

fn next(vm: &mut Vm, this: Value) -> Result<Option<Value>, Raise> {
    let left = vm.get(this.raw_handle(), LEFT).raw_len();
    step(vm, this, |len| len.checked_sub(left), left)
}

fn next_backward(vm: &mut Vm, this: Value) -> Result<Option<Value>, Raise> {
    match vm.get(this.raw_handle(), LEFT).raw_len() {
        0 => Ok(None),
        left => step(vm, this, |_| Some(left - 1), left),
    }
}

/// The item at the place that `at` makes of the deque's length.
fn step(
    vm: &mut Vm,
    this: Value,
    at: impl Fn(usize) -> Option<usize>,
    left: usize,
) -> Result<Option<Value>, Raise> {
    let this = this.raw_handle();
    let deque = vm.get(this, OVER).raw_handle();
    if vm.get(this, CHANGES) != ring::changes(vm, deque) {
        vm.set(this, LEFT, Value::small(0));
        return Err(mutated(vm));
    }
    if left == 0 {
        return Ok(None);
    }
    let Some(item) = at(ring::len(vm, deque)).and_then(|at| ring::get(vm, deque, at)) else {
        return Ok(None);
    };
    vm.set(this, LEFT, Value::len(left - 1));
    vm.committed = true;
    Ok(Some(item))
}

fn items_left(vm: &mut Vm, args: Args) -> Answer {
    Ok(vm.get(args.get(vm, 0).raw_handle(), LEFT))
}

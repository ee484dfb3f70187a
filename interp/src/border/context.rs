//! `Context`: what a task's script sees of the call, `ctx`. Read-only.
//!
//! ```text
//! context | now | recent | cl_id | task_id: str or None | task_index: int or None |
//! ```

use crate::border::own_class::no_instances;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::vm::args::Args;
use crate::vm::desc::{Field, Native, Type};
use crate::vm::raise::Answer;
use crate::vm::state::Vm;

/// `Context`
pub static TYPE: Type = Type {
    subclassable: false,
    new: Some(Native::new("Context", "()", no_instances)),
    methods: &[
        Native::new("now", "()", |vm, args| read(vm, args, NOW)),
        Native::new("recent", "()", |vm, args| read(vm, args, RECENT)),
    ],
    fields: &[
        Field { name: "cl_id", get: |vm, this| Ok(vm.get(this.raw_handle(), CL_ID)), set: None },
        Field { name: "now_ns", get: |vm, this| Ok(vm.get(this.raw_handle(), NOW)), set: None },
        Field { name: "recent_ns", get: |vm, this| Ok(vm.get(this.raw_handle(), RECENT)), set: None },
        Field { name: "task_id", get: |vm, this| Ok(vm.get(this.raw_handle(), TASK_ID)), set: None },
        Field { name: "task_index", get: |vm, this| Ok(vm.get(this.raw_handle(), TASK_INDEX)), set: None },
    ],
    ..Type::new(Kind::Context, "Context")
};

const NOW: usize = 0;
const RECENT: usize = 1;
const CL_ID: usize = 2;
const TASK_ID: usize = 3;
const TASK_INDEX: usize = 4;

/// The clock as a request has it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Moment {
    /// The time, in nanoseconds.
    pub now: u64,
    /// The time a short while ago.
    pub recent: u64,
    /// The number of the CopperList.
    pub cl_id: u64,
}

/// The context of a call.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn new(vm: &mut Vm, moment: Moment, task_id: Value, task_index: Value) -> Answer {
    let now = vm.make_unsigned(moment.now)?;
    let recent = vm.make_unsigned(moment.recent)?;
    let cl_id = vm.make_unsigned(moment.cl_id)?;
    vm.make(Kind::Context, &[now, recent, cl_id, task_id, task_index])
}

fn read(vm: &mut Vm, args: Args, word: usize) -> Answer {
    Ok(vm.get(args.get(vm, 0).raw_handle(), word))
}

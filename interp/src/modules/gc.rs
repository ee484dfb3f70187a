//! `gc`: the collector.

use crate::heap::value::Value;
use crate::modules::finalising;
use crate::vm::args::Args;
use crate::vm::desc::{Item, Module};
use crate::vm::raise::Answer;
use crate::vm::state::Vm;

/// The module.
pub static MODULE: Module = Module {
    name: "gc",
    doc: "This module provides access to the garbage collector for reference cycles.",
    items: &[
        Item::function("collect", "(generation=2)", collect),
        Item::function("disable", "()", |vm, _| switch(vm, false)),
        Item::function("enable", "()", |vm, _| switch(vm, true)),
        Item::function("isenabled", "()", |vm, _| Ok(Value::bool(!vm.now.collector_off))),
        Item::function("mem_alloc", "()", |vm, _| Ok(bytes(vm.heap.arena.top))),
        Item::function("mem_free", "()", |vm, _| Ok(bytes(vm.heap.arena.free()))),
    ],
};

/// Without the collector, memory is only looked after when an instruction runs out of it.
fn switch(vm: &mut Vm, on: bool) -> Answer {
    vm.now.collector_off = !on;
    vm.pace();
    Ok(Value::NONE)
}

fn bytes(words: u32) -> Value {
    Value::small(i64::from(words) * 8)
}

/// How often `gc.collect()` collects at most while that gives finalisers and callbacks to call.
const ROUNDS: usize = 5;

/// Collects at once, calls the finalisers and callbacks that are due, and looks whether these have let more go. Gives 0: what
/// CPython counts, cycles that its reference counts missed, has no meaning here.
fn collect(vm: &mut Vm, _args: Args) -> Answer {
    for _ in 0..ROUNDS {
        vm.collect_always();
        if !vm.can_finalise() {
            break;
        }
        finalising::run(vm)?;
    }
    Ok(Value::small(0))
}

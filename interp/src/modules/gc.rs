//! `gc`: the collector.

use crate::heap::value::Value;
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

/// Collects at once. Gives 0: what CPython counts, cycles that its reference counts missed, has no meaning here.
fn collect(vm: &mut Vm, _args: Args) -> Answer {
    vm.collect();
    Ok(Value::small(0))
}

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
        Item::function("disable", "()", |_, _| Ok(Value::NONE)),
        Item::function("enable", "()", |_, _| Ok(Value::NONE)),
        Item::function("isenabled", "()", |_, _| Ok(Value::TRUE)),
        Item::function("mem_alloc", "()", |vm, _| Ok(bytes(vm.heap.arena.top))),
        Item::function("mem_free", "()", |vm, _| Ok(bytes(vm.heap.arena.free()))),
    ],
};

fn bytes(words: u32) -> Value {
    Value::small(i64::from(words) * 8)
}

/// Collects at once. Gives 0: what CPython counts, cycles that its reference counts missed, has no meaning here.
fn collect(vm: &mut Vm, _args: Args) -> Answer {
    vm.collect();
    Ok(Value::small(0))
}

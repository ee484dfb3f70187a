//! `time`: clocks, which are the host's.

use crate::heap::value::Value;
use crate::vm::args::Args;
use crate::vm::desc::{Item, Module};
use crate::vm::pausing::Pause;
use crate::vm::raise::Answer;
use crate::vm::state::Vm;

/// The module.
pub static MODULE: Module = Module {
    name: "time",
    doc: "This module provides various functions to manipulate time values.",
    items: &[
        Item::function("monotonic", "()", |vm, _| Ok(seconds(vm.host.now()))),
        Item::function("monotonic_ns", "()", |vm, _| nanoseconds(vm, false)),
        Item::function("perf_counter", "()", |vm, _| Ok(seconds(vm.host.now()))),
        Item::function("perf_counter_ns", "()", |vm, _| nanoseconds(vm, false)),
        Item::function("process_time", "()", |vm, _| Ok(seconds(vm.host.now()))),
        Item::function("process_time_ns", "()", |vm, _| nanoseconds(vm, false)),
        Item::function("sleep", "(seconds, /)", sleep),
        Item::function("sleep_ms", "(ms, /)", |vm, args| pause(vm, args, 1_000_000)),
        Item::function("sleep_us", "(us, /)", |vm, args| pause(vm, args, 1_000)),
        Item::function("ticks_add", "(ticks, delta, /)", ticks_add),
        Item::function("ticks_diff", "(end, start, /)", ticks_diff),
        Item::function("ticks_ms", "()", |vm, _| Ok(ticks(vm.host.now() / 1_000_000))),
        Item::function("ticks_us", "()", |vm, _| Ok(ticks(vm.host.now() / 1_000))),
        Item::function("time", "()", |vm, _| Ok(seconds(vm.host.wall()))),
        Item::function("time_ns", "()", |vm, _| nanoseconds(vm, true)),
    ],
};

/// The ticks of MicroPython's functions go round after so many.
const ROUND: i64 = 1 << 30;

fn seconds(nanoseconds: u64) -> Value {
    Value::float(nanoseconds as f64 / 1e9)
}

fn nanoseconds(vm: &mut Vm, wall: bool) -> Answer {
    let now = if wall { vm.host.wall() } else { vm.host.now() };
    vm.make_unsigned(now)
}

fn ticks(now: u64) -> Value {
    Value::small((now % ROUND as u64) as i64)
}

fn ticks_add(vm: &mut Vm, args: Args) -> Answer {
    let (ticks, delta) = (args.get(vm, 0), args.get(vm, 1));
    let sum = vm.index(ticks)?.wrapping_add(vm.index(delta)?);
    Ok(Value::small(sum.rem_euclid(ROUND)))
}

/// The distance of two ticks, between -2^29 and 2^29 - 1.
fn ticks_diff(vm: &mut Vm, args: Args) -> Answer {
    let (end, start) = (args.get(vm, 0), args.get(vm, 1));
    let distance = vm.index(end)?.wrapping_sub(vm.index(start)?).rem_euclid(ROUND);
    Ok(Value::small(if distance >= ROUND / 2 { distance - ROUND } else { distance }))
}

fn sleep(vm: &mut Vm, args: Args) -> Answer {
    let time = args.get(vm, 0);
    let seconds = match (time.as_float(), vm.small_int(time)) {
        (Some(seconds), _) => seconds,
        (None, Some(seconds)) => seconds as f64,
        (None, None) => {
            let name = vm.type_name(time);
            return Err(vm.type_error(format_args!("'{name}' object cannot be interpreted as an integer")));
        }
    };
    if seconds.is_nan() {
        return Err(vm.value_error(format_args!("Invalid value NaN (not a number)")));
    }
    if seconds < 0.0 {
        return Err(vm.value_error(format_args!("sleep length must be non-negative")));
    }
    wait(vm, (seconds * 1e9) as u64)
}

fn pause(vm: &mut Vm, args: Args, unit: u64) -> Answer {
    let time = args.get(vm, 0);
    let time = vm.index(time)?;
    wait(vm, u64::try_from(time).unwrap_or(0).saturating_mul(unit))
}

/// A wait may have been cut short because somebody wants the program to stop.
fn wait(vm: &mut Vm, nanoseconds: u64) -> Answer {
    vm.pause_before(Pause::Sleep(nanoseconds))?;
    vm.host.sleep(nanoseconds);
    vm.committed = true;
    vm.ask_host()?;
    Ok(Value::NONE)
}

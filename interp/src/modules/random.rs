//! `_random`: the numbers beneath the module `random`, which is written in Python and holds the states, each a bytearray.

use crate::heap::images::Place;
use crate::heap::value::Value;
use crate::number::bytes::Order;
use crate::number::twister::{BYTES, Twister};
use crate::types::{bigint, bytearray, texts};
use crate::vm::args::Args;
use crate::vm::desc::{Item, Module};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;
use crate::vm::text::text_len;

/// The module.
pub static MODULE: Module = Module {
    name: "_random",
    doc: "Module implements the Mersenne Twister random number generator.",
    items: &[
        Item::function("bits", "(state, count, /)", bits),
        Item::function("float", "(state, /)", float),
        Item::function("new", "(key, /)", new),
    ],
};

/// A fresh state that begins with a number as bytes, the least first.
fn new(vm: &mut Vm, args: Args) -> Answer {
    let Some(key) = texts::bytes_like(vm, args.get(vm, 0)) else {
        return Err(vm.type_error(format_args!("a bytes-like object is required")));
    };
    vm.charge(BYTES + key.len())?;
    bytearray::filled(vm, BYTES, |below, room| {
        if let Some(mut twister) = Twister::on(room) {
            twister.seed(key.bytes(below));
        }
    })
}

/// The next word of the state that is argument 0.
fn word(vm: &mut Vm, args: Args) -> Result<u32, Raise> {
    if let Some(array) = bytearray::handle(vm, args.get(vm, 0))
        && let Some(mut twister) = Twister::on(bytearray::bytes_mut(vm, array))
    {
        let word = twister.next();
        vm.committed = true;
        return Ok(word);
    }
    Err(vm.value_error(format_args!("invalid state")))
}

/// A number from 0 to below 1 with 53 bits.
fn float(vm: &mut Vm, args: Args) -> Answer {
    let (high, low) = (word(vm, args)? >> 5, word(vm, args)? >> 6);
    Ok(Value::float((f64::from(high) * 67_108_864.0 + f64::from(low)) / 9_007_199_254_740_992.0))
}

/// So many bits as an integer that is not negative.
fn bits(vm: &mut Vm, args: Args) -> Answer {
    let count = args.get(vm, 1);
    let Ok(count) = u64::try_from(vm.index(count)?) else {
        return Err(vm.value_error(format_args!("number of bits must be non-negative")));
    };
    if count == 0 {
        return Ok(Value::small(0));
    }
    if count <= 32 {
        return word(vm, args).map(|word| Value::small(i64::from(word >> (32 - count))));
    }
    let len = text_len(count.div_ceil(32).saturating_mul(4))?;
    vm.charge(len)?;
    vm.room(len / 2 + 64)?;
    let data = bytearray::filled(vm, len, |_, _| ())?.raw_handle();
    for at in (0..len).step_by(4) {
        let left = count - at as u64 * 8;
        let word = word(vm, args)? >> 32_u64.saturating_sub(left);
        bytearray::overwrite(vm, data, at, Place::Outside(&word.to_le_bytes()));
    }
    let place = bytearray::place(vm, data);
    bigint::from_bytes(vm, place, Order::Little, false)
}

//! Products of which only the lower bits are wanted: `(x * a + c) & m` and `(x * a + c) % 2**k`, as generators of random
//! numbers and hashes have them.
//!
//! Sums, differences and products agree in their lower 64 bits with those of the operands' lower 64 bits. So the instructions
//! behind a product are followed that far, and the wide integers between are never made.

use crate::code::instr::{Op, row};
use crate::code::operand::Reg;
use crate::code::view::Place;
use crate::exec::regs::{Spot, Window};
use crate::exec::site::function_of;
use crate::heap::value::Value;
use crate::vm::bodies::view;
use crate::vm::frame::CODE;
use crate::vm::raise::Raise;
use crate::vm::state::Vm;

/// So many instructions are followed at most.
const STEPS: usize = 6;

/// Does `r[a] = x * y` and what stands behind it, up to the instruction that cuts the number to 64 bits or fewer. The window is
/// marked and stands behind the product. Gives how many words of instructions were done beside; 0: it is another case, nothing
/// was done.
///
/// # Errors
/// `Raise::NoRoom`; nothing has changed then.
pub fn lower(vm: &mut Vm, a: Reg, x: Value, y: Value) -> Result<i32, Raise> {
    let (Some(x), Some(y)) = (low_bits(vm, x), low_bits(vm, y)) else { return Ok(0) };
    let mut here = Window::marked(vm);
    let mut product = x.wrapping_mul(y);
    // What a `LoadK` between would have put where.
    let mut loaded = (a, Value::UNSET);
    for step in 1..=STEPS {
        let (op, spot) = here.next();
        if op == Op::LoadK {
            let row::LoadK { a: to, b } = row::LoadK::read(spot, || 0);
            if to == a || loaded.1.is_set() && loaded.0 != to {
                return Ok(0);
            }
            loaded = (to, here.k(vm, u32::from(b.0)));
            continue;
        }
        let Some((to, from, value)) = operation(vm, &here, op, spot, loaded) else { return Ok(0) };
        if from != a {
            return Ok(0);
        }
        if let Some(mask) = mask(vm, op, value) {
            // The number itself would still stand in a variable, if it has a name.
            if to != a && !is_temporary(vm, a) {
                return Ok(0);
            }
            let result = vm.make_unsigned(product & mask)?;
            if loaded.1.is_set() {
                vm.set_reg(loaded.0.0, loaded.1);
            }
            vm.set_reg(to.0, result);
            return Ok(step as i32);
        }
        let Some(value) = low_bits(vm, value).filter(|_| to == a) else { return Ok(0) };
        product = match op {
            Op::Add | Op::AddK => product.wrapping_add(value),
            Op::Sub | Op::SubK => product.wrapping_sub(value),
            _ => return Ok(0),
        };
    }
    Ok(0)
}

/// The registers and the second operand of an instruction that may stand behind a product.
#[inline(always)]
fn operation(vm: &Vm, here: &Window, op: Op, spot: Spot, loaded: (Reg, Value)) -> Option<(Reg, Reg, Value)> {
    match op {
        Op::AddK | Op::SubK | Op::AndK | Op::ModK => {
            // These have the same form.
            let row::AddK { a, b, c } = row::AddK::read(spot, || 0);
            Some((a, b, here.k(vm, u32::from(c.0))))
        }
        Op::Add | Op::Sub | Op::And | Op::Mod => {
            let row::Add { a, b, c } = row::Add::read(spot, || 0);
            let value = if loaded.1.is_set() && loaded.0 == c { loaded.1 } else { here.r(c) };
            // The product as second operand, too, is not what is looked for.
            if c == b { None } else { Some((a, b, value)) }
        }
        _ => None,
    }
}

/// An integer's lower 64 bits in two's complement.
fn low_bits(vm: &Vm, value: Value) -> Option<u64> {
    if value.is_int() {
        return Some(value.raw_int() as u64);
    }
    let (negative, limbs) = vm.limbs(value)?;
    Some(if negative { limbs[0].wrapping_neg() } else { limbs[0] })
}

/// The bits that `& value` or `% value` leaves of any integer, if they are the lowest ones or some of these.
fn mask(vm: &Vm, op: Op, value: Value) -> Option<u64> {
    let (low, high) = match value.as_int() {
        Some(n) => (u64::try_from(n).ok()?, 0),
        None => match vm.limbs(value)? {
            (false, [low]) => (*low, 0),
            (false, [low, high]) => (*low, *high),
            _ => return None,
        },
    };
    match op {
        Op::And | Op::AndK if high == 0 => Some(low),
        Op::Mod | Op::ModK if high == 0 && low.is_power_of_two() => Some(low - 1),
        Op::Mod | Op::ModK if high == 1 && low == 0 => Some(u64::MAX),
        _ => None,
    }
}

/// Whether no variable of the running code lives in a register.
fn is_temporary(vm: &Vm, reg: Reg) -> bool {
    let code = view(&vm.heap, vm.get(function_of(vm), CODE).raw_handle());
    (0..code.variables()).all(|index| code.variable(index).place != Place::Register(reg))
}

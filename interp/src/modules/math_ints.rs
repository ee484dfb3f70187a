//! Whole numbers in `math`: `gcd lcm factorial comb perm isqrt`.
//!
//! Arguments become plain integers in their places first, as that may run Python code. What follows runs none, so what is
//! made on the way stays where it is.

use crate::heap::value::Value;
use crate::number::gcd::gcd_small;
use crate::types::{bigint, int_ops};
use crate::vm::args::Args;
use crate::vm::desc::{Operator, Sign};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::Vm;

/// Makes argument `index` the integer it stands for.
fn integer(vm: &mut Vm, args: Args, index: usize) -> Answer {
    let given = args.get(vm, index);
    let value = vm.index_value(given)?;
    args.set(vm, index, value);
    Ok(value)
}

fn integers(vm: &mut Vm, args: Args) -> Done {
    for index in 0..args.len() {
        integer(vm, args, index)?;
    }
    Ok(())
}

fn size(vm: &mut Vm, value: Value) -> Answer {
    if vm.int_is_negative(value) { int_ops::unary(vm, Sign::Neg, value) } else { Ok(value) }
}

fn gcd_of(vm: &mut Vm, a: Value, b: Value) -> Answer {
    match (vm.small_int(a), vm.small_int(b)) {
        (Some(a), Some(b)) => vm.make_unsigned(gcd_small(a.unsigned_abs(), b.unsigned_abs())),
        _ => bigint::gcd(vm, a, b),
    }
}

/// `gcd(*integers)`
pub fn gcd(vm: &mut Vm, args: Args) -> Answer {
    integers(vm, args)?;
    let mut all = Value::small(0);
    for index in 0..args.len() {
        vm.charge_ticks(1)?;
        all = gcd_of(vm, all, args.get(vm, index))?;
    }
    Ok(all)
}

/// `lcm(*integers)`
pub fn lcm(vm: &mut Vm, args: Args) -> Answer {
    integers(vm, args)?;
    let mut all = Value::small(1);
    for index in 0..args.len() {
        vm.charge_ticks(1)?;
        let next = args.get(vm, index);
        let shared = gcd_of(vm, all, next)?;
        if shared == Value::small(0) || next == Value::small(0) {
            return Ok(Value::small(0));
        }
        let part = int_ops::binary(vm, Operator::FloorDiv, all, shared)?;
        let product = int_ops::binary(vm, Operator::Mul, part, next)?;
        all = size(vm, product)?;
    }
    Ok(all)
}

/// `isqrt(n)`
pub fn isqrt(vm: &mut Vm, args: Args) -> Answer {
    let value = integer(vm, args, 0)?;
    if vm.int_is_negative(value) {
        return Err(vm.value_error(format_args!("isqrt() argument must be nonnegative")));
    }
    match vm.small_int(value) {
        Some(n) => Ok(Value::small(n.isqrt())),
        None => bigint::isqrt(vm, value),
    }
}

/// The factors `top, top - 1, ...`, `count` of them, multiplied: halves first, so that factors are of like lengths.
fn falling(vm: &mut Vm, top: Value, count: u64) -> Answer {
    vm.charge_ticks(1)?;
    if count == 0 {
        return Ok(Value::small(1));
    }
    if let Some(top) = vm.small_int(top)
        && count <= 16
    {
        // As many factors as 127 bits hold, then the rest.
        let mut product = i128::from(top);
        for taken in 1..count {
            let factor = i128::from(top) - i128::from(taken);
            match product.checked_mul(factor) {
                Some(more) => product = more,
                None => {
                    let first = bigint::make_wide(vm, product)?;
                    let next = bigint::make_wide(vm, factor)?;
                    let rest = falling(vm, next, count - taken)?;
                    return int_ops::binary(vm, Operator::Mul, first, rest);
                }
            }
        }
        return bigint::make_wide(vm, product);
    }
    if count == 1 {
        return Ok(top);
    }
    let half = count / 2;
    let upper = falling(vm, top, half)?;
    let skipped = vm.make_unsigned(half)?;
    let middle = int_ops::binary(vm, Operator::Sub, top, skipped)?;
    let lower = falling(vm, middle, count - half)?;
    int_ops::binary(vm, Operator::Mul, upper, lower)
}

fn factorial_of(vm: &mut Vm, value: Value) -> Answer {
    if vm.int_is_negative(value) {
        return Err(vm.value_error(format_args!("factorial() not defined for negative values")));
    }
    match vm.small_int(value) {
        Some(n) => falling(vm, value, n.unsigned_abs()),
        None => Err(vm.overflow_error(format_args!("factorial() argument should not exceed {}", i64::MAX))),
    }
}

/// `factorial(n)`
pub fn factorial(vm: &mut Vm, args: Args) -> Answer {
    let value = integer(vm, args, 0)?;
    factorial_of(vm, value)
}

fn not_negative(vm: &mut Vm, name: &str, value: Value) -> Done {
    if vm.int_is_negative(value) {
        return Err(vm.value_error(format_args!("{name} must be a non-negative integer")));
    }
    Ok(())
}

/// `perm(n, k=None)`
pub fn perm(vm: &mut Vm, args: Args) -> Answer {
    if args.some(vm, 1).is_none() {
        return factorial(vm, args);
    }
    integer(vm, args, 0)?;
    let k = integer(vm, args, 1)?;
    let n = args.get(vm, 0);
    not_negative(vm, "n", n)?;
    not_negative(vm, "k", k)?;
    if bigint::compare(vm, n, k).is_lt() {
        return Ok(Value::small(0));
    }
    match vm.small_int(k) {
        Some(k) => falling(vm, n, k.unsigned_abs()),
        None => Err(vm.overflow_error(format_args!("k must not exceed {}", i64::MAX))),
    }
}

/// `comb(n, k)`
pub fn comb(vm: &mut Vm, args: Args) -> Answer {
    integer(vm, args, 0)?;
    let k = integer(vm, args, 1)?;
    let n = args.get(vm, 0);
    not_negative(vm, "n", n)?;
    not_negative(vm, "k", k)?;
    if bigint::compare(vm, n, k).is_lt() {
        return Ok(Value::small(0));
    }
    let others = int_ops::binary(vm, Operator::Sub, n, k)?;
    let fewer = if bigint::compare(vm, others, k).is_lt() { others } else { k };
    let Some(count) = vm.small_int(fewer) else {
        return Err(vm.overflow_error(format_args!("min(n - k, k) must not exceed {}", i64::MAX)));
    };
    if let Some(n) = vm.small_int(n)
        && let Some(ways) = small_comb(vm, n, count)?
    {
        return bigint::make_wide(vm, ways);
    }
    let ordered = falling(vm, n, count.unsigned_abs())?;
    let orders = falling(vm, fewer, count.unsigned_abs())?;
    int_ops::binary(vm, Operator::FloorDiv, ordered, orders)
}

/// The number of ways, if all that is met on the way fits in 127 bits.
fn small_comb(vm: &mut Vm, n: i64, count: i64) -> Result<Option<i128>, Raise> {
    let mut ways = 1_i128;
    for taken in 0..count {
        vm.charge(1)?;
        // Every one of these quotients is whole: it is itself a number of ways.
        match ways.checked_mul(i128::from(n - taken)) {
            Some(product) => ways = product / i128::from(taken + 1),
            None => return Ok(None),
        }
    }
    Ok(Some(ways))
}

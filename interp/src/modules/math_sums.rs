//! Sums, products and norms in `math`: `fsum prod hypot dist`.

use crate::heap::value::Value;
use crate::number::exact;
use crate::types::float_methods::real;
use crate::types::items;
use crate::types::tuple;
use crate::vm::args::Args;
use crate::vm::desc::Operator;
use crate::vm::raise::{Answer, Done};
use crate::vm::state::{Kept, Vm};

/// `prod(iterable, *, start=1)`
pub fn prod(vm: &mut Vm, args: Args) -> Answer {
    let iterable = args.get(vm, 0);
    let iterator = vm.iter(iterable)?;
    let iterator = vm.keep(iterator)?;
    let start = args.opt(vm, 1).unwrap_or(Value::small(1));
    let product = vm.keep(start)?;
    while let Some(factor) = items::next(vm, iterator)? {
        vm.charge_ticks(1)?;
        let factor = vm.keep(factor)?;
        let made = items::made(vm, |vm| vm.binary(Operator::Mul, vm.kept(product), vm.kept(factor)))?;
        vm.let_go(factor.0);
        vm.keep_again(product, made);
    }
    Ok(vm.kept(product))
}

/// A sum without rounding errors: numbers that do not overlap, each smaller than the next (Shewchuk's expansions).
struct Exact {
    parts: [f64; Exact::MOST],
    count: usize,
    /// Sums of what is not finite: all of it, and the infinities alone.
    special: f64,
    infinite: f64,
}

impl Exact {
    /// More numbers of 53 bits that do not overlap than the range of the doubles holds.
    const MOST: usize = 48;

    /// Adds a number; `false` when the sum leaves the range of the doubles.
    fn add(&mut self, number: f64) -> bool {
        let mut x = number;
        let mut kept = 0;
        for index in 0..self.count {
            let mut y = self.parts[index];
            if x.abs() < y.abs() {
                core::mem::swap(&mut x, &mut y);
            }
            let high = x + y;
            let low = y - (high - x);
            if low != 0.0 {
                self.parts[kept] = low;
                kept += 1;
            }
            x = high;
        }
        self.count = kept;
        if x == 0.0 {
            return true;
        }
        if !x.is_finite() {
            if number.is_finite() {
                return false;
            }
            if number.is_infinite() {
                self.infinite += number;
            }
            self.special += number;
            self.count = 0;
            return true;
        }
        self.parts[kept] = x;
        self.count = kept + 1;
        true
    }

    /// The double nearest to the sum, halves to even.
    fn round(&self) -> f64 {
        let Some(mut index) = self.count.checked_sub(1) else { return 0.0 };
        let mut high = self.parts[index];
        let mut low = 0.0;
        while index > 0 && low == 0.0 {
            index -= 1;
            let x = high;
            high = x + self.parts[index];
            low = self.parts[index] - (high - x);
        }
        // Exactly half a unit was left over: what stands below it decides.
        if index > 0 && low != 0.0 && (low < 0.0) == (self.parts[index - 1] < 0.0) {
            let twice = low * 2.0;
            let further = high + twice;
            if twice == further - high {
                high = further;
            }
        }
        high
    }
}

/// `fsum(seq)`
pub fn fsum(vm: &mut Vm, args: Args) -> Answer {
    let iterable = args.get(vm, 0);
    let iterator = vm.iter(iterable)?;
    let iterator = vm.keep(iterator)?;
    let mut sum = Exact { parts: [0.0; Exact::MOST], count: 0, special: 0.0, infinite: 0.0 };
    while let Some(item) = items::next(vm, iterator)? {
        vm.charge_ticks(1)?;
        let x = real(vm, item)?;
        if !sum.add(x) {
            return Err(vm.overflow_error(format_args!("intermediate overflow in fsum")));
        }
    }
    if sum.special != 0.0 {
        if sum.infinite.is_nan() {
            return Err(vm.value_error(format_args!("-inf + inf in fsum")));
        }
        return Ok(Value::float(sum.special));
    }
    Ok(Value::float(sum.round()))
}

/// The square and what rounding took from it (Dekker). The number is between -1 and 1.
fn square(x: f64) -> (f64, f64) {
    let far = 134_217_729.0 * x;
    let high = far - (far - x);
    let low = x - high;
    let rounded = x * x;
    (rounded, low * low - ((rounded - high * high) - 2.0 * high * low))
}

/// The length of a vector, correctly rounded but for rare cases. `at` reads a coordinate.
fn norm(count: usize, at: impl Fn(usize) -> f64) -> f64 {
    let mut largest = 0.0_f64;
    let mut unknown = false;
    for index in 0..count {
        let x = at(index).abs();
        unknown |= x.is_nan();
        if x > largest {
            largest = x;
        }
    }
    if largest.is_infinite() {
        return largest;
    }
    if unknown {
        return f64::NAN;
    }
    if largest == 0.0 || count == 1 {
        return largest;
    }
    // Scaled by a power of two to below one, so that no square leaves the range.
    let exponent = libm::frexp(largest).1;
    let (mut sum, mut rest) = (0.0, 0.0);
    for index in 0..count {
        let (high, low) = square(libm::ldexp(at(index), -exponent));
        let next = sum + high;
        let (large, small) = if sum > high { (sum, high) } else { (high, sum) };
        rest += low + (small - (next - large));
        sum = next;
    }
    let root = exact::sqrt(sum + rest);
    // One step of Newton's with the exact error of the root.
    let halved = root * 0.5;
    let (high, low) = square(halved);
    let error = (sum * 0.25 - high) - low + rest * 0.25;
    libm::ldexp(root + error / halved, exponent)
}

/// `hypot(*coordinates)`
pub fn hypot(vm: &mut Vm, args: Args) -> Answer {
    for index in 0..args.len() {
        let given = args.get(vm, index);
        let x = real(vm, given)?;
        args.set(vm, index, Value::float(x));
    }
    Ok(Value::float(norm(args.len(), |index| args.get(vm, index).raw_float())))
}

/// `dist(p, q)`
pub fn dist(vm: &mut Vm, args: Args) -> Answer {
    for index in 0..2 {
        let given = args.get(vm, index);
        let inner = match tuple::inside(vm, given) {
            Some(tuple) => tuple,
            None => tuple::from_iterable(vm, given)?,
        };
        args.set(vm, index, inner);
    }
    let count = items::count(vm, args.get(vm, 0));
    if items::count(vm, args.get(vm, 1)) != count {
        return Err(vm.value_error(format_args!("both points must have the same number of dimensions")));
    }
    let made = vm.new_tuple(count)?;
    let steps = vm.keep(made)?;
    // A collection sees the items before they are written.
    for index in 0..count {
        set_step(vm, steps, index, Value::NONE);
    }
    for index in 0..count {
        items::tick(vm, index)?;
        distance(vm, args, steps, index)?;
    }
    let steps = vm.kept(steps);
    Ok(Value::float(norm(count, |index| vm.heap.item(steps, index).raw_float())))
}

fn set_step(vm: &mut Vm, steps: Kept, index: usize, step: Value) {
    vm.set(vm.kept(steps).raw_handle(), index, step);
}

fn distance(vm: &mut Vm, args: Args, steps: Kept, index: usize) -> Done {
    let mut ends = [0.0; 2];
    for (number, end) in ends.iter_mut().enumerate() {
        let item = vm.heap.item(args.get(vm, number), index);
        *end = real(vm, item)?;
    }
    set_step(vm, steps, index, Value::float(ends[0] - ends[1]));
    Ok(())
}

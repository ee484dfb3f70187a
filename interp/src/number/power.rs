//! Powers of floats: whole ones up to 64 and square roots exactly rounded, the others nearly always.
//!
//! `x ** y = 2 ** (y * log2(x))`, where the logarithm is needed to some 70 bits, since its error is multiplied by `y`.
//! `libm`'s own power misses the nearest float once in ten, which a program would see: `0.25 ** 0.25`.

use crate::number::double::Double;
use crate::number::exact;
use crate::number::real;

/// The largest exponent that is multiplied out.
const SMALL_POWER: f64 = 64.0;
/// Steps of the table of logarithms between 1 and 2.
const LOG_STEPS: usize = 64;
/// Steps of the table of powers between 1 and 2.
const POWER_STEPS: usize = 32;
/// From this step on, at about the square root of two, a number counts as half of one above it.
const UPPER: usize = 27;

const LN_2: Double = ln(Double { high: 2.0, low: 0.0 });
const LOG2_E: Double = Double::from(1.0).over(LN_2);
const LOGS: [(f64, Double); LOG_STEPS + 1] = logs();
const POWERS: [Double; POWER_STEPS] = powers();

/// Natural logarithm near 1: `2 artanh((v - 1) / (v + 1))` by its series.
const fn ln(v: Double) -> Double {
    let t = v.plus(Double::from(-1.0)).over(v.plus(Double::from(1.0)));
    let square = t.times(t);
    let (mut sum, mut power, mut n) = (t, t, 1.0);
    while n < 80.0 {
        n += 2.0;
        power = power.times(square);
        sum = sum.plus(power.over(Double::from(n)));
    }
    sum.plus(sum)
}

/// For each step `1 + i / 64` a short inverse and the logarithm that belongs to it.
const fn logs() -> [(f64, Double); LOG_STEPS + 1] {
    let mut table = [(1.0, Double { high: 0.0, low: 0.0 }); LOG_STEPS + 1];
    let mut step = 1;
    while step < LOG_STEPS {
        // Ten bits of the inverse, so that its product with a number is known exactly in a pair of floats.
        let inverse = (512 * 2 * LOG_STEPS / (LOG_STEPS + step)).div_ceil(2) as f64 / 512.0;
        let near_one = if step <= UPPER { inverse } else { 2.0 * inverse };
        let log = ln(Double::from(near_one)).times(LOG2_E);
        table[step] = (inverse, Double { high: -log.high, low: -log.low });
        step += 1;
    }
    // The whole of the last step is as near to 2 as the first is to 1.
    table[LOG_STEPS].0 = 0.5;
    table
}

/// `2 ^ (i / 32)`
const fn powers() -> [Double; POWER_STEPS] {
    let mut table = [Double::from(1.0); POWER_STEPS];
    let mut step = 1;
    while step < POWER_STEPS {
        let x = LN_2.times(Double::from(step as f64 / POWER_STEPS as f64));
        let (mut sum, mut term, mut n) = (Double::from(1.0), Double::from(1.0), 0.0);
        while n < 32.0 {
            n += 1.0;
            term = term.times(x).over(Double::from(n));
            sum = sum.plus(term);
        }
        table[step] = sum;
        step += 1;
    }
    table
}

/// `x ** y` of a positive, finite `x`; infinite when too large.
pub(crate) fn power(x: f64, y: f64) -> f64 {
    if x == 1.0 {
        return x;
    }
    if y == 0.5 {
        return exact::sqrt(x);
    }
    if y.abs() <= SMALL_POWER && exact::trunc(y) == y {
        let size = f64::from(libm::ilogb(x).abs()) + 1.0;
        // So far from the limits no intermediate product, nor its rounding error, leaves the range.
        if y != 0.0 && size * y.abs() < 900.0 {
            return whole_power(x, y as i64);
        }
    }
    let log = log2(x);
    let rough = y * log.high;
    if rough.abs() > 1100.0 {
        return if rough > 0.0 { f64::INFINITY } else { 0.0 };
    }
    let product = Double::product(y, log.high);
    exp2(Double::sum_of_ordered(product.high, product.low + y * log.low))
}

/// Repeated squaring, every product carried on with its rounding error.
fn whole_power(x: f64, y: i64) -> f64 {
    let exponent = y.unsigned_abs();
    let mut power = Double::from(x);
    for bit in (0..exponent.ilog2()).rev() {
        power = power.times(power);
        if exponent >> bit & 1 == 1 {
            power = power.times(Double::from(x));
        }
    }
    if y < 0 { Double::from(1.0).over(power).high } else { power.high }
}

/// The logarithm of a positive, finite number.
fn log2(x: f64) -> Double {
    let (mantissa, exponent) = real::split(x);
    let up = mantissa.leading_zeros() - 11;
    let fraction = (mantissa << up) & ((1 << 52) - 1);
    let one_to_two = f64::from_bits(fraction | 1023 << 52);
    let step = usize::try_from((fraction + (1 << 45)) >> 46).unwrap_or(0);
    let whole = exponent - up.cast_signed() + 52 + i32::from(step > UPPER);
    let (inverse, log) = LOGS[step];
    // With the step's inverse c: log(x) = whole + log(1 / c) + log(1 + r), r = x c - 1.
    let near_one = Double::product(one_to_two, inverse);
    let r = Double::sum_of_ordered(near_one.high - 1.0, near_one.low);
    let square = Double::product(r.high, r.high);
    let start = Double::sum_of_ordered(r.high, -0.5 * square.high);
    let low = start.low + (r.low - 0.5 * square.low - r.high * r.low) + cubic(r.high);
    let natural = Double::sum_of_ordered(start.high, low);
    let sum = Double::sum(f64::from(whole), log.high);
    Double { high: sum.high, low: sum.low + log.low }.plus(natural.times(LOG2_E))
}

/// What the series of `log(1 + r)` has from the third term on.
fn cubic(r: f64) -> f64 {
    let mut sum = 0.0;
    for n in (3..=10_u32).rev() {
        sum = 1.0 / f64::from(n) - r * sum;
    }
    r * r * r * sum
}

/// `2 ** p` for a moderate `p`.
fn exp2(p: Double) -> f64 {
    const STEPS: f64 = POWER_STEPS as f64;
    let steps = libm::rint(p.high * STEPS);
    let f = Double::sum_of_ordered(p.high - steps / STEPS, p.low);
    let g = f.times(LN_2);
    let x = g.high;
    let rest = x
        * x
        * (1.0 / 2.0
            + x * (1.0 / 6.0 + x * (1.0 / 24.0 + x * (1.0 / 120.0 + x * (1.0 / 720.0 + x / 5040.0)))));
    let steps = steps as i32;
    let table = POWERS[usize::try_from(steps.rem_euclid(32)).unwrap_or(0)];
    let first = Double::product(table.high, g.high);
    let sum = Double::sum_of_ordered(table.high, first.high);
    let low = sum.low + (first.low + table.low + table.high * (g.low + rest) + table.low * g.high);
    scale(sum.high + low, steps.div_euclid(32))
}

/// `x * 2 ** by`, in two steps where one power of two would not be a float.
fn scale(x: f64, by: i32) -> f64 {
    let half = by / 2;
    x * real::power_of_two(half) * real::power_of_two(by - half)
}

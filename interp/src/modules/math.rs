//! `math`: functions of real numbers. What works on whole numbers stands in `math_ints.rs`, sums and norms in `math_sums.rs`.
//!
//! Transcendental functions are `libm`'s on every target, so that a program gives the same bits everywhere.

use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::modules::{math_ints, math_sums};
use crate::number::exact;
use crate::number::float as rules;
use crate::types::float_methods::real;
use crate::types::{bigint, int, int_new};
use crate::vm::args::Args;
use crate::vm::desc::{Item, Module, Operator};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

/// The module.
pub static MODULE: Module = Module {
    name: "math",
    doc: "This module provides access to the mathematical functions\ndefined by the C standard.",
    items: &[
        Item::function("acos", "(x, /)", |vm, args| function(vm, args, libm::acos, Beyond::Domain)),
        Item::function("acosh", "(x, /)", |vm, args| function(vm, args, libm::acosh, Beyond::Domain)),
        Item::function("asin", "(x, /)", |vm, args| function(vm, args, libm::asin, Beyond::Domain)),
        Item::function("asinh", "(x, /)", |vm, args| function(vm, args, libm::asinh, Beyond::Domain)),
        Item::function("atan", "(x, /)", |vm, args| function(vm, args, libm::atan, Beyond::Domain)),
        Item::function("atan2", "(y, x, /)", |vm, args| plain(vm, args, libm::atan2)),
        Item::function("atanh", "(x, /)", |vm, args| function(vm, args, libm::atanh, Beyond::Domain)),
        Item::function("cbrt", "(x, /)", |vm, args| function(vm, args, libm::cbrt, Beyond::Domain)),
        Item::function("ceil", "(x, /)", |vm, args| whole(vm, args, Special::Ceil, exact::ceil)),
        Item::function("comb", "(n, k, /)", math_ints::comb),
        Item::function("copysign", "(x, y, /)", |vm, args| plain(vm, args, libm::copysign)),
        Item::function("cos", "(x, /)", |vm, args| function(vm, args, libm::cos, Beyond::Domain)),
        Item::function("cosh", "(x, /)", |vm, args| function(vm, args, libm::cosh, Beyond::Range)),
        Item::function("degrees", "(x, /)", |vm, args| simple(vm, args, |x| x * (180.0 / PI))),
        Item::function("dist", "(p, q, /)", math_sums::dist),
        Item::Float("e", core::f64::consts::E),
        Item::function("erf", "(x, /)", |vm, args| simple(vm, args, libm::erf)),
        Item::function("erfc", "(x, /)", |vm, args| simple(vm, args, libm::erfc)),
        Item::function("exp", "(x, /)", |vm, args| function(vm, args, libm::exp, Beyond::Range)),
        Item::function("exp2", "(x, /)", |vm, args| function(vm, args, libm::exp2, Beyond::Range)),
        Item::function("expm1", "(x, /)", |vm, args| function(vm, args, libm::expm1, Beyond::Range)),
        Item::function("fabs", "(x, /)", |vm, args| simple(vm, args, f64::abs)),
        Item::function("factorial", "(x, /)", math_ints::factorial),
        Item::function("floor", "(x, /)", |vm, args| whole(vm, args, Special::Floor, exact::floor)),
        Item::function("fmod", "(x, y, /)", fmod),
        Item::function("frexp", "(x, /)", frexp),
        Item::function("fsum", "(seq, /)", math_sums::fsum),
        Item::function("gamma", "(x, /)", gamma),
        Item::function("gcd", "(*integers)", math_ints::gcd),
        Item::function("hypot", "(*coordinates)", math_sums::hypot),
        Item::Float("inf", f64::INFINITY),
        Item::function("isclose", "(a, b, *, rel_tol=1e-09, abs_tol=0.0)", isclose),
        Item::function("isfinite", "(x, /)", |vm, args| test(vm, args, f64::is_finite)),
        Item::function("isinf", "(x, /)", |vm, args| test(vm, args, f64::is_infinite)),
        Item::function("isnan", "(x, /)", |vm, args| test(vm, args, f64::is_nan)),
        Item::function("isqrt", "(n, /)", math_ints::isqrt),
        Item::function("lcm", "(*integers)", math_ints::lcm),
        Item::function("ldexp", "(x, i, /)", ldexp),
        Item::function("lgamma", "(x, /)", lgamma),
        Item::function("log", "(x, base=2.718281828459045, /)", log),
        Item::function("log10", "(x, /)", |vm, args| logarithm(vm, args, 0, log10).map(Value::float)),
        Item::function("log1p", "(x, /)", |vm, args| function(vm, args, libm::log1p, Beyond::Domain)),
        Item::function("log2", "(x, /)", |vm, args| logarithm(vm, args, 0, log2).map(Value::float)),
        Item::function("modf", "(x, /)", modf),
        Item::Float("nan", f64::NAN),
        Item::function("nextafter", "(x, y, /)", |vm, args| plain(vm, args, libm::nextafter)),
        Item::function("perm", "(n, k=None, /)", math_ints::perm),
        Item::Float("pi", PI),
        Item::function("pow", "(x, y, /)", pow),
        Item::function("prod", "(iterable, /, *, start=1)", math_sums::prod),
        Item::function("radians", "(x, /)", |vm, args| simple(vm, args, |x| x * (PI / 180.0))),
        Item::function("remainder", "(x, y, /)", remainder),
        Item::function("sin", "(x, /)", |vm, args| function(vm, args, libm::sin, Beyond::Domain)),
        Item::function("sinh", "(x, /)", |vm, args| function(vm, args, libm::sinh, Beyond::Range)),
        Item::function("sqrt", "(x, /)", |vm, args| function(vm, args, exact::sqrt, Beyond::Domain)),
        Item::function("tan", "(x, /)", |vm, args| function(vm, args, libm::tan, Beyond::Domain)),
        Item::function("tanh", "(x, /)", |vm, args| function(vm, args, libm::tanh, Beyond::Domain)),
        Item::Float("tau", core::f64::consts::TAU),
        Item::function("trunc", "(x, /)", trunc),
        Item::function("ulp", "(x, /)", |vm, args| simple(vm, args, ulp)),
    ],
};

const PI: f64 = core::f64::consts::PI;

/// What an infinite result of a finite argument means.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Beyond {
    /// A pole: the argument is outside the domain.
    Domain,
    /// The result is too large for a float.
    Range,
}

/// `ValueError: math domain error`
fn domain_error(vm: &mut Vm) -> Raise {
    vm.value_error(format_args!("math domain error"))
}

fn range_error(vm: &mut Vm) -> Raise {
    vm.overflow_error(format_args!("math range error"))
}

#[inline]
fn argument(vm: &mut Vm, args: Args, index: usize) -> Result<f64, Raise> {
    let value = args.get(vm, index);
    if value.is_float() { Ok(value.raw_float()) } else { real(vm, value) }
}

/// Arguments 0 and 1.
fn both(vm: &mut Vm, args: Args) -> Result<(f64, f64), Raise> {
    let x = argument(vm, args, 0)?;
    let y = argument(vm, args, 1)?;
    Ok((x, y))
}

/// A function of one number that fails nowhere.
fn simple(vm: &mut Vm, args: Args, f: fn(f64) -> f64) -> Answer {
    argument(vm, args, 0).map(|x| Value::float(f(x)))
}

/// A function of two numbers that fails nowhere.
fn plain(vm: &mut Vm, args: Args, f: fn(f64, f64) -> f64) -> Answer {
    both(vm, args).map(|(x, y)| Value::float(f(x, y)))
}

fn test(vm: &mut Vm, args: Args, f: fn(f64) -> bool) -> Answer {
    argument(vm, args, 0).map(|x| Value::bool(f(x)))
}

/// A function of one number that tells by its result where it fails.
fn function(vm: &mut Vm, args: Args, f: fn(f64) -> f64, beyond: Beyond) -> Answer {
    let x = argument(vm, args, 0)?;
    let result = f(x);
    if result.is_finite() || !x.is_finite() && (x.is_nan() || !result.is_nan()) {
        return Ok(Value::float(result));
    }
    if result.is_infinite() && beyond == Beyond::Range {
        return Err(range_error(vm));
    }
    Err(domain_error(vm))
}

/// `floor`, `ceil`
fn whole(vm: &mut Vm, args: Args, special: Special, f: fn(f64) -> f64) -> Answer {
    let value = args.get(vm, 0);
    if value.is_int() {
        return Ok(value);
    }
    if let Some(method) = vm.special_of(value, special) {
        return vm.call(method, &[value]);
    }
    if int::is_int(vm, value) {
        return Ok(int::plain(vm, value));
    }
    let x = real(vm, value)?;
    int_new::from_float(vm, f(x))
}

fn trunc(vm: &mut Vm, args: Args) -> Answer {
    let value = args.get(vm, 0);
    if let Some(method) = vm.special_of(value, Special::Trunc) {
        return vm.call(method, &[value]);
    }
    if int::is_int(vm, value) {
        return Ok(int::plain(vm, value));
    }
    match value.as_float() {
        Some(x) => int_new::from_float(vm, x),
        None => {
            let name = vm.type_name(value);
            Err(vm.type_error(format_args!("type {name} doesn't define __trunc__ method")))
        }
    }
}

fn fmod(vm: &mut Vm, args: Args) -> Answer {
    let (x, y) = both(vm, args)?;
    if x.is_infinite() && !y.is_nan() || y == 0.0 && !x.is_nan() {
        return Err(domain_error(vm));
    }
    Ok(Value::float(libm::fmod(x, y)))
}

fn remainder(vm: &mut Vm, args: Args) -> Answer {
    let (x, y) = both(vm, args)?;
    if x.is_infinite() && !y.is_nan() || y == 0.0 && !x.is_nan() {
        return Err(domain_error(vm));
    }
    let rest = libm::remainder(x, y);
    Ok(Value::float(if rest == 0.0 { libm::copysign(0.0, x) } else { rest }))
}

fn frexp(vm: &mut Vm, args: Args) -> Answer {
    let x = argument(vm, args, 0)?;
    let (mantissa, exponent) = if x.is_finite() { libm::frexp(x) } else { (x, 0) };
    vm.make_tuple(&[Value::float(mantissa), Value::small(i64::from(exponent))])
}

fn ldexp(vm: &mut Vm, args: Args) -> Answer {
    let x = argument(vm, args, 0)?;
    let given = vm.payload(args.get(vm, 1));
    if !int::is_int(vm, given) {
        return Err(vm.type_error(format_args!("Expected an int as second argument to ldexp.")));
    }
    if x == 0.0 || !x.is_finite() {
        return Ok(Value::float(x));
    }
    let limit = if vm.int_is_negative(given) { -10_000 } else { 10_000 };
    let by = vm.small_int(given).unwrap_or(limit).clamp(-10_000, 10_000);
    let result = libm::ldexp(x, by as i32);
    if result.is_infinite() { Err(range_error(vm)) } else { Ok(Value::float(result)) }
}

fn modf(vm: &mut Vm, args: Args) -> Answer {
    let x = argument(vm, args, 0)?;
    let (part, whole) = if x.is_infinite() { (libm::copysign(0.0, x), x) } else { libm::modf(x) };
    vm.make_tuple(&[Value::float(libm::copysign(part, x)), Value::float(whole)])
}

/// Up to here the gamma function of whole numbers is exact in a double.
const EXACT_GAMMA: f64 = 23.0;

fn gamma(vm: &mut Vm, args: Args) -> Answer {
    let x = argument(vm, args, 0)?;
    if x == f64::NEG_INFINITY || x <= 0.0 && exact::floor(x) == x {
        return Err(domain_error(vm));
    }
    if exact::floor(x) == x && x <= EXACT_GAMMA {
        let product = (2..x as i64).fold(1.0, |product, factor| product * factor as f64);
        return Ok(Value::float(product));
    }
    let result = libm::tgamma(x);
    if result.is_infinite() && x.is_finite() { Err(range_error(vm)) } else { Ok(Value::float(result)) }
}

fn lgamma(vm: &mut Vm, args: Args) -> Answer {
    let x = argument(vm, args, 0)?;
    if x.is_infinite() {
        return Ok(Value::float(f64::INFINITY));
    }
    if x <= 0.0 && exact::floor(x) == x {
        return Err(domain_error(vm));
    }
    let result = libm::lgamma(x);
    if result.is_infinite() { Err(range_error(vm)) } else { Ok(Value::float(result)) }
}

/// The logarithm of argument `index`; of an integer beyond the floats by its leading bits.
fn logarithm(vm: &mut Vm, args: Args, index: usize, log: fn(f64) -> f64) -> Result<f64, Raise> {
    let value = vm.payload(args.get(vm, index));
    if vm.heap.is(value, Kind::Int) && !vm.int_is_negative(value) && bigint::to_f64(vm, value).is_none() {
        let (top, below) = bigint::leading(vm, value);
        // Neither number is near the other's size, so nothing cancels.
        let (mantissa, exponent) = (top as f64 / 18_446_744_073_709_551_616.0, below as f64 + 64.0);
        return Ok(log(mantissa) + log(2.0) * exponent);
    }
    if vm.heap.is(value, Kind::Int) && vm.int_is_negative(value) {
        return Err(domain_error(vm));
    }
    let x = argument(vm, args, index)?;
    if x <= 0.0 { Err(domain_error(vm)) } else { Ok(log(x)) }
}

fn log(vm: &mut Vm, args: Args) -> Answer {
    let over = logarithm(vm, args, 0, libm::log)?;
    if args.opt(vm, 1).is_none() {
        return Ok(Value::float(over));
    }
    let under = logarithm(vm, args, 1, libm::log)?;
    vm.binary(Operator::TrueDiv, Value::float(over), Value::float(under))
}

/// The decimal logarithm, exact for powers of ten.
fn log10(x: f64) -> f64 {
    let result = libm::log10(x);
    let near = libm::rint(result);
    if (1.0..=22.0).contains(&near) && rules::pow(10.0, near) == Ok(x) { near } else { result }
}

/// The binary logarithm, exact for powers of two.
fn log2(x: f64) -> f64 {
    let (mantissa, exponent) = libm::frexp(x);
    if mantissa == 0.5 { f64::from(exponent) - 1.0 } else { libm::log2(x) }
}

fn pow(vm: &mut Vm, args: Args) -> Answer {
    let (x, y) = both(vm, args)?;
    match rules::pow(x, y) {
        Ok(power) => Ok(Value::float(power)),
        Err(rules::NoPower::Overflow) => Err(range_error(vm)),
        Err(_) => Err(domain_error(vm)),
    }
}

fn ulp(x: f64) -> f64 {
    let x = x.abs();
    if !x.is_finite() {
        return x;
    }
    let above = libm::nextafter(x, f64::INFINITY);
    if above.is_infinite() { x - libm::nextafter(x, 0.0) } else { above - x }
}

fn isclose(vm: &mut Vm, args: Args) -> Answer {
    let (a, b) = both(vm, args)?;
    let relative = if args.opt(vm, 2).is_some() { argument(vm, args, 2)? } else { 1e-9 };
    let absolute = if args.opt(vm, 3).is_some() { argument(vm, args, 3)? } else { 0.0 };
    if relative < 0.0 || absolute < 0.0 {
        return Err(vm.value_error(format_args!("tolerances must be non-negative")));
    }
    if a == b {
        return Ok(Value::TRUE);
    }
    if a.is_infinite() || b.is_infinite() {
        return Ok(Value::FALSE);
    }
    let distance = (b - a).abs();
    let close = distance <= (relative * b).abs() || distance <= (relative * a).abs() || distance <= absolute;
    Ok(Value::bool(close))
}

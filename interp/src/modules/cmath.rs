//! `cmath`: functions of complex numbers.

use crate::code::special::SpecialName as Special;
use crate::heap::value::Value;
use crate::number::plane::{self, Complex, Outcome, Trouble};
use crate::types::complex;
use crate::types::float_methods::real;
use crate::vm::args::Args;
use crate::vm::desc::{Item, Module};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

/// The module.
pub static MODULE: Module = Module {
    name: "cmath",
    doc: "This module provides access to mathematical functions for complex\nnumbers.",
    items: &[
        Item::function("acos", "(z, /)", |vm, args| function(vm, args, plane::acos)),
        Item::function("acosh", "(z, /)", |vm, args| function(vm, args, plane::acosh)),
        Item::function("asin", "(z, /)", |vm, args| function(vm, args, plane::asin)),
        Item::function("asinh", "(z, /)", |vm, args| function(vm, args, plane::asinh_of)),
        Item::function("atan", "(z, /)", |vm, args| function(vm, args, plane::atan)),
        Item::function("atanh", "(z, /)", |vm, args| function(vm, args, plane::atanh)),
        Item::function("cos", "(z, /)", |vm, args| function(vm, args, plane::cos_of)),
        Item::function("cosh", "(z, /)", |vm, args| function(vm, args, plane::cosh)),
        Item::Float("e", core::f64::consts::E),
        Item::function("exp", "(z, /)", |vm, args| function(vm, args, plane::exp)),
        Item::Float("inf", f64::INFINITY),
        Item::Made("infj", |vm| complex::make(vm, (0.0, f64::INFINITY))),
        Item::function("isclose", "(a, b, *, rel_tol=1e-09, abs_tol=0.0)", isclose),
        Item::function("isfinite", "(z, /)", |vm, args| {
            test(vm, args, |(x, y)| x.is_finite() && y.is_finite())
        }),
        Item::function("isinf", "(z, /)", |vm, args| {
            test(vm, args, |(x, y)| x.is_infinite() || y.is_infinite())
        }),
        Item::function("isnan", "(z, /)", |vm, args| test(vm, args, |(x, y)| x.is_nan() || y.is_nan())),
        Item::function("log", "(z, base=2.718281828459045, /)", log),
        Item::function("log10", "(z, /)", |vm, args| function(vm, args, plane::log10)),
        Item::Float("nan", f64::NAN),
        Item::Made("nanj", |vm| complex::make(vm, (0.0, f64::NAN))),
        Item::function("phase", "(z, /)", phase),
        Item::Float("pi", core::f64::consts::PI),
        Item::function("polar", "(z, /)", polar),
        Item::function("rect", "(r, phi, /)", rect),
        Item::function("sin", "(z, /)", |vm, args| function(vm, args, plane::sin_of)),
        Item::function("sinh", "(z, /)", |vm, args| function(vm, args, plane::sinh)),
        Item::function("sqrt", "(z, /)", |vm, args| function(vm, args, |z| Ok(plane::sqrt(z)))),
        Item::function("tan", "(z, /)", |vm, args| function(vm, args, plane::tan_of)),
        Item::function("tanh", "(z, /)", |vm, args| function(vm, args, plane::tanh)),
        Item::Float("tau", core::f64::consts::TAU),
    ],
};

/// The exception for what has no result.
fn raised(vm: &mut Vm, trouble: Trouble) -> Raise {
    match trouble {
        Trouble::Domain => vm.value_error(format_args!("math domain error")),
        Trouble::Range => vm.overflow_error(format_args!("math range error")),
    }
}

/// Argument `index` as a complex number: what it is, or says it is. May run Python code.
fn argument(vm: &mut Vm, args: Args, index: usize) -> Result<Complex, Raise> {
    let value = args.get(vm, index);
    if let Some(method) = vm.special_of(value, Special::Complex) {
        let made = vm.call(method, &[value])?;
        return match complex::inside(vm, made) {
            Some(number) => Ok(number),
            None => {
                let name = vm.type_name(made);
                Err(vm.type_error(format_args!("__complex__ returned non-complex (type {name})")))
            }
        };
    }
    match complex::inside(vm, value) {
        Some(number) => Ok(number),
        None => Ok((real(vm, value)?, 0.0)),
    }
}

fn made(vm: &mut Vm, outcome: Outcome) -> Answer {
    match outcome {
        Ok(number) => complex::make(vm, number),
        Err(trouble) => Err(raised(vm, trouble)),
    }
}

fn function(vm: &mut Vm, args: Args, f: fn(Complex) -> Outcome) -> Answer {
    let number = argument(vm, args, 0)?;
    made(vm, f(number))
}

fn test(vm: &mut Vm, args: Args, f: fn(Complex) -> bool) -> Answer {
    argument(vm, args, 0).map(|number| Value::bool(f(number)))
}

fn log(vm: &mut Vm, args: Args) -> Answer {
    let number = argument(vm, args, 0)?;
    let over = plane::ln(number);
    if args.opt(vm, 1).is_none() {
        return made(vm, over);
    }
    let base = argument(vm, args, 1)?;
    let quotient = match plane::ln(base) {
        Ok((0.0, 0.0)) => Err(Trouble::Domain),
        // To a base, the logarithm of zero has a value.
        Ok(under) => Ok(complex::quotient(over.unwrap_or((f64::NEG_INFINITY, phase_of(number))), under)),
        Err(trouble) => Err(trouble),
    };
    made(vm, quotient)
}

fn phase_of((x, y): Complex) -> f64 {
    libm::atan2(y, x)
}

fn phase(vm: &mut Vm, args: Args) -> Answer {
    argument(vm, args, 0).map(|number| Value::float(phase_of(number)))
}

fn polar(vm: &mut Vm, args: Args) -> Answer {
    let number = argument(vm, args, 0)?;
    match plane::length(number) {
        Ok(length) => vm.make_tuple(&[length, phase_of(number)].map(Value::float)),
        Err(trouble) => Err(raised(vm, trouble)),
    }
}

fn rect(vm: &mut Vm, args: Args) -> Answer {
    let length = args.get(vm, 0);
    let length = real(vm, length)?;
    let angle = args.get(vm, 1);
    let angle = real(vm, angle)?;
    made(vm, plane::rect(length, angle))
}

fn isclose(vm: &mut Vm, args: Args) -> Answer {
    let (a, b) = (argument(vm, args, 0)?, argument(vm, args, 1)?);
    let mut tolerances = [1e-9, 0.0];
    for (index, tolerance) in (2..).zip(&mut tolerances) {
        if let Some(given) = args.opt(vm, index) {
            *tolerance = real(vm, given)?;
        }
    }
    let [relative, absolute] = tolerances;
    if relative < 0.0 || absolute < 0.0 {
        return Err(vm.value_error(format_args!("tolerances must be non-negative")));
    }
    if a == b {
        return Ok(Value::TRUE);
    }
    if [a.0, a.1, b.0, b.1].iter().any(|part| part.is_infinite()) {
        return Ok(Value::FALSE);
    }
    let size = |(x, y): Complex| libm::hypot(x, y);
    let distance = size((a.0 - b.0, a.1 - b.1));
    let close = distance <= relative * size(b) || distance <= relative * size(a) || distance <= absolute;
    Ok(Value::bool(close))
}

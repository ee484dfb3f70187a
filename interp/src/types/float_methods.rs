//! `float(...)`, methods of `float`, and what `round`, `pow` and `divmod` do with numbers.

use crate::code::special::SpecialName as Special;
use crate::heap::value::Value;
use crate::number::exact;
use crate::number::hex::{self, NoHex};
use crate::number::{Fixed, float as rules, text};
use crate::types::int::is_int;
use crate::types::items::keeping;
use crate::types::{bigint, float, int, int_new, int_ops, texts};
use crate::vm::args::Args;
use crate::vm::desc::Operator;
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

/// `float(x=0, /)`
pub fn new(vm: &mut Vm, args: Args) -> Answer {
    let x = match args.opt(vm, 1) {
        Some(value) => from_value(vm, value)?,
        None => 0.0,
    };
    vm.finish_new(args.get(vm, 0), Value::float(x))
}

fn from_value(vm: &mut Vm, value: Value) -> Result<f64, Raise> {
    // What is derived from a text may say that it is a number.
    if vm.is_str(value)
        && let Some(found) = from_text(vm, value)
    {
        return found;
    }
    if let Some(x) = number(vm, value)? {
        return Ok(x);
    }
    from_text(vm, value).unwrap_or_else(|| {
        let name = vm.type_name(value);
        Err(vm.type_error(format_args!("float() argument must be a string or a real number, not '{name}'")))
    })
}

/// The double that a value is or says it is; `None` if it is no real number. May run Python code.
fn number(vm: &mut Vm, value: Value) -> Result<Option<f64>, Raise> {
    if let Some(method) = vm.special_of(value, Special::Float) {
        let name = vm.type_name(value);
        let made = vm.call(method, &[value])?;
        if let Some(x) = vm.payload(made).as_float() {
            return Ok(Some(x));
        }
        let other = vm.type_name(made);
        return Err(vm.type_error(format_args!("{name}.__float__ returned non-float (type {other})")));
    }
    let inner = vm.payload(value);
    if let Some(x) = float::operand(vm, inner)? {
        return Ok(Some(x));
    }
    if vm.special_of(value, Special::Index).is_some() {
        let index = vm.index_value(value)?;
        return int::to_f64(vm, index).map(Some);
    }
    Ok(None)
}

/// The number a function of real numbers is given. May run Python code.
///
/// # Errors
/// `TypeError: must be real number, not str`, `OverflowError`, what `__float__` raises.
#[inline]
pub fn real(vm: &mut Vm, value: Value) -> Result<f64, Raise> {
    if let Some(x) = vm.payload(value).as_float() {
        return Ok(x);
    }
    match number(vm, value)? {
        Some(x) => Ok(x),
        None => {
            let name = vm.type_name(value);
            Err(vm.type_error(format_args!("must be real number, not {name}")))
        }
    }
}

/// `float(text)`; `None` if the value is no text.
fn from_text(vm: &mut Vm, value: Value) -> Option<Result<f64, Raise>> {
    let inner = vm.payload(value);
    let place = texts::str_like(vm, inner).or_else(|| texts::bytes_like(vm, inner))?;
    Some(keeping(vm, |vm| {
        let shown = vm.keep(value)?;
        let ascii = !vm.is_str(inner) || vm.is_ascii(inner);
        let place = if ascii { place } else { int_new::plain_text(vm, inner)?.place(vm) };
        vm.charge(place.len())?;
        match text::parse(place.bytes(vm.arena_bytes())) {
            Some(x) => Ok(x),
            None => {
                let shown = vm.kept(shown);
                let complaint = format_args!("could not convert string to float: ");
                Err(int_new::unreadable(vm, complaint, shown, usize::MAX))
            }
        }
    }))
}

fn receiver(vm: &Vm, args: Args) -> f64 {
    vm.payload(args.get(vm, 0)).raw_float()
}

/// `__float__`, `conjugate`
pub fn same(vm: &mut Vm, args: Args) -> Answer {
    Ok(Value::float(receiver(vm, args)))
}

/// `__abs__`
pub fn abs(vm: &mut Vm, args: Args) -> Answer {
    Ok(Value::float(receiver(vm, args).abs()))
}

/// `__ceil__`
pub fn ceil(vm: &mut Vm, args: Args) -> Answer {
    let x = exact::ceil(receiver(vm, args));
    int_new::from_float(vm, x)
}

/// `__floor__`
pub fn floor(vm: &mut Vm, args: Args) -> Answer {
    let x = exact::floor(receiver(vm, args));
    int_new::from_float(vm, x)
}

/// `__int__`, `__trunc__`
pub fn trunc(vm: &mut Vm, args: Args) -> Answer {
    let x = receiver(vm, args);
    int_new::from_float(vm, x)
}

/// `__divmod__`
pub fn divmod(vm: &mut Vm, args: Args) -> Answer {
    let x = receiver(vm, args);
    match float::operand(vm, vm.payload(args.get(vm, 1)))? {
        Some(y) => float::divmod(vm, x, y),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

/// `__rdivmod__`
pub fn rdivmod(vm: &mut Vm, args: Args) -> Answer {
    let y = receiver(vm, args);
    match float::operand(vm, vm.payload(args.get(vm, 1)))? {
        Some(x) => float::divmod(vm, x, y),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

/// `__round__`
pub fn round(vm: &mut Vm, args: Args) -> Answer {
    let digits = args.some(vm, 1);
    let this = Value::float(receiver(vm, args));
    vm.round_number(this, digits)
}

/// `as_integer_ratio`
pub fn as_integer_ratio(vm: &mut Vm, args: Args) -> Answer {
    let x = receiver(vm, args);
    if x.is_nan() {
        return Err(vm.value_error(format_args!("cannot convert NaN to integer ratio")));
    }
    if x.is_infinite() {
        return Err(vm.overflow_error(format_args!("cannot convert Infinity to integer ratio")));
    }
    let (over, under) = bigint::float_ratio(vm, x)?;
    vm.make_tuple(&[over, under])
}

/// `hex`
pub fn hex(vm: &mut Vm, args: Args) -> Answer {
    let mut room = [0; 32];
    let mut out = Fixed::new(&mut room);
    hex::to_hex(&mut out, receiver(vm, args));
    vm.make_str(out.text())
}

/// `is_integer`
pub fn is_integer(vm: &mut Vm, args: Args) -> Answer {
    Ok(Value::bool(rules::is_integer(receiver(vm, args))))
}

/// `__getformat__`: the bytes of a float are these on every machine, whatever the processor's own order is.
pub fn getformat(vm: &mut Vm, args: Args) -> Answer {
    let given = args.get(vm, 1);
    if texts::str_like(vm, given).is_none() {
        if given.is_none() {
            return Err(vm.type_error(format_args!("__getformat__() argument must be str, not None")));
        }
        let kind = vm.type_name(given);
        return Err(vm.type_error(format_args!("__getformat__() argument must be str, not {kind}")));
    }
    if vm.is_text(given, "double") || vm.is_text(given, "float") {
        return vm.make_str(b"IEEE, little-endian");
    }
    Err(vm.value_error(format_args!("__getformat__() argument 1 must be 'double' or 'float'")))
}

/// `fromhex`
pub fn fromhex(vm: &mut Vm, args: Args) -> Answer {
    let given = args.get(vm, 1);
    let Some(place) = texts::str_like(vm, given) else {
        return Err(vm.type_error(format_args!("bad argument type for built-in operation")));
    };
    vm.charge(place.len())?;
    let made = match hex::from_hex(place.bytes(vm.arena_bytes())) {
        Ok(x) => Value::float(x),
        Err(NoHex::Invalid) => {
            return Err(vm.value_error(format_args!("invalid hexadecimal floating-point string")));
        }
        Err(NoHex::TooLarge) => {
            let message = format_args!("hexadecimal value too large to represent as a float");
            return Err(vm.overflow_error(message));
        }
    };
    let class = args.get(vm, 0);
    if class == float::ROW.value() { Ok(made) } else { vm.call(class, &[made]) }
}

impl Vm<'_> {
    /// `round(number, digits)` of an `int`, `bool` or `float`. May run Python code: `digits.__index__`.
    ///
    /// # Errors
    /// `TypeError`, `OverflowError`, `ValueError`.
    pub fn round_number(&mut self, number: Value, digits: Option<Value>) -> Answer {
        let digits = match digits {
            None => None,
            Some(digits) => {
                let mark = self.kept_mark();
                let kept = self.keep(number)?;
                let digits = self.index_clamped(digits);
                let number = self.kept(kept);
                self.let_go(mark);
                return self.round_to(number, Some(digits?));
            }
        };
        self.round_to(number, digits)
    }

    fn round_to(&mut self, number: Value, digits: Option<i64>) -> Answer {
        match number.as_float() {
            Some(x) => float::round(self, x, digits),
            None => int_ops::round(self, number, digits.unwrap_or(0)),
        }
    }

    /// `divmod(a, b)` of real numbers, payloads; `NotImplemented` if one is none.
    ///
    /// # Errors
    /// `ZeroDivisionError`, `OverflowError`.
    pub fn divmod_numbers(&mut self, a: Value, b: Value) -> Answer {
        if is_int(self, a) && is_int(self, b) {
            return int_ops::divmod(self, a, b);
        }
        let real = |vm: &Vm, value: Value| value.is_float() || is_int(vm, value);
        if !real(self, a) || !real(self, b) {
            return Ok(Value::NOT_IMPLEMENTED);
        }
        match (float::operand(self, a)?, float::operand(self, b)?) {
            (Some(x), Some(y)) => float::divmod(self, x, y),
            _ => Ok(Value::NOT_IMPLEMENTED),
        }
    }

    /// `pow(base, exponent, modulus)` with a modulus. May run Python code.
    ///
    /// # Errors
    /// `TypeError`, `ValueError`; out of fuel.
    pub fn pow_mod(&mut self, base: Value, exponent: Value, modulus: Value) -> Answer {
        if let Some(method) = self.special_of(base, Special::ALL[Operator::Pow as usize]) {
            let all = [self.keep(base)?, self.keep(exponent)?, self.keep(modulus)?];
            let answer = self.call(method, &[base, exponent, modulus])?;
            if answer != Value::NOT_IMPLEMENTED {
                return Ok(answer);
            }
            let [base, exponent, modulus] = all.map(|kept| self.kept(kept));
            return self.pow_mod_numbers(base, exponent, modulus);
        }
        self.pow_mod_numbers(base, exponent, modulus)
    }

    fn pow_mod_numbers(&mut self, base: Value, exponent: Value, modulus: Value) -> Answer {
        let inner = [self.payload(base), self.payload(exponent), self.payload(modulus)];
        if inner.iter().all(|value| is_int(self, *value)) {
            return int_ops::pow_mod(self, inner[0], inner[1], inner[2]);
        }
        if inner.iter().any(|value| value.is_float()) {
            return Err(self.type_error(format_args!(
                "pow() 3rd argument not allowed unless all arguments are integers"
            )));
        }
        if inner.iter().any(|value| self.heap.is(*value, crate::heap::kind::Kind::Complex)) {
            return Err(self.value_error(format_args!("complex modulo")));
        }
        let [a, b, c] = [base, exponent, modulus].map(|value| self.type_name(value));
        Err(self.type_error(format_args!("unsupported operand type(s) for ** or pow(): '{a}', '{b}', '{c}'")))
    }
}

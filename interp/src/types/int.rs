//! `int`: inline up to 50 bits, limbs in the arena beyond (`bigint.rs`).
//!
//! Operators stand in `int_ops.rs`, text in `int_text.rs`, `int(...)` in `int_new.rs`, methods in `int_methods.rs`. Every
//! operation first tries what fits in machine words.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::number::hash;
use crate::types::{bigint, int_methods, int_new, int_ops, int_text};
use crate::vm::desc::{Comparison, Field, Native, Operators, Type, TypeRow};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

/// `int`
pub static TYPE: Type = Type {
    doc: "int([x]) -> integer\nint(x, base=10) -> integer",
    new: Some(Native::new("int", "(x=0, /, base=10)", int_new::new)),
    repr: Some(int_text::repr),
    hash: Some(hash_int),
    truth: Some(truth),
    binary: Some(int_ops::binary),
    unary: Some(int_ops::unary),
    operators: Operators::INTEGER,
    compare: Some(compare),
    format: Some(int_text::format),
    methods: &[
        Native::new("__abs__", "()", int_methods::abs),
        Native::new("__ceil__", "()", int_methods::same),
        Native::new("__divmod__", "(value, /)", int_methods::divmod),
        Native::new("__float__", "()", int_methods::float),
        Native::new("__floor__", "()", int_methods::same),
        Native::new("__index__", "()", int_methods::same),
        Native::new("__int__", "()", int_methods::same),
        Native::new("__rdivmod__", "(value, /)", int_methods::rdivmod),
        Native::new("__round__", "(ndigits=None, /)", int_methods::round),
        Native::new("__trunc__", "()", int_methods::same),
        Native::new("as_integer_ratio", "()", int_methods::as_integer_ratio),
        Native::new("bit_count", "()", int_methods::bit_count),
        Native::new("bit_length", "()", int_methods::bit_length),
        Native::new("conjugate", "()", int_methods::same),
        Native::new("to_bytes", "(length=1, byteorder='big', *, signed=False)", int_methods::to_bytes),
    ],
    class_methods: &[Native::new(
        "from_bytes",
        "(bytes, byteorder='big', *, signed=False)",
        int_methods::from_bytes,
    )],
    fields: &[
        Field { name: "denominator", get: |_, _| Ok(Value::small(1)), set: None },
        Field { name: "imag", get: |_, _| Ok(Value::small(0)), set: None },
        Field { name: "numerator", get: |vm, this| Ok(plain(vm, this)), set: None },
        Field { name: "real", get: |vm, this| Ok(plain(vm, this)), set: None },
    ],
    ..Type::new(Kind::Int, "int")
};

/// The row of `int`.
pub const ROW: TypeRow = TypeRow(Kind::Int as u16);

/// Whether a value is an `int` object itself, or a `bool`.
#[inline]
pub fn is_int(vm: &Vm, value: Value) -> bool {
    value.is_int() || value.is_bool() || vm.heap.is(value, Kind::Int)
}

/// An integer as it is; a `bool` as the integer it is.
pub fn plain(vm: &Vm, value: Value) -> Value {
    let value = vm.payload(value);
    if value.is_bool() { Value::small(i64::from(value == Value::TRUE)) } else { value }
}

/// The integer, if the value is one with a magnitude below 2^127.
#[inline]
pub fn wide(vm: &Vm, value: Value) -> Option<i128> {
    if value.is_int() {
        return Some(i128::from(value.raw_int()));
    }
    if value.is_bool() {
        return Some(i128::from(value == Value::TRUE));
    }
    let (negative, limbs) = vm.limbs(value)?;
    let size = match *limbs {
        [low] => u128::from(low),
        [low, high] => u128::from(low) | u128::from(high) << 64,
        _ => return None,
    };
    let size = i128::try_from(size).ok()?;
    Some(if negative { -size } else { size })
}

/// The nearest float.
///
/// # Errors
/// `OverflowError: int too large to convert to float`.
pub fn to_f64(vm: &mut Vm, value: Value) -> Result<f64, Raise> {
    if let Some(n) = vm.small_int(value) {
        return Ok(n as f64);
    }
    match bigint::to_f64(vm, value) {
        Some(x) => Ok(x),
        None => Err(vm.overflow_error(format_args!("int too large to convert to float"))),
    }
}

/// The integer part of a finite float.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn from_f64(vm: &mut Vm, x: f64) -> Answer {
    // Every float below 2^62 is cut off exactly.
    if x.abs() < 4_611_686_018_427_387_904.0 { vm.make_int(x as i64) } else { bigint::from_f64(vm, x) }
}

fn hash_int(vm: &mut Vm, this: Value) -> Result<i64, Raise> {
    Ok(match vm.small_int(this) {
        Some(n) => hash::small(n),
        None => bigint::hash(vm, this),
    })
}

fn truth(_: &mut Vm, this: Value) -> Result<bool, Raise> {
    Ok(this != Value::small(0) && this != Value::FALSE)
}

/// `a < b` and the like of integers.
pub fn compare(vm: &mut Vm, comparison: Comparison, a: Value, b: Value) -> Answer {
    let order = match (vm.small_int(a), vm.small_int(b)) {
        (Some(a), Some(b)) => a.cmp(&b),
        _ if is_int(vm, b) => bigint::compare(vm, a, b),
        _ => return Ok(Value::NOT_IMPLEMENTED),
    };
    Ok(Value::bool(comparison.holds(order)))
}

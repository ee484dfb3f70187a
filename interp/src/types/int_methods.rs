//! Methods of `int`.

use crate::heap::value::Value;
use crate::number::bytes::{Misfit, Order};
use crate::types::items::is_index;
use crate::types::{bigint, int, int_ops, texts};
use crate::vm::args::Args;
use crate::vm::desc::{Sign, TypeRow};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;
use crate::vm::text::text_len;

fn receiver(vm: &Vm, args: Args) -> Value {
    int::plain(vm, args.get(vm, 0))
}

/// `__int__`, `__index__`, `__trunc__`, `__floor__`, `__ceil__`, `conjugate`
pub fn same(vm: &mut Vm, args: Args) -> Answer {
    Ok(receiver(vm, args))
}

/// `__abs__`
pub fn abs(vm: &mut Vm, args: Args) -> Answer {
    let this = receiver(vm, args);
    if vm.int_is_negative(this) { int_ops::unary(vm, Sign::Neg, this) } else { Ok(this) }
}

/// `__float__`
pub fn float(vm: &mut Vm, args: Args) -> Answer {
    let this = receiver(vm, args);
    int::to_f64(vm, this).map(Value::float)
}

/// `__divmod__`
pub fn divmod(vm: &mut Vm, args: Args) -> Answer {
    let (a, b) = (receiver(vm, args), vm.payload(args.get(vm, 1)));
    if int::is_int(vm, b) { int_ops::divmod(vm, a, b) } else { Ok(Value::NOT_IMPLEMENTED) }
}

/// `__rdivmod__`
pub fn rdivmod(vm: &mut Vm, args: Args) -> Answer {
    let (a, b) = (receiver(vm, args), vm.payload(args.get(vm, 1)));
    if int::is_int(vm, b) { int_ops::divmod(vm, b, a) } else { Ok(Value::NOT_IMPLEMENTED) }
}

/// `__round__`
pub fn round(vm: &mut Vm, args: Args) -> Answer {
    // Other than `round()`, it takes no `None`.
    let digits = args.opt(vm, 1);
    let this = receiver(vm, args);
    vm.round_number(this, digits)
}

/// `as_integer_ratio`
pub fn as_integer_ratio(vm: &mut Vm, args: Args) -> Answer {
    let this = receiver(vm, args);
    vm.make_tuple(&[this, Value::small(1)])
}

/// `bit_count`
pub fn bit_count(vm: &mut Vm, args: Args) -> Answer {
    let this = receiver(vm, args);
    let (_, count) = bigint::count_bits(vm, this);
    vm.make_unsigned(count)
}

/// `bit_length`
pub fn bit_length(vm: &mut Vm, args: Args) -> Answer {
    let this = receiver(vm, args);
    let (length, _) = bigint::count_bits(vm, this);
    vm.make_unsigned(length)
}

/// Argument `index`: `'little'` or `'big'`.
fn order(vm: &mut Vm, args: Args, index: usize, method: &str) -> Result<Order, Raise> {
    let Some(given) = args.opt(vm, index) else { return Ok(Order::Big) };
    let Some(place) = texts::str_like(vm, given) else {
        let name = vm.type_name(given);
        return Err(vm.type_error(format_args!("{method}() argument 'byteorder' must be str, not {name}")));
    };
    match place.bytes(vm.arena_bytes()) {
        b"little" => Ok(Order::Little),
        b"big" => Ok(Order::Big),
        _ => Err(vm.value_error(format_args!("byteorder must be either 'little' or 'big'"))),
    }
}

fn signed(vm: &mut Vm, args: Args, index: usize) -> Result<bool, Raise> {
    match args.opt(vm, index) {
        Some(given) => vm.truth(given),
        None => Ok(false),
    }
}

/// `to_bytes`
pub fn to_bytes(vm: &mut Vm, args: Args) -> Answer {
    let len = match args.opt(vm, 1) {
        Some(given) => vm.index(given)?,
        None => 1,
    };
    let order = order(vm, args, 2, "to_bytes")?;
    let signed = signed(vm, args, 3)?;
    let Ok(len) = u64::try_from(len) else {
        return Err(vm.value_error(format_args!("length argument must be non-negative")));
    };
    let this = receiver(vm, args);
    match bigint::to_bytes(vm, this, text_len(len)?, order, signed)? {
        Ok(bytes) => Ok(bytes),
        Err(Misfit::Negative) => {
            Err(vm.overflow_error(format_args!("can't convert negative int to unsigned")))
        }
        Err(Misfit::TooBig) => Err(vm.overflow_error(format_args!("int too big to convert"))),
    }
}

/// `from_bytes`
pub fn from_bytes(vm: &mut Vm, args: Args) -> Answer {
    let order = order(vm, args, 2, "from_bytes")?;
    let signed = signed(vm, args, 3)?;
    let given = args.get(vm, 1);
    let source = match texts::bytes_like(vm, given) {
        Some(place) => place,
        None => {
            if texts::str_like(vm, given).is_some() || is_index(vm, given) {
                let name = vm.type_name(given);
                return Err(vm.type_error(format_args!("cannot convert '{name}' object to bytes")));
            }
            let bytes = TypeRow(crate::heap::kind::Kind::Bytes as u16).value();
            let made = vm.call(bytes, &[given])?;
            texts::must_be_bytes_like(vm, made)?
        }
    };
    let made = bigint::from_bytes(vm, source, order, signed)?;
    let class = args.get(vm, 0);
    if class == int::ROW.value() { Ok(made) } else { vm.call(class, &[made]) }
}

//! What `sys` says of the machine: records of its numbers, its flags and its version.

use crate::heap::value::Value;
use crate::limits::{INT_DIGITS, INT_DIGITS_LEAST};
use crate::number::hash::{INFINITY, MODULUS};
use crate::types::record;
use crate::vm::raise::Answer;
use crate::vm::state::Vm;

/// `sys.hexversion`: the language's version.
pub const HEX_VERSION: i64 = 0x030B_00F0;
/// The machine's own version.
const OWN: [&str; 3] =
    [env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"), env!("CARGO_PKG_VERSION_PATCH")];

/// `sys.version_info`: the version of the language.
///
/// # Errors
/// `Raise::NoRoom`
pub fn version_info(vm: &mut Vm) -> Answer {
    version(vm, [3, 11, 0])
}

fn version(vm: &mut Vm, parts: [i64; 3]) -> Answer {
    let text = vm.make_str(b"final")?;
    let [major, minor, micro] = parts.map(Value::small);
    let parts = vm.make_tuple(&[major, minor, micro, text, Value::small(0)])?;
    record::make(vm, "sys", "version_info", &["major", "minor", "micro", "releaselevel", "serial"], parts)
}

/// `sys.implementation`: name and version of the machine.
///
/// # Errors
/// `Raise::NoRoom`
pub fn implementation(vm: &mut Vm) -> Answer {
    let own = OWN.map(|part| part.parse::<i64>().unwrap_or(0));
    let hex = own.iter().fold(0, |hex, part| hex << 8 | part) << 8 | 0xF0;
    let version = version(vm, own)?;
    let name = vm.make_str(b"chalcopy")?;
    let parts = vm.make_tuple(&[name, Value::NONE, version, Value::small(hex)])?;
    record::make(vm, "", "namespace", &["name", "cache_tag", "version", "hexversion"], parts)
}

/// `sys.int_info`: how integers are made, and the limit of their texts.
///
/// # Errors
/// `Raise::NoRoom`
pub fn int_info(vm: &mut Vm) -> Answer {
    let parts = [64, 8, INT_DIGITS as i64, INT_DIGITS_LEAST as i64].map(Value::small);
    let parts = vm.make_tuple(&parts)?;
    let names = ["bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold"];
    record::make(vm, "sys", "int_info", &names, parts)
}

/// `sys.float_info`: the limits of floats.
///
/// # Errors
/// `Raise::NoRoom`
pub fn float_info(vm: &mut Vm) -> Answer {
    let int = |number: i32| Value::small(i64::from(number));
    let digits = |number: u32| Value::small(i64::from(number));
    let fields = [
        ("max", Value::float(f64::MAX)),
        ("max_exp", int(f64::MAX_EXP)),
        ("max_10_exp", int(f64::MAX_10_EXP)),
        ("min", Value::float(f64::MIN_POSITIVE)),
        ("min_exp", int(f64::MIN_EXP)),
        ("min_10_exp", int(f64::MIN_10_EXP)),
        ("dig", digits(f64::DIGITS)),
        ("mant_dig", digits(f64::MANTISSA_DIGITS)),
        ("epsilon", Value::float(f64::EPSILON)),
        ("radix", digits(f64::RADIX)),
        // To the nearest.
        ("rounds", int(1)),
    ];
    let parts = vm.make_tuple(&fields.map(|(_, value)| value))?;
    record::make(vm, "sys", "float_info", &fields.map(|(name, _)| name), parts)
}

/// `sys.hash_info`: how numbers and texts are hashed.
///
/// # Errors
/// `Raise::NoRoom`
pub fn hash_info(vm: &mut Vm) -> Answer {
    let algorithm = vm.make_str(b"mix32")?;
    let modulus = vm.make_unsigned(MODULUS)?;
    let nan = vm.hash(Value::float(f64::NAN))?;
    let nan = vm.make_int(nan)?;
    let fields = [
        ("width", Value::small(64)),
        ("modulus", modulus),
        ("inf", Value::small(INFINITY)),
        ("nan", nan),
        ("imag", Value::small(1_000_003)),
        ("algorithm", algorithm),
        ("hash_bits", Value::small(32)),
        ("seed_bits", Value::small(64)),
        ("cutoff", Value::small(0)),
    ];
    let parts = vm.make_tuple(&fields.map(|(_, value)| value))?;
    record::make(vm, "sys", "hash_info", &fields.map(|(name, _)| name), parts)
}

/// `sys.flags`: those of a Python that sees nothing of its surroundings.
///
/// # Errors
/// `Raise::NoRoom`
pub fn flags(vm: &mut Vm) -> Answer {
    let [off, on] = [0, 1].map(Value::small);
    let digits = Value::small(i64::from(vm.limits.int_digits));
    let fields = [
        ("debug", off),
        ("inspect", off),
        ("interactive", off),
        ("optimize", off),
        ("dont_write_bytecode", on),
        ("no_user_site", on),
        ("no_site", on),
        ("ignore_environment", on),
        ("verbose", off),
        ("bytes_warning", off),
        ("quiet", off),
        ("hash_randomization", off),
        ("isolated", on),
        ("dev_mode", Value::FALSE),
        ("utf8_mode", on),
        ("warn_default_encoding", off),
        ("safe_path", Value::TRUE),
        ("int_max_str_digits", digits),
    ];
    let parts = vm.make_tuple(&fields.map(|(_, value)| value))?;
    record::make(vm, "sys", "flags", &fields.map(|(name, _)| name), parts)
}

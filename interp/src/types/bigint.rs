//! Integers of any size: limbs in the arena or an image, and `number/` at work on them.
//!
//! An operation asks for room first: one object that holds the result and the working space behind it. Its operands stand
//! below, so that splitting the arena there gives both. What the result does not need is given back.
//!
//! ```text
//!  ... operands ... | header | result | working space |
//!                   ^ the arena is split here
//! ```

use core::cmp::Ordering;

use crate::heap::arena::bytes_of;
use crate::heap::header::{BODY_MAX, FLAG_A, Header};
use crate::heap::images::{Body, Place};
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::limits::WORK_PER_TICK;
use crate::number::bytes::{Misfit, Order};
use crate::number::int::{Int, Need, Signed, Small};
use crate::number::{bits, bytes, gcd, hash, int, limbs, literal, mul, pow, radix, real, roots};
use crate::vm::desc::{Operator, Sign};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::Vm;
use crate::vm::text::too_long;

/// How many limbs an integer may have.
#[cfg(feature = "alloc")]
pub const LIMBS_MAX: usize = BODY_MAX;

/// An integer operand: where its limbs stand.
#[derive(Clone, Copy, Debug)]
pub enum Big<'a> {
    /// Inline, or a `bool`.
    Small(Small),
    /// An object: whether it is negative, and its limbs.
    Object(bool, Body<'a>),
}

impl<'a> Big<'a> {
    /// The operand that an `int` or `bool` is.
    ///
    /// # Panics
    /// If the value is neither.
    pub fn of(vm: &Vm<'a>, value: Value) -> Big<'a> {
        if value.is_int() || value.is_bool() {
            return Big::Small(Small::from(vm.small_int(value).unwrap_or(0)));
        }
        let negative = vm.int_is_negative(value);
        Big::Object(negative, vm.heap.body(value).expect("an integer"))
    }

    /// The integer; `arena` are the arena's words from its beginning.
    pub fn view<'s>(&'s self, arena: &'s [u64]) -> Int<'s> {
        match self {
            Big::Small(small) => small.int(),
            Big::Object(negative, body) => Int::new(*negative, body.words(arena)),
        }
    }
}

/// Uses fuel for what `number/` says an operation costs.
///
/// # Errors
/// Out of fuel.
pub fn charge(vm: &mut Vm, cost: u64) -> Done {
    match cost / WORK_PER_TICK as u64 {
        0 => Ok(()),
        ticks => vm.charge_ticks(ticks),
    }
}

/// Makes room for a result and its working space, all in one object.
fn room(vm: &mut Vm, need: Need) -> Result<Handle, Raise> {
    let total = need.out.max(1).saturating_add(need.scratch);
    if total > BODY_MAX {
        return too_long();
    }
    let object = vm.heap.arena.alloc_raw(Kind::Int, 0, total)?;
    if let Err(raise) = charge(vm, need.cost) {
        vm.heap.arena.cut(object.0);
        return Err(raise);
    }
    Ok(object)
}

/// Makes the integer that `work` writes. It is given the arena's words below, and the room that `need` asks for.
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn compute(
    vm: &mut Vm,
    need: Need,
    work: impl FnOnce(&[u64], &mut [u64], &mut [u64]) -> Signed,
) -> Answer {
    let object = room(vm, need)?;
    let (below, rest) = vm.heap.arena.all_mut().split_at_mut(object.0 as usize + 1);
    let (out, scratch) = rest.split_at_mut(need.out.max(1));
    let signed = work(below, out, &mut scratch[..need.scratch]);
    finish(vm, object, signed)
}

/// Makes an object, the last one, the integer that stands in it.
fn finish(vm: &mut Vm, object: Handle, signed: Signed) -> Answer {
    let body = object.0 as usize + 1;
    let inline = match vm.heap.arena.all()[body..body + signed.len] {
        [] => Some(Value::small(0)),
        [limb] => i64::try_from(limb).ok().and_then(|n| Value::int(if signed.negative { -n } else { n })),
        _ => None,
    };
    if let Some(value) = inline {
        vm.heap.arena.cut(object.0);
        return Ok(value);
    }
    vm.heap.arena.shrink(object, signed.len);
    vm.heap.arena.body_mut(object)[signed.len..].fill(0);
    if signed.negative {
        let header = vm.heap.arena.header(object);
        vm.heap.arena.set_header(object, header.with(FLAG_A));
    }
    Ok(Value::object(object))
}

/// An integer of two limbs at most.
///
/// # Errors
/// `Raise::NoRoom`.
#[inline]
pub fn make_wide(vm: &mut Vm, n: i128) -> Answer {
    if let Ok(n) = i64::try_from(n) {
        return vm.make_int(n);
    }
    let size = n.unsigned_abs();
    let flags = if n < 0 { FLAG_A } else { 0 };
    let count = if size >> 64 == 0 { 1 } else { 2 };
    let object = vm.heap.arena.alloc_raw(Kind::Int, flags, count)?;
    let both = [size as u64, (size >> 64) as u64];
    vm.heap.arena.body_mut(object).copy_from_slice(&both[..count]);
    Ok(Value::object(object))
}

/// The product of two integers of two limbs each.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn make_product(vm: &mut Vm, x: i128, y: i128) -> Answer {
    let [a, b] = [x.unsigned_abs(), y.unsigned_abs()].map(|size| (size as u64, (size >> 64) as u64));
    let (first, over) = limbs::mul_add(a.0, b.0, 0, 0);
    let (second, third) = limbs::mul_add(a.1, b.0, over, 0);
    let (second, over) = limbs::mul_add(a.0, b.1, second, 0);
    let (third, fourth) = limbs::mul_add(a.1, b.1, third, over);
    let product = [first, second, third, fourth];
    let product = limbs::trim(&product);
    let flags = if (x < 0) != (y < 0) { FLAG_A } else { 0 };
    let object = vm.heap.arena.alloc_raw(Kind::Int, flags, product.len())?;
    vm.heap.arena.body_mut(object).copy_from_slice(product);
    Ok(Value::object(object))
}

/// Makes the integer that `work` writes of two operands.
fn both(
    vm: &mut Vm,
    a: Value,
    b: Value,
    need: impl FnOnce(Int<'_>, Int<'_>) -> Need,
    work: impl FnOnce(&mut [u64], Int<'_>, Int<'_>, &mut [u64]) -> Signed,
) -> Answer {
    let (x, y) = (Big::of(vm, a), Big::of(vm, b));
    let arena = vm.heap.arena.all();
    let need = need(x.view(arena), y.view(arena));
    compute(vm, need, |below, out, scratch| work(out, x.view(below), y.view(below), scratch))
}

/// `a op b` of integers of any size. The divisor is not zero, the shift not negative, nor the exponent.
///
/// # Errors
/// `OverflowError`; `Raise::NoRoom`; out of fuel.
pub fn binary(vm: &mut Vm, operator: Operator, a: Value, b: Value) -> Answer {
    match operator {
        Operator::Add => both(vm, a, b, int::add_need, |out, x, y, _| int::add(out, x, y)),
        Operator::Sub => both(vm, a, b, int::add_need, |out, x, y, _| int::sub(out, x, y)),
        Operator::Mul if a == b => both(
            vm,
            a,
            b,
            |x, _| mul::square_need(x.limbs.len()),
            |out, x, _, scratch| Signed::new(false, mul::square(out, x.limbs, scratch)),
        ),
        Operator::Mul => both(vm, a, b, int::mul_need, int::mul),
        Operator::FloorDiv => both(vm, a, b, divide_need, |out, x, y, scratch| {
            let (rest, scratch) = scratch.split_at_mut(y.limbs.len());
            int::divmod(out, rest, x, y, scratch).0
        }),
        Operator::Mod => both(vm, a, b, divide_need, |rest, x, y, scratch| {
            let (quotient, scratch) = scratch.split_at_mut(int::divmod_need(x, y).out);
            int::divmod(quotient, rest, x, y, scratch).1
        }),
        Operator::And => both(vm, a, b, bits::need, |out, x, y, _| bits::and(out, x, y)),
        Operator::Or => both(vm, a, b, bits::need, |out, x, y, _| bits::or(out, x, y)),
        Operator::Xor => both(vm, a, b, bits::need, |out, x, y, _| bits::xor(out, x, y)),
        Operator::Shl | Operator::Shr => shift(vm, operator, a, b),
        Operator::Pow => power(vm, a, b),
        Operator::TrueDiv => true_divide(vm, a, b),
        Operator::MatMul => Ok(Value::NOT_IMPLEMENTED),
    }
}

/// Room for quotient and remainder, either of which may be the result.
fn divide_need(a: Int<'_>, b: Int<'_>) -> Need {
    let need = int::divmod_need(a, b);
    let out = need.out.max(b.limbs.len());
    Need { out, scratch: need.scratch + out, ..need }
}

fn shift(vm: &mut Vm, operator: Operator, a: Value, b: Value) -> Answer {
    let by = Big::of(vm, b).view(vm.heap.arena.all()).to_u64();
    if operator == Operator::Shr {
        // A distance that no word holds is beyond every integer's length.
        let by = by.unwrap_or(u64::MAX);
        return both(vm, a, b, |x, _| bits::shr_need(x), |out, x, _, _| bits::shr(out, x, by));
    }
    match by {
        _ if a == Value::small(0) => Ok(a),
        Some(by) => both(vm, a, b, |x, _| bits::shl_need(x, by), |out, x, _, _| bits::shl(out, x, by)),
        None => Err(vm.overflow_error(format_args!("too many digits in integer"))),
    }
}

fn power(vm: &mut Vm, a: Value, b: Value) -> Answer {
    let (x, y) = (Big::of(vm, a), Big::of(vm, b));
    let arena = vm.heap.arena.all();
    let (base, exponent) = (x.view(arena), y.view(arena));
    match (base.limbs, exponent.to_u64()) {
        ([], _) => Ok(Value::small(i64::from(exponent.is_zero()))),
        ([1], _) => Ok(Value::small(if base.negative && exponent.is_odd() { -1 } else { 1 })),
        (_, Some(exponent)) => both(
            vm,
            a,
            b,
            |x, _| pow::need(x, exponent),
            |out, x, _, scratch| pow::pow(out, x, exponent, scratch),
        ),
        (_, None) => too_long(),
    }
}

/// Working space that nothing is left of: `work` gives what was computed in it.
fn with_scratch<T>(vm: &mut Vm, need: Need, work: impl FnOnce(&[u64], &mut [u64]) -> T) -> Result<T, Raise> {
    let object = room(vm, Need { out: 0, ..need })?;
    let (below, rest) = vm.heap.arena.all_mut().split_at_mut(object.0 as usize + 1);
    let made = work(below, &mut rest[..need.scratch]);
    vm.heap.arena.cut(object.0);
    Ok(made)
}

fn true_divide(vm: &mut Vm, a: Value, b: Value) -> Answer {
    let (x, y) = (Big::of(vm, a), Big::of(vm, b));
    let arena = vm.heap.arena.all();
    let need = real::true_divide_need(x.view(arena), y.view(arena));
    let quotient =
        with_scratch(vm, need, |below, scratch| real::true_divide(x.view(below), y.view(below), scratch))?;
    match quotient {
        Some(quotient) => Ok(Value::float(quotient)),
        None => Err(vm.overflow_error(format_args!("integer division result too large for a float"))),
    }
}

/// `-a`, `+a`, `~a`
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn unary(vm: &mut Vm, sign: Sign, a: Value) -> Answer {
    let x = Big::of(vm, a);
    let len = x.view(vm.heap.arena.all()).limbs.len();
    let need = Need { out: len + 1, scratch: 0, cost: len as u64 };
    match sign {
        Sign::Pos => Ok(a),
        Sign::Neg => compute(vm, need, |below, out, _| {
            let x = x.view(below).negated();
            out[..len].copy_from_slice(x.limbs);
            Signed::new(x.negative, len)
        }),
        Sign::Invert => compute(vm, need, |below, out, _| bits::invert(out, x.view(below))),
    }
}

/// `pow(base, exponent, modulus)`; `None` if the base has no inverse. The modulus is not zero.
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn pow_mod(vm: &mut Vm, base: Value, exponent: Value, modulus: Value) -> Result<Option<Value>, Raise> {
    let (b, e, m) = (Big::of(vm, base), Big::of(vm, exponent), Big::of(vm, modulus));
    let arena = vm.heap.arena.all();
    let need = pow::modpow_need(b.view(arena), e.view(arena), m.view(arena));
    let mut exists = true;
    let answer = compute(vm, need, |below, out, scratch| {
        let made = pow::modpow(out, b.view(below), e.view(below), m.view(below), scratch);
        exists = made.is_some();
        made.unwrap_or(Signed::ZERO)
    })?;
    Ok(Some(answer).filter(|_| exists))
}

/// The greatest common divisor, never negative.
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn gcd(vm: &mut Vm, a: Value, b: Value) -> Answer {
    let need = |x: Int<'_>, y: Int<'_>| gcd::need(x.limbs.len(), y.limbs.len());
    both(vm, a, b, need, |out, x, y, scratch| Signed::new(false, gcd::gcd(out, x.limbs, y.limbs, scratch)))
}

/// The integer square root of what is not negative.
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn isqrt(vm: &mut Vm, a: Value) -> Answer {
    let x = Big::of(vm, a);
    let need = roots::need(x.view(vm.heap.arena.all()).limbs.len());
    compute(vm, need, |below, out, scratch| {
        Signed::new(false, roots::isqrt(out, x.view(below).limbs, scratch))
    })
}

/// Orders two integers.
pub fn compare(vm: &Vm, a: Value, b: Value) -> Ordering {
    let (x, y) = (Big::of(vm, a), Big::of(vm, b));
    int::compare(x.view(vm.heap.arena.all()), y.view(vm.heap.arena.all()))
}

/// Orders an integer and a float; `None` for a NaN.
pub fn compare_float(vm: &Vm, a: Value, x: f64) -> Option<Ordering> {
    real::compare(Big::of(vm, a).view(vm.heap.arena.all()), x)
}

/// `hash(a)`
pub fn hash(vm: &Vm, a: Value) -> i64 {
    hash::int(Big::of(vm, a).view(vm.heap.arena.all()))
}

/// The nearest float; `None` when too large.
pub fn to_f64(vm: &Vm, a: Value) -> Option<f64> {
    real::to_f64(Big::of(vm, a).view(vm.heap.arena.all()))
}

/// The integer part of a finite float.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn from_f64(vm: &mut Vm, x: f64) -> Answer {
    let need = Need { out: real::FLOAT_LIMBS, scratch: 0, cost: 1 };
    compute(vm, need, |_, out, _| real::from_f64(out, x))
}

/// The leading 64 bits of a magnitude and how many stand below them, for logarithms.
pub fn leading(vm: &Vm, a: Value) -> (u64, u64) {
    let x = Big::of(vm, a);
    let x = x.view(vm.heap.arena.all());
    let below = limbs::bit_length(x.limbs).saturating_sub(64);
    let at = usize::try_from(below / 64).unwrap_or(usize::MAX);
    let limb = |at: usize| u128::from(x.limbs.get(at).copied().unwrap_or(0));
    (((limb(at) | limb(at + 1) << 64) >> (below % 64)) as u64, below)
}

/// `a.bit_length()`, `a.bit_count()`
pub fn count_bits(vm: &Vm, a: Value) -> (u64, u64) {
    let x = Big::of(vm, a);
    let x = x.view(vm.heap.arena.all()).limbs;
    (limbs::bit_length(x), limbs::bit_count(x))
}

/// Text packed into words, the first byte lowest.
struct Packed<'s> {
    words: &'s mut [u64],
    len: usize,
}

impl crate::number::Out for Packed<'_> {
    fn put(&mut self, bytes: &[u8]) {
        for byte in bytes {
            let (at, shift) = (self.len / 8, self.len % 8 * 8);
            // The last word may hold leftovers; each is cleared when its first byte comes.
            let word = if shift == 0 { 0 } else { self.words[at] };
            self.words[at] = word | u64::from(*byte) << shift;
            self.len += 1;
        }
    }
}

/// An integer's digits as a string, with its sign if `signed`. In base 10 there is a limit, as in CPython.
///
/// # Errors
/// `ValueError` beyond the limit; `Raise::NoRoom`; out of fuel.
pub fn digits(vm: &mut Vm, a: Value, base: u32, signed: bool) -> Answer {
    let x = Big::of(vm, a);
    let view = x.view(vm.heap.arena.all());
    // Three digits are less than ten bits: what is far beyond the limit is not converted first.
    let many = usize::try_from(limbs::bit_length(view.limbs) / 10 * 3).unwrap_or(usize::MAX);
    if base == 10 && vm.many_digits(many) {
        return Err(too_many_digits(vm));
    }
    let sign: &[u8] = if signed && view.negative { b"-" } else { b"" };
    let need = radix::text_need(view.limbs.len(), base);
    let text = (need.out + 1).div_ceil(8) + 1;
    let object = room(vm, Need { out: text, ..need })?;
    let (below, rest) = vm.heap.arena.all_mut().split_at_mut(object.0 as usize + 1);
    let (words, scratch) = rest.split_at_mut(text);
    let mut out = Packed { words: &mut words[1..], len: 0 };
    crate::number::Out::put(&mut out, sign);
    radix::to_text(&mut out, x.view(below).limbs, base, &mut scratch[..need.scratch]);
    let len = out.len;
    if base == 10 && vm.many_digits(len - sign.len()) {
        vm.heap.arena.cut(object.0);
        return Err(too_many_digits(vm));
    }
    Ok(as_string(vm, object, len))
}

/// Makes an object, the last one, the ASCII string whose text stands in it from its second word on.
fn as_string(vm: &mut Vm, object: Handle, len: usize) -> Value {
    let words = 1 + len.div_ceil(8);
    vm.heap.arena.shrink(object, words);
    let body = vm.heap.arena.body_mut(object);
    body[0] = len as u64;
    body[words..].fill(0);
    vm.heap.arena.set_header(object, Header::new(Kind::Str, FLAG_A, words));
    Value::object(object)
}

fn too_many_digits(vm: &mut Vm) -> Raise {
    let most = vm.limits.int_digits;
    vm.value_error(format_args!(
        "Exceeds the limit ({most} digits) for integer string conversion; \
         use sys.set_int_max_str_digits() to increase the limit"
    ))
}

/// The integer that a text stands for, which `number::literal::scan` accepts.
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn parse(vm: &mut Vm, text: Place, base: u32) -> Answer {
    let Some(found) = literal::scan(text.bytes(vm.arena_bytes()), base) else { return Ok(Value::small(0)) };
    let need = radix::digits_need(found.count, found.base);
    compute(vm, need, |below, out, scratch| {
        let text = text.bytes(bytes_of(below, below.len() * 8));
        match literal::scan(text, base) {
            Some(found) => {
                let len = radix::from_digits(out, found.digits, found.count, found.base, scratch);
                Signed::new(found.negative, len)
            }
            None => Signed::ZERO,
        }
    })
}

/// `int.from_bytes`
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn from_bytes(vm: &mut Vm, source: Place, order: Order, signed: bool) -> Answer {
    let need = Need { out: bytes::from_len(source.len()), scratch: 0, cost: source.len() as u64 };
    compute(vm, need, |below, out, _| {
        let source = source.bytes(bytes_of(below, below.len() * 8));
        bytes::from_bytes(out, source, order, signed)
    })
}

/// `a.to_bytes(len, order, signed)`
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn to_bytes(
    vm: &mut Vm,
    a: Value,
    len: usize,
    order: Order,
    signed: bool,
) -> Result<Result<Value, Misfit>, Raise> {
    let x = Big::of(vm, a);
    let view = x.view(vm.heap.arena.all());
    if let Err(misfit) = bytes::fits(len, view, signed) {
        return Ok(Err(misfit));
    }
    vm.charge(len)?;
    let made = vm.fill_bytes(len, |_, _| ())?;
    if len == 0 {
        return Ok(Ok(made));
    }
    let object = made.raw_handle();
    // Behind the header stands the word of the length.
    let (below, rest) = vm.heap.arena.all_mut().split_at_mut(object.0 as usize + 2);
    bytes::to_words(rest, x.view(below), len);
    if order == Order::Big {
        let start = (object.0 as usize + 2) * 8;
        vm.heap.arena.bytes_mut(0, start + len)[start..].reverse();
    }
    Ok(Ok(made))
}

/// `x.as_integer_ratio()` of a finite float.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn float_ratio(vm: &mut Vm, x: f64) -> Result<(Value, Value), Raise> {
    const LEN: usize = crate::number::float::RATIO_LIMBS;
    let need = Need { out: LEN, scratch: LEN, cost: 1 };
    let over = compute(vm, need, |_, out, scratch| crate::number::float::ratio(out, scratch, x).0)?;
    let under = compute(vm, need, |_, out, scratch| {
        Signed::new(false, crate::number::float::ratio(scratch, out, x).1)
    })?;
    Ok((over, under))
}

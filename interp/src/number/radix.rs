//! Integers as text in bases 2 to 36.
//!
//! Bases that are powers of two are read off bit by bit. For the others, a long number is divided by powers
//! `chunk ^ (16 * 2^i)` of the largest power of the base that a limb holds, down to pieces of 16 limbs, most significant
//! first; and text becomes a number by joining neighbours, so that both directions cost about as a multiplication does.

use crate::number::Out;
use crate::number::div;
use crate::number::int::Need;
use crate::number::limbs;
use crate::number::limbs::work;
use crate::number::literal::digit_value;
use crate::number::mul;
use crate::number::short::{LONGEST, decimal};

/// Chunks in a piece that is converted digit by digit.
const PIECE: usize = 16;
/// Limbs that are fewer than a piece's in every base.
const SHORT: usize = 14;
/// More levels of division than any number needs.
const LEVELS: usize = 40;
const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
/// `log2` of every base, in units of 2^-32, rounded down.
const LOGS: [u64; 37] = logs();

const fn logs() -> [u64; 37] {
    let mut table = [0; 37];
    let mut base = 2;
    while base < 37 {
        table[base] = log2(base as u64);
        base += 1;
    }
    table
}

/// `log2` of a positive number in units of 2^-32, rounded down or at most one lower.
pub(crate) const fn log2(number: u64) -> u64 {
    // Squaring a number in [1, 2) doubles its logarithm: each time it passes 2, one more bit of it is known.
    let whole = number.ilog2();
    let mut x = ((number as u128) << (63 - whole)) >> 1;
    let mut log = whole as u64;
    let mut bit = 0;
    while bit < 32 {
        x = (x * x) >> 62;
        log <<= 1;
        if x >> 63 == 1 {
            log |= 1;
            x >>= 1;
        }
        bit += 1;
    }
    log
}

/// By base: the most digits that go into a limb, and the power of the base that has one more.
static CHUNKS: [(usize, u64); 37] = {
    let mut table = [(0, 1_u64); 37];
    let mut base = 2;
    while base < 37 {
        while let Some(more) = table[base].1.checked_mul(base as u64) {
            table[base] = (table[base].0 + 1, more);
        }
        base += 1;
    }
    table
};

/// A base, and how many of its digits go into a limb.
#[derive(Clone, Copy)]
struct Base {
    base: u64,
    log: u64,
    /// Digits of a chunk.
    digits: usize,
    /// `base ^ digits`.
    chunk: u64,
}

impl Base {
    fn new(base: u32) -> Base {
        let at = usize::try_from(base.clamp(2, 36)).unwrap_or(2);
        let (digits, chunk) = CHUNKS[at];
        Base { base: work(at), log: LOGS[at], digits, chunk }
    }

    /// Bits of a digit when the base is a power of two.
    fn bits(self) -> Option<u32> {
        self.base.is_power_of_two().then(|| self.base.trailing_zeros())
    }

    /// Bounds for the limbs of the power that a level divides by.
    fn power_len(self, level: usize) -> (usize, usize) {
        let exponent = (self.digits as u128 * PIECE as u128) << level;
        let bits = |log: u64| ((exponent * u128::from(log)) >> 32) + 1;
        let len = |bits: u128| usize::try_from(bits.div_ceil(64)).unwrap_or(usize::MAX);
        (len(bits(self.log)), len(bits(self.log + 1)))
    }
}

/// What [`to_text`] needs for a magnitude of this length; `Need::out` bounds the characters put out.
pub fn text_need(len: usize, base: u32) -> Need {
    let base = Base::new(base);
    let chars = ((work(len) as u128 * 64) << 32) / u128::from(base.log) + 1;
    let out = usize::try_from(chars).unwrap_or(usize::MAX);
    if base.bits().is_some() || len <= SHORT {
        return Need { out, scratch: 0, cost: work(len) * work(2 * PIECE) + 1 };
    }
    let (mut powers, mut squares, mut held, mut divide, mut cost) = (0, 0, 0, 0, work(len) * work(2 * PIECE));
    let mut level = 0;
    let mut part = len;
    while 2 * base.power_len(level).0 - 1 <= len {
        let power = base.power_len(level).1;
        powers += power + 1;
        squares = squares.max(mul::square_need(power).scratch);
        level += 1;
    }
    powers += 2 * base.power_len(level).1;
    let mut times = 1;
    for level in (0..=level).rev() {
        let power = base.power_len(level).1;
        if part > 1 {
            held += part + 2 + power;
            divide = divide.max(div::scratch_bound(part, power));
            cost += times * div::need(part, power.min(part)).cost;
        }
        part = power.min(part);
        times *= 2;
    }
    Need { out, scratch: powers + squares.max(held + divide) + 2 * PIECE, cost }
}

/// The digits of a magnitude, the most significant first, without sign or prefix; "0" for zero.
pub fn to_text(out: &mut dyn Out, a: &[u64], base: u32, scratch: &mut [u64]) {
    let a = limbs::trim(a);
    let base = Base::new(base);
    if a.is_empty() {
        return out.put(b"0");
    }
    if let Some(bits) = base.bits() {
        return bits_to_text(out, a, bits);
    }
    if let ([limb], 10) = (a, base.base) {
        let mut room = [0; LONGEST];
        let first = decimal(&mut room, *limb);
        return out.put(&room[first..]);
    }
    let mut powers = Powers { base, levels: [(0, 0); LEVELS], count: 0 };
    let used = powers.fill(a.len(), scratch);
    let (table, scratch) = scratch.split_at_mut(used);
    let mut writer = Writer { out, powers, table };
    writer.emit(a, writer.powers.count, None, scratch);
}

fn bits_to_text(out: &mut dyn Out, a: &[u64], bits: u32) {
    let count = limbs::bit_length(a).div_ceil(u64::from(bits));
    let mut line = [0; 64];
    let mut filled = 0;
    for digit in (0..count).rev() {
        let value = (0..u64::from(bits))
            .rev()
            .fold(0, |value, bit| value << 1 | usize::from(limbs::bit(a, digit * u64::from(bits) + bit)));
        line[filled] = DIGITS[value];
        filled += 1;
        if filled == line.len() {
            out.put(&line);
            filled = 0;
        }
    }
    out.put(&line[..filled]);
}

/// A small integer in decimal.
pub fn small_to_text(out: &mut dyn Out, value: i64) {
    let mut room = [0; LONGEST];
    let mut first = decimal(&mut room, value.unsigned_abs());
    if value < 0 {
        first -= 1;
        room[first] = b'-';
    }
    out.put(&room[first..]);
}

/// The powers to divide by, in a row at the start of the scratch.
struct Powers {
    base: Base,
    /// Start and length of each.
    levels: [(usize, usize); LEVELS],
    count: usize,
}

impl Powers {
    /// Computes as many as a number of this length needs, returning the limbs they take.
    fn fill(&mut self, len: usize, scratch: &mut [u64]) -> usize {
        if len <= SHORT {
            return 0;
        }
        scratch[0] = 1;
        let mut first = 1;
        for _ in 0..PIECE {
            scratch[first] = limbs::mul_small(&mut scratch[..first], self.base.chunk, 0);
            first = limbs::used(&scratch[..=first]);
        }
        if len < first {
            return 0;
        }
        self.levels[0] = (0, first);
        self.count = 1;
        let mut end = first;
        loop {
            let (start, last) = self.levels[self.count - 1];
            if 2 * last - 1 > len {
                return end;
            }
            let (below, rest) = scratch.split_at_mut(end);
            let (square, rest) = rest.split_at_mut(2 * last);
            let power = mul::square(square, &below[start..start + last], rest);
            self.levels[self.count] = (end, power);
            self.count += 1;
            end += power;
        }
    }
}

struct Writer<'a> {
    out: &'a mut dyn Out,
    powers: Powers,
    table: &'a [u64],
}

impl Writer<'_> {
    /// Puts out a number below the power above `level`, with zeros in front up to the width if there is one.
    fn emit(&mut self, a: &[u64], level: usize, width: Option<usize>, scratch: &mut [u64]) {
        let Some(below) = level.checked_sub(1) else {
            return self.piece(a, width);
        };
        let (start, len) = self.powers.levels[below];
        let power = &self.table[start..start + len];
        let lower_width = (self.powers.base.digits * PIECE) << below;
        let (quotient, rest) = scratch.split_at_mut((a.len() + 1).saturating_sub(len));
        let (remainder, rest) = rest.split_at_mut(len);
        let (q, r) = div::divrem(quotient, remainder, a, power, rest);
        match width {
            None if q == 0 => return self.emit(&remainder[..r], below, None, rest),
            None => self.emit(&quotient[..q], below, None, rest),
            Some(width) => self.emit(&quotient[..q], below, Some(width - lower_width), rest),
        }
        self.emit(&remainder[..r], below, Some(lower_width), rest);
    }

    /// Puts out a number of at most `PIECE` chunks.
    fn piece(&mut self, a: &[u64], width: Option<usize>) {
        let base = self.powers.base;
        let mut left = [0; PIECE];
        left[..a.len()].copy_from_slice(a);
        let mut chunks = [0; PIECE];
        let mut count = 0;
        let mut len = a.len();
        while len != 0 {
            chunks[count] = div::by_limb(&mut left[..len], base.chunk);
            count += 1;
            len = limbs::used(&left[..len]);
        }
        let mut line = [0; 64];
        let places = width.map_or(count, |width| width / base.digits);
        for (at, &chunk) in chunks[..places].iter().enumerate().rev() {
            let digits = chunk_to_text(&mut line, chunk, base);
            let shown = if width.is_none() && at + 1 == count { without_zeros(digits) } else { digits };
            self.out.put(shown);
        }
    }
}

/// A chunk without the zeros in front.
fn without_zeros(digits: &[u8]) -> &[u8] {
    let zeros = digits.iter().take_while(|&&digit| digit == b'0').count();
    &digits[zeros..]
}

fn chunk_to_text(line: &mut [u8; 64], mut chunk: u64, base: Base) -> &[u8] {
    for place in line[..base.digits].iter_mut().rev() {
        // A constant divisor is worth its own loop body for the base everybody prints.
        let digit = if base.base == 10 {
            let digit = chunk % 10;
            chunk /= 10;
            digit
        } else {
            let digit = chunk % base.base;
            chunk /= base.base;
            digit
        };
        *place = DIGITS[usize::try_from(digit).unwrap_or(0)];
    }
    &line[..base.digits]
}

/// What [`from_digits`] needs for so many digits.
pub fn digits_need(count: usize, base: u32) -> Need {
    let base = Base::new(base);
    if let Some(bits) = base.bits() {
        let out = (count as u128 * u128::from(bits)).div_ceil(64);
        return Need {
            out: usize::try_from(out).unwrap_or(usize::MAX),
            scratch: 0,
            cost: work(count / 8) + 1,
        };
    }
    let chunks = count.div_ceil(base.digits);
    let mut cost = work(chunks) * work(PIECE) + 1;
    let mut group = PIECE;
    while group < chunks {
        cost += work(chunks.div_ceil(2 * group)) * mul::cost(group, group) + mul::cost(group, group);
        group *= 2;
    }
    let scratch = if chunks <= PIECE { 0 } else { 2 * group + group + 2 * group + mul::scratch_bound(group) };
    Need { out: chunks.max(1), scratch, cost }
}

/// `out = int(digits, base)`, returning its length. Every byte is a digit of the base or an underscore, which is
/// skipped; `count` is the number of digits.
pub fn from_digits(out: &mut [u64], digits: &[u8], count: usize, base: u32, scratch: &mut [u64]) -> usize {
    let base = Base::new(base);
    let out = &mut out[..digits_need(count, u32::try_from(base.base).unwrap_or(10)).out];
    out.fill(0);
    let mut values = digits.iter().filter_map(|&byte| digit_value(byte)).map(u64::from);
    if let Some(bits) = base.bits() {
        for at in (0..count).rev() {
            let bit = work(at) * u64::from(bits);
            let (limb, shift) = (usize::try_from(bit / 64).unwrap_or(0), bit % 64);
            let value = values.next().unwrap_or(0);
            out[limb] |= value << shift;
            if shift + u64::from(bits) > 64 && limb + 1 < out.len() {
                out[limb + 1] |= value >> (64 - shift);
            }
        }
        return limbs::used(out);
    }
    let mut left = count;
    for at in (0..out.len()).rev() {
        // The foremost chunk takes what does not fill one.
        let take = left - at * base.digits;
        let chunk = (0..take).fold(0, |chunk, _| chunk * base.base + values.next().unwrap_or(0));
        left -= take;
        // Within a piece: piece = piece * chunk + next, with the piece growing downward into the place of the next.
        let end = (at / PIECE * PIECE + PIECE).min(out.len());
        out[at] = 0;
        let piece = &mut out[at..end];
        piece.rotate_left(1);
        limbs::mul_small(piece, base.chunk, chunk);
    }
    join(out, base, scratch)
}

/// Joins pieces, each the value of `PIECE` chunks, to one number.
fn join(out: &mut [u64], base: Base, scratch: &mut [u64]) -> usize {
    if out.len() <= PIECE {
        return limbs::used(out);
    }
    let mut largest = PIECE;
    while largest < out.len() {
        largest *= 2;
    }
    let (power, rest) = scratch.split_at_mut(2 * largest);
    let (product, rest) = rest.split_at_mut(largest);
    let (square, rest) = rest.split_at_mut(2 * largest);
    power[0] = 1;
    let mut power_len = 1;
    for _ in 0..PIECE {
        power[power_len] = limbs::mul_small(&mut power[..power_len], base.chunk, 0);
        power_len = limbs::used(&power[..=power_len]);
    }
    let mut group = PIECE;
    loop {
        for pair in out.chunks_mut(2 * group).filter(|pair| pair.len() > group) {
            let len = mul::mul(product, &pair[group..], &power[..power_len], rest);
            pair[group..].fill(0);
            limbs::add_assign(pair, &product[..len]);
        }
        group *= 2;
        if group >= out.len() {
            return limbs::used(out);
        }
        let len = mul::square(square, &power[..power_len], rest);
        power[..len].copy_from_slice(&square[..len]);
        power_len = len;
    }
}

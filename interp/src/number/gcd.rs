//! Greatest common divisor (Lehmer's algorithm) and modular inverse (extended Euclid).

use core::cmp::Ordering;
use core::mem;

use crate::number::div;
use crate::number::int::Need;
use crate::number::limbs;
use crate::number::limbs::work;
use crate::number::mul;

/// What [`gcd`] needs for magnitudes of these lengths.
pub fn need(a: usize, b: usize) -> Need {
    let long = a.max(b);
    let scratch = 3 * long + long + 1 + div::scratch_bound(long, a.min(b));
    Need { out: long, scratch, cost: 8 * (work(a) + 1) * (work(b) + 1) + work(long) }
}

/// `out = gcd(a, b)` of two magnitudes, returning its length.
pub fn gcd(out: &mut [u64], a: &[u64], b: &[u64], scratch: &mut [u64]) -> usize {
    let (a, b) = (limbs::trim(a), limbs::trim(b));
    let (a, b) = if limbs::compare(a, b) == Ordering::Less { (b, a) } else { (a, b) };
    let long = a.len();
    let (mut x, rest) = scratch.split_at_mut(long);
    let (mut y, rest) = rest.split_at_mut(long);
    let (mut spare, rest) = rest.split_at_mut(long);
    let (quotient, scratch) = rest.split_at_mut(long + 1);
    x.copy_from_slice(a);
    y[..b.len()].copy_from_slice(b);
    let (mut x_len, mut y_len) = (a.len(), b.len());
    while y_len > 1 {
        match steps(&x[..x_len], &y[..y_len]) {
            Some(matrix) => {
                y[y_len..x_len].fill(0);
                matrix.apply(&mut x[..x_len], &mut y[..x_len]);
                (x_len, y_len) = (limbs::used(&x[..x_len]), limbs::used(&y[..x_len]));
            }
            None => {
                let (_, len) = div::divrem(quotient, spare, &x[..x_len], &y[..y_len], scratch);
                mem::swap(&mut x, &mut y);
                mem::swap(&mut y, &mut spare);
                (x_len, y_len) = (y_len, len);
            }
        }
    }
    if y_len == 0 {
        out[..x_len].copy_from_slice(&x[..x_len]);
        return x_len;
    }
    let rest = div::by_limb(&mut x[..x_len], y[0]);
    out[0] = gcd_small(y[0], rest);
    1
}

/// The greatest common divisor of two machine integers.
pub fn gcd_small(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// Several steps of Euclid's algorithm as one linear map `(x, y) -> (a x + b y, c x + d y)`.
struct Matrix {
    a: i64,
    b: i64,
    c: i64,
    d: i64,
}

impl Matrix {
    fn apply(&self, x: &mut [u64], y: &mut [u64]) {
        let (mut over_x, mut over_y) = (0, 0);
        for (x, y) in x.iter_mut().zip(y) {
            // Coefficients stay below 2^62, so two products and a carry fit.
            let (wide_x, wide_y) = (i128::from(*x), i128::from(*y));
            let new_x = i128::from(self.a) * wide_x + i128::from(self.b) * wide_y + over_x;
            let new_y = i128::from(self.c) * wide_x + i128::from(self.d) * wide_y + over_y;
            (*x, over_x) = (limbs::low(new_x.cast_unsigned()), new_x >> 64);
            (*y, over_y) = (limbs::low(new_y.cast_unsigned()), new_y >> 64);
        }
    }
}

/// As many steps as the leading bits of `x >= y` decide (Knuth, 4.5.2 L); `None` when they decide none.
fn steps(x: &[u64], y: &[u64]) -> Option<Matrix> {
    let shift = x[x.len() - 1].leading_zeros();
    let (mut p, mut q) = (leading(x, x.len(), shift), leading(y, x.len(), shift));
    let mut m = Matrix { a: 1, b: 0, c: 0, d: 1 };
    while q + m.c > 0 && q + m.d > 0 {
        let times = (p + m.a) / (q + m.c);
        if times != (p + m.b) / (q + m.d) {
            break;
        }
        (m.a, m.c) = (m.c, m.a - times * m.c);
        (m.b, m.d) = (m.d, m.b - times * m.d);
        (p, q) = (q, p - times * q);
    }
    (m.b != 0).then_some(m)
}

/// The 61 bits that stand at the top of a number of `len` limbs with `shift` leading zero bits.
fn leading(a: &[u64], len: usize, shift: u32) -> i64 {
    let limb = |at: usize| a.get(at).copied().unwrap_or(0);
    let wide = limbs::join(limb(len - 1), limb(len - 2)) << shift;
    (limbs::high(wide) >> 3).cast_signed()
}

/// What [`invert`] needs for a modulus of this length.
pub fn invert_need(len: usize) -> Need {
    let scratch = 3 * len + 3 * (len + 1) + (len + 1) + (2 * len + 3);
    let scratch = scratch + div::scratch_bound(len, len).max(mul::scratch_bound(len + 1));
    Need { out: len, scratch, cost: 160 * work(len) * work(len) + 64 }
}

/// `out = a ** -1 mod m` for `a < m`, returning its length; `None` when they have a common divisor.
pub fn invert(out: &mut [u64], a: &[u64], m: &[u64], scratch: &mut [u64]) -> Option<usize> {
    let (a, m) = (limbs::trim(a), limbs::trim(m));
    let n = m.len();
    let (mut x, rest) = scratch.split_at_mut(n);
    let (mut y, rest) = rest.split_at_mut(n);
    let (mut spare, rest) = rest.split_at_mut(n);
    let (mut s, rest) = rest.split_at_mut(n + 1);
    let (mut t, rest) = rest.split_at_mut(n + 1);
    let (quotient, rest) = rest.split_at_mut(n + 1);
    let (product, scratch) = rest.split_at_mut(2 * n + 3);
    x.copy_from_slice(m);
    y[..a.len()].copy_from_slice(a);
    let (mut x_len, mut y_len) = (n, a.len());
    // `s` and `t` are the magnitudes of what `a` was multiplied by to get `x` and `y`; their signs alternate.
    s.fill(0);
    t.fill(0);
    t[0] = 1;
    let mut s_negative = true;
    while y_len != 0 {
        let (q, len) = div::divrem(quotient, spare, &x[..x_len], &y[..y_len], scratch);
        mem::swap(&mut x, &mut y);
        mem::swap(&mut y, &mut spare);
        (x_len, y_len) = (y_len, len);
        let wide = mul::mul(product, limbs::trim(t), &quotient[..q], scratch);
        limbs::add_assign(s, &product[..wide]);
        mem::swap(&mut s, &mut t);
        s_negative = !s_negative;
    }
    if x[..x_len] != [1] {
        return None;
    }
    let out = &mut out[..n];
    out.copy_from_slice(&s[..n]);
    if *m == [1] {
        out[0] = 0;
    } else if s_negative {
        limbs::sub_reverse(out, m);
    }
    Some(limbs::used(out))
}

//! Pairs of floats: numbers of about 106 bits as the unevaluated sum of a float and what it lacks (Dekker, Knuth).
//!
//! Everything is `const`, so that tables can be made when the crate is compiled.

/// `high + low`, where `low` is at most half a unit in the last place of `high`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Double {
    pub(crate) high: f64,
    pub(crate) low: f64,
}

/// The two halves of a float, of 26 bits each.
const fn halves(x: f64) -> (f64, f64) {
    let far = 134_217_729.0 * x;
    let high = far - (far - x);
    (high, x - high)
}

impl Double {
    /// A float alone.
    pub(crate) const fn from(x: f64) -> Double {
        Double { high: x, low: 0.0 }
    }

    /// `a + b` exactly, when `a` is the larger.
    pub(crate) const fn sum_of_ordered(a: f64, b: f64) -> Double {
        let high = a + b;
        Double { high, low: b - (high - a) }
    }

    /// `a + b` exactly.
    pub(crate) const fn sum(a: f64, b: f64) -> Double {
        let high = a + b;
        let from_b = high - a;
        Double { high, low: (a - (high - from_b)) + (b - from_b) }
    }

    /// `a * b` exactly, within the range where halves of products are floats.
    pub(crate) const fn product(a: f64, b: f64) -> Double {
        let high = a * b;
        let ((a1, a0), (b1, b0)) = (halves(a), halves(b));
        Double { high, low: a0 * b0 - (((high - a1 * b1) - a0 * b1) - a1 * b0) }
    }

    /// The sum.
    pub(crate) const fn plus(self, other: Double) -> Double {
        let sum = Double::sum(self.high, other.high);
        Double::sum_of_ordered(sum.high, sum.low + (self.low + other.low))
    }

    /// The product.
    pub(crate) const fn times(self, other: Double) -> Double {
        let product = Double::product(self.high, other.high);
        let low = product.low + (self.high * other.low + self.low * other.high);
        Double::sum_of_ordered(product.high, low)
    }

    /// The quotient.
    pub(crate) const fn over(self, other: Double) -> Double {
        let near = self.high / other.high;
        let back = other.times(Double::from(near));
        let rest = (self.high - back.high) - back.low + self.low;
        Double::sum_of_ordered(near, rest / other.high)
    }
}

//! A number or a text put into its field: sign, prefix, padding, grouped digits, what follows.

use crate::number::Out;
use crate::number::spec::{Align, Sign, Spec};

/// A number's parts from left to right. Digits are asked for one by one, so that nobody has to hold them.
pub(crate) struct Parts<'a> {
    pub(crate) negative: bool,
    pub(crate) prefix: &'a [u8],
    /// Zeros that belong to the number, in front of its digits.
    pub(crate) zeros: usize,
    /// Digits before the point.
    pub(crate) count: usize,
    pub(crate) digit: &'a dyn Fn(usize) -> u8,
    /// Characters behind these digits.
    pub(crate) tail_len: usize,
    pub(crate) put_tail: &'a dyn Fn(&mut dyn Out),
}

/// The sign that is shown.
pub(crate) fn sign_of(negative: bool, sign: Option<Sign>) -> &'static [u8] {
    match (negative, sign) {
        (true, _) => b"-",
        (false, Some(Sign::Plus)) => b"+",
        (false, Some(Sign::Space)) => b" ",
        (false, _) => b"",
    }
}

/// How much of the padding goes in front, behind the sign, and to the end.
pub(crate) fn sides(align: Align, padding: usize) -> (usize, usize, usize) {
    match align {
        Align::Left => (0, 0, padding),
        Align::Right => (padding, 0, 0),
        Align::Center => (padding / 2, 0, padding - padding / 2),
        Align::Inside => (0, padding, 0),
    }
}

/// Puts a number into a field.
pub(crate) fn put_number(out: &mut dyn Out, spec: &Spec, parts: &Parts<'_>) {
    let sign = sign_of(parts.negative, spec.sign);
    let fixed = sign.len() + parts.prefix.len() + parts.tail_len;
    let room = spec.width.saturating_sub(fixed);
    // Zeros of padding belong to the digits and are grouped with them.
    let zeros = if spec.fill == '0' && spec.align == Align::Inside { room } else { 0 };
    let digits = Grouped::new(parts, zeros, spec);
    let padding = room.saturating_sub(digits.len());
    let (left, inside, right) = sides(spec.align, padding);
    put_fill(out, spec.fill, left);
    out.put(sign);
    out.put(parts.prefix);
    put_fill(out, spec.fill, inside);
    digits.put(out, parts.digit);
    (parts.put_tail)(out);
    put_fill(out, spec.fill, right);
}

/// Puts a text of so many characters into a field.
pub(crate) fn put_text(out: &mut dyn Out, spec: &Spec, text: &[u8], chars: usize) {
    let padding = spec.width.saturating_sub(chars);
    let (left, right) = match spec.align {
        Align::Left => (0, padding),
        Align::Right | Align::Inside => (padding, 0),
        Align::Center => (padding / 2, padding - padding / 2),
    };
    put_fill(out, spec.fill, left);
    out.put(text);
    put_fill(out, spec.fill, right);
}

/// Puts the padding of one side.
pub(crate) fn put_fill(out: &mut dyn Out, fill: char, times: usize) {
    if times == 0 {
        return;
    }
    let mut bytes = [0; 4];
    out.repeat(fill.encode_utf8(&mut bytes).as_bytes(), times);
}

/// Digits with zeros in front and separators between.
struct Grouped {
    zeros: usize,
    count: usize,
    separator: Option<u8>,
    size: usize,
}

impl Grouped {
    /// As few zeros as make the whole at least so long; it never begins with a separator.
    fn new(parts: &Parts<'_>, least: usize, spec: &Spec) -> Grouped {
        let count = parts.count + parts.zeros;
        let size = spec.group_size();
        let total = match (count, spec.grouping) {
            (0, _) => 0,
            (_, None) => count.max(least),
            // The shortest row of n digits with (n - 1) / size separators that is as long as asked for.
            (_, Some(_)) => count.max((least / (size + 1)) * size + (least % (size + 1)).max(1)),
        };
        Grouped { zeros: total - parts.count, count: parts.count, separator: spec.grouping, size }
    }

    fn len(&self) -> usize {
        let total = self.zeros + self.count;
        total + if self.separator.is_some() { total.saturating_sub(1) / self.size } else { 0 }
    }

    fn put(&self, out: &mut dyn Out, digit: &dyn Fn(usize) -> u8) {
        let total = self.zeros + self.count;
        if self.separator.is_none() {
            out.repeat(b"0", self.zeros);
        }
        let start = if self.separator.is_none() { self.zeros } else { 0 };
        let mut line = [0; 64];
        let mut filled = 0;
        for at in start..total {
            if let Some(separator) = self.separator
                && at > 0
                && (total - at).is_multiple_of(self.size)
            {
                line[filled] = separator;
                filled += 1;
            }
            line[filled] = at.checked_sub(self.zeros).map_or(b'0', digit);
            filled += 1;
            if filled > line.len() - 2 {
                out.put(&line[..filled]);
                filled = 0;
            }
        }
        out.put(&line[..filled]);
    }
}

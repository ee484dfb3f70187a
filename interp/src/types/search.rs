//! Searching bytes in bytes, forward and backward, in linear time and without memory: the two-way algorithm of Crochemore
//! and Perrin. UTF-8 is searched the same way: a match of whole characters cannot begin within one.

/// How to search one needle; made once, then used with any haystack. The needle is not kept.
#[derive(Clone, Copy, Debug)]
pub struct Search {
    back: bool,
    critical: usize,
    period: usize,
    /// The needle's period is that of its parts too, so that what matched once need not be looked at again.
    periodic: bool,
    /// Which bytes, taken modulo 64, the needle has.
    members: u64,
}

/// Bytes read from the front or from the back.
#[derive(Clone, Copy)]
struct Side<'t> {
    text: &'t [u8],
    back: bool,
}

impl Side<'_> {
    #[inline(always)]
    fn at(self, index: usize) -> u8 {
        if self.back { self.text[self.text.len() - 1 - index] } else { self.text[index] }
    }
}

/// So long needles are compared wherever their first byte stands.
const SHORT: usize = 8;
/// One in each byte.
const ONES: u64 = 0x0101_0101_0101_0101;

/// Where a byte first stands in a text.
pub fn find_byte(byte: u8, text: &[u8]) -> Option<usize> {
    let (words, rest) = text.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        // A byte of the difference is zero where the text has the byte. The borrow that tells it goes upward from there, so
        // the lowest one is right.
        let difference = u64::from_le_bytes(*word) ^ (u64::from(byte) * ONES);
        let hits = difference.wrapping_sub(ONES) & !difference & ONES << 7;
        if hits != 0 {
            return Some(index * 8 + hits.trailing_zeros() as usize / 8);
        }
    }
    rest.iter().position(|other| *other == byte).map(|at| words.len() * 8 + at)
}

/// Where a short needle, which is not empty, first stands in a text.
fn find_short(needle: &[u8], text: &[u8]) -> Option<usize> {
    let ends = (text.len() + 1).checked_sub(needle.len())?;
    let mut at = 0;
    while at < ends {
        at += find_byte(needle[0], &text[at..ends])?;
        if text[at..].iter().zip(needle).all(|(a, b)| a == b) {
            return Some(at);
        }
        at += 1;
    }
    None
}

impl Search {
    /// A search for the first occurrence, or for the last one.
    pub fn new(needle: &[u8], back: bool) -> Search {
        if needle.len() < 2 || !back && needle.len() <= SHORT {
            // `find` looks for these without any of this.
            return Search { back, critical: 0, period: 1, periodic: false, members: 0 };
        }
        let side = Side { text: needle, back };
        let (less, more) = (maximal_suffix(side, false), maximal_suffix(side, true));
        let (critical, period) = if less.0 > more.0 { less } else { more };
        let periodic = period + critical <= needle.len()
            && (0..critical).all(|index| side.at(index) == side.at(index + period));
        let period = if periodic { period } else { critical.max(needle.len() - critical) + 1 };
        let members = needle.iter().fold(0, |set, byte| set | 1 << (byte % 64));
        Search { back, critical, period, periodic, members }
    }

    /// Where the needle begins in the text: the first place, or the last one for a search backward.
    pub fn find(&self, needle: &[u8], text: &[u8]) -> Option<usize> {
        let found = match needle {
            [] => Some(0),
            [byte] if self.back => return text.iter().rposition(|other| other == byte),
            [byte] => return find_byte(*byte, text),
            _ if !self.back && needle.len() <= SHORT => return find_short(needle, text),
            _ if self.back => self.scan::<true>(needle, text),
            _ => self.scan::<false>(needle, text),
        };
        found.map(|at| if self.back { text.len() - needle.len() - at } else { at })
    }

    /// How often the needle, which is not empty, occurs without overlapping; not counted beyond `most`. Of a search forward.
    pub fn count(&self, needle: &[u8], text: &[u8], most: usize) -> usize {
        let (mut at, mut found) = (0, 0);
        while found < most
            && let Some(next) = self.find(needle, &text[at..])
        {
            at += next + needle.len();
            found += 1;
        }
        found
    }

    /// Where the needle begins, counted from the side where the search begins.
    #[inline(always)]
    fn scan<const BACK: bool>(&self, needle: &[u8], text: &[u8]) -> Option<usize> {
        let len = needle.len();
        let (needle, text) = (Side { text: needle, back: BACK }, Side { text, back: BACK });
        let mut at = 0;
        let mut known = 0;
        while at + len <= text.text.len() {
            if self.members >> (text.at(at + len - 1) % 64) & 1 == 0 {
                (at, known) = (at + len, 0);
                continue;
            }
            let right = self.critical.max(known);
            if let Some(index) = (right..len).find(|index| needle.at(*index) != text.at(at + index)) {
                (at, known) = (at + index - self.critical + 1, 0);
                continue;
            }
            if (known..self.critical).rev().all(|index| needle.at(index) == text.at(at + index)) {
                return Some(at);
            }
            at += self.period;
            known = if self.periodic { len - self.period } else { 0 };
        }
        None
    }
}

/// The suffix that is greatest in one of the two orders of bytes: where it begins, and its period.
fn maximal_suffix(side: Side, reversed: bool) -> (usize, usize) {
    let (mut left, mut right, mut offset, mut period) = (0, 1, 0, 1);
    while right + offset < side.text.len() {
        let (a, b) = (side.at(right + offset), side.at(left + offset));
        if a == b {
            if offset + 1 == period {
                right += period;
                offset = 0;
            } else {
                offset += 1;
            }
        } else if (a < b) != reversed {
            right += offset + 1;
            offset = 0;
            period = right - left;
        } else {
            left = right;
            right += 1;
            offset = 0;
            period = 1;
        }
    }
    (left, period)
}

#[cfg(test)]
mod tests {
    use super::Search;

    #[test]
    fn every_short_word_is_found_where_it_is() {
        let word = |number: u32, len: usize| -> [u8; 12] {
            core::array::from_fn(|i| if i < len { b'a' + (number >> i & 1) as u8 } else { 0 })
        };
        for (needle_len, text_len) in [(2, 9), (3, 9), (4, 9), (5, 9), (6, 7), (9, 11)] {
            for n in 0..1 << needle_len {
                let needle = &word(n, needle_len)[..needle_len];
                let (first, last) = (Search::new(needle, false), Search::new(needle, true));
                for t in 0..1 << text_len {
                    let text = &word(t, text_len)[..text_len];
                    let mut windows = text.windows(needle_len);
                    assert_eq!(first.find(needle, text), windows.clone().position(|part| part == needle));
                    assert_eq!(last.find(needle, text), windows.rposition(|part| part == needle));
                }
            }
        }
    }
}

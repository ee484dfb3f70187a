//! Runs of words, copied and filled. Few are done from both ends, which meet or overlap: no loop has to be begun for them.

/// Copies `count` words, as `copy_within` does.
#[inline(always)]
pub fn copy(all: &mut [u64], from: usize, to: usize, count: usize) {
    match count {
        0 => {}
        1 => all[to] = all[from],
        2..=3 => copy_ends::<2>(all, from, to, count),
        4..=7 => copy_ends::<4>(all, from, to, count),
        8..=16 => copy_ends::<8>(all, from, to, count),
        _ => all.copy_within(from..from + count, to),
    }
}

/// Copies the first N words of `count` and the last: all of them, if there are at most twice as many. Both are read before either
/// is written.
#[inline(always)]
fn copy_ends<const N: usize>(all: &mut [u64], from: usize, to: usize, count: usize) {
    let source = &all[from..from + count];
    let (Some(first), Some(last)) = (source.first_chunk::<N>(), source.last_chunk::<N>()) else { return };
    let (first, last) = (*first, *last);
    let room = &mut all[to..to + count];
    if let Some(place) = room.first_chunk_mut::<N>() {
        *place = first;
    }
    if let Some(place) = room.last_chunk_mut::<N>() {
        *place = last;
    }
}

/// Sets all words of a slice to the same.
#[inline(always)]
pub fn fill(words: &mut [u64], word: u64) {
    match words.len() {
        0 => {}
        1 => words[0] = word,
        2..=3 => fill_ends::<2>(words, word),
        4..=7 => fill_ends::<4>(words, word),
        8..=16 => fill_ends::<8>(words, word),
        _ => words.fill(word),
    }
}

#[inline(always)]
fn fill_ends<const N: usize>(words: &mut [u64], word: u64) {
    if let Some(first) = words.first_chunk_mut::<N>() {
        *first = [word; N];
    }
    if let Some(last) = words.last_chunk_mut::<N>() {
        *last = [word; N];
    }
}

#[cfg(test)]
mod tests {
    use super::{copy, fill};

    #[test]
    fn as_many_as_asked_for() {
        for count in 0..40 {
            for distance in [0, 1, 3, 20] {
                let words: [u64; 99] = core::array::from_fn(|number| number as u64 + 1);
                let (mut copied, mut expected) = (words, words);
                copy(&mut copied, 10, 10 + distance, count);
                expected.copy_within(10..10 + count, 10 + distance);
                assert_eq!(copied, expected);
                copy(&mut copied, 10 + distance, 10, count);
                expected.copy_within(10 + distance..10 + distance + count, 10);
                assert_eq!(copied, expected);
            }
            let (mut filled, mut expected) = ([0; 40], [0; 40]);
            fill(&mut filled[..count], 7);
            expected[..count].fill(7);
            assert_eq!(filled, expected);
        }
    }
}

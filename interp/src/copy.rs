//! Copying a few bytes: with single loads and stores, for a copy of any length is a call, in WebAssembly one of the host's.

/// More bytes than this are copied by a call.
pub const FEW: usize = 32;

/// Copies `from` to `to`, which is as long.
#[inline(always)]
pub fn copy(to: &mut [u8], from: &[u8]) {
    let len = from.len();
    if len > FEW || to.len() != len {
        to.copy_from_slice(from);
    } else if len >= 16 {
        // The two halves overlap unless there are 32.
        copy_ends::<16>(to, from);
    } else if len >= 8 {
        copy_ends::<8>(to, from);
    } else if len >= 4 {
        copy_ends::<4>(to, from);
    } else if len >= 2 {
        copy_ends::<2>(to, from);
    } else if len == 1 {
        to[0] = from[0];
    }
}

/// Copies the first N bytes and the last.
#[inline(always)]
fn copy_ends<const N: usize>(to: &mut [u8], from: &[u8]) {
    let (Some(first), Some(last)) = (from.first_chunk::<N>(), from.last_chunk::<N>()) else { return };
    if let Some(room) = to.first_chunk_mut::<N>() {
        *room = *first;
    }
    if let Some(room) = to.last_chunk_mut::<N>() {
        *room = *last;
    }
}

/// Copies `len` bytes within `bytes`, to where they do not overlap.
#[inline(always)]
pub fn copy_within(bytes: &mut [u8], from: usize, to: usize, len: usize) {
    if len > FEW {
        bytes.copy_within(from..from + len, to);
        return;
    }
    let (low, high) = bytes.split_at_mut(from.max(to));
    if from < to {
        copy(&mut high[..len], &low[from..from + len]);
    } else {
        copy(&mut low[to..to + len], &high[..len]);
    }
}

#[cfg(test)]
mod tests {
    use super::{copy, copy_within};

    #[test]
    fn any_number_of_bytes_is_copied_and_no_more() {
        let source: [u8; 80] = core::array::from_fn(|index| index as u8 + 1);
        for len in 0..40 {
            let mut room = [0; 42];
            copy(&mut room[1..=len], &source[..len]);
            assert_eq!((&room[1..=len], room[0], room[len + 1]), (&source[..len], 0, 0));
            for (from, to) in [(0, 40), (40, 0)] {
                let mut both = source;
                copy_within(&mut both, from, to, len);
                assert_eq!(both[to..to + len], source[from..from + len]);
                assert_eq!(both[to + len..to + 40], source[to + len..to + 40]);
            }
        }
    }
}

//! A stable merge sort of plain values.

/// Up to so many are sorted by insertion.
const FEW: usize = 12;

/// Sorts; `scratch` has room for half of the items.
pub fn sort<T: Copy>(items: &mut [T], scratch: &mut [T], less: &impl Fn(&T, &T) -> bool) {
    if items.len() > FEW && items.windows(2).all(|pair| less(&pair[1], &pair[0])) {
        // Strictly falling: no two are equal.
        items.reverse();
        return;
    }
    sort_part(items, scratch, less);
}

fn sort_part<T: Copy>(items: &mut [T], scratch: &mut [T], less: &impl Fn(&T, &T) -> bool) {
    if items.len() <= FEW {
        for end in 1..items.len() {
            let item = items[end];
            let mut at = end;
            while at > 0 && less(&item, &items[at - 1]) {
                items[at] = items[at - 1];
                at -= 1;
            }
            items[at] = item;
        }
        return;
    }
    let middle = items.len() / 2;
    sort_part(&mut items[..middle], scratch, less);
    sort_part(&mut items[middle..], scratch, less);
    if !less(&items[middle], &items[middle - 1]) {
        return;
    }
    let saved = &mut scratch[..middle];
    saved.copy_from_slice(&items[..middle]);
    let (mut from, mut next, mut to) = (0, middle, 0);
    while from < saved.len() && next < items.len() {
        if less(&items[next], &saved[from]) {
            items[to] = items[next];
            next += 1;
        } else {
            items[to] = saved[from];
            from += 1;
        }
        to += 1;
    }
    items[to..to + saved.len() - from].copy_from_slice(&saved[from..]);
}

#[cfg(test)]
mod tests {
    use super::sort;

    #[test]
    fn any_list_is_sorted_and_equal_items_keep_their_order() {
        let mut seed = 1_u32;
        for len in 0..200 {
            let mut items = [(0, 0); 200];
            for (index, item) in items.iter_mut().enumerate() {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                *item = (seed >> 27, index);
            }
            let mut expected = items;
            expected[..len].sort_by_key(|item| item.0);
            sort(&mut items[..len], &mut [(0, 0); 101], &|a: &(u32, usize), b: &(u32, usize)| a.0 < b.0);
            assert_eq!(items, expected);
        }
    }
}

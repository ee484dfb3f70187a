//! Names in the form NFKC, in which names that look alike are one: `ﬁ` is `fi`, the micro sign is a mu.

use crate::syntax::pool::{NoRoom, Pool};
use crate::unicode::normal;

/// Puts the form NFKC of a text into the pool, if it is another text: its first cell and its bytes.
pub fn normal(pool: &mut Pool<'_>, text: &str) -> Result<Option<(u32, u32)>, NoRoom> {
    let mark = pool.mark();
    let count = text.chars().map(|c| normal::parts(u32::from(c)).1 as u32).sum();
    // One cell a character first, then, from the front on, its bytes, which are not more than that.
    let at = pool.alloc(count)?;
    let mut end = at;
    for c in text.chars() {
        let (parts, len) = normal::parts(u32::from(c));
        for &part in &parts[..len] {
            pool.set(end, part);
            end += 1;
        }
    }
    sort(pool, at, end)?;
    let end = compose(pool, at, end);
    let mut same = text.chars();
    if (at..end).all(|cell| same.next().map(u32::from) == Some(pool.get(cell))) && same.next().is_none() {
        pool.reset(mark);
        return Ok(None);
    }
    Ok(Some((at, encode(pool, at, end))))
}

// Combining characters in a row by their classes; those of one class stay as they are.
fn sort(pool: &mut Pool<'_>, at: u32, end: u32) -> Result<(), NoRoom> {
    let mut first = at;
    while first < end {
        let class = |cell: &u32| normal::combining(pool.get(*cell));
        let len = (first..end).take_while(|cell| class(cell) != 0).count() as u32;
        if len > 1 {
            sort_run(pool, first, len)?;
        }
        first += len.max(1);
    }
    Ok(())
}

// Class by class, of which there are few however many characters there are.
fn sort_run(pool: &mut Pool<'_>, first: u32, len: u32) -> Result<(), NoRoom> {
    let mark = pool.mark();
    let sorted = pool.alloc(len)?;
    let (mut done, mut last) = (sorted, 0);
    while done < sorted + len {
        let classes = (first..first + len).map(|cell| normal::combining(pool.get(cell)));
        let next = classes.filter(|class| *class > last).min().unwrap_or(u8::MAX);
        for cell in first..first + len {
            let code = pool.get(cell);
            if normal::combining(code) == next {
                pool.set(done, code);
                done += 1;
            }
        }
        last = next;
    }
    (0..len).for_each(|index| pool.set(first + index, pool.get(sorted + index)));
    pool.reset(mark);
    Ok(())
}

// Puts characters together where a starter and one behind it make one and nothing between them is in the way.
fn compose(pool: &mut Pool<'_>, at: u32, end: u32) -> u32 {
    let (mut kept, mut starter, mut before) = (at, None, 0);
    for cell in at..end {
        let code = pool.get(cell);
        let class = normal::combining(code);
        let free = before == 0 && starter.is_some_and(|starter| starter + 1 == kept) || before < class;
        if let Some(place) = starter.filter(|_| free)
            && let Some(composed) = normal::composed(pool.get(place), code)
        {
            pool.set(place, composed);
            continue;
        }
        if class == 0 {
            starter = Some(kept);
        }
        before = class;
        pool.set(kept, code);
        kept += 1;
    }
    kept
}

fn encode(pool: &mut Pool<'_>, at: u32, end: u32) -> u32 {
    let mut len = 0;
    for cell in at..end {
        let c = char::from_u32(pool.get(cell)).unwrap_or(char::REPLACEMENT_CHARACTER);
        for &byte in c.encode_utf8(&mut [0; 4]).as_bytes() {
            pool.set_byte(at, len, byte);
            len += 1;
        }
    }
    len
}

//! The form NFKC of the characters that may stand in names: what `syntax/normal.rs` puts names into it with.
//!
//! Syllables of Hangul are reckoned (The Unicode Standard, section 3.12), all else stands in the tables.

use crate::unicode::normal_tables::{COMBINING, MOVED, PAIRS};
use crate::unicode::normal_texts::{SPLIT, TEXTS};
use crate::unicode::run;

// Syllables begin at the first; a leading, a vowel and maybe a trailing letter make one.
const SYLLABLE: u32 = 0xAC00;
const LEADING: u32 = 0x1100;
const VOWEL: u32 = 0x1161;
// The one before the first: a syllable without a trailing letter.
const TRAILING: u32 = 0x11A7;
const LEADINGS: u32 = 19;
const VOWELS: u32 = 21;
const TRAILINGS: u32 = 28;

const CODE: u64 = 0x1F_FFFF;

/// The most characters that one is taken apart into.
pub const PARTS_MAX: usize = 4;

/// The canonical combining class of a character.
pub fn combining(code: u32) -> u8 {
    run(&COMBINING, code).1
}

/// The characters that a character is taken apart into; how many they are.
pub fn parts(code: u32) -> ([u32; PARTS_MAX], usize) {
    let mut parts = [code, 0, 0, 0];
    let syllable = code.wrapping_sub(SYLLABLE);
    if syllable < LEADINGS * VOWELS * TRAILINGS {
        let trailing = syllable % TRAILINGS;
        parts[0] = LEADING + syllable / TRAILINGS / VOWELS;
        parts[1] = VOWEL + syllable / TRAILINGS % VOWELS;
        parts[2] = TRAILING + trailing;
        return (parts, if trailing == 0 { 2 } else { 3 });
    }
    let (pairs, _) = MOVED.as_chunks::<2>();
    let row = pairs.partition_point(|[first, _]| u64::from(*first) & CODE <= u64::from(code));
    if let Some([first, distance]) = row.checked_sub(1).map(|row| pairs[row])
        && code - (first & CODE as u32) <= first >> 21
    {
        parts[0] = code.wrapping_add(distance);
        return (parts, 1);
    }
    let Ok(row) = SPLIT[..SPLIT.len() - 1].binary_search_by_key(&u64::from(code), |row| row & CODE) else {
        return (parts, 1);
    };
    let text = &TEXTS[(SPLIT[row] >> 21) as usize..(SPLIT[row + 1] >> 21) as usize];
    parts[..text.len()].copy_from_slice(text);
    (parts, text.len())
}

/// The character that two in a row make.
pub fn composed(first: u32, second: u32) -> Option<u32> {
    let (leading, vowel) = (first.wrapping_sub(LEADING), second.wrapping_sub(VOWEL));
    if leading < LEADINGS && vowel < VOWELS {
        return Some(SYLLABLE + (leading * VOWELS + vowel) * TRAILINGS);
    }
    let (syllable, trailing) = (first.wrapping_sub(SYLLABLE), second.wrapping_sub(TRAILING));
    if syllable < LEADINGS * VOWELS * TRAILINGS
        && syllable.is_multiple_of(TRAILINGS)
        && (1..TRAILINGS).contains(&trailing)
    {
        return Some(first + trailing);
    }
    let key = u64::from(first) << 20 | u64::from(second);
    let row = PAIRS.binary_search_by_key(&key, |pair| pair >> 20).ok()?;
    Some(PAIRS[row] as u32 & 0xF_FFFF)
}

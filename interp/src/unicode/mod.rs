//! What Python knows of characters: classes, letter cases and mappings between these. Codes of any kind are allowed.
//!
//! The tables hold runs (`start << 8 | class`), found by halving; ASCII does not reach them.

#[cfg(feature = "compiler")]
pub mod normal;
#[cfg(feature = "compiler")]
mod normal_tables;
#[cfg(feature = "compiler")]
mod normal_texts;
mod tables;
mod wide;

/// `isalpha`
pub const ALPHA: u8 = 1;
/// `isdecimal`
pub const DECIMAL: u8 = 2;
/// `isdigit`
pub const DIGIT: u8 = 4;
/// `isnumeric`
pub const NUMERIC: u8 = 8;
/// `isspace`
pub const SPACE: u8 = 16;
/// `isprintable`
pub const PRINTABLE: u8 = 32;
/// May begin a name.
pub const NAME_START: u8 = 64;
/// May stand in a name.
pub const NAME_PART: u8 = 128;
/// `isalnum`
pub const ALNUM: u8 = ALPHA | DECIMAL | DIGIT | NUMERIC;

const LETTER: u8 = ALPHA | PRINTABLE | NAME_START | NAME_PART;

/// The run that holds a code: where it begins, and its number.
fn run(table: &[u32], code: u32) -> (u32, u8) {
    let row = table.partition_point(|entry| entry >> 8 <= code) - 1;
    (table[row] >> 8, table[row] as u8)
}

/// The classes of a character.
#[inline]
pub fn class(code: u32) -> u8 {
    const ASCII: [u8; 128] = {
        let mut table = [PRINTABLE; 128];
        let mut code = 0;
        while code < 128 {
            table[code] = match code as u8 {
                b'a'..=b'z' | b'A'..=b'Z' => LETTER,
                b'0'..=b'9' => DECIMAL | DIGIT | NUMERIC | PRINTABLE | NAME_PART,
                b'_' => PRINTABLE | NAME_START | NAME_PART,
                b' ' => PRINTABLE | SPACE,
                9..=13 | 28..=31 => SPACE,
                0..=31 | 127 => 0,
                _ => PRINTABLE,
            };
            code += 1;
        }
        table
    };
    match ASCII.get(code as usize) {
        Some(class) => *class,
        None => run(&tables::CLASSES, code).1,
    }
}

/// Whether a character has one of these classes.
#[inline]
pub fn has(code: u32, classes: u8) -> bool {
    class(code) & classes != 0
}

/// Whether a character takes two columns of a terminal.
pub fn is_wide(code: u32) -> bool {
    code >= wide::WIDE[0] && wide::WIDE.partition_point(|start| *start <= code) % 2 == 1
}

/// The value of a decimal digit of any script.
pub fn decimal(code: u32) -> Option<u8> {
    if code < 128 {
        return if (48..58).contains(&code) { Some(code as u8 - 48) } else { None };
    }
    // Runs of digits begin with a zero and go on by tens.
    let (start, class) = run(&tables::CLASSES, code);
    if class & DECIMAL != 0 { Some(((code - start) % 10) as u8) } else { None }
}

/// The case of a letter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Case {
    /// No letter, or one of a script without cases.
    None,
    /// A small letter.
    Lower,
    /// A capital letter.
    Upper,
    /// A capital and a small letter in one.
    Title,
}

/// The case of a character.
pub fn case(code: u32) -> Case {
    if code < 128 {
        return match code as u8 {
            b'a'..=b'z' => Case::Lower,
            b'A'..=b'Z' => Case::Upper,
            _ => Case::None,
        };
    }
    let (start, number) = run(&tables::CASES, code);
    match number {
        0 => Case::None,
        3 => Case::Title,
        1 => Case::Lower,
        2 => Case::Upper,
        turns if (code - start + u32::from(turns)).is_multiple_of(2) => Case::Lower,
        _ => Case::Upper,
    }
}

/// What a character becomes: one to three characters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mapped {
    codes: [u32; 3],
    len: u8,
}

impl Mapped {
    /// One character.
    pub const fn one(code: u32) -> Mapped {
        Mapped { codes: [code, 0, 0], len: 1 }
    }

    /// The characters.
    pub fn codes(&self) -> &[u32] {
        &self.codes[..usize::from(self.len)]
    }
}

fn map(simple: &[u32], special: &[u16], code: u32) -> Option<Mapped> {
    let (pairs, _) = simple.as_chunks::<2>();
    let row = pairs.partition_point(|[first, _]| first & 0x1F_FFFF <= code);
    if row > 0 {
        let [first, step] = pairs[row - 1];
        let from = code - (first & 0x1F_FFFF);
        if from <= first >> 21 && (step & 1 == 0 || from.is_multiple_of(2)) {
            return Some(Mapped::one(code.wrapping_add_signed(step as i32 >> 1)));
        }
    }
    let (rows, _) = special.as_chunks::<4>();
    let row = rows.binary_search_by_key(&code, |row| u32::from(row[0])).ok()?;
    let codes = [1, 2, 3].map(|index| u32::from(rows[row][index]));
    Some(Mapped { codes, len: if codes[2] == 0 { 2 } else { 3 } })
}

/// The character in upper case.
pub fn upper(code: u32) -> Mapped {
    if code < 128 {
        return Mapped::one(u32::from((code as u8).to_ascii_uppercase()));
    }
    map(&tables::UPPER, &tables::UPPER_SPECIAL, code).unwrap_or(Mapped::one(code))
}

/// The character in lower case.
pub fn lower(code: u32) -> Mapped {
    if code < 128 {
        return Mapped::one(u32::from((code as u8).to_ascii_lowercase()));
    }
    map(&tables::LOWER, &tables::LOWER_SPECIAL, code).unwrap_or(Mapped::one(code))
}

/// The character in title case.
pub fn title(code: u32) -> Mapped {
    if code < 128 {
        return upper(code);
    }
    map(&tables::TITLE, &tables::TITLE_SPECIAL, code).unwrap_or_else(|| upper(code))
}

/// The character as caseless comparison sees it.
pub fn fold(code: u32) -> Mapped {
    if code < 128 {
        return lower(code);
    }
    map(&tables::FOLD, &tables::FOLD_SPECIAL, code).unwrap_or_else(|| lower(code))
}

/// Whether the rule of the final sigma looks past a character: marks, and the signs that stand within words.
pub fn is_case_ignorable(code: u32) -> bool {
    const SIGNS: [u32; 16] = [
        0x27, 0x2E, 0x3A, 0x5E, 0x60, 0xA8, 0xAD, 0xAF, 0xB4, 0xB7, 0xB8, 0x2018, 0x2019, 0x2024, 0x2027,
        0x200D,
    ];
    SIGNS.contains(&code) || code >= 128 && class(code) == PRINTABLE | NAME_PART
}

/// Whether a character ends a line for `splitlines`.
pub fn is_line_end(code: u32) -> bool {
    matches!(code, 0x0A..=0x0D | 0x1C..=0x1E | 0x85 | 0x2028 | 0x2029)
}

#[cfg(test)]
mod tests {
    use super::{Case, case, decimal, fold, lower, title, upper};

    #[test]
    fn letters_and_digits() {
        assert_eq!(upper(0xDF).codes(), [0x53, 0x53]);
        assert_eq!((title(0x1C6).codes(), upper(0x1C6).codes()), (&[0x1C5][..], &[0x1C4][..]));
        assert_eq!((lower(0x130).codes(), fold(0x3C2).codes()), (&[0x69, 0x307][..], &[0x3C3][..]));
        assert_eq!((case(0x100), case(0x101), case(0x1C5)), (Case::Upper, Case::Lower, Case::Title));
        assert_eq!((decimal(0x663), decimal(0x1D7FF), decimal(0xB2)), (Some(3), Some(9), None));
    }
}

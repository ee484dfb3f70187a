//! `%` formatting of strings and bytes: the directives, and how a number or a text fills one.
//!
//! ```text
//! directive := '%' ['(' key ')'] flags* [width | '*'] ['.' [precision | '*']] ['h' | 'l' | 'L'] conversion
//! ```
//!
//! The caller walks [`Directives`]. For each directive it must, in this order: with a key, see that there is a mapping,
//! raise `Trouble::IncompleteKey`, look the key up; fetch an integer for each star; raise any other trouble; fetch the
//! value; convert it as [`Directive::kind`] says. That is the order in which CPython finds fault.

use crate::number::Out;
use crate::number::format;
use crate::number::layout::{self, Parts};
use crate::number::radix;
use crate::number::spec::{Align, Sign, Spec};
use crate::number::text::{FloatText, Notation, Style};

/// A piece of a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Text that stands for itself.
    Text(&'a [u8]),
    /// Something to fill in.
    Directive(Directive<'a>),
}

/// A width or a precision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// None.
    Absent,
    /// This much.
    Given(usize),
    /// `*`: the next argument.
    Star,
}

/// What is wrong with a directive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// `ValueError`: "incomplete format key"
    IncompleteKey,
    /// `ValueError`: "incomplete format"
    Incomplete,
    /// `ValueError`: "width too big"
    WidthTooBig,
    /// `ValueError`: "precision too big" (of bytes: "prec too big")
    PrecisionTooBig,
}

/// A directive as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Directive<'a> {
    /// What stands in parentheses.
    pub key: Option<&'a [u8]>,
    /// Flags, width and precision, as far as they are known.
    pub field: Field,
    /// The width as written.
    pub width: Amount,
    /// The precision as written.
    pub precision: Amount,
    /// The conversion character's code point; 0 with some troubles.
    pub conversion: u32,
    /// Where it stands, in bytes from the start of the format.
    pub at: usize,
    /// What is wrong.
    pub trouble: Option<Trouble>,
}

/// Where a value is put.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Field {
    /// `-`
    pub left: bool,
    /// `+`
    pub plus: bool,
    /// A blank.
    pub space: bool,
    /// `#`
    pub alternate: bool,
    /// `0`
    pub zero: bool,
    /// Characters at least.
    pub width: usize,
    /// Digits, or characters at most.
    pub precision: Option<usize>,
    /// The conversion character, when it is ASCII.
    pub conversion: u8,
}

/// What a conversion wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `s`: `str(value)`; of bytes also `b`: bytes of the value.
    Text,
    /// `r`
    Repr,
    /// `a`
    Ascii,
    /// `d i u`: an integer, or a float without its fraction ("%d format: a real number is required, not str").
    Decimal,
    /// `o x X`: an integer, in this base ("%x format: an integer is required, not float").
    Base(u32),
    /// `e f g E F G`: a float ("must be real number, not str").
    Float,
    /// `c`: a character or its code ("%c requires int or char").
    Char,
    /// None there is: see [`unsupported`].
    Unknown,
}

/// Walks through a format.
#[derive(Clone, Debug)]
pub struct Directives<'a> {
    text: &'a [u8],
    at: usize,
}

impl<'a> Directives<'a> {
    /// Begins at the start. Text is UTF-8, or for `bytes % ...` any bytes.
    pub fn new(text: &'a [u8]) -> Directives<'a> {
        Directives { text, at: 0 }
    }

    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn take(&mut self, wanted: u8) -> bool {
        let found = self.peek() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    fn directive(&mut self) -> Directive<'a> {
        let mut found = Directive {
            key: None,
            field: Field::default(),
            width: Amount::Absent,
            precision: Amount::Absent,
            conversion: 0,
            at: self.at,
            trouble: None,
        };
        if let Err(trouble) = self.read(&mut found) {
            found.trouble = Some(trouble);
            self.at = self.text.len();
        }
        found
    }

    fn read(&mut self, found: &mut Directive<'a>) -> Result<(), Trouble> {
        if self.take(b'(') {
            found.key = Some(&self.text[self.at..]);
            found.key = Some(self.key().ok_or(Trouble::IncompleteKey)?);
        }
        let field = &mut found.field;
        while let Some(byte) = self.peek() {
            match byte {
                b'-' => field.left = true,
                b'+' => field.plus = true,
                b' ' => field.space = true,
                b'#' => field.alternate = true,
                b'0' => field.zero = true,
                _ => break,
            }
            self.at += 1;
        }
        found.width = self.amount(i64::MAX).ok_or(Trouble::WidthTooBig)?;
        if self.take(b'.') {
            found.precision = match self.amount(i64::from(i32::MAX)).ok_or(Trouble::PrecisionTooBig)? {
                Amount::Absent => Amount::Given(0),
                amount => amount,
            };
        }
        if let Some(b'h' | b'l' | b'L') = self.peek() {
            self.at += 1;
        }
        (found.conversion, found.at) = (self.code_point().ok_or(Trouble::Incomplete)?, self.at);
        field.conversion = u8::try_from(found.conversion).ok().filter(u8::is_ascii).unwrap_or(0);
        self.at += if found.conversion < 0x80 { 1 } else { self.rest_of_char() };
        Ok(())
    }

    /// What stands before the closing parenthesis; inner pairs belong to it.
    fn key(&mut self) -> Option<&'a [u8]> {
        let start = self.at;
        let mut open = 1;
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'(' => open += 1,
                b')' => open -= 1,
                _ => {}
            }
            if open == 0 {
                return Some(&self.text[start..self.at - 1]);
            }
        }
        None
    }

    /// A star, or a number up to a limit; `None` when it is larger.
    fn amount(&mut self, most: i64) -> Option<Amount> {
        if self.take(b'*') {
            return Some(Amount::Star);
        }
        let mut value: Option<i64> = None;
        while let Some(byte) = self.peek().filter(u8::is_ascii_digit) {
            self.at += 1;
            let more = value.unwrap_or(0).checked_mul(10)?.checked_add(i64::from(byte - b'0'))?;
            value = Some(more).filter(|&value| value <= most);
            value?;
        }
        Some(
            value.map_or(Amount::Absent, |value| Amount::Given(usize::try_from(value).unwrap_or(usize::MAX))),
        )
    }

    /// The character here; of bytes that are no UTF-8, the byte.
    fn code_point(&self) -> Option<u32> {
        let rest = &self.text[self.at..];
        let first = u32::from(*rest.first()?);
        let six = |at: usize| rest.get(at).map_or(0, |byte| u32::from(byte & 0x3F));
        Some(match (first, self.rest_of_char()) {
            (_, 2) => (first & 0x1F) << 6 | six(1),
            (_, 3) => (first & 0xF) << 12 | six(1) << 6 | six(2),
            (_, 4) => (first & 7) << 18 | six(1) << 12 | six(2) << 6 | six(3),
            _ => first,
        })
    }

    /// Bytes of the character here.
    fn rest_of_char(&self) -> usize {
        let rest = &self.text[self.at..];
        let more = rest.iter().skip(1).take_while(|&&byte| byte & 0xC0 == 0x80).count();
        match rest.first() {
            Some(0xC0..=0xDF) if more >= 1 => 2,
            Some(0xE0..=0xEF) if more >= 2 => 3,
            Some(0xF0..=0xF7) if more >= 3 => 4,
            _ => rest.len().min(1),
        }
    }
}

impl<'a> Iterator for Directives<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        let rest = &self.text[self.at..];
        match *rest {
            [] => None,
            [b'%', b'%', ..] => {
                self.at += 2;
                Some(Piece::Text(b"%"))
            }
            [b'%', ..] => {
                self.at += 1;
                Some(Piece::Directive(self.directive()))
            }
            _ => {
                let end = rest.iter().position(|&byte| byte == b'%').unwrap_or(rest.len());
                self.at += end;
                Some(Piece::Text(&rest[..end]))
            }
        }
    }
}

impl Directive<'_> {
    /// What the conversion wants; `bytes` when formatting bytes.
    pub fn kind(&self, bytes: bool) -> Kind {
        match self.field.conversion {
            b's' => Kind::Text,
            b'b' if bytes => Kind::Text,
            b'r' => Kind::Repr,
            b'a' => Kind::Ascii,
            b'd' | b'i' | b'u' => Kind::Decimal,
            b'o' => Kind::Base(8),
            b'x' | b'X' => Kind::Base(16),
            b'e' | b'f' | b'g' | b'E' | b'F' | b'G' => Kind::Float,
            b'c' => Kind::Char,
            _ => Kind::Unknown,
        }
    }

    /// The field, given the arguments that stars stand for (what is given without a star is not looked at).
    pub fn resolve(&self, width: i64, precision: i64) -> Field {
        let mut field = self.field;
        field.width = match self.width {
            Amount::Absent => 0,
            Amount::Given(width) => width,
            Amount::Star => {
                field.left |= width < 0;
                usize::try_from(width.unsigned_abs()).unwrap_or(usize::MAX)
            }
        };
        field.precision = match self.precision {
            Amount::Absent => None,
            Amount::Given(precision) => Some(precision),
            Amount::Star => Some(usize::try_from(precision).unwrap_or(0)),
        };
        field
    }
}

impl Field {
    /// Characters the field may take beyond its value's: to be charged and held against the memory before it is filled.
    pub fn room(&self) -> usize {
        self.width.saturating_add(self.precision.unwrap_or(0))
    }

    /// The same as a format specification.
    fn spec(&self, number: bool) -> Spec {
        let zero = number && self.zero && !self.left;
        Spec {
            fill: if zero { '0' } else { ' ' },
            align: match (self.left, zero) {
                (true, _) => Align::Left,
                (false, true) => Align::Inside,
                (false, false) => Align::Right,
            },
            sign: match (self.plus, self.space) {
                (true, _) => Some(Sign::Plus),
                (false, true) => Some(Sign::Space),
                (false, false) => None,
            },
            no_negative_zero: false,
            alternate: self.alternate,
            width: self.width,
            grouping: None,
            precision: self.precision,
            code: 'd',
        }
    }

    /// Whether a number fills it as it is.
    pub fn is_bare(&self) -> bool {
        *self == Field { conversion: self.conversion, ..Field::default() }
    }

    /// Puts an integer whose digits are given, in the base of the conversion. A precision adds zeros.
    pub fn put_int(&self, out: &mut dyn Out, negative: bool, digits: &[u8]) {
        let prefix: &[u8] = match (self.alternate, self.conversion) {
            (true, b'o') => b"0o",
            (true, b'x') => b"0x",
            (true, b'X') => b"0X",
            _ => b"",
        };
        let zeros = self.precision.unwrap_or(0).saturating_sub(digits.len());
        let upper = self.conversion == b'X';
        let digit = |at: usize| if upper { digits[at].to_ascii_uppercase() } else { digits[at] };
        let count = digits.len();
        let parts = Parts { negative, prefix, zeros, count, digit: &digit, tail_len: 0, put_tail: &|_| {} };
        layout::put_number(out, &self.spec(true), &parts);
    }

    /// Puts a float.
    pub fn put_float(&self, out: &mut dyn Out, x: f64) {
        let precision = self.precision.unwrap_or(6);
        let style = Style {
            notation: match self.conversion.to_ascii_lowercase() {
                b'e' => Notation::Exponent(precision),
                b'f' => Notation::Fixed(precision),
                _ => Notation::General(precision),
            },
            upper: self.conversion.is_ascii_uppercase(),
            alternate: self.alternate,
            dot_zero: false,
            no_negative_zero: false,
        };
        format::put_float(out, &self.spec(true), &FloatText::new(x, style), b"");
    }

    /// Puts a string, in UTF-8, of which a precision leaves so many characters.
    pub fn put_text(&self, out: &mut dyn Out, text: &[u8]) {
        let (text, chars) = format::cut(text, self.precision);
        layout::put_text(out, &self.spec(false), text, chars);
    }

    /// Puts bytes, of which a precision leaves so many.
    pub fn put_bytes(&self, out: &mut dyn Out, bytes: &[u8]) {
        let bytes = &bytes[..self.precision.unwrap_or(usize::MAX).min(bytes.len())];
        layout::put_text(out, &self.spec(false), bytes, bytes.len());
    }

    /// Puts a character given by its code point, which is below 0x110000 ("%c arg not in range(0x110000)").
    pub fn put_char(&self, out: &mut dyn Out, code: u32) {
        layout::put_text(out, &self.spec(false), format::encode(code, &mut [0; 4]), 1);
    }
}

/// Puts the message of the `ValueError` about an unknown conversion; the index is counted in characters.
pub fn unsupported(out: &mut dyn Out, conversion: u32, index: usize) {
    let shown = u8::try_from(conversion).ok().filter(|byte| matches!(byte, 31..=126)).unwrap_or(b'?');
    out.put(b"unsupported format character '");
    out.put(&[shown]);
    out.put(b"' (0x");
    radix::to_text(out, &[u64::from(conversion)], 16, &mut []);
    out.put(b") at index ");
    radix::small_to_text(out, i64::try_from(index).unwrap_or(i64::MAX));
}

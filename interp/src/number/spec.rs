//! The format specification: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`, read and checked.

use crate::number::Out;
use crate::number::radix;
use crate::unicode;

/// What a specification is for; decides what stands when nothing is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Integers: to the right, decimal.
    Int,
    /// Floats: to the right, as `repr`.
    Float,
    /// Strings: to the left.
    Text,
}

/// Where the padding goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Behind.
    Left,
    /// In front.
    Right,
    /// Both sides.
    Center,
    /// Between sign and digits.
    Inside,
}

/// When a sign is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// For negative numbers.
    Minus,
    /// Always.
    Plus,
    /// A blank for numbers that are not negative.
    Space,
}

/// A format specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spec {
    /// The character to pad with.
    pub fill: char,
    /// Where.
    pub align: Align,
    /// When a sign is shown; `None` when the specification does not say.
    pub sign: Option<Sign>,
    /// `z`: no sign for what is rounded to zero.
    pub no_negative_zero: bool,
    /// `#`: the other form.
    pub alternate: bool,
    /// Characters at least.
    pub width: usize,
    /// `,` or `_`.
    pub grouping: Option<u8>,
    /// Digits, or characters at most.
    pub precision: Option<usize>,
    /// The type; NUL for a float's when none is given.
    pub code: char,
}

/// What is wrong with a specification. All are `ValueError` but [`FormatError::CharRange`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormatError {
    /// "Invalid format specifier ..."
    Invalid,
    /// "Too many decimal digits in format string"
    TooManyDigits,
    /// "Format specifier missing precision"
    MissingPrecision,
    /// "Cannot specify both ',' and '_'."
    BothGroupings,
    /// "Cannot specify ',' with 's'."
    Grouping(u8, char),
    /// "Unknown format code 'd' for object of type 'float'"
    UnknownCode(char),
    /// As `UnknownCode` for a surrogate.
    Surrogate(u32),
    /// "Precision not allowed in integer format specifier"
    PrecisionInInt,
    /// "Negative zero coercion (z) not allowed in integer format specifier"
    ZInInt,
    /// "Sign not allowed with integer format specifier 'c'"
    SignWithChar,
    /// "Alternate form (#) not allowed with integer format specifier 'c'"
    AlternateWithChar,
    /// `OverflowError`: "%c arg not in range(0x110000)"
    CharRange,
    /// "Sign not allowed in string format specifier"
    SignInText,
    /// "Space not allowed in string format specifier"
    SpaceInText,
    /// "Negative zero coercion (z) not allowed in string format specifier"
    ZInText,
    /// "Alternate form (#) not allowed in string format specifier"
    AlternateInText,
    /// "'=' alignment not allowed in string format specifier"
    InsideInText,
    /// "precision too big"
    PrecisionTooBig,
    /// "Zero padding is not allowed in complex format specifier"
    ZeroInComplex,
    /// "'=' alignment flag is not allowed in complex format specifier"
    InsideInComplex,
}

impl FormatError {
    /// Puts CPython's message. `spec` is the specification as it was written, `type_name` the value's type.
    pub fn message(self, out: &mut dyn Out, spec: &[u8], type_name: &[u8]) {
        let text: &[u8] = match self {
            FormatError::Invalid => {
                for part in [b"Invalid format specifier '", spec, b"' for object of type '", type_name, b"'"]
                {
                    out.put(part);
                }
                return;
            }
            FormatError::UnknownCode(code) => {
                out.put(b"Unknown format code '");
                put_code(out, u32::from(code));
                for part in [b"' for object of type '", type_name, b"'"] {
                    out.put(part);
                }
                return;
            }
            FormatError::Surrogate(code) => {
                out.put(b"Unknown format code '");
                put_code(out, code);
                for part in [b"' for object of type '", type_name, b"'"] {
                    out.put(part);
                }
                return;
            }
            FormatError::Grouping(separator, code) => {
                for part in [b"Cannot specify '", &[separator][..], b"' with '"] {
                    out.put(part);
                }
                put_code(out, u32::from(code));
                return out.put(b"'.");
            }
            FormatError::TooManyDigits => b"Too many decimal digits in format string",
            FormatError::MissingPrecision => b"Format specifier missing precision",
            FormatError::BothGroupings => b"Cannot specify both ',' and '_'.",
            FormatError::PrecisionInInt => b"Precision not allowed in integer format specifier",
            FormatError::ZInInt => b"Negative zero coercion (z) not allowed in integer format specifier",
            FormatError::SignWithChar => b"Sign not allowed with integer format specifier 'c'",
            FormatError::AlternateWithChar => {
                b"Alternate form (#) not allowed with integer format specifier 'c'"
            }
            FormatError::CharRange => b"%c arg not in range(0x110000)",
            FormatError::SignInText => b"Sign not allowed in string format specifier",
            FormatError::SpaceInText => b"Space not allowed in string format specifier",
            FormatError::ZInText => b"Negative zero coercion (z) not allowed in string format specifier",
            FormatError::AlternateInText => b"Alternate form (#) not allowed in string format specifier",
            FormatError::InsideInText => b"'=' alignment not allowed in string format specifier",
            FormatError::PrecisionTooBig => b"precision too big",
            FormatError::ZeroInComplex => b"Zero padding is not allowed in complex format specifier",
            FormatError::InsideInComplex => b"'=' alignment flag is not allowed in complex format specifier",
        };
        out.put(text);
    }
}

/// A printable ASCII character, or its number.
fn put_code(out: &mut dyn Out, code: u32) {
    if code > 0x20 && code < 0x80 {
        return out.put(&[code as u8]);
    }
    out.put(b"\\x");
    radix::to_text(out, &[u64::from(code)], 16, &mut []);
}

/// What is left of a specification while it is read.
struct Reader<'a>(core::str::Chars<'a>);

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.0.clone().next()
    }

    fn take(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.0.next();
        }
        found
    }

    /// A whole number, if there is one.
    fn number(&mut self) -> Result<Option<usize>, FormatError> {
        let mut value: Option<i64> = None;
        while let Some(digit) = self.peek().and_then(|c| unicode::decimal(u32::from(c))) {
            self.0.next();
            let more =
                value.unwrap_or(0).checked_mul(10).and_then(|value| value.checked_add(i64::from(digit)));
            value = Some(more.ok_or(FormatError::TooManyDigits)?);
        }
        // What a small target cannot count is as good as endless.
        Ok(value.map(|value| usize::try_from(value).unwrap_or(usize::MAX)))
    }
}

fn align_of(c: Option<char>) -> Option<Align> {
    match c? {
        '<' => Some(Align::Left),
        '>' => Some(Align::Right),
        '^' => Some(Align::Center),
        '=' => Some(Align::Inside),
        _ => None,
    }
}

impl Spec {
    /// What an empty specification says.
    pub fn new(family: Family) -> Spec {
        Spec {
            fill: ' ',
            align: if family == Family::Text { Align::Left } else { Align::Right },
            sign: None,
            no_negative_zero: false,
            alternate: false,
            width: 0,
            grouping: None,
            precision: None,
            code: match family {
                Family::Int => 'd',
                Family::Float => '\0',
                Family::Text => 's',
            },
        }
    }

    /// Reads a specification. Whether its type suits the value is told when it is used.
    ///
    /// # Errors
    /// What no type of value would allow.
    pub fn parse(text: &str, family: Family) -> Result<Spec, FormatError> {
        // format_spec := [[fill]align][sign]['z']['#']['0'][width][grouping]['.' precision][type]
        let mut spec = Spec::new(family);
        let mut reader = Reader(text.chars());
        let (fill_given, align_given) = spec.read_align(&mut reader);
        spec.sign = match reader.peek() {
            Some('+') => Some(Sign::Plus),
            Some('-') => Some(Sign::Minus),
            Some(' ') => Some(Sign::Space),
            _ => None,
        };
        if spec.sign.is_some() {
            reader.0.next();
        }
        spec.no_negative_zero = reader.take('z');
        spec.alternate = reader.take('#');
        if !fill_given && reader.take('0') {
            spec.fill = '0';
            if !align_given && family != Family::Text {
                spec.align = Align::Inside;
            }
        }
        spec.width = reader.number()?.unwrap_or(0);
        spec.read_grouping(&mut reader)?;
        if reader.take('.') {
            spec.precision = Some(reader.number()?.ok_or(FormatError::MissingPrecision)?);
        }
        if let Some(code) = reader.0.next() {
            spec.code = code;
            if reader.0.next().is_some() {
                return Err(FormatError::Invalid);
            }
        }
        spec.check_grouping()?;
        Ok(spec)
    }

    /// Reads fill and alignment, telling which of them were there.
    fn read_align(&mut self, reader: &mut Reader<'_>) -> (bool, bool) {
        let mut ahead = reader.0.clone();
        let first = ahead.next();
        if let (Some(fill), Some(align)) = (first, align_of(ahead.next())) {
            (self.fill, self.align) = (fill, align);
            reader.0 = ahead;
            return (true, true);
        }
        let Some(align) = align_of(first) else {
            return (false, false);
        };
        self.align = align;
        reader.0.next();
        (false, true)
    }

    fn read_grouping(&mut self, reader: &mut Reader<'_>) -> Result<(), FormatError> {
        if reader.take(',') {
            self.grouping = Some(b',');
        }
        if reader.take('_') {
            if self.grouping.is_some() {
                return Err(FormatError::BothGroupings);
            }
            self.grouping = Some(b'_');
        }
        if reader.peek() == Some(',') && self.grouping == Some(b'_') {
            return Err(FormatError::BothGroupings);
        }
        Ok(())
    }

    fn check_grouping(&self) -> Result<(), FormatError> {
        let Some(separator) = self.grouping else {
            return Ok(());
        };
        match self.code {
            'd' | 'e' | 'f' | 'g' | 'E' | 'G' | '%' | 'F' | '\0' => Ok(()),
            'b' | 'o' | 'x' | 'X' if separator == b'_' => Ok(()),
            code => Err(FormatError::Grouping(separator, code)),
        }
    }

    /// Characters the field may take beyond its value's: to be charged and held against the memory before it is filled.
    pub fn room(&self) -> usize {
        self.width.saturating_add(self.precision.unwrap_or(0))
    }

    /// Digits in a group.
    pub(crate) fn group_size(&self) -> usize {
        if matches!(self.code, 'b' | 'o' | 'x' | 'X') { 4 } else { 3 }
    }
}

//! Text to bytes and back: which encodings and error handlers there are, and how they are named.
//!
//! `encode.rs` and `decode.rs` do the work.

use crate::heap::value::Value;
use crate::types::texts;
use crate::vm::args::Args;
use crate::vm::bind::Given;
use crate::vm::desc::TypeRow;
use crate::vm::exceptions as row;
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::{Root, Vm};

/// An encoding.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-8 with a mark at the beginning.
    Utf8Sig,
    /// ASCII.
    Ascii,
    /// The first 256 codes.
    Latin1,
    /// Units of two or four bytes.
    Wide(Wide),
}

/// UTF-16 or UTF-32.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wide {
    /// Bytes of a unit: 2 or 4.
    pub unit: usize,
    /// The greatest byte stands first.
    pub big: bool,
    /// A mark at the beginning tells the order.
    pub marked: bool,
}

/// The names CPython knows, written as it compares them: small letters, `_` for what is no letter or digit.
#[rustfmt::skip]
const NAMES: &[(&str, Encoding)] = &[
    ("utf_8", Encoding::Utf8), ("utf8", Encoding::Utf8), ("u8", Encoding::Utf8), ("utf", Encoding::Utf8),
    ("utf_8_sig", Encoding::Utf8Sig),
    ("ascii", Encoding::Ascii), ("us_ascii", Encoding::Ascii), ("646", Encoding::Ascii),
    ("latin_1", Encoding::Latin1), ("latin1", Encoding::Latin1), ("latin", Encoding::Latin1), ("l1", Encoding::Latin1),
    ("iso_8859_1", Encoding::Latin1), ("iso8859_1", Encoding::Latin1), ("8859", Encoding::Latin1),
    ("utf_16", wide(2, false, true)), ("utf16", wide(2, false, true)), ("u16", wide(2, false, true)),
    ("utf_16_le", wide(2, false, false)), ("utf_16le", wide(2, false, false)),
    ("utf_16_be", wide(2, true, false)), ("utf_16be", wide(2, true, false)),
    ("utf_32", wide(4, false, true)), ("utf32", wide(4, false, true)), ("u32", wide(4, false, true)),
    ("utf_32_le", wide(4, false, false)), ("utf_32le", wide(4, false, false)),
    ("utf_32_be", wide(4, true, false)), ("utf_32be", wide(4, true, false)),
];

const fn wide(unit: usize, big: bool, marked: bool) -> Encoding {
    Encoding::Wide(Wide { unit, big, marked })
}

impl Encoding {
    /// The encoding of that name.
    fn find(name: &[u8]) -> Option<Encoding> {
        let mut plain = [0_u8; 16];
        let mut len = 0;
        let mut gap = false;
        for byte in name {
            if byte.is_ascii_alphanumeric() {
                if gap && len > 0 {
                    *plain.get_mut(len)? = b'_';
                    len += 1;
                }
                gap = false;
                *plain.get_mut(len)? = byte.to_ascii_lowercase();
                len += 1;
            } else {
                gap = true;
            }
        }
        NAMES.iter().find(|(known, _)| known.as_bytes() == &plain[..len]).map(|(_, encoding)| *encoding)
    }

    /// The name it has in messages.
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 | Encoding::Utf8Sig => "utf-8",
            Encoding::Ascii => "ascii",
            Encoding::Latin1 => "latin-1",
            Encoding::Wide(Wide { unit: 2, big: false, marked: false }) => "utf-16-le",
            Encoding::Wide(Wide { unit: 2, big: true, .. }) => "utf-16-be",
            Encoding::Wide(Wide { unit: 2, .. }) => "utf-16",
            Encoding::Wide(Wide { big: false, marked: false, .. }) => "utf-32-le",
            Encoding::Wide(Wide { big: true, .. }) => "utf-32-be",
            Encoding::Wide(_) => "utf-32",
        }
    }
}

/// What to do with what cannot be encoded or decoded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Errors {
    /// Raise.
    Strict,
    /// Leave it out.
    Ignore,
    /// `?`, or the replacement character.
    Replace,
    /// An escape.
    Backslash,
    /// `&#1234;`
    Xml,
    /// Bytes become surrogates and back.
    SurrogateEscape,
    /// Surrogates are let through.
    SurrogatePass,
    /// A name that means none of these; an error only when it is needed.
    Unknown(Value),
}

impl Errors {
    fn find(name: &[u8], value: Value) -> Errors {
        match name {
            b"strict" => Errors::Strict,
            b"ignore" => Errors::Ignore,
            b"replace" => Errors::Replace,
            b"backslashreplace" => Errors::Backslash,
            b"xmlcharrefreplace" => Errors::Xml,
            b"surrogateescape" => Errors::SurrogateEscape,
            b"surrogatepass" => Errors::SurrogatePass,
            _ => Errors::Unknown(value),
        }
    }
}

/// How to encode or decode.
#[derive(Clone, Copy, Debug)]
pub struct Codec {
    /// The encoding.
    pub encoding: Encoding,
    /// What to do with the rest.
    pub errors: Errors,
}

impl Codec {
    /// UTF-8, strictly.
    pub const UTF8: Codec = Codec { encoding: Encoding::Utf8, errors: Errors::Strict };

    /// Reads the arguments `encoding` and `errors`, the former at `index`.
    ///
    /// # Errors
    /// `TypeError`; `LookupError: unknown encoding: x`.
    pub fn read(vm: &mut Vm, args: Args, index: usize, function: &str) -> Result<Codec, Raise> {
        let given = Codec::check(vm, args, index, function)?;
        let mut codec = Codec::UTF8;
        if let Some(name) = given[0].map(|value| vm.payload(value)) {
            codec.encoding = match Encoding::find(vm.text(name)) {
                Some(encoding) => encoding,
                None => {
                    let before = vm.make_str(b"unknown encoding: ")?;
                    let text = vm.concat(before, name)?;
                    return Err(vm.raise_with(row::LOOKUP_ERROR, &[text]));
                }
            };
        }
        if let Some(name) = given[1].map(|value| vm.payload(value)) {
            codec.errors = Errors::find(vm.text(name), name);
        }
        Ok(codec)
    }

    /// The arguments `encoding` and `errors`, as texts that may be names.
    ///
    /// # Errors
    /// `TypeError`; `ValueError` for what no name may have; `UnicodeEncodeError`.
    pub fn check(vm: &mut Vm, args: Args, index: usize, function: &str) -> Result<[Option<Value>; 2], Raise> {
        let given = [args.opt(vm, index), args.opt(vm, index + 1)];
        for (value, parameter) in given.into_iter().zip(["encoding", "errors"]) {
            if let Some(value) = value
                && texts::str_like(vm, value).is_none()
            {
                let name = texts::argument_name(vm, value);
                return Err(vm.type_error(format_args!(
                    "{function}() argument '{parameter}' must be str, not {name}"
                )));
            }
        }
        for value in given.into_iter().flatten() {
            let name = vm.payload(value);
            if !vm.is_ascii(name) {
                // A name with surrogates is told of as such.
                crate::types::encode::encode(vm, name, Codec::UTF8)?;
            }
        }
        if given.into_iter().flatten().any(|value| vm.text(vm.payload(value)).contains(&0)) {
            return Err(vm.value_error(format_args!("embedded null character")));
        }
        // Nothing has moved: no Python code runs here.
        Ok(given)
    }
}

/// What a part of a text is replaced by, or the exception.
#[derive(Clone, Copy, Debug)]
pub struct Problem {
    /// The string or bytes object.
    pub object: Value,
    /// Its first item (character or byte) that cannot be handled.
    pub start: usize,
    /// Behind the last one.
    pub end: usize,
    /// Why.
    pub reason: &'static str,
}

impl Problem {
    /// `UnicodeEncodeError` or `UnicodeDecodeError`, or what is wrong with the error handler.
    pub fn raise(self, vm: &mut Vm, codec: Codec, decoding: bool) -> Raise {
        if let Errors::Unknown(name) = codec.errors {
            let name = vm.name_of(name);
            return vm.raise_at(row::LOOKUP_ERROR, format_args!("unknown error handler name '{name}'"));
        }
        if decoding && codec.errors == Errors::Xml {
            let message = "don't know how to handle UnicodeDecodeError in error callback";
            return vm.type_error(format_args!("{message}"));
        }
        let class = if decoding { row::UNICODE_DECODE_ERROR } else { row::UNICODE_ENCODE_ERROR };
        let name = match vm.make_str(codec.encoding.name().as_bytes()) {
            Ok(name) => name,
            Err(raise) => return raise,
        };
        let reason = match vm.make_str(self.reason.as_bytes()) {
            Ok(reason) => reason,
            Err(raise) => return raise,
        };
        let args = [name, self.object, Value::len(self.start), Value::len(self.end), reason];
        match make(vm, class, &args) {
            Ok(exception) => vm.raise(exception),
            Err(raise) => raise,
        }
    }
}

/// What CPython says of errors in a codec that it has to look up by its name, which stands in argument 1.
///
/// # Errors
/// Those of `answer`; what is wrong with an error handler gets a name.
pub fn blamed(vm: &mut Vm, args: Args, doing: &str, answer: Answer) -> Answer {
    const KNOWN: [&[u8]; 12] = [
        b"utf8",
        b"utf_8",
        b"utf16",
        b"utf_16",
        b"utf32",
        b"utf_32",
        b"ascii",
        b"us_ascii",
        b"latin1",
        b"latin_1",
        b"iso8859_1",
        b"iso_8859_1",
    ];
    let Err(raise @ Raise::Exception) = answer else { return answer };
    let Some(name) = args.opt(vm, 1) else { return answer };
    let name = vm.name_of(vm.payload(name));
    let plain = |byte: &u8| if byte.is_ascii_alphanumeric() { byte.to_ascii_lowercase() } else { b'_' };
    if KNOWN.iter().any(|known| name.bytes().iter().map(plain).eq(known.iter().copied())) {
        return answer;
    }
    let cause = vm.root(Root::Raised);
    let class = [row::LOOKUP_ERROR, row::TYPE_ERROR].into_iter().find(|row| vm.type_of(cause) == row.value());
    let Some(class) = class else { return Err(raise) };
    let mark = vm.kept_mark();
    let cause = vm.keep(cause)?;
    let text = vm.str(vm.kept(cause))?;
    let (sort, text) = (vm.class_name(class.value()), vm.name_of(text));
    let raise = vm.raise_at(class, format_args!("{doing} with '{name}' codec failed ({sort}: {text})"));
    if let Some(exception) = vm.exception(vm.root(Root::Raised)) {
        vm.set_slot(exception, row::CAUSE, vm.kept(cause));
        vm.set_slot(exception, row::SUPPRESS, Value::TRUE);
    }
    vm.let_go(mark);
    Err(raise)
}

/// An exception with the attributes its class makes of its arguments.
fn make(vm: &mut Vm, class: TypeRow, args: &[Value]) -> Answer {
    let exception = vm.make_exception(class, args)?;
    vm.finish_exception(exception, class, Given { start: 0, count: 0, names: Value::UNSET })?;
    Ok(exception)
}

//! The operator `%` of `str`, `bytes` and `bytearray`.
//!
//! The text and the argument are kept, as every conversion may run Python code. A number is first made a text without
//! width by `format()`; sign, precision of integers, zeros and width are put around it here.

use core::fmt::Write;

use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::utf8::width;
use crate::heap::value::Value;
use crate::types::escape;
use crate::types::items::keeping;
use crate::types::memoryview;
use crate::types::text_trim::finish;
use crate::types::texts::{self, Family};
use crate::vm::desc::TypeRow;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Vm};
use crate::vm::text::{Room, TextBuilder};

/// `text % values`. May run Python code.
///
/// # Errors
/// What is wrong with the text, the values, or their conversion.
pub fn format(vm: &mut Vm, text: Value, values: Value) -> Answer {
    keeping(vm, |vm| {
        let family = Family::of(vm, text).expect("a text");
        let (text, values) = (vm.keep(text)?, vm.keep(values)?);
        let inner = vm.payload(vm.kept(values));
        let many = vm.heap.tuple_len(inner).filter(|_| vm.heap.is(inner, Kind::Tuple));
        let mapping = many.is_none() && is_mapping(vm, family, vm.kept(values));
        let mut run = Run { family, text, values, many, next: 0, mapping, keyed: false };
        let mut out = TextBuilder::new(vm)?;
        run.fill_in(vm, &mut out)?;
        if !mapping && run.next < run.many.unwrap_or(1) {
            let what = if family == Family::Str { "string" } else { "bytes" };
            return Err(vm.type_error(format_args!("not all arguments converted during {what} formatting")));
        }
        finish(vm, family, out)
    })
}

/// Whether keys may be looked up in the value: anything with items that is no text of the family.
fn is_mapping(vm: &mut Vm, family: Family, value: Value) -> bool {
    let inner = vm.payload(value);
    match Family::of(vm, inner) {
        Some(Family::Str) => false,
        Some(_) => family == Family::Str,
        None => {
            vm.special_of(value, Special::GetItem).is_some() || {
                let row = vm.type_row(inner);
                vm.type_at(row).getitem.is_some()
            }
        }
    }
}

struct Run {
    family: Family,
    text: Kept,
    /// The tuple, the mapping, or the only value.
    values: Kept,
    /// How many there are in the tuple.
    many: Option<usize>,
    /// How many values were used.
    next: usize,
    mapping: bool,
    /// The last key was looked up, and its value was not used yet.
    keyed: bool,
}

/// A conversion: `%(key)-+ #0*.*x`.
#[derive(Clone, Copy, Default)]
struct Directive {
    left: bool,
    plus: bool,
    blank: bool,
    alternate: bool,
    zero: bool,
    width: usize,
    precision: Option<usize>,
    code: u32,
}

impl Run {
    fn bytes<'v>(&self, vm: &'v Vm) -> &'v [u8] {
        texts::bytes(vm, vm.kept(self.text))
    }

    fn byte(&self, vm: &Vm, at: usize) -> Option<u8> {
        self.bytes(vm).get(at).copied()
    }

    fn fill_in(&mut self, vm: &mut Vm, out: &mut TextBuilder) -> Done {
        let mut at = 0;
        loop {
            let rest = &self.bytes(vm)[at..];
            let len = rest.iter().position(|byte| *byte == b'%').unwrap_or(rest.len());
            let place = texts::place(vm, vm.kept(self.text));
            vm.charge(len)?;
            out.push_place(vm, place.part(at, at + len))?;
            at += len + 1;
            if at > place.len() {
                return Ok(());
            }
            if self.byte(vm, at) == Some(b'%') {
                out.push(vm, b"%")?;
                at += 1;
                continue;
            }
            vm.charge_ticks(1)?;
            let mark = vm.kept_mark();
            let (directive, place_of_code, end) = self.read(vm, at)?;
            let value = self.value(vm)?;
            self.convert(vm, out, directive, value, place_of_code)?;
            vm.let_go(mark);
            at = end;
        }
    }

    /// Reads a directive; gives it, and where its last character begins and ends.
    fn read(&mut self, vm: &mut Vm, mut at: usize) -> Result<(Directive, usize, usize), Raise> {
        let mut directive = Directive::default();
        if self.byte(vm, at) == Some(b'(') {
            at = self.key(vm, at + 1)?;
        }
        loop {
            match self.byte(vm, at) {
                Some(b'-') => directive.left = true,
                Some(b'+') => directive.plus = true,
                Some(b' ') => directive.blank = true,
                Some(b'#') => directive.alternate = true,
                Some(b'0') => directive.zero = true,
                _ => break,
            }
            at += 1;
        }
        let (width, negative);
        (width, negative, at) = self.number(vm, at, i64::MAX, "width too big")?;
        directive.width = width.unwrap_or(0);
        directive.left |= negative;
        if self.byte(vm, at) == Some(b'.') {
            let too_big = if self.family == Family::Str { "precision too big" } else { "prec too big" };
            let (precision, negative);
            (precision, negative, at) = self.number(vm, at + 1, i64::from(i32::MAX), too_big)?;
            directive.precision = Some(if negative { 0 } else { precision.unwrap_or(0) });
        }
        if matches!(self.byte(vm, at), Some(b'h' | b'l' | b'L')) {
            at += 1;
        }
        if at >= self.bytes(vm).len() {
            return Err(vm.value_error(format_args!("incomplete format")));
        }
        let (code, width) = self.family.read(self.bytes(vm), at);
        directive.code = code;
        Ok((directive, at, at + width))
    }

    /// A width or a precision: its amount, whether it is negative, and where it ends.
    fn number(
        &mut self,
        vm: &mut Vm,
        mut at: usize,
        most: i64,
        too_big: &str,
    ) -> Result<(Option<usize>, bool, usize), Raise> {
        let mut number = None;
        let mut negative = false;
        if self.byte(vm, at) == Some(b'*') {
            let value = self.value(vm)?;
            let inner = vm.payload(value);
            if !is_integer(vm, inner) {
                return Err(vm.type_error(format_args!("* wants int")));
            }
            let given = vm.index(inner)?;
            negative = given < 0;
            number = Some(given.saturating_abs());
            if given.saturating_abs() > most {
                return Err(vm.overflow_error(format_args!("Python int too large to convert to C int")));
            }
            at += 1;
        } else {
            while let Some(digit @ b'0'..=b'9') = self.byte(vm, at) {
                let more = number.unwrap_or(0_i64).checked_mul(10);
                match more.and_then(|n| n.checked_add(i64::from(digit - b'0'))).filter(|n| *n <= most) {
                    Some(more) => number = Some(more),
                    None => return Err(vm.value_error(format_args!("{too_big}"))),
                }
                at += 1;
            }
        }
        // What a small target cannot count is as good as endless.
        Ok((number.map(|number| usize::try_from(number).unwrap_or(usize::MAX)), negative, at))
    }

    /// Looks up the key that begins here; gives where its parenthesis ends.
    fn key(&mut self, vm: &mut Vm, start: usize) -> Result<usize, Raise> {
        if !self.mapping {
            return Err(vm.type_error(format_args!("format requires a mapping")));
        }
        let (mut at, mut open) = (start, 1);
        while open > 0 {
            match self.byte(vm, at) {
                Some(b'(') => open += 1,
                Some(b')') => open -= 1,
                Some(_) => {}
                None => return Err(vm.value_error(format_args!("incomplete format key"))),
            }
            at += 1;
        }
        let place = texts::place(vm, vm.kept(self.text)).part(start, at - 1);
        let key =
            if self.family == Family::Str { vm.make_str_of(&[place])? } else { vm.make_bytes_of(&[place])? };
        let value = vm.getitem(vm.kept(self.values), key)?;
        vm.keep(value)?;
        self.keyed = true;
        Ok(at)
    }

    /// The value for what comes next.
    fn value(&mut self, vm: &mut Vm) -> Answer {
        if core::mem::take(&mut self.keyed) {
            // Kept last by `key`; nothing is kept between.
            self.next = usize::MAX;
            return Ok(vm.register(vm.kept_mark() - 1));
        }
        let values = vm.kept(self.values);
        let index = self.next;
        self.next = self.next.saturating_add(1);
        match self.many {
            Some(many) if index < many => {
                let tuple = vm.payload(values);
                Ok(vm.heap.item(tuple, index))
            }
            None if index == 0 => Ok(values),
            _ => Err(vm.type_error(format_args!("not enough arguments for format string"))),
        }
    }

    fn convert(
        &mut self,
        vm: &mut Vm,
        out: &mut TextBuilder,
        it: Directive,
        value: Value,
        at: usize,
    ) -> Done {
        let value = vm.keep(value)?;
        match u8::try_from(it.code) {
            Ok(b's') if self.family == Family::Str => {
                let text = vm.str(vm.kept(value))?;
                self.text(vm, out, it, text)
            }
            Ok(b's' | b'b') if self.family != Family::Str => {
                let bytes = as_bytes(vm, vm.kept(value))?;
                self.text(vm, out, it, bytes)
            }
            Ok(conversion @ (b'r' | b'a')) => {
                let text = vm.repr(vm.kept(value))?;
                let text = vm.payload(text);
                let escaped = conversion == b'a' || self.family != Family::Str;
                let text = if escaped { escape::ascii_str(vm, text)? } else { text };
                self.text(vm, out, it, text)
            }
            Ok(b'c') => {
                let text = self.character(vm, vm.kept(value))?;
                self.text(vm, out, Directive { precision: None, ..it }, text)
            }
            Ok(b'i') if self.family != Family::Str => integer(vm, out, it, b'd', value),
            Ok(conversion @ (b'd' | b'i' | b'u' | b'o' | b'x' | b'X')) => {
                integer(vm, out, it, conversion, value)
            }
            Ok(conversion @ (b'e' | b'E' | b'f' | b'F' | b'g' | b'G')) => {
                self.float(vm, out, it, conversion, value)
            }
            _ => {
                let index = self.family.index(vm, vm.kept(self.text), at);
                let shown = char::from(
                    u8::try_from(it.code).ok().filter(|code| (32..127).contains(code)).unwrap_or(b'?'),
                );
                Err(vm.value_error(format_args!(
                    "unsupported format character '{shown}' ({:#x}) at index {index}",
                    it.code
                )))
            }
        }
    }

    /// Appends a text, cut to the precision and padded to the width.
    fn text(&self, vm: &mut Vm, out: &mut TextBuilder, it: Directive, text: Value) -> Done {
        let text = vm.payload(text);
        let family = Family::of(vm, text).expect("a text");
        let len = family.len(vm, text);
        let shown = it.precision.map_or(len, |most| most.min(len));
        let end = family.offset(vm, text, shown);
        let missing = it.width.saturating_sub(shown);
        if !it.left {
            out.push_fill(vm, 32, missing)?;
        }
        let place = texts::place(vm, text).part(0, end);
        out.push_place(vm, place)?;
        if it.left { out.push_fill(vm, 32, missing) } else { Ok(()) }
    }

    /// `%c`
    fn character(&self, vm: &mut Vm, value: Value) -> Answer {
        let inner = vm.payload(value);
        let is_text = self.family == Family::Str;
        if let Some(place) = texts::like(vm, self.family, inner) {
            let text = place.bytes(vm.arena_bytes());
            if is_text && text.first().is_some_and(|first| width(*first) == text.len())
                || !is_text && text.len() == 1
            {
                return Ok(inner);
            }
        } else if crate::types::items::is_index(vm, value) {
            let code = vm.index_value(value)?;
            let limit = if is_text { 0x11_0000 } else { 256 };
            let code =
                vm.small_int(code).and_then(|code| u32::try_from(code).ok()).filter(|code| *code < limit);
            return match code {
                Some(code) if is_text => vm.char_str(code),
                Some(code) => vm.make_bytes(&[code as u8]),
                None if is_text => Err(vm.overflow_error(format_args!("%c arg not in range(0x110000)"))),
                None => Err(vm.overflow_error(format_args!("%c arg not in range(256)"))),
            };
        }
        Err(match is_text {
            true => vm.type_error(format_args!("%c requires int or char")),
            false => vm.type_error(format_args!("%c requires an integer in range(256) or a single byte")),
        })
    }

    /// `%e`, `%f`, `%g`
    fn float(&self, vm: &mut Vm, out: &mut TextBuilder, it: Directive, conversion: u8, value: Kept) -> Done {
        let given = vm.kept(value);
        if !is_number(vm, given, &[Special::Float, Special::Index]) {
            let name = vm.type_name(given);
            return Err(match self.family {
                Family::Str => vm.type_error(format_args!("must be real number, not {name}")),
                _ => vm.type_error(format_args!("float argument required, not {name}")),
            });
        }
        let float =
            if given.is_float() { given } else { vm.call(TypeRow(Kind::Float as u16).value(), &[given])? };
        let mut spec = Room::<24>::default();
        let precision = it.precision.unwrap_or(6);
        let sharp = if it.alternate { "#" } else { "" };
        // Twenty-four bytes hold every specification.
        let _ = write!(spec, "{sharp}.{precision}{}", char::from(conversion));
        let spec = vm.make_str(spec.bytes())?;
        let float = vm.payload(float);
        let text = vm.format(float, spec)?;
        number(vm, out, it, text, 0)
    }
}

/// `%d`, `%x`, `%o`
fn integer(vm: &mut Vm, out: &mut TextBuilder, it: Directive, conversion: u8, value: Kept) -> Done {
    let given = vm.kept(value);
    let based = matches!(conversion, b'o' | b'x' | b'X');
    let integer = if is_integer(vm, given) {
        vm.payload(given)
    } else if based && is_number(vm, given, &[Special::Index]) && !given.is_float() {
        vm.index_value(given)?
    } else if !based && is_number(vm, given, &[Special::Int, Special::Index]) {
        vm.call(TypeRow(Kind::Int as u16).value(), &[given])?
    } else {
        let name = vm.type_name(given);
        let (conversion, wanted) =
            (char::from(conversion), if based { "an integer" } else { "a real number" });
        return Err(vm.type_error(format_args!("%{conversion} format: {wanted} is required, not {name}")));
    };
    let spec: &[u8] = match (conversion, it.alternate) {
        (b'o', false) => b"o",
        (b'o', true) => b"#o",
        (b'x', false) => b"x",
        (b'x', true) => b"#x",
        (b'X', false) => b"X",
        (b'X', true) => b"#X",
        _ => b"d",
    };
    let spec = vm.make_str(spec)?;
    let text = vm.format(integer, spec)?;
    let prefix = if spec_has_prefix(vm, spec) { 2 } else { 0 };
    number(vm, out, Directive { precision: it.precision, ..it }, text, prefix)
}

fn spec_has_prefix(vm: &Vm, spec: Value) -> bool {
    vm.text(spec).starts_with(b"#")
}

/// Whether a value is an `int`, `bool` included.
fn is_integer(vm: &Vm, value: Value) -> bool {
    let inner = vm.payload(value);
    inner.is_int() || inner.is_bool() || vm.heap.is(inner, Kind::Int)
}

/// Whether a value is a real number, or has one of these methods.
fn is_number(vm: &mut Vm, value: Value, methods: &[Special]) -> bool {
    is_integer(vm, value)
        || vm.payload(value).is_float()
        || methods.iter().any(|method| vm.special_of(value, *method).is_some())
}

/// Appends a number: sign, `prefix` bytes of `0x`, digits to the precision (of integers), zeros or blanks to the width.
fn number(vm: &mut Vm, out: &mut TextBuilder, it: Directive, text: Value, prefix: usize) -> Done {
    let text = vm.payload(text);
    let place = vm.text_place(text);
    let bytes = place.bytes(vm.arena_bytes());
    let negative = bytes.first() == Some(&b'-');
    let start = usize::from(negative);
    let sign: &[u8] = match (negative, it.plus, it.blank) {
        (true, ..) => b"-",
        (_, true, _) => b"+",
        (_, _, true) => b" ",
        _ => b"",
    };
    let is_float = matches!(it.code as u8, b'e'..=b'g' | b'E'..=b'G');
    let digits = place.len() - start - prefix;
    let least = if is_float { 0 } else { it.precision.unwrap_or(0) };
    let mut zeros = least.saturating_sub(digits);
    let len = sign.len() + prefix + zeros + digits;
    let missing = it.width.saturating_sub(len);
    if it.zero && !it.left {
        zeros += missing;
    } else if !it.left {
        out.push_fill(vm, 32, missing)?;
    }
    out.push(vm, sign)?;
    out.push_place(vm, place.part(start, start + prefix))?;
    out.push_fill(vm, 48, zeros)?;
    out.push_place(vm, place.part(start + prefix, place.len()))?;
    if it.left { out.push_fill(vm, 32, missing) } else { Ok(()) }
}

/// What `%s` of bytes takes: bytes-like objects, and those with `__bytes__`.
fn as_bytes(vm: &mut Vm, value: Value) -> Answer {
    if let Some(view) = vm.heap.handle(value, Kind::Memoryview) {
        return memoryview::copied(vm, view);
    }
    if texts::bytes_like(vm, value).is_some() {
        return Ok(vm.payload(value));
    }
    if let Some(method) = vm.special_of(value, Special::Bytes) {
        let made = vm.call(method, &[value])?;
        if vm.heap.bytes(vm.payload(made)).is_some() {
            return Ok(vm.payload(made));
        }
        let name = vm.type_name(made);
        return Err(vm.type_error(format_args!("__bytes__ returned non-bytes (type {name})")));
    }
    let name = vm.type_name(value);
    Err(vm.type_error(format_args!(
        "%b requires a bytes-like object, or an object that implements __bytes__, not '{name}'"
    )))
}

//! The operator `%` of `str`, `bytes` and `bytearray`.
//!
//! The text and the argument are kept, as every conversion may run Python code; so each directive is read anew from
//! the text. How directives are written, and how a number fills one, stands in `number/percent.rs`.

use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::utf8::width;
use crate::heap::value::Value;
use crate::number::percent::{
    Amount, Directive, Directives, Field, Kind as Wanted, Piece, Trouble, unsupported,
};
use crate::number::{Fixed, Out, radix};
use crate::types::format_spec::written;
use crate::types::items::{is_index, keeping};
use crate::types::text_trim::finish;
use crate::types::texts::{self, Family};
use crate::types::{bigint, escape, float, memoryview};
use crate::vm::desc::TypeRow;
use crate::vm::exceptions::{TYPE_ERROR, VALUE_ERROR};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Vm};
use crate::vm::text::text_len;
use crate::vm::text_builder::TextBuilder;

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

impl Run {
    fn bytes<'v>(&self, vm: &'v Vm) -> &'v [u8] {
        texts::bytes(vm, vm.kept(self.text))
    }

    fn fill_in(&mut self, vm: &mut Vm, out: &mut TextBuilder) -> Done {
        let mut at = 0;
        loop {
            let place = texts::place(vm, vm.kept(self.text));
            let rest = &place.bytes(vm.arena_bytes())[at..];
            let len = rest.iter().position(|byte| *byte == b'%').unwrap_or(rest.len());
            let twice = rest.get(len + 1) == Some(&b'%');
            vm.charge(len)?;
            out.push_place(vm, place.part(at, at + len))?;
            at += len + 1;
            if at > place.len() {
                return Ok(());
            }
            if twice {
                out.push(vm, b"%")?;
                at += 1;
                continue;
            }
            vm.charge_ticks(1)?;
            let mark = vm.kept_mark();
            at = self.directive(vm, out, at)?;
            vm.let_go(mark);
        }
    }

    /// Fills in the directive whose percent sign stands before `at`; gives where it ends.
    fn directive(&mut self, vm: &mut Vm, out: &mut TextBuilder, at: usize) -> Result<usize, Raise> {
        let Some(Piece::Directive(found)) = Directives::new(&self.bytes(vm)[at - 1..]).next() else {
            return Ok(at);
        };
        let key = found.key.map(<[u8]>::len);
        let found = without_key(found);
        if let Some(len) = key {
            if !self.mapping {
                return Err(vm.type_error(format_args!("format requires a mapping")));
            }
            if found.trouble == Some(Trouble::IncompleteKey) {
                return Err(vm.value_error(format_args!("incomplete format key")));
            }
            self.look_up(vm, at + 1, len)?;
        }
        let width = self.star(vm, found.width, i64::MAX)?;
        let precision = self.star(vm, found.precision, i64::from(i32::MAX))?;
        if let Some(trouble) = found.trouble {
            let message = match (trouble, self.family) {
                (Trouble::WidthTooBig, _) => "width too big",
                (Trouble::PrecisionTooBig, Family::Str) => "precision too big",
                (Trouble::PrecisionTooBig, _) => "prec too big",
                _ => "incomplete format",
            };
            return Err(vm.value_error(format_args!("{message}")));
        }
        let value = self.value(vm)?;
        let field = found.resolve(width, precision);
        vm.charge(text_len(field.width as u64)?)?;
        // `found.at` counts from the percent sign.
        let place = at - 1 + found.at;
        let end = place + self.family.read(self.bytes(vm), place).1;
        self.convert(vm, out, field, value, (found, place))?;
        Ok(end)
    }

    /// The argument a star stands for; 0 without one.
    fn star(&mut self, vm: &mut Vm, amount: Amount, most: i64) -> Result<i64, Raise> {
        if amount != Amount::Star {
            return Ok(0);
        }
        let value = self.value(vm)?;
        let inner = vm.payload(value);
        if !is_integer(vm, inner) {
            return Err(vm.type_error(format_args!("* wants int")));
        }
        let inner = vm.index_value(inner)?;
        let given = match vm.small_int(inner) {
            Some(given) => given,
            None if most > i64::from(i32::MAX) => vm.index(inner)?,
            None => i64::MAX,
        };
        if !(-most - 1..=most).contains(&given) {
            return Err(vm.overflow_error(format_args!("Python int too large to convert to C int")));
        }
        Ok(given)
    }

    /// Looks up a key, `len` bytes from `start` on.
    fn look_up(&mut self, vm: &mut Vm, start: usize, len: usize) -> Done {
        let place = texts::place(vm, vm.kept(self.text)).part(start, start + len);
        let is_text = self.family == Family::Str;
        let key = if is_text { vm.make_str_of(&[place])? } else { vm.make_bytes_of(&[place])? };
        let value = vm.getitem(vm.kept(self.values), key)?;
        vm.keep(value)?;
        self.keyed = true;
        Ok(())
    }

    /// The value for what comes next.
    fn value(&mut self, vm: &mut Vm) -> Answer {
        if core::mem::take(&mut self.keyed) {
            // Kept last by `look_up`; nothing is kept between.
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
        field: Field,
        value: Value,
        (found, place): (Directive<'static>, usize),
    ) -> Done {
        let is_text = self.family == Family::Str;
        let value = vm.keep(value)?;
        match found.kind(!is_text) {
            Wanted::Text => {
                let given = vm.kept(value);
                let text = if is_text { vm.str(given)? } else { as_bytes(vm, given)? };
                put_text(vm, out, field, text)
            }
            wanted @ (Wanted::Repr | Wanted::Ascii) => {
                let text = vm.repr(vm.kept(value))?;
                let text = vm.payload(text);
                let escaped = wanted == Wanted::Ascii || !is_text;
                let text = if escaped { escape::ascii_str(vm, text)? } else { text };
                put_text(vm, out, field, text)
            }
            Wanted::Char => {
                let text = self.character(vm, vm.kept(value))?;
                put_text(vm, out, Field { precision: None, ..field }, text)
            }
            // Messages about bytes know no `%i`.
            Wanted::Decimal if field.conversion == b'i' && !is_text => {
                put_integer(vm, out, Field { conversion: b'd', ..field }, 10, value)
            }
            Wanted::Decimal => put_integer(vm, out, field, 10, value),
            Wanted::Base(base) => put_integer(vm, out, field, base, value),
            Wanted::Float => self.put_float(vm, out, field, value),
            Wanted::Unknown => {
                let index = self.family.index(vm, vm.kept(self.text), place);
                let mut room = [0; 100];
                let mut message = Fixed::new(&mut room);
                unsupported(&mut message, found.conversion, index);
                let message = vm.make_str(message.text())?;
                Err(vm.raise_with(VALUE_ERROR, &[message]))
            }
        }
    }

    /// `%c`
    fn character(&self, vm: &mut Vm, value: Value) -> Answer {
        let inner = vm.payload(value);
        let is_text = self.family == Family::Str;
        if let Some(place) = texts::like(vm, self.family, inner) {
            let text = place.bytes(vm.arena_bytes());
            let single = match text.first() {
                Some(first) if is_text => width(*first) == text.len(),
                _ => text.len() == 1,
            };
            if single && is_text {
                return Ok(inner);
            }
            if single {
                return vm.make_bytes_of(&[place]);
            }
        } else if is_index(vm, value) {
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
    fn put_float(&self, vm: &mut Vm, out: &mut TextBuilder, field: Field, value: Kept) -> Done {
        let given = vm.kept(value);
        let not_float = |vm: &mut Vm, given: Value| {
            let name = vm.type_name(given);
            vm.type_error(format_args!("float argument required, not {name}"))
        };
        if !is_number(vm, given, &[Special::Float, Special::Index]) {
            let name = vm.type_name(given);
            return Err(match self.family {
                Family::Str => vm.type_error(format_args!("must be real number, not {name}")),
                _ => not_float(vm, given),
            });
        }
        let x = match vm.payload(given).as_float() {
            Some(x) => x,
            None => match vm.call(TypeRow(Kind::Float as u16).value(), &[given]) {
                // Bytes do not tell what was wrong with it.
                Err(Raise::Exception) if self.family != Family::Str => {
                    return Err(not_float(vm, vm.kept(value)));
                }
                made => {
                    let made = made?;
                    float::operand(vm, vm.payload(made))?.unwrap_or(0.0)
                }
            },
        };
        vm.charge(text_len(field.precision.unwrap_or(0) as u64)?)?;
        push_put(vm, out, |_, out| field.put_float(out, x))
    }
}

/// A directive that holds on to nothing in the arena.
fn without_key(found: Directive<'_>) -> Directive<'static> {
    let Directive { field, width, precision, conversion, at, trouble, .. } = found;
    Directive { key: None, field, width, precision, conversion, at, trouble }
}

/// Appends a text, cut to the precision and padded to the width.
fn put_text(vm: &mut Vm, out: &mut TextBuilder, field: Field, text: Value) -> Done {
    let text = vm.payload(text);
    if field.width == 0 && field.precision.is_none() {
        let place = texts::place(vm, text);
        return out.push_place(vm, place);
    }
    let family = Family::of(vm, text).expect("a text");
    let len = family.len(vm, text);
    let shown = field.precision.map_or(len, |most| most.min(len));
    let end = family.offset(vm, text, shown);
    let missing = field.width.saturating_sub(shown);
    if !field.left {
        out.push_fill(vm, 32, missing)?;
    }
    let place = texts::place(vm, text).part(0, end);
    out.push_place(vm, place)?;
    if field.left { out.push_fill(vm, 32, missing) } else { Ok(()) }
}

/// Appends what `put` puts out, given the bytes of the arena.
fn push_put(vm: &mut Vm, out: &mut TextBuilder, put: impl Fn(&[u8], &mut dyn Out)) -> Done {
    let mut room = [0; 100];
    let mut short = Fixed::new(&mut room);
    put(vm.arena_bytes(), &mut short);
    if !short.cut {
        return out.push(vm, short.text());
    }
    let text = written(vm, put)?;
    out.push_value(vm, text)
}

/// `%d`, `%x`, `%o`
fn put_integer(vm: &mut Vm, out: &mut TextBuilder, field: Field, base: u32, value: Kept) -> Done {
    let given = vm.kept(value);
    let integer = if is_integer(vm, given) {
        vm.payload(given)
    } else if base != 10 && !given.is_float() && is_number(vm, given, &[Special::Index]) {
        match vm.index_value(given) {
            Err(raise) if vm.caught(raise, TYPE_ERROR) => return Err(not_integer(vm, field, base, value)),
            made => made?,
        }
    } else if base == 10 && is_number(vm, given, &[Special::Int, Special::Index, Special::Float]) {
        match vm.call(TypeRow(Kind::Int as u16).value(), &[given]) {
            Err(raise) if vm.caught(raise, TYPE_ERROR) => return Err(not_integer(vm, field, base, value)),
            made => vm.payload(made?),
        }
    } else {
        return Err(not_integer(vm, field, base, value));
    };
    vm.charge(text_len(field.precision.unwrap_or(0) as u64)?)?;
    if let Some(n) = vm.small_int(integer) {
        let mut room = [0; 64];
        let mut digits = Fixed::new(&mut room);
        if base == 10 && field.is_bare() {
            radix::small_to_text(&mut digits, n);
            return out.push(vm, digits.text());
        }
        radix::to_text(&mut digits, &[n.unsigned_abs()], base, &mut []);
        return push_put(vm, out, |_, out| field.put_int(out, n < 0, digits.text()));
    }
    let negative = vm.int_is_negative(integer);
    let digits = bigint::digits(vm, integer, base, false)?;
    let place = vm.text_place(digits);
    push_put(vm, out, |arena, out| field.put_int(out, negative, place.bytes(arena)))
}

fn not_integer(vm: &mut Vm, field: Field, base: u32, value: Kept) -> Raise {
    let (name, conversion) = (vm.type_name(vm.kept(value)), char::from(field.conversion));
    let wanted = if base == 10 { "a real number" } else { "an integer" };
    vm.type_error(format_args!("%{conversion} format: {wanted} is required, not {name}"))
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

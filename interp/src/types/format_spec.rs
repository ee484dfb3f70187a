//! `format(text, spec)` of strings, and what is wrong with a specification.

use crate::heap::layout::count_chars;
use crate::heap::utf8::codes;
use crate::heap::value::Value;
use crate::number::format as rules;
use crate::number::spec::{Family, FormatError, Spec};
use crate::number::{Fixed, Out};
use crate::vm::exceptions::{OVERFLOW_ERROR, VALUE_ERROR};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::Vm;
use crate::vm::text::text_len;

/// A text that is only measured, in bytes and characters.
#[derive(Default)]
struct Size {
    bytes: usize,
    chars: usize,
}

impl Out for Size {
    fn put(&mut self, bytes: &[u8]) {
        self.bytes = self.bytes.saturating_add(bytes.len());
        self.chars = self.chars.saturating_add(count_chars(bytes));
    }

    fn repeat(&mut self, bytes: &[u8], times: usize) {
        self.bytes = self.bytes.saturating_add(bytes.len().saturating_mul(times));
        self.chars = self.chars.saturating_add(count_chars(bytes).saturating_mul(times));
    }
}

/// `format(text, spec)`
///
/// # Errors
/// `ValueError`; `Raise::NoRoom`; out of fuel.
pub fn format_str(vm: &mut Vm, whole: Value, spec: Value) -> Answer {
    let this = vm.payload(whole);
    let parsed = match read(vm, spec, Family::Text) {
        Ok(parsed) => parsed,
        Err(problem) => return Err(wrong(vm, problem, spec, whole)),
    };
    let place = vm.text_place(this);
    vm.charge(place.len())?;
    let mut size = Size::default();
    if let Err(problem) = rules::format_str(&mut size, &parsed, place.bytes(vm.arena_bytes())) {
        return Err(wrong(vm, problem, spec, whole));
    }
    let len = text_len(size.bytes as u64)?;
    vm.charge(len)?;
    if size.chars == 1 {
        return one_char(vm, this, &parsed);
    }
    vm.fill_str(len, size.chars, |arena, room| {
        let mut out = Fixed::new(room);
        // It went well when it was measured.
        let _ = rules::format_str(&mut out, &parsed, place.bytes(arena));
    })
}

/// The string that `put` puts out, given the bytes of the arena. It is asked again for a long one.
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn written(vm: &mut Vm, put: impl Fn(&[u8], &mut dyn Out)) -> Answer {
    let mut room = [0; 128];
    let mut short = Fixed::new(&mut room);
    put(vm.arena_bytes(), &mut short);
    if !short.cut {
        return vm.make_str(short.text());
    }
    let mut size = Size::default();
    put(vm.arena_bytes(), &mut size);
    let len = text_len(size.bytes as u64)?;
    vm.charge(len)?;
    vm.fill_str(len, size.chars, |arena, room| put(arena, &mut Fixed::new(room)))
}

/// Uses fuel for a field of that width and precision before anybody counts its characters.
///
/// # Errors
/// `Raise::NoRoom` for what no text holds; out of fuel.
pub fn charge_field(vm: &mut Vm, spec: &Spec) -> Done {
    let len = (spec.width as u64).saturating_add(spec.precision.unwrap_or(0) as u64);
    let len = text_len(len)?;
    vm.charge(len)
}

/// A result of one character, which is shared.
fn one_char(vm: &mut Vm, this: Value, spec: &Spec) -> Answer {
    let mut room = [0; 4];
    let mut out = Fixed::new(&mut room);
    let _ = rules::format_str(&mut out, spec, vm.text(this));
    vm.make_str(out.text())
}

/// Reads a specification.
///
/// # Errors
/// What no type of value would allow.
pub fn read(vm: &Vm, spec: Value, family: Family) -> Result<Spec, FormatError> {
    // Surrogates are nothing that could stand there; one alone is a code that nobody knows.
    let text = vm.text(spec);
    let text = core::str::from_utf8(text).map_err(|_| match codes(text).next() {
        Some((0, code)) if text.len() == 3 => FormatError::Surrogate(code),
        _ => last_code(text, family).unwrap_or(FormatError::Invalid),
    })?;
    Spec::parse(text, family)
}

/// The error of a specification whose last character is a surrogate, if that stands for its code.
fn last_code(text: &[u8], family: Family) -> Option<FormatError> {
    let (before, last) = text.split_at_checked(text.len().checked_sub(3)?)?;
    let before = core::str::from_utf8(before).ok()?;
    let (_, code) = codes(last).next()?;
    // As if it were a code that nobody knows.
    const UNKNOWN: char = 'y';
    let mut room = [0; 40];
    let with = room.get_mut(..before.len() + 1)?;
    with[..before.len()].copy_from_slice(before.as_bytes());
    with[before.len()] = UNKNOWN as u8;
    let parsed = Spec::parse(core::str::from_utf8(with).ok()?, family);
    let unknown = match parsed {
        Ok(spec) => spec.code == UNKNOWN,
        Err(error) => error == FormatError::UnknownCode(UNKNOWN),
    };
    unknown.then_some(FormatError::Surrogate(code))
}

/// The exception for a specification that does not suit a value.
pub fn wrong(vm: &mut Vm, problem: FormatError, spec: Value, value: Value) -> Raise {
    let (name, place) = (vm.type_name(value), vm.text_place(spec));
    let class = if problem == FormatError::CharRange { OVERFLOW_ERROR } else { VALUE_ERROR };
    match written(vm, |arena, out| problem.message(out, place.bytes(arena), name.bytes())) {
        Ok(message) => vm.raise_with(class, &[message]),
        Err(raise) => raise,
    }
}

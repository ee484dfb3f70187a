//! Methods of the three kinds of text that cut off or add at the ends: `strip`, `removeprefix`, `center` and their kin.

use crate::heap::images::Place;
use crate::heap::utf8::{Encoded, decode, encode, width};
use crate::types::text_split::{skip, skip_back};
use crate::types::texts::{self, Family, receiver};
use crate::vm::args::Args;
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;
use crate::vm::text::text_len;
use crate::vm::text_builder::TextBuilder;

/// `center`
pub fn center(vm: &mut Vm, args: Args) -> Answer {
    // CPython puts the odd character to the left of a text of even length, else to the right.
    pad(vm, args, "center", |missing, width| missing / 2 + (missing & width & 1))
}

/// `expandtabs`
pub fn expandtabs(vm: &mut Vm, args: Args) -> Answer {
    let size = match args.opt(vm, 1) {
        Some(value) => vm.c_int(value)?,
        None => 8,
    };
    let size = usize::try_from(size).unwrap_or(0);
    let (family, this) = receiver(vm, args);
    let place = texts::place(vm, this);
    vm.charge(place.len())?;
    let mut builder = TextBuilder::with_room(vm, place.len())?;
    let (mut at, mut start, mut column) = (0, 0, 0);
    while at < place.len() {
        let (code, width) = family.read(place.bytes(vm.arena_bytes()), at);
        if code == 9 {
            builder.push_place(vm, place.part(start, at))?;
            start = at + 1;
            if size > 0 {
                let missing = size - column % size;
                builder.push_fill(vm, 32, missing)?;
                column += missing;
            }
        } else {
            column = if matches!(code, 10 | 13) { 0 } else { column + 1 };
        }
        at += width;
    }
    builder.push_place(vm, place.part(start, at))?;
    finish(vm, family, builder)
}

/// A builder's content as a text of the family.
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn finish(vm: &mut Vm, family: Family, builder: TextBuilder) -> Answer {
    match family {
        Family::Str => builder.finish(vm),
        Family::Bytes => builder.finish_bytes(vm),
        Family::Bytearray => {
            let place = builder.place(vm);
            family.make(vm, &[place])
        }
    }
}

/// `ljust`
pub fn ljust(vm: &mut Vm, args: Args) -> Answer {
    pad(vm, args, "ljust", |_, _| 0)
}

/// `lstrip`
pub fn lstrip(vm: &mut Vm, args: Args) -> Answer {
    trim(vm, args, "lstrip", true, false)
}

/// `removeprefix`
pub fn removeprefix(vm: &mut Vm, args: Args) -> Answer {
    let (family, this) = receiver(vm, args);
    let part = affix(vm, args, "removeprefix")?;
    let place = texts::place(vm, this);
    let arena = vm.arena_bytes();
    let cut = if place.bytes(arena).starts_with(part.bytes(arena)) { part.len() } else { 0 };
    family.part(vm, this, cut..place.len())
}

/// `removesuffix`
pub fn removesuffix(vm: &mut Vm, args: Args) -> Answer {
    let (family, this) = receiver(vm, args);
    let part = affix(vm, args, "removesuffix")?;
    let place = texts::place(vm, this);
    let arena = vm.arena_bytes();
    let cut = if place.bytes(arena).ends_with(part.bytes(arena)) { part.len() } else { 0 };
    family.part(vm, this, 0..place.len() - cut)
}

/// `rjust`
pub fn rjust(vm: &mut Vm, args: Args) -> Answer {
    pad(vm, args, "rjust", |missing, _| missing)
}

/// `rstrip`
pub fn rstrip(vm: &mut Vm, args: Args) -> Answer {
    trim(vm, args, "rstrip", false, true)
}

/// `strip`
pub fn strip(vm: &mut Vm, args: Args) -> Answer {
    trim(vm, args, "strip", true, true)
}

/// `zfill`
pub fn zfill(vm: &mut Vm, args: Args) -> Answer {
    let value = args.get(vm, 1);
    let wanted = vm.index(value)?;
    let (family, this) = receiver(vm, args);
    let place = texts::place(vm, this);
    let missing = missing(vm, family, place, wanted)?;
    // Zeros go behind a sign.
    let signed = matches!(place.bytes(vm.arena_bytes()).first(), Some(b'+' | b'-')) && missing > 0;
    filled(vm, family, place, usize::from(signed), missing, 0, encode(48))
}

fn affix<'a>(vm: &mut Vm<'a>, args: Args, name: &str) -> Result<Place<'a>, Raise> {
    let value = args.get(vm, 1);
    match receiver(vm, args).0 {
        Family::Str => match texts::str_like(vm, value) {
            Some(place) => Ok(place),
            None => {
                let given = texts::argument_name(vm, value);
                Err(vm.type_error(format_args!("{name}() argument must be str, not {given}")))
            }
        },
        _ => texts::must_be_bytes_like(vm, value),
    }
}

fn trim(vm: &mut Vm, args: Args, name: &str, left: bool, right: bool) -> Answer {
    if args.some(vm, 1).is_none()
        && let Some((at, len)) = vm.ascii_place(args.get(vm, 0))
    {
        vm.charge(len)?;
        let text = &vm.arena_bytes()[at..at + len];
        let start = if left { skip(Family::Str, text, 0..len, true) } else { 0 };
        let end = if right { skip_back(Family::Str, text, start..len, true) } else { len };
        return if end - start == len { Ok(args.get(vm, 0)) } else { vm.ascii_part(at + start, at + end) };
    }
    let (family, this) = receiver(vm, args);
    let place = texts::place(vm, this);
    vm.charge(place.len())?;
    let chosen = match args.some(vm, 1) {
        None => None,
        Some(value) => match texts::like(vm, family, value) {
            Some(chosen) => Some(chosen),
            None if family == Family::Str => {
                return Err(vm.type_error(format_args!("{name} arg must be None or str")));
            }
            None => Some(texts::must_be_bytes_like(vm, value)?),
        },
    };
    let (mut start, mut end) = (0, place.len());
    if let Some(chosen) = chosen {
        vm.charge(place.len().saturating_mul(chosen.len()) / 64)?;
        let arena = vm.arena_bytes();
        let (text, chosen) = (place.bytes(arena), chosen.bytes(arena));
        let among = |item: &[u8]| match family {
            Family::Str => chosen.windows(item.len()).any(|window| window == item),
            _ => chosen.contains(&item[0]),
        };
        while left && start < end {
            let next = start + family.read(text, start).1;
            if !among(&text[start..next]) {
                break;
            }
            start = next;
        }
        while right && start < end {
            let before = end - family.read_before(text, end).1;
            if !among(&text[before..end]) {
                break;
            }
            end = before;
        }
    } else {
        let text = place.bytes(vm.arena_bytes());
        if left {
            start = skip(family, text, 0..end, true);
        }
        if right {
            end = skip_back(family, text, start..end, true);
        }
    }
    family.part(vm, this, start..end)
}

/// `center`, `ljust`, `rjust`: `left` says how many fill characters go to the left, of (how many in all, the width).
fn pad(vm: &mut Vm, args: Args, name: &str, left: fn(usize, usize) -> usize) -> Answer {
    let value = args.get(vm, 1);
    let wanted = vm.index(value)?;
    let (family, this) = receiver(vm, args);
    let fill = fill(vm, args, family, name)?;
    let place = texts::place(vm, this);
    let missing = missing(vm, family, place, wanted)?;
    let left = left(missing, usize::try_from(wanted).unwrap_or(0));
    filled(vm, family, place, 0, left, missing - left, fill)
}

/// How many characters are missing to the wanted width.
fn missing(vm: &Vm, family: Family, place: Place, wanted: i64) -> Result<usize, Raise> {
    let len = family.count(place.bytes(vm.arena_bytes()));
    text_len(u64::try_from(wanted).unwrap_or(0).saturating_sub(len as u64))
}

/// The fill character.
fn fill(vm: &mut Vm, args: Args, family: Family, name: &str) -> Result<Encoded, Raise> {
    let Some(value) = args.opt(vm, 2) else { return Ok(encode(32)) };
    let given = if family == Family::Str { vm.type_name(value) } else { texts::argument_name(vm, value) };
    match texts::like(vm, family, value) {
        None if family == Family::Str => {
            Err(vm.type_error(format_args!("The fill character must be a unicode character, not {given}")))
        }
        Some(place) if family == Family::Str => {
            let text = place.bytes(vm.arena_bytes());
            if text.first().is_some_and(|first| width(*first) == text.len()) {
                return Ok(encode(decode(text, 0).0));
            }
            Err(vm.type_error(format_args!("The fill character must be exactly one character long")))
        }
        // A byte beyond ASCII is no character of its own here: it is filled in as it is.
        Some(place) if place.len() == 1 => Ok(Encoded::byte(place.bytes(vm.arena_bytes())[0])),
        _ => Err(
            vm.type_error(format_args!("{name}() argument 2 must be a byte string of length 1, not {given}"))
        ),
    }
}

/// The text with fill characters: `left` of them behind its first `head` bytes, and `right` at the end.
fn filled<'a>(
    vm: &mut Vm<'a>,
    family: Family,
    place: Place<'a>,
    head: usize,
    left: usize,
    right: usize,
    fill: Encoded,
) -> Answer {
    if left == 0 && right == 0 {
        return family.make(vm, &[place]);
    }
    let fill_len = fill.bytes().len();
    let len = text_len(place.len() as u64 + (left as u64 + right as u64) * fill_len as u64)?;
    vm.charge(len)?;
    let chars = family.count(place.bytes(vm.arena_bytes())) + left + right;
    family.fill(vm, len, chars, |arena, room| {
        let text = place.bytes(arena);
        let (start, rest) = room.split_at_mut(head);
        let (first, rest) = rest.split_at_mut(left * fill_len);
        let (middle, last) = rest.split_at_mut(text.len() - head);
        start.copy_from_slice(&text[..head]);
        middle.copy_from_slice(&text[head..]);
        for piece in first.chunks_exact_mut(fill_len).chain(last.chunks_exact_mut(fill_len)) {
            piece.copy_from_slice(fill.bytes());
        }
    })
}

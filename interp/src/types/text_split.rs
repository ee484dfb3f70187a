//! Methods of the three kinds of text that take it apart: `split`, `partition`, `splitlines` and their kin.

use core::ops::Range;

use crate::heap::images::Place;
use crate::heap::value::Value;
use crate::types::list;
use crate::types::search::{Search, find_byte};
use crate::types::texts::{self, Family, receiver};
use crate::vm::args::Args;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::Vm;

/// `partition`
pub fn partition(vm: &mut Vm, args: Args) -> Answer {
    cut_once(vm, args, false)
}

/// `rpartition`
pub fn rpartition(vm: &mut Vm, args: Args) -> Answer {
    cut_once(vm, args, true)
}

/// `rsplit`
pub fn rsplit(vm: &mut Vm, args: Args) -> Answer {
    split_by(vm, args, true)
}

/// `split`
pub fn split(vm: &mut Vm, args: Args) -> Answer {
    split_by(vm, args, false)
}

/// `splitlines`
pub fn splitlines(vm: &mut Vm, args: Args) -> Answer {
    let keep_ends = match args.opt(vm, 1) {
        Some(value) => vm.c_int(value)? != 0,
        None => false,
    };
    let (family, this) = receiver(vm, args);
    let mut pieces = Pieces::new(vm, family, this)?;
    let place = texts::place(vm, this);
    vm.charge(place.len())?;
    let mut start = 0;
    while start < place.len() {
        let text = place.bytes(vm.arena_bytes());
        let (end, next) = line(family, text, start);
        pieces.push(vm, start..if keep_ends { next } else { end })?;
        start = next;
    }
    pieces.finish(vm, false)
}

/// Where the line that begins at `start` ends, and where the next one begins.
fn line(family: Family, text: &[u8], start: usize) -> (usize, usize) {
    let mut at = start;
    while at < text.len() {
        let (code, width) = family.read(text, at);
        if family.is_line_end(code) {
            let both = code == 13 && text.get(at + 1) == Some(&10);
            return (at, at + width + usize::from(both));
        }
        at += width;
    }
    (at, at)
}

/// A list of parts of a text that is being made.
struct Pieces<'a> {
    family: Family,
    this: Value,
    list: Value,
    place: Place<'a>,
    /// Whether it is a string and all of it ASCII: its parts are cut without looking at them.
    ascii: bool,
}

impl<'a> Pieces<'a> {
    fn new(vm: &mut Vm<'a>, family: Family, this: Value) -> Result<Pieces<'a>, Raise> {
        let (place, ascii) = (texts::place(vm, this), family == Family::Str && vm.is_ascii(this));
        Ok(Pieces { family, this, list: list::new(vm, 4)?, place, ascii })
    }

    fn push(&mut self, vm: &mut Vm<'a>, range: Range<usize>) -> Done {
        let piece = if self.ascii && range.len() > 1 && range.len() < self.place.len() {
            vm.ascii_of(&[self.place.part(range.start, range.end)])?
        } else {
            self.family.part(vm, self.this, range)?
        };
        // Nobody sees the list yet: without room for it, all of this can be done again.
        let committed = vm.committed;
        list::push(vm, self.list.raw_handle(), piece)?;
        vm.committed = committed;
        Ok(())
    }

    /// The list, turned round if its parts were found from the end.
    fn finish(self, vm: &mut Vm, back: bool) -> Answer {
        // The bytes were paid for when they were copied; this is for the objects.
        let made = list::len(vm, self.list.raw_handle());
        vm.charge(made.saturating_mul(8))?;
        if back {
            let list = self.list.raw_handle();
            let (committed, len) = (vm.committed, list::len(vm, list));
            for index in 0..len / 2 {
                let (first, last) = (list::item(vm, list, index), list::item(vm, list, len - 1 - index));
                list::set_item(vm, list, index, last);
                list::set_item(vm, list, len - 1 - index, first);
            }
            vm.committed = committed;
        }
        Ok(self.list)
    }
}

fn split_by(vm: &mut Vm, args: Args, back: bool) -> Answer {
    let most = match args.opt(vm, 2) {
        Some(value) => vm.index(value)?,
        None => -1,
    };
    // The parts take more than the text does.
    let (_, this) = receiver(vm, args);
    let len = texts::place(vm, this).len();
    vm.make_way(len / 8 + len / 16);
    // Negative: no limit.
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    if !back
        && most == usize::MAX
        && let Some(place) = vm.ascii_place(args.get(vm, 0))
    {
        let separator = args.some(vm, 1);
        if let Some(list) = split_ascii(vm, args.get(vm, 0), place, separator)? {
            return Ok(list);
        }
    }
    let (family, this) = receiver(vm, args);
    vm.charge(texts::place(vm, this).len())?;
    let mut pieces = Pieces::new(vm, family, this)?;
    match args.some(vm, 1) {
        None => split_at_space(vm, &mut pieces, most, back)?,
        Some(separator) => {
            let separator = self::separator(vm, family, separator, " or None")?;
            split_at(vm, &mut pieces, separator, most, back)?;
        }
    }
    pieces.finish(vm, back)
}

/// All parts of an ASCII string in the arena, between separators of one character; `None` for another separator.
fn split_ascii(
    vm: &mut Vm,
    this: Value,
    (at, len): (usize, usize),
    separator: Option<Value>,
) -> Result<Option<Value>, Raise> {
    let separator = match separator {
        None => None,
        Some(value) => match vm.ascii_text(value) {
            Some([byte]) => Some(*byte),
            _ => return Ok(None),
        },
    };
    vm.charge(len)?;
    let text = vm.heap.arena.bytes(0, at + len);
    let count = match separator {
        Some(byte) => text[at..].iter().filter(|other| **other == byte).count() + 1,
        None => words(&text[at..]),
    };
    vm.charge(count.saturating_mul(8))?;
    let list = list::new(vm, count)?;
    let handle = list.raw_handle();
    let (mut from, end) = (at, at + len);
    for index in 0..count {
        let text = &vm.heap.arena.bytes(0, end)[from..];
        let (skipped, part) = match separator {
            Some(byte) => (0, find_byte(byte, text)),
            None => {
                let skipped = text.iter().position(|byte| !is_space(*byte)).unwrap_or(0);
                (skipped, text[skipped..].iter().position(|byte| is_space(*byte)))
            }
        };
        let start = from + skipped;
        let stop = part.map_or(end, |part| start + part);
        let all = start == at && stop == end;
        let piece = if all { this } else { vm.ascii_part(start, stop)? };
        list::fill(vm, handle, index, piece);
        from = stop + 1;
    }
    Ok(Some(list))
}

/// How many words an ASCII text has.
fn words(text: &[u8]) -> usize {
    let (mut count, mut inside) = (0, false);
    for byte in text {
        let space = is_space(*byte);
        count += usize::from(!space && !inside);
        inside = !space;
    }
    count
}

/// Whether an ASCII character is white space to `str`.
fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t'..=b'\r' | 0x1C..=b' ')
}

fn separator<'a>(vm: &mut Vm<'a>, family: Family, value: Value, or_none: &str) -> Result<Place<'a>, Raise> {
    let place = match texts::like(vm, family, value) {
        Some(place) => place,
        None if family == Family::Str => {
            let name = vm.type_name(value);
            return Err(vm.type_error(format_args!("must be str{or_none}, not {name}")));
        }
        None => texts::must_be_bytes_like(vm, value)?,
    };
    if place.is_empty() { Err(vm.value_error(format_args!("empty separator"))) } else { Ok(place) }
}

/// Splits wherever the separator stands, at most `most` times.
fn split_at<'a>(
    vm: &mut Vm<'a>,
    pieces: &mut Pieces<'a>,
    separator: Place<'a>,
    most: usize,
    back: bool,
) -> Done {
    let place = pieces.place;
    let search = Search::new(separator.bytes(vm.arena_bytes()), back);
    let (mut start, mut end) = (0, place.len());
    for _ in 0..most {
        let arena = vm.arena_bytes();
        let text = &place.bytes(arena)[start..end];
        let Some(found) = search.find(separator.bytes(arena), text) else { break };
        let found = start + found;
        if back {
            pieces.push(vm, found + separator.len()..end)?;
            end = found;
        } else {
            pieces.push(vm, start..found)?;
            start = found + separator.len();
        }
    }
    pieces.push(vm, start..end)
}

/// Splits at runs of white space, at most `most` times; none at the ends.
fn split_at_space<'a>(vm: &mut Vm<'a>, pieces: &mut Pieces<'a>, most: usize, back: bool) -> Done {
    let family = pieces.family;
    let place = pieces.place;
    let (mut start, mut end) = (0, place.len());
    let mut done = 0;
    loop {
        let text = place.bytes(vm.arena_bytes());
        if back {
            end = skip_back(family, text, start..end, true);
        } else {
            start = skip(family, text, start..end, true);
        }
        if start == end {
            return Ok(());
        }
        if done == most {
            // What is split off last keeps the white space at its far end.
            return pieces.push(vm, start..end);
        }
        done += 1;
        if back {
            let from = skip_back(family, text, start..end, false);
            pieces.push(vm, from..end)?;
            end = from;
        } else {
            let to = skip(family, text, start..end, false);
            pieces.push(vm, start..to)?;
            start = to;
        }
    }
}

/// The first byte of the range whose character is not white space (`space`), or is.
pub fn skip(family: Family, text: &[u8], range: Range<usize>, space: bool) -> usize {
    let mut at = range.start;
    while at < range.end {
        let byte = text[at];
        let (code, width) = if byte < 0x80 { (u32::from(byte), 1) } else { family.read(text, at) };
        if family.is_space(code) != space {
            break;
        }
        at += width;
    }
    at
}

/// The end of the last character of the range that is not white space (`space`), or is.
pub fn skip_back(family: Family, text: &[u8], range: Range<usize>, space: bool) -> usize {
    let mut at = range.end;
    while at > range.start {
        let byte = text[at - 1];
        let (code, width) = if byte < 0x80 { (u32::from(byte), 1) } else { family.read_before(text, at) };
        if family.is_space(code) != space {
            break;
        }
        at -= width;
    }
    at
}

/// `partition` and `rpartition`.
fn cut_once(vm: &mut Vm, args: Args, back: bool) -> Answer {
    let (family, this) = receiver(vm, args);
    let given = args.get(vm, 1);
    let separator = separator(vm, family, given, "")?;
    let place = texts::place(vm, this);
    vm.charge(place.len())?;
    let arena = vm.arena_bytes();
    let needle = separator.bytes(arena);
    let found = Search::new(needle, back).find(needle, place.bytes(arena));
    let parts = match found {
        Some(at) => [0..at, at..at + separator.len(), at + separator.len()..place.len()],
        None if back => [0..0, 0..0, 0..place.len()],
        None => [0..place.len(), 0..0, 0..0],
    };
    let [before, middle, after] = parts;
    let middle = match found {
        // The separator itself, whatever its class.
        Some(_) if family != Family::Bytearray => given,
        _ => family.part(vm, this, middle)?,
    };
    let items = [family.part(vm, this, before)?, middle, family.part(vm, this, after)?];
    vm.make_tuple(&items)
}

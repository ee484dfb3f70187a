//! Letter cases of `str`: `upper`, `lower`, `title` and their kin.

use crate::heap::images::Place;
use crate::heap::utf8::{before, codes, decode};
use crate::types::escape::Chunk;
use crate::unicode::{self, Case, Mapped};
use crate::vm::args::Args;
use crate::vm::raise::Answer;
use crate::vm::state::Vm;
use crate::vm::text_builder::TextBuilder;

const SIGMA: u32 = 0x3A3;

/// `capitalize`
pub fn capitalize(vm: &mut Vm, args: Args) -> Answer {
    mapped(vm, args, |_, code, walk| if walk.index == 0 { unicode::title(code) } else { walk.lower(code) })
}

/// `casefold`
pub fn casefold(vm: &mut Vm, args: Args) -> Answer {
    mapped(vm, args, |_, code, _| unicode::fold(code))
}

/// `lower`
pub fn lower(vm: &mut Vm, args: Args) -> Answer {
    if let Some(place) = vm.ascii_place(args.get(vm, 0)) {
        return ascii(vm, place, |byte| byte.to_ascii_lowercase());
    }
    mapped(vm, args, |_, code, walk| walk.lower(code))
}

/// `swapcase`
pub fn swapcase(vm: &mut Vm, args: Args) -> Answer {
    mapped(vm, args, |_, code, walk| match unicode::case(code) {
        Case::Upper => walk.lower(code),
        Case::Lower => unicode::upper(code),
        _ => Mapped::one(code),
    })
}

/// `title`
pub fn title(vm: &mut Vm, args: Args) -> Answer {
    mapped(vm, args, |in_word, code, walk| {
        let mapped = if *in_word { walk.lower(code) } else { unicode::title(code) };
        *in_word = unicode::case(code) != Case::None;
        mapped
    })
}

/// `upper`
pub fn upper(vm: &mut Vm, args: Args) -> Answer {
    if let Some(place) = vm.ascii_place(args.get(vm, 0)) {
        return ascii(vm, place, |byte| byte.to_ascii_uppercase());
    }
    mapped(vm, args, |_, code, _| unicode::upper(code))
}

/// The ASCII string there with its letters changed.
#[inline]
fn ascii(vm: &mut Vm, (at, len): (usize, usize), change: impl Fn(u8) -> u8) -> Answer {
    vm.charge(len)?;
    match len {
        0 => vm.empty_str(),
        1 => {
            let byte = change(vm.arena_bytes()[at]);
            vm.char_str(u32::from(byte))
        }
        _ => vm.fill_ascii(len, |arena, room| {
            for (to, from) in room.iter_mut().zip(&arena[at..at + len]) {
                *to = change(*from);
            }
        }),
    }
}

/// Where a mapping stands in its text.
struct Walk<'t> {
    text: &'t [u8],
    /// The byte where the character begins.
    at: usize,
    index: usize,
}

impl Walk<'_> {
    /// The character here in lower case: the only mapping that depends on what stands around.
    fn lower(&self, code: u32) -> Mapped {
        if code == SIGMA && self.ends_word() {
            return Mapped::one(0x3C2);
        }
        unicode::lower(code)
    }

    /// Whether a letter stands before, and none behind; what is not seen in between is passed over.
    fn ends_word(&self) -> bool {
        let mut at = self.at;
        let mut preceded = false;
        while at > 0 {
            at = before(self.text, at);
            let code = decode(self.text, at).0;
            if !unicode::is_case_ignorable(code) {
                preceded = unicode::case(code) != Case::None;
                break;
            }
        }
        let behind = codes(&self.text[self.at..]).skip(1);
        let next = behind.map(|(_, code)| code).find(|code| !unicode::is_case_ignorable(*code));
        preceded && next.is_none_or(|code| unicode::case(code) == Case::None)
    }
}

/// The string with each character mapped; `map` may remember one thing from one to the next.
fn mapped(vm: &mut Vm, args: Args, map: fn(&mut bool, u32, &Walk) -> Mapped) -> Answer {
    let this = vm.payload(args.get(vm, 0));
    let place: Place = vm.text_place(this);
    vm.charge(place.len())?;
    let mut builder = TextBuilder::with_room(vm, place.len())?;
    let (mut at, mut index, mut memory) = (0, 0, false);
    while at < place.len() {
        let chunk = Chunk::read(vm, place, at);
        for (offset, code) in codes(chunk.bytes()) {
            let walk = Walk { text: place.bytes(vm.arena_bytes()), at: at + offset, index };
            let mapped = map(&mut memory, code, &walk);
            for code in mapped.codes() {
                builder.push_char(vm, *code)?;
            }
            index += 1;
        }
        at += chunk.bytes().len();
    }
    builder.finish(vm)
}

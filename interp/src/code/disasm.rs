//! Listings: code as a person reads it.
//!
//! ```text
//! <module>: 3 registers, 1 cache
//!    1      0  GetGlobal    r0, k1 print
//!           2  LoadK        r3, k0 'hello'
//!           3  Call         r0, 1
//! ```
//! The columns: source line, where it changes; `>` where a jump leads to; the instruction's place; its name; operands.

use core::fmt::{self, Write};

use crate::code::image::ImageView;
use crate::code::instr::Instr;
use crate::code::operand::Operand;
use crate::code::ops::BINARY;
use crate::code::special::SpecialName;
use crate::code::view::{
    ASYNC_GENERATOR, CLASS_BODY, COROUTINE, CodeView, GENERATOR, NAME_MODE, Place, VARARGS, VARKW,
};
use crate::code::well_known::WellKnownName;
use crate::heap::header::{FLAG_A, Header};
use crate::heap::kind::Kind;
use crate::heap::layout::tuple_len;
use crate::heap::value::{Form, ImageRef, Value};

/// How much of a string constant a listing shows.
const SHOWN_CHARS: usize = 40;
/// How many items of a tuple constant a listing shows.
const SHOWN_ITEMS: usize = 8;
/// How deep listings follow codes inside codes and tuples inside tuples.
const SHOWN_DEPTH: usize = 60;

/// Writes the listing of all code of an image.
///
/// # Errors
/// Those of `out`.
pub fn disassemble(words: &[u64], out: &mut dyn Write) -> fmt::Result {
    code(ImageView::new(words).root(), out, SHOWN_DEPTH)
}

/// Writes the listing of a code and of those in its constants, `depth` levels deep.
///
/// # Errors
/// Those of `out`.
pub fn code(code: CodeView<'_>, out: &mut dyn Write, depth: usize) -> fmt::Result {
    head(code, out)?;
    let count = code.instructions().1;
    let mut positions = code.positions();
    let (mut pc, mut end, mut line, mut shown) = (0, 0, code.first_line(), 0);
    while pc < count {
        while end <= pc {
            let Some((next, position)) = positions.next() else { break };
            (end, line) = (next as usize, position.line);
        }
        if line == shown {
            write!(out, "     ")?;
        } else {
            write!(out, "{line:5}")?;
        }
        shown = line;
        let mark = if is_target(code, pc) { '>' } else { ' ' };
        let instr = Instr::decode(code.instruction(pc), code.instruction(pc + 1));
        let width = instr.op().width();
        write!(out, " {mark}{pc:4}  {:<12}", instr.op().name())?;
        operands(code, instr, pc + width, out)?;
        writeln!(out)?;
        pc += width;
    }
    tail(code, out)?;
    if depth > 0 {
        for index in 0..code.constants().1 {
            if let Some(inner) = inner_code(code, code.constant(index)) {
                writeln!(out)?;
                self::code(inner, out, depth - 1)?;
            }
        }
    }
    Ok(())
}

fn inner_code(code: CodeView<'_>, constant: Value) -> Option<CodeView<'_>> {
    let place = constant.as_image()?;
    let words = code.image().words();
    let header = Header(words[place.offset as usize]);
    (header.kind_number() == Kind::Raw as u8).then(|| CodeView::new(words, place.offset))
}

fn head(code: CodeView<'_>, out: &mut dyn Write) -> fmt::Result {
    text(code.image(), code.qualified_name(), out)?;
    if code.parameters() > 0 {
        write!(out, "(")?;
        parameters(code, out)?;
        write!(out, ")")?;
    }
    write!(out, ": {}", counted(code.registers(), "register"))?;
    if code.caches() > 0 {
        write!(out, ", {}", counted(code.caches(), "cache"))?;
    }
    let flags = [
        (GENERATOR, "generator"),
        (COROUTINE, "coroutine"),
        (ASYNC_GENERATOR, "async generator"),
        (CLASS_BODY, "class body"),
        (NAME_MODE, "names in r0"),
    ];
    for (flag, name) in flags {
        if code.flags() & flag != 0 {
            write!(out, ", {name}")?;
        }
    }
    writeln!(out)
}

/// "1 register", "2 registers".
fn counted(count: usize, noun: &'static str) -> impl fmt::Display {
    fmt::from_fn(move |f| write!(f, "{count} {noun}{}", if count == 1 { "" } else { "s" }))
}

fn parameters(code: CodeView<'_>, out: &mut dyn Write) -> fmt::Result {
    let (positional, keyword) = (code.positional(), code.keyword_only());
    let (varargs, varkw) = (code.flags() & VARARGS != 0, code.flags() & VARKW != 0);
    let mut comma = "";
    let mut one = |stars: &str, index: usize, out: &mut dyn Write| {
        write!(out, "{comma}{stars}")?;
        comma = ", ";
        text(code.image(), code.variable(index).name, out)
    };
    for index in 0..positional {
        one("", index, out)?;
        if index + 1 == code.positional_only() {
            write!(out, ", /")?;
        }
    }
    if varargs {
        one("*", positional + keyword, out)?;
    } else if keyword > 0 {
        write!(out, "{}*", if positional > 0 { ", " } else { "" })?;
    }
    for index in positional..positional + keyword {
        // The first name after a bare star that opens the list has its comma from here.
        if index == 0 {
            write!(out, ", ")?;
        }
        one("", index, out)?;
    }
    if varkw { one("**", positional + keyword + usize::from(varargs), out) } else { Ok(()) }
}

fn tail(code: CodeView<'_>, out: &mut dyn Write) -> fmt::Result {
    for index in 0..code.handlers() {
        let handler = code.handler(index);
        writeln!(
            out,
            "      handler {}..{} -> {}, r{}",
            handler.start, handler.end, handler.target, handler.register.0
        )?;
    }
    let mut separator = "      variables ";
    for index in 0..code.variables() {
        let variable = code.variable(index);
        write!(out, "{separator}")?;
        separator = ", ";
        text(code.image(), variable.name, out)?;
        match variable.place {
            Place::Register(reg) => write!(out, " r{}", reg.0)?,
            Place::Cell(reg) => write!(out, " cell r{}", reg.0)?,
            Place::Free(index) => write!(out, " free {index}")?,
            Place::Spill(reg, item) => write!(out, " r{}[{item}]", reg.0)?,
            Place::SpillCell(reg, item) => write!(out, " cell r{}[{item}]", reg.0)?,
        }
    }
    if code.variables() > 0 { writeln!(out) } else { Ok(()) }
}

/// Whether a jump or a handler of the code leads to `pc`. Slow, but a listing is short.
fn is_target(code: CodeView<'_>, pc: usize) -> bool {
    if (0..code.handlers()).any(|index| code.handler(index).target as usize == pc) {
        return true;
    }
    let (mut at, mut found) = (0, false);
    while at < code.instructions().1 && !found {
        let instr = Instr::decode(code.instruction(at), code.instruction(at + 1));
        at += instr.op().width();
        instr.walk(&mut |_, operand| found |= jump_target(operand, at) == Some(pc));
    }
    found
}

fn jump_target(operand: Operand, behind: usize) -> Option<usize> {
    match operand {
        Operand::Offset(to) => behind.checked_add_signed(to.0 as isize),
        Operand::Offset24(to) => behind.checked_add_signed(to.0 as isize),
        _ => None,
    }
}

fn operands(code: CodeView<'_>, instr: Instr, behind: usize, out: &mut dyn Write) -> fmt::Result {
    let mut result = Ok(());
    let mut separator = " ";
    instr.walk(&mut |_, one| {
        if result.is_ok() {
            result = out.write_str(separator).and_then(|()| operand(code, one, behind, out));
            separator = ", ";
        }
    });
    result
}

fn operand(code: CodeView<'_>, operand: Operand, behind: usize, out: &mut dyn Write) -> fmt::Result {
    match operand {
        Operand::Reg(reg) => write!(out, "r{}", reg.0),
        Operand::Const8(index) => constant(code, usize::from(index.0), out),
        Operand::Const16(index) => constant(code, usize::from(index.0), out),
        Operand::Const32(index) => constant(code, index.0 as usize, out),
        Operand::Site(site) => match code.constant(usize::from(site.name)).as_image() {
            Some(place) => {
                text(code.image(), place.offset, out)?;
                write!(out, " #{}", site.cache)
            }
            None => write!(out, "?"),
        },
        Operand::Offset(_) | Operand::Offset24(_) => {
            write!(out, "-> {}", jump_target(operand, behind).unwrap_or(usize::MAX))
        }
        Operand::Special(row) => {
            write!(out, "{}", SpecialName::NAMES.get(usize::from(row.0)).unwrap_or(&"?"))
        }
        Operand::WellKnown(row) => {
            write!(out, "{}", WellKnownName::NAMES.get(usize::from(row.0)).unwrap_or(&"?"))
        }
        Operand::Binary(row) => write!(out, "{}=", BINARY.get(usize::from(row.0)).unwrap_or(&"?")),
        Operand::Index16(index) => {
            let free = code.variables() - code.free() + usize::from(index.0);
            write!(out, "free ")?;
            text(code.image(), code.variable(free).name, out)
        }
        Operand::Int16(number) => write!(out, "{}", number.0),
        Operand::Count(count) => write!(out, "{}", count.0),
        Operand::Number(number) => write!(out, "{}", number.0),
        Operand::Flag(flag) => write!(out, "{}", flag.is_set()),
    }
}

fn constant(code: CodeView<'_>, index: usize, out: &mut dyn Write) -> fmt::Result {
    value(code.image(), code.constant(index), out, SHOWN_DEPTH)
}

/// Writes a constant as Python shows it, long ones cut.
fn value(image: ImageView<'_>, constant: Value, out: &mut dyn Write, depth: usize) -> fmt::Result {
    match constant.form() {
        Form::Float(number) => write!(out, "{number:?}"),
        Form::Int(number) => write!(out, "{number}"),
        Form::Singleton(_) => {
            let names = [
                (Value::NONE, "None"),
                (Value::TRUE, "True"),
                (Value::FALSE, "False"),
                (Value::ELLIPSIS, "..."),
            ];
            out.write_str(names.iter().find(|row| row.0 == constant).map_or("?", |row| row.1))
        }
        Form::Image(place) => object(image, place, out, depth),
        Form::Object(_) | Form::Table(..) => write!(out, "?"),
    }
}

fn object(image: ImageView<'_>, place: ImageRef, out: &mut dyn Write, depth: usize) -> fmt::Result {
    let object = image.object(place.offset);
    let header = Header(object[0]);
    match Kind::checked(header.kind_number()) {
        Some(Kind::Str) => quoted(image.text(place.offset), out),
        Some(Kind::Bytes) => {
            let count = object[1] as u32 as usize;
            write!(out, "b")?;
            quoted((0..count).map(|at| (object[2 + at / 8] >> (8 * (at % 8))) as u8), out)
        }
        Some(Kind::Int) => {
            write!(out, "{}0x", if header.has(FLAG_A) { "-" } else { "" })?;
            let mut limbs = object[1..].iter().rev().skip_while(|limb| **limb == 0);
            write!(out, "{:x}", limbs.next().unwrap_or(&0))?;
            limbs.try_for_each(|limb| write!(out, "{limb:016x}"))
        }
        Some(Kind::Complex) => {
            write!(out, "({:?}+{:?}j)", f64::from_bits(object[1]), f64::from_bits(object[2]))
        }
        Some(Kind::Tuple) if depth == 0 => write!(out, "(...)"),
        Some(Kind::Tuple) => {
            let count = tuple_len(object);
            write!(out, "(")?;
            for (index, item) in object[1..=count].iter().take(SHOWN_ITEMS).enumerate() {
                write!(out, "{}", if index > 0 { ", " } else { "" })?;
                value(image, Value::from_bits(*item), out, depth - 1)?;
            }
            write!(
                out,
                "{}",
                if count > SHOWN_ITEMS {
                    ", ..)"
                } else if count == 1 {
                    ",)"
                } else {
                    ")"
                }
            )
        }
        Some(Kind::Raw) => {
            write!(out, "<code ")?;
            text(image, CodeView::new(image.words(), place.offset).qualified_name(), out)?;
            write!(out, ">")
        }
        _ => write!(out, "?"),
    }
}

fn quoted(bytes: impl Iterator<Item = u8>, out: &mut dyn Write) -> fmt::Result {
    write!(out, "'")?;
    for (count, char) in Chars(bytes).enumerate() {
        if count == SHOWN_CHARS {
            write!(out, "..")?;
            break;
        }
        match char {
            '\'' | '\\' => write!(out, "\\{char}")?,
            '\n' => write!(out, "\\n")?,
            char if char.is_control() => write!(out, "\\x{:02x}", u32::from(char))?,
            char => write!(out, "{char}")?,
        }
    }
    write!(out, "'")
}

/// Writes the string at `offset` as it stands.
pub(crate) fn text(image: ImageView<'_>, offset: u32, out: &mut dyn Write) -> fmt::Result {
    Chars(image.text(offset)).try_for_each(|char| out.write_char(char))
}

/// The characters of generalised UTF-8; what is none (a lone surrogate, a byte of `bytes`) is replaced.
struct Chars<I>(I);

impl<I: Iterator<Item = u8>> Iterator for Chars<I> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let first = self.0.next()?;
        let (more, mut code) = match first {
            0..=0x7F => (0, u32::from(first)),
            0xC0..=0xDF => (1, u32::from(first & 0x1F)),
            0xE0..=0xEF => (2, u32::from(first & 0x0F)),
            0xF0..=0xF7 => (3, u32::from(first & 0x07)),
            _ => return Some(char::REPLACEMENT_CHARACTER),
        };
        for _ in 0..more {
            code = code << 6 | u32::from(self.0.next().unwrap_or(0) & 0x3F);
        }
        Some(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER))
    }
}

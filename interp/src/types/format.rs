//! `str.format` and `str.format_map`: fields in braces.
//!
//! The text and the arguments stand in registers; what is looked up is kept, as every lookup and every `format()` may run
//! Python code. Parts of the text are byte ranges.
//!
//! ```text
//! text   := (literal | '{{' | '}}' | '{' [name] ['!' conversion] [':' spec] '}')*
//! name   := first ('.' attribute | '[' index ']')*
//! spec   := text, in which fields stand one level deep
//! ```

use core::ops::Range;

use crate::heap::utf8::decode;
use crate::heap::value::Value;
use crate::types::escape;
use crate::types::items::keeping;
use crate::unicode;
use crate::vm::args::Args;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::Vm;
use crate::vm::text_builder::TextBuilder;

/// How deeply fields may stand in the specifications of others, counting the outermost.
const DEPTH: usize = 2;

/// `str.format`
pub fn format_method(vm: &mut Vm, args: Args) -> Answer {
    run(vm, Formatter { args, mapping: false, numbering: Numbering::Unknown })
}

/// `str.format_map`
pub fn format_map(vm: &mut Vm, args: Args) -> Answer {
    run(vm, Formatter { args, mapping: true, numbering: Numbering::Unknown })
}

fn run(vm: &mut Vm, mut formatter: Formatter) -> Answer {
    keeping(vm, |vm| {
        let mut out = TextBuilder::new(vm)?;
        let all = 0..formatter.text(vm).len();
        formatter.fill_in(vm, &mut out, all, DEPTH)?;
        out.finish(vm)
    })
}

/// How the fields name the positional arguments.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Numbering {
    Unknown,
    /// By themselves; the number of the next one.
    Automatic(usize),
    Manual,
}

struct Formatter {
    args: Args,
    mapping: bool,
    numbering: Numbering,
}

/// A field as it stands in the text.
struct Field {
    name: Range<usize>,
    conversion: Option<u32>,
    spec: Range<usize>,
    /// Fields stand in the specification.
    nested: bool,
    /// Behind the closing brace.
    end: usize,
}

impl Formatter {
    fn text<'v>(&self, vm: &'v Vm) -> &'v [u8] {
        vm.text(vm.payload(self.args.get(vm, 0)))
    }

    /// Appends a part of the text with its fields filled in.
    fn fill_in(&mut self, vm: &mut Vm, out: &mut TextBuilder, part: Range<usize>, depth: usize) -> Done {
        if depth == 0 {
            return Err(vm.value_error(format_args!("Max string recursion exceeded")));
        }
        let mut at = part.start;
        while at < part.end {
            vm.charge_ticks(1)?;
            let rest = &self.text(vm)[at..part.end];
            let len = rest.iter().position(|byte| matches!(byte, b'{' | b'}')).unwrap_or(rest.len());
            let (brace, doubled) = (rest.get(len).copied(), rest.get(len) == rest.get(len + 1));
            let last = len + 1 >= rest.len();
            let literal = at..at + len;
            match brace {
                None => {}
                Some(brace) if last || brace == b'}' && !doubled => {
                    let brace = char::from(brace);
                    return Err(vm.value_error(format_args!("Single '{brace}' encountered in format string")));
                }
                // A doubled brace stands for one, which ends the literal.
                Some(_) if doubled => {
                    self.push(vm, out, literal.start..literal.end + 1)?;
                    at = literal.end + 2;
                    continue;
                }
                Some(_) => {}
            }
            self.push(vm, out, literal.clone())?;
            at = literal.end;
            if brace.is_some() {
                let field = match parse(self.text(vm), at + 1..part.end) {
                    Ok(field) => field,
                    Err(problem) => return Err(vm.value_error(format_args!("{problem}"))),
                };
                at = field.end;
                self.field(vm, out, &field, depth)?;
            }
        }
        Ok(())
    }

    fn push(&self, vm: &mut Vm, out: &mut TextBuilder, part: Range<usize>) -> Done {
        let text = vm.payload(self.args.get(vm, 0));
        out.push_part(vm, text, part.start, part.end)
    }

    /// Appends what a field stands for.
    fn field(&mut self, vm: &mut Vm, out: &mut TextBuilder, field: &Field, depth: usize) -> Done {
        let mark = vm.kept_mark();
        let value = self.value(vm, field.name.clone())?;
        let value = match field.conversion {
            None => value,
            Some(conversion) => convert(vm, conversion, value)?,
        };
        if field.spec.is_empty() && vm.is_str(value) {
            out.push_value(vm, value)?;
            vm.let_go(mark);
            return Ok(());
        }
        let value = vm.keep(value)?;
        let spec = if field.nested {
            let mut spec = TextBuilder::new(vm)?;
            self.fill_in(vm, &mut spec, field.spec.clone(), depth - 1)?;
            spec.finish(vm)?
        } else {
            let text = vm.payload(self.args.get(vm, 0));
            vm.make_str_from(text, field.spec.start, field.spec.end)?
        };
        let value = vm.kept(value);
        let shown = vm.format(value, spec)?;
        let shown = vm.payload(shown);
        vm.let_go(mark);
        out.push_value(vm, shown)
    }

    /// What a field's name names.
    fn value(&mut self, vm: &mut Vm, name: Range<usize>) -> Answer {
        let text = &self.text(vm)[name.clone()];
        let len = text.iter().position(|byte| matches!(byte, b'.' | b'[')).unwrap_or(text.len());
        let mut at = name.start + len;
        let first = self.first(vm, name.start..at)?;
        let value = vm.keep(first)?;
        while at < name.end {
            let found;
            (at, found) = self.step(vm, vm.kept(value), at..name.end)?;
            vm.keep_again(value, found);
        }
        Ok(vm.kept(value))
    }

    /// The argument a field begins with.
    fn first(&mut self, vm: &mut Vm, name: Range<usize>) -> Answer {
        let number = integer(vm, self.args, name.clone())?;
        let automatic = name.is_empty();
        let index = match (number, self.numbering) {
            (None, _) if !automatic => return self.named(vm, name),
            (_, Numbering::Manual) if automatic => {
                return Err(vm.value_error(format_args!(
                    "cannot switch from manual field specification to automatic field numbering"
                )));
            }
            (Some(_), Numbering::Automatic(_)) => {
                return Err(vm.value_error(format_args!(
                    "cannot switch from automatic field numbering to manual field specification"
                )));
            }
            (Some(number), _) => {
                self.numbering = Numbering::Manual;
                number
            }
            (None, numbering) => {
                let next = if let Numbering::Automatic(next) = numbering { next } else { 0 };
                self.numbering = Numbering::Automatic(next + 1);
                next
            }
        };
        if self.mapping {
            return Err(vm.value_error(format_args!("Format string contains positional fields")));
        }
        match self.args.opt(vm, index.saturating_add(1)) {
            Some(value) => Ok(value),
            None => Err(vm.index_error(format_args!(
                "Replacement index {index} out of range for positional args tuple"
            ))),
        }
    }

    fn named(&self, vm: &mut Vm, name: Range<usize>) -> Answer {
        let text = vm.payload(self.args.get(vm, 0));
        let key = vm.make_str_from(text, name.start, name.end)?;
        if self.mapping {
            return vm.getitem(self.args.get(vm, 1), key);
        }
        let keywords = self.args.key(vm, 0);
        match keywords.as_object().and_then(|dict| vm.dict_get_text(dict, key)) {
            Some(value) => Ok(value),
            None => Err(vm.key_error(key)),
        }
    }

    /// One attribute or item; gives where the name goes on.
    fn step(&self, vm: &mut Vm, value: Value, rest: Range<usize>) -> Result<(usize, Value), Raise> {
        let text = &self.text(vm)[rest.clone()];
        let start = rest.start + 1;
        let (end, next) = match text[0] {
            b'.' => {
                let behind = &text[1..];
                let len = behind.iter().position(|byte| matches!(byte, b'.' | b'[')).unwrap_or(behind.len());
                (start + len, start + len)
            }
            b'[' => match text.iter().position(|byte| *byte == b']') {
                Some(len) => (rest.start + len, rest.start + len + 1),
                None => return Err(vm.value_error(format_args!("Missing ']' in format string"))),
            },
            _ => {
                return Err(
                    vm.value_error(format_args!("Only '.' or '[' may follow ']' in format field specifier"))
                );
            }
        };
        let item = text[0] == b'[';
        if start == end {
            return Err(vm.value_error(format_args!("Empty attribute in format string")));
        }
        let kept = vm.keep(value)?;
        let number = if item { integer(vm, self.args, start..end)? } else { None };
        let key = match number {
            Some(number) => vm.make_int(number as i64)?,
            None => {
                let text = vm.payload(self.args.get(vm, 0));
                vm.make_str_from(text, start, end)?
            }
        };
        let value = vm.kept(kept);
        let found = if item { vm.getitem(value, key)? } else { vm.getattr(value, key)? };
        Ok((next, found))
    }
}

/// The integer that a part of the text is; `None` if it is not all digits.
fn integer(vm: &mut Vm, args: Args, part: Range<usize>) -> Result<Option<usize>, Raise> {
    let text = &vm.text(vm.payload(args.get(vm, 0)))[part];
    let mut number = 0_i64;
    for (_, code) in crate::heap::utf8::codes(text) {
        let Some(digit) = unicode::decimal(code) else { return Ok(None) };
        match number.checked_mul(10).and_then(|number| number.checked_add(i64::from(digit))) {
            Some(more) => number = more,
            None => {
                return Err(vm.value_error(format_args!("Too many decimal digits in format string")));
            }
        }
    }
    Ok(if text.is_empty() { None } else { usize::try_from(number).ok() })
}

/// `!r` and its like.
///
/// # Errors
/// `ValueError`; what `__repr__` and `__str__` raise. May run Python code.
fn convert(vm: &mut Vm, conversion: u32, value: Value) -> Answer {
    let text = match u8::try_from(conversion) {
        Ok(b'r') => vm.repr(value)?,
        Ok(b's') => vm.str(value)?,
        Ok(b'a') => {
            let text = vm.repr(value)?;
            escape::ascii_str(vm, vm.payload(text))?
        }
        Ok(plain @ 33..127) => {
            let plain = char::from(plain);
            return Err(vm.value_error(format_args!("Unknown conversion specifier {plain}")));
        }
        _ => return Err(vm.value_error(format_args!("Unknown conversion specifier \\x{conversion:x}"))),
    };
    Ok(text)
}

/// Reads a field, from behind its opening brace on.
fn parse(text: &[u8], rest: Range<usize>) -> Result<Field, &'static str> {
    let mut at = rest.start;
    let stop = loop {
        let Some(byte) = text[..rest.end].get(at) else { return Err("expected '}' before end of string") };
        match byte {
            b'{' => return Err("unexpected '{' in field name"),
            b'[' => {
                let inside = &text[at + 1..rest.end];
                at += 1 + inside.iter().position(|byte| *byte == b']').unwrap_or(inside.len());
            }
            b'}' | b':' | b'!' => break *byte,
            _ => at += 1,
        }
    };
    let name = rest.start..at;
    at += 1;
    let mut field = Field { name, conversion: None, spec: at..at, nested: false, end: at };
    if stop == b'}' {
        return Ok(field);
    }
    if stop == b'!' {
        if at >= rest.end {
            return Err("end of string while looking for conversion specifier");
        }
        let (code, width) = decode(text, at);
        field.conversion = Some(code);
        at += width;
        match text[..rest.end].get(at) {
            Some(b'}') => return Ok(Field { end: at + 1, ..field }),
            Some(b':') => at += 1,
            Some(_) => return Err("expected ':' after conversion specifier"),
            None => {}
        }
    }
    let start = at;
    let mut open = 1;
    while at < rest.end {
        match text[at] {
            b'{' => {
                field.nested = true;
                open += 1;
            }
            b'}' => open -= 1,
            _ => {}
        }
        at += 1;
        if open == 0 {
            return Ok(Field { spec: start..at - 1, end: at, ..field });
        }
    }
    Err("unmatched '{' in format spec")
}

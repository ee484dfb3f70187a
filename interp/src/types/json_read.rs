//! Values of JSON text, without recursion: the containers that are open stand in registers.
//!
//! ```text
//! level | the container: a list, a dict or a list of pairs | key | sort |
//! ```
//! Works on the string's UTF-8 where it stands; positions are bytes until one goes into a message. Hooks may run Python code,
//! and a full memory is collected at any point, so everything is kept.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::number::text;
use crate::types::json_decoder::{
    self, OBJECT_HOOK, PAIRS_HOOK, PARSE_CONSTANT, PARSE_FLOAT, PARSE_INT, STRICT,
};
use crate::types::json_write::{finish, with_room};
use crate::types::{items, list};
use crate::vm::desc::TypeRow;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Vm};
use crate::vm::text_builder::TextBuilder;

/// A text that is being read.
pub struct Reader {
    text: Kept,
    decoder: Kept,
    /// The byte that comes next.
    at: usize,
    /// Registers of the first level.
    first: u32,
    depth: u32,
    strict: bool,
    has_pairs_hook: bool,
}

/// Registers of a level.
const LEVEL: u32 = 3;
const KEY: u32 = 1;
const SORT: u32 = 2;

/// Sorts of levels.
const LIST: i64 = 0;
const DICT: i64 = 1;
const PAIRS: i64 = 2;

impl Reader {
    /// A reader of a string from a byte on.
    ///
    /// # Errors
    /// `Raise::NoRoom`; out of fuel.
    pub fn new(vm: &mut Vm, decoder: Value, text: Value, at: usize) -> Result<Reader, Raise> {
        vm.charge(vm.text(text).len())?;
        let handle = decoder.raw_handle();
        let strict = vm.get(handle, STRICT) != Value::FALSE;
        let has_pairs_hook = !vm.get(handle, PAIRS_HOOK).is_none();
        let (decoder, text) = (vm.keep(decoder)?, vm.keep(text)?);
        Ok(Reader { text, decoder, at, first: vm.kept_mark(), depth: 0, strict, has_pairs_hook })
    }

    fn rest<'v>(&self, vm: &'v Vm) -> &'v [u8] {
        &vm.text(vm.kept(self.text))[self.at..]
    }

    fn peek(&self, vm: &Vm) -> Option<u8> {
        self.rest(vm).first().copied()
    }

    /// Whether nothing follows.
    pub fn is_at_end(&self, vm: &Vm) -> bool {
        self.rest(vm).is_empty()
    }

    /// Goes on behind blanks.
    pub fn blanks(&mut self, vm: &Vm) {
        let blank = |byte: &&u8| matches!(**byte, b' ' | b'\t' | b'\n' | b'\r');
        self.at += self.rest(vm).iter().take_while(blank).count();
    }

    /// The number of the character that comes next.
    pub fn index(&self, vm: &Vm) -> usize {
        vm.index_of(vm.kept(self.text), self.at)
    }

    /// Raises `JSONDecodeError` for the place where the reader stands.
    pub fn wrong(&self, vm: &mut Vm, message: &str) -> Raise {
        self.wrong_at(vm, message, self.at)
    }

    fn wrong_at(&self, vm: &mut Vm, message: &str, at: usize) -> Raise {
        let index = vm.index_of(vm.kept(self.text), at);
        json_decoder::wrong(vm, message, self.text, index)
    }

    fn register(&self, word: u32) -> Kept {
        Kept(self.first + (self.depth - 1) * LEVEL + word)
    }

    fn hook(&self, vm: &Vm, word: usize) -> Option<Value> {
        Some(vm.get(vm.kept(self.decoder).raw_handle(), word)).filter(|hook| !hook.is_none())
    }

    /// Reads a value.
    ///
    /// # Errors
    /// `JSONDecodeError`, `RecursionError`; what hooks raise.
    pub fn value(&mut self, vm: &mut Vm) -> Answer {
        let mut value = self.begin(vm)?;
        loop {
            vm.charge_ticks(1)?;
            match value {
                None => value = self.begin(vm)?,
                Some(value) if self.depth == 0 => return Ok(value),
                Some(item) => value = self.add(vm, item)?,
            }
        }
    }

    /// Reads a value, or opens it if it is a container that is not empty.
    fn begin(&mut self, vm: &mut Vm) -> Result<Option<Value>, Raise> {
        let rest = self.rest(vm);
        let word = |text: &[u8]| rest.starts_with(text);
        let (len, value) = match rest.first() {
            Some(b'"') => return self.string(vm).map(Some),
            Some(b'[') => return self.open(vm, LIST, b']'),
            Some(b'{') => return self.open(vm, if self.has_pairs_hook { PAIRS } else { DICT }, b'}'),
            Some(b'n') if word(b"null") => (4, Value::NONE),
            Some(b't') if word(b"true") => (4, Value::TRUE),
            Some(b'f') if word(b"false") => (5, Value::FALSE),
            Some(b'N') if word(b"NaN") => return self.constant(vm, "NaN", f64::NAN),
            Some(b'I') if word(b"Infinity") => return self.constant(vm, "Infinity", f64::INFINITY),
            Some(b'-') if word(b"-Infinity") => return self.constant(vm, "-Infinity", f64::NEG_INFINITY),
            Some(b'-' | b'0'..=b'9') => return self.number(vm).map(Some),
            _ => return Err(self.wrong(vm, "Expecting value")),
        };
        self.at += len;
        Ok(Some(value))
    }

    fn constant(&mut self, vm: &mut Vm, name: &str, value: f64) -> Result<Option<Value>, Raise> {
        self.at += name.len();
        let Some(hook) = self.hook(vm, PARSE_CONSTANT) else { return Ok(Some(Value::float(value))) };
        let name = vm.make_str(name.as_bytes())?;
        vm.call(hook, &[name]).map(Some)
    }

    /// Opens the container whose bracket comes next.
    fn open(&mut self, vm: &mut Vm, sort: i64, end: u8) -> Result<Option<Value>, Raise> {
        if self.depth >= vm.limits.frames {
            let what = if sort == LIST { "array" } else { "object" };
            return Err(vm.recursion_error(format_args!(
                "maximum recursion depth exceeded while decoding a JSON {what} from a unicode string"
            )));
        }
        self.at += 1;
        self.blanks(vm);
        with_room(vm, |vm| vm.stack_until(vm.now.top, vm.now.top + 2 * LEVEL))?;
        let made = items::made(vm, |vm| if sort == DICT { vm.new_dict(0) } else { list::new(vm, 0) })?;
        for value in [made, Value::NONE, Value::small(sort)] {
            vm.keep(value)?;
        }
        self.depth += 1;
        if self.peek(vm) == Some(end) {
            self.at += 1;
            return self.close(vm, sort).map(Some);
        }
        if sort != LIST {
            self.key(vm)?;
        }
        Ok(None)
    }

    /// Puts a value into the innermost container and goes on to its next one.
    fn add(&mut self, vm: &mut Vm, value: Value) -> Result<Option<Value>, Raise> {
        let (sort, container) = (vm.kept(self.register(SORT)).raw_int(), self.register(0));
        match sort {
            LIST => list::push_kept(vm, container, value)?,
            DICT => vm.dict_put(vm.kept(container), vm.kept(self.register(KEY)), value)?,
            _ => {
                let (key, mark) = (self.register(KEY), vm.kept_mark());
                let value = vm.keep(value)?;
                let pair = items::made(vm, |vm| vm.make_tuple(&[vm.kept(key), vm.kept(value)]))?;
                vm.let_go(mark);
                list::push_kept(vm, container, pair)?;
            }
        }
        self.blanks(vm);
        match self.peek(vm) {
            Some(b',') => {
                self.at += 1;
                self.blanks(vm);
                if sort != LIST {
                    self.key(vm)?;
                }
                Ok(None)
            }
            Some(b']') if sort == LIST => {
                self.at += 1;
                self.close(vm, sort).map(Some)
            }
            Some(b'}') if sort != LIST => {
                self.at += 1;
                self.close(vm, sort).map(Some)
            }
            _ => Err(self.wrong(vm, "Expecting ',' delimiter")),
        }
    }

    /// Ends the innermost container; gives it, or what a hook makes of it.
    fn close(&mut self, vm: &mut Vm, sort: i64) -> Answer {
        let made = vm.kept(self.register(0));
        self.depth -= 1;
        vm.let_go(self.first + self.depth * LEVEL);
        let hook = match sort {
            LIST => None,
            DICT => self.hook(vm, OBJECT_HOOK),
            _ => self.hook(vm, PAIRS_HOOK),
        };
        match hook {
            Some(hook) => vm.call(hook, &[made]),
            None => Ok(made),
        }
    }

    /// Reads a key and the colon behind it.
    fn key(&mut self, vm: &mut Vm) -> Done {
        if self.peek(vm) != Some(b'"') {
            return Err(self.wrong(vm, "Expecting property name enclosed in double quotes"));
        }
        let key = self.string(vm)?;
        vm.keep_again(self.register(KEY), key);
        self.blanks(vm);
        if self.peek(vm) != Some(b':') {
            return Err(self.wrong(vm, "Expecting ':' delimiter"));
        }
        self.at += 1;
        self.blanks(vm);
        Ok(())
    }

    /// How many bytes of a string from the next one on stand for themselves.
    fn run(&self, vm: &Vm) -> usize {
        let strict = self.strict;
        let plain = |byte: &&u8| **byte != b'"' && **byte != b'\\' && (**byte >= 0x20 || !strict);
        self.rest(vm).iter().take_while(plain).count()
    }

    /// Reads a string, whose opening quote comes next.
    fn string(&mut self, vm: &mut Vm) -> Answer {
        let quote = self.at;
        self.at += 1;
        let (start, run) = (self.at, self.run(vm));
        if self.rest(vm).get(run) == Some(&b'"') {
            self.at += run + 1;
            let end = start + run;
            return items::made(vm, |vm| vm.make_str_from(vm.kept(self.text), start, end));
        }
        let mark = vm.kept_mark();
        // A builder keeps its block, in a register above the levels.
        with_room(vm, |vm| vm.room(16))?;
        let mut out = TextBuilder::new(vm)?;
        loop {
            let (start, end) = (self.at, self.at + self.run(vm));
            with_room(vm, |vm| {
                let text = vm.kept(self.text);
                out.push_part(vm, text, start, end)
            })?;
            self.at = end;
            match self.peek(vm) {
                Some(b'"') => break,
                Some(b'\\') => {
                    let code = self.escape(vm, quote)?;
                    with_room(vm, |vm| out.push_char(vm, code))?;
                }
                Some(_) => return Err(self.wrong(vm, "Invalid control character at")),
                None => return Err(self.wrong_at(vm, "Unterminated string starting at", quote)),
            }
        }
        self.at += 1;
        let made = finish(vm, out)?;
        vm.let_go(mark);
        Ok(made)
    }

    /// Reads what begins with a backslash.
    fn escape(&mut self, vm: &mut Vm, quote: usize) -> Result<u32, Raise> {
        let code = match self.rest(vm).get(1) {
            Some(b'"') => 0x22,
            Some(b'\\') => 0x5C,
            Some(b'/') => 0x2F,
            Some(b'b') => 0x08,
            Some(b'f') => 0x0C,
            Some(b'n') => 0x0A,
            Some(b'r') => 0x0D,
            Some(b't') => 0x09,
            Some(b'u') => return self.code(vm),
            Some(_) => return Err(self.wrong(vm, "Invalid \\escape")),
            None => return Err(self.wrong_at(vm, "Unterminated string starting at", quote)),
        };
        self.at += 2;
        Ok(code)
    }

    /// Reads `\uXXXX`, or two that make a pair.
    fn code(&mut self, vm: &mut Vm) -> Result<u32, Raise> {
        let rest = self.rest(vm);
        let Some(high) = four_digits(rest) else {
            return Err(self.wrong_at(vm, "Invalid \\uXXXX escape", self.at + 1));
        };
        let low = if high & 0xFC00 == 0xD800 { four_digits(&rest[6..]) } else { None };
        if let Some(low) = low.filter(|low| low & 0xFC00 == 0xDC00) {
            self.at += 12;
            return Ok(0x1_0000 + ((high & 0x3FF) << 10 | low & 0x3FF));
        }
        self.at += 6;
        Ok(high)
    }

    /// Reads a number, whose sign or first digit comes next.
    fn number(&mut self, vm: &mut Vm) -> Answer {
        let (start, rest) = (self.at, self.rest(vm));
        let Some((len, is_float)) = number_len(rest) else { return Err(self.wrong(vm, "Expecting value")) };
        let digits = &rest[..len];
        self.at += len;
        let hook = if is_float { PARSE_FLOAT } else { PARSE_INT };
        if let Some(hook) = self.hook(vm, hook) {
            return self.parsed_by(vm, hook, start);
        }
        if is_float {
            return Ok(Value::float(text::parse(digits).unwrap_or(f64::NAN)));
        }
        if len <= 18 {
            let (negative, digits) = match digits {
                [b'-', digits @ ..] => (true, digits),
                digits => (false, digits),
            };
            let size = digits.iter().fold(0, |sum, digit| sum * 10 + i64::from(digit - b'0'));
            return items::made(vm, |vm| vm.make_int(if negative { -size } else { size }));
        }
        self.parsed_by(vm, TypeRow(Kind::Int as u16).value(), start)
    }

    /// What a function makes of the text since `start`.
    fn parsed_by(&mut self, vm: &mut Vm, function: Value, start: usize) -> Answer {
        items::keeping(vm, |vm| {
            let function = vm.keep(function)?;
            let end = self.at;
            let text = items::made(vm, |vm| vm.make_str_from(vm.kept(self.text), start, end))?;
            let function = vm.kept(function);
            vm.call(function, &[text])
        })
    }
}

/// The code of `\uXXXX` at the beginning of a text; something must follow it, as a string does not end there.
fn four_digits(text: &[u8]) -> Option<u32> {
    let digits = text.strip_prefix(b"\\u").filter(|digits| digits.len() > 4)?;
    digits[..4].iter().try_fold(0, |code, digit| Some(code << 4 | char::from(*digit).to_digit(16)?))
}

/// The length of the number at the beginning of a text, and whether it is a float.
fn number_len(text: &[u8]) -> Option<(usize, bool)> {
    let digits = |from: usize| text[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let sign = usize::from(text.first() == Some(&b'-'));
    let mut len = match text.get(sign)? {
        b'0' => sign + 1,
        b'1'..=b'9' => sign + digits(sign),
        _ => return None,
    };
    let mut is_float = false;
    if text.get(len) == Some(&b'.') && digits(len + 1) > 0 {
        len += 1 + digits(len + 1);
        is_float = true;
    }
    if matches!(text.get(len), Some(b'e' | b'E')) {
        let signed = usize::from(matches!(text.get(len + 1), Some(b'+' | b'-')));
        let from = (len + 1 + signed).min(text.len());
        if digits(from) > 0 {
            len = from + digits(from);
            is_float = true;
        }
    }
    Some((len, is_float))
}
